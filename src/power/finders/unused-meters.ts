/**
 * Meters that a machine of this kind may have and that the search did not mention, because a better one came first or
 * because there is no sign of them: `detect` names every meter, a report only those whose absence matters.
 */
import type { AcceleratorVendor, Runner } from '../../runner/runner.ts';
import type { Component } from '../meter.ts';
import { channelsOf, type MeterPlan } from '../plan.ts';
import type { MeterSearchResult, UnreadableMeter } from './finder.ts';

interface KnownMeter {
  /** As `unreadable` names it, or begins to. */
  readonly meter: string;
  readonly kind: MeterPlan['kind'];
  /** Where several meters are of one kind. */
  readonly component?: Component;
  /** Why it is not read where nothing better came first. */
  readonly absent: string;
  readonly remedy?: string | undefined;
}

const NODE_MODEL: KnownMeter = { meter: 'node model', kind: 'node-model', absent: 'it does not know this machine' };

const RAPL: KnownMeter = { meter: 'RAPL', kind: 'powercap', absent: 'no zone in /sys/class/powercap' };
const SERVER: KnownMeter = {
  meter: 'ACPI power meter',
  kind: 'hwmon',
  component: 'node',
  absent: 'none in /sys/class/hwmon',
  remedy: 'on a server whose power supply has a meter: `sudo modprobe acpi_power_meter`',
};
const AMD_SOCKETS: KnownMeter = {
  meter: "hwmon energy of AMD's sockets",
  kind: 'hwmon',
  component: 'cpu',
  absent: 'no driver amd_energy or zenergy in /sys/class/hwmon',
};

function hostMeters({ os, virtual, cpu }: Runner): readonly KnownMeter[] {
  if (os === 'macos')
    return [{ meter: 'powermetrics', kind: 'powermetrics', absent: 'it reports nothing here' }, NODE_MODEL];
  if (os === 'windows') {
    return [
      { meter: 'Windows Energy Meter', kind: 'windows-energy-meter', absent: 'it reports nothing here' },
      NODE_MODEL,
    ];
  }
  if (os !== 'linux') return [NODE_MODEL];
  const server = virtual ? { ...SERVER, absent: 'a virtual machine has none', remedy: undefined } : SERVER;
  return [server, RAPL, ...(cpu.vendor === 'amd' ? [AMD_SOCKETS] : []), NODE_MODEL];
}

const NO_COMMAND = 'the command is not there';
const DRIVER: KnownMeter = {
  meter: 'hwmon power',
  kind: 'hwmon',
  component: 'accelerator',
  absent: 'its driver shows none in /sys',
};
const VENDOR_METERS: Readonly<Partial<Record<AcceleratorVendor, readonly KnownMeter[]>>> = {
  nvidia: [
    { meter: 'NVML', kind: 'nvml', absent: 'the driver reports no energy for this card' },
    { meter: 'nvidia-smi', kind: 'nvidia-smi', absent: NO_COMMAND },
  ],
  amd: [
    DRIVER,
    { meter: 'amd-smi', kind: 'amd-smi', absent: NO_COMMAND },
    { meter: 'rocm-smi', kind: 'rocm-smi', absent: NO_COMMAND },
  ],
  intel: [DRIVER, { meter: 'xpu-smi', kind: 'xpu-smi', absent: NO_COMMAND }],
  habana: [{ meter: 'hl-smi', kind: 'hl-smi', absent: NO_COMMAND }],
};

/** Why each of them is not read. Meters that are read, and those in `unreadable`, are left out. */
export function otherMeters(runner: Runner, { plans, unreadable }: MeterSearchResult): readonly UnreadableMeter[] {
  // A module that is measured as one (Jetson, superchips) has no other meter that could count.
  const isModule = plans.flatMap(channelsOf).every(({ component }) => component === 'accelerator');
  const vendors = isModule ? [] : [...new Set(runner.accelerators.map((device) => device.vendor))];
  const lists = [isModule ? [] : hostMeters(runner), ...vendors.map((vendor) => VENDOR_METERS[vendor] ?? [])];
  return lists.flatMap((known) => {
    const isRead = known.map((meter) => plans.some((plan) => isReadBy(plan, meter)));
    const best = isRead.indexOf(true);
    return known.flatMap(({ meter, absent, remedy }, place): UnreadableMeter[] => {
      if (isRead[place] || unreadable.some((row) => row.meter.startsWith(meter))) return [];
      // The lists are in order of trust: meters after the one that is read were not looked for.
      if (best !== -1 && place > best) return [{ meter, why: `not needed: ${known[best]?.meter} is read` }];
      return [{ meter, why: absent, remedy }];
    });
  });
}

function isReadBy(plan: MeterPlan, { kind, component }: KnownMeter): boolean {
  if (plan.kind !== kind) return false;
  return component === undefined || channelsOf(plan).some((channel) => channel.component === component);
}
