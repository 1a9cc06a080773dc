/** Each claim of the threat model, and each fault in how it works, names the test that shows it; those tests are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('docs/security.md', () => {
  const named = [...read('docs/security.md').matchAll(/`(__tests__\/[^`]+)`/g)].map(([, path]) => path ?? '');

  it('names a test for each attack', () => {
    expect(named.length).toBeGreaterThan(8);
  });

  it.each(named)('%s is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});

describe('docs/how-it-works.md', () => {
  const faults = read('docs/how-it-works.md').split('## When something goes wrong')[1] ?? '';
  const named = [...faults.matchAll(/^\| ([^|]+) \|.*`(__tests__\/[^`]+)`(?:: “([^”]+)”)? \|$/gm)];

  it('names a test for each fault', () => {
    expect(named.length).toBe(faults.split('\n').filter((line) => /^\| (?!---|what happens)/.test(line)).length);
    expect(named.length).toBeGreaterThan(10);
  });

  it.each(named.map(([, fault = '', path = '', title = '']) => [fault, path, title]))(
    '%s: %s has “%s”',
    (_, path, title) => {
      expect(read(path)).toContain(title);
    },
  );
});
