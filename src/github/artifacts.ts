/** Records as artifacts of a run: written by the platform's own client, and read as a stranger's file. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as yauzl from 'yauzl';
import type { EmissionsRecord } from '../record/record.ts';
import { MAX_RECORD_CHARS, parseRecord, recordJson } from '../record/record-text.ts';
import { sectionKey } from '../record/section.ts';
import type { GitHubClient } from './client.ts';
import type { GitHubContext } from './context.ts';
import { type Answer, type Failure, failure } from './outcome.ts';

/** All names of ours begin so; jobs find each other's by it. */
const PREFIX = 'ml-emissions-';
const FILE = 'emissions-record.json';
const MAX_ZIP_BYTES = 2_000_000;
const MAX_ARTIFACTS = 300;
const LONGEST_UPLOAD_MS = 15_000;
/** Downloads at a time: one after the other, a matrix of 256 would take a minute; GitHub allows a hundred requests at once. */
const DOWNLOADS = 32;

/**
 * The same in every run for the same job, so that a later run finds it by name alone: `key` is its section's. Attempts of
 * a run do not collide; two jobs that nothing tells apart do, and then the second takes a name of its own.
 */
export function artifactName(key: string, attempt: number): string {
  return `${PREFIX}${attempt}-${shortHash(key)}`;
}

/** Whether an artifact, or one of an earlier attempt, is of this job. */
export function isArtifactOf(name: string, key: string): boolean {
  return name.startsWith(PREFIX) && name.endsWith(`-${shortHash(key)}`);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The service that records are uploaded to is GitHub's own: neither an Enterprise Server nor Gitea and Forgejo have it. */
export function takesArtifacts({ platform }: Pick<GitHubContext, 'platform'>): boolean {
  return platform === 'github.com' || platform === 'ghe.com';
}

/** Rejects with the service's words, or when `limitMs` are over. */
export async function uploadRecord(record: EmissionsRecord, limitMs = LONGEST_UPLOAD_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const late = () => reject(new Error('the artifact service did not answer in time'));
    timer = setTimeout(late, Math.min(limitMs, LONGEST_UPLOAD_MS));
  });
  await Promise.race([uploadUnderFreeName(record), limit]).finally(() => clearTimeout(timer));
}

async function uploadUnderFreeName(record: EmissionsRecord): Promise<void> {
  const name = artifactName(sectionKey(record), record.job?.runAttempt ?? 1);
  const json = recordJson(record);
  try {
    await upload(name, json);
  } catch (problem) {
    if (!/already exists|\b409\b/i.test(String(problem))) throw problem;
    await upload(`${name}-${shortHash(record.id)}`, json);
  }
}

async function upload(name: string, json: string): Promise<void> {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'ml-emissions-upload-'));
  try {
    const file = join(folder, FILE);
    writeFileSync(file, json);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().uploadArtifact(name, [file], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Gathered {
  readonly records: readonly EmissionsRecord[];
  /** What could not be used, each a sentence. */
  readonly problems: readonly string[];
}

/**
 * The records that the jobs of a run have left, newest first, less those with a name that is `known`. Every one of them is
 * hostile until it was read.
 */

export async function gatherRecords(
  client: GitHubClient,
  { owner, repo }: Pick<GitHubContext, 'owner' | 'repo'>,
  runId: number,

  known: ReadonlySet<string> = new Set(),
): Promise<Answer<Gathered>> {
  const listed = await listRecords(client, { owner, repo }, runId);
  if (!listed.ok) return listed;

  const wanted = listed.data.filter(({ name }) => !known.has(name));
  const answers = await inTurns(wanted, async (artifact) =>
    ofRun(runId, artifact, await readArtifact(client, { owner, repo }, artifact)),
  );
  // A job that reported twice counts once.
  const records = new Map(answers.flatMap((answer) => (answer.ok ? [[answer.data.id, answer.data] as const] : [])));
  const problems = answers.flatMap((answer) => (answer.ok ? [] : [answer.reason]));
  return { ...listed, data: { records: [...records.values()], problems } };
}

/** Some at a time, because one after the other is longer than a job should wait. Results in the order of the parts. */
async function inTurns<Part, Result>(
  parts: readonly Part[],
  work: (part: Part) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = parts.entries();
  const turns = Array.from({ length: DOWNLOADS }, async () => {
    for (const [index, part] of queue) results[index] = await work(part);
  });
  await Promise.all(turns);

  return results;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Epoch ms, in whole seconds. */
  readonly createdAt: number;
}

/** The record in an artifact; whatever else is in it is a failure that says so. */
export async function readArtifact(
  client: GitHubClient,
  { owner, repo }: Pick<GitHubContext, 'owner' | 'repo'>,
  { id, size }: Pick<Artifact, 'id' | 'size'>,
): Promise<Answer<EmissionsRecord>> {
  if (size > MAX_ZIP_BYTES) return refused(`Artifact ${id} is larger than a record can be.`);
  const zip = await download(client, owner, repo, id);
  if (!zip.ok) return { ...zip, reason: `Artifact ${id} could not be read. ${zip.reason}` };
  try {
    return { ...zip, data: await recordInZip(zip.data) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return refused(`Artifact ${id} holds no record. ${why}`.slice(0, 300));
  }
}

/** An artifact may hold the record of another run; then it says nothing of this one. */
function ofRun(runId: number, { id }: Artifact, answer: Answer<EmissionsRecord>): Answer<EmissionsRecord> {
  return answer.ok && answer.data.job?.runId !== runId ? refused(`Artifact ${id} is of another run.`) : answer;
}

function refused(reason: string): Failure {
  return { ...failure('invalid'), reason };
}

/** What the jobs of a run have left, newest first. One call a hundred artifacts, whosever they are. */
export async function listRecords(
  client: GitHubClient,
  { owner, repo }: Pick<GitHubContext, 'owner' | 'repo'>,
  runId: number,
): Promise<Answer<readonly Artifact[]>> {
  const found: Artifact[] = [];
  for (let page = 1; ; page++) {
    const answer = await client.read((octokit, options) =>
      octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, per_page: 100, page, ...options }),
    );
    if (!answer.ok) return answer;
    const { artifacts } = answer.data;
    if (!Array.isArray(artifacts)) return failure('bad-answer');

    for (const { id, name, size_in_bytes: size, expired, created_at } of artifacts) {
      if (!name.startsWith(PREFIX) || expired || found.length >= MAX_ARTIFACTS) continue;
      found.push({ id, name, size, createdAt: Date.parse(created_at ?? '') || 0 });
    }
    if (artifacts.length < 100 || found.length >= MAX_ARTIFACTS) return { ...answer, data: found };
  }
}

/** The address that GitHub redirects to gets no token. */
async function download(client: GitHubClient, owner: string, repo: string, id: number): Promise<Answer<Uint8Array>> {
  const answer = await client.read((octokit, options) =>
    octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
      request: { ...options.request, redirect: 'manual' },
    }),
  );
  if (!answer.ok) return answer;
  const url = answer.headers['location'];
  return url === undefined ? failure('bad-answer') : client.download(url, MAX_ZIP_BYTES);
}

/** Exactly one file of our name and a record's size. Rejects for everything else, whatever its headers claim. */
export async function recordInZip(zip: Uint8Array): Promise<EmissionsRecord> {
  const file = await yauzl.fromBufferPromise(Buffer.from(zip), { lazyEntries: true, strictFileNames: true });
  if (file.entryCount !== 1) throw new Error('It has more or less than one file.');
  for await (const entry of file.eachEntry()) {
    if (entry.fileName !== FILE) throw new Error('Its file has another name.');
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw new Error('Its file is a link.');
    if (entry.uncompressedSize > MAX_RECORD_CHARS) throw new Error('Its file is larger than a record can be.');
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of await file.openReadStreamPromise(entry)) {
      size += (part as Buffer).length;
      if (size > MAX_RECORD_CHARS) throw new Error('Its file is larger than a record can be.');
      parts.push(part as Buffer);
    }
    return parseRecord(Buffer.concat(parts).toString('utf8'));
  }
  throw new Error('It has no file.');
}
