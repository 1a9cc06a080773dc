/** A record as an artifact of this run, by the platform's own client. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmissionsRecord } from '../record/record.ts';
import { recordJson } from '../record/record-text.ts';
import { sectionKey } from '../record/section.ts';
import { artifactName, shortHash } from './artifact-name.ts';
import type { GitHubContext } from './context.ts';
import { RECORD_FILE } from './record-zip.ts';

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
