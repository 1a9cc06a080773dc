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
import { type PullRequestTotals, totalOf } from '../record/totals.ts';
import { newestOfEachJob, wholeRun } from '../record/whole-run.ts';
import { renderSummary } from '../report/summary.ts';
import { commentCodec, repositoryUrl } from './comment-codec.ts';
import { stateOf, writeComment } from './deliver.ts';
import { gitHub } from './git-hub.ts';
import { budgetOf, sayVerdict } from './judge.ts';
import { keepHistory } from './keep-history.ts';
import { setOutputs, type Told } from './outputs.ts';
import { attempt, warn } from './say.ts';
import { settingsFromInputs } from './settings-from-inputs.ts';
import { writeStepSummary } from './workflow-commands.ts';

export async function publish(): Promise<void> {
  const settings = settingsFromInputs('bad-input-estimate');
  if (settings === undefined) return;
  const { context: said, client } = gitHub();
  if (client === undefined) return warn('no-publish', 'there is no github-token');
  const context = await atHead(client, said);
  const run = context.triggeringRun ?? { id: context.runId, headSha: context.sha };
  const answer = await gatherRecords(client, context, run.id);
  if (!answer.ok) return warn('no-publish', answer.reason);
  const records = answer.data.records.map((record) => placed(record, run.headSha, context));
  const [problem, ...others] = answer.data.problems;
  if (problem !== undefined) warn('records-refused', `${others.length + 1}; the first: ${problem}`);
  if (records.length === 0) return warn('no-publish', 'no job of this run has left a record');

  const state = records.map(stateOf).reduce(mergeStates, EMPTY_STATE);
  const newest = newestOfEachJob(records);
  const options = { headSha: run.headSha, repositoryUrl: repositoryUrl(context), records: newest };
  if (settings.report.summary) await attempt('no-summary', () => writeStepSummary(renderSummary(state, options)));
  const pullRequest = await findPullRequest(client, context);
  const { url } = await writeComment(state, pullRequest, { settings, context, client });
  const actual = wholeRun(newest);
  const pullRequestSoFar = await soFar(state, pullRequest, { settings, context, client });
  const budget = budgetOf(settings, { ...actual, ...(pullRequestSoFar && { pullRequest: pullRequestSoFar }) });
  setOutputs({ record: { ...figuresOf(newest), budget }, commentUrl: url });
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

/** What the platform knows is not taken from an artifact: its commit and its repository. */
function placed(record: EmissionsRecord, sha: string, { owner, repo }: GitHubContext): EmissionsRecord {
  return record.job === undefined ? record : { ...record, job: { ...record.job, sha, repository: `${owner}/${repo}` } };
}

/** Of the whole run, for its outputs: absent where a job does not know its part. */
function figuresOf(records: readonly EmissionsRecord[]): Told {
  const { kwh, grams, withoutKwh, withoutGrams } = totalOf(records);
  return {
    ...(kwh && withoutKwh === 0 && { energy: { totalKwh: kwh.value, lowKwh: kwh.low, highKwh: kwh.high } }),
    ...(grams &&
      withoutGrams === 0 && { emissions: { grams: grams.value, lowGrams: grams.low, highGrams: grams.high } }),
  };
}
