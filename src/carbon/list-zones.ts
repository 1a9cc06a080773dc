/** The table behind `regions --zones`: every grid zone, and every country that is none, that can be written as `region`. */
import { countryRows } from '../data/countries.ts';
import { zoneRows } from '../data/zones.ts';
import { intensityOf } from './intensity.ts';
import { isWithin, type Within } from './within.ts';

export interface ZoneListing {
  readonly zone: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly gramsPerKwh: number;
  /** 80 % range; of a country whose grid is split, over its zones. */
  readonly lowGramsPerKwh: number;
  readonly highGramsPerKwh: number;
  readonly year: number;
  readonly source: string;
}

export interface ListZonesOptions {
  /** Of countries; a zone has no coordinates to measure a distance from. */
  readonly within?: Exclude<Within, { kind: 'distance' }> | undefined;
  /** What `country` means, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly sort?: 'intensity' | 'name' | undefined;
}

export function listZones({ within, country, sort }: ListZonesOptions = {}): ZoneListing[] {
  const zones = zoneRows().map((row) => ({ key: row.zone, name: row.name, country: row.country }));
  const known = new Set(zones.map(({ key }) => key));
  const countries = countryRows()
    .filter((row) => !known.has(row.country))
    .map((row) => ({ key: row.country, name: row.name, country: row.country }));
  const inside = [...zones, ...countries].filter((zone) => isWithin({ ...zone, ...NOWHERE }, within, { country }));
  return inside
    .flatMap((zone) => listing(zone))
    .sort(
      (a, b) =>
        (sort === 'name' ? 0 : a.gramsPerKwh - b.gramsPerKwh) || (a.zone < b.zone ? -1 : Number(a.zone > b.zone)),
    );
}

/** No distance is asked for. */
const NOWHERE = { latitude: 0, longitude: 0 };

function listing({ key, name, country }: { key: string; name: string; country: string }): ZoneListing[] {
  const { gramsPerKwh, year, source } = intensityOf({ zone: key, found: 'input', how: 'list of zones' });
  if (year === undefined) return [];
  return [
    {
      zone: key,
      name,
      country,
      gramsPerKwh: gramsPerKwh.value,
      lowGramsPerKwh: gramsPerKwh.low,
      highGramsPerKwh: gramsPerKwh.high,
      year,
      source,
    },
  ];
}
