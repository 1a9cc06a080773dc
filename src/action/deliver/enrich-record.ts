/** What GitHub knows of this job in addition to its event: name, steps, pull request, and earlier runs to compare with. */

import { markedSteps, type ReportedSteps, withSteps } from '../../engine/record-steps.ts';
import type { ReadComment } from '../../github/comment.ts';
import { readJob } from '../../github/jobs.ts';
import { findPullRequest } from '../../github/pull-request.ts';
import { type BaselineCandidate, candidateFromSection, compareWithBaseline } from '../../record/baseline.ts';
import type { Usage } from '../../record/budget.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { warn } from '../annotations.ts';
import { contenders, type JobDelivery, jobOf } from '../job.ts';
import { historyCandidates, withBaseRun } from './baseline-candidates.ts';
import { pullRequestTotalsWith, readBefore, stateOf } from './comment.ts';

export interface EnrichedRecord {
  readonly record: EmissionsRecord;
  readonly pullRequest?: number;
  /** The comment as it was before this job wrote into it. */
  readonly before?: ReadComment;
  /** All runs of the pull request with this one, for limits on the whole. */
  readonly pullRequestSoFar?: Usage['pullRequest'];
}

/** From so many jobs of a matrix on, none looks up the newest run of the base branch: that is three calls a job. */
const MANY_JOBS = 8;

/** What cannot be had is left out. */
export async function enrichRecord(delivery: JobDelivery): Promise<EnrichedRecord> {
  const { settings, context, client } = delivery;
  if (client === undefined) return { record: withMarkedSteps(delivery) };
  const answer = await readJob(client, context);
  const named = { ...delivery, record: { ...delivery.record, job: jobOf(context, answer.ok ? answer.data : {}) } };
  const record = answer.ok ? withReportedSteps(named, answer.data.steps) : withMarkedSteps(named);
  if (!answer.ok && answer.kind === 'forbidden') warn('no-steps', answer.reason);
  const fromHistory = await historyCandidates(client, context, settings);
  const pullRequest = await findPullRequest(client, context);
  if (pullRequest === undefined) return { record: withBaseline(record, fromHistory) };
  // Without the permission to read the job there is none to read other runs.
  const mayRead = (answer.ok || answer.kind !== 'forbidden') && contenders() < MANY_JOBS;
  const fromBase = mayRead ? await withBaseRun(fromHistory, record, client, context) : fromHistory;
  const before = await readBefore(pullRequest, delivery);
  if (before === undefined) return { record: withBaseline(record, fromBase), pullRequest };
  const sections = before === 'none' ? [] : before.state.sections;
  const older = sections.filter(({ core }) => core.sha !== context.sha);
  const candidates = older.flatMap((section) => candidateFromSection(section, 'previous-push') ?? []);
  const compared = withBaseline(record, [...fromBase, ...candidates]);
  return {
    record: compared,
    pullRequest,
    before,
    pullRequestSoFar: pullRequestTotalsWith(before, stateOf(compared), delivery),
  };
}

function withReportedSteps(delivery: JobDelivery, windows: ReportedSteps['windows']): EmissionsRecord {
  const { trainingStep } = delivery.settings.report;
  return withSteps(delivery, { windows, source: 'GitHub jobs API', trainingStep });
}

function withBaseline(record: EmissionsRecord, candidates: readonly BaselineCandidate[]): EmissionsRecord {
  const baseline = compareWithBaseline(record, candidates);
  return baseline === undefined ? record : { ...record, baseline };
}

/** The moments at which the runner began its steps, where the platform does not report more. */
function withMarkedSteps(delivery: JobDelivery): EmissionsRecord {
  const marked = markedSteps(delivery);
  return marked === undefined ? delivery.record : withSteps(delivery, marked);
}
