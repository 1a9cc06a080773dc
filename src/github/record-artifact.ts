/** A record as an artifact of this run, by the platform's own client. */

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import * as yauzl from 'yauzl';
import type { EmissionsRecord } from '../record/record.ts';
import { MAX_RECORD_CHARS, parseRecord, recordJson } from '../record/record-json.ts';
import { sectionKey } from '../record/section.ts';
import type { GitHubContext } from './context.ts';

const LONGEST_UPLOAD_MS = 15_000;

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
    const file = join(folder, RECORD_FILE);
    writeFileSync(file, json);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().uploadArtifact(name, [file], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All names of ours begin so. */
const PREFIX = 'ml-emissions-';

/**
 * The same in every run for the same job, so that a later run finds it by name alone: `key` is its section's. Attempts of
 * a run do not collide; two indistinguishable jobs do, and then the second uses another name.
 */
export function artifactName(key: string, attempt: number): string {
  return `${PREFIX}${attempt}-${shortHash(key)}`;
}

/** Whether an artifact is one of ours, of whichever job. */
export function isRecordName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Whether an artifact, or one of an earlier attempt, is of this job. */
export function isArtifactOf(name: string, key: string): boolean {
  return isRecordName(name) && name.endsWith(`-${shortHash(key)}`);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The one file in it. */
export const RECORD_FILE = 'emissions-record.json';

/** Exactly one file of our name and a record's size. Rejects everything else, whatever its headers claim. */
export async function recordInZip(zip: Uint8Array): Promise<EmissionsRecord> {
  const file = await yauzl.fromBufferPromise(Buffer.from(zip), { lazyEntries: true, strictFileNames: true });
  if (file.entryCount !== 1) throw new Error('It has more or less than one file.');
  for await (const entry of file.eachEntry()) {
    if (entry.fileName !== RECORD_FILE) throw new Error('Its file has another name.');
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw new Error('Its file is a link.');
    if (entry.uncompressedSize > MAX_RECORD_CHARS) throw new Error('Its file is larger than a record can be.');
    // yauzl refuses a stream that is not as long as the entry says.
    const content = await buffer(await file.openReadStreamPromise(entry));
    return parseRecord(content.toString('utf8'));
  }
  throw new Error('It has no file.');
}
