/** Limits as people set them: one annotation that names number and limit, the job's result, and nothing on missing data. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { shaOf } from '../../support/loopback-github/store.ts';
import { type JobResult, runJob } from '../../support/runner/job.ts';
import type { JobOptions, Step, UsesStep } from '../../support/runner/options.ts';
import { busy, HEAD_SHA, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

/** 1 kWh in Virginia: 1.15 kWh with PUE, 481 g. */
const estimate = (more: Record<string, string>, kwh = '1'): UsesStep => ({
  name: 'Estimate',
  id: 'estimate',
  uses: './',
  with: { mode: 'estimate', 'energy-kwh': kwh, region: 'aws:us-east-1', ...more },
});
/** Takes away what was measured. */
const lose: Step = {
  name: 'Clean',
  play: async ({ temp }) => {
    for (const name of readdirSync(temp).filter((each) => each.startsWith('ml-emissions-')))
      rmSync(join(temp, name), { recursive: true, force: true });
  },
};
const run = async (step: Step, more: Partial<JobOptions> = {}): Promise<JobResult> => {
  scene ??= await openScene();
  return runJob({ ...scene.options, ...more, steps: [step] });
};
const annotationsOf = (job: JobResult) => job.annotations.map(({ level, message }) => ({ level, message }));

describe('over a limit', () => {
  it.each([
    ['fail', 'error', 'failure'],
    ['warn', 'warning', 'success'],
    ['none', undefined, 'success'],
  ])('with on-exceed: %s', async (onExceed, level, status) => {
    scene = await openScene();
    const job = await run(estimate({ budget: '50 g', 'on-exceed': onExceed }));
    expect(job.status).toBe(status);
    const message = 'Over the budget of 50 g: This job emitted 481 gCO2eq.';
    expect(annotationsOf(job)).toEqual(level === undefined ? [] : [{ level, message }]);
    expect(scene.comments()[0]).toContain('over budget');
  });

  it('of several, one annotation names each', async () => {
    scene = await openScene();
    const job = await run(estimate({ budget: '50 g\n0.2 kWh\n1 kg', 'on-exceed': 'fail' }));
    expect(annotationsOf(job)).toEqual([
      {
        level: 'error',
        message:
          'Over the budget of 50 g: This job emitted 481 gCO2eq. Over the budget of 0.2 kWh: This job used 1.15 kWh.',
      },
    ]);
  });

  it('a measured job fails at its end', async () => {
    scene = await openScene();
    const measure = { ...MEASURE, with: { ...MEASURE.with, budget: '0.000001 mg', 'on-exceed': 'fail' } };
    const job = await runJob({ ...scene.options, steps: [measure, busy(1)] });
    expect(job.status).toBe('failure');
    expect(annotationsOf(job)).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(/^Over the budget of 0\.000001 mg: This job emitted [\d.e-]+ gCO2eq\.$/),
      },
    ]);
    expect(scene.comments()).toHaveLength(1);
  });
});

it('a pull request passes its own limit with the run that does', async () => {
  scene = await openScene();
  const step = estimate({ budget: '500 g per PR', 'on-exceed': 'fail' });
  const first = await run(step);
  expect([first.status, ...annotationsOf(first)]).toEqual(['success']);
  expect(scene.comments()[0]).toContain('within budget');
  const second = await run(step, { runId: 9002 });
  expect(second.status).toBe('failure');
  expect(annotationsOf(second)).toEqual([
    {
      level: 'error',
      message: 'Over the budget of 500 g per PR: This pull request emitted 961 gCO2eq.',
    },
  ]);
});

it('an increase is one against the previous push', async () => {
  scene = await openScene();
  const more = { 'max-increase': '20%', 'on-exceed': 'fail' };
  const first = await run(estimate(more));
  expect([first.status, ...annotationsOf(first)]).toEqual(['success']);
  const payload = JSON.parse(JSON.stringify(scene.options.event?.payload).replaceAll(HEAD_SHA, shaOf('next')));
  const second = await run(estimate(more, '3'), { runId: 9002, event: { name: 'pull_request', payload } });
  expect(second.status).toBe('failure');
  expect(annotationsOf(second)).toEqual([
    { level: 'error', message: 'Over the limit of 20%: This job used 200 % more energy than its baseline.' },
  ]);
});

it('unknown values never exceed a limit', async () => {
  scene = await openScene();
  const limits = { budget: '0.000001 mg\n0.000001 mWh\n0.000001 mg per PR', 'max-increase': '0%', 'on-exceed': 'fail' };
  const job = await runJob({ ...scene.options, steps: [{ ...MEASURE, with: { ...MEASURE.with, ...limits } }, lose] });
  expect(job.status).toBe('success');
  expect(job.annotations.filter((each) => each.message.includes('Over the'))).toEqual([]);
  expect(scene.comments()[0]).toContain('budget not checked');
});

describe('publish', () => {
  const publish = (more: Record<string, string>): UsesStep => ({
    name: 'Publish',
    id: 'publish',
    uses: './',
    with: { mode: 'publish', 'on-exceed': 'fail', ...more },
  });
  const leaveTwo = async () => {
    for (const fold of [1, 2]) await run(estimate({ comment: 'false' }), { checkRunId: fold, matrix: { fold } });
  };

  it('holds the whole run against the limits, once', async () => {
    scene = await openScene();
    await leaveTwo();
    const job = await run(publish({ budget: '500 g\n2 kg\n900 g per PR' }), { job: 'publish' });
    expect(job.status).toBe('failure');
    for (const text of [job.summary, ...scene.comments()]) {
      expect(text).toMatch(/^### .* · over budget · /m);
      expect(text).toContain(
        '**Over budget:** this run 961 gCO2eq, limit 500 g; this pull request 961 gCO2eq, limit 900 g per PR.',
      );
    }
    expect(annotationsOf(job)).toEqual([
      {
        level: 'error',
        message:
          'Over the budget of 500 g: This run emitted 961 gCO2eq. Over the budget of 900 g per PR: This pull request emitted 961 gCO2eq.',
      },
    ]);
  });

  it('passes none where a job of the run does not know its energy', async () => {
    scene = await openScene();
    await leaveTwo();
    const measure = { ...MEASURE, with: { ...MEASURE.with, comment: 'false' } };
    await runJob({ ...scene.options, checkRunId: 3, matrix: { fold: 3 }, steps: [measure, lose] });
    const job = await run(publish({ budget: '500 g' }), { job: 'publish' });
    expect([job.status, ...annotationsOf(job)]).toEqual(['success']);
  });
});
