#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9228:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2013);
/* harmony import */ var _run_shared_streams_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6170);
/**
 * Entry of the command line tool. `run` must receive signals from its first statement on and must never touch the streams
 * that it shares with its command. Both are prepared here, before anything else is loaded.
 */


const context = process.argv[2] === 'run' ? (0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareRun */ .Z)(process) : undefined;
const { runProgram } = await Promise.all(/* import() */[__nccwpck_require__.e(179), __nccwpck_require__.e(428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2428));
const end = await runProgram(process.argv, context);
context?.signals.release();
if (end?.isInterrupted()) {
    await Promise.all([(0,_run_shared_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(process.stdout), (0,_run_shared_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(process.stderr)]);
    // A shell stops its loop or script at Ctrl-C only if its command was ended by that.
    process.kill(process.pid, 'SIGINT');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ prepareRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./tmp/javascript/cli/run/if-readable.js
/** What `read` returns; undefined where the system does not show it, or has no `/proc`. */
function ifReadable(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/run/ignored-signals.js
/**
 * Signals that were ignored when this process started, as under `nohup`. The command must ignore them too. Node resets
 * them to their default before any script runs, so they are inferred from outside.
 */




/** The parent's ignored signals are inherited, except those that a shell ignores for itself only. */
function ignoredSignals(conditions) {
    const ignored = new Set();
    const byParent = keepsForItself(conditions) ? () => false : inMask(conditions.parentStatus, 'SigIgn');
    if (byParent('SIGHUP') || isUnderNohup(conditions))
        ignored.add('SIGHUP');
    if (byParent('SIGINT'))
        ignored.add('SIGINT');
    // Bash ignores QUIT itself and restores it for its commands; so do interactive shells, which also ignore TERM. Only a
    // shell that ignores INT too, as in a background list, passes QUIT on as ignored.
    const isShellsOwn = (0,external_node_path_.basename)(conditions.parentProgram ?? '') === 'bash' || byParent('SIGTERM');
    if (byParent('SIGQUIT') && (!isShellsOwn || byParent('SIGINT')))
        ignored.add('SIGQUIT');
    return ignored;
}
/** `nohup` replaces itself with the program, so nothing can be read from it as a parent. */
function isUnderNohup({ startedProgram = '', outputs, hasUnreadableInput = false }) {
    return (startedProgram.endsWith('/nohup') || hasUnreadableInput || outputs.some((path) => (0,external_node_path_.basename)(path) === 'nohup.out'));
}
/** These ignore signals while they wait for a program, and start it with the default. So does `system` of C, which also blocks CHLD. */
const WAITING_PROGRAMS = ['time', 'perl', 'strace', 'ltrace', 'gdb', 'tmux', 'screen'];
function keepsForItself({ parentStatus, parentProgram = '' }) {
    return WAITING_PROGRAMS.includes((0,external_node_path_.basename)(parentProgram)) || inMask(parentStatus, 'SigBlk')('SIGCHLD');
}
/** `SigIgn` and `SigBlk` are bit masks in hexadecimal; signal 1 is the lowest bit (proc_pid_status(5)). */
function inMask(status = '', name) {
    const mask = BigInt(`0x${new RegExp(`^${name}:\\s*([0-9a-f]{1,32})$`, 'm').exec(status)?.[1] ?? '0'}`);
    return (signal) => ((mask >> BigInt((external_node_os_.constants.signals[signal] ?? 1) - 1)) & 1n) === 1n;
}
/** Reads the conditions of this process. Outside of Linux only `_` is available. */
function startConditions(env, parentPid) {
    return {
        parentStatus: ifReadable(() => (0,external_node_fs_.readFileSync)(`/proc/${parentPid}/status`, 'latin1')),
        parentProgram: ifReadable(() => (0,external_node_fs_.readlinkSync)(`/proc/${parentPid}/exe`)),
        startedProgram: env['_'],
        outputs: [1, 2].flatMap((descriptor) => ifReadable(() => (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${descriptor}`)) ?? []),
        hasUnreadableInput: ifReadable(() => (0,external_node_fs_.readlinkSync)('/proc/self/fd/0')) === '/dev/null' &&
            /^flags:\s*[0-7]*1$/m.test(ifReadable(() => (0,external_node_fs_.readFileSync)('/proc/self/fdinfo/0', 'latin1')) ?? ''),
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/run/inherited-descriptors.js
/**
 * Open files that this process was started with in addition to its three streams: `3>log`, the pipe of make's job server. Node
 * marks them as not to be inherited when it starts, so they are passed to the command by number.
 */


const CLOSE_ON_EXEC = 0o2_000_000;
const ACCESS_MODE = 0o3;
/**
 * Numbers of those that came from the parent and are marked. Node's own are event queues, memory, a read-only `/dev/null`, and
 * pipes of which it holds both ends; what the parent has too is not Node's own.
 */
function inheritedDescriptors(open, parentTargets) {
    return open.filter((descriptor) => !isNodesOwn(descriptor, open, parentTargets)).map(({ number }) => number);
}
/** Numbers of those that are not marked: beyond the sixteenth Node stops marking at the first gap. They are inherited anyway. */
function unmarkedDescriptors(open) {
    return open.filter(({ flags }) => (flags & CLOSE_ON_EXEC) === 0).map(({ number }) => number);
}
function isNodesOwn({ target, flags }, open, parentTargets) {
    if ((flags & CLOSE_ON_EXEC) === 0 || target.startsWith('anon_inode:'))
        return true;
    if (target === '/dev/null')
        return (flags & ACCESS_MODE) === 0;
    if (parentTargets.has(target))
        return false;
    if (target.startsWith('/memfd:'))
        return true;
    if (!target.startsWith('pipe:'))
        return false;
    const modes = new Set(open.filter((other) => other.target === target).map((other) => other.flags & ACCESS_MODE));
    return modes.size > 1;
}
/** Those of this process; none where the system does not show them. */
function openDescriptors() {
    return numbersIn('self').flatMap((number) => {
        const target = ifReadable(() => (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${number}`));
        const info = ifReadable(() => (0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${number}`, 'latin1'));
        // The descriptor of the listing itself is closed by now.
        if (number <= 2 || target === undefined || info === undefined)
            return [];
        const flags = /^flags:\s*([0-7]+)$/m.exec(info)?.[1] ?? '0';
        return [{ number, target, flags: Number.parseInt(flags, 8) }];
    });
}
/** What a process has open; empty where it may not be seen. */
function targetsOf(pid) {
    return new Set(numbersIn(String(pid)).flatMap((number) => ifReadable(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${number}`)) ?? []));
}
function numbersIn(process) {
    return ifReadable(() => (0,external_node_fs_.readdirSync)(`/proc/${process}/fd`).map(Number)) ?? [];
}

// EXTERNAL MODULE: ./tmp/javascript/cli/run/shared-streams.js + 1 modules
var shared_streams = __nccwpck_require__(6170);
// EXTERNAL MODULE: ./tmp/javascript/cli/run/signals.js
var run_signals = __nccwpck_require__(2143);
;// CONCATENATED MODULE: ./tmp/javascript/cli/run/context.js
/** What `run` must know of its own start, seen before anything else is loaded. */




/** Changes how `process` receives signals and writes to its streams. Signals come first: one that arrives earlier is lost. */
function prepareRun(target) {
    const signals = (0,run_signals/* receiveSignals */.J)(target);
    (0,shared_streams/* shareStreams */.L9)(target);
    target.on('exit', shared_streams/* leaveStreams */.li);
    const { ppid, platform, env } = target;
    // A socket may be the channel to a Node that started us with `fork`; libuv still uses it, and which one it is cannot be seen.
    const open = openDescriptors().filter((descriptor) => target.channel === undefined || !descriptor.target.startsWith('socket:'));
    const descriptors = inheritedDescriptors(open, targetsOf(ppid));
    return {
        signals,
        ignored: ignoredSignals(startConditions(env, ppid)),
        descriptors,
        platform,
        env,
        releaseStreams: (which) => (0,shared_streams/* releaseDescriptors */.yS)([...descriptors, ...unmarkedDescriptors(open)], which),
    };
}


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  li: () => (/* binding */ leaveStreams),
  yS: () => (/* binding */ releaseDescriptors),
  L9: () => (/* binding */ shareStreams),
  Mp: () => (/* binding */ written)
});

// UNUSED EXPORTS: DescriptorStream

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __nccwpck_require__(7066);
;// CONCATENATED MODULE: ./tmp/javascript/cli/run/shared-streams.js
/**
 * Standard streams that are shared with a running command. Node's own streams set O_NONBLOCK when they are first looked
 * at, even by `process.stdout.isTTY`. That flag belongs to the open file, not to the process: the command's writes then
 * fail with EAGAIN as soon as a pipe is full. The streams made here never change the open file.
 */



/** Wait before the next try to write to a full pipe that another process has made non-blocking. */
const RETRY_MS = 5;
/** Replaces this process's standard streams. A terminal keeps its own stream: Node opens it anew and leaves the shared one alone. */
function shareStreams(target) {
    const streams = { stdout: 1, stderr: 2 };
    for (const [name, descriptor] of Object.entries(streams)) {
        if ((0,external_node_tty_.isatty)(descriptor))
            target[name].on('error', ignore);
        else
            replace(target, name, new DescriptorStream(descriptor).on('error', ignore));
    }
    // Only the command reads it.
    if (!(0,external_node_tty_.isatty)(0))
        replace(target, 'stdin', external_node_stream_namespaceObject.Readable.from([]));
}
/**
 * Closes our copies of files that the command has now: a reader of its pipe sees the end, a writer to it the closed pipe, and
 * a lock is released when the command lets go of them. Standard input becomes `/dev/null`, and so does standard output where
 * nothing will be written to it.
 */
function releaseDescriptors(descriptors, { output }) {
    if (process.platform === 'win32')
        return;
    for (const descriptor of descriptors)
        closeIfOpen(descriptor);
    for (const descriptor of output && !(0,external_node_tty_.isatty)(1) ? [0, 1] : [0]) {
        closeIfOpen(descriptor);
        try {
            // It gets the number that has just become free: otherwise the next file that is opened would be a standard stream.
            (0,external_node_fs_.openSync)('/dev/null', 'r+');
        }
        catch {
            // A container without devices: nothing reads or writes this number.
        }
    }
}
/** Resolves when all that was written has been passed to the system, or the stream has failed. */
function written(stream) {
    return new Promise((resolve) => {
        if (stream.destroyed)
            resolve();
        else
            stream.write('', () => resolve());
    });
}
/**
 * At exit Node restores the terminal settings that it found at its start. The command may have changed them; closing the
 * descriptors prevents that.
 */
function leaveStreams() {
    for (const descriptor of [0, 1, 2])
        closeIfOpen(descriptor);
}
function closeIfOpen(descriptor) {
    try {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch {
        // It was closed before.
    }
}
/** Write errors (reader gone, terminal closed, disk full) must not change the exit code. */
function ignore() { }
function replace(target, name, stream) {
    Object.defineProperty(target, name, { value: stream, configurable: true, enumerable: true, writable: true });
}
/** Writes in order to a descriptor as it is: a write that must wait does so in a thread of its own, not in the event loop. */
class DescriptorStream extends external_node_stream_namespaceObject.Writable {
    fd;
    constructor(descriptor) {
        super({ decodeStrings: true });
        this.fd = descriptor;
    }
    _write(chunk, _encoding, done) {
        (0,external_node_fs_.write)(this.fd, chunk, (error, written) => {
            if (error?.code === 'EAGAIN')
                setTimeout(() => this._write(chunk, _encoding, done), RETRY_MS);
            else if (error || written === chunk.length)
                done(error);
            else
                this._write(chunk.subarray(written), _encoding, done);
        });
    }
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ receiveSignals),
/* harmony export */   k: () => (/* binding */ COMMAND_SIGNALS)
/* harmony export */ });
/** The signals that `run` receives in place of its command. */
/** Signals that people and schedulers send to end a process or to notify it. CONT and WINCH are sent to the whole group, so the command receives them anyway. */
const COMMAND_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
/**
 * Receives the signals from now on instead of ending by them; for SIGUSR1, instead of opening Node's debugger.
 * They are kept until there is a listener.
 */
function receiveSignals(source) {
    const kept = new Set();
    let receive = (signal) => void kept.add(signal);
    const listeners = COMMAND_SIGNALS.map((signal) => [signal, () => receive(signal)]);
    for (const [signal, listener] of listeners)
        source.on(signal, listener);
    return {
        takeKept() {
            const signals = [...kept];
            kept.clear();
            return signals;
        },
        listen(listener) {
            receive = listener;
        },
        release() {
            for (const [signal, listener] of listeners)
                source.off(signal, listener);
        },
    };
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ var __webpack_exports__ = __nccwpck_require__(9228);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
