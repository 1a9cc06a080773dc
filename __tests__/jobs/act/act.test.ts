/** Real workflow files on a runner and a GitHub of other projects: act in host mode, and emulate. `.ci/run` installs act. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordJson } from '../../../src/record/record-json.ts';
import { examples } from '../../report/examples.ts';
import { LoopbackGitHub } from '../../support/loopback-github/loopback-github.ts';
import { webhook, withAction } from '../../support/webhooks.ts';
import { zip } from '../../support/zip.ts';
import { type ActOptions, type ActResult, runAct, TOOLS } from './act.ts';
import { type EmulatedGitHub, startEmulatedGitHub } from './emulated-github.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';

const RUN_ID = 1;
/** Trains for two seconds: the example's own file, which its readers have. */
const TRAIN = 'import time\nend = time.time() + 2\nwhile time.time() < end: pass\nprint("trained")\n';

describe.runIf(TOOLS.act !== undefined && TOOLS.python !== undefined)('under act', { timeout: 900_000 }, () => {
  let gitHub: EmulatedGitHub;
  let artifacts: LoopbackGitHub;
  let door: FrontDoor;
  beforeAll(async () => {
    gitHub = await startEmulatedGitHub();
  });
  beforeEach(async () => {
    artifacts = new LoopbackGitHub();
    artifacts.store.addToken(gitHub.token);
    door = await openFrontDoor(gitHub.url, await artifacts.listen());
  });
  afterEach(async () => {
    await door.close();
    await artifacts.close();
    await gitHub.clear();
  });
  afterAll(() => gitHub?.close());

  function onPullRequest(): ActOptions['event'] {
    const { pullRequest, repository } = gitHub;
    const payload = { number: pullRequest.number, pull_request: pullRequest, repository: { full_name: repository } };
    return { name: 'pull_request', payload };
  }

  /** Runs a workflow file and expects it to end well, without a warning. */
  async function run(workflow: string, event = onPullRequest()): Promise<ActResult> {
    const result = await runAct({
      ...{ workflow, event, files: { 'train.py': TRAIN } },
      ...{ repository: gitHub.repository, token: gitHub.token, apiUrl: door.url },
      results: { url: `${artifacts.base}/`, token: artifacts.results.tokenFor(RUN_ID) },
    });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).not.toMatch(/::(warning|error)/);
    return result;
  }

  async function theComment(): Promise<string> {
    const [comment, second] = await gitHub.comments();
    expect(second).toBeUndefined();
    expect(comment?.user.login).toBe('github-actions[bot]');
    expect(comment?.body).toMatch(/^### .*Wh · .*CO2eq/m);
    return comment?.body ?? '';
  }

  it('a training job with scikit-learn leaves its comment on the pull request', async () => {
    const { log } = await run('__tests__/jobs/act/workflow.yml');
    expect(log).toMatch(/accuracy/i);
    expect(await theComment()).toContain('aws:eu-north-1');
  });

  it('six jobs of a matrix that end together leave one comment, and one more job gathers their records', async () => {
    const { log } = await run('__tests__/jobs/act/matrix.yml');
    const comment = await theComment();
    for (const rate of [1, 2, 3, 4, 5, 6]) expect(comment).toContain(`[train (${rate})](`);
    expect(comment).toContain('**6 jobs**');
    expect(artifacts.store.artifacts).toHaveLength(6);
    expect(Number(/\| ([\d.]+) kWh are reported at http/.exec(log)?.[1])).toBeGreaterThan(0);
  });

  describe('the examples of the documentation, unchanged', () => {
    it('matrix-with-publish.yml', async () => {
      await run('docs/examples/matrix-with-publish.yml');
      expect(await theComment()).toContain('**3 jobs**');
    });

    it('call-reusable-training.yml with reusable-training.yml', async () => {
      const { log } = await run('docs/examples/call-reusable-training.yml');
      await theComment();
      const [, kwh, grams] = /\| The training used ([\d.]+) kWh and emitted ([\d.]+) gCO2eq\./.exec(log) ?? [];
      expect(Number(kwh)).toBeGreaterThan(0);
      expect(Number(grams)).toBeGreaterThan(Number(kwh));
    });

    it('publish-for-forks.yml', async () => {
      const { head } = gitHub.pullRequest;
      const payload = webhook('workflow_run', withAction('completed')) as { workflow_run: { id: number } };
      const said = { event: 'pull_request', head_sha: head.sha, head_branch: head.ref, pull_requests: [] };
      Object.assign(payload.workflow_run, said, { head_repository: { full_name: gitHub.repository } });
      const [{ record } = { record: undefined }] = examples;
      const job = { ...record?.job, repository: gitHub.repository, runId: payload.workflow_run.id, pullRequest: 666 };
      const text = recordJson({ ...record, job } as Parameters<typeof recordJson>[0]);
      artifacts.store.addArtifact(job.runId, 'ml-emissions-1-fork', zip({ name: 'emissions-record.json', text }));
      await run('docs/examples/publish-for-forks.yml', { name: 'workflow_run', payload });
      await theComment();
    });
  });
});

it.runIf(TOOLS.act === undefined)(
  'is left out here: set ML_EMISSIONS_ACT and ML_EMISSIONS_PYTHON, as .ci/run does',
  () => {
    expect(TOOLS.act).toBeUndefined();
  },
);
