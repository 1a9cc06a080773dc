/** The first line of every report, in parts of plain text that each target escapes and emphasises in its own way. */
import { changeOfJobs } from '../../record/baseline.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { formatCount, formatEnergy, formatGrams, formatPercent, formatRange, formatWholeShare } from '../text/units.ts';
import { basisPhrase } from '../text/words.ts';
import { type ShownJob, sharedBy, withRecords, worstVerdict } from './jobs.ts';
import { type Report, sumGrams, sumKwh } from './report.ts';
import { trainingOfAll } from './training.ts';

export interface Headline {
  /** `378 Wh`, `at least 378 Wh`, `energy unknown`. */
  readonly energy: string;
  /** `129 gCO2eq`; says so where it is unknown. Absent where the energy already is. */
  readonly emissions?: string;
  /** `105–159 g`, 80 % range. */
  readonly range?: string;
  /** How much of the energy went into the step that trains, `88% in the training step`; absent where that is not known. */
  readonly training?: string;
  /** What the energy rests on: `modelled`, `94% measured`. */
  readonly basis?: string;
  readonly change?: Change;
  readonly verdict?: { readonly kind: 'within' | 'over' | 'unknown'; readonly words: string };
}

export interface Change {
  readonly kind: 'more' | 'less' | 'none' | 'not-compared';
  /** `+41.8% against`, to be followed by the base. */
  readonly words: string;
  /** `main`, which is untrusted, or our own words: `the base branch`. */
  readonly base: string;
  /** How many of the jobs could be compared, where not all could: `9 of 12 jobs`. */
  readonly compared?: string;
}

/** `+41.8% against main (9 of 12 jobs)`. */
export function changeText({ words, base, compared }: Change, escaped: (name: string) => string): string {
  return `${words} ${escaped(base)}${compared ? ` (${compared})` : ''}`;
}

export function headlineOf(report: Report): Headline {
  const jobs = report.current;
  const kwh = sumKwh(jobs);
  const verdict = verdictOf(report);
  if (!kwh) return { energy: 'Energy unknown', verdict };
  const atLeast = kwh.known < jobs.length ? 'At least ' : '';
  const grams = sumGrams(jobs);
  const records = withRecords(jobs).map((job) => job.record);
  const allAtHand = records.length === jobs.length;
  const basis = sharedBy(jobs, (job) => job.core.basis) ?? 'mixed';
  return {
    energy: atLeast + formatEnergy(kwh.value),
    emissions: grams
      ? `${grams.known < kwh.known && !atLeast ? 'at least ' : ''}${formatGrams(grams.value)}`
      : 'emissions unknown',
    range: grams && formatRange(grams, 'grams'),
    // Where details were dropped to save space, the sum of the others would look like the total.
    training: allAtHand ? trainingShare(records, kwh.value) : undefined,
    basis: basisPhrase(basis, records, allAtHand),
    change: changeOf(jobs),
    verdict,
  };
}

function trainingShare(records: readonly EmissionsRecord[], kwh: number): string | undefined {
  const training = trainingOfAll(records);
  return training && kwh > 0 ? `${formatWholeShare(training.kwh / kwh)} in the training step` : undefined;
}

const VERDICTS = { within: 'within budget', over: 'over budget', unknown: 'budget not checked' } as const;

/** Of all jobs, and of the runs that were held against limits as a whole. */
function verdictOf({ current, runVerdicts }: Report): Headline['verdict'] {
  const verdicts = [...current.map(({ core }) => core.verdict), ...runVerdicts.map(({ budget }) => budget.verdict)];
  const kind = worstVerdict(verdicts);
  return kind && { kind, words: VERDICTS[kind] };
}

/** A failed job stopped early; the comparison would count that as a saving. */
function isComparable({ core }: ShownJob): boolean {
  return core.baseline?.comparable === true && core.kwh !== undefined && core.status === 'success';
}

/** Change of all jobs that can be compared. */
function changeOf(jobs: readonly ShownJob[]): Change | undefined {
  const comparable = jobs.filter(isComparable);
  const withBaseline = jobs.filter(({ core }) => core.baseline);
  if (comparable.length === 0) {
    const other = withBaseline.some(({ core }) => core.baseline?.comparable === false);
    return other ? { kind: 'not-compared', words: 'other hardware than', base: baseName(withBaseline) } : undefined;
  }
  const change = changeOfJobs(
    comparable.flatMap(({ core: { kwh, baseline } }) => (kwh === undefined || !baseline ? [] : { kwh, baseline })),
  );
  if (change === undefined) return undefined;
  const base = baseName(comparable);
  const size = change.significant ? formatPercent(change.percent, 'signed') : 'no significant change';
  return {
    kind: !change.significant ? 'none' : change.percent > 0 ? 'more' : 'less',
    words: `${size} ${base === LAST_PUSH ? 'since' : 'against'}`,
    base,
    compared:
      comparable.length < jobs.length ? `${comparable.length} of ${formatCount(jobs.length, 'job')}` : undefined,
  };
}

const LAST_PUSH = 'the last push';

function baseName(jobs: readonly ShownJob[]): string {
  if (jobs.every(({ core }) => core.baseline?.source === 'previous-push')) return LAST_PUSH;
  return sharedBy(withRecords(jobs), ({ record }) => record?.job?.baseRef) ?? 'the base branch';
}
