/** AMD's and Intel's cards through their drivers' hardware monitors, which need no command and no rights. */
import type { System } from '../../runner/system.ts';
import type { HwmonPlan, RangeRule } from '../plan.ts';
import {
  type AcceleratorSearch,
  deviceRange,
  type MeterSearchResult,
  type NumberedAccelerator,
  nameOf,
  numberAt,
  plannedDevice,
  plausibleWatts,
} from './finder.ts';
import { monitorsIn } from './hwmon.ts';

/** Neither vendor states an accuracy of its cards' sensors; NVIDIA's, which were measured, are up to 5 % off and 5 W. */
export const GPU_SENSOR: RangeRule = { kind: 'percent', percent: 10, leastWatts: 5 };

/** `power1_average` up to MI200 and on Radeon, `power1_input` from MI300 on (amdgpu's hwmon interface). */
export async function findAmdHwmon(search: AcceleratorSearch): Promise<MeterSearchResult> {
  return find(search, ['amdgpu'], (folder, system) => {
    const name = ['power1_average', 'power1_input'].find((file) => numberAt(system, `${folder}/${file}`) !== undefined);
    return name === undefined ? undefined : { path: `${folder}/${name}`, quantity: 'microwatts' };
  });
}

/** The card's own counter where there is one, else its package's (xe labels them; i915 has one). */
export async function findIntelHwmon(search: AcceleratorSearch): Promise<MeterSearchResult> {
  return find(search, ['i915', 'xe'], (folder, system) => {
    const counters = system
      .list(folder)
      .filter((file) => /^energy\d_input$/.test(file) && (numberAt(system, `${folder}/${file}`) ?? 0) > 0)
      .sort();
    const labelled = (label: string) =>
      counters.find((file) => system.readText(`${folder}/${file.replace('_input', '_label')}`)?.trim() === label);
    const file = labelled('card') ?? labelled('pkg') ?? counters[0];
    return file === undefined ? undefined : { path: `${folder}/${file}`, quantity: 'microjoules' };
  });
}

type Input = HwmonPlan['inputs'][number];

function find(
  { system, accelerators }: AcceleratorSearch,
  drivers: readonly string[],
  inputOf: (folder: string, system: System) => Input | undefined,
): MeterSearchResult {
  const plans = accelerators.flatMap((device) => {
    if (device.pciAddress === undefined) return [];
    const pci = `/sys/bus/pci/devices/${device.pciAddress}`;
    const monitor = monitorsIn(system, `${pci}/hwmon`).find(({ name }) => drivers.includes(name));
    const input = monitor && inputOf(monitor.folder, system);
    return input === undefined ? [] : [planOf(device, input, busyFile(system, pci))];
  });
  return {
    plans,
    unreadable: accelerators
      .filter((device) => !plans.some(({ id }) => id === device.id))
      .map((device) => ({ meter: `hwmon power of ${nameOf(device)}`, why: 'its driver shows none in /sys' })),
    notes: [],
  };
}

function planOf(device: NumberedAccelerator, input: Input, busyPath: string | undefined): HwmonPlan {
  return {
    kind: 'hwmon',
    id: device.id,
    component: 'accelerator',
    source: `hwmon ${input.path.split('/').at(-1)}`,
    range: deviceRange(device, GPU_SENSOR),
    inputs: [input],
    maxWatts: plausibleWatts(device),
    busyPath,
    device: plannedDevice(device),
  };
}

function busyFile(system: System, pci: string): string | undefined {
  const path = `${pci}/gpu_busy_percent`;
  return numberAt(system, path) === undefined ? undefined : path;
}
