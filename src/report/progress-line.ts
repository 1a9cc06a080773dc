/** The one line that shows how far a running job has come. */
import { formatDuration, formatEnergy, formatGrams, formatWatts, ifKnown } from './text/units.ts';

export interface ProgressReading {
  readonly seconds: number;
  /** Now; absent where no meter gives watts. */
  readonly watts?: number;
  /** Since the start, PUE included. */
  readonly kwh?: number;
  /** gCO2eq since the start; absent where the grid is unknown. */
  readonly grams?: number;
}

/** `12 min 5 s  283 W  52.1 Wh  17.8 gCO2eq`; parts are dropped from the right until the line fits into `width` columns. */
export function progressLine({ seconds, watts, kwh, grams }: ProgressReading, width: number): string {
  const parts = [
    formatDuration(Math.floor(Math.max(0, seconds))),
    ifKnown(watts, formatWatts),
    kwh === undefined ? 'energy unknown' : formatEnergy(kwh),
    ifKnown(grams, formatGrams),
  ].filter((part) => part !== undefined);
  while (parts.length > 1 && parts.join('  ').length > width) parts.pop();
  return parts.join('  ').slice(0, Math.max(0, width));
}
