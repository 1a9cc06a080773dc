/** `mode: publish`: gathers the records of a whole run into one comment, in the same run or on `workflow_run` for forks. */
import { readSettings } from '../engine/parse-inputs.ts';
import { warn } from './annotations.ts';
import { deliver } from './deliver/deliver.ts';
import { runSource } from './deliver/run-source.ts';
import { fromInputs } from './inputs.ts';
import { gitHub } from './job.ts';
import { setOutputs } from './outputs.ts';

export async function publish(): Promise<void> {
  const settings = fromInputs(readSettings, 'bad-input-publish');
  if (settings === undefined) return;
  const { context, client } = await gitHub();
  if (client === undefined) return warn('no-publish', 'there is no github-token');
  const source = await runSource({ settings, context, client });
  if (source !== undefined) setOutputs(await deliver(source));
}
