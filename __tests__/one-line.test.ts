/** Texts from elsewhere inside a message of ours. */
import { expect, it } from 'vitest';
import { oneLine } from '../src/one-line.ts';

it.each([
  ['first\r\n::error::second', 'first ::error::second'],
  ['\u001b[31mred\u001b[0m', '[31mred [0m'],
  ['turned \u202eround', 'turned round'],
  ['  much \t blank  ', 'much blank'],
  ['', ''],
])('%j reads %j', (text, line) => {
  expect(oneLine(text, 100)).toBe(line);
});

it('is no longer than it may be, and says that it was cut', () => {
  expect(oneLine('a'.repeat(20), 20)).toBe('a'.repeat(20));
  expect(oneLine('a'.repeat(21), 20)).toBe(`${'a'.repeat(19)}…`);
  expect(oneLine('a'.repeat(1_000_000), 20)).toHaveLength(20);
});
