/** A record's figures with their ranges. */
import type { Interval } from '../../interval.ts';
import type { Carbon, EmissionsRecord } from '../../record/record.ts';

type Energy = NonNullable<EmissionsRecord['energy']>;
type Emissions = NonNullable<EmissionsRecord['emissions']>;

/** kWh, overhead included. */
export function energyInterval({ totalKwh, lowKwh, highKwh }: Energy): Interval {
  return { value: totalKwh, low: lowKwh, high: highKwh };
}

/** gCO2eq. */
export function gramsInterval({ grams, lowGrams, highGrams }: Emissions): Interval {
  return { value: grams, low: lowGrams, high: highGrams };
}

/** gCO2eq per kWh. */
export function intensityInterval({ gramsPerKwh, lowGramsPerKwh, highGramsPerKwh }: Carbon): Interval {
  return { value: gramsPerKwh, low: lowGramsPerKwh, high: highGramsPerKwh };
}
