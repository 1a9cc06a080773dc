/** How long a writer of the comment or the history waits for other writers. All in ms. */
import type { Clock } from './clock.ts';

const SHORTEST_SETTLE = 600;
const LONGEST_SETTLE = 4_000;
/** One doubling of the turns under contention: about as long as reading what some dozen jobs left, and writing it. */
const TURN = 2_000;
/** The longest wait of a job that lets others write first. */
const LONGEST_TURNS = 12_000;
const LONGEST_SPREAD = 1_000;
const SPREAD_A_JOB = 40;

/** Spreads a few jobs that end together, before any of them reads. */
export function beforeFirst(contenders: number, clock: Clock): number {
  return contenders <= 1 ? 0 : clock.random() * Math.min(LONGEST_SPREAD, contenders * SPREAD_A_JOB);
}

/** Before making the first comment of all, so that usually one job makes it and the others find it. */
export function beforeCreating(contenders: number, answerMs: number, clock: Clock): number {
  return siftDelayMs(contenders, 2 * Math.max(50, answerMs), clock.random());
}

/** Delay (ms) before collecting all sibling records, so that usually one job does it. `chance` is below 1, and different for each job. */
export function beforeGathering(contenders: number, chance: number): number {
  return siftDelayMs(contenders, Math.min(TURN, LONGEST_TURNS / Math.log2(Math.max(2, contenders))), chance);
}

/** Position of a job in its turn, 0 to 1: random, and in a matrix ordered by index, so that no two jobs share it. */
export function placeInTurn(index: number, contenders: number, clock: Clock): number {
  return (index + clock.random()) / contenders;
}

/**
 * A few jobs wait briefly and most wait long: one of `contenders` is expected to be ready at first, and twice as many after every
 * `doublingMs` (the Sift distribution of Jamieson, Balakrishnan and Tay, 2006).
 */
export function siftDelayMs(contenders: number, doublingMs: number, chance: number): number {
  const doublings = Math.log2(Math.max(2, contenders));
  return Math.max(0, doublings + Math.log2(Math.max(chance, 1e-9))) * doublingMs;
}

/**
 * The wait after a write, before checking that it is still there. Longer than any job should take between reading and writing; after a
 * lost write it is spread over as many turns as there seem to be other jobs, because a job that finds its part lost writes again at once.
 */
export function settleMs(
  seen: { readonly slowestMs: number; readonly losses: number; readonly contenders: number },
  clock: Clock,
): number {
  const turn = Math.max(20, seen.slowestMs);
  const settle = Math.min(LONGEST_SETTLE, Math.max(SHORTEST_SETTLE, 200 + 3 * turn));
  const others = Math.max(1, Math.min(64, Math.max(seen.losses === 0 ? 1 : seen.contenders, 4 ** seen.losses)));
  return settle + clock.random() * Math.max(settle / 2, others * turn);
}
