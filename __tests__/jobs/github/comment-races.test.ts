/** Jobs that finish together leave one comment with everything in it, in any order. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentCodec, stateOf } from '../../../src/action/deliver/comment.ts';
import { mergeStates } from '../../../src/record/merge-states.ts';
import { EMPTY_STATE } from '../../../src/record/pull-request-state.ts';
import { totals } from '../../../src/record/totals.ts';
import { fuzzPatience, fuzzRuns, RACES } from '../../support/fuzz-runs.ts';
import type { Fault, LoopbackGitHub } from '../../support/loopback-github/loopback-github.ts';
import { about, legContext, legRecord, plainCodec, type Raced, race } from '../../support/loopback-github/race.ts';

function expectWhole({ github, states, outcomes }: Raced, jobs: number) {
  expect(github.violations).toEqual([]);
  expect(states).toHaveLength(1);
  expect(states[0]?.sections.map((each) => each.key).sort()).toEqual(
    Array.from({ length: jobs }, (_, index) => `Train/train (${index})`).sort(),
  );
  expect(states[0]?.ledger).toHaveLength(jobs);
  expect(totals(states[0] ?? EMPTY_STATE).soFar).toMatchObject({ runs: jobs, kwh: jobs });
  expect(outcomes.filter((each) => each.kind !== 'written')).toEqual([]);
}

const median = (calls: readonly number[]) => calls[Math.floor(calls.length / 2)];

describe('on any schedule', () => {
  const schedules = fc.record({
    seed: fc.integer(),
    jobs: fc.integer({ min: 2, max: 6 }),
    ms: fc.integer({ min: 1, max: 800 }),
    spreadMs: fc.constantFrom(0, 100, 1000, 5000),
    known: fc.boolean(),
    existing: fc.boolean(),
  });

  it(
    'there is one comment with all sections, none lost and none doubled',
    async () => {
      await fc.assert(
        fc.asyncProperty(schedules, async ({ seed, jobs, ms, spreadMs, known, existing }) => {
          const raced = await race({
            seed,
            jobs,
            latency: about(ms),
            spreadMs,
            contenders: known ? jobs : 1,
            prepare: ({ store }, clock) => {
              const [me] = store.tokens.values();
              if (existing && me) store.addComment(7, me, plainCodec.render(EMPTY_STATE), clock.now());
            },
          });
          expectWhole(raced, jobs);
        }),
        { numRuns: fuzzRuns(2000, RACES) },
      );
    },
    fuzzPatience(600_000),
  );
});

describe('64 jobs of a matrix that finish together', () => {
  const matrix = { jobs: 64, contenders: 64, run: 1, budgetMs: 20_000 };

  it.each([
    ['near GitHub', 20, 1000],
    ['as far from GitHub as runners are', 200, 1000],
    ['at the very same moment', 200, 0],
    ['over ten seconds', 120, 10_000],
  ])('%s, leave one comment with 64 sections within the limits', async (_, ms, spreadMs) => {
    for (const seed of [1, 2]) {
      const raced = await race({ ...matrix, seed, spreadMs, latency: about(ms) });
      expectWhole(raced, 64);
      // Two more calls ask for the job itself and for what the comment said before.
      expect(median(raced.calls)).toBeLessThanOrEqual(4);
      expect(raced.slowestMs).toBeLessThanOrEqual(matrix.budgetMs);
      // GitHub allows 80 changes and 900 points a minute.
      expect(raced.writes).toBeLessThanOrEqual(20);
      expect(raced.points + 2 * 64).toBeLessThanOrEqual(900);
    }
  });

  it('also when none knows of the others', async () => {
    const raced = await race({ ...matrix, contenders: 1, seed: 5, spreadMs: 1000, latency: about(100) });
    expectWhole(raced, 64);
    expect(median(raced.calls)).toBeLessThanOrEqual(5);
  });

  it('replace the sections of the push before, and drop those of jobs that are no longer in the matrix', async () => {
    const prepare = ({ store }: LoopbackGitHub) => {
      const [me] = store.tokens.values();
      const before = Array.from({ length: 70 }, (_, index) => stateOf(legRecord(index)));
      const body = commentCodec('', legContext(1)).render(before.reduce(mergeStates, EMPTY_STATE));
      if (me) store.addComment(7, me, body, 0);
    };
    const raced = await race({ ...matrix, run: 2, seed: 6, spreadMs: 1000, latency: about(100), prepare });
    const [state] = raced.states;
    expect(raced.states).toHaveLength(1);
    expect(state?.sections.map(({ core }) => core.runId)).toEqual(new Array(64).fill(2));
    expect(state?.ledger).toHaveLength(64 + 70);
    expect(median(raced.calls)).toBeLessThanOrEqual(4);
  });
});

describe('while the API fails', () => {
  const faults: fc.Arbitrary<Fault> = fc.oneof(
    fc.record({ kind: fc.constant('reset' as const), after: fc.boolean() }),
    fc.record({ kind: fc.constant('truncate' as const), whole: fc.boolean() }),
    fc.record({ kind: fc.constant('html' as const), after: fc.boolean() }),
    fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(500, 502, 503) }),
    fc.constant<Fault>({ kind: 'status', status: 429, headers: { 'retry-after': '2' } }),
  );
  const failures = fc.array(fc.record({ on: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'), fault: faults }), {
    // One less than the attempts of a call: more than that is an outage.
    maxLength: 3,
  });

  it(
    'there is still one comment with all sections',
    async () => {
      const schedules = fc.record({ seed: fc.integer(), jobs: fc.integer({ min: 1, max: 4 }), failures });
      await fc.assert(
        fc.asyncProperty(schedules, async ({ seed, jobs, failures }) => {
          const prepare = (github: LoopbackGitHub) => {
            for (const { on, fault } of failures) github.fault(`${on} /comments`, fault);
          };
          const raced = await race({ seed, jobs, latency: about(50), spreadMs: 500, contenders: jobs, prepare });
          expectWhole(raced, jobs);
        }),
        { numRuns: fuzzRuns(500, RACES) },
      );
    },
    fuzzPatience(600_000),
  );
});
