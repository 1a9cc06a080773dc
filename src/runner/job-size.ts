/** How much of the machine is charged to this job. Energy, embodied emissions and the hardware that a report names all use it. */
import type { Runner } from './runner.ts';

export interface JobSize {
  readonly vcpus: number;
  readonly memoryGb: number;
  /** The job has a limit below the machine's size. */
  readonly isLimited: boolean;
}

/**
 * A container with a CPU limit is charged like a virtual machine of that size; without a memory limit it has the same share of
 * the memory. A hosted VM belongs to one job, with every container that the job starts; only the slim machine is shared.
 */
export function jobSize({ ciHost, container, vcpus, memoryGb }: Runner): JobSize {
  const whole = { vcpus, memoryGb, isLimited: false };
  const isOwnVm = ciHost === 'github-hosted' && container?.kind !== 'slim';
  const limit = container?.cpuLimit;
  if (isOwnVm || limit === undefined || limit >= vcpus) return whole;
  const limitGb = container?.memoryLimitGb ?? (memoryGb * limit) / vcpus;
  return { vcpus: limit, memoryGb: Math.min(limitGb, memoryGb), isLimited: true };
}
