/** The real machine behind a `System`: the only file of this room that reads files, environment and processes. */
import { execFile } from 'node:child_process';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { promisify } from 'node:util';
import { bundleFile } from '../bundle-file.ts';
import { commandEnvironment } from '../child-environment.ts';
import type { CommandResult, System } from './system.ts';

const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_OUTPUT_BYTES = 8 * 1024 * 1024;

/** Nothing here throws: what cannot be read is undefined or empty. */
export function nodeSystem(): System {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    cpuModels: () => cpus().map((cpu) => cpu.model),
    parallelism: availableParallelism,
    totalMemoryBytes: totalmem,
    readText,
    list,
    run,
    systemInformation: async (timeoutMs) => (await run(process.execPath, [bundleFile('inventory')], timeoutMs))?.stdout,
  };
}

/** Reads until the end, not by the file's size: files of `/proc` and `/sys` say 0 or 4096. */
function readText(path: string): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.alloc(MAX_TEXT_BYTES);
    let length = 0;
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.toString('utf8', 0, length);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function list(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

async function run(command: string, args: readonly string[], timeoutMs: number): Promise<CommandResult | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...args], {
      env: commandEnvironment(process.env),
      timeout: timeoutMs,
      maxBuffer: MAX_OUTPUT_BYTES,
      windowsHide: true,
      killSignal: 'SIGKILL',
    });
    return { code: 0, stdout, stderr };
  } catch (problem) {
    const { code, stdout, stderr } = problem as Omit<CommandResult, 'code'> & { readonly code?: unknown };
    // Any other code says that the command could not be started, or did not end by itself.
    return typeof code === 'number' ? { code, stdout, stderr } : undefined;
  }
}
