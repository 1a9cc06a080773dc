export const id = 506;
export const ids = [506];
export const modules = {

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sciReport: () => (/* binding */ sciReport)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/**
 * Software Carbon Intensity (ISO/IEC 21031:2024): SCI = ((E x I) + M) per R, with what the specification asks to disclose
 * next to the score. A score per unit cannot be added up, so several records are a list.
 */



/** A JSON document. `score` is null where the energy or the grid is unknown; `M` is null where it is not included. */
function sciReport(records) {
    const { all, final } = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    const document = {
        specification: 'ISO/IEC 21031:2024, Software Carbon Intensity',
        tool: { name: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.slug, version: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.version, url: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.url },
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
    const unit = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(sci?.functionalUnit ?? 'run', 120);
    const score = sci?.gramsPerUnit ?? emissions?.grams;
    const included = sci?.includesEmbodied ?? false;
    return {
        id: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.id),
        name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.job?.name ?? record.name ?? 'job', 200),
        score: score === undefined ? null : figure(score),
        unit: `gCO2eq per ${unit}`,
        E: energy ? { kwh: figure(energy.totalKwh), lowKwh: figure(energy.lowKwh), highKwh: figure(energy.highKwh) } : null,
        I: carbon
            ? { gramsPerKwh: figure(carbon.gramsPerKwh), source: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(carbon.source), year: carbon.year ?? null }
            : null,
        M: included && embodiedGrams !== undefined ? { grams: figure(embodiedGrams) } : null,
        R: unit,
        boundary: boundaryOf(record),
        ...(!included && {
            note: 'Operational emissions only. The specification asks for M as well: measure with `embodied: true`.',
        }),
        ...(record.missing.length > 0 && { missing: record.missing.map((sentence) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(sentence)) }),
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
