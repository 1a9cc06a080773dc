/** Events as GitHub sends them (payloads of `fixtures/github/webhooks.json`), and what this job is then said to belong to. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type GitHubContext, readContext } from '../../src/github/context.ts';
import { readEvent } from '../../src/github/event.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { withAction as action, webhook as payload } from '../support/webhooks.ts';

const MERGE_COMMIT = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';

function contextOf(event: string, body: unknown, env: Record<string, string> = {}): GitHubContext {
  return readContext(
    {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_SHA: MERGE_COMMIT,
      GITHUB_RUN_ID: '9001',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_JOB: 'train',
      GITHUB_WORKFLOW: 'Train',
      GITHUB_WORKFLOW_REF: 'Codertocat/Hello-World/.github/workflows/train.yml@refs/heads/changes',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      'INPUT_JOB-ID': '40001',
      ...env,
    },
    body,
  );
}

describe('a pull request', () => {
  it.each(['opened', 'synchronize', 'reopened', 'closed', 'converted_to_draft', 'ready_for_review'])(
    '%s: is named by the event, with its head and never the merge commit',
    (name) => {
      const context = contextOf('pull_request', payload('pull_request', action(name)), {
        GITHUB_REF: 'refs/pull/2/merge',
        GITHUB_HEAD_REF: 'changes',
      });
      expect(context).toMatchObject({
        pullRequest: { kind: 'number', number: 2 },
        sha: HEAD,
        baseRef: 'master',
        onDefaultBranch: false,
        jobId: 40_001,
        runId: 9001,
        runAttempt: 2,
        workflowFile: 'train.yml',
        runUrl: 'https://github.com/Codertocat/Hello-World/actions/runs/9001',
      });
    },
  );

  it('from a fork, also one that is gone, is one like any other: what its token may is seen when it writes', () => {
    const fork = payload('pull_request', action('opened')) as { pull_request: { head: { repo: unknown } } };
    for (const repo of [{ full_name: 'stranger/Hello-World' }, null]) {
      fork.pull_request.head.repo = repo;
      for (const event of ['pull_request', 'pull_request_target']) {
        expect(contextOf(event, fork)).toMatchObject({ pullRequest: { number: 2 }, sha: HEAD });
      }
    }
  });
});

describe('other events', () => {
  it('push to the default branch: no pull request, history may be written', () => {
    const push = payload('push', (each) => each['ref'] === 'refs/heads/master');
    const context = contextOf('push', push, { GITHUB_REF: 'refs/heads/master' });
    expect(context).toMatchObject({ onDefaultBranch: true, sha: MERGE_COMMIT, baseRef: 'master' });
    expect(context.pullRequest).toEqual({ kind: 'none' });
  });

  it('push to a topic branch: the pull request of that branch and commit', () => {
    const context = contextOf('push', payload('push'), { GITHUB_REF: 'refs/heads/topic' });
    expect(context.pullRequest).toEqual({ kind: 'branch', branch: 'topic', sha: MERGE_COMMIT });
    expect(context.onDefaultBranch).toBe(false);
  });

  it('push of a tag: nothing to comment on', () => {
    const context = contextOf('push', payload('push'), { GITHUB_REF: 'refs/tags/simple-tag' });
    expect(context.pullRequest).toEqual({ kind: 'none' });
    expect(context.onDefaultBranch).toBe(false);
  });

  it('merge_group: the number at the end of the queue branch', () => {
    const group = payload('merge_group');
    expect(contextOf('merge_group', group)).toMatchObject({
      pullRequest: { kind: 'number', number: 104 },
      sha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
      baseRef: 'main',
    });
    (group['merge_group'] as { head_ref: string }).head_ref = 'refs/heads/odd';
    expect(contextOf('merge_group', group).pullRequest.kind).toBe('none');
  });

  it('schedule: the default branch, no pull request, with the little that its payload says', () => {
    const context = contextOf('schedule', { schedule: '0 3 * * *' }, { GITHUB_REF: 'refs/heads/main' });
    expect(context).toMatchObject({ pullRequest: { kind: 'none' }, onDefaultBranch: true });
  });

  it('workflow_dispatch: by branch; of the default branch, none', () => {
    const dispatch = payload('workflow_dispatch', (each) => each['ref'] === 'refs/heads/master');
    const topic = contextOf('workflow_dispatch', dispatch, { GITHUB_REF: 'refs/heads/topic' });
    expect(topic.pullRequest).toEqual({ kind: 'branch', branch: 'topic', sha: MERGE_COMMIT });
    const main = contextOf('workflow_dispatch', dispatch, { GITHUB_REF: 'refs/heads/master' });
    expect(main.pullRequest.kind).toBe('none');
    expect(main.onDefaultBranch).toBe(true);
  });

  it('workflow_call: is the event of its caller, so that nothing differs', () => {
    const event = payload('pull_request', action('opened'));
    const called = { GITHUB_WORKFLOW_REF: 'Codertocat/Hello-World/.github/workflows/caller.yml@refs/pull/2/merge' };
    expect(contextOf('pull_request', event, called)).toMatchObject({
      pullRequest: { number: 2 },
      workflowFile: 'caller.yml',
    });
  });

  it('workflow_run: head repository, branch and commit', () => {
    const run = payload(
      'workflow_run',
      (each) => (each['workflow_run'] as { pull_requests: unknown[] }).pull_requests.length === 1,
    );
    Object.assign(run['workflow_run'] as object, { event: 'pull_request' });
    expect(contextOf('workflow_run', run)).toMatchObject({
      pullRequest: {
        kind: 'head',
        headRepository: 'octo-org/octo-repo',
        branch: 'master',
        sha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
      },
      triggeringRun: { id: 289782451, attempt: 1 },
      sha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
      onDefaultBranch: false,
    });
  });

  it('workflow_run after something other than a pull request: none', () => {
    const context = contextOf('workflow_run', payload('workflow_run'));
    expect(context.pullRequest).toEqual({ kind: 'none' });
  });

  it('issue_comment: on a pull request its number, on an issue none', () => {
    const comment = payload('issue_comment', action('created')) as { issue: { pull_request?: object } };
    expect(contextOf('issue_comment', comment).pullRequest.kind).toBe('none');
    comment.issue.pull_request = { url: 'https://api.github.com/repos/Codertocat/Hello-World/pulls/1' };
    expect(contextOf('issue_comment', comment).pullRequest).toEqual({ kind: 'number', number: 1 });
  });

  it('anything else: none', () => {
    expect(contextOf('repository_dispatch', payload('repository_dispatch')).pullRequest.kind).toBe('none');
  });
});

describe('platforms', () => {
  it.each([
    ['https://github.com', {}, 'github.com'],
    ['https://acme.ghe.com', {}, 'ghe.com'],
    ['https://git.acme.example/', {}, 'ghes'],
    ['https://gitea.example', { GITEA_ACTIONS: 'true' }, 'gitea'],
    ['https://codeberg.example', { FORGEJO_ACTIONS: 'true' }, 'gitea'],
    ['not a url', {}, 'ghes'],
  ])('%s', (server, env, platform) => {
    expect(contextOf('push', {}, { GITHUB_SERVER_URL: server, ...env }).platform).toBe(platform);
  });

  it('takes the address of the API from GITHUB_API_URL, whatever the server', () => {
    const context = contextOf('push', {}, { GITHUB_API_URL: 'https://git.acme.example/api/v3/' });
    expect(context.apiUrl).toBe('https://git.acme.example/api/v3');
  });

  it('knows no job id where the platform gives none', () => {
    expect(contextOf('push', {}, { 'INPUT_JOB-ID': '' }).jobId).toBeUndefined();
  });
});

describe('an event that is not what it should be', () => {
  it('is never thrown at the job', () => {
    const keys = fc.constantFrom(
      'pull_request',
      'issue',
      'merge_group',
      'workflow_run',
      'repository',
      'number',
      'head',
    );
    const junk = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()));
    const events = fc.constantFrom('pull_request', 'issue_comment', 'merge_group', 'workflow_run', 'push', '');
    fc.assert(
      fc.property(events, junk, (event, body) => {
        expect(contextOf(event, body).owner).toBe('Codertocat');
      }),
      { numRuns: fuzzRuns() },
    );
  });

  it('is none where the file of the runner is damaged', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
    writeFileSync(path, '{"action":');
    vi.stubEnv('GITHUB_EVENT_PATH', path);
    expect(await readEvent()).toBeUndefined();
    vi.unstubAllEnvs();
  });
});
