/**
 * The integral of the node model's load curve from loads that are each the mean of an interval. Part of the sampler's bundle.
 *
 * The curve is concave, so the curve of a mean is more than the mean of the curve. An interval in which the load changed at
 * once, between a phase before it and a phase after it, is therefore split where its own mean says that the change was: for
 * a load u between its neighbours a and b, the part (u - b) / (a - b) of the interval was spent at a and the rest at b. It is
 * taken for such a change where the step from a to b is at least three times what the load did right before and right
 * after; a load that drifts keeps its mean. So phases of three intervals and more cost no error; shorter ones stay too high.
 */
import { curveOf } from '../../model/node-model.ts';

interface Interval {
  readonly seconds: number;
  /** Mean load of the interval, 0..1. */
  readonly load: number;
  /** Share of the machine that is this job's. */
  readonly part: number;
}

/** A change is a step when it is so much larger than the changes around it. */
const STEP_RATIO = 3;
/** Where intervals stand in the five that are held: the one that is settled next, and the two after it. */
const MIDDLE = 2;

export class CurveIntegral {
  /** Two intervals that are settled, then up to two that wait to be seen from both sides. */
  #held: Interval[] = [];
  #settled = 0;

  add(interval: Interval): void {
    if (!(interval.seconds > 0)) return;
    // Nothing is known of the time before the first: it was as the first.
    const before = { ...interval, seconds: 0 };
    if (this.#held.length === 0) this.#held = [before, before];
    this.#held.push(interval);
    if (this.#held.length <= 2 * MIDDLE) return;
    this.#settled += settledSeconds(this.#held);
    this.#held.shift();
  }

  /** Seconds of the curve so far, times the job's share. A little less than before where an interval turns out to be split. */
  get seconds(): number {
    const open = this.#held.slice(MIDDLE).reduce((sum, interval) => sum + secondsAt(interval, interval.load), 0);
    return this.#settled + open;
  }
}

function secondsAt({ seconds, part }: Interval, load: number): number {
  return seconds * part * curveOf(load, 'cpu-time');
}

/** The middle one of five. */
function settledSeconds([earlier, before, middle, after, later]: readonly Interval[]): number {
  if (earlier === undefined || before === undefined || middle === undefined) return 0;
  if (after === undefined || later === undefined) return secondsAt(middle, middle.load);
  const step = before.load - after.load;
  const part = (middle.load - after.load) / step;
  const beside = Math.max(Math.abs(before.load - earlier.load), Math.abs(later.load - after.load));
  if (!(part > 0 && part < 1 && Math.abs(step) >= STEP_RATIO * beside)) return secondsAt(middle, middle.load);
  return part * secondsAt(middle, before.load) + (1 - part) * secondsAt(middle, after.load);
}
