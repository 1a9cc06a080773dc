/** `mode: estimate`: the calculator. It reports at once, and its step has outputs. */
import { estimateRecord } from '../engine/estimate.ts';
import { readSettings } from '../engine/parse-inputs.ts';
import { deliver } from './deliver/deliver.ts';
import { jobSource } from './deliver/job-source.ts';
import { fromInputs } from './inputs.ts';
import { gitHub, jobOf } from './job.ts';
import { setOutputs } from './outputs.ts';

export async function estimateNow(): Promise<void> {
  const estimated = fromInputs((get) => {
    const settings = readSettings(get);
    return { settings, record: estimateRecord(settings, new Date()) };
  }, 'bad-input-estimate');
  if (estimated === undefined) return;
  const { settings, record } = estimated;
  const { context, client } = await gitHub();
  const source = jobSource({ record: { ...record, job: jobOf(context) }, settings, context, client });
  setOutputs(await deliver(source));
}
