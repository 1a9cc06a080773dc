/** `regions`: what a kWh emits in each region, cleanest first, and what moving there would save. */
import type { Command } from 'commander';
import { intensityOf } from '../carbon/intensity.ts';
import { type ListOptions, listRegions, type RegionListing } from '../carbon/list-regions.ts';
import { parseRegion } from '../carbon/place-text.ts';
import { regionOf } from '../carbon/regions.ts';
import { parseWithin, WithinError } from '../carbon/within.ts';
import { zoneSource } from '../data/zones.ts';
import { UserError } from '../errors.ts';
import { formatDistance, formatIntensity, formatNumber, formatWholeShare } from '../report/text/units.ts';
import type { Place } from '../runner/runner.ts';
import { columnsOver, LISTING_FORMATS, type Listing, listingText } from './table.ts';
import { notAllowed } from './user-input.ts';
import { type ZonesOptions, zonesListing } from './zones.ts';

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

export function regions(command: Command): number {
  const options = command.opts<RegionsOptions>();
  const wanted = options.json ? 'json' : options.format;
  const format = LISTING_FORMATS.find((known) => known === wanted);
  if (format === undefined) throw notAllowed('--format', options.format, LISTING_FORMATS);
  try {
    const from = options.from === undefined ? undefined : parseRegion(options.from);
    const text = options.zones
      ? listingText(format, zonesListing(zonesOptions(options, from)))
      : listingText(format, regionsListing(options, from));
    process.stdout.write(`${text}\n`);
    return 0;
  } catch (error) {
    if (error instanceof WithinError) throw new UserError(error.message.replace(/^alternatives-within/, '--within'));
    throw error;
  }
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
  if (sort === undefined) throw notAllowed('--sort', options.sort, Object.keys(SORTS));
  return sort;
}

function regionsListing(options: RegionsOptions, from: Place | undefined): Listing<RegionListing> {
  const within = parseWithin(options.within ?? '');
  const rows = listRegions({ from, within, provider: options.provider, all: options.all, sort: sortOf(options) });
  const column = columnsOver(rows);
  return {
    rows,
    columns: [
      column('Region', (row) => `${row.provider}:${row.region}${isHere(row, from) ? ' (here)' : ''}`),
      column('Name', (row) => row.name),
      column('Country', (row) => row.country),
      column('Grid zone', (row) => row.zone),
      column('gCO2eq/kWh', (row) => formatNumber(row.gramsPerKwh), 'right'),
      column('Year', (row) => String(row.year), 'right'),
      column('PUE', (row) => `${row.pueKind === 'industry' ? '~' : ''}${row.pue.toFixed(2)}`, 'right'),
      column('Distance', (row) => (row.distanceKm === undefined ? '' : formatDistance(row.distanceKm)), 'right'),
      column('Saves', (row) => savingText(row, from), 'right'),
    ],
    footnote: footnote(rows, from),
    none: 'No region of the table is inside these limits.',
    rounded,
    properties: [
      'provider',
      'region',
      'name',
      'country',
      'zone',
      'gramsPerKwh',
      'year',
      'pue',
      'pueKind',
      'carbonFreeShare',
      'distanceKm',
      'savingPercent',
      'tie',
    ],
  };
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
