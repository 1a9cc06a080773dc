export const id = 694;
export const ids = [694];
export const modules = {

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeMeasurement: () => (/* binding */ concludeMeasurement)
});

// UNUSED EXPORTS: measuredUntilNow

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./tmp/javascript/power/finders/find-meters.js + 21 modules
var find_meters = __webpack_require__(6936);
// EXTERNAL MODULE: ./tmp/javascript/power/plan.js
var plan = __webpack_require__(8420);
// EXTERNAL MODULE: ./tmp/javascript/power/sampler-process.js
var sampler_process = __webpack_require__(1655);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./tmp/javascript/power/series/read-latest.js
var read_latest = __webpack_require__(1785);
;// CONCATENATED MODULE: ./tmp/javascript/power/series/read-samples.js
/**
 * Reads the sample file back, in whatever state: cut off by a kill, incomplete after a full disk, or changed by a job that runs
 * as the same user. Nothing in it is trusted; invalid lines are counted and left out.
 */





/** Ten times what 35 days may take. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_SAMPLES = 200_000;
const MAX_EVENTS = 10_000;
const MAX_CHANNELS = 300;
const MAX_TEXT = 300;
/** A gigawatt for a year, J: far above the sum of any job. */
const MAX_JOULES = 3e16;
/** A century, s. */
const MAX_SECONDS = 3.2e9;
const LEAST_INTERVAL_SECONDS = 1e-3;
/** The last moment that a JavaScript date can be. */
const MAX_EPOCH_MS = 8.64e15;
const TextSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(), dist/* maxLength */.Ru6(MAX_TEXT));
function amountUpTo(max, min = 0) {
    return dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(min), dist/* maxValue */.cGV(max));
}
const RangeSchema = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({ kind: dist/* literal */.euz('between'), low: amountUpTo(1), high: amountUpTo(100, 1) }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('factor'), factor: amountUpTo(100, 1) }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('percent'), percent: amountUpTo(100), leastWatts: dist/* optional */.lqM(amountUpTo(1e6)) }),
]);
const ChannelSchema = dist/* object */.Ikc({
    id: TextSchema,
    component: dist/* picklist */.KIO(['node', 'cpu', 'memory', 'accelerator']),
    method: dist/* picklist */.KIO(['counter', 'sensor', 'model']),
    source: TextSchema,
    range: RangeSchema,
    device: dist/* optional */.lqM(dist/* object */.Ikc({ index: amountUpTo(1e6), name: TextSchema, share: amountUpTo(1) })),
});
const HeaderSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz(1),
    startedAt: TextSchema,
    intervalSeconds: amountUpTo(MAX_SECONDS, LEAST_INTERVAL_SECONDS),
    channels: dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J()), dist/* maxLength */.Ru6(MAX_CHANNELS), dist/* array */.YOg(ChannelSchema), dist/* check */.z6Y((channels) => new Set(channels.map(({ id }) => id)).size === channels.length)),
});
/** What describes an event may be missing; what it is and when it was may not. */
const EventSchema = dist/* object */.Ikc({
    event: dist/* picklist */.KIO(['meter-lost', 'meter-back', 'gap', 'clock-jump', 'step', 'disk-full', 'events-omitted', 'end']),
    epochMs: amountUpTo(MAX_EPOCH_MS),
    channel: dist/* fallback */.NpB(dist/* optional */.lqM(TextSchema), undefined),
    message: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => text.slice(0, MAX_TEXT)))), undefined),
});
/**
 * The series in a measurement's folder, with the newest reading as its last sample where the file lacks it. Undefined when
 * there is no file, or the file has no header.
 */
function readSeries(folder) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, plan/* FILES */.cn.samples)).toString('utf8', 0, MAX_BYTES);
    }
    catch {
        return undefined;
    }
    const series = parseSeries(text);
    if (series === undefined)
        return undefined;
    const latest = (0,read_latest/* readLatest */.E)(folder);
    const newest = latest && sampleFrom({ modelSeconds: undefined, ...latest }, series.header);
    const last = series.samples.at(-1);
    if (newest === undefined || (last !== undefined && !follows(newest, last)))
        return series;
    return newest.monotonicSeconds === last?.monotonicSeconds
        ? series
        : { ...series, samples: [...series.samples, newest] };
}
/**
 * Parses the text of a sample file (`sample-file.ts` describes its lines). Undefined when no line is a header. Samples come
 * out in order of time with joules that never fall; lines that break this are counted as damaged.
 */
function parseSeries(text) {
    let header;
    const samples = [];
    const events = [];
    let damagedLines = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const value = parsed(line);
        if (header === undefined) {
            const result = dist/* safeParse */.xLC(HeaderSchema, value);
            if (result.success)
                header = result.output;
            else
                damagedLines++;
            continue;
        }
        if (!Array.isArray(value)) {
            const result = dist/* safeParse */.xLC(EventSchema, value);
            if (!result.success)
                damagedLines++;
            else if (events.length < MAX_EVENTS)
                events.push(result.output);
            continue;
        }
        // By index and in plain loops, because a long job has ten thousand lines.
        const sample = sampleFrom({
            epochMs: value[0],
            monotonicSeconds: value[1],
            joules: value[2],
            busySeconds: value[3],
            curveSeconds: value[4],
            modelSeconds: value[5],
        }, header);
        const last = samples.at(-1);
        if (sample === undefined || samples.length >= MAX_SAMPLES || (last !== undefined && !follows(sample, last)))
            damagedLines++;
        else
            samples.push(sample);
    }
    return header === undefined ? undefined : { header, samples, events, damagedLines };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function sampleFrom(values, { channels }) {
    const { epochMs, monotonicSeconds, joules, busySeconds, curveSeconds, modelSeconds } = values;
    if (!isNumber(epochMs, MAX_EPOCH_MS) || !isNumber(monotonicSeconds, MAX_SECONDS))
        return undefined;
    if (!isReadings(joules, channels.length) || !isSeconds(busySeconds, channels.length))
        return undefined;
    if (!isSeconds(curveSeconds, channels.length))
        return undefined;
    if (modelSeconds !== undefined && !isSeconds(modelSeconds, channels.length))
        return undefined;
    return { epochMs, monotonicSeconds, joules, busySeconds, curveSeconds, modelSeconds };
}
function isReadings(value, length) {
    if (!Array.isArray(value) || value.length !== length)
        return false;
    for (let channel = 0; channel < length; channel++)
        if (!isNumber(value[channel], MAX_JOULES))
            return false;
    return true;
}
function isSeconds(value, length) {
    if (!Array.isArray(value) || value.length !== length)
        return false;
    for (let channel = 0; channel < length; channel++) {
        const seconds = value[channel];
        if (seconds !== null && !isNumber(seconds, MAX_SECONDS))
            return false;
    }
    return true;
}
/** Monotonic time and energy only grow; the wall clock may have been set back. */
function follows(sample, last) {
    return (sample.monotonicSeconds >= last.monotonicSeconds &&
        grows(sample.joules, last.joules) &&
        grows(sample.busySeconds, last.busySeconds) &&
        grows(sample.curveSeconds, last.curveSeconds) &&
        grows(sample.modelSeconds ?? [], last.modelSeconds ?? []));
}
function grows(now, before) {
    for (let channel = 0; channel < now.length; channel++) {
        const value = now[channel] ?? null;
        if (value !== null && value < (before[channel] ?? 0))
            return false;
    }
    return true;
}
function isNumber(value, max) {
    return typeof value === 'number' && value >= 0 && value <= max;
}

// EXTERNAL MODULE: ./tmp/javascript/runner/cpu.js
var cpu = __webpack_require__(158);
// EXTERNAL MODULE: ./tmp/javascript/runner/node-system.js
var node_system = __webpack_require__(694);
// EXTERNAL MODULE: ./tmp/javascript/runner/place.js + 3 modules
var runner_place = __webpack_require__(3696);
// EXTERNAL MODULE: ./tmp/javascript/interval.js
var interval = __webpack_require__(1788);
// EXTERNAL MODULE: ./tmp/javascript/power/meter.js
var meter = __webpack_require__(918);
// EXTERNAL MODULE: ./tmp/javascript/power/model/joules.js
var model_joules = __webpack_require__(3943);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./tmp/javascript/errors.js
var errors = __webpack_require__(9830);
// EXTERNAL MODULE: ./tmp/javascript/one-line.js
var one_line = __webpack_require__(3948);
;// CONCATENATED MODULE: ./tmp/javascript/engine/codecarbon-csv.js
/**
 * Reads CodeCarbon's `emissions.csv` (1.x to 3.x), for training that ran elsewhere. Its energy counts as declared, because it
 * was not measured here. Its content is untrusted.
 */




/** The file is not a CodeCarbon file, or nothing in it can be used. The message says what was expected. */
class CodecarbonError extends Error {
    name = 'CodecarbonError';
}
const MAX_CHARACTERS = 20 * 1024 * 1024;
const MAX_ROWS = 100_000;
const MAX_RUN_KWH = 1e6;
/** One tracked machine draws less than this, W. */
const MAX_RUN_WATTS = 1e6;
/** A century, s. */
const codecarbon_csv_MAX_SECONDS = 3.2e9;
const MAX_NAMED_ROWS = 5;
const codecarbon_csv_MAX_TEXT = 120;
const PARTS = [
    { component: 'cpu', energy: 'cpu_energy', name: 'cpu_model', words: 'CPU' },
    { component: 'accelerator', energy: 'gpu_energy', name: 'gpu_model', words: 'GPU' },
    { component: 'memory', energy: 'ram_energy', name: undefined, words: 'RAM' },
];
/**
 * Sums the runs of a file. Rows of one run (and one task) hold its running totals, so the largest of them counts; rows
 * without a run each count. Throws `CodecarbonError`.
 */
function readCodecarbon(text) {
    if (text.length > MAX_CHARACTERS)
        throw new CodecarbonError('the file is larger than 20 MB');
    const { column, rows } = table(text);
    const isWhole = !PARTS.some(({ energy }) => column(energy) !== undefined);
    if (isWhole && column('energy_consumed') === undefined) {
        throw new CodecarbonError('no column cpu_energy, gpu_energy, ram_energy or energy_consumed: this is not an emissions.csv');
    }
    const runs = new Map();
    const bad = [];
    rows.forEach((cells, index) => {
        const cell = (name) => cells[column(name) ?? -1]?.trim() ?? '';
        const run = runOf(cell, isWhole);
        if (typeof run === 'string') {
            bad.push(`row ${index + 2} (${run})`);
            return;
        }
        const id = cell('run_id');
        const key = id === '' ? `row ${index}` : `run ${id} ${cell('task_name')}`;
        const known = runs.get(key);
        if (known === undefined || totalOf(run.kwh) >= totalOf(known.kwh))
            runs.set(key, run);
    });
    if (runs.size === 0) {
        throw new CodecarbonError(bad.length === 0 ? 'the file has no rows' : `no usable row: ${rowsInWords(bad)}`);
    }
    return declared([...runs.values()], bad);
}
/** The run, or what is wrong with the row. */
function runOf(cell, isWhole) {
    const seconds = cell('duration') === '' ? undefined : Number(cell('duration'));
    if (seconds !== undefined && !(seconds >= 0 && seconds <= codecarbon_csv_MAX_SECONDS))
        return 'duration';
    // CodeCarbon multiplies each energy by its `pue` setting, which is 1 by default.
    const pue = cell('pue') === '' ? 1 : Number(cell('pue'));
    if (!(pue >= 1 && pue <= 10))
        return 'pue';
    const kwh = new Map();
    const devices = new Map();
    const whole = cell('energy_consumed') === '' ? undefined : Number(cell('energy_consumed'));
    if (whole !== undefined && !isEnergy(whole))
        return 'energy_consumed';
    if (isWhole) {
        if (whole === undefined)
            return 'energy_consumed';
        kwh.set('node', whole / pue);
    }
    for (const { component, energy, name } of PARTS) {
        if (cell(energy) === '')
            continue;
        const amount = Number(cell(energy));
        if (!isEnergy(amount))
            return energy;
        if (amount > 0)
            kwh.set(component, amount / pue);
        const device = name === undefined ? '' : (0,one_line/* oneLine */.T)(cell(name), codecarbon_csv_MAX_TEXT);
        if (amount > 0 && device !== '')
            devices.set(component, device);
    }
    const sum = totalOf(kwh) * pue;
    if (seconds !== undefined && sum * meter/* JOULES_PER_KWH */.E > MAX_RUN_WATTS * Math.max(1, seconds))
        return 'more than a megawatt';
    const disagrees = whole !== undefined && Math.abs(sum - whole) > Math.max(1e-9, 0.01 * whole);
    return { seconds, pue, version: (0,one_line/* oneLine */.T)(cell('codecarbon_version'), codecarbon_csv_MAX_TEXT), kwh, devices, disagrees };
}
function declared(runs, bad) {
    const seconds = runs.reduce((sum, run) => sum + (run.seconds ?? 0), 0);
    const isTimed = seconds > 0 && runs.every((run) => run.seconds !== undefined);
    const source = `CodeCarbon${versions(runs)}`;
    const components = [];
    for (const component of ['node', 'cpu', 'memory', 'accelerator']) {
        const kwh = runs.reduce((sum, run) => sum + (run.kwh.get(component) ?? 0), 0);
        if (kwh === 0)
            continue;
        const names = new Set(runs.flatMap((run) => run.devices.get(component) ?? []));
        const [device] = names;
        components.push({
            component,
            method: 'declared',
            kwh,
            meanWatts: isTimed ? (kwh * meter/* JOULES_PER_KWH */.E) / seconds : undefined,
            device: names.size === 1 ? device : undefined,
            source,
        });
    }
    if (components.length === 0)
        throw new CodecarbonError('every energy in the file is zero');
    return { components, runs: runs.length, seconds, notes: notesOn(runs, bad, components) };
}
function notesOn(runs, bad, components) {
    const notes = [];
    const has = (component) => components.some((known) => known.component === component);
    if (bad.length > 0)
        notes.push(`Left out of the CodeCarbon file: ${rowsInWords(bad)}.`);
    if (!has('node')) {
        for (const { component, words } of PARTS) {
            // A missing GPU is not worth a note; a missing CPU or memory is.
            if (component !== 'accelerator' && !has(component))
                notes.push(`CodeCarbon recorded no ${words} energy.`);
        }
    }
    const multiplied = runs.filter((run) => run.pue > 1).length;
    if (multiplied > 0) {
        notes.push(`CodeCarbon had multiplied the energy of ${count(multiplied, 'run')} by a PUE; that was divided out again.`);
    }
    const disagreeing = runs.filter((run) => run.disagrees).length;
    if (disagreeing > 0) {
        notes.push(`In ${count(disagreeing, 'run')} the parts do not add up to energy_consumed; the parts were counted.`);
    }
    return notes;
}
function table(text) {
    let records;
    try {
        const tolerant = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
        records = (0,sync/* parse */.qg)(text, { ...tolerant, to: MAX_ROWS + 2 });
    }
    catch (error) {
        throw new CodecarbonError(`not a CSV file: ${(0,one_line/* oneLine */.T)((0,errors/* reasonOf */.A3)(error), codecarbon_csv_MAX_TEXT)}`);
    }
    if (records.length > MAX_ROWS + 1)
        throw new CodecarbonError(`more than ${MAX_ROWS} rows`);
    const [header, ...rows] = records;
    if (header === undefined)
        throw new CodecarbonError('the file is empty');
    const columns = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
    return { column: (name) => columns.get(name), rows };
}
function isEnergy(kwh) {
    return kwh >= 0 && kwh <= MAX_RUN_KWH;
}
function totalOf(kwh) {
    return [...kwh.values()].reduce((sum, amount) => sum + amount, 0);
}
function versions(runs) {
    const all = [...new Set(runs.map((run) => run.version).filter((version) => /^\d[\w.+-]{0,19}$/.test(version)))];
    return all.length === 1 ? ` ${all[0]}` : '';
}
function rowsInWords(bad) {
    const more = bad.length - MAX_NAMED_ROWS;
    return bad.slice(0, MAX_NAMED_ROWS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./tmp/javascript/engine/codecarbon-energy.js
/** The input `codecarbon-file`: energy of training that ran elsewhere, declared by CodeCarbon's own file. */






const codecarbon_energy_MAX_BYTES = 20 * 1024 * 1024;
/**
 * CodeCarbon states no range. Its figure of a GPU is the card's own; that of a CPU is a counter, a share of TDP or a
 * constant, which the file does not say: against metered servers its CPU method was wrong by 37 % in the median.
 */
const ACCELERATOR = { value: 1, low: 0.9, high: 1.1 };
const OTHERS = (0,interval/* withinFactor */.rP)(1, 2);
/** Undefined where no file was named. If the file cannot be read, its part is left out of the report, with the reason. */
function codecarbonEnergy(file, workspace) {
    if (file === undefined)
        return undefined;
    try {
        const { components, notes } = readCodecarbon(textOf((0,external_node_path_.resolve)(workspace, file)));
        const added = "The energy in CodeCarbon's file is added to what was measured here, with this job's PUE and grid.";
        return { components: components.map(recordComponent), notes: [added, ...notes], missing: [] };
    }
    catch (error) {
        const why = error instanceof CodecarbonError ? error.message : 'it cannot be read';
        const missing = `The codecarbon-file ${JSON.stringify(file)} is not counted: ${why}.`.slice(0, 2000);
        return { components: [], notes: [], missing: [missing] };
    }
}
/** On Node 20, `throwIfNoEntry: false` still throws for a path below a file. */
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function textOf(path) {
    const stat = statOf(path);
    if (stat?.isFile() !== true)
        throw new CodecarbonError('there is no such file');
    if (stat.size > codecarbon_energy_MAX_BYTES)
        throw new CodecarbonError('the file is larger than 20 MB');
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
}
function recordComponent({ component, method, kwh, meanWatts, device, source }) {
    const inputs = { formula: 'energy', energyKwh: kwh };
    const range = (0,interval/* scaled */.vK)(component === 'accelerator' ? ACCELERATOR : OTHERS, (0,model_joules/* joulesOf */.C)(inputs) / meter/* JOULES_PER_KWH */.E);
    return {
        component,
        device: device?.slice(0, 300),
        method,
        source,
        kwh: range.value,
        lowKwh: range.low,
        highKwh: range.high,
        meanWatts,
        inputs,
    };
}

// EXTERNAL MODULE: ./tmp/javascript/engine/folder-files.js + 1 modules
var folder_files = __webpack_require__(2238);
;// CONCATENATED MODULE: ./tmp/javascript/engine/live.js
/** For all requests together: a service that answers each one late must not delay the job. */
const ALL_MS = 15_000;
/** Undefined if the user chose no service or gave a carbon intensity. Never rejects. */
async function askLive(settings, place, timeline, now, web) {
    const choice = settings.live;
    if (choice.provider === 'none' || settings.place.gramsPerKwh !== undefined)
        return undefined;
    if (place === undefined || timeline === undefined || !(timeline.endMs > timeline.startMs))
        return undefined;
    // Loaded here, so that a job without a live service does not pay for one.
    const { liveForecast, liveIntensity } = await __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 2));
    const window = { startMs: timeline.startMs, endMs: timeline.endMs };
    const nowMs = now.getTime();
    const seconds = (window.endMs - window.startMs) / 1000;
    const limited = withDeadline(web, ALL_MS);
    const [intensity, ahead] = await Promise.all([
        liveIntensity(choice, { place, window, energyBetween: timeline.joulesBetween, nowMs }, limited),
        liveForecast(choice, { place, nowMs, seconds }, limited),
    ]);
    if (ahead === undefined || !('unavailable' in ahead))
        return { intensity, forecast: ahead, notes: [] };
    return { intensity, notes: [`No better time to start is known. ${ahead.unavailable}`] };
}
function withDeadline(web, milliseconds) {
    const deadline = web.deadline ?? AbortSignal.timeout;
    const all = deadline(milliseconds);
    return { ...web, deadline: (ms) => AbortSignal.any([all, deadline(ms)]) };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/model/remodel.js
/** The energy of modelled channels by the formula that the record names, in place of the sampler's own sum. */

/**
 * The same series with the energy of its models worked out again: the sampler's sums are rounded, and a better model, once
 * the instance type is known, needs no new measurement. Channels without a model, or without its time, stay as they are.
 */
function remodelSeries(series, models) {
    const modelOf = series.header.channels.map(({ id, method }) => (method === 'model' ? models.get(id) : undefined));
    const timed = modelOf.map((model, index) => (modelTime(series, index) === undefined ? undefined : model));
    const channels = series.header.channels.map((channel, index) => ({ ...channel, ...timed[index]?.better }));
    const samples = series.samples.map((sample) => ({
        ...sample,
        joules: sample.joules.map((joules, index) => {
            const constants = timed[index]?.constants;
            const seconds = sample.modelSeconds?.[index] ?? undefined;
            if (constants === undefined || seconds === undefined)
                return joules;
            return (0,model_joules/* joulesOf */.C)((0,model_joules/* inputsOver */.g)(constants, { seconds, curveSeconds: sample.curveSeconds[index] ?? 0 }));
        }),
    }));
    return { ...series, header: { ...series.header, channels }, samples };
}
/** The time that a channel's model counted from the first sample to the last; undefined where it reports none. */
function modelTime({ samples }, channel) {
    const [first, last] = [samples[0], samples.at(-1)];
    const seconds = last?.modelSeconds?.[channel] ?? undefined;
    if (first === undefined || last === undefined || seconds === undefined)
        return undefined;
    return {
        seconds: seconds - (first.modelSeconds?.[channel] ?? 0),
        curveSeconds: (last.curveSeconds[channel] ?? 0) - (first.curveSeconds[channel] ?? 0),
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/series/tracks.js
/** Wall clock and monotonic clock differ by more than this only where the machine slept or the clock was set. */
const SLEPT_MS = 2000;
function axisOf(samples, events) {
    const setAt = new Set(events.filter(({ event }) => event === 'clock-jump').map(({ epochMs }) => epochMs));
    const first = samples[0]?.monotonicSeconds ?? 0;
    const ms = [];
    const awake = [];
    const sample = [];
    // From the end backwards, because the last clock is the one that all other times refer to.
    let timeMs = samples.at(-1)?.epochMs ?? 0;
    for (let index = samples.length - 1; index >= 0; index--) {
        const here = samples[index];
        const before = samples[index - 1];
        if (here === undefined)
            continue;
        ms.push(timeMs);
        awake.push(here.monotonicSeconds - first);
        sample.push(index);
        if (before === undefined)
            continue;
        const awakeMs = (here.monotonicSeconds - before.monotonicSeconds) * 1000;
        const wallMs = here.epochMs - before.epochMs;
        const clockWasSet = setAt.has(here.epochMs) || wallMs < 0;
        const sleptMs = clockWasSet ? 0 : wallMs - awakeMs;
        if (sleptMs > SLEPT_MS) {
            timeMs -= sleptMs;
            ms.push(timeMs);
            awake.push(here.monotonicSeconds - first);
            sample.push(index);
            timeMs -= awakeMs;
        }
        else {
            // Small differences are the clock being steered: the wall clock is what others compare with.
            timeMs -= clockWasSet || wallMs < awakeMs - SLEPT_MS ? awakeMs : wallMs;
        }
    }
    return { ms: ms.reverse(), awake: awake.reverse(), sample: sample.reverse() };
}
function trackOf(channel, index, samples, axis, events) {
    const isStale = staleTest(channel, events);
    const joules = [];
    const lost = [];
    const busy = [];
    const busyAwake = [];
    let [lostSum, busySum, busyAwakeSum] = [0, 0, 0];
    let before;
    for (let point = 0; point < axis.sample.length; point++) {
        const here = samples[axis.sample[point] ?? 0];
        const passed = point === 0 ? 0 : (axis.awake[point] ?? 0) - (axis.awake[point - 1] ?? 0);
        const busyHere = here?.busySeconds[index] ?? null;
        const busyBefore = (before ?? here)?.busySeconds[index] ?? null;
        // A reading is missing from the sample at which the meter was lost to the one at which it was back.
        if (here !== undefined && isStale?.(here.epochMs))
            lostSum += passed;
        else if (busyHere !== null && busyBefore !== null) {
            busySum += busyHere - busyBefore;
            busyAwakeSum += passed;
        }
        joules.push(here?.joules[index] ?? 0);
        lost.push(lostSum);
        busy.push(busySum);
        busyAwake.push(busyAwakeSum);
        before = here;
    }
    spreadOverLoss(joules, lost, axis.awake);
    const seenBusy = busyAwakeSum > 0;
    return { channel, joules, lost, busy: seenBusy ? busy : undefined, busyAwake: seenBusy ? busyAwake : undefined };
}
/** Whether a channel's values at a time of the sampler's clock are old ones, repeated because its meter was lost; undefined where it never was. */
function staleTest({ id }, events) {
    const losses = [];
    for (const { event, channel, epochMs } of events) {
        if (channel !== id)
            continue;
        const open = losses.at(-1);
        if (event === 'meter-lost')
            losses.push({ from: epochMs, to: Number.POSITIVE_INFINITY });
        else if (event === 'meter-back' && open?.to === Number.POSITIVE_INFINITY)
            open.to = epochMs;
    }
    return losses.length === 0 ? undefined : (epochMs) => losses.some(({ from, to }) => from <= epochMs && epochMs < to);
}
/** A counter that comes back brings all that it counted meanwhile at once; it was used over the whole time of the loss. */
function spreadOverLoss(joules, lost, awake) {
    const isLost = (point) => (lost[point] ?? 0) > (lost[point - 1] ?? 0);
    for (let point = 1; point < joules.length; point++) {
        if (!isLost(point))
            continue;
        const from = point - 1;
        while (point + 1 < joules.length && isLost(point))
            point++;
        if (isLost(point))
            return;
        const seconds = (awake[point] ?? 0) - (awake[from] ?? 0);
        const grown = (joules[point] ?? 0) - (joules[from] ?? 0);
        for (let between = from + 1; between < point; between++) {
            const fraction = seconds > 0 ? ((awake[between] ?? 0) - (awake[from] ?? 0)) / seconds : 0;
            joules[between] = (joules[from] ?? 0) + grown * fraction;
        }
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/power/series/timeline.js

const IDLE_UTILISATION = 0.05;
/** Shortest time over which watts are computed, s. */
const LEAST_SECONDS = 1e-3;
/**
 * Turns samples into a timeline. Wall-clock times are those of the last sample's clock: where the clock was set during the
 * job, the times before are moved. While the machine slept no energy is counted. An empty series gives an empty timeline.
 */
function buildTimeline(series) {
    const { header, samples, events } = series;
    const axis = axisOf(samples, events);
    const tracks = header.channels.map((channel, index) => trackOf(channel, index, samples, axis, events));
    const startMs = axis.ms[0] ?? 0;
    const endMs = axis.ms.at(-1) ?? 0;
    function energyBetween(fromMs, toMs) {
        const from = positionOn(axis.ms, Math.min(Math.max(fromMs, startMs), endMs));
        const to = positionOn(axis.ms, Math.min(Math.max(toMs, fromMs, startMs), endMs));
        const seconds = valueAt(axis.awake, to) - valueAt(axis.awake, from);
        return tracks.map(({ channel, joules, lost, busy, busyAwake }) => {
            const lostSeconds = valueAt(lost, to) - valueAt(lost, from);
            const seen = busyAwake && valueAt(busyAwake, to) - valueAt(busyAwake, from);
            const used = busy && valueAt(busy, to) - valueAt(busy, from);
            return {
                channel,
                joules: Math.max(0, valueAt(joules, to) - valueAt(joules, from)),
                seconds,
                lostSeconds,
                meanUtilisation: seen && used !== undefined ? Math.min(1, Math.max(0, used / seen)) : undefined,
            };
        });
    }
    return {
        startMs,
        endMs,
        events,
        energyBetween,
        joulesBetween: (fromMs, toMs) => totalJoules(energyBetween(fromMs, toMs)),
        powerSeries: (buckets) => Array.from({ length: buckets }, (_, bucket) => {
            const edgeMs = (edge) => startMs + ((endMs - startMs) * edge) / buckets;
            const energies = energyBetween(edgeMs(bucket), edgeMs(bucket + 1));
            const seconds = energies[0]?.seconds ?? 0;
            return seconds >= LEAST_SECONDS ? totalJoules(energies) / seconds : null;
        }),
        peakWatts: (id) => {
            const track = tracks.find(({ channel }) => channel.id === id);
            return track && peakOf(track.joules, track.lost, axis.awake, header.intervalSeconds);
        },
        idle: (id) => {
            const track = tracks.find(({ channel }) => channel.id === id);
            return track?.busy && track.busyAwake ? idleOf(track.joules, track.busy, track.busyAwake) : undefined;
        },
    };
}
function totalJoules(energies) {
    return energies.reduce((sum, energy) => sum + energy.joules, 0);
}
/** Segments much shorter than the interval, as a last sample makes, would turn a counter's step into a peak. */
function peakOf(joules, lost, awake, intervalSeconds) {
    let peak;
    for (let point = 1; point < joules.length; point++) {
        const seconds = (awake[point] ?? 0) - (awake[point - 1] ?? 0);
        if (seconds < intervalSeconds / 2 || (lost[point] ?? 0) > (lost[point - 1] ?? 0))
            continue;
        const watts = ((joules[point] ?? 0) - (joules[point - 1] ?? 0)) / seconds;
        if (watts > (peak ?? 0))
            peak = watts;
    }
    return peak;
}
function idleOf(joules, busy, awake) {
    let seconds = 0;
    let idleJoules = 0;
    for (let point = 1; point < joules.length; point++) {
        const passed = (awake[point] ?? 0) - (awake[point - 1] ?? 0);
        const used = (busy[point] ?? 0) - (busy[point - 1] ?? 0);
        if (passed <= 0 || used / passed >= IDLE_UTILISATION)
            continue;
        seconds += passed;
        idleJoules += (joules[point] ?? 0) - (joules[point - 1] ?? 0);
    }
    return { seconds, joules: idleJoules };
}
function positionOn(ms, momentMs) {
    let low = 0;
    let high = ms.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ms[middle] ?? 0) < momentMs)
            low = middle + 1;
        else
            high = middle;
    }
    // Several samples at the last moment: all that was counted lies before it.
    if (momentMs === ms.at(-1) && momentMs > (ms[0] ?? momentMs))
        low = ms.length - 1;
    const before = ms[low - 1];
    const here = ms[low];
    if (before === undefined || here === undefined || here <= before)
        return { point: low, fraction: 1 };
    return { point: low, fraction: Math.min(1, Math.max(0, (momentMs - before) / (here - before))) };
}
function valueAt(values, { point, fraction }) {
    const here = values[point] ?? 0;
    const before = values[point - 1] ?? here;
    return before + (here - before) * fraction;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/series/component-energy.js
/** What each component used in all, with its range. `interval.ts` says how ranges add up. */



/**
 * Energy of every channel that gave a reading. One that never did is not here, because zero would read as measured:
 * `silentChannels` has those.
 */
function componentEnergies(timeline) {
    return wholeJob(timeline)
        .filter(({ joules }) => joules > 0)
        .map((energy) => componentEnergy(energy, timeline));
}
/** Channels of which not one joule was seen: the meter never answered, or the job was over before it did. */
function silentChannels(timeline) {
    return wholeJob(timeline)
        .filter(({ joules }) => joules === 0)
        .map(({ channel }) => channel);
}
/** The 80 % range of an amount of energy that was counted over so many seconds, in the unit of `joules`. */
function rangeOf(joules, rule, seconds, share = 1) {
    if (rule.kind === 'factor')
        return (0,interval/* withinFactor */.rP)(joules, rule.factor);
    if (rule.kind === 'between')
        return { value: joules, low: joules * rule.low, high: joules * rule.high };
    const halfWidth = Math.max((joules * rule.percent) / 100, (rule.leastWatts ?? 0) * share * seconds);
    return { value: joules, low: Math.max(0, joules - halfWidth), high: joules + halfWidth };
}
function wholeJob(timeline) {
    return timeline.energyBetween(timeline.startMs, timeline.endMs);
}
function componentEnergy(energy, timeline) {
    const { channel, joules, seconds, lostSeconds, meanUtilisation } = energy;
    const isCounter = channel.method === 'counter';
    // A counter goes on counting while it is not read; what a sensor or a model missed is not in its joules.
    const missedSeconds = isCounter ? 0 : lostSeconds;
    const meteredSeconds = seconds - missedSeconds;
    const meanWatts = meteredSeconds >= LEAST_SECONDS ? joules / meteredSeconds : undefined;
    const range = rangeOf(joules, channel.range, meteredSeconds, channel.device?.share);
    const missedJoules = missedSeconds * (meanWatts ?? 0);
    const idle = timeline.idle(channel.id);
    const peakWatts = timeline.peakWatts(channel.id);
    return {
        channelId: channel.id,
        component: channel.component,
        method: channel.method,
        source: channel.source,
        device: channel.device,
        kwh: {
            value: joules / meter/* JOULES_PER_KWH */.E,
            low: range.low / meter/* JOULES_PER_KWH */.E,
            high: (range.high + missedJoules) / meter/* JOULES_PER_KWH */.E,
        },
        meanWatts,
        // A mean is no more than the highest, though short last segments are left out of the search for it.
        peakWatts: peakWatts === undefined ? undefined : Math.max(peakWatts, meanWatts ?? 0),
        meanUtilisation,
        idle: idle === undefined || seconds <= 0
            ? undefined
            : { share: Math.min(1, idle.seconds / seconds), kwh: idle.joules / meter/* JOULES_PER_KWH */.E },
        notes: lostSeconds >= 1 ? [lossNote(lostSeconds, seconds, isCounter)] : [],
    };
}
function lossNote(lostSeconds, seconds, isCounter) {
    const loss = `The meter gave no reading for ${duration(lostSeconds)} of ${duration(seconds)}`;
    return isCounter
        ? `${loss}; its counter went on meanwhile, so the energy is whole.`
        : `${loss}; that time is not in the energy, and the high end of its range counts it at the mean power.`;
}
function duration(seconds) {
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
// EXTERNAL MODULE: ./tmp/javascript/record/schema-version.js
var schema_version = __webpack_require__(1697);
// EXTERNAL MODULE: ./tmp/javascript/runner/job-size.js
var job_size = __webpack_require__(9601);
// EXTERNAL MODULE: ./tmp/javascript/engine/footprint.js + 7 modules
var footprint = __webpack_require__(5425);
;// CONCATENATED MODULE: ./tmp/javascript/engine/measured-record.js
/** The record of a measurement, from the content of its files. Nothing here reads a file or uses the network. */









/** Slices of the power curve that a chart can show. */
const SLICES = 120;
const NOWHERE = { found: 'assumed', how: 'nothing on this machine reveals where it is' };
function measuredRecord(files) {
    const { settings, start, runner, series, now, declared } = files;
    const models = modelsOf(files);
    const timeline = series && buildTimeline(remodelSeries(series, models));
    const energies = timeline === undefined ? [] : componentEnergies(timeline);
    const measured = energies.map((energy) => componentOf(energy, inputsOf(energy, models, series), settings));
    const components = [...measured, ...(declared?.components ?? [])];
    const startedAt = start?.startedAt ?? isoTime(series?.header.startedAt);
    const endedMs = timeline?.endMs ?? now.getTime();
    const endedAt = new Date(Math.max(endedMs, Date.parse(startedAt ?? '') || 0)).toISOString();
    const seconds = startedAt === undefined ? undefined : secondsOf(timeline, startedAt, endedAt);
    const record = {
        schemaVersion: schema_version/* SCHEMA_VERSION */.f,
        tool: { name: product/* PRODUCT */.Ax.slug, version: product/* PRODUCT */.Ax.version },
        id: start?.id ?? files.fallbackId,
        createdAt: now.toISOString(),
        mode: 'measure',
        name: settings.name,
        startedAt,
        endedAt: startedAt === undefined ? undefined : endedAt,
        seconds,
        machine: runner && machineOf(runner),
        ...(0,footprint/* footprintOf */.b)({
            components,
            place: files.place ?? NOWHERE,
            settings,
            cloud: runner?.virtual === true || runner?.ciHost === 'github-hosted',
            hosted: runner?.ciHost === 'github-hosted',
            hardware: runner === undefined ? { accelerators: [] } : hardwareOf(runner),
            seconds,
            live: files.live,
            now,
        }),
        missing: [...missingOf(files, timeline), ...(declared?.missing ?? [])].slice(0, 100),
        notes: notesOf(files),
        unreadable: [...(start?.unreadable ?? [])].slice(0, 100),
        power: powerOf(timeline),
    };
    return { record, timeline };
}
/** A time from a damaged file may be invalid. */
function isoTime(text) {
    const ms = Date.parse(text ?? '');
    return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
/** A text from the machine, cut to the length that a record allows. */
function clip(text) {
    return text.slice(0, 300);
}
/** The models that the sampler started with; one is replaced by a better model if the hardware is better known by now. */
function modelsOf({ start, better }) {
    const models = Object.entries(start?.models ?? {}).map(([id, constants]) => [
        id,
        { constants },
    ]);
    if (better !== undefined) {
        const { id, model, source, range } = better;
        models.push([id, { constants: model, better: { source, range } }]);
    }
    return new Map(models);
}
/** What a component's energy was computed from; undefined for a model whose constants or times are lost. */
function inputsOf(energy, models, series) {
    if (series === undefined)
        return undefined;
    if (energy.method === 'model') {
        const constants = models.get(energy.channelId)?.constants;
        const channel = series.header.channels.findIndex(({ id }) => id === energy.channelId);
        const time = modelTime(series, channel);
        return constants && time && (0,model_joules/* inputsOver */.g)(constants, time);
    }
    const share = energy.device?.share ?? 1;
    const joules = (energy.kwh.value * meter/* JOULES_PER_KWH */.E) / share;
    return { formula: 'meter', joules, share, samples: series.samples.length };
}
function componentOf(energy, inputs, settings) {
    const { kwh, device, notes } = energy;
    const declared = settings.machine.powerWatts !== undefined;
    return {
        component: energy.component,
        device: device && clip(device.name),
        index: device?.index,
        count: device?.share === 1 ? undefined : device?.share,
        method: declared ? 'declared' : energy.method,
        source: clip(energy.source),
        kwh: kwh.value,
        lowKwh: kwh.low,
        highKwh: kwh.high,
        meanWatts: energy.meanWatts,
        peakWatts: energy.peakWatts,
        meanUtilisation: energy.meanUtilisation,
        idle: energy.idle,
        notes: notes.length === 0 ? undefined : [...notes],
        inputs,
    };
}
function secondsOf(timeline, startedAt, endedAt) {
    const ms = timeline === undefined ? Date.parse(endedAt) - Date.parse(startedAt) : timeline.endMs - timeline.startMs;
    return Math.max(0, ms / 1000);
}
function machineOf(runner) {
    const accelerators = acceleratorsOf(runner);
    const { vcpus, memoryGb } = (0,job_size/* jobSize */.J)(runner);
    return {
        os: runner.os,
        operatingSystem: runner.operatingSystem,
        manufacturer: runner.firmware?.manufacturer || undefined,
        model: runner.firmware?.model || undefined,
        arch: runner.arch,
        ciHost: runner.ciHost,
        cpu: runner.cpu.name ?? runner.cpu.rawName,
        vcpus,
        memoryGb,
        virtual: runner.virtual,
        sockets: runner.sockets,
        graphics: runner.graphics?.map(({ name }) => name),
        container: runner.container?.kind,
        instanceType: runner.instanceType,
        accelerators: accelerators.length === 0 ? undefined : accelerators,
    };
}
function acceleratorsOf(runner) {
    const counts = new Map();
    for (const { name, rawName, share } of runner.accelerators) {
        const known = name ?? rawName;
        counts.set(known, (counts.get(known) ?? 0) + share);
    }
    return [...counts].map(([name, count]) => ({ name, count }));
}
function hardwareOf(runner) {
    const { os, virtual, hostThreads, sockets } = runner;
    const { vcpus, memoryGb } = (0,job_size/* jobSize */.J)(runner);
    return { accelerators: acceleratorsOf(runner), server: { os, virtual, vcpus, hostThreads, memoryGb, sockets } };
}
/** Stop reason the sampler records when it was asked to stop: the measurement was concluded once before. */
const ASKED_TO_STOP = 'asked to stop';
const ENDED_EARLY = {
    lost: 'The sampler was killed before the job ended',
    killed: 'The sampler did not answer and had to be killed',
    terminated: 'The sampler did not answer and had to be ended',
    unresponsive: 'The sampler did not answer',
};
/** What could not be known, and why. */
function missingOf({ start, series, end, runner }, timeline) {
    const missing = [];
    if (start === undefined)
        missing.push('What was known of the machine at the start is missing or damaged.');
    if (series === undefined)
        missing.push('There are no samples: the sampler did not start, or its file is missing or damaged.');
    else if (series.samples.length < 2)
        missing.push('The job was too short to be measured.');
    else if (series.header.channels.length === 0)
        missing.push('No meter could be read on this machine, and no model covers it.');
    for (const channel of timeline === undefined || timeline.endMs === timeline.startMs ? [] : silentChannels(timeline)) {
        missing.push(`No energy of ${channel.device?.name ?? channel.component}: ${channel.source} gave no reading.`);
    }
    const early = end && ENDED_EARLY[end.how];
    if (early !== undefined) {
        missing.push(series === undefined ? `${early}.` : `${early}; what it had written until then is counted.`);
    }
    else if (end?.how === 'ended-before' && end.reason !== ASKED_TO_STOP)
        missing.push(`The sampler ended before the job did (${end.reason || 'no reason given'}).`);
    for (const event of series?.events ?? []) {
        if (event.event === 'meter-lost') {
            missing.push(`${event.channel ?? 'A meter'} could not be read from ${timeOf(event, timeline)} on: ${event.message ?? 'no reason given'}.`);
        }
    }
    for (const { rawName, name } of runner?.accelerators ?? []) {
        if (name === undefined)
            missing.push(`The accelerator "${rawName}" is not in the table of known hardware.`);
    }
    return missing;
}
/** Minutes and seconds since the start. */
function timeOf({ epochMs }, timeline) {
    const seconds = Math.max(0, Math.round((epochMs - (timeline?.startMs ?? epochMs)) / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
function notesOf({ start, declared, series, live, runner }) {
    const notes = [
        ...(start?.notes ?? []),
        ...(runner?.accelerators ?? []).flatMap((device) => device.notes ?? []),
        ...(declared?.notes ?? []),
        ...eventNotes(series?.events ?? []),
        ...(series?.damagedLines ? [`Damaged lines of the sample file that were left out: ${series.damagedLines}.`] : []),
        ...(live?.notes ?? []),
    ];
    return [...new Set(notes)].map((note) => note.slice(0, 2000)).slice(0, 100);
}
function eventNotes(events) {
    const notable = events.filter(({ event }) => event === 'gap' || event === 'clock-jump' || event === 'disk-full');
    return notable.slice(0, 10).map(({ event, message }) => `${WORDS[event] ?? event}: ${message ?? ''}`);
}
const WORDS = {
    gap: 'Time without samples',
    'clock-jump': 'The clock jumped',
    'disk-full': 'The disk was full for a while',
};
function powerOf(timeline) {
    if (timeline === undefined || !(timeline.endMs > timeline.startMs))
        return undefined;
    const seconds = (timeline.endMs - timeline.startMs) / 1000;
    const slices = Math.max(1, Math.min(SLICES, Math.floor(seconds)));
    return { sliceSeconds: seconds / slices, watts: [...timeline.powerSeries(slices)] };
}

;// CONCATENATED MODULE: ./tmp/javascript/engine/conclude.js
/** The end of a measurement: the sampler is stopped, its files are read, and what they say becomes the record. */














/** Time for the sampler to end by itself. It takes milliseconds, and seconds where the job has left the machine busy. */
const STOP_MS = 10_000;
/** If the sampler was killed, or a file is missing or damaged, the record says so. Calling it again gives the same record. */
async function concludeMeasurement(conclusion) {
    const { folder } = conclusion;
    // Without a plan no sampler was started, so there is nothing to wait for.
    const started = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, plan/* FILES */.cn.plan));
    return measuredIn(conclusion, started ? await (0,sampler_process/* stopSampler */.X6)(folder, { timeoutMs: STOP_MS }) : undefined);
}
/** What was measured until now; the sampler goes on. */
async function measuredUntilNow(conclusion) {
    return measuredIn(conclusion, undefined);
}
async function measuredIn(conclusion, end) {
    const { folder, settings, system = (0,node_system/* nodeSystem */.k)(), web = { fetch } } = conclusion;
    const start = (0,folder_files/* readStart */.H6)(folder);
    const input = settings.place.given;
    const place = start ? (0,runner_place/* findPlace */.P)({ input, metadata: (0,folder_files/* readPlace */.yI)(folder), runner: start.runner, system }) : input;
    const runner = start && place && (0,runner_place/* refineByInstance */.G)(start.runner, place);
    const files = {
        fallbackId: (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 32),
        settings,
        start,
        place,
        runner,
        series: readSeries(folder),
        end,
        better: start && runner && (await betterModel(start, runner, settings, system)),
        declared: codecarbonEnergy(settings.machine.codecarbonFile, system.env['GITHUB_WORKSPACE'] ?? '.'),
        now: new Date(),
    };
    const measured = measuredRecord(files);
    const live = await askLive(settings, place, measured.timeline, files.now, web);
    return live === undefined ? measured : measuredRecord({ ...files, live });
}
/** The cloud may have reported the CPU that the machine hides; then the model is better than the one that sampling began with. */
async function betterModel({ runner: before }, runner, settings, system) {
    const same = before.cpu.name === runner.cpu.name && before.hostThreads === runner.hostThreads;
    if (same || ((0,cpu/* hidesModel */.Vr)(before.cpu) && (0,cpu/* hidesModel */.Vr)(runner.cpu) && before.hostThreads === runner.hostThreads)) {
        return undefined;
    }
    const host = { ...runner, accelerators: [] };
    const { plans } = await (0,find_meters/* findMeters */.S)({ runner: host, system, overrides: settings.machine });
    return plans.find((plan) => plan.kind === 'node-model');
}


/***/ })

};
