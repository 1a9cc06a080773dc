/** Turns inputs into settings: finds regions in the tables, and parses limits and countries. */
import { parseRegion, UnknownRegionError } from '../carbon/place-text.ts';
import { parseWithin, WithinError } from '../carbon/within.ts';
import { parseLimits } from '../record/budget.ts';
import { InputError } from './input-error.ts';
import type { GetInput } from './input-reader.ts';
import { type Inputs, readInputs, type Settings } from './settings.ts';

/** Throws `InputError` with the problems of single inputs, or else with those that only the tables show. */
export function readSettings(get: GetInput): Settings {
  return parseInputs(readInputs(get));
}

/** Throws `InputError` with every problem. */
export function parseInputs(inputs: Inputs): Settings {
  const { region, gramsPerKwh, pue } = inputs.place;
  const { scope, within } = inputs.alternatives;
  const { budget, maxIncrease, onExceed } = inputs.limits;
  const { limits, problems: wrongLimits } = parseLimits(budget, maxIncrease);
  const problems = [...wrongLimits];
  const parsed = <T>(parse: () => T): T | undefined => {
    try {
      return parse();
    } catch (error) {
      if (error instanceof UnknownRegionError) problems.push(`Input region: ${error.message}`);
      else if (error instanceof WithinError) problems.push(`Input ${error.message}`);
      else throw error;
      return undefined;
    }
  };
  const settings: Settings = {
    ...inputs,
    place: { given: parsed(() => (region === undefined ? undefined : parseRegion(region))), gramsPerKwh, pue },
    alternatives: { scope, within: parsed(() => parseWithin(within ?? '')) },
    limits: { limits, onExceed },
  };
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}
