/** Where each number came from, a line each: place, grid, PUE, baseline, budget, market claims, assumptions, and what could not be read. */
import type { Carbon, EmissionsRecord } from '../../record/record.ts';
import { intensityInterval } from '../figures/intervals.ts';
import { shortSha } from '../figures/jobs.ts';
import type { Style } from '../text/style.ts';
import {
  formatEnergy,
  formatIntensity,
  formatMass,
  formatNumber,
  formatRange,
  formatShare,
  formatWholeShare,
} from '../text/units.ts';
import { regionKey } from '../text/words.ts';

export function sourceLines(records: readonly EmissionsRecord[], style: Style): readonly string[] {
  const sentences = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => style.prose(text, 500));
  return [
    ...flatLines(records, (record) => [location(record, style)]),
    ...flatLines(records, (record) => [grid(record, style)]),
    ...flatLines(records, (record) => [pue(record, style)]),
    ...(records.length === 1 ? flatLines(records, (record) => [anotherHour(record, style)]) : []),
    ...flatLines(records, (record) => [baseline(record, style, records.length === 1)]),
    ...budgetLines(records, style),
    ...flatLines(records, (record) => [market(record, style)]),
    ...flatLines(records, (record) => sentences(record.notes)),
    ...flatLines(records, (record) => record.components.flatMap(({ notes }) => sentences(notes))),
    ...flatLines(records, (record) => unreadable(record, style)),
  ];
}

/**
 * Each line once, in the order in which they come, with how many records say it where not all do.
 * Only what is written is escaped; what is counted is the text.
 */
function flatLines(
  records: readonly EmissionsRecord[],
  valuesOf: (record: EmissionsRecord) => readonly (string | undefined)[],
): string[] {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const text of new Set(valuesOf(record))) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) =>
    count < records.length ? `${text} (${count} of ${records.length} jobs)` : text,
  );
}

function location({ location: place }: EmissionsRecord, style: Style): string | undefined {
  if (!place) return undefined;
  const name = regionKey(place) ?? place.provider ?? place.zone ?? place.country ?? place.name;
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
  const start = `${time.startAt.slice(0, 16).replace('T', ' ')} UTC`;
  const better = time.tie
    ? 'no start within 24 h is better by more than the error of the forecast'
    : `started at ${start} a job like this would emit ${formatMass(time.grams)} (${formatWholeShare(-time.savingPercent / 100)} against starting when this one ended)`;
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

/** With the figure where it is about one job. */
function baseline({ baseline: base, job }: EmissionsRecord, style: Style, withFigure: boolean): string | undefined {
  if (!base) return undefined;
  const where = base.source === 'previous-push' ? 'the last push' : style.code(job?.baseRef ?? 'the base branch', 80);
  const sha = base.sha ? ` at ${style.code(shortSha(base.sha))}` : '';
  const figure = withFigure ? `: ${formatEnergy(base.kwh)}` : '';
  const other = base.differentHardware
    ? ` It ran on other hardware (${style.text(base.differentHardware, 120)}), so that nothing is concluded.`
    : '';
  return `Compared with ${where}${sha}, from ${SOURCES[base.source]}${figure}.${other}`;
}

function budgetLines(records: readonly EmissionsRecord[], style: Style): string[] {
  const all = records.flatMap((record) => record.budget?.limits ?? []);
  if (all.length === 0) return [];
  const limits = [...new Set(all.map((limit) => style.code(limit.limit, 60)))];
  return [`Budget: ${limits.join('; ')}.`];
}

function market({ market: claim }: EmissionsRecord, style: Style): string | undefined {
  const parts = [
    claim?.carbonFreeShare === undefined
      ? undefined
      : `the provider states ${formatShare(claim.carbonFreeShare)} carbon-free energy here${claim.carbonFreeSource ? ` (${style.text(claim.carbonFreeSource, 160)})` : ''}`,
    claim?.offsetPercent === undefined ? undefined : `${formatShare(claim.offsetPercent / 100)} is declared as offset`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `Market, next to the result: ${parts.join('; ')}.` : undefined;
}

/** Where nothing is known these are remarks, seen at once. */
function unreadable({ energy, unreadable: meters }: EmissionsRecord, style: Style): string[] {
  if (energy === null) return [];
  return (meters ?? []).map(({ meter, why, remedy }) =>
    style.prose(
      [`Not read: ${sentence(`${meter}: ${why}`)}`, remedy && sentence(remedy)].filter(Boolean).join(' '),
      600,
    ),
  );
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
