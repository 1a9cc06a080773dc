/**
 * A recorded load, replayed through every meter there is: the vendors' tools and the files report what they would on a
 * machine that draws it, and joules come out of loop, sample file and timeline as they do in a job.
 */

import type { CommandPlan, DevicePlan, LoadSource, MeterPlan, RangeRule } from '../../../src/power/plan.ts';
import type { SamplerHost } from '../../../src/power/sampler/host.ts';
import { openMeters } from '../../../src/power/sampler/open-meters.ts';
import { sampleUntilEnd } from '../../../src/power/sampler/sampling-loop.ts';
import { writeSeries } from '../../../src/power/sampler/write-series.ts';
import { parseSeries } from '../../../src/power/series/read-samples.ts';
import type { Series } from '../../../src/power/series/sample-file.ts';
import { buildTimeline } from '../../../src/power/series/timeline.ts';
import { loadModel } from '../load-model.ts';
import { type FakeChild, type FakeSamplerHost, fakeSamplerHost } from './fake-sampler-host.ts';

/** Loads 0..1 that follow each other in turns, each held for so long; the first has begun `offsetSeconds` before. */
export interface Trace {
  readonly loads: readonly number[];
  readonly holdSeconds: number;
  readonly offsetSeconds: number;
}

/** 3 s each, not on the second: an epoch that loads data and computes in turns, with a CPU that idles in between. */
export const SWINGING: Trace = {
  loads: [0.1, 0.94, 0.91, 0.99, 0.21, 0.95, 1, 0.14, 0.87, 0.97, 0.09],
  holdSeconds: 3,
  offsetSeconds: 0.37,
};

/** Watts of whatever is metered, at full load and in proportion to it. */
const FULL_WATTS = 700;
const IDLE_WATTS = 3.4;
const CURVE_WATTS = 8.05;
const MEMORY_GB = 16;
const CPUS = 4;
/** 32 bits in units of 15.3 µJ, as RAPL's counters are: it wraps within half an hour. */
const WRAP_MICROJOULES = 65_532_610_987;

interface Replayed {
  readonly meter: string;
  readonly plan: MeterPlan;
  /** Watts that a load draws; in proportion to it if not given. */
  readonly watts?: (load: number) => number;
  /** What the tool prints, and how often, s. A tool that answers once and ends takes `seconds` to do so. */
  readonly speaks?: { readonly seconds: number; readonly text: (now: Spoken) => string };
}

interface Spoken {
  readonly watts: number;
  /** Since the tool last spoke. */
  readonly meanWatts: number;
  readonly joules: number;
}

const RANGE: RangeRule = { kind: 'percent', percent: 5 };
const CPU = { id: 'cpu', component: 'cpu', source: 'replayed', range: RANGE, maxWatts: 1000 } as const;

function command(kind: CommandPlan['kind'], key: string, everySeconds?: number): CommandPlan {
  const device: DevicePlan = {
    id: 'device',
    component: 'accelerator',
    index: 0,
    name: '',
    source: 'replayed',
    range: RANGE,
    share: 1,
    maxWatts: 1000,
    key,
  };
  const rest = everySeconds === undefined ? {} : { everySeconds };
  return { kind, command: kind, args: [], devices: [device], ...rest };
}

function nodeModel(load: LoadSource): MeterPlan {
  return {
    kind: 'node-model',
    id: 'node',
    component: 'node',
    source: 'replayed',
    range: { kind: 'factor', factor: 1.6 },
    model: loadModel(IDLE_WATTS, CURVE_WATTS),
    load,
  };
}

const modelWatts = (load: number) => IDLE_WATTS + CURVE_WATTS * Math.sqrt(load);
const uuid = 'GPU-2f6f3e8c-7c2c-9a0b-5a4e-3d1c9b7e4f10';
const hwmon = (...inputs: Extract<MeterPlan, { kind: 'hwmon' }>['inputs']): MeterPlan => ({
  kind: 'hwmon',
  ...CPU,
  inputs,
});

/** At least one of every kind of plan: the type check asks for that of a new kind. */
export const METERS_OF_KIND: Readonly<Record<MeterPlan['kind'], readonly Replayed[]>> = {
  'node-model': [
    {
      meter: 'node model on /proc/stat',
      plan: nodeModel({ kind: 'proc-stat', path: '/proc/stat' }),
      watts: modelWatts,
    },
    {
      meter: 'node model on cgroup v2',
      plan: nodeModel({ kind: 'cgroup-v2', path: '/cpu.stat', cpus: CPUS }),
      watts: modelWatts,
    },
    {
      meter: 'node model on cgroup v1',
      plan: nodeModel({ kind: 'cgroup-v1', path: '/cpuacct.usage', cpus: CPUS }),
      watts: modelWatts,
    },
    {
      meter: 'node model on os.cpus()',
      plan: nodeModel({ kind: 'os-cpus' }),
      watts: modelWatts,
    },
  ],
  'memory-model': [
    {
      meter: 'memory model',
      plan: {
        kind: 'memory-model',
        id: 'memory',
        component: 'memory',
        source: 'replayed',
        range: RANGE,
        gb: MEMORY_GB,
        load: { kind: 'proc-stat', path: '/proc/stat' },
      },
      watts: (load) => MEMORY_GB * (0.2 + 0.4 * load),
    },
  ],
  constant: [
    {
      meter: 'constant',
      plan: { kind: 'constant', ...CPU, model: { formula: 'power', powerWatts: 400, load: 1, count: 1 } },
      watts: () => 400,
    },
  ],
  powercap: [
    {
      meter: 'RAPL (powercap)',
      plan: { kind: 'powercap', ...CPU, zones: [{ path: '/wrapping', maxRangeMicrojoules: WRAP_MICROJOULES }] },
    },
  ],
  hwmon: [
    { meter: 'hwmon energy', plan: hwmon({ path: '/microjoules', quantity: 'microjoules' }) },
    { meter: 'hwmon power', plan: hwmon({ path: '/microwatts', quantity: 'microwatts' }) },
    {
      meter: 'INA3221 (Jetson)',
      plan: hwmon({ path: '/milliamps', quantity: 'milliamps-millivolts', voltagePath: '/millivolts' }),
    },
  ],
  nvml: [
    {
      meter: 'NVML energy counter',
      plan: command('nvml', uuid),
      speaks: { seconds: 1.003, text: ({ joules }) => `${uuid}, 99, ${Math.round(joules * 1000)}\n` },
    },
  ],
  'nvidia-smi': [
    {
      meter: 'nvidia-smi',
      plan: command('nvidia-smi', uuid),
      speaks: { seconds: 0.437, text: ({ watts }) => `${uuid}, 99, ${watts.toFixed(2)}\n` },
    },
  ],
  'amd-smi': [
    {
      meter: 'amd-smi, every 5 s',
      plan: command('amd-smi', '0', 5),
      speaks: {
        seconds: 0.6,
        text: ({ watts }) =>
          JSON.stringify([{ gpu: 0, power: { socket_power: { value: Math.round(watts), unit: 'W' } } }]),
      },
    },
  ],
  'rocm-smi': [
    {
      meter: 'rocm-smi, every 5 s',
      plan: command('rocm-smi', '0', 5),
      speaks: {
        seconds: 0.4,
        text: ({ watts }) => JSON.stringify({ card0: { 'Average Graphics Package Power (W)': watts.toFixed(1) } }),
      },
    },
  ],
  'xpu-smi': [
    {
      meter: 'xpu-smi',
      plan: command('xpu-smi', '0'),
      speaks: {
        seconds: 1,
        text: ({ watts }) => `Timestamp, DeviceId, GPU Power (W)\n00:00:00.000, 0, ${watts.toFixed(2)}\n`,
      },
    },
  ],
  'hl-smi': [
    {
      meter: 'hl-smi',
      plan: command('hl-smi', '0'),
      speaks: { seconds: 1, text: ({ watts }) => `0, 9, ${Math.round(watts)}\n` },
    },
  ],
  powermetrics: [
    {
      meter: 'powermetrics',
      plan: command('powermetrics', 'cpu'),
      speaks: {
        seconds: 1.004,
        text: ({ meanWatts }) =>
          `*** Sampled system activity (x) (1004.00ms elapsed) ***\nCPU Power: ${Math.round(meanWatts * 1000)} mW\n`,
      },
    },
  ],
  'windows-energy-meter': [
    {
      meter: 'Windows Energy Meter',
      plan: command('windows-energy-meter', 'cpu'),
      speaks: {
        seconds: 1,
        text: ({ watts }) => `"(PDH-CSV 4.0)","\\\\H\\Energy Meter(RAPL_Package0_PKG)\\Power"\n"x","${watts * 1000}"\n`,
      },
    },
  ],
};

export const METERS: readonly Replayed[] = Object.values(METERS_OF_KIND).flat();

/** How far the joules at the job's end are off the exact integral of the trace, in % of it. */
export async function replayError(meter: Replayed, trace: Trace, seconds: number): Promise<number> {
  const { series, exactJoules } = await replay(meter, trace, seconds);
  const timeline = buildTimeline(series);
  const joules = timeline.energyBetween(timeline.startMs, timeline.endMs).reduce((sum, part) => sum + part.joules, 0);
  return (Math.abs(joules - exactJoules) / exactJoules) * 100;
}

/** What the sampler wrote of a meter that saw the trace, and the exact integral of the trace, J. */
export async function replay(
  { plan, watts, speaks }: Replayed,
  trace: Trace,
  seconds: number,
): Promise<{ readonly series: Series; readonly exactJoules: number }> {
  const drawn = watts ?? ((load: number) => load * FULL_WATTS);
  const world = worldOf(trace, drawn, plan, speaks);
  const start = world.now.monotonicSeconds;
  const meters = openMeters([plan], world);
  let text = '';
  const channels = meters.map(({ id, component, method, source }) => ({ id, component, method, source, range: RANGE }));
  const writer = writeSeries(
    { format: 1, startedAt: new Date(world.now.epochMs).toISOString(), intervalSeconds: 1, channels },
    {
      append(line) {
        text += line;
        return Buffer.byteLength(line);
      },
      replaceLatest: () => undefined,
    },
  );
  const sampling = {
    now: () => world.now,
    uptimeSeconds: () => world.now.monotonicSeconds,
    wait: async (passed: number) => {
      world.pass(passed);
    },
    changes: () => ({}),
  };
  await sampleUntilEnd(meters, { intervalSeconds: 1, maxSeconds: seconds }, sampling, writer);
  const series = parseSeries(text);
  if (series === undefined) throw new Error('no series was written');
  return { series, exactJoules: integralOf(trace, drawn, world.now.monotonicSeconds - start) };
}

/** Exact, because the load is constant between its changes. */
function integralOf(trace: Trace, of: (load: number) => number, until: number): number {
  let sum = 0;
  for (let at = 0, change = 1; at < until; change++) {
    const end = Math.min(until, change * trace.holdSeconds - trace.offsetSeconds);
    sum += of(loadAt(trace, (at + end) / 2)) * (end - at);
    at = end;
  }
  return sum;
}

function loadAt({ loads, holdSeconds, offsetSeconds }: Trace, second: number): number {
  return loads[Math.floor((second + offsetSeconds) / holdSeconds) % loads.length] ?? 0;
}

/** A machine that draws the trace, in its files and in what its tools say. */
function worldOf(
  trace: Trace,
  drawn: (load: number) => number,
  plan: MeterPlan,
  speaks: Replayed['speaks'],
): FakeSamplerHost {
  const world = fakeSamplerHost();
  const start = world.now.monotonicSeconds;
  const passed = () => world.now.monotonicSeconds - start;
  const busySeconds = () => CPUS * integralOf(trace, (load) => load, passed());
  const ticks = (share: number) => Math.round(share * 100);
  const microjoules = () => integralOf(trace, drawn, passed()) * 1e6;
  const microwatts = () => drawn(loadAt(trace, passed())) * 1e6;
  const files: Readonly<Record<string, () => string>> = {
    '/proc/stat': () => `cpu  ${ticks(busySeconds())} 0 0 ${ticks(CPUS * passed() - busySeconds())} 0 0 0 0 0 0\n`,
    '/cpu.stat': () => `usage_usec ${Math.round(busySeconds() * 1e6)}\n`,
    '/cpuacct.usage': () => `${Math.round(busySeconds() * 1e9)}\n`,
    '/microjoules': () => `${Math.round(microjoules())}\n`,
    '/wrapping': () => `${Math.round(microjoules() % WRAP_MICROJOULES)}\n`,
    '/microwatts': () => `${Math.round(microwatts())}\n`,
    '/milliamps': () => `${Math.round(microwatts() / 19_000)}\n`,
    '/millivolts': () => '19000\n',
  };
  const readText = (path: string) => files[path]?.();
  const cpuTimes = () => {
    const [busy, idle] = [busySeconds(), CPUS * passed() - busySeconds()].map((all) => Math.round((all / CPUS) * 1000));
    return Array.from({ length: CPUS }, () => ({ user: busy ?? 0, nice: 0, sys: 0, irq: 0, idle: idle ?? 0 }));
  };
  let spokeAt = 0;
  const spoken = (): Spoken => {
    const at = passed();
    const joules = integralOf(trace, drawn, at);
    const meanWatts = at > spokeAt ? (joules - integralOf(trace, drawn, spokeAt)) / (at - spokeAt) : 0;
    spokeAt = at;
    return { watts: drawn(loadAt(trace, at)), meanWatts, joules };
  };
  const once = 'everySeconds' in plan && plan.everySeconds !== undefined;
  const speak = (child: FakeChild): void => {
    if (speaks === undefined) return;
    world.after(speaks.seconds, () => {
      child.says(speaks.text(spoken()));
      if (once) child.ends('ended with code 0');
      else speak(child);
    });
  };
  const spawn: SamplerHost['spawn'] = (name, args) => {
    const child = started(name, args);
    speak(world.child());
    return child;
  };
  const started = world.spawn;
  return Object.assign(world, { readText, cpuTimes, spawn });
}
