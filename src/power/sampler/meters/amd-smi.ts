/** AMD's cards through `amd-smi` or the older `rocm-smi`, which answer once and end. */

import { jsonIn, ownProperty, quantityOf } from '../../../command-output.ts';
import { type CommandParser, type DeviceSample, shareOfPercent } from './command.ts';

export function amdSmiParser(): CommandParser {
  return { whole: parseAmdSmi };
}

export function rocmSmiParser(): CommandParser {
  return { whole: parseRocmSmi };
}

/** A device reports one of these; the average is what MI200 and older have. */
const SOCKET_POWER = ['socket_power', 'current_socket_power', 'average_socket_power'] as const;
const MAX_DEVICES = 256;

/** A list of `{gpu, power, usage}`, in newer versions below `gpu_data`; figures with or without a unit. */
export function parseAmdSmi(text: string): readonly DeviceSample[] {
  const answer = jsonIn(text);
  const inside = ownProperty(answer, 'gpu_data') ?? answer;
  const list: readonly unknown[] = Array.isArray(inside) ? inside.slice(0, MAX_DEVICES) : [inside];
  return list.flatMap((device) => {
    const index = ownProperty(device, 'gpu');
    if (typeof index !== 'number' || !Number.isInteger(index)) return [];
    const power = ownProperty(device, 'power');
    const watts = SOCKET_POWER.map((name) => reading(ownProperty(power, name))).find((value) => value !== undefined);
    return sample(String(index), watts, reading(ownProperty(ownProperty(device, 'usage'), 'gfx_activity')));
  });
}

/**
 * `{"card0": {"Average Graphics Package Power (W)": "237.0", "GPU use (%)": "98"}, ...}`, keyed by the place of the card
 * in the list. The second die of an MI250 says `N/A (Secondary die)`.
 */
export function parseRocmSmi(text: string): readonly DeviceSample[] {
  const answer = jsonIn(text);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer)
    .filter(([key]) => /^card\d{1,4}$/.test(key))
    .sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
    .slice(0, MAX_DEVICES)
    .flatMap(([, card], place) => {
      const entries: [string, unknown][] = typeof card === 'object' && card !== null ? Object.entries(card) : [];
      const readingOf = (pattern: RegExp) => reading(entries.find(([name]) => pattern.test(name))?.[1]);
      return sample(String(place), readingOf(/package power \(w\)$/i), readingOf(/^gpu use \(%\)$/i));
    });
}

function sample(key: string, watts: number | undefined, percent: number | undefined): readonly DeviceSample[] {
  return watts === undefined ? [] : [{ key, watts, utilisation: shareOfPercent(percent) }];
}

/** `{"value": 10, "unit": "W"}`, `10`, `"10"` or `"10 W"`. */
function reading(value: unknown): number | undefined {
  const inner = ownProperty(value, 'value') ?? value;
  if (typeof inner === 'number') return Number.isFinite(inner) ? inner : undefined;
  return typeof inner === 'string' ? quantityOf(inner.trim()) : undefined;
}
