/** The table of what may go wrong points at tests that there are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const TABLE = readFileSync(join(ROOT, 'docs', 'how-it-works.md'), 'utf8');
const SHOWN = [...TABLE.matchAll(/^\| (.+?) \| .+ \| `(__tests__\/[^`]+)`: “([^”]+)” \|$/gm)];

it('and every row has one', () => {
  const [, table = ''] = TABLE.split('| shown by |\n');
  const rows = table.split('\n\n')[0]?.split('\n').slice(1) ?? [];
  expect(SHOWN.map(([row]) => row)).toEqual(rows);
});

it.each(SHOWN.map(([, fault = '', file = '', name = '']) => ({ fault, file, name })))('$fault', ({ file, name }) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toContain(name);
});
