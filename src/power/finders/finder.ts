/** What a finder is given and what it returns; every meter has a finder and a reader. */
import { numberOf } from '../../command-output.ts';
import type { Accelerator, Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { Component, Meter } from '../meter.ts';
import {
  type ChannelPlan,
  channelsOf,
  type Device,
  type DevicePlan,
  deviceOf,
  type MeterPlan,
  methodOf,
  type RangeRule,
} from '../plan.ts';

/** Figures from the user that replace what would be found, W; `hostThreads` is a number of threads. */
export interface MeterOverrides {
  /** The whole machine's draw; no meter is read then. */
  readonly powerWatts?: number;
  readonly cpuTdpWatts?: number;
  readonly acceleratorTdpWatts?: number;
  readonly hostThreads?: number;
  readonly memoryWatts?: number;
}

/** A meter in use, in words for `detect`. */
export interface MeterRow {
  readonly component: Component;
  readonly meter: string;
  readonly method: Meter['method'];
  /** The 80 % range in words: `±5 %, at least 5 W`. */
  readonly range: string;
}

/** A meter that is not in use, why, and what would make it readable where something would. */
export interface UnreadableMeter {
  readonly meter: string;
  readonly why: string;
  readonly remedy?: string;
}

export interface MeterSearchResult {
  readonly plans: readonly MeterPlan[];
  /** Every other meter of this kind of machine, why it is not read, and what would make it readable. */
  readonly unreadable: readonly UnreadableMeter[];
  /** What a report should say about how this machine was counted. */
  readonly notes: readonly string[];
  /** What is in the joules of these meters though no channel of theirs says so, and must not be counted a second time. */
  readonly covers?: 'memory' | 'machine' | undefined;
}

export const NOTHING_FOUND: MeterSearchResult = { plans: [], unreadable: [], notes: [] };

export function notFound(meter: string, why: string, remedy?: string): MeterSearchResult {
  return { ...NOTHING_FOUND, unreadable: [{ meter, why, remedy }] };
}

/** Where a finder looks. `accelerators` are those that it is to find a meter for; it may leave some to the next finder. */
export interface AcceleratorSearch {
  readonly runner: Runner;
  readonly system: System;
  readonly overrides: MeterOverrides;
  readonly accelerators: readonly NumberedAccelerator[];
}

export interface NumberedAccelerator extends Accelerator {
  /** Its channel's id: `accelerator:0`, counted over all vendors. */
  readonly id: string;
}

export function merge(findings: readonly MeterSearchResult[]): MeterSearchResult {
  return {
    plans: findings.flatMap((finding) => finding.plans),
    unreadable: findings.flatMap((finding) => finding.unreadable),
    notes: findings.flatMap((finding) => finding.notes),
    covers: findings.find((finding) => finding.covers !== undefined)?.covers,
  };
}

/** A row for each channel of a plan. */
export function meterRows(plan: MeterPlan): readonly MeterRow[] {
  return channelsOf(plan).map((channel) => {
    const name = deviceName(plan, channel);
    return {
      component: channel.component,
      meter: name === undefined ? channel.source : `${channel.source}: ${name}`,
      method: methodOf(plan, channel),
      range: rangeInWords(channel.range),
    };
  });
}

/** Which accelerator a row is about. A Mac and a Jetson module have only one, so their sources say enough. */
function deviceName(plan: MeterPlan, channel: ChannelPlan): string | undefined {
  if (channel.component !== 'accelerator' || plan.kind === 'powermetrics') return undefined;
  if (plan.kind === 'hwmon' && plan.inputs.some(({ quantity }) => quantity === 'milliamps-millivolts'))
    return undefined;
  return deviceOf(plan, channel)?.name;
}

function rangeInWords(range: RangeRule): string {
  if (range.kind === 'factor') return `÷ ${range.factor} to × ${range.factor}`;
  if (range.kind === 'between') return `× ${range.low} to × ${range.high}`;
  return `±${range.percent} %${range.leastWatts === undefined ? '' : `, at least ${range.leastWatts} W`}`;
}

/** The plan of an accelerator that a command reports on, with the accuracy of the sensor behind it. */
export function devicePlan(accelerator: NumberedAccelerator, source: string, sensor: RangeRule): DevicePlan {
  return {
    id: accelerator.id,
    component: 'accelerator',
    ...plannedDevice(accelerator),
    source,
    range: deviceRange(accelerator, sensor),
    maxWatts: plausibleWatts(accelerator),
  };
}

export function plannedDevice(accelerator: Accelerator): Device {
  return { index: accelerator.index, name: nameOf(accelerator), share: accelerator.share };
}

/** A device's name as a report prints it. */
export function nameOf(accelerator: Accelerator): string {
  return accelerator.name ?? accelerator.rawName;
}

/** The board's limit, W. */
export function limitOf(accelerator: Accelerator, overrides: MeterOverrides): number | undefined {
  return overrides.acceleratorTdpWatts ?? accelerator.tdpWatts;
}

/** Above this a reading is invalid: boards exceed their limit for moments, but not by half. */
export function plausibleWatts({ tdpWatts }: Accelerator): number {
  return tdpWatts === undefined ? 3000 : Math.max(1.5 * tdpWatts, tdpWatts + 100);
}

/**
 * The sensor's own range; on a slice of a device wider, because it is not known which job uses the watts: the same factor as
 * for a VM's share of its host.
 */
export function deviceRange(accelerator: Accelerator, sensor: RangeRule): RangeRule {
  return accelerator.share < 1 ? { kind: 'factor', factor: 1.6 } : sensor;
}

/** Turbo goes far above the TDP, and for moments further; a counter that jumped shows thousands of watts. */
export function plausibleCpuWatts(packages: number, tdpWatts = 400): number {
  return packages * Math.max(300, 3 * tdpWatts);
}

/** The number that a file of `/sys` holds. */
export function numberAt(system: System, path: string): number | undefined {
  return numberOf(system.readText(path)?.trim());
}
