/** What a whole job leaves in addition to its comment: energy by step, an artifact, history; and what publish makes of the records of a run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseHistory } from '../../../src/record/history.ts';
import { parseRecord } from '../../../src/record/record-json.ts';
import { JOB_PERMISSIONS } from '../../support/loopback-github/store.ts';
import { runJob } from '../../support/runner/job.ts';
import type { UsesStep } from '../../support/runner/options.ts';
import { busy, HEAD_SHA, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

const PUBLISH: UsesStep = { name: 'Publish', id: 'publish', uses: './', with: { mode: 'publish' } };

it('reports the energy of each step, by its own name', async () => {
  scene = await openScene();
  const { store } = scene.gitHub;
  const job = store.addJob({ runId: 9001, name: 'train (a100)' });
  const result = await runJob({
    ...scene.options,
    checkRunId: job.id,
    onSteps: (steps) => {
      job.steps = steps;
    },
    steps: [MEASURE, busy(2, 'Train the model'), busy(1, 'Evaluate')],
  });
  expect(result.annotations).toEqual([]);
  const [comment = ''] = scene.comments();
  expect(comment).toContain('Train the model');
  expect(comment).toContain('Evaluate');
  expect(comment).toContain('train (a100)');
  expect(scene.gitHub.violations).toEqual([]);
});

it('is about the step that trains, in its first line and on the badge, where the user says which it is', async () => {
  scene = await openScene({ permissions: { ...JOB_PERMISSIONS, contents: 'write' } });
  const { store } = scene.gitHub;
  const train = store.addJob({ runId: 9001, name: 'train' });
  const payload = { ref: 'refs/heads/main', repository: { full_name: 'octo/models', default_branch: 'main' } };
  const about = {
    'training-step': 'Train*',
    'badge-metric': 'training-grams-per-run',
    'history-branch': 'energy-data',
  };
  const job = await runJob({
    ...{ ...scene.options, event: { name: 'push', payload }, ref: 'refs/heads/main', sha: HEAD_SHA },
    checkRunId: train.id,
    onSteps: (steps) => {
      train.steps = steps;
    },
    steps: [{ ...MEASURE, with: { ...MEASURE.with, ...about } }, busy(3, 'Train the model'), busy(1, 'Evaluate')],
  });
  expect(job.annotations).toEqual([]);
  expect(job.summary).toMatch(/^### .*CO2eq.* · \d+% in the training step · /m);
  expect(job.summary).toMatch(/\*\*Training:\*\* [\d.]+ .?Wh, [\d.]+ .?gCO2eq\./);
  const badge = JSON.parse(store.git.fileAt('energy-data', 'badge.json')?.content ?? '') as { message: string };
  const [, trained = ''] = /Training:\*\* [\d.]+ .?Wh, ([\d.]+ .?gCO2eq)/.exec(job.summary) ?? [];
  expect(badge.message).toBe(`${trained}/run`);
});

/** Outputs have seven significant digits. */
const asOutput = (value = Number.NaN) => Number(value.toPrecision(7));

it('gives outputs so far to later steps, and goes on measuring', async () => {
  scene = await openScene();
  const snapshot: UsesStep = { name: 'So far', id: 'so-far', uses: './', with: { mode: 'snapshot' } };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the platform's own expression
  const kwhSoFar = '${{ steps.so-far.outputs.energy-kwh }}';
  const later: UsesStep = {
    name: 'Use them',
    uses: './',
    with: { mode: 'estimate', 'energy-kwh': kwhSoFar, region: 'FR', comment: 'false' },
    id: 'later',
  };
  const measure = { ...MEASURE, with: { ...MEASURE.with, 'record-file': 'record.json' } };
  const job = await runJob({ ...scene.options, steps: [measure, busy(2), snapshot, later, busy(1)] });
  expect(job.annotations).toEqual([]);
  const outputs = job.stages.find(({ step }) => step === 'So far')?.outputs ?? {};
  const kwh = Number(outputs['energy-kwh']);
  expect(kwh).toBeGreaterThan(0);
  expect(Number(outputs['energy-kwh-low'])).toBeLessThan(kwh);
  expect(Number(outputs['energy-kwh-high'])).toBeGreaterThan(kwh);
  expect(outputs).toMatchObject({ region: 'aws:us-east-1', 'best-region': 'aws:eu-north-1', 'comment-url': '' });
  expect(JSON.parse(outputs['badge'] ?? '')).toMatchObject({ schemaVersion: 1 });
  const soFar = parseRecord(readFileSync(outputs['record'] ?? '', 'utf8'));
  expect(kwh).toBe(asOutput(soFar.energy?.totalKwh));
  expect(Number(outputs['grams'])).toBe(asOutput(soFar.emissions?.grams));
  expect(Number(outputs['grams-per-kwh'])).toBe(soFar.carbon?.gramsPerKwh);
  expect(Number(job.stages.find(({ step }) => step === 'Use them')?.outputs['energy-kwh'])).toBeGreaterThanOrEqual(kwh);
  const whole = parseRecord(readFileSync(join(job.workspace, 'record.json'), 'utf8'));
  expect(whole.energy?.totalKwh).toBeGreaterThan(kwh);
});

it('has nothing to give where no step has begun to measure, and says so', async () => {
  scene = await openScene();
  const job = await runJob({
    ...scene.options,
    steps: [{ name: 'So far', uses: './', with: { mode: 'snapshot' } }],
  });
  expect(job.status).toBe('success');
  expect(job.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('so there is no snapshot')]);
});

it('leaves the record as an artifact, from which publish writes the comment of the whole run', async () => {
  scene = await openScene();
  const quiet = { ...MEASURE, with: { ...MEASURE.with, comment: 'false' } };
  for (const fold of [1, 2]) {
    const job = await runJob({ ...scene.options, checkRunId: fold, matrix: { fold }, steps: [quiet, busy(1)] });
    expect(job.annotations).toEqual([]);
  }
  expect(scene.comments()).toEqual([]);
  expect(scene.gitHub.store.artifacts).toHaveLength(2);
  const job = await runJob({ ...scene.options, job: 'publish', steps: [PUBLISH] });
  expect(job.annotations).toEqual([]);
  const [comment = '', second] = scene.comments();
  expect(second).toBeUndefined();
  expect(comment).toContain('train (1)');
  expect(comment).toContain('train (2)');
  const outputs = job.stages[0]?.outputs ?? {};
  expect(Number(outputs['energy-kwh'])).toBeGreaterThan(Number(outputs['energy-kwh-low']));
  // Both outputs are rounded to seven digits.
  expect(Number(outputs['grams']) / Number(outputs['energy-kwh']) / 418).toBeCloseTo(1, 5);
  expect(outputs).toMatchObject({ region: '', 'best-region': '', 'comment-url': expect.stringContaining('/pull/7#') });
});

it('believes no artifact that claims another run, and no pull request that one names', async () => {
  scene = await openScene();
  scene.gitHub.store.addArtifact(9001, 'ml-emissions-1-evil', Buffer.from('PK no zip at all'));
  const job = await runJob({ ...scene.options, job: 'publish', steps: [PUBLISH] });
  expect(job.status).toBe('success');
  expect(scene.comments()).toEqual([]);
  expect(job.annotations.every((each) => each.level === 'warning')).toBe(true);
});

it('says why it has no live carbon intensity, and reports by the average', async () => {
  scene = await openScene();
  const measure = { ...MEASURE, with: { ...MEASURE.with, region: 'FR', 'intensity-provider': 'gb-carbon-intensity' } };
  const job = await runJob({ ...scene.options, steps: [measure, busy(1)] });
  expect(job.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringMatching(/own hours was not available.*knows Great Britain only.*average is used instead/),
    },
  ]);
  expect(scene.comments()[0]).toContain('France');
});

const HISTORY = { 'history-branch': 'energy-data' };

function onMain(from: Scene['options']): Scene['options'] {
  const repository = { full_name: 'octo/models', default_branch: 'main' };
  const payload = { ref: 'refs/heads/main', after: HEAD_SHA, repository };
  return { ...from, event: { name: 'push', payload }, ref: 'refs/heads/main', sha: HEAD_SHA };
}

const onBranch = (path: string) => scene.gitHub.store.git.fileAt('energy-data', path)?.content ?? '';

it('keeps history and badge on their branch, from the default branch only', async () => {
  scene = await openScene({ permissions: { ...JOB_PERMISSIONS, contents: 'write' } });
  const measure = { ...MEASURE, with: { ...MEASURE.with, ...HISTORY } };
  await runJob({ ...scene.options, steps: [measure, busy(1)] });
  expect(scene.gitHub.store.git.depth('energy-data')).toBe(0);
  const job = await runJob({ ...onMain(scene.options), steps: [measure, busy(1)] });
  expect(job.annotations).toEqual([]);
  expect(parseHistory(onBranch('history.json')).entries).toHaveLength(1);
  expect(JSON.parse(onBranch('badge.json'))).toMatchObject({ schemaVersion: 1, label: 'training emissions' });
  expect(onBranch('badge.svg')).toContain('<svg');
  expect(onBranch('README.md')).toContain('## By month');
});

describe('the history of a run of several jobs', () => {
  /** 1 kWh in Virginia: 481 g. */
  const estimate = (more: Record<string, string>): UsesStep => ({
    name: 'Estimate',
    uses: './',
    with: { mode: 'estimate', 'energy-kwh': '1', region: 'aws:us-east-1', ...HISTORY, ...more },
  });
  const runTwo = async (more: Record<string, string> = {}) => {
    for (const fold of [1, 2])
      await runJob({ ...onMain(scene.options), checkRunId: fold, matrix: { fold }, steps: [estimate(more)] });
  };

  it('has a commit a job, and the badge is about all of them', async () => {
    scene = await openScene({ permissions: { ...JOB_PERMISSIONS, contents: 'write' } });
    await runTwo();
    expect(scene.gitHub.store.git.depth('energy-data')).toBe(2);
    expect(JSON.parse(onBranch('badge.json'))).toMatchObject({ message: '961 gCO2eq/run' });
  });

  it('has all six jobs of a matrix that end together, as six processes', async () => {
    scene = await openScene({ permissions: { ...JOB_PERMISSIONS, contents: 'write' } });
    const job = (fold: number) => {
      const strategy = { 'job-index': fold, 'job-total': 6 };
      return runJob({ ...onMain(scene.options), checkRunId: fold, matrix: { fold }, strategy, steps: [estimate({})] });
    };
    const jobs = await Promise.all([0, 1, 2, 3, 4, 5].map(job));
    expect(jobs.flatMap((each) => each.annotations)).toEqual([]);
    const { entries, months } = parseHistory(onBranch('history.json'));
    expect(entries.map((entry) => entry.key).sort()).toEqual(
      [0, 1, 2, 3, 4, 5].map((fold) => `Train/train (${fold})/estimate`),
    );
    expect(entries).toEqual([...entries].sort((a, b) => a.at - b.at));
    expect(months).toMatchObject([{ runs: 6 }]);
    expect(JSON.parse(onBranch('badge.json'))).toMatchObject({ message: '2.88 kgCO2eq/run' });
    expect(scene.gitHub.violations).toEqual([]);
  });

  it('has one commit where publish adds the whole run', async () => {
    scene = await openScene({ permissions: { ...JOB_PERMISSIONS, contents: 'write' } });
    await runTwo({ 'write-history': 'false' });
    expect(scene.gitHub.store.git.depth('energy-data')).toBe(0);
    const step = { ...PUBLISH, with: { ...PUBLISH.with, ...HISTORY, budget: '1 kg' } };
    for (const _ of [1, 2]) {
      const job = await runJob({ ...onMain(scene.options), job: 'publish', steps: [step] });
      expect(job.annotations).toEqual([]);
    }
    expect(scene.gitHub.store.git.depth('energy-data')).toBe(1);
    expect(parseHistory(onBranch('history.json'))).toMatchObject({
      entries: [{ key: 'Train/train (1)/estimate' }, { key: 'Train/train (2)/estimate' }],
      months: [{ runs: 2 }],
    });
    expect(JSON.parse(onBranch('badge.json'))).toMatchObject({ message: '961 gCO2eq/run', color: '#1a7f37' });
  });
});

it('says what to do where the history may not be written', async () => {
  scene = await openScene();
  const estimate = { mode: 'estimate', 'energy-kwh': '1', region: 'aws:us-east-1', ...HISTORY };
  const job = await runJob({ ...onMain(scene.options), steps: [{ name: 'Estimate', uses: './', with: estimate }] });
  expect(job.status).toBe('success');
  expect(job.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('`permissions: contents: write`') },
  ]);
});

it('publishes nothing with an input that is wrong, and says which', async () => {
  scene = await openScene();
  const publish = { ...PUBLISH, with: { ...PUBLISH.with, budget: '50 bananas' } };
  const job = await runJob({ ...scene.options, job: 'publish', steps: [publish] });
  expect(job.status).toBe('success');
  expect(job.annotations).toMatchObject([
    { level: 'error', message: expect.stringMatching(/^Input budget: "50 bananas".* Nothing was published/) },
  ]);
});
