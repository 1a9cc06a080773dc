/**
 * Reads the sample file back, in whatever state: cut off by a kill, incomplete after a full disk, or changed by a job that runs
 * as the same user. Nothing in it is trusted; invalid lines are counted and left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FILES } from '../plan.ts';
import { readLatest } from './read-latest.ts';
import type { Sample, Series, SeriesEvent, SeriesHeader } from './sample-file.ts';

/** Ten times what 35 days may take. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_SAMPLES = 200_000;
const MAX_EVENTS = 10_000;
const MAX_CHANNELS = 300;
const MAX_TEXT = 300;
/** A gigawatt for a year, J: far above the sum of any job. */
const MAX_JOULES = 3e16;
/** A century, s. */
const MAX_SECONDS = 3.2e9;
const LEAST_INTERVAL_SECONDS = 1e-3;
/** The last moment that a JavaScript date can be. */
const MAX_EPOCH_MS = 8.64e15;

const TextSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT));

function amountUpTo(max: number, min = 0) {
  return v.pipe(v.number(), v.minValue(min), v.maxValue(max));
}

const RangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('between'), low: amountUpTo(1), high: amountUpTo(100, 1) }),
  v.object({ kind: v.literal('factor'), factor: amountUpTo(100, 1) }),
  v.object({ kind: v.literal('percent'), percent: amountUpTo(100), leastWatts: v.optional(amountUpTo(1e6)) }),
]);

const ChannelSchema = v.object({
  id: TextSchema,
  component: v.picklist(['node', 'cpu', 'memory', 'accelerator']),
  method: v.picklist(['counter', 'sensor', 'model']),
  source: TextSchema,
  range: RangeSchema,
  device: v.optional(v.object({ index: amountUpTo(1e6), name: TextSchema, share: amountUpTo(1) })),
});

const HeaderSchema = v.object({
  format: v.literal(1),
  startedAt: TextSchema,
  intervalSeconds: amountUpTo(MAX_SECONDS, LEAST_INTERVAL_SECONDS),
  channels: v.pipe(
    v.array(v.unknown()),
    v.maxLength(MAX_CHANNELS),
    v.array(ChannelSchema),
    v.check((channels) => new Set(channels.map(({ id }) => id)).size === channels.length),
  ),
});

/** What describes an event may be missing; what it is and when it was may not. */
const EventSchema = v.object({
  event: v.picklist(['meter-lost', 'meter-back', 'gap', 'clock-jump', 'step', 'disk-full', 'events-omitted', 'end']),
  epochMs: amountUpTo(MAX_EPOCH_MS),
  channel: v.fallback(v.optional(TextSchema), undefined),
  message: v.fallback(
    v.optional(
      v.pipe(
        v.string(),
        v.transform((text) => text.slice(0, MAX_TEXT)),
      ),
    ),
    undefined,
  ),
});

/**
 * The series in a measurement's folder, with the newest reading as its last sample where the file lacks it. Undefined when
 * there is no file, or the file has no header.
 */
export function readSeries(folder: string): Series | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, FILES.samples)).toString('utf8', 0, MAX_BYTES);
  } catch {
    return undefined;
  }
  const series = parseSeries(text);
  if (series === undefined) return undefined;
  const latest = readLatest(folder);
  const newest = latest && sampleFrom({ modelSeconds: undefined, ...latest }, series.header);
  const last = series.samples.at(-1);
  if (newest === undefined || (last !== undefined && !follows(newest, last))) return series;
  return newest.monotonicSeconds === last?.monotonicSeconds
    ? series
    : { ...series, samples: [...series.samples, newest] };
}

/**
 * Parses the text of a sample file (`sample-file.ts` describes its lines). Undefined when no line is a header. Samples come
 * out in order of time with joules that never fall; lines that break this are counted as damaged.
 */
export function parseSeries(text: string): Series | undefined {
  let header: SeriesHeader | undefined;
  const samples: Sample[] = [];
  const events: SeriesEvent[] = [];
  let damagedLines = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (header === undefined) {
      const result = v.safeParse(HeaderSchema, value);
      if (result.success) header = result.output;
      else damagedLines++;
      continue;
    }
    if (!Array.isArray(value)) {
      const result = v.safeParse(EventSchema, value);
      if (!result.success) damagedLines++;
      else if (events.length < MAX_EVENTS) events.push(result.output);
      continue;
    }
    // By index and in plain loops, because a long job has ten thousand lines.
    const sample = sampleFrom(
      {
        epochMs: value[0],
        monotonicSeconds: value[1],
        joules: value[2],
        busySeconds: value[3],
        curveSeconds: value[4],
        modelSeconds: value[5],
      },
      header,
    );
    const last = samples.at(-1);
    if (sample === undefined || samples.length >= MAX_SAMPLES || (last !== undefined && !follows(sample, last)))
      damagedLines++;
    else samples.push(sample);
  }
  return header === undefined ? undefined : { header, samples, events, damagedLines };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function sampleFrom(values: Readonly<Record<keyof Sample, unknown>>, { channels }: SeriesHeader): Sample | undefined {
  const { epochMs, monotonicSeconds, joules, busySeconds, curveSeconds, modelSeconds } = values;
  if (!isNumber(epochMs, MAX_EPOCH_MS) || !isNumber(monotonicSeconds, MAX_SECONDS)) return undefined;
  if (!isReadings(joules, channels.length) || !isSeconds(busySeconds, channels.length)) return undefined;
  if (!isSeconds(curveSeconds, channels.length)) return undefined;
  if (modelSeconds !== undefined && !isSeconds(modelSeconds, channels.length)) return undefined;
  return { epochMs, monotonicSeconds, joules, busySeconds, curveSeconds, modelSeconds };
}

function isReadings(value: unknown, length: number): value is number[] {
  if (!Array.isArray(value) || value.length !== length) return false;
  for (let channel = 0; channel < length; channel++) if (!isNumber(value[channel], MAX_JOULES)) return false;
  return true;
}

function isSeconds(value: unknown, length: number): value is (number | null)[] {
  if (!Array.isArray(value) || value.length !== length) return false;
  for (let channel = 0; channel < length; channel++) {
    const seconds = value[channel];
    if (seconds !== null && !isNumber(seconds, MAX_SECONDS)) return false;
  }
  return true;
}

/** Monotonic time and energy only grow; the wall clock may have been set back. */
function follows(sample: Sample, last: Sample): boolean {
  return (
    sample.monotonicSeconds >= last.monotonicSeconds &&
    grows(sample.joules, last.joules) &&
    grows(sample.busySeconds, last.busySeconds) &&
    grows(sample.curveSeconds, last.curveSeconds) &&
    grows(sample.modelSeconds ?? [], last.modelSeconds ?? [])
  );
}

function grows(now: readonly (number | null)[], before: readonly (number | null)[]): boolean {
  for (let channel = 0; channel < now.length; channel++) {
    const value = now[channel] ?? null;
    if (value !== null && value < (before[channel] ?? 0)) return false;
  }
  return true;
}

function isNumber(value: unknown, max: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= max;
}
