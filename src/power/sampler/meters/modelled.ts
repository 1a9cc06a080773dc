/** The meters that read no sensor: the node model and the memory model over the CPU's load, and a constant. */

import type { Instant, Meter, Reading } from '../../meter.ts';
import { inputsOver, joulesOf } from '../../model/joules.ts';
import { memoryModel } from '../../model/memory-model.ts';
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
  const largest = { joules: growing(), busySeconds: growing(), curveSeconds: growing(), modelSeconds: growing() };
  let partSeconds = 0;
  let busySeconds = 0;
  return {
    id: plan.id,
    component: plan.component,
    method: 'model',
    source: plan.source,
    read: (now): Reading => {
      const part = share();
      const { seconds, load, openSeconds } = passed(now);
      partSeconds += seconds * part;
      busySeconds += load * seconds;
      curve.add({ seconds, load, part });
      const open = openSeconds * part;
      const curveSeconds = curve.seconds + curveOf(UNKNOWN_LOAD, 'cpu-time') * open;
      const modelSeconds = partSeconds + open;
      return {
        joules: largest.joules(joulesOf(inputsOver(plan.model, { seconds: modelSeconds, curveSeconds }))),
        busySeconds: largest.busySeconds(busySeconds + UNKNOWN_LOAD * openSeconds),
        curveSeconds: largest.curveSeconds(curveSeconds),
        modelSeconds: largest.modelSeconds(modelSeconds),
      };
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

export function openMemoryModel(plan: MemoryModelPlan, world: SamplerHost): Meter {
  const constants = memoryModel(plan.gb);
  const passed = openLoadClock(plan.load, world);
  const share = openSplit(plan.split, world);
  const largest = { joules: growing(), curveSeconds: growing(), modelSeconds: growing() };
  let partSeconds = 0;
  let loadSeconds = 0;
  return {
    id: plan.id,
    component: 'memory',
    method: 'model',
    source: plan.source,
    read: (now): Reading => {
      const part = share();
      const { seconds, load, openSeconds } = passed(now);
      partSeconds += seconds * part;
      loadSeconds += load * seconds * part;
      const open = openSeconds * part;
      const modelSeconds = partSeconds + open;
      const curveSeconds = loadSeconds + load * open;
      return {
        joules: largest.joules(joulesOf(inputsOver(constants, { seconds: modelSeconds, curveSeconds }))),
        curveSeconds: largest.curveSeconds(curveSeconds),
        modelSeconds: largest.modelSeconds(modelSeconds),
      };
    },
  };
}

export function openConstant(plan: ConstantPlan, world: SamplerHost): Meter {
  const openedAt = world.monotonicSeconds();
  const largest = growing();
  return {
    id: plan.id,
    component: plan.component,
    method: 'model',
    source: plan.source,
    read: (now): Reading => {
      const modelSeconds = largest(now.monotonicSeconds - openedAt);
      return { joules: joulesOf(inputsOver(plan.model, { seconds: modelSeconds, curveSeconds: 0 })), modelSeconds };
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
