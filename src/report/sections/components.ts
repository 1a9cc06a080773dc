/** Energy by component: each component with what it rests on, its range, and what it used while it waited. */
import { type EnergyParts, energyParts, type Part } from '../figures/energy-parts.ts';
import type { Report } from '../figures/report.ts';
import { markdownTableCell, markdownText } from '../text/escape.ts';
import { type Column, paragraphs, type Section, table, unbroken } from '../text/markdown.ts';
import { MARKDOWN, type Style } from '../text/style.ts';
import {
  energyUnitFor,
  formatDuration,
  formatEnergy,
  formatIn,
  formatNumber,
  formatRangeIn,
  formatWholeShare,
} from '../text/units.ts';

export function componentsSection(report: Report): Section | undefined {
  const energy = energyParts(report.current);
  if (!energy) return undefined;
  const { parts, overheadKwh, overheadName, overheadBasis, totalKwh } = energy;
  const unit = energyUnitFor([...parts.map((part) => part.kwh), totalKwh]);
  const share = (kwh: number) => (totalKwh > 0 ? formatWholeShare(kwh / totalKwh) : '–');
  const column = (
    heading: string,
    of: (part: Part) => string,
    overhead = '',
    total = '',
    align: Column['align'] = 'right',
  ): Column => ({
    heading,
    align,
    cells: [...parts.map(of), ...(overheadKwh === undefined ? [] : [overhead]), total],
  });
  return {
    title: 'Energy by component',
    aside: asideOf(energy),
    body: paragraphs([
      table([
        column('Component', (part) => markdownTableCell(part.name), overheadName, '**Total**', 'left'),
        column(
          `Energy, ${unit.symbol}`,
          (part) => formatIn(unit, part.kwh),
          formatIn(unit, overheadKwh ?? 0),
          `**${formatIn(unit, totalKwh)}**`,
        ),
        column(
          '80% range',
          (part) => unbroken(formatRangeIn(unit, part.low, part.high)),
          '',
          unbroken(formatRangeIn(unit, energy.lowKwh, energy.highKwh)),
        ),
        column('Share', (part) => share(part.kwh), share(overheadKwh ?? 0)),
        column('Mean, W', (part) => optional(part.watts, formatNumber)),
        column('Peak, W', (part) => optional(part.peakWatts, formatNumber)),
        column('Load', (part) => optional(part.load, formatWholeShare)),
        column('How', (part) => `${part.basis}: ${markdownText(part.source, 80)}`, overheadBasis, '', 'left'),
      ]),
      ...parts.map((part) => idleSentence(part, MARKDOWN)),
      energy.jobs < report.current.length ? `Of ${energy.jobs} of ${report.current.length} jobs.` : undefined,
      equivalence(report),
    ]),
  };
}

function optional(value: number | undefined, format: (value: number) => string): string {
  return value === undefined ? '–' : format(value);
}

function asideOf({ parts, totalKwh }: EnergyParts): string | undefined {
  const [largest] = parts;
  if (!largest || parts.length < 2 || !(totalKwh > 0)) return undefined;
  const [word = ''] = largest.name.split(',');
  const plain = word.replace(/ \d+$/, '').toLowerCase().replace('cpu', 'CPU');
  return `${markdownText(plain)} ${formatWholeShare(largest.kwh / totalKwh)}`;
}

/** `NVIDIA A10G was idle 31% of the time (26 min 9 s), which took 25.3 Wh.` */
export function idleSentence(part: Part, style: Style): string | undefined {
  if (!part.idle || part.idle.share < 0.005) return undefined;
  return `${style.text(part.name)} was idle ${formatWholeShare(part.idle.share)} of the time (${formatDuration(part.idle.share * part.seconds)}), which took ${formatEnergy(part.idle.kwh)}.`;
}

function equivalence({ current }: Report): string | undefined {
  const [first] = current.length === 1 ? (current[0]?.record?.equivalences ?? []) : [];
  return first && `${markdownText(first.sentence, 300)} <sub>${markdownText(first.source, 200)}</sub>`;
}
