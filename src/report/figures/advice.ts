/**
 * What can be done about this job, with its own numbers, in the order of Lacoste et al. 2019 (arXiv:1910.09700, section 4):
 * region, waste, hardware; then time. At most three lines, and none that is not worth a reader's time.
 */

import type { EmissionsRecord } from '../../record/record.ts';
import { totals } from '../../record/totals.ts';
import { formatDuration, formatEnergy, formatIn, formatMass, formatWholeShare, gramsUnitFor } from '../text/units.ts';
import { regionKey } from '../text/words.ts';
import type { AcceleratorComparison } from './accelerators.ts';
import { type ShownJob, withRecords } from './jobs.ts';
import { cleanerRegion, type RegionComparison } from './regions.ts';
import { type Report, sumGrams, sumKwh } from './report.ts';

/** One piece of advice; `names` fills each `{}` of the sentence with untrusted text, which the target escapes. */
export interface Advice {
  readonly kind: 'region' | 'waste' | 'hardware' | 'time';
  readonly sentence: string;
  readonly names: readonly string[];
  /** What following it would save, as far as one can say. */
  readonly savesGrams?: number;
}

/** Less than this is not worth changing a workflow for. A gram is a search or two; 2.5 Wh is about a gram on the world's average grid. */
const WORTH_GRAMS = 1;
const WORTH_KWH = 0.0025;
/** And less than a tenth of the job is not where to look first. */
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
    accelerators && hardware(accelerators, jobs.length > 1),
    time(jobs),
  ]
    .filter((advice) => advice !== undefined)
    .slice(0, MOST_LINES);
}

function worth(grams: number | undefined, kwh: number, ofGrams: number | undefined, ofKwh: number): boolean {
  return grams !== undefined && ofGrams !== undefined
    ? grams >= WORTH_GRAMS && grams >= WORTH_SHARE * ofGrams
    : kwh >= WORTH_KWH && kwh >= WORTH_SHARE * ofKwh;
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
  return {
    kind: 'region',
    sentence: `Run it in {}: ${formatMass(best.gramsSaved)} less a run (${formatWholeShare(-best.savingPercent / 100)}).${
      nearer ? ` Staying ${where}, {} saves ${formatMass(nearer.gramsSaved)}.` : ''
    }${comparison.advice ? ' {}' : ''}`,
    names: [
      regionKey(best) ?? best.region,
      ...(nearer ? [regionKey(nearer) ?? nearer.region] : []),
      ...(comparison.advice ? [comparison.advice] : []),
    ],
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
    names: [],
    savesGrams: wasted.grams,
  };
}

type Known = ShownJob & { readonly record: EmissionsRecord };

function knownJobs(jobs: readonly ShownJob[]): Known[] {
  return withRecords(jobs).filter((job) => job.record.energy !== null);
}

function gramsOf(kwh: number, record: EmissionsRecord): number | undefined {
  return record.carbon ? kwh * record.carbon.gramsPerKwh : undefined;
}

function addGrams(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function idleAccelerators(jobs: readonly ShownJob[]): Advice | undefined {
  let kwh = 0;
  let grams: number | undefined = 0;
  let seconds = 0;
  let waited = 0;
  let withOverhead = false;
  for (const { record } of knownJobs(jobs)) {
    for (const { component, idle } of record.components) {
      if (component !== 'accelerator' || !idle) continue;
      const idleKwh = idle.kwh * (record.energy?.pue ?? 1);
      kwh += idleKwh;
      grams = addGrams(grams, gramsOf(idleKwh, record));
      withOverhead ||= idleKwh > idle.kwh;
      seconds += record.seconds ?? 0;
      waited += idle.share * (record.seconds ?? 0);
    }
  }
  // Idle half a minute a run is not what makes a job wasteful; a tenth of its time is.
  if (seconds === 0 || waited / seconds < WORTH_SHARE) return undefined;
  if (!worth(grams, kwh, 0, 0)) return undefined;
  const overhead = withOverhead ? ', overhead included' : '';
  return {
    kind: 'waste',
    sentence: `The accelerator waited ${formatWholeShare(waited / seconds)} of the time (${formatDuration(waited)}; ${amount(kwh, grams)}${overhead}). Prepare data in a job without one, or load it with more workers.`,
    names: [],
    savesGrams: grams,
  };
}

function longSetUp(jobs: readonly ShownJob[]): Advice | undefined {
  let setUpSeconds = 0;
  let trainingSeconds = 0;
  let kwh = 0;
  let grams: number | undefined = 0;
  for (const { record } of knownJobs(jobs)) {
    const steps = record.steps ?? [];
    const first = steps.findIndex((step) => step.training);
    if (first < 0) continue;
    const setUp = steps.slice(0, first);
    const setUpKwh = setUp.reduce((sum, step) => sum + step.kwh, 0);
    setUpSeconds += setUp.reduce((sum, step) => sum + step.seconds, 0);
    trainingSeconds += steps.reduce((sum, step) => sum + (step.training ? step.seconds : 0), 0);
    kwh += setUpKwh;
    grams = addGrams(grams, gramsOf(setUpKwh, record));
  }
  const total = { kwh: sumKwh(jobs)?.value ?? 0, grams: sumGrams(jobs)?.value };
  if (setUpSeconds <= trainingSeconds || !worth(grams, kwh, total.grams, total.kwh)) return undefined;
  return {
    kind: 'waste',
    sentence: `Set-up took longer than training: ${formatDuration(setUpSeconds)} against ${formatDuration(trainingSeconds)} (${amount(kwh, grams)}). Cache dependencies and data between runs.`,
    names: [],
    savesGrams: grams,
  };
}

/** `several`: the sentence must say of which job it speaks. */
function hardware(comparison: AcceleratorComparison, several: boolean): Advice | undefined {
  const {
    job,
    gramsHere,
    better: [best],
  } = comparison;
  const saved = gramsHere - best.grams;
  if (!worth(saved, 0, gramsHere, 0)) return undefined;
  const unit = gramsUnitFor([best.grams, gramsHere]);
  return {
    kind: 'hardware',
    sentence: `On {} ${several ? '{}' : 'the same work'} would emit ${formatIn(unit, best.grams)} ${unit.symbol} in the best case instead of ${formatIn(unit, gramsHere)} ${unit.symbol}, by {}.`,
    names: [best.name, ...(several ? [job.name] : []), best.source],
    savesGrams: saved,
  };
}

function time(jobs: readonly ShownJob[]): Advice | undefined {
  const [largest] = knownJobs(jobs).sort((a, b) => (b.core.grams ?? 0) - (a.core.grams ?? 0));
  const later = largest?.record.alternatives?.time;
  const emissions = largest?.record.emissions;
  // By the forecast alone: the result may rest on another source, or on an average where the forecast is marginal.
  const saved = later?.gramsSaved;
  if (!later || !emissions || later.tie || saved === undefined) return undefined;
  if (!worth(saved, 0, emissions.grams, 0)) return undefined;
  return {
    kind: 'time',
    sentence: `Started at ${later.startAt.slice(0, 16).replace('T', ' ')} UTC ${jobs.length > 1 ? '{}' : 'it'} would emit ${formatMass(saved)} less (${formatWholeShare(-later.savingPercent / 100)}), by {}.`,
    names: [...(jobs.length > 1 ? [largest.name] : []), later.source],
    savesGrams: saved,
  };
}

/** The sentence with its names escaped for a target. */
export function adviceText(advice: Advice, escaped: (name: string) => string): string {
  let next = 0;
  return advice.sentence.replace(/\{\}/g, () => escaped(advice.names[next++] ?? ''));
}
