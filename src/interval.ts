/**
 * A value with its 80 % range: every figure of this project has this form. `low` and `high` are the ends of the range. All three
 * have the same unit, which is in the name of the field or variable that holds them.
 */

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A value known exactly. */
export function exactly(value: number): Interval {
  return { value, low: value, high: value };
}

/** A value known within a factor, both ways. */
export function withinFactor(value: number, factor: number): Interval {
  return { value, low: value / factor, high: value * factor };
}

export function scaled(interval: Interval, factor: number): Interval {
  return { value: interval.value * factor, low: interval.low * factor, high: interval.high * factor };
}

/** Sum of values whose errors go the same way (parts of one machine): the ends add up. */
export function sumCorrelated(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, next) => ({ value: sum.value + next.value, low: sum.low + next.low, high: sum.high + next.high }),
    exactly(0),
  );
}

/** Sum of values whose errors are independent (different jobs): the distances to the ends add up in quadrature. */
export function sumIndependent(intervals: readonly Interval[]): Interval {
  const value = intervals.reduce((sum, interval) => sum + interval.value, 0);
  const below = Math.hypot(...intervals.map((interval) => interval.value - interval.low));
  const above = Math.hypot(...intervals.map((interval) => interval.high - interval.value));
  return { value, low: Math.max(0, value - below), high: value + above };
}

/**
 * Product of two independent positive values, as energy times intensity: the logarithms of their factors add up in
 * quadrature. Where an end is zero it stays zero.
 */
export function productOf(a: Interval, b: Interval): Interval {
  const value = a.value * b.value;
  if (!(value > 0)) return { value, low: a.low * b.low, high: a.high * b.high };
  const below = Math.hypot(Math.log(a.value / a.low), Math.log(b.value / b.low));
  const above = Math.hypot(Math.log(a.high / a.value), Math.log(b.high / b.value));
  return { value, low: value * Math.exp(-below), high: value * Math.exp(above) };
}

/** Two figures are a tie where one lies inside the other's range: neither can be called better. */
export function isTie(a: Interval, b: Interval): boolean {
  return holds(a, b.value) || holds(b, a.value);
}

function holds(interval: Interval, value: number): boolean {
  return value >= interval.low && value <= interval.high;
}
