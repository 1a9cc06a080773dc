/** Values over time, and their mean weighted by the energy that the job used in each. */
import type { ForecastSlot } from '../time-alternative.ts';
import { LiveError } from './ask.ts';

export interface Window {
  readonly startMs: number;
  readonly endMs: number;
}

/** Energy in a part of the job, in any unit; from the timeline of the measurement. */
export type EnergyBetween = (fromMs: number, toMs: number) => number;

export interface Point {
  readonly time: string;
  readonly gramsPerKwh: number | null;
}

const MAX_GRAMS_PER_KWH = 5000;
/** An answer that covers less than this share of the job's energy is not used. */
const LEAST_COVERED = 0.5;

/**
 * Points in time made into slots, each until the next and none longer than `longestMs`; the last as long as the usual one,
 * or, where it was the newest to be had (`holdLast`), as long as allowed. Points without a usable value are left out.
 */
export function slotsOf(points: readonly Point[], longestMs: number, holdLast = false): ForecastSlot[] {
  const times = [...new Map(points.map((point) => [Date.parse(point.time), point.gramsPerKwh]))]
    .filter(([startMs]) => Number.isFinite(startMs))
    .sort(([a], [b]) => a - b);
  const gaps = times.slice(1).map(([startMs], index) => startMs - (times[index]?.[0] ?? startMs));
  const usualMs = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? longestMs;
  return times.flatMap(([startMs, gramsPerKwh], index) => {
    const usable = gramsPerKwh !== null && gramsPerKwh >= 0 && gramsPerKwh <= MAX_GRAMS_PER_KWH;
    const next = times[index + 1]?.[0] ?? startMs + (holdLast ? longestMs : usualMs);
    return usable ? [{ startMs, endMs: Math.min(next, startMs + longestMs), gramsPerKwh }] : [];
  });
}

/**
 * Mean over the window, each slot weighted by the energy used in it; by its length where no energy is known. `count` is the
 * number of slots that took part.
 * @throws LiveError where more than half of the job has no value
 */
export function energyWeighted(
  slots: readonly ForecastSlot[],
  window: Window,
  energyBetween: EnergyBetween | undefined,
): { readonly gramsPerKwh: number; readonly count: number } {
  const measured = energyBetween?.(window.startMs, window.endMs) ?? 0;
  const energy: EnergyBetween = energyBetween !== undefined && measured > 0 ? energyBetween : (from, to) => to - from;
  let sum = 0;
  let covered = 0;
  let count = 0;
  for (const slot of slots) {
    const from = Math.max(slot.startMs, window.startMs);
    const to = Math.min(slot.endMs, window.endMs);
    if (to <= from) continue;
    const weight = energy(from, to);
    sum += weight * slot.gramsPerKwh;
    covered += weight;
    count += 1;
  }
  const total = energy(window.startMs, window.endMs);
  if (!(covered > 0) || covered < LEAST_COVERED * total) {
    const percent = total > 0 ? Math.round((100 * covered) / total) : 0;
    throw new LiveError(`The service has values for only ${percent} % of the job.`);
  }
  return { gramsPerKwh: sum / covered, count };
}
