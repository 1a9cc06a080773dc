export const id = 655;
export const ids = [655];
export const modules = {

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FILES)
/* harmony export */ });
/** Files in the measurement's folder. `samples` is only ever appended to; see `series.ts` for its lines. */
const FILES = {
    plan: 'plan.json',
    samples: 'samples.ndjson',
    latest: 'latest.json',
    place: 'place.json',
    stop: 'stop',
    stopped: 'stopped.json',
    /** Which process the sampler is: `{"pid":…,"startTicks":…}`. */
    process: 'process.json',
    log: 'sampler.log',
};


/***/ }),

/***/ 7219:
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
        const latest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .c.latest), 'utf8'));
        if (latest === null || !Number.isFinite(latest.epochMs) || !Number.isFinite(latest.monotonicSeconds))
            return undefined;
        const { joules, watts, busySeconds, curveSeconds } = latest;
        return [joules, watts].every(isNumbers) && [busySeconds, curveSeconds].every(isNumbersOrNulls)
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
    return Array.isArray(value) && value.every((each) => each === null || Number.isFinite(each));
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startSampler),
/* harmony export */   firstSample: () => (/* binding */ firstSample),
/* harmony export */   isSamplerRunning: () => (/* binding */ isSamplerRunning),
/* harmony export */   stopSampler: () => (/* binding */ stopSampler)
/* harmony export */ });
/* unused harmony export SAMPLER_NODE_OPTIONS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(975);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8420);
/* harmony import */ var _process_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9986);
/* harmony import */ var _read_latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7219);
/**
 * The sampler as seen from the main stage, which starts it, and from the post stage, which ends it: a process of its own
 * that outlives the step, holds no secret, and is never taken for another.
 */







/** Node 20 and 22 have a flag that `--jitless` contradicts: unless it is off, they write a warning to the sampler's log. Newer ones refuse it. */
const WITHOUT_WASM = Number.parseInt(process.versions.node, 10) <= 22 ? ['--no-expose-wasm'] : [];
/**
 * A tick a second never grows hot, so compiled code would only take memory: without it the process is 2 MB smaller and
 * not slower. The small young generation keeps garbage from lying about for hours.
 */
const SAMPLER_NODE_OPTIONS = ['--jitless', ...WITHOUT_WASM, '--max-semi-space-size=1'];
const POLL_MS = 100;
/** Between two looks at a process that is about to end. */
const SOON_MS = 5;
/** From SIGTERM to SIGKILL. */
const TERMINATE_MS = 2000;
/** For the system to end a process that has nothing left to do, however busy the machine is; mostly some milliseconds. */
const EXIT_MS = 10_000;
/** A sampler that wrote so lately is the one that is meant, where the system does not tell when a process started. */
const FRESH_MS = 5 * 60_000;
/** Writes the plan and starts the sampler, detached. Rejects when the process cannot be started. */
async function startSampler({ folder, bundle, plan, env }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.plan), JSON.stringify(plan), { mode: 0o600 });
    // A stream that the step inherits would keep the step from ending: the log file takes both.
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.log), 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...SAMPLER_NODE_OPTIONS, bundle, folder], {
            detached: true,
            windowsHide: true,
            stdio: ['ignore', log, log],
            env: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .samplerEnvironment */ .O)(env),
            // A folder that nobody wants to delete while the job runs.
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.process), JSON.stringify({ pid, startTicks: (0,_process_state_js__WEBPACK_IMPORTED_MODULE_4__/* .startTicksOf */ .Ag)(pid) }), {
                mode: 0o600,
            });
        }
        catch (error) {
            // Without this file nobody could end it later.
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
    const isOver = () => (0,_read_latest_js__WEBPACK_IMPORTED_MODULE_5__/* .readLatest */ .E)(folder) !== undefined || hasEnded(folder);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.stop), '', { mode: 0o600 });
    }
    catch {
        // A full disk or a folder that is gone: the sampler notices the one itself, and the signal below ends the other.
    }
    await until(folder, timeoutMs, isOver);
    const reason = stoppedReason(folder);
    if (reason !== undefined) {
        // It has written its last; on a busy machine it may live a little longer, and the runner would report it as an orphan.
        // Without /proc, a zombie would pass for alive.
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
        return { how: 'terminated', ...(lastWords === undefined ? {} : { reason: lastWords }) };
    }
    send(sampler.pid, 'SIGKILL');
    await until(folder, EXIT_MS, isOver);
    return { how: isGone() ? 'killed' : 'unresponsive' };
}
/** A sampler was started here and has not ended yet. */
function isSamplerRunning(folder) {
    return readProcess(folder) !== undefined && !hasEnded(folder);
}
/** `stopped.json` is there, or the process is gone. */
function hasEnded(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.stopped)) || isGoneProcess(readProcess(folder));
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
        const stopped = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.stopped), 'utf8'));
        return typeof stopped?.reason === 'string' ? stopped.reason.slice(0, 500) : '';
    }
    catch {
        return undefined;
    }
}
function readProcess(folder) {
    try {
        const { pid, startTicks } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.process), 'utf8'));
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
    const changedMs = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .c.latest), { throwIfNoEntry: false })?.mtimeMs ?? 0;
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


/***/ })

};
