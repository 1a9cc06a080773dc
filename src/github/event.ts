/** The few fields of an event that matter here. One that is wrong is taken as missing, because the payload is only data. */

import * as v from 'valibot';

export type Env = Readonly<Record<string, string | undefined>>;

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/i));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
/** A fork that was deleted is null. */
const side = v.object({ ref: v.string(), sha, repo: v.nullish(v.object({ full_name: v.string() })) });

const orMissing = <const Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

const Payload = v.object({
  repository: orMissing(v.object({ full_name: v.string(), default_branch: v.optional(v.string()) })),
  pull_request: orMissing(v.object({ number: count, head: side, base: side })),
  issue: orMissing(v.object({ number: count, pull_request: v.optional(v.looseObject({})) })),
  merge_group: orMissing(v.object({ head_sha: sha, head_ref: v.string(), base_ref: v.string() })),
  workflow_run: orMissing(
    v.object({
      name: v.fallback(v.string(), ''),
      id: count,
      run_attempt: v.optional(count, 1),
      event: v.string(),
      head_sha: sha,
      head_branch: v.nullish(v.string()),
      head_repository: v.nullish(v.object({ full_name: v.string() })),
    }),
  ),
  after: orMissing(sha),
});
export type Payload = v.InferOutput<typeof Payload>;

/** Never throws: an invalid payload has no fields. */
export function parsePayload(value: unknown): Payload {
  const parsed = v.safeParse(Payload, value);
  return parsed.success ? parsed.output : v.parse(Payload, {});
}

/**
 * The event of this run, as the toolkit reads it. Undefined where the event's file is damaged.
 *
 * `context.ts` reads the rest (repository, commit, run) from the environment and not from the toolkit's context. That context is
 * made when the package is loaded. If the event's file is damaged, loading fails and there is no context at all, but the
 * environment still has the rest. For fields that the runner does not set, it also has NaN or an error in place of a default.
 */
export async function readEvent(): Promise<unknown> {
  try {
    return (await import('@actions/github')).context.payload;
  } catch {
    return undefined;
  }
}
