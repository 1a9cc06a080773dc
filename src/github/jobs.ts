/** The jobs of a run and the steps of this job, from the jobs API (whole seconds, and a little late) and the workflow file. */
import * as v from 'valibot';
import type { GitHubClient } from './client.ts';
import type { GitHubContext, Repository } from './context.ts';
import { ONCE } from './deadline-retry.ts';
import { type Answer, answerOf, answerOfPages, failure, type Success } from './result.ts';

export interface JobStep {
  readonly name: string;
  readonly number: number;
  /** Epoch ms. */
  readonly startMs: number;
  readonly endMs: number;
}

export interface JobAnswer {
  /** As people see it: `train (a100, 3)`. */
  readonly name: string;
  readonly url?: string;
  readonly steps: readonly JobStep[];
}

/** Forges leave out what they do not know, or write null. */
const text = v.fallback(v.nullish(v.string()), undefined);
/** What is read of an answer; a step without name and number is ignored. */
const ApiStep = v.object({
  name: v.string(),
  number: v.number(),
  conclusion: v.nullish(v.string(), null),
  started_at: text,
  completed_at: text,
});
const ApiJob = v.object({
  name: v.string(),
  html_url: text,
  status: text,
  runner_name: text,
  steps: v.fallback(v.array(v.fallback(v.nullable(ApiStep), null)), []),
});
const ApiJobs = v.object({ jobs: v.array(v.fallback(v.nullable(ApiJob), null)) });
type ApiStep = v.InferOutput<typeof ApiStep>;
type ApiJob = v.InferOutput<typeof ApiJob>;

const ATTEMPTS = 3;
const PAUSE_MS = 1000;
const MAX_STEPS = 1000;

/** Asked again while the newest step before ours is not yet reported as finished: the service lags behind the runner. */
export async function readJob(client: GitHubClient, context: GitHubContext): Promise<Answer<JobAnswer>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askJob(client, context);
    if (!answer.ok) return answer;
    const steps = answer.data.steps.flatMap((step) => step ?? []).slice(0, MAX_STEPS);
    const started = steps.filter((step) => step.started_at && step.conclusion !== 'skipped');
    const lags = started.slice(0, -1).some((step) => !step.completed_at);
    if (!lags || attempt >= ATTEMPTS || client.remainingMs() < 4 * PAUSE_MS) {
      const { name, html_url } = answer.data;
      return { ...answer, data: { name, url: html_url || undefined, steps: windowsOf(started) } };
    }
    await client.clock.sleep(PAUSE_MS);
  }
}

async function askJob(client: GitHubClient, context: GitHubContext): Promise<Answer<ApiJob>> {
  const { owner, repo, jobId } = context;
  if (jobId !== undefined) {
    const answer = await answerOf(client.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: jobId }));
    return answer.ok ? shaped(answer, ApiJob) : answer;
  }
  const answer = await answerOf(
    client.rest.actions.listJobsForWorkflowRunAttempt({
      owner,
      repo,
      run_id: context.runId,
      attempt_number: context.runAttempt,
      per_page: 100,
    }),
  );
  const listed = answer.ok ? shaped(answer, ApiJobs) : answer;
  if (!listed.ok) return listed;
  const jobs = listed.data.jobs.filter(
    (job) =>
      job !== null &&
      job.status === 'in_progress' &&
      job.runner_name === context.runnerName &&
      (job.name === context.job || job.name.startsWith(`${context.job} (`)),
  );
  const [only, second] = jobs;
  if (!only || second !== undefined) return failure('not-found', 'this job could not be distinguished from others');
  return { ...listed, data: only };
}

/** The answer, validated; one of another shape did not come from the API. */
function shaped<T extends v.GenericSchema>(answer: Success<unknown>, schema: T): Answer<v.InferOutput<T>> {
  const parsed = v.safeParse(schema, answer.data);
  return parsed.success ? { ...answer, data: parsed.output } : failure('bad-answer');
}

/** A step without an end runs until the next one starts; our own post, the last one, claims nothing. */
function windowsOf(steps: readonly ApiStep[]): JobStep[] {
  const own = steps.findIndex((step) => step.conclusion === null && step.name.startsWith('Post '));
  const withoutOwnPost = own < 0 ? steps : steps.slice(0, own);
  return withoutOwnPost.flatMap(({ name, number, started_at, completed_at }, index) => {
    const startMs = Date.parse(started_at ?? '');
    const next = Date.parse(withoutOwnPost[index + 1]?.started_at ?? '');
    const endMs = Date.parse(completed_at ?? '') || next || Number.POSITIVE_INFINITY;
    return Number.isFinite(startMs) && name !== 'Set up job' ? [{ name, number, startMs, endMs }] : [];
  });
}

/** More than the 256 of the largest matrix, twice. */
const MAX_PAGES = 6;

/** The names of all jobs of a run, as people see them; undefined if not all can be read. One call for each hundred jobs. */
export async function readJobNames(
  client: GitHubClient,
  { owner, repo }: Repository,
  run: { readonly id: number; readonly attempt: number },
): Promise<readonly string[] | undefined> {
  const names: string[] = [];
  let pagesLeft = MAX_PAGES;
  const pages = client.paginate.iterator(client.rest.actions.listJobsForWorkflowRunAttempt, {
    owner,
    repo,
    run_id: run.id,
    attempt_number: run.attempt,
    per_page: 100,
  });
  const answer = await answerOfPages(pages, names, (jobs) => {
    names.push(...jobs.map((job) => job.name));
    return --pagesLeft >= 0;
  });
  return answer.ok && pagesLeft >= 0 ? answer.data : undefined;
}

/** Longer than any real workflow; limits the work of the parser. */
const MAX_CHARS = 200_000;

const Content = v.object({ encoding: v.literal('base64'), content: v.string() });
const Workflow = v.object({ jobs: v.record(v.string(), v.looseObject({ uses: v.optional(v.unknown()) })) });

/**
 * Keys of all jobs in the workflow file: the API knows only those that have begun. Undefined if the file cannot be read, or
 * calls other workflows, whose jobs are not in it. One call.
 */
export async function readWorkflowJobs(
  client: GitHubClient,
  { owner, repo, platform, workflowFile, workflowSha }: GitHubContext,
): Promise<readonly string[] | undefined> {
  if (workflowFile === undefined || workflowSha === undefined || platform === 'gitea') return undefined;
  const path = `.github/workflows/${workflowFile}`;
  const answer = await answerOf(client.rest.repos.getContent({ owner, repo, path, ref: workflowSha, request: ONCE }));
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
    // Not YAML, so this cannot be the workflow file of this run.
    return undefined;
  }
}
