/** What a pull request is compared with, in order: the history branch, the newest run on the base branch, the previous push. */
import { afterEach, expect, it } from 'vitest';
import { JOB_PERMISSIONS, shaOf } from '../../support/loopback-github/store.ts';
import { type JobResult, runJob } from '../../support/runner/job.ts';
import type { UsesStep } from '../../support/runner/options.ts';
import { busy, HEAD_SHA, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

/** What the runtime token of the emulated runner names. */
const BACKEND = 'run-backend-id';
const withHistory = { ...MEASURE, with: { ...MEASURE.with, 'history-branch': 'energy-data' } };

/** The job on the base branch, in a run that the platform then says has succeeded. */
async function runOnMain(runId: number, step = MEASURE): Promise<JobResult> {
  const { gitHub, options } = scene;
  const sha = shaOf(`main ${runId}`);
  const payload = { ref: 'refs/heads/main', repository: { full_name: 'octo/models', default_branch: 'main' } };
  const place = { event: { name: 'push', payload }, ref: 'refs/heads/main', sha, runId };
  gitHub.results.backends.set(BACKEND, runId);
  const job = await runJob({ ...options, ...place, steps: [step, busy(1)] });
  gitHub.results.backends.delete(BACKEND);
  gitHub.store.addRun({ id: runId, headSha: sha });
  return job;
}

async function runOnPullRequest(step = MEASURE): Promise<{ job: JobResult; comment: string; asked: string[] }> {
  const before = scene.gitHub.calls.length;
  const job = await runJob({ ...scene.options, steps: [step, busy(1)] });
  const asked = scene.gitHub.calls.slice(before).map((call) => call.operation ?? '');
  return { job, comment: scene.comments()[0] ?? '', asked };
}

const baselineCalls = (asked: readonly string[]) =>
  asked.filter((each) => /workflow-runs$|run-artifacts$|download-artifact$/.test(each));

it('is the newest successful run on the base branch, by the artifact that this very job left there', async () => {
  scene = await openScene();
  // The same energy twice, which no two measured jobs have.
  const step: UsesStep = { ...MEASURE, with: { ...MEASURE.with, mode: 'estimate', 'energy-kwh': '1' } };
  await runOnMain(8001, step);
  const { job, comment, asked } = await runOnPullRequest(step);
  expect(job.annotations).toEqual([]);
  expect(comment).toContain(
    `Compared with \`main\` at \`${shaOf('main 8001').slice(0, 7)}\`, from the newest successful run there`,
  );
  expect(comment).toContain('no significant change against main');
  expect(baselineCalls(asked)).toHaveLength(3);
  expect(scene.gitHub.violations).toEqual([]);
});

it('is the history branch where that knows the job, without asking for more', async () => {
  scene = await openScene({ permissions: { ...JOB_PERMISSIONS, contents: 'write' } });
  await runOnMain(8001, withHistory);
  const { comment, asked } = await runOnPullRequest(withHistory);
  expect(comment).toContain('from the history branch');
  expect(baselineCalls(asked)).toEqual([]);
});

it('is not the default branch’s history where the pull request goes to another branch', async () => {
  scene = await openScene({ permissions: { ...JOB_PERMISSIONS, contents: 'write' } });
  await runOnMain(8001, withHistory);
  const { payload } = scene.options.event ?? {};
  const toRelease = JSON.parse(JSON.stringify(payload).replace('"base":{"ref":"main"', '"base":{"ref":"release"'));
  expect(toRelease).not.toEqual(payload);
  const event = { name: 'pull_request', payload: toRelease };
  const job = await runJob({ ...scene.options, event, steps: [withHistory, busy(1)] });
  expect(job.annotations).toEqual([]);
  expect(scene.comments()[0]).not.toContain('Compared with');
});

it('is the previous push where the base branch has never run it', async () => {
  scene = await openScene();
  const older = await runOnPullRequest();
  expect(older.comment).not.toContain('Compared with');
  const { payload } = scene.options.event ?? {};
  const pushed = JSON.parse(JSON.stringify(payload).replaceAll(HEAD_SHA, shaOf('next push')));
  const options = { ...scene.options, runId: 9002, event: { name: 'pull_request', payload: pushed } };
  const job = await runJob({ ...options, steps: [MEASURE, busy(1)] });
  expect(job.annotations.filter((each) => each.message.includes('base branch'))).toEqual([]);
  expect(scene.comments()[0]).toContain('Compared with the last push');
});

it('is left out with one warning where the run’s artifact is not a record', async () => {
  scene = await openScene();
  await runOnMain(8001);
  const [artifact] = scene.gitHub.store.artifacts;
  if (artifact === undefined) throw new Error('the job on main left an artifact');
  scene.gitHub.store.artifacts.splice(0, 1, { ...artifact, zip: Buffer.from('PK no zip at all') });
  const { job, comment } = await runOnPullRequest();
  expect(job.status).toBe('success');
  expect(job.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('The comparison with the base branch is left out') },
  ]);
  expect(comment).not.toContain('Compared with');
});
