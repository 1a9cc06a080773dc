/** Which room may import which, as the table in `docs/architecture.md` says, and no circle between files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const rules = roomRules(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8'));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** For each room, relative to `src/`, what its row allows: `power/series`, `runner (types)`. */
function roomRules(markdown: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = markdown.matchAll(/^\| `src\/([\w/]+)` \|.*\| ([^|]+) \|$/gm);
  return new Map([...rows].map(([, room = '', allowed = '']) => [room, new Set(inBackticks(allowed))]));
}

function inBackticks(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);
}

/** The folder of a file below `src/`; empty for the files directly in it. */
function roomOf(file: string): string {
  return relative(src, dirname(file)).split(sep).join('/');
}

function importsOf(file: string): { readonly target: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const imports = text.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gms);
  return [...imports].map(([, typeOnly, from, lazy]) => ({
    target: resolve(dirname(file), from ?? lazy ?? ''),
    typeOnly: typeOnly !== undefined,
  }));
}

function strayImports(file: string): string[] {
  const room = roomOf(file);
  const allowed = rules.get(room) ?? new Set<string>();
  return importsOf(file).flatMap(({ target, typeOnly }) => {
    const other = roomOf(target);
    const free = other === room || other === '' || allowed.has(other) || (typeOnly && allowed.has(`${other} (types)`));
    return free ? [] : [`${relative(root, file)} imports ${relative(root, target)}`];
  });
}

/** The rooms whose row allows more than the code uses. */
function unusedRules(): string[] {
  return [...rules].flatMap(([room, allowed]) => {
    const used = new Set(
      files
        .filter((file) => roomOf(file) === room)
        .flatMap(importsOf)
        .map(({ target }) => roomOf(target)),
    );
    return [...allowed].filter((name) => !used.has(name.replace(' (types)', ''))).map((name) => `${room}: ${name}`);
  });
}

/** The first circle that is found from here, as the files on it; undefined if there is none. */
function circleFrom(file: string, path: readonly string[], finished: Set<string>): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map((step) => relative(src, step));
  if (finished.has(file)) return undefined;
  for (const { target } of importsOf(file)) {
    const circle = circleFrom(target, [...path, file], finished);
    if (circle !== undefined) return circle;
  }
  finished.add(file);
  return undefined;
}

it('has a rule for every room', () => {
  const rooms = new Set(files.map(roomOf).filter((room) => room !== ''));
  expect([...rooms].sort()).toEqual([...rules.keys()].sort());
});

it('lets no room import what its row does not name', () => {
  expect(files.flatMap(strayImports)).toEqual([]);
});

it('has no rule that nothing needs', () => {
  expect(unusedRules()).toEqual([]);
});

it('has no circle between files, type imports included', () => {
  const finished = new Set<string>();
  expect(files.map((file) => circleFrom(file, [], finished)).filter((circle) => circle !== undefined)).toEqual([]);
});
