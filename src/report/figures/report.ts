/** What every part of a report is made from: the jobs in order, sums over them, and what else the caller knows. */
import type { Interval } from '../../interval.ts';
import { compareRuns } from '../../record/ledger.ts';
import {
  EMPTY_STATE,
  type PullRequestState,
  type RunVerdict,
  type SectionCore,
} from '../../record/pull-request-state.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { sectionOf } from '../../record/section.ts';
import { sumOfRuns } from '../../record/totals.ts';
import { linkTarget } from '../text/escape.ts';
import { addUp } from '../text/lists.ts';
import { secondsOf } from './disclosure.ts';
import { newestSha, type ShownJob, shownJobs } from './jobs.ts';

export interface ReportOptions {
  /** The newest commit; sections of other commits are marked with theirs. */
  readonly headSha?: string;
  /** `https://github.com/owner/name`: only addresses below it become links, because a record may be untrusted. */
  readonly repositoryUrl?: string;
}

export interface Report extends ReportOptions {
  readonly state: PullRequestState;
  /** All that is known, those of older commits included. */
  readonly jobs: readonly ShownJob[];
  /** The jobs of the newest commit, which headline and totals are about; all of them where none has run on it yet. */
  readonly current: readonly ShownJob[];
  /** Of whole runs on the newest commit that no job has run after. */
  readonly runVerdicts: readonly RunVerdict[];
}

export function reportOf(state: PullRequestState, options: ReportOptions = {}): Report {
  const headSha = options.headSha ?? newestSha(state);
  const jobs = shownJobs(state, headSha);
  const ofNewest = jobs.filter((job) => job.staleSha === undefined);
  const current = ofNewest.length > 0 ? ofNewest : jobs;
  const runVerdicts = (state.verdicts ?? []).filter(
    (run) =>
      run.sha === headSha && !current.some(({ core }) => core.workflow === run.workflow && compareRuns(core, run) > 0),
  );
  return { state, jobs, current, runVerdicts, headSha, repositoryUrl: options.repositoryUrl };
}

/** Records as they come, all of them current: the user chose the order of files or rows. */
export function reportInOrder(records: readonly EmissionsRecord[]): Report {
  const sections = records.map(sectionOf);
  const jobs = sections.map(({ core }, index): ShownJob => ({ core, record: records[index], name: core.name }));
  return { state: { ...EMPTY_STATE, sections }, jobs, current: jobs, runVerdicts: [] };
}

/** A sum with its range; `known` counts the jobs that have a figure. */
export interface Sum extends Interval {
  readonly known: number;
}

/** Sum over the jobs that have a figure, undefined where none has. */
function sumOf(
  jobs: readonly ShownJob[],
  figureOf: (core: SectionCore) => readonly [value?: number, low?: number, high?: number],
): Sum | undefined {
  const known = jobs.flatMap(({ core, record }) => {
    const [value, low = value, high = value] = figureOf(core);
    if (value === undefined || low === undefined || high === undefined) return [];
    return { declared: core.basis === 'declared' || record?.mode === 'estimate', interval: { value, low, high } };
  });
  const sum = sumOfRuns(known);
  return sum && { ...sum, known: known.length };
}

export function sumKwh(jobs: readonly ShownJob[]): Sum | undefined {
  return sumOf(jobs, ({ kwh, lowKwh, highKwh }) => [kwh, lowKwh, highKwh]);
}

export function sumGrams(jobs: readonly ShownJob[]): Sum | undefined {
  return sumOf(jobs, ({ grams, lowGrams, highGrams }) => [grams, lowGrams, highGrams]);
}

/** Seconds of all jobs together, as far as known; of an estimate the hours that were declared. */
export function sumSeconds(jobs: readonly ShownJob[]): number | undefined {
  const known = jobs.flatMap(({ core, record }) => core.seconds ?? (record && secondsOf(record)) ?? []);
  return known.length === 0 ? undefined : addUp(known, Number);
}

/** The log of a job, where its address lies in the repository. */
export function jobAddress({ repositoryUrl }: Report, { core }: ShownJob): string | undefined {
  const base = repositoryUrl && `${repositoryUrl.replace(/\/+$/, '')}/`;
  return base && core.url?.startsWith(base) ? linkTarget(core.url) : undefined;
}
