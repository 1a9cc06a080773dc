/**
 * Brings a finished record to people, in the order in which it must not be lost: job summary and file first, without any
 * network; then what GitHub knows, artifact, comment, history; the verdict last. Each part may fail alone.
 */
import { withBudgetVerdict } from '../../engine/budget-verdict.ts';
import { atHead } from '../../github/pull-request.ts';
import { takesArtifacts, uploadRecord } from '../../github/record-artifact.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { recordJson } from '../../record/record-json.ts';
import { renderSummary } from '../../report/summary.ts';
import { attempt, notice } from '../annotations.ts';
import type { Delivery } from '../job.ts';
import { contenders } from '../job.ts';
import { badgeText, type Delivered } from '../outputs.ts';
import { writeStepSummary } from '../step-summary.ts';
import { announceVerdict } from '../verdict.ts';
import { repositoryUrl, siblingJobs, stateOf, writeComment } from './comment.ts';
import { type EnrichedRecord, enrichRecord } from './enrich-record.ts';
import { updateHistory } from './history.ts';
import { pruneRemovedJobs } from './prune-removed-jobs.ts';
import { writeRecord } from './write-record.ts';

/** Milliseconds of the GitHub time budget reserved for writes, and of those for the comment. */
const FOR_WRITING_MS = 8_000;
const FOR_COMMENT_MS = 4_000;

export async function deliver(given: Delivery): Promise<Delivered> {
  const { settings, client } = given;
  await writeDown(withBudgetVerdict(given.record, settings), given);
  const delivery = client === undefined ? given : { ...given, context: await atHead(client, given.context) };
  const known = await enrichRecord({ ...delivery, client: client?.leaving(FOR_WRITING_MS) });
  const record = withBudgetVerdict(known.record, settings, known.pullRequestSoFar);
  const prGrams = settings.report.badgeMetric === 'grams-per-pr' ? known.pullRequestSoFar?.grams : undefined;
  const recordFile = await writeDown(record, delivery);
  if (settings.report.artifact) await leaveArtifact(record, delivery);
  const comment = await writeComment(
    stateOf(record),
    known.pullRequest,
    delivery,
    commentContext(record, known, delivery),
  );
  if (comment.notice !== undefined) await writeDown(record, delivery, comment.notice);
  await updateHistory([record], delivery);
  announceVerdict(record.budget, 'This job');
  return { record, recordFile, commentUrl: comment.url, badge: badgeText([record], settings, prGrams) };
}

async function leaveArtifact(record: EmissionsRecord, { context, client }: Delivery): Promise<void> {
  if (!takesArtifacts(context)) return notice('no-artifact-service');
  const limitMs = client && client.remainingMs() - FOR_COMMENT_MS;
  await attempt('no-artifact', () => uploadRecord(record, limitMs));
}

/** What a job knows and may ask when it writes the comment: what it read, what is gone, and what other jobs left. */
function commentContext({ job }: EmissionsRecord, { before }: EnrichedRecord, { settings, context, client }: Delivery) {
  if (client === undefined) return {};
  return {
    before,
    prune: job && pruneRemovedJobs(client, context, { name: job.name, total: contenders() }),
    siblings: settings.report.artifact && takesArtifacts(context) ? siblingJobs(client, context) : undefined,
  };
}

/** Without the network: the summary, which is the whole report where nothing else may be written, and the record's file. */
async function writeDown(
  record: EmissionsRecord,
  { settings: { report }, context }: Delivery,
  notice?: string,
): Promise<string | undefined> {
  const options = { headSha: context.sha, repositoryUrl: repositoryUrl(context), records: [record], notice };
  if (report.summary) {
    await attempt('no-summary', () => writeStepSummary(renderSummary(stateOf(record), options)));
  }
  const { recordFile } = report;
  return recordFile && (await attempt('no-record-file', () => writeRecord(recordFile, recordJson(record))));
}
