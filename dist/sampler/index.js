import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ ownProperty),
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony export tableRows */
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


/***/ }),

/***/ 876:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _power_sampler_node_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(322);
/* harmony import */ var _power_sampler_run_sampler_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(436);
/**
 * Entry of the sampler's bundle. `node sampler/index.js <folder>` samples until the end, started detached by the main
 * stage; it starts `node sampler/index.js --place <folder>`, which asks the cloud where the machine is and ends.
 */


const PLACE_TIMEOUT_MS = 3000;
const MAX_COMPLAINTS = 20;
// A vendor's command may fail with an error that no caller catches. Only its own reading is lost then.
let complaints = 0;
process.on('uncaughtException', (error) => {
    complaints++;
    if (complaints <= MAX_COMPLAINTS)
        console.error(error.stack ?? String(error));
});
const [script = '', first, second] = process.argv.slice(1);
if (first === '--place' && second !== undefined) {
    await askPlace(second);
    process.exit(0);
}
else if (first !== undefined) {
    process.exit(await sample(first));
}
else {
    console.error('usage: sampler <folder>');
    process.exit(2);
}
async function sample(folder) {
    try {
        await (0,_power_sampler_run_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .runSampler */ .MY)(folder, { world: (0,_power_sampler_node_host_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHost */ .P)(), placeCommand: [process.execPath, script, '--place', folder] });
        return 0;
    }
    catch (error) {
        console.error(error);
        (0,_power_sampler_run_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFailure */ .EU)(folder, error);
        return 1;
    }
}
/** Loaded on demand, because the sampler itself has no use for an HTTP client. */
async function askPlace(folder) {
    const [{ askMetadata }, { metadataOverHttp }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 643).then(__nccwpck_require__.bind(__nccwpck_require__, 643)),
        __nccwpck_require__.e(/* import() */ 472).then(__nccwpck_require__.bind(__nccwpck_require__, 472)),
    ]);
    (0,_power_sampler_run_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .writePlace */ .VH)(folder, await askMetadata(metadataOverHttp(), { timeoutMs: PLACE_TIMEOUT_MS }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ nodeHost)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
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

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/node-host.js
/** The real machine behind a `MeterWorld`. Node's own modules only: this is part of the sampler's bundle. */




/** More than any sensor's file, and enough of `/proc/stat`, whose first line is all that is read. */
const READ_BYTES = 8192;
/** The kernel writes these anew for every reading from their start, so they are opened once. */
const KEPT = /^\/(?:proc|sys)\//;
const MAX_ERROR_CHARACTERS = 300;
function nodeHost() {
    const buffer = Buffer.alloc(READ_BYTES);
    const kept = new Map();
    return {
        readText: (path) => (KEPT.test(path) ? readKept(path, kept, buffer) : readText(path, buffer)),
        cpuTimes: () => (0,external_node_os_.cpus)().map((cpu) => cpu.times),
        monotonicSeconds: () => performance.now() / 1000,
        spawn: start,
        after: (seconds, action) => {
            const timer = setTimeout(action, seconds * 1000);
            timer.unref();
            return () => clearTimeout(timer);
        },
    };
}
function readText(path, buffer) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
        return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null));
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** A file whose device went away gives errors until it is opened again. */
function readKept(path, kept, buffer) {
    let file = kept.get(path);
    try {
        if (file === undefined) {
            file = (0,external_node_fs_.openSync)(path, 'r');
            kept.set(path, file);
        }
        return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
    }
    catch {
        if (file === undefined)
            return undefined;
        kept.delete(path);
        (0,external_node_fs_.closeSync)(file);
        return readText(path, buffer);
    }
}
function start(command, args) {
    const ended = [];
    let why;
    let error = '';
    const end = (reason) => {
        if (why !== undefined)
            return;
        why = reason;
        for (const listener of ended)
            listener(reason);
    };
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, [...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: commandEnvironment(process.env),
        windowsHide: true,
    });
    child.on('error', (problem) => end(problem.message));
    // `close`, not `exit`: what the command said last is still in the pipe when it exits.
    child.on('close', (code, signal) => end(error.trim().split('\n')[0] || `ended with ${signal ?? `code ${code}`}`));
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
        error = (error + text).slice(0, MAX_ERROR_CHARACTERS);
    });
    return {
        onText: (listener) => child.stdout.on('data', listener),
        onEnd: (listener) => {
            if (why === undefined)
                ended.push(listener);
            else
                queueMicrotask(() => listener(why ?? ''));
        },
        kill: () => {
            child.kill('SIGTERM');
        },
    };
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ runSampler),
  EU: () => (/* binding */ writeFailure),
  VH: () => (/* binding */ writePlace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./tmp/javascript/power/plan.js
/** Files in the measurement's folder. `samples` is only ever appended to; see `sample-file.ts` for its lines. */
const FILES = {
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
function methodOf(plan, channel) {
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

// EXTERNAL MODULE: ./tmp/javascript/command-output.js
var command_output = __nccwpck_require__(920);
;// CONCATENATED MODULE: ./tmp/javascript/one-line.js
/** Untrusted text for a message: one short line without control or invisible characters, so that it cannot look like a message of ours. */
function oneLine(text, maxLength = 500) {
    const line = text
        .slice(0, 4 * maxLength)
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/watt-integral.js
class WattIntegral {
    #limits;
    #openedAt;
    #lastAt;
    #watts = 0;
    #utilisation;
    #joules = 0;
    #busySeconds = 0;
    /** Seconds for which watts were known, or held. */
    #coveredSeconds = 0;
    #seesUse = false;
    /** Largest total reported so far; reports never decrease, even if held watts turn out to have been too many. */
    #reportedJoules = 0;
    #reportedBusySeconds = 0;
    #reportedCoveredSeconds = 0;
    constructor(openedAt, limits) {
        this.#openedAt = openedAt;
        this.#limits = limits;
    }
    /** Takes a reading at an instant (monotonic seconds); returns whether it was plausible. */
    add(at, watts, utilisation) {
        if (!isPlausible(watts, this.#limits.maxWatts) || !Number.isFinite(at))
            return false;
        const first = this.#lastAt === undefined;
        const seconds = at - (this.#lastAt ?? this.#openedAt);
        if (seconds < 0)
            return false;
        const use = shareIn(utilisation);
        if (seconds <= this.#limits.silenceSeconds) {
            // Before the first reading, the first reading is the best guess.
            const meanUse = use === undefined ? undefined : (use + (this.#utilisation ?? use)) / 2;
            this.#count(seconds, first ? watts : (watts + this.#watts) / 2, meanUse);
        }
        this.#hold(at, watts, use);
        return true;
    }
    /** Takes a mean over a window that ends now, from a tool that averages by itself. */
    addMean(at, watts, windowSeconds, utilisation) {
        if (!isPlausible(watts, this.#limits.maxWatts) || !Number.isFinite(at))
            return false;
        const since = at - (this.#lastAt ?? this.#openedAt);
        if (since < 0)
            return false;
        // A window cannot begin before the last one ended. Time between the two counts with this window's mean.
        const seconds = since <= this.#limits.silenceSeconds ? since : Math.min(since, Math.max(0, windowSeconds || 0));
        const use = shareIn(utilisation);
        this.#count(seconds, watts, use);
        this.#hold(at, watts, use);
        return true;
    }
    #count(seconds, watts, use) {
        this.#joules += watts * seconds;
        this.#coveredSeconds += seconds;
        this.#busySeconds += (use ?? 0) * seconds;
    }
    /** Until the next reading, this one is taken to hold. */
    #hold(at, watts, use) {
        this.#seesUse ||= use !== undefined;
        this.#lastAt = at;
        this.#watts = watts;
        this.#utilisation = use;
    }
    /** When the last plausible reading came, monotonic seconds. */
    get lastAt() {
        return this.#lastAt;
    }
    /** Joules and busy seconds until now; undefined where the device has been silent for too long. */
    until(now) {
        const held = now - (this.#lastAt ?? this.#openedAt);
        if (!(held <= this.#limits.silenceSeconds))
            return undefined;
        const seconds = Math.max(0, held);
        const { share } = this.#limits;
        this.#reportedJoules = Math.max(this.#reportedJoules, (this.#joules + this.#watts * seconds) * share);
        if (!this.#seesUse)
            return { joules: this.#reportedJoules };
        this.#reportedBusySeconds = Math.max(this.#reportedBusySeconds, this.#busySeconds + (this.#utilisation ?? 0) * seconds);
        return { joules: this.#reportedJoules, busySeconds: this.#reportedBusySeconds };
    }
    /** As `until`, for watts that are a model of utilisation: with the times that its watts are multiplied by. */
    modelledUntil(now) {
        const reading = this.until(now);
        if (reading === undefined)
            return undefined;
        const held = Math.max(0, now - (this.#lastAt ?? this.#openedAt));
        // Before the first reading there are no watts to hold.
        this.#reportedCoveredSeconds = Math.max(this.#reportedCoveredSeconds, this.#coveredSeconds + (this.#lastAt === undefined ? 0 : held));
        return { ...reading, curveSeconds: reading.busySeconds, modelSeconds: this.#reportedCoveredSeconds };
    }
}
function isPlausible(watts, maxWatts) {
    return watts >= 0 && watts <= maxWatts;
}
function shareIn(utilisation) {
    return utilisation !== undefined && utilisation >= 0 ? Math.min(1, utilisation) : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/command.js
/**
 * A vendor's command as a child of the sampler: one for all its devices, read as it speaks, started again with patience
 * when it dies, and killed at the end.
 */
var _a;



/** What a parser makes of all that a command printed before it ended. */
function command_samplesIn(text, parser) {
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
            this.#said = oneLine(text, MAX_SAID);
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
            this.#said = oneLine(why, MAX_SAID);
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

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/cpu-load.js
/** Opens a source; takes its first reading on the first `read`. */
function openLoad(source, world) {
    switch (source.kind) {
        case 'proc-stat':
            return shareOfTime(() => procStatTimes(readOrThrow(world, source.path)), source.path);
        case 'os-cpus':
            return shareOfTime(() => world.cpuTimes().flatMap(busyAndIdle), 'CPU times');
        case 'cgroup-v2':
            return cpuSeconds(() => cgroup2Seconds(readOrThrow(world, source.path)), source);
        case 'cgroup-v1':
            return cpuSeconds(() => cgroup1Seconds(readOrThrow(world, source.path)), source);
    }
}
/**
 * Busy and idle time from the first line of `/proc/stat`, in ticks: [user, nice, system, irq, softirq] and [idle, iowait].
 * Steal belongs to other machines and guest is in user already, so both are left out. Undefined when there is no such line.
 */
function procStatTimes(text) {
    const [line = ''] = text.split('\n', 1);
    if (!line.startsWith('cpu '))
        return undefined;
    const [user, nice, system, idle, iowait = 0, irq = 0, softirq = 0] = line.slice(4).trim().split(' ', 7).map(Number);
    if (user === undefined || nice === undefined || system === undefined || idle === undefined)
        return undefined;
    return [user + nice + system + irq + softirq, idle + iowait];
}
/** CPU time used by a cgroup v2 (`cpu.stat`), seconds; undefined when the text has no `usage_usec`. */
function cgroup2Seconds(text) {
    const usage = /^usage_usec (\d+)$/m.exec(text)?.[1];
    return usage === undefined ? undefined : Number(usage) / 1e6;
}
/** CPU time used by a cgroup v1 (`cpuacct.usage`), seconds; undefined when the text is not one number. */
function cgroup1Seconds(text) {
    return /^\d+\s*$/.test(text) ? Number(text) / 1e9 : undefined;
}
function busyAndIdle(times) {
    return [times.user + times.nice + times.sys + times.irq, times.idle];
}
/** Alternating busy and idle counters, a pair for the machine or for each CPU. */
function shareOfTime(readTimes, what) {
    let last;
    return {
        read() {
            const times = readTimes();
            if (times === undefined || times.length === 0 || !times.every(Number.isFinite))
                throw new Error(`no CPU time in ${what}`);
            const before = last;
            if (before === undefined || before.length !== times.length) {
                last = times;
                return undefined;
            }
            let busy = 0;
            let total = 0;
            let fell = false;
            for (let index = 0; index < times.length; index++) {
                // Linux's idle counters may step back a little, and a CPU that comes back may start anew: neither is time.
                const passed = (times[index] ?? 0) - (before[index] ?? 0);
                if (passed < 0)
                    fell = true;
                const counted = Math.max(0, passed);
                total += counted;
                if (index % 2 === 0)
                    busy += counted;
            }
            // The old reading stays where nothing moved, so that the next one covers the whole time.
            if (total > 0 || fell)
                last = times;
            return total > 0 ? busy / total : undefined;
        },
    };
}
/** One cumulative CPU time; what it could have been at most is the time that passed on its CPUs. */
function cpuSeconds(readSeconds, source) {
    const cpus = source.cpus > 0 ? source.cpus : 1;
    let last;
    return {
        read(now) {
            const used = readSeconds();
            if (used === undefined || !Number.isFinite(used))
                throw new Error(`no CPU time in ${source.path}`);
            const at = now.monotonicSeconds;
            const before = last;
            if (before !== undefined && at <= before.at && used >= before.used)
                return undefined;
            last = { used, at };
            if (before === undefined || used < before.used || at <= before.at)
                return undefined;
            return Math.min(1, (used - before.used) / ((at - before.at) * cpus));
        },
    };
}
function readOrThrow(world, path) {
    const text = world.readText(path);
    if (text === undefined)
        throw new Error(`cannot read ${path}`);
    return text;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/cpu-time-share.js
/** This job's share of a machine that others use at the same time: its CPU time over all busy CPU time. */

/** `USER_HZ`, which Linux shows to programs whatever the kernel's own tick is (proc_stat(5)). */
const TICKS_PER_SECOND = 100;
/**
 * Returns a function that gives the share, 0..1, over the time since its last call. Where no CPU was busy in that time, the
 * share stays as it was. The energy of the whole machine is split by it, also that of its idle time, so the jobs on a machine
 * add up to the machine. The function throws when the counters cannot be read. Without a split the share is always 1.
 */
function openSplit(split, world) {
    if (split === undefined)
        return () => 1;
    let before = look(split, world);
    // Until CPU time has been seen, this job is the only one that is known to run here.
    let share = 1;
    return () => {
        const now = look(split, world);
        if (now === undefined)
            throw new Error(`cannot read the CPU time of this job (${split.job.path})`);
        if (before !== undefined) {
            const job = now.job - before.job;
            const machine = now.machine - before.machine;
            if (machine <= 0 && job >= 0)
                return share;
            if (job >= 0 && machine > 0)
                share = Math.min(1, job / machine);
        }
        before = now;
        return share;
    };
}
function look(split, world) {
    const own = world.readText(split.job.path);
    const all = world.readText(split.machinePath);
    if (own === undefined || all === undefined)
        return undefined;
    const job = split.job.kind === 'cgroup-v2' ? cgroup2Seconds(own) : cgroup1Seconds(own);
    const busyTicks = procStatTimes(all)?.[0];
    return job === undefined || busyTicks === undefined ? undefined : { job, machine: busyTicks / TICKS_PER_SECOND };
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/hwmon.js
/** Linux's hardware monitors: energy counters (µJ), power inputs (µW), and pairs of current and voltage. */




/** The sensor is asked at every reading; a pause longer than this is not filled, s. */
const SILENCE_SECONDS = 600;
function openHwmon(plan, world) {
    const method = methodOf(plan, plan);
    const read = method === 'counter' ? hwmon_counterOf(plan, world) : sensorOf(plan, world);
    const share = openSplit(plan.split, world);
    const use = busyOf(plan.busyPath, world);
    let whole = 0;
    let joules = 0;
    return {
        id: plan.id,
        component: plan.component,
        method,
        source: plan.source,
        read: (now) => {
            const reported = read(now);
            joules += Math.max(0, reported - whole) * share();
            whole = Math.max(whole, reported);
            return { joules, ...use(now) };
        },
    };
}
/** Busy seconds by a file of percents; nothing where there is none. A look that fails counts like the last one. */
function busyOf(path, world) {
    if (path === undefined)
        return () => ({});
    const look = () => Math.min(1, Math.max(0, (numberAt(world, path) ?? Number.NaN) / 100));
    let lastAt = world.monotonicSeconds();
    let last = look() || 0;
    let busySeconds = 0;
    return (now) => {
        const seen = look();
        const share = Number.isNaN(seen) ? last : seen;
        busySeconds += ((last + share) / 2) * Math.max(0, now.monotonicSeconds - lastAt);
        lastAt = Math.max(lastAt, now.monotonicSeconds);
        last = share;
        return { busySeconds };
    };
}
/** Drivers keep these counters 64 bit wide, so a fall is a new start and never a wrap. */
function hwmon_counterOf(plan, world) {
    const look = () => plan.inputs.map((input) => numberAt(world, input.path));
    let last = look();
    let lastAt = world.monotonicSeconds();
    let joules = 0;
    return (now) => {
        const counts = look();
        const missing = plan.inputs[counts.indexOf(undefined)];
        if (missing !== undefined)
            throw new Error(`cannot read ${missing.path}`);
        const passed = counts.reduce((sum, count, index) => {
            return sum + Math.max(0, (count ?? 0) - (last[index] ?? count ?? 0));
        }, 0);
        const seconds = now.monotonicSeconds - lastAt;
        if (seconds > 0 && passed / 1e6 <= plan.maxWatts * seconds)
            joules += (passed / 1e6) * (plan.device?.share ?? 1);
        last = counts;
        lastAt = Math.max(lastAt, now.monotonicSeconds);
        return joules;
    };
}
function sensorOf(plan, world) {
    const limits = { maxWatts: plan.maxWatts, share: plan.device?.share ?? 1, silenceSeconds: SILENCE_SECONDS };
    const integral = new WattIntegral(world.monotonicSeconds(), limits);
    return (now) => {
        const watts = plan.inputs.reduce((sum, input) => sum + wattsAt(input, world), 0);
        integral.add(now.monotonicSeconds, watts);
        const reading = integral.until(now.monotonicSeconds);
        if (reading === undefined)
            throw new Error(`implausible: ${Math.round(watts)} W`);
        return reading.joules;
    };
}
function wattsAt(input, world) {
    const value = numberAt(world, input.path);
    if (value === undefined)
        throw new Error(`cannot read ${input.path}`);
    if (input.voltagePath === undefined)
        return value / 1e6;
    const millivolts = numberAt(world, input.voltagePath);
    if (millivolts === undefined)
        throw new Error(`cannot read ${input.voltagePath}`);
    return (value * millivolts) / 1e6;
}
function numberAt(world, path) {
    return (0,command_output/* numberOf */.rl)(world.readText(path)?.trim());
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
function joules_joulesOf(inputs) {
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
function joules_inputsOver(constants, { seconds, curveSeconds }) {
    return constants.formula === 'load-model' ? { ...constants, seconds, curveSeconds } : { ...constants, seconds };
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

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/curve-integral.js
/**
 * The integral of the node model's load curve from loads that are each the mean of an interval. Part of the sampler's bundle.
 *
 * The curve is concave, so the curve of a mean is more than the mean of the curve. An interval in which the load changed at
 * once, between a phase before it and a phase after it, is therefore split where its own mean says that the change was: for
 * a load u between its neighbours a and b, the part (u - b) / (a - b) of the interval was spent at a and the rest at b. It is
 * taken for such a change where the step from a to b is at least three times what the load did right before and right
 * after; a load that drifts keeps its mean. So phases of three intervals and more cost no error; shorter ones stay too high.
 */

/** A change counts as a step when it is at least this many times the changes before and after it. */
const STEP_RATIO = 3;
/** Five intervals are looked at together. The one at this index is judged, with two neighbours on each side. */
const MIDDLE = 2;
class CurveIntegral {
    /** The newest intervals: the first two are already in `#settled`, the others wait until both their neighbours are known. */
    #held = [];
    #settled = 0;
    add(interval) {
        if (!(interval.seconds > 0))
            return;
        // Nothing is known of the time before the first interval, so the same load is assumed for it.
        const before = { ...interval, seconds: 0 };
        if (this.#held.length === 0)
            this.#held = [before, before];
        this.#held.push(interval);
        if (this.#held.length <= 2 * MIDDLE)
            return;
        this.#settled += settledSeconds(this.#held);
        this.#held.shift();
    }
    /** Seconds of the curve so far, times the job's share. A little less than before where an interval turns out to be split. */
    get seconds() {
        const waiting = this.#held.slice(MIDDLE).reduce((sum, interval) => sum + secondsAt(interval, interval.load), 0);
        return this.#settled + waiting;
    }
}
function secondsAt({ seconds, share }, load) {
    return seconds * share * curveOf(load, 'cpu-time');
}
/** Seconds of the curve in the middle one of five intervals. */
function settledSeconds([earlier, before, middle, after, later]) {
    if (earlier === undefined || before === undefined || middle === undefined)
        return 0;
    if (after === undefined || later === undefined)
        return secondsAt(middle, middle.load);
    const step = before.load - after.load;
    // The part of the interval before the step, if there was one.
    const partBefore = (middle.load - after.load) / step;
    const nearbyChange = Math.max(Math.abs(before.load - earlier.load), Math.abs(later.load - after.load));
    const isStep = partBefore > 0 && partBefore < 1 && Math.abs(step) >= STEP_RATIO * nearbyChange;
    if (!isStep)
        return secondsAt(middle, middle.load);
    return partBefore * secondsAt(middle, before.load) + (1 - partBefore) * secondsAt(middle, after.load);
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/modelled.js
/** The meters that read no sensor: the node model and the memory model over the CPU's load, and a constant. */






function openNodeModel(plan, world) {
    return openLoadModel(plan, plan.model, new CurveIntegral(), world);
}
function openMemoryModel(plan, world) {
    let seconds = 0;
    const linear = {
        add: (interval) => {
            seconds += interval.load * interval.seconds * interval.share;
        },
        get seconds() {
            return seconds;
        },
    };
    const meter = openLoadModel(plan, memoryModel(plan.gb), linear, world);
    // The memory's model follows the CPU's load, which says nothing about the use of the memory.
    return { ...meter, read: (now) => ({ ...meter.read(now), busySeconds: undefined }) };
}
function openLoadModel(plan, constants, integral, world) {
    const passed = openLoadClock(plan.load, world);
    const shareNow = openSplit(plan.split, world);
    const largest = { joules: growing(), busySeconds: growing(), curveSeconds: growing(), modelSeconds: growing() };
    let shareSeconds = 0;
    let busySeconds = 0;
    return {
        id: plan.id,
        component: plan.component,
        method: 'model',
        source: plan.source,
        read: (now) => {
            const share = shareNow();
            const { seconds, load, openSeconds } = passed(now);
            shareSeconds += seconds * share;
            busySeconds += load * seconds;
            integral.add({ seconds, load, share });
            const open = openSeconds * share;
            const curveSeconds = integral.seconds + curveOf(UNKNOWN_LOAD, constants.curve) * open;
            const modelSeconds = shareSeconds + open;
            return {
                joules: largest.joules(joules_joulesOf(joules_inputsOver(constants, { seconds: modelSeconds, curveSeconds }))),
                busySeconds: largest.busySeconds(busySeconds + UNKNOWN_LOAD * openSeconds),
                curveSeconds: largest.curveSeconds(curveSeconds),
                modelSeconds: largest.modelSeconds(modelSeconds),
            };
        },
    };
}
/** Running maximum: a reported total is never taken back, even if it turns out a little too large. */
function growing() {
    let most = 0;
    return (amount) => {
        most = Math.max(most, amount);
        return most;
    };
}
function openConstant(plan, world) {
    const openedAt = world.monotonicSeconds();
    const largest = growing();
    return {
        id: plan.id,
        component: plan.component,
        method: 'model',
        source: plan.source,
        read: (now) => {
            const modelSeconds = largest(now.monotonicSeconds - openedAt);
            return { joules: joules_joulesOf(joules_inputsOver(plan.model, { seconds: modelSeconds, curveSeconds: 0 })), modelSeconds };
        },
    };
}
/** Where the load is not known yet, the model takes the middle (docs/accuracy.md). */
const UNKNOWN_LOAD = 0.5;
/**
 * The time that has passed and the load during it. Time for which no load is known yet stays open, and the next load,
 * which the counters give for the whole of it, closes it.
 */
function openLoadClock(source, world) {
    const reader = openLoad(source, world);
    let last = world.monotonicSeconds();
    let load;
    try {
        load = reader.read({ epochMs: 0, monotonicSeconds: last });
    }
    catch {
        // The first reading fails in the same way and reports it.
    }
    return (now) => {
        load = reader.read(now) ?? load;
        const passed = Math.max(0, now.monotonicSeconds - last);
        if (load === undefined)
            return { seconds: 0, load: UNKNOWN_LOAD, openSeconds: passed };
        last = Math.max(last, now.monotonicSeconds);
        return { seconds: passed, load, openSeconds: 0 };
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

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/meters/powercap.js
/** RAPL, Intel's and AMD's energy counters of the CPU package and its memory, as Linux's powercap tree shows them. */


function openPowercap(plan, world) {
    const share = openSplit(plan.split, world);
    let lastAt = world.monotonicSeconds();
    let last = plan.zones.map((zone) => microjoules(world, zone.path));
    let joules = 0;
    return {
        id: plan.id,
        component: plan.component,
        method: 'counter',
        source: plan.source,
        read: (now) => {
            const counts = plan.zones.map((zone) => microjoules(world, zone.path));
            const missing = plan.zones[counts.indexOf(undefined)];
            if (missing !== undefined)
                throw new Error(`cannot read ${missing.path}`);
            const passed = plan.zones.reduce((sum, zone, index) => {
                return sum + difference(last[index], counts[index], zone.maxRangeMicrojoules);
            }, 0);
            const seconds = now.monotonicSeconds - lastAt;
            const jobShare = share();
            // A fall that is no wrap (the driver was loaded anew, the machine slept) looks like a wrap and far too many watts.
            if (seconds > 0 && passed / 1e6 <= plan.maxWatts * seconds)
                joules += (passed / 1e6) * jobShare;
            last = counts;
            lastAt = Math.max(lastAt, now.monotonicSeconds);
            return { joules };
        },
    };
}
function microjoules(world, path) {
    const value = (0,command_output/* numberOf */.rl)(world.readText(path)?.trim());
    return value !== undefined && value >= 0 ? value : undefined;
}
/** The counters are 32 bit wide in units of the hardware's own and start at 0 again above their range. */
function difference(before, now, range) {
    if (before === undefined || now === undefined)
        return 0;
    return now >= before ? now - before : Math.max(0, now - before + range);
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

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/open-meters.js












/**
 * One meter for every channel, in the order of the plans and of the devices inside a command. Nothing here throws: a
 * command that is not there, or a file that cannot be read, shows in `read()`, which then throws.
 */
function openMeters(plans, world) {
    return plans.flatMap((plan) => open_meters_open(plan, world));
}
/** What the sample file says of each meter, in the order of `openMeters`. */
function channelsFor(plans) {
    return plans.flatMap((plan) => channelsOf(plan).map((channel) => {
        const { id, component, source, range } = channel;
        return { id, component, method: methodOf(plan, channel), source, range, device: deviceOf(plan, channel) };
    }));
}
function open_meters_open(plan, world) {
    switch (plan.kind) {
        case 'node-model':
            return [openNodeModel(plan, world)];
        case 'memory-model':
            return [openMemoryModel(plan, world)];
        case 'constant':
            return [openConstant(plan, world)];
        case 'powercap':
            return [openPowercap(plan, world)];
        case 'hwmon':
            return [openHwmon(plan, world)];
        default:
            return openCommand(plan, PARSERS[plan.kind], world);
    }
}
const PARSERS = {
    nvml: nvmlParser,
    'nvidia-smi': nvidiaParser,
    'amd-smi': amdSmiParser,
    'rocm-smi': rocmSmiParser,
    'xpu-smi': xpuSmiParser,
    'hl-smi': hlSmiParser,
    powermetrics: powermetricsParser,
    'windows-energy-meter': windowsEnergyParser,
};

;// CONCATENATED MODULE: ./tmp/javascript/errors.js
/** A mistake that the user must fix. The command line prints the message as it is, and ends with exit code 1. */
class UserError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'UserError';
}
/** The sentence for an input whose value is not allowed. Long values are cut. */
function inputProblem(name, value, allowed) {
    const shown = value.length > 100 ? `${value.slice(0, 99)}…` : value;
    return `Input ${name}: ${JSON.stringify(shown)} is not allowed. Allowed: ${allowed}.`;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./tmp/javascript/power/series/sample-file.js
/**
 * The longest time between two readings, however few lines are needed: RAPL's counters wrap unseen after some minutes at full power (5 at 200 W on parts that count
 * in units of 15 µJ), and a sensor that is read rarely misses much.
 */
const MOST_SECONDS_BETWEEN_READINGS = 30;

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/sampling-loop.js
/**
 * The sampler's loop: every interval it reads all meters and hands one sample to the writer, whatever the meters, the
 * clock and the machine do. Clock, waiting and the reasons to end come in as `SamplingWorld`. Part of the sampler's bundle.
 */


/** A meter that never gave a reading may take this long to start before it counts as lost. */
const START_SECONDS = 10;
const LONGEST_RETRY_SECONDS = 60;
/** Between the first sample and the last, however soon the end comes: two at the same moment would tell no energy. */
const LEAST_SECONDS = 0.02;
/** Between two looks at the clocks; more is an event. NTP moves a clock by far less. */
const CLOCK_JUMP_MS = 2000;
/** Between two looks at the uptime while the clocks agree. */
const UPTIME_SECONDS = 30;
/** Samples until there is a reason to end, and returns it. Never rejects. The last line is always a full sample. */
async function sampleUntilEnd(meters, options, world, writer) {
    const { maxSeconds } = options;
    const intervalSeconds = Math.min(options.intervalSeconds, MOST_SECONDS_BETWEEN_READINGS);
    const channels = meters.map((meter) => new Channel(meter));
    const start = world.now();
    const time = watchTime(start, intervalSeconds, world, writer);
    let ticks = 0;
    for (;;) {
        const now = world.now();
        const jumped = time.note(now);
        const { end: asked, steps = [] } = world.changes(now);
        const age = now.monotonicSeconds - start.monotonicSeconds;
        const due = asked ?? (age >= maxSeconds ? 'maximum life' : undefined);
        const end = age >= LEAST_SECONDS ? due : undefined;
        let changed = false;
        for (const channel of channels) {
            const event = channel.read(now, age);
            if (event === undefined)
                continue;
            changed = true;
            writer.event(event);
        }
        // A line at every change, so that the time before it and the time after it are separate.
        writer.sample(sampleOf(now, channels), jumped || changed || steps.length > 0 || end !== undefined);
        for (const epochMs of steps)
            writer.event({ event: 'step', epochMs });
        if (end !== undefined) {
            writer.event({ event: 'end', epochMs: now.epochMs, message: end });
            return end;
        }
        // Ticks are on a grid from the start; those that a busy machine missed are left out.
        ticks = Math.max(ticks + 1, Math.floor(age / intervalSeconds) + 1);
        const next = start.monotonicSeconds + (due === undefined ? ticks * intervalSeconds : LEAST_SECONDS);
        await world.wait(Math.max(0, next - world.now().monotonicSeconds));
    }
}
function watchTime(start, intervalSeconds, world, writer) {
    let last = start;
    // Asking the system costs as much as a reading, so it is asked now and then, and where the clocks disagree.
    let asked = { monotonicSeconds: start.monotonicSeconds, uptimeSeconds: world.uptimeSeconds() };
    return {
        note(now) {
            const passed = now.monotonicSeconds - last.monotonicSeconds;
            const jumpedMs = now.epochMs - last.epochMs - passed * 1000;
            const jumped = Math.abs(jumpedMs) > CLOCK_JUMP_MS;
            const before = asked;
            if (jumped || now.monotonicSeconds - before.monotonicSeconds >= UPTIME_SECONDS) {
                asked = { monotonicSeconds: now.monotonicSeconds, uptimeSeconds: world.uptimeSeconds() };
            }
            last = now;
            const { epochMs } = now;
            const late = passed > 3 * intervalSeconds + 2;
            if (late) {
                writer.event({
                    event: 'gap',
                    epochMs,
                    message: `${passed.toFixed(1)} s without a sample: the machine was busy`,
                });
            }
            if (!jumped)
                return late;
            const sleptSeconds = asked.uptimeSeconds - before.uptimeSeconds - (asked.monotonicSeconds - before.monotonicSeconds);
            const seconds = Math.abs(jumpedMs / 1000).toFixed(1);
            if (jumpedMs > 0 && sleptSeconds * 1000 > CLOCK_JUMP_MS) {
                writer.event({ event: 'gap', epochMs, message: `the machine was suspended for ${seconds} s` });
            }
            else {
                const direction = jumpedMs > 0 ? 'forward' : 'back';
                writer.event({ event: 'clock-jump', epochMs, message: `the clock was set ${direction} by ${seconds} s` });
            }
            return true;
        },
    };
}
function sampleOf({ epochMs, monotonicSeconds }, channels) {
    const joules = [];
    const busySeconds = [];
    const curveSeconds = [];
    const modelSeconds = [];
    let isModelled = false;
    for (const channel of channels) {
        joules.push(channel.joules);
        busySeconds.push(channel.busySeconds);
        curveSeconds.push(channel.curveSeconds);
        modelSeconds.push(channel.modelSeconds);
        if (channel.modelSeconds !== null)
            isModelled = true;
    }
    return {
        epochMs,
        monotonicSeconds,
        joules,
        busySeconds,
        curveSeconds,
        modelSeconds: isModelled ? modelSeconds : undefined,
    };
}
/** One meter with its last good reading. */
class Channel {
    joules = 0;
    busySeconds = null;
    curveSeconds = null;
    modelSeconds = null;
    #meter;
    #worked = false;
    /** Set while the meter is lost and its loss has been noted. */
    #lost = false;
    #retryAt = Number.NEGATIVE_INFINITY;
    #retrySeconds = 1;
    constructor(meter) {
        this.#meter = meter;
    }
    /** Reads the meter, unless it is lost and waits for its next attempt. Returns whether it was lost or came back. */
    read(now, age) {
        if (now.monotonicSeconds < this.#retryAt)
            return undefined;
        try {
            this.#take(this.#meter.read(now));
        }
        catch (error) {
            return this.#fail(reasonOf(error), now, age);
        }
        if (!this.#lost)
            return undefined;
        this.#lost = false;
        this.#retryAt = Number.NEGATIVE_INFINITY;
        this.#retrySeconds = 1;
        return { event: 'meter-back', channel: this.#meter.id, epochMs: now.epochMs };
    }
    #take({ joules, busySeconds, curveSeconds, modelSeconds }) {
        if (!isAmount(joules))
            throw new Error(`gave ${joules} J`);
        if (joules < this.joules)
            throw new Error(`fell from ${this.joules.toFixed(1)} J to ${joules.toFixed(1)} J`);
        this.joules = joules;
        this.busySeconds = grown(this.busySeconds, busySeconds);
        this.curveSeconds = grown(this.curveSeconds, curveSeconds);
        this.modelSeconds = grown(this.modelSeconds, modelSeconds);
        this.#worked = true;
    }
    #fail(message, { epochMs, monotonicSeconds }, age) {
        if (this.#lost) {
            this.#retryAt = monotonicSeconds + this.#retrySeconds;
            this.#retrySeconds = Math.min(LONGEST_RETRY_SECONDS, this.#retrySeconds * 2);
            return undefined;
        }
        if (!this.#worked && age < START_SECONDS)
            return undefined;
        this.#lost = true;
        return { event: 'meter-lost', channel: this.#meter.id, epochMs, message };
    }
}
function isAmount(value) {
    return Number.isFinite(value) && value >= 0;
}
/** Integrals only grow; what is not a number, or less than before, changes nothing. */
function grown(before, now) {
    return now !== undefined && isAmount(now) && now >= (before ?? 0) ? now : before;
}

;// CONCATENATED MODULE: ./tmp/javascript/power/process-state.js
/** Whether a process is still the one that was recorded: its id may have been reused since. */

/**
 * `running` is the process itself, `gone` that it has ended or that another one has its id. `startTicks` is field 22 of
 * `/proc/<pid>/stat`; without it, or where there is no /proc, only the id is compared.
 */
function processState(pid, startTicks) {
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

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/stop-conditions.js
/**
 * When the sampler has to stop, and which steps of the job began. The system reports most changes, so that a tick
 * costs almost nothing. Part of the sampler's bundle.
 */




/** The runner makes a set of these for every step; the id is the set's. Copies ending in `-scrubbed` are not steps. */
const STEP_FILE = /^[a-z_]+_([0-9a-f]{8}-[0-9a-f-]{27,28})$/i;
/** A job has at most a few hundred steps; more files than this are something else. */
const MAX_STEP_SETS = 5000;
/** For what can be noticed a little later, so that it costs nothing at most ticks. */
const RARE_LOOK_SECONDS = 5;
/** Looks at `folder`, the measurement's own, and at what the plan says. `wake` is called when the stop file may be there. */
function watchStopConditions(folder, watch, wake) {
    const ownFolder = inode(folder);
    const stop = watchStopFile((0,external_node_path_namespaceObject.join)(folder, FILES.stop), wake);
    const steps = watch.runnerCommandsFolder === undefined ? undefined : watchSteps(watch.runnerCommandsFolder);
    const parent = watch.parent;
    // A parent that was never seen may be in another process namespace, so its absence means nothing, unless it started this
    // process.
    const parentSeen = parent !== undefined &&
        (parent.startsSampler === true || processState(parent.pid, parent.startTicks) === 'running');
    let rareLookAt = Number.NEGATIVE_INFINITY;
    return {
        changes({ monotonicSeconds }) {
            const isRareLook = monotonicSeconds >= rareLookAt;
            if (isRareLook)
                rareLookAt = monotonicSeconds + RARE_LOOK_SECONDS;
            if (stop.isAsked(isRareLook))
                return { end: 'asked to stop' };
            const began = steps?.begun(isRareLook);
            if (began === 'gone')
                return { end: "the runner's folder is gone" };
            if (isRareLook) {
                if (inode(folder) !== ownFolder)
                    return { end: 'the measurement folder is gone' };
                if (parentSeen && parent !== undefined && processState(parent.pid, parent.startTicks) === 'gone') {
                    return { end: 'the runner is gone' };
                }
            }
            return began === undefined || began.length === 0 ? NOTHING : { steps: began };
        },
        close() {
            stop.close();
            steps?.close();
        },
    };
}
const NOTHING = {};
/** The system reports changes, so that a tick without any costs no file system call. */
function watchChanges(folder, onChange) {
    let changed = true;
    let watcher;
    const close = () => {
        watcher?.close();
        watcher = undefined;
    };
    try {
        watcher = (0,external_node_fs_.watch)(folder, () => {
            changed = true;
            onChange?.();
        });
        watcher.on('error', close);
    }
    catch {
        // Then every tick looks.
    }
    return {
        hasChanged() {
            if (watcher === undefined)
                return undefined;
            const reported = changed;
            changed = false;
            return reported;
        },
        close,
    };
}
/** Not every file system reports every change, so a rare look is taken whatever was reported. */
function watchStopFile(path, wake) {
    const folder = (0,external_node_path_namespaceObject.dirname)(path);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    }
    catch {
        // A full disk. The process that asks makes the folder too.
    }
    const watcher = watchChanges(folder, wake);
    return {
        isAsked: (isRareLook) => (watcher.hasChanged() !== false || isRareLook) && (0,external_node_fs_.existsSync)(path),
        close: watcher.close,
    };
}
/** Reports the start of each set of command files that was not there before, by the oldest time on its files. */
function watchSteps(folder) {
    let changedMs = changed(folder);
    if (changedMs === undefined)
        return undefined;
    const known = new Set(setsIn(folder).keys());
    const watcher = watchChanges(folder);
    return {
        begun(isRareLook) {
            const reported = watcher.hasChanged();
            if (reported === false && !isRareLook)
                return [];
            const nowMs = changed(folder);
            if (nowMs === undefined)
                return 'gone';
            // Two changes may have the same time, so a reported one is not judged by it.
            if (reported !== true && nowMs === changedMs)
                return [];
            changedMs = nowMs;
            const began = [];
            for (const [id, files] of setsIn(folder)) {
                if (known.has(id) || known.size >= MAX_STEP_SETS)
                    continue;
                known.add(id);
                const time = Math.min(...files.map((file) => bornMs((0,external_node_path_namespaceObject.join)(folder, file))));
                if (Number.isFinite(time))
                    began.push(time);
            }
            return began.sort((a, b) => a - b);
        },
        close: watcher.close,
    };
}
function setsIn(folder) {
    const sets = new Map();
    let names = [];
    try {
        names = (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // The next look tells whether the folder is gone.
    }
    for (const name of names) {
        const id = STEP_FILE.exec(name)?.[1];
        if (id !== undefined)
            sets.set(id, [...(sets.get(id) ?? []), name]);
    }
    return sets;
}
/** A file system that knows no birth time says 0; a file that the step wrote to since has a later change. */
function bornMs(path) {
    const stat = statOf(path);
    if (stat === undefined)
        return Number.POSITIVE_INFINITY;
    return stat.birthtimeMs > 0 ? Math.min(stat.birthtimeMs, stat.mtimeMs) : stat.mtimeMs;
}
function inode(path) {
    return statOf(path)?.ino;
}
function changed(path) {
    return statOf(path)?.mtimeMs;
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/write-series.js
/**
 * Writes the sample file of a job that may run for weeks: lines thin out with age so that the file stays small, what a
 * full disk refuses is noted and costs no energy. Effects come in as `SeriesFiles`. Part of the sampler's bundle.
 */


const BUDGET_SECONDS = 35 * 24 * 3600;
const SAMPLE_BYTES = 2_700_000;
const EVENT_BYTES = 200_000;
/** Times, brackets and commas; then joules and three times of one channel in the middle of a long job. */
const LINE_BYTES = 34;
const CHANNEL_BYTES = 40;
const MOST_LINES_PER_AGE = 3000;
const MAX_MESSAGE = 200;
const MAX_WAITING_EVENTS = 100;
/** Begins the file with its header. */
function writeSeries(header, files) {
    const linesPerAge = linesFor(header.channels.length, header.intervalSeconds);
    /** Events that could not be written yet. */
    let waiting = [];
    let headerWritten = false;
    let lineBroken = false;
    let full;
    let eventBytes = 0;
    let firstSeconds;
    let writtenSeconds = Number.NEGATIVE_INFINITY;
    let latest;
    append('');
    /** Writes whatever waits and then `text`; false when the disk did not take it. */
    function append(text) {
        const before = headerWritten ? '' : `${JSON.stringify(header)}\n`;
        const events = full === undefined ? waiting : [full, ...waiting];
        const whole = (lineBroken ? '\n' : '') + before + events.map((each) => `${JSON.stringify(each)}\n`).join('') + text;
        if (whole === '')
            return true;
        try {
            const taken = files.append(whole);
            const bytes = Buffer.byteLength(whole);
            if (taken < bytes)
                throw new Error(`${taken} of ${bytes} bytes taken`);
        }
        catch (error) {
            // Part of a line may be there: the next attempt starts on a line of its own, and readers skip this one.
            lineBroken = true;
            full ??= { event: 'disk-full', epochMs: latest?.epochMs ?? Date.parse(header.startedAt), message: words(error) };
            return false;
        }
        headerWritten = true;
        lineBroken = false;
        full = undefined;
        waiting = [];
        return true;
    }
    function isDue(sample) {
        const age = sample.monotonicSeconds - (firstSeconds ?? sample.monotonicSeconds);
        const spacing = Math.max(header.intervalSeconds, age / linesPerAge);
        // Half a tick of patience, so that one which comes a little early is not left out.
        const tickSeconds = Math.min(header.intervalSeconds, MOST_SECONDS_BETWEEN_READINGS);
        return sample.monotonicSeconds - writtenSeconds >= spacing - tickSeconds / 2;
    }
    return {
        sample(sample, always = false) {
            firstSeconds ??= sample.monotonicSeconds;
            latest = latestOf(sample, latest);
            try {
                files.replaceLatest(JSON.stringify(latest));
            }
            catch {
                // The next tick tries again, and a full disk is noted with the samples.
            }
            if (!always && !isDue(sample))
                return;
            if (append(`${lineOf(latest)}\n`))
                writtenSeconds = sample.monotonicSeconds;
        },
        event(event) {
            const said = event.message === undefined ? event : { ...event, message: event.message.slice(0, MAX_MESSAGE) };
            const bytes = JSON.stringify(said).length;
            const omitted = eventBytes > EVENT_BYTES || waiting.length >= MAX_WAITING_EVENTS;
            if (omitted && event.event !== 'end')
                return;
            eventBytes += bytes;
            waiting.push(eventBytes > EVENT_BYTES && event.event !== 'end' ? omission(event) : said);
            append('');
        },
    };
}
function omission(event) {
    return { event: 'events-omitted', epochMs: event.epochMs, message: 'too many events, the later ones are left out' };
}
/**
 * Lines are spaced by age / n, so that a job has about n x (1 + ln(age / (n x interval))) of them: the largest n, up to
 * 3000, for which 35 days fit into the budget.
 */
function linesFor(channels, intervalSeconds) {
    const lines = SAMPLE_BYTES / (LINE_BYTES + CHANNEL_BYTES * channels);
    let n = MOST_LINES_PER_AGE;
    while (n > 1 && n * (1 + Math.log(Math.max(1, BUDGET_SECONDS / (n * intervalSeconds)))) > lines)
        n *= 0.95;
    return n;
}
function lineOf(sample) {
    const { epochMs, monotonicSeconds, joules, busySeconds, curveSeconds, modelSeconds } = sample;
    const line = [epochMs, monotonicSeconds, joules, busySeconds, curveSeconds];
    return JSON.stringify(modelSeconds === undefined ? line : [...line, modelSeconds]);
}
/**
 * Rounded to 10 mJ and 1 ms (0.1 mJ and 1 µs of a model's time while there are few, for a job of some milliseconds), with the
 * watts since `before`. Sums are rounded, not their parts, so that no error builds up.
 */
function latestOf(sample, before) {
    const monotonicSeconds = roundedTo(sample.monotonicSeconds, 1000);
    const passed = before === undefined ? 0 : monotonicSeconds - before.monotonicSeconds;
    const joules = [];
    const watts = [];
    for (const amount of sample.joules) {
        const rounded = roundedTo(amount, amount < 100 ? 10_000 : 100);
        const last = before?.joules[joules.length] ?? rounded;
        joules.push(rounded);
        watts.push(passed > 0 ? roundedTo((rounded - last) / passed, 100) : 0);
    }
    return {
        epochMs: Math.round(sample.epochMs),
        monotonicSeconds,
        joules,
        busySeconds: sample.busySeconds.map((seconds) => (seconds === null ? null : roundedTo(seconds, 1000))),
        curveSeconds: sample.curveSeconds.map(roundedTime),
        modelSeconds: sample.modelSeconds?.map(roundedTime),
        watts,
    };
}
function roundedTime(seconds) {
    return seconds === null ? null : roundedTo(seconds, seconds < 100 ? 1e6 : 1000);
}
function roundedTo(value, parts) {
    return Math.round(value * parts) / parts;
}
function words(error) {
    return reasonOf(error).slice(0, MAX_MESSAGE);
}

;// CONCATENATED MODULE: ./tmp/javascript/power/sampler/run-sampler.js
/**
 * The sampler's process: plan in, sample file out, and an end in every way that a job may end. Free of dependencies, and
 * of an environment: what it needs is in the plan. Part of the sampler's bundle.
 */








const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];
/** `latest.json` is padded to a multiple of this, so that it can be rewritten in place with one call. */
const LATEST_BLOCK = 512;
/** Samples until the end and returns its reason, which is also in `stopped.json`. Rejects only without a usable plan. */
async function runSampler(folder, parts) {
    const { world } = parts;
    const plan = readPlan(folder);
    const alarm = new Alarm();
    let signal;
    for (const name of SIGNALS) {
        process.on(name, () => {
            signal ??= name;
            alarm.ring();
        });
    }
    const meters = openMeters(plan.meters, world);
    const conditions = watchStopConditions(folder, plan.watch, () => alarm.ring());
    const files = new Files(folder);
    const header = {
        format: 1,
        startedAt: plan.startedAt,
        intervalSeconds: plan.intervalSeconds,
        channels: channelsFor(plan.meters),
    };
    const [command, ...args] = parts.placeCommand;
    const asker = plan.askPlace ? world.spawn(command, args) : undefined;
    const sampling = {
        now: () => ({ epochMs: Date.now(), monotonicSeconds: world.monotonicSeconds() }),
        uptimeSeconds: external_node_os_.uptime,
        wait: (seconds) => alarm.wait(seconds * 1000),
        changes(now) {
            const changes = conditions.changes(now);
            return changes.end === undefined && signal !== undefined ? { ...changes, end: signal } : changes;
        },
    };
    const { intervalSeconds, watch } = plan;
    const limits = { intervalSeconds, maxSeconds: watch.maxSeconds };
    const reason = await sampleUntilEnd(meters, limits, sampling, writeSeries(header, files));
    for (const meter of meters)
        meter.close?.();
    asker?.kill();
    conditions.close();
    files.close();
    writeWhole(folder, FILES.stopped, { reason, epochMs: Date.now() });
    return reason;
}
/** The place, or `null` when it is unknown. */
function writePlace(folder, place) {
    writeWhole(folder, FILES.place, place ?? null);
}
/** Writes why there will be no samples, for the process that waits for the end. */
function writeFailure(folder, error) {
    writeWhole(folder, FILES.stopped, { reason: `failed: ${String(error).slice(0, 500)}`, epochMs: Date.now() });
}
function readPlan(folder) {
    const plan = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(folder, FILES.plan), 'utf8'));
    const { format, startedAt, intervalSeconds, meters, watch } = plan ?? {};
    if (format !== 1)
        throw new Error(`plan of format ${String(format)}, expected 1`);
    if (typeof startedAt !== 'string' || !Array.isArray(meters) || typeof watch?.maxSeconds !== 'number') {
        throw new Error('plan without startedAt, meters or watch');
    }
    if (typeof intervalSeconds !== 'number' || !(intervalSeconds > 0))
        throw new Error('plan without an interval');
    return plan;
}
/** Written to a temporary file and renamed, so that nobody reads half of it. A folder that is gone, or a full disk, is no error here. */
function writeWhole(folder, name, value) {
    const path = (0,external_node_path_namespaceObject.join)(folder, name);
    try {
        (0,external_node_fs_.writeFileSync)(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
        (0,external_node_fs_.renameSync)(`${path}.new`, path);
    }
    catch (error) {
        console.error(`cannot write ${name}: ${String(error)}`);
    }
}
/** Kept open: a write is then one call, and costs nothing that a busy disk could delay. */
class Files {
    #samples;
    #latest;
    #latestLength = 0;
    constructor(folder) {
        this.#samples = (0,external_node_fs_.openSync)((0,external_node_path_namespaceObject.join)(folder, FILES.samples), 'a', 0o600);
        this.#latest = (0,external_node_fs_.openSync)((0,external_node_path_namespaceObject.join)(folder, FILES.latest), 'w', 0o600);
    }
    append(text) {
        return (0,external_node_fs_.writeSync)(this.#samples, text);
    }
    replaceLatest(text) {
        // Never shorter than before: the end of an older text would stay behind it.
        this.#latestLength = Math.max(this.#latestLength, Math.ceil(text.length / LATEST_BLOCK) * LATEST_BLOCK);
        (0,external_node_fs_.writeSync)(this.#latest, text.padEnd(this.#latestLength), 0);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#samples);
        (0,external_node_fs_.closeSync)(this.#latest);
    }
}
/** A wait that can be cut short, also by a ring that comes before it. */
class Alarm {
    #rung = false;
    #end;
    ring() {
        this.#rung = true;
        this.#end?.();
    }
    async wait(ms) {
        if (!this.#rung) {
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, ms);
                this.#end = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            this.#end = undefined;
        }
        this.#rung = false;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(876);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
