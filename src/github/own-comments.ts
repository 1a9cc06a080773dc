/**
 * Which comments are our own. A marker proves nothing, because anyone can paste it; the author does. A job's own token writes as
 * `github-actions[bot]`, as only workflows of this repository can; who else this token may be is asked only when needed.
 */

import type { CommentStore, StoredComment } from './comment-store.ts';
import type { Platform } from './context.ts';
import { type Answer, success } from './result.ts';

/** No real pull request has more. */
const MAX_PAGES = 30;

const JOBS_OWN_AUTHORS: Readonly<Record<Platform, readonly string[]>> = {
  'github.com': ['github-actions[bot]'],
  'ghe.com': ['github-actions[bot]'],
  ghes: ['github-actions[bot]'],
  gitea: ['gitea-actions', 'forgejo-actions'],
};

/**
 * Our own comments with the marker, oldest first; the oldest is the one that counts. Reads page after page until there is one.
 */
export async function findOwnComments(
  store: CommentStore,
  marker: string,
  platform: Platform,
): Promise<Answer<readonly StoredComment[]>> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await store.list(page);
    if (!answer.ok) return answer;
    const marked = answer.data.comments.filter(({ body }) => body.startsWith(marker));
    const own = await onlyOwn(marked, store, platform);
    if (own.length > 0) return success([...own].sort((a, b) => a.id - b.id));
    if (!answer.data.more) break;
  }
  return success([]);
}

async function onlyOwn(
  marked: readonly StoredComment[],
  store: CommentStore,
  platform: Platform,
): Promise<readonly StoredComment[]> {
  if (marked.length === 0) return [];
  const byJobs = marked.filter((comment) => JOBS_OWN_AUTHORS[platform].includes(comment.author.login));
  // No request if there is no other author: it would cost every job a call.
  if (byJobs.length === marked.length && !store.personal) return byJobs;
  const login = await store.whoAmI();
  if (login === undefined) return store.personal ? [] : byJobs;
  // GraphQL sometimes omits the `[bot]` of an App's login.
  return marked.filter(({ author }) => author.login === login || (author.bot && author.login === `${login}[bot]`));
}
