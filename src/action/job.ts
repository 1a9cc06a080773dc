/** This job, as the record names it: from the event, and from the inputs that the platform fills. */

import { getInput } from '@actions/core';
import type { Settings } from '../engine/settings.ts';
import { createClient, type GitHubClient } from '../github/client.ts';
import { type GitHubContext, readContext } from '../github/context.ts';
import { readEvent } from '../github/event.ts';
import type { Timeline } from '../power/series/timeline.ts';
import type { EmissionsRecord, Job } from '../record/record.ts';

const STATUSES: ReadonlySet<string> = new Set(['success', 'failure', 'cancelled']);
const MAX_TEXT = 500;

/** `name` is the one that GitHub shows, where it could be asked; else the key with the matrix's values, as GitHub would word it. */
export function jobOf(context: GitHubContext, shown: { readonly name?: string; readonly url?: string } = {}): Job {
  const matrix = matrixInput();
  const status = getInput('job-status');
  return {
    repository: text(`${context.owner}/${context.repo}`),
    workflow: text(context.workflow),
    runId: context.runId,
    runAttempt: context.runAttempt,
    jobId: context.jobId,
    job: text(context.job),
    name: text(shown.name ?? nameOf(context.job, matrix)),
    matrix,
    event: text(context.event),
    ref: text(context.ref),
    sha: text(context.sha),
    baseRef: context.baseRef === undefined ? undefined : text(context.baseRef),
    pullRequest: context.pullRequest.kind === 'number' ? context.pullRequest.number : undefined,
    url: text(shown.url ?? context.runUrl),
    status: STATUSES.has(status) ? (status as Job['status']) : 'unknown',
  };
}

/** Jobs of a matrix, which may all write at once. */
export function contenders(): number {
  const total = Number(getInput('job-total'));
  return Number.isInteger(total) && total >= 1 ? Math.min(total, 256) : 1;
}

/** Place of this job in its matrix, from 0. */
export function jobIndex(): number {
  const index = Number(getInput('job-index'));
  return Number.isInteger(index) && index >= 0 ? Math.min(index, contenders() - 1) : 0;
}

type Matrix = NonNullable<Job['matrix']>;

/** Values that are lists or objects are left out: GitHub shows none of them in a name either. */
function matrixInput(): Matrix | undefined {
  try {
    const value: unknown = JSON.parse(getInput('job-matrix') || 'null');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const plain = Object.entries(value).flatMap(([key, setting]) => {
      if (typeof setting === 'string') return [[text(key), text(setting)] as const];
      if (typeof setting === 'boolean' || setting === null || Number.isFinite(setting))
        return [[text(key), setting] as const];
      return [];
    });
    return plain.length === 0 ? undefined : (Object.fromEntries(plain) as Matrix);
  } catch {
    return undefined;
  }
}

function nameOf(job: string, matrix: Matrix | undefined): string {
  const values = Object.values(matrix ?? {}).map(String);
  return values.length === 0 ? job : `${job} (${values.join(', ')})`;
}

function text(value: string): string {
  return value.slice(0, MAX_TEXT);
}

/** What the event says, and a client for the API where there is a token. */
export interface GitHub {
  readonly context: GitHubContext;
  /** Absent without a token: then the report stays on this machine. */
  readonly client?: GitHubClient;
}

/** What each part of a delivery works with. */
export interface Workplace extends GitHub {
  readonly settings: Settings;
}

/** A finished record of this job. */
export interface JobDelivery extends Workplace {
  readonly record: EmissionsRecord;
  /** For the energy of steps. */
  readonly timeline?: Timeline;
}

export async function gitHub(): Promise<GitHub> {
  const context = readContext(process.env, await readEvent());
  const token = getInput('github-token');
  return token === '' ? { context } : { context, client: createClient({ token, apiUrl: context.apiUrl }) };
}
