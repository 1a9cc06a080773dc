/** Grid zones (Electricity Maps keys) and their annual averages: location-based, flow-traced, lifecycle, gCO2eq/kWh. */
import type { ZoneRow } from '../data/rows.ts';
import { zoneRows } from '../data/zones.ts';
import { lazily } from './lazily.ts';

const byKey = lazily(() => new Map(zoneRows().map((row) => [row.zone, row])));

/** The zone with this key, whatever its case. */
export function zoneOf(key: string): ZoneRow | undefined {
  return byKey().get(key.toUpperCase());
}

/** `US-CAL-CISO` is in the United States. */
export function countryOfZone(zone: string | undefined): string | undefined {
  return zone?.slice(0, 2);
}

/** Newest annual average of a zone; undefined where the key is not a zone. */
export function annualAverageOf(key: string): ZoneRow['yearly'][number] | undefined {
  return zoneOf(key)?.yearly[0];
}

/** Newest averages of the zones into which a country's grid is split; empty where the country is one zone. */
export function averagesWithin(country: string): readonly number[] {
  return zoneRows().flatMap((row) => {
    const newest = row.yearly[0];
    return row.country === country && row.zone !== country && newest !== undefined ? [newest.gramsPerKwh] : [];
  });
}

/** Value below which `share` of the values lie, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
