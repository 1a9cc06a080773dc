export const id = 313;
export const ids = [313];
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

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ readPlace),
  H6: () => (/* binding */ readStart),
  uY: () => (/* binding */ writeStart)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./tmp/javascript/power/plan.js
var plan = __webpack_require__(8420);
// EXTERNAL MODULE: ./tmp/javascript/record/record.js
var record = __webpack_require__(1310);
;// CONCATENATED MODULE: ./tmp/javascript/runner/runner.js
/**
 * What is known about this machine. Every answer states how it was found. A runner is stored in a file that the job
 * could change, so its schema also limits what is read back.
 */

const runner_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const sentence = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e9));
const list = (item) => dist/* pipe */.FsL(dist/* array */.YOg(item), dist/* maxLength */.Ru6(100), dist/* readonly */.tBZ());
const readonlyObject = (entries) => dist/* pipe */.FsL(dist/* object */.Ikc(entries), dist/* readonly */.tBZ());
/** A row of the CPU table, or what the raw name says. */
const CpuSchema = readonlyObject({
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
});
const AcceleratorSchema = readonlyObject({
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
});
/** Limits of the container this job runs in, where there is one. */
const ContainerSchema = readonlyObject({
    kind: dist/* picklist */.KIO(['docker', 'kubernetes', 'slim', 'other']),
    cgroup: dist/* optional */.lqM(readonlyObject({ version: dist/* picklist */.KIO([1, 2]), cpuStatPath: dist/* optional */.lqM(sentence) })),
    cpuLimit: dist/* optional */.lqM(amount),
    memoryLimitGb: dist/* optional */.lqM(amount),
});
/** What the firmware tables (DMI, SMBIOS) say; a field is empty where they say nothing. */
const FirmwareSchema = readonlyObject({ manufacturer: runner_text, model: runner_text, chassisAssetTag: runner_text, biosVersion: runner_text });
/** A graphics or compute card as the system lists it, those inside a CPU included. */
const GraphicsControllerSchema = readonlyObject({
    vendor: runner_text,
    name: runner_text,
    /** `PCI`, `PCIe`, `Built-In`. */
    bus: dist/* optional */.lqM(runner_text),
});
const RunnerSchema = readonlyObject({
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
});

;// CONCATENATED MODULE: ./tmp/javascript/engine/folder-files.js
/**
 * Files in the folder of a measurement: what its start leaves for its end, and the place that the sampler found. They are
 * plain JSON without any secret. The job can change them, so their content is checked when it is read.
 */






const START = 'start.json';
const MAX_BYTES = 1_000_000;
const folder_files_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const folder_files_sentence = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
/** A number from 0 to a limit: watts up to a megawatt, shares up to 1. */
const folder_files_amount = (most) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(most));
const watts = folder_files_amount(1e6);
const share = folder_files_amount(1);
const shares = { load: share, count: share };
const { loadModel, tdp, power } = record/* MODEL_INPUTS */.GT;
const ModelSchema = dist/* variant */.Oxt('formula', [
    dist/* pipe */.FsL(dist/* object */.Ikc({
        ...dist/* omit */.cJW(loadModel, ['seconds', 'curveSeconds']).entries,
        idleWatts: watts,
        fullWatts: watts,
        memoryWatts: dist/* optional */.lqM(watts),
        count: share,
    }), dist/* check */.z6Y(({ idleWatts, fullWatts }) => idleWatts <= fullWatts)),
    dist/* object */.Ikc({ ...dist/* omit */.cJW(tdp, ['seconds']).entries, tdpWatts: watts, ...shares }),
    dist/* object */.Ikc({ ...dist/* omit */.cJW(power, ['seconds']).entries, powerWatts: watts, ...shares }),
]);
const StartSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz(1),
    /** Becomes the record's id: the same however often the record is built. */
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w-]{1,100}$/)),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    runner: RunnerSchema,
    /** What modelled channels are computed with, by the channel's id. */
    models: dist/* optional */.lqM(dist/* record */.g1P(folder_files_text, ModelSchema)),
    unreadable: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ meter: folder_files_text, why: folder_files_sentence, remedy: dist/* optional */.lqM(folder_files_sentence) })), dist/* readonly */.tBZ()),
    notes: dist/* pipe */.FsL(dist/* array */.YOg(folder_files_sentence), dist/* readonly */.tBZ()),
});
function writeStart(folder, start) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, START), JSON.stringify(start), { mode: 0o600 });
}
/** Undefined where there is none, or it is damaged: the samples can be reported without it. */
function readStart(folder) {
    return readFile((0,external_node_path_.join)(folder, START), StartSchema);
}
const folder_files_name = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]{1,100}$/)));
const PlaceSchema = dist/* object */.Ikc({
    provider: folder_files_name,
    region: folder_files_name,
    instanceType: folder_files_name,
    found: dist/* literal */.euz('metadata'),
    how: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(200)),
});
/** Where the machine is; undefined where no service answered, or the file is not what the sampler writes. */
function readPlace(folder) {
    return readFile((0,external_node_path_.join)(folder, plan/* FILES */.cn.place), PlaceSchema);
}
function readFile(path, schema) {
    try {
        const json = (0,external_node_fs_.readFileSync)(path, 'utf8');
        const result = dist/* safeParse */.xLC(schema, json.length > MAX_BYTES ? undefined : JSON.parse(json));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ BaselineSchema),
/* harmony export */   GT: () => (/* binding */ MODEL_INPUTS),
/* harmony export */   Jj: () => (/* binding */ BudgetSchema),
/* harmony export */   T1: () => (/* binding */ EmissionsRecordSchema),
/* harmony export */   nu: () => (/* binding */ JobSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);
/**
 * The record: one JSON document for each job, in which every number says where it comes from. Comment, badge, LaTeX, totals
 * and history are computed from records. The schema below is the only definition; `schema/` is generated from it.
 */


/** Upper limit for untrusted values: no real job uses more than this. */
const MAX_KWH = 1e9;
const MAX_GRAMS = 1e13;
const MAX_ANYTHING = 1e15;
const finite = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(-MAX_ANYTHING), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_ANYTHING));
const nonNegative = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_ANYTHING));
const kwh = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(nonNegative, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_KWH));
const grams = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(nonNegative, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_GRAMS));
const share = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(nonNegative, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(500));
const longText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(2000));
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A list with a maximum length. No report shows more items. */
const list = (item, longest) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(longest));
const isoTime = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoTimestamp */ .yhX());
const LoadModelSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    formula: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('load-model'),
    /** Row of the tables of `data/` that the watts are those of; absent where the hardware is in none. */
    row: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** Of the whole host or device, at rest and at full load. */
    idleWatts: nonNegative,
    fullWatts: nonNegative,
    /** What those watts were computed from. */
    tdpWatts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    sockets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    vcpus: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    memoryGb: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    /** Share of the host or device that the job holds. */
    share,
    /** Of this machine's memory, at any load; in addition to the share of the host. */
    memoryWatts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    /** Machines or devices. */
    count: nonNegative,
    /** s(load): the load itself, or a curve of CPU time or of throughput. */
    curve: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['linear', 'cpu-time', 'throughput']),
    /** The one load of the whole time, where it was declared. */
    load: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    /** Of each; where CPU time divides a machine among jobs, each moment times this job's part. */
    seconds: nonNegative,
    /** The sum of s(load) x seconds over the same time. */
    curveSeconds: nonNegative,
});
const TdpSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    formula: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tdp'),
    row: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    tdpWatts: nonNegative,
    /** Utilisation; 1 is the upper bound. */
    load: nonNegative,
    /** Devices; fractional where one is shared. */
    count: nonNegative,
    seconds: nonNegative,
});
const PowerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    formula: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('power'),
    powerWatts: nonNegative,
    load: nonNegative,
    count: nonNegative,
    seconds: nonNegative,
});
const EnergyInputsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ formula: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('energy'), energyKwh: kwh });
const MeterSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    formula: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('meter'),
    /** Of the whole device, as its counter or sensor counted them. */
    joules: nonNegative,
    /** Share of the device that the job holds. */
    share,
    /** Samples that the job has, of all its meters. */
    samples: count,
});
/** The schemas of the formulas that multiply watts by time. */
const MODEL_INPUTS = { loadModel: LoadModelSchema, tdp: TdpSchema, power: PowerSchema };
const ComponentInputsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('formula', [
    LoadModelSchema,
    TdpSchema,
    PowerSchema,
    EnergyInputsSchema,
    MeterSchema,
]);
const ComponentSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `node` is a whole machine (or a VM's share of one); the others are parts. */
    component: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['node', 'cpu', 'memory', 'accelerator']),
    device: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    index: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    count: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['counter', 'sensor', 'model', 'declared']),
    source: text,
    kwh,
    lowKwh: kwh,
    highKwh: kwh,
    meanWatts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    peakWatts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    meanUtilisation: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share),
    /** What the component used while it waited (utilisation below 5 %). */
    idle: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ share, kwh })),
    notes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(longText, 50)),
    /**
     * The numbers that `kwh` is computed from, by the formula that they name (`joulesOf` in `src/power/model/joules.ts`). Fields
     * that a reader does not know are ignored.
     */
    inputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ComponentInputsSchema), undefined),
});
/** The ends of a range bracket its value; a small rounding error is allowed. */
const inOrder = (low, value, high) => low <= value * (1 + 1e-6) && value <= high * (1 + 1e-6);
const EnergySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    itKwh: kwh,
    pue: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(finite, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(10)),
    totalKwh: kwh,
    lowKwh: kwh,
    highKwh: kwh,
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((energy) => inOrder(energy.lowKwh, energy.totalKwh, energy.highKwh), 'lowKwh <= totalKwh <= highKwh does not hold'));
const EmissionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ grams, lowGrams: grams, highGrams: grams }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((emissions) => inOrder(emissions.lowGrams, emissions.grams, emissions.highGrams), 'lowGrams <= grams <= highGrams does not hold'));
const CarbonSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    zone: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    zoneName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    gramsPerKwh: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(nonNegative, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(5000)),
    lowGramsPerKwh: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(nonNegative, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(5000)),
    highGramsPerKwh: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(nonNegative, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(5000)),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['annual-average', 'live-average', 'live-marginal', 'input', 'country-average', 'world-average']),
    year: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    datetime: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(isoTime),
    source: text,
    fallbackReason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(longText),
});
const LocationSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    region: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    country: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    zone: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** `assumed`: neither stated by the user nor detected. */
    found: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['input', 'metadata', 'dmi', 'environment', 'assumed']),
    how: text,
});
const PueSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(finite, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(10)),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['input', 'region', 'provider', 'industry', 'none']),
    source: text,
});
const RegionAlternativeSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    provider: text,
    region: text,
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    country: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    zone: text,
    gramsPerKwh: nonNegative,
    grams,
    gramsSaved: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(finite, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_GRAMS)),
    savingPercent: finite,
    distanceKm: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    /** The two values are inside each other's uncertainty: no meaningful difference. */
    tie: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    year: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
});
const HardwareAlternativeSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: text,
    tflopsPerWatt: nonNegative,
    grams,
    savingPercent: finite,
    source: text,
});
const AlternativesSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Which regions were compared, in words: `other aws regions`, `EU regions of any provider`. Absent where none were to be. */
    scope: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** What the regions are compared with, where that is not the result itself: a live figure's place by its annual average. */
    here: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ gramsPerKwh: nonNegative, grams })),
    regions: list(RegionAlternativeSchema, 500),
    sameCountry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(RegionAlternativeSchema),
    within1000Km: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(RegionAlternativeSchema),
    mostIntensive: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(RegionAlternativeSchema),
    /** Intensity of the most carbon-intensive region over the cleanest. */
    ratio: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    /** What a job here can do about its region, where it cannot simply choose one. */
    advice: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(longText),
    time: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        startAt: isoTime,
        grams,
        /** Against starting now, by the same forecast. */
        gramsSaved: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(grams),
        savingPercent: finite,
        tie: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        source: text,
    })),
    /** Best first: what the same work would emit in the best case on accelerators that the same provider rents. */
    hardware: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(HardwareAlternativeSchema, 100)),
    /** What those are compared with: the accelerator that was used. */
    hardwareUsed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, tflopsPerWatt: nonNegative })),
});
const StepSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: text,
    number: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    /** `before` is set-up before the sampler started, `after` what followed the last step, `between` what no step claims. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['step', 'before', 'between', 'after']),
    startedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(isoTime),
    seconds: nonNegative,
    kwh,
    training: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Shared its time with other steps; the energy of the shared time was split evenly. */
    overlapped: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const JobSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: text,
    workflow: text,
    runId: count,
    runAttempt: count,
    /** Id of the job (its check run), where the platform reports it. */
    jobId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    /** Key of the job in the workflow file. */
    job: text,
    /** As people see it: `train (a100, 3)`. */
    name: text,
    matrix: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, finite, valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]))),
    event: text,
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** The commit people know: the pull request's head, not its merge commit. */
    sha: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    baseRef: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    pullRequest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['success', 'failure', 'cancelled', 'unknown']),
});
const MachineSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    os: text,
    /** Name and version, as the system gives them: `Ubuntu 24.04.3 LTS`. */
    operatingSystem: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** As the firmware tables (SMBIOS) say. */
    manufacturer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    model: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    arch: text,
    ciHost: text,
    cpu: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    vcpus: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    memoryGb: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    virtual: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Physical CPU packages, where they could be counted. */
    sockets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    /** Graphics and compute cards that the system lists, those inside a CPU included; not all of them count as accelerators. */
    graphics: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(text, 100)),
    container: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    instanceType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    accelerators: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, count: nonNegative }), 100)),
});
const BudgetSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['within', 'over', 'unknown']),
    onExceed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['warn', 'fail', 'none']),
    limits: list(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        /** As the user wrote it: `50 g`, `0.2 kWh`, `500 g per PR`, `20%`. */
        limit: text,
        measure: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['grams', 'kwh', 'increase']),
        scope: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['job', 'pull-request']),
        allowed: nonNegative,
        actual: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(finite),
        verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['within', 'over', 'unknown']),
    }), 50),
});
const BaselineSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Where the figure compared with comes from. */
    source: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['history-branch', 'base-branch-artifact', 'previous-push']),
    sha: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    kwh,
    grams: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(grams),
    /** (this - baseline) / baseline of energy, percent. */
    changePercent: finite,
    /** False when the change lies inside the two ranges. */
    significant: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Set where hardware differs; then nothing is called a regression. */
    differentHardware: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
const EmissionsRecordSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, version: text }),
    /** Unique a record; the same when a job's record is built again. */
    id: text,
    createdAt: isoTime,
    mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['measure', 'estimate']),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    startedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(isoTime),
    endedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(isoTime),
    seconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    job: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(JobSchema),
    command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(longText),
    exitCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(finite, valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf())),
    machine: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(MachineSchema),
    /** Null when nothing is known: unknown is not zero. */
    energy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(EnergySchema),
    emissions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(EmissionsSchema),
    carbon: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(CarbonSchema),
    location: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(LocationSchema),
    pue: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(PueSchema),
    components: list(ComponentSchema, 1000),
    /** What could not be known and why, each a sentence that a report prints. */
    missing: list(longText, 100),
    notes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(longText, 100)),
    /** Meters that were tried and cannot be read here: what, why, and what would make them readable. */
    unreadable: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ meter: text, why: longText, remedy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(longText) }), 100)),
    steps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(StepSchema, 2000)),
    stepsSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** Mean watts of equal slices of the job, for a chart. */
    power: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sliceSeconds: nonNegative, watts: list(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(nonNegative), 600) })),
    alternatives: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(AlternativesSchema),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(BaselineSchema),
    budget: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(BudgetSchema),
    embodied: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ grams, lowGrams: grams, highGrams: grams, source: text }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ unknown: longText })])),
    sci: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ gramsPerUnit: grams, functionalUnit: text, includesEmbodied: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })),
    /** Market facts, shown next to the result and never subtracted. */
    market: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        carbonFreeShare: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share),
        carbonFreeSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        offsetPercent: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(nonNegative, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100))),
    })),
    equivalences: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(list(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ amount: nonNegative, unit: text, sentence: text, source: text }), 20)),
    /** What a person declared, where the mode is `estimate`. */
    declared: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        hardware: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        count: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
        hours: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
        powerWatts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
        utilization: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
        energyKwh: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(kwh),
        vcpus: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
        memoryGb: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
        sockets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nonNegative),
    })),
});


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** Version of the record's format. It changes only if readers must change. Its own file, because the schema is large to load. */
const SCHEMA_VERSION = 1;


/***/ })

};
