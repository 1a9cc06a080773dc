/** Live services, imitated on the loopback: their own shapes, wrong shapes, refusals, hangs, redirects and floods. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { intensityOf } from '../../src/carbon/intensity.ts';
import type { Fetch, Web } from '../../src/carbon/live/ask.ts';
import { type LiveChoice, type LiveJob, liveForecast, liveIntensity } from '../../src/carbon/live/live.ts';
import { energyWeighted, slotsOf } from '../../src/carbon/live/slots.ts';
import { parseRegion } from '../../src/carbon/place-text.ts';
import { timeAlternative } from '../../src/carbon/time-alternative.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const CANARY = 'canary-7d1f';
const ELECTRICITY_MAPS: LiveChoice = { provider: 'electricity-maps', electricityMapsToken: CANARY };
const WATTTIME: LiveChoice = { provider: 'watttime', watttimeUsername: 'ada', watttimePassword: CANARY };
const GB: LiveChoice = { provider: 'gb-carbon-intensity' };
const SDK: LiveChoice = { provider: 'carbon-aware-sdk', carbonAwareSdkUrl: 'https://carbon.example/api' };
const EVERY = [ELECTRICITY_MAPS, WATTTIME, GB, SDK];

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/carbon', name), 'utf8');
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Asked {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The real `fetch`, led to a loopback server in the place of the service; `asked` has what would have gone out, and where to. */
async function imitation(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ web: Web; asked: Asked[] }> {
  const server = createServer(answer);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked: Asked[] = [];
  const led: Fetch = (url, init) => {
    const target = new URL(url);
    asked.push({ url: target, headers: init.headers });
    return fetch(new URL(target.pathname + target.search, `http://127.0.0.1:${port}`), init);
  };
  // What answers is waited for, however busy the machine is.
  return { web: { fetch: led, deadline: () => new AbortController().signal }, asked };
}

/** Answers each path with a fixture, and refuses who does not bear the right token. */
function service(routes: Readonly<Record<string, string>>, token?: string) {
  return imitation((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://loopback');
    const held = request.headers['auth-token'] ?? request.headers.authorization;
    const isLogin = pathname === '/login';
    const allowed = token === undefined || isLogin || held === token;
    const file = Object.entries(routes).find(([path]) => pathname.startsWith(path))?.[1];
    response.writeHead(allowed ? (file === undefined ? 404 : 200) : 401).end(file === undefined ? 'no' : fixture(file));
  });
}

const at = (text: string) => Date.parse(text);

/** Ninety minutes in Frankfurt, the last half-hour of them using three quarters of the energy. */
const FRANKFURT: LiveJob = {
  place: parseRegion('aws:eu-central-1'),
  window: { startMs: at('2024-03-06T17:00:00Z'), endMs: at('2024-03-06T18:30:00Z') },
  nowMs: at('2024-03-06T18:35:00Z'),
  energyBetween: (from, to) => {
    const turn = at('2024-03-06T18:00:00Z');
    return (
      Math.max(0, Math.min(to, turn) - from) / 3_600_000 + (3 * Math.max(0, to - Math.max(from, turn))) / 1_800_000
    );
  },
};
const SAN_JOSE: LiveJob = {
  place: parseRegion('aws:us-west-1'),
  window: { startMs: at('2026-11-24T10:00:00Z'), endMs: at('2026-11-24T11:00:00Z') },
  nowMs: at('2026-11-24T11:01:00Z'),
};
const LONDON: LiveJob = {
  place: parseRegion('azure:uksouth'),
  window: { startMs: at('2018-01-20T12:00:00Z'), endMs: at('2018-01-20T14:00:00Z') },
  nowMs: at('2018-01-20T14:01:00Z'),
};
const WEST_US: LiveJob = {
  place: parseRegion('azure:westus'),
  window: { startMs: at('2022-08-23T14:00:00Z'), endMs: at('2022-08-23T14:30:00Z') },
  nowMs: at('2022-08-23T14:31:00Z'),
};

const WATTTIME_ROUTES = {
  '/login': 'watttime-login.json',
  '/v3/region-from-loc': 'watttime-region.json',
  '/v3/historical': 'watttime-historical.json',
  '/v3/forecast': 'watttime-forecast.json',
};
const WATTTIME_TOKEN = 'Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.canary-jwt';

describe('Electricity Maps', () => {
  it("gives the job's own hours, each as much as was used in it", async () => {
    const { web, asked } = await service({ '/v3/carbon-intensity/history': 'electricity-maps-history.json' }, CANARY);
    const intensity = await liveIntensity(ELECTRICITY_MAPS, FRANKFURT, web);
    // 633 g/kWh for one part of the energy, 663 for three.
    expect(intensity?.gramsPerKwh.value).toBeCloseTo((633 + 3 * 663) / 4, 9);
    expect(intensity).toMatchObject({ kind: 'live-average', zone: 'DE', datetime: '2024-03-06T17:00:00.000Z' });
    expect(intensity?.source).toBe(
      "Electricity Maps API v3, hourly, lifecycle, 1 of 2 hours estimated by the service; 2 values, weighted by the job's energy",
    );
    expect(intensity?.fallbackReason).toBeUndefined();
    expect(asked.map(({ url }) => url.href)).toEqual([
      'https://api.electricitymaps.com/v3/carbon-intensity/history?zone=DE',
    ]);
  });

  it('asks for a range where the job began more than a day ago', async () => {
    const { web, asked } = await service(
      { '/v3/carbon-intensity/past-range': 'electricity-maps-history.json' },
      CANARY,
    );
    const intensity = await liveIntensity(ELECTRICITY_MAPS, { ...FRANKFURT, nowMs: at('2024-03-09T00:00:00Z') }, web);
    expect(intensity?.kind).toBe('live-average');
    expect(asked[0]?.url.search).toBe('?zone=DE&start=2024-03-06T17%3A00Z&end=2024-03-06T19%3A00Z');
  });

  it('gives a forecast, in which the best hour is found: noon, when the sun is on the panels', async () => {
    const { web } = await service({ '/v3/carbon-intensity/forecast': 'electricity-maps-forecast.json' }, CANARY);
    const nowMs = at('2023-05-02T20:00:00Z');
    const forecast = await liveForecast(ELECTRICITY_MAPS, { place: FRANKFURT.place, nowMs, seconds: 7200 }, web);
    if (forecast === undefined || 'unavailable' in forecast) throw new Error('no forecast');
    const best = timeAlternative(forecast, { nowMs, seconds: 7200, kwh: 1 });
    // 557 and 552 g/kWh now, 323 and 324 from ten to twelve.
    expect(best).toMatchObject({ startAt: '2023-05-03T10:00:00.000Z', grams: 323.5, gramsSaved: 231, tie: false });
    expect(best?.savingPercent).toBeCloseTo(100 * (1 - 323.5 / 554.5), 9);
  });

  it('gives a forecast with a gap, before which nothing is claimed', async () => {
    const whole = JSON.parse(fixture('electricity-maps-forecast.json')) as { forecast: { carbonIntensity: unknown }[] };
    const gap = whole.forecast.map((entry, hour) => (hour === 5 ? { ...entry, carbonIntensity: null } : entry));
    const { web } = await imitation((_, response) => response.end(JSON.stringify({ ...whole, forecast: gap })));
    const nowMs = at('2023-05-03T00:00:00Z');
    const forecast = await liveForecast(ELECTRICITY_MAPS, { place: FRANKFURT.place, nowMs, seconds: 7200 }, web);
    if (forecast === undefined || 'unavailable' in forecast) throw new Error('no forecast');
    expect(timeAlternative(forecast, { nowMs, seconds: 7200, kwh: 1 })).toBeUndefined();
    expect(timeAlternative(forecast, { nowMs, seconds: 3600, kwh: 1 })?.startAt).toBe('2023-05-03T10:00:00.000Z');
  });
});

describe('WattTime', () => {
  it('gives the marginal rate of the place, marked as such, in g/kWh', async () => {
    const { web, asked } = await service(WATTTIME_ROUTES, WATTTIME_TOKEN);
    const intensity = await liveIntensity(WATTTIME, SAN_JOSE, web);
    // Half an hour at 900 lb/MWh, half at 500.
    expect(intensity?.gramsPerKwh.value).toBeCloseTo(700 * 0.45359237, 9);
    expect(intensity).toMatchObject({ kind: 'live-marginal', zone: 'US-CAL-CISO' });
    expect(intensity?.source).toMatch(/co2_moer of CAISO_NORTH: marginal, not an average/);
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/login', '/v3/region-from-loc', '/v3/historical']);
    expect(asked[1]?.url.search).toBe('?latitude=37.4&longitude=-121.9&signal_type=co2_moer');
  });

  it('sends the password to the login alone, and the token to no other host', async () => {
    const { web, asked } = await service(WATTTIME_ROUTES, WATTTIME_TOKEN);
    await liveIntensity(WATTTIME, SAN_JOSE, web);
    expect(new Set(asked.map(({ url }) => url.origin))).toEqual(new Set(['https://api.watttime.org']));
    const basic = `Basic ${Buffer.from(`ada:${CANARY}`).toString('base64')}`;
    expect(asked.map(({ headers }) => headers['authorization'])).toEqual([basic, WATTTIME_TOKEN, WATTTIME_TOKEN]);
  });

  it('does not take the percentile of the signal index for a rate', async () => {
    const { web } = await service(
      { ...WATTTIME_ROUTES, '/v3/historical': 'watttime-signal-index.json' },
      WATTTIME_TOKEN,
    );
    const intensity = await liveIntensity(WATTTIME, SAN_JOSE, web);
    expect(intensity).toMatchObject({ kind: 'annual-average', gramsPerKwh: { value: 208 } });
    expect(intensity?.fallbackReason).toMatch(/another signal or unit/);
  });

  it('gives a forecast as long as the job needs', async () => {
    const { web, asked } = await service(WATTTIME_ROUTES, WATTTIME_TOKEN);
    const nowMs = at('2026-11-24T10:00:00Z');
    const forecast = await liveForecast(WATTTIME, { place: SAN_JOSE.place, nowMs, seconds: 1800 }, web);
    expect(asked.at(-1)?.url.searchParams.get('horizon_hours')).toBe('25');
    if (forecast === undefined || 'unavailable' in forecast) throw new Error('no forecast');
    expect(timeAlternative(forecast, { nowMs, seconds: 1800, kwh: 1 })).toMatchObject({
      startAt: '2026-11-25T10:00:00.000Z',
    });
    expect(forecast.source).toContain('marginal');
  });

  it('needs coordinates, which a bare zone has not', async () => {
    const { web, asked } = await service(WATTTIME_ROUTES, WATTTIME_TOKEN);
    const intensity = await liveIntensity(WATTTIME, { ...SAN_JOSE, place: parseRegion('US-CAL-CISO') }, web);
    expect(intensity?.fallbackReason).toMatch(/coordinates/);
    expect(asked).toEqual([]);
  });
});

describe("Great Britain's Carbon Intensity API", () => {
  it('gives measured half-hours, and the forecast where none is measured yet', async () => {
    const { web, asked } = await service({ '/intensity/': 'gb-intensity.json' });
    const intensity = await liveIntensity(GB, LONDON, web);
    expect(intensity?.gramsPerKwh.value).toBeCloseTo((263 + 260 + 251 + 248) / 4, 9);
    expect(intensity?.source).toContain('generation only');
    expect(asked[0]?.url.href).toBe('https://api.carbonintensity.org.uk/intensity/2018-01-20T12:01Z/2018-01-20T14:30Z');
    expect(asked[0]?.headers).toEqual({ accept: 'application/json' });
  });

  it('gives a forecast, in which a windy night is best now, and no better hour is claimed', async () => {
    const { web, asked } = await service({ '/intensity/': 'gb-forecast.json' });
    const nowMs = at('2023-03-14T03:00:00Z');
    const forecast = await liveForecast(GB, { place: LONDON.place, nowMs, seconds: 3600 }, web);
    expect(asked[0]?.url.pathname).toBe('/intensity/2023-03-14T03:01Z/fw48h');
    if (forecast === undefined || 'unavailable' in forecast) throw new Error('no forecast');
    expect(timeAlternative(forecast, { nowMs, seconds: 3600, kwh: 1 })).toMatchObject({
      startAt: '2023-03-14T03:00:00.000Z',
      gramsSaved: 0,
      tie: true,
    });
  });

  it('gives a forecast, in which an evening job does better after midnight', async () => {
    const { web } = await service({ '/intensity/': 'gb-forecast.json' });
    const nowMs = at('2023-03-14T20:00:00Z');
    const forecast = await liveForecast(GB, { place: LONDON.place, nowMs, seconds: 3600 }, web);
    if (forecast === undefined || 'unavailable' in forecast) throw new Error('no forecast');
    const best = timeAlternative(forecast, { nowMs, seconds: 3600, kwh: 1 });
    expect(best).toMatchObject({ startAt: '2023-03-15T00:00:00.000Z', grams: 156.5, gramsSaved: 42, tie: false });
    // The answer at hand ends here; beyond it nothing is claimed.
    expect(timeAlternative(forecast, { nowMs, seconds: 11 * 3600, kwh: 1 })).toBeUndefined();
  });

  it('is asked about Great Britain only', async () => {
    const { web, asked } = await service({ '/intensity/': 'gb-intensity.json' });
    expect((await liveIntensity(GB, FRANKFURT, web))?.fallbackReason).toMatch(/Great Britain only/);
    expect(asked).toEqual([]);
  });
});

describe('a Carbon Aware SDK server', () => {
  it("gives WattTime's values, marginal, by WattTime's own name of the place", async () => {
    const { web, asked } = await service({ '/api/emissions/bylocation': 'carbon-aware-sdk-emissions.json' });
    const intensity = await liveIntensity(SDK, WEST_US, web);
    expect(intensity?.kind).toBe('live-marginal');
    expect(intensity?.source).toContain('treated as marginal');
    // Six values of five minutes each.
    const sum = 439.98459890000004 + 456.31392422000005 + 439.98459890000004 + 439.53100653 + 2 * 438.62382179;
    expect(intensity?.gramsPerKwh.value).toBeCloseTo(sum / 6, 9);
    expect(asked[0]?.url.origin).toBe('https://carbon.example');
    expect(asked[0]?.url.searchParams.get('location')).toBe('westus');
  });

  it("gives Electricity Maps' values, averages, hourly and by the name that was asked for", async () => {
    const { web } = await service({ '/api/emissions/bylocation': 'carbon-aware-sdk-emissions-hourly.json' });
    const intensity = await liveIntensity(SDK, { ...FRANKFURT, place: parseRegion('azure:germanywestcentral') }, web);
    expect(intensity).toMatchObject({ kind: 'live-average', zone: 'DE' });
    expect(intensity?.gramsPerKwh.value).toBeCloseTo((633 + 3 * 663) / 4, 9);
  });

  it.each([
    ["WattTime's Ireland, which is also a zone of Electricity Maps", { location: 'IE' }],
    ['another place than the one asked for', { location: 'eastus' }],
    ['no place', {}],
  ])('is treated as marginal where it names %s', async (_, named) => {
    const { web } = await imitation((__, response) => {
      response.end(JSON.stringify([{ ...named, time: '2022-08-23T14:00:00+00:00', rating: 70 }]));
    });
    expect(await liveIntensity(SDK, WEST_US, web)).toMatchObject({ kind: 'live-marginal', gramsPerKwh: { value: 70 } });
  });

  it("gives a forecast, marked as its source's kind", async () => {
    const place = parseRegion('azure:germanywestcentral');
    const nowMs = at('2023-05-02T20:00:00Z');
    const hourly = await service({ '/api/emissions/forecasts/current': 'carbon-aware-sdk-forecast-hourly.json' });
    const forecast = await liveForecast(SDK, { place, nowMs, seconds: 3600 }, hourly.web);
    if (forecast === undefined || 'unavailable' in forecast) throw new Error('no forecast');
    expect(forecast.source).toContain('hourly averages');
    const best = timeAlternative(forecast, { nowMs, seconds: 3600, kwh: 1 });
    expect(best).toMatchObject({ startAt: '2023-05-03T10:00:00.000Z', grams: 323, gramsSaved: 234 });

    const marginal = await service({ '/api/emissions/forecasts/current': 'carbon-aware-sdk-forecast.json' });
    const start = at('2022-11-02T10:30:00Z');
    const short = await liveForecast(
      SDK,
      { place: parseRegion('azure:eastus'), nowMs: start, seconds: 300 },
      marginal.web,
    );
    if (short === undefined || 'unavailable' in short) throw new Error('no forecast');
    expect(short.source).toContain('treated as marginal');
    expect(short.slots.map((slot) => slot.gramsPerKwh)).toEqual([547.3183851085558, 547.66173548531]);
  });

  it.each(['ftp://carbon.example', 'not a url', `https://ada:${CANARY}@carbon.example`])(
    'is not asked at %s',
    async (url) => {
      const { web, asked } = await service({});
      const intensity = await liveIntensity({ ...SDK, carbonAwareSdkUrl: url }, WEST_US, web);
      expect(intensity?.fallbackReason).toMatch(/address/);
      expect(JSON.stringify(intensity)).not.toContain(CANARY);
      expect(asked).toEqual([]);
    },
  );
});

/** Which job of the above each service can answer. */
function jobFor(choice: LiveChoice): LiveJob {
  return {
    'electricity-maps': FRANKFURT,
    watttime: SAN_JOSE,
    'gb-carbon-intensity': LONDON,
    'carbon-aware-sdk': WEST_US,
    none: LONDON,
  }[choice.provider];
}

/** The bundled average, saying why it is not the live one. */
async function fallback(choice: LiveChoice, web: Web): Promise<string> {
  const job = jobFor(choice);
  const intensity = await liveIntensity(choice, job, web);
  const { fallbackReason, ...rest } = intensity ?? {};
  expect(rest).toEqual(intensityOf(job.place));
  expect(fallbackReason).toMatch(/The bundled average is used instead\.$/);
  expect(JSON.stringify(intensity)).not.toMatch(/canary/);
  return fallbackReason ?? '';
}

describe.each(EVERY)('$provider in a hostile world', (choice) => {
  it.each([
    [401, /refused the token or password \(status 401\)/, 1],
    [403, /may not ask for this place/, 1],
    [404, /knows nothing of this place/, 1],
    [429, /asked too often/, 1],
    [418, /status 418/, 1],
    [500, /status 500/, 2],
    [503, /status 503/, 2],
  ])('answers status %i by the bundled average', async (status, reason, times) => {
    const { web, asked } = await imitation((_, response) => response.writeHead(status).end(`secret ${CANARY}`));
    expect(await fallback(choice, web)).toMatch(reason);
    expect(asked).toHaveLength(times);
  });

  it('is asked once more where the first answer was lost', async () => {
    let asked = 0;
    const { web } = await imitation((request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else response.writeHead(404).end();
    });
    expect(await fallback(choice, web)).toMatch(/knows nothing/);
    expect(asked).toBe(2);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '<html>',
    '{"data":"x"}',
    '{"history":[{"datetime":1}]}',
    '[{"time":"x","rating":1}]',
    '{"token":"a\\r\\nb"}',
  ])('does not take %s for an answer', async (body) => {
    const { web } = await imitation((_, response) => response.end(body));
    expect(await fallback(choice, web)).toMatch(/not known|JSON|only 0 %/);
  });

  it('is not followed elsewhere, so that no token goes there', async () => {
    const { web, asked } = await imitation((_, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
    });
    expect(await fallback(choice, web)).toMatch(/redirect/);
    expect(asked).toHaveLength(1);
  });

  it('is not read to the end where it never ends', async () => {
    const { web } = await imitation((_, response) => {
      const flood = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20, ' ')));
      };
      response.on('drain', flood);
      flood();
    });
    expect(await fallback(choice, web)).toMatch(/too much/);
  });

  it('is waited for five seconds, twice, also where nothing heeds the signal', async () => {
    for (const heeds of [true, false]) {
      const limits: number[] = [];
      let hung = new AbortController();
      const { web: real } = await imitation(() => hung.abort());
      const web: Web = {
        fetch: (url, init) => {
          const asked = real.fetch(url, heeds ? init : { ...init, signal: new AbortController().signal });
          asked.catch(() => undefined);
          return asked;
        },
        deadline: (ms) => {
          limits.push(ms);
          hung = new AbortController();
          return hung.signal;
        },
      };
      expect(await fallback(choice, web)).toMatch(/did not answer within 5 seconds/);
      expect(limits).toEqual([5000, 5000]);
    }
  });

  it('never shows its secrets, whatever breaks', async () => {
    const broken: Fetch = (_, init) => {
      throw new TypeError(`Headers.append: ${JSON.stringify(init.headers)} is an invalid header value, ${CANARY}`);
    };
    expect(await fallback(choice, { fetch: broken })).toMatch(/could not be reached/);
    const forecast = await liveForecast(
      choice,
      { place: jobFor(choice).place, nowMs: 0, seconds: 60 },
      { fetch: broken },
    );
    expect(JSON.stringify(forecast)).not.toMatch(/canary/);
  });

  it('is not asked where the place is only assumed', async () => {
    const { web, asked } = await service({});
    for (const place of [parseRegion('github:unknown'), { provider: 'aws', found: 'dmi', how: 'test' } as const]) {
      const intensity = await liveIntensity(choice, { ...jobFor(choice), place }, web);
      expect(intensity?.fallbackReason).toMatch(/not known|coordinates/);
    }
    expect(asked).toEqual([]);
  });
});

describe('without a choice', () => {
  it('nothing is asked, and what lacks its token says so', async () => {
    const { web, asked } = await service({});
    expect(await liveIntensity({ provider: 'none' }, LONDON, web)).toBeUndefined();
    expect(
      await liveForecast({ provider: 'none' }, { place: LONDON.place, nowMs: 0, seconds: 1 }, web),
    ).toBeUndefined();
    expect((await liveIntensity({ provider: 'watttime' }, SAN_JOSE, web))?.fallbackReason).toMatch(
      /without what it needs/,
    );
    expect(asked).toEqual([]);
  });
});

describe('values over time', () => {
  const hour = 3_600_000;

  it('are refused where more than half of the job has none', () => {
    const slots = slotsOf([{ time: '2026-01-01T00:00:00Z', gramsPerKwh: 100 }], hour);
    const from = at('2026-01-01T00:00:00Z');
    expect(energyWeighted(slots, { startMs: from, endMs: from + 2 * hour }, undefined).gramsPerKwh).toBe(100);
    expect(() => energyWeighted(slots, { startMs: from, endMs: from + 2.1 * hour }, undefined)).toThrow(/only 48 %/);
  });

  it('lie between the least and the greatest value, whatever was used when', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 5000, noNaN: true })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 29, noNaN: true }),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        (all, from, length) => {
          const points = all.map((gramsPerKwh, index) => ({ time: new Date(index * hour).toISOString(), gramsPerKwh }));
          const slots = slotsOf(points, hour);
          const window = { startMs: from * hour, endMs: (from + length) * hour };
          try {
            const { gramsPerKwh } = energyWeighted(slots, window, (a, b) => b * b - a * a);
            const known = all.filter((value) => value !== null);
            expect(gramsPerKwh).toBeGreaterThanOrEqual(Math.min(...known) - 1e-6);
            expect(gramsPerKwh).toBeLessThanOrEqual(Math.max(...known) + 1e-6);
          } catch (error) {
            expect(String(error)).toMatch(/values for only/);
          }
        },
      ),
      { numRuns: fuzzRuns() },
    );
  });

  it('leave out what is not a value: negative, absurd, missing, or without a time', () => {
    const points = [-1, 5001, null, 400].map((gramsPerKwh, index) => ({
      time: new Date(index * hour).toISOString(),
      gramsPerKwh,
    }));
    expect(slotsOf([...points, { time: 'yesterday', gramsPerKwh: 1 }], hour).map((slot) => slot.gramsPerKwh)).toEqual([
      400,
    ]);
  });
});
