/** Power over time of the job that used most, as a chart with the training step marked and as a table. */

import { withRecords } from '../figures/jobs.ts';
import { powerCurve } from '../figures/power-curve.ts';
import type { Report } from '../figures/report.ts';
import { powerTable } from '../tables/power.ts';
import { powerChart } from '../text/charts.ts';
import { markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { formatDuration, formatWatts } from '../text/units.ts';

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
      markdownOf(powerTable(curve)),
    ]),
  };
}
