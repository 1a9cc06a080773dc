export const id = 412;
export const ids = [412,541,180,958];
export const modules = {

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printReport: () => (/* binding */ printReport)
/* harmony export */ });
async function printReport(records, output, { quiet } = {}) {
    const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(297), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(1), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 8586));
    const color = output.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
    output.write(`${terminalReport(records, { color, width: output.columns || 100, quiet: quiet === true })}\n`);
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9830);
/* harmony import */ var _record_record_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5925);
/* harmony import */ var _report_formats_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9180);
/* harmony import */ var _report_formats_model_card_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7541);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6904);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9958);
/* harmony import */ var _user_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1812);
/** `report`: records as a report, a disclosure or a badge. */








async function report(command, files) {
    const options = command.opts();
    const records = files.flatMap(recordsIn);
    if (options.json)
        return put(`${records.map((record) => (0,_record_record_json_js__WEBPACK_IMPORTED_MODULE_1__.recordJson)(record, 'one-line')).join('\n')}\n`, options);
    if (options.format === 'terminal') {
        if (options.output === undefined)
            await (0,_print_report_js__WEBPACK_IMPORTED_MODULE_5__.printReport)(records, process.stdout, options);
        else
            await (0,_print_report_js__WEBPACK_IMPORTED_MODULE_5__.printReport)(records, { write: (text) => writeOutput(options.output ?? '', text) }, options);
        return 0;
    }
    if (!(0,_report_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .isFormat */ .s2)(options.format)) {
        throw (0,_user_input_js__WEBPACK_IMPORTED_MODULE_4__/* .notAllowed */ .m)('--format', options.format, ['terminal', ..._report_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .FORMATS */ .hR]);
    }
    return put(await (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRecords */ .yQ)(options.format, records, formatOptions(options)), options);
}
function formatOptions({ trainingType, badgeLabel, badgeMetric }) {
    const type = _report_formats_model_card_js__WEBPACK_IMPORTED_MODULE_3__.TRAINING_TYPES.find((known) => known === trainingType);
    if (trainingType !== undefined && type === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`--training-type: allowed are ${_report_formats_model_card_js__WEBPACK_IMPORTED_MODULE_3__.TRAINING_TYPES.join(', ')}.`);
    }
    const metric = _report_formats_badge_js__WEBPACK_IMPORTED_MODULE_2__/* .BADGE_METRICS */ .U.find((known) => known === badgeMetric);
    if (badgeMetric !== undefined && metric === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`--badge-metric: allowed are ${_report_formats_badge_js__WEBPACK_IMPORTED_MODULE_2__/* .BADGE_METRICS */ .U.join(', ')}.`);
    }
    return { trainingType: type, label: badgeLabel, metric };
}
/** A file holds one record, or one a line, as `estimate --batch --json` prints them. */
function recordsIn(file) {
    const text = (0,_user_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(file);
    try {
        return [(0,_record_record_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text)];
    }
    catch (error) {
        if (!(error instanceof _record_record_json_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordError */ .W1))
            throw error;
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        if (lines.length < 2 || !lines.every(isJson))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${file}: ${error.message}`);
        return lines.map((line, index) => recordInLine(line, file, index + 1));
    }
}
function recordInLine(line, file, number) {
    try {
        return (0,_record_record_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(line);
    }
    catch (error) {
        throw error instanceof _record_record_json_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordError */ .W1 ? new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${file}, line ${number}: ${error.message}`) : error;
    }
}
function isJson(line) {
    try {
        JSON.parse(line);
        return true;
    }
    catch {
        return false;
    }
}
function put(text, { output }) {
    if (output === undefined)
        process.stdout.write(text);
    else
        writeOutput(output, text);
    return 0;
}
function writeOutput(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`--output: ${file} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(error)}).`);
    }
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ notAllowed),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9830);
/** Files and values that the user gave on the command line. */


function readText(file, label = file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${label} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}).`);
    }
}
function notAllowed(flag, value, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${flag}: ${JSON.stringify(value)} is not allowed. Allowed: ${allowed.join(', ')}.`);
}


/***/ }),

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
function emittedText(disclosed) {
    const { all, final } = disclosed;
    if (all.grams === undefined)
        return 'unknown';
    const total = `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(all.grams.value)} (80% range ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)(all.grams, 'grams')}), location-based`;
    if (all.runs === 1 || !final?.emissions)
        return total;
    return `${total}; ${(0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_2__.allRunsWords)(disclosed)}. The final run alone: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(final.emissions.grams)}`;
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


/***/ })

};
