/** Whose comments are touched, and what becomes of a comment that cannot be written. */
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { writeComment } from '../../src/github/comment.ts';
import { commentStore } from '../../src/github/comment-store.ts';
import { EMPTY_STATE } from '../../src/record/pull-request-state.ts';
import { LoopbackGitHub } from '../support/loopback-github/loopback-github.ts';
import { about, jobState, MARKER, plainCodec, race, TOKEN } from '../support/loopback-github/race.ts';
import { GITHUB_ACTIONS, JOB_PERMISSIONS, type Token } from '../support/loopback-github/store.ts';
import { VirtualClock } from '../support/loopback-github/virtual-clock.ts';

const MONA: Token = { login: 'mona', type: 'User', id: 1, permissions: {} };
const OTHER_BOT: Token = { login: 'spam[bot]', type: 'Bot', id: 2, app: 'spam', permissions: {} };
const FORGED = `${MARKER}${JSON.stringify(jobState(99))}`;

function oneJob(prepare: (github: LoopbackGitHub, clock: VirtualClock) => void = () => undefined) {
  return race({ seed: 1, jobs: 1, latency: about(50), spreadMs: 0, prepare });
}

describe('only our own comment is touched', () => {
  it.each([
    ['a person', MONA],
    ['another App', OTHER_BOT],
  ])('a marker pasted by %s is ignored', async (_, author) => {
    const { github, states } = await oneJob(
      ({ store }, clock) => void store.addComment(7, author, FORGED, clock.now()),
    );
    expect(github.store.comments.map((each) => each.author.login)).toEqual([author.login, 'github-actions[bot]']);
    expect(github.store.comments[0]?.body).toBe(FORGED);
    expect(states[0]?.sections.map((each) => each.key)).toEqual(['Train/train (0)']);
  });

  it('and of ours only the one with the marker at its very start', async () => {
    const quoted = `> ${FORGED}`;
    const { github } = await oneJob(({ store }, clock) => {
      const [me] = store.tokens.values();
      if (me !== undefined) store.addComment(7, me, quoted, clock.now());
    });
    expect(github.store.comments.map((each) => each.body === quoted)).toEqual([true, false]);
  });

  it('an App finds its own comment again, by asking who it is', async () => {
    const clock = new VirtualClock(1);
    const github = new LoopbackGitHub({ now: () => clock.now() });
    const app = github.store.addToken('ghs_app', JOB_PERMISSIONS, {
      ...GITHUB_ACTIONS,
      login: 'green[bot]',
      id: 5,
      app: 'green',
    });
    github.store.addPull({ number: 7 });
    github.store.addComment(7, app, plainCodec.render(EMPTY_STATE), clock.now());
    const fetch = github.fetchIn(clock, () => 10);
    const client = createClient({ token: 'ghs_app', apiUrl: github.base, clock, fetch });
    const store = commentStore(client, { owner: 'octo', repo: 'models' }, 7);
    const { remainingMs } = client;
    const task = {
      mine: jobState(0),
      codec: plainCodec,
      platform: 'github.com' as const,
      contenders: 1,
      index: 0,
      remainingMs,
    };
    expect(await clock.run(writeComment(store, clock, task))).toMatchObject({ kind: 'written', created: false });
    expect(github.store.comments).toHaveLength(1);
  });

  it('a comment on the second page is found', async () => {
    const { github } = await oneJob(({ store }, clock) => {
      for (let index = 0; index < 120; index++) store.addComment(7, MONA, `Comment ${index}`, clock.now());
      const [me] = store.tokens.values();
      if (me !== undefined) store.addComment(7, me, plainCodec.render(EMPTY_STATE), clock.now());
    });
    expect(github.store.comments.filter((each) => each.body.startsWith(MARKER))).toHaveLength(1);
  });
});

describe('a comment that cannot be written', () => {
  it('for want of permission, as in a pull request from a fork, is read-only', async () => {
    const { outcomes, github } = await oneJob(({ store }) => void store.addToken(TOKEN, { contents: 'read' }));
    expect(outcomes).toMatchObject([{ kind: 'read-only' }]);
    expect(github.store.comments).toEqual([]);
  });

  it.each<[string, (github: LoopbackGitHub) => void]>([
    ['locked', ({ store }) => void store.addPull({ number: 7, locked: true })],
    ['no longer there', ({ store }) => void store.pulls.delete(7)],
    ['unknown to this token', ({ store }) => void store.tokens.clear()],
  ])('because the conversation is %s, fails with one sentence', async (_, prepare) => {
    const { outcomes } = await oneJob(prepare);
    expect(outcomes).toMatchObject([{ kind: 'failed', reason: expect.stringMatching(/\.( \(.*\))?$/) }]);
  });
});

/** A few of the thousands of races in `jobs/github/comment-races.test.ts`. */
describe('jobs that write at the same time', () => {
  it.each([1, 2, 3, 4, 5])('leave one comment with the sections of all: race %i', async (seed) => {
    const jobs = 1 + seed;
    const known = seed % 2 === 0;
    const raced = await race({ seed, jobs, latency: about(300), spreadMs: 500, contenders: known ? jobs : 1 });
    expect(raced.github.violations).toEqual([]);
    expect(raced.states).toHaveLength(1);
    expect(raced.states[0]?.sections.map(({ key }) => key).sort()).toEqual(
      Array.from({ length: jobs }, (_, index) => `Train/train (${index})`),
    );
    expect(raced.outcomes.map(({ kind }) => kind)).toEqual(Array(jobs).fill('written'));
  });

  it('as 64 jobs of a matrix stay within the limits of GitHub', async () => {
    const raced = await race({
      seed: 7,
      jobs: 64,
      contenders: 64,
      run: 1,
      budgetMs: 20_000,
      latency: about(50),
      spreadMs: 1000,
    });
    expect(raced.states[0]?.sections).toHaveLength(64);
    expect(raced.outcomes.map(({ kind }) => kind)).toEqual(Array(64).fill('written'));
    expect(raced.writes).toBeLessThanOrEqual(20);
  });
});
