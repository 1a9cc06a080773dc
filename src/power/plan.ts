/**
 * The plan is the one thing `main` hands to the sampler: plain JSON in the job's own folder, so that the sampler needs
 * no environment, no table and no library. Paths inside are absolute.
 */
import type { Component, Meter } from './meter.ts';
import type { ConstantDraw, LoadModelConstants } from './model/joules.ts';

/** Files in the measurement's folder. `samples` is only ever appended to; see `sample-file.ts` for its lines. */
export const FILES = {
  plan: 'plan.json',
  samples: 'samples.ndjson',
  latest: 'latest.json',
  place: 'place.json',
  /** Asks the sampler to end. In a folder of its own, so that watching for it is not woken by the samples. */
  stop: 'stop/asked',
  stopped: 'stopped.json',
  /** Which process the sampler is: `{"pid":…,"startTicks":…}`. */
  process: 'process.json',
  log: 'sampler.log',
} as const;

/**
 * The 80 % range of what a meter counts: a factor both ways (models), a share with a least number of watts (sensors), or two
 * shares where the value is near one end (an upper bound such as a TDP).
 */
export type RangeRule =
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'factor'; readonly factor: number }
  | { readonly kind: 'percent'; readonly percent: number; readonly leastWatts?: number };

/** Where CPU time is read: whole machine, this container's cgroup, or Node's own per-core counters. */
export type LoadSource =
  | { readonly kind: 'proc-stat'; readonly path: string }
  | { readonly kind: 'cgroup-v2'; readonly path: string; readonly cpus: number }
  | { readonly kind: 'cgroup-v1'; readonly path: string; readonly cpus: number }
  | { readonly kind: 'os-cpus' };

/** What every plan says of the channel that its meter fills. */
export interface ChannelPlan {
  readonly id: string;
  readonly component: Component;
  readonly source: string;
  readonly range: RangeRule;
}

/** An accelerator, or the share of it that this job holds (MIG, vGPU), 0..1. */
export interface Device {
  readonly index: number;
  readonly name: string;
  readonly share: number;
}

/** The node power model with this machine's constants already in it. */
export interface NodeModelPlan extends ChannelPlan {
  readonly kind: 'node-model';
  readonly model: LoadModelConstants;
  readonly load: LoadSource;
  readonly split?: CpuSplit;
}

/**
 * This job's share of a machine that others use too: its own CPU time over all busy CPU time, at each reading. Where it is
 * set, joules are those of the job, not of the machine.
 */
export interface CpuSplit {
  readonly job: { readonly kind: 'cgroup-v2' | 'cgroup-v1'; readonly path: string };
  /** The whole machine's `/proc/stat`. */
  readonly machinePath: string;
}

/** One long-lived vendor command whose lines carry watts, or joules so far, by device. */
export interface CommandPlan {
  readonly kind:
    | 'nvml'
    | 'nvidia-smi'
    | 'amd-smi'
    | 'rocm-smi'
    | 'xpu-smi'
    | 'hl-smi'
    | 'powermetrics'
    | 'windows-energy-meter';
  readonly command: string;
  readonly args: readonly string[];
  readonly devices: readonly DevicePlan[];
  /** The command answers once and ends: it is started anew this often, s. Without it the command runs on. */
  readonly everySeconds?: number;
}

export interface DevicePlan extends ChannelPlan, Device {
  /** Above this the reading is implausible and dropped, W. */
  readonly maxWatts: number;
  /** What the command prints (and takes after `-i`) for this one device, where that is not its index. */
  readonly key?: string;
  /** No sensor, but the command reports utilisation: watts = idle + (full - idle) x utilisation, a model. */
  readonly byUtilisation?: { readonly idleWatts: number; readonly fullWatts: number };
}

/** Energy counters (µJ) or power inputs (µW) below `/sys`. */
export interface PowercapPlan extends ChannelPlan {
  readonly kind: 'powercap';
  readonly zones: readonly { readonly path: string; readonly maxRangeMicrojoules: number }[];
  /** Above this the mean power between two readings is implausible and the delta is dropped, W. */
  readonly maxWatts: number;
  readonly split?: CpuSplit;
}

export interface HwmonPlan extends ChannelPlan {
  readonly kind: 'hwmon';
  readonly inputs: readonly {
    readonly path: string;
    readonly quantity: 'microwatts' | 'microjoules' | 'milliamps-millivolts';
    readonly voltagePath?: string;
  }[];
  readonly maxWatts: number;
  readonly split?: CpuSplit;
  /** A file with the device's utilisation in %, where its driver has one. */
  readonly busyPath?: string;
  /** Where the inputs are those of an accelerator. */
  readonly device?: Device;
}

/** Memory where counters see only the package: watts = gb x (0.20 + 0.40 u). */
export interface MemoryModelPlan extends ChannelPlan {
  readonly kind: 'memory-model';
  readonly gb: number;
  readonly load: LoadSource;
  readonly split?: CpuSplit;
}

/** A constant draw: an accelerator with no sensor at its TDP, or the user's own `power-watts`. */
export interface ConstantPlan extends ChannelPlan {
  readonly kind: 'constant';
  readonly model: ConstantDraw;
  /** Where the draw is that of an accelerator; the model's count is then the share that this job holds. */
  readonly device?: Device;
}

export type MeterPlan = NodeModelPlan | CommandPlan | PowercapPlan | HwmonPlan | MemoryModelPlan | ConstantPlan;

/** A command has a channel for each of its devices; every other plan has one. */
export function channelsOf(plan: MeterPlan): readonly ChannelPlan[] {
  return 'devices' in plan ? plan.devices : [plan];
}

/** The accelerator that a channel is about, or the part of the machine that a command reports on. */
export function deviceOf(plan: MeterPlan, channel: Pick<ChannelPlan, 'id'>): Device | undefined {
  if (!('devices' in plan)) return 'device' in plan ? plan.device : undefined;
  const device = plan.devices.find(({ id }) => id === channel.id);
  return device && { index: device.index, name: device.name, share: device.share };
}

/** How the joules of one of the plan's channels are known. */
export function methodOf(plan: MeterPlan, channel: ChannelPlan): Meter['method'] {
  switch (plan.kind) {
    case 'node-model':
    case 'memory-model':
    case 'constant':
      return 'model';
    case 'powercap':
    case 'nvml':
      return 'counter';
    case 'hwmon':
      return plan.inputs.some(({ quantity }) => quantity === 'microjoules') ? 'counter' : 'sensor';
    default:
      return 'byUtilisation' in channel && channel.byUtilisation !== undefined ? 'model' : 'sensor';
  }
}

/** Everything except its stop file that can end the sampler. */
export interface Watch {
  /** Seconds after which it ends whatever happens. */
  readonly maxSeconds: number;
  /** Ends when this folder is gone: the runner's `_runner_file_commands`. Its changes also mark step boundaries. */
  readonly runnerCommandsFolder?: string;
  /** Ends when this process is gone (the runner's worker, seen from `main`); start time guards against a reused id. */
  readonly parent?: { readonly pid: number; readonly startTicks?: string; readonly startsSampler?: boolean };
}

export interface SamplerPlan {
  readonly format: 1;
  readonly startedAt: string;
  readonly intervalSeconds: number;
  readonly meters: readonly MeterPlan[];
  readonly watch: Watch;
  /** Ask the cloud's metadata service where this machine is (the answer goes to `place.json`); false when the region was given. */
  readonly askPlace: boolean;
}
