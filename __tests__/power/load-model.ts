/** Models of a few watts for the tests of meters, and what a planned model draws. */
import { inputsOver, joulesOf, type LoadModelConstants } from '../../src/power/model/joules.ts';
import { curveOf } from '../../src/power/model/node-model.ts';
import type { MeterPlan } from '../../src/power/plan.ts';

/** Idle watts, and watts on top of them at full load. */
export function loadModel(idleWatts: number, curveWatts: number): LoadModelConstants {
  const fullWatts = idleWatts + curveWatts;
  return { formula: 'load-model', idleWatts, fullWatts, share: 1, count: 1, curve: 'cpu-time' };
}

/** Watts of the first node model among the plans, at a load. */
export function modelWatts(plans: readonly MeterPlan[], load: number): number | undefined {
  const plan = plans.find(({ kind }) => kind === 'node-model');
  if (plan?.kind !== 'node-model') return undefined;
  return joulesOf(inputsOver(plan.model, { seconds: 1, curveSeconds: curveOf(load, plan.model.curve) }));
}
