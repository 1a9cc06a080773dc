/** Comments of one pull request as the rest of this room needs them: few fields, typed outcomes, own authors only. */
import type { GitHubClient } from './client.ts';
import type { Repository } from './context.ts';
import { ONCE, REPEATABLE } from './deadline-retry.ts';
import { type Answer, answerOf, failure } from './result.ts';

export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly author: { readonly login: string; readonly bot: boolean };
}

export type CommentStore = ReturnType<typeof commentStore>;

/** The largest page that GitHub returns. */
const PER_PAGE = 100;

export function commentStore(client: GitHubClient, { owner, repo }: Repository, pullRequest: number) {
  const issue = { owner, repo, issue_number: pullRequest };
  const commentWithId = (id: number) => ({ owner, repo, comment_id: id });
  let me: Promise<string | undefined> | undefined;
  return {
    /** The token is a person's, not a job's or an App's. */
    personal: client.personal,
    /** `more` where there is another page. */
    list: async (page: number) => {
      const answer = await answerOf(client.rest.issues.listComments({ ...issue, per_page: PER_PAGE, page }));
      if (!answer.ok) return answer;
      if (!Array.isArray(answer.data)) return failure('bad-answer');
      const comments = answer.data.map(storedComment);
      return { ...answer, data: { comments, more: /rel="next"/.test(answer.headers['link'] ?? '') } };
    },
    get: async (id: number) => comment(await answerOf(client.rest.issues.getComment(commentWithId(id)))),
    create: async (body: string) => comment(await answerOf(client.rest.issues.createComment({ ...issue, body }))),
    // Not repeated: after a pause the text would undo what others have written meanwhile.
    update: async (id: number, body: string) =>
      comment(await answerOf(client.rest.issues.updateComment({ ...commentWithId(id), body, request: ONCE }))),
    remove: (id: number) => answerOf(client.rest.issues.deleteComment(commentWithId(id))),
    /** Login that this token writes comments as, where the platform reports it; requested once. */
    whoAmI: () => {
      me ??= askWhoAmI(client);
      return me;
    },
  };
}

interface ApiComment {
  readonly id: number;
  readonly body?: string | null;
  readonly html_url: string;
  readonly created_at?: string;
  readonly user?: { readonly login: string; readonly type: string } | null;
}

function storedComment({ id, body, html_url, created_at, user }: ApiComment): StoredComment {
  const author = { login: user?.login ?? '', bot: user?.type === 'Bot' };
  return { id, body: body ?? '', url: html_url, createdAt: Date.parse(created_at ?? '') || 0, author };
}

function comment(answer: Answer<ApiComment>): Answer<StoredComment> {
  return answer.ok ? { ...answer, data: storedComment(answer.data) } : answer;
}

/** GraphQL's viewer works for people and Apps; `GET /user` is for forges without GraphQL, and does not work for Apps. */
async function askWhoAmI(client: GitHubClient): Promise<string | undefined> {
  const viewer = await answerOf(
    client.request('POST /graphql', { query: 'query { viewer { login } }', request: REPEATABLE }),
  );
  const answered = viewer.ok ? (viewer.data as { data?: { viewer?: { login?: unknown } } }) : undefined;
  const login = answered?.data?.viewer?.login;
  if (typeof login === 'string') return login;
  const user = await answerOf(client.rest.users.getAuthenticated());
  return user.ok ? user.data.login : undefined;
}
