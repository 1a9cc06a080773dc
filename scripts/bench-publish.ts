/** How long `mode: publish` takes for a matrix of 256 jobs, with a GitHub on this machine that answers at once. */
import { examples } from '../__tests__/report/examples.ts';
import { runJob } from '../__tests__/support/runner/job.ts';
import { openScene } from '../__tests__/support/whole-job.ts';
import { zip } from '../__tests__/support/zip.ts';

/** The most jobs that a matrix can have. */
const JOBS = 256;

/** Seconds from start to end of the step: every record downloaded and read, merged, written as summary and as comment. */
export async function benchPublish(): Promise<number> {
  const scene = await openScene();
  try {
    const { runId = 0 } = scene.options;
    const example = examples.find(({ name }) => name === 'a100')?.record;
    for (let fold = 1; fold <= JOBS; fold++) {
      const job = { ...example?.job, runId, jobId: fold, name: `train (${fold})`, matrix: { fold }, pullRequest: 7 };
      const text = JSON.stringify({ ...example, id: `record-${fold}`, job });
      scene.gitHub.store.addArtifact(runId, `ml-emissions-1-${fold}`, zip({ name: 'emissions-record.json', text }));
    }
    const publish = { name: 'Publish', uses: './', with: { mode: 'publish' } } as const;
    const { stages, annotations } = await runJob({ ...scene.options, job: 'publish', steps: [publish] });
    if (annotations.length > 0 || scene.comments().length !== 1) throw new Error(JSON.stringify(annotations));
    return (stages.find(({ stage }) => stage === 'main')?.milliseconds ?? Number.NaN) / 1000;
  } finally {
    await scene.close();
  }
}
