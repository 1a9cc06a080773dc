/** What a running measurement has counted so far: for the live line of the command line. */
import { intensityOf } from '../carbon/intensity.ts';
import { pueOf } from '../carbon/pue.ts';
import { JOULES_PER_KWH } from '../power/meter.ts';
import { readLatest } from '../power/series/read-latest.ts';
import { nodeSystem } from '../runner/node-system.ts';
import { findPlace } from '../runner/place.ts';
import { readPlace, readStart } from './folder-files.ts';
import type { Settings } from './settings.ts';

export interface RunningTotal {
  readonly seconds: number;
  /** Mean since the sample before, of the machine alone. */
  readonly watts: number;
  /** With PUE. */
  readonly kwh: number;
  readonly grams: number;
}

/** Undefined until there is a first sample. */
export function runningTotal(folder: string, settings: Settings): RunningTotal | undefined {
  const latest = readLatest(folder);
  const start = readStart(folder);
  if (latest === undefined || start === undefined) return undefined;
  const { runner } = start;
  const place = findPlace({ input: settings.place.given, metadata: readPlace(folder), runner, system: nodeSystem() });
  const pue = pueOf(place, { input: settings.place.pue, cloud: runner.virtual });
  const intensity = intensityOf(place, { gramsPerKwh: settings.place.gramsPerKwh });
  const kwh = (sum(latest.joules) / JOULES_PER_KWH) * pue.value;
  return {
    seconds: Math.max(0, (latest.epochMs - Date.parse(start.startedAt)) / 1000),
    watts: sum(latest.watts),
    kwh,
    grams: kwh * intensity.gramsPerKwh.value,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
