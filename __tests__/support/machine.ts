/** Machines that are not like this one: a disk that is full, no `/proc`, a container. Needs Linux and the right to mount. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processState } from '../../src/power/process-state.ts';

/** Whether this process may make mounts and process namespaces of its own, as root may outside of most containers. */
export const mayMount = (() => {
  try {
    execFileSync('unshare', ['--mount', '--pid', '--fork', '--mount-proc', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** A disk of one megabyte, in `folder` until `close`. */
export function smallDisk(): { readonly folder: string; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder]);
  return {
    folder,
    close() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A place that a command gets into by `enter`; it is gone after `close`. */
export interface Inside {
  readonly enter: readonly string[];
  /** Live ones among its processes other than the first, where they are of their own. */
  processes(): readonly number[];
  close(): void;
}

/** Where `/proc` is an empty folder. */
export function withoutProc(): Promise<Inside> {
  return inside('mount -t tmpfs none /proc', []);
}

/**
 * Processes of their own whose first one sleeps, as the runner makes of a job's container; the parent of a command that
 * gets in is then outside, and its number 0.
 */
export function container(): Promise<Inside> {
  return inside('mount -t tmpfs none /run && touch /run/.containerenv', ['--pid', '--fork', '--mount-proc']);
}

/**
 * By `nsenter` and not through a shell, which would take away the variables that no shell could name (`INPUT_RECORD-FILE`).
 * `first` says that it is there, and stays.
 */
export async function inside(
  prepare: string,
  own: readonly string[],
  first = 'echo ready && exec sleep infinity',
): Promise<Inside> {
  const outer = spawn('unshare', ['--mount', ...own, 'sh', '-c', `${prepare} && ${first}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(outer.stdout, 'data');
  const forked = readFileSync(`/proc/${outer.pid}/task/${outer.pid}/children`, 'utf8').trim();
  const target = own.includes('--fork') ? forked : String(outer.pid);
  const kinds = ['--mount', ...['--pid', '--cgroup'].filter((kind) => own.includes(kind))];
  return {
    enter: ['/usr/bin/nsenter', '--target', target, ...kinds],
    processes: () => processesLike(target),
    close: () => void process.kill(Number(target), 'SIGKILL'),
  };
}

/** Those that have ended stay listed there: a first process that only sleeps takes no leave of them. */
function processesLike(first: string): readonly number[] {
  const namespaceOf = (id: number | string) => {
    try {
      return readlinkSync(`/proc/${id}/ns/pid`);
    } catch {
      // It is gone, or it was never ours.
      return undefined;
    }
  };
  const own = namespaceOf(first);
  const others = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== first)
    .map(Number);
  return others.filter((id) => own !== undefined && namespaceOf(id) === own && processState(id) === 'running');
}
