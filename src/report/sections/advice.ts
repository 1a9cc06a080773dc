/** The advice, as a section. */
import { type Advice, adviceText } from '../figures/advice.ts';
import type { Figures } from '../figures/figures.ts';
import { bulletList, type Section } from '../text/markdown.ts';
import { MARKDOWN } from '../text/style.ts';
import { formatMass } from '../text/units.ts';

export function adviceSection({ advice }: Figures): Section | undefined {
  const [first] = advice;
  if (!first) return undefined;
  return {
    title: 'What you can do',
    aside: asideOf(first),
    body: bulletList(
      advice.map(
        (piece) => `**${ADVICE_WORDS[piece.kind]}.** ${adviceText(piece, (name) => MARKDOWN.prose(name, 600))}`,
      ),
    ),
  };
}

export const ADVICE_WORDS = { region: 'Region', waste: 'Waste', hardware: 'Hardware', time: 'Time' } as const;

function asideOf(advice: Advice): string {
  const saves = advice.savesGrams === undefined ? '' : `, up to ${formatMass(advice.savesGrams)}`;
  return `${ADVICE_WORDS[advice.kind].toLowerCase()}${saves}`;
}
