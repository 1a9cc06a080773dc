/**
 * Software Carbon Intensity (ISO/IEC 21031:2024): SCI = ((E x I) + M) per R, with what the specification asks to disclose
 * next to the score. A score per unit cannot be added up, so several records are a list.
 */
import { PRODUCT } from '../../product.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { discloseRecords } from '../figures/disclosure.ts';
import { plainText } from '../text/escape.ts';
import { sixDigits } from '../text/units.ts';

const WITHOUT_EMBODIED =
  'Operational emissions only. The specification asks for M as well: measure with `embodied: true`.';

/** A JSON document. `score` is null where the energy or the grid is unknown; `M` is null where it is not included. */
export function sciReport(records: readonly EmissionsRecord[]): string {
  const { all, final } = discloseRecords(records);
  const document = {
    specification: 'ISO/IEC 21031:2024, Software Carbon Intensity',
    tool: { name: PRODUCT.slug, version: PRODUCT.version, url: PRODUCT.url },
    scores: records.map((record) => ({ ...scoreOf(record), final: record === final })),
    allRuns: {
      runs: all.runs,
      unknownRuns: all.unknownRuns,
      operationalGrams: all.grams ? sixDigits(all.grams.value) : null,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function scoreOf(record: EmissionsRecord) {
  const { energy, emissions, carbon, embodied, sci } = record;
  const embodiedGrams = embodied && 'grams' in embodied ? embodied.grams : undefined;
  const unit = plainText(sci?.functionalUnit ?? 'run', 120);
  const score = sci?.gramsPerUnit ?? emissions?.grams;
  const included = sci?.includesEmbodied ?? false;
  return {
    id: plainText(record.id),
    name: plainText(record.job?.name ?? record.name ?? 'job', 200),
    score: score === undefined ? null : sixDigits(score),
    unit: `gCO2eq per ${unit}`,
    E: energy
      ? { kwh: sixDigits(energy.totalKwh), lowKwh: sixDigits(energy.lowKwh), highKwh: sixDigits(energy.highKwh) }
      : null,
    I: carbon
      ? { gramsPerKwh: sixDigits(carbon.gramsPerKwh), source: plainText(carbon.source), year: carbon.year ?? null }
      : null,
    M: included && embodiedGrams !== undefined ? { grams: sixDigits(embodiedGrams) } : null,
    R: unit,
    boundary: boundaryOf(record),
    note: included ? undefined : WITHOUT_EMBODIED,
    missing: record.missing.length === 0 ? undefined : record.missing.map((sentence) => plainText(sentence)),
  };
}

/** The components whose energy is in E; everything else is outside the software boundary. */
function boundaryOf({ components, pue }: EmissionsRecord): string[] {
  const parts = [...new Set(components.map(({ component }) => component))];
  return pue && pue.value > 1 ? [...parts, 'data centre overhead (PUE)'] : parts;
}
