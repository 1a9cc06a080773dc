/** Electricity Maps API v3: hourly averages, flow-traced and lifecycle, the method of the bundled annual ones. */
import * as v from 'valibot';
import type { ForecastSlot } from '../time-alternative.ts';
import { askFor, LiveError } from './ask.ts';
import { gridZone } from './place.ts';
import { HOUR_MS, type LiveQuestion, type LiveService, toTheMinute } from './service.ts';
import { slotsOf, type Window } from './slots.ts';

const NAME = 'Electricity Maps';
const BASE = 'https://api.electricitymaps.com/v3/carbon-intensity/';
/** `history` holds the last 24 hours, and is open to accounts that `past-range` is not. */
const RECENT_MS = 23 * HOUR_MS;
const LONGEST_MS = 10 * 24 * HOUR_MS;

const EntrySchema = v.object({
  datetime: v.string(),
  carbonIntensity: v.nullable(v.number()),
  isEstimated: v.optional(v.nullable(v.boolean())),
});
const EntriesSchema = v.array(EntrySchema);
/** v3 says `history`, `forecast` or `data`; the newer version of the service moves them about. */
const AnswerSchema = v.union([
  v.object({ history: EntriesSchema }),
  v.object({ data: EntriesSchema }),
  v.object({ forecast: EntriesSchema }),
]);
type Entry = v.InferOutput<typeof EntrySchema>;

/** `token` is the account's API key; it is sent to this service's own address and nowhere else. */
export function electricityMaps(token: string): LiveService {
  const ask = async (
    question: LiveQuestion,
    path: string,
    query: Readonly<Record<string, string>>,
  ): Promise<Entry[]> => {
    const answer = await askFor(AnswerSchema, {
      web: question.web,
      service: NAME,
      url: new URL(path, BASE),
      query,
      headers: { 'auth-token': token },
    });
    return Object.values(answer).flat();
  };
  return {
    async history(question, window) {
      const zone = gridZone(question.place);
      const isRecent = question.nowMs - window.startMs < RECENT_MS;
      if (window.endMs - window.startMs > LONGEST_MS) throw new LiveError(`${NAME} is asked for at most ten days.`);
      const entries = isRecent
        ? await ask(question, 'history', { zone })
        : await ask(question, 'past-range', { zone, ...aroundHours(window) });
      return {
        slots: slots(entries),
        kind: 'live-average',
        source: `${NAME} API v3, hourly, lifecycle${estimated(entries, window)}`,
      };
    },
    async forecast(question) {
      const entries = await ask(question, 'forecast', { zone: gridZone(question.place) });
      return { slots: slots(entries), kind: 'live-average', source: `${NAME} API v3, forecast` };
    },
  };
}

function slots(entries: readonly Entry[]): ForecastSlot[] {
  return slotsOf(
    entries.map((entry) => ({ time: entry.datetime, gramsPerKwh: entry.carbonIntensity })),
    HOUR_MS,
  );
}

function aroundHours({ startMs, endMs }: Window): { start: string; end: string } {
  return {
    start: toTheMinute(Math.floor(startMs / HOUR_MS) * HOUR_MS),
    end: toTheMinute(Math.ceil(endMs / HOUR_MS) * HOUR_MS),
  };
}

/** The newest hours are the service's own estimates until the grids have reported. */
function estimated(entries: readonly Entry[], { startMs, endMs }: Window): string {
  const inside = entries.filter(({ datetime }) => {
    const hourMs = Date.parse(datetime);
    return hourMs < endMs && hourMs + HOUR_MS > startMs;
  });
  const count = inside.filter((entry) => entry.isEstimated === true).length;
  return count === 0 ? '' : `, ${count} of ${inside.length} hours estimated by the service`;
}
