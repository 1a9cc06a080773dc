/** `regions --zones`: what can be written as `region` where no provider's region fits. */
import { type ListZonesOptions, listZones, type ZoneListing } from '../carbon/list-zones.ts';
import type { Within } from '../carbon/within.ts';
import { zoneSource } from '../data/zones.ts';
import { UserError } from '../errors.ts';
import { formatNumber } from '../report/text/units.ts';
import { columnsOver, type Listing } from './table.ts';

export interface ZonesOptions {
  readonly provider?: string | undefined;
  readonly sort: string;
  readonly within: Within | undefined;
  /** What `--within country` means, ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
}

/** @throws UserError for what only a provider's region has */
export function zonesListing(options: ZonesOptions): Listing<ZoneListing> {
  const rows = listZones(allowed(options));
  const column = columnsOver(rows);
  return {
    rows,
    columns: [
      column('Grid zone', (row) => row.zone),
      column('Name', (row) => row.name),
      column('Country', (row) => row.country),
      column('gCO2eq/kWh', (row) => formatNumber(row.gramsPerKwh), 'right'),
      column('Range', (row) => `${formatNumber(row.lowGramsPerKwh)}–${formatNumber(row.highGramsPerKwh)}`, 'right'),
      column('Year', (row) => String(row.year), 'right'),
    ],
    footnote: `${zoneSource.citation}; location-based. Countries that are not a zone: Ember. The range is 80 %; of a country with several grids it spans them.`,
    none: 'No grid zone is inside these limits.',
    rounded,
    properties: ['zone', 'name', 'country', 'gramsPerKwh', 'lowGramsPerKwh', 'highGramsPerKwh', 'year', 'source'],
  };
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

/** To four digits: the table is not more precise. */
function rounded(row: ZoneListing): ZoneListing {
  return {
    ...row,
    lowGramsPerKwh: Number(row.lowGramsPerKwh.toPrecision(4)),
    highGramsPerKwh: Number(row.highGramsPerKwh.toPrecision(4)),
  };
}
