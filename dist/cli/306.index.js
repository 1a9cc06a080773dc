export const id = 306;
export const ids = [306];
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


/***/ })

};
