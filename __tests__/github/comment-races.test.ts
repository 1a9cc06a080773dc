/** Jobs that finish together leave one comment with everything in it, whoever comes first. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_STATE } from '../../src/record/pull-request.ts';
import { totals } from '../../src/record/totals.ts';
import { fuzzRuns, RACES } from '../support/fuzz-runs.ts';
import type { Fault, LoopbackGitHub } from '../support/loopback-github/loopback-github.ts';
import { about, jobState, plainCodec, type Raced, race } from '../support/loopback-github/race.ts';

beforeAll(() => import('@actions/github/lib/utils'));

function expectWhole({ github, states, outcomes }: Raced, jobs: number) {
  expect(github.violations).toEqual([]);
  expect(states).toHaveLength(1);
  expect(states[0]?.sections.map((each) => each.key).sort()).toEqual(
    Array.from({ length: jobs }, (_, index) => jobState(index).sections[0]?.key).sort(),
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
    told: fc.boolean(),
    existing: fc.boolean(),
  });

  it('there is one comment with all sections, none lost and none doubled', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async ({ seed, jobs, ms, spreadMs, told, existing }) => {
        const raced = await race({
          seed,
          jobs,
          latency: about(ms),
          spreadMs,
          contenders: told ? jobs : 1,
          prepare: ({ store }, clock) => {
            const [me] = store.tokens.values();
            if (existing && me) store.addComment(7, me, plainCodec.render(EMPTY_STATE), clock.now());
          },
        });
        expectWhole(raced, jobs);
      }),
      { numRuns: fuzzRuns(2000, RACES) },
    );
  }, 120_000);
});

describe('64 jobs that finish together', () => {
  it.each([
    ['with no comment yet, on a quick network', 20, undefined],
    ['with no comment yet, as far from GitHub as runners are', 200, 150],
  ])('%s, leave one comment with 64 sections within the limits', async (_, ms, gatherMs) => {
    for (const seed of [1, 2, 3]) {
      const budgetMs = 20_000;
      const jobs = { seed, jobs: 64, contenders: 64, spreadMs: 1000 };
      const raced = await race({ ...jobs, latency: about(ms), budgetMs, ...(gatherMs && { gatherMs }) });
      expectWhole(raced, 64);
      expect(median(raced.calls)).toBeLessThanOrEqual(6);
      expect(raced.slowestMs).toBeLessThanOrEqual(budgetMs);
    }
  });

  it('write seldom enough for the secondary limit of 80 changes a minute, where they can read what the others left', async () => {
    const raced = await race({ seed: 4, jobs: 64, contenders: 64, spreadMs: 1000, latency: about(200), gatherMs: 150 });
    expectWhole(raced, 64);
    expect(raced.writes).toBeLessThanOrEqual(80);
  });

  it('also when none knows of the others', async () => {
    const raced = await race({ seed: 5, jobs: 64, spreadMs: 1000, latency: about(20) });
    expectWhole(raced, 64);
    expect(median(raced.calls)).toBeLessThanOrEqual(6);
  });
});

describe('in bad weather', () => {
  const faults: fc.Arbitrary<Fault> = fc.oneof(
    fc.record({ kind: fc.constant('reset' as const), after: fc.boolean() }),
    fc.record({ kind: fc.constant('truncate' as const), whole: fc.boolean() }),
    fc.record({ kind: fc.constant('html' as const), after: fc.boolean() }),
    fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(500, 502, 503) }),
    fc.constant<Fault>({ kind: 'status', status: 429, headers: { 'retry-after': '2' } }),
  );
  const weather = fc.array(fc.record({ on: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'), fault: faults }), {
    // One less than the attempts of a call: more than that is no weather but a GitHub that is down.
    maxLength: 3,
  });

  it('there is still one comment with all sections', async () => {
    const schedules = fc.record({ seed: fc.integer(), jobs: fc.integer({ min: 1, max: 4 }), weather });
    await fc.assert(
      fc.asyncProperty(schedules, async ({ seed, jobs, weather }) => {
        const prepare = (github: LoopbackGitHub) => {
          for (const { on, fault } of weather) github.fault(`${on} /comments`, fault);
        };
        const raced = await race({ seed, jobs, latency: about(50), spreadMs: 500, contenders: jobs, prepare });
        expectWhole(raced, jobs);
      }),
      { numRuns: fuzzRuns(500, RACES) },
    );
  }, 120_000);
});
