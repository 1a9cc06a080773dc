export const id = 826;
export const ids = [826,712];
export const modules = {

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boampsReport: () => (/* binding */ boampsReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _disclosed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2712);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8187);
/**
 * BoAmps, Boavizta's format for the energy of AI tasks (https://github.com/Boavizta/BoAmps, format 1.1.0). A draft: the
 * format requires the task's family, algorithm and data, which no meter can know, so these say `unknown` or `other`
 * until a person fills them in.
 */




const STAGES = { 'pre-training': 'pretraining', 'fine-tuning': 'finetuning' };
/**
 * One report with a measure a record: all runs are of one task. Undefined where no record has an energy, since a report
 * without one is not BoAmps.
 */
function boampsReport(records, options = {}) {
    const measured = records.filter((record) => record.energy !== null);
    const { all, final = measured.at(-1) } = (0,_disclosed_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    if (final === undefined || all.kwh === undefined)
        return undefined;
    const os = final.machine?.os;
    const report = {
        header: {
            formatVersion: '1.1.0',
            formatVersionSpecificationUri: 'https://github.com/Boavizta/BoAmps/tree/main/model',
            reportId: uuidOf(records.map((record) => record.id)),
            reportDatetime: boampsTime(final.endedAt ?? final.createdAt),
            reportStatus: 'draft',
        },
        task: {
            taskStage: options.trainingType ? STAGES[options.trainingType] : 'training',
            taskFamily: 'unknown',
            algorithms: [{ algorithmType: 'unknown' }],
            dataset: [{ dataUsage: 'input', dataType: 'other' }],
            taskDescription: descriptionOf(records, final),
        },
        measures: measured.map(measureOf),
        ...(os && { system: { os: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(os) } }),
        infrastructure: infrastructureOf(final),
        ...environmentOf(final),
        quality: qualityOf(all.kwh.value, all.kwh.low, all.kwh.high),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function descriptionOf(records, final) {
    const { job, energy } = final;
    const unknown = records.filter((record) => record.energy === null).length;
    return [
        job &&
            `Job ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.name, 200)} of workflow ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.workflow, 200)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.repository, 200)}.`,
        energy &&
            `powerConsumption is of the machine, without the data centre's overhead (PUE ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(energy.pue)}).`,
        unknown > 0 && `The energy of ${unknown} of ${records.length} runs is unknown and not reported.`,
        'taskFamily, algorithms and dataset are not known to the tool.',
    ]
        .filter(Boolean)
        .join(' ');
}
/** One run. `powerConsumption` is, despite its name, energy in kWh. */
function measureOf(record) {
    const parts = (...names) => record.components.filter((one) => names.includes(one.component));
    const cpu = parts('cpu', 'node');
    const gpu = parts('accelerator');
    return withoutAbsent({
        measurementMethod: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.tool.name) || 'unknown',
        version: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.tool.version),
        cpuTrackingMode: trackingOf(cpu),
        gpuTrackingMode: trackingOf(gpu),
        averageUtilizationCpu: utilisationOf(cpu),
        averageUtilizationGpu: utilisationOf(gpu),
        powerConsumption: record.energy?.itKwh ?? 0,
        measurementDuration: record.seconds,
        measurementDateTime: record.startedAt && boampsTime(record.startedAt),
    });
}
function trackingOf(parts) {
    return [...new Set(parts.map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${one.method}: ${one.source}`, 300)))].join('; ') || undefined;
}
function utilisationOf(parts) {
    const known = parts.flatMap((one) => one.meanUtilisation ?? []);
    return known.length > 0 ? Math.min(1, figure(known.reduce((sum, one) => sum + one, 0) / known.length)) : undefined;
}
function infrastructureOf({ machine, declared, location }) {
    const hardware = [
        ...(machine?.cpu ? [{ componentName: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.cpu), componentType: 'cpu', nbComponent: 1 }] : []),
        ...(machine?.memoryGb ? [{ componentType: 'ram', nbComponent: 1, memorySize: machine.memoryGb }] : []),
        ...(machine?.accelerators ?? [])
            .filter((one) => one.count > 0)
            .map(({ name, count }) => countedOf(name, 'gpu', count)),
        ...(!machine && declared?.hardware ? [countedOf(declared.hardware, 'unknown', declared.count ?? 1)] : []),
    ];
    return withoutAbsent({
        infraType: location?.provider ? 'publicCloud' : 'other',
        cloudProvider: location?.provider && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.provider),
        cloudInstance: machine?.instanceType && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.instanceType),
        components: hardware.length > 0 ? hardware : [{ componentType: 'unknown', nbComponent: 1 }],
    });
}
/** A part of a device (half a GPU) is one device and its share; the format counts whole ones. */
function countedOf(name, componentType, count) {
    const whole = Math.max(1, Math.ceil(count));
    const part = { componentName: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(name), componentType, nbComponent: whole };
    return count === whole ? part : { ...part, share: count / whole };
}
/** Left out whole where the country is unknown, since the format requires it. */
function environmentOf({ location, carbon }) {
    const country = location?.country && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.country);
    if (!country)
        return {};
    const environment = withoutAbsent({
        country,
        location: location.name && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.name),
        powerSourceCarbonIntensity: carbon?.gramsPerKwh,
    });
    return { environment };
}
/** The format's own three steps: within 10 %, 25 % or more. */
function qualityOf(value, low, high) {
    const error = value > 0 ? Math.max(high / value - 1, 1 - low / value) : 1;
    return error <= 0.1 ? 'high' : error <= 0.25 ? 'medium' : 'low';
}
/** `YYYY-MM-DD HH:MM:SS`, UTC. */
function boampsTime(iso) {
    return new Date(iso).toISOString().slice(0, 19).replace('T', ' ');
}
/** The same records always give the same id, in the form of a UUID (version 8: made by our own rule, RFC 9562). */
function uuidOf(ids) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(ids)).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
function figure(value) {
    return Number(value.toPrecision(6));
}
function withoutAbsent(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== ''));
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
