/**
 * Numbers with their units, as every report prints them: three significant figures, a decimal point, no thousands
 * separators, the unit scaled so that a figure is short. Within one table a single unit holds (`energyUnitFor`, `gramsUnitFor`).
 */
import type { Interval } from '../../interval.ts';

/** A scaled unit: its symbol, and its size in the base unit of its ladder (kWh, g, W). */
export interface Unit {
  readonly symbol: string;
  readonly size: number;
}

type Ladder = readonly [Unit, ...Unit[]];

/** Sizes in kWh. */
const ENERGY: Ladder = [
  { symbol: 'mWh', size: 1e-6 },
  { symbol: 'Wh', size: 1e-3 },
  { symbol: 'kWh', size: 1 },
  { symbol: 'MWh', size: 1e3 },
  { symbol: 'GWh', size: 1e6 },
];

/** Sizes in g. */
const MASS: Ladder = [
  { symbol: 'mg', size: 1e-3 },
  { symbol: 'g', size: 1 },
  { symbol: 'kg', size: 1e3 },
  { symbol: 't', size: 1e6 },
];

/** Sizes in W. */
const POWER: Ladder = [
  { symbol: 'W', size: 1 },
  { symbol: 'kW', size: 1e3 },
  { symbol: 'MW', size: 1e6 },
];

/** In g/kWh, at any size: grids shown in different units cannot be compared. */
const GRAMS_PER_KWH: Unit = { symbol: 'g/kWh', size: 1 };

/** A smaller figure is shown as `<0.001`. */
const SMALLEST = 0.001;

/** A plain number of three significant figures: `0.0123`, `4.50`, `812`, `12300`. A true minus sign; `0` for zero. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return 'unknown';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size < SMALLEST) return `${sign}<${SMALLEST}`;
  const rounded = Number(size.toPrecision(3));
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(rounded)));
  return sign + rounded.toFixed(decimals);
}

/** The unit in which a value reads with one to three digits before the point. */
function unitOf(ladder: Ladder, value: number): Unit {
  const rounded = Number(Math.abs(value).toPrecision(3));
  if (!(rounded > 0)) return ladder.find((unit) => unit.symbol === 'Wh' || unit.size === 1) ?? ladder[0];
  let fitting = ladder[0];
  for (const unit of ladder) if (rounded >= unit.size) fitting = unit;
  return fitting;
}

/**
 * One unit for a whole table: that of the largest value, or the next smaller one where the smallest would otherwise
 * begin with `0.00` and the largest still fits in four digits.
 */
function commonUnit(ladder: Ladder, values: readonly (number | undefined)[]): Unit {
  const sizes = values.filter((value) => value !== undefined && Number.isFinite(value) && value !== 0) as number[];
  const magnitudes = sizes.map(Math.abs);
  const largest = Math.max(0, ...magnitudes);
  const unit = unitOf(ladder, largest);
  const smaller = ladder[ladder.indexOf(unit) - 1];
  const smallest = Math.min(...magnitudes);
  return smaller !== undefined && smallest / unit.size < 0.01 && largest / smaller.size < 9995 ? smaller : unit;
}

export function energyUnitFor(kwh: readonly (number | undefined)[]): Unit {
  return commonUnit(ENERGY, kwh);
}

export function gramsUnitFor(grams: readonly (number | undefined)[]): Unit {
  return commonUnit(MASS, grams);
}

/** The value in a table's unit, without its symbol (that is in the header); `unknown` when there is none. */
export function formatIn(unit: Unit, value: number | undefined): string {
  return value === undefined ? 'unknown' : formatNumber(value / unit.size);
}

/** `low–high` in a table's unit, without its symbol. */
export function formatRangeIn(unit: Unit, low: number, high: number): string {
  return `${formatIn(unit, low)}–${formatIn(unit, high)}`;
}

function withUnit(unit: Unit, value: number): string {
  return Number.isFinite(value) ? `${formatIn(unit, value)} ${unit.symbol}` : 'unknown';
}

/** kWh to `12.3 Wh`. */
export function formatEnergy(kwh: number): string {
  return withUnit(unitOf(ENERGY, kwh), kwh);
}

/** Grams to `4.56 kg`, for places that have said already that CO2eq is meant. */
export function formatMass(grams: number): string {
  return withUnit(unitOf(MASS, grams), grams);
}

/** Grams to `4.56 kgCO2eq`. */
export function formatGrams(grams: number): string {
  return Number.isFinite(grams) ? `${formatMass(grams)}CO2eq` : 'unknown';
}

export function formatWatts(watts: number): string {
  return withUnit(unitOf(POWER, watts), watts);
}

/** The range of a value in the unit in which that value reads: `3.1–7.9 Wh` next to `5.2 Wh`. `quantity` says what it is: kWh, g or g/kWh. */
export function formatRange({ value, low, high }: Interval, quantity: 'energy' | 'grams' | 'intensity'): string {
  const unit = unitOf({ energy: ENERGY, grams: MASS, intensity: [GRAMS_PER_KWH] as const }[quantity], value);
  return `${formatRangeIn(unit, low, high)} ${unit.symbol}`;
}

/** gCO2eq per kWh to `373 g/kWh`. */
export function formatIntensity(gramsPerKwh: number): string {
  return withUnit(GRAMS_PER_KWH, gramsPerKwh);
}

/** Seconds to the two largest parts: `0.4 s`, `40 s`, `12 min 5 s`, `9 h 2 min`, `3 d 4 h`. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return 'unknown';
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return twoParts(Math.floor(whole / 60), 'min', whole % 60, 's');
  const minutes = Math.round(whole / 60);
  if (minutes < 24 * 60) return twoParts(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(minutes / 60);
  return twoParts(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function twoParts(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** Percent to `12.3%`, one decimal at most below 100; `signed` puts a plus before what grew. */
export function formatPercent(percent: number, signed: 'signed' | 'plain' = 'plain'): string {
  if (!Number.isFinite(percent)) return 'unknown';
  const size = Math.abs(percent);
  const sign = percent < 0 ? '−' : signed === 'signed' && percent > 0 ? '+' : '';
  if (size !== 0 && size < 0.05) return `${sign}<0.1%`;
  const rounded = size < 99.95 ? Number(size.toFixed(1)) : Number(size.toPrecision(3));
  return `${sign}${rounded}%`;
}

/** A share 0..1 to `63%`. */
export function formatShare(share: number): string {
  return formatPercent(share * 100);
}

/** A share 0..1 as a table needs it: whole percent from 1% on, `0.4%` below. */
export function formatWholeShare(share: number): string {
  const percent = share * 100;
  return formatPercent(Math.abs(percent) < 1 ? percent : Math.round(percent));
}

/** Kilometres to `45 km`, `6230 km`. */
export function formatDistance(km: number): string {
  if (!Number.isFinite(km)) return 'unknown';
  return km > 0 && km < 1 ? '<1 km' : `${Number(km.toPrecision(3)).toFixed(0)} km`;
}

/** `1 run`, `12 runs`: a count with its noun. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** What is made of a value that may be unknown: undefined where the value is. */
export function ifKnown<Value, Made>(value: Value | undefined, make: (value: Value) => Made): Made | undefined {
  return value === undefined ? undefined : make(value);
}

/** A time as people read it, to the minute: `2026-11-24 02:30`. */
export function formatMinute(isoTime: string): string {
  return isoTime.slice(0, 16).replace('T', ' ');
}

/** As a file for machines states a figure: six significant digits are more than can be measured. */
export function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
