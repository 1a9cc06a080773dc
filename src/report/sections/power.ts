/** Power over time of the job that used most, as a chart with the training step marked and as a table. */

import type { Figures } from '../figures/figures.ts';
import { powerTable } from '../tables/power.ts';
import { powerChart } from '../text/charts.ts';
import { markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { formatDuration, formatWatts } from '../text/units.ts';

export function powerSection({ power, current }: Figures): Section | undefined {
  if (!power) return undefined;
  const { job, curve } = power;
  const seconds = curve.sliceSeconds * curve.points.length;
  const [unit, size] =
    seconds < 120 ? (['s', 1] as const) : seconds < 7200 ? (['min', 60] as const) : (['h', 3600] as const);
  const mean = curve.points.reduce((sum, point) => sum + point.watts, 0) / curve.points.length;
  const step = curve.trainingStep;
  return {
    title: 'Power over time',
    aside: current.length > 1 ? markdownText(job.name, 60) : `${formatWatts(mean)} on average`,
    body: paragraphs([
      powerChart(curve.points, seconds / size, unit),
      `Each point is the mean power over ${formatDuration(curve.sliceSeconds)}, without overhead.${
        step && curve.points.some((point) => point.training)
          ? ` Shaded: ${markdownText(step, 80)} (training step).`
          : ''
      }${curve.missing > 0 ? ` No sample in ${curve.missing} of ${curve.slices} slices; the line bridges them.` : ''}`,
      markdownOf(powerTable(curve)),
    ]),
  };
}
