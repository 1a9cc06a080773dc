/** Events as GitHub sends them: payloads of @octokit/webhooks-examples, as they are. */
import { createRequire } from 'node:module';

export interface Payload {
  [key: string]: unknown;
  action?: string;
}

const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
  name: string;
  examples: Payload[];
}[];

/** A copy of the first example of an event that matches. */
export function webhook(name: string, matching: (each: Payload) => boolean = () => true): Payload {
  const found = examples.find((each) => each.name === name)?.examples.find(matching);
  if (found === undefined) throw new Error(`no example of ${name}`);
  return structuredClone(found);
}

export const withAction = (name: string) => (each: Payload) => each.action === name;
