/** What this machine is, from what can be seen of it without asking the network. */
import { detectAccelerators } from './accelerators.ts';
import { ciHostOf, labelOf } from './ci-host.ts';
import { detectContainer } from './container.ts';
import { detectCpu } from './cpu.ts';
import { instanceTypeOf, readDmi } from './dmi.ts';
import { memoryGb } from './memory.ts';
import type { Runner } from './runner.ts';
import type { System } from './system.ts';
import { countSockets, isVirtual } from './virtualisation.ts';

/** Never throws for what a machine lacks. `vcpus` and `memoryGb` are the machine's; a container's limits are fields of their own. */
export async function detectRunner(system: System): Promise<Runner> {
  const ciHost = ciHostOf(system.env);
  const dmi = system.platform === 'linux' ? readDmi(system) : undefined;
  const [virtual, accelerators] = await Promise.all([isVirtual(system, ciHost, dmi), detectAccelerators(system)]);
  const container = detectContainer(system, ciHost);
  const vcpus = system.cpuModels().length || system.parallelism() || 1;
  const sockets = virtual ? undefined : countSockets(system);
  const label =
    ciHost === 'github-hosted' ? labelOf(system.env, system.arch, vcpus, container?.kind === 'slim') : undefined;
  const instanceType = instanceTypeOf(dmi);
  return {
    os: osOf(system.platform),
    arch: system.arch,
    ciHost,
    runnerName: system.env['RUNNER_NAME'] || undefined,
    label,
    cpu: detectCpu(system),
    vcpus,
    memoryGb: memoryGb(system),
    sockets,
    virtual,
    container,
    accelerators,
    instanceType,
  };
}

function osOf(platform: string): Runner['os'] {
  if (platform === 'linux') return 'linux';
  if (platform === 'darwin') return 'macos';
  return platform === 'win32' ? 'windows' : 'other';
}
