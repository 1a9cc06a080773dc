/** Every message of the action is in the documentation, verbatim, with what to do. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/action/annotations.ts';

const text = readFileSync(join(resolve(import.meta.dirname, '..', '..'), 'docs', 'troubleshooting.md'), 'utf8');
const entries = new Map(
  text
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const [heading = '', ...body] = entry.split('\n');
      return [heading.replaceAll('`', '').trim(), body.join('\n')] as const;
    }),
);
const messages = Object.entries(MESSAGES) as [string, (text: string) => string][];

it.each(messages)('%s has an entry with its words and what to do', (name, message) => {
  const entry = entries.get(name) ?? '';
  expect(entry).toContain(`> ${message('…')}`);
  expect(entry.replace(/^>.*$/gm, '').trim().length).toBeGreaterThan(40);
});

it('has no entry for a message that is gone', () => {
  expect([...entries.keys()].filter((name) => !(name in MESSAGES))).toEqual([]);
});
