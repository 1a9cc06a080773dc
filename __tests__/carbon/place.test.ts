/** What a person may write as `region`, and which row of the tables it means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegion, UnknownRegionError } from '../../src/carbon/place-text.ts';
import { allRegions, findRegion, regionOf } from '../../src/carbon/regions.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

function meant(text: string): string {
  const { provider, region, zone } = parseRegion(text);
  return provider === undefined ? (zone ?? '') : `${provider}:${region}`;
}

function refusal(text: string): UnknownRegionError {
  try {
    parseRegion(text);
  } catch (error) {
    if (error instanceof UnknownRegionError) return error;
  }
  throw new Error(`${text} was not refused`);
}

describe('the input region', () => {
  it.each([
    ['aws:us-east-1', 'aws:us-east-1'],
    ['azure/eastus', 'azure:eastus'],
    [' AWS : US-East-1 ', 'aws:us-east-1'],
    ['azure:East US', 'azure:eastus'],
    ['aws:N. Virginia', 'aws:us-east-1'],
    ['aws:US East (N. Virginia)', 'aws:us-east-1'],
    ['gcp us-central1', 'gcp:us-central1'],
    ['google:europe-west9', 'gcp:europe-west9'],
    ['Oracle Cloud:us-phoenix-1', 'oci:us-phoenix-1'],
    ['aws:eu-central-1b', 'aws:eu-central-1'],
    ['gcp:us-central1-a', 'gcp:us-central1'],
    ['ovh:GRA11', 'ovh:GRA'],
    ['ovh:EU-WEST-PAR', 'ovh:EU-WEST-PAR'],
    ['scaleway:fr-par-2', 'scaleway:fr-par-2'],
    ['github,unknown', 'github:unknown'],
    ['github:eastus2', 'github:eastus2'],
    ['eastus', 'azure:eastus'],
    ['us-central1', 'gcp:us-central1'],
    ['eu-north-1', 'aws:eu-north-1'],
    ['FR', 'FR'],
    ['fr', 'FR'],
    ['FRA', 'FR'],
    ['France', 'FR'],
    ['UK', 'GB'],
    ['US-CAL-CISO', 'US-CAL-CISO'],
    ['us-cal-ciso', 'US-CAL-CISO'],
    ['AS', 'AS'],
    ['CA-QC', 'CA-QC'],
    ['Quebec', 'CA-QC'],
    ['Côte d’Ivoire', 'CI'],
    ['New South Wales', 'AU-NSW'],
  ])('takes %s as %s', (text, place) => {
    expect(meant(text)).toBe(place);
  });

  it('says that it was an input', () => {
    expect(parseRegion('FR')).toEqual({ zone: 'FR', found: 'input', how: 'input region' });
  });

  it('reads back every region of the table from its key', () => {
    const keys = allRegions().map((row) => `${row.provider}:${row.region}`);
    expect(keys.map(meant)).toEqual(keys);
  });

  it('names the nearest where it knows none', () => {
    expect(refusal('aws:us-esat-1').nearest[0]).toBe('aws:us-east-1');
    expect(refusal('azure:esatus').message).toContain('azure:eastus');
    expect(refusal('Frence').nearest).toContain('France');
    expect(refusal('amazone:us-east-1').message).toMatch(/Unknown provider "amazone".*aws/s);
    expect(refusal('').message).toContain('US-CAL-CISO');
  });

  it('names the zones of the country where a state or a province is none', () => {
    expect(refusal('US-CA').nearest).toEqual(expect.arrayContaining(['US-CAL-CISO']));
    expect(refusal('US-TX').nearest).toEqual(expect.arrayContaining(['US-TEX-ERCO']));
    expect(refusal('GB-SCT').nearest).toEqual(['GB', 'GB-NIR', 'GB-ORK']);
    expect(refusal('DE-BY').nearest).toEqual(['DE']);
    expect(refusal('US-CA').message).toContain('`ml-emissions regions --zones` lists all zones.');
  });

  it('does not choose between providers that share a name', () => {
    expect(refusal('us-east-1').nearest).toEqual(['aws:us-east-1', 'lambda:us-east-1']);
  });

  it('answers any text with a place or a refusal of one line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        try {
          const place = parseRegion(text);
          expect(place.zone ?? place.region).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownRegionError);
          expect((error as Error).message).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: fuzzRuns() },
    );
  });
});

describe('a region of the table', () => {
  it('is found from what metadata services and variables call it', () => {
    const of = (provider: string, region: string) =>
      regionOf({ provider, region, found: 'metadata', how: 'test' })?.region;
    expect(of('azure', 'eastus2')).toBe('eastus2');
    expect(of('ovh', 'SBG5')).toBe('SBG');
    expect(of('ibm', 'us-south-1')).toBe('us-south');
    expect(of('hetzner', 'fsn1')).toBe('fsn1');
    expect(of('openstack', 'nova')).toBeUndefined();
    expect(of('aws', 'us-nowhere-9')).toBeUndefined();
  });

  it('is not found by a display name that several regions bear', () => {
    expect(findRegion('coreweave', 'Virginia, USA')?.region).toBe('US-EAST-04');
    expect(findRegion('coreweave', 'Georgia, USA')).toBeUndefined();
  });
});
