/** This job's share of a machine that others use at the same time: its CPU time over all busy CPU time. */

import type { CpuSplit } from '../../plan.ts';
import { cgroup1Seconds, cgroup2Seconds, procStatTimes } from '../cpu-load.ts';
import type { SamplerHost } from '../host.ts';

/** `USER_HZ`, which Linux shows to programs whatever the kernel's own tick is (proc_stat(5)). */
const TICKS_PER_SECOND = 100;

/**
 * Returns a function that gives the share, 0..1, over the time since its last call. Where no CPU was busy in that time, the
 * share stays as it was. The energy of the whole machine is split by it, also that of its idle time, so the jobs on a machine
 * add up to the machine. The function throws when the counters cannot be read. Without a split the share is always 1.
 */
export function openSplit(split: CpuSplit | undefined, world: SamplerHost): () => number {
  if (split === undefined) return () => 1;
  let before = look(split, world);
  // Until CPU time has been seen, this job is the only one that is known to run here.
  let share = 1;
  return () => {
    const now = look(split, world);
    if (now === undefined) throw new Error(`cannot read the CPU time of this job (${split.job.path})`);
    if (before !== undefined) {
      const job = now.job - before.job;
      const machine = now.machine - before.machine;
      if (machine <= 0 && job >= 0) return share;
      if (job >= 0 && machine > 0) share = Math.min(1, job / machine);
    }
    before = now;
    return share;
  };
}

function look(split: CpuSplit, world: SamplerHost): { readonly job: number; readonly machine: number } | undefined {
  const own = world.readText(split.job.path);
  const all = world.readText(split.machinePath);
  if (own === undefined || all === undefined) return undefined;
  const job = split.job.kind === 'cgroup-v2' ? cgroup2Seconds(own) : cgroup1Seconds(own);
  const busyTicks = procStatTimes(all)?.[0];
  return job === undefined || busyTicks === undefined ? undefined : { job, machine: busyTicks / TICKS_PER_SECOND };
}
