/**
 * What the sampler costs, against an idle Node process in the same run, and how exact it is: a load that changes every 3 s
 * through meters, loop, file and timeline, against its analytic integral. `node scripts/bench-power.ts [seconds]`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MeterWorld } from '../src/power/meter-world.ts';
import { openMeters } from '../src/power/open-meters.ts';
import { FILES, type MeterPlan, type SamplerPlan } from '../src/power/plan.ts';
import { parseSeries } from '../src/power/read-series.ts';
import { SAMPLER_NODE_OPTIONS } from '../src/power/sampler-process.ts';
import { sampleUntilEnd } from '../src/power/sampling.ts';
import { buildTimeline } from '../src/power/timeline.ts';
import { writeSeries } from '../src/power/write-series.ts';
import { root } from './bundles.ts';

export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most that the project allows itself. */
  readonly limit?: number;
}

/** Time for both processes to start, which is not what a job of hours pays for. */
const WARM_UP_SECONDS = 5;

/**
 * CPU time and memory of the built sampler at 1 Hz beyond an idle Node process's, over `seconds`. Linux only, because
 * nobody else tells the CPU time of another process to the microsecond; elsewhere there are no rows.
 */
export async function benchSampler(seconds = 60): Promise<Row[]> {
  if (process.platform !== 'linux') return [];
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const children: ChildProcess[] = [];
  const start = (args: readonly string[]): number => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    children.push(child);
    if (child.pid === undefined) throw new Error(`cannot start ${args.join(' ')}`);
    return child.pid;
  };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, FILES.plan), JSON.stringify(planOf([nodeModelPlan()], 2 * seconds + 60)));
    const idle = start(['-e', 'setInterval(() => {}, 1e9)']);
    const sampler = start([...SAMPLER_NODE_OPTIONS, join(root, 'dist', 'sampler', 'index.js'), folder]);
    await passed(WARM_UP_SECONDS);
    const before = { idle: cpuSeconds(idle), sampler: cpuSeconds(sampler) };
    await passed(seconds);
    const used = { idle: cpuSeconds(idle) - before.idle, sampler: cpuSeconds(sampler) - before.sampler };
    const samples = parseSeries(readFileSync(join(folder, FILES.samples), 'utf8'))?.samples.length ?? 0;
    if (samples < seconds) throw new Error(`the sampler wrote ${samples} samples in ${seconds} s`);
    const perHour = 3600 / seconds;
    return [
      { what: 'idle Node process, CPU', value: used.idle * perHour, unit: 's per hour' },
      { what: 'sampler at 1 Hz, CPU', value: used.sampler * perHour, unit: 's per hour' },
      { what: 'beyond idle, of one core', value: ((used.sampler - used.idle) / seconds) * 100, unit: '%', limit: 0.1 },
      { what: 'idle Node process, memory', value: residentMb(idle), unit: 'MB' },
      { what: 'sampler, memory', value: residentMb(sampler), unit: 'MB' },
      { what: 'beyond idle, memory', value: residentMb(sampler) - residentMb(idle), unit: 'MB', limit: 8 },
    ];
  } finally {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Error of the joules after half an hour of a load that changes every 3 s, not on the second, at 1 Hz, in % of the analytic
 * integral: the node model on CPU time, a counter, and a sensor that a command reads more often than once a second. The
 * model's curve is bent, so it is tried with a CPU that feeds a training job and with one that swings between idle and full.
 */
export async function benchReplay(): Promise<Row[]> {
  const [training, ...others] = await replay(TRAINING_LOADS);
  const [swinging] = await replay(SWINGING_LOADS);
  if (training === undefined || swinging === undefined) return [];
  return [
    { ...training, what: `${training.what}, 45-100 %` },
    { ...swinging, what: `${swinging.what}, 9-100 %` },
    ...others,
  ];
}

async function replay(loads: readonly number[]): Promise<Row[]> {
  const seconds = 1800;
  const world = replayWorld(loads);
  const plans = [nodeModelPlan(), counterPlan(), sensorPlan()];
  const meters = openMeters(plans, world.meters);
  let text = '';
  const writer = writeSeries(
    {
      format: 1,
      startedAt: new Date(0).toISOString(),
      intervalSeconds: 1,
      channels: meters.map(({ id, component, method, source }) => ({
        id,
        component,
        method,
        source,
        range: { kind: 'factor', factor: 1 },
      })),
    },
    {
      append(line) {
        text += line;
        return Buffer.byteLength(line);
      },
      replaceLatest: () => undefined,
    },
  );
  await sampleUntilEnd(meters, { intervalSeconds: 1, maxSeconds: seconds }, world.sampling, writer);
  const series = parseSeries(text);
  if (series === undefined) throw new Error('no series was written');
  const timeline = buildTimeline(series);
  const exact: Readonly<Record<string, number>> = {
    node: IDLE_WATTS * seconds + CURVE_WATTS * integral(loads, (load) => Math.sqrt(load), seconds),
    cpu: integral(loads, (load) => load * FULL_WATTS, seconds),
    'accelerator:0': integral(loads, (load) => load * FULL_WATTS, seconds),
  };
  return timeline.energyBetween(timeline.startMs, timeline.endMs).map(({ channel, joules }) => {
    const truth = exact[channel.id] ?? 0;
    return {
      what: `replay, ${channel.source}`,
      value: (Math.abs(joules - truth) / truth) * 100,
      unit: '% off the integral',
      limit: 0.5,
    };
  });
}

/** One line a row: what, how much, and whether it keeps its limit. */
export function benchLine({ what, value, unit, limit }: Row): string {
  const verdict = limit === undefined ? '' : value <= limit ? `  (limit ${limit})` : `  OVER THE LIMIT OF ${limit}`;
  return `${what.padEnd(46)} ${value.toFixed(3).padStart(10)} ${unit}${verdict}`;
}

const IDLE_WATTS = 3.4;
const CURVE_WATTS = 8.05;
const FULL_WATTS = 700;
const EXACTLY = { kind: 'factor', factor: 1.6 } as const;

function nodeModelPlan(): MeterPlan {
  return {
    kind: 'node-model',
    id: 'node',
    component: 'node',
    source: 'node model on /proc/stat',
    range: EXACTLY,
    idleWatts: IDLE_WATTS,
    curveWatts: CURVE_WATTS,
    load: { kind: 'proc-stat', path: '/proc/stat' },
  };
}

const COUNTER = '/microjoules';

function counterPlan(): MeterPlan {
  const zones = [{ path: COUNTER, maxRangeMicrojoules: WRAP_MICROJOULES }];
  return {
    kind: 'powercap',
    id: 'cpu',
    component: 'cpu',
    source: 'energy counter',
    range: EXACTLY,
    zones,
    maxWatts: 1000,
  };
}

function sensorPlan(): MeterPlan {
  return {
    kind: 'nvidia-smi',
    command: 'nvidia-smi',
    args: [],
    devices: [
      {
        id: 'accelerator:0',
        component: 'accelerator',
        index: 0,
        key: '0',
        name: '',
        source: 'nvidia-smi every 0.437 s',
        range: EXACTLY,
        share: 1,
        maxWatts: 1000,
      },
    ],
  };
}

/** A counter of 32 bits in units of 15.3 µJ, which wraps within the replay. */
const WRAP_MICROJOULES = 65_532_610_987;
/** Loads of 3 s each: an epoch that loads data and computes in turns, and a CPU that has nothing to do in between. */
const TRAINING_LOADS = [0.45, 0.94, 0.91, 0.99, 0.52, 0.95, 1, 0.48, 0.87, 0.97, 0.6];
const SWINGING_LOADS = [0.1, 0.94, 0.91, 0.99, 0.21, 0.95, 1, 0.14, 0.87, 0.97, 0.09];
const HOLD_SECONDS = 3;
const OFFSET_SECONDS = 0.37;
const LINE_SECONDS = 0.437;

function loadAt(loads: readonly number[], second: number): number {
  return loads[Math.floor((second + OFFSET_SECONDS) / HOLD_SECONDS) % loads.length] ?? 0;
}

/** Exact, because the load is constant between its changes. */
function integral(loads: readonly number[], of: (load: number) => number, until: number): number {
  let sum = 0;
  for (let at = 0, index = 1; at < until; index++) {
    const end = Math.min(until, index * HOLD_SECONDS - OFFSET_SECONDS);
    sum += of(loadAt(loads, (at + end) / 2)) * (end - at);
    at = end;
  }
  return sum;
}

/** A machine whose files and sensors show the replayed load, and whose time passes only while the loop waits. */
function replayWorld(loads: readonly number[]) {
  let clock = 0;
  let nextLine = LINE_SECONDS;
  const listeners: ((text: string) => void)[] = [];
  const meters: MeterWorld = {
    readText(path) {
      if (path === COUNTER) {
        return String(Math.round(integral(loads, (load) => load * FULL_WATTS, clock) * 1e6) % WRAP_MICROJOULES);
      }
      // Four CPUs at 100 ticks a second.
      const busy = Math.round(integral(loads, (load) => load, clock) * 400);
      return `cpu  ${busy} 0 0 ${Math.round(clock * 400) - busy} 0 0 0 0 0 0\n`;
    },
    cpuTimes: () => [],
    monotonicSeconds: () => clock,
    spawn: () => ({ onText: (listener) => listeners.push(listener), onEnd: () => undefined, kill: () => undefined }),
    after: () => () => undefined,
  };
  return {
    meters,
    sampling: {
      now: () => ({ epochMs: clock * 1000, monotonicSeconds: clock }),
      uptimeSeconds: () => clock,
      async wait(seconds: number) {
        const end = clock + seconds;
        for (; nextLine <= end; nextLine += LINE_SECONDS) {
          clock = nextLine;
          const watts = loadAt(loads, clock) * FULL_WATTS;
          for (const listener of listeners) listener(`0, 99, ${watts.toFixed(2)}\n`);
        }
        clock = end;
      },
      patience: async (readings: Promise<unknown>) => {
        await readings;
      },
      news: () => ({}),
    },
  };
}

function planOf(meters: readonly MeterPlan[], maxSeconds: number): SamplerPlan {
  return {
    format: 1,
    startedAt: new Date().toISOString(),
    intervalSeconds: 1,
    meters,
    watch: { maxSeconds },
    askPlace: false,
  };
}

/** CPU time of all threads of a process, s. */
function cpuSeconds(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((id) =>
    Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e9;
}

function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kb) / 1024;
}

function passed(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const seconds = Number(process.argv[2] ?? 60);
  for (const row of [...(await benchSampler(seconds)), ...(await benchReplay())]) console.log(benchLine(row));
}
