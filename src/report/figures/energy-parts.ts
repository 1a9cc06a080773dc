/** Where the energy of one or several jobs went: a part for each component, the overhead of the place, and the total. */
import { type Interval, sumCorrelated, sumIndependent } from '../../interval.ts';
import type { RecordComponent } from '../../record/record.ts';
import { addUp } from '../text/lists.ts';
import { formatNumber } from '../text/units.ts';
import { basisWord, componentName } from '../text/words.ts';
import { type KnownJob, type ShownJob, withRecords } from './jobs.ts';
import { sumKwh } from './report.ts';

/** A component of one job, or the same component of several jobs together. `source` is untrusted text. */
export interface EnergyPart
  extends Pick<RecordComponent, 'source' | 'meanWatts' | 'peakWatts' | 'meanUtilisation' | 'idle'> {
  readonly name: string;
  readonly kwh: Interval;
  readonly basis: string;
  readonly seconds: number;
}

export interface EnergyParts {
  /** Largest first. */
  readonly parts: readonly EnergyPart[];
  /** What PUE adds, `Cooling and distribution (PUE 1.35)`; undefined where it adds nothing. */
  readonly overhead?: { readonly name: string; readonly kwh: number; readonly source: string };
  readonly total: Interval;
  /** How many jobs are in it. */
  readonly jobs: number;
}

export function energyParts(jobs: readonly ShownJob[]): EnergyParts | undefined {
  const known = withRecords(jobs).filter(({ record }) => record.energy !== null && record.components.length > 0);
  if (known.length === 0) return undefined;
  const totalKwh = addUp(known, ({ record }) => record.energy?.totalKwh ?? 0);
  const overheadKwh = totalKwh - addUp(known, ({ record }) => record.energy?.itKwh ?? 0);
  const range = sumKwh(known);
  return {
    parts: partsOf(known),
    // Rounding errors are no overhead.
    overhead: overheadKwh > totalKwh * 1e-6 ? overheadOf(known, overheadKwh) : undefined,
    total: { value: totalKwh, low: range?.low ?? totalKwh, high: range?.high ?? totalKwh },
    jobs: known.length,
  };
}

/**
 * The components of one job as they are; of several jobs, the same component and method in one part. Within a job the
 * errors of like components go the same way, between jobs they do not.
 */
function partsOf(jobs: readonly KnownJob[]): EnergyPart[] {
  const several = jobs.length > 1;
  const parts = new Map<string, EnergyPart>();
  for (const { record } of jobs) {
    const partsOfJob = new Map<string, EnergyPart>();
    for (const component of record.components) {
      const name = componentName(several ? { ...component, index: undefined } : component);
      const key = `${name} ${component.method} ${component.source}${several ? '' : ` ${partsOfJob.size}`}`;
      addPart(partsOfJob, key, partOf(name, component, record.seconds ?? 0), sumCorrelated);
    }
    for (const [key, part] of partsOfJob) addPart(parts, key, part, sumIndependent);
  }
  return [...parts.values()].sort((a, b) => b.kwh.value - a.kwh.value);
}

type SumOf = (intervals: readonly Interval[]) => Interval;

function addPart(parts: Map<string, EnergyPart>, key: string, part: EnergyPart, sum: SumOf): void {
  const before = parts.get(key);
  parts.set(key, before ? joined(before, part, sum) : part);
}

function partOf(name: string, component: RecordComponent, seconds: number): EnergyPart {
  const { kwh, lowKwh, highKwh } = component;
  return { ...component, name, kwh: { value: kwh, low: lowKwh, high: highKwh }, basis: basisWord(component), seconds };
}

/** Means are over the time of both. */
function joined(a: EnergyPart, b: EnergyPart, sum: SumOf): EnergyPart {
  const seconds = a.seconds + b.seconds;
  const mean = (ofA: number | undefined, ofB: number | undefined) =>
    ofA === undefined || ofB === undefined || !(seconds > 0)
      ? undefined
      : (ofA * a.seconds + ofB * b.seconds) / seconds;
  return {
    ...a,
    kwh: sum([a.kwh, b.kwh]),
    meanWatts: mean(a.meanWatts, b.meanWatts),
    peakWatts: a.peakWatts === undefined || b.peakWatts === undefined ? undefined : Math.max(a.peakWatts, b.peakWatts),
    meanUtilisation: mean(a.meanUtilisation, b.meanUtilisation),
    idle: a.idle && b.idle && { share: mean(a.idle.share, b.idle.share) ?? 0, kwh: a.idle.kwh + b.idle.kwh },
    seconds,
  };
}

const PUE_SOURCES = {
  input: 'declared',
  region: "region's published PUE",
  provider: "provider's published PUE",
  industry: 'industry average',
  none: '',
} as const;

/** With the PUE and where it is from, where all jobs have the same. */
function overheadOf(jobs: readonly KnownJob[], kwh: number): EnergyParts['overhead'] {
  const [pue, ...otherPues] = new Set(jobs.map(({ record }) => record.energy?.pue));
  const [kind, ...otherKinds] = new Set(jobs.map(({ record }) => record.pue?.kind));
  const number = pue === undefined || otherPues.length > 0 ? '' : ` ${formatNumber(pue)}`;
  const source = kind === undefined || otherKinds.length > 0 ? '' : PUE_SOURCES[kind];
  return { name: `Cooling and distribution (PUE${number})`, kwh, source };
}
