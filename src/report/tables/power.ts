/** Power over time in a few rows, for readers who cannot see the chart. */
import type { PowerCurve } from '../figures/power-curve.ts';
import { addUp } from '../text/lists.ts';
import { figureColumn, own, type Table } from '../text/table.ts';
import { formatDuration, formatNumber } from '../text/units.ts';

const ROWS = 12;

export function powerTable({ points }: PowerCurve): Table {
  const perRow = Math.ceil(points.length / ROWS);
  const rows = Array.from({ length: Math.ceil(points.length / perRow) }, (_, row) =>
    points.slice(row * perRow, (row + 1) * perRow),
  );
  const isTraining = (row: typeof points) => row.filter((point) => point.training).length * 2 > row.length;
  return {
    caption: 'Power by time',
    columns: [
      figureColumn('From', rows, ([first]) => formatDuration(first?.fromSeconds ?? 0)),
      figureColumn('Mean, W', rows, (row) => formatNumber(addUp(row, ({ watts }) => watts) / row.length)),
      figureColumn('Peak mean, W', rows, (row) => formatNumber(Math.max(...row.map(({ watts }) => watts)))),
      { heading: 'Step', cells: rows.map((row) => own(isTraining(row) ? 'training' : undefined)) },
    ],
  };
}
