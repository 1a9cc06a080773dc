/** The words of a report that must mean the same everywhere: what a figure rests on, how a job ended, what hardware it was. */
import type { SectionCore } from '../../record/pull-request-state.ts';
import type { EmissionsRecord, RecordComponent, RegionAlternative } from '../../record/record.ts';
import { plainText } from './escape.ts';
import { addUp, groupBy } from './lists.ts';
import { formatWholeShare } from './units.ts';

const BASIS_WORDS = { counter: 'measured', sensor: 'measured', model: 'modelled', declared: 'declared' } as const;

/** `measured` was read from a counter or sensor, `modelled` computed from load, `declared` stated by a person. */
export function basisWord({ method }: RecordComponent): string {
  return BASIS_WORDS[method];
}

/** Share of the energy by word, largest first; empty where nothing is known. */
export function basisShares(components: readonly RecordComponent[]): { word: string; share: number }[] {
  const total = addUp(components, ({ kwh }) => kwh);
  const groups = groupBy(components, basisWord);
  return [...groups]
    .map(([word, group]) => ({ word, share: total > 0 ? addUp(group, ({ kwh }) => kwh) / total : 1 / groups.size }))
    .sort((a, b) => b.share - a.share);
}

/** `measured`, or `94% measured` where the rest is not; less exact where not all records are at hand. */
export function basisPhrase(
  basis: SectionCore['basis'],
  records: readonly EmissionsRecord[],
  allAtHand: boolean,
): string {
  if (basis !== 'mixed') return basis;
  if (!allAtHand) return 'partly measured, partly modelled or declared';
  const [most] = basisShares(records.flatMap((record) => record.components));
  // Another part is not measured, so that 99.9 % must not be rounded to 100 %.
  return most ? `${formatWholeShare(Math.min(most.share, 0.99))} ${most.word}` : 'unknown';
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The word for a job that did not succeed. */
export function statusWord(status: SectionCore['status']): string | undefined {
  return { success: undefined, failure: 'failed', cancelled: 'cancelled', unknown: undefined }[status];
}

const COMPONENT_NAMES = { node: 'Machine', cpu: 'CPU', memory: 'Memory', accelerator: 'Accelerator' } as const;

/** `Accelerator 0, NVIDIA A10G`; not escaped. */
export function componentName({ component, index, count, device }: RecordComponent): string {
  const number = index === undefined ? '' : ` ${index}`;
  const times = count === undefined || count === 1 ? '' : `${count} × `;
  const model = device ? `, ${times}${plainText(device, 80)}` : '';
  return `${COMPONENT_NAMES[component]}${number}${model}`;
}

/** `azure:swedencentral`, or `GitHub, region unknown`; undefined where there is no region to name. */
export function placeName(place: { readonly provider?: string; readonly region?: string }): string | undefined {
  return place.region && regionWords(place.provider ? `${place.provider}:${place.region}` : place.region);
}

/** The name of a region that the job could move to. */
export function alternativeName(region: RegionAlternative): string {
  return placeName(region) ?? region.region;
}

/** Where only the provider is known, says that the region is not, instead of naming a region `unknown`. */
export function regionWords(key: string): string {
  return key.replace(/^github:unknown$/, 'GitHub:unknown').replace(/:unknown$/, ', region unknown');
}
