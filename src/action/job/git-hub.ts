/** GitHub as this job sees it: what the event says, and a client for the API where there is a token. */
import type { Settings } from '../../engine/settings.ts';
import { createClient, type GitHubClient } from '../../github/client.ts';
import { type GitHubContext, readContext } from '../../github/context.ts';
import { readEvent } from '../../github/event-file.ts';
import { getInput } from './workflow-commands.ts';

export interface GitHub {
  readonly context: GitHubContext;
  /** Absent without a token: then the report stays on this machine. */
  readonly client?: GitHubClient;
}

/** What each part of a delivery works with. */
export interface Workplace extends GitHub {
  readonly settings: Settings;
}

export function gitHub(): GitHub {
  const context = readContext(process.env, readEvent(process.env));
  const token = getInput('github-token');
  return token === '' ? { context } : { context, client: createClient({ token, apiUrl: context.apiUrl }) };
}
