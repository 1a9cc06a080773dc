/**
 * Which meters this machine has: the best for every component, the reason why each of the others is not read, and a model
 * with its range for what cannot be read. Nothing is counted twice.
 */
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { MeterPlan, RangeRule } from '../plan.ts';
import { findAcceleratorMeters } from './accelerators.ts';
import { type MeterOverrides, type MeterRow, merge, rangeInWords, type UnreadableMeter } from './finder.ts';
import { findHostMeters } from './host.ts';

export type { MeterOverrides, MeterRow, UnreadableMeter } from './finder.ts';

export interface MeterSearch {
  readonly runner: Runner;
  readonly system: System;
  readonly overrides?: MeterOverrides;
}

export interface FoundMeters {
  readonly plans: readonly MeterPlan[];
  /** The meters in use, a row each for `detect`. */
  readonly found: readonly MeterRow[];
  /** Every other meter of this kind of machine, why it is not read, and what would make it readable. */
  readonly unreadable: readonly UnreadableMeter[];
  /** What a report should say about how this machine was counted. */
  readonly notes: readonly string[];
}

/** A power stated by a person for the whole machine is not measured and has an error of its own. */
const DECLARED: RangeRule = { kind: 'percent', percent: 10 };

/** Never throws: a machine without a single readable meter gets a model, and one that the model does not know gets none. */
export async function findMeters({ runner, system, overrides = {} }: MeterSearch): Promise<FoundMeters> {
  if (overrides.powerWatts !== undefined) return declaredMachine(overrides.powerWatts);
  const accelerators = await findAcceleratorMeters({ runner, system, overrides });
  if (accelerators.coversHost) return accelerators;
  return merge([await findHostMeters(runner, system, overrides), accelerators]);
}

function declaredMachine(watts: number): FoundMeters {
  const source = `power-watts: ${watts} W`;
  const model = { formula: 'power', powerWatts: watts, load: 1, count: 1 } as const;
  return {
    plans: [{ kind: 'constant', id: 'node', component: 'node', source, range: DECLARED, model }],
    found: [{ component: 'node', meter: source, method: 'model', range: rangeInWords(DECLARED) }],
    unreadable: [{ meter: 'every other meter', why: 'the input power-watts says what the whole machine draws' }],
    notes: [`The whole machine is counted at ${watts} W, as the input power-watts says.`],
  };
}
