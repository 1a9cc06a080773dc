/** `regions`: what a kWh emits in each region, cleanest first, and what moving there would save. */
import type { Command } from 'commander';
import { intensityOf } from '../carbon/intensity.ts';
import { type ListOptions, ListRegionsError, listRegions, type RegionListing } from '../carbon/list-regions.ts';
import { parseRegion, UnknownRegionError } from '../carbon/place-text.ts';
import { regionOf } from '../carbon/regions.ts';
import { parseWithin, WithinError } from '../carbon/within.ts';
import { zoneSource } from '../data/zones.ts';
import { csvText } from '../report/formats/csv.ts';
import { markdownOf } from '../report/text/markdown.ts';
import type { TypedColumn } from '../report/text/table.ts';
import { formatDistance, formatIntensity, formatNumber, formatWholeShare } from '../report/text/units.ts';
import type { Place } from '../runner/runner.ts';
import { columnsOver, tableText } from './table.ts';
import { asUserError, UserError } from './user-error.ts';
import { type ZonesOptions, zonesText } from './zones.ts';

interface RegionsOptions {
  readonly from?: string;
  readonly provider?: string;
  readonly within?: string;
  readonly sort: string;
  readonly format: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly zones?: boolean;
}

const SORTS: Readonly<Record<string, ListOptions['sort']>> = {
  grams: 'intensity',
  distance: 'distance',
  name: 'name',
};
const FORMATS: Readonly<Record<string, (rows: readonly RegionListing[], from?: Place) => string>> = {
  table: (rows, from) => (rows.length === 0 ? NONE : `${tableText(columnsOf(rows, from))}\n\n${footnote(rows, from)}`),
  // The words are from this project's own table; the escaper for untrusted text would put invisible characters between digits.
  markdown: (rows, from) =>
    rows.length === 0
      ? NONE
      : `${markdownOf({ caption: '', columns: columnsOf(rows, from) })}\n\n${footnote(rows, from)}`,
  csv: csvOf,
  json: (rows) => JSON.stringify(rows.map(rounded), null, 2),
};

const NONE = 'No region of the table is inside these limits.';

export function regions(command: Command): number {
  const options = command.opts<RegionsOptions>();
  const format = FORMATS[options.json ? 'json' : options.format];
  if (format === undefined) throw new UserError(notAllowed('--format', options.format, Object.keys(FORMATS)));
  try {
    const from = options.from === undefined ? undefined : parseRegion(options.from);
    if (options.zones) {
      process.stdout.write(`${zonesText(options.json ? 'json' : options.format, zonesOptions(options, from))}\n`);
      return 0;
    }
    process.stdout.write(`${format(rowsOf(options, from), from)}\n`);
  } catch (error) {
    if (error instanceof WithinError) throw new UserError(error.message.replace(/^alternatives-within/, '--within'));
    throw error instanceof UnknownRegionError || error instanceof ListRegionsError ? asUserError(error) : error;
  }
  return 0;
}

function zonesOptions(options: RegionsOptions, from: Place | undefined): ZonesOptions {
  sortOf(options);
  return {
    provider: options.provider,
    sort: options.sort,
    within: parseWithin(options.within ?? ''),
    country: from === undefined ? undefined : (regionOf(from)?.country ?? from.zone?.slice(0, 2)),
  };
}

function sortOf(options: RegionsOptions): NonNullable<ListOptions['sort']> {
  const sort = SORTS[options.sort];
  if (sort === undefined) throw new UserError(notAllowed('--sort', options.sort, Object.keys(SORTS)));
  return sort;
}

function rowsOf(options: RegionsOptions, from: Place | undefined): readonly RegionListing[] {
  const within = parseWithin(options.within ?? '');
  return listRegions({ from, within, provider: options.provider, all: options.all, sort: sortOf(options) });
}

function columnsOf(rows: readonly RegionListing[], from: Place | undefined): readonly TypedColumn[] {
  const column = columnsOver(rows);
  return [
    column('Region', (row) => `${row.provider}:${row.region}${isHere(row, from) ? ' (here)' : ''}`),
    column('Name', (row) => row.name),
    column('Country', (row) => row.country),
    column('Grid zone', (row) => row.zone),
    column('gCO2eq/kWh', (row) => formatNumber(row.gramsPerKwh), 'right'),
    column('Year', (row) => String(row.year), 'right'),
    column('PUE', (row) => `${row.pueKind === 'industry' ? '~' : ''}${row.pue.toFixed(2)}`, 'right'),
    column('Distance', (row) => (row.distanceKm === undefined ? '' : formatDistance(row.distanceKm)), 'right'),
    column('Saves', (row) => savingText(row, from), 'right'),
  ];
}

function isHere(row: RegionListing, from: Place | undefined): boolean {
  return row.provider === from?.provider && row.region === from.region;
}

function savingText(row: RegionListing, from: Place | undefined): string {
  if (row.savingPercent === undefined || isHere(row, from)) return '';
  return row.tie ? 'tie' : formatWholeShare(row.savingPercent / 100);
}

function footnote(rows: readonly RegionListing[], from: Place | undefined): string {
  const notes = [
    `${zoneSource.citation}; location-based.`,
    ...(rows.some((row) => row.pueKind === 'industry')
      ? ["~ is the industry's average PUE: no figure is published."]
      : []),
    ...(from === undefined
      ? []
      : [`"Saves" is against ${hereText(from)}, by the grids alone; a tie is inside their uncertainty.`]),
  ];
  return notes.join(' ');
}

/** `Germany, 342 g/kWh`. */
function hereText(from: Place): string {
  const { zone, zoneName, gramsPerKwh } = intensityOf(from);
  return `${zoneName ?? zone ?? 'the world'}, ${formatIntensity(gramsPerKwh.value)}`;
}

/** To a kilometre and a tenth of a percent: the table is not more precise. */
function rounded(row: RegionListing): RegionListing {
  return {
    ...row,
    gramsPerItKwh: Number(row.gramsPerItKwh.toPrecision(4)),
    distanceKm: row.distanceKm === undefined ? undefined : Math.round(row.distanceKm),
    savingPercent: row.savingPercent === undefined ? undefined : Number(row.savingPercent.toFixed(1)),
  };
}

function csvOf(rows: readonly RegionListing[]): string {
  const columns = [
    ['provider', (row: RegionListing) => row.provider],
    ['region', (row: RegionListing) => row.region],
    ['name', (row: RegionListing) => row.name],
    ['country', (row: RegionListing) => row.country],
    ['zone', (row: RegionListing) => row.zone],
    ['grams_per_kwh', (row: RegionListing) => row.gramsPerKwh],
    ['year', (row: RegionListing) => row.year],
    ['pue', (row: RegionListing) => row.pue],
    ['pue_kind', (row: RegionListing) => row.pueKind],
    ['carbon_free_share', (row: RegionListing) => row.carbonFreeShare],
    ['distance_km', (row: RegionListing) => row.distanceKm],
    ['saving_percent', (row: RegionListing) => row.savingPercent],
    ['tie', (row: RegionListing) => (row.tie === undefined ? undefined : String(row.tie))],
  ] as const;
  return csvText(columns, rows.map(rounded));
}

function notAllowed(flag: string, value: string, allowed: readonly string[]): string {
  return `${flag}: ${JSON.stringify(value)} is not allowed. Allowed: ${allowed.join(', ')}.`;
}
