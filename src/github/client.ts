/** Calls to GitHub: Octokit with a deadline for all of them together, and a typed result for every outcome. */
import { Octokit } from '@octokit/rest';
import { type Clock, systemClock } from './clock.ts';
import { type Deadline, deadlineRetry, messageOf, within } from './deadline-retry.ts';
import { fetchByProxy } from './proxy.ts';
import { type Answer, failure, success } from './result.ts';

export interface GitHubClient extends Pick<Octokit, 'rest' | 'request' | 'paginate'> {
  readonly clock: Clock;
  /** The token is a person's, as its first letters say. */
  readonly personal: boolean;
  /** Time left for talking to GitHub, ms. */
  remainingMs(): number;
  /** The same client, for work that must leave this much time for later work, ms. */
  leaving(reserveMs: number): GitHubClient;
  /** The same client, each of whose calls is sent once only. */
  withoutRetries(): GitHubClient;
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

const DeadlineOctokit = Octokit.plugin(deadlineRetry);
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

export function createClient({
  token,
  apiUrl,
  budgetMs = BUDGET_MS,
  clock = systemClock,
  fetch = fetchByProxy,
}: ClientOptions): GitHubClient {
  const clientUntil = (deadlineMs: number, attempts?: number): GitHubClient => {
    const remainingMs = () => deadlineMs - clock.now();
    const deadline: Deadline = { clock, attempts, remainingMs };
    const { rest, request, paginate } = new DeadlineOctokit({
      auth: token || 'none',
      baseUrl: apiUrl,
      log: SILENT,
      request: { fetch },
      deadline,
    });
    return {
      rest,
      request,
      paginate,
      clock,
      personal: /^(?:gh[opu]_|github_pat_)/.test(token),
      remainingMs,
      leaving: (reserveMs) => clientUntil(deadlineMs - reserveMs, attempts),
      withoutRetries: () => clientUntil(deadlineMs, 1),
      download: async (url, maxBytes) => {
        if (remainingMs() <= 0) return failure('no-time');
        const end = await within(deadline, (signal) => bytesOf(fetch, url, maxBytes, signal));
        if ('done' in end) return end.done;
        return end.timedOut ? failure('timeout') : failure('network', messageOf(end.problem));
      },
    };
  };
  return clientUntil(clock.now() + budgetMs);
}

async function bytesOf(
  get: typeof globalThis.fetch,
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Answer<Uint8Array>> {
  const response = await get(url, { signal });
  const { ok, status, body } = response;
  if (!ok || body === null) return failure(status === 404 || status === 410 ? 'gone' : 'server', '', { status });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) return failure('invalid', `more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return success(Buffer.concat(chunks));
}
