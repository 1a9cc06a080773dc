export const id = 602;
export const ids = [602];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ overridesOf),
/* harmony export */   beginMeasurement: () => (/* binding */ beginMeasurement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _power_finders_find_meters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5602);
/* harmony import */ var _power_process_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9986);
/* harmony import */ var _power_sampler_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1655);
/* harmony import */ var _runner_detect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3263);
/* harmony import */ var _runner_node_system_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(694);
/* harmony import */ var _start_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6800);
/** The start of a measurement: looks at the machine, chooses its meters, and leaves a sampler behind. */









/** Hosted jobs end after 6 hours, self-hosted ones after 35 days at most. */
const HOSTED_SECONDS = 7 * 3600;
const LONGEST_SECONDS = 36 * 24 * 3600;
/** Rejects with `InputError` when an input is wrong, and with what the system says when the sampler cannot be started. */
async function beginMeasurement(start) {
    const { folder, settings, samplerBundle, system = (0,_runner_node_system_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeSystem */ .k)() } = start;
    // The tables take a moment to load; most jobs give nothing that they are needed for.
    if (needsTables(settings))
        (await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 6716))).validateSettings(settings);
    const startedAt = new Date().toISOString();
    const runner = await (0,_runner_detect_js__WEBPACK_IMPORTED_MODULE_6__/* .detectRunner */ .q)(system);
    const meters = await (0,_power_finders_find_meters_js__WEBPACK_IMPORTED_MODULE_3__/* .findMeters */ .S)({ runner, system, overrides: overridesOf(settings.machine) });
    const { unreadable, notes } = meters;
    (0,_start_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeStart */ .u)(folder, { format: 1, id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), startedAt, runner, unreadable, notes });
    await (0,_power_sampler_process_js__WEBPACK_IMPORTED_MODULE_5__/* .startSampler */ .Lt)({
        folder,
        bundle: samplerBundle,
        plan: {
            format: 1,
            startedAt,
            intervalSeconds: settings.machine.intervalSeconds,
            meters: meters.plans,
            watch: watchOf(runner, system, start.parentPid),
            askPlace: settings.place.region === undefined,
        },
        env: system.env,
    });
}
function needsTables({ place, alternatives, limits }) {
    return [place.region, alternatives.within, limits.budget, limits.maxIncrease].some((text) => (text ?? '') !== '');
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function overridesOf(machine) {
    const { powerWatts, cpuTdpWatts, acceleratorTdpWatts, hostThreads, memoryWatts } = machine;
    return { powerWatts, cpuTdpWatts, acceleratorTdpWatts, hostThreads, memoryWatts };
}
function watchOf(runner, system, parentPid) {
    const commands = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(system.env['RUNNER_TEMP'] ?? '', '_runner_file_commands');
    const hasCommands = isFolder(commands);
    // Process 1 is a container's own first process, and 0 lives outside of it: neither shows when the job ends.
    const parent = parentPid !== undefined && parentPid > 1 ? parentPid : undefined;
    return {
        maxSeconds: runner.ciHost === 'github-hosted' ? HOSTED_SECONDS : LONGEST_SECONDS,
        ...(hasCommands ? { runnerCommandsFolder: commands } : {}),
        ...(parent === undefined
            ? {}
            : { parent: { pid: parent, startTicks: (0,_power_process_state_js__WEBPACK_IMPORTED_MODULE_4__/* .startTicksOf */ .Ag)(parent), startsSampler: parent === process.pid } }),
    };
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readStart),
  u: () => (/* binding */ writeStart)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./tmp/javascript/runner/runner.js
/**
 * What this machine is, as far as it lets itself be seen. Every answer carries how it was found. A runner lies in a file while
 * the job may do anything, so its schema also bounds what is read back.
 */

const runner_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const sentence = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e9));
const list = (item) => dist/* pipe */.FsL(dist/* array */.YOg(item), dist/* maxLength */.Ru6(100), dist/* readonly */.tBZ());
/** A row of the CPU table, or what could be made of the raw name. */
const CpuSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
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
}), dist/* readonly */.tBZ());
const AcceleratorSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
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
}), dist/* readonly */.tBZ());
/** Limits of the container this job runs in, where there is one. */
const ContainerSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(['docker', 'kubernetes', 'slim', 'other']),
    cgroup: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* object */.Ikc({ version: dist/* picklist */.KIO([1, 2]), cpuStatPath: dist/* optional */.lqM(sentence) }), dist/* readonly */.tBZ())),
    cpuLimit: dist/* optional */.lqM(amount),
    memoryLimitGb: dist/* optional */.lqM(amount),
}), dist/* readonly */.tBZ());
/** What the firmware tables (DMI, SMBIOS) say; a field is empty where they say nothing. */
const FirmwareSchema = dist/* pipe */.FsL(dist/* object */.Ikc({ manufacturer: runner_text, model: runner_text, chassisAssetTag: runner_text, biosVersion: runner_text }), dist/* readonly */.tBZ());
/** A graphics or compute card as the system lists it, those inside a CPU included. */
const GraphicsControllerSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    vendor: runner_text,
    name: runner_text,
    /** `PCI`, `PCIe`, `Built-In`. */
    bus: dist/* optional */.lqM(runner_text),
}), dist/* readonly */.tBZ());
const RunnerSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
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
    graphics: dist/* optional */.lqM(list(GraphicsControllerSchema)),
    /** `Ubuntu 24.04.3 LTS`; a container's is its image's. */
    operatingSystem: dist/* optional */.lqM(runner_text),
    container: dist/* optional */.lqM(ContainerSchema),
    accelerators: list(AcceleratorSchema),
    instanceType: dist/* optional */.lqM(runner_text),
}), dist/* readonly */.tBZ());

;// CONCATENATED MODULE: ./tmp/javascript/engine/start-file.js
/**
 * What the start of a measurement leaves for its end, in the measurement's folder: plain JSON, without any secret. It lies
 * there for hours while the job may do anything, so it is read as untrusted.
 */




const NAME = 'start.json';
const MAX_BYTES = 1_000_000;
const start_file_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const start_file_sentence = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const StartSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz(1),
    /** Becomes the record's id: the same however often the record is built. */
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w-]{1,100}$/)),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    runner: RunnerSchema,
    unreadable: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ meter: start_file_text, why: start_file_sentence, remedy: dist/* optional */.lqM(start_file_sentence) })), dist/* readonly */.tBZ()),
    notes: dist/* pipe */.FsL(dist/* array */.YOg(start_file_sentence), dist/* readonly */.tBZ()),
});
function writeStart(folder, start) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, NAME), JSON.stringify(start), { mode: 0o600 });
}
/** Undefined where there is none, or it is damaged: the samples can be reported without it. */
function readStart(folder) {
    try {
        const json = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, NAME), 'utf8');
        const start = dist/* safeParse */.xLC(StartSchema, json.length > MAX_BYTES ? undefined : JSON.parse(json));
        return start.success ? start.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ accelerator)
/* harmony export */ });
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
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4104);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(975);
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
        systemInformation: async (timeoutMs) => (await run(process.execPath, [(0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleFile */ .p)('inventory')], timeoutMs))?.stdout,
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
function run(command, args, timeoutMs) {
    return new Promise((resolve) => {
        const options = {
            env: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .commandEnvironment */ .J)(process.env),
            timeout: timeoutMs,
            maxBuffer: MAX_OUTPUT_BYTES,
            windowsHide: true,
            killSignal: 'SIGKILL',
        };
        try {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command, [...args], options, (error, stdout, stderr) => {
                if (error === null)
                    resolve({ code: 0, stdout, stderr });
                else
                    resolve(typeof error.code === 'number' ? { code: error.code, stdout, stderr } : undefined);
            });
        }
        catch {
            resolve(undefined);
        }
    });
}


/***/ })

};
