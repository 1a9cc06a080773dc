/**
 * A GitHub of another project (`emulate`), with a repository, an open pull request, and a token that acts as the
 * `github-actions` App does: its comments are by `github-actions[bot]`.
 */
import { createSign } from 'node:crypto';
import { createEmulator } from 'emulate';

export interface EmulatedGitHub {
  readonly url: string;
  /** Installation token, like GITHUB_TOKEN. */
  readonly token: string;
  readonly repository: string;
  /** As `GET /pulls/{number}` answers; also the payload of the event. */
  readonly pullRequest: PullRequest;
  comments(): Promise<readonly { id: number; body: string; user: { login: string } }[]>;
  /** Takes all comments away. */
  clear(): Promise<void>;
  /** Text of a file on a branch. */
  fileAt(branch: string, path: string): Promise<string>;
  close(): Promise<void>;
}

export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string };
  readonly base: { readonly sha: string; readonly ref: string };
}

const OWNER = 'octo';
const NAME = 'models';
const APP_ID = 15_368;
const INSTALLATION = 100;
const WRITE = { contents: 'write', issues: 'write', pull_requests: 'write' };

export async function startEmulatedGitHub(): Promise<EmulatedGitHub> {
  const installations = [{ installation_id: INSTALLATION, account: OWNER, repository_selection: 'all' }];
  const permissions = { ...WRITE, actions: 'read', metadata: 'read' };
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      github: {
        users: [{ login: OWNER, name: 'Octo' }],
        repos: [{ owner: OWNER, name: NAME, auto_init: true }],
        apps: [
          { app_id: APP_ID, slug: 'github-actions', name: 'GitHub Actions', permissions, events: [], installations },
        ],
      },
    },
  });
  const privateKey = emulator.generatedSecrets.find((secret) => secret.kind === 'github.app_private_key')?.value ?? '';
  const access = { token: signedBy(privateKey) };
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${access.token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  access.token = (await call<{ token: string }>('POST', `/app/installations/${INSTALLATION}/access_tokens`, {})).token;

  const repo = `/repos/${OWNER}/${NAME}`;
  const main = await call<{ object: { sha: string } }>('GET', `${repo}/git/ref/heads/main`);
  await call('POST', `${repo}/git/refs`, { ref: 'refs/heads/topic', sha: main.object.sha });
  const file = { message: 'Train longer', content: 'eA==', branch: 'topic' };
  await call('PUT', `${repo}/contents/epochs.txt`, file);
  const pull = { title: 'Train longer', head: 'topic', base: 'main' };
  const pullRequest = await call<PullRequest>('POST', `${repo}/pulls`, pull);
  const comments: EmulatedGitHub['comments'] = () =>
    call('GET', `${repo}/issues/${pullRequest.number}/comments?per_page=100`);
  return {
    url: emulator.url,
    token: access.token,
    repository: `${OWNER}/${NAME}`,
    pullRequest,
    comments,
    clear: async () => {
      for (const { id } of await comments()) await call('DELETE', `${repo}/issues/comments/${id}`);
    },
    fileAt: async (branch, path) => {
      const { content } = await call<{ content: string }>('GET', `${repo}/contents/${path}?ref=${branch}`);
      return Buffer.from(content, 'base64').toString('utf8');
    },
    close: () => emulator.close(),
  };
}

/** The token by which an App proves who it is. */
function signedBy(privateKey: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iat: now - 60, exp: now + 500, iss: String(APP_ID) };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
}
