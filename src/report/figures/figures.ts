/** All that a report states, computed once from its jobs; comment, summary, terminal and page only word it. */
import type { EmissionsRecord } from '../../record/record.ts';
import { type AcceleratorComparison, compareAccelerators } from './accelerators.ts';
import { type Advice, adviceOf } from './advice.ts';
import { type EnergyParts, energyParts } from './energy-parts.ts';
import { type Headline, headlineOf } from './headline.ts';
import { type KnownJob, type ShownJob, withRecords } from './jobs.ts';
import { type PowerCurve, powerCurve } from './power-curve.ts';
import { compareRegions, type RegionComparison, whyNotCompared } from './regions.ts';
import type { Report } from './report.ts';
import { type StepSum, stepSums } from './step-sums.ts';
import { type Training, trainingOfAll } from './training.ts';

/** Of the current jobs; what is not known of them is undefined or empty. */
export interface Figures extends Report {
  readonly headline: Headline;
  /** The records that are at hand: fewer than jobs where details gave way to save room. */
  readonly records: readonly EmissionsRecord[];
  readonly training?: Training;
  readonly energy?: EnergyParts;
  readonly steps: readonly StepSum[];
  readonly regions?: RegionComparison;
  /** Why no region was compared, where that was wanted; untrusted text. */
  readonly notCompared?: string;
  readonly accelerators?: AcceleratorComparison;
  /** Of the job that used most. */
  readonly power?: { readonly job: ShownJob; readonly curve: PowerCurve };
  readonly advice: readonly Advice[];
}

export function figuresOf(report: Report): Figures {
  const { current } = report;
  const known = withRecords(current);
  const records = known.map(({ record }) => record);
  const regions = compareRegions(current);
  const accelerators = compareAccelerators(current);
  return {
    ...report,
    headline: headlineOf(report),
    records,
    // If details were dropped, the sum of the others would look like the total.
    training: records.length < current.length ? undefined : trainingOfAll(records),
    energy: energyParts(current),
    steps: stepSums(current),
    regions,
    notCompared: regions === undefined ? whyNotCompared(current) : undefined,
    accelerators,
    power: largestCurve(known),
    advice: adviceOf(report, { regions, accelerators }),
  };
}

function largestCurve(jobs: readonly KnownJob[]): Figures['power'] {
  const [largest] = jobs
    .filter(({ record }) => record.power !== undefined)
    .sort((a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0));
  const curve = largest && powerCurve(largest.record);
  return curve && { job: largest, curve };
}
