/** The command of `run` as a child process: started without a shell on our own streams, in our process group and session. */
import { type ChildProcess, type SpawnOptions, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { commandEnvironment } from '../../child-environment.ts';
import { processGroupOf } from '../../power/process-state.ts';
import type { RunContext } from './context.ts';
import { forwardSignals } from './forward-signals.ts';
import type { GroupWitness } from './group-witness.ts';
import { type SearchPath, startFailure, whyNotExecutable } from './start-failure.ts';

export interface CommandEnd {
  /** The command's exit code; 128 + n if signal n ended it; 126 or 127 if it could not be started. */
  readonly exitCode: number;
  /** Set where the command could not be started. */
  readonly failure?: { readonly reason: string; readonly code?: string };
  /** It was ended by a SIGINT that `run` received too. `run` must then end by SIGINT, so that a shell stops its loop. */
  readonly interrupted: boolean;
}

const SHELL = '/bin/sh';
/** `--ignore-signal` needs GNU coreutils 8.31. */
const ENV = '/usr/bin/env';

type Spawn = (file: string, args: readonly string[], options: SpawnOptions) => ChildProcess;

/** Never rejects: a command that cannot be started is one of the results. */
export async function runCommand(
  argv: readonly string[],
  context: RunContext,
  { witness, onStart }: { readonly witness: GroupWitness; readonly onStart: () => void },
): Promise<CommandEnd> {
  const [name = ''] = argv;
  const isWindows = context.platform === 'win32';
  const spawnProgram: Spawn = isWindows ? (await import('cross-spawn')).default : spawn;
  const missing = isWindows ? whyNotExecutable(name, searchPath(context)) : undefined;
  const [file = '', ...args] = isWindows ? argv : startingWords(argv, context);
  const options = { stdio: stdioWith(context.descriptors), windowsHide: true };
  // Signals from before the command exists cannot reach it, so they are taken from the witness and dropped. Nothing slow follows before the start.
  await witness.seen();
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const { exitCode, reason } = startFailure(name, error, searchPath(context));
      resolve({ exitCode, failure: { reason, code: error.code }, interrupted: false });
    };
    let child: ChildProcess;
    try {
      // cmd.exe, which starts .cmd files, would report a missing command with its own message and exit code.
      if (missing !== undefined) throw Object.assign(new Error(missing), { code: missing });
      child = spawnProgram(file, args, options);
    } catch (error) {
      // Node throws some errors at once, and emits others as events.
      fail(error as NodeJS.ErrnoException);
      return;
    }
    const { pid } = child;
    const stopForwarding = pid === undefined ? undefined : forwardTo(child, pid, context, witness);
    if (pid !== undefined) onStart();
    child.on('error', (error: NodeJS.ErrnoException) => {
      // A signal that we may not send, to a command that runs as another user, is an error event too.
      if (error.syscall?.startsWith('spawn')) fail(error);
    });
    child.on('exit', (code, signal) => {
      const shared = stopForwarding?.();
      resolve({
        exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
        interrupted: signal === 'SIGINT' && shared?.has(signal) === true,
      });
    });
  });
}

/**
 * The command, where signals must be ignored started through `env --ignore-signal` or `sh` with `trap ''`: Node cannot start a
 * process that ignores signals, but a program that ignores them passes that on. `env` is preferred because some shells drop
 * variables with unusual names.
 */
function startingWords(argv: readonly string[], context: RunContext): readonly string[] {
  const { ignored, env } = context;
  const [name = ''] = argv;
  if (ignored.size === 0 || whyNotExecutable(name, searchPath(context)) !== undefined) return argv;
  const signals = [...ignored].map((signal) => signal.slice(3));
  const option = `--ignore-signal=${signals.join(',')}`;
  const trial = () => spawnSync(ENV, [option, 'true'], { stdio: 'ignore', env: commandEnvironment(env) });
  // `env` would take a command name with an equals sign as a variable.
  if (!name.includes('=') && trial().status === 0) return [ENV, option, ...argv];
  const hasShell = whyNotExecutable(SHELL, {}) === undefined;
  return hasShell ? [SHELL, '-c', `trap '' ${signals.join(' ')}; exec "$@"`, 'sh', ...argv] : argv;
}

function searchPath({ platform, env }: RunContext): SearchPath {
  const path = env['PATH'];
  return platform === 'win32' ? { path, extensions: env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD' } : { path };
}

/** Our own three streams, and the other files that we were started with, by number. */
function stdioWith(descriptors: readonly number[]): StdioOptions {
  const stdio: ('inherit' | 'ignore' | number)[] = ['inherit', 'inherit', 'inherit'];
  for (let number = 3; number <= Math.max(2, ...descriptors); number++) {
    stdio.push(descriptors.includes(number) ? number : 'ignore');
  }
  return stdio;
}

function forwardTo(
  child: ChildProcess,
  pid: number,
  { signals, ignored, platform }: RunContext,
  witness: GroupWitness,
) {
  if (platform !== 'win32') {
    const isInGroup = () => processGroupOf(pid) === processGroupOf(process.pid);
    return forwardSignals({ signals, ignored, witness, isInGroup, send: (signal) => child.kill(signal), wait });
  }
  // The console sends Ctrl-C to every process, and other signals do not exist.
  signals.listen(() => undefined);
  return undefined;
}
