/** Things of the store in the shape of GitHub's answers, filled into the examples of its own description. */
import { template } from './openapi.ts';
import type { Artifact, Comment, Job, PullRequest, Run, Store, Token } from './store.ts';

type Json = Record<string, unknown>;

const API = 'https://api.github.com';

export function commentView(store: Store, comment: Comment): Json {
  const url = `${API}/repos/${store.repository}/issues/comments/${comment.id}`;
  return {
    ...template('issues/get-comment'),
    id: comment.id,
    url,
    html_url: `${store.server}/${store.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${API}/repos/${store.repository}/issues/${comment.issue}`,
    body: comment.body,
    user: userView(comment.author),
    created_at: new Date(comment.createdAt).toISOString(),
    updated_at: new Date(comment.updatedAt).toISOString(),
    performed_via_github_app: null,
  };
}

export function userView(token: Token): Json {
  const user = template('issues/get-comment')['user'] as Json;
  return { ...user, login: token.login, id: token.id, type: token.type };
}

export function pullView(store: Store, pull: PullRequest, simple: boolean): Json {
  const base = simple ? ((template('pulls/list') as unknown as Json[])[0] as Json) : template('pulls/get');
  const side = (name: 'head' | 'base', repository: string, ref: string, sha: string) => {
    const known = base[name] as Json;
    const [owner = ''] = repository.split('/');
    return {
      ...known,
      label: `${owner}:${ref}`,
      ref,
      sha,
      repo: {
        ...(known['repo'] as Json),
        full_name: repository,
        id: repository === store.repository ? store.repositoryId : 9,
      },
    };
  };
  return {
    ...base,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    // GitHub's own example of a team lacks what its description asks for.
    requested_teams: [],
    head: side('head', pull.head.repository, pull.head.ref, pull.head.sha),
    base: side('base', store.repository, pull.base.ref, pull.base.sha),
  };
}

export function jobView(store: Store, job: Job): Json {
  return {
    ...template('actions/get-job-for-workflow-run'),
    id: job.id,
    run_id: job.runId,
    run_attempt: job.attempt,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt,
    completed_at: job.status === 'completed' ? job.startedAt : null,
    created_at: job.startedAt,
    runner_name: job.runnerName,
    steps: job.steps,
    check_run_url: `${API}/repos/${store.repository}/check-runs/${job.id}`,
    html_url: `${store.server}/${store.repository}/actions/runs/${job.runId}/job/${job.id}`,
  };
}

export function runView(store: Store, run: Run): Json {
  const base = template('actions/get-workflow-run');
  const repository = base['head_repository'] as Json;
  return {
    ...base,
    id: run.id,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    path: `.github/workflows/${run.workflowFile}`,
    created_at: new Date(run.createdAt).toISOString(),
    repository: { ...(base['repository'] as Json), full_name: store.repository, id: store.repositoryId },
    head_repository: { ...repository, full_name: run.headRepository },
  };
}

export function artifactView(store: Store, artifact: Artifact): Json {
  const list = template('actions/list-workflow-run-artifacts') as { artifacts: Json[] };
  const run = store.runs.find((each) => each.id === artifact.runId);
  const same = run?.headRepository === store.repository;
  return {
    ...list.artifacts[0],
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.byteLength,
    expired: artifact.expired,
    created_at: new Date(artifact.createdAt).toISOString(),
    archive_download_url: `${API}/repos/${store.repository}/actions/artifacts/${artifact.id}/zip`,
    workflow_run: {
      id: artifact.runId,
      repository_id: store.repositoryId,
      head_repository_id: run === undefined || same ? store.repositoryId : 9,
      head_branch: run?.headBranch ?? 'topic',
      head_sha: run?.headSha ?? '',
    },
  };
}
