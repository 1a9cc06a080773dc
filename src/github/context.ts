/**
 * Where this job stands: repository, run, commit and pull request, read from the environment and the event's payload.
 * Nothing is asked of the network here; what the event does not say is left for `find-pull-request.ts` to look up.
 */
import * as v from 'valibot';

export type Env = Readonly<Record<string, string | undefined>>;

export type Platform = 'github.com' | 'ghe.com' | 'ghes' | 'gitea';

/** How the pull request of this event is known. */
export type PullRequestLink =
  /** The event names it. */
  | { readonly kind: 'number'; readonly number: number; readonly headSha?: string }
  /** The newest open one of a branch of this repository, where its head is this commit. */
  | { readonly kind: 'branch'; readonly branch: string; readonly sha: string }
  /** The one whose head is this commit of this repository, a fork's included: all that `workflow_run` can be trusted to say. */
  | {
      readonly kind: 'head';
      readonly headRepository: string;
      readonly branch: string;
      readonly sha: string;
      readonly candidates: readonly number[];
    }
  /** There is none, and why. */
  | { readonly kind: 'none'; readonly reason: string };

/** The run whose records `workflow_run` gathers: every field is the platform's own, none the artifact's. */
export interface TriggeringRun {
  /** Name of its workflow. */
  readonly workflow: string;
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
}

export interface GitHubContext {
  readonly platform: Platform;
  /** act runs workflows on a developer's machine: its API may be anything, its jobs have no ids. */
  readonly act: boolean;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId?: number;
  readonly privateRepository?: boolean;
  readonly defaultBranch?: string;
  readonly event: string;
  /** The event's action: `opened`, `synchronize`, `closed`. */
  readonly action?: string;
  readonly workflow: string;
  /** File name of the workflow, `train.yml`, where the platform tells it. */
  readonly workflowFile?: string;
  /** The commit whose workflow file this run follows. */
  readonly workflowSha?: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly runUrl: string;
  /** Key of the job in the workflow file. */
  readonly job: string;
  /** Id of the job (its check run), where the platform tells it: not on GHES, act or Gitea. */
  readonly jobId?: number;
  readonly runnerName?: string;
  readonly ref: string;
  /** Branch that the work is on: the pull request's head, or the pushed branch. */
  readonly branch?: string;
  /** Branch to compare with: the pull request's base, else the default branch. */
  readonly baseRef?: string;
  /** The commit people know: the pull request's head, never the merge commit GitHub makes of it. */
  readonly sha: string;
  readonly pullRequest: PullRequestLink;
  readonly triggeringRun?: TriggeringRun;
  /** Why this job's token is most likely read-only. */
  readonly restricted?: 'fork' | 'dependabot';
  /** A push, a schedule or a dispatch of the default branch: what history is written from. */
  readonly onDefaultBranch: boolean;
}

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/i));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const repository = v.object({
  id: v.optional(v.number()),
  full_name: v.string(),
  default_branch: v.optional(v.string()),
  private: v.optional(v.boolean()),
});
/** A fork that was deleted is null. */
const side = v.object({ ref: v.string(), sha, repo: v.nullish(v.object({ full_name: v.string() })) });

/** The few fields of an event that matter here. One that is wrong is taken as missing, because the payload is only data. */
const Payload = v.object({
  action: v.fallback(v.optional(v.string()), undefined),
  repository: v.fallback(v.optional(repository), undefined),
  pull_request: v.fallback(v.optional(v.object({ number: count, head: side, base: side })), undefined),
  issue: v.fallback(v.optional(v.object({ number: count, pull_request: v.optional(v.looseObject({})) })), undefined),
  merge_group: v.fallback(
    v.optional(v.object({ head_sha: sha, head_ref: v.string(), base_ref: v.string() })),
    undefined,
  ),
  workflow_run: v.fallback(
    v.optional(
      v.object({
        name: v.fallback(v.string(), ''),
        id: count,
        run_attempt: v.optional(count, 1),
        event: v.string(),
        head_sha: sha,
        head_branch: v.nullish(v.string()),
        head_repository: v.nullish(v.object({ full_name: v.string() })),
        pull_requests: v.fallback(v.array(v.object({ number: count, head: v.object({ sha }) })), []),
      }),
    ),
    undefined,
  ),
  after: v.fallback(v.optional(sha), undefined),
});
type Payload = v.InferOutput<typeof Payload>;

/** Reads the context. `payload` is the parsed event file, or undefined where there is none; whatever it holds, nothing is thrown. */
export function readContext(env: Env, payload: unknown): GitHubContext {
  const parsed = v.safeParse(Payload, payload);
  const event: Payload = parsed.success ? parsed.output : v.parse(Payload, {});
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] || event.repository?.full_name || '').split('/');
  const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] || 'https://github.com');
  const ref = env['GITHUB_REF'] ?? '';
  const defaultBranch = event.repository?.default_branch;
  const branch = branchOf(env, event, ref);
  const runId = positive(env['GITHUB_RUN_ID']) ?? 0;
  const baseRef = baseOf(env, event) ?? defaultBranch;
  return {
    platform: platformOf(env, serverUrl),
    act: env['ACT'] === 'true',
    serverUrl,
    apiUrl: withoutSlash(env['GITHUB_API_URL'] || 'https://api.github.com'),
    owner,
    repo,
    ...known('repositoryId', positive(env['GITHUB_REPOSITORY_ID']) ?? event.repository?.id),
    ...known('privateRepository', event.repository?.private),
    ...known('defaultBranch', defaultBranch),
    event: name,
    ...known('action', event.action),
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    ...known('workflowFile', workflowFileOf(env['GITHUB_WORKFLOW_REF'])),
    ...known('workflowSha', workflowShaOf(env, `${owner}/${repo}`)),
    runId,
    runAttempt: positive(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    job: env['GITHUB_JOB'] ?? '',
    ...known('jobId', positive(env['INPUT_JOB-ID'])),
    ...known('runnerName', env['RUNNER_NAME'] || undefined),
    ref,
    ...known('branch', branch),
    ...known('baseRef', baseRef),
    sha: headOf(env, event),
    pullRequest: linkOf(name, event, {
      branch,
      defaultBranch,
      repository: `${owner}/${repo}`,
      sha: headOf(env, event),
    }),
    ...known('triggeringRun', triggeringRunOf(event)),
    ...known('restricted', restrictionOf(env, name, event)),
    onDefaultBranch:
      ['push', 'schedule', 'workflow_dispatch'].includes(name) &&
      branch !== undefined &&
      (branch === defaultBranch || (name === 'schedule' && defaultBranch === undefined)),
  };
}

/** GitHub itself, an Enterprise Server, an enterprise cloud with data residency, or one of the forges that speak its language. */
function platformOf(env: Env, serverUrl: string): Platform {
  if (env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true') return 'gitea';
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  if (host === 'github.com') return 'github.com';
  return host.endsWith('.ghe.com') ? 'ghe.com' : 'ghes';
}

function linkOf(
  name: string,
  event: Payload,
  at: { branch?: string; defaultBranch?: string; repository: string; sha: string },
): PullRequestLink {
  if (event.pull_request !== undefined) {
    return { kind: 'number', number: event.pull_request.number, headSha: event.pull_request.head.sha };
  }
  if (name === 'issue_comment') {
    return event.issue?.pull_request === undefined
      ? { kind: 'none', reason: 'the comment that started this run is on an issue, not on a pull request' }
      : { kind: 'number', number: event.issue.number };
  }
  if (event.merge_group !== undefined) return mergeGroupLink(event.merge_group.head_ref);
  if (name === 'workflow_run') return headLink(event.workflow_run);
  if (name !== 'workflow_dispatch' && name !== 'push') {
    return { kind: 'none', reason: `a run of the event "${name}" belongs to no pull request` };
  }
  if (at.branch === undefined) return { kind: 'none', reason: 'this run is of a tag, not of a branch' };
  if (at.branch === at.defaultBranch) {
    return { kind: 'none', reason: 'this run is of the default branch, which has no pull request' };
  }
  return { kind: 'branch', branch: at.branch, sha: at.sha };
}

/** A queue's branch is `gh-readonly-queue/<base>/pr-<number>-<sha>`, with the number of the pull request at its end. */
function mergeGroupLink(headRef: string): PullRequestLink {
  const number = positive(/\/pr-(\d{1,10})-[0-9a-f]+$/.exec(headRef)?.[1]);
  if (number !== undefined) return { kind: 'number', number };
  return { kind: 'none', reason: `the merge queue's branch "${headRef}" does not say its pull request` };
}

function headLink(run: Payload['workflow_run']): PullRequestLink {
  const reason = 'the run that started this one does not say its branch and repository';
  if (run?.head_branch == null || run.head_repository == null) return { kind: 'none', reason };
  if (!run.event.startsWith('pull_request')) {
    return { kind: 'none', reason: `the run that started this one was of the event "${run.event}"` };
  }
  const candidates = run.pull_requests.filter((each) => each.head.sha === run.head_sha).map((each) => each.number);
  const { head_branch: branch, head_repository: head, head_sha } = run;
  return { kind: 'head', headRepository: head.full_name, branch, sha: head_sha, candidates };
}

function triggeringRunOf(event: Payload): TriggeringRun | undefined {
  const run = event.workflow_run;
  if (run === undefined) return undefined;
  return {
    id: run.id,
    attempt: run.run_attempt,
    workflow: run.name,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? '',
    headRepository: run.head_repository?.full_name ?? '',
  };
}

/** GITHUB_SHA of a pull request is a merge commit that nobody knows; of `workflow_run` it is the default branch's. */
function headOf(env: Env, event: Payload): string {
  return (
    event.pull_request?.head.sha ??
    event.merge_group?.head_sha ??
    event.workflow_run?.head_sha ??
    env['GITHUB_SHA'] ??
    event.after ??
    ''
  );
}

function branchOf(env: Env, event: Payload, ref: string): string | undefined {
  const head = event.pull_request?.head.ref ?? event.workflow_run?.head_branch ?? env['GITHUB_HEAD_REF'];
  if (head) return head;
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

function baseOf(env: Env, event: Payload): string | undefined {
  const queue = event.merge_group?.base_ref.replace(/^refs\/heads\//, '');
  return event.pull_request?.base.ref ?? queue ?? (env['GITHUB_BASE_REF'] || undefined);
}

/** Forks and Dependabot get a read-only token and no secrets, except where the repository's owner chose otherwise. */
function restrictionOf(env: Env, name: string, event: Payload): GitHubContext['restricted'] {
  // These two run in the base repository with its own token, whoever opened the pull request.
  if (name === 'pull_request_target' || name === 'workflow_run') return undefined;
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return 'dependabot';
  const { head, base } = event.pull_request ?? {};
  if (head === undefined || base === undefined) return undefined;
  return head.repo?.full_name === base.repo?.full_name ? undefined : 'fork';
}

/** `octo/models/.github/workflows/train.yml@refs/heads/main` names the file between the folder and the ref. */
function workflowFileOf(workflowRef: string | undefined): string | undefined {
  return /\/\.(?:github|gitea|forgejo)\/workflows\/([^/@]+)@/.exec(workflowRef ?? '')?.[1];
}

/** A workflow that the organisation requires lies in another repository, and cannot be read from here. */
function workflowShaOf(env: Env, repository: string): string | undefined {
  return env['GITHUB_WORKFLOW_REF']?.startsWith(`${repository}/`) ? env['GITHUB_WORKFLOW_SHA'] || undefined : undefined;
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text || Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function known<Name extends string, T>(name: Name, value: T | undefined): { readonly [key in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: T });
}
