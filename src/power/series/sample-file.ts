/**
 * The sample file, one JSON array or object a line, appended only:
 *   {"format":1,"startedAt":"…","intervalSeconds":1,"channels":[{"id":"node","component":"node","method":"model","source":"…"}]}
 *   [epochMs, monotonicSeconds, [joules…], [busySeconds|null…], [curveSeconds|null…], [modelSeconds|null…]]     in channel
 *                                              order; without the last list where no channel is a model
 *   {"event":"meter-lost","channel":"accelerator:0","epochMs":…,"message":"…"}            see SeriesEvent
 * Joules are cumulative, so a lost line loses resolution and never energy. Lines thin out as a job grows old
 * (one an interval for the first 50 minutes, then about one each 1/3000 of the age; sooner and more where a line has many
 * channels), so 35 days stay below 3 MB. `latest.json` holds the newest reading.
 */
import type { Meter } from '../meter.ts';
import type { ChannelPlan, Device } from '../plan.ts';

/**
 * The longest time between two readings, however few lines are needed: RAPL's counters wrap unseen after some minutes at full power (5 at 200 W on parts that count
 * in units of 15 µJ), and a sensor that is read rarely misses much.
 */
export const MOST_SECONDS_BETWEEN_READINGS = 30;

export interface Channel extends ChannelPlan {
  readonly method: Meter['method'];
  readonly device?: Device;
}

export interface SeriesHeader {
  readonly format: 1;
  readonly startedAt: string;
  readonly intervalSeconds: number;
  readonly channels: readonly Channel[];
}

export interface Sample {
  readonly epochMs: number;
  readonly monotonicSeconds: number;
  readonly joules: readonly number[];
  readonly busySeconds: readonly (number | null)[];
  readonly curveSeconds: readonly (number | null)[];
  readonly modelSeconds?: readonly (number | null)[];
}

export interface SeriesEvent {
  /** `gap` is time without samples (busy or suspended machine); `events-omitted` closes a list that grew too long. */
  readonly event: 'meter-lost' | 'meter-back' | 'gap' | 'clock-jump' | 'step' | 'disk-full' | 'events-omitted' | 'end';
  readonly epochMs: number;
  readonly channel?: string;
  readonly message?: string;
}

/** The newest reading, rewritten in place at every tick; for the live line, and as the last sample after a kill. */
export interface Latest extends Sample {
  /** Mean watts by channel since the tick before. */
  readonly watts: readonly number[];
}

/** What could be read of a sample file; damaged lines are skipped and counted, never guessed. */
export interface Series {
  readonly header: SeriesHeader;
  readonly samples: readonly Sample[];
  readonly events: readonly SeriesEvent[];
  readonly damagedLines: number;
}
