/** The inputs of this step as settings; what is wrong with them is said once. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getInput, setSecret } from '@actions/core';
import * as v from 'valibot';
import { InputError } from '../engine/input-error.ts';
import type { GetInput } from '../engine/input-reader.ts';
import { reportError, warn } from './annotations.ts';

const SECRETS = ['electricity-maps-token', 'watttime-password'] as const;

/** What `read` makes of the inputs of this step; undefined where one is wrong. Reports a warning if the job can continue without it, an error if the step has nothing else to do. */
export function fromInputs<T>(
  read: (get: GetInput) => T,
  message: 'bad-input' | 'bad-input-estimate' | 'bad-input-publish' | 'input-ignored',
  get: GetInput = (name) => getInput(name),
): T | undefined {
  for (const name of SECRETS) {
    const secret = getInput(name);
    if (secret !== '') setSecret(secret);
  }
  try {
    return read(get);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const stops = message === 'bad-input-estimate' || message === 'bad-input-publish';
    (stops ? reportError : warn)(message, error.message);
    return undefined;
  }
}

/**
 * The inputs of the step that measures, for the snapshots of later steps: a user who has said once where the job runs need not say
 * it again. They lie in the measurement's folder, no secret among them, and are checked anew like any input.
 */

const FILE = 'inputs.json';
const MAX_CHARS = 100_000;

/** What figures, comparison and badge depend on, each with the default that the platform fills in where nothing was given. */
export const DEFAULTS = {
  name: '',
  region: '',
  'carbon-intensity': '',
  pue: '',
  alternatives: 'provider',
  'alternatives-within': '',
  'offset-percent': '',
  embodied: 'false',
  'functional-unit': '',
  'cpu-tdp-watts': '',
  'host-threads': '',
  'memory-watts': '',
  'accelerator-tdp-watts': '',
  'power-watts': '',
  'codecarbon-file': '',
  'training-step': '',
  'badge-label': 'training emissions',
  'badge-metric': 'grams-per-run',
  budget: '',
  'max-increase': '',
} as const;

const KeptSchema = v.record(v.string(), v.string());

export function keepInputs(folder: string): void {
  const given = Object.keys(DEFAULTS).map((name) => [name, getInput(name)]);
  writeFileSync(join(folder, FILE), JSON.stringify(Object.fromEntries(given)), { mode: 0o600 });
}

/** An input of this step where it was given, else that of the step that measures in this folder. */
export function inputOrMeasured(folder: string): (name: string) => string {
  const kept = readKept(folder);
  return (name) => {
    const own = getInput(name);
    const untouched = own === '' || own === (DEFAULTS as Readonly<Record<string, string>>)[name];
    return untouched && Object.hasOwn(DEFAULTS, name) && Object.hasOwn(kept, name) ? (kept[name] ?? own) : own;
  };
}

/** Nothing where it is lost or damaged: then a snapshot has its own inputs only. */
function readKept(folder: string): Readonly<Record<string, string>> {
  try {
    const json = readFileSync(join(folder, FILE), 'utf8');
    return json.length > MAX_CHARS ? {} : v.parse(KeptSchema, JSON.parse(json));
  } catch {
    return {};
  }
}
