import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DescriptorStream } from '../../../src/cli/run/shared-streams.ts';
import { onlyOn } from '../../support/only-on.ts';

const folder = mkdtempSync(join(tmpdir(), 'shared-streams-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes all pieces in order', async () => {
  const file = join(folder, 'out');
  const descriptor = openSync(file, 'w');
  const stream = new DescriptorStream(descriptor);
  for (let line = 0; line < 1000; line++) stream.write(`${line}\n`);
  await new Promise<void>((resolve) => stream.end(resolve));
  closeSync(descriptor);
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').map(Number)).toEqual([...Array(1000).keys()]);
});

onlyOn('Linux', 'needs /dev/full').it('reports a full disk to its listener', async () => {
  const descriptor = openSync('/dev/full', 'w');
  const stream = new DescriptorStream(descriptor);
  const error = await new Promise<NodeJS.ErrnoException>((resolve) => stream.on('error', resolve).write('x'));
  closeSync(descriptor);
  expect(error.code).toBe('ENOSPC');
});

onlyOn('Linux', 'opens a pipe both ways').it(
  'waits for room in a full pipe that another process made non-blocking',
  async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    const text = Buffer.alloc(1_000_000, '0123456789\n');
    const written = new Promise<void>((resolve) => new DescriptorStream(pipe).end(text, resolve));
    let isWritten = false;
    void written.then(() => {
      isWritten = true;
    });
    const pieces: Buffer[] = [];
    for (let bytes = 0; bytes < text.length; ) {
      await new Promise(setImmediate);
      bytes += readIfAny(pipe, pieces);
      if (bytes < text.length / 2) expect(isWritten).toBe(false);
    }
    await written;
    closeSync(pipe);
    expect(Buffer.concat(pieces).equals(text)).toBe(true);
  },
);

function readIfAny(descriptor: number, pieces: Buffer[]): number {
  const piece = Buffer.alloc(65_536);
  try {
    const bytes = readSync(descriptor, piece);
    pieces.push(piece.subarray(0, bytes));
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0;
    throw error;
  }
}
