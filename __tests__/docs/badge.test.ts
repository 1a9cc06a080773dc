/** The badge's line to paste leads where the badge is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'badge.md'), 'utf8');
const repository = 'https://github.com/OWNER/REPOSITORY';

it('relative, from a README at the top of a repository, as GitHub resolves links and pictures', () => {
  const [, picture = '', page = ''] = /\[!\[[^\]]*\]\((\.[^)]+)\)\]\((\.[^)]+)\)/.exec(text) ?? [];
  for (const readme of [`${repository}/raw/main/README.md`, `${repository}/blob/main/README.md`]) {
    expect(new URL(picture, readme).href).toBe(`${repository}/raw/energy-data/badge.svg`);
    expect(new URL(page, readme).href).toBe(`${repository}/tree/energy-data`);
  }
});

it('absolute, for everywhere else', () => {
  expect(text).toContain(`(${repository}/raw/energy-data/badge.svg)`);
});
