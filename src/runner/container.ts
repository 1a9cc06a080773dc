/** The container this job runs in, or the limits its service has: how many CPUs, how much memory, where its CPU time is counted. */
import { limitGb } from './memory.ts';
import type { Container, Runner } from './runner.ts';
import type { System } from './system.ts';

/** GitHub's smallest machine is a container of one CPU on a machine that others use (docs.github.com, runner sizes). */
const SLIM_CPUS = 1;

/** Undefined on a machine whose whole CPU this job may use, outside any container. */
export function detectContainer(system: System, ciHost: Runner['ciHost']): Container | undefined {
  if (system.platform !== 'linux') return undefined;
  const kind = containerKind(system, ciHost);
  const limits = cgroupLimits(system);
  const cpuLimit = smallest([limits.cpus, affinityLimit(system)]) ?? (kind === 'slim' ? SLIM_CPUS : undefined);
  if (kind === undefined && cpuLimit === undefined && limits.memoryGb === undefined) return undefined;
  return { kind: kind ?? 'other', cgroup: limits.cgroup, cpuLimit, memoryLimitGb: limits.memoryGb };
}

function containerKind(system: System, ciHost: Runner['ciHost']): Container['kind'] | undefined {
  const ownGroups = `${system.readText('/proc/1/cgroup') ?? ''}\n${system.readText('/proc/self/cgroup') ?? ''}`;
  const docker = system.readText('/.dockerenv') !== undefined;
  const other = system.readText('/run/.containerenv') !== undefined;
  if (system.env['KUBERNETES_SERVICE_HOST'] || /kubepods/.test(ownGroups)) return 'kubernetes';
  // GitHub's own container machine (ubuntu-slim) has the mark that its image makes; a job container runs below /__w.
  if (ciHost === 'github-hosted' && (other || docker) && !isJobContainer(system)) return 'slim';
  if (docker || /\/docker[/-]/.test(ownGroups)) return 'docker';
  return other || /\/(lxc|containerd|libpod|crio|machine\.slice)[./-]/.test(ownGroups) ? 'other' : undefined;
}

/** The runner mounts its folders at `/__w` and `/__e` in a container that the workflow asked for. */
function isJobContainer(system: System): boolean {
  return [system.env['GITHUB_WORKSPACE'], system.env['RUNNER_TEMP']].some((path) => path?.startsWith('/__') ?? false);
}

/** Docker's `--cpuset-cpus` and `taskset` show in the affinity, not in the quota. */
function affinityLimit(system: System): number | undefined {
  const all = system.cpuModels().length;
  const usable = system.parallelism();
  return usable > 0 && usable < all ? usable : undefined;
}

interface CgroupLimits {
  readonly cgroup?: Container['cgroup'];
  readonly cpus?: number;
  readonly memoryGb?: number;
}

function cgroupLimits(system: System): CgroupLimits {
  const own = system.readText('/proc/self/cgroup') ?? '';
  return system.readText('/sys/fs/cgroup/cgroup.controllers') === undefined
    ? versionOne(system, own)
    : versionTwo(system, own);
}

/** A limit anywhere above holds too, so every group up to the root that can be seen is read. */
function versionTwo(system: System, own: string): CgroupLimits {
  const path = /^0::(\/.*)$/m.exec(own)?.[1] ?? '/';
  const groups = ancestors('/sys/fs/cgroup', path).filter(
    (group) => system.readText(`${group}/cpu.stat`) !== undefined,
  );
  const nearest = groups[0];
  return {
    cgroup: nearest === undefined ? { version: 2 } : { version: 2, cpuStatPath: `${nearest}/cpu.stat` },
    cpus: smallest(groups.map((group) => quotaOfMax(system.readText(`${group}/cpu.max`)))),
    memoryGb: smallest(groups.map((group) => limitGb(system.readText(`${group}/memory.max`)))),
  };
}

function versionOne(system: System, own: string): CgroupLimits {
  const groupsOf = (controller: string): readonly string[] => {
    const line = new RegExp(`^\\d+:([^:]*\\b${controller}\\b[^:]*):(/.*)$`, 'm').exec(own);
    const mounts = [`/sys/fs/cgroup/${line?.[1] ?? controller}`, `/sys/fs/cgroup/${controller}`];
    return mounts.flatMap((mount) => ancestors(mount, line?.[2] ?? '/'));
  };
  const usage = groupsOf('cpuacct').find((group) => system.readText(`${group}/cpuacct.usage`) !== undefined);
  if (usage === undefined) return {};
  const quota = (group: string) => {
    const microseconds = Number(system.readText(`${group}/cpu.cfs_quota_us`) ?? 'none');
    const period = Number(system.readText(`${group}/cpu.cfs_period_us`) ?? 'none');
    return microseconds > 0 && period > 0 ? microseconds / period : undefined;
  };
  return {
    cgroup: { version: 1, cpuStatPath: `${usage}/cpuacct.usage` },
    cpus: smallest(groupsOf('cpu').map(quota)),
    memoryGb: smallest(groupsOf('memory').map((group) => limitGb(system.readText(`${group}/memory.limit_in_bytes`)))),
  };
}

/** `/a/b` below a mount: the group itself, then `/a`, then the mount. A path outside the namespace (`/..`) is not followed. */
function ancestors(mount: string, path: string): readonly string[] {
  const names = path.split('/').filter((name) => name !== '');
  if (names.includes('..')) return [mount];
  return names.map((_, index) => `${mount}/${names.slice(0, names.length - index).join('/')}`).concat(mount);
}

/** `200000 100000` is two CPUs, `max 100000` means unlimited. */
function quotaOfMax(text: string | undefined): number | undefined {
  const match = /^(\d+) (\d+)$/.exec(text?.trim() ?? '');
  const [quota, period] = [Number(match?.[1]), Number(match?.[2])];
  return quota > 0 && period > 0 ? quota / period : undefined;
}

function smallest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
