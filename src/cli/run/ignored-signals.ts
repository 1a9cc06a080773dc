/**
 * Signals that were ignored when this process started, as under `nohup`. The command must ignore them too. Node resets
 * them to their default before any script runs, so they are inferred from outside.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { constants } from 'node:os';
import { basename } from 'node:path';
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
}

/** The parent's ignored signals are inherited, except those that a shell ignores for itself only. */
export function ignoredSignals(conditions: StartConditions): ReadonlySet<CommandSignal> {
  const ignored = new Set<CommandSignal>();
  const byParent = ignoredByParent(conditions.parentStatus);
  if (byParent('SIGHUP') || isUnderNohup(conditions)) ignored.add('SIGHUP');
  if (byParent('SIGINT')) ignored.add('SIGINT');
  // Bash ignores QUIT itself and restores it for its commands; so do interactive shells, which also ignore TERM. Only a
  // shell that ignores INT too, as in a background list, passes QUIT on as ignored.
  const isShellsOwn = basename(conditions.parentProgram ?? '') === 'bash' || byParent('SIGTERM');
  if (byParent('SIGQUIT') && (!isShellsOwn || byParent('SIGINT'))) ignored.add('SIGQUIT');
  return ignored;
}

/** `nohup` replaces itself by the program, so it is no parent that could be asked. */
function isUnderNohup({ startedProgram = '', outputs }: StartConditions): boolean {
  return startedProgram.endsWith('/nohup') || outputs.some((path) => basename(path) === 'nohup.out');
}

/** `SigIgn` is a bit mask in hexadecimal; signal 1 is its lowest bit (proc_pid_status(5)). */
function ignoredByParent(status = ''): (signal: NodeJS.Signals) => boolean {
  const mask = BigInt(`0x${/^SigIgn:\s*([0-9a-f]{1,32})$/m.exec(status)?.[1] ?? '0'}`);
  return (signal) => ((mask >> BigInt((constants.signals[signal] ?? 1) - 1)) & 1n) === 1n;
}

/** This process's own; of no use outside of Linux, where nothing of it can be seen but `_`. */
export function startConditions(env: NodeJS.ProcessEnv, parentPid: number): StartConditions {
  return {
    parentStatus: seen(() => readFileSync(`/proc/${parentPid}/status`, 'latin1')),
    parentProgram: seen(() => readlinkSync(`/proc/${parentPid}/exe`)),
    startedProgram: env['_'],
    outputs: [1, 2].flatMap((descriptor) => seen(() => readlinkSync(`/proc/self/fd/${descriptor}`)) ?? []),
  };
}

function seen(look: () => string): string | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
