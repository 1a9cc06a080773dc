/** A vendor's command as the sampler lives with it: speaking, silent, dying, hanging, and losing a card. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meter } from '../../../src/power/meter.ts';
import type { CommandPlan, DevicePlan } from '../../../src/power/plan.ts';
import { openMeters } from '../../../src/power/sampler/open-meters.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { type FakeSamplerHost, fakeSamplerHost, readingOf } from './fake-sampler-host.ts';

function device(index: number, change: Partial<DevicePlan> = {}): DevicePlan {
  return {
    id: `accelerator:${index}`,
    component: 'accelerator',
    index,
    name: 'A100',
    source: 'nvidia-smi power.draw.instant',
    range: { kind: 'percent', percent: 5, leastWatts: 5 },
    share: 1,
    maxWatts: 600,
    key: `GPU-${index}`,
    ...change,
  };
}

function nvidia(...devices: readonly DevicePlan[]): CommandPlan {
  const args = ['--query-gpu=uuid,utilization.gpu,power.draw.instant', '--format=csv,noheader,nounits', '-lms', '437'];
  return { kind: 'nvidia-smi', command: 'nvidia-smi', args, devices };
}

function open(plan: CommandPlan, world: FakeSamplerHost): readonly [Meter, ...Meter[]] {
  const [first, ...others] = openMeters([plan], world);
  if (first === undefined) throw new Error('no meter');
  return [first, ...others];
}

describe('a command that runs on', () => {
  it('is one child for all its devices, integrated from line to line', () => {
    const world = fakeSamplerHost();
    const [first, second] = open(nvidia(device(0), device(1)), world);
    expect(world.children).toHaveLength(1);
    world.pass(1);
    world.child().says('GPU-0, 50, 100.00\nGPU-1, 0, 60.00\n');
    world.pass(1);
    world.child().says('GPU-0, 100, 300.00\nGPU-1, 0, 60.00\n');
    // A second at 100 W before the first line, then from 100 to 300 W.
    expect(first.read(world.now)).toEqual({ joules: 300, busySeconds: 0.5 + 0.75 });
    expect(second?.read(world.now)).toEqual({ joules: 120, busySeconds: 0 });
  });

  it('holds the last watts until the next line, and never takes joules back', () => {
    const world = fakeSamplerHost();
    const [meter] = open(nvidia(device(0)), world);
    world.child().says('GPU-0, 0, 200\n');
    world.pass(2);
    expect(meter.read(world.now).joules).toBe(400);
    world.child().says('GPU-0, 0, 100\n');
    // The trapezoid makes it 300 J; 400 J were reported.
    expect(meter.read(world.now).joules).toBe(400);
    world.pass(2);
    expect(meter.read(world.now).joules).toBe(500);
  });

  it('reads lines that arrive in pieces, in bursts and with Windows line ends', () => {
    const world = fakeSamplerHost();
    const [meter] = open(nvidia(device(0)), world);
    for (const piece of ['GPU-0,', ' 10, 1', '00.00\r', '\nGPU-0, 10, 100.00\r\nGPU-0, 1']) world.child().says(piece);
    world.pass(1);
    expect(meter.read(world.now).joules).toBe(100);
  });

  it.each([
    'GPU-0, [N/A], [N/A]',
    'GPU-0, N/A, N/A',
    'GPU-0, [Not Supported], [Not Supported]',
    'GPU-0, [Unknown Error], [Unknown Error]',
    'GPU-0, [GPU is lost], [GPU is lost]',
    'GPU-0, 0, -12',
    'GPU-0, 0, 99999.00',
    'No devices were found',
  ])('makes no watts of `%s`', (line) => {
    const world = fakeSamplerHost();
    const [meter] = open(nvidia(device(0)), world);
    world.child().says(`${line}\n`);
    world.pass(10);
    expect(meter.read(world.now).joules).toBe(0);
    world.pass(10);
    expect(() => meter.read(world.now)).toThrow(/^no reading for 20 s/);
  });

  it('charges a slice of a card with its share, and an unreadable one by its utilisation', () => {
    const world = fakeSamplerHost();
    const byUtilisation = { idleWatts: 20, fullWatts: 220 };
    const [slice, model] = open(nvidia(device(0, { share: 3 / 7 }), device(1, { byUtilisation })), world);
    world.child().says('GPU-0, [N/A], 140\nGPU-1, 50, [N/A]\n');
    world.pass(1);
    expect(slice.read(world.now)).toEqual({ joules: 60 });
    expect(model?.method).toBe('model');
    expect(model?.read(world.now)).toEqual({
      joules: 120,
      busySeconds: 0.5,
      curveSeconds: 0.5,
      modelSeconds: 1,
    });
  });
});

describe('a command in trouble', () => {
  it('starts again when it dies, and counts on', () => {
    const world = fakeSamplerHost();
    const [meter] = open(nvidia(device(0)), world);
    world.child().says('GPU-0, 0, 100\n');
    world.pass(1);
    world.child().ends('ended with SIGKILL');
    world.pass(2);
    expect(world.children).toHaveLength(2);
    world.child().says('GPU-0, 0, 100\n');
    expect(meter.read(world.now).joules).toBe(300);
  });

  it('waits longer after every death without a reading, a minute at most', () => {
    const world = fakeSamplerHost();
    open(nvidia(device(0)), world);
    const waits: number[] = [];
    for (let death = 0; death < 9; death += 1) {
      const before = world.children.length;
      const diedAt = world.now.monotonicSeconds;
      world.child().ends('spawn nvidia-smi ENOENT');
      while (world.children.length === before) world.pass(1);
      waits.push(world.now.monotonicSeconds - diedAt);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
  });

  it('says why nothing comes', () => {
    const world = fakeSamplerHost();
    const [meter] = open(nvidia(device(0)), world);
    world.child().ends('spawn nvidia-smi ENOENT');
    world.pass(16);
    expect(() => meter.read(world.now)).toThrow('no reading for 16 s: spawn nvidia-smi ENOENT');
  });

  it('loses only the card that fell off the bus', () => {
    const world = fakeSamplerHost();
    const [lost, alive] = open(nvidia(device(0), device(1)), world);
    world.child().says('GPU-0, 90, 200\nGPU-1, 90, 200\n');
    world.pass(1);
    for (let death = 0; death < 4; death += 1) {
      world.child().says('Unable to determine the device handle for GPU0000:86:00.0: Unknown Error\n');
      world.child().ends('ended with code 15');
      world.pass(20);
    }
    const single = world.children.filter((child) => child.args.includes('-i'));
    expect(single.map((child) => child.args.at(-1))).toEqual(['GPU-0', 'GPU-1']);
    single[1]?.says('GPU-1, 90, 200\n');
    expect(() => lost.read(world.now)).toThrow('Unknown Error');
    const before = alive?.read(world.now)?.joules ?? 0;
    world.pass(2);
    single[1]?.says('GPU-1, 90, 200\n');
    expect(alive?.read(world.now)?.joules).toBe(before + 400);
  });

  it('ends a command that says nothing, so that it starts anew', () => {
    const world = fakeSamplerHost();
    const [meter] = open(nvidia(device(0)), world);
    const first = world.child();
    expect(() => meter.read(world.pass(31))).toThrow('says nothing');
    expect(first.killed).toBe(true);
    world.pass(5);
    expect(world.children).toHaveLength(2);
  });

  it('counts nothing for a silence that is too long to be guessed at', () => {
    const world = fakeSamplerHost();
    const [meter] = open(nvidia(device(0)), world);
    world.child().says('GPU-0, 0, 100\n');
    world.pass(3600);
    world.child().says('GPU-0, 0, 100\n');
    world.pass(1);
    expect(meter.read(world.now).joules).toBe(100);
  });

  it('kills its child when the last device is closed, and never starts another', () => {
    const world = fakeSamplerHost();
    const [first, second] = open(nvidia(device(0), device(1)), world);
    first.close?.();
    expect(world.child().killed).toBe(false);
    second?.close?.();
    expect(world.child().killed).toBe(true);
    world.pass(300);
    expect(world.children).toHaveLength(1);
  });
});

describe("a device's own counter", () => {
  const plan = { ...nvidia(device(0)), kind: 'nvml' } as const;

  it('is exact from look to look, and over a silence too', () => {
    const world = fakeSamplerHost();
    const [meter] = open(plan, world);
    expect(meter.method).toBe('counter');
    world.pass(1);
    world.child().says('GPU-0, 10, 5000000000\n');
    world.pass(1);
    world.child().says('GPU-0, 50, 5000300000\n');
    // 300 J were counted in the second second; the first, before the first look, is taken to be like it.
    expect(meter.read(world.now)).toEqual({ joules: 600, busySeconds: 1 });
    world.pass(100);
    expect(() => meter.read(world.now)).toThrow('no reading for 100 s');
    world.child().says('GPU-0, 50, 5020300000\n');
    expect(meter.read(world.now).joules).toBe(20_600);
  });

  it('begins anew where it fell, and drops what no card can have drawn', () => {
    const world = fakeSamplerHost();
    const [meter] = open(plan, world);
    for (const millijoules of [9_000_000, 1_000_000, 1_100_000, 900_000_000, 900_100_000]) {
      world.child().says(`GPU-0, 0, ${millijoules}\n`);
      world.pass(1);
    }
    world.child().says('GPU-0, 0, 900200000\n');
    // Five seconds at 100 W: the fall and the jump give no values, and the next step fills in for them.
    expect(meter.read(world.now).joules).toBeCloseTo(500, 6);
  });
});

describe('a command that answers once', () => {
  const plan: CommandPlan = {
    kind: 'amd-smi',
    command: 'amd-smi',
    args: ['metric', '--power', '--usage', '--json'],
    devices: [device(0, { key: '0' })],
    everySeconds: 5,
  };
  const answer = (watts: number) =>
    JSON.stringify({ gpu_data: [{ gpu: 0, power: { socket_power: { value: watts, unit: 'W' } } }] });

  it('is asked again and again, at its own pace', () => {
    const world = fakeSamplerHost();
    const [meter] = open(plan, world);
    for (let round = 0; round < 3; round += 1) {
      world.pass(1);
      world.child().says(answer(100));
      world.child().ends('ended with code 0');
      world.pass(4);
    }
    expect(world.children).toHaveLength(4);
    expect(meter.read(world.now).joules).toBe(1500);
  });
});

it('never throws, never falls and never makes NaN, whatever a command says and when', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'GPU-0',
      '0',
      '[N/A]',
      'NaN',
      'Infinity',
      '-1',
      '1e9',
      '100.00',
      '\r\n',
      '\n',
      ',',
      '"',
      '*** ',
      '{',
      ']',
    ),
    fc.constantFrom(
      'Timestamp, DeviceId, GPU Power (W)\n',
      '"(PDH-CSV 4.0)","\\\\H\\Energy Meter(RAPL_Package0_PKG)\\Power"\n',
    ),
    fc.constantFrom(
      '*** Sampled system activity (x) (100ms elapsed) ***\n',
      'CPU Power: 947 mW\n',
      'GPU Power: 1 mW\n',
    ),
    fc.constantFrom('{"gpu_data":[{"gpu":0,"power":{"socket_power":9}}]}', '{"card0":{"X Package Power (W)":"9"}}'),
    fc.double(),
    fc.string({ maxLength: 12 }),
  );
  const event = fc.oneof(
    { weight: 5, arbitrary: word.map((text) => ({ kind: 'says' as const, text: String(text) })) },
    {
      weight: 3,
      arbitrary: fc.double({ min: 0, max: 100, noNaN: true }).map((seconds) => ({ kind: 'pass' as const, seconds })),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'ends' as const }) },
  );
  const kinds = [
    'nvml',
    'nvidia-smi',
    'amd-smi',
    'rocm-smi',
    'xpu-smi',
    'hl-smi',
    'powermetrics',
    'windows-energy-meter',
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.array(event, { maxLength: 40 }), (kind, events) => {
      const world = fakeSamplerHost();
      const keys = ['GPU-0', '0', 'cpu', 'memory', 'gpu'];
      const devices = keys.map((key, index) => device(index, { key, maxWatts: 600 }));
      const once = kind === 'amd-smi' || kind === 'rocm-smi';
      const meters = openMeters(
        [{ kind, command: kind, args: [], devices, ...(once ? { everySeconds: 5 } : {}) }],
        world,
      );
      const last = meters.map(() => 0);
      let passed = 0;
      for (const step of events) {
        if (step.kind === 'says') world.child().says(step.text);
        if (step.kind === 'ends') world.child().ends();
        if (step.kind === 'pass') {
          world.pass(step.seconds);
          passed += step.seconds;
        }
        for (const [place, meter] of meters.entries()) {
          const reading = readingOf(meter, world.now);
          if (reading === undefined) continue;
          expect(reading.joules).toBeGreaterThanOrEqual(last[place] ?? 0);
          expect(reading.joules).toBeLessThanOrEqual(600 * passed + 1e-6);
          expect(reading.busySeconds ?? 0).toBeLessThanOrEqual(passed + 1e-6);
          last[place] = reading.joules;
        }
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});
