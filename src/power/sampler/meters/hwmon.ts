/** Linux's hardware monitors: energy counters (µJ), power inputs (µW), and pairs of current and voltage. */

import { numberOf } from '../../../command-output.ts';
import type { Instant, Meter, Reading } from '../../meter.ts';
import { type HwmonPlan, methodOf } from '../../plan.ts';
import type { SamplerHost } from '../host.ts';
import { openSplit } from './cpu-time-share.ts';
import { WattIntegral } from './watt-integral.ts';

/** The sensor is asked at every reading; a pause longer than this is not filled, s. */
const SILENCE_SECONDS = 600;

export function openHwmon(plan: HwmonPlan, world: SamplerHost): Meter {
  const method = methodOf(plan, plan);
  const read = method === 'counter' ? counterOf(plan, world) : sensorOf(plan, world);
  const share = openSplit(plan.split, world);
  const use = busyOf(plan.busyPath, world);
  let whole = 0;
  let joules = 0;
  return {
    id: plan.id,
    component: plan.component,
    method,
    source: plan.source,
    read: (now): Reading => {
      const reported = read(now);
      joules += Math.max(0, reported - whole) * share();
      whole = Math.max(whole, reported);
      return { joules, ...use(now) };
    },
  };
}

/** Busy seconds by a file of percents; nothing where there is none. A look that fails counts like the last one. */
function busyOf(path: string | undefined, world: SamplerHost): (now: Instant) => { busySeconds?: number } {
  if (path === undefined) return () => ({});
  const look = () => Math.min(1, Math.max(0, (numberAt(world, path) ?? Number.NaN) / 100));
  let lastAt = world.monotonicSeconds();
  let last = look() || 0;
  let busySeconds = 0;
  return (now) => {
    const seen = look();
    const share = Number.isNaN(seen) ? last : seen;
    busySeconds += ((last + share) / 2) * Math.max(0, now.monotonicSeconds - lastAt);
    lastAt = Math.max(lastAt, now.monotonicSeconds);
    last = share;
    return { busySeconds };
  };
}

/** Drivers keep these counters 64 bit wide, so a fall is a new start and never a wrap. */
function counterOf(plan: HwmonPlan, world: SamplerHost): (now: Instant) => number {
  const look = () => plan.inputs.map((input) => numberAt(world, input.path));
  let last = look();
  let lastAt = world.monotonicSeconds();
  let joules = 0;
  return (now) => {
    const counts = look();
    const missing = plan.inputs[counts.indexOf(undefined)];
    if (missing !== undefined) throw new Error(`cannot read ${missing.path}`);
    const passed = counts.reduce<number>((sum, count, index) => {
      return sum + Math.max(0, (count ?? 0) - (last[index] ?? count ?? 0));
    }, 0);
    const seconds = now.monotonicSeconds - lastAt;
    if (seconds > 0 && passed / 1e6 <= plan.maxWatts * seconds) joules += (passed / 1e6) * (plan.device?.share ?? 1);
    last = counts;
    lastAt = Math.max(lastAt, now.monotonicSeconds);
    return joules;
  };
}

function sensorOf(plan: HwmonPlan, world: SamplerHost): (now: Instant) => number {
  const limits = { maxWatts: plan.maxWatts, share: plan.device?.share ?? 1, silenceSeconds: SILENCE_SECONDS };
  const integral = new WattIntegral(world.monotonicSeconds(), limits);
  return (now) => {
    const watts = plan.inputs.reduce((sum, input) => sum + wattsAt(input, world), 0);
    integral.add(now.monotonicSeconds, watts);
    const reading = integral.until(now.monotonicSeconds);
    if (reading === undefined) throw new Error(`implausible: ${Math.round(watts)} W`);
    return reading.joules;
  };
}

function wattsAt(input: HwmonPlan['inputs'][number], world: SamplerHost): number {
  const value = numberAt(world, input.path);
  if (value === undefined) throw new Error(`cannot read ${input.path}`);
  if (input.voltagePath === undefined) return value / 1e6;
  const millivolts = numberAt(world, input.voltagePath);
  if (millivolts === undefined) throw new Error(`cannot read ${input.voltagePath}`);
  return (value * millivolts) / 1e6;
}

function numberAt(world: SamplerHost, path: string): number | undefined {
  return numberOf(world.readText(path)?.trim());
}
