/** What the hardware monitors of Linux report for the whole server, its CPUs, and a Jetson's module. */
import { numberOf } from '../../command-output.ts';
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { CpuSplit, HwmonPlan, RangeRule } from '../plan.ts';
import {
  type AcceleratorSearch,
  type MeterSearchResult,
  NOTHING_FOUND,
  notFound,
  numberAt,
  plannedDevice,
  plausibleWatts,
} from './finder.ts';

const ROOT = '/sys/class/hwmon';

export interface Monitor {
  readonly folder: string;
  readonly name: string;
}

/** Monitors with their driver's name. Older kernels keep some drivers' files one folder deeper. */
export function monitorsIn(system: System, root = ROOT): readonly Monitor[] {
  return system
    .list(root)
    .filter((entry) => /^hwmon\d+$/.test(entry))
    .flatMap((entry) => {
      for (const folder of [`${root}/${entry}`, `${root}/${entry}/device`]) {
        const name = system.readText(`${folder}/name`)?.trim();
        if (name) return [{ folder, name }];
      }
      return [];
    });
}

const METER = 'ACPI power meter';

interface AcpiMeter {
  readonly path: string;
  /** What it covers, in its maker's words. */
  readonly label: string;
  readonly accuracy?: number;
}

/** The server's own meter at its power supply: the best meter, if nothing inside the server has a meter of its own. */
export function findServerMeter(runner: Runner, system: System, split: CpuSplit | undefined): MeterSearchResult {
  const serverMeters = acpiMeters(system).filter((meter) => !/socket/i.test(meter.label));
  const [meter] = serverMeters;
  if (meter === undefined) return NOTHING_FOUND;
  if (serverMeters.length > 1) return notFound(METER, 'there are several, and nothing says what each of them covers');
  if (runner.accelerators.some((device) => device.vendor !== 'apple')) {
    return notFound(METER, 'it covers the accelerators too, which are counted one by one');
  }
  // ACPI gives the accuracy as a share that is right, so 98 % is two percent off.
  const percent = meter.accuracy === undefined ? 5 : meter.accuracy > 50 ? 100 - meter.accuracy : meter.accuracy;
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: 'node',
    component: 'node',
    source: METER,
    range: { kind: 'percent', percent: Math.max(1, Math.round(percent)) },
    inputs: [{ path: meter.path, quantity: 'microwatts' }],
    maxWatts: 20_000,
    split,
  };
  const notes = ['The whole server is measured at its power supply.'];
  return { plans: [plan], unreadable: [], notes, covers: 'machine' };
}

/** NVIDIA's Grace names each of its meters; its total includes the memory, which is soldered next to it. */
export function findGraceMeter(system: System, split: CpuSplit | undefined): MeterSearchResult {
  const totals = acpiMeters(system).filter((meter) => /^grace power socket \d+$/i.test(meter.label));
  if (totals.length === 0) return NOTHING_FOUND;
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: 'cpu',
    component: 'cpu',
    source: 'Grace socket power (memory included)',
    range: { kind: 'percent', percent: 5 },
    inputs: totals.map(({ path }) => ({ path, quantity: 'microwatts' })),
    maxWatts: 1000 * totals.length,
    split,
  };
  return { ...NOTHING_FOUND, plans: [plan], covers: 'memory' };
}

function acpiMeters(system: System): readonly AcpiMeter[] {
  return monitorsIn(system)
    .filter(({ name }) => name === 'power_meter')
    .flatMap((monitor) => {
      const folders = [monitor.folder, `${monitor.folder}/device`];
      const folder = folders.find((candidate) => positive(system, `${candidate}/power1_average`));
      if (folder === undefined) return [];
      const label = system.readText(`${folder}/power1_oem_info`)?.trim() ?? '';
      const accuracy = numberOf(system.readText(`${folder}/power1_accuracy`)?.trim().replace(/%$/, ''));
      return [{ path: `${folder}/power1_average`, label, accuracy }];
    });
}

/** Drivers that show AMD's counters a socket: `amd_energy` up to Linux 5.12, and its successors outside the kernel. */
export function findAmdEnergy(system: System, split: CpuSplit | undefined): MeterSearchResult {
  const inputs = monitorsIn(system)
    .filter(({ name }) => name === 'amd_energy' || name === 'zenergy')
    .flatMap(({ folder }) =>
      system
        .list(folder)
        .filter((file) => /^energy\d+_label$/.test(file))
        .filter((file) => /^esocket\d+$/i.test(system.readText(`${folder}/${file}`)?.trim() ?? ''))
        .map((file) => `${folder}/${file.replace('_label', '_input')}`),
    )
    .filter((path) => positive(system, path));
  if (inputs.length === 0) return NOTHING_FOUND;
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: 'cpu',
    component: 'cpu',
    source: `hwmon energy of ${inputs.length} socket${inputs.length === 1 ? '' : 's'}`,
    range: { kind: 'percent', percent: 10 },
    inputs: inputs.map((path) => ({ path, quantity: 'microjoules' })),
    maxWatts: 1000 * inputs.length,
    split,
  };
  return { ...NOTHING_FOUND, plans: [plan] };
}

/** The rail that feeds the whole module, on the boards that have one (NVIDIA's Jetson developer guides). */
const JETSON_INPUT = /^(VDD_IN|POM_5V_IN|VIN)$/;
/** Else those that make up the whole; AGX Orin's fourth, VDDQ_VDD2_1V8AO, is fed from VIN_SYS_5V0. */
const JETSON_RAILS = /^(VDD_GPU_SOC|VDD_CPU_CV|VIN_SYS_5V0|GPU|CPU|SOC|CV|VDDRQ|SYS5V)$/;
/** The chip's gain error is a quarter of a percent; its sense resistors and 40 µV steps make more of small currents. */
const INA3221: RangeRule = { kind: 'percent', percent: 5 };

export async function findJetson({ system, accelerators }: AcceleratorSearch): Promise<MeterSearchResult> {
  const [module] = accelerators;
  if (module === undefined || !/jetson/i.test(module.rawName)) return NOTHING_FOUND;
  const rails = monitorsIn(system)
    .filter(({ name }) => name === 'ina3221' || name === 'ina3221x')
    .flatMap(({ folder }) =>
      [1, 2, 3].map((channel) => ({
        label: system.readText(`${folder}/in${channel}_label`)?.trim() ?? '',
        path: `${folder}/curr${channel}_input`,
        voltagePath: `${folder}/in${channel}_input`,
      })),
    )
    .filter(({ path, voltagePath }) => positive(system, path) && positive(system, voltagePath));
  const input = rails.filter(({ label }) => JETSON_INPUT.test(label));
  const used = input.length > 0 ? input.slice(0, 1) : rails.filter(({ label }) => JETSON_RAILS.test(label));
  if (used.length === 0) {
    const why = 'no INA3221 monitor with a known rail in /sys/class/hwmon';
    return notFound('INA3221', why, 'start the container with /sys readable');
  }
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: module.id,
    component: 'accelerator',
    source: `INA3221 ${used.map(({ label }) => label).join(' + ')} (whole module)`,
    range: INA3221,
    inputs: used.map(({ path, voltagePath }) => ({ path, voltagePath, quantity: 'milliamps-millivolts' })),
    maxWatts: Math.max(200, plausibleWatts(module)),
    device: plannedDevice(module),
  };
  const note =
    'The sensor covers the whole Jetson module, CPU and memory included; nothing is counted in addition to it.';
  return { plans: [plan], unreadable: [], notes: [note], covers: 'machine' };
}

function positive(system: System, path: string): boolean {
  return (numberAt(system, path) ?? 0) > 0;
}
