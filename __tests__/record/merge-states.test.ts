/** The state of a pull request's comment: merging in any order, folding, pruning, totals, and its text. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../src/github/comment-parts.ts';
import { canonicalJson } from '../../src/record/canonical-json.ts';
import { foldLedger } from '../../src/record/ledger.ts';
import { mergeAllStates, mergeStates } from '../../src/record/merge-states.ts';
import { callerOf, mayHoldRemovedJobs, pruneSections } from '../../src/record/prune.ts';
import {
  EMPTY_STATE,
  type JobSection,
  type LedgerEntry,
  type PullRequestState,
  type RunVerdict,
} from '../../src/record/pull-request-state.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { ledgerEntryOf, sectionOf } from '../../src/record/section.ts';
import { readState, writeState, writeStateWithin } from '../../src/record/state-codec.ts';
import { totals } from '../../src/record/totals.ts';
import { examples } from '../report/examples.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const example = (name: string): EmissionsRecord => {
  const found = examples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found.record;
};
const stateOf = (...records: EmissionsRecord[]): PullRequestState =>
  records.reduce(
    (state, record) =>
      mergeStates(state, { ...EMPTY_STATE, sections: [sectionOf(record)], ledger: [ledgerEntryOf(record)] }),
    EMPTY_STATE,
  );
const entry = (runId: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  runId,
  attempt: 1,
  job: 'Train/train',
  sha: `${runId}`.padEnd(40, 'a'),
  at: runId * 10_000_000,
  status: 'success',
  kwh: 0.1,
  grams: 40,
  ...more,
});
const withLedger = (...ledger: LedgerEntry[]): PullRequestState => ({ ...EMPTY_STATE, ledger });

const statuses = fc.constantFrom('success' as const, 'failure' as const, 'cancelled' as const, 'unknown' as const);
const anySection: fc.Arbitrary<JobSection> = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  core: fc.record({
    name: fc.constantFrom('a', 'b'),
    workflow: fc.constant('Train'),
    runId: fc.nat(3),
    attempt: fc.nat(2),
    status: statuses,
    at: fc.nat(3),
    kwh: fc.option(fc.nat(2), { nil: undefined }),
    basis: fc.constant('modelled' as const),
  }),
  details: fc.option(fc.constant(example('first-pr')), { nil: undefined }),
});
const anyEntry: fc.Arbitrary<LedgerEntry> = fc.record({
  runId: fc.nat(3),
  attempt: fc.nat(2),
  job: fc.constantFrom('a', 'b'),
  at: fc.nat(5),
  status: statuses,
  kwh: fc.option(fc.nat(2), { nil: undefined }),
});
const anyVerdict: fc.Arbitrary<RunVerdict> = fc.record({
  workflow: fc.constantFrom('Train', 'Nightly'),
  runId: fc.nat(2),
  attempt: fc.nat(2),
  sha: fc.constantFrom('a', 'b'),
  budget: fc
    .record({
      verdict: fc.constantFrom('within' as const, 'over' as const),
      onExceed: fc.constant('warn' as const),
      limits: fc.constant([
        { limit: '1 g', measure: 'grams', scope: 'job', allowed: 1, actual: 2, verdict: 'over' },
      ] as const),
    })
    .map(({ limits, ...budget }) => ({ ...budget, limits: [...limits] })),
});
const anyState: fc.Arbitrary<PullRequestState> = fc
  .record({
    sections: fc.array(anySection, { maxLength: 4 }),
    ledger: fc.array(anyEntry, { maxLength: 5 }),
    folded: fc.array(
      fc.record({
        upToAt: fc.nat(4),
        newest: fc.array(anyEntry, { maxLength: 2 }),
        runs: fc.nat(3),
        unknownRuns: fc.nat(1),
        kwh: fc.nat(3),
        grams: fc.nat(3),
        wastedRuns: fc.nat(1),
        wastedKwh: fc.nat(1),
        wastedGrams: fc.nat(1),
      }),
      { maxLength: 1 },
    ),
    verdicts: fc.array(anyVerdict, { maxLength: 3 }),
  })
  .map((parts) => mergeStates(EMPTY_STATE, { format: 1, ...parts }));

describe('merging', () => {
  it('comes to one state whatever the order and however often', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (a, b, c) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
        expect(mergeAllStates([a, b, c])).toEqual(mergeStates(mergeStates(a, b), c));
        expect(mergeStates(a, a)).toEqual(a);
        expect(mergeStates(mergeStates(a, b), b)).toEqual(mergeStates(a, b));
      }),
      { numRuns: fuzzRuns() },
    );
  });

  it('takes a figure that is not known for one that is not there, as it comes back from a comment', () => {
    const made = sectionOf(example('unknown')).core;
    const [read] = readState(writeState(stateOf(example('unknown')))).sections;
    expect(canonicalJson(read?.core)).toBe(canonicalJson(made));
  });

  it('keeps what was found of the newest run of each workflow', () => {
    const of = (workflow: string, runId: number, attempt: number): PullRequestState => ({
      ...EMPTY_STATE,
      verdicts: [{ workflow, runId, attempt, sha: 'a', budget: { verdict: 'over', onExceed: 'warn', limits: [] } }],
    });
    const all = [of('Train', 2, 1), of('Nightly', 1, 1), of('Train', 2, 2), of('Train', 1, 3)].reduce(mergeStates);
    expect(all.verdicts?.map(({ workflow, runId, attempt }) => [workflow, runId, attempt])).toEqual([
      ['Nightly', 1, 1],
      ['Train', 2, 2],
    ]);
    expect(readState(writeState(all))).toEqual(all);
    expect(holds(of('Train', 2, 2), of('Train', 2, 1))).toBe(true);
    expect(holds(of('Train', 2, 1), of('Train', 2, 2))).toBe(false);
    expect(holds(EMPTY_STATE, of('Train', 2, 1))).toBe(false);
  });

  it('keeps the newer of two runs of a job, and both in the ledger', () => {
    const record = example('first-pr');
    const { job } = record;
    if (job === undefined) throw new Error('the example has a job');
    const again = { ...record, createdAt: '2026-11-24T00:00:00.000Z', job: { ...job, runAttempt: 2 } };
    const state = mergeStates(stateOf(again), stateOf(record));
    expect(state.sections.map((section) => section.core.attempt)).toEqual([2]);
    expect(state.ledger.map((one) => one.attempt)).toEqual([1, 2]);
  });
});

describe('sections', () => {
  const record = example('over-budget');
  const withJob = (change: Partial<NonNullable<EmissionsRecord['job']>>, more: Partial<EmissionsRecord> = {}) =>
    sectionOf({ ...record, ...more, job: record.job && { ...record.job, ...change } }).key;

  it('has the figures of the record, what it rests on and what it ran on', () => {
    const { core } = sectionOf(record);
    expect(core).toMatchObject({
      kwh: record.energy?.totalKwh,
      grams: record.emissions?.grams,
      basis: 'mixed',
      hardware: '1 × NVIDIA A10G',
      region: 'aws:eu-central-1',
      verdict: 'over',
      baseline: { kwh: 0.2671, significant: true, comparable: true },
    });
    expect(sectionOf(example('unknown')).core.kwh).toBeUndefined();
    expect(sectionOf(example('unknown')).core.basis).toBe('unknown');
  });

  it('distinguishes jobs that GitHub shows under one name', () => {
    expect(withJob({ name: 'train' })).not.toBe(withJob({ name: 'train', job: 'other' }));
    expect(withJob({ name: 'train', matrix: { fold: 1 } })).not.toBe(withJob({ name: 'train', matrix: { fold: 2 } }));
    expect(withJob({}, { mode: 'estimate', name: 'x' })).not.toBe(withJob({}, { mode: 'estimate', name: 'y' }));
    expect(withJob({ runId: 1, sha: 'b'.repeat(40) })).toBe(withJob({ runId: 2 }));
  });

  it('publishes no command line', () => {
    const section = sectionOf({ ...record, command: 'train --token=hunter2' });
    expect(JSON.stringify(section)).not.toContain('hunter2');
  });

  const matrixJob = (runId: number, fold: number, more: object = {}): EmissionsRecord => {
    const record = example('first-pr');
    if (record.job === undefined) throw new Error('the example has a job');
    return {
      ...record,
      job: { ...record.job, runId, jobId: 100 * runId + fold, name: `train (${fold})`, matrix: { fold }, ...more },
    };
  };
  const keysIn = (state: PullRequestState) => state.sections.map(({ key }) => key);
  const newest = { workflow: 'Train', runId: 2, job: 'train', total: 2 };

  it('drops jobs that are no longer in the matrix, once all its present jobs have reported', () => {
    const before = stateOf(matrixJob(1, 1), matrixJob(1, 2), matrixJob(1, 3), matrixJob(2, 1));
    expect(pruneSections(before, newest)).toEqual(before);
    const after = pruneSections(mergeStates(before, stateOf(matrixJob(2, 2))), newest);
    expect(keysIn(after)).toEqual(['Train/train (1)', 'Train/train (2)']);
    expect(after.ledger).toHaveLength(5);
  });

  it('drops jobs that the workflow file names no more, and keeps those that are still to come', () => {
    const state = stateOf(
      matrixJob(1, 1, { job: 'old', name: 'old' }),
      matrixJob(1, 1, { job: 'evaluate', name: 'evaluate' }),
      matrixJob(2, 1),
      matrixJob(2, 2),
    );
    expect(mayHoldRemovedJobs(state, newest)).toBe(true);
    expect(pruneSections(state, newest)).toEqual(state);
    const jobs = ['train', 'evaluate'];
    expect(keysIn(pruneSections(state, { ...newest, jobs }))).toEqual([
      'Train/evaluate (1)',
      'Train/train (1)',
      'Train/train (2)',
    ]);
  });

  it('drops nothing of another workflow, of a newer run, or of the same job called from elsewhere', () => {
    const others = stateOf(
      matrixJob(1, 1, { workflow: 'Other' }),
      matrixJob(3, 3),
      matrixJob(1, 1, { name: 'nightly / train (1)' }),
      matrixJob(2, 1),
      matrixJob(2, 2),
    );
    expect(pruneSections(others, newest)).toEqual(others);
    expect(callerOf('nightly / train (1)')).toBe('nightly');
    expect(callerOf('train (1)')).toBeUndefined();
  });
});

describe('this pull request so far', () => {
  it('sums all runs, and what went into failed, cancelled and superseded ones', () => {
    const { soFar } = totals(
      withLedger(
        entry(1, { status: 'failure' }),
        entry(2, { status: 'cancelled', kwh: 0.02, grams: 8 }),
        entry(3),
        entry(4),
        entry(4, { job: 'Train/evaluate' }),
      ),
    );
    expect(soFar).toMatchObject({ runs: 5, atLeast: false });
    expect(soFar.kwh).toBeCloseTo(0.42, 12);
    expect(soFar.failed).toEqual({ runs: 1, kwh: 0.1, grams: 40 });
    expect(soFar.cancelled).toEqual({ runs: 1, kwh: 0.02, grams: 8 });
    expect(soFar.superseded).toEqual({ runs: 1, kwh: 0.1, grams: 40 });
    expect(soFar.wasted.runs).toBe(3);
    expect(soFar.wasted.grams).toBe(88);
  });

  it('says at least where a run is unknown', () => {
    const { soFar } = totals(withLedger(entry(1), entry(2, { kwh: undefined, grams: undefined })));
    expect(soFar).toMatchObject({ runs: 2, kwh: 0.1, atLeast: true });
  });

  it('adds the jobs of the newest push only', () => {
    const state = stateOf(
      ...(examples.find((one) => one.name === 'matrix')?.state.sections ?? []).flatMap(({ details }) => details ?? []),
    );
    const stale = stateOf(example('first-pr'));
    const { newest } = totals(mergeStates(state, stale));
    expect(newest).toEqual(totals(state).newest);
    expect(newest.runs).toBe(12);
    const spread = (newest.kwh?.high ?? 0) / (newest.kwh?.value ?? 1);
    expect(spread).toBeGreaterThan(1);
    expect(spread).toBeLessThan(1.6);
  });
});

describe('an old ledger', () => {
  const many = Array.from({ length: 700 }, (_, index) =>
    entry(index + 1, { status: index % 7 === 0 ? 'failure' : 'success', kwh: 0.001 * (index + 1) }),
  );

  it('becomes sums without losing a run', () => {
    const all = withLedger(...many);
    const folded = foldLedger(all);
    expect(folded.ledger).toHaveLength(150);
    const [before, after] = [totals(all).soFar, totals(folded).soFar];
    expect(after.runs).toBe(before.runs);
    expect(after.kwh).toBeCloseTo(before.kwh, 9);
    expect(after.wasted.runs).toBe(before.wasted.runs);
    expect(after.wasted.kwh).toBeCloseTo(before.wasted.kwh, 9);
  });

  it('comes to the same sums in one go and in many, by one writer and by several', () => {
    const atOnce = foldLedger(withLedger(...many));
    let step = EMPTY_STATE;
    for (let at = 0; at < many.length; at += 9)
      step = foldLedger(mergeStates(step, withLedger(...many.slice(at, at + 9))));
    expect(step).toEqual(atOnce);
    const [late, ...rest] = [...many].reverse();
    const without = foldLedger(withLedger(...rest));
    if (late === undefined) throw new Error('there are entries');
    expect(foldLedger(mergeStates(withLedger(late), without))).toEqual(foldLedger(mergeStates(without, atOnce)));
  });

  it('says the same of the pull request, however often it was folded on the way', () => {
    const minute = 60_000;
    const pushes = fc.array(
      fc.record({
        jobs: fc.integer({ min: 1, max: 130 }),
        first: fc.nat(60),
        gapMs: fc.constantFrom(minute, 50 * minute, 300 * minute),
        failing: fc.nat(10),
        unknown: fc.nat(20),
      }),
      { minLength: 3, maxLength: 8 },
    );
    fc.assert(
      fc.property(pushes, fc.integer({ min: 1, max: 90 }), (each, batch) => {
        let at = 0;
        const entries = each.flatMap(({ jobs, first, gapMs, failing, unknown }, run) => {
          at += gapMs;
          return Array.from({ length: jobs }, (_, index) => {
            at += 1;
            const status = index % 11 === failing ? 'failure' : index % 13 === failing ? 'cancelled' : 'success';
            const figures =
              index % 50 === unknown ? { kwh: undefined, grams: undefined } : { kwh: 1 + index, grams: index };
            return entry(run + 1, { job: `Train/train (${first + index})`, at, status, ...figures });
          });
        });
        let state = EMPTY_STATE;
        for (let from = 0; from < entries.length; from += batch)
          state = foldLedger(mergeStates(state, withLedger(...entries.slice(from, from + batch))));
        const { failed: _f, cancelled: _c, superseded: _s, ...expected } = totals(withLedger(...entries)).soFar;
        expect(totals(readState(writeState(state))).soFar).toMatchObject(expected);
        expect(state.ledger.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });

  it('counts a job that reports hours after it ended, as publish does at the end of a long run', () => {
    const minute = 60_000;
    const others = Array.from({ length: 250 }, (_, index) =>
      entry(9, { job: `Lint/${index}`, at: index * 4 * minute }),
    );
    const late = entry(8, { at: 20 * minute });
    const state = foldLedger(mergeStates(foldLedger(withLedger(...others)), withLedger(late)));
    expect(totals(state).soFar.runs).toBe(251);
  });

  it('keeps every entry of jobs that end together', () => {
    const together = Array.from({ length: 256 }, (_, index) => entry(5, { job: `Train/train (${index})` }));
    expect(foldLedger(withLedger(...together)).ledger).toHaveLength(256);
  });
});

describe('the state as text', () => {
  const big: PullRequestState = stateOf(
    ...Array.from({ length: 64 }, (_, index) => {
      const record = example(index % 2 ? 'over-budget' : 'first-pr');
      const { job } = record;
      if (job === undefined) throw new Error('the example has a job');
      const jobId = 57_304_811_000 + 37 * index;
      const url = `https://github.com/octo-org/vision-models/actions/runs/19480112006/job/${jobId}`;
      return { ...record, job: { ...job, name: `train (resnet50, cifar100, ${index})`, jobId, url } };
    }),
  );

  it('comes back as it was', () => {
    for (const { state } of examples) expect(readState(writeState(state))).toEqual(mergeStates(EMPTY_STATE, state));
    expect(readState(writeState(big))).toEqual(big);
    expect(readState(writeState(EMPTY_STATE))).toEqual(EMPTY_STATE);
    const text = writeState(big);
    expect(writeStateWithin(big, text.length)).toBe(text);
    expect(writeStateWithin(big, text.length - 1)).toBeUndefined();
  });

  it('holds 64 jobs and a long ledger in half a comment, when details give way', () => {
    const ledger = Array.from({ length: 150 }, (_, index) =>
      entry(19_480_112_006 + 7919 * index, {
        at: Date.UTC(2026, 10, 1) + 7_919_123 * index,
        kwh: 0.1234567 + index / 997,
        grams: 41.7 + index / 991,
      }),
    );
    const cores = { ...big, ledger, sections: big.sections.map(({ key, core }) => ({ key, core })) };
    expect(writeState(cores).length).toBeLessThan(32_768);
  });

  it('holds the 256 jobs of the largest matrix, when details give way', () => {
    const sections = Array.from({ length: 256 }, (_, index) => {
      const { key, core } = big.sections[index % big.sections.length] ?? {
        key: '',
        core: sectionOf(example('first-pr')).core,
      };
      return { key: `${key} ${index}`, core: { ...core, at: core.at + 997 * index, kwh: 0.0123 + index / 1009 } };
    });
    const text = writeState({ ...EMPTY_STATE, sections });
    expect(text.length).toBeLessThan(32_768);
    expect(readState(text).sections).toHaveLength(256);
  });

  it('gives details only to their own section', () => {
    const [format = '', , details = '', ...rest] = writeState(stateOf(example('first-pr'))).split('\n');
    const bare = writeState({
      ...EMPTY_STATE,
      sections: [{ key: 'other', core: sectionOf(example('over-budget')).core }],
    });
    const text = [bare, 's damaged', details, ...rest].join('\n');
    expect(format).toBe('state-1');
    expect(readState(text).sections).toEqual([expect.objectContaining({ key: 'other' })]);
    expect(readState(text).sections[0]?.details).toBeUndefined();
  });

  it('cannot end the comment that hides it', () => {
    const nasty = sectionOf({ ...example('first-pr'), name: '--><script>alert(1)</script><!--' });
    const text = writeState({ ...EMPTY_STATE, sections: [nasty] });
    expect(text).toMatch(/^state-1\n[sdglf] [A-Za-z0-9+/=\n sdglf]+$/);
    expect(readState(text).sections[0]?.core.name).toBe('--><script>alert(1)</script><!--');
  });

  it('reads past a damaged line', () => {
    const lines = writeState(stateOf(example('first-pr'), example('over-budget'))).split('\n');
    const damaged = lines.map((line, index) => (index === 1 ? `${line.slice(0, 20)}!!` : line)).join('\r\n');
    expect(readState(damaged).sections).toHaveLength(1);
    expect(readState(damaged).ledger).toHaveLength(2);
  });

  it('reads nothing from untrusted texts, and never throws', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 'a'), { level: 9 }).toString('base64');
    const hostile = [
      '',
      'state-2\ns AAAA',
      'state-1',
      `state-1\ns ${bomb}`,
      `state-1\n${`l ${bomb}\n`.repeat(5)}`,
      `state-1\n${'s\n'.repeat(100_000)}`,
      'x'.repeat(1_000_000),
    ];
    for (const text of hostile) expect(readState(text)).toEqual(EMPTY_STATE);
  });

  it('answers any text with a state that can be written and read again', () => {
    const text = writeState(stateOf(example('first-pr')));
    const change = fc.record({ at: fc.nat(text.length), cut: fc.nat(30), put: fc.string({ maxLength: 12 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let changed = text;
        for (const { at, cut, put } of changes) changed = changed.slice(0, at) + put + changed.slice(at + cut);
        const state = readState(changed);
        expect(readState(writeState(state))).toEqual(state);
      }),
      { numRuns: fuzzRuns() },
    );
  });
});
