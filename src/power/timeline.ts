/** For any window of wall-clock time: joules and mean utilisation by channel. Everything a report says over time comes from here. */
import type { NodeModel } from './node-model.ts';
import type { Channel, Sample, Series, SeriesEvent } from './series.ts';

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
  readonly channels: readonly Channel[];
  readonly startMs: number;
  readonly endMs: number;
  readonly events: readonly SeriesEvent[];
  /** Energy by channel in [fromMs, toMs], linear between samples; clipped to what was measured. */
  energyBetween(fromMs: number, toMs: number): readonly WindowEnergy[];
  /** Mean total watts in `buckets` equal parts of the whole, for charts; null where nothing was sampled. */
  powerSeries(buckets: number): readonly (number | null)[];
  /** Highest mean watts of a channel between two samples. */
  peakWatts(channelId: string): number | undefined;
  /** Seconds and joules during which a channel's utilisation was below 5 %. */
  idle(channelId: string): { readonly seconds: number; readonly joules: number } | undefined;
}

export const IDLE_UTILISATION = 0.05;
/** Watts over less time than this are no watts. */
export const LEAST_SECONDS = 1e-3;
/** Wall clock and monotonic clock differ by more than this only where the machine slept or the clock was set. */
const SLEPT_MS = 2000;

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
    const from = placeOn(axis.ms, Math.min(Math.max(fromMs, startMs), endMs));
    const to = placeOn(axis.ms, Math.min(Math.max(toMs, fromMs, startMs), endMs));
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
        ...(seen && used !== undefined ? { meanUtilisation: Math.min(1, Math.max(0, used / seen)) } : {}),
      };
    });
  }

  return {
    channels: header.channels,
    startMs,
    endMs,
    events,
    energyBetween,
    powerSeries: (buckets) =>
      Array.from({ length: buckets }, (_, bucket) => {
        const at = (edge: number) => startMs + ((endMs - startMs) * edge) / buckets;
        const parts = energyBetween(at(bucket), at(bucket + 1));
        const seconds = parts[0]?.seconds ?? 0;
        return seconds >= LEAST_SECONDS ? parts.reduce((sum, part) => sum + part.joules, 0) / seconds : null;
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

/**
 * The same series with the energy of its node model worked out again: a better model, once the instance type is known,
 * needs no new measurement. Channels that are no node model stay as they are.
 */
export function remodelSeries(series: Series, model: NodeModel, source?: string): Series {
  if (model.unsupported !== undefined) return series;
  const first = series.samples[0]?.monotonicSeconds ?? 0;
  const isModelled = series.header.channels.map(
    (channel, index) =>
      channel.method === 'model' && series.samples.some((sample) => (sample.curveSeconds[index] ?? null) !== null),
  );
  const range = { kind: 'factor', factor: model.factor80 } as const;
  const channels = series.header.channels.map((channel, index) =>
    isModelled[index] ? { ...channel, range, source: source ?? channel.source } : channel,
  );
  const samples = series.samples.map((sample) => ({
    ...sample,
    joules: sample.joules.map((joules, index) => {
      if (!isModelled[index]) return joules;
      const seconds = sample.monotonicSeconds - first;
      return model.idleWatts * seconds + model.curveWatts * (sample.curveSeconds[index] ?? 0);
    }),
  }));
  return { ...series, header: { ...series.header, channels }, samples };
}

/** Points in time, and the seconds awake until each. A sleep adds a point of its own, from where on nothing grows. */
interface Axis {
  readonly ms: readonly number[];
  readonly awake: readonly number[];
  /** Index of the sample whose values hold at each point. */
  readonly sample: readonly number[];
}

function axisOf(samples: readonly Sample[], events: readonly SeriesEvent[]): Axis {
  const setAt = new Set(events.filter(({ event }) => event === 'clock-jump').map(({ epochMs }) => epochMs));
  const first = samples[0]?.monotonicSeconds ?? 0;
  const ms: number[] = [];
  const awake: number[] = [];
  const sample: number[] = [];
  // From the end backwards, because the last clock is the one that everybody else's times fit to.
  let at = samples.at(-1)?.epochMs ?? 0;
  for (let index = samples.length - 1; index >= 0; index--) {
    const here = samples[index];
    const before = samples[index - 1];
    if (here === undefined) continue;
    ms.push(at);
    awake.push(here.monotonicSeconds - first);
    sample.push(index);
    if (before === undefined) continue;
    const awakeMs = (here.monotonicSeconds - before.monotonicSeconds) * 1000;
    const wallMs = here.epochMs - before.epochMs;
    const clockWasSet = setAt.has(here.epochMs) || wallMs < 0;
    const sleptMs = clockWasSet ? 0 : wallMs - awakeMs;
    if (sleptMs > SLEPT_MS) {
      at -= sleptMs;
      ms.push(at);
      awake.push(here.monotonicSeconds - first);
      sample.push(index);
      at -= awakeMs;
    } else {
      // Small differences are the clock being steered: the wall clock is what others compare with.
      at -= clockWasSet || wallMs < awakeMs - SLEPT_MS ? awakeMs : wallMs;
    }
  }
  return { ms: ms.reverse(), awake: awake.reverse(), sample: sample.reverse() };
}

/** One channel over the axis; every list is cumulative and as long as the axis. */
interface Track {
  readonly channel: Channel;
  readonly joules: readonly number[];
  readonly lost: readonly number[];
  /** Seconds of full use, and the awake seconds in which use was seen at all. */
  readonly busy?: readonly number[];
  readonly busyAwake?: readonly number[];
}

function trackOf(
  channel: Channel,
  index: number,
  samples: readonly Sample[],
  axis: Axis,
  events: readonly SeriesEvent[],
): Track {
  const isStale = staleTest(channel, events);
  const joules: number[] = [];
  const lost: number[] = [];
  const busy: number[] = [];
  const busyAwake: number[] = [];
  let [lostSum, busySum, busyAwakeSum] = [0, 0, 0];
  let before: Sample | undefined;
  for (let point = 0; point < axis.sample.length; point++) {
    const here = samples[axis.sample[point] ?? 0];
    const passed = point === 0 ? 0 : (axis.awake[point] ?? 0) - (axis.awake[point - 1] ?? 0);
    const busyHere = here?.busySeconds[index] ?? null;
    const busyBefore = (before ?? here)?.busySeconds[index] ?? null;
    // A reading is missing from the sample at which the meter was lost to the one at which it was back.
    if (here !== undefined && isStale?.(here.epochMs)) lostSum += passed;
    else if (busyHere !== null && busyBefore !== null) {
      busySum += busyHere - busyBefore;
      busyAwakeSum += passed;
    }
    joules.push(here?.joules[index] ?? 0);
    lost.push(lostSum);
    busy.push(busySum);
    busyAwake.push(busyAwakeSum);
    before = here;
  }
  spreadOverLoss(joules, lost, axis.awake);
  return { channel, joules, lost, ...(busyAwakeSum > 0 ? { busy, busyAwake } : {}) };
}

/** Tells whether a channel's values at a time of the sampler's clock are old ones, repeated because its meter was lost; undefined where it never was. */
function staleTest({ id }: Channel, events: readonly SeriesEvent[]): ((epochMs: number) => boolean) | undefined {
  const losses: { readonly from: number; to: number }[] = [];
  for (const { event, channel, epochMs } of events) {
    if (channel !== id) continue;
    const open = losses.at(-1);
    if (event === 'meter-lost') losses.push({ from: epochMs, to: Number.POSITIVE_INFINITY });
    else if (event === 'meter-back' && open?.to === Number.POSITIVE_INFINITY) open.to = epochMs;
  }
  return losses.length === 0 ? undefined : (epochMs) => losses.some(({ from, to }) => from <= epochMs && epochMs < to);
}

/** A counter that comes back brings all that it counted meanwhile at once; it was used over the whole time of the loss. */
function spreadOverLoss(joules: number[], lost: readonly number[], awake: readonly number[]): void {
  const isLost = (point: number) => (lost[point] ?? 0) > (lost[point - 1] ?? 0);
  for (let point = 1; point < joules.length; point++) {
    if (!isLost(point)) continue;
    const from = point - 1;
    while (point + 1 < joules.length && isLost(point)) point++;
    if (isLost(point)) return;
    const seconds = (awake[point] ?? 0) - (awake[from] ?? 0);
    const grown = (joules[point] ?? 0) - (joules[from] ?? 0);
    for (let between = from + 1; between < point; between++) {
      const part = seconds > 0 ? ((awake[between] ?? 0) - (awake[from] ?? 0)) / seconds : 0;
      joules[between] = (joules[from] ?? 0) + grown * part;
    }
  }
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

/** A place between two points: the index of the later one, and how far on the way to it. */
interface Place {
  readonly point: number;
  readonly part: number;
}

function placeOn(ms: readonly number[], at: number): Place {
  let low = 0;
  let high = ms.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ms[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  // Several samples at the last moment: all that was counted lies before it.
  if (at === ms.at(-1) && at > (ms[0] ?? at)) low = ms.length - 1;
  const before = ms[low - 1];
  const here = ms[low];
  if (before === undefined || here === undefined || here <= before) return { point: low, part: 1 };
  return { point: low, part: Math.min(1, Math.max(0, (at - before) / (here - before))) };
}

function valueAt(values: readonly number[], { point, part }: Place): number {
  const here = values[point] ?? 0;
  const before = values[point - 1] ?? here;
  return before + (here - before) * part;
}
