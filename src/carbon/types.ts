/** Regions of providers, grid zones and what a kWh there emits. `carbon/` does not deal with watts. */
import type { RegionRow } from '../data/rows.ts';
import type { Interval } from '../interval.ts';

/** A row of `data/regions.csv`. Its `access` is `open` to anybody; the others never appear as an alternative unless the job runs in one. */
export type Region = Omit<RegionRow, 'note' | 'source'>;

/** gCO2eq per kWh at the place and time of the job, 80 % range. */
export interface Intensity {
  readonly gramsPerKwh: Interval;
  readonly zone?: string;
  readonly zoneName?: string;
  /** Location-based average unless a provider that only has marginal rates was asked for. */
  readonly kind: 'annual-average' | 'live-average' | 'live-marginal' | 'input' | 'country-average' | 'world-average';
  readonly year?: number;
  readonly datetime?: string;
  readonly source: string;
  /** Why the answer is not the one that was asked for, if so. */
  readonly fallbackReason?: string;
}

export interface Pue {
  readonly value: number;
  readonly kind: 'input' | 'region' | 'provider' | 'industry' | 'none';
  readonly source: string;
}
