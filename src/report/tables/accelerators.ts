/** What the same work would have emitted on other accelerators. */
import type { AcceleratorComparison } from '../figures/accelerators.ts';
import { outside, own, type Table } from '../text/table.ts';
import { formatIn, formatNumber, formatWholeShare, gramsUnitFor, ifKnown } from '../text/units.ts';

export function acceleratorsTable({ here, tflopsPerWattHere, gramsHere, better }: AcceleratorComparison): Table {
  const unit = gramsUnitFor([gramsHere, ...better.map(({ grams }) => grams)]);
  const names = better.map(({ name }) => outside(name, 60));
  const tflopsPerWatt = better.map((accelerator) => own(formatNumber(accelerator.tflopsPerWatt)));
  const grams = better.map((accelerator) => own(formatIn(unit, accelerator.grams)));
  const changes = better.map(({ savingPercent }) => own(formatWholeShare(-savingPercent / 100)));
  return {
    caption: 'Emissions by accelerator',
    columns: [
      { heading: 'Accelerator', cells: [outside(here, 60, { mark: 'strong', after: '(here)' }), ...names] },
      {
        heading: 'TFLOPS per W',
        align: 'right',
        cells: [own(ifKnown(tflopsPerWattHere, formatNumber)), ...tflopsPerWatt],
      },
      {
        heading: `CO2eq, best case, ${unit.symbol}`,
        align: 'right',
        cells: [own(formatIn(unit, gramsHere), true), ...grams],
      },
      { heading: 'Change', align: 'right', cells: [undefined, ...changes] },
    ],
  };
}
