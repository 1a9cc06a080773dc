/** The report on a terminal: columns that fit, colour only where asked for, one line where that is asked for. */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { progressLine } from '../../src/report/progress-line.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { cutText, terminalTable, wrapText } from '../../src/report/text/terminal-table.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { examples } from './examples.ts';
import { untrustedText } from './untrusted-texts.ts';

const records = examples.map((example) => example.record);
const matrix = examples.find((one) => one.name === 'matrix')?.state.sections.flatMap((one) => one.details ?? []) ?? [];

describe('the report', () => {
  it.each(examples)('of $name has the same words in colour and without', ({ record }) => {
    const plain = terminalReport([record], { color: false, width: 100 });
    const coloured = terminalReport([record], { color: true, width: 100 });
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it.each([80, 100, 140])('fits into %d columns', (width) => {
    for (const report of [...records.map((one) => [one]), matrix])
      for (const line of terminalReport(report, { color: false, width }).split('\n'))
        if (line.includes('  ')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('is one line where quiet is asked for', () => {
    for (const record of records) {
      const line = terminalReport([record], { color: false, width: 80, quiet: true });
      expect(line).not.toContain('\n');
    }
    expect(terminalReport([records[1] as EmissionsRecord], { color: false, width: 80, quiet: true })).toBe(
      '379 Wh · 130 gCO2eq (106–158 g) · 88% in the training step · +41.8% against main · over budget · 94% measured',
    );
  });

  it('of several records keeps their order and adds them up', () => {
    const [first, ...others] = matrix as [EmissionsRecord, ...EmissionsRecord[]];
    const report = terminalReport([...others, first], { color: false, width: 120 }).split('\n');
    const rows = report.filter((line) => line.startsWith('train ('));
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toMatch(/^train \(resnet18, 0\)/);
    expect(report.find((line) => line.startsWith('Total of 12 runs'))).toMatch(/60\.8 {2}53\.6–72\.4/);
  });

  it('counts a record without energy, and never as zero', () => {
    const unknown = records.find((record) => record.energy === null) as EmissionsRecord;
    const report = terminalReport([...matrix, unknown], { color: false, width: 120 });
    expect(report).toMatch(/^At least 60\.8 Wh/);
    expect(report).toMatch(/^train .*unknown/m);
  });

  it('of nothing is a line too', () => {
    expect(terminalReport([], { color: false, width: 80 })).toBe('Energy unknown');
  });
});

describe('a table', () => {
  const columns = [
    { heading: 'Name', cells: ['a', '訓練モデル', 'x'.repeat(50)] },
    { heading: 'Wh', align: 'right' as const, cells: ['1.00', '200', ''] },
    { heading: 'g', align: 'right' as const, cells: ['5', '', '12.5'] },
    { heading: 'Empty', cells: ['', '', ''] },
    {
      heading: 'How',
      cells: ['measured: a sensor', 'modelled', 'a very long explanation of how this came to be known'],
    },
  ];

  it('aligns wide characters, and leaves out what is empty', () => {
    expect(terminalTable(columns, 64)).toEqual([
      'Name                                    Wh     g  How',
      'a                                     1.00     5  measured: a s…',
      '訓練モデル                             200        modelled',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…        12.5  a very long e…',
    ]);
  });

  it('gives up columns from the right, never figures', () => {
    expect(terminalTable(columns, 30)[1]).toBe('a                   1.00     5');
  });

  it('is not wider than asked, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(untrustedText, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 30, max: 200 }),
        (names, width) => {
          const cells = names.map((name) => stripVTControlCharacters(name).replace(/[\s\p{C}]/gu, ''));
          const table = terminalTable(
            [
              { heading: 'Name', cells },
              { heading: 'Wh', align: 'right', cells: cells.map(() => '1.00') },
            ],
            width,
          );
          for (const line of table) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: fuzzRuns(300) },
    );
  });

  it('cuts with an ellipsis and wraps between words', () => {
    expect(cutText('訓練モデル', 6)).toBe('訓練…');
    expect(wrapText('one two three four', 9)).toEqual(['one two', '  three', '  four']);
    expect(wrapText('', 9)).toEqual(['']);
  });
});

describe('the live line', () => {
  it('says what is known', () => {
    expect(progressLine({ seconds: 725.4, watts: 283.2, kwh: 0.0521, grams: 17.8 }, 80)).toBe(
      '12 min 5 s  283 W  52.1 Wh  17.8 gCO2eq',
    );
    expect(progressLine({ seconds: 3 }, 80)).toBe('3 s  energy unknown');
  });

  it('never breaks a line', () => {
    const some = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        some,
        some,
        some,
        fc.nat(80),
        (seconds, watts, kwh, grams, width) => {
          const line = progressLine({ seconds, watts, kwh, grams }, width);
          expect(line.length).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\n\r]/);
        },
      ),
      { numRuns: fuzzRuns() },
    );
  });
});
