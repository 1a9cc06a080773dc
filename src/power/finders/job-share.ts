/** Which part of the machine's CPU and memory is this job's, and where its load is read. */
import { jobSize } from '../../runner/job-size.ts';
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { CpuSplit, LoadSource } from '../plan.ts';

export interface HostPart {
  readonly load: LoadSource;
  /** What the model is given: a container with a CPU limit is like a VM of that size. */
  readonly vcpus: number;
  readonly memoryGb: number;
  readonly virtual: boolean;
  readonly hostThreads?: number;
  /** Set where the machine is shared without a limit that gives the job's share. */
  readonly split?: CpuSplit;
  /** How counters of the whole machine are used: all of it, this split, or undefined where they cannot be used. */
  readonly counters: 'whole' | CpuSplit | undefined;
  readonly notes: readonly string[];
}

export function hostPartOf(runner: Runner, system: System): HostPart {
  const { container, vcpus, memoryGb, virtual, hostThreads } = runner;
  const whole = { vcpus, memoryGb, virtual, hostThreads };
  if (runner.os !== 'linux') return { ...whole, load: { kind: 'os-cpus' }, counters: 'whole', notes: [] };
  const machineLoad: LoadSource = { kind: 'proc-stat', path: '/proc/stat' };
  const ownVm = runner.ciHost === 'github-hosted' && container?.kind !== 'slim';
  if (container === undefined || ownVm) {
    const sharing = sharingWithOtherRunners(runner, system);
    return { ...whole, load: machineLoad, counters: sharing.split ?? 'whole', ...sharing };
  }

  const group = cgroupOf(container);
  const size = jobSize(runner);
  if (size.isLimited) {
    const ofHost = virtual ? hostThreads : vcpus;
    return {
      load: group === undefined ? machineLoad : { ...group, cpus: size.vcpus },
      vcpus: size.vcpus,
      memoryGb: size.memoryGb,
      virtual: true,
      hostThreads: ofHost,
      counters: group === undefined ? undefined : splitOf(group),
      notes: [
        `This job may use ${round(size.vcpus)} of ${vcpus} CPUs (container limit) and is charged that share of the machine.`,
        ...(group === undefined ? ['Its own CPU time cannot be read: the load is that of the whole machine.'] : []),
      ],
    };
  }
  if (container.kind === 'kubernetes' && group !== undefined) {
    const split = splitOf(group);
    return { ...whole, load: machineLoad, split, counters: split, notes: [POD_NOTE] };
  }
  const notes = container.kind === 'other' ? [] : [CONTAINER_NOTE];
  return { ...whole, load: machineLoad, counters: 'whole', notes };
}

const POD_NOTE =
  "This pod has no CPU limit: the node's energy is split by CPU time between it and everything else that runs there.";
const CONTAINER_NOTE =
  'This container has no CPU limit: the whole machine is counted, and with it whatever else runs there meanwhile.';
const OTHERS_NOTE =
  "Other runners are installed on this machine: its energy is split by CPU time. Containers that this job starts are not in the job's part.";
const OTHERS_UNSPLIT_NOTE =
  'Other runners are installed on this machine and their CPU time cannot be separated: what they run meanwhile is counted too.';

type Group = CpuSplit['job'];

function cgroupOf(container: NonNullable<Runner['container']>): Group | undefined {
  const path = container.cgroup?.cpuStatPath;
  if (path === undefined) return undefined;
  return { kind: container.cgroup?.version === 1 ? 'cgroup-v1' : 'cgroup-v2', path };
}

function splitOf(job: Group): CpuSplit {
  return { job, machinePath: '/proc/stat' };
}

/** A self-hosted machine with several runners: each is a service, and so a cgroup of its own, with its jobs inside. */
function sharingWithOtherRunners(runner: Runner, system: System): { split?: CpuSplit; notes: readonly string[] } {
  if (runner.ciHost !== 'self-hosted') return { notes: [] };
  const own = system.readText('/proc/self/cgroup')?.trim();
  const listeners = system
    .list('/proc')
    .filter((name) => /^\d+$/.test(name) && system.readText(`/proc/${name}/comm`)?.trim() === 'Runner.Listener');
  if (listeners.length < 2) return { notes: [] };
  const apart = listeners.some((pid) => system.readText(`/proc/${pid}/cgroup`)?.trim() !== own);
  const group = apart ? groupOf(own ?? '', system) : undefined;
  if (group === undefined) return { notes: [OTHERS_UNSPLIT_NOTE] };
  return { split: splitOf(group), notes: [OTHERS_NOTE] };
}

/** Where the CPU time of a process's own cgroup is, by its `/proc/<pid>/cgroup`: version 2, or version 1 as systemd mounts it. */
function groupOf(own: string, system: System): Group | undefined {
  const version2 = /^0::(\/[^\n]+)$/m.exec(own)?.[1];
  const [, controllers, version1] = /^\d+:((?:\w+,)*cpuacct(?:,\w+)*):(\/[^\n]+)$/m.exec(own) ?? [];
  const candidates: readonly Group[] = [
    ...(version2 === undefined ? [] : [{ kind: 'cgroup-v2' as const, path: `/sys/fs/cgroup${version2}/cpu.stat` }]),
    ...(version1 === undefined
      ? []
      : [controllers, 'cpuacct'].map((mount) => {
          return { kind: 'cgroup-v1' as const, path: `/sys/fs/cgroup/${mount}${version1}/cpuacct.usage` };
        })),
  ];
  return candidates.find(({ path }) => !path.includes('..') && system.readText(path) !== undefined);
}

function round(cpus: number): number {
  return Math.round(cpus * 100) / 100;
}
