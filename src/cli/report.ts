/** `report`: records as a report, a disclosure or a badge. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { reasonOf, UserError } from '../errors.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { parseRecord, RecordError, recordJson } from '../record/record-json.ts';
import { BADGE_METRICS } from '../report/formats/badge.ts';
import { TRAINING_TYPES } from '../report/formats/model-card.ts';
import { FORMATS, type FormatOptions, formatRecords, isFormat } from '../report/formats.ts';
import { printReport } from './print-report.ts';
import { notAllowed, readText } from './user-input.ts';

interface ReportOptions {
  readonly format: string;
  readonly output?: string;
  readonly trainingType?: string;
  readonly badgeLabel?: string;
  readonly badgeMetric?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export async function report(command: Command, files: readonly string[]): Promise<number> {
  const options = command.opts<ReportOptions>();
  const records = files.flatMap(recordsIn);
  if (options.json) return put(`${records.map((record) => recordJson(record, 'one-line')).join('\n')}\n`, options);
  if (options.format === 'terminal') {
    if (options.output === undefined) await printReport(records, process.stdout, options);
    else await printReport(records, { write: (text) => writeOutput(options.output ?? '', text) }, options);
    return 0;
  }
  if (!isFormat(options.format)) {
    throw notAllowed('--format', options.format, ['terminal', ...FORMATS]);
  }
  return put(await formatRecords(options.format, records, formatOptions(options)), options);
}

function formatOptions({ trainingType, badgeLabel, badgeMetric }: ReportOptions): FormatOptions {
  const type = TRAINING_TYPES.find((known) => known === trainingType);
  if (trainingType !== undefined && type === undefined) {
    throw new UserError(`--training-type: allowed are ${TRAINING_TYPES.join(', ')}.`);
  }
  const metric = BADGE_METRICS.find((known) => known === badgeMetric);
  if (badgeMetric !== undefined && metric === undefined) {
    throw new UserError(`--badge-metric: allowed are ${BADGE_METRICS.join(', ')}.`);
  }
  return { trainingType: type, label: badgeLabel, metric };
}

/** A file holds one record, or one a line, as `estimate --batch --json` prints them. */
function recordsIn(file: string): EmissionsRecord[] {
  const text = readText(file);
  try {
    return [parseRecord(text)];
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every(isJson)) throw new UserError(`${file}: ${error.message}`);
    return lines.map((line, index) => recordInLine(line, file, index + 1));
  }
}

function recordInLine(line: string, file: string, number: number): EmissionsRecord {
  try {
    return parseRecord(line);
  } catch (error) {
    throw error instanceof RecordError ? new UserError(`${file}, line ${number}: ${error.message}`) : error;
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function put(text: string, { output }: ReportOptions): number {
  if (output === undefined) process.stdout.write(text);
  else writeOutput(output, text);
  return 0;
}

function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`--output: ${file} cannot be written (${reasonOf(error)}).`);
  }
}
