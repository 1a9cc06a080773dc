export const id = 286;
export const ids = [286];
export const modules = {

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ energyParts)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1788);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3435);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3622);
/** Where the energy of one or several jobs went: a part a component, the overhead of the place, and the total. */





function energyParts(jobs) {
    const known = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .withRecords */ .lm)(jobs).filter(({ record }) => record.energy !== null && record.components.length > 0);
    if (known.length === 0)
        return undefined;
    const sum = (of) => known.reduce((total, { record }) => total + (record.energy ? of(record.energy) : 0), 0);
    const totalKwh = sum((energy) => energy.totalKwh);
    const overhead = totalKwh - sum((energy) => energy.itKwh);
    const total = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .sumKwh */ .sy)(known);
    const [pue, ...otherPues] = new Set(known.map(({ record }) => record.energy?.pue));
    return {
        parts: partsOf(known),
        overheadKwh: overhead > totalKwh * 1e-6 ? overhead : undefined,
        overheadName: `Cooling and distribution (PUE${pue === undefined || otherPues.length > 0 ? '' : ` ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(pue)}`})`,
        overheadBasis: pueWord(known),
        totalKwh,
        lowKwh: total?.low ?? totalKwh,
        highKwh: total?.high ?? totalKwh,
        jobs: known.length,
    };
}
/**
 * Rows of one job as they are; of several jobs, the same component and method in one row. Within a job the errors of like
 * parts go the same way, between jobs they do not.
 */
function partsOf(known) {
    const rows = new Map();
    for (const { record } of known) {
        const own = new Map();
        for (const one of record.components) {
            const name = known.length > 1 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .componentName */ .TQ)({ ...one, index: undefined }) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .componentName */ .TQ)(one);
            const key = `${name} ${one.method} ${one.source}${known.length > 1 ? '' : ` ${own.size}`}`;
            add(own, key, partOf(name, one, record.seconds ?? 0), _interval_js__WEBPACK_IMPORTED_MODULE_4__/* .sumCorrelated */ .Nl);
        }
        for (const [key, part] of own)
            add(rows, key, part, _interval_js__WEBPACK_IMPORTED_MODULE_4__/* .sumIndependent */ .ip);
    }
    return [...rows.values()].sort((a, b) => b.kwh - a.kwh);
}
function add(rows, key, part, sum) {
    const before = rows.get(key);
    rows.set(key, before ? joined(before, part, sum) : part);
}
function partOf(name, one, seconds) {
    return {
        name,
        kwh: one.kwh,
        low: one.lowKwh,
        high: one.highKwh,
        watts: one.meanWatts,
        peakWatts: one.peakWatts,
        load: one.meanUtilisation,
        basis: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .methodWord */ ._Q)(one.method),
        source: one.source,
        idle: one.idle,
        seconds,
    };
}
/** Means are over the time of both. */
function joined(a, b, sum) {
    const seconds = a.seconds + b.seconds;
    const mean = (one, other) => one === undefined || other === undefined || !(seconds > 0)
        ? undefined
        : (one * a.seconds + other * b.seconds) / seconds;
    const kwh = sum([a, b].map((part) => ({ value: part.kwh, low: part.low, high: part.high })));
    return {
        ...a,
        kwh: kwh.value,
        low: kwh.low,
        high: kwh.high,
        watts: mean(a.watts, b.watts),
        peakWatts: a.peakWatts === undefined || b.peakWatts === undefined ? undefined : Math.max(a.peakWatts, b.peakWatts),
        load: mean(a.load, b.load),
        idle: a.idle && b.idle ? { share: mean(a.idle.share, b.idle.share) ?? 0, kwh: a.idle.kwh + b.idle.kwh } : undefined,
        seconds,
    };
}
/** The overhead is what the declared or published PUE says it is. */
function pueWord(known) {
    const kinds = new Set(known.map(({ record }) => record.pue?.kind));
    const [kind] = kinds;
    if (kinds.size !== 1 || kind === undefined)
        return '';
    return {
        input: 'declared',
        region: "region's published PUE",
        provider: "provider's published PUE",
        industry: 'industry average',
        none: '',
    }[kind];
}


/***/ }),

/***/ 8115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortenSteps),
/* harmony export */   h: () => (/* binding */ stepSums)
/* harmony export */ });
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5192);

function stepSums(jobs) {
    const sums = new Map();
    const known = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .withRecords */ .lm)(jobs);
    for (const { record } of known) {
        for (const [position, step] of (record.steps ?? []).entries()) {
            // Within one job two steps of one name stay two.
            const key = known.length > 1 ? `${step.kind} ${step.name}` : String(position);
            const before = sums.get(key);
            sums.set(key, {
                name: step.name,
                kind: step.kind,
                training: (before?.training ?? false) || step.training === true,
                overlapped: (before?.overlapped ?? false) || step.overlapped === true,
                jobs: (before?.jobs ?? 0) + 1,
                seconds: (before?.seconds ?? 0) + step.seconds,
                kwh: (before?.kwh ?? 0) + step.kwh,
            });
        }
    }
    return [...sums.values()];
}
/** At most `most` rows: those that train and those that took most; the others in one. */
function shortenSteps(sums, most) {
    if (sums.length <= most)
        return sums;
    const kept = new Set([...sums].sort((a, b) => Number(b.training) - Number(a.training) || b.kwh - a.kwh).slice(0, most - 1));
    const rest = sums.filter((step) => !kept.has(step));
    return [
        ...sums.filter((step) => kept.has(step)),
        {
            name: `${rest.length} smaller steps`,
            kind: 'between',
            training: false,
            overlapped: false,
            jobs: Math.max(...rest.map((step) => step.jobs)),
            seconds: rest.reduce((sum, step) => sum + step.seconds, 0),
            kwh: rest.reduce((sum, step) => sum + step.kwh, 0),
        },
    ];
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ADVICE_WORDS),
/* harmony export */   a: () => (/* binding */ adviceSection)
/* harmony export */ });
/* harmony import */ var _figures_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1068);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/** The advice, as a section. */




function adviceSection(report) {
    const advice = (0,_figures_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .w)(report);
    const [first] = advice;
    if (!first)
        return undefined;
    return {
        title: 'What you can do',
        aside: asideOf(first),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF)(advice.map((one) => `**${ADVICE_WORDS[one.kind]}.** ${(0,_figures_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceText */ .Y)(one, (name) => _text_style_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .y.prose(name, 600))}`)),
    };
}
const ADVICE_WORDS = { region: 'Region', waste: 'Waste', hardware: 'Hardware', time: 'Time' };
function asideOf(advice) {
    const saves = advice.savesGrams === undefined ? '' : `, up to ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMass */ .so)(advice.savesGrams)}`;
    return `${ADVICE_WORDS[advice.kind].toLowerCase()}${saves}`;
}


/***/ }),

/***/ 9189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ componentsSection),
/* harmony export */   O: () => (/* binding */ idleSentence)
/* harmony export */ });
/* harmony import */ var _figures_energy_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(635);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/** Energy by component: each component with what it rests on, its range, and what it used while it waited. */





function componentsSection(report) {
    const energy = (0,_figures_energy_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .energyParts */ .d)(report.current);
    if (!energy)
        return undefined;
    const { parts, overheadKwh, overheadName, overheadBasis, totalKwh } = energy;
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .energyUnitFor */ .Sp)([...parts.map((part) => part.kwh), totalKwh]);
    const share = (kwh) => (totalKwh > 0 ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWholeShare */ .s7)(kwh / totalKwh) : '–');
    const column = (heading, of, overhead = '', total = '', align = 'right') => ({
        heading,
        align,
        cells: [...parts.map(of), ...(overheadKwh === undefined ? [] : [overhead]), total],
    });
    return {
        title: 'Energy by component',
        aside: asideOf(energy),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
                column('Component', (part) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTableCell */ .Mf)(part.name), overheadName, '**Total**', 'left'),
                column(`Energy, ${unit.symbol}`, (part) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIn */ .hO)(unit, part.kwh), (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIn */ .hO)(unit, overheadKwh ?? 0), `**${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIn */ .hO)(unit, totalKwh)}**`),
                column('80% range', (part) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRangeIn */ .aQ)(unit, part.low, part.high)), '', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRangeIn */ .aQ)(unit, energy.lowKwh, energy.highKwh))),
                column('Share', (part) => share(part.kwh), share(overheadKwh ?? 0)),
                column('Mean, W', (part) => optional(part.watts, _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)),
                column('Peak, W', (part) => optional(part.peakWatts, _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)),
                column('Load', (part) => optional(part.load, _text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWholeShare */ .s7)),
                column('How', (part) => `${part.basis}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(part.source, 80)}`, overheadBasis, '', 'left'),
            ]),
            ...parts.map((part) => idleSentence(part, _text_style_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKDOWN */ .y)),
            energy.jobs < report.current.length ? `Of ${energy.jobs} of ${report.current.length} jobs.` : undefined,
            equivalence(report),
        ]),
    };
}
function optional(value, format) {
    return value === undefined ? '–' : format(value);
}
function asideOf({ parts, totalKwh }) {
    const [largest] = parts;
    if (!largest || parts.length < 2 || !(totalKwh > 0))
        return undefined;
    const [word = ''] = largest.name.split(',');
    const plain = word.replace(/ \d+$/, '').toLowerCase().replace('cpu', 'CPU');
    return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(plain)} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWholeShare */ .s7)(largest.kwh / totalKwh)}`;
}
/** `NVIDIA A10G was idle 31% of the time (26 min 9 s), which took 25.3 Wh.` */
function idleSentence(part, style) {
    if (!part.idle || part.idle.share < 0.005)
        return undefined;
    return `${style.text(part.name)} was idle ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWholeShare */ .s7)(part.idle.share)} of the time (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(part.idle.share * part.seconds)}), which took ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEnergy */ .QE)(part.idle.kwh)}.`;
}
function equivalence({ current }) {
    const [first] = current.length === 1 ? (current[0]?.record?.equivalences ?? []) : [];
    return first && `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first.sentence, 300)} <sub>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first.source, 200)}</sub>`;
}


/***/ }),

/***/ 3560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ sharedWords),
/* harmony export */   mX: () => (/* binding */ sharedLine),
/* harmony export */   xf: () => (/* binding */ jobsTable)
/* harmony export */ });
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);
/* harmony import */ var _figures_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3622);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3435);
/** The one table that is never folded: a row a job; beyond twenty, a row a group of a matrix. */






const MOST_ROWS = 20;
/** `mostRows` below 20 is for a comment that grows too long. */
function jobsTable(report, mostRows = MOST_ROWS) {
    const { jobs, current } = report;
    const rows = rowsOf(report, mostRows);
    const kwh = [...rows.map((row) => (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(row.jobs)), ...(jobs.length > 1 ? [(0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(current)] : [])];
    const grams = [...rows.map((row) => (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumGrams */ .gl)(row.jobs)), ...(jobs.length > 1 ? [(0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumGrams */ .gl)(current)] : [])];
    const energyUnit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .energyUnitFor */ .Sp)(kwh.map((sum) => sum?.value));
    const gramsUnit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .gramsUnitFor */ .i8)(grams.map((sum) => sum?.value));
    const withTotal = (cells, total) => jobs.length > 1 ? [...cells, total && total !== '–' ? `**${total}**` : '–'] : cells;
    const columns = [
        {
            heading: 'Job',
            cells: withTotal(rows.map((row) => row.name), total(report)),
        },
        {
            heading: 'Time',
            align: 'right',
            cells: withTotal(rows.map((row) => time(row.jobs)), time(current)),
        },
        ...figureColumns(`Energy, ${energyUnit.symbol}`, kwh, energyUnit, rows.length),
        ...figureColumns(`CO2eq, ${gramsUnit.symbol}`, grams, gramsUnit, rows.length),
    ];
    if (jobs.length > 1) {
        columns.push({
            heading: 'Change',
            align: 'right',
            cells: withTotal(rows.map((row) => change(row.jobs)), '–'),
        });
        if ((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.verdict ?? 'none') === undefined)
            columns.push({
                heading: 'Budget',
                cells: withTotal(rows.map((row) => verdict(row.jobs)), '–'),
            });
        if ((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.basis) === undefined)
            columns.push({
                heading: 'Basis',
                cells: withTotal(rows.map((row) => (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(row.jobs, ({ core }) => core.basis) ?? 'mixed'), '–'),
            });
    }
    const shared = sharedWords(jobs);
    if (jobs.length === 1 || !shared.hardware)
        columns.push({
            heading: 'Hardware',
            cells: withTotal(rows.map((row) => hardware(row.jobs)), '–'),
        });
    if (jobs.length === 1 || !shared.region)
        columns.push({
            heading: 'Region',
            cells: withTotal(rows.map((row) => region(row.jobs)), '–'),
        });
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(columns);
}
/** Figures and their ranges in a column each, the total in bold; a single job has both in one, because it needs the room. */
function figureColumns(heading, sums, unit, rows) {
    const figure = (sum) => (sum ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIn */ .hO)(unit, sum.value) : 'unknown');
    const range = (sum) => (sum ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)((0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRangeIn */ .aQ)(unit, sum.low, sum.high)) : '');
    const [only] = sums;
    if (sums.length === 1)
        return [{ heading, align: 'right', cells: [only ? `${figure(only)} (${range(only)})` : figure(only)] }];
    return [
        { heading, align: 'right', cells: sums.map((sum, row) => (row === rows ? `**${figure(sum)}**` : figure(sum))) },
        { heading: '80% range', align: 'right', cells: sums.map(range) },
    ];
}
/** What all jobs of several have in common, so that it is not repeated in every row; undefined where there is nothing to say. */
function sharedLine(jobs, style) {
    if (jobs.length < 2)
        return undefined;
    const { hardware: on, region: place } = sharedWords(jobs);
    const gramsPerKwh = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.gramsPerKwh);
    const grid = gramsPerKwh === undefined ? '' : ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIntensity */ .TA)(gramsPerKwh)})`;
    const parts = [on && `on ${style.text(on, 120)}`, place && `in ${style.text((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .regionWords */ ._d)(place), 60)}${grid}`].filter((part) => part !== undefined);
    return parts.length > 0 ? `All ${parts.join(', ')}.` : undefined;
}
function sharedWords(jobs) {
    return {
        hardware: (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.hardware),
        region: (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.region),
    };
}
function rowsOf(report, mostRows) {
    const { jobs } = report;
    if (jobs.length <= Math.min(mostRows, MOST_ROWS))
        return jobs.map((job) => ({ name: nameOf(report, job), jobs: [job] }));
    const groups = groupsOf(jobs, mostRows);
    return groups.map(({ name, jobs: members }) => {
        const [only] = members;
        if (only && members.length === 1)
            return { name: nameOf(report, only), jobs: members };
        const ended = members.filter(({ core }) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusWord */ .Hm)(core.status));
        const failed = ended.length > 0 ? ` · ${ended.length} failed or cancelled` : '';
        return { name: `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(name, 80)} · ${members.length} jobs${failed}`, jobs: members };
    });
}
function total({ jobs, current }) {
    return `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(current.length, 'job')}${current.length < jobs.length ? ' of the newest commit' : ''}`;
}
function nameOf(report, job) {
    const status = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusWord */ .Hm)(job.core.status);
    return `${(0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .jobLink */ .mC)(report, job)}${status ? ` · ${status}` : ''}${(0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .staleMark */ .tx)(job)}`;
}
/**
 * Jobs by as many of their matrix values as give no more than `most` groups: `train (resnet18, …)`. Where even the bare
 * names are too many, the ones with the least energy are one group.
 */
function groupsOf(jobs, most = MOST_ROWS) {
    const deepest = Math.max(0, ...jobs.map(({ name }) => matrixOf(name).values.length - 1));
    for (let depth = Math.min(deepest, 8); depth >= 0; depth--) {
        const groups = groupBy(jobs, ({ name }) => {
            const { stem, values } = matrixOf(name);
            return depth > 0 && values.length > 0 ? `${stem} (${[...values.slice(0, depth), '…'].join(', ')})` : stem;
        });
        if (groups.length <= most)
            return groups;
    }
    const byName = groupBy(jobs, ({ name }) => matrixOf(name).stem);
    const largest = [...byName].sort((a, b) => ((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(b.jobs)?.value ?? 0) - ((0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKwh */ .sy)(a.jobs)?.value ?? 0));
    const kept = new Set(largest.slice(0, Math.max(0, most - 1)));
    const rest = byName.filter((group) => !kept.has(group));
    return [
        ...byName.filter((group) => kept.has(group)),
        { name: 'the others', jobs: rest.flatMap((group) => group.jobs) },
    ];
}
/** GitHub names a matrix job `train (resnet18, 3)`. */
function matrixOf(name) {
    const open = name.indexOf(' (');
    if (open < 1 || !name.endsWith(')'))
        return { stem: name, values: [] };
    return { stem: name.slice(0, open), values: name.slice(open + 2, -1).split(', ') };
}
function groupBy(jobs, of) {
    const groups = new Map();
    for (const job of jobs) {
        const name = of(job);
        const group = groups.get(name);
        if (group)
            group.push(job);
        else
            groups.set(name, [job]);
    }
    return [...groups].map(([name, members]) => ({ name, jobs: members }));
}
function time(jobs) {
    const seconds = (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sumSeconds */ .X1)(jobs);
    return seconds === undefined ? '–' : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds);
}
function change(jobs) {
    const [job] = jobs;
    if (!job || jobs.length > 1 || !job.core.baseline || job.core.kwh === undefined)
        return '–';
    const { kwh, significant, comparable } = job.core.baseline;
    if (!comparable)
        return 'other hardware';
    if (!(kwh > 0) || job.core.status !== 'success')
        return '–';
    return significant ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)((100 * (job.core.kwh - kwh)) / kwh, 'signed') : 'none';
}
function verdict(jobs) {
    const verdicts = jobs.map(({ core }) => core.verdict);
    return ['over', 'unknown', 'within'].find((one) => verdicts.includes(one)) ?? '–';
}
function hardware(jobs) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTableCell */ .Mf)((0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.hardware) ?? (jobs.length > 1 ? 'several' : ''), 60);
}
function region(jobs) {
    const [first] = jobs;
    const key = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.region);
    if (!first || key === undefined)
        return jobs.length > 1 ? 'several' : '–';
    const gramsPerKwh = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)(jobs, ({ core }) => core.gramsPerKwh);
    return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTableCell */ .Mf)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .regionWords */ ._d)(key), 60)}${gramsPerKwh === undefined ? '' : ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatIntensity */ .TA)(gramsPerKwh)})`}`;
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ missingTexts),
/* harmony export */   oE: () => (/* binding */ notices),
/* harmony export */   rf: () => (/* binding */ MOST_MISSING)
/* harmony export */ });
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3408);
/* harmony import */ var _figures_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5192);
/* harmony import */ var _figures_training_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);





/** Lines of each kind that are seen at once; the others are folded, in `method.ts`. */
const MOST_MISSING = 3;
function notices(report, style, mostMissing = MOST_MISSING) {
    const records = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .withRecords */ .lm)(report.current).map((job) => job.record);
    return [
        overBudget(report, records, style),
        training(report, style),
        missing(report, records, style, mostMissing),
        ...embodied(records, style),
    ];
}
/** `Training: 335 Wh, 114 gCO2eq.`, where the step that trains is known; its share is in the first line. */
function training({ current }, style) {
    const known = (0,_figures_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .withRecords */ .lm)(current);
    // Where details gave way to save room, a part would pass for the whole.
    if (known.length < current.length)
        return undefined;
    const trained = (0,_figures_training_js__WEBPACK_IMPORTED_MODULE_2__/* .trainingOfAll */ .h)(known.map((job) => job.record));
    if (trained === undefined)
        return undefined;
    const { kwh, grams } = trained;
    return `${style.strong('Training:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE)(kwh)}${grams ? `, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrams */ .xh)(grams)}` : ''}.`;
}
/** `Over budget: 129 gCO2eq of 100 g; +41.8% of at most +20%.` */
function overBudget(report, records, style) {
    const several = report.current.length > 1;
    const workflows = new Set(report.current.map(({ core }) => core.workflow));
    const over = [
        ...records.map((record) => ({
            budget: record.budget,
            job: several ? (record.job?.name ?? record.name) : undefined,
        })),
        ...report.runVerdicts.map(({ budget, workflow }) => ({
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
        const of = limit.scope === 'pull-request' ? 'this pull request ' : limit.job ? `${style.text(limit.job, 60)} ` : '';
        return `${of}${actual(limit)}, ${style.text(`limit ${limit.limit}`, 60)}`;
    });
    const more = distinct.length > MOST_MISSING ? `; ${distinct.length - MOST_MISSING} more` : '';
    return `${style.strong('Over budget:')} ${words.join('; ')}${more}.`;
}
function actual({ measure, actual: value }) {
    if (value === undefined)
        return 'unknown';
    return { grams: _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrams */ .xh, kwh: _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE, increase: (percent) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(percent, 'signed') }[measure](value);
}
/** Why something is not known, and what to do about it. */
function missing(report, records, style, most) {
    const texts = missingTexts(records);
    const several = report.current.length > 1;
    const lines = [...texts].map(([text, jobs]) => style.prose(text, 400) + (several ? ` (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(jobs, 'job')})` : ''));
    const unknown = report.current.filter(({ core }) => core.kwh === undefined).length;
    if (lines.length === 0 && unknown > 0)
        lines.push(`The energy of ${several ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unknown, 'job') : 'this job'} is unknown.`);
    const shown = lines.slice(0, most);
    if (lines.length > most)
        shown.push(`${lines.length - most} more under “Method”.`);
    return shown.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF)(shown) : undefined;
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
/** Only where somebody asked for it; a line of its own, never added. */
function embodied(records, style) {
    const [record] = records;
    if (!record || records.length > 1)
        return [];
    const { embodied: made, sci } = record;
    return [
        made &&
            ('unknown' in made
                ? `${style.strong('Embodied:')} unknown. ${style.text(made.unknown, 300)}`
                : `${style.strong('Embodied:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrams */ .xh)(made.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .gramsInterval */ .k0)(made), 'grams')}) of making the hardware, not in the figures above. ${style.text(made.source, 200)}.`),
        sci &&
            `${style.strong('SCI:')} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(sci.gramsPerUnit)} per ${style.text(sci.functionalUnit, 80)}, embodied emissions ${sci.includesEmbodied ? 'included' : 'not included'}.`,
    ];
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   L6: () => (/* binding */ mostIntensiveLine),
/* harmony export */   LS: () => (/* binding */ regionLine),
/* harmony export */   lg: () => (/* binding */ regionsSection)
/* harmony export */ });
/* harmony import */ var _figures_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);
/* harmony import */ var _text_charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5541);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3435);







/** Beyond these a list helps nobody choose. */
const MOST_REGIONS = 10;
/** The line under the jobs: the best cleaner region with grams saved, or that there is none. */
function regionLine(report, style) {
    const start = style.strong('Cleaner region:');
    const comparison = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRegions */ .Xt)(report.current);
    if (!comparison) {
        const why = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotCompared */ .DI)(report.current);
        return why === undefined ? undefined : `${start} not compared. ${style.prose(why, 300)}`;
    }
    const best = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanerRegion */ .bR)(comparison);
    const jobs = comparison.jobs < report.current.length ? ` (${comparison.jobs} of ${report.current.length} jobs)` : '';
    if (!best) {
        const scope = style.text(comparison.scope, 80);
        return comparison.regions.length > 0
            ? `${start} none worth moving to; the best of ${scope} is a tie${jobs}.`
            : `${start} none among ${scope}${jobs}.`;
    }
    const saved = style.strong(`${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMass */ .so)(best.gramsSaved)} less`);
    return `${start} ${style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .regionKey */ .Un)(best) ?? best.region, 80)}${placeOf(best, style)} would emit ${saved} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWholeShare */ .s7)(-best.savingPercent / 100)})${jobs}.`;
}
/** `, Europe (Stockholm), 1190 km away,`: names have brackets of their own. */
function placeOf(region, style) {
    const parts = [
        region.name && style.text(region.name, 60),
        region.distanceKm === undefined ? undefined : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDistance */ .BO)(region.distanceKm)} away`,
    ].filter((part) => part !== undefined && part !== '');
    return parts.length > 0 ? `, ${parts.join(', ')},` : '';
}
function regionsSection(report, mostRegions = MOST_REGIONS) {
    const comparison = (0,_figures_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRegions */ .Xt)(report.current);
    if (!comparison || comparison.regions.length === 0 || mostRegions < 1)
        return undefined;
    const regions = listed(comparison, mostRegions);
    const unit = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .gramsUnitFor */ .i8)([comparison.gramsHere, ...regions.map((region) => region.grams)]);
    const years = [...new Set(regions.map((region) => region.year))].filter((year) => year !== undefined);
    const chart = (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .regionChart */ .$U)([
        { label: `${comparison.here ?? 'this grid'} (here)`, value: comparison.gramsHere / unit.size },
        ...regions.map((region) => ({ label: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .regionKey */ .Un)(region) ?? region.region, value: region.grams / unit.size })),
    ], unit.symbol);
    return {
        title: 'Cleaner regions',
        aside: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(comparison.scope, 80),
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)([
                {
                    heading: 'Region',
                    cells: [
                        `**${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTableCell */ .Mf)(comparison.here ?? 'this grid', 60)}** (here)`,
                        ...regions.map((region) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTableCell */ .Mf)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .regionKey */ .Un)(region) ?? region.region, 60)),
                    ],
                },
                {
                    heading: 'Place',
                    cells: [
                        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTableCell */ .Mf)(comparison.hereName ?? '', 60),
                        ...regions.map((region) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTableCell */ .Mf)([region.name, region.country].filter(Boolean).join(', '), 60)),
                    ],
                },
                {
                    heading: 'Grid, g/kWh',
                    align: 'right',
                    cells: [
                        (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(comparison.gramsPerKwhHere),
                        ...regions.map((region) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(region.gramsPerKwh)),
                    ],
                },
                {
                    heading: `CO2eq, ${unit.symbol}`,
                    align: 'right',
                    cells: [
                        `**${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIn */ .hO)(unit, comparison.gramsHere)}**`,
                        ...regions.map((region) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIn */ .hO)(unit, region.grams)),
                    ],
                },
                {
                    heading: `Saved, ${unit.symbol}`,
                    align: 'right',
                    cells: ['', ...regions.map((region) => (region.tie ? 'tie' : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIn */ .hO)(unit, region.gramsSaved)))],
                },
                {
                    heading: 'Change',
                    align: 'right',
                    cells: ['', ...regions.map((region) => (region.tie ? 'tie' : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWholeShare */ .s7)(-region.savingPercent / 100)))],
                },
                {
                    heading: 'Distance',
                    align: 'right',
                    cells: [
                        '',
                        ...regions.map((region) => (region.distanceKm === undefined ? '–' : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDistance */ .BO)(region.distanceKm))),
                    ],
                },
            ]),
            chart,
            comparison.advice && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(comparison.advice, 600),
            notes(comparison, years),
        ]),
    };
}
/** The cleanest, and where they are not among them the ones people may be bound to: the same country, and nearby. */
function listed(comparison, most) {
    const { regions, sameCountry, within1000Km } = comparison;
    const top = regions.slice(0, most);
    const missing = [sameCountry, within1000Km].filter((one, at, all) => one && !top.some((region) => same(region, one)) && !all.slice(0, at).some((other) => other && same(other, one)));
    return [...top, ...missing];
}
function same(a, b) {
    return a.provider === b.provider && a.region === b.region;
}
/** The other end of the same scope. */
function mostIntensiveLine({ mostIntensive, ratio }, style) {
    if (!mostIntensive || ratio === undefined)
        return undefined;
    const where = style.code((0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .regionKey */ .Un)(mostIntensive) ?? mostIntensive.region, 80);
    return `Worst: ${where}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMass */ .so)(mostIntensive.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(ratio)} × the cleanest grid).`;
}
function notes(comparison, years) {
    const other = mostIntensiveLine(comparison, _text_style_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN */ .y);
    const dirtiest = other === undefined ? '' : ` ${other}`;
    const year = years.length === 1 ? `annual averages of ${years[0]}` : 'annual averages';
    return `The same work there: IT energy as here, PUE of that place where both are published, grids by ${year}. A tie is a difference inside the uncertainty of the two grids.${dirtiest}`;
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

/***/ 4939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle),
/* harmony export */   y: () => (/* binding */ MARKDOWN)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/** How a sentence is written for a target: how untrusted text is escaped, and how emphasis is written. */

const MARKDOWN = {
    text: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7,
    code: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9,
    prose: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$,
    strong: (words) => `**${words}**`,
};
function terminalStyle(bold) {
    return { text: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR, code: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR, prose: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR, strong: bold };
}


/***/ })

};
