/** All that a report states, computed once from its jobs; comment, summary, terminal and page only word it. */
import type { EmissionsRecord } from '../../record/record.ts';
import { compareAccelerators } from './accelerators.ts';
import { adviceOf } from './advice.ts';
import { energyParts } from './energy-parts.ts';
import { headlineOf } from './headline.ts';
import { type KnownJob, withRecords } from './jobs.ts';
import { powerCurve } from './power-curve.ts';
import { compareRegions, whyNotCompared } from './regions.ts';
import type { Report } from './report.ts';
import { stepSums } from './step-sums.ts';
import { trainingOfAll } from './training.ts';

/** Of the current jobs; what is not known of them is undefined or empty. */
export type Figures = ReturnType<typeof figuresOf>;

export function figuresOf(report: Report) {
  const { current } = report;
  const known = withRecords(current);
  const regions = compareRegions(current);
  const accelerators = compareAccelerators(current);
  /** Those that are at hand: fewer than jobs where details gave way to save room. */
  const records: readonly EmissionsRecord[] = known.map(({ record }) => record);
  return {
    ...report,
    headline: headlineOf(report),
    records,
    // If details were dropped, the sum of the others would look like the total.
    training: records.length < current.length ? undefined : trainingOfAll(records),
    energy: energyParts(current),
    steps: stepSums(current),
    regions,
    /** Why no region was compared, where that was wanted; untrusted text. */
    notCompared: regions === undefined ? whyNotCompared(current) : undefined,
    accelerators,
    power: largestCurve(known),
    advice: adviceOf(report, { regions, accelerators }),
  };
}

/** Of the job that used most. */
function largestCurve(jobs: readonly KnownJob[]) {
  const [largest] = jobs
    .filter(({ record }) => record.power !== undefined)
    .sort((a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0));
  const curve = largest && powerCurve(largest.record);
  return curve && { job: largest, curve };
}
