/** All jobs of one workflow run together, to compare with the limits on a whole run. */
import { changeOfJobs } from './baseline.ts';
import type { Usage } from './budget.ts';
import { newestOfEach } from './canonical-json.ts';
import { compareRuns } from './ledger.ts';
import type { EmissionsRecord } from './record.ts';
import { sectionKey } from './section.ts';
import { totalOf } from './totals.ts';

/** One record for each job: the newest if a job ran several times. */
export function newestOfEachJob(records: readonly EmissionsRecord[]): readonly EmissionsRecord[] {
  return newestOfEach(records, sectionKey, compareAge);
}

function compareAge(a: EmissionsRecord, b: EmissionsRecord): number {
  return compareRuns(runOf(a), runOf(b)) || Date.parse(a.createdAt) - Date.parse(b.createdAt);
}

function runOf({ job }: EmissionsRecord): { readonly runId: number; readonly attempt: number } {
  return { runId: job?.runId ?? 0, attempt: job?.runAttempt ?? 1 };
}

/** Figures of the whole run; one is absent where a job does not know its part. The increase is that of the jobs that can be compared. */
export function workflowRunUsage(records: readonly EmissionsRecord[]): Pick<Usage, 'job' | 'increase'> {
  const { kwh, grams, withoutKwh, withoutGrams } = totalOf(records);
  const compared = records.flatMap(({ energy, baseline, job }) =>
    energy === null || baseline === undefined || baseline.differentHardware !== undefined || job?.status !== 'success'
      ? []
      : [{ kwh: energy.totalKwh, baseline }],
  );
  const increase = changeOfJobs(compared);
  return {
    job: {
      kwh: withoutKwh > 0 ? undefined : kwh?.value,
      grams: withoutGrams > 0 ? undefined : grams?.value,
    },
    increase,
  };
}
