export const id = 772;
export const ids = [772];
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
const MOST_ROWS = 3;
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
            better: [best, ...others.slice(0, MOST_ROWS - 1)],
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
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3435);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5192);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3622);
/**
 * What can be done about this job, with its own numbers, in the order of Lacoste et al. 2019 (arXiv:1910.09700, section 4):
 * region, waste, hardware; then time. At most three lines, and none that is not worth a reader's time.
 */






/** Less than this is not worth changing a workflow for. A gram is a search or two; 2.5 Wh is about a gram on the world's average grid. */
const WORTH_GRAMS = 1;
const WORTH_KWH = 0.0025;
/** And less than a tenth of the job is not where to look first. */
const WORTH_SHARE = 0.1;
const MOST_LINES = 3;
function adviceOf(report, { regions, accelerators }) {
    const jobs = report.current;
    return [
        regions && regionAdvice(regions),
        wastedRuns(report),
        idleAccelerators(jobs),
        longSetUp(jobs),
        accelerators && hardware(accelerators, jobs.length > 1),
        time(jobs),
    ]
        .filter((advice) => advice !== undefined)
        .slice(0, MOST_LINES);
}
function worth(grams, kwh, ofGrams, ofKwh) {
    return grams !== undefined && ofGrams !== undefined
        ? grams >= WORTH_GRAMS && grams >= WORTH_SHARE * ofGrams
        : kwh >= WORTH_KWH && kwh >= WORTH_SHARE * ofKwh;
}
/** `25.3 Wh, 8.64 g`; the grams only where the grid is known. */
function amount(kwh, grams) {
    return grams === undefined ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh) : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh)}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(grams)}`;
}
function regionAdvice(comparison) {
    const best = (0,_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanerRegion */ .bR)(comparison);
    if (!best || !worth(best.gramsSaved, 0, comparison.gramsHere, 0))
        return undefined;
    const near = comparison.sameCountry ?? comparison.within1000Km;
    const nearer = near && !near.tie && near.gramsSaved > 0 && near.region !== best.region ? near : undefined;
    const where = nearer === comparison.sameCountry ? 'in the same country' : 'within 1000 km';
    return {
        kind: 'region',
        sentence: `Run it in {}: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(best.gramsSaved)} less a run (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(-best.savingPercent / 100)}).${nearer ? ` Staying ${where}, {} saves ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(nearer.gramsSaved)}.` : ''}${comparison.advice ? ' {}' : ''}`,
        names: [
            (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .regionKey */ .Un)(best) ?? best.region,
            ...(nearer ? [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .regionKey */ .Un)(nearer) ?? nearer.region] : []),
            ...(comparison.advice ? [comparison.advice] : []),
        ],
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
        names: [],
        savesGrams: wasted.grams,
    };
}
function knownJobs(jobs) {
    return (0,_jobs_js__WEBPACK_IMPORTED_MODULE_5__/* .withRecords */ .lm)(jobs).filter((job) => job.record.energy !== null);
}
function gramsOf(kwh, record) {
    return record.carbon ? kwh * record.carbon.gramsPerKwh : undefined;
}
function addGrams(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function idleAccelerators(jobs) {
    let kwh = 0;
    let grams = 0;
    let seconds = 0;
    let waited = 0;
    let withOverhead = false;
    for (const { record } of knownJobs(jobs)) {
        for (const { component, idle } of record.components) {
            if (component !== 'accelerator' || !idle)
                continue;
            const idleKwh = idle.kwh * (record.energy?.pue ?? 1);
            kwh += idleKwh;
            grams = addGrams(grams, gramsOf(idleKwh, record));
            withOverhead ||= idleKwh > idle.kwh;
            seconds += record.seconds ?? 0;
            waited += idle.share * (record.seconds ?? 0);
        }
    }
    // Idle half a minute a run is not what makes a job wasteful; a tenth of its time is.
    if (seconds === 0 || waited / seconds < WORTH_SHARE)
        return undefined;
    if (!worth(grams, kwh, 0, 0))
        return undefined;
    const overhead = withOverhead ? ', overhead included' : '';
    return {
        kind: 'waste',
        sentence: `The accelerator waited ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(waited / seconds)} of the time (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(waited)}; ${amount(kwh, grams)}${overhead}). Prepare data in a job without one, or load it with more workers.`,
        names: [],
        savesGrams: grams,
    };
}
function longSetUp(jobs) {
    let setUpSeconds = 0;
    let trainingSeconds = 0;
    let kwh = 0;
    let grams = 0;
    for (const { record } of knownJobs(jobs)) {
        const steps = record.steps ?? [];
        const first = steps.findIndex((step) => step.training);
        if (first < 0)
            continue;
        const setUp = steps.slice(0, first);
        const setUpKwh = setUp.reduce((sum, step) => sum + step.kwh, 0);
        setUpSeconds += setUp.reduce((sum, step) => sum + step.seconds, 0);
        trainingSeconds += steps.reduce((sum, step) => sum + (step.training ? step.seconds : 0), 0);
        kwh += setUpKwh;
        grams = addGrams(grams, gramsOf(setUpKwh, record));
    }
    const total = { kwh: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .sumKwh */ .sy)(jobs)?.value ?? 0, grams: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .sumGrams */ .gl)(jobs)?.value };
    if (setUpSeconds <= trainingSeconds || !worth(grams, kwh, total.grams, total.kwh))
        return undefined;
    return {
        kind: 'waste',
        sentence: `Set-up took longer than training: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(setUpSeconds)} against ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(trainingSeconds)} (${amount(kwh, grams)}). Cache dependencies and data between runs.`,
        names: [],
        savesGrams: grams,
    };
}
/** `several`: the sentence must say of which job it speaks. */
function hardware(comparison, several) {
    const { job, gramsHere, better: [best], } = comparison;
    const saved = gramsHere - best.grams;
    if (!worth(saved, 0, gramsHere, 0))
        return undefined;
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .gramsUnitFor */ .i8)([best.grams, gramsHere]);
    return {
        kind: 'hardware',
        sentence: `On {} ${several ? '{}' : 'the same work'} would emit ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, best.grams)} ${unit.symbol} in the best case instead of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, gramsHere)} ${unit.symbol}, by {}.`,
        names: [best.name, ...(several ? [job.name] : []), best.source],
        savesGrams: saved,
    };
}
function time(jobs) {
    const [largest] = knownJobs(jobs).sort((a, b) => (b.core.grams ?? 0) - (a.core.grams ?? 0));
    const later = largest?.record.alternatives?.time;
    const emissions = largest?.record.emissions;
    // By the forecast alone: the result may rest on another source, or on an average where the forecast is marginal.
    const saved = later?.gramsSaved;
    if (!later || !emissions || later.tie || saved === undefined)
        return undefined;
    if (!worth(saved, 0, emissions.grams, 0))
        return undefined;
    return {
        kind: 'time',
        sentence: `Started at ${later.startAt.slice(0, 16).replace('T', ' ')} UTC ${jobs.length > 1 ? '{}' : 'it'} would emit ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(saved)} less (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(-later.savingPercent / 100)}), by {}.`,
        names: [...(jobs.length > 1 ? [largest.name] : []), later.source],
        savesGrams: saved,
    };
}
/** The sentence with its names escaped for a target. */
function adviceText(advice, escaped) {
    let next = 0;
    return advice.sentence.replace(/\{\}/g, () => escaped(advice.names[next++] ?? ''));
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
// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
// EXTERNAL MODULE: ./tmp/javascript/report/text/words.js
var words = __webpack_require__(3435);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/jobs.js
var figures_jobs = __webpack_require__(5192);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/report.js
var report = __webpack_require__(3622);
;// CONCATENATED MODULE: ./tmp/javascript/report/figures/energy-parts.js
/** Where the energy of one or several jobs went: a part a component, the overhead of the place, and the total. */





function energyParts(jobs) {
    const known = (0,figures_jobs/* withRecords */.lm)(jobs).filter(({ record }) => record.energy !== null && record.components.length > 0);
    if (known.length === 0)
        return undefined;
    const sum = (kwhOf) => known.reduce((total, { record }) => total + (record.energy ? kwhOf(record.energy) : 0), 0);
    const totalKwh = sum((energy) => energy.totalKwh);
    const overhead = totalKwh - sum((energy) => energy.itKwh);
    const total = (0,report/* sumKwh */.sy)(known);
    const [pue, ...otherPues] = new Set(known.map(({ record }) => record.energy?.pue));
    return {
        parts: partsOf(known),
        overheadKwh: overhead > totalKwh * 1e-6 ? overhead : undefined,
        overheadName: `Cooling and distribution (PUE${pue === undefined || otherPues.length > 0 ? '' : ` ${(0,units/* formatNumber */.ZV)(pue)}`})`,
        overheadBasis: pueWord(known),
        totalKwh,
        lowKwh: total?.low ?? totalKwh,
        highKwh: total?.high ?? totalKwh,
        jobs: known.length,
    };
}
/**
 * Rows of one job as they are; of several jobs, the same component and method in one row. Within a job the errors of like
 * parts go the same way, between jobs they do not.
 */
function partsOf(known) {
    const rows = new Map();
    for (const { record } of known) {
        const own = new Map();
        for (const one of record.components) {
            const name = known.length > 1 ? (0,words/* componentName */.TQ)({ ...one, index: undefined }) : (0,words/* componentName */.TQ)(one);
            const key = `${name} ${one.method} ${one.source}${known.length > 1 ? '' : ` ${own.size}`}`;
            add(own, key, partOf(name, one, record.seconds ?? 0), interval/* sumCorrelated */.Nl);
        }
        for (const [key, part] of own)
            add(rows, key, part, interval/* sumIndependent */.ip);
    }
    return [...rows.values()].sort((a, b) => b.kwh - a.kwh);
}
function add(rows, key, part, sum) {
    const before = rows.get(key);
    rows.set(key, before ? joined(before, part, sum) : part);
}
function partOf(name, one, seconds) {
    return {
        name,
        kwh: one.kwh,
        low: one.lowKwh,
        high: one.highKwh,
        watts: one.meanWatts,
        peakWatts: one.peakWatts,
        load: one.meanUtilisation,
        basis: (0,words/* methodWord */._Q)(one.method),
        source: one.source,
        idle: one.idle,
        seconds,
    };
}
/** Means are over the time of both. */
function joined(a, b, sum) {
    const seconds = a.seconds + b.seconds;
    const mean = (one, other) => one === undefined || other === undefined || !(seconds > 0)
        ? undefined
        : (one * a.seconds + other * b.seconds) / seconds;
    const kwh = sum([a, b].map((part) => ({ value: part.kwh, low: part.low, high: part.high })));
    return {
        ...a,
        kwh: kwh.value,
        low: kwh.low,
        high: kwh.high,
        watts: mean(a.watts, b.watts),
        peakWatts: a.peakWatts === undefined || b.peakWatts === undefined ? undefined : Math.max(a.peakWatts, b.peakWatts),
        load: mean(a.load, b.load),
        idle: a.idle && b.idle ? { share: mean(a.idle.share, b.idle.share) ?? 0, kwh: a.idle.kwh + b.idle.kwh } : undefined,
        seconds,
    };
}
/** The overhead is what the declared or published PUE says it is. */
function pueWord(known) {
    const kinds = new Set(known.map(({ record }) => record.pue?.kind));
    const [kind] = kinds;
    if (kinds.size !== 1 || kind === undefined)
        return '';
    return {
        input: 'declared',
        region: "region's published PUE",
        provider: "provider's published PUE",
        industry: 'industry average',
        none: '',
    }[kind];
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
    const records = known.map(({ record }) => record);
    const regions = (0,figures_regions/* compareRegions */.Xt)(current);
    const accelerators = (0,figures_accelerators/* compareAccelerators */.k)(current);
    return {
        ...report,
        headline: (0,headline/* headlineOf */.g)(report),
        records,
        // If details were dropped, the sum of the others would look like the total.
        training: records.length < current.length ? undefined : (0,training/* trainingOfAll */.h)(records),
        energy: energyParts(current),
        steps: (0,step_sums/* stepSums */.h)(current),
        regions,
        notCompared: regions === undefined ? (0,figures_regions/* whyNotCompared */.DI)(current) : undefined,
        accelerators,
        power: largestCurve(known),
        advice: (0,advice/* adviceOf */.w)(report, { regions, accelerators }),
    };
}
function largestCurve(known) {
    const [largest] = known
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
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3622);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);
/** The first line of every report, in parts of plain text that each target escapes and emphasises in its own way. */






/** `+41.8% against main (9 of 12 jobs)`. */
function changeText({ words, base, part }, escaped) {
    return `${words} ${escaped(base)}${part ? ` (${part})` : ''}`;
}
function headlineOf(report) {
    const jobs = report.current;
    const kwh = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .sumKwh */ .sy)(jobs);
    const verdict = worstVerdict(report);
    if (!kwh)
        return { energy: 'Energy unknown', verdict };
    const atLeast = kwh.known < jobs.length ? 'At least ' : '';
    const grams = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .sumGrams */ .gl)(jobs);
    const records = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .withRecords */ .lm)(jobs).map((job) => job.record);
    const basis = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, (job) => job.core.basis) ?? 'mixed';
    return {
        energy: atLeast + (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh.value),
        emissions: grams
            ? `${grams.known < kwh.known && !atLeast ? 'at least ' : ''}${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(grams.value)}`
            : 'emissions unknown',
        range: grams && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(grams, 'grams'),
        training: trainingShare(records, kwh.value, records.length === jobs.length),
        basis: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .basisPhrase */ .KY)(basis, records, records.length === jobs.length),
        change: changeOf(jobs),
        verdict,
    };
}
/** If details were dropped to save space, the sum of the others would look like the total. */
function trainingShare(records, kwh, allAtHand) {
    const training = allAtHand ? (0,_training_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingOfAll */ .h)(records) : undefined;
    return training && kwh > 0 ? `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(training.kwh / kwh)} in the training step` : undefined;
}
const VERDICTS = { within: 'within budget', over: 'over budget', unknown: 'budget not checked' };
/** The worst of all jobs, and of the runs that were held against limits as a whole. */
function worstVerdict({ current, runVerdicts }) {
    const verdicts = [
        ...current.flatMap(({ core }) => core.verdict ?? []),
        ...runVerdicts.map((run) => run.budget.verdict),
    ];
    const kind = ['over', 'unknown', 'within'].find((verdict) => verdicts.includes(verdict));
    return kind && { kind, words: VERDICTS[kind] };
}
/** A failed job stopped early; the comparison would count that as a saving. */
function comparable({ core }) {
    return core.baseline?.comparable === true && core.kwh !== undefined && core.status === 'success';
}
/** Change of all jobs that can be compared. */
function changeOf(jobs) {
    const compared = jobs.filter(comparable);
    const withBaseline = jobs.filter(({ core }) => core.baseline);
    if (compared.length === 0) {
        const other = withBaseline.some(({ core }) => core.baseline?.comparable === false);
        return other ? { kind: 'not-compared', words: 'other hardware than', base: baseName(withBaseline) } : undefined;
    }
    const change = (0,_record_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfJobs */ .O0)(compared.flatMap(({ core: { kwh, baseline } }) => (kwh === undefined || !baseline ? [] : [{ kwh, baseline }])));
    if (change === undefined)
        return undefined;
    const base = baseName(compared);
    const part = compared.length < jobs.length ? `${compared.length} of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(jobs.length, 'job')}` : undefined;
    if (!change.significant)
        return { kind: 'none', words: `no significant change ${preposition(base)}`, base, part };
    return {
        kind: change.percent > 0 ? 'more' : 'less',
        words: `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(change.percent, 'signed')} ${preposition(base)}`,
        base,
        part,
    };
}
const LAST_PUSH = 'the last push';
function baseName(jobs) {
    if (jobs.every(({ core }) => core.baseline?.source === 'previous-push'))
        return LAST_PUSH;
    return (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)((0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .withRecords */ .lm)(jobs), ({ record }) => record?.job?.baseRef) ?? 'the base branch';
}
function preposition(base) {
    return base === LAST_PUSH ? 'since' : 'against';
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
/* harmony export */   pV: () => (/* binding */ newestSha)
/* harmony export */ });
/** Made when two names are first compared: it takes as long as all else that a report of one job does. */
let collator;
function naturally(a, b) {
    collator ??= new Intl.Collator('en', { numeric: true });
    return collator.compare(a, b);
}
/** The commit that the newest section is about. */
function newestSha(state) {
    const newest = state.sections
        .map((section) => section.core)
        .filter((core) => core.sha !== undefined)
        .sort((a, b) => b.runId - a.runId || b.attempt - a.attempt || b.at - a.at)[0];
    return newest?.sha;
}
/** All jobs, sorted by name as people count (`fold 2` before `fold 10`). */
function shownJobs(state, headSha = newestSha(state)) {
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
/** Jobs with a record, each with it. */
function withRecords(jobs) {
    return jobs.flatMap((job) => (job.record ? [{ ...job, record: job.record }] : []));
}
/** Keys begin with the workflow; the job says enough in a list. */
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
function powerCurve(record, mostPoints = 48) {
    const { power } = record;
    if (!power || power.watts.length < 3 || !(power.sliceSeconds > 0))
        return undefined;
    const bridged = bridge(power.watts);
    if (!bridged)
        return undefined;
    const perPoint = Math.ceil(bridged.length / mostPoints);
    const sliceSeconds = power.sliceSeconds * perPoint;
    const training = trainingSpans(record);
    const points = [];
    for (let first = 0; first < bridged.length; first += perPoint) {
        const part = bridged.slice(first, first + perPoint);
        const middle = (first + part.length / 2) * power.sliceSeconds;
        points.push({
            fromSeconds: first * power.sliceSeconds,
            watts: part.reduce((sum, watts) => sum + watts, 0) / part.length,
            training: training.some((span) => middle >= span.from && middle < span.to),
        });
    }
    return {
        points,
        sliceSeconds,
        missing: power.watts.filter((watts) => watts === null).length,
        slices: power.watts.length,
        trainingStep: record.steps?.find((step) => step.training)?.name,
    };
}
/** Straight lines over what is missing, the nearest value at the ends; undefined where all is missing. */
function bridge(watts) {
    const known = watts.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
    let next = 0;
    const bridged = watts.map((value, at) => {
        if (value !== null)
            return value;
        while (next < known.length && (known[next]?.at ?? 0) < at)
            next++;
        const after = known[next];
        const before = known[next - 1];
        if (!before || !after)
            return (before ?? after)?.value ?? 0;
        return before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at);
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
/* harmony export */   Xt: () => (/* binding */ compareRegions),
/* harmony export */   bR: () => (/* binding */ cleanerRegion)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);

/**
 * Jobs in one place have the same alternatives, each with grams in proportion to the job's own; so one record that knows
 * them applies to all jobs there, also for those whose details were dropped to save room.
 */
function compareRegions(jobs) {
    const places = new Map();
    for (const job of jobs) {
        if (job.core.grams === undefined)
            continue;
        const place = `${job.core.region} ${job.core.gramsPerKwh}`;
        places.set(place, [...(places.get(place) ?? []), job]);
    }
    const byGrams = [...places.values()].sort((a, b) => gramsOf(b) - gramsOf(a));
    for (const here of byGrams) {
        const reference = here.map((job) => job.record).find(compares);
        if (reference)
            return scaled(reference, here);
    }
    return undefined;
}
function compares(record) {
    return (record?.alternatives?.scope !== undefined &&
        record.carbon !== null &&
        record.emissions !== null &&
        record.emissions.grams > 0);
}
/** Why the jobs could be compared with no region, where that was wanted. */
function whyNotCompared(jobs) {
    return jobs.map(({ record }) => record?.alternatives).find((found) => found?.scope === undefined && found?.advice)
        ?.advice;
}
function gramsOf(jobs) {
    return jobs.reduce((sum, { core }) => sum + (core.grams ?? 0), 0);
}
function scaled(reference, jobs) {
    const { alternatives, location, carbon, emissions } = reference;
    const factor = gramsOf(jobs) / emissions.grams;
    // Never the live figure next to annual averages, least of all a marginal one.
    const here = alternatives.here ?? { grams: emissions.grams, gramsPerKwh: carbon.gramsPerKwh };
    const scale = (region) => ({
        ...region,
        grams: region.grams * factor,
        gramsSaved: region.gramsSaved * factor,
    });
    const { regions, sameCountry, within1000Km, mostIntensive } = alternatives;
    return {
        here: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .regionKey */ .Un)(location ?? {}) ?? carbon.zone,
        hereName: location?.name ?? carbon.zoneName,
        gramsHere: here.grams * factor,
        gramsPerKwhHere: here.gramsPerKwh,
        scope: alternatives.scope,
        regions: regions.map(scale),
        sameCountry: sameCountry && scale(sameCountry),
        within1000Km: within1000Km && scale(within1000Km),
        mostIntensive: mostIntensive && scale(mostIntensive),
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


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Qp: () => (/* binding */ jobAddress),
/* harmony export */   gl: () => (/* binding */ sumGrams),
/* harmony export */   sy: () => (/* binding */ sumKwh),
/* harmony export */   w$: () => (/* binding */ reportInOrder)
/* harmony export */ });
/* unused harmony export sumSeconds */
/* harmony import */ var _record_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(666);
/* harmony import */ var _record_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(268);
/* harmony import */ var _record_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8560);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4395);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);





function reportOf(state, options = {}) {
    const headSha = options.headSha ?? (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .newestSha */ .pV)(state);
    const jobs = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .shownJobs */ .ez)(state, headSha);
    const ofNewest = jobs.filter((job) => job.staleSha === undefined);
    const current = ofNewest.length > 0 ? ofNewest : jobs;
    const runVerdicts = (state.verdicts ?? []).filter((run) => run.sha === headSha && !current.some(({ core }) => core.workflow === run.workflow && (0,_record_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)(core, run) > 0));
    return { state, jobs, current, runVerdicts, headSha, repositoryUrl: options.repositoryUrl };
}
/** Records as they come, all of them current: the user chose the order of files or rows. */
function reportInOrder(records) {
    const sections = records.map(_record_section_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionOf */ .ZE);
    const jobs = sections.map(({ core }, index) => ({ core, record: records[index], name: core.name }));
    return { state: { format: 1, sections, ledger: [], folded: [] }, jobs, current: jobs, runVerdicts: [] };
}
/** Sum over the jobs that have a figure, undefined where none has. */
function sumOf(jobs, figure) {
    const known = jobs.flatMap((job) => {
        const [value, low = value, high = value] = figure(job);
        if (value === undefined || low === undefined || high === undefined)
            return [];
        return [
            { declared: job.core.basis === 'declared' || job.record?.mode === 'estimate', interval: { value, low, high } },
        ];
    });
    const sum = (0,_record_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOfRuns */ .xH)(known);
    return sum && { ...sum, known: known.length };
}
function sumKwh(jobs) {
    return sumOf(jobs, ({ core }) => [core.kwh, core.lowKwh, core.highKwh]);
}
function sumGrams(jobs) {
    return sumOf(jobs, ({ core }) => [core.grams, core.lowGrams, core.highGrams]);
}
/** Seconds of all jobs together, as far as known. */
function sumSeconds(jobs) {
    const known = jobs.flatMap(({ core }) => (core.seconds === undefined ? [] : [core.seconds]));
    return known.length === 0 ? undefined : known.reduce((sum, seconds) => sum + seconds, 0);
}
/** The log of a job, where its address lies in the repository. */
function jobAddress({ repositoryUrl }, { core }) {
    const base = repositoryUrl && `${repositoryUrl.replace(/\/+$/, '')}/`;
    return base && core.url?.startsWith(base) ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTarget */ .Cm)(core.url) : undefined;
}


/***/ }),

/***/ 8115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortenSteps),
/* harmony export */   h: () => (/* binding */ stepSums)
/* harmony export */ });
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
            seconds: rest.reduce((sum, step) => sum + step.seconds, 0),
            kwh: rest.reduce((sum, step) => sum + step.kwh, 0),
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
/** Undefined where no step trains, or none is known. */
function trainingOf({ steps = [], energy, emissions }) {
    const kwh = steps.reduce((sum, step) => sum + (step.training ? step.kwh : 0), 0);
    if (!(kwh > 0))
        return undefined;
    if (energy === null || emissions === null || !(energy.totalKwh > 0))
        return { kwh };
    return { kwh, grams: (kwh * emissions.grams) / energy.totalKwh };
}
/** Of several jobs. Those that train nothing have no part; without the emissions of one the sum has none. */
function trainingOfAll(jobs) {
    const parts = jobs.flatMap((job) => trainingOf(job) ?? []);
    if (parts.length === 0)
        return undefined;
    const kwh = parts.reduce((sum, part) => sum + part.kwh, 0);
    const grams = parts.flatMap((part) => part.grams ?? []);
    return grams.length < parts.length ? { kwh } : { kwh, grams: grams.reduce((sum, part) => sum + part, 0) };
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
function asideOf({ parts, totalKwh }) {
    const [largest] = parts;
    if (!largest || parts.length < 2 || !(totalKwh > 0))
        return undefined;
    const [word = ''] = largest.name.split(',');
    const plain = word.replace(/ \d+$/, '').toLowerCase().replace('cpu', 'CPU');
    return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(plain)} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWholeShare */ .s7)(largest.kwh / totalKwh)}`;
}
/** `NVIDIA A10G was idle 31% of the time (26 min 9 s), which took 25.3 Wh.` */
function idleSentence(part, style) {
    if (!part.idle || part.idle.share < 0.005)
        return undefined;
    return `${style.text(part.name)} was idle ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWholeShare */ .s7)(part.idle.share)} of the time (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(part.idle.share * part.seconds)}), which took ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatEnergy */ .QE)(part.idle.kwh)}.`;
}
function equivalence({ current }) {
    const [first] = current.length === 1 ? (current[0]?.record?.equivalences ?? []) : [];
    return first && `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first.sentence, 300)} <sub>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first.source, 200)}</sub>`;
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines),
/* harmony export */   Y: () => (/* binding */ intensityKind)
/* harmony export */ });
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3408);
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3435);




function sourceLines(records, style) {
    const sentences = (texts) => (texts ?? []).map((text) => style.prose(text, 500));
    return [
        ...flatLines(records, (record) => [location(record, style)]),
        ...flatLines(records, (record) => [grid(record, style)]),
        ...flatLines(records, (record) => [pue(record, style)]),
        ...(records.length === 1 ? flatLines(records, (record) => [anotherHour(record, style)]) : []),
        ...flatLines(records, (record) => [baseline(record, style, records.length === 1)]),
        ...budgetLines(records, style),
        ...flatLines(records, (record) => [market(record, style)]),
        ...flatLines(records, (record) => sentences(record.notes)),
        ...flatLines(records, (record) => record.components.flatMap(({ notes }) => sentences(notes))),
        ...flatLines(records, (record) => unreadable(record, style)),
    ];
}
/**
 * Each line once, in the order in which they come, with how many records say it where not all do.
 * Only what is written is escaped; what is counted is the text.
 */
function flatLines(records, valuesOf) {
    const counts = new Map();
    for (const record of records)
        for (const text of new Set(valuesOf(record)))
            if (text)
                counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].map(([text, count]) => count < records.length ? `${text} (${count} of ${records.length} jobs)` : text);
}
function location({ location: place }, style) {
    if (!place)
        return undefined;
    const name = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .regionKey */ .Un)(place) ?? place.provider ?? place.zone ?? place.country ?? place.name;
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
    return `Grid: ${style.text(zone || 'unknown zone', 120)}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIntensity */ .TA)(carbon.gramsPerKwh)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .intensityInterval */ .tF)(carbon), 'intensity')}), ${intensityKind(carbon)}. Source: ${style.text(carbon.source, 200)}.${reason}`;
}
/** Only where a forecast was asked for. */
function anotherHour({ alternatives, emissions }, style) {
    const time = alternatives?.time;
    if (!time || !emissions)
        return undefined;
    const start = `${time.startAt.slice(0, 16).replace('T', ' ')} UTC`;
    const better = time.tie
        ? 'no start within 24 h is better by more than the error of the forecast'
        : `started at ${start} a job like this would emit ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(time.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWholeShare */ .s7)(-time.savingPercent / 100)} against starting when this one ended)`;
    return `Another hour: ${better}. Source: ${style.text(time.source, 200)}.`;
}
function pue({ pue: value }, style) {
    return value ? `PUE: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value.value)}, ${style.text(value.source, 200)}.` : undefined;
}
const SOURCES = {
    'history-branch': 'the history branch',
    'base-branch-artifact': 'the newest successful run there',
    'previous-push': 'this comment',
};
/** With the figure where it is about one job. */
function baseline({ baseline: base, job }, style, withFigure) {
    if (!base)
        return undefined;
    const where = base.source === 'previous-push' ? 'the last push' : style.code(job?.baseRef ?? 'the base branch', 80);
    const sha = base.sha ? ` at ${style.code((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(base.sha))}` : '';
    const figure = withFigure ? `: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE)(base.kwh)}` : '';
    const other = base.differentHardware
        ? ` It ran on other hardware (${style.text(base.differentHardware, 120)}), so that nothing is concluded.`
        : '';
    return `Compared with ${where}${sha}, from ${SOURCES[base.source]}${figure}.${other}`;
}
function budgetLines(records, style) {
    const all = records.flatMap((record) => record.budget?.limits ?? []);
    if (all.length === 0)
        return [];
    const limits = [...new Set(all.map((limit) => style.code(limit.limit, 60)))];
    return [`Budget: ${limits.join('; ')}.`];
}
function market({ market: claim }, style) {
    const parts = [
        claim?.carbonFreeShare === undefined
            ? undefined
            : `the provider states ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(claim.carbonFreeShare)} carbon-free energy here${claim.carbonFreeSource ? ` (${style.text(claim.carbonFreeSource, 160)})` : ''}`,
        claim?.offsetPercent === undefined ? undefined : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(claim.offsetPercent / 100)} is declared as offset`,
    ].filter((part) => part !== undefined);
    return parts.length > 0 ? `Market, next to the result: ${parts.join('; ')}.` : undefined;
}
/** Where nothing is known these are remarks, seen at once. */
function unreadable({ energy, unreadable: meters }, style) {
    if (energy === null)
        return [];
    return (meters ?? []).map(({ meter, why, remedy }) => style.prose([`Not read: ${sentence(`${meter}: ${why}`)}`, remedy && sentence(remedy)].filter(Boolean).join(' '), 600));
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ acceleratorsTable)
/* harmony export */ });
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);


function acceleratorsTable({ here, tflopsPerWattHere, gramsHere, better }) {
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .gramsUnitFor */ .i8)([gramsHere, ...better.map(({ grams }) => grams)]);
    return {
        caption: 'Emissions by accelerator',
        columns: [
            {
                heading: 'Accelerator',
                cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(here, 60, { mark: 'strong', after: '(here)' }), ...better.map(({ name }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(name, 60))],
            },
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('TFLOPS per W', [tflopsPerWattHere, ...better.map(({ tflopsPerWatt }) => tflopsPerWatt)], _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV),
            {
                heading: `CO2eq, best case, ${unit.symbol}`,
                align: 'right',
                cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, gramsHere), true), ...better.map(({ grams }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, grams)))],
            },
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Change', [undefined, ...better.map(({ savingPercent }) => -savingPercent / 100)], _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWholeShare */ .s7),
        ],
    };
}


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ componentsTable)
/* harmony export */ });
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);


/** A row a component, then the overhead of the place where there is one; the total sums up. */
function componentsTable(energy) {
    const { parts, overheadKwh, overheadName, overheadBasis, totalKwh, lowKwh, highKwh } = energy;
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .energyUnitFor */ .Sp)([...parts.map((part) => part.kwh), totalKwh]);
    const share = (kwh) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(totalKwh > 0 ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWholeShare */ .s7)(kwh / totalKwh) : undefined);
    const ofParts = (cellOf, overhead) => [
        ...parts.map(cellOf),
        ...(overheadKwh === undefined ? [] : [overhead]),
    ];
    const measure = (heading, wordsOf) => ({
        heading,
        align: 'right',
        cells: ofParts((part) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(wordsOf(part))),
    });
    return {
        caption: 'Energy by component',
        columns: [
            {
                heading: 'Component',
                cells: ofParts((part) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(part.name, 120), (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(overheadName)),
                total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)('Total', true),
            },
            {
                heading: `Energy, ${unit.symbol}`,
                align: 'right',
                cells: ofParts((part) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, part.kwh)), (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, overheadKwh))),
                total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, totalKwh), true),
            },
            {
                heading: '80% range',
                align: 'right',
                cells: ofParts((part) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRangeIn */ .aQ)(unit, part.low, part.high))),
                total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRangeIn */ .aQ)(unit, lowKwh, highKwh)),
            },
            { heading: 'Basis', cells: ofParts((part) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(part.basis)) },
            { heading: 'Share', align: 'right', cells: ofParts((part) => share(part.kwh), share(overheadKwh ?? 0)) },
            measure('Mean, W', ({ watts }) => (watts === undefined ? undefined : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(watts))),
            measure('Peak, W', ({ peakWatts }) => (peakWatts === undefined ? undefined : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(peakWatts))),
            measure('Load', ({ load }) => (load === undefined ? undefined : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWholeShare */ .s7)(load))),
            { heading: 'Source', cells: ofParts((part) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(part.source, 80), (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(overheadBasis)) },
        ],
    };
}


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sharedWords),
/* harmony export */   x: () => (/* binding */ jobsTable)
/* harmony export */ });
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);
/* harmony import */ var _figures_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3622);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3435);
/** The jobs: a row a job; beyond `most`, a row a group of a matrix. */





/** What all jobs share has no column; a single job has all of it, and its ranges in the columns of the figures. */
function jobsTable(report, options) {
    const { jobs, current } = report;
    const rows = rowsOf(report, options);
    const isOne = jobs.length === 1;
    const shared = sharedWords(jobs);
    const column = (heading, cellOf) => ({
        heading,
        cells: rows.map((row) => cellOf(row.jobs)),
    });
    const kwh = rows.map((row) => (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(row.jobs));
    const grams = rows.map((row) => (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumGrams */ .gl)(row.jobs));
    const total = { kwh: isOne ? undefined : (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(current), grams: isOne ? undefined : (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumGrams */ .gl)(current) };
    return {
        caption: 'Energy and emissions by run',
        columns: [
            {
                heading: options.heading,
                cells: rows.map((row) => row.name),
                total: isOne ? undefined : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(options.total, true),
            },
            {
                ...column('Time', (ofRow) => timeCell(ofRow)),
                align: 'right',
                total: isOne ? undefined : timeCell(current, true),
            },
            ...figureColumns('Energy', kwh, total.kwh, (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .energyUnitFor */ .Sp)([...kwh, total.kwh].map((sum) => sum?.value))),
            ...figureColumns('CO2eq', grams, total.grams, (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .gramsUnitFor */ .i8)([...grams, total.grams].map((sum) => sum?.value))),
            ...(isOne ? [] : [{ ...column('Change', changeCell), align: 'right' }]),
            ...(isOne || (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.verdict ?? 'none') ? [] : [column('Budget', verdictCell)]),
            ...(isOne || (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.basis) ? [] : [column('Basis', basisCell)]),
            ...(shared.hardware && !isOne ? [] : [column('Hardware', hardwareCell)]),
            ...(shared.region && !isOne ? [] : [column('Region', regionCell)]),
        ],
    };
}
/** Figures and their ranges in a column each; a single row has both in one, because it needs the room. */
function figureColumns(name, sums, total, unit) {
    const heading = `${name}, ${unit.symbol}`;
    const value = (sum) => (sum ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, sum.value) : 'unknown');
    const range = (sum) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRangeIn */ .aQ)(unit, sum.low, sum.high);
    const [only] = sums;
    if (sums.length === 1 && !total)
        return [{ heading, align: 'right', cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(only ? `${value(only)} (${range(only)})` : value(only))] }];
    const rangeCell = (sum) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(sum && range(sum));
    return [
        { heading, align: 'right', cells: sums.map((sum) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value(sum))), total: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value(total), true) },
        { heading: '80% range', align: 'right', cells: sums.map(rangeCell), total: rangeCell(total) },
    ];
}
/** The words for hardware and place that all jobs have in common. */
function sharedWords(jobs) {
    return {
        hardware: (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.hardware),
        region: (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.region),
    };
}
function rowsOf(report, { most, mark = () => '' }) {
    const { jobs } = report;
    const rowOf = (job) => ({ name: nameCell(report, job, mark(job)), jobs: [job] });
    if (jobs.length <= most)
        return jobs.map(rowOf);
    return groupsOf(jobs, most).map(({ name, jobs: members }) => {
        const [only] = members;
        if (only && members.length === 1)
            return rowOf(only);
        const ended = members.filter(({ core }) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWord */ .Hm)(core.status));
        const failed = ended.length > 0 ? ` · ${ended.length} failed or cancelled` : '';
        return { name: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(name, 80, { after: `· ${members.length} jobs${failed}` }), jobs: members };
    });
}
function nameCell(report, job, mark) {
    const status = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWord */ .Hm)(job.core.status);
    const stale = job.staleSha && `from \`${(0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(job.staleSha)}\``;
    const after = [status, mark, stale].flatMap((words) => (words ? `· ${words}` : [])).join(' ');
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(job.name || '–', 80, { after, link: (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .jobAddress */ .Qp)(report, job) });
}
/**
 * Jobs by as many of their matrix values as give no more than `most` groups: `train (resnet18, …)`. Where even the bare
 * names are too many, the ones with the least energy are one group.
 */
function groupsOf(jobs, most) {
    const deepest = Math.max(0, ...jobs.map(({ name }) => matrixOf(name).values.length - 1));
    for (let depth = Math.min(deepest, 8); depth >= 0; depth--) {
        const groups = groupBy(jobs, ({ name }) => {
            const { stem, values } = matrixOf(name);
            return depth > 0 && values.length > 0 ? `${stem} (${[...values.slice(0, depth), '…'].join(', ')})` : stem;
        });
        if (groups.length <= most)
            return groups;
    }
    const byName = groupBy(jobs, ({ name }) => matrixOf(name).stem);
    const largest = [...byName].sort((a, b) => ((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(b.jobs)?.value ?? 0) - ((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(a.jobs)?.value ?? 0));
    const kept = new Set(largest.slice(0, Math.max(0, most - 1)));
    const rest = byName.filter((group) => !kept.has(group));
    return [
        ...byName.filter((group) => kept.has(group)),
        { name: 'the others', jobs: rest.flatMap((group) => group.jobs) },
    ];
}
/** GitHub names a matrix job `train (resnet18, 3)`. */
function matrixOf(name) {
    const open = name.indexOf(' (');
    if (open < 1 || !name.endsWith(')'))
        return { stem: name, values: [] };
    return { stem: name.slice(0, open), values: name.slice(open + 2, -1).split(', ') };
}
function groupBy(jobs, nameOf) {
    const groups = new Map();
    for (const job of jobs) {
        const name = nameOf(job);
        const group = groups.get(name);
        if (group)
            group.push(job);
        else
            groups.set(name, [job]);
    }
    return [...groups].map(([name, members]) => ({ name, jobs: members }));
}
/** Of an estimate the hours that were declared. */
function timeCell(jobs, strong = false) {
    const known = jobs.flatMap(({ core, record }) => {
        const hours = record?.declared?.hours;
        return core.seconds ?? (hours === undefined ? [] : hours * 3600);
    });
    return known.length === 0 ? undefined : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(known.reduce((sum, seconds) => sum + seconds, 0)), strong);
}
function changeCell(jobs) {
    const [job] = jobs;
    if (!job || jobs.length > 1 || !job.core.baseline || job.core.kwh === undefined)
        return undefined;
    const { kwh, significant, comparable } = job.core.baseline;
    if (!comparable)
        return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('other hardware');
    if (!(kwh > 0) || job.core.status !== 'success')
        return undefined;
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(significant ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)((100 * (job.core.kwh - kwh)) / kwh, 'signed') : 'none');
}
function verdictCell(jobs) {
    const verdicts = jobs.map(({ core }) => core.verdict);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(['over', 'unknown', 'within'].find((verdict) => verdicts.includes(verdict)));
}
function basisCell(jobs) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.basis) ?? 'mixed');
}
function hardwareCell(jobs) {
    const hardware = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.hardware);
    return hardware === undefined && jobs.length > 1 ? (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('several') : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(hardware, 60);
}
function regionCell(jobs) {
    const key = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.region);
    if (key === undefined)
        return jobs.length > 1 ? (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('several') : undefined;
    const gramsPerKwh = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.gramsPerKwh);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .regionWords */ ._d)(key), 60, {
        after: gramsPerKwh === undefined ? undefined : `(${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIntensity */ .TA)(gramsPerKwh)})`,
    });
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ regionsTable),
/* harmony export */   P: () => (/* binding */ listedRegions)
/* harmony export */ });
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3435);



/** The region of the jobs first, then at most `most` others and those that users may be limited to. */
function regionsTable(comparison, most) {
    const { here = 'this grid', hereName, gramsHere, gramsPerKwhHere } = comparison;
    const regions = listedRegions(comparison, most);
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .gramsUnitFor */ .i8)([gramsHere, ...regions.map((region) => region.grams)]);
    const unlessTie = (words) => [
        undefined,
        ...regions.map((region) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(region.tie ? 'tie' : words(region))),
    ];
    return {
        caption: 'Emissions by region',
        columns: [
            {
                heading: 'Region',
                cells: [
                    (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(here, 60, { mark: 'strong', after: '(here)' }),
                    ...regions.map((region) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .regionKey */ .Un)(region) ?? region.region, 60)),
                ],
            },
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .numbers */ .nL)('Grid, g/kWh', [gramsPerKwhHere, ...regions.map((region) => region.gramsPerKwh)], _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV),
            {
                heading: `CO2eq, ${unit.symbol}`,
                align: 'right',
                cells: [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, gramsHere), true), ...regions.map((region) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, region.grams)))],
            },
            {
                heading: `Saved, ${unit.symbol}`,
                align: 'right',
                cells: unlessTie((region) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, region.gramsSaved)),
            },
            {
                heading: 'Change',
                align: 'right',
                cells: unlessTie((region) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWholeShare */ .s7)(-region.savingPercent / 100)),
            },
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .numbers */ .nL)('Distance', [undefined, ...regions.map((region) => region.distanceKm)], _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDistance */ .BO),
            {
                heading: 'Place',
                cells: [
                    (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(hereName, 60),
                    ...regions.map(({ name, country }) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)([name, country].filter(Boolean).join(', '), 60)),
                ],
            },
        ],
    };
}
/** The cleanest, and, if not among them, those that users may be limited to: the same country, and nearby. */
function listedRegions(comparison, most) {
    const { regions, sameCountry, within1000Km } = comparison;
    const shown = regions.slice(0, most);
    for (const bound of [sameCountry, within1000Km]) {
        if (bound && !shown.some((region) => isSame(region, bound)))
            shown.push(bound);
    }
    return shown;
}
function isSame(a, b) {
    return a.provider === b.provider && a.region === b.region;
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stepsTable)
/* harmony export */ });
/* harmony import */ var _figures_step_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8115);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);
/** Time and energy of each step. */



/** At most `most` rows; the smallest steps are one row. */
function stepsTable(sums, most) {
    const steps = (0,_figures_step_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenSteps */ .B)(sums, most);
    const totalKwh = sums.reduce((sum, step) => sum + step.kwh, 0);
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .energyUnitFor */ .Sp)([...steps.map((step) => step.kwh), totalKwh]);
    const isMatrix = steps.some((step) => step.jobs > 1);
    return {
        caption: 'Energy by step',
        columns: [
            { heading: 'Step', cells: steps.map(nameCell) },
            { heading: 'Jobs', align: 'right', cells: steps.map((step) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(isMatrix ? String(step.jobs) : undefined)) },
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .numbers */ .nL)('Time', steps.map((step) => step.seconds), _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .numbers */ .nL)(`Energy, ${unit.symbol}`, steps.map((step) => step.kwh), (kwh) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIn */ .hO)(unit, kwh)),
            {
                heading: 'Share',
                align: 'right',
                cells: steps.map((step) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(totalKwh > 0 ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWholeShare */ .s7)(step.kwh / totalKwh) : undefined)),
            },
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .numbers */ .nL)('Mean, W', steps.map(meanWatts), _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV),
        ],
    };
}
function nameCell(step) {
    const after = [step.training ? '· training' : '', step.overlapped ? '∥' : ''].filter(Boolean).join(' ');
    // Rows that are not a step of the workflow have names of ours.
    const mark = step.training ? 'strong' : step.kind === 'step' ? undefined : 'emphasis';
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(step.name || '–', 80, { mark, after });
}
const JOULES_PER_KWH = 3.6e6;
function meanWatts({ kwh, seconds }) {
    return seconds > 0 ? (kwh * JOULES_PER_KWH) / seconds : undefined;
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
