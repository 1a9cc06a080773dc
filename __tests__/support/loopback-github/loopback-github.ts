/**
 * A GitHub on this machine: stateful, with authors, permissions, pagination, limits and the artifact service. Every request
 * and answer is held against GitHub's own description; faults can be ordered. Answers in the process or over HTTP.
 */
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../src/github/clock.ts';
import { answerProblem, type Operation, operations, requestProblem } from './openapi.ts';
import { ResultsService } from './results.ts';
import { type Asked, type Given, handlers, invalid, permitted } from './routes.ts';
import { Store, type Token } from './store.ts';

/** What goes wrong with one request. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Record<string, string>;
    }
  /** Answers never; with `after`, when the request has had its effect. */
  | { readonly kind: 'hang'; readonly after?: boolean }
  /** Cuts the connection; with `after`, when the request has had its effect. */
  | { readonly kind: 'reset'; readonly after?: boolean }
  /** Half of the answer, then the end of the connection; with `whole`, as if that half were all. */
  | { readonly kind: 'truncate'; readonly whole?: boolean }
  /** A proxy's page instead of JSON. */
  | { readonly kind: 'html'; readonly status?: number; readonly after?: boolean };

/** How a platform other than github.com differs. */
export interface Platform {
  /** Where its API begins: `/api/v3` on an Enterprise Server, `/api/v1` on Gitea and Forgejo. */
  readonly prefix?: string;
  /** Operations that it does not have, and `graphql`. */
  readonly without?: readonly string[];
}

export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly operation?: string;
  readonly status: number;
  readonly at: number;
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

type Outgoing =
  | { readonly given: Given; readonly fault?: Fault }
  | { readonly bytes: Uint8Array; readonly given: Given };

const compiled = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));

export class LoopbackGitHub {
  readonly store: Store;
  readonly log: Logged[] = [];
  /** Requests and answers that GitHub's description does not allow. Tests expect none. */
  readonly violations: string[] = [];
  readonly results: ResultsService;
  #faults: { matches: (method: string, path: string) => boolean; fault: Fault; times: number }[] = [];
  #server: Server | undefined;
  #now: () => number;
  #platform: Platform;
  readonly #asked = new EventEmitter();
  base = 'https://api.github.com';

  constructor(options: { now?: () => number; repository?: string; platform?: Platform } = {}) {
    this.store = new Store(options.repository);
    this.#platform = options.platform ?? {};
    this.#now = options.now ?? Date.now;
    this.results = new ResultsService(this.store, () => this.base, this.#now);
  }

  /** Orders a fault for the next requests that match (`POST /comments` matches by method and by a piece of the path). */
  fault(request: string, fault: Fault, times = 1): void {
    const [method = '', piece = ''] = request.split(' ');
    this.#faults.push({ matches: (m, path) => m === method && path.includes(piece), fault, times });
  }

  /** Requests to the API, artifact service and blobs aside. */
  get calls(): readonly Logged[] {
    return this.log.filter((each) => each.operation !== undefined);
  }

  /** Resolves when the condition holds; it is looked at after every request. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await once(this.#asked, 'request');
  }

  /** A fetch that reaches this GitHub without a network, each way taking as long as `latency` says by this clock. */
  fetchIn(clock: Clock, latency: () => number): typeof globalThis.fetch {
    return async (input, init) => {
      const body = init?.body == null ? new Uint8Array() : Buffer.from(String(init.body));
      const headers = Object.fromEntries(new Headers(init?.headers as Record<string, string>));
      const signal = init?.signal ?? undefined;
      await clock.sleep(latency(), signal);
      if (signal?.aborted) throw signal.reason;
      const out = this.#answer({ method: init?.method ?? 'GET', url: new URL(String(input)), headers, body });
      const fault = 'fault' in out ? out.fault : undefined;
      if (fault?.kind === 'hang')
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      await clock.sleep(latency(), signal);
      if (fault?.kind === 'reset')
        throw Object.assign(new TypeError('fetch failed'), { cause: new Error('ECONNRESET') });
      const { status, headers: more, text } = rendered(out);
      if (fault?.kind === 'truncate' && !fault.whole) throw new TypeError('terminated');
      const none = status === 204 || status === 304;
      const content = none ? null : (text as ConstructorParameters<typeof Response>[0]);
      const response = new Response(content, { status, headers: more });
      // As of a response that came over the network; Octokit reads it.
      return Object.defineProperty(response, 'url', { value: String(input) });
    };
  }

  /** Listens on this machine; `base` is then its address. */
  async listen(): Promise<string> {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((done) => this.#server?.listen(0, '127.0.0.1', done));
    this.base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this.base;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((done) => (this.#server === undefined ? done() : this.#server.close(() => done())));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const url = new URL(request.url ?? '/', this.base);
    const out = this.#answer({ method: request.method ?? 'GET', url, headers, body: Buffer.concat(parts) });
    const fault = 'fault' in out ? out.fault : undefined;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return void request.socket.destroy();
    const { status, headers: more, text } = rendered(out);
    response.writeHead(status, { ...more, 'content-length': Buffer.byteLength(text) });
    if (fault?.kind !== 'truncate' || fault.whole) return void response.end(text);
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
  }

  #answer(incoming: Incoming): Outgoing {
    const path = this.#withoutPrefix(decodeURIComponent(incoming.url.pathname));
    const faulty = this.#faults.find((each) => each.times > 0 && each.matches(incoming.method, path));
    if (faulty !== undefined) faulty.times -= 1;
    const fault = faulty?.fault;
    const skips = fault !== undefined && !('after' in fault && fault.after) && fault.kind !== 'truncate';
    const out = skips ? { given: faultAnswer(fault) } : this.#handle(incoming, path);
    const operation = operationOf(incoming.method, path)?.operation.id;
    this.log.push({
      ...{ method: incoming.method, path, status: out.given.status, at: this.#now() },
      ...(operation !== undefined && { operation }),
    });
    this.#asked.emit('request');
    return fault === undefined ? out : { given: fault.kind === 'html' ? faultAnswer(fault) : out.given, fault };
  }

  /** A path that does not begin as the API does is of another service, or of nothing. */
  #withoutPrefix(path: string): string {
    const { prefix } = this.#platform;
    if (prefix === undefined || path.startsWith('/twirp/') || path.startsWith('/_blobs/')) return path;
    return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : '/';
  }

  #handle(incoming: Incoming, path: string): Outgoing {
    const service = this.results.answer(incoming, path);
    if (service !== undefined) return service;
    const token = this.store.tokens.get((incoming.headers['authorization'] ?? '').replace(/^(token|bearer) /i, ''));
    if (token === undefined) return { given: { status: 401, body: { message: 'Bad credentials' } } };
    const without = this.#platform.without ?? [];
    if (path === '/graphql' && !without.includes('graphql')) return { given: viewer(token) };
    const found = operationOf(incoming.method, path);
    if (found === undefined || without.includes(found.operation.id))
      return { given: { status: 404, body: { message: 'Not Found' } } };
    const { operation, parameters } = found;
    if (parameters['owner'] !== undefined && `${parameters['owner']}/${parameters['repo']}` !== this.store.repository) {
      return { given: { status: 404, body: { message: 'Not Found' } } };
    }
    const body = incoming.body.byteLength === 0 ? undefined : JSON.parse(Buffer.from(incoming.body).toString('utf8'));
    const problem = requestProblem(operation, incoming.url.searchParams, body);
    if (problem !== undefined) {
      this.violations.push(problem);
      return { given: invalid(problem) };
    }
    const asked: Asked = {
      ...{ store: this.store, token, path: parameters, query: incoming.url.searchParams },
      ...{ body: body ?? {}, now: this.#now(), base: this.base },
    };
    const given = permitted(operation.id, asked) ?? handlers[operation.id]?.(asked) ?? { status: 501 };
    const wrong = given.status >= 400 ? undefined : answerProblem(operation, given.status, given.body);
    if (wrong !== undefined) this.violations.push(wrong);
    return { given };
  }
}

/** GitHub in its own words: installation tokens cannot ask `GET /user`, but they can ask for the viewer. */
function viewer(token: Token): Given {
  return { status: 200, body: { data: { viewer: { login: token.login } } } };
}

function faultAnswer(fault: Fault): Given {
  if (fault.kind === 'status') {
    const body = { message: fault.message ?? `Status ${fault.status}` };
    return { status: fault.status, body, ...(fault.headers && { headers: fault.headers }) };
  }
  if (fault.kind !== 'html') return { status: 0 };
  return {
    status: fault.status ?? 200,
    body: '<html><body>Proxy says no</body></html>',
    headers: { 'content-type': 'text/html' },
  };
}

function rendered(out: Outgoing): { status: number; headers: Record<string, string>; text: string | Uint8Array } {
  const { status, body, headers } = out.given;
  if ('bytes' in out) return { status, headers: { ...headers }, text: out.bytes };
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const limits = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '900' };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  const cut = out.fault?.kind === 'truncate' && out.fault.whole ? text.slice(0, text.length / 2) : text;
  return { status, headers: { ...limits, ...type, ...headers }, text: cut };
}

function operationOf(
  method: string,
  path: string,
): { operation: Operation; parameters: Record<string, string> } | undefined {
  for (const { operation, pattern } of compiled) {
    if (operation.method !== method) continue;
    const groups = pattern.exec(path)?.groups;
    if (groups !== undefined) return { operation, parameters: { ...groups } };
  }
  return undefined;
}

/** Refs and file paths may hold slashes, the other parameters may not. */
function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'ref' || name === 'path' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}
