/** The advice, as a section. */
import { adviceText } from '../figures/advice.ts';
import type { Figures } from '../figures/figures.ts';
import { markdownProse } from '../text/escape.ts';
import { bulletList, type Section } from '../text/markdown.ts';
import { formatMass, ifKnown } from '../text/units.ts';
import { capitalised } from '../text/words.ts';

export function adviceSection({ advice }: Figures): Section | undefined {
  const [first] = advice;
  if (!first) return undefined;
  const { kind, savesGrams } = first;
  return {
    title: 'What you can do',
    aside: kind + (ifKnown(savesGrams, (grams) => `, up to ${formatMass(grams)}`) ?? ''),
    body: bulletList(
      advice.map((piece) => `**${capitalised(piece.kind)}.** ${adviceText(piece, (name) => markdownProse(name, 600))}`),
    ),
  };
}
