/**
 * API failures in a whole job: summary and record are always written, the job's result does not
 * change, and one sentence says what went wrong and what is left.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/record/record-json.ts';
import type { Fault } from '../../support/loopback-github/loopback-github.ts';
import { type JobResult, runJob } from '../../support/runner/job.ts';
import { busy, MEASURE, openScene } from '../../support/whole-job.ts';

const status = (code: number, message: string, headers?: Record<string, string>): Fault => ({
  ...{ kind: 'status', status: code, message },
  ...(headers && { headers }),
});

/** How GitHub answers every request of the job, and what the message says. */
const FAULTS: readonly (readonly [string, Fault, RegExp])[] = [
  ['401', status(401, 'Bad credentials'), /does not accept the token/],
  ['403', status(403, 'Resource not accessible by integration'), /`pull-requests: write`/],
  ['403, locked', status(403, 'Unable to create comment because issue is locked.'), /locked/],
  ['404', status(404, 'Not Found'), /no such thing, or hides it/],
  ['409', status(409, 'Conflict'), /another writer changed it/i],
  ['410, locked', status(410, 'This issue is locked'), /locked/],
  ['410', status(410, 'Issues are disabled for this repo'), /switched off/],
  ['422', status(422, 'Validation Failed'), /does not take what was sent/],
  ['429', status(429, 'Too many requests'), /rate limit is used up/],
  ['429, an hour to wait', status(429, 'Too many requests', { 'retry-after': '3600' }), /rate limit is used up/],
  ['500', status(500, 'Server Error'), /has trouble answering/],
  ['503', status(503, 'Service Unavailable'), /has trouble answering/],
  ['a hang', { kind: 'hang' }, /did not answer in time|time for talking/],
  ['a reset', { kind: 'reset' }, /could not be reached/],
  ['a truncated body', { kind: 'truncate' }, /was not the GitHub API/],
  ['HTML in place of JSON', { kind: 'html' }, /was not the GitHub API/],
  ['a gateway’s HTML', { kind: 'html', status: 502 }, /has trouble answering/],
];

async function run(fault: Fault, requests: readonly string[]): Promise<JobResult & { comments: readonly string[] }> {
  const scene = await openScene();
  try {
    for (const request of requests) scene.gitHub.fault(request, fault, 1000);
    const measure = { ...MEASURE, with: { ...MEASURE.with, 'record-file': 'record.json' } };
    const job = await runJob({ ...scene.options, steps: [measure, busy(1)] });
    return { ...job, comments: scene.comments() };
  } finally {
    await scene.close();
  }
}

function expectIntact(job: JobResult): void {
  expect(job.status).toBe('success');
  expect(job.summary).toContain('gCO2eq');
  expect(parseRecord(readFileSync(join(job.workspace, 'record.json'), 'utf8')).energy?.totalKwh).toBeGreaterThan(0);
}

describe.concurrent('a comment that cannot be written', () => {
  // A truncated answer comes after the comment was written: see below.
  it.each(FAULTS.filter(([, { kind }]) => kind !== 'truncate'))('%s', async (_, fault, words) => {
    const job = await run(fault, ['POST /issues/7/comments']);
    expectIntact(job);
    expect(job.annotations.map(({ level }) => level)).toEqual([expect.stringMatching(/warning|notice/)]);
    expect(job.annotations[0]?.message).toMatch(words);
    expect(job.summary).toMatch(words);
  });
});

describe.concurrent('nothing of the API works', () => {
  it.each(FAULTS)('%s', async (_, fault, words) => {
    const job = await run(fault, ['GET /repos/', 'POST /repos/', 'PATCH /repos/']);
    expectIntact(job);
    expect(job.comments).toEqual([]);
    const written = job.annotations.filter(({ message }) => /comment (could not be|was) written/.test(message));
    expect(written.map(({ level }) => level)).toEqual([expect.stringMatching(/warning|notice/)]);
    expect(written[0]?.message).toMatch(words);
    expect(job.annotations.length).toBeLessThanOrEqual(2);
  });
});

describe.concurrent('a comment that was written, and the answer lost', () => {
  it.each<readonly [string, Fault]>([
    ['by a reset', { kind: 'reset', after: true }],
    ['by half', { kind: 'truncate' }],
    ['to a proxy', { kind: 'html', after: true }],
  ])('%s: is looked for, and not written again', async (_, fault) => {
    const job = await run(fault, ['POST /issues/7/comments']);
    expectIntact(job);
    expect(job.comments).toHaveLength(1);
    expect(job.annotations).toEqual([]);
  });
});

describe.concurrent('an artifact that cannot be uploaded costs nothing else: the comment comes', () => {
  it.each<readonly [string, Fault]>([
    ['400', status(400, 'Bad Request')],
    ['403, as when the storage quota is used up', status(403, 'Artifact storage quota has been hit.')],
  ])('%s', async (_, fault) => {
    const job = await run(fault, ['POST /CreateArtifact']);
    expectIntact(job);
    expect(job.comments).toHaveLength(1);
    expect(job.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The record could not be uploaded as an artifact\. The job summary has the same figures/),
    ]);
  });
});
