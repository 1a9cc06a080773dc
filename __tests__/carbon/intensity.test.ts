/** What a kWh emits at a place, its range, and the average that is used where the place is not known. */
import { describe, expect, it } from 'vitest';
import { ANNUAL_FACTOR, intensityOf } from '../../src/carbon/intensity.ts';
import { parseRegion } from '../../src/carbon/place-text.ts';
import { pueOf } from '../../src/carbon/pue.ts';
import { allRegions } from '../../src/carbon/regions.ts';
import { regionRows } from '../../src/data/regions.ts';
import { zoneRows } from '../../src/data/zones.ts';
import type { Place } from '../../src/runner/runner.ts';

const at = (text: string) => intensityOf(parseRegion(text));
const place = (rest: Partial<Place>): Place => ({ found: 'metadata', how: 'test', ...rest });

describe('the intensity at a place', () => {
  it('is the annual average of its grid zone, with year and source', () => {
    expect(at('aws:us-west-1')).toMatchObject({
      zone: 'US-CAL-CISO',
      kind: 'annual-average',
      year: 2025,
      gramsPerKwh: { value: 208 },
    });
    expect(at('aws:us-west-1').source).toBe('Electricity Maps annual averages (ODbL 1.0) via CO2.js 0.19.0, 2025');
  });

  it('is one value for one grid, for every provider: Northern Virginia', () => {
    for (const text of ['aws:us-east-1', 'azure:eastus', 'gcp:us-east4', 'github:eastus', 'US-MIDA-PJM']) {
      expect(at(text).gramsPerKwh.value).toBe(418);
    }
  });

  it('has a range that year-to-year changes and a second source mostly stay in', () => {
    const { value, low, high } = at('aws:us-east-1').gramsPerKwh;
    expect(high / value).toBeCloseTo(ANNUAL_FACTOR, 9);
    expect(value / low).toBeCloseTo(ANNUAL_FACTOR, 9);
    expect(ANNUAL_FACTOR).toBeCloseTo(1.37, 2); // as docs/carbon.md has it
    const used = new Set(regionRows().map((row) => row.zone));
    const moves = zoneRows()
      .filter((row) => used.has(row.zone))
      .map(({ yearly: [now, before] }) => (now?.gramsPerKwh ?? 0) / (before?.gramsPerKwh ?? 0));
    const inside = moves.filter((move) => move < 1.1 && move > 1 / 1.1).length / moves.length;
    expect(inside).toBeGreaterThan(0.78);
    expect(inside).toBeLessThan(0.85);
  });

  it('is what the user says, exactly', () => {
    expect(intensityOf(parseRegion('FR'), { gramsPerKwh: 12 })).toEqual({
      gramsPerKwh: { value: 12, low: 12, high: 12 },
      zone: 'FR',
      zoneName: 'France',
      kind: 'input',
      source: 'input carbon-intensity',
    });
  });

  it('spans the seen regions for a hosted runner whose region is not known', () => {
    const hosted = intensityOf(place({ provider: 'github', region: 'unknown', found: 'assumed' }));
    expect(hosted.gramsPerKwh).toEqual({ value: 414, low: 51, high: 501 });
    expect(hosted.zone).toBe('US');
  });

  it('spans the zones of a country whose grid is split, and only of those', () => {
    expect(at('US').gramsPerKwh.low).toBeLessThan(130);
    expect(at('US').source).toContain('59 grid zones');
    expect(at('ES').source).not.toContain('grid zones');
    expect(at('FR').gramsPerKwh.high).toBeCloseTo(31 * ANNUAL_FACTOR, 9);
  });

  it('is the average of a country that has no zone', () => {
    const samoa = at('AS');
    expect(samoa).toMatchObject({ kind: 'country-average', zone: 'AS', zoneName: 'American Samoa' });
    expect(samoa.source).toMatch(/Ember.*production-based/);
  });

  it('is the average of the world where nothing is known, and says so', () => {
    const nowhere = intensityOf(place({ found: 'assumed' }));
    expect(nowhere).toMatchObject({ kind: 'world-average', gramsPerKwh: { value: 458 } });
    expect(nowhere.fallbackReason).toBe("The region of this job is not known. The world's average is used.");
    expect(nowhere.gramsPerKwh.low).toBeLessThan(200);
    expect(nowhere.gramsPerKwh.high).toBeGreaterThan(600);
    expect(intensityOf(place({ provider: 'aws' })).fallbackReason).toMatch(
      /provider \(aws\) is known, but not the region/,
    );
    expect(intensityOf(place({ provider: 'aws', region: 'xx-new-1' })).fallbackReason).toContain('aws:xx-new-1');
  });
});

describe('the PUE of a place', () => {
  it('is the published one of its region', () => {
    const { pue, pueSource } = allRegions().find((row) => row.region === 'us-east-1') ?? { pue: 0, pueSource: '' };
    expect(pueOf(parseRegion('aws:us-east-1'), { cloud: true })).toEqual({
      value: pue,
      kind: 'region',
      source: pueSource,
    });
    expect(pue).toBe(1.15);
  });

  it("is the provider's where the region publishes none, and the industry's where the provider does not", () => {
    expect(pueOf(parseRegion('aws:il-central-1'), { cloud: true })).toMatchObject({ value: 1.14, kind: 'provider' });
    expect(pueOf(parseRegion('hetzner:fsn1'), { cloud: true })).toMatchObject({ value: 1.54, kind: 'industry' });
    expect(pueOf(place({ provider: 'gcp', found: 'dmi' }), { cloud: true })).toMatchObject({
      value: 1.09,
      kind: 'provider',
    });
    expect(pueOf(parseRegion('FR'), { cloud: true })).toEqual({
      value: 1.54,
      kind: 'industry',
      source: 'Uptime Institute Global Data Center Survey 2025 weighted average',
    });
    expect(pueOf(place({ provider: 'github', region: 'unknown' }), { cloud: true })).toMatchObject({ value: 1.16 });
  });

  it('is the input before all of them', () => {
    expect(pueOf(parseRegion('aws:us-east-1'), { input: 1.5, cloud: true })).toEqual({
      value: 1.5,
      kind: 'input',
      source: 'input pue',
    });
  });

  it('is 1 on bare metal without a provider, and says so', () => {
    expect(pueOf(parseRegion('DE'), { cloud: false })).toMatchObject({ value: 1, kind: 'none' });
    expect(pueOf(place({ found: 'assumed' }), { cloud: false }).source).toMatch(/no data centre is known/);
  });
});
