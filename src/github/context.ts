/**
 * The context of this job: repository, run, commit and pull request, read from the environment and the event's payload.
 * Makes no network request; `pull-request.ts` looks up what the event does not contain.
 */
import { type Env, type Payload, parsePayload } from './event.ts';

export type Platform = 'github.com' | 'ghe.com' | 'ghes' | 'gitea';

/** How the pull request of this event is known. */
export type PullRequestLink =
  /** The event names it. */
  | { readonly kind: 'number'; readonly number: number }
  /** The newest open one of a branch of this repository, where its head is this commit. */
  | { readonly kind: 'branch'; readonly branch: string; readonly sha: string }
  /** The one whose head is this commit of this repository, a fork's included: all that `workflow_run` can be trusted to say. */
  | { readonly kind: 'head'; readonly headRepository: string; readonly branch: string; readonly sha: string }
  | { readonly kind: 'none' };

/** A run of a workflow, as the platform describes it. */
export interface WorkflowRun {
  /** Name of its workflow. */
  readonly workflow: string;
  readonly id: number;
  readonly attempt: number;
  readonly headSha: string;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubContext extends Repository {
  readonly platform: Platform;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly defaultBranch?: string;
  readonly event: string;
  readonly workflow: string;
  /** File name of the workflow, `train.yml`, where the platform reports it. */
  readonly workflowFile?: string;
  /** The commit whose workflow file this run follows. */
  readonly workflowSha?: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly runUrl: string;
  /** Key of the job in the workflow file. */
  readonly job: string;
  /** Id of the job (its check run), where the platform reports it: not on GHES, act or Gitea. */
  readonly jobId?: number;
  readonly runnerName?: string;
  readonly ref: string;
  /** Branch to compare with: the pull request's base, else the default branch. */
  readonly baseRef?: string;
  /** The commit people know: the pull request's head, never the merge commit GitHub makes of it. */
  readonly sha: string;
  readonly pullRequest: PullRequestLink;
  /** The run whose end started this one (`workflow_run`): `mode: publish` gathers its records. */
  readonly triggeringRun?: WorkflowRun;
  /** A push, a schedule or a dispatch of the default branch: what history is written from. */
  readonly onDefaultBranch: boolean;
}

/** Reads the context. `payload` is the parsed event file, or undefined where there is none; never throws, whatever it holds. */
export function readContext(env: Env, payload: unknown): GitHubContext {
  const event = parsePayload(payload);
  const { workflow_run: run } = event;
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] || event.repository?.full_name || '').split('/');
  const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] || 'https://github.com');
  const ref = env['GITHUB_REF'] ?? '';
  const defaultBranch = event.repository?.default_branch;
  const branch = branchOf(env, event, ref);
  const sha = headOf(env, event);
  const runId = positive(env['GITHUB_RUN_ID']) ?? 0;
  const baseRef = baseOf(env, event) ?? defaultBranch;
  return {
    platform: platformOf(env, serverUrl),
    serverUrl,
    apiUrl: withoutSlash(env['GITHUB_API_URL'] || 'https://api.github.com'),
    owner,
    repo,
    defaultBranch,
    event: name,
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    workflowFile: workflowFileOf(env['GITHUB_WORKFLOW_REF']),
    workflowSha: workflowShaOf(env, `${owner}/${repo}`),
    runId,
    runAttempt: positive(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    job: env['GITHUB_JOB'] ?? '',
    jobId: positive(env['INPUT_JOB-ID']),
    runnerName: env['RUNNER_NAME'] || undefined,
    ref,
    baseRef,
    sha,
    pullRequest: linkOf(name, event, { branch, defaultBranch, sha }),
    triggeringRun: run && { id: run.id, attempt: run.run_attempt, workflow: run.name, headSha: run.head_sha },
    onDefaultBranch:
      ['push', 'schedule', 'workflow_dispatch'].includes(name) &&
      branch !== undefined &&
      (branch === defaultBranch || (name === 'schedule' && defaultBranch === undefined)),
  };
}

/** GitHub itself, an Enterprise Server, an enterprise cloud with data residency, or one of the forges with a compatible API. */
function platformOf(env: Env, serverUrl: string): Platform {
  if (env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true') return 'gitea';
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  if (host === 'github.com') return 'github.com';
  return host.endsWith('.ghe.com') ? 'ghe.com' : 'ghes';
}

function linkOf(
  name: string,
  event: Payload,
  head: { branch?: string; defaultBranch?: string; sha: string },
): PullRequestLink {
  if (event.pull_request !== undefined) return { kind: 'number', number: event.pull_request.number };
  if (name === 'issue_comment') {
    // An issue that is not a pull request has comments, too.
    return event.issue?.pull_request === undefined ? NONE : { kind: 'number', number: event.issue.number };
  }
  if (event.merge_group !== undefined) return mergeGroupLink(event.merge_group.head_ref);
  if (name === 'workflow_run') return headLink(event.workflow_run);
  if (name !== 'workflow_dispatch' && name !== 'push') return NONE;
  // A tag is on no branch, and the default branch has no pull request.
  if (head.branch === undefined || head.branch === head.defaultBranch) return NONE;
  return { kind: 'branch', branch: head.branch, sha: head.sha };
}

const NONE: PullRequestLink = { kind: 'none' };

/** A queue's branch is `gh-readonly-queue/<base>/pr-<number>-<sha>`, with the number of the pull request at its end. */
function mergeGroupLink(headRef: string): PullRequestLink {
  const number = positive(/\/pr-(\d{1,10})-[0-9a-f]+$/.exec(headRef)?.[1]);
  return number === undefined ? NONE : { kind: 'number', number };
}

/** Only of a run that a pull request started: other runs do not belong to one. */
function headLink(run: Payload['workflow_run']): PullRequestLink {
  if (run?.head_branch == null || run.head_repository == null || !run.event.startsWith('pull_request')) return NONE;
  return { kind: 'head', headRepository: run.head_repository.full_name, branch: run.head_branch, sha: run.head_sha };
}

/** GITHUB_SHA of a pull request is a merge commit that no user knows; of `workflow_run` it is the default branch's. */
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
