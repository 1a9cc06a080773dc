/** Names of hardware as drivers, kernels, clouds and people write them, and the row that each means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleratorRows } from '../../src/data/accelerators.ts';
import { cpuRows } from '../../src/data/cpus.ts';
import {
  longestNumber,
  mayMatch,
  nearestHardware,
  normaliseAccelerator,
  normaliseCpu,
  resolveAccelerator,
  resolveCpu,
} from '../../src/runner/names.ts';
import { fuzzPatience, fuzzRuns } from '../support/fuzz-runs.ts';
import { fixture } from './fake-machine.ts';

/** From drivers (nvidia-smi, amd-smi, hl-smi), lspci, clouds and people. */
const ACCELERATORS: readonly (readonly [written: string, row: string])[] = [
  ['NVIDIA H100 80GB HBM3', 'H100 SXM'],
  ['NVIDIA H100 PCIe', 'H100 PCIe'],
  ['NVIDIA H100 NVL', 'H100 NVL'],
  ['NVIDIA H200', 'H200 SXM'],
  ['NVIDIA A100-SXM4-40GB', 'A100 SXM4 40GB'],
  ['NVIDIA A100-SXM4-80GB', 'A100 SXM4 80GB'],
  ['NVIDIA A100-PCIE-40GB', 'A100 PCIe 40GB'],
  ['NVIDIA A100 80GB PCIe', 'A100 PCIe 80GB'],
  ['Tesla T4', 'T4'],
  ['Tesla V100-SXM2-16GB', 'V100 SXM2 16GB'],
  ['Tesla P100-PCIE-16GB', 'P100 PCIe'],
  ['Tesla K80', 'K80'],
  ['NVIDIA A10G', 'A10G'],
  ['NVIDIA L4', 'L4'],
  ['NVIDIA B200', 'B200 SXM6'],
  ['NVIDIA B300 SXM6 AC', 'B300 SXM6'],
  ['NVIDIA GB200', 'GB200'],
  ['NVIDIA GB300', 'GB300'],
  ['NVIDIA GeForce RTX 4090', 'RTX 4090'],
  ['NVIDIA RTX 6000 Ada Generation', 'RTX 6000 Ada'],
  ['NVIDIA GH200 480GB', 'GH200 96GB'],
  ['GA102GL [A10G]', 'A10G'],
  ['TU104GL [Tesla T4]', 'T4'],
  ['GH100 [H100 SXM5 80GB]', 'H100 SXM'],
  ['GP100GL [Tesla P100 PCIe 16GB]', 'P100 PCIe'],
  ['AMD Instinct MI300X', 'MI300X'],
  ['AMD INSTINCT MI250 (MCM) OAM AC MBA', 'MI250'],
  ['AMD Instinct MI250X', 'MI250X'],
  ['AMD Instinct MI210', 'MI210'],
  ['Arcturus GL-XL [Instinct MI100]', 'MI100'],
  ['Aqua Vanjaram [Instinct MI300X VF]', 'MI300X'],
  ['AMD Radeon RX 7900 XTX', 'Radeon RX 7900 XTX'],
  ['Radeon Pro W7900', 'Radeon PRO W7900'],
  ['HL-225', 'Gaudi 2'],
  ['HL-325L', 'Gaudi 3 OAM'],
  ['Intel(R) Data Center GPU Max 1550', 'Data Center GPU Max 1550'],
  ['Apple M1', 'Apple M1'],
  ['Apple M1 (Virtual)', 'Apple M1'],
  ['Apple M4 Pro', 'Apple M4 Pro'],
  ['NVIDIA A10-24Q', 'A10'],
  ['GRID T4-8Q', 'T4'],
  ['GRID A100-10C', 'A100 SXM4 40GB'],
  ['GRID A100D-2-20C', 'A100 PCIe 80GB'],
  ['NVIDIA A100-SXM4-40GB MIG 1g.5gb', 'A100 SXM4 40GB'],
  ['NVIDIA Jetson AGX Orin Developer Kit', 'Jetson AGX Orin 64GB'],
  ['Orin (nvgpu)', 'Jetson AGX Orin 64GB'],
  ['TPU v4', 'TPU v4'],
  ['TPUv2 Chip', 'TPU v2'],
  ['v100', 'V100 SXM2 16GB'],
  ['a100', 'A100 SXM4 40GB'],
  ['h100', 'H100 SXM'],
  ['Trainium2', 'Trainium2'],
  ['Inferentia2', 'Inferentia2'],
];

/** From /proc/cpuinfo, `os.cpus()`, sysctl and people. */
const CPUS: readonly (readonly [written: string, row: string])[] = [
  ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', 'Intel Xeon Platinum 8370C'],
  ['INTEL(R) XEON(R) PLATINUM 8573C', 'Intel Xeon Platinum 8573C'],
  ['Intel(R) Xeon(R) 6973P-C', 'Intel Xeon 6973P-C'],
  ['Intel(R) Xeon(R) 6975P-C', 'Intel Xeon 6975P-C'],
  ['AMD EPYC 7763 64-Core Processor', 'AMD EPYC 7763'],
  ['AMD EPYC 9V74 80-Core Processor', 'AMD EPYC 9V74'],
  ['AMD EPYC 9V45 96-Core Processor', 'AMD EPYC 9V45'],
  ['AMD EPYC 7B12', 'AMD EPYC 7B12'],
  ['AMD EPYC 7R13 Processor', 'AMD EPYC 7R13'],
  ['AMD EPYC 7R32', 'AMD EPYC 7R32'],
  ['AMD EPYC 9R14', 'AMD EPYC 9R14'],
  ['AMD EPYC 7V13 64-Core Processor', 'AMD EPYC 7V13'],
  ['AMD EPYC 9V33X 96-Core Processor', 'AMD EPYC 9V33X'],
  ['AMD EPYC 7V12 64-Core Processor', 'AMD EPYC 7V12'],
  ['Intel(R) Xeon(R) Platinum 8272CL CPU @ 2.60GHz', 'Intel Xeon Platinum 8272CL'],
  ['Intel(R) Xeon(R) Platinum 8171M CPU @ 2.60GHz', 'Intel Xeon Platinum 8171M'],
  ['Intel(R) Xeon(R) Platinum 8252C CPU @ 3.80GHz', 'Intel Xeon Platinum 8252C'],
  ['Intel(R) Xeon(R) Platinum 8259CL CPU @ 2.50GHz', 'Intel Xeon Platinum 8259CL'],
  ['Intel(R) Xeon(R) Platinum 8275CL CPU @ 3.00GHz', 'Intel Xeon Platinum 8275CL'],
  ['Intel(R) Xeon(R) Platinum 8375C CPU @ 2.90GHz', 'Intel Xeon Platinum 8375C'],
  ['Intel(R) Xeon(R) Platinum 8488C', 'Intel Xeon Platinum 8488C'],
  ['Intel(R) Xeon(R) Platinum 8481C CPU @ 2.70GHz', 'Intel Xeon Platinum 8481C'],
  ['Intel(R) Xeon(R) CPU E5-2686 v4 @ 2.30GHz', 'Intel Xeon E5-2686 v4'],
  ['Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz', 'Intel Xeon E5-2673 v4'],
  ['Intel(R) Xeon(R) CPU E5-2650 0 @ 2.00GHz', 'Intel Xeon E5-2650'],
  ['Intel(R) Xeon(R) CPU @ 2.20GHz', 'Intel Xeon @ 2.20GHz (Google Cloud)'],
  ['Intel(R) Xeon(R) CPU @ 2.80GHz', 'Intel Xeon @ 2.80GHz (Google Cloud)'],
  ['Intel Xeon Processor (Skylake, IBRS)', 'Intel Xeon (Skylake, QEMU model)'],
  ['Intel(R) Xeon(R) Processor @ 2.90GHz', 'Intel Xeon Processor @ 2.90GHz (Firecracker/KVM)'],
  ['AMD EPYC-Milan Processor', 'AMD EPYC-Milan (QEMU model)'],
  ['AMD EPYC Processor', 'AMD EPYC (QEMU model)'],
  ['AMD Ryzen 9 5950X 16-Core Processor', 'AMD Ryzen 9 5950X'],
  ['AMD Ryzen Threadripper 3970X 32-Core Processor', 'AMD Ryzen Threadripper 3970X'],
  ['AMD Ryzen 7 8700G w/ Radeon 780M Graphics', 'AMD Ryzen 7 8700G'],
  ['12th Gen Intel(R) Core(TM) i7-12700K', 'Intel Core i7-12700K'],
  ['Intel(R) Core(TM) i9-14900KF', 'Intel Core i9-14900K'],
  ['Intel(R) Core(TM) i7-8700B CPU @ 3.20GHz', 'Intel Core i7-8700B'],
  ['Intel(R) Xeon(R) W-2295 CPU @ 3.00GHz', 'Intel Xeon W-2295'],
  ['Intel(R) Xeon(R) w9-3495X', 'Intel Xeon w9-3495X'],
  ['Apple M1 (Virtual)', 'Apple M1'],
  ['Apple M2 Pro', 'Apple M2 Pro'],
  ['Neoverse-N2', 'Arm Neoverse-N2 (generic)'],
  ['arm 0xd49', 'Arm Neoverse-N2 (generic)'],
  ['Neoverse-N1', 'Arm Neoverse-N1 (generic)'],
  ['AWS Graviton3', 'AWS Graviton3'],
  ['AWS Graviton4', 'AWS Graviton4'],
  ['Xeon® Platinum 8370C', 'Intel Xeon Platinum 8370C'],
];

describe('accelerators', () => {
  it('has all 53 probes', () => {
    expect(ACCELERATORS).toHaveLength(53);
  });

  it.each(ACCELERATORS)('%s is %s', (written, row) => {
    expect(resolveAccelerator(written)?.name).toBe(row);
  });

  it.each([
    ['GA102GL [A10G] (rev a1)', 'a10g'],
    ['NVIDIA A10-24Q', 'a10'],
    ['GRID A100D-2-20C', 'a100 80gb'],
    ['NVIDIA A100-SXM4-40GB MIG 1g.5gb', 'a100 sxm4 40gb'],
    ['NVIDIA GeForce RTX 2080 SUPER Gaming OC', 'rtx 2080 super gaming'],
  ])('reads %s as %s', (written, text) => {
    expect(normaliseAccelerator(written)).toBe(text);
  });

  it.each([
    ['RTX4090', 'RTX 4090'],
    ['rtx 4090', 'RTX 4090'],
    ['RTX 3080 TI', 'RTX 3080 Ti'],
  ])('takes a person writing %s at their word', (written, row) => {
    expect(resolveAccelerator(written)?.name).toBe(row);
  });

  it('counts one device as the driver lists it: half a K80 board', () => {
    expect(resolveAccelerator('Tesla K80')?.tdpWatts).toBe(150);
  });

  it('knows nothing of a name that is none', () => {
    expect(resolveAccelerator('Hypothetical 9000')).toBeUndefined();
    expect(resolveAccelerator('')).toBeUndefined();
  });
});

describe('CPUs', () => {
  it('has all 47 probes', () => {
    expect(CPUS).toHaveLength(47);
  });

  it.each(CPUS)('%s is %s', (written, row) => {
    expect(resolveCpu(written)?.name).toBe(row);
  });

  it('keeps the clock where a cloud leaves nothing else of the name', () => {
    expect(normaliseCpu('Intel(R) Xeon(R) CPU @ 2.20GHz')).toBe('xeon @ 2.20ghz');
    expect(normaliseCpu('Intel(R) Xeon(R) Processor @ 2.90GHz')).toBe('xeon processor @ 2.90ghz');
  });

  it('takes a person writing epyc7763 at their word', () => {
    expect(resolveCpu('epyc7763')?.name).toBe('AMD EPYC 7763');
  });

  it.each([
    ['i7-6700K', 'Intel Core i7-6700K'],
    ['Ultra 7 265K', 'Intel Core Ultra 7 265K'],
    ['Threadripper 3970X', 'AMD Ryzen Threadripper 3970X'],
  ])('takes %s, without its family, as %s', (written, row) => {
    expect(resolveCpu(written)?.name).toBe(row);
  });
});

describe('the list of the Machine Learning Emissions Calculator', () => {
  const rows = fixture('ml-co2-names.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  /** Where its watts differ from ours, and why: `data/README.md`. */
  const different = new Set([
    'GTX 750',
    'Tesla K80',
    'Tesla V100-PCIE-16GB',
    'Tesla V100-SXM2-16GB',
    'TPUv2 Chip',
    'TPUv3 Chip',
  ]);

  it.each(rows)('%s (%s, %s W) is one row', (name = '', kind = '', watts = '') => {
    const row = kind === 'cpu' ? resolveCpu(name) : resolveAccelerator(name);
    expect(row, name).toBeDefined();
    if (!different.has(name)) expect(row?.tdpWatts).toBe(Number(watts));
    else expect(row?.tdpWatts).not.toBe(Number(watts));
  });
});

describe('names of no device', () => {
  it.each([
    ['H10', 'H100'],
    ['4090', 'RTX 4090'],
    ['mi300', 'MI300X'],
    ['EPYC 7764', 'AMD EPYC 7763'],
    ['Xeon Platinum 8371C', 'Intel Xeon Platinum 8370C'],
  ])('%s suggests %s', (written, suggestion) => {
    expect(nearestHardware(written, 5).some((name) => name.startsWith(suggestion))).toBe(true);
  });

  it('suggests as many as were asked for, each once', () => {
    const names = nearestHardware('whatever', 7);
    expect(new Set(names).size).toBe(7);
  });

  it('answers any text with one row or none, and never throws', { timeout: fuzzPatience(600_000) }, () => {
    const known = new Set([...acceleratorRows(), ...cpuRows()].map((row) => row.name));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), mutatedName()), (text) => {
        const row = resolveAccelerator(text) ?? resolveCpu(text);
        return row === undefined || known.has(row.name);
      }),
      { numRuns: fuzzRuns() },
    );
  });

  it('does bounded work on an endless name', () => {
    const endless = 'nvidia rtx '.repeat(100_000);
    expect(normaliseAccelerator(endless).length).toBeLessThanOrEqual(120);
    expect(normaliseCpu(endless).length).toBeLessThanOrEqual(120);
  });
});

/** A real name with one part of it repeated, cut or replaced. */
function mutatedName(): fc.Arbitrary<string> {
  const names = [...acceleratorRows(), ...cpuRows()].map((row) => row.name);
  return fc
    .tuple(fc.constantFrom(...names), fc.nat({ max: 30 }), fc.string({ maxLength: 4 }))
    .map(([name, at, piece]) => name.slice(0, at) + piece + name.slice(at));
}

it('leaves no pattern aside that would match', () => {
  const patterns = [...acceleratorRows(), ...cpuRows()].map((row) => row.match);
  fc.assert(
    fc.property(
      fc
        .constantFrom(...patterns)
        .chain((match) => fc.tuple(fc.constant(match), fc.stringMatching(new RegExp(`^(?:${match})$`)))),
      ([match, name]) => mayMatch(match, longestNumber(name)),
    ),
    { numRuns: fuzzRuns(5000) },
  );
});

it('knows every name that the tables have, and that a message may suggest', () => {
  expect(acceleratorRows().filter((row) => resolveAccelerator(row.name) !== row)).toEqual([]);
  // For some CPUs people omit the version and mean the newest: their short name means that one.
  expect(cpuRows().filter((row) => !resolveCpu(row.name)?.name.startsWith(row.name))).toEqual([]);
});
