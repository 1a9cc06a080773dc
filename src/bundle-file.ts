/** Files of other bundles, found from the path of the running one. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of `dist/<bundle>/index.js`. Every bundle is one folder deep in `dist/`. */
export function bundleFile(bundle: 'sampler' | 'report' | 'inventory'): string {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), bundle, 'index.js');
}
