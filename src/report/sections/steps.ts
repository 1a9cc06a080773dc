/** The steps, with what they share. */
import type { Figures } from '../figures/figures.ts';
import { stepsTable } from '../tables/steps.ts';
import { markdownText } from '../text/escape.ts';
import { addUp } from '../text/lists.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { formatWholeShare } from '../text/units.ts';

export function stepsSection({ steps: sums, records }: Figures, mostSteps: number): Section | undefined {
  if (sums.length === 0 || mostSteps < 1) return undefined;
  const totalKwh = addUp(sums, (step) => step.kwh);
  const training = sums.filter((step) => step.training);
  const trainingKwh = addUp(training, (step) => step.kwh);
  const [source, ...otherSources] = new Set(records.flatMap((record) => (record.steps && record.stepsSource) || []));
  return {
    title: 'Steps',
    aside: training.length > 0 && totalKwh > 0 ? `training ${formatWholeShare(trainingKwh / totalKwh)}` : undefined,
    body: paragraphs([
      markdownOf(stepsTable(sums, mostSteps)),
      sums.some((step) => step.overlapped) ? OVERLAPPED : undefined,
      `The steps add up to the job, overhead included.${source && otherSources.length === 0 ? ` Times: ${markdownText(source, 120)}.` : ''}`,
    ]),
  };
}

/** What the mark in the table means. */
export const OVERLAPPED = 'Steps marked ∥ ran at the same time as others and share the energy of that time evenly.';
