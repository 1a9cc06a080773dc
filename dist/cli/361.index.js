export const id = 361;
export const ids = [361,712];
export const modules = {

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   basisWords: () => (/* binding */ basisWords),
/* harmony export */   discloseRecords: () => (/* binding */ discloseRecords),
/* harmony export */   distinct: () => (/* binding */ distinct),
/* harmony export */   hardwareOf: () => (/* binding */ hardwareOf),
/* harmony export */   hoursOf: () => (/* binding */ hoursOf),
/* harmony export */   placeOf: () => (/* binding */ placeOf),
/* harmony export */   providerName: () => (/* binding */ providerName),
/* harmony export */   stateOfRuns: () => (/* binding */ stateOfRuns)
/* harmony export */ });
/* harmony import */ var _record_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);
/* harmony import */ var _record_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8560);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1791);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8187);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1701);






function discloseRecords(records) {
    const groups = new Map();
    for (const record of records) {
        const key = JSON.stringify([hardwareOf(record), placeOf(record), record.carbon?.gramsPerKwh, record.energy?.pue]);
        groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return {
        records,
        all: sumsOf(records),
        groups: [...groups.values()].map((group) => {
            const [first] = group;
            return {
                hardware: hardwareOf(first),
                place: placeOf(first),
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
        hours: hours.length > 0 && hours.length === records.length ? hours.reduce((total, one) => total + one, 0) : undefined,
        kwh,
        // A sum of grams over fewer runs than the sum of energy would pass for the whole.
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
        .reduce((newest, one) => (newest && at(newest) > at(one) ? newest : one), undefined);
}
/** `1 × NVIDIA A100 SXM4 40GB`, else the CPU; plain text, not escaped. */
function hardwareOf(record) {
    const { machine, declared } = record;
    const accelerators = machine?.accelerators?.filter((one) => one.count > 0) ?? [];
    if (accelerators.length > 0) {
        return accelerators.map(({ name, count }) => `${count} × ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(name, 120)}`).join(', ');
    }
    const declaredName = declared?.hardware && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(declared.hardware, 120);
    if (declaredName)
        return declared.count === undefined ? declaredName : `${declared.count} × ${declaredName}`;
    const cpu = machine?.cpu && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.cpu, 120);
    if (!cpu)
        return 'unknown';
    return machine.virtual && machine.vcpus !== undefined ? `${cpu}, ${machine.vcpus} vCPUs` : cpu;
}
/** `Iowa (Council Bluffs), US`, as exact as it is known; plain text. */
function placeOf(record) {
    const { location, carbon } = record;
    const parts = [location?.name ?? location?.region ?? carbon?.zoneName ?? location?.zone, location?.country];
    return ([...new Set(parts.filter((part) => part !== undefined).map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(part, 120)))].join(', ') || 'unknown');
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
    return (Object.hasOwn(PROVIDER_NAMES, provider) && PROVIDER_NAMES[provider]) || (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(provider, 80);
}
/** The different values of something over all records, in their order, absent ones left out. */
function distinct(records, of) {
    return [...new Set(records.flatMap((record) => of(record) || []))];
}
/** `measured`, `87% measured and 13% modelled`, or undefined where nothing is known. */
function basisWords(records) {
    const shares = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .basisShares */ .ly)(records.flatMap((record) => record.components));
    const [only] = shares;
    if (only === undefined)
        return undefined;
    return shares.length === 1
        ? only.word
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inWords */ .r4)(shares.map(({ word, share }) => `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(Math.round(share * 100) / 100)} ${word}`));
}


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sciReport: () => (/* binding */ sciReport)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _disclosed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2712);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);
/**
 * Software Carbon Intensity (ISO/IEC 21031:2024): SCI = ((E x I) + M) per R, with what the specification asks to disclose
 * beside the score. A score per unit cannot be added up, so several records are a list.
 */



/** A JSON document. `score` is null where the energy or the grid is unknown; `M` is null where it is not included. */
function sciReport(records) {
    const { all, final } = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    const document = {
        specification: 'ISO/IEC 21031:2024, Software Carbon Intensity',
        tool: { name: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.slug, version: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.version, url: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.url },
        scores: records.map((record) => ({ ...scoreOf(record), final: record === final })),
        allRuns: {
            runs: all.runs,
            unknownRuns: all.unknownRuns,
            operationalGrams: all.grams ? figure(all.grams.value) : null,
        },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function scoreOf(record) {
    const { energy, emissions, carbon, embodied, sci } = record;
    const embodiedGrams = embodied && 'grams' in embodied ? embodied.grams : undefined;
    const unit = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(sci?.functionalUnit ?? 'run', 120);
    const score = sci?.gramsPerUnit ?? emissions?.grams;
    const included = sci?.includesEmbodied ?? false;
    return {
        id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.id),
        name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.job?.name ?? record.name ?? 'job', 200),
        score: score === undefined ? null : figure(score),
        unit: `gCO2eq per ${unit}`,
        E: energy ? { kwh: figure(energy.totalKwh), lowKwh: figure(energy.lowKwh), highKwh: figure(energy.highKwh) } : null,
        I: carbon
            ? { gramsPerKwh: figure(carbon.gramsPerKwh), source: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(carbon.source), year: carbon.year ?? null }
            : null,
        M: included && embodiedGrams !== undefined ? { grams: figure(embodiedGrams) } : null,
        R: unit,
        boundary: boundaryOf(record),
        ...(!included && {
            note: 'Operational emissions only. The specification asks for M as well: measure with `embodied: true`.',
        }),
        ...(record.missing.length > 0 && { missing: record.missing.map((sentence) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(sentence)) }),
    };
}
/** The components whose energy is in E; everything else is outside the software boundary. */
function boundaryOf({ components, pue }) {
    const parts = [...new Set(components.map((one) => one.component))];
    return pue && pue.value > 1 ? [...parts, 'data centre overhead (PUE)'] : parts;
}
function figure(value) {
    return Number(value.toPrecision(6));
}


/***/ })

};
