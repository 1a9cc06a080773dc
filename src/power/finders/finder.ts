/** What a finder is given and what it returns; every meter has a finder and a reader. */
import type { Accelerator, Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { Component, Method } from '../meter.ts';
import type { MeterPlan, RangeRule } from '../plan.ts';

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
  readonly method: Exclude<Method, 'declared'>;
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
  readonly found: readonly MeterRow[];
  readonly unreadable: readonly UnreadableMeter[];
  readonly notes: readonly string[];
}

export const NOTHING_FOUND: MeterSearchResult = { plans: [], found: [], unreadable: [], notes: [] };

/** Where a finder looks. `accelerators` are those that it is to find a meter for, each with its channel's id. */
export interface AcceleratorSearch {
  readonly runner: Runner;
  readonly system: System;
  readonly overrides: MeterOverrides;
  readonly accelerators: readonly NumberedAccelerator[];
}

export interface NumberedAccelerator extends Accelerator {
  /** `accelerator:0`, counted over all vendors. */
  readonly id: string;
}

/** `covered` are the devices that got a meter; the others are left to the next finder. */
export interface AcceleratorSearchResult extends MeterSearchResult {
  readonly covered: readonly string[];
  /** The meter sees the CPU and its memory too, so that nothing else may be counted with it. */
  readonly coversHost?: boolean;
}

export function rangeInWords(range: RangeRule): string {
  if (range.kind === 'factor') return `÷ ${range.factor} to × ${range.factor}`;
  if (range.kind === 'between') return `× ${range.low} to × ${range.high}`;
  return `±${range.percent} %${range.leastWatts === undefined ? '' : `, at least ${range.leastWatts} W`}`;
}

export function merge(findings: readonly MeterSearchResult[]): MeterSearchResult {
  return {
    plans: findings.flatMap((finding) => finding.plans),
    found: findings.flatMap((finding) => finding.found),
    unreadable: findings.flatMap((finding) => finding.unreadable),
    notes: findings.flatMap((finding) => finding.notes),
  };
}

/** A device's name as a report prints it. */
export function nameOf(device: Accelerator): string {
  return device.name ?? device.rawName;
}

/** The board's limit, or a limit above every single device on the market, W. */
export function limitOf(device: Accelerator, overrides: MeterOverrides): number | undefined {
  return overrides.acceleratorTdpWatts ?? device.tdpWatts;
}

/** Above this a reading is invalid: boards exceed their limit for moments, but not by half. */
export function plausibleWatts(device: Accelerator): number {
  return device.tdpWatts === undefined ? 3000 : Math.max(1.5 * device.tdpWatts, device.tdpWatts + 100);
}

/**
 * The sensor's own range; on a slice of a device wider, because it is not known which job uses the watts: the same factor as
 * for a VM's share of its host.
 */
export function deviceRange(device: Accelerator, sensor: RangeRule): RangeRule {
  return device.share < 1 ? { kind: 'factor', factor: 1.6 } : sensor;
}
