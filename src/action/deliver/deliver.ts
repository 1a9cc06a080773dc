/**
 * Brings records to people, in the order in which they must not be lost: job summary and file first, without asking GitHub more;
 * then what GitHub knows, artifact, comment, history; the verdict last. Each part may fail alone. A job and a whole run
 * go the same way: they differ in where their records come from (`job-source.ts`, `run-source.ts`).
 */
import { exceededLimits } from '../../engine/budget-verdict.ts';
import { takesArtifacts, uploadRecord } from '../../github/record-artifact.ts';
import type { Usage } from '../../record/budget.ts';
import type { PullRequestState } from '../../record/pull-request-state.ts';
import type { Budget, EmissionsRecord } from '../../record/record.ts';
import { recordJson } from '../../record/record-json.ts';
import { newestOfEachJob } from '../../record/workflow-run.ts';
import { renderSummary } from '../../report/summary.ts';
import { failJob, notice, warn, warnOnFailure } from '../annotations.ts';
import type { Workplace } from '../job.ts';
import { badgeText, type Outputs, type RunOutputs, writeStepSummary } from '../outputs.ts';
import { type CommentDelivery, deliverComment, repositoryUrl } from './comment.ts';
import { updateHistory } from './history.ts';
import { writeRecord } from './write-record.ts';

/** What is reported of a job or a run. */
export interface Reported {
  /** What summary and comment say of it. */
  readonly state: PullRequestState;
  readonly records: readonly EmissionsRecord[];
  readonly budget?: Budget;
  /** Of a job: what is left as a file and as an artifact. A run has those of its jobs. */
  readonly own?: EmissionsRecord;
}

/** With what GitHub knows of it. */
export interface Completed extends Reported, CommentDelivery {
  readonly outputs: RunOutputs;
  /** All runs of the pull request, where they are known. */
  readonly soFar?: Usage['pullRequest'];
}

export interface RecordSource {
  readonly subject: 'This job' | 'This run';
  readonly workplace: Workplace;
  readonly first: Reported;
  complete(): Promise<Completed>;
}

/** Milliseconds of the GitHub time budget that the artifact leaves for the comment. */
const FOR_COMMENT_MS = 4_000;

export async function deliver(source: RecordSource): Promise<Outputs> {
  const firstFile = await writeDown(source.first, source.workplace);
  const completed = await source.complete();
  const { workplace, records, budget, own, outputs, soFar } = completed;
  const { settings } = workplace;
  // A run without limits has nothing new to say: its summary is large, and is not made twice.
  const recordFile = completed.state === source.first.state ? firstFile : await writeDown(completed, workplace);
  if (own !== undefined && settings.report.artifact) await leaveArtifact(own, workplace);
  const { url, withoutComment } = await deliverComment(completed);
  if (withoutComment !== undefined) await writeDown(completed, workplace, withoutComment);
  await updateHistory(records, workplace);
  announceVerdict(budget, source.subject);
  const totalGrams = settings.report.badgeMetric === 'grams-per-pr' ? soFar?.grams : undefined;
  const badge = badgeText(newestOfEachJob(records), settings, totalGrams);
  return { record: outputs, recordFile, commentUrl: url, badge };
}

async function leaveArtifact(record: EmissionsRecord, { context, client }: Workplace): Promise<void> {
  if (!takesArtifacts(context)) return notice('no-artifact-service');
  const limitMs = client && client.remainingMs() - FOR_COMMENT_MS;
  await warnOnFailure('no-artifact', () => uploadRecord(record, limitMs));
}

/** Without the network: the summary, which is the whole report where nothing else may be written, and the record's file. */
async function writeDown(
  { state, records, own }: Reported,
  { settings: { report }, context }: Workplace,
  withoutComment?: string,
): Promise<string | undefined> {
  if (report.summary) {
    const shown = { headSha: context.sha, repositoryUrl: repositoryUrl(context), records: newestOfEachJob(records) };
    // Rendering too: if it fails, the record's file and the comment must still be written.
    await warnOnFailure('no-summary', () =>
      writeStepSummary(renderSummary(state, { ...shown, notice: withoutComment })),
    );
  }
  const { recordFile } = report;
  if (own === undefined || recordFile === undefined) return undefined;
  return warnOnFailure('no-record-file', () => writeRecord(recordFile, recordJson(own)));
}

/** One annotation for all limits of the user's that were passed; with `on-exceed: fail` it fails the job. */
function announceVerdict(budget: Budget | undefined, subject: RecordSource['subject']): void {
  const sentences = exceededLimits(budget, subject);
  if (sentences.length === 0) return;
  if (budget?.onExceed === 'warn') warn('over-budget', sentences.join(' '));
  if (budget?.onExceed === 'fail') failJob('over-budget', sentences.join(' '));
}
