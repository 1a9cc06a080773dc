/**
 * Reads the sample file back, in whatever state: cut off by a kill, incomplete after a full disk, or changed by a job that runs
 * as the same user. Nothing in it is trusted; invalid lines are counted and left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component, Method } from '../meter.ts';
import { FILES, type RangeRule } from '../plan.ts';
import { readLatest } from './read-latest.ts';
import type { Channel, Sample, Series, SeriesEvent, SeriesHeader } from './sample-file.ts';

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

const COMPONENTS: ReadonlySet<unknown> = new Set<Component>(['node', 'cpu', 'memory', 'accelerator']);
const METHODS: ReadonlySet<unknown> = new Set<Method>(['counter', 'sensor', 'model']);
const EVENTS: ReadonlySet<unknown> = new Set<SeriesEvent['event']>([
  'meter-lost',
  'meter-back',
  'gap',
  'clock-jump',
  'step',
  'disk-full',
  'events-omitted',
  'end',
]);

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
  const newest =
    latest &&
    sampleFrom(
      [
        latest.epochMs,
        latest.monotonicSeconds,
        latest.joules,
        latest.busySeconds,
        latest.curveSeconds,
        latest.modelSeconds,
      ],
      series.header,
    );
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
      header = headerFrom(value);
      if (header === undefined) damagedLines++;
      continue;
    }
    if (!Array.isArray(value)) {
      const event = eventFrom(value);
      if (event === undefined) damagedLines++;
      else if (events.length < MAX_EVENTS) events.push(event);
      continue;
    }
    const sample = sampleFrom(value, header);
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

function headerFrom(value: unknown): SeriesHeader | undefined {
  const { format, startedAt, intervalSeconds, channels } = fields(value);
  if (
    format !== 1 ||
    !isText(startedAt) ||
    !isNumber(intervalSeconds, MAX_SECONDS) ||
    intervalSeconds < LEAST_INTERVAL_SECONDS
  )
    return undefined;
  if (!Array.isArray(channels) || channels.length > MAX_CHANNELS) return undefined;
  const known = channels.map(channelFrom);
  const ids = new Set(known.map((channel) => channel?.id));
  if (!known.every((channel) => channel !== undefined) || ids.size < known.length) return undefined;
  return { format, startedAt, intervalSeconds, channels: known };
}

function channelFrom(value: unknown): Channel | undefined {
  const { id, component, method, source, range, device } = fields(value);
  const rule = rangeFrom(range);
  if (!isText(id) || !isText(source) || !COMPONENTS.has(component) || !METHODS.has(method) || rule === undefined)
    return undefined;
  const channel = { id, component: component as Component, method: method as Channel['method'], source, range: rule };
  if (device === undefined) return channel;
  const { index, name, share } = fields(device);
  if (!isNumber(index, 1e6) || !isText(name) || !isNumber(share, 1)) return undefined;
  return { ...channel, device: { index, name, share } };
}

function rangeFrom(value: unknown): RangeRule | undefined {
  const { kind, factor, percent, leastWatts, low, high } = fields(value);
  if (kind === 'between' && isNumber(low, 1) && isNumber(high, 100) && high >= 1) return { kind, low, high };
  if (kind === 'factor' && isNumber(factor, 100) && factor >= 1) return { kind, factor };
  if (kind !== 'percent' || !isNumber(percent, 100)) return undefined;
  if (leastWatts === undefined) return { kind, percent };
  return isNumber(leastWatts, 1e6) ? { kind, percent, leastWatts } : undefined;
}

function eventFrom(value: unknown): SeriesEvent | undefined {
  const { event, epochMs, channel, message } = fields(value);
  if (!EVENTS.has(event) || !isNumber(epochMs, MAX_EPOCH_MS)) return undefined;
  return {
    event: event as SeriesEvent['event'],
    epochMs,
    channel: isText(channel) ? channel : undefined,
    message: typeof message === 'string' ? message.slice(0, MAX_TEXT) : undefined,
  };
}

/** By their places and in plain loops: a long job has ten thousand lines. */
function sampleFrom(value: readonly unknown[], { channels }: SeriesHeader): Sample | undefined {
  const epochMs = value[0];
  const monotonicSeconds = value[1];
  const joules = value[2];
  const busySeconds = value[3];
  const curveSeconds = value[4];
  const modelSeconds = value[5];
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

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT;
}

function isNumber(value: unknown, max: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= max;
}
