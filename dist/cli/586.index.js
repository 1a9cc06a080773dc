export const id = 586;
export const ids = [586];
export const modules = {

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ADVICE_WORDS),
/* harmony export */   a: () => (/* binding */ adviceSection)
/* harmony export */ });
/* harmony import */ var _figures_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1068);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/** The advice, as a section. */




function adviceSection({ advice }) {
    const [first] = advice;
    if (!first)
        return undefined;
    return {
        title: 'What you can do',
        aside: asideOf(first),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF)(advice.map((piece) => `**${ADVICE_WORDS[piece.kind]}.** ${(0,_figures_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceText */ .Y)(piece, (name) => _text_style_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKDOWN */ .yQ.prose(name, 600))}`)),
    };
}
const ADVICE_WORDS = { region: 'Region', waste: 'Waste', hardware: 'Hardware', time: 'Time' };
function asideOf(advice) {
    const saves = advice.savesGrams === undefined ? '' : `, up to ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMass */ .so)(advice.savesGrams)}`;
    return `${ADVICE_WORDS[advice.kind].toLowerCase()}${saves}`;
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ jobsSection),
/* harmony export */   m: () => (/* binding */ sharedLine)
/* harmony export */ });
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);
/* harmony import */ var _tables_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2018);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3435);
/** The one table that is never folded, and the line under it. */





/** `most` rows, not counting the total. */
function jobsSection(report, most) {
    const { jobs, current } = report;
    const total = `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(current.length, 'job')}${current.length < jobs.length ? ' of the newest commit' : ''}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)((0,_tables_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .jobsTable */ .x)(report, { most, heading: 'Job', total }));
}
/** What all jobs of several have in common, so that it is not repeated in every row; undefined where there is nothing to say. */
function sharedLine(jobs, style) {
    if (jobs.length < 2)
        return undefined;
    const { hardware, region } = (0,_tables_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedWords */ .B)(jobs);
    const gramsPerKwh = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.gramsPerKwh);
    const grid = gramsPerKwh === undefined ? '' : ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIntensity */ .TA)(gramsPerKwh)})`;
    const parts = [
        hardware && `on ${style.text(hardware, 120)}`,
        region && `in ${style.text((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .regionWords */ ._d)(region), 60)}${grid}`,
    ].filter((part) => part !== undefined);
    return parts.length > 0 ? `All ${parts.join(', ')}.` : undefined;
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ missingTexts),
/* harmony export */   oE: () => (/* binding */ notices),
/* harmony export */   rf: () => (/* binding */ MOST_MISSING)
/* harmony export */ });
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3408);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);



/** Lines of each kind that are seen at once; the others are folded, in `method.ts`. */
const MOST_MISSING = 3;
function notices(figures, style, mostMissing = MOST_MISSING) {
    return [
        overBudget(figures, style),
        trainingLine(figures, style),
        missingLines(figures, style, mostMissing),
        ...embodied(figures, style),
    ];
}
/** `Training: 335 Wh, 114 gCO2eq.`, where the step that trains is known; its share is in the first line. */
function trainingLine({ training }, style) {
    if (training === undefined)
        return undefined;
    const { kwh, grams } = training;
    return `${style.strong('Training:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE)(kwh)}${grams ? `, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(grams)}` : ''}.`;
}
/** `Over budget: 129 gCO2eq of 100 g; +41.8% of at most +20%.` */
function overBudget({ current, records, runVerdicts }, style) {
    const several = current.length > 1;
    const workflows = new Set(current.map(({ core }) => core.workflow));
    const over = [
        ...records.map((record) => ({
            budget: record.budget,
            job: several ? (record.job?.name ?? record.name) : undefined,
        })),
        ...runVerdicts.map(({ budget, workflow }) => ({
            budget,
            job: several ? (workflows.size > 1 ? `the run of ${workflow}` : 'this run') : undefined,
        })),
    ].flatMap(({ budget, job }) => (budget?.limits ?? []).filter((limit) => limit.verdict === 'over').map((limit) => ({ ...limit, job })));
    // A limit of the whole pull request is in every job's record, and one of a run of one job in its record; the newest figure is the largest.
    const distinct = [
        ...new Map(over.map((limit) => [`${limit.limit} ${limit.scope === 'job' ? limit.job : ''}`, limit])).values(),
    ];
    if (distinct.length === 0)
        return undefined;
    const words = distinct.slice(0, MOST_MISSING).map((limit) => {
        const whose = limit.scope === 'pull-request' ? 'this pull request ' : limit.job ? `${style.text(limit.job, 60)} ` : '';
        return `${whose}${actual(limit)}, ${style.text(`limit ${limit.limit}`, 60)}`;
    });
    const more = distinct.length > MOST_MISSING ? `; ${distinct.length - MOST_MISSING} more` : '';
    return `${style.strong('Over budget:')} ${words.join('; ')}${more}.`;
}
function actual({ measure, actual: value }) {
    if (value === undefined)
        return 'unknown';
    return { grams: _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh, kwh: _text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE, increase: (percent) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(percent, 'signed') }[measure](value);
}
/** Why something is not known, and what to do about it. */
function missingLines({ current, records }, style, most) {
    const texts = missingTexts(records);
    const several = current.length > 1;
    const lines = [...texts].map(([text, jobs]) => style.prose(text, 400) + (several ? ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(jobs, 'job')})` : ''));
    const unknown = current.filter(({ core }) => core.kwh === undefined).length;
    if (lines.length === 0 && unknown > 0)
        lines.push(`The energy of ${several ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(unknown, 'job') : 'this job'} is unknown.`);
    const shown = lines.slice(0, most);
    if (lines.length > most)
        shown.push(`${lines.length - most} more under “Method”.`);
    return shown.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bulletList */ .fF)(shown) : undefined;
}
/** Each sentence with the number of records that say it. */
function missingTexts(records) {
    const counts = new Map();
    for (const record of records) {
        const remedies = record.energy === null ? (record.unreadable ?? []).map(remedyOf) : [];
        for (const text of new Set([...record.missing, ...remedies]))
            counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
}
function remedyOf({ meter, why, remedy }) {
    return `${meter}: ${why}.${remedy ? ` ${remedy}.` : ''}`;
}
/** Only if the user asked for it; a line of its own, never added. */
function embodied({ records }, style) {
    const [record] = records;
    if (!record || records.length > 1)
        return [];
    const { embodied: made, sci } = record;
    return [
        made &&
            ('unknown' in made
                ? `${style.strong('Embodied:')} unknown. ${style.text(made.unknown, 300)}`
                : `${style.strong('Embodied:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrams */ .xh)(made.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .gramsInterval */ .k0)(made), 'grams')}) of making the hardware, not in the figures above. ${style.text(made.source, 200)}.`),
        sci &&
            `${style.strong('SCI:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)(sci.gramsPerUnit)} per ${style.text(sci.functionalUnit, 80)}, embodied emissions ${sci.includesEmbodied ? 'included' : 'not included'}.`,
    ];
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








/** More rows than this do not help to choose. */
const MOST_REGIONS = 10;
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
    return `${start} ${style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .regionKey */ .Un)(best) ?? best.region, 80)}${placeWords(best, style)} would emit ${saved} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatWholeShare */ .s7)(-best.savingPercent / 100)})${jobs}.`;
}
/** `, Europe (Stockholm), 1190 km away,`: names have brackets of their own. */
function placeWords(region, style) {
    const parts = [
        region.name && style.text(region.name, 60),
        region.distanceKm === undefined ? undefined : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDistance */ .BO)(region.distanceKm)} away`,
    ].filter((part) => part !== undefined && part !== '');
    return parts.length > 0 ? `, ${parts.join(', ')},` : '';
}
function regionsSection({ regions: comparison }, mostRegions = MOST_REGIONS) {
    if (!comparison || comparison.regions.length === 0 || mostRegions < 1)
        return undefined;
    const regions = (0,_tables_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .listedRegions */ .P)(comparison, mostRegions);
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .gramsUnitFor */ .i8)([comparison.gramsHere, ...regions.map((region) => region.grams)]);
    const years = [...new Set(regions.map((region) => region.year))].filter((year) => year !== undefined);
    const chart = (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .regionChart */ .$U)([
        { label: `${comparison.here ?? 'this grid'} (here)`, value: comparison.gramsHere / unit.size },
        ...regions.map((region) => ({ label: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .regionKey */ .Un)(region) ?? region.region, value: region.grams / unit.size })),
    ], unit.symbol);
    return {
        title: 'Cleaner regions',
        aside: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(comparison.scope, 80),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOf */ .RQ)((0,_tables_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsTable */ .O)(comparison, mostRegions)),
            chart,
            comparison.advice && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(comparison.advice, 600),
            notes(comparison, years),
        ]),
    };
}
/** The most carbon-intensive region of the same scope. */
function mostIntensiveLine({ mostIntensive, ratio }, style) {
    if (!mostIntensive || ratio === undefined)
        return undefined;
    const where = style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .regionKey */ .Un)(mostIntensive) ?? mostIntensive.region, 80);
    return `Worst: ${where}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMass */ .so)(mostIntensive.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(ratio)} × the cleanest grid).`;
}
function notes(comparison, years) {
    const other = mostIntensiveLine(comparison, _text_style_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKDOWN */ .yQ);
    const dirtiest = other === undefined ? '' : ` ${other}`;
    const year = years.length === 1 ? `annual averages of ${years[0]}` : 'annual averages';
    return `The same work there: IT energy as here, PUE of that place where both are published, grids by ${year}. A tie is a difference inside the uncertainty of the two grids.${dirtiest}`;
}


/***/ }),

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7336);
/* harmony import */ var _figures_accelerators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);
/* harmony import */ var _figures_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1068);
/* harmony import */ var _figures_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
/* harmony import */ var _figures_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(755);
/* harmony import */ var _figures_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3622);
/* harmony import */ var _sections_advice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3205);
/* harmony import */ var _sections_components_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9189);
/* harmony import */ var _sections_jobs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8105);
/* harmony import */ var _sections_notices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5820);
/* harmony import */ var _sections_regions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4360);
/* harmony import */ var _sections_sources_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1503);
/* harmony import */ var _tables_accelerators_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(266);
/* harmony import */ var _tables_components_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8870);
/* harmony import */ var _tables_jobs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2018);
/* harmony import */ var _tables_regions_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9633);
/* harmony import */ var _tables_steps_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8543);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4939);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7942);
/* harmony import */ var _text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(501);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3129);
/** The report on a terminal or in a log: the comment's content as plain text in columns, coloured only where that is asked for. */





















const MOST_JOBS = 200;
const MOST_STEPS = 12;
const MOST_REGIONS = 5;
const MOST_SOURCES = 10;
const MOST_MISSING = 20;
/** Longer lines are hard to read, however wide the terminal. */
const MOST_TEXT_WIDTH = 110;
/** Several records are listed in the order they came in, with their total. Ends without a line break. */
function terminalReport(records, options) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_19__.createColors(options.color);
    const style = (0,_text_style_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalStyle */ .wy)(colours.bold);
    const figures = (0,_figures_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h)((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportInOrder */ .w$)(records));
    const headline = headlineLine(figures.headline, style, colours);
    if (options.quiet || records.length === 0)
        return headline;
    const wrap = (line) => wrapped(line, options.width);
    const paper = { width: options.width, colours, style };
    const blocks = [
        [headline, ...runLine(figures, style)],
        records.length > 1 ? jobLines(figures, paper) : componentLines(figures, paper),
        inOtherWords(figures, style, colours).flatMap(wrap),
        (0,_sections_notices_js__WEBPACK_IMPORTED_MODULE_8__/* .notices */ .oE)(figures, style, MOST_MISSING)
            .flatMap((line) => line?.split('\n') ?? [])
            .flatMap(wrap),
        stepLines(figures, paper),
        [(0,_sections_regions_js__WEBPACK_IMPORTED_MODULE_9__/* .regionLine */ .LS)(figures, style) ?? '', ...regionLines(figures, paper)].filter((line) => line !== ''),
        acceleratorLines(figures, paper),
        figures.advice.flatMap((advice) => wrap(`${colours.green(`${_sections_advice_js__WEBPACK_IMPORTED_MODULE_5__/* .ADVICE_WORDS */ .V[advice.kind]}:`)} ${(0,_figures_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceText */ .Y)(advice, (name) => style.prose(name, 600))}`)),
        (0,_sections_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceLines */ .J)(records, style)
            .slice(0, MOST_SOURCES)
            .flatMap(wrap)
            .map((line) => colours.dim(line)),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
function wrapped(line, width) {
    return (0,_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__/* .wrapText */ .C1)(line, Math.min(width, MOST_TEXT_WIDTH));
}
/** The heading dimmed, the total in bold. */
function tableLines(table, { width, colours }) {
    const totalAt = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_20__/* .totalRow */ .V$)(table) === undefined ? undefined : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_20__/* .rowsOf */ .RO)(table).length;
    return (0,_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__/* .terminalTable */ .RX)((0,_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__/* .terminalColumns */ .UV)(table), width, (text, row) => row < 0 ? colours.dim(text) : row === totalAt ? colours.bold(text) : text);
}
function jobLines(report, paper) {
    const total = `Total of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_18__/* .formatCount */ .B4)(report.jobs.length, 'run')}`;
    const common = (0,_sections_jobs_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedLine */ .m)(report.jobs, paper.style);
    const lines = tableLines((0,_tables_jobs_js__WEBPACK_IMPORTED_MODULE_13__/* .jobsTable */ .x)(report, { most: MOST_JOBS, heading: 'Run', total }), paper);
    return common === undefined ? lines : [...lines, common];
}
function componentLines({ energy }, paper) {
    if (!energy)
        return [];
    const idle = energy.parts.flatMap((part) => (0,_sections_components_js__WEBPACK_IMPORTED_MODULE_6__/* .idleSentence */ .O)(part, paper.style) ?? []);
    return [...tableLines((0,_tables_components_js__WEBPACK_IMPORTED_MODULE_12__/* .componentsTable */ .V)(energy), paper), ...idle];
}
function stepLines({ steps }, paper) {
    return steps.length < 2 ? [] : tableLines((0,_tables_steps_js__WEBPACK_IMPORTED_MODULE_15__/* .stepsTable */ .A)(steps, MOST_STEPS), paper);
}
function regionLines({ regions: comparison }, paper) {
    if (!comparison || comparison.regions.length === 0)
        return [];
    const worst = (0,_sections_regions_js__WEBPACK_IMPORTED_MODULE_9__/* .mostIntensiveLine */ .L6)(comparison, paper.style);
    const lines = tableLines((0,_tables_regions_js__WEBPACK_IMPORTED_MODULE_14__/* .regionsTable */ .O)(comparison, MOST_REGIONS), paper);
    return worst === undefined ? lines : [...lines, ...wrapped(worst, paper.width)];
}
function acceleratorLines({ current, accelerators: comparison }, paper) {
    if (!comparison)
        return [];
    const { job, provider } = comparison;
    const ofJob = current.length > 1 ? `Of ${paper.style.text(job.name, 60)}. ` : '';
    const note = `${ofJob}${(0,_figures_accelerators_js__WEBPACK_IMPORTED_MODULE_0__/* .acceleratorsNote */ .h)(paper.style.text(provider, 60))}`;
    return [...tableLines((0,_tables_accelerators_js__WEBPACK_IMPORTED_MODULE_11__/* .acceleratorsTable */ .H)(comparison), paper), ...wrapped(note, paper.width)];
}
const VERDICT_COLOURS = { within: 'green', over: 'red', unknown: 'yellow' };
function headlineLine({ energy, emissions, range, training, basis, change, verdict }, style, colours) {
    const grams = emissions && `${colours.bold(emissions)}${range ? ` (${range})` : ''}`;
    return [
        colours.bold(energy),
        grams,
        training,
        change && (0,_figures_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .changeText */ .k)(change, (name) => style.text(name, 60)),
        verdict && colours[VERDICT_COLOURS[verdict.kind]](verdict.words),
        basis,
    ]
        .filter((part) => part !== undefined)
        .join(' · ');
}
/** `1 h 24 min on 1 × NVIDIA A10G`; several runs have it in their table. */
function runLine({ jobs }, style) {
    const [job] = jobs;
    if (!job || jobs.length > 1)
        return [];
    const hours = job.record?.declared?.hours;
    const seconds = job.core.seconds ?? (hours === undefined ? undefined : hours * 3600);
    const words = [
        seconds === undefined ? undefined : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_18__/* .formatDuration */ .a3)(seconds),
        job.core.hardware && `on ${style.text(job.core.hardware, 100)}`,
    ].filter((part) => part !== undefined);
    return words.length > 0 ? [words.join(' ')] : [];
}
/** What one run's emissions are as much as; not for the total of several. */
function inOtherWords({ jobs }, style, colours) {
    const equivalences = jobs.length === 1 ? (jobs[0]?.record?.equivalences ?? []) : [];
    return equivalences.map(({ sentence, source }) => `${style.text(sentence, 300)} ${colours.dim(`(${style.text(source, 200)})`)}`);
}


/***/ }),

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ regionChart),
/* harmony export */   Kx: () => (/* binding */ powerChart)
/* harmony export */ });
/* unused harmony exports trendChart, monthChart */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/**
 * Charts as mermaid `xychart-beta`, which GitHub draws itself. Only what mermaid 10.9 and 11 both read; a table always
 * is next to a chart, for targets that do not draw it.
 */

/** Two greens that keep apart on white and on GitHub's dark page: areas, then the line on top of them. */
const COLOURS = { area: '#8cc9a1', line: '#2f8f5b' };
function diagram(lines, palette, size) {
    const settings = {
        themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette.join(', ') } },
        xyChart: size,
    };
    return ['```mermaid', `%%{init: ${JSON.stringify(settings)}}%%`, ...lines, '```'].join('\n');
}
/** A plain decimal of four significant figures; mermaid knows no exponent. */
function plainDecimal(value) {
    if (!Number.isFinite(value) || value <= 0)
        return '0';
    const decimals = Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(value))));
    return String(Number(value.toFixed(decimals))).includes('e')
        ? value.toFixed(decimals)
        : String(Number(value.toFixed(decimals)));
}
function numbers(values) {
    return `[${values.map(plainDecimal).join(', ')}]`;
}
/** An axis ends at a round number above the largest value. */
function axisEnd(values) {
    const largest = Math.max(...values);
    if (!(largest > 0) || !Number.isFinite(largest))
        return '1';
    const step = 10 ** Math.floor(Math.log10(largest)) / 2;
    return plainDecimal(Math.ceil((largest * 1.02) / step) * step);
}
/**
 * Power over time: a line, on bars where the training step ran.
 * `length` is the job's, in `unit`.
 */
function powerChart(points, length, unit) {
    if (points.length < 3 || !(length > 0))
        return undefined;
    const watts = points.map((point) => point.watts);
    const training = points.map((point) => (point.training ? point.watts : 0));
    const marked = training.some((value) => value > 0);
    return diagram([
        'xychart-beta',
        `  x-axis "${unit}" 0 --> ${plainDecimal(length)}`,
        `  y-axis "W" 0 --> ${axisEnd(watts)}`,
        ...(marked ? [`  bar ${numbers(training)}`] : []),
        `  line ${numbers(watts)}`,
    ], marked ? [COLOURS.area, COLOURS.line] : [COLOURS.line], { width: 760, height: 260 });
}
/** A value a run, oldest first. */
function trendChart(values, unit) {
    if (values.length < 2)
        return undefined;
    return diagram([
        'xychart-beta',
        `  x-axis "run" 1 --> ${values.length}`,
        `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(values)}`,
        `  line ${numbers(values)}`,
    ], [COLOURS.line], { width: 760, height: 220 });
}
/** A bar a month, oldest first. */
function monthChart(months, unit) {
    if (months.length < 2)
        return undefined;
    const values = months.map((month) => month.value);
    return diagram([
        'xychart-beta',
        `  x-axis [${months.map(({ month }) => `"${mermaidLabel(month)}"`).join(', ')}]`,
        `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(values)}`,
        `  bar ${numbers(values)}`,
    ], [COLOURS.line], { width: 760, height: 260 });
}
/** Grams by region, one bar each, in `unit`; the first is where the job ran. */
function regionChart(bars, unit) {
    if (bars.length < 2)
        return undefined;
    const values = bars.map((bar) => bar.value);
    return diagram([
        'xychart-beta horizontal',
        `  x-axis [${bars.map((bar) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(bar.label, 28)}"`).join(', ')}]`,
        `  y-axis "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(unit)}" 0 --> ${axisEnd(values)}`,
        `  bar ${numbers(values)}`,
    ], [COLOURS.line], { width: 760, height: 80 + 34 * bars.length });
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   UV: () => (/* binding */ terminalColumns)
/* harmony export */ });
/* unused harmony export cutText */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/** Text in columns for a terminal: cells of plain text, padded by what they take on the screen. */



/** The columns of a table as plain text, its total as the last row. */
function terminalColumns(table) {
    const shown = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEmptyColumns */ .LQ)(table);
    const hasTotal = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .totalRow */ .V$)(shown) !== undefined;
    return shown.columns.map(({ heading, align, cells, total }) => ({
        heading,
        align,
        cells: [...cells, ...(hasTotal ? [total] : [])].map(cellText),
    }));
}
function cellText(cell) {
    if (cell === undefined)
        return '';
    if ('own' in cell)
        return cell.own;
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(cell.outside, cell.maxLength);
    return cell.after ? `${text} ${cell.after.replaceAll('`', '')}` : text;
}
const GRAPHEMES = new Intl.Segmenter();
/** At most `width` columns of a terminal, an ellipsis for what was cut. An emoji or a letter with marks is never cut in two. */
function cutText(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(text) <= width)
        return text;
    let cut = '';
    for (const { segment } of GRAPHEMES.segment(text)) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(cut + segment) > width - 1)
            break;
        cut += segment;
    }
    return width > 0 ? `${cut.trimEnd()}…` : '';
}
/** Words of a line over as many lines as they need, the later ones indented; a word that is too long stays whole. */
function wrapText(text, width, indent = '  ') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line.trim() !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(longer) > width) {
            lines.push(line);
            line = indent + word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
const GAP = '  ';
/** Columns that a name, and a remark in the last column, keep before whole columns are left out. */
const NAME_WIDTH = 28;
const REMARK_WIDTH = 14;
const SHORTEST_NAME = 10;
/**
 * Lines of a table, no wider than `width` as long as a name and two figures fit. What is too much is taken, in this
 * order, from the last column where it is text, from the first, which names the row, and by leaving columns out from the
 * right; figures are never cut. `paint` colours a cell after it was padded.
 */
function terminalTable(columns, width, paint = (text) => text) {
    const shown = columns.filter((column, index) => index === 0 || column.cells.some((cell) => cell !== ''));
    const widths = fittingWidths(shown, width);
    const [first] = shown;
    const rows = (first?.cells ?? []).map((_, row) => shown.map((column) => column.cells[row] ?? ''));
    return [shown.map((column) => column.heading), ...rows].map((cells, row) => widths
        .map((columnWidth, column) => {
        const text = cutText(cells[column] ?? '', columnWidth);
        const padding = ' '.repeat(Math.max(0, columnWidth - (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(text)));
        const right = shown[column]?.align === 'right';
        const padded = right ? padding + text : column === widths.length - 1 ? text : text + padding;
        return { padded, column, empty: text === '' };
    })
        // Blanks at the end of a line would be coloured too, and could not be trimmed afterwards.
        .filter((_, column, all) => all.slice(column).some((cell) => !cell.empty))
        .map(({ padded, column }, at, all) => paint(at === all.length - 1 ? padded.trimEnd() : padded, row - 1, column))
        .join(GAP));
}
function fittingWidths(columns, width) {
    const widths = columns.map((column) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(column.heading), ...column.cells.map((cell) => (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(cell))));
    const excess = () => widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1) - width;
    const cut = (at, shortest) => {
        const now = widths[at] ?? 0;
        widths[at] = Math.max(Math.min(now, shortest), now - Math.max(0, excess()));
    };
    while (true) {
        if (columns[widths.length - 1]?.align !== 'right')
            cut(widths.length - 1, REMARK_WIDTH);
        cut(0, NAME_WIDTH);
        if (excess() <= 0 || widths.length <= 3)
            break;
        widths.pop();
    }
    cut(0, SHORTEST_NAME);
    return widths;
}


/***/ })

};
