/** Starting, cancelling and cleaning up processes as the runner does (`ProcessInvoker`, `JobExtension`). */
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface Grace {
  /** From SIGINT to SIGTERM. */
  readonly interrupt: Pause;
  /** From SIGTERM to SIGKILL. */
  readonly terminate: Pause;
}

/** Milliseconds, or an event of the process that is being ended. */
type Pause = number | ((running: Pick<Running, 'untilPrinted'>) => Promise<void>);

export const RUNNER_GRACE: Grace = { interrupt: 7_500, terminate: 2_500 };

export interface Finished {
  readonly exitCode: number;
  readonly output: string;
  readonly milliseconds: number;
}

export interface Running {
  readonly pid: number;
  readonly finished: Promise<Finished>;
  /** SIGINT, SIGTERM, SIGKILL to the entry process only, with the runner's pauses between. */
  readonly cancel: (grace: Grace) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves when this text has been printed; rejects when the process ended without. */
  readonly untilPrinted: (text: string) => Promise<void>;
}

/** Starts `argv` without a shell. The stage ends when its streams close, as on the runner, so an inherited stream is seen as a hang. */
export function start(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Running {
  const [command = '', ...args] = argv;
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const printed = new EventEmitter();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      printed.emit('more');
    });
  }
  const finished = new Promise<Finished>((resolve) => {
    const finish = (exitCode: number) => resolve({ exitCode, output, milliseconds: performance.now() - startedAt });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? (signal === 'SIGKILL' ? 137 : 130)));
  });
  const cancel = async (grace: Grace) => {
    for (const [signal, pause] of [
      ['SIGINT', grace.interrupt],
      ['SIGTERM', grace.terminate],
      ['SIGKILL', 0],
    ] as const) {
      child.kill(signal);
      const ended = new AbortController();
      const over = (
        typeof pause === 'number' ? wait(pause, undefined, { signal: ended.signal }) : pause({ untilPrinted })
      ).catch(() => undefined);
      await Promise.race([finished.then(() => ended.abort()), over]);
      if (ended.signal.aborted) return;
    }
  };
  const untilPrinted = async (text: string) => {
    const ended = finished.then(() => 'ended' as const);
    while (!output.includes(text)) {
      const news = await Promise.race([once(printed, 'more'), ended]);
      if (news === 'ended' && !output.includes(text)) throw new Error(`ended without printing "${text}":\n${output}`);
    }
  };
  return { pid: child.pid ?? -1, finished, cancel, kill: (signal) => void child.kill(signal), untilPrinted };
}

/** Environment of a live process, or undefined when it is gone or not ours to read. */
export function environmentOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Ids of live processes that carry this job's tracking id (Linux only; elsewhere none are found). */
export function tracked(trackingId: string): number[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => environmentOf(pid)?.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`));
}

/** The runner's "Complete job": SIGKILL to whatever of this job is still alive; returns whom it killed. */
export function killOrphans(trackingId: string): number[] {
  const orphans = tracked(trackingId);
  for (const pid of orphans) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
  return orphans;
}
