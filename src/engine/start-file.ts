/**
 * What the start of a measurement leaves for its end, in the measurement's folder: plain JSON, without any secret. It lies
 * there for hours while the job may do anything, so it is read as untrusted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { UnreadableMeter } from '../power/finders/find-meters.ts';
import type { Runner } from '../runner/runner.ts';

export interface StartFile {
  readonly format: 1;
  /** Becomes the record's id: the same however often the record is built. */
  readonly id: string;
  readonly startedAt: string;
  readonly runner: Runner;
  readonly unreadable: readonly UnreadableMeter[];
  readonly notes: readonly string[];
}

const NAME = 'start.json';
const MAX_BYTES = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(300));
const words = v.pipe(v.string(), v.maxLength(2000));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));

const RunnerSchema = v.object({
  os: v.picklist(['linux', 'macos', 'windows', 'other']),
  arch: text,
  ciHost: v.picklist(['github-hosted', 'self-hosted', 'gitea', 'act', 'none']),
  runnerName: v.optional(text),
  label: v.optional(text),
  cpu: v.object({
    rawName: text,
    name: v.optional(text),
    vendor: v.optional(v.picklist(['intel', 'amd', 'arm', 'apple'])),
    year: v.optional(amount),
    tdpWatts: v.optional(amount),
    coresPerSocket: v.optional(amount),
    threadsPerSocket: v.optional(amount),
    found: v.picklist(['input', 'name', 'arm-part', 'instance-type', 'runner-label', 'vendor-only', 'unknown']),
    source: v.optional(words),
  }),
  vcpus: amount,
  memoryGb: amount,
  sockets: v.optional(amount),
  hostThreads: v.optional(amount),
  virtual: v.boolean(),
  firmware: v.optional(v.object({ manufacturer: text, model: text, chassisAssetTag: text, biosVersion: text })),
  graphics: v.optional(
    v.pipe(v.array(v.object({ vendor: text, name: text, bus: v.optional(text) })), v.maxLength(100)),
  ),
  operatingSystem: v.optional(text),
  container: v.optional(
    v.object({
      kind: v.picklist(['docker', 'kubernetes', 'slim', 'other']),
      cgroup: v.optional(v.object({ version: v.picklist([1, 2]), cpuStatPath: v.optional(words) })),
      cpuLimit: v.optional(amount),
      memoryLimitGb: v.optional(amount),
    }),
  ),
  accelerators: v.pipe(
    v.array(
      v.object({
        index: amount,
        rawName: text,
        name: v.optional(text),
        vendor: v.picklist(['nvidia', 'amd', 'intel', 'habana', 'apple', 'google', 'aws', 'other']),
        tdpWatts: v.optional(amount),
        idleWatts: v.optional(amount),
        memoryGb: v.optional(amount),
        fp16DenseTflops: v.optional(amount),
        share: v.pipe(amount, v.maxValue(1)),
        uuid: v.optional(text),
        pciAddress: v.optional(text),
        notes: v.optional(v.array(words)),
      }),
    ),
    v.maxLength(100),
  ),
  instanceType: v.optional(text),
});

const StartSchema = v.object({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  runner: RunnerSchema,
  unreadable: v.array(v.object({ meter: text, why: words, remedy: v.optional(words) })),
  notes: v.array(words),
});

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
