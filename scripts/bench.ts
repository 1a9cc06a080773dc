/** `npm run bench`: how quick the bundles are, as ratios to an empty Node script in the same run, and what the sampler costs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inputVariables, readAction } from '../__tests__/support/runner/action-yml.ts';
import { FILES } from '../src/power/plan.ts';
import { benchLine, benchReplay, benchSampler, type Row } from './bench-power.ts';
import { benchPublish } from './bench-publish.ts';
import { benchRun, median } from './bench-run.ts';
import { bundleSizes, readBudget, TOLERATED_GROWTH } from './bundle-sizes.ts';
import { filesBelow, root } from './bundles.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 11);
const PUBLISH_ROUNDS = 3;
const SAMPLER_SECONDS = Number(process.env['BENCH_SECONDS'] ?? 60);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const dist = (bundle: string) => join(root, 'dist', bundle, 'index.js');
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

let jobs = 0;

/** Environment of one job of the action: no token, no network, a folder of its own. */
function jobEnvironment(mode = 'measure'): NodeJS.ProcessEnv {
  const temp = join(folder, `job-${jobs++}`);
  mkdirSync(temp);
  const files = ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => {
    writeFileSync(join(temp, name), '');
    return [name, join(temp, name)] as const;
  });
  const contexts = { github: { token: '' }, job: { status: 'success' }, strategy: {}, matrix: null, runner: {} };
  const given = { mode, region: 'FR', 'github-token': '', artifact: 'false', comment: 'false' };
  return {
    PATH: process.env['PATH'],
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: temp,
    GITHUB_RUN_ID: String(jobs),
    ...Object.fromEntries(files),
    ...inputVariables(readAction(root), given, contexts),
  };
}

function milliseconds(args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** Milliseconds of main and post of one job. With `seconds`, post finds the sample file of a job that took so long. */
function oneJob(seconds?: number): { readonly main: number; readonly post: number } {
  const env = jobEnvironment();
  const main = milliseconds([dist('main')], env);
  const state = readFileSync(env['GITHUB_STATE'] ?? '', 'utf8');
  const measured = /folder<<\S+\s+(\S+)/.exec(state)?.[1] ?? '';
  if (seconds !== undefined) lengthenSamples(measured, seconds);
  return { main, post: milliseconds([dist('post')], { ...env, STATE_folder: measured }) };
}

/** Ends the sampler, and replaces its samples by those of a job of so many seconds. */
function lengthenSamples(measured: string, seconds: number): void {
  mkdirSync(join(measured, dirname(FILES.stop)), { recursive: true });
  writeFileSync(join(measured, FILES.stop), '');
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (!readdirSync(measured).includes('stopped.json')) Atomics.wait(pause, 0, 0, 50);
  const samples = join(measured, 'samples.ndjson');
  const [header = ''] = readFileSync(samples, 'utf8').split('\n');
  const { channels } = JSON.parse(header) as { readonly channels: readonly unknown[] };
  const fill = (value: number) => JSON.stringify(channels.map(() => value));
  const lines: string[] = [];
  // As the sampler thins and rounds it: a line a second for 50 minutes, then one each 1/3000 of the age.
  for (let age = 0; age <= seconds; age += Math.max(1, age / 3000)) {
    const ms = Math.round(age * 1000);
    const half = fill(Math.round(ms / 2) / 1000);
    lines.push(`[${1.8e12 + ms},${ms / 1000},${fill(Math.round(ms * 0.9) / 100)},${half},${half}]`);
  }
  writeFileSync(samples, `${header}\n${lines.join('\n')}\n`);
}

function ratios(): Row[] {
  const batch = join(folder, 'batch.csv');
  writeFileSync(batch, `hardware,count,hours,region\n${'A100,8,9,aws:us-east-1\n'.repeat(1000)}`);
  const estimate = [dist('cli'), 'estimate', '--hardware', 'A100', '--hours', '3', '--region', 'FR', '--quiet'];
  const rounds = Array.from({ length: ROUNDS }, () => ({
    empty: milliseconds([empty]),
    ...oneJob(),
    minute: oneJob(60).post,
    sixHours: oneJob(6 * 3600).post,
    estimate: milliseconds(estimate),
    batch: milliseconds([dist('cli'), 'estimate', '--batch', batch, '--json']),
  }));
  const typical = (name: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[name]));
  const ratio = (what: string, name: keyof (typeof rounds)[number], limit: number): Row => ({
    what: `${what} (${typical(name).toFixed(0)} ms)`,
    value: typical(name) / typical('empty'),
    unit: 'x empty',
    limit,
  });
  return [
    { what: 'empty Node script', value: typical('empty'), unit: 'ms' },
    ratio('main', 'main', 6),
    ratio('post, no network', 'post', 7),
    { what: 'post for 6 h against 1 min', value: typical('sixHours') / typical('minute'), unit: 'x', limit: 1.2 },
    ratio('estimate', 'estimate', 3),
    {
      what: 'estimate --batch, 1000 rows, beyond start',
      value: (typical('batch') - typical('estimate')) / 1000,
      unit: 's',
      limit: 2,
    },
  ];
}

async function publishing(): Promise<Row> {
  const ratios: number[] = [];
  for (let round = 0; round < PUBLISH_ROUNDS; round++) {
    const emptySeconds = median([1, 2, 3].map(() => milliseconds([empty]) / 1000));
    ratios.push((await benchPublish()) / emptySeconds);
  }
  return { what: 'publish of 256 records, GitHub on this machine', value: median(ratios), unit: 'x empty', limit: 60 };
}

async function sizes(): Promise<Row[]> {
  const budget = await readBudget();
  return Object.entries(bundleSizes(await filesBelow(join(root, 'dist')))).map(([name, bytes]) => ({
    what: `dist/${name}`,
    value: bytes / 1e6,
    unit: 'MB',
    limit: Number((((budget[name] ?? 0) * TOLERATED_GROWTH) / 1e6).toFixed(3)),
  }));
}

try {
  const rows = [
    ...ratios(),
    ...benchRun(),
    await publishing(),
    ...(await sizes()),
    ...(await benchSampler(SAMPLER_SECONDS)),
    ...(await benchReplay()),
  ];
  for (const row of rows) console.log(benchLine(row));
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
