/** Which RAPL zones there are, and what keeps them from being read. Packages and memory are summed; their parts never. */
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { CpuSplit, PowercapPlan, RangeRule } from '../plan.ts';
import { type MeterSearchResult, notFound, numberAt, plausibleCpuWatts } from './finder.ts';

const METER = 'RAPL (powercap)';
const ROOT = '/sys/class/powercap';

export const HIDDEN_FROM_GUESTS = "a virtual machine does not see its host's energy counters";

/**
 * No vendor states an accuracy. Intel since Haswell measures at the voltage regulators: within some percent of a reference
 * meter (Hackenberg et al. 2015, Khan et al. 2018).
 */
const INTEL: RangeRule = { kind: 'percent', percent: 5 };
/** AMD computes it from events, which misses what the data does to the power (Schoene et al. 2021, Zen 2). */
const AMD: RangeRule = { kind: 'percent', percent: 10 };
/** A hypervisor that gives its guests such a counter splits its own by the time of their CPUs. */
const VIRTUAL: RangeRule = { kind: 'percent', percent: 25 };

/** The accuracy of RAPL's counters, whichever system shows them. */
export function raplRange({ virtual, cpu }: Runner): RangeRule {
  if (virtual) return VIRTUAL;
  return cpu.vendor === 'amd' ? AMD : INTEL;
}

export function findPowercap(
  runner: Runner,
  system: System,
  split: CpuSplit | undefined,
  tdpWatts: number | undefined,
): MeterSearchResult {
  const zones = zonesOf(system);
  const packages = zones.filter((zone) => zone.name.startsWith('package'));
  if (packages.length === 0) return noZone(runner);
  if (packages.some((zone) => zone.microjoules === undefined)) return closedZone(runner);
  const memory = zones.filter((zone) => zone.name === 'dram' && (zone.microjoules ?? 0) > 0);
  const plan = (id: 'cpu' | 'memory', counted: string, ofZones: readonly Zone[], maxWatts: number): PowercapPlan => ({
    kind: 'powercap',
    id,
    component: id,
    source: `RAPL ${counted}`,
    range: raplRange(runner),
    zones: ofZones.map(({ path, maxRangeMicrojoules }) => ({ path, maxRangeMicrojoules })),
    maxWatts,
    split,
  });
  const [first] = packages;
  const packageNames = packages.length === 1 ? first?.name : `${packages.length} packages`;
  return {
    plans: [
      plan('cpu', packageNames ?? 'package', packages, plausibleCpuWatts(packages.length, tdpWatts)),
      ...(memory.length === 0 ? [] : [plan('memory', 'dram', memory, memory.length * 500)]),
    ],
    unreadable: [],
    notes: [
      `RAPL counts the CPU package${memory.length === 0 ? '' : ' and its memory'} only: fans, disks, network and the power supply's own loss are not in it.`,
    ],
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
      const path = `${folder}/energy_uj`;
      const maxRangeMicrojoules = numberAt(system, `${folder}/max_energy_range_uj`) ?? USUAL_RANGE;
      return [{ name, path, microjoules: numberAt(system, path), maxRangeMicrojoules }];
    });
}

function isContained(runner: Runner): boolean {
  return runner.container !== undefined && runner.container.kind !== 'other';
}

function noZone(runner: Runner): MeterSearchResult {
  if (runner.virtual) return notFound(METER, HIDDEN_FROM_GUESTS);
  if (isContained(runner)) {
    return notFound(
      METER,
      'containers do not see the energy counters, which Docker hides',
      'run the job on the machine itself, or the container with `--security-opt systempaths=unconfined`',
    );
  }
  return notFound(
    METER,
    'the kernel shows no RAPL zone: its module is not loaded, or this CPU has no counter',
    '`sudo modprobe intel_rapl_msr`, which is also the driver for AMD (Linux 5.11 and later)',
  );
}

function closedZone(runner: Runner): MeterSearchResult {
  const why = 'since Linux 5.10 only root may read the counters (CVE-2020-8694)';
  if (isContained(runner)) return notFound(METER, why, 'allow it on the machine, as its administrator');
  return notFound(
    METER,
    why,
    'until the next start: `sudo chmod a+r /sys/class/powercap/*/energy_uj`; for good, in /etc/udev/rules.d/70-powercap.rules: ' +
      '`SUBSYSTEM=="powercap", ACTION=="add", RUN+="/bin/chmod a+r /sys%p/energy_uj"`. Every program on the machine may read them then.',
  );
}
