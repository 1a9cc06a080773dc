/** The parsers of the two mermaid versions that GitHub and GitHub Enterprise Server use accept every chart, whatever names are in it. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { EMPTY_HISTORY, withEntries } from '../../../src/record/history.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { historyPage } from '../../../src/report/formats/history-page.ts';
import { powerChart, regionChart } from '../../../src/report/text/charts.ts';
import { examples } from '../../report/examples.ts';
import { anyCurve, anyLength, diagrams, historyFigures, regionLabels } from '../../report/mermaid-text.ts';
import { fuzzRuns, RENDERED } from '../../support/fuzz-runs.ts';

let versions: readonly Pick<Mermaid, 'parse'>[];

beforeAll(async () => {
  // Mermaid asks for a browser's globals when it is loaded.
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  versions = [(await import('mermaid')).default, (await import('mermaid-10')).default as unknown as Mermaid];
});
afterAll(() => vi.unstubAllGlobals());

/** Both versions accept every diagram of the text; how many there are. */
async function parsed(markdown: string | undefined): Promise<number> {
  const found = diagrams(markdown ?? '');
  for (const diagram of found) for (const mermaid of versions) expect(await mermaid.parse(diagram)).toBeTruthy();
  return found.length;
}

it('is tested with two versions that can refuse', async () => {
  for (const mermaid of versions) await expect(mermaid.parse('xychart-beta\n  x-axis ["a')).rejects.toThrow();
});

it.each(examples.filter((example) => example.record.power))('the comment of $name', async ({ state }) => {
  expect(await parsed(renderComment(state, { key: '' }))).toBe(2);
});

it('regions with any name', async () => {
  await fc.assert(
    fc.asyncProperty(regionLabels, async (labels) => {
      expect(await parsed(regionChart(labels, 'g'))).toBe(1);
    }),
    { numRuns: fuzzRuns(100, RENDERED) },
  );
});

it('any watts', async () => {
  await fc.assert(
    fc.asyncProperty(anyCurve, anyLength, async (curve, length) => void (await parsed(powerChart(curve, length, 'h')))),
    { numRuns: fuzzRuns(100, RENDERED) },
  );
});

it('trends with any figures and names', async () => {
  await fc.assert(
    fc.asyncProperty(historyFigures, async (each) => {
      const entries = [...each, ...each].map((one, index) => ({
        id: `record-${index}`,
        at: Date.UTC(2026, 8, 20) + index * 9 * 24 * 3600 * 1000,
        runId: index + 1,
        attempt: 1,
        status: 'success' as const,
        ...one,
      }));
      await parsed(historyPage(withEntries(EMPTY_HISTORY, entries)));
    }),
    { numRuns: fuzzRuns(50, RENDERED) },
  );
});
