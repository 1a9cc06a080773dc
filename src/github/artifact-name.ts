/** By which name jobs find each other's records, and a later run those of an earlier one. */
import { createHash } from 'node:crypto';

/** All names of ours begin so. */
const PREFIX = 'ml-emissions-';

/**
 * The same in every run for the same job, so that a later run finds it by name alone: `key` is its section's. Attempts of
 * a run do not collide; two jobs that nothing tells apart do, and then the second takes a name of its own.
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

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
