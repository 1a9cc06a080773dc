/** The bundle that reports, loaded by the bundles of main and post. */
import { pathToFileURL } from 'node:url';
import { bundleFile } from '../bundle-file.ts';

type Report = typeof import('./report.ts');

/** Loads the bundle that reports. It is large: main and post load it only when they have something to report. */
export async function loadReport(): Promise<Report> {
  return (await import(/* webpackIgnore: true */ pathToFileURL(bundleFile('report')).href)) as Report;
}
