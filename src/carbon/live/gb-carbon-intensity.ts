/** Great Britain's Carbon Intensity API (NESO, CC BY 4.0): half-hourly, no key. Generation only, so lower than lifecycle averages. */
import * as v from 'valibot';
import { askFor, LiveError } from './ask.ts';
import { gridZone } from './place.ts';
import { HOUR_MS, type LiveAnswer, type LiveQuestion, type LiveService, toTheMinute } from './service.ts';
import { slotsOf } from './slots.ts';

const NAME = "Great Britain's Carbon Intensity API";
const BASE = 'https://api.carbonintensity.org.uk/intensity/';
const HALF_HOUR_MS = HOUR_MS / 2;
const LONGEST_MS = 14 * 24 * HOUR_MS;

const Schema = v.object({
  data: v.array(
    v.object({
      from: v.string(),
      intensity: v.object({ forecast: v.nullable(v.number()), actual: v.optional(v.nullable(v.number())) }),
    }),
  ),
});

export function gbCarbonIntensity(): LiveService {
  const ask = async (question: LiveQuestion, path: string, source: string): Promise<LiveAnswer> => {
    if (gridZone(question.place) !== 'GB') throw new LiveError(`${NAME} knows Great Britain only.`);
    const { data } = await askFor(Schema, { web: question.web, service: NAME, url: new URL(path, BASE) });
    // The newest half-hours have no measured value yet, and future ones never do.
    const points = data.map(({ from, intensity }) => ({
      time: from,
      gramsPerKwh: intensity.actual ?? intensity.forecast,
    }));
    return { slots: slotsOf(points, HALF_HOUR_MS), kind: 'live-average', source: `${NAME}, ${source}` };
  };
  return {
    async history(question, { startMs, endMs }) {
      if (endMs - startMs > LONGEST_MS) throw new LiveError(`${NAME} is asked for at most fourteen days.`);
      // The service takes a time for the half-hour that ends there, so the first is asked for one minute in.
      const path = `${toTheMinute(startMs + 60_000)}/${toTheMinute(endMs + HALF_HOUR_MS)}`;
      return await ask(question, path, 'half-hourly, generation only');
    },
    forecast: (question, { startMs }) =>
      ask(question, `${toTheMinute(startMs + 60_000)}/fw48h`, 'forecast, generation only'),
  };
}
