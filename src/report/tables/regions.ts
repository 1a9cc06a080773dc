/** What the same work would have emitted in other regions. */
import type { RegionAlternative } from '../../record/record.ts';
import { listedRegions, type RegionComparison } from '../figures/regions.ts';
import { type Cell, outside, own, type Table, type TypedColumn } from '../text/table.ts';
import { formatDistance, formatIn, formatNumber, formatWholeShare, ifKnown } from '../text/units.ts';
import { alternativeName } from '../text/words.ts';

/** The region of the jobs first, then at most `most` others and those that users may be limited to. */
export function regionsTable(comparison: RegionComparison, most: number): Table {
  const { here, hereName, gramsHere, gramsPerKwhHere } = comparison;
  const { listed, unit } = listedRegions(comparison, most);
  const column = (
    heading: string,
    cellHere: Cell,
    textOf: (region: RegionAlternative) => string | undefined,
  ): TypedColumn => ({ heading, align: 'right', cells: [cellHere, ...listed.map((region) => own(textOf(region)))] });
  const names = listed.map((region) => outside(alternativeName(region), 60));
  const places = listed.map(({ name, country }) => outside([name, country].filter(Boolean).join(', '), 60));
  return {
    caption: 'Emissions by region',
    columns: [
      { heading: 'Region', cells: [outside(here, 60, { mark: 'strong', after: '(here)' }), ...names] },
      column('Grid, g/kWh', own(formatNumber(gramsPerKwhHere)), (region) => formatNumber(region.gramsPerKwh)),
      column(`CO2eq, ${unit.symbol}`, own(formatIn(unit, gramsHere), true), (region) => formatIn(unit, region.grams)),
      column(`Saved, ${unit.symbol}`, undefined, ({ tie, gramsSaved }) => (tie ? 'tie' : formatIn(unit, gramsSaved))),
      column('Change', undefined, ({ tie, savingPercent }) => (tie ? 'tie' : formatWholeShare(-savingPercent / 100))),
      column('Distance', undefined, ({ distanceKm }) => ifKnown(distanceKm, formatDistance)),
      { heading: 'Place', cells: [outside(hereName, 60), ...places] },
    ],
  };
}
