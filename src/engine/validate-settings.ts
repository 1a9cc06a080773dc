/** Inputs that are checked against tables (a region, countries) or have a grammar of their own (limits). */
import { parseRegion, UnknownRegionError } from '../carbon/place-text.ts';
import { parseWithin, WithinError } from '../carbon/within.ts';
import { parseLimits } from '../record/budget.ts';
import type { Place } from '../runner/runner.ts';
import { InputError } from './input-error.ts';
import type { Settings } from './settings.ts';

/** The input `region` as a place; undefined where it was not given. Checked before, so that it does not throw here. */
export function placeOfInput(settings: Settings): Place | undefined {
  return settings.place.region === undefined ? undefined : parseRegion(settings.place.region);
}

/** What only the tables and the other rooms can check of the settings. Throws `InputError` with every problem. */
export function validateSettings(settings: Settings): void {
  const problems = [...parseLimits(settings.limits.budget, settings.limits.maxIncrease).problems];
  for (const check of [() => placeOfInput(settings), () => parseWithin(settings.alternatives.within ?? '')]) {
    try {
      check();
    } catch (error) {
      if (error instanceof UnknownRegionError) problems.push(`Input region: ${error.message}`);
      else if (error instanceof WithinError) problems.push(`Input ${error.message}`);
      else throw error;
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}
