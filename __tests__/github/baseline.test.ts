/** What the job used on the base branch: whose run is believed, which artifact, and what it costs to ask. */
import { describe, expect, it } from 'vitest';
import { findBaseRun } from '../../src/github/baseline.ts';
import { createClient } from '../../src/github/client.ts';
import { readContext } from '../../src/github/context.ts';
import { artifactName } from '../../src/github/record-artifact.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { sectionKey } from '../../src/record/section.ts';
import { examples } from '../report/examples.ts';
import { type Fault, LoopbackGitHub } from '../support/loopback-github/loopback-github.ts';
import type { Run } from '../support/loopback-github/store.ts';
import { VirtualClock } from '../support/loopback-github/virtual-clock.ts';
import { zip } from '../support/zip.ts';

const FILE = 'emissions-record.json';
const [example] = examples;
if (example?.record.job === undefined) throw new Error('the example has a job');
const { job } = example.record;
const record: EmissionsRecord = { ...example.record, job: { ...job, status: 'success' } };
const key = sectionKey(record);
const env = {
  GITHUB_REPOSITORY: 'octo/models',
  GITHUB_BASE_REF: 'main',
  GITHUB_RUN_ID: '9001',
  GITHUB_WORKFLOW_REF: 'octo/models/.github/workflows/train.yml@refs/pull/7/merge',
};

class World {
  readonly clock = new VirtualClock(1);
  readonly gitHub = new LoopbackGitHub({ now: () => this.clock.now() });

  constructor() {
    this.gitHub.store.addToken('ghs_x');
  }

  /** A run, and in it the record that this job left. */
  addRun(given: Partial<Run> = {}, change: Partial<EmissionsRecord> = {}): Run {
    const run = this.gitHub.store.addRun(given);
    const left = { ...record, job: { ...job, status: 'success', runId: run.id, sha: run.headSha }, ...change };
    this.leave(run, zip({ name: FILE, text: JSON.stringify(left) }));
    return run;
  }

  leave(run: Run, bytes: Uint8Array, attempt = run.attempt): void {
    this.gitHub.store.addArtifact(run.id, artifactName(key, attempt), bytes);
  }

  async ask(more: Record<string, string> = {}) {
    const { clock, gitHub } = this;
    const client = createClient({ token: 'ghs_x', apiUrl: gitHub.base, clock, fetch: gitHub.fetchIn(clock, () => 50) });
    const answer = await clock.run(findBaseRun(client, readContext({ ...env, ...more }, {}), record));
    expect(gitHub.violations).toEqual([]);
    return { answer, candidate: answer.ok ? answer.data : undefined, calls: gitHub.calls.length };
  }
}

describe('the run', () => {
  it('is the newest that succeeded on the base branch, found in three calls', async () => {
    const world = new World();
    world.addRun();
    const newest = world.addRun();
    world.addRun({ conclusion: 'failure' });
    world.addRun({ headBranch: 'topic' });
    world.addRun({ workflowFile: 'lint.yml' });
    const { candidate, calls } = await world.ask();
    expect(candidate).toMatchObject({ source: 'base-branch-artifact', key, sha: newest.headSha });
    expect(candidate?.kwh.value).toBeCloseTo(record.energy?.totalKwh ?? 0, 6);
    expect(calls).toBe(3);
  });

  it.each<[string, Partial<Run>]>([
    ['a fork whose branch has the same name', { headRepository: 'stranger/models' }],
    ['a pull request from a branch of that name', { event: 'pull_request' }],
    ['a pull request with the rights of the base', { event: 'pull_request_target' }],
    ['a comment, which may have checked out anything', { event: 'issue_comment' }],
    ['the end of another workflow', { event: 'workflow_run' }],
    ['this very run', { id: 9001 }],
  ])('is none of %s', async (_, given) => {
    const world = new World();
    const base = world.addRun();
    world.addRun(given, { energy: null });
    expect((await world.ask()).candidate?.sha).toBe(base.headSha);
  });

  it('is not asked for where workflow or base branch are not known', async () => {
    const world = new World();
    world.addRun();
    expect(await world.ask({ GITHUB_WORKFLOW_REF: '' })).toMatchObject({ candidate: undefined, calls: 0 });
    expect(await world.ask({ GITHUB_BASE_REF: '' })).toMatchObject({ candidate: undefined, calls: 0 });
  });
});

describe('the artifact', () => {
  it('is of this very job: another job of the run is not downloaded', async () => {
    const world = new World();
    const run = world.gitHub.store.addRun();
    world.gitHub.store.addArtifact(run.id, artifactName('Train/other', 1), zip({ name: FILE, text: '{}' }));
    expect(await world.ask()).toMatchObject({ answer: { ok: true }, candidate: undefined, calls: 2 });
  });

  it('may be of an earlier attempt, where only other jobs ran again', async () => {
    const world = new World();
    const run = world.gitHub.store.addRun({ attempt: 2 });
    const left = JSON.stringify({ ...record, job: { ...record.job, runId: run.id, sha: run.headSha } });
    world.leave(run, zip({ name: FILE, text: left }), 1);
    expect(await world.ask()).toMatchObject({ candidate: { sha: run.headSha }, calls: 3 });
  });

  it('is not believed where it says that it is of another run or job', async () => {
    for (const other of [{ runId: 1 }, { name: 'other', job: 'other' }]) {
      const world = new World();
      const run = world.gitHub.store.addRun();
      const left = { ...record, job: { ...record.job, runId: run.id, ...other } };
      world.leave(run, zip({ name: FILE, text: JSON.stringify(left) }));
      expect(await world.ask()).toMatchObject({ answer: { ok: true }, candidate: undefined });
    }
  });

  it('is nothing where it has expired, and nothing to compare with where its energy is unknown', async () => {
    const expired = new World();
    expired.addRun();
    for (const artifact of expired.gitHub.store.artifacts) artifact.expired = true;
    expect(await expired.ask()).toMatchObject({ answer: { ok: true }, candidate: undefined, calls: 2 });
    const unknown = new World();
    unknown.addRun({}, { energy: null, emissions: null });
    expect((await unknown.ask()).candidate).toBeUndefined();
  });

  it.each([
    ['no zip', Buffer.from('PK and nothing else')],
    ['a path that leaves the folder', zip({ name: `../${FILE}`, text: JSON.stringify(record) })],
    ['a bomb', zip({ name: FILE, text: 'x'.repeat(50_000_000), claimed: 100 })],
    [
      'infinite energy',
      zip({ name: FILE, text: JSON.stringify(record).replace(/"totalKwh":[\d.e-]+/, '"totalKwh":1e999') }),
    ],
  ])('is refused with a sentence where it is %s', async (_, bytes) => {
    const world = new World();
    world.leave(world.gitHub.store.addRun(), bytes);
    const { answer } = await world.ask();
    expect(answer).toMatchObject({ ok: false, reason: expect.stringMatching(/^Artifact \d+ holds no record\./) });
  });
});

describe('API failures', () => {
  it.each<[string, string, Fault]>([
    ['the runs cannot be listed', 'GET /workflows/', { kind: 'status', status: 502 }],
    ['the artifacts are not shown', 'GET /artifacts', { kind: 'status', status: 403 }],
    ['the download fails', 'GET /_blobs/', { kind: 'status', status: 500 }],
    ['a proxy answers', 'GET /workflows/', { kind: 'html' }],
    ['no answer', 'GET /workflows/', { kind: 'hang' }],
  ])('%s: it is left out after one try, and time is left for the comment', async (_, request, fault) => {
    const world = new World();
    world.addRun();
    world.gitHub.fault(request, fault, 9);
    const start = world.clock.now();
    const { answer, calls } = await world.ask();
    expect(answer).toMatchObject({ ok: false, reason: expect.stringMatching(/\w+/) });
    expect(calls).toBeLessThanOrEqual(3);
    expect(world.clock.now() - start).toBeLessThanOrEqual(10_000);
  });
});
