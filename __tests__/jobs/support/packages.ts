/** Before the first test of this folder: its own packages are there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function setup(): void {
  if (existsSync(join(import.meta.dirname, '..', 'node_modules'))) return;
  throw new Error(
    'The tests in __tests__/jobs need packages of their own. Run `npm ci --prefix __tests__/jobs` first.',
  );
}
