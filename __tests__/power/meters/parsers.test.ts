/** What each vendor's command prints, and the watts that are read from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmdSmi, parseRocmSmi } from '../../../src/power/sampler/meters/amd-smi.ts';
import { type DeviceSample, samplesIn } from '../../../src/power/sampler/meters/command.ts';
import { parseHlLine } from '../../../src/power/sampler/meters/hl-smi.ts';
import { parseNvidiaLine } from '../../../src/power/sampler/meters/nvidia-smi.ts';
import { parseNvmlLine } from '../../../src/power/sampler/meters/nvml.ts';
import { parsePowermetrics } from '../../../src/power/sampler/meters/powermetrics.ts';
import { windowsEnergyParser } from '../../../src/power/sampler/meters/windows-energy-meter.ts';
import { xpuSmiParser } from '../../../src/power/sampler/meters/xpu-smi.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'power', name), 'utf8');
}

function linesOf(read: (line: string) => readonly DeviceSample[]): (text: string) => readonly DeviceSample[] {
  return (text) => text.split('\n').flatMap(read);
}

const PARSERS: Readonly<Record<string, (text: string) => readonly DeviceSample[]>> = {
  nvml: linesOf(parseNvmlLine),
  'nvidia-smi': linesOf(parseNvidiaLine),
  'amd-smi': parseAmdSmi,
  'rocm-smi': parseRocmSmi,
  'xpu-smi': (text) => samplesIn(text, xpuSmiParser()),
  'hl-smi': linesOf(parseHlLine),
  powermetrics: parsePowermetrics,
  'windows-energy-meter': (text) => samplesIn(text, windowsEnergyParser()),
};

const EXAMPLES: readonly { file: string; parser: string; samples: readonly DeviceSample[] }[] = [
  {
    file: 'nvidia-smi-h100x2.csv',
    parser: 'nvidia-smi',
    samples: [
      { key: 'GPU-2f6f3e8c-7c2c-9a0b-5a4e-3d1c9b7e4f10', watts: 672.41, utilisation: 0.98 },
      { key: 'GPU-8d0f6a47-1f0f-4f4d-bb7a-51a1cf2c6b52', watts: 70.53, utilisation: 0 },
    ],
  },
  { file: 'nvidia-smi-vgpu.csv', parser: 'nvidia-smi', samples: [{ key: '0', utilisation: 0.37 }] },
  { file: 'nvidia-smi-old-driver.txt', parser: 'nvidia-smi', samples: [] },
  {
    file: 'amd-smi-mi300x.json',
    parser: 'amd-smi',
    samples: [
      { key: '0', watts: 542, utilisation: 0.87 },
      { key: '1', watts: 141, utilisation: 0 },
    ],
  },
  { file: 'amd-smi-gpu-data.json', parser: 'amd-smi', samples: [{ key: '0', watts: 100, utilisation: 0.5 }] },
  {
    file: 'rocm-smi-mi250.json',
    parser: 'rocm-smi',
    samples: [
      { key: '0', watts: 237, utilisation: 0.98 },
      { key: '2', watts: 92, utilisation: 0 },
    ],
  },
  { file: 'rocm-smi-rembrandt.json', parser: 'rocm-smi', samples: [{ key: '0', watts: 9.215, utilisation: 0 }] },
  {
    file: 'xpu-smi-dump.csv',
    parser: 'xpu-smi',
    samples: [
      { key: '0', watts: 119.61, utilisation: 0.9955 },
      { key: '0', watts: 119.36, utilisation: 0.9945 },
      { key: '0', watts: 119.55, utilisation: 0.9948 },
      { key: '1', watts: 12 },
    ],
  },
  {
    file: 'hl-smi-gaudi2.csv',
    parser: 'hl-smi',
    samples: [
      { key: '0', watts: 87, utilisation: 0 },
      { key: '1', watts: 412, utilisation: 0.64 },
      { key: '2', watts: 91, utilisation: 0 },
    ],
  },
  {
    // The package's 1473 mW are the total: 153 of the GPU, the rest with its memory of the CPU's side.
    file: 'powermetrics-macbookair10.txt',
    parser: 'powermetrics',
    samples: [
      { key: 'cpu', watts: 1.32, windowSeconds: 0.10451 },
      { key: 'gpu', watts: 0.153, windowSeconds: 0.10451, utilisation: 0.0542 },
    ],
  },
  {
    file: 'powermetrics-m2.txt',
    parser: 'powermetrics',
    samples: [
      { key: 'cpu', watts: 1.996, windowSeconds: 1.0032 },
      { key: 'gpu', watts: 0.324, windowSeconds: 1.0032, utilisation: 0.25 },
      { key: 'cpu', watts: 3.2, windowSeconds: 1.001 },
      { key: 'gpu', watts: 0.91, windowSeconds: 1.001 },
    ],
  },
  {
    file: 'typeperf-energy-meter.csv',
    parser: 'windows-energy-meter',
    samples: [
      { key: 'memory', watts: 0 },
      { key: 'cpu', watts: 39.38713 },
    ],
  },
];

it.each(EXAMPLES)('reads $file', ({ file, parser, samples }) => {
  expect(rounded(PARSERS[parser]?.(fixture(file)) ?? [])).toEqual(samples);
});

function rounded(samples: readonly DeviceSample[]): readonly DeviceSample[] {
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return samples.map((sample) => {
    const entries = Object.entries(sample).map(([name, value]) => [
      name,
      typeof value === 'number' ? round(value) : value,
    ]);
    return Object.fromEntries(entries) as DeviceSample;
  });
}

it("reads the package of an Intel Mac from its CPU's own model", () => {
  const text = [
    '*** Sampled system activity (Mon Nov 23 10:00:00 2026 +0000) (1000.00ms elapsed) ***',
    'Intel energy model derived package power (CPUs+GT+SA): 5.39W',
  ].join('\n');
  expect(parsePowermetrics(text)).toEqual([{ key: 'cpu', watts: 5.39, windowSeconds: 1 }]);
});

it('sums the packages of a Windows machine with two sockets', () => {
  const text = [
    '"(PDH-CSV 4.0)","\\\\H\\Energy Meter(RAPL_Package0_PKG)\\Power","\\\\H\\Energy Meter(RAPL_Package1_PKG)\\Power"',
    '"11/24/2026 00:12:31.218","100000.000000","50000.000000"',
    '"11/24/2026 00:12:32.218","100000.000000"," "',
  ].join('\n');
  expect(samplesIn(text, windowsEnergyParser())).toEqual([{ key: 'cpu', watts: 150 }]);
});

describe.each(Object.entries(PARSERS))('%s', (_, parse) => {
  const files = EXAMPLES.map(({ file }) => fixture(file));

  it('makes of any text finite numbers or nothing', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...files),
        fc.nat(2000),
        fc.nat(60),
        fc.oneof(fc.string(), fc.constantFrom('1e999', 'NaN', '-0', '{}')),
      )
      .map(([text, at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length));
    const anything = fc.oneof(mutated, fc.string({ maxLength: 300 }), fc.json());
    fc.assert(
      fc.property(anything, (text) => {
        for (const { watts = 0, counter = 0, utilisation = 0, windowSeconds = 0 } of parse(text)) {
          expect([watts, counter, utilisation, windowSeconds].every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: fuzzRuns() },
    );
  });

  it('is not slowed down by a long hostile line', () => {
    for (const piece of ['*** Sampled system activity (', '"', ', ', '{"card0":', '0', 'GPU Power: ', '[']) {
      expect(parse(piece.repeat(20_000)).length).toBeLessThanOrEqual(1);
    }
  });
});
