/** Which jobs the workflow of this run has, from its file: the API tells only those that have begun. */
import * as v from 'valibot';
import type { GitHubClient } from './client.ts';
import type { GitHubContext } from './context.ts';

/** Longer than any workflow that people maintain; a parser must not be kept busy by more. */
const MAX_CHARS = 200_000;

const Content = v.object({ encoding: v.literal('base64'), content: v.string() });
const Workflow = v.object({ jobs: v.record(v.string(), v.looseObject({ uses: v.optional(v.unknown()) })) });

/** Keys of all jobs. Undefined where the file cannot be read, or calls other workflows, whose jobs are not in it. One call. */
export async function readWorkflowJobs(
  client: GitHubClient,
  { owner, repo, platform, workflowFile, workflowSha }: GitHubContext,
): Promise<readonly string[] | undefined> {
  if (workflowFile === undefined || workflowSha === undefined || platform === 'gitea') return undefined;
  const path = `.github/workflows/${workflowFile}`;
  const answer = await client.attempt((octokit, options) =>
    octokit.rest.repos.getContent({ owner, repo, path, ref: workflowSha, ...options }),
  );
  if (!answer.ok) return undefined;
  const file = v.safeParse(Content, answer.data);
  if (!file.success || file.output.content.length > MAX_CHARS) return undefined;
  return jobsIn(Buffer.from(file.output.content, 'base64').toString('utf8'));
}

async function jobsIn(text: string): Promise<readonly string[] | undefined> {
  const { parse } = await import('yaml');
  try {
    const workflow = v.safeParse(Workflow, parse(text));
    if (!workflow.success) return undefined;
    const jobs = Object.entries(workflow.output.jobs);
    return jobs.some(([, job]) => job.uses !== undefined) ? undefined : jobs.map(([key]) => key);
  } catch {
    // Not YAML: then the run would not be here, or this is not its file.
    return undefined;
  }
}
