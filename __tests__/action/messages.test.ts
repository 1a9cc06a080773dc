/** Every message says what happened in one line, and texts from outside cannot pass for one of ours. */
import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/action/annotations.ts';

const messages = Object.entries(MESSAGES) as [string, (text: string) => string][];

it.each(messages)('%s is one line, whatever comes from outside', (_, message) => {
  const hostile = 'reason\n::error::forged\r\n::set-output name=x::y\u0000';
  expect([...message(hostile)].filter((letter) => letter < ' ')).toEqual([]);
});

it('cuts a reason that a server made long', () => {
  expect(MESSAGES['no-comment']('x'.repeat(100_000)).length).toBeLessThan(1000);
});

it('names the permission that a comment needs', () => {
  expect(MESSAGES['read-only-token']()).toContain('`pull-requests: write`');
  expect(MESSAGES['no-history']('')).toContain('`permissions: contents: write`');
});
