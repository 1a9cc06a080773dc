/** API failures: which calls are tried again, which are not, and the one sentence that is reported. */
import { describe, expect, it } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import type { Clock } from '../../src/github/clock.ts';
import { type Answer, answerOf } from '../../src/github/result.ts';
import { type Fault, LoopbackGitHub } from '../support/loopback-github/loopback-github.ts';
import { VirtualClock } from '../support/loopback-github/virtual-clock.ts';

const TOKEN = 'ghs_canary7f3a9cSecret';
const REPO = { owner: 'octo', repo: 'models' };

function world(budgetMs?: number) {
  const clock = new VirtualClock(1);
  const github = new LoopbackGitHub({ now: () => clock.now() });
  github.store.addToken(TOKEN);
  github.store.addPull({ number: 7 });
  const fetch = github.fetchIn(clock, () => 50);
  const client = createClient({ token: TOKEN, apiUrl: github.base, clock, fetch, ...(budgetMs && { budgetMs }) });
  return { clock, github, client };
}

const list = (client: GitHubClient) => answerOf(client.rest.issues.listComments({ ...REPO, issue_number: 7 }));
const post = (client: GitHubClient) =>
  answerOf(client.rest.issues.createComment({ ...REPO, issue_number: 7, body: 'x' }));

async function readUnder(fault: Fault, times: number, budgetMs?: number) {
  const { clock, github, client } = world(budgetMs);
  github.fault('GET /comments', fault, times);
  const start = clock.now();
  const answer = await clock.run(list(client));
  expect(github.violations).toEqual([]);
  return { answer, calls: github.calls.length, waitedMs: clock.now() - start };
}

function expectFailure(answer: Answer<unknown>, kind: string) {
  expect(answer).toMatchObject({ ok: false, kind });
  if (answer.ok) throw new Error('unreachable');
  expect(answer.reason).toMatch(/^[A-Z].*\.( \(.*\))?$/);
  expect(answer.reason).not.toContain('canary');
}

describe('what passes', () => {
  it.each<[string, Fault]>([
    ['a server in trouble', { kind: 'status', status: 502 }],
    ['a cut connection', { kind: 'reset' }],
    ['a truncated body', { kind: 'truncate' }],
    ['a body truncated by a proxy', { kind: 'truncate', whole: true }],
    ['a page in place of JSON', { kind: 'html' }],
    ['a server that never answers', { kind: 'hang' }],
    ['a secondary limit of two seconds', { kind: 'status', status: 429, headers: { 'retry-after': '2' } }],
  ])('%s is waited out', async (_, fault) => {
    const { answer, calls } = await readUnder(fault, 1);
    expect(answer).toMatchObject({ ok: true, data: [] });
    expect(calls).toBe(2);
  });

  it('waits as long as retry-after says', async () => {
    const limited: Fault = {
      kind: 'status',
      status: 403,
      message: 'secondary rate limit',
      headers: { 'retry-after': '3' },
    };
    expect((await readUnder(limited, 1)).waitedMs).toBeGreaterThanOrEqual(3000);
  });

  it('waits until x-ratelimit-reset', async () => {
    const reset = String(Date.UTC(2026, 10, 23, 10) / 1000 + 5);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { answer, waitedMs } = await readUnder({ kind: 'status', status: 403, headers }, 1);
    expect(answer.ok).toBe(true);
    expect(waitedMs).toBeGreaterThanOrEqual(5000);
  });
});

describe('what does not pass', () => {
  it.each<[string, number, string]>([
    ['unauthorized', 401, 'Bad credentials'],
    ['forbidden', 403, 'Resource not accessible by integration'],
    ['not-found', 404, 'Not Found'],
    ['conflict', 409, 'Conflict'],
    ['gone', 410, 'Issues are disabled for this repo'],
    ['locked', 410, 'This issue is locked'],
    ['locked', 403, 'Unable to create comment because issue is locked.'],
    ['too-long', 422, 'Body is too long (maximum is 65536 characters)'],
    ['invalid', 422, 'Validation Failed'],
  ])('%s (%i) is said at once', async (kind, status, message) => {
    const { answer, calls } = await readUnder({ kind: 'status', status, message }, 9);
    expectFailure(answer, kind);
    expect(calls).toBe(1);
  });

  it.each<[string, Fault]>([
    ['server', { kind: 'status', status: 500 }],
    ['network', { kind: 'reset' }],
    ['bad-answer', { kind: 'html' }],
    ['timeout', { kind: 'hang' }],
  ])('%s that lasts is given up inside the budget', async (kind, fault) => {
    const { answer, waitedMs } = await readUnder(fault, 99);
    expectFailure(answer, kind);
    expect(waitedMs).toBeLessThanOrEqual(20_000);
  });

  it.each<[string, Record<string, string>]>([
    ['a long retry-after', { 'retry-after': '3600' }],
    ['a limit that says nothing', {}],
    ['a reset an hour away', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }],
  ])('%s is not waited for', async (_, headers) => {
    const { answer, calls, waitedMs } = await readUnder({ kind: 'status', status: 429, headers }, 9);
    expectFailure(answer, 'rate-limited');
    expect([calls, waitedMs < 1000]).toEqual([1, true]);
  });

  it('sends nothing when the time is used up', async () => {
    const { clock, github, client } = world(1000);
    await clock.run(clock.sleep(1001));
    expectFailure(await clock.run(list(client)), 'no-time');
    expect(github.calls).toEqual([]);
  });

  it('leaves time to what comes after, however long the server takes', async () => {
    const { clock, github, client } = world();
    github.fault('GET /comments', { kind: 'hang' }, 9);
    const asking = client.leaving(8_000);
    const start = clock.now();
    expectFailure(await clock.run(list(asking)), 'timeout');
    expect(clock.now() - start).toBeLessThanOrEqual(12_000);
    expect(client.remainingMs()).toBeGreaterThanOrEqual(8_000);
    expect(await clock.run(post(client))).toMatchObject({ ok: true });
  });

  it('keeps a token that a server echoes out of the sentence', async () => {
    const message = `token ${TOKEN} and github_pat_11AAAAAAA0canary7f3a9c are bad`;
    expectFailure((await readUnder({ kind: 'status', status: 422, message }, 1)).answer, 'invalid');
  });
});

describe('a write', () => {
  it.each<[string, Fault]>([
    ['cut off after its effect', { kind: 'reset', after: true }],
    ['answered by half', { kind: 'truncate' }],
    ['answered by a proxy', { kind: 'html', after: true }],
  ])('%s is not repeated, and its outcome is said to be unknown', async (_, fault) => {
    const { clock, github, client } = world();
    github.fault('POST /comments', fault, 9);
    expect(await clock.run(post(client))).toMatchObject({ ok: false, unknownOutcome: true });
    expect(github.store.comments).toHaveLength(1);
  });

  it('that was refused by a rate limit is repeated: it had no effect', async () => {
    const { clock, github, client } = world();
    github.fault('POST /comments', { kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    expect((await clock.run(post(client))).ok).toBe(true);
    expect(github.store.comments).toHaveLength(1);
  });
});

describe('a download', () => {
  it('goes without the token and is cut off at its limit', async () => {
    const { clock, github, client } = world();
    const run = github.store.addRun();
    const { id } = github.store.addArtifact(run.id, 'record', new Uint8Array(1000));
    const url = `${github.base}/_blobs/artifacts/${id}`;
    const whole = await clock.run(client.download(url, 1000));
    expect(whole.ok && whole.data.byteLength).toBe(1000);
    expectFailure(await clock.run(client.download(url, 999)), 'invalid');
    expectFailure(await clock.run(client.download(`${github.base}/_blobs/artifacts/1`, 9)), 'gone');
  });
});

/** For a real connection, which takes no time by this clock: no limit is ever reached, and a pause is over at once. */
const STILL: Clock = {
  now: () => 0,
  sleep: (_ms, limit) =>
    limit ? new Promise((over) => limit.addEventListener('abort', () => over(), { once: true })) : Promise.resolve(),
  random: () => 0.5,
};

it('goes over HTTP to the address it was given', async () => {
  const github = new LoopbackGitHub();
  github.store.addToken(TOKEN);
  github.store.addPull({ number: 7 });
  try {
    const client = createClient({ token: TOKEN, apiUrl: await github.listen(), clock: STILL });
    expect((await post(client)).ok).toBe(true);
    expect(await list(client)).toMatchObject({
      ok: true,
      data: [{ body: 'x', user: { login: 'github-actions[bot]' } }],
    });
    github.fault('GET /comments', { kind: 'truncate' });
    expect((await list(client)).ok).toBe(true);
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
});
