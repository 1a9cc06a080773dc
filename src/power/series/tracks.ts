/** Samples laid out along the wall clock: one axis of time for all channels, and what each had counted until each point of it. */
import type { Channel, Sample, SeriesEvent } from './sample-file.ts';

/** Wall clock and monotonic clock differ by more than this only where the machine slept or the clock was set. */
const SLEPT_MS = 2000;

/** Points in time, and the seconds awake until each. A sleep adds a point of its own, from where on nothing grows. */
export interface Axis {
  readonly ms: readonly number[];
  readonly awake: readonly number[];
  /** Index of the sample whose values hold at each point. */
  readonly sample: readonly number[];
}

export function axisOf(samples: readonly Sample[], events: readonly SeriesEvent[]): Axis {
  const setAt = new Set(events.filter(({ event }) => event === 'clock-jump').map(({ epochMs }) => epochMs));
  const first = samples[0]?.monotonicSeconds ?? 0;
  const ms: number[] = [];
  const awake: number[] = [];
  const sample: number[] = [];
  // From the end backwards, because the last clock is the one that all other times refer to.
  let timeMs = samples.at(-1)?.epochMs ?? 0;
  for (let index = samples.length - 1; index >= 0; index--) {
    const here = samples[index];
    const before = samples[index - 1];
    if (here === undefined) continue;
    ms.push(timeMs);
    awake.push(here.monotonicSeconds - first);
    sample.push(index);
    if (before === undefined) continue;
    const awakeMs = (here.monotonicSeconds - before.monotonicSeconds) * 1000;
    const wallMs = here.epochMs - before.epochMs;
    const clockWasSet = setAt.has(here.epochMs) || wallMs < 0;
    const sleptMs = clockWasSet ? 0 : wallMs - awakeMs;
    if (sleptMs > SLEPT_MS) {
      timeMs -= sleptMs;
      ms.push(timeMs);
      awake.push(here.monotonicSeconds - first);
      sample.push(index);
      timeMs -= awakeMs;
    } else {
      // Small differences are the clock being steered: the wall clock is what others compare with.
      timeMs -= clockWasSet || wallMs < awakeMs - SLEPT_MS ? awakeMs : wallMs;
    }
  }
  return { ms: ms.reverse(), awake: awake.reverse(), sample: sample.reverse() };
}

/** One channel over the axis; every list is cumulative and as long as the axis. */
export interface Track {
  readonly channel: Channel;
  readonly joules: readonly number[];
  readonly lost: readonly number[];
  /** Seconds of full use, and the awake seconds in which use was seen at all. */
  readonly busy?: readonly number[];
  readonly busyAwake?: readonly number[];
}

export function trackOf(
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
  const seenBusy = busyAwakeSum > 0;
  return { channel, joules, lost, busy: seenBusy ? busy : undefined, busyAwake: seenBusy ? busyAwake : undefined };
}

/** Whether a channel's values at a time of the sampler's clock are old ones, repeated because its meter was lost; undefined where it never was. */
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
      const fraction = seconds > 0 ? ((awake[between] ?? 0) - (awake[from] ?? 0)) / seconds : 0;
      joules[between] = (joules[from] ?? 0) + grown * fraction;
    }
  }
}
