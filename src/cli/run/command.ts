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
  /** The command's own; 128 + n where signal n ended it; 126 or 127 where it could not be started. */
  readonly exitCode: number;
  /** Set where the command could not be started. */
  readonly failure?: { readonly reason: string; readonly code?: string };
  /** Ctrl-C ended it, and reached us as well: a shell that waits for us must see the same. */
  readonly interrupted: boolean;
}

const SHELL = '/bin/sh';
/** Its option `--ignore-signal` is of GNU coreutils 8.31 and newer. */
const ENV = '/usr/bin/env';

type Spawn = (file: string, args: readonly string[], options: SpawnOptions) => ChildProcess;

/** Never rejects: a command that cannot be started is an end too. */
export async function runCommand(
  argv: readonly string[],
  context: RunContext,
  { witness, onStart }: { readonly witness: GroupWitness; readonly onStart: () => void },
): Promise<CommandEnd> {
  const [file = ''] = argv;
  const spawnProgram: Spawn = context.platform === 'win32' ? (await import('cross-spawn')).default : spawn;
  // What the witness has seen before the command exists cannot have reached the command. From here to its start nothing is awaited.
  await witness.seen();
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const { exitCode, reason } = startFailure(file, error, searchPath(context));
      resolve({ exitCode, failure: { reason, code: error.code }, interrupted: false });
    };
    let child: ChildProcess;
    try {
      child = start(spawnProgram, argv, context);
    } catch (error) {
      // Thrown at once for some reasons, emitted for others.
      fail(error as NodeJS.ErrnoException);
      return;
    }
    const { pid } = child;
    if (pid !== undefined) onStart();
    const stopForwarding = pid === undefined ? undefined : forwardTo(child, pid, context, witness);
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

function start(spawnProgram: Spawn, argv: readonly string[], context: RunContext): ChildProcess {
  const { ignored, descriptors, platform } = context;
  const [file = '', ...args] = argv;
  const options = { stdio: stdioWith(descriptors), windowsHide: true };
  const why = ignored.size > 0 || platform === 'win32' ? whyNotExecutable(file, searchPath(context)) : undefined;
  if (platform === 'win32') {
    // The command interpreter, which starts .cmd files, would say in its own words and with its own code that there is none.
    if (why !== undefined) throw Object.assign(new Error(why), { code: why });
  } else if (ignored.size > 0 && why === undefined) {
    const [starter = file, ...words] = ignoring(argv, context);
    return spawnProgram(starter, words, options);
  }
  return spawnProgram(file, args, options);
}

/**
 * The command as started by a program that ignores signals, because only a process itself can do that, and the program that
 * it becomes inherits it. `env` leaves the environment as it is; some shells drop variables whose names they could not write.
 */
function ignoring(argv: readonly string[], { ignored, env }: RunContext): readonly string[] {
  const names = [...ignored].map((signal) => signal.slice(3));
  const option = `--ignore-signal=${names.join(',')}`;
  // A name with an equals sign would be a variable to it.
  const isVariable = argv[0]?.includes('=') === true;
  const trial = () => spawnSync(ENV, [option, 'true'], { stdio: 'ignore', env: commandEnvironment(env) });
  if (!isVariable && trial().status === 0) return [ENV, option, ...argv];
  const hasShell = whyNotExecutable(SHELL, {}) === undefined;
  return hasShell ? [SHELL, '-c', `trap '' ${names.join(' ')}; exec "$@"`, 'sh', ...argv] : argv;
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
