/** The alternatives of all jobs in one list: what these jobs together would have emitted in each other region. */
import type { EmissionsRecord, RegionAlternative } from '../../record/record.ts';
import { regionKey } from '../text/words.ts';
import type { ShownJob } from './jobs.ts';

export interface RegionComparison {
  /** Region that the compared jobs ran in, `aws:eu-central-1`, or its grid zone where no more is known. */
  readonly here?: string;
  readonly hereName?: string;
  readonly gramsHere: number;
  readonly gramsPerKwhHere: number;
  readonly scope: string;
  /** Cleanest first; grams and savings of all compared jobs together. */
  readonly regions: readonly RegionAlternative[];
  readonly sameCountry?: RegionAlternative;
  readonly within1000Km?: RegionAlternative;
  readonly mostIntensive?: RegionAlternative;
  readonly ratio?: number;
  readonly advice?: string;
  /** How many jobs are in the comparison: those of the one place that emitted most. */
  readonly jobs: number;
}

/**
 * Jobs in one place have the same alternatives, each with grams in proportion to the job's own; so one record that knows
 * them applies to all jobs there, also for those whose details were dropped to save room.
 */
export function compareRegions(jobs: readonly ShownJob[]): RegionComparison | undefined {
  const places = new Map<string, ShownJob[]>();
  for (const job of jobs) {
    if (job.core.grams === undefined) continue;
    const place = `${job.core.region} ${job.core.gramsPerKwh}`;
    places.set(place, [...(places.get(place) ?? []), job]);
  }
  const byGrams = [...places.values()].sort((a, b) => gramsOf(b) - gramsOf(a));
  for (const here of byGrams) {
    const reference = here.map((job) => job.record).find(compares);
    if (reference) return scaled(reference, here);
  }
  return undefined;
}

type WithAlternatives = EmissionsRecord & {
  readonly [field in 'alternatives' | 'emissions' | 'carbon']: NonNullable<EmissionsRecord[field]>;
} & { readonly alternatives: { readonly scope: string } };

function compares(record: EmissionsRecord | undefined): record is WithAlternatives {
  return (
    record?.alternatives?.scope !== undefined &&
    record.carbon !== null &&
    record.emissions !== null &&
    record.emissions.grams > 0
  );
}

/** Why the jobs could be compared with no region, where that was wanted. */
export function whyNotCompared(jobs: readonly ShownJob[]): string | undefined {
  return jobs.map(({ record }) => record?.alternatives).find((found) => found?.scope === undefined && found?.advice)
    ?.advice;
}

function gramsOf(jobs: readonly ShownJob[]): number {
  return jobs.reduce((sum, { core }) => sum + (core.grams ?? 0), 0);
}

function scaled(reference: WithAlternatives, jobs: readonly ShownJob[]): RegionComparison {
  const { alternatives, location, carbon, emissions } = reference;
  const factor = gramsOf(jobs) / emissions.grams;
  // Never the live figure next to annual averages, least of all a marginal one.
  const here = alternatives.here ?? { grams: emissions.grams, gramsPerKwh: carbon.gramsPerKwh };
  const scale = (region: RegionAlternative): RegionAlternative => ({
    ...region,
    grams: region.grams * factor,
    gramsSaved: region.gramsSaved * factor,
  });
  const { regions, sameCountry, within1000Km, mostIntensive } = alternatives;
  return {
    here: regionKey(location ?? {}) ?? carbon.zone,
    hereName: location?.name ?? carbon.zoneName,
    gramsHere: here.grams * factor,
    gramsPerKwhHere: here.gramsPerKwh,
    scope: alternatives.scope,
    regions: regions.map(scale),
    sameCountry: sameCountry && scale(sameCountry),
    within1000Km: within1000Km && scale(within1000Km),
    mostIntensive: mostIntensive && scale(mostIntensive),
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
