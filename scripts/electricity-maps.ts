/** Reads the annual averages of every grid zone from the installed `@tgwf/co2`, which republishes Electricity Maps under the ODbL. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { ZoneRow } from '../src/data/rows.ts';

const Year = v.object({
  data: v.record(
    v.string(),
    v.object({
      zone: v.object({ zoneName: v.pipe(v.string(), v.nonEmpty()) }),
      carbonIntensity: v.object({ value: v.number(), unit: v.literal('gCO2eq/kWh') }),
    }),
  ),
});

export interface ElectricityMaps {
  /** Version of `@tgwf/co2`. */
  readonly version: string;
  readonly newestYear: number;
  readonly zones: readonly ZoneRow[];
}

/** Every zone with its years, newest first. Throws if the package has changed its format. */
export async function readElectricityMaps(): Promise<ElectricityMaps> {
  const specifier = '@tgwf/co2/data/electricity-maps';
  const years = v.parse(v.record(v.string(), Year), ((await import(specifier)) as { default: unknown }).default);
  const byYear = Object.entries(years)
    .map(([name, { data }]) => ({ year: Number(name.replace('yearly', '')), data }))
    .sort((a, b) => b.year - a.year);
  const newest = byYear[0];
  if (newest === undefined) throw new Error('@tgwf/co2 exports no year of Electricity Maps data');
  const zones = Object.entries(newest.data)
    .map(([zone, row]) => ({
      zone,
      name: row.zone.zoneName,
      country: zone.slice(0, 2),
      yearly: byYear.flatMap(({ year, data }) => {
        const gramsPerKwh = data[zone]?.carbonIntensity.value;
        return gramsPerKwh === undefined ? [] : [{ year, gramsPerKwh }];
      }),
    }))
    .sort((a, b) => a.zone.localeCompare(b.zone, 'en'));
  return { version: installedVersion(), newestYear: newest.year, zones };
}

function installedVersion(): string {
  const path = new URL('../node_modules/@tgwf/co2/package.json', import.meta.url);
  return v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(path, 'utf8'))).version;
}
