/**
 * Which meters this machine has: the best for every component, the reason why each of the others is not read, and a model
 * with its range for what cannot be read. Nothing is counted twice.
 */
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { RangeRule } from '../plan.ts';
import { findAcceleratorMeters } from './accelerators.ts';
import { type MeterOverrides, type MeterRow, type MeterSearchResult, merge, meterRows } from './finder.ts';
import { findHostMeters } from './host.ts';

export type { MeterOverrides, MeterRow, UnreadableMeter } from './finder.ts';

export interface FoundMeters extends MeterSearchResult {
  /** The meters in use, a row each for `detect`. */
  readonly found: readonly MeterRow[];
}

/** A power stated by a person for the whole machine is not measured and has an error of its own. */
const DECLARED: RangeRule = { kind: 'percent', percent: 10 };

/** Never throws: a machine without a single readable meter gets a model, and one that the model does not know gets none. */
export async function findMeters(machine: {
  readonly runner: Runner;
  readonly system: System;
  readonly overrides?: MeterOverrides;
}): Promise<FoundMeters> {
  const { runner, system, overrides = {} } = machine;
  const result = await search(runner, system, overrides);
  return { ...result, found: result.plans.flatMap(meterRows) };
}

async function search(runner: Runner, system: System, overrides: MeterOverrides): Promise<MeterSearchResult> {
  if (overrides.powerWatts !== undefined) return declaredMachine(overrides.powerWatts);
  const accelerators = await findAcceleratorMeters(runner, system, overrides);
  if (accelerators.covers === 'machine') return accelerators;
  return merge([await findHostMeters(runner, system, overrides), accelerators]);
}

function declaredMachine(watts: number): MeterSearchResult {
  const source = `power-watts: ${watts} W`;
  const model = { formula: 'power', powerWatts: watts, load: 1, count: 1 } as const;
  return {
    plans: [{ kind: 'constant', id: 'node', component: 'node', source, range: DECLARED, model }],
    unreadable: [{ meter: 'every other meter', why: 'the input power-watts says what the whole machine draws' }],
    notes: [`The whole machine is counted at ${watts} W, as the input power-watts says.`],
  };
}
