/** The pull request of a run, by what the platform says of it and never by what a fork could have written. */
import { expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { type PullRequestLink, readContext } from '../../src/github/context.ts';
import { atHead, findPullRequest } from '../../src/github/pull-request.ts';
import { LoopbackGitHub } from '../support/loopback-github/loopback-github.ts';
import { shaOf } from '../support/loopback-github/store.ts';
import { VirtualClock } from '../support/loopback-github/virtual-clock.ts';

const SHA = shaOf('trained');
const FORK = { kind: 'head', headRepository: 'stranger/models', branch: 'topic', sha: SHA } as const;

function world() {
  const clock = new VirtualClock(1);
  const github = new LoopbackGitHub({ now: () => clock.now() });
  github.store.addToken('ghs_x');
  github.store.addPull({ number: 7, head: { sha: SHA } });
  github.store.addPull({ number: 8, head: { repository: 'stranger/models', sha: SHA } });
  github.store.addPull({ number: 9, head: { repository: 'stranger/models', sha: shaOf('other') } });
  github.store.addPull({ number: 10, state: 'closed', head: { ref: 'done', sha: SHA } });
  const client = createClient({ token: 'ghs_x', apiUrl: github.base, clock, fetch: github.fetchIn(clock, () => 10) });
  return { clock, github, client };
}

async function find(pullRequest: PullRequestLink) {
  const { clock, github, client } = world();
  const context = { ...readContext({ GITHUB_REPOSITORY: 'octo/models' }, {}), pullRequest };
  const number = await clock.run(findPullRequest(client, context));
  expect(github.violations).toEqual([]);
  return number;
}

it.each<[string, PullRequestLink, number | undefined]>([
  ['named by the event', { kind: 'number', number: 3 }, 3],
  ['of a branch of this repository', { kind: 'branch', branch: 'topic', sha: SHA }, 7],
  ['of a branch that has moved on', { kind: 'branch', branch: 'topic', sha: shaOf('older') }, undefined],
  ['of a branch whose pull request is closed', { kind: 'branch', branch: 'done', sha: SHA }, undefined],
  ['of a fork, by its repository and commit', FORK, 8],
  ['of a fork, with a commit that is not the head of any pull request', { ...FORK, sha: shaOf('forged') }, undefined],
  ['of a fork that claims a branch of another', { ...FORK, headRepository: 'mallory/models' }, undefined],
  ['of none', { kind: 'none' }, undefined],
])('%s', async (_, link, number) => {
  expect(await find(link)).toBe(number);
});

it('a run started by a comment is counted to the head of its pull request; where that cannot be asked, to the commit it has', async () => {
  const env = { GITHUB_REPOSITORY: 'octo/models', GITHUB_EVENT_NAME: 'issue_comment', GITHUB_SHA: shaOf('main') };
  const commented = (number: number) => readContext(env, { issue: { number, pull_request: {} } });
  const { clock, github, client } = world();
  expect((await clock.run(atHead(client, commented(7)))).sha).toBe(SHA);
  expect((await clock.run(atHead(client, commented(404)))).sha).toBe(shaOf('main'));
  const dispatched = { ...commented(7), event: 'workflow_dispatch' };
  expect(await clock.run(atHead(client, dispatched))).toBe(dispatched);
  expect(github.calls).toHaveLength(2);
});
