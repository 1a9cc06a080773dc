/** Whole jobs at the same moment, each with processes of its own, over a real connection. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readState } from '../../../src/record/state-codec.ts';
import { hiddenState } from '../../../src/report/text/marker.ts';
import { type JobResult, runJob } from '../../support/runner/job.ts';
import { busy, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

const FOLDS = 8;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** The workflow file that the runs follow; its commit. */
function commitWorkflow(): string {
  const { git } = scene.gitHub.store;
  const content = 'on: pull_request\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps: []\n';
  const tree = git.addTree([{ path: '.github/workflows/train.yml', content }]) ?? '';
  return git.addCommit('Rename a job', tree, [])?.sha ?? '';
}

/** The jobs of one run of a matrix, all at once. */
function runMatrix(runId: number, folds: readonly number[], job = 'train'): Promise<readonly JobResult[]> {
  const { gitHub, options } = scene;
  const follows = { GITHUB_WORKFLOW_SHA: commitWorkflow() };
  return Promise.all(
    folds.map((fold, index) => {
      const { id } = gitHub.store.addJob({ runId, name: `${job} (${fold})` });
      return runJob({
        ...options,
        ...{ runId, job, checkRunId: id, matrix: { fold } },
        strategy: { 'job-index': index, 'job-total': folds.length },
        env: { ...options.env, ...follows, ACTIONS_RUNTIME_TOKEN: gitHub.results.tokenFor(runId) },
        steps: [MEASURE, busy(1)],
      });
    }),
  );
}

function stateOfComment() {
  const [comment = '', second] = scene.comments();
  expect(second).toBeUndefined();
  return readState(hiddenState(comment) ?? '');
}

const folds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe(`${FOLDS} jobs that end together`, () => {
  it('leave one comment with all their sections, and their sum', async () => {
    const jobs = await runMatrix(9001, folds(FOLDS));
    expect(jobs.flatMap((job) => job.annotations)).toEqual([]);
    const { sections, ledger } = stateOfComment();
    expect(sections.map((section) => section.core.name)).toEqual(folds(FOLDS).map((fold) => `train (${fold})`));
    expect(ledger).toHaveLength(FOLDS);
    expect(scene.comments()[0]).toContain(`${FOLDS} jobs`);
    expect(scene.gitHub.violations).toEqual([]);
  });

  it('replace what the push before left; what has no job any more goes, and stays in the sum of the pull request', async () => {
    await runMatrix(9001, [1], 'renamed');
    await runMatrix(9001, folds(4));
    expect(stateOfComment().sections).toHaveLength(5);
    await runMatrix(9002, folds(3));
    const { sections, ledger } = stateOfComment();
    expect(sections.map(({ core }) => [core.name, core.runId])).toEqual(
      folds(3).map((fold) => [`train (${fold})`, 9002]),
    );
    expect(ledger).toHaveLength(8);
  });
});
