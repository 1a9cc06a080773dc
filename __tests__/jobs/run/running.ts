/** `run` of the committed bundle as a child process, with any words before it on the command line. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
export const BUNDLE = join(ROOT, 'dist', 'cli', 'index.js');

/** The words before the command. `--quiet`: one line of report, so that a test can tell it from the command's output. */
export const RUN = [process.execPath, BUNDLE, 'run', '--quiet', '--region', 'FR', '--'] as const;

/** The same, for a shell. */
export const RUN_IN_SHELL = `${[process.execPath, BUNDLE].map((path) => `'${path}'`).join(' ')} run --quiet --region FR --`;

/**
 * Words that run a shell script on a terminal, of which standard input is the keyboard.
 *
 * `script` of util-linux is that terminal. It leaves the script to the shell of the person who runs the tests, and that shell may be any.
 */
export const onTerminal = (script: string): readonly string[] => [
  'env',
  'SHELL=/bin/sh',
  'script',
  '--quiet',
  '--return',
  '--command',
  script,
  '/dev/null',
];

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Resolves with standard output when this text has come so many times; rejects when the process ended without. */
  printed(text: string, times?: number): Promise<string>;
  /** Resolves when it has ended and all who share its streams have closed them. */
  readonly ended: Promise<Ended>;
}

/** Starts a program with pipes for streams. */
export function start([file = '', ...args]: readonly string[], options: SpawnOptions = {}): Running {
  const child = spawn(file, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  const news = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      for (const look of news) look();
    });
  }
  // The process may end before its input was written.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, ...output }));
  return {
    child,
    pid: child.pid ?? -1,
    printed: (text, times = 1) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.stdout.split(text).length <= times) return;
          news.delete(look);
          resolve(output.stdout);
        };
        news.add(look);
        look();
        void ended.then(() => reject(new Error(`ended without printing "${text}":\n${output.stdout}${output.stderr}`)));
      }),
    ended,
  };
}

/** Runs a program to its end; its input is empty. */
export async function outcome(argv: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  const running = start(argv, options);
  running.child.stdin?.end();
  return running.ended;
}

/** Length and SHA-256 of all that comes. The reader takes a turn of the event loop for each piece, so that a pipe fills up. */
export async function digest(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of stream) {
    hash.update(piece);
    bytes += piece.length;
    await new Promise(setImmediate);
  }
  return `${bytes} bytes ${hash.digest('hex')}`;
}
