/** A meter for every accelerator: the vendor's own sensor where one can be read, else its TDP, with a note in the report. */
import { reasonOf } from '../../errors.ts';
import type { AcceleratorVendor, Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import { type ConstantPlan, channelsOf, type RangeRule } from '../plan.ts';
import {
  type AcceleratorSearch,
  limitOf,
  type MeterOverrides,
  type MeterSearchResult,
  merge,
  NOTHING_FOUND,
  type NumberedAccelerator,
  nameOf,
  notFound,
  plannedDevice,
} from './finder.ts';
import { findAmdSmi, findHlSmi, findRocmSmi, findXpuSmi } from './gpu-command.ts';
import { findAmdHwmon, findIntelHwmon } from './gpu-hwmon.ts';
import { findJetson } from './hwmon.ts';
import { findNvidiaSmi } from './nvidia-smi.ts';
import { findNvml } from './nvml.ts';

type AcceleratorFinder = (search: AcceleratorSearch) => Promise<MeterSearchResult>;

/** In order of trust. Each is asked only for the devices that the ones before it left. */
const FINDERS: Readonly<Partial<Record<AcceleratorVendor, readonly AcceleratorFinder[]>>> = {
  nvidia: [findJetson, findNvml, findNvidiaSmi],
  amd: [findAmdHwmon, findAmdSmi, findRocmSmi],
  intel: [findIntelHwmon, findXpuSmi],
  habana: [findHlSmi],
};

/**
 * A TDP is an upper bound, short of what boards allow for moments. Mean power over training was 0.79 of it on TPU v2 and
 * 0.63 on v3 (Patterson et al. 2021, arXiv 2104.10350, table 4), and is less where the chip waits for data.
 */
const AT_TDP: RangeRule = { kind: 'between', low: 0.3, high: 1.05 };

export async function findAcceleratorMeters(
  runner: Runner,
  system: System,
  overrides: MeterOverrides,
): Promise<MeterSearchResult> {
  const all = runner.accelerators.map((device, place) => ({ ...device, id: `accelerator:${place}` }));
  const findings: MeterSearchResult[] = [];
  for (const vendor of new Set(all.map((device) => device.vendor))) {
    // Apple's GPU is part of the chip, and so of the host's meter or model.
    if (vendor === 'apple') continue;
    let left: readonly NumberedAccelerator[] = all.filter((device) => device.vendor === vendor);
    for (const find of FINDERS[vendor] ?? []) {
      if (left.length === 0) break;
      const finding = await find({ runner, system, overrides, accelerators: left }).catch((error: unknown) =>
        notFound(`${vendor} devices`, reasonOf(error)),
      );
      findings.push(finding);
      const found = new Set(finding.plans.flatMap(channelsOf).map(({ id }) => id));
      left = left.filter((device) => !found.has(device.id));
    }
    findings.push(...left.map((device) => atTdp(device, overrides)));
  }
  const notes = all.flatMap((device) => (device.notes ?? []).map((note) => `${nameOf(device)}: ${note}`));
  return merge([...findings, { ...NOTHING_FOUND, notes: [...new Set(notes)] }]);
}

function atTdp(device: NumberedAccelerator, overrides: MeterOverrides): MeterSearchResult {
  const name = nameOf(device);
  const watts = limitOf(device, overrides);
  if (watts === undefined) {
    return {
      ...notFound(`power of ${name}`, 'no sensor, and no TDP known', 'give accelerator-tdp-watts'),
      notes: [`${name} is not counted: it shows no power and its TDP is not known; set accelerator-tdp-watts.`],
    };
  }
  const plan: ConstantPlan = {
    kind: 'constant',
    id: device.id,
    component: 'accelerator',
    source: `TDP ${watts} W, all the time`,
    range: AT_TDP,
    model: { formula: 'tdp', row: device.name, tdpWatts: watts, load: 1, count: device.share },
    device: plannedDevice(device),
  };
  const note = `${name} is counted at its TDP of ${watts} W all the time, because no sensor of it can be read.`;
  return { plans: [plan], unreadable: [], notes: [note] };
}
