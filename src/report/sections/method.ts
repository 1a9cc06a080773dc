/** Method: the formula with its numbers, where each came from, and what could not be read. */

import { documentation, PRODUCT, publicPages } from '../../product.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import type { Figures } from '../figures/figures.ts';
import { energyInterval, gramsInterval } from '../figures/intervals.ts';
import { sumGrams, sumKwh } from '../figures/report.ts';
import { markdownProse, markdownText } from '../text/escape.ts';
import { bulletList, paragraphs, type Section } from '../text/markdown.ts';
import { MARKDOWN } from '../text/style.ts';
import { formatEnergy, formatGrams, formatIntensity, formatNumber, formatRange } from '../text/units.ts';
import { MOST_MISSING, missingTexts } from './notices.ts';
import { sourceLines } from './sources.ts';

/** What every report says of its ranges. */
export const ABOUT_RANGES =
  'Ranges are 80%: we expect the true value inside the range 4 times out of 5. Emissions are location-based; offsets and market claims are never subtracted.';

export function methodSection(figures: Figures, mostLines: number): Section {
  const { records } = figures;
  return {
    title: 'Method',
    body: paragraphs([
      formula(figures),
      bulletList([...manyMissing(records), ...sourceLines(records, MARKDOWN)].slice(0, mostLines)),
      ABOUT_RANGES,
      `${links(records).join(', ')}.`,
    ]),
  };
}

function links(records: readonly EmissionsRecord[]): string[] {
  const pages = [
    [`${PRODUCT.name} ${versions(records)}`, PRODUCT.url],
    ['method', documentation('how-it-works')],
    ...publicPages(),
  ] as const;
  return pages.map(([text, address]) => `[${text}](${address})`);
}

function versions(records: readonly EmissionsRecord[]): string {
  const [version, ...others] = new Set(records.map(({ tool }) => markdownText(`v${tool.version}`, 40).slice(1)));
  return version !== undefined && others.length === 0 ? version : PRODUCT.version;
}

function formula({ current, records }: Figures): string {
  const [record] = records;
  if (records.length === 1 && current.length === 1 && record?.energy) {
    const emissions = emissionsFormula(record);
    return energyFormula(record.energy) + (emissions ? `<br>${emissions}` : '. Without a grid there are no grams.');
  }
  const kwh = sumKwh(current);
  const grams = sumGrams(current);
  if (!kwh) return 'Energy × PUE × grid intensity; here the energy is unknown.';
  return `Each job: energy × PUE × grid intensity. Together ${formatEnergy(kwh.value)}${grams ? `, ${formatGrams(grams.value)}` : ''}. The ranges of jobs add in quadrature; those of declared ones, and of the parts of one machine, by their ends.`;
}

/** `280 Wh × PUE 1.35 = 378 Wh (307–465 Wh)` */
export function energyFormula(energy: NonNullable<EmissionsRecord['energy']>): string {
  return `${formatEnergy(energy.itKwh)} × PUE ${formatNumber(energy.pue)} = ${formatEnergy(energy.totalKwh)} (${formatRange(energyInterval(energy), 'energy')})`;
}

/** `378 Wh × 342 g/kWh = 129 gCO2eq (105–159 g)`; undefined where one of them is unknown. */
export function emissionsFormula({ energy, emissions, carbon }: EmissionsRecord): string | undefined {
  if (!energy || !emissions || !carbon) return undefined;
  return `${formatEnergy(energy.totalKwh)} × ${formatIntensity(carbon.gramsPerKwh)} = ${formatGrams(emissions.grams)} (${formatRange(gramsInterval(emissions), 'grams')})`;
}

/** Those that did not fit among the remarks. */
function manyMissing(records: readonly EmissionsRecord[]): string[] {
  const all = [...missingTexts(records).keys()];
  return all.length > MOST_MISSING ? all.map((text) => markdownProse(text, 500)) : [];
}
