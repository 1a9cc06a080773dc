/** What this machine is, from what can be seen of it without asking the network. */
import { detectAccelerators } from './accelerators.ts';
import { ciHostOf, labelOf } from './ci-host.ts';
import { detectContainer } from './container.ts';
import { detectCpu } from './cpu.ts';
import { instanceTypeOf, readDmi } from './dmi.ts';
import { memoryGb } from './memory.ts';
import type { Runner } from './runner.ts';
import type { MachineView } from './system.ts';
import { countSockets, isVirtual } from './virtualisation.ts';

/** Never throws for what a machine lacks. `vcpus` and `memoryGb` are the machine's; a container's limits stand beside. */
export async function detectRunner(view: MachineView): Promise<Runner> {
  const ciHost = ciHostOf(view.env);
  const dmi = view.platform === 'linux' ? readDmi(view) : undefined;
  const [virtual, accelerators] = await Promise.all([isVirtual(view, ciHost, dmi), detectAccelerators(view)]);
  const container = detectContainer(view, ciHost);
  const vcpus = view.cpuModels().length || view.parallelism() || 1;
  const sockets = virtual ? undefined : countSockets(view);
  const label =
    ciHost === 'github-hosted' ? labelOf(view.env, view.arch, vcpus, container?.kind === 'slim') : undefined;
  const runnerName = view.env['RUNNER_NAME'];
  const instanceType = instanceTypeOf(dmi);
  return {
    os: osOf(view.platform),
    arch: view.arch,
    ciHost,
    ...(runnerName ? { runnerName } : {}),
    ...(label === undefined ? {} : { label }),
    cpu: detectCpu(view),
    vcpus,
    memoryGb: memoryGb(view),
    ...(sockets === undefined ? {} : { sockets }),
    virtual,
    ...(container === undefined ? {} : { container }),
    accelerators,
    ...(instanceType === undefined ? {} : { instanceType }),
  };
}

function osOf(platform: string): Runner['os'] {
  if (platform === 'linux') return 'linux';
  if (platform === 'darwin') return 'macos';
  return platform === 'win32' ? 'windows' : 'other';
}
