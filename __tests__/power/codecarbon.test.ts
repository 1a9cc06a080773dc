/** CodeCarbon's own files of several versions, and malformed or malicious ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodecarbonError, readCodecarbon } from '../../src/engine/codecarbon-csv.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'power', 'codecarbon', name), 'utf8');

describe('real files', () => {
  it('2.7: one run on a server with a GPU', () => {
    const { components, runs, seconds, notes } = readCodecarbon(fixture('v2.7.1-a5000.csv'));
    expect(runs).toBe(1);
    expect(seconds).toBeCloseTo(6182.034, 3);
    expect(components.map(({ component, kwh, device, source }) => [component, kwh, device, source])).toEqual([
      ['cpu', 0.1931873318846627, 'AMD EPYC 7643 48-Core Processor', 'CodeCarbon 2.7.1'],
      ['memory', 0.3240738656928296, undefined, 'CodeCarbon 2.7.1'],
      ['accelerator', 0.3928191067550344, '1 x NVIDIA RTX A5000', 'CodeCarbon 2.7.1'],
    ]);
    // 0.1932 kWh in 6182 s is the 112.5 W that the file itself gives as cpu_power.
    expect(components[0]?.meanWatts).toBeCloseTo(112.5, 1);
    expect(notes).toEqual([]);
  });

  it('3.3: two rows of one run hold its running total, so the last one counts', () => {
    const { components, runs } = readCodecarbon(fixture('v3.3.0-two-flushes.csv'));
    expect(runs).toBe(1);
    expect(components.map(({ component, kwh }) => [component, kwh])).toEqual([
      ['cpu', 2.308286981475956e-5],
      ['memory', 1.515010402332943e-5],
    ]);
  });

  it('3.2: the runs of one file add up, whatever the order of its columns', () => {
    const { components, runs } = readCodecarbon(fixture('v3.2.3-three-runs.csv'));
    expect(runs).toBe(3);
    const cpu = components.find(({ component }) => component === 'cpu');
    expect(cpu?.kwh).toBeCloseTo(7.505399580974093e-8 + 5.5609986563461777e-8 + 2.075146180215413e-5, 15);
    expect(cpu?.device).toBe('Apple M1');
  });

  it('2.1: says that the CPU is missing, instead of counting it as nothing', () => {
    const { components, notes } = readCodecarbon(fixture('v2.1.3.csv'));
    expect(components.map(({ component }) => component)).toEqual(['memory']);
    expect(notes).toEqual(['CodeCarbon recorded no CPU energy.']);
  });

  it('1.x: a total without parts is the whole machine', () => {
    const { components, seconds } = readCodecarbon(fixture('v1-total-only.csv'));
    expect(seconds).toBe(34 + 16 + 19);
    expect(components).toEqual([
      { component: 'node', method: 'declared', kwh: 12, meanWatts: (12 * 3.6e6) / 69, source: 'CodeCarbon' },
    ]);
  });
});

describe('what is put right or left out', () => {
  const HEADER = 'run_id,duration,cpu_energy,gpu_energy,ram_energy,energy_consumed,pue';

  it('divides out a PUE, because ours is applied later', () => {
    const { components, notes } = readCodecarbon(`${HEADER}\na,3600,0.6,0,0.12,0.72,1.2\n`);
    expect(components.map(({ kwh }) => Number(kwh.toFixed(12)))).toEqual([0.5, 0.1]);
    expect(notes).toContain('CodeCarbon had multiplied the energy of 1 run by a PUE; that was divided out again.');
  });

  it('names the rows that cannot be true, and counts the others', () => {
    const rows = ['a,3600,0.1,0,0.1,0.2,1', 'b,3600,-1,0,0,0,1', 'c,3600,nan,0,0,0,1', 'd,1,9000,0,0,9000,1'];
    const { components, runs, notes } = readCodecarbon(`${HEADER}\r\n${rows.join('\r\n')}\r\n`);
    expect(runs).toBe(1);
    expect(components.map(({ kwh }) => kwh)).toEqual([0.1, 0.1]);
    expect(notes).toContain(
      'Left out of the CodeCarbon file: row 3 (cpu_energy), row 4 (cpu_energy), row 5 (more than a megawatt).',
    );
  });

  it('says when the parts and the total disagree', () => {
    expect(readCodecarbon(`${HEADER}\na,3600,0.1,0,0.1,5,1\n`).notes).toContain(
      'In 1 run the parts do not add up to energy_consumed; the parts were counted.',
    );
  });

  it.each([
    ['nothing', '', 'the file is empty'],
    ['another table', 'a,b\n1,2\n', 'this is not an emissions.csv'],
    ['no rows', `${HEADER}\n`, 'the file has no rows'],
    ['no usable row', `${HEADER}\na,3600,-1,0,0,0,1\n`, 'no usable row: row 2 (cpu_energy)'],
    ['only zeros', `${HEADER}\na,3600,0,0,0,0,1\n`, 'every energy in the file is zero'],
    ['a torn quote', `${HEADER}\n"a,3600,0,0,0,0,1\n`, 'not a CSV file'],
  ])('refuses %s in words', (_what, text, message) => {
    expect(() => readCodecarbon(text)).toThrow(CodecarbonError);
    expect(() => readCodecarbon(text)).toThrow(message);
  });
});

it('never gives anything but positive, bounded energy and one-line words, whatever the file contains', () => {
  const cell = fc.oneof(
    fc.double().map(String),
    fc.constantFrom(
      '',
      '0',
      '1e308',
      '-0',
      'NaN',
      'Infinity',
      '0x10',
      '__proto__',
      '=cmd()',
      '"',
      'a\u0000b',
      '\u202e',
    ),
    fc.string({ unit: 'binary' }),
  );
  const column = fc.constantFrom(
    'run_id',
    'duration',
    'cpu_energy',
    'gpu_energy',
    'ram_energy',
    'energy_consumed',
    'pue',
    'cpu_model',
    'gpu_model',
    'codecarbon_version',
    '__proto__',
    'constructor',
  );
  const line = <T>(cells: fc.Arbitrary<T>) => fc.array(cells, { maxLength: 12 }).map((all) => all.join(','));
  const file = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(line(column), fc.array(line(cell), { maxLength: 5 }))
      .map(([header, rows]) => [header, ...rows].join('\n')),
  );
  fc.assert(
    fc.property(file, (text) => {
      let read: ReturnType<typeof readCodecarbon>;
      try {
        read = readCodecarbon(text);
      } catch (error) {
        expect(error).toBeInstanceOf(CodecarbonError);
        return;
      }
      expect(read.components.length).toBeGreaterThan(0);
      for (const { kwh, meanWatts = 1, device = '' } of read.components) {
        expect(kwh > 0 && kwh <= 5e6 && Number.isFinite(meanWatts)).toBe(true);
        expect(device).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }),
    { numRuns: fuzzRuns() },
  );
});
