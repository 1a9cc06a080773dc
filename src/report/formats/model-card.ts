/**
 * What a Hugging Face model card takes: `co2_eq_emissions` in grams for its metadata
 * (https://huggingface.co/docs/hub/model-cards-co2), and the section Environmental Impact of its template.
 */
import { stringify } from 'yaml';
import { PRODUCT } from '../../product.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import {
  allRunsWords,
  basisWords,
  type Disclosure,
  disclosedHardware,
  disclosedPlace,
  discloseRecords,
  distinct,
  providerName,
} from '../figures/disclosure.ts';
import { markdownText, plainText } from '../text/escape.ts';
import { inWords } from '../text/markdown.ts';
import { formatCount, formatEnergy, formatGrams, formatIntensity, formatNumber, formatRange } from '../text/units.ts';

export const TRAINING_TYPES = ['pre-training', 'fine-tuning'] as const;
export type TrainingType = (typeof TRAINING_TYPES)[number];

export interface ModelCardOptions {
  /** Facts that only the user knows; left out of the metadata if not given. */
  readonly trainingType?: TrainingType;
}

/** Metadata between `---` lines, then the section; markdown for a README.md, whole or in two parts. */
export function modelCard(records: readonly EmissionsRecord[], options: ModelCardOptions = {}): string {
  const disclosed = discloseRecords(records);
  return `---\n${metadata(disclosed, options)}\n---\n\n${environmentalImpact(disclosed, options)}\n`;
}

/** The hub reads `emissions` as grams: all runs, because all of them were emitted to get the model. */
function metadata({ records, all }: Disclosure, { trainingType }: ModelCardOptions): string {
  if (all.grams === undefined) return '# co2_eq_emissions is left out: the emissions are unknown.';
  const places = distinct(records, disclosedPlace).filter((place) => place !== 'unknown');
  const hardware = distinct(records, disclosedHardware).filter((name) => name !== 'unknown');
  const metadata = {
    emissions: Number(all.grams.value.toPrecision(3)),
    source: plainText(sourceOf(records)),
    training_type: trainingType,
    geographical_location: places.length > 0 ? plainText(inWords(places)) : undefined,
    hardware_used: hardware.length > 0 ? plainText(inWords(hardware)) : undefined,
  };
  return stringify({ co2_eq_emissions: metadata }, QUOTED).trimEnd();
}

/** Every text in double quotes and on one line, whatever it looks like. */
const QUOTED = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;

function sourceOf(records: readonly EmissionsRecord[]): string {
  const versions = distinct(records, (record) => record.tool.version);
  const basis = basisWords(records);
  const runs = records.length > 1 ? `, all ${records.length} runs` : '';
  return `${PRODUCT.name} ${inWords(versions)} (${PRODUCT.url})${basis ? `, energy ${basis}` : ''}${runs}`;
}

function environmentalImpact(disclosed: Disclosure, { trainingType }: ModelCardOptions): string {
  const { records } = disclosed;
  const text = (names: readonly string[]) => markdownText(inWords(names)) || 'unknown';
  const providers = distinct(records, ({ location }) => location?.provider && providerName(location.provider));
  return [
    '## Environmental Impact',
    '',
    `Energy and emissions were computed with [${PRODUCT.name}](${PRODUCT.url}), which grew out of the Machine Learning Impact calculator presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).`,
    '',
    `- **Hardware Type:** ${text(distinct(records, disclosedHardware))}`,
    `- **Hours used:** ${hoursText(disclosed)}`,
    `- **Cloud Provider:** ${text(providers)}`,
    `- **Compute Region:** ${text(distinct(records, disclosedPlace))}`,
    `- **Carbon Emitted:** ${emittedText(disclosed)}`,
    ...(trainingType ? [`- **Training Type:** ${trainingType}`] : []),
    '',
    basisText(disclosed),
  ].join('\n');
}

function hoursText({ all }: Disclosure): string {
  if (all.hours === undefined) return 'unknown';
  return formatNumber(all.hours) + (all.runs > 1 ? ` (sum of ${formatCount(all.runs, 'run')})` : '');
}

function emittedText(disclosed: Disclosure): string {
  const { all, final } = disclosed;
  if (all.grams === undefined) return 'unknown';
  const total = `${formatGrams(all.grams.value)} (80% range ${formatRange(all.grams, 'grams')}), location-based`;
  if (all.runs === 1 || !final?.emissions) return total;
  return `${total}; ${allRunsWords(disclosed)}. The final run alone: ${formatGrams(final.emissions.grams)}`;
}

function basisText({ records, all }: Disclosure): string {
  if (all.kwh === undefined) return 'The energy is unknown.';
  const basis = basisWords(records);
  const pues = distinct(records, ({ energy }) => energy && formatNumber(energy.pue));
  const grids = distinct(records, ({ carbon }) => carbon && formatIntensity(carbon.gramsPerKwh));
  const sources = distinct(records, ({ carbon }) => carbon?.source);
  return [
    `Energy ${formatEnergy(all.kwh.value)}${basis ? `, ${basis}` : ''}, PUE ${inWords(pues)} included.`,
    grids.length > 0 && `Carbon intensity ${inWords(grids)} (${markdownText(inWords(sources))}).`,
    all.unknownRuns > 0 && `The energy of ${formatCount(all.unknownRuns, 'run')} is unknown and not in the sums.`,
  ]
    .filter(Boolean)
    .join(' ');
}
