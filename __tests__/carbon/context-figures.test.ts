/** Figures shown next to the result: equivalences, market facts, other hardware, other hours, embodied emissions, SCI. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embodiedOf } from '../../src/carbon/embodied.ts';
import { equivalencesOf } from '../../src/carbon/equivalences.ts';
import { hardwareAlternatives } from '../../src/carbon/hardware-alternatives.ts';
import { parseRegion } from '../../src/carbon/place-text.ts';
import { carbonFreeShareOf, regionOf } from '../../src/carbon/regions.ts';
import { sciOf } from '../../src/carbon/sci.ts';
import { type ForecastSlot, timeAlternative } from '../../src/carbon/time-alternative.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

describe('equivalences', () => {
  const figures = (grams: number) =>
    Object.fromEntries(equivalencesOf(grams).map(({ unit, amount }) => [unit, amount]));

  it('are those of the calculator: 13.48 kg are 54.5 km by car, 6.75 kg of coal and 0.22 seedlings', () => {
    expect(figures(13_480)['km']).toBeCloseTo(54.5, 1);
    // It cuts its figures off after three digits.
    expect(Math.floor(figures(1_348_000)['kg of coal'] ?? 0)).toBe(675);
    expect(figures(1_348_000 * 3)).toMatchObject({ 'tree seedlings': expect.closeTo(67.4, 1) });
  });

  it('are at most two, each between 0.1 and 1000, each with its source and a sentence that has the figure', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (grams) => {
        const shown = equivalencesOf(grams);
        expect(shown.length).toBeLessThanOrEqual(2);
        for (const { amount, sentence, source } of shown) {
          expect(amount).toBeGreaterThanOrEqual(0.1);
          expect(amount).toBeLessThanOrEqual(1000);
          expect(sentence).toContain(` ${Number(amount.toPrecision(3))} `);
          expect(source).toMatch(/EPA|ICAO/);
        }
      }),
      { numRuns: fuzzRuns() },
    );
  });

  it('compare little with a charge, much with a flight, and next to nothing with nothing', () => {
    expect(equivalencesOf(124).map((one) => one.sentence)).toEqual([
      'As much as driving 0.501 km in an average car.',
      'As much as charging a smartphone 10 times.',
    ]);
    expect(equivalencesOf(1_340_000)[0]?.sentence).toBe(
      'As much as 2 return flights from London to New York for one passenger.',
    );
    expect(equivalencesOf(0.5)).toEqual([]);
    expect(equivalencesOf(0)).toEqual([]);
  });
});

describe('market facts', () => {
  it("are Google's carbon-free share of a region, and of no other provider", () => {
    const iowa = carbonFreeShareOf(regionOf(parseRegion('gcp:us-central1')));
    expect(iowa?.carbonFreeShare).toBe(0.87);
    expect(iowa?.carbonFreeSource).toContain('market-based');
    expect(carbonFreeShareOf(regionOf(parseRegion('aws:us-east-1')))).toBeUndefined();
    expect(carbonFreeShareOf(undefined)).toBeUndefined();
  });
});

describe('other accelerators', () => {
  const on = (accelerator: string, provider: string) =>
    hardwareAlternatives({ accelerator, provider, acceleratorGrams: 90, totalGrams: 100 });

  it('are at most three current parts that the same provider rents, best first', () => {
    const names = on('V100 SXM2 16GB', 'aws').map((one) => one.name);
    expect(names).toEqual(['B200 SXM6', 'GB200', 'B300 SXM6']);
    expect(on('T4', 'gcp').map((one) => one.name)).toEqual(['TPU v6e (Trillium)', 'TPU v7 (Ironwood)', 'B200 SXM6']);
  });

  it('save what efficiency saves, on the accelerators only, and say that this is an upper bound', () => {
    const [best] = on('A100 SXM4 40GB', 'aws');
    expect(best?.tflopsPerWatt).toBeCloseTo(2.25, 3);
    // 312 TFLOPS at 400 W against 2250 at 1000 W: 0.78 / 2.25 of 90 g, and the 10 g of everything else.
    expect(best?.grams).toBeCloseTo(10 + (90 * 0.78) / 2.25, 6);
    expect(best?.savingPercent).toBeCloseTo(100 - 10 - (90 * 0.78) / 2.25, 6);
    expect(best?.source).toBe(
      'dense FP16 TFLOPS per W at TDP, 2.25 against 0.780: upper bound for compute-bound training',
    );
  });

  it('are none where nothing is better, the provider is not known to rent any, or the part is not known', () => {
    expect(on('B200 SXM6', 'aws')).toEqual([]);
    expect(on('A100 SXM4 40GB', 'hetzner')).toEqual([]);
    expect(on('A100 SXM4 40GB', 'nobody')).toEqual([]);
    expect(on('something', 'aws')).toEqual([]);
    expect(hardwareAlternatives({ accelerator: 'T4', provider: 'aws', acceleratorGrams: 0, totalGrams: 0 })).toEqual(
      [],
    );
  });
});

describe('another hour', () => {
  const start = Date.parse('2026-11-24T10:00:00Z');
  const hour = 3_600_000;
  const hourly = (...values: number[]): ForecastSlot[] =>
    values.map((gramsPerKwh, index) => ({
      startMs: start + index * hour,
      endMs: start + (index + 1) * hour,
      gramsPerKwh,
    }));
  const source = 'test forecast';

  it('is the best start within 24 h, in grams and percent against starting now', () => {
    const slots = hourly(300, 280, 200, 150, 160, 220, 300);
    const best = timeAlternative({ slots, source }, { nowMs: start, seconds: 7200, kwh: 2 });
    expect(best?.startAt).toBe('2026-11-24T13:00:00.000Z');
    expect(best?.grams).toBeCloseTo(2 * 155, 9);
    expect(best?.savingPercent).toBeCloseTo(100 * (1 - 155 / 290), 9);
    expect(best).toMatchObject({ tie: false, source });
  });

  it('is now, a tie, where nothing is better', () => {
    const best = timeAlternative({ slots: hourly(100, 200, 300), source }, { nowMs: start, seconds: 3600, kwh: 1 });
    expect(best).toMatchObject({ startAt: '2026-11-24T10:00:00.000Z', savingPercent: 0, tie: true });
  });

  it('is a tie below a tenth, which a forecast does not know, and for a job of seconds', () => {
    const tie = (values: number[], seconds: number) =>
      timeAlternative({ slots: hourly(...values), source }, { nowMs: start, seconds, kwh: 1 })?.tie;
    expect(tie([300, 275], 3600)).toBe(true);
    expect(tie([300, 265], 3600)).toBe(false);
    expect(tie([300, 100], 59)).toBe(true);
    expect(tie([300, 100], 60)).toBe(false);
  });

  it('never lies more than 24 h ahead, and is not claimed where the forecast ends before the job', () => {
    const slots = hourly(...Array.from({ length: 40 }, (_, index) => 400 - index));
    const best = timeAlternative({ slots, source }, { nowMs: start, seconds: 3600, kwh: 1 });
    expect(best?.startAt).toBe('2026-11-25T10:00:00.000Z');
    expect(
      timeAlternative({ slots: hourly(300, 200), source }, { nowMs: start, seconds: 3 * 3600, kwh: 1 }),
    ).toBeUndefined();
    expect(timeAlternative({ slots: [], source }, { nowMs: start, seconds: 60, kwh: 1 })).toBeUndefined();
  });

  it('finds what trying every minute finds', () => {
    const values = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 180 }), (all, minute, minutes) => {
        const slots = hourly(...all);
        const nowMs = start + minute * 60_000;
        const mean = (from: number) => {
          let sum = 0;
          for (let m = 0; m < minutes; m++) sum += all[Math.floor((from + m * 60_000 - start) / hour)] ?? Number.NaN;
          return sum / minutes;
        };
        const tried = Array.from({ length: all.length * 60 }, (_, m) => mean(nowMs + m * 60_000)).filter(
          Number.isFinite,
        );
        const best = timeAlternative({ slots, source }, { nowMs, seconds: minutes * 60, kwh: 1 });
        expect(best?.grams).toBeCloseTo(Math.min(...tried), 6);
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});

describe('embodied emissions', () => {
  const hour = 3600;
  const fourYears = 4 * 365.25 * 24 * 3600;

  it('are the whole machine over its whole life', () => {
    const server = { os: 'linux', virtual: false, sockets: 2, memoryGb: 16 };
    expect(embodiedOf({ seconds: fourYears, server, accelerators: [] })).toMatchObject({
      grams: expect.closeTo(1_100_000, 3),
      lowGrams: expect.closeTo(550_000, 3),
      highGrams: expect.closeTo(2_200_000, 3),
      source: 'Cloud Carbon Footprint coefficients (Teads 2021, Dell R740 life-cycle assessment); four years of use',
    });
  });

  it("are a virtual machine's share of its host", () => {
    const of = (vcpus: number) =>
      embodiedOf({
        seconds: hour,
        server: { os: 'linux', virtual: true, vcpus, hostThreads: 64, memoryGb: 2 * vcpus },
        accelerators: [],
      });
    const [small, large] = [of(4), of(8)];
    if (!('grams' in small) || !('grams' in large)) throw new Error('unknown');
    expect(large.grams).toBeCloseTo(2 * small.grams, 9);
    expect(small.grams).toBeGreaterThan(1);
    expect(small.grams).toBeLessThan(4); // 4 of 64 threads of some 1100 kg, one hour of 35 000
  });

  it("take NVIDIA's own figure for H100 and B200 boards, and say where accelerators stand alone", () => {
    const h100 = embodiedOf({ seconds: fourYears, accelerators: [{ name: 'H100 SXM', count: 8 }] });
    expect(h100).toMatchObject({ grams: expect.closeTo(1_312_000, 3) });
    expect('source' in h100 && h100.source).toMatch(/1312 kg a board of 8.*without the machine around/);
    expect(embodiedOf({ seconds: fourYears, accelerators: [{ name: 'T4', count: 1 }] })).toMatchObject({
      grams: expect.closeTo(150_000, 3),
    });
  });

  it('are unknown where no figure is published, and say so', () => {
    expect(embodiedOf({ seconds: hour, accelerators: [{ name: 'TPU v5e', count: 4 }] })).toEqual({
      unknown: 'No published figure for making a TPU v5e.',
    });
    expect(embodiedOf({ seconds: hour, accelerators: [] })).toEqual({ unknown: 'The hardware is not known.' });
    const server = { os: 'linux', virtual: true, vcpus: 4, memoryGb: 16 };
    expect(embodiedOf({ seconds: hour, server, accelerators: [] })).toMatchObject({
      unknown: expect.stringContaining('host-threads'),
    });
    expect(embodiedOf({ seconds: hour, server: { ...server, os: 'macos' }, accelerators: [] })).toMatchObject({
      unknown: expect.stringContaining('Mac'),
    });
  });
});

describe('the SCI score', () => {
  it('is (E x I + M) per functional unit, and says whether M is in it', () => {
    expect(sciOf(900, 100, { amount: 1000, unit: 'epochs' })).toEqual({
      gramsPerUnit: 1,
      functionalUnit: 'epoch',
      includesEmbodied: true,
    });
    const per = (amount: number, unit: string) => sciOf(1, undefined, { amount, unit }).functionalUnit;
    expect(['batches', 'queries', 'tokens', 'passes', 'Bilder'].map((unit) => per(10, unit))).toEqual([
      'batch',
      'query',
      'token',
      'pass',
      'Bilder',
    ]);
    expect(per(1, 'class')).toBe('class');
    expect(sciOf(900, undefined)).toEqual({ gramsPerUnit: 900, functionalUnit: 'run', includesEmbodied: false });
  });
});
