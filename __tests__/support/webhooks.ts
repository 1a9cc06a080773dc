/** Events as GitHub sends them: the payloads in `__tests__/fixtures/github/webhooks.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Payload {
  [key: string]: unknown;
  action?: string;
}

const FILE = join(import.meta.dirname, '..', 'fixtures', 'github', 'webhooks.json');
const examples = JSON.parse(readFileSync(FILE, 'utf8')) as { name: string; examples: Payload[] }[];

/** A copy of the first example of an event that matches. */
export function webhook(name: string, matching: (each: Payload) => boolean = () => true): Payload {
  const found = examples.find((each) => each.name === name)?.examples.find(matching);
  if (found === undefined) throw new Error(`no example of ${name}`);
  return structuredClone(found);
}

export const withAction = (name: string) => (each: Payload) => each.action === name;
