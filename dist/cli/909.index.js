export const id = 909;
export const ids = [909];
export const modules = {

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   Nc: () => (/* binding */ isTie),
/* harmony export */   Nl: () => (/* binding */ sumCorrelated),
/* harmony export */   ip: () => (/* binding */ sumIndependent),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   rP: () => (/* binding */ withinFactor),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/**
 * A value with its 80 % range: every figure of this project has this form. `low` and `high` are the ends of the range. All three
 * have the same unit, which is in the name of the field or variable that holds them.
 */
/** A value known exactly. */
function exactly(value) {
    return { value, low: value, high: value };
}
/** A value known within a factor, both ways. */
function withinFactor(value, factor) {
    return { value, low: value / factor, high: value * factor };
}
function scaled(interval, factor) {
    return { value: interval.value * factor, low: interval.low * factor, high: interval.high * factor };
}
/** Sum of values whose errors go the same way (parts of one machine): the ends add up. */
function sumCorrelated(intervals) {
    return intervals.reduce((sum, next) => ({ value: sum.value + next.value, low: sum.low + next.low, high: sum.high + next.high }), exactly(0));
}
/** Sum of values whose errors are independent (different jobs): the distances to the ends add up in quadrature. */
function sumIndependent(intervals) {
    const value = intervals.reduce((sum, interval) => sum + interval.value, 0);
    const below = Math.hypot(...intervals.map((interval) => interval.value - interval.low));
    const above = Math.hypot(...intervals.map((interval) => interval.high - interval.value));
    return { value, low: Math.max(0, value - below), high: value + above };
}
/**
 * Product of two independent positive values, as energy times intensity: the logarithms of their factors add up in
 * quadrature. Where an end is zero it stays zero.
 */
function productOf(a, b) {
    const value = a.value * b.value;
    if (!(value > 0))
        return { value, low: a.low * b.low, high: a.high * b.high };
    const below = Math.hypot(Math.log(a.value / a.low), Math.log(b.value / b.low));
    const above = Math.hypot(Math.log(a.high / a.value), Math.log(b.high / b.value));
    return { value, low: value * Math.exp(-below), high: value * Math.exp(above) };
}
/** Two figures are a tie where one lies inside the other's range: neither can be called better. */
function isTie(a, b) {
    return holds(a, b.value) || holds(b, a.value);
}
function holds(interval, value) {
    return value >= interval.low && value <= interval.high;
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wk: () => (/* binding */ EMPTY_STATE)
/* harmony export */ });
/* unused harmony exports text, amount, whole, SectionSchema, RunVerdictSchema, FoldedSumsSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);
/** What the comment of one pull request holds: a section for each job and a ledger of all runs. */


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(1000));
/** An energy, emissions, a time or an intensity. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1e15));
const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const CoreSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    /** Name of the job on the platform, where `name` is one that the user chose. */
    jobName: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    /** Key of the job in the workflow file. */
    job: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    workflow: text,
    runId: whole,
    attempt: whole,
    jobId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(whole),
    sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    status: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .JobSchema */ .nu.entries.status,
    /** Epoch ms of the record; the newer of two with equal run and attempt wins. */
    at: whole,
    seconds: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    kwh: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    lowKwh: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    highKwh: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    grams: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    lowGrams: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    highGrams: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    /** What the energy rests on. */
    basis: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['measured', 'modelled', 'declared', 'mixed', 'unknown']),
    hardware: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    region: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    gramsPerKwh: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(amount),
    url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    /** What the headline compares with, if anything. `comparable` is false where the baseline ran on other hardware. */
    baseline: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kwh: amount, significant: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), comparable: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), source: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BaselineSchema */ .$R.entries.source })),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSchema */ .Jj.entries.verdict),
});
/** A section without its details. */
const SectionSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Workflow, job name and what else distinguishes jobs of one name (`section.ts`): stable over pushes and attempts. */
    key: text,
    core: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(CoreSchema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ()),
});
/** What `publish` found when it compared all jobs of one run with the limits. */
const RunVerdictSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    workflow: text,
    runId: whole,
    attempt: whole,
    sha: text,
    budget: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSchema */ .Jj,
});
const FoldedSumsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
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
const EMPTY_STATE = { format: 1, sections: [], ledger: [], folded: [] };


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

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ sectionOf)
/* harmony export */ });
/* unused harmony exports ledgerEntryOf, sectionKey, comparedHardware */
/* harmony import */ var _vcpu_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1585);
/** What a pull request's comment keeps of one record: the job's section and its line in the ledger. */

/** A record without a workflow job (an estimate on a laptop) has its own name as key, as run 0. */
function sectionOf(record) {
    const { job, energy, emissions, carbon, baseline } = record;
    const core = {
        name: record.name ?? job?.name ?? 'estimate',
        jobName: record.name === undefined || record.name === job?.name ? undefined : job?.name,
        job: job?.job,
        workflow: job?.workflow ?? 'local',
        runId: job?.runId ?? 0,
        attempt: job?.runAttempt ?? 1,
        jobId: job?.jobId,
        sha: job?.sha,
        status: job?.status ?? 'unknown',
        at: Date.parse(record.createdAt),
        seconds: sevenDigits(record.seconds),
        kwh: sevenDigits(energy?.totalKwh),
        lowKwh: sevenDigits(energy?.lowKwh),
        highKwh: sevenDigits(energy?.highKwh),
        grams: sevenDigits(emissions?.grams),
        lowGrams: sevenDigits(emissions?.lowGrams),
        highGrams: sevenDigits(emissions?.highGrams),
        basis: basisOf(record.components),
        hardware: comparedHardware(record),
        region: regionLabel(record),
        gramsPerKwh: sevenDigits(carbon?.gramsPerKwh),
        url: job?.url,
        baseline: baseline && {
            kwh: baseline.kwh,
            significant: baseline.significant,
            comparable: baseline.differentHardware === undefined,
            source: baseline.source,
        },
        verdict: record.budget?.verdict,
    };
    // A command line may contain something private.
    const { command, ...published } = record;
    // The inputs of the formulas stay in the record: in a comment they would take space that other jobs need.
    const components = record.components.map(({ inputs, ...component }) => component);
    return { key: sectionKey(record), core, details: { ...published, components } };
}
function ledgerEntryOf(record) {
    const { key, core } = sectionOf(record);
    const { runId, attempt, sha, at, status, kwh, grams } = core;
    return { runId, attempt, job: key, sha, at, status, kwh, grams };
}
/**
 * Identifies each job that can report on one pull request, the same over pushes and attempts. GitHub's name alone does
 * not: a fixed `name:` is shared by all jobs of a matrix, and two jobs may have one name.
 */
function sectionKey(record) {
    const { job } = record;
    if (job === undefined)
        return `local/${record.name ?? record.id}`;
    const name = nameWithMatrix(job);
    const parts = [job.workflow, name.startsWith(job.job) ? name : `${job.job}/${name}`];
    if (record.mode === 'estimate')
        parts.push(record.name ?? 'estimate');
    return parts.join('/');
}
function nameWithMatrix(job) {
    const hidden = Object.values(job.matrix ?? {})
        .map(String)
        .filter((value) => !job.name.includes(value));
    return hidden.length === 0 ? job.name : `${job.name} (${hidden.join(', ')})`;
}
const WORDS = { counter: 'measured', sensor: 'measured', model: 'modelled', declared: 'declared' };
function basisOf(components) {
    const words = new Set(components.map((component) => WORDS[component.method]));
    const [word] = words;
    return words.size > 1 ? 'mixed' : (word ?? 'unknown');
}
/** What two runs must share to be compared: accelerators where there are any, else CPU and its size. */
function comparedHardware(record) {
    const { machine, declared } = record;
    const accelerators = machine?.accelerators ?? [];
    if (accelerators.length > 0)
        return accelerators.map(({ count, name }) => `${count} × ${name}`).join(', ');
    if (declared?.hardware !== undefined)
        return `${declared.count ?? 1} × ${declared.hardware}`;
    const size = machine?.vcpus === undefined ? undefined : (0,_vcpu_words_js__WEBPACK_IMPORTED_MODULE_0__/* .vcpuWords */ ._)(machine.vcpus);
    return [machine?.cpu, size].filter((words) => words !== undefined).join(', ') || undefined;
}
function regionLabel({ location, carbon }) {
    if (location?.provider !== undefined && location.region !== undefined)
        return `${location.provider}:${location.region}`;
    return location?.region ?? location?.zone ?? location?.country ?? carbon?.zone;
}
/** Seven significant digits are more than can be measured, and half as long as sixteen. */
function sevenDigits(value) {
    return value === undefined ? undefined : Number(value.toPrecision(7));
}


/***/ }),

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   xH: () => (/* binding */ sumOfRuns)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1788);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(666);
/** Sums over several records, and over a pull request. An unknown value is counted as unknown, not as zero. */


function totalOf(records) {
    const parts = records.map(({ energy, emissions, mode }) => ({
        declared: mode === 'estimate',
        kwh: energy ? { value: energy.totalKwh, low: energy.lowKwh, high: energy.highKwh } : undefined,
        grams: emissions ? { value: emissions.grams, low: emissions.lowGrams, high: emissions.highGrams } : undefined,
    }));
    return { ...totalOfParts(parts), final: records.at(-1) };
}
function totals(state) {
    const { folded } = state;
    const ledger = [...folded.flatMap((sums) => sums.newest), ...state.ledger];
    const superseded = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .supersededEntries */ .v6)(ledger);
    const failed = sumEntries(ledger.filter((entry) => entry.status === 'failure'));
    const cancelled = sumEntries(ledger.filter((entry) => entry.status === 'cancelled'));
    const replaced = sumEntries(ledger.filter((entry) => superseded.has(entry) && entry.status !== 'failure' && entry.status !== 'cancelled'));
    const kept = sumEntries(ledger);
    const old = folded.map(({ runs, kwh, grams }) => ({ runs, kwh, grams }));
    const oldWasted = folded.map((sums) => ({ runs: sums.wastedRuns, kwh: sums.wastedKwh, grams: sums.wastedGrams }));
    return {
        newest: totalOfParts(newestSections(state).map(partOf)),
        soFar: {
            ...sumWasted([kept, ...old]),
            atLeast: ledger.some((entry) => entry.kwh === undefined || entry.grams === undefined) ||
                folded.some((sums) => sums.unknownRuns > 0),
            wasted: sumWasted([failed, cancelled, replaced, ...oldWasted]),
            failed,
            cancelled,
            superseded: replaced,
        },
    };
}
/** Sections of the commit that the newest run is about; all of them where no section has a commit. */
function newestSections({ sections }) {
    const newest = sections
        .filter(({ core }) => core.sha !== undefined)
        .reduce((best, section) => (isNewer(section, best) ? section : best), undefined);
    return newest === undefined ? sections : sections.filter(({ core }) => core.sha === newest.core.sha);
}
function isNewer({ core }, other) {
    if (other === undefined)
        return true;
    return core.runId - other.core.runId > 0 || (core.runId === other.core.runId && core.at > other.core.at);
}
function partOf({ core }) {
    const { kwh, lowKwh = kwh, highKwh = kwh, grams, lowGrams = grams, highGrams = grams } = core;
    return {
        declared: core.basis === 'declared',
        kwh: kwh === undefined ? undefined : { value: kwh, low: lowKwh ?? kwh, high: highKwh ?? kwh },
        grams: grams === undefined ? undefined : { value: grams, low: lowGrams ?? grams, high: highGrams ?? grams },
    };
}
function totalOfParts(parts) {
    const kwh = parts.flatMap((part) => (part.kwh ? [{ declared: part.declared, interval: part.kwh }] : []));
    const grams = parts.flatMap((part) => (part.grams ? [{ declared: part.declared, interval: part.grams }] : []));
    return {
        runs: parts.length,
        kwh: sumOfRuns(kwh),
        grams: sumOfRuns(grams),
        withoutKwh: parts.length - kwh.length,
        withoutGrams: parts.length - grams.length,
    };
}
/** The rule by which runs are added everywhere (`docs/accuracy.md`); undefined where there is none to add. */
function sumOfRuns(parts) {
    if (parts.length === 0)
        return undefined;
    const declared = parts.filter((figure) => figure.declared).map((figure) => figure.interval);
    const others = parts.filter((figure) => !figure.declared).map((figure) => figure.interval);
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .sumIndependent */ .ip)([(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .sumCorrelated */ .Nl)(declared), ...others]);
}
function sumEntries(entries) {
    return sumWasted(entries.map(({ kwh = 0, grams = 0 }) => ({ runs: 1, kwh, grams })));
}
function sumWasted(all) {
    return all.reduce((sum, next) => ({ runs: sum.runs + next.runs, kwh: sum.kwh + next.kwh, grams: sum.grams + next.grams }), { runs: 0, kwh: 0, grams: 0 });
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allRunsWords: () => (/* binding */ allRunsWords),
/* harmony export */   basisWords: () => (/* binding */ basisWords),
/* harmony export */   discloseRecords: () => (/* binding */ discloseRecords),
/* harmony export */   disclosedHardware: () => (/* binding */ disclosedHardware),
/* harmony export */   disclosedPlace: () => (/* binding */ disclosedPlace),
/* harmony export */   distinct: () => (/* binding */ distinct),
/* harmony export */   providerName: () => (/* binding */ providerName),
/* harmony export */   secondsOf: () => (/* binding */ secondsOf),
/* harmony export */   stateOfRuns: () => (/* binding */ stateOfRuns)
/* harmony export */ });
/* harmony import */ var _record_pull_request_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
/* harmony import */ var _record_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(268);
/* harmony import */ var _record_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8560);
/* harmony import */ var _vcpu_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1585);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3919);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3435);
/**
 * What one or several records say together, for every format that publishes them: the total of all runs, because failed and
 * repeated runs emitted too, and the final run on its own.
 */









function discloseRecords(records) {
    const groups = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(records, (record) => JSON.stringify(circumstancesOf(record)));
    return {
        records,
        all: sumsOf(records),
        groups: [...groups.values()].map((group) => ({ ...circumstancesOf(group[0]), sums: sumsOf(group) })),
        final: finalOf(records),
        wastedRuns: records.filter(isWasted).length,
    };
}
function circumstancesOf(record) {
    return {
        hardware: disclosedHardware(record),
        place: disclosedPlace(record),
        gramsPerKwh: record.carbon?.gramsPerKwh,
        pue: record.energy?.pue,
    };
}
/** The records in the form of a comment's state. All of them count as current, because they are runs of one work, whatever commit they are from. */
function stateOfRuns(records) {
    const sections = records.map(_record_section_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionOf */ .ZE).map((section) => ({ ...section, core: { ...section.core, sha: undefined } }));
    return { ..._record_pull_request_state_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_STATE */ .Wk, sections };
}
/** Ranges are added by the rule that holds for runs everywhere (`sumOfRuns`). */
function sumsOf(records) {
    const { runs, kwh, grams, withoutKwh, withoutGrams } = (0,_record_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .totalOf */ .e6)(records);
    return {
        runs,
        unknownRuns: withoutKwh,
        hours: runs > 0 ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .addUpIfAllKnown */ .ew)(records, hoursOf) : undefined,
        kwh,
        // A sum of grams over fewer runs than the sum of energy would look like the total.
        grams: withoutGrams <= withoutKwh ? grams : undefined,
    };
}
function hoursOf(record) {
    return (0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .ifKnown */ .HP)(secondsOf(record), (seconds) => seconds / 3600);
}
/** Seconds on the clock, of a measured run or as declared. */
function secondsOf({ seconds, declared }) {
    return seconds ?? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .ifKnown */ .HP)(declared?.hours, (hours) => hours * 3600);
}
function isWasted({ job }) {
    return job?.status === 'failure' || job?.status === 'cancelled';
}
function finalOf(records) {
    const endOf = (record) => Date.parse(record.endedAt ?? record.createdAt);
    // Sorting keeps the order of equal times.
    return records
        .filter((record) => record.energy !== null && !isWasted(record))
        .sort((a, b) => endOf(a) - endOf(b))
        .at(-1);
}
/** `1 × NVIDIA A100 SXM4 40GB`, else the CPU; plain text, not escaped. */
function disclosedHardware(record) {
    const { machine, declared } = record;
    const accelerators = machine?.accelerators?.filter(({ count }) => count > 0) ?? [];
    if (accelerators.length > 0) {
        return accelerators.map(({ name, count }) => `${count} × ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(name, 120)}`).join(', ');
    }
    const declaredName = declared?.hardware && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(declared.hardware, 120);
    if (declaredName)
        return declared.count === undefined ? declaredName : `${declared.count} × ${declaredName}`;
    const cpu = machine?.cpu && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(machine.cpu, 120);
    if (!cpu)
        return 'unknown';
    return machine.virtual && machine.vcpus !== undefined ? `${cpu}, ${(0,_vcpu_words_js__WEBPACK_IMPORTED_MODULE_8__/* .vcpuWords */ ._)(machine.vcpus)}` : cpu;
}
/** `Iowa (Council Bluffs), US`, as exact as it is known; plain text. */
function disclosedPlace(record) {
    const { location, carbon } = record;
    const names = [location?.name ?? location?.region ?? carbon?.zoneName ?? location?.zone, location?.country];
    const shown = names.filter((name) => name !== undefined).map((name) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(name, 120));
    return [...new Set(shown)].join(', ') || 'unknown';
}
const PROVIDER_NAMES = {
    aws: 'Amazon Web Services',
    azure: 'Microsoft Azure',
    gcp: 'Google Cloud',
    github: 'GitHub',
    oracle: 'Oracle Cloud',
    ovh: 'OVHcloud',
    ibm: 'IBM Cloud',
};
function providerName(provider) {
    return (Object.hasOwn(PROVIDER_NAMES, provider) && PROVIDER_NAMES[provider]) || (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(provider, 80);
}
/** The different values of something over all records, in their order, absent ones left out. */
function distinct(records, fieldOf) {
    return [...new Set(records.flatMap((record) => fieldOf(record) || []))];
}
/** `all 12 runs, 3 of them failed or cancelled` */
function allRunsWords({ all, wastedRuns }) {
    return `all ${all.runs} runs${wastedRuns > 0 ? `, ${wastedRuns} of them failed or cancelled` : ''}`;
}
/** `measured`, `87% measured and 13% modelled`, or undefined where nothing is known. */
function basisWords(records) {
    const shares = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .basisShares */ .ly)(records.flatMap((record) => record.components));
    const [only] = shares;
    if (only === undefined)
        return undefined;
    return shares.length === 1
        ? only.word
        : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(shares.map(({ word, share }) => `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatShare */ .T1)(Math.round(share * 100) / 100)} ${word}`));
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   fF: () => (/* binding */ bulletList),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/** The few building blocks that comment and summary are made of: tables, folded sections, joined sentences. */



/** A GFM table; an empty cell gets a dash, so that it does not look forgotten. */
function markdownOf(table) {
    const shown = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEmptyColumns */ .LQ)(table);
    const rows = [...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(shown), (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .totalRow */ .V$)(shown)].filter((cells) => cells !== undefined);
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Q)([shown.columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map(cellText))], {
        align: shown.columns.map(({ align }) => (align === 'right' ? 'r' : 'l')),
        alignDelimiters: false,
    });
}
const MARKS = {
    strong: (text) => `**${text}**`,
    emphasis: (text) => `_${text}_`,
    none: (text) => text,
};
function cellText(cell) {
    if (cell === undefined)
        return '–';
    if ('own' in cell)
        return cell.strong ? `**${cell.own}**` : unbroken(cell.own);
    const { after, link } = cell;
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(cell.outside, cell.maxLength) || '–';
    const name = link === undefined ? text : `[${text}](${link})`;
    const marked = MARKS[cell.mark ?? 'none'](name);
    return after ? `${marked} ${after}` : marked;
}
/** Blank lines inside, so that what is folded is read as markdown. */
function folded({ title, aside, body }, state) {
    const summary = `<b>${title}</b>${aside ? `: ${aside}` : ''}`;
    return `<details${state === 'open' ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function bulletList(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
/** `a`, `a and b`, `a, b and c`, `a, b and 5 more`. */
function inWords(names, most = 3) {
    const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
/** Keeps a range on one line of a narrow column: browsers break after a dash unless a word joiner follows. */
function unbroken(range) {
    return range.replace(/–/g, '–\u2060');
}
/** Paragraphs, empty ones left out. */
function paragraphs(texts) {
    return texts.filter(Boolean).join('\n\n');
}


/***/ }),

/***/ 7942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ withoutEmptyColumns),
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   V$: () => (/* binding */ totalRow),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aU: () => (/* binding */ energyColumns),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   vg: () => (/* binding */ figureColumn)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);
/** A table as data. Markdown, terminal and HTML are renderers of it, so what one shows, all show. */

function own(text, strong = false) {
    return text === undefined || text === '' ? undefined : { own: text, strong };
}
function outside(text, maxLength, around = {}) {
    return text === undefined || text === '' ? undefined : { outside: text, maxLength, ...around };
}
/** A column of figures, each with its unit in the heading or in the text. */
function figureColumn(heading, rows, textOf) {
    return { heading, align: 'right', cells: rows.map((row) => own(textOf(row))) };
}
/** `Energy, Wh` and `CO2eq, g`; `units` are those of the columns. */
function energyColumns(rows, units = { energy: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .energyUnitFor */ .Sp)(rows.map(({ kwh }) => kwh)), grams: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .gramsUnitFor */ .i8)(rows.map(({ grams }) => grams)) }) {
    const { energy, grams } = units;
    return [
        figureColumn(`Energy, ${energy.symbol}`, rows, (row) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(energy, row.kwh)),
        figureColumn(`CO2eq, ${grams.symbol}`, rows, (row) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(grams, row.grams)),
    ];
}
/** The table without empty columns. */
function withoutEmptyColumns({ caption, columns }) {
    return {
        caption,
        columns: columns.filter(({ cells }, index) => index === 0 || cells.some((cell) => cell !== undefined)),
    };
}
/** Rows in order, each with its cells in the order of the columns. */
function tableRows({ columns }) {
    return (columns[0]?.cells ?? []).map((_, row) => columns.map((column) => column.cells[row]));
}
function totalRow({ columns }) {
    return columns[0]?.total === undefined ? undefined : columns.map((column) => column.total);
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ alternativeName),
/* harmony export */   Hm: () => (/* binding */ statusWord),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KY: () => (/* binding */ basisPhrase),
/* harmony export */   TQ: () => (/* binding */ componentName),
/* harmony export */   XL: () => (/* binding */ basisWord),
/* harmony export */   _d: () => (/* binding */ regionWords),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   ly: () => (/* binding */ basisShares)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);



const BASIS_WORDS = { counter: 'measured', sensor: 'measured', model: 'modelled', declared: 'declared' };
/** `measured` was read from a counter or sensor, `modelled` computed from load, `declared` stated by a person. */
function basisWord({ method }) {
    return BASIS_WORDS[method];
}
/** Share of the energy by word, largest first; empty where nothing is known. */
function basisShares(components) {
    const total = (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .addUp */ .NM)(components, ({ kwh }) => kwh);
    const groups = (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(components, basisWord);
    return [...groups]
        .map(([word, group]) => ({ word, share: total > 0 ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .addUp */ .NM)(group, ({ kwh }) => kwh) / total : 1 / groups.size }))
        .sort((a, b) => b.share - a.share);
}
/** `measured`, or `94% measured` where the rest is not; less exact where not all records are at hand. */
function basisPhrase(basis, records, allAtHand) {
    if (basis !== 'mixed')
        return basis;
    if (!allAtHand)
        return 'partly measured, partly modelled or declared';
    const [most] = basisShares(records.flatMap((record) => record.components));
    // Another part is not measured, so that 99.9 % must not be rounded to 100 %.
    return most ? `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(Math.min(most.share, 0.99))} ${most.word}` : 'unknown';
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The word for a job that did not succeed. */
function statusWord(status) {
    return { success: undefined, failure: 'failed', cancelled: 'cancelled', unknown: undefined }[status];
}
const COMPONENT_NAMES = { node: 'Machine', cpu: 'CPU', memory: 'Memory', accelerator: 'Accelerator' };
/** `Accelerator 0, NVIDIA A10G`; not escaped. */
function componentName({ component, index, count, device }) {
    const number = index === undefined ? '' : ` ${index}`;
    const times = count === undefined || count === 1 ? '' : `${count} × `;
    const model = device ? `, ${times}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(device, 80)}` : '';
    return `${COMPONENT_NAMES[component]}${number}${model}`;
}
/** `azure:swedencentral`, or `GitHub, region unknown`; undefined where there is no region to name. */
function placeName(place) {
    return place.region && regionWords(place.provider ? `${place.provider}:${place.region}` : place.region);
}
/** The name of a region that the job could move to. */
function alternativeName(region) {
    return placeName(region) ?? region.region;
}
/** Where only the provider is known, says that the region is not, instead of naming a region `unknown`. */
function regionWords(key) {
    return key.replace(/^github:unknown$/, 'GitHub:unknown').replace(/:unknown$/, ', region unknown');
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
