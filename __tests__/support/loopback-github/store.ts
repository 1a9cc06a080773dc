/** What the loopback GitHub knows: repositories with comments, pull requests, runs, artifacts and Git objects. */
import { createHash } from 'node:crypto';
import { GitStore } from './git.ts';

export interface Token {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly id: number;
  /** Slug of the App whose installation token this is. */
  readonly app?: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly author: Token;
  readonly createdAt: number;
  updatedAt: number;
}

export interface PullRequest {
  readonly number: number;
  state: 'open' | 'closed';
  locked: boolean;
  readonly head: { readonly repository: string; readonly ref: string; sha: string };
  readonly base: { readonly ref: string; readonly sha: string };
}

export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly workflowFile: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly createdAt: number;
}

export interface Job {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  status: string;
  conclusion: string | null;
  readonly runnerName: string | null;
  readonly startedAt: string;
  steps: readonly ApiStep[];
}

export interface ApiStep {
  readonly name: string;
  readonly number: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly zip: Uint8Array;
  expired: boolean;
  readonly createdAt: number;
}

/** What GITHUB_TOKEN may do with the permissions that the documentation asks for. */
export const JOB_PERMISSIONS = { contents: 'read', actions: 'read', pull_requests: 'write', metadata: 'read' } as const;

export const GITHUB_ACTIONS: Omit<Token, 'permissions'> = {
  login: 'github-actions[bot]',
  type: 'Bot',
  id: 41_898_282,
  app: 'github-actions',
};

export class Store {
  readonly repository: string;
  readonly repositoryId = 4711;
  readonly defaultBranch = 'main';
  /** Where people see it, for the addresses in answers. */
  server = 'https://github.com';
  private = false;
  readonly tokens = new Map<string, Token>();
  readonly comments: Comment[] = [];
  readonly pulls = new Map<number, PullRequest>();
  readonly runs: Run[] = [];
  readonly jobs: Job[] = [];
  readonly artifacts: Artifact[] = [];
  readonly git = new GitStore();
  #lastId = 1000;

  constructor(repository = 'octo/models') {
    this.repository = repository;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A job's own token, or with `who` that of another account. */
  addToken(
    token: string,
    permissions: Token['permissions'] = JOB_PERMISSIONS,
    who: Omit<Token, 'permissions'> = GITHUB_ACTIONS,
  ): Token {
    const known = { ...who, permissions };
    this.tokens.set(token, known);
    return known;
  }

  addPull(given: Partial<Omit<PullRequest, 'head'>> & { head?: Partial<PullRequest['head']> } = {}): PullRequest {
    const number = given.number ?? 7;
    const head = { repository: this.repository, ref: 'topic', sha: shaOf(`head of ${number}`), ...given.head };
    const base = given.base ?? { ref: this.defaultBranch, sha: shaOf('base') };
    const pull: PullRequest = { number, state: given.state ?? 'open', locked: given.locked ?? false, head, base };
    this.pulls.set(number, pull);
    return pull;
  }

  addComment(issue: number, author: Token, body: string, now: number): Comment {
    const comment: Comment = { id: this.nextId(), issue, body, author, createdAt: now, updatedAt: now };
    this.comments.push(comment);
    return comment;
  }

  addRun(given: Partial<Run> = {}): Run {
    const run: Run = {
      id: this.nextId(),
      attempt: 1,
      event: 'push',
      workflowFile: 'train.yml',
      status: 'completed',
      conclusion: 'success',
      headSha: shaOf(`run ${this.#lastId}`),
      headBranch: this.defaultBranch,
      headRepository: this.repository,
      createdAt: this.runs.length,
      ...given,
    };
    this.runs.push(run);
    return run;
  }

  addJob(given: Partial<Job> & { runId: number }): Job {
    const job: Job = {
      id: this.nextId(),
      attempt: 1,
      name: 'train',
      status: 'in_progress',
      conclusion: null,
      runnerName: 'GitHub Actions 1',
      startedAt: '2026-11-23T10:00:00Z',
      steps: [],
      ...given,
    };
    this.jobs.push(job);
    return job;
  }

  addArtifact(runId: number, name: string, zip: Uint8Array, now = 0): Artifact {
    const artifact: Artifact = { id: this.nextId(), runId, name, zip, expired: false, createdAt: now };
    this.artifacts.push(artifact);
    return artifact;
  }
}

export function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
