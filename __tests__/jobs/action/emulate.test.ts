/** The action against a GitHub of another project: the comment is on the pull request and is updated; history has a branch. */
import { expect, it } from 'vitest';
import { parseHistory } from '../../../src/record/history.ts';
import { runJob } from '../../support/runner/job.ts';
import type { UsesStep } from '../../support/runner/options.ts';
import { busy, MEASURE } from '../../support/whole-job.ts';
import { startEmulatedGitHub } from '../act/emulated-github.ts';

it('posts its comment to emulate, and updates it', async () => {
  const gitHub = await startEmulatedGitHub();
  try {
    const { pullRequest, repository, token } = gitHub;
    const payload = { number: pullRequest.number, pull_request: pullRequest, repository: { full_name: repository } };
    for (const runId of [1, 2]) {
      const job = await runJob({
        event: { name: 'pull_request', payload },
        repository,
        token,
        runId,
        urls: { api: gitHub.url },
        steps: [{ ...MEASURE, with: { ...MEASURE.with, artifact: 'false' } }, busy(1)],
      });
      expect(job.status).toBe('success');
      const [comment, second] = await gitHub.comments();
      expect(second).toBeUndefined();
      expect(comment?.user.login).toBe('github-actions[bot]');
      expect(comment?.body).toMatch(/^### .*Wh · .*CO2eq/m);
    }
  } finally {
    await gitHub.close();
  }
});

it('keeps the history on a branch of emulate, one job after the other', async () => {
  const gitHub = await startEmulatedGitHub();
  try {
    const { repository, token } = gitHub;
    const payload = { ref: 'refs/heads/main', repository: { full_name: repository, default_branch: 'main' } };
    const estimate = { mode: 'estimate', 'energy-kwh': '1', region: 'aws:us-east-1', artifact: 'false' };
    const step: UsesStep = { name: 'Estimate', uses: './', with: { ...estimate, 'history-branch': 'energy-data' } };
    const where = {
      repository,
      token,
      urls: { api: gitHub.url },
      event: { name: 'push', payload },
      ref: 'refs/heads/main',
    };
    const train = (fold: number) =>
      runJob({
        ...where,
        checkRunId: fold,
        matrix: { fold },
        strategy: { 'job-index': fold, 'job-total': 3 },
        steps: [step],
      });
    // Not at once: between reading a branch and moving it, emulate takes in another's move, as GitHub does not.
    for (const fold of [0, 1, 2]) expect((await train(fold)).annotations).toEqual([]);
    const history = parseHistory(await gitHub.fileAt('energy-data', 'history.json'));
    expect(history.entries.map((entry) => entry.key).sort()).toEqual(
      [0, 1, 2].map((fold) => `Train/train (${fold})/estimate`),
    );
    expect(history.months).toMatchObject([{ runs: 3 }]);
    expect(await gitHub.fileAt('energy-data', 'README.md')).toContain('## By month');
    expect(JSON.parse(await gitHub.fileAt('energy-data', 'badge.json'))).toMatchObject({ schemaVersion: 1 });
  } finally {
    await gitHub.close();
  }
});
