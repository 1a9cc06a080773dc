/** Regions of providers: finding the row that a place means. */
import { regionRows } from '../data/regions.ts';
import type { Place } from '../runner/runner.ts';
import { lazily } from './lazily.ts';
import type { Region } from './types.ts';

/** Every region of the table; `github` rows say where hosted runners have been seen and repeat Azure's. */
export function allRegions(): readonly Region[] {
  return regionRows();
}

/** The regions that a person can choose. Hosted runners are in Azure's regions and have rows of their own, which are left out. */
export function rentableRegions(): readonly Region[] {
  return regionRows().filter((row) => row.provider !== 'github');
}

/** Names by which people and services call a provider. */
const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  amazon: 'aws',
  amazonwebservices: 'aws',
  ec2: 'aws',
  microsoft: 'azure',
  microsoftazure: 'azure',
  google: 'gcp',
  googlecloud: 'gcp',
  googlecloudplatform: 'gcp',
  gce: 'gcp',
  oracle: 'oci',
  oraclecloud: 'oci',
  ovhcloud: 'ovh',
  hetznercloud: 'hetzner',
  do: 'digitalocean',
  ibmcloud: 'ibm',
  lambdalabs: 'lambda',
  lambdacloud: 'lambda',
  githubhosted: 'github',
};

/** The table's word for a provider; undefined where it has no such provider. */
export function providerOf(text: string): string | undefined {
  const word = lettersAndDigits(text);
  const name = PROVIDER_NAMES[word] ?? word;
  return providers().has(name) ? name : undefined;
}

/** `aws:us-east-1`. */
export function regionKey(region: Pick<Region, 'provider' | 'region'>): string {
  return `${region.provider}:${region.region}`;
}

/** Orders regions by their keys, character by character: a collator for the reader's language takes longer to load than the tables. */
export function byKey(a: Pick<Region, 'provider' | 'region'>, b: Pick<Region, 'provider' | 'region'>): number {
  const [key, other] = [regionKey(a), regionKey(b)];
  return key < other ? -1 : Number(key > other);
}

/** Letters and digits only, so that `East US`, `east-us` and `eastus` are one. */
export function lettersAndDigits(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const providers = lazily(() => new Set(regionRows().map((row) => row.provider)));

export function providerNames(): readonly string[] {
  return [...providers()];
}

/** By provider and identifier; a display name only where it is not another region's identifier. */
const byName = lazily(() => {
  const index = new Map<string, Region>();
  for (const row of regionRows()) index.set(`${row.provider}:${lettersAndDigits(row.region)}`, row);
  for (const row of regionRows()) {
    const inBrackets = /\(([^)]+)\)/.exec(row.name)?.[1] ?? row.name;
    const outside = row.name.replace(/\([^)]*\)/, '');
    // A name that two regions share identifies neither.
    for (const name of new Set(
      [row.name, inBrackets, outside].map((text) => `${row.provider}:${lettersAndDigits(text)}`),
    )) {
      const other = index.get(name);
      if (other === undefined) index.set(name, row);
      else if (other !== row && lettersAndDigits(other.region) !== name.slice(row.provider.length + 1))
        index.set(name, AMBIGUOUS);
    }
  }
  return index;
});

const AMBIGUOUS = { provider: '', region: '' } as Region;

/**
 * The region that a provider's name for it means: its identifier, its display name, an availability zone in it
 * (`us-east-1a`, `us-central1-b`), or an OVHcloud site with its number (`GRA11`).
 */
export function findRegion(provider: string, name: string): Region | undefined {
  // As it is in the table, the usual case, without building the index of names.
  const literal = regionRows().find((row) => row.provider === provider && row.region === name);
  if (literal !== undefined) return literal;
  const candidates = [name];
  if (provider === 'aws') candidates.push(name.replace(/^([a-z]{2}(?:-[a-z]+)+-\d)[a-z]$/i, '$1'));
  if (provider === 'gcp') candidates.push(name.replace(/^([a-z]+-[a-z]+\d+)-[a-z]$/i, '$1'));
  if (provider === 'ovh') candidates.push(name.replace(/-?\d+$/, ''));
  if (provider === 'ibm') candidates.push(name.replace(/-\d$/, ''));
  for (const candidate of candidates) {
    const row = byName().get(`${provider}:${lettersAndDigits(candidate)}`);
    if (row !== undefined && row !== AMBIGUOUS) return row;
  }
  return undefined;
}

/** The region in which a place lies; undefined for a bare grid zone and for a region that the table does not have. */
export function regionOf(place: Place): Region | undefined {
  if (place.provider === undefined || place.region === undefined) return undefined;
  const provider = providerOf(place.provider);
  return provider === undefined ? undefined : findRegion(provider, place.region);
}

/** A hosted runner in an unknown region: the coordinates of its row mean nothing. */
export function isUnknownHostedRegion(region: Region): boolean {
  return region.provider === 'github' && region.region === 'unknown';
}

/** Where hosted runners have been seen, without the row for the unknown region. */
export function hostedRunnerRegions(): readonly Region[] {
  return regionRows().filter((row) => row.provider === 'github' && !isUnknownHostedRegion(row));
}

/** What a provider claims about the energy it buys. It is shown next to the result, which is computed from the grid. */
export interface MarketFact {
  /** Share of the energy from carbon-free sources, 0..1, purchases included. */
  readonly carbonFreeShare: number;
  readonly carbonFreeSource: string;
}

/** Only Google publishes a share for each region. */
export function carbonFreeShareOf(region: Region | undefined): MarketFact | undefined {
  if (region?.carbonFreeShare === undefined) return undefined;
  return {
    carbonFreeShare: region.carbonFreeShare,
    carbonFreeSource:
      'Google Cloud region carbon data 2024, carbon-free energy share (market-based, the provider’s own figure)',
  };
}
