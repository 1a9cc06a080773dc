/**
 * Plugin of Octokit: retries with jitter inside one deadline for all calls together, rate limits obeyed, and a thrown
 * `CallFailure` for every kind of failure.
 *
 * Octokit's own plugins are not used. plugin-retry repeats a POST after a 502, so that a comment would appear twice;
 * plugin-throttling spaces comments by three seconds; neither supports a deadline or a clock other than the real one.
 */

import type { Octokit } from '@octokit/rest';
import { reasonOf } from '../errors.ts';
import type { Clock } from './clock.ts';
import { CallFailure, type Failure, type FailureKind, failure, type Headers } from './result.ts';

export interface Deadline {
  readonly clock: Clock;
  /** How often a call is sent at most. */
  readonly attempts?: number;
  /** Time left for talking to GitHub, ms. */
  remainingMs(): number;
}

declare module '@octokit/core/types' {
  interface OctokitOptions {
    deadline?: Deadline;
  }
}

/**
 * Option `request` of a call that is sent once only, for callers that must look again before the next; the failure's `wait`
 * says when.
 */
export const ONCE = { attempts: 1 } as const;
/** Option `request` of a POST that may be sent twice: it has no effect, or the same one. Every other method may. */
export const REPEATABLE = { repeatable: true } as const;

const REQUEST_MS = 8_000;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MS = 400;
/** GitHub's advice for a secondary limit that does not state its length. */
const SECONDARY_LIMIT_MS = 60_000;
/** The version that github.com and every supported Enterprise Server know. */
const API_VERSION = '2022-11-28';

export function deadlineRetry(octokit: Pick<Octokit, 'hook'>, { deadline }: { readonly deadline?: Deadline }): void {
  if (deadline === undefined) return;
  const { clock, remainingMs } = deadline;
  octokit.hook.wrap('request', async (request, options) => {
    const { attempts = deadline.attempts ?? ATTEMPTS, repeatable = options.method !== 'POST' } =
      options.request as Partial<typeof ONCE & typeof REPEATABLE>;
    const headers = { ...options.headers, 'x-github-api-version': API_VERSION };
    let last = failure('no-time');
    for (let attempt = 0; attempt < attempts && remainingMs() > 0; attempt++) {
      const end = await within(deadline, (signal) =>
        request({ ...options, headers, request: { ...options.request, signal } }),
      );
      if ('done' in end && isAnswer(end.done)) return end.done;
      last =
        'done' in end
          ? failure('bad-answer', '', { status: end.done.status, unknownOutcome: true, wait: 0 })
          : problemOf(end.problem, end.timedOut, clock.now());
      if (last.wait === undefined || (last.unknownOutcome && !repeatable)) break;
      const pause = last.wait > 0 ? last.wait : backoffMs(attempt, clock);
      if (pause >= remainingMs()) break;
      if (attempt < attempts - 1) await clock.sleep(pause);
    }
    throw new CallFailure(last);
  });
}

/** One attempt, ended when its time is up even if the server does not answer. */
export async function within<T>(
  { clock, remainingMs }: Deadline,
  work: (signal: AbortSignal) => T | Promise<T>,
): Promise<{ readonly done: T } | { readonly problem: unknown; readonly timedOut: boolean }> {
  const call = new AbortController();
  const ended = new AbortController();
  const late = clock.sleep(Math.min(REQUEST_MS, Math.max(1, remainingMs())), ended.signal).then(() => {
    if (!ended.signal.aborted) call.abort();
    return undefined;
  });
  try {
    const done = await Promise.race([work(call.signal), late]);
    return done === undefined ? { problem: undefined, timedOut: true } : { done };
  } catch (problem) {
    return { problem, timedOut: call.signal.aborted };
  } finally {
    ended.abort();
  }
}

/** A page of text as answer did not come from the API, or was cut off. */
function isAnswer({ data, status }: { readonly data: unknown; readonly status: number }): boolean {
  return status === 204 || status === 302 || (typeof data === 'object' && data !== null);
}

/** The failure for what Octokit threw: it has a response where the server answered. */
function problemOf(problem: unknown, timedOut: boolean, now: number): Failure {
  if (timedOut) return failure('timeout', '', { unknownOutcome: true, wait: 0 });
  const { status, response } = Object(problem) as { status?: number; response?: { headers?: Headers } };
  const message = messageOf(problem);
  if (status === undefined || response === undefined) {
    return failure('network', message, { unknownOutcome: true, wait: 0 });
  }
  const wait = rateLimitWait(status, response.headers ?? {}, message, now);
  if (wait !== undefined) return failure('rate-limited', message, { status, wait });
  if (status >= 500) return failure('server', '', { status, unknownOutcome: true, wait: 0 });
  return failure(kindOf(status, message), message, { status });
}

const KINDS: Readonly<Record<number, FailureKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
};

function kindOf(status: number, message: string): FailureKind {
  if (/\blocked\b/i.test(message)) return 'locked';
  return KINDS[status] ?? (/too long/i.test(message) ? 'too-long' : 'invalid');
}

/** Ms to wait as `retry-after` or `x-ratelimit-reset` say; undefined where this is not a rate limit. */
function rateLimitWait(status: number, headers: Headers, message: string, now: number): number | undefined {
  if (status !== 429 && status !== 403) return undefined;
  const retryAfter = Number(headers['retry-after'] || Number.NaN);
  if (retryAfter >= 0) return Math.max(1, retryAfter * 1000);
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'] || Number.NaN) * 1000;
    return Number.isFinite(reset) ? Math.max(1000, reset - now) : SECONDARY_LIMIT_MS;
  }
  return status === 429 || /rate limit|abuse/i.test(message) ? SECONDARY_LIMIT_MS : undefined;
}

/** An error page in place of JSON is not repeated in a message. */
export function messageOf(problem: unknown): string {
  const message = reasonOf(problem);
  return message.trimStart().startsWith('<') ? '' : message;
}

/** Doubling, with full jitter in its upper half, so that jobs which failed together do not come back together. */
function backoffMs(attempt: number, clock: Clock): number {
  return FIRST_BACKOFF_MS * 2 ** attempt * (0.5 + clock.random());
}
