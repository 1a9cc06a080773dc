/** Finds bundles that have grown. The accepted size of each is in a file, and growth by more than 10 % must be accepted again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundles.ts';

const BUDGET_FILE = join(root, 'scripts', 'bundle-budget.json');
export const TOLERATED_GROWTH = 1.1;

/** Bytes of JavaScript by bundle, lazily loaded parts included, of the files below `dist/`. */
export function bundleSizes(files: ReadonlyMap<string, Buffer>): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const [path, bytes] of files) {
    const [bundle] = path.split('/');
    if (bundle !== undefined && path.endsWith('.js')) sizes[bundle] = (sizes[bundle] ?? 0) + bytes.length;
  }
  return sizes;
}

/** A sentence for every bundle that is more than 10 % larger than written down, or not written down at all. */
export function overBudget(
  sizes: Readonly<Record<string, number>>,
  budget: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(sizes).flatMap(([bundle, bytes]) => {
    const allowed = budget[bundle];
    if (allowed === undefined) return [`dist/${bundle} has ${bytes} bytes and no size in scripts/bundle-budget.json.`];
    if (bytes <= allowed * TOLERATED_GROWTH) return [];
    const percent = Math.round((bytes / allowed - 1) * 100);
    return [
      `dist/${bundle} grew by ${percent} %, from ${allowed} to ${bytes} bytes. ` +
        'Make it smaller, or accept it with `npm run build -- --accept-sizes` and say why in the commit.',
    ];
  });
}

export async function readBudget(): Promise<Record<string, number>> {
  return JSON.parse(await readFile(BUDGET_FILE, 'utf8')) as Record<string, number>;
}

export async function writeBudget(sizes: Readonly<Record<string, number>>): Promise<void> {
  await writeFile(BUDGET_FILE, `${JSON.stringify(sizes, null, 2)}\n`);
}
