/** The machine's place as the sampler found it. The file is in a folder that the job can change, so it is read as untrusted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FILES } from '../power/plan.ts';
import type { Place } from '../runner/runner.ts';

const name = v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)));
const PlaceSchema = v.object({
  provider: name,
  region: name,
  instanceType: name,
  found: v.literal('metadata'),
  how: v.pipe(v.string(), v.maxLength(200)),
});

/** Undefined where no service answered, or the file is not what the sampler writes. */
export function readPlace(folder: string): Place | undefined {
  try {
    const place = v.safeParse(PlaceSchema, JSON.parse(readFileSync(join(folder, FILES.place), 'utf8')));
    return place.success ? place.output : undefined;
  } catch {
    return undefined;
  }
}
