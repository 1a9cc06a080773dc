/**
 * What can be done about this job, with its own numbers, in the order of Lacoste et al. 2019 (arXiv:1910.09700, section 4):
 * region, waste, hardware; then time. At most three lines, and none that is not worth a reader's time.
 */

import type { EmissionsRecord } from '../../record/record.ts';
import { totals } from '../../record/totals.ts';
import { addUp, addUpIfAllKnown } from '../text/lists.ts';
import {
  formatDuration,
  formatEnergy,
  formatIn,
  formatMass,
  formatMinute,
  formatWholeShare,
  gramsUnitFor,
} from '../text/units.ts';
import { alternativeName } from '../text/words.ts';
import type { AcceleratorComparison } from './accelerators.ts';
import { type KnownJob, type ShownJob, withRecords } from './jobs.ts';
import { cleanerRegion, type RegionComparison } from './regions.ts';
import { type Report, sumGrams, sumKwh } from './report.ts';

export interface Advice {
  readonly kind: 'region' | 'waste' | 'hardware' | 'time';
  readonly sentence: string;
  /** Untrusted texts, one for each `{}` of the sentence; the target escapes them. */
  readonly names?: readonly string[];
  /** What following it would save, as far as one can say. */
  readonly savesGrams?: number;
}

/** Less than this is not worth changing a workflow for. A gram is a search or two; 2.5 Wh is about a gram on the world's average grid. */
const WORTH_GRAMS = 1;
const WORTH_KWH = 0.0025;
/** Nor is less than this share of the job. */
const WORTH_SHARE = 0.1;
const MOST_LINES = 3;

interface Comparisons {
  readonly regions?: RegionComparison;
  readonly accelerators?: AcceleratorComparison;
}

export function adviceOf(report: Report, { regions, accelerators }: Comparisons): readonly Advice[] {
  const jobs = report.current;
  return [
    regions && regionAdvice(regions),
    wastedRuns(report),
    idleAccelerators(jobs),
    longSetUp(jobs),
    accelerators && otherAccelerator(accelerators, jobs.length > 1),
    anotherTime(jobs),
  ]
    .filter((advice) => advice !== undefined)
    .slice(0, MOST_LINES);
}

/** By the grams where they are known, else by the energy: against a fixed amount, and against the total. */
function worth(grams: number | undefined, kwh: number, totalGrams: number | undefined, totalKwh: number): boolean {
  return grams !== undefined && totalGrams !== undefined
    ? grams >= WORTH_GRAMS && grams >= WORTH_SHARE * totalGrams
    : kwh >= WORTH_KWH && kwh >= WORTH_SHARE * totalKwh;
}

/** `25.3 Wh, 8.64 g`; the grams only where the grid is known. */
function amount(kwh: number, grams: number | undefined): string {
  return grams === undefined ? formatEnergy(kwh) : `${formatEnergy(kwh)}, ${formatMass(grams)}`;
}

function regionAdvice(comparison: RegionComparison): Advice | undefined {
  const best = cleanerRegion(comparison);
  if (!best || !worth(best.gramsSaved, 0, comparison.gramsHere, 0)) return undefined;
  const near = comparison.sameCountry ?? comparison.within1000Km;
  const nearer = near && !near.tie && near.gramsSaved > 0 && near.region !== best.region ? near : undefined;
  const where = nearer === comparison.sameCountry ? 'in the same country' : 'within 1000 km';
  const sentences = [
    `Run it in {}: ${formatMass(best.gramsSaved)} less a run (${formatWholeShare(-best.savingPercent / 100)}).`,
    nearer && `Staying ${where}, {} saves ${formatMass(nearer.gramsSaved)}.`,
    comparison.advice && '{}',
  ];
  const names = [alternativeName(best), nearer && alternativeName(nearer), comparison.advice];
  return {
    kind: 'region',
    sentence: sentences.filter(Boolean).join(' '),
    names: names.filter((name) => name !== undefined),
    savesGrams: best.gramsSaved,
  };
}

function wastedRuns({ state }: Report): Advice | undefined {
  const { runs, kwh, grams, wasted, cancelled, superseded } = totals(state).soFar;
  if (runs < 2 || wasted.runs === 0 || !worth(wasted.grams, wasted.kwh, grams, kwh)) return undefined;
  const share = formatWholeShare(wasted.kwh / kwh);
  const remedy =
    superseded.kwh > wasted.kwh / 2 && cancelled.runs === 0
      ? 'A `concurrency` group with `cancel-in-progress: true` stops a run that a newer push replaces.'
      : 'A smoke run of a few steps before the full training finds errors for less.';
  return {
    kind: 'waste',
    sentence: `${share} of this pull request's energy (${amount(wasted.kwh, wasted.grams)}) went into runs that failed, were cancelled or were replaced. ${remedy}`,
    savesGrams: wasted.grams,
  };
}

function knownJobs(jobs: readonly ShownJob[]): KnownJob[] {
  return withRecords(jobs).filter((job) => job.record.energy !== null);
}

function gramsOf(kwh: number, record: EmissionsRecord): number | undefined {
  return record.carbon ? kwh * record.carbon.gramsPerKwh : undefined;
}

function idleAccelerators(jobs: readonly ShownJob[]): Advice | undefined {
  const idle = knownJobs(jobs).flatMap(({ record }) => {
    const { energy, components, seconds = 0 } = record;
    return components.flatMap((component) => {
      if (component.component !== 'accelerator' || !component.idle) return [];
      const { kwh, share } = component.idle;
      const withOverhead = kwh * (energy?.pue ?? 1);
      return { seconds, waited: share * seconds, itKwh: kwh, kwh: withOverhead, grams: gramsOf(withOverhead, record) };
    });
  });
  const seconds = addUp(idle, (part) => part.seconds);
  const waited = addUp(idle, (part) => part.waited);
  // A job is not wasteful because its accelerator waits for half a minute, but because it waits for a tenth of the time.
  if (seconds === 0 || waited / seconds < WORTH_SHARE) return undefined;
  const kwh = addUp(idle, (part) => part.kwh);
  const grams = addUpIfAllKnown(idle, (part) => part.grams);
  if (!worth(grams, kwh, 0, 0)) return undefined;
  const overhead = idle.some((part) => part.kwh > part.itKwh) ? ', overhead included' : '';
  return {
    kind: 'waste',
    sentence: `The accelerator waited ${formatWholeShare(waited / seconds)} of the time (${formatDuration(waited)}; ${amount(kwh, grams)}${overhead}). Prepare data in a job without one, or load it with more workers.`,
    savesGrams: grams,
  };
}

function longSetUp(jobs: readonly ShownJob[]): Advice | undefined {
  const setUps = knownJobs(jobs).flatMap(({ record }) => {
    const steps = record.steps ?? [];
    const first = steps.findIndex((step) => step.training);
    if (first < 0) return [];
    const before = steps.slice(0, first);
    const training = steps.filter((step) => step.training);
    const kwh = addUp(before, (step) => step.kwh);
    const seconds = addUp(before, (step) => step.seconds);
    return { kwh, seconds, grams: gramsOf(kwh, record), trainingSeconds: addUp(training, (step) => step.seconds) };
  });
  const seconds = addUp(setUps, (setUp) => setUp.seconds);
  const trainingSeconds = addUp(setUps, (setUp) => setUp.trainingSeconds);
  const kwh = addUp(setUps, (setUp) => setUp.kwh);
  const grams = addUpIfAllKnown(setUps, (setUp) => setUp.grams);
  if (seconds <= trainingSeconds || !worth(grams, kwh, sumGrams(jobs)?.value, sumKwh(jobs)?.value ?? 0))
    return undefined;
  return {
    kind: 'waste',
    sentence: `Set-up took longer than training: ${formatDuration(seconds)} against ${formatDuration(trainingSeconds)} (${amount(kwh, grams)}). Cache dependencies and data between runs.`,
    savesGrams: grams,
  };
}

/** Where there are several jobs, the sentence says which one it is about. */
function otherAccelerator(comparison: AcceleratorComparison, several: boolean): Advice | undefined {
  const { job, gramsHere, better } = comparison;
  const [best] = better;
  const saved = gramsHere - best.grams;
  if (!worth(saved, 0, gramsHere, 0)) return undefined;
  const unit = gramsUnitFor([best.grams, gramsHere]);
  const grams = (value: number) => `${formatIn(unit, value)} ${unit.symbol}`;
  return {
    kind: 'hardware',
    sentence: `On {} ${several ? '{}' : 'the same work'} would emit ${grams(best.grams)} in the best case instead of ${grams(gramsHere)}, by {}.`,
    names: [best.name, ...(several ? [job.name] : []), best.source],
    savesGrams: saved,
  };
}

function anotherTime(jobs: readonly ShownJob[]): Advice | undefined {
  const [largest] = knownJobs(jobs).sort((a, b) => (b.core.grams ?? 0) - (a.core.grams ?? 0));
  const later = largest?.record.alternatives?.time;
  const emissions = largest?.record.emissions;
  // Both times by the same forecast. The job's own emissions may rest on another source, or on an average where the
  // forecast is marginal.
  const saved = later?.gramsSaved;
  if (!later || !emissions || later.tie || saved === undefined) return undefined;
  if (!worth(saved, 0, emissions.grams, 0)) return undefined;
  return {
    kind: 'time',
    sentence: `Started at ${formatMinute(later.startAt)} UTC ${jobs.length > 1 ? '{}' : 'it'} would emit ${formatMass(saved)} less (${formatWholeShare(-later.savingPercent / 100)}), by {}.`,
    names: [...(jobs.length > 1 ? [largest.name] : []), later.source],
    savesGrams: saved,
  };
}

/** The sentence with its names escaped for a target. */
export function adviceText(advice: Advice, escaped: (name: string) => string): string {
  const names = [...(advice.names ?? [])];
  return advice.sentence.replace(/\{\}/g, () => escaped(names.shift() ?? ''));
}
