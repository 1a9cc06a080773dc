#!/usr/bin/env node
/**
 * Entry of the command line tool. `run` must receive signals from its first statement on and must never touch the streams
 * that it shares with its command. Both are prepared here, before anything else is loaded.
 */
import { prepareRun } from './run/context.ts';
import { written } from './run/shared-streams.ts';

const context = process.argv[2] === 'run' ? prepareRun(process) : undefined;
const { runProgram } = await import('./program.ts');
const end = await runProgram(process.argv, context);
context?.signals.release();
if (end?.isInterrupted()) {
  await Promise.all([written(process.stdout), written(process.stderr)]);
  // A shell stops its loop or script at Ctrl-C only if its command was ended by that.
  process.kill(process.pid, 'SIGINT');
}
