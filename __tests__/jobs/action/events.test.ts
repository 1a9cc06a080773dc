/**
 * What is posted where, event by event: every row of the table in `docs/github.md`, tried with the payload that GitHub sends,
 * the committed bundles and a token that may write everything the event's token may.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recordInZip } from '../../../src/github/record-artifact.ts';
import { recordJson } from '../../../src/record/record-json.ts';
import { examples } from '../../report/examples.ts';
import { LoopbackGitHub } from '../../support/loopback-github/loopback-github.ts';
import { JOB_PERMISSIONS, type PullRequest, shaOf, type Token } from '../../support/loopback-github/store.ts';
import { runJob } from '../../support/runner/job.ts';
import type { JobOptions, UsesStep } from '../../support/runner/options.ts';
import { type Payload, webhook, withAction } from '../../support/webhooks.ts';
import { busy } from '../../support/whole-job.ts';
import { zip } from '../../support/zip.ts';

const TOKEN = 'ghs_jobsOwnToken';
const RUN_ID = 9001;
/** Head of pull request 2 in GitHub's examples. */
const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const MERGE_COMMIT = shaOf('merge commit');
const MAIN = shaOf('newest commit of the default branch');

interface Row {
  /** What the token may do, where it is not all that the documentation asks for. */
  readonly permissions?: Token['permissions'];
  readonly event: string;
  readonly payload: Payload;
  readonly ref: string;
  readonly sha: string;
  /** The commit that the job is counted to, where it is not the pull request's head. */
  readonly known?: string;
  /** The pull request that is there. */
  readonly pull: Pick<PullRequest, 'number'> & { readonly head: Partial<PullRequest['head']> };
  readonly job?: Partial<JobOptions>;
  /** `publish` where there is nothing to measure in that run. */
  readonly mode?: 'publish';
}

const ALL = { ...JOB_PERMISSIONS, contents: 'write' } as const;
const READ = { contents: 'read', metadata: 'read' } as const;
const OURS = { number: 2, head: { ref: 'changes', sha: HEAD } };
const FORK = { number: 2, head: { ref: 'changes', sha: HEAD, repository: 'stranger/Hello-World' } };

function pullRequest(action: string, more: Partial<Row> = {}): Row {
  const payload = webhook('pull_request', withAction(action));
  return { event: 'pull_request', payload, ref: 'refs/pull/2/merge', sha: MERGE_COMMIT, pull: OURS, ...more };
}

function ofFork(action: string): Payload {
  const payload = webhook('pull_request', withAction(action)) as { pull_request: { head: { repo: object } } };
  payload.pull_request.head.repo = { full_name: FORK.head.repository };
  return { ...payload };
}

function branch(event: string, ref: string, sha: string): Row {
  const payload = webhook(event, (each) => each['ref'] === 'refs/heads/master');
  return { event, payload: { ...payload, ref }, ref, sha, pull: OURS };
}

function issueComment(onPullRequest: boolean): Row {
  const payload = webhook('issue_comment', withAction('created')) as { issue: { pull_request?: object } };
  if (onPullRequest)
    payload.issue.pull_request = { url: 'https://api.github.com/repos/Codertocat/Hello-World/pulls/1' };
  const pull = { number: 1, head: { ref: 'changes', sha: HEAD } };
  return { event: 'issue_comment', payload: { ...payload }, ref: 'refs/heads/master', sha: MAIN, pull };
}

/** Started by the end of a run of `event`, whose records it gathers. */
function workflowRun(event: string): Row {
  const payload = webhook('workflow_run', withAction('completed')) as { workflow_run: object };
  const head = { ref: 'changes', sha: HEAD, repository: 'stranger/Hello-World' };
  const said = { head_branch: head.ref, head_sha: HEAD, head_repository: { full_name: head.repository } };
  Object.assign(payload.workflow_run, { id: RUN_ID, event, pull_requests: [], ...said });
  const at = { ref: 'refs/heads/main', sha: MAIN, pull: FORK };
  return { event: 'workflow_run', payload: { ...payload }, ...at, mode: 'publish' };
}

const scheduled = { ...webhook('push', (each) => each['ref'] === 'refs/heads/master'), schedule: '0 3 * * *' };

/** By the first cell of the docs' table; several cases of a row have one entry each. */
const ROWS: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  '`pull_request`: opened, synchronize, reopened, also a draft': {
    opened: pullRequest('opened'),
    synchronize: pullRequest('synchronize'),
    reopened: pullRequest('reopened'),
    'converted to a draft': pullRequest('converted_to_draft'),
  },
  '`pull_request`: closed, merged or not': {
    closed: pullRequest('closed'),
  },
  '`pull_request` from a fork or by Dependabot': {
    'a fork': pullRequest('opened', { payload: ofFork('opened'), permissions: READ, pull: FORK }),
    Dependabot: pullRequest('opened', { permissions: READ, job: { env: { GITHUB_ACTOR: 'dependabot[bot]' } } }),
  },
  '`pull_request_target`, from a fork too': {
    'a fork': {
      ...{ event: 'pull_request_target', payload: ofFork('opened'), pull: FORK },
      ...{ ref: 'refs/heads/master', sha: MAIN },
    },
  },
  '`push` to the default branch': { push: branch('push', 'refs/heads/master', MAIN) },
  '`push` to another branch': { push: branch('push', 'refs/heads/changes', HEAD) },
  '`push` of a tag': {
    tag: {
      ...{ event: 'push', payload: webhook('push', (each) => each['ref'] === 'refs/tags/simple-tag') },
      ...{ ref: 'refs/tags/simple-tag', sha: HEAD, pull: OURS },
    },
  },
  '`merge_group`': {
    'checks requested': {
      ...{ event: 'merge_group', payload: webhook('merge_group'), sha: MAIN },
      ref: 'refs/heads/gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64',
      pull: { number: 104, head: { ref: 'changes', sha: HEAD } },
      known: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
    },
  },
  '`schedule`': {
    nightly: { event: 'schedule', payload: scheduled, ref: 'refs/heads/master', sha: MAIN, pull: OURS },
  },
  '`workflow_dispatch` of the default branch': { dispatch: branch('workflow_dispatch', 'refs/heads/master', MAIN) },
  '`workflow_dispatch` of another branch': { dispatch: branch('workflow_dispatch', 'refs/heads/changes', HEAD) },
  '`workflow_call`, called on a pull request': {
    called: pullRequest('opened', { job: { workflow: 'Caller' } }),
  },
  '`workflow_run` after a pull request, a fork’s too': { completed: workflowRun('pull_request') },
  '`workflow_run` after anything else': { completed: workflowRun('push') },
  '`issue_comment` on a pull request': { created: issueComment(true) },
  '`issue_comment` on an issue': { created: issueComment(false) },
  'anything else': {
    release: {
      ...{ event: 'release', payload: webhook('release', withAction('published')), pull: OURS },
      ...{ ref: 'refs/tags/0.0.1', sha: HEAD },
    },
  },
};

interface Promised {
  readonly event: string;
  readonly comment: string;
  readonly history: string;
}

/** The table of the documentation, row by row. */
function documented(): readonly Promised[] {
  const text = readFileSync(join(resolve(import.meta.dirname, '..', '..', '..'), 'docs', 'github.md'), 'utf8');
  const [, table = ''] = /## What is posted where\n[\s\S]*?\n\| --- .*\n((?:\|.*\n)+)/.exec(text) ?? [];
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [event = '', comment = '', history = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return { event, comment, history };
    });
}

let gitHub: LoopbackGitHub;

async function run(row: Row) {
  const repository = (row.payload as { repository: { full_name: string } }).repository.full_name;
  gitHub = new LoopbackGitHub({ repository });
  const api = await gitHub.listen();
  const { store, results } = gitHub;
  store.addToken(TOKEN, row.permissions ?? ALL);
  store.addPull(row.pull);
  if (row.mode === 'publish') leaveRecord(repository);
  const measure = { region: 'aws:us-east-1', 'history-branch': 'energy-data' };
  const step: UsesStep = { name: 'ML Emissions', uses: './', with: row.mode ? { mode: row.mode } : measure };
  const job = await runJob({
    ...{ repository, token: TOKEN, runId: RUN_ID, ref: row.ref, sha: row.sha },
    event: { name: row.event, payload: row.payload },
    urls: { api, server: 'https://github.com', results: `${api}/` },
    ...row.job,
    env: { ACTIONS_RUNTIME_TOKEN: results.tokenFor(RUN_ID), ...row.job?.env },
    steps: row.mode ? [step] : [step, busy(0.5)],
  });
  return { job, store };
}

/** What the first workflow of a `workflow_run` has left. */
function leaveRecord(repository: string): void {
  const [{ record } = { record: undefined }] = examples;
  if (record?.job === undefined) throw new Error('the example has no job');
  const text = recordJson({
    ...record,
    job: { ...record.job, repository, runId: RUN_ID, sha: HEAD, pullRequest: 666 },
  });
  gitHub.store.addArtifact(RUN_ID, 'ml-emissions-1-left', zip({ name: 'emissions-record.json', text }));
}

it('the documentation and this test name the same events', () => {
  expect(documented().map(({ event }) => event)).toEqual(Object.keys(ROWS));
});

describe.each(documented())('$event', ({ event, comment, history }) => {
  afterEach(() => gitHub.close());

  it.each(Object.entries(ROWS[event] ?? {}))('%s', async (_, row) => {
    const { job, store } = await run(row);
    expect(job.status).toBe('success');
    expect(job.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(job.summary).toContain('gCO2eq');
    expect(store.artifacts).toHaveLength(1);
    expect(store.comments.map(({ issue }) => issue)).toEqual(comment.startsWith('on ') ? [row.pull.number] : []);
    expect(store.git.depth('energy-data')).toBe(history === 'yes' ? 1 : 0);
    // Whatever GITHUB_SHA is: what is counted to a pull request is counted to the commit that people know.
    const { job: counted } = await recordInZip(store.artifacts[0]?.zip ?? Buffer.alloc(0));
    if (store.comments.length > 0) expect(counted?.sha).toBe(row.known ?? HEAD);
    expect(gitHub.violations).toEqual([]);
  });
});
