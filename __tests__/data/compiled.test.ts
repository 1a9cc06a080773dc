/** The modules of `src/data` are what `npm run data` makes of `data/` and of the installed `@tgwf/co2`, to the letter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileData } from '../../scripts/compile-data.ts';
import { readTable, TABLES } from '../../scripts/tables.ts';
import { instanceRows } from '../../src/data/instances.ts';
import { regionRows } from '../../src/data/regions.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'data');
const compiled = await compileData();

it.each([...compiled])('src/data/%s is up to date', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

it('leaves no generated module behind', () => {
  const byHand = ['rows.ts', 'unpack.ts'];
  expect(readdirSync(folder).sort()).toEqual([...compiled.keys(), ...byHand].sort());
});

it('unpacks to the very rows of the CSV', () => {
  const rowsOf = (file: string) =>
    TABLES.filter((table) => table.file === file).flatMap((table) => readTable(table).rows);
  expect(instanceRows()).toEqual(rowsOf('instances'));
  expect(regionRows()).toEqual(rowsOf('regions'));
});
