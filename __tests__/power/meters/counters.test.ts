/** Counters and sensors in files: RAPL, hwmon, and how a shared machine's joules are split. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meter } from '../../../src/power/meter.ts';
import type { HwmonPlan, MeterPlan, PowercapPlan } from '../../../src/power/plan.ts';
import { openMeters } from '../../../src/power/sampler/open-meters.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { loadModel } from '../load-model.ts';
import { type FakeSamplerHost, fakeSamplerHost, readingOf } from './fake-sampler-host.ts';

const PERCENT = { kind: 'percent', percent: 5 } as const;
const SPLIT = { job: { kind: 'cgroup-v2', path: '/job/cpu.stat' }, machinePath: '/proc/stat' } as const;

function powercap(change: Partial<PowercapPlan> = {}): PowercapPlan {
  return {
    kind: 'powercap',
    id: 'cpu',
    component: 'cpu',
    source: 'RAPL package-0',
    range: PERCENT,
    zones: [{ path: '/rapl0', maxRangeMicrojoules: 262_143_328_850 }],
    maxWatts: 840,
    ...change,
  };
}

function hwmon(change: Partial<HwmonPlan> = {}): HwmonPlan {
  const inputs = [{ path: '/power', quantity: 'microwatts' as const }];
  return {
    kind: 'hwmon',
    id: 'node',
    component: 'node',
    source: 'meter',
    range: PERCENT,
    inputs,
    maxWatts: 5000,
    ...change,
  };
}

function only(plan: MeterPlan, world: FakeSamplerHost): Meter {
  const [meter] = openMeters([plan], world);
  if (meter === undefined) throw new Error('no meter');
  return meter;
}

describe('RAPL', () => {
  it('counts from the moment that the meter is opened', () => {
    const world = fakeSamplerHost({ '/rapl0': '5000000\n' });
    const meter = only(powercap(), world);
    expect(meter.read(world.now).joules).toBe(0);
    world.files.set('/rapl0', '105000000\n');
    expect(meter.read(world.pass(1)).joules).toBe(100);
    expect(meter.method).toBe('counter');
  });

  it('goes on when a counter starts at 0 again', () => {
    const world = fakeSamplerHost({ '/rapl0': '262143328000' });
    const meter = only(powercap(), world);
    world.files.set('/rapl0', '99999150');
    expect(meter.read(world.pass(1)).joules).toBeCloseTo(100, 9);
  });

  it('sums its zones, each with its own wrap', () => {
    const zones = [
      { path: '/rapl0', maxRangeMicrojoules: 262_143_328_850 },
      { path: '/rapl1', maxRangeMicrojoules: 65_532_610_987 },
    ];
    const world = fakeSamplerHost({ '/rapl0': '0', '/rapl1': '65532610000' });
    const meter = only(powercap({ zones }), world);
    world.files.set('/rapl0', '50000000').set('/rapl1', '29999013');
    expect(meter.read(world.pass(1)).joules).toBeCloseTo(80, 9);
  });

  it('drops what no CPU can have drawn: the driver was loaded anew', () => {
    const world = fakeSamplerHost({ '/rapl0': '200000000000' });
    const meter = only(powercap(), world);
    world.files.set('/rapl0', '1000');
    expect(meter.read(world.pass(1)).joules).toBe(0);
    world.files.set('/rapl0', '60001000');
    expect(meter.read(world.pass(1)).joules).toBe(60);
  });

  it('throws while it cannot be read, and has lost nothing when it can again', () => {
    const world = fakeSamplerHost({ '/rapl0': '0' });
    const meter = only(powercap(), world);
    world.files.delete('/rapl0');
    expect(() => meter.read(world.pass(1))).toThrow('cannot read /rapl0');
    world.files.set('/rapl0', '200000000');
    expect(meter.read(world.pass(1)).joules).toBe(200);
  });
});

describe('hwmon', () => {
  it('integrates microwatts', () => {
    const world = fakeSamplerHost({ '/power': '100000000' });
    const meter = only(hwmon(), world);
    meter.read(world.now);
    world.files.set('/power', '300000000');
    expect(meter.read(world.pass(2)).joules).toBe(400);
    expect(meter.method).toBe('sensor');
  });

  it('multiplies current and voltage, and sums the rails of a Jetson', () => {
    const rail = (n: number) => ({
      path: `/curr${n}`,
      voltagePath: `/in${n}`,
      quantity: 'milliamps-millivolts' as const,
    });
    const world = fakeSamplerHost({ '/curr1': '1000', '/in1': '19000', '/curr2': '500', '/in2': '5000' });
    const meter = only(hwmon({ inputs: [rail(1), rail(2)] }), world);
    meter.read(world.now);
    expect(meter.read(world.pass(1)).joules).toBeCloseTo(21.5, 9);
  });

  it('reads energy counters without wrap, and utilisation too', () => {
    const inputs = [{ path: '/energy', quantity: 'microjoules' as const }];
    const device = { index: 0, name: 'Arc A770', share: 1 };
    const world = fakeSamplerHost({ '/energy': '9000000', '/busy': '50' });
    const meter = only(hwmon({ inputs, device, busyPath: '/busy' }), world);
    world.files.set('/energy', '109000000').set('/busy', '100');
    expect(meter.read(world.pass(1))).toEqual({ joules: 100, busySeconds: 0.75 });
    world.files.set('/energy', '4000000');
    expect(meter.read(world.pass(1)).joules).toBe(100);
  });

  it('refuses a sensor that is gone, and one that never says anything plausible', () => {
    const world = fakeSamplerHost({ '/power': '99000000000' });
    const meter = only(hwmon(), world);
    world.files.delete('/power');
    expect(() => meter.read(world.pass(1))).toThrow('cannot read /power');
    world.files.set('/power', '99000000000');
    expect(() => meter.read(world.pass(700))).toThrow('implausible: 99000 W');
  });
});

describe('a machine that others use too', () => {
  const stat = (ticks: number) => `cpu  ${ticks} 0 0 100 0 0 0 0 0 0\n`;

  it('is charged by CPU time: a quarter of the busy time is a quarter of the joules, idle part included', () => {
    const world = fakeSamplerHost({ '/rapl0': '0', '/job/cpu.stat': 'usage_usec 0\n', '/proc/stat': stat(0) });
    const meter = only(powercap({ split: SPLIT }), world);
    world.files.set('/rapl0', '100000000').set('/job/cpu.stat', 'usage_usec 1000000\n').set('/proc/stat', stat(400));
    expect(meter.read(world.pass(1)).joules).toBe(25);
    world.files.set('/rapl0', '200000000').set('/proc/stat', stat(800));
    expect(meter.read(world.pass(1)).joules).toBe(25);
  });

  it('charges this job alone where no other job is seen, and as before where no job is busy', () => {
    const world = fakeSamplerHost({ '/rapl0': '0', '/job/cpu.stat': 'usage_usec 0\n', '/proc/stat': stat(0) });
    const meter = only(powercap({ split: SPLIT }), world);
    world.files.set('/rapl0', '100000000');
    expect(meter.read(world.pass(1)).joules).toBe(100);
  });

  it('splits the model the same way, and then gives the times of that part', () => {
    const world = fakeSamplerHost({ '/job/cpu.stat': 'usage_usec 0\n', '/proc/stat': 'cpu 0 0 0 0\n' });
    const plan: MeterPlan = {
      kind: 'node-model',
      id: 'node',
      component: 'node',
      source: 'node model',
      range: { kind: 'factor', factor: 1.4 },
      model: loadModel(100, 100),
      load: { kind: 'proc-stat', path: '/proc/stat' },
      split: SPLIT,
    };
    const meter = only(plan, world);
    world.files.set('/proc/stat', 'cpu 100 0 0 300\n').set('/job/cpu.stat', 'usage_usec 500000\n');
    // Load 0.25, so 100 + 100 x 0.5 W for a second, and half of the busy time is this job's.
    expect(meter.read(world.pass(1))).toEqual({
      joules: 75,
      busySeconds: 0.25,
      curveSeconds: 0.25,
      modelSeconds: 0.5,
    });
  });
});

describe('models', () => {
  const load = { kind: 'proc-stat', path: '/proc/stat' } as const;

  it('integrate over the load, and report the curve', () => {
    const world = fakeSamplerHost({ '/proc/stat': 'cpu 0 0 0 0\n' });
    const range = { kind: 'factor', factor: 1.6 } as const;
    const node = only(
      { kind: 'node-model', id: 'node', component: 'node', source: '', range, model: loadModel(3, 8), load },
      world,
    );
    const memory = only(
      { kind: 'memory-model', id: 'memory', component: 'memory', source: '', range, gb: 16, load },
      world,
    );
    world.files.set('/proc/stat', 'cpu 25 0 0 75\n');
    world.pass(1);
    expect(node.read(world.now)).toEqual({ joules: 7, busySeconds: 0.25, curveSeconds: 0.5, modelSeconds: 1 });
    expect(memory.read(world.now).joules).toBeCloseTo(16 * 0.3, 9);
  });

  it('close a gap with the load of the whole gap', () => {
    const world = fakeSamplerHost({ '/proc/stat': 'cpu 0 0 0 0\n' });
    const memory = only(
      { kind: 'memory-model', id: 'm', component: 'memory', source: '', range: PERCENT, gb: 10, load },
      world,
    );
    world.files.delete('/proc/stat');
    expect(() => memory.read(world.pass(5))).toThrow('/proc/stat');
    world.files.set('/proc/stat', 'cpu 500 0 0 500\n');
    expect(memory.read(world.pass(5)).joules).toBeCloseTo(10 * 0.4 * 10, 9);
  });

  it('take half a load until the first tick of the CPU, and what it was once that is known', () => {
    const world = fakeSamplerHost({ '/proc/stat': 'cpu 0 0 0 0\n' });
    const range = { kind: 'factor', factor: 1.6 } as const;
    const node: MeterPlan = {
      kind: 'node-model',
      id: 'node',
      component: 'node',
      source: '',
      range,
      model: loadModel(3, 8),
      load,
    };
    const meter = only(node, world);
    const memory = only(
      { kind: 'memory-model', id: 'memory', component: 'memory', source: '', range, gb: 10, load },
      world,
    );
    world.pass(0.004);
    expect(meter.read(world.now).joules).toBeCloseTo(0.004 * (3 + 8 * Math.SQRT1_2), 9);
    expect(memory.read(world.now).joules).toBeCloseTo(0.004 * 10 * 0.4, 9);
    world.files.set('/proc/stat', 'cpu 0 0 0 400\n');
    world.pass(0.996);
    expect(meter.read(world.now).joules).toBeCloseTo(3, 9);
    expect(memory.read(world.now).joules).toBeCloseTo(2, 9);
  });

  it('take a constant for what it is', () => {
    const world = fakeSamplerHost();
    const meter = only(
      {
        kind: 'constant',
        id: 'accelerator:0',
        component: 'accelerator',
        source: 'TDP',
        range: PERCENT,
        model: { formula: 'tdp', tdpWatts: 170, load: 1, count: 1 },
      },
      world,
    );
    expect(meter.read(world.pass(10)).joules).toBe(1700);
    expect(meter.read({ epochMs: 0, monotonicSeconds: 1 }).joules).toBe(1700);
  });
});

it('never falls and never makes NaN, whatever the counters and the clock do', () => {
  const text = fc.oneof(
    fc.nat({ max: 1e9 }).map(String),
    fc.constantFrom('', '-5', 'NaN', '1e99', '99999999999999999999999999', '\n', 'cpu 1 2 3 4', 'usage_usec 5'),
    fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `cpu ${a} 0 0 ${b}`),
    fc.nat().map((n) => `usage_usec ${n}`),
  );
  const paths = ['/rapl0', '/power', '/proc/stat', '/job/cpu.stat'] as const;
  const step = fc.record({
    path: fc.constantFrom(...paths),
    text: fc.option(text),
    seconds: fc.double({ min: -5, max: 1e5, noNaN: true }),
  });
  const load = { kind: 'proc-stat', path: '/proc/stat' } as const;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.boolean(), (steps, shared) => {
      const world = fakeSamplerHost({
        '/rapl0': '0',
        '/power': '0',
        '/proc/stat': 'cpu 0 0 0 0',
        '/job/cpu.stat': 'usage_usec 0',
      });
      const split = shared ? { split: SPLIT } : {};
      const range = PERCENT;
      const meters = openMeters(
        [
          powercap(split),
          hwmon({ ...split, busyPath: '/rapl0' }),
          {
            kind: 'node-model',
            id: 'n',
            component: 'node',
            source: '',
            range,
            model: loadModel(1, 2),
            load,
            ...split,
          },
          { kind: 'memory-model', id: 'm', component: 'memory', source: '', range, gb: 8, load, ...split },
        ],
        world,
      );
      const last = meters.map(() => 0);
      let clock = world.now.monotonicSeconds;
      for (const { path, text: content, seconds } of steps) {
        if (content === null) world.files.delete(path);
        else world.files.set(path, content);
        clock += seconds;
        for (const [place, meter] of meters.entries()) {
          const reading = readingOf(meter, { epochMs: 0, monotonicSeconds: clock });
          if (reading === undefined) continue;
          expect(Number.isFinite(reading.joules)).toBe(true);
          expect(reading.joules).toBeGreaterThanOrEqual(last[place] ?? 0);
          expect(Number.isFinite(reading.busySeconds ?? 0)).toBe(true);
          last[place] = reading.joules;
        }
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});
