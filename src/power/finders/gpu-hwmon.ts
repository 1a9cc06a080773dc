/** AMD's and Intel's cards through their drivers' hardware monitors, which need no command and no rights. */

import { numberOf } from '../../command-output.ts';
import type { MachineView } from '../../runner/system.ts';
import type { HwmonPlan, RangeRule } from '../plan.ts';
import {
  type AcceleratorFinding,
  type AcceleratorSearch,
  deviceRange,
  type NumberedAccelerator,
  nameOf,
  plausibleWatts,
  rangeInWords,
} from './finder.ts';
import { monitorsIn } from './hwmon.ts';

/** Neither vendor states an accuracy of its cards' sensors; NVIDIA's, which were measured, are up to 5 % off and 5 W. */
export const GPU_SENSOR: RangeRule = { kind: 'percent', percent: 10, leastWatts: 5 };

/** `power1_average` up to MI200 and on Radeon, `power1_input` from MI300 on (amdgpu's hwmon interface). */
export async function findAmdHwmon(search: AcceleratorSearch): Promise<AcceleratorFinding> {
  return find(search, ['amdgpu'], (folder, view) => {
    const name = ['power1_average', 'power1_input'].find((file) => numberAt(view, `${folder}/${file}`) !== undefined);
    return name === undefined ? undefined : { path: `${folder}/${name}`, quantity: 'microwatts' };
  });
}

/** The card's own counter where there is one, else its package's (xe labels them; i915 has one). */
export async function findIntelHwmon(search: AcceleratorSearch): Promise<AcceleratorFinding> {
  return find(search, ['i915', 'xe'], (folder, view) => {
    const counters = view
      .list(folder)
      .filter((file) => /^energy\d_input$/.test(file) && (numberAt(view, `${folder}/${file}`) ?? 0) > 0)
      .sort();
    const labelled = (label: string) =>
      counters.find((file) => view.readText(`${folder}/${file.replace('_input', '_label')}`)?.trim() === label);
    const file = labelled('card') ?? labelled('pkg') ?? counters[0];
    return file === undefined ? undefined : { path: `${folder}/${file}`, quantity: 'microjoules' };
  });
}

type Input = HwmonPlan['inputs'][number];

function find(
  { view, accelerators }: AcceleratorSearch,
  drivers: readonly string[],
  inputOf: (folder: string, view: MachineView) => Input | undefined,
): AcceleratorFinding {
  const plans = accelerators.flatMap((device) => {
    if (device.pciAddress === undefined) return [];
    const pci = `/sys/bus/pci/devices/${device.pciAddress}`;
    const monitor = monitorsIn(view, `${pci}/hwmon`).find(({ name }) => drivers.includes(name));
    const input = monitor && inputOf(monitor.folder, view);
    return input === undefined ? [] : [planOf(device, input, busyFile(view, pci))];
  });
  return {
    plans,
    found: plans.map(({ source, range, inputs, device }) => ({
      component: 'accelerator',
      meter: `${source}: ${device?.name ?? ''}`,
      method: inputs.some(({ quantity }) => quantity === 'microjoules') ? 'counter' : 'sensor',
      range: rangeInWords(range),
    })),
    unreadable: accelerators
      .filter((device) => !plans.some(({ id }) => id === device.id))
      .map((device) => ({ meter: `hwmon power of ${nameOf(device)}`, why: 'its driver shows none in /sys' })),
    notes: [],
    covered: plans.map(({ id }) => id),
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
    ...(busyPath === undefined ? {} : { busyPath }),
    device: { index: device.index, name: nameOf(device), share: device.share },
  };
}

function busyFile(view: MachineView, pci: string): string | undefined {
  const path = `${pci}/gpu_busy_percent`;
  return numberAt(view, path) === undefined ? undefined : path;
}

function numberAt(view: MachineView, path: string): number | undefined {
  return numberOf(view.readText(path)?.trim());
}
