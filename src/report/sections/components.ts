/** Energy by component: each component with what it rests on, its range, and what it used while idle. */
import type { EnergyPart, EnergyParts } from '../figures/energy-parts.ts';
import type { Figures } from '../figures/figures.ts';
import { componentsTable } from '../tables/components.ts';
import { markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { MARKDOWN, type Style } from '../text/style.ts';
import { formatDuration, formatEnergy, formatWholeShare } from '../text/units.ts';

export function componentsSection(figures: Figures): Section | undefined {
  const { energy, current } = figures;
  if (!energy) return undefined;
  return {
    title: 'Energy by component',
    aside: asideOf(energy),
    body: paragraphs([
      markdownOf(componentsTable(energy)),
      ...energy.parts.map((part) => idleSentence(part, MARKDOWN)),
      energy.jobs < current.length ? `Of ${energy.jobs} of ${current.length} jobs.` : undefined,
      equivalence(figures),
    ]),
  };
}

function asideOf({ parts, total }: EnergyParts): string | undefined {
  const [largest] = parts;
  if (!largest || parts.length < 2 || !(total.value > 0)) return undefined;
  const [word = ''] = largest.name.split(',');
  const plain = word.replace(/ \d+$/, '').toLowerCase().replace('cpu', 'CPU');
  return `${markdownText(plain)} ${formatWholeShare(largest.kwh.value / total.value)}`;
}

/** `NVIDIA A10G was idle 31% of the time (26 min 9 s), which took 25.3 Wh.` */
export function idleSentence({ name, idle, seconds }: EnergyPart, style: Style): string | undefined {
  if (!idle || idle.share < 0.005) return undefined;
  return `${style.text(name)} was idle ${formatWholeShare(idle.share)} of the time (${formatDuration(idle.share * seconds)}), which took ${formatEnergy(idle.kwh)}.`;
}

function equivalence({ current }: Figures): string | undefined {
  const [first] = current.length === 1 ? (current[0]?.record?.equivalences ?? []) : [];
  return first && `${markdownText(first.sentence, 300)} <sub>${markdownText(first.source, 200)}</sub>`;
}
