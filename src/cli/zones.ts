/** `regions --zones`: what can be written as `region` where no provider's region fits. */
import { type ListZonesOptions, listZones, type ZoneListing } from '../carbon/list-zones.ts';
import type { Within } from '../carbon/within.ts';
import { zoneSource } from '../data/zones.ts';
import { csvText } from '../report/formats/csv.ts';
import { markdownOf } from '../report/text/markdown.ts';
import type { TypedColumn } from '../report/text/table.ts';
import { formatNumber } from '../report/text/units.ts';
import { columnsOver, tableText } from './table.ts';
import { UserError } from './user-error.ts';

export interface ZonesOptions {
  readonly provider?: string | undefined;
  readonly sort: string;
  readonly within: Within | undefined;
  /** What `--within country` means, ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
}

/** @throws UserError for what only a provider's region has */
export function zonesText(format: string, options: ZonesOptions): string {
  return FORMATS[format]?.(listZones(allowed(options))) ?? '';
}

function allowed({ provider, sort, within, country }: ZonesOptions): ListZonesOptions {
  if (provider !== undefined)
    throw new UserError('--provider: a grid zone has none. Leave it out, or leave out --zones.');
  if (within?.kind === 'distance') {
    throw new UserError('--within: a grid zone has no distance. Write country, EU, EEA or country codes (FR,ES,PT).');
  }
  if (within?.kind === 'country' && country === undefined) {
    throw new UserError('--within country needs to know which: say where you are, for example --from FR.');
  }
  if (sort === 'distance') throw new UserError('--sort: a grid zone has no distance. Allowed: grams, name.');
  return { within, country, sort: sort === 'name' ? 'name' : 'intensity' };
}

const FORMATS: Readonly<Record<string, (rows: readonly ZoneListing[]) => string>> = {
  table: (rows) => (rows.length === 0 ? NONE : `${tableText(columnsOf(rows))}\n\n${FOOTNOTE}`),
  markdown: (rows) =>
    rows.length === 0 ? NONE : `${markdownOf({ caption: '', columns: columnsOf(rows) })}\n\n${FOOTNOTE}`,
  csv: csvOf,
  json: (rows) => JSON.stringify(rows.map(rounded), null, 2),
};

const NONE = 'No grid zone is inside these limits.';
const FOOTNOTE = `${zoneSource.citation}; location-based. Countries that are not a zone: Ember. The range is 80 %; of a country with several grids it spans them.`;

function columnsOf(rows: readonly ZoneListing[]): readonly TypedColumn[] {
  const column = columnsOver(rows);
  return [
    column('Grid zone', (row) => row.zone),
    column('Name', (row) => row.name),
    column('Country', (row) => row.country),
    column('gCO2eq/kWh', (row) => formatNumber(row.gramsPerKwh), 'right'),
    column('Range', (row) => `${formatNumber(row.lowGramsPerKwh)}–${formatNumber(row.highGramsPerKwh)}`, 'right'),
    column('Year', (row) => String(row.year), 'right'),
  ];
}

/** To four digits: the table is not more precise. */
function rounded(row: ZoneListing): ZoneListing {
  return {
    ...row,
    lowGramsPerKwh: Number(row.lowGramsPerKwh.toPrecision(4)),
    highGramsPerKwh: Number(row.highGramsPerKwh.toPrecision(4)),
  };
}

function csvOf(rows: readonly ZoneListing[]): string {
  const columns = [
    ['zone', (row: ZoneListing) => row.zone],
    ['name', (row: ZoneListing) => row.name],
    ['country', (row: ZoneListing) => row.country],
    ['grams_per_kwh', (row: ZoneListing) => row.gramsPerKwh],
    ['low_grams_per_kwh', (row: ZoneListing) => row.lowGramsPerKwh],
    ['high_grams_per_kwh', (row: ZoneListing) => row.highGramsPerKwh],
    ['year', (row: ZoneListing) => row.year],
    ['source', (row: ZoneListing) => row.source],
  ] as const;
  return csvText(columns, rows.map(rounded));
}
