/** `run -- <command>`: the command keeps terminal, signals and exit code; a sampler beside it measures; the report goes to standard error. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { InputError } from '../engine/input-error.ts';
import { readSettings, type Settings } from '../engine/settings.ts';
import { PRODUCT } from '../product.ts';
import { laterRankNote } from './local-rank.ts';
import { inputsOf } from './options.ts';
import { showProgress } from './progress.ts';
import { samplerBundle } from './sampler-bundle.ts';
import { asUserError } from './user-error.ts';

interface RunOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

interface Ended {
  readonly exitCode: number;
  /** Why the command could not even start. */
  readonly problem?: string;
}

/** Exit codes that shells use for a command that is not there, or may not run. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
/** What a busy machine may take to start a process; the command then begins all the same. */
const FIRST_SAMPLE_MS = 5000;

export async function run(command: Command, argv: readonly string[]): Promise<number> {
  const options = command.opts<RunOptions>();
  const settings = settingsOf(command);
  const folder = mkdtempSync(join(tmpdir(), `${PRODUCT.slug}-run-`));
  try {
    const started = await begin(folder, settings);
    const progress = started && !options.quiet ? showProgress(folder, settings, process.stderr) : undefined;
    const ended = await passThrough(argv);
    progress?.close();
    if (ended.problem !== undefined) process.stderr.write(`${ended.problem}\n`);
    const failed =
      started && ended.problem === undefined && (await conclude(folder, settings, argv, ended.exitCode, options));
    return ended.exitCode === 0 && failed ? 1 : ended.exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function settingsOf(command: Command): Settings {
  try {
    return readSettings(inputsOf(command, { mode: 'measure' }, process.env));
  } catch (error) {
    throw error instanceof InputError ? asUserError(error) : error;
  }
}

/** False, with one warning, where nothing can be measured: the command runs all the same. */
async function begin(folder: string, settings: Settings): Promise<boolean> {
  try {
    const { beginMeasurement } = await import('../engine/measure.ts');
    const { firstSample } = await import('../power/sampler-process.ts');
    await beginMeasurement({ folder, settings, samplerBundle: samplerBundle(), parentPid: process.pid });
    // A command of some milliseconds would be over before the sampler has started.
    await firstSample(folder, { timeoutMs: FIRST_SAMPLE_MS });
    return true;
  } catch (error) {
    warn('The measurement could not be started; the command runs unmeasured.', error);
    return false;
  }
}

/** True where a limit was passed and the user asked to fail then. */
async function conclude(
  folder: string,
  settings: Settings,
  argv: readonly string[],
  exitCode: number,
  options: RunOptions,
): Promise<boolean> {
  try {
    const { concludeMeasurement } = await import('../engine/conclude.ts');
    const { judged } = await import('../engine/judge.ts');
    const { recordJson } = await import('../record/record-text.ts');
    const { sayVerdict } = await import('./say-verdict.ts');
    const { printReport } = await import('./print-report.ts');
    const { record: measured } = await concludeMeasurement({ folder, settings });
    const note = laterRankNote(process.env);
    const record = {
      ...judged(measured, settings),
      ...(note === undefined ? {} : { notes: [note, ...(measured.notes ?? [])] }),
      ...{ command: argv.join(' ').slice(0, 2000), exitCode },
    };
    if (note !== undefined) process.stderr.write(`${PRODUCT.name}: warning: ${note}\n`);
    await printReport([record], process.stderr, options);
    if (options.json) process.stdout.write(`${recordJson(record, 'one-line')}\n`);
    if (options.output !== undefined) writeFileSync(options.output, `${recordJson(record)}\n`);
    return sayVerdict(record);
  } catch (error) {
    warn('The command has run, but the report could not be made.', error);
    return false;
  }
}

/** Runs the command without a shell, with this process's own streams, and tells how it ended. */
function passThrough(argv: readonly string[]): Promise<Ended> {
  const [file = '', ...args] = argv;
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit', windowsHide: true });
    const release = forwardSignals((signal) => child.kill(signal));
    child.on('error', (error: NodeJS.ErrnoException) => {
      release();
      const found = error.code !== 'ENOENT';
      const problem = found ? `${file}: ${error.message}` : `${file}: command not found`;
      resolve({ exitCode: found ? NOT_EXECUTABLE : NOT_FOUND, problem });
    });
    child.on('exit', (code, signal) => {
      release();
      resolve({ exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) });
    });
  });
}

/** A signal sent to us is meant for the command. What a terminal sends (Ctrl-C) reaches the command by itself, so it is only survived. */
function forwardSignals(forward: (signal: NodeJS.Signals) => void): () => void {
  const onTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  const handlers: (readonly [NodeJS.Signals, () => void])[] = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
    (signal) => [signal, () => (signal === 'SIGINT' && onTerminal ? undefined : forward(signal))],
  );
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

function warn(what: string, error: unknown): void {
  process.stderr.write(
    `${PRODUCT.name}: warning: ${what} (${error instanceof Error ? error.message : String(error)})\n`,
  );
}
