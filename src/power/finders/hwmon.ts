/** What the hardware monitors of Linux report for the whole server, its CPUs, and a Jetson's module. */

import { numberOf } from '../../command-output.ts';
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { CpuSplit, HwmonPlan, RangeRule } from '../plan.ts';
import {
  type AcceleratorSearch,
  type AcceleratorSearchResult,
  type MeterSearchResult,
  NOTHING_FOUND,
  nameOf,
  plausibleWatts,
  rangeInWords,
} from './finder.ts';
import type { CpuCounters } from './powercap.ts';

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
  readonly of: string;
  readonly accuracy?: number;
}

/** The server's own meter at its power supply: the best meter, if nothing inside the server has a meter of its own. */
export function findServerMeter(runner: Runner, system: System, split: CpuSplit | undefined): MeterSearchResult {
  const whole = acpiMeters(system).filter((meter) => !/socket/i.test(meter.of));
  const [meter] = whole;
  if (meter === undefined) return NOTHING_FOUND;
  const unusable = (why: string): MeterSearchResult => ({ ...NOTHING_FOUND, unreadable: [{ meter: METER, why }] });
  if (whole.length > 1) return unusable('there are several, and nothing says what each of them covers');
  if (runner.accelerators.some((device) => device.vendor !== 'apple')) {
    return unusable('it covers the accelerators too, which are counted one by one');
  }
  // ACPI gives the accuracy as a share that is right, so 98 % is two percent off.
  const percent = meter.accuracy === undefined ? 5 : meter.accuracy > 50 ? 100 - meter.accuracy : meter.accuracy;
  const range: RangeRule = { kind: 'percent', percent: Math.max(1, Math.round(percent)) };
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: 'node',
    component: 'node',
    source: METER,
    range,
    inputs: [{ path: meter.path, quantity: 'microwatts' }],
    maxWatts: 20_000,
    split,
  };
  return {
    plans: [plan],
    found: [{ component: 'node', meter: METER, method: 'sensor', range: rangeInWords(range) }],
    unreadable: [],
    notes: ['The whole server is measured at its power supply.'],
  };
}

/** NVIDIA's Grace names each of its meters; its total includes the memory, which is soldered next to it. */
export function findGraceMeter(system: System, split: CpuSplit | undefined): CpuCounters {
  const totals = acpiMeters(system).filter((meter) => /^grace power socket \d+$/i.test(meter.of));
  if (totals.length === 0) return { ...NOTHING_FOUND, memory: false };
  const range: RangeRule = { kind: 'percent', percent: 5 };
  const source = 'Grace socket power (memory included)';
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: 'cpu',
    component: 'cpu',
    source,
    range,
    inputs: totals.map(({ path }) => ({ path, quantity: 'microwatts' })),
    maxWatts: 1000 * totals.length,
    split,
  };
  const found: CpuCounters['found'] = [
    { component: 'cpu', meter: source, method: 'sensor', range: rangeInWords(range) },
  ];
  return { plans: [plan], found, unreadable: [], notes: [], memory: true };
}

function acpiMeters(system: System): readonly AcpiMeter[] {
  return monitorsIn(system)
    .filter(({ name }) => name === 'power_meter')
    .flatMap(({ folder }) => {
      const file = [folder, `${folder}/device`].find((at) => positive(system, `${at}/power1_average`));
      if (file === undefined) return [];
      const accuracy = numberOf(system.readText(`${file}/power1_accuracy`)?.trim().replace(/%$/, ''));
      return [
        {
          path: `${file}/power1_average`,
          of: system.readText(`${file}/power1_oem_info`)?.trim() ?? '',
          accuracy,
        },
      ];
    });
}

/** Drivers that show AMD's counters a socket: `amd_energy` up to Linux 5.12, and its successors outside the kernel. */
export function findAmdEnergy(system: System, split: CpuSplit | undefined): CpuCounters {
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
  if (inputs.length === 0) return { ...NOTHING_FOUND, memory: false };
  const range: RangeRule = { kind: 'percent', percent: 10 };
  const source = `hwmon energy of ${inputs.length} socket${inputs.length === 1 ? '' : 's'}`;
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: 'cpu',
    component: 'cpu',
    source,
    range,
    inputs: inputs.map((path) => ({ path, quantity: 'microjoules' })),
    maxWatts: 1000 * inputs.length,
    split,
  };
  const found: CpuCounters['found'] = [
    { component: 'cpu', meter: source, method: 'counter', range: rangeInWords(range) },
  ];
  return { plans: [plan], found, unreadable: [], notes: [], memory: false };
}

/** The rail that feeds the whole module, on the boards that have one (NVIDIA's Jetson developer guides). */
const JETSON_INPUT = /^(VDD_IN|POM_5V_IN|VIN)$/;
/** Else those that make up the whole; AGX Orin's fourth, VDDQ_VDD2_1V8AO, is fed from VIN_SYS_5V0. */
const JETSON_RAILS = /^(VDD_GPU_SOC|VDD_CPU_CV|VIN_SYS_5V0|GPU|CPU|SOC|CV|VDDRQ|SYS5V)$/;
/** The chip's gain error is a quarter of a percent; its sense resistors and 40 µV steps make more of small currents. */
const INA3221: RangeRule = { kind: 'percent', percent: 5 };

export async function findJetson({ system, accelerators }: AcceleratorSearch): Promise<AcceleratorSearchResult> {
  const [device] = accelerators;
  if (device === undefined || !/jetson/i.test(device.rawName)) return { ...NOTHING_FOUND, covered: [] };
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
    const remedy = 'start the container with /sys readable';
    return { ...NOTHING_FOUND, unreadable: [{ meter: 'INA3221', why, remedy }], covered: [] };
  }
  const source = `INA3221 ${used.map(({ label }) => label).join(' + ')} (whole module)`;
  const plan: HwmonPlan = {
    kind: 'hwmon',
    id: device.id,
    component: 'accelerator',
    source,
    range: INA3221,
    inputs: used.map(({ path, voltagePath }) => ({ path, voltagePath, quantity: 'milliamps-millivolts' })),
    maxWatts: Math.max(200, plausibleWatts(device)),
    device: { index: device.index, name: nameOf(device), share: device.share },
  };
  return {
    plans: [plan],
    found: [{ component: 'accelerator', meter: source, method: 'sensor', range: rangeInWords(INA3221) }],
    unreadable: [],
    notes: [
      'The sensor covers the whole Jetson module, CPU and memory included; nothing is counted in addition to it.',
    ],
    covered: [device.id],
    coversHost: true,
  };
}

function positive(system: System, path: string): boolean {
  const value = numberOf(system.readText(path)?.trim());
  return value !== undefined && value > 0;
}
