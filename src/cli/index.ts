#!/usr/bin/env node
/**
 * Entry of the command line tool. `run` must receive signals from its first statement on and must never touch the streams
 * that it shares with its command. Both are prepared here, before anything else is loaded.
 */
import { prepareRun } from './run/context.ts';

const context = process.argv[2] === 'run' ? prepareRun(process) : undefined;
const { runProgram } = await import('./program.ts');
const end = await runProgram(process.argv, context);
context?.signals.release();
// A shell that runs a loop or a script stops at Ctrl-C only if its command was ended by it.
if (end?.isInterrupted()) process.kill(process.pid, 'SIGINT');
