export const id = 866;
export const ids = [866];
export const modules = {

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/** Files of other bundles, found from the path of the running one. */


/** Absolute path of `dist/<bundle>/index.js`. Every bundle is one folder deep in `dist/`. */
function bundleFile(bundle) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url))), bundle, 'index.js');
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment),
/* harmony export */   O: () => (/* binding */ samplerEnvironment)
/* harmony export */ });
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


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./tmp/javascript/bundle-file.js
var bundle_file = __webpack_require__(4104);
// EXTERNAL MODULE: ./tmp/javascript/engine/settings.js + 1 modules
var settings = __webpack_require__(1760);
// EXTERNAL MODULE: ./tmp/javascript/errors.js
var errors = __webpack_require__(9830);
// EXTERNAL MODULE: ./tmp/javascript/power/sampler-process.js
var sampler_process = __webpack_require__(1655);
// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
// EXTERNAL MODULE: ./tmp/javascript/cli/options.js
var cli_options = __webpack_require__(6578);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./tmp/javascript/child-environment.js
var child_environment = __webpack_require__(975);
// EXTERNAL MODULE: ./tmp/javascript/power/process-state.js
var process_state = __webpack_require__(9986);
;// CONCATENATED MODULE: ./tmp/javascript/cli/run/forward-signals.js
/** Time for a signal to reach all processes: `timeout` signals its child first and then the group, Slurm each process in turn. */
const SETTLE_MS = 100;
/** Wait between two signals of the same kind, which the system could otherwise merge into one. */
const APART_MS = 5;
/**
 * Starts forwarding. Call the returned function to stop. It returns the signals that we received and did not forward, and
 * those from before the command: if the command was ended by one of these, the signal was sent to us too.
 */
function forwardSignals(forwarding) {
    const { signals, ignored, witness, isInGroup, send, wait } = forwarding;
    let undecided = [];
    const shared = new Set();
    /** Of each kind, how many more the witness has received than we have. */
    const ahead = new Map();
    let isDeciding = false;
    let isOver = false;
    const decide = async () => {
        isDeciding = true;
        while (!isOver && (undecided.length > 0 || ahead.size > 0)) {
            const overdue = new Map(ahead);
            await wait(SETTLE_MS);
            const batch = undecided;
            undecided = [];
            for (const signal of await witness.seen())
                ahead.set(signal, (ahead.get(signal) ?? 0) + 1);
            const timesIn = (signal) => batch.filter((sent) => sent === signal).length;
            for (const signal of new Set(batch)) {
                const times = timesIn(signal);
                if (!isInGroup() || !ahead.has(signal))
                    await forward(signal, times);
                catchUp(signal, times);
            }
            // We never received these: the system merged them with earlier signals.
            for (const [signal, times] of overdue)
                catchUp(signal, Math.max(0, times - timesIn(signal)));
        }
        isDeciding = false;
    };
    const catchUp = (signal, times) => {
        const left = (ahead.get(signal) ?? 0) - times;
        if (left > 0)
            ahead.set(signal, left);
        else
            ahead.delete(signal);
    };
    const forward = async (signal, times) => {
        shared.delete(signal);
        for (let time = 1; time <= times && !isOver; time++) {
            if (time > 1)
                await wait(APART_MS);
            send(signal);
        }
    };
    // Signals from before the command existed cannot have reached it.
    for (const signal of signals.takeKept().filter((kept) => !ignored.has(kept))) {
        shared.add(signal);
        send(signal);
    }
    signals.listen((signal) => {
        if (isOver || ignored.has(signal))
            return;
        undecided.push(signal);
        shared.add(signal);
        if (!isDeciding)
            void decide();
    });
    return () => {
        isOver = true;
        return shared;
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./tmp/javascript/cli/run/start-failure.js
/** Why a command could not be started, in the words and with the exit code of a shell. */



const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
/** Messages of bash, by error code of the system. */
const REASONS = {
    EACCES: 'Permission denied',
    EISDIR: 'Is a directory',
    ENOTDIR: 'Not a directory',
    ELOOP: 'Too many levels of symbolic links',
    ENAMETOOLONG: 'File name too long',
    ENOEXEC: 'cannot execute: it is neither a program of this system nor a script that begins with #!',
    E2BIG: 'Argument list too long',
};
/** `error` is what `spawn` threw or emitted. */
function startFailure(file, error, search) {
    if (file === '' || (isBareName(file) && error.code === 'ENAMETOOLONG'))
        return commandNotFound;
    if (error.code === 'ENOENT') {
        if (whyNotExecutable(file, search) === undefined) {
            return { exitCode: NOT_FOUND, reason: 'cannot execute: its interpreter or dynamic loader was not found' };
        }
        return isBareName(file) ? commandNotFound : { exitCode: NOT_FOUND, reason: 'No such file or directory' };
    }
    const code = error.code === 'EACCES' ? (whyNotExecutable(file, search) ?? 'EACCES') : (error.code ?? '');
    if (code === 'ENOENT')
        return commandNotFound;
    return { exitCode: NOT_EXECUTABLE, reason: REASONS[code] ?? systemWords(error) };
}
const commandNotFound = { exitCode: NOT_FOUND, reason: 'command not found' };
/**
 * The system's error code for starting `file` as `execvp` would: as it is where it has a slash, else from the first folder
 * of PATH where it may be executed. Undefined where that exists; whether it runs is only known by starting it.
 */
function whyNotExecutable(file, search) {
    if (file === '')
        return 'ENOENT';
    let worst = 'ENOENT';
    for (const candidate of candidates(file, search)) {
        const code = codeOf(candidate);
        if (code === undefined)
            return undefined;
        if (code !== 'ENOENT' && (code === 'EACCES' || !isBareName(file)))
            worst = code;
    }
    return worst;
}
function candidates(file, { path = '', extensions }) {
    const folders = extensions === undefined ? path.split(external_node_path_.delimiter) : ['', ...path.split(external_node_path_.delimiter)];
    const paths = isBareName(file) ? folders.map((folder) => (0,external_node_path_.join)(folder || '.', file)) : [file];
    const endings = ['', ...(extensions?.split(external_node_path_.delimiter) ?? [])];
    return paths.flatMap((path) => endings.map((ending) => path + ending));
}
function codeOf(path) {
    try {
        if ((0,external_node_fs_.statSync)(path).isDirectory())
            return 'EISDIR';
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return undefined;
    }
    catch (error) {
        return error.code ?? 'EACCES';
    }
}
function isBareName(file) {
    return !file.includes('/') && !file.includes(external_node_path_.sep);
}
function systemWords({ errno, message }) {
    return (errno === undefined ? undefined : (0,external_node_util_.getSystemErrorMap)().get(errno)?.[1]) ?? message;
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/run/command.js
/** The command of `run` as a child process: started without a shell on our own streams, in our process group and session. */







const SHELL = '/bin/sh';
/** `--ignore-signal` needs GNU coreutils 8.31. */
const ENV = '/usr/bin/env';
/** Never rejects: a command that cannot be started is one of the results. */
async function runCommand(argv, context, { witness, onStart }) {
    const [name = ''] = argv;
    const isWindows = context.platform === 'win32';
    const spawnProgram = isWindows ? (await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.t.bind(__webpack_require__, 546, 19))).default : external_node_child_process_.spawn;
    const missing = isWindows ? whyNotExecutable(name, searchPath(context)) : undefined;
    const [file = '', ...args] = isWindows ? argv : startingWords(argv, context);
    const options = { stdio: stdioWith(context.descriptors), windowsHide: true };
    // Signals from before the command exists cannot reach it, so they are taken from the witness and dropped. Nothing slow follows before the start.
    await witness.seen();
    return new Promise((resolve) => {
        const fail = (error) => {
            const { exitCode, reason } = startFailure(name, error, searchPath(context));
            resolve({ exitCode, failure: { reason, code: error.code }, interrupted: false });
        };
        let child;
        try {
            // cmd.exe, which starts .cmd files, would report a missing command with its own message and exit code.
            if (missing !== undefined)
                throw Object.assign(new Error(missing), { code: missing });
            child = spawnProgram(file, args, options);
        }
        catch (error) {
            // Node throws some errors at once, and emits others as events.
            fail(error);
            return;
        }
        const { pid } = child;
        const stopForwarding = pid === undefined ? undefined : forwardTo(child, pid, context, witness);
        if (pid !== undefined)
            onStart();
        child.on('error', (error) => {
            // A signal that we may not send, to a command that runs as another user, is an error event too.
            if (error.syscall?.startsWith('spawn'))
                fail(error);
        });
        child.on('exit', (code, signal) => {
            const shared = stopForwarding?.();
            resolve({
                exitCode: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]),
                interrupted: signal === 'SIGINT' && shared?.has(signal) === true,
            });
        });
    });
}
/**
 * The command, where signals must be ignored started through `env --ignore-signal` or `sh` with `trap ''`: Node cannot start a
 * process that ignores signals, but a program that ignores them passes that on. `env` is preferred because some shells drop
 * variables with unusual names.
 */
function startingWords(argv, context) {
    const { ignored, env } = context;
    const [name = ''] = argv;
    if (ignored.size === 0 || whyNotExecutable(name, searchPath(context)) !== undefined)
        return argv;
    const signals = [...ignored].map((signal) => signal.slice(3));
    const option = `--ignore-signal=${signals.join(',')}`;
    const trial = () => (0,external_node_child_process_.spawnSync)(ENV, [option, 'true'], { stdio: 'ignore', env: (0,child_environment/* commandEnvironment */.J)(env) });
    // `env` would take a command name with an equals sign as a variable.
    if (!name.includes('=') && trial().status === 0)
        return [ENV, option, ...argv];
    const hasShell = whyNotExecutable(SHELL, {}) === undefined;
    return hasShell ? [SHELL, '-c', `trap '' ${signals.join(' ')}; exec "$@"`, 'sh', ...argv] : argv;
}
function searchPath({ platform, env }) {
    const path = env['PATH'];
    return platform === 'win32' ? { path, extensions: env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD' } : { path };
}
/** Our own three streams, and the other files that we were started with, by number. */
function stdioWith(descriptors) {
    const stdio = ['inherit', 'inherit', 'inherit'];
    for (let number = 3; number <= Math.max(2, ...descriptors); number++) {
        stdio.push(descriptors.includes(number) ? number : 'ignore');
    }
    return stdio;
}
function forwardTo(child, pid, { signals, ignored, platform }, witness) {
    if (platform !== 'win32') {
        const isInGroup = () => (0,process_state/* processGroupOf */.cL)(pid) === (0,process_state/* processGroupOf */.cL)(process.pid);
        return forwardSignals({ signals, ignored, witness, isInGroup, send: (signal) => child.kill(signal), wait: promises_.setTimeout });
    }
    // The console sends Ctrl-C to every process, and other signals do not exist.
    signals.listen(() => undefined);
    return undefined;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./tmp/javascript/cli/run/signals.js
var signals = __webpack_require__(2143);
;// CONCATENATED MODULE: ./tmp/javascript/cli/run/group-witness.js
/**
 * Whether a signal was sent to the whole process group, as a terminal or `timeout` does, or to `run` alone. No system call
 * that Node offers says so. A small shell in the same group notes the signals that it receives: what it received, the
 * command has received too.
 */





/** The longest wait for an answer; only a stopped shell takes longer. */
const ANSWER_MS = 5000;
/** A signal can end the shell before its traps are set. It is then started again, at most this many times. */
const MOST_STARTS = 10;
const TYPED = ['SIGINT', 'SIGQUIT'];
const NAMES = signals/* COMMAND_SIGNALS */.k.map((signal) => signal.slice(3));
const COUNTS = NAMES.map((name) => `$${name}`).join(' ');
/**
 * Answers each line of its input with the number of signals of each kind so far, and ends with its input. `read` also fails
 * when a signal interrupts it; then the numbers have changed. They are never set back, since a signal may come at any moment.
 */
const SCRIPT = `
${NAMES.map((name) => `${name}=0; trap '${name}=$((${name} + 1))' ${name}`).join('\n')}
while :; do
  before="${COUNTS}"
  if read -r question; then echo "${COUNTS}"
  elif [ "$before" = "${COUNTS}" ]; then exit 0
  fi
done`;
function startGroupWitness({ env, platform }) {
    const seen = [];
    const onTerminal = [0, 1, 2].some((descriptor) => (0,external_node_tty_.isatty)(descriptor));
    let starts = 0;
    let shell;
    let answered;
    let closed = false;
    const start = () => {
        starts++;
        try {
            const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', SCRIPT], {
                stdio: ['pipe', 'pipe', 'ignore'],
                env: (0,child_environment/* commandEnvironment */.J)(env),
                cwd: '/',
            });
            shell = child;
            let counted = NAMES.map(() => 0);
            child.on('error', () => ended(undefined));
            child.on('exit', (_code, signal) => ended(signal));
            child.stdin.on('error', () => undefined);
            child.stdout.setEncoding('latin1').on('data', (text) => {
                const counts = text.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
                for (const [index, signal] of signals/* COMMAND_SIGNALS */.k.entries()) {
                    for (let count = counted[index] ?? 0; count < (counts[index] ?? 0); count++)
                        seen.push(signal);
                }
                counted = counts;
                answered?.();
            });
            child.unref();
            for (const stream of [child.stdin, child.stdout])
                if (stream instanceof external_node_net_.Socket)
                    stream.unref();
        }
        catch {
            shell = undefined;
        }
    };
    const ended = (signal) => {
        shell = undefined;
        seen.push(...signals/* COMMAND_SIGNALS */.k.filter((known) => known === signal));
        if (!closed && signal !== undefined && starts < MOST_STARTS)
            start();
        answered?.();
    };
    if (platform !== 'win32')
        start();
    return {
        async seen() {
            if (shell === undefined)
                return onTerminal ? TYPED : [];
            const { stdin } = shell;
            await new Promise((resolve) => {
                const limit = setTimeout(resolve, ANSWER_MS);
                answered = () => {
                    clearTimeout(limit);
                    resolve();
                };
                stdin.write('\n');
            });
            answered = undefined;
            return seen.splice(0);
        },
        close() {
            closed = true;
            shell?.stdin.end();
        },
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/run/local-rank.js
/** Whether this `run` is one of several on its machine, each of which would count the whole machine again. */
/** Number of a process among those of its machine, from 0: Slurm, Open MPI, Intel MPI and MPICH, torchrun. */
const VARIABLES = ['SLURM_LOCALID', 'OMPI_COMM_WORLD_LOCAL_RANK', 'MPI_LOCALRANKID', 'LOCAL_RANK'];
/** A sentence for the record and the log; undefined for the first or only process of a machine. */
function laterRankNote(env) {
    const variable = VARIABLES.find((name) => /^[1-9]\d{0,5}$/.test(env[name] ?? ''));
    if (variable === undefined)
        return undefined;
    return (`This is not the first process of its machine (${variable} is ${env[variable]}), and each counts the whole machine. ` +
        'Put `ml-emissions run` once before what starts them, or add up the records of the first ones only.');
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/run/status-line.js
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
        // A line feed first: where the cursor is on the last row, what is there scrolls up instead of being drawn over.
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

;// CONCATENATED MODULE: ./tmp/javascript/cli/run/progress.js

/** Milliseconds between two lines. */
const ON_TERMINAL_MS = 1000;
const IN_LOG_MS = 60_000;
function showProgress(folder, inputs, stream) {
    const line = stream.isTTY && process.env['TERM'] !== 'dumb' ? openStatusLine(stream) : undefined;
    let settings;
    const show = async () => {
        const [{ parseInputs }, { runningTotal }, { progressLine }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 4401)),
            Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(609), __webpack_require__.e(963), __webpack_require__.e(406), __webpack_require__.e(313), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 1032)),
            __webpack_require__.e(/* import() */ 280).then(__webpack_require__.bind(__webpack_require__, 8280)),
        ]);
        settings ??= parseInputs(inputs);
        const soFar = runningTotal(folder, settings);
        if (soFar === undefined)
            return;
        const text = progressLine(soFar, line === undefined ? 200 : stream.columns || 80);
        if (line === undefined)
            stream.write(`${text}\n`);
        else
            line.show(text);
    };
    // A failed progress line must not disturb the command.
    const timer = setInterval(() => void show().catch(() => undefined), line === undefined ? IN_LOG_MS : ON_TERMINAL_MS);
    const close = () => {
        clearInterval(timer);
        process.off('exit', close);
        line?.close();
    };
    process.on('exit', close);
    return { close };
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/run/run.js
/**
 * `run -- <command>`: starts the command with our terminal, streams, process group and signals. A sampler measures in a
 * process of its own. The report goes to standard error, and the exit code is the command's.
 */













/** A busy machine may need longer to start the sampler. The command then starts without waiting for it. */
const FIRST_SAMPLE_MS = 10_000;
/** Time for the sampler to end, if there is no report to make. */
const STOP_MS = 2000;
/** After the end of the command; from then on a signal ends `run`, with or without a report. */
const REPORT_MS = 5000;
/** Error codes for too many processes, too many open files, or no memory. */
const SHORTAGES = ['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM'];
/** Rejects with `UserError` where an option is wrong, before anything is started. */
async function run(command, argv, context) {
    const options = command.opts();
    const inputs = (0,settings/* readInputs */.K)((0,cli_options/* inputsOf */.Vc)(command, { mode: 'measure' }, process.env));
    outliveErrors();
    const witness = startGroupWitness(context);
    let folder;
    try {
        folder = await begin(inputs);
        const progress = folder && !options.quiet ? showProgress(folder, inputs, process.stderr) : undefined;
        const onStart = () => context.releaseStreams({ output: options.json !== true });
        let end = await runCommand(argv, context, { witness, onStart });
        progress?.close();
        if (folder !== undefined && SHORTAGES.includes(end.failure?.code)) {
            warn(`The command is not measured: the system could not start it while the sampler was running (${end.failure?.code}).`);
            await cleanUp(folder);
            folder = undefined;
            end = await runCommand(argv, context, { witness, onStart });
        }
        const { exitCode, failure } = end;
        if (failure !== undefined)
            process.stderr.write(`${product/* PRODUCT */.Ax.slug}: ${argv[0] || "''"}: ${failure.reason}\n`);
        const isInterruptedLater = holdSignals(context, exitCode, folder);
        const failed = folder !== undefined && failure === undefined && (await conclude(folder, inputs, argv, exitCode, options));
        return {
            exitCode: exitCode === 0 && failed ? 1 : exitCode,
            isInterrupted: () => end.interrupted || isInterruptedLater(),
        };
    }
    finally {
        witness.close();
        if (folder !== undefined)
            await cleanUp(folder);
    }
}
/**
 * While the report is made, signals are held back, so that a scheduler that signals twice does not lose the measurement. A
 * Ctrl-C takes effect after the report. After `REPORT_MS` a signal ends `run` at once: the report may never be read.
 * The function that it returns says whether a Ctrl-C has come.
 */
function holdSignals({ signals, ignored }, exitCode, folder) {
    const endedAt = performance.now();
    let isInterrupted = false;
    signals.listen((signal) => {
        if (ignored.has(signal) || signal === 'SIGUSR1' || signal === 'SIGUSR2')
            return;
        isInterrupted ||= signal === 'SIGINT';
        if (performance.now() - endedAt <= REPORT_MS)
            return;
        if (folder !== undefined)
            abandonMeasurement(folder);
        if (signal !== 'SIGINT')
            process.exit(exitCode);
        signals.release();
        process.kill(process.pid, 'SIGINT');
    });
    return () => isInterrupted;
}
/** An unexpected error in this program must not end `run` before its command. */
function outliveErrors() {
    let isKnown = false;
    process.on('uncaughtException', (error) => {
        if (!isKnown)
            warn(`An unexpected error, which does not affect the command: ${(0,errors/* reasonOf */.A3)(error)}.`);
        isKnown = true;
    });
}
/** Starts measuring in a new folder. Undefined, with one warning, where that is impossible: the command runs all the same. */
async function begin(inputs) {
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${product/* PRODUCT */.Ax.slug}-run-`));
        const { beginMeasurement } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(963), __webpack_require__.e(936), __webpack_require__.e(313), __webpack_require__.e(263), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 4075));
        await beginMeasurement({ folder, inputs, samplerBundle: (0,bundle_file/* bundleFile */.p)('sampler'), parentPid: process.pid });
        // A command of some milliseconds would be over before the sampler has started.
        await (0,sampler_process/* firstSample */.bG)(folder, { timeoutMs: FIRST_SAMPLE_MS });
        return folder;
    }
    catch (error) {
        if (folder !== undefined)
            await cleanUp(folder);
        if (error instanceof errors/* UserError */.yo)
            throw error;
        warn(`The command runs, but is not measured: ${(0,errors/* reasonOf */.A3)(error)}. ${remedyFor(error)}`);
        return undefined;
    }
}
/** True where a limit was exceeded and the user asked to fail then. */
async function conclude(folder, inputs, argv, exitCode, options) {
    try {
        const { concludeMeasurement } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(175), __webpack_require__.e(609), __webpack_require__.e(963), __webpack_require__.e(406), __webpack_require__.e(936), __webpack_require__.e(313), __webpack_require__.e(689), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 3694));
        const { withBudgetVerdict } = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.bind(__webpack_require__, 6335));
        const { recordJson } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(925)]).then(__webpack_require__.bind(__webpack_require__, 5925));
        const { sayVerdict } = await __webpack_require__.e(/* import() */ 299).then(__webpack_require__.bind(__webpack_require__, 2299));
        const { printReport } = await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 9958));
        const { parseInputs } = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 4401));
        const settings = parseInputs(inputs);
        const { record: measured } = await concludeMeasurement({ folder, settings });
        const note = laterRankNote(process.env);
        const record = {
            ...withBudgetVerdict(measured, settings),
            notes: note === undefined ? measured.notes : [note, ...(measured.notes ?? [])],
            command: argv.join(' ').slice(0, 2000),
            exitCode,
        };
        if (note !== undefined)
            warn(note);
        await printReport([record], process.stderr, options);
        if (record.energy === null)
            warn(unknownEnergy(record.missing));
        const failed = sayVerdict(record);
        if (options.json)
            process.stdout.write(`${recordJson(record, 'one-line')}\n`);
        if (options.output !== undefined)
            saveRecord(`${recordJson(record)}\n`, options.output);
        return failed;
    }
    catch (error) {
        warn(`The command has run, but its report failed: ${(0,errors/* reasonOf */.A3)(error)}. ${remedyFor(error)}`);
        return false;
    }
}
/** The command may have run for days: a record that cannot be written where it was wanted is written elsewhere. */
function saveRecord(text, file) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        warn(`The record could not be written: ${(0,errors/* reasonOf */.A3)(error)}. ${savedElsewhere(text)}`);
    }
}
function savedElsewhere(text) {
    try {
        const file = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${product/* PRODUCT */.Ax.slug}-record-`)), 'record.json');
        (0,external_node_fs_.writeFileSync)(file, text);
        return `It is in ${file} instead.`;
    }
    catch (error) {
        return `The folder for temporary files cannot take it either: ${(0,errors/* reasonOf */.A3)(error)}.`;
    }
}
/** Stops the sampler, then removes its folder. A failure here does not change how `run` ends. */
async function cleanUp(folder) {
    try {
        if ((0,sampler_process/* isSamplerRunning */.Mw)(folder))
            await (0,sampler_process/* stopSampler */.X6)(folder, { timeoutMs: STOP_MS });
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // Some small files stay in the system's folder for temporary files.
    }
}
function unknownEnergy([reason = 'no meter gave a reading.'] = []) {
    return `The energy of this command is unknown: ${reason} \`${product/* PRODUCT */.Ax.slug} detect\` shows what can be measured here.`;
}
/** At once, for a process that is about to end. */
function abandonMeasurement(folder) {
    try {
        (0,sampler_process/* killSampler */.fg)(folder);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // As in `cleanUp`, some small files stay.
    }
}
const FILE_PROBLEMS = [
    'ENOENT',
    'ENOTDIR',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
];
function remedyFor(error) {
    return FILE_PROBLEMS.includes(error?.code)
        ? 'Check that the folders of TMPDIR and --output exist, are writable and have free space.'
        : `\`${product/* PRODUCT */.Ax.slug} detect\` shows what can be measured on this machine.`;
}
function warn(text) {
    process.stderr.write(`${product/* PRODUCT */.Ax.name}: warning: ${text}\n`);
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


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   OV: () => (/* binding */ deviceOf),
/* harmony export */   cn: () => (/* binding */ FILES)
/* harmony export */ });
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


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ startTicksOf),
/* harmony export */   LS: () => (/* binding */ processState),
/* harmony export */   cL: () => (/* binding */ processGroupOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
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


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ startSampler),
/* harmony export */   Mw: () => (/* binding */ isSamplerRunning),
/* harmony export */   X6: () => (/* binding */ stopSampler),
/* harmony export */   bG: () => (/* binding */ firstSample),
/* harmony export */   fg: () => (/* binding */ killSampler)
/* harmony export */ });
/* unused harmony export SAMPLER_NODE_OPTIONS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(975);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8420);
/* harmony import */ var _process_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9986);
/* harmony import */ var _series_read_latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1785);
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
const FRESH_MS = 5 * 60_000;
/** Writes the plan and starts the sampler, detached. Rejects when the process cannot be started. */
async function startSampler({ folder, bundle, plan, env }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.plan), JSON.stringify(plan), { mode: 0o600 });
    // A stream that the step inherits would keep the step from ending: the log file takes both.
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.log), 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...SAMPLER_NODE_OPTIONS, bundle, folder], {
            detached: true,
            windowsHide: true,
            stdio: ['ignore', log, log],
            env: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .samplerEnvironment */ .O)(env),
            // A folder that no other process wants to delete while the job runs.
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath),
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.unref();
        // There is a pid, because it was spawned.
        const pid = child.pid;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.process), JSON.stringify({ pid, startTicks: (0,_process_state_js__WEBPACK_IMPORTED_MODULE_4__/* .startTicksOf */ .Ag)(pid) }), {
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/**
 * Resolves when the sampler has taken its first sample, so that whatever starts now lies between two samples; or when it is
 * clear that there will be none; or when the time is over. Never rejects.
 */
async function firstSample(folder, { timeoutMs }) {
    const isOver = () => (0,_series_read_latest_js__WEBPACK_IMPORTED_MODULE_5__/* .readLatest */ .E)(folder) !== undefined || hasEnded(folder);
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
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.stop);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, '', { mode: 0o600 });
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.stopped)) || isGoneProcess(readProcess(folder));
}
function isGoneProcess(sampler) {
    return sampler !== undefined && (0,_process_state_js__WEBPACK_IMPORTED_MODULE_4__/* .processState */ .LS)(sampler.pid, sampler.startTicks) === 'gone';
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
        const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.watch)(folder, listener);
        watcher.on('error', () => watcher.close());
        return () => watcher.close();
    }
    catch {
        return undefined;
    }
}
function stoppedReason(folder) {
    try {
        const stopped = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.stopped), 'utf8'));
        return typeof stopped?.reason === 'string' ? stopped.reason.slice(0, 500) : '';
    }
    catch {
        return undefined;
    }
}
function readProcess(folder) {
    try {
        const { pid, startTicks } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.process), 'utf8'));
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
        return (0,_process_state_js__WEBPACK_IMPORTED_MODULE_4__/* .processState */ .LS)(sampler.pid, sampler.startTicks) === 'running';
    const changedMs = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn.latest), { throwIfNoEntry: false })?.mtimeMs ?? 0;
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


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLatest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8420);
/** The newest reading of a sampler, which rewrites it in place at every tick. */



/** Undefined when there is none yet, or it cannot be read. */
function readLatest(folder) {
    try {
        const latest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .cn.latest), 'utf8'));
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


/***/ })

};
