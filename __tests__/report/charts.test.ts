/** Charts that mermaid draws: both versions that GitHub and GitHub Enterprise Server have in use read them, whatever names are in them. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { powerChart, regionChart } from '../../src/report/charts.ts';
import { renderComment } from '../../src/report/comment.ts';
import { powerCurve } from '../../src/report/power-curve.ts';
import { fuzzRuns, RENDERED } from '../support/fuzz-runs.ts';
import { examples } from './examples.ts';
import { strangersText } from './strangers.ts';

let versions: readonly Pick<Mermaid, 'parse'>[];

beforeAll(async () => {
  // Mermaid asks for a browser's globals when it is loaded.
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  versions = [(await import('mermaid')).default, (await import('mermaid-10')).default as unknown as Mermaid];
});

/** The diagrams between mermaid fences. */
function diagrams(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map((fence) => fence[1] ?? '');
}

async function parses(diagram: string): Promise<void> {
  for (const mermaid of versions) expect(await mermaid.parse(diagram)).toBeTruthy();
}

it('is tested with two versions that can refuse', async () => {
  for (const mermaid of versions) await expect(mermaid.parse('xychart-beta\n  x-axis ["a')).rejects.toThrow();
});

it.each(examples.filter((example) => example.record.power))('$name', async ({ state }) => {
  const charts = diagrams(renderComment(state, { key: '' }));
  expect(charts.length).toBe(2);
  for (const chart of charts) await parses(chart);
});

it('keeps a diagram whole whatever a region is called', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(strangersText, { minLength: 2, maxLength: 4 }), async (names) => {
      const chart = regionChart(
        names.map((label, value) => ({ label, value })),
        'g',
      );
      const [diagram = '', ...others] = diagrams(chart ?? '');
      expect(others).toEqual([]);
      await parses(diagram);
    }),
    { numRuns: fuzzRuns(100, RENDERED) },
  );
});

it('draws any watts', async () => {
  const watts = fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.double({ min: 0, max: 1e-9 }),
  );
  const points = fc.array(fc.record({ watts, training: fc.boolean() }), { minLength: 3, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(points, fc.double({ min: 1e-6, max: 1e7, noNaN: true }), async (curve, length) => {
      const chart = powerChart(curve, length, 'h') ?? '';
      expect(chart).not.toMatch(/\de[+-]?\d/);
      for (const diagram of diagrams(chart)) await parses(diagram);
    }),
    { numRuns: fuzzRuns(100, RENDERED) },
  );
});

describe('power over time', () => {
  const [first] = examples;
  const record = first?.record;
  if (!record) throw new Error('an example is missing');

  it('marks the training step, and only it', () => {
    const curve = powerCurve({ ...record, power: { sliceSeconds: 7.38, watts: Array(100).fill(10) } }, 100);
    const training = curve?.points.filter((point) => point.training) ?? [];
    // 512 of 738 seconds, from second 195 on.
    expect(training.length / 100).toBeCloseTo(512 / 738, 1);
    expect(training[0]?.fromSeconds).toBeGreaterThanOrEqual(190);
  });

  it('bridges what is missing and counts it', () => {
    const watts = [null, 10, null, null, 40, null];
    const curve = powerCurve({ ...record, power: { sliceSeconds: 1, watts } });
    expect(curve?.points.map((point) => point.watts)).toEqual([10, 10, 20, 30, 40, 40]);
    expect(curve?.missing).toBe(4);
  });

  it('draws nothing where nothing is known', () => {
    expect(powerCurve({ ...record, power: { sliceSeconds: 1, watts: [null, null, null] } })).toBeUndefined();
    expect(powerCurve({ ...record, power: undefined })).toBeUndefined();
  });
});
