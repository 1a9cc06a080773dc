/** The end of `mode: measure`: what was measured becomes a record, and the record is brought to people. */

import { concludeMeasurement } from '../engine/conclude.ts';
import { readSettings } from '../engine/parse-inputs.ts';
import type { Settings } from '../engine/settings.ts';
import { reasonOf } from '../errors.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { warn } from './annotations.ts';
import { deliver } from './deliver/deliver.ts';
import { jobSource } from './deliver/job-source.ts';
import { fromInputs } from './inputs.ts';
import { gitHub, jobOf } from './job.ts';

export async function finish(folder: string): Promise<void> {
  // Inputs are evaluated anew for this stage; if that made one wrong, what was measured is reported all the same.
  const settings = fromInputs(readSettings, 'input-ignored') ?? readSettings(() => '');
  try {
    const { record, timeline } = await concludeMeasurement({ folder, settings });
    sayWhyNotLive(record, settings);
    // The time for talking to GitHub begins here: waiting for the sampler takes none of it.
    const { context, client } = await gitHub();
    await deliver(jobSource({ record: { ...record, job: jobOf(context) }, timeline, settings, context, client }));
  } catch (problem) {
    warn('no-record', reasonOf(problem));
  }
}

function sayWhyNotLive({ carbon }: EmissionsRecord, { live }: Settings): void {
  const reason = carbon?.fallbackReason;
  if (live.provider !== 'none' && reason !== undefined) warn('no-live-intensity', reason);
}
