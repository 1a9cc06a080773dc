/** Files of other bundles, found from the path of the running bundle. */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Absolute path of `dist/<bundle>/index.js`. All bundles of the action are one folder deep in `dist/`. */
export function bundleFile(bundle: 'sampler' | 'report'): string {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), bundle, 'index.js');
}

type Report = typeof import('./report.ts');

/** Loads the bundle that reports. It is large: main and post load it only when they have something to report. */
export async function loadReport(): Promise<Report> {
  return (await import(/* webpackIgnore: true */ pathToFileURL(bundleFile('report')).href)) as Report;
}
