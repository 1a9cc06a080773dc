/**
 * How busy the CPUs were since the last look, from cumulative counters: the whole machine's (`/proc/stat`), this
 * container's (cgroup v1 and v2) or Node's own. Free of dependencies: it is part of the sampler's bundle.
 */
import type { Instant } from '../meter.ts';
import type { LoadSource } from '../plan.ts';
import type { CpuTimes, SamplerHost } from './host.ts';

/** What the readers may see of the machine. */
export type LoadWorld = Pick<SamplerHost, 'readText' | 'cpuTimes'>;

export interface LoadReader {
  /**
   * Share of all CPU time that was busy since the last call that gave a number, 0..1. Undefined on the first call, and
   * where the counters say nothing new (no tick passed, CPUs came or went, counters fell): keep the last load then.
   * Throws when the source cannot be read at all.
   */
  read(now: Instant): number | undefined;
}

/** Opens a source; takes its first reading on the first `read`. */
export function openLoad(source: LoadSource, world: LoadWorld): LoadReader {
  switch (source.kind) {
    case 'proc-stat':
      return shareOfTime(() => procStatTimes(readOrThrow(world, source.path)), source.path);
    case 'os-cpus':
      return shareOfTime(() => world.cpuTimes().flatMap(busyAndIdle), 'CPU times');
    case 'cgroup-v2':
      return cpuSeconds(() => cgroup2Seconds(readOrThrow(world, source.path)), source);
    case 'cgroup-v1':
      return cpuSeconds(() => cgroup1Seconds(readOrThrow(world, source.path)), source);
  }
}

/**
 * Busy and idle time from the first line of `/proc/stat`, in ticks: [user, nice, system, irq, softirq] and [idle, iowait].
 * Steal belongs to other machines and guest is in user already, so both are left out. Undefined when there is no such line.
 */
export function procStatTimes(text: string): number[] | undefined {
  const [line = ''] = text.split('\n', 1);
  if (!line.startsWith('cpu ')) return undefined;
  const [user, nice, system, idle, iowait = 0, irq = 0, softirq = 0] = line.slice(4).trim().split(' ', 7).map(Number);
  if (user === undefined || nice === undefined || system === undefined || idle === undefined) return undefined;
  return [user + nice + system + irq + softirq, idle + iowait];
}

/** CPU time used by a cgroup v2 (`cpu.stat`), seconds; undefined when the text has no `usage_usec`. */
export function cgroup2Seconds(text: string): number | undefined {
  const usage = /^usage_usec (\d+)$/m.exec(text)?.[1];
  return usage === undefined ? undefined : Number(usage) / 1e6;
}

/** CPU time used by a cgroup v1 (`cpuacct.usage`), seconds; undefined when the text is not one number. */
export function cgroup1Seconds(text: string): number | undefined {
  return /^\d+\s*$/.test(text) ? Number(text) / 1e9 : undefined;
}

function busyAndIdle(times: CpuTimes): number[] {
  return [times.user + times.nice + times.sys + times.irq, times.idle];
}

/** Alternating busy and idle counters, a pair for the machine or for each CPU. */
function shareOfTime(readTimes: () => number[] | undefined, what: string): LoadReader {
  let last: number[] | undefined;
  return {
    read() {
      const times = readTimes();
      if (times === undefined || times.length === 0 || !times.every(Number.isFinite))
        throw new Error(`no CPU time in ${what}`);
      const before = last;
      if (before === undefined || before.length !== times.length) {
        last = times;
        return undefined;
      }
      let busy = 0;
      let total = 0;
      let fell = false;
      for (let index = 0; index < times.length; index++) {
        // Linux's idle counters may step back a little, and a CPU that comes back may start anew: neither is time.
        const passed = (times[index] ?? 0) - (before[index] ?? 0);
        if (passed < 0) fell = true;
        const counted = Math.max(0, passed);
        total += counted;
        if (index % 2 === 0) busy += counted;
      }
      // The old reading stays where nothing moved, so that the next one covers the whole time.
      if (total > 0 || fell) last = times;
      return total > 0 ? busy / total : undefined;
    },
  };
}

/** One cumulative CPU time; what it could have been at most is the time that passed on its CPUs. */
function cpuSeconds(readSeconds: () => number | undefined, source: { path: string; cpus: number }): LoadReader {
  const cpus = source.cpus > 0 ? source.cpus : 1;
  let last: { readonly used: number; readonly at: number } | undefined;
  return {
    read(now) {
      const used = readSeconds();
      if (used === undefined || !Number.isFinite(used)) throw new Error(`no CPU time in ${source.path}`);
      const at = now.monotonicSeconds;
      const before = last;
      if (before !== undefined && at <= before.at && used >= before.used) return undefined;
      last = { used, at };
      if (before === undefined || used < before.used || at <= before.at) return undefined;
      return Math.min(1, (used - before.used) / ((at - before.at) * cpus));
    },
  };
}

function readOrThrow(world: LoadWorld, path: string): string {
  const text = world.readText(path);
  if (text === undefined) throw new Error(`cannot read ${path}`);
  return text;
}
