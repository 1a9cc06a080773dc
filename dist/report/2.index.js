export const id = 2;
export const ids = [2];
export const modules = {

/***/ 80002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  liveForecast: () => (/* binding */ liveForecast),
  liveIntensity: () => (/* binding */ liveIntensity)
});

// EXTERNAL MODULE: ./tmp/javascript/interval.js
var interval = __webpack_require__(51788);
// EXTERNAL MODULE: ./tmp/javascript/carbon/intensity.js
var intensity = __webpack_require__(5062);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/ask.js
/**
 * One question to a live service: five seconds, one retry, no redirect followed, a bounded answer. What goes wrong is worded
 * in this project's own words, so that neither a token nor untrusted text reaches a log.
 */

/** A service cannot answer. The message is safe to print: it holds nothing of the question's secrets or the answer's text. */
class LiveError extends Error {
    name = 'LiveError';
}
const LIMIT_MS = 5000;
const ATTEMPTS = 2;
/** Ten days of five-minute values are some 300 kB. */
const MAX_BYTES = 4 * 1024 * 1024;
/**
 * The JSON of a 200 answer, in the shape that the schema says.
 * @throws LiveError
 */
async function askFor(schema, { web, service, url, query, headers = {} }) {
    if (query !== undefined)
        url.search = new URLSearchParams(query).toString();
    const result = dist/* safeParse */.xLC(schema, await askJson(web, service, url, headers));
    if (result.success)
        return result.output;
    throw new LiveError(`${service} answered in a shape that is not known.`);
}
async function askJson(web, service, url, headers) {
    if (url.username !== '' || url.password !== '') {
        throw new LiveError(`The address of ${service} must not contain a user name or password.`);
    }
    for (let attempt = 1;; attempt++) {
        const answer = await once(web, service, url, headers);
        if ('body' in answer)
            return parsed(service, answer.body);
        if (!answer.again || attempt === ATTEMPTS)
            throw new LiveError(answer.failed);
    }
}
async function once(web, service, url, headers) {
    const signal = (web.deadline ?? AbortSignal.timeout)(LIMIT_MS);
    const late = { failed: `${service} did not answer within ${LIMIT_MS / 1000} seconds.`, again: true };
    // A fetch that does not heed its signal must not hold the job.
    const overdue = new Promise((resolve) => {
        if (signal.aborted)
            resolve(late);
        signal.addEventListener('abort', () => resolve(late), { once: true });
    });
    const asked = exchange(web, service, url, headers, signal).catch(() => (signal.aborted ? late : { failed: `${service} could not be reached.`, again: true }));
    return await Promise.race([asked, overdue]);
}
async function exchange(web, service, url, headers, signal) {
    const init = {
        method: 'GET',
        headers: { accept: 'application/json', ...headers },
        signal,
        redirect: 'manual',
    };
    const { status, body } = await web.fetch(url.href, init);
    if (status === 200) {
        const text = await bounded(body);
        return text === undefined ? { failed: `${service} answered with too much.`, again: false } : { body: text };
    }
    return { failed: `${service} ${meaning(status)}.`, again: status >= 500 };
}
/** A redirect is not followed: it would carry the token to wherever it points. */
function meaning(status) {
    if (status === 0 || (status >= 300 && status < 400))
        return 'answered with a redirect, which is not followed';
    if (status === 401)
        return 'refused the token or password (status 401)';
    if (status === 403)
        return 'says that this account may not ask for this place (status 403)';
    if (status === 404)
        return 'knows nothing of this place (status 404)';
    if (status === 429)
        return 'was asked too often (status 429)';
    return `answered with status ${status}`;
}
async function bounded(body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > MAX_BYTES)
            return undefined;
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parsed(service, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new LiveError(`${service} answered with something else than JSON.`);
    }
}

// EXTERNAL MODULE: ./tmp/javascript/carbon/regions.js + 1 modules
var regions = __webpack_require__(39919);
;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/place.js


/** Electricity Maps' key of the grid zone. */
function gridZone(place) {
    const zone = knownRegion(place)?.zone ?? place.zone;
    if (zone === undefined)
        throw unknownPlace();
    return zone;
}
function coordinates(place) {
    const region = knownRegion(place);
    if (region !== undefined)
        return region;
    throw new LiveError('This service is asked by coordinates, which only a provider’s region has: `region: aws:us-east-1`.');
}
/** The provider's region, or the zone, by the name that people use. */
function locationName(place) {
    const name = knownRegion(place)?.region ?? place.zone;
    if (name === undefined)
        throw unknownPlace();
    return name;
}
function knownRegion(place) {
    const region = (0,regions/* regionOf */.AP)(place);
    if (region !== undefined && (0,regions/* isUnknownHostedRegion */.OJ)(region))
        throw unknownPlace();
    return region;
}
function unknownPlace() {
    return new LiveError('Where the job ran is not known, so that no service can be asked about it.');
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/service.js
const HOUR_MS = 3600 * 1000;
/** `2026-11-24T10:00Z`, as every one of these services takes it. */
function toTheMinute(ms) {
    return `${new Date(ms).toISOString().slice(0, 16)}Z`;
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/slots.js

const MAX_GRAMS_PER_KWH = 5000;
/** An answer that covers less than this share of the job's energy is not used. */
const LEAST_COVERED = 0.5;
/**
 * Points in time made into slots, each until the next and none longer than `longestMs`; the last as long as the usual one,
 * or, where it was the newest to be had (`holdLast`), as long as allowed. Points without a usable value are left out.
 */
function slotsOf(points, longestMs, holdLast = false) {
    const times = [...new Map(points.map((point) => [Date.parse(point.time), point.gramsPerKwh]))]
        .filter(([startMs]) => Number.isFinite(startMs))
        .sort(([a], [b]) => a - b);
    const gaps = times.slice(1).map(([startMs], index) => startMs - (times[index]?.[0] ?? startMs));
    const usualMs = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? longestMs;
    return times.flatMap(([startMs, gramsPerKwh], index) => {
        const usable = gramsPerKwh !== null && gramsPerKwh >= 0 && gramsPerKwh <= MAX_GRAMS_PER_KWH;
        const next = times[index + 1]?.[0] ?? startMs + (holdLast ? longestMs : usualMs);
        return usable ? [{ startMs, endMs: Math.min(next, startMs + longestMs), gramsPerKwh }] : [];
    });
}
/**
 * Mean over the window, each slot weighted by the energy used in it; by its length where no energy is known. `count` is the
 * number of slots that took part.
 * @throws LiveError where more than half of the job has no value
 */
function energyWeighted(slots, window, energyBetween) {
    const measured = energyBetween?.(window.startMs, window.endMs) ?? 0;
    const energy = energyBetween !== undefined && measured > 0 ? energyBetween : (from, to) => to - from;
    let sum = 0;
    let covered = 0;
    let count = 0;
    for (const slot of slots) {
        const from = Math.max(slot.startMs, window.startMs);
        const to = Math.min(slot.endMs, window.endMs);
        if (to <= from)
            continue;
        const weight = energy(from, to);
        sum += weight * slot.gramsPerKwh;
        covered += weight;
        count += 1;
    }
    const total = energy(window.startMs, window.endMs);
    if (!(covered > 0) || covered < LEAST_COVERED * total) {
        const percent = total > 0 ? Math.round((100 * covered) / total) : 0;
        throw new LiveError(`The service has values for only ${percent} % of the job.`);
    }
    return { gramsPerKwh: sum / covered, count };
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/carbon-aware-sdk.js
/** A Carbon Aware SDK server of the user's own. Its values are averages or marginal, as the data source behind it is. */





const NAME = 'The Carbon Aware SDK server';
const carbon_aware_sdk_location = dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP()));
const EmissionsSchema = dist/* array */.YOg(dist/* object */.Ikc({ location: carbon_aware_sdk_location, time: dist/* string */.YjP(), rating: dist/* number */.aig() }));
const ForecastSchema = dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ forecastData: dist/* array */.YOg(dist/* object */.Ikc({ location: carbon_aware_sdk_location, timestamp: dist/* string */.YjP(), value: dist/* number */.aig() })) })), dist/* minLength */.BpQ(1));
/** `base` is the server's address, with or without a path. */
function carbonAwareSdk(base) {
    const server = (question, path) => {
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
/**
 * The server does not say which data source it has. Electricity Maps' values, averages, come hourly and under the name that
 * was asked for; WattTime's, which are marginal, every five minutes and under WattTime's own name (`PJM_ROANOKE`, `IE`).
 * A value that may not be an average is treated as marginal, so that it is never compared with averages.
 */
function answer(slots, { asked, answered }, what) {
    const isHourly = slots.every((slot) => slot.endMs - slot.startMs >= HOUR_MS);
    const isAverage = isHourly && answered?.toLowerCase() === asked.toLowerCase();
    const source = isAverage
        ? `Carbon Aware SDK, ${what}, hourly averages as from Electricity Maps`
        : `Carbon Aware SDK, ${what}, treated as marginal: the server does not report its data source`;
    return { slots, kind: isAverage ? 'live-average' : 'live-marginal', source };
}
function serverAddress(base) {
    if (!URL.canParse(base))
        throw new LiveError('The address of the Carbon Aware SDK server is not a URL.');
    const url = new URL(base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new LiveError('The address of the Carbon Aware SDK server must begin with http:// or https://.');
    }
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/electricity-maps.js
/** Electricity Maps API v3: hourly averages, flow-traced and lifecycle, the method of the bundled annual ones. */





const electricity_maps_NAME = 'Electricity Maps';
const BASE = 'https://api.electricitymaps.com/v3/carbon-intensity/';
/** `history` holds the last 24 hours, and is open to accounts that `past-range` is not. */
const RECENT_MS = 23 * HOUR_MS;
const LONGEST_MS = 10 * 24 * HOUR_MS;
const EntrySchema = dist/* object */.Ikc({
    datetime: dist/* string */.YjP(),
    carbonIntensity: dist/* nullable */.mee(dist/* number */.aig()),
    isEstimated: dist/* optional */.lqM(dist/* nullable */.mee(dist/* boolean */.zMY())),
});
const EntriesSchema = dist/* array */.YOg(EntrySchema);
/** v3 says `history`, `forecast` or `data`; the newer version of the service moves them about. */
const AnswerSchema = dist/* union */.KCZ([
    dist/* object */.Ikc({ history: EntriesSchema }),
    dist/* object */.Ikc({ data: EntriesSchema }),
    dist/* object */.Ikc({ forecast: EntriesSchema }),
]);
/** `token` is the account's API key; it is sent to this service's own address and nowhere else. */
function electricityMaps(token) {
    const ask = async (question, path, query) => {
        const answer = await askFor(AnswerSchema, {
            web: question.web,
            service: electricity_maps_NAME,
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
            if (window.endMs - window.startMs > LONGEST_MS)
                throw new LiveError(`${electricity_maps_NAME} is asked for at most ten days.`);
            const entries = isRecent
                ? await ask(question, 'history', { zone })
                : await ask(question, 'past-range', { zone, ...aroundHours(window) });
            return {
                slots: slots(entries),
                kind: 'live-average',
                source: `${electricity_maps_NAME} API v3, hourly, lifecycle${estimated(entries, window)}`,
            };
        },
        async forecast(question) {
            const entries = await ask(question, 'forecast', { zone: gridZone(question.place) });
            return { slots: slots(entries), kind: 'live-average', source: `${electricity_maps_NAME} API v3, forecast` };
        },
    };
}
function slots(entries) {
    return slotsOf(entries.map((entry) => ({ time: entry.datetime, gramsPerKwh: entry.carbonIntensity })), HOUR_MS);
}
function aroundHours({ startMs, endMs }) {
    return {
        start: toTheMinute(Math.floor(startMs / HOUR_MS) * HOUR_MS),
        end: toTheMinute(Math.ceil(endMs / HOUR_MS) * HOUR_MS),
    };
}
/** The newest hours are the service's own estimates until the grids have reported. */
function estimated(entries, { startMs, endMs }) {
    const inside = entries.filter(({ datetime }) => {
        const hourMs = Date.parse(datetime);
        return hourMs < endMs && hourMs + HOUR_MS > startMs;
    });
    const count = inside.filter((entry) => entry.isEstimated === true).length;
    return count === 0 ? '' : `, ${count} of ${inside.length} hours estimated by the service`;
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/gb-carbon-intensity.js
/** Great Britain's Carbon Intensity API (NESO, CC BY 4.0): half-hourly, no key. Generation only, so lower than lifecycle averages. */





const gb_carbon_intensity_NAME = "Great Britain's Carbon Intensity API";
const gb_carbon_intensity_BASE = 'https://api.carbonintensity.org.uk/intensity/';
const HALF_HOUR_MS = HOUR_MS / 2;
const gb_carbon_intensity_LONGEST_MS = 14 * 24 * HOUR_MS;
const Schema = dist/* object */.Ikc({
    data: dist/* array */.YOg(dist/* object */.Ikc({
        from: dist/* string */.YjP(),
        intensity: dist/* object */.Ikc({ forecast: dist/* nullable */.mee(dist/* number */.aig()), actual: dist/* optional */.lqM(dist/* nullable */.mee(dist/* number */.aig())) }),
    })),
});
function gbCarbonIntensity() {
    const ask = async (question, path, source) => {
        if (gridZone(question.place) !== 'GB')
            throw new LiveError(`${gb_carbon_intensity_NAME} knows Great Britain only.`);
        const { data } = await askFor(Schema, { web: question.web, service: gb_carbon_intensity_NAME, url: new URL(path, gb_carbon_intensity_BASE) });
        // The newest half-hours have no measured value yet, and future ones never do.
        const points = data.map(({ from, intensity }) => ({
            time: from,
            gramsPerKwh: intensity.actual ?? intensity.forecast,
        }));
        return { slots: slotsOf(points, HALF_HOUR_MS), kind: 'live-average', source: `${gb_carbon_intensity_NAME}, ${source}` };
    };
    return {
        async history(question, { startMs, endMs }) {
            if (endMs - startMs > gb_carbon_intensity_LONGEST_MS)
                throw new LiveError(`${gb_carbon_intensity_NAME} is asked for at most fourteen days.`);
            // The service takes a time for the half-hour that ends there, so the first is asked for one minute in.
            const path = `${toTheMinute(startMs + 60_000)}/${toTheMinute(endMs + HALF_HOUR_MS)}`;
            return await ask(question, path, 'half-hourly, generation only');
        },
        forecast: (question, { startMs }) => ask(question, `${toTheMinute(startMs + 60_000)}/fw48h`, 'forecast, generation only'),
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/watttime.js
/**
 * WattTime API v3, by coordinates. Its signal is marginal: what one kWh more would have caused. It is marked as such and never
 * compared or mixed with averages. `signal-index`, a percentile and no rate, is not asked for.
 */





const watttime_NAME = 'WattTime';
const watttime_BASE = 'https://api.watttime.org/';
const HISTORICAL = 'v3/historical';
const SIGNAL = 'co2_moer';
const UNITS = 'lbs_co2_per_mwh';
/** 1 lb is 453.59237 g, 1 MWh is 1000 kWh. */
const GRAMS_PER_KWH = 0.45359237;
/** Points come every five minutes, some minutes late; the newest holds for this long. */
const LONGEST_SLOT_MS = HOUR_MS / 2;
const LoginSchema = dist/* object */.Ikc({ token: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.~+/=-]{1,5000}$/)) });
const RegionSchema = dist/* object */.Ikc({ region: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\w{1,50}$/)) });
const DataSchema = dist/* object */.Ikc({
    data: dist/* array */.YOg(dist/* object */.Ikc({ point_time: dist/* string */.YjP(), value: dist/* number */.aig() })),
    meta: dist/* object */.Ikc({ units: dist/* string */.YjP(), signal_type: dist/* string */.YjP() }),
});
/** The password goes to the login alone; what follows bears the token that the login gave, which holds for half an hour. */
function watttime(username, password) {
    const ask = async (question, path, parameters) => {
        const { latitude, longitude } = coordinates(question.place);
        const basic = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
        const service = (where, authorization) => {
            return { web: question.web, service: watttime_NAME, url: new URL(where, watttime_BASE), headers: { authorization } };
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
        history: (question, { startMs, endMs }) => ask(question, HISTORICAL, { start: toTheMinute(startMs - LONGEST_SLOT_MS), end: toTheMinute(endMs) }),
        forecast: (question, { startMs, endMs }) => ask(question, 'v3/forecast', { horizon_hours: String(Math.min(72, Math.ceil((endMs - startMs) / HOUR_MS))) }),
    };
}
function answerOf({ data, meta }, region, isPast) {
    if (meta.units !== UNITS || meta.signal_type !== SIGNAL) {
        throw new LiveError(`${watttime_NAME} answered with another signal or unit than the one asked for.`);
    }
    const points = data.map((point) => ({ time: point.point_time, gramsPerKwh: point.value * GRAMS_PER_KWH }));
    return {
        slots: slotsOf(points, LONGEST_SLOT_MS, isPast),
        kind: 'live-marginal',
        source: `${watttime_NAME} API v3, ${SIGNAL} of ${region}: marginal, not an average`,
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/live/live.js
/** The hours of this very job, from the live service that the user named; if it has no answer, the annual average and the reason. */









/**
 * Intensity of the job's own window; the bundled annual average with a `fallbackReason` where the service does not know.
 * Undefined where no service was asked for. Never rejects, and nothing of the choice's secrets is in the answer.
 */
async function liveIntensity(choice, job, web) {
    if (choice.provider === 'none')
        return undefined;
    const bundled = (0,intensity/* intensityOf */.jm)(job.place);
    try {
        const answer = await serviceOf(choice).history({ web, place: job.place, nowMs: job.nowMs }, job.window);
        const { gramsPerKwh, count } = energyWeighted(answer.slots, job.window, job.energyBetween);
        return {
            // The hours are the job's own, so that only the difference between methods is left.
            gramsPerKwh: (0,interval/* withinFactor */.rP)(gramsPerKwh, intensity/* METHOD_FACTOR */._j),
            zone: bundled.zone,
            zoneName: bundled.zoneName,
            kind: answer.kind,
            datetime: new Date(job.window.startMs).toISOString(),
            source: `${answer.source}; ${count} ${count === 1 ? 'value' : 'values'}, weighted by the job's energy`,
        };
    }
    catch (error) {
        const reason = `${publicReason(error)} The bundled average is used instead.`;
        const { fallbackReason } = bundled;
        return { ...bundled, fallbackReason: fallbackReason === undefined ? reason : `${reason} ${fallbackReason}` };
    }
}
/** What is expected for the next 24 h and the length of the job after them; a reason where the service does not know. */
async function liveForecast(choice, job, web) {
    if (choice.provider === 'none')
        return undefined;
    try {
        const window = { startMs: job.nowMs, endMs: job.nowMs + 24 * HOUR_MS + job.seconds * 1000 };
        const { slots, source } = await serviceOf(choice).forecast({ web, place: job.place, nowMs: job.nowMs }, window);
        if (slots.length === 0)
            throw new LiveError('The service has no forecast for this place.');
        return { slots, source };
    }
    catch (error) {
        return { unavailable: publicReason(error) };
    }
}
function serviceOf(choice) {
    const { provider, electricityMapsToken, watttimeUsername, watttimePassword, carbonAwareSdkUrl } = choice;
    if (provider === 'electricity-maps' && electricityMapsToken)
        return electricityMaps(electricityMapsToken);
    if (provider === 'watttime' && watttimeUsername && watttimePassword)
        return watttime(watttimeUsername, watttimePassword);
    if (provider === 'gb-carbon-intensity')
        return gbCarbonIntensity();
    if (provider === 'carbon-aware-sdk' && carbonAwareSdkUrl)
        return carbonAwareSdk(carbonAwareSdkUrl);
    throw new LiveError(`${provider} was asked for without what it needs: its token, its password or its address.`);
}
/** Only our own messages: the text of any other error may quote a header. */
function publicReason(error) {
    return error instanceof LiveError ? error.message : 'The live service could not be asked.';
}


/***/ })

};
