/** The alternatives of all jobs in one list: what these jobs together would have emitted in each other region. */
import type { EmissionsRecord, RegionAlternative } from '../../record/record.ts';
import { addUp, groupBy } from '../text/lists.ts';
import { gramsUnitFor, type Unit } from '../text/units.ts';
import { alternativeName, placeName } from '../text/words.ts';
import type { ShownJob } from './jobs.ts';

type Alternatives = NonNullable<EmissionsRecord['alternatives']>;

/** As in the record, with grams and savings of all compared jobs together; cleanest region first. */
export interface RegionComparison
  extends Pick<Alternatives, 'regions' | 'sameCountry' | 'within1000Km' | 'mostIntensive' | 'ratio' | 'advice'> {
  /** Region that the compared jobs ran in, `aws:eu-central-1`, or its grid zone where no more is known. */
  readonly here: string;
  readonly hereName?: string;
  readonly gramsHere: number;
  readonly gramsPerKwhHere: number;
  readonly scope: string;
  /** How many jobs are in the comparison: those of the one place that emitted most. */
  readonly jobs: number;
}

/**
 * Jobs in one place have the same alternatives, each with grams in proportion to the job's own; so one record that knows
 * them applies to all jobs there, also for those whose details were dropped to save room.
 */
export function compareRegions(jobs: readonly ShownJob[]): RegionComparison | undefined {
  const withGrams = jobs.filter(({ core }) => core.grams !== undefined);
  const places = groupBy(withGrams, ({ core }) => `${core.region} ${core.gramsPerKwh}`);
  return [...places.values()]
    .sort((a, b) => gramsOf(b) - gramsOf(a))
    .flatMap((jobsHere) => jobsHere.map(({ record }) => record && comparisonBy(record, jobsHere)))
    .find((comparison) => comparison !== undefined);
}

/** Why the jobs could be compared with no region, where that was wanted. */
export function whyNotCompared(jobs: readonly ShownJob[]): string | undefined {
  return jobs.map(({ record }) => record?.alternatives).find((found) => found?.scope === undefined && found?.advice)
    ?.advice;
}

function gramsOf(jobs: readonly ShownJob[]): number {
  return addUp(jobs, ({ core }) => core.grams ?? 0);
}

/** By the alternatives of one record; undefined where it has none. */
function comparisonBy(record: EmissionsRecord, jobs: readonly ShownJob[]): RegionComparison | undefined {
  const { alternatives, location, carbon, emissions } = record;
  if (alternatives?.scope === undefined || !carbon || !emissions || !(emissions.grams > 0)) return undefined;
  const factor = gramsOf(jobs) / emissions.grams;
  const scaled = (region: RegionAlternative): RegionAlternative => ({
    ...region,
    grams: region.grams * factor,
    gramsSaved: region.gramsSaved * factor,
  });
  // The regions are annual averages, so where the result is by a live figure, `here` has the average to compare with.
  const here = alternatives.here ?? { grams: emissions.grams, gramsPerKwh: carbon.gramsPerKwh };
  const { regions, sameCountry, within1000Km, mostIntensive } = alternatives;
  return {
    here: placeName(location ?? {}) ?? carbon.zone ?? 'this grid',
    hereName: location?.name ?? carbon.zoneName,
    gramsHere: here.grams * factor,
    gramsPerKwhHere: here.gramsPerKwh,
    scope: alternatives.scope,
    regions: regions.map(scaled),
    sameCountry: sameCountry && scaled(sameCountry),
    within1000Km: within1000Km && scaled(within1000Km),
    mostIntensive: mostIntensive && scaled(mostIntensive),
    ratio: alternatives.ratio,
    advice: alternatives.advice,
    jobs: jobs.length,
  };
}

/** The region to name: the most grams saved, never a tie. */
export function cleanerRegion(comparison: RegionComparison): RegionAlternative | undefined {
  return comparison.regions
    .filter((region) => !region.tie && region.gramsSaved > 0)
    .sort((a, b) => b.gramsSaved - a.gramsSaved)[0];
}

/** The regions that a report lists. */
export interface ListedRegions {
  readonly listed: readonly RegionAlternative[];
  /** Grams by region, the place of the jobs first. */
  readonly bars: readonly { readonly label: string; readonly grams: number }[];
  /** Of all these grams. */
  readonly unit: Unit;
}

/** The cleanest `most`, and those that users may be limited to: the best in the same country and the best nearby. */
export function listedRegions(comparison: RegionComparison, most: number): ListedRegions {
  const { here, regions, sameCountry, within1000Km, gramsHere } = comparison;
  const listed = regions.slice(0, most);
  for (const bound of [sameCountry, within1000Km]) {
    if (bound && !listed.some(({ provider, region }) => provider === bound.provider && region === bound.region))
      listed.push(bound);
  }
  const bars = [
    { label: `${here} (here)`, grams: gramsHere },
    ...listed.map((region) => ({ label: alternativeName(region), grams: region.grams })),
  ];
  return { listed, bars, unit: gramsUnitFor(bars.map(({ grams }) => grams)) };
}
