/**
 * Open files that this process was started with in addition to its three streams: `3>log`, the pipe of make's job server. Node
 * marks them as not to be inherited when it starts, so they are passed to the command by number.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { ifReadable } from './if-readable.ts';

/** A descriptor above 2 with what Linux shows of it. */
export interface OpenDescriptor {
  readonly number: number;
  /** Where `/proc/self/fd/<number>` points: a path, `pipe:[1234]`, `anon_inode:[eventpoll]`. */
  readonly target: string;
  /** Access mode and flags as in `fdinfo`, octal. */
  readonly flags: number;
}

const CLOSE_ON_EXEC = 0o2_000_000;
const ACCESS_MODE = 0o3;

/**
 * Numbers of those that came from the parent and are marked. Node's own are event queues, memory, a read-only `/dev/null`, and
 * pipes of which it holds both ends; what the parent has too is not Node's own.
 */
export function inheritedDescriptors(
  open: readonly OpenDescriptor[],
  parentTargets: ReadonlySet<string>,
): readonly number[] {
  return open.filter((descriptor) => !isNodesOwn(descriptor, open, parentTargets)).map(({ number }) => number);
}

/** Numbers of those that are not marked: beyond the sixteenth Node stops marking at the first gap. They are inherited anyway. */
export function unmarkedDescriptors(open: readonly OpenDescriptor[]): readonly number[] {
  return open.filter(({ flags }) => (flags & CLOSE_ON_EXEC) === 0).map(({ number }) => number);
}

function isNodesOwn(
  { target, flags }: OpenDescriptor,
  open: readonly OpenDescriptor[],
  parentTargets: ReadonlySet<string>,
): boolean {
  if ((flags & CLOSE_ON_EXEC) === 0 || target.startsWith('anon_inode:')) return true;
  if (target === '/dev/null') return (flags & ACCESS_MODE) === 0;
  if (parentTargets.has(target)) return false;
  if (target.startsWith('/memfd:')) return true;
  if (!target.startsWith('pipe:')) return false;
  const modes = new Set(open.filter((other) => other.target === target).map((other) => other.flags & ACCESS_MODE));
  return modes.size > 1;
}

/** Those of this process; none where the system does not show them. */
export function openDescriptors(): readonly OpenDescriptor[] {
  return numbersIn('self').flatMap((number) => {
    const target = ifReadable(() => readlinkSync(`/proc/self/fd/${number}`));
    const info = ifReadable(() => readFileSync(`/proc/self/fdinfo/${number}`, 'latin1'));
    // The descriptor of the listing itself is closed by now.
    if (number <= 2 || target === undefined || info === undefined) return [];
    const flags = /^flags:\s*([0-7]+)$/m.exec(info)?.[1] ?? '0';
    return [{ number, target, flags: Number.parseInt(flags, 8) }];
  });
}

/** What a process has open; empty where it may not be seen. */
export function targetsOf(pid: number): ReadonlySet<string> {
  return new Set(
    numbersIn(String(pid)).flatMap((number) => ifReadable(() => readlinkSync(`/proc/${pid}/fd/${number}`)) ?? []),
  );
}

function numbersIn(process: string): number[] {
  return ifReadable(() => readdirSync(`/proc/${process}/fd`).map(Number)) ?? [];
}
