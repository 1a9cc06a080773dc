/** What the comment of one pull request holds: a section for each job and a ledger of all runs. */
import type { Budget, EmissionsRecord } from './record.ts';

/** One job's part. `core` is never dropped; `details` give way, in the report's stated order, when a comment grows too long. */
export interface JobSection {
  /** Workflow, job name and what else distinguishes jobs of one name (`section.ts`): stable over pushes and attempts. */
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
