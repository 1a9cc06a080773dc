/** The models behind a plan's channels, for the record to name. */
import type { MeterPlan } from '../plan.ts';
import type { ModelConstants } from './joules.ts';
import { memoryModel } from './memory-model.ts';

/** By the channel's id; channels that are read and not modelled are left out. */
export function modelsOfPlans(plans: readonly MeterPlan[]): Readonly<Record<string, ModelConstants>> {
  return Object.fromEntries(plans.flatMap(modelsOfPlan));
}

function modelsOfPlan(plan: MeterPlan): (readonly [channelId: string, ModelConstants])[] {
  if (plan.kind === 'node-model' || plan.kind === 'constant') return [[plan.id, plan.model]];
  if (plan.kind === 'memory-model') return [[plan.id, memoryModel(plan.gb)]];
  if (!('devices' in plan)) return [];
  return plan.devices.flatMap(({ id, name, share, byUtilisation }) =>
    byUtilisation === undefined
      ? []
      : [[id, { formula: 'load-model', row: name, ...byUtilisation, share, count: 1, curve: 'linear' }] as const],
  );
}
