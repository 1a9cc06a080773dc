export const id = 652;
export const ids = [652];
export const modules = {

/***/ 3948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A text from elsewhere in a message: one short line without control or invisible characters, which cannot pass for one of ours. */
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
    if ('devices' in plan)
        return plan.devices.find(({ id }) => id === channel.id)?.name;
    return 'device' in plan ? plan.device?.name : undefined;
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
        ...deviceOf(accelerator),
        source,
        range: deviceRange(accelerator, sensor),
        maxWatts: plausibleWatts(accelerator),
    };
}
function deviceOf(accelerator) {
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
        device: deviceOf(module),
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
        device: deviceOf(device),
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
            const finding = await find({ runner, system, overrides, accelerators: left }).catch((error) => notFound(`${vendor} devices`, error instanceof Error ? error.message : String(error)));
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
        device: deviceOf(device),
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

/***/ 3263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ detectRunner)
});

// EXTERNAL MODULE: ./tmp/javascript/runner/accelerator-spec.js
var accelerator_spec = __webpack_require__(9151);
// EXTERNAL MODULE: ./tmp/javascript/command-output.js
var command_output = __webpack_require__(8920);
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

// EXTERNAL MODULE: ./tmp/javascript/data/unpack.js
var unpack = __webpack_require__(3314);
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
    return known.map(({ pciAddress, name }, index) => (0,accelerator_spec/* accelerator */.M)(index, name, vendor, { pciAddress, notes }));
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




const PATIENCE_MS = 10_000;
async function detectAmd(system) {
    // `/dev/kfd` is the compute device; without it no job can train on the card, whatever else the bus shows.
    if (system.platform !== 'linux' || !system.list('/dev').includes('kfd'))
        return [];
    const onBus = pciAccelerators(system, 'amd', '1002');
    const named = await commandNames(system);
    const cards = named.map(({ name, address, serial }, index) => {
        const pciAddress = address ?? (named.length === onBus.length ? onBus[index]?.pciAddress : undefined);
        return { device: (0,accelerator_spec/* accelerator */.M)(index, name, 'amd', { pciAddress }), serial };
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
        const answer = await system.run('amd-smi', ['static', '--asic', '--bus', '--json'], PATIENCE_MS);
        const devices = parseAmdSmi(answer?.stdout ?? '');
        if (devices.length > 0)
            return devices;
    }
    if (!isOnPath(system, 'rocm-smi'))
        return [];
    const answer = await system.run('rocm-smi', ['--showproductname', '--showbus', '--json'], PATIENCE_MS);
    return parseRocmSmi(answer?.stdout ?? '');
}
/** A list of devices, in newer versions below `gpu_data`, or a single one; some builds write a warning before the JSON. */
function parseAmdSmi(text) {
    const answer = (0,command_output/* jsonIn */.Yf)(text);
    const inside = (0,command_output/* ownProperty */.Aq)(answer, 'gpu_data') ?? answer;
    const list = Array.isArray(inside) ? inside : [inside];
    return list.flatMap((device) => {
        const asic = (0,command_output/* ownProperty */.Aq)(device, 'asic');
        return namedDevice((0,command_output/* ownProperty */.Aq)(asic, 'market_name'), (0,command_output/* ownProperty */.Aq)((0,command_output/* ownProperty */.Aq)(device, 'bus'), 'bdf'), (0,command_output/* ownProperty */.Aq)(asic, 'asic_serial'));
    });
}
/** `{"card0": {"Card Series": ...}, "system": ...}`; the key was `Card series` before ROCm 6. */
function parseRocmSmi(text) {
    const answer = (0,command_output/* jsonIn */.Yf)(text);
    if (typeof answer !== 'object' || answer === null)
        return [];
    return Object.entries(answer)
        .filter(([key]) => /^card\d+$/.test(key))
        .sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
        .flatMap(([, card]) => namedDevice((0,command_output/* ownProperty */.Aq)(card, 'Card Series') ?? (0,command_output/* ownProperty */.Aq)(card, 'Card series'), (0,command_output/* ownProperty */.Aq)(card, 'PCI Bus')));
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
    return (0,command_output/* rowsOf */.RO)(text).flatMap(([index, uuid, name]) => {
        const number = (0,accelerator_spec/* deviceIndex */.H)(index);
        if (number === undefined || !name)
            return [];
        return [(0,accelerator_spec/* accelerator */.M)(number, name, 'habana', { uuid: /^[\w-]+$/.test(uuid ?? '') ? uuid : undefined })];
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
    return (0,command_output/* rowsOf */.RO)(text).flatMap(([index, uuid, name, memory, limit, mig]) => {
        const number = (0,accelerator_spec/* deviceIndex */.H)(index);
        if (number === undefined || !name || /^\[?(n\/a|unknown error)/i.test(name))
            return [];
        const mebibytes = (0,command_output/* numberOf */.rl)(memory);
        const watts = (0,command_output/* numberOf */.rl)(limit);
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
    const found = (0,accelerator_spec/* accelerator */.M)(device.index, device.name, 'nvidia');
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





const FINDERS = [
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
    const found = await Promise.all(FINDERS.map((find) => find(system).catch(() => [])));
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
    return [(0,accelerator_spec/* accelerator */.M)(0, model, 'nvidia', { notes: ['Power and limit are those of the whole Jetson module.'] })];
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
    return [(0,accelerator_spec/* accelerator */.M)(0, model, 'apple', { notes: ['TDP is that of the whole chip, CPU included.'] })];
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

// EXTERNAL MODULE: ./tmp/javascript/runner/cpu.js
var cpu = __webpack_require__(158);
// EXTERNAL MODULE: ./tmp/javascript/runner/dmi.js
var dmi = __webpack_require__(7998);
// EXTERNAL MODULE: ./tmp/javascript/runner/names.js
var names = __webpack_require__(6232);
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
        const vendor = vendorOf(controller);
        if (vendor === undefined || seen.has(vendor))
            return [];
        const index = counts.get(vendor) ?? 0;
        counts.set(vendor, index + 1);
        return [
            (0,accelerator_spec/* accelerator */.M)(index, controller.name, vendor, isVirtualFunction(controller) ? { notes: [PART_UNKNOWN] } : {}),
        ];
    });
}
/** A virtual function of a card (SR-IOV), such as `AMD Radeon Instinct MI25 MxGPU`: it may be an eighth of the card or all of it. */
function isVirtualFunction({ name }) {
    return /\bmxgpu\b|\bvf\b/i.test(name);
}
const PART_UNKNOWN = 'This is a virtual function of a card; which part of the card it has is not known: counted as the whole card.';
function vendorOf({ vendor, name }) {
    const text = `${vendor} ${name}`;
    return VENDORS.find(([pattern]) => pattern.test(text))?.[1];
}
function isCard(controller) {
    const { name, bus } = controller;
    if ((0,names/* resolveAccelerator */.aT)(name) !== undefined || CARD_NAMES.test(name))
        return true;
    // macOS says where a card is; NVIDIA makes no graphics that are inside a CPU of these systems.
    return /^pcie$/i.test(bus ?? '') || vendorOf(controller) === 'nvidia';
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./tmp/javascript/runner/virtualisation.js
/** Whether this is a virtual machine, which holds a share of its host, or a physical one, which is all of it. */

const SOON_MS = 2000;
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
    if ((0,dmi/* instanceTypeOf */.l9)(firmware) !== undefined || (0,dmi/* cloudOf */.hH)(firmware) === 'azure')
        return true;
    return VIRTUAL_MAKER.test(firmware.manufacturer) || VIRTUAL_MODEL.test(firmware.model);
}
async function isVirtualMac(system) {
    if (system.cpuModels().some((model) => /virtual/i.test(model)))
        return true;
    const answer = await system.run('sysctl', ['-n', 'kern.hv_vmm_present'], SOON_MS);
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
        return windowsInventory(await ask(system));
    if (system.platform === 'darwin') {
        const [answer, virtual] = await Promise.all([ask(system), isVirtualMac(system)]);
        return { ...commonOf(answer), virtual, sockets: 1 };
    }
    const firmware = system.platform === 'linux' ? (0,dmi/* readDmi */.tC)(system) : undefined;
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
        firmware: (0,dmi/* firmwareOf */.R6)({
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
async function ask(system) {
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
        cpu: (0,cpu/* detectCpu */.as)(system),
        vcpus,
        memoryGb: memoryGb(system),
        ...inventory,
        sockets: virtual ? undefined : inventory.sockets,
        virtual,
        container,
        accelerators: [...named, ...others],
        instanceType: (0,dmi/* instanceTypeOf */.l9)(inventory.firmware),
    };
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


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ vcpuWords)
/* harmony export */ });
/** A number of virtual CPUs in words: `1 vCPU`, `4 vCPUs`, `1.5 vCPUs`. Limits of containers are fractions. */
function vcpuWords(count) {
    return `${Number(count.toFixed(2))} ${count === 1 ? 'vCPU' : 'vCPUs'}`;
}


/***/ })

};
