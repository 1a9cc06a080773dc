/**
 * Whether a signal was sent to the whole process group, as a terminal or `timeout` does, or to `run` alone. No system call
 * that Node offers says so. A small shell in the same group notes the signals that it receives: what it received, the
 * command has received too.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { commandEnvironment } from '../../child-environment.ts';
import { COMMAND_SIGNALS, type CommandSignal } from './signals.ts';

export interface GroupWitness {
  /** Each signal that it has received since the last question, as often as it came. If no shell could be started: INT and QUIT on a terminal, otherwise none. */
  seen(): Promise<readonly CommandSignal[]>;
  close(): void;
}

/** The longest wait for an answer; only a stopped shell takes longer. */
const ANSWER_MS = 5000;
/** A signal can end the shell before its traps are set. It is then started again, at most this many times. */
const MOST_STARTS = 10;
const TYPED: readonly CommandSignal[] = ['SIGINT', 'SIGQUIT'];

const NAMES = COMMAND_SIGNALS.map((signal) => signal.slice(3));
const COUNTS = NAMES.map((name) => `$${name}`).join(' ');
/**
 * Answers each line of its input with the number of signals of each kind so far, and ends with its input. `read` also fails
 * when a signal interrupts it; then the numbers have changed. They are never set back, since a signal may come at any moment.
 */
const SCRIPT = `
${NAMES.map((name) => `${name}=0; trap '${name}=$((${name} + 1))' ${name}`).join('\n')}
while :; do
  before="${COUNTS}"
  if read -r question; then echo "${COUNTS}"
  elif [ "$before" = "${COUNTS}" ]; then exit 0
  fi
done`;

export function startGroupWitness({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>): GroupWitness {
  const seen: CommandSignal[] = [];
  const onTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor));
  let starts = 0;
  let shell: ChildProcessByStdio<Writable, Readable, null> | undefined;
  let answered: (() => void) | undefined;
  let closed = false;

  const start = () => {
    starts++;
    try {
      const child = spawn('/bin/sh', ['-c', SCRIPT], {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: commandEnvironment(env),
        cwd: '/',
      });
      shell = child;
      let counted = NAMES.map(() => 0);
      child.on('error', () => ended(undefined));
      child.on('exit', (_code, signal) => ended(signal));
      child.stdin.on('error', () => undefined);
      child.stdout.setEncoding('latin1').on('data', (text: string) => {
        const counts = text.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
        for (const [index, signal] of COMMAND_SIGNALS.entries()) {
          for (let count = counted[index] ?? 0; count < (counts[index] ?? 0); count++) seen.push(signal);
        }
        counted = counts;
        answered?.();
      });
      child.unref();
      for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.unref();
    } catch {
      shell = undefined;
    }
  };
  const ended = (signal: NodeJS.Signals | null | undefined) => {
    shell = undefined;
    seen.push(...COMMAND_SIGNALS.filter((known) => known === signal));
    if (!closed && signal !== undefined && starts < MOST_STARTS) start();
    answered?.();
  };

  if (platform !== 'win32') start();
  return {
    async seen() {
      if (shell === undefined) return onTerminal ? TYPED : [];
      const { stdin } = shell;
      await new Promise<void>((resolve) => {
        const limit = setTimeout(resolve, ANSWER_MS);
        answered = () => {
          clearTimeout(limit);
          resolve();
        };
        stdin.write('\n');
      });
      answered = undefined;
      return seen.splice(0);
    },
    close() {
      closed = true;
      shell?.stdin.end();
    },
  };
}
