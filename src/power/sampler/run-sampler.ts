/**
 * The sampler's process: plan in, sample file out, and an end in every way that a job may end. Free of dependencies, and
 * of an environment: what it needs is in the plan. Part of the sampler's bundle.
 */
import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { FILES, type SamplerPlan } from '../plan.ts';
import type { SamplerHost } from './host.ts';
import { channelsFor, openMeters } from './open-meters.ts';
import { type LoopEnvironment, sampleUntilEnd } from './sampling-loop.ts';
import { watchStopConditions } from './stop-conditions.ts';
import { type SeriesFiles, writeSeries } from './write-series.ts';

export interface SamplerParts {
  readonly world: SamplerHost;
  /**
   * Command that finds out where this machine is, writes it with `writePlace` and ends. A process of its own, because the
   * HTTP client would stay in the sampler's memory (17 MB) for as long as the job runs.
   */
  readonly placeCommand: readonly [command: string, ...args: string[]];
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** `latest.json` is padded to a multiple of this, so that it can be rewritten in place with one call. */
const LATEST_BLOCK = 512;

/** Samples until the end and returns its reason, which is also in `stopped.json`. Rejects only without a usable plan. */
export async function runSampler(folder: string, parts: SamplerParts): Promise<string> {
  const { world } = parts;
  const plan = readPlan(folder);
  const alarm = new Alarm();
  let signal: string | undefined;
  for (const name of SIGNALS) {
    process.on(name, () => {
      signal ??= name;
      alarm.ring();
    });
  }
  const meters = openMeters(plan.meters, world);
  const conditions = watchStopConditions(folder, plan.watch, () => alarm.ring());
  const files = new Files(folder);
  const header = {
    format: 1,
    startedAt: plan.startedAt,
    intervalSeconds: plan.intervalSeconds,
    channels: channelsFor(plan.meters),
  } as const;
  const [command, ...args] = parts.placeCommand;
  const asker = plan.askPlace ? world.spawn(command, args) : undefined;

  const sampling: LoopEnvironment = {
    now: () => ({ epochMs: Date.now(), monotonicSeconds: world.monotonicSeconds() }),
    uptimeSeconds: uptime,
    wait: (seconds) => alarm.wait(seconds * 1000),
    changes(now) {
      const changes = conditions.changes(now);
      return changes.end === undefined && signal !== undefined ? { ...changes, end: signal } : changes;
    },
  };
  const { intervalSeconds, watch } = plan;
  const limits = { intervalSeconds, maxSeconds: watch.maxSeconds };
  const reason = await sampleUntilEnd(meters, limits, sampling, writeSeries(header, files));
  for (const meter of meters) meter.close?.();
  asker?.kill();
  conditions.close();
  files.close();
  writeWhole(folder, FILES.stopped, { reason, epochMs: Date.now() });
  return reason;
}

/** The place, or `null` when it is unknown. */
export function writePlace(folder: string, place: unknown): void {
  writeWhole(folder, FILES.place, place ?? null);
}

/** Writes why there will be no samples, for the process that waits for the end. */
export function writeFailure(folder: string, error: unknown): void {
  writeWhole(folder, FILES.stopped, { reason: `failed: ${String(error).slice(0, 500)}`, epochMs: Date.now() });
}

function readPlan(folder: string): SamplerPlan {
  const plan = JSON.parse(readFileSync(join(folder, FILES.plan), 'utf8')) as Partial<SamplerPlan> | null;
  const { format, startedAt, intervalSeconds, meters, watch } = plan ?? {};
  if (format !== 1) throw new Error(`plan of format ${String(format)}, expected 1`);
  if (typeof startedAt !== 'string' || !Array.isArray(meters) || typeof watch?.maxSeconds !== 'number') {
    throw new Error('plan without startedAt, meters or watch');
  }
  if (typeof intervalSeconds !== 'number' || !(intervalSeconds > 0)) throw new Error('plan without an interval');
  return plan as SamplerPlan;
}

/** Written to a temporary file and renamed, so that nobody reads half of it. A folder that is gone, or a full disk, is no error here. */
function writeWhole(folder: string, name: string, value: unknown): void {
  const path = join(folder, name);
  try {
    writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch (error) {
    console.error(`cannot write ${name}: ${String(error)}`);
  }
}

/** Kept open: a write is then one call, and costs nothing that a busy disk could delay. */
class Files implements SeriesFiles {
  readonly #samples: number;
  readonly #latest: number;
  #latestLength = 0;

  constructor(folder: string) {
    this.#samples = openSync(join(folder, FILES.samples), 'a', 0o600);
    this.#latest = openSync(join(folder, FILES.latest), 'w', 0o600);
  }

  append(text: string): number {
    return writeSync(this.#samples, text);
  }

  replaceLatest(text: string): void {
    // Never shorter than before: the end of an older text would stay behind it.
    this.#latestLength = Math.max(this.#latestLength, Math.ceil(text.length / LATEST_BLOCK) * LATEST_BLOCK);
    writeSync(this.#latest, text.padEnd(this.#latestLength), 0);
  }

  close(): void {
    closeSync(this.#samples);
    closeSync(this.#latest);
  }
}

/** A wait that can be cut short, also by a ring that comes before it. */
class Alarm {
  #rung = false;
  #end: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#end?.();
  }

  async wait(ms: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#end = undefined;
    }
    this.#rung = false;
  }
}
