/** The table of steps. */

import { withRecords } from '../figures/jobs.ts';
import type { Report } from '../figures/report.ts';
import { type StepSum, shortenSteps, stepSums } from '../figures/step-sums.ts';
import { markdownText } from '../text/escape.ts';
import { paragraphs, type Section, table } from '../text/markdown.ts';
import { energyUnitFor, formatDuration, formatIn, formatNumber, formatWholeShare } from '../text/units.ts';

/** More rows than anybody reads; the smallest are summed. */
const MOST_STEPS = 30;

export function stepsSection(report: Report, mostSteps = MOST_STEPS): Section | undefined {
  const sums = stepSums(report.current);
  const totalKwh = sums.reduce((sum, step) => sum + step.kwh, 0);
  if (sums.length === 0 || mostSteps < 1) return undefined;
  const shown = shortenSteps(sums, mostSteps);
  const unit = energyUnitFor([...shown.map((step) => step.kwh), totalKwh]);
  const jobs = Math.max(...shown.map((step) => step.jobs));
  const training = sums.filter((step) => step.training);
  const share = (kwh: number) => (totalKwh > 0 ? formatWholeShare(kwh / totalKwh) : '–');
  const sources = new Set(
    withRecords(report.current).flatMap(({ record }) => (record.steps && record.stepsSource) || []),
  );
  const [source] = sources;
  return {
    title: 'Steps',
    aside: training.length > 0 ? `training ${share(training.reduce((sum, step) => sum + step.kwh, 0))}` : undefined,
    body: paragraphs([
      table([
        { heading: 'Step', cells: shown.map(nameOf) },
        { heading: 'Jobs', align: 'right', cells: shown.map((step) => (jobs > 1 ? String(step.jobs) : '')) },
        { heading: 'Time', align: 'right', cells: shown.map((step) => formatDuration(step.seconds)) },
        { heading: `Energy, ${unit.symbol}`, align: 'right', cells: shown.map((step) => formatIn(unit, step.kwh)) },
        { heading: 'Share', align: 'right', cells: shown.map((step) => share(step.kwh)) },
        { heading: 'Mean, W', align: 'right', cells: shown.map((step) => meanWatts(step)) },
      ]),
      shown.some((step) => step.overlapped)
        ? 'Steps marked ∥ ran at the same time as others and share the energy of that time evenly.'
        : undefined,
      `The steps add up to the job, overhead included.${sources.size === 1 && source ? ` Times: ${markdownText(source, 120)}.` : ''}`,
    ]),
  };
}

function nameOf(step: StepSum): string {
  const name = markdownText(step.name, 80) || '–';
  const marked = step.training ? `**${name}** · training` : step.kind === 'step' ? name : `_${name}_`;
  return step.overlapped ? `${marked} ∥` : marked;
}

function meanWatts(step: StepSum): string {
  return step.seconds > 0 ? formatNumber((step.kwh * 3.6e6) / step.seconds) : '–';
}
