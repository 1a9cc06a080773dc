/** The meters that read no sensor: the node model and the memory model over the CPU's load, and a constant. */

import type { Instant, Meter, Reading } from '../../meter.ts';
import { curveOf } from '../../model/node-model.ts';
import type { ConstantPlan, LoadSource, MemoryModelPlan, NodeModelPlan } from '../../plan.ts';
import { openLoad } from '../cpu-load.ts';
import type { SamplerHost } from '../host.ts';
import { openSplit } from './cpu-time-share.ts';
import { CurveIntegral } from './curve-integral.ts';

export function openNodeModel(plan: NodeModelPlan, world: SamplerHost): Meter {
  const passed = openLoadClock(plan.load, world);
  const share = openSplit(plan.split, world);
  const curve = new CurveIntegral();
  const largest = { joules: growing(), busySeconds: growing(), curveSeconds: growing() };
  let idleJoules = 0;
  let busySeconds = 0;
  return {
    id: plan.id,
    component: plan.component,
    method: 'model',
    source: plan.source,
    read: async (now): Promise<Reading> => {
      const part = share();
      const { seconds, load, openSeconds } = passed(now);
      idleJoules += plan.idleWatts * seconds * part;
      busySeconds += load * seconds;
      curve.add({ seconds, load, part });
      const open = openSeconds * part;
      const curveSeconds = curve.seconds + curveOf(UNKNOWN_LOAD, 'cpu-time') * open;
      const joules = largest.joules(idleJoules + plan.idleWatts * open + plan.curveWatts * curveSeconds);
      const busy = largest.busySeconds(busySeconds + UNKNOWN_LOAD * openSeconds);
      // A share that changes all the time leaves no one curve from which the joules could be worked out again.
      if (plan.split !== undefined) return { joules, busySeconds: busy };
      return { joules, busySeconds: busy, curveSeconds: largest.curveSeconds(curveSeconds) };
    },
  };
}

/** Running maximum: a reported total is never taken back, even if it turns out a little too large. */
function growing(): (amount: number) => number {
  let most = 0;
  return (amount) => {
    most = Math.max(most, amount);
    return most;
  };
}

/** W per GB of server memory: idle, and on top of it at full load (mean of the Teads set of AWS bare-metal hosts, RAPL dram). */
const MEMORY_IDLE_WATTS_PER_GB = 0.2;
const MEMORY_LOAD_WATTS_PER_GB = 0.4;

export function openMemoryModel(plan: MemoryModelPlan, world: SamplerHost): Meter {
  const passed = openLoadClock(plan.load, world);
  const share = openSplit(plan.split, world);
  const largest = growing();
  let joules = 0;
  return {
    id: plan.id,
    component: 'memory',
    method: 'model',
    source: plan.source,
    read: async (now): Promise<Reading> => {
      const part = share();
      const { seconds, load, openSeconds } = passed(now);
      const watts = plan.gb * (MEMORY_IDLE_WATTS_PER_GB + MEMORY_LOAD_WATTS_PER_GB * load) * part;
      joules += watts * seconds;
      return { joules: largest(joules + watts * openSeconds) };
    },
  };
}

export function openConstant(plan: ConstantPlan, world: SamplerHost): Meter {
  const openedAt = world.monotonicSeconds();
  let joules = 0;
  return {
    id: plan.id,
    component: plan.component,
    method: 'model',
    source: plan.source,
    read: async (now): Promise<Reading> => {
      joules = Math.max(joules, plan.watts * (now.monotonicSeconds - openedAt));
      return { joules };
    },
  };
}

/** Where the load is not known yet, the model takes the middle (docs/accuracy.md). */
const UNKNOWN_LOAD = 0.5;

interface Passed {
  /** Since the last call that knew a load, and the load during them, 0..1. */
  readonly seconds: number;
  readonly load: number;
  /** At the very start: seconds for which no load is known yet. `load` is then the unknown one's. */
  readonly openSeconds: number;
}

/**
 * The time that has passed and the load during it. Time for which no load is known yet stays open, and the next load,
 * which the counters give for the whole of it, closes it.
 */
function openLoadClock(source: LoadSource, world: SamplerHost): (now: Instant) => Passed {
  const reader = openLoad(source, world);
  let last = world.monotonicSeconds();
  let load: number | undefined;
  try {
    load = reader.read({ epochMs: 0, monotonicSeconds: last });
  } catch {
    // Said at the first reading, which fails the same way.
  }
  return (now) => {
    load = reader.read(now) ?? load;
    const passed = Math.max(0, now.monotonicSeconds - last);
    if (load === undefined) return { seconds: 0, load: UNKNOWN_LOAD, openSeconds: passed };
    last = Math.max(last, now.monotonicSeconds);
    return { seconds: passed, load, openSeconds: 0 };
  };
}
