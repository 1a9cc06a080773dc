/** Every row of the tables of places, and the rules by which they were made. */
import { describe, expect, it } from 'vitest';
import { countryRows } from '../../src/data/countries.ts';
import { regionRows } from '../../src/data/regions.ts';
import type { RegionRow } from '../../src/data/rows.ts';
import { zoneRows, zoneSource } from '../../src/data/zones.ts';

const zones = new Map(zoneRows().map((row) => [row.zone, row]));

function failing(holds: (row: RegionRow) => boolean): string[] {
  return regionRows()
    .filter((row) => !holds(row))
    .map((row) => `${row.provider}:${row.region}`);
}

function regionOf(provider: string, region: string): RegionRow {
  const row = regionRows().find((candidate) => candidate.provider === provider && candidate.region === region);
  if (row === undefined) throw new Error(`no row ${provider}:${region}`);
  return row;
}

describe('regions', () => {
  it('counts 360 regions of 12 providers in 70 zones and 45 countries', () => {
    expect(regionRows()).toHaveLength(360);
    expect(new Set(regionRows().map((row) => row.provider)).size).toBe(12);
    expect(new Set(regionRows().map((row) => row.zone)).size).toBe(70);
    expect(new Set(regionRows().map((row) => row.country)).size).toBe(45);
  });

  it('has every region of a provider once, whatever its case', () => {
    const keys = regionRows().map((row) => `${row.provider}:${row.region}`.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has plausible coordinates, PUE and shares on every row', () => {
    const bad = failing(
      (row) =>
        Math.abs(row.latitude) <= 90 &&
        Math.abs(row.longitude) <= 180 &&
        row.pue >= 1 &&
        row.pue <= 2 &&
        (row.carbonFreeShare === undefined || (row.carbonFreeShare >= 0 && row.carbonFreeShare <= 1)) &&
        ['open', 'government', 'restricted', 'announced'].includes(row.access) &&
        row.name !== '' &&
        row.pueSource !== '' &&
        row.source !== '',
    );
    expect(bad).toEqual([]);
  });

  it('puts every region into a zone of its own country that has a value', () => {
    expect(failing((row) => zones.has(row.zone) && row.zone.startsWith(row.country))).toEqual([]);
  });

  it('gives places with the same coordinates the same zone', () => {
    const zoneAt = new Map<string, string>();
    const bad = failing((row) => {
      const place = `${row.latitude} ${row.longitude}`;
      const other = zoneAt.get(place);
      zoneAt.set(place, row.zone);
      return other === undefined || other === row.zone;
    });
    expect(bad).toEqual([]);
  });

  it('takes the PUE of the region, else of the provider, else of the industry, in the numbers that the sources gave', () => {
    const count = (kind: string) => regionRows().filter((row) => row.pueKind === kind).length;
    expect([count('region'), count('provider'), count('industry')]).toEqual([94, 115, 151]);
    expect(failing((row) => row.pueKind !== 'industry' || row.pue === 1.54)).toEqual([]);
    expect(failing((row) => (row.pueKind === 'industry') === row.pueSource.startsWith('Uptime Institute'))).toEqual([]);
  });

  it('knows which regions are not open to every customer', () => {
    const access = (provider: string, region: string) => regionOf(provider, region).access;
    expect(access('aws', 'us-east-1')).toBe('open');
    expect(access('aws', 'us-gov-west-1')).toBe('government');
    expect(access('azure', 'usdodeast')).toBe('government');
    expect(access('oci', 'us-langley-1')).toBe('government');
    expect(access('oci', 'uk-gov-london-1')).toBe('government');
    expect(access('azure', 'chinanorth3')).toBe('restricted');
    expect(access('aws', 'cn-north-1')).toBe('restricted');
    expect(access('azure', 'norwaywest')).toBe('restricted');
    expect(access('oci', 'eu-dcc-milan-1')).toBe('restricted');
    expect(access('coreweave', 'US-EAST-03')).toBe('restricted');
    for (const region of [
      'eastus3',
      'denmarkeast',
      'finlandcentral',
      'greececentral',
      'indiasouthcentral',
      'saudiarabiaeast',
      'taiwannorth',
    ]) {
      expect(access('azure', region)).toBe('announced');
    }
    expect(access('aws', 'me-west-1')).toBe('announced');
    expect(access('aws', 'sa-west-1')).toBe('announced');
  });

  it('mirrors the Azure region under every region of hosted runners', () => {
    for (const row of regionRows().filter((r) => r.provider === 'github' && r.region !== 'unknown')) {
      const azure = regionOf('azure', row.region);
      expect([row.zone, row.pue, row.latitude]).toEqual([azure.zone, azure.pue, azure.latitude]);
    }
    expect(regionOf('github', 'unknown').zone).toBe('US');
  });
});

describe('zones', () => {
  const newest = (zone: string) => zones.get(zone)?.yearly[0];

  it('has the annual averages that Electricity Maps published for 2025', () => {
    expect(zoneSource.newestYear).toBe(2025);
    expect(newest('US-MIDA-PJM')).toEqual({ year: 2025, gramsPerKwh: 418 });
    expect(newest('FR')?.gramsPerKwh).toBe(31);
    expect(newest('GB')?.gramsPerKwh).toBe(176);
    expect(newest('US')?.gramsPerKwh).toBe(414);
    expect(newest('US-NW-GCPD')?.gramsPerKwh).toBe(51);
  });

  it('gives the three large providers one value in Virginia', () => {
    const values = [regionOf('aws', 'us-east-1'), regionOf('azure', 'eastus'), regionOf('gcp', 'us-east4')].map(
      (row) => newest(row.zone)?.gramsPerKwh,
    );
    expect(values).toEqual([418, 418, 418]);
  });

  it('has five plausible years on every row, newest first', () => {
    const bad = zoneRows().filter(
      (row) =>
        row.yearly.map(({ year }) => year).join() !== '2025,2024,2023,2022,2021' ||
        row.yearly.some(({ gramsPerKwh }) => !(gramsPerKwh >= 0 && gramsPerKwh <= 1200)) ||
        !row.zone.startsWith(row.country) ||
        row.name === '',
    );
    expect(bad.map((row) => row.zone)).toEqual([]);
  });

  it('moves little from year to year where data centres are: median 3 %, 90th percentile 18 %', () => {
    const used = [...new Set(regionRows().map((row) => row.zone))];
    const changes = used
      .map((zone) => {
        const [now, before] = zones.get(zone)?.yearly ?? [];
        return Math.abs((now?.gramsPerKwh ?? 0) / (before?.gramsPerKwh ?? 1) - 1) * 100;
      })
      .sort((a, b) => a - b);
    expect(changes[Math.floor(changes.length * 0.5)]).toBeCloseTo(3, 0);
    expect(changes[Math.floor(changes.length * 0.9)]).toBeGreaterThan(15);
    expect(changes[Math.floor(changes.length * 0.9)]).toBeLessThan(20);
  });
});

describe('countries', () => {
  it('has every country once, with plausible figures and a source', () => {
    expect(countryRows()).toHaveLength(213);
    expect(new Set(countryRows().map((row) => row.country)).size).toBe(213);
    const bad = countryRows().filter(
      (row) =>
        !/^[A-Z]{2}$/.test(row.country) ||
        !/^[A-Z]{3}$/.test(row.country3) ||
        !(row.gramsPerKwh >= 0 && row.gramsPerKwh <= 1500) ||
        !(row.year >= 2020 && row.year <= 2026) ||
        !/Ember/.test(row.source),
    );
    expect(bad).toEqual([]);
  });
});
