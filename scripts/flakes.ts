/**
 * Finds tests that fail now and then, or on some machines only: runs the suite again and again while every core is kept busy, in an
 * environment that is full of what other machines set, and names what failed.
 * Usage: `npm run flakes [-- [unit | jobs | path...] [--runs N]]`; default, ten runs of unit. The exit status is 1 if anything failed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isEntry } from './is-entry.ts';

const ROOT = join(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const PROJECTS = ['unit', 'jobs'];

/** Uses one core until its parent is gone. */
const BUSY = `const parent = process.ppid;
while (process.ppid === parent) for (const end = Date.now() + 1000; Date.now() < end; ) Math.sqrt(Math.random());`;

/** What a runner, schedulers, a proxy that is down and an unusual shell may have set. No test may depend on any of it. */
const CROWDED: NodeJS.ProcessEnv = {
  SHELL: '/bin/false',
  TERM: 'dumb',
  COLUMNS: '31',
  FORCE_COLOR: '3',
  LC_ALL: 'C',
  TZ: 'Pacific/Kiritimati',
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_TOKEN: 'not-a-token',
  INPUT_REGION: 'nowhere',
  RUNNER_OS: 'Windows',
  RUNNER_TEMP: '/nowhere',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  AWS_REGION: 'eu-west-3',
  CUDA_VISIBLE_DEVICES: '3',
  SLURM_JOB_ID: '9',
  SLURM_LOCALID: '3',
  OMPI_COMM_WORLD_LOCAL_RANK: '2',
  LOCAL_RANK: '1',
  NODE_OPTIONS: '--no-warnings',
};

/** What is read of the report that vitest writes with `--reporter=json`. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Arguments of vitest for what was asked for: a project, or paths of either project. */
export function filters(asked: readonly string[]): string[] {
  const [first = 'unit'] = asked;
  return PROJECTS.includes(first) ? ['--project', first, ...asked.slice(1)] : [...asked];
}

/**
 * Names of what failed in one run: tests, files that failed outside their tests, and the run itself where its exit status
 * says so and nothing else does.
 */
export function failures(report: VitestReport | undefined, status: number | null): string[] {
  const failed = (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const path = relative(ROOT, name);
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${path}: ${test.fullName}`);
    return tests.length === 0 && status === 'failed' ? [path] : tests;
  });
  return failed.length === 0 && status !== 0 ? [`the run itself (exit status ${status})`] : failed;
}

/** A line for each name, the most frequent first. */
export function summary(runs: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const name of runs.flatMap((run) => [...new Set(run)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
    .map(([name, count]) => `${count} of ${runs.length} runs: ${name}`);
}

async function runOnce(args: readonly string[], file: string): Promise<string[]> {
  rmSync(file, { force: true });
  const reporter = ['--reporter=json', `--outputFile=${file}`];
  const child = spawn(process.execPath, [VITEST, 'run', ...args, ...reporter], {
    cwd: ROOT,
    env: { ...process.env, ...CROWDED },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  return failures(report, status);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '10' } },
  });
  const wanted = Number(values.runs);
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new Error(`--runs is "${values.runs}", not a whole number above 0.`);
  const folder = mkdtempSync(join(tmpdir(), 'flakes-'));
  const busy: ChildProcess[] = [];
  try {
    for (let core = 0; core < availableParallelism(); core++)
      busy.push(spawn(process.execPath, ['-e', BUSY], { stdio: 'ignore' }));
    const runs: string[][] = [];
    for (let run = 1; run <= wanted; run++) {
      const start = performance.now();
      const failed = await runOnce(filters(positionals), join(folder, 'report.json'));
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(
        `run ${run} of ${wanted}: ${seconds} s, ${failed.length === 0 ? 'passed' : `${failed.length} failed`}`,
      );
      for (const name of failed) console.log(`  ${name}`);
      runs.push(failed);
    }
    const lines = summary(runs);
    console.log(lines.length === 0 ? `Nothing failed in ${wanted} runs.` : `\n${lines.join('\n')}`);
    process.exitCode = lines.length === 0 ? 0 : 1;
  } finally {
    for (const child of busy) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isEntry(import.meta)) await main();
