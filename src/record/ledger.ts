/** The ledger of a pull request's runs: which of them were wasted, and how old entries become sums. */
import { canonicalJson, compareTexts, newestOfEach } from './canonical-json.ts';
import type { FoldedEntries, LedgerEntry, PullRequestState } from './pull-request-state.ts';

/** The least and the most entries that are kept one by one. */
const LEDGER_KEPT = 150;
const LEDGER_MOST = 300;
/**
 * Entries this young are not folded below `LEDGER_MOST`: jobs may arrive in any order, and `publish` brings those of a run
 * when the last of them has ended. One that arrives after a younger one was folded counts as folded, too.
 */
const SETTLED_AFTER_MS = 24 * 3_600_000;

/**
 * The state with its oldest entries summed up, so that it stays small. How many entries stay is counted from the newest.
 * So every writer computes the same sums, in one step or in several.
 */
export function foldLedger(state: PullRequestState): PullRequestState {
  const entries = [...state.ledger].sort(compareEntries);
  const newestAt = entries.at(-1)?.at ?? 0;
  const settled = entries.filter((entry) => entry.at < newestAt - SETTLED_AFTER_MS).length;
  const fold = Math.max(Math.min(entries.length - LEDGER_KEPT, settled), entries.length - LEDGER_MOST);
  const last = entries[fold - 1];
  if (last === undefined) return state;
  const before = state.folded[0] ?? NOTHING_FOLDED;
  const old = [...before.newest, ...entries.filter((entry) => entry.at <= last.at)];
  const kept = entries.filter((entry) => entry.at > last.at);
  const superseded = supersededEntries([...old, ...kept]);
  const newest = old
    .filter((entry) => !superseded.has(entry))
    .sort(compareEntries)
    .slice(-LEDGER_MOST);
  const open = new Set(newest);
  const sums = old
    .filter((entry) => !open.has(entry))
    .reduce((sum, entry) => withEntry(sum, entry, superseded.has(entry)), before);
  return { ...state, ledger: kept, folded: [{ ...sums, newest, upToAt: last.at }] };
}

const NOTHING_FOLDED: FoldedEntries = {
  upToAt: 0,
  newest: [],
  runs: 0,
  unknownRuns: 0,
  kwh: 0,
  grams: 0,
  wastedRuns: 0,
  wastedKwh: 0,
  wastedGrams: 0,
};

function withEntry(sum: FoldedEntries, { status, kwh, grams }: LedgerEntry, superseded: boolean): FoldedEntries {
  const wasted = status === 'failure' || status === 'cancelled' || superseded ? 1 : 0;
  return {
    ...sum,
    runs: sum.runs + 1,
    unknownRuns: sum.unknownRuns + (kwh === undefined || grams === undefined ? 1 : 0),
    kwh: sum.kwh + (kwh ?? 0),
    grams: sum.grams + (grams ?? 0),
    wastedRuns: sum.wastedRuns + wasted,
    wastedKwh: sum.wastedKwh + wasted * (kwh ?? 0),
    wastedGrams: sum.wastedGrams + wasted * (grams ?? 0),
  };
}

/** Entries whose job ran again afterwards, in a newer run or attempt. */
export function supersededEntries(entries: readonly LedgerEntry[]): ReadonlySet<LedgerEntry> {
  const newest = new Map(newestOfEach(entries, ({ job }) => job, compareRuns).map((entry) => [entry.job, entry]));
  return new Set(entries.filter((entry) => compareRuns(entry, newest.get(entry.job) ?? entry) < 0));
}

type Run = Pick<LedgerEntry, 'runId' | 'attempt'>;

/** By run, then attempt. */
export function compareRuns(a: Run, b: Run): number {
  return a.runId - b.runId || a.attempt - b.attempt;
}

/** By age, then by a fixed order that is the same for every writer. */
export function compareEntries(a: LedgerEntry, b: LedgerEntry): number {
  return a.at - b.at || compareRuns(a, b) || compareTexts(canonicalJson(a), canonicalJson(b));
}
