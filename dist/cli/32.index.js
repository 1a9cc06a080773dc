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
/* harmony import */ var _start_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8727);
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

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart),
/* harmony export */   u: () => (/* binding */ writeStart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/**
 * What the start of a measurement leaves for its end, in the measurement's folder: plain JSON, without any secret. It lies
 * there for hours while the job may do anything, so it is read as untrusted.
 */



const NAME = 'start.json';
const MAX_BYTES = 1_000_000;
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(300));
const words = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(2000));
const amount = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(1e9));
const RunnerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    os: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['linux', 'macos', 'windows', 'other']),
    arch: text,
    ciHost: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['github-hosted', 'self-hosted', 'gitea', 'act', 'none']),
    runnerName: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
    label: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        rawName: text,
        name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
        vendor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['intel', 'amd', 'arm', 'apple'])),
        year: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        tdpWatts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        coresPerSocket: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        threadsPerSocket: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        found: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['input', 'name', 'arm-part', 'instance-type', 'runner-label', 'vendor-only', 'unknown']),
        source: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(words),
    }),
    vcpus: amount,
    memoryGb: amount,
    sockets: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
    hostThreads: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
    virtual: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    firmware: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ manufacturer: text, model: text, chassisAssetTag: text, biosVersion: text })),
    graphics: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ vendor: text, name: text, bus: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text) })), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(100))),
    operatingSystem: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
    container: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['docker', 'kubernetes', 'slim', 'other']),
        cgroup: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO([1, 2]), cpuStatPath: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(words) })),
        cpuLimit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        memoryLimitGb: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
    })),
    accelerators: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        index: amount,
        rawName: text,
        name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
        vendor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['nvidia', 'amd', 'intel', 'habana', 'apple', 'google', 'aws', 'other']),
        tdpWatts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        idleWatts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        memoryGb: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        fp16DenseTflops: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(amount),
        share: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(amount, valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(1)),
        uuid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
        pciAddress: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
        notes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(words)),
    })), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(100)),
    instanceType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
});
const StartSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[\w-]{1,100}$/)),
    startedAt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX()),
    runner: RunnerSchema,
    unreadable: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ meter: text, why: words, remedy: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(words) })),
    notes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(words),
});
function writeStart(folder, start) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NAME), JSON.stringify(start), { mode: 0o600 });
}
/** Undefined where there is none, or it is damaged: the samples can be reported without it. */
function readStart(folder) {
    try {
        const json = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NAME), 'utf8');
        const start = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(StartSchema, json.length > MAX_BYTES ? undefined : JSON.parse(json));
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
