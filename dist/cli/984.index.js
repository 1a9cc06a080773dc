export const id = 984;
export const ids = [984];
export const modules = {

/***/ 3984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalReport: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./tmp/javascript/record/section.js
var section = __webpack_require__(268);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/advice.js
var advice = __webpack_require__(1068);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/headline.js
var figures_headline = __webpack_require__(755);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/advice.js
var sections_advice = __webpack_require__(3205);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/notices.js
var notices = __webpack_require__(5820);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/regions.js
var sections_regions = __webpack_require__(4360);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/sources.js
var sources = __webpack_require__(1503);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/accelerators.js
var accelerators = __webpack_require__(472);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/energy-parts.js
var energy_parts = __webpack_require__(635);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/jobs.js
var figures_jobs = __webpack_require__(5192);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/regions.js
var figures_regions = __webpack_require__(4959);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/report.js
var report = __webpack_require__(3622);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/step-sums.js
var step_sums = __webpack_require__(8115);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/components.js
var components = __webpack_require__(9189);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/jobs-table.js
var jobs_table = __webpack_require__(3560);
// EXTERNAL MODULE: ./tmp/javascript/report/text/style.js
var text_style = __webpack_require__(4939);
// EXTERNAL MODULE: ./tmp/javascript/report/text/terminal-table.js
var terminal_table = __webpack_require__(501);
// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
// EXTERNAL MODULE: ./tmp/javascript/report/text/words.js
var words = __webpack_require__(3435);
;// CONCATENATED MODULE: ./tmp/javascript/report/terminal-tables.js













const MOST_JOBS = 200;
const MOST_STEPS = 12;
const MOST_REGIONS = 5;
/** Longer lines are hard to read, however wide the terminal. */
const MOST_TEXT_WIDTH = 110;
function wrapped(line, width) {
    return (0,terminal_table/* wrapText */.C1)(line, Math.min(width, MOST_TEXT_WIDTH));
}
/** The heading dimmed, the last row in bold where it is a total. */
function painted(columns, width, colours, total) {
    const last = (columns[0]?.cells.length ?? 0) - 1;
    return (0,terminal_table/* terminalTable */.RX)(columns, width, (text, row) => row < 0 ? colours.dim(text) : total && row === last ? colours.bold(text) : text);
}
function figureColumns(heading, sums, unit) {
    return [
        {
            heading: `${heading}, ${unit.symbol}`,
            align: 'right',
            cells: sums.map((sum) => (sum ? (0,units/* formatIn */.hO)(unit, sum.value) : 'unknown')),
        },
        {
            heading: '80% range',
            align: 'right',
            cells: sums.map((sum) => (sum ? (0,units/* formatRangeIn */.aQ)(unit, sum.low, sum.high) : '')),
        },
    ];
}
function jobLines({ jobs }, { width, colours, style }) {
    const shown = jobs.slice(0, MOST_JOBS);
    const left = jobs.slice(MOST_JOBS);
    const rows = [...shown.map((job) => [job]), ...(left.length > 0 ? [left] : []), jobs];
    const only = (row) => (row.length === 1 ? row[0] : undefined);
    const name = (row) => {
        const job = only(row);
        if (!job)
            return row === jobs ? `Total of ${(0,units/* formatCount */.B4)(jobs.length, 'run')}` : `${left.length} more`;
        const status = (0,words/* statusWord */.Hm)(job.core.status);
        return `${(0,text_style/* terminalStyle */.w)(String).text(job.name, 60)}${status ? ` (${status})` : ''}`;
    };
    const kwh = rows.map(report/* sumKwh */.sy);
    const grams = rows.map(report/* sumGrams */.gl);
    const seconds = (row) => {
        const known = (0,report/* sumSeconds */.X1)(row);
        return known === undefined ? '' : (0,units/* formatDuration */.a3)(known);
    };
    const plain = (text) => (0,text_style/* terminalStyle */.w)(String).text(text ?? '', 40);
    const shared = (0,jobs_table/* sharedWords */.BA)(jobs);
    const table = painted([
        { heading: 'Run', cells: rows.map(name) },
        { heading: 'Time', align: 'right', cells: rows.map(seconds) },
        ...figureColumns('Energy', kwh, (0,units/* energyUnitFor */.Sp)(kwh.map((sum) => sum?.value))),
        ...figureColumns('CO2eq', grams, (0,units/* gramsUnitFor */.i8)(grams.map((sum) => sum?.value))),
        ...((0,figures_jobs/* sharedBy */.Tb)(jobs, ({ core }) => core.basis)
            ? []
            : [{ heading: 'Basis', cells: rows.map((row) => only(row)?.core.basis ?? '') }]),
        ...(shared.hardware ? [] : [{ heading: 'Hardware', cells: rows.map((row) => plain(only(row)?.core.hardware)) }]),
        ...(shared.region
            ? []
            : [{ heading: 'Region', cells: rows.map((row) => plain((0,words/* regionWords */._d)(only(row)?.core.region ?? ''))) }]),
    ], width, colours, true);
    const common = (0,jobs_table/* sharedLine */.mX)(jobs, style);
    return common === undefined ? table : [...table, common];
}
function componentLines({ current }, { width, colours, style }) {
    const energy = (0,energy_parts/* energyParts */.d)(current);
    if (!energy)
        return [];
    const { parts, overheadKwh, totalKwh } = energy;
    const unit = (0,units/* energyUnitFor */.Sp)([...parts.map((part) => part.kwh), totalKwh]);
    const overhead = overheadKwh === undefined ? [] : [overheadKwh];
    const optional = (value, format) => value === undefined ? '' : format(value);
    const tail = (cell, total = '') => [...overhead.map(() => cell), total];
    return [
        ...painted([
            {
                heading: 'Component',
                cells: [...parts.map((part) => style.text(part.name, 60)), ...tail(energy.overheadName, 'Total')],
            },
            {
                heading: `Energy, ${unit.symbol}`,
                align: 'right',
                cells: [...parts.map((part) => part.kwh), ...overhead, totalKwh].map((kwh) => (0,units/* formatIn */.hO)(unit, kwh)),
            },
            {
                heading: '80% range',
                align: 'right',
                cells: [
                    ...parts.map((part) => (0,units/* formatRangeIn */.aQ)(unit, part.low, part.high)),
                    ...tail('', (0,units/* formatRangeIn */.aQ)(unit, energy.lowKwh, energy.highKwh)),
                ],
            },
            {
                heading: 'Mean, W',
                align: 'right',
                cells: [...parts.map((part) => optional(part.watts, units/* formatNumber */.ZV)), ...tail('')],
            },
            {
                heading: 'Load',
                align: 'right',
                cells: [...parts.map((part) => optional(part.load, units/* formatWholeShare */.s7)), ...tail('')],
            },
            {
                heading: 'How',
                cells: [
                    ...parts.map((part) => `${part.basis}: ${style.text(part.source, 60)}`),
                    ...tail(energy.overheadBasis),
                ],
            },
        ], width, colours, true),
        ...parts.flatMap((part) => (0,components/* idleSentence */.O)(part, style) ?? []),
    ];
}
function stepLines({ current }, { width, colours }) {
    const all = (0,step_sums/* stepSums */.h)(current);
    if (all.length < 2)
        return [];
    const steps = (0,step_sums/* shortenSteps */.B)(all, MOST_STEPS);
    const total = all.reduce((sum, step) => sum + step.kwh, 0);
    const unit = (0,units/* energyUnitFor */.Sp)(steps.map((step) => step.kwh));
    return painted([
        {
            heading: 'Step',
            cells: steps.map((step) => `${(0,text_style/* terminalStyle */.w)(String).text(step.name, 60)}${step.training ? ' (training)' : ''}`),
        },
        { heading: 'Time', align: 'right', cells: steps.map((step) => (0,units/* formatDuration */.a3)(step.seconds)) },
        { heading: `Energy, ${unit.symbol}`, align: 'right', cells: steps.map((step) => (0,units/* formatIn */.hO)(unit, step.kwh)) },
        {
            heading: 'Share',
            align: 'right',
            cells: steps.map((step) => (total > 0 ? (0,units/* formatWholeShare */.s7)(step.kwh / total) : '')),
        },
    ], width, colours, false);
}
function regionLines({ current }, { width, colours }) {
    const comparison = (0,figures_regions/* compareRegions */.Xt)(current);
    if (!comparison || comparison.regions.length === 0)
        return [];
    const regions = (0,sections_regions/* listed */.KE)(comparison, MOST_REGIONS);
    const other = (0,sections_regions/* mostIntensiveLine */.L6)(comparison, (0,text_style/* terminalStyle */.w)(String));
    const unit = (0,units/* gramsUnitFor */.i8)([comparison.gramsHere, ...regions.map((region) => region.grams)]);
    const text = (words) => (0,text_style/* terminalStyle */.w)(String).text(words ?? '', 40);
    const table = painted([
        {
            heading: 'Region',
            cells: [`${text(comparison.here ?? 'this grid')} (here)`, ...regions.map((region) => text((0,words/* regionKey */.Un)(region)))],
        },
        {
            heading: 'Grid, g/kWh',
            align: 'right',
            cells: [comparison.gramsPerKwhHere, ...regions.map((region) => region.gramsPerKwh)].map(units/* formatNumber */.ZV),
        },
        {
            heading: `CO2eq, ${unit.symbol}`,
            align: 'right',
            cells: [comparison.gramsHere, ...regions.map((region) => region.grams)].map((grams) => (0,units/* formatIn */.hO)(unit, grams)),
        },
        {
            heading: `Saved, ${unit.symbol}`,
            align: 'right',
            cells: ['', ...regions.map((region) => (region.tie ? 'tie' : (0,units/* formatIn */.hO)(unit, region.gramsSaved)))],
        },
        {
            heading: 'Distance',
            align: 'right',
            cells: [
                '',
                ...regions.map((region) => (region.distanceKm === undefined ? '' : (0,units/* formatDistance */.BO)(region.distanceKm))),
            ],
        },
        { heading: 'Place', cells: [text(comparison.hereName), ...regions.map((region) => text(region.name))] },
    ], width, colours, false);
    return other === undefined ? table : [...table, ...wrapped(other, width)];
}
function acceleratorLines({ current }, { width, colours }) {
    const comparison = (0,accelerators/* compareAccelerators */.k)(current);
    if (!comparison)
        return [];
    const { job, here, tflopsPerWattHere, gramsHere, better, provider } = comparison;
    const unit = (0,units/* gramsUnitFor */.i8)([gramsHere, ...better.map((one) => one.grams)]);
    const text = (words) => (0,text_style/* terminalStyle */.w)(String).text(words, 40);
    const of = current.length > 1 ? ` of ${text(job.name)}` : '';
    const table = painted([
        { heading: `Accelerator${of}`, cells: [`${text(here)} (here)`, ...better.map((one) => text(one.name))] },
        {
            heading: 'TFLOPS per W',
            align: 'right',
            cells: [tflopsPerWattHere, ...better.map((one) => one.tflopsPerWatt)].map((one) => one === undefined ? '' : (0,units/* formatNumber */.ZV)(one)),
        },
        {
            heading: `CO2eq, best case, ${unit.symbol}`,
            align: 'right',
            cells: [gramsHere, ...better.map((one) => one.grams)].map((grams) => (0,units/* formatIn */.hO)(unit, grams)),
        },
        {
            heading: 'Change',
            align: 'right',
            cells: ['', ...better.map((one) => (0,units/* formatWholeShare */.s7)(-one.savingPercent / 100))],
        },
    ], width, colours, false);
    return [...table, ...wrapped((0,accelerators/* acceleratorsNote */.h)(text(provider)), width)];
}

;// CONCATENATED MODULE: ./tmp/javascript/report/terminal.js
/** The report on a terminal or in a log: the comment's content as plain text in columns, coloured only where that is asked for. */











const MOST_SOURCES = 10;
const MOST_MISSING = 20;
/** Several records are listed in the order they came in, with their total. Ends without a line break. */
function terminalReport(records, options) {
    const colours = picocolors.createColors(options.color);
    const style = (0,text_style/* terminalStyle */.w)(colours.bold);
    const report = reportInOrder(records);
    const headline = headlineLine((0,figures_headline/* headlineOf */.g)(report), style, colours);
    if (options.quiet || records.length === 0)
        return headline;
    const wrap = (line) => wrapped(line, options.width);
    const paper = { width: options.width, colours, style };
    const blocks = [
        [headline, ...runLine(report, style)],
        records.length > 1 ? jobLines(report, paper) : componentLines(report, paper),
        inOtherWords(report, style, colours).flatMap(wrap),
        (0,notices/* notices */.oE)(report, style, MOST_MISSING)
            .flatMap((line) => line?.split('\n') ?? [])
            .flatMap(wrap),
        stepLines(report, paper),
        [(0,sections_regions/* regionLine */.LS)(report, style) ?? '', ...regionLines(report, paper)].filter((line) => line !== ''),
        acceleratorLines(report, paper),
        (0,advice/* adviceOf */.w)(report).flatMap((one) => wrap(`${colours.green(`${sections_advice/* ADVICE_WORDS */.V[one.kind]}:`)} ${(0,advice/* adviceText */.Y)(one, (name) => style.prose(name, 600))}`)),
        (0,sources/* sourceLines */.J)(records, style)
            .slice(0, MOST_SOURCES)
            .flatMap(wrap)
            .map((line) => colours.dim(line)),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** Not sorted, and all of them current: the user chose the order of files or rows. */
function reportInOrder(records) {
    const sections = records.map(section/* sectionOf */.ZE);
    const jobs = sections.map(({ core }, index) => ({ core, record: records[index], name: core.name }));
    return { state: { format: 1, sections, ledger: [], folded: [] }, jobs, current: jobs, runVerdicts: [] };
}
const VERDICT_COLOURS = { within: 'green', over: 'red', unknown: 'yellow' };
function headlineLine({ energy, emissions, range, training, basis, change, verdict }, style, colours) {
    const grams = emissions && `${colours.bold(emissions)}${range ? ` (${range})` : ''}`;
    return [
        colours.bold(energy),
        grams,
        training,
        change && (0,figures_headline/* changeText */.k)(change, (name) => style.text(name, 60)),
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
        seconds === undefined ? undefined : (0,units/* formatDuration */.a3)(seconds),
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

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* unused harmony export cutText */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4668);
/** Text in columns for a terminal: cells of plain text, padded by what they take on the screen. */

const GRAPHEMES = new Intl.Segmenter();
/** At most `width` columns of a terminal, an ellipsis for what was cut. An emoji or a letter with marks is never cut in two. */
function cutText(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text) <= width)
        return text;
    let cut = '';
    for (const { segment } of GRAPHEMES.segment(text)) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cut + segment) > width - 1)
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
        if (line.trim() !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(longer) > width) {
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
const REMARK_WIDTH = 20;
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
        const padding = ' '.repeat(Math.max(0, columnWidth - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
        const right = shown[column]?.align === 'right';
        const padded = right ? padding + text : column === widths.length - 1 ? text : text + padding;
        return { padded, column, empty: text === '' };
    })
        // Blanks at the end of a line would be painted too, and then be there to stay.
        .filter((_, column, all) => all.slice(column).some((cell) => !cell.empty))
        .map(({ padded, column }, at, all) => paint(at === all.length - 1 ? padded.trimEnd() : padded, row - 1, column))
        .join(GAP));
}
function fittingWidths(columns, width) {
    const widths = columns.map((column) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(column.heading), ...column.cells.map((cell) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell))));
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
