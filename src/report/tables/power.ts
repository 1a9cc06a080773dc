/** Power over time in a few rows, for readers who cannot see the chart. */
import type { PowerCurve } from '../figures/power-curve.ts';
import { numbers, own, type Table } from '../text/table.ts';
import { formatDuration, formatNumber } from '../text/units.ts';

const ROWS = 12;

export function powerTable({ points }: PowerCurve): Table {
  const perRow = Math.ceil(points.length / ROWS);
  const rows = Array.from({ length: Math.ceil(points.length / perRow) }, (_, row) =>
    points.slice(row * perRow, (row + 1) * perRow),
  );
  const watts = rows.map((slices) => slices.map((slice) => slice.watts));
  const mostlyTraining = rows.map((slices) => slices.filter((slice) => slice.training).length * 2 > slices.length);
  return {
    caption: 'Power by time',
    columns: [
      numbers(
        'From',
        rows.map(([first]) => first?.fromSeconds ?? 0),
        formatDuration,
      ),
      numbers(
        'Mean, W',
        watts.map((row) => row.reduce((sum, one) => sum + one, 0) / row.length),
        formatNumber,
      ),
      numbers(
        'Peak mean, W',
        watts.map((row) => Math.max(...row)),
        formatNumber,
      ),
      { heading: 'Step', cells: mostlyTraining.map((training) => own(training ? 'training' : undefined)) },
    ],
  };
}
