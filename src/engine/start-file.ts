/**
 * What the start of a measurement leaves for its end, in the measurement's folder: plain JSON, without any secret. The
 * job can change it, so it is read as untrusted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { MODEL_INPUTS } from '../record/record.ts';
import { RunnerSchema } from '../runner/runner.ts';

const NAME = 'start.json';
const MAX_BYTES = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(300));
const sentence = v.pipe(v.string(), v.maxLength(2000));

/** A number from 0 to a limit: watts up to a megawatt, shares up to 1. */
const amount = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most));
const watts = amount(1e6);
const share = amount(1);
const shares = { load: share, count: share };
const { loadModel, tdp, power } = MODEL_INPUTS;

const ModelSchema = v.variant('formula', [
  v.pipe(
    v.object({
      ...v.omit(loadModel, ['seconds', 'curveSeconds']).entries,
      idleWatts: watts,
      fullWatts: watts,
      memoryWatts: v.optional(watts),
      count: share,
    }),
    v.check(({ idleWatts, fullWatts }) => idleWatts <= fullWatts),
  ),
  v.object({ ...v.omit(tdp, ['seconds']).entries, tdpWatts: watts, ...shares }),
  v.object({ ...v.omit(power, ['seconds']).entries, powerWatts: watts, ...shares }),
]);

const StartSchema = v.object({
  format: v.literal(1),
  /** Becomes the record's id: the same however often the record is built. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  runner: RunnerSchema,
  /** What modelled channels are computed with, by the channel's id. */
  models: v.optional(v.record(text, ModelSchema)),
  unreadable: v.pipe(v.array(v.object({ meter: text, why: sentence, remedy: v.optional(sentence) })), v.readonly()),
  notes: v.pipe(v.array(sentence), v.readonly()),
});
export type StartFile = Readonly<v.InferOutput<typeof StartSchema>>;

export function writeStart(folder: string, start: StartFile): void {
  writeFileSync(join(folder, NAME), JSON.stringify(start), { mode: 0o600 });
}

/** Undefined where there is none, or it is damaged: the samples can be reported without it. */
export function readStart(folder: string): StartFile | undefined {
  try {
    const json = readFileSync(join(folder, NAME), 'utf8');
    const start = v.safeParse(StartSchema, json.length > MAX_BYTES ? undefined : JSON.parse(json));
    return start.success ? start.output : undefined;
  } catch {
    return undefined;
  }
}
