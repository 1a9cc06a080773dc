/** A command that cannot be started: the reason and the exit code of a shell, and nothing is left behind. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onlyOn, onlyWhere } from '../../support/only-on.ts';
import { outcome, RUN } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-failures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);
const temp = path('temp');
mkdirSync(temp);
const env = { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp };

writeFileSync(path('not-executable'), 'data\n', { mode: 0o644 });
writeFileSync(path('no-interpreter'), '#!/no/such/interpreter\n', { mode: 0o755 });
if (process.platform !== 'win32') {
  symlinkSync(path('loop-b'), path('loop-a'));
  symlinkSync(path('loop-a'), path('loop-b'));
}

it.each([
  ['a name that is not on the path', 'no-such-command', 127, 'command not found'],
  ['an empty name', '', 127, 'command not found'],
  ['a name that is too long', 'x'.repeat(300), 127, 'command not found'],
])('%s', async (_what, file, code, reason) => {
  const end = await outcome([...RUN, file], { env });
  expect([end.code, end.stderr, end.stdout]).toEqual([code, expect.stringContaining(reason), '']);
  expect(end.stderr).not.toMatch(/unexpected|report it|warning/);
  expect(readdirSync(temp)).toEqual([]);
});

onlyOn('Linux and macOS', 'rights and links of POSIX').describe('files', () => {
  it.each([
    ['a file that is not there', path('missing'), 127, 'No such file or directory'],
    ['a file without the right to execute it', path('not-executable'), 126, 'Permission denied'],
    ['a folder', folder, 126, 'Is a directory'],
    ['a path through a file', join(path('not-executable'), 'x'), 126, 'Not a directory'],
    ['a path that is too long', path('x'.repeat(300)), 126, 'File name too long'],
    ['a loop of links', path('loop-a'), 126, 'Too many levels of symbolic links'],
    ['an interpreter that is not there', path('no-interpreter'), 127, 'interpreter'],
  ])('%s', async (_what, file, code, reason) => {
    const end = await outcome([...RUN, file], { env });
    expect([end.code, end.stderr]).toEqual([code, expect.stringContaining(reason)]);
    expect(end.stderr).not.toMatch(/unexpected|report it|warning/);
    const shell = await outcome(['bash', '-c', '"$0"', file], { env });
    expect(shell.code).toBe(code);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('runs a script without #! as a shell does, where the C library lets it (musl refuses it: 126)', async () => {
    writeFileSync(path('no-first-line'), 'echo ran; exit 5\n');
    chmodSync(path('no-first-line'), 0o755);
    const { code, stdout, stderr } = await outcome([...RUN, path('no-first-line')], { env });
    const expected = code === 126 ? [126, '', expect.stringContaining('#!')] : [5, 'ran\n', expect.any(String)];
    expect([code, stdout, stderr]).toEqual(expected);
  });
});

onlyWhere(process.platform === 'win32', 'only on Windows').it(
  'starts a .cmd file, by its name or without the ending',
  async () => {
    writeFileSync(path('tool.cmd'), '@echo %1 %2\r\n@exit /b 7\r\n');
    for (const name of ['tool.cmd', 'tool']) {
      const end = await outcome([...RUN, path(name), 'a b', 'x&y'], { env });
      expect([end.code, end.stdout.trim()]).toEqual([7, '"a b" "x&y"']);
    }
  },
);
