/** What to paste into a model card, and where the other forms of the same disclosure are. */
import { PRODUCT } from '../../product.ts';
import type { Figures } from '../figures/figures.ts';
import { modelCard } from '../formats/model-card.ts';
import { paragraphs, type Section } from '../text/markdown.ts';

export function discloseSection({ records }: Figures): Section | undefined {
  if (!records.some((record) => record.energy)) return undefined;
  // A name in it may look like our hidden marker; in code it is only text, but a search of the comment must not find it.
  const card = modelCard(records).trim().replaceAll('<!--', '<!\u200b--');
  const longest = Math.max(2, ...[...card.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return {
    title: 'Disclose',
    aside: 'for a model card or a paper',
    body: paragraphs([
      `${fence}markdown\n${card}\n${fence}`,
      `LaTeX with BibTeX, BoAmps, SCI, CSV and a page to print: \`${PRODUCT.slug} report record.json --format latex\`, with the record from this run's artifacts.`,
    ]),
  };
}
