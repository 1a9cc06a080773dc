export const id = 541;
export const ids = [541];
export const modules = {

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
