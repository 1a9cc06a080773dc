export const id = 666;
export const ids = [666,541,925,306];
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

/***/ 3948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Untrusted text for a message: one short line without control or invisible characters, so that it cannot look like a message of ours. */
function oneLine(text, maxLength = 500) {
    const line = text
        .slice(0, 4 * maxLength)
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   W1: () => (/* binding */ RecordError),
/* harmony export */   recordJson: () => (/* binding */ recordJson)
/* harmony export */ });
/* unused harmony exports MAX_RECORD_CHARS, parseBoundedJson */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8920);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3948);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1697);
/** A record as text and back. The text is untrusted, so its size and depth are limited before it is parsed. */






/** Characters of the longest text that is looked at; a long job with all its details stays below 200,000. */
const MAX_RECORD_CHARS = 2_000_000;
/** A record is nested at most seven brackets deep. */
const MAX_DEPTH = 20;
const MAX_MESSAGE = 300;
const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [34, 92, 91, 93, 123, 125];
/** A text that is not a record; the message is for the user. */
class RecordError extends Error {
    name = 'RecordError';
}
/** Throws `RecordError` for what is not a whole record of this version. Fields that the schema does not know are left out. */
function parseRecord(text) {
    const json = parseBoundedJson(text, MAX_RECORD_CHARS);
    const version = versionOf(json);
    if (version !== undefined && version > _schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f) {
        throw new RecordError(`This record has schemaVersion ${version}; ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name} ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.version} reads up to ${_schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f}. Use a newer version of ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name} to read it.`);
    }
    return validRecord(json);
}
/** The record as JSON: over several lines for reading, or as one line for JSON Lines. Throws `RecordError` when it is not valid. */
function recordJson(record, layout = 'lines') {
    return JSON.stringify(validRecord(record), null, layout === 'lines' ? 2 : undefined);
}
function validRecord(value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .EmissionsRecordSchema */ .T1, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the whole';
    throw new RecordError((0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(`Not a valid record: ${where}: ${issue.message}.`, MAX_MESSAGE));
}
function versionOf(json) {
    const version = (0,_command_output_js__WEBPACK_IMPORTED_MODULE_5__/* .ownProperty */ .Aq)(json, 'schemaVersion');
    return typeof version === 'number' && Number.isSafeInteger(version) ? version : undefined;
}
/** JSON of at most so many characters and `MAX_DEPTH` brackets deep. Throws `RecordError` for anything else. */
function parseBoundedJson(text, maxChars) {
    if (text.length > maxChars)
        throw new RecordError(`Not a record: longer than ${maxChars} characters.`);
    if (depthOf(text) > MAX_DEPTH)
        throw new RecordError(`Not a record: nested more than ${MAX_DEPTH} deep.`);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new RecordError((0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(`Not a record: ${error instanceof Error ? error.message : 'no JSON'}.`, MAX_MESSAGE));
    }
}
/** How deep brackets nest outside of strings, found without building anything. */
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    let inString = false;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (inString) {
            if (code === BACKSLASH)
                index++;
            else if (code === QUOTE)
                inString = false;
        }
        else if (code === QUOTE)
            inString = true;
        else if (code === OPEN_BRACKET || code === OPEN_BRACE)
            deepest = Math.max(deepest, ++depth);
        else if (code === CLOSE_BRACKET || code === CLOSE_BRACE)
            depth--;
    }
    return deepest;
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


/***/ }),

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TRAINING_TYPES: () => (/* binding */ TRAINING_TYPES),
/* harmony export */   modelCard: () => (/* binding */ modelCard)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(909);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3129);
/**
 * What a Hugging Face model card takes: `co2_eq_emissions` in grams for its metadata
 * (https://huggingface.co/docs/hub/model-cards-co2), and the section Environmental Impact of its template.
 */






const TRAINING_TYPES = ['pre-training', 'fine-tuning'];
/** Metadata between `---` lines, then the section; markdown for a README.md, whole or in two parts. */
function modelCard(records, options = {}) {
    const disclosed = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.discloseRecords)(records);
    return `---\n${metadata(disclosed, options)}\n---\n\n${environmentalImpact(disclosed, options)}\n`;
}
/** The hub reads `emissions` as grams: all runs, because all of them were emitted to get the model. */
function metadata({ records, all }, { trainingType }) {
    if (all.grams === undefined)
        return '# co2_eq_emissions is left out: the emissions are unknown.';
    const places = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.disclosedPlace).filter((place) => place !== 'unknown');
    const hardware = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.disclosedHardware).filter((name) => name !== 'unknown');
    const metadata = {
        emissions: Number(all.grams.value.toPrecision(3)),
        source: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(sourceOf(records)),
        training_type: trainingType,
        geographical_location: places.length > 0 ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(places)) : undefined,
        hardware_used: hardware.length > 0 ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(hardware)) : undefined,
    };
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ co2_eq_emissions: metadata }, QUOTED).trimEnd();
}
/** Every text in double quotes and on one line, whatever it looks like. */
const QUOTED = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 };
function sourceOf(records) {
    const versions = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, (record) => record.tool.version);
    const basis = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.basisWords)(records);
    const runs = records.length > 1 ? `, all ${records.length} runs` : '';
    return `${_product_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCT */ .Ax.name} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(versions)} (${_product_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCT */ .Ax.url})${basis ? `, energy ${basis}` : ''}${runs}`;
}
function environmentalImpact(disclosed, { trainingType }) {
    const { records } = disclosed;
    const text = (names) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(names)) || 'unknown';
    const providers = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, ({ location }) => location?.provider && (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.providerName)(location.provider));
    return [
        '## Environmental Impact',
        '',
        `Energy and emissions were computed with [${_product_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCT */ .Ax.name}](${_product_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCT */ .Ax.url}), which grew out of the Machine Learning Impact calculator presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).`,
        '',
        `- **Hardware Type:** ${text((0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.disclosedHardware))}`,
        `- **Hours used:** ${hoursText(disclosed)}`,
        `- **Cloud Provider:** ${text(providers)}`,
        `- **Compute Region:** ${text((0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.disclosedPlace))}`,
        `- **Carbon Emitted:** ${emittedText(disclosed)}`,
        ...(trainingType ? [`- **Training Type:** ${trainingType}`] : []),
        '',
        basisText(disclosed),
    ].join('\n');
}
function hoursText({ all }) {
    if (all.hours === undefined)
        return 'unknown';
    return (0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(all.hours) + (all.runs > 1 ? ` (sum of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(all.runs, 'run')})` : '');
}
function emittedText({ all, final, wastedRuns }) {
    if (all.grams === undefined)
        return 'unknown';
    const total = `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(all.grams.value)} (80% range ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)(all.grams, 'grams')}), location-based`;
    if (all.runs === 1 || !final?.emissions)
        return total;
    const wasted = wastedRuns > 0 ? `, ${wastedRuns} of them failed or cancelled` : '';
    return `${total}; all ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(all.runs, 'run')}${wasted}. The final run alone: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(final.emissions.grams)}`;
}
function basisText({ records, all }) {
    if (all.kwh === undefined)
        return 'The energy is unknown.';
    const basis = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.basisWords)(records);
    const pues = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, ({ energy }) => energy && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(energy.pue));
    const grids = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, ({ carbon }) => carbon && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIntensity */ .TA)(carbon.gramsPerKwh));
    const sources = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.distinct)(records, ({ carbon }) => carbon?.source);
    return [
        `Energy ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(all.kwh.value)}${basis ? `, ${basis}` : ''}, PUE ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(pues)} included.`,
        grids.length > 0 && `Carbon intensity ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(grids)} (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(sources))}).`,
        all.unknownRuns > 0 && `The energy of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(all.unknownRuns, 'run')} is unknown and not in the sums.`,
    ]
        .filter(Boolean)
        .join(' ');
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ADVICE_WORDS),
/* harmony export */   a: () => (/* binding */ adviceSection)
/* harmony export */ });
/* harmony import */ var _figures_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1068);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/** The advice, as a section. */




function adviceSection({ advice }) {
    const [first] = advice;
    if (!first)
        return undefined;
    return {
        title: 'What you can do',
        aside: asideOf(first),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF)(advice.map((piece) => `**${ADVICE_WORDS[piece.kind]}.** ${(0,_figures_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceText */ .Y)(piece, (name) => _text_style_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKDOWN */ .yQ.prose(name, 600))}`)),
    };
}
const ADVICE_WORDS = { region: 'Region', waste: 'Waste', hardware: 'Hardware', time: 'Time' };
function asideOf(advice) {
    const saves = advice.savesGrams === undefined ? '' : `, up to ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMass */ .so)(advice.savesGrams)}`;
    return `${ADVICE_WORDS[advice.kind].toLowerCase()}${saves}`;
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ jobsSection),
/* harmony export */   m: () => (/* binding */ sharedLine)
/* harmony export */ });
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);
/* harmony import */ var _tables_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2018);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3435);
/** The one table that is never folded, and the line under it. */





/** `most` rows, not counting the total. */
function jobsSection(report, most) {
    const { jobs, current } = report;
    const total = `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(current.length, 'job')}${current.length < jobs.length ? ' of the newest commit' : ''}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)((0,_tables_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .jobsTable */ .x)(report, { most, heading: 'Job', total }));
}
/** What all jobs of several have in common, so that it is not repeated in every row; undefined where there is nothing to say. */
function sharedLine(jobs, style) {
    if (jobs.length < 2)
        return undefined;
    const { hardware, region } = (0,_tables_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedWords */ .B)(jobs);
    const gramsPerKwh = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.gramsPerKwh);
    const grid = gramsPerKwh === undefined ? '' : ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIntensity */ .TA)(gramsPerKwh)})`;
    const parts = [
        hardware && `on ${style.text(hardware, 120)}`,
        region && `in ${style.text((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .regionWords */ ._d)(region), 60)}${grid}`,
    ].filter((part) => part !== undefined);
    return parts.length > 0 ? `All ${parts.join(', ')}.` : undefined;
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ missingTexts),
/* harmony export */   oE: () => (/* binding */ notices),
/* harmony export */   rf: () => (/* binding */ MOST_MISSING)
/* harmony export */ });
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3408);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);



/** Lines of each kind that are seen at once; the others are folded, in `method.ts`. */
const MOST_MISSING = 3;
function notices(figures, style, mostMissing = MOST_MISSING) {
    return [
        overBudget(figures, style),
        trainingLine(figures, style),
        missingLines(figures, style, mostMissing),
        ...embodied(figures, style),
    ];
}
/** `Training: 335 Wh, 114 gCO2eq.`, where the step that trains is known; its share is in the first line. */
function trainingLine({ training }, style) {
    if (training === undefined)
        return undefined;
    const { kwh, grams } = training;
    return `${style.strong('Training:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh)}${grams ? `, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(grams)}` : ''}.`;
}
/** `Over budget: 129 gCO2eq of 100 g; +41.8% of at most +20%.` */
function overBudget({ current, records, runVerdicts }, style) {
    const several = current.length > 1;
    const workflows = new Set(current.map(({ core }) => core.workflow));
    const over = [
        ...records.map((record) => ({
            budget: record.budget,
            job: several ? (record.job?.name ?? record.name) : undefined,
        })),
        ...runVerdicts.map(({ budget, workflow }) => ({
            budget,
            job: several ? (workflows.size > 1 ? `the run of ${workflow}` : 'this run') : undefined,
        })),
    ].flatMap(({ budget, job }) => (budget?.limits ?? []).filter((limit) => limit.verdict === 'over').map((limit) => ({ ...limit, job })));
    // A limit of the whole pull request is in every job's record, and one of a run of one job in its record; the newest figure is the largest.
    const distinct = [
        ...new Map(over.map((limit) => [`${limit.limit} ${limit.scope === 'job' ? limit.job : ''}`, limit])).values(),
    ];
    if (distinct.length === 0)
        return undefined;
    const words = distinct.slice(0, MOST_MISSING).map((limit) => {
        const whose = limit.scope === 'pull-request' ? 'this pull request ' : limit.job ? `${style.text(limit.job, 60)} ` : '';
        return `${whose}${actual(limit)}, ${style.text(`limit ${limit.limit}`, 60)}`;
    });
    const more = distinct.length > MOST_MISSING ? `; ${distinct.length - MOST_MISSING} more` : '';
    return `${style.strong('Over budget:')} ${words.join('; ')}${more}.`;
}
function actual({ measure, actual: value }) {
    if (value === undefined)
        return 'unknown';
    return { grams: _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh, kwh: _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE, increase: (percent) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(percent, 'signed') }[measure](value);
}
/** Why something is not known, and what to do about it. */
function missingLines({ current, records }, style, most) {
    const texts = missingTexts(records);
    const several = current.length > 1;
    const lines = [...texts].map(([text, jobs]) => style.prose(text, 400) + (several ? ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(jobs, 'job')})` : ''));
    const unknown = current.filter(({ core }) => core.kwh === undefined).length;
    if (lines.length === 0 && unknown > 0)
        lines.push(`The energy of ${several ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(unknown, 'job') : 'this job'} is unknown.`);
    const shown = lines.slice(0, most);
    if (lines.length > most)
        shown.push(`${lines.length - most} more under “Method”.`);
    return shown.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bulletList */ .fF)(shown) : undefined;
}
/** Each sentence with the number of records that say it. */
function missingTexts(records) {
    const counts = new Map();
    for (const record of records) {
        const remedies = record.energy === null ? (record.unreadable ?? []).map(remedyOf) : [];
        for (const text of new Set([...record.missing, ...remedies]))
            counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
}
function remedyOf({ meter, why, remedy }) {
    return `${meter}: ${why}.${remedy ? ` ${remedy}.` : ''}`;
}
/** Only if the user asked for it; a line of its own, never added. */
function embodied({ records }, style) {
    const [record] = records;
    if (!record || records.length > 1)
        return [];
    const { embodied: made, sci } = record;
    return [
        made &&
            ('unknown' in made
                ? `${style.strong('Embodied:')} unknown. ${style.text(made.unknown, 300)}`
                : `${style.strong('Embodied:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(made.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .gramsInterval */ .k0)(made), 'grams')}) of making the hardware, not in the figures above. ${style.text(made.source, 200)}.`),
        sci &&
            `${style.strong('SCI:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(sci.gramsPerUnit)} per ${style.text(sci.functionalUnit, 80)}, embodied emissions ${sci.includesEmbodied ? 'included' : 'not included'}.`,
    ];
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ mostIntensiveLine),
/* harmony export */   LS: () => (/* binding */ regionLine),
/* harmony export */   lg: () => (/* binding */ regionsSection)
/* harmony export */ });
/* harmony import */ var _figures_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);
/* harmony import */ var _tables_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);
/* harmony import */ var _text_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3435);








/** More rows than this do not help to choose. */
const MOST_REGIONS = 10;
/** The line under the jobs: the best cleaner region with grams saved, or that there is none. */
function regionLine(figures, style) {
    const { regions: comparison, notCompared, current } = figures;
    const start = style.strong('Cleaner region:');
    if (!comparison)
        return notCompared === undefined ? undefined : `${start} not compared. ${style.prose(notCompared, 300)}`;
    const best = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanerRegion */ .bR)(comparison);
    const jobs = comparison.jobs < current.length ? ` (${comparison.jobs} of ${current.length} jobs)` : '';
    if (!best) {
        const scope = style.text(comparison.scope, 80);
        return comparison.regions.length > 0
            ? `${start} none worth moving to; the best of ${scope} is a tie${jobs}.`
            : `${start} none among ${scope}${jobs}.`;
    }
    const saved = style.strong(`${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMass */ .so)(best.gramsSaved)} less`);
    return `${start} ${style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .regionKey */ .Un)(best) ?? best.region, 80)}${placeWords(best, style)} would emit ${saved} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatWholeShare */ .s7)(-best.savingPercent / 100)})${jobs}.`;
}
/** `, Europe (Stockholm), 1190 km away,`: names have brackets of their own. */
function placeWords(region, style) {
    const parts = [
        region.name && style.text(region.name, 60),
        region.distanceKm === undefined ? undefined : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDistance */ .BO)(region.distanceKm)} away`,
    ].filter((part) => part !== undefined && part !== '');
    return parts.length > 0 ? `, ${parts.join(', ')},` : '';
}
function regionsSection({ regions: comparison }, mostRegions = MOST_REGIONS) {
    if (!comparison || comparison.regions.length === 0 || mostRegions < 1)
        return undefined;
    const regions = (0,_tables_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .listedRegions */ .P)(comparison, mostRegions);
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .gramsUnitFor */ .i8)([comparison.gramsHere, ...regions.map((region) => region.grams)]);
    const years = [...new Set(regions.map((region) => region.year))].filter((year) => year !== undefined);
    const chart = (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .regionChart */ .$U)([
        { label: `${comparison.here ?? 'this grid'} (here)`, value: comparison.gramsHere / unit.size },
        ...regions.map((region) => ({ label: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .regionKey */ .Un)(region) ?? region.region, value: region.grams / unit.size })),
    ], unit.symbol);
    return {
        title: 'Cleaner regions',
        aside: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(comparison.scope, 80),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOf */ .RQ)((0,_tables_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsTable */ .O)(comparison, mostRegions)),
            chart,
            comparison.advice && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(comparison.advice, 600),
            notes(comparison, years),
        ]),
    };
}
/** The most carbon-intensive region of the same scope. */
function mostIntensiveLine({ mostIntensive, ratio }, style) {
    if (!mostIntensive || ratio === undefined)
        return undefined;
    const where = style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .regionKey */ .Un)(mostIntensive) ?? mostIntensive.region, 80);
    return `Worst: ${where}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMass */ .so)(mostIntensive.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(ratio)} × the cleanest grid).`;
}
function notes(comparison, years) {
    const other = mostIntensiveLine(comparison, _text_style_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKDOWN */ .yQ);
    const dirtiest = other === undefined ? '' : ` ${other}`;
    const year = years.length === 1 ? `annual averages of ${years[0]}` : 'annual averages';
    return `The same work there: IT energy as here, PUE of that place where both are published, grids by ${year}. A tie is a difference inside the uncertainty of the two grids.${dirtiest}`;
}


/***/ }),

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OVERLAPPED),
/* harmony export */   Z: () => (/* binding */ stepsSection)
/* harmony export */ });
/* harmony import */ var _tables_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8543);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);




/** More rows than anybody reads; the smallest are summed. */
const MOST_STEPS = 30;
function stepsSection({ steps: sums, records }, mostSteps = MOST_STEPS) {
    if (sums.length === 0 || mostSteps < 1)
        return undefined;
    const totalKwh = sums.reduce((sum, step) => sum + step.kwh, 0);
    const training = sums.filter((step) => step.training);
    const trainingKwh = training.reduce((sum, step) => sum + step.kwh, 0);
    const sources = new Set(records.flatMap((record) => (record.steps && record.stepsSource) || []));
    const [source] = sources;
    return {
        title: 'Steps',
        aside: training.length > 0 && totalKwh > 0 ? `training ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWholeShare */ .s7)(trainingKwh / totalKwh)}` : undefined,
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)((0,_tables_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsTable */ .A)(sums, mostSteps)),
            sums.some((step) => step.overlapped) ? OVERLAPPED : undefined,
            `The steps add up to the job, overhead included.${sources.size === 1 && source ? ` Times: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(source, 120)}.` : ''}`,
        ]),
    };
}
/** What the mark in the table means. */
const OVERLAPPED = 'Steps marked ∥ ran at the same time as others and share the energy of that time evenly.';


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./tmp/javascript/record/ledger.js + 1 modules
var record_ledger = __webpack_require__(666);
;// CONCATENATED MODULE: ./tmp/javascript/record/merge-states.js
/**
 * The state of one pull request's comment: a section a job and a ledger of all runs. It is a join-semilattice: merging
 * is commutative, associative and idempotent, so that any number of jobs writing in any order converge on one text.
 */


/** The join of two states: of two versions of a section or an entry the newer stays. Commutative, associative, idempotent. */
function merge_states_mergeStates(a, b) {
    return mergeAllStates([a, b]);
}
/** The join of any number of states: the same as merging them in pairs, and sorted only once. */
function mergeAllStates(states) {
    const sections = newestOfEach(states.flatMap((state) => state.sections), ({ key }) => key, compareSections);
    const ledger = newestOfEach(states.flatMap((state) => state.ledger), entryKey, compareEntries);
    const folded = newestOfEach(states.flatMap((state) => state.folded), () => '', compareFolded);
    const verdicts = newestOfEach(states.flatMap((state) => state.verdicts ?? []), ({ workflow }) => workflow, compareVerdicts);
    const line = folded[0]?.upToAt ?? Number.NEGATIVE_INFINITY;
    return {
        format: 1,
        sections: sections.sort((a, b) => compareTexts(a.key, b.key)),
        ledger: ledger.filter((entry) => entry.at > line).sort(compareEntries),
        folded,
        verdicts: verdicts.length === 0 ? undefined : verdicts.sort((a, b) => compareTexts(a.workflow, b.workflow)),
    };
}
function entryKey(entry) {
    return JSON.stringify([entry.runId, entry.attempt, entry.job]);
}
function compareSections(a, b) {
    return (compareRuns(a.core, b.core) ||
        a.core.at - b.core.at ||
        compareTexts(canonicalJson(a.core), canonicalJson(b.core)) ||
        compareTexts(canonicalJson(a.details), canonicalJson(b.details)));
}
function compareVerdicts(a, b) {
    return compareRuns(a, b) || compareTexts(canonicalJson(a), canonicalJson(b));
}
function compareFolded(a, b) {
    return a.upToAt - b.upToAt || a.runs - b.runs || compareTexts(canonicalJson(a), canonicalJson(b));
}

// EXTERNAL MODULE: ./tmp/javascript/record/record.js
var record = __webpack_require__(1310);
;// CONCATENATED MODULE: ./tmp/javascript/record/pull-request-state.js
/** What the comment of one pull request holds: a section for each job and a ledger of all runs. */


const pull_request_state_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(1000));
/** An energy, emissions, a time or an intensity. */
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e15));
const whole = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const CoreSchema = dist/* object */.Ikc({
    name: pull_request_state_text,
    /** Name of the job on the platform, where `name` is one that the user chose. */
    jobName: dist/* optional */.lqM(pull_request_state_text),
    /** Key of the job in the workflow file. */
    job: dist/* optional */.lqM(pull_request_state_text),
    workflow: pull_request_state_text,
    runId: whole,
    attempt: whole,
    jobId: dist/* optional */.lqM(whole),
    sha: dist/* optional */.lqM(pull_request_state_text),
    status: record/* JobSchema */.nu.entries.status,
    /** Epoch ms of the record; the newer of two with equal run and attempt wins. */
    at: whole,
    seconds: dist/* optional */.lqM(amount),
    kwh: dist/* optional */.lqM(amount),
    lowKwh: dist/* optional */.lqM(amount),
    highKwh: dist/* optional */.lqM(amount),
    grams: dist/* optional */.lqM(amount),
    lowGrams: dist/* optional */.lqM(amount),
    highGrams: dist/* optional */.lqM(amount),
    /** What the energy rests on. */
    basis: dist/* picklist */.KIO(['measured', 'modelled', 'declared', 'mixed', 'unknown']),
    hardware: dist/* optional */.lqM(pull_request_state_text),
    region: dist/* optional */.lqM(pull_request_state_text),
    gramsPerKwh: dist/* optional */.lqM(amount),
    url: dist/* optional */.lqM(pull_request_state_text),
    /** What the headline compares with, if anything. `comparable` is false where the baseline ran on other hardware. */
    baseline: dist/* optional */.lqM(dist/* object */.Ikc({ kwh: amount, significant: dist/* boolean */.zMY(), comparable: dist/* boolean */.zMY(), source: record/* BaselineSchema */.$R.entries.source })),
    verdict: dist/* optional */.lqM(record/* BudgetSchema */.Jj.entries.verdict),
});
/** A section without its details. */
const pull_request_state_SectionSchema = dist/* object */.Ikc({
    /** Workflow, job name and what else distinguishes jobs of one name (`section.ts`): stable over pushes and attempts. */
    key: pull_request_state_text,
    core: dist/* pipe */.FsL(CoreSchema, dist/* readonly */.tBZ()),
});
/** What `publish` found when it compared all jobs of one run with the limits. */
const RunVerdictSchema = dist/* object */.Ikc({
    workflow: pull_request_state_text,
    runId: whole,
    attempt: whole,
    sha: pull_request_state_text,
    budget: record/* BudgetSchema */.Jj,
});
const FoldedSumsSchema = dist/* object */.Ikc({
    /** Epoch ms; every entry up to and with this time is in the sums, or one of `newest`. */
    upToAt: whole,
    runs: whole,
    /** Of those, runs whose energy or emissions are unknown. */
    unknownRuns: whole,
    kwh: amount,
    grams: amount,
    wastedRuns: whole,
    wastedKwh: amount,
    wastedGrams: amount,
});
const pull_request_state_EMPTY_STATE = { format: 1, sections: [], ledger: [], folded: [] };

// EXTERNAL MODULE: ./tmp/javascript/record/record-json.js
var record_json = __webpack_require__(5925);
;// CONCATENATED MODULE: ./tmp/javascript/record/state-codec.js
/**
 * A pull request's state as text that fits into a hidden comment, and back. Each part is a line: a letter for its kind, then
 * deflated JSON in base64. So nothing in it can end an HTML comment, and a damaged part does not affect the others.
 */






/** First line of the text. A text of another format is not read, and is replaced when this version writes. */
const FORMAT = 'state-1';
/** A comment has at most 65,536 characters. We never write as much text as this. */
const MAX_TEXT_CHARS = 300_000;
const MAX_SECTIONS = 1000;
const MAX_ENTRIES = 2000;
/** Sections in one part: enough to compress well, few enough that a damaged line loses little. */
const GROUP = 128;
/** Workflows whose runs have limits. */
const MAX_VERDICTS = 50;
/** A section and its details are two lines at most; ledger, sums and verdicts three more. */
const MAX_LINES = 2 * MAX_SECTIONS + 4;
/** Bytes that all parts together may inflate to. */
const MAX_INFLATED = 8_000_000;
/** Text that nearly every part contains; it makes small parts half as long. A change of it needs a new format. */
const DICTIONARY = Buffer.from('"baseline":{"kwh":,"significant":false,"comparable":true,"source":"previous-push"},"verdict":"within"},"schemaVersion":1,"https://github.com//actions/runs//job/' +
    '{"key":"Train/train (","core":{"name":"train (","workflow":"Train","runId":19,"attempt":1,"jobId":5,"sha":"","status":"success","at":17,"seconds":,"kwh":0.0,"lowKwh":0.0,"highKwh":0.0,"grams":,"lowGrams":,"highGrams":,"basis":"modelled","hardware":"AMD EPYC 7763, 4 vCPUs","region":"azure:eastus","gramsPerKwh":4,"url":"https://github.com/');
/** All of the state; details go where a section has them. Contains no `-`, `<` or `>` but in the format's name. */
function state_codec_writeState(state) {
    return [...stateLines(state)].join('\n');
}
/** As `writeState`; undefined where the text would be longer, which is known long before all of it is compressed. */
function state_codec_writeStateWithin(state, maxChars) {
    const lines = [];
    let length = -1;
    for (const line of stateLines(state)) {
        length += 1 + line.length;
        if (length > maxChars)
            return undefined;
        lines.push(line);
    }
    return lines.join('\n');
}
function* stateLines(state) {
    yield FORMAT;
    for (const { key, core, details } of state.sections) {
        if (!details)
            continue;
        yield packedLine('s', { key, core });
        yield packedLine('d', details);
    }
    // What has no details is packed together: much of it is the same, and a matrix may have 256 jobs.
    const bare = state.sections.filter((section) => !section.details).map(({ key, core }) => ({ key, core }));
    for (let start = 0; start < bare.length; start += GROUP)
        yield packedLine('g', bare.slice(start, start + GROUP));
    if (state.ledger.length > 0)
        yield packedLine('l', packLedger(state.ledger));
    for (const sums of state.folded)
        yield packedLine('f', { ...sums, newest: packLedger(sums.newest) });
    if (state.verdicts !== undefined)
        yield packedLine('v', state.verdicts.slice(0, MAX_VERDICTS));
}
function packedLine(kind, value) {
    const packed = deflateRawSync(JSON.stringify(value), { level: 9, dictionary: DICTIONARY });
    return `${kind} ${packed.toString('base64')}`;
}
/** Never throws: what cannot be read is left out. */
function readState(text) {
    if (text.length > MAX_TEXT_CHARS)
        return EMPTY_STATE;
    const [format, ...lines] = text
        .trim()
        .split('\n', MAX_LINES)
        .map((line) => line.trim());
    if (format !== FORMAT)
        return EMPTY_STATE;
    const sections = [];
    const ledger = [];
    const folded = [];
    const verdicts = [];
    const inflate = inflater(MAX_INFLATED);
    let before = '';
    for (const line of lines) {
        const kind = line.charAt(0);
        try {
            const json = inflate(line.slice(2));
            if (kind === 's')
                sections.push(v.parse(SectionSchema, parsed(json)));
            else if (kind === 'g')
                sections.push(...v.parse(GroupSchema, parsed(json)));
            else if (kind === 'd' && before === 's')
                attachDetails(sections, json);
            else if (kind === 'l' && ledger.length === 0)
                ledger.push(...unpackLedger(v.parse(LedgerSchema, parsed(json))));
            else if (kind === 'f' && folded.length === 0)
                folded.push(unpackFolded(v.parse(FoldedSchema, parsed(json))));
            else if (kind === 'v' && verdicts.length === 0)
                verdicts.push(...v.parse(VerdictsSchema, parsed(json)));
            before = kind;
        }
        catch {
            // A line damaged or forged; the others may be sound.
            before = '';
        }
    }
    return mergeStates(EMPTY_STATE, { format: 1, sections: sections.slice(0, MAX_SECTIONS), ledger, folded, verdicts });
}
/** A details line belongs to the section line directly before it; after a damaged line it is dropped. */
function attachDetails(sections, json) {
    const section = sections.at(-1);
    if (section === undefined)
        return;
    sections[sections.length - 1] = { ...section, details: parseRecord(json) };
}
/** Inflates part after part until the budget is spent; then throws. */
function inflater(budget) {
    let left = budget;
    return (base64) => {
        if (left <= 0)
            throw new Error('too much');
        const bytes = inflateRawSync(Buffer.from(base64, 'base64'), { dictionary: DICTIONARY, maxOutputLength: left });
        left -= bytes.length;
        return bytes.toString('utf8');
    };
}
function parsed(json) {
    return parseBoundedJson(json, MAX_INFLATED);
}
const GroupSchema = dist/* pipe */.FsL(dist/* array */.YOg(pull_request_state_SectionSchema), dist/* maxLength */.Ru6(GROUP));
/** Rows of run, attempt, job, commit, time, status, kWh and grams; jobs and commits by their place in a list. */
const LedgerSchema = dist/* object */.Ikc({
    jobs: dist/* pipe */.FsL(dist/* array */.YOg(pull_request_state_text), dist/* maxLength */.Ru6(MAX_ENTRIES)),
    shas: dist/* pipe */.FsL(dist/* array */.YOg(pull_request_state_text), dist/* maxLength */.Ru6(MAX_ENTRIES)),
    rows: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([
        whole,
        whole,
        whole,
        dist/* nullable */.mee(whole),
        whole,
        record/* JobSchema */.nu.entries.status,
        dist/* nullable */.mee(amount),
        dist/* nullable */.mee(amount),
    ])), dist/* maxLength */.Ru6(MAX_ENTRIES)),
});
const FoldedSchema = dist/* object */.Ikc({ ...FoldedSumsSchema.entries, newest: LedgerSchema });
const VerdictsSchema = dist/* pipe */.FsL(dist/* array */.YOg(RunVerdictSchema), dist/* maxLength */.Ru6(MAX_VERDICTS));
function packLedger(ledger) {
    const jobs = [...new Set(ledger.map((entry) => entry.job))];
    const shas = [...new Set(ledger.flatMap((entry) => entry.sha ?? []))];
    const jobAt = new Map(jobs.map((job, index) => [job, index]));
    const shaAt = new Map(shas.map((sha, index) => [sha, index]));
    const rows = ledger.map(({ runId, attempt, job, sha, at, status, kwh, grams }) => {
        return [runId, attempt, jobAt.get(job) ?? 0, shaAt.get(sha ?? '') ?? null, at, status, kwh ?? null, grams ?? null];
    });
    return { jobs, shas, rows };
}
function unpackLedger({ jobs, shas, rows }) {
    return rows.flatMap(([runId, attempt, jobAt, shaAt, at, status, kwh, grams]) => {
        const job = jobs[jobAt];
        const sha = shaAt === null ? undefined : shas[shaAt];
        if (job === undefined)
            return [];
        return [{ runId, attempt, job, sha, at, status, kwh: kwh ?? undefined, grams: grams ?? undefined }];
    });
}
function unpackFolded({ newest, ...sums }) {
    return { ...sums, newest: unpackLedger(newest) };
}

// EXTERNAL MODULE: ./tmp/javascript/report/figures/figures.js + 1 modules
var figures_figures = __webpack_require__(7616);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/headline.js
var figures_headline = __webpack_require__(755);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/report.js
var report = __webpack_require__(3622);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/jobs.js
var jobs = __webpack_require__(8105);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/notices.js
var sections_notices = __webpack_require__(5820);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/regions.js
var regions = __webpack_require__(4360);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/accelerators.js
var accelerators = __webpack_require__(472);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/accelerators.js
var tables_accelerators = __webpack_require__(266);
// EXTERNAL MODULE: ./tmp/javascript/report/text/escape.js
var text_escape = __webpack_require__(4395);
// EXTERNAL MODULE: ./tmp/javascript/report/text/markdown.js
var markdown = __webpack_require__(5313);
// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/accelerators.js
/** The same work on accelerators that compute more for each watt. */





function acceleratorsSection({ current, accelerators: comparison }) {
    if (!comparison)
        return undefined;
    const { job, gramsHere, better, provider } = comparison;
    const ofJob = current.length > 1 ? ` of ${(0,text_escape/* markdownText */.p7)(job.name, 60)}` : '';
    return {
        title: 'Other accelerators',
        aside: `up to ${(0,units/* formatMass */.so)(gramsHere - better[0].grams)} less${ofJob}`,
        body: (0,markdown/* paragraphs */.qN)([(0,markdown/* markdownOf */.RQ)((0,tables_accelerators/* acceleratorsTable */.H)(comparison)), (0,accelerators/* acceleratorsNote */.h)((0,text_escape/* markdownText */.p7)(provider, 60))]),
    };
}

// EXTERNAL MODULE: ./tmp/javascript/report/sections/advice.js
var advice = __webpack_require__(3205);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/components.js
var components = __webpack_require__(9189);
// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
// EXTERNAL MODULE: ./tmp/javascript/report/formats/model-card.js
var model_card = __webpack_require__(7541);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/disclose.js
/** What to paste into a model card, and where the other forms of the same disclosure are. */



function discloseSection({ records }) {
    if (!records.some((record) => record.energy))
        return undefined;
    // A name in it may look like our hidden marker; in code it is only text, but a search of the comment must not find it.
    const card = (0,model_card.modelCard)(records).trim().replaceAll('<!--', '<!\u200b--');
    const longest = Math.max(2, ...[...card.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return {
        title: 'Disclose',
        aside: 'for a model card or a paper',
        body: (0,markdown/* paragraphs */.qN)([
            `${fence}markdown\n${card}\n${fence}`,
            `LaTeX with BibTeX, BoAmps, SCI, CSV and a page to print: \`${product/* PRODUCT */.Ax.slug} report record.json --format latex\`, with the record from this run's artifacts.`,
        ]),
    };
}

// EXTERNAL MODULE: ./tmp/javascript/report/figures/intervals.js
var intervals = __webpack_require__(3408);
// EXTERNAL MODULE: ./tmp/javascript/report/text/style.js
var style = __webpack_require__(4939);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/sources.js
var sources = __webpack_require__(1503);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/method.js
/** Method: the formula with its numbers, where each came from, and what could not be read. */









const MOST_LINES = 12;
function methodSection(figures, mostLines = MOST_LINES) {
    const { records } = figures;
    return {
        title: 'Method',
        body: (0,markdown/* paragraphs */.qN)([
            formula(figures),
            (0,markdown/* bulletList */.fF)([...manyMissing(records), ...(0,sources/* sourceLines */.J)(records, style/* MARKDOWN */.yQ)].slice(0, mostLines)),
            'Ranges are 80%: we expect the true value inside the range 4 times out of 5. Emissions are location-based; offsets and market claims are never subtracted.',
            `${links(records).join(', ')}.`,
        ]),
    };
}
function links(records) {
    const pages = [
        [`${product/* PRODUCT */.Ax.name} ${versions(records)}`, product/* PRODUCT */.Ax.url],
        ['method', (0,product/* documentation */.TH)('how-it-works')],
        ...(0,product/* publicPages */.ox)(),
    ];
    return pages.map(([text, address]) => `[${text}](${address})`);
}
function versions(records) {
    const all = new Set(records.map((record) => (0,text_escape/* markdownText */.p7)(`v${record.tool.version}`, 40).slice(1)));
    return all.size === 1 ? ([...all][0] ?? product/* PRODUCT */.Ax.version) : product/* PRODUCT */.Ax.version;
}
function formula({ current, records }) {
    const [record] = records;
    if (records.length === 1 && current.length === 1 && record?.energy) {
        const { energy, emissions, carbon } = record;
        const start = `${(0,units/* formatEnergy */.QE)(energy.itKwh)} × PUE ${(0,units/* formatNumber */.ZV)(energy.pue)} = ${(0,units/* formatEnergy */.QE)(energy.totalKwh)} (${(0,units/* formatRange */.Lu)((0,intervals/* energyInterval */.Mt)(energy), 'energy')})`;
        if (!emissions || !carbon)
            return `${start}. Without a grid there are no grams.`;
        return `${start}<br>${(0,units/* formatEnergy */.QE)(energy.totalKwh)} × ${(0,units/* formatIntensity */.TA)(carbon.gramsPerKwh)} = ${(0,units/* formatGrams */.xh)(emissions.grams)} (${(0,units/* formatRange */.Lu)((0,intervals/* gramsInterval */.k0)(emissions), 'grams')})`;
    }
    const kwh = (0,report/* sumKwh */.sy)(current);
    const grams = (0,report/* sumGrams */.gl)(current);
    if (!kwh)
        return 'Energy × PUE × grid intensity; here the energy is unknown.';
    return `Each job: energy × PUE × grid intensity. Together ${(0,units/* formatEnergy */.QE)(kwh.value)}${grams ? `, ${(0,units/* formatGrams */.xh)(grams.value)}` : ''}. The ranges of jobs add in quadrature; those of declared ones, and of the parts of one machine, by their ends.`;
}
/** Those that did not fit among the remarks. */
function manyMissing(records) {
    const all = [...(0,sections_notices/* missingTexts */.No)(records).keys()];
    return all.length > sections_notices/* MOST_MISSING */.rf ? all.map((text) => (0,text_escape/* markdownProse */.h$)(text, 500)) : [];
}

// EXTERNAL MODULE: ./tmp/javascript/report/tables/power.js
var tables_power = __webpack_require__(7157);
// EXTERNAL MODULE: ./tmp/javascript/report/text/charts.js
var charts = __webpack_require__(5541);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/power.js
/** Power over time of the job that used most, as a chart with the training step marked and as a table. */





function powerSection({ power, current }) {
    if (!power)
        return undefined;
    const { job, curve } = power;
    const seconds = curve.sliceSeconds * curve.points.length;
    const [unit, size] = seconds < 120 ? ['s', 1] : seconds < 7200 ? ['min', 60] : ['h', 3600];
    const mean = curve.points.reduce((sum, point) => sum + point.watts, 0) / curve.points.length;
    const step = curve.trainingStep;
    return {
        title: 'Power over time',
        aside: current.length > 1 ? (0,text_escape/* markdownText */.p7)(job.name, 60) : `${(0,units/* formatWatts */.Pe)(mean)} on average`,
        body: (0,markdown/* paragraphs */.qN)([
            (0,charts/* powerChart */.Kx)(curve.points, seconds / size, unit),
            `Each point is the mean power over ${(0,units/* formatDuration */.a3)(curve.sliceSeconds)}, without overhead.${step && curve.points.some((point) => point.training)
                ? ` Shaded: ${(0,text_escape/* markdownText */.p7)(step, 80)} (training step).`
                : ''}${curve.missing > 0 ? ` No sample in ${curve.missing} of ${curve.slices} slices; the line bridges them.` : ''}`,
            (0,markdown/* markdownOf */.RQ)((0,tables_power/* powerTable */.m)(curve)),
        ]),
    };
}

// EXTERNAL MODULE: ./tmp/javascript/record/totals.js
var totals = __webpack_require__(8560);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/jobs.js
var figures_jobs = __webpack_require__(5192);
// EXTERNAL MODULE: ./tmp/javascript/report/text/table.js
var table = __webpack_require__(7942);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/pull-request-totals.js
/** Total of this pull request: its runs, and how much of them was wasted. */






const MOST_ENTRIES = 20;
function pullRequestTotalsSection(report, mostEntries = MOST_ENTRIES) {
    const { runs, kwh, grams, atLeast, wasted } = (0,totals/* totals */.Sd)(report.state).soFar;
    // One run of each job is what the table above says already.
    if (runs <= report.jobs.length && wasted.runs === 0)
        return undefined;
    const outcomes = outcomesOf(report.state.ledger);
    const shown = [...report.state.ledger]
        .sort((a, b) => b.at - a.at || b.runId - a.runId || b.attempt - a.attempt || (a.job < b.job ? -1 : 1))
        .slice(0, mostEntries);
    const energyUnit = (0,units/* energyUnitFor */.Sp)(shown.map((entry) => entry.kwh));
    const gramsUnit = (0,units/* gramsUnitFor */.i8)(shown.map((entry) => entry.grams));
    const left = runs - shown.length;
    const total = `${atLeast ? 'at least ' : ''}${(0,units/* formatEnergy */.QE)(kwh)}, ${(0,units/* formatMass */.so)(grams)}`;
    const share = kwh > 0 ? ` (${(0,units/* formatWholeShare */.s7)(wasted.kwh / kwh)})` : '';
    const waste = `Failed, cancelled and replaced runs took ${(0,units/* formatEnergy */.QE)(wasted.kwh)}, ${(0,units/* formatMass */.so)(wasted.grams)}${share}.`;
    return {
        title: 'Total of this pull request',
        aside: `${(0,units/* formatCount */.B4)(runs, 'run')}, ${total}`,
        body: (0,markdown/* paragraphs */.qN)([
            `${(0,units/* formatCount */.B4)(runs, 'run')}, ${total}.${wasted.runs > 0 ? ` ${waste}` : ''}${atLeast ? ' What is unknown of a run is not in the sum.' : ''}`,
            shown.length > 0
                ? (0,markdown/* markdownOf */.RQ)({
                    caption: 'Runs of this pull request',
                    columns: [
                        { heading: 'Commit', cells: shown.map(({ sha }) => (0,table/* own */.ZV)(sha && `\`${(0,figures_jobs/* shortSha */.Fu)(sha)}\``)) },
                        { heading: 'Job', cells: shown.map((entry) => (0,table/* outside */.qY)((0,figures_jobs/* jobName */.dZ)(entry.job), 80)) },
                        { heading: 'Result', cells: shown.map((entry) => (0,table/* own */.ZV)(outcomes.get(entry))) },
                        {
                            heading: `Energy, ${energyUnit.symbol}`,
                            align: 'right',
                            cells: shown.map((entry) => (0,table/* own */.ZV)((0,units/* formatIn */.hO)(energyUnit, entry.kwh))),
                        },
                        {
                            heading: `CO2eq, ${gramsUnit.symbol}`,
                            align: 'right',
                            cells: shown.map((entry) => (0,table/* own */.ZV)((0,units/* formatIn */.hO)(gramsUnit, entry.grams))),
                        },
                    ],
                })
                : undefined,
            left > 0 ? `${(0,units/* formatCount */.B4)(left, 'earlier run')} in the sum, not in the list.` : undefined,
        ]),
    };
}
/** The outcome of each run; the first of these that applies, as in the sums. */
function outcomesOf(ledger) {
    const superseded = (0,record_ledger/* supersededEntries */.v6)(ledger);
    return new Map(ledger.map((entry) => {
        if (entry.status === 'failure')
            return [entry, 'failed'];
        if (entry.status === 'cancelled')
            return [entry, 'cancelled'];
        return [entry, superseded.has(entry) ? 'replaced' : 'newest'];
    }));
}

// EXTERNAL MODULE: ./tmp/javascript/report/sections/steps.js
var steps = __webpack_require__(2582);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/sections.js
/** The folded sections in their order. */









function sections_allSections(figures, room) {
    const { details } = room;
    return [
        details ? (0,components/* componentsSection */.K)(figures) : undefined,
        (0,steps/* stepsSection */.Z)(figures, room.steps),
        details ? (0,regions/* regionsSection */.lg)(figures, room.regions) : undefined,
        details ? acceleratorsSection(figures) : undefined,
        room.power ? powerSection(figures) : undefined,
        pullRequestTotalsSection(figures, room.entries),
        details ? (0,advice/* adviceSection */.a)(figures) : undefined,
        room.disclosure ? discloseSection(figures) : undefined,
        methodSection(figures, room.methodLines),
    ].filter((section) => section !== undefined);
}

;// CONCATENATED MODULE: ./tmp/javascript/report/text/marker.js
/** What is hidden in a comment: its first line, by which the next job knows it again, and at its end the state that the next job reads. Neither proves anything: who wrote the comment is checked elsewhere. */

/** Characters a key may bring into an HTML comment; the rest are percent-encoded, so that no key can close it. */
function encodeKey(key) {
    // A lone surrogate cannot be encoded, and must not prevent the comment from being written.
    return encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/-/g, '%2D');
}
/** The hidden marker of the comment with this `comment-key` (the empty key is the default comment's). */
function marker_commentMarker(key) {
    return `<!-- ${PRODUCT.slug}:comment key=${encodeKey(key)} -->`;
}
const STATE_START = (/* unused pure expression or super */ null && (`<!-- ${PRODUCT.slug}:state`));
const STATE_END = '-->';
/** A state's text (`writeState`), hidden. */
function marker_hideState(text) {
    return `${STATE_START}\n${text}\n${STATE_END}`;
}
/** The state's text in a comment's body (for `readState`); undefined where there is none. The last one counts, because we write it last. */
function hiddenState(body) {
    const start = body.lastIndexOf(STATE_START);
    if (start < 0)
        return undefined;
    const from = start + STATE_START.length;
    const end = body.indexOf(STATE_END, from);
    return end < 0 ? undefined : body.slice(from, end).trim();
}

;// CONCATENATED MODULE: ./tmp/javascript/report/text/shrink.js
const shrink_ALL_ROOM = {
    jobs: 20,
    steps: 30,
    regions: 10,
    entries: 20,
    methodLines: 14,
    power: true,
    disclosure: true,
    details: true,
};
const shrink_SHRINKING = [
    { state: (state) => thinned(state, 1, ({ power, ...rest }) => rest) },
    {
        state: (state) => thinned(state, 1, ({ unreadable, notes, equivalences, ...rest }) => rest),
        room: { methodLines: 8 },
    },
    { room: { disclosure: false, entries: 8 } },
    { state: (state) => thinned(state, 1, ({ steps, ...rest }) => rest) },
    { state: (state) => thinned(state, 1, withFewRegions), room: { steps: 12, regions: 5 } },
    { state: (state) => withDetailsOf(state, 32) },
    { state: (state) => withDetailsOf(state, 16) },
    { state: (state) => withDetailsOf(state, 4) },
    { state: (state) => withDetailsOf(state, 1) },
    { state: (state) => thinned(state, 0, ({ power, ...rest }) => rest), room: { power: false, jobs: 10 } },
    { state: (state) => thinned(state, 0, ({ steps, ...rest }) => rest), room: { steps: 0, entries: 3, methodLines: 3 } },
    { state: (state) => thinned(state, 0, withFewRegions), room: { regions: 3 } },
    { state: (state) => withDetailsOf(state, 0), room: { jobs: 6, entries: 0, methodLines: 0, details: false } },
    { state: withoutLinks },
];
/** Every record but those of the `spared` jobs with the most energy. */
function thinned(state, spared, thin) {
    const kept = largest(state, spared);
    return {
        ...state,
        sections: state.sections.map((section) => section.details && !kept.has(section) ? { ...section, details: thin(section.details) } : section),
    };
}
function withDetailsOf(state, count) {
    const kept = largest(state, count);
    return {
        ...state,
        sections: state.sections.map((section) => (kept.has(section) ? section : { key: section.key, core: section.core })),
    };
}
function withFewRegions(record) {
    const { alternatives } = record;
    if (!alternatives)
        return record;
    const { hardware, mostIntensive, ...rest } = alternatives;
    return { ...record, alternatives: { ...rest, regions: alternatives.regions.slice(0, 3) } };
}
function withoutLinks(state) {
    return {
        ...state,
        sections: state.sections.map(({ key, core: { url, jobId, ...core }, details }) => ({ key, core, details })),
    };
}
/** Without the least important job: the one with the smallest known energy; if none is known, any. */
function shrink_withoutSmallest(state) {
    const keep = new Set(byEnergy(state).slice(0, Math.floor(state.sections.length * 0.9)));
    return { ...state, sections: state.sections.filter((section) => keep.has(section)) };
}
function largest(state, count) {
    return new Set(byEnergy(state).slice(0, count));
}
/** Most energy first; equal ones by their key, so that every writer drops the same. */
function byEnergy(state) {
    return [...state.sections].sort((a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

;// CONCATENATED MODULE: ./tmp/javascript/report/comment.js













/** GitHub refuses a longer body. */
const GITHUB_COMMENT_LIMIT = 65_536;
/** GitHub counts characters in more than one way; a margin keeps below all of them. */
const MARGIN = 1024;
/**
 * The first visible line is the headline. Never longer than `maxLength`, unless that is shorter than a headline. The
 * figures are those of the whole state, even if only part of it fits into the hidden one.
 */
function renderComment(state, options) {
    const maxLength = options.maxLength ?? GITHUB_COMMENT_LIMIT - MARGIN;
    const figures = figuresOf(reportOf(state, options));
    const within = (kept, room) => {
        const hidden = writeStateWithin(kept, maxLength);
        // A hidden state that is too long already saves the work on everything else.
        const text = hidden === undefined ? undefined : commentText(hidden, figures, room, options.key);
        return text !== undefined && text.length <= maxLength ? text : undefined;
    };
    let smaller = state;
    let room = ALL_ROOM;
    for (const step of [AS_IT_IS, ...SHRINKING]) {
        smaller = step.state?.(smaller) ?? smaller;
        room = { ...room, ...step.room };
        const text = within(smaller, room);
        if (text !== undefined)
            return text;
    }
    while (smaller.sections.length > 1) {
        smaller = withoutSmallest(smaller);
        const text = within(smaller, room);
        if (text !== undefined)
            return text;
    }
    return commentText(writeState(smaller), figures, room, options.key);
}
const AS_IT_IS = {};
function commentText(hidden, figures, room, key) {
    return `${paragraphs([
        `${commentMarker(key)}\n${headlineText(figures.headline)}`,
        jobsSection(figures, room.jobs),
        sharedLine(figures.jobs, MARKDOWN),
        ...notices(figures, MARKDOWN),
        regionLine(figures, MARKDOWN),
        ...allSections(figures, room).map((section) => folded(section)),
        hideState(hidden),
    ])}\n`;
}
/** `### 378 Wh · 129 gCO2eq (105–159 g) · 88% in the training step · +41.8% against main · over budget · 94% measured` */
function headlineText(headline) {
    const { energy, emissions, range, training, basis, change, verdict } = headline;
    const grams = emissions && `${emissions}${range ? ` (${range})` : ''}`;
    const changed = change && (0,figures_headline/* changeText */.k)(change, (name) => (0,text_escape/* markdownText */.p7)(name, 80));
    const parts = [energy, grams, training, changed, verdict?.words, basis];
    return `### ${parts.filter((part) => part !== undefined).join(' · ')}`;
}

;// CONCATENATED MODULE: ./tmp/javascript/report/summary.js











/** GitHub drops a step's summary above 1 MiB. */
const MAX_BYTES = 1000 * 1024;
const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
function renderSummary(state, options = {}) {
    const maxBytes = options.maxBytes ?? MAX_BYTES;
    const records = options.records ?? state.sections.flatMap((section) => section.details ?? []);
    const figures = (0,figures_figures/* figuresOf */.h)((0,report/* reportOf */.EI)(state, options));
    let room = shrink_ALL_ROOM;
    let text = summaryText(figures, room, options);
    for (const step of shrink_SHRINKING) {
        if (bytesOf(text) <= maxBytes)
            break;
        room = { ...room, ...step.room };
        text = summaryText(figures, room, options);
    }
    const withRecord = (0,markdown/* paragraphs */.qN)([text.trimEnd(), recordSection(records)]);
    return `${bytesOf(withRecord) < maxBytes ? withRecord : text.trimEnd()}\n`;
}
function summaryText(figures, room, options) {
    return (0,markdown/* paragraphs */.qN)([
        options.notice && `> [!NOTE]\n> ${(0,text_escape/* markdownProse */.h$)(options.notice, 1000)}`,
        headlineText(figures.headline),
        (0,jobs/* jobsSection */.c)(figures, room.jobs),
        (0,jobs/* sharedLine */.m)(figures.jobs, style/* MARKDOWN */.yQ),
        ...(0,sections_notices/* notices */.oE)(figures, style/* MARKDOWN */.yQ),
        (0,regions/* regionLine */.LS)(figures, style/* MARKDOWN */.yQ),
        ...sections_allSections(figures, room).map((section) => (0,markdown/* folded */.TM)(section, 'open')),
    ]);
}
/** Characters that JSON leaves unescaped, and that a page would hide or that reverse the text direction. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u0080-\u009f\u2028\u2029\ufff9-\ufffb]/gu;
/** Inside a fence nothing is markdown, and no line of JSON begins with the backticks that would end it. */
function recordSection(records) {
    if (records.length === 0)
        return undefined;
    const json = JSON.stringify(records.length === 1 ? records[0] : records, null, 2).replace(HIDDEN, unicodeEscape);
    return (0,markdown/* folded */.TM)({
        title: records.length === 1 ? 'Record' : 'Records',
        aside: 'JSON',
        body: `\`\`\`json\n${json}\n\`\`\``,
    });
}
function unicodeEscape(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ powerTable)
/* harmony export */ });
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);


const ROWS = 12;
function powerTable({ points }) {
    const perRow = Math.ceil(points.length / ROWS);
    const rows = Array.from({ length: Math.ceil(points.length / perRow) }, (_, row) => points.slice(row * perRow, (row + 1) * perRow));
    const watts = rows.map((slices) => slices.map((slice) => slice.watts));
    const mostlyTraining = rows.map((slices) => slices.filter((slice) => slice.training).length * 2 > slices.length);
    return {
        caption: 'Power by time',
        columns: [
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('From', rows.map(([first]) => first?.fromSeconds ?? 0), _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Mean, W', watts.map((row) => row.reduce((sum, one) => sum + one, 0) / row.length), _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Peak mean, W', watts.map((row) => Math.max(...row)), _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV),
            { heading: 'Step', cells: mostlyTraining.map((training) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(training ? 'training' : undefined)) },
        ],
    };
}


/***/ }),

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ regionChart),
/* harmony export */   Kx: () => (/* binding */ powerChart)
/* harmony export */ });
/* unused harmony exports trendChart, monthChart */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/**
 * Charts as mermaid `xychart-beta`, which GitHub draws itself. Only what mermaid 10.9 and 11 both read; a table always
 * is next to a chart, for targets that do not draw it.
 */

/** Two greens that keep apart on white and on GitHub's dark page: areas, then the line on top of them. */
const COLOURS = { area: '#8cc9a1', line: '#2f8f5b' };
function diagram(lines, palette, size) {
    const settings = {
        themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette.join(', ') } },
        xyChart: size,
    };
    return ['```mermaid', `%%{init: ${JSON.stringify(settings)}}%%`, ...lines, '```'].join('\n');
}
/** A plain decimal of four significant figures; mermaid knows no exponent. */
function plainDecimal(value) {
    if (!Number.isFinite(value) || value <= 0)
        return '0';
    const decimals = Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(value))));
    return String(Number(value.toFixed(decimals))).includes('e')
        ? value.toFixed(decimals)
        : String(Number(value.toFixed(decimals)));
}
function numbers(values) {
    return `[${values.map(plainDecimal).join(', ')}]`;
}
/** An axis ends at a round number above the largest value. */
function axisEnd(values) {
    const largest = Math.max(...values);
    if (!(largest > 0) || !Number.isFinite(largest))
        return '1';
    const step = 10 ** Math.floor(Math.log10(largest)) / 2;
    return plainDecimal(Math.ceil((largest * 1.02) / step) * step);
}
/**
 * Power over time: a line, on bars where the training step ran.
 * `length` is the job's, in `unit`.
 */
function powerChart(points, length, unit) {
    if (points.length < 3 || !(length > 0))
        return undefined;
    const watts = points.map((point) => point.watts);
    const training = points.map((point) => (point.training ? point.watts : 0));
    const marked = training.some((value) => value > 0);
    return diagram([
        'xychart-beta',
        `  x-axis "${unit}" 0 --> ${plainDecimal(length)}`,
        `  y-axis "W" 0 --> ${axisEnd(watts)}`,
        ...(marked ? [`  bar ${numbers(training)}`] : []),
        `  line ${numbers(watts)}`,
    ], marked ? [COLOURS.area, COLOURS.line] : [COLOURS.line], { width: 760, height: 260 });
}
/** A value a run, oldest first. */
function trendChart(values, unit) {
    if (values.length < 2)
        return undefined;
    return diagram([
        'xychart-beta',
        `  x-axis "run" 1 --> ${values.length}`,
        `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(values)}`,
        `  line ${numbers(values)}`,
    ], [COLOURS.line], { width: 760, height: 220 });
}
/** A bar a month, oldest first. */
function monthChart(months, unit) {
    if (months.length < 2)
        return undefined;
    const values = months.map((month) => month.value);
    return diagram([
        'xychart-beta',
        `  x-axis [${months.map(({ month }) => `"${mermaidLabel(month)}"`).join(', ')}]`,
        `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(values)}`,
        `  bar ${numbers(values)}`,
    ], [COLOURS.line], { width: 760, height: 260 });
}
/** Grams by region, one bar each, in `unit`; the first is where the job ran. */
function regionChart(bars, unit) {
    if (bars.length < 2)
        return undefined;
    const values = bars.map((bar) => bar.value);
    return diagram([
        'xychart-beta horizontal',
        `  x-axis [${bars.map((bar) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(bar.label, 28)}"`).join(', ')}]`,
        `  y-axis "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(unit)}" 0 --> ${axisEnd(values)}`,
        `  bar ${numbers(values)}`,
    ], [COLOURS.line], { width: 760, height: 80 + 34 * bars.length });
}


/***/ })

};
