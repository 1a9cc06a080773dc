/** The environment and expression contexts of one job, as the runner's allowlists have them. */
import { join } from 'node:path';
import type { Contexts } from './expressions.ts';
import type { JobOptions } from './options.ts';

/** Every secret of the emulated job holds this word, so that one search finds each place where one has leaked. */
export const CANARY = 'canary7f3a9c';

export interface Place {
  readonly temp: string;
  readonly workspace: string;
  readonly eventPath: string;
  readonly trackingId: string;
}

/** The same place by the names that it has for the steps of a container (`ContainerInfo.TranslateToContainerPath`). */
export function placeInContainer(place: Place, work: string): Place {
  const seen = (path: string) =>
    path.replace(join(work, '_temp', '_github_workflow'), '/github/workflow').replace(work, '/__w');
  return { ...place, temp: seen(place.temp), workspace: seen(place.workspace), eventPath: seen(place.eventPath) };
}

export type Status = 'success' | 'failure' | 'cancelled';

/** The token of the emulated job, and those of the runner's services: each holds the canary. */
export function secretsOf(options: JobOptions) {
  const claims = { scp: 'Actions.Results:run-backend-id:job-backend-id', note: CANARY };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    token: options.token ?? `ghs_${CANARY}`,
    runtime: `${part({ alg: 'none' })}.${part(claims)}.${CANARY}`,
    oidc: `oidc-${CANARY}`,
  };
}

export function contextsOf(options: JobOptions, place: Place, status: Status): Contexts {
  const env = githubVariables(options, place);
  return {
    github: {
      token: secretsOf(options).token,
      repository: env['GITHUB_REPOSITORY'],
      event_name: env['GITHUB_EVENT_NAME'],
      event: options.event?.payload ?? {},
      sha: env['GITHUB_SHA'],
      ref: env['GITHUB_REF'],
      run_id: env['GITHUB_RUN_ID'],
      job: env['GITHUB_JOB'],
      workspace: place.workspace,
    },
    job: { status, ...(options.checkRunId !== null && { check_run_id: options.checkRunId ?? 40_001 }) },
    strategy: options.strategy ?? { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    matrix: options.matrix ?? null,
    runner: { os: 'Linux', arch: 'X64', name: 'GitHub Actions 1', temp: place.temp, environment: 'github-hosted' },
  };
}

/** Variables of every step. Nothing of the test's own environment but what a process needs to start. */
export function stepVariables(options: JobOptions, place: Place): Record<string, string> {
  const variables: Record<string, string | undefined> = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? place.temp,
    LANG: 'C.UTF-8',
    CI: 'true',
    ...githubVariables(options, place),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: place.temp,
    RUNNER_TOOL_CACHE: place.temp,
    RUNNER_WORKSPACE: place.workspace,
    RUNNER_TRACKING_ID: place.trackingId,
    ...options.container?.env,
    ...options.env,
  };
  return Object.fromEntries(
    Object.entries(variables).filter((each): each is [string, string] => each[1] !== undefined),
  );
}

/** What JavaScript actions also get, in every stage; `run:` steps do not have these. */
export function actionVariables(options: JobOptions): Record<string, string> {
  const { runtime, oidc } = secretsOf(options);
  const results = options.urls?.results;
  return {
    ACTIONS_RUNTIME_TOKEN: runtime,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc,
    ...(results !== undefined && {
      ACTIONS_RUNTIME_URL: results,
      ACTIONS_RESULTS_URL: results,
      ACTIONS_CACHE_URL: results,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${results}idtoken`,
    }),
  };
}

function githubVariables(options: JobOptions, place: Place): Record<string, string> {
  const repository = options.repository ?? 'octo/models';
  const workflow = options.workflow ?? 'Train';
  const ref = options.ref ?? 'refs/pull/7/merge';
  const api = options.urls?.api ?? 'http://127.0.0.1:9';
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'mona',
    GITHUB_API_URL: api,
    GITHUB_BASE_REF: options.event?.name === 'pull_request' ? 'main' : '',
    GITHUB_EVENT_NAME: options.event?.name ?? 'push',
    GITHUB_EVENT_PATH: place.eventPath,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_HEAD_REF: options.event?.name === 'pull_request' ? 'topic' : '',
    GITHUB_JOB: options.job ?? 'train',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull|tags)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(options.repositoryId ?? 4711),
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RUN_ID: String(options.runId ?? 9001),
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: options.urls?.server ?? 'https://github.com',
    GITHUB_SHA: options.sha ?? '1f6c0f0d7a5b4ce2a94b1be0e56e2ff1c3a7d9e4',
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/train.yml@${ref}`,
    GITHUB_WORKSPACE: place.workspace,
  };
}
