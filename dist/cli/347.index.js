export const id = 347;
export const ids = [347];
export const modules = {

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boampsReport: () => (/* binding */ boampsReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
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
    const { all, final = measured.at(-1) } = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
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
        ...(os && { system: { os: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(os) } }),
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
            `Job ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.name, 200)} of workflow ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.workflow, 200)} in ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.repository, 200)}.`,
        energy &&
            `powerConsumption is of the machine, without the data centre's overhead (PUE ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(energy.pue)}).`,
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
        measurementMethod: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.tool.name) || 'unknown',
        version: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.tool.version),
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
    return [...new Set(parts.map((one) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${one.method}: ${one.source}`, 300)))].join('; ') || undefined;
}
function utilisationOf(parts) {
    const known = parts.flatMap((one) => one.meanUtilisation ?? []);
    return known.length > 0 ? Math.min(1, figure(known.reduce((sum, one) => sum + one, 0) / known.length)) : undefined;
}
function infrastructureOf({ machine, declared, location }) {
    const hardware = [
        ...(machine?.cpu ? [{ componentName: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.cpu), componentType: 'cpu', nbComponent: 1 }] : []),
        ...(machine?.memoryGb ? [{ componentType: 'ram', nbComponent: 1, memorySize: machine.memoryGb }] : []),
        ...(machine?.accelerators ?? [])
            .filter((one) => one.count > 0)
            .map(({ name, count }) => countedOf(name, 'gpu', count)),
        ...(!machine && declared?.hardware ? [countedOf(declared.hardware, 'unknown', declared.count ?? 1)] : []),
    ];
    return withoutAbsent({
        infraType: location?.provider ? 'publicCloud' : 'other',
        cloudProvider: location?.provider && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.provider),
        cloudInstance: machine?.instanceType && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.instanceType),
        components: hardware.length > 0 ? hardware : [{ componentType: 'unknown', nbComponent: 1 }],
    });
}
/** A part of a device (half a GPU) is one device and its share; the format counts whole ones. */
function countedOf(name, componentType, count) {
    const whole = Math.max(1, Math.ceil(count));
    const part = { componentName: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(name), componentType, nbComponent: whole };
    return count === whole ? part : { ...part, share: count / whole };
}
/** Left out whole where the country is unknown, since the format requires it. */
function environmentOf({ location, carbon }) {
    const country = location?.country && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.country);
    if (!country)
        return {};
    const environment = withoutAbsent({
        country,
        location: location.name && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.name),
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


/***/ })

};
