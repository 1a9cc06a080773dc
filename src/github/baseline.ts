/**
 * What this very job used in the newest successful run of its workflow on the base branch, from the artifact it left there.
 * The platform decides which run that is; the record is an untrusted file until it is parsed.
 */
import { type BaselineCandidate, candidateFromRecord } from '../record/baseline.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { sectionKey } from '../record/section.ts';
import { type Artifact, readArtifact } from './artifacts.ts';
import type { GitHubClient } from './client.ts';
import type { GitHubContext } from './context.ts';
import { artifactName, isArtifactOf } from './record-artifact.ts';
import { type Answer, answerOf, failure, success } from './result.ts';

/** Events whose runs train what is on the branch. Others (a comment, another workflow's end) may have checked out another commit. */
const OF_THE_BRANCH: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Runs looked through: pull requests from forks whose branch has the same name are in the list, too. */
const RUNS = 20;
const ARTIFACTS = 100;
/** Time that must be left for one more call, ms: the comparison is left out if time is short. */
const RESERVED_MS = 2_000;

/** Three calls at most, none of them repeated. Undefined if there is no such run, or no run with a record of this job. */
export async function findBaseRun(
  client: GitHubClient,
  context: GitHubContext,
  record: EmissionsRecord,
): Promise<Answer<BaselineCandidate | undefined>> {
  const once = client.withoutRetries();
  const run = await newestRun(once, context);
  if (!run.ok) return run;
  if (run.data === undefined) return NONE;
  const key = sectionKey(record);
  const artifact = await artifactOf(once, context, run.data, key);
  if (!artifact.ok) return artifact;
  if (artifact.data === undefined) return NONE;
  if (client.remainingMs() < RESERVED_MS) return failure('no-time');
  const answer = await readArtifact(once, context, artifact.data);
  if (!answer.ok) return answer;
  const found = answer.data;
  const same = found.job?.runId === run.data.id && sectionKey(found) === key;
  return same ? { ...answer, data: candidateFromRecord(found, 'base-branch-artifact') } : NONE;
}

interface BaseRun {
  readonly id: number;
  readonly attempt: number;
}

async function newestRun(client: GitHubClient, context: GitHubContext): Promise<Answer<BaseRun | undefined>> {
  const { owner, repo, baseRef, workflowFile } = context;
  if (baseRef === undefined || workflowFile === undefined) return NONE;
  if (client.remainingMs() < RESERVED_MS) return failure('no-time');
  const answer = await answerOf(
    client.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflowFile,
      branch: baseRef,
      status: 'success',
      exclude_pull_requests: true,
      per_page: RUNS,
    }),
  );
  if (!answer.ok) return answer;
  const { workflow_runs: runs } = answer.data;
  if (!Array.isArray(runs)) return failure('bad-answer');
  const run = runs.find(
    ({ id, event, head_branch: branch, head_repository: head }) =>
      id !== context.runId && OF_THE_BRANCH.has(event) && branch === baseRef && head?.full_name === `${owner}/${repo}`,
  );
  return { ...answer, data: run && { id: run.id, attempt: run.run_attempt ?? 1 } };
}

/** By its name, so that only one is listed; where the run was tried again, the job may have left it in any of the attempts. */
async function artifactOf(
  client: GitHubClient,
  { owner, repo }: GitHubContext,
  run: BaseRun,
  key: string,
): Promise<Answer<Pick<Artifact, 'id' | 'size'> | undefined>> {
  if (client.remainingMs() < RESERVED_MS) return failure('no-time');
  const answer = await answerOf(
    client.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: run.id,
      per_page: ARTIFACTS,
      name: run.attempt === 1 ? artifactName(key, 1) : undefined,
    }),
  );
  if (!answer.ok) return answer;
  const { artifacts } = answer.data;
  if (!Array.isArray(artifacts)) return failure('bad-answer');
  const [newest] = artifacts
    .filter((artifact) => isArtifactOf(artifact.name, key) && !artifact.expired)
    .sort((a, b) => b.id - a.id);
  return { ...answer, data: newest && { id: newest.id, size: newest.size_in_bytes } };
}

const NONE = success(undefined);
