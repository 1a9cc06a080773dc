/** Software Carbon Intensity (ISO/IEC 21031): (E x I + M) per R. */

export interface FunctionalUnit {
  /** How many of the unit the job did. */
  readonly amount: number;
  readonly unit: string;
}

export interface Sci {
  readonly gramsPerUnit: number;
  readonly functionalUnit: string;
  readonly includesEmbodied: boolean;
}

/** `1000 epochs` done is a score per `epoch`. English plurals; any other word stays as it was written. */
function oneOf({ amount, unit }: FunctionalUnit): string {
  if (amount === 1) return unit;
  return unit
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

const ONE_RUN: FunctionalUnit = { amount: 1, unit: 'run' };

/** `operationalGrams` are E x I, location-based and without offsets, as the specification asks; M is left out where it is unknown. */
export function sciOf(operationalGrams: number, embodiedGrams: number | undefined, per: FunctionalUnit = ONE_RUN): Sci {
  return {
    gramsPerUnit: (operationalGrams + (embodiedGrams ?? 0)) / per.amount,
    functionalUnit: oneOf(per),
    includesEmbodied: embodiedGrams !== undefined,
  };
}
