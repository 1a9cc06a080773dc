/** How the action speaks: one annotation a problem, under the product's name; and parts that may fail without harm. */
import { PRODUCT } from '../../product.ts';
import { annotate } from '../job/workflow-commands.ts';
import { MESSAGES, type MessageName } from './messages.ts';

type Words<Name extends MessageName> = Parameters<(typeof MESSAGES)[Name]>;

export function warn<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  annotate('warning', PRODUCT.name, sentence(name, words));
}

export function notice<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  annotate('notice', PRODUCT.name, sentence(name, words));
}

/** An error that people see on the run; the job's result stays what it is. */
export function complain<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  annotate('error', PRODUCT.name, sentence(name, words));
}

/** Makes the job fail, because the user asked for that. */
export function failJob<Name extends MessageName>(name: Name, ...words: Words<Name>): void {
  complain(name, ...words);
  process.exitCode = 1;
}

/** Does one part of the work; where it fails, that is one warning and the rest goes on. */
export async function attempt<T>(name: MessageName, part: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await part();
  } catch (problem) {
    warn(name, reasonOf(problem));
    return undefined;
  }
}

export function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

function sentence(name: MessageName, words: readonly string[]): string {
  return (MESSAGES[name] as (...words: readonly string[]) => string)(...words);
}
