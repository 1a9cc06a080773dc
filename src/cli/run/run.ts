/**
 * `run -- <command>`: starts the command with our terminal, streams, process group and signals. A sampler measures in a
 * process of its own. The report goes to standard error, and the exit code is the command's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { bundleFile } from '../../bundle-file.ts';
import { type Inputs, readInputs } from '../../engine/settings.ts';
import { reasonOf, UserError } from '../../errors.ts';
import { firstSample, isSamplerRunning, killSampler, stopSampler } from '../../power/sampler-process.ts';
import { PRODUCT } from '../../product.ts';
import { inputsOf } from '../options.ts';
import { runCommand } from './command.ts';
import type { RunContext } from './context.ts';
import { startGroupWitness } from './group-witness.ts';
import { laterRankNote } from './local-rank.ts';
import { showProgress } from './progress.ts';

interface RunOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** How `run` itself ends. */
export interface RunEnd {
  readonly exitCode: number;
  /** True if Ctrl-C ended the command or came after its end. This process must then end by SIGINT as well. */
  isInterrupted(): boolean;
}

/** A busy machine may need longer to start the sampler. The command then starts without waiting for it. */
const FIRST_SAMPLE_MS = 10_000;
/** Time for the sampler to end, if there is no report to make. */
const STOP_MS = 2000;
/** After the end of the command; from then on a signal ends `run`, with or without a report. */
const REPORT_MS = 5000;
/** Error codes for too many processes, too many open files, or no memory. */
const SHORTAGES: readonly (string | undefined)[] = ['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM'];

/** Rejects with `UserError` where an option is wrong, before anything is started. */
export async function run(command: Command, argv: readonly string[], context: RunContext): Promise<RunEnd> {
  const options = command.opts<RunOptions>();
  const inputs = readInputs(inputsOf(command, { mode: 'measure' }, process.env));
  outliveErrors();
  const witness = startGroupWitness(context);
  let folder: string | undefined;
  try {
    folder = await begin(inputs);
    const progress = folder && !options.quiet ? showProgress(folder, inputs, process.stderr) : undefined;
    const onStart = () => context.releaseStreams({ output: options.json !== true });
    let end = await runCommand(argv, context, { witness, onStart });
    progress?.close();
    if (folder !== undefined && SHORTAGES.includes(end.failure?.code)) {
      warn(
        `The command is not measured: the system could not start it while the sampler was running (${end.failure?.code}).`,
      );
      await cleanUp(folder);
      folder = undefined;
      end = await runCommand(argv, context, { witness, onStart });
    }
    const { exitCode, failure } = end;
    if (failure !== undefined) process.stderr.write(`${PRODUCT.slug}: ${argv[0] || "''"}: ${failure.reason}\n`);
    const isInterruptedLater = holdSignals(context, exitCode, folder);
    const failed =
      folder !== undefined && failure === undefined && (await conclude(folder, inputs, argv, exitCode, options));
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
 * While the report is made, signals are held back, so that a scheduler that signals twice does not lose the measurement. A
 * Ctrl-C takes effect after the report. After `REPORT_MS` a signal ends `run` at once: the report may never be read.
 * The function that it returns says whether a Ctrl-C has come.
 */
function holdSignals({ signals, ignored }: RunContext, exitCode: number, folder: string | undefined): () => boolean {
  const endedAt = performance.now();
  let isInterrupted = false;
  signals.listen((signal) => {
    if (ignored.has(signal) || signal === 'SIGUSR1' || signal === 'SIGUSR2') return;
    isInterrupted ||= signal === 'SIGINT';
    if (performance.now() - endedAt <= REPORT_MS) return;
    if (folder !== undefined) abandonMeasurement(folder);
    if (signal !== 'SIGINT') process.exit(exitCode);
    signals.release();
    process.kill(process.pid, 'SIGINT');
  });
  return () => isInterrupted;
}

/** An unexpected error in this program must not end `run` before its command. */
function outliveErrors(): void {
  let isKnown = false;
  process.on('uncaughtException', (error) => {
    if (!isKnown) warn(`An unexpected error, which does not affect the command: ${reasonOf(error)}.`);
    isKnown = true;
  });
}

/** Starts measuring in a new folder. Undefined, with one warning, where that is impossible: the command runs all the same. */
async function begin(inputs: Inputs): Promise<string | undefined> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), `${PRODUCT.slug}-run-`));
    const { beginMeasurement } = await import('../../engine/measure.ts');
    await beginMeasurement({ folder, inputs, samplerBundle: bundleFile('sampler'), parentPid: process.pid });
    // A command of some milliseconds would be over before the sampler has started.
    await firstSample(folder, { timeoutMs: FIRST_SAMPLE_MS });
    return folder;
  } catch (error) {
    if (folder !== undefined) await cleanUp(folder);
    if (error instanceof UserError) throw error;
    warn(`The command runs, but is not measured: ${reasonOf(error)}. ${remedyFor(error)}`);
    return undefined;
  }
}

/** True where a limit was exceeded and the user asked to fail then. */
async function conclude(
  folder: string,
  inputs: Inputs,
  argv: readonly string[],
  exitCode: number,
  options: RunOptions,
): Promise<boolean> {
  try {
    const { concludeMeasurement } = await import('../../engine/conclude.ts');
    const { withBudgetVerdict } = await import('../../engine/budget-verdict.ts');
    const { recordJson } = await import('../../record/record-json.ts');
    const { sayVerdict } = await import('../say-verdict.ts');
    const { printReport } = await import('../print-report.ts');
    const { parseInputs } = await import('../../engine/parse-inputs.ts');
    const settings = parseInputs(inputs);
    const { record: measured } = await concludeMeasurement({ folder, settings });
    const note = laterRankNote(process.env);
    const record = {
      ...withBudgetVerdict(measured, settings),
      notes: note === undefined ? measured.notes : [note, ...(measured.notes ?? [])],
      command: argv.join(' ').slice(0, 2000),
      exitCode,
    };
    if (note !== undefined) warn(note);
    await printReport([record], process.stderr, options);
    if (record.energy === null) warn(unknownEnergy(record.missing));
    const failed = sayVerdict(record);
    if (options.json) process.stdout.write(`${recordJson(record, 'one-line')}\n`);
    if (options.output !== undefined) saveRecord(`${recordJson(record)}\n`, options.output);
    return failed;
  } catch (error) {
    warn(`The command has run, but its report failed: ${reasonOf(error)}. ${remedyFor(error)}`);
    return false;
  }
}

/** The command may have run for days: a record that cannot be written where it was wanted is written elsewhere. */
function saveRecord(text: string, file: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    warn(`The record could not be written: ${reasonOf(error)}. ${savedElsewhere(text)}`);
  }
}

function savedElsewhere(text: string): string {
  try {
    const file = join(mkdtempSync(join(tmpdir(), `${PRODUCT.slug}-record-`)), 'record.json');
    writeFileSync(file, text);
    return `It is in ${file} instead.`;
  } catch (error) {
    return `The folder for temporary files cannot take it either: ${reasonOf(error)}.`;
  }
}

/** Stops the sampler, then removes its folder. A failure here does not change how `run` ends. */
async function cleanUp(folder: string): Promise<void> {
  try {
    if (isSamplerRunning(folder)) await stopSampler(folder, { timeoutMs: STOP_MS });
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Some small files stay in the system's folder for temporary files.
  }
}

function unknownEnergy([reason = 'no meter gave a reading.']: readonly string[] = []): string {
  return `The energy of this command is unknown: ${reason} \`${PRODUCT.slug} detect\` shows what can be measured here.`;
}

/** At once, for a process that is about to end. */
function abandonMeasurement(folder: string): void {
  try {
    killSampler(folder);
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // As in `cleanUp`, some small files stay.
  }
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
    ? 'Check that the folders of TMPDIR and --output exist, are writable and have free space.'
    : `\`${PRODUCT.slug} detect\` shows what can be measured on this machine.`;
}

function warn(text: string): void {
  process.stderr.write(`${PRODUCT.name}: warning: ${text}\n`);
}
