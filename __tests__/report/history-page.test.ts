/** The page of the history branch: trends whatever the figures and names are, each with a table. `jobs/report/mermaid.test.ts` has mermaid read them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_HISTORY, type HistoryEntry, withEntries } from '../../src/record/history.ts';
import { historyPage } from '../../src/report/formats/history-page.ts';
import { fuzzRuns, RENDERED } from '../support/fuzz-runs.ts';
import { githubHtml } from '../support/github-markdown.ts';
import { diagrams, historyFigures } from './mermaid-text.ts';

const entry = (index: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: `record-${index}`,
  at: Date.UTC(2026, 8, 20) + index * 24 * 3600 * 1000,
  key: 'Train/train',
  runId: index + 1,
  attempt: 1,
  status: 'success',
  kwh: 0.5 + index / 100,
  grams: 200 + index,
  ...more,
});
const pageOf = (...entries: HistoryEntry[]) => historyPage(withEntries(EMPTY_HISTORY, entries));
const days = (count: number, more: Partial<HistoryEntry> = {}, from = 0) =>
  Array.from({ length: count }, (_, index) => entry(from + index, more));

describe('trends', () => {
  it('are one of the months, and one of each job by itself', () => {
    const page = pageOf(...days(20), ...days(10, { key: 'Train/evaluate', kwh: 0.001 }, 20));
    expect(page).toContain('**train**');
    expect(page).toContain('**evaluate**');
    const [months = '', train = '', evaluate = '', more] = diagrams(page);
    expect(more).toBeUndefined();
    expect(months).toContain('["2026-09", "2026-10"]');
    expect(train).toContain('1 --> 20');
    expect(evaluate).toMatch(/line \[1(, 1){9}\]/);
  });

  it('hold no run that failed or is unknown, and are not there for one run', () => {
    const failed = entry(1, { status: 'failure' });
    const unknown = entry(2, { kwh: undefined });
    expect(diagrams(pageOf(entry(0), failed, unknown))).toEqual([]);
    expect(pageOf(entry(0), failed, unknown)).toContain('unknown');
  });

  it('are drawn whatever the figures and the names are', async () => {
    await fc.assert(
      fc.asyncProperty(historyFigures, async (each) => {
        const page = pageOf(...[...each, ...each].map((one, index) => entry(index * 9, one)));
        expect(page).not.toMatch(/NaN|Infinity|undefined/);
        expect(await githubHtml(page)).not.toMatch(/<(script|img(?! src="badge.svg")|iframe)|javascript:/i);
      }),
      { numRuns: fuzzRuns(50, RENDERED) },
    );
  });
});
