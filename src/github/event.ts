/** The few fields of an event that matter here. One that is wrong is taken as missing, because the payload is only data. */

import * as v from 'valibot';

export type Env = Readonly<Record<string, string | undefined>>;

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/i));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const repository = v.object({
  full_name: v.string(),
  default_branch: v.optional(v.string()),
});
/** A fork that was deleted is null. */
const side = v.object({ ref: v.string(), sha, repo: v.nullish(v.object({ full_name: v.string() })) });

const Payload = v.object({
  repository: v.fallback(v.optional(repository), undefined),
  pull_request: v.fallback(v.optional(v.object({ number: count, head: side, base: side })), undefined),
  issue: v.fallback(v.optional(v.object({ number: count, pull_request: v.optional(v.looseObject({})) })), undefined),
  merge_group: v.fallback(
    v.optional(v.object({ head_sha: sha, head_ref: v.string(), base_ref: v.string() })),
    undefined,
  ),
  workflow_run: v.fallback(
    v.optional(
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
    undefined,
  ),
  after: v.fallback(v.optional(sha), undefined),
});
export type Payload = v.InferOutput<typeof Payload>;

/** Never throws: an invalid payload has no fields. */
export function parsePayload(value: unknown): Payload {
  const parsed = v.safeParse(Payload, value);
  return parsed.success ? parsed.output : v.parse(Payload, {});
}

/** The event of this run, as the toolkit reads it; undefined where its file is damaged, in which case the toolkit throws. */
export async function readEvent(): Promise<unknown> {
  try {
    return (await import('@actions/github')).context.payload;
  } catch {
    return undefined;
  }
}
