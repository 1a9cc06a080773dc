/** The pull request's comment: this job's part in it, or that of a whole run. */

import { gatherRecords, listRecords } from '../../github/artifacts.ts';
import type { GitHubClient } from '../../github/client.ts';
import {
  type CommentCodec,
  type CommentTask,
  type ReadComment,
  readComment,
  writeComment,
} from '../../github/comment.ts';
import { commentStore } from '../../github/comment-store.ts';
import type { Siblings } from '../../github/contention.ts';
import type { GitHubContext } from '../../github/context.ts';
import { artifactName } from '../../github/record-artifact.ts';
import { foldLedger } from '../../record/ledger.ts';
import { mergeStates } from '../../record/merge-states.ts';
import { EMPTY_STATE, type PullRequestState } from '../../record/pull-request-state.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { ledgerEntryOf, sectionOf } from '../../record/section.ts';
import { readState } from '../../record/state-codec.ts';
import { type PullRequestTotals, totals } from '../../record/totals.ts';
import { renderComment } from '../../report/comment.ts';
import { commentMarker, hiddenState } from '../../report/text/marker.ts';
import { MESSAGES, notice, warn } from '../annotations.ts';
import { contenders, jobIndex, type Workplace } from '../job.ts';

export interface CommentDelivery {
  /** Its commit is the head of the pull request, which some events do not name. */
  readonly workplace: Workplace;
  readonly state: PullRequestState;
  readonly pullRequest?: number;
  readonly comment: Pick<CommentTask, 'before' | 'prune' | 'siblings'>;
}

interface CommentEnd {
  readonly url?: string;
  /** Why there is no comment, for the summary. */
  readonly withoutComment?: string;
}

/** What the comment says before this job writes into it; undefined where there can be none, or it cannot be read. */
export async function readBefore(
  pullRequest: number | undefined,
  { settings, context, client }: Workplace,
): Promise<ReadComment | undefined> {
  if (client === undefined || pullRequest === undefined) return undefined;
  const codec = commentCodec(settings.report.commentKey, context);
  const store = commentStore(client, context, pullRequest);
  return readComment(store, client.clock, { codec, platform: context.platform });
}

/** All runs of the pull request, those of `mine` included. */
export function pullRequestTotalsWith(
  before: ReadComment,
  mine: PullRequestState,
  { settings, context }: Workplace,
): PullRequestTotals['soFar'] {
  const codec = commentCodec(settings.report.commentKey, context);
  return totals(codec.merge(before === 'none' ? EMPTY_STATE : before.state, mine)).soFar;
}

/** Writes the comment where there is a pull request and the user wants it; what is in the way is said once. */
export async function deliverComment({ state, pullRequest, workplace, comment }: CommentDelivery): Promise<CommentEnd> {
  const { settings, context, client } = workplace;
  if (!settings.report.comment || client === undefined || pullRequest === undefined) return {};
  const outcome = await writeComment(commentStore(client, context, pullRequest), client.clock, {
    mine: state,
    codec: commentCodec(settings.report.commentKey, context),
    platform: context.platform,
    contenders: contenders(),
    index: jobIndex(),
    remainingMs: client.remainingMs,
    ...comment,
  });
  if (outcome.kind === 'written') return { url: outcome.url };
  if (outcome.kind === 'read-only') {
    notice('read-only-token');
    return { withoutComment: MESSAGES['read-only-token']() };
  }
  warn('no-comment', outcome.reason);
  return { withoutComment: MESSAGES['no-comment'](outcome.reason) };
}

/** What one record says in the comment. */
export function stateOf(record: EmissionsRecord): PullRequestState {
  return { ...EMPTY_STATE, sections: [sectionOf(record)], ledger: [ledgerEntryOf(record)] };
}

/** Jobs that end within so long of each other read and write the comment at the same time. */
const NEAR_MS = 15_000;

/** The other jobs of this run, by the records that they leave as artifacts before they write the comment. */
export function siblingJobs(client: GitHubClient, context: GitHubContext): Siblings {
  return {
    near: async () => {
      const listed = await listRecords(client, context, context.runId);
      if (!listed.ok) return undefined;
      const newest = Math.max(...listed.data.map((artifact) => artifact.createdAt));
      return Math.max(1, listed.data.filter((artifact) => newest - artifact.createdAt <= NEAR_MS).length);
    },
    missingFrom: async (known) => {
      const here = known.sections.filter(({ core }) => core.runId === context.runId);
      const names = new Set(here.map(({ key, core }) => artifactName(key, core.attempt)));
      const answer = await gatherRecords(client, context, context.runId, names);
      if (!answer.ok) return undefined;
      return answer.data.records.map(stateOf).reduce(mergeStates, EMPTY_STATE);
    },
  };
}

/** How a comment's text holds the state of its pull request: where reading, merging and wording meet. */
export function commentCodec(key: string, context: GitHubContext): CommentCodec {
  const options = { key, headSha: context.sha, repositoryUrl: repositoryUrl(context) };
  return {
    marker: commentMarker(key),
    read: (body) => {
      const text = hiddenState(body);
      return text === undefined ? EMPTY_STATE : readState(text);
    },
    merge: (a, b) => foldLedger(mergeStates(a, b)),
    render: (state, maxLength) => renderComment(state, { ...options, maxLength }),
  };
}

/** The only addresses that a report links to lie below this one. */
export function repositoryUrl({ serverUrl, owner, repo }: GitHubContext): string {
  return `${serverUrl}/${owner}/${repo}`;
}
