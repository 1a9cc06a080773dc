/** From the energy of machines at a place to everything that a record says about carbon. Measurement and estimate share it. */
import { regionAlternatives } from '../carbon/alternatives.ts';
import { type EmbodiedServer, embodiedOf } from '../carbon/embodied.ts';
import { equivalencesOf } from '../carbon/equivalences.ts';
import { efficiencyOf, hardwareAlternatives } from '../carbon/hardware-alternatives.ts';
import { intensityOf } from '../carbon/intensity.ts';
import { pueOf } from '../carbon/pue.ts';
import { carbonFreeShareOf, regionOf } from '../carbon/regions.ts';
import { sciOf } from '../carbon/sci.ts';
import { type Forecast, timeAlternative } from '../carbon/time-alternative.ts';
import type { Intensity, Pue } from '../carbon/types.ts';
import { zoneOf } from '../carbon/zones.ts';
import { productOf, scaled, sumCorrelated } from '../interval.ts';
import type { EmissionsRecord, RecordComponent } from '../record/record.ts';
import type { Place } from '../runner/runner.ts';
import type { Settings } from './settings.ts';

export interface FootprintContext {
  /** All that is known of the energy of one machine, before PUE; empty where nothing is. */
  readonly components: readonly RecordComponent[];
  readonly place: Place;
  readonly settings: Settings;
  /** Whether the job runs in a data centre. */
  readonly cloud: boolean;
  /** Whether GitHub hosts the runner, which then cannot choose its region. */
  readonly hosted: boolean;
  readonly hardware: Hardware;
  /** Undefined where it is not known. */
  readonly seconds?: number;
  /** What a live service answered: the intensity in place of the annual average, and what is to come. */
  readonly live?: { readonly intensity?: Intensity; readonly forecast?: Forecast };
  readonly now: Date;
}

export interface Hardware {
  /** Devices by the names of their rows; fractional where a device is shared. */
  readonly accelerators: readonly { readonly name: string; readonly count: number }[];
  /** The machine around them; absent where only devices were declared. */
  readonly server?: EmbodiedServer;
}

export type Footprint = Pick<
  EmissionsRecord,
  | 'energy'
  | 'emissions'
  | 'carbon'
  | 'location'
  | 'pue'
  | 'components'
  | 'alternatives'
  | 'equivalences'
  | 'embodied'
  | 'sci'
  | 'market'
>;

/** The range of emissions is that of energy and that of intensity, which are independent of each other. */
export function footprintOf(context: FootprintContext): Footprint {
  const { components, place, settings } = context;
  const intensity = context.live?.intensity ?? intensityOf(place, { gramsPerKwh: settings.place.gramsPerKwh });
  const pue = pueOf(place, { input: settings.place.pue, cloud: context.cloud });
  const known = {
    carbon: carbonOf(intensity),
    location: locationOf(place, intensity),
    pue: { value: pue.value, kind: pue.kind, source: pue.source },
    components: [...components],
    market: marketOf(place, settings),
  };
  if (components.length === 0) return { energy: null, emissions: null, ...known };
  const it = sumCorrelated(components.map(({ kwh, lowKwh, highKwh }) => ({ value: kwh, low: lowKwh, high: highKwh })));
  const total = scaled(it, pue.value);
  const grams = productOf(total, intensity.gramsPerKwh);
  const equivalences = equivalencesOf(grams.value);
  return {
    energy: { itKwh: it.value, pue: pue.value, totalKwh: total.value, lowKwh: total.low, highKwh: total.high },
    emissions: { grams: grams.value, lowGrams: grams.low, highGrams: grams.high },
    ...known,
    alternatives: alternativesOf(context, {
      itKwh: it.value,
      totalKwh: total.value,
      grams: grams.value,
      pue,
      intensity,
    }),
    equivalences: equivalences.length === 0 ? undefined : equivalences,
    ...embodiedAndSci(context, grams.value),
  };
}

interface Result {
  readonly itKwh: number;
  readonly totalKwh: number;
  readonly grams: number;
  readonly pue: Pue;
  readonly intensity: Intensity;
}

/** The same work elsewhere, on other hardware, at another time. */
function alternativesOf(context: FootprintContext, result: Result): EmissionsRecord['alternatives'] {
  const { place, settings, hosted, seconds, live, now } = context;
  const { scope: which, within } = settings.alternatives;
  const regions = regionAlternatives({ place, hosted, ...result }, { which, within });
  const hardware = otherHardware(context, result);
  const time =
    live?.forecast !== undefined && seconds !== undefined
      ? timeAlternative(live.forecast, { nowMs: now.getTime(), seconds, kwh: result.totalKwh })
      : undefined;
  if (regions === undefined && time === undefined && hardware === undefined) return undefined;
  return { ...(regions ?? { regions: [] }), time, ...hardware };
}

/** Only where all accelerators are of one kind, and it is known who rents them out. */
function otherHardware({ components, place, hardware }: FootprintContext, { itKwh, grams: totalGrams }: Result) {
  const [first, second] = hardware.accelerators;
  if (first === undefined || second !== undefined || place.provider === undefined || !(itKwh > 0)) return undefined;
  const used = components.filter(({ component }) => component === 'accelerator');
  const kwh = used.reduce((sum, accelerator) => sum + accelerator.kwh, 0);
  const acceleratorGrams = totalGrams * (kwh / itKwh);
  const { name } = first;
  const better = hardwareAlternatives({ accelerator: name, provider: place.provider, acceleratorGrams, totalGrams });
  const tflopsPerWatt = efficiencyOf(name);
  if (better.length === 0 || tflopsPerWatt === undefined) return undefined;
  return { hardware: better, hardwareUsed: { name, tflopsPerWatt } };
}

/** Nothing where the user did not ask for it. */
function embodiedAndSci(
  { hardware, seconds, settings }: FootprintContext,
  grams: number,
): Pick<EmissionsRecord, 'embodied' | 'sci'> {
  if (!settings.embodied) return {};
  const embodied =
    seconds === undefined
      ? { unknown: 'How long the hardware was used is not known.' }
      : embodiedOf({ seconds, server: hardware.server, accelerators: hardware.accelerators });
  return { embodied, sci: sciOf(grams, 'grams' in embodied ? embodied.grams : undefined, settings.functionalUnit) };
}

function carbonOf(intensity: Intensity): EmissionsRecord['carbon'] {
  const { gramsPerKwh, ...rest } = intensity;
  return {
    ...rest,
    gramsPerKwh: gramsPerKwh.value,
    lowGramsPerKwh: gramsPerKwh.low,
    highGramsPerKwh: gramsPerKwh.high,
  };
}

function locationOf(place: Place, intensity: Intensity): EmissionsRecord['location'] {
  const region = regionOf(place);
  const zone = region?.zone ?? place.zone ?? intensity.zone;
  const country = region?.country ?? (zone === undefined ? undefined : zoneOf(zone)?.country);
  return {
    provider: place.provider,
    region: place.region === undefined ? undefined : (region?.region ?? place.region),
    name: region?.name,
    country,
    zone,
    found: place.found,
    how: place.how,
  };
}

/** Shown next to the result, never part of it. */
function marketOf(place: Place, { offsetPercent }: Settings): EmissionsRecord['market'] {
  const claim = carbonFreeShareOf(regionOf(place));
  return claim === undefined && offsetPercent === undefined ? undefined : { ...claim, offsetPercent };
}
