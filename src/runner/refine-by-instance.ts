/** What the instance type, or else the runner's label, says about a machine that hides its own hardware. */
import { cpuRows } from '../data/cpus.ts';
import { instanceRows } from '../data/instances.ts';
import type { InstanceRow } from '../data/rows.ts';
import { runnerRows } from '../data/runners.ts';
import { accelerator } from './accelerator-spec.ts';
import { cpuFromRow, hidesModel } from './cpu.ts';
import type { Accelerator, Cpu, Place, Runner } from './runner.ts';

/** The runner with CPU, host threads and accelerator share filled in. What the machine said itself always wins. */
export function refineByInstance(runner: Runner, place: Place): Runner {
  const instanceType = place.instanceType ?? runner.instanceType;
  const instance = instanceType === undefined ? undefined : instanceOf(instanceType, place.provider);
  return {
    ...runner,
    cpu: hidesModel(runner.cpu) ? betterCpu(runner, instance) : runner.cpu,
    accelerators: refineAccelerators(runner.accelerators, instance),
    hostThreads: instance?.hostThreads ?? runner.hostThreads,
    instanceType,
  };
}

function instanceOf(instanceType: string, provider: string | undefined): InstanceRow | undefined {
  const named = instanceRows().filter((row) => row.instanceType.toLowerCase() === instanceType.toLowerCase());
  return named.find((row) => row.provider === provider) ?? (provider === undefined ? named[0] : undefined);
}

/**
 * The first CPU of the instance type is its usual one. A label seen with several CPUs identifies none of them; where
 * none is identified, the name from the machine stays.
 */
function betterCpu(runner: Runner, instance: InstanceRow | undefined): Cpu {
  const byInstance = cpuNamed(compatible(instance?.cpus ?? [], runner.arch)[0], runner.cpu, 'instance-type');
  if (byInstance !== undefined) return byInstance;
  const row = runnerRows().find((candidate) => candidate.provider === 'github' && candidate.label === runner.label);
  const seen = row?.cpusSeen ?? [];
  return (seen.length === 1 ? cpuNamed(seen[0], runner.cpu, 'runner-label') : undefined) ?? runner.cpu;
}

/** An Arm machine cannot be the x86 variant of a type, nor the other way round. */
function compatible(names: readonly string[], arch: string): readonly string[] {
  return names.filter((name) => {
    const vendor = cpuRows().find((row) => row.name === name)?.vendor;
    return (vendor === 'Intel' || vendor === 'AMD') === (arch === 'x64' || arch === 'ia32');
  });
}

function cpuNamed(name: string | undefined, seen: Cpu, found: Cpu['found']): Cpu | undefined {
  const row = cpuRows().find((candidate) => candidate.name === name);
  return row && cpuFromRow(row, seen.rawName, found);
}

/** A cloud that slices its devices says so in the type; a device that could not be named gets the type's name. */
function refineAccelerators(
  devices: readonly Accelerator[],
  instance: InstanceRow | undefined,
): readonly Accelerator[] {
  const { accelerator: name, acceleratorCount: count } = instance ?? {};
  if (name === undefined || count === undefined) return devices;
  return devices.map((device) => {
    const known =
      device.name === undefined ? { ...accelerator(device.index, name, device.vendor), ...device, name } : device;
    if (count >= 1 || known.share !== 1 || devices.length !== 1 || known.name !== name) return known;
    const note = `${instance?.instanceType}: ${count} of one ${name}.`;
    return { ...known, share: count, notes: [...(known.notes ?? []), note] };
  });
}
