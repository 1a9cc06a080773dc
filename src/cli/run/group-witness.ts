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
  /** Each signal that it has received since the last question, as often as it came. Without a shell, those that a terminal sends to the whole group. */
  seen(): Promise<readonly CommandSignal[]>;
  close(): void;
}

/** Only a shell that was stopped needs so long for an answer. */
const ANSWER_MS = 5000;
/** The shell may be hit by a signal before it has set its traps, and is then replaced. */
const MOST_STARTS = 10;
const TYPED: readonly CommandSignal[] = ['SIGINT', 'SIGQUIT'];

/**
 * Answers each line of its input with a line of the signals so far, and ends with its input. `read` also fails when a
 * signal interrupts it; then `seen` has grown.
 */
const SCRIPT = `
for name in ${COMMAND_SIGNALS.map((signal) => signal.slice(3)).join(' ')}; do trap "seen=\\"\\$seen SIG$name\\"" $name; done
while :; do
  before=$seen
  if read -r question; then echo "$seen"; seen=
  elif [ "$before" = "$seen" ]; then exit 0
  fi
done`;

export function startGroupWitness({
  env,
  platform,
}: {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}): GroupWitness {
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
      child.on('error', () => ended(undefined));
      child.on('exit', (_code, signal) => ended(signal));
      child.stdin.on('error', () => undefined);
      child.stdout.setEncoding('latin1').on('data', (text: string) => {
        for (const name of text.split(/\s+/)) note(name);
        answered?.();
      });
      child.unref();
      for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.unref();
    } catch {
      shell = undefined;
    }
  };
  const note = (name: string | null | undefined) => {
    const signal = COMMAND_SIGNALS.find((each) => each === name);
    if (signal !== undefined) seen.push(signal);
  };
  const ended = (signal: NodeJS.Signals | null | undefined) => {
    shell = undefined;
    note(signal);
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
