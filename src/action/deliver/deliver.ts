/**
 * Brings records to people, in the order in which they must not be lost: job summary and file first, without asking GitHub more;
 * then what GitHub knows, artifact, comment, history; the verdict last. Each part may fail alone. A job and a whole run
 * go the same way: they differ in where their records come from (`job-source.ts`, `run-source.ts`).
 */
import type { CommentTask } from '../../github/comment.ts';
import { takesArtifacts, uploadRecord } from '../../github/record-artifact.ts';
import type { Usage } from '../../record/budget.ts';
import type { PullRequestState } from '../../record/pull-request-state.ts';
import type { Budget, EmissionsRecord } from '../../record/record.ts';
import { recordJson } from '../../record/record-json.ts';
import { newestOfEachJob } from '../../record/workflow-run.ts';
import { renderSummary } from '../../report/summary.ts';
import { attempt, notice } from '../annotations.ts';
import type { Workplace } from '../job.ts';
import { badgeText, type Outputs, type RunOutputs } from '../outputs.ts';
import { writeStepSummary } from '../step-summary.ts';
import { announceVerdict } from '../verdict.ts';
import { repositoryUrl, writeComment } from './comment.ts';
import { updateHistory } from './history.ts';
import { writeRecord } from './write-record.ts';

/** What is reported of a job or a run. */
export interface Reported {
  /** What the comment is to say of it. */
  readonly state: PullRequestState;
  readonly records: readonly EmissionsRecord[];
  readonly budget?: Budget;
  /** Of a job: what is left as a file and as an artifact. A run has those of its jobs. */
  readonly own?: EmissionsRecord;
}

/** With what GitHub knows of it. */
export interface Completed extends Reported {
  /** Where it belongs: the pull request knows the commit better than some events. */
  readonly place: Workplace;
  readonly outputs: RunOutputs;
  readonly pullRequest?: number;
  /** All runs of the pull request, where they are known. */
  readonly soFar?: Usage['pullRequest'];
  readonly comment: Pick<CommentTask, 'before' | 'prune' | 'siblings'>;
}

export interface RecordSource {
  readonly subject: 'This job' | 'This run';
  readonly place: Workplace;
  readonly first: Reported;
  complete(): Promise<Completed>;
}

/** Milliseconds of the GitHub time budget that the artifact leaves for the comment. */
const FOR_COMMENT_MS = 4_000;

export async function deliver({ subject, place: given, first, complete }: RecordSource): Promise<Outputs> {
  const firstFile = await writeDown(first, given);
  const completed = await complete();
  const { place, records, budget, own, outputs } = completed;
  // A run without limits has nothing new to say: its summary is large, and is not made twice.
  const recordFile = completed.state === first.state ? firstFile : await writeDown(completed, place);
  if (own !== undefined && place.settings.report.artifact) await leaveArtifact(own, place);
  const { url, notice: withoutComment } = await writeComment(
    completed.state,
    completed.pullRequest,
    place,
    completed.comment,
  );
  if (withoutComment !== undefined) await writeDown(completed, place, withoutComment);
  await updateHistory(records, place);
  announceVerdict(budget, subject);
  const isOfPullRequest = place.settings.report.badgeMetric === 'grams-per-pr';
  const badge = badgeText(
    newestOfEachJob(records),
    place.settings,
    isOfPullRequest ? completed.soFar?.grams : undefined,
  );
  return { record: outputs, recordFile, commentUrl: url, badge };
}

async function leaveArtifact(record: EmissionsRecord, { context, client }: Workplace): Promise<void> {
  if (!takesArtifacts(context)) return notice('no-artifact-service');
  const limitMs = client && client.remainingMs() - FOR_COMMENT_MS;
  await attempt('no-artifact', () => uploadRecord(record, limitMs));
}

/** Without the network: the summary, which is the whole report where nothing else may be written, and the record's file. */
async function writeDown(
  { state, records, own }: Reported,
  { settings: { report }, context }: Workplace,
  notice?: string,
): Promise<string | undefined> {
  if (report.summary) {
    const shown = { headSha: context.sha, repositoryUrl: repositoryUrl(context), records: newestOfEachJob(records) };
    await attempt('no-summary', () => writeStepSummary(renderSummary(state, { ...shown, notice })));
  }
  const { recordFile } = report;
  if (own === undefined || recordFile === undefined) return undefined;
  return attempt('no-record-file', () => writeRecord(recordFile, recordJson(own)));
}
