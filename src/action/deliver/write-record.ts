/** The record as a file of the user's: in the workspace, or in the runner's temp folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** Absolute path of what was written. Throws where it cannot be, or would lie outside of the workspace and the temp folder. */
export function writeRecord(file: string, json: string): string {
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const path = resolve(workspace, file);
  const allowed = [workspace, process.env['RUNNER_TEMP'] || workspace];
  if (!allowed.some((folder) => isInside(path, folder))) {
    throw new Error(`${file} lies outside of the workspace`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${json}\n`);
  return path;
}

function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '' && !from.startsWith('..') && !isAbsolute(from);
}
