/** Path of the sampler's bundle, next to the bundle of the command line tool. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export function samplerBundle(): string {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), 'sampler', 'index.js');
}
