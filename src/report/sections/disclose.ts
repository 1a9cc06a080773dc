/** What to paste into a model card, and where the other forms of the same disclosure are. */
import { PRODUCT } from '../../product.ts';
import type { Figures } from '../figures/figures.ts';
import { modelCard } from '../formats/model-card.ts';
import { markdownCodeBlock } from '../text/escape.ts';
import { paragraphs, type Section } from '../text/markdown.ts';

export function discloseSection({ records }: Figures): Section | undefined {
  if (!records.some((record) => record.energy)) return undefined;
  return {
    title: 'Disclose',
    aside: 'for a model card or a paper',
    body: paragraphs([
      markdownCodeBlock(modelCard(records).trim(), 'markdown'),
      `LaTeX with BibTeX, BoAmps, SCI, CSV and a page to print: \`${PRODUCT.slug} report record.json --format latex\`, with the record from this run's artifacts.`,
    ]),
  };
}
