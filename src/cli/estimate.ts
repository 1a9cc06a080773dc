/** `estimate`: the calculator, for one machine or for a file of experiments. */
import type { Command } from 'commander';
import type { BatchRow } from '../engine/batch.ts';
import { withBudgetVerdict } from '../engine/budget-verdict.ts';
import { estimateRecord } from '../engine/estimate.ts';
import { readSettings } from '../engine/parse-inputs.ts';
import { inputsOf } from './options.ts';
import { printReport } from './print-report.ts';
import { sayVerdict } from './say-verdict.ts';
import { readText } from './user-input.ts';

interface EstimateOptions {
  readonly batch?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export async function estimate(command: Command): Promise<number> {
  const options = command.opts<EstimateOptions>();
  return options.batch === undefined ? estimateOne(command, options) : estimateMany(command, options.batch, options);
}

async function estimateOne(command: Command, options: EstimateOptions): Promise<number> {
  const settings = readSettings(inputsOf(command, { mode: 'estimate' }, process.env));
  const record = withBudgetVerdict(estimateRecord(settings, new Date()), settings);
  if (options.json) {
    const { recordJson } = await import('../record/record-json.ts');
    process.stdout.write(`${recordJson(record)}\n`);
  } else {
    await printReport([record], process.stdout, options);
  }
  return sayVerdict(record) ? 1 : 0;
}

/** A bad row does not keep the others from being computed. The exit code is 1 if there is one. */
async function estimateMany(command: Command, file: string, options: EstimateOptions): Promise<number> {
  const { estimateBatch } = await import('../engine/batch.ts');
  const defaults = inputsOf(command, {}, process.env);
  const rows = [...estimateBatch(readText(file, `--batch: ${file}`), { defaults, now: new Date() })];
  const errors = rows.filter((row): row is BatchRow & { error: string } => 'error' in row);
  if (options.json) {
    const { recordJson } = await import('../record/record-json.ts');
    const lineOf = (row: BatchRow) => ('record' in row ? recordJson(row.record, 'one-line') : JSON.stringify(row));
    for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
  } else {
    const records = rows.flatMap((row) => ('record' in row ? [row.record] : []));
    if (records.length > 0) await printReport(records, process.stdout, options);
    for (const { row, error } of errors) process.stderr.write(`Row ${row}: ${error}\n`);
  }
  const passed = rows.filter((row) => 'record' in row && sayVerdict(row.record, `Row ${row.row}`));
  return errors.length + passed.length > 0 ? 1 : 0;
}
