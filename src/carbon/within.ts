/** The input `alternatives-within`: where the data may go. */
import { countryNamed } from './countries.ts';
import { type Coordinates, distanceKm } from './distance.ts';

export type Within =
  | { readonly kind: 'country' }
  | { readonly kind: 'countries'; readonly countries: ReadonlySet<string>; readonly name: string }
  | { readonly kind: 'distance'; readonly km: number };

/** The input cannot be read; the message says what can be written. */
export class WithinError extends Error {
  override readonly name = 'WithinError';
}

/** Members of the European Union (2026). */
const EU = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));
/** The European Economic Area: the Union, Iceland, Liechtenstein and Norway. */
const EEA = new Set([...EU, 'IS', 'LI', 'NO']);

/** Half the way around the Earth; no two places are farther apart. */
const MAX_KM = 20_038;

/**
 * `country`, `EU`, `EEA`, country codes or names (`FR, ES`), or a distance (`1500 km`). Undefined for an empty text.
 * @throws WithinError
 */
export function parseWithin(text: string): Within | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const word = written.toLowerCase();
  if (word === 'country') return { kind: 'country' };
  if (word === 'eu') return { kind: 'countries', countries: EU, name: 'EU' };
  if (word === 'eea') return { kind: 'countries', countries: EEA, name: 'EEA' };
  const distance = /^(\d{1,6}(?:\.\d{1,3})?)\s*km$/.exec(word)?.[1];
  if (distance !== undefined) return { kind: 'distance', km: kilometres(Number(distance), written) };
  const countries = written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => countryCode(name, written));
  if (countries.length === 0) throw refused(written, 'it names no country');
  return { kind: 'countries', countries: new Set(countries), name: [...new Set(countries)].join(', ') };
}

function kilometres(km: number, written: string): number {
  if (km > 0 && km <= MAX_KM) return km;
  throw refused(written, `a distance is more than 0 and at most ${MAX_KM} km`);
}

function countryCode(text: string, written: string): string {
  const code = countryNamed(text);
  if (code === undefined) throw refused(written, `${JSON.stringify(text.slice(0, 40))} is not a country`);
  return code;
}

function refused(written: string, why: string): WithinError {
  return new WithinError(
    `alternatives-within is ${JSON.stringify(written.slice(0, 100))}, but ${why}. ` +
      'Write `country`, `EU`, `EEA`, country codes (`FR,ES,PT`) or a distance (`1500 km`).',
  );
}

/** The user's own place, as far as it is known. */
export interface Origin {
  readonly country?: string | undefined;
  readonly coordinates?: Coordinates | undefined;
}

/** Whether a region lies inside; where the origin is not known nothing does. */
export function isWithin(
  region: Coordinates & { readonly country: string },
  within: Within | undefined,
  from: Origin,
): boolean {
  if (within === undefined) return true;
  if (within.kind === 'country') return region.country === from.country;
  if (within.kind === 'countries') return within.countries.has(region.country);
  return from.coordinates !== undefined && distanceKm(from.coordinates, region) <= within.km;
}
