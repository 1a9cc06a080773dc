export const id = 1;
export const ids = [1];
export const modules = {

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ changeOfRecord),
/* harmony export */   O0: () => (/* binding */ changeOfJobs)
/* harmony export */ });
/* unused harmony exports candidateFromRecord, candidateFromSection, candidateFromEntry, compareWithBaseline */
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);
/** How a job compares with an earlier run of the same job: same name, same hardware, and only what lies outside the ranges. */


/** A finished record as a candidate; undefined where its energy is unknown or its job did not succeed. */
function candidateFromRecord(record, source) {
    return candidateFromSection(sectionOf(record), source);
}
function candidateFromSection({ key, core }, source) {
    return candidateFromFigures({ key, ...core }, source);
}
/** A run that the history branch keeps. */
function candidateFromEntry(entry) {
    return candidateFromFigures(entry, 'history-branch');
}
function candidateFromFigures({ key, sha, status, hardware, kwh, lowKwh, highKwh, grams }, source) {
    if (kwh === undefined || !(kwh > 0) || status === 'failure' || status === 'cancelled')
        return undefined;
    return { source, key, sha, kwh: { value: kwh, low: lowKwh ?? kwh, high: highKwh ?? kwh }, grams, hardware };
}
/**
 * The comparison with the first candidate of the same job on the same hardware; where none is, with the first of the same
 * job, and then it only says that hardware differs. Candidates come in order of preference: history branch, base branch,
 * previous push. Undefined where nothing can be compared.
 */
function compareWithBaseline(record, candidates) {
    const { energy } = record;
    if (energy === null || !(energy.totalKwh > 0))
        return undefined;
    const key = sectionKey(record);
    const hardware = comparedHardware(record);
    const sameJob = candidates.filter((candidate) => candidate.key === key);
    const base = sameJob.find((candidate) => candidate.hardware === hardware) ?? sameJob[0];
    if (base === undefined)
        return undefined;
    const now = { value: energy.totalKwh, low: energy.lowKwh, high: energy.highKwh };
    const comparable = base.hardware === hardware;
    return {
        source: base.source,
        sha: base.sha,
        kwh: base.kwh.value,
        grams: base.grams,
        changePercent: (100 * (now.value - base.kwh.value)) / base.kwh.value,
        significant: comparable && !isTie(now, base.kwh),
        differentHardware: comparable ? undefined : (base.hardware ?? 'unknown hardware'),
    };
}
/** The change that a record names; undefined where it names none, or one that is not comparable because hardware differs. */
function changeOfRecord({ baseline }) {
    if (baseline === undefined || baseline.differentHardware !== undefined)
        return undefined;
    return { percent: baseline.changePercent, significant: baseline.significant };
}
/**
 * Change of several jobs together. The sum's change is significant where the jobs whose own change is make up at least
 * half of it, in its direction: twelve changes that are each noise do not become significant together.
 */
function changeOfJobs(jobs) {
    const sum = (kwhOf) => jobs.reduce((total, job) => total + kwhOf(job), 0);
    const before = sum((job) => job.baseline.kwh);
    if (!(before > 0))
        return undefined;
    const change = sum((job) => job.kwh) - before;
    const significant = sum(({ kwh, baseline }) => (baseline.significant ? kwh - baseline.kwh : 0));
    return {
        percent: (100 * change) / before,
        significant: significant * change > 0 && Math.abs(significant) >= Math.abs(change) / 2,
    };
}


/***/ }),

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ acceleratorsNote),
/* harmony export */   k: () => (/* binding */ compareAccelerators)
/* harmony export */ });
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(909);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5192);


/** More are not shown. */
const MOST_ALTERNATIVES = 3;
function compareAccelerators(jobs) {
    const byGrams = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .withRecords */ .lm)(jobs).sort((a, b) => (b.core.grams ?? 0) - (a.core.grams ?? 0));
    for (const job of byGrams) {
        const { emissions, alternatives, location, machine, declared } = job.record;
        const [best, ...others] = [...(alternatives?.hardware ?? [])].sort((a, b) => a.grams - b.grams);
        if (!emissions || !best)
            continue;
        return {
            job,
            here: alternatives?.hardwareUsed?.name ?? machine?.accelerators?.[0]?.name ?? declared?.hardware ?? 'as used',
            tflopsPerWattHere: alternatives?.hardwareUsed?.tflopsPerWatt,
            gramsHere: emissions.grams,
            better: [best, ...others.slice(0, MOST_ALTERNATIVES - 1)],
            provider: location?.provider === undefined ? 'the same provider' : (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_0__.providerName)(location.provider),
        };
    }
    return undefined;
}
/** Follows the table. `provider` is escaped already. */
function acceleratorsNote(provider) {
    return `Best case: an upper bound for compute-bound training, by dense FP16 TFLOPS per W at TDP, all but the accelerator as here. A job that waits for memory, network or data saves less. Current parts that ${provider} rents.`;
}


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ adviceText),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _record_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8560);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3435);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4959);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3622);
/**
 * What can be done about this job, with its own numbers, in the order of Lacoste et al. 2019 (arXiv:1910.09700, section 4):
 * region, waste, hardware; then time. At most three lines, and none that is not worth a reader's time.
 */







/** Less than this is not worth changing a workflow for. A gram is a search or two; 2.5 Wh is about a gram on the world's average grid. */
const WORTH_GRAMS = 1;
const WORTH_KWH = 0.0025;
/** Nor is less than this share of the job. */
const WORTH_SHARE = 0.1;
const MOST_LINES = 3;
function adviceOf(report, { regions, accelerators }) {
    const jobs = report.current;
    return [
        regions && regionAdvice(regions),
        wastedRuns(report),
        idleAccelerators(jobs),
        longSetUp(jobs),
        accelerators && otherAccelerator(accelerators, jobs.length > 1),
        anotherTime(jobs),
    ]
        .filter((advice) => advice !== undefined)
        .slice(0, MOST_LINES);
}
/** By the grams where they are known, else by the energy: against a fixed amount, and against the total. */
function worth(grams, kwh, totalGrams, totalKwh) {
    return grams !== undefined && totalGrams !== undefined
        ? grams >= WORTH_GRAMS && grams >= WORTH_SHARE * totalGrams
        : kwh >= WORTH_KWH && kwh >= WORTH_SHARE * totalKwh;
}
/** `25.3 Wh, 8.64 g`; the grams only where the grid is known. */
function amount(kwh, grams) {
    return grams === undefined ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh) : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh)}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(grams)}`;
}
function regionAdvice(comparison) {
    const best = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanerRegion */ .bR)(comparison);
    if (!best || !worth(best.gramsSaved, 0, comparison.gramsHere, 0))
        return undefined;
    const near = comparison.sameCountry ?? comparison.within1000Km;
    const nearer = near && !near.tie && near.gramsSaved > 0 && near.region !== best.region ? near : undefined;
    const where = nearer === comparison.sameCountry ? 'in the same country' : 'within 1000 km';
    const sentences = [
        `Run it in {}: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(best.gramsSaved)} less a run (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(-best.savingPercent / 100)}).`,
        nearer && `Staying ${where}, {} saves ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(nearer.gramsSaved)}.`,
        comparison.advice && '{}',
    ];
    const names = [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .alternativeName */ .HW)(best), nearer && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .alternativeName */ .HW)(nearer), comparison.advice];
    return {
        kind: 'region',
        sentence: sentences.filter(Boolean).join(' '),
        names: names.filter((name) => name !== undefined),
        savesGrams: best.gramsSaved,
    };
}
function wastedRuns({ state }) {
    const { runs, kwh, grams, wasted, cancelled, superseded } = (0,_record_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .totals */ .Sd)(state).soFar;
    if (runs < 2 || wasted.runs === 0 || !worth(wasted.grams, wasted.kwh, grams, kwh))
        return undefined;
    const share = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(wasted.kwh / kwh);
    const remedy = superseded.kwh > wasted.kwh / 2 && cancelled.runs === 0
        ? 'A `concurrency` group with `cancel-in-progress: true` stops a run that a newer push replaces.'
        : 'A smoke run of a few steps before the full training finds errors for less.';
    return {
        kind: 'waste',
        sentence: `${share} of this pull request's energy (${amount(wasted.kwh, wasted.grams)}) went into runs that failed, were cancelled or were replaced. ${remedy}`,
        savesGrams: wasted.grams,
    };
}
function knownJobs(jobs) {
    return (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .withRecords */ .lm)(jobs).filter((job) => job.record.energy !== null);
}
function gramsOf(kwh, record) {
    return record.carbon ? kwh * record.carbon.gramsPerKwh : undefined;
}
function idleAccelerators(jobs) {
    const idle = knownJobs(jobs).flatMap(({ record }) => {
        const { energy, components, seconds = 0 } = record;
        return components.flatMap((component) => {
            if (component.component !== 'accelerator' || !component.idle)
                return [];
            const { kwh, share } = component.idle;
            const withOverhead = kwh * (energy?.pue ?? 1);
            return { seconds, waited: share * seconds, itKwh: kwh, kwh: withOverhead, grams: gramsOf(withOverhead, record) };
        });
    });
    const seconds = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(idle, (part) => part.seconds);
    const waited = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(idle, (part) => part.waited);
    // A job is not wasteful because its accelerator waits for half a minute, but because it waits for a tenth of the time.
    if (seconds === 0 || waited / seconds < WORTH_SHARE)
        return undefined;
    const kwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(idle, (part) => part.kwh);
    const grams = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUpIfAllKnown */ .ew)(idle, (part) => part.grams);
    if (!worth(grams, kwh, 0, 0))
        return undefined;
    const overhead = idle.some((part) => part.kwh > part.itKwh) ? ', overhead included' : '';
    return {
        kind: 'waste',
        sentence: `The accelerator waited ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(waited / seconds)} of the time (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(waited)}; ${amount(kwh, grams)}${overhead}). Prepare data in a job without one, or load it with more workers.`,
        savesGrams: grams,
    };
}
function longSetUp(jobs) {
    const setUps = knownJobs(jobs).flatMap(({ record }) => {
        const steps = record.steps ?? [];
        const first = steps.findIndex((step) => step.training);
        if (first < 0)
            return [];
        const before = steps.slice(0, first);
        const training = steps.filter((step) => step.training);
        const kwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(before, (step) => step.kwh);
        const seconds = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(before, (step) => step.seconds);
        return { kwh, seconds, grams: gramsOf(kwh, record), trainingSeconds: (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(training, (step) => step.seconds) };
    });
    const seconds = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(setUps, (setUp) => setUp.seconds);
    const trainingSeconds = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(setUps, (setUp) => setUp.trainingSeconds);
    const kwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUp */ .NM)(setUps, (setUp) => setUp.kwh);
    const grams = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .addUpIfAllKnown */ .ew)(setUps, (setUp) => setUp.grams);
    if (seconds <= trainingSeconds || !worth(grams, kwh, (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .sumGrams */ .gl)(jobs)?.value, (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .sumKwh */ .sy)(jobs)?.value ?? 0))
        return undefined;
    return {
        kind: 'waste',
        sentence: `Set-up took longer than training: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(seconds)} against ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(trainingSeconds)} (${amount(kwh, grams)}). Cache dependencies and data between runs.`,
        savesGrams: grams,
    };
}
/** Where there are several jobs, the sentence says which one it is about. */
function otherAccelerator(comparison, several) {
    const { job, gramsHere, better } = comparison;
    const [best] = better;
    const saved = gramsHere - best.grams;
    if (!worth(saved, 0, gramsHere, 0))
        return undefined;
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .gramsUnitFor */ .i8)([best.grams, gramsHere]);
    const grams = (value) => `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, value)} ${unit.symbol}`;
    return {
        kind: 'hardware',
        sentence: `On {} ${several ? '{}' : 'the same work'} would emit ${grams(best.grams)} in the best case instead of ${grams(gramsHere)}, by {}.`,
        names: [best.name, ...(several ? [job.name] : []), best.source],
        savesGrams: saved,
    };
}
function anotherTime(jobs) {
    const [largest] = knownJobs(jobs).sort((a, b) => (b.core.grams ?? 0) - (a.core.grams ?? 0));
    const later = largest?.record.alternatives?.time;
    const emissions = largest?.record.emissions;
    // Both times by the same forecast. The job's own emissions may rest on another source, or on an average where the
    // forecast is marginal.
    const saved = later?.gramsSaved;
    if (!later || !emissions || later.tie || saved === undefined)
        return undefined;
    if (!worth(saved, 0, emissions.grams, 0))
        return undefined;
    return {
        kind: 'time',
        sentence: `Started at ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMinute */ .Yi)(later.startAt)} UTC ${jobs.length > 1 ? '{}' : 'it'} would emit ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(saved)} less (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(-later.savingPercent / 100)}), by {}.`,
        names: [...(jobs.length > 1 ? [largest.name] : []), later.source],
        savesGrams: saved,
    };
}
/** The sentence with its names escaped for a target. */
function adviceText(advice, escaped) {
    const names = [...(advice.names ?? [])];
    return advice.sentence.replace(/\{\}/g, () => escaped(names.shift() ?? ''));
}


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ figuresOf)
});

// EXTERNAL MODULE: ./tmp/javascript/report/figures/accelerators.js
var figures_accelerators = __webpack_require__(472);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/advice.js
var advice = __webpack_require__(1068);
// EXTERNAL MODULE: ./tmp/javascript/interval.js
var interval = __webpack_require__(1788);
// EXTERNAL MODULE: ./tmp/javascript/report/text/lists.js
var lists = __webpack_require__(3919);
// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
// EXTERNAL MODULE: ./tmp/javascript/report/text/words.js
var words = __webpack_require__(3435);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/jobs.js
var figures_jobs = __webpack_require__(5192);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/report.js
var report = __webpack_require__(3622);
;// CONCATENATED MODULE: ./tmp/javascript/report/figures/energy-parts.js
/** Where the energy of one or several jobs went: a part for each component, the overhead of the place, and the total. */






function energyParts(jobs) {
    const known = (0,figures_jobs/* withRecords */.lm)(jobs).filter(({ record }) => record.energy !== null && record.components.length > 0);
    if (known.length === 0)
        return undefined;
    const totalKwh = (0,lists/* addUp */.NM)(known, ({ record }) => record.energy?.totalKwh ?? 0);
    const overheadKwh = totalKwh - (0,lists/* addUp */.NM)(known, ({ record }) => record.energy?.itKwh ?? 0);
    const range = (0,report/* sumKwh */.sy)(known);
    return {
        parts: partsOf(known),
        // Rounding errors are no overhead.
        overhead: overheadKwh > totalKwh * 1e-6 ? overheadOf(known, overheadKwh) : undefined,
        total: { value: totalKwh, low: range?.low ?? totalKwh, high: range?.high ?? totalKwh },
        jobs: known.length,
    };
}
/**
 * The components of one job as they are; of several jobs, the same component and method in one part. Within a job the
 * errors of like components go the same way, between jobs they do not.
 */
function partsOf(jobs) {
    const several = jobs.length > 1;
    const parts = new Map();
    for (const { record } of jobs) {
        const partsOfJob = new Map();
        for (const component of record.components) {
            const name = (0,words/* componentName */.TQ)(several ? { ...component, index: undefined } : component);
            const key = `${name} ${component.method} ${component.source}${several ? '' : ` ${partsOfJob.size}`}`;
            addPart(partsOfJob, key, partOf(name, component, record.seconds ?? 0), interval/* sumCorrelated */.Nl);
        }
        for (const [key, part] of partsOfJob)
            addPart(parts, key, part, interval/* sumIndependent */.ip);
    }
    return [...parts.values()].sort((a, b) => b.kwh.value - a.kwh.value);
}
function addPart(parts, key, part, sum) {
    const before = parts.get(key);
    parts.set(key, before ? joined(before, part, sum) : part);
}
function partOf(name, component, seconds) {
    const { kwh, lowKwh, highKwh } = component;
    return { ...component, name, kwh: { value: kwh, low: lowKwh, high: highKwh }, basis: (0,words/* basisWord */.XL)(component), seconds };
}
/** Means are over the time of both. */
function joined(a, b, sum) {
    const seconds = a.seconds + b.seconds;
    const mean = (ofA, ofB) => ofA === undefined || ofB === undefined || !(seconds > 0)
        ? undefined
        : (ofA * a.seconds + ofB * b.seconds) / seconds;
    return {
        ...a,
        kwh: sum([a.kwh, b.kwh]),
        meanWatts: mean(a.meanWatts, b.meanWatts),
        peakWatts: a.peakWatts === undefined || b.peakWatts === undefined ? undefined : Math.max(a.peakWatts, b.peakWatts),
        meanUtilisation: mean(a.meanUtilisation, b.meanUtilisation),
        idle: a.idle && b.idle && { share: mean(a.idle.share, b.idle.share) ?? 0, kwh: a.idle.kwh + b.idle.kwh },
        seconds,
    };
}
const PUE_SOURCES = {
    input: 'declared',
    region: "region's published PUE",
    provider: "provider's published PUE",
    industry: 'industry average',
    none: '',
};
/** With the PUE and where it is from, where all jobs have the same. */
function overheadOf(jobs, kwh) {
    const [pue, ...otherPues] = new Set(jobs.map(({ record }) => record.energy?.pue));
    const [kind, ...otherKinds] = new Set(jobs.map(({ record }) => record.pue?.kind));
    const number = pue === undefined || otherPues.length > 0 ? '' : ` ${(0,units/* formatNumber */.ZV)(pue)}`;
    const source = kind === undefined || otherKinds.length > 0 ? '' : PUE_SOURCES[kind];
    return { name: `Cooling and distribution (PUE${number})`, kwh, source };
}

// EXTERNAL MODULE: ./tmp/javascript/report/figures/headline.js
var headline = __webpack_require__(755);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/power-curve.js
var power_curve = __webpack_require__(6733);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/regions.js
var figures_regions = __webpack_require__(4959);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/step-sums.js
var step_sums = __webpack_require__(8115);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/training.js
var training = __webpack_require__(3062);
;// CONCATENATED MODULE: ./tmp/javascript/report/figures/figures.js









function figuresOf(report) {
    const { current } = report;
    const known = (0,figures_jobs/* withRecords */.lm)(current);
    const regions = (0,figures_regions/* compareRegions */.Xt)(current);
    const accelerators = (0,figures_accelerators/* compareAccelerators */.k)(current);
    /** Those that are at hand: fewer than jobs where details gave way to save room. */
    const records = known.map(({ record }) => record);
    return {
        ...report,
        headline: (0,headline/* headlineOf */.g)(report),
        records,
        // If details were dropped, the sum of the others would look like the total.
        training: records.length < current.length ? undefined : (0,training/* trainingOfAll */.h)(records),
        energy: energyParts(current),
        steps: (0,step_sums/* stepSums */.h)(current),
        regions,
        /** Why no region was compared, where that was wanted; untrusted text. */
        notCompared: regions === undefined ? (0,figures_regions/* whyNotCompared */.DI)(current) : undefined,
        accelerators,
        power: largestCurve(known),
        advice: (0,advice/* adviceOf */.w)(report, { regions, accelerators }),
    };
}
/** Of the job that used most. */
function largestCurve(jobs) {
    const [largest] = jobs
        .filter(({ record }) => record.power !== undefined)
        .sort((a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0));
    const curve = largest && (0,power_curve/* powerCurve */.f)(largest.record);
    return curve && { job: largest, curve };
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _record_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3435);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3622);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);
/** The first line of every report, in parts of plain text that each target escapes and emphasises in its own way. */






/** `+41.8% against main (9 of 12 jobs)`. */
function changeText({ words, base, compared }, escaped) {
    return `${words} ${escaped(base)}${compared ? ` (${compared})` : ''}`;
}
function headlineOf(report) {
    const jobs = report.current;
    const kwh = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .sumKwh */ .sy)(jobs);
    const verdict = verdictOf(report);
    if (!kwh)
        return { energy: 'Energy unknown', verdict };
    const atLeast = kwh.known < jobs.length ? 'At least ' : '';
    const grams = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .sumGrams */ .gl)(jobs);
    const records = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .withRecords */ .lm)(jobs).map((job) => job.record);
    const allAtHand = records.length === jobs.length;
    const basis = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedBy */ .Tb)(jobs, (job) => job.core.basis) ?? 'mixed';
    return {
        energy: atLeast + (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh.value),
        emissions: grams
            ? `${grams.known < kwh.known && !atLeast ? 'at least ' : ''}${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(grams.value)}`
            : 'emissions unknown',
        range: grams && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(grams, 'grams'),
        // Where details were dropped to save space, the sum of the others would look like the total.
        training: allAtHand ? trainingShare(records, kwh.value) : undefined,
        basis: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .basisPhrase */ .KY)(basis, records, allAtHand),
        change: changeOf(jobs),
        verdict,
    };
}
function trainingShare(records, kwh) {
    const training = (0,_training_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingOfAll */ .h)(records);
    return training && kwh > 0 ? `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(training.kwh / kwh)} in the training step` : undefined;
}
const VERDICTS = { within: 'within budget', over: 'over budget', unknown: 'budget not checked' };
/** Of all jobs, and of the runs that were held against limits as a whole. */
function verdictOf({ current, runVerdicts }) {
    const verdicts = [...current.map(({ core }) => core.verdict), ...runVerdicts.map(({ budget }) => budget.verdict)];
    const kind = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .worstVerdict */ .zP)(verdicts);
    return kind && { kind, words: VERDICTS[kind] };
}
/** A failed job stopped early; the comparison would count that as a saving. */
function isComparable({ core }) {
    return core.baseline?.comparable === true && core.kwh !== undefined && core.status === 'success';
}
/** Change of all jobs that can be compared. */
function changeOf(jobs) {
    const comparable = jobs.filter(isComparable);
    const withBaseline = jobs.filter(({ core }) => core.baseline);
    if (comparable.length === 0) {
        const other = withBaseline.some(({ core }) => core.baseline?.comparable === false);
        return other ? { kind: 'not-compared', words: 'other hardware than', base: baseName(withBaseline) } : undefined;
    }
    const change = (0,_record_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfJobs */ .O0)(comparable.flatMap(({ core: { kwh, baseline } }) => (kwh === undefined || !baseline ? [] : { kwh, baseline })));
    if (change === undefined)
        return undefined;
    const base = baseName(comparable);
    const size = change.significant ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(change.percent, 'signed') : 'no significant change';
    return {
        kind: !change.significant ? 'none' : change.percent > 0 ? 'more' : 'less',
        words: `${size} ${base === LAST_PUSH ? 'since' : 'against'}`,
        base,
        compared: comparable.length < jobs.length ? `${comparable.length} of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(jobs.length, 'job')}` : undefined,
    };
}
const LAST_PUSH = 'the last push';
function baseName(jobs) {
    if (jobs.every(({ core }) => core.baseline?.source === 'previous-push'))
        return LAST_PUSH;
    return (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedBy */ .Tb)((0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .withRecords */ .lm)(jobs), ({ record }) => record?.job?.baseRef) ?? 'the base branch';
}


/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ energyInterval),
/* harmony export */   k0: () => (/* binding */ gramsInterval),
/* harmony export */   tF: () => (/* binding */ intensityInterval)
/* harmony export */ });
/** kWh, overhead included. */
function energyInterval({ totalKwh, lowKwh, highKwh }) {
    return { value: totalKwh, low: lowKwh, high: highKwh };
}
/** gCO2eq. */
function gramsInterval({ grams, lowGrams, highGrams }) {
    return { value: grams, low: lowGrams, high: highGrams };
}
/** gCO2eq per kWh. */
function intensityInterval({ gramsPerKwh, lowGramsPerKwh, highGramsPerKwh }) {
    return { value: gramsPerKwh, low: lowGramsPerKwh, high: highGramsPerKwh };
}


/***/ }),

/***/ 5192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Tb: () => (/* binding */ sharedBy),
/* harmony export */   dZ: () => (/* binding */ jobName),
/* harmony export */   ez: () => (/* binding */ shownJobs),
/* harmony export */   lm: () => (/* binding */ withRecords),
/* harmony export */   pV: () => (/* binding */ newestSha),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* harmony import */ var _record_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(666);
/** The jobs of a state in the order and under the names that a report shows, with what all of them have in common. */

/** Made when two names are first compared: making it takes as long as the rest of a report of one job. */
let collator;
function naturally(a, b) {
    collator ??= new Intl.Collator('en', { numeric: true });
    return collator.compare(a, b);
}
/** The commit that the newest section is about. */
function newestSha(state) {
    const [newest] = state.sections
        .map((section) => section.core)
        .filter((core) => core.sha !== undefined)
        .sort((a, b) => (0,_record_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)(b, a) || b.at - a.at);
    return newest?.sha;
}
/** All jobs, sorted by name as people count (`fold 2` before `fold 10`). */
function shownJobs(state, headSha) {
    const workflows = new Set(state.sections.map((section) => section.core.workflow));
    return state.sections
        .map(({ core, details }) => ({
        core,
        record: details,
        name: workflows.size > 1 ? `${core.workflow} / ${core.name}` : core.name,
        staleSha: core.sha !== undefined && headSha !== undefined && core.sha !== headSha ? core.sha : undefined,
    }))
        .sort((a, b) => naturally(a.name, b.name) || a.core.runId - b.core.runId || a.core.at - b.core.at);
}
/** Seven characters, as git abbreviates; only hexadecimal comes through. */
function shortSha(sha) {
    return /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : 'unknown';
}
/** The one value that all jobs share, or undefined. */
function sharedBy(jobs, fieldOf) {
    const [first] = jobs;
    const value = first && fieldOf(first);
    return value !== undefined && jobs.every((job) => fieldOf(job) === value) ? value : undefined;
}
function withRecords(jobs) {
    return jobs.flatMap((job) => (job.record ? [{ ...job, record: job.record }] : []));
}
/** Of several jobs or limits; undefined where none has a verdict. */
function worstVerdict(verdicts) {
    return ['over', 'unknown', 'within'].find((verdict) => verdicts.includes(verdict));
}
/** The job in a section's key, without the workflow with which the key begins. */
function jobName(key) {
    const slash = key.indexOf('/');
    return slash >= 0 && slash < key.length - 1 ? key.slice(slash + 1) : key;
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ powerCurve)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);

function powerCurve(record, mostPoints = 48) {
    const { power } = record;
    if (!power || power.watts.length < 3 || !(power.sliceSeconds > 0))
        return undefined;
    const bridged = bridge(power.watts);
    if (!bridged)
        return undefined;
    const perPoint = Math.ceil(bridged.length / mostPoints);
    const secondsPerPoint = power.sliceSeconds * perPoint;
    const training = trainingSpans(record);
    const points = [];
    for (let first = 0; first < bridged.length; first += perPoint) {
        const watts = bridged.slice(first, first + perPoint);
        const middle = (first + watts.length / 2) * power.sliceSeconds;
        points.push({
            fromSeconds: first * power.sliceSeconds,
            watts: meanOf(watts),
            training: training.some((span) => middle >= span.from && middle < span.to),
        });
    }
    const watts = points.map((point) => point.watts);
    return {
        points,
        secondsPerPoint,
        seconds: points.length * secondsPerPoint,
        meanWatts: meanOf(watts),
        peakWatts: Math.max(...watts),
        slices: power.watts.length,
        slicesBridged: power.watts.filter((slice) => slice === null).length,
        trainingStep: points.some((point) => point.training)
            ? record.steps?.find((step) => step.training)?.name
            : undefined,
    };
}
function meanOf(watts) {
    return (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addUp */ .NM)(watts, Number) / watts.length;
}
/** Straight lines over what is missing, the nearest value at the ends; undefined where all is missing. */
function bridge(watts) {
    const known = watts.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
    let next = 0;
    const bridged = watts.map((value, index) => {
        if (value !== null)
            return value;
        while (next < known.length && (known[next]?.index ?? 0) < index)
            next++;
        const after = known[next];
        const before = known[next - 1];
        if (!before || !after)
            return (before ?? after)?.value ?? 0;
        return before.value + ((after.value - before.value) * (index - before.index)) / (after.index - before.index);
    });
    return known.length > 0 ? bridged : undefined;
}
/** When training steps ran, seconds after the record's start: by their own times, else by adding up their durations. */
function trainingSpans(record) {
    const start = Date.parse(record.startedAt ?? '');
    let added = 0;
    return (record.steps ?? []).flatMap((step) => {
        const clock = (Date.parse(step.startedAt ?? '') - start) / 1000;
        const from = Number.isFinite(clock) ? clock : added;
        added += step.seconds;
        return step.training ? [{ from, to: from + step.seconds }] : [];
    });
}


/***/ }),

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ whyNotCompared),
/* harmony export */   P9: () => (/* binding */ listedRegions),
/* harmony export */   Xt: () => (/* binding */ compareRegions),
/* harmony export */   bR: () => (/* binding */ cleanerRegion)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3435);



/**
 * Jobs in one place have the same alternatives, each with grams in proportion to the job's own; so one record that knows
 * them applies to all jobs there, also for those whose details were dropped to save room.
 */
function compareRegions(jobs) {
    const withGrams = jobs.filter(({ core }) => core.grams !== undefined);
    const places = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(withGrams, ({ core }) => `${core.region} ${core.gramsPerKwh}`);
    return [...places.values()]
        .sort((a, b) => gramsOf(b) - gramsOf(a))
        .flatMap((jobsHere) => jobsHere.map(({ record }) => record && comparisonBy(record, jobsHere)))
        .find((comparison) => comparison !== undefined);
}
/** Why the jobs could be compared with no region, where that was wanted. */
function whyNotCompared(jobs) {
    return jobs.map(({ record }) => record?.alternatives).find((found) => found?.scope === undefined && found?.advice)
        ?.advice;
}
function gramsOf(jobs) {
    return (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .addUp */ .NM)(jobs, ({ core }) => core.grams ?? 0);
}
/** By the alternatives of one record; undefined where it has none. */
function comparisonBy(record, jobs) {
    const { alternatives, location, carbon, emissions } = record;
    if (alternatives?.scope === undefined || !carbon || !emissions || !(emissions.grams > 0))
        return undefined;
    const factor = gramsOf(jobs) / emissions.grams;
    const scaled = (region) => ({
        ...region,
        grams: region.grams * factor,
        gramsSaved: region.gramsSaved * factor,
    });
    // The regions are annual averages, so where the result is by a live figure, `here` has the average to compare with.
    const here = alternatives.here ?? { grams: emissions.grams, gramsPerKwh: carbon.gramsPerKwh };
    const { regions, sameCountry, within1000Km, mostIntensive } = alternatives;
    return {
        here: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(location ?? {}) ?? carbon.zone ?? 'this grid',
        hereName: location?.name ?? carbon.zoneName,
        gramsHere: here.grams * factor,
        gramsPerKwhHere: here.gramsPerKwh,
        scope: alternatives.scope,
        regions: regions.map(scaled),
        sameCountry: sameCountry && scaled(sameCountry),
        within1000Km: within1000Km && scaled(within1000Km),
        mostIntensive: mostIntensive && scaled(mostIntensive),
        ratio: alternatives.ratio,
        advice: alternatives.advice,
        jobs: jobs.length,
    };
}
/** The region to name: the most grams saved, never a tie. */
function cleanerRegion(comparison) {
    return comparison.regions
        .filter((region) => !region.tie && region.gramsSaved > 0)
        .sort((a, b) => b.gramsSaved - a.gramsSaved)[0];
}
/** The cleanest `most`, and those that users may be limited to: the best in the same country and the best nearby. */
function listedRegions(comparison, most) {
    const { here, regions, sameCountry, within1000Km, gramsHere } = comparison;
    const listed = regions.slice(0, most);
    for (const bound of [sameCountry, within1000Km]) {
        if (bound && !listed.some(({ provider, region }) => provider === bound.provider && region === bound.region))
            listed.push(bound);
    }
    const bars = [
        { label: `${here} (here)`, grams: gramsHere },
        ...listed.map((region) => ({ label: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .alternativeName */ .HW)(region), grams: region.grams })),
    ];
    return { listed, bars, unit: (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .gramsUnitFor */ .i8)(bars.map(({ grams }) => grams)) };
}


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Qp: () => (/* binding */ jobAddress),
/* harmony export */   X1: () => (/* binding */ sumSeconds),
/* harmony export */   gl: () => (/* binding */ sumGrams),
/* harmony export */   sy: () => (/* binding */ sumKwh),
/* harmony export */   w$: () => (/* binding */ reportInOrder)
/* harmony export */ });
/* harmony import */ var _record_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(666);
/* harmony import */ var _record_pull_request_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
/* harmony import */ var _record_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(268);
/* harmony import */ var _record_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8560);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3919);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5192);








function reportOf(state, options = {}) {
    const headSha = options.headSha ?? (0,_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .newestSha */ .pV)(state);
    const jobs = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .shownJobs */ .ez)(state, headSha);
    const ofNewest = jobs.filter((job) => job.staleSha === undefined);
    const current = ofNewest.length > 0 ? ofNewest : jobs;
    const runVerdicts = (state.verdicts ?? []).filter((run) => run.sha === headSha && !current.some(({ core }) => core.workflow === run.workflow && (0,_record_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)(core, run) > 0));
    return { state, jobs, current, runVerdicts, headSha, repositoryUrl: options.repositoryUrl };
}
/** Records as they come, all of them current: the user chose the order of files or rows. */
function reportInOrder(records) {
    const sections = records.map(_record_section_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionOf */ .ZE);
    const jobs = sections.map(({ core }, index) => ({ core, record: records[index], name: core.name }));
    return { state: { ..._record_pull_request_state_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_STATE */ .Wk, sections }, jobs, current: jobs, runVerdicts: [] };
}
/** Sum over the jobs that have a figure, undefined where none has. */
function sumOf(jobs, figureOf) {
    const known = jobs.flatMap(({ core, record }) => {
        const [value, low = value, high = value] = figureOf(core);
        if (value === undefined || low === undefined || high === undefined)
            return [];
        return { declared: core.basis === 'declared' || record?.mode === 'estimate', interval: { value, low, high } };
    });
    const sum = (0,_record_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOfRuns */ .xH)(known);
    return sum && { ...sum, known: known.length };
}
function sumKwh(jobs) {
    return sumOf(jobs, ({ kwh, lowKwh, highKwh }) => [kwh, lowKwh, highKwh]);
}
function sumGrams(jobs) {
    return sumOf(jobs, ({ grams, lowGrams, highGrams }) => [grams, lowGrams, highGrams]);
}
/** Seconds of all jobs together, as far as known; of an estimate the hours that were declared. */
function sumSeconds(jobs) {
    const known = jobs.flatMap(({ core, record }) => core.seconds ?? (record && (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_5__.secondsOf)(record)) ?? []);
    return known.length === 0 ? undefined : (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .addUp */ .NM)(known, Number);
}
/** The log of a job, where its address lies in the repository. */
function jobAddress({ repositoryUrl }, { core }) {
    const base = repositoryUrl && `${repositoryUrl.replace(/\/+$/, '')}/`;
    return base && core.url?.startsWith(base) ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTarget */ .Cm)(core.url) : undefined;
}


/***/ }),

/***/ 8115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortenSteps),
/* harmony export */   h: () => (/* binding */ stepSums)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3919);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5192);


function stepSums(jobs) {
    const sums = new Map();
    const known = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .withRecords */ .lm)(jobs);
    for (const { record } of known) {
        for (const [position, step] of (record.steps ?? []).entries()) {
            // Within one job two steps of one name stay two.
            const key = known.length > 1 ? `${step.kind} ${step.name}` : String(position);
            const before = sums.get(key);
            sums.set(key, {
                name: step.name,
                kind: step.kind,
                training: (before?.training ?? false) || step.training === true,
                overlapped: (before?.overlapped ?? false) || step.overlapped === true,
                jobs: (before?.jobs ?? 0) + 1,
                seconds: (before?.seconds ?? 0) + step.seconds,
                kwh: (before?.kwh ?? 0) + step.kwh,
            });
        }
    }
    return [...sums.values()];
}
/** At most `most` rows: those that train and those that took most; the others in one. */
function shortenSteps(sums, most) {
    if (sums.length <= most)
        return sums;
    const kept = new Set([...sums].sort((a, b) => Number(b.training) - Number(a.training) || b.kwh - a.kwh).slice(0, most - 1));
    const rest = sums.filter((step) => !kept.has(step));
    return [
        ...sums.filter((step) => kept.has(step)),
        {
            name: `${rest.length} smaller steps`,
            kind: 'between',
            training: false,
            overlapped: false,
            jobs: Math.max(...rest.map((step) => step.jobs)),
            seconds: (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addUp */ .NM)(rest, (step) => step.seconds),
            kwh: (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addUp */ .NM)(rest, (step) => step.kwh),
        },
    ];
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ trainingOf),
/* harmony export */   h: () => (/* binding */ trainingOfAll)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);

/** Undefined where no step trains, or none is known. */
function trainingOf({ steps = [], energy, emissions }) {
    const kwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addUp */ .NM)(steps, (step) => (step.training ? step.kwh : 0));
    if (!(kwh > 0))
        return undefined;
    if (energy === null || emissions === null || !(energy.totalKwh > 0))
        return { kwh };
    return { kwh, grams: (kwh * emissions.grams) / energy.totalKwh };
}
/** Of several jobs, without those that train nothing. */
function trainingOfAll(jobs) {
    const trainings = jobs.flatMap((job) => trainingOf(job) ?? []);
    if (trainings.length === 0)
        return undefined;
    return {
        kwh: (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addUp */ .NM)(trainings, (training) => training.kwh),
        grams: (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addUpIfAllKnown */ .ew)(trainings, (training) => training.grams),
    };
}


/***/ }),

/***/ 9189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ componentsSection),
/* harmony export */   O: () => (/* binding */ idleSentence)
/* harmony export */ });
/* harmony import */ var _tables_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8870);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3129);





function componentsSection(figures) {
    const { energy, current } = figures;
    if (!energy)
        return undefined;
    return {
        title: 'Energy by component',
        aside: asideOf(energy),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)((0,_tables_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsTable */ .V)(energy)),
            ...energy.parts.map((part) => idleSentence(part, _text_style_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN */ .yQ)),
            energy.jobs < current.length ? `Of ${energy.jobs} of ${current.length} jobs.` : undefined,
            equivalence(figures),
        ]),
    };
}
function asideOf({ parts, total }) {
    const [largest] = parts;
    if (!largest || parts.length < 2 || !(total.value > 0))
        return undefined;
    const [word = ''] = largest.name.split(',');
    const plain = word.replace(/ \d+$/, '').toLowerCase().replace('cpu', 'CPU');
    return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(plain)} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWholeShare */ .s7)(largest.kwh.value / total.value)}`;
}
/** `NVIDIA A10G was idle 31% of the time (26 min 9 s), which took 25.3 Wh.` */
function idleSentence({ name, idle, seconds }, style) {
    if (!idle || idle.share < 0.005)
        return undefined;
    return `${style.text(name)} was idle ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWholeShare */ .s7)(idle.share)} of the time (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(idle.share * seconds)}), which took ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatEnergy */ .QE)(idle.kwh)}.`;
}
function equivalence({ current }) {
    const [first] = current.length === 1 ? (current[0]?.record?.equivalences ?? []) : [];
    return first && `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first.sentence, 300)} <sub>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first.source, 200)}</sub>`;
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   No: () => (/* binding */ missingTexts),
/* harmony export */   oE: () => (/* binding */ notices),
/* harmony export */   rf: () => (/* binding */ MOST_MISSING)
/* harmony export */ });
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3408);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);
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
/** `Over budget: 129 gCO2eq, limit 100 g; +41.8%, limit 20%.` */
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
    // The same limit may come several times: one on the whole pull request is in the record of every job, and one on a run
    // with a single job is in that job's record too.
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
    return (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .countTexts */ .Az)(records, ({ energy, missing, unreadable = [] }) => [
        ...missing,
        ...(energy === null ? unreadable.map(remedyText) : []),
    ]);
}
/** Why a meter cannot be read, and what would make it readable. */
function remedyText({ meter, why, remedy }) {
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
                : `${style.strong('Embodied:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(made.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .gramsInterval */ .k0)(made), 'grams')}) of making the hardware, not in the figures above. ${style.text(made.source, 200)}.`),
        sci &&
            `${style.strong('SCI:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(sci.gramsPerUnit)} per ${style.text(sci.functionalUnit, 80)}, embodied emissions ${sci.includesEmbodied ? 'included' : 'not included'}.`,
    ];
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines),
/* harmony export */   Y: () => (/* binding */ intensityKind)
/* harmony export */ });
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3408);
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5192);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3435);





function sourceLines(records, style) {
    const linesOf = (...textsOf) => textsOf.flatMap((textOf) => eachOnce(records, (record) => [textOf(record, style)]));
    const sentences = (texts) => (texts ?? []).map((text) => style.prose(text, 500));
    return [
        ...linesOf(location, grid, pue),
        ...(records.length === 1 ? linesOf(anotherHour, baselineWithFigure) : linesOf(baseline)),
        ...budgetLines(records, style),
        ...linesOf(market),
        ...eachOnce(records, (record) => sentences(record.notes)),
        ...eachOnce(records, (record) => record.components.flatMap(({ notes }) => sentences(notes))),
        ...eachOnce(records, (record) => unreadable(record, style)),
    ];
}
/** Each line once, in the order in which they come, with how many records say it where not all do. */
function eachOnce(records, textsOf) {
    const counts = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .countTexts */ .Az)(records, (record) => textsOf(record).flatMap((text) => text || []));
    return [...counts].map(([text, count]) => count < records.length ? `${text} (${count} of ${records.length} jobs)` : text);
}
function location({ location: place }, style) {
    if (!place)
        return undefined;
    const name = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(place) ?? place.provider ?? place.zone ?? place.country ?? place.name;
    const found = {
        input: 'from the input region',
        metadata: `by ${place.how}`,
        dmi: `by ${place.how}`,
        environment: `by ${place.how}`,
        assumed: `assumed: ${place.how}`,
    }[place.found];
    return `Place: ${style.text(name ?? 'unknown', 80)}${place.name && place.name !== name ? `, ${style.text(place.name, 80)}` : ''}, ${style.text(found, 300)}.`;
}
/** What a carbon intensity is, with its year. */
function intensityKind({ kind, year }) {
    const ofYear = year === undefined ? '' : ` of ${year}`;
    return {
        'annual-average': `average of the year${year === undefined ? '' : ` ${year}`}`,
        'live-average': 'average of the hours of the job',
        'live-marginal': 'marginal rate of the hours of the job',
        input: 'from the input carbon-intensity',
        'country-average': `the country's average${ofYear}, for the zone has none of its own`,
        'world-average': `the world's average${ofYear}, for the place is unknown`,
    }[kind];
}
function grid({ carbon }, style) {
    if (!carbon)
        return undefined;
    const zone = [carbon.zoneName, carbon.zone && `(${carbon.zone})`].filter(Boolean).join(' ');
    const reason = carbon.fallbackReason ? ` ${style.text(carbon.fallbackReason, 400)}` : '';
    return `Grid: ${style.text(zone || 'unknown zone', 120)}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIntensity */ .TA)(carbon.gramsPerKwh)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .intensityInterval */ .tF)(carbon), 'intensity')}), ${intensityKind(carbon)}. Source: ${style.text(carbon.source, 200)}.${reason}`;
}
/** Only where a forecast was asked for. */
function anotherHour({ alternatives, emissions }, style) {
    const time = alternatives?.time;
    if (!time || !emissions)
        return undefined;
    const better = time.tie
        ? 'no start within 24 h is better by more than the error of the forecast'
        : `started at ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMinute */ .Yi)(time.startAt)} UTC a job like this would emit ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(time.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(-time.savingPercent / 100)} against starting when this one ended)`;
    return `Another hour: ${better}. Source: ${style.text(time.source, 200)}.`;
}
function pue({ pue: value }, style) {
    return value ? `PUE: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value.value)}, ${style.text(value.source, 200)}.` : undefined;
}
const SOURCES = {
    'history-branch': 'the history branch',
    'base-branch-artifact': 'the newest successful run there',
    'previous-push': 'this comment',
};
function baseline({ baseline: base, job }, style, figure = '') {
    if (!base)
        return undefined;
    const where = base.source === 'previous-push' ? 'the last push' : style.code(job?.baseRef ?? 'the base branch', 80);
    const sha = base.sha ? ` at ${style.code((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(base.sha))}` : '';
    const other = base.differentHardware
        ? ` It ran on other hardware (${style.text(base.differentHardware, 120)}), so that nothing is concluded.`
        : '';
    return `Compared with ${where}${sha}, from ${SOURCES[base.source]}${figure}.${other}`;
}
/** For a report on one job. */
function baselineWithFigure(record, style) {
    return record.baseline && baseline(record, style, `: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(record.baseline.kwh)}`);
}
function budgetLines(records, style) {
    const limits = records.flatMap((record) => record.budget?.limits ?? []).map(({ limit }) => style.code(limit, 60));
    return limits.length > 0 ? [`Budget: ${[...new Set(limits)].join('; ')}.`] : [];
}
function market({ market: claim }, style) {
    const claims = [
        claim?.carbonFreeShare === undefined
            ? undefined
            : `the provider states ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(claim.carbonFreeShare)} carbon-free energy here${claim.carbonFreeSource ? ` (${style.text(claim.carbonFreeSource, 160)})` : ''}`,
        claim?.offsetPercent === undefined ? undefined : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(claim.offsetPercent / 100)} is declared as offset`,
    ].filter((phrase) => phrase !== undefined);
    return claims.length > 0 ? `Market, next to the result: ${claims.join('; ')}.` : undefined;
}
/** Where the energy is unknown, the notices say this, which are seen without unfolding anything. */
function unreadable({ energy, unreadable: meters }, style) {
    if (energy === null)
        return [];
    return (meters ?? []).map(({ meter, why, remedy }) => {
        const sentences = [`Not read: ${withFullStop(`${meter}: ${why}`)}`, remedy && withFullStop(remedy)];
        return style.prose(sentences.filter(Boolean).join(' '), 600);
    });
}
function withFullStop(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ acceleratorsTable)
/* harmony export */ });
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);


function acceleratorsTable({ here, tflopsPerWattHere, gramsHere, better }) {
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .gramsUnitFor */ .i8)([gramsHere, ...better.map(({ grams }) => grams)]);
    const names = better.map(({ name }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .outside */ .qY)(name, 60));
    const tflopsPerWatt = better.map((accelerator) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(accelerator.tflopsPerWatt)));
    const grams = better.map((accelerator) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, accelerator.grams)));
    const changes = better.map(({ savingPercent }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(-savingPercent / 100)));
    return {
        caption: 'Emissions by accelerator',
        columns: [
            { heading: 'Accelerator', cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .outside */ .qY)(here, 60, { mark: 'strong', after: '(here)' }), ...names] },
            {
                heading: 'TFLOPS per W',
                align: 'right',
                cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .ifKnown */ .HP)(tflopsPerWattHere, _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)), ...tflopsPerWatt],
            },
            {
                heading: `CO2eq, best case, ${unit.symbol}`,
                align: 'right',
                cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, gramsHere), true), ...grams],
            },
            { heading: 'Change', align: 'right', cells: [undefined, ...changes] },
        ],
    };
}


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ componentsTable)
/* harmony export */ });
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);


/** A row for each component, then the overhead of the place where there is one; the total sums up. */
function componentsTable({ parts, overhead, total }) {
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .energyUnitFor */ .Sp)([...parts.map(({ kwh }) => kwh.value), total.value]);
    const share = (kwh) => (total.value > 0 ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(kwh / total.value) : undefined);
    const cells = (cellOf, ofOverhead) => [
        ...parts.map(cellOf),
        ...(overhead ? [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(ofOverhead)] : []),
    ];
    const column = (heading, textOf, ofOverhead) => ({ heading, align: 'right', cells: cells((part) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(textOf(part)), ofOverhead) });
    return {
        caption: 'Energy by component',
        columns: [
            {
                heading: 'Component',
                cells: cells(({ name }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .outside */ .qY)(name, 120), overhead?.name),
                total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('Total', true),
            },
            {
                ...column(`Energy, ${unit.symbol}`, ({ kwh }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, kwh.value), (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, overhead?.kwh)),
                total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, total.value), true),
            },
            {
                ...column('80% range', ({ kwh }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRangeIn */ .aQ)(unit, kwh.low, kwh.high)),
                total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRangeIn */ .aQ)(unit, total.low, total.high)),
            },
            { heading: 'Basis', cells: cells(({ basis }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(basis)) },
            column('Share', ({ kwh }) => share(kwh.value), share(overhead?.kwh ?? 0)),
            column('Mean, W', ({ meanWatts }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .ifKnown */ .HP)(meanWatts, _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)),
            column('Peak, W', ({ peakWatts }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .ifKnown */ .HP)(peakWatts, _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)),
            column('Load', ({ meanUtilisation }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .ifKnown */ .HP)(meanUtilisation, _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)),
            { heading: 'Source', cells: cells(({ source }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .outside */ .qY)(source, 80), overhead?.source) },
        ],
    };
}


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ jobsTable)
/* harmony export */ });
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5192);
/* harmony import */ var _figures_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3622);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3919);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3435);
/** The jobs: a row for each; where they are too many, a row for each group of a matrix. */






/** Columns in which all jobs have the same value are left out. A single job has them all, with each range beside its figure. */
function jobsTable(report, options) {
    const { jobs, current } = report;
    const groups = groupsOf(jobs, options.most);
    const isOne = jobs.length === 1;
    const column = (heading, cellOf) => ({
        heading,
        cells: groups.map((group) => cellOf(group.jobs)),
    });
    const kwh = groups.map((group) => (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumKwh */ .sy)(group.jobs));
    const grams = groups.map((group) => (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumGrams */ .gl)(group.jobs));
    const total = { kwh: isOne ? undefined : (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumKwh */ .sy)(current), grams: isOne ? undefined : (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumGrams */ .gl)(current) };
    return {
        caption: 'Energy and emissions by run',
        columns: [
            {
                heading: options.heading,
                cells: groups.map((group) => nameCell(report, group, options)),
                total: isOne ? undefined : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(options.total, true),
            },
            {
                ...column('Time', (ofGroup) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ifKnown */ .HP)((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumSeconds */ .X1)(ofGroup), _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3))),
                align: 'right',
                total: isOne ? undefined : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ifKnown */ .HP)((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumSeconds */ .X1)(current), _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3), true),
            },
            ...figureColumns('Energy', kwh, total.kwh, (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .energyUnitFor */ .Sp)([...kwh, total.kwh].map((sum) => sum?.value))),
            ...figureColumns('CO2eq', grams, total.grams, (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .gramsUnitFor */ .i8)([...grams, total.grams].map((sum) => sum?.value))),
            ...(isOne ? [] : [{ ...column('Change', changeCell), align: 'right' }]),
            ...(isOne || (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.verdict ?? 'none') ? [] : [column('Budget', verdictCell)]),
            ...(isOne || (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.basis) ? [] : [column('Basis', basisCell)]),
            ...(!isOne && (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.hardware) ? [] : [column('Hardware', hardwareCell)]),
            ...(!isOne && (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.region) ? [] : [column('Region', regionCell)]),
        ],
    };
}
/** A column for the figures and one for their ranges; a single row has both in one column, to save width. */
function figureColumns(name, sums, total, unit) {
    const heading = `${name}, ${unit.symbol}`;
    const value = (sum) => (sum ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIn */ .hO)(unit, sum.value) : 'unknown');
    const range = (sum) => sum && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRangeIn */ .aQ)(unit, sum.low, sum.high);
    if (sums.length === 1 && !total)
        return [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .figureColumn */ .vg)(heading, sums, (only) => (only ? `${value(only)} (${range(only)})` : value(only)))];
    return [
        { ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .figureColumn */ .vg)(heading, sums, value), total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value(total), true) },
        { ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .figureColumn */ .vg)('80% range', sums, range), total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(range(total)) },
    ];
}
/** A group of one job has all that is known of the job in its name. */
function nameCell(report, { name, jobs }, { mark }) {
    const [job] = jobs;
    if (job && jobs.length === 1) {
        const stale = job.staleSha && `from \`${(0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(job.staleSha)}\``;
        const words = [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .statusWord */ .Hm)(job.core.status), mark?.(job), stale].filter(Boolean);
        const after = words.map((word) => `· ${word}`).join(' ');
        return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(job.name || '–', 80, { after, link: (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .jobAddress */ .Qp)(report, job) });
    }
    const failed = jobs.filter(({ core }) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .statusWord */ .Hm)(core.status)).length;
    const after = `· ${jobs.length} jobs${failed > 0 ? ` · ${failed} failed or cancelled` : ''}`;
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(name, 80, { after });
}
/**
 * Each job for itself, if they are not more than `most`. Else by as many of their matrix values as give no more groups:
 * `train (resnet18, …)`. Where even the bare names are too many, the ones with the least energy are one group.
 */
function groupsOf(jobs, most) {
    if (jobs.length <= most)
        return jobs.map((job) => ({ name: job.name, jobs: [job] }));
    const deepest = Math.max(0, ...jobs.map(({ name }) => matrixOf(name).values.length - 1));
    for (let depth = Math.min(deepest, 8); depth >= 0; depth--) {
        const groups = groupsByMatrix(jobs, depth);
        if (groups.length <= most)
            return groups;
    }
    const byName = groupsByMatrix(jobs, 0);
    const largest = [...byName].sort((a, b) => ((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumKwh */ .sy)(b.jobs)?.value ?? 0) - ((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumKwh */ .sy)(a.jobs)?.value ?? 0));
    const kept = new Set(largest.slice(0, Math.max(0, most - 1)));
    const others = byName.filter((group) => !kept.has(group)).flatMap((group) => group.jobs);
    return [...byName.filter((group) => kept.has(group)), { name: 'the others', jobs: others }];
}
/** Jobs that have a name and so many of their first matrix values in common. */
function groupsByMatrix(jobs, depth) {
    const groups = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(jobs, ({ name }) => {
        const { stem, values } = matrixOf(name);
        return depth > 0 && values.length > 0 ? `${stem} (${[...values.slice(0, depth), '…'].join(', ')})` : stem;
    });
    return [...groups].map(([name, members]) => ({ name, jobs: members }));
}
/** GitHub names a matrix job `train (resnet18, 3)`. */
function matrixOf(name) {
    const open = name.indexOf(' (');
    if (open < 1 || !name.endsWith(')'))
        return { stem: name, values: [] };
    return { stem: name.slice(0, open), values: name.slice(open + 2, -1).split(', ') };
}
function changeCell(jobs) {
    const [job] = jobs;
    if (!job || jobs.length > 1 || !job.core.baseline || job.core.kwh === undefined)
        return undefined;
    const { kwh, significant, comparable } = job.core.baseline;
    if (!comparable)
        return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('other hardware');
    if (!(kwh > 0) || job.core.status !== 'success')
        return undefined;
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(significant ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)((100 * (job.core.kwh - kwh)) / kwh, 'signed') : 'none');
}
function verdictCell(jobs) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(jobs.map(({ core }) => core.verdict)));
}
function basisCell(jobs) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.basis) ?? 'mixed');
}
function hardwareCell(jobs) {
    const hardware = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.hardware);
    return hardware === undefined && jobs.length > 1 ? (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('several') : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(hardware, 60);
}
function regionCell(jobs) {
    const key = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.region);
    if (key === undefined)
        return jobs.length > 1 ? (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('several') : undefined;
    const gramsPerKwh = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.gramsPerKwh);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .regionWords */ ._d)(key), 60, { after: (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ifKnown */ .HP)(gramsPerKwh, (grid) => `(${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIntensity */ .TA)(grid)})`) });
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ regionsTable)
/* harmony export */ });
/* harmony import */ var _figures_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3435);




/** The region of the jobs first, then at most `most` others and those that users may be limited to. */
function regionsTable(comparison, most) {
    const { here, hereName, gramsHere, gramsPerKwhHere } = comparison;
    const { listed, unit } = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .listedRegions */ .P9)(comparison, most);
    const column = (heading, cellHere, textOf) => ({ heading, align: 'right', cells: [cellHere, ...listed.map((region) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(textOf(region)))] });
    const names = listed.map((region) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .alternativeName */ .HW)(region), 60));
    const places = listed.map(({ name, country }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)([name, country].filter(Boolean).join(', '), 60));
    return {
        caption: 'Emissions by region',
        columns: [
            { heading: 'Region', cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(here, 60, { mark: 'strong', after: '(here)' }), ...names] },
            column('Grid, g/kWh', (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(gramsPerKwhHere)), (region) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(region.gramsPerKwh)),
            column(`CO2eq, ${unit.symbol}`, (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIn */ .hO)(unit, gramsHere), true), (region) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIn */ .hO)(unit, region.grams)),
            column(`Saved, ${unit.symbol}`, undefined, ({ tie, gramsSaved }) => (tie ? 'tie' : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIn */ .hO)(unit, gramsSaved))),
            column('Change', undefined, ({ tie, savingPercent }) => (tie ? 'tie' : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWholeShare */ .s7)(-savingPercent / 100))),
            column('Distance', undefined, ({ distanceKm }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .ifKnown */ .HP)(distanceKm, _text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDistance */ .BO)),
            { heading: 'Place', cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(hereName, 60), ...places] },
        ],
    };
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stepsTable)
/* harmony export */ });
/* harmony import */ var _figures_step_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8115);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3919);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/** Time and energy of each step. */




/** At most `most` rows; the smallest steps are one row. */
function stepsTable(sums, most) {
    const steps = (0,_figures_step_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenSteps */ .B)(sums, most);
    const totalKwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .addUp */ .NM)(sums, (step) => step.kwh);
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .energyUnitFor */ .Sp)([...steps.map((step) => step.kwh), totalKwh]);
    const isMatrix = steps.some((step) => step.jobs > 1);
    return {
        caption: 'Energy by step',
        columns: [
            { heading: 'Step', cells: steps.map(nameCell) },
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .figureColumn */ .vg)('Jobs', steps, ({ jobs }) => (isMatrix ? String(jobs) : undefined)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .figureColumn */ .vg)('Time', steps, ({ seconds }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .figureColumn */ .vg)(`Energy, ${unit.symbol}`, steps, ({ kwh }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIn */ .hO)(unit, kwh)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .figureColumn */ .vg)('Share', steps, ({ kwh }) => (totalKwh > 0 ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWholeShare */ .s7)(kwh / totalKwh) : undefined)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .figureColumn */ .vg)('Mean, W', steps, meanWatts),
        ],
    };
}
function nameCell(step) {
    const after = [step.training ? '· training' : '', step.overlapped ? '∥' : ''].filter(Boolean).join(' ');
    // Rows that are not a step of the workflow have names of ours.
    const mark = step.training ? 'strong' : step.kind === 'step' ? undefined : 'emphasis';
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(step.name || '–', 80, { mark, after });
}
const JOULES_PER_KWH = 3.6e6;
function meanWatts({ kwh, seconds }) {
    return seconds > 0 ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)((kwh * JOULES_PER_KWH) / seconds) : undefined;
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
 * Charts as mermaid `xychart-beta`, which GitHub draws itself. They use only what mermaid 10.9 and 11 both read. A table
 * with the same figures stands next to each chart, for targets that do not draw it.
 */

/** Two greens that keep apart on white and on GitHub's dark page: areas, then the line on top of them. */
const COLOURS = ['#8cc9a1', '#2f8f5b'];
function diagram({ horizontal, xAxis, unit, series, height }) {
    const settings = {
        themeVariables: {
            xyChart: { backgroundColor: 'transparent', plotColorPalette: COLOURS.slice(-series.length).join(', ') },
        },
        xyChart: { width: 760, height },
    };
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(settings)}}%%`,
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `  x-axis ${xAxis}`,
        `  y-axis "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(unit)}" 0 --> ${axisEnd(series.flatMap(({ values }) => values))}`,
        ...series.map(({ shape, values }) => `  ${shape} [${values.map(plainDecimal).join(', ')}]`),
        '```',
    ].join('\n');
}
/** A plain decimal of four significant figures; mermaid knows no exponent. */
function plainDecimal(value) {
    if (!Number.isFinite(value) || value <= 0)
        return '0';
    const decimals = Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(value))));
    const fixed = value.toFixed(decimals);
    const shortest = String(Number(fixed));
    return shortest.includes('e') ? fixed : shortest;
}
/** An axis ends at a round number above the largest value. */
function axisEnd(values) {
    const largest = Math.max(...values);
    if (!(largest > 0) || !Number.isFinite(largest))
        return '1';
    const step = 10 ** Math.floor(Math.log10(largest)) / 2;
    return plainDecimal(Math.ceil((largest * 1.02) / step) * step);
}
/** Power over time: a line, on bars where the training step ran. `length` is the job's, in `unit`. */
function powerChart(points, length, unit) {
    if (points.length < 3 || !(length > 0))
        return undefined;
    const line = { shape: 'line', values: points.map((point) => point.watts) };
    const bars = { shape: 'bar', values: points.map((point) => (point.training ? point.watts : 0)) };
    return diagram({
        xAxis: `"${unit}" 0 --> ${plainDecimal(length)}`,
        unit: 'W',
        series: bars.values.some((watts) => watts > 0) ? [bars, line] : [line],
        height: 260,
    });
}
/** The values of consecutive runs, oldest first. */
function trendChart(values, unit) {
    if (values.length < 2)
        return undefined;
    return diagram({ xAxis: `"run" 1 --> ${values.length}`, unit, series: [{ shape: 'line', values }], height: 220 });
}
/** A bar for each month, oldest first. */
function monthChart(months, unit) {
    return barChart(months, unit, { height: 260 });
}
/** Grams by region, in `unit`; the first bar is where the job ran. */
function regionChart(regions, unit) {
    return barChart(regions, unit, { horizontal: true, height: 80 + 34 * regions.length });
}
function barChart(bars, unit, shape) {
    if (bars.length < 2)
        return undefined;
    const labels = bars.map(({ label }) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(label, 28)}"`);
    const values = bars.map(({ value }) => value);
    return diagram({ ...shape, xAxis: `[${labels.join(', ')}]`, unit, series: [{ shape: 'bar', values }] });
}


/***/ }),

/***/ 4939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   wy: () => (/* binding */ terminalStyle),
/* harmony export */   yQ: () => (/* binding */ MARKDOWN)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/** How a sentence is written for a target: how untrusted text is escaped, and how emphasis is written. */

const MARKDOWN = {
    text: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7,
    code: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9,
    prose: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$,
    strong: (words) => `**${words}**`,
};
/** Plain text, for a target that escapes all of it afterwards. */
const PLAIN = terminalStyle(String);
function terminalStyle(bold) {
    return { text: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR, code: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR, prose: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR, strong: bold };
}


/***/ })

};
