/** What a kWh emits at a place: the grid zone's newest annual average with its range, and what is used where none is known. */
import { countryRows } from '../data/countries.ts';
import { zoneRows, zoneSource } from '../data/zones.ts';
import { exactly, type Interval, withinFactor } from '../interval.ts';
import type { Place } from '../runner/runner.ts';
import { allRegions, hostedRunnerRegions, isUnknownHostedRegion, regionOf } from './regions.ts';
import type { Intensity } from './types.ts';
import { annualAverageOf, averagesWithin, quantile, zoneOf } from './zones.ts';

/**
 * Factors within which 80 % lie, measured over the 70 zones that have a region of a provider: one year's average against the
 * year before (median 1.03), and this source against a second one, EPA eGRID in the United States and Ember elsewhere (median 1.16).
 */
const YEAR_FACTOR = 1.1;
export const METHOD_FACTOR = 1.35;
/** Both together; they are independent, so their logarithms add up in quadrature. */
export const ANNUAL_FACTOR = Math.exp(Math.hypot(Math.log(YEAR_FACTOR), Math.log(METHOD_FACTOR)));

/** Ember, Yearly Electricity Data, world 2025 (CC BY 4.0). */
const WORLD = { gramsPerKwh: 458, year: 2025, source: 'world average 2025, Ember Yearly Electricity Data (CC BY 4.0)' };

export interface IntensityOptions {
  /** What the user says, gCO2eq/kWh; it overrides everything. */
  readonly gramsPerKwh?: number | undefined;
}

/** Always an answer; its `kind` and `source` say what it is, `fallbackReason` why it is not the place's own average. */
export function intensityOf(place: Place, options: IntensityOptions = {}): Intensity {
  const region = regionOf(place);
  const zone = region?.zone ?? place.zone;
  if (options.gramsPerKwh !== undefined) {
    const known = zone === undefined ? undefined : zoneNames(zone);
    return {
      gramsPerKwh: exactly(options.gramsPerKwh),
      zone: known?.zone,
      zoneName: known?.zoneName,
      kind: 'input',
      source: 'input carbon-intensity',
    };
  }
  if (region !== undefined && isUnknownHostedRegion(region)) return hostedSomewhere(region.zone);
  if (zone === undefined) return worldAverage(reasonFor(place));
  return zoneAverage(zone) ?? countryAverage(zone) ?? worldAverage(`No average is known for ${zone}.`);
}

/** `value` with the range that annual averages of zones have. */
export function annualRange(value: number): Interval {
  return withinFactor(value, ANNUAL_FACTOR);
}

function zoneAverage(key: string): Intensity | undefined {
  const average = annualAverageOf(key);
  if (average === undefined) return undefined;
  const parts = isSplit(key) ? averagesWithin(key) : [];
  const range = annualRange(average.gramsPerKwh);
  const base = { ...zoneNames(key), kind: 'annual-average', year: average.year } as const;
  const source = `${zoneSource.citation}, ${average.year}`;
  if (parts.length === 0) return { ...base, gramsPerKwh: range, source };
  // The country is known but not which of its zones: eight of ten of them lie inside.
  const low = Math.min(range.low, quantile(parts, 0.1));
  const high = Math.max(range.high, quantile(parts, 0.9));
  return {
    ...base,
    gramsPerKwh: { value: range.value, low, high },
    source: `${source}; the country has ${parts.length} grid zones, and the range spans them`,
  };
}

/**
 * Whether a country's key is the average of several grids (`US`, `IN`, `IT`). Where every region of the country draws from
 * the key itself (`ES`, `FR`, `GB`), it is the mainland's grid, and the other zones are islands.
 */
function isSplit(key: string): boolean {
  return allRegions().some((region) => region.country === key && region.zone !== key);
}

/** A hosted runner whose region is unknown: the average of the United States, with the span of the regions that have been seen. */
function hostedSomewhere(key: string): Intensity {
  const seen = hostedRunnerRegions().flatMap((region) => annualAverageOf(region.zone)?.gramsPerKwh ?? []);
  const average = annualAverageOf(key);
  if (average === undefined || seen.length === 0) return worldAverage('The region of this hosted runner is not known.');
  return {
    ...zoneNames(key),
    gramsPerKwh: { value: average.gramsPerKwh, low: Math.min(...seen), high: Math.max(...seen) },
    kind: 'annual-average',
    year: average.year,
    source: `${zoneSource.citation}, ${average.year}; the range spans the regions where hosted runners have been seen`,
  };
}

function countryAverage(code: string): Intensity | undefined {
  const row = countryRows().find((country) => country.country === code);
  if (row === undefined) return undefined;
  return {
    gramsPerKwh: annualRange(row.gramsPerKwh),
    zone: row.country,
    zoneName: row.name,
    kind: 'country-average',
    year: row.year,
    source: `${row.source}; production-based average of the country`,
  };
}

/** The last resort. Its range holds eight of ten of the world's zones. */
function worldAverage(fallbackReason: string): Intensity {
  const all = zoneRows().flatMap((row) => row.yearly[0]?.gramsPerKwh ?? []);
  return {
    gramsPerKwh: { value: WORLD.gramsPerKwh, low: quantile(all, 0.1), high: quantile(all, 0.9) },
    kind: 'world-average',
    year: WORLD.year,
    source: WORLD.source,
    fallbackReason: `${fallbackReason} The world's average is used.`,
  };
}

function reasonFor(place: Place): string {
  if (place.provider !== undefined && place.region !== undefined) {
    return `The region ${place.provider}:${place.region} is not in the table.`;
  }
  if (place.provider !== undefined) return `The provider (${place.provider}) is known, but not the region.`;
  return 'The region of this job is not known.';
}

function zoneNames(key: string): { readonly zone: string; readonly zoneName?: string } {
  const row = zoneOf(key);
  return row === undefined ? { zone: key } : { zone: row.zone, zoneName: row.name };
}
