/** The same work on accelerators that compute more for each watt. */
import { acceleratorsNote, compareAccelerators } from '../figures/accelerators.ts';
import type { Report } from '../figures/report.ts';
import { markdownTableCell, markdownText } from '../text/escape.ts';
import { paragraphs, type Section, table } from '../text/markdown.ts';
import { formatIn, formatMass, formatNumber, formatWholeShare, gramsUnitFor } from '../text/units.ts';

export function acceleratorsSection({ current }: Report): Section | undefined {
  const comparison = compareAccelerators(current);
  if (!comparison) return undefined;
  const { job, here, tflopsPerWattHere, gramsHere, better, provider } = comparison;
  const unit = gramsUnitFor([gramsHere, ...better.map((one) => one.grams)]);
  const of = current.length > 1 ? ` of ${markdownText(job.name, 60)}` : '';
  return {
    title: 'Other accelerators',
    aside: `up to ${formatMass(gramsHere - better[0].grams)} less${of}`,
    body: paragraphs([
      table([
        {
          heading: 'Accelerator',
          cells: [`**${markdownTableCell(here, 60)}** (here)`, ...better.map((one) => markdownTableCell(one.name, 60))],
        },
        {
          heading: 'TFLOPS per W',
          align: 'right',
          cells: [
            tflopsPerWattHere === undefined ? '–' : formatNumber(tflopsPerWattHere),
            ...better.map((one) => formatNumber(one.tflopsPerWatt)),
          ],
        },
        {
          heading: `CO2eq, best case, ${unit.symbol}`,
          align: 'right',
          cells: [`**${formatIn(unit, gramsHere)}**`, ...better.map((one) => formatIn(unit, one.grams))],
        },
        {
          heading: 'Change',
          align: 'right',
          cells: ['', ...better.map((one) => formatWholeShare(-one.savingPercent / 100))],
        },
      ]),
      acceleratorsNote(markdownText(provider, 60)),
    ]),
  };
}
