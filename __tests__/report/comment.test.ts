/** The comment's order, its hidden parts, and that it never grows too long for GitHub, whatever gives way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PullRequestState } from '../../src/record/pull-request-state.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { ledgerEntryOf, sectionOf } from '../../src/record/section.ts';
import { readState } from '../../src/record/state-codec.ts';
import { GITHUB_COMMENT_LIMIT, renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { commentMarker, hiddenState } from '../../src/report/text/marker.ts';
import { fuzzRuns, RENDERED } from '../support/fuzz-runs.ts';
import { type Example, examples } from './examples.ts';

function example(name: Example['name']): Example {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
}

const matrix = example('matrix').state.sections.flatMap((section) => section.details ?? []);

/** Jobs of a large matrix, no two alike. */
function manyRecords(
  count: number,
  nameOf = (index: number) => `train (resnet${index % 7}, ${index})`,
): EmissionsRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const record = matrix[index % matrix.length] as EmissionsRecord;
    const { energy, emissions, job } = record;
    const factor = 1 + ((index * 0.618) % 1);
    return {
      ...record,
      id: String(index),
      createdAt: new Date(Date.parse(record.createdAt) + 1234 * index).toISOString(),
      job: job && { ...job, name: nameOf(index), jobId: 58_464_612_939 + 31 * index },
      energy: energy && {
        ...energy,
        totalKwh: energy.totalKwh * factor,
        lowKwh: energy.lowKwh * factor,
        highKwh: energy.highKwh * factor,
      },
      emissions: emissions && {
        grams: emissions.grams * factor,
        lowGrams: emissions.lowGrams * factor,
        highGrams: emissions.highGrams * factor,
      },
    };
  });
}

function stateOf(records: readonly EmissionsRecord[]): PullRequestState {
  return { format: 1, sections: records.map(sectionOf), ledger: records.map(ledgerEntryOf), folded: [] };
}

function stateIn(comment: string): PullRequestState {
  return readState(hiddenState(comment) ?? '');
}

describe('a comment', () => {
  it('begins with its marker, then the headline', () => {
    const [marker, headline] = renderComment(example('over-budget').state, { key: 'gpu' }).split('\n');
    expect(marker).toBe(commentMarker('gpu'));
    expect(headline).toBe(
      '### 379 Wh · 130 gCO2eq (106–158 g) · 88% in the training step · +41.8% against main · over budget · 94% measured',
    );
  });

  it.each(examples)('gives $name back from its hidden part', ({ state }) => {
    const back = stateIn(renderComment(state, { key: '' }));
    expect(back.sections.map((section) => section.core)).toEqual(
      [...state.sections].sort((a, b) => (a.key < b.key ? -1 : 1)).map((section) => section.core),
    );
    expect(back.ledger).toHaveLength(state.ledger.length);
  });

  it('marks a job of an older push with its commit and leaves it out of the total', () => {
    const [old, ...others] = matrix as [EmissionsRecord, ...EmissionsRecord[]];
    const stale = { ...old, job: old.job && { ...old.job, runId: 1, sha: 'abcdef0123456789' } };
    const comment = renderComment(stateOf([stale, ...others]), { key: '' });
    expect(comment).toContain(`train (resnet18, 0) · from \`abcdef0\``);
    expect(comment).toContain('**11 jobs of the newest commit**');
  });

  it('links only below the repository', () => {
    const { state } = example('first-pr');
    const ours = renderComment(state, { key: '', repositoryUrl: 'https://github.com/octo-org/vision-models' });
    const theirs = renderComment(state, { key: '', repositoryUrl: 'https://github.com/octo-org/vision' });
    expect(ours).toContain('| [train](https://github.com/octo-org/vision-models/actions/runs/');
    expect(theirs).not.toContain('/actions/runs/');
  });

  it('never prints what is unknown as zero', () => {
    const comment = renderComment(example('unknown').state, { key: '' });
    expect(comment).toContain('### Energy unknown');
    expect(comment).toContain('| unknown | unknown |');
    expect(comment).not.toMatch(/\b0(?:\.0+)? (?:m?Wh|kWh|g|mg)\b/);
  });

  it('says at least where one job of several is unknown', () => {
    const unknown = { ...example('unknown').record, job: matrix[0]?.job && { ...matrix[0].job, name: 'train (mac)' } };
    expect(renderComment(stateOf([...matrix, unknown]), { key: '' })).toContain('### At least 60.8 Wh · 25.4 gCO2eq');
  });
});

describe('a large matrix', () => {
  it('has a row each up to twenty, and is grouped beyond', () => {
    const rowsOf = (count: number) =>
      (renderComment(stateOf(manyRecords(count)), { key: '' }).match(/^\| train .*$/gm) ?? []).length;
    expect(rowsOf(20)).toBe(20);
    expect(rowsOf(21)).toBe(7);
    expect(renderComment(stateOf(manyRecords(70)), { key: '' })).toMatch(/^\| train \(resnet0, …\) · 10 jobs/m);
  });

  it.each([64, 256, 500])('of %d jobs fits, with every job kept', (count) => {
    const comment = renderComment(stateOf(manyRecords(count)), { key: '' });
    expect(comment.length).toBeLessThanOrEqual(GITHUB_COMMENT_LIMIT - 1024);
    expect(comment).toMatch(/\n### \d/);
    expect(comment).toContain('**Cleaner region:**');
    expect(comment).toContain(`**${count} jobs**`);
    const back = stateIn(comment);
    expect(back.sections).toHaveLength(count);
    expect(back.ledger).toHaveLength(count);
  });

  it('fits whatever its jobs are called and however little room there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 12_000, max: 60_000 }),
        (count, name, maxLength) => {
          const state = stateOf(manyRecords(count, (index) => `${name} ${index}`));
          const comment = renderComment(state, { key: '', maxLength });
          expect(comment.length).toBeLessThanOrEqual(maxLength);
          expect(comment).toMatch(/\n### \d/);
          expect(stateIn(comment).sections.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: fuzzRuns(25, RENDERED) },
    );
  });
});

describe('what gives way', () => {
  const state = stateOf(manyRecords(12));
  const titles = (maxLength: number) =>
    [...renderComment(state, { key: '', maxLength }).matchAll(/<summary><b>(.*?)<\/b>/g)].map((title) => title[1]);

  it('is the disclosure before the figures, and at last everything but numbers and method', () => {
    const gone = (room: number) => ['Disclose', 'Energy by component'].filter((title) => !titles(room).includes(title));
    const steps = [64_000, 40_000, 30_000, 24_000, 18_000, 12_000, 8_000, 6_000].map(gone);
    expect(steps[0]).toEqual([]);
    expect(steps).toContainEqual(['Disclose']);
    expect(steps.at(-1)).toEqual(['Disclose', 'Energy by component']);
    expect(titles(6_000)).toContain('Method');
  });

  it('is never a figure: headline and training are of all jobs, though only some fit into the hidden state', () => {
    const state = stateOf(manyRecords(256));
    const roomy = renderComment(state, { key: '', maxLength: 1_000_000 });
    const tight = renderComment(state, { key: '', maxLength: 8000 });
    const figures = /^### .*$|^\*\*Training:.*$/gm;
    expect(tight.match(figures)).toEqual(roomy.match(figures));
    expect(tight.match(figures)).toHaveLength(2);
    expect(stateIn(tight).sections.length).toBeLessThan(256);
  });
});

describe('a job summary', () => {
  it('opens every section and has the record at its end', () => {
    const summary = renderSummary(example('fork').state, { notice: example('fork').notice });
    expect(summary.startsWith('> [!NOTE]\n> This pull request comes from a fork')).toBe(true);
    expect(summary.match(/<details>/g)).toHaveLength(1);
    const json = /```json\n([\s\S]*?)\n```/.exec(summary)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ schemaVersion: 1, job: { name: 'train (3.13)' } });
  });

  it('stays below a mebibyte of 500 jobs, without the records', () => {
    const summary = renderSummary(stateOf(manyRecords(500)));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('**500 jobs**');
  });

  it('gives way in bytes, not characters', () => {
    const state = stateOf(manyRecords(30, (index) => `訓練 ${index} ${'訓'.repeat(150)}`));
    expect(Buffer.byteLength(renderSummary(state, { maxBytes: 60_000 }))).toBeLessThanOrEqual(60_000);
  });
});
