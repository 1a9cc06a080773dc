/** What this machine is, from what can be seen of it without asking the network. */
import { detectAccelerators } from './accelerators.ts';
import { ciHostOf, labelOf } from './ci-host.ts';
import { detectContainer } from './container.ts';
import { detectCpu } from './cpu.ts';
import { instanceTypeOf } from './dmi.ts';
import { graphicsCards } from './graphics-cards.ts';
import { takeInventory } from './inventory.ts';
import { memoryGb } from './memory.ts';
import type { Runner } from './runner.ts';
import type { System } from './system.ts';

/** By Node's name of the platform. */
const SYSTEMS: Readonly<Record<string, Runner['os']>> = { linux: 'linux', darwin: 'macos', win32: 'windows' };

/** Never throws for what a machine lacks. `vcpus` and `memoryGb` are the machine's; a container's limits are fields of their own. */
export async function detectRunner(system: System): Promise<Runner> {
  const ciHost = ciHostOf(system.env);
  const [inventory, named] = await Promise.all([takeInventory(system), detectAccelerators(system)]);
  // On Linux the finders have looked at the bus themselves.
  const others = system.platform === 'linux' ? [] : graphicsCards(inventory.graphics ?? [], named);
  // A GitHub-hosted runner is always virtual, whatever it shows.
  const virtual = ciHost === 'github-hosted' || inventory.virtual;
  const container = detectContainer(system, ciHost);
  const vcpus = system.cpuModels().length || system.parallelism() || 1;
  const label =
    ciHost === 'github-hosted' ? labelOf(system.env, system.arch, vcpus, container?.kind === 'slim') : undefined;
  return {
    os: SYSTEMS[system.platform] ?? 'other',
    arch: system.arch,
    ciHost,
    runnerName: system.env['RUNNER_NAME'] || undefined,
    label,
    cpu: detectCpu(system),
    vcpus,
    memoryGb: memoryGb(system),
    ...inventory,
    sockets: virtual ? undefined : inventory.sockets,
    virtual,
    container,
    accelerators: [...named, ...others],
    instanceType: instanceTypeOf(inventory.firmware),
  };
}
