/** The words of a report that must mean the same everywhere: what a figure rests on, how a job ended, what hardware it was. */

import type { SectionCore } from '../../record/pull-request-state.ts';
import type { EmissionsRecord, RecordComponent } from '../../record/record.ts';
import { plainText } from './escape.ts';
import { formatWholeShare } from './units.ts';

/** `measured` was read from a counter or sensor, `modelled` computed from load, `declared` stated by a person. */
export type BasisWord = 'measured' | 'modelled' | 'declared' | 'unknown';

export function methodWord(method: RecordComponent['method']): BasisWord {
  return ({ counter: 'measured', sensor: 'measured', model: 'modelled', declared: 'declared' } as const)[method];
}

/** Share of the energy by word, largest first; empty where nothing is known. */
export function basisShares(components: readonly RecordComponent[]): { word: BasisWord; share: number }[] {
  const total = components.reduce((sum, { kwh }) => sum + kwh, 0);
  const kwh = new Map<BasisWord, number>();
  for (const one of components) kwh.set(methodWord(one.method), (kwh.get(methodWord(one.method)) ?? 0) + one.kwh);
  return [...kwh]
    .map(([word, part]) => ({ word, share: total > 0 ? part / total : 1 / kwh.size }))
    .sort((a, b) => b.share - a.share);
}

/** `measured`, or `94% measured` where the rest is not; the core's word where the components are not at hand. */
export function basisPhrase(
  basis: SectionCore['basis'],
  records: readonly EmissionsRecord[],
  allAtHand: boolean,
): string {
  if (basis !== 'mixed') return basis;
  if (!allAtHand) return 'partly measured, partly modelled or declared';
  const [most] = basisShares(records.flatMap((record) => record.components));
  // 99.9 % measured is not measured.
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
export function componentName(one: RecordComponent): string {
  const number = one.index === undefined ? '' : ` ${one.index}`;
  const count = one.count === undefined || one.count === 1 ? '' : `${one.count} × `;
  const device = one.device ? `, ${count}${plainText(one.device, 80)}` : '';
  return `${COMPONENT_NAMES[one.component]}${number}${device}`;
}

/** `azure:swedencentral`; `GitHub, region unknown`. */
export function regionKey(place: { readonly provider?: string; readonly region?: string }): string | undefined {
  return place.region && regionWords(place.provider ? `${place.provider}:${place.region}` : place.region);
}

/** A provider with an unknown region is not a region called unknown. */
export function regionWords(key: string): string {
  return key.replace(/^github:unknown$/, 'GitHub:unknown').replace(/:unknown$/, ', region unknown');
}
