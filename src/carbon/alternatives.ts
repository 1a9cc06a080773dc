/**
 * What this very job would have emitted elsewhere: the same machines doing the same work, on other grids. Everything is
 * compared by annual averages of one source, so that regions are ranked by their grid and not by a method.
 */
import { exactly, type Interval, isTie, scaled } from '../interval.ts';
import type { Place } from '../runner/runner.ts';
import { distanceKm } from './distance.ts';
import { annualRange, intensityOf } from './intensity.ts';
import { byKey, isUnknownHostedRegion, regionOf, rentableRegions } from './regions.ts';
import type { Intensity, Pue, Region } from './types.ts';
import { isWithin, type Within } from './within.ts';
import { annualAverageOf, countryOfZone } from './zones.ts';

export interface RegionAlternative extends Pick<Region, 'provider' | 'region' | 'name' | 'country' | 'zone'> {
  readonly gramsPerKwh: number;
  readonly grams: number;
  readonly gramsSaved: number;
  readonly savingPercent: number;
  readonly distanceKm?: number;
  readonly tie: boolean;
  readonly year: number;
}

export interface RegionAlternatives {
  /** Which regions were compared, in words; absent where none could be, and `advice` says why. */
  readonly scope?: string;
  /** What the others are compared with, where that is not the result itself: a live figure's place by its annual average. */
  readonly here?: { readonly gramsPerKwh: number; readonly grams: number };
  readonly regions: RegionAlternative[];
  readonly sameCountry?: RegionAlternative;
  readonly within1000Km?: RegionAlternative;
  readonly mostIntensive?: RegionAlternative;
  readonly ratio?: number;
  readonly advice?: string;
}

export interface JobElsewhere {
  /** Energy of the machines, before PUE. */
  readonly itKwh: number;
  readonly place: Place;
  readonly pue: Pue;
  /** The intensity of the result. An annual average or the user's own is compared with; a live one is not. */
  readonly intensity: Intensity;
  /** True on a runner that GitHub hosts, whatever its region was found to be. */
  readonly hosted?: boolean;
}

export interface AlternativesOptions {
  readonly which: 'provider' | 'any' | 'none';
  readonly within?: Within | undefined;
}

const BEST = 5;
const NEAR_KM = 1000;

const HOSTED_ADVICE =
  'A standard hosted runner cannot choose its region. A larger runner with Azure private networking, a self-hosted runner or a job in your own cloud can.';
const UNKNOWN_ADVICE = 'Where the job ran is not known. Set the input `region` to compare it with other regions.';
const DISTANCE_ADVICE =
  'A distance needs the very region that the job ran in, which is not known. Set the input `region`, for example `aws:eu-central-1`.';

/** Undefined where none are to be compared. The five best, the best nearby, and the most carbon-intensive with the ratio. */
export function regionAlternatives(job: JobElsewhere, options: AlternativesOptions): RegionAlternatives | undefined {
  if (options.which === 'none') return undefined;
  const here = regionOf(job.place);
  if (job.intensity.kind === 'world-average') return { regions: [], advice: UNKNOWN_ADVICE };
  const provider = options.which === 'any' ? undefined : computeProvider(here?.provider ?? job.place.provider);
  const compared = comparedWith(job);
  const origin = here !== undefined && !isUnknownHostedRegion(here) ? here : undefined;
  if (options.within?.kind === 'distance' && origin === undefined) return { regions: [], advice: DISTANCE_ADVICE };
  const country = here?.country ?? countryOfZone(job.place.zone);
  const all = candidates(provider, here)
    .filter((region) => isWithin(region, options.within, { country, coordinates: origin }))
    .flatMap((region) => elsewhere(region, job, compared, origin))
    .sort(byGrams(here));
  const sameCountry = all.find((region) => region.country === country);
  const within1000Km = all.find((region) => region.distanceKm !== undefined && region.distanceKm <= NEAR_KM);
  const intensities = all.map((region) => region.gramsPerKwh);
  const least = Math.min(...intensities);
  const mostIntensive = all.findLast((region) => region.gramsPerKwh === Math.max(...intensities));
  return {
    scope: scopeOf(provider, options.within, job.intensity),
    here: isLive(job.intensity)
      ? { gramsPerKwh: compared.value, grams: job.itKwh * job.pue.value * compared.value }
      : undefined,
    regions: cleanest(all, provider),
    sameCountry,
    within1000Km,
    mostIntensive,
    ratio: mostIntensive === undefined || least <= 0 ? undefined : mostIntensive.gramsPerKwh / least,
    advice: isHosted(job, here) ? HOSTED_ADVICE : undefined,
  };
}

/** Among the regions of any provider one for each grid: five providers in one city are one choice of electricity. */
function cleanest(sorted: readonly RegionAlternative[], provider: string | undefined): RegionAlternative[] {
  const isFirst = (region: RegionAlternative, index: number) =>
    sorted.findIndex(({ zone }) => zone === region.zone) === index;
  const shown = provider === undefined ? sorted.filter(isFirst) : sorted;
  return shown.slice(0, BEST);
}

/** Hosted runners are in Azure's regions. */
function computeProvider(provider: string | undefined): string | undefined {
  return provider === 'github' ? 'azure' : provider;
}

/** The other regions of the provider, or of all, that the user can choose. */
function candidates(provider: string | undefined, here: Region | undefined): readonly Region[] {
  return rentableRegions().filter(
    (region) =>
      (provider === undefined || region.provider === provider) &&
      !isPartOfRegion(region) &&
      !isSameRegion(region, here) &&
      mayChoose(region, here),
  );
}

/**
 * Open regions, and in the same country those of the kind that the job runs in. Who is in a government's region or in
 * China's separate clouds is there by law or by another contract, and an open region is not an alternative.
 */
function mayChoose(region: Region, here: Region | undefined): boolean {
  const isOwnKind = here !== undefined && region.access === here.access && region.country === here.country;
  const isApart =
    here !== undefined && here.access !== 'open' && (here.access === 'government' || here.country === 'CN');
  return isOwnKind || (region.access === 'open' && !isApart);
}

function isSameRegion(region: Region, here: Region | undefined): boolean {
  if (here === undefined || region.provider !== computeProvider(here.provider)) return false;
  return region.region === (isPartOfRegion(here) ? here.region.replace(/-\d$/, '') : here.region);
}

/** Scaleway's zones (`fr-par-2`) are listed with their regions for their own PUE; a choice of region is one of regions. */
function isPartOfRegion(region: Region): boolean {
  return region.provider === 'scaleway' && /-\d$/.test(region.region);
}

function isHosted(job: JobElsewhere, here: Region | undefined): boolean {
  return job.hosted === true || here?.provider === 'github';
}

/** A live value holds for some hours, and other regions are known by the year; so the year is compared with the year. */
function comparedWith({ intensity, place }: JobElsewhere): Interval {
  return (isLive(intensity) ? intensityOf(place) : intensity).gramsPerKwh;
}

function isLive({ kind }: Intensity): boolean {
  return kind === 'live-average' || kind === 'live-marginal';
}

function elsewhere(
  region: Region,
  job: JobElsewhere,
  compared: Interval,
  origin: Region | undefined,
): RegionAlternative[] {
  const average = annualAverageOf(region.zone);
  if (average === undefined) return [];
  const pue = pueThere(region, job, origin);
  const grams = job.itKwh * pue * average.gramsPerKwh;
  const gramsHere = job.itKwh * job.pue.value * compared.value;
  const range = average.gramsPerKwh > 0 ? annualRange(average.gramsPerKwh) : exactly(0);
  return [
    {
      provider: region.provider,
      region: region.region,
      name: region.name,
      country: region.country,
      zone: region.zone,
      gramsPerKwh: average.gramsPerKwh,
      grams,
      gramsSaved: gramsHere - grams,
      savingPercent: gramsHere > 0 ? 100 * (1 - grams / gramsHere) : 0,
      distanceKm: origin && distanceKm(origin, region),
      tie: isTie(scaled(compared, job.pue.value), scaled(range, pue)),
      year: average.year,
    },
  ];
}

/**
 * The other region's PUE where both are published, by region or by provider. Otherwise, and where the job's own region is
 * not known, it is held equal: an industry's average against a published figure would rank providers by what they publish.
 */
function pueThere(region: Region, job: JobElsewhere, origin: Region | undefined): number {
  const isPublished = (kind: Pue['kind']) => kind === 'region' || kind === 'provider';
  return origin !== undefined && isPublished(job.pue.kind) && isPublished(region.pueKind) ? region.pue : job.pue.value;
}

/** Least grams first; among equals the job's own provider, then the nearest, then by name. */
function byGrams(here: Region | undefined): (a: RegionAlternative, b: RegionAlternative) => number {
  const own = computeProvider(here?.provider);
  return (a, b) =>
    a.grams - b.grams ||
    a.gramsPerKwh - b.gramsPerKwh ||
    Number(b.provider === own) - Number(a.provider === own) ||
    (a.distanceKm ?? 0) - (b.distanceKm ?? 0) ||
    byKey(a, b);
}

function scopeOf(provider: string | undefined, within: Within | undefined, intensity: Intensity): string {
  const whose = provider === undefined ? 'regions of any provider' : `other ${provider} regions`;
  return `${whose}${where(within)}${isLive(intensity) ? ', compared by annual averages' : ''}`;
}

function where(within: Within | undefined): string {
  if (within === undefined) return '';
  if (within.kind === 'country') return ' in the same country';
  if (within.kind === 'countries') return ` in ${within.name}`;
  return ` within ${within.km} km`;
}
