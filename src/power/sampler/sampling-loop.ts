/**
 * The sampler's loop: every interval it reads all meters and hands one sample to the writer, whatever the meters, the
 * clock and the machine do. Clock, waiting and the reasons to end come in as `SamplingWorld`. Part of the sampler's bundle.
 */
import { reasonOf } from '../../errors.ts';
import type { Instant, Meter, Reading } from '../meter.ts';
import { MOST_SECONDS_BETWEEN_READINGS, type Sample, type SeriesEvent } from '../series/sample-file.ts';
import type { SeriesWriter } from './write-series.ts';

export interface LoopEnvironment {
  now(): Instant;
  /** Seconds since the machine started, suspended time included; tells a suspend from a clock that was set. */
  uptimeSeconds(): number;
  /** Resolves after so many seconds, or sooner when there may be a reason to end. */
  wait(seconds: number): Promise<void>;
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
  const channels = meters.map((meter) => new Channel(meter));
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
    let changed = false;
    for (const channel of channels) {
      const event = channel.read(now, age);
      if (event === undefined) continue;
      changed = true;
      writer.event(event);
    }
    // A line at every change, so that the time before it and the time after it are separate.
    writer.sample(sampleOf(now, channels), jumped || changed || steps.length > 0 || end !== undefined);
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

function sampleOf({ epochMs, monotonicSeconds }: Instant, channels: readonly Channel[]): Sample {
  const joules: number[] = [];
  const busySeconds: (number | null)[] = [];
  const curveSeconds: (number | null)[] = [];
  const modelSeconds: (number | null)[] = [];
  let isModelled = false;
  for (const channel of channels) {
    joules.push(channel.joules);
    busySeconds.push(channel.busySeconds);
    curveSeconds.push(channel.curveSeconds);
    modelSeconds.push(channel.modelSeconds);
    if (channel.modelSeconds !== null) isModelled = true;
  }
  return {
    epochMs,
    monotonicSeconds,
    joules,
    busySeconds,
    curveSeconds,
    modelSeconds: isModelled ? modelSeconds : undefined,
  };
}

/** One meter with its last good reading. */
class Channel {
  joules = 0;
  busySeconds: number | null = null;
  curveSeconds: number | null = null;
  modelSeconds: number | null = null;
  readonly #meter: Meter;
  #worked = false;
  /** Set while the meter is lost and its loss has been noted. */
  #lost = false;
  #retryAt = Number.NEGATIVE_INFINITY;
  #retrySeconds = 1;

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  /** Reads the meter, unless it is lost and waits for its next attempt. Returns whether it was lost or came back. */
  read(now: Instant, age: number): SeriesEvent | undefined {
    if (now.monotonicSeconds < this.#retryAt) return undefined;
    try {
      this.#take(this.#meter.read(now));
    } catch (error) {
      return this.#fail(reasonOf(error), now, age);
    }
    if (!this.#lost) return undefined;
    this.#lost = false;
    this.#retryAt = Number.NEGATIVE_INFINITY;
    this.#retrySeconds = 1;
    return { event: 'meter-back', channel: this.#meter.id, epochMs: now.epochMs };
  }

  #take({ joules, busySeconds, curveSeconds, modelSeconds }: Reading): void {
    if (!isAmount(joules)) throw new Error(`gave ${joules} J`);
    if (joules < this.joules) throw new Error(`fell from ${this.joules.toFixed(1)} J to ${joules.toFixed(1)} J`);
    this.joules = joules;
    this.busySeconds = grown(this.busySeconds, busySeconds);
    this.curveSeconds = grown(this.curveSeconds, curveSeconds);
    this.modelSeconds = grown(this.modelSeconds, modelSeconds);
    this.#worked = true;
  }

  #fail(message: string, { epochMs, monotonicSeconds }: Instant, age: number): SeriesEvent | undefined {
    if (this.#lost) {
      this.#retryAt = monotonicSeconds + this.#retrySeconds;
      this.#retrySeconds = Math.min(LONGEST_RETRY_SECONDS, this.#retrySeconds * 2);
      return undefined;
    }
    if (!this.#worked && age < START_SECONDS) return undefined;
    this.#lost = true;
    return { event: 'meter-lost', channel: this.#meter.id, epochMs, message };
  }
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** Integrals only grow; what is not a number, or less than before, changes nothing. */
function grown(before: number | null, now: number | undefined): number | null {
  return now !== undefined && isAmount(now) && now >= (before ?? 0) ? now : before;
}
