export const id = 335;
export const ids = [335];
export const modules = {

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exceededLimits),
/* harmony export */   withBudgetVerdict: () => (/* binding */ withBudgetVerdict)
/* harmony export */ });
/* unused harmony export budgetOf */
/* harmony import */ var _record_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _record_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
/** Compares a job, or a whole run, with the limits that the user set. */


function withBudgetVerdict(record, settings, pullRequest) {
    const budget = budgetOf(settings, {
        job: { kwh: record.energy?.totalKwh, grams: record.emissions?.grams },
        pullRequest,
        increase: (0,_record_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfRecord */ .Dd)(record),
    });
    return budget === undefined ? record : { ...record, budget };
}
/** Undefined where there are no limits. */
function budgetOf({ limits }, actual) {
    return (0,_record_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBudget */ .I)(limits.limits, limits.onExceed, actual);
}
/** A sentence for each limit that was exceeded, with the limit and the figure. */
function exceededLimits(budget, subject) {
    const over = budget?.limits.filter((limit) => limit.verdict === 'over') ?? [];
    return over.map(({ limit, measure, scope, actual = 0 }) => {
        const who = scope === 'pull-request' ? 'This pull request' : subject;
        if (measure === 'increase')
            return `Over the limit of ${limit}: ${who} used ${threeDigits(actual)} % more energy than its baseline.`;
        const unit = measure === 'grams' ? 'gCO2eq' : 'kWh';
        return `Over the budget of ${limit}: ${who} ${measure === 'grams' ? 'emitted' : 'used'} ${threeDigits(actual)} ${unit}.`;
    });
}
function threeDigits(value) {
    return String(Number(value.toPrecision(3)));
}


/***/ }),

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

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkBudget),
/* harmony export */   k: () => (/* binding */ parseLimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);
/** Limits that a user sets, and whether a job or its pull request keeps them. An unknown value never exceeds a limit. */

const UNITS = {
    mg: { measure: 'grams', size: 1e-3 },
    g: { measure: 'grams', size: 1 },
    kg: { measure: 'grams', size: 1e3 },
    t: { measure: 'grams', size: 1e6 },
    wh: { measure: 'kwh', size: 1e-3 },
    kwh: { measure: 'kwh', size: 1 },
    mWh: { measure: 'kwh', size: 1e-6 },
    MWh: { measure: 'kwh', size: 1e3 },
};
const MAX_LIMITS = 20;
const MAX_ALLOWED = 1e12;
const LIMIT = /^(\d{1,12}(?:\.\d{1,12})?) ?(mg|g|kg|t|wh|kwh|mwh)(?: ?co2(?:eq?)?)?(?: (?:per|a) (pr|pull request|job|run))?$/i;
const PERCENT = /^\+?(\d{1,9}(?:\.\d{1,9})?) ?%$/;
/** Limits of `budget`, one a line (`50 g`, `0.2 kWh`, `500 g per PR`, `20%`), and of `max-increase` (`20%`). */
function parseLimits(budget, maxIncrease = '') {
    const limits = [];
    const problems = [];
    const lines = budget.split(/[\n;]/).map((line) => line.trim().replace(/\s+/g, ' '));
    for (const line of lines.filter((text) => text !== '')) {
        const limit = limitOf(line) ?? increaseOf(line);
        if (limit)
            limits.push(limit);
        else
            problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputProblem */ .oi)('budget', line, 'lines such as "50 g", "0.2 kWh", "500 g per PR" or "20%"'));
    }
    if (limits.length > MAX_LIMITS)
        problems.push(`Input budget: ${limits.length} lines. Allowed: at most ${MAX_LIMITS}.`);
    const increase = maxIncrease.trim();
    if (increase !== '') {
        const limit = increaseOf(increase);
        if (limit)
            limits.push(limit);
        else
            problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputProblem */ .oi)('max-increase', increase, 'a percentage such as "20%"'));
    }
    return { limits, problems };
}
function limitOf(line) {
    const [, number = '', unit = '', per = 'job'] = LIMIT.exec(line) ?? [];
    const known = UNITS[/^mwh$/i.test(unit) ? unit : unit.toLowerCase()];
    if (known === undefined)
        return undefined;
    const scope = /^p/i.test(per) ? 'pull-request' : 'job';
    return { text: line, measure: known.measure, scope, allowed: Math.min(MAX_ALLOWED, Number(number) * known.size) };
}
function increaseOf(line) {
    const number = PERCENT.exec(line)?.[1];
    return number === undefined ? undefined : { text: line, measure: 'increase', scope: 'job', allowed: Number(number) };
}
/** Undefined where there are no limits. */
function checkBudget(limits, onExceed, usage) {
    if (limits.length === 0)
        return undefined;
    const checked = limits.map(({ text: limit, measure, scope, allowed }) => {
        return { limit, measure, scope, allowed, ...judge({ measure, scope, allowed }, usage) };
    });
    const verdict = ['over', 'unknown'].find((outcome) => checked.some((limit) => limit.verdict === outcome));
    return { verdict: verdict ?? 'within', onExceed, limits: checked };
}
function judge({ measure, scope, allowed }, usage) {
    if (measure === 'increase')
        return judgeIncrease(allowed, usage.increase);
    if (scope === 'job') {
        const actual = usage.job[measure];
        return { actual, verdict: actual === undefined ? 'unknown' : actual > allowed ? 'over' : 'within' };
    }
    const { pullRequest } = usage;
    if (pullRequest === undefined)
        return { verdict: 'unknown' };
    const actual = pullRequest[measure];
    if (actual > allowed)
        return { actual, verdict: 'over' };
    return { actual, verdict: pullRequest.atLeast ? 'unknown' : 'within' };
}
/** A change inside the range does not count as a change. */
function judgeIncrease(allowed, increase) {
    if (increase === undefined)
        return { verdict: 'unknown' };
    const { percent, significant } = increase;
    return { actual: percent, verdict: significant && percent > allowed ? 'over' : 'within' };
}


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
