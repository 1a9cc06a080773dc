/**
 * The meters that a machine of this kind may have and that the search did not speak of, because a better one came first or
 * because there is no sign of them: `detect` names every meter, a report only those whose absence matters.
 */
import type { AcceleratorVendor, Runner } from '../runner/runner.ts';
import type { FoundMeters, UnreadableMeter } from './find-meters.ts';
import type { Component } from './meter.ts';
import type { MeterPlan } from './plan.ts';

interface KnownMeter {
  /** As `unreadable` names it, or begins to. */
  readonly meter: string;
  readonly kind: MeterPlan['kind'];
  /** Where several meters are of one kind. */
  readonly component?: Component;
  /** Why it is not read where nothing better came first. */
  readonly absent: string;
  readonly remedy?: string;
}

const NODE_MODEL: KnownMeter = { meter: 'node model', kind: 'node-model', absent: 'it does not know this machine' };

const OF_HOST: Readonly<Record<Runner['os'], readonly KnownMeter[]>> = {
  linux: [
    {
      meter: 'ACPI power meter',
      kind: 'hwmon',
      component: 'node',
      absent: 'none in /sys/class/hwmon; a virtual machine has none',
      remedy: 'on a server whose power supply has a meter: `sudo modprobe acpi_power_meter`',
    },
    { meter: 'RAPL', kind: 'powercap', absent: 'no zone in /sys/class/powercap' },
    {
      meter: "hwmon energy of AMD's sockets",
      kind: 'hwmon',
      component: 'cpu',
      absent: 'no driver amd_energy or zenergy in /sys/class/hwmon',
    },
    NODE_MODEL,
  ],
  macos: [{ meter: 'powermetrics', kind: 'powermetrics', absent: 'it tells nothing here' }, NODE_MODEL],
  windows: [
    { meter: 'Windows Energy Meter', kind: 'windows-energy-meter', absent: 'it tells nothing here' },
    NODE_MODEL,
  ],
  other: [NODE_MODEL],
};

const NO_COMMAND = 'the command is not there';
const DRIVER: KnownMeter = {
  meter: 'hwmon power',
  kind: 'hwmon',
  component: 'accelerator',
  absent: 'its driver shows none in /sys',
};
const OF_VENDOR: Readonly<Partial<Record<AcceleratorVendor, readonly KnownMeter[]>>> = {
  nvidia: [
    { meter: 'NVML', kind: 'nvml', absent: 'the driver tells no energy of this card' },
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

/** Of each, why it is not read. Not among them: what is read, and what `unreadable` speaks of. */
export function otherMeters(runner: Runner, { plans, found, unreadable }: FoundMeters): readonly UnreadableMeter[] {
  const vendors = [...new Set(runner.accelerators.map((device) => device.vendor))];
  const ofHost = found.find(({ component, method }) => component !== 'accelerator' && method !== 'model');
  const ofCards = found.find(({ component, method }) => component === 'accelerator' && method !== 'model');
  const isNew = (known: KnownMeter) =>
    !plans.some((plan) => isOf(plan, known)) && !unreadable.some(({ meter }) => meter.startsWith(known.meter));
  return [
    ...OF_HOST[runner.os].filter(isNew).map((known) => whyNot(known, ofHost?.meter)),
    ...vendors.flatMap((vendor) =>
      (OF_VENDOR[vendor] ?? []).filter(isNew).map((known) => whyNot(known, ofCards && 'a better meter')),
    ),
  ];
}

function isOf(plan: MeterPlan, { kind, component }: KnownMeter): boolean {
  return plan.kind === kind && (component === undefined || ('component' in plan && plan.component === component));
}

function whyNot({ meter, absent, remedy }: KnownMeter, better: string | undefined): UnreadableMeter {
  if (better !== undefined) return { meter, why: `not needed: ${better} is read` };
  return { meter, why: absent, ...(remedy === undefined ? {} : { remedy }) };
}
