import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startFailure, whyNotExecutable } from '../../../src/cli/run/start-failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'start-failure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'tool.CMD'), '', { mode: 0o755 });
mkdirSync(join(folder, 'folder'));

const failure = (file: string, code: string) => startFailure(file, Object.assign(new Error('words'), { code }), {});

it('has the exit code and the reason of a shell for each code of the system', () => {
  expect(failure('train', 'ENOENT')).toEqual({ exitCode: 127, reason: 'command not found' });
  expect(failure('./train', 'ENOENT')).toEqual({ exitCode: 127, reason: 'No such file or directory' });
  expect(failure('', 'ERR_INVALID_ARG_VALUE').exitCode).toBe(127);
  expect(failure('./train', 'ELOOP')).toEqual({ exitCode: 126, reason: 'Too many levels of symbolic links' });
  expect(failure('train', 'E2BIG')).toEqual({ exitCode: 126, reason: 'Argument list too long' });
  // A script without #!: the C library musl does not start it, glibc does.
  expect(failure('./train', 'ENOEXEC')).toEqual({ exitCode: 126, reason: expect.stringContaining('#!') });
  expect(failure('./train', 'ESOMETHING')).toEqual({ exitCode: 126, reason: 'words' });
});

it('finds a command in the folders of PATH, on Windows also without its ending', () => {
  const path = [join(folder, 'none'), folder].join(delimiter);
  expect(whyNotExecutable('tool.CMD', { path })).toBeUndefined();
  expect(whyNotExecutable('tool', { path })).toBe('ENOENT');
  expect(whyNotExecutable('tool', { path, extensions: ['.EXE', '.CMD'].join(delimiter) })).toBeUndefined();
  expect(whyNotExecutable(join(folder, 'tool'), { extensions: '.CMD' })).toBeUndefined();
  // A shell does not see folders when it looks for a name.
  expect(whyNotExecutable('folder', { path })).toBe('ENOENT');
  expect(whyNotExecutable(join(folder, 'folder'), { path })).toBe('EISDIR');
  expect(whyNotExecutable(join(folder, 'folder'), { extensions: '.CMD' })).toBe('EISDIR');
  expect(whyNotExecutable('', { path })).toBe('ENOENT');
});
