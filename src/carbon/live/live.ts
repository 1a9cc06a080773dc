/** The hours of this very job, from the live service that the user named; if it has no answer, the annual average and the reason. */
import { withinFactor } from '../../interval.ts';
import type { Place } from '../../runner/runner.ts';
import { intensityOf, METHOD_FACTOR } from '../intensity.ts';
import type { Forecast } from '../time-alternative.ts';
import type { Intensity } from '../types.ts';
import { LiveError, type Web } from './ask.ts';
import { carbonAwareSdk } from './carbon-aware-sdk.ts';
import { electricityMaps } from './electricity-maps.ts';
import { gbCarbonIntensity } from './gb-carbon-intensity.ts';
import { HOUR_MS, type LiveService } from './service.ts';
import { type EnergyBetween, energyWeighted, type Window } from './slots.ts';
import { watttime } from './watttime.ts';

/** Inputs of the action by the same names; tokens stay in memory and never reach a file. */
export interface LiveChoice {
  readonly provider: 'none' | 'electricity-maps' | 'watttime' | 'gb-carbon-intensity' | 'carbon-aware-sdk';
  readonly electricityMapsToken?: string;
  readonly watttimeUsername?: string;
  readonly watttimePassword?: string;
  readonly carbonAwareSdkUrl?: string;
}

export interface LiveJob {
  readonly place: Place;
  readonly window: Window;
  /** Energy of any part of the window, so that an hour counts as much as was used in it. */
  readonly energyBetween?: EnergyBetween | undefined;
  readonly nowMs: number;
}

/**
 * Intensity of the job's own window; the bundled annual average with a `fallbackReason` where the service does not know.
 * Undefined where no service was asked for. Never rejects, and nothing of the choice's secrets is in the answer.
 */
export async function liveIntensity(choice: LiveChoice, job: LiveJob, web: Web): Promise<Intensity | undefined> {
  if (choice.provider === 'none') return undefined;
  const bundled = intensityOf(job.place);
  try {
    const answer = await serviceOf(choice).history({ web, place: job.place, nowMs: job.nowMs }, job.window);
    const { gramsPerKwh, count } = energyWeighted(answer.slots, job.window, job.energyBetween);
    return {
      // The hours are the job's own, so that only the difference between methods is left.
      gramsPerKwh: withinFactor(gramsPerKwh, METHOD_FACTOR),
      zone: bundled.zone,
      zoneName: bundled.zoneName,
      kind: answer.kind,
      datetime: new Date(job.window.startMs).toISOString(),
      source: `${answer.source}; ${count} ${count === 1 ? 'value' : 'values'}, weighted by the job's energy`,
    };
  } catch (error) {
    const reason = `${publicReason(error)} The bundled average is used instead.`;
    const { fallbackReason } = bundled;
    return { ...bundled, fallbackReason: fallbackReason === undefined ? reason : `${reason} ${fallbackReason}` };
  }
}

/** What is expected for the next 24 h and the length of the job after them; a reason where the service does not know. */
export async function liveForecast(
  choice: LiveChoice,
  job: { readonly place: Place; readonly nowMs: number; readonly seconds: number },
  web: Web,
): Promise<Forecast | { readonly unavailable: string } | undefined> {
  if (choice.provider === 'none') return undefined;
  try {
    const window = { startMs: job.nowMs, endMs: job.nowMs + 24 * HOUR_MS + job.seconds * 1000 };
    const { slots, source } = await serviceOf(choice).forecast({ web, place: job.place, nowMs: job.nowMs }, window);
    if (slots.length === 0) throw new LiveError('The service has no forecast for this place.');
    return { slots, source };
  } catch (error) {
    return { unavailable: publicReason(error) };
  }
}

function serviceOf(choice: LiveChoice): LiveService {
  const { provider, electricityMapsToken, watttimeUsername, watttimePassword, carbonAwareSdkUrl } = choice;
  if (provider === 'electricity-maps' && electricityMapsToken) return electricityMaps(electricityMapsToken);
  if (provider === 'watttime' && watttimeUsername && watttimePassword)
    return watttime(watttimeUsername, watttimePassword);
  if (provider === 'gb-carbon-intensity') return gbCarbonIntensity();
  if (provider === 'carbon-aware-sdk' && carbonAwareSdkUrl) return carbonAwareSdk(carbonAwareSdkUrl);
  throw new LiveError(`${provider} was asked for without what it needs: its token, its password or its address.`);
}

/** Only our own messages: the text of any other error may quote a header. */
function publicReason(error: unknown): string {
  return error instanceof LiveError ? error.message : 'The live service could not be asked.';
}
