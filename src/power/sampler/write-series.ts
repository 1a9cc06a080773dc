/**
 * Writes the sample file of a job that may run for weeks: lines thin out with age so that the file stays small, what a
 * full disk refuses is noted and costs no energy. Effects come in as `SeriesFiles`. Part of the sampler's bundle.
 */
import { reasonOf } from '../../errors.ts';
import {
  type Latest,
  MOST_SECONDS_BETWEEN_READINGS,
  type Sample,
  type SeriesEvent,
  type SeriesHeader,
} from '../series/sample-file.ts';

/** Where the text goes. Both may throw; the writer then tries again with the next sample. */
export interface SeriesFiles {
  /** Appends to the sample file; returns the bytes that were taken, which a full disk makes fewer than given. */
  append(text: string): number;
  /** Replaces the newest reading. */
  replaceLatest(text: string): void;
}

export interface SeriesWriter {
  /** Notes the newest reading, and writes a line when one is due or `always` is set. Never throws. */
  sample(sample: Sample, always?: boolean): void;
  /** Never throws. */
  event(event: SeriesEvent): void;
}

const BUDGET_SECONDS = 35 * 24 * 3600;
const SAMPLE_BYTES = 2_700_000;
const EVENT_BYTES = 200_000;
/** Times, brackets and commas; then joules and three times of one channel in the middle of a long job. */
const LINE_BYTES = 34;
const CHANNEL_BYTES = 40;
const MOST_LINES_PER_AGE = 3000;
const MAX_MESSAGE = 200;
const MAX_WAITING_EVENTS = 100;

/** Begins the file with its header. */
export function writeSeries(header: SeriesHeader, files: SeriesFiles): SeriesWriter {
  const linesPerAge = linesFor(header.channels.length, header.intervalSeconds);
  /** Events that could not be written yet. */
  let waiting: SeriesEvent[] = [];
  let headerWritten = false;
  let lineBroken = false;
  let full: SeriesEvent | undefined;
  let eventBytes = 0;
  let firstSeconds: number | undefined;
  let writtenSeconds = Number.NEGATIVE_INFINITY;
  let latest: Latest | undefined;

  append('');

  /** Writes whatever waits and then `text`; false when the disk did not take it. */
  function append(text: string): boolean {
    const before = headerWritten ? '' : `${JSON.stringify(header)}\n`;
    const events = full === undefined ? waiting : [full, ...waiting];
    const whole = (lineBroken ? '\n' : '') + before + events.map((each) => `${JSON.stringify(each)}\n`).join('') + text;
    if (whole === '') return true;
    try {
      const taken = files.append(whole);
      const bytes = Buffer.byteLength(whole);
      if (taken < bytes) throw new Error(`${taken} of ${bytes} bytes taken`);
    } catch (error) {
      // Part of a line may be there: the next attempt starts on a line of its own, and readers skip this one.
      lineBroken = true;
      full ??= { event: 'disk-full', epochMs: latest?.epochMs ?? Date.parse(header.startedAt), message: words(error) };
      return false;
    }
    headerWritten = true;
    lineBroken = false;
    full = undefined;
    waiting = [];
    return true;
  }

  function isDue(sample: Sample): boolean {
    const age = sample.monotonicSeconds - (firstSeconds ?? sample.monotonicSeconds);
    const spacing = Math.max(header.intervalSeconds, age / linesPerAge);
    // Half a tick of patience, so that one which comes a little early is not left out.
    const tickSeconds = Math.min(header.intervalSeconds, MOST_SECONDS_BETWEEN_READINGS);
    return sample.monotonicSeconds - writtenSeconds >= spacing - tickSeconds / 2;
  }

  return {
    sample(sample, always = false) {
      firstSeconds ??= sample.monotonicSeconds;
      latest = latestOf(sample, latest);
      try {
        files.replaceLatest(JSON.stringify(latest));
      } catch {
        // The next tick tries again, and a full disk is noted with the samples.
      }
      if (!always && !isDue(sample)) return;
      if (append(`${lineOf(latest)}\n`)) writtenSeconds = sample.monotonicSeconds;
    },
    event(event) {
      const said = event.message === undefined ? event : { ...event, message: event.message.slice(0, MAX_MESSAGE) };
      const bytes = JSON.stringify(said).length;
      const omitted = eventBytes > EVENT_BYTES || waiting.length >= MAX_WAITING_EVENTS;
      if (omitted && event.event !== 'end') return;
      eventBytes += bytes;
      waiting.push(eventBytes > EVENT_BYTES && event.event !== 'end' ? omission(event) : said);
      append('');
    },
  };
}

function omission(event: SeriesEvent): SeriesEvent {
  return { event: 'events-omitted', epochMs: event.epochMs, message: 'too many events, the later ones are left out' };
}

/**
 * Lines are spaced by age / n, so that a job has about n x (1 + ln(age / (n x interval))) of them: the largest n, up to
 * 3000, for which 35 days fit into the budget.
 */
function linesFor(channels: number, intervalSeconds: number): number {
  const lines = SAMPLE_BYTES / (LINE_BYTES + CHANNEL_BYTES * channels);
  let n = MOST_LINES_PER_AGE;
  while (n > 1 && n * (1 + Math.log(Math.max(1, BUDGET_SECONDS / (n * intervalSeconds)))) > lines) n *= 0.95;
  return n;
}

function lineOf(sample: Sample): string {
  const { epochMs, monotonicSeconds, joules, busySeconds, curveSeconds, modelSeconds } = sample;
  const line = [epochMs, monotonicSeconds, joules, busySeconds, curveSeconds];
  return JSON.stringify(modelSeconds === undefined ? line : [...line, modelSeconds]);
}

/**
 * Rounded to 10 mJ and 1 ms (0.1 mJ and 1 µs of a model's time while there are few, for a job of some milliseconds), with the
 * watts since `before`. Sums are rounded, not their parts, so that no error builds up.
 */
function latestOf(sample: Sample, before: Latest | undefined): Latest {
  const monotonicSeconds = roundedTo(sample.monotonicSeconds, 1000);
  const passed = before === undefined ? 0 : monotonicSeconds - before.monotonicSeconds;
  const joules: number[] = [];
  const watts: number[] = [];
  for (const amount of sample.joules) {
    const rounded = roundedTo(amount, amount < 100 ? 10_000 : 100);
    const last = before?.joules[joules.length] ?? rounded;
    joules.push(rounded);
    watts.push(passed > 0 ? roundedTo((rounded - last) / passed, 100) : 0);
  }
  return {
    epochMs: Math.round(sample.epochMs),
    monotonicSeconds,
    joules,
    busySeconds: sample.busySeconds.map((seconds) => (seconds === null ? null : roundedTo(seconds, 1000))),
    curveSeconds: sample.curveSeconds.map(roundedTime),
    modelSeconds: sample.modelSeconds?.map(roundedTime),
    watts,
  };
}

function roundedTime(seconds: number | null): number | null {
  return seconds === null ? null : roundedTo(seconds, seconds < 100 ? 1e6 : 1000);
}

function roundedTo(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

function words(error: unknown): string {
  return reasonOf(error).slice(0, MAX_MESSAGE);
}
