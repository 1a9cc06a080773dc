/** `mode: publish`: gathers the records of a whole run into one comment, in the same run or on `workflow_run` for forks. */
import type { Settings } from '../engine/settings.ts';
import { gatherRecords } from '../github/artifacts.ts';
import type { GitHubClient } from '../github/client.ts';
import { readComment } from '../github/comment.ts';
import { commentStore } from '../github/comment-store.ts';
import type { GitHubContext } from '../github/context.ts';
import { atHead, findPullRequest } from '../github/pull-request.ts';
import { EMPTY_STATE, mergeStates, type PullRequestState, totals } from '../record/pull-request.ts';
import type { EmissionsRecord } from '../record/record.ts';
import type { PullRequestTotals } from '../record/totals.ts';
import { newestOfEachJob, wholeRun } from '../record/whole-run.ts';
import { renderSummary } from '../report/summary.ts';
import { commentCodec, repositoryUrl } from './comment-codec.ts';
import { stateOf, writeComment } from './deliver.ts';
import { gitHub } from './git-hub.ts';
import { budgetOf, sayVerdict } from './judge.ts';
import { keepHistory } from './keep-history.ts';
import { attempt, warn } from './say.ts';
import { settingsFromInputs } from './settings-from-inputs.ts';
import { setOutput, writeStepSummary } from './workflow-commands.ts';

export async function publish(): Promise<void> {
  const settings = settingsFromInputs('bad-input-estimate');
  if (settings === undefined) return;
  const { context: said, client } = gitHub();
  if (client === undefined) return warn('no-publish', 'there is no github-token');
  const context = await atHead(client, said);
  const run = context.triggeringRun ?? { id: context.runId, headSha: context.sha };
  const answer = await gatherRecords(client, context, run.id);
  if (!answer.ok) return warn('no-publish', answer.reason);
  const records = answer.data.records.filter((record) => belongsTo(record, run.id));
  for (const problem of answer.data.problems) warn('no-publish', problem);
  if (records.length === 0) return warn('no-publish', 'no job of this run has left a record');

  const state = records.map(stateOf).reduce(mergeStates, EMPTY_STATE);
  const newest = newestOfEachJob(records);
  const options = { headSha: run.headSha, repositoryUrl: repositoryUrl(context), records: newest };
  if (settings.report.summary) await attempt('no-summary', () => writeStepSummary(renderSummary(state, options)));
  const pullRequest = await findPullRequest(client, context);
  const { url } = await writeComment(state, pullRequest, { settings, context, client });
  setOutput('comment-url', url ?? '');
  const actual = wholeRun(newest);
  const pullRequestSoFar = await soFar(state, pullRequest, { settings, context, client });
  const budget = budgetOf(settings, { ...actual, ...(pullRequestSoFar && { pullRequest: pullRequestSoFar }) });
  setOutput('energy-kwh', String(actual.job.kwh ?? ''));
  setOutput('grams', String(actual.job.grams ?? ''));
  setOutput('verdict', budget?.verdict ?? '');
  await keepHistory(
    records.map((record) => (budget === undefined ? record : { ...record, budget })),
    { settings, context, client },
  );
  sayVerdict(budget, 'This run');
}

/** All runs of the pull request with this one, where a limit may be about them and the comment can be read. */
async function soFar(
  state: PullRequestState,
  pullRequest: number | undefined,
  { settings, context, client }: { settings: Settings; context: GitHubContext; client: GitHubClient },
): Promise<PullRequestTotals['soFar'] | undefined> {
  if (pullRequest === undefined || settings.limits.budget === '') return undefined;
  const codec = commentCodec(settings.report.commentKey, context);
  const before = await readComment(commentStore(client, context, pullRequest), codec, context.platform);
  return before && totals(codec.merge(before, state)).soFar;
}

/** An artifact may claim to be of another run; then it is not ours. */
function belongsTo({ job }: EmissionsRecord, runId: number): boolean {
  return job?.runId === runId;
}
