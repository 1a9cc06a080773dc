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

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qB: () => (/* binding */ compareRuns),
  v6: () => (/* binding */ supersededEntries)
});

// UNUSED EXPORTS: compareEntries, foldLedger

;// CONCATENATED MODULE: ./tmp/javascript/record/canonical-json.js
/** One canonical order, so that every job that sorts or compares gets the same result. */
function canonical_json_compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The newest item of each key, in the order in which the keys first appear. Of two that compare as equal, the first is kept. */
function newestOfEach(items, keyOf, compare) {
    const newest = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const other = newest.get(key);
        if (other === undefined || compare(other, item) < 0)
            newest.set(key, item);
    }
    return [...newest.values()];
}
/** One text a value, whatever the order of its fields; empty for undefined. */
function canonical_json_canonicalJson(value) {
    const sorted = (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => canonical_json_compareTexts(a, b)))
        : inner;
    return JSON.stringify(value, sorted) ?? '';
}

;// CONCATENATED MODULE: ./tmp/javascript/record/ledger.js
/** The ledger of a pull request's runs: which of them were wasted, and how old entries become sums. */

/** The least and the most entries that are kept one by one. */
const LEDGER_KEPT = 150;
const LEDGER_MOST = 300;
/**
 * Entries this young are not folded below `LEDGER_MOST`: jobs may arrive in any order, and `publish` brings those of a run
 * when the last of them has ended. One that arrives after a younger one was folded counts as folded, too.
 */
const SETTLED_AFTER_MS = (/* unused pure expression or super */ null && (24 * 3_600_000));
/**
 * The state with its oldest entries summed up, so that it stays small. How many entries stay is counted from the newest.
 * So every writer computes the same sums, in one step or in several.
 */
function foldLedger(state) {
    const entries = [...state.ledger].sort(compareEntries);
    const newestAt = entries.at(-1)?.at ?? 0;
    const settled = entries.filter((entry) => entry.at < newestAt - SETTLED_AFTER_MS).length;
    const fold = Math.max(Math.min(entries.length - LEDGER_KEPT, settled), entries.length - LEDGER_MOST);
    const last = entries[fold - 1];
    if (last === undefined)
        return state;
    const before = state.folded[0] ?? NOTHING_FOLDED;
    const old = [...before.newest, ...entries.filter((entry) => entry.at <= last.at)];
    const kept = entries.filter((entry) => entry.at > last.at);
    const superseded = supersededEntries([...old, ...kept]);
    const newest = old
        .filter((entry) => !superseded.has(entry))
        .sort(compareEntries)
        .slice(-LEDGER_MOST);
    const open = new Set(newest);
    const sums = old
        .filter((entry) => !open.has(entry))
        .reduce((sum, entry) => withEntry(sum, entry, superseded.has(entry)), before);
    return { ...state, ledger: kept, folded: [{ ...sums, newest, upToAt: last.at }] };
}
const NOTHING_FOLDED = {
    upToAt: 0,
    newest: [],
    runs: 0,
    unknownRuns: 0,
    kwh: 0,
    grams: 0,
    wastedRuns: 0,
    wastedKwh: 0,
    wastedGrams: 0,
};
function withEntry(sum, { status, kwh, grams }, superseded) {
    const wasted = status === 'failure' || status === 'cancelled' || superseded ? 1 : 0;
    return {
        ...sum,
        runs: sum.runs + 1,
        unknownRuns: sum.unknownRuns + (kwh === undefined || grams === undefined ? 1 : 0),
        kwh: sum.kwh + (kwh ?? 0),
        grams: sum.grams + (grams ?? 0),
        wastedRuns: sum.wastedRuns + wasted,
        wastedKwh: sum.wastedKwh + wasted * (kwh ?? 0),
        wastedGrams: sum.wastedGrams + wasted * (grams ?? 0),
    };
}
/** Entries whose job ran again afterwards, in a newer run or attempt. */
function supersededEntries(entries) {
    const newest = new Map(newestOfEach(entries, ({ job }) => job, compareRuns).map((entry) => [entry.job, entry]));
    return new Set(entries.filter((entry) => compareRuns(entry, newest.get(entry.job) ?? entry) < 0));
}
/** By run, then attempt. */
function compareRuns(a, b) {
    return a.runId - b.runId || a.attempt - b.attempt;
}
/** By age, then by a fixed order that is the same for every writer. */
function compareEntries(a, b) {
    return a.at - b.at || compareRuns(a, b) || compareTexts(canonicalJson(a), canonicalJson(b));
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
/* harmony export */   basisWords: () => (/* binding */ basisWords),
/* harmony export */   discloseRecords: () => (/* binding */ discloseRecords),
/* harmony export */   disclosedHardware: () => (/* binding */ disclosedHardware),
/* harmony export */   disclosedPlace: () => (/* binding */ disclosedPlace),
/* harmony export */   distinct: () => (/* binding */ distinct),
/* harmony export */   hoursOf: () => (/* binding */ hoursOf),
/* harmony export */   providerName: () => (/* binding */ providerName),
/* harmony export */   stateOfRuns: () => (/* binding */ stateOfRuns)
/* harmony export */ });
/* harmony import */ var _record_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);
/* harmony import */ var _record_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8560);
/* harmony import */ var _vcpu_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1585);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3435);
/**
 * What one or several records say together, for every format that publishes them: the total of all runs, because failed and
 * repeated runs emitted too, and the final run on its own.
 */







function discloseRecords(records) {
    const groups = new Map();
    for (const record of records) {
        const key = JSON.stringify([
            disclosedHardware(record),
            disclosedPlace(record),
            record.carbon?.gramsPerKwh,
            record.energy?.pue,
        ]);
        groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return {
        records,
        all: sumsOf(records),
        groups: [...groups.values()].map((group) => {
            const [first] = group;
            return {
                hardware: disclosedHardware(first),
                place: disclosedPlace(first),
                gramsPerKwh: first.carbon?.gramsPerKwh,
                pue: first.energy?.pue,
                sums: sumsOf(group),
            };
        }),
        final: finalOf(records),
        wastedRuns: records.filter(isWasted).length,
    };
}
/** The records as a comment's state, for the parts that both share. Runs of one work are all of them current, whatever commit they are from. */
function stateOfRuns(records) {
    const sections = records.map(_record_section_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE).map((section) => ({ ...section, core: { ...section.core, sha: undefined } }));
    return { format: 1, sections, ledger: [], folded: [] };
}
/** Ranges are added by the rule that holds for runs everywhere (`sumOfRuns`). */
function sumsOf(records) {
    const { kwh, grams, withoutKwh, withoutGrams } = (0,_record_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(records);
    const hours = records.flatMap((record) => hoursOf(record) ?? []);
    return {
        runs: records.length,
        unknownRuns: withoutKwh,
        hours: hours.length > 0 && hours.length === records.length
            ? hours.reduce((total, ofRun) => total + ofRun, 0)
            : undefined,
        kwh,
        // A sum of grams over fewer runs than the sum of energy would look like the total.
        grams: withoutGrams <= withoutKwh ? grams : undefined,
    };
}
/** Hours on the clock, of a measured run or as declared. */
function hoursOf(record) {
    return record.seconds === undefined ? record.declared?.hours : record.seconds / 3600;
}
function isWasted({ job }) {
    return job?.status === 'failure' || job?.status === 'cancelled';
}
function finalOf(records) {
    const at = (record) => Date.parse(record.endedAt ?? record.createdAt);
    return records
        .filter((record) => record.energy !== null && !isWasted(record))
        .reduce((newest, record) => (newest && at(newest) > at(record) ? newest : record), undefined);
}
/** `1 × NVIDIA A100 SXM4 40GB`, else the CPU; plain text, not escaped. */
function disclosedHardware(record) {
    const { machine, declared } = record;
    const accelerators = machine?.accelerators?.filter(({ count }) => count > 0) ?? [];
    if (accelerators.length > 0) {
        return accelerators.map(({ name, count }) => `${count} × ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(name, 120)}`).join(', ');
    }
    const declaredName = declared?.hardware && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(declared.hardware, 120);
    if (declaredName)
        return declared.count === undefined ? declaredName : `${declared.count} × ${declaredName}`;
    const cpu = machine?.cpu && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.cpu, 120);
    if (!cpu)
        return 'unknown';
    return machine.virtual && machine.vcpus !== undefined ? `${cpu}, ${(0,_vcpu_words_js__WEBPACK_IMPORTED_MODULE_6__/* .vcpuWords */ ._)(machine.vcpus)}` : cpu;
}
/** `Iowa (Council Bluffs), US`, as exact as it is known; plain text. */
function disclosedPlace(record) {
    const { location, carbon } = record;
    const parts = [location?.name ?? location?.region ?? carbon?.zoneName ?? location?.zone, location?.country];
    return ([...new Set(parts.filter((part) => part !== undefined).map((part) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(part, 120)))].join(', ') || 'unknown');
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
    return (Object.hasOwn(PROVIDER_NAMES, provider) && PROVIDER_NAMES[provider]) || (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(provider, 80);
}
/** The different values of something over all records, in their order, absent ones left out. */
function distinct(records, fieldOf) {
    return [...new Set(records.flatMap((record) => fieldOf(record) || []))];
}
/** `measured`, `87% measured and 13% modelled`, or undefined where nothing is known. */
function basisWords(records) {
    const shares = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .basisShares */ .ly)(records.flatMap((record) => record.components));
    const [only] = shares;
    if (only === undefined)
        return undefined;
    return shares.length === 1
        ? only.word
        : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(shares.map(({ word, share }) => `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(Math.round(share * 100) / 100)} ${word}`));
}


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IR: () => (/* binding */ latexText),
/* harmony export */   Mf: () => (/* binding */ markdownTableCell),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   i9: () => (/* binding */ svgText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Names are untrusted (steps, branches, jobs, artifacts). Every target has its escaper here; its output reads
 * like the name, and cannot mention, link, break a table, end a comment, or reverse the text direction.
 */
/** Escape sequences of terminals: CSI, OSC, and two-byte ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Line and column breaks become one space; other controls vanish. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/** Direction marks and overrides, invisible characters, tags, annotation anchors; but not the joiners and selectors that scripts and emoji need. */
const INVISIBLE = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text, at most `maxLength` characters (an ellipsis marks what was cut). The basis of every escaper. */
function plainText(text, maxLength = 2000) {
    const line = text
        .replace(ANSI, '')
        .replace(BREAKS, ' ')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(STACKED_MARKS, '$1')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length <= maxLength
        ? line
        : `${characters
            .slice(0, maxLength - 1)
            .join('')
            .trimEnd()}…`;
}
/** Invisible, and enough to keep GitHub from reading a mention, a reference or a link into the text around it. */
const ZERO_WIDTH_SPACE = '\u200b';
/** GitHub's own references, which backslashes do not stop: they are found in the rendered text. */
function breakReferences(text) {
    return text
        .replace(/[@#](?=\S)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\bgh-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\b(?:mailto|xmpp):/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=[\w+-]+:)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi, `$&${ZERO_WIDTH_SPACE}`);
}
/** Inline markdown, also within a table's cell or a `<summary>`. `$` is put into a span, GitHub's documented way to keep it from starting a formula. */
function markdownText(text, maxLength) {
    return breakReferences(plainText(text, maxLength))
        .replace(/&/g, '&amp;')
        .replace(/[\\`*_[\]~|]/g, '\\$&')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$</span>')
        .replace(/^([-+=#]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`));
}
/** A cell of a table; an empty one gets a dash, so that no column looks forgotten. */
function markdownTableCell(text, maxLength = 120) {
    return markdownText(text, maxLength) || '–';
}
/** A code span, also within a table: nothing inside is markdown, a mention or a formula. */
function markdownCode(text, maxLength) {
    const plain = plainText(text, maxLength);
    if (plain === '')
        return '–';
    const longestRun = Math.max(0, ...[...plain.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longestRun + 1);
    const padding = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
    // Inside a table a pipe must be escaped even in code, and a backslash before it would undo that; a look-alike is safe everywhere.
    // A search for our marker in a comment's text must find only our own.
    return fence + padding + plain.replace(/\|/g, '¦').replace(/<!--/g, `<!${ZERO_WIDTH_SPACE}--`) + padding + fence;
}
/** Sentences with `code` in backticks, as our own messages have it, that may contain untrusted text: the code is code, the rest text. */
function markdownProse(text, maxLength) {
    const parts = plainText(text, maxLength).split('`');
    if (parts.length % 2 === 0)
        return markdownText(text, maxLength);
    return parts
        .map((part, position) => {
        if (position % 2 === 1)
            return part.trim() === '' ? '' : markdownCode(part);
        const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
        return before + markdownText(words) + after;
    })
        .join('');
}
/** The address of a link in markdown or HTML; undefined unless it is http(s). */
function linkTarget(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href
        .replace(/[()<>"'`|\\[\]*_~$ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/&/g, '&amp;');
}
/**
 * Text between double quotes in a mermaid diagram. Mermaid has no escape that both 10 and 11 read, so what its lexers
 * fail on is left out, and double quotes become single ones.
 */
function mermaidLabel(text, maxLength = 40) {
    const label = plainText(text, 4 * maxLength)
        .replace(/"/g, "'")
        .replace(/[%;#:`\\<>{}[\]$&|~^@]+/g, ' ');
    return plainText(label, maxLength) || '–';
}
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text or a quoted attribute of HTML. */
function htmlText(text, maxLength) {
    return plainText(text, maxLength).replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? '');
}
/** Text or a quoted attribute of SVG: as HTML, without the characters that XML 1.0 forbids. */
function svgText(text, maxLength) {
    return htmlText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
const LATEX_COMMANDS = {
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    $: '\\$',
    '&': '\\&',
    '#': '\\#',
    '%': '\\%',
    _: '\\_',
    '^': '\\textasciicircum{}',
    '~': '\\textasciitilde{}',
    '<': '\\textless{}',
    '>': '\\textgreater{}',
    '|': '\\textbar{}',
    '"': '\\textquotedbl{}',
    '−': '$-$',
    '–': '--',
    '—': '---',
    '…': '\\ldots{}',
};
/** Text in LaTeX's paragraphs, tables and titles. */
function latexText(text, maxLength) {
    return plainText(text, maxLength).replace(/[\\{}$&#%_^~<>|"−–—…]/g, (character) => LATEX_COMMANDS[character] ?? '');
}
/** Text on a terminal: no escape sequence, no control, nothing that reverses the text direction. */
function terminalText(text, maxLength) {
    return plainText(text, maxLength);
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
    const rows = [...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(shown), ...((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .totalRow */ .V$)(shown) === undefined ? [] : [(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .totalRow */ .V$)(shown) ?? []])];
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
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTableCell */ .Mf)(cell.outside, cell.maxLength);
    const name = link === undefined ? text : `[${text}](${link})`;
    const marked = MARKS[cell.mark ?? 'none'](name);
    return after ? `${marked} ${after}` : marked;
}
/** Blank lines inside, so that what is folded is read as markdown. */
function folded(section, state = 'closed') {
    const aside = section.aside ? `: ${section.aside}` : '';
    return `<details${state === 'open' ? ' open' : ''}>\n<summary><b>${section.title}</b>${aside}</summary>\n\n${section.body}\n\n</details>`;
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
function paragraphs(parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}


/***/ }),

/***/ 7942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ withoutEmptyColumns),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   V$: () => (/* binding */ totalRow),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   qY: () => (/* binding */ outside)
/* harmony export */ });
/** A table as data. Markdown, terminal and HTML are renderers of it, so what one shows, all show. */
function own(text, strong = false) {
    return text === undefined || text === '' ? undefined : { own: text, strong };
}
function outside(text, maxLength, around = {}) {
    return text === undefined || text === '' ? undefined : { outside: text, maxLength, ...around };
}
/** A column of numbers, written by `format`; what is unknown stays empty. */
function numbers(heading, values, format, total) {
    return {
        heading,
        align: 'right',
        cells: values.map((value) => (value === undefined ? undefined : own(format(value)))),
        total,
    };
}
/** The table without empty columns. */
function withoutEmptyColumns({ caption, columns }) {
    return {
        caption,
        columns: columns.filter(({ cells }, index) => index === 0 || cells.some((cell) => cell !== undefined)),
    };
}
/** Rows in order, each with its cells in the order of the columns. */
function rowsOf({ columns }) {
    return (columns[0]?.cells ?? []).map((_, row) => columns.map((column) => column.cells[row]));
}
function totalRow({ columns }) {
    return columns[0]?.total === undefined ? undefined : columns.map((column) => column.total);
}


/***/ }),

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BO: () => (/* binding */ formatDistance),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Pe: () => (/* binding */ formatWatts),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   Sp: () => (/* binding */ energyUnitFor),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   TA: () => (/* binding */ formatIntensity),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aQ: () => (/* binding */ formatRangeIn),
/* harmony export */   hO: () => (/* binding */ formatIn),
/* harmony export */   i8: () => (/* binding */ gramsUnitFor),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   p4: () => (/* binding */ sixDigits),
/* harmony export */   s7: () => (/* binding */ formatWholeShare),
/* harmony export */   so: () => (/* binding */ formatMass),
/* harmony export */   xh: () => (/* binding */ formatGrams)
/* harmony export */ });
/** Sizes in kWh. */
const ENERGY = [
    { symbol: 'mWh', size: 1e-6 },
    { symbol: 'Wh', size: 1e-3 },
    { symbol: 'kWh', size: 1 },
    { symbol: 'MWh', size: 1e3 },
    { symbol: 'GWh', size: 1e6 },
];
/** Sizes in g. */
const MASS = [
    { symbol: 'mg', size: 1e-3 },
    { symbol: 'g', size: 1 },
    { symbol: 'kg', size: 1e3 },
    { symbol: 't', size: 1e6 },
];
/** Sizes in W. */
const POWER = [
    { symbol: 'W', size: 1 },
    { symbol: 'kW', size: 1e3 },
    { symbol: 'MW', size: 1e6 },
];
/** In g/kWh, at any size: grids shown in different units cannot be compared. */
const INTENSITY = [{ symbol: 'g/kWh', size: 1 }];
/** Below this a figure is only shown as small. */
const SMALLEST = 0.001;
/** A plain number of three significant figures: `0.0123`, `4.50`, `812`, `12300`. A true minus sign; `0` for zero. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'unknown';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    const sign = value < 0 ? '−' : '';
    if (size < SMALLEST)
        return `${sign}<${SMALLEST}`;
    const rounded = Number(size.toPrecision(3));
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(rounded)));
    return sign + rounded.toFixed(decimals);
}
/** The unit in which a value reads with one to three digits before the point. */
function unitOf(ladder, value) {
    const rounded = Number(Math.abs(value).toPrecision(3));
    if (!(rounded > 0))
        return ladder.find((unit) => unit.symbol === 'Wh' || unit.size === 1) ?? ladder[0];
    let fitting = ladder[0];
    for (const unit of ladder)
        if (rounded >= unit.size)
            fitting = unit;
    return fitting;
}
/**
 * One unit for a whole table: that of the largest value, or the next smaller one where the smallest would otherwise
 * begin with `0.00` and the largest still fits in four digits.
 */
function commonUnit(ladder, values) {
    const sizes = values.filter((value) => value !== undefined && Number.isFinite(value) && value !== 0);
    const magnitudes = sizes.map(Math.abs);
    const largest = Math.max(0, ...magnitudes);
    const unit = unitOf(ladder, largest);
    const smaller = ladder[ladder.indexOf(unit) - 1];
    const smallest = Math.min(...magnitudes);
    return smaller !== undefined && smallest / unit.size < 0.01 && largest / smaller.size < 9995 ? smaller : unit;
}
function energyUnitFor(kwh) {
    return commonUnit(ENERGY, kwh);
}
function gramsUnitFor(grams) {
    return commonUnit(MASS, grams);
}
/** The value in a table's unit, without its symbol (that is in the header); `unknown` when there is none. */
function formatIn(unit, value) {
    return value === undefined ? 'unknown' : formatNumber(value / unit.size);
}
/** `low–high` in a table's unit, without its symbol. */
function formatRangeIn(unit, low, high) {
    return `${formatIn(unit, low)}–${formatIn(unit, high)}`;
}
function withUnit(unit, value) {
    return Number.isFinite(value) ? `${formatIn(unit, value)} ${unit.symbol}` : 'unknown';
}
/** kWh to `12.3 Wh`. */
function formatEnergy(kwh) {
    return withUnit(unitOf(ENERGY, kwh), kwh);
}
/** Grams to `4.56 kg`, for places that have said already that CO2eq is meant. */
function formatMass(grams) {
    return withUnit(unitOf(MASS, grams), grams);
}
/** Grams to `4.56 kgCO2eq`. */
function formatGrams(grams) {
    return Number.isFinite(grams) ? `${formatMass(grams)}CO2eq` : 'unknown';
}
function formatWatts(watts) {
    return withUnit(unitOf(POWER, watts), watts);
}
/** The range of a value in the unit in which that value reads: `3.1–7.9 Wh` next to `5.2 Wh`. `quantity` says what it is: kWh, g or g/kWh. */
function formatRange({ value, low, high }, quantity) {
    const unit = unitOf({ energy: ENERGY, grams: MASS, intensity: INTENSITY }[quantity], value);
    return `${formatRangeIn(unit, low, high)} ${unit.symbol}`;
}
/** gCO2eq per kWh to `373 g/kWh`. */
function formatIntensity(gramsPerKwh) {
    return Number.isFinite(gramsPerKwh) ? `${formatNumber(gramsPerKwh)} g/kWh` : 'unknown';
}
/** Seconds to the two largest parts: `0.4 s`, `40 s`, `12 min 5 s`, `9 h 2 min`, `3 d 4 h`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return 'unknown';
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return twoParts(Math.floor(whole / 60), 'min', whole % 60, 's');
    const minutes = Math.round(whole / 60);
    if (minutes < 24 * 60)
        return twoParts(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(minutes / 60);
    return twoParts(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
function twoParts(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/** Percent to `12.3%`, one decimal at most below 100; `signed` puts a plus before what grew. */
function formatPercent(percent, signed = 'plain') {
    if (!Number.isFinite(percent))
        return 'unknown';
    const size = Math.abs(percent);
    const sign = percent < 0 ? '−' : signed === 'signed' && percent > 0 ? '+' : '';
    if (size !== 0 && size < 0.05)
        return `${sign}<0.1%`;
    const rounded = size < 99.95 ? Number(size.toFixed(1)) : Number(size.toPrecision(3));
    return `${sign}${rounded}%`;
}
/** A share 0..1 to `63%`. */
function formatShare(share) {
    return formatPercent(share * 100);
}
/** A share 0..1 as a table needs it: whole percent from 1% on, `0.4%` below. */
function formatWholeShare(share) {
    const percent = share * 100;
    return formatPercent(Math.abs(percent) < 1 ? percent : Math.round(percent));
}
/** Kilometres to `45 km`, `6230 km`. */
function formatDistance(km) {
    if (!Number.isFinite(km))
        return 'unknown';
    return km > 0 && km < 1 ? '<1 km' : `${Number(km.toPrecision(3)).toFixed(0)} km`;
}
/** `1 run`, `12 runs`: a count with its noun. */
function formatCount(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** As a file for machines states a figure: six significant digits are more than can be measured. */
function sixDigits(value) {
    return Number(value.toPrecision(6));
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ statusWord),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KY: () => (/* binding */ basisPhrase),
/* harmony export */   TQ: () => (/* binding */ componentName),
/* harmony export */   Un: () => (/* binding */ regionKey),
/* harmony export */   _Q: () => (/* binding */ methodWord),
/* harmony export */   _d: () => (/* binding */ regionWords),
/* harmony export */   ly: () => (/* binding */ basisShares)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
/** The words of a report that must mean the same everywhere: what a figure rests on, how a job ended, what hardware it was. */


function methodWord(method) {
    return { counter: 'measured', sensor: 'measured', model: 'modelled', declared: 'declared' }[method];
}
/** Share of the energy by word, largest first; empty where nothing is known. */
function basisShares(components) {
    const total = components.reduce((sum, { kwh }) => sum + kwh, 0);
    const kwh = new Map();
    for (const one of components)
        kwh.set(methodWord(one.method), (kwh.get(methodWord(one.method)) ?? 0) + one.kwh);
    return [...kwh]
        .map(([word, part]) => ({ word, share: total > 0 ? part / total : 1 / kwh.size }))
        .sort((a, b) => b.share - a.share);
}
/** `measured`, or `94% measured` where the rest is not; the core's word where the components are not at hand. */
function basisPhrase(basis, records, allAtHand) {
    if (basis !== 'mixed')
        return basis;
    if (!allAtHand)
        return 'partly measured, partly modelled or declared';
    const [most] = basisShares(records.flatMap((record) => record.components));
    // 99.9 % measured is not measured.
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
function componentName(one) {
    const number = one.index === undefined ? '' : ` ${one.index}`;
    const count = one.count === undefined || one.count === 1 ? '' : `${one.count} × `;
    const device = one.device ? `, ${count}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(one.device, 80)}` : '';
    return `${COMPONENT_NAMES[one.component]}${number}${device}`;
}
/** `azure:swedencentral`; `GitHub, region unknown`. */
function regionKey(place) {
    return place.region && regionWords(place.provider ? `${place.provider}:${place.region}` : place.region);
}
/** A provider with an unknown region is not a region called unknown. */
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
