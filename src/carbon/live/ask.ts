/**
 * One question to a live service: five seconds, one retry, no redirect followed, a bounded answer. What goes wrong is worded
 * in this project's own words, so that neither a token nor untrusted text reaches a log.
 */
import * as v from 'valibot';

/** As much of `fetch` as is needed; the global one fits. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'GET';
    readonly headers: Record<string, string>;
    readonly signal: AbortSignal;
    readonly redirect: 'manual';
  },
) => Promise<{ readonly status: number; readonly body: AsyncIterable<Uint8Array> | null }>;

export interface Web {
  readonly fetch: Fetch;
  /** A signal that fires after so many milliseconds; `AbortSignal.timeout` unless a test has its own clock. */
  readonly deadline?: (ms: number) => AbortSignal;
}

/** A service cannot answer. The message is safe to print: it holds nothing of the question's secrets or the answer's text. */
export class LiveError extends Error {
  override readonly name = 'LiveError';
}

const LIMIT_MS = 5000;
const ATTEMPTS = 2;
/** Ten days of five-minute values are some 300 kB. */
const MAX_BYTES = 4 * 1024 * 1024;

export interface Question {
  readonly web: Web;
  /** The service's name, for messages. */
  readonly service: string;
  readonly url: URL;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The JSON of a 200 answer, in the shape that the schema says.
 * @throws LiveError
 */
export async function askFor<const Schema extends v.GenericSchema>(
  schema: Schema,
  { web, service, url, query, headers = {} }: Question,
): Promise<v.InferOutput<Schema>> {
  if (query !== undefined) url.search = new URLSearchParams(query).toString();
  const result = v.safeParse(schema, await askJson(web, service, url, headers));
  if (result.success) return result.output;
  throw new LiveError(`${service} answered in a shape that is not known.`);
}

async function askJson(
  web: Web,
  service: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  if (url.username !== '' || url.password !== '') {
    throw new LiveError(`The address of ${service} must not contain a user name or password.`);
  }
  for (let attempt = 1; ; attempt++) {
    const answer = await once(web, service, url, headers);
    if ('body' in answer) return parsed(service, answer.body);
    if (!answer.again || attempt === ATTEMPTS) throw new LiveError(answer.failed);
  }
}

type Outcome = { readonly body: string } | { readonly failed: string; readonly again: boolean };

async function once(web: Web, service: string, url: URL, headers: Readonly<Record<string, string>>): Promise<Outcome> {
  const signal = (web.deadline ?? AbortSignal.timeout)(LIMIT_MS);
  const late: Outcome = { failed: `${service} did not answer within ${LIMIT_MS / 1000} seconds.`, again: true };
  // A fetch that does not heed its signal must not hold the job.
  const overdue = new Promise<Outcome>((resolve) => {
    if (signal.aborted) resolve(late);
    signal.addEventListener('abort', () => resolve(late), { once: true });
  });
  const asked = exchange(web, service, url, headers, signal).catch(
    (): Outcome => (signal.aborted ? late : { failed: `${service} could not be reached.`, again: true }),
  );
  return await Promise.race([asked, overdue]);
}

async function exchange(
  web: Web,
  service: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Outcome> {
  const init = {
    method: 'GET',
    headers: { accept: 'application/json', ...headers },
    signal,
    redirect: 'manual',
  } as const;
  const { status, body } = await web.fetch(url.href, init);
  if (status === 200) {
    const text = await bounded(body);
    return text === undefined ? { failed: `${service} answered with too much.`, again: false } : { body: text };
  }
  return { failed: `${service} ${meaning(status)}.`, again: status >= 500 };
}

/** A redirect is not followed: it would carry the token to wherever it points. */
function meaning(status: number): string {
  if (status === 0 || (status >= 300 && status < 400)) return 'answered with a redirect, which is not followed';
  if (status === 401) return 'refused the token or password (status 401)';
  if (status === 403) return 'says that this account may not ask for this place (status 403)';
  if (status === 404) return 'knows nothing of this place (status 404)';
  if (status === 429) return 'was asked too often (status 429)';
  return `answered with status ${status}`;
}

async function bounded(body: AsyncIterable<Uint8Array> | null): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(service: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LiveError(`${service} answered with something else than JSON.`);
  }
}
