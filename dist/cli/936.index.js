export const id = 936;
export const ids = [936];
export const modules = {

/***/ 3948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Untrusted text for a message: one short line without control or invisible characters, so that it cannot look like a message of ours. */
function oneLine(text, maxLength = 500) {
    const line = text
        .slice(0, 4 * maxLength)
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}


/***/ }),

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ findMeters)
});

// EXTERNAL MODULE: ./tmp/javascript/errors.js
var errors = __webpack_require__(9830);
// EXTERNAL MODULE: ./tmp/javascript/power/plan.js
var power_plan = __webpack_require__(8420);
// EXTERNAL MODULE: ./tmp/javascript/command-output.js
var command_output = __webpack_require__(8920);
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
    return (0,power_plan/* channelsOf */.MB)(plan).map((channel) => {
        const name = deviceName(plan, channel);
        return {
            component: channel.component,
            meter: name === undefined ? channel.source : `${channel.source}: ${name}`,
            method: (0,power_plan/* methodOf */.NY)(plan, channel),
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
    return (0,power_plan/* deviceOf */.OV)(plan, channel)?.name;
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
    return (0,command_output/* numberOf */.rl)(system.readText(path)?.trim());
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
    const answer = (0,command_output/* jsonIn */.Yf)(text);
    const inside = (0,command_output/* ownProperty */.Aq)(answer, 'gpu_data') ?? answer;
    const list = Array.isArray(inside) ? inside.slice(0, MAX_DEVICES) : [inside];
    return list.flatMap((device) => {
        const index = (0,command_output/* ownProperty */.Aq)(device, 'gpu');
        if (typeof index !== 'number' || !Number.isInteger(index))
            return [];
        const power = (0,command_output/* ownProperty */.Aq)(device, 'power');
        const watts = SOCKET_POWER.map((name) => reading((0,command_output/* ownProperty */.Aq)(power, name))).find((value) => value !== undefined);
        return sample(String(index), watts, reading((0,command_output/* ownProperty */.Aq)((0,command_output/* ownProperty */.Aq)(device, 'usage'), 'gfx_activity')));
    });
}
/**
 * `{"card0": {"Average Graphics Package Power (W)": "237.0", "GPU use (%)": "98"}, ...}`, keyed by the place of the card
 * in the list. The second die of an MI250 says `N/A (Secondary die)`.
 */
function parseRocmSmi(text) {
    const answer = (0,command_output/* jsonIn */.Yf)(text);
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
    const inner = (0,command_output/* ownProperty */.Aq)(value, 'value') ?? value;
    if (typeof inner === 'number')
        return Number.isFinite(inner) ? inner : undefined;
    return typeof inner === 'string' ? (0,command_output/* quantityOf */.Ri)(inner.trim()) : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/hl-smi.js
/** Intel's Gaudi (Habana) through one `hl-smi` that runs during the job: lines of `index, utilisation, watts`. */


function hlSmiParser() {
    return { line: parseHlLine };
}
/** Older versions print the units though they are asked not to. */
function parseHlLine(line) {
    const [key, use, power] = (0,command_output/* cellsOf */.nc)(line);
    const watts = (0,command_output/* quantityOf */.Ri)(power);
    if (key === undefined || !/^\d{1,4}$/.test(key) || watts === undefined)
        return [];
    return [{ key, watts, utilisation: shareOfPercent((0,command_output/* quantityOf */.Ri)(use)) }];
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/xpu-smi.js
/** Intel's data-centre cards through one `xpu-smi dump` that runs during the job. */


/** Reads the columns from the heading, whose order is that of the metrics asked for: `Timestamp, DeviceId, GPU Power (W)`. */
function xpuSmiParser() {
    let columns;
    return {
        line(line) {
            const row = (0,command_output/* cellsOf */.nc)(line);
            const device = row.indexOf('DeviceId');
            if (device !== -1) {
                const watts = row.findIndex((name) => /^GPU Power \(W\)$/i.test(name));
                columns = { device, watts, use: row.findIndex((name) => /^GPU Utilization \(%\)$/i.test(name)) };
                return [];
            }
            if (columns === undefined)
                return [];
            const key = row[columns.device];
            const watts = (0,command_output/* quantityOf */.Ri)(row[columns.watts]);
            if (key === undefined || !/^\d{1,4}$/.test(key) || watts === undefined)
                return [];
            return [{ key, watts, utilisation: shareOfPercent((0,command_output/* quantityOf */.Ri)(row[columns.use])) }];
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
        const accuracy = (0,command_output/* numberOf */.rl)(system.readText(`${folder}/power1_accuracy`)?.trim().replace(/%$/, ''));
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
    const [key, use, ...fields] = (0,command_output/* cellsOf */.nc)(line);
    if (key === undefined || key === '' || fields.length === 0)
        return [];
    const watts = fields.map(command_output/* numberOf */.rl).find((value) => value !== undefined);
    return [{ key, watts, utilisation: shareOfPercent((0,command_output/* numberOf */.rl)(use)) }];
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
    const [key, use, energy] = (0,command_output/* cellsOf */.nc)(line);
    const millijoules = (0,command_output/* numberOf */.rl)(energy);
    if (key === undefined || !key.startsWith('GPU-') || millijoules === undefined || millijoules < 0)
        return [];
    return [{ key, counter: millijoules / 1000, utilisation: shareOfPercent((0,command_output/* numberOf */.rl)(use)) }];
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
            const found = new Set(finding.plans.flatMap(power_plan/* channelsOf */.MB).map(({ id }) => id));
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

// EXTERNAL MODULE: ./tmp/javascript/vcpu-words.js
var vcpu_words = __webpack_require__(1585);
// EXTERNAL MODULE: ./tmp/javascript/power/model/node-model.js
var node_model = __webpack_require__(8449);
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

// EXTERNAL MODULE: ./tmp/javascript/runner/job-size.js
var job_size = __webpack_require__(9601);
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
    const size = (0,job_size/* jobSize */.J)(runner);
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
    const group = apart ? groupOf(own ?? '', system) : undefined;
    if (group === undefined)
        return { notes: [OTHERS_UNSPLIT_NOTE] };
    return { split: splitOf(group), notes: [OTHERS_NOTE] };
}
/** Where the CPU time of a process's own cgroup is, by its `/proc/<pid>/cgroup`: version 2, or version 1 as systemd mounts it. */
function groupOf(own, system) {
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
            const elapsed = (0,command_output/* numberOf */.rl)(HEADING.exec(line)?.[1]);
            if (elapsed !== undefined) {
                const samples = samplesOf(block);
                block = { seconds: elapsed / 1000, milliwatts: new Map() };
                return samples;
            }
            if (block === undefined)
                return [];
            const [, name, power] = POWER.exec(line) ?? [];
            const milliwatts = (0,command_output/* numberOf */.rl)(power);
            // The GPU's sampler says the GPU's power once more.
            if (name !== undefined && milliwatts !== undefined && !block.milliwatts.has(name))
                block.milliwatts.set(name, milliwatts);
            const watts = (0,command_output/* numberOf */.rl)(INTEL_PACKAGE.exec(line)?.[1]);
            if (watts !== undefined)
                block.milliwatts.set('CPU', watts * 1000);
            const percent = (0,command_output/* numberOf */.rl)(GPU_USE.exec(line)?.[1]);
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
                columns = (0,command_output/* cellsOf */.nc)(line).map(energyMeterKey);
                return [];
            }
            if (columns.length === 0)
                return [];
            const row = (0,command_output/* cellsOf */.nc)(line);
            return [...new Set(columns)].flatMap((key) => {
                if (key === undefined)
                    return [];
                const values = row.filter((_, place) => columns[place] === key).map(command_output/* numberOf */.rl);
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
    const isCounted = counters.covers === 'memory' || counters.plans.flatMap(power_plan/* channelsOf */.MB).some(isMemory);
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
    const model = (0,node_model/* nodeModel */.y)({
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
        return unsupported(runner, hostPart, name, model.unsupported);
    const plan = {
        kind: 'node-model',
        id: 'node',
        component: 'node',
        source: `node model: ${name}, ${(0,vcpu_words/* vcpuWords */._)(hostPart.vcpus)}`,
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
function unsupported(runner, hostPart, name, why) {
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


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ joulesOf),
/* harmony export */   g: () => (/* binding */ inputsOver)
/* harmony export */ });
/* harmony import */ var _meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(918);

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
            return inputs.energyKwh * _meter_js__WEBPACK_IMPORTED_MODULE_0__/* .JOULES_PER_KWH */ .E;
        case 'meter':
            return inputs.joules * inputs.share;
    }
}
/** The inputs of a model once its time is known. */
function inputsOver(constants, { seconds, curveSeconds }) {
    return constants.formula === 'load-model' ? { ...constants, seconds, curveSeconds } : { ...constants, seconds };
}


/***/ }),

/***/ 8449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ curveOf),
/* harmony export */   y: () => (/* binding */ nodeModel)
/* harmony export */ });
/* harmony import */ var _joules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3943);

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
    const vcpus = positive(machine.vcpus) ?? assume(assumptions, 2, 'number of vCPUs unknown, taken as 2');
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
    const hostThreads = positive(machine.hostThreads) ?? sockets * threads;
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
    const wattsOf = (seconds, curveSeconds) => (0,_joules_js__WEBPACK_IMPORTED_MODULE_0__/* .joulesOf */ .C)((0,_joules_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOver */ .g)(inputs, { seconds, curveSeconds }));
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
    let threads = positive(cpu.threadsPerSocket) ?? (positive(cpu.coresPerSocket) ?? 0) * (vendor === 'arm' ? 1 : 2);
    let tdpWatts = positive(cpu.tdpWatts) ?? 0;
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
    const reportedSockets = machine.virtual ? undefined : positive(machine.sockets);
    if (reportedSockets !== undefined)
        return reportedSockets;
    const hostThreads = positive(machine.hostThreads);
    if (hostThreads !== undefined)
        return Math.max(1, Math.round(hostThreads / threads));
    const sockets = group === 'entry' || ONE_SOCKET.test(name) ? 1 : 2;
    return assume(assumptions, sockets, `sockets of the host taken as ${sockets}`);
}
function memoryWatts(machine, vcpus, assumptions) {
    const { memoryWatts: declaredWatts } = machine;
    // The level belongs to the model's own watts; what a person measured is not scaled.
    if (declaredWatts === 0 || (declaredWatts !== undefined && positive(declaredWatts) !== undefined)) {
        return declaredWatts / (machine.curve === 'throughput' ? 1 : CPU_TIME_LEVEL);
    }
    const gb = positive(machine.memoryGb) ??
        assume(assumptions, 4 * vcpus, `memory unknown, taken as ${4 * vcpus} GB (4 GB a vCPU)`);
    return WATTS_PER_GB * gb;
}
/** No real machine's figure is outside these bounds; a value outside counts as unknown. */
function positive(value) {
    return value !== undefined && value >= 1e-3 && value <= 1e6 ? value : undefined;
}
function assume(assumptions, value, words) {
    assumptions.push(words);
    return value;
}


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jobSize)
/* harmony export */ });
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


/***/ })

};
