/** Many estimates at once: a CSV file whose header names inputs, a record a row. A wrong row does not affect the others. */
import { parse } from 'csv-parse/sync';
import { reasonOf } from '../errors.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { withBudgetVerdict } from './budget-verdict.ts';
import { estimateRecord } from './estimate.ts';
import { InputError } from './input-error.ts';
import type { GetInput } from './input-reader.ts';
import { readSettings } from './parse-inputs.ts';

export type BatchRow =
  | { readonly row: number; readonly record: EmissionsRecord }
  /** What is wrong with this row, as a sentence for the user. */
  | { readonly row: number; readonly error: string };

export interface BatchOptions {
  /** Inputs for every row that leaves them empty. */
  readonly defaults?: GetInput;
  readonly now: Date;
}

const MAX_RECORD_BYTES = 100_000;

/** Inputs that can be columns. */
const BATCH_COLUMNS = [
  ...['name', 'hardware', 'count', 'hours', 'region', 'carbon-intensity', 'power-watts', 'energy-kwh', 'utilization'],
  ...['pue', 'offset-percent', 'vcpus', 'memory-gb', 'sockets', 'load-curve', 'bare-metal'],
  ...['alternatives', 'alternatives-within', 'embodied', 'functional-unit'],
] as const;

/**
 * Rows in the file's order, numbered from 1 after the header, each computed when it is asked for. Throws `InputError` for a
 * text that is not CSV, or whose header names no input.
 */
export function* estimateBatch(csv: string, { defaults = () => '', now }: BatchOptions): Generator<BatchRow> {
  const [header = [], ...rows] = csvRows(csv);
  const names = header.map((name) => name.trim().toLowerCase().replace(/[ _]/g, '-'));
  const columns = new Map(names.map((name, index) => [name, index]));
  const known = new Set<string>(BATCH_COLUMNS);
  if (!names.some((name) => known.has(name))) {
    throw new InputError([`The header of the CSV file names no input. Allowed columns: ${BATCH_COLUMNS.join(', ')}.`]);
  }
  const unused = header.filter((_, index) => !known.has(names[index] ?? '') && names[index] !== '');
  const note =
    unused.length === 0 ? [] : [`Columns that are not inputs were not used: ${unused.join(', ').slice(0, 500)}.`];
  for (const [index, cells] of rows.entries()) {
    const row = index + 1;
    if (cells.length > header.length && cells.slice(header.length).some((cell) => cell !== '')) {
      yield { row, error: `This row has ${cells.length} cells, but the header has ${header.length}.` };
      continue;
    }
    const get: GetInput = (name) => {
      if (name === 'mode') return 'estimate';
      const column = known.has(name) ? columns.get(name) : undefined;
      return (column === undefined ? '' : (cells[column] ?? '').trim()) || defaults(name);
    };
    yield estimateRow(row, get, note, now);
  }
}

function estimateRow(row: number, get: GetInput, notes: readonly string[], now: Date): BatchRow {
  try {
    const settings = readSettings(get);
    const record = withBudgetVerdict(estimateRecord(settings, now), settings);
    // Two equal rows are two runs.
    return { row, record: { ...record, id: `${record.id}-${row}`, notes: [...(record.notes ?? []), ...notes] } };
  } catch (error) {
    if (error instanceof InputError) return { row, error: error.message };
    throw error;
  }
}

function csvRows(csv: string): string[][] {
  try {
    const tolerant = { bom: true, relax_column_count: true, skip_empty_lines: true };
    return parse(csv, { ...tolerant, max_record_size: MAX_RECORD_BYTES });
  } catch (error) {
    throw new InputError([`Not a CSV file: ${reasonOf(error)}.`]);
  }
}
