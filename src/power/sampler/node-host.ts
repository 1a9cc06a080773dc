/** The real machine behind a `MeterWorld`. Node's own modules only: this is part of the sampler's bundle. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { cpus } from 'node:os';
import { commandEnvironment } from '../../child-environment.ts';
import type { MeterChild, SamplerHost } from './host.ts';

/** More than any sensor's file, and enough of `/proc/stat`, whose first line is all that is read. */
const READ_BYTES = 8192;
/** The kernel writes these anew for every reading from their start, so they are opened once. */
const KEPT = /^\/(?:proc|sys)\//;
const MAX_ERROR_CHARACTERS = 300;

export function nodeHost(): SamplerHost {
  const buffer = Buffer.alloc(READ_BYTES);
  const kept = new Map<string, number>();
  return {
    readText: (path) => (KEPT.test(path) ? readKept(path, kept, buffer) : readText(path, buffer)),
    cpuTimes: () => cpus().map((cpu) => cpu.times),
    monotonicSeconds: () => performance.now() / 1000,
    spawn: start,
    after: (seconds, action) => {
      const timer = setTimeout(action, seconds * 1000);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

function readText(path: string, buffer: Buffer): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, null));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A file whose device went away gives errors until it is opened again. */
function readKept(path: string, kept: Map<string, number>, buffer: Buffer): string | undefined {
  let file = kept.get(path);
  try {
    if (file === undefined) {
      file = openSync(path, 'r');
      kept.set(path, file);
    }
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, 0));
  } catch {
    if (file === undefined) return undefined;
    kept.delete(path);
    closeSync(file);
    return readText(path, buffer);
  }
}

function start(command: string, args: readonly string[]): MeterChild {
  const ended: ((why: string) => void)[] = [];
  let why: string | undefined;
  let error = '';
  const end = (reason: string) => {
    if (why !== undefined) return;
    why = reason;
    for (const listener of ended) listener(reason);
  };
  const child = spawn(command, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: commandEnvironment(process.env),
    windowsHide: true,
  });
  child.on('error', (problem) => end(problem.message));
  // `close`, not `exit`: what the command said last is still in the pipe when it exits.
  child.on('close', (code, signal) => end(error.trim().split('\n')[0] || `ended with ${signal ?? `code ${code}`}`));
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    error = (error + text).slice(0, MAX_ERROR_CHARACTERS);
  });
  return {
    onText: (listener) => child.stdout.on('data', listener),
    onEnd: (listener) => {
      if (why === undefined) ended.push(listener);
      else queueMicrotask(() => listener(why ?? ''));
    },
    kill: () => {
      child.kill('SIGTERM');
    },
  };
}
