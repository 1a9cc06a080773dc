/** The jobs of a run, by the names that people see. */
import type { GitHubClient } from './client.ts';
import type { GitHubContext } from './context.ts';

/** More than the 256 of the largest matrix, twice. */
const MAX_PAGES = 6;

/** Undefined where they cannot all be had. One call a hundred jobs. */
export async function readJobNames(
  client: GitHubClient,
  { owner, repo }: Pick<GitHubContext, 'owner' | 'repo'>,
  run: { readonly id: number; readonly attempt: number },
): Promise<readonly string[] | undefined> {
  const names: string[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await client.read((octokit, options) =>
      octokit.rest.actions.listJobsForWorkflowRunAttempt({
        owner,
        repo,
        run_id: run.id,
        attempt_number: run.attempt,
        per_page: 100,
        page,
        ...options,
      }),
    );
    if (!answer.ok || !Array.isArray(answer.data.jobs)) return undefined;
    names.push(...answer.data.jobs.map((job) => job.name));
    if (answer.data.jobs.length < 100) return names;
  }
  return undefined;
}
