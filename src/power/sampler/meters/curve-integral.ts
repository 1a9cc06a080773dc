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

interface LoadInterval {
  readonly seconds: number;
  /** Mean load of the interval, 0..1. */
  readonly load: number;
  /** Share of the machine that is this job's. */
  readonly share: number;
}

/** A change counts as a step when it is at least this many times the changes before and after it. */
const STEP_RATIO = 3;
/** Five intervals are looked at together. The one at this index is judged, with two neighbours on each side. */
const MIDDLE = 2;

export class CurveIntegral {
  /** The newest intervals: the first two are already in `#settled`, the others wait until both their neighbours are known. */
  #held: LoadInterval[] = [];
  #settled = 0;

  add(interval: LoadInterval): void {
    if (!(interval.seconds > 0)) return;
    // Nothing is known of the time before the first interval, so the same load is assumed for it.
    const before = { ...interval, seconds: 0 };
    if (this.#held.length === 0) this.#held = [before, before];
    this.#held.push(interval);
    if (this.#held.length <= 2 * MIDDLE) return;
    this.#settled += settledSeconds(this.#held);
    this.#held.shift();
  }

  /** Seconds of the curve so far, times the job's share. A little less than before where an interval turns out to be split. */
  get seconds(): number {
    const waiting = this.#held.slice(MIDDLE).reduce((sum, interval) => sum + secondsAt(interval, interval.load), 0);
    return this.#settled + waiting;
  }
}

function secondsAt({ seconds, share }: LoadInterval, load: number): number {
  return seconds * share * curveOf(load, 'cpu-time');
}

/** Seconds of the curve in the middle one of five intervals. */
function settledSeconds([earlier, before, middle, after, later]: readonly LoadInterval[]): number {
  if (earlier === undefined || before === undefined || middle === undefined) return 0;
  if (after === undefined || later === undefined) return secondsAt(middle, middle.load);
  const step = before.load - after.load;
  // The part of the interval before the step, if there was one.
  const partBefore = (middle.load - after.load) / step;
  const nearbyChange = Math.max(Math.abs(before.load - earlier.load), Math.abs(later.load - after.load));
  const isStep = partBefore > 0 && partBefore < 1 && Math.abs(step) >= STEP_RATIO * nearbyChange;
  if (!isStep) return secondsAt(middle, middle.load);
  return partBefore * secondsAt(middle, before.load) + (1 - partBefore) * secondsAt(middle, after.load);
}
