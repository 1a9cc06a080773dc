/** Many experiments in one file: a record a row, and bad rows that cost no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchRow, estimateBatch } from '../../src/engine/batch.ts';
import { InputError } from '../../src/engine/input-error.ts';
import { recordJson } from '../../src/record/record-json.ts';
import { totalOf } from '../../src/record/totals.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const now = new Date('2026-11-24T08:00:00.000Z');
const batch = (csv: string, defaults?: Record<string, string>): BatchRow[] => [
  ...estimateBatch(csv, { now, defaults: (name) => defaults?.[name] ?? '' }),
];
const records = (rows: readonly BatchRow[]) => rows.flatMap((row) => ('record' in row ? [row.record] : []));
const example = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'experiments.csv'), 'utf8');

describe('a batch', () => {
  it('gives a record a row, in order, and they add up', () => {
    const all = records(batch(example));
    expect(all.map((record) => record.name)).toEqual(['baseline', 'larger batch', 'failed at epoch 3', 'final']);
    const total = totalOf(all);
    const hours = 4 * 12 + 8 * 7.5 + 8 * 0.9 + 8 * 9;
    expect(total.kwh?.value).toBeCloseTo((hours * 400 * 1.15) / 1000, 6);
    expect(total.final?.name).toBe('final');
    expect(total).toMatchObject({ runs: 4, withoutKwh: 0 });
    // All rest on one assumption, so the range does not shrink with their number.
    expect((total.kwh?.low ?? 0) / (total.kwh?.value ?? 1)).toBeCloseTo(0.3, 9);
    expect(new Set(all.map((record) => record.id)).size).toBe(4);
  });

  it('computes the other rows where one is bad', () => {
    const rows = batch(
      'hardware,count,hours,region\nA100,1,2,FR\nA1000000,1,2,FR\nT4,1,,FR\nT4,1,2,FR,extra\nT4,1,2,FR\n',
    );
    expect(rows.map((row) => ('record' in row ? 'record' : row.error.slice(0, 25)))).toEqual([
      'record',
      'Input hardware: "A1000000',
      'Input hours is missing: h',
      'This row has 5 cells, but',
      'record',
    ]);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads what spreadsheets write', () => {
    const csv =
      '\uFEFF"Hardware","Power Watts","Hours","Region","accuracy"\r\n"A100, PCIe",250,"2","aws:us-east-1",0.93\r\n\r\n';
    const [record] = records(batch(csv));
    expect(record?.energy?.itKwh).toBeCloseTo(0.5, 9);
    expect(record?.notes).toContain('Columns that are not inputs were not used: accuracy.');
  });

  it('fills empty cells from the defaults', () => {
    const [one, other] = records(batch('hardware,hours,region\nT4,1,\nT4,1,SE\n', { region: 'FR' }));
    expect(one?.carbon?.zone).toBe('FR');
    expect(other?.carbon?.zone).not.toBe('FR');
  });

  it('refuses a file that has no such header', () => {
    expect(() => batch('a,b\n1,2\n')).toThrow(InputError);
    expect(() => batch('')).toThrow(InputError);
    expect(() => batch('hardware,hours\n"T4,1\n')).toThrow(/Not a CSV file/);
  });

  it('is records and sentences, whatever the file holds', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'A100',
        'EPYC 7763',
        '2',
        '0.5',
        '-1',
        '1e999',
        'NaN',
        'FR',
        'aws:us-east-1',
        '"',
        '\r\n',
        ',',
        '',
      ),
    );
    const header = fc.subarray(['name', 'hardware', 'count', 'hours', 'region', 'pue', 'vcpus', 'memory-gb', 'odd'], {
      minLength: 1,
    });
    const rows = fc
      .tuple(header, fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 4 }))
      .map(([names, cells]) => [names, ...cells].map((row) => row.join(',')).join('\n'));
    fc.assert(
      fc.property(fc.oneof(rows, fc.string({ unit: 'binary' })), (csv) => {
        let read: readonly BatchRow[] = [];
        try {
          read = batch(csv);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
        for (const row of read) {
          if ('error' in row) expect(row.error).toMatch(/\S/);
          else expect(recordJson(row.record)).not.toBe('');
        }
      }),
      { numRuns: fuzzRuns() },
    );
  });
});
