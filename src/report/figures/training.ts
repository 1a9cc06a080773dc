/** What the steps that train took of a job, where the user said which they are (`training-step`). */
import type { EmissionsRecord } from '../../record/record.ts';

export interface Training {
  /** PUE included, as everywhere. */
  readonly kwh: number;
  /** Absent where the job's own emissions are unknown. */
  readonly grams?: number;
}

/** Of a job: its steps, and its whole. A step's emissions are its share of the job's. */
export interface TrainingJob {
  readonly steps?: EmissionsRecord['steps'];
  readonly energy: { readonly totalKwh: number } | null;
  readonly emissions: { readonly grams: number } | null;
}

/** Undefined where no step trains, or none is known. */
export function trainingOf({ steps = [], energy, emissions }: TrainingJob): Training | undefined {
  const kwh = steps.reduce((sum, step) => sum + (step.training ? step.kwh : 0), 0);
  if (!(kwh > 0)) return undefined;
  if (energy === null || emissions === null || !(energy.totalKwh > 0)) return { kwh };
  return { kwh, grams: (kwh * emissions.grams) / energy.totalKwh };
}

/** Of several jobs. Those that train nothing have no part; without the emissions of one the sum has none. */
export function trainingOfAll(jobs: readonly TrainingJob[]): Training | undefined {
  const parts = jobs.flatMap((job) => trainingOf(job) ?? []);
  if (parts.length === 0) return undefined;
  const kwh = parts.reduce((sum, part) => sum + part.kwh, 0);
  const grams = parts.flatMap((part) => part.grams ?? []);
  return grams.length < parts.length ? { kwh } : { kwh, grams: grams.reduce((sum, part) => sum + part, 0) };
}
