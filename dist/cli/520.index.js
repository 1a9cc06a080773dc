export const id = 520;
export const ids = [520];
export const modules = {

/***/ 5520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./tmp/javascript/engine/input-error.js
var input_error = __webpack_require__(3499);
// EXTERNAL MODULE: ./tmp/javascript/engine/settings.js + 1 modules
var settings = __webpack_require__(1760);
// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
;// CONCATENATED MODULE: ./tmp/javascript/cli/local-rank.js
/** Whether this `run` is one of several on its machine, each of which would count the whole machine again. */
/** Number of a process among those of its machine, from 0: Slurm, Open MPI, Intel MPI and MPICH, torchrun. */
const VARIABLES = ['SLURM_LOCALID', 'OMPI_COMM_WORLD_LOCAL_RANK', 'MPI_LOCALRANKID', 'LOCAL_RANK'];
/** A sentence for the record and the log; undefined for the first process of a machine, which is also the only one where there is none besides. */
function laterRankNote(env) {
    const variable = VARIABLES.find((name) => /^[1-9]\d{0,5}$/.test(env[name] ?? ''));
    if (variable === undefined)
        return undefined;
    return (`This is not the first process of its machine (${variable} is ${env[variable]}), and each counts the whole machine. ` +
        'Put `ml-emissions run` once before what starts them, or add up the records of the first ones only.');
}

// EXTERNAL MODULE: ./tmp/javascript/cli/options.js
var options = __webpack_require__(6578);
;// CONCATENATED MODULE: ./tmp/javascript/cli/status-line.js
/**
 * One line at the foot of a terminal while a command runs above it with the terminal to itself. The last row is taken out of the
 * scrolling region, as package managers do, so that the command's own output passes by untouched.
 */
const ESC = '\u001b';
const SAVE = `${ESC}7`;
const RESTORE = `${ESC}8`;
const ALL_ROWS = `${ESC}[r`;
const CLEAR_LINE = `${ESC}[2K`;
const scrollingRows = (count) => `${ESC}[1;${count}r`;
const toRow = (row) => `${ESC}[${row};1H`;
/** Undefined where the screen is too small to spare a row. */
function openStatusLine(screen) {
    if ((screen.rows ?? 0) < 4 || (screen.columns ?? 0) < 20)
        return undefined;
    let shown = '';
    let open = true;
    const rows = () => screen.rows ?? 24;
    const draw = () => screen.write(`${SAVE}${toRow(rows())}${CLEAR_LINE}${shown}${RESTORE}`);
    const reserve = () => {
        // A line feed first: where the cursor stands on the last row, what is there scrolls up instead of being drawn over.
        screen.write(`\n${SAVE}${scrollingRows(rows() - 1)}${RESTORE}${ESC}[1A`);
        draw();
    };
    reserve();
    screen.on('resize', reserve);
    return {
        show(text) {
            shown = [...text].slice(0, (screen.columns ?? 80) - 1).join('');
            if (open)
                draw();
        },
        close() {
            if (!open)
                return;
            open = false;
            screen.off('resize', reserve);
            screen.write(`${SAVE}${ALL_ROWS}${toRow(rows())}${CLEAR_LINE}${RESTORE}`);
        },
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/progress.js

/** Milliseconds between two lines. */
const ON_TERMINAL_MS = 1000;
const IN_LOG_MS = 60_000;
function showProgress(folder, settings, stream) {
    const line = stream.isTTY && process.env['TERM'] !== 'dumb' ? openStatusLine(stream) : undefined;
    const show = async () => {
        const [{ measuredSoFar }, { liveLine }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(609), __webpack_require__.e(158), __webpack_require__.e(206), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 1216)),
            __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 6955)),
        ]);
        const soFar = measuredSoFar(folder, settings);
        if (soFar === undefined)
            return;
        const text = liveLine(soFar, line === undefined ? 200 : (stream.columns ?? 80));
        if (line === undefined)
            stream.write(`${text}\n`);
        else
            line.show(text);
    };
    // A line that cannot be drawn is no reason to disturb the command.
    const timer = setInterval(() => void show().catch(() => undefined), line === undefined ? IN_LOG_MS : ON_TERMINAL_MS);
    const close = () => {
        clearInterval(timer);
        process.off('exit', close);
        line?.close();
    };
    process.on('exit', close);
    return { close };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./tmp/javascript/cli/sampler-bundle.js
/** Where the sampler's bundle stands: beside the bundle of the command line tool. */


function samplerBundle() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'sampler', 'index.js');
}

// EXTERNAL MODULE: ./tmp/javascript/cli/user-error.js
var user_error = __webpack_require__(4974);
;// CONCATENATED MODULE: ./tmp/javascript/cli/run.js
/** `run -- <command>`: the command keeps terminal, signals and exit code; a sampler beside it measures; the report goes to standard error. */












/** Exit codes that shells use for a command that is not there, or may not run. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
/** What a busy machine may take to start a process; the command then begins all the same. */
const FIRST_SAMPLE_MS = 5000;
async function run(command, argv) {
    const options = command.opts();
    const settings = settingsOf(command);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${product/* PRODUCT */.Ax.slug}-run-`));
    try {
        const started = await begin(folder, settings);
        const progress = started && !options.quiet ? showProgress(folder, settings, process.stderr) : undefined;
        const ended = await passThrough(argv);
        progress?.close();
        if (ended.problem !== undefined)
            process.stderr.write(`${ended.problem}\n`);
        const failed = started && ended.problem === undefined && (await conclude(folder, settings, argv, ended.exitCode, options));
        return ended.exitCode === 0 && failed ? 1 : ended.exitCode;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
function settingsOf(command) {
    try {
        return (0,settings/* readSettings */.s)((0,options/* inputsOf */.Vc)(command, { mode: 'measure' }, process.env));
    }
    catch (error) {
        throw error instanceof input_error/* InputError */.d ? (0,user_error/* asUserError */.Y)(error) : error;
    }
}
/** False, with one warning, where nothing can be measured: the command runs all the same. */
async function begin(folder, settings) {
    try {
        const { beginMeasurement } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(158), __webpack_require__.e(100), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 2460));
        const { firstSample } = await __webpack_require__.e(/* import() */ 655).then(__webpack_require__.bind(__webpack_require__, 1655));
        await beginMeasurement({ folder, settings, samplerBundle: samplerBundle(), parentPid: process.pid });
        // A command of some milliseconds would be over before the sampler has started.
        await firstSample(folder, { timeoutMs: FIRST_SAMPLE_MS });
        return true;
    }
    catch (error) {
        warn('The measurement could not be started; the command runs unmeasured.', error);
        return false;
    }
}
/** True where a limit was passed and the user asked to fail then. */
async function conclude(folder, settings, argv, exitCode, options) {
    try {
        const { concludeMeasurement } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(175), __webpack_require__.e(609), __webpack_require__.e(158), __webpack_require__.e(206), __webpack_require__.e(100), __webpack_require__.e(531), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 9627));
        const { judged } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 8443));
        const { recordJson } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 9772));
        const { sayVerdict } = await __webpack_require__.e(/* import() */ 299).then(__webpack_require__.bind(__webpack_require__, 4680));
        const { printReport } = await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 9958));
        const { record: measured } = await concludeMeasurement({ folder, settings });
        const note = laterRankNote(process.env);
        const record = {
            ...judged(measured, settings),
            ...(note === undefined ? {} : { notes: [note, ...(measured.notes ?? [])] }),
            ...{ command: argv.join(' ').slice(0, 2000), exitCode },
        };
        if (note !== undefined)
            process.stderr.write(`${product/* PRODUCT */.Ax.name}: warning: ${note}\n`);
        await printReport([record], process.stderr, options);
        if (options.json)
            process.stdout.write(`${recordJson(record, 'one-line')}\n`);
        if (options.output !== undefined)
            (0,external_node_fs_.writeFileSync)(options.output, `${recordJson(record)}\n`);
        return sayVerdict(record);
    }
    catch (error) {
        warn('The command has run, but the report could not be made.', error);
        return false;
    }
}
/** Runs the command without a shell, with this process's own streams, and tells how it ended. */
function passThrough(argv) {
    const [file = '', ...args] = argv;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'inherit', windowsHide: true });
        const release = forwardSignals((signal) => child.kill(signal));
        child.on('error', (error) => {
            release();
            const found = error.code !== 'ENOENT';
            const problem = found ? `${file}: ${error.message}` : `${file}: command not found`;
            resolve({ exitCode: found ? NOT_EXECUTABLE : NOT_FOUND, problem });
        });
        child.on('exit', (code, signal) => {
            release();
            resolve({ exitCode: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]) });
        });
    });
}
/** A signal sent to us is meant for the command. What a terminal sends (Ctrl-C) reaches the command by itself, so it is only survived. */
function forwardSignals(forward) {
    const onTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [signal, () => (signal === 'SIGINT' && onTerminal ? undefined : forward(signal))]);
    for (const [signal, handler] of handlers)
        process.on(signal, handler);
    return () => {
        for (const [signal, handler] of handlers)
            process.off(signal, handler);
    };
}
function warn(what, error) {
    process.stderr.write(`${product/* PRODUCT */.Ax.name}: warning: ${what} (${error instanceof Error ? error.message : String(error)})\n`);
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** What a user wrote that cannot be: every problem at once, each naming the input, the value and what is allowed. */
class InputError extends Error {
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
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./tmp/javascript/engine/input-error.js
var input_error = __webpack_require__(3499);
;// CONCATENATED MODULE: ./tmp/javascript/engine/input-reader.js
/** One input after the other as a typed value: what is wrong with them is collected, so that a person is told all at once. */

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
        const choice = choices.find((each) => each === value.toLowerCase());
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
        const value = this.#value(name);
        const shown = value.length > 100 ? `${value.slice(0, 99)}…` : value;
        this.problem(`Input ${name}: ${JSON.stringify(shown)} is not allowed. Allowed: ${allowed}.`);
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/engine/settings.js
/**
 * The inputs of the action, or the flags of the command line, as one typed value. Everything is checked here and at once;
 * what comes after may rely on it. Names are those of `action.yml`.
 */

/** Throws `InputError` with every problem there is. */
function readSettings(get) {
    const read = new InputReader(get);
    const mode = read.oneOf('mode', ['measure', 'estimate', 'snapshot', 'publish'], 'measure');
    const settings = {
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
            ...(mode === 'estimate' ? {} : { powerWatts: read.number('power-watts', 0, 1_000_000, 'watts') }),
            codecarbonFile: read.text('codecarbon-file', 4000),
        },
        declared: mode === 'estimate' ? readDeclared(read) : NOTHING_DECLARED,
        alternatives: {
            scope: read.oneOf('alternatives', ['provider', 'any', 'none'], 'provider'),
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
            badgeMetric: read.oneOf('badge-metric', [
                ...['grams-per-run', 'kwh-per-run', 'training-grams-per-run', 'training-kwh-per-run'],
                ...['grams-per-pr', 'grams-this-month'],
            ], 'grams-per-run'),
            historyBranch: read.branch('history-branch'),
            writeHistory: read.boolean('write-history', true),
        },
        limits: {
            budget: read.lines('budget'),
            maxIncrease: read.text('max-increase', 50) ?? '',
            onExceed: read.oneOf('on-exceed', ['warn', 'fail', 'none'], 'warn'),
        },
        offsetPercent: read.number('offset-percent', 0, 100, 'percent'),
        embodied: read.boolean('embodied', false),
        functionalUnit: read.functionalUnit('functional-unit'),
    };
    read.throwProblems();
    return settings;
}
const NOTHING_DECLARED = { count: 1, loadCurve: 'cpu-time', bareMetal: false };
function readDeclared(read) {
    const declared = {
        hardware: read.text('hardware', 200),
        count: read.number('count', 0, 10_000_000, 'devices', 'more than 0') ?? 1,
        hours: read.number('hours', 0, 10_000_000, 'hours'),
        powerWatts: read.number('power-watts', 0, 1_000_000, 'watts'),
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
