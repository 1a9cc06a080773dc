export const id = 120;
export const ids = [120];
export const modules = {

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ ownProperty),
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
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

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginMeasurement: () => (/* binding */ beginMeasurement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./tmp/javascript/power/finders/find-meters.js + 21 modules
var find_meters = __webpack_require__(6936);
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

// EXTERNAL MODULE: ./tmp/javascript/power/process-state.js
var process_state = __webpack_require__(9986);
// EXTERNAL MODULE: ./tmp/javascript/power/sampler-process.js
var sampler_process = __webpack_require__(1655);
// EXTERNAL MODULE: ./tmp/javascript/runner/detect.js + 13 modules
var detect = __webpack_require__(3263);
// EXTERNAL MODULE: ./tmp/javascript/runner/node-system.js
var node_system = __webpack_require__(694);
// EXTERNAL MODULE: ./tmp/javascript/engine/folder-files.js + 1 modules
var folder_files = __webpack_require__(2238);
;// CONCATENATED MODULE: ./tmp/javascript/engine/measure.js
/** The start of a measurement: looks at the machine, chooses its meters, and leaves a sampler behind. */










/** Hosted jobs end after 6 hours, self-hosted ones after 35 days at most. */
const HOSTED_SECONDS = 7 * 3600;
const LONGEST_SECONDS = 36 * 24 * 3600;
/** Rejects with `InputError` when an input is wrong, and with what the system says when the sampler cannot be started. */
async function beginMeasurement(start) {
    const { folder, inputs, samplerBundle, system = (0,node_system/* nodeSystem */.k)() } = start;
    // The tables take a moment to load; most jobs give nothing that they are needed for.
    if (needsTables(inputs))
        (await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(401)]).then(__webpack_require__.bind(__webpack_require__, 4401))).parseInputs(inputs);
    const startedAt = new Date().toISOString();
    const runner = await (0,detect/* detectRunner */.q)(system);
    const meters = await (0,find_meters/* findMeters */.S)({ runner, system, overrides: inputs.machine });
    const { unreadable, notes } = meters;
    const models = modelsOfPlans(meters.plans);
    (0,folder_files/* writeStart */.uY)(folder, { format: 1, id: (0,external_node_crypto_.randomUUID)(), startedAt, runner, models, unreadable, notes });
    await (0,sampler_process/* startSampler */.Lt)({
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
            : { pid: parent, startTicks: (0,process_state/* startTicksOf */.Ag)(parent), startsSampler: parent === process.pid },
    };
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ deviceIndex),
/* harmony export */   M: () => (/* binding */ accelerator)
/* harmony export */ });
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8920);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6232);
/** An accelerator as the machine names it, with what the table knows of it. */


/** A device with what the table knows of it. Figures that the driver gave win over the table's. */
function accelerator(index, rawName, vendor, known = {}) {
    const row = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAccelerator */ .aT)(rawName);
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
    const index = (0,_command_output_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(cell);
    return index !== undefined && Number.isInteger(index) && index >= 0 ? index : undefined;
}


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ firmwareOf),
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   l9: () => (/* binding */ instanceTypeOf),
/* harmony export */   tC: () => (/* binding */ readDmi)
/* harmony export */ });
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


/***/ }),

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeSystem)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4104);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(975);
/** The real machine behind a `System`: the only file of this room that reads files, environment and processes. */






const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_OUTPUT_BYTES = 8 * 1024 * 1024;
/** Nothing here throws: what cannot be read is undefined or empty. */
function nodeSystem() {
    return {
        platform: process.platform,
        arch: process.arch,
        env: process.env,
        cpuModels: () => (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)().map((cpu) => cpu.model),
        parallelism: node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism,
        totalMemoryBytes: node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem,
        readText,
        list,
        run,
        systemInformation: async (timeoutMs) => (await run(process.execPath, [(0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleFile */ .p)('inventory')], timeoutMs))?.stdout,
    };
}
/** Reads until the end, not by the file's size: files of `/proc` and `/sys` say 0 or 4096. */
function readText(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
        const buffer = Buffer.alloc(MAX_TEXT_BYTES);
        let length = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, length, buffer.length - length, null);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function list(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path);
    }
    catch {
        return [];
    }
}
async function run(command, args, timeoutMs) {
    try {
        const { stdout, stderr } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command, [...args], {
            env: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .commandEnvironment */ .J)(process.env),
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
