/** `mode: publish`: gathers the records of a whole run into one comment, in the same run or on `workflow_run` for forks. */
import { gatherRecords } from '../github/artifacts.ts';
import { atHead, findPullRequest } from '../github/pull-request.ts';
import { EMPTY_STATE, mergeStates } from '../record/pull-request.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { totalOf } from '../record/totals.ts';
import { renderSummary } from '../report/summary.ts';
import { repositoryUrl } from './comment-codec.ts';
import { stateOf, writeComment } from './deliver.ts';
import { gitHub } from './git-hub.ts';
import { exceeded, judged } from './judge.ts';
import { attempt, failJob, warn } from './say.ts';
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
  const options = { headSha: run.headSha, repositoryUrl: repositoryUrl(context), records };
  if (settings.report.summary) await attempt('no-summary', () => writeStepSummary(renderSummary(state, options)));
  const pullRequest = await findPullRequest(client, context);
  const { url } = await writeComment(state, pullRequest, { settings, context, client });
  setOutput('comment-url', url ?? '');
  const total = judged(sumOf(records), settings);
  setOutput('energy-kwh', String(total.energy?.totalKwh ?? ''));
  setOutput('grams', String(total.emissions?.grams ?? ''));
  setOutput('verdict', total.budget?.verdict ?? '');
  const say = { warn, fail: failJob, none: () => undefined }[settings.limits.onExceed];
  for (const sentence of exceeded(total)) say('over-budget', sentence);
}

/** An artifact may claim to be of another run; then it is not ours. */
function belongsTo({ job }: EmissionsRecord, runId: number): boolean {
  return job?.runId === runId;
}

/** The run as one record, for limits on the whole: unknown where a part is. */
function sumOf(records: readonly EmissionsRecord[]): EmissionsRecord {
  const [first] = records as readonly [EmissionsRecord];
  const { kwh, grams, withoutKwh, withoutGrams } = totalOf(records);
  const energy = kwh && withoutKwh === 0 ? kwh : null;
  const emissions = grams && withoutGrams === 0 ? grams : null;
  return {
    ...first,
    energy: energy && { itKwh: energy.value, pue: 1, totalKwh: energy.value, lowKwh: energy.low, highKwh: energy.high },
    emissions: emissions && { grams: emissions.value, lowGrams: emissions.low, highGrams: emissions.high },
  };
}
