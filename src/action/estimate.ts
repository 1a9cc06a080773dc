/** `mode: estimate`: the calculator. It reports at once, and its step has outputs. */
import { estimateRecord } from '../engine/estimate.ts';
import { InputError } from '../engine/input-error.ts';
import { readSettings } from '../engine/parse-inputs.ts';
import type { Settings } from '../engine/settings.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { reportError } from './annotations.ts';
import { deliver } from './deliver/deliver.ts';
import { jobSource } from './deliver/job-source.ts';
import { fromInputs } from './inputs.ts';
import { gitHub, jobOf } from './job.ts';
import { setOutputs } from './outputs.ts';

export async function estimateNow(): Promise<void> {
  const settings = fromInputs(readSettings, 'bad-input-estimate');
  const record = settings && estimated(settings);
  if (settings === undefined || record === undefined) return;
  const { context, client } = await gitHub();
  const source = jobSource({ record: { ...record, job: jobOf(context) }, settings, context, client });
  setOutputs(await deliver(source));
}

function estimated(settings: Settings): EmissionsRecord | undefined {
  try {
    return estimateRecord(settings, new Date());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportError('bad-input-estimate', error.message);
    return undefined;
  }
}
