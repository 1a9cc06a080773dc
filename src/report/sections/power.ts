/** Power over time of the job that used most, as a chart with the training step marked and as a table. */

import { withRecords } from '../figures/jobs.ts';
import { type PowerCurve, powerCurve } from '../figures/power-curve.ts';
import type { Report } from '../figures/report.ts';
import { powerChart } from '../text/charts.ts';
import { markdownText } from '../text/escape.ts';
import { paragraphs, type Section, table } from '../text/markdown.ts';
import { formatDuration, formatNumber, formatWatts } from '../text/units.ts';

const TABLE_ROWS = 10;

export function powerSection(report: Report): Section | undefined {
  const [largest] = withRecords(report.current)
    .filter(({ record }) => record.power !== undefined)
    .sort((a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0));
  const curve = largest && powerCurve(largest.record);
  if (!largest || !curve) return undefined;
  const seconds = curve.sliceSeconds * curve.points.length;
  const [unit, size] =
    seconds < 120 ? (['s', 1] as const) : seconds < 7200 ? (['min', 60] as const) : (['h', 3600] as const);
  const mean = curve.points.reduce((sum, point) => sum + point.watts, 0) / curve.points.length;
  const step = curve.trainingStep;
  return {
    title: 'Power over time',
    aside: report.current.length > 1 ? markdownText(largest.name, 60) : `${formatWatts(mean)} on average`,
    body: paragraphs([
      powerChart(curve.points, seconds / size, unit),
      `Mean power of ${formatDuration(curve.sliceSeconds)} each, without overhead.${
        step && curve.points.some((point) => point.training)
          ? ` Shaded: ${markdownText(step, 80)} (training step).`
          : ''
      }${curve.missing > 0 ? ` No sample in ${curve.missing} of ${curve.slices} slices; the line bridges them.` : ''}`,
      sliceTable(curve),
    ]),
  };
}

function sliceTable(curve: PowerCurve): string {
  const perRow = Math.ceil(curve.points.length / TABLE_ROWS);
  const rows = [];
  for (let first = 0; first < curve.points.length; first += perRow) {
    const part = curve.points.slice(first, first + perRow);
    const watts = part.map((point) => point.watts);
    rows.push({
      from: formatDuration(part[0]?.fromSeconds ?? 0),
      mean: formatNumber(watts.reduce((sum, one) => sum + one, 0) / watts.length),
      peak: formatNumber(Math.max(...watts)),
      training: part.filter((point) => point.training).length * 2 > part.length ? 'training' : '',
    });
  }
  return table([
    { heading: 'From', align: 'right', cells: rows.map((row) => row.from) },
    { heading: 'Mean, W', align: 'right', cells: rows.map((row) => row.mean) },
    { heading: 'Peak mean, W', align: 'right', cells: rows.map((row) => row.peak) },
    { heading: 'Step', cells: rows.map((row) => row.training) },
  ]);
}
