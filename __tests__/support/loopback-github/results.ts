/**
 * The service that @actions/artifact talks to: Twirp over JSON for names and addresses, block uploads for bytes. Strict in
 * what it takes, as the real one is.
 */
import { createHash } from 'node:crypto';
import type { Given } from './routes.ts';
import type { Store } from './store.ts';

interface Upload {
  readonly name: string;
  readonly runId: number;
  readonly blocks: Map<string, Uint8Array>;
  bytes: Uint8Array | undefined;
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

export class ResultsService {
  readonly uploads: Upload[] = [];
  /** Run of each backend id that a runtime token may name. */
  readonly backends = new Map<string, number>();
  readonly #store: Store;
  readonly #base: () => string;
  readonly #now: () => number;
  #failing = 0;

  constructor(store: Store, base: () => string, now: () => number) {
    this.#store = store;
    this.#base = base;
    this.#now = now;
  }

  /** A runtime token for a run, as the runner hands it to JavaScript actions. */
  tokenFor(runId: number): string {
    const backend = `run-${runId}`;
    this.backends.set(backend, runId);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${backend}:job-1` })}.signature`;
  }

  failNext(times: number): void {
    this.#failing = times;
  }

  answer(incoming: Incoming, path: string): { given: Given } | { given: Given; bytes: Uint8Array } | undefined {
    if (path.startsWith(SERVICE)) return { given: this.#twirp(incoming, path.slice(SERVICE.length)) };
    const download = /^\/_blobs\/artifacts\/(\d+)$/.exec(path)?.[1];
    if (download !== undefined) return this.#download(Number(download), incoming);
    const upload = /^\/_blobs\/uploads\/(\d+)$/.exec(path)?.[1];
    return upload === undefined ? undefined : { given: this.#put(Number(upload), incoming) };
  }

  #twirp({ body, headers }: Incoming, method: string): Given {
    if (this.#failing > 0) {
      this.#failing -= 1;
      return { status: 503, body: { code: 'unavailable', msg: 'try again' } };
    }
    const asked = JSON.parse(Buffer.from(body).toString('utf8')) as Record<string, string>;
    const backend = asked['workflow_run_backend_id'] ?? '';
    const runId = this.backends.get(backend) ?? 9001;
    if (!headers['authorization']?.includes('.'))
      return { status: 401, body: { code: 'unauthenticated', msg: 'no token' } };
    const name = asked['name'] ?? '';
    if (method === 'CreateArtifact') {
      const taken = this.#store.artifacts.some((each) => each.runId === runId && each.name === name);
      if (taken)
        return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name already exists' } };
      this.uploads.push({ name, runId, blocks: new Map(), bytes: undefined });
      return {
        status: 200,
        body: {
          ok: true,
          signed_upload_url: `${this.#base()}/_blobs/uploads/${this.uploads.length - 1}?sig=oneUpload`,
        },
      };
    }
    if (method === 'FinalizeArtifact') return this.#finalize(asked, runId, name);
    if (method === 'ListArtifacts') return this.#list(backend, runId);
    return { status: 404, body: { code: 'bad_route', msg: method } };
  }

  #finalize(asked: Record<string, string>, runId: number, name: string): Given {
    const upload = this.uploads.find((each) => each.runId === runId && each.name === name);
    if (upload?.bytes === undefined) return { status: 404, body: { code: 'not_found', msg: 'nothing was uploaded' } };
    const hash = `sha256:${createHash('sha256').update(upload.bytes).digest('hex')}`;
    const wrong = asked['hash'] !== hash || Number(asked['size']) !== upload.bytes.byteLength;
    if (wrong) return { status: 400, body: { code: 'invalid_argument', msg: 'size or hash differ' } };
    const { id } = this.#store.addArtifact(runId, name, upload.bytes, this.#now());
    return { status: 200, body: { ok: true, artifact_id: String(id) } };
  }

  #list(backend: string, runId: number): Given {
    const artifacts = this.#store.artifacts
      .filter((each) => each.runId === runId)
      .map((each) => ({
        workflow_run_backend_id: backend,
        workflow_job_run_backend_id: 'job-1',
        database_id: String(each.id),
        name: each.name,
        size: String(each.zip.byteLength),
        created_at: new Date(each.createdAt).toISOString(),
      }));
    return { status: 200, body: { artifacts } };
  }

  #put(index: number, { url, body }: Incoming): Given {
    const upload = this.uploads[index];
    if (upload === undefined) return { status: 404, body: '' };
    const headers = { 'content-type': 'application/xml', 'x-ms-request-id': '1', 'x-ms-version': '2026-04-06' };
    if (url.searchParams.get('comp') === 'block') {
      upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
      return { status: 201, body: '', headers };
    }
    if (url.searchParams.get('comp') === 'blocklist') {
      const list = [
        ...Buffer.from(body)
          .toString('utf8')
          .matchAll(/<Latest>([^<]+)<\/Latest>/g),
      ];
      upload.bytes = Buffer.concat(list.map(([, id = '']) => upload.blocks.get(id) ?? new Uint8Array()));
      return { status: 201, body: '', headers };
    }
    upload.bytes = body;
    return { status: 201, body: '', headers };
  }

  #download(id: number, { headers }: Incoming): { given: Given } | { given: Given; bytes: Uint8Array } {
    // Azure answers 400 to a token that is not its own.
    if (headers['authorization'] !== undefined) return { given: { status: 400, body: 'do not send the token here' } };
    const artifact = this.#store.artifacts.find((each) => each.id === id);
    if (artifact === undefined) return { given: { status: 404, body: '' } };
    return { given: { status: 200, headers: { 'content-type': 'application/zip' } }, bytes: artifact.zip };
  }
}
