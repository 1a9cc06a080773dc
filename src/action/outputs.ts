/** What a step leaves on the run: its summary, and its outputs under the names of `action.yml`. */

import { setOutput, summary } from '@actions/core';
import type { Settings } from '../engine/settings.ts';
import { reasonOf } from '../errors.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { badgeJson, endpointBadge } from '../report/formats/badge.ts';
import { warn } from './annotations.ts';

/** A record, or the few figures that are known of a whole run. */
export interface RunOutputs extends Partial<Pick<EmissionsRecord, 'carbon' | 'location' | 'alternatives' | 'budget'>> {
  readonly energy?: Pick<NonNullable<EmissionsRecord['energy']>, 'totalKwh' | 'lowKwh' | 'highKwh'> | null;
  readonly emissions?: EmissionsRecord['emissions'];
}

export interface Outputs {
  readonly record: RunOutputs;
  /** Path of the record's file. */
  readonly recordFile?: string;
  readonly commentUrl?: string;
  /** Shields endpoint JSON. */
  readonly badge?: string;
}

/** Where the runner's file for outputs cannot be written, that is one warning. */
export function setOutputs(delivered: Outputs): void {
  try {
    for (const [name, value] of Object.entries(outputsOf(delivered))) setOutput(name, value);
  } catch (problem) {
    warn('no-outputs', reasonOf(problem));
  }
}

/** Figures as plain numbers; empty texts for what is not known. */
function outputsOf({ record, recordFile, commentUrl, badge }: Outputs): Record<string, string> {
  const { energy, emissions, carbon, location, alternatives, budget } = record;
  const best = alternatives?.regions.find((region) => !region.tie && region.gramsSaved > 0);
  const figures = {
    'energy-kwh': energy?.totalKwh,
    'energy-kwh-low': energy?.lowKwh,
    'energy-kwh-high': energy?.highKwh,
    grams: emissions?.grams,
    'grams-low': emissions?.lowGrams,
    'grams-high': emissions?.highGrams,
    'grams-per-kwh': carbon?.gramsPerKwh,
    'best-region-grams': best?.grams,
  };
  const texts = {
    region: [location?.provider, location?.region ?? location?.zone].filter((name) => name !== undefined).join(':'),
    'best-region': best === undefined ? undefined : `${best.provider}:${best.region}`,
    record: recordFile,
    badge,
    verdict: budget?.verdict,
    'comment-url': commentUrl,
  };
  return {
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, plainNumber(value)])),
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value ?? ''])),
  };
}

/** Without an exponent, which shells and `fromJSON` comparisons do not handle; seven significant digits. */
function plainNumber(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  return Number(value.toPrecision(7)).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** The output `badge`. `totalGrams` are those of the pull request so far, where they are known. */
export function badgeText(records: readonly EmissionsRecord[], { report }: Settings, totalGrams?: number): string {
  return badgeJson(endpointBadge(records, { label: report.badgeLabel, metric: report.badgeMetric, totalGrams })).trim();
}

/**
 * Replaces what this step has written to its summary so far. Throws where the runner gave no file or it cannot be
 * written. Longer summaries than a megabyte are refused by the runner.
 */
export async function writeStepSummary(markdown: string): Promise<void> {
  await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
}
