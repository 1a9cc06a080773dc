/**
 * The state of one pull request's comment: a section a job and a ledger of all runs. It is a join-semilattice: merging
 * is commutative, associative and idempotent, so that any number of jobs writing in any order converge on one text.
 */
import { compareEntries, compareRuns } from './ledger.ts';
import { canonicalJson, compareTexts } from './order.ts';
import type { Budget, EmissionsRecord } from './record.ts';

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
    /** Key of the job in the workflow file. */
    readonly job?: string;
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

/** What `publish` found when it held all jobs of one run against limits. */
export interface RunVerdict {
  readonly workflow: string;
  readonly runId: number;
  readonly attempt: number;
  readonly sha: string;
  readonly budget: Budget;
}

export interface PullRequestState {
  readonly format: 1;
  readonly sections: readonly JobSection[];
  readonly ledger: readonly LedgerEntry[];
  /** The entries too old to be kept one by one, as sums; at most one today. No entry of the ledger is as old as `upToAt`. */
  readonly folded: readonly FoldedEntries[];
  /** At most one a workflow, of its newest run that was held against limits; absent where none was. */
  readonly verdicts?: readonly RunVerdict[];
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
  const verdicts = newestBy(
    [...(a.verdicts ?? []), ...(b.verdicts ?? [])],
    ({ workflow }) => workflow,
    compareVerdicts,
  );
  return {
    format: 1,
    sections: newestBy([...a.sections, ...b.sections], (section) => section.key, compareSections).sort((one, other) =>
      compareTexts(one.key, other.key),
    ),
    ledger: newestBy([...a.ledger, ...b.ledger], entryKey, compareEntries)
      .filter((entry) => entry.at > line)
      .sort(compareEntries),
    folded,
    ...(verdicts.length > 0 && { verdicts: verdicts.sort((one, other) => compareTexts(one.workflow, other.workflow)) }),
  };
}

/** What a job knows of the newest run of its own workflow, because it is part of it. */
export interface NewestRun {
  readonly workflow: string;
  readonly runId: number;
  /** Key in the workflow file of the job that asks. */
  readonly job: string;
  /** Jobs that the workflow makes of this key: the size of the matrix. */
  readonly total: number;
  /** Called by this job of another workflow, as the platform shows it: `nightly` of `nightly / train (a100)`. */
  readonly caller?: string;
  /** Keys of all jobs in the workflow file; absent where they are not known, or are not all: some may be of a called workflow. */
  readonly jobs?: readonly string[];
}

/**
 * The state without the sections of jobs that are gone: legs which the matrix lost, once all that it has now have reported,
 * and jobs that the workflow file names no more. Until then they may still be to come, and theirs is what they compare with.
 */
export function pruneSections(state: PullRequestState, run: NewestRun): PullRequestState {
  const { jobs } = run;
  const isGone = ({ core }: KnownSection) => isLegOf(core, run) || (jobs !== undefined && !jobs.includes(core.job));
  const gone = new Set<JobSection>(possiblyGone(state, run).filter(isGone));
  return gone.size === 0 ? state : { ...state, sections: state.sections.filter((section) => !gone.has(section)) };
}

/** The same for whoever knows all jobs of a run, as it has ended: by the names that the platform shows. */
export function pruneToJobs(
  state: PullRequestState,
  run: { readonly workflow: string; readonly runId: number; readonly names: readonly string[] },
): PullRequestState {
  const gone = ({ core: { workflow, runId, jobName, name } }: JobSection) =>
    workflow === run.workflow && runId < run.runId && !run.names.includes(jobName ?? name);
  return { ...state, sections: state.sections.filter((section) => !gone(section)) };
}

/** Whether it takes the workflow file to tell which sections are of jobs that are gone. */
export function mayHoldGoneJobs(state: PullRequestState, run: NewestRun): boolean {
  return possiblyGone(state, run).some(({ core }) => !isLegOf(core, run));
}

type KnownSection = JobSection & { readonly core: { readonly job: string } };

/** Of older runs of this workflow; none while jobs of the asking key are still to report. */
function possiblyGone({ sections }: PullRequestState, run: NewestRun): readonly KnownSection[] {
  const same = sections.filter(
    (section): section is KnownSection => section.core.workflow === run.workflow && section.core.job !== undefined,
  );
  const reported = same.filter(({ core }) => core.runId === run.runId && isLegOf(core, run));
  const legs = new Set(reported.map(({ key, core }) => core.jobId ?? key));
  return legs.size < run.total ? [] : same.filter(({ core }) => core.runId < run.runId);
}

function isLegOf({ job, jobName, name }: JobSection['core'], run: NewestRun): boolean {
  return job === run.job && callerOf(jobName ?? name) === run.caller;
}

/** Which job called the workflow that this one is in; undefined for a job of the workflow itself. */
export function callerOf(jobName: string): string | undefined {
  const end = jobName.lastIndexOf(' / ');
  return end < 0 ? undefined : jobName.slice(0, end);
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

function compareVerdicts(a: RunVerdict, b: RunVerdict): number {
  return compareRuns(a, b) || compareTexts(canonicalJson(a), canonicalJson(b));
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
