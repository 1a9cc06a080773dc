/** `mode: snapshot`: what this job used until now, as outputs for its later steps. The measurement goes on. */
import { join } from 'node:path';
import { withBudgetVerdict } from '../engine/budget-verdict.ts';
import { measuredUntilNow } from '../engine/conclude.ts';
import { readSettings } from '../engine/parse-inputs.ts';
import { recordJson } from '../record/record-json.ts';
import { warn } from './annotations.ts';
import { writeRecord } from './deliver/write-record.ts';
import { fromInputs, inputOrMeasured } from './inputs.ts';
import { gitHub, jobOf } from './job.ts';
import { findMeasurement } from './measurement-folder.ts';
import { badgeText, setOutputs } from './outputs.ts';

export async function snapshot(): Promise<void> {
  const folder = findMeasurement(process.env);
  if (folder === undefined) return warn('no-measurement');
  const settings = fromInputs(readSettings, 'input-ignored', inputOrMeasured(folder));
  if (settings === undefined) return;
  const { record } = await measuredUntilNow({ folder, settings });
  const named = withBudgetVerdict({ ...record, job: jobOf((await gitHub()).context) }, settings);
  const file = settings.report.recordFile ?? join(folder, 'snapshot.json');
  const recordFile = writeRecord(file, recordJson(named));
  setOutputs({ record: named, recordFile, badge: badgeText([named], settings) });
}
