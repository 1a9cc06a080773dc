/** Which RAPL zones there are, and what keeps them from being read. Packages and memory are summed; their parts never. */

import { numberOf } from '../../command-output.ts';
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { CpuSplit, PowercapPlan, RangeRule } from '../plan.ts';
import { type MeterSearchResult, NOTHING_FOUND, rangeInWords, type UnreadableMeter } from './finder.ts';

const ROOT = '/sys/class/powercap';

/**
 * No vendor states an accuracy. Intel since Haswell measures at the voltage regulators: within some percent of a reference
 * meter (Hackenberg et al. 2015, Khan et al. 2018).
 */
const INTEL: RangeRule = { kind: 'percent', percent: 5 };
/** AMD computes it from events, which misses what the data does to the power (Schoene et al. 2021, Zen 2). */
const AMD: RangeRule = { kind: 'percent', percent: 10 };
/** A hypervisor that gives its guests such a counter splits its own by the time of their CPUs. */
const VIRTUAL: RangeRule = { kind: 'percent', percent: 25 };

export interface CpuCounters extends MeterSearchResult {
  /** The memory has a counter too, so that it need not be modelled. */
  readonly memory: boolean;
}

export function findPowercap(
  runner: Runner,
  system: System,
  split: CpuSplit | undefined,
  tdpWatts = runner.cpu.tdpWatts,
): CpuCounters {
  const none = (meter: UnreadableMeter): CpuCounters => ({ ...NOTHING_FOUND, unreadable: [meter], memory: false });
  const zones = zonesOf(system);
  const packages = zones.filter((zone) => zone.name.startsWith('package'));
  if (packages.length === 0) return none({ meter: 'RAPL (powercap)', ...whyNone(runner) });
  if (packages.some((zone) => zone.microjoules === undefined))
    return none({ meter: 'RAPL (powercap)', ...whyClosed(runner) });
  const memory = zones.filter((zone) => zone.name === 'dram' && (zone.microjoules ?? 0) > 0);
  const range = runner.virtual ? VIRTUAL : runner.cpu.vendor === 'amd' ? AMD : INTEL;
  // Turbo goes far above the TDP, and for moments further; a counter that jumped shows thousands of watts.
  const cpuWatts = packages.length * Math.max(300, 3 * (tdpWatts ?? 400));
  const plans = [
    plan('cpu', `RAPL ${names(packages)}`, packages, range, cpuWatts, split),
    ...(memory.length === 0 ? [] : [plan('memory', 'RAPL dram', memory, range, memory.length * 500, split)]),
  ];
  return {
    plans,
    found: plans.map(({ component, source }) => ({
      component,
      meter: source,
      method: 'counter',
      range: rangeInWords(range),
    })),
    unreadable: [],
    notes: [
      `RAPL counts the CPU package${memory.length === 0 ? '' : ' and its memory'} only: fans, disks, network and the power supply's own loss are not in it.`,
    ],
    memory: memory.length > 0,
  };
}

interface Zone {
  readonly name: string;
  readonly path: string;
  readonly microjoules?: number;
  readonly maxRangeMicrojoules: number;
}

/** Counters are 32 bits of some 61 µJ on most CPUs; taken where a zone does not report its range. */
const USUAL_RANGE = 262_143_328_850;

/**
 * Zones that are not parts of others. `intel-rapl-mmio` shows the same package once more on recent client CPUs, so a name
 * counts once, and the MSR's zone is the one that counts. `dram` is a child of its package on one socket each.
 */
function zonesOf(system: System): readonly Zone[] {
  const seen = new Set<string>();
  return [...system.list(ROOT)]
    .filter((entry) => /^intel-rapl(-\w+)?:\d+(:\d+)?$/.test(entry))
    .sort((a, b) => Number(a.includes('mmio')) - Number(b.includes('mmio')) || a.localeCompare(b))
    .flatMap((entry): Zone[] => {
      const folder = `${ROOT}/${entry}`;
      const name = system.readText(`${folder}/name`)?.trim() ?? '';
      const socket = /:(\d+)/.exec(entry)?.[1] ?? '';
      const identity = name === 'dram' ? `dram of ${socket}` : name;
      if (name === '' || seen.has(identity) || (name === 'dram' && entry.includes('mmio'))) return [];
      seen.add(identity);
      const microjoules = numberOf(system.readText(`${folder}/energy_uj`)?.trim());
      return [
        {
          name,
          path: `${folder}/energy_uj`,
          microjoules,
          maxRangeMicrojoules: numberOf(system.readText(`${folder}/max_energy_range_uj`)?.trim()) ?? USUAL_RANGE,
        },
      ];
    });
}

function plan(
  id: 'cpu' | 'memory',
  source: string,
  zones: readonly Zone[],
  range: RangeRule,
  maxWatts: number,
  split: CpuSplit | undefined,
): PowercapPlan {
  return {
    kind: 'powercap',
    id,
    component: id,
    source,
    range,
    zones: zones.map(({ path, maxRangeMicrojoules }) => ({ path, maxRangeMicrojoules })),
    maxWatts,
    split,
  };
}

function names(packages: readonly Zone[]): string {
  return packages.length === 1 ? (packages[0]?.name ?? 'package') : `${packages.length} packages`;
}

type Why = Omit<UnreadableMeter, 'meter'>;

function isContained(runner: Runner): boolean {
  return runner.container !== undefined && runner.container.kind !== 'other';
}

function whyNone(runner: Runner): Why {
  if (runner.virtual) return { why: "a virtual machine does not see its host's energy counters" };
  if (isContained(runner)) {
    return {
      why: 'containers do not see the energy counters, which Docker hides',
      remedy: 'run the job on the machine itself, or the container with `--security-opt systempaths=unconfined`',
    };
  }
  return {
    why: 'the kernel shows no RAPL zone: its module is not loaded, or this CPU has no counter',
    remedy: '`sudo modprobe intel_rapl_msr`, which is also the driver for AMD (Linux 5.11 and later)',
  };
}

function whyClosed(runner: Runner): Why {
  const why = 'since Linux 5.10 only root may read the counters (CVE-2020-8694)';
  if (isContained(runner)) return { why, remedy: 'allow it on the machine, as its administrator' };
  return {
    why,
    remedy:
      'until the next start: `sudo chmod a+r /sys/class/powercap/*/energy_uj`; for good, in /etc/udev/rules.d/70-powercap.rules: ' +
      '`SUBSYSTEM=="powercap", ACTION=="add", RUN+="/bin/chmod a+r /sys%p/energy_uj"`. Every program on the machine may read them then.',
  };
}
