/**
 * When the sampler has to stop, and which steps of the job began. Each poll costs a few file system calls, so that every
 * tick can afford one. Part of the sampler's bundle.
 */
import { existsSync, type FSWatcher, readdirSync, statSync, watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import { FILES, type Watch } from '../plan.ts';
import { processState } from '../process-state.ts';
import type { Changes } from './sampling-loop.ts';

export interface StopConditions {
  changes(): Changes;
  close(): void;
}

/** The runner makes a set of these for every step; the id is the set's. Copies ending in `-scrubbed` are not steps. */
const STEP_FILE = /^[a-z_]+_([0-9a-f]{8}-[0-9a-f-]{27,28})$/i;
/** A job has at most a few hundred steps; more files than this are something else. */
const MAX_STEP_SETS = 5000;
/** What can be noticed a little later costs nothing at most ticks. */
const RARE_LOOK_MS = 5000;

/** Looks at `folder`, the measurement's own, and at what the plan says. `wake` is called when the stop file may be there. */
export function watchStopConditions(folder: string, watch: Watch, wake: () => void): StopConditions {
  const stopFile = join(folder, FILES.stop);
  const ownFolder = inode(folder);
  const steps = watch.runnerCommandsFolder === undefined ? undefined : stepSets(watch.runnerCommandsFolder);
  const parent = watch.parent;
  // A parent that was never seen may be in another process namespace, so its absence means nothing, unless it started this
  // process.
  const parentSeen =
    parent !== undefined &&
    (parent.startsSampler === true || processState(parent.pid, parent.startTicks) === 'running');
  const watcher = watchStopFile(folder, wake);
  let lookedAtMs = Number.NEGATIVE_INFINITY;

  return {
    changes() {
      if (existsSync(stopFile)) return { end: 'asked to stop' };
      const began = steps?.begun();
      if (began === 'gone') return { end: "the runner's folder is gone" };
      if (performance.now() - lookedAtMs >= RARE_LOOK_MS) {
        lookedAtMs = performance.now();
        if (inode(folder) !== ownFolder) return { end: 'the measurement folder is gone' };
        if (parentSeen && parent !== undefined && processState(parent.pid, parent.startTicks) === 'gone') {
          return { end: 'the runner is gone' };
        }
      }
      return began === undefined || began.length === 0 ? {} : { steps: began };
    },
    close: () => watcher?.close(),
  };
}

/** Every tick polls as well, so a system that cannot watch files only reacts up to a second later. */
function watchStopFile(folder: string, wake: () => void): FSWatcher | undefined {
  try {
    const watcher = watchFolder(folder, (_event, name) => {
      if (name === FILES.stop || name === null) wake();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** Tells the start of each set of command files that was not there before, by the oldest time on its files. */
function stepSets(folder: string): { begun(): readonly number[] | 'gone' } | undefined {
  let changedMs = changed(folder);
  if (changedMs === undefined) return undefined;
  const known = new Set(setsIn(folder).keys());
  return {
    begun() {
      const nowMs = changed(folder);
      if (nowMs === undefined) return 'gone';
      if (nowMs === changedMs) return [];
      changedMs = nowMs;
      const began: number[] = [];
      for (const [id, files] of setsIn(folder)) {
        if (known.has(id) || known.size >= MAX_STEP_SETS) continue;
        known.add(id);
        const time = Math.min(...files.map((file) => bornMs(join(folder, file))));
        if (Number.isFinite(time)) began.push(time);
      }
      return began.sort((a, b) => a - b);
    },
  };
}

function setsIn(folder: string): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // The next look tells whether the folder is gone.
  }
  for (const name of names) {
    const id = STEP_FILE.exec(name)?.[1];
    if (id !== undefined) sets.set(id, [...(sets.get(id) ?? []), name]);
  }
  return sets;
}

/** A file system that knows no birth time says 0; a file that the step wrote to since has a later change. */
function bornMs(path: string): number {
  const stat = statOf(path);
  if (stat === undefined) return Number.POSITIVE_INFINITY;
  return stat.birthtimeMs > 0 ? Math.min(stat.birthtimeMs, stat.mtimeMs) : stat.mtimeMs;
}

function inode(path: string): number | undefined {
  return statOf(path)?.ino;
}

function changed(path: string): number | undefined {
  return statOf(path)?.mtimeMs;
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
