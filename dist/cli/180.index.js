export const id = 180;
export const ids = [180];
export const modules = {

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ trainingOf),
/* harmony export */   h: () => (/* binding */ trainingOfAll)
/* harmony export */ });
/** Undefined where no step trains, or none is known. */
function trainingOf({ steps = [], energy, emissions }) {
    const kwh = steps.reduce((sum, step) => sum + (step.training ? step.kwh : 0), 0);
    if (!(kwh > 0))
        return undefined;
    if (energy === null || emissions === null || !(energy.totalKwh > 0))
        return { kwh };
    return { kwh, grams: (kwh * emissions.grams) / energy.totalKwh };
}
/** Of several jobs. Those that train nothing have no part; without the emissions of one the sum has none. */
function trainingOfAll(jobs) {
    const parts = jobs.flatMap((job) => trainingOf(job) ?? []);
    if (parts.length === 0)
        return undefined;
    const kwh = parts.reduce((sum, part) => sum + part.kwh, 0);
    const grams = parts.flatMap((part) => part.grams ?? []);
    return grams.length < parts.length ? { kwh } : { kwh, grams: grams.reduce((sum, part) => sum + part, 0) };
}


/***/ }),

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BADGE_METRICS),
/* harmony export */   badgeJson: () => (/* binding */ badgeJson),
/* harmony export */   badgeSvg: () => (/* binding */ badgeSvg),
/* harmony export */   endpointBadge: () => (/* binding */ endpointBadge)
/* harmony export */ });
/* harmony import */ var badge_maker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _figures_training_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3062);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4395);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/** The badge of a README: shields' endpoint JSON, and the same as SVG that needs no service. */




const BADGE_METRICS = [
    'grams-per-run',
    'kwh-per-run',
    'training-grams-per-run',
    'training-kwh-per-run',
    'grams-per-pr',
    'grams-this-month',
];
/** White text on each has a contrast of 4.5:1 or more (WCAG AA), and each is visible on a light page and on a dark one. */
const COLORS = { within: '#1a7f37', over: '#cf222e', neutral: '#0969da' };
const DEFAULT_LABEL = 'training emissions';
const LONGEST_LABEL = 60;
/** The badge of one run, whose jobs these are. */
function endpointBadge(records, options = {}) {
    const metric = options.metric ?? 'grams-per-run';
    return {
        schemaVersion: 1,
        label: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(options.label ?? DEFAULT_LABEL, LONGEST_LABEL),
        message: messageOf(metric, records, options),
        color: COLORS[budgetColour(metric, records)],
    };
}
/** The endpoint's document, for a file that shields is pointed at. */
function badgeJson(badge) {
    return `${JSON.stringify(badge)}\n`;
}
/** The badge as SVG, with its text as title and accessible name. */
function badgeSvg(badge) {
    // badge-maker escapes; characters that XML 1.0 forbids would still break the document.
    const { label, message } = badge;
    return `${(0,badge_maker__WEBPACK_IMPORTED_MODULE_0__/* .makeBadge */ .O)({ label: xmlCharacters(label), message: xmlCharacters(message), color: badge.color, style: 'flat' })}\n`;
}
function messageOf(metric, records, options) {
    switch (metric) {
        case 'grams-per-run':
            return perRun(records, (record) => record.emissions?.grams, _text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGrams */ .xh);
        case 'kwh-per-run':
            return perRun(records, (record) => record.energy?.totalKwh, _text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEnergy */ .QE);
        case 'training-grams-per-run':
            return perRun(maybeTraining(records), (record) => (0,_figures_training_js__WEBPACK_IMPORTED_MODULE_3__/* .trainingOf */ .c)(record)?.grams, _text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGrams */ .xh);
        case 'training-kwh-per-run':
            return perRun(maybeTraining(records), (record) => (0,_figures_training_js__WEBPACK_IMPORTED_MODULE_3__/* .trainingOf */ .c)(record)?.kwh, _text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEnergy */ .QE);
        case 'grams-per-pr':
            return options.totalGrams === undefined ? 'unknown' : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGrams */ .xh)(options.totalGrams)}/PR`;
        case 'grams-this-month':
            // The month by its name: a badge that is not updated must not go on saying "this month".
            return options.totalGrams === undefined
                ? 'unknown'
                : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGrams */ .xh)(options.totalGrams)} in ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(options.month ?? 'this month', 20)}`;
    }
}
/** A job whose steps are known and none of which trains has no part in this. */
function maybeTraining(records) {
    return records.filter((record) => record.steps === undefined || (0,_figures_training_js__WEBPACK_IMPORTED_MODULE_3__/* .trainingOf */ .c)(record) !== undefined);
}
/** The sum over the run's jobs; where a job is unknown the sum is a lower bound and says so. */
function perRun(records, figureOf, format) {
    const values = records.map(figureOf);
    const known = values.filter((value) => value !== undefined);
    if (known.length === 0)
        return 'unknown';
    const sum = known.reduce((total, value) => total + value, 0);
    return `${known.length < values.length ? '≥ ' : ''}${format(sum)}/run`;
}
/** The verdict of the user's own limits on this metric. Without such a limit the colour is neutral. */
function budgetColour(metric, records) {
    // No limit can be set on a month, nor on the training alone.
    if (metric === 'grams-this-month' || metric.startsWith('training-'))
        return 'neutral';
    const measure = metric === 'kwh-per-run' ? 'kwh' : 'grams';
    const scope = metric === 'grams-per-pr' ? 'pull-request' : 'job';
    const verdicts = records.map((record) => {
        const limits = record.budget?.limits.filter((limit) => limit.measure === measure && limit.scope === scope) ?? [];
        return ['over', 'unknown', 'within'].find((verdict) => limits.some((limit) => limit.verdict === verdict));
    });
    if (verdicts.includes('over'))
        return 'over';
    return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'within') ? 'within' : 'neutral';
}
function xmlCharacters(text) {
    return text.replace(/[\ufffe\uffff]/g, '');
}


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IR: () => (/* binding */ latexText),
/* harmony export */   Mf: () => (/* binding */ markdownTableCell),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   i9: () => (/* binding */ svgText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Names are untrusted (steps, branches, jobs, artifacts). Every target has its escaper here; its output reads
 * like the name, and cannot mention, link, break a table, end a comment, or reverse the text direction.
 */
/** Escape sequences of terminals: CSI, OSC, and two-byte ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Line and column breaks become one space; other controls vanish. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/** Direction marks and overrides, invisible characters, tags, annotation anchors; but not the joiners and selectors that scripts and emoji need. */
const INVISIBLE = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text, at most `maxLength` characters (an ellipsis marks what was cut). The basis of every escaper. */
function plainText(text, maxLength = 2000) {
    const line = text
        .replace(ANSI, '')
        .replace(BREAKS, ' ')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(STACKED_MARKS, '$1')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length <= maxLength
        ? line
        : `${characters
            .slice(0, maxLength - 1)
            .join('')
            .trimEnd()}…`;
}
/** Invisible, and enough to keep GitHub from reading a mention, a reference or a link into the text around it. */
const ZERO_WIDTH_SPACE = '\u200b';
/** GitHub's own references, which backslashes do not stop: they are found in the rendered text. */
function breakReferences(text) {
    return text
        .replace(/[@#](?=\S)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\bgh-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\b(?:mailto|xmpp):/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=[\w+-]+:)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi, `$&${ZERO_WIDTH_SPACE}`);
}
/** Inline markdown, also within a table's cell or a `<summary>`. `$` is put into a span, GitHub's documented way to keep it from starting a formula. */
function markdownText(text, maxLength) {
    return breakReferences(plainText(text, maxLength))
        .replace(/&/g, '&amp;')
        .replace(/[\\`*_[\]~|]/g, '\\$&')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$</span>')
        .replace(/^([-+=#]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`));
}
/** A cell of a table; an empty one gets a dash, so that no column looks forgotten. */
function markdownTableCell(text, maxLength = 120) {
    return markdownText(text, maxLength) || '–';
}
/** A code span, also within a table: nothing inside is markdown, a mention or a formula. */
function markdownCode(text, maxLength) {
    const plain = plainText(text, maxLength);
    if (plain === '')
        return '–';
    const longestRun = Math.max(0, ...[...plain.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longestRun + 1);
    const padding = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
    // Inside a table a pipe must be escaped even in code, and a backslash before it would undo that; a look-alike is safe everywhere.
    // A search for our marker in a comment's text must find only our own.
    return fence + padding + plain.replace(/\|/g, '¦').replace(/<!--/g, `<!${ZERO_WIDTH_SPACE}--`) + padding + fence;
}
/** Sentences with `code` in backticks, as our own messages have it, that may contain untrusted text: the code is code, the rest text. */
function markdownProse(text, maxLength) {
    const parts = plainText(text, maxLength).split('`');
    if (parts.length % 2 === 0)
        return markdownText(text, maxLength);
    return parts
        .map((part, position) => {
        if (position % 2 === 1)
            return part.trim() === '' ? '' : markdownCode(part);
        const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
        return before + markdownText(words) + after;
    })
        .join('');
}
/** The address of a link in markdown or HTML; undefined unless it is http(s). */
function linkTarget(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href
        .replace(/[()<>"'`|\\[\]*_~$ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/&/g, '&amp;');
}
/**
 * Text between double quotes in a mermaid diagram. Mermaid has no escape that both 10 and 11 read, so what its lexers
 * fail on is left out, and double quotes become single ones.
 */
function mermaidLabel(text, maxLength = 40) {
    const label = plainText(text, 4 * maxLength)
        .replace(/"/g, "'")
        .replace(/[%;#:`\\<>{}[\]$&|~^@]+/g, ' ');
    return plainText(label, maxLength) || '–';
}
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text or a quoted attribute of HTML. */
function htmlText(text, maxLength) {
    return plainText(text, maxLength).replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? '');
}
/** Text or a quoted attribute of SVG: as HTML, without the characters that XML 1.0 forbids. */
function svgText(text, maxLength) {
    return htmlText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
const LATEX_COMMANDS = {
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    $: '\\$',
    '&': '\\&',
    '#': '\\#',
    '%': '\\%',
    _: '\\_',
    '^': '\\textasciicircum{}',
    '~': '\\textasciitilde{}',
    '<': '\\textless{}',
    '>': '\\textgreater{}',
    '|': '\\textbar{}',
    '"': '\\textquotedbl{}',
    '−': '$-$',
    '–': '--',
    '—': '---',
    '…': '\\ldots{}',
};
/** Text in LaTeX's paragraphs, tables and titles. */
function latexText(text, maxLength) {
    return plainText(text, maxLength).replace(/[\\{}$&#%_^~<>|"−–—…]/g, (character) => LATEX_COMMANDS[character] ?? '');
}
/** Text on a terminal: no escape sequence, no control, nothing that reverses the text direction. */
function terminalText(text, maxLength) {
    return plainText(text, maxLength);
}


/***/ }),

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BO: () => (/* binding */ formatDistance),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Pe: () => (/* binding */ formatWatts),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   Sp: () => (/* binding */ energyUnitFor),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   TA: () => (/* binding */ formatIntensity),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aQ: () => (/* binding */ formatRangeIn),
/* harmony export */   hO: () => (/* binding */ formatIn),
/* harmony export */   i8: () => (/* binding */ gramsUnitFor),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   p4: () => (/* binding */ sixDigits),
/* harmony export */   s7: () => (/* binding */ formatWholeShare),
/* harmony export */   so: () => (/* binding */ formatMass),
/* harmony export */   xh: () => (/* binding */ formatGrams)
/* harmony export */ });
/** Sizes in kWh. */
const ENERGY = [
    { symbol: 'mWh', size: 1e-6 },
    { symbol: 'Wh', size: 1e-3 },
    { symbol: 'kWh', size: 1 },
    { symbol: 'MWh', size: 1e3 },
    { symbol: 'GWh', size: 1e6 },
];
/** Sizes in g. */
const MASS = [
    { symbol: 'mg', size: 1e-3 },
    { symbol: 'g', size: 1 },
    { symbol: 'kg', size: 1e3 },
    { symbol: 't', size: 1e6 },
];
/** Sizes in W. */
const POWER = [
    { symbol: 'W', size: 1 },
    { symbol: 'kW', size: 1e3 },
    { symbol: 'MW', size: 1e6 },
];
/** In g/kWh, at any size: grids shown in different units cannot be compared. */
const INTENSITY = [{ symbol: 'g/kWh', size: 1 }];
/** Below this a figure is only shown as small. */
const SMALLEST = 0.001;
/** A plain number of three significant figures: `0.0123`, `4.50`, `812`, `12300`. A true minus sign; `0` for zero. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'unknown';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    const sign = value < 0 ? '−' : '';
    if (size < SMALLEST)
        return `${sign}<${SMALLEST}`;
    const rounded = Number(size.toPrecision(3));
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(rounded)));
    return sign + rounded.toFixed(decimals);
}
/** The unit in which a value reads with one to three digits before the point. */
function unitOf(ladder, value) {
    const rounded = Number(Math.abs(value).toPrecision(3));
    if (!(rounded > 0))
        return ladder.find((unit) => unit.symbol === 'Wh' || unit.size === 1) ?? ladder[0];
    let fitting = ladder[0];
    for (const unit of ladder)
        if (rounded >= unit.size)
            fitting = unit;
    return fitting;
}
/**
 * One unit for a whole table: that of the largest value, or the next smaller one where the smallest would otherwise
 * begin with `0.00` and the largest still fits in four digits.
 */
function commonUnit(ladder, values) {
    const sizes = values.filter((value) => value !== undefined && Number.isFinite(value) && value !== 0);
    const magnitudes = sizes.map(Math.abs);
    const largest = Math.max(0, ...magnitudes);
    const unit = unitOf(ladder, largest);
    const smaller = ladder[ladder.indexOf(unit) - 1];
    const smallest = Math.min(...magnitudes);
    return smaller !== undefined && smallest / unit.size < 0.01 && largest / smaller.size < 9995 ? smaller : unit;
}
function energyUnitFor(kwh) {
    return commonUnit(ENERGY, kwh);
}
function gramsUnitFor(grams) {
    return commonUnit(MASS, grams);
}
/** The value in a table's unit, without its symbol (that is in the header); `unknown` when there is none. */
function formatIn(unit, value) {
    return value === undefined ? 'unknown' : formatNumber(value / unit.size);
}
/** `low–high` in a table's unit, without its symbol. */
function formatRangeIn(unit, low, high) {
    return `${formatIn(unit, low)}–${formatIn(unit, high)}`;
}
function withUnit(unit, value) {
    return Number.isFinite(value) ? `${formatIn(unit, value)} ${unit.symbol}` : 'unknown';
}
/** kWh to `12.3 Wh`. */
function formatEnergy(kwh) {
    return withUnit(unitOf(ENERGY, kwh), kwh);
}
/** Grams to `4.56 kg`, for places that have said already that CO2eq is meant. */
function formatMass(grams) {
    return withUnit(unitOf(MASS, grams), grams);
}
/** Grams to `4.56 kgCO2eq`. */
function formatGrams(grams) {
    return Number.isFinite(grams) ? `${formatMass(grams)}CO2eq` : 'unknown';
}
function formatWatts(watts) {
    return withUnit(unitOf(POWER, watts), watts);
}
/** The range of a value in the unit in which that value reads: `3.1–7.9 Wh` next to `5.2 Wh`. `quantity` says what it is: kWh, g or g/kWh. */
function formatRange({ value, low, high }, quantity) {
    const unit = unitOf({ energy: ENERGY, grams: MASS, intensity: INTENSITY }[quantity], value);
    return `${formatRangeIn(unit, low, high)} ${unit.symbol}`;
}
/** gCO2eq per kWh to `373 g/kWh`. */
function formatIntensity(gramsPerKwh) {
    return Number.isFinite(gramsPerKwh) ? `${formatNumber(gramsPerKwh)} g/kWh` : 'unknown';
}
/** Seconds to the two largest parts: `0.4 s`, `40 s`, `12 min 5 s`, `9 h 2 min`, `3 d 4 h`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return 'unknown';
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return twoParts(Math.floor(whole / 60), 'min', whole % 60, 's');
    const minutes = Math.round(whole / 60);
    if (minutes < 24 * 60)
        return twoParts(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(minutes / 60);
    return twoParts(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
function twoParts(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/** Percent to `12.3%`, one decimal at most below 100; `signed` puts a plus before what grew. */
function formatPercent(percent, signed = 'plain') {
    if (!Number.isFinite(percent))
        return 'unknown';
    const size = Math.abs(percent);
    const sign = percent < 0 ? '−' : signed === 'signed' && percent > 0 ? '+' : '';
    if (size !== 0 && size < 0.05)
        return `${sign}<0.1%`;
    const rounded = size < 99.95 ? Number(size.toFixed(1)) : Number(size.toPrecision(3));
    return `${sign}${rounded}%`;
}
/** A share 0..1 to `63%`. */
function formatShare(share) {
    return formatPercent(share * 100);
}
/** A share 0..1 as a table needs it: whole percent from 1% on, `0.4%` below. */
function formatWholeShare(share) {
    const percent = share * 100;
    return formatPercent(Math.abs(percent) < 1 ? percent : Math.round(percent));
}
/** Kilometres to `45 km`, `6230 km`. */
function formatDistance(km) {
    if (!Number.isFinite(km))
        return 'unknown';
    return km > 0 && km < 1 ? '<1 km' : `${Number(km.toPrecision(3)).toFixed(0)} km`;
}
/** `1 run`, `12 runs`: a count with its noun. */
function formatCount(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** As a file for machines states a figure: six significant digits are more than can be measured. */
function sixDigits(value) {
    return Number(value.toPrecision(6));
}


/***/ })

};
