/**
 * WattTime API v3, by coordinates. Its signal is marginal: what one kWh more would have caused. It is marked as such and never
 * compared or mixed with averages. `signal-index`, a percentile and no rate, is not asked for.
 */
import * as v from 'valibot';
import { askFor, LiveError } from './ask.ts';
import { coordinates } from './place.ts';
import { HOUR_MS, type LiveAnswer, type LiveQuestion, type LiveService, toTheMinute } from './service.ts';
import { slotsOf } from './slots.ts';

const NAME = 'WattTime';
const BASE = 'https://api.watttime.org/';
const HISTORICAL = 'v3/historical';
const SIGNAL = 'co2_moer';
const UNITS = 'lbs_co2_per_mwh';
/** 1 lb is 453.59237 g, 1 MWh is 1000 kWh. */
const GRAMS_PER_KWH = 0.45359237;
/** Points come every five minutes, some minutes late; the newest holds for this long. */
const LONGEST_SLOT_MS = HOUR_MS / 2;

const LoginSchema = v.object({ token: v.pipe(v.string(), v.regex(/^[\w.~+/=-]{1,5000}$/)) });
const RegionSchema = v.object({ region: v.pipe(v.string(), v.regex(/^\w{1,50}$/)) });
const DataSchema = v.object({
  data: v.array(v.object({ point_time: v.string(), value: v.number() })),
  meta: v.object({ units: v.string(), signal_type: v.string() }),
});

/** The password goes to the login alone; what follows bears the token that the login gave, which holds for half an hour. */
export function watttime(username: string, password: string): LiveService {
  const ask = async (question: LiveQuestion, path: string, parameters: Readonly<Record<string, string>>) => {
    const { latitude, longitude } = coordinates(question.place);
    const basic = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
    const service = (where: string, authorization: string) => {
      return { web: question.web, service: NAME, url: new URL(where, BASE), headers: { authorization } };
    };
    const { token } = await askFor(LoginSchema, service('login', `Basic ${basic}`));
    const { region } = await askFor(RegionSchema, {
      ...service('v3/region-from-loc', `Bearer ${token}`),
      query: { latitude: String(latitude), longitude: String(longitude), signal_type: SIGNAL },
    });
    const data = await askFor(DataSchema, {
      ...service(path, `Bearer ${token}`),
      query: { region, signal_type: SIGNAL, ...parameters },
    });
    return answerOf(data, region, path === HISTORICAL);
  };
  return {
    history: (question, { startMs, endMs }) =>
      ask(question, HISTORICAL, { start: toTheMinute(startMs - LONGEST_SLOT_MS), end: toTheMinute(endMs) }),
    forecast: (question, { startMs, endMs }) =>
      ask(question, 'v3/forecast', { horizon_hours: String(Math.min(72, Math.ceil((endMs - startMs) / HOUR_MS))) }),
  };
}

function answerOf({ data, meta }: v.InferOutput<typeof DataSchema>, region: string, isPast: boolean): LiveAnswer {
  if (meta.units !== UNITS || meta.signal_type !== SIGNAL) {
    throw new LiveError(`${NAME} answered with another signal or unit than the one asked for.`);
  }
  const points = data.map((point) => ({ time: point.point_time, gramsPerKwh: point.value * GRAMS_PER_KWH }));
  return {
    slots: slotsOf(points, LONGEST_SLOT_MS, isPast),
    kind: 'live-marginal',
    source: `${NAME} API v3, ${SIGNAL} of ${region}: marginal, not an average`,
  };
}
