/** The first line of every report, in parts of plain text that each target escapes and emphasises in its own way. */
import { changeOfJobs } from '../../record/baseline.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { formatCount, formatEnergy, formatGrams, formatPercent, formatRange, formatWholeShare } from '../text/units.ts';
import { basisPhrase } from '../text/words.ts';
import { type ShownJob, sharedBy, withRecords } from './jobs.ts';
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
  readonly part?: string;
}

/** `+41.8% against main (9 of 12 jobs)`. */
export function changeText({ words, base, part }: Change, escaped: (name: string) => string): string {
  return `${words} ${escaped(base)}${part ? ` (${part})` : ''}`;
}

export function headlineOf(report: Report): Headline {
  const jobs = report.current;
  const kwh = sumKwh(jobs);
  const verdict = worstVerdict(report);
  if (!kwh) return { energy: 'Energy unknown', verdict };
  const atLeast = kwh.known < jobs.length ? 'At least ' : '';
  const grams = sumGrams(jobs);
  const records = withRecords(jobs).map((job) => job.record);
  const basis = sharedBy(jobs, (job) => job.core.basis) ?? 'mixed';
  return {
    energy: atLeast + formatEnergy(kwh.value),
    emissions: grams
      ? `${grams.known < kwh.known && !atLeast ? 'at least ' : ''}${formatGrams(grams.value)}`
      : 'emissions unknown',
    range: grams && formatRange(grams, 'grams'),
    training: trainingShare(records, kwh.value, records.length === jobs.length),
    basis: basisPhrase(basis, records, records.length === jobs.length),
    change: changeOf(jobs),
    verdict,
  };
}

/** If details were dropped to save space, the sum of the others would look like the total. */
function trainingShare(records: readonly EmissionsRecord[], kwh: number, allAtHand: boolean): string | undefined {
  const training = allAtHand ? trainingOfAll(records) : undefined;
  return training && kwh > 0 ? `${formatWholeShare(training.kwh / kwh)} in the training step` : undefined;
}

const VERDICTS = { within: 'within budget', over: 'over budget', unknown: 'budget not checked' } as const;

/** The worst of all jobs, and of the runs that were held against limits as a whole. */
function worstVerdict({ current, runVerdicts }: Report): Headline['verdict'] {
  const verdicts = [
    ...current.flatMap(({ core }) => core.verdict ?? []),
    ...runVerdicts.map((run) => run.budget.verdict),
  ];
  const kind = (['over', 'unknown', 'within'] as const).find((verdict) => verdicts.includes(verdict));
  return kind && { kind, words: VERDICTS[kind] };
}

/** A failed job stopped early; the comparison would count that as a saving. */
function comparable({ core }: ShownJob): boolean {
  return core.baseline?.comparable === true && core.kwh !== undefined && core.status === 'success';
}

/** Change of all jobs that can be compared. */
function changeOf(jobs: readonly ShownJob[]): Change | undefined {
  const compared = jobs.filter(comparable);
  const withBaseline = jobs.filter(({ core }) => core.baseline);
  if (compared.length === 0) {
    const other = withBaseline.some(({ core }) => core.baseline?.comparable === false);
    return other ? { kind: 'not-compared', words: 'other hardware than', base: baseName(withBaseline) } : undefined;
  }
  const change = changeOfJobs(
    compared.flatMap(({ core: { kwh, baseline } }) => (kwh === undefined || !baseline ? [] : [{ kwh, baseline }])),
  );
  if (change === undefined) return undefined;
  const base = baseName(compared);
  const part = compared.length < jobs.length ? `${compared.length} of ${formatCount(jobs.length, 'job')}` : undefined;
  if (!change.significant) return { kind: 'none', words: `no significant change ${preposition(base)}`, base, part };
  return {
    kind: change.percent > 0 ? 'more' : 'less',
    words: `${formatPercent(change.percent, 'signed')} ${preposition(base)}`,
    base,
    part,
  };
}

const LAST_PUSH = 'the last push';

function baseName(jobs: readonly ShownJob[]): string {
  if (jobs.every(({ core }) => core.baseline?.source === 'previous-push')) return LAST_PUSH;
  return sharedBy(withRecords(jobs), ({ record }) => record?.job?.baseRef) ?? 'the base branch';
}

function preposition(base: string): string {
  return base === LAST_PUSH ? 'since' : 'against';
}
