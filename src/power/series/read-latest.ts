/** The newest reading of a sampler, which rewrites it in place at every tick. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../plan.ts';
import type { Latest } from './sample-file.ts';

/** Undefined when there is none yet, or it cannot be read. */
export function readLatest(folder: string): Latest | undefined {
  try {
    const latest = JSON.parse(readFileSync(join(folder, FILES.latest), 'utf8')) as Partial<Latest> | null;
    if (latest === null || !Number.isFinite(latest.epochMs) || !Number.isFinite(latest.monotonicSeconds))
      return undefined;
    const { joules, watts, busySeconds, curveSeconds, modelSeconds = [] } = latest;
    return [joules, watts].every(isNumbers) && [busySeconds, curveSeconds, modelSeconds].every(isNumbersOrNulls)
      ? (latest as Latest)
      : undefined;
  } catch {
    return undefined;
  }
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every(Number.isFinite);
}

function isNumbersOrNulls(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => entry === null || Number.isFinite(entry));
}
