export const id = 586;
export const ids = [586];
export const modules = {

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

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7336);
/* harmony import */ var _figures_accelerators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);
/* harmony import */ var _figures_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1068);
/* harmony import */ var _figures_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
/* harmony import */ var _figures_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3622);
/* harmony import */ var _sections_components_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9189);
/* harmony import */ var _sections_headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1229);
/* harmony import */ var _sections_jobs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8105);
/* harmony import */ var _sections_notices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5820);
/* harmony import */ var _sections_regions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4360);
/* harmony import */ var _sections_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1503);
/* harmony import */ var _tables_accelerators_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(266);
/* harmony import */ var _tables_components_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8870);
/* harmony import */ var _tables_jobs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2018);
/* harmony import */ var _tables_regions_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9633);
/* harmony import */ var _tables_steps_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8543);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4939);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7942);
/* harmony import */ var _text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(501);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3435);
/** The report on a terminal or in a log: the comment's content as plain text in columns, coloured only where that is asked for. */





















const MOST_JOBS = 200;
const MOST_STEPS = 12;
const MOST_REGIONS = 5;
const MOST_SOURCES = 10;
const MOST_MISSING = 20;
const VERDICT_COLOURS = { within: 'green', over: 'red', unknown: 'yellow' };
/** Longer lines are hard to read, however wide the terminal. */
const MOST_TEXT_WIDTH = 110;
/** Several records are listed in the order they came in, with their total. Ends without a line break. */
function terminalReport(records, options) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_20__.createColors(options.color);
    const style = (0,_text_style_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalStyle */ .wy)(colours.bold);
    const figures = (0,_figures_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h)((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportInOrder */ .w$)(records));
    const headline = (0,_sections_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineText */ .u)(figures.headline, {
        escaped: (name) => style.text(name, 60),
        strong: colours.bold,
        verdict: (words, kind) => colours[VERDICT_COLOURS[kind]](words),
    });
    if (options.quiet || records.length === 0)
        return headline;
    const paper = { width: options.width, colours, style };
    const blocks = [
        [headline, ...runLine(figures, style)],
        records.length > 1 ? jobLines(figures, paper) : componentLines(figures, paper),
        wrapped(inOtherWords(figures, paper), paper),
        wrapped((0,_sections_notices_js__WEBPACK_IMPORTED_MODULE_7__/* .notices */ .oE)(figures, style, MOST_MISSING).join('\n').split('\n').filter(Boolean), paper),
        stepLines(figures, paper),
        regionLines(figures, paper),
        acceleratorLines(figures, paper),
        wrapped(adviceLines(figures, paper), paper),
        wrapped((0,_sections_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceLines */ .J)(records, style).slice(0, MOST_SOURCES), paper).map(colours.dim),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
function wrapped(lines, { width }) {
    return lines.flatMap((line) => (0,_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__/* .wrapText */ .C1)(line, Math.min(width, MOST_TEXT_WIDTH)));
}
/** The heading dimmed, the total in bold. */
function tableLines(table, { width, colours }) {
    const totalAt = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_16__/* .totalRow */ .V$)(table) === undefined ? undefined : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_16__/* .tableRows */ .QE)(table).length;
    return (0,_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__/* .terminalTable */ .RX)((0,_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_17__/* .terminalColumns */ .UV)(table), width, (text, row) => row < 0 ? colours.dim(text) : row === totalAt ? colours.bold(text) : text);
}
function jobLines(report, paper) {
    const total = `Total of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_18__/* .formatCount */ .B4)(report.jobs.length, 'run')}`;
    const table = (0,_tables_jobs_js__WEBPACK_IMPORTED_MODULE_12__/* .jobsTable */ .x)(report, { most: MOST_JOBS, heading: 'Run', total });
    return [...tableLines(table, paper), (0,_sections_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedLine */ .m)(report.jobs, paper.style)].filter((line) => line !== undefined);
}
function componentLines({ energy }, paper) {
    if (!energy)
        return [];
    const idle = energy.parts.flatMap((part) => (0,_sections_components_js__WEBPACK_IMPORTED_MODULE_4__/* .idleSentence */ .O)(part, paper.style) ?? []);
    return [...tableLines((0,_tables_components_js__WEBPACK_IMPORTED_MODULE_11__/* .componentsTable */ .V)(energy), paper), ...idle];
}
function stepLines({ steps }, paper) {
    return steps.length < 2 ? [] : tableLines((0,_tables_steps_js__WEBPACK_IMPORTED_MODULE_14__/* .stepsTable */ .A)(steps, MOST_STEPS), paper);
}
function regionLines(figures, paper) {
    const best = (0,_sections_regions_js__WEBPACK_IMPORTED_MODULE_8__/* .regionLine */ .LS)(figures, paper.style) ?? '';
    const { regions: comparison } = figures;
    if (!comparison || comparison.regions.length === 0)
        return best === '' ? [] : [best];
    const worst = (0,_sections_regions_js__WEBPACK_IMPORTED_MODULE_8__/* .mostIntensiveLine */ .L6)(comparison, paper.style);
    const table = tableLines((0,_tables_regions_js__WEBPACK_IMPORTED_MODULE_13__/* .regionsTable */ .O)(comparison, MOST_REGIONS), paper);
    return [best, ...table, ...wrapped(worst === undefined ? [] : [worst], paper)];
}
function acceleratorLines({ current, accelerators: comparison }, paper) {
    if (!comparison)
        return [];
    const { job, provider } = comparison;
    const ofJob = current.length > 1 ? `Of ${paper.style.text(job.name, 60)}. ` : '';
    const note = `${ofJob}${(0,_figures_accelerators_js__WEBPACK_IMPORTED_MODULE_0__/* .acceleratorsNote */ .h)(paper.style.text(provider, 60))}`;
    return [...tableLines((0,_tables_accelerators_js__WEBPACK_IMPORTED_MODULE_10__/* .acceleratorsTable */ .H)(comparison), paper), ...wrapped([note], paper)];
}
function adviceLines({ advice }, { colours, style }) {
    return advice.map((piece) => {
        const kind = colours.green(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_19__/* .capitalised */ .Iu)(piece.kind)}:`);
        return `${kind} ${(0,_figures_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceText */ .Y)(piece, (name) => style.prose(name, 600))}`;
    });
}
/** `1 h 24 min on 1 × NVIDIA A10G`; several runs have it in their table. */
function runLine({ jobs }, style) {
    const [job] = jobs;
    if (!job || jobs.length > 1)
        return [];
    const time = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_18__/* .ifKnown */ .HP)((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_3__/* .sumSeconds */ .X1)(jobs), _text_units_js__WEBPACK_IMPORTED_MODULE_18__/* .formatDuration */ .a3);
    const hardware = job.core.hardware && `on ${style.text(job.core.hardware, 100)}`;
    const words = [time, hardware].filter((phrase) => phrase !== undefined);
    return words.length > 0 ? [words.join(' ')] : [];
}
/** What one run's emissions are as much as; not for the total of several. */
function inOtherWords({ jobs }, { style, colours }) {
    const equivalences = jobs.length === 1 ? (jobs[0]?.record?.equivalences ?? []) : [];
    return equivalences.map(({ sentence, source }) => `${style.text(sentence, 300)} ${colours.dim(`(${style.text(source, 200)})`)}`);
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
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3919);
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
/** How far a name, and a remark in the last column, are cut before whole columns are left out. */
const NAME_WIDTH = 28;
const REMARK_WIDTH = 14;
const SHORTEST_NAME = 10;
/**
 * Lines of a table, no wider than `width` as long as a name and two figures fit. Where the table is too wide, first the
 * last column is cut if it is text, then the first, which names the row; then columns are left out from the right. Figures
 * are never cut. `paint` colours a cell after it was padded; the heading is row -1.
 */
function terminalTable(columns, width, paint = (text) => text) {
    const shown = columns.filter((column, index) => index === 0 || column.cells.some((cell) => cell !== ''));
    const widths = fittingWidths(shown, width);
    const rows = (shown[0]?.cells ?? []).map((_, row) => shown.map((column) => column.cells[row] ?? ''));
    return [shown.map((column) => column.heading), ...rows].map((cells, row) => {
        const texts = widths.map((columnWidth, column) => cutText(cells[column] ?? '', columnWidth));
        // Blanks at the end of a line would be coloured too, and could not be trimmed afterwards.
        const last = texts.findLastIndex((text) => text !== '');
        return texts
            .slice(0, last + 1)
            .map((text, column) => {
            const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(text)));
            const padded = shown[column]?.align === 'right' ? blanks + text : text + blanks;
            return paint(column === last ? padded.trimEnd() : padded, row - 1);
        })
            .join(GAP);
    });
}
function fittingWidths(columns, width) {
    const widths = columns.map((column) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(column.heading), ...column.cells.map((cell) => (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(cell))));
    const excess = () => (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .addUp */ .NM)(widths, Number) + GAP.length * (widths.length - 1) - width;
    const cut = (column, shortest) => {
        const now = widths[column] ?? 0;
        widths[column] = Math.max(Math.min(now, shortest), now - Math.max(0, excess()));
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
