/** The endpoints of GitHub's API that are in use, over the store, with the platform's own refusals. */
import type { Store, Token } from './store.ts';
import { artifactView, commentView, jobView, pullView, runView, userView } from './views.ts';

export interface Asked {
  readonly store: Store;
  readonly token: Token;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly now: number;
  /** Where this GitHub answers, for addresses that it hands out. */
  readonly base: string;
}

export interface Given {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (asked: Asked) => Given;

/** "Body is too long (maximum is 65536 characters)". */
const LONGEST_COMMENT = 65_536;

/** A larger file comes without its content (https://docs.github.com/rest/repos/contents#get-repository-content). */
const LARGEST_CONTENT = 1024 * 1024;

const NOT_FOUND: Given = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};
const FORBIDDEN: Given = {
  status: 403,
  body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
};

export function invalid(message: string, errors?: object[]): Given {
  return {
    status: 422,
    body: { message, ...(errors && { errors }), documentation_url: 'https://docs.github.com/rest' },
  };
}

/** What a token needs for an operation, one of several. Reading a public repository needs none. */
const NEEDS: Readonly<Record<string, readonly (readonly [string, 'read' | 'write'])[]>> = {
  'issues/list-comments': [
    ['pull_requests', 'read'],
    ['issues', 'read'],
  ],
  'issues/get-comment': [
    ['pull_requests', 'read'],
    ['issues', 'read'],
  ],
  'issues/create-comment': [
    ['pull_requests', 'write'],
    ['issues', 'write'],
  ],
  'issues/update-comment': [
    ['pull_requests', 'write'],
    ['issues', 'write'],
  ],
  'issues/delete-comment': [
    ['pull_requests', 'write'],
    ['issues', 'write'],
  ],
  'pulls/list': [['pull_requests', 'read']],
  'pulls/get': [['pull_requests', 'read']],
  'repos/list-pull-requests-associated-with-commit': [
    ['pull_requests', 'read'],
    ['contents', 'read'],
  ],
  'actions/get-job-for-workflow-run': [['actions', 'read']],
  'actions/list-jobs-for-workflow-run-attempt': [['actions', 'read']],
  'actions/list-workflow-run-artifacts': [['actions', 'read']],
  'actions/list-workflow-runs': [['actions', 'read']],
  'actions/get-workflow-run': [['actions', 'read']],
  'actions/download-artifact': [['actions', 'read']],
  'repos/get-content': [['contents', 'read']],
  'git/get-ref': [['contents', 'read']],
  'git/get-blob': [['contents', 'read']],
  'git/get-commit': [['contents', 'read']],
  'git/create-ref': [['contents', 'write']],
  'git/update-ref': [['contents', 'write']],
  'git/create-commit': [['contents', 'write']],
  'git/create-tree': [['contents', 'write']],
};

export function permitted(id: string, { token, store }: Asked): Given | undefined {
  const needs = NEEDS[id];
  if (needs === undefined) return undefined;
  const enough = needs.some(([name, level]) => {
    const has = token.permissions[name];
    if (level === 'read' && !store.private) return true;
    return level === 'read' ? has !== undefined : has === 'write';
  });
  if (enough) return undefined;
  return store.private && needs.every(([, level]) => level === 'read') ? NOT_FOUND : FORBIDDEN;
}

function page<T>({ query, base }: Asked, path: string, all: readonly T[]): { items: readonly T[]; link?: string } {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const items = all.slice((number - 1) * size, number * size);
  if (number * size >= all.length) return { items };
  const next = new URLSearchParams(query);
  next.set('page', String(number + 1));
  return { items, link: `<${base}${path}?${next}>; rel="next"` };
}

function list<T>(asked: Asked, path: string, all: readonly T[], wrap = (items: readonly T[]): unknown => items): Given {
  const { items, link } = page(asked, path, all);
  return { status: 200, body: wrap(items), ...(link !== undefined && { headers: { link } }) };
}

function tooLong(body: unknown): boolean {
  return typeof body === 'string' && [...body].length > LONGEST_COMMENT;
}
const TOO_LONG = invalid('Validation Failed', [
  {
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: 'Body is too long (maximum is 65536 characters)',
  },
]);

const comments: Record<string, Handler> = {
  'issues/list-comments': (asked) => {
    const issue = Number(asked.path['issue_number']);
    if (!asked.store.pulls.has(issue)) return NOT_FOUND;
    const all = asked.store.comments.filter((each) => each.issue === issue);
    const path = `/repos/${asked.store.repository}/issues/${issue}/comments`;
    return list(
      asked,
      path,
      all.map((each) => commentView(asked.store, each)),
    );
  },
  'issues/create-comment': ({ store, token, path, body, now }) => {
    const pull = store.pulls.get(Number(path['issue_number']));
    if (pull === undefined) return NOT_FOUND;
    if (pull.locked) return { status: 403, body: { message: 'Unable to create comment because issue is locked.' } };
    if (tooLong(body['body'])) return TOO_LONG;
    return { status: 201, body: commentView(store, store.addComment(pull.number, token, String(body['body']), now)) };
  },
  'issues/get-comment': ({ store, path }) => {
    const comment = store.comments.find((each) => each.id === Number(path['comment_id']));
    return comment === undefined ? NOT_FOUND : { status: 200, body: commentView(store, comment) };
  },
  'issues/update-comment': ({ store, path, body, now }) => {
    const comment = store.comments.find((each) => each.id === Number(path['comment_id']));
    if (comment === undefined) return NOT_FOUND;
    if (tooLong(body['body'])) return TOO_LONG;
    comment.body = String(body['body']);
    comment.updatedAt = now;
    return { status: 200, body: commentView(store, comment) };
  },
  'issues/delete-comment': ({ store, path }) => {
    const index = store.comments.findIndex((each) => each.id === Number(path['comment_id']));
    if (index < 0) return NOT_FOUND;
    store.comments.splice(index, 1);
    return { status: 204 };
  },
};

const pulls: Record<string, Handler> = {
  'users/get-authenticated': ({ token }) =>
    token.type === 'Bot' ? FORBIDDEN : { status: 200, body: { ...userView(token), name: null } },
  'pulls/get': ({ store, path }) => {
    const pull = store.pulls.get(Number(path['pull_number']));
    return pull === undefined ? NOT_FOUND : { status: 200, body: pullView(store, pull, false) };
  },
  'pulls/list': (asked) => {
    const { store, query } = asked;
    const state = query.get('state') ?? 'open';
    const [owner, ref] = (query.get('head') ?? '').split(/:(.*)/s);
    const found = [...store.pulls.values()]
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => !owner || (pull.head.repository.split('/')[0] === owner && pull.head.ref === ref))
      .reverse();
    return list(
      asked,
      `/repos/${store.repository}/pulls`,
      found.map((pull) => pullView(store, pull, true)),
    );
  },
  'repos/list-pull-requests-associated-with-commit': (asked) => {
    const { store, path } = asked;
    // A fork's commits are not listed before they are merged.
    const found = [...store.pulls.values()].filter(
      (pull) => pull.head.sha === path['commit_sha'] && pull.head.repository === store.repository,
    );
    return list(
      asked,
      '',
      found.map((pull) => pullView(store, pull, true)),
    );
  },
};

const actions: Record<string, Handler> = {
  'actions/get-job-for-workflow-run': ({ store, path }) => {
    const job = store.jobs.find((each) => each.id === Number(path['job_id']));
    return job === undefined ? NOT_FOUND : { status: 200, body: jobView(store, job) };
  },
  'actions/list-jobs-for-workflow-run-attempt': (asked) => {
    const { store, path } = asked;
    const [run, attempt] = [Number(path['run_id']), Number(path['attempt_number'])];
    const jobs = store.jobs.filter((each) => each.runId === run && each.attempt === attempt);
    const wrap = (items: readonly unknown[]) => ({ total_count: jobs.length, jobs: items });
    const url = `/repos/${store.repository}/actions/runs/${run}/attempts/${attempt}/jobs`;
    return list(
      asked,
      url,
      jobs.map((job) => jobView(store, job)),
      wrap,
    );
  },
  'actions/get-workflow-run': ({ store, path }) => {
    const run = store.runs.find((each) => each.id === Number(path['run_id']));
    return run === undefined ? NOT_FOUND : { status: 200, body: runView(store, run) };
  },
  'actions/list-workflow-runs': (asked) => {
    const { store, path, query } = asked;
    const [branch, status, event] = ['branch', 'status', 'event'].map((name) => query.get(name));
    const runs = store.runs
      .filter((run) => run.workflowFile === path['workflow_id'])
      .filter((run) => branch == null || run.headBranch === branch)
      .filter((run) => status == null || run.status === status || run.conclusion === status)
      .filter((run) => event == null || run.event === event)
      .sort((a, b) => b.createdAt - a.createdAt);
    const wrap = (items: readonly unknown[]) => ({ total_count: runs.length, workflow_runs: items });
    const url = `/repos/${store.repository}/actions/workflows/${path['workflow_id']}/runs`;
    return list(
      asked,
      url,
      runs.map((run) => runView(store, run)),
      wrap,
    );
  },
  'actions/list-workflow-run-artifacts': (asked) => {
    const { store, path, query } = asked;
    const name = query.get('name');
    const found = store.artifacts
      .filter((each) => each.runId === Number(path['run_id']) && (name === null || each.name === name))
      .reverse();
    const wrap = (items: readonly unknown[]) => ({ total_count: found.length, artifacts: items });
    const url = `/repos/${store.repository}/actions/runs/${path['run_id']}/artifacts`;
    return list(
      asked,
      url,
      found.map((each) => artifactView(store, each)),
      wrap,
    );
  },
  'actions/download-artifact': ({ store, path, base }) => {
    const artifact = store.artifacts.find((each) => each.id === Number(path['artifact_id']));
    if (artifact === undefined) return NOT_FOUND;
    if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } };
    return { status: 302, headers: { location: `${base}/_blobs/artifacts/${artifact.id}?sig=once` } };
  },
};

function commitView({ git, repository }: Store, sha: string): Record<string, unknown> | undefined {
  const commit = git.commits.get(sha);
  if (commit === undefined) return undefined;
  const url = (kind: string, of: string) => `https://api.github.com/repos/${repository}/git/${kind}/${of}`;
  const who = { name: 'github-actions[bot]', email: 'bot@example.com', date: '2026-11-23T10:00:00Z' };
  return {
    sha,
    node_id: sha,
    url: url('commits', sha),
    html_url: `https://github.com/${repository}/commit/${sha}`,
    author: who,
    committer: who,
    message: commit.message,
    tree: { sha: commit.tree, url: url('trees', commit.tree) },
    parents: commit.parents.map((each) => ({ sha: each, url: url('commits', each), html_url: url('commits', each) })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

function refView({ repository }: Store, ref: string, sha: string) {
  const url = `https://api.github.com/repos/${repository}/git/${ref}`;
  return { ref, node_id: ref, url, object: { type: 'commit', sha, url } };
}

const git: Record<string, Handler> = {
  'git/get-ref': ({ store, path }) => {
    const ref = `refs/${path['ref']}`;
    const sha = store.git.refs.get(ref);
    return sha === undefined ? NOT_FOUND : { status: 200, body: refView(store, ref, sha) };
  },
  'git/get-commit': ({ store, path }) => {
    const body = commitView(store, path['commit_sha'] ?? '');
    return body === undefined ? NOT_FOUND : { status: 200, body };
  },
  'git/create-tree': ({ store, body }) => {
    const sha = store.git.addTree(
      body['tree'] as { path: string; content?: string }[],
      body['base_tree'] as string | undefined,
    );
    if (sha === undefined) return invalid('base_tree is not a valid tree');
    const tree = (store.git.trees.get(sha) ?? []).map((each) => ({ ...each, size: 1, url: 'https://api.github.com/' }));
    return { status: 201, body: { sha, url: 'https://api.github.com/', tree, truncated: false } };
  },
  'git/create-commit': ({ store, body }) => {
    const commit = store.git.addCommit(
      String(body['message']),
      String(body['tree']),
      (body['parents'] ?? []) as string[],
    );
    if (commit === undefined) return invalid('Tree SHA does not exist');
    return { status: 201, body: commitView(store, commit.sha) };
  },
  'git/create-ref': ({ store, body }) => {
    const [ref, sha] = [String(body['ref']), String(body['sha'])];
    if (store.git.refs.has(ref)) return invalid('Reference already exists');
    store.git.refs.set(ref, sha);
    return { status: 201, body: refView(store, ref, sha) };
  },
  'git/update-ref': ({ store, path, body }) => {
    const ref = `refs/${path['ref']}`;
    if (!store.git.refs.has(ref)) return invalid('Reference does not exist');
    const moved = store.git.moveRef(ref, String(body['sha']), body['force'] === true);
    return moved
      ? { status: 200, body: refView(store, ref, String(body['sha'])) }
      : invalid('Update is not a fast forward');
  },
  'repos/get-content': ({ store, path, query }) => {
    const file = store.git.fileAt(query.get('ref') ?? store.defaultBranch, path['path'] ?? '');
    if (file === undefined) return NOT_FOUND;
    const url = `https://api.github.com/repos/${store.repository}/contents/${path['path']}`;
    const body = {
      ...{ type: 'file', name: path['path'], path: path['path'], sha: file.sha, size: Buffer.byteLength(file.content) },
      ...{ url, git_url: url, html_url: url, download_url: url, _links: { self: url, git: url, html: url } },
      ...(Buffer.byteLength(file.content) > LARGEST_CONTENT
        ? { encoding: 'none', content: '' }
        : { encoding: 'base64', content: Buffer.from(file.content).toString('base64') }),
    };
    return { status: 200, body };
  },
  'git/get-blob': ({ store, path }) => {
    const sha = path['file_sha'] ?? '';
    const text = store.git.blobs.get(sha);
    if (text === undefined) return NOT_FOUND;
    const url = `https://api.github.com/repos/${store.repository}/git/blobs/${sha}`;
    const content = Buffer.from(text).toString('base64');
    return {
      status: 200,
      body: { sha, node_id: sha, url, size: Buffer.byteLength(text), encoding: 'base64', content },
    };
  },
};

export const handlers: Readonly<Record<string, Handler>> = { ...comments, ...pulls, ...actions, ...git };
