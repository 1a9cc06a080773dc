/**
 * What `run` costs its command: a gigabyte through a pipe, first to last byte, next to the same pipe without `run`; and the
 * time before the command and after it. `npm run bench:run`. Linux only, for its `date`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchLine, type Row } from './bench-power.ts';
import { root } from './bundles.ts';
import { isEntry } from './is-entry.ts';

const ROUNDS = 9;
const BYTES = 1e9;
const RUN = [process.execPath, join(root, 'dist', 'cli', 'index.js'), 'run', '--quiet', '--region', 'FR', '--'];

/** Reads to the end in pieces of 64 kB; prints the milliseconds from the first byte to the last. */
const READER = `
  const { readSync } = require('node:fs');
  const piece = Buffer.alloc(65536);
  let first;
  while (readSync(0, piece) > 0) first ??= performance.now();
  console.log(performance.now() - first);`;

export function benchRun(): Row[] {
  if (process.platform !== 'linux') return [];
  const folder = mkdtempSync(join(tmpdir(), 'bench-run-'));
  try {
    const reader = join(folder, 'reader.cjs');
    const empty = join(folder, 'empty.mjs');
    writeFileSync(reader, READER);
    writeFileSync(empty, '');
    const rounds = Array.from({ length: ROUNDS }, () => {
      const plain = pipeMs([], reader);
      const { startMs, reportMs } = aroundMs();
      return { throughput: pipeMs(RUN, reader) / plain, emptyMs: emptyMs(empty), startMs, reportMs };
    });
    const median = (of: (round: (typeof rounds)[number]) => number) =>
      rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    return [
      {
        what: `run: 1 GB through a pipe, against the plain pipe`,
        value: median((round) => round.throughput),
        unit: 'x',
        limit: 1.05,
      },
      {
        what: 'run: before the command starts',
        value: median(({ startMs, emptyMs }) => startMs / emptyMs),
        unit: 'x empty',
      },
      {
        what: 'run: report, after it has ended',
        value: median(({ reportMs, emptyMs }) => reportMs / emptyMs),
        unit: 'x empty',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function pipeMs(before: readonly string[], reader: string): number {
  const writer = [...before, 'head', '-c', String(BYTES), '/dev/zero'];
  const script = `${writer.map((word) => `'${word}'`).join(' ')} | '${process.execPath}' '${reader}'`;
  return Number(said('sh', ['-c', script]));
}

/** The command says when it runs; itself it takes a millisecond or two. */
function aroundMs(): { readonly startMs: number; readonly reportMs: number } {
  const [node = '', ...args] = RUN;
  const startedAt = Date.now();
  const ranAt = Number(said(node, [...args, 'date', '+%s%3N']));
  return { startMs: ranAt - startedAt, reportMs: Date.now() - ranAt };
}

function emptyMs(script: string): number {
  const startedAt = performance.now();
  said(process.execPath, [script]);
  return performance.now() - startedAt;
}

function said(file: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trim();
}

if (isEntry(import.meta)) for (const row of benchRun()) console.log(benchLine(row));
