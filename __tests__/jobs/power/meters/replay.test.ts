/**
 * A recorded load, replayed through every meter at one reading a second: joules against the integral of the load itself.
 * It changes every 3 s, at no whole second, and the sensors are asked when their own tools would ask them.
 */
import { expect, it } from 'vitest';
import { METERS, replayError, SWINGING, type Trace } from '../../../power/meters/replay.ts';

const HALF_AN_HOUR = 1800;

it.each(METERS)('$meter is within half a percent of what was drawn', async (meter) => {
  expect(await replayError(meter, SWINGING, HALF_AN_HOUR)).toBeLessThan(0.5);
});

/** Loads of any size that follow each other at random, each held for 3 to 5 s, and the same ones at every run. */
function randomTrace(seed: number): Trace {
  let state = seed;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const holdSeconds = 3 + 2 * random();
  return { holdSeconds, offsetSeconds: random() * holdSeconds, loads: Array.from({ length: 600 }, random) };
}

/** A tool that is asked every 5 s sees too little of a load that changes faster; what it misses evens out with time. */
const mostPercent = ({ meter }: { readonly meter: string }) => (meter.includes('every 5 s') ? 10 : 0.5);

it.each(METERS)('$meter keeps to it for loads at random', async (meter) => {
  for (let seed = 1; seed <= 10; seed++) {
    expect(await replayError(meter, randomTrace(seed), HALF_AN_HOUR)).toBeLessThan(mostPercent(meter));
  }
});
