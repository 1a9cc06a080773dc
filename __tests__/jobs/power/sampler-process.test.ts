/** The sampler's committed bundle, as a process of its own, started by the main stage's code and ended in every way that a job may end. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILES, type SamplerPlan, type Watch } from '../../../src/power/plan.ts';
import { processState, startTicksOf } from '../../../src/power/process-state.ts';
import { firstSample, startSampler, stopSampler } from '../../../src/power/sampler-process.ts';
import { readLatest } from '../../../src/power/series/read-latest.ts';
import { readSeries } from '../../../src/power/series/read-samples.ts';
import { onlyOn, onlyWhere } from '../../support/only-on.ts';

const BUNDLE = resolve(import.meta.dirname, '../../../dist/sampler/index.js');
/** Longer than any test: what should come is waited for however busy the machine is. */
const PATIENCE = { timeoutMs: 24 * 3_600_000 };
const hasTaskset = process.platform === 'linux' && spawnSync('taskset', ['-p', String(process.pid)]).status === 0;
const cores = onlyWhere(hasTaskset, 'needs taskset, on Linux');
const linux = onlyOn('Linux', 'reads /proc');
const signals = onlyOn('Linux and macOS', 'Windows ends a process without asking it');
const openFiles = onlyOn('Linux and macOS', 'Windows keeps a folder whose files a process has open');

let root: string;
let folder: string;
let pids: number[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sampler-'));
  folder = join(root, 'job');
  mkdirSync(folder);
  pids = [];
});

afterEach(() => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  }
  rmSync(root, { recursive: true, force: true });
});

function planWith(watchFor: Partial<Watch> = {}, rest: Partial<SamplerPlan> = {}): SamplerPlan {
  return {
    format: 1,
    startedAt: new Date().toISOString(),
    intervalSeconds: 0.05,
    meters: [
      {
        kind: 'constant',
        id: 'node',
        component: 'node',
        source: 'ten watts',
        range: { kind: 'factor', factor: 1.6 },
        model: { formula: 'power', powerWatts: 10, load: 1, count: 1 },
      },
    ],
    watch: { maxSeconds: 60, ...watchFor },
    askPlace: false,
    ...rest,
  };
}

async function start(plan: SamplerPlan, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { pid } = await startSampler({ folder, bundle: BUNDLE, plan, env });
  pids.push(pid);
  return pid;
}

/** Resolves when the condition holds; looked at whenever something changes in `root` or the measurement's folder. */
function until(condition: () => boolean): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (!condition()) return;
      for (const watcher of watchers) watcher.close();
      clearInterval(poll);
      done();
    };
    const watchers = [root, folder].filter(existsSync).map((path) => watch(path, look));
    // The end of a process changes no folder. This is not a limit: the test's own is the only one.
    const poll = setInterval(look, 50);
    look();
  });
}

const sampled = () => until(() => (readSeries(folder)?.samples.length ?? 0) >= 3);
const gone = (pid: number) => until(() => processState(pid) === 'gone');
const stoppedReason = () => JSON.parse(readFileSync(join(folder, FILES.stopped), 'utf8')).reason;

describe('a sampler', () => {
  it('samples during the job, writes its newest reading, and ends when asked', async () => {
    const pid = await start(planWith());
    await sampled();
    expect(readLatest(folder)?.watts[0]).toBeGreaterThan(0);
    const end = await stopSampler(folder, PATIENCE);
    expect(end).toEqual({ how: 'stopped', reason: 'asked to stop' });
    if (process.platform === 'linux') expect(processState(pid)).toBe('gone');
    else await gone(pid);
    const series = readSeries(folder);
    const [first, last] = [series?.samples[0], series?.samples.at(-1)];
    const seconds = (last?.monotonicSeconds ?? Number.NaN) - (first?.monotonicSeconds ?? Number.NaN);
    // The file has milliseconds and tenths of millijoules.
    expect((last?.joules[0] ?? 0) - (first?.joules[0] ?? 0)).toBeCloseTo(10 * seconds, 1);
    expect(series?.events.at(-1)).toMatchObject({ event: 'end', message: 'asked to stop' });
    expect(series?.damagedLines).toBe(0);
    expect(readFileSync(join(folder, FILES.log), 'utf8')).toBe('');
    // A second use of the action in the job may ask again.
    expect(await stopSampler(folder, PATIENCE)).toEqual({ how: 'ended-before', reason: 'asked to stop' });
  });

  it('has energy for a job that is over before it has started', async () => {
    await start(planWith());
    expect(await stopSampler(folder, PATIENCE)).toEqual({ how: 'stopped', reason: 'asked to stop' });
    const samples = readSeries(folder)?.samples ?? [];
    expect(samples.length).toBeGreaterThanOrEqual(2);
    expect(samples.at(-1)?.joules[0]).toBeGreaterThan(samples[0]?.joules[0] ?? Number.NaN);
  });

  it('signals when it has taken its first sample', async () => {
    await start(planWith());
    await firstSample(folder, PATIENCE);
    expect(readLatest(folder)).toBeDefined();
    await stopSampler(folder, PATIENCE);
  });

  cores.it('still samples where the job loads the only core that there is', async () => {
    const job = spawn('taskset', ['-c', '0', process.execPath, '-e', 'for (;;);'], { stdio: 'ignore' });
    pids.push(job.pid ?? 0);
    const pid = await start(planWith());
    expect(spawnSync('taskset', ['-acp', '0', String(pid)]).status).toBe(0);
    await until(() => (readSeries(folder)?.samples.length ?? 0) >= 20);
    expect(await stopSampler(folder, PATIENCE)).toEqual({ how: 'stopped', reason: 'asked to stop' });
    expect(readSeries(folder)?.damagedLines).toBe(0);
  });

  linux.it("holds nothing of the job in its environment but the runner's tracking id", async () => {
    const secrets = {
      INPUT_TOKEN: 's3cret',
      ACTIONS_RUNTIME_TOKEN: 's3cret',
      GITHUB_TOKEN: 's3cret',
      NODE_OPTIONS: '',
    };
    const pid = await start(planWith(), { ...process.env, ...secrets, RUNNER_TRACKING_ID: 'github_1234' });
    await sampled();
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
    expect(environment).toContain('RUNNER_TRACKING_ID=github_1234');
    expect(environment.join('\n')).not.toMatch(/s3cret|INPUT_|ACTIONS_|GITHUB_|NODE_OPTIONS/);
    await stopSampler(folder, PATIENCE);
  });

  signals.it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('writes a last sample on %s', async (signal) => {
    const pid = await start(planWith());
    await sampled();
    process.kill(pid, signal);
    await until(() => existsSync(join(folder, FILES.stopped)));
    expect(stoppedReason()).toBe(signal);
    expect(readSeries(folder)?.events.at(-1)).toMatchObject({ event: 'end', message: signal });
  });

  it('leaves a file that can be read when it is killed', async () => {
    const pid = await start(planWith());
    await sampled();
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    expect(await stopSampler(folder, PATIENCE)).toEqual({ how: 'lost' });
    const series = readSeries(folder);
    expect(series?.damagedLines).toBe(0);
    expect(series?.samples.length).toBeGreaterThanOrEqual(3);
  });

  openFiles.it('ends when its folder is gone', async () => {
    const pid = await start(planWith());
    await sampled();
    rmSync(folder, { recursive: true });
    await gone(pid);
  });

  openFiles.it("ends when another job's folder is in the place of its own", async () => {
    const pid = await start(planWith());
    await sampled();
    renameSync(folder, `${folder}-old`);
    mkdirSync(folder);
    await gone(pid);
  });

  it("ends when the runner's folder is gone, and notes the steps that began before", async () => {
    const commands = join(root, '_runner_file_commands');
    mkdirSync(commands);
    writeFileSync(join(commands, 'set_env_11111111-aaaa-4bbb-8ccc-dddddddddddd'), '');
    await start(planWith({ runnerCommandsFolder: commands }));
    await sampled();
    const step = '22222222-aaaa-4bbb-8ccc-dddddddddddd';
    const files = ['add_path', 'set_env', 'step_summary'].map((kind) => join(commands, `${kind}_${step}`));
    for (const file of files) writeFileSync(file, '');
    const oldestMs = Math.min(...files.map((file) => statSync(file)).map((at) => at.birthtimeMs || at.mtimeMs));
    writeFileSync(join(commands, `step_summary_${step}-scrubbed`), '');
    await until(() => readSeries(folder)?.events.some(({ event }) => event === 'step') === true);
    rmSync(commands, { recursive: true });
    await until(() => existsSync(join(folder, FILES.stopped)));
    expect(stoppedReason()).toBe("the runner's folder is gone");
    const steps = readSeries(folder)?.events.filter(({ event }) => event === 'step') ?? [];
    expect(steps).toHaveLength(1);
    expect(steps[0]?.epochMs).toBeCloseTo(oldestMs, 0);
  });

  it('ends when the runner is gone', async () => {
    const runner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    const pid = runner.pid ?? 0;
    pids.push(pid);
    await start(planWith({ parent: { pid, startTicks: startTicksOf(pid) } }));
    await sampled();
    runner.kill('SIGKILL');
    await until(() => existsSync(join(folder, FILES.stopped)));
    expect(stoppedReason()).toBe('the runner is gone');
  });

  it('ends when the process that started it was gone before it could look', async () => {
    const starter = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    const pid = starter.pid ?? 0;
    const startTicks = startTicksOf(pid);
    await once(starter, 'exit');
    await start(planWith({ parent: { pid, startTicks, startsSampler: true } }));
    await until(() => existsSync(join(folder, FILES.stopped)));
    expect(stoppedReason()).toBe('the runner is gone');
  });

  it('ends after its longest life', async () => {
    await start(planWith({ maxSeconds: 0.3 }));
    await until(() => existsSync(join(folder, FILES.stopped)));
    expect(stoppedReason()).toBe('maximum life');
    expect(readSeries(folder)?.samples.at(-1)?.monotonicSeconds).toBeGreaterThanOrEqual(0.3);
  });

  it('says what is wrong with a plan that it cannot use', async () => {
    await start({ ...planWith(), format: 2 } as unknown as SamplerPlan);
    await until(() => existsSync(join(folder, FILES.stopped)));
    expect(await stopSampler(folder, PATIENCE)).toEqual({
      how: 'ended-before',
      reason: 'failed: Error: plan of format 2, expected 1',
    });
    expect(readSeries(folder)).toBeUndefined();
  });
});

describe('waiting for the first sample', () => {
  it('ends when the sampler is gone, with the time that it was given, and at once where it has failed', async () => {
    writeFileSync(join(folder, FILES.process), JSON.stringify({ pid: 2 ** 22 + 1 }));
    await firstSample(folder, PATIENCE);
    rmSync(join(folder, FILES.process));
    await firstSample(folder, { timeoutMs: 30 });
    writeFileSync(join(folder, FILES.stopped), '{"reason":"failed: no plan"}');
    await firstSample(folder, PATIENCE);
    expect(readLatest(folder)).toBeUndefined();
  });
});

describe('stopping', () => {
  linux.it('ends a sampler that does not answer, by force', async () => {
    const pid = await start(planWith());
    await sampled();
    process.kill(pid, 'SIGSTOP');
    expect(await stopSampler(folder, { timeoutMs: 100 })).toEqual({ how: 'killed' });
    expect(readSeries(folder)?.samples.length).toBeGreaterThanOrEqual(3);
  });

  linux.it('never touches a process that got the id of the sampler later', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    const pid = other.pid ?? 0;
    pids.push(pid);
    writeFileSync(join(folder, FILES.process), JSON.stringify({ pid, startTicks: '1' }));
    expect(await stopSampler(folder, { timeoutMs: 100 })).toEqual({ how: 'lost' });
    expect(processState(pid)).toBe('running');
  });

  it.each([
    ['nothing', undefined],
    ['nonsense', '{"pid":'],
    ['the id of the system itself', '{"pid":1}'],
    ['a group of processes', '{"pid":-5}'],
  ])('with %s as the process file gives up in time', async (_what, text) => {
    if (text !== undefined) writeFileSync(join(folder, FILES.process), text);
    expect(await stopSampler(folder, { timeoutMs: 50 })).toEqual({ how: 'unresponsive' });
  });
});

it.each([
  ['no file', undefined],
  ['half a line', '{"epochMs":1,"mono'],
  ['null', 'null'],
  [
    'something else',
    '{"epochMs":1,"monotonicSeconds":2,"joules":["3"],"watts":[1],"busySeconds":[],"curveSeconds":[]}',
  ],
])('has no newest reading where there is %s', (_what, text) => {
  if (text !== undefined) writeFileSync(join(folder, FILES.latest), text);
  expect(readLatest(folder)).toBeUndefined();
});
