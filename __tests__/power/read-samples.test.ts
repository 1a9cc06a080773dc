/** A sample file may end in the middle of a line, have holes, or be written by another program: valid lines are read, the others counted. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSeries } from '../../src/power/series/read-samples.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const header = JSON.stringify({
  format: 1,
  startedAt: '2026-11-24T00:00:00.000Z',
  intervalSeconds: 1,
  channels: [
    { id: 'node', component: 'node', method: 'model', source: 'node model', range: { kind: 'factor', factor: 1.6 } },
  ],
});
const sample = (second: number, joules: number) => JSON.stringify([1000 * second, second, [joules], [null], [null]]);
const file = (...lines: string[]) => [header, ...lines].join('\n');

it('reads samples and events', () => {
  const series = parseSeries(file(sample(1, 10), '{"event":"step","epochMs":1500}', sample(2, 22)));
  expect(series?.samples.map((each) => each.joules)).toEqual([[10], [22]]);
  expect(series?.events).toEqual([{ event: 'step', epochMs: 1500 }]);
  expect(series?.damagedLines).toBe(0);
});

it('leaves out a line that a kill cut in half, and counts it', () => {
  const series = parseSeries(file(sample(1, 10), sample(2, 22), sample(3, 30).slice(0, 9)));
  expect(series?.samples).toHaveLength(2);
  expect(series?.damagedLines).toBe(1);
});

it.each([
  ['joules that fall', sample(2, 5)],
  ['time that runs back', sample(0, 50)],
  ['infinite joules', '[2000,2,[1e999],[null],[null]]'],
  ['negative joules', '[2000,2,[-1],[null],[null]]'],
  ['more energy than there is', '[2000,2,[1e300],[null],[null]]'],
  ['a channel too many', '[2000,2,[1,2],[null,null],[null,null]]'],
])('does not take %s', (_, line) => {
  const series = parseSeries(file(sample(1, 10), line));
  expect(series?.samples.map((each) => each.joules)).toEqual([[10]]);
  expect(series?.damagedLines).toBe(1);
});

it.each([
  [{ kind: 'factor', factor: 1.6 }, true],
  [{ kind: 'percent', percent: 5, leastWatts: 5 }, true],
  [{ kind: 'between', low: 0.3, high: 1.05 }, true],
  [{ kind: 'between', low: 1.2, high: 1.5 }, false],
  [{ kind: 'between', low: 0.3, high: 0.9 }, false],
  [{ kind: 'factor', factor: 0.5 }, false],
])('takes the range %j of a channel: %s', (range, isTaken) => {
  const channel = { id: 'node', component: 'node', method: 'model', source: 'node model', range };
  const header = { format: 1, startedAt: '2026-11-24T00:00:00.000Z', intervalSeconds: 1, channels: [channel] };
  const series = parseSeries([JSON.stringify(header), sample(1, 10)].join('\n'));
  expect(series?.header.channels.map((each) => each.range)).toEqual(isTaken ? [range] : undefined);
});

it('has no series without a header', () => {
  expect(parseSeries(sample(1, 10))).toBeUndefined();
  expect(parseSeries('')).toBeUndefined();
});

it('never throws, and joules never fall, whatever the file holds', () => {
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(fc.nat(100), fc.nat(1000)).map(([s, j]) => sample(s, j)),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const samples = parseSeries(file(...lines))?.samples ?? [];
      const joules = samples.map((each) => each.joules[0] ?? 0);
      expect(joules).toEqual([...joules].sort((a, b) => a - b));
    }),
    { numRuns: fuzzRuns() },
  );
});
