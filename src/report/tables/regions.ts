/** What the same work would have emitted in other regions. */
import type { RegionAlternative } from '../../record/record.ts';
import type { RegionComparison } from '../figures/regions.ts';
import { numbers, outside, own, type Table } from '../text/table.ts';
import { formatDistance, formatIn, formatNumber, formatWholeShare, gramsUnitFor } from '../text/units.ts';
import { regionKey } from '../text/words.ts';

/** The region of the jobs first, then at most `most` others and those that users may be limited to. */
export function regionsTable(comparison: RegionComparison, most: number): Table {
  const { here = 'this grid', hereName, gramsHere, gramsPerKwhHere } = comparison;
  const regions = listedRegions(comparison, most);
  const unit = gramsUnitFor([gramsHere, ...regions.map((region) => region.grams)]);
  const unlessTie = (words: (region: RegionAlternative) => string) => [
    undefined,
    ...regions.map((region) => own(region.tie ? 'tie' : words(region))),
  ];
  return {
    caption: 'Emissions by region',
    columns: [
      {
        heading: 'Region',
        cells: [
          outside(here, 60, { mark: 'strong', after: '(here)' }),
          ...regions.map((region) => outside(regionKey(region) ?? region.region, 60)),
        ],
      },
      numbers('Grid, g/kWh', [gramsPerKwhHere, ...regions.map((region) => region.gramsPerKwh)], formatNumber),
      {
        heading: `CO2eq, ${unit.symbol}`,
        align: 'right',
        cells: [own(formatIn(unit, gramsHere), true), ...regions.map((region) => own(formatIn(unit, region.grams)))],
      },
      {
        heading: `Saved, ${unit.symbol}`,
        align: 'right',
        cells: unlessTie((region) => formatIn(unit, region.gramsSaved)),
      },
      {
        heading: 'Change',
        align: 'right',
        cells: unlessTie((region) => formatWholeShare(-region.savingPercent / 100)),
      },
      numbers('Distance', [undefined, ...regions.map((region) => region.distanceKm)], formatDistance),
      {
        heading: 'Place',
        cells: [
          outside(hereName, 60),
          ...regions.map(({ name, country }) => outside([name, country].filter(Boolean).join(', '), 60)),
        ],
      },
    ],
  };
}

/** The cleanest, and, if not among them, those that users may be limited to: the same country, and nearby. */
export function listedRegions(comparison: RegionComparison, most: number): RegionAlternative[] {
  const { regions, sameCountry, within1000Km } = comparison;
  const shown = regions.slice(0, most);
  for (const bound of [sameCountry, within1000Km]) {
    if (bound && !shown.some((region) => isSame(region, bound))) shown.push(bound);
  }
  return shown;
}

function isSame(a: RegionAlternative, b: RegionAlternative): boolean {
  return a.provider === b.provider && a.region === b.region;
}
