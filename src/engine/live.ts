/** What a live service knows of this job's hours, where the user named one. The only part of the engine that asks the network. */
import type { Web } from '../carbon/live/ask.ts';
import type { Forecast } from '../carbon/time-alternative.ts';
import type { Intensity } from '../carbon/types.ts';
import type { Timeline } from '../power/series/timeline.ts';
import type { Place } from '../runner/runner.ts';
import type { Settings } from './settings.ts';

/** For all requests together: a service that answers each one late must not delay the job. */
const ALL_MS = 15_000;

export interface LiveAnswers {
  /** In place of the annual average; it says itself where it had to fall back to that. */
  readonly intensity?: Intensity;
  /** For a better time to start. */
  readonly forecast?: Forecast;
  readonly notes: readonly string[];
}

/** Undefined if the user chose no service or gave a carbon intensity. Never rejects. */
export async function askLive(
  settings: Settings,
  place: Place | undefined,
  timeline: Timeline | undefined,
  now: Date,
  web: Web,
): Promise<LiveAnswers | undefined> {
  const choice = settings.live;
  if (choice.provider === 'none' || settings.place.gramsPerKwh !== undefined) return undefined;
  if (place === undefined || timeline === undefined || !(timeline.endMs > timeline.startMs)) return undefined;
  // Loaded here, so that a job without a live service does not pay for one.
  const { liveForecast, liveIntensity } = await import('../carbon/live/live.ts');
  const window = { startMs: timeline.startMs, endMs: timeline.endMs };
  const nowMs = now.getTime();
  const seconds = (window.endMs - window.startMs) / 1000;
  const limited = withDeadline(web, ALL_MS);
  const [intensity, ahead] = await Promise.all([
    liveIntensity(choice, { place, window, energyBetween: timeline.joulesBetween, nowMs }, limited),
    liveForecast(choice, { place, nowMs, seconds }, limited),
  ]);
  if (ahead === undefined || !('unavailable' in ahead)) return { intensity, forecast: ahead, notes: [] };
  return { intensity, notes: [`No better time to start is known. ${ahead.unavailable}`] };
}

function withDeadline(web: Web, milliseconds: number): Web {
  const deadline = web.deadline ?? AbortSignal.timeout;
  const all = deadline(milliseconds);
  return { ...web, deadline: (ms) => AbortSignal.any([all, deadline(ms)]) };
}
