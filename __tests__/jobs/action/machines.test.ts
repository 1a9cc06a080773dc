/** Machines that lack what most machines have. As in `faults.test.ts`: the job is unharmed, what was measured is reported. */
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILES } from '../../../src/power/plan.ts';
import type { EmissionsRecord } from '../../../src/record/record.ts';
import { parseRecord } from '../../../src/record/record-json.ts';
import { jobContainer } from '../../support/job-container.ts';
import { container, mayMount, smallDisk, withoutProc } from '../../support/machine.ts';
import { type JobResult, runJob } from '../../support/runner/job.ts';
import type { JobOptions, JobView, Step } from '../../support/runner/options.ts';
import { until } from '../../support/until.ts';
import { busy, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
let close: (() => void) | undefined;
afterEach(async () => {
  await scene?.close();
  close?.();
  close = undefined;
});

const quiet = { ...MEASURE, with: { ...MEASURE.with, 'record-file': 'record.json' } };

async function run(steps: readonly Step[], options: Partial<JobOptions> = {}): Promise<JobResult> {
  scene = await openScene();
  const env = { ...scene.options.env, ...options.env };
  return runJob({ ...scene.options, ...options, env, steps });
}

function recordOf(job: JobResult): EmissionsRecord {
  return parseRecord(readFileSync(join(job.workspace, 'record.json'), 'utf8'));
}

function folderOf({ temp }: Pick<JobView, 'temp'>): string {
  return join(temp, readdirSync(temp).find((each) => each.startsWith('ml-emissions-')) ?? '');
}

/** Resolves when the sampler has taken another reading. */
async function untilRead(view: JobView): Promise<void> {
  const folder = folderOf(view);
  const file = join(folder, FILES.latest);
  const content = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const before = content();
  await until(folder, () => content() !== before && content() !== '');
}

function expectUnharmed(job: JobResult): void {
  expect(job.stages.map((stage) => stage.exitCode).filter((code) => code !== 0)).toEqual([]);
  expect(job.status).toBe('success');
  expect(job.annotations.filter((annotation) => annotation.level === 'error')).toEqual([]);
}

// Reported as skipped elsewhere, with this reason.
beforeEach(({ skip }) => skip(!mayMount, 'needs Linux and the right to mount'));

describe('a machine', () => {
  it('whose disk is full from the middle of the training on: the comment has what was counted until the end', async () => {
    const disk = smallDisk();
    close = disk.close;
    let untilFull = 0;
    const fill: Step = {
      name: 'Train',
      play: async (view) => {
        await untilRead(view);
        for (const size of [65_536, 4096, 1]) {
          try {
            for (;;) appendFileSync(join(disk.folder, 'checkpoint'), Buffer.alloc(size));
          } catch (error) {
            expect(error).toMatchObject({ code: 'ENOSPC' });
          }
        }
        untilFull = statSync(join(folderOf(view), FILES.samples)).size;
        await untilRead(view);
        await untilRead(view);
      },
    };
    const job = await run([quiet, fill], { folder: disk.folder });
    expectUnharmed(job);
    expect(untilFull).toBeGreaterThan(0);
    expect(scene.comments()).toHaveLength(1);
    expect(scene.comments()[0]).toContain('gCO2eq');
    expect(job.annotations.map((annotation) => annotation.message).join('\n')).toMatch(/ENOSPC|no space/i);
  });

  it('without /proc: the processor is modelled, and that is said', async () => {
    const inside = await withoutProc();
    close = inside.close;
    const job = await run([quiet, busy(2)], { through: inside.enter });
    expectUnharmed(job);
    expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
    expect(scene.comments()).toHaveLength(1);
  });

  it('that is a container without a home folder or a single command, where the parent of every step is outside', async () => {
    const inside = await container();
    close = inside.close;
    const job = await run([quiet, busy(2)], {
      through: inside.enter,
      env: { HOME: '/github/home', PATH: '/nowhere', RUNNER_ENVIRONMENT: 'self-hosted' },
    });
    expectUnharmed(job);
    expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
    expect(recordOf(job).machine?.container).toMatch(/^(docker|other)$/);
    expect(scene.comments()).toHaveLength(1);
    expect(job.orphans).toEqual([]);
  });

  // Real but for the network, which is this machine's own, and on Alpine for the Node, which is this machine's with glibc.
  it.each(['debian', 'alpine'] as const)(
    'that is a job container with the layout of %s: its steps see the runner’s folders and its Node elsewhere',
    async (image) => {
      const inside = await jobContainer(image);
      close = inside.close;
      const looks = `console.log(JSON.stringify([
        process.execPath, process.cwd(), process.env.HOME, process.env.RUNNER_TEMP, process.env.GITHUB_EVENT_PATH,
        process.env.RUNNER_TRACKING_ID ?? null, require('fs').existsSync('/bin/bash'), process.ppid]))`;
      const look: Step = { name: 'Look', run: [inside.node, '-e', looks] };
      const job = await run([quiet, look, { ...busy(2), run: [inside.node, ...busy(2).run.slice(1)] }], {
        container: inside,
        env: { RUNNER_ENVIRONMENT: 'self-hosted' },
      });
      const seen = [inside.node, '/__w/models/models', '/github/home', '/__w/_temp', '/github/workflow/event.json'];
      expect(job.log).toContain(JSON.stringify([...seen, null, image === 'debian', 0]));
      expectUnharmed(job);
      expect(recordOf(job).energy?.itKwh).toBeGreaterThan(0);
      expect(recordOf(job).machine).toMatchObject({ container: 'docker', vcpus: 1, memoryGb: 4 });
      expect(job.summary).toContain('gCO2eq');
      expect(scene.comments()).toHaveLength(1);
      expect(inside.processes()).toEqual([]);
    },
  );
});
