/** The meters that read no sensor: the node model and the memory model over the CPU's load, and a constant. */

import type { Instant, Meter, Reading } from '../../meter.ts';
import { inputsOver, joulesOf, type LoadModelConstants } from '../../model/joules.ts';
import { memoryModel } from '../../model/memory-model.ts';
import { curveOf } from '../../model/node-model.ts';
import type { ConstantPlan, LoadSource, MemoryModelPlan, NodeModelPlan } from '../../plan.ts';
import { openLoad } from '../cpu-load.ts';
import type { SamplerHost } from '../host.ts';
import { openSplit } from './cpu-time-share.ts';
import { CurveIntegral } from './curve-integral.ts';

export function openNodeModel(plan: NodeModelPlan, world: SamplerHost): Meter {
  return openLoadModel(plan, plan.model, new CurveIntegral(), world);
}

export function openMemoryModel(plan: MemoryModelPlan, world: SamplerHost): Meter {
  let seconds = 0;
  const linear: LoadIntegral = {
    add: (interval) => {
      seconds += interval.load * interval.seconds * interval.share;
    },
    get seconds() {
      return seconds;
    },
  };
  const meter = openLoadModel(plan, memoryModel(plan.gb), linear, world);
  // The memory's model follows the CPU's load, which says nothing about the use of the memory.
  return { ...meter, read: (now) => ({ ...meter.read(now), busySeconds: undefined }) };
}

/** The integral of s(load) x share over time. */
type LoadIntegral = Pick<CurveIntegral, 'add' | 'seconds'>;

function openLoadModel(
  plan: NodeModelPlan | MemoryModelPlan,
  constants: LoadModelConstants,
  integral: LoadIntegral,
  world: SamplerHost,
): Meter {
  const passed = openLoadClock(plan.load, world);
  const shareNow = openSplit(plan.split, world);
  const largest = { joules: growing(), busySeconds: growing(), curveSeconds: growing(), modelSeconds: growing() };
  let shareSeconds = 0;
  let busySeconds = 0;
  return {
    id: plan.id,
    component: plan.component,
    method: 'model',
    source: plan.source,
    read: (now): Reading => {
      const share = shareNow();
      const { seconds, load, openSeconds } = passed(now);
      shareSeconds += seconds * share;
      busySeconds += load * seconds;
      integral.add({ seconds, load, share });
      const open = openSeconds * share;
      const curveSeconds = integral.seconds + curveOf(UNKNOWN_LOAD, constants.curve) * open;
      const modelSeconds = shareSeconds + open;
      return {
        joules: largest.joules(joulesOf(inputsOver(constants, { seconds: modelSeconds, curveSeconds }))),
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
  /** Seconds since the last call that knew a load, and the load during them, 0..1. */
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
    // The first reading fails in the same way and reports it.
  }
  return (now) => {
    load = reader.read(now) ?? load;
    const passed = Math.max(0, now.monotonicSeconds - last);
    if (load === undefined) return { seconds: 0, load: UNKNOWN_LOAD, openSeconds: passed };
    last = Math.max(last, now.monotonicSeconds);
    return { seconds: passed, load, openSeconds: 0 };
  };
}
