/** A meter for every accelerator: the vendor's own sensor where one can be read, else its TDP, with a note in the report. */
import type { AcceleratorVendor, Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { ConstantPlan, RangeRule } from '../plan.ts';
import {
  type AcceleratorSearch,
  type AcceleratorSearchResult,
  limitOf,
  type MeterOverrides,
  type MeterSearchResult,
  merge,
  NOTHING_FOUND,
  type NumberedAccelerator,
  nameOf,
  rangeInWords,
} from './finder.ts';
import { findAmdSmi, findHlSmi, findRocmSmi, findXpuSmi } from './gpu-command.ts';
import { findAmdHwmon, findIntelHwmon } from './gpu-hwmon.ts';
import { findJetson } from './hwmon.ts';
import { findNvidiaSmi } from './nvidia-smi.ts';
import { findNvml } from './nvml.ts';

/** In order of trust. Each is asked only for the devices that the ones before it left. */
const FINDERS: Readonly<
  Partial<Record<AcceleratorVendor, readonly ((search: AcceleratorSearch) => Promise<AcceleratorSearchResult>)[]>>
> = {
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

export async function findAcceleratorMeters(search: {
  readonly runner: Runner;
  readonly system: System;
  readonly overrides: MeterOverrides;
}): Promise<MeterSearchResult & { readonly coversHost?: boolean }> {
  const all = search.runner.accelerators.map((device, place) => ({ ...device, id: `accelerator:${place}` }));
  const findings: MeterSearchResult[] = [];
  let coversHost = false;
  for (const vendor of new Set(all.map((device) => device.vendor))) {
    // Apple's GPU is part of the chip, and so of the host's meter or model.
    if (vendor === 'apple') continue;
    let left: readonly NumberedAccelerator[] = all.filter((device) => device.vendor === vendor);
    for (const find of FINDERS[vendor] ?? []) {
      if (left.length === 0) break;
      const finding = await find({ ...search, accelerators: left }).catch(
        (error: unknown): AcceleratorSearchResult => ({
          ...NOTHING_FOUND,
          covered: [],
          unreadable: [failed(vendor, error)],
        }),
      );
      findings.push(finding);
      coversHost ||= finding.coversHost === true;
      left = left.filter((device) => !finding.covered.includes(device.id));
    }
    findings.push(...left.map((device) => atTdp(device, search.overrides)));
  }
  const notes = all.flatMap((device) => (device.notes ?? []).map((note) => `${nameOf(device)}: ${note}`));
  return {
    ...merge([...findings, { ...NOTHING_FOUND, notes: [...new Set(notes)] }]),
    coversHost: coversHost || undefined,
  };
}

function failed(vendor: AcceleratorVendor, error: unknown): { meter: string; why: string } {
  return { meter: `${vendor} devices`, why: error instanceof Error ? error.message : String(error) };
}

function atTdp(device: NumberedAccelerator, overrides: MeterOverrides): MeterSearchResult {
  const watts = limitOf(device, overrides);
  if (watts === undefined) {
    return {
      ...NOTHING_FOUND,
      unreadable: [
        {
          meter: `power of ${nameOf(device)}`,
          why: 'no sensor, and no TDP known',
          remedy: 'give accelerator-tdp-watts',
        },
      ],
      notes: [
        `${nameOf(device)} is not counted: it shows no power and its TDP is not known; set accelerator-tdp-watts.`,
      ],
    };
  }
  const source = `TDP ${watts} W, all the time`;
  const plan: ConstantPlan = {
    kind: 'constant',
    id: device.id,
    component: 'accelerator',
    source,
    range: AT_TDP,
    model: { formula: 'tdp', row: device.name, tdpWatts: watts, load: 1, count: device.share },
    device: { index: device.index, name: nameOf(device), share: device.share },
  };
  return {
    plans: [plan],
    found: [
      { component: 'accelerator', meter: `${source}: ${nameOf(device)}`, method: 'model', range: rangeInWords(AT_TDP) },
    ],
    unreadable: [],
    notes: [`${nameOf(device)} is counted at its TDP of ${watts} W all the time, because no sensor of it can be read.`],
  };
}
