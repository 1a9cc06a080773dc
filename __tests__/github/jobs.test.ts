/** The steps of this very job, from whatever the jobs API answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { readContext } from '../../src/github/context.ts';
import { readJob } from '../../src/github/jobs.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { VirtualClock } from '../support/loopback-github/virtual-clock.ts';

const ENV = {
  GITHUB_REPOSITORY: 'octo/models',
  GITHUB_RUN_ID: '9001',
  GITHUB_JOB: 'train',
  RUNNER_NAME: 'GitHub Actions 7',
};
const byId = readContext({ ...ENV, 'INPUT_JOB-ID': '77' }, undefined);
const byName = readContext(ENV, undefined);

/** What the job is read as where GitHub answers with this. */
function reading(body: unknown, context = byId) {
  const clock = new VirtualClock(1);
  const fetch = async () =>
    new Response(JSON.stringify(body), { status: 200, headers: { 'content-type': 'application/json' } });
  const client = createClient({ token: 'ghs_token', apiUrl: 'https://api.github.com', clock, fetch });
  return clock.run(readJob(client, context));
}

const step = (
  number: number,
  name: string,
  from: string | null,
  to: string | null,
  conclusion: string | null = 'success',
) => ({
  number,
  name,
  status: to === null ? 'in_progress' : 'completed',
  conclusion: to === null ? null : conclusion,
  started_at: from && `2026-11-24T10:${from}Z`,
  completed_at: to && `2026-11-24T10:${to}Z`,
});
const JOB = {
  id: 77,
  run_id: 9001,
  name: 'train (a100)',
  html_url: 'https://github.com/octo/models/actions/runs/9001/job/77',
  status: 'in_progress',
  runner_name: 'GitHub Actions 7',
  steps: [
    step(1, 'Set up job', '00:00', '00:02'),
    step(2, 'Run ml-emissions/action@v1', '00:02', '00:03'),
    step(3, 'Lint', '00:03', '00:03', 'skipped'),
    step(4, 'Train', '00:03', '01:40'),
    step(5, 'Post Run ml-emissions/action@v1', '01:40', null),
  ],
};

describe('the steps of this job', () => {
  it('are those that ran, without the runner’s own first one and our own last one', async () => {
    const answer = await reading(JOB);
    expect(answer).toMatchObject({ ok: true, data: { name: 'train (a100)', url: JOB.html_url } });
    if (!answer.ok) throw new Error('unreachable');
    expect(answer.data.steps.map(({ name, startMs, endMs }) => [name, (endMs - startMs) / 1000])).toEqual([
      ['Run ml-emissions/action@v1', 1],
      ['Train', 97],
    ]);
  });

  it('are found by name and runner where the job’s number is not known, and not where two could be meant', async () => {
    expect(await reading({ total_count: 1, jobs: [JOB] }, byName)).toMatchObject({
      ok: true,
      data: { name: JOB.name },
    });
    const twin = { ...JOB, id: 78 };
    expect(await reading({ total_count: 2, jobs: [JOB, twin] }, byName)).toMatchObject({
      ok: false,
      kind: 'not-found',
    });
    const elsewhere = { ...JOB, runner_name: 'GitHub Actions 8' };
    expect(await reading({ total_count: 1, jobs: [elsewhere] }, byName)).toMatchObject({ ok: false });
  });

  it('are finite windows or none, whatever is answered in their place', async () => {
    const word = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom('Train', 'Post ', '2026-11-24T10:00:00Z', null));
    const field = fc.constantFrom('name', 'number', 'conclusion', 'started_at', 'completed_at');
    const changed = fc.tuple(fc.nat(JOB.steps.length - 1), field, word).map(([at, name, value]) => ({
      ...JOB,
      steps: JOB.steps.map((one, i) => (i === at ? { ...one, [name]: value } : one)),
    }));
    const odd = fc.dictionary(fc.constantFrom('jobs', 'steps', 'name', 'html_url', 'runner_name', 'status'), word);
    const bodies = fc.oneof(
      changed,
      odd.map((change) => ({ ...JOB, ...change })),
      odd,
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.boolean(), async (body, known) => {
        const answer = known ? await reading(body) : await reading({ jobs: [body] }, byName);
        if (!answer.ok) return;
        expect(typeof answer.data.name).toBe('string');
        for (const { name, startMs, endMs } of answer.data.steps) {
          expect(typeof name).toBe('string');
          expect(Number.isFinite(startMs)).toBe(true);
          expect(endMs).not.toBeNaN();
        }
      }),
      { numRuns: fuzzRuns() },
    );
  });
});
