/**
 * Everything that can go wrong around a measured job. Each case ends with the user's job unharmed, and with all that was measured
 * reported: every case checks this.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { FILES } from '../../../src/power/plan.ts';
import type { EmissionsRecord } from '../../../src/record/record.ts';
import { parseRecord } from '../../../src/record/record-json.ts';
import { SCHEMA_VERSION } from '../../../src/record/schema-version.ts';
import { onlyOn } from '../../support/only-on.ts';
import { Job, type JobResult, runJob } from '../../support/runner/job.ts';
import type { JobOptions, JobView, Step } from '../../support/runner/options.ts';
import { until } from '../../support/until.ts';
import { busy, MEASURE, openScene, type Scene, type SceneOptions } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

const linux = onlyOn('Linux', 'finds the processes of a job in /proc');
const openFiles = onlyOn('Linux and macOS', 'Windows keeps a folder whose files a process has open');
const anyBytes = onlyOn('Linux', 'other systems refuse such names');
const quiet = { ...MEASURE, with: { ...MEASURE.with, 'record-file': 'record.json' } };

async function run(
  steps: readonly Step[],
  options: SceneOptions & Pick<JobOptions, 'env' | 'through'> = {},
): Promise<JobResult> {
  scene = await openScene(options);
  const env = { ...scene.options.env, ...options.env };
  return runJob({ ...scene.options, ...(options.through && { through: options.through }), env, steps });
}

function recordOf(job: JobResult): EmissionsRecord {
  return parseRecord(readFileSync(join(job.workspace, 'record.json'), 'utf8'));
}

/** The folder of the measurement that runs in this job. */
function folderOf(view: Pick<JobView, 'temp'>): string {
  const name = readdirSync(view.temp).find((each) => each.startsWith('ml-emissions-')) ?? '';
  return join(view.temp, name);
}

/** Resolves when the sampler has written so many lines of samples. */
async function untilSampled(view: JobView, lines: number): Promise<void> {
  const folder = folderOf(view);
  const file = join(folder, FILES.samples);
  const sampled = () => (existsSync(file) ? (readFileSync(file, 'utf8').match(/^\[/gm) ?? []) : []);
  await until(folder, () => sampled().length >= lines);
}

function expectUnharmed(job: JobResult): void {
  expect(job.stages.map((stage) => stage.exitCode).filter((code) => code !== 0)).toEqual([]);
  expect(job.status).toBe('success');
  expect(job.annotations.filter((annotation) => annotation.level === 'error')).toEqual([]);
}

linux.describe('the sampler is killed', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s, as the kernel does when memory runs out: what it had written is reported',
    async (signal) => {
      const kill: Step = {
        name: 'Kill',
        play: async (view) => {
          await untilSampled(view, 2);
          const [sampler] = view.processes();
          expect(sampler).toBeDefined();
          process.kill(sampler ?? 0, signal);
        },
      };
      const job = await run([quiet, kill]);
      expectUnharmed(job);
      const record = recordOf(job);
      expect(record.energy?.itKwh).toBeGreaterThan(0);
      expect(record.missing.join(' ')).toMatch(/sampler/i);
      expect(scene.comments()).toHaveLength(1);
    },
  );
});

linux.it('the sampler hangs: it is ended by force, and there is still time for the comment', async () => {
  const hang: Step = {
    name: 'Hang',
    play: async (view) => {
      await untilSampled(view, 2);
      process.kill(view.processes()[0] ?? 0, 'SIGSTOP');
    },
  };
  const job = await run([quiet, hang]);
  expectUnharmed(job);
  expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
  expect(recordOf(job).missing.join(' ')).toMatch(/did not answer and had to be killed/);
  expect(scene.comments()).toHaveLength(1);
  // Asked first of all, and only while there is time for what comes after.
  expect(scene.gitHub.calls.map(({ operation }) => operation)).toContain('actions/get-job-for-workflow-run');
  expect(job.orphans).toEqual([]);
});

describe('files are lost', () => {
  const breaking = (name: string, play: (folder: string) => void): Step => ({
    name,
    play: async (view) => {
      await untilSampled(view, 2);
      play(folderOf(view));
    },
  });

  openFiles.it('the whole folder of the measurement is deleted: nothing is known, and that is said', async () => {
    const job = await run([quiet, breaking('Clean', (folder) => rmSync(folder, { recursive: true, force: true }))]);
    expectUnharmed(job);
    const record = recordOf(job);
    expect(record.energy).toBeNull();
    expect(record.emissions).toBeNull();
    expect(job.summary).toMatch(/energy unknown/i);
  });

  it('the sample file is overwritten with noise', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    const job = await run([quiet, breaking('Noise', (folder) => writeFileSync(join(folder, FILES.samples), noise))]);
    expectUnharmed(job);
    expect(recordOf(job).schemaVersion).toBe(SCHEMA_VERSION);
  });

  it('a line of the sample file is cut in half', async () => {
    const job = await run([
      quiet,
      breaking('Cut', (folder) => writeFileSync(join(folder, FILES.samples), '[17000', { flag: 'a' })),
    ]);
    expectUnharmed(job);
    expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
  });
});

describe('post', () => {
  linux.it('killed half-way and run again: one comment, the same record', async () => {
    scene = await openScene();
    const steps = [quiet, busy(1)];
    const job = new Job({ ...scene.options, steps });
    for (const [index, step] of steps.entries()) await job.runStep(step, index);
    const [post] = job.pendingPosts;
    if (post === undefined) throw new Error('no post was registered');
    // Its comment is there and the answer never comes, so it cannot be through before it is killed.
    scene.gitHub.fault('POST /issues/7/comments', { kind: 'hang', after: true });
    const killed = await job.runPost(post.step, post.number, post.state, async (running) => {
      await scene.gitHub.until(() => scene.comments().length > 0);
      running.kill('SIGKILL');
    });
    expect(killed.exitCode).toBe(137);
    const first = readFileSync(join(job.place.workspace, 'record.json'), 'utf8');
    const again = await job.runPost(post.step, post.number, post.state);
    expect(again.exitCode).toBe(0);
    const second = readFileSync(join(job.place.workspace, 'record.json'), 'utf8');
    expect(parseRecord(second).id).toBe(parseRecord(first).id);
    expect(parseRecord(second).energy).toEqual(parseRecord(first).energy);
    expect(scene.comments()).toHaveLength(1);
    job.complete();
  });

  linux.it('runs when the job is cancelled during training, and says so', async () => {
    scene = await openScene();
    const train: Step = { ...busy(Number.POSITIVE_INFINITY), cancelWhen: (view) => untilSampled(view, 3) };
    const job = await runJob({ ...scene.options, steps: [quiet, train] });
    expect(job.status).toBe('cancelled');
    const record = recordOf(job);
    expect(record.job?.status).toBe('cancelled');
    expect(record.energy?.itKwh).toBeGreaterThan(0);
    expect(scene.comments()[0]).toContain('cancelled');
    expect(job.orphans).toEqual([]);
  });

  it('reports a job that failed', async () => {
    const job = await run([quiet, busy(0, 'Train', 3)]);
    expect(job.status).toBe('failure');
    expect(recordOf(job).job?.status).toBe('failure');
    expect(scene.comments()[0]).toContain('failed');
  });
});

describe('two of them', () => {
  it('two uses in one job share one sampler and report once', async () => {
    const job = await run([quiet, { ...MEASURE, name: 'Again' }, busy(1)]);
    expectUnharmed(job);
    expect(job.annotations.map((annotation) => annotation.level)).toEqual(['notice']);
    expect(scene.comments()).toHaveLength(1);
    expect(job.stages.filter((stage) => stage.summary !== '')).toHaveLength(1);
  });

  it('two jobs on one machine, with one temp folder, keep apart', async () => {
    scene = await openScene();
    const folder = mkdtempSync(join(tmpdir(), 'shared-'));
    const env = { ...scene.options.env, RUNNER_TEMP: folder };
    const one = (name: string) =>
      runJob({ ...scene.options, env, job: name, checkRunId: name === 'a' ? 1 : 2, steps: [quiet, busy(1)] });
    const jobs = await Promise.all([one('a'), one('b')]);
    for (const job of jobs) {
      expectUnharmed(job);
      expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
    }
    const ids = jobs.map((job) => recordOf(job).id);
    expect(new Set(ids).size).toBe(2);
    expect(scene.comments()).toHaveLength(1);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('surroundings', () => {
  it('no network: the summary has everything', async () => {
    scene = await openScene();
    const urls = { api: 'http://127.0.0.1:9', server: 'https://github.com', results: 'http://127.0.0.1:9/' };
    const job = await runJob({ ...scene.options, urls, steps: [quiet, busy(1)] });
    expectUnharmed(job);
    expect(job.summary).toContain('gCO2eq');
    expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
    expect(job.annotations.filter((annotation) => annotation.level === 'warning').length).toBeLessThanOrEqual(2);
  });

  it('no permission to comment: summary, record and one notice that names the permission', async () => {
    const job = await run([quiet, busy(1)], { permissions: { contents: 'read', metadata: 'read' } });
    expectUnharmed(job);
    expect(scene.comments()).toEqual([]);
    const notices = job.annotations.filter((annotation) => annotation.message.includes('pull-requests: write'));
    expect(notices).toHaveLength(1);
    expect(job.summary).toContain('gCO2eq');
  });

  it('no token at all', async () => {
    const job = await run([{ ...quiet, with: { ...quiet.with, 'github-token': '' } }, busy(1)]);
    expectUnharmed(job);
    expect(job.summary).toContain('gCO2eq');
  });

  it('a temp folder that cannot be written to: the system’s own is used', async () => {
    // Below a file there is no folder, for any user on any system.
    const job = await run([quiet, busy(1)], { env: { RUNNER_TEMP: join(import.meta.filename, 'nowhere') } });
    expectUnharmed(job);
    expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
  });

  it('a huge environment, of a megabyte', async () => {
    // macOS takes 1 MiB, arguments included.
    const env = Object.fromEntries(Array.from({ length: 950 }, (_, index) => [`HUGE_${index}`, 'x'.repeat(1000)]));
    const job = await run([quiet, busy(1)], { env });
    expectUnharmed(job);
    expect(scene.comments()).toHaveLength(1);
  });

  it('a log of a million lines, printed while it is measured', async () => {
    const prints =
      'const line = "epoch 1 loss 0.1\\n".repeat(1000); for (let i = 0; i < 1000; i++) process.stdout.write(line);';
    const job = await run([quiet, { name: 'Train', run: [process.execPath, '-e', prints] }, busy(1)]);
    expectUnharmed(job);
    expect(job.log.split('\n').filter((line) => line.endsWith('epoch 1 loss 0.1'))).toHaveLength(1_000_000);
    expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
    expect(job.summary).toContain('gCO2eq');
    expect(scene.comments()).toHaveLength(1);
  });

  it.each([
    ['back', -3600],
    ['forward', 3600],
  ])('a clock that is set %s by an hour during the training: the job takes as long as it took', async (_, seconds) => {
    const file = join(mkdtempSync(join(tmpdir(), 'clock-')), 'offset');
    const setClock: Step = { name: 'Set the clock', play: async () => writeFileSync(file, String(seconds)) };
    writeFileSync(file, '0');
    const env = {
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, '..', '..', 'support', 'set-clock.mjs'))}`,
      CLOCK_FILE: file,
    };
    const began = performance.now();
    const job = await run([quiet, setClock, busy(2)], { env });
    const wholeMs = performance.now() - began;
    expectUnharmed(job);
    const record = recordOf(job);
    expect(record.energy?.itKwh).toBeGreaterThan(0);
    const tookMs = Date.parse(record.endedAt ?? '') - Date.parse(record.startedAt ?? '');
    // Longer than its one step and shorter than all that went on here, but for what two clocks differ in a job.
    const clocksMs = 100;
    expect(tookMs).toBeGreaterThan(2000 - clocksMs);
    expect(tookMs).toBeLessThan(wholeMs + clocksMs);
    expect(scene.comments()).toHaveLength(1);
    rmSync(dirname(file), { recursive: true });
  });

  anyBytes.it('names that are not UTF-8, in the environment and in the temp folder', async () => {
    const odd: Step = {
      name: 'Odd',
      play: async ({ temp }) => writeFileSync(Buffer.concat([Buffer.from(`${temp}/caf`), Buffer.from([0xe9])]), ''),
    };
    const latin =
      'for name in GITHUB_HEAD_REF GITHUB_WORKFLOW GITHUB_JOB RUNNER_NAME; do export "$name"=$(printf "caf\\351"); done';
    const through = ['bash', '-c', `${latin}; exec "$@"`, 'bash'];
    const job = await run([odd, quiet, busy(1)], { through });
    expectUnharmed(job);
    expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
    expect(scene.comments()).toHaveLength(1);
    expect(scene.comments()[0]).toContain('caf\uFFFD');
  });

  it('line ends of Windows in a comment that was edited in a browser: the next job is added to it', async () => {
    scene = await openScene();
    await runJob({ ...scene.options, job: 'train-small', steps: [quiet, busy(1)] });
    const [comment] = scene.gitHub.store.comments;
    if (comment === undefined) throw new Error('no comment was written');
    comment.body = comment.body.replaceAll('\n', '\r\n');
    const job = await runJob({ ...scene.options, job: 'train-large', checkRunId: 2, steps: [quiet, busy(1)] });
    expectUnharmed(job);
    expect(scene.comments()).toHaveLength(1);
    expect(scene.comments()[0]).toContain('train-small');
    expect(scene.comments()[0]).toContain('train-large');
  });

  it('names with line ends of Windows, lone surrogates and control characters', async () => {
    scene = await openScene();
    const name = 'tr\uD800ain\r\n::error::forged\u0001\u202e';
    const job = await runJob({
      ...scene.options,
      matrix: { gpu: name },
      steps: [{ ...quiet, with: { ...quiet.with, name, budget: '50 g\r\n0.2 kWh\r\n' } }, busy(1)],
    });
    expectUnharmed(job);
    expect(recordOf(job).budget?.limits).toHaveLength(2);
    expect(scene.comments()[0]).not.toContain('\u202e');
  });

  it.each([
    ['pue', '0.5'],
    ['region', 'aws:atlantis-1'],
    ['budget', 'a lot'],
  ])('a wrong %s: the job is not measured, with one warning that names it', async (input, value) => {
    const job = await run([{ ...MEASURE, with: { [input]: value } }, busy(0)]);
    expectUnharmed(job);
    expect(job.annotations).toHaveLength(1);
    expect(job.annotations[0]).toMatchObject({ level: 'warning', message: expect.stringContaining(input) });
    expect(job.annotations[0]?.message).toContain(value);
    expect(scene.comments()).toEqual([]);
  });
});
