/** The same work on accelerators that compute more for each watt. */
import { acceleratorsNote } from '../figures/accelerators.ts';
import type { Figures } from '../figures/figures.ts';
import { acceleratorsTable } from '../tables/accelerators.ts';
import { markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { formatMass } from '../text/units.ts';

export function acceleratorsSection({ current, accelerators: comparison }: Figures): Section | undefined {
  if (!comparison) return undefined;
  const { job, gramsHere, better, provider } = comparison;
  const ofJob = current.length > 1 ? ` of ${markdownText(job.name, 60)}` : '';
  return {
    title: 'Other accelerators',
    aside: `up to ${formatMass(gramsHere - better[0].grams)} less${ofJob}`,
    body: paragraphs([markdownOf(acceleratorsTable(comparison)), acceleratorsNote(markdownText(provider, 60))]),
  };
}
