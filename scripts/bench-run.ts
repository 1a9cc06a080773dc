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
    const throughput = median(rounds.map((round) => round.throughput));
    const start = median(rounds.map(({ startMs, emptyMs }) => startMs / emptyMs));
    const report = median(rounds.map(({ reportMs, emptyMs }) => reportMs / emptyMs));
    return [
      { what: 'run: 1 GB through a pipe, against the plain pipe', value: throughput, unit: 'x', limit: 1.05 },
      { what: 'run: before the command starts', value: start, unit: 'x empty' },
      { what: 'run: report, after it has ended', value: report, unit: 'x empty' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function pipeMs(before: readonly string[], reader: string): number {
  const writer = [...before, 'head', '-c', String(BYTES), '/dev/zero'];
  const script = `${writer.map((word) => `'${word}'`).join(' ')} | '${process.execPath}' '${reader}'`;
  return Number(outputOf('sh', ['-c', script]));
}

/** The time before the command and after it. The command prints when it runs, and takes a millisecond or two. */
function aroundMs(): { readonly startMs: number; readonly reportMs: number } {
  const [node = '', ...args] = RUN;
  const startedAt = Date.now();
  const ranAt = Number(outputOf(node, [...args, 'date', '+%s%3N']));
  return { startMs: ranAt - startedAt, reportMs: Date.now() - ranAt };
}

function emptyMs(script: string): number {
  const startedAt = performance.now();
  outputOf(process.execPath, [script]);
  return performance.now() - startedAt;
}

function outputOf(file: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trim();
}

if (isEntry(import.meta)) for (const row of benchRun()) console.log(benchLine(row));
