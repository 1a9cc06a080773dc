/**
 * The state of one pull request's comment: a section a job and a ledger of all runs. It is a join-semilattice: merging
 * is commutative, associative and idempotent, so that any number of jobs writing in any order converge on one text.
 */
import { compareEntries, compareRuns } from './ledger.ts';
import { canonicalJson, compareTexts } from './order.ts';
import type { EmissionsRecord } from './record.ts';

export { foldLedger, supersededEntries } from './ledger.ts';
export { ledgerEntryOf, sectionKey, sectionOf } from './section.ts';
export { totals } from './totals.ts';

/** One job's part. `core` is never dropped; `details` give way, in the report's stated order, when a comment grows too long. */
export interface JobSection {
  /** Workflow, job name and what else tells jobs of one name apart (`section.ts`): stable over pushes and attempts. */
  readonly key: string;
  readonly core: {
    readonly name: string;
    /** Name of the job on the platform, where `name` is one that the user chose. */
    readonly jobName?: string;
    readonly workflow: string;
    readonly runId: number;
    readonly attempt: number;
    readonly jobId?: number;
    readonly sha?: string;
    readonly status: 'success' | 'failure' | 'cancelled' | 'unknown';
    /** Epoch ms of the record; the newer of two with equal run and attempt wins. */
    readonly at: number;
    readonly seconds?: number;
    readonly kwh?: number;
    readonly lowKwh?: number;
    readonly highKwh?: number;
    readonly grams?: number;
    readonly lowGrams?: number;
    readonly highGrams?: number;
    /** What the energy rests on. */
    readonly basis: 'measured' | 'modelled' | 'declared' | 'mixed' | 'unknown';
    readonly hardware?: string;
    readonly region?: string;
    readonly gramsPerKwh?: number;
    readonly url?: string;
    /** What the headline compares with; absent where there is no baseline. `comparable` is false on other hardware. */
    readonly baseline?: {
      readonly kwh: number;
      readonly significant: boolean;
      readonly comparable: boolean;
      readonly source: 'history-branch' | 'base-branch-artifact' | 'previous-push';
    };
    readonly verdict?: 'within' | 'over' | 'unknown';
  };
  /** The record less what a comment does not show; absent once it was dropped to save room. */
  readonly details?: EmissionsRecord;
}

/** One run of one job, for `this pull request so far`. */
export interface LedgerEntry {
  readonly runId: number;
  readonly attempt: number;
  /** The section's key. */
  readonly job: string;
  readonly sha?: string;
  readonly at: number;
  readonly status: 'success' | 'failure' | 'cancelled' | 'unknown';
  readonly kwh?: number;
  readonly grams?: number;
}

export interface PullRequestState {
  readonly format: 1;
  readonly sections: readonly JobSection[];
  readonly ledger: readonly LedgerEntry[];
  /** The entries too old to be kept one by one, as sums; at most one today. No entry of the ledger is as old as `upToAt`. */
  readonly folded: readonly FoldedEntries[];
}

export interface FoldedEntries {
  /** Epoch ms; every entry up to and with this time is in the sums, or one of `newest`. */
  readonly upToAt: number;
  /** The last run of each job that has not run since: whether it was in vain is not known before that. */
  readonly newest: readonly LedgerEntry[];
  readonly runs: number;
  /** Of those, runs whose energy or emissions are unknown. */
  readonly unknownRuns: number;
  readonly kwh: number;
  readonly grams: number;
  readonly wastedRuns: number;
  readonly wastedKwh: number;
  readonly wastedGrams: number;
}

export const EMPTY_STATE: PullRequestState = { format: 1, sections: [], ledger: [], folded: [] };

/** The join of two states: of two versions of a section or an entry the newer stays. Commutative, associative, idempotent. */
export function mergeStates(a: PullRequestState, b: PullRequestState): PullRequestState {
  const folded = newestBy([...a.folded, ...b.folded], () => '', compareFolded);
  const line = folded[0]?.upToAt ?? Number.NEGATIVE_INFINITY;
  return {
    format: 1,
    sections: newestBy([...a.sections, ...b.sections], (section) => section.key, compareSections).sort((one, other) =>
      compareTexts(one.key, other.key),
    ),
    ledger: newestBy([...a.ledger, ...b.ledger], entryKey, compareEntries)
      .filter((entry) => entry.at > line)
      .sort(compareEntries),
    folded,
  };
}

/** What a whole run of a workflow consists of, once all its jobs are known. */
export interface NewestRun {
  readonly workflow: string;
  readonly runId: number;
  /** Names of its jobs as the platform shows them. */
  readonly jobs: readonly string[];
}

/** The state without the sections of jobs that are gone: older than this run of their workflow, and not in it any more. */
export function pruneSections(state: PullRequestState, run: NewestRun): PullRequestState {
  const there = new Set(run.jobs);
  const gone = ({ core }: JobSection) =>
    core.workflow === run.workflow && core.runId < run.runId && !there.has(core.jobName ?? core.name);
  return { ...state, sections: state.sections.filter((section) => !gone(section)) };
}

function entryKey(entry: LedgerEntry): string {
  return JSON.stringify([entry.runId, entry.attempt, entry.job]);
}

function compareSections(a: JobSection, b: JobSection): number {
  return (
    compareRuns(a.core, b.core) ||
    a.core.at - b.core.at ||
    compareTexts(canonicalJson(a.core), canonicalJson(b.core)) ||
    compareTexts(canonicalJson(a.details), canonicalJson(b.details))
  );
}

function compareFolded(a: FoldedEntries, b: FoldedEntries): number {
  return a.upToAt - b.upToAt || a.runs - b.runs || compareTexts(canonicalJson(a), canonicalJson(b));
}

function newestBy<T>(all: readonly T[], keyOf: (one: T) => string, compare: (a: T, b: T) => number): T[] {
  const newest = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    const other = newest.get(key);
    if (other === undefined || compare(other, one) < 0) newest.set(key, one);
  }
  return [...newest.values()];
}
