/** Each bundle has the licences of what is inside, also of what is in its lazily loaded parts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/bundles.ts';

const licences = (bundle: string) => join(root, 'dist', bundle, 'licenses.txt');

it.each([
  ['main', ['@actions/core', 'fastest-levenshtein', 'valibot']],
  ['post', ['@actions/core']],
  ['report', ['@actions/artifact', '@actions/core', '@actions/github', 'badge-maker', 'picomatch', 'yaml', 'yauzl']],
  ['cli', ['badge-maker', 'commander', 'cross-spawn', 'csv-parse', 'csv-stringify', 'markdown-table', 'valibot']],
])('%s names what its parts contain, each once', (bundle, packages) => {
  const lines = readFileSync(licences(bundle), 'utf8').split('\n');
  expect(lines.filter((line) => packages.includes(line)).sort()).toEqual(packages);
});

it('has no package of others in the sampler', () => {
  expect(existsSync(licences('sampler'))).toBe(false);
});
