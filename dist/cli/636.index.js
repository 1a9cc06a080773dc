export const id = 636;
export const ids = [636,712];
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

/***/ 6636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TRAINING_TYPES: () => (/* binding */ TRAINING_TYPES),
/* harmony export */   modelCard: () => (/* binding */ modelCard)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _disclosed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2712);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1791);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8187);
/**
 * What a Hugging Face model card takes: `co2_eq_emissions` in grams for its metadata
 * (https://huggingface.co/docs/hub/model-cards-co2), and the section Environmental Impact of its template.
 */





const TRAINING_TYPES = ['pre-training', 'fine-tuning'];
/** Metadata between `---` lines, then the section; markdown that can stand as it is, or in two parts, in a README.md. */
function modelCard(records, options = {}) {
    const disclosed = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    return `---\n${metadata(disclosed, options)}\n---\n\n${environmentalImpact(disclosed, options)}\n`;
}
/** The hub reads `emissions` as grams: all runs, because all of them were emitted to get the model. */
function metadata({ records, all }, { trainingType }) {
    if (all.grams === undefined)
        return '# co2_eq_emissions is left out: the emissions are unknown.';
    const places = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, _disclosed_js__WEBPACK_IMPORTED_MODULE_1__.placeOf).filter((place) => place !== 'unknown');
    const hardware = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, _disclosed_js__WEBPACK_IMPORTED_MODULE_1__.hardwareOf).filter((name) => name !== 'unknown');
    return [
        'co2_eq_emissions:',
        `  emissions: ${Number(all.grams.value.toPrecision(3))}`,
        `  source: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlString */ .lJ)(sourceOf(records))}`,
        trainingType && `  training_type: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlString */ .lJ)(trainingType)}`,
        places.length > 0 && `  geographical_location: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlString */ .lJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(places))}`,
        hardware.length > 0 && `  hardware_used: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlString */ .lJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(hardware))}`,
    ]
        .filter(Boolean)
        .join('\n');
}
function sourceOf(records) {
    const versions = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, (record) => record.tool.version);
    const basis = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.basisWords)(records);
    const runs = records.length > 1 ? `, all ${records.length} runs` : '';
    return `${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.name} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(versions)} (${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.url})${basis ? `, energy ${basis}` : ''}${runs}`;
}
function environmentalImpact(disclosed, { trainingType }) {
    const { records } = disclosed;
    const text = (names) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(names)) || 'unknown';
    const providers = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, ({ location }) => location?.provider && (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.providerName)(location.provider));
    return [
        '## Environmental Impact',
        '',
        `Energy and emissions were computed with [${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.name}](${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.url}), which grew out of the Machine Learning Impact calculator presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).`,
        '',
        `- **Hardware Type:** ${text((0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, _disclosed_js__WEBPACK_IMPORTED_MODULE_1__.hardwareOf))}`,
        `- **Hours used:** ${hoursText(disclosed)}`,
        `- **Cloud Provider:** ${text(providers)}`,
        `- **Compute Region:** ${text((0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, _disclosed_js__WEBPACK_IMPORTED_MODULE_1__.placeOf))}`,
        `- **Carbon Emitted:** ${emittedText(disclosed)}`,
        ...(trainingType ? [`- **Training Type:** ${trainingType}`] : []),
        '',
        basisText(disclosed),
    ].join('\n');
}
function hoursText({ all }) {
    if (all.hours === undefined)
        return 'unknown';
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(all.hours) + (all.runs > 1 ? ` (sum of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(all.runs, 'run')})` : '');
}
function emittedText({ all, final, wastedRuns }) {
    if (all.grams === undefined)
        return 'unknown';
    const total = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrams */ .xh)(all.grams.value)} (80% range ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRange */ .Lu)(all.grams, 'grams')}), location-based`;
    if (all.runs === 1 || !final?.emissions)
        return total;
    const wasted = wastedRuns > 0 ? `, ${wastedRuns} of them failed or cancelled` : '';
    return `${total}; all ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(all.runs, 'run')}${wasted}. The final run alone: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrams */ .xh)(final.emissions.grams)}`;
}
function basisText({ records, all }) {
    if (all.kwh === undefined)
        return 'The energy is unknown.';
    const basis = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.basisWords)(records);
    const pues = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, ({ energy }) => energy && (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(energy.pue));
    const grids = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, ({ carbon }) => carbon && (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIntensity */ .TA)(carbon.gramsPerKwh));
    const sources = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, ({ carbon }) => carbon?.source);
    return [
        `Energy ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEnergy */ .QE)(all.kwh.value)}${basis ? `, ${basis}` : ''}, PUE ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(pues)} included.`,
        grids.length > 0 && `Carbon intensity ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(grids)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(sources))}).`,
        all.unknownRuns > 0 && `The energy of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(all.unknownRuns, 'run')} is unknown and not in the sums.`,
    ]
        .filter(Boolean)
        .join(' ');
}


/***/ })

};
