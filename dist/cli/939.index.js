export const id = 939;
export const ids = [939,541];
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


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _figures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(755);
/** The headline as one line. */

/** `378 Wh · 129 gCO2eq (105–159 g) · 88% in the training step · +41.8% against main · over budget · 94% measured` */
function headlineText(headline, { escaped, strong = String, verdict = String }) {
    const { energy, emissions, range, training, change, basis } = headline;
    return [
        strong(energy),
        emissions && `${strong(emissions)}${range ? ` (${range})` : ''}`,
        training,
        change && (0,_figures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k)(change, escaped),
        headline.verdict && verdict(headline.verdict.words, headline.verdict.kind),
        basis,
    ]
        .filter((words) => words !== undefined)
        .join(' · ');
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ jobsSection),
/* harmony export */   m: () => (/* binding */ sharedLine)
/* harmony export */ });
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5192);
/* harmony import */ var _tables_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2018);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3435);
/** The one table that is never folded, and the line under it. */





/** `most` rows, not counting the total. */
function jobsSection(report, most) {
    const { jobs, current } = report;
    const total = `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(current.length, 'job')}${current.length < jobs.length ? ' of the newest commit' : ''}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)((0,_tables_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsTable */ .x)(report, { most, heading: 'Job', total }));
}
/** What all jobs of several have in common, so that it is not repeated in every row; undefined where there is nothing to say. */
function sharedLine(jobs, style) {
    if (jobs.length < 2)
        return undefined;
    const hardware = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.hardware);
    const region = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.region);
    const gramsPerKwh = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.gramsPerKwh);
    const grid = gramsPerKwh === undefined ? '' : ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIntensity */ .TA)(gramsPerKwh)})`;
    const phrases = [
        hardware && `on ${style.text(hardware, 120)}`,
        region && `in ${style.text((0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .regionWords */ ._d)(region), 60)}${grid}`,
    ].filter((phrase) => phrase !== undefined);
    return phrases.length > 0 ? `All ${phrases.join(', ')}.` : undefined;
}


/***/ }),

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ energyFormula),
/* harmony export */   NT: () => (/* binding */ emissionsFormula),
/* harmony export */   hk: () => (/* binding */ ABOUT_RANGES),
/* harmony export */   rw: () => (/* binding */ methodSection)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3408);
/* harmony import */ var _figures_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3622);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3129);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5820);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1503);
/** Method: the formula with its numbers, where each came from, and what could not be read. */









/** What every report says of its ranges. */
const ABOUT_RANGES = 'Ranges are 80%: we expect the true value inside the range 4 times out of 5. Emissions are location-based; offsets and market claims are never subtracted.';
function methodSection(figures, mostLines) {
    const { records } = figures;
    return {
        title: 'Method',
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
            formula(figures),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF)([...manyMissing(records), ...(0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceLines */ .J)(records, _text_style_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKDOWN */ .yQ)].slice(0, mostLines)),
            ABOUT_RANGES,
            `${links(records).join(', ')}.`,
        ]),
    };
}
function links(records) {
    const pages = [
        [`${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name} ${versions(records)}`, _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.url],
        ['method', (0,_product_js__WEBPACK_IMPORTED_MODULE_0__/* .documentation */ .TH)('how-it-works')],
        ...(0,_product_js__WEBPACK_IMPORTED_MODULE_0__/* .publicPages */ .ox)(),
    ];
    return pages.map(([text, address]) => `[${text}](${address})`);
}
function versions(records) {
    const [version, ...others] = new Set(records.map(({ tool }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(`v${tool.version}`, 40).slice(1)));
    return version !== undefined && others.length === 0 ? version : _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.version;
}
function formula({ current, records }) {
    const [record] = records;
    if (records.length === 1 && current.length === 1 && record?.energy) {
        const emissions = emissionsFormula(record);
        return energyFormula(record.energy) + (emissions ? `<br>${emissions}` : '. Without a grid there are no grams.');
    }
    const kwh = (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumKwh */ .sy)(current);
    const grams = (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumGrams */ .gl)(current);
    if (!kwh)
        return 'Energy × PUE × grid intensity; here the energy is unknown.';
    return `Each job: energy × PUE × grid intensity. Together ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(kwh.value)}${grams ? `, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(grams.value)}` : ''}. The ranges of jobs add in quadrature; those of declared ones, and of the parts of one machine, by their ends.`;
}
/** `280 Wh × PUE 1.35 = 378 Wh (307–465 Wh)` */
function energyFormula(energy) {
    return `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(energy.itKwh)} × PUE ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(energy.pue)} = ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(energy.totalKwh)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_8__/* .energyInterval */ .Mt)(energy), 'energy')})`;
}
/** `378 Wh × 342 g/kWh = 129 gCO2eq (105–159 g)`; undefined where one of them is unknown. */
function emissionsFormula({ energy, emissions, carbon }) {
    if (!energy || !emissions || !carbon)
        return undefined;
    return `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(energy.totalKwh)} × ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIntensity */ .TA)(carbon.gramsPerKwh)} = ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(emissions.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_8__/* .gramsInterval */ .k0)(emissions), 'grams')})`;
}
/** Those that did not fit among the remarks. */
function manyMissing(records) {
    const all = [...(0,_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .missingTexts */ .No)(records).keys()];
    return all.length > _notices_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_MISSING */ .rf ? all.map((text) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(text, 500)) : [];
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ powerCaption),
/* harmony export */   r: () => (/* binding */ powerSection)
/* harmony export */ });
/* harmony import */ var _tables_power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
/* harmony import */ var _text_charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5541);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3129);
/** Power over time of the job that used most, as a chart with the training step marked and as a table. */





function powerSection({ power, current }) {
    if (!power)
        return undefined;
    const { job, curve } = power;
    const { points, seconds } = curve;
    return {
        title: 'Power over time',
        aside: current.length > 1 ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(job.name, 60) : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWatts */ .Pe)(curve.meanWatts)} on average`,
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
            seconds < 120
                ? (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .powerChart */ .Kx)(points, seconds, 's')
                : seconds < 7200
                    ? (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .powerChart */ .Kx)(points, seconds / 60, 'min')
                    : (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .powerChart */ .Kx)(points, seconds / 3600, 'h'),
            powerCaption(curve, 'Shaded', (name) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name, 80)),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownOf */ .RQ)((0,_tables_power_js__WEBPACK_IMPORTED_MODULE_0__/* .powerTable */ .m)(curve)),
        ]),
    };
}
/** What a chart of power shows; `mark` says how the step that trains looks. */
function powerCaption(curve, mark, escaped) {
    const { secondsPerPoint, trainingStep, slices, slicesBridged } = curve;
    return [
        `Each point is the mean power over ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(secondsPerPoint)}, without overhead.`,
        trainingStep && `${mark}: ${escaped(trainingStep)} (training step).`,
        slicesBridged > 0 && `No sample in ${slicesBridged} of ${slices} slices; the line bridges them.`,
    ]
        .filter(Boolean)
        .join(' ');
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ mostIntensiveLine),
/* harmony export */   LS: () => (/* binding */ regionLine),
/* harmony export */   lg: () => (/* binding */ regionsSection)
/* harmony export */ });
/* harmony import */ var _figures_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);
/* harmony import */ var _tables_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);
/* harmony import */ var _text_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3435);








/** The line under the jobs: the best cleaner region with grams saved, or that there is none. */
function regionLine(figures, style) {
    const { regions: comparison, notCompared, current } = figures;
    const start = style.strong('Cleaner region:');
    if (!comparison)
        return notCompared === undefined ? undefined : `${start} not compared. ${style.prose(notCompared, 300)}`;
    const best = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanerRegion */ .bR)(comparison);
    const jobs = comparison.jobs < current.length ? ` (${comparison.jobs} of ${current.length} jobs)` : '';
    if (!best) {
        const scope = style.text(comparison.scope, 80);
        return comparison.regions.length > 0
            ? `${start} none worth moving to; the best of ${scope} is a tie${jobs}.`
            : `${start} none among ${scope}${jobs}.`;
    }
    const saved = style.strong(`${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMass */ .so)(best.gramsSaved)} less`);
    return `${start} ${style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .alternativeName */ .HW)(best), 80)}${placeWords(best, style)} would emit ${saved} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatWholeShare */ .s7)(-best.savingPercent / 100)})${jobs}.`;
}
/** `, Europe (Stockholm), 1190 km away,`: between commas, because the names contain brackets. */
function placeWords(region, style) {
    const phrases = [
        region.name && style.text(region.name, 60),
        (0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .ifKnown */ .HP)(region.distanceKm, (km) => `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDistance */ .BO)(km)} away`),
    ].filter(Boolean);
    return phrases.length > 0 ? `, ${phrases.join(', ')},` : '';
}
function regionsSection({ regions: comparison }, mostRegions) {
    if (!comparison || comparison.regions.length === 0 || mostRegions < 1)
        return undefined;
    const { listed, bars, unit } = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .listedRegions */ .P9)(comparison, mostRegions);
    const [year, ...otherYears] = new Set(listed.map((region) => region.year).filter((known) => known !== undefined));
    const grids = year !== undefined && otherYears.length === 0 ? `annual averages of ${year}` : 'annual averages';
    const notes = [
        `The same work there: IT energy as here, PUE of that place where both are published, grids by ${grids}.`,
        'A tie is a difference inside the uncertainty of the two grids.',
        mostIntensiveLine(comparison, _text_style_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKDOWN */ .yQ),
    ];
    return {
        title: 'Cleaner regions',
        aside: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(comparison.scope, 80),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOf */ .RQ)((0,_tables_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsTable */ .O)(comparison, mostRegions)),
            (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .regionChart */ .$U)(bars.map(({ label, grams }) => ({ label, value: grams / unit.size })), unit.symbol),
            comparison.advice && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(comparison.advice, 600),
            notes.filter((note) => note !== undefined).join(' '),
        ]),
    };
}
/** The most carbon-intensive region of the same scope. */
function mostIntensiveLine({ mostIntensive, ratio }, style) {
    if (!mostIntensive || ratio === undefined)
        return undefined;
    const where = style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .alternativeName */ .HW)(mostIntensive), 80);
    return `Worst: ${where}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMass */ .so)(mostIntensive.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(ratio)} × the cleanest grid).`;
}


/***/ }),

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OVERLAPPED),
/* harmony export */   Z: () => (/* binding */ stepsSection)
/* harmony export */ });
/* harmony import */ var _tables_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8543);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3919);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);





function stepsSection({ steps: sums, records }, mostSteps) {
    if (sums.length === 0 || mostSteps < 1)
        return undefined;
    const totalKwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addUp */ .NM)(sums, (step) => step.kwh);
    const training = sums.filter((step) => step.training);
    const trainingKwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addUp */ .NM)(training, (step) => step.kwh);
    const [source, ...otherSources] = new Set(records.flatMap((record) => (record.steps && record.stepsSource) || []));
    return {
        title: 'Steps',
        aside: training.length > 0 && totalKwh > 0 ? `training ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWholeShare */ .s7)(trainingKwh / totalKwh)}` : undefined,
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)((0,_tables_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsTable */ .A)(sums, mostSteps)),
            sums.some((step) => step.overlapped) ? OVERLAPPED : undefined,
            `The steps add up to the job, overhead included.${source && otherSources.length === 0 ? ` Times: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(source, 120)}.` : ''}`,
        ]),
    };
}
/** What the mark in the table means. */
const OVERLAPPED = 'Steps marked ∥ ran at the same time as others and share the energy of that time evenly.';


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./tmp/javascript/report/figures/figures.js + 1 modules
var figures_figures = __webpack_require__(7616);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/report.js
var report = __webpack_require__(3622);
// EXTERNAL MODULE: ./tmp/javascript/report/text/escape.js
var text_escape = __webpack_require__(4395);
// EXTERNAL MODULE: ./tmp/javascript/report/text/markdown.js
var markdown = __webpack_require__(5313);
// EXTERNAL MODULE: ./tmp/javascript/report/text/style.js
var style = __webpack_require__(4939);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/accelerators.js
var accelerators = __webpack_require__(472);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/accelerators.js
var tables_accelerators = __webpack_require__(266);
// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/accelerators.js
/** The same work on accelerators that compute more for each watt. */





function acceleratorsSection({ current, accelerators: comparison }) {
    if (!comparison)
        return undefined;
    const { job, gramsHere, better, provider } = comparison;
    const ofJob = current.length > 1 ? ` of ${(0,text_escape/* markdownText */.p7)(job.name, 60)}` : '';
    return {
        title: 'Other accelerators',
        aside: `up to ${(0,units/* formatMass */.so)(gramsHere - better[0].grams)} less${ofJob}`,
        body: (0,markdown/* paragraphs */.qN)([(0,markdown/* markdownOf */.RQ)((0,tables_accelerators/* acceleratorsTable */.H)(comparison)), (0,accelerators/* acceleratorsNote */.h)((0,text_escape/* markdownText */.p7)(provider, 60))]),
    };
}

// EXTERNAL MODULE: ./tmp/javascript/report/figures/advice.js
var figures_advice = __webpack_require__(1068);
// EXTERNAL MODULE: ./tmp/javascript/report/text/words.js
var words = __webpack_require__(3435);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/advice.js
/** The advice, as a section. */





function adviceSection({ advice }) {
    const [first] = advice;
    if (!first)
        return undefined;
    const { kind, savesGrams } = first;
    return {
        title: 'What you can do',
        aside: kind + ((0,units/* ifKnown */.HP)(savesGrams, (grams) => `, up to ${(0,units/* formatMass */.so)(grams)}`) ?? ''),
        body: (0,markdown/* bulletList */.fF)(advice.map((piece) => `**${(0,words/* capitalised */.Iu)(piece.kind)}.** ${(0,figures_advice/* adviceText */.Y)(piece, (name) => (0,text_escape/* markdownProse */.h$)(name, 600))}`)),
    };
}

// EXTERNAL MODULE: ./tmp/javascript/report/sections/components.js
var components = __webpack_require__(9189);
// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
// EXTERNAL MODULE: ./tmp/javascript/report/formats/model-card.js
var model_card = __webpack_require__(7541);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/disclose.js
/** What to paste into a model card, and where the other forms of the same disclosure are. */




function discloseSection({ records }) {
    if (!records.some((record) => record.energy))
        return undefined;
    return {
        title: 'Disclose',
        aside: 'for a model card or a paper',
        body: (0,markdown/* paragraphs */.qN)([
            (0,text_escape/* markdownCodeBlock */.IS)((0,model_card.modelCard)(records).trim(), 'markdown'),
            `LaTeX with BibTeX, BoAmps, SCI, CSV and a page to print: \`${product/* PRODUCT */.Ax.slug} report record.json --format latex\`, with the record from this run's artifacts.`,
        ]),
    };
}

// EXTERNAL MODULE: ./tmp/javascript/report/sections/headline.js
var headline = __webpack_require__(1229);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/jobs.js
var jobs = __webpack_require__(8105);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/method.js
var method = __webpack_require__(256);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/notices.js
var notices = __webpack_require__(5820);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/power.js
var power = __webpack_require__(9900);
// EXTERNAL MODULE: ./tmp/javascript/record/ledger.js + 1 modules
var record_ledger = __webpack_require__(666);
// EXTERNAL MODULE: ./tmp/javascript/record/totals.js
var totals = __webpack_require__(8560);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/jobs.js
var figures_jobs = __webpack_require__(5192);
// EXTERNAL MODULE: ./tmp/javascript/report/text/table.js
var text_table = __webpack_require__(7942);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/pull-request-totals.js
/** Total of this pull request: its runs, and how much of them was wasted. */






function pullRequestTotalsSection(report, mostEntries) {
    const { runs, kwh, grams, atLeast, wasted } = (0,totals/* totals */.Sd)(report.state).soFar;
    // Where each job ran once, the table of jobs says all of this already.
    if (runs <= report.jobs.length && wasted.runs === 0)
        return undefined;
    const outcomes = outcomesOf(report.state.ledger);
    const shown = [...report.state.ledger]
        .sort((a, b) => b.at - a.at || (0,record_ledger/* compareRuns */.qB)(b, a) || (a.job < b.job ? -1 : 1))
        .slice(0, mostEntries);
    const left = runs - shown.length;
    const total = `${(0,units/* formatCount */.B4)(runs, 'run')}, ${atLeast ? 'at least ' : ''}${(0,units/* formatEnergy */.QE)(kwh)}, ${(0,units/* formatMass */.so)(grams)}`;
    const share = kwh > 0 ? ` (${(0,units/* formatWholeShare */.s7)(wasted.kwh / kwh)})` : '';
    const sentences = [
        `${total}.`,
        wasted.runs > 0 &&
            `Failed, cancelled and replaced runs took ${(0,units/* formatEnergy */.QE)(wasted.kwh)}, ${(0,units/* formatMass */.so)(wasted.grams)}${share}.`,
        atLeast && 'What is unknown of a run is not in the sum.',
    ];
    const table = {
        caption: 'Runs of this pull request',
        columns: [
            { heading: 'Commit', cells: shown.map(({ sha }) => (0,text_table/* own */.ZV)(sha && `\`${(0,figures_jobs/* shortSha */.Fu)(sha)}\``)) },
            { heading: 'Job', cells: shown.map((entry) => (0,text_table/* outside */.qY)((0,figures_jobs/* jobName */.dZ)(entry.job), 80)) },
            { heading: 'Result', cells: shown.map((entry) => (0,text_table/* own */.ZV)(outcomes.get(entry))) },
            ...(0,text_table/* energyColumns */.aU)(shown),
        ],
    };
    return {
        title: 'Total of this pull request',
        aside: total,
        body: (0,markdown/* paragraphs */.qN)([
            sentences.filter(Boolean).join(' '),
            shown.length > 0 ? (0,markdown/* markdownOf */.RQ)(table) : undefined,
            left > 0 ? `${(0,units/* formatCount */.B4)(left, 'earlier run')} in the sum, not in the list.` : undefined,
        ]),
    };
}
/** A run that failed and was replaced counts as failed, as it does in the sums. */
function outcomesOf(ledger) {
    const superseded = (0,record_ledger/* supersededEntries */.v6)(ledger);
    return new Map(ledger.map((entry) => {
        if (entry.status === 'failure')
            return [entry, 'failed'];
        if (entry.status === 'cancelled')
            return [entry, 'cancelled'];
        return [entry, superseded.has(entry) ? 'replaced' : 'newest'];
    }));
}

// EXTERNAL MODULE: ./tmp/javascript/report/sections/regions.js
var regions = __webpack_require__(4360);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/steps.js
var steps = __webpack_require__(2582);
;// CONCATENATED MODULE: ./tmp/javascript/report/sections/sections.js















/** The report in markdown; the headline is its first line. */
function markdownReport(figures, room, sections) {
    return (0,markdown/* paragraphs */.qN)([
        `### ${(0,headline/* headlineText */.u)(figures.headline, { escaped: (name) => (0,text_escape/* markdownText */.p7)(name, 80) })}`,
        (0,jobs/* jobsSection */.c)(figures, room.jobs),
        (0,jobs/* sharedLine */.m)(figures.jobs, style/* MARKDOWN */.yQ),
        ...(0,notices/* notices */.oE)(figures, style/* MARKDOWN */.yQ),
        (0,regions/* regionLine */.LS)(figures, style/* MARKDOWN */.yQ),
        ...allSections(figures, room).map((section) => section && (0,markdown/* folded */.TM)(section, sections)),
    ]);
}
function allSections(figures, room) {
    const { details } = room;
    return [
        details ? (0,components/* componentsSection */.K)(figures) : undefined,
        (0,steps/* stepsSection */.Z)(figures, room.steps),
        details ? (0,regions/* regionsSection */.lg)(figures, room.regions) : undefined,
        details ? acceleratorsSection(figures) : undefined,
        room.power ? (0,power/* powerSection */.r)(figures) : undefined,
        pullRequestTotalsSection(figures, room.entries),
        details ? adviceSection(figures) : undefined,
        room.disclosure ? discloseSection(figures) : undefined,
        (0,method/* methodSection */.rw)(figures, room.methodLines),
    ];
}

;// CONCATENATED MODULE: ./tmp/javascript/report/text/shrink.js
/** How much each part may show, where there is room for all. */
const ALL_ROOM = {
    jobs: 20,
    steps: 30,
    regions: 10,
    entries: 20,
    methodLines: 14,
    power: true,
    disclosure: true,
    /** Components, regions, accelerators and advice. */
    details: true,
};
/** Each step comes on top of those before it; the first gives up nothing. */
const SHRINKING = [
    {},
    { state: (state) => thinned(state, 1, ({ power, ...rest }) => rest) },
    {
        state: (state) => thinned(state, 1, ({ unreadable, notes, equivalences, ...rest }) => rest),
        room: { methodLines: 8 },
    },
    { room: { disclosure: false, entries: 8 } },
    { state: (state) => thinned(state, 1, ({ steps, ...rest }) => rest) },
    { state: (state) => thinned(state, 1, withFewRegions), room: { steps: 12, regions: 5 } },
    { state: (state) => withDetailsOf(state, 32) },
    { state: (state) => withDetailsOf(state, 16) },
    { state: (state) => withDetailsOf(state, 4) },
    { state: (state) => withDetailsOf(state, 1) },
    { state: (state) => thinned(state, 0, ({ power, ...rest }) => rest), room: { power: false, jobs: 10 } },
    { state: (state) => thinned(state, 0, ({ steps, ...rest }) => rest), room: { steps: 0, entries: 3, methodLines: 3 } },
    { state: (state) => thinned(state, 0, withFewRegions), room: { regions: 3 } },
    { state: (state) => withDetailsOf(state, 0), room: { jobs: 6, entries: 0, methodLines: 0, details: false } },
    { state: withoutLinks },
];
/** Every record but those of the `spared` jobs with the most energy. */
function thinned(state, spared, thin) {
    const kept = largest(state, spared);
    return withSections(state, (section) => section.details && !kept.has(section) ? { ...section, details: thin(section.details) } : section);
}
function withDetailsOf(state, count) {
    const kept = largest(state, count);
    return withSections(state, (section) => (kept.has(section) ? section : { key: section.key, core: section.core }));
}
function withFewRegions(record) {
    const { alternatives } = record;
    if (!alternatives)
        return record;
    const { hardware, mostIntensive, ...rest } = alternatives;
    return { ...record, alternatives: { ...rest, regions: alternatives.regions.slice(0, 3) } };
}
function withoutLinks(state) {
    return withSections(state, ({ key, core: { url, jobId, ...core }, details }) => ({ key, core, details }));
}
function withSections(state, change) {
    return { ...state, sections: state.sections.map(change) };
}
/** Without the tenth of the jobs that has the smallest known energy; at least one goes. */
function withoutSmallest(state) {
    const kept = largest(state, Math.floor(state.sections.length * 0.9));
    return { ...state, sections: state.sections.filter((section) => kept.has(section)) };
}
/** Those with the most energy; of equal ones the first by their key, so that every writer keeps the same. */
function largest(state, count) {
    const byEnergy = [...state.sections].sort((a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return new Set(byEnergy.slice(0, count));
}

;// CONCATENATED MODULE: ./tmp/javascript/report/summary.js






/** GitHub drops a step's summary above 1 MiB. */
const MAX_BYTES = 1000 * 1024;
const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
function renderSummary(state, options = {}) {
    const maxBytes = options.maxBytes ?? MAX_BYTES;
    const records = options.records ?? state.sections.flatMap((section) => section.details ?? []);
    const figures = (0,figures_figures/* figuresOf */.h)((0,report/* reportOf */.EI)(state, options));
    let room = ALL_ROOM;
    let text = '';
    for (const step of SHRINKING) {
        room = { ...room, ...step.room };
        text = summaryText(figures, room, options);
        if (bytesOf(text) <= maxBytes)
            break;
    }
    const withRecord = (0,markdown/* paragraphs */.qN)([text.trimEnd(), recordSection(records)]);
    return `${bytesOf(withRecord) < maxBytes ? withRecord : text.trimEnd()}\n`;
}
function summaryText(figures, room, { notice }) {
    return (0,markdown/* paragraphs */.qN)([notice && `> [!NOTE]\n> ${(0,text_escape/* markdownProse */.h$)(notice, 1000)}`, markdownReport(figures, room, 'open')]);
}
function recordSection(records) {
    if (records.length === 0)
        return undefined;
    const json = (0,text_escape/* visibleJson */.$m)(JSON.stringify(records.length === 1 ? records[0] : records, null, 2));
    // Inside a fence nothing is markdown, and no line of JSON begins with the backticks that would end it.
    const body = `\`\`\`json\n${json}\n\`\`\``;
    return (0,markdown/* folded */.TM)({ title: records.length === 1 ? 'Record' : 'Records', aside: 'JSON', body }, 'closed');
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ powerTable)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);



const ROWS = 12;
function powerTable({ points }) {
    const perRow = Math.ceil(points.length / ROWS);
    const rows = Array.from({ length: Math.ceil(points.length / perRow) }, (_, row) => points.slice(row * perRow, (row + 1) * perRow));
    const isTraining = (row) => row.filter((point) => point.training).length * 2 > row.length;
    return {
        caption: 'Power by time',
        columns: [
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .figureColumn */ .vg)('From', rows, ([first]) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(first?.fromSeconds ?? 0)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .figureColumn */ .vg)('Mean, W', rows, (row) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)((0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .addUp */ .NM)(row, ({ watts }) => watts) / row.length)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .figureColumn */ .vg)('Peak mean, W', rows, (row) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(Math.max(...row.map(({ watts }) => watts)))),
            { heading: 'Step', cells: rows.map((row) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(isTraining(row) ? 'training' : undefined)) },
        ],
    };
}


/***/ })

};
