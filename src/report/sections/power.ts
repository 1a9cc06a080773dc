/** Power over time of the job that used most, as a chart with the training step marked and as a table. */

import type { Figures } from '../figures/figures.ts';
import type { PowerCurve } from '../figures/power-curve.ts';
import { powerTable } from '../tables/power.ts';
import { powerChart } from '../text/charts.ts';
import { markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { formatDuration, formatWatts } from '../text/units.ts';

export function powerSection({ power, current }: Figures): Section | undefined {
  if (!power) return undefined;
  const { job, curve } = power;
  const { points, seconds } = curve;
  return {
    title: 'Power over time',
    aside: current.length > 1 ? markdownText(job.name, 60) : `${formatWatts(curve.meanWatts)} on average`,
    body: paragraphs([
      seconds < 120
        ? powerChart(points, seconds, 's')
        : seconds < 7200
          ? powerChart(points, seconds / 60, 'min')
          : powerChart(points, seconds / 3600, 'h'),
      powerCaption(curve, 'Shaded', (name) => markdownText(name, 80)),
      markdownOf(powerTable(curve)),
    ]),
  };
}

/** What a chart of power shows; `mark` says how the step that trains looks. */
export function powerCaption(curve: PowerCurve, mark: string, escaped: (name: string) => string): string {
  const { secondsPerPoint, trainingStep, slices, slicesBridged } = curve;
  return [
    `Each point is the mean power over ${formatDuration(secondsPerPoint)}, without overhead.`,
    trainingStep && `${mark}: ${escaped(trainingStep)} (training step).`,
    slicesBridged > 0 && `No sample in ${slicesBridged} of ${slices} slices; the line bridges them.`,
  ]
    .filter(Boolean)
    .join(' ');
}
