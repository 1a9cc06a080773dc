/**
 * When the sampler has to stop, and which steps of the job began. The system reports most changes, so that a tick
 * costs almost nothing. Part of the sampler's bundle.
 */
import { existsSync, type FSWatcher, mkdirSync, readdirSync, statSync, watch as watchFolder } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../meter.ts';
import { FILES, type Watch } from '../plan.ts';
import { processState } from '../process-state.ts';
import type { Changes } from './sampling-loop.ts';

export interface StopConditions {
  changes(now: Instant): Changes;
  close(): void;
}

/** The runner makes a set of these for every step; the id is the set's. Copies ending in `-scrubbed` are not steps. */
const STEP_FILE = /^[a-z_]+_([0-9a-f]{8}-[0-9a-f-]{27,28})$/i;
/** A job has at most a few hundred steps; more files than this are something else. */
const MAX_STEP_SETS = 5000;
/** For what can be noticed a little later, so that it costs nothing at most ticks. */
const RARE_LOOK_SECONDS = 5;

/** Looks at `folder`, the measurement's own, and at what the plan says. `wake` is called when the stop file may be there. */
export function watchStopConditions(folder: string, watch: Watch, wake: () => void): StopConditions {
  const ownFolder = inode(folder);
  const stop = watchStopFile(join(folder, FILES.stop), wake);
  const steps = watch.runnerCommandsFolder === undefined ? undefined : watchSteps(watch.runnerCommandsFolder);
  const parent = watch.parent;
  // A parent that was never seen may be in another process namespace, so its absence means nothing, unless it started this
  // process.
  const parentSeen =
    parent !== undefined &&
    (parent.startsSampler === true || processState(parent.pid, parent.startTicks) === 'running');
  let rareLookAt = Number.NEGATIVE_INFINITY;

  return {
    changes({ monotonicSeconds }) {
      const isRareLook = monotonicSeconds >= rareLookAt;
      if (isRareLook) rareLookAt = monotonicSeconds + RARE_LOOK_SECONDS;
      if (stop.isAsked(isRareLook)) return { end: 'asked to stop' };
      const began = steps?.begun(isRareLook);
      if (began === 'gone') return { end: "the runner's folder is gone" };
      if (isRareLook) {
        if (inode(folder) !== ownFolder) return { end: 'the measurement folder is gone' };
        if (parentSeen && parent !== undefined && processState(parent.pid, parent.startTicks) === 'gone') {
          return { end: 'the runner is gone' };
        }
      }
      return began === undefined || began.length === 0 ? NOTHING : { steps: began };
    },
    close() {
      stop.close();
      steps?.close();
    },
  };
}

const NOTHING: Changes = {};

interface ChangeWatch {
  /** Whether a change was reported since the last call; undefined where the system cannot watch the folder. */
  hasChanged(): boolean | undefined;
  close(): void;
}

/** The system reports changes, so that a tick without any costs no file system call. */
function watchChanges(folder: string, onChange?: () => void): ChangeWatch {
  let changed = true;
  let watcher: FSWatcher | undefined;
  const close = () => {
    watcher?.close();
    watcher = undefined;
  };
  try {
    watcher = watchFolder(folder, () => {
      changed = true;
      onChange?.();
    });
    watcher.on('error', close);
  } catch {
    // Then every tick looks.
  }
  return {
    hasChanged() {
      if (watcher === undefined) return undefined;
      const reported = changed;
      changed = false;
      return reported;
    },
    close,
  };
}

/** Not every file system reports every change, so a rare look is taken whatever was reported. */
function watchStopFile(path: string, wake: () => void) {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // A full disk. The process that asks makes the folder too.
  }
  const watcher = watchChanges(folder, wake);
  return {
    isAsked: (isRareLook: boolean) => (watcher.hasChanged() !== false || isRareLook) && existsSync(path),
    close: watcher.close,
  };
}

/** Reports the start of each set of command files that was not there before, by the oldest time on its files. */
function watchSteps(folder: string) {
  let changedMs = changed(folder);
  if (changedMs === undefined) return undefined;
  const known = new Set(setsIn(folder).keys());
  const watcher = watchChanges(folder);
  return {
    begun(isRareLook: boolean): readonly number[] | 'gone' {
      const reported = watcher.hasChanged();
      if (reported === false && !isRareLook) return [];
      const nowMs = changed(folder);
      if (nowMs === undefined) return 'gone';
      // Two changes may have the same time, so a reported one is not judged by it.
      if (reported !== true && nowMs === changedMs) return [];
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
    close: watcher.close,
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
