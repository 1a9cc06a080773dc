/**
 * Signals that were ignored when this process started, as under `nohup`. The command must ignore them too. Node resets
 * them to their default before any script runs, so they are inferred from outside.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { ifReadable } from './if-readable.ts';
import type { CommandSignal } from './signals.ts';

/** What can be seen from outside. A member is undefined where the system does not show it. */
export interface StartConditions {
  /** Text of the parent's `/proc/<pid>/status`. */
  readonly parentStatus?: string;
  /** Path of the parent's program. */
  readonly parentProgram?: string;
  /** The variable `_`: bash and zsh set it to the path of the program that they start. */
  readonly startedProgram?: string;
  /** Paths of standard output and standard error. */
  readonly outputs: readonly string[];
  /** Standard input is `/dev/null`, opened to write only: `nohup` puts it in the place of a terminal. */
  readonly hasUnreadableInput?: boolean;
}

/** The parent's ignored signals are inherited, except those that a shell ignores for itself only. */
export function ignoredSignals(conditions: StartConditions): ReadonlySet<CommandSignal> {
  const ignored = new Set<CommandSignal>();
  const byParent = keepsForItself(conditions) ? () => false : inMask(conditions.parentStatus, 'SigIgn');
  if (byParent('SIGHUP') || isUnderNohup(conditions)) ignored.add('SIGHUP');
  if (byParent('SIGINT')) ignored.add('SIGINT');
  // Bash ignores QUIT itself and restores it for its commands; so do interactive shells, which also ignore TERM. Only a
  // shell that ignores INT too, as in a background list, passes QUIT on as ignored.
  const isShellsOwn = basename(conditions.parentProgram ?? '') === 'bash' || byParent('SIGTERM');
  if (byParent('SIGQUIT') && (!isShellsOwn || byParent('SIGINT'))) ignored.add('SIGQUIT');
  return ignored;
}

/** `nohup` replaces itself with the program, so nothing can be read from it as a parent. */
function isUnderNohup({ startedProgram = '', outputs, hasUnreadableInput = false }: StartConditions): boolean {
  return (
    startedProgram.endsWith('/nohup') || hasUnreadableInput || outputs.some((path) => basename(path) === 'nohup.out')
  );
}

/** These ignore signals while they wait for a program, and start it with the default. So does `system` of C, which also blocks CHLD. */
const WAITING_PROGRAMS: readonly string[] = ['time', 'perl', 'strace', 'ltrace', 'gdb', 'tmux', 'screen'];

function keepsForItself({ parentStatus, parentProgram = '' }: StartConditions): boolean {
  return WAITING_PROGRAMS.includes(basename(parentProgram)) || inMask(parentStatus, 'SigBlk')('SIGCHLD');
}

/** `SigIgn` and `SigBlk` are bit masks in hexadecimal; signal 1 is the lowest bit (proc_pid_status(5)). */
function inMask(status = '', name: 'SigIgn' | 'SigBlk'): (signal: NodeJS.Signals) => boolean {
  const mask = BigInt(`0x${new RegExp(`^${name}:\\s*([0-9a-f]{1,32})$`, 'm').exec(status)?.[1] ?? '0'}`);
  return (signal) => ((mask >> BigInt((constants.signals[signal] ?? 1) - 1)) & 1n) === 1n;
}

/** Reads the conditions of this process. Outside of Linux only `_` is available. */
export function startConditions(env: NodeJS.ProcessEnv, parentPid: number): StartConditions {
  return {
    parentStatus: ifReadable(() => readFileSync(`/proc/${parentPid}/status`, 'latin1')),
    parentProgram: ifReadable(() => readlinkSync(`/proc/${parentPid}/exe`)),
    startedProgram: env['_'],
    outputs: [1, 2].flatMap((descriptor) => ifReadable(() => readlinkSync(`/proc/self/fd/${descriptor}`)) ?? []),
    hasUnreadableInput:
      ifReadable(() => readlinkSync('/proc/self/fd/0')) === '/dev/null' &&
      /^flags:\s*[0-7]*1$/m.test(ifReadable(() => readFileSync('/proc/self/fdinfo/0', 'latin1')) ?? ''),
  };
}
