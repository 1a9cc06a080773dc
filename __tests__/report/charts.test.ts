/** Charts as mermaid text: one fence each, whatever the names, and digits instead of exponents. `jobs/report/mermaid.test.ts` has mermaid read them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { powerCurve } from '../../src/report/figures/power-curve.ts';
import { powerChart, regionChart } from '../../src/report/text/charts.ts';
import { fuzzRuns, RENDERED } from '../support/fuzz-runs.ts';
import { examples } from './examples.ts';
import { anyCurve, anyLength, diagrams, regionLabels } from './mermaid-text.ts';

it.each(examples.filter((example) => example.record.power))('$name has two', ({ state }) => {
  expect(diagrams(renderComment(state, { key: '' }))).toHaveLength(2);
});

it('keeps a diagram whole whatever a region is called', () => {
  fc.assert(
    fc.property(regionLabels, (labels) => {
      const [diagram = '', ...others] = diagrams(regionChart(labels, 'g') ?? '');
      expect(others).toEqual([]);
      const [, , regions = '', ...rest] = diagram.split('\n');
      expect(regions.match(/"/g)).toHaveLength(2 * labels.length);
      expect(rest).toHaveLength(2);
    }),
    { numRuns: fuzzRuns(100, RENDERED) },
  );
});

it('writes any watts digit by digit', () => {
  fc.assert(
    fc.property(anyCurve, anyLength, (curve, length) => {
      expect(powerChart(curve, length, 'h') ?? '').not.toMatch(/\de[+-]?\d/);
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
    expect(curve?.slicesBridged).toBe(4);
  });

  it('draws nothing where nothing is known', () => {
    expect(powerCurve({ ...record, power: { sliceSeconds: 1, watts: [null, null, null] } })).toBeUndefined();
    expect(powerCurve({ ...record, power: undefined })).toBeUndefined();
  });
});
