/** What the comment of one pull request holds: a section for each job and a ledger of all runs. */
import * as v from 'valibot';
import { BaselineSchema, BudgetSchema, type EmissionsRecord, JobSchema } from './record.ts';

export const text = v.pipe(v.string(), v.maxLength(1000));
/** An energy, emissions, a time or an intensity. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e15));
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const CoreSchema = v.object({
  name: text,
  /** Name of the job on the platform, where `name` is one that the user chose. */
  jobName: v.optional(text),
  /** Key of the job in the workflow file. */
  job: v.optional(text),
  workflow: text,
  runId: whole,
  attempt: whole,
  jobId: v.optional(whole),
  sha: v.optional(text),
  status: JobSchema.entries.status,
  /** Epoch ms of the record; the newer of two with equal run and attempt wins. */
  at: whole,
  seconds: v.optional(amount),
  kwh: v.optional(amount),
  lowKwh: v.optional(amount),
  highKwh: v.optional(amount),
  grams: v.optional(amount),
  lowGrams: v.optional(amount),
  highGrams: v.optional(amount),
  /** What the energy rests on. */
  basis: v.picklist(['measured', 'modelled', 'declared', 'mixed', 'unknown']),
  hardware: v.optional(text),
  region: v.optional(text),
  gramsPerKwh: v.optional(amount),
  url: v.optional(text),
  /** What the headline compares with, if anything. `comparable` is false where the baseline ran on other hardware. */
  baseline: v.optional(
    v.object({ kwh: amount, significant: v.boolean(), comparable: v.boolean(), source: BaselineSchema.entries.source }),
  ),
  verdict: v.optional(BudgetSchema.entries.verdict),
});
export type SectionCore = Readonly<v.InferOutput<typeof CoreSchema>>;

/** A section without its details. */
export const SectionSchema = v.object({
  /** Workflow, job name and what else distinguishes jobs of one name (`section.ts`): stable over pushes and attempts. */
  key: text,
  core: v.pipe(CoreSchema, v.readonly()),
});

/** One job's part. `core` is never dropped; `details` give way, in the report's stated order, when a comment grows too long. */
export type JobSection = Readonly<v.InferOutput<typeof SectionSchema>> & {
  /** The record less what a comment does not show; absent once it was dropped to save room. */
  readonly details?: EmissionsRecord;
};

/** One run of one job, for `this pull request so far`. */
export type LedgerEntry = Pick<SectionCore, 'runId' | 'attempt' | 'sha' | 'at' | 'status' | 'kwh' | 'grams'> & {
  /** The section's key. */
  readonly job: string;
};

/** What `publish` found when it compared all jobs of one run with the limits. */
export const RunVerdictSchema = v.object({
  workflow: text,
  runId: whole,
  attempt: whole,
  sha: text,
  budget: BudgetSchema,
});
export type RunVerdict = Readonly<v.InferOutput<typeof RunVerdictSchema>>;

export const FoldedSumsSchema = v.object({
  /** Epoch ms; every entry up to and with this time is in the sums, or one of `newest`. */
  upToAt: whole,
  runs: whole,
  /** Of those, runs whose energy or emissions are unknown. */
  unknownRuns: whole,
  kwh: amount,
  grams: amount,
  wastedRuns: whole,
  wastedKwh: amount,
  wastedGrams: amount,
});

export type FoldedEntries = Readonly<v.InferOutput<typeof FoldedSumsSchema>> & {
  /** The last run of each job that has not run since: whether it was wasted is not known before that. */
  readonly newest: readonly LedgerEntry[];
};

export interface PullRequestState {
  readonly format: 1;
  readonly sections: readonly JobSection[];
  readonly ledger: readonly LedgerEntry[];
  /** The entries too old to be kept one by one, as sums; at most one today. No entry of the ledger is as old as `upToAt`. */
  readonly folded: readonly FoldedEntries[];
  /** At most one a workflow, of its newest run that was held against limits; absent where none was. */
  readonly verdicts?: readonly RunVerdict[];
}

export const EMPTY_STATE: PullRequestState = { format: 1, sections: [], ledger: [], folded: [] };
