/** Energy by component, with what each figure rests on. */
import type { EnergyPart, EnergyParts } from '../figures/energy-parts.ts';
import { type Cell, outside, own, type Table, type TypedColumn } from '../text/table.ts';
import { energyUnitFor, formatIn, formatNumber, formatRangeIn, formatWholeShare, ifKnown } from '../text/units.ts';

/** A row for each component, then the overhead of the place where there is one; the total sums up. */
export function componentsTable({ parts, overhead, total }: EnergyParts): Table {
  const unit = energyUnitFor([...parts.map(({ kwh }) => kwh.value), total.value]);
  const share = (kwh: number) => (total.value > 0 ? formatWholeShare(kwh / total.value) : undefined);
  const cells = (cellOf: (part: EnergyPart) => Cell, ofOverhead?: string) => [
    ...parts.map(cellOf),
    ...(overhead ? [own(ofOverhead)] : []),
  ];
  const column = (
    heading: string,
    textOf: (part: EnergyPart) => string | undefined,
    ofOverhead?: string,
  ): TypedColumn => ({ heading, align: 'right', cells: cells((part) => own(textOf(part)), ofOverhead) });
  return {
    caption: 'Energy by component',
    columns: [
      {
        heading: 'Component',
        cells: cells(({ name }) => outside(name, 120), overhead?.name),
        total: own('Total', true),
      },
      {
        ...column(`Energy, ${unit.symbol}`, ({ kwh }) => formatIn(unit, kwh.value), formatIn(unit, overhead?.kwh)),
        total: own(formatIn(unit, total.value), true),
      },
      {
        ...column('80% range', ({ kwh }) => formatRangeIn(unit, kwh.low, kwh.high)),
        total: own(formatRangeIn(unit, total.low, total.high)),
      },
      { heading: 'Basis', cells: cells(({ basis }) => own(basis)) },
      column('Share', ({ kwh }) => share(kwh.value), share(overhead?.kwh ?? 0)),
      column('Mean, W', ({ meanWatts }) => ifKnown(meanWatts, formatNumber)),
      column('Peak, W', ({ peakWatts }) => ifKnown(peakWatts, formatNumber)),
      column('Load', ({ meanUtilisation }) => ifKnown(meanUtilisation, formatWholeShare)),
      { heading: 'Source', cells: cells(({ source }) => outside(source, 80), overhead?.source) },
    ],
  };
}
