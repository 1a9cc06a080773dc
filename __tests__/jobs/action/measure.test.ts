/** The main job, end to end: the committed bundles on the emulated runner, against the loopback GitHub. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/action/annotations.ts';
import { parseRecord } from '../../../src/record/record-json.ts';
import { onlyOn } from '../../support/only-on.ts';
import { runJob } from '../../support/runner/job.ts';
import type { Step } from '../../support/runner/options.ts';
import { busy, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

it('measures a training job and says so in summary, file and comment', async () => {
  scene = await openScene();
  const measure = { ...MEASURE, with: { ...MEASURE.with, 'record-file': 'out/record.json' } };
  const job = await runJob({ ...scene.options, steps: [measure, busy(2)] });
  expect(job.log).not.toContain('::warning');
  expect(job.annotations).toEqual([]);
  expect(job.status).toBe('success');

  const record = parseRecord(readFileSync(join(job.workspace, 'out', 'record.json'), 'utf8'));
  expect(record).toMatchObject({
    mode: 'measure',
    job: { pullRequest: 7, status: 'success' },
    location: { found: 'input' },
  });
  expect(record.seconds).toBeGreaterThanOrEqual(2);
  const { energy, emissions, carbon, pue, components } = record;
  // As ratios, because the energy of a machine in two seconds is not known.
  const sum = components.reduce((total, { kwh }) => total + kwh, 0);
  expect(sum / (energy?.itKwh ?? 0)).toBeCloseTo(1, 9);
  expect((energy?.totalKwh ?? 0) / sum / (pue?.value ?? 0)).toBeCloseTo(1, 9);
  expect((emissions?.grams ?? 0) / (energy?.totalKwh ?? 0) / (carbon?.gramsPerKwh ?? 0)).toBeCloseTo(1, 9);

  const [comment = '', second] = scene.comments();
  expect(second).toBeUndefined();
  expect(comment).toContain('gCO2eq');
  expect(comment).toContain('aws:eu-north-1');
  expect(job.summary).toContain('gCO2eq');
  expect(scene.gitHub.violations).toEqual([]);
});

it('updates its comment when the job runs again', async () => {
  scene = await openScene();
  await runJob({ ...scene.options, steps: [MEASURE, busy(1)] });
  const [first = ''] = scene.comments();
  await runJob({ ...scene.options, runAttempt: 2, steps: [MEASURE, busy(1)] });
  const [second = '', third] = scene.comments();
  expect(third).toBeUndefined();
  expect(second).not.toBe(first);
});

it('leaves no process behind', async () => {
  scene = await openScene();
  const job = await runJob({ ...scene.options, steps: [MEASURE, busy(1)] });
  expect(job.orphans).toEqual([]);
});

onlyOn('Linux and macOS', 'takes a variable away with env').it(
  'says so where the runner does not pass on what main saved for post',
  async () => {
    scene = await openScene();
    const job = await runJob({ ...scene.options, through: ['env', '-u', 'GITHUB_STATE'], steps: [MEASURE, busy(1)] });
    expect(job.annotations).toMatchObject([{ level: 'warning', message: MESSAGES['no-state']() }]);
    expect(job.status).toBe('success');
  },
);

it.each<[string, Step[], RegExp[]]>([
  ['another step measures this job', [MEASURE, { ...MEASURE, name: 'Again' }], [/An earlier step already measures/]],
  ['an input is wrong', [{ ...MEASURE, with: { ...MEASURE.with, region: 'nowhere' } }], [/region.*not measured/]],
  ['the mode is another one', [{ ...MEASURE, with: { mode: 'snapshot' } }], [/No earlier step of this job/]],
])('says nothing in post where main started no measurement: %s', async (_, steps, messages) => {
  scene = await openScene();
  const job = await runJob({ ...scene.options, steps });
  expect(job.annotations).toMatchObject(messages.map((message) => ({ message: expect.stringMatching(message) })));
});
