/**
 * Reads CodeCarbon's `emissions.csv` (1.x to 3.x), for training that ran elsewhere. Its energy counts as declared, because it
 * was not measured here. Its content is untrusted.
 */
import { parse } from 'csv-parse/sync';
import { reasonOf } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { type Component, JOULES_PER_KWH } from '../power/meter.ts';

/** Energy that a file declares for one kind of component, summed over its runs. */
export interface DeclaredComponent {
  readonly component: Component;
  readonly method: 'declared';
  /** IT energy: CodeCarbon's figure without the PUE that it was multiplied by. */
  readonly kwh: number;
  /** Over the seconds of the runs; absent where the file has no duration. */
  readonly meanWatts?: number;
  /** As the file names it, when all runs name the same. */
  readonly device?: string;
  readonly source: string;
}

export interface CodecarbonRuns {
  readonly components: readonly DeclaredComponent[];
  readonly runs: number;
  /** Summed over runs; runs side by side count each. */
  readonly seconds: number;
  /** What was left out or corrected, as a sentence for the report. */
  readonly notes: readonly string[];
}

/** The file is not a CodeCarbon file, or nothing in it can be used. The message says what was expected. */
export class CodecarbonError extends Error {
  override readonly name = 'CodecarbonError';
}

const MAX_CHARACTERS = 20 * 1024 * 1024;
const MAX_ROWS = 100_000;
const MAX_RUN_KWH = 1e6;
/** One tracked machine draws less than this, W. */
const MAX_RUN_WATTS = 1e6;
/** A century, s. */
const MAX_SECONDS = 3.2e9;
const MAX_NAMED_ROWS = 5;
const MAX_TEXT = 120;

const PARTS = [
  { component: 'cpu', energy: 'cpu_energy', name: 'cpu_model', words: 'CPU' },
  { component: 'accelerator', energy: 'gpu_energy', name: 'gpu_model', words: 'GPU' },
  { component: 'memory', energy: 'ram_energy', name: undefined, words: 'RAM' },
] as const;

/**
 * Sums the runs of a file. Rows of one run (and one task) hold its running totals, so the largest of them counts; rows
 * without a run each count. Throws `CodecarbonError`.
 */
export function readCodecarbon(text: string): CodecarbonRuns {
  if (text.length > MAX_CHARACTERS) throw new CodecarbonError('the file is larger than 20 MB');
  const { column, rows } = table(text);
  const isWhole = !PARTS.some(({ energy }) => column(energy) !== undefined);
  if (isWhole && column('energy_consumed') === undefined) {
    throw new CodecarbonError(
      'no column cpu_energy, gpu_energy, ram_energy or energy_consumed: this is not an emissions.csv',
    );
  }

  const runs = new Map<string, Run>();
  const bad: string[] = [];
  rows.forEach((cells, index) => {
    const cell = (name: string) => cells[column(name) ?? -1]?.trim() ?? '';
    const run = runOf(cell, isWhole);
    if (typeof run === 'string') {
      bad.push(`row ${index + 2} (${run})`);
      return;
    }
    const id = cell('run_id');
    const key = id === '' ? `row ${index}` : `run ${id} ${cell('task_name')}`;
    const known = runs.get(key);
    if (known === undefined || totalOf(run.kwh) >= totalOf(known.kwh)) runs.set(key, run);
  });
  if (runs.size === 0) {
    throw new CodecarbonError(bad.length === 0 ? 'the file has no rows' : `no usable row: ${rowsInWords(bad)}`);
  }
  return declared([...runs.values()], bad);
}

interface Run {
  readonly seconds: number | undefined;
  /** PUE that the file's energy was multiplied by. */
  readonly pue: number;
  readonly version: string;
  /** By component; `node` where the file knows the total only. */
  readonly kwh: ReadonlyMap<Component, number>;
  readonly devices: ReadonlyMap<Component, string>;
  /** The parts do not add up to the file's own total. */
  readonly disagrees: boolean;
}

/** The run, or what is wrong with the row. */
function runOf(cell: (name: string) => string, isWhole: boolean): Run | string {
  const seconds = cell('duration') === '' ? undefined : Number(cell('duration'));
  if (seconds !== undefined && !(seconds >= 0 && seconds <= MAX_SECONDS)) return 'duration';
  // CodeCarbon multiplies each energy by its `pue` setting, which is 1 by default.
  const pue = cell('pue') === '' ? 1 : Number(cell('pue'));
  if (!(pue >= 1 && pue <= 10)) return 'pue';

  const kwh = new Map<Component, number>();
  const devices = new Map<Component, string>();
  const whole = cell('energy_consumed') === '' ? undefined : Number(cell('energy_consumed'));
  if (whole !== undefined && !isEnergy(whole)) return 'energy_consumed';
  if (isWhole) {
    if (whole === undefined) return 'energy_consumed';
    kwh.set('node', whole / pue);
  }
  for (const { component, energy, name } of PARTS) {
    if (cell(energy) === '') continue;
    const amount = Number(cell(energy));
    if (!isEnergy(amount)) return energy;
    if (amount > 0) kwh.set(component, amount / pue);
    const device = name === undefined ? '' : oneLine(cell(name), MAX_TEXT);
    if (amount > 0 && device !== '') devices.set(component, device);
  }
  const sum = totalOf(kwh) * pue;
  if (seconds !== undefined && sum * JOULES_PER_KWH > MAX_RUN_WATTS * Math.max(1, seconds))
    return 'more than a megawatt';
  const disagrees = whole !== undefined && Math.abs(sum - whole) > Math.max(1e-9, 0.01 * whole);
  return { seconds, pue, version: oneLine(cell('codecarbon_version'), MAX_TEXT), kwh, devices, disagrees };
}

function declared(runs: readonly Run[], bad: readonly string[]): CodecarbonRuns {
  const seconds = runs.reduce((sum, run) => sum + (run.seconds ?? 0), 0);
  const isTimed = seconds > 0 && runs.every((run) => run.seconds !== undefined);
  const source = `CodeCarbon${versions(runs)}`;
  const components: DeclaredComponent[] = [];
  for (const component of ['node', 'cpu', 'memory', 'accelerator'] as const) {
    const kwh = runs.reduce((sum, run) => sum + (run.kwh.get(component) ?? 0), 0);
    if (kwh === 0) continue;
    const names = new Set(runs.flatMap((run) => run.devices.get(component) ?? []));
    const [device] = names;
    components.push({
      component,
      method: 'declared',
      kwh,
      meanWatts: isTimed ? (kwh * JOULES_PER_KWH) / seconds : undefined,
      device: names.size === 1 ? device : undefined,
      source,
    });
  }
  if (components.length === 0) throw new CodecarbonError('every energy in the file is zero');
  return { components, runs: runs.length, seconds, notes: notesOn(runs, bad, components) };
}

function notesOn(runs: readonly Run[], bad: readonly string[], components: readonly DeclaredComponent[]): string[] {
  const notes: string[] = [];
  const has = (component: Component) => components.some((known) => known.component === component);
  if (bad.length > 0) notes.push(`Left out of the CodeCarbon file: ${rowsInWords(bad)}.`);
  if (!has('node')) {
    for (const { component, words } of PARTS) {
      // A missing GPU is not worth a note; a missing CPU or memory is.
      if (component !== 'accelerator' && !has(component)) notes.push(`CodeCarbon recorded no ${words} energy.`);
    }
  }
  const multiplied = runs.filter((run) => run.pue > 1).length;
  if (multiplied > 0) {
    notes.push(
      `CodeCarbon had multiplied the energy of ${count(multiplied, 'run')} by a PUE; that was divided out again.`,
    );
  }
  const disagreeing = runs.filter((run) => run.disagrees).length;
  if (disagreeing > 0) {
    notes.push(`In ${count(disagreeing, 'run')} the parts do not add up to energy_consumed; the parts were counted.`);
  }
  return notes;
}

function table(text: string): { column: (name: string) => number | undefined; rows: string[][] } {
  let records: string[][];
  try {
    const tolerant = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    records = parse(text, { ...tolerant, to: MAX_ROWS + 2 });
  } catch (error) {
    throw new CodecarbonError(`not a CSV file: ${oneLine(reasonOf(error), MAX_TEXT)}`);
  }
  if (records.length > MAX_ROWS + 1) throw new CodecarbonError(`more than ${MAX_ROWS} rows`);
  const [header, ...rows] = records;
  if (header === undefined) throw new CodecarbonError('the file is empty');
  const columns = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
  return { column: (name) => columns.get(name), rows };
}

function isEnergy(kwh: number): boolean {
  return kwh >= 0 && kwh <= MAX_RUN_KWH;
}

function totalOf(kwh: Run['kwh']): number {
  return [...kwh.values()].reduce((sum, amount) => sum + amount, 0);
}

function versions(runs: readonly Run[]): string {
  const all = [...new Set(runs.map((run) => run.version).filter((version) => /^\d[\w.+-]{0,19}$/.test(version)))];
  return all.length === 1 ? ` ${all[0]}` : '';
}

function rowsInWords(bad: readonly string[]): string {
  const more = bad.length - MAX_NAMED_ROWS;
  return bad.slice(0, MAX_NAMED_ROWS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
