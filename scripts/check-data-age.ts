/**
 * `npm run data:check`: lists, without a network, the rows of `data/` and `src/data/` that are older than the newest source
 * at hand. It prints a report in Markdown, changes nothing, and its exit code is 0.
 */
import { countryRows } from '../src/data/countries.ts';
import { instanceRows } from '../src/data/instances.ts';
import { regionRows } from '../src/data/regions.ts';
import type { CountryRow, RegionRow, ZoneRow } from '../src/data/rows.ts';
import { runnerRows } from '../src/data/runners.ts';
import { zoneRows, zoneSource } from '../src/data/zones.ts';
import { type ElectricityMaps, readElectricityMaps } from './electricity-maps.ts';
import { isEntry } from './is-entry.ts';

export interface DataAge {
  readonly today: Date;
  readonly compiled: { readonly version: string; readonly newestYear: number; readonly zones: readonly ZoneRow[] };
  readonly installed: ElectricityMaps;
  readonly countries: readonly CountryRow[];
  readonly regions: readonly RegionRow[];
  /** Sources of tables whose rows only say when their source was read. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

/** A zone whose value changed by more than this from one year to the next should be checked. */
const LARGE_MOVE = 0.2;
/** By this month, Electricity Maps has published the year before, and CO2.js has it (February to June). */
const YEAR_OUT_MONTH = 7;

/** The report. Sections without a finding are left out; the first line counts the others. */
export function ageReport(age: DataAge): string {
  const sections = [zonesCompiled(age), zonesMoved(age), countriesOlder(age), pueOlder(age), namedSources(age)];
  const found = sections.filter((section) => section !== undefined);
  const date = age.today.toISOString().slice(0, 10);
  const head = found.length === 0 ? 'Nothing is older than its newest source.' : `${found.length} points to look at.`;
  return [`# Age of the data, ${date}`, head, ...found, 'How each table is refreshed: `data/README.md`.'].join('\n\n');
}

function zonesCompiled({ compiled, installed, today }: DataAge): string | undefined {
  const lines: string[] = [];
  const changed = installed.zones.filter((zone) => {
    const before = compiled.zones.find((candidate) => candidate.zone === zone.zone);
    return JSON.stringify(before?.yearly) !== JSON.stringify(zone.yearly);
  });
  if (changed.length > 0 || installed.version !== compiled.version) {
    lines.push(
      `- The installed @tgwf/co2 is ${installed.version} (newest year ${installed.newestYear}), compiled is ` +
        `${compiled.version} (${compiled.newestYear}); ${changed.length} zones differ. Run \`npm run data\`.`,
    );
  }
  const expected = today.getUTCFullYear() - (today.getUTCMonth() + 1 >= YEAR_OUT_MONTH ? 1 : 2);
  if (installed.newestYear < expected) {
    lines.push(`- The year ${expected} should be out by now: look for a newer @tgwf/co2 than ${installed.version}.`);
  }
  return section('Grid zones', lines);
}

function zonesMoved({ installed, regions }: DataAge): string | undefined {
  const used = new Set(regions.map((region) => region.zone));
  const lines = installed.zones.flatMap(({ zone, name, yearly: [now, before] }) => {
    if (!used.has(zone) || now === undefined || before === undefined) return [];
    const move = now.gramsPerKwh / before.gramsPerKwh - 1;
    if (Math.abs(move) <= LARGE_MOVE) return [];
    const percent = `${move > 0 ? '+' : ''}${Math.round(move * 100)} %`;
    return [`- ${zone} (${name}): ${before.gramsPerKwh} to ${now.gramsPerKwh} gCO2eq/kWh, ${percent}`];
  });
  return section('Zones with regions that moved by more than 20 % in their newest year', lines);
}

function countriesOlder({ countries }: DataAge): string | undefined {
  const newest = Math.max(...countries.map((row) => row.year));
  const byYear = grouped(
    countries.filter((row) => row.year < newest),
    (row) => row.year,
  );
  const lines = [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, rows]) => `- ${year}: ${rows.length} countries (${rows.map((row) => row.country).join(', ')})`);
  return section(`Countries older than the newest year of their table (${newest})`, lines);
}

function pueOlder({ regions }: DataAge): string | undefined {
  const lines = [...grouped(regions, (row) => row.provider)].flatMap(([provider, rows]) => {
    const years = rows.map((row) => yearOf(row.pueSource) ?? 0);
    const newest = Math.max(...years);
    const older = grouped(
      rows.filter((row) => (yearOf(row.pueSource) ?? 0) < newest),
      (row) => row.pueSource,
    );
    return [...older].map(([source, old]) => {
      const year = yearOf(source) ?? 'no year given';
      return `- ${provider}: ${old.length} of ${rows.length} regions have ${year}, newest is ${newest}: ${source}`;
    });
  });
  return section("PUE older than the newest of the same provider's", lines);
}

function namedSources({ sources, today }: DataAge): string | undefined {
  const lines = Object.entries(sources).flatMap(([table, all]) => {
    const unchecked = all.filter((source) => /not re-checked/.test(source)).length;
    const old = all.filter((source) => (yearOf(source) ?? today.getUTCFullYear()) < today.getUTCFullYear()).length;
    return [
      ...(unchecked > 0 ? [`- ${table}: ${unchecked} of ${all.length} rows are marked as not re-checked`] : []),
      ...(old > 0 ? [`- ${table}: the sources of ${old} of ${all.length} rows were read before this year`] : []),
    ];
  });
  return section('Rows whose own source says that they are weak or old', lines);
}

function section(title: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `## ${title}\n\n${lines.join('\n')}`;
}

/** The year that a figure is of: in brackets (`Report 2024 (2023)`), a fiscal year (`FY25`, `FY2023`), else the last one named. */
export function yearOf(source: string): number | undefined {
  const inBrackets = /\((20\d\d)\)/.exec(source)?.[1];
  const fiscal = /\bFY(?:20)?(\d\d)\b/.exec(source)?.[1];
  if (inBrackets !== undefined) return Number(inBrackets);
  if (fiscal !== undefined) return 2000 + Number(fiscal);
  const years = [...source.matchAll(/\b(20[12]\d)\b/g)].map(([year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : undefined;
}

function grouped<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

if (isEntry(import.meta)) {
  const report = ageReport({
    today: new Date(),
    compiled: { ...zoneSource, zones: zoneRows() },
    installed: await readElectricityMaps(),
    countries: countryRows(),
    regions: regionRows(),
    sources: {
      instances: instanceRows().map((row) => row.source),
      runners: runnerRows().map((row) => row.source),
      regions: regionRows().map((row) => row.source),
    },
  });
  console.log(report);
}
