/** The ledger of a pull request, as its comment shows it: every run, and what went into those that came to nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { FILES } from '../../../src/power/plan.ts';
import { shaOf } from '../../support/loopback-github/store.ts';
import { runJob } from '../../support/runner/job.ts';
import type { JobOptions, JobView, Step } from '../../support/runner/options.ts';
import { until } from '../../support/until.ts';
import { busy, HEAD_SHA, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

async function untilSampling({ temp }: JobView): Promise<void> {
  const folder = join(temp, readdirSync(temp).find((name) => name.startsWith('ml-emissions-')) ?? '');
  await until(folder, () => existsSync(join(folder, FILES.samples)));
}

it('sums every run by commit and result, and says what failed, cancelled and replaced ones took', async () => {
  scene = await openScene();
  const push = (sha: string) =>
    JSON.parse(JSON.stringify(scene.options.event?.payload).replaceAll(HEAD_SHA, sha)) as object;
  const train = async (step: Step, more: Partial<JobOptions>, sha = HEAD_SHA) => {
    const event = { name: 'pull_request', payload: push(sha) };
    await runJob({ ...scene.options, event, ...more, steps: [MEASURE, step] });
  };
  await train(busy(0, 'Train', 3), { runId: 9001 });
  await train({ ...busy(Number.POSITIVE_INFINITY), cancelWhen: untilSampling }, { runId: 9001, runAttempt: 2 });
  await train(busy(1), { runId: 9001, runAttempt: 3 });
  const next = shaOf('next push');
  await train(busy(1), { runId: 9002 }, next);

  const [comment = '', second] = scene.comments();
  expect(second).toBeUndefined();
  const [, section = ''] = comment.split('Total of this pull request');
  expect(section).toMatch(/4 runs, [\d.]+ .?Wh/);
  expect(section).toContain('Failed, cancelled and replaced runs took');
  const rows = section.split('\n').filter((line) => /^\| `[0-9a-f]{7}`/.test(line));
  const results = rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''))
      .slice(1, 4),
  );
  expect(results).toEqual([
    [next.slice(0, 7), 'train', 'newest'],
    [HEAD_SHA.slice(0, 7), 'train', 'replaced'],
    [HEAD_SHA.slice(0, 7), 'train', 'cancelled'],
    [HEAD_SHA.slice(0, 7), 'train', 'failed'],
  ]);
});
