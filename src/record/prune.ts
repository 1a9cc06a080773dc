/** Which sections of a pull request belong to jobs that no longer exist. */
import type { JobSection, PullRequestState, SectionCore } from './pull-request-state.ts';

/** What a job knows of the newest run of its own workflow, because it is part of it. */
export interface NewestRun {
  readonly workflow: string;
  readonly runId: number;
  /** Key of this job in the workflow file. */
  readonly job: string;
  /** Jobs that the workflow makes of this key: the size of the matrix. */
  readonly total: number;
  /** Called by this job of another workflow, as the platform shows it: `nightly` of `nightly / train (a100)`. */
  readonly caller?: string;
  /** Keys of all jobs in the workflow file; absent where they are not known, or are not all: some may be of a called workflow. */
  readonly jobs?: readonly string[];
}

/**
 * The state without the sections of removed jobs: those no longer in the matrix, once all its present jobs have reported, and
 * those no longer in the workflow file. Until then a job may still report, and it compares itself with its old section.
 */
export function pruneSections(state: PullRequestState, run: NewestRun): PullRequestState {
  const { jobs } = run;
  const isGone = ({ core }: KnownSection) => isLegOf(core, run) || (jobs !== undefined && !jobs.includes(core.job));
  const gone = new Set<JobSection>(possiblyRemoved(state, run).filter(isGone));
  return gone.size === 0 ? state : { ...state, sections: state.sections.filter((section) => !gone.has(section)) };
}

/** The same for a run that has ended, by the names of all its jobs that the platform shows. */
export function pruneToJobs(
  state: PullRequestState,
  run: { readonly workflow: string; readonly runId: number; readonly names: readonly string[] },
): PullRequestState {
  const gone = ({ core: { workflow, runId, jobName, name } }: JobSection) =>
    workflow === run.workflow && runId < run.runId && !run.names.includes(jobName ?? name);
  return { ...state, sections: state.sections.filter((section) => !gone(section)) };
}

/** Whether the workflow file is needed to find sections of removed jobs. */
export function mayHoldRemovedJobs(state: PullRequestState, run: NewestRun): boolean {
  return possiblyRemoved(state, run).some(({ core }) => !isLegOf(core, run));
}

type KnownSection = JobSection & { readonly core: { readonly job: string } };

/** Of older runs of this workflow; none while jobs of this key have still to report. */
function possiblyRemoved({ sections }: PullRequestState, run: NewestRun): readonly KnownSection[] {
  const same = sections.filter(
    (section): section is KnownSection => section.core.workflow === run.workflow && section.core.job !== undefined,
  );
  const reported = same.filter(({ core }) => core.runId === run.runId && isLegOf(core, run));
  const seen = new Set(reported.map(({ key, core }) => core.jobId ?? key));
  return seen.size < run.total ? [] : same.filter(({ core }) => core.runId < run.runId);
}

function isLegOf({ job, jobName, name }: SectionCore, run: NewestRun): boolean {
  return job === run.job && callerOf(jobName ?? name) === run.caller;
}

/** Which job called the workflow that this one is in; undefined for a job of the workflow itself. */
export function callerOf(jobName: string): string | undefined {
  const end = jobName.lastIndexOf(' / ');
  return end < 0 ? undefined : jobName.slice(0, end);
}
