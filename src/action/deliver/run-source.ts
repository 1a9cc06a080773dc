/** The records that the jobs of a run have left, on their way to people together. */
import { budgetOf } from '../../engine/budget-verdict.ts';
import { gatherRecords } from '../../github/artifacts.ts';
import type { GitHubClient } from '../../github/client.ts';
import type { GitHubContext, WorkflowRun } from '../../github/context.ts';
import { atHead, findPullRequest } from '../../github/pull-request.ts';
import { mergeAllStates } from '../../record/merge-states.ts';
import type { RunVerdict } from '../../record/pull-request-state.ts';
import type { Budget, EmissionsRecord } from '../../record/record.ts';
import { totalOf } from '../../record/totals.ts';
import { newestOfEachJob, workflowRunUsage } from '../../record/workflow-run.ts';
import { warn } from '../annotations.ts';
import type { Workplace } from '../job.ts';
import type { RunOutputs } from '../outputs.ts';
import { pullRequestTotalsWith, readBefore, stateOf } from './comment.ts';
import type { RecordSource } from './deliver.ts';
import { pruneRemovedJobsOf } from './prune-removed-jobs.ts';

/** Undefined, with a warning, where no record can be had. */
export async function runSource(
  given: Workplace & { readonly client: GitHubClient },
): Promise<RecordSource | undefined> {
  const { settings, client } = given;
  const context = await atHead(client, given.context);
  const { workflow, runId, runAttempt, sha } = context;
  const run = context.triggeringRun ?? { workflow, id: runId, attempt: runAttempt, headSha: sha };
  const answer = await gatherRecords(client, context, run.id);
  if (!answer.ok) return refused(answer.reason);
  const records = answer.data.records.map((record) => withPlatformFacts(record, run, context));
  const [problem, ...others] = answer.data.problems;
  if (problem !== undefined) warn('records-refused', `${others.length + 1}; the first: ${problem}`);
  if (records.length === 0) return refused('no job of this run has left a record');
  const workplace = { settings, context, client };
  const state = mergeAllStates(records.map(stateOf));
  return {
    subject: 'This run',
    workplace,
    first: { state, records },
    complete: async () => {
      const pullRequest = await findPullRequest(client, context);
      const before = await readBefore(pullRequest, workplace);
      const soFar = before && pullRequestTotalsWith(before, state, workplace);
      const newest = newestOfEachJob(records);
      const budget = budgetOf(settings, { ...workflowRunUsage(newest), pullRequest: soFar });
      return {
        workplace,
        state: budget === undefined ? state : { ...state, verdicts: [verdictOf(run, budget)] },
        records: budget === undefined ? records : records.map((record) => ({ ...record, budget })),
        budget,
        outputs: { ...figuresOf(newest), budget },
        pullRequest,
        soFar,
        comment: { before, prune: pruneRemovedJobsOf(run, client, context) },
      };
    },
  };
}

function refused(reason: string): undefined {
  warn('no-publish', reason);
}

function verdictOf({ workflow, id, attempt, headSha }: WorkflowRun, budget: Budget): RunVerdict {
  return { workflow, runId: id, attempt, sha: headSha, budget };
}

/** Commit and repository as the platform knows them, whatever the artifact says. */
function withPlatformFacts(record: EmissionsRecord, run: WorkflowRun, { owner, repo }: GitHubContext): EmissionsRecord {
  if (record.job === undefined) return record;
  return { ...record, job: { ...record.job, sha: run.headSha, repository: `${owner}/${repo}` } };
}

/** Of the whole run, for its outputs: absent where a job does not know its part. */
function figuresOf(records: readonly EmissionsRecord[]): RunOutputs {
  const { kwh, grams, withoutKwh, withoutGrams } = totalOf(records);
  return {
    energy: kwh && withoutKwh === 0 ? { totalKwh: kwh.value, lowKwh: kwh.low, highKwh: kwh.high } : undefined,
    emissions:
      grams && withoutGrams === 0 ? { grams: grams.value, lowGrams: grams.low, highGrams: grams.high } : undefined,
  };
}
