/** What the steps that train took of a job, where the user said which they are (`training-step`). */
import type { EmissionsRecord } from '../../record/record.ts';
import { addUp, addUpIfAllKnown } from '../text/lists.ts';

export interface Training {
  /** PUE included, as everywhere. */
  readonly kwh: number;
  /** Absent where the job's own emissions are unknown. */
  readonly grams?: number;
}

/** What is needed of a job. The emissions of a step are the same share of the job's emissions as its energy is of the job's energy. */
export interface TrainingJob {
  readonly steps?: EmissionsRecord['steps'];
  readonly energy: { readonly totalKwh: number } | null;
  readonly emissions: { readonly grams: number } | null;
}

/** Undefined where no step trains, or none is known. */
export function trainingOf({ steps = [], energy, emissions }: TrainingJob): Training | undefined {
  const kwh = addUp(steps, (step) => (step.training ? step.kwh : 0));
  if (!(kwh > 0)) return undefined;
  if (energy === null || emissions === null || !(energy.totalKwh > 0)) return { kwh };
  return { kwh, grams: (kwh * emissions.grams) / energy.totalKwh };
}

/** Of several jobs, without those that train nothing. */
export function trainingOfAll(jobs: readonly TrainingJob[]): Training | undefined {
  const trainings = jobs.flatMap((job) => trainingOf(job) ?? []);
  if (trainings.length === 0) return undefined;
  return {
    kwh: addUp(trainings, (training) => training.kwh),
    grams: addUpIfAllKnown(trainings, (training) => training.grams),
  };
}
