/** The sampler's side of the plan: every entry becomes meters. Node's own modules only, and no tables: it is bundled alone. */
import type { Meter } from '../meter.ts';
import { type CommandPlan, channelsOf, deviceOf, type MeterPlan, methodOf } from '../plan.ts';
import type { Channel } from '../series/sample-file.ts';
import type { SamplerHost } from './host.ts';
import { amdSmiParser, rocmSmiParser } from './meters/amd-smi.ts';
import { type CommandParser, openCommand } from './meters/command.ts';
import { hlSmiParser } from './meters/hl-smi.ts';
import { openHwmon } from './meters/hwmon.ts';
import { openConstant, openMemoryModel, openNodeModel } from './meters/modelled.ts';
import { nvidiaParser } from './meters/nvidia-smi.ts';
import { nvmlParser } from './meters/nvml.ts';
import { openPowercap } from './meters/powercap.ts';
import { powermetricsParser } from './meters/powermetrics.ts';
import { windowsEnergyParser } from './meters/windows-energy-meter.ts';
import { xpuSmiParser } from './meters/xpu-smi.ts';

/**
 * One meter for every channel, in the order of the plans and of the devices inside a command. Nothing here throws: a
 * command that is not there, or a file that cannot be read, shows in `read()`, which then throws.
 */
export function openMeters(plans: readonly MeterPlan[], world: SamplerHost): readonly Meter[] {
  return plans.flatMap((plan) => open(plan, world));
}

/** What the sample file says of each meter, in the order of `openMeters`. */
export function channelsFor(plans: readonly MeterPlan[]): readonly Channel[] {
  return plans.flatMap((plan) =>
    channelsOf(plan).map((channel) => {
      const { id, component, source, range } = channel;
      return { id, component, method: methodOf(plan, channel), source, range, device: deviceOf(plan, channel) };
    }),
  );
}

function open(plan: MeterPlan, world: SamplerHost): readonly Meter[] {
  switch (plan.kind) {
    case 'node-model':
      return [openNodeModel(plan, world)];
    case 'memory-model':
      return [openMemoryModel(plan, world)];
    case 'constant':
      return [openConstant(plan, world)];
    case 'powercap':
      return [openPowercap(plan, world)];
    case 'hwmon':
      return [openHwmon(plan, world)];
    default:
      return openCommand(plan, PARSERS[plan.kind], world);
  }
}

const PARSERS: Readonly<Record<CommandPlan['kind'], () => CommandParser>> = {
  nvml: nvmlParser,
  'nvidia-smi': nvidiaParser,
  'amd-smi': amdSmiParser,
  'rocm-smi': rocmSmiParser,
  'xpu-smi': xpuSmiParser,
  'hl-smi': hlSmiParser,
  powermetrics: powermetricsParser,
  'windows-energy-meter': windowsEnergyParser,
};
