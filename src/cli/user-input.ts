/** Files and values that the user gave on the command line. */
import { readFileSync } from 'node:fs';
import { reasonOf, UserError } from '../errors.ts';

export function readText(file: string, label = file): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`${label} cannot be read (${reasonOf(error)}).`);
  }
}

export function notAllowed(flag: string, value: string, allowed: readonly string[]): UserError {
  return new UserError(`${flag}: ${JSON.stringify(value)} is not allowed. Allowed: ${allowed.join(', ')}.`);
}
