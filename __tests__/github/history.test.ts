/** The history branch: made when it is not there, never lost to a race, never overwritten when it is another tool's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherRecords } from '../../src/github/artifacts.ts';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { findHistory, type HistoryTask, writeHistory } from '../../src/github/history.ts';
import { artifactName } from '../../src/github/record-artifact.ts';
import {
  EMPTY_HISTORY,
  type History,
  type HistoryEntry,
  historyEntryOf,
  parseHistory,
  withEntries,
} from '../../src/record/history.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { historyPage } from '../../src/report/formats/history-page.ts';
import { examples } from '../report/examples.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { LoopbackGitHub } from '../support/loopback-github/loopback-github.ts';
import { VirtualClock } from '../support/loopback-github/virtual-clock.ts';
import { zip } from '../support/zip.ts';

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
  entries: [entry(index)],
  contenders,
  index,
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

const ids = (count: number) => Array.from({ length: count }, (_, index) => `record-${index}`);

it('takes jobs that finish together one by one where they cannot read what the others left', async () => {
  const clock = new VirtualClock(2);
  const gitHub = gitHubWith(clock);
  const jobs = ids(16).map((_, index) => writeHistory(clientOf(gitHub, clock), at, task(index, 16)));
  const answers = await clock.run(Promise.all(jobs));
  expect(answers.filter((answer) => !answer.ok)).toEqual([]);
  expect(historyIn(gitHub).entries.map((each) => each.id)).toEqual(ids(16));
  expect(gitHub.store.git.depth('energy-data')).toBe(16);
});

describe('64 jobs that finish together', () => {
  const RUN = 9001;
  const [example] = examples;
  if (example?.record.job === undefined) throw new Error('the example has a job');
  const { record } = example;
  const recordOf = (index: number): EmissionsRecord => {
    const job = { ...record.job, runId: RUN, name: `train (${index})`, job: 'train', status: 'success' };
    const createdAt = new Date(entry(index).at).toISOString();
    return { ...record, id: `record-${index}`, createdAt, job } as EmissionsRecord;
  };
  const siblings = async (client: GitHubClient, known: History) => {
    const names = new Set(known.entries.map(({ key, attempt }) => artifactName(key, attempt)));
    const answer = await gatherRecords(client, at, RUN, names);
    return answer.ok ? answer.data.records.map(historyEntryOf) : [];
  };

  it.each([60, 120, 200])(
    'all land in order within their 20 seconds, where an answer takes about %i ms',
    async (ms) => {
      for (const seed of [1, 2, 3]) {
        const clock = new VirtualClock(seed);
        const gitHub = gitHubWith(clock);
        const job = async (index: number) => {
          await clock.sleep(clock.random() * 1000);
          const send = gitHub.fetchIn(clock, () => (ms / 2) * (0.5 + clock.random()));
          let calls = 0;
          const fetch: typeof send = (...request) => {
            calls += 1;
            return send(...request);
          };
          const client = createClient({ token: TOKEN, apiUrl: gitHub.base, clock, fetch });
          // What comes before the history: the job is asked for, its artifact is left.
          await clock.sleep(2000 + clock.random() * 1000);
          const left = recordOf(index);
          const zipped = zip({ name: 'emissions-record.json', text: JSON.stringify(left), stored: true });
          const written = historyEntryOf(left);
          gitHub.store.addArtifact(RUN, artifactName(written.key, written.attempt), zipped);
          const more = { entries: [written], siblingEntries: (known: History) => siblings(client, known) };
          const answer = await writeHistory(client, at, { ...task(index, 64), ...more });
          return { answer, calls, leftMs: client.remainingMs() };
        };
        const ends = await clock.run(Promise.all(ids(64).map((_, index) => job(index))));
        expect(ends.filter(({ answer }) => !answer.ok)).toEqual([]);
        expect(historyIn(gitHub).entries.map((each) => each.id)).toEqual(ids(64));
        expect(historyIn(gitHub).months).toMatchObject([{ month: '2026-11', runs: 64 }]);
        expect(Math.min(...ends.map((end) => end.leftMs))).toBeGreaterThan(0);
        const calls = ends.map((end) => end.calls).sort((a, b) => a - b);
        expect(calls[32]).toBeLessThanOrEqual(6);
        const writes = gitHub.calls.filter((call) => call.method !== 'GET');
        // 80 changes a minute, and 1,000 requests an hour for all jobs of a repository.
        expect(writes.length).toBeLessThanOrEqual(80);
        expect(gitHub.calls.length).toBeLessThanOrEqual(1000);
        expect(gitHub.violations).toEqual([]);
      }
    },
  );
});

it('adds a whole run in one commit', async () => {
  const clock = new VirtualClock(5);
  const gitHub = gitHubWith(clock);
  const run = { ...task(0), entries: [entry(2), entry(0), entry(1)] };
  for (const _ of [1, 2])
    expect(await clock.run(writeHistory(clientOf(gitHub, clock), at, run))).toMatchObject({ ok: true });
  expect(historyIn(gitHub).entries.map((each) => each.id)).toEqual(ids(3));
  expect(gitHub.store.git.depth('energy-data')).toBe(1);
});

it('reads a history that GitHub shows no more, because it is larger than 1 MB', async () => {
  const clock = new VirtualClock(6);
  const gitHub = gitHubWith(clock);
  const long = { key: `Train/${'train '.repeat(75)}`, hardware: '8 × NVIDIA H100 SXM5 80GB '.repeat(18) };
  const many = { ...task(0), entries: Array.from({ length: 999 }, (_, index) => ({ ...entry(index), ...long })) };
  await clock.run(writeHistory(clientOf(gitHub, clock), at, many));
  expect(gitHub.store.git.fileAt('energy-data', 'history.json')?.content.length).toBeGreaterThan(1024 * 1024);

  expect(await clock.run(writeHistory(clientOf(gitHub, clock), at, task(999)))).toMatchObject({ ok: true });
  expect(historyIn(gitHub).entries).toHaveLength(1000);
  expect(await clock.run(findHistory(clientOf(gitHub, clock), at, 'energy-data'))).toEqual(historyIn(gitHub));
  expect(gitHub.violations).toEqual([]);
});

it('does not overwrite a file that is not a history', async () => {
  const clock = new VirtualClock(3);
  const gitHub = gitHubWith(clock);
  const foreign = { ...task(0), files: () => ({ 'history.json': '{"mine":true}' }) };
  await clock.run(writeHistory(clientOf(gitHub, clock), at, foreign));
  const answer = await clock.run(writeHistory(clientOf(gitHub, clock), at, task(1)));
  expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('history.json') });
  expect(gitHub.store.git.fileAt('energy-data', 'history.json')?.content).toBe('{"mine":true}');
});

it('does not touch a branch that is used for something else', async () => {
  const clock = new VirtualClock(4);
  const gitHub = gitHubWith(clock);
  const code = { ...task(0), files: () => ({ 'train.py': 'print(1)' }) };
  await clock.run(writeHistory(clientOf(gitHub, clock), at, code));
  const answer = await clock.run(writeHistory(clientOf(gitHub, clock), at, task(1)));
  expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('history.json') });
  expect(gitHub.store.git.fileAt('energy-data', 'train.py')?.content).toBe('print(1)');
  expect(gitHub.store.git.depth('energy-data')).toBe(1);
});

it('is a history with sound figures or none, whatever its file contains', () => {
  const text = JSON.stringify(withEntries(EMPTY_HISTORY, [0, 1, 2].map(entry)));
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
      const next = withEntries(history, [entry(9)]);
      expect(next.months.every(({ kwh, grams }) => kwh >= 0 && Number.isFinite(kwh + grams))).toBe(true);
      expect(historyPage(next)).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: fuzzRuns() },
  );
});
