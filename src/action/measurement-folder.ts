/**
 * The folder of one job's measurement. Every use of the action in a job finds the same one, so that there is one sampler
 * and one report; a folder that an earlier job left on the same machine is never mistaken for this job's.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonOf } from '../errors.ts';
import { FILES } from '../power/plan.ts';
import { PRODUCT } from '../product.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What identifies a job. A re-run, another matrix job or another runner on the same machine differs in at least one. */
const IDENTITY = [
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_JOB',
  'INPUT_JOB-ID',
  'INPUT_JOB-INDEX',
  'INPUT_JOB-MATRIX',
  'RUNNER_NAME',
  'RUNNER_TRACKING_ID',
] as const;

/** A sampler that has written nothing for this long is not alive, whatever its folder says. */
const STALE_MS = 10 * 60_000;

export type Claim =
  | { readonly kind: 'owned'; readonly folder: string }
  /** Another use of the action already measures this job. */
  | { readonly kind: 'shared'; readonly folder: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Makes the folder, or finds that another use of this job has. Falls back to the system's temp folder where the runner's is read-only. */
export function claimMeasurement(env: Env, now: number): Claim {
  let reason = '';
  for (const folder of possibleFolders(env)) {
    try {
      if (existsSync(folder) && !isAlive(folder, now)) setAside(folder);
      mkdirSync(folder, { mode: 0o700 });
      return { kind: 'owned', folder };
    } catch (error) {
      if (existsSync(folder)) return { kind: 'shared', folder };
      reason = reasonOf(error);
    }
  }
  return { kind: 'refused', reason };
}

/** The folder in which this job is being measured, or undefined when it is not. */
export function findMeasurement(env: Env): string | undefined {
  return possibleFolders(env).find((folder) => existsSync(folder));
}

/** In the runner's temp folder, and in the system's for where that one cannot be written to. */
function possibleFolders(env: Env): string[] {
  const identity = IDENTITY.map((name) => env[name] ?? '').join('\n');
  const name = `${PRODUCT.slug}-${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
  const temp = env['RUNNER_TEMP'];
  const parents = temp ? [temp, tmpdir()] : [tmpdir()];
  return parents.map((parent) => join(parent, name));
}

/** The folder's own time counts too: two uses may start at once, and the first has not written anything yet. */
function isAlive(folder: string, now: number): boolean {
  if (existsSync(join(folder, FILES.stopped))) return false;
  const times = [folder, join(folder, FILES.samples), join(folder, FILES.latest)].map(changedAt);
  return now - Math.max(...times) < STALE_MS;
}

/** Renaming first makes this safe against another use that does the same: one of the two renames fails. */
function setAside(folder: string): void {
  const old = `${folder}-${process.pid}`;
  renameSync(folder, old);
  rmSync(old, { recursive: true, force: true });
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
