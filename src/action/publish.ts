/** `mode: publish`: gathers the records of a whole run into one comment, in the same run or on `workflow_run` for forks. */

import { budgetOf } from '../engine/budget-verdict.ts';
import { readSettings } from '../engine/parse-inputs.ts';
import { gatherRecords } from '../github/artifacts.ts';
import type { GitHubContext, TriggeringRun } from '../github/context.ts';
import { atHead, findPullRequest } from '../github/pull-request.ts';
import { mergeAllStates } from '../record/merge-states.ts';
import type { PullRequestState, RunVerdict } from '../record/pull-request-state.ts';
import type { Budget, EmissionsRecord } from '../record/record.ts';
import { totalOf } from '../record/totals.ts';
import { newestOfEachJob, workflowRunUsage } from '../record/workflow-run.ts';
import { renderSummary } from '../report/summary.ts';
import { attempt, warn } from './annotations.ts';
import { pullRequestTotalsWith, readBefore, repositoryUrl, stateOf, writeComment } from './deliver/comment.ts';
import { updateHistory } from './deliver/history.ts';
import { pruneRemovedJobsOf } from './deliver/prune-removed-jobs.ts';
import { fromInputs } from './inputs.ts';
import { gitHub } from './job.ts';
import { badgeText, type RunOutputs, setOutputs } from './outputs.ts';
import { writeStepSummary } from './step-summary.ts';
import { announceVerdict } from './verdict.ts';

export async function publish(): Promise<void> {
  const settings = fromInputs(readSettings, 'bad-input-publish');
  if (settings === undefined) return;
  const { context: said, client } = await gitHub();
  if (client === undefined) return warn('no-publish', 'there is no github-token');
  const context = await atHead(client, said);
  const run = context.triggeringRun ?? ownRun(context);
  const answer = await gatherRecords(client, context, run.id);
  if (!answer.ok) return warn('no-publish', answer.reason);
  const records = answer.data.records.map((record) => placed(record, run.headSha, context));
  const [problem, ...others] = answer.data.problems;
  if (problem !== undefined) warn('records-refused', `${others.length + 1}; the first: ${problem}`);
  if (records.length === 0) return warn('no-publish', 'no job of this run has left a record');

  const state = mergeAllStates(records.map(stateOf));
  const newest = newestOfEachJob(records);
  const options = { headSha: run.headSha, repositoryUrl: repositoryUrl(context), records: newest };
  const summarise = async (all: PullRequestState) => {
    if (settings.report.summary) await attempt('no-summary', () => writeStepSummary(renderSummary(all, options)));
  };
  await summarise(state);
  const pullRequest = await findPullRequest(client, context);
  const place = { settings, context, client };
  const before = await readBefore(pullRequest, place);
  const prune = pruneRemovedJobsOf(run, client, context);
  const soFar = before && pullRequestTotalsWith(before, state, place);
  const budget = budgetOf(settings, { ...workflowRunUsage(newest), pullRequest: soFar });
  const judged = { ...state, verdicts: budget && [runVerdictOf(run, budget)] };
  if (budget !== undefined) await summarise(judged);
  const { url } = await writeComment(judged, pullRequest, place, { prune, before });
  const judgedRecords = records.map((record) => (budget === undefined ? record : { ...record, budget }));
  const badge = badgeText(newestOfEachJob(judgedRecords), settings, soFar?.grams);
  setOutputs({ record: { ...figuresOf(newest), budget }, commentUrl: url, badge });
  await updateHistory(judgedRecords, place);
  announceVerdict(budget, 'This run');
}

type PublishedRun = Pick<TriggeringRun, 'workflow' | 'id' | 'attempt' | 'headSha'>;

function ownRun({ workflow, runId, runAttempt, sha }: GitHubContext): PublishedRun {
  return { workflow, id: runId, attempt: runAttempt, headSha: sha };
}

function runVerdictOf({ workflow, id: runId, attempt, headSha: sha }: PublishedRun, budget: Budget): RunVerdict {
  return { workflow, runId, attempt, sha, budget };
}

/** What the platform knows is not taken from an artifact: its commit and its repository. */
function placed(record: EmissionsRecord, sha: string, { owner, repo }: GitHubContext): EmissionsRecord {
  return record.job === undefined ? record : { ...record, job: { ...record.job, sha, repository: `${owner}/${repo}` } };
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
