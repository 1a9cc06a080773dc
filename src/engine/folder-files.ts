/**
 * Files in the folder of a measurement: what its start leaves for its end, and the place that the sampler found. They are
 * plain JSON without any secret. The job can change them, so their content is checked when it is read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FILES } from '../power/plan.ts';
import { MODEL_INPUTS } from '../record/record.ts';
import { type Place, RunnerSchema } from '../runner/runner.ts';

const START = 'start.json';
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
  writeFileSync(join(folder, START), JSON.stringify(start), { mode: 0o600 });
}

/** Undefined where there is none, or it is damaged: the samples can be reported without it. */
export function readStart(folder: string): StartFile | undefined {
  return readFile(join(folder, START), StartSchema);
}

const name = v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)));
const PlaceSchema = v.object({
  provider: name,
  region: name,
  instanceType: name,
  found: v.literal('metadata'),
  how: v.pipe(v.string(), v.maxLength(200)),
});

/** Where the machine is; undefined where no service answered, or the file is not what the sampler writes. */
export function readPlace(folder: string): Place | undefined {
  return readFile(join(folder, FILES.place), PlaceSchema);
}

function readFile<const Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  try {
    const json = readFileSync(path, 'utf8');
    const result = v.safeParse(schema, json.length > MAX_BYTES ? undefined : JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
