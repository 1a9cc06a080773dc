/** For any window of wall-clock time: joules and mean utilisation by channel. Everything a report says over time comes from here. */
import type { Channel, Series, SeriesEvent } from './sample-file.ts';
import { axisOf, trackOf } from './tracks.ts';

export interface WindowEnergy {
  readonly channel: Channel;
  readonly joules: number;
  /** Seconds of the window in which the machine was awake and sampled. */
  readonly seconds: number;
  /** Of these, the seconds in which this channel's meter gave no reading. */
  readonly lostSeconds: number;
  /** Mean utilisation 0..1 in the window, where the channel sees use. */
  readonly meanUtilisation?: number;
}

export interface Timeline {
  readonly startMs: number;
  readonly endMs: number;
  readonly events: readonly SeriesEvent[];
  /** Energy by channel in [fromMs, toMs], linear between samples; clipped to what was measured. */
  energyBetween(fromMs: number, toMs: number): readonly WindowEnergy[];
  /** Of all channels together. */
  joulesBetween(fromMs: number, toMs: number): number;
  /** Mean total watts in `buckets` equal parts of the whole, for charts; null where nothing was sampled. */
  powerSeries(buckets: number): readonly (number | null)[];
  /** Highest mean watts of a channel between two samples. */
  peakWatts(channelId: string): number | undefined;
  /** Seconds and joules during which a channel's utilisation was below 5 %. */
  idle(channelId: string): { readonly seconds: number; readonly joules: number } | undefined;
}

const IDLE_UTILISATION = 0.05;
/** Shortest time over which watts are computed, s. */
export const LEAST_SECONDS = 1e-3;

/**
 * Turns samples into a timeline. Wall-clock times are those of the last sample's clock: where the clock was set during the
 * job, the times before are moved. While the machine slept no energy is counted. An empty series gives an empty timeline.
 */
export function buildTimeline(series: Series): Timeline {
  const { header, samples, events } = series;
  const axis = axisOf(samples, events);
  const tracks = header.channels.map((channel, index) => trackOf(channel, index, samples, axis, events));
  const startMs = axis.ms[0] ?? 0;
  const endMs = axis.ms.at(-1) ?? 0;

  function energyBetween(fromMs: number, toMs: number): WindowEnergy[] {
    const from = positionOn(axis.ms, Math.min(Math.max(fromMs, startMs), endMs));
    const to = positionOn(axis.ms, Math.min(Math.max(toMs, fromMs, startMs), endMs));
    const seconds = valueAt(axis.awake, to) - valueAt(axis.awake, from);
    return tracks.map(({ channel, joules, lost, busy, busyAwake }) => {
      const lostSeconds = valueAt(lost, to) - valueAt(lost, from);
      const seen = busyAwake && valueAt(busyAwake, to) - valueAt(busyAwake, from);
      const used = busy && valueAt(busy, to) - valueAt(busy, from);
      return {
        channel,
        joules: Math.max(0, valueAt(joules, to) - valueAt(joules, from)),
        seconds,
        lostSeconds,
        meanUtilisation: seen && used !== undefined ? Math.min(1, Math.max(0, used / seen)) : undefined,
      };
    });
  }

  return {
    startMs,
    endMs,
    events,
    energyBetween,
    joulesBetween: (fromMs, toMs) => totalJoules(energyBetween(fromMs, toMs)),
    powerSeries: (buckets) =>
      Array.from({ length: buckets }, (_, bucket) => {
        const edgeMs = (edge: number) => startMs + ((endMs - startMs) * edge) / buckets;
        const energies = energyBetween(edgeMs(bucket), edgeMs(bucket + 1));
        const seconds = energies[0]?.seconds ?? 0;
        return seconds >= LEAST_SECONDS ? totalJoules(energies) / seconds : null;
      }),
    peakWatts: (id) => {
      const track = tracks.find(({ channel }) => channel.id === id);
      return track && peakOf(track.joules, track.lost, axis.awake, header.intervalSeconds);
    },
    idle: (id) => {
      const track = tracks.find(({ channel }) => channel.id === id);
      return track?.busy && track.busyAwake ? idleOf(track.joules, track.busy, track.busyAwake) : undefined;
    },
  };
}

function totalJoules(energies: readonly WindowEnergy[]): number {
  return energies.reduce((sum, energy) => sum + energy.joules, 0);
}

/** Segments much shorter than the interval, as a last sample makes, would turn a counter's step into a peak. */
function peakOf(
  joules: readonly number[],
  lost: readonly number[],
  awake: readonly number[],
  intervalSeconds: number,
): number | undefined {
  let peak: number | undefined;
  for (let point = 1; point < joules.length; point++) {
    const seconds = (awake[point] ?? 0) - (awake[point - 1] ?? 0);
    if (seconds < intervalSeconds / 2 || (lost[point] ?? 0) > (lost[point - 1] ?? 0)) continue;
    const watts = ((joules[point] ?? 0) - (joules[point - 1] ?? 0)) / seconds;
    if (watts > (peak ?? 0)) peak = watts;
  }
  return peak;
}

function idleOf(joules: readonly number[], busy: readonly number[], awake: readonly number[]) {
  let seconds = 0;
  let idleJoules = 0;
  for (let point = 1; point < joules.length; point++) {
    const passed = (awake[point] ?? 0) - (awake[point - 1] ?? 0);
    const used = (busy[point] ?? 0) - (busy[point - 1] ?? 0);
    if (passed <= 0 || used / passed >= IDLE_UTILISATION) continue;
    seconds += passed;
    idleJoules += (joules[point] ?? 0) - (joules[point - 1] ?? 0);
  }
  return { seconds, joules: idleJoules };
}

/** A moment between two points of the axis: the index of the later one, and how far on the way to it, 0..1. */
interface AxisPosition {
  readonly point: number;
  readonly fraction: number;
}

function positionOn(ms: readonly number[], momentMs: number): AxisPosition {
  let low = 0;
  let high = ms.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ms[middle] ?? 0) < momentMs) low = middle + 1;
    else high = middle;
  }
  // Several samples at the last moment: all that was counted lies before it.
  if (momentMs === ms.at(-1) && momentMs > (ms[0] ?? momentMs)) low = ms.length - 1;
  const before = ms[low - 1];
  const here = ms[low];
  if (before === undefined || here === undefined || here <= before) return { point: low, fraction: 1 };
  return { point: low, fraction: Math.min(1, Math.max(0, (momentMs - before) / (here - before))) };
}

function valueAt(values: readonly number[], { point, fraction }: AxisPosition): number {
  const here = values[point] ?? 0;
  const before = values[point - 1] ?? here;
  return before + (here - before) * fraction;
}
