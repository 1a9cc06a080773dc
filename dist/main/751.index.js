export const id = 751;
export const ids = [751];
export const modules = {

/***/ 6751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 20 modules
var core = __webpack_require__(3218);
// EXTERNAL MODULE: ./tmp/javascript/bundle-file.js
var bundle_file = __webpack_require__(4104);
// EXTERNAL MODULE: ./tmp/javascript/engine/input-error.js
var input_error = __webpack_require__(3499);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./tmp/javascript/errors.js
var errors = __webpack_require__(9830);
;// CONCATENATED MODULE: ./tmp/javascript/power/plan.js
/** Files in the measurement's folder. `samples` is only ever appended to; see `sample-file.ts` for its lines. */
const plan_FILES = {
    plan: 'plan.json',
    samples: 'samples.ndjson',
    latest: 'latest.json',
    place: 'place.json',
    /** Asks the sampler to end. In a folder of its own, so that watching for it is not woken by the samples. */
    stop: 'stop/asked',
    stopped: 'stopped.json',
    /** Which process the sampler is: `{"pid":…,"startTicks":…}`. */
    process: 'process.json',
    log: 'sampler.log',
};
/** A command has a channel for each of its devices; every other plan has one. */
function channelsOf(plan) {
    return 'devices' in plan ? plan.devices : [plan];
}
/** The accelerator that a channel is about, or the part of the machine that a command reports on. */
function deviceOf(plan, channel) {
    if (!('devices' in plan))
        return 'device' in plan ? plan.device : undefined;
    const device = plan.devices.find(({ id }) => id === channel.id);
    return device && { index: device.index, name: device.name, share: device.share };
}
/** How the joules of one of the plan's channels are known. */
function plan_methodOf(plan, channel) {
    switch (plan.kind) {
        case 'node-model':
        case 'memory-model':
        case 'constant':
            return 'model';
        case 'powercap':
        case 'nvml':
            return 'counter';
        case 'hwmon':
            return plan.inputs.some(({ quantity }) => quantity === 'microjoules') ? 'counter' : 'sensor';
        default:
            return 'byUtilisation' in channel && channel.byUtilisation !== undefined ? 'model' : 'sensor';
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/command-output.js
/** Parsers for what vendors' tools and drivers print, with limits on its size. */
/** A number where there is one: `[N/A]`, `N/A`, `[Not Supported]`, `[Unknown Error]`, `[GPU is lost]` and the like are not numbers. */
function numberOf(cell) {
    return cell !== undefined && cell.length <= 32 && /^[+-]?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}
/** A number with or without a unit behind it: `87`, `87 W`, `0.00 %`. */
function quantityOf(cell) {
    return numberOf(cell?.replace(/\s*(W|%)$/, ''));
}
/** The cells of `a, b, c`, without blanks and quotes around them. */
function cellsOf(line) {
    return line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}
/** Own property of an untrusted value; undefined if it is not an object or lacks it. */
function ownProperty(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** The first JSON value in a text; some tools write a warning before it. */
function jsonIn(text) {
    const start = text.search(/^\s*[[{]/m);
    try {
        return start === -1 ? undefined : JSON.parse(text.slice(start));
    }
    catch {
        return undefined;
    }
}
/** The cells of each line of a table; empty lines are dropped. */
function tableRows(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map(cellsOf);
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/finder.js
/** What a finder is given and what it returns; every meter has a finder and a reader. */


const NOTHING_FOUND = { plans: [], unreadable: [], notes: [] };
function notFound(meter, why, remedy) {
    return { ...NOTHING_FOUND, unreadable: [{ meter, why, remedy }] };
}
function merge(findings) {
    return {
        plans: findings.flatMap((finding) => finding.plans),
        unreadable: findings.flatMap((finding) => finding.unreadable),
        notes: findings.flatMap((finding) => finding.notes),
        covers: findings.find((finding) => finding.covers !== undefined)?.covers,
    };
}
/** A row for each channel of a plan. */
function meterRows(plan) {
    return channelsOf(plan).map((channel) => {
        const name = deviceName(plan, channel);
        return {
            component: channel.component,
            meter: name === undefined ? channel.source : `${channel.source}: ${name}`,
            method: plan_methodOf(plan, channel),
            range: rangeInWords(channel.range),
        };
    });
}
/** Which accelerator a row is about. A Mac and a Jetson module have only one, so their sources say enough. */
function deviceName(plan, channel) {
    if (channel.component !== 'accelerator' || plan.kind === 'powermetrics')
        return undefined;
    if (plan.kind === 'hwmon' && plan.inputs.some(({ quantity }) => quantity === 'milliamps-millivolts'))
        return undefined;
    return deviceOf(plan, channel)?.name;
}
function rangeInWords(range) {
    if (range.kind === 'factor')
        return `÷ ${range.factor} to × ${range.factor}`;
    if (range.kind === 'between')
        return `× ${range.low} to × ${range.high}`;
    return `±${range.percent} %${range.leastWatts === undefined ? '' : `, at least ${range.leastWatts} W`}`;
}
/** The plan of an accelerator that a command reports on, with the accuracy of the sensor behind it. */
function devicePlan(accelerator, source, sensor) {
    return {
        id: accelerator.id,
        component: 'accelerator',
        ...plannedDevice(accelerator),
        source,
        range: deviceRange(accelerator, sensor),
        maxWatts: plausibleWatts(accelerator),
    };
}
function plannedDevice(accelerator) {
    return { index: accelerator.index, name: nameOf(accelerator), share: accelerator.share };
}
/** A device's name as a report prints it. */
function nameOf(accelerator) {
    return accelerator.name ?? accelerator.rawName;
}
/** The board's limit, W. */
function limitOf(accelerator, overrides) {
    return overrides.acceleratorTdpWatts ?? accelerator.tdpWatts;
}
/** Above this a reading is invalid: boards exceed their limit for moments, but not by half. */
function plausibleWatts({ tdpWatts }) {
    return tdpWatts === undefined ? 3000 : Math.max(1.5 * tdpWatts, tdpWatts + 100);
}
/**
 * The sensor's own range; on a slice of a device wider, because it is not known which job uses the watts: the same factor as
 * for a VM's share of its host.
 */
function deviceRange(accelerator, sensor) {
    return accelerator.share < 1 ? { kind: 'factor', factor: 1.6 } : sensor;
}
/** Turbo goes far above the TDP, and for moments further; a counter that jumped shows thousands of watts. */
function plausibleCpuWatts(packages, tdpWatts = 400) {
    return packages * Math.max(300, 3 * tdpWatts);
}
/** The number that a file of `/sys` holds. */
function numberAt(system, path) {
    return numberOf(system.readText(path)?.trim());
}

// EXTERNAL MODULE: ./tmp/javascript/one-line.js
var one_line = __webpack_require__(3948);
;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/command.js
/**
 * A vendor's command as a child of the sampler: one for all its devices, read as it speaks, started again with patience
 * when it dies, and killed at the end.
 */
var _a;



/** What a parser makes of all that a command printed before it ended. */
function samplesIn(text, parser) {
    if (parser.whole !== undefined)
        return parser.whole(text);
    return text.split(/\r?\n/, MAX_LINES).flatMap((line) => parser.line?.(line) ?? []);
}
/** Utilisation as a share 0..1, of a percentage where there is one. */
function shareOfPercent(percent) {
    return percent === undefined ? undefined : percent / 100;
}
/** More than any command prints for one reading of all its devices. */
const MAX_LINES = 4096;
/** A line longer than this is not a reading. */
const MAX_LINE = 64 * 1024;
/** Characters of a complaint. */
const MAX_SAID = 160;
const MAX_WHOLE = 1024 * 1024;
/** A command that says nothing for so long hangs, and is started anew, s. */
const HUNG_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 60;
/** Deaths in a row without a single reading after which every device gets a command of its own: one lost card must not hide the rest. */
const BARREN_DEATHS = 3;
function openCommand(plan, parser, world) {
    const openedAt = world.monotonicSeconds();
    const silenceSeconds = Math.max(15, 4 * (plan.everySeconds ?? 0));
    const devices = new Map(plan.devices.map((device) => {
        const limits = { maxWatts: device.maxWatts, share: device.share, silenceSeconds };
        const integral = new WattIntegral(openedAt, limits);
        return [keyOf(device), { plan: device, integral, counted: counterOf(integral) }];
    }));
    const take = (sample, at) => {
        const device = devices.get(sample.key);
        if (device === undefined)
            return false;
        if (sample.counter !== undefined)
            return device.counted(at, sample.counter, sample.utilisation);
        const watts = wattsOf(sample, device.plan);
        if (watts === undefined)
            return false;
        return sample.windowSeconds === undefined
            ? device.integral.add(at, watts, sample.utilisation)
            : device.integral.addMean(at, watts, sample.windowSeconds, sample.utilisation);
    };
    const stream = new CommandStream(plan, parser, world, take);
    const open = new Set(devices.keys());
    return [...devices].map(([key, device]) => ({
        id: device.plan.id,
        component: device.plan.component,
        method: methodOf(plan, device.plan),
        source: device.plan.source,
        read: (now) => {
            stream.wake(now.monotonicSeconds);
            const { integral } = device;
            const reading = device.plan.byUtilisation === undefined
                ? integral.until(now.monotonicSeconds)
                : integral.modelledUntil(now.monotonicSeconds);
            if (reading !== undefined)
                return reading;
            const since = Math.round(now.monotonicSeconds - (device.integral.lastAt ?? openedAt));
            throw new Error(`no reading for ${since} s${stream.trouble === '' ? '' : `: ${stream.trouble}`}`);
        },
        close: () => {
            open.delete(key);
            if (open.size === 0)
                stream.close();
        },
    }));
}
/** A counter's steps as means over their time: exact however long the step was. A counter that fell began anew. */
function counterOf(integral) {
    let last;
    return (at, joules, utilisation) => {
        const before = last;
        if (!Number.isFinite(joules) || (before !== undefined && at <= before.at))
            return false;
        last = { at, joules };
        if (before === undefined || joules < before.joules)
            return before === undefined;
        const seconds = at - before.at;
        return integral.addMean(at, (joules - before.joules) / seconds, seconds, utilisation);
    };
}
function keyOf(device) {
    return device.key ?? String(device.index);
}
function wattsOf(sample, device) {
    if (device.byUtilisation === undefined)
        return sample.watts;
    if (sample.utilisation === undefined)
        return undefined;
    const { idleWatts, fullWatts } = device.byUtilisation;
    return idleWatts + (fullWatts - idleWatts) * Math.min(1, Math.max(0, sample.utilisation));
}
class CommandStream {
    #plan;
    #parser;
    #world;
    #take;
    #child;
    #cancelStart;
    /** One for each device, once the common command has failed too often. */
    #deviceStreams = [];
    #closed = false;
    #startedAt = 0;
    #heardAt = 0;
    #fruitful = false;
    #barrenDeaths = 0;
    /** The last thing that the command said and that was no reading. */
    #said = '';
    constructor(plan, parser, world, take) {
        this.#plan = plan;
        this.#parser = parser;
        this.#world = world;
        this.#take = take;
        this.#start();
    }
    get trouble() {
        return this.#said || (this.#deviceStreams.find((stream) => stream.trouble !== '')?.trouble ?? '');
    }
    /** Called at every reading: a command that hangs is ended, so that it starts anew. */
    wake(now) {
        for (const stream of this.#deviceStreams)
            stream.wake(now);
        if (this.#child === undefined || now - this.#heardAt < HUNG_SECONDS)
            return;
        this.#heardAt = now;
        this.#said = `${this.#plan.command} says nothing`;
        this.#child.kill();
    }
    close() {
        this.#closed = true;
        this.#cancelStart?.();
        this.#child?.kill();
        for (const stream of this.#deviceStreams)
            stream.close();
    }
    #start() {
        if (this.#closed)
            return;
        this.#startedAt = this.#world.monotonicSeconds();
        this.#heardAt = this.#startedAt;
        this.#fruitful = false;
        const parser = this.#parser();
        let rest = '';
        const child = this.#world.spawn(this.#plan.command, this.#plan.args);
        this.#child = child;
        child.onText((text) => {
            this.#heardAt = this.#world.monotonicSeconds();
            rest += text;
            if (parser.line === undefined) {
                rest = rest.slice(0, MAX_WHOLE);
                return;
            }
            const lines = rest.split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(-MAX_LINE);
            for (const line of lines)
                this.#offer(parser.line(line.slice(0, MAX_LINE)), line);
        });
        child.onEnd((why) => {
            if (this.#child === child)
                this.#child = undefined;
            if (parser.whole !== undefined)
                this.#offer(parser.whole(rest), rest);
            this.#ended(why);
        });
    }
    #offer(samples, text) {
        const at = this.#world.monotonicSeconds();
        let taken = 0;
        for (const sample of samples)
            if (this.#take(sample, at))
                taken += 1;
        if (taken > 0) {
            this.#fruitful = true;
            this.#barrenDeaths = 0;
            this.#said = '';
        }
        else if (text.trim() !== '')
            this.#said = (0,one_line/* oneLine */.T)(text, MAX_SAID);
    }
    #ended(why) {
        if (this.#closed)
            return;
        const { everySeconds, devices, kind } = this.#plan;
        if (this.#fruitful && everySeconds !== undefined) {
            const spent = this.#world.monotonicSeconds() - this.#startedAt;
            this.#startAfter(Math.max(0.1, everySeconds - spent));
            return;
        }
        if (this.#said === '')
            this.#said = (0,one_line/* oneLine */.T)(why, MAX_SAID);
        if (!this.#fruitful)
            this.#barrenDeaths += 1;
        if (kind === 'nvidia-smi' && devices.length > 1 && this.#barrenDeaths >= BARREN_DEATHS) {
            this.#deviceStreams = devices.map((device) => {
                const plan = { ...this.#plan, devices: [device], args: [...this.#plan.args, '-i', keyOf(device)] };
                return new _a(plan, this.#parser, this.#world, this.#take);
            });
            return;
        }
        this.#startAfter(Math.min(LONGEST_PAUSE_SECONDS, 2 ** Math.min(this.#barrenDeaths, 10)));
    }
    #startAfter(seconds) {
        this.#cancelStart = this.#world.after(seconds, () => this.#start());
    }
}
_a = CommandStream;

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/amd-smi.js
/** AMD's cards through `amd-smi` or the older `rocm-smi`, which answer once and end. */


function amdSmiParser() {
    return { whole: parseAmdSmi };
}
function rocmSmiParser() {
    return { whole: parseRocmSmi };
}
/** A device reports one of these; the average is what MI200 and older have. */
const SOCKET_POWER = ['socket_power', 'current_socket_power', 'average_socket_power'];
const MAX_DEVICES = 256;
/** A list of `{gpu, power, usage}`, in newer versions below `gpu_data`; figures with or without a unit. */
function parseAmdSmi(text) {
    const answer = jsonIn(text);
    const inside = ownProperty(answer, 'gpu_data') ?? answer;
    const list = Array.isArray(inside) ? inside.slice(0, MAX_DEVICES) : [inside];
    return list.flatMap((device) => {
        const index = ownProperty(device, 'gpu');
        if (typeof index !== 'number' || !Number.isInteger(index))
            return [];
        const power = ownProperty(device, 'power');
        const watts = SOCKET_POWER.map((name) => reading(ownProperty(power, name))).find((value) => value !== undefined);
        return sample(String(index), watts, reading(ownProperty(ownProperty(device, 'usage'), 'gfx_activity')));
    });
}
/**
 * `{"card0": {"Average Graphics Package Power (W)": "237.0", "GPU use (%)": "98"}, ...}`, keyed by the place of the card
 * in the list. The second die of an MI250 says `N/A (Secondary die)`.
 */
function parseRocmSmi(text) {
    const answer = jsonIn(text);
    if (typeof answer !== 'object' || answer === null)
        return [];
    return Object.entries(answer)
        .filter(([key]) => /^card\d{1,4}$/.test(key))
        .sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
        .slice(0, MAX_DEVICES)
        .flatMap(([, card], place) => {
        const entries = typeof card === 'object' && card !== null ? Object.entries(card) : [];
        const readingOf = (pattern) => reading(entries.find(([name]) => pattern.test(name))?.[1]);
        return sample(String(place), readingOf(/package power \(w\)$/i), readingOf(/^gpu use \(%\)$/i));
    });
}
function sample(key, watts, percent) {
    return watts === undefined ? [] : [{ key, watts, utilisation: shareOfPercent(percent) }];
}
/** `{"value": 10, "unit": "W"}`, `10`, `"10"` or `"10 W"`. */
function reading(value) {
    const inner = ownProperty(value, 'value') ?? value;
    if (typeof inner === 'number')
        return Number.isFinite(inner) ? inner : undefined;
    return typeof inner === 'string' ? quantityOf(inner.trim()) : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/hl-smi.js
/** Intel's Gaudi (Habana) through one `hl-smi` that runs during the job: lines of `index, utilisation, watts`. */


function hlSmiParser() {
    return { line: parseHlLine };
}
/** Older versions print the units though they are asked not to. */
function parseHlLine(line) {
    const [key, use, power] = cellsOf(line);
    const watts = quantityOf(power);
    if (key === undefined || !/^\d{1,4}$/.test(key) || watts === undefined)
        return [];
    return [{ key, watts, utilisation: shareOfPercent(quantityOf(use)) }];
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/xpu-smi.js
/** Intel's data-centre cards through one `xpu-smi dump` that runs during the job. */


/** Reads the columns from the heading, whose order is that of the metrics asked for: `Timestamp, DeviceId, GPU Power (W)`. */
function xpuSmiParser() {
    let columns;
    return {
        line(line) {
            const row = cellsOf(line);
            const device = row.indexOf('DeviceId');
            if (device !== -1) {
                const watts = row.findIndex((name) => /^GPU Power \(W\)$/i.test(name));
                columns = { device, watts, use: row.findIndex((name) => /^GPU Utilization \(%\)$/i.test(name)) };
                return [];
            }
            if (columns === undefined)
                return [];
            const key = row[columns.device];
            const watts = quantityOf(row[columns.watts]);
            if (key === undefined || !/^\d{1,4}$/.test(key) || watts === undefined)
                return [];
            return [{ key, watts, utilisation: shareOfPercent(quantityOf(row[columns.use])) }];
        },
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/hwmon.js
/** What the hardware monitors of Linux report for the whole server, its CPUs, and a Jetson's module. */


const ROOT = '/sys/class/hwmon';
/** Monitors with their driver's name. Older kernels keep some drivers' files one folder deeper. */
function monitorsIn(system, root = ROOT) {
    return system
        .list(root)
        .filter((entry) => /^hwmon\d+$/.test(entry))
        .flatMap((entry) => {
        for (const folder of [`${root}/${entry}`, `${root}/${entry}/device`]) {
            const name = system.readText(`${folder}/name`)?.trim();
            if (name)
                return [{ folder, name }];
        }
        return [];
    });
}
const METER = 'ACPI power meter';
/** The server's own meter at its power supply: the best meter, if nothing inside the server has a meter of its own. */
function findServerMeter(runner, system, split) {
    const serverMeters = acpiMeters(system).filter((meter) => !/socket/i.test(meter.label));
    const [meter] = serverMeters;
    if (meter === undefined)
        return NOTHING_FOUND;
    if (serverMeters.length > 1)
        return notFound(METER, 'there are several, and nothing says what each of them covers');
    if (runner.accelerators.some((device) => device.vendor !== 'apple')) {
        return notFound(METER, 'it covers the accelerators too, which are counted one by one');
    }
    // ACPI gives the accuracy as a share that is right, so 98 % is two percent off.
    const percent = meter.accuracy === undefined ? 5 : meter.accuracy > 50 ? 100 - meter.accuracy : meter.accuracy;
    const plan = {
        kind: 'hwmon',
        id: 'node',
        component: 'node',
        source: METER,
        range: { kind: 'percent', percent: Math.max(1, Math.round(percent)) },
        inputs: [{ path: meter.path, quantity: 'microwatts' }],
        maxWatts: 20_000,
        split,
    };
    const notes = ['The whole server is measured at its power supply.'];
    return { plans: [plan], unreadable: [], notes, covers: 'machine' };
}
/** NVIDIA's Grace names each of its meters; its total includes the memory, which is soldered next to it. */
function findGraceMeter(system, split) {
    const totals = acpiMeters(system).filter((meter) => /^grace power socket \d+$/i.test(meter.label));
    if (totals.length === 0)
        return NOTHING_FOUND;
    const plan = {
        kind: 'hwmon',
        id: 'cpu',
        component: 'cpu',
        source: 'Grace socket power (memory included)',
        range: { kind: 'percent', percent: 5 },
        inputs: totals.map(({ path }) => ({ path, quantity: 'microwatts' })),
        maxWatts: 1000 * totals.length,
        split,
    };
    return { ...NOTHING_FOUND, plans: [plan], covers: 'memory' };
}
function acpiMeters(system) {
    return monitorsIn(system)
        .filter(({ name }) => name === 'power_meter')
        .flatMap((monitor) => {
        const folders = [monitor.folder, `${monitor.folder}/device`];
        const folder = folders.find((candidate) => positive(system, `${candidate}/power1_average`));
        if (folder === undefined)
            return [];
        const label = system.readText(`${folder}/power1_oem_info`)?.trim() ?? '';
        const accuracy = numberOf(system.readText(`${folder}/power1_accuracy`)?.trim().replace(/%$/, ''));
        return [{ path: `${folder}/power1_average`, label, accuracy }];
    });
}
/** Drivers that show AMD's counters a socket: `amd_energy` up to Linux 5.12, and its successors outside the kernel. */
function findAmdEnergy(system, split) {
    const inputs = monitorsIn(system)
        .filter(({ name }) => name === 'amd_energy' || name === 'zenergy')
        .flatMap(({ folder }) => system
        .list(folder)
        .filter((file) => /^energy\d+_label$/.test(file))
        .filter((file) => /^esocket\d+$/i.test(system.readText(`${folder}/${file}`)?.trim() ?? ''))
        .map((file) => `${folder}/${file.replace('_label', '_input')}`))
        .filter((path) => positive(system, path));
    if (inputs.length === 0)
        return NOTHING_FOUND;
    const plan = {
        kind: 'hwmon',
        id: 'cpu',
        component: 'cpu',
        source: `hwmon energy of ${inputs.length} socket${inputs.length === 1 ? '' : 's'}`,
        range: { kind: 'percent', percent: 10 },
        inputs: inputs.map((path) => ({ path, quantity: 'microjoules' })),
        maxWatts: 1000 * inputs.length,
        split,
    };
    return { ...NOTHING_FOUND, plans: [plan] };
}
/** The rail that feeds the whole module, on the boards that have one (NVIDIA's Jetson developer guides). */
const JETSON_INPUT = /^(VDD_IN|POM_5V_IN|VIN)$/;
/** Else those that make up the whole; AGX Orin's fourth, VDDQ_VDD2_1V8AO, is fed from VIN_SYS_5V0. */
const JETSON_RAILS = /^(VDD_GPU_SOC|VDD_CPU_CV|VIN_SYS_5V0|GPU|CPU|SOC|CV|VDDRQ|SYS5V)$/;
/** The chip's gain error is a quarter of a percent; its sense resistors and 40 µV steps make more of small currents. */
const INA3221 = { kind: 'percent', percent: 5 };
async function findJetson({ system, accelerators }) {
    const [module] = accelerators;
    if (module === undefined || !/jetson/i.test(module.rawName))
        return NOTHING_FOUND;
    const rails = monitorsIn(system)
        .filter(({ name }) => name === 'ina3221' || name === 'ina3221x')
        .flatMap(({ folder }) => [1, 2, 3].map((channel) => ({
        label: system.readText(`${folder}/in${channel}_label`)?.trim() ?? '',
        path: `${folder}/curr${channel}_input`,
        voltagePath: `${folder}/in${channel}_input`,
    })))
        .filter(({ path, voltagePath }) => positive(system, path) && positive(system, voltagePath));
    const input = rails.filter(({ label }) => JETSON_INPUT.test(label));
    const used = input.length > 0 ? input.slice(0, 1) : rails.filter(({ label }) => JETSON_RAILS.test(label));
    if (used.length === 0) {
        const why = 'no INA3221 monitor with a known rail in /sys/class/hwmon';
        return notFound('INA3221', why, 'start the container with /sys readable');
    }
    const plan = {
        kind: 'hwmon',
        id: module.id,
        component: 'accelerator',
        source: `INA3221 ${used.map(({ label }) => label).join(' + ')} (whole module)`,
        range: INA3221,
        inputs: used.map(({ path, voltagePath }) => ({ path, voltagePath, quantity: 'milliamps-millivolts' })),
        maxWatts: Math.max(200, plausibleWatts(module)),
        device: plannedDevice(module),
    };
    const note = 'The sensor covers the whole Jetson module, CPU and memory included; nothing is counted in addition to it.';
    return { plans: [plan], unreadable: [], notes: [note], covers: 'machine' };
}
function positive(system, path) {
    return (numberAt(system, path) ?? 0) > 0;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/gpu-hwmon.js


/** Neither vendor states an accuracy of its cards' sensors; NVIDIA's, which were measured, are up to 5 % off and 5 W. */
const GPU_SENSOR = { kind: 'percent', percent: 10, leastWatts: 5 };
/** `power1_average` up to MI200 and on Radeon, `power1_input` from MI300 on (amdgpu's hwmon interface). */
async function findAmdHwmon(search) {
    return find(search, ['amdgpu'], (folder, system) => {
        const name = ['power1_average', 'power1_input'].find((file) => numberAt(system, `${folder}/${file}`) !== undefined);
        return name === undefined ? undefined : { path: `${folder}/${name}`, quantity: 'microwatts' };
    });
}
/** The card's own counter where there is one, else its package's (xe labels them; i915 has one). */
async function findIntelHwmon(search) {
    return find(search, ['i915', 'xe'], (folder, system) => {
        const counters = system
            .list(folder)
            .filter((file) => /^energy\d_input$/.test(file) && (numberAt(system, `${folder}/${file}`) ?? 0) > 0)
            .sort();
        const labelled = (label) => counters.find((file) => system.readText(`${folder}/${file.replace('_input', '_label')}`)?.trim() === label);
        const file = labelled('card') ?? labelled('pkg') ?? counters[0];
        return file === undefined ? undefined : { path: `${folder}/${file}`, quantity: 'microjoules' };
    });
}
function find({ system, accelerators }, drivers, inputOf) {
    const plans = accelerators.flatMap((device) => {
        if (device.pciAddress === undefined)
            return [];
        const pci = `/sys/bus/pci/devices/${device.pciAddress}`;
        const monitor = monitorsIn(system, `${pci}/hwmon`).find(({ name }) => drivers.includes(name));
        const input = monitor && inputOf(monitor.folder, system);
        return input === undefined ? [] : [planOf(device, input, busyFile(system, pci))];
    });
    return {
        plans,
        unreadable: accelerators
            .filter((device) => !plans.some(({ id }) => id === device.id))
            .map((device) => ({ meter: `hwmon power of ${nameOf(device)}`, why: 'its driver shows none in /sys' })),
        notes: [],
    };
}
function planOf(device, input, busyPath) {
    return {
        kind: 'hwmon',
        id: device.id,
        component: 'accelerator',
        source: `hwmon ${input.path.split('/').at(-1)}`,
        range: deviceRange(device, GPU_SENSOR),
        inputs: [input],
        maxWatts: plausibleWatts(device),
        busyPath,
        device: plannedDevice(device),
    };
}
function busyFile(system, pci) {
    const path = `${pci}/gpu_busy_percent`;
    return numberAt(system, path) === undefined ? undefined : path;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/gpu-command.js






const PATIENCE_MS = 15_000;
/** Both of AMD's tools are Python programs that need a good part of a second to start, so they are asked seldom. */
const AMD_EVERY_SECONDS = 5;
async function findAmdSmi(search) {
    const args = ['metric', '--power', '--usage', '--json'];
    return gpu_command_find(search, {
        kind: 'amd-smi',
        source: 'amd-smi socket_power',
        ask: args,
        run: args,
        everySeconds: AMD_EVERY_SECONDS,
        parser: amdSmiParser(),
    });
}
async function findRocmSmi(search) {
    const args = ['--showpower', '--showuse', '--json'];
    return gpu_command_find(search, {
        kind: 'rocm-smi',
        source: 'rocm-smi package power',
        ask: args,
        run: args,
        everySeconds: AMD_EVERY_SECONDS,
        parser: rocmSmiParser(),
    });
}
/** Metric 0 is utilisation, 1 is power (xpu-smi dump's own numbers). */
async function findXpuSmi(search) {
    const run = ['dump', '-d', search.accelerators.map((device) => device.index).join(','), '-m', '0,1', '-i', '1'];
    return gpu_command_find(search, {
        kind: 'xpu-smi',
        source: 'xpu-smi GPU Power',
        ask: [...run, '-n', '1'],
        run,
        parser: xpuSmiParser(),
    });
}
async function findHlSmi(search) {
    const ask = ['-Q', 'index,utilization.aip,power.draw', '-f', 'csv,noheader,nounits'];
    return gpu_command_find(search, {
        kind: 'hl-smi',
        source: 'hl-smi power.draw',
        ask,
        run: [...ask, '-l', '1'],
        parser: hlSmiParser(),
    });
}
async function gpu_command_find(search, command) {
    const { kind, run, everySeconds } = command;
    const answer = await search.system.run(kind, command.ask, PATIENCE_MS);
    const samples = new Map(samplesIn(answer?.stdout ?? '', command.parser).map((sample) => [sample.key, sample]));
    const hasPower = ({ index }) => samples.get(String(index))?.watts !== undefined;
    const devices = search.accelerators.filter(hasPower).map((device) => devicePlan(device, command.source, GPU_SENSOR));
    const why = answer === undefined ? 'the command is not there' : 'the command reports no power for this device';
    return {
        plans: devices.length === 0 ? [] : [{ kind, command: kind, args: run, devices, everySeconds }],
        unreadable: search.accelerators
            .filter((device) => !hasPower(device))
            .map((device) => ({ meter: `${kind} power of ${nameOf(device)}`, why })),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/nvidia-smi.js
/** NVIDIA's cards through one `nvidia-smi` that runs during the job, where the driver's energy counter is not available. */


/** Cells: the device, its utilisation in %, then one or more fields of watts, of which the first that is a number counts. */
function nvidiaParser() {
    return { line: parseNvidiaLine };
}
function parseNvidiaLine(line) {
    const [key, use, ...fields] = cellsOf(line);
    if (key === undefined || key === '' || fields.length === 0)
        return [];
    const watts = fields.map(numberOf).find((value) => value !== undefined);
    return [{ key, watts, utilisation: shareOfPercent(numberOf(use)) }];
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/nvidia-smi.js



/** Waking a server's cards without persistence mode takes this long. */
const nvidia_smi_PATIENCE_MS = 20_000;
/**
 * Cards update their reading every 20 to 100 ms, and A100 and H100 measure a quarter of that time only (Yang, Adamek,
 * Armour, SC24, arXiv 2312.02741). A sampling step that is not a multiple of it covers all phases of a training loop. It is not
 * shorter because every query takes the driver some milliseconds per card.
 */
const STEP_MS = 437;
/** "accurate to within +/- 5 watts" (nvidia-smi's help) and up to 5 % of gain a card (the study above), whichever is more. */
const NVIDIA_SENSOR = { kind: 'percent', percent: 5, leastWatts: 5 };
/** Without a sensor: between idle and the limit by utilisation, which shows that a kernel ran but not how much power it used. */
const BY_UTILISATION = { kind: 'factor', factor: 1.8 };
const IDLE_SHARE = 0.15;
/** Fields by preference; the second of a pair is what older drivers know. Module watts are the last: they hold the CPU too. */
const CARD_FIELDS = ['power.draw.instant,power.draw', 'power.draw'];
const MODULE_FIELDS = ['module.power.draw.instant,module.power.draw.average'];
async function findNvidiaSmi(search) {
    const devices = search.accelerators;
    const uuids = devices.every((device) => device.uuid !== undefined);
    const key = uuids ? 'uuid' : 'index';
    const keyed = new Map(devices.map((device) => [uuids ? (device.uuid ?? '') : String(device.index), device]));
    const card = await ask(search, key, CARD_FIELDS);
    if (card === undefined) {
        return notFound('nvidia-smi', 'the command did not answer', 'see what `nvidia-smi` says');
    }
    const hasWatts = (answer) => answer.samples.some((sample) => sample.watts !== undefined && keyed.has(sample.key));
    const module = hasWatts(card) ? undefined : await ask(search, key, MODULE_FIELDS);
    const byModule = module !== undefined && hasWatts(module);
    const answer = byModule ? module : card;
    const source = byModule
        ? 'nvidia-smi module power (CPU and memory included)'
        : `nvidia-smi ${answer.fields.split(',')[0]}`;
    const plans = [];
    const unreadable = [];
    for (const sample of answer.samples) {
        const device = keyed.get(sample.key);
        if (device === undefined)
            continue;
        if (sample.watts !== undefined) {
            const measured = devicePlan(device, source, NVIDIA_SENSOR);
            // In addition to the GPU, a module has a CPU of some hundred watts and its memory.
            const maxWatts = measured.maxWatts + (byModule ? 700 : 0);
            plans.push({ ...measured, maxWatts, key: sample.key });
            continue;
        }
        unreadable.push({ meter: `nvidia-smi power of ${nameOf(device)}`, why: whyNoWatts(device) });
        const fullWatts = limitOf(device, search.overrides);
        if (sample.utilisation !== undefined && fullWatts !== undefined) {
            plans.push({ ...modelledPlan(device, fullWatts), key: sample.key });
        }
    }
    const plan = {
        kind: 'nvidia-smi',
        command: 'nvidia-smi',
        args: [...question(key, answer.fields), '-lms', String(STEP_MS)],
        devices: plans,
    };
    return {
        plans: plans.length === 0 ? [] : [plan],
        unreadable,
        notes: byModule ? [MODULE_NOTE] : [],
        covers: byModule ? 'machine' : undefined,
    };
}
const MODULE_NOTE = 'This superchip reports only the power of its whole module, CPU and memory included; nothing is counted in addition to it.';
/** A driver that does not know a field refuses the whole question (`Field "..." is not a valid field to query.`). */
async function ask(search, key, candidates) {
    for (const fields of candidates) {
        const answer = await search.system.run('nvidia-smi', question(key, fields), nvidia_smi_PATIENCE_MS);
        if (answer === undefined)
            return undefined;
        const samples = samplesIn(answer.stdout, nvidiaParser());
        if (answer.code === 0 || samples.some((sample) => sample.watts !== undefined))
            return { fields, samples };
    }
    return undefined;
}
function question(key, fields) {
    return [`--query-gpu=${key},utilization.gpu,${fields}`, '--format=csv,noheader,nounits'];
}
function modelledPlan(device, fullWatts) {
    const idleWatts = Math.min(device.idleWatts ?? IDLE_SHARE * fullWatts, fullWatts);
    const source = `model: ${Math.round(idleWatts)} to ${Math.round(fullWatts)} W by nvidia-smi utilization.gpu`;
    return {
        ...devicePlan(device, source, BY_UTILISATION),
        range: BY_UTILISATION,
        maxWatts: Math.max(plausibleWatts(device), fullWatts),
        byUtilisation: { idleWatts, fullWatts },
    };
}
function whyNoWatts(device) {
    const isVirtual = device.share < 1 || /^grid\b|-\d+[abcq]$/i.test(device.rawName);
    return isVirtual
        ? 'a virtual GPU shows no power to its guest'
        : 'the driver reports no power for this device ([N/A])';
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/nvml.js
/** NVIDIA's own energy counter: lines of `uuid, utilisation in %, mJ since the driver was loaded`. */


function nvmlParser() {
    return { line: parseNvmlLine };
}
function parseNvmlLine(line) {
    const [key, use, energy] = cellsOf(line);
    const millijoules = numberOf(energy);
    if (key === undefined || !key.startsWith('GPU-') || millijoules === undefined || millijoules < 0)
        return [];
    return [{ key, counter: millijoules / 1000, utilisation: shareOfPercent(numberOf(use)) }];
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/nvml.js
/**
 * The energy counter of NVIDIA's cards (Volta and later), which misses nothing between two readings. `nvidia-smi` cannot print
 * it and `dcgmi` needs a service; the packages that let Node call the driver's library bring a compiled file for every
 * platform. Where Python is there, its own `ctypes` calls the library, and nothing has to be installed.
 */





const nvml_PATIENCE_MS = 20_000;
/**
 * Arguments: seconds between two readings, number of readings (0: no limit), identities of the cards. A card that does not
 * answer is left out of a reading, whose lines are printed together so that the sampler wakes up once. The functions and their numbers are those of NVML's documented, stable interface.
 */
const SCRIPT = `
import ctypes, sys, time
nvml = ctypes.CDLL("libnvidia-ml.so.1")
if nvml.nvmlInit_v2() != 0: sys.exit("NVML cannot be initialised")
class Utilisation(ctypes.Structure): _fields_ = [("gpu", ctypes.c_uint), ("memory", ctypes.c_uint)]
def look(uuid):
    device, energy, use = ctypes.c_void_p(), ctypes.c_ulonglong(), Utilisation()
    if nvml.nvmlDeviceGetHandleByUUID(uuid.encode(), ctypes.byref(device)) != 0: return
    if nvml.nvmlDeviceGetTotalEnergyConsumption(device, ctypes.byref(energy)) != 0: return
    known = nvml.nvmlDeviceGetUtilizationRates(device, ctypes.byref(use)) == 0
    print(uuid, use.gpu if known else "N/A", energy.value, sep=", ")
step, looks, uuids = float(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
while True:
    for uuid in uuids: look(uuid)
    sys.stdout.flush()
    looks -= 1
    if looks == 0: break
    time.sleep(step)
`;
/** Isolated from the job's Python: no variables, no site packages, no folder of the user. */
function command(step, looks, uuids) {
    return ['-I', '-S', '-c', SCRIPT, step, looks, ...uuids];
}
async function findNvml({ runner, system, accelerators }) {
    const uuids = accelerators.flatMap((device) => device.uuid ?? []);
    if (runner.os !== 'linux' || uuids.length === 0)
        return NOTHING_FOUND;
    const answer = await system.run('python3', command('0.3', '2', uuids), nvml_PATIENCE_MS);
    const samples = samplesIn(answer?.stdout ?? '', nvmlParser());
    const devices = accelerators.flatMap((device) => {
        const [first = 0, second = 0, third] = samples.flatMap(({ key, counter }) => (key === device.uuid ? counter : []));
        // A counter that does not move while the card draws power is not usable.
        if (device.uuid === undefined || !(second > first) || third !== undefined)
            return [];
        // The counter integrates the card's sensor, so the sensor's own error remains.
        return [{ ...devicePlan(device, 'NVML energy counter', NVIDIA_SENSOR), key: device.uuid }];
    });
    if (devices.length === 0)
        return notFound('NVML energy counter', whyNone(answer));
    const keys = devices.flatMap(({ key }) => key ?? []);
    const plan = { kind: 'nvml', command: 'python3', args: command('1', '0', keys), devices };
    const why = "not needed: the driver's own energy counter is read";
    return { plans: [plan], unreadable: [{ meter: 'nvidia-smi power.draw', why }], notes: [] };
}
function whyNone(answer) {
    if (answer === undefined)
        return "there is no python3 to call the driver's library with";
    const complaint = (0,one_line/* oneLine */.T)(answer.stderr.trim().split('\n').at(-1) ?? '', 160);
    if (answer.code !== 0)
        return `python3 cannot call the driver's library: ${complaint || `exit code ${answer.code}`}`;
    return 'the driver reports no energy for this card (before Volta, or virtual)';
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/accelerators.js
/** A meter for every accelerator: the vendor's own sensor where one can be read, else its TDP, with a note in the report. */








/** In order of trust. Each is asked only for the devices that the ones before it left. */
const FINDERS = {
    nvidia: [findJetson, findNvml, findNvidiaSmi],
    amd: [findAmdHwmon, findAmdSmi, findRocmSmi],
    intel: [findIntelHwmon, findXpuSmi],
    habana: [findHlSmi],
};
/**
 * A TDP is an upper bound, short of what boards allow for moments. Mean power over training was 0.79 of it on TPU v2 and
 * 0.63 on v3 (Patterson et al. 2021, arXiv 2104.10350, table 4), and is less where the chip waits for data.
 */
const AT_TDP = { kind: 'between', low: 0.3, high: 1.05 };
async function findAcceleratorMeters(runner, system, overrides) {
    const all = runner.accelerators.map((device, place) => ({ ...device, id: `accelerator:${place}` }));
    const findings = [];
    for (const vendor of new Set(all.map((device) => device.vendor))) {
        // Apple's GPU is part of the chip, and so of the host's meter or model.
        if (vendor === 'apple')
            continue;
        let left = all.filter((device) => device.vendor === vendor);
        for (const find of FINDERS[vendor] ?? []) {
            if (left.length === 0)
                break;
            const finding = await find({ runner, system, overrides, accelerators: left }).catch((error) => notFound(`${vendor} devices`, (0,errors/* reasonOf */.A3)(error)));
            findings.push(finding);
            const found = new Set(finding.plans.flatMap(channelsOf).map(({ id }) => id));
            left = left.filter((device) => !found.has(device.id));
        }
        findings.push(...left.map((device) => atTdp(device, overrides)));
    }
    const notes = all.flatMap((device) => (device.notes ?? []).map((note) => `${nameOf(device)}: ${note}`));
    return merge([...findings, { ...NOTHING_FOUND, notes: [...new Set(notes)] }]);
}
function atTdp(device, overrides) {
    const name = nameOf(device);
    const watts = limitOf(device, overrides);
    if (watts === undefined) {
        return {
            ...notFound(`power of ${name}`, 'no sensor, and no TDP known', 'give accelerator-tdp-watts'),
            notes: [`${name} is not counted: it shows no power and its TDP is not known; set accelerator-tdp-watts.`],
        };
    }
    const plan = {
        kind: 'constant',
        id: device.id,
        component: 'accelerator',
        source: `TDP ${watts} W, all the time`,
        range: AT_TDP,
        model: { formula: 'tdp', row: device.name, tdpWatts: watts, load: 1, count: device.share },
        device: plannedDevice(device),
    };
    const note = `${name} is counted at its TDP of ${watts} W all the time, because no sensor of it can be read.`;
    return { plans: [plan], unreadable: [], notes: [note] };
}

;// CONCATENATED MODULE: ./tmp/javascript/vcpu-words.js
/** A number of virtual CPUs in words: `1 vCPU`, `4 vCPUs`, `1.5 vCPUs`. Limits of containers are fractions. */
function vcpuWords(count) {
    return `${Number(count.toFixed(2))} ${count === 1 ? 'vCPU' : 'vCPUs'}`;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/meter.js
/**
 * Everything that uses energy is an energy counter. A counter is read and unwrapped, a sensor integrates its watts,
 * a model integrates the watts it computes from load; the sampler treats them alike.
 */
const JOULES_PER_KWH = 3.6e6;

;// CONCATENATED MODULE: ./tmp/javascript/power/model/joules.js

/**
 * Energy of a component in J, before PUE.
 *
 * - `load-model`: (share x idleWatts + memoryWatts) x seconds + share x (fullWatts - idleWatts) x curveSeconds, all x count.
 *   Watts are linear in s(load), which is the load itself or one of the curves fitted on SPECpower_ssj2008 (`node-model.ts`).
 * - `tdp`: tdpWatts x load x count x seconds, the Machine Learning Emissions Calculator (Lacoste et al. 2019, arXiv 1910.09700).
 * - `power`: powerWatts x load x count x seconds, with the watts that a person declared.
 * - `energy`: what a person or a file declared, at 3.6 MJ a kWh.
 * - `meter`: joules that a counter or sensor counted x the job's share of the device.
 */
function joulesOf(inputs) {
    switch (inputs.formula) {
        case 'load-model': {
            const { idleWatts, fullWatts, memoryWatts = 0, share, count, seconds, curveSeconds } = inputs;
            return ((share * idleWatts + memoryWatts) * seconds + share * (fullWatts - idleWatts) * curveSeconds) * count;
        }
        case 'tdp':
            return inputs.tdpWatts * inputs.load * inputs.count * inputs.seconds;
        case 'power':
            return inputs.powerWatts * inputs.load * inputs.count * inputs.seconds;
        case 'energy':
            return inputs.energyKwh * JOULES_PER_KWH;
        case 'meter':
            return inputs.joules * inputs.share;
    }
}
/** The inputs of a model once its time is known. */
function inputsOver(constants, { seconds, curveSeconds }) {
    return constants.formula === 'load-model' ? { ...constants, seconds, curveSeconds } : { ...constants, seconds };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/model/node-model.js

const WATTS_PER_SERVER = 17.5;
const WATTS_PER_GB = 0.095;
/** Cloud hosts run with turbo, SPECpower's servers mostly do not: measured on six AWS bare-metal hosts at full load. */
const CPU_TIME_LEVEL = 1.15;
/** The newest servers in the fit. Later parts, predicted by a model fitted to older ones, needed this much wider factors. */
const NEWEST_YEAR = 2025;
const NEWER_FACTOR = 1.15;
const YEAR_WHEN_UNKNOWN = 2021;
/** Watts per socket that TDP does not explain, and watts per watt of TDP. */
const COEFFICIENTS = {
    entry: { socketWatts: 0.1, perTdp: 0.73 },
    old: { socketWatts: 24.4, perTdp: 0.95 },
    intel13: { socketWatts: 10.0, perTdp: 0.76 },
    intel17: { socketWatts: 12.1, perTdp: 0.91 },
    intel21: { socketWatts: 36.3, perTdp: 0.89 },
    intel23: { socketWatts: 71.0, perTdp: 0.91 },
    amd17: { socketWatts: 39.6, perTdp: 0.78 },
    amd21: { socketWatts: 37.3, perTdp: 0.8 },
    arm: { socketWatts: 53.8, perTdp: 0.41 },
};
/** Watts per vCPU where the CPU's model is unknown: idle, and on top of it with load. */
const PER_VCPU = {
    amd: { idle: 0.55, load: 1.52 },
    intel: { idle: 0.86, load: 3.2 },
    arm: { idle: 0.82, load: 0.83 },
    any: { idle: 0.79, load: 2.63 },
};
const VENDOR_WORDS = { amd: 'AMD', intel: 'Intel', arm: 'Arm' };
const TDP_PER_THREAD = { amd: 1.95, intel: 3.2, arm: 2.4 };
const FACTORS = {
    throughput: { cpu: [1.24, 1.42], vendor: [1.7, 2.5], vcpu: [2.1, 3.0] },
    'bare metal': { cpu: [1.4, 1.7], vendor: [1.8, 2.6], vcpu: [2.1, 3.1] },
    vm: { cpu: [1.6, 2.0], vendor: [2.0, 2.9], vcpu: [2.2, 3.3] },
};
const DESKTOP_CLASS = /\bxeon(\(r\))? (e-\d|e3-|63\d\dp|[xl]?3[0-4]\d\d\b)|\bepyc 4\d\d\d|\bcore(\(tm\))? (i\d|ultra)|\bi[3579]-\d|\bryzen\b|\bpentium|\bceleron/i;
const ONE_SOCKET = /\bepyc (8\d\d4|4\d\d\d|\d\w{3}p)|\bxeon(\(r\))? (d-|w|\w+ \d{4}u\b)|altra|cobalt|graviton|neoverse|axion|grace/i;
/** The machine's model; missing facts are taken by rule and named in `assumptions`. Never throws. */
function nodeModel(machine) {
    const curve = machine.curve ?? 'cpu-time';
    const cpu = machine.cpu ?? {};
    if (cpu.vendor === 'apple')
        return unsupported(curve, 'the model knows no Apple silicon: no such server is published');
    const assumptions = [];
    const vcpus = node_model_positive(machine.vcpus) ?? assume(assumptions, 2, 'number of vCPUs unknown, taken as 2');
    const level = curve === 'throughput' ? 1 : CPU_TIME_LEVEL;
    const newer = (cpu.year ?? 0) > NEWEST_YEAR ? NEWER_FACTOR : 1;
    const kind = curve === 'throughput' ? 'throughput' : machine.virtual ? 'vm' : 'bare metal';
    const socket = cpu.vendor === undefined ? undefined : socketOf(cpu, cpu.vendor, assumptions);
    if (newer > 1)
        assumptions.push(`CPU released after ${NEWEST_YEAR}, later than the model's data: wider range`);
    if (socket === undefined) {
        const basis = cpu.vendor === undefined ? 'vcpu' : 'vendor';
        const perVcpu = PER_VCPU[cpu.vendor ?? 'any'];
        assumptions.push(cpu.vendor === undefined
            ? 'CPU unknown: watts per vCPU of any server'
            : `CPU model unknown: watts per vCPU of ${VENDOR_WORDS[cpu.vendor]} servers`);
        const [factor80, factor95] = FACTORS[kind][basis];
        const idleWatts = level * vcpus * perVcpu.idle;
        const fullWatts = idleWatts + level * vcpus * perVcpu.load;
        return model({ formula: 'load-model', idleWatts, fullWatts, vcpus, share: 1, count: 1, curve }, { curve, basis, factor80: factor80 * newer, factor95: factor95 * newer, assumptions });
    }
    const { threads, tdpWatts, group } = socket;
    const sockets = socketsOf(machine, cpuName(cpu), group, threads, assumptions);
    const hostThreads = node_model_positive(machine.hostThreads) ?? sockets * threads;
    const share = machine.virtual ? Math.min(1, vcpus / hostThreads) : 1;
    const { socketWatts, perTdp } = COEFFICIENTS[group];
    const [factor80, factor95] = FACTORS[kind].cpu;
    const idleWatts = level * (WATTS_PER_SERVER + sockets * socketWatts);
    return model({
        formula: 'load-model',
        row: cpu.name,
        idleWatts,
        fullWatts: idleWatts + level * sockets * perTdp * tdpWatts,
        tdpWatts,
        sockets,
        vcpus,
        share,
        memoryWatts: level * memoryWatts(machine, vcpus, assumptions),
        count: 1,
        curve,
    }, { curve, basis: 'cpu', factor80: factor80 * newer, factor95: factor95 * newer, assumptions });
}
/** s(u): the share of a machine's dynamic power that a load draws, 0..1 for a load of 0..1. */
function curveOf(load, curve) {
    const u = Math.min(1, Math.max(0, load));
    if (curve === 'linear')
        return u;
    return curve === 'throughput' ? 0.45 * u ** 0.41 + 0.55 * u ** 2.24 : Math.sqrt(u);
}
function model(inputs, parts) {
    /** Over one second joules are watts. */
    const wattsOf = (seconds, curveSeconds) => joulesOf(inputsOver(inputs, { seconds, curveSeconds }));
    return {
        ...parts,
        inputs,
        idleWatts: wattsOf(1, 0),
        curveWatts: wattsOf(0, 1),
        wattsAt(load) {
            const u = load === undefined || Number.isNaN(load) ? 0.5 : load;
            const watts = wattsOf(1, curveOf(u, parts.curve));
            return {
                watts,
                low80: watts / parts.factor80,
                high80: watts * parts.factor80,
                low95: watts / parts.factor95,
                high95: watts * parts.factor95,
            };
        },
    };
}
function unsupported(curve, reason) {
    const [idleWatts, fullWatts, factor80, factor95] = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    return model({ formula: 'load-model', idleWatts, fullWatts, share: 1, count: 1, curve }, { curve, basis: 'vcpu', factor80, factor95, unsupported: reason, assumptions: [] });
}
/** Undefined when neither TDP nor thread count is known. */
function socketOf(cpu, vendor, assumptions) {
    let threads = node_model_positive(cpu.threadsPerSocket) ?? (node_model_positive(cpu.coresPerSocket) ?? 0) * (vendor === 'arm' ? 1 : 2);
    let tdpWatts = node_model_positive(cpu.tdpWatts) ?? 0;
    if (threads === 0 && tdpWatts === 0)
        return undefined;
    if (threads === 0) {
        const guess = Math.max(1, Math.round(tdpWatts / TDP_PER_THREAD[vendor]));
        threads = assume(assumptions, guess, `threads a socket unknown, taken as ${guess} from the TDP`);
    }
    if (tdpWatts === 0) {
        const guess = threads * TDP_PER_THREAD[vendor];
        tdpWatts = assume(assumptions, guess, `TDP unknown, taken as ${Math.round(guess)} W from the threads`);
    }
    if (cpu.year === undefined)
        assumptions.push(`CPU release year unknown, taken as ${YEAR_WHEN_UNKNOWN}`);
    return { threads, tdpWatts, group: groupOf(cpuName(cpu), vendor, cpu.year ?? YEAR_WHEN_UNKNOWN) };
}
function cpuName(cpu) {
    return cpu.name ?? cpu.rawName ?? '';
}
function groupOf(name, vendor, year) {
    if (DESKTOP_CLASS.test(name))
        return 'entry';
    if (vendor === 'arm')
        return 'arm';
    if (vendor === 'amd')
        return year >= 2021 ? 'amd21' : year >= 2017 ? 'amd17' : 'old';
    if (year >= 2023)
        return 'intel23';
    if (year >= 2021)
        return 'intel21';
    if (year >= 2017)
        return 'intel17';
    return year >= 2013 ? 'intel13' : 'old';
}
/** Sockets of the host: as reported on bare metal; from the host's threads; one for parts that come alone, else two. */
function socketsOf(machine, name, group, threads, assumptions) {
    const reportedSockets = machine.virtual ? undefined : node_model_positive(machine.sockets);
    if (reportedSockets !== undefined)
        return reportedSockets;
    const hostThreads = node_model_positive(machine.hostThreads);
    if (hostThreads !== undefined)
        return Math.max(1, Math.round(hostThreads / threads));
    const sockets = group === 'entry' || ONE_SOCKET.test(name) ? 1 : 2;
    return assume(assumptions, sockets, `sockets of the host taken as ${sockets}`);
}
function memoryWatts(machine, vcpus, assumptions) {
    const { memoryWatts: declaredWatts } = machine;
    // The level belongs to the model's own watts; what a person measured is not scaled.
    if (declaredWatts === 0 || (declaredWatts !== undefined && node_model_positive(declaredWatts) !== undefined)) {
        return declaredWatts / (machine.curve === 'throughput' ? 1 : CPU_TIME_LEVEL);
    }
    const gb = node_model_positive(machine.memoryGb) ??
        assume(assumptions, 4 * vcpus, `memory unknown, taken as ${4 * vcpus} GB (4 GB a vCPU)`);
    return WATTS_PER_GB * gb;
}
/** No real machine's figure is outside these bounds; a value outside counts as unknown. */
function node_model_positive(value) {
    return value !== undefined && value >= 1e-3 && value <= 1e6 ? value : undefined;
}
function assume(assumptions, value, words) {
    assumptions.push(words);
    return value;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/apple-model.js
/** Idle and most W of the smallest desktop with that chip, and its cores ("Power consumption and thermal output", support.apple.com). */
const MACS = [
    { chip: /\bM1 Ultra\b/i, mac: 'Mac Studio M1 Ultra', idle: 13, most: 215, cores: 20 },
    { chip: /\bM1 Max\b/i, mac: 'Mac Studio M1 Max', idle: 11, most: 115, cores: 10 },
    { chip: /\bM1\b(?! (pro|max|ultra))/i, mac: 'Mac mini M1', idle: 7, most: 39, cores: 8 },
    { chip: /\bM2 Ultra\b/i, mac: 'Mac Studio M2 Ultra', idle: 12, most: 295, cores: 24 },
    { chip: /\bM2 Max\b/i, mac: 'Mac Studio M2 Max', idle: 10, most: 145, cores: 12 },
    { chip: /\bM2 Pro\b/i, mac: 'Mac mini M2 Pro', idle: 7, most: 100, cores: 12 },
    { chip: /\bM2\b(?! (pro|max|ultra))/i, mac: 'Mac mini M2', idle: 7, most: 50, cores: 8 },
    { chip: /\bM4 Max\b/i, mac: 'Mac Studio M4 Max', idle: 10, most: 145, cores: 16 },
    { chip: /\bM4 Pro\b/i, mac: 'Mac mini M4 Pro', idle: 5, most: 140, cores: 14 },
    { chip: /\bM4\b(?! (pro|max|ultra))/i, mac: 'Mac mini M4', idle: 4, most: 65, cores: 10 },
];
/** The most is with everything at work; a CPU that is busy alone takes some three fifths of it (Mac mini M1: 27 of 39 W). */
const CPU_SHARE = 0.62;
/** Judgement: the maker's figures are of a whole Mac, and how one shares it with a second virtual machine is not seen. */
const RANGE = { kind: 'factor', factor: 2 };
function appleModel(runner, hostPart) {
    const name = `${runner.cpu.rawName} ${runner.cpu.name ?? ''}`;
    const mac = MACS.find(({ chip }) => chip.test(name));
    if (runner.cpu.vendor !== 'apple' || mac === undefined)
        return undefined;
    const share = runner.virtual ? Math.min(1, hostPart.vcpus / mac.cores) : 1;
    return {
        kind: 'node-model',
        id: 'node',
        component: 'node',
        source: `Apple's figures of a ${mac.mac}${share < 1 ? `, ${hostPart.vcpus} of ${mac.cores} cores` : ''}`,
        range: RANGE,
        model: {
            formula: 'load-model',
            row: mac.mac,
            idleWatts: mac.idle,
            fullWatts: mac.idle + CPU_SHARE * (mac.most - mac.idle),
            vcpus: hostPart.vcpus,
            share,
            count: 1,
            curve: 'cpu-time',
        },
        load: hostPart.load,
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/job-size.js
/**
 * A container with a CPU limit is charged like a virtual machine of that size; without a memory limit it has the same share of
 * the memory. A hosted VM belongs to one job, with every container that the job starts; only the slim machine is shared.
 */
function jobSize({ ciHost, container, vcpus, memoryGb }) {
    const whole = { vcpus, memoryGb, isLimited: false };
    const isOwnVm = ciHost === 'github-hosted' && container?.kind !== 'slim';
    const limit = container?.cpuLimit;
    if (isOwnVm || limit === undefined || limit >= vcpus)
        return whole;
    const limitGb = container?.memoryLimitGb ?? (memoryGb * limit) / vcpus;
    return { vcpus: limit, memoryGb: Math.min(limitGb, memoryGb), isLimited: true };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/job-share.js
/** Which part of the machine's CPU and memory is this job's, and where its load is read. */

function hostPartOf(runner, system) {
    const { container, vcpus, memoryGb, virtual, hostThreads } = runner;
    const whole = { vcpus, memoryGb, virtual, hostThreads };
    if (runner.os !== 'linux')
        return { ...whole, load: { kind: 'os-cpus' }, counters: 'whole', notes: [] };
    const machineLoad = { kind: 'proc-stat', path: '/proc/stat' };
    const ownVm = runner.ciHost === 'github-hosted' && container?.kind !== 'slim';
    if (container === undefined || ownVm) {
        const sharing = sharingWithOtherRunners(runner, system);
        return { ...whole, load: machineLoad, counters: sharing.split ?? 'whole', ...sharing };
    }
    const group = cgroupOf(container);
    const size = jobSize(runner);
    if (size.isLimited) {
        const ofHost = virtual ? hostThreads : vcpus;
        return {
            load: group === undefined ? machineLoad : { ...group, cpus: size.vcpus },
            vcpus: size.vcpus,
            memoryGb: size.memoryGb,
            virtual: true,
            hostThreads: ofHost,
            counters: group === undefined ? undefined : splitOf(group),
            notes: [
                `This job may use ${round(size.vcpus)} of ${vcpus} CPUs (container limit) and is charged that share of the machine.`,
                ...(group === undefined ? ['Its own CPU time cannot be read: the load is that of the whole machine.'] : []),
            ],
        };
    }
    if (container.kind === 'kubernetes' && group !== undefined) {
        const split = splitOf(group);
        return { ...whole, load: machineLoad, split, counters: split, notes: [POD_NOTE] };
    }
    const notes = container.kind === 'other' ? [] : [CONTAINER_NOTE];
    return { ...whole, load: machineLoad, counters: 'whole', notes };
}
const POD_NOTE = "This pod has no CPU limit: the node's energy is split by CPU time between it and everything else that runs there.";
const CONTAINER_NOTE = 'This container has no CPU limit: the whole machine is counted, and with it whatever else runs there meanwhile.';
const OTHERS_NOTE = "Other runners are installed on this machine: its energy is split by CPU time. Containers that this job starts are not in the job's part.";
const OTHERS_UNSPLIT_NOTE = 'Other runners are installed on this machine and their CPU time cannot be separated: what they run meanwhile is counted too.';
function cgroupOf(container) {
    const path = container.cgroup?.cpuStatPath;
    if (path === undefined)
        return undefined;
    return { kind: container.cgroup?.version === 1 ? 'cgroup-v1' : 'cgroup-v2', path };
}
function splitOf(job) {
    return { job, machinePath: '/proc/stat' };
}
/** A self-hosted machine with several runners: each is a service, and so a cgroup of its own, with its jobs inside. */
function sharingWithOtherRunners(runner, system) {
    if (runner.ciHost !== 'self-hosted')
        return { notes: [] };
    const own = system.readText('/proc/self/cgroup')?.trim();
    const listeners = system
        .list('/proc')
        .filter((name) => /^\d+$/.test(name) && system.readText(`/proc/${name}/comm`)?.trim() === 'Runner.Listener');
    if (listeners.length < 2)
        return { notes: [] };
    const apart = listeners.some((pid) => system.readText(`/proc/${pid}/cgroup`)?.trim() !== own);
    const group = apart ? job_share_groupOf(own ?? '', system) : undefined;
    if (group === undefined)
        return { notes: [OTHERS_UNSPLIT_NOTE] };
    return { split: splitOf(group), notes: [OTHERS_NOTE] };
}
/** Where the CPU time of a process's own cgroup is, by its `/proc/<pid>/cgroup`: version 2, or version 1 as systemd mounts it. */
function job_share_groupOf(own, system) {
    const version2 = /^0::(\/[^\n]+)$/m.exec(own)?.[1];
    const [, controllers, version1] = /^\d+:((?:\w+,)*cpuacct(?:,\w+)*):(\/[^\n]+)$/m.exec(own) ?? [];
    const candidates = [
        ...(version2 === undefined ? [] : [{ kind: 'cgroup-v2', path: `/sys/fs/cgroup${version2}/cpu.stat` }]),
        ...(version1 === undefined
            ? []
            : [controllers, 'cpuacct'].map((mount) => {
                return { kind: 'cgroup-v1', path: `/sys/fs/cgroup/${mount}${version1}/cpuacct.usage` };
            })),
    ];
    return candidates.find(({ path }) => !path.includes('..') && system.readText(path) !== undefined);
}
function round(cpus) {
    return Math.round(cpus * 100) / 100;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/powercap.js

const powercap_METER = 'RAPL (powercap)';
const powercap_ROOT = '/sys/class/powercap';
const HIDDEN_FROM_GUESTS = "a virtual machine does not see its host's energy counters";
/**
 * No vendor states an accuracy. Intel since Haswell measures at the voltage regulators: within some percent of a reference
 * meter (Hackenberg et al. 2015, Khan et al. 2018).
 */
const INTEL = { kind: 'percent', percent: 5 };
/** AMD computes it from events, which misses what the data does to the power (Schoene et al. 2021, Zen 2). */
const AMD = { kind: 'percent', percent: 10 };
/** A hypervisor that gives its guests such a counter splits its own by the time of their CPUs. */
const VIRTUAL = { kind: 'percent', percent: 25 };
/** The accuracy of RAPL's counters, whichever system shows them. */
function raplRange({ virtual, cpu }) {
    if (virtual)
        return VIRTUAL;
    return cpu.vendor === 'amd' ? AMD : INTEL;
}
function findPowercap(runner, system, split, tdpWatts) {
    const zones = zonesOf(system);
    const packages = zones.filter((zone) => zone.name.startsWith('package'));
    if (packages.length === 0)
        return noZone(runner);
    if (packages.some((zone) => zone.microjoules === undefined))
        return closedZone(runner);
    const memory = zones.filter((zone) => zone.name === 'dram' && (zone.microjoules ?? 0) > 0);
    const plan = (id, counted, ofZones, maxWatts) => ({
        kind: 'powercap',
        id,
        component: id,
        source: `RAPL ${counted}`,
        range: raplRange(runner),
        zones: ofZones.map(({ path, maxRangeMicrojoules }) => ({ path, maxRangeMicrojoules })),
        maxWatts,
        split,
    });
    const [first] = packages;
    const packageNames = packages.length === 1 ? first?.name : `${packages.length} packages`;
    return {
        plans: [
            plan('cpu', packageNames ?? 'package', packages, plausibleCpuWatts(packages.length, tdpWatts)),
            ...(memory.length === 0 ? [] : [plan('memory', 'dram', memory, memory.length * 500)]),
        ],
        unreadable: [],
        notes: [
            `RAPL counts the CPU package${memory.length === 0 ? '' : ' and its memory'} only: fans, disks, network and the power supply's own loss are not in it.`,
        ],
    };
}
/** Counters are 32 bits of some 61 µJ on most CPUs; taken where a zone does not report its range. */
const USUAL_RANGE = 262_143_328_850;
/**
 * Zones that are not parts of others. `intel-rapl-mmio` shows the same package once more on recent client CPUs, so a name
 * counts once, and the MSR's zone is the one that counts. `dram` is a child of its package on one socket each.
 */
function zonesOf(system) {
    const seen = new Set();
    return [...system.list(powercap_ROOT)]
        .filter((entry) => /^intel-rapl(-\w+)?:\d+(:\d+)?$/.test(entry))
        .sort((a, b) => Number(a.includes('mmio')) - Number(b.includes('mmio')) || a.localeCompare(b))
        .flatMap((entry) => {
        const folder = `${powercap_ROOT}/${entry}`;
        const name = system.readText(`${folder}/name`)?.trim() ?? '';
        const socket = /:(\d+)/.exec(entry)?.[1] ?? '';
        const identity = name === 'dram' ? `dram of ${socket}` : name;
        if (name === '' || seen.has(identity) || (name === 'dram' && entry.includes('mmio')))
            return [];
        seen.add(identity);
        const path = `${folder}/energy_uj`;
        const maxRangeMicrojoules = numberAt(system, `${folder}/max_energy_range_uj`) ?? USUAL_RANGE;
        return [{ name, path, microjoules: numberAt(system, path), maxRangeMicrojoules }];
    });
}
function isContained(runner) {
    return runner.container !== undefined && runner.container.kind !== 'other';
}
function noZone(runner) {
    if (runner.virtual)
        return notFound(powercap_METER, HIDDEN_FROM_GUESTS);
    if (isContained(runner)) {
        return notFound(powercap_METER, 'containers do not see the energy counters, which Docker hides', 'run the job on the machine itself, or the container with `--security-opt systempaths=unconfined`');
    }
    return notFound(powercap_METER, 'the kernel shows no RAPL zone: its module is not loaded, or this CPU has no counter', '`sudo modprobe intel_rapl_msr`, which is also the driver for AMD (Linux 5.11 and later)');
}
function closedZone(runner) {
    const why = 'since Linux 5.10 only root may read the counters (CVE-2020-8694)';
    if (isContained(runner))
        return notFound(powercap_METER, why, 'allow it on the machine, as its administrator');
    return notFound(powercap_METER, why, 'until the next start: `sudo chmod a+r /sys/class/powercap/*/energy_uj`; for good, in /etc/udev/rules.d/70-powercap.rules: ' +
        '`SUBSYSTEM=="powercap", ACTION=="add", RUN+="/bin/chmod a+r /sys%p/energy_uj"`. Every program on the machine may read them then.');
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/powermetrics.js
/** Apple's `powermetrics`: a block of text for every window, with the mean power of CPU, GPU and neural engine in it. */


const HEADING = /^\*\*\* Sampled system activity .*\((\d{1,9}(?:\.\d{1,6})?)ms elapsed\)/;
/** `CPU Power: 947 mW`; the clusters' own lines are parts of the CPU's. */
const POWER = /^(CPU|GPU|ANE|DRAM|Package) Power: +(\d{1,9}(?:\.\d{1,6})?) mW/;
/** On Intel's Macs, in watts. */
const INTEL_PACKAGE = /^Intel energy model derived package power \(.{0,40}\): +(\d{1,6}(?:\.\d{1,6})?) ?W/;
const GPU_USE = /^GPU (?:HW )?active residency: +(\d{1,3}(?:\.\d{1,6})?)%/;
/**
 * Two devices: `cpu`, the package without its GPU, memory included where this version shows it; and `gpu`, with the neural
 * engine. A block is reported when the next one begins, with the time that its own heading says.
 */
function powermetricsParser() {
    let block;
    return {
        line(line) {
            const elapsed = numberOf(HEADING.exec(line)?.[1]);
            if (elapsed !== undefined) {
                const samples = samplesOf(block);
                block = { seconds: elapsed / 1000, milliwatts: new Map() };
                return samples;
            }
            if (block === undefined)
                return [];
            const [, name, power] = POWER.exec(line) ?? [];
            const milliwatts = numberOf(power);
            // The GPU's sampler says the GPU's power once more.
            if (name !== undefined && milliwatts !== undefined && !block.milliwatts.has(name))
                block.milliwatts.set(name, milliwatts);
            const watts = numberOf(INTEL_PACKAGE.exec(line)?.[1]);
            if (watts !== undefined)
                block.milliwatts.set('CPU', watts * 1000);
            const percent = numberOf(GPU_USE.exec(line)?.[1]);
            if (percent !== undefined)
                block.gpuActivePercent = percent;
            return [];
        },
    };
}
/** The samples of a whole output, its last block too: a further heading ends it. */
function parsePowermetrics(text) {
    return samplesIn(`${text}\n*** Sampled system activity () (0ms elapsed) ***`, powermetricsParser());
}
function samplesOf(block) {
    if (block === undefined || block.seconds === 0)
        return [];
    const { milliwatts, seconds: windowSeconds } = block;
    const own = milliwatts.get('CPU');
    const gpu = milliwatts.has('GPU') ? (milliwatts.get('GPU') ?? 0) + (milliwatts.get('ANE') ?? 0) : undefined;
    const whole = milliwatts.get('Package');
    const rest = whole === undefined ? undefined : Math.max(0, whole - (gpu ?? 0));
    const cpu = own === undefined ? undefined : (rest ?? own + (milliwatts.get('DRAM') ?? 0));
    const samples = [];
    if (cpu !== undefined)
        samples.push({ key: 'cpu', watts: cpu / 1000, windowSeconds });
    if (gpu !== undefined) {
        const utilisation = shareOfPercent(block.gpuActivePercent);
        samples.push({ key: 'gpu', watts: gpu / 1000, windowSeconds, utilisation });
    }
    return samples;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/powermetrics.js


/** Apple's manual: the values are estimates, and not for comparing devices with one another (powermetrics(1)). */
const ESTIMATE = { kind: 'percent', percent: 20 };
const powermetrics_PATIENCE_MS = 10_000;
const powermetrics_METER = 'powermetrics';
const COMMAND = '/usr/bin/powermetrics';
async function findPowermetrics(runner, system) {
    if (runner.virtual)
        return notFound(powermetrics_METER, 'a virtual Mac does not see the power of the one that it runs on');
    const apple = runner.arch === 'arm64';
    const samplers = ['-n', COMMAND, '--samplers', apple ? 'cpu_power,gpu_power' : 'cpu_power', '-b', '1'];
    const answer = await system.run('sudo', [...samplers, '-i', '250', '-n', '1'], powermetrics_PATIENCE_MS);
    if (answer === undefined || answer.code !== 0) {
        const remedy = `allow it without a password, by sudo visudo: \`%admin ALL=(root) NOPASSWD: ${COMMAND}\``;
        return notFound(powermetrics_METER, 'it needs root, and sudo asks for a password here', remedy);
    }
    const seen = new Set(parsePowermetrics(answer.stdout).map((sample) => sample.key));
    if (!seen.has('cpu'))
        return notFound(powermetrics_METER, 'it reports no power on this Mac');
    const cpu = {
        id: 'cpu',
        component: 'cpu',
        index: 0,
        name: runner.cpu.name ?? runner.cpu.rawName,
        source: 'powermetrics CPU',
        range: ESTIMATE,
        share: 1,
        maxWatts: 500,
        key: 'cpu',
    };
    const place = runner.accelerators.findIndex((device) => device.vendor === 'apple');
    const gpu = seen.has('gpu') ? runner.accelerators[place] : undefined;
    const gpuPlan = gpu && {
        ...devicePlan({ ...gpu, id: `accelerator:${place}` }, 'powermetrics GPU + ANE', ESTIMATE),
        key: 'gpu',
    };
    const devices = gpuPlan === undefined ? [cpu] : [cpu, gpuPlan];
    return {
        plans: [{ kind: 'powermetrics', command: 'sudo', args: [...samplers, '-i', '1000'], devices }],
        unreadable: [],
        notes: ['powermetrics sees the chip only: display, storage and power supply are not in it.'],
        covers: 'memory',
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/windows-energy-meter.js
/** Windows' Energy Meter counters (RAPL on Windows 11, metering chips elsewhere) through one `typeperf`. */

/** Counters of packages (`RAPL_Package0_PKG`) are summed to `cpu`, those of memory (`RAPL_Package0_DRAM`) to `memory`; mW. */
function windowsEnergyParser() {
    let columns = [];
    return {
        line(line) {
            if (/^"\(PDH-CSV/.test(line)) {
                columns = cellsOf(line).map(energyMeterKey);
                return [];
            }
            if (columns.length === 0)
                return [];
            const row = cellsOf(line);
            return [...new Set(columns)].flatMap((key) => {
                if (key === undefined)
                    return [];
                const values = row.filter((_, place) => columns[place] === key).map(numberOf);
                if (values.length === 0 || values.some((value) => value === undefined))
                    return [];
                return [{ key, watts: values.reduce((sum, value) => sum + (value ?? 0), 0) / 1000 }];
            });
        },
    };
}
/** Which device a counter belongs to; cores and graphics (`PP0`, `PP1`) are parts of the package and belong to none. */
function energyMeterKey(counter) {
    if (/\(RAPL_Package\d+_PKG\)\\Power$/i.test(counter))
        return 'cpu';
    return /\(RAPL_Package\d+_DRAM\)\\Power$/i.test(counter) ? 'memory' : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/windows-energy-meter.js




const windows_energy_meter_PATIENCE_MS = 15_000;
const MAX_COUNTERS = 32;
const windows_energy_meter_METER = 'Windows Energy Meter';
async function findWindowsEnergyMeter(runner, system) {
    if (runner.virtual)
        return notFound(windows_energy_meter_METER, HIDDEN_FROM_GUESTS);
    const answer = await system.run('typeperf', ['-qx', 'Energy Meter'], windows_energy_meter_PATIENCE_MS);
    const counters = (answer?.stdout ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => energyMeterKey(line) !== undefined)
        .slice(0, MAX_COUNTERS);
    const packages = counters.filter((counter) => energyMeterKey(counter) === 'cpu').length;
    if (packages === 0) {
        const remedy = 'Windows 11, or a machine with a metering chip';
        return notFound(windows_energy_meter_METER, 'this Windows shows no counter of a CPU package', remedy);
    }
    const reading = await system.run('typeperf', [...counters, '-sc', '1'], windows_energy_meter_PATIENCE_MS);
    const samples = samplesIn(reading?.stdout ?? '', windowsEnergyParser());
    const watts = new Map(samples.map((sample) => [sample.key, sample.watts ?? 0]));
    if (!((watts.get('cpu') ?? 0) > 0))
        return notFound(windows_energy_meter_METER, 'the counter of the CPU package does not change');
    // Client chips show a memory counter that is always 0.
    const hasMemory = (watts.get('memory') ?? 0) > 0;
    const devicePlan = (id, name, counter, maxWatts) => ({
        id,
        component: id,
        index: 0,
        name,
        source: `Windows Energy Meter ${counter}`,
        range: raplRange(runner),
        share: 1,
        maxWatts,
        key: id,
    });
    const { cpu } = runner;
    const devices = [
        devicePlan('cpu', cpu.name ?? cpu.rawName, 'package', plausibleCpuWatts(packages, cpu.tdpWatts)),
        ...(hasMemory ? [devicePlan('memory', 'memory', 'DRAM', 1000)] : []),
    ];
    return {
        plans: [{ kind: 'windows-energy-meter', command: 'typeperf', args: [...counters, '-si', '1'], devices }],
        unreadable: [],
        notes: ['The Energy Meter counts the CPU package only: fans, disks and the power supply are not in it.'],
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/host.js










async function findHostMeters(runner, system, overrides) {
    const hostPart = hostPartOf(runner, system);
    const counters = await findCounters(runner, system, hostPart, overrides);
    const shareNotes = { ...NOTHING_FOUND, notes: hostPart.notes };
    if (counters.plans.length === 0)
        return merge([shareNotes, modelOf(runner, hostPart, overrides), counters]);
    if (counters.covers === 'machine')
        return merge([shareNotes, counters]);
    return merge([shareNotes, withoutMemory(counters, overrides), memoryOf(counters, hostPart, overrides)]);
}
async function findCounters(runner, system, hostPart, overrides) {
    if (runner.os === 'macos')
        return await findPowermetrics(runner, system);
    if (runner.os === 'windows')
        return await findWindowsEnergyMeter(runner, system);
    if (runner.os !== 'linux')
        return NOTHING_FOUND;
    if (hostPart.counters === undefined) {
        const why = "they count the whole machine, and this job's part of its CPU time cannot be read";
        return notFound('RAPL (powercap)', why);
    }
    const split = hostPart.counters === 'whole' ? undefined : hostPart.counters;
    const server = findServerMeter(runner, system, split);
    if (server.plans.length > 0)
        return server;
    const grace = findGraceMeter(system, split);
    const powercap = grace.plans.length > 0 ? grace : findPowercap(runner, system, split, overrides.cpuTdpWatts ?? runner.cpu.tdpWatts);
    const amdEnergy = powercap.plans.length > 0 ? NOTHING_FOUND : findAmdEnergy(system, split);
    const best = amdEnergy.plans.length > 0 ? amdEnergy : powercap;
    return { ...best, unreadable: [...server.unreadable, ...powercap.unreadable] };
}
function isMemory({ component }) {
    return component === 'memory';
}
/** A person's figure for the memory takes the place of its counter. */
function withoutMemory(counters, overrides) {
    if (overrides.memoryWatts === undefined)
        return counters;
    const plans = counters.plans.flatMap((plan) => {
        if ('devices' in plan)
            return [{ ...plan, devices: plan.devices.filter((device) => !isMemory(device)) }];
        return isMemory(plan) ? [] : [plan];
    });
    return { ...counters, plans };
}
/** The Teads hosts, whose mean the model is, drew from 0.6 to 1.8 times as much at the same load. */
const MEMORY_MODEL = { kind: 'factor', factor: 1.8 };
const DECLARED = { kind: 'percent', percent: 10 };
function memoryOf(counters, hostPart, overrides) {
    const { memoryWatts } = overrides;
    if (memoryWatts !== undefined) {
        const plan = {
            kind: 'constant',
            id: 'memory',
            component: 'memory',
            source: `memory-watts: ${memoryWatts} W`,
            range: DECLARED,
            model: { formula: 'power', powerWatts: memoryWatts, load: 1, count: 1 },
        };
        return { ...NOTHING_FOUND, plans: [plan] };
    }
    const isCounted = counters.covers === 'memory' || counters.plans.flatMap(channelsOf).some(isMemory);
    if (isCounted)
        return NOTHING_FOUND;
    const plan = {
        kind: 'memory-model',
        id: 'memory',
        component: 'memory',
        source: `model: ${Math.round(hostPart.memoryGb)} GB`,
        range: MEMORY_MODEL,
        gb: hostPart.memoryGb,
        load: hostPart.load,
        split: hostPart.split,
    };
    return { ...NOTHING_FOUND, plans: [plan] };
}
function modelOf(runner, hostPart, overrides) {
    const cpu = cpuFor(runner, overrides);
    const model = nodeModel({
        cpu,
        vcpus: hostPart.vcpus,
        memoryGb: hostPart.memoryGb,
        virtual: hostPart.virtual,
        memoryWatts: overrides.memoryWatts,
        sockets: runner.sockets,
        hostThreads: overrides.hostThreads ?? hostPart.hostThreads,
    });
    const name = cpu.name ?? cpu.rawName;
    if (model.unsupported !== undefined)
        return host_unsupported(runner, hostPart, name, model.unsupported);
    const plan = {
        kind: 'node-model',
        id: 'node',
        component: 'node',
        source: `node model: ${name}, ${vcpuWords(hostPart.vcpus)}`,
        range: { kind: 'factor', factor: model.factor80 },
        model: model.inputs,
        load: hostPart.load,
        split: hostPart.split,
    };
    const unasked = runner.os === 'windows' && !runner.virtual && runner.firmware === undefined ? [UNKNOWN_MACHINE] : [];
    const unknown = cpu.name === undefined ? [`CPU "${cpu.rawName}" is not in the table: its range is wider.`] : [];
    return {
        plans: [plan],
        unreadable: [],
        notes: [...unasked, ...unknown, ...model.assumptions.map((words) => `Node model: ${words}.`)],
    };
}
const UNKNOWN_MACHINE = 'Windows did not answer the question which machine this is, so it is modelled as a physical one. If it is a virtual machine, set the input host-threads.';
/** The TDP that a person gives counts even where the CPU's maker is unknown; the commonest of the architecture is taken then. */
function cpuFor(runner, { cpuTdpWatts }) {
    if (cpuTdpWatts === undefined)
        return runner.cpu;
    const vendor = runner.cpu.vendor ?? (runner.arch.startsWith('arm') ? 'arm' : 'intel');
    return { ...runner.cpu, vendor, tdpWatts: cpuTdpWatts, found: 'input' };
}
function host_unsupported(runner, hostPart, name, why) {
    const plan = appleModel(runner, hostPart);
    if (plan !== undefined) {
        const notes = [
            "The power model knows no Apple silicon, so the maker's figures of a whole Mac are used, by CPU load; work of the GPU is not seen.",
        ];
        return { plans: [plan], unreadable: [], notes };
    }
    return {
        ...notFound('node model', `${name}: ${why}`, 'give the input power-watts'),
        notes: [`CPU and memory are not counted: ${why}. Set the input power-watts to what the machine draws.`],
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/finders/find-meters.js



/** A power stated by a person for the whole machine is not measured and has an error of its own. */
const find_meters_DECLARED = { kind: 'percent', percent: 10 };
/** Never throws: a machine without a single readable meter gets a model, and one that the model does not know gets none. */
async function findMeters(machine) {
    const { runner, system, overrides = {} } = machine;
    const result = await search(runner, system, overrides);
    return { ...result, found: result.plans.flatMap(meterRows) };
}
async function search(runner, system, overrides) {
    if (overrides.powerWatts !== undefined)
        return declaredMachine(overrides.powerWatts);
    const accelerators = await findAcceleratorMeters(runner, system, overrides);
    if (accelerators.covers === 'machine')
        return accelerators;
    return merge([await findHostMeters(runner, system, overrides), accelerators]);
}
function declaredMachine(watts) {
    const source = `power-watts: ${watts} W`;
    const model = { formula: 'power', powerWatts: watts, load: 1, count: 1 };
    return {
        plans: [{ kind: 'constant', id: 'node', component: 'node', source, range: find_meters_DECLARED, model }],
        unreadable: [{ meter: 'every other meter', why: 'the input power-watts says what the whole machine draws' }],
        notes: [`The whole machine is counted at ${watts} W, as the input power-watts says.`],
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/model/memory-model.js
/** W per GB of server memory, at rest and at full load (mean of the Teads set of AWS bare-metal hosts, RAPL dram). */
const IDLE_WATTS_PER_GB = 0.2;
const FULL_WATTS_PER_GB = 0.6;
/** Linear in the CPU's load. */
function memoryModel(memoryGb) {
    return {
        formula: 'load-model',
        idleWatts: memoryGb * IDLE_WATTS_PER_GB,
        fullWatts: memoryGb * FULL_WATTS_PER_GB,
        memoryGb,
        share: 1,
        count: 1,
        curve: 'linear',
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/model/channel-models.js

/** By the channel's id; channels that are read and not modelled are left out. */
function modelsOfPlans(plans) {
    return Object.fromEntries(plans.flatMap(modelsOfPlan));
}
function modelsOfPlan(plan) {
    if (plan.kind === 'node-model' || plan.kind === 'constant')
        return [[plan.id, plan.model]];
    if (plan.kind === 'memory-model')
        return [[plan.id, memoryModel(plan.gb)]];
    if (!('devices' in plan))
        return [];
    return plan.devices.flatMap(({ id, name, share, byUtilisation }) => byUtilisation === undefined
        ? []
        : [[id, { formula: 'load-model', row: name, ...byUtilisation, share, count: 1, curve: 'linear' }]]);
}

;// CONCATENATED MODULE: ./tmp/javascript/power/process-state.js
/** Whether a process is still the one that was recorded: its id may have been reused since. */

/**
 * `running` is the process itself, `gone` that it has ended or that another one has its id. `startTicks` is field 22 of
 * `/proc/<pid>/stat`; without it, or where there is no /proc, only the id is compared.
 */
function process_state_processState(pid, startTicks) {
    const stat = procStat(pid);
    if (stat !== undefined) {
        if (stat.state === 'Z' || stat.state === 'X')
            return 'gone';
        return startTicks === undefined || stat.startTicks === startTicks ? 'running' : 'gone';
    }
    try {
        process.kill(pid, 0);
        return 'running';
    }
    catch (error) {
        return error.code === 'EPERM' ? 'running' : 'gone';
    }
}
/** When a process started, in clock ticks since boot; undefined where the system does not report it. */
function startTicksOf(pid) {
    return procStat(pid)?.startTicks;
}
/** The process group of a process; undefined where the system does not show it. */
function processGroupOf(pid) {
    return procStat(pid)?.group;
}
/** Fields 3, 5 and 22 of `/proc/<pid>/stat` (proc_pid_stat(5)). */
function procStat(pid) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
    }
    catch {
        return undefined;
    }
    // The command's name in brackets may hold blanks and brackets of its own.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, , group] = fields;
    const startTicks = fields[19];
    return state === undefined || startTicks === undefined ? undefined : { state, group, startTicks };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./tmp/javascript/child-environment.js
/** The environment variables that our child processes get. A job's environment holds secrets, so only these variables are passed on. */
/** What a program needs to be found, to find its libraries and, on Windows, to start. */
const NEEDED = ['PATH', 'Path', 'SystemRoot', 'windir', 'SystemDrive', 'HOME', 'LD_LIBRARY_PATH', 'ROCM_PATH'];
/** For a vendor's command: numbers with a point and messages in English, whatever the machine's language. */
function commandEnvironment(env) {
    return { ...only(NEEDED, env), LC_ALL: 'C' };
}
/** For the sampler: `RUNNER_TRACKING_ID` stays, so that the runner ends it with the job, whatever else fails. */
function samplerEnvironment(env) {
    return only([...NEEDED, 'TEMP', 'TMP', 'TMPDIR', 'RUNNER_TRACKING_ID'], env);
}
function only(names, env) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

;// CONCATENATED MODULE: ./tmp/javascript/power/series/read-latest.js
/** The newest reading of a sampler, which rewrites it in place at every tick. */



/** Undefined when there is none yet, or it cannot be read. */
function read_latest_readLatest(folder) {
    try {
        const latest = JSON.parse(readFileSync(join(folder, FILES.latest), 'utf8'));
        if (latest === null || !Number.isFinite(latest.epochMs) || !Number.isFinite(latest.monotonicSeconds))
            return undefined;
        const { joules, watts, busySeconds, curveSeconds, modelSeconds = [] } = latest;
        return [joules, watts].every(isNumbers) && [busySeconds, curveSeconds, modelSeconds].every(isNumbersOrNulls)
            ? latest
            : undefined;
    }
    catch {
        return undefined;
    }
}
function isNumbers(value) {
    return Array.isArray(value) && value.every(Number.isFinite);
}
function isNumbersOrNulls(value) {
    return Array.isArray(value) && value.every((entry) => entry === null || Number.isFinite(entry));
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler-process.js
/**
 * The sampler as seen from the main stage, which starts it, and from the post stage, which ends it: a process of its own
 * that outlives the step, holds no secret, and cannot be confused with another process.
 */







/** `--jitless` conflicts with a default flag of Node 20 and 22, which then log a warning. Newer versions reject this option. */
const WITHOUT_WASM = Number.parseInt(process.versions.node, 10) <= 22 ? ['--no-expose-wasm'] : [];
/**
 * A tick a second never grows hot, so compiled code would only take memory: without it the process is 2 MB smaller and
 * not slower. The small young generation keeps garbage from being held for hours.
 */
const SAMPLER_NODE_OPTIONS = ['--jitless', ...WITHOUT_WASM, '--max-semi-space-size=1'];
const POLL_MS = 100;
/** Between two looks at a process that is about to end. */
const SOON_MS = 5;
/** From SIGTERM to SIGKILL. */
const TERMINATE_MS = 2000;
/** For the system to end a process that has nothing left to do, however busy the machine is; mostly some milliseconds. */
const EXIT_MS = 10_000;
/** Where the system does not report when a process started, a sampler that wrote this recently is assumed to be ours. */
const FRESH_MS = (/* unused pure expression or super */ null && (5 * 60_000));
/** Writes the plan and starts the sampler, detached. Rejects when the process cannot be started. */
async function startSampler({ folder, bundle, plan, env }) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, plan_FILES.plan), JSON.stringify(plan), { mode: 0o600 });
    // A stream that the step inherits would keep the step from ending: the log file takes both.
    const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, plan_FILES.log), 'a', 0o600);
    try {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [...SAMPLER_NODE_OPTIONS, bundle, folder], {
            detached: true,
            windowsHide: true,
            stdio: ['ignore', log, log],
            env: samplerEnvironment(env),
            // A folder that no other process wants to delete while the job runs.
            cwd: (0,external_node_path_.dirname)(process.execPath),
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.unref();
        // There is a pid, because it was spawned.
        const pid = child.pid;
        try {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, plan_FILES.process), JSON.stringify({ pid, startTicks: startTicksOf(pid) }), {
                mode: 0o600,
            });
        }
        catch (error) {
            // Without this file no later step could end it.
            child.kill('SIGKILL');
            throw error;
        }
        return { pid };
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
}
/**
 * Resolves when the sampler has taken its first sample, so that whatever starts now lies between two samples; or when it is
 * clear that there will be none; or when the time is over. Never rejects.
 */
async function firstSample(folder, { timeoutMs }) {
    const isOver = () => readLatest(folder) !== undefined || hasEnded(folder);
    await until(folder, timeoutMs, isOver);
}
/**
 * Asks the sampler to end and waits for it, at most `timeoutMs`; then ends it by force, but only a process that is certainly
 * the sampler. Never rejects: whatever the end, what was written can be read.
 */
async function stopSampler(folder, { timeoutMs }) {
    const before = stoppedReason(folder);
    if (before !== undefined)
        return { how: 'ended-before', reason: before };
    const sampler = readProcess(folder);
    const isGone = () => isGoneProcess(sampler);
    const isOver = () => hasEnded(folder);
    try {
        const file = join(folder, FILES.stop);
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        writeFileSync(file, '', { mode: 0o600 });
    }
    catch {
        // A full disk or a folder that is gone: the sampler notices the one itself, and the signal below ends the other.
    }
    await until(folder, timeoutMs, isOver);
    const reason = stoppedReason(folder);
    if (reason !== undefined) {
        // Its last sample is written. Until it has exited, the runner would report it as an orphan. Only with /proc: elsewhere a
        // process that has ended looks alive until its parent asks for it.
        if (sampler?.startTicks !== undefined)
            await until(folder, EXIT_MS, isGone, SOON_MS);
        return { how: 'stopped', reason };
    }
    if (isGone())
        return { how: 'lost' };
    if (sampler === undefined || !isSurely(sampler, folder))
        return { how: 'unresponsive' };
    send(sampler.pid, 'SIGTERM');
    await until(folder, TERMINATE_MS, isOver);
    if (isGone()) {
        const lastWords = stoppedReason(folder);
        return { how: 'terminated', reason: lastWords };
    }
    send(sampler.pid, 'SIGKILL');
    await until(folder, EXIT_MS, isOver);
    return { how: isGone() ? 'killed' : 'unresponsive' };
}
/** Ends the sampler at once, without a last sample; only a process that is certainly the sampler. Never throws. */
function killSampler(folder) {
    const sampler = readProcess(folder);
    if (sampler !== undefined && isSurely(sampler, folder))
        send(sampler.pid, 'SIGKILL');
}
/** A sampler was started here and has not ended yet. */
function isSamplerRunning(folder) {
    return readProcess(folder) !== undefined && !hasEnded(folder);
}
/** `stopped.json` is there, or the process is gone. */
function hasEnded(folder) {
    return existsSync(join(folder, FILES.stopped)) || isGoneProcess(readProcess(folder));
}
function isGoneProcess(sampler) {
    return sampler !== undefined && processState(sampler.pid, sampler.startTicks) === 'gone';
}
/** Resolves when the condition holds, looked at with every change of the folder and now and then, or the time is over. */
function until(folder, timeoutMs, isOver, pollMs = POLL_MS) {
    return new Promise((resolve) => {
        const end = () => {
            clearInterval(poll);
            clearTimeout(limit);
            close?.();
            resolve();
        };
        const look = () => {
            if (isOver())
                end();
        };
        const poll = setInterval(look, pollMs);
        const limit = setTimeout(end, timeoutMs);
        const close = watchIfPossible(folder, look);
        look();
    });
}
function watchIfPossible(folder, listener) {
    try {
        const watcher = watch(folder, listener);
        watcher.on('error', () => watcher.close());
        return () => watcher.close();
    }
    catch {
        return undefined;
    }
}
function stoppedReason(folder) {
    try {
        const stopped = JSON.parse(readFileSync(join(folder, FILES.stopped), 'utf8'));
        return typeof stopped?.reason === 'string' ? stopped.reason.slice(0, 500) : '';
    }
    catch {
        return undefined;
    }
}
function readProcess(folder) {
    try {
        const { pid, startTicks } = JSON.parse(readFileSync(join(folder, FILES.process), 'utf8'));
        if (!Number.isInteger(pid) || pid <= 1)
            return undefined;
        return typeof startTicks === 'string' ? { pid, startTicks } : { pid };
    }
    catch {
        return undefined;
    }
}
function isSurely(sampler, folder) {
    if (sampler.startTicks !== undefined)
        return processState(sampler.pid, sampler.startTicks) === 'running';
    const changedMs = statSync(join(folder, FILES.latest), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - changedMs < FRESH_MS;
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It ended in between.
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./tmp/javascript/data/unpack.js
var unpack = __webpack_require__(3314);
;// CONCATENATED MODULE: ./tmp/javascript/data/accelerators.js

const accelerators_acceleratorRows = (0,unpack/* unpack */.l)('{"name":["Rubin (VR200)","GB300","B300 SXM6","GB200","B200 SXM6","B100 SXM6","GB10 (DGX Spark)","GH200 96GB","GH200 144GB HBM3e","H200 SXM","H200 NVL","H100 SXM","H100 NVL","H100 PCIe","H800 SXM","H800 PCIe","H20","A100 SXM4 80GB","A100 SXM4 40GB","A100 SXM 64GB (Leonardo)","A100 PCIe 80GB","A100 PCIe 40GB","A800 SXM4","A800 PCIe 80GB","A800 40GB Active","A30","A40","A10","A10G","A16","A2","L40S","L40","L20","L4","L2","T4","T4G","T10","V100 SXM3 32GB","V100 SXM2 32GB","V100 SXM2 16GB","V100 PCIe 32GB","V100 PCIe 16GB","V100S PCIe 32GB","P100 SXM2","P100 PCIe","P100 PCIe 12GB","P40","P4","P6","M60","M40","M10","Tesla M4","K80","K40","K20","GRID K520","RTX PRO 6000 Blackwell Server Edition","RTX PRO 6000 Blackwell Workstation Edition","RTX PRO 6000 Blackwell Max-Q","RTX PRO 5000 Blackwell","RTX PRO 4500 Blackwell","RTX PRO 4000 Blackwell","RTX PRO 4000 Blackwell SFF","RTX PRO 2000 Blackwell","RTX PRO 4500 Blackwell Server Edition","RTX 6000 Ada","RTX 5880 Ada","RTX 5000 Ada","RTX 4500 Ada","RTX 4000 Ada","RTX 4000 SFF Ada","RTX 2000 Ada","RTX A6000","RTX A5500","RTX A5000","RTX A4500","RTX A4000","RTX A2000","RTX A1000","RTX A400","Quadro RTX 8000","Quadro RTX 6000","Quadro RTX 5000","Quadro RTX 4000","Quadro GV100","Quadro GP100","Quadro P6000","Quadro P5000","Quadro P4000","Quadro P2000","Quadro M6000","Quadro M5000","Quadro M4000","Quadro K6000","T1000","T600","T400","TITAN RTX","TITAN V","TITAN Xp","TITAN X (Pascal)","GTX TITAN X","GTX TITAN Black","RTX 5090","RTX 5090 D","RTX 5080","RTX 5070 Ti","RTX 5070","RTX 5060 Ti","RTX 5060","RTX 5050","RTX 4090","RTX 4090 D","RTX 4080 SUPER","RTX 4080","RTX 4070 Ti SUPER","RTX 4070 Ti","RTX 4070 SUPER","RTX 4070","RTX 4060 Ti","RTX 4060","RTX 3090 Ti","RTX 3090","RTX 3080 Ti","RTX 3080 12GB","RTX 3080","RTX 3070 Ti","RTX 3070","RTX 3060 Ti","RTX 3060","RTX 3050","RTX 3050 6GB","RTX 2080 Ti","RTX 2080 SUPER","RTX 2080","RTX 2070 SUPER","RTX 2070","RTX 2060 12GB","RTX 2060 SUPER","RTX 2060","GTX 1660 Ti","GTX 1660 SUPER","GTX 1660","GTX 1650 SUPER","GTX 1650","GTX 1630","GTX 1080 Ti","GTX 1080","GTX 1070 Ti","GTX 1070","GTX 1060","GTX 1050 Ti","GTX 1050","GT 1030","GTX 980 Ti","GTX 980","GTX 970","GTX 960","GTX 750 Ti","GTX 750","GTX 780 Ti","GTX 780","RTX 5090 Laptop","RTX 5080 Laptop","RTX 5070 Ti Laptop","RTX 5070 Laptop","RTX 5060 Laptop","RTX 5050 Laptop","RTX 4090 Laptop","RTX 4080 Laptop","RTX 4070 Laptop","RTX 4060 Laptop","RTX 4050 Laptop","RTX 3080 Ti Laptop","RTX 3080 Laptop","RTX 3070 Ti Laptop","RTX 3070 Laptop","RTX 3060 Laptop","RTX 3050 Ti Laptop","RTX 3050 Laptop","RTX 2080 Mobile/Max-Q","RTX 2070 Mobile/Max-Q","RTX 2060 Mobile/Max-Q","GTX 1650/1660 Mobile","Jetson AGX Thor","Jetson AGX Orin 64GB","Jetson AGX Orin 32GB","Jetson Orin NX 16GB","Jetson Orin NX 8GB","Jetson Orin Nano 8GB","Jetson Orin Nano 4GB","Jetson AGX Xavier","Jetson Xavier NX","Jetson TX2","Jetson Nano","MI355X","MI350X","MI350P","MI325X","MI308X","MI300X","MI300A","MI250X","MI250","MI210","MI100","MI60","MI50","MI25","Radeon AI PRO R9700","Radeon PRO W7900","Radeon PRO W7800","Radeon PRO W7700","Radeon PRO W7600","Radeon PRO W7500","Radeon PRO V710","Radeon PRO V620","Radeon Pro V520","Radeon PRO W6800","Radeon PRO W6600","Radeon Pro W5700","Radeon Pro VII","Radeon Pro WX 9100","Radeon Pro WX 7100","Radeon VII","Radeon RX 9070 XT","Radeon RX 9070","Radeon RX 9060 XT","Radeon RX 7900 XTX","Radeon RX 7900 XT","Radeon RX 7900 GRE","Radeon RX 7800 XT","Radeon RX 7700 XT","Radeon RX 7600 XT","Radeon RX 7600","Radeon RX 6950 XT","Radeon RX 6900 XT","Radeon RX 6800 XT","Radeon RX 6800","Radeon RX 6750 XT","Radeon RX 6700 XT","Radeon RX 6700","Radeon RX 6650 XT","Radeon RX 6600 XT","Radeon RX 6600","Radeon RX 6500 XT","Radeon RX 5700 XT","Radeon RX 5700","Radeon RX 5600 XT","Radeon RX 5500 XT","Radeon RX Vega 64","Radeon RX Vega 56","Radeon RX 590","Radeon RX 580","Radeon RX 570","Radeon RX 480","Radeon RX 470","Gaudi 3 OAM","Gaudi 3 PCIe","Gaudi 2","Gaudi","Data Center GPU Max 1550","Data Center GPU Max 1350","Data Center GPU Max 1100","Data Center GPU Flex 170","Data Center GPU Flex 140","Arc Pro B70","Arc Pro B60","Arc Pro B50","Arc B580","Arc B570","Arc A770","Arc A750","Arc A580","Arc A380","Trainium3","Trainium2","Trainium1","Inferentia2","Inferentia1","Cloud AI 100 Standard","TPU v2","TPU v3","TPU v4","TPU v5e","TPU v5p","TPU v6e (Trillium)","TPU v7 (Ironwood)","Apple M1","Apple M1 Pro","Apple M1 Max","Apple M1 Ultra","Apple M2","Apple M2 Pro","Apple M2 Max","Apple M2 Ultra","Apple M3","Apple M3 Pro","Apple M3 Max","Apple M3 Ultra","Apple M4","Apple M4 Pro","Apple M4 Max","Apple M5","Apple M5 Pro","Apple M5 Max","RTX A-series Laptop (workstation)","RTX Ada Laptop (workstation)","RTX PRO Blackwell Laptop (workstation)"],"vendor":{"of":["NVIDIA","AMD","Intel","AWS","Qualcomm","Google","Apple"],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,4,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,0,0,0]},"kind":{"of":["gpu","npu","tpu","apple"],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,0,0,0]},"match":["(vera )?rubin( gpu)?( r?200)?|(vr|r)200( nvl\\\\d+)?","(grace blackwell ultra )?gb300( nvl\\\\d*| superchip| maxq| \\\\d+gb)?","(hgx |dgx )?b300( sxm6?)?( ac)?( 288gb| 270gb)?","(grace blackwell )?gb200( nvl\\\\d*| superchip| \\\\d+gb)?","(hgx |dgx )?b200( sxm6?)?( ac)?( \\\\d+gb)?","b100( sxm6?)?( \\\\d+gb)?","gb10|dgx spark|(rtx spark )?n1x?","(grace hopper )?gh200( superchip)?( 96gb| 480gb| 120gb)?( hbm3)?","gh200 144gb?( hbm3e)?","h200( sxm5?)?( 141 ?gb)?( hbm3e)?","h200 nvl( 141 ?gb)?","h100( sxm5?)?( 80 ?gb)?( hbm3)?|h100 sxm5? 64gb","h100 nvl( 94 ?gb)?( hbm3)?","h100( 80gb)? pcie( 80 ?gb)?","h800( sxm5?)?( 80 ?gb)?( hbm3)?","h800 (pcie|nvl)( 80 ?gb)?","h20( 3e| nvl16| hbm3e?| 96gb| 141gb)*","a100 sxm4? 80 ?gb|a100 sxm4","a100 sxm4? 40 ?gb|a100( 40 ?gb)?","a100 sxm4? 64gb","a100 80 ?gb pcie|a100 pcie 80 ?gb|a100 80 ?gb","a100 pcie( 40 ?gb| 40 80 ?gb)?|a100 40 ?gb pcie","a800 sxm4( 40gb| 80gb)?|a800","a800 (80gb pcie( lc)?|pcie( 80gb)?)","a800 40gb active","a30( pcie)?( 24 ?gb)?","a40( pcie)?( 48 ?gb)?","a10( pcie)?( 24 ?gb)?","a10g( 24 ?gb)?","a16( 16 ?gb| 64 ?gb)?","a2( 16 ?gb)?","l40s( 48 ?gb)?","l40g?( 48 ?gb)?","l20( 48 ?gb)?","l4( 24 ?gb)?","l2( 24 ?gb)?","(tesla )?t4( 16 ?gb)?","t4g( 16 ?gb)?","(tesla |rtx )?t10( 16 ?gb)?","(tesla )?v100 sxm3 32 ?gb(-h)?","(tesla )?v100 (sxm2|dgxs) 32 ?gb|(tesla )?v100 32 ?gb","(tesla )?v100( sxm2| dgxs)?( 16 ?gb)?","(tesla )?v100 pcie 32 ?gb","(tesla )?v100 (pcie|fhhl)( 16 ?gb)?","(tesla )?v100s( pcie)?( 32 ?gb)?","(tesla )?p100 (sxm2|dgxs)( 16 ?gb)?","(tesla )?p100( pcie)?( 16 ?gb)?","(tesla )?p100( pcie)? 12 ?gb","(tesla )?p40( 24 ?gb)?","(tesla )?p4( 8 ?gb)?","(tesla )?p6","(tesla |grid )?m60( 8 ?gb)?","(tesla )?m40( 12 ?gb| 24 ?gb)?","(tesla )?m10( 8 ?gb)?","tesla m4","(tesla )?k80( 12 ?gb)?","(tesla )?k40[cmst]?( 12 ?gb)?","(tesla )?k20(c|m|s|x|xm)?( \\\\d ?gb)?","(grid )?k520","(rtx )?pro (server )?6000( blackwell)? server( edition)?|rtx pro server 6000|rtxpro6000bse","rtx ?pro ?6000( blackwell)?( workstation)?( edition| ws)?|rtx pro 6000 96 ?gb","rtx pro 6000( blackwell)? max q( workstation)?( edition)?","rtx pro 5000( 48gb| 72gb)?( blackwell)?( 72 ?gb| 48 ?gb)?","rtx ?pro ?4500( blackwell)?","rtx pro 4000( blackwell)?","rtx pro 4000( blackwell)? sff( edition)?","rtx pro 2000( blackwell)?","rtx pro 4500( blackwell)? server( edition)?","rtx 6000 ada( generation)?","rtx 5880 ada( generation)?","rtx 5000 ada( generation)?","rtx 4500 ada( generation)?","rtx 4000 ada( generation)?","rtx 4000 sff ada( generation)?","rtx 2000e? ada( generation)?","(rtx )?a6000( 48 ?gb)?","(rtx )?a5500( 24 ?gb)?","(rtx )?a5000( 24 ?gb)?","(rtx )?a4500( 20 ?gb)?","(rtx )?a4000h?( 16 ?gb)?","(rtx )?a2000( 6 ?gb| 12 ?gb)?","(rtx )?a1000( 8 ?gb)?","(rtx )?a400( 4 ?gb)?","(quadro )?rtx 8000( passive)?( 48 ?gb)?","(quadro )?rtx 6000( passive)?( 24 ?gb)?","(quadro )?rtx 5000( 16 ?gb)?","(quadro )?rtx 4000( 8 ?gb)?","(quadro )?gv100","(quadro )?gp100","(quadro )?p6000( 24 ?gb)?","(quadro )?p5000( 16 ?gb)?","(quadro )?p4000( 8 ?gb)?","(quadro )?p2000( 5 ?gb)?","(quadro )?m6000( 12 ?gb| 24 ?gb)?","(quadro )?m5000","(quadro )?m4000","(quadro )?k6000( 12 ?gb)?","(quadro )?t1000( 8gb)?","t600","t400e?( 4gb)?","(titan rtx|rtx titan)( 24 ?gb)?","titan v( 12 ?gb)?( ceo edition)?","titan xp( collectors edition)?( 12 ?gb)?","titan x( pascal| \\\\(pascal\\\\))","(gtx )?titan x( maxwell)?","gtx titan( black)?","rtx 5090( 32 ?gb)?","rtx 5090 ?d( v2)?( 32 ?gb| 24 ?gb)?","rtx 5080( 16 ?gb)?","rtx 5070 ?ti( 16 ?gb)?","rtx 5070( 12 ?gb)?","rtx 5060 ?ti( 8 ?gb| 16 ?gb)?","rtx 5060( 8 ?gb)?","rtx 5050( 8 ?gb)?","rtx 4090( 24 ?gb)?","rtx 4090 ?d( 24 ?gb| 48 ?gb)?","rtx 4080 ?super( 16 ?gb)?","rtx 4080( 16 ?gb)?","rtx 4070 ?ti ?super( 16 ?gb)?","rtx 4070 ?ti( 12 ?gb)?","rtx 4070 ?super( 12 ?gb)?","rtx 4070( 12 ?gb)?","rtx 4060 ?ti( 8 ?gb| 16 ?gb)?","rtx 4060( 8 ?gb)?","rtx 3090 ?ti( 24 ?gb)?","rtx 3090( 24 ?gb)?","rtx 3080 ?ti( 12 ?gb)?","rtx 3080 12 ?gb","rtx 3080( 10 ?gb)?","rtx 3070 ?ti( 8 ?gb)?","rtx 3070( 8 ?gb)?","rtx 3060 ?ti( 8 ?gb)?( gddr6x)?","rtx 3060( 8 ?gb| 12 ?gb)?( lite hash rate)?","rtx 3050( 8 ?gb)?( oem)?","rtx 3050 6 ?gb","rtx 2080 ?ti( 11 ?gb)?( rev\\\\.? a)?","rtx 2080 super( 8 ?gb)?","rtx 2080( 8 ?gb)?( rev\\\\.? a)?","rtx 2070 super( 8 ?gb)?","rtx 2070( 8 ?gb)?( rev\\\\.? a)?","rtx 2060 12 ?gb","rtx 2060 super( 8 ?gb)?","rtx 2060( 6 ?gb)?( rev\\\\.? a)?","gtx 1660 ?ti( 6 ?gb)?","gtx 1660 super( 6 ?gb)?","gtx 1660( 6 ?gb)?","gtx 1650 super( 4 ?gb)?","gtx 1650( 4 ?gb)?","gtx 1630( 4 ?gb)?","gtx 1080 ?ti( 11 ?gb)?","gtx 1080( 8 ?gb)?","gtx 1070 ?ti( 8 ?gb)?","gtx 1070( 8 ?gb)?","gtx 1060( 3 ?gb| 5 ?gb| 6 ?gb)?","gtx 1050 ?ti( 4 ?gb)?","gtx 1050( 2 ?gb| 3 ?gb)?","gt 1030( 2 ?gb)?","gtx 980 ?ti( 6 ?gb)?","gtx 980( 4 ?gb)?","gtx 970( 4 ?gb)?","gtx 960( 2 ?gb| 4 ?gb)?","gtx 750 ?ti( 2 ?gb)?","gtx 750( 1 ?gb| 2 ?gb)?","gtx 780 ?ti( 3 ?gb)?","gtx 780( 3 ?gb| 6 ?gb)?","rtx 5090( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 5080( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 5070 ?ti( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 5070( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 5060( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 5050( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 4090( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 4080( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 4070( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 4060( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 4050( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 3080 ?ti( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 3080( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 3070 ?ti( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 3070( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 3060( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 3050 ?ti( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 3050( \\\\d+ ?gb)?( a)? (laptop( gpu)?|mobile|max q( mobile)?)","rtx 2080( super)? (with )?(max q( design)?|mobile|laptop( gpu)?)","rtx 2070( super)? (with )?(max q( design)?|mobile|laptop( gpu)?)","rtx 2060( super)? (with )?(max q( design)?|mobile|laptop( gpu)?)","gtx 16[56]0( ti)? (with )?(max q( design)?|mobile|laptop( gpu)?)","(jetson )?(agx )?thor( t5000)?( developer kit)?","(jetson )?agx orin( 64 ?gb)?( developer kit)?|orin \\\\(nvgpu\\\\)|orin","(jetson )?agx orin 32 ?gb","(jetson )?orin nx( 16 ?gb)?( engineering reference developer kit)?","(jetson )?orin nx 8 ?gb","(jetson )?orin nano( 8 ?gb)?( developer kit)?( super)?","(jetson )?orin nano 4 ?gb","(jetson )?agx xavier( 16 ?gb| 32 ?gb)?( developer kit)?","(jetson )?xavier nx( 8 ?gb| 16 ?gb)?( developer kit)?","(jetson )?tx2i?( nx)?( developer kit)?","jetson nano( 2 ?gb| 4 ?gb)?( developer kit)?","(instinct )?mi355x?( oam| hf| vf)*( 288 ?gb)?","(instinct )?mi350x?( oam| hf| vf)*( 288 ?gb)?","(instinct )?mi350p( pcie)?","(instinct )?mi325x?( oam| hf| vf)*( 256 ?gb)?","(instinct )?mi308x?( oam| hf| vf)*","(instinct )?mi300x( o)?( oam| hf| vf)*( 192 ?gb)?|(instinct )?mi300","(instinct )?mi300a( apu)?( 128 ?gb)?","(instinct )?mi250x( oam| mcm)*( 128 ?gb)?","(instinct )?mi250( \\\\(mcm\\\\)| oam| mcm| ac| mba)*( 128 ?gb)?","(instinct )?mi210( pcie)?( 64 ?gb)?","(instinct )?mi100( 32 ?gb)?","(radeon )?(instinct )?mi60( 32 ?gb)?","(radeon )?(instinct )?mi50( 16 ?gb| 32 ?gb)?|radeon pro vii/radeon instinct mi50( 32gb)?","(radeon )?(instinct )?mi25( 16 ?gb| mxgpu)?","(radeon )?(ai )?(pro )?r9700( pro)?( 32 ?gb)?","(radeon )?(pro )?w7900d?( dual slot)?( 48 ?gb)?","(radeon )?(pro )?w7800( 32 ?gb| 48 ?gb)?","(radeon )?(pro )?w7700( 16 ?gb)?","(radeon )?(pro )?w7600( 8 ?gb)?","(radeon )?(pro )?w7500( 8 ?gb)?","(radeon )?(pro )?v710( mxgpu)?","(radeon )?(pro )?v620( mxgpu)?( 32 ?gb)?","(radeon )?(pro )?v520( mxgpu)?( 8 ?gb)?|radeon pro 5600m/v520/bc 160","(radeon )?(pro )?w6800( 32 ?gb)?","(radeon )?(pro )?w6600( 8 ?gb)?","(radeon )?(pro )?w5700x?( 8 ?gb)?","radeon pro vii( 16 ?gb)?","(radeon )?(pro )?wx ?9100","(radeon )?(pro )?wx ?7100","radeon vii( 16 ?gb)?","(radeon )?rx ?9070 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?9070( gre)?( \\\\d+ ?gb)?","(radeon )?rx ?9060 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?7900 ?xtx( \\\\d+ ?gb)?","(radeon )?rx ?7900 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?7900 ?gre( \\\\d+ ?gb)?","(radeon )?rx ?7800 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?7700 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?7600 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?7600( \\\\d+ ?gb)?","(radeon )?rx ?6950 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?6900 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?6800 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?6800( \\\\d+ ?gb)?","(radeon )?rx ?6750 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?6700 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?6700( \\\\d+ ?gb)?","(radeon )?rx ?6650 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?6600 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?6600( \\\\d+ ?gb)?","(radeon )?rx ?6500 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?5700 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?5700( \\\\d+ ?gb)?","(radeon )?rx ?5600 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?5500 ?xt( \\\\d+ ?gb)?","(radeon )?rx ?vega 64( \\\\d+ ?gb)?","(radeon )?rx ?vega 56( \\\\d+ ?gb)?","(radeon )?rx ?590( \\\\d+ ?gb)?","(radeon )?rx ?580( \\\\d+ ?gb)?","(radeon )?rx ?570( \\\\d+ ?gb)?","(radeon )?rx ?480( \\\\d+ ?gb)?","(radeon )?rx ?470( \\\\d+ ?gb)?","(habana )?(hl[ -]?325l?|gaudi ?3( oam| ai training accelerator)?)( 128 ?gb)?","hl[ -]?338|gaudi ?3 pcie","(habana )?(hl[ -]?225[a-z]?|gaudi ?2( ai training accelerator)?)( 96 ?gb)?","(habana )?(hl[ -]?20[05]0?|gaudi( ai training accelerator)?)( 32 ?gb)?","(data center gpu )?max 1550(vg)?","(data center gpu )?max 1[34]50","(data center gpu )?max 1100c?","(data center gpu )?flex 170v?","(data center gpu )?flex 140","arc (pro )?b70( 32 ?gb)?","arc (pro )?b60( 24 ?gb)?","arc (pro )?b50( 16 ?gb)?","arc b580( 12 ?gb)?","arc b570( 10 ?gb)?","arc a770( 8 ?gb| 16 ?gb)?","arc a750e?( 8 ?gb)?","arc a580e?( 8 ?gb)?","arc a380e?( 6 ?gb)?","(aws |amazon )?(trainium ?3|trn3)( neurondevice)?","(aws |amazon )?(trainium ?2|trn2u?)( neurondevice)?","(aws |amazon )?(trainium( ?1)?|trn1n?)( neurondevice)?","(aws |amazon )?(inferentia ?2|inf2)( neurondevice)?","(aws |amazon )?(inferentia( ?1)?|inf1)( neurondevice)?","(qualcomm )?(cloud )?ai ?100( standard| pro)?|qualcomm ai100","(cloud |google )?tpu ?v?2( chip| core| pod| \\\\d+)?","(cloud |google )?tpu ?v?3( chip| core| pod| \\\\d+)?","(cloud |google )?tpu ?v?4( chip| pod| \\\\d+)?","(cloud |google )?tpu ?(v?5 ?e|v?5 ?lite( ?pod)?)( chip| \\\\d+)?","(cloud |google )?tpu ?v?5 ?p?( chip| \\\\d+)?","(cloud |google )?tpu ?v?6 ?e?( ?lite| trillium)?( chip| \\\\d+)?|(tpu )?trillium","(cloud |google )?tpu ?v?7 ?x?( ironwood)?( chip| \\\\d+)?|(tpu )?ironwood","(apple )?m1( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m1 pro( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m1 max( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m1 ultra( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m2( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m2 pro( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m2 max( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m2 ultra( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m3( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m3 pro( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m3 max( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m3 ultra( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m4( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m4 pro( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m4 max( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m5( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m5 pro( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","(apple )?m5 max( \\\\(virtual\\\\)| gpu)?( \\\\d+[ -]core gpu)?","rtx a(500|1000|2000|3000|4000|4500|5000|5500)( \\\\d+ ?gb)? (laptop( gpu)?|embedded( gpu)?|mobile|max q)","rtx (500|1000|2000|3000|3500|4000|5000) ada( generation)? (laptop( gpu)?|embedded( gpu)?|mobile|max q)","rtx pro (500|1000|2000|3000|4000|5000)( blackwell)?( generation)? (laptop( gpu)?|embedded( gpu)?|mobile)"],"tdpWatts":[1800,1400,1100,1200,1000,700,140,700,700,700,600,700,400,350,700,350,400,400,400,440,300,250,400,300,240,165,300,150,300,62.5,60,350,300,275,72,72,70,70,150,350,300,300,250,250,250,300,250,250,250,75,90,150,250,56,75,150,245,225,112.5,600,600,300,300,200,140,70,70,165,300,285,250,210,130,70,70,300,230,230,200,140,70,50,50,260,260,230,160,250,235,250,180,105,75,250,150,120,225,50,40,30,280,250,250,250,250,250,575,575,360,300,250,180,145,130,450,425,320,320,285,285,220,200,165,115,450,350,350,350,320,290,220,200,170,130,70,250,250,215,215,175,185,175,160,120,125,120,100,75,75,250,180,180,150,120,75,75,30,250,165,145,120,60,55,250,250,150,150,115,100,100,100,150,150,115,115,115,150,150,125,125,115,80,80,150,115,80,60,130,60,40,25,20,15,10,30,20,15,10,1400,1000,600,1000,750,750,550,560,500,300,300,300,300,300,300,295,260,190,130,70,158,300,225,250,130,205,250,230,130,300,304,220,160,355,315,260,263,245,190,165,335,300,300,250,250,230,175,180,160,132,107,225,180,150,130,295,210,225,185,150,150,120,900,600,600,350,600,450,300,150,75,230,200,70,190,150,225,225,185,75,1000,500,210,190,75,75,280,450,192,200,540,380,960,15,30,60,120,20,35,80,150,22,40,90,180,22,45,100,25,50,110,95,115,115],"idleWatts":{"of":[null,200,160,165,140,70,50,60,55,45,34,59,31,27,20,14,22,9,40,36,35,25,6,90,53,84],"at":[0,1,2,3,4,0,0,0,0,0,0,5,0,6,0,0,0,7,8,0,9,10,11,0,0,12,13,14,15,0,0,16,0,0,15,0,17,0,0,0,9,18,19,20,0,0,13,0,0,17,0,15,0,0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,22,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,25,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]},"memoryGb":[288,288,288,186,180,192,128,96,144,141,141,80,94,80,80,80,96,80,40,64,80,40,80,80,40,24,48,24,24,16,16,48,48,48,24,24,16,16,16,32,32,16,32,16,32,16,16,12,24,8,16,8,24,8,4,12,12,5,4,96,96,96,48,32,24,24,16,32,48,48,32,24,20,20,16,48,24,24,20,16,12,8,4,48,24,16,8,32,16,24,16,8,5,24,8,8,12,8,4,4,24,12,12,12,12,6,32,32,16,16,12,16,8,8,24,24,16,16,16,12,12,12,16,8,24,24,12,12,10,8,8,8,12,8,6,11,8,8,8,8,12,8,6,6,6,6,4,4,4,11,8,8,8,6,4,2,2,6,4,4,2,2,1,3,3,24,16,12,8,8,8,16,12,8,8,6,16,16,8,8,6,4,4,8,8,6,4,128,64,32,16,8,8,4,32,8,8,4,288,288,144,256,192,192,128,128,128,64,32,32,16,16,32,48,32,16,8,8,28,32,8,32,8,8,16,16,8,16,16,16,16,24,20,16,16,12,16,8,16,16,16,16,12,12,10,8,8,8,4,8,8,6,8,8,8,8,8,4,8,4,128,128,96,32,128,96,48,16,12,32,24,16,12,10,16,8,8,6,144,96,32,32,8,16,16,32,32,16,95,32,192,16,32,64,128,24,32,96,192,24,36,128,512,32,64,128,32,64,128,8,12,16],"fp16DenseTflops":[4000,2500,2250,2500,2250,1800,125,990,990,989,835,989,835,756,989,756,148,312,312,312,312,312,312,312,312,165,149.7,125,70,17.9,18,362,181,119.5,121,96.5,65,65,null,125,125,125,112,112,130,21.2,18.7,18.7,0.18,0.09,0.1,null,null,null,null,null,null,null,null,480,500,438,258,211,147,96,68,null,364,277,261,158,107,77,48,154.8,136.4,111.1,94.6,76.7,31.9,26.9,10.8,130.5,130.5,89.2,57,118.5,20.7,0.19,0.14,0.08,0.05,null,null,null,null,5,3.4,2.2,130.5,110,0.19,0.17,null,null,209.5,null,112.6,87.9,61.7,47.4,38.4,26.3,165.2,147,104.4,97.5,88.2,80.2,71,58.3,44.1,30.2,80,71,68.2,61.3,59.5,43.5,40.6,32.4,25.5,18.2,13.6,53.8,44.6,40.3,36.3,29.9,28.7,28.7,25.8,10.9,10.1,10.1,8.8,6,3.7,0.18,0.14,0.13,0.1,0.07,0.03,0.03,0.02,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,2516,2307,1150,1307,null,1307,981,383,362,181,184.6,29.5,26.5,24.6,191,122.6,90.5,56.5,40,24.4,55.3,40.6,14.7,35.7,20.8,17.8,26.1,24.6,5.7,27.6,195,144.5,103,122.8,103,92,74.6,70.3,45.1,43.5,47.3,46.1,41.5,32.3,26.6,26.4,22.6,21.6,21.2,17.9,11.5,19.5,15.9,14.4,10.4,25.3,21.1,7.1,6.2,5.1,5.8,4.9,1678,1678,432,null,839,null,352,null,null,null,98,85,117,102,138,118,98,33,671,667,190,190,64,175,46,123,275,197,459,918,2307,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null],"fp32Tflops":[130,80,75,80,75,60,31,67,67,67,60,67,60,51,67,51,44,19.5,19.5,19.5,19.5,19.5,19.5,19.5,19.5,10.3,37.4,31.2,31.5,4.5,4.5,91.6,90.5,59.8,30.3,24.1,8.1,8.1,10.2,15.7,15.7,15.7,14,14,16.4,10.6,9.3,9.3,12,5.5,6.2,4.8,7,1.7,2.2,4.1,4.3,3.5,2.4,120,125,110,65,52.7,36.8,24,17,null,91.1,69.3,65.3,39.6,26.7,19.2,12,38.7,34.1,27.8,23.7,19.2,8,6.7,2.7,16.3,16.3,11.2,7.1,14.8,10.3,12.6,8.9,5.3,3,6.8,4.3,2.6,5.2,2.5,1.7,1.1,16.3,14.9,12.1,11,6.7,5.1,104.8,104.8,56.3,43.9,30.9,23.7,19.2,13.2,82.6,73.5,52.2,48.7,44.1,40.1,35.5,29.1,22.1,15.1,40,35.6,34.1,30.6,29.8,21.7,20.3,16.2,12.7,9.1,6.8,13.4,11.2,10.1,9.1,7.5,7.2,7.2,6.5,5.4,5,5,4.4,3,1.8,11.3,8.9,8.2,6.5,4.4,2.1,1.9,1.1,5.6,4.6,3.5,2.3,1.3,1,5,4,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,157.3,144.2,72,163.4,null,163.4,122.6,47.9,45.3,22.6,23.1,14.7,13.3,12.3,47.8,61.3,45.2,28.3,20,12.2,27.7,20.3,7.4,17.8,10.4,8.9,13.1,12.3,5.7,13.8,48.7,36.1,25.6,61.4,51.5,46,37.3,35.2,22.6,21.8,23.7,23,20.7,16.2,13.3,13.2,11.3,10.8,10.6,8.9,5.8,9.8,7.9,7.2,5.2,12.7,10.5,7.1,6.2,5.1,5.8,4.9,14.3,14.3,11,null,52.4,null,22.2,16,8,22.9,12.3,10.7,13.7,11.5,17.2,14.7,12.3,4.1,183,181,47.5,47.5,null,null,null,null,null,null,null,null,null,2.6,5.2,10.4,21,3.6,6.8,13.5,27.2,4.1,7.4,14.2,28.4,4.6,9.2,18.4,5.7,11.4,22.8,null,null,null],"releasedYear":{"of":[2026,2025,2024,2023,2022,2020,2021,2018,2017,2019,2016,2015,2014,2013,2012],"at":[0,1,1,1,2,2,1,3,2,2,2,4,3,4,3,3,3,5,5,4,6,5,4,4,3,6,5,6,6,6,6,3,4,3,3,2,7,6,5,7,7,8,7,8,9,10,10,10,10,10,8,11,11,10,11,12,13,14,13,1,1,1,1,1,1,1,1,0,4,2,3,3,3,3,2,5,4,6,6,6,6,2,2,7,7,7,7,7,10,10,10,8,8,11,11,11,13,6,6,6,7,8,8,10,11,12,1,1,1,1,1,1,1,1,4,3,2,4,2,3,2,3,3,3,4,5,6,4,5,6,5,5,6,4,2,7,9,7,9,7,6,9,9,9,9,9,9,9,4,8,10,8,10,10,10,10,8,11,12,12,11,12,12,13,13,1,1,1,1,1,1,3,3,3,3,3,6,6,6,6,6,6,6,9,9,9,9,1,4,4,3,3,3,3,7,5,8,9,1,1,0,2,2,3,3,6,6,4,5,7,7,8,1,3,3,3,3,3,2,6,5,6,6,9,5,8,10,9,1,1,1,4,4,3,3,3,2,3,4,5,5,5,4,6,4,4,6,6,4,9,9,5,9,8,8,7,8,8,10,10,2,2,4,9,3,3,3,4,4,0,1,1,2,1,4,4,3,4,1,2,4,3,9,6,8,7,6,3,3,2,1,5,6,6,4,4,3,3,3,3,3,3,1,2,2,2,1,0,0,6,3,1]},"source":{"of":["press: 1.8 kW (Max-Q) to 2.3 kW (Max-P) reported, no NVIDIA datasheet figure seen; fp16/fp32 = Vera Rubin NVL72 page /72; announced CES 2026, shipping H2 2026; nvidia-smi name unconfirmed","measured: enforced limit 1400 W in public nvidia-smi listings (NVIDIA GB300); idle: public nvidia-smi listings, 0 MiB/0 % 172-237 W (n=3); GPU only, Grace CPU extra","measured: enforced limit 1100 W in public nvidia-smi listings (NVIDIA B300 SXM6 AC); idle: public nvidia-smi listings, 0 MiB/0 % 135-185 W (n=4; one of 238 W left out as just after load); vendor: NVIDIA HGX B300","vendor: NVIDIA GB200 NVL72 (up to 1200 W per GPU); limit 1200 W confirmed in public nvidia-smi listings; idle: public nvidia-smi listings, 0 MiB/0 % 156-181 W (n=5); GPU only, Grace CPU extra","vendor: NVIDIA HGX B200 (up to 1000 W); idle: public nvidia-smi listings, 0 MiB/0 % 136-145 W (n=5)","vendor: NVIDIA Blackwell architecture brief","vendor: NVIDIA DGX Spark (GB10 SoC TDP 140 W incl. CPU and LPDDR)","vendor: NVIDIA GH200 datasheet (module 450-1000 W incl. CPU+LPDDR; 700 W = Hopper GPU share as H100 SXM)","vendor: NVIDIA GH200 datasheet (module 450-1000 W; 700 W = GPU share)","vendor: NVIDIA H200 datasheet (nvidia.com/en-us/data-center/h200)","vendor: NVIDIA H100 Tensor Core GPU datasheet (resources.nvidia.com/en-us-tensor-core); idle: public nvidia-smi listings, 0 MiB/0 % 69-72 W (n=4)","vendor: NVIDIA H100 Tensor Core GPU datasheet (resources.nvidia.com/en-us-tensor-core)","vendor: NVIDIA H100 Tensor Core GPU datasheet (resources.nvidia.com/en-us-tensor-core); idle: public nvidia-smi listings, 0 MiB/0 % 50-51 W (n=2)","sibling: H100 SXM (same chip, export variant)","sibling: H100 PCIe","press: NVIDIA HGX H20 400 W (Epoch AI ML hardware list)","vendor: NVIDIA A100 datasheet (nvidia.com/en-us/data-center/a100); idle: public nvidia-smi listings, 0 MiB/0 % 50-68 W (n=8; one of 25 W left out)","vendor: NVIDIA A100 datasheet (nvidia.com/en-us/data-center/a100); idle: public nvidia-smi listings, 0 MiB/0 % 50-58 W (n=6); bare \\"A100\\" resolves here (cloud default)","press: CINECA Leonardo custom A100, 440 W","vendor: NVIDIA A100 datasheet (nvidia.com/en-us/data-center/a100); idle: public nvidia-smi listings, 0 MiB/0 % 45 W (n=1)","vendor: NVIDIA A100 datasheet (nvidia.com/en-us/data-center/a100); idle: public nvidia-smi listings, 0 MiB/0 % 31-34 W (n=6; four of 43-50 W left out)","sibling: A100 SXM4; idle: public nvidia-smi listings, 0 MiB/0 % 59 W (n=1)","sibling: A100 PCIe 80GB","vendor: NVIDIA RTX professional datasheets (nvidia.com/design-visualization)","vendor: NVIDIA A30 datasheet; idle: public nvidia-smi listings, 0 MiB/0 % 27-35 W (n=5)","vendor: NVIDIA A40 datasheet; idle: public nvidia-smi listings, 0 MiB/0 %, P8 14-32 W; 69-72 W in P0 without persistence","vendor: NVIDIA A10 datasheet; idle: public nvidia-smi listings, 0 MiB/0 %, P8 17-26 W; 53-55 W in P0","vendor: NVIDIA/AWS A10G datasheet (max TDP 300 W); limit 300 W in every public nvidia-smi listing of an AWS G5 (third-party lists say 150 W); idle: public nvidia-smi listings, 0 MiB/0 %, P8 9-23 W; 53-59 W in P0","vendor: NVIDIA A16 datasheet: 250 W board with 4 GPUs; row is per GPU as nvidia-smi lists them","vendor: NVIDIA A2 datasheet (40-60 W configurable)","vendor: NVIDIA L40S datasheet; idle: public nvidia-smi listings, 0 MiB/0 %, P8 20-22 W; 35 W in P0","vendor: NVIDIA L40 datasheet","press: L20 275 W (huggingface.js hardware table, MIT)","vendor: NVIDIA L4 product brief PB-11316; idle: public nvidia-smi listings, 0 MiB/0 %, P8 9-17 W (n=7); 27-28 W in P0","sibling: L4 (export variant; no datasheet seen)","vendor: NVIDIA T4 datasheet; idle: public nvidia-smi listings, 0 MiB/0 %, P8 9-10 W (n=7); 16-26 W in P0","sibling: T4 (AWS G5g variant; no public datasheet)","press: 150 W (huggingface.js hardware table, MIT)","vendor: NVIDIA DGX-2 (350 W; 450 W in DGX-2H)","vendor: NVIDIA V100 datasheet; idle: public nvidia-smi listings, 0 MiB/0 % 40-53 W","vendor: NVIDIA V100 datasheet; idle: public nvidia-smi listings, 0 MiB/0 % 38-47 W (n=6); bare \\"V100\\" resolves here","vendor: NVIDIA V100 datasheet; idle: public nvidia-smi listings, 0 MiB/0 % 28-37 W (n=4)","vendor: NVIDIA V100 datasheet (FHHL card: 150 W); idle: public nvidia-smi listings, 0 MiB/0 % 35 W","vendor: NVIDIA V100S datasheet","vendor: NVIDIA P100 datasheet","vendor: NVIDIA P100 PCIe datasheet; idle: public nvidia-smi listings, 0 MiB/0 % 25-33 W (n=3); bare \\"P100\\" resolves here","vendor: NVIDIA P100 PCIe datasheet","vendor: NVIDIA P40 datasheet","vendor: NVIDIA P4 datasheet (50/75 W); idle: Cloud Carbon Footprint GCP constants (9 W)","vendor: NVIDIA P6 datasheet","vendor: NVIDIA M60: 300 W board with 2 GPUs; row is per GPU (nvidia-smi limit 150 W); idle: public nvidia-smi listings, 0 MiB/0 %, P8 12-15 W (n=5)","vendor: NVIDIA M40 datasheet","vendor: NVIDIA M10: 225 W board with 4 GPUs; row is per GPU","vendor: NVIDIA M4 (50-75 W)","vendor: NVIDIA K80: 300 W board with 2 GPUs; row is per GPU as nvidia-smi (limit 149 W) and clouds count them; idle: public nvidia-smi listings, 0 MiB/0 %, P8 27-34 W (n=7)","vendor: NVIDIA K40 datasheet (K40c 245 W, K40m 235 W)","vendor: NVIDIA K20 datasheet (K20X 235 W)","vendor: GRID K520: 225 W board with 2 GPUs; row is per GPU","vendor: NVIDIA RTX PRO Blackwell spec pages; fp16 derived from AI TOPS (FP4 sparse)/8 (400-600 W configurable)","vendor: NVIDIA RTX PRO Blackwell spec pages; fp16 derived from AI TOPS (FP4 sparse)/8","press: 165 W single-slot server card; AWS G7 reports rtx-pro-4500","vendor: NVIDIA RTX professional datasheets (nvidia.com/design-visualization); idle: public nvidia-smi listings, 0 MiB/0 %, P8 16-25 W (n=5); 69-87 W in P0","vendor: NVIDIA Quadro/T-series datasheets (GPU limit 260 W; board 295 W incl. USB-C)","vendor: NVIDIA Quadro/T-series datasheets","vendor: NVIDIA TITAN product pages","vendor: NVIDIA RTX Blackwell whitepaper + geforce.com specs; idle: public nvidia-smi listings, near idle, P8 25-45 W","vendor: NVIDIA RTX Blackwell whitepaper + geforce.com specs","vendor: NVIDIA Ada whitepaper v2.1 + geforce.com specs; idle: public nvidia-smi listings, 0 MiB/0 %, P8 15-36 W (n=4); 47-64 W in P0","vendor: NVIDIA Ada whitepaper v2.1 + geforce.com specs","vendor: NVIDIA Ada whitepaper v2.1 + geforce.com specs (8 GB card 160 W); idle: public nvidia-smi listings, P8 5-6 W (n=2)","vendor: NVIDIA GA102 Ampere whitepaper + geforce.com specs","vendor: NVIDIA GA102 Ampere whitepaper + geforce.com specs; idle: public nvidia-smi listings, 0 MiB/0 %, P8 20-29 W (n=6); 69-101 W in P0","vendor: NVIDIA Turing whitepaper (WP-09183) + geforce.com specs","vendor: geforce.com specs (Pascal)","vendor: geforce.com specs (Maxwell)","vendor: geforce.com specs (Maxwell) (the ML CO2 calculator lists 250 W, which is wrong for this card)","vendor: geforce.com specs (Kepler)","derived: maximum graphics power range on geforce.com; OEM sets the limit","vendor: NVIDIA Jetson module datasheets; figure is module power (GPU+CPU+RAM), maximum power mode","vendor: AMD Instinct product pages/datasheets","press: 600 W PCIe card (450 W mode)","press: export variant, 750 W as MI300X","vendor: AMD Instinct product pages/datasheets (Azure exposes it as MI300X VF); idle unpublished, ~130-190 W in public rocm-smi listings with VRAM allocated","vendor: AMD Instinct product pages/datasheets (550 W default, 760 W peak; APU: figure includes the CPU cores)","vendor: AMD Instinct product pages/datasheets (OAM with 2 GCDs; rocm-smi lists 2 devices and reports power on the first only)","vendor: AMD Instinct product pages/datasheets (500 W, 560 W peak; OAM with 2 GCDs; rocm-smi lists 2 devices and reports power on the first only)","vendor: AMD Instinct product pages/datasheets (Azure NVv4 gives 1/8 to 1/1 of one)","vendor: AMD Radeon PRO product pages","vendor: AMD Radeon PRO product pages (48 GB card 281 W)","vendor: AMD Radeon PRO product pages (Azure NVads V710 v5, fractional)","vendor: AMD Radeon PRO product pages (Azure NGads V620, fractional)","vendor: AMD Radeon PRO product pages (AWS G4ad)","vendor: AMD Radeon product pages (typical board power)","vendor: Intel Gaudi white papers (HL-325L, air 900 W)","vendor: Intel Gaudi white papers (HL-338)","vendor: Intel Gaudi white papers; idle: public hl-smi listings, 82-99 W (n=8)","vendor: Intel Gaudi white papers (HL-205, AWS DL1)","vendor: Intel ARK / product brief","press: 230 W (huggingface.js hardware table, MIT)","vendor: Intel ARK / product brief (120-200 W)","press: AWS VP on >1 kW per chip (Data Center Dynamics 2024), other lists say 700 W; no vendor figure","press: ~500 W per chip (SemiAnalysis/Epoch AI list); no vendor figure","estimate: no published figure; assumed A100-class chip at AWS-claimed 25-50 % lower power than P4d","estimate: no published figure; same NeuronCore-v2 pair as Trainium1 with less interconnect","estimate: no published figure; assumed T4-class inference chip","vendor: Qualcomm Cloud AI 100 (PCIe, 75 W); AWS DL2q","vendor: Jouppi et al. 2021 (TPUv4i paper) table 1: 280 W TDP, 53 W idle per chip. ML CO2 calculator uses 221 W = average measured system power per chip (Patterson et al. 2021); cloud.google.com/tpu/docs (bf16 peak, HBM)","vendor: Jouppi et al. 2021 table 1: 450 W TDP, 84 W idle. ML CO2 calculator uses 283 W = average measured system power per chip (Patterson et al. 2021); cloud.google.com/tpu/docs (bf16 peak, HBM)","measured: Jouppi et al. 2023 (ISCA, TPU v4): 90 W idle, 121/170/192 W min/mean/max on production work; TDP unpublished, max used; cloud.google.com/tpu/docs (bf16 peak, HBM)","estimate: no vendor figure; cloud.google.com/tpu/docs (bf16 peak, HBM)","press: ~540 W (Epoch AI ML hardware list); no vendor figure; cloud.google.com/tpu/docs (bf16 peak, HBM)","press: ~380 W (Epoch AI ML hardware list); no vendor figure; cloud.google.com/tpu/docs (bf16 peak, HBM)","press: ~960 W (Epoch AI ML hardware list); no vendor figure; cloud.google.com/tpu/docs (bf16 peak, HBM)","estimate: SoC package power, huggingface.js packages/tasks/src/hardware.ts (MIT); Apple publishes only wall power; same package as the cpus.csv row: count once","derived: maximum graphics power range on NVIDIA mobile workstation datasheets; OEM sets the limit"],"at":[0,1,2,3,4,5,6,7,8,9,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,59,59,59,59,59,59,60,23,23,23,23,23,23,23,61,23,23,23,23,23,23,23,62,62,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,64,64,64,64,64,64,65,66,66,66,66,66,66,66,67,68,68,68,68,68,68,68,69,68,70,71,70,70,70,70,70,70,70,70,70,72,72,72,72,72,72,72,72,72,72,72,72,72,72,73,73,73,73,73,73,73,73,74,74,74,74,74,75,76,76,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,78,78,78,78,78,78,78,78,78,78,78,79,79,80,79,81,82,83,84,85,79,79,79,79,86,87,87,88,87,87,87,89,90,91,87,87,87,87,87,87,87,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,92,93,94,95,96,97,97,97,97,97,98,99,97,97,97,97,97,97,97,100,101,102,103,104,105,106,107,108,109,110,111,112,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,114,114,114]}}');

;// CONCATENATED MODULE: ./tmp/javascript/data/cpus.js

const cpus_cpuRows = (0,unpack/* unpack */.l)('{"name":["Intel Xeon 6732P","Intel Xeon 6774P","Intel Xeon 6776P","Intel Xeon 6745P","Intel Xeon 6315P","Intel Xeon 6325P","Intel Xeon 6333P","Intel Xeon 6337P","Intel Xeon 6349P","Intel Xeon 6353P","Intel Xeon 6357P","Intel Xeon 6369P","Intel Xeon 6505P","Intel Xeon 6507P","Intel Xeon 6511P","Intel Xeon 6515P","Intel Xeon 6517P","Intel Xeon 6520P","Intel Xeon 6521P","Intel Xeon 6527P","Intel Xeon 6530P","Intel Xeon 6724P","Intel Xeon 6728P","Intel Xeon 6730P","Intel Xeon 6731P","Intel Xeon 6736P","Intel Xeon 6737P","Intel Xeon 6738P","Intel Xeon 6740P","Intel Xeon 6741P","Intel Xeon 6747P","Intel Xeon 6748P","Intel Xeon 6760P","Intel Xeon 6761P","Intel Xeon 6767P","Intel Xeon 6768P","Intel Xeon 6781P","Intel Xeon 6787P","Intel Xeon 6788P","Intel Xeon 6714P","Intel Xeon 6944P","Intel Xeon 6952P","Intel Xeon 6960P","Intel Xeon 6972P","Intel Xeon 6979P","Intel Xeon 6980P","Intel Xeon 6710E","Intel Xeon 6731E","Intel Xeon 6740E","Intel Xeon 6746E","Intel Xeon 6756E","Intel Xeon 6766E","Intel Xeon 6780E","Intel Xeon Bronze 3508U","Intel Xeon Gold 5515+","Intel Xeon Gold 6544Y","Intel Xeon Platinum 8568Y+","Intel Xeon Platinum 8571N","Intel Xeon Silver 4509Y","Intel Xeon Silver 4510","Intel Xeon Silver 4510T","Intel Xeon E-2414","Intel Xeon E-2434","Intel Xeon E-2436","Intel Xeon E-2456","Intel Xeon E-2468","Intel Xeon E-2478","Intel Xeon E-2486","Intel Xeon E-2488","Intel Xeon Gold 5512U","Intel Xeon Gold 5520+","Intel Xeon Gold 6526Y","Intel Xeon Gold 6530","Intel Xeon Gold 6534","Intel Xeon Gold 6538N","Intel Xeon Gold 6538Y+","Intel Xeon Gold 6542Y","Intel Xeon Gold 6548N","Intel Xeon Gold 6548Y+","Intel Xeon Gold 6554S","Intel Xeon Gold 6558Q","Intel Xeon Platinum 8558","Intel Xeon Platinum 8558P","Intel Xeon Platinum 8558U","Intel Xeon Platinum 8562Y+","Intel Xeon Platinum 8570","Intel Xeon Platinum 8580","Intel Xeon Platinum 8581V","Intel Xeon Platinum 8592+","Intel Xeon Platinum 8592V","Intel Xeon Platinum 8593Q","Intel Xeon Silver 4514Y","Intel Xeon Silver 4516Y+","Intel Xeon Gold 5403N","Intel Xeon Gold 6403N","Intel Xeon Gold 6423N","Intel Xeon Gold 6433N","Intel Xeon Gold 6433NE","Intel Xeon Gold 6443N","Intel Xeon Platinum 8444H","Intel Xeon Platinum 8450H","Intel Xeon Platinum 8452Y","Intel Xeon Platinum 8454H","Intel Xeon Platinum 8458P","Intel Xeon Platinum 8460H","Intel Xeon Platinum 8460Y+","Intel Xeon Platinum 8461V","Intel Xeon Platinum 8462Y+","Intel Xeon Platinum 8468","Intel Xeon Platinum 8468H","Intel Xeon Platinum 8468V","Intel Xeon Platinum 8470","Intel Xeon Platinum 8470N","Intel Xeon Platinum 8470Q","Intel Xeon Platinum 8471N","Intel Xeon Platinum 8480+","Intel Xeon Platinum 8490H","Intel Xeon Gold 5411N","Intel Xeon Gold 5412U","Intel Xeon Gold 5415+","Intel Xeon Gold 5416S","Intel Xeon Gold 5418N","Intel Xeon Gold 5418Y","Intel Xeon Gold 5420+","Intel Xeon Gold 5423N","Intel Xeon Gold 5433N","Intel Xeon Gold 6414U","Intel Xeon Gold 6416H","Intel Xeon Gold 6418H","Intel Xeon Gold 6421N","Intel Xeon Gold 6426Y","Intel Xeon Gold 6428N","Intel Xeon Gold 6430","Intel Xeon Gold 6434","Intel Xeon Gold 6434H","Intel Xeon Gold 6438M","Intel Xeon Gold 6438N","Intel Xeon Gold 6438Y+","Intel Xeon Gold 6442Y","Intel Xeon Gold 6444Y","Intel Xeon Gold 6448H","Intel Xeon Gold 6448Y","Intel Xeon Gold 6454S","Intel Xeon Gold 6458Q","Intel Xeon Silver 4410T","Intel Xeon Silver 4410Y","Intel Xeon Silver 4416+","Intel Xeon Bronze 3408U","Intel Xeon CPU Max 9460","Intel Xeon CPU Max 9462","Intel Xeon CPU Max 9468","Intel Xeon CPU Max 9470","Intel Xeon CPU Max 9480","Intel Xeon E-2314","Intel Xeon E-2324G","Intel Xeon E-2334","Intel Xeon E-2336","Intel Xeon E-2356G","Intel Xeon E-2374G","Intel Xeon E-2378","Intel Xeon E-2378G","Intel Xeon E-2386G","Intel Xeon E-2388G","Intel Xeon W-3323","Intel Xeon W-3335","Intel Xeon W-3345","Intel Xeon W-3365","Intel Xeon W-3375","Intel Xeon W-1350","Intel Xeon W-1350P","Intel Xeon W-1370","Intel Xeon W-1370P","Intel Xeon W-1390","Intel Xeon W-1390P","Intel Xeon W-1390T","Intel Xeon Gold 5318N","Intel Xeon Gold 5318S","Intel Xeon Gold 5320","Intel Xeon Gold 5320T","Intel Xeon Gold 6312U","Intel Xeon Gold 6326","Intel Xeon Gold 6330N","Intel Xeon Gold 6336Y","Intel Xeon Gold 6338","Intel Xeon Gold 6338T","Intel Xeon Gold 6342","Intel Xeon Platinum 8351N","Intel Xeon Platinum 8352S","Intel Xeon Platinum 8352Y","Intel Xeon Platinum 8358","Intel Xeon Platinum 8358P","Intel Xeon Platinum 8368Q","Intel Xeon Platinum 8380","Intel Xeon Silver 4309Y","Intel Xeon Silver 4310","Intel Xeon Silver 4310T","Intel Xeon Gold 5315Y","Intel Xeon Gold 5317","Intel Xeon Gold 5318Y","Intel Xeon Gold 6314U","Intel Xeon Gold 6330","Intel Xeon Gold 6334","Intel Xeon Gold 6338N","Intel Xeon Gold 6346","Intel Xeon Gold 6348","Intel Xeon Gold 6354","Intel Xeon Platinum 8352M","Intel Xeon Platinum 8352V","Intel Xeon Platinum 8360Y","Intel Xeon Platinum 8362","Intel Xeon Platinum 8368","Intel Xeon Silver 4314","Intel Xeon Silver 4316","Intel Xeon Gold 6330H","Intel Xeon Platinum 8356H","Intel Xeon Platinum 8360H","Intel Xeon Platinum 8360HL","Intel Xeon Gold 5318H","Intel Xeon Gold 5320H","Intel Xeon Gold 6328H","Intel Xeon Gold 6328HL","Intel Xeon Gold 6348H","Intel Xeon Platinum 8353H","Intel Xeon Platinum 8354H","Intel Xeon Platinum 8376HL","Intel Xeon Platinum 8380H","Intel Xeon Platinum 8380HL","Intel Xeon Platinum 8376H","Intel Xeon W-1250","Intel Xeon W-1250E","Intel Xeon W-1250P","Intel Xeon W-1250TE","Intel Xeon W-1270","Intel Xeon W-1270E","Intel Xeon W-1270P","Intel Xeon W-1270TE","Intel Xeon W-1290","Intel Xeon W-1290E","Intel Xeon W-1290P","Intel Xeon W-1290T","Intel Xeon W-1290TE","Intel Xeon Bronze 3206R","Intel Xeon Gold 5218R","Intel Xeon Gold 5220R","Intel Xeon Gold 6208U","Intel Xeon Gold 6226R","Intel Xeon Gold 6230R","Intel Xeon Gold 6238R","Intel Xeon Gold 6240R","Intel Xeon Gold 6242R","Intel Xeon Gold 6246R","Intel Xeon Gold 6248R","Intel Xeon Gold 6250","Intel Xeon Gold 6250L","Intel Xeon Gold 6256","Intel Xeon Gold 6258R","Intel Xeon Silver 4210R","Intel Xeon Silver 4210T","Intel Xeon Silver 4214R","Intel Xeon Silver 4215R","Intel Xeon W-2223","Intel Xeon W-2225","Intel Xeon W-2235","Intel Xeon W-2245","Intel Xeon W-2255","Intel Xeon W-2265","Intel Xeon W-2275","Intel Xeon W-2295","Intel Xeon Platinum 9221","Intel Xeon Platinum 9222","Intel Xeon E-2226GE","Intel Xeon E-2278GEL","Intel Xeon E-2254ME","Intel Xeon E-2276ME","Intel Xeon E-2278GE","Intel Xeon W-3223","Intel Xeon W-3225","Intel Xeon W-3235","Intel Xeon W-3245","Intel Xeon W-3245M","Intel Xeon W-3265","Intel Xeon W-3265M","Intel Xeon W-3275","Intel Xeon W-3275M","Intel Xeon E-2224","Intel Xeon E-2224G","Intel Xeon E-2226G","Intel Xeon E-2234","Intel Xeon E-2236","Intel Xeon E-2244G","Intel Xeon E-2246G","Intel Xeon E-2274G","Intel Xeon E-2276G","Intel Xeon E-2278G","Intel Xeon E-2286G","Intel Xeon E-2288G","Intel Xeon Bronze 3204","Intel Xeon Gold 5215","Intel Xeon Gold 5215L","Intel Xeon Gold 5217","Intel Xeon Gold 5218B","Intel Xeon Gold 5218N","Intel Xeon Gold 5218T","Intel Xeon Gold 5220","Intel Xeon Gold 5220S","Intel Xeon Gold 5220T","Intel Xeon Gold 6222V","Intel Xeon Gold 6226","Intel Xeon Gold 6230","Intel Xeon Gold 6230T","Intel Xeon Gold 6234","Intel Xeon Gold 6238","Intel Xeon Gold 6238L","Intel Xeon Gold 6240L","Intel Xeon Gold 6246","Intel Xeon Gold 6252N","Intel Xeon Silver 4208","Intel Xeon Silver 4209T","Intel Xeon Silver 4210","Intel Xeon Silver 4214","Intel Xeon Silver 4214Y","Intel Xeon Silver 4215","Intel Xeon Silver 4216","Intel Xeon Gold 5218","Intel Xeon Gold 5222","Intel Xeon Gold 6209U","Intel Xeon Gold 6210U","Intel Xeon Gold 6212U","Intel Xeon Gold 6230N","Intel Xeon Gold 6238T","Intel Xeon Gold 6240","Intel Xeon Gold 6240Y","Intel Xeon Gold 6242","Intel Xeon Gold 6244","Intel Xeon Gold 6248","Intel Xeon Gold 6252","Intel Xeon Gold 6254","Intel Xeon Gold 6262V","Intel Xeon Platinum 8253","Intel Xeon Platinum 8256","Intel Xeon Platinum 8260","Intel Xeon Platinum 8260L","Intel Xeon Platinum 8260Y","Intel Xeon Platinum 8268","Intel Xeon Platinum 8270","Intel Xeon Platinum 8276","Intel Xeon Platinum 8276L","Intel Xeon Platinum 8280","Intel Xeon Platinum 8280L","Intel Xeon Platinum 9242","Intel Xeon Platinum 9282","Intel Xeon W-3175X","Intel Xeon E-2124","Intel Xeon E-2124G","Intel Xeon E-2126G","Intel Xeon E-2134","Intel Xeon E-2136","Intel Xeon E-2144G","Intel Xeon E-2146G","Intel Xeon E-2174G","Intel Xeon E-2186G","Intel Xeon Gold 6138P","Intel Xeon E-2176G","Intel Xeon W-2125","Intel Xeon W-2135","Intel Xeon W-2145","Intel Xeon W-2195","Intel Xeon W-2123","Intel Xeon W-2133","Intel Xeon W-2155","Intel Xeon W-2175","Intel Xeon E3-1285 v6","Intel Xeon Bronze 3104","Intel Xeon Bronze 3106","Intel Xeon Gold 5119T","Intel Xeon Gold 6126F","Intel Xeon Gold 6126T","Intel Xeon Gold 6130F","Intel Xeon Gold 6130T","Intel Xeon Gold 6132","Intel Xeon Gold 6138F","Intel Xeon Gold 6138T","Intel Xeon Gold 6142F","Intel Xeon Platinum 8160F","Intel Xeon Platinum 8160T","Intel Xeon Platinum 8176F","Intel Xeon Silver 4108","Intel Xeon Silver 4109T","Intel Xeon Silver 4110","Intel Xeon Silver 4112","Intel Xeon Silver 4114","Intel Xeon Silver 4114T","Intel Xeon Silver 4116T","Intel Xeon Gold 5115","Intel Xeon Gold 5118","Intel Xeon Gold 5120","Intel Xeon Gold 5120T","Intel Xeon Gold 5122","Intel Xeon Gold 6126","Intel Xeon Gold 6128","Intel Xeon Gold 6130","Intel Xeon Gold 6134","Intel Xeon Gold 6136","Intel Xeon Gold 6138","Intel Xeon Gold 6140","Intel Xeon Gold 6142","Intel Xeon Gold 6144","Intel Xeon Gold 6146","Intel Xeon Gold 6148","Intel Xeon Gold 6148F","Intel Xeon Gold 6150","Intel Xeon Gold 6152","Intel Xeon Gold 6154","Intel Xeon Platinum 8153","Intel Xeon Platinum 8156","Intel Xeon Platinum 8158","Intel Xeon Platinum 8160","Intel Xeon Platinum 8164","Intel Xeon Platinum 8168","Intel Xeon Platinum 8170","Intel Xeon Platinum 8176","Intel Xeon Platinum 8180","Intel Xeon Silver 4116","Intel Xeon E3-1220 v6","Intel Xeon E3-1240 v6","Intel Xeon E3-1245 v6","Intel Xeon E3-1225 v6","Intel Xeon E3-1230 v6","Intel Xeon E3-1270 v6","Intel Xeon E3-1275 v6","Intel Xeon E3-1280 v6","Intel Xeon E5-2699A v4","Intel Xeon E5-2699R v4","Intel Xeon E5-1620 v4","Intel Xeon E5-1630 v4","Intel Xeon E5-1650 v4","Intel Xeon E5-1660 v4","Intel Xeon E5-1680 v4","Intel Xeon E5-2603 v4","Intel Xeon E5-2608L v4","Intel Xeon E5-2620 v4","Intel Xeon E5-2630 v4","Intel Xeon E5-2648L v4","Intel Xeon E5-2650 v4","Intel Xeon E5-2650L v4","Intel Xeon E5-2680 v4","Intel Xeon E5-2683 v4","Intel Xeon E5-2687W v4","Intel Xeon E5-2690 v4","Intel Xeon E5-2695 v4","Intel Xeon E5-2697 v4","Intel Xeon E5-2697A v4","Intel Xeon E5-2698 v4","Intel Xeon E5-2699 v4","Intel Xeon E5-2609 v4","Intel Xeon E5-2618L v4","Intel Xeon E5-2623 v4","Intel Xeon E5-2628L v4","Intel Xeon E5-2630L v4","Intel Xeon E5-2637 v4","Intel Xeon E5-2640 v4","Intel Xeon E5-2643 v4","Intel Xeon E5-2658 v4","Intel Xeon E5-2660 v4","Intel Xeon E5-2667 v4","Intel Xeon E3-1220 v5","Intel Xeon E3-1225 v5","Intel Xeon E3-1230 v5","Intel Xeon E3-1235L v5","Intel Xeon E3-1240 v5","Intel Xeon E3-1240L v5","Intel Xeon E3-1245 v5","Intel Xeon E3-1260L v5","Intel Xeon E3-1268L v5","Intel Xeon E3-1270 v5","Intel Xeon E3-1275 v5","Intel Xeon E3-1280 v5","Intel Xeon E3-1258L v4","Intel Xeon E3-1265L v4","Intel Xeon E3-1278L v4","Intel Xeon E3-1285 v4","Intel Xeon E3-1285L v4","Intel Xeon E5-2658A v3","Intel Xeon E5-1620 v3","Intel Xeon E5-1630 v3","Intel Xeon E5-1650 v3","Intel Xeon E5-1660 v3","Intel Xeon E5-1680 v3","Intel Xeon E5-2603 v3","Intel Xeon E5-2608L v3","Intel Xeon E5-2609 v3","Intel Xeon E5-2618L v3","Intel Xeon E5-2620 v3","Intel Xeon E5-2623 v3","Intel Xeon E5-2628L v3","Intel Xeon E5-2630 v3","Intel Xeon E5-2630L v3","Intel Xeon E5-2637 v3","Intel Xeon E5-2640 v3","Intel Xeon E5-2643 v3","Intel Xeon E5-2648L v3","Intel Xeon E5-2650 v3","Intel Xeon E5-2650L v3","Intel Xeon E5-2658 v3","Intel Xeon E5-2660 v3","Intel Xeon E5-2667 v3","Intel Xeon E5-2670 v3","Intel Xeon E5-2680 v3","Intel Xeon E5-2683 v3","Intel Xeon E5-2687W v3","Intel Xeon E5-2690 v3","Intel Xeon E5-2695 v3","Intel Xeon E5-2697 v3","Intel Xeon E5-2698 v3","Intel Xeon E5-2699 v3","Intel Xeon E3-1240L v3","Intel Xeon E3-1271 v3","Intel Xeon E3-1276 v3","Intel Xeon E3-1281 v3","Intel Xeon E3-1286 v3","Intel Xeon E3-1286L v3","Intel Xeon E3-1226 v3","Intel Xeon E3-1231 v3","Intel Xeon E3-1241 v3","Intel Xeon E3-1246 v3","Intel Xeon E3-1275L v3","Intel Xeon E5-1620 v2","Intel Xeon E5-1650 v2","Intel Xeon E5-1660 v2","Intel Xeon E5-2603 v2","Intel Xeon E5-2609 v2","Intel Xeon E5-2618L v2","Intel Xeon E5-2620 v2","Intel Xeon E5-2630 v2","Intel Xeon E5-2630L v2","Intel Xeon E5-2637 v2","Intel Xeon E5-2667 v2","Intel Xeon E5-2670 v2","Intel Xeon E5-2680 v2","Intel Xeon E5-2690 v2","Intel Xeon E5-2695 v2","Intel Xeon E5-2697 v2","Intel Xeon E5-2628L v2","Intel Xeon E5-2640 v2","Intel Xeon E5-2643 v2","Intel Xeon E5-2648L v2","Intel Xeon E5-2650 v2","Intel Xeon E5-2650L v2","Intel Xeon E5-2658 v2","Intel Xeon E5-2660 v2","Intel Xeon E5-2687W v2","Intel Xeon E3-1220L v3","Intel Xeon E3-1220 v3","Intel Xeon E3-1225 v3","Intel Xeon E3-1230 v3","Intel Xeon E3-1230L v3","Intel Xeon E3-1240 v3","Intel Xeon E3-1245 v3","Intel Xeon E3-1265L v3","Intel Xeon E3-1268L v3","Intel Xeon E3-1270 v3","Intel Xeon E3-1275 v3","Intel Xeon E3-1280 v3","Intel Xeon E3-1285 v3","Intel Xeon E3-1285L v3","Intel Xeon E5-1620","Intel Xeon E5-1650","Intel Xeon E5-1660","Intel Xeon E5-2603","Intel Xeon E5-2620","Intel Xeon E5-2630","Intel Xeon E5-2640","Intel Xeon E5-2643","Intel Xeon E5-2687W","Intel Xeon E5-2609","Intel Xeon E5-2630L","Intel Xeon E5-2637","Intel Xeon E5-2648L","Intel Xeon E5-2650","Intel Xeon E5-2650L","Intel Xeon E5-2658","Intel Xeon E5-2660","Intel Xeon E5-2665","Intel Xeon E5-2667","Intel Xeon E5-2670","Intel Xeon E5-2680","Intel Xeon E5-2690","Intel Core i7-4770","Intel Core i7-4790","Intel Core i7-4790K","Intel Core i7-5820K","Intel Core i7-5930K","Intel Core i7-5960X","Intel Core i7-6800K","Intel Core i7-6850K","Intel Core i7-6900K","Intel Core i7-6950X","Intel Core i5-6500","Intel Core i7-6700","Intel Core i7-6700K","Intel Core i5-7500","Intel Core i7-7700","Intel Core i7-7700K","Intel Core i9-7900X","Intel Core i9-7920X","Intel Core i9-7940X","Intel Core i9-7960X","Intel Core i9-7980XE","Intel Core i7-7800X","Intel Core i7-7820X","Intel Core i3-8100","Intel Core i5-8400","Intel Core i5-8500","Intel Core i5-8600K","Intel Core i7-8700","Intel Core i7-8700K","Intel Core i7-8700B","Intel Core i7-8086K","Intel Core i3-9100","Intel Core i5-9400","Intel Core i5-9500","Intel Core i5-9600K","Intel Core i7-9700","Intel Core i7-9700K","Intel Core i9-9900","Intel Core i9-9900K","Intel Core i9-9900X","Intel Core i9-9980XE","Intel Core i9-9940X","Intel Core i3-10100","Intel Core i5-10400","Intel Core i5-10500","Intel Core i5-10600K","Intel Core i7-10700","Intel Core i7-10700K","Intel Core i9-10850K","Intel Core i9-10900","Intel Core i9-10900K","Intel Core i9-10900X","Intel Core i9-10920X","Intel Core i9-10940X","Intel Core i9-10980XE","Intel Core i5-11400","Intel Core i5-11500","Intel Core i5-11600K","Intel Core i7-11700","Intel Core i7-11700K","Intel Core i9-11900","Intel Core i9-11900K","Intel Core i3-12100","Intel Core i5-12400","Intel Core i5-12500","Intel Core i5-12600","Intel Core i5-12600K","Intel Core i7-12700","Intel Core i7-12700K","Intel Core i9-12900","Intel Core i9-12900K","Intel Core i9-12900KS","Intel Core i3-13100","Intel Core i5-13400","Intel Core i5-13500","Intel Core i5-13600K","Intel Core i7-13700","Intel Core i7-13700K","Intel Core i9-13900","Intel Core i9-13900K","Intel Core i9-13900KS","Intel Core i3-14100","Intel Core i5-14400","Intel Core i5-14500","Intel Core i5-14600K","Intel Core i7-14700","Intel Core i7-14700K","Intel Core i9-14900","Intel Core i9-14900K","Intel Core i9-14900KS","Intel Core Ultra 9 285K","Intel Core Ultra 9 285","Intel Core Ultra 7 265K","Intel Core Ultra 7 265","Intel Core Ultra 5 245K","Intel Core Ultra 5 225","Intel Xeon w9-3595X","Intel Xeon w9-3495X","Intel Xeon w9-3475X","Intel Xeon w7-3465X","Intel Xeon w7-3455","Intel Xeon w7-3445","Intel Xeon w5-3435X","Intel Xeon w5-3425","Intel Xeon w7-2595X","Intel Xeon w7-2495X","Intel Xeon w7-2475X","Intel Xeon w5-2465X","Intel Xeon w5-2455X","Intel Xeon w5-2445","Intel Xeon w3-2435","Intel Xeon w3-2425","Intel Xeon w3-2423","Intel N100","AMD EPYC 9965","AMD EPYC 9845","AMD EPYC 9825","AMD EPYC 9755","AMD EPYC 9745","AMD EPYC 9655P","AMD EPYC 9655","AMD EPYC 9645","AMD EPYC 9575F","AMD EPYC 9565","AMD EPYC 9555P","AMD EPYC 9555","AMD EPYC 9535","AMD EPYC 9475F","AMD EPYC 9455P","AMD EPYC 9455","AMD EPYC 9375F","AMD EPYC 9365","AMD EPYC 9355P","AMD EPYC 9355","AMD EPYC 9335","AMD EPYC 9275F","AMD EPYC 9255","AMD EPYC 9175F","AMD EPYC 9135","AMD EPYC 9115","AMD EPYC 9015","AMD EPYC 9754S","AMD EPYC 9754","AMD EPYC 9734","AMD EPYC 9684X","AMD EPYC 9654P","AMD EPYC 9654","AMD EPYC 9634","AMD EPYC 9554P","AMD EPYC 9554","AMD EPYC 9534","AMD EPYC 9474F","AMD EPYC 9454P","AMD EPYC 9454","AMD EPYC 9384X","AMD EPYC 9374F","AMD EPYC 9354P","AMD EPYC 9354","AMD EPYC 9334","AMD EPYC 9274F","AMD EPYC 9254","AMD EPYC 9224","AMD EPYC 9184X","AMD EPYC 9174F","AMD EPYC 9124","AMD EPYC 8534PN","AMD EPYC 8534P","AMD EPYC 8434PN","AMD EPYC 8434P","AMD EPYC 8324PN","AMD EPYC 8324P","AMD EPYC 8224PN","AMD EPYC 8224P","AMD EPYC 8124PN","AMD EPYC 8124P","AMD EPYC 8024PN","AMD EPYC 8024P","AMD EPYC 7203P","AMD EPYC 7203","AMD EPYC 7303P","AMD EPYC 7303","AMD EPYC 7643P","AMD EPYC 7773X","AMD EPYC 7763","AMD EPYC 7713P","AMD EPYC 7713","AMD EPYC 7663","AMD EPYC 7643","AMD EPYC 7663P","AMD EPYC 75F3","AMD EPYC 7573X","AMD EPYC 7543P","AMD EPYC 7543","AMD EPYC 7513","AMD EPYC 74F3","AMD EPYC 7473X","AMD EPYC 7453","AMD EPYC 7443P","AMD EPYC 7443","AMD EPYC 7413","AMD EPYC 73F3","AMD EPYC 7373X","AMD EPYC 7343","AMD EPYC 7313P","AMD EPYC 7313","AMD EPYC 72F3","AMD EPYC 7H12","AMD EPYC 7F72","AMD EPYC 7F52","AMD EPYC 7F32","AMD EPYC 4585PX","AMD EPYC 7742","AMD EPYC 4565P","AMD EPYC 4545P","AMD EPYC 7702P","AMD EPYC 4465P","AMD EPYC 4345P","AMD EPYC 7702","AMD EPYC 4245P","AMD EPYC 7662","AMD EPYC 7642","AMD EPYC 7552","AMD EPYC 7542","AMD EPYC 7532","AMD EPYC 7502P","AMD EPYC 7502","AMD EPYC 7452","AMD EPYC 7402P","AMD EPYC 7402","AMD EPYC 7352","AMD EPYC 7302P","AMD EPYC 7302","AMD EPYC 7282","AMD EPYC 7272","AMD EPYC 7262","AMD EPYC 7252","AMD EPYC 7232P","AMD EPYC 7601","AMD EPYC 7551P","AMD EPYC 7551","AMD EPYC 7501","AMD EPYC 7451","AMD EPYC 7401P","AMD EPYC 7401","AMD EPYC 7371","AMD EPYC 7351P","AMD EPYC 7351","AMD EPYC 7301","AMD EPYC 7281","AMD EPYC 7261","AMD EPYC 7251","AMD EPYC 4584PX","AMD EPYC 4564P","AMD EPYC 4484PX","AMD EPYC 4464P","AMD EPYC 4364P","AMD EPYC 4344P","AMD EPYC 4244P","AMD EPYC 4124P","AMD Ryzen Threadripper PRO 9995WX","AMD Ryzen Threadripper PRO 9985WX","AMD Ryzen Threadripper PRO 9975WX","AMD Ryzen Threadripper PRO 9965WX","AMD Ryzen Threadripper PRO 9955WX","AMD Ryzen Threadripper PRO 9945WX","AMD Ryzen Threadripper 9980X","AMD Ryzen Threadripper 9970X","AMD Ryzen Threadripper 9960X","AMD Ryzen 9 9950X3D","AMD Ryzen 9 9950X","AMD Ryzen 9 9900X3D","AMD Ryzen 9 9900X","AMD Ryzen 7 9800X3D","AMD Ryzen 7 9700X","AMD Ryzen 5 9600X","AMD Ryzen 5 9600","AMD Ryzen 7 8700G","AMD Ryzen 7 8700F","AMD Ryzen 5 8600G","AMD Ryzen 5 8500GE","AMD Ryzen 5 8500G","AMD Ryzen 3 8300GE","AMD Ryzen 5 8400F","AMD Ryzen 3 8300G","AMD Ryzen Threadripper PRO 7995WX","AMD Ryzen Threadripper PRO 7985WX","AMD Ryzen Threadripper PRO 7975WX","AMD Ryzen Threadripper PRO 7965WX","AMD Ryzen Threadripper PRO 7955WX","AMD Ryzen Threadripper PRO 7945WX","AMD Ryzen Threadripper 7980X","AMD Ryzen Threadripper 7970X","AMD Ryzen Threadripper 7960X","AMD Ryzen 9 7950X3D","AMD Ryzen 9 7950X","AMD Ryzen 9 7900X3D","AMD Ryzen 9 7900X","AMD Ryzen 9 7900","AMD Ryzen 7 7800X3D","AMD Ryzen 7 7700X","AMD Ryzen 7 7700","AMD Ryzen 5 7600X3D","AMD Ryzen 5 7600X","AMD Ryzen 5 7600","AMD Ryzen 5 7520C","AMD Ryzen 5 7500F","AMD Ryzen 5 7400F","AMD Ryzen 3 7320C","AMD Ryzen Threadripper PRO 5995WX","AMD Ryzen Threadripper PRO 5975WX","AMD Ryzen Threadripper PRO 5965WX","AMD Ryzen Threadripper PRO 5955WX","AMD Ryzen Threadripper PRO 5945WX","AMD Ryzen 9 5950X","AMD Ryzen 9 5900XT","AMD Ryzen 9 5900X","AMD Ryzen 7 5825C","AMD Ryzen 7 5800X3D","AMD Ryzen 7 5800XT","AMD Ryzen 7 5800X","AMD Ryzen 7 5705GE","AMD Ryzen 7 5705G","AMD Ryzen 7 5700X3D","AMD Ryzen 7 5700X","AMD Ryzen 7 5700GE","AMD Ryzen 7 5700G","AMD Ryzen 7 5700","AMD Ryzen 5 5625C","AMD Ryzen 5 5605GE","AMD Ryzen 5 5605G","AMD Ryzen 5 5600X3D","AMD Ryzen 5 5600X","AMD Ryzen 5 5600XT","AMD Ryzen 5 5600T","AMD Ryzen 5 5600GT","AMD Ryzen 5 5600GE","AMD Ryzen 5 5600G","AMD Ryzen 5 5600","AMD Ryzen 5 5500GT","AMD Ryzen 5 5500","AMD Ryzen 3 5425C","AMD Ryzen 3 5305GE","AMD Ryzen 3 5305G","AMD Ryzen 3 5125C","AMD Ryzen 5 4600G","AMD Ryzen 5 4500","AMD Ryzen 3 4100","AMD Ryzen Threadripper PRO 3995WX","AMD Ryzen Threadripper PRO 3975WX","AMD Ryzen Threadripper PRO 3955WX","AMD Ryzen Threadripper PRO 3945WX","AMD Ryzen Threadripper 3990X","AMD Ryzen Threadripper 3970X","AMD Ryzen Threadripper 3960X","AMD Ryzen 9 3950X","AMD Ryzen 9 3900XT","AMD Ryzen 9 3900X","AMD Ryzen 7 3800XT","AMD Ryzen 7 3800X","AMD Ryzen 7 3700X","AMD Ryzen 7 3700C","AMD Ryzen 5 3600XT","AMD Ryzen 5 3600X","AMD Ryzen 5 3600","AMD Ryzen 5 3500C","AMD Ryzen 3 3300X","AMD Ryzen 3 3250C","AMD Ryzen 3 3100","AMD Ryzen Threadripper 2990WX","AMD Ryzen Threadripper 2970WX","AMD Ryzen Threadripper 2950X","AMD Ryzen Threadripper 2920X","AMD Ryzen 7 2700X","AMD Ryzen 7 2700","AMD Ryzen 5 2600X","AMD Ryzen 5 2600E","AMD Ryzen 5 2600","AMD Ryzen 5 2500X","AMD Ryzen 3 2300X","AMD Ryzen Threadripper 1950X","AMD Ryzen Threadripper 1920X","AMD Ryzen Threadripper 1900X","AMD Ryzen 7 1800X","AMD Ryzen 7 1700X","AMD Ryzen 5 1600X","AMD Ryzen 5 1600","AMD Ryzen 5 1500X","AMD Ryzen 5 1400","AMD Ryzen 3 1300X","AMD Ryzen 3 1200","Intel Xeon E5-2666 v3","Intel Xeon E5-2676 v3","Intel Xeon E5-2673 v3","Intel Xeon E5-2696 v3","Intel Xeon E5-2686 v4","Intel Xeon E5-2673 v4","Intel Xeon E5-2696 v4","Intel Xeon E5-2651 v2","Intel Xeon Platinum 8124M","Intel Xeon Platinum 8151","Intel Xeon Platinum 8175M","Intel Xeon Platinum 8171M","Intel Xeon Platinum 8167M","Intel Xeon Platinum 8173M","Intel Xeon Platinum 8176M","Intel Xeon Platinum 8180M","Intel Xeon Platinum 8252C","Intel Xeon Platinum 8259CL","Intel Xeon Platinum 8272CL","Intel Xeon Platinum 8273CL","Intel Xeon Platinum 8275CL","Intel Xeon Platinum 8255C","Intel Xeon Platinum 8269CY","Intel Xeon Gold 6253CL","Intel Xeon Gold 6268CL","Intel Xeon Gold 6266C","Intel Xeon Gold 6278C","Intel Xeon Platinum 8370C","Intel Xeon Platinum 8372C","Intel Xeon Platinum 8373C","Intel Xeon Platinum 8375C","Intel Xeon Platinum 8369B","Intel Xeon Gold 6455B","Intel Xeon Platinum 8473C","Intel Xeon Platinum 8474C","Intel Xeon Platinum 8480C","Intel Xeon Platinum 8481C","Intel Xeon Platinum 8488C","Intel Xeon Platinum 8559C","Intel Xeon Platinum 8573C","Intel Xeon Platinum 8581C","Intel Xeon 6973P-C","Intel Xeon 6975P-C","Intel Xeon 6985P-C","Intel Xeon 6982P-C","AMD EPYC 7571","AMD EPYC 7R32","AMD EPYC 7B12","AMD EPYC 7V12","AMD EPYC 7R13","AMD EPYC 7B13","AMD EPYC 7V13","AMD EPYC 7V73X","AMD EPYC 7J13","AMD EPYC 74F3V","AMD EPYC 9R14","AMD EPYC 9B14","AMD EPYC 9V74","AMD EPYC 9V84","AMD EPYC 9V33X","AMD EPYC 9J14","AMD EPYC 9R45","AMD EPYC 9R05","AMD EPYC 9B45","AMD EPYC 9V45","AMD EPYC 9J45","Intel Xeon @ 2.00GHz (Google Cloud)","Intel Xeon @ 2.20GHz (Google Cloud)","Intel Xeon @ 2.30GHz (Google Cloud)","Intel Xeon @ 2.50GHz (Google Cloud)","Intel Xeon @ 2.60GHz (Google Cloud)","Intel Xeon @ 2.80GHz (Google Cloud)","Intel Xeon @ 3.10GHz (Google Cloud)","Intel Xeon Processor @ 2.50GHz (Firecracker/KVM)","Intel Xeon Processor @ 2.80GHz (Firecracker/KVM)","Intel Xeon Processor @ 2.90GHz (Firecracker/KVM)","Intel Xeon Processor @ 3.00GHz (Firecracker/KVM)","Intel Xeon (Haswell, QEMU model)","Intel Xeon (Broadwell, QEMU model)","Intel Xeon (Skylake, QEMU model)","Intel Xeon (Cascadelake, QEMU model)","Intel Xeon (Icelake, QEMU model)","Intel Xeon (SapphireRapids, QEMU model)","AMD EPYC (QEMU model)","AMD EPYC-Rome (QEMU model)","AMD EPYC-Milan (QEMU model)","AMD EPYC-Genoa (QEMU model)","AMD EPYC-Turin (QEMU model)","AWS Graviton","AWS Graviton2","AWS Graviton3","AWS Graviton3E","AWS Graviton4","AWS Graviton5","Ampere Altra Q80-30","Ampere Altra Q80-33","Ampere Altra Q64-30","Ampere Altra Max M128-30","AmpereOne A192-32X","AmpereOne A160-30","Azure Cobalt 100","Azure Cobalt 200","Google Axion","NVIDIA Grace","Huawei Kunpeng 920","Arm Neoverse-N1 (generic)","Arm Neoverse-V1 (generic)","Arm Neoverse-N2 (generic)","Arm Neoverse-V2 (generic)","Arm Neoverse-N3 (generic)","Arm Neoverse-V3 (generic)","Arm Cortex-A72 (Raspberry Pi 4)","Arm Cortex-A76 (Raspberry Pi 5)","Apple M1","Apple M1 Pro","Apple M1 Max","Apple M1 Ultra","Apple M2","Apple M2 Pro","Apple M2 Max","Apple M2 Ultra","Apple M3","Apple M3 Pro","Apple M3 Max","Apple M3 Ultra","Apple M4","Apple M4 Pro","Apple M4 Max","Apple M5","Apple M5 Pro","Apple M5 Max"],"match":["xeon 6732p","xeon 6774p","xeon 6776p","xeon 6745p","xeon 6315p","xeon 6325p","xeon 6333p","xeon 6337p","xeon 6349p","xeon 6353p","xeon 6357p","xeon 6369p","xeon 6505p","xeon 6507p","xeon 6511p","xeon 6515p","xeon 6517p","xeon 6520p","xeon 6521p","xeon 6527p","xeon 6530p","xeon 6724p","xeon 6728p","xeon 6730p","xeon 6731p","xeon 6736p","xeon 6737p","xeon 6738p","xeon 6740p","xeon 6741p","xeon 6747p","xeon 6748p","xeon 6760p","xeon 6761p","xeon 6767p","xeon 6768p","xeon 6781p","xeon 6787p","xeon 6788p","xeon 6714p","xeon 6944p","xeon 6952p","xeon 6960p","xeon 6972p","xeon 6979p","xeon 6980p","xeon 6710e","xeon 6731e","xeon 6740e","xeon 6746e","xeon 6756e","xeon 6766e","xeon 6780e","xeon bronze 3508u","xeon gold 5515\\\\+","xeon gold 6544y","xeon platinum 8568y\\\\+","xeon platinum 8571n","xeon silver 4509y","xeon silver 4510","xeon silver 4510t","xeon e-2414","xeon e-2434","xeon e-2436","xeon e-2456","xeon e-2468","xeon e-2478","xeon e-2486","xeon e-2488","xeon gold 5512u","xeon gold 5520\\\\+","xeon gold 6526y","xeon gold 6530","xeon gold 6534","xeon gold 6538n","xeon gold 6538y\\\\+","xeon gold 6542y","xeon gold 6548n","xeon gold 6548y\\\\+","xeon gold 6554s","xeon gold 6558q","xeon platinum 8558","xeon platinum 8558p","xeon platinum 8558u","xeon platinum 8562y\\\\+","xeon platinum 8570","xeon platinum 8580","xeon platinum 8581v","xeon platinum 8592\\\\+","xeon platinum 8592v","xeon platinum 8593q","xeon silver 4514y","xeon silver 4516y\\\\+","xeon gold 5403n","xeon gold 6403n","xeon gold 6423n","xeon gold 6433n","xeon gold 6433ne","xeon gold 6443n","xeon platinum 8444h","xeon platinum 8450h","xeon platinum 8452y","xeon platinum 8454h","xeon platinum 8458p","xeon platinum 8460h","xeon platinum 8460y\\\\+","xeon platinum 8461v","xeon platinum 8462y\\\\+","xeon platinum 8468","xeon platinum 8468h","xeon platinum 8468v","xeon platinum 8470","xeon platinum 8470n","xeon platinum 8470q","xeon platinum 8471n","xeon platinum 8480\\\\+","xeon platinum 8490h","xeon gold 5411n","xeon gold 5412u","xeon gold 5415\\\\+","xeon gold 5416s","xeon gold 5418n","xeon gold 5418y","xeon gold 5420\\\\+","xeon gold 5423n","xeon gold 5433n","xeon gold 6414u","xeon gold 6416h","xeon gold 6418h","xeon gold 6421n","xeon gold 6426y","xeon gold 6428n","xeon gold 6430","xeon gold 6434","xeon gold 6434h","xeon gold 6438m","xeon gold 6438n","xeon gold 6438y\\\\+","xeon gold 6442y","xeon gold 6444y","xeon gold 6448h","xeon gold 6448y","xeon gold 6454s","xeon gold 6458q","xeon silver 4410t","xeon silver 4410y","xeon silver 4416\\\\+","xeon bronze 3408u","xeon (cpu )?max 9460","xeon (cpu )?max 9462","xeon (cpu )?max 9468","xeon (cpu )?max 9470","xeon (cpu )?max 9480","xeon e-2314","xeon e-2324g","xeon e-2334","xeon e-2336","xeon e-2356g","xeon e-2374g","xeon e-2378","xeon e-2378g","xeon e-2386g","xeon e-2388g","xeon w-3323","xeon w-3335","xeon w-3345","xeon w-3365","xeon w-3375","xeon w-1350","xeon w-1350p","xeon w-1370","xeon w-1370p","xeon w-1390","xeon w-1390p","xeon w-1390t","xeon gold 5318n","xeon gold 5318s","xeon gold 5320","xeon gold 5320t","xeon gold 6312u","xeon gold 6326","xeon gold 6330n","xeon gold 6336y","xeon gold 6338","xeon gold 6338t","xeon gold 6342","xeon platinum 8351n","xeon platinum 8352s","xeon platinum 8352y","xeon platinum 8358","xeon platinum 8358p","xeon platinum 8368q","xeon platinum 8380","xeon silver 4309y","xeon silver 4310","xeon silver 4310t","xeon gold 5315y","xeon gold 5317","xeon gold 5318y","xeon gold 6314u","xeon gold 6330","xeon gold 6334","xeon gold 6338n","xeon gold 6346","xeon gold 6348","xeon gold 6354","xeon platinum 8352m","xeon platinum 8352v","xeon platinum 8360y","xeon platinum 8362","xeon platinum 8368","xeon silver 4314","xeon silver 4316","xeon gold 6330h","xeon platinum 8356h","xeon platinum 8360h","xeon platinum 8360hl","xeon gold 5318h","xeon gold 5320h","xeon gold 6328h","xeon gold 6328hl","xeon gold 6348h","xeon platinum 8353h","xeon platinum 8354h","xeon platinum 8376hl","xeon platinum 8380h","xeon platinum 8380hl","xeon platinum 8376h","xeon w-1250","xeon w-1250e","xeon w-1250p","xeon w-1250te","xeon w-1270","xeon w-1270e","xeon w-1270p","xeon w-1270te","xeon w-1290","xeon w-1290e","xeon w-1290p","xeon w-1290t","xeon w-1290te","xeon bronze 3206r","xeon gold 5218r","xeon gold 5220r","xeon gold 6208u","xeon gold 6226r","xeon gold 6230r","xeon gold 6238r","xeon gold 6240r","xeon gold 6242r","xeon gold 6246r","xeon gold 6248r","xeon gold 6250","xeon gold 6250l","xeon gold 6256","xeon gold 6258r","xeon silver 4210r","xeon silver 4210t","xeon silver 4214r","xeon silver 4215r","xeon w-2223","xeon w-2225","xeon w-2235","xeon w-2245","xeon w-2255","xeon w-2265","xeon w-2275","xeon w-2295","xeon platinum 9221","xeon platinum 9222","xeon e-2226ge","xeon e-2278gel","xeon e-2254me","xeon e-2276me","xeon e-2278ge","xeon w-3223","xeon w-3225","xeon w-3235","xeon w-3245","xeon w-3245m","xeon w-3265","xeon w-3265m","xeon w-3275","xeon w-3275m","xeon e-2224","xeon e-2224g","xeon e-2226g","xeon e-2234","xeon e-2236","xeon e-2244g","xeon e-2246g","xeon e-2274g","xeon e-2276g","xeon e-2278g","xeon e-2286g","xeon e-2288g","xeon bronze 3204","xeon gold 5215","xeon gold 5215l","xeon gold 5217","xeon gold 5218b","xeon gold 5218n","xeon gold 5218t","xeon gold 5220","xeon gold 5220s","xeon gold 5220t","xeon gold 6222v","xeon gold 6226","xeon gold 6230","xeon gold 6230t","xeon gold 6234","xeon gold 6238","xeon gold 6238l","xeon gold 6240l","xeon gold 6246","xeon gold 6252n","xeon silver 4208","xeon silver 4209t","xeon silver 4210","xeon silver 4214","xeon silver 4214y","xeon silver 4215","xeon silver 4216","xeon gold 5218","xeon gold 5222","xeon gold 6209u","xeon gold 6210u","xeon gold 6212u","xeon gold 6230n","xeon gold 6238t","xeon gold 6240","xeon gold 6240y","xeon gold 6242","xeon gold 6244","xeon gold 6248","xeon gold 6252","xeon gold 6254","xeon gold 6262v","xeon platinum 8253","xeon platinum 8256","xeon platinum 8260","xeon platinum 8260l","xeon platinum 8260y","xeon platinum 8268","xeon platinum 8270","xeon platinum 8276","xeon platinum 8276l","xeon platinum 8280","xeon platinum 8280l","xeon platinum 9242","xeon platinum 9282","xeon w-3175x","xeon e-2124","xeon e-2124g","xeon e-2126g","xeon e-2134","xeon e-2136","xeon e-2144g","xeon e-2146g","xeon e-2174g","xeon e-2186g","xeon gold 6138p","xeon e-2176g","xeon w-2125","xeon w-2135","xeon w-2145","xeon w-2195","xeon w-2123","xeon w-2133","xeon w-2155","xeon w-2175","xeon e3-1285 ?v6","xeon bronze 3104","xeon bronze 3106","xeon gold 5119t","xeon gold 6126f","xeon gold 6126t","xeon gold 6130f","xeon gold 6130t","xeon gold 6132","xeon gold 6138f","xeon gold 6138t","xeon gold 6142f","xeon platinum 8160f","xeon platinum 8160t","xeon platinum 8176f","xeon silver 4108","xeon silver 4109t","xeon silver 4110","xeon silver 4112","xeon silver 4114","xeon silver 4114t","xeon silver 4116t","xeon gold 5115","xeon gold 5118","xeon gold 5120","xeon gold 5120t","xeon gold 5122","xeon gold 6126","xeon gold 6128","xeon gold 6130","xeon gold 6134","xeon gold 6136","xeon gold 6138","xeon gold 6140","xeon gold 6142","xeon gold 6144","xeon gold 6146","xeon gold 6148","xeon gold 6148f","xeon gold 6150","xeon gold 6152","xeon gold 6154","xeon platinum 8153","xeon platinum 8156","xeon platinum 8158","xeon platinum 8160","xeon platinum 8164","xeon platinum 8168","xeon platinum 8170","xeon platinum 8176","xeon platinum 8180","xeon silver 4116","xeon e3-1220 ?v6","xeon e3-1240 ?v6","xeon e3-1245 ?v6","xeon e3-1225 ?v6","xeon e3-1230 ?v6","xeon e3-1270 ?v6","xeon e3-1275 ?v6","xeon e3-1280 ?v6","xeon e5-2699a ?v4","xeon e5-2699r ?v4","xeon e5-1620 ?v4","xeon e5-1630 ?v4","xeon e5-1650 ?v4","xeon e5-1660 ?v4","xeon e5-1680 ?v4","xeon e5-2603 ?v4","xeon e5-2608l ?v4","xeon e5-2620 ?v4","xeon e5-2630 ?v4","xeon e5-2648l ?v4","xeon e5-2650( ?v4)?","xeon e5-2650l ?v4","xeon e5-2680 ?v4","xeon e5-2683 ?v4","xeon e5-2687w ?v4","xeon e5-2690 ?v4","xeon e5-2695 ?v4","xeon e5-2697 ?v4","xeon e5-2697a ?v4","xeon e5-2698 ?v4","xeon e5-2699 ?v4","xeon e5-2609 ?v4","xeon e5-2618l ?v4","xeon e5-2623 ?v4","xeon e5-2628l ?v4","xeon e5-2630l ?v4","xeon e5-2637 ?v4","xeon e5-2640 ?v4","xeon e5-2643 ?v4","xeon e5-2658 ?v4","xeon e5-2660 ?v4","xeon e5-2667 ?v4","xeon e3-1220 ?v5","xeon e3-1225 ?v5","xeon e3-1230 ?v5","xeon e3-1235l ?v5","xeon e3-1240 ?v5","xeon e3-1240l ?v5","xeon e3-1245 ?v5","xeon e3-1260l ?v5","xeon e3-1268l ?v5","xeon e3-1270 ?v5","xeon e3-1275 ?v5","xeon e3-1280 ?v5","xeon e3-1258l ?v4","xeon e3-1265l ?v4","xeon e3-1278l ?v4","xeon e3-1285 ?v4","xeon e3-1285l ?v4","xeon e5-2658a ?v3","xeon e5-1620 ?v3","xeon e5-1630 ?v3","xeon e5-1650 ?v3","xeon e5-1660 ?v3","xeon e5-1680 ?v3","xeon e5-2603 ?v3","xeon e5-2608l ?v3","xeon e5-2609 ?v3","xeon e5-2618l ?v3","xeon e5-2620 ?v3","xeon e5-2623 ?v3","xeon e5-2628l ?v3","xeon e5-2630 ?v3","xeon e5-2630l ?v3","xeon e5-2637 ?v3","xeon e5-2640 ?v3","xeon e5-2643 ?v3","xeon e5-2648l ?v3","xeon e5-2650 ?v3","xeon e5-2650l ?v3","xeon e5-2658 ?v3","xeon e5-2660 ?v3","xeon e5-2667 ?v3","xeon e5-2670 ?v3","xeon e5-2680 ?v3","xeon e5-2683 ?v3","xeon e5-2687w ?v3","xeon e5-2690 ?v3","xeon e5-2695 ?v3","xeon e5-2697 ?v3","xeon e5-2698 ?v3","xeon e5-2699( ?v3)?","xeon e3-1240l ?v3","xeon e3-1271 ?v3","xeon e3-1276 ?v3","xeon e3-1281 ?v3","xeon e3-1286 ?v3","xeon e3-1286l ?v3","xeon e3-1226 ?v3","xeon e3-1231 ?v3","xeon e3-1241 ?v3","xeon e3-1246 ?v3","xeon e3-1275l ?v3","xeon e5-1620 ?v2","xeon e5-1650 ?v2","xeon e5-1660 ?v2","xeon e5-2603 ?v2","xeon e5-2609 ?v2","xeon e5-2618l ?v2","xeon e5-2620 ?v2","xeon e5-2630 ?v2","xeon e5-2630l ?v2","xeon e5-2637 ?v2","xeon e5-2667 ?v2","xeon e5-2670 ?v2","xeon e5-2680 ?v2","xeon e5-2690 ?v2","xeon e5-2695 ?v2","xeon e5-2697 ?v2","xeon e5-2628l ?v2","xeon e5-2640 ?v2","xeon e5-2643 ?v2","xeon e5-2648l ?v2","xeon e5-2650 ?v2","xeon e5-2650l ?v2","xeon e5-2658 ?v2","xeon e5-2660 ?v2","xeon e5-2687w ?v2","xeon e3-1220l ?v3","xeon e3-1220 ?v3","xeon e3-1225 ?v3","xeon e3-1230 ?v3","xeon e3-1230l ?v3","xeon e3-1240 ?v3","xeon e3-1245 ?v3","xeon e3-1265l ?v3","xeon e3-1268l ?v3","xeon e3-1270 ?v3","xeon e3-1275 ?v3","xeon e3-1280 ?v3","xeon e3-1285 ?v3","xeon e3-1285l ?v3","xeon e5-1620 0","xeon e5-1650 0","xeon e5-1660 0","xeon e5-2603 0","xeon e5-2620 0","xeon e5-2630 0","xeon e5-2640 0","xeon e5-2643 0","xeon e5-2687w 0","xeon e5-2609 0","xeon e5-2630l 0","xeon e5-2637 0","xeon e5-2648l 0","xeon e5-2650 0","xeon e5-2650l 0","xeon e5-2658 0","xeon e5-2660 0","xeon e5-2665 0","xeon e5-2667 0","xeon e5-2670 0","xeon e5-2680 0","xeon e5-2690 0","core i7-4770","core i7-4790","core i7-4790kf?","core i7-5820kf?","core i7-5930kf?","core i7-5960x","core i7-6800kf?","core i7-6850kf?","core i7-6900kf?","core i7-6950x","core i5-6500","core i7-6700","core i7-6700kf?","core i5-7500","core i7-7700","core i7-7700kf?","core i9-7900x","core i9-7920x","core i9-7940x","core i9-7960x","core i9-7980xe","core i7-7800x","core i7-7820x","core i3-8100","core i5-8400","core i5-8500","core i5-8600kf?","core i7-8700","core i7-8700kf?","core i7-8700b","core i7-8086kf?","core i3-9100f?","core i5-9400f?","core i5-9500f?","core i5-9600kf?","core i7-9700f?","core i7-9700kf?","core i9-9900f?","core i9-9900kf?","core i9-9900x","core i9-9980xe","core i9-9940x","core i3-10100f?","core i5-10400f?","core i5-10500f?","core i5-10600kf?","core i7-10700f?","core i7-10700kf?","core i9-10850kf?","core i9-10900f?","core i9-10900kf?","core i9-10900x","core i9-10920x","core i9-10940x","core i9-10980xe","core i5-11400f?","core i5-11500f?","core i5-11600kf?","core i7-11700f?","core i7-11700kf?","core i9-11900f?","core i9-11900kf?","core i3-12100f?","core i5-12400f?","core i5-12500f?","core i5-12600f?","core i5-12600kf?","core i7-12700f?","core i7-12700kf?","core i9-12900f?","core i9-12900kf?","core i9-12900ks","core i3-13100f?","core i5-13400f?","core i5-13500f?","core i5-13600kf?","core i7-13700f?","core i7-13700kf?","core i9-13900f?","core i9-13900kf?","core i9-13900ks","core i3-14100f?","core i5-14400f?","core i5-14500f?","core i5-14600kf?","core i7-14700f?","core i7-14700kf?","core i9-14900f?","core i9-14900kf?","core i9-14900ks","core ultra 9 285kf?","core ultra 9 285f?","core ultra 7 265kf?","core ultra 7 265f?","core ultra 5 245kf?","core ultra 5 225f?","xeon w9-3595x","xeon w9-3495x","xeon w9-3475x","xeon w7-3465x","xeon w7-3455","xeon w7-3445","xeon w5-3435x","xeon w5-3425","xeon w7-2595x","xeon w7-2495x","xeon w7-2475x","xeon w5-2465x","xeon w5-2455x","xeon w5-2445","xeon w3-2435","xeon w3-2425","xeon w3-2423","(processor )?n100","epyc 9965","epyc 9845","epyc 9825","epyc 9755","epyc 9745","epyc 9655p","epyc 9655","epyc 9645","epyc 9575f","epyc 9565","epyc 9555p","epyc 9555","epyc 9535","epyc 9475f","epyc 9455p","epyc 9455","epyc 9375f","epyc 9365","epyc 9355p","epyc 9355","epyc 9335","epyc 9275f","epyc 9255","epyc 9175f","epyc 9135","epyc 9115","epyc 9015","epyc 9754s","epyc 9754","epyc 9734","epyc 9684x","epyc 9654p","epyc 9654","epyc 9634","epyc 9554p","epyc 9554","epyc 9534","epyc 9474f","epyc 9454p","epyc 9454","epyc 9384x","epyc 9374f","epyc 9354p","epyc 9354","epyc 9334","epyc 9274f","epyc 9254","epyc 9224","epyc 9184x","epyc 9174f","epyc 9124","epyc 8534pn","epyc 8534p","epyc 8434pn","epyc 8434p","epyc 8324pn","epyc 8324p","epyc 8224pn","epyc 8224p","epyc 8124pn","epyc 8124p","epyc 8024pn","epyc 8024p","epyc 7203p","epyc 7203","epyc 7303p","epyc 7303","epyc 7643p","epyc 7773x","epyc 7763","epyc 7713p","epyc 7713","epyc 7663","epyc 7643","epyc 7663p","epyc 75f3","epyc 7573x","epyc 7543p","epyc 7543","epyc 7513","epyc 74f3","epyc 7473x","epyc 7453","epyc 7443p","epyc 7443","epyc 7413","epyc 73f3","epyc 7373x","epyc 7343","epyc 7313p","epyc 7313","epyc 72f3","epyc 7h12","epyc 7f72","epyc 7f52","epyc 7f32","epyc 4585px","epyc 7742","epyc 4565p","epyc 4545p","epyc 7702p","epyc 4465p","epyc 4345p","epyc 7702","epyc 4245p","epyc 7662","epyc 7642","epyc 7552","epyc 7542","epyc 7532","epyc 7502p","epyc 7502","epyc 7452","epyc 7402p","epyc 7402","epyc 7352","epyc 7302p","epyc 7302","epyc 7282","epyc 7272","epyc 7262","epyc 7252","epyc 7232p","epyc 7601","epyc 7551p","epyc 7551","epyc 7501","epyc 7451","epyc 7401p","epyc 7401","epyc 7371","epyc 7351p","epyc 7351","epyc 7301","epyc 7281","epyc 7261","epyc 7251","epyc 4584px","epyc 4564p","epyc 4484px","epyc 4464p","epyc 4364p","epyc 4344p","epyc 4244p","epyc 4124p","ryzen threadripper pro 9995wx","ryzen threadripper pro 9985wx","ryzen threadripper pro 9975wx","ryzen threadripper pro 9965wx","ryzen threadripper pro 9955wx","ryzen threadripper pro 9945wx","ryzen threadripper 9980x","ryzen threadripper 9970x","ryzen threadripper 9960x","ryzen 9 9950x3d","ryzen 9 9950x","ryzen 9 9900x3d","ryzen 9 9900x","ryzen 7 9800x3d","ryzen 7 9700x","ryzen 5 9600x","ryzen 5 9600","ryzen 7 8700g","ryzen 7 8700f","ryzen 5 8600g","ryzen 5 8500ge","ryzen 5 8500g","ryzen 3 8300ge","ryzen 5 8400f","ryzen 3 8300g","ryzen threadripper pro 7995wx","ryzen threadripper pro 7985wx","ryzen threadripper pro 7975wx","ryzen threadripper pro 7965wx","ryzen threadripper pro 7955wx","ryzen threadripper pro 7945wx","ryzen threadripper 7980x","ryzen threadripper 7970x","ryzen threadripper 7960x","ryzen 9 7950x3d","ryzen 9 7950x","ryzen 9 7900x3d","ryzen 9 7900x","ryzen 9 7900","ryzen 7 7800x3d","ryzen 7 7700x","ryzen 7 7700","ryzen 5 7600x3d","ryzen 5 7600x","ryzen 5 7600","ryzen 5 7520c","ryzen 5 7500f","ryzen 5 7400f","ryzen 3 7320c","ryzen threadripper pro 5995wx","ryzen threadripper pro 5975wx","ryzen threadripper pro 5965wx","ryzen threadripper pro 5955wx","ryzen threadripper pro 5945wx","ryzen 9 5950x","ryzen 9 5900xt","ryzen 9 5900x","ryzen 7 5825c","ryzen 7 5800x3d","ryzen 7 5800xt","ryzen 7 5800x","ryzen 7 5705ge","ryzen 7 5705g","ryzen 7 5700x3d","ryzen 7 5700x","ryzen 7 5700ge","ryzen 7 5700g","ryzen 7 5700","ryzen 5 5625c","ryzen 5 5605ge","ryzen 5 5605g","ryzen 5 5600x3d","ryzen 5 5600x","ryzen 5 5600xt","ryzen 5 5600t","ryzen 5 5600gt","ryzen 5 5600ge","ryzen 5 5600g","ryzen 5 5600","ryzen 5 5500gt","ryzen 5 5500","ryzen 3 5425c","ryzen 3 5305ge","ryzen 3 5305g","ryzen 3 5125c","ryzen 5 4600g","ryzen 5 4500","ryzen 3 4100","ryzen threadripper pro 3995wx","ryzen threadripper pro 3975wx","ryzen threadripper pro 3955wx","ryzen threadripper pro 3945wx","ryzen threadripper 3990x","ryzen threadripper 3970x","ryzen threadripper 3960x","ryzen 9 3950x","ryzen 9 3900xt","ryzen 9 3900x","ryzen 7 3800xt","ryzen 7 3800x","ryzen 7 3700x","ryzen 7 3700c","ryzen 5 3600xt","ryzen 5 3600x","ryzen 5 3600","ryzen 5 3500c","ryzen 3 3300x","ryzen 3 3250c","ryzen 3 3100","ryzen threadripper 2990wx","ryzen threadripper 2970wx","ryzen threadripper 2950x","ryzen threadripper 2920x","ryzen 7 2700x","ryzen 7 2700","ryzen 5 2600x","ryzen 5 2600e","ryzen 5 2600","ryzen 5 2500x","ryzen 3 2300x","ryzen threadripper 1950x","ryzen threadripper 1920x","ryzen threadripper 1900x","ryzen 7 1800x","ryzen 7 1700x","ryzen 5 1600x","ryzen 5 1600","ryzen 5 1500x","ryzen 5 1400","ryzen 3 1300x","ryzen 3 1200","xeon e5-2666 ?v3","xeon e5-2676 ?v3","xeon e5-2673 ?v3","xeon e5-2696 ?v3","xeon e5-2686 ?v4","xeon e5-2673 ?v4","xeon e5-2696 ?v4","xeon e5-2651 ?v2","xeon platinum 8124m","xeon platinum 8151","xeon platinum 8175m","xeon platinum 8171m","xeon platinum 8167m","xeon platinum 8173m","xeon platinum 8176m","xeon platinum 8180m","xeon platinum 8252c","xeon platinum 8259cl","xeon platinum 8272cl","xeon platinum 8273cl","xeon platinum 8275cl","xeon platinum 8255c","xeon platinum 8269cy","xeon gold 6253cl","xeon gold 6268cl","xeon gold 6266c","xeon gold 6278c","xeon platinum 8370c","xeon platinum 8372c","xeon platinum 8373c","xeon platinum 8375c","xeon platinum 8369b","xeon gold 6455b","xeon platinum 8473c","xeon platinum 8474c","xeon platinum 8480c","xeon platinum 8481c","xeon platinum 8488c","xeon platinum 8559c","xeon platinum 8573c","xeon platinum 8581c","xeon 6973p-c","xeon 6975p-c","xeon 6985p-c","xeon 6982p-c","epyc 7571","epyc 7r32","epyc 7b12","epyc 7v12","epyc 7r13","epyc 7b13","epyc 7v13","epyc 7v73x","epyc 7j13","epyc 74f3v","epyc 9r14","epyc 9b14","epyc 9v74","epyc 9v84","epyc 9v33x","epyc 9j14","epyc 9r45","epyc 9r05","epyc 9b45","epyc 9v45","epyc 9j45","xeon @ 2\\\\.00ghz","xeon @ 2\\\\.20ghz","xeon @ 2\\\\.30ghz","xeon @ 2\\\\.50ghz","xeon @ 2\\\\.60ghz","xeon @ 2\\\\.80ghz","xeon @ 3\\\\.10ghz","xeon processor @ 2\\\\.50ghz","xeon processor @ 2\\\\.80ghz","xeon processor @ 2\\\\.90ghz","xeon processor @ 3\\\\.00ghz","(xeon|core) \\\\(haswell.*\\\\)","(xeon|core) \\\\(broadwell.*\\\\)","(xeon|core) \\\\(skylake.*\\\\)","(xeon|core) \\\\(cascadelake.*\\\\)","(xeon|core) \\\\(icelake.*\\\\)","(xeon|core) \\\\(sapphirerapids.*\\\\)","epyc( \\\\(with ibpb\\\\))?","epyc-rome","epyc-milan","epyc-genoa","epyc-turin","(aws )?graviton( ?1)?","(aws )?graviton ?2","(aws )?graviton ?3","(aws )?graviton ?3e","(aws )?graviton ?4","(aws )?graviton ?5","(ampere )?altra( q80-30)?","(ampere )?altra q80-33","(ampere )?altra q64-30","(ampere )?altra max( m128-30)?","ampereone( a192-32x)?|ampere-1a?|ampere 0xac[34]","ampereone a160(-\\\\d+x?)?","(azure |microsoft )?cobalt( 100)?","(azure |microsoft )?cobalt 200","(google )?axion( \\\\(c4a\\\\)| c4a)?","(nvidia )?grace( cpu)?","(huawei )?kunpeng[- ]920.*","(arm )?neoverse[- ]n1|arm 0xd0c","(arm )?neoverse[- ]v1|arm 0xd40","(arm )?neoverse[- ]n2|arm 0xd49","(arm )?neoverse[- ]v2|arm 0xd4f","(arm )?neoverse[- ]n3|arm 0xd8e","(arm )?neoverse[- ]v3(ae)?|arm 0xd8[34]","(arm )?cortex[- ]a72|arm 0xd08|raspberry pi 4.*","(arm )?cortex[- ]a76|arm 0xd0b|raspberry pi 5.*","apple m1( \\\\(virtual\\\\))?","apple m1 pro( \\\\(virtual\\\\))?","apple m1 max( \\\\(virtual\\\\))?","apple m1 ultra( \\\\(virtual\\\\))?","apple m2( \\\\(virtual\\\\))?","apple m2 pro( \\\\(virtual\\\\))?","apple m2 max( \\\\(virtual\\\\))?","apple m2 ultra( \\\\(virtual\\\\))?","apple m3( \\\\(virtual\\\\))?","apple m3 pro( \\\\(virtual\\\\))?","apple m3 max( \\\\(virtual\\\\))?","apple m3 ultra( \\\\(virtual\\\\))?","apple m4( \\\\(virtual\\\\))?","apple m4 pro( \\\\(virtual\\\\))?","apple m4 max( \\\\(virtual\\\\))?","apple m5( \\\\(virtual\\\\))?","apple m5 pro( \\\\(virtual\\\\))?","apple m5 max( \\\\(virtual\\\\))?"],"vendor":{"of":["Intel","AMD","AWS","Ampere","Microsoft","Google","NVIDIA","Huawei","Arm","Apple"],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,2,2,2,2,2,2,3,3,3,3,3,3,4,4,5,6,7,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]},"family":{"of":["Granite Rapids","Raptor Lake-E","Sierra Forest","Emerald Rapids","Raptor Lake","Sapphire Rapids","Rocket Lake","Ice Lake","Cooper Lake","Comet Lake","Cascade Lake","Coffee Lake","Skylake","Kaby Lake","Broadwell","Haswell","Ivy Bridge","Sandy Bridge","Alder Lake","Arrow Lake","Alder Lake-N","Turin Dense (Zen 5c)","Turin (Zen 5)","Bergamo (Zen 4c)","Genoa (Zen 4)","Siena (Zen 4c)","Milan (Zen 3)","Rome (Zen 2)","Grado (Zen 5)","Naples (Zen)","Raphael (Zen 4)","Zen 5","Zen 4","Zen 3","Zen 2","Zen+","Zen","Milan-X (Zen 3)","Genoa-X (Zen 4)","Cortex-A72","Neoverse N1","Neoverse V1","Neoverse V2","Neoverse V3","AmpereOne","Neoverse N2","TaiShan v110","Neoverse N3","Cortex-A76","Apple silicon"],"at":[0,0,0,0,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,12,11,11,11,11,11,11,11,11,11,12,11,12,12,12,12,12,12,12,12,13,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,12,12,12,12,12,12,12,12,12,12,12,12,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,15,15,15,15,15,15,15,15,15,15,15,15,15,15,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,15,15,15,15,15,15,14,14,14,14,12,12,12,13,13,13,12,12,12,12,12,12,12,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,9,9,9,9,9,9,9,9,9,10,10,10,10,6,6,6,6,6,6,6,18,18,18,18,18,18,18,18,18,18,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,19,19,19,19,19,19,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,20,21,21,21,22,21,22,22,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,27,28,27,28,28,27,28,28,27,28,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,29,29,29,29,29,29,29,29,29,29,29,29,29,29,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35,35,35,36,36,36,36,36,36,36,36,36,36,36,15,15,15,15,14,14,14,16,12,12,12,12,12,12,12,12,10,10,10,10,10,10,10,10,10,10,10,7,7,7,7,7,5,5,5,5,5,5,3,3,3,0,0,0,0,29,27,27,27,26,26,26,37,26,26,24,24,24,24,38,24,22,22,22,22,22,12,14,15,16,7,10,10,10,7,7,10,15,14,12,10,7,5,29,27,26,24,22,39,40,41,41,42,43,40,40,40,40,44,44,45,43,42,42,46,40,41,45,42,47,43,39,48,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49]},"cores":{"of":[32,64,4,6,8,12,16,24,36,48,80,86,72,96,120,128,112,144,52,28,56,60,44,40,20,18,10,38,26,14,22,2,192,160,84,132,15],"at":[0,1,1,0,2,2,3,3,3,4,4,4,5,4,6,6,6,7,7,7,0,6,7,0,0,8,0,0,9,9,9,9,1,1,1,1,10,11,11,4,12,13,12,13,14,15,1,13,13,16,15,17,17,4,4,6,9,18,4,5,5,2,2,3,3,4,4,3,4,19,19,6,0,4,0,0,7,0,0,8,0,9,9,9,0,20,21,21,1,1,1,6,7,5,7,19,0,0,0,6,19,8,0,22,23,23,9,0,9,9,9,18,18,18,18,20,21,7,7,4,6,7,7,19,24,24,0,25,7,0,6,0,0,4,4,0,0,0,7,6,0,0,0,0,26,5,24,4,23,0,9,18,20,2,2,2,3,3,2,4,4,3,4,5,6,7,0,27,3,3,4,4,4,4,4,7,7,28,24,7,6,19,7,0,7,7,8,0,0,0,0,27,23,4,5,26,4,5,7,0,19,4,0,6,19,25,0,8,8,0,27,6,24,7,4,7,7,25,24,6,6,7,25,25,19,19,19,19,3,3,3,3,4,4,4,4,26,26,26,26,26,4,24,7,6,6,28,19,7,24,6,7,4,4,5,19,26,26,5,4,2,2,3,4,26,5,29,25,0,0,3,4,2,3,4,4,4,5,6,6,7,7,19,19,2,2,3,2,3,2,3,2,3,4,3,4,3,26,26,4,6,6,6,25,25,25,24,5,24,24,4,30,30,25,5,7,4,4,26,5,5,4,6,6,2,24,24,7,24,30,25,25,6,4,24,7,25,7,6,2,7,7,7,7,28,19,19,19,19,9,20,19,2,2,3,2,3,2,3,2,3,24,3,2,3,4,25,2,3,26,29,2,3,4,29,5,5,6,6,29,24,24,6,7,7,19,4,4,4,2,26,26,5,26,5,29,29,2,5,3,6,4,5,24,25,6,4,5,24,24,25,30,25,6,2,5,7,28,7,28,19,19,5,2,2,2,2,2,2,2,2,30,30,2,2,3,4,4,3,4,4,26,29,5,29,29,6,5,29,25,25,6,24,30,4,26,2,5,26,2,26,3,29,29,4,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,5,2,2,3,4,4,3,3,3,4,3,2,26,4,4,2,4,3,5,26,5,5,26,4,5,5,29,26,5,29,29,6,25,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,2,3,3,3,3,2,4,26,26,26,5,5,4,4,3,26,4,26,26,26,4,31,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,2,3,3,3,2,4,2,3,31,4,4,4,4,4,4,3,4,4,4,2,2,2,3,3,4,3,3,4,26,2,2,2,2,2,2,26,5,29,6,25,3,4,2,3,3,3,3,3,3,3,2,3,3,3,4,4,4,4,26,25,29,2,3,3,3,4,4,26,26,26,26,5,29,25,3,3,3,4,4,4,4,2,3,3,3,26,5,5,6,6,6,2,26,29,29,6,6,7,7,7,2,26,29,29,24,24,7,7,7,7,7,24,24,29,26,21,20,8,19,7,24,6,5,28,7,24,6,5,26,4,3,3,2,32,33,17,15,15,13,13,13,1,12,1,1,1,9,9,9,0,8,0,0,0,7,7,6,6,6,4,15,15,16,13,13,13,34,1,1,1,9,9,9,0,0,0,0,0,7,7,7,6,6,6,1,1,9,9,0,0,7,7,6,6,4,4,4,4,6,6,9,1,1,1,1,20,9,20,0,0,0,0,0,7,7,19,7,7,7,6,6,6,6,6,4,1,7,6,4,6,1,6,6,1,5,4,1,3,1,9,9,0,0,0,0,0,7,7,7,6,6,6,5,4,4,4,0,0,0,0,7,7,7,6,6,6,6,6,4,4,6,6,5,5,4,4,3,2,13,1,0,7,6,5,1,0,7,6,6,5,5,4,4,3,3,4,4,3,3,3,2,3,2,13,1,0,7,6,5,1,0,7,6,6,5,5,5,4,4,4,3,3,3,2,3,3,2,1,0,7,6,5,6,6,5,4,4,4,4,4,4,4,4,4,4,4,3,3,3,3,3,3,3,3,3,3,3,3,3,2,2,2,31,3,3,2,1,0,6,5,1,0,7,6,5,5,4,4,4,2,3,3,3,2,2,31,2,0,7,6,5,4,4,3,3,3,2,2,6,5,4,4,4,3,3,2,2,2,2,26,5,5,25,25,24,30,5,25,5,7,28,28,19,19,19,5,7,28,19,7,7,28,25,7,30,28,0,0,8,0,0,0,18,9,20,20,9,9,20,21,13,13,14,15,0,9,1,1,9,1,1,1,1,7,13,13,10,13,13,13,13,9,13,13,15,19,30,25,5,8,7,25,7,0,0,7,25,30,24,24,0,9,0,1,1,13,13,6,1,1,1,13,32,10,10,1,15,32,33,15,35,12,12,1,10,1,15,12,1,32,2,2,4,26,26,24,4,5,5,7,4,5,6,0,26,29,6,26,36,25]},"threads":{"of":[64,128,4,8,12,16,24,32,48,72,96,160,172,144,192,240,256,112,104,56,120,88,80,40,36,20,76,52,28,6,44,14,10,384,320,288,224,168,132,15,18],"at":[0,1,1,0,2,3,4,4,4,5,5,5,6,5,7,7,7,8,8,8,0,7,8,0,0,9,0,0,10,10,10,10,1,1,1,1,11,12,12,5,13,14,13,14,15,16,0,10,10,17,1,13,13,3,5,7,10,18,5,6,6,2,3,4,4,5,5,4,5,19,19,7,0,5,0,0,8,0,0,9,0,10,10,10,0,17,20,20,1,1,1,7,8,6,8,19,0,0,0,7,19,9,0,21,22,22,10,0,10,10,10,18,18,18,18,17,20,8,8,5,7,8,8,19,23,23,0,24,8,0,7,0,0,5,5,0,0,0,8,7,0,0,0,0,25,6,23,3,22,0,10,18,17,2,2,3,4,4,3,5,5,4,5,6,7,8,0,26,4,4,5,5,5,5,5,8,8,27,23,8,7,19,8,0,8,8,9,0,0,0,0,26,22,5,6,25,5,6,8,0,19,5,0,7,19,24,0,9,9,0,26,7,23,8,5,8,8,24,23,7,7,8,24,24,19,19,19,19,4,4,4,4,5,5,5,5,25,25,25,25,25,3,23,8,7,7,27,19,8,23,7,8,5,5,6,19,25,25,6,5,3,3,4,5,25,6,28,24,0,0,29,5,3,4,5,5,5,6,7,7,8,8,19,19,2,2,29,3,4,3,4,3,4,5,4,5,29,25,25,5,7,7,7,24,24,24,23,6,23,23,5,30,30,24,6,8,5,5,25,6,6,5,7,7,3,23,23,8,23,30,24,24,7,5,23,8,24,8,7,3,8,8,8,8,27,19,19,19,19,10,17,19,2,2,29,3,4,3,4,3,4,23,4,3,4,5,24,3,4,25,28,3,29,3,28,6,6,7,7,28,23,23,7,8,8,19,5,5,5,3,25,25,6,25,6,28,28,3,6,4,7,5,6,23,24,7,5,6,23,23,24,30,24,7,3,6,8,27,8,27,19,19,6,2,3,3,2,3,3,3,3,30,30,3,3,4,5,5,29,5,5,25,28,6,28,28,7,6,28,24,24,7,23,30,3,25,3,6,25,3,25,4,28,28,5,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,6,3,3,4,5,5,29,4,29,5,4,3,25,5,5,3,5,4,6,25,6,6,25,5,6,6,28,25,6,28,28,7,24,3,3,3,3,3,3,3,3,3,3,3,3,4,4,2,2,4,4,4,4,3,5,25,25,25,6,6,5,5,4,25,5,25,25,25,5,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,4,4,2,4,4,4,3,5,2,4,2,5,5,5,5,5,5,4,5,5,5,3,3,3,4,4,5,4,4,5,25,2,3,3,2,3,3,25,6,28,7,24,4,5,2,29,29,29,4,4,4,4,2,29,29,29,3,3,5,5,25,24,28,3,4,4,4,5,5,25,25,25,25,6,28,24,4,4,4,5,5,5,5,3,4,4,4,5,25,25,6,6,6,3,5,25,25,6,6,7,7,7,3,5,25,25,28,28,7,7,7,6,6,25,25,31,32,20,17,9,19,8,23,7,6,27,8,23,7,6,25,5,4,4,2,33,34,35,16,16,14,14,14,1,13,1,1,1,10,10,10,0,9,0,0,0,8,8,7,7,7,5,1,16,36,14,14,14,37,1,1,1,10,10,10,0,0,0,0,0,8,8,8,7,7,7,1,1,10,10,0,0,8,8,7,7,5,5,5,5,7,7,10,1,1,1,1,17,10,17,0,0,0,0,0,8,8,19,8,8,8,7,7,7,7,7,5,1,8,7,5,7,1,7,7,1,6,5,1,4,1,10,10,0,0,0,0,0,8,8,8,7,7,7,6,5,5,5,0,0,0,0,8,8,8,7,7,7,7,7,5,5,7,7,6,6,5,5,4,3,14,1,0,8,7,6,1,0,8,7,7,6,6,5,5,4,4,5,5,4,4,4,3,4,3,14,1,0,8,7,6,1,0,8,7,7,6,6,6,5,5,5,4,4,4,3,4,4,3,1,0,8,7,6,7,7,6,5,5,5,5,5,5,5,5,5,5,5,4,4,4,4,4,4,4,4,4,4,4,4,4,3,3,3,2,4,4,3,1,0,7,6,1,0,8,7,6,6,5,5,5,3,4,4,4,3,3,2,3,0,8,7,6,5,5,4,4,4,3,2,7,6,5,5,5,4,4,3,3,2,2,25,6,6,24,24,23,30,6,24,6,8,27,27,19,19,19,6,8,27,19,8,8,27,24,8,30,27,0,0,9,0,0,0,18,10,17,17,10,10,17,20,14,14,15,16,0,10,1,1,10,1,1,1,1,8,10,14,11,14,14,14,10,8,14,14,16,19,30,24,6,9,8,24,8,0,0,8,24,30,23,23,0,10,0,1,1,14,14,5,0,0,0,10,14,22,22,0,1,14,11,1,38,9,9,0,22,0,1,9,0,14,2,2,3,32,32,25,3,4,4,6,3,4,5,7,32,31,5,32,39,40]},"baseMhz":{"of":[3800,2500,2300,3100,2800,3500,3600,2700,3000,3300,2200,3200,2400,2600,2000,2900,2100,4000,1800,1900,3400,3900,1700,3700,1500,4100,1600,1100,4200,800,2250,3150,3650,3550,2550,2450,2750,3850,3250,4050,2050,2650,2950,2850,3050,4300,2350,4500,4400,4700,3490,3680,4600],"at":[0,1,2,3,4,5,3,5,6,7,8,9,10,5,2,2,11,12,13,8,2,6,7,1,1,14,15,15,16,1,7,1,10,1,12,12,14,14,14,17,18,16,7,12,16,14,12,10,12,14,18,19,10,16,11,6,2,12,13,12,14,13,20,15,9,13,4,5,11,16,10,4,16,21,16,10,15,4,1,10,11,16,7,14,4,16,14,14,19,14,10,14,10,14,19,14,14,14,14,15,14,14,16,7,10,14,10,4,16,16,12,14,22,16,18,14,19,19,16,15,14,18,14,14,16,2,14,10,16,18,1,18,16,23,23,10,14,14,13,6,12,16,10,3,7,14,14,18,10,7,16,14,19,4,3,20,15,11,23,13,4,5,11,5,20,8,7,1,9,17,15,6,4,5,24,16,16,10,2,12,15,10,12,14,16,4,12,10,10,13,13,13,2,4,16,2,11,8,16,2,14,6,10,3,13,8,2,16,12,4,12,12,2,14,21,8,8,1,12,4,4,2,1,3,13,15,15,13,9,5,25,12,20,20,0,14,11,5,23,19,18,19,16,10,15,15,16,10,12,3,20,8,21,21,6,7,12,2,12,11,6,25,0,21,23,5,9,8,2,2,20,14,13,4,9,5,23,9,11,11,7,7,1,1,20,5,20,6,20,0,6,17,0,20,17,23,19,1,1,8,2,2,16,10,7,19,18,7,16,16,9,16,16,13,9,2,16,10,10,10,10,1,16,2,0,16,1,12,2,19,13,13,4,6,1,16,3,19,10,0,12,12,12,15,7,10,10,7,7,2,13,3,9,20,9,5,9,6,5,0,0,14,23,17,23,23,2,6,6,9,1,25,22,22,19,13,13,16,16,13,14,14,13,16,16,16,18,14,16,13,10,10,16,12,2,10,10,6,13,20,16,11,8,14,2,13,5,11,12,12,7,16,8,14,6,8,16,14,7,16,16,1,16,8,23,23,9,5,0,0,21,12,10,5,23,6,11,20,22,26,16,10,18,10,22,12,16,8,13,16,2,13,10,10,22,10,13,19,18,5,12,20,2,14,11,8,9,20,14,5,16,5,15,12,6,6,23,18,2,14,5,20,10,5,23,5,8,11,26,14,19,2,12,8,14,12,18,5,13,20,18,2,18,10,13,11,2,1,14,3,13,2,13,2,2,14,6,6,23,23,11,9,20,5,5,7,23,5,23,18,1,14,16,13,12,5,9,1,4,8,12,7,19,14,5,19,13,22,12,10,20,27,3,11,9,18,20,20,1,2,5,5,6,6,3,6,11,9,18,14,2,1,9,3,12,14,8,18,14,18,16,10,12,15,13,7,15,20,6,17,9,5,8,20,6,11,8,11,20,17,20,6,28,9,15,3,4,13,5,6,6,4,8,6,11,23,11,17,6,15,8,23,8,6,3,6,5,8,9,6,15,3,25,15,0,6,4,23,23,5,9,8,13,7,21,1,6,1,5,9,1,8,9,23,16,6,12,11,20,20,1,1,5,16,20,14,8,11,5,1,13,5,16,20,14,11,11,23,1,21,12,28,9,14,19,10,1,1,13,3,11,4,1,13,3,11,3,3,8,16,29,30,16,10,7,12,13,13,2,9,31,11,11,12,32,31,31,0,20,33,33,8,25,11,28,32,13,6,30,30,10,34,12,12,30,3,3,35,6,36,36,3,37,38,38,7,39,15,1,33,25,8,14,2,14,1,40,41,14,34,14,35,40,12,4,4,12,12,2,10,35,14,14,14,2,14,42,4,4,4,13,11,4,36,43,43,41,5,44,11,8,8,23,13,11,5,23,45,30,45,8,14,20,0,14,21,14,2,10,15,12,1,1,46,4,4,2,8,8,4,15,11,3,3,10,14,14,14,2,14,14,3,12,12,10,16,1,16,28,47,48,23,47,0,0,0,1,11,17,28,47,49,11,17,28,45,45,48,48,49,0,21,0,28,25,45,20,5,5,28,20,1,11,17,28,47,49,11,17,28,28,47,48,49,23,28,47,0,25,49,0,4,23,23,12,7,6,0,17,25,20,9,23,14,20,0,0,11,0,8,20,11,0,23,2,20,21,9,23,23,5,6,20,21,5,6,6,7,6,17,8,23,6,0,7,5,21,17,15,23,0,5,0,0,21,21,6,2,0,0,6,16,0,13,6,8,8,5,5,23,11,6,3,20,6,5,20,5,0,6,20,6,11,5,11,5,3,15,12,12,2,2,2,10,18,8,20,1,13,14,14,16,1,0,1,13,10,8,1,1,3,4,8,13,4,11,13,15,7,21,16,40,14,14,12,12,2,16,13,13,2,14,10,4,30,35,41,35,35,10,34,11,13,13,13,12,12,13,13,17,13,13,7,14,10,2,1,13,4,3,1,4,15,8,2,10,12,1,13,16,14,14,14,12,13,2,1,13,13,4,4,8,9,8,8,11,8,20,20,8,3,13,8,13,20,8,8,4,24,12,11,11,11,11,50,50,51,51,39,39,39,39,48,47,47,52,52,52]},"tdpWatts":{"of":[350,300,55,65,80,95,150,190,210,225,255,250,245,205,270,330,165,400,500,125,115,185,195,385,145,160,220,35,230,240,105,120,140,235,265,135,85,100,130,155,45,180,71,83,110,70,200,79,173,72,73,50,75,90,25,47,52,84,82,60,13,88,91,175,6,390,320,360,280,340,290,170,15,276,9,30,20,22,40],"at":[0,0,0,1,2,2,3,4,5,3,4,5,6,6,6,6,7,8,9,10,9,8,8,11,12,13,14,14,14,1,15,1,15,0,0,15,0,0,0,16,0,17,18,18,18,18,13,11,11,11,9,11,15,19,16,14,0,1,19,6,20,2,2,3,4,3,4,5,5,21,13,22,14,22,13,9,11,11,11,14,0,15,0,1,1,0,0,14,0,15,23,6,21,20,21,22,13,13,22,14,11,1,14,0,15,1,1,1,0,15,15,0,1,0,1,0,0,16,21,6,6,16,21,13,24,25,11,16,21,21,21,21,14,22,22,13,13,13,9,14,11,9,14,0,6,6,16,19,0,0,0,0,0,3,3,3,3,4,4,3,4,5,5,26,11,11,14,14,4,19,4,19,4,19,27,6,16,21,6,21,21,16,21,13,16,28,9,13,13,11,29,14,14,30,31,30,32,6,16,13,13,16,21,13,33,13,21,22,11,34,14,35,6,6,7,9,9,6,6,16,16,16,6,13,13,11,11,13,4,4,19,27,4,4,19,27,4,5,19,27,27,36,19,6,6,6,6,16,16,13,13,13,21,21,13,13,37,5,37,38,31,30,38,39,16,16,16,16,11,11,4,27,40,40,4,25,25,41,13,13,13,13,13,13,42,42,4,42,4,42,4,43,4,4,5,5,36,36,36,20,19,44,30,19,19,30,20,19,19,19,38,32,32,6,16,6,36,45,36,36,36,36,37,19,30,19,6,16,19,19,6,6,6,6,6,6,46,35,19,30,16,16,16,13,13,16,16,13,13,0,17,10,42,42,4,42,4,42,4,42,5,22,4,31,32,32,32,31,32,32,32,47,36,36,36,35,19,35,19,32,35,19,25,25,6,48,36,45,36,36,36,36,36,36,30,30,30,30,19,20,19,38,6,19,32,6,6,16,6,25,16,32,46,19,30,6,6,6,13,16,16,13,36,49,49,50,50,49,49,50,49,24,24,32,32,32,32,32,36,51,36,36,52,30,3,31,31,25,35,31,24,24,35,24,36,52,36,52,2,35,53,35,30,30,35,4,4,4,54,4,54,4,40,27,4,4,4,55,27,55,5,3,30,32,32,32,32,32,36,56,36,52,36,30,52,36,2,35,53,35,52,30,3,30,30,35,31,31,31,25,35,31,24,35,24,54,4,57,58,57,3,57,4,4,57,40,38,38,38,4,4,51,4,4,59,38,38,20,20,38,20,38,45,5,38,45,5,45,5,5,6,60,4,57,4,54,4,57,40,40,4,57,58,57,3,38,38,38,4,5,5,5,38,6,4,59,4,45,5,45,5,5,20,38,20,38,35,57,57,61,32,32,32,32,32,32,32,3,3,62,3,3,62,32,32,16,16,16,32,32,3,3,3,5,3,5,3,5,3,3,3,5,3,5,3,5,16,16,16,3,3,3,19,3,19,19,3,19,16,16,16,16,3,3,19,3,19,3,19,59,3,3,3,19,3,19,3,19,6,59,3,3,19,3,19,3,19,6,59,3,3,19,3,19,3,19,6,19,3,19,3,19,3,23,0,1,1,14,14,14,14,11,9,9,46,46,63,16,38,31,64,18,65,65,18,17,17,17,66,17,17,67,67,1,17,1,1,66,1,68,68,8,66,46,66,46,19,19,67,67,69,17,67,67,70,67,67,68,67,70,70,66,66,68,68,8,66,46,46,66,66,46,63,46,39,46,38,41,31,25,37,19,4,53,31,31,38,38,9,68,68,9,9,29,9,29,68,68,9,9,46,29,29,9,46,46,41,29,29,7,39,39,41,68,29,29,41,71,9,71,3,46,3,3,46,3,9,9,46,9,46,41,41,39,41,41,39,39,39,31,31,39,31,31,41,41,41,71,41,71,71,46,71,71,71,71,71,31,31,71,31,3,30,3,3,3,0,0,0,0,0,0,0,0,0,71,71,31,31,31,3,3,3,3,3,3,27,3,27,3,3,0,0,0,0,0,0,0,0,0,31,71,31,71,3,31,30,3,3,30,3,72,3,3,72,68,68,68,68,68,30,30,30,72,30,30,30,27,3,30,3,27,3,3,72,27,3,30,3,3,3,3,27,3,3,3,3,72,27,3,72,3,3,3,68,68,68,68,68,68,68,30,30,30,30,30,3,72,5,5,3,72,3,72,3,11,11,41,41,30,3,5,40,3,3,3,41,41,41,5,5,5,3,3,3,3,3,35,31,44,24,24,35,6,30,29,29,29,16,16,16,16,13,29,8,22,16,29,16,13,13,13,13,21,34,1,1,1,14,14,0,0,0,0,0,0,0,0,18,18,18,18,41,68,9,29,9,68,68,68,68,29,67,67,67,67,17,67,17,17,17,17,18,16,6,24,20,1,13,13,8,34,1,29,24,24,6,6,11,0,41,46,9,67,17,40,44,37,38,6,68,8,11,41,11,73,28,11,1,46,11,41,8,37,11,46,6,68,64,74,72,75,59,31,76,27,4,6,77,78,53,41,77,40,37,54,51,44]},"releasedYear":{"of":[2025,2024,2023,2021,2020,2019,2018,2017,2016,2015,2014,2013,2012,2022,2026],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,11,10,10,10,10,10,8,8,8,8,9,9,9,7,7,7,7,7,7,7,7,7,7,7,7,6,7,7,7,6,6,5,5,5,6,5,6,5,6,6,6,6,4,4,4,4,4,4,4,4,4,5,5,5,5,3,3,3,3,3,3,3,13,13,13,13,3,13,3,13,3,13,2,2,2,13,2,13,2,13,2,1,1,1,2,1,2,1,2,1,1,0,1,0,1,0,1,2,2,2,2,2,2,2,1,2,2,2,2,2,2,2,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,13,13,13,13,13,13,13,13,13,2,13,13,13,13,13,13,13,2,13,13,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,5,5,0,5,0,0,5,0,0,5,0,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,7,7,7,7,7,7,7,7,7,7,7,7,7,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,1,1,1,0,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,13,2,13,2,2,13,2,1,13,2,2,2,0,2,13,13,13,13,13,4,1,4,4,4,1,4,4,4,1,13,3,3,1,4,4,4,2,4,1,1,1,3,3,13,1,13,4,4,4,13,4,13,13,4,4,4,4,4,5,5,5,4,5,4,5,5,4,4,5,5,4,5,4,4,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,10,10,10,10,8,8,8,11,7,7,7,7,7,7,7,7,5,5,5,5,5,5,5,5,5,5,5,3,3,3,3,3,2,2,2,2,2,2,1,1,1,0,0,0,0,6,4,5,5,3,3,3,13,3,3,2,2,2,2,2,2,0,0,0,0,0,7,8,10,11,3,5,5,5,3,3,5,10,8,7,5,3,2,7,5,3,13,1,6,5,3,13,2,0,4,4,4,3,1,1,2,14,1,2,5,4,3,2,2,0,0,5,2,4,3,3,13,13,2,2,2,2,2,2,0,1,1,1,0,14,14]},"source":{"of":["vendor: Intel ARK (via CodeCarbon intel_cpu_ark_dataset.csv, MIT)","vendor: Intel ARK (via CodeCarbon intel_cpu_ark_dataset.csv, MIT) (base power; PL2 is higher)","vendor: Intel ARK (processor base power; maximum turbo power is up to 2x)","vendor: Intel ARK","vendor: AMD processor specifications (via CodeCarbon amd_cpu_server_dataset.csv, MIT)","vendor: AMD processor specifications (via CodeCarbon amd_cpu_desktop_dataset.csv, MIT)","measured: TDP reported by turbostat on AWS metal (Teads EC2 dataset)","press: CodeCarbon cpu_power.csv (MIT)","sibling: E5-2699 v3 (145 W)","press: CodeCarbon cpu_power.csv (MIT); sibling E5-2697 v4 (145 W)","sibling: E5-2699 v4 (145 W); OEM part listed at 150 W","sibling: E5-2650 v2 class; OEM part","measured: TDP reported by turbostat on AWS metal (Teads EC2 dataset), also CodeCarbon cpu_power.csv (MIT)","sibling: Platinum 8170 (26 cores, 165 W); press: CodeCarbon cpu_power.csv (MIT)","press: CodeCarbon cpu_power.csv (MIT); sibling Platinum 8176","measured: Teads EC2 dataset (turbostat); nearest published sibling Gold 6256 is 205 W","press: CodeCarbon cpu_power.csv (MIT); sibling Platinum 8270 (26 cores, 205 W)","press: CodeCarbon cpu_power.csv (MIT); sibling Platinum 8276 (165 W)","sibling: Platinum 8270 (205 W)","sibling: Platinum 8362 (32 cores, 2.8 GHz, 265 W); CodeCarbon says 205 W, which fits no Ice Lake 32-core part","sibling: Platinum 8362 (265 W)","sibling: Gold 6454S (32 cores, 270 W); AWS r7iz/i7ie class","sibling: Platinum 8470 (52 cores, 350 W)","sibling: Platinum 8468 (48 cores, 350 W)","sibling: Platinum 8480+ (56 cores, 350 W)","sibling: Platinum 8468 (48 cores, 350 W); other lists say 385 W","sibling: Platinum 8568Y+ (48 cores, 350 W)","sibling: Platinum 8570 (56 cores, 350 W)","sibling: Platinum 8580 (60 cores, 350 W)","sibling: Xeon 6972P (96 cores, 500 W); Azure Dsv7 and GitHub-hosted runners","sibling: Xeon 6972P (96 cores, 500 W); AWS 8i families","sibling: Xeon 6979P (120 cores, 500 W); Google C4","sibling: Xeon 6980P (128 cores, 500 W); Alibaba","sibling: EPYC 7601 (32 cores, 2.2 GHz, 180 W); AWS m5a/t3a","press: 280 W (Teads EC2 dataset); nearest published sibling EPYC 7642 is 225 W at 2.3 GHz; AWS c5a/g4ad/g5","sibling: EPYC 7742 (64 cores, 2.25 GHz, 225 W; CodeCarbon says 240 W); Google N2D/E2/GitLab runners","sibling: EPYC 7742 (225 W, cTDP 240 W); Azure NCasT4_v3/NVv4/NDv4/HBv2","sibling: EPYC 7643 (48 cores, 225 W); press: CodeCarbon cpu_power.csv (MIT); AWS 6a/g6/p5/inf2","sibling: EPYC 7763 (64 cores, 2.45 GHz, 280 W); Google T2D/C2D/N2D (T2D runs with SMT off)","sibling: EPYC 7763 (64 cores, 2.45 GHz, 280 W); Azure NC A100 v4","sibling: EPYC 7773X (64 cores, 280 W); Azure HBv3","sibling: EPYC 7763 (280 W); OCI E4","sibling: EPYC 74F3 (240 W); Azure NVadsA10 v5","sibling: EPYC 9654 (96 cores, 360 W); AWS m7a/c7a, SMT off so threads = cores","sibling: EPYC 9654 (96 cores, 360 W); Google C3D","sibling: EPYC 9654 (96 cores, 360 W); no 80-core part is published; Azure Dasv6/Fasv6 and GitHub-hosted runners","sibling: EPYC 9654 (96 cores, 360 W); Azure NC H100 v5","sibling: EPYC 9684X (96 cores, 400 W); Azure HBv4/HX","sibling: EPYC 9654 (360 W); OCI E5","sibling: EPYC 9655 (96 cores, 400 W); AWS m8a/c8a/r8a, SMT off so threads = cores","sibling: EPYC 9475F (48 cores, 400 W); AWS m8azn/x8aedz, SMT off; core count inferred","sibling: EPYC 9655 (96 cores, 400 W); Google C4D/N4D/G4","sibling: EPYC 9655 (96 cores, 400 W); Azure Dasv7/Fasv7 and GitHub-hosted runners","sibling: EPYC 9755 (128 cores, 500 W); OCI E6","sibling: Platinum 8173M; Google N1/E2 hide the model","sibling: E5-2696 v4; Google N1/E2 hide the model; the same string is Cascade Lake (8273CL, 165 W, 28 cores) on A2/G2: check \\"model\\" (79 Broadwell, 85 Cascade Lake)","sibling: E5-2696 v3; Google N1/E2 hide the model","sibling: E5-2697 v2 class; Google N1 hides the model","sibling: Platinum 8373C; Google N2/M3 hide the model (old N1 zones: Sandy Bridge)","sibling: Gold 6268CL; Google N2 hides the model","sibling: Gold 6253CL; Google C2 hides the model","sibling: Platinum 8259CL; name given by the Firecracker/KVM CPU template, the real host may differ","sibling: Platinum 8370C/8362; name given by the Firecracker/KVM CPU template, the real host may differ","sibling: Platinum 8375C; name given by the Firecracker/KVM CPU template, the real host may differ","sibling: Platinum 8275CL; name given by the Firecracker/KVM CPU template, the real host may differ","sibling: E5-2699 v3; name given by QEMU/KVM, the real host may differ","sibling: E5-2699 v4; name given by QEMU/KVM, the real host may differ","sibling: Gold 6148; name given by QEMU/KVM, the real host may differ","sibling: Gold 6248; name given by QEMU/KVM, the real host may differ","sibling: Platinum 8358; name given by QEMU/KVM, the real host may differ","sibling: Platinum 8468; name given by QEMU/KVM, the real host may differ","sibling: EPYC 7551; name given by QEMU/KVM (Hetzner Cloud, OpenStack), the real host may differ","sibling: EPYC 7702; name given by QEMU/KVM (Hetzner Cloud, OpenStack), the real host may differ","sibling: EPYC 7713; name given by QEMU/KVM (Hetzner Cloud, OpenStack), the real host may differ","sibling: EPYC 9654; name given by QEMU/KVM (Hetzner Cloud, OpenStack), the real host may differ","sibling: EPYC 9655; name given by QEMU/KVM (Hetzner Cloud, OpenStack), the real host may differ","estimate: no published figure; ~2.8 W/core","press: AnandTech estimate 80-110 W; AWS publishes none","press: ~100 W quoted for Graviton3 (SemiAnalysis/AWS re:Invent 2021); AWS publishes none","estimate: Graviton3 with higher vector power","estimate: ~1.55 W/core as Graviton3; AWS publishes none","estimate: ~1.45 W/core (3 nm); AWS publishes none","vendor: Ampere Altra product brief; Azure Dpsv5/Epsv5, OCI A1","vendor: Ampere Altra product brief","vendor: Ampere Altra product brief; Google T2A","vendor: Ampere Altra Max product brief","vendor: Ampere AmpereOne product brief (usage power 276 W)","estimate: scaled from A192-32X usage power; OCI A2","sibling: Alibaba Yitian 710 (128 Neoverse N2 cores, 250 W); Microsoft publishes none; GitHub arm64 runners, Dpsv6","estimate: no published figure","sibling: NVIDIA Grace (72 Neoverse V2 cores, 250 W incl. LPDDR5X); Google publishes none","vendor: NVIDIA Grace CPU Superchip (500 W for 2 chips incl. LPDDR5X)","vendor: HiSilicon Kunpeng 920-6426 (180 W)","sibling: Ampere Altra Q80-30; use the instance type when known (Graviton2, Altra)","sibling: AWS Graviton3","sibling: Azure Cobalt 100","sibling: Google Axion / NVIDIA Grace / AWS Graviton4: use the instance type when known","estimate: Google N4A (Axion N3); no published figure","sibling: AWS Graviton5","press: ~6 W board at full CPU load","press: ~9 W board at full CPU load","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac mini 6.8 W idle/39 W max","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT)","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac Studio 11/115 W","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac Studio 13/215 W","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac mini 7/50 W","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac mini 100 W max","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac Studio 9/145 W","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac Studio 10/295 W","estimate: SoC package power incl. GPU, huggingface.js hardware.ts (MIT); Apple wall figures Mac mini ~4/65 W"],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,8,9,7,10,11,12,12,12,13,7,14,7,7,15,12,16,17,12,7,18,7,7,7,7,19,7,7,12,20,21,22,23,24,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,102,102,102,102,109,102,102,102,102,102]}}');

;// CONCATENATED MODULE: ./tmp/javascript/runner/names.js
/** From a hardware name, as a driver, a kernel or a person writes it, to the one row of a table that it means. */



/** Longer than any real name; limits the work on a malicious one. */
const MAX_NAME_LENGTH = 120;
/**
 * The text that the accelerators' `match` patterns are anchored on. Takes the bracket of an lspci name
 * (`GA102GL [A10G]`), drops words of vendors and board makers, a MIG tail and a vGPU suffix (`NVIDIA A10-24Q`).
 */
function normaliseAccelerator(name) {
    const short = name.slice(0, MAX_NAME_LENGTH).trim();
    const bracket = /\[([^\]]+)\]\s*(\(rev.*\))?$/.exec(short)?.[1];
    const text = (bracket ?? short)
        .toLowerCase()
        .replace(/\((r|tm|c)\)|[®™©]/g, ' ')
        .replace(/_/g, ' ')
        .replace(/ mig .*$/, '')
        .replace(/nvidia corporation|advanced micro devices,? inc\.?|intel corporation|\[?amd\/ati\]?/g, ' ')
        .replace(/\b(nvidia|geforce|amd|ati|intel|graphics( card)?|gigabyte|asus|msi|evga|zotac|palit|pny|inno3d|gainward)\b/g, ' ')
        .replace(/-/g, ' ')
        .replace(/(\d)\/(\d)/g, '$1 $2')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/ (oc( edition)?|series)$/, '')
        .replace(/^grid (?!k\d|m\d)/, '');
    return withoutVirtualProfile(text).replace(/\s+/g, ' ').trim();
}
/** `t4 8q` is an 8 GB slice of a T4; NVIDIA's own short forms of the board are written out. */
function withoutVirtualProfile(text) {
    const board = /^(.*?)( \d)? (\d+)(me)?[abcq]$/.exec(text)?.[1];
    if (board === undefined || !/\b[a-z]*\d/.test(board))
        return text;
    return board
        .replace(/^a100d$/, 'a100 80gb')
        .replace(/^a100x$/, 'a100 sxm4 40gb')
        .replace(/^v100dx?$/, 'v100 32gb')
        .replace(/^v100x$/, 'v100')
        .replace(/^rtx(\d)/, 'rtx $1');
}
/**
 * The text that the CPUs' `match` patterns are anchored on, from `model name` of /proc/cpuinfo, `os.cpus()[0].model`,
 * `machdep.cpu.brand_string` or `arm 0xd49`. Where a hypervisor leaves nothing but `Xeon`, the clock is kept: it
 * distinguishes the generations.
 */
function normaliseCpu(name) {
    const short = name.slice(0, MAX_NAME_LENGTH);
    const lower = short
        .toLowerCase()
        .replace(/\((r|tm|c)\)|[®™©]/g, '')
        .replace(/\b(intel|amd|genuine)\b/g, ' ')
        .replace(/\b\d+(st|nd|rd|th) gen /g, ' ');
    const gigahertz = /@ *([\d.]+) *ghz/.exec(lower)?.[1];
    const text = lower
        .replace(/@.*$/, ' ')
        .replace(/\b(cpu|processor)\b/g, ' ')
        .replace(/\b(\d+|dual|quad|six|eight|twelve|sixteen)-cores?\b/g, ' ')
        .replace(/ (with|w\/) radeon.*$/, ' ')
        .replace(/\b(\d{4}[a-z]?)(v\d)\b/g, '$1 $2')
        .replace(/\s+/g, ' ')
        .trim();
    if (text !== 'xeon' || gigahertz === undefined)
        return text;
    return `xeon ${/processor @/i.test(short) ? 'processor ' : ''}@ ${Number(gigahertz).toFixed(2)}ghz`;
}
/** The row that this name means; undefined when none or more than one does. */
function resolveAccelerator(name) {
    const text = normaliseAccelerator(name);
    const rows = accelerators_acceleratorRows();
    return onlyMatch(rows, text) ?? onlyMatch(rows, spaced(text)) ?? rowNamed(rows, name);
}
/** The row that this name means; undefined when none or more than one does. */
function resolveCpu(name) {
    const text = normaliseCpu(name);
    const rows = cpus_cpuRows();
    return (onlyMatch(rows, text) ?? onlyMatch(rows, spaced(text)) ?? onlyMatch(rows, withFamily(text)) ?? rowNamed(rows, name));
}
/** The name as written in the table, which is how we print and suggest it. */
function rowNamed(rows, name) {
    const written = name.trim().toLowerCase();
    return rows.find((row) => row.name.toLowerCase() === written);
}
/** People write `RTX4090` and `epyc7763`. */
function spaced(text) {
    return text.replace(/([a-z]{3,})(\d{3,})/g, '$1 $2');
}
/** People write `i7-6700K`, `Ultra 7 265K` and `Threadripper 3970X`. */
function withFamily(text) {
    return text.replace(/^(?=i[3579][- ]|ultra \d)/, 'core ').replace(/^(?=threadripper )/, 'ryzen ');
}
/** The `count` names of the tables, accelerators and CPUs together, that are most like this one. */
function nearestHardware(name, count) {
    const asAccelerator = normaliseAccelerator(name);
    const asCpu = normaliseCpu(name);
    return [
        ...acceleratorRows().map((row) => ({
            name: row.name,
            apart: apart(asAccelerator, normaliseAccelerator(row.name)),
        })),
        ...cpuRows().map((row) => ({ name: row.name, apart: apart(asCpu, normaliseCpu(row.name)) })),
    ]
        .sort((a, b) => a.apart - b.apart)
        .slice(0, count)
        .map((candidate) => candidate.name);
}
/** Edit distance over length, 0..1; a name that contains the written text is nearer than one that is only similar. */
function apart(written, candidate) {
    const share = distance(written, candidate) / Math.max(written.length, candidate.length, 1);
    return written.length > 1 && candidate.includes(written) ? share / 3 : share;
}
function onlyMatch(all, text) {
    const digits = longestNumber(text);
    const matches = all.filter(({ match }) => {
        if (PLAIN.test(match))
            return match.replaceAll('\\', '') === text;
        return mayMatch(match, digits) && patternOf(match).test(text);
    });
    return matches.length === 1 ? matches[0] : undefined;
}
/** A pattern that is the name itself, as those of most CPUs are; `\+` is a plus. */
const PLAIN = /^(?:[a-z\d @-]|\\[+.])*$/;
/** Compiled when first needed, and kept: a machine's names are looked up again and again. */
const compiled = new Map();
function patternOf(match) {
    const pattern = compiled.get(match) ?? new RegExp(`^(?:${match})$`, 'i');
    compiled.set(match, pattern);
    return pattern;
}
/** The number in a name that distinguishes it best; empty where it has none. */
function longestNumber(text) {
    return (text.match(/\d+/g) ?? []).reduce((longest, digits) => (digits.length > longest.length ? digits : longest), '');
}
/** Patterns that do not contain their number literally, but as a class, an alternation or in parts. */
const WRITES_NUMBERS_OTHERWISE = /\\d|[[.]|\d[?*+{]|\d[()|]+\d|\d\)?[?*+{]\d/;
/** False only where the pattern cannot match a name with this number, and need not be compiled: that is nearly all of them. */
function mayMatch(match, digits) {
    return match.includes(digits) || WRITES_NUMBERS_OTHERWISE.test(match);
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/accelerator-spec.js
/** An accelerator as the machine names it, with what the table knows of it. */


/** A device with what the table knows of it. Figures that the driver gave win over the table's. */
function accelerator(index, rawName, vendor, known = {}) {
    const row = resolveAccelerator(rawName);
    const figures = row && {
        name: row.name,
        tdpWatts: row.tdpWatts,
        idleWatts: row.idleWatts,
        memoryGb: row.memoryGb,
        fp16DenseTflops: row.fp16DenseTflops,
    };
    return { index, rawName, vendor, share: 1, ...figures, ...known };
}
/** The index of a device in a line that a vendor's tool prints; undefined where the line is something else. */
function deviceIndex(cell) {
    const index = numberOf(cell);
    return index !== undefined && Number.isInteger(index) && index >= 0 ? index : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/on-path.js
/** True when a folder of PATH holds a file of this name. */
function isOnPath(system, command) {
    const windows = system.platform === 'win32';
    const path = system.env['PATH'] ?? system.env['Path'] ?? '';
    const wanted = windows ? `${command}.exe` : command;
    return path
        .split(windows ? ';' : ':')
        .some((folder) => folder !== '' && system.list(folder).some((name) => (windows ? name.toLowerCase() : name) === wanted));
}

;// CONCATENATED MODULE: ./tmp/javascript/data/pci-devices.js

const pciDeviceRows = (0,unpack/* unpack */.l)('{"vendorId":{"of":["1002","8086","1da3","1ae0","1d0f"],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,3,3,3,3,3,3,4,4,4,4,4,4]},"deviceId":["738c","738e","7408","740c","740f","74a0","74a1","74a2","74a5","74a9","74b5","74b9","74bd","75a0","75a3","75a8","7448","744a","745e","744c","7550","7590","0bd5","0bd6","0bd7","0bd8","0bd9","0bda","0bdb","56a0","56a1","56a2","56a5","56c0","56c1","56c2","e20b","e20c","e211","e212","e223","1000","1010","1020","1060","1063","0027","005e","0062","0063","006f","0076","7064","7164","7264","7364","7564","7565"],"accelerator":{"of":["MI100","MI250X","MI210","MI300A","MI300X","MI308X","MI325X","MI350X","MI355X","MI350P","Radeon PRO W7900","Radeon PRO W7800","Radeon RX 7900 XTX","Radeon RX 9070 XT","Radeon RX 9060 XT","Data Center GPU Max 1550","Data Center GPU Max 1350","Data Center GPU Max 1100","Arc A770","Arc A750","Arc A580","Arc A380","Data Center GPU Flex 170","Data Center GPU Flex 140","Arc B580","Arc B570","Arc Pro B60","Arc Pro B50","Arc Pro B70","Gaudi","Gaudi 2","Gaudi 3 OAM","Gaudi 3 PCIe","TPU v3","TPU v4","TPU v5p","TPU v5e","TPU v6e (Trillium)","TPU v7 (Ironwood)","Inferentia1","Trainium1","Inferentia2","Trainium2","Trainium3"],"at":[0,0,1,1,2,3,4,5,6,4,4,6,4,7,8,9,10,10,11,12,13,14,15,15,16,16,17,17,17,18,19,20,21,22,23,22,24,25,26,27,28,29,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,43]},"source":{"of":["pciutils/pciids 2026-08 (BSD-3-Clause)","pciutils/pciids 2026-08 (BSD-3-Clause); also MI250, of nearly the same power","pciutils/pciids 2026-08 (BSD-3-Clause); also RX 7900 XT and GRE, the strongest is named","pciutils/pciids 2026-08 (BSD-3-Clause); also RX 9070, the strongest is named","pciutils/pciids 2026-08 (BSD-3-Clause); also RX 9050, the strongest is named","jax-ml/jax hardware_utils.py (Apache-2.0); TPU v2 has the same id","jax-ml/jax hardware_utils.py (Apache-2.0)"],"at":[0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,6,6,6,6,6,0,0,0,0,0,0]}}');

;// CONCATENATED MODULE: ./tmp/javascript/runner/pci.js
/** Accelerators on the PCI bus, by their ids, for machines where no vendor command names them. */


const DEVICES = '/sys/bus/pci/devices';
/** The vendor's accelerators that the table of PCI ids knows, in the order of their addresses. */
function pciAccelerators(system, vendor, vendorId, notes) {
    const names = new Map(pciDeviceRows()
        .filter((row) => row.vendorId === vendorId)
        .map((row) => [row.deviceId, row.accelerator]));
    const known = [...system.list(DEVICES)].sort().flatMap((pciAddress) => {
        if (idIn(system, pciAddress, 'vendor') !== vendorId)
            return [];
        const name = names.get(idIn(system, pciAddress, 'device') ?? '');
        return name === undefined ? [] : [{ pciAddress, name }];
    });
    return known.map(({ pciAddress, name }, index) => accelerator(index, name, vendor, { pciAddress, notes }));
}
function idIn(system, address, file) {
    return system.readText(`${DEVICES}/${address}/${file}`)?.trim().toLowerCase().replace(/^0x/, '');
}
/** Classes of PCI devices: display controllers (03) and processing accelerators (12); PCI Code and ID Assignment Specification. */
const GRAPHICS_CLASS = /^0x(03|12)/;
/** Every graphics or compute card on the bus, by the table's name or by its ids; undefined where no bus can be seen. */
function pciGraphics(system) {
    const addresses = [...system.list(DEVICES)].sort();
    if (addresses.length === 0)
        return undefined;
    const names = new Map(pciDeviceRows().map((row) => [`${row.vendorId}:${row.deviceId}`, row.accelerator]));
    return addresses.flatMap((address) => {
        const deviceClass = system.readText(`${DEVICES}/${address}/class`)?.trim() ?? '';
        if (!GRAPHICS_CLASS.test(deviceClass))
            return [];
        const vendorId = idIn(system, address, 'vendor') ?? '';
        const ids = `${vendorId}:${idIn(system, address, 'device') ?? ''}`;
        return [{ vendor: MAKERS[vendorId] ?? vendorId, name: names.get(ids) ?? `PCI device ${ids}`, bus: 'PCI' }];
    });
}
/** Vendor ids, from the PCI ID Repository. */
const MAKERS = {
    '10de': 'NVIDIA',
    '1002': 'AMD',
    '8086': 'Intel',
    '1da3': 'Habana',
    '1ae0': 'Google',
    '1d0f': 'Amazon',
};

;// CONCATENATED MODULE: ./tmp/javascript/runner/amd.js
/** AMD's accelerators: names from `amd-smi` or `rocm-smi` where one is installed, else from the PCI ids. */




const amd_PATIENCE_MS = 10_000;
async function detectAmd(system) {
    // `/dev/kfd` is the compute device; without it no job can train on the card, whatever else the bus shows.
    if (system.platform !== 'linux' || !system.list('/dev').includes('kfd'))
        return [];
    const onBus = pciAccelerators(system, 'amd', '1002');
    const named = await commandNames(system);
    const cards = named.map(({ name, address, serial }, index) => {
        const pciAddress = address ?? (named.length === onBus.length ? onBus[index]?.pciAddress : undefined);
        return { device: accelerator(index, name, 'amd', { pciAddress }), serial };
    });
    return withoutSecondDies(wholeCards(cards.length > 0 ? cards : onBus.map((device) => ({ device })), system));
}
/** Devices that one card is split into, by its compute partition mode (AMD's guides for MI300 and MI350); an MI300A has six dies. */
const PARTITIONS = { SPX: 1, DPX: 2, TPX: 3, QPX: 4, CPX: 8 };
const DIES_OF_MI300A = 6;
/**
 * The partitions of a card are listed as devices of their own, alike in serial number and in PCI address but for its
 * last digit. The card's power is reported for the first only, or once more for each: they are one device here, of which the job
 * holds the part that it can see.
 */
function wholeCards(cards, system) {
    const groups = new Map();
    for (const { device, serial } of cards) {
        const key = serial ?? device.pciAddress?.slice(0, -1) ?? `device ${device.index}`;
        groups.set(key, [...(groups.get(key) ?? []), device]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [wholeCard(first, group.length, system)];
    });
}
function wholeCard(first, seen, system) {
    if (first.pciAddress === undefined)
        return first;
    // Only the first partition is on the bus, with the sensors of all.
    const pciAddress = `${first.pciAddress.slice(0, -1)}0`;
    const mode = system.readText(`/sys/bus/pci/devices/${pciAddress}/current_compute_partition`)?.trim() ?? '';
    const inMode = mode === 'CPX' && first.name === 'MI300A' ? DIES_OF_MI300A : PARTITIONS[mode];
    const all = Math.max(inMode ?? seen, seen);
    if (all === 1)
        return first;
    const notes = [`This job sees ${seen} of the ${all} partitions of the card; power is that of the whole card.`];
    return { ...first, pciAddress, share: seen / all, notes };
}
/**
 * MI250 and MI250X are one module of two dies, each listed as a device; the first reports the module's power, the
 * second none. A job that holds a single die keeps it.
 */
function withoutSecondDies(devices) {
    const twoDies = devices.filter((device) => device.name === 'MI250' || device.name === 'MI250X');
    return devices.filter((device) => {
        const place = twoDies.indexOf(device);
        return place === -1 || place % 2 === 0;
    });
}
async function commandNames(system) {
    if (isOnPath(system, 'amd-smi')) {
        const answer = await system.run('amd-smi', ['static', '--asic', '--bus', '--json'], amd_PATIENCE_MS);
        const devices = amd_parseAmdSmi(answer?.stdout ?? '');
        if (devices.length > 0)
            return devices;
    }
    if (!isOnPath(system, 'rocm-smi'))
        return [];
    const answer = await system.run('rocm-smi', ['--showproductname', '--showbus', '--json'], amd_PATIENCE_MS);
    return amd_parseRocmSmi(answer?.stdout ?? '');
}
/** A list of devices, in newer versions below `gpu_data`, or a single one; some builds write a warning before the JSON. */
function amd_parseAmdSmi(text) {
    const answer = jsonIn(text);
    const inside = ownProperty(answer, 'gpu_data') ?? answer;
    const list = Array.isArray(inside) ? inside : [inside];
    return list.flatMap((device) => {
        const asic = ownProperty(device, 'asic');
        return namedDevice(ownProperty(asic, 'market_name'), ownProperty(ownProperty(device, 'bus'), 'bdf'), ownProperty(asic, 'asic_serial'));
    });
}
/** `{"card0": {"Card Series": ...}, "system": ...}`; the key was `Card series` before ROCm 6. */
function amd_parseRocmSmi(text) {
    const answer = jsonIn(text);
    if (typeof answer !== 'object' || answer === null)
        return [];
    return Object.entries(answer)
        .filter(([key]) => /^card\d+$/.test(key))
        .sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
        .flatMap(([, card]) => namedDevice(ownProperty(card, 'Card Series') ?? ownProperty(card, 'Card series'), ownProperty(card, 'PCI Bus')));
}
function namedDevice(name, address, serial) {
    if (typeof name !== 'string' || name.trim() === '' || name === 'N/A')
        return [];
    const known = typeof address === 'string' && /^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/i.test(address);
    // A virtual card may say that its serial number is 0.
    const unique = typeof serial === 'string' && /^0x[0-9a-f]{1,32}$/i.test(serial) && !/^0x0+$/.test(serial);
    return [
        {
            name: name.trim(),
            address: known ? address.toLowerCase() : undefined,
            serial: unique ? serial.toLowerCase() : undefined,
        },
    ];
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/gaudi.js
/** Intel's Gaudi accelerators (Habana): by `hl-smi` where it is installed, else by their PCI ids. */




const gaudi_PATIENCE_MS = 10_000;
async function detectGaudi(system) {
    if (system.platform !== 'linux')
        return [];
    const devices = [...system.list('/dev'), ...system.list('/dev/accel')];
    if (!devices.some((name) => /^(hl\d+|accel\d+)$/.test(name)))
        return [];
    if (isOnPath(system, 'hl-smi')) {
        const answer = await system.run('hl-smi', ['-Q', 'index,uuid,name', '-f', 'csv,noheader,nounits'], gaudi_PATIENCE_MS);
        const listed = parseHlSmi(answer?.stdout ?? '');
        if (listed.length > 0)
            return listed;
    }
    return pciAccelerators(system, 'habana', '1da3');
}
/** Lines of `index, uuid, name`; a line that is none (a table, a message) is left out. */
function parseHlSmi(text) {
    return tableRows(text).flatMap(([index, uuid, name]) => {
        const number = deviceIndex(index);
        if (number === undefined || !name)
            return [];
        return [accelerator(number, name, 'habana', { uuid: /^[\w-]+$/.test(uuid ?? '') ? uuid : undefined })];
    });
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/nvidia.js
/** NVIDIA's devices, by one call of `nvidia-smi`: names, identities, limits, and which share of each this job holds. */



/** Waking a server's cards without persistence mode takes this long. */
const nvidia_PATIENCE_MS = 20_000;
const QUERY = 'index,uuid,name,memory.total,power.limit,mig.mode.current';
/** Fields that drivers older than MIG support. */
const OLD_QUERY = 'index,uuid,name,memory.total,power.limit';
async function detectNvidia(system) {
    if (!hasNvidia(system))
        return [];
    const listing = (await query(system, QUERY)) ?? (await query(system, OLD_QUERY));
    if (listing === undefined)
        return [];
    const devices = parseNvidiaList(listing);
    const slices = devices.some((device) => device.mig) ? await listSlices(system) : new Map();
    const hidden = hiddenDevicesNote(system.env['CUDA_VISIBLE_DEVICES'], devices.length);
    return devices.map((device) => withShare(device, slices.get(device.uuid ?? ''), hidden));
}
/** The command on PATH, or the driver loaded; a machine with neither is not asked. */
function hasNvidia(system) {
    if (system.platform === 'darwin')
        return false;
    return (system.list('/proc/driver/nvidia/gpus').length > 0 ||
        system.list('/dev').some((name) => /^nvidia\d+$/.test(name)) ||
        isOnPath(system, 'nvidia-smi'));
}
async function query(system, fields) {
    const answer = await system.run('nvidia-smi', [`--query-gpu=${fields}`, '--format=csv,noheader,nounits'], nvidia_PATIENCE_MS);
    return answer?.code === 0 ? answer.stdout : undefined;
}
/** Lines of `index, uuid, name, memory.total, power.limit[, mig.mode.current]`; any other line is left out. */
function parseNvidiaList(text) {
    return tableRows(text).flatMap(([index, uuid, name, memory, limit, mig]) => {
        const number = deviceIndex(index);
        if (number === undefined || !name || /^\[?(n\/a|unknown error)/i.test(name))
            return [];
        const mebibytes = numberOf(memory);
        const watts = numberOf(limit);
        return [
            {
                index: number,
                name,
                mig: mig === 'Enabled',
                uuid: uuid !== undefined && /^GPU-[\w-]+$/.test(uuid) ? uuid : undefined,
                memoryGb: mebibytes !== undefined && mebibytes > 0 ? mebibytes / 1024 : undefined,
                limitWatts: watts !== undefined && watts > 0 && watts < 5000 ? watts : undefined,
            },
        ];
    });
}
function withShare(device, slices, hidden) {
    const found = accelerator(device.index, device.name, 'nvidia');
    const { share, note } = shareOf(device, found, slices);
    const notes = [...(note === undefined ? [] : [note]), ...hidden];
    return {
        ...found,
        // The driver's limit is that of this card; the table's is that of the card's model.
        tdpWatts: device.limitWatts ?? found.tdpWatts,
        memoryGb: found.memoryGb ?? device.memoryGb,
        uuid: device.uuid,
        share,
        notes: notes.length === 0 ? undefined : notes,
    };
}
function shareOf(device, found, slices) {
    if (device.mig && slices !== undefined) {
        const total = migSlicesOf(device.name);
        const held = Math.min(slices.computeSlices, total);
        return { share: held / total, note: `MIG: ${held} of ${total} compute slices (${slices.profiles.join(', ')}).` };
    }
    if (device.mig)
        return { share: 1, note: 'MIG is on, but its slices could not be listed: counted as the whole device.' };
    const slice = vgpuGb(device.name);
    if (slice === undefined || found.memoryGb === undefined)
        return { share: 1 };
    const share = Math.min(1, slice / found.memoryGb);
    return { share, note: `vGPU: ${slice} of ${found.memoryGb} GB of the device.` };
}
/** The number before the letter of a vGPU profile is its GB: `GRID T4-8Q`, `NVIDIA A10-24Q`, `GRID A100D-2-20C`. */
function vgpuGb(name) {
    const gb = /\d.*-(\d+)(?:ME)?[ABCQ]$/i.exec(name)?.[1];
    return gb === undefined || Number(gb) === 0 ? undefined : Number(gb);
}
/** Compute slices of a whole device: four on the A30 and the RTX PRO 6000, else seven (NVIDIA MIG user guide, supported profiles). */
function migSlicesOf(name) {
    return /\bA30\b|RTX PRO 6000/i.test(name) ? 4 : 7;
}
async function listSlices(system) {
    const answer = await system.run('nvidia-smi', ['-L'], nvidia_PATIENCE_MS);
    return parseMigList(answer?.code === 0 ? answer.stdout : '');
}
/** Slices by the UUID of their device, from `nvidia-smi -L`; inside a container only the job's own are listed. */
function parseMigList(text) {
    const slices = new Map();
    let device;
    for (const line of text.split(/\r?\n/)) {
        device = /^\s*GPU \d+:.*\(UUID: (GPU-[\w-]+)\)/.exec(line)?.[1] ?? device;
        // A compute instance inside a GPU instance is written `1c.3g.40gb`: one of the three.
        const [, computeInstance, gpuInstance, memory] = /^\s*MIG (?:(\d+)c\.)?(\d+)g\.(\S+)\s+Device/.exec(line) ?? [];
        if (device === undefined || gpuInstance === undefined)
            continue;
        const before = slices.get(device);
        const profile = `${computeInstance === undefined ? '' : `${computeInstance}c.`}${gpuInstance}g.${memory}`;
        slices.set(device, {
            computeSlices: (before?.computeSlices ?? 0) + Number(computeInstance ?? gpuInstance),
            profiles: [...(before?.profiles ?? []), profile],
        });
    }
    return slices;
}
/** `CUDA_VISIBLE_DEVICES` hides a device from the job's code, but the device still draws power: it is counted, with a note. */
function hiddenDevicesNote(visible, count) {
    if (visible === undefined || count === 0)
        return [];
    const named = visible.split(',').filter((entry) => entry.trim() !== '' && entry.trim() !== '-1').length;
    if (named >= count)
        return [];
    return [
        `CUDA_VISIBLE_DEVICES names ${named} of ${count} devices; the others are counted too, because they draw power.`,
    ];
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/accelerators.js
/** Which accelerators this job holds. No command is started on a machine without a sign of the device that it is for. */





const accelerators_FINDERS = [
    detectJetson,
    detectNvidia,
    detectAmd,
    detectIntel,
    detectGaudi,
    detectTpu,
    detectNeuron,
    detectApple,
];
/** Every accelerator, numbered within its vendor as the vendor's own tools number them. A finder that fails finds nothing. */
async function detectAccelerators(system) {
    const found = await Promise.all(accelerators_FINDERS.map((find) => find(system).catch(() => [])));
    const isJetson = (found[0]?.length ?? 0) > 0;
    // A Jetson's nvidia-smi lists the module's GPU once more, without a figure.
    return found.flatMap((devices, finder) => (isJetson && finder === 1 ? [] : devices));
}
/** The board's own name; its sensor covers the whole module, CPU and memory included. */
async function detectJetson(system) {
    if (system.platform !== 'linux' || system.arch !== 'arm64')
        return [];
    const model = (system.readText('/proc/device-tree/model') ?? '').replaceAll('\0', '').trim();
    if (!/jetson/i.test(model))
        return [];
    return [accelerator(0, model, 'nvidia', { notes: ['Power and limit are those of the whole Jetson module.'] })];
}
/** Only discrete cards are in the table of PCI ids; graphics inside a CPU are part of the CPU's own power. */
async function detectIntel(system) {
    if (system.platform !== 'linux' || system.list('/dev/dri').length === 0)
        return [];
    return pciAccelerators(system, 'intel', '8086');
}
/** A TPU has no power sensor that its user can read; its chips are counted by PCI id, as JAX does. */
async function detectTpu(system) {
    if (system.platform !== 'linux' || !system.list('/dev').some((name) => /^(accel\d*|vfio)$/.test(name)))
        return [];
    return pciAccelerators(system, 'google', '1ae0', [NO_SENSOR]);
}
/** AWS Trainium and Inferentia; `/dev/neuron<n>` is one device. */
async function detectNeuron(system) {
    if (system.platform !== 'linux' || !system.list('/dev').some((name) => /^neuron\d+$/.test(name)))
        return [];
    return pciAccelerators(system, 'aws', '1d0f', [NO_SENSOR]);
}
/** The GPU of Apple silicon is in the CPU's package; a virtual machine reaches neither its sensor nor its own. */
async function detectApple(system) {
    if (system.platform !== 'darwin' || system.arch !== 'arm64')
        return [];
    const model = system.cpuModels()[0] ?? '';
    if (!/^Apple M\d/.test(model) || /virtual/i.test(model))
        return [];
    return [accelerator(0, model, 'apple', { notes: ['TDP is that of the whole chip, CPU included.'] })];
}
const NO_SENSOR = 'This device has no power sensor that a job can read.';

;// CONCATENATED MODULE: ./tmp/javascript/runner/ci-host.js
function ciHostOf(env) {
    if (env['ACT'] === 'true')
        return 'act';
    if (env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true')
        return 'gitea';
    if (env['GITHUB_ACTIONS'] !== 'true')
        return 'none';
    if (env['RUNNER_ENVIRONMENT'] === 'github-hosted')
        return 'github-hosted';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return 'self-hosted';
    // Runners of GitHub Enterprise Server before 3.9 do not set it; GitHub's machines are numbered.
    return /^GitHub Actions \d+$/.test(env['RUNNER_NAME'] ?? '') ? 'github-hosted' : 'self-hosted';
}
/** GitHub's name of the image, as `ImageOS` shortens it, in the words of the runner table. */
const IMAGE_LABELS = [
    [/^ubuntu(\d\d)$/, (version) => `ubuntu-${version}.04`],
    [/^win11$/, () => 'windows-11'],
    [/^win(\d\d)$/, (version) => `windows-20${version}`],
    [/^macos(\d\d)$/, (version) => `macos-${version}`],
];
/**
 * The label under which the runner table has this machine, for a GitHub-hosted one. Larger runners carry labels of
 * their organisation's choice, so size decides.
 */
function labelOf(env, arch, vcpus, slim) {
    if (slim)
        return 'ubuntu-slim';
    const image = env['ImageOS']?.toLowerCase().replace(/-?arm64$/, '') ?? '';
    for (const [pattern, name] of IMAGE_LABELS) {
        const match = pattern.exec(image);
        if (match === null)
            continue;
        const base = name(match[1] ?? '');
        if (base.startsWith('macos'))
            return `${base}${macSuffix(arch, vcpus)}`;
        const os = base.startsWith('ubuntu') ? 'linux' : 'windows';
        const standard = vcpus === 2 || vcpus === 4;
        if (!standard)
            return `larger ${os} ${arch} ${vcpus}-core`;
        return arch === 'arm64' ? `${base}-arm` : base;
    }
    return undefined;
}
/** Sizes of GitHub's macOS machines: 3 virtual cores, or 5 and 6 (xlarge) on Apple silicon; 4, or 12 (large) on Intel. */
function macSuffix(arch, vcpus) {
    if (arch === 'arm64')
        return vcpus > 3 ? '-xlarge' : '';
    return vcpus > 4 ? '-large' : '-intel';
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/memory.js
const GB = 2 ** 30;
/** All memory that the machine has, whatever this job may use of it. */
function memoryGb(system) {
    const kilobytes = /^MemTotal:\s+(\d+) kB$/m.exec(system.readText('/proc/meminfo') ?? '')?.[1];
    const bytes = kilobytes === undefined ? system.totalMemoryBytes() : Number(kilobytes) * 1024;
    return Math.round((bytes / GB) * 100) / 100;
}
/** What a cgroup limits memory to; undefined for `max` and for the huge number by which version 1 says no limit. */
function limitGb(text) {
    const bytes = Number(text?.trim());
    return Number.isFinite(bytes) && bytes > 0 && bytes < 2 ** 50 ? bytes / GB : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/container.js
/** The container this job runs in, or the limits its service has: how many CPUs, how much memory, where its CPU time is counted. */

/** GitHub's smallest machine is a container of one CPU on a machine that others use (docs.github.com, runner sizes). */
const SLIM_CPUS = 1;
/** Undefined on a machine whose whole CPU this job may use, outside any container. */
function detectContainer(system, ciHost) {
    if (system.platform !== 'linux')
        return undefined;
    const kind = containerKind(system, ciHost);
    const limits = cgroupLimits(system);
    const cpuLimit = smallest([limits.cpus, affinityLimit(system)]) ?? (kind === 'slim' ? SLIM_CPUS : undefined);
    if (kind === undefined && cpuLimit === undefined && limits.memoryGb === undefined)
        return undefined;
    return { kind: kind ?? 'other', cgroup: limits.cgroup, cpuLimit, memoryLimitGb: limits.memoryGb };
}
function containerKind(system, ciHost) {
    const ownGroups = `${system.readText('/proc/1/cgroup') ?? ''}\n${system.readText('/proc/self/cgroup') ?? ''}`;
    const docker = system.readText('/.dockerenv') !== undefined;
    const other = system.readText('/run/.containerenv') !== undefined;
    if (system.env['KUBERNETES_SERVICE_HOST'] || /kubepods/.test(ownGroups))
        return 'kubernetes';
    // GitHub's own container machine (ubuntu-slim) has the mark that its image makes; a job container runs below /__w.
    if (ciHost === 'github-hosted' && (other || docker) && !isJobContainer(system))
        return 'slim';
    if (docker || /\/docker[/-]/.test(ownGroups))
        return 'docker';
    return other || /\/(lxc|containerd|libpod|crio|machine\.slice)[./-]/.test(ownGroups) ? 'other' : undefined;
}
/** The runner mounts its folders at `/__w` and `/__e` in a container that the workflow asked for. */
function isJobContainer(system) {
    return [system.env['GITHUB_WORKSPACE'], system.env['RUNNER_TEMP']].some((path) => path?.startsWith('/__') ?? false);
}
/** Docker's `--cpuset-cpus` and `taskset` show in the affinity, not in the quota. */
function affinityLimit(system) {
    const all = system.cpuModels().length;
    const usable = system.parallelism();
    return usable > 0 && usable < all ? usable : undefined;
}
function cgroupLimits(system) {
    const own = system.readText('/proc/self/cgroup') ?? '';
    return system.readText('/sys/fs/cgroup/cgroup.controllers') === undefined
        ? versionOne(system, own)
        : versionTwo(system, own);
}
/** A limit anywhere above holds too, so every group up to the root that can be seen is read. */
function versionTwo(system, own) {
    const path = /^0::(\/.*)$/m.exec(own)?.[1] ?? '/';
    const groups = ancestors('/sys/fs/cgroup', path).filter((group) => system.readText(`${group}/cpu.stat`) !== undefined);
    const nearest = groups[0];
    return {
        cgroup: nearest === undefined ? { version: 2 } : { version: 2, cpuStatPath: `${nearest}/cpu.stat` },
        cpus: smallest(groups.map((group) => quotaOfMax(system.readText(`${group}/cpu.max`)))),
        memoryGb: smallest(groups.map((group) => limitGb(system.readText(`${group}/memory.max`)))),
    };
}
function versionOne(system, own) {
    const groupsOf = (controller) => {
        const line = new RegExp(`^\\d+:([^:]*\\b${controller}\\b[^:]*):(/.*)$`, 'm').exec(own);
        const mounts = [`/sys/fs/cgroup/${line?.[1] ?? controller}`, `/sys/fs/cgroup/${controller}`];
        return mounts.flatMap((mount) => ancestors(mount, line?.[2] ?? '/'));
    };
    const usage = groupsOf('cpuacct').find((group) => system.readText(`${group}/cpuacct.usage`) !== undefined);
    if (usage === undefined)
        return {};
    const quota = (group) => {
        const microseconds = Number(system.readText(`${group}/cpu.cfs_quota_us`) ?? 'none');
        const period = Number(system.readText(`${group}/cpu.cfs_period_us`) ?? 'none');
        return microseconds > 0 && period > 0 ? microseconds / period : undefined;
    };
    return {
        cgroup: { version: 1, cpuStatPath: `${usage}/cpuacct.usage` },
        cpus: smallest(groupsOf('cpu').map(quota)),
        memoryGb: smallest(groupsOf('memory').map((group) => limitGb(system.readText(`${group}/memory.limit_in_bytes`)))),
    };
}
/** `/a/b` below a mount: the group itself, then `/a`, then the mount. A path outside the namespace (`/..`) is not followed. */
function ancestors(mount, path) {
    const names = path.split('/').filter((name) => name !== '');
    if (names.includes('..'))
        return [mount];
    return names.map((_, index) => `${mount}/${names.slice(0, names.length - index).join('/')}`).concat(mount);
}
/** `200000 100000` is two CPUs, `max 100000` means unlimited. */
function quotaOfMax(text) {
    const match = /^(\d+) (\d+)$/.exec(text?.trim() ?? '');
    const [quota, period] = [Number(match?.[1]), Number(match?.[2])];
    return quota > 0 && period > 0 ? quota / period : undefined;
}
function smallest(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/cpu.js

/**
 * The CPU as far as its name says. Reads the raw model, never a tidied one: where a cloud masks the model, the clock in
 * the raw name is the only hint left.
 */
function detectCpu(system) {
    const cpuinfo = system.platform === 'linux' ? (system.readText('/proc/cpuinfo') ?? '') : '';
    const rawName = rawModel(system, cpuinfo) ?? armPart(cpuinfo) ?? 'unknown';
    const row = resolveCpu(rawName);
    if (row !== undefined)
        return cpuFromRow(row, rawName, isArmCore(rawName) ? 'arm-part' : 'name');
    const vendor = vendorOf(`${rawName} ${cpuinfoField(cpuinfo, 'vendor_id') ?? ''}`, system.arch);
    return { rawName, vendor, found: vendor === undefined ? 'unknown' : 'vendor-only' };
}
function cpuFromRow(row, rawName, found) {
    return {
        rawName,
        name: row.name,
        vendor: vendorOfRow(row),
        year: row.releasedYear,
        tdpWatts: row.tdpWatts,
        coresPerSocket: row.cores,
        threadsPerSocket: row.threads,
        found,
        source: row.source,
    };
}
/**
 * Whether the machine hides which chip it is, so that the instance type knows better: an Arm core, which several makers
 * use; a name that a hypervisor puts in the model's place; or no name that is known.
 */
function hidesModel(cpu) {
    return cpu.name === undefined || cpu.found === 'arm-part' || /\(|QEMU/.test(cpu.name);
}
function rawModel(system, cpuinfo) {
    const fromNode = system.cpuModels()[0]?.trim() ?? '';
    if (fromNode !== '' && fromNode.toLowerCase() !== 'unknown')
        return fromNode;
    return cpuinfoField(cpuinfo, 'model name');
}
/** `arm 0xd49` is how the CPU table spells an Arm core's part number (`CPU part` in /proc/cpuinfo). */
function armPart(cpuinfo) {
    const id = cpuinfoField(cpuinfo, 'CPU part');
    return id !== undefined && /^0x[0-9a-f]{3}$/i.test(id) ? `arm ${id.toLowerCase()}` : undefined;
}
function isArmCore(rawName) {
    return /^arm 0x|neoverse|cortex/i.test(rawName);
}
function cpuinfoField(cpuinfo, field) {
    const value = new RegExp(`^${field}\\s*:\\s*(.+)$`, 'm').exec(cpuinfo)?.[1]?.trim();
    return value === undefined || value === '' || value.toLowerCase() === 'unknown' ? undefined : value;
}
function vendorOf(text, arch) {
    if (/apple/i.test(text))
        return 'apple';
    if (arch === 'arm64' || arch === 'arm')
        return 'arm';
    if (/\bamd\b|authenticamd|epyc|ryzen|opteron|threadripper|hygon/i.test(text))
        return 'amd';
    return /intel|xeon|\bcore\(tm\)|pentium|celeron/i.test(text) ? 'intel' : undefined;
}
/** Those who design chips on Arm's cores (AWS, Ampere, Microsoft, Google, NVIDIA, Huawei) count as Arm in the power model. */
function vendorOfRow(row) {
    if (row.vendor === 'Intel')
        return 'intel';
    if (row.vendor === 'AMD')
        return 'amd';
    return row.vendor === 'Apple' ? 'apple' : 'arm';
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/dmi.js
/** On Linux. Undefined where the tables cannot be seen: there are none, or the container hides them. */
function readDmi(system) {
    const field = (name) => system.readText(`/sys/class/dmi/id/${name}`)?.trim();
    return firmwareOf({
        manufacturer: field('sys_vendor'),
        model: field('product_name'),
        chassisAssetTag: field('chassis_asset_tag'),
        biosVersion: field('bios_version'),
    });
}
/** Undefined where neither maker nor model is known. */
function firmwareOf(known) {
    const { manufacturer = '', model = '', chassisAssetTag = '', biosVersion = '' } = known;
    return manufacturer === '' && model === '' ? undefined : { manufacturer, model, chassisAssetTag, biosVersion };
}
/** Azure gives every machine this tag (cloud-init's `DataSourceAzure.py`). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';
/** The provider, in the words of `data/regions.csv`; undefined for a machine that is not a known cloud's. */
function cloudOf(firmware) {
    if (firmware === undefined)
        return undefined;
    const { manufacturer, model, chassisAssetTag, biosVersion } = firmware;
    if (manufacturer === 'Amazon EC2' || /amazon/i.test(biosVersion))
        return 'aws';
    if (chassisAssetTag === AZURE_TAG)
        return 'azure';
    if (model === 'Google Compute Engine')
        return 'gcp';
    if (chassisAssetTag === 'OracleCloud.com')
        return 'oci';
    if (manufacturer === 'DigitalOcean')
        return 'digitalocean';
    if (manufacturer === 'Hetzner' && /cloud|vserver/i.test(model))
        return 'hetzner';
    if (manufacturer === 'Scaleway')
        return 'scaleway';
    if (chassisAssetTag.startsWith('ibmcloud') || /^IBM:Cloud/.test(chassisAssetTag))
        return 'ibm';
    if (/^OpenStack/.test(manufacturer) || /^OpenStack/.test(model))
        return 'openstack';
    return undefined;
}
/** The instance type where the firmware reports it: AWS writes it as product name (`m7i.xlarge`, `c5.metal`). */
function instanceTypeOf(firmware) {
    if (cloudOf(firmware) !== 'aws' || firmware === undefined)
        return undefined;
    return /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(firmware.model) ? firmware.model : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/graphics-cards.js
/** Cards on Windows and macOS without a vendor's command: identified by the names under which the system lists them. */


const VENDORS = [
    [/nvidia/i, 'nvidia'],
    [/\bamd\b|advanced micro|\bati\b|radeon|firepro/i, 'amd'],
    [/habana|gaudi/i, 'habana'],
    [/intel/i, 'intel'],
];
/** Product lines of cards; graphics inside a CPU have other names (UHD Graphics, Radeon Graphics, Radeon 780M). */
const CARD_NAMES = /\b(rx ?\d|(pro|wx|r9|r7) ?w?\d{3}|vega \d\d$|firepro|instinct|data center gpu|arc(\(tm\))? [ab]\d)/i;
/** Cards of vendors of which `known` has none. Graphics inside a CPU are left out: they are part of the CPU's own power. */
function graphicsCards(graphics, known) {
    const seen = new Set(known.map((device) => device.vendor));
    const counts = new Map();
    return graphics.filter(isCard).flatMap((controller) => {
        const vendor = graphics_cards_vendorOf(controller);
        if (vendor === undefined || seen.has(vendor))
            return [];
        const index = counts.get(vendor) ?? 0;
        counts.set(vendor, index + 1);
        return [
            accelerator(index, controller.name, vendor, isVirtualFunction(controller) ? { notes: [PART_UNKNOWN] } : {}),
        ];
    });
}
/** A virtual function of a card (SR-IOV), such as `AMD Radeon Instinct MI25 MxGPU`: it may be an eighth of the card or all of it. */
function isVirtualFunction({ name }) {
    return /\bmxgpu\b|\bvf\b/i.test(name);
}
const PART_UNKNOWN = 'This is a virtual function of a card; which part of the card it has is not known: counted as the whole card.';
function graphics_cards_vendorOf({ vendor, name }) {
    const text = `${vendor} ${name}`;
    return VENDORS.find(([pattern]) => pattern.test(text))?.[1];
}
function isCard(controller) {
    const { name, bus } = controller;
    if (resolveAccelerator(name) !== undefined || CARD_NAMES.test(name))
        return true;
    // macOS says where a card is; NVIDIA makes no graphics that are inside a CPU of these systems.
    return /^pcie$/i.test(bus ?? '') || graphics_cards_vendorOf(controller) === 'nvidia';
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./tmp/javascript/runner/virtualisation.js
/** Whether this is a virtual machine, which holds a share of its host, or a physical one, which is all of it. */

const virtualisation_SOON_MS = 2000;
/** Makers whose machines exist only inside a hypervisor. */
const VIRTUAL_MAKER = /^(qemu|kvm|vmware|xen|innotek|parallels|bochs|openstack|red hat|nutanix|proxmox|digitalocean|alibaba|apple virtual)/i;
const VIRTUAL_MODEL = /virtual machine|virtualbox|\bkvm\b|standard pc|vmware|google compute engine|openstack|droplet/i;
/** From what Linux shows. Unknown counts as physical only if there is no sign of a virtual machine. */
function isVirtualLinux(system, firmware) {
    const flags = /^flags\s*:(.*)$/m.exec(system.readText('/proc/cpuinfo') ?? '')?.[1] ?? '';
    if (/\bhypervisor\b/.test(flags))
        return true;
    if ((system.readText('/sys/hypervisor/type') ?? '').trim() !== '')
        return true;
    if (system.list('/proc/device-tree/hypervisor').length > 0)
        return true;
    return firmware !== undefined && isVirtualByFirmware(firmware);
}
/** The only sign on Windows, and on Arm, where the CPU has no hypervisor flag. Metal types of a cloud are physical. */
function isVirtualByFirmware(firmware) {
    if (/metal|^BM\./i.test(firmware.model))
        return false;
    if (instanceTypeOf(firmware) !== undefined || cloudOf(firmware) === 'azure')
        return true;
    return VIRTUAL_MAKER.test(firmware.manufacturer) || VIRTUAL_MODEL.test(firmware.model);
}
async function isVirtualMac(system) {
    if (system.cpuModels().some((model) => /virtual/i.test(model)))
        return true;
    const answer = await system.run('sysctl', ['-n', 'kern.hv_vmm_present'], virtualisation_SOON_MS);
    return answer?.stdout.trim() === '1';
}
/** Physical CPU packages that Linux shows; a virtual machine always shows 1. */
function countSockets(system) {
    const cpuinfo = system.readText('/proc/cpuinfo') ?? '';
    const inCpuinfo = [...cpuinfo.matchAll(/^physical id\s*:\s*(\d+)$/gm)].map(([, id]) => id);
    return new Set(inCpuinfo).size || new Set(packagesInSys(system)).size || undefined;
}
function packagesInSys(system) {
    const folder = '/sys/devices/system/cpu';
    const cpus = system.list(folder).filter((name) => /^cpu\d+$/.test(name));
    const ids = cpus.map((cpu) => system.readText(`${folder}/${cpu}/topology/physical_package_id`)?.trim() ?? '');
    return ids.filter((id) => /^\d+$/.test(id));
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/inventory.js
/** What the machine reports of itself: maker, model, sockets, graphics controllers and operating system. */




/** Time for the answer, ms. PowerShell is started six times, which is slow on a busy machine. */
const inventory_PATIENCE_MS = 15_000;
/** From `/sys` and `/proc` on Linux; on Windows and macOS from `systeminformation`, in a process of its own. */
async function takeInventory(system) {
    if (system.platform === 'win32')
        return windowsInventory(await inventory_ask(system));
    if (system.platform === 'darwin') {
        const [answer, virtual] = await Promise.all([inventory_ask(system), isVirtualMac(system)]);
        return { ...commonOf(answer), virtual, sockets: 1 };
    }
    const firmware = system.platform === 'linux' ? readDmi(system) : undefined;
    const virtual = isVirtualLinux(system, firmware);
    return {
        virtual,
        // A virtual machine shows as many as its host likes, and they take a file each to count on Arm.
        sockets: virtual ? undefined : countSockets(system),
        firmware,
        graphics: pciGraphics(system),
        operatingSystem: prettyName(system.readText('/etc/os-release')),
    };
}
function windowsInventory(answer) {
    const common = commonOf(answer);
    const { brand, processors } = answer?.cpu ?? {};
    return {
        ...common,
        virtual: common.firmware !== undefined && isVirtualByFirmware(common.firmware),
        // Where Windows did not answer, the package says one processor without a name.
        sockets: brand ? processors : undefined,
    };
}
function commonOf(answer) {
    const { system: machine, chassis, bios, graphics, osInfo } = answer ?? {};
    return {
        firmware: firmwareOf({
            manufacturer: machine?.manufacturer,
            model: machine?.model,
            chassisAssetTag: chassis?.assetTag,
            biosVersion: bios?.version,
        }),
        graphics: graphics?.controllers?.flatMap(controllerOf),
        operatingSystem: [osInfo?.distro, osInfo?.release].filter(Boolean).join(' ') || undefined,
    };
}
function controllerOf({ vendor = '', model = '', bus }) {
    return model === '' ? [] : [{ vendor, name: model, bus: bus || undefined }];
}
/** A field that is missing or of another kind counts as not known; its neighbours stay. */
const inventory_text = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* maxLength */.Ru6(200))), undefined);
const ControllerSchema = dist/* object */.Ikc({ vendor: inventory_text, model: inventory_text, bus: inventory_text });
const orUnknown = (schema) => dist/* fallback */.NpB(dist/* optional */.lqM(schema), undefined);
const AnswerSchema = dist/* object */.Ikc({
    system: orUnknown(dist/* object */.Ikc({ manufacturer: inventory_text, model: inventory_text })),
    chassis: orUnknown(dist/* object */.Ikc({ assetTag: inventory_text })),
    bios: orUnknown(dist/* object */.Ikc({ version: inventory_text })),
    cpu: orUnknown(dist/* object */.Ikc({ brand: inventory_text, processors: orUnknown(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(64))) })),
    graphics: orUnknown(dist/* object */.Ikc({ controllers: orUnknown(dist/* pipe */.FsL(dist/* array */.YOg(ControllerSchema), dist/* maxLength */.Ru6(64))) })),
    osInfo: orUnknown(dist/* object */.Ikc({ distro: inventory_text, release: inventory_text })),
});
async function inventory_ask(system) {
    const json = await system.systemInformation(inventory_PATIENCE_MS);
    try {
        const answer = dist/* safeParse */.xLC(AnswerSchema, JSON.parse(json ?? ''));
        return answer.success ? answer.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** `PRETTY_NAME="Ubuntu 24.04.3 LTS"` in `/etc/os-release`. */
function prettyName(osRelease) {
    return /^PRETTY_NAME="?([^"\n]{1,200})"?$/m.exec(osRelease ?? '')?.[1];
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/detect.js
/** What this machine is, from what can be seen of it without asking the network. */








/** By Node's name of the platform. */
const SYSTEMS = { linux: 'linux', darwin: 'macos', win32: 'windows' };
/** Never throws for what a machine lacks. `vcpus` and `memoryGb` are the machine's; a container's limits are fields of their own. */
async function detectRunner(system) {
    const ciHost = ciHostOf(system.env);
    const [inventory, named] = await Promise.all([takeInventory(system), detectAccelerators(system)]);
    // On Linux the finders have looked at the bus themselves.
    const others = system.platform === 'linux' ? [] : graphicsCards(inventory.graphics ?? [], named);
    // A GitHub-hosted runner is always virtual, whatever it shows.
    const virtual = ciHost === 'github-hosted' || inventory.virtual;
    const container = detectContainer(system, ciHost);
    const vcpus = system.cpuModels().length || system.parallelism() || 1;
    const label = ciHost === 'github-hosted' ? labelOf(system.env, system.arch, vcpus, container?.kind === 'slim') : undefined;
    return {
        os: SYSTEMS[system.platform] ?? 'other',
        arch: system.arch,
        ciHost,
        runnerName: system.env['RUNNER_NAME'] || undefined,
        label,
        cpu: detectCpu(system),
        vcpus,
        memoryGb: memoryGb(system),
        ...inventory,
        sockets: virtual ? undefined : inventory.sockets,
        virtual,
        container,
        accelerators: [...named, ...others],
        instanceType: instanceTypeOf(inventory.firmware),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./tmp/javascript/runner/node-system.js
/** The real machine behind a `System`: the only file of this room that reads files, environment and processes. */






const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_OUTPUT_BYTES = 8 * 1024 * 1024;
/** Nothing here throws: what cannot be read is undefined or empty. */
function nodeSystem() {
    return {
        platform: process.platform,
        arch: process.arch,
        env: process.env,
        cpuModels: () => (0,external_node_os_.cpus)().map((cpu) => cpu.model),
        parallelism: external_node_os_.availableParallelism,
        totalMemoryBytes: external_node_os_.totalmem,
        readText,
        list,
        run,
        systemInformation: async (timeoutMs) => (await run(process.execPath, [(0,bundle_file/* bundleFile */.p)('inventory')], timeoutMs))?.stdout,
    };
}
/** Reads until the end, not by the file's size: files of `/proc` and `/sys` say 0 or 4096. */
function readText(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
        const buffer = Buffer.alloc(MAX_TEXT_BYTES);
        let length = 0;
        for (;;) {
            const read = (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, null);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.toString('utf8', 0, length);
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function list(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}
async function run(command, args, timeoutMs) {
    try {
        const { stdout, stderr } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(command, [...args], {
            env: commandEnvironment(process.env),
            timeout: timeoutMs,
            maxBuffer: MAX_OUTPUT_BYTES,
            windowsHide: true,
            killSignal: 'SIGKILL',
        });
        return { code: 0, stdout, stderr };
    }
    catch (problem) {
        const { code, stdout, stderr } = problem;
        // Any other code says that the command could not be started, or did not end by itself.
        return typeof code === 'number' ? { code, stdout, stderr } : undefined;
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/record/schema-version.js
/** Version of the record's format. It changes only if readers must change. Its own file, because the schema is large to load. */
const SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./tmp/javascript/record/record.js
/**
 * The record: one JSON document for each job, in which every number says where it comes from. Comment, badge, LaTeX, totals
 * and history are computed from records. The schema below is the only definition; `schema/` is generated from it.
 */


/** Upper limit for untrusted values: no real job uses more than this. */
const MAX_KWH = 1e9;
const MAX_GRAMS = 1e13;
const MAX_ANYTHING = 1e15;
const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(-MAX_ANYTHING), dist/* maxValue */.cGV(MAX_ANYTHING));
const nonNegative = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(MAX_ANYTHING));
const kwh = dist/* pipe */.FsL(nonNegative, dist/* maxValue */.cGV(MAX_KWH));
const grams = dist/* pipe */.FsL(nonNegative, dist/* maxValue */.cGV(MAX_GRAMS));
const share = dist/* pipe */.FsL(nonNegative, dist/* maxValue */.cGV(1));
const record_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(500));
const longText = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
/** A list with a maximum length. No report shows more items. */
const record_list = (item, longest) => dist/* pipe */.FsL(dist/* array */.YOg(item), dist/* maxLength */.Ru6(longest));
const isoTime = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const LoadModelSchema = dist/* object */.Ikc({
    formula: dist/* literal */.euz('load-model'),
    /** Row of the tables of `data/` that the watts are those of; absent where the hardware is in none. */
    row: dist/* optional */.lqM(record_text),
    /** Of the whole host or device, at rest and at full load. */
    idleWatts: nonNegative,
    fullWatts: nonNegative,
    /** What those watts were computed from. */
    tdpWatts: dist/* optional */.lqM(nonNegative),
    sockets: dist/* optional */.lqM(nonNegative),
    vcpus: dist/* optional */.lqM(nonNegative),
    memoryGb: dist/* optional */.lqM(nonNegative),
    /** Share of the host or device that the job holds. */
    share,
    /** Of this machine's memory, at any load; in addition to the share of the host. */
    memoryWatts: dist/* optional */.lqM(nonNegative),
    /** Machines or devices. */
    count: nonNegative,
    /** s(load): the load itself, or a curve of CPU time or of throughput. */
    curve: dist/* picklist */.KIO(['linear', 'cpu-time', 'throughput']),
    /** The one load of the whole time, where it was declared. */
    load: dist/* optional */.lqM(nonNegative),
    /** Of each; where CPU time divides a machine among jobs, each moment times this job's part. */
    seconds: nonNegative,
    /** The sum of s(load) x seconds over the same time. */
    curveSeconds: nonNegative,
});
const TdpSchema = dist/* object */.Ikc({
    formula: dist/* literal */.euz('tdp'),
    row: dist/* optional */.lqM(record_text),
    tdpWatts: nonNegative,
    /** Utilisation; 1 is the upper bound. */
    load: nonNegative,
    /** Devices; fractional where one is shared. */
    count: nonNegative,
    seconds: nonNegative,
});
const PowerSchema = dist/* object */.Ikc({
    formula: dist/* literal */.euz('power'),
    powerWatts: nonNegative,
    load: nonNegative,
    count: nonNegative,
    seconds: nonNegative,
});
const EnergyInputsSchema = dist/* object */.Ikc({ formula: dist/* literal */.euz('energy'), energyKwh: kwh });
const MeterSchema = dist/* object */.Ikc({
    formula: dist/* literal */.euz('meter'),
    /** Of the whole device, as its counter or sensor counted them. */
    joules: nonNegative,
    /** Share of the device that the job holds. */
    share,
    /** Samples that the job has, of all its meters. */
    samples: count,
});
/** The schemas of the formulas that multiply watts by time. */
const MODEL_INPUTS = { loadModel: LoadModelSchema, tdp: TdpSchema, power: PowerSchema };
const ComponentInputsSchema = dist/* variant */.Oxt('formula', [
    LoadModelSchema,
    TdpSchema,
    PowerSchema,
    EnergyInputsSchema,
    MeterSchema,
]);
const ComponentSchema = dist/* object */.Ikc({
    /** `node` is a whole machine (or a VM's share of one); the others are parts. */
    component: dist/* picklist */.KIO(['node', 'cpu', 'memory', 'accelerator']),
    device: dist/* optional */.lqM(record_text),
    index: dist/* optional */.lqM(count),
    count: dist/* optional */.lqM(nonNegative),
    method: dist/* picklist */.KIO(['counter', 'sensor', 'model', 'declared']),
    source: record_text,
    kwh,
    lowKwh: kwh,
    highKwh: kwh,
    meanWatts: dist/* optional */.lqM(nonNegative),
    peakWatts: dist/* optional */.lqM(nonNegative),
    meanUtilisation: dist/* optional */.lqM(share),
    /** What the component used while it waited (utilisation below 5 %). */
    idle: dist/* optional */.lqM(dist/* object */.Ikc({ share, kwh })),
    notes: dist/* optional */.lqM(record_list(longText, 50)),
    /**
     * The numbers that `kwh` is computed from, by the formula that they name (`joulesOf` in `src/power/model/joules.ts`). Fields
     * that a reader does not know are ignored.
     */
    inputs: dist/* fallback */.NpB(dist/* optional */.lqM(ComponentInputsSchema), undefined),
});
/** The ends of a range bracket its value; a small rounding error is allowed. */
const inOrder = (low, value, high) => low <= value * (1 + 1e-6) && value <= high * (1 + 1e-6);
const EnergySchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    itKwh: kwh,
    pue: dist/* pipe */.FsL(finite, dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(10)),
    totalKwh: kwh,
    lowKwh: kwh,
    highKwh: kwh,
}), dist/* check */.z6Y((energy) => inOrder(energy.lowKwh, energy.totalKwh, energy.highKwh), 'lowKwh <= totalKwh <= highKwh does not hold'));
const EmissionsSchema = dist/* pipe */.FsL(dist/* object */.Ikc({ grams, lowGrams: grams, highGrams: grams }), dist/* check */.z6Y((emissions) => inOrder(emissions.lowGrams, emissions.grams, emissions.highGrams), 'lowGrams <= grams <= highGrams does not hold'));
const CarbonSchema = dist/* object */.Ikc({
    zone: dist/* optional */.lqM(record_text),
    zoneName: dist/* optional */.lqM(record_text),
    gramsPerKwh: dist/* pipe */.FsL(nonNegative, dist/* maxValue */.cGV(5000)),
    lowGramsPerKwh: dist/* pipe */.FsL(nonNegative, dist/* maxValue */.cGV(5000)),
    highGramsPerKwh: dist/* pipe */.FsL(nonNegative, dist/* maxValue */.cGV(5000)),
    kind: dist/* picklist */.KIO(['annual-average', 'live-average', 'live-marginal', 'input', 'country-average', 'world-average']),
    year: dist/* optional */.lqM(count),
    datetime: dist/* optional */.lqM(isoTime),
    source: record_text,
    fallbackReason: dist/* optional */.lqM(longText),
});
const LocationSchema = dist/* object */.Ikc({
    provider: dist/* optional */.lqM(record_text),
    region: dist/* optional */.lqM(record_text),
    name: dist/* optional */.lqM(record_text),
    country: dist/* optional */.lqM(record_text),
    zone: dist/* optional */.lqM(record_text),
    /** `assumed`: neither stated by the user nor detected. */
    found: dist/* picklist */.KIO(['input', 'metadata', 'dmi', 'environment', 'assumed']),
    how: record_text,
});
const PueSchema = dist/* object */.Ikc({
    value: dist/* pipe */.FsL(finite, dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(10)),
    kind: dist/* picklist */.KIO(['input', 'region', 'provider', 'industry', 'none']),
    source: record_text,
});
const RegionAlternativeSchema = dist/* object */.Ikc({
    provider: record_text,
    region: record_text,
    name: dist/* optional */.lqM(record_text),
    country: dist/* optional */.lqM(record_text),
    zone: record_text,
    gramsPerKwh: nonNegative,
    grams,
    gramsSaved: dist/* pipe */.FsL(finite, dist/* maxValue */.cGV(MAX_GRAMS)),
    savingPercent: finite,
    distanceKm: dist/* optional */.lqM(nonNegative),
    /** The two values are inside each other's uncertainty: no meaningful difference. */
    tie: dist/* boolean */.zMY(),
    year: dist/* optional */.lqM(count),
});
const HardwareAlternativeSchema = dist/* object */.Ikc({
    name: record_text,
    tflopsPerWatt: nonNegative,
    grams,
    savingPercent: finite,
    source: record_text,
});
const AlternativesSchema = dist/* object */.Ikc({
    /** Which regions were compared, in words: `other aws regions`, `EU regions of any provider`. Absent where none were to be. */
    scope: dist/* optional */.lqM(record_text),
    /** What the regions are compared with, where that is not the result itself: a live figure's place by its annual average. */
    here: dist/* optional */.lqM(dist/* object */.Ikc({ gramsPerKwh: nonNegative, grams })),
    regions: record_list(RegionAlternativeSchema, 500),
    sameCountry: dist/* optional */.lqM(RegionAlternativeSchema),
    within1000Km: dist/* optional */.lqM(RegionAlternativeSchema),
    mostIntensive: dist/* optional */.lqM(RegionAlternativeSchema),
    /** Intensity of the most carbon-intensive region over the cleanest. */
    ratio: dist/* optional */.lqM(nonNegative),
    /** What a job here can do about its region, where it cannot simply choose one. */
    advice: dist/* optional */.lqM(longText),
    time: dist/* optional */.lqM(dist/* object */.Ikc({
        startAt: isoTime,
        grams,
        /** Against starting now, by the same forecast. */
        gramsSaved: dist/* optional */.lqM(grams),
        savingPercent: finite,
        tie: dist/* boolean */.zMY(),
        source: record_text,
    })),
    /** Best first: what the same work would emit in the best case on accelerators that the same provider rents. */
    hardware: dist/* optional */.lqM(record_list(HardwareAlternativeSchema, 100)),
    /** What those are compared with: the accelerator that was used. */
    hardwareUsed: dist/* optional */.lqM(dist/* object */.Ikc({ name: record_text, tflopsPerWatt: nonNegative })),
});
const StepSchema = dist/* object */.Ikc({
    name: record_text,
    number: dist/* optional */.lqM(count),
    /** `before` is set-up before the sampler started, `after` what followed the last step, `between` what no step claims. */
    kind: dist/* picklist */.KIO(['step', 'before', 'between', 'after']),
    startedAt: dist/* optional */.lqM(isoTime),
    seconds: nonNegative,
    kwh,
    training: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** Shared its time with other steps; the energy of the shared time was split evenly. */
    overlapped: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const JobSchema = dist/* object */.Ikc({
    repository: record_text,
    workflow: record_text,
    runId: count,
    runAttempt: count,
    /** Id of the job (its check run), where the platform reports it. */
    jobId: dist/* optional */.lqM(count),
    /** Key of the job in the workflow file. */
    job: record_text,
    /** As people see it: `train (a100, 3)`. */
    name: record_text,
    matrix: dist/* optional */.lqM(dist/* record */.g1P(record_text, dist/* union */.KCZ([record_text, finite, dist/* boolean */.zMY(), dist/* null */.chJ()]))),
    event: record_text,
    ref: dist/* optional */.lqM(record_text),
    /** The commit people know: the pull request's head, not its merge commit. */
    sha: dist/* optional */.lqM(record_text),
    baseRef: dist/* optional */.lqM(record_text),
    pullRequest: dist/* optional */.lqM(count),
    url: dist/* optional */.lqM(record_text),
    status: dist/* picklist */.KIO(['success', 'failure', 'cancelled', 'unknown']),
});
const MachineSchema = dist/* object */.Ikc({
    os: record_text,
    /** Name and version, as the system gives them: `Ubuntu 24.04.3 LTS`. */
    operatingSystem: dist/* optional */.lqM(record_text),
    /** As the firmware tables (SMBIOS) say. */
    manufacturer: dist/* optional */.lqM(record_text),
    model: dist/* optional */.lqM(record_text),
    arch: record_text,
    ciHost: record_text,
    cpu: dist/* optional */.lqM(record_text),
    vcpus: dist/* optional */.lqM(nonNegative),
    memoryGb: dist/* optional */.lqM(nonNegative),
    virtual: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** Physical CPU packages, where they could be counted. */
    sockets: dist/* optional */.lqM(count),
    /** Graphics and compute cards that the system lists, those inside a CPU included; not all of them count as accelerators. */
    graphics: dist/* optional */.lqM(record_list(record_text, 100)),
    container: dist/* optional */.lqM(record_text),
    instanceType: dist/* optional */.lqM(record_text),
    accelerators: dist/* optional */.lqM(record_list(dist/* object */.Ikc({ name: record_text, count: nonNegative }), 100)),
});
const BudgetSchema = dist/* object */.Ikc({
    verdict: dist/* picklist */.KIO(['within', 'over', 'unknown']),
    onExceed: dist/* picklist */.KIO(['warn', 'fail', 'none']),
    limits: record_list(dist/* object */.Ikc({
        /** As the user wrote it: `50 g`, `0.2 kWh`, `500 g per PR`, `20%`. */
        limit: record_text,
        measure: dist/* picklist */.KIO(['grams', 'kwh', 'increase']),
        scope: dist/* picklist */.KIO(['job', 'pull-request']),
        allowed: nonNegative,
        actual: dist/* optional */.lqM(finite),
        verdict: dist/* picklist */.KIO(['within', 'over', 'unknown']),
    }), 50),
});
const BaselineSchema = dist/* object */.Ikc({
    /** Where the figure compared with comes from. */
    source: dist/* picklist */.KIO(['history-branch', 'base-branch-artifact', 'previous-push']),
    sha: dist/* optional */.lqM(record_text),
    kwh,
    grams: dist/* optional */.lqM(grams),
    /** (this - baseline) / baseline of energy, percent. */
    changePercent: finite,
    /** False when the change lies inside the two ranges. */
    significant: dist/* boolean */.zMY(),
    /** Set where hardware differs; then nothing is called a regression. */
    differentHardware: dist/* optional */.lqM(record_text),
});
const EmissionsRecordSchema = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(SCHEMA_VERSION),
    tool: dist/* object */.Ikc({ name: record_text, version: record_text }),
    /** Unique a record; the same when a job's record is built again. */
    id: record_text,
    createdAt: isoTime,
    mode: dist/* picklist */.KIO(['measure', 'estimate']),
    name: dist/* optional */.lqM(record_text),
    startedAt: dist/* optional */.lqM(isoTime),
    endedAt: dist/* optional */.lqM(isoTime),
    seconds: dist/* optional */.lqM(nonNegative),
    job: dist/* optional */.lqM(JobSchema),
    command: dist/* optional */.lqM(longText),
    exitCode: dist/* optional */.lqM(dist/* pipe */.FsL(finite, dist/* integer */.ndf())),
    machine: dist/* optional */.lqM(MachineSchema),
    /** Null when nothing is known: unknown is not zero. */
    energy: dist/* nullable */.mee(EnergySchema),
    emissions: dist/* nullable */.mee(EmissionsSchema),
    carbon: dist/* nullable */.mee(CarbonSchema),
    location: dist/* nullable */.mee(LocationSchema),
    pue: dist/* nullable */.mee(PueSchema),
    components: record_list(ComponentSchema, 1000),
    /** What could not be known and why, each a sentence that a report prints. */
    missing: record_list(longText, 100),
    notes: dist/* optional */.lqM(record_list(longText, 100)),
    /** Meters that were tried and cannot be read here: what, why, and what would make them readable. */
    unreadable: dist/* optional */.lqM(record_list(dist/* object */.Ikc({ meter: record_text, why: longText, remedy: dist/* optional */.lqM(longText) }), 100)),
    steps: dist/* optional */.lqM(record_list(StepSchema, 2000)),
    stepsSource: dist/* optional */.lqM(record_text),
    /** Mean watts of equal slices of the job, for a chart. */
    power: dist/* optional */.lqM(dist/* object */.Ikc({ sliceSeconds: nonNegative, watts: record_list(dist/* nullable */.mee(nonNegative), 600) })),
    alternatives: dist/* optional */.lqM(AlternativesSchema),
    baseline: dist/* optional */.lqM(BaselineSchema),
    budget: dist/* optional */.lqM(BudgetSchema),
    embodied: dist/* optional */.lqM(dist/* union */.KCZ([dist/* object */.Ikc({ grams, lowGrams: grams, highGrams: grams, source: record_text }), dist/* object */.Ikc({ unknown: longText })])),
    sci: dist/* optional */.lqM(dist/* object */.Ikc({ gramsPerUnit: grams, functionalUnit: record_text, includesEmbodied: dist/* boolean */.zMY() })),
    /** Market facts, shown next to the result and never subtracted. */
    market: dist/* optional */.lqM(dist/* object */.Ikc({
        carbonFreeShare: dist/* optional */.lqM(share),
        carbonFreeSource: dist/* optional */.lqM(record_text),
        offsetPercent: dist/* optional */.lqM(dist/* pipe */.FsL(nonNegative, dist/* maxValue */.cGV(100))),
    })),
    equivalences: dist/* optional */.lqM(record_list(dist/* object */.Ikc({ amount: nonNegative, unit: record_text, sentence: record_text, source: record_text }), 20)),
    /** What a person declared, where the mode is `estimate`. */
    declared: dist/* optional */.lqM(dist/* object */.Ikc({
        hardware: dist/* optional */.lqM(record_text),
        count: dist/* optional */.lqM(nonNegative),
        hours: dist/* optional */.lqM(nonNegative),
        powerWatts: dist/* optional */.lqM(nonNegative),
        utilization: dist/* optional */.lqM(nonNegative),
        energyKwh: dist/* optional */.lqM(kwh),
        vcpus: dist/* optional */.lqM(nonNegative),
        memoryGb: dist/* optional */.lqM(nonNegative),
        sockets: dist/* optional */.lqM(nonNegative),
    })),
});

;// CONCATENATED MODULE: ./tmp/javascript/runner/runner.js
/**
 * What is known about this machine. Every answer states how it was found. A runner is stored in a file that the job
 * could change, so its schema also limits what is read back.
 */

const runner_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const sentence = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e9));
const runner_list = (item) => dist/* pipe */.FsL(dist/* array */.YOg(item), dist/* maxLength */.Ru6(100), dist/* readonly */.tBZ());
const readonlyObject = (entries) => dist/* pipe */.FsL(dist/* object */.Ikc(entries), dist/* readonly */.tBZ());
/** A row of the CPU table, or what the raw name says. */
const CpuSchema = readonlyObject({
    /** As the machine says it (`os.cpus()[0].model`, or `arm 0xd49` from the part id). */
    rawName: runner_text,
    /** The table's name, when the raw name resolves to exactly one row. */
    name: dist/* optional */.lqM(runner_text),
    vendor: dist/* optional */.lqM(dist/* picklist */.KIO(['intel', 'amd', 'arm', 'apple'])),
    year: dist/* optional */.lqM(amount),
    tdpWatts: dist/* optional */.lqM(amount),
    coresPerSocket: dist/* optional */.lqM(amount),
    threadsPerSocket: dist/* optional */.lqM(amount),
    found: dist/* picklist */.KIO(['input', 'name', 'arm-part', 'instance-type', 'runner-label', 'vendor-only', 'unknown']),
    source: dist/* optional */.lqM(sentence),
});
const AcceleratorSchema = readonlyObject({
    index: amount,
    rawName: runner_text,
    name: dist/* optional */.lqM(runner_text),
    vendor: dist/* picklist */.KIO(['nvidia', 'amd', 'intel', 'habana', 'apple', 'google', 'aws', 'other']),
    tdpWatts: dist/* optional */.lqM(amount),
    idleWatts: dist/* optional */.lqM(amount),
    memoryGb: dist/* optional */.lqM(amount),
    fp16DenseTflops: dist/* optional */.lqM(amount),
    /** Share of the physical device this job holds (MIG slice, vGPU), 0..1. */
    share: dist/* pipe */.FsL(amount, dist/* maxValue */.cGV(1)),
    uuid: dist/* optional */.lqM(runner_text),
    /** PCI address such as `0000:c1:00.0`, under which `/sys/bus/pci/devices` has its sensors. */
    pciAddress: dist/* optional */.lqM(runner_text),
    /** What the report should say about this device: how a share was found, what may be hidden. */
    notes: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(sentence), dist/* readonly */.tBZ())),
});
/** Limits of the container this job runs in, where there is one. */
const ContainerSchema = readonlyObject({
    kind: dist/* picklist */.KIO(['docker', 'kubernetes', 'slim', 'other']),
    cgroup: dist/* optional */.lqM(readonlyObject({ version: dist/* picklist */.KIO([1, 2]), cpuStatPath: dist/* optional */.lqM(sentence) })),
    cpuLimit: dist/* optional */.lqM(amount),
    memoryLimitGb: dist/* optional */.lqM(amount),
});
/** What the firmware tables (DMI, SMBIOS) say; a field is empty where they say nothing. */
const FirmwareSchema = readonlyObject({ manufacturer: runner_text, model: runner_text, chassisAssetTag: runner_text, biosVersion: runner_text });
/** A graphics or compute card as the system lists it, those inside a CPU included. */
const GraphicsControllerSchema = readonlyObject({
    vendor: runner_text,
    name: runner_text,
    /** `PCI`, `PCIe`, `Built-In`. */
    bus: dist/* optional */.lqM(runner_text),
});
const RunnerSchema = readonlyObject({
    os: dist/* picklist */.KIO(['linux', 'macos', 'windows', 'other']),
    arch: runner_text,
    ciHost: dist/* picklist */.KIO(['github-hosted', 'self-hosted', 'gitea', 'act', 'none']),
    runnerName: dist/* optional */.lqM(runner_text),
    label: dist/* optional */.lqM(runner_text),
    cpu: CpuSchema,
    vcpus: amount,
    memoryGb: amount,
    /** Physical CPU packages of a machine that is not virtual. */
    sockets: dist/* optional */.lqM(amount),
    /** Hardware threads of the physical host, where the instance type is known. */
    hostThreads: dist/* optional */.lqM(amount),
    virtual: dist/* boolean */.zMY(),
    /** Undefined where the tables cannot be seen. */
    firmware: dist/* optional */.lqM(FirmwareSchema),
    /** Undefined where the system could not be asked. */
    graphics: dist/* optional */.lqM(runner_list(GraphicsControllerSchema)),
    /** `Ubuntu 24.04.3 LTS`; a container's is its image's. */
    operatingSystem: dist/* optional */.lqM(runner_text),
    container: dist/* optional */.lqM(ContainerSchema),
    accelerators: runner_list(AcceleratorSchema),
    instanceType: dist/* optional */.lqM(runner_text),
});

;// CONCATENATED MODULE: ./tmp/javascript/engine/folder-files.js
/**
 * Files in the folder of a measurement: what its start leaves for its end, and the place that the sampler found. They are
 * plain JSON without any secret. The job can change them, so their content is checked when it is read.
 */






const START = 'start.json';
const MAX_BYTES = 1_000_000;
const folder_files_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const folder_files_sentence = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
/** A number from 0 to a limit: watts up to a megawatt, shares up to 1. */
const folder_files_amount = (most) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(most));
const watts = folder_files_amount(1e6);
const folder_files_share = folder_files_amount(1);
const shares = { load: folder_files_share, count: folder_files_share };
const { loadModel, tdp, power } = MODEL_INPUTS;
const ModelSchema = dist/* variant */.Oxt('formula', [
    dist/* pipe */.FsL(dist/* object */.Ikc({
        ...dist/* omit */.cJW(loadModel, ['seconds', 'curveSeconds']).entries,
        idleWatts: watts,
        fullWatts: watts,
        memoryWatts: dist/* optional */.lqM(watts),
        count: folder_files_share,
    }), dist/* check */.z6Y(({ idleWatts, fullWatts }) => idleWatts <= fullWatts)),
    dist/* object */.Ikc({ ...dist/* omit */.cJW(tdp, ['seconds']).entries, tdpWatts: watts, ...shares }),
    dist/* object */.Ikc({ ...dist/* omit */.cJW(power, ['seconds']).entries, powerWatts: watts, ...shares }),
]);
const StartSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz(1),
    /** Becomes the record's id: the same however often the record is built. */
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w-]{1,100}$/)),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    runner: RunnerSchema,
    /** What modelled channels are computed with, by the channel's id. */
    models: dist/* optional */.lqM(dist/* record */.g1P(folder_files_text, ModelSchema)),
    unreadable: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ meter: folder_files_text, why: folder_files_sentence, remedy: dist/* optional */.lqM(folder_files_sentence) })), dist/* readonly */.tBZ()),
    notes: dist/* pipe */.FsL(dist/* array */.YOg(folder_files_sentence), dist/* readonly */.tBZ()),
});
function writeStart(folder, start) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, START), JSON.stringify(start), { mode: 0o600 });
}
/** Undefined where there is none, or it is damaged: the samples can be reported without it. */
function readStart(folder) {
    return readFile(join(folder, START), StartSchema);
}
const folder_files_name = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]{1,100}$/)));
const PlaceSchema = dist/* object */.Ikc({
    provider: folder_files_name,
    region: folder_files_name,
    instanceType: folder_files_name,
    found: dist/* literal */.euz('metadata'),
    how: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(200)),
});
/** Where the machine is; undefined where no service answered, or the file is not what the sampler writes. */
function readPlace(folder) {
    return readFile(join(folder, FILES.place), PlaceSchema);
}
function readFile(path, schema) {
    try {
        const json = readFileSync(path, 'utf8');
        const result = v.safeParse(schema, json.length > MAX_BYTES ? undefined : JSON.parse(json));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/engine/measure.js
/** The start of a measurement: looks at the machine, chooses its meters, and leaves a sampler behind. */










/** Hosted jobs end after 6 hours, self-hosted ones after 35 days at most. */
const HOSTED_SECONDS = 7 * 3600;
const LONGEST_SECONDS = 36 * 24 * 3600;
/** Rejects with `InputError` when an input is wrong, and with what the system says when the sampler cannot be started. */
async function beginMeasurement(start) {
    const { folder, inputs, samplerBundle, system = nodeSystem() } = start;
    // The tables take a moment to load; most jobs give nothing that they are needed for.
    if (needsTables(inputs))
        (await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 5393))).parseInputs(inputs);
    const startedAt = new Date().toISOString();
    const runner = await detectRunner(system);
    const meters = await findMeters({ runner, system, overrides: inputs.machine });
    const { unreadable, notes } = meters;
    const models = modelsOfPlans(meters.plans);
    writeStart(folder, { format: 1, id: (0,external_node_crypto_.randomUUID)(), startedAt, runner, models, unreadable, notes });
    await startSampler({
        folder,
        bundle: samplerBundle,
        plan: {
            format: 1,
            startedAt,
            intervalSeconds: inputs.machine.intervalSeconds,
            meters: meters.plans,
            watch: watchOf(runner, system, start.parentPid),
            askPlace: inputs.place.region === undefined,
        },
        env: system.env,
    });
}
function needsTables({ place, alternatives, limits }) {
    return [place.region, alternatives.within, limits.budget, limits.maxIncrease].some((text) => (text ?? '') !== '');
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function watchOf(runner, system, parentPid) {
    const commands = (0,external_node_path_.join)(system.env['RUNNER_TEMP'] ?? '', '_runner_file_commands');
    const hasCommands = isFolder(commands);
    // Process 1 is a container's own first process, and 0 lives outside of it: neither shows when the job ends.
    const parent = parentPid !== undefined && parentPid > 1 ? parentPid : undefined;
    return {
        maxSeconds: runner.ciHost === 'github-hosted' ? HOSTED_SECONDS : LONGEST_SECONDS,
        runnerCommandsFolder: hasCommands ? commands : undefined,
        parent: parent === undefined
            ? undefined
            : { pid: parent, startTicks: startTicksOf(parent), startsSampler: parent === process.pid },
    };
}

// EXTERNAL MODULE: ./tmp/javascript/engine/settings.js + 1 modules
var settings = __webpack_require__(1760);
// EXTERNAL MODULE: ./tmp/javascript/action/annotations.js
var annotations = __webpack_require__(2426);
;// CONCATENATED MODULE: ./tmp/javascript/action/inputs.js
/** The inputs of this step as settings; what is wrong with them is said once. */






const SECRETS = ['electricity-maps-token', 'watttime-password'];
/** What `read` makes of the inputs of this step; undefined where one is wrong. Reports a warning if the job can continue without it, an error if the step has nothing else to do. */
function fromInputs(read, message, get = (name) => (0,core/* getInput */.V4)(name)) {
    for (const name of SECRETS) {
        const secret = (0,core/* getInput */.V4)(name);
        if (secret !== '')
            (0,core/* setSecret */.Pq)(secret);
    }
    try {
        return read(get);
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.d))
            throw error;
        const stops = message === 'bad-input-estimate' || message === 'bad-input-publish';
        (stops ? annotations/* reportError */.N7 : annotations/* warn */.R8)(message, error.message);
        return undefined;
    }
}
/**
 * The inputs of the step that measures, for the snapshots of later steps: a user who has said once where the job runs need not say
 * it again. They lie in the measurement's folder, no secret among them, and are checked anew like any input.
 */
const FILE = 'inputs.json';
const MAX_CHARS = 100_000;
/** What figures, comparison and badge depend on, each with the default that the platform fills in where nothing was given. */
const DEFAULTS = {
    name: '',
    region: '',
    'carbon-intensity': '',
    pue: '',
    alternatives: 'provider',
    'alternatives-within': '',
    'offset-percent': '',
    embodied: 'false',
    'functional-unit': '',
    'cpu-tdp-watts': '',
    'host-threads': '',
    'memory-watts': '',
    'accelerator-tdp-watts': '',
    'power-watts': '',
    'codecarbon-file': '',
    'training-step': '',
    'badge-label': 'training emissions',
    'badge-metric': 'grams-per-run',
    budget: '',
    'max-increase': '',
};
const KeptSchema = dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP());
function keepInputs(folder) {
    const given = Object.keys(DEFAULTS).map((name) => [name, (0,core/* getInput */.V4)(name)]);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, FILE), JSON.stringify(Object.fromEntries(given)), { mode: 0o600 });
}
/** An input of this step where it was given, else that of the step that measures in this folder. */
function inputOrMeasured(folder) {
    const kept = readKept(folder);
    return (name) => {
        const own = getInput(name);
        const untouched = own === '' || own === DEFAULTS[name];
        return untouched && Object.hasOwn(DEFAULTS, name) && Object.hasOwn(kept, name) ? (kept[name] ?? own) : own;
    };
}
/** Nothing where it is lost or damaged: then a snapshot has its own inputs only. */
function readKept(folder) {
    try {
        const json = readFileSync(join(folder, FILE), 'utf8');
        return json.length > MAX_CHARS ? {} : v.parse(KeptSchema, JSON.parse(json));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
;// CONCATENATED MODULE: ./tmp/javascript/action/measurement-folder.js
/**
 * The folder of one job's measurement. Every use of the action in a job finds the same one, so that there is one sampler
 * and one report; a folder that an earlier job left on the same machine is never mistaken for this job's.
 */







/** What identifies a job. A re-run, another matrix job or another runner on the same machine differs in at least one. */
const IDENTITY = [
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'INPUT_JOB-ID',
    'INPUT_JOB-INDEX',
    'INPUT_JOB-MATRIX',
    'RUNNER_NAME',
    'RUNNER_TRACKING_ID',
];
/** A sampler that has written nothing for this long is not alive, whatever its folder says. */
const STALE_MS = 10 * 60_000;
/** Makes the folder, or finds that another use of this job has. Falls back to the system's temp folder where the runner's is read-only. */
function claimMeasurement(env, now) {
    let reason = '';
    for (const folder of possibleFolders(env)) {
        try {
            if ((0,external_node_fs_.existsSync)(folder) && !isAlive(folder, now))
                setAside(folder);
            (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
            return { kind: 'owned', folder };
        }
        catch (error) {
            if ((0,external_node_fs_.existsSync)(folder))
                return { kind: 'shared', folder };
            reason = (0,errors/* reasonOf */.A3)(error);
        }
    }
    return { kind: 'refused', reason };
}
/** The folder in which this job is being measured, or undefined when it is not. */
function findMeasurement(env) {
    return possibleFolders(env).find((folder) => existsSync(folder));
}
/** In the runner's temp folder, and in the system's for where that one cannot be written to. */
function possibleFolders(env) {
    const identity = IDENTITY.map((name) => env[name] ?? '').join('\n');
    const name = `${product/* PRODUCT */.Ax.slug}-${(0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 16)}`;
    const temp = env['RUNNER_TEMP'];
    const parents = temp ? [temp, (0,external_node_os_.tmpdir)()] : [(0,external_node_os_.tmpdir)()];
    return parents.map((parent) => (0,external_node_path_.join)(parent, name));
}
/** The folder's own time counts too: two uses may start at once, and the first has not written anything yet. */
function isAlive(folder, now) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, plan_FILES.stopped)))
        return false;
    const times = [folder, (0,external_node_path_.join)(folder, plan_FILES.samples), (0,external_node_path_.join)(folder, plan_FILES.latest)].map(changedAt);
    return now - Math.max(...times) < STALE_MS;
}
/** Renaming first makes this safe against another use that does the same: one of the two renames fails. */
function setAside(folder) {
    const old = `${folder}-${process.pid}`;
    (0,external_node_fs_.renameSync)(folder, old);
    (0,external_node_fs_.rmSync)(old, { recursive: true, force: true });
}
function changedAt(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// EXTERNAL MODULE: ./tmp/javascript/action/stage.js
var stage = __webpack_require__(2270);
;// CONCATENATED MODULE: ./tmp/javascript/action/measure.js
/** `mode: measure`: starts the one sampler of this job and ends. */











async function measure() {
    await (0,annotations/* warnOnFailure */.yh)('no-start', () => (0,core/* saveState */.LZ)(stage/* RAN_STATE */.S8, 'yes'));
    const inputs = fromInputs(settings/* readInputs */.K, 'bad-input');
    if (inputs === undefined)
        return;
    const claim = claimMeasurement(process.env, Date.now());
    if (claim.kind === 'shared')
        return (0,annotations/* notice */.lm)('measured-already');
    if (claim.kind === 'refused')
        return (0,annotations/* warn */.R8)('no-folder', claim.reason);
    try {
        await beginMeasurement({
            folder: claim.folder,
            inputs,
            samplerBundle: (0,bundle_file/* bundleFile */.p)('sampler'),
            parentPid: process.ppid,
        });
        keepInputs(claim.folder);
        (0,core/* saveState */.LZ)(stage/* FOLDER_STATE */.R5, claim.folder);
    }
    catch (problem) {
        // The next use of the action in this job may succeed.
        (0,external_node_fs_.rmSync)(claim.folder, { recursive: true, force: true });
        if (problem instanceof input_error/* InputError */.d)
            (0,annotations/* warn */.R8)('bad-input', problem.message);
        else
            (0,annotations/* warn */.R8)('no-start', (0,errors/* reasonOf */.A3)(problem));
    }
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/**
 * The compiled tables are stored by column, texts that repeat only once, as one JSON text a table: it parses several
 * times faster than the same array written as code, and keeps the bundles small.
 */
/** Rows of a packed table, unpacked when they are first asked for. A cell that is `null` is a property that the row does not have. */
function unpack(json) {
    let rows;
    return () => {
        rows ??= rowsOf(JSON.parse(json));
        return rows;
    };
}
function rowsOf(table) {
    const rows = [];
    for (const [name, column] of Object.entries(table)) {
        const values = 'of' in column ? column.at.map((index) => column.of[index]) : column;
        values.forEach((value, index) => {
            rows[index] ??= {};
            if (value !== null)
                rows[index][name] = value;
        });
    }
    return rows;
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);

/** Inputs that cannot be used: every problem at once, each naming the input, the value and what is allowed. */
class InputError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.join(' '));
        this.problems = problems;
    }
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./tmp/javascript/errors.js
var errors = __webpack_require__(9830);
// EXTERNAL MODULE: ./tmp/javascript/engine/input-error.js
var input_error = __webpack_require__(3499);
;// CONCATENATED MODULE: ./tmp/javascript/engine/input-reader.js
/** One input after the other as a typed value: problems are collected, so that all are reported at once. */


class InputReader {
    #get;
    #problems = [];
    constructor(get) {
        this.#get = get;
    }
    given(name) {
        return this.#value(name) !== '';
    }
    problem(sentence) {
        this.#problems.push(sentence);
    }
    throwProblems() {
        if (this.#problems.length > 0)
            throw new input_error/* InputError */.d(this.#problems);
    }
    text(name, maxLength) {
        const value = this.#value(name);
        if (value.length > maxLength)
            this.#wrong(name, `at most ${maxLength} characters`);
        return value === '' ? undefined : value;
    }
    /** A secret: its value never appears in a problem. */
    secret(name) {
        const value = this.#value(name);
        if (/[\r\n]/.test(value))
            this.problem(`Input ${name}: must be one line.`);
        return value === '' ? undefined : value;
    }
    /** Several lines, trimmed; empty where none was given. */
    lines(name) {
        const value = this.#get(name).trim();
        if (value.length > 2000)
            this.#wrong(name, 'at most 2000 characters');
        return value;
    }
    number(name, least, most, unit, leastInWords) {
        const value = this.#value(name);
        if (value === '')
            return undefined;
        // `Number` alone would also take hexadecimal and empty texts.
        const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
        const tooSmall = leastInWords === undefined ? number < least : number <= least;
        if (Number.isFinite(number) && !tooSmall && number <= most)
            return number;
        const range = leastInWords === undefined ? `from ${least} to ${most}` : `${leastInWords}, at most ${most}`;
        this.#wrong(name, `a number ${range}${unit === undefined ? '' : ` (${unit})`}`);
        return undefined;
    }
    wholeNumber(name, least, most) {
        const number = this.number(name, least, most);
        if (number !== undefined && !Number.isInteger(number))
            this.#wrong(name, 'a whole number');
        return number;
    }
    boolean(name, otherwise) {
        const value = this.#value(name).toLowerCase();
        if (value === '')
            return otherwise;
        if (value !== 'true' && value !== 'false')
            this.#wrong(name, 'true or false');
        return value === 'true';
    }
    oneOf(name, choices, otherwise) {
        const value = this.#value(name);
        if (value === '')
            return otherwise;
        const choice = choices.find((allowed) => allowed === value.toLowerCase());
        if (choice === undefined)
            this.#wrong(name, choices.join(', '));
        return choice ?? otherwise;
    }
    url(name) {
        const value = this.#value(name);
        if (value === '')
            return undefined;
        const url = URL.canParse(value) ? new URL(value) : undefined;
        const plain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
        if (!plain)
            this.problem(`Input ${name}: must be an http or https address without a user name.`);
        return plain ? value : undefined;
    }
    /** A branch name that git takes and that cannot be the default branch's by accident of spelling. */
    branch(name) {
        const value = this.#value(name).replace(/^refs\/heads\//, '');
        if (value === '')
            return undefined;
        const allowed = /^(?!\/|.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/@-]{0,199}$/.test(value);
        if (!allowed)
            this.#wrong(name, 'a branch name such as energy-data');
        return allowed ? value : undefined;
    }
    /** `1000 epochs`. */
    functionalUnit(name) {
        const value = this.#value(name);
        if (value === '')
            return undefined;
        const [, amountText = '', unit = ''] = /^(\d+(?:\.\d+)?)\s+(\S.{0,99})$/.exec(value) ?? [];
        const amount = Number(amountText);
        if (amount > 0 && Number.isFinite(amount))
            return { amount, unit };
        this.#wrong(name, 'a number and a unit, such as "1000 epochs"');
        return undefined;
    }
    #value(name) {
        return this.#get(name).trim();
    }
    #wrong(name, allowed) {
        this.problem((0,errors/* inputProblem */.oi)(name, this.#value(name), allowed));
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/engine/settings.js

const BADGE_METRICS = [
    'grams-per-run',
    'kwh-per-run',
    'training-grams-per-run',
    'training-kwh-per-run',
    'grams-per-pr',
    'grams-this-month',
];
/** Throws `InputError` with every problem that a single input shows. */
function readInputs(get) {
    const read = new InputReader(get);
    const mode = read.oneOf('mode', ['measure', 'estimate', 'snapshot', 'publish'], 'measure');
    const inputs = {
        name: read.text('name', 200),
        place: {
            region: read.text('region', 100),
            gramsPerKwh: read.number('carbon-intensity', 0, 5000, 'g/kWh'),
            pue: read.number('pue', 1, 10),
        },
        machine: {
            intervalSeconds: read.number('interval-seconds', 0.1, 3600, 'seconds') ?? 1,
            cpuTdpWatts: read.number('cpu-tdp-watts', 0.1, 5000, 'watts'),
            hostThreads: read.wholeNumber('host-threads', 1, 100_000),
            memoryWatts: read.number('memory-watts', 0, 100_000, 'watts'),
            acceleratorTdpWatts: read.number('accelerator-tdp-watts', 0.1, 20_000, 'watts'),
            /** Of the whole machine, instead of every meter. */
            powerWatts: mode === 'estimate' ? undefined : read.number('power-watts', 0, 1_000_000, 'watts'),
            codecarbonFile: read.text('codecarbon-file', 4000),
        },
        declared: readDeclared(mode === 'estimate' ? read : new InputReader(() => '')),
        alternatives: {
            scope: read.oneOf('alternatives', ['provider', 'any', 'none'], 'provider'),
            /** `country`, `EU`, `EEA`, `FR,ES` or `1500 km`. */
            within: read.text('alternatives-within', 2000),
        },
        live: readLive(read),
        report: {
            comment: read.boolean('comment', true),
            commentKey: read.text('comment-key', 100) ?? '',
            summary: read.boolean('summary', true),
            artifact: read.boolean('artifact', true),
            recordFile: read.text('record-file', 4000),
            trainingStep: read.text('training-step', 500),
            badgeLabel: read.text('badge-label', 100) ?? 'training emissions',
            badgeMetric: read.oneOf('badge-metric', BADGE_METRICS, 'grams-per-run'),
            historyBranch: read.branch('history-branch'),
            /** False where the history is only read. */
            writeHistory: read.boolean('write-history', true),
        },
        limits: {
            /** Lines such as `50 g`. */
            budget: read.lines('budget'),
            /** Such as `20%`. */
            maxIncrease: read.text('max-increase', 50) ?? '',
            onExceed: read.oneOf('on-exceed', ['warn', 'fail', 'none'], 'warn'),
        },
        offsetPercent: read.number('offset-percent', 0, 100, 'percent'),
        embodied: read.boolean('embodied', false),
        functionalUnit: read.functionalUnit('functional-unit'),
    };
    read.throwProblems();
    return inputs;
}
/** What a person declares in `estimate`. In other modes it gets a reader without inputs, whose problems are not reported. */
function readDeclared(read) {
    const declared = {
        hardware: read.text('hardware', 200),
        count: read.number('count', 0, 10_000_000, 'devices', 'more than 0') ?? 1,
        hours: read.number('hours', 0, 10_000_000, 'hours'),
        /** Of one device. */
        powerWatts: read.number('power-watts', 0, 1_000_000, 'watts'),
        /** Before PUE. */
        energyKwh: read.number('energy-kwh', 0, 1_000_000_000, 'kWh'),
        utilization: read.number('utilization', 0, 1.05),
        vcpus: read.number('vcpus', 0, 100_000, 'virtual CPUs', 'more than 0'),
        memoryGb: read.number('memory-gb', 0, 1_000_000, 'GB', 'more than 0'),
        sockets: read.wholeNumber('sockets', 1, 64),
        loadCurve: read.oneOf('load-curve', ['cpu-time', 'throughput'], 'cpu-time'),
        bareMetal: read.boolean('bare-metal', false),
    };
    if (declared.energyKwh !== undefined) {
        for (const name of ['hours', 'power-watts']) {
            if (read.given(name))
                read.problem(`Inputs energy-kwh and ${name}: only one of the two may be given.`);
        }
        return declared;
    }
    if (!read.given('hours'))
        read.problem('Input hours is missing: how long did each device run? Or give energy-kwh.');
    if (declared.hardware === undefined && !read.given('power-watts')) {
        read.problem('Input hardware is missing: name an accelerator or a CPU, or give power-watts or energy-kwh.');
    }
    return declared;
}
function readLive(read) {
    const live = {
        provider: read.oneOf('intensity-provider', ['none', 'electricity-maps', 'watttime', 'gb-carbon-intensity', 'carbon-aware-sdk'], 'none'),
        electricityMapsToken: read.secret('electricity-maps-token'),
        watttimeUsername: read.secret('watttime-username'),
        watttimePassword: read.secret('watttime-password'),
        carbonAwareSdkUrl: read.url('carbon-aware-sdk-url'),
    };
    const needed = {
        none: [],
        'electricity-maps': ['electricity-maps-token'],
        watttime: ['watttime-username', 'watttime-password'],
        'gb-carbon-intensity': [],
        'carbon-aware-sdk': ['carbon-aware-sdk-url'],
    }[live.provider];
    for (const name of needed) {
        if (!read.given(name))
            read.problem(`Input ${name} is missing: intensity-provider "${live.provider}" needs it.`);
    }
    return live;
}


/***/ })

};
