/** The badge of a README: shields' endpoint JSON, and the same as SVG that needs no service. */
import { makeBadge } from 'badge-maker';
import type { Budget } from '../../record/record.ts';
import { worstVerdict } from '../figures/jobs.ts';
import { type TrainingJob, trainingOf } from '../figures/training.ts';
import { plainText, svgText } from '../text/escape.ts';
import { addUp } from '../text/lists.ts';
import { formatEnergy, formatGrams } from '../text/units.ts';

export const BADGE_METRICS = [
  'grams-per-run',
  'kwh-per-run',
  'training-grams-per-run',
  'training-kwh-per-run',
  'grams-per-pr',
  'grams-this-month',
] as const;
export type BadgeMetric = (typeof BADGE_METRICS)[number];

export interface BadgeOptions {
  /** Left-hand text. */
  readonly label?: string;
  readonly metric?: BadgeMetric;
  /** gCO2eq of the pull request or the month, which no record of one run can know; without it those metrics read `unknown`. */
  readonly totalGrams?: number;
  /** The month of `totalGrams`, `2026-11`. */
  readonly month?: string;
}

/**
 * What shields reads from an endpoint. It refuses a document with keys that it does not know; these are all of those that
 * we use (https://shields.io/badges/endpoint-badge).
 */
export interface EndpointBadge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** White text on each has a contrast of 4.5:1 or more (WCAG AA), and each is visible on a light page and on a dark one. */
const COLORS = { within: '#1a7f37', over: '#cf222e', unknown: '#0969da' } as const;

const DEFAULT_LABEL = 'training emissions';
const LONGEST_LABEL = 60;

/** What of a job the badge is about; a record has all of it. */
export interface BadgeJob extends TrainingJob {
  readonly budget?: Budget;
}

/** The badge of one run, whose jobs these are. */
export function endpointBadge(records: readonly BadgeJob[], options: BadgeOptions = {}): EndpointBadge {
  const metric = options.metric ?? 'grams-per-run';
  return {
    schemaVersion: 1,
    label: plainText(options.label ?? DEFAULT_LABEL, LONGEST_LABEL),
    message: messageOf(metric, records, options),
    color: COLORS[budgetVerdict(metric, records)],
  };
}

/** The endpoint's document, for a file that shields is pointed at. */
export function badgeJson(badge: EndpointBadge): string {
  return `${JSON.stringify(badge)}\n`;
}

/** The badge as SVG, with its text as title and accessible name. */
export function badgeSvg(badge: EndpointBadge): string {
  const { label, message, color } = badge;
  return `${makeBadge({ label: svgText(label), message: svgText(message), color, style: 'flat' })}\n`;
}

function messageOf(metric: BadgeMetric, records: readonly BadgeJob[], { totalGrams, month }: BadgeOptions): string {
  switch (metric) {
    case 'grams-per-run':
      return perRun(records, (record) => record.emissions?.grams, formatGrams);
    case 'kwh-per-run':
      return perRun(records, (record) => record.energy?.totalKwh, formatEnergy);
    case 'training-grams-per-run':
      return perRun(maybeTraining(records), (record) => trainingOf(record)?.grams, formatGrams);
    case 'training-kwh-per-run':
      return perRun(maybeTraining(records), (record) => trainingOf(record)?.kwh, formatEnergy);
    case 'grams-per-pr':
      return totalGrams === undefined ? 'unknown' : `${formatGrams(totalGrams)}/PR`;
    case 'grams-this-month':
      // The month by its name: a badge that is not updated must not go on saying "this month".
      return totalGrams === undefined
        ? 'unknown'
        : `${formatGrams(totalGrams)} in ${plainText(month ?? 'this month', 20)}`;
  }
}

/** A job whose steps are known and none of which trains has no part in this. */
function maybeTraining(records: readonly BadgeJob[]): readonly BadgeJob[] {
  return records.filter((record) => record.steps === undefined || trainingOf(record) !== undefined);
}

/** The sum over the run's jobs; where a job is unknown the sum is a lower bound and says so. */
function perRun(
  records: readonly BadgeJob[],
  figureOf: (record: BadgeJob) => number | undefined,
  format: (value: number) => string,
): string {
  const known = records.map(figureOf).filter((figure) => figure !== undefined);
  if (known.length === 0) return 'unknown';
  return `${known.length < records.length ? '≥ ' : ''}${format(addUp(known, Number))}/run`;
}

/** The verdict of the user's own limits on this metric; unknown without such a limit in each of the records. */
function budgetVerdict(metric: BadgeMetric, records: readonly BadgeJob[]): keyof typeof COLORS {
  // No limit can be set on a month, nor on the training alone.
  if (metric === 'grams-this-month' || metric.startsWith('training-')) return 'unknown';
  const measure = metric === 'kwh-per-run' ? 'kwh' : 'grams';
  const scope = metric === 'grams-per-pr' ? 'pull-request' : 'job';
  const verdicts = records.map(({ budget }) => {
    const limits = budget?.limits.filter((limit) => limit.measure === measure && limit.scope === scope) ?? [];
    return worstVerdict(limits.map(({ verdict }) => verdict)) ?? 'unknown';
  });
  return worstVerdict(verdicts) ?? 'unknown';
}
