/** What the same work would have emitted on other accelerators. */
import type { AcceleratorComparison } from '../figures/accelerators.ts';
import { numbers, outside, own, type Table } from '../text/table.ts';
import { formatIn, formatNumber, formatWholeShare, gramsUnitFor } from '../text/units.ts';

export function acceleratorsTable({ here, tflopsPerWattHere, gramsHere, better }: AcceleratorComparison): Table {
  const unit = gramsUnitFor([gramsHere, ...better.map(({ grams }) => grams)]);
  return {
    caption: 'Emissions by accelerator',
    columns: [
      {
        heading: 'Accelerator',
        cells: [outside(here, 60, { mark: 'strong', after: '(here)' }), ...better.map(({ name }) => outside(name, 60))],
      },
      numbers('TFLOPS per W', [tflopsPerWattHere, ...better.map(({ tflopsPerWatt }) => tflopsPerWatt)], formatNumber),
      {
        heading: `CO2eq, best case, ${unit.symbol}`,
        align: 'right',
        cells: [own(formatIn(unit, gramsHere), true), ...better.map(({ grams }) => own(formatIn(unit, grams)))],
      },
      numbers('Change', [undefined, ...better.map(({ savingPercent }) => -savingPercent / 100)], formatWholeShare),
    ],
  };
}
