export const id = 32;
export const ids = [32];
export const modules = {

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _power_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8420);
/** What the sampler learned of the machine's place; written by the sampler, and read as anything is that lies in a folder for hours. */




const name = valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[\w.-]{1,100}$/)));
const PlaceSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    provider: name,
    region: name,
    instanceType: name,
    found: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('metadata'),
    how: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(200)),
});
/** Undefined where nobody answered, or the file is not what the sampler writes. */
function readPlace(folder) {
    try {
        const place = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(PlaceSchema, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _power_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .c.place), 'utf8')));
        return place.success ? place.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runningTotal: () => (/* binding */ runningTotal)
/* harmony export */ });
/* harmony import */ var _carbon_intensity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5062);
/* harmony import */ var _carbon_pue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2805);
/* harmony import */ var _power_meter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(918);
/* harmony import */ var _power_series_read_latest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1785);
/* harmony import */ var _runner_node_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(694);
/* harmony import */ var _runner_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3696);
/* harmony import */ var _place_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6358);
/* harmony import */ var _start_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6800);
/* harmony import */ var _validate_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6716);
/** What a running measurement has counted so far: for the live line of the command line. */









/** Undefined until there is a first sample. */
function runningTotal(folder, settings) {
    const latest = (0,_power_series_read_latest_js__WEBPACK_IMPORTED_MODULE_2__/* .readLatest */ .E)(folder);
    const start = (0,_start_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readStart */ .H)(folder);
    if (latest === undefined || start === undefined)
        return undefined;
    const { runner } = start;
    const place = (0,_runner_place_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlace */ .P)({
        input: (0,_validate_settings_js__WEBPACK_IMPORTED_MODULE_7__.placeOfInput)(settings),
        metadata: (0,_place_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlace */ .y)(folder),
        runner,
        system: (0,_runner_node_system_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeSystem */ .k)(),
    });
    const pue = (0,_carbon_pue_js__WEBPACK_IMPORTED_MODULE_1__/* .pueOf */ .a)(place, { input: settings.place.pue, cloud: runner.virtual });
    const intensity = (0,_carbon_intensity_js__WEBPACK_IMPORTED_MODULE_0__/* .intensityOf */ .jm)(place, { gramsPerKwh: settings.place.gramsPerKwh });
    const kwh = (sum(latest.joules) / _power_meter_js__WEBPACK_IMPORTED_MODULE_8__/* .JOULES_PER_KWH */ .E) * pue.value;
    return {
        seconds: Math.max(0, (latest.epochMs - Date.parse(start.startedAt)) / 1000),
        watts: sum(latest.watts),
        kwh,
        grams: kwh * intensity.gramsPerKwh.value,
    };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
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

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ JOULES_PER_KWH)
/* harmony export */ });
/**
 * Everything that uses energy is an energy counter. A counter is read and unwrapped, a sensor integrates its watts,
 * a model integrates the watts it computes from load; the sampler treats them alike.
 */
const JOULES_PER_KWH = 3.6e6;


/***/ })

};
