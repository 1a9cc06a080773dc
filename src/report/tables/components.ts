/** Energy by component, with what each figure rests on. */
import type { EnergyParts, Part } from '../figures/energy-parts.ts';
import { type Cell, outside, own, type Table, type TypedColumn } from '../text/table.ts';
import { energyUnitFor, formatIn, formatNumber, formatRangeIn, formatWholeShare } from '../text/units.ts';

/** A row a component, then the overhead of the place where there is one; the total sums up. */
export function componentsTable(energy: EnergyParts): Table {
  const { parts, overheadKwh, overheadName, overheadBasis, totalKwh, lowKwh, highKwh } = energy;
  const unit = energyUnitFor([...parts.map((part) => part.kwh), totalKwh]);
  const share = (kwh: number) => own(totalKwh > 0 ? formatWholeShare(kwh / totalKwh) : undefined);
  const ofParts = (cellOf: (part: Part) => Cell, overhead?: Cell) => [
    ...parts.map(cellOf),
    ...(overheadKwh === undefined ? [] : [overhead]),
  ];
  const measure = (heading: string, wordsOf: (part: Part) => string | undefined): TypedColumn => ({
    heading,
    align: 'right',
    cells: ofParts((part) => own(wordsOf(part))),
  });
  return {
    caption: 'Energy by component',
    columns: [
      {
        heading: 'Component',
        cells: ofParts((part) => outside(part.name, 120), own(overheadName)),
        total: own('Total', true),
      },
      {
        heading: `Energy, ${unit.symbol}`,
        align: 'right',
        cells: ofParts((part) => own(formatIn(unit, part.kwh)), own(formatIn(unit, overheadKwh))),
        total: own(formatIn(unit, totalKwh), true),
      },
      {
        heading: '80% range',
        align: 'right',
        cells: ofParts((part) => own(formatRangeIn(unit, part.low, part.high))),
        total: own(formatRangeIn(unit, lowKwh, highKwh)),
      },
      { heading: 'Basis', cells: ofParts((part) => own(part.basis)) },
      { heading: 'Share', align: 'right', cells: ofParts((part) => share(part.kwh), share(overheadKwh ?? 0)) },
      measure('Mean, W', ({ watts }) => (watts === undefined ? undefined : formatNumber(watts))),
      measure('Peak, W', ({ peakWatts }) => (peakWatts === undefined ? undefined : formatNumber(peakWatts))),
      measure('Load', ({ load }) => (load === undefined ? undefined : formatWholeShare(load))),
      { heading: 'Source', cells: ofParts((part) => outside(part.source, 80), own(overheadBasis)) },
    ],
  };
}
