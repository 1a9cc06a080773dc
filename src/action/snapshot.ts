/** `mode: snapshot`: what this job used until now, as outputs for its later steps. The measurement goes on. */
import { join } from 'node:path';
import { measuredUntilNow } from '../engine/conclude.ts';
import { judged } from '../engine/judge.ts';
import { recordJson } from '../record/record-text.ts';
import { writeRecord } from './deliver/write-record.ts';
import { gitHub } from './job/git-hub.ts';
import { jobOf } from './job/job.ts';
import { findMeasurement } from './job/measurement.ts';
import { inputOrMeasured } from './job/measuring-inputs.ts';
import { settingsFromInputs } from './job/settings-from-inputs.ts';
import { badgeText, setOutputs } from './say/outputs.ts';
import { warn } from './say/say.ts';

export async function snapshot(): Promise<void> {
  const folder = findMeasurement(process.env);
  if (folder === undefined) return warn('no-measurement');
  const settings = settingsFromInputs('input-ignored', inputOrMeasured(folder));
  if (settings === undefined) return;
  const { record } = await measuredUntilNow({ folder, settings });
  const named = judged({ ...record, job: jobOf(gitHub().context) }, settings);
  const file = settings.report.recordFile ?? join(folder, 'snapshot.json');
  const recordFile = writeRecord(file, recordJson(named));
  setOutputs({ record: named, recordFile, badge: badgeText([named], settings) });
}
