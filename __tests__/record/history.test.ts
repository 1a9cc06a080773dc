/** The history's entries and its sums of every month: each run counts once, however often it is written and whatever is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_HISTORY,
  type History,
  type HistoryEntry,
  historyEntryOf,
  parseHistory,
  withEntries,
} from '../../src/record/history.ts';
import { examples } from '../report/examples.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const DAY = 24 * 3600 * 1000;
const START = Date.UTC(2024, 0, 1);
const entry = (index: number, at = START + index * 3600 * 1000): HistoryEntry => ({
  id: `record-${index}`,
  at,
  key: 'Train/train',
  runId: index + 1,
  attempt: 1,
  status: 'success',
  kwh: 1,
  grams: 400,
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => entry(from + index));
const runsIn = ({ months }: History) => months.reduce((sum, month) => sum + month.runs, 0);
const kept = ({ entries }: History) => entries.map((each) => each.id);

describe('caps', () => {
  it('keep the newest thousand entries, and the sums of all', () => {
    const history = withEntries(EMPTY_HISTORY, range(0, 1200));
    expect(kept(history)).toEqual(range(200, 1200).map((each) => each.id));
    expect(history.months.map(({ month, runs }) => [month, runs])).toEqual([
      ['2024-01', 744],
      ['2024-02', 456],
    ]);
    expect(history.months[0]).toMatchObject({ kwh: 744, grams: 744 * 400 });
  });

  it('keep no entry older than 400 days', () => {
    const history = withEntries(EMPTY_HISTORY, [
      entry(0, START),
      entry(1, START + 300 * DAY),
      entry(2, START + 500 * DAY),
    ]);
    expect(kept(history)).toEqual(['record-1', 'record-2']);
    expect(runsIn(history)).toBe(3);
  });

  it('count no run twice that is written again after its entry has given way', () => {
    const history = withEntries(EMPTY_HISTORY, range(0, 1200));
    expect(withEntries(history, [entry(0), entry(199), entry(200), entry(1199)])).toBe(history);
    const read = parseHistory(JSON.stringify(history));
    expect(withEntries(read, range(0, 1201))).toEqual(withEntries(EMPTY_HISTORY, range(0, 1201)));
  });

  it('keep no later entry out after one of a machine whose clock is ahead', () => {
    const history = withEntries(withEntries(EMPTY_HISTORY, range(0, 3)), [entry(3, START + 4000 * DAY)]);
    const next = withEntries(history, [entry(4)]);
    expect(kept(next)).toEqual(['record-4', 'record-3']);
    expect(runsIn(next)).toBe(5);
  });
});

it('comes to the same history in whatever order entries land, alone or together, once or more often', () => {
  const order = fc.record({
    entries: fc.shuffledSubarray(range(0, 12), { minLength: 1 }),
    again: fc.subarray(range(0, 12)),
    batch: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(order, ({ entries, again, batch }) => {
      const all = [...entries, ...again.filter(({ id }) => entries.some((each) => each.id === id))];
      let history = EMPTY_HISTORY;
      for (let from = 0; from < all.length; from += batch)
        history = withEntries(history, all.slice(from, from + batch));
      const sorted = [...entries].sort((a, b) => a.at - b.at);
      expect(history).toEqual(withEntries(EMPTY_HISTORY, sorted));
      expect(history.entries).toEqual(sorted);
      expect(runsIn(history)).toBe(entries.length);
    }),
    { numRuns: fuzzRuns(300) },
  );
});

it('can be read again whatever a job is called', () => {
  const [example] = examples;
  if (example?.record.job === undefined) throw new Error('the example has a job');
  const name = 'x'.repeat(500);
  const record = { ...example.record, job: { ...example.record.job, name, workflow: name, job: 'y'.repeat(500) } };
  const history = withEntries(EMPTY_HISTORY, [historyEntryOf(record)]);
  expect(parseHistory(JSON.stringify(history))).toEqual(history);
});

it('takes no entry from a record whose time is none', () => {
  const [example] = examples;
  if (example === undefined) throw new Error('there are examples');
  const wrong = historyEntryOf({ ...example.record, createdAt: '2026-13-45T00:00:00Z' });
  expect(withEntries(EMPTY_HISTORY, [wrong])).toBe(EMPTY_HISTORY);
});
