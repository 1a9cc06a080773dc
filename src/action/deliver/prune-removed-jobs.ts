/** Takes out of the comment what the newest run has no job for any more. */
import type { GitHubClient } from '../../github/client.ts';
import type { GitHubContext, WorkflowRun } from '../../github/context.ts';
import { readJobNames, readWorkflowJobs } from '../../github/jobs.ts';
import { callerOf, mayHoldRemovedJobs, pruneSections, pruneToJobs } from '../../record/prune.ts';
import type { PullRequestState } from '../../record/pull-request-state.ts';

/** Asks for the workflow file at most once, and only when all jobs like this one have reported and others are older. */
export function pruneRemovedJobs(
  client: GitHubClient,
  context: GitHubContext,
  job: { readonly name: string; readonly total: number },
): (state: PullRequestState) => Promise<PullRequestState> {
  const { workflow, runId, job: key } = context;
  const run = { workflow, runId, job: key, total: job.total, caller: callerOf(job.name) };
  let asked: ReturnType<typeof readWorkflowJobs> | undefined;
  return async (state) => {
    if (!mayHoldRemovedJobs(state, run)) return pruneSections(state, run);
    asked ??= readWorkflowJobs(client, context);
    const jobs = await asked;
    return pruneSections(state, jobs === undefined ? run : { ...run, jobs });
  };
}

/** For a run that has ended: removes the jobs that its list of jobs, requested once, does not name. */
export function pruneRemovedJobsOf(
  run: WorkflowRun,
  client: GitHubClient,
  context: GitHubContext,
): (state: PullRequestState) => Promise<PullRequestState> {
  let asked: ReturnType<typeof readJobNames> | undefined;
  return async (state) => {
    const older = state.sections.some(({ core }) => core.workflow === run.workflow && core.runId < run.id);
    if (!older) return state;
    asked ??= readJobNames(client, context, run);
    const names = await asked;
    return names === undefined ? state : pruneToJobs(state, { workflow: run.workflow, runId: run.id, names });
  };
}
