/** The input `codecarbon-file`: energy of training that ran elsewhere, declared by CodeCarbon's own file. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Interval, scaled, withinFactor } from '../interval.ts';
import { JOULES_PER_KWH } from '../power/meter.ts';
import { joulesOf } from '../power/model/joules.ts';
import type { RecordComponent } from '../record/record.ts';
import { CodecarbonError, type DeclaredComponent, readCodecarbon } from './codecarbon-csv.ts';

export interface CodecarbonEnergy {
  readonly components: readonly RecordComponent[];
  readonly notes: readonly string[];
  /** Why there is nothing. */
  readonly missing: readonly string[];
}

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * CodeCarbon states no range. Its figure of a GPU is the card's own; that of a CPU is a counter, a share of TDP or a
 * constant, which the file does not say: against metered servers its CPU method was wrong by 37 % in the median.
 */
const ACCELERATOR: Interval = { value: 1, low: 0.9, high: 1.1 };
const OTHERS = withinFactor(1, 2);

/** Undefined where no file was named. If the file cannot be read, its part is left out of the report, with the reason. */
export function codecarbonEnergy(file: string | undefined, workspace: string): CodecarbonEnergy | undefined {
  if (file === undefined) return undefined;
  try {
    const { components, notes } = readCodecarbon(textOf(resolve(workspace, file)));
    const added = "The energy in CodeCarbon's file is added to what was measured here, with this job's PUE and grid.";
    return { components: components.map(recordComponent), notes: [added, ...notes], missing: [] };
  } catch (error) {
    const why = error instanceof CodecarbonError ? error.message : 'it cannot be read';
    const missing = `The codecarbon-file ${JSON.stringify(file)} is not counted: ${why}.`.slice(0, 2000);
    return { components: [], notes: [], missing: [missing] };
  }
}

/** On Node 20, `throwIfNoEntry: false` still throws for a path below a file. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function textOf(path: string): string {
  const stat = statOf(path);
  if (stat?.isFile() !== true) throw new CodecarbonError('there is no such file');
  if (stat.size > MAX_BYTES) throw new CodecarbonError('the file is larger than 20 MB');
  return readFileSync(path, 'utf8');
}

function recordComponent({ component, method, kwh, meanWatts, device, source }: DeclaredComponent): RecordComponent {
  const inputs = { formula: 'energy', energyKwh: kwh } as const;
  const range = scaled(component === 'accelerator' ? ACCELERATOR : OTHERS, joulesOf(inputs) / JOULES_PER_KWH);
  return {
    component,
    device: device?.slice(0, 300),
    method,
    source,
    kwh: range.value,
    lowKwh: range.low,
    highKwh: range.high,
    meanWatts,
    inputs,
  };
}
