/** Annotations: one for each problem, under the product's name; and parts of the work that may fail without harm. */

import { error, notice as noticeCommand, warning } from '@actions/core';
import { reasonOf } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { PRODUCT } from '../product.ts';

const TITLE = { title: PRODUCT.name };

type Words<Name extends MessageName> = Parameters<(typeof MESSAGES)[Name]>;

const warned = new Set<string>();

/** The same warning appears once in a stage: a report is written several times, and a full disk would repeat it each time. */
export function warn<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  const text = sentence(name, words);
  if (!warned.has(text)) warning(text, TITLE);
  warned.add(text);
}

export function notice<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  noticeCommand(sentence(name, words), TITLE);
}

/** An error annotation on the run; it does not change the job's result. */
export function reportError<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  error(sentence(name, words), TITLE);
}

/** Makes the job fail, because the user asked for that. */
export function failJob<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  reportError(name, ...words);
  process.exitCode = 1;
}

/** Does one part of the work; if it fails, that is one warning and the rest continues. */
export async function warnOnFailure<T>(name: MessageName, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (problem) {
    warn(name, reasonOf(problem));
    return undefined;
  }
}

function sentence(name: MessageName, words: readonly string[]): string {
  return (MESSAGES[name] as (...words: readonly string[]) => string)(...words);
}

/**
 * Every message the action can print, in one place: what happened, and what to do. `docs/troubleshooting.md` has an entry
 * for each, under the same name. Untrusted text (a reason, a value) comes last and is one line.
 */
export const MESSAGES = {
  'bad-input': (what: string) => `${oneLine(what)} This job is not measured. Fix the input and run it again.`,
  'bad-input-estimate': (what: string) => `${oneLine(what)} Nothing was estimated. Fix the input and run it again.`,
  'bad-input-publish': (what: string) => `${oneLine(what)} Nothing was published. Fix the input and run it again.`,
  'input-ignored': (what: string) => `${oneLine(what)} This part of the report is left out; the measurement goes on.`,
  'unknown-mode': (value: string) =>
    `Input mode: "${oneLine(value)}" is not known. Allowed: measure, estimate, snapshot, publish. Nothing was measured.`,
  'no-folder': (reason: string) =>
    `Neither RUNNER_TEMP nor the system's temp folder can be written to, so this job is not measured. Give the runner a writable temp folder. (${oneLine(reason)})`,
  'no-start': (reason: string) =>
    `The measurement could not be started, so this job is not measured. If it happens again, please report it with the output of \`ml-emissions detect\`. (${oneLine(reason)})`,
  'measured-already': () =>
    'An earlier step already measures this job. There will be one report, with the inputs of that step. Remove this step.',
  'no-measurement': () =>
    'No earlier step of this job started a measurement, so there is no snapshot. Put a step with `mode: measure` before this one.',
  'no-state': () =>
    'This runner has lost what the start of this action saved for its end, so there is no report of this job. Update the runner to a version that sets GITHUB_STATE.',
  'no-record': (reason: string) =>
    `The measurement could not be turned into a report. Please report it. (${oneLine(reason)})`,
  'no-steps': (reason: string) =>
    `The energy of single steps is left out, because the job's steps could not be read. On a private repository add \`permissions: actions: read\` to the job. (${oneLine(reason)})`,
  'no-baseline': (reason: string) =>
    `The comparison with the base branch is left out, because it could not be read. (${oneLine(reason)})`,
  'no-live-intensity': (reason: string) =>
    `The carbon intensity of this job's own hours was not available, so the report uses an average. ${oneLine(reason)}`,
  'no-summary': (reason: string) => `The job summary could not be written. (${oneLine(reason)})`,
  'no-record-file': (reason: string) =>
    `The record could not be written to \`record-file\`. Give a path inside the workspace that can be written to. (${oneLine(reason)})`,
  'no-outputs': (reason: string) =>
    `The outputs of this step could not be set, so later steps see them empty. Check that the runner provides the file that GITHUB_OUTPUT names. (${oneLine(reason)})`,
  'no-artifact': (reason: string) =>
    `The record could not be uploaded as an artifact. The job summary has the same figures. (${oneLine(reason)})`,
  'no-artifact-service': () =>
    "This server does not support GitHub's current artifacts, so the record is in the job summary only. Set `record-file` to get it as a file, and `artifact: false` to turn this notice off.",
  'no-comment': (reason: string) =>
    `The comment could not be written; the job summary has the same figures. (${oneLine(reason)})`,
  'no-history': (reason: string) =>
    `History and badge could not be written. The job needs \`permissions: contents: write\`, and no rule may protect the history branch. (${oneLine(reason)})`,
  'read-only-token': () =>
    "No comment was written, because this job's token lacks `pull-requests: write`. Pull requests from forks and by Dependabot never have it. The job summary and the artifact have the report; a workflow on `workflow_run` with `mode: publish` can write the comment.",
  'over-budget': (what: string) => oneLine(what),
  'records-refused': (reason: string) =>
    `Part of this run is missing in the report, because some of its artifacts could not be read as records. (${oneLine(reason)})`,
  'no-publish': (reason: string) => `The records of this run could not be gathered. (${oneLine(reason)})`,
  unexpected: (reason: string) =>
    `Something unexpected went wrong in ML Emissions; your job is not affected. Please report it. (${oneLine(reason)})`,
} as const;

export type MessageName = keyof typeof MESSAGES;
