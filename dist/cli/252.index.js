export const id = 252;
export const ids = [252,712];
export const modules = {

/***/ 9252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvCell: () => (/* binding */ csvCell),
/* harmony export */   recordsCsv: () => (/* binding */ recordsCsv)
/* harmony export */ });
/* harmony import */ var _disclosed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2712);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4697);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1701);



/** CodeCarbon's energies have its PUE in them, its powers have not. */
function energyOf(component) {
    return ({ components, energy }) => {
        const parts = components.filter((one) => one.component === component);
        return parts.length > 0 && energy ? sum(parts, (one) => one.kwh) * energy.pue : undefined;
    };
}
function powerOf(component) {
    return ({ components }) => {
        const parts = components.filter((one) => one.component === component);
        const known = parts.every((one) => one.meanWatts !== undefined);
        return parts.length > 0 && known ? sum(parts, (one) => one.meanWatts ?? 0) : undefined;
    };
}
function sum(values, of) {
    return values.reduce((total, value) => total + of(value), 0);
}
const kilograms = (grams) => (grams === undefined ? undefined : grams / 1000);
function seconds(record) {
    const hours = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_0__.hoursOf)(record);
    return hours === undefined ? undefined : hours * 3600;
}
/** kg per second, as in CodeCarbon. */
function emissionsRate(record) {
    const duration = seconds(record);
    return record.emissions && duration ? record.emissions.grams / 1000 / duration : undefined;
}
const gpus = (record) => record.machine?.accelerators?.filter((one) => one.count > 0) ?? [];
const CODECARBON = [
    ['timestamp', (record) => record.endedAt ?? record.createdAt],
    ['project_name', (record) => record.job?.repository ?? record.name],
    ['run_id', (record) => record.id],
    ['duration', seconds],
    ['emissions', (record) => kilograms(record.emissions?.grams)],
    ['emissions_rate', emissionsRate],
    ['cpu_power', powerOf('cpu')],
    ['gpu_power', powerOf('accelerator')],
    ['ram_power', powerOf('memory')],
    ['cpu_energy', energyOf('cpu')],
    ['gpu_energy', energyOf('accelerator')],
    ['ram_energy', energyOf('memory')],
    ['energy_consumed', (record) => record.energy?.totalKwh],
    ['cloud_provider', (record) => record.location?.provider],
    ['cloud_region', (record) => (record.location?.provider ? record.location.region : undefined)],
    ['os', (record) => record.machine?.os],
    ['cpu_count', (record) => record.machine?.vcpus],
    ['cpu_model', (record) => record.machine?.cpu],
    ['gpu_count', (record) => (gpus(record).length > 0 ? sum(gpus(record), (one) => one.count) : undefined)],
    [
        'gpu_model',
        (record) => gpus(record)
            .map((one) => `${one.count} x ${one.name}`)
            .join(', '),
    ],
    ['ram_total_size', (record) => record.machine?.memoryGb],
    ['on_cloud', (record) => (record.location ? (record.location.provider ? 'Y' : 'N') : undefined)],
    ['pue', (record) => record.energy?.pue],
];
const OURS = [
    ['emissions_low', (record) => kilograms(record.emissions?.lowGrams)],
    ['emissions_high', (record) => kilograms(record.emissions?.highGrams)],
    ['energy_low', (record) => record.energy?.lowKwh],
    ['energy_high', (record) => record.energy?.highKwh],
    /** A whole machine, modelled or metered as one: CPU, memory and the rest cannot be told apart. */
    ['node_energy', energyOf('node')],
    ['node_power', powerOf('node')],
    ['basis', ({ components }) => [...new Set(components.map((one) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .methodWord */ ._Q)(one.method)))].join('+')],
    ['grid_intensity', (record) => record.carbon?.gramsPerKwh],
    ['grid_zone', (record) => record.carbon?.zone],
    ['grid_year', (record) => record.carbon?.year],
    ['grid_source', (record) => record.carbon?.source],
    ['pue_source', (record) => record.pue?.source],
    ['country', (record) => record.location?.country],
    ['mode', (record) => record.mode],
    ['name', (record) => record.job?.name ?? record.name],
    ['workflow', (record) => record.job?.workflow],
    ['commit', (record) => record.job?.sha],
    ['status', (record) => record.job?.status],
    ['tool', (record) => `${record.tool.name} ${record.tool.version}`],
];
/** RFC 4180 with a header, one line a record, in the order given; `final_run` marks the run that made the model. */
function recordsCsv(records) {
    const { final } = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_0__.discloseRecords)(records);
    const columns = [...CODECARBON, ...OURS, ['final_run', (record) => record === final]];
    const lines = records.map((record) => columns.map(([, of]) => csvCell(of(record))).join(','));
    return `${[columns.map(([name]) => name).join(','), ...lines].join('\n')}\n`;
}
/** A cell. A text that a spreadsheet would compute as a formula gets an apostrophe before it, which makes it text. */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
    if (typeof value === 'boolean')
        return String(value);
    const plain = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(value);
    const text = /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
    return /[",;\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}


/***/ }),

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


/***/ })

};
