/** Which pull request this event belongs to. Values that a fork could have written are not used: only head commit and repository decide. */
import type { GitHubClient } from './client.ts';
import type { GitHubContext } from './context.ts';
import { answerOf } from './result.ts';

/** Undefined where there is none, or it is not certain. */
export async function findPullRequest(client: GitHubClient, context: GitHubContext): Promise<number | undefined> {
  const { owner, repo, pullRequest: link } = context;
  if (link.kind === 'number') return link.number;
  if (link.kind !== 'branch' && link.kind !== 'head') return undefined;
  const headOwner = link.kind === 'head' ? (link.headRepository.split('/')[0] ?? '') : owner;
  const headRepository = link.kind === 'head' ? link.headRepository : `${owner}/${repo}`;
  const answer = await answerOf(
    client.rest.pulls.list({
      owner,
      repo,
      state: 'open',
      head: `${headOwner}:${link.branch}`,
      per_page: 100,
    }),
  );
  if (!answer.ok || !Array.isArray(answer.data)) return undefined;
  const matching = answer.data.filter(
    (pull) => pull.head.sha === link.sha && pull.head.repo?.full_name === headRepository,
  );
  return matching.sort((a, b) => b.number - a.number)[0]?.number;
}

/**
 * With the pull request's head as the commit, where the event names the pull request and not its commit: a run started by a
 * comment has the newest commit of the default branch, which is not a commit of the pull request.
 */
export async function atHead(client: GitHubClient, context: GitHubContext): Promise<GitHubContext> {
  const { owner, repo, event, pullRequest: link } = context;
  if (event !== 'issue_comment' || link.kind !== 'number') return context;
  const answer = await answerOf(client.rest.pulls.get({ owner, repo, pull_number: link.number }));
  return answer.ok ? { ...context, sha: answer.data.head.sha } : context;
}
