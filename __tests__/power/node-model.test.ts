/** The node power model: its published worked examples to the cent, and what must hold for any machine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ModelMachine, nodeModel } from '../../src/power/model/node-model.ts';
import type { Vendor } from '../../src/runner/runner.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

function cpu(name: string, vendor: Vendor, year: number, tdpWatts: number, threadsPerSocket: number) {
  return { name, vendor, year, tdpWatts, threadsPerSocket };
}
const EPYC_7763 = cpu('AMD EPYC 7763', 'amd', 2021, 280, 128);
const XEON_8370C = cpu('Intel Xeon Platinum 8370C', 'intel', 2021, 265, 64);
const EPYC_9V74 = cpu('AMD EPYC 9V74', 'amd', 2023, 360, 160);
const XEON_8272CL = cpu('Intel Xeon Platinum 8272CL', 'intel', 2019, 195, 52);
const XEON_8573C = cpu('Intel Xeon Platinum 8573C', 'intel', 2023, 350, 112);
const XEON_2673 = cpu('Intel Xeon E5-2673 v4', 'intel', 2016, 135, 40);
const ALTRA = cpu('Ampere Altra Q80-30', 'arm', 2020, 210, 80);
const COBALT = cpu('Cobalt 100', 'arm', 2024, 250, 128);
const EPYC_9654 = cpu('AMD EPYC 9654', 'amd', 2022, 360, 192);
const XEON_2488 = cpu('Intel Xeon E-2488', 'intel', 2023, 95, 16);

const gitHub4 = { cpu: EPYC_7763, vcpus: 4, memoryGb: 16, virtual: true };
const specServer = {
  cpu: EPYC_7763,
  vcpus: 256,
  memoryGb: 256,
  sockets: 2,
  virtual: false,
  curve: 'throughput' as const,
};

type Example = readonly [
  words: string,
  machine: ModelMachine,
  load: number | undefined,
  watts: readonly [watts: number, low80: number, high80: number, low95: number, high95: number],
  basis: 'cpu' | 'vendor' | 'vcpu',
];
const EXAMPLES: readonly Example[] = [
  ['GitHub 4-vCPU, EPYC 7763, idle', gitHub4, 0, [3.4, 2.13, 5.44, 1.7, 6.81], 'cpu'],
  ['same, 10 %', gitHub4, 0.1, [5.95, 3.72, 9.52, 2.97, 11.9], 'cpu'],
  ['same, 50 %', gitHub4, 0.5, [9.1, 5.68, 14.55, 4.55, 18.19], 'cpu'],
  ['same, 100 %', gitHub4, 1, [11.45, 7.16, 18.32, 5.73, 22.91], 'cpu'],
  ['GitHub 2-vCPU', { ...gitHub4, vcpus: 2, memoryGb: 8 }, 0.5, [4.55, 2.84, 7.28, 2.27, 9.1], 'cpu'],
  ['8370C', { ...gitHub4, cpu: XEON_8370C }, 0.5, [16.97, 10.61, 27.16, 8.49, 33.95], 'cpu'],
  ['9V74, 95 %', { ...gitHub4, cpu: EPYC_9V74 }, 0.95, [11.14, 6.96, 17.83, 5.57, 22.28], 'cpu'],
  [
    '8 vCPU, 8272CL, 25 %',
    { cpu: XEON_8272CL, vcpus: 8, memoryGb: 32, virtual: true },
    0.25,
    [22.88, 14.3, 36.61, 11.44, 45.76],
    'cpu',
  ],
  [
    '64 vCPU, EPYC 7763, 80 %',
    { ...gitHub4, vcpus: 64, memoryGb: 256 },
    0.8,
    [169.65, 106.03, 271.44, 84.82, 339.3],
    'cpu',
  ],
  ['Ampere Altra', { ...gitHub4, cpu: ALTRA }, 0.5, [9.35, 5.84, 14.96, 4.67, 18.7], 'cpu'],
  ['GitHub arm64, Cobalt 100', { ...gitHub4, cpu: COBALT }, 0.5, [6.92, 4.32, 11.06, 3.46, 13.83], 'cpu'],
  ['8573C', { ...gitHub4, cpu: XEON_8573C }, 0.5, [14.27, 8.92, 22.84, 7.14, 28.55], 'cpu'],
  ['E5-2673 v4', { cpu: XEON_2673, vcpus: 2, memoryGb: 7, virtual: true }, 0.5, [6.01, 3.76, 9.62, 3.01, 12.03], 'cpu'],
  ['unknown AMD', { cpu: { vendor: 'amd' }, vcpus: 4, virtual: true }, 0.5, [7.47, 3.74, 14.95, 2.58, 21.67], 'vendor'],
  ['nothing known but 4 vCPU', { vcpus: 4, virtual: true }, 0.5, [12.19, 5.54, 26.81, 3.69, 40.22], 'vcpu'],
  ['same, no load reading', { vcpus: 4, virtual: true }, undefined, [12.19, 5.54, 26.81, 3.69, 40.22], 'vcpu'],
  [
    'bare metal, 2 x EPYC 9654',
    { cpu: EPYC_9654, vcpus: 384, memoryGb: 384, sockets: 2, virtual: false },
    0.5,
    [616.25, 440.18, 862.76, 362.5, 1047.63],
    'cpu',
  ],
  [
    'bare metal, Xeon E-2488',
    { cpu: XEON_2488, vcpus: 16, memoryGb: 32, sockets: 1, virtual: false },
    1,
    [103.49, 73.92, 144.88, 60.88, 175.93],
    'cpu',
  ],
  ['SPECpower, 2 x EPYC 7763, idle', specServer, 0, [116.42, 93.89, 144.36, 81.99, 165.32], 'cpu'],
  ['same, 50 %', specServer, 0.5, [320.31, 258.31, 397.18, 225.57, 454.84], 'cpu'],
  ['same, 100 %', specServer, 1, [564.42, 455.18, 699.88, 397.48, 801.48], 'cpu'],
];

describe('the 21 worked examples', () => {
  it.each(EXAMPLES)('%s', (_words, machine, load, [watts, low80, high80, low95, high95], basis) => {
    const model = nodeModel(machine);
    const range = model.wattsAt(load);
    expect(model.basis).toBe(basis);
    expect(rounded(range)).toEqual({ watts, low80, high80, low95, high95 });
    expect(EXAMPLES).toHaveLength(21);
  });
});

function rounded(range: ReturnType<ReturnType<typeof nodeModel>['wattsAt']>) {
  return Object.fromEntries(Object.entries(range).map(([name, value]) => [name, Math.round(value * 100) / 100]));
}

const someNumber = fc.option(fc.oneof(fc.double(), fc.double({ min: 0, max: 500, noNaN: true })), { nil: undefined });
const someMachine: fc.Arbitrary<ModelMachine> = fc.record(
  {
    cpu: fc.record(
      {
        name: fc.constantFrom('AMD EPYC 7763', 'Xeon E-2488', 'Intel Core Ultra 9', 'AMD EPYC 8534P', 'Graviton4', ''),
        rawName: fc.string(),
        vendor: fc.constantFrom<Vendor>('intel', 'amd', 'arm'),
        year: fc.integer({ min: 2000, max: 2040 }),
        tdpWatts: someNumber,
        coresPerSocket: someNumber,
        threadsPerSocket: someNumber,
      },
      { requiredKeys: [] },
    ),
    vcpus: fc.double({ min: -1, max: 2000 }),
    memoryGb: fc.double({ min: -1, max: 1e5 }),
    memoryWatts: fc.double({ min: -1, max: 1e4 }),
    sockets: someNumber,
    hostThreads: someNumber,
    virtual: fc.boolean(),
    curve: fc.constantFrom('cpu-time' as const, 'throughput' as const),
  },
  { requiredKeys: ['virtual'] },
);
describe('any machine', () => {
  it('gives finite watts above zero, ordered ranges, and never less with more load', () => {
    fc.assert(
      fc.property(someMachine, fc.double(), fc.double(), (machine, a, b) => {
        const model = nodeModel(machine);
        const [less, more] = Number.isNaN(a) || Number.isNaN(b) ? [a, a] : [Math.min(a, b), Math.max(a, b)];
        const range = model.wattsAt(less);
        for (const watts of Object.values(range)) expect(Number.isFinite(watts) && watts > 0).toBe(true);
        expect(range.low95 < range.low80 && range.low80 < range.watts).toBe(true);
        expect(range.watts < range.high80 && range.high80 < range.high95).toBe(true);
        expect(model.wattsAt(more).watts).toBeGreaterThanOrEqual(range.watts);
      }),
      { numRuns: fuzzRuns() },
    );
  });

  it('gives the same watts as bare metal and as a VM that holds every thread', () => {
    const cpus = [
      EPYC_7763,
      XEON_8370C,
      XEON_2673,
      ALTRA,
      EPYC_9654,
      XEON_2488,
      { ...EPYC_9654, name: 'AMD EPYC 8534P' },
    ];
    const oneSocket = new Set([ALTRA.name, XEON_2488.name, 'AMD EPYC 8534P']);
    for (const each of cpus) {
      const sockets = oneSocket.has(each.name) ? 1 : 2;
      const vcpus = sockets * each.threadsPerSocket;
      const whole = nodeModel({ cpu: each, vcpus, memoryGb: 512, sockets, virtual: false });
      const vm = nodeModel({ cpu: each, vcpus, memoryGb: 512, virtual: true });
      for (const load of [0, 0.3, 1]) expect(vm.wattsAt(load).watts).toBeCloseTo(whole.wattsAt(load).watts, 9);
    }
  });

  it('takes a load that is not a number as one half, and one outside 0..1 as the nearest', () => {
    const model = nodeModel(gitHub4);
    expect(model.wattsAt(Number.NaN)).toEqual(model.wattsAt(0.5));
    expect(model.wattsAt(-3)).toEqual(model.wattsAt(0));
    expect(model.wattsAt(Number.POSITIVE_INFINITY)).toEqual(model.wattsAt(1));
  });

  it('is idleWatts + curveWatts x s(load), the only constants that the sampler gets', () => {
    const model = nodeModel(gitHub4);
    expect(model.idleWatts + model.curveWatts * Math.sqrt(0.37)).toBeCloseTo(model.wattsAt(0.37).watts, 12);
  });
});

describe('what is unknown or declared', () => {
  it('knows no Apple silicon and prints no watt for it', () => {
    const model = nodeModel({ cpu: { name: 'Apple M1', vendor: 'apple', tdpWatts: 20 }, vcpus: 3, virtual: true });
    expect(model.unsupported).toMatch(/Apple silicon/);
    expect(model.wattsAt(0.5).watts).toBeNaN();
  });

  it('is less sure of a CPU that is newer than its data', () => {
    const known = nodeModel(gitHub4);
    const newer = nodeModel({ ...gitHub4, cpu: { ...EPYC_7763, year: 2026 } });
    expect(newer.factor80).toBeCloseTo(known.factor80 * 1.15, 12);
    expect(newer.factor95).toBeCloseTo(known.factor95 * 1.15, 12);
    expect(newer.assumptions.join()).toMatch(/after 2025/);
  });

  it("takes a host's real threads before the rule of two sockets", () => {
    const oneSocketHost = nodeModel({ ...gitHub4, hostThreads: 128 });
    // 1.15 x (4/128 x (17.5 + 37.3) + 0.095 x 16): the share of one socket's host, not of two.
    expect(oneSocketHost.idleWatts).toBeCloseTo(1.15 * ((4 / 128) * (17.5 + 37.3) + 0.095 * 16), 9);
  });

  it("takes a person's watts for the memory as they are", () => {
    const declared = nodeModel({ ...gitHub4, memoryWatts: 5 });
    expect(declared.idleWatts).toBeCloseTo(1.15 * 0.015625 * (17.5 + 2 * 37.3) + 5, 9);
  });

  it('names what it took by rule, and nothing where all is known', () => {
    expect(nodeModel({ vcpus: 4, virtual: true }).assumptions).toEqual(['CPU unknown: watts per vCPU of any server']);
    const whole = { cpu: EPYC_9654, vcpus: 384, memoryGb: 384, sockets: 2, virtual: false };
    expect(nodeModel(whole).assumptions).toEqual([]);
    expect(nodeModel({ cpu: { vendor: 'amd', tdpWatts: 280 }, vcpus: 4, virtual: true }).assumptions).toEqual([
      'threads a socket unknown, taken as 144 from the TDP',
      'CPU release year unknown, taken as 2021',
      'sockets of the host taken as 2',
      'memory unknown, taken as 16 GB (4 GB a vCPU)',
    ]);
  });
});
