import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ loadReport)
});

// UNUSED EXPORTS: bundleFile

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./tmp/javascript/action/bundles.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Files of other bundles, found from the path of the running bundle. */


/** Absolute path of `dist/<bundle>/index.js`. All bundles of the action are one folder deep in `dist/`. */
function bundleFile(bundle) {
    return (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url))), bundle, 'index.js');
}
/** Loads the bundle that reports. It is large: main and post load it only when they have something to report. */
async function loadReport() {
    return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)(bundleFile('report')).href)));
}


/***/ }),

/***/ 732:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _bundles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(678);
/** Entry of the post stage: ends the measurement that this use of the action began, if it began one. */



await (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .runStage */ .S)(async () => {
    const folder = (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .savedFolder */ .W4)();
    if (folder !== undefined)
        await (await (0,_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReport */ .N)()).finish(folder);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runStage)
});

;// CONCATENATED MODULE: ./tmp/javascript/product.js
/** What the product is called and where it is published. Written here and nowhere else in the source. */
const product_PRODUCT = {
    name: 'ML Emissions',
    slug: 'ml-emissions',
    repository: 'ml-emissions/action',
    uses: 'ml-emissions/action@v1',
    url: 'https://github.com/ml-emissions/action',
    /** Identifier of the record's JSON Schema, and the address of the file itself. */
    schema: 'https://raw.githubusercontent.com/ml-emissions/action/main/schema/emissions-record.schema.json',
    version: '1.0.0',
};
/** The pages of `docs/` that a report, a message or the command line can link to. A test compares them with the files. */
const PAGES = (/* unused pure expression or super */ null && ([
    'accuracy',
    'architecture',
    'badge',
    'carbon',
    'cli',
    'comparison',
    'disclosure',
    'faq',
    'github',
    'how-it-works',
    'migrating',
    'record',
    'report',
    'security',
    'troubleshooting',
]));
/** Address of a page of the documentation, or of a heading on it: `documentation('accuracy', '#how-ranges-add-up')`. */
function documentation(page, heading = '') {
    return `${product_PRODUCT.url}/blob/main/docs/${page}.md${heading}`;
}
/** Public pages by the text of their link. An empty address means that the page does not exist yet, and no report links to it. */
const PUBLIC_PAGES = {
    website: '',
    package: '',
};
/** Text and address of each public page that exists, to link to after the repository. */
function publicPages(pages = PUBLIC_PAGES) {
    return Object.entries(pages).filter(([, address]) => address !== '');
}

// EXTERNAL MODULE: ./tmp/javascript/action/workflow-commands.js + 3 modules
var workflow_commands = __nccwpck_require__(678);
;// CONCATENATED MODULE: ./tmp/javascript/action/annotations.js
/** Annotations: one for each problem, under the product's name; and parts of the work that may fail without harm. */


function warn(name, ...words) {
    (0,workflow_commands/* annotate */.fz)('warning', product_PRODUCT.name, sentence(name, words));
}
function notice(name, ...words) {
    annotate('notice', PRODUCT.name, sentence(name, words));
}
/** An error that people see on the run; the job's result stays what it is. */
function reportError(name, ...words) {
    annotate('error', PRODUCT.name, sentence(name, words));
}
/** Makes the job fail, because the user asked for that. */
function failJob(name, ...words) {
    reportError(name, ...words);
    process.exitCode = 1;
}
/** Does one part of the work; where it fails, that is one warning and the rest goes on. */
async function attempt(name, part) {
    try {
        return await part();
    }
    catch (problem) {
        warn(name, reasonOf(problem));
        return undefined;
    }
}
function reasonOf(problem) {
    return problem instanceof Error ? problem.message : String(problem);
}
function sentence(name, words) {
    return MESSAGES[name](...words);
}
/**
 * Every message the action can print, in one place: what happened, and what to do. `docs/troubleshooting.md` has an entry
 * for each, under the same name. Untrusted text (a reason, a value) comes last and is one line.
 */
const MESSAGES = {
    'bad-input': (what) => `${oneLine(what)} This job is not measured. Fix the input and run it again.`,
    'bad-input-estimate': (what) => `${oneLine(what)} Nothing was estimated. Fix the input and run it again.`,
    'bad-input-publish': (what) => `${oneLine(what)} Nothing was published. Fix the input and run it again.`,
    'input-ignored': (what) => `${oneLine(what)} This part of the report is left out; the measurement goes on.`,
    'unknown-mode': (value) => `Input mode: "${oneLine(value)}" is not known. Allowed: measure, estimate, snapshot, publish. Nothing was measured.`,
    'no-folder': (reason) => `Neither RUNNER_TEMP nor the system's temp folder can be written to, so this job is not measured. Give the runner a writable temp folder. (${oneLine(reason)})`,
    'no-start': (reason) => `The measurement could not be started, so this job is not measured. If it happens again, please report it with the output of \`ml-emissions detect\`. (${oneLine(reason)})`,
    'measured-already': () => 'An earlier step already measures this job. There will be one report, with the inputs of that step. Remove this step.',
    'no-measurement': () => 'No earlier step of this job started a measurement, so there is no snapshot. Put a step with `mode: measure` before this one.',
    'no-record': (reason) => `The measurement could not be turned into a report. Please report it. (${oneLine(reason)})`,
    'no-steps': (reason) => `The energy of single steps is left out, because the job's steps could not be read. On a private repository add \`permissions: actions: read\` to the job. (${oneLine(reason)})`,
    'no-baseline': (reason) => `The comparison with the base branch is left out, because it could not be read. (${oneLine(reason)})`,
    'no-live-intensity': (reason) => `The carbon intensity of this job's own hours was not available, so the report uses an average. ${oneLine(reason)}`,
    'no-summary': (reason) => `The job summary could not be written. (${oneLine(reason)})`,
    'no-record-file': (reason) => `The record could not be written to \`record-file\`. Give a path inside the workspace that can be written to. (${oneLine(reason)})`,
    'no-artifact': (reason) => `The record could not be uploaded as an artifact. The job summary has the same figures. (${oneLine(reason)})`,
    'no-artifact-service': () => "This server does not support GitHub's current artifacts, so the record is in the job summary only. Set `record-file` to get it as a file, and `artifact: false` to turn this notice off.",
    'no-comment': (reason) => `The comment could not be written; the job summary has the same figures. (${oneLine(reason)})`,
    'no-history': (reason) => `History and badge could not be written. The job needs \`permissions: contents: write\`, and no rule may protect the history branch. (${oneLine(reason)})`,
    'read-only-token': () => "No comment was written, because this job's token lacks `pull-requests: write`. Pull requests from forks and by Dependabot never have it. The job summary and the artifact have the report; a workflow on `workflow_run` with `mode: publish` can write the comment.",
    'over-budget': (what) => oneLine(what),
    'records-refused': (reason) => `Part of this run is missing in the report, because some of its artifacts could not be read as records. (${oneLine(reason)})`,
    'no-publish': (reason) => `The records of this run could not be gathered. (${oneLine(reason)})`,
    unexpected: (reason) => `Something unexpected went wrong in ML Emissions; your job is not affected. Please report it. (${oneLine(reason)})`,
};
/** Texts from outside stay on one line and short, so that they cannot pass for a message of ours. */
function oneLine(text) {
    const plain = [...text].map((letter) => (letter < ' ' || letter === '\u007f' ? ' ' : letter)).join('');
    return plain.length > 500 ? `${plain.slice(0, 499)}…` : plain;
}

;// CONCATENATED MODULE: ./tmp/javascript/action/stage.js
/** Runs a stage of the action so that nothing that goes wrong in it can harm the user's job. */

/** Time for sockets and streams to close by themselves once all is done, ms. */
const LINGER_MS = 1_000;
/** Whatever is thrown, also by something nobody waits for any more, becomes one warning. */
async function runStage(stage) {
    let warned = false;
    const tell = (problem) => {
        if (!warned)
            warn('unexpected', reasonOf(problem));
        warned = true;
    };
    process.on('uncaughtException', tell);
    process.on('unhandledRejection', tell);
    try {
        await stage();
    }
    catch (problem) {
        tell(problem);
    }
    // A connection that a server keeps open must not hold the job.
    setTimeout(() => process.exit(), LINGER_MS).unref();
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  W4: () => (/* binding */ savedFolder)
});

// UNUSED EXPORTS: getInput, getState, saveFolder, saveState, setOutput, setSecret, writeStepSummary

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./tmp/javascript/action/workflow-commands.js
/**
 * What an action says to the runner: inputs, state, outputs, annotations, summary. The toolkit's core does the same, but it
 * brings an HTTP client that takes longer to load (62 ms, measured) than all that the main stage does.
 * Rules: docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
 */



/** Trimmed; empty where it was not given. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** An annotation on the run. Longer messages are cut by the runner at 4096 characters. */
function annotate(level, title, message) {
    process.stdout.write(`::${level} title=${escapeProperty(title)}::${escapeData(message)}${external_node_os_namespaceObject.EOL}`);
}
/** From here on the runner shows this value as `***`, wherever it is printed. */
function setSecret(value) {
    if (value !== '')
        process.stdout.write(`::add-mask::${escapeData(value)}${EOL}`);
}
/** Read by the same action's later stages with `getState`. */
function saveState(name, value) {
    appendKeyValue('GITHUB_STATE', name, value);
}
function getState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
function setOutput(name, value) {
    appendKeyValue('GITHUB_OUTPUT', name, value);
}
/** Replaces what this step has written to its summary so far. Throws where the runner gave no file or it cannot be written. */
function writeStepSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        throw new Error('the runner gave no GITHUB_STEP_SUMMARY');
    writeFileSync(file, markdown);
}
/** With a delimiter that the value cannot contain by chance or by design. */
function appendKeyValue(variable, name, value) {
    const file = process.env[variable];
    if (!file)
        throw new Error(`the runner gave no ${variable}`);
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
const KEY = 'folder';
/** Main saves the folder of the measurement that it owns, for post. */
function saveFolder(folder) {
    saveState(KEY, folder);
}
/** Undefined where there is no measurement to finish. */
function savedFolder() {
    return getState(KEY) || undefined;
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(732);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
