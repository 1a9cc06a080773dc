/** What the job that emits most would have emitted on other accelerators, in the best case. */
import type { EmissionsRecord } from '../../record/record.ts';
import { providerName } from './disclosure.ts';
import { type ShownJob, withRecords } from './jobs.ts';

type HardwareAlternative = NonNullable<NonNullable<EmissionsRecord['alternatives']>['hardware']>[number];

export interface AcceleratorComparison {
  readonly job: ShownJob;
  /** What was used; untrusted text, like the names of the alternatives. */
  readonly here: string;
  readonly tflopsPerWattHere?: number;
  readonly gramsHere: number;
  /** Best first; never empty. */
  readonly better: readonly [HardwareAlternative, ...HardwareAlternative[]];
  /** Who rents them. */
  readonly provider: string;
}

/** More are not shown. */
const MOST_ALTERNATIVES = 3;

export function compareAccelerators(jobs: readonly ShownJob[]): AcceleratorComparison | undefined {
  const byGrams = withRecords(jobs).sort((a, b) => (b.core.grams ?? 0) - (a.core.grams ?? 0));
  for (const job of byGrams) {
    const { emissions, alternatives, location, machine, declared } = job.record;
    const [best, ...others] = [...(alternatives?.hardware ?? [])].sort((a, b) => a.grams - b.grams);
    if (!emissions || !best) continue;
    return {
      job,
      here: alternatives?.hardwareUsed?.name ?? machine?.accelerators?.[0]?.name ?? declared?.hardware ?? 'as used',
      tflopsPerWattHere: alternatives?.hardwareUsed?.tflopsPerWatt,
      gramsHere: emissions.grams,
      better: [best, ...others.slice(0, MOST_ALTERNATIVES - 1)],
      provider: location?.provider === undefined ? 'the same provider' : providerName(location.provider),
    };
  }
  return undefined;
}

/** Follows the table. `provider` is escaped already. */
export function acceleratorsNote(provider: string): string {
  return `Best case: an upper bound for compute-bound training, by dense FP16 TFLOPS per W at TDP, all but the accelerator as here. A job that waits for memory, network or data saves less. Current parts that ${provider} rents.`;
}
