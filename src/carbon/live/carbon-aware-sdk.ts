/** A Carbon Aware SDK server of the user's own. Its values are averages or marginal, as the data source behind it is. */
import * as v from 'valibot';
import { askFor, LiveError } from './ask.ts';
import { locationName } from './place.ts';
import { HOUR_MS, type LiveAnswer, type LiveQuestion, type LiveService } from './service.ts';
import { slotsOf } from './slots.ts';

const NAME = 'The Carbon Aware SDK server';

const location = v.optional(v.nullable(v.string()));
const EmissionsSchema = v.array(v.object({ location, time: v.string(), rating: v.number() }));
const ForecastSchema = v.pipe(
  v.array(v.object({ forecastData: v.array(v.object({ location, timestamp: v.string(), value: v.number() })) })),
  v.minLength(1),
);

/** `base` is the server's address, with or without a path. */
export function carbonAwareSdk(base: string): LiveService {
  const server = (question: LiveQuestion, path: string) => {
    return { web: question.web, service: NAME, url: new URL(path, serverAddress(base)) };
  };
  return {
    async history(question, { startMs, endMs }) {
      const asked = locationName(question.place);
      // The value that holds when the job starts may be an hour old.
      const times = { time: new Date(startMs - HOUR_MS).toISOString(), toTime: new Date(endMs).toISOString() };
      const query = { location: asked, ...times };
      const list = await askFor(EmissionsSchema, { ...server(question, 'emissions/bylocation'), query });
      const points = list.map((value) => ({ time: value.time, gramsPerKwh: value.rating }));
      return answer(slotsOf(points, HOUR_MS, true), { asked, answered: list[0]?.location }, 'emissions');
    },
    async forecast(question) {
      const asked = locationName(question.place);
      const query = { location: asked };
      const forecasts = await askFor(ForecastSchema, { ...server(question, 'emissions/forecasts/current'), query });
      const data = forecasts[0]?.forecastData ?? [];
      const points = data.map((value) => ({ time: value.timestamp, gramsPerKwh: value.value }));
      return answer(slotsOf(points, HOUR_MS), { asked, answered: data[0]?.location }, 'forecast');
    },
  };
}

interface Location {
  readonly asked: string;
  readonly answered: string | null | undefined;
}

/**
 * The server does not say which data source it has. Electricity Maps' values, averages, come hourly and under the name that
 * was asked for; WattTime's, which are marginal, every five minutes and under WattTime's own name (`PJM_ROANOKE`, `IE`).
 * A value that may not be an average is treated as marginal, so that it is never compared with averages.
 */
function answer(slots: LiveAnswer['slots'], { asked, answered }: Location, what: string): LiveAnswer {
  const isHourly = slots.every((slot) => slot.endMs - slot.startMs >= HOUR_MS);
  const isAverage = isHourly && answered?.toLowerCase() === asked.toLowerCase();
  const source = isAverage
    ? `Carbon Aware SDK, ${what}, hourly averages as from Electricity Maps`
    : `Carbon Aware SDK, ${what}, treated as marginal: the server does not report its data source`;
  return { slots, kind: isAverage ? 'live-average' : 'live-marginal', source };
}

function serverAddress(base: string): URL {
  if (!URL.canParse(base)) throw new LiveError('The address of the Carbon Aware SDK server is not a URL.');
  const url = new URL(base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new LiveError('The address of the Carbon Aware SDK server must begin with http:// or https://.');
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
