/** What the entries of main and post share. */

import { pathToFileURL } from 'node:url';
import { bundleFile } from '../bundle-file.ts';
import { reasonOf } from '../errors.ts';
import { warn } from './annotations.ts';

/** Under this name main saves the folder of the measurement that it owns, for post. */
export const FOLDER_STATE = 'folder';
/** Under this name `mode: measure` always saves something: where post finds nothing, the runner has lost what main saved. */
export const RAN_STATE = 'ran';

/** Time for sockets and streams to close by themselves once all is done, ms. */
const LINGER_MS = 1_000;

/**
 * Runs a stage so that nothing that goes wrong in it can harm the user's job: every error becomes one warning, also one
 * from a promise that is no longer awaited.
 */
export async function runStage(stage: () => Promise<void>): Promise<void> {
  let warned = false;
  const report = (problem: unknown) => {
    if (!warned) warn('unexpected', reasonOf(problem));
    warned = true;
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  try {
    await stage();
  } catch (problem) {
    report(problem);
  }
  // A connection that a server keeps open must not hold the job.
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

type Report = typeof import('./report.ts');

/** Loads the bundle that reports. It is large, so main and post load it only when they have something to report. */
export async function loadReport(): Promise<Report> {
  return (await import(/* webpackIgnore: true */ pathToFileURL(bundleFile('report')).href)) as Report;
}
