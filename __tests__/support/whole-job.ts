/** A whole job on the emulated runner against the loopback GitHub: a pull request, a token, and the steps a test wants. */
import { type Home, LoopbackGitHub } from './loopback-github/loopback-github.ts';
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
  readonly home?: Home;
}

export async function openScene({
  permissions = JOB_PERMISSIONS,
  headRepository = 'octo/models',
  runId = 9001,
  home = {},
}: SceneOptions = {}): Promise<Scene> {
  const gitHub = new LoopbackGitHub({ home });
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

/** Keeps one CPU busy for a while. */
export function busy(seconds: number, name = 'Train'): RunStep {
  const script = `const end = Date.now() + ${seconds * 1000}; while (Date.now() < end) Math.sqrt(Math.random());`;
  return { name, run: [process.execPath, '-e', script] };
}
