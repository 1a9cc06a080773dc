/** A whole job on the emulated runner against the loopback GitHub: a pull request, a token, and the steps a test wants. */
import { FILES } from '../../src/power/plan.ts';
import { LoopbackGitHub, type Platform } from './loopback-github/loopback-github.ts';
import { JOB_PERMISSIONS, type Token } from './loopback-github/store.ts';
import { CANARY } from './runner/environment.ts';
import type { JobOptions, RunStep, UsesStep } from './runner/options.ts';

export const HEAD_SHA = '5f0c1d2e3b4a59687786958493a2b1c0d9e8f7a6';
const PULL_REQUEST = 7;
const TOKEN = `ghs_${CANARY}`;

export interface Scene {
  readonly gitHub: LoopbackGitHub;
  readonly options: Omit<JobOptions, 'steps'>;
  /** Texts of all comments on the pull request. */
  comments(): readonly string[];
  close(): Promise<void>;
}

export interface SceneOptions {
  readonly permissions?: Token['permissions'];
  /** The pull request comes from here; default, from the repository itself. */
  readonly headRepository?: string;
  readonly runId?: number;
  /** Default, github.com. */
  readonly platform?: Platform;
}

export async function openScene({
  permissions = JOB_PERMISSIONS,
  headRepository = 'octo/models',
  runId = 9001,
  platform = {},
}: SceneOptions = {}): Promise<Scene> {
  const gitHub = new LoopbackGitHub({ platform });
  const base = await gitHub.listen();
  gitHub.store.addToken(TOKEN, permissions);
  const head = { repository: headRepository, ref: 'topic', sha: HEAD_SHA };
  gitHub.store.pulls.set(PULL_REQUEST, {
    number: PULL_REQUEST,
    state: 'open',
    locked: false,
    head,
    base: { ref: 'main', sha: '0'.repeat(40) },
  });
  const payload = {
    action: 'synchronize',
    number: PULL_REQUEST,
    repository: { id: 4711, full_name: 'octo/models', default_branch: 'main', private: false },
    pull_request: {
      number: PULL_REQUEST,
      head: { ref: 'topic', sha: HEAD_SHA, repo: { full_name: headRepository } },
      base: { ref: 'main', sha: '0'.repeat(40), repo: { full_name: 'octo/models' } },
    },
  };
  return {
    gitHub,
    options: {
      event: { name: 'pull_request', payload },
      token: TOKEN,
      runId,
      urls: { api: base, server: 'https://github.com', results: `${base}/` },
      env: { ACTIONS_RUNTIME_TOKEN: gitHub.results.tokenFor(runId) },
    },
    comments: () => gitHub.store.comments.filter((each) => each.issue === PULL_REQUEST).map((each) => each.body),
    close: () => gitHub.close(),
  };
}

/** The action as most people use it, somewhere known. */
export const MEASURE: UsesStep = { name: 'ML Emissions', uses: './', with: { region: 'aws:us-east-1' } };

/**
 * A step that is measured however late the machine lets the sampler run: it waits for the first sample, keeps one CPU busy
 * for so many seconds and until there is another sample, and ends with the exit code. Where nothing is measured it is only busy.
 */
export function busy(seconds: number, name = 'Train', exitCode = 0): RunStep {
  return { name, run: [process.execPath, '-e', BUSY, String(seconds), String(exitCode)] };
}

const BUSY = `
  const { existsSync, readdirSync, readFileSync } = require('node:fs');
  const [seconds, exitCode] = process.argv.slice(1).map(Number);
  const read = (get, otherwise) => { try { return get(); } catch { return otherwise; } };
  const temp = process.env.RUNNER_TEMP;
  const folders = read(() => readdirSync(temp), [])
    .filter((name) => name.startsWith('ml-emissions-'))
    .map((name) => temp + '/' + name)
    .filter((folder) => existsSync(folder + '/${FILES.plan}'));
  const samples = (folder) => read(() => readFileSync(folder + '/${FILES.samples}', 'utf8').match(/^\\[/gm).length, 0);
  const over = (folder) => !existsSync(folder) || existsSync(folder + '/${FILES.stopped}');
  const workUntil = (done) => { while (!done()) for (let i = 0; i < 200_000; i++) Math.sqrt(Math.random()); };
  const moreThan = (before) => folders.every((folder, index) => over(folder) || samples(folder) > (before[index] ?? 0));
  workUntil(() => moreThan([]));
  const before = folders.map(samples);
  const end = performance.now() + seconds * 1000;
  workUntil(() => performance.now() >= end && moreThan(before));
  process.exit(exitCode);`;
