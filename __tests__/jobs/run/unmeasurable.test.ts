/** Where nothing can be measured, the command runs all the same, with its output and exit code, and one warning. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inside, mayMount, smallDisk, withoutProc } from '../../support/machine.ts';
import { onlyWhere } from '../../support/only-on.ts';
import { BUNDLE, type Ended, outcome, RUN } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-unmeasurable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = [process.execPath, '-e', 'console.log("trained"); process.exitCode = 3'];
const inTemp = (temp: string) => ({ env: { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp } });

function expectOneWarning({ code, stdout, stderr }: Ended, text: string): void {
  expect([code, stdout]).toEqual([3, 'trained\n']);
  expect(stderr.match(/warning:/g)).toHaveLength(1);
  expect(stderr).toContain(text);
}

it('a folder for temporary files that does not exist', async () => {
  expectOneWarning(await outcome([...RUN, ...COMMAND], inTemp(join(folder, 'missing'))), 'TMPDIR');
});

it('a file instead of the folder for temporary files', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expectOneWarning(await outcome([...RUN, ...COMMAND], inTemp(file)), 'TMPDIR');
});

it('a sampler that cannot start', async () => {
  const dist = join(folder, 'dist');
  cpSync(dirname(BUNDLE), join(dist, 'cli'), { recursive: true });
  const [node = '', , ...rest] = RUN;
  const end = await outcome([node, join(dist, 'cli', 'index.js'), ...rest, ...COMMAND]);
  expectOneWarning(end, 'the sampler did not start');
});

it('an unexpected error in run itself', async () => {
  const hook =
    "process.on('newListener', (name) => { if (name === 'uncaughtException') setImmediate(() => { throw new Error('boom'); }); });";
  const env = { ...process.env, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` };
  expectOneWarning(await outcome([...RUN, ...COMMAND], { env }), 'boom');
});

it('a record that cannot be written where it was wanted', async () => {
  const [node = '', bundle = '', ...options] = RUN.slice(0, -1);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const end = await outcome([node, bundle, ...options, '--output', join(file, 'record.json'), '--', ...COMMAND]);
  expectOneWarning(end, 'The record could not be written');
  const instead = /It is in (.*) instead\./.exec(end.stderr)?.[1] ?? '';
  expect(JSON.parse(readFileSync(instead, 'utf8'))).toMatchObject({ mode: 'measure', exitCode: 3 });
  rmSync(dirname(instead), { recursive: true });
});

it('a record for a folder that cannot be made', async () => {
  const [node = '', bundle = '', ...options] = RUN.slice(0, -1);
  const end = await outcome([
    node,
    bundle,
    ...options,
    '--output',
    join(folder, 'none', 'record.json'),
    '--',
    ...COMMAND,
  ]);
  expectOneWarning(end, 'The record could not be written');
  rmSync(dirname(/It is in (.*) instead\./.exec(end.stderr)?.[1] ?? ''), { recursive: true });
});

onlyWhere(mayMount, 'needs the right to mount').describe('on machines made for it', () => {
  it('a disk that is full', async () => {
    const disk = smallDisk();
    try {
      writeFileSync(join(disk.folder, 'full'), Buffer.alloc((1 << 20) - 4096));
      expectOneWarning(await outcome([...RUN, ...COMMAND], inTemp(disk.folder)), 'no space left');
    } finally {
      disk.close();
    }
  });

  it('a disk that may not be written', async () => {
    const place = await inside(`mkdir -p '${folder}/read-only' && mount -t tmpfs -o ro none '${folder}/read-only'`, []);
    const temp = inTemp(join(folder, 'read-only'));
    const end = await outcome([...place.enter, ...RUN, ...COMMAND], temp);
    place.close();
    expectOneWarning(end, 'read-only file system');
  });

  it('no /proc', async () => {
    const place = await withoutProc();
    const end = await outcome([...place.enter, ...RUN, ...COMMAND]);
    place.close();
    expectOneWarning(end, 'unknown');
  });
});
