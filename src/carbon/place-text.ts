/** The input `region` in whatever form a person writes it: a provider's region, a country, a grid zone. */
import { distance } from 'fastest-levenshtein';
import { countryRows } from '../data/countries.ts';
import { zoneRows } from '../data/zones.ts';
import { UserError } from '../errors.ts';
import type { Place } from '../runner/runner.ts';
import { countryNamed } from './countries.ts';
import { lazily } from './lazily.ts';
import {
  allRegions,
  findRegion,
  lettersAndDigits,
  providerNames,
  providerOf,
  regionKey,
  rentableRegions,
} from './regions.ts';
import type { Region } from './types.ts';
import { zoneOf } from './zones.ts';

/** Longer than any region's name; limits the work on a malicious one. */
const MAX_LENGTH = 100;
const NEAREST = 3;

/** Says what was written, what it may have meant, and which forms there are. */
export class UnknownRegionError extends UserError {
  override readonly name = 'UnknownRegionError';
  readonly nearest: readonly string[];

  constructor(message: string, nearest: readonly string[]) {
    super(message);
    this.nearest = nearest;
  }
}

/**
 * `aws:us-east-1`, `azure/East US`, `GRA11` (where only one provider has it), `FR`, `FRA`, `France`, `US-CAL-CISO`.
 * @throws UnknownRegionError with the nearest names
 */
export function parseRegion(text: string): Place {
  const written = text.trim();
  if (written === '' || written.length > MAX_LENGTH) throw unknown(written.slice(0, MAX_LENGTH), []);
  const parts = /^([^:/,]+?)\s*[:/,]\s*(.+)$/.exec(written);
  if (parts?.[1] !== undefined && parts[2] !== undefined) return ofProvider(parts[1], parts[2], written);
  const zone = zoneNamed(written);
  if (zone !== undefined) return { zone, ...INPUT };
  const words = /^(\S+)\s+(.+)$/.exec(written);
  const provider = words?.[1] === undefined ? undefined : providerOf(words[1]);
  if (provider !== undefined && words?.[2] !== undefined) return ofProvider(provider, words[2], written);
  return bareName(written);
}

const INPUT = { found: 'input', how: 'input region' } as const;

function ofProvider(providerText: string, name: string, written: string): Place {
  const provider = providerOf(providerText);
  if (provider === undefined) {
    const names = providerNames();
    throw new UnknownRegionError(
      `Unknown provider ${quoted(providerText)} in region ${quoted(written)}. Providers: ${names.join(', ')}.`,
      nearestOf(lettersAndDigits(providerText), names),
    );
  }
  const region = findRegion(provider, name);
  if (region !== undefined) return placeIn(region);
  const own = allRegions().filter((row) => row.provider === provider);
  throw unknown(written, nearestOf(`${provider}:${lettersAndDigits(name)}`, own.map(regionKey)));
}

/** A name without its provider is taken where only one provider has it: literally, else in another spelling. */
function bareName(written: string): Place {
  const literal = rentableRegions().filter((row) => row.region.toLowerCase() === written.toLowerCase());
  const providers = [...new Set(rentableRegions().map((row) => row.provider))];
  const found = literal.length > 0 ? literal : providers.flatMap((provider) => findRegion(provider, written) ?? []);
  const [only, second] = found;
  if (only !== undefined && second === undefined) return placeIn(only);
  if (only !== undefined) {
    const keys = found.map(regionKey);
    throw new UnknownRegionError(
      `Region ${quoted(written)} exists at several providers. Write one of: ${keys.slice(0, 6).join(', ')}.`,
      keys,
    );
  }
  const zones = zonesOfSubdivision(written);
  if (zones.length > 0) throw unknown(written, zones);
  const names = [
    ...allRegions().flatMap((row) => [row.region, row.name]),
    ...zoneRows().map((row) => row.zone),
    ...countryRows().map((row) => row.name),
  ];
  const nearest = nearestOf(lettersAndDigits(written), names).map((name) => {
    const region = allRegions().find((row) => row.region === name || row.name === name);
    return region === undefined ? name : regionKey(region);
  });
  throw unknown(written, [...new Set(nearest)]);
}

/** `US-CA`, `GB-SCT`: the nearest grid zones of that country, for a state or a province is one only in some countries. */
function zonesOfSubdivision(written: string): string[] {
  const code = written.toUpperCase();
  const country = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(code)?.[1];
  const zones = zoneRows().flatMap((row) => (row.country === country ? [row.zone] : []));
  // Beyond `US-`, which all of them have.
  const alike = (zone: string) => [4, 5].filter((length) => zone.slice(0, length) === code.slice(0, length)).length;
  return zones.sort((a, b) => alike(b) - alike(a)).slice(0, NEAREST);
}

/** Key of the grid zone or country that a text names. */
function zoneNamed(text: string): string | undefined {
  return zoneOf(text)?.zone ?? countryNamed(text) ?? zonesByName().get(lettersAndDigits(text));
}

const zonesByName = lazily(() => new Map(zoneRows().map((row) => [lettersAndDigits(row.name), row.zone])));

function placeIn(region: Region): Place {
  return { provider: region.provider, region: region.region, ...INPUT };
}

function nearestOf(written: string, names: readonly string[]): string[] {
  const apart = (name: string) =>
    distance(written, lettersAndDigits(name)) / Math.max(written.length, lettersAndDigits(name).length, 1);
  const ranked = [...new Set(names)].map((name) => ({ name, apart: apart(name) })).sort((a, b) => a.apart - b.apart);
  return ranked.slice(0, NEAREST).map((match) => match.name);
}

function unknown(written: string, nearest: readonly string[]): UnknownRegionError {
  const meant = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
  const forms =
    'Write `aws:us-east-1`, `azure/eastus`, a country code (`FR`) or a grid zone (`US-CAL-CISO`); `ml-emissions regions --zones` lists all zones.';
  return new UnknownRegionError(`Unknown region ${quoted(written)}.${meant} ${forms}`, nearest);
}

/** Without what could break out of a log line. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{C}/gu, ' '));
}
