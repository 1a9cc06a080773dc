export const id = 987;
export const ids = [987];
export const modules = {

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ changeOfRecord),
/* harmony export */   O0: () => (/* binding */ changeOfJobs)
/* harmony export */ });
/* unused harmony exports candidateFromRecord, candidateFromSection, candidateFromEntry, compareWithBaseline */
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);

/** A finished record as a candidate; undefined where its energy is unknown or its job did not succeed. */
function candidateFromRecord(record, source) {
    return candidateFromSection(sectionOf(record), source);
}
function candidateFromSection({ key, core }, source) {
    const { kwh, lowKwh, highKwh, grams, sha, hardware, status } = core;
    if (kwh === undefined || !(kwh > 0) || status === 'failure' || status === 'cancelled')
        return undefined;
    return { source, key, sha, kwh: { value: kwh, low: lowKwh ?? kwh, high: highKwh ?? kwh }, grams, hardware };
}
/** A run that the history branch keeps. */
function candidateFromEntry(entry) {
    const { key, sha, status, hardware, kwh, lowKwh, highKwh, grams } = entry;
    if (kwh === undefined || !(kwh > 0) || status === 'failure' || status === 'cancelled')
        return undefined;
    const range = { value: kwh, low: lowKwh ?? kwh, high: highKwh ?? kwh };
    return { source: 'history-branch', key, sha, kwh: range, grams, hardware };
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
        ...(base.sha === undefined ? {} : { sha: base.sha }),
        kwh: base.kwh.value,
        ...(base.grams === undefined ? {} : { grams: base.grams }),
        changePercent: (100 * (now.value - base.kwh.value)) / base.kwh.value,
        significant: comparable && differ(now, base.kwh),
        ...(comparable ? {} : { differentHardware: base.hardware ?? 'unknown hardware' }),
    };
}
/** A value inside the other's range is a tie, as with two regions. */
function differ(a, b) {
    const holds = ({ low, high }, value) => value >= low && value <= high;
    return !holds(a, b.value) && !holds(b, a.value);
}
/** The change that a record names; undefined where it names none, or one that says nothing because hardware differs. */
function changeOfRecord({ baseline }) {
    if (baseline === undefined || baseline.differentHardware !== undefined)
        return undefined;
    return { percent: baseline.changePercent, significant: baseline.significant };
}
/**
 * Change of several jobs together. The sum's change is significant where the jobs whose own change is make up at least
 * half of it, in its direction: twelve changes that each are noise do not become a finding together.
 */
function changeOfJobs(jobs) {
    const sum = (of) => jobs.reduce((total, job) => total + of(job), 0);
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


/** More than anybody can try. */
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
    return `At best: an upper bound for compute-bound training, by dense FP16 TFLOPS per W at TDP, all but the accelerator as here. A job that waits for memory, network or data saves less. Current parts that ${provider} rents.`;
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
/* harmony import */ var _accelerators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(472);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5192);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4959);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3622);
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
function adviceOf(report) {
    const jobs = report.current;
    return [regionAdvice(jobs), wastedRuns(report), idleAccelerators(jobs), longSetUp(jobs), hardware(jobs), time(jobs)]
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
function regionAdvice(jobs) {
    const comparison = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRegions */ .Xt)(jobs);
    const best = comparison && (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanerRegion */ .bR)(comparison);
    if (!comparison || !best || !worth(best.gramsSaved, 0, comparison.gramsHere, 0))
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
    return (0,_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .withRecords */ .lm)(jobs).filter((job) => job.record.energy !== null);
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
    const total = { kwh: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .sumKwh */ .sy)(jobs)?.value ?? 0, grams: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .sumGrams */ .gl)(jobs)?.value };
    if (setUpSeconds <= trainingSeconds || !worth(grams, kwh, total.grams, total.kwh))
        return undefined;
    return {
        kind: 'waste',
        sentence: `Set-up took longer than training: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(setUpSeconds)} against ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(trainingSeconds)} (${amount(kwh, grams)}). Cache dependencies and data between runs.`,
        names: [],
        savesGrams: grams,
    };
}
function hardware(jobs) {
    const comparison = (0,_accelerators_js__WEBPACK_IMPORTED_MODULE_3__/* .compareAccelerators */ .k)(jobs);
    if (!comparison)
        return undefined;
    const { job, gramsHere, better: [best], } = comparison;
    const saved = gramsHere - best.grams;
    if (!worth(saved, 0, gramsHere, 0))
        return undefined;
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .gramsUnitFor */ .i8)([best.grams, gramsHere]);
    return {
        kind: 'hardware',
        sentence: `On {} ${jobs.length > 1 ? '{}' : 'the same work'} would emit ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, best.grams)} ${unit.symbol} in the best case instead of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(unit, gramsHere)} ${unit.symbol}, by {}.`,
        names: [best.name, ...(jobs.length > 1 ? [job.name] : []), best.source],
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
    const verdict = verdictOf(report);
    if (!kwh)
        return { energy: 'Energy unknown', verdict };
    const atLeast = kwh.of < jobs.length ? 'At least ' : '';
    const grams = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .sumGrams */ .gl)(jobs);
    const records = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .withRecords */ .lm)(jobs).map((job) => job.record);
    const basis = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, (job) => job.core.basis) ?? 'mixed';
    return {
        energy: atLeast + (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh.value),
        emissions: grams
            ? `${grams.of < kwh.of && !atLeast ? 'at least ' : ''}${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(grams.value)}`
            : 'emissions unknown',
        range: grams && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(grams, 'grams'),
        training: trainingShare(records, kwh.value, records.length === jobs.length),
        basis: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .basisPhrase */ .KY)(basis, records, records.length === jobs.length),
        change: changeOf(jobs),
        verdict,
    };
}
/** Where details gave way to save room, a part would pass for the whole. */
function trainingShare(records, kwh, allAtHand) {
    const training = allAtHand ? (0,_training_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingOfAll */ .h)(records) : undefined;
    return training && kwh > 0 ? `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholeShare */ .s7)(training.kwh / kwh)} in the training step` : undefined;
}
const VERDICTS = { within: 'within budget', over: 'over budget', unknown: 'budget not checked' };
/** The worst of all jobs, and of the runs that were held against limits as a whole. */
function verdictOf({ current, runVerdicts }) {
    const verdicts = [
        ...current.flatMap(({ core }) => core.verdict ?? []),
        ...runVerdicts.map((run) => run.budget.verdict),
    ];
    const kind = ['over', 'unknown', 'within'].find((one) => verdicts.includes(one));
    return kind && { kind, words: VERDICTS[kind] };
}
/** A failed job stopped early; comparing it would praise the failure. */
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
/* harmony export */   pV: () => (/* binding */ newestSha),
/* harmony export */   tx: () => (/* binding */ staleMark)
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
function sharedBy(jobs, of) {
    const [first] = jobs;
    const value = first && of(first);
    return value !== undefined && jobs.every((job) => of(job) === value) ? value : undefined;
}
/** Says from which commit an older section is. */
function staleMark(job) {
    return job.staleSha ? ` · from \`${shortSha(job.staleSha)}\`` : '';
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
    return jobs.map(({ record }) => record?.alternatives).find((one) => one?.scope === undefined && one?.advice)?.advice;
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
/* harmony export */   X1: () => (/* binding */ sumSeconds),
/* harmony export */   gl: () => (/* binding */ sumGrams),
/* harmony export */   mC: () => (/* binding */ jobLink),
/* harmony export */   sy: () => (/* binding */ sumKwh)
/* harmony export */ });
/* harmony import */ var _record_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4850);
/* harmony import */ var _record_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8560);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);




function reportOf(state, options = {}) {
    const headSha = options.headSha ?? (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .newestSha */ .pV)(state);
    const jobs = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .shownJobs */ .ez)(state, headSha);
    const ofNewest = jobs.filter((job) => job.staleSha === undefined);
    const current = ofNewest.length > 0 ? ofNewest : jobs;
    const runVerdicts = (state.verdicts ?? []).filter((run) => run.sha === headSha && !current.some(({ core }) => core.workflow === run.workflow && (0,_record_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)(core, run) > 0));
    return { state, jobs, current, runVerdicts, headSha, repositoryUrl: options.repositoryUrl };
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
    const sum = (0,_record_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOfRuns */ .xH)(known);
    return sum && { ...sum, of: known.length };
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
/** A job's name, escaped, linked to its log where the address lies in the repository. */
function jobLink(report, job, maxLength = 80) {
    const name = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(job.name, maxLength) || '–';
    const base = report.repositoryUrl && `${report.repositoryUrl.replace(/\/+$/, '')}/`;
    const target = base && job.core.url?.startsWith(base) ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(job.core.url) : undefined;
    return target ? `[${name}](${target})` : name;
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
        ...flatLines(records, (record) => record.components.flatMap((one) => sentences(one.notes))),
        ...flatLines(records, (record) => unreadable(record, style)),
    ];
}
/**
 * Each line once, in the order in which they come, with how many records say it where not all do.
 * Only what is written is escaped; what is counted is the text.
 */
function flatLines(records, of) {
    const counts = new Map();
    for (const record of records)
        for (const text of new Set(of(record)))
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
    const of = year === undefined ? '' : ` of ${year}`;
    return {
        'annual-average': `average of the year${year === undefined ? '' : ` ${year}`}`,
        'live-average': 'average of the hours of the job',
        'live-marginal': 'marginal rate of the hours of the job',
        input: 'from the input carbon-intensity',
        'country-average': `the country's average${of}, for the zone has none of its own`,
        'world-average': `the world's average${of}, for the place is unknown`,
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
    return parts.length > 0 ? `Market, beside the result: ${parts.join('; ')}.` : undefined;
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


/***/ })

};
