/**
 * `run -- <command>`: the command has our terminal, streams, process group, signals and exit code, as if it had been
 * started without us; a sampler next to it measures; the report goes to standard error.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { InputError } from '../../engine/input-error.ts';
import { readSettings, type Settings } from '../../engine/settings.ts';
import { PRODUCT } from '../../product.ts';
import { inputsOf } from '../options.ts';
import { asUserError } from '../user-error.ts';
import { runCommand } from './command.ts';
import type { RunContext } from './context.ts';
import { startGroupWitness } from './group-witness.ts';
import { laterRankNote } from './local-rank.ts';
import { showProgress } from './progress.ts';
import { samplerBundle } from './sampler-bundle.ts';

interface RunOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** How `run` itself ends. */
export interface RunEnd {
  readonly exitCode: number;
  /** Ctrl-C ended the command or came after its end, and must be seen to have ended us. */
  isInterrupted(): boolean;
}

/** A busy machine may need longer to start a process; the command then starts all the same. */
const FIRST_SAMPLE_MS = 10_000;
/** For the sampler to end, where there is no report to make. */
const STOP_MS = 2000;
/** After the end of the command; from then on a signal ends `run`, with or without a report. */
const REPORT_MS = 5000;
/** The system has no process or file left to give. */
const SHORTAGES: readonly (string | undefined)[] = ['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM'];

/** Rejects with `UserError` where an option is wrong, before anything is started. */
export async function run(command: Command, argv: readonly string[], context: RunContext): Promise<RunEnd> {
  const options = command.opts<RunOptions>();
  const settings = settingsOf(command);
  outliveErrors();
  const witness = startGroupWitness(context);
  let folder: string | undefined;
  try {
    folder = await begin(settings);
    const progress = folder && !options.quiet ? showProgress(folder, settings, process.stderr) : undefined;
    const onStart = () => context.releaseStreams({ output: options.json !== true });
    let end = await runCommand(argv, context, { witness, onStart });
    progress?.close();
    if (folder !== undefined && SHORTAGES.includes(end.failure?.code)) {
      warn(`The command is not measured: there was no room for it next to the sampler (${end.failure?.code}).`);
      await cleanUp(folder);
      folder = undefined;
      end = await runCommand(argv, context, { witness, onStart });
    }
    const { exitCode, failure } = end;
    if (failure !== undefined) process.stderr.write(`${PRODUCT.slug}: ${argv[0] || "''"}: ${failure.reason}\n`);
    const isInterruptedLater = holdSignals(context, exitCode);
    const failed =
      folder !== undefined && failure === undefined && (await conclude(folder, settings, argv, exitCode, options));
    return {
      exitCode: exitCode === 0 && failed ? 1 : exitCode,
      isInterrupted: () => end.interrupted || isInterruptedLater(),
    };
  } finally {
    witness.close();
    if (folder !== undefined) await cleanUp(folder);
  }
}

/**
 * While the report is made, signals are held back: what was measured is not lost because a scheduler signals twice. Ctrl-C is
 * obeyed afterwards; a report that takes long, because nobody reads it, can be ended.
 */
function holdSignals({ signals, ignored }: RunContext, exitCode: number): () => boolean {
  const endedAt = performance.now();
  let isInterrupted = false;
  signals.listen((signal) => {
    if (ignored.has(signal) || signal === 'SIGUSR1' || signal === 'SIGUSR2') return;
    isInterrupted ||= signal === 'SIGINT';
    if (performance.now() - endedAt > REPORT_MS) process.exit(exitCode);
  });
  return () => isInterrupted;
}

/** A bug of ours, or a stream that breaks, must not end `run` before its command. */
function outliveErrors(): void {
  let isKnown = false;
  process.on('uncaughtException', (error) => {
    if (!isKnown) warn(`An unexpected error, which does not affect the command: ${reasonOf(error)}.`);
    isKnown = true;
  });
}

function settingsOf(command: Command): Settings {
  try {
    return readSettings(inputsOf(command, { mode: 'measure' }, process.env));
  } catch (error) {
    throw error instanceof InputError ? asUserError(error) : error;
  }
}

/** Starts measuring in a new folder. Undefined, with one warning, where that is impossible: the command runs all the same. */
async function begin(settings: Settings): Promise<string | undefined> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), `${PRODUCT.slug}-run-`));
    const { beginMeasurement } = await import('../../engine/measure.ts');
    const { firstSample } = await import('../../power/sampler-process.ts');
    await beginMeasurement({ folder, settings, samplerBundle: samplerBundle(), parentPid: process.pid });
    // A command of some milliseconds would be over before the sampler has started.
    await firstSample(folder, { timeoutMs: FIRST_SAMPLE_MS });
    return folder;
  } catch (error) {
    if (folder !== undefined) await cleanUp(folder);
    if (error instanceof InputError) throw asUserError(error);
    warn(`The command runs, but is not measured: ${reasonOf(error)}. ${remedyFor(error)}`);
    return undefined;
  }
}

/** True where a limit was exceeded and the user asked to fail then. */
async function conclude(
  folder: string,
  settings: Settings,
  argv: readonly string[],
  exitCode: number,
  options: RunOptions,
): Promise<boolean> {
  try {
    const { concludeMeasurement } = await import('../../engine/conclude.ts');
    const { judged } = await import('../../engine/judge.ts');
    const { recordJson } = await import('../../record/record-text.ts');
    const { sayVerdict } = await import('../say-verdict.ts');
    const { printReport } = await import('../print-report.ts');
    const { record: measured } = await concludeMeasurement({ folder, settings });
    const note = laterRankNote(process.env);
    const record = {
      ...judged(measured, settings),
      ...(note === undefined ? {} : { notes: [note, ...(measured.notes ?? [])] }),
      ...{ command: argv.join(' ').slice(0, 2000), exitCode },
    };
    if (note !== undefined) warn(note);
    await printReport([record], process.stderr, options);
    if (record.energy === null) warn(unknownEnergy(record.missing));
    if (options.json) process.stdout.write(`${recordJson(record, 'one-line')}\n`);
    if (options.output !== undefined) saveRecord(`${recordJson(record)}\n`, options.output);
    return sayVerdict(record);
  } catch (error) {
    warn(`The command has run, but its report failed: ${reasonOf(error)}. ${remedyFor(error)}`);
    return false;
  }
}

/** The command may have run for days: a record that cannot be written where it was wanted is written elsewhere. */
function saveRecord(text: string, file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const instead = join(mkdtempSync(join(tmpdir(), `${PRODUCT.slug}-record-`)), 'record.json');
    writeFileSync(instead, text);
    warn(`The record could not be written: ${reasonOf(error)}. It is in ${instead} instead.`);
  }
}

/** Ends the sampler before its folder goes. What fails here has no effect on how `run` ends. */
async function cleanUp(folder: string): Promise<void> {
  try {
    const { isSamplerRunning, stopSampler } = await import('../../power/sampler-process.ts');
    if (isSamplerRunning(folder)) await stopSampler(folder, { timeoutMs: STOP_MS });
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Some small files stay in the system's folder for temporary files.
  }
}

function unknownEnergy([reason = 'no meter gave a reading.']: readonly string[] = []): string {
  return `The energy of this command is unknown: ${reason} \`${PRODUCT.slug} detect\` shows what can be measured here.`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const FILE_PROBLEMS: readonly (string | undefined)[] = [
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
];

function remedyFor(error: unknown): string {
  return FILE_PROBLEMS.includes((error as NodeJS.ErrnoException | undefined)?.code)
    ? 'Files are written below TMPDIR and to --output: name folders that exist, may be written and have space.'
    : `\`${PRODUCT.slug} detect\` shows what can be measured on this machine.`;
}

function warn(text: string): void {
  process.stderr.write(`${PRODUCT.name}: warning: ${text}\n`);
}
