/** Where each number came from, a line each: place, grid, PUE, baseline, budget, market claims, assumptions, and what could not be read. */
import type { Carbon, EmissionsRecord } from '../../record/record.ts';
import { intensityInterval } from '../figures/intervals.ts';
import { shortSha } from '../figures/jobs.ts';
import { countTexts } from '../text/lists.ts';
import type { Style } from '../text/style.ts';
import {
  formatEnergy,
  formatIntensity,
  formatMass,
  formatMinute,
  formatNumber,
  formatRange,
  formatShare,
  formatWholeShare,
} from '../text/units.ts';
import { placeName } from '../text/words.ts';

type TextOf = (record: EmissionsRecord, style: Style) => string | undefined;

export function sourceLines(records: readonly EmissionsRecord[], style: Style): readonly string[] {
  const linesOf = (...textsOf: readonly TextOf[]) =>
    textsOf.flatMap((textOf) => eachOnce(records, (record) => [textOf(record, style)]));
  const sentences = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => style.prose(text, 500));
  return [
    ...linesOf(location, grid, pue),
    ...(records.length === 1 ? linesOf(anotherHour, baselineWithFigure) : linesOf(baseline)),
    ...budgetLines(records, style),
    ...linesOf(market),
    ...eachOnce(records, (record) => sentences(record.notes)),
    ...eachOnce(records, (record) => record.components.flatMap(({ notes }) => sentences(notes))),
    ...eachOnce(records, (record) => unreadable(record, style)),
  ];
}

/** Each line once, in the order in which they come, with how many records say it where not all do. */
function eachOnce(
  records: readonly EmissionsRecord[],
  textsOf: (record: EmissionsRecord) => readonly (string | undefined)[],
): string[] {
  const counts = countTexts(records, (record) => textsOf(record).flatMap((text) => text || []));
  return [...counts].map(([text, count]) =>
    count < records.length ? `${text} (${count} of ${records.length} jobs)` : text,
  );
}

function location({ location: place }: EmissionsRecord, style: Style): string | undefined {
  if (!place) return undefined;
  const name = placeName(place) ?? place.provider ?? place.zone ?? place.country ?? place.name;
  const found = {
    input: 'from the input region',
    metadata: `by ${place.how}`,
    dmi: `by ${place.how}`,
    environment: `by ${place.how}`,
    assumed: `assumed: ${place.how}`,
  }[place.found];
  return `Place: ${style.text(name ?? 'unknown', 80)}${place.name && place.name !== name ? `, ${style.text(place.name, 80)}` : ''}, ${style.text(found, 300)}.`;
}

/** What a carbon intensity is, with its year. */
export function intensityKind({ kind, year }: Carbon): string {
  const ofYear = year === undefined ? '' : ` of ${year}`;
  return {
    'annual-average': `average of the year${year === undefined ? '' : ` ${year}`}`,
    'live-average': 'average of the hours of the job',
    'live-marginal': 'marginal rate of the hours of the job',
    input: 'from the input carbon-intensity',
    'country-average': `the country's average${ofYear}, for the zone has none of its own`,
    'world-average': `the world's average${ofYear}, for the place is unknown`,
  }[kind];
}

function grid({ carbon }: EmissionsRecord, style: Style): string | undefined {
  if (!carbon) return undefined;
  const zone = [carbon.zoneName, carbon.zone && `(${carbon.zone})`].filter(Boolean).join(' ');
  const reason = carbon.fallbackReason ? ` ${style.text(carbon.fallbackReason, 400)}` : '';
  return `Grid: ${style.text(zone || 'unknown zone', 120)}, ${formatIntensity(carbon.gramsPerKwh)} (${formatRange(intensityInterval(carbon), 'intensity')}), ${intensityKind(carbon)}. Source: ${style.text(carbon.source, 200)}.${reason}`;
}

/** Only where a forecast was asked for. */
function anotherHour({ alternatives, emissions }: EmissionsRecord, style: Style): string | undefined {
  const time = alternatives?.time;
  if (!time || !emissions) return undefined;
  const better = time.tie
    ? 'no start within 24 h is better by more than the error of the forecast'
    : `started at ${formatMinute(time.startAt)} UTC a job like this would emit ${formatMass(time.grams)} (${formatWholeShare(-time.savingPercent / 100)} against starting when this one ended)`;
  return `Another hour: ${better}. Source: ${style.text(time.source, 200)}.`;
}

function pue({ pue: value }: EmissionsRecord, style: Style): string | undefined {
  return value ? `PUE: ${formatNumber(value.value)}, ${style.text(value.source, 200)}.` : undefined;
}

const SOURCES = {
  'history-branch': 'the history branch',
  'base-branch-artifact': 'the newest successful run there',
  'previous-push': 'this comment',
} as const;

function baseline({ baseline: base, job }: EmissionsRecord, style: Style, figure = ''): string | undefined {
  if (!base) return undefined;
  const where = base.source === 'previous-push' ? 'the last push' : style.code(job?.baseRef ?? 'the base branch', 80);
  const sha = base.sha ? ` at ${style.code(shortSha(base.sha))}` : '';
  const other = base.differentHardware
    ? ` It ran on other hardware (${style.text(base.differentHardware, 120)}), so that nothing is concluded.`
    : '';
  return `Compared with ${where}${sha}, from ${SOURCES[base.source]}${figure}.${other}`;
}

/** For a report on one job. */
function baselineWithFigure(record: EmissionsRecord, style: Style): string | undefined {
  return record.baseline && baseline(record, style, `: ${formatEnergy(record.baseline.kwh)}`);
}

function budgetLines(records: readonly EmissionsRecord[], style: Style): string[] {
  const limits = records.flatMap((record) => record.budget?.limits ?? []).map(({ limit }) => style.code(limit, 60));
  return limits.length > 0 ? [`Budget: ${[...new Set(limits)].join('; ')}.`] : [];
}

function market({ market: claim }: EmissionsRecord, style: Style): string | undefined {
  const claims = [
    claim?.carbonFreeShare === undefined
      ? undefined
      : `the provider states ${formatShare(claim.carbonFreeShare)} carbon-free energy here${claim.carbonFreeSource ? ` (${style.text(claim.carbonFreeSource, 160)})` : ''}`,
    claim?.offsetPercent === undefined ? undefined : `${formatShare(claim.offsetPercent / 100)} is declared as offset`,
  ].filter((phrase) => phrase !== undefined);
  return claims.length > 0 ? `Market, next to the result: ${claims.join('; ')}.` : undefined;
}

/** Where the energy is unknown, the notices say this, which are seen without unfolding anything. */
function unreadable({ energy, unreadable: meters }: EmissionsRecord, style: Style): string[] {
  if (energy === null) return [];
  return (meters ?? []).map(({ meter, why, remedy }) => {
    const sentences = [`Not read: ${withFullStop(`${meter}: ${why}`)}`, remedy && withFullStop(remedy)];
    return style.prose(sentences.filter(Boolean).join(' '), 600);
  });
}

function withFullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
