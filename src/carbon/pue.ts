/** Power usage effectiveness: what the data centre uses for each kWh of its machines, and who says so. */
import type { Place } from '../runner/runner.ts';
import { allRegions, providerOf, regionOf } from './regions.ts';
import type { Pue, Region } from './types.ts';
import { quantile } from './zones.ts';

export interface PueOptions {
  /** What the user says; it overrides everything. */
  readonly input?: number | undefined;
  /** Whether the job runs in a data centre (a cloud, a hosted runner); false on the user's own bare metal. */
  readonly cloud: boolean;
}

/** The input, the region's published figure, the provider's average, the industry's, or 1 where no data centre is known. */
export function pueOf(place: Place, options: PueOptions): Pue {
  if (options.input !== undefined) return { value: options.input, kind: 'input', source: 'input pue' };
  const region = regionOf(place);
  if (region !== undefined) return { value: region.pue, kind: region.pueKind, source: region.pueSource };
  const provider = place.provider === undefined ? undefined : providerOf(place.provider);
  if (provider !== undefined) return fleetAverage(provider) ?? industryAverage();
  if (options.cloud) return industryAverage();
  return { value: 1, kind: 'none', source: 'no data centre is known, so nothing is added for one' };
}

/** A provider may publish several (Microsoft: one a continent); without a region the middle one is used for all. */
function fleetAverage(provider: string): Pue | undefined {
  const rows = allRegions().filter((row) => row.provider === provider && row.pueKind === 'provider');
  const value = quantile(
    rows.map((row) => row.pue),
    0.5,
  );
  const row = rows.find((candidate) => candidate.pue === value);
  return row === undefined ? undefined : { value, kind: 'provider', source: row.pueSource };
}

function industryAverage(): Pue {
  const row: Region | undefined = allRegions().find((candidate) => candidate.pueKind === 'industry');
  if (row === undefined) throw new Error('data/regions.csv has no row with the average of the industry');
  // Without the remark in brackets on the provider of that row.
  return { value: row.pue, kind: 'industry', source: row.pueSource.replace(/ \([^)]*\)$/, '') };
}
