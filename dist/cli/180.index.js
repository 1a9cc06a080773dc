export const id = 180;
export const ids = [180];
export const modules = {

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

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BADGE_METRICS),
/* harmony export */   badgeJson: () => (/* binding */ badgeJson),
/* harmony export */   badgeSvg: () => (/* binding */ badgeSvg),
/* harmony export */   endpointBadge: () => (/* binding */ endpointBadge)
/* harmony export */ });
/* harmony import */ var badge_maker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5192);
/* harmony import */ var _figures_training_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3062);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/** The badge of a README: shields' endpoint JSON, and the same as SVG that needs no service. */






const BADGE_METRICS = [
    'grams-per-run',
    'kwh-per-run',
    'training-grams-per-run',
    'training-kwh-per-run',
    'grams-per-pr',
    'grams-this-month',
];
/** White text on each has a contrast of 4.5:1 or more (WCAG AA), and each is visible on a light page and on a dark one. */
const COLORS = { within: '#1a7f37', over: '#cf222e', unknown: '#0969da' };
const DEFAULT_LABEL = 'training emissions';
const LONGEST_LABEL = 60;
/** The badge of one run, whose jobs these are. */
function endpointBadge(records, options = {}) {
    const metric = options.metric ?? 'grams-per-run';
    return {
        schemaVersion: 1,
        label: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(options.label ?? DEFAULT_LABEL, LONGEST_LABEL),
        message: messageOf(metric, records, options),
        color: COLORS[budgetVerdict(metric, records)],
    };
}
/** The endpoint's document, for a file that shields is pointed at. */
function badgeJson(badge) {
    return `${JSON.stringify(badge)}\n`;
}
/** The badge as SVG, with its text as title and accessible name. */
function badgeSvg(badge) {
    const { label, message, color } = badge;
    return `${(0,badge_maker__WEBPACK_IMPORTED_MODULE_0__/* .makeBadge */ .O)({ label: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .svgText */ .i9)(label), message: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .svgText */ .i9)(message), color, style: 'flat' })}\n`;
}
function messageOf(metric, records, { totalGrams, month }) {
    switch (metric) {
        case 'grams-per-run':
            return perRun(records, (record) => record.emissions?.grams, _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrams */ .xh);
        case 'kwh-per-run':
            return perRun(records, (record) => record.energy?.totalKwh, _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEnergy */ .QE);
        case 'training-grams-per-run':
            return perRun(maybeTraining(records), (record) => (0,_figures_training_js__WEBPACK_IMPORTED_MODULE_4__/* .trainingOf */ .c)(record)?.grams, _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrams */ .xh);
        case 'training-kwh-per-run':
            return perRun(maybeTraining(records), (record) => (0,_figures_training_js__WEBPACK_IMPORTED_MODULE_4__/* .trainingOf */ .c)(record)?.kwh, _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEnergy */ .QE);
        case 'grams-per-pr':
            return totalGrams === undefined ? 'unknown' : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrams */ .xh)(totalGrams)}/PR`;
        case 'grams-this-month':
            // The month by its name: a badge that is not updated must not go on saying "this month".
            return totalGrams === undefined
                ? 'unknown'
                : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrams */ .xh)(totalGrams)} in ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(month ?? 'this month', 20)}`;
    }
}
/** A job whose steps are known and none of which trains has no part in this. */
function maybeTraining(records) {
    return records.filter((record) => record.steps === undefined || (0,_figures_training_js__WEBPACK_IMPORTED_MODULE_4__/* .trainingOf */ .c)(record) !== undefined);
}
/** The sum over the run's jobs; where a job is unknown the sum is a lower bound and says so. */
function perRun(records, figureOf, format) {
    const known = records.map(figureOf).filter((figure) => figure !== undefined);
    if (known.length === 0)
        return 'unknown';
    return `${known.length < records.length ? '≥ ' : ''}${format((0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUp */ .NM)(known, Number))}/run`;
}
/** The verdict of the user's own limits on this metric; unknown without such a limit in each of the records. */
function budgetVerdict(metric, records) {
    // No limit can be set on a month, nor on the training alone.
    if (metric === 'grams-this-month' || metric.startsWith('training-'))
        return 'unknown';
    const measure = metric === 'kwh-per-run' ? 'kwh' : 'grams';
    const scope = metric === 'grams-per-pr' ? 'pull-request' : 'job';
    const verdicts = records.map(({ budget }) => {
        const limits = budget?.limits.filter((limit) => limit.measure === measure && limit.scope === scope) ?? [];
        return (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)(limits.map(({ verdict }) => verdict)) ?? 'unknown';
    });
    return (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)(verdicts) ?? 'unknown';
}


/***/ })

};
