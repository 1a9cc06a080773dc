export const id = 16;
export const ids = [16];
export const modules = {

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateBatch: () => (/* binding */ estimateBatch)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9830);
/* harmony import */ var _budget_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6335);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5339);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3499);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4401);
/** Many estimates at once: a CSV file whose header names inputs, a record a row. A wrong row does not affect the others. */






const MAX_RECORD_BYTES = 100_000;
/** Inputs that can be columns. */
const BATCH_COLUMNS = [
    ...['name', 'hardware', 'count', 'hours', 'region', 'carbon-intensity', 'power-watts', 'energy-kwh', 'utilization'],
    ...['pue', 'offset-percent', 'vcpus', 'memory-gb', 'sockets', 'load-curve', 'bare-metal'],
    ...['alternatives', 'alternatives-within', 'embodied', 'functional-unit'],
];
/**
 * Rows in the file's order, numbered from 1 after the header, each computed when it is asked for. Throws `InputError` for a
 * text that is not CSV, or whose header names no input.
 */
function* estimateBatch(csv, { defaults = () => '', now }) {
    const [header = [], ...rows] = csvRows(csv);
    const names = header.map((name) => name.trim().toLowerCase().replace(/[ _]/g, '-'));
    const columns = new Map(names.map((name, index) => [name, index]));
    const known = new Set(BATCH_COLUMNS);
    if (!names.some((name) => known.has(name))) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d([`The header of the CSV file names no input. Allowed columns: ${BATCH_COLUMNS.join(', ')}.`]);
    }
    const unused = header.filter((_, index) => !known.has(names[index] ?? '') && names[index] !== '');
    const note = unused.length === 0 ? [] : [`Columns that are not inputs were not used: ${unused.join(', ').slice(0, 500)}.`];
    for (const [index, cells] of rows.entries()) {
        const row = index + 1;
        if (cells.length > header.length && cells.slice(header.length).some((cell) => cell !== '')) {
            yield { row, error: `This row has ${cells.length} cells, but the header has ${header.length}.` };
            continue;
        }
        const get = (name) => {
            if (name === 'mode')
                return 'estimate';
            const column = known.has(name) ? columns.get(name) : undefined;
            return (column === undefined ? '' : (cells[column] ?? '').trim()) || defaults(name);
        };
        yield estimateRow(row, get, note, now);
    }
}
function estimateRow(row, get, notes, now) {
    try {
        const settings = (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_4__.readSettings)(get);
        const record = (0,_budget_verdict_js__WEBPACK_IMPORTED_MODULE_1__.withBudgetVerdict)((0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateRecord */ .K)(settings, now), settings);
        // Two equal rows are two runs.
        return { row, record: { ...record, id: `${record.id}-${row}`, notes: [...(record.notes ?? []), ...notes] } };
    }
    catch (error) {
        if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d)
            return { row, error: error.message };
        throw error;
    }
}
function csvRows(csv) {
    try {
        const tolerant = { bom: true, relax_column_count: true, skip_empty_lines: true };
        return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(csv, { ...tolerant, max_record_size: MAX_RECORD_BYTES });
    }
    catch (error) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d([`Not a CSV file: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}.`]);
    }
}


/***/ })

};
