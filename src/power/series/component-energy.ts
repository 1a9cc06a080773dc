/** What each component used in all, with its range. `interval.ts` says how ranges add up. */
import { type Interval, withinFactor } from '../../interval.ts';
import { type Component, JOULES_PER_KWH, type Method } from '../meter.ts';
import type { RangeRule } from '../plan.ts';
import type { Channel } from './sample-file.ts';
import { LEAST_SECONDS, type Timeline, type WindowEnergy } from './timeline.ts';

export interface ComponentEnergy {
  readonly channelId: string;
  readonly component: Component;
  readonly method: Method;
  readonly source: string;
  readonly device?: Channel['device'];
  /** Energy of the whole job with its 80 % range, kWh. */
  readonly kwh: Interval;
  readonly meanWatts?: number;
  readonly peakWatts?: number;
  /** 0..1, where the meter can see use. */
  readonly meanUtilisation?: number;
  /** Time and energy below 5 % utilisation: share of the time 0..1, and kWh. */
  readonly idle?: { readonly share: number; readonly kwh: number };
  /** What the report should say about this component. */
  readonly notes: readonly string[];
}

/**
 * Energy of every channel that gave a reading. One that never did is not here, because zero would read as measured:
 * `silentChannels` has those.
 */
export function componentEnergies(timeline: Timeline): ComponentEnergy[] {
  return wholeJob(timeline)
    .filter(({ joules }) => joules > 0)
    .map((energy) => componentEnergy(energy, timeline));
}

/** Channels of which not one joule was seen: the meter never answered, or the job was over before it did. */
export function silentChannels(timeline: Timeline): Channel[] {
  return wholeJob(timeline)
    .filter(({ joules }) => joules === 0)
    .map(({ channel }) => channel);
}

/** The 80 % range of an amount of energy that was counted over so many seconds, in the unit of `joules`. */
export function rangeOf(joules: number, rule: RangeRule, seconds: number, share = 1): Interval {
  if (rule.kind === 'factor') return withinFactor(joules, rule.factor);
  if (rule.kind === 'between') return { value: joules, low: joules * rule.low, high: joules * rule.high };
  const halfWidth = Math.max((joules * rule.percent) / 100, (rule.leastWatts ?? 0) * share * seconds);
  return { value: joules, low: Math.max(0, joules - halfWidth), high: joules + halfWidth };
}

function wholeJob(timeline: Timeline): readonly WindowEnergy[] {
  return timeline.energyBetween(timeline.startMs, timeline.endMs);
}

function componentEnergy(energy: WindowEnergy, timeline: Timeline): ComponentEnergy {
  const { channel, joules, seconds, lostSeconds, meanUtilisation } = energy;
  const isCounter = channel.method === 'counter';
  // A counter goes on counting while it is not read; what a sensor or a model missed is not in its joules.
  const missedSeconds = isCounter ? 0 : lostSeconds;
  const meteredSeconds = seconds - missedSeconds;
  const meanWatts = meteredSeconds >= LEAST_SECONDS ? joules / meteredSeconds : undefined;
  const range = rangeOf(joules, channel.range, meteredSeconds, channel.device?.share);
  const missedJoules = missedSeconds * (meanWatts ?? 0);
  const idle = timeline.idle(channel.id);
  const peakWatts = timeline.peakWatts(channel.id);
  return {
    channelId: channel.id,
    component: channel.component,
    method: channel.method,
    source: channel.source,
    device: channel.device,
    kwh: {
      value: joules / JOULES_PER_KWH,
      low: range.low / JOULES_PER_KWH,
      high: (range.high + missedJoules) / JOULES_PER_KWH,
    },
    meanWatts,
    // A mean is no more than the highest, though short last segments are left out of the search for it.
    peakWatts: peakWatts === undefined ? undefined : Math.max(peakWatts, meanWatts ?? 0),
    meanUtilisation,
    idle:
      idle === undefined || seconds <= 0
        ? undefined
        : { share: Math.min(1, idle.seconds / seconds), kwh: idle.joules / JOULES_PER_KWH },
    notes: lostSeconds >= 1 ? [lossNote(lostSeconds, seconds, isCounter)] : [],
  };
}

function lossNote(lostSeconds: number, seconds: number, isCounter: boolean): string {
  const loss = `The meter gave no reading for ${duration(lostSeconds)} of ${duration(seconds)}`;
  return isCounter
    ? `${loss}; its counter went on meanwhile, so the energy is whole.`
    : `${loss}; that time is not in the energy, and the high end of its range counts it at the mean power.`;
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
