/** Global setup of the jobs project: without its packages it ends with one sentence that says what to run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function setup(): void {
  if (existsSync(join(import.meta.dirname, '..', 'node_modules'))) return;
  throw new Error(
    'The tests in __tests__/jobs need packages of their own. Run `npm ci --prefix __tests__/jobs` first.',
  );
}
