/** The table behind the command `regions`: every region that can be rented, cleanest first. */
import { UserError } from '../errors.ts';
import { type Interval, isTie } from '../interval.ts';
import type { Place } from '../runner/runner.ts';
import { distanceKm } from './distance.ts';
import { annualRange, intensityOf } from './intensity.ts';
import { byKey, isUnknownHostedRegion, providerNames, providerOf, regionOf, rentableRegions } from './regions.ts';
import type { Region } from './types.ts';
import { isWithin, type Within } from './within.ts';
import { annualAverageOf, countryOfZone, zoneOf } from './zones.ts';

type ListedFact =
  | 'provider'
  | 'region'
  | 'name'
  | 'country'
  | 'zone'
  | 'pue'
  | 'pueKind'
  | 'carbonFreeShare'
  | 'access';

export interface RegionListing extends Pick<Region, ListedFact> {
  readonly zoneName: string;
  readonly gramsPerKwh: number;
  readonly year: number;
  /** With PUE: what a kWh of the machine emits there. */
  readonly gramsPerItKwh: number;
  readonly distanceKm?: number;
  /**
   * Against `from`, and by the grid alone: PUE is published by some providers only, and would rank them by how much they
   * publish. A tie lies inside the uncertainty of the two grids.
   */
  readonly savingPercent?: number;
  readonly tie?: boolean;
}

export interface ListOptions {
  /** A provider as people call it; every provider by default. */
  readonly provider?: string | undefined;
  readonly within?: Within | undefined;
  /** The user's own place, for savings, distances and `country`. */
  readonly from?: Place | undefined;
  /** Also regions that not everybody can choose: government, restricted, announced. */
  readonly all?: boolean | undefined;
  readonly sort?: 'intensity' | 'distance' | 'name' | undefined;
}

/** A filter cannot be applied; the message says what is missing. */
export class ListRegionsError extends UserError {
  override readonly name = 'ListRegionsError';
}

/** @throws ListRegionsError for an unknown provider, and for a filter or an order that needs `from` */
export function listRegions(options: ListOptions = {}): RegionListing[] {
  const provider = options.provider === undefined ? undefined : knownProvider(options.provider);
  const current = options.from === undefined ? undefined : regionOf(options.from);
  const country = current?.country ?? countryOfZone(options.from?.zone);
  const from = current === undefined || isUnknownHostedRegion(current) ? undefined : current;
  const here = options.from === undefined ? undefined : intensityOf(options.from).gramsPerKwh;
  if (options.within?.kind === 'country' && country === undefined) {
    throw new ListRegionsError(
      '`country` needs to know which: say where you are, for example `--from aws:us-east-1` or `--from FR`.',
    );
  }
  if ((options.within?.kind === 'distance' || options.sort === 'distance') && from === undefined) {
    throw new ListRegionsError('A distance needs a region to start from, for example `--from aws:us-east-1`.');
  }
  const rows = rentableRegions().filter(
    (region) =>
      (provider === undefined || region.provider === provider) &&
      (options.all === true || region.access === 'open') &&
      isWithin(region, options.within, { country, coordinates: from }),
  );
  return rows.flatMap((region) => listing(region, from, here)).sort(order(options.sort ?? 'intensity'));
}

function knownProvider(text: string): string {
  const provider = providerOf(text);
  if (provider !== undefined && provider !== 'github') return provider;
  const names = providerNames().filter((name) => name !== 'github');
  throw new ListRegionsError(
    `Unknown provider ${JSON.stringify(text.slice(0, 40))}. Write one of: ${names.join(', ')}.`,
  );
}

function listing(region: Region, from: Region | undefined, here: Interval | undefined): RegionListing[] {
  const average = annualAverageOf(region.zone);
  if (average === undefined) return [];
  return [
    {
      provider: region.provider,
      region: region.region,
      name: region.name,
      country: region.country,
      zone: region.zone,
      zoneName: zoneOf(region.zone)?.name ?? region.zone,
      gramsPerKwh: average.gramsPerKwh,
      year: average.year,
      pue: region.pue,
      pueKind: region.pueKind,
      gramsPerItKwh: average.gramsPerKwh * region.pue,
      carbonFreeShare: region.carbonFreeShare,
      access: region.access,
      distanceKm: from && distanceKm(from, region),
      savingPercent: here && savingPercent(average.gramsPerKwh, here),
      tie: here && isTie(here, annualRange(average.gramsPerKwh)),
    },
  ];
}

function savingPercent(gramsPerKwh: number, here: Interval): number {
  return here.value > 0 ? 100 * (1 - gramsPerKwh / here.value) : 0;
}

function order(sort: 'intensity' | 'distance' | 'name'): (a: RegionListing, b: RegionListing) => number {
  if (sort === 'name') return byKey;
  const byDistance = (a: RegionListing, b: RegionListing) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || byKey(a, b);
  return sort === 'distance' ? byDistance : (a, b) => a.gramsPerKwh - b.gramsPerKwh || byDistance(a, b);
}
