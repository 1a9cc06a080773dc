/** When a job of this length would have started best, by a forecast that was asked for. Without a forecast nothing is claimed. */
import { isTie, withinFactor } from '../interval.ts';

/** A forecast's value from `startMs` until `endMs`. */
export interface ForecastSlot {
  readonly startMs: number;
  readonly endMs: number;
  readonly gramsPerKwh: number;
}

export interface Forecast {
  /** In order of time, without overlap. */
  readonly slots: readonly ForecastSlot[];
  readonly source: string;
}

export interface TimeAlternative {
  readonly startAt: string;
  readonly grams: number;
  /** Against starting now, by the same forecast. */
  readonly gramsSaved: number;
  readonly savingPercent: number;
  readonly tie: boolean;
  readonly source: string;
}

const DAY_MS = 24 * 3600 * 1000;
/** A job shorter than this saves fractions of a gram, whatever the grid does. */
const SHORTEST_MS = 60 * 1000;
/** Within one grid only the forecast's own error counts; differences below a tenth are none. */
const FORECAST_FACTOR = 1.1;

/**
 * The best start within 24 h of `nowMs`, against starting now. `kwh` includes PUE. Undefined where the forecast does not
 * reach over the whole job, started now or at any other time.
 */
export function timeAlternative(
  forecast: Forecast,
  job: { readonly nowMs: number; readonly seconds: number; readonly kwh: number },
): TimeAlternative | undefined {
  const lengthMs = job.seconds * 1000;
  if (!(lengthMs > 0)) return undefined;
  const now = meanBetween(forecast.slots, job.nowMs, job.nowMs + lengthMs);
  if (now === undefined || !(now > 0)) return undefined;
  let best = { startMs: job.nowMs, mean: now };
  for (const startMs of starts(forecast.slots, job.nowMs, lengthMs)) {
    const mean = meanBetween(forecast.slots, startMs, startMs + lengthMs);
    // A later start must be better by more than rounding.
    if (mean !== undefined && mean < best.mean - 1e-9 * now) best = { startMs, mean };
  }
  const grams = job.kwh * best.mean;
  return {
    startAt: new Date(best.startMs).toISOString(),
    grams,
    gramsSaved: job.kwh * (now - best.mean),
    savingPercent: 100 * (1 - best.mean / now),
    tie: lengthMs < SHORTEST_MS || isTie(withinFactor(now, FORECAST_FACTOR), withinFactor(best.mean, FORECAST_FACTOR)),
    source: forecast.source,
  };
}

/** The mean is linear between the moments when a start or an end meets a slot's edge, so the least lies at one of them. */
function starts(slots: readonly ForecastSlot[], nowMs: number, lengthMs: number): number[] {
  const edges = slots.flatMap((slot) => [slot.startMs, slot.endMs]);
  const moments = new Set(edges.flatMap((edge) => [edge, edge - lengthMs]));
  return [...moments].filter((moment) => moment >= nowMs && moment <= nowMs + DAY_MS).sort((a, b) => a - b);
}

/** Undefined where a part of the window has no value. */
function meanBetween(slots: readonly ForecastSlot[], fromMs: number, toMs: number): number | undefined {
  let sum = 0;
  let covered = 0;
  for (const slot of slots) {
    const overlap = Math.min(slot.endMs, toMs) - Math.max(slot.startMs, fromMs);
    if (overlap <= 0) continue;
    sum += overlap * slot.gramsPerKwh;
    covered += overlap;
  }
  return covered >= (toMs - fromMs) * (1 - 1e-9) ? sum / covered : undefined;
}
