/** Where the energy of one or several jobs went: a part a component, the overhead of the place, and the total. */
import { type Interval, sumCorrelated, sumIndependent } from '../../interval.ts';
import type { EmissionsRecord, RecordComponent } from '../../record/record.ts';
import { formatNumber } from '../text/units.ts';
import { type BasisWord, componentName, methodWord } from '../text/words.ts';
import { type ShownJob, withRecords } from './jobs.ts';
import { sumKwh } from './report.ts';

/** One row: a component of one job, or the same component of many. */
export interface Part {
  readonly name: string;
  readonly kwh: number;
  readonly low: number;
  readonly high: number;
  readonly watts?: number;
  readonly peakWatts?: number;
  readonly load?: number;
  readonly basis: BasisWord;
  /** What was read, or which model; untrusted text. */
  readonly source: string;
  readonly idle?: { readonly share: number; readonly kwh: number };
  readonly seconds: number;
}

export interface EnergyParts {
  /** Largest first. */
  readonly parts: readonly Part[];
  /** kWh that PUE adds; undefined where it adds nothing. */
  readonly overheadKwh?: number;
  /** `Cooling and distribution (PUE 1.35)`. */
  readonly overheadName: string;
  readonly overheadBasis: string;
  readonly totalKwh: number;
  readonly lowKwh: number;
  readonly highKwh: number;
  /** How many jobs are in it. */
  readonly jobs: number;
}

type Known = ShownJob & { readonly record: EmissionsRecord };

export function energyParts(jobs: readonly ShownJob[]): EnergyParts | undefined {
  const known = withRecords(jobs).filter(({ record }) => record.energy !== null && record.components.length > 0);
  if (known.length === 0) return undefined;
  const sum = (kwhOf: (energy: NonNullable<EmissionsRecord['energy']>) => number) =>
    known.reduce((total, { record }) => total + (record.energy ? kwhOf(record.energy) : 0), 0);
  const totalKwh = sum((energy) => energy.totalKwh);
  const overhead = totalKwh - sum((energy) => energy.itKwh);
  const total = sumKwh(known);
  const [pue, ...otherPues] = new Set(known.map(({ record }) => record.energy?.pue));
  return {
    parts: partsOf(known),
    overheadKwh: overhead > totalKwh * 1e-6 ? overhead : undefined,
    overheadName: `Cooling and distribution (PUE${pue === undefined || otherPues.length > 0 ? '' : ` ${formatNumber(pue)}`})`,
    overheadBasis: pueWord(known),
    totalKwh,
    lowKwh: total?.low ?? totalKwh,
    highKwh: total?.high ?? totalKwh,
    jobs: known.length,
  };
}

/**
 * Rows of one job as they are; of several jobs, the same component and method in one row. Within a job the errors of like
 * parts go the same way, between jobs they do not.
 */
function partsOf(known: readonly Known[]): Part[] {
  const rows = new Map<string, Part>();
  for (const { record } of known) {
    const own = new Map<string, Part>();
    for (const one of record.components) {
      const name = known.length > 1 ? componentName({ ...one, index: undefined }) : componentName(one);
      const key = `${name} ${one.method} ${one.source}${known.length > 1 ? '' : ` ${own.size}`}`;
      add(own, key, partOf(name, one, record.seconds ?? 0), sumCorrelated);
    }
    for (const [key, part] of own) add(rows, key, part, sumIndependent);
  }
  return [...rows.values()].sort((a, b) => b.kwh - a.kwh);
}

type SumOf = (intervals: readonly Interval[]) => Interval;

function add(rows: Map<string, Part>, key: string, part: Part, sum: SumOf): void {
  const before = rows.get(key);
  rows.set(key, before ? joined(before, part, sum) : part);
}

function partOf(name: string, one: RecordComponent, seconds: number): Part {
  return {
    name,
    kwh: one.kwh,
    low: one.lowKwh,
    high: one.highKwh,
    watts: one.meanWatts,
    peakWatts: one.peakWatts,
    load: one.meanUtilisation,
    basis: methodWord(one.method),
    source: one.source,
    idle: one.idle,
    seconds,
  };
}

/** Means are over the time of both. */
function joined(a: Part, b: Part, sum: SumOf): Part {
  const seconds = a.seconds + b.seconds;
  const mean = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined || !(seconds > 0)
      ? undefined
      : (one * a.seconds + other * b.seconds) / seconds;
  const kwh = sum([a, b].map((part) => ({ value: part.kwh, low: part.low, high: part.high })));
  return {
    ...a,
    kwh: kwh.value,
    low: kwh.low,
    high: kwh.high,
    watts: mean(a.watts, b.watts),
    peakWatts: a.peakWatts === undefined || b.peakWatts === undefined ? undefined : Math.max(a.peakWatts, b.peakWatts),
    load: mean(a.load, b.load),
    idle: a.idle && b.idle ? { share: mean(a.idle.share, b.idle.share) ?? 0, kwh: a.idle.kwh + b.idle.kwh } : undefined,
    seconds,
  };
}

/** The overhead is what the declared or published PUE says it is. */
function pueWord(known: readonly Known[]): string {
  const kinds = new Set(known.map(({ record }) => record.pue?.kind));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return '';
  return {
    input: 'declared',
    region: "region's published PUE",
    provider: "provider's published PUE",
    industry: 'industry average',
    none: '',
  }[kind];
}
