/** Time and energy of each step. */
import { type StepSum, shortenSteps } from '../figures/step-sums.ts';
import { type Cell, numbers, outside, own, type Table } from '../text/table.ts';
import { energyUnitFor, formatDuration, formatIn, formatNumber, formatWholeShare } from '../text/units.ts';

/** At most `most` rows; the smallest steps are one row. */
export function stepsTable(sums: readonly StepSum[], most: number): Table {
  const steps = shortenSteps(sums, most);
  const totalKwh = sums.reduce((sum, step) => sum + step.kwh, 0);
  const unit = energyUnitFor([...steps.map((step) => step.kwh), totalKwh]);
  const isMatrix = steps.some((step) => step.jobs > 1);
  return {
    caption: 'Energy by step',
    columns: [
      { heading: 'Step', cells: steps.map(nameCell) },
      { heading: 'Jobs', align: 'right', cells: steps.map((step) => own(isMatrix ? String(step.jobs) : undefined)) },
      numbers(
        'Time',
        steps.map((step) => step.seconds),
        formatDuration,
      ),
      numbers(
        `Energy, ${unit.symbol}`,
        steps.map((step) => step.kwh),
        (kwh) => formatIn(unit, kwh),
      ),
      {
        heading: 'Share',
        align: 'right',
        cells: steps.map((step) => own(totalKwh > 0 ? formatWholeShare(step.kwh / totalKwh) : undefined)),
      },
      numbers('Mean, W', steps.map(meanWatts), formatNumber),
    ],
  };
}

function nameCell(step: StepSum): Cell {
  const after = [step.training ? '· training' : '', step.overlapped ? '∥' : ''].filter(Boolean).join(' ');
  // Rows that are not a step of the workflow have names of ours.
  const mark = step.training ? 'strong' : step.kind === 'step' ? undefined : 'emphasis';
  return outside(step.name || '–', 80, { mark, after });
}

const JOULES_PER_KWH = 3.6e6;

function meanWatts({ kwh, seconds }: StepSum): number | undefined {
  return seconds > 0 ? (kwh * JOULES_PER_KWH) / seconds : undefined;
}
