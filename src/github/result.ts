/** The possible outcomes of a call to GitHub. Nothing here throws or prints: the action decides what is reported. */
import { oneLine } from '../one-line.ts';

export type FailureKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'locked'
  | 'too-long'
  | 'invalid'
  | 'rate-limited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'bad-answer'
  | 'no-time';

export interface Failure {
  readonly ok: false;
  readonly kind: FailureKind;
  /** One sentence for the user: what happened and what to do. Holds no secret. */
  readonly reason: string;
  /** The call may have had its effect anyway: check before repeating it. */
  readonly unknownOutcome: boolean;
  /** Set where trying again can help: ms to wait, 0 for a pause of one's own. */
  readonly wait?: number;
}

export interface Success<T> {
  readonly ok: true;
  readonly data: T;
  /** Of the answer; empty where what was read came in several. */
  readonly headers: Headers;
}

export type Headers = Readonly<Record<string, string | undefined>>;

export type Answer<T> = Success<T> | Failure;

/** Thrown by a call to GitHub that failed, whatever the reason. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failed: Failure) {
    super(failed.reason);
    this.failure = failed;
  }
}

/** The answer of a call, or why there is none; errors that are not a failure of the call are thrown on. */
export async function answerOf<T>(call: Promise<{ readonly data: T; readonly headers: object }>): Promise<Answer<T>> {
  try {
    const { data, headers } = await call;
    return { ok: true, data, headers: headers as Headers };
  } catch (problem) {
    if (problem instanceof CallFailure) return problem.failure;
    throw problem;
  }
}

/**
 * What `take` made of the pages of a list: it is called for each page, and says whether it wants more. An answer that is not a
 * list did not come from the API.
 */
export async function answerOfPages<T, Result>(
  pages: AsyncIterable<{ readonly data: readonly T[] }>,
  result: Result,
  take: (page: readonly T[]) => boolean,
): Promise<Answer<Result>> {
  try {
    for await (const { data } of pages) {
      if (!Array.isArray(data)) return failure('bad-answer');
      if (!take(data)) break;
    }
    return success(result);
  } catch (problem) {
    if (problem instanceof CallFailure) return problem.failure;
    throw problem;
  }
}

export function success<T>(data: T): Success<T> {
  return { ok: true, data, headers: {} };
}

/** The message for each kind. GitHub's own message comes last, in brackets. */
const SENTENCES: Record<FailureKind, string> = {
  unauthorized: 'GitHub does not accept the token; look at the input `github-token`.',
  forbidden: "The token may not do this; see the permissions in the action's documentation.",
  'not-found': 'GitHub has no such thing, or hides it from this token.',
  conflict: 'Another writer changed it at the same moment.',
  gone: 'It is no longer there, or this feature is switched off for the repository.',
  locked: 'The conversation is locked, so comments are not possible.',
  'too-long': 'The comment is longer than GitHub takes.',
  invalid: 'GitHub does not take what was sent.',
  'rate-limited': "The token's hourly or secondary rate limit is used up.",
  server: 'GitHub has trouble answering.',
  network: 'GitHub could not be reached.',
  timeout: 'GitHub did not answer in time.',
  'bad-answer': 'What answered was not the GitHub API; a proxy may be in between, or `GITHUB_API_URL` is wrong.',
  'no-time': 'The time for talking to GitHub is used up.',
};

/** `said` is GitHub's own message. */
export function failure(
  kind: FailureKind,
  said = '',
  more: Partial<Pick<Failure, 'unknownOutcome' | 'wait'>> & { readonly status?: number } = {},
): Failure {
  const { status, unknownOutcome = false, wait } = more;
  const detail = [status, brief(said)].filter(Boolean).join(': ');
  const reason = detail === '' ? SENTENCES[kind] : `${SENTENCES[kind]} (${detail})`;
  return { ok: false, kind, reason, unknownOutcome, wait };
}

/** One short line of untrusted text, without anything that looks like a token. */
function brief(said: string): string {
  const line = oneLine(said, 2000).replace(/\b(?:gh[a-z]_|github_pat_|eyJ)[\w.-]{8,}/g, '***');
  return oneLine(line, 200);
}
