export const id = 980;
export const ids = [980];
export const modules = {

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qB: () => (/* binding */ compareRuns),
  v6: () => (/* binding */ supersededEntries)
});

// UNUSED EXPORTS: compareEntries, foldLedger

;// CONCATENATED MODULE: ./tmp/javascript/record/canonical-json.js
/** One canonical order, so that every job that sorts or compares gets the same result. */
function canonical_json_compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The newest item of each key, in the order in which the keys first appear. Of two that compare as equal, the first is kept. */
function newestOfEach(items, keyOf, compare) {
    const newest = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const other = newest.get(key);
        if (other === undefined || compare(other, item) < 0)
            newest.set(key, item);
    }
    return [...newest.values()];
}
/** One text a value, whatever the order of its fields; empty for undefined. */
function canonical_json_canonicalJson(value) {
    const sorted = (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => canonical_json_compareTexts(a, b)))
        : inner;
    return JSON.stringify(value, sorted) ?? '';
}

;// CONCATENATED MODULE: ./tmp/javascript/record/ledger.js
/** The ledger of a pull request's runs: which of them were wasted, and how old entries become sums. */

/** The least and the most entries that are kept one by one. */
const LEDGER_KEPT = 150;
const LEDGER_MOST = 300;
/**
 * Entries this young are not folded below `LEDGER_MOST`: jobs may arrive in any order, and `publish` brings those of a run
 * when the last of them has ended. One that arrives after a younger one was folded counts as folded, too.
 */
const SETTLED_AFTER_MS = (/* unused pure expression or super */ null && (24 * 3_600_000));
/**
 * The state with its oldest entries summed up, so that it stays small. How many entries stay is counted from the newest.
 * So every writer computes the same sums, in one step or in several.
 */
function foldLedger(state) {
    const entries = [...state.ledger].sort(compareEntries);
    const newestAt = entries.at(-1)?.at ?? 0;
    const settled = entries.filter((entry) => entry.at < newestAt - SETTLED_AFTER_MS).length;
    const fold = Math.max(Math.min(entries.length - LEDGER_KEPT, settled), entries.length - LEDGER_MOST);
    const last = entries[fold - 1];
    if (last === undefined)
        return state;
    const before = state.folded[0] ?? NOTHING_FOLDED;
    const old = [...before.newest, ...entries.filter((entry) => entry.at <= last.at)];
    const kept = entries.filter((entry) => entry.at > last.at);
    const superseded = supersededEntries([...old, ...kept]);
    const newest = old
        .filter((entry) => !superseded.has(entry))
        .sort(compareEntries)
        .slice(-LEDGER_MOST);
    const open = new Set(newest);
    const sums = old
        .filter((entry) => !open.has(entry))
        .reduce((sum, entry) => withEntry(sum, entry, superseded.has(entry)), before);
    return { ...state, ledger: kept, folded: [{ ...sums, newest, upToAt: last.at }] };
}
const NOTHING_FOLDED = {
    upToAt: 0,
    newest: [],
    runs: 0,
    unknownRuns: 0,
    kwh: 0,
    grams: 0,
    wastedRuns: 0,
    wastedKwh: 0,
    wastedGrams: 0,
};
function withEntry(sum, { status, kwh, grams }, superseded) {
    const wasted = status === 'failure' || status === 'cancelled' || superseded ? 1 : 0;
    return {
        ...sum,
        runs: sum.runs + 1,
        unknownRuns: sum.unknownRuns + (kwh === undefined || grams === undefined ? 1 : 0),
        kwh: sum.kwh + (kwh ?? 0),
        grams: sum.grams + (grams ?? 0),
        wastedRuns: sum.wastedRuns + wasted,
        wastedKwh: sum.wastedKwh + wasted * (kwh ?? 0),
        wastedGrams: sum.wastedGrams + wasted * (grams ?? 0),
    };
}
/** Entries whose job ran again afterwards, in a newer run or attempt. */
function supersededEntries(entries) {
    const newest = new Map(newestOfEach(entries, ({ job }) => job, compareRuns).map((entry) => [entry.job, entry]));
    return new Set(entries.filter((entry) => compareRuns(entry, newest.get(entry.job) ?? entry) < 0));
}
/** By run, then attempt. */
function compareRuns(a, b) {
    return a.runId - b.runId || a.attempt - b.attempt;
}
/** By age, then by a fixed order that is the same for every writer. */
function compareEntries(a, b) {
    return a.at - b.at || compareRuns(a, b) || compareTexts(canonicalJson(a), canonicalJson(b));
}


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IR: () => (/* binding */ latexText),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   i9: () => (/* binding */ svgText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Names of steps, branches, jobs and artifacts are untrusted. Each target has its escaper here, but for YAML and JSON,
 * whose writers quote. What an escaper returns reads like the name, and cannot mention anybody, become a link, break a
 * table, end a comment or reverse the text direction.
 */
/** Escape sequences of terminals: CSI, OSC, and two-byte ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Line and column breaks become one space; other controls vanish. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/**
 * Direction marks and overrides, invisible characters, tags, annotation anchors; but not the joiners and variation
 * selectors, which emoji and some scripts need.
 */
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
    if (characters.length <= maxLength)
        return line;
    const start = characters.slice(0, maxLength - 1).join('');
    return `${start.trimEnd()}…`;
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
/** A code span, also within a table: nothing inside is markdown, a mention or a formula. */
function markdownCode(text, maxLength) {
    const plain = plainText(text, maxLength);
    if (plain === '')
        return '–';
    const fence = codeFence(plain, 1);
    const padding = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
    // Inside a table a pipe must be escaped even in code, and a backslash before it would undo that; a look-alike is safe everywhere.
    return fence + padding + withoutMarkers(plain).replace(/\|/g, '¦') + padding + fence;
}
/** Backticks around code, more than any in it. */
function codeFence(code, fewest) {
    const longestRun = Math.max(fewest - 1, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(longestRun + 1);
}
/** In code `<!--` is only text, but a search of a comment for our hidden marker (`marker.ts`) must not find it. */
function withoutMarkers(code) {
    return code.replace(/<!--/g, `<!${ZERO_WIDTH_SPACE}--`);
}
/** Lines of code between fences. */
function markdownCodeBlock(code, language) {
    const fence = codeFence(code, 3);
    return `${fence}${language}\n${withoutMarkers(code)}\n${fence}`;
}
/**
 * Sentences of ours with `code` in backticks, into which untrusted text may have been put: what is in backticks becomes
 * code, the rest text.
 */
function markdownProse(text, maxLength) {
    const pieces = plainText(text, maxLength).split('`');
    if (pieces.length % 2 === 0)
        return markdownText(text, maxLength);
    return pieces
        .map((piece, position) => {
        if (position % 2 === 1)
            return piece.trim() === '' ? '' : markdownCode(piece);
        const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(piece) ?? [];
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
/** Text or a quoted attribute of HTML, and of SVG in it. */
function htmlText(text) {
    return svgText(text).replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? '');
}
/** Text for a writer of SVG that escapes by itself (badge-maker): without the characters that XML 1.0 forbids. */
function svgText(text) {
    return plainText(text).replace(/[\ufffe\uffff]/g, '');
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
/** What a spreadsheet may treat as the start of a formula: also in its full-width form, and after joiners that it does not show. */
const FORMULA = /^(?:\u200c|\u200d|\ufe0e|\ufe0f|\s)*[=+\-@＝＋－＠]/u;
/**
 * A cell of CSV that no spreadsheet evaluates: an apostrophe makes it text. The formula escaping of csv-stringify does
 * not know full-width and invisible starts.
 */
function csvCell(text) {
    const plain = plainText(text);
    return FORMULA.test(plain) ? `'${plain}` : plain;
}
/** Characters that JSON leaves unescaped, and that a page would hide or that reverse the text direction. */
const HIDDEN_IN_JSON = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u0080-\u009f\u2028\u2029\ufff9-\ufffb]/gu;
/** JSON for people to read: the same value, with an escape sequence for each character that they would not see. */
function visibleJson(json) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    // A character outside the basic plane is two units, and becomes two escape sequences.
    return json.replace(HIDDEN_IN_JSON, (character) => character.split('').map(escaped).join(''));
}


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Az: () => (/* binding */ countTexts),
/* harmony export */   NM: () => (/* binding */ addUp),
/* harmony export */   ew: () => (/* binding */ addUpIfAllKnown)
/* harmony export */ });
/** What reports do with lists: add up, group and count. */
function addUp(items, amountOf) {
    return items.reduce((sum, item) => sum + amountOf(item), 0);
}
/** Undefined where one of the amounts is: the sum of the others would look like the total. */
function addUpIfAllKnown(items, amountOf) {
    const amounts = items.flatMap((item) => amountOf(item) ?? []);
    return amounts.length < items.length ? undefined : addUp(amounts, Number);
}
/** Groups and their members in the order in which they come. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
/** Each text with the number of items that say it, in the order in which they come. */
function countTexts(items, textsOf) {
    const texts = items.flatMap((item) => [...new Set(textsOf(item))]);
    return new Map([...groupBy(texts, String)].map(([text, same]) => [text, same.length]));
}


/***/ }),

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BO: () => (/* binding */ formatDistance),
/* harmony export */   HP: () => (/* binding */ ifKnown),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Pe: () => (/* binding */ formatWatts),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   Sp: () => (/* binding */ energyUnitFor),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   TA: () => (/* binding */ formatIntensity),
/* harmony export */   Yi: () => (/* binding */ formatMinute),
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
const GRAMS_PER_KWH = { symbol: 'g/kWh', size: 1 };
/** A smaller figure is shown as `<0.001`. */
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
    const unit = unitOf({ energy: ENERGY, grams: MASS, intensity: [GRAMS_PER_KWH] }[quantity], value);
    return `${formatRangeIn(unit, low, high)} ${unit.symbol}`;
}
/** gCO2eq per kWh to `373 g/kWh`. */
function formatIntensity(gramsPerKwh) {
    return withUnit(GRAMS_PER_KWH, gramsPerKwh);
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
/** What is made of a value that may be unknown: undefined where the value is. */
function ifKnown(value, make) {
    return value === undefined ? undefined : make(value);
}
/** A time as people read it, to the minute: `2026-11-24 02:30`. */
function formatMinute(isoTime) {
    return isoTime.slice(0, 16).replace('T', ' ');
}
/** As a file for machines states a figure: six significant digits are more than can be measured. */
function sixDigits(value) {
    return Number(value.toPrecision(6));
}


/***/ })

};
