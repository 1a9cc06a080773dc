/**
 * What an action says to the runner: inputs, state, outputs, annotations, summary. The toolkit's core does the same, but it
 * brings an HTTP client that takes longer to load (62 ms, measured) than all that the main stage does.
 * Rules: docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';

type Level = 'error' | 'warning' | 'notice';

/** Trimmed; empty where it was not given. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** An annotation on the run. Longer messages are cut by the runner at 4096 characters. */
export function annotate(level: Level, title: string, message: string): void {
  process.stdout.write(`::${level} title=${escapeProperty(title)}::${escapeData(message)}${EOL}`);
}

/** From here on the runner shows this value as `***`, wherever it is printed. */
export function setSecret(value: string): void {
  if (value !== '') process.stdout.write(`::add-mask::${escapeData(value)}${EOL}`);
}

/** Read by the same action's later stages with `getState`. */
export function saveState(name: string, value: string): void {
  appendKeyValue('GITHUB_STATE', name, value);
}

export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

export function setOutput(name: string, value: string): void {
  appendKeyValue('GITHUB_OUTPUT', name, value);
}

/** Replaces what this step has written to its summary so far. Throws where the runner gave no file or it cannot be written. */
export function writeStepSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) throw new Error('the runner gave no GITHUB_STEP_SUMMARY');
  writeFileSync(file, markdown);
}

/** With a delimiter that the value cannot contain by chance or by design. */
function appendKeyValue(variable: string, name: string, value: string): void {
  const file = process.env[variable];
  if (!file) throw new Error(`the runner gave no ${variable}`);
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const KEY = 'folder';

/** Main saves the folder of the measurement that it owns, for post. */
export function saveFolder(folder: string): void {
  saveState(KEY, folder);
}

/** Undefined where there is no measurement to finish. */
export function savedFolder(): string | undefined {
  return getState(KEY) || undefined;
}
