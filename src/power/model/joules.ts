/**
 * The formulas by which a component's energy is computed from what its record names as `inputs`. What makes a component
 * and what checks a record both call these, so neither can say anything else than the other.
 */
import type { ComponentInputs } from '../../record/record.ts';
import { JOULES_PER_KWH } from '../meter.ts';

/** Formulas that multiply watts by a time that has to be counted yet. */
type OverTime = Extract<ComponentInputs, { readonly formula: 'load-model' | 'tdp' | 'power' }>;
type WithoutTime<Inputs> = Inputs extends unknown ? Omit<Inputs, 'seconds' | 'curveSeconds'> : never;

/** What is known of a modelled component before any time has passed. */
export type ModelConstants = WithoutTime<OverTime>;
export type LoadModelConstants = Extract<ModelConstants, { readonly formula: 'load-model' }>;
export type ConstantDraw = Exclude<ModelConstants, LoadModelConstants>;

/** The times that a model multiplies its watts by, s: `curveSeconds` is the integral of s(load), and 0 where no load counts. */
export interface ModelTime {
  readonly seconds: number;
  readonly curveSeconds: number;
}

/**
 * Energy of a component in J, before PUE.
 *
 * - `load-model`: (share x idleWatts + memoryWatts) x seconds + share x (fullWatts - idleWatts) x curveSeconds, all x count.
 *   Watts are linear in s(load), which is the load itself or one of the curves fitted on SPECpower_ssj2008 (`node-model.ts`).
 * - `tdp`: tdpWatts x load x count x seconds, the Machine Learning Emissions Calculator (Lacoste et al. 2019, arXiv 1910.09700).
 * - `power`: powerWatts x load x count x seconds, with the watts that a person declared.
 * - `energy`: what a person or a file declared, at 3.6 MJ a kWh.
 * - `meter`: joules that a counter or sensor counted x the job's share of the device.
 */
export function joulesOf(inputs: ComponentInputs): number {
  switch (inputs.formula) {
    case 'load-model': {
      const { idleWatts, fullWatts, memoryWatts = 0, share, count, seconds, curveSeconds } = inputs;
      return ((share * idleWatts + memoryWatts) * seconds + share * (fullWatts - idleWatts) * curveSeconds) * count;
    }
    case 'tdp':
      return inputs.tdpWatts * inputs.load * inputs.count * inputs.seconds;
    case 'power':
      return inputs.powerWatts * inputs.load * inputs.count * inputs.seconds;
    case 'energy':
      return inputs.energyKwh * JOULES_PER_KWH;
    case 'meter':
      return inputs.joules * inputs.share;
  }
}

/** The inputs of a model once its time is known. */
export function inputsOver(constants: ModelConstants, { seconds, curveSeconds }: ModelTime): ComponentInputs {
  return constants.formula === 'load-model' ? { ...constants, seconds, curveSeconds } : { ...constants, seconds };
}
