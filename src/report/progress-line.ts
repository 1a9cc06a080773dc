/** The one line that shows how far a running job has come. */
import { formatDuration, formatEnergy, formatMass, formatWatts } from './text/units.ts';

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
    watts === undefined ? undefined : formatWatts(watts),
    kwh === undefined ? 'energy unknown' : formatEnergy(kwh),
    grams === undefined ? undefined : `${formatMass(grams)}CO2eq`,
  ].filter((part) => part !== undefined);
  while (parts.length > 1 && parts.join('  ').length > width) parts.pop();
  return parts.join('  ').slice(0, Math.max(0, width));
}
