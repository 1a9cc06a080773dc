/** What the same work would have emitted in other regions. */
import type { RegionAlternative } from '../../record/record.ts';
import { listedRegions, type RegionComparison } from '../figures/regions.ts';
import { type Cell, outside, own, type Table, type TypedColumn } from '../text/table.ts';
import { formatDistance, formatIn, formatNumber, formatWholeShare, ifKnown } from '../text/units.ts';
import { alternativeKey } from '../text/words.ts';

/** The region of the jobs first, then at most `most` others and those that users may be limited to. */
export function regionsTable(comparison: RegionComparison, most: number): Table {
  const { here, hereName, gramsHere, gramsPerKwhHere } = comparison;
  const { listed, unit } = listedRegions(comparison, most);
  const figures = (
    heading: string,
    cellHere: Cell,
    textOf: (region: RegionAlternative) => string | undefined,
  ): TypedColumn => ({ heading, align: 'right', cells: [cellHere, ...listed.map((region) => own(textOf(region)))] });
  const names = listed.map((region) => outside(alternativeKey(region), 60));
  const places = listed.map(({ name, country }) => outside([name, country].filter(Boolean).join(', '), 60));
  return {
    caption: 'Emissions by region',
    columns: [
      { heading: 'Region', cells: [outside(here, 60, { mark: 'strong', after: '(here)' }), ...names] },
      figures('Grid, g/kWh', own(formatNumber(gramsPerKwhHere)), (region) => formatNumber(region.gramsPerKwh)),
      figures(`CO2eq, ${unit.symbol}`, own(formatIn(unit, gramsHere), true), (region) => formatIn(unit, region.grams)),
      figures(`Saved, ${unit.symbol}`, undefined, ({ tie, gramsSaved }) => (tie ? 'tie' : formatIn(unit, gramsSaved))),
      figures('Change', undefined, ({ tie, savingPercent }) => (tie ? 'tie' : formatWholeShare(-savingPercent / 100))),
      figures('Distance', undefined, ({ distanceKm }) => ifKnown(distanceKm, formatDistance)),
      { heading: 'Place', cells: [outside(hereName, 60), ...places] },
    ],
  };
}
