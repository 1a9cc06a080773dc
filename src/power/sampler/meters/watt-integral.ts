/** Joules from watts that arrive now and then: the trapezoid between readings, held at the last one until the next. */
import type { Reading } from '../../meter.ts';

export interface IntegralLimits {
  /** A reading above this is dropped, W. */
  readonly maxWatts: number;
  /** Share of the device that counts, 0..1. */
  readonly share: number;
  /** A pause longer than this is not filled, because the power during it is not known, s. */
  readonly silenceSeconds: number;
}

export class WattIntegral {
  readonly #limits: IntegralLimits;
  readonly #openedAt: number;
  #lastAt: number | undefined;
  #watts = 0;
  #utilisation: number | undefined;
  #joules = 0;
  #busySeconds = 0;
  /** Seconds for which watts were known, or held. */
  #coveredSeconds = 0;
  #seesUse = false;
  /** Largest total reported so far; reports never decrease, even if held watts turn out to have been too many. */
  #reportedJoules = 0;
  #reportedBusySeconds = 0;
  #reportedCoveredSeconds = 0;

  constructor(openedAt: number, limits: IntegralLimits) {
    this.#openedAt = openedAt;
    this.#limits = limits;
  }

  /** Takes a reading at an instant (monotonic seconds); returns whether it was plausible. */
  add(at: number, watts: number, utilisation?: number): boolean {
    if (!isPlausible(watts, this.#limits.maxWatts) || !Number.isFinite(at)) return false;
    const first = this.#lastAt === undefined;
    const seconds = at - (this.#lastAt ?? this.#openedAt);
    if (seconds < 0) return false;
    const use = shareIn(utilisation);
    if (seconds <= this.#limits.silenceSeconds) {
      // Before the first reading, the first reading is the best guess.
      const meanUse = use === undefined ? undefined : (use + (this.#utilisation ?? use)) / 2;
      this.#count(seconds, first ? watts : (watts + this.#watts) / 2, meanUse);
    }
    this.#hold(at, watts, use);
    return true;
  }

  /** Takes a mean over a window that ends now, from a tool that averages by itself. */
  addMean(at: number, watts: number, windowSeconds: number, utilisation?: number): boolean {
    if (!isPlausible(watts, this.#limits.maxWatts) || !Number.isFinite(at)) return false;
    const since = at - (this.#lastAt ?? this.#openedAt);
    if (since < 0) return false;
    // A window cannot begin before the last one ended. Time between the two counts with this window's mean.
    const seconds = since <= this.#limits.silenceSeconds ? since : Math.min(since, Math.max(0, windowSeconds || 0));
    const use = shareIn(utilisation);
    this.#count(seconds, watts, use);
    this.#hold(at, watts, use);
    return true;
  }

  #count(seconds: number, watts: number, use: number | undefined): void {
    this.#joules += watts * seconds;
    this.#coveredSeconds += seconds;
    this.#busySeconds += (use ?? 0) * seconds;
  }

  /** Until the next reading, this one is taken to hold. */
  #hold(at: number, watts: number, use: number | undefined): void {
    this.#seesUse ||= use !== undefined;
    this.#lastAt = at;
    this.#watts = watts;
    this.#utilisation = use;
  }

  /** When the last plausible reading came, monotonic seconds. */
  get lastAt(): number | undefined {
    return this.#lastAt;
  }

  /** Joules and busy seconds until now; undefined where the device has been silent for too long. */
  until(now: number): Reading | undefined {
    const held = now - (this.#lastAt ?? this.#openedAt);
    if (!(held <= this.#limits.silenceSeconds)) return undefined;
    const seconds = Math.max(0, held);
    const { share } = this.#limits;
    this.#reportedJoules = Math.max(this.#reportedJoules, (this.#joules + this.#watts * seconds) * share);
    if (!this.#seesUse) return { joules: this.#reportedJoules };
    this.#reportedBusySeconds = Math.max(
      this.#reportedBusySeconds,
      this.#busySeconds + (this.#utilisation ?? 0) * seconds,
    );
    return { joules: this.#reportedJoules, busySeconds: this.#reportedBusySeconds };
  }

  /** As `until`, for watts that are a model of utilisation: with the times that its watts are multiplied by. */
  modelledUntil(now: number): Reading | undefined {
    const reading = this.until(now);
    if (reading === undefined) return undefined;
    const held = Math.max(0, now - (this.#lastAt ?? this.#openedAt));
    // Before the first reading there are no watts to hold.
    this.#reportedCoveredSeconds = Math.max(
      this.#reportedCoveredSeconds,
      this.#coveredSeconds + (this.#lastAt === undefined ? 0 : held),
    );
    return { ...reading, curveSeconds: reading.busySeconds, modelSeconds: this.#reportedCoveredSeconds };
  }
}

function isPlausible(watts: number, maxWatts: number): boolean {
  return watts >= 0 && watts <= maxWatts;
}

function shareIn(utilisation: number | undefined): number | undefined {
  return utilisation !== undefined && utilisation >= 0 ? Math.min(1, utilisation) : undefined;
}
