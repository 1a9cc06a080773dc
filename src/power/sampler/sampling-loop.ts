/**
 * The sampler's loop: every interval it reads all meters and hands one sample to the writer, whatever the meters, the
 * clock and the machine do. Clock, waiting and the reasons to end come in as `SamplingWorld`. Part of the sampler's bundle.
 */
import type { Instant, Meter, Reading } from '../meter.ts';
import { MOST_SECONDS_BETWEEN_READINGS, type Sample, type SeriesEvent } from '../series/sample-file.ts';
import type { SeriesWriter } from './write-series.ts';

export interface LoopEnvironment {
  now(): Instant;
  /** Seconds since the machine started, suspended time included; tells a suspend from a clock that was set. */
  uptimeSeconds(): number;
  /** Resolves after so many seconds, or sooner when there may be a reason to end. */
  wait(seconds: number): Promise<void>;
  /** Resolves when the readings are in, or when they have had their time. */
  withTimeout(readings: Promise<unknown>): Promise<void>;
  /** What changed around the sampler since it last asked. */
  changes(now: Instant): Changes;
}

export interface Changes {
  /** Why the sampler must end now. */
  readonly end?: string;
  /** Wall-clock times at which steps of the job began, ms. */
  readonly steps?: readonly number[];
}

/** A meter that never gave a reading may take this long to start before it counts as lost. */
const START_SECONDS = 10;
/** A meter that does not answer for so long is lost. */
const SILENT_SECONDS = 10;
const LONGEST_RETRY_SECONDS = 60;
/** Between the first sample and the last, however soon the end comes: two at the same moment would tell no energy. */
const LEAST_SECONDS = 0.02;
/** Between two looks at the clocks; more is an event. NTP moves a clock by far less. */
const CLOCK_JUMP_MS = 2000;
/** Between two looks at the uptime while the clocks agree. */
const UPTIME_SECONDS = 30;

/** Samples until there is a reason to end, and returns it. Never rejects. The last line is always a full sample. */
export async function sampleUntilEnd(
  meters: readonly Meter[],
  options: { readonly intervalSeconds: number; readonly maxSeconds: number },
  world: LoopEnvironment,
  writer: SeriesWriter,
): Promise<string> {
  const { maxSeconds } = options;
  const intervalSeconds = Math.min(options.intervalSeconds, MOST_SECONDS_BETWEEN_READINGS);
  const channels = meters.map((meter) => channelOf(meter));
  const start = world.now();
  const time = watchTime(start, intervalSeconds, world, writer);
  let ticks = 0;
  for (;;) {
    const now = world.now();
    const jumped = time.note(now);
    const { end: asked, steps = [] } = world.changes(now);
    const age = now.monotonicSeconds - start.monotonicSeconds;
    const due = asked ?? (age >= maxSeconds ? 'maximum life' : undefined);
    const end = age >= LEAST_SECONDS ? due : undefined;
    await world.withTimeout(Promise.all(channels.map((channel) => channel.read(now))));
    const events = channels.flatMap((channel) => channel.change(now, age) ?? []);
    for (const event of events) writer.event(event);
    // A line at every turn of events, so that the time before it and the time after it are separate.
    writer.sample(sampleOf(now, channels), jumped || events.length > 0 || steps.length > 0 || end !== undefined);
    for (const epochMs of steps) writer.event({ event: 'step', epochMs });
    if (end !== undefined) {
      writer.event({ event: 'end', epochMs: now.epochMs, message: end });
      return end;
    }
    // Ticks are on a grid from the start; those that a busy machine missed are left out.
    ticks = Math.max(ticks + 1, Math.floor(age / intervalSeconds) + 1);
    const next = start.monotonicSeconds + (due === undefined ? ticks * intervalSeconds : LEAST_SECONDS);
    await world.wait(Math.max(0, next - world.now().monotonicSeconds));
  }
}

interface TimeWatch {
  /** Writes what is odd about the time since the last call, and returns whether there was any: such a sample gets a line. */
  note(now: Instant): boolean;
}

function watchTime(start: Instant, intervalSeconds: number, world: LoopEnvironment, writer: SeriesWriter): TimeWatch {
  let last = start;
  // Asking the system costs as much as a reading, so it is asked now and then, and where the clocks disagree.
  let asked = { monotonicSeconds: start.monotonicSeconds, uptimeSeconds: world.uptimeSeconds() };

  return {
    note(now) {
      const passed = now.monotonicSeconds - last.monotonicSeconds;
      const jumpedMs = now.epochMs - last.epochMs - passed * 1000;
      const jumped = Math.abs(jumpedMs) > CLOCK_JUMP_MS;
      const before = asked;
      if (jumped || now.monotonicSeconds - before.monotonicSeconds >= UPTIME_SECONDS) {
        asked = { monotonicSeconds: now.monotonicSeconds, uptimeSeconds: world.uptimeSeconds() };
      }
      last = now;
      const { epochMs } = now;
      const late = passed > 3 * intervalSeconds + 2;
      if (late) {
        writer.event({
          event: 'gap',
          epochMs,
          message: `${passed.toFixed(1)} s without a sample: the machine was busy`,
        });
      }
      if (!jumped) return late;
      const sleptSeconds =
        asked.uptimeSeconds - before.uptimeSeconds - (asked.monotonicSeconds - before.monotonicSeconds);
      const seconds = Math.abs(jumpedMs / 1000).toFixed(1);
      if (jumpedMs > 0 && sleptSeconds * 1000 > CLOCK_JUMP_MS) {
        writer.event({ event: 'gap', epochMs, message: `the machine was suspended for ${seconds} s` });
      } else {
        const direction = jumpedMs > 0 ? 'forward' : 'back';
        writer.event({ event: 'clock-jump', epochMs, message: `the clock was set ${direction} by ${seconds} s` });
      }
      return true;
    },
  };
}

function sampleOf(now: Instant, channels: readonly Channel[]): Sample {
  const modelSeconds = channels.map((channel) => channel.modelSeconds());
  return {
    epochMs: now.epochMs,
    monotonicSeconds: now.monotonicSeconds,
    joules: channels.map((channel) => channel.joules()),
    busySeconds: channels.map((channel) => channel.busySeconds()),
    curveSeconds: channels.map((channel) => channel.curveSeconds()),
    modelSeconds: modelSeconds.some((seconds) => seconds !== null) ? modelSeconds : undefined,
  };
}

/** One meter with its last good reading. */
interface Channel {
  /** Resolves when the reading is in, or was not to be had; at once while the meter waits for its next attempt. */
  read(now: Instant): Promise<void>;
  /** Whether the meter was lost or came back since the last call. */
  change(now: Instant, age: number): SeriesEvent | undefined;
  joules(): number;
  busySeconds(): number | null;
  curveSeconds(): number | null;
  modelSeconds(): number | null;
}

function channelOf(meter: Meter): Channel {
  let joules = 0;
  let busySeconds: number | null = null;
  let curveSeconds: number | null = null;
  let modelSeconds: number | null = null;
  let worked = false;
  let problem: string | undefined;
  /** Set while the meter is lost and its loss has been noted. */
  let lost = false;
  let pendingSince: number | undefined;
  let retryAt = Number.NEGATIVE_INFINITY;
  let retrySeconds = 1;

  function take(reading: Reading): void {
    if (!isAmount(reading.joules)) throw new Error(`gave ${reading.joules} J`);
    if (reading.joules < joules) throw new Error(`fell from ${joules.toFixed(1)} J to ${reading.joules.toFixed(1)} J`);
    joules = reading.joules;
    busySeconds = grown(busySeconds, reading.busySeconds);
    curveSeconds = grown(curveSeconds, reading.curveSeconds);
    modelSeconds = grown(modelSeconds, reading.modelSeconds);
    worked = true;
    problem = undefined;
    retryAt = Number.NEGATIVE_INFINITY;
    retrySeconds = 1;
  }

  return {
    async read(now) {
      if (pendingSince !== undefined || now.monotonicSeconds < retryAt) return;
      pendingSince = now.monotonicSeconds;
      try {
        take(await meter.read(now));
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
        if (lost) {
          retryAt = now.monotonicSeconds + retrySeconds;
          retrySeconds = Math.min(LONGEST_RETRY_SECONDS, retrySeconds * 2);
        }
      } finally {
        pendingSince = undefined;
      }
    },
    change({ monotonicSeconds, epochMs }, age) {
      const silent = pendingSince !== undefined && monotonicSeconds - pendingSince >= SILENT_SECONDS;
      const message = problem ?? (silent ? `no answer for ${SILENT_SECONDS} s` : undefined);
      if (message !== undefined && !lost && (worked || age >= START_SECONDS)) {
        lost = true;
        return { event: 'meter-lost', channel: meter.id, epochMs, message };
      }
      if (message === undefined && lost && pendingSince === undefined) {
        lost = false;
        return { event: 'meter-back', channel: meter.id, epochMs };
      }
      return undefined;
    },
    joules: () => joules,
    busySeconds: () => busySeconds,
    curveSeconds: () => curveSeconds,
    modelSeconds: () => modelSeconds,
  };
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** Integrals only grow; what is not a number, or less than before, changes nothing. */
function grown(before: number | null, now: number | undefined): number | null {
  return now !== undefined && isAmount(now) && now >= (before ?? 0) ? now : before;
}
