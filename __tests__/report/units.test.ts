/** Figures read the same everywhere: three significant figures, one unit a table, nothing unknown printed as zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  energyUnitFor,
  formatDistance,
  formatDuration,
  formatEnergy,
  formatGrams,
  formatIn,
  formatIntensity,
  formatMass,
  formatNumber,
  formatPercent,
  formatRange,
  formatRangeIn,
  formatWatts,
  gramsUnitFor,
} from '../../src/report/text/units.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const runs = { numRuns: fuzzRuns() };
const figure = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('a figure', () => {
  it.each([
    [0, '0'],
    [1, '1.00'],
    [0.0123456, '0.0123'],
    [9.999, '10.0'],
    [99.96, '100'],
    [999.6, '1000'],
    [123_456, '123000'],
    [-0.5, '−0.500'],
    [0.0001, '<0.001'],
    [Number.NaN, 'unknown'],
    [Number.POSITIVE_INFINITY, 'unknown'],
  ])('%d reads %s', (value, text) => expect(formatNumber(value)).toBe(text));

  it('keeps three significant figures of any number that is not tiny', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), (value) => {
        expect(Math.abs(Number(formatNumber(value)) - value)).toBeLessThanOrEqual(value * 0.00501);
      }),
      runs,
    );
  });

  it('never falls back to an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        expect(formatNumber(value)).not.toContain('e');
      }),
      runs,
    );
  });
});

describe('energy and emissions', () => {
  it.each([
    [0, '0 Wh'],
    [4.2e-7, '0.420 mWh'],
    [0.000_999_9, '1.00 Wh'],
    [0.0123, '12.3 Wh'],
    [0.999_9, '1.00 kWh'],
    [3.276, '3.28 kWh'],
    [1_287_000, '1.29 GWh'],
    [51_686, '51.7 MWh'],
  ])('%d kWh reads %s', (kwh, text) => expect(formatEnergy(kwh)).toBe(text));

  it.each([
    [0, '0 gCO2eq'],
    [0.0042, '4.20 mgCO2eq'],
    [0.5, '500 mgCO2eq'],
    [41.23, '41.2 gCO2eq'],
    [999.7, '1.00 kgCO2eq'],
    [552_000_000, '552 tCO2eq'],
  ])('%d g reads %s', (grams, text) => expect(formatGrams(grams)).toBe(text));

  it('says unknown for what is not a number', () => {
    expect(formatEnergy(Number.NaN)).toBe('unknown');
    expect(formatGrams(Number.NaN)).toBe('unknown');
    expect(formatIn(energyUnitFor([1]), undefined)).toBe('unknown');
  });

  it('states watts, intensity, distance and percent', () => {
    expect(formatWatts(283.4)).toBe('283 W');
    expect(formatWatts(12_345)).toBe('12.3 kW');
    expect(formatIntensity(373.2)).toBe('373 g/kWh');
    expect(formatDistance(6231)).toBe('6230 km');
    expect(formatDistance(0.2)).toBe('<1 km');
    expect(formatPercent(12.34, 'signed')).toBe('+12.3%');
    expect(formatPercent(-7)).toBe('−7%');
    expect(formatPercent(0.01)).toBe('<0.1%');
    expect(formatPercent(1234.5)).toBe('1230%');
  });
});

describe('durations', () => {
  it.each([
    [0.4, '0.4 s'],
    [40, '40 s'],
    [59.7, '1 min'],
    [725, '12 min 5 s'],
    [3600, '1 h'],
    [3599.6, '1 h'],
    [32_520, '9 h 2 min'],
    [86_399, '1 d'],
    [274_000, '3 d 4 h'],
    [-1, 'unknown'],
  ])('%d s reads %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));
});

describe('one unit a table', () => {
  it('takes the unit of the largest value', () => {
    expect(energyUnitFor([0.0021, 0.034, 0.9]).symbol).toBe('Wh');
    expect(energyUnitFor([0.12, 3.4]).symbol).toBe('kWh');
    expect(gramsUnitFor([880, 1200, undefined]).symbol).toBe('kg');
  });

  it('goes one unit down rather than print 0.00', () => {
    const unit = energyUnitFor([1.24, 0.0021]);
    expect([formatIn(unit, 1.24), formatIn(unit, 0.0021)]).toEqual(['1240', '2.10']);
  });

  it('writes a range in the unit of its value', () => {
    expect([formatGrams(930), formatRange({ value: 930, low: 268, high: 1280 }, 'grams')]).toEqual([
      '930 gCO2eq',
      '268–1280 g',
    ]);
    expect([formatIntensity(712), formatRange({ value: 712, low: 402, high: 1090 }, 'intensity')]).toEqual([
      '712 g/kWh',
      '402–1090 g/kWh',
    ]);
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure), (figures) => {
        const [low, value, high] = figures.sort((a, b) => a - b) as [number, number, number];
        const symbol = (text: string) => text.split(' ').at(-1);
        expect(symbol(formatRange({ value, low, high }, 'energy'))).toBe(symbol(formatEnergy(value)));
        expect(symbol(formatRange({ value, low, high }, 'grams'))).toBe(symbol(formatMass(value)));
      }),
      runs,
    );
  });

  it('has a unit for nothing', () => {
    expect(gramsUnitFor([]).symbol).toBe('g');
    expect(energyUnitFor([0, undefined, Number.NaN]).symbol).toBe('Wh');
  });

  it('writes both ends of a range in the same unit', () => {
    expect(formatRange({ value: 1.1, low: 0.8, high: 1.6 }, 'energy')).toBe('0.800–1.60 kWh');
    expect(formatRange({ value: 41, low: 26.1, high: 66.3 }, 'grams')).toBe('26.1–66.3 g');
    expect(formatMass(26.1)).toBe('26.1 g');
    expect(formatRangeIn(gramsUnitFor([1000]), 500, 2000)).toBe('0.500–2.00');
  });
});
