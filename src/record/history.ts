/** The history of a repository's jobs on a branch of its own: entries, capped by count and age, and sums of every month. */
import * as v from 'valibot';
import { compareTexts } from './canonical-json.ts';
import type { EmissionsRecord } from './record.ts';
import { parseBoundedJson } from './record-json.ts';
import { sectionOf } from './section.ts';

const MAX_CHARS = 5_000_000;
const MOST_ENTRIES = 1000;
const OLDEST_MS = 400 * 24 * 3600 * 1000;
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e13));
const MAX_TEXT = 500;
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const EntrySchema = v.object({
  /** The record's id; an entry that is written twice is kept once. */
  id: text,
  /** Epoch ms, of a date that a calendar has. */
  at: v.pipe(count, v.maxValue(8.64e15)),
  key: text,
  runId: count,
  attempt: count,
  sha: v.optional(text),
  status: v.picklist(['success', 'failure', 'cancelled', 'unknown']),
  hardware: v.optional(text),
  kwh: v.optional(amount),
  lowKwh: v.optional(amount),
  highKwh: v.optional(amount),
  grams: v.optional(amount),
});
const MonthSchema = v.object({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)),
  runs: count,
  kwh: amount,
  grams: amount,
});

export const HistorySchema = v.object({
  schemaVersion: v.literal(1),
  entries: v.pipe(v.array(EntrySchema), v.maxLength(MOST_ENTRIES + 100)),
  /** Every run ever, by the month it ended in (UTC). */
  months: v.pipe(v.array(MonthSchema), v.maxLength(2400)),
  /** The newest entry that the caps have left out: older entries are in the sums already. */
  leftOut: v.optional(v.object({ at: count, id: text })),
});

export type History = v.InferOutput<typeof HistorySchema>;
export type HistoryEntry = v.InferOutput<typeof EntrySchema>;

export const EMPTY_HISTORY: History = { schemaVersion: 1, entries: [], months: [] };

/** Throws for a text that is not a history of this version, so that it is not overwritten. */
export function parseHistory(json: string): History {
  return v.parse(HistorySchema, parseBoundedJson(json, MAX_CHARS));
}

export function historyEntryOf(record: EmissionsRecord): HistoryEntry {
  const { key, core } = sectionOf(record);
  const { at, runId, attempt, sha, status, hardware, kwh, lowKwh, highKwh, grams } = core;
  const texts = { key: key.slice(0, MAX_TEXT), hardware: hardware?.slice(0, MAX_TEXT) };
  return { id: record.id, at, runId, attempt, sha, status, kwh, lowKwh, highKwh, grams, ...texts };
}

/** The jobs of the newest run, each by its newest attempt, oldest first: what a badge is about. */
export function newestRun({ entries }: History): readonly HistoryEntry[] {
  const runId = Math.max(...entries.map((entry) => entry.runId));
  const newest = new Map<string, HistoryEntry>();
  for (const entry of entries.filter((known) => known.runId === runId)) {
    if (entry.attempt >= (newest.get(entry.key)?.attempt ?? 0)) newest.set(entry.key, entry);
  }
  return [...newest.values()];
}

/**
 * The entries in order of time, each once. What the caps leave out stays in the sums of its month. The same object where none of the
 * entries is new. An entry that comes again after the caps have left it out is not counted twice.
 */
export function withEntries(history: History, added: readonly HistoryEntry[]): History {
  return added.filter((entry) => v.is(EntrySchema, entry)).reduce(withEntry, history);
}

function withEntry(history: History, entry: HistoryEntry): History {
  const { leftOut } = history;
  if (leftOut !== undefined && compareEntries(entry, leftOut) <= 0) return history;
  if (history.entries.some((known) => known.id === entry.id)) return history;
  const all = [...history.entries, entry].sort(compareEntries);
  const young = all.filter((other) => other.at >= entry.at - OLDEST_MS);
  const entries = young.slice(-MOST_ENTRIES);
  const last = all[all.length - entries.length - 1] ?? leftOut;
  return {
    schemaVersion: 1,
    entries,
    months: withSums(history.months, entry),
    leftOut: last && { at: last.at, id: last.id },
  };
}

function withSums(months: History['months'], { at, kwh = 0, grams = 0 }: HistoryEntry): History['months'] {
  const month = new Date(at).toISOString().slice(0, 7);
  const before = months.find((sums) => sums.month === month) ?? { month, runs: 0, kwh: 0, grams: 0 };
  const sums = { month, runs: before.runs + 1, kwh: before.kwh + kwh, grams: before.grams + grams };
  return [...months.filter((other) => other.month !== month), sums].sort((a, b) => compareTexts(a.month, b.month));
}

function compareEntries(a: Pick<HistoryEntry, 'at' | 'id'>, b: Pick<HistoryEntry, 'at' | 'id'>): number {
  return a.at - b.at || compareTexts(a.id, b.id);
}
