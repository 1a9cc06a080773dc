/** A fork's pull request has a token that can only read: the job is reported all the same, and nothing fails. */
import { afterEach, expect, it } from 'vitest';
import { runJob } from '../../support/runner/job.ts';
import { busy, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

it('writes the summary, and one notice that names the permission and the way out', async () => {
  scene = await openScene({ permissions: { contents: 'read', metadata: 'read' }, headRepository: 'stranger/models' });
  const job = await runJob({ ...scene.options, steps: [MEASURE, busy(1)] });
  expect(job.status).toBe('success');
  expect(scene.comments()).toEqual([]);
  const notices = job.annotations.filter((each) => each.message.includes('`pull-requests: write`'));
  expect(notices.map((each) => each.level)).toEqual(['notice']);
  expect(notices[0]?.message).toContain('`workflow_run`');
  expect(job.summary).toContain('gCO2eq');
  expect(scene.gitHub.calls.filter((call) => call.method !== 'GET' && call.status < 400)).toEqual([]);
});
