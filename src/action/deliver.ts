/**
 * Brings a finished record to people, in the order in which it must not be lost: job summary and file first, without any
 * network; then what GitHub knows besides, artifact, comment, history; the verdict last. Each part may fail alone.
 */
import { markedSteps, type ToldSteps, withSteps } from '../engine/record-steps.ts';
import type { Settings } from '../engine/settings.ts';
import { uploadRecord } from '../github/artifacts.ts';
import type { GitHubClient } from '../github/client.ts';
import { writeComment as postComment, readComment } from '../github/comment.ts';
import { commentStore } from '../github/comment-store.ts';
import type { GitHubContext } from '../github/context.ts';
import { atHead, findPullRequest } from '../github/pull-request.ts';
import { readJob } from '../github/steps.ts';
import type { Timeline } from '../power/timeline.ts';
import { type BaselineCandidate, candidateFromSection, compareWithBaseline } from '../record/baseline.ts';
import { EMPTY_STATE, ledgerEntryOf, type PullRequestState, sectionOf, totals } from '../record/pull-request.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { recordJson } from '../record/record-text.ts';
import { renderSummary } from '../report/summary.ts';
import { historyCandidates, withBaseRun } from './candidates.ts';
import { commentCodec, repositoryUrl } from './comment-codec.ts';
import { contenders, jobOf } from './job.ts';
import { judged, sayVerdict } from './judge.ts';
import { keepHistory } from './keep-history.ts';
import { MESSAGES } from './messages.ts';
import type { Delivered } from './outputs.ts';
import { attempt, notice, warn } from './say.ts';
import { writeStepSummary } from './workflow-commands.ts';
import { badgeText, writeRecord } from './write.ts';

export interface Delivery {
  readonly record: EmissionsRecord;
  readonly settings: Settings;
  readonly context: GitHubContext;
  readonly client?: GitHubClient;
  /** For the energy of steps. */
  readonly timeline?: Timeline;
}

export async function deliver(given: Delivery): Promise<Delivered> {
  const { settings, client } = given;
  await writeDown(judged(given.record, settings), given);
  const delivery = client === undefined ? given : { ...given, context: await atHead(client, given.context) };
  const known = await withWhatGitHubKnows(delivery);
  const record = judged(known.record, settings, known.pullRequestSoFar);
  const prGrams = settings.report.badgeMetric === 'grams-per-pr' ? known.pullRequestSoFar?.grams : undefined;
  const recordFile = await writeDown(record, delivery);
  if (settings.report.artifact) {
    await attempt('no-artifact', () => uploadRecord(record));
  }
  const comment = await writeComment(stateOf(record), known.pullRequest, delivery);
  if (comment.notice !== undefined) await writeDown(record, delivery, comment.notice);
  await keepHistory([record], delivery);
  sayVerdict(record.budget, 'This job');
  return { record, recordFile, commentUrl: comment.url, badge: badgeText(record, settings, prGrams) };
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

interface Known {
  readonly record: EmissionsRecord;
  readonly pullRequest?: number;
  /** All runs of the pull request with this one, for limits on the whole. */
  readonly pullRequestSoFar?: Parameters<typeof judged>[2];
}

/** Name and steps of the job, its pull request, and the previous push to compare with. What cannot be had is left out. */
async function withWhatGitHubKnows(delivery: Delivery): Promise<Known> {
  const { settings, context, client, timeline } = delivery;
  if (client === undefined) return { record: withMarkedSteps(delivery.record, delivery) };
  const answer = await readJob(client, context);
  const shown = answer.ok ? { name: answer.data.name, url: answer.data.url } : {};
  const record = { ...delivery.record, job: jobOf(context, shown) };
  const told: ToldSteps | undefined = answer.ok
    ? {
        windows: answer.data.steps,
        source: 'GitHub jobs API',
        ...(settings.report.trainingStep === undefined ? {} : { trainingStep: settings.report.trainingStep }),
      }
    : undefined;
  if (!answer.ok && answer.kind === 'forbidden') warn('no-steps', answer.reason);
  const stepped = told ? withSteps({ record, timeline }, told) : withMarkedSteps(record, delivery);
  const fromHistory = await historyCandidates(client, context, settings);
  const pullRequest = await findPullRequest(client, context);
  if (pullRequest === undefined) return { record: withBaseline(stepped, fromHistory) };
  // Without the permission to read the job there is none to read other runs.
  const mayRead = answer.ok || answer.kind !== 'forbidden';
  const fromBase = mayRead ? await withBaseRun(fromHistory, stepped, client, context) : fromHistory;
  const codec = commentCodec(settings.report.commentKey, context);
  const before = await readComment(commentStore(client, context, pullRequest), codec, context.platform);
  if (before === undefined) return { record: withBaseline(stepped, fromBase), pullRequest };
  const older = before.sections.filter(({ core }) => core.sha !== context.sha);
  const candidates = older.flatMap((section) => candidateFromSection(section, 'previous-push') ?? []);
  const compared = withBaseline(stepped, [...fromBase, ...candidates]);
  const { soFar } = totals(codec.merge(before, stateOf(compared)));
  return { record: compared, pullRequest, pullRequestSoFar: soFar };
}

function withBaseline(record: EmissionsRecord, candidates: readonly BaselineCandidate[]): EmissionsRecord {
  const baseline = compareWithBaseline(record, candidates);
  return baseline === undefined ? record : { ...record, baseline };
}

/** The moments at which the runner began its steps, where the platform does not tell more. */
function withMarkedSteps(record: EmissionsRecord, { timeline }: Delivery): EmissionsRecord {
  const marked = markedSteps({ record, timeline });
  return marked === undefined ? record : withSteps({ record, timeline }, marked);
}

interface CommentEnd {
  readonly url?: string;
  /** Why there is no comment, for the summary. */
  readonly notice?: string;
}

export async function writeComment(
  mine: PullRequestState,
  pullRequest: number | undefined,
  { settings, context, client }: Pick<Delivery, 'settings' | 'context' | 'client'>,
): Promise<CommentEnd> {
  if (!settings.report.comment || client === undefined || pullRequest === undefined) return {};
  const outcome = await postComment(commentStore(client, context, pullRequest), client.clock, {
    mine,
    codec: commentCodec(settings.report.commentKey, context),
    platform: context.platform,
    contenders: contenders(),
    remainingMs: client.remainingMs,
  });
  if (outcome.kind === 'written') return { url: outcome.url };
  if (outcome.kind === 'read-only') {
    notice('read-only-token');
    return { notice: MESSAGES['read-only-token']() };
  }
  warn('no-comment', outcome.reason);
  return { notice: MESSAGES['no-comment'](outcome.reason) };
}

export function stateOf(record: EmissionsRecord): PullRequestState {
  return { ...EMPTY_STATE, sections: [sectionOf(record)], ledger: [ledgerEntryOf(record)] };
}
