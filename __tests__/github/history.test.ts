/** The history branch: made when it is not there, never lost to a race, never overwritten when it is somebody else's. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { type HistoryTask, writeHistory } from '../../src/github/history.ts';
import { EMPTY_HISTORY, type HistoryEntry, parseHistory, withEntry } from '../../src/record/history.ts';
import { historyPage } from '../../src/report/history-page.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { LoopbackGitHub } from '../support/loopback-github/loopback-github.ts';
import { VirtualClock } from '../support/loopback-github/virtual-clock.ts';

const TOKEN = 'ghs_token';
const at = { owner: 'octo', repo: 'models' };
const entry = (index: number): HistoryEntry => ({
  id: `record-${index}`,
  at: Date.UTC(2026, 10, 1) + index * 1000,
  key: `Train/train (${index})`,
  runId: index + 1,
  attempt: 1,
  status: 'success',
  kwh: 0.5,
  grams: 200,
});
const task = (index: number, contenders = 1): HistoryTask => ({
  branch: 'energy-data',
  entry: entry(index),
  contenders,
  files: (history) => ({ 'history.json': JSON.stringify(history), 'README.md': historyPage(history) }),
});

function gitHubWith(clock: VirtualClock): LoopbackGitHub {
  const gitHub = new LoopbackGitHub({ now: () => clock.now() });
  gitHub.store.addToken(TOKEN, { contents: 'write', metadata: 'read' });
  return gitHub;
}

function clientOf(gitHub: LoopbackGitHub, clock: VirtualClock, budgetMs = 600_000) {
  const fetch = gitHub.fetchIn(clock, () => 20 + clock.random() * 20);
  return createClient({ token: TOKEN, apiUrl: gitHub.base, clock, fetch, budgetMs });
}

const historyIn = (gitHub: LoopbackGitHub) =>
  parseHistory(gitHub.store.git.fileAt('energy-data', 'history.json')?.content ?? '');

it('makes the branch, and puts one commit a job on it', async () => {
  const clock = new VirtualClock(1);
  const gitHub = gitHubWith(clock);
  for (const index of [0, 1, 1]) {
    const answer = await clock.run(writeHistory(clientOf(gitHub, clock), at, task(index)));
    expect(answer).toMatchObject({ ok: true });
  }
  expect(historyIn(gitHub).entries.map((each) => each.id)).toEqual(['record-0', 'record-1']);
  expect(historyIn(gitHub).months).toEqual([{ month: '2026-11', runs: 2, kwh: 1, grams: 400 }]);
  expect(gitHub.store.git.depth('energy-data')).toBe(2);
  expect(gitHub.violations).toEqual([]);
});

it('takes 64 jobs that finish together: 64 entries, in order, 64 commits', async () => {
  const clock = new VirtualClock(2);
  const gitHub = gitHubWith(clock);
  const jobs = Array.from({ length: 64 }, (_, index) => writeHistory(clientOf(gitHub, clock), at, task(index, 64)));
  const answers = await clock.run(Promise.all(jobs));
  expect(answers.filter((answer) => !answer.ok)).toEqual([]);
  expect(historyIn(gitHub).entries.map((each) => each.id)).toEqual(
    Array.from({ length: 64 }, (_, index) => `record-${index}`),
  );
  expect(gitHub.store.git.depth('energy-data')).toBe(64);
});

it('does not overwrite what is no history', async () => {
  const clock = new VirtualClock(3);
  const gitHub = gitHubWith(clock);
  const foreign = { ...task(0), files: () => ({ 'history.json': '{"mine":true}' }) };
  await clock.run(writeHistory(clientOf(gitHub, clock), at, foreign));
  const answer = await clock.run(writeHistory(clientOf(gitHub, clock), at, task(1)));
  expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('history.json') });
  expect(gitHub.store.git.fileAt('energy-data', 'history.json')?.content).toBe('{"mine":true}');
});

it('does not touch a branch that somebody uses for something else', async () => {
  const clock = new VirtualClock(4);
  const gitHub = gitHubWith(clock);
  const code = { ...task(0), files: () => ({ 'train.py': 'print(1)' }) };
  await clock.run(writeHistory(clientOf(gitHub, clock), at, code));
  const answer = await clock.run(writeHistory(clientOf(gitHub, clock), at, task(1)));
  expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('history.json') });
  expect(gitHub.store.git.fileAt('energy-data', 'train.py')?.content).toBe('print(1)');
  expect(gitHub.store.git.depth('energy-data')).toBe(1);
});

it('is a history with sound figures or none, whatever somebody wrote into its file', () => {
  const text = JSON.stringify([0, 1, 2].map(entry).reduce(withEntry, EMPTY_HISTORY));
  const put = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom('1e308', '1e999', '-1', 'null', '"', '}', '[', ',', '0.5'),
  );
  const change = fc.record({ at: fc.nat(text.length), cut: fc.nat(20), put });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let changed = text;
      for (const { at, cut, put } of changes) changed = changed.slice(0, at) + put + changed.slice(at + cut);
      let history = EMPTY_HISTORY;
      try {
        history = parseHistory(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
      const next = withEntry(history, entry(9));
      expect(next.months.every(({ kwh, grams }) => kwh >= 0 && Number.isFinite(kwh + grams))).toBe(true);
      expect(historyPage(next)).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: fuzzRuns() },
  );
});
