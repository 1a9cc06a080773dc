/** The committed bundles are compared byte by byte, and git does not change a byte of them. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { differences } from '../../scripts/bundles.ts';

const root = resolve(import.meta.dirname, '..', '..');
const bundle = (text: string) => new Map([['cli/index.js', Buffer.from(text)]]);

it('finds no difference between the same bytes', () => {
  expect(differences(bundle('a\r\nb\n'), bundle('a\r\nb\n'))).toEqual([]);
});

it.each([
  ['another byte', bundle('a\n'), bundle('b\n')],
  ['other line ends', bundle('a\r\n'), bundle('a\n')],
  ['bytes that are not text', new Map([['cli/index.js', Buffer.from([0xff])]]), bundle('\ufffd')],
  ['a file that was not committed', bundle('a\n'), new Map<string, Buffer>()],
  ['a file that is not made any more', new Map<string, Buffer>(), bundle('a\n')],
])('finds %s', (_, made, committed) => {
  expect(differences(made, committed)).toEqual([
    'dist/cli/index.js differs from a fresh build; run `npm run build` and commit dist/.',
  ]);
});

it('git converts no line ends in any bundle', () => {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  const paths = git('ls-files', '-z', 'dist').split('\0').slice(0, -1);
  const attributes = git('check-attr', 'text', '--', ...paths)
    .trim()
    .split('\n');
  expect(attributes.filter((line) => !line.endsWith(': text: unset'))).toEqual([]);
  expect(attributes.length).toBe(paths.length);
});
