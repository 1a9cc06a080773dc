/** Time and energy of each step. */
import { type StepSum, shortenSteps } from '../figures/step-sums.ts';
import { addUp } from '../text/lists.ts';
import { type Cell, figureColumn, outside, type Table } from '../text/table.ts';
import { energyUnitFor, formatDuration, formatIn, formatNumber, formatWholeShare } from '../text/units.ts';

/** At most `most` rows; the smallest steps are one row. */
export function stepsTable(sums: readonly StepSum[], most: number): Table {
  const steps = shortenSteps(sums, most);
  const totalKwh = addUp(sums, (step) => step.kwh);
  const unit = energyUnitFor([...steps.map((step) => step.kwh), totalKwh]);
  const isMatrix = steps.some((step) => step.jobs > 1);
  return {
    caption: 'Energy by step',
    columns: [
      { heading: 'Step', cells: steps.map(nameCell) },
      figureColumn('Jobs', steps, ({ jobs }) => (isMatrix ? String(jobs) : undefined)),
      figureColumn('Time', steps, ({ seconds }) => formatDuration(seconds)),
      figureColumn(`Energy, ${unit.symbol}`, steps, ({ kwh }) => formatIn(unit, kwh)),
      figureColumn('Share', steps, ({ kwh }) => (totalKwh > 0 ? formatWholeShare(kwh / totalKwh) : undefined)),
      figureColumn('Mean, W', steps, meanWatts),
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

function meanWatts({ kwh, seconds }: StepSum): string | undefined {
  return seconds > 0 ? formatNumber((kwh * JOULES_PER_KWH) / seconds) : undefined;
}
