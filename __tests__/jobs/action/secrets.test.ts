/** No secret of the job reaches the sampler's environment, its command line, or any file that the action leaves. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { onlyOn } from '../../support/only-on.ts';
import { CANARY } from '../../support/runner/environment.ts';
import { runJob } from '../../support/runner/job.ts';
import type { Step } from '../../support/runner/options.ts';
import { busy, MEASURE, openScene, type Scene } from '../../support/whole-job.ts';

let scene: Scene;
afterEach(() => scene.close());

const SECRETS = { 'electricity-maps-token': `em-${CANARY}`, 'watttime-password': `wt-${CANARY}` };

/** Files below `folder` that hold the canary. The runner's own files (state, event) are not the action's. */
function leaksBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .filter((path) => readFileSync(path).includes(CANARY));
}

onlyOn('Linux', 'reads /proc').it('keeps every secret out of the sampler and of all files', async () => {
  scene = await openScene();
  let seen: string[] = [];
  const look: Step = {
    name: 'Look',
    play: async (view) => {
      seen = view
        .processes()
        .flatMap((pid) => [readFileSync(`/proc/${pid}/environ`, 'utf8'), readFileSync(`/proc/${pid}/cmdline`, 'utf8')]);
    },
  };
  const job = await runJob({
    ...scene.options,
    steps: [{ ...MEASURE, with: { ...MEASURE.with, ...SECRETS } }, busy(1), look],
  });
  expect(seen.length).toBeGreaterThan(0);
  for (const text of seen) {
    expect(text).not.toContain(CANARY);
    expect(text).not.toMatch(/INPUT_|ACTIONS_|GITHUB_TOKEN/);
  }
  expect(leaksBelow(job.temp)).toEqual([]);
  expect(leaksBelow(job.workspace)).toEqual([]);
  expect(job.log + job.summary + scene.comments().join('')).not.toContain(CANARY);
});
