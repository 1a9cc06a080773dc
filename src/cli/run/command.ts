/** The command of `run` as a child process: started without a shell on our own streams, in our process group and session. */
import { type ChildProcess, type SpawnOptions, type StdioOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunContext } from './context.ts';
import { forwardSignals } from './forward-signals.ts';
import type { GroupWitness } from './group-witness.ts';
import { type SearchPath, startFailure, whyNotExecutable } from './start-failure.ts';

export interface CommandEnd {
  /** The command's own; 128 + n where signal n ended it; 126 or 127 where it could not be started. */
  readonly exitCode: number;
  /** Set where the command could not be started. */
  readonly problem?: string;
  /** Ctrl-C ended it, and reached us as well: a shell that waits for us must see the same. */
  readonly interrupted: boolean;
}

const SHELL = '/bin/sh';

type Spawn = (file: string, args: readonly string[], options: SpawnOptions) => ChildProcess;

/** Never rejects: a command that cannot be started is an end too. */
export async function runCommand(
  argv: readonly string[],
  context: RunContext,
  witness: GroupWitness,
): Promise<CommandEnd> {
  const [file = ''] = argv;
  const spawnProgram: Spawn = context.platform === 'win32' ? (await import('cross-spawn')).default : spawn;
  // What the witness has seen before the command exists cannot have reached the command. From here to its start nothing is awaited.
  await witness.seen();
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const { exitCode, reason } = startFailure(file, error, searchPath(context));
      resolve({ exitCode, problem: `${file === '' ? "''" : file}: ${reason}`, interrupted: false });
    };
    let child: ChildProcess;
    try {
      child = start(spawnProgram, argv, context);
    } catch (error) {
      // Thrown at once for some reasons, emitted for others.
      fail(error as NodeJS.ErrnoException);
      return;
    }
    const stopForwarding = child.pid === undefined ? undefined : forwardTo(child, context, witness);
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
  } else if (ignored.size > 0 && why === undefined && existsSync(SHELL)) {
    // Only a process itself can ignore a signal; the program that it becomes inherits that.
    const names = [...ignored].map((signal) => signal.slice(3)).join(' ');
    return spawnProgram(SHELL, ['-c', `trap '' ${names}; exec "$@"`, 'sh', ...argv], options);
  }
  return spawnProgram(file, args, options);
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

function forwardTo(child: ChildProcess, { signals, ignored, platform }: RunContext, witness: GroupWitness) {
  if (platform !== 'win32') {
    return forwardSignals({ signals, ignored, witness, send: (signal) => child.kill(signal), wait });
  }
  // The console sends Ctrl-C to every process, and other signals do not exist.
  signals.listen(() => undefined);
  return undefined;
}
