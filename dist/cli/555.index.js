export const id = 555;
export const ids = [555];
export const modules = {

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvText: () => (/* binding */ csvText),
/* harmony export */   recordsCsv: () => (/* binding */ recordsCsv)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3435);
/**
 * One row for each run, for spreadsheets and scripts. Columns that mean what CodeCarbon's mean bear CodeCarbon's names and units
 * (kg, kWh, seconds); ours follow. What is unknown is an empty cell. There is no row of totals: it would be added up again.
 */






function partsOf({ components }, wanted) {
    return components.filter(({ component }) => component === wanted);
}
/** CodeCarbon's energies have its PUE in them, its powers have not. */
function energyOf(component) {
    return (record) => {
        const parts = partsOf(record, component);
        return parts.length > 0 && record.energy ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUp */ .NM)(parts, ({ kwh }) => kwh) * record.energy.pue : undefined;
    };
}
function powerOf(component) {
    return (record) => {
        const parts = partsOf(record, component);
        return parts.length > 0 ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUpIfAllKnown */ .ew)(parts, ({ meanWatts }) => meanWatts) : undefined;
    };
}
const kilograms = (grams) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ifKnown */ .HP)(grams, (value) => value / 1000);
/** kg per second, as in CodeCarbon. */
function emissionsRate(record) {
    const duration = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.secondsOf)(record);
    return record.emissions && duration ? record.emissions.grams / 1000 / duration : undefined;
}
const gpus = (record) => record.machine?.accelerators?.filter(({ count }) => count > 0) ?? [];
function gpuModels(record) {
    const models = gpus(record).map(({ count, name }) => `${count} x ${name}`);
    return models.join(', ');
}
const CODECARBON = [
    ['timestamp', (record) => record.endedAt ?? record.createdAt],
    ['project_name', (record) => record.job?.repository ?? record.name],
    ['run_id', (record) => record.id],
    ['duration', _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.secondsOf],
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
    ['gpu_count', (record) => (gpus(record).length > 0 ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUp */ .NM)(gpus(record), ({ count }) => count) : undefined)],
    ['gpu_model', gpuModels],
    ['ram_total_size', (record) => record.machine?.memoryGb],
    ['on_cloud', (record) => (record.location ? (record.location.provider ? 'Y' : 'N') : undefined)],
    ['pue', (record) => record.energy?.pue],
];
const OURS = [
    ['emissions_low', (record) => kilograms(record.emissions?.lowGrams)],
    ['emissions_high', (record) => kilograms(record.emissions?.highGrams)],
    ['energy_low', (record) => record.energy?.lowKwh],
    ['energy_high', (record) => record.energy?.highKwh],
    /** A whole machine, modelled or metered as one: CPU, memory and the rest cannot be separated. */
    ['node_energy', energyOf('node')],
    ['node_power', powerOf('node')],
    ['basis', ({ components }) => [...new Set(components.map(_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .basisWord */ .XL))].join('+')],
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
    const { final } = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    const columns = [...CODECARBON, ...OURS, ['final_run', (record) => record === final]];
    return `${csvText(columns, records)}\n`;
}
/** RFC 4180 with a header, without a line break at the end. */
function csvText(columns, rows) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))], {
        eof: false,
        // Spreadsheets of many countries separate at a semicolon.
        quoted_match: /;/,
        cast: {
            boolean: String,
            number: (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(12))) : ''),
            string: _text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .csvCell */ .rK,
        },
    });
}


/***/ })

};
