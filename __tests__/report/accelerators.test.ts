/** Other accelerators: at most three, of the job that emits most, said to be an upper bound; silent where nothing is better. */
import { expect, it } from 'vitest';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { sectionOf } from '../../src/record/section.ts';
import { figuresOf } from '../../src/report/figures/figures.ts';
import { reportOf } from '../../src/report/figures/report.ts';
import { acceleratorsSection } from '../../src/report/sections/accelerators.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { examples } from './examples.ts';

function recordOf(name: string): EmissionsRecord {
  const found = examples.find((example) => example.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found.record;
}

function sectionFor(...records: readonly EmissionsRecord[]) {
  return acceleratorsSection(
    figuresOf(reportOf({ format: 1, sections: records.map(sectionOf), ledger: [], folded: [] })),
  );
}

const a100 = { ...recordOf('a100'), job: undefined };
const a10g = { ...recordOf('over-budget'), job: undefined };
const rows = (body = '') => body.split('\n').filter((line) => line.startsWith('|')).length - 2;

it('has the accelerator that was used and at most three others', () => {
  const section = sectionFor(a100);
  expect(rows(section?.body)).toBe(1 + 3);
  expect(section?.aside).toBe('up to 1.05 kg less');
  expect(section?.body).toContain('upper bound for compute-bound training');
  expect(section?.body).toContain('that Google Cloud rents');

  const [first] = a100.alternatives?.hardware ?? [];
  const many = first && { ...a100.alternatives, regions: [], hardware: Array<typeof first>(20).fill(first) };
  expect(rows(sectionFor({ ...a100, alternatives: many })?.body)).toBe(1 + 3);
});

it('is about the job that emits most of those that could do better', () => {
  expect(sectionFor(a10g, { ...a100, name: 'pretrain' })?.aside).toBe('up to 1.05 kg less of pretrain');
  expect(sectionFor({ ...a10g, name: 'tune' }, { ...a100, alternatives: undefined })?.aside).toContain('of tune');
});

it('does without the efficiency of the one that was used, which older records do not know', () => {
  const { hardwareUsed, ...older } = a100.alternatives ?? { regions: [] };
  expect(sectionFor({ ...a100, alternatives: older })?.body).toContain('**NVIDIA A100 SXM4 40GB** (here) | – |');
});

it('is not there where nothing is better', () => {
  expect(sectionFor(recordOf('cpu-40s'))).toBeUndefined();
  expect(sectionFor({ ...a100, alternatives: { regions: [], hardware: [] } })).toBeUndefined();
  expect(sectionFor({ ...a100, emissions: null })).toBeUndefined();
});

it('says on a terminal, and as advice, which of several runs it is about', () => {
  const two = [
    { ...a10g, name: 'tune' },
    { ...a100, name: 'pretrain' },
  ];
  const text = terminalReport(two, { color: false, width: 120 });
  expect(text).toContain('Of pretrain. Best case');
  expect(text.replace(/\s+/g, ' ')).toMatch(/Hardware: On .{3,40} pretrain would emit/);
  expect(terminalReport([a100], { color: false, width: 120 })).not.toContain('Of pretrain');
});
