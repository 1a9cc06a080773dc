/**
 * GitHub API calls with retries and jitter inside one time budget, rate limits obeyed, every end a
 * typed outcome. Octokit and its proxy support are those of @actions/github, loaded when first needed.
 *
 * The retry and throttling plugins of Octokit are not used: they know no deadline, wait without jitter and by the real
 * clock only, and would repeat a POST whose outcome is unknown.
 */
import { type Clock, systemClock } from './clock.ts';
import { type Answer, type Failure, failure } from './result.ts';

type Octokit = InstanceType<typeof import('@actions/github/lib/utils')['GitHub']>;

/** What every call passes on, so that it can be ended. */
export interface CallOptions {
  readonly request: { readonly signal: AbortSignal };
}

export type Call<T> = (octokit: Octokit, options: CallOptions) => Promise<{ data: T; status: number; headers: object }>;

export interface GitHubClient {
  readonly clock: Clock;
  /** The token is a person's, as its first letters say. */
  readonly personal: boolean;
  /** Time left for talking to GitHub, ms. */
  remainingMs(): number;
  /** The same client, for work that must leave this much of the time to what comes after it, ms. */
  leaving(reserveMs: number): GitHubClient;
  /** Number of requests sent so far. */
  requests(): number;
  /** Reads, or writes what may be written twice. Repeated where that can help. */
  read<T>(call: Call<T>): Promise<Answer<T>>;
  /** One attempt only, for callers that must look again before the next; `wait` of the failure says when. */
  attempt<T>(call: Call<T>): Promise<Answer<T>>;
  /** Writes what must not happen twice; after an unknown outcome it is not repeated. */
  write<T>(call: Call<T>): Promise<Answer<T>>;
  /** Bytes of an address that GitHub redirected to, without the token. More than `maxBytes` is a failure. */
  download(url: string, maxBytes: number): Promise<Answer<Uint8Array>>;
}

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** For all calls together, waiting included. */
  readonly budgetMs?: number;
  readonly clock?: Clock;
  /** In place of the network, for tests. */
  readonly fetch?: typeof globalThis.fetch;
}

/** All of post's network together: a job must not wait longer than this for its report. */
export const BUDGET_MS = 20_000;
const REQUEST_MS = 8_000;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MS = 400;
/** GitHub's advice where a secondary limit says nothing of its length. */
const SECONDARY_LIMIT_MS = 60_000;
/** The version that github.com and every supported Enterprise Server know. */
const API_VERSION = '2022-11-28';

export function createClient(options: ClientOptions): GitHubClient {
  const clock = options.clock ?? systemClock;
  return clientUntil(clock.now() + (options.budgetMs ?? BUDGET_MS), { options, clock, requests: 0 });
}

/** What a client and those made of it share. */
interface Shared {
  readonly options: ClientOptions;
  readonly clock: Clock;
  octokit?: Promise<Octokit>;
  requests: number;
}

function clientUntil(deadline: number, shared: Shared): GitHubClient {
  const { options, clock } = shared;
  const remainingMs = () => deadline - clock.now();

  /** One attempt, ended when its time is up whatever the server does. */
  const once = async <T>(
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ done: T } | { problem: unknown; timedOut: boolean }> => {
    shared.requests++;
    const controller = new AbortController();
    const over = new AbortController();
    let timedOut = false;
    const limit = clock.sleep(Math.min(REQUEST_MS, Math.max(1, remainingMs())), over.signal).then(() => {
      if (over.signal.aborted) return;
      timedOut = true;
      controller.abort();
    });
    const ended = limit.then(() => {
      throw new Error('timed out');
    });
    ended.catch(() => undefined);
    try {
      return { done: await Promise.race([work(controller.signal), ended]) };
    } catch (problem) {
      return { problem, timedOut };
    } finally {
      over.abort();
    }
  };

  const call = async <T>(make: Call<T>, repeatable: boolean, attempts = ATTEMPTS): Promise<Answer<T>> => {
    let last: Failure = failure('no-time');
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (remainingMs() <= 0) return last;
      shared.octokit ??= loadOctokit(options);
      const loaded = await shared.octokit;
      const end = await once((signal) => make(loaded, { request: { signal } }));
      const answer = 'done' in end ? checked(end.done) : problemOf(end.problem, end.timedOut, clock.now());
      if (answer.ok) return answer;
      last = answer;
      if (answer.wait === undefined || (answer.unknownOutcome && !repeatable)) break;
      const pause = answer.wait > 0 ? answer.wait : backoff(attempt, clock);
      if (pause >= remainingMs()) break;
      if (attempt < attempts - 1) await clock.sleep(pause);
    }
    return last;
  };

  return {
    clock,
    personal: /^(?:gh[opu]_|github_pat_)/.test(options.token),
    remainingMs,
    leaving: (reserveMs) => clientUntil(deadline - reserveMs, shared),
    requests: () => shared.requests,
    read: (make) => call(make, true),
    attempt: (make) => call(make, true, 1),
    write: (make) => call(make, false),
    download: async (url, maxBytes) => {
      if (remainingMs() <= 0) return failure('no-time');
      const get = options.fetch ?? (await proxyFetch());
      const end = await once((signal) => bytesOf(get, url, maxBytes, signal));
      if ('done' in end) return end.done;
      return end.timedOut ? failure('timeout') : failure('network', messageOf(end.problem));
    },
  };
}

async function loadOctokit({ token, apiUrl, fetch }: ClientOptions): Promise<Octokit> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new GitHub({
    ...getOctokitOptions(token || 'none', { baseUrl: apiUrl, log }),
    ...(fetch && { request: { fetch } }),
  });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = API_VERSION;
  });
  return octokit;
}

/** The fetch of @actions/github, which goes through the proxy that the environment names. */
async function proxyFetch(): Promise<typeof globalThis.fetch> {
  const { defaults } = await import('@actions/github/lib/utils');
  return (defaults.request?.fetch as typeof globalThis.fetch | undefined) ?? globalThis.fetch;
}

/** An answer that is a page of text was given by somebody else than the API, or was cut off. */
function checked<T>(response: { data: T; status: number; headers: object }): Answer<T> & { wait?: number } {
  const { data, status } = response;
  const empty = status === 204 || status === 302;
  if (!empty && (typeof data !== 'object' || data === null)) {
    return { ...failure('bad-answer', '', { status, unknownOutcome: true }), wait: 0 };
  }
  return { ok: true, data, status, headers: response.headers as Record<string, string | undefined> };
}

/** What a thrown problem is. `wait` is set where trying again can help: ms, or 0 for a backoff of our own. */
function problemOf(problem: unknown, timedOut: boolean, now: number): Failure {
  if (timedOut) return { ...failure('timeout', '', { unknownOutcome: true }), wait: 0 };
  const { status, response, message } = readProblem(problem);
  if (response === undefined) return { ...failure('network', message, { unknownOutcome: true }), wait: 0 };
  const wait = rateLimitWait(status, response.headers, message, now);
  if (wait !== undefined) return { ...failure('rate-limited', message, { status }), wait };
  if (status >= 500) return { ...failure('server', '', { status, unknownOutcome: true }), wait: 0 };
  return failure(kindOf(status, message), message, { status });
}

function kindOf(status: number, message: string): Failure['kind'] {
  if (/\blocked\b/i.test(message)) return 'locked';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 410) return 'gone';
  return /too long/i.test(message) ? 'too-long' : 'invalid';
}

/** Ms to wait as `retry-after` or `x-ratelimit-reset` say; undefined where this is not a rate limit. */
function rateLimitWait(status: number, headers: Headers, message: string, now: number): number | undefined {
  const retryAfter = Number(headers['retry-after'] || Number.NaN);
  if (status !== 429 && status !== 403) return undefined;
  if (retryAfter >= 0) return Math.max(1, retryAfter * 1000);
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'] || Number.NaN) * 1000;
    return Number.isFinite(reset) ? Math.max(1000, reset - now) : SECONDARY_LIMIT_MS;
  }
  return status === 429 || /rate limit|abuse/i.test(message) ? SECONDARY_LIMIT_MS : undefined;
}

type Headers = Readonly<Record<string, string | undefined>>;

function readProblem(problem: unknown): { status: number; response?: { headers: Headers }; message: string } {
  const { status, response } = (typeof problem === 'object' && problem !== null ? problem : {}) as {
    status?: unknown;
    response?: { headers?: Headers };
  };
  const message = messageOf(problem);
  if (typeof status !== 'number' || response === undefined) return { status: 0, message };
  return { status, response: { headers: response.headers ?? {} }, message };
}

/** An error page in place of JSON is not worth repeating to people. */
function messageOf(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  return message.trimStart().startsWith('<') ? '' : message;
}

/** Doubling, with full jitter in its upper half, so that jobs which failed together do not come back together. */
function backoff(attempt: number, clock: Clock): number {
  return FIRST_BACKOFF_MS * 2 ** attempt * (0.5 + clock.random());
}

async function bytesOf(
  get: typeof globalThis.fetch,
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Answer<Uint8Array>> {
  const response = await get(url, { signal });
  if (!response.ok || response.body === null) {
    return failure(response.status === 404 || response.status === 410 ? 'gone' : 'server', '', {
      status: response.status,
    });
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return failure('invalid', `more than ${maxBytes} bytes`);
    }
    parts.push(part.value);
  }
  return { ok: true, data: Buffer.concat(parts), status: response.status, headers: {} };
}
