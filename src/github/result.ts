/** What can come of a call to GitHub. Nothing here throws or prints: the action decides what is reported. */

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
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** One sentence for people: what happened and what to do. Holds no secret. */
  readonly reason: string;
  /** The call may have had its effect all the same: look before doing it again. */
  readonly unknownOutcome: boolean;
  /** Set where trying again can help: ms to wait, 0 for a pause of one's own. */
  readonly wait?: number;
}

export interface Success<T> {
  readonly ok: true;
  readonly data: T;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export type Answer<T> = Success<T> | Failure;

/** The message for each kind. GitHub's own message comes last, in brackets. */
const SENTENCES: Record<FailureKind, string> = {
  unauthorized: 'GitHub does not accept the token; look at the input `github-token`.',
  forbidden: "The token may not do this; see the permissions in the action's documentation.",
  'not-found': 'GitHub has no such thing, or hides it from this token.',
  conflict: 'Somebody else changed it at the same moment.',
  gone: 'It is no longer there, or this feature is switched off for the repository.',
  locked: 'The conversation is locked, so that nobody can comment.',
  'too-long': 'The comment is longer than GitHub takes.',
  invalid: 'GitHub does not take what was sent.',
  'rate-limited': "The token's hourly or secondary rate limit is used up.",
  server: 'GitHub has trouble answering.',
  network: 'GitHub could not be reached.',
  timeout: 'GitHub did not answer in time.',
  'bad-answer': 'What answered was not the GitHub API; a proxy may stand in between, or `GITHUB_API_URL` is wrong.',
  'no-time': 'The time for talking to GitHub is used up.',
};

export function failure(
  kind: FailureKind,
  said = '',
  more: { status?: number; unknownOutcome?: boolean } = {},
): Failure {
  const detail = [more.status, brief(said)].filter(Boolean).join(': ');
  const reason = detail === '' ? SENTENCES[kind] : `${SENTENCES[kind]} (${detail})`;
  const status = more.status === undefined ? {} : { status: more.status };
  return { ok: false, kind, ...status, reason, unknownOutcome: more.unknownOutcome ?? false };
}

/** One short line of untrusted text, without anything that looks like a token. */
function brief(said: string): string {
  const line = [...said]
    .map((letter) => (letter < ' ' || letter === '\u007f' ? ' ' : letter))
    .join('')
    .replace(/\b(?:gh[a-z]_|github_pat_|eyJ)[\w.-]{8,}/g, '***')
    .trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
