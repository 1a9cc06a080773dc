/**
 * The sampler as seen from the main stage, which starts it, and from the post stage, which ends it: a process of its own
 * that outlives the step, holds no secret, and cannot be confused with another process.
 */
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  type WatchListener,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { samplerEnvironment } from '../child-environment.ts';
import { FILES, type SamplerPlan } from './plan.ts';
import { processState, startTicksOf } from './process-state.ts';
import { readLatest } from './series/read-latest.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** `--jitless` conflicts with a default flag of Node 20 and 22, which then log a warning. Newer versions reject this option. */
const WITHOUT_WASM = Number.parseInt(process.versions.node, 10) <= 22 ? ['--no-expose-wasm'] : [];

/**
 * A tick a second never grows hot, so compiled code would only take memory: without it the process is 2 MB smaller and
 * not slower. The small young generation keeps garbage from being held for hours.
 */
export const SAMPLER_NODE_OPTIONS: readonly string[] = ['--jitless', ...WITHOUT_WASM, '--max-semi-space-size=1'];

const POLL_MS = 100;
/** Between two looks at a process that is about to end. */
const SOON_MS = 5;
/** From SIGTERM to SIGKILL. */
const TERMINATE_MS = 2000;
/** For the system to end a process that has nothing left to do, however busy the machine is; mostly some milliseconds. */
const EXIT_MS = 10_000;
/** Where the system does not report when a process started, a sampler that wrote this recently is assumed to be ours. */
const FRESH_MS = 5 * 60_000;

/** How a sampler ended, as seen by the process that stopped it. */
export interface SamplerEnd {
  /**
   * `stopped`: it ended because it was asked. `ended-before`: by itself, for the reason it gave. `lost`: it was gone without
   * a word (killed, machine lost). `terminated`, `killed`: it did not answer. `unresponsive`: and it could not be ended.
   */
  readonly how: 'stopped' | 'ended-before' | 'lost' | 'terminated' | 'killed' | 'unresponsive';
  /** The sampler's own words. */
  readonly reason?: string;
}

export interface SamplerStart {
  /** The measurement's folder; exists. */
  readonly folder: string;
  /** Script of the sampler's bundle. */
  readonly bundle: string;
  readonly plan: SamplerPlan;
  readonly env: Env;
}

/** Writes the plan and starts the sampler, detached. Rejects when the process cannot be started. */
export async function startSampler({ folder, bundle, plan, env }: SamplerStart): Promise<{ readonly pid: number }> {
  writeFileSync(join(folder, FILES.plan), JSON.stringify(plan), { mode: 0o600 });
  // A stream that the step inherits would keep the step from ending: the log file takes both.
  const log = openSync(join(folder, FILES.log), 'a', 0o600);
  try {
    const child = spawn(process.execPath, [...SAMPLER_NODE_OPTIONS, bundle, folder], {
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
      env: samplerEnvironment(env),
      // A folder that no other process wants to delete while the job runs.
      cwd: dirname(process.execPath),
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    // There is a pid, because it was spawned.
    const pid = child.pid as number;
    try {
      writeFileSync(join(folder, FILES.process), JSON.stringify({ pid, startTicks: startTicksOf(pid) }), {
        mode: 0o600,
      });
    } catch (error) {
      // Without this file no later step could end it.
      child.kill('SIGKILL');
      throw error;
    }
    return { pid };
  } finally {
    closeSync(log);
  }
}

/**
 * Resolves when the sampler has taken its first sample, so that whatever starts now lies between two samples; or when it is
 * clear that there will be none; or when the time is over. Never rejects.
 */
export async function firstSample(folder: string, { timeoutMs }: { readonly timeoutMs: number }): Promise<void> {
  const isOver = () => readLatest(folder) !== undefined || hasEnded(folder);
  await until(folder, timeoutMs, isOver);
}

/**
 * Asks the sampler to end and waits for it, at most `timeoutMs`; then ends it by force, but only a process that is certainly
 * the sampler. Never rejects: whatever the end, what was written can be read.
 */
export async function stopSampler(folder: string, { timeoutMs }: { readonly timeoutMs: number }): Promise<SamplerEnd> {
  const before = stoppedReason(folder);
  if (before !== undefined) return { how: 'ended-before', reason: before };
  const sampler = readProcess(folder);
  const isGone = () => isGoneProcess(sampler);
  const isOver = () => hasEnded(folder);
  try {
    const file = join(folder, FILES.stop);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, '', { mode: 0o600 });
  } catch {
    // A full disk or a folder that is gone: the sampler notices the one itself, and the signal below ends the other.
  }
  await until(folder, timeoutMs, isOver);
  const reason = stoppedReason(folder);
  if (reason !== undefined) {
    // Its last sample is written. Until it has exited, the runner would report it as an orphan. Only with /proc: elsewhere a
    // process that has ended looks alive until its parent asks for it.
    if (sampler?.startTicks !== undefined) await until(folder, EXIT_MS, isGone, SOON_MS);
    return { how: 'stopped', reason };
  }
  if (isGone()) return { how: 'lost' };
  if (sampler === undefined || !isSurely(sampler, folder)) return { how: 'unresponsive' };

  send(sampler.pid, 'SIGTERM');
  await until(folder, TERMINATE_MS, isOver);
  if (isGone()) {
    const lastWords = stoppedReason(folder);
    return { how: 'terminated', reason: lastWords };
  }
  send(sampler.pid, 'SIGKILL');
  await until(folder, EXIT_MS, isOver);
  return { how: isGone() ? 'killed' : 'unresponsive' };
}

/** Ends the sampler at once, without a last sample; only a process that is certainly the sampler. Never throws. */
export function killSampler(folder: string): void {
  const sampler = readProcess(folder);
  if (sampler !== undefined && isSurely(sampler, folder)) send(sampler.pid, 'SIGKILL');
}

/** A sampler was started here and has not ended yet. */
export function isSamplerRunning(folder: string): boolean {
  return readProcess(folder) !== undefined && !hasEnded(folder);
}

/** `stopped.json` is there, or the process is gone. */
function hasEnded(folder: string): boolean {
  return existsSync(join(folder, FILES.stopped)) || isGoneProcess(readProcess(folder));
}

function isGoneProcess(sampler: SamplerId | undefined): boolean {
  return sampler !== undefined && processState(sampler.pid, sampler.startTicks) === 'gone';
}

/** Resolves when the condition holds, looked at with every change of the folder and now and then, or the time is over. */
function until(folder: string, timeoutMs: number, isOver: () => boolean, pollMs = POLL_MS): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearInterval(poll);
      clearTimeout(limit);
      close?.();
      resolve();
    };
    const look = () => {
      if (isOver()) end();
    };
    const poll = setInterval(look, pollMs);
    const limit = setTimeout(end, timeoutMs);
    const close = watchIfPossible(folder, look);
    look();
  });
}

function watchIfPossible(folder: string, listener: WatchListener<string>): (() => void) | undefined {
  try {
    const watcher = watch(folder, listener);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return undefined;
  }
}

function stoppedReason(folder: string): string | undefined {
  try {
    const stopped = JSON.parse(readFileSync(join(folder, FILES.stopped), 'utf8')) as { reason?: unknown } | null;
    return typeof stopped?.reason === 'string' ? stopped.reason.slice(0, 500) : '';
  } catch {
    return undefined;
  }
}

interface SamplerId {
  readonly pid: number;
  readonly startTicks?: string;
}

function readProcess(folder: string): SamplerId | undefined {
  try {
    const { pid, startTicks } = JSON.parse(readFileSync(join(folder, FILES.process), 'utf8'));
    if (!Number.isInteger(pid) || pid <= 1) return undefined;
    return typeof startTicks === 'string' ? { pid, startTicks } : { pid };
  } catch {
    return undefined;
  }
}

function isSurely(sampler: SamplerId, folder: string): boolean {
  if (sampler.startTicks !== undefined) return processState(sampler.pid, sampler.startTicks) === 'running';
  const changedMs = statSync(join(folder, FILES.latest), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - changedMs < FRESH_MS;
}

function send(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}
