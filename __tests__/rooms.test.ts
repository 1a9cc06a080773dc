/** The house rule: who may import whom, as `docs/architecture.md` has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const MAY_IMPORT: Record<string, readonly string[]> = {
  action: ['engine', 'runner', 'power', 'carbon', 'record', 'report', 'github', 'data'],
  cli: ['engine', 'runner', 'power', 'carbon', 'record', 'report', 'data'],
  engine: ['runner', 'power', 'carbon', 'record', 'data'],
  runner: ['data'],
  power: ['runner (types)', 'data'],
  carbon: ['runner (types)', 'data'],
  record: ['runner (types)', 'power (types)', 'carbon (types)'],
  report: ['record'],
  github: ['record', 'report'],
  data: [],
};
/** Files at the top of `src/` that every room may read. */
const SHARED = new Set(['product.ts', 'interval.ts', 'child-environment.ts']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function strayImports(file: string): string[] {
  const room = relative(src, file).split(sep)[0] ?? '';
  const text = readFileSync(file, 'utf8');
  const imports = text.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gms);
  const stray: string[] = [];
  for (const [, typeOnly, from, lazy] of imports) {
    const target = relative(src, resolve(dirname(file), from ?? lazy ?? ''));
    const other = target.split(sep)[0] ?? '';
    if (other === room || SHARED.has(target)) continue;
    const allowed = MAY_IMPORT[room] ?? [];
    if (allowed.includes(other) || (typeOnly && allowed.includes(`${other} (types)`))) continue;
    stray.push(`${relative(root, file)} imports ${target}`);
  }
  return stray;
}

it('has a rule for every room', () => {
  const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map((room) => room.name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

it('lets no room import what it must not know', () => {
  expect(filesBelow(src).flatMap(strayImports)).toEqual([]);
});
