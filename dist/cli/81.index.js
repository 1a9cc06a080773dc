export const id = 81;
export const ids = [81,958];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ annualRange),
/* harmony export */   _j: () => (/* binding */ METHOD_FACTOR),
/* harmony export */   jm: () => (/* binding */ intensityOf)
/* harmony export */ });
/* unused harmony export ANNUAL_FACTOR */
/* harmony import */ var _data_countries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6348);
/* harmony import */ var _data_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8853);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1788);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9919);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3640);
/** What a kWh emits at a place: the grid zone's newest annual average with its range, and what is used where none is known. */





/**
 * Factors within which 80 % lie, measured over the 70 zones that have a region of a provider: one year's average against the
 * year before (median 1.03), and this source against a second one, EPA eGRID in the United States and Ember elsewhere (median 1.16).
 */
const YEAR_FACTOR = 1.1;
const METHOD_FACTOR = 1.35;
/** Both together; they are independent, so their logarithms add up in quadrature. */
const ANNUAL_FACTOR = Math.exp(Math.hypot(Math.log(YEAR_FACTOR), Math.log(METHOD_FACTOR)));
/** Ember, Yearly Electricity Data, world 2025 (CC BY 4.0). */
const WORLD = { gramsPerKwh: 458, year: 2025, source: 'world average 2025, Ember Yearly Electricity Data (CC BY 4.0)' };
/** Always an answer; its `kind` and `source` say what it is, `fallbackReason` why it is not the place's own average. */
function intensityOf(place, options = {}) {
    const region = (0,_regions_js__WEBPACK_IMPORTED_MODULE_2__/* .regionOf */ .AP)(place);
    const zone = region?.zone ?? place.zone;
    if (options.gramsPerKwh !== undefined) {
        const known = zone === undefined ? undefined : zoneNames(zone);
        return {
            gramsPerKwh: (0,_interval_js__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .pV)(options.gramsPerKwh),
            zone: known?.zone,
            zoneName: known?.zoneName,
            kind: 'input',
            source: 'input carbon-intensity',
        };
    }
    if (region !== undefined && (0,_regions_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknownHostedRegion */ .OJ)(region))
        return hostedSomewhere(region.zone);
    if (zone === undefined)
        return worldAverage(reasonFor(place));
    return zoneAverage(zone) ?? countryAverage(zone) ?? worldAverage(`No average is known for ${zone}.`);
}
/** `value` with the range that annual averages of zones have. */
function annualRange(value) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_4__/* .withinFactor */ .rP)(value, ANNUAL_FACTOR);
}
function zoneAverage(key) {
    const average = (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .annualAverageOf */ .wv)(key);
    if (average === undefined)
        return undefined;
    const parts = isSplit(key) ? (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .averagesWithin */ .Wp)(key) : [];
    const range = annualRange(average.gramsPerKwh);
    const base = { ...zoneNames(key), kind: 'annual-average', year: average.year };
    const source = `${_data_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneSource */ .c.citation}, ${average.year}`;
    if (parts.length === 0)
        return { ...base, gramsPerKwh: range, source };
    // The country is known but not which of its zones: eight of ten of them lie inside.
    const low = Math.min(range.low, (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .YV)(parts, 0.1));
    const high = Math.max(range.high, (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .YV)(parts, 0.9));
    return {
        ...base,
        gramsPerKwh: { value: range.value, low, high },
        source: `${source}; the country has ${parts.length} grid zones, and the range spans them`,
    };
}
/**
 * Whether a country's key is the average of several grids (`US`, `IN`, `IT`). Where every region of the country draws from
 * the key itself (`ES`, `FR`, `GB`), it is the mainland's grid, and the other zones are islands.
 */
function isSplit(key) {
    return (0,_regions_js__WEBPACK_IMPORTED_MODULE_2__/* .allRegions */ .Ph)().some((region) => region.country === key && region.zone !== key);
}
/** A hosted runner whose region is unknown: the average of the United States, with the span of the regions that have been seen. */
function hostedSomewhere(key) {
    const seen = (0,_regions_js__WEBPACK_IMPORTED_MODULE_2__/* .hostedRunnerRegions */ .Rc)().flatMap((region) => (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .annualAverageOf */ .wv)(region.zone)?.gramsPerKwh ?? []);
    const average = (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .annualAverageOf */ .wv)(key);
    if (average === undefined || seen.length === 0)
        return worldAverage('The region of this hosted runner is not known.');
    return {
        ...zoneNames(key),
        gramsPerKwh: { value: average.gramsPerKwh, low: Math.min(...seen), high: Math.max(...seen) },
        kind: 'annual-average',
        year: average.year,
        source: `${_data_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneSource */ .c.citation}, ${average.year}; the range spans the regions where hosted runners have been seen`,
    };
}
function countryAverage(code) {
    const row = (0,_data_countries_js__WEBPACK_IMPORTED_MODULE_0__/* .countryRows */ .E)().find((country) => country.country === code);
    if (row === undefined)
        return undefined;
    return {
        gramsPerKwh: annualRange(row.gramsPerKwh),
        zone: row.country,
        zoneName: row.name,
        kind: 'country-average',
        year: row.year,
        source: `${row.source}; production-based average of the country`,
    };
}
/** The last resort. Its range holds eight of ten of the world's zones. */
function worldAverage(fallbackReason) {
    const all = (0,_data_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneRows */ .m)().flatMap((row) => row.yearly[0]?.gramsPerKwh ?? []);
    return {
        gramsPerKwh: { value: WORLD.gramsPerKwh, low: (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .YV)(all, 0.1), high: (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .YV)(all, 0.9) },
        kind: 'world-average',
        year: WORLD.year,
        source: WORLD.source,
        fallbackReason: `${fallbackReason} The world's average is used.`,
    };
}
function reasonFor(place) {
    if (place.provider !== undefined && place.region !== undefined) {
        return `The region ${place.provider}:${place.region} is not in the table.`;
    }
    if (place.provider !== undefined)
        return `The provider (${place.provider}) is known, but not the region.`;
    return 'The region of this job is not known.';
}
function zoneNames(key) {
    const row = (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .zoneOf */ .kE)(key);
    return row === undefined ? { zone: key } : { zone: row.zone, zoneName: row.name };
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ UnknownRegionError),
/* harmony export */   c: () => (/* binding */ parseRegion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _data_countries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6348);
/* harmony import */ var _data_zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8853);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9830);
/* harmony import */ var _countries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9065);
/* harmony import */ var _lazily_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6382);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9919);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3640);
/** The input `region` in whatever form a person writes it: a provider's region, a country, a grid zone. */








/** Longer than any region's name; limits the work on a malicious one. */
const MAX_LENGTH = 100;
const NEAREST = 3;
/** Says what was written, what it may have meant, and which forms there are. */
class UnknownRegionError extends _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo {
    name = 'UnknownRegionError';
    nearest;
    constructor(message, nearest) {
        super(message);
        this.nearest = nearest;
    }
}
/**
 * `aws:us-east-1`, `azure/East US`, `GRA11` (where only one provider has it), `FR`, `FRA`, `France`, `US-CAL-CISO`.
 * @throws UnknownRegionError with the nearest names
 */
function parseRegion(text) {
    const written = text.trim();
    if (written === '' || written.length > MAX_LENGTH)
        throw unknown(written.slice(0, MAX_LENGTH), []);
    const parts = /^([^:/,]+?)\s*[:/,]\s*(.+)$/.exec(written);
    if (parts?.[1] !== undefined && parts[2] !== undefined)
        return ofProvider(parts[1], parts[2], written);
    const zone = zoneNamed(written);
    if (zone !== undefined)
        return { zone, ...INPUT };
    const words = /^(\S+)\s+(.+)$/.exec(written);
    const provider = words?.[1] === undefined ? undefined : (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .providerOf */ .lc)(words[1]);
    if (provider !== undefined && words?.[2] !== undefined)
        return ofProvider(provider, words[2], written);
    return bareName(written);
}
const INPUT = { found: 'input', how: 'input region' };
function ofProvider(providerText, name, written) {
    const provider = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .providerOf */ .lc)(providerText);
    if (provider === undefined) {
        const names = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .providerNames */ .e4)();
        throw new UnknownRegionError(`Unknown provider ${quoted(providerText)} in region ${quoted(written)}. Providers: ${names.join(', ')}.`, nearestOf((0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .lettersAndDigits */ .jb)(providerText), names));
    }
    const region = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .findRegion */ .g6)(provider, name);
    if (region !== undefined)
        return placeIn(region);
    const own = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .allRegions */ .Ph)().filter((row) => row.provider === provider);
    throw unknown(written, nearestOf(`${provider}:${(0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .lettersAndDigits */ .jb)(name)}`, own.map(_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .regionKey */ .Un)));
}
/** A name without its provider is taken where only one provider has it: literally, else in another spelling. */
function bareName(written) {
    const literal = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .rentableRegions */ .$c)().filter((row) => row.region.toLowerCase() === written.toLowerCase());
    const providers = [...new Set((0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .rentableRegions */ .$c)().map((row) => row.provider))];
    const found = literal.length > 0 ? literal : providers.flatMap((provider) => (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .findRegion */ .g6)(provider, written) ?? []);
    const [only, second] = found;
    if (only !== undefined && second === undefined)
        return placeIn(only);
    if (only !== undefined) {
        const keys = found.map(_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .regionKey */ .Un);
        throw new UnknownRegionError(`Region ${quoted(written)} exists at several providers. Write one of: ${keys.slice(0, 6).join(', ')}.`, keys);
    }
    const zones = zonesOfSubdivision(written);
    if (zones.length > 0)
        throw unknown(written, zones);
    const names = [
        ...(0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .allRegions */ .Ph)().flatMap((row) => [row.region, row.name]),
        ...(0,_data_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneRows */ .m)().map((row) => row.zone),
        ...(0,_data_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .countryRows */ .E)().map((row) => row.name),
    ];
    const nearest = nearestOf((0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .lettersAndDigits */ .jb)(written), names).map((name) => {
        const region = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .allRegions */ .Ph)().find((row) => row.region === name || row.name === name);
        return region === undefined ? name : (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .regionKey */ .Un)(region);
    });
    throw unknown(written, [...new Set(nearest)]);
}
/** `US-CA`, `GB-SCT`: the nearest grid zones of that country, for a state or a province is one only in some countries. */
function zonesOfSubdivision(written) {
    const code = written.toUpperCase();
    const country = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(code)?.[1];
    const zones = (0,_data_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneRows */ .m)().flatMap((row) => (row.country === country ? [row.zone] : []));
    // Beyond `US-`, which all of them have.
    const alike = (zone) => [4, 5].filter((length) => zone.slice(0, length) === code.slice(0, length)).length;
    return zones.sort((a, b) => alike(b) - alike(a)).slice(0, NEAREST);
}
/** Key of the grid zone or country that a text names. */
function zoneNamed(text) {
    return (0,_zones_js__WEBPACK_IMPORTED_MODULE_5__/* .zoneOf */ .kE)(text)?.zone ?? (0,_countries_js__WEBPACK_IMPORTED_MODULE_3__/* .countryNamed */ .w)(text) ?? zonesByName().get((0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .lettersAndDigits */ .jb)(text));
}
const zonesByName = (0,_lazily_js__WEBPACK_IMPORTED_MODULE_7__/* .lazily */ .q)(() => new Map((0,_data_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneRows */ .m)().map((row) => [(0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .lettersAndDigits */ .jb)(row.name), row.zone])));
function placeIn(region) {
    return { provider: region.provider, region: region.region, ...INPUT };
}
function nearestOf(written, names) {
    const apart = (name) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .lettersAndDigits */ .jb)(name)) / Math.max(written.length, (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .lettersAndDigits */ .jb)(name).length, 1);
    const ranked = [...new Set(names)].map((name) => ({ name, apart: apart(name) })).sort((a, b) => a.apart - b.apart);
    return ranked.slice(0, NEAREST).map((match) => match.name);
}
function unknown(written, nearest) {
    const meant = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
    const forms = 'Write `aws:us-east-1`, `azure/eastus`, a country code (`FR`) or a grid zone (`US-CAL-CISO`); `ml-emissions regions --zones` lists all zones.';
    return new UnknownRegionError(`Unknown region ${quoted(written)}.${meant} ${forms}`, nearest);
}
/** Without what could break out of a log line. */
function quoted(text) {
    return JSON.stringify(text.replace(/\p{C}/gu, ' '));
}


/***/ }),

/***/ 176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimate: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _engine_budget_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6335);
/* harmony import */ var _engine_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5339);
/* harmony import */ var _engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4401);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9958);
/* harmony import */ var _say_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2299);
/* harmony import */ var _user_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1812);







async function estimate(command) {
    const options = command.opts();
    return options.batch === undefined ? estimateOne(command, options) : estimateMany(command, options.batch, options);
}
async function estimateOne(command, options) {
    const settings = (0,_engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__.readSettings)((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(command, { mode: 'estimate' }, process.env));
    const record = (0,_engine_budget_verdict_js__WEBPACK_IMPORTED_MODULE_0__.withBudgetVerdict)((0,_engine_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateRecord */ .K)(settings, new Date()), settings);
    if (options.json) {
        const { recordJson } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 5925));
        process.stdout.write(`${recordJson(record)}\n`);
    }
    else {
        await (0,_print_report_js__WEBPACK_IMPORTED_MODULE_6__.printReport)([record], process.stdout, options);
    }
    return (0,_say_verdict_js__WEBPACK_IMPORTED_MODULE_4__.sayVerdict)(record) ? 1 : 0;
}
/** A bad row does not keep the others from being computed. The exit code is 1 if there is one. */
async function estimateMany(command, file, options) {
    const { estimateBatch } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(16)]).then(__webpack_require__.bind(__webpack_require__, 3016));
    const defaults = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(command, {}, process.env);
    const rows = [...estimateBatch((0,_user_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file, `--batch: ${file}`), { defaults, now: new Date() })];
    const errors = rows.filter((row) => 'error' in row);
    if (options.json) {
        const { recordJson } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 5925));
        const lineOf = (row) => ('record' in row ? recordJson(row.record, 'one-line') : JSON.stringify(row));
        for (const row of rows)
            process.stdout.write(`${lineOf(row)}\n`);
    }
    else {
        const records = rows.flatMap((row) => ('record' in row ? [row.record] : []));
        if (records.length > 0)
            await (0,_print_report_js__WEBPACK_IMPORTED_MODULE_6__.printReport)(records, process.stdout, options);
        for (const { row, error } of errors)
            process.stderr.write(`Row ${row}: ${error}\n`);
    }
    const passed = rows.filter((row) => 'record' in row && (0,_say_verdict_js__WEBPACK_IMPORTED_MODULE_4__.sayVerdict)(row.record, `Row ${row.row}`));
    return errors.length + passed.length > 0 ? 1 : 0;
}


/***/ }),

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printReport: () => (/* binding */ printReport)
/* harmony export */ });
async function printReport(records, output, { quiet } = {}) {
    const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(297), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(1), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 8586));
    const color = output.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
    output.write(`${terminalReport(records, { color, width: output.columns || 100, quiet: quiet === true })}\n`);
}


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sayVerdict: () => (/* binding */ sayVerdict)
/* harmony export */ });
/* harmony import */ var _engine_budget_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6335);
/** Says on standard error which limits a run has exceeded. */

/** True if a limit was exceeded and the user asked to fail then. */
function sayVerdict({ budget, name }, subject = name) {
    if (budget === undefined || budget.onExceed === 'none')
        return false;
    const sentences = (0,_engine_budget_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exceededLimits */ .e)(budget, 'This run');
    if (sentences.length === 0)
        return false;
    process.stderr.write(`${subject === undefined ? '' : `${subject}: `}${sentences.join(' ')}\n`);
    return budget.onExceed === 'fail';
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ notAllowed),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9830);
/** Files and values that the user gave on the command line. */


function readText(file, label = file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${label} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}).`);
    }
}
function notAllowed(flag, value, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${flag}: ${JSON.stringify(value)} is not allowed. Allowed: ${allowed.join(', ')}.`);
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exceededLimits),
/* harmony export */   withBudgetVerdict: () => (/* binding */ withBudgetVerdict)
/* harmony export */ });
/* unused harmony export budgetOf */
/* harmony import */ var _record_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _record_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
/** Compares a job, or a whole run, with the limits that the user set. */


function withBudgetVerdict(record, settings, pullRequest) {
    const budget = budgetOf(settings, {
        job: { kwh: record.energy?.totalKwh, grams: record.emissions?.grams },
        pullRequest,
        increase: (0,_record_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfRecord */ .Dd)(record),
    });
    return budget === undefined ? record : { ...record, budget };
}
/** Undefined where there are no limits. */
function budgetOf({ limits }, actual) {
    return (0,_record_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBudget */ .I)(limits.limits, limits.onExceed, actual);
}
/** A sentence for each limit that was exceeded, with the limit and the figure. */
function exceededLimits(budget, subject) {
    const over = budget?.limits.filter((limit) => limit.verdict === 'over') ?? [];
    return over.map(({ limit, measure, scope, actual = 0 }) => {
        const who = scope === 'pull-request' ? 'This pull request' : subject;
        if (measure === 'increase')
            return `Over the limit of ${limit}: ${who} used ${threeDigits(actual)} % more energy than its baseline.`;
        const unit = measure === 'grams' ? 'gCO2eq' : 'kWh';
        return `Over the budget of ${limit}: ${who} ${measure === 'grams' ? 'emitted' : 'used'} ${threeDigits(actual)} ${unit}.`;
    });
}
function threeDigits(value) {
    return String(Number(value.toPrecision(3)));
}


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ estimateRecord)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
// EXTERNAL MODULE: ./tmp/javascript/record/schema-version.js
var schema_version = __webpack_require__(1697);
// EXTERNAL MODULE: ./tmp/javascript/interval.js
var interval = __webpack_require__(1788);
// EXTERNAL MODULE: ./tmp/javascript/power/meter.js
var meter = __webpack_require__(918);
// EXTERNAL MODULE: ./tmp/javascript/power/model/joules.js
var joules = __webpack_require__(3943);
// EXTERNAL MODULE: ./tmp/javascript/power/model/node-model.js
var node_model = __webpack_require__(8449);
// EXTERNAL MODULE: ./tmp/javascript/runner/cpu.js
var cpu = __webpack_require__(158);
// EXTERNAL MODULE: ./tmp/javascript/runner/names.js
var names = __webpack_require__(6232);
// EXTERNAL MODULE: ./tmp/javascript/vcpu-words.js
var vcpu_words = __webpack_require__(1585);
;// CONCATENATED MODULE: ./tmp/javascript/engine/device-multiples.js
/** Names that mean several devices, such as `8x A100` and the slices of a TPU pod. They would be counted as one device. */

/** Undefined for the name of a single device. */
function deviceMultiples(name) {
    const text = name.slice(0, 100).trim();
    const [, times = '1', device = text] = /^(\d{1,4}) ?[x×] ?(.*tpu.*)$/i.exec(text) ?? [];
    const slice = tpuSlice(device);
    if (slice === undefined)
        return multiple(text);
    return slice.count === undefined ? slice : { ...slice, count: Number(times) * slice.count };
}
/** What the number after a version counts (cloud.google.com/tpu/docs, the page of each version, "Configurations"). */
const COUNTED_IN_CORES = new Set(['2', '3', '4', '5p']);
const COUNTED_IN_CHIPS = new Set(['5e', '5lite', '5litepod', '6e']);
/** `TPU v3-8` and `TPU v5e-8` are slices of so many cores or chips, `TPU v4 pod` and `TPU v3 core` are not a chip either. */
function tpuSlice(name) {
    const parts = /\btpu[ _-]?v?(\d ?(?:[pex]|lite ?(?:pod)?)?) ?(?:-(\d{1,5})|(?:pod|core)s?)$/i.exec(name);
    const version = parts?.[1]?.toLowerCase().replaceAll(' ', '');
    // `v5 lite pod` is what one chip is called.
    if (version === undefined || (version.startsWith('5lite') && parts?.[2] === undefined))
        return undefined;
    const device = ((0,names/* resolveAccelerator */.aT)(`TPU v${version}`)?.name ?? `TPU v${version}`).replace(/ \(.*\)$/, '');
    const size = Number(parts?.[2] ?? Number.NaN);
    if (COUNTED_IN_CHIPS.has(version) && size >= 1)
        return size === 1 ? undefined : { device, count: size };
    if (!COUNTED_IN_CORES.has(version) || !(size >= 1))
        return { device };
    return { device, count: Math.ceil(size / 2), why: `${size} in it counts cores, and a chip has two` };
}
/** `8x A100`, `A100 x8`, `4 × V100`. */
function multiple(text) {
    const before = /^(\d{1,4}) ?[x×] ?(\S.*)$/i.exec(text);
    const after = /^(.*\S) ?[x×] ?(\d{1,4})$/i.exec(text);
    const [count, device] = before ? [Number(before[1]), before[2]] : [Number(after?.[2]), after?.[1]];
    if (device === undefined || count < 1)
        return undefined;
    const row = (0,names/* resolveAccelerator */.aT)(device);
    return row && { device: row.name, count };
}

// EXTERNAL MODULE: ./tmp/javascript/engine/input-error.js
var input_error = __webpack_require__(3499);
;// CONCATENATED MODULE: ./tmp/javascript/engine/declared-components.js
/**
 * Energy of hardware that a person declares. Accelerators, and CPUs named alone, follow the Machine Learning Emissions
 * Calculator: TDP x count x hours. A CPU with `vcpus` or `sockets` is a machine, for which the node power model is used.
 */









/** The TDP is an upper bound: training draws from 0.3 of it (waiting for data) to 1.05 of it (boards allow a little more). */
const DRAW_OF_TDP = { value: 1, low: 0.3, high: 1.05 };
/** A power or utilisation stated by a person is not measured and has an error of its own. */
const DECLARED_FACTOR = { value: 1, low: 0.9, high: 1.1 };
const NEAREST = 5;
/** Throws `InputError` for hardware that no table has, or that cannot be what the other inputs say. */
function declaredComponents(declared) {
    const row = declared.hardware === undefined ? undefined : hardwareNamed(declared.hardware);
    if (declared.energyKwh !== undefined)
        return knownEnergy(declared.energyKwh, row, declared);
    if (declared.powerWatts !== undefined)
        return knownPower(declared.powerWatts, row, declared);
    const several = deviceMultiples(declared.hardware ?? '');
    if (several !== undefined)
        throw severalAtOnce(declared.hardware ?? '', several);
    // Settings are complete: without energy and power there is a name.
    if (row === undefined)
        throw unknownHardware(declared.hardware ?? '');
    if (row.kind === 'cpu' && isMachine(declared))
        return machineEnergy(row.cpu, declared);
    if (row.kind === 'accelerator')
        refuseMachine(declared, row.accelerator.name);
    return tdpEnergy(row, declared);
}
/** Hardware by name. Trying every pattern of both tables takes a while, and a batch repeats names. */
const resolved = new Map();
const MAX_RESOLVED = 1000;
function hardwareNamed(name) {
    if (resolved.has(name))
        return resolved.get(name);
    const accelerator = (0,names/* resolveAccelerator */.aT)(name);
    const cpu = accelerator === undefined ? (0,names/* resolveCpu */.tV)(name) : undefined;
    const hardware = accelerator
        ? { kind: 'accelerator', accelerator }
        : cpu && { kind: 'cpu', cpu };
    if (resolved.size < MAX_RESOLVED)
        resolved.set(name, hardware);
    return hardware;
}
function unknownHardware(name) {
    const nearest = (0,names/* nearestHardware */.rn)(name, NEAREST).join(', ');
    return new input_error/* InputError */.d([
        `Input hardware: ${JSON.stringify(name)} is not known. Nearest: ${nearest}. Or give power-watts, the power of one device.`,
    ]);
}
/** Counted as one device, the energy would be too low by that factor, so the user is asked to set `count`. */
function severalAtOnce(name, { device, count, why }) {
    const reason = why === undefined ? '' : ` (the ${why})`;
    const known = count === undefined ? 'the number of chips as count' : `count ${count}${reason}`;
    return new input_error/* InputError */.d([
        `Input hardware: ${JSON.stringify(name)} is ${count === undefined ? 'not the name of one device' : 'several devices at once'}. Write hardware ${JSON.stringify(device)} and ${known}; hours are those of each.`,
    ]);
}
function isMachine({ vcpus, sockets, bareMetal }) {
    return vcpus !== undefined || sockets !== undefined || bareMetal;
}
function refuseMachine(declared, name) {
    const given = ['vcpus', 'sockets', 'memoryGb'].filter((field) => declared[field] !== undefined);
    if (given.length === 0)
        return;
    const inputs = given.map((field) => (field === 'memoryGb' ? 'memory-gb' : field));
    throw new input_error/* InputError */.d(inputs.map((input) => `Input ${input}: only with a CPU in hardware, and ${name} is an accelerator.`));
}
function knownEnergy(energyKwh, row, { hardware, count }) {
    const inputs = { formula: 'energy', energyKwh };
    const described = { device: hardware, source: 'input energy-kwh', count, range: (0,interval/* exactly */.pV)(1) };
    return { components: [component(row, inputs, described)], notes: [], hardware: devices(row, count) };
}
function knownPower(watts, row, declared) {
    const { hardware, count, utilization = 1 } = declared;
    const devicesText = count === 1 ? '' : ` x ${count} devices`;
    const utilizationText = declared.utilization === undefined ? '' : ` x utilization ${utilization}`;
    const source = `input power-watts: ${watts} W a device${devicesText}${utilizationText}`;
    const draw = { formula: 'power', powerWatts: watts, load: utilization, count };
    const described = { device: hardware, source, range: DECLARED_FACTOR };
    return { components: [overHours(row, draw, described, declared)], notes: [], hardware: devices(row, count) };
}
function tdpEnergy(row, declared) {
    const { name, tdpWatts } = row.kind === 'cpu' ? row.cpu : row.accelerator;
    const { utilization, count } = declared;
    const range = utilization === undefined ? DRAW_OF_TDP : DECLARED_FACTOR;
    const source = `TDP ${tdpWatts} W x utilization ${utilization ?? 1}`;
    const draw = { formula: 'tdp', row: name, tdpWatts, load: utilization ?? 1, count };
    const notes = utilization === undefined
        ? [`${name} is counted at its TDP of ${tdpWatts} W, an upper bound; give utilization where it is known.`]
        : [];
    const described = { device: name, source, range };
    return { components: [overHours(row, draw, described, declared)], notes, hardware: devices(row, count) };
}
/** An unknown load may be anything from nearly idle to full. */
const LOADS = { value: 0.5, low: 0.1, high: 1 };
function machineEnergy(row, declared) {
    const { count, sockets, bareMetal, memoryGb, loadCurve, utilization } = declared;
    const virtual = sockets === undefined && !bareMetal;
    const vcpus = declared.vcpus ?? (sockets ?? 1) * row.threads;
    const model = (0,node_model/* nodeModel */.y)({
        cpu: (0,cpu/* cpuFromRow */.rY)(row, row.name, 'input'),
        vcpus,
        memoryGb,
        sockets,
        virtual,
        curve: loadCurve,
    });
    if (model.unsupported !== undefined) {
        throw new input_error/* InputError */.d([
            `Input hardware: ${row.name} with vcpus or sockets: ${model.unsupported}. Give power-watts.`,
        ]);
    }
    const load = utilization ?? LOADS.value;
    const relative = (other) => model.wattsAt(other).watts / model.wattsAt(load).watts;
    const ofLoad = utilization === undefined ? { value: 1, low: relative(LOADS.low), high: relative(LOADS.high) } : (0,interval/* exactly */.pV)(1);
    const range = (0,interval/* productOf */.$7)(ofLoad, (0,interval/* withinFactor */.rP)(1, model.factor80));
    const size = virtual ? (0,vcpu_words/* vcpuWords */._)(vcpus) : `${sockets ?? 'unknown number of'} sockets`;
    const source = `node model: ${row.name}, ${size}, load ${load}`;
    const machine = overHours(undefined, { ...model.inputs, load, count }, { device: row.name, source, range }, declared);
    return {
        components: [{ ...machine, method: 'model', meanUtilisation: Math.min(1, load) }],
        notes: [
            ...(utilization === undefined ? ['The load is not known and taken as half; give utilization where it is.'] : []),
            ...model.assumptions.map((words) => `Node model: ${words}.`),
        ],
        hardware: { accelerators: [], server: { os: 'linux', virtual, vcpus, memoryGb, sockets } },
    };
}
function devices(row, count) {
    return { accelerators: row?.kind === 'accelerator' ? [{ name: row.accelerator.name, count }] : [] };
}
/** A constant draw over the declared hours. */
function overHours(row, draw, described, { count, hours = 0 }) {
    const curve = draw.formula === 'load-model' ? (0,node_model/* curveOf */.F)(draw.load ?? LOADS.value, draw.curve) : 0;
    const over = (seconds) => (0,joules/* inputsOver */.g)(draw, { seconds, curveSeconds: curve * seconds });
    return { ...component(row, over(hours * 3600), { ...described, count }), meanWatts: (0,joules/* joulesOf */.C)(over(1)) };
}
function component(row, inputs, { count, device, source, range }) {
    const kwh = (0,interval/* scaled */.vK)(range, (0,joules/* joulesOf */.C)(inputs) / meter/* JOULES_PER_KWH */.E);
    return {
        component: row?.kind ?? 'node',
        device,
        count,
        method: 'declared',
        source,
        kwh: kwh.value,
        lowKwh: kwh.low,
        highKwh: kwh.high,
        inputs,
    };
}

// EXTERNAL MODULE: ./tmp/javascript/engine/footprint.js + 7 modules
var footprint = __webpack_require__(5425);
;// CONCATENATED MODULE: ./tmp/javascript/engine/estimate.js
/** `mode: estimate`, the calculator: from declared hardware, hours and place to a record. */





const NOT_LIVE = 'No live service was asked: an estimate has no hours of its own, so the annual average is used.';
const NOWHERE = { found: 'assumed', how: 'no region was given' };
/** Throws `InputError` for hardware that no table has. The same settings at the same time give the same record. */
function estimateRecord(settings, now) {
    const { declared, name } = settings;
    const { components, notes: assumptions, hardware } = declaredComponents(declared);
    const notes = [...assumptions, ...(settings.live.provider === 'none' ? [] : [NOT_LIVE])];
    const seconds = declared.hours === undefined ? undefined : declared.hours * 3600;
    const createdAt = now.toISOString();
    return {
        schemaVersion: schema_version/* SCHEMA_VERSION */.f,
        tool: { name: product/* PRODUCT */.Ax.slug, version: product/* PRODUCT */.Ax.version },
        id: idOf(settings, createdAt),
        createdAt,
        mode: 'estimate',
        name,
        seconds,
        ...(0,footprint/* footprintOf */.b)({
            components,
            place: settings.place.given ?? NOWHERE,
            settings,
            // Declared hardware is in a data centre only if its region is declared.
            cloud: false,
            hosted: false,
            hardware,
            seconds,
            now,
        }),
        missing: missingRegion(settings),
        notes: notes.length === 0 ? undefined : notes,
        declared: declaredOf(declared),
    };
}
function idOf({ declared, place, name }, createdAt) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([declared, place, name, createdAt]))
        .digest('hex')
        .slice(0, 32);
}
function missingRegion({ place }) {
    if (place.given !== undefined || place.gramsPerKwh !== undefined)
        return [];
    return ['No region: it was not stated where it ran. Give `region`, for example `FR`, or `carbon-intensity`.'];
}
function declaredOf(declared) {
    const { loadCurve, bareMetal, ...stated } = declared;
    return stated;
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);

/** Inputs that cannot be used: every problem at once, each naming the input, the value and what is allowed. */
class InputError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.join(' '));
        this.problems = problems;
    }
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInputs: () => (/* binding */ parseInputs),
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _carbon_place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7910);
/* harmony import */ var _carbon_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _record_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9266);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3499);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1760);
/** Turns inputs into settings: finds regions in the tables, and parses limits and countries. */





/** Throws `InputError` with the problems of single inputs, or else with those that only the tables show. */
function readSettings(get) {
    return parseInputs((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(get));
}
/** Throws `InputError` with every problem. */
function parseInputs(inputs) {
    const { region, gramsPerKwh, pue } = inputs.place;
    const { scope, within } = inputs.alternatives;
    const { budget, maxIncrease, onExceed } = inputs.limits;
    const { limits, problems: wrongLimits } = (0,_record_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLimits */ .k)(budget, maxIncrease);
    const problems = [...wrongLimits];
    const parsed = (parse) => {
        try {
            return parse();
        }
        catch (error) {
            if (error instanceof _carbon_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownRegionError */ .L)
                problems.push(`Input region: ${error.message}`);
            else if (error instanceof _carbon_within_js__WEBPACK_IMPORTED_MODULE_1__/* .WithinError */ .Os)
                problems.push(`Input ${error.message}`);
            else
                throw error;
            return undefined;
        }
    };
    const settings = {
        ...inputs,
        place: { given: parsed(() => (region === undefined ? undefined : (0,_carbon_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegion */ .c)(region))), gramsPerKwh, pue },
        alternatives: { scope, within: parsed(() => (0,_carbon_within_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWithin */ .nM)(within ?? '')) },
        limits: { limits, onExceed },
    };
    if (problems.length > 0)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(problems);
    return settings;
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./tmp/javascript/errors.js
var errors = __webpack_require__(9830);
// EXTERNAL MODULE: ./tmp/javascript/engine/input-error.js
var input_error = __webpack_require__(3499);
;// CONCATENATED MODULE: ./tmp/javascript/engine/input-reader.js
/** One input after the other as a typed value: problems are collected, so that all are reported at once. */


class InputReader {
    #get;
    #problems = [];
    constructor(get) {
        this.#get = get;
    }
    given(name) {
        return this.#value(name) !== '';
    }
    problem(sentence) {
        this.#problems.push(sentence);
    }
    throwProblems() {
        if (this.#problems.length > 0)
            throw new input_error/* InputError */.d(this.#problems);
    }
    text(name, maxLength) {
        const value = this.#value(name);
        if (value.length > maxLength)
            this.#wrong(name, `at most ${maxLength} characters`);
        return value === '' ? undefined : value;
    }
    /** A secret: its value never appears in a problem. */
    secret(name) {
        const value = this.#value(name);
        if (/[\r\n]/.test(value))
            this.problem(`Input ${name}: must be one line.`);
        return value === '' ? undefined : value;
    }
    /** Several lines, trimmed; empty where none was given. */
    lines(name) {
        const value = this.#get(name).trim();
        if (value.length > 2000)
            this.#wrong(name, 'at most 2000 characters');
        return value;
    }
    number(name, least, most, unit, leastInWords) {
        const value = this.#value(name);
        if (value === '')
            return undefined;
        // `Number` alone would also take hexadecimal and empty texts.
        const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
        const tooSmall = leastInWords === undefined ? number < least : number <= least;
        if (Number.isFinite(number) && !tooSmall && number <= most)
            return number;
        const range = leastInWords === undefined ? `from ${least} to ${most}` : `${leastInWords}, at most ${most}`;
        this.#wrong(name, `a number ${range}${unit === undefined ? '' : ` (${unit})`}`);
        return undefined;
    }
    wholeNumber(name, least, most) {
        const number = this.number(name, least, most);
        if (number !== undefined && !Number.isInteger(number))
            this.#wrong(name, 'a whole number');
        return number;
    }
    boolean(name, otherwise) {
        const value = this.#value(name).toLowerCase();
        if (value === '')
            return otherwise;
        if (value !== 'true' && value !== 'false')
            this.#wrong(name, 'true or false');
        return value === 'true';
    }
    oneOf(name, choices, otherwise) {
        const value = this.#value(name);
        if (value === '')
            return otherwise;
        const choice = choices.find((allowed) => allowed === value.toLowerCase());
        if (choice === undefined)
            this.#wrong(name, choices.join(', '));
        return choice ?? otherwise;
    }
    url(name) {
        const value = this.#value(name);
        if (value === '')
            return undefined;
        const url = URL.canParse(value) ? new URL(value) : undefined;
        const plain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
        if (!plain)
            this.problem(`Input ${name}: must be an http or https address without a user name.`);
        return plain ? value : undefined;
    }
    /** A branch name that git takes and that cannot be the default branch's by accident of spelling. */
    branch(name) {
        const value = this.#value(name).replace(/^refs\/heads\//, '');
        if (value === '')
            return undefined;
        const allowed = /^(?!\/|.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/@-]{0,199}$/.test(value);
        if (!allowed)
            this.#wrong(name, 'a branch name such as energy-data');
        return allowed ? value : undefined;
    }
    /** `1000 epochs`. */
    functionalUnit(name) {
        const value = this.#value(name);
        if (value === '')
            return undefined;
        const [, amountText = '', unit = ''] = /^(\d+(?:\.\d+)?)\s+(\S.{0,99})$/.exec(value) ?? [];
        const amount = Number(amountText);
        if (amount > 0 && Number.isFinite(amount))
            return { amount, unit };
        this.#wrong(name, 'a number and a unit, such as "1000 epochs"');
        return undefined;
    }
    #value(name) {
        return this.#get(name).trim();
    }
    #wrong(name, allowed) {
        this.problem((0,errors/* inputProblem */.oi)(name, this.#value(name), allowed));
    }
}

;// CONCATENATED MODULE: ./tmp/javascript/engine/settings.js

const BADGE_METRICS = [
    'grams-per-run',
    'kwh-per-run',
    'training-grams-per-run',
    'training-kwh-per-run',
    'grams-per-pr',
    'grams-this-month',
];
/** Throws `InputError` with every problem that a single input shows. */
function readInputs(get) {
    const read = new InputReader(get);
    const mode = read.oneOf('mode', ['measure', 'estimate', 'snapshot', 'publish'], 'measure');
    const inputs = {
        name: read.text('name', 200),
        place: {
            region: read.text('region', 100),
            gramsPerKwh: read.number('carbon-intensity', 0, 5000, 'g/kWh'),
            pue: read.number('pue', 1, 10),
        },
        machine: {
            intervalSeconds: read.number('interval-seconds', 0.1, 3600, 'seconds') ?? 1,
            cpuTdpWatts: read.number('cpu-tdp-watts', 0.1, 5000, 'watts'),
            hostThreads: read.wholeNumber('host-threads', 1, 100_000),
            memoryWatts: read.number('memory-watts', 0, 100_000, 'watts'),
            acceleratorTdpWatts: read.number('accelerator-tdp-watts', 0.1, 20_000, 'watts'),
            /** Of the whole machine, instead of every meter. */
            powerWatts: mode === 'estimate' ? undefined : read.number('power-watts', 0, 1_000_000, 'watts'),
            codecarbonFile: read.text('codecarbon-file', 4000),
        },
        declared: readDeclared(mode === 'estimate' ? read : new InputReader(() => '')),
        alternatives: {
            scope: read.oneOf('alternatives', ['provider', 'any', 'none'], 'provider'),
            /** `country`, `EU`, `EEA`, `FR,ES` or `1500 km`. */
            within: read.text('alternatives-within', 2000),
        },
        live: readLive(read),
        report: {
            comment: read.boolean('comment', true),
            commentKey: read.text('comment-key', 100) ?? '',
            summary: read.boolean('summary', true),
            artifact: read.boolean('artifact', true),
            recordFile: read.text('record-file', 4000),
            trainingStep: read.text('training-step', 500),
            badgeLabel: read.text('badge-label', 100) ?? 'training emissions',
            badgeMetric: read.oneOf('badge-metric', BADGE_METRICS, 'grams-per-run'),
            historyBranch: read.branch('history-branch'),
            /** False where the history is only read. */
            writeHistory: read.boolean('write-history', true),
        },
        limits: {
            /** Lines such as `50 g`. */
            budget: read.lines('budget'),
            /** Such as `20%`. */
            maxIncrease: read.text('max-increase', 50) ?? '',
            onExceed: read.oneOf('on-exceed', ['warn', 'fail', 'none'], 'warn'),
        },
        offsetPercent: read.number('offset-percent', 0, 100, 'percent'),
        embodied: read.boolean('embodied', false),
        functionalUnit: read.functionalUnit('functional-unit'),
    };
    read.throwProblems();
    return inputs;
}
/** What a person declares in `estimate`. In other modes it gets a reader without inputs, whose problems are not reported. */
function readDeclared(read) {
    const declared = {
        hardware: read.text('hardware', 200),
        count: read.number('count', 0, 10_000_000, 'devices', 'more than 0') ?? 1,
        hours: read.number('hours', 0, 10_000_000, 'hours'),
        /** Of one device. */
        powerWatts: read.number('power-watts', 0, 1_000_000, 'watts'),
        /** Before PUE. */
        energyKwh: read.number('energy-kwh', 0, 1_000_000_000, 'kWh'),
        utilization: read.number('utilization', 0, 1.05),
        vcpus: read.number('vcpus', 0, 100_000, 'virtual CPUs', 'more than 0'),
        memoryGb: read.number('memory-gb', 0, 1_000_000, 'GB', 'more than 0'),
        sockets: read.wholeNumber('sockets', 1, 64),
        loadCurve: read.oneOf('load-curve', ['cpu-time', 'throughput'], 'cpu-time'),
        bareMetal: read.boolean('bare-metal', false),
    };
    if (declared.energyKwh !== undefined) {
        for (const name of ['hours', 'power-watts']) {
            if (read.given(name))
                read.problem(`Inputs energy-kwh and ${name}: only one of the two may be given.`);
        }
        return declared;
    }
    if (!read.given('hours'))
        read.problem('Input hours is missing: how long did each device run? Or give energy-kwh.');
    if (declared.hardware === undefined && !read.given('power-watts')) {
        read.problem('Input hardware is missing: name an accelerator or a CPU, or give power-watts or energy-kwh.');
    }
    return declared;
}
function readLive(read) {
    const live = {
        provider: read.oneOf('intensity-provider', ['none', 'electricity-maps', 'watttime', 'gb-carbon-intensity', 'carbon-aware-sdk'], 'none'),
        electricityMapsToken: read.secret('electricity-maps-token'),
        watttimeUsername: read.secret('watttime-username'),
        watttimePassword: read.secret('watttime-password'),
        carbonAwareSdkUrl: read.url('carbon-aware-sdk-url'),
    };
    const needed = {
        none: [],
        'electricity-maps': ['electricity-maps-token'],
        watttime: ['watttime-username', 'watttime-password'],
        'gb-carbon-intensity': [],
        'carbon-aware-sdk': ['carbon-aware-sdk-url'],
    }[live.provider];
    for (const name of needed) {
        if (!read.given(name))
            read.problem(`Input ${name} is missing: intensity-provider "${live.provider}" needs it.`);
    }
    return live;
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ joulesOf),
/* harmony export */   g: () => (/* binding */ inputsOver)
/* harmony export */ });
/* harmony import */ var _meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(918);

/**
 * Energy of a component in J, before PUE.
 *
 * - `load-model`: (share x idleWatts + memoryWatts) x seconds + share x (fullWatts - idleWatts) x curveSeconds, all x count.
 *   Watts are linear in s(load), which is the load itself or one of the curves fitted on SPECpower_ssj2008 (`node-model.ts`).
 * - `tdp`: tdpWatts x load x count x seconds, the Machine Learning Emissions Calculator (Lacoste et al. 2019, arXiv 1910.09700).
 * - `power`: powerWatts x load x count x seconds, with the watts that a person declared.
 * - `energy`: what a person or a file declared, at 3.6 MJ a kWh.
 * - `meter`: joules that a counter or sensor counted x the job's share of the device.
 */
function joulesOf(inputs) {
    switch (inputs.formula) {
        case 'load-model': {
            const { idleWatts, fullWatts, memoryWatts = 0, share, count, seconds, curveSeconds } = inputs;
            return ((share * idleWatts + memoryWatts) * seconds + share * (fullWatts - idleWatts) * curveSeconds) * count;
        }
        case 'tdp':
            return inputs.tdpWatts * inputs.load * inputs.count * inputs.seconds;
        case 'power':
            return inputs.powerWatts * inputs.load * inputs.count * inputs.seconds;
        case 'energy':
            return inputs.energyKwh * _meter_js__WEBPACK_IMPORTED_MODULE_0__/* .JOULES_PER_KWH */ .E;
        case 'meter':
            return inputs.joules * inputs.share;
    }
}
/** The inputs of a model once its time is known. */
function inputsOver(constants, { seconds, curveSeconds }) {
    return constants.formula === 'load-model' ? { ...constants, seconds, curveSeconds } : { ...constants, seconds };
}


/***/ }),

/***/ 8449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ curveOf),
/* harmony export */   y: () => (/* binding */ nodeModel)
/* harmony export */ });
/* harmony import */ var _joules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3943);

const WATTS_PER_SERVER = 17.5;
const WATTS_PER_GB = 0.095;
/** Cloud hosts run with turbo, SPECpower's servers mostly do not: measured on six AWS bare-metal hosts at full load. */
const CPU_TIME_LEVEL = 1.15;
/** The newest servers in the fit. Later parts, predicted by a model fitted to older ones, needed this much wider factors. */
const NEWEST_YEAR = 2025;
const NEWER_FACTOR = 1.15;
const YEAR_WHEN_UNKNOWN = 2021;
/** Watts per socket that TDP does not explain, and watts per watt of TDP. */
const COEFFICIENTS = {
    entry: { socketWatts: 0.1, perTdp: 0.73 },
    old: { socketWatts: 24.4, perTdp: 0.95 },
    intel13: { socketWatts: 10.0, perTdp: 0.76 },
    intel17: { socketWatts: 12.1, perTdp: 0.91 },
    intel21: { socketWatts: 36.3, perTdp: 0.89 },
    intel23: { socketWatts: 71.0, perTdp: 0.91 },
    amd17: { socketWatts: 39.6, perTdp: 0.78 },
    amd21: { socketWatts: 37.3, perTdp: 0.8 },
    arm: { socketWatts: 53.8, perTdp: 0.41 },
};
/** Watts per vCPU where the CPU's model is unknown: idle, and on top of it with load. */
const PER_VCPU = {
    amd: { idle: 0.55, load: 1.52 },
    intel: { idle: 0.86, load: 3.2 },
    arm: { idle: 0.82, load: 0.83 },
    any: { idle: 0.79, load: 2.63 },
};
const VENDOR_WORDS = { amd: 'AMD', intel: 'Intel', arm: 'Arm' };
const TDP_PER_THREAD = { amd: 1.95, intel: 3.2, arm: 2.4 };
const FACTORS = {
    throughput: { cpu: [1.24, 1.42], vendor: [1.7, 2.5], vcpu: [2.1, 3.0] },
    'bare metal': { cpu: [1.4, 1.7], vendor: [1.8, 2.6], vcpu: [2.1, 3.1] },
    vm: { cpu: [1.6, 2.0], vendor: [2.0, 2.9], vcpu: [2.2, 3.3] },
};
const DESKTOP_CLASS = /\bxeon(\(r\))? (e-\d|e3-|63\d\dp|[xl]?3[0-4]\d\d\b)|\bepyc 4\d\d\d|\bcore(\(tm\))? (i\d|ultra)|\bi[3579]-\d|\bryzen\b|\bpentium|\bceleron/i;
const ONE_SOCKET = /\bepyc (8\d\d4|4\d\d\d|\d\w{3}p)|\bxeon(\(r\))? (d-|w|\w+ \d{4}u\b)|altra|cobalt|graviton|neoverse|axion|grace/i;
/** The machine's model; missing facts are taken by rule and named in `assumptions`. Never throws. */
function nodeModel(machine) {
    const curve = machine.curve ?? 'cpu-time';
    const cpu = machine.cpu ?? {};
    if (cpu.vendor === 'apple')
        return unsupported(curve, 'the model knows no Apple silicon: no such server is published');
    const assumptions = [];
    const vcpus = positive(machine.vcpus) ?? assume(assumptions, 2, 'number of vCPUs unknown, taken as 2');
    const level = curve === 'throughput' ? 1 : CPU_TIME_LEVEL;
    const newer = (cpu.year ?? 0) > NEWEST_YEAR ? NEWER_FACTOR : 1;
    const kind = curve === 'throughput' ? 'throughput' : machine.virtual ? 'vm' : 'bare metal';
    const socket = cpu.vendor === undefined ? undefined : socketOf(cpu, cpu.vendor, assumptions);
    if (newer > 1)
        assumptions.push(`CPU released after ${NEWEST_YEAR}, later than the model's data: wider range`);
    if (socket === undefined) {
        const basis = cpu.vendor === undefined ? 'vcpu' : 'vendor';
        const perVcpu = PER_VCPU[cpu.vendor ?? 'any'];
        assumptions.push(cpu.vendor === undefined
            ? 'CPU unknown: watts per vCPU of any server'
            : `CPU model unknown: watts per vCPU of ${VENDOR_WORDS[cpu.vendor]} servers`);
        const [factor80, factor95] = FACTORS[kind][basis];
        const idleWatts = level * vcpus * perVcpu.idle;
        const fullWatts = idleWatts + level * vcpus * perVcpu.load;
        return model({ formula: 'load-model', idleWatts, fullWatts, vcpus, share: 1, count: 1, curve }, { curve, basis, factor80: factor80 * newer, factor95: factor95 * newer, assumptions });
    }
    const { threads, tdpWatts, group } = socket;
    const sockets = socketsOf(machine, cpuName(cpu), group, threads, assumptions);
    const hostThreads = positive(machine.hostThreads) ?? sockets * threads;
    const share = machine.virtual ? Math.min(1, vcpus / hostThreads) : 1;
    const { socketWatts, perTdp } = COEFFICIENTS[group];
    const [factor80, factor95] = FACTORS[kind].cpu;
    const idleWatts = level * (WATTS_PER_SERVER + sockets * socketWatts);
    return model({
        formula: 'load-model',
        row: cpu.name,
        idleWatts,
        fullWatts: idleWatts + level * sockets * perTdp * tdpWatts,
        tdpWatts,
        sockets,
        vcpus,
        share,
        memoryWatts: level * memoryWatts(machine, vcpus, assumptions),
        count: 1,
        curve,
    }, { curve, basis: 'cpu', factor80: factor80 * newer, factor95: factor95 * newer, assumptions });
}
/** s(u): the share of a machine's dynamic power that a load draws, 0..1 for a load of 0..1. */
function curveOf(load, curve) {
    const u = Math.min(1, Math.max(0, load));
    if (curve === 'linear')
        return u;
    return curve === 'throughput' ? 0.45 * u ** 0.41 + 0.55 * u ** 2.24 : Math.sqrt(u);
}
function model(inputs, parts) {
    /** Over one second joules are watts. */
    const wattsOf = (seconds, curveSeconds) => (0,_joules_js__WEBPACK_IMPORTED_MODULE_0__/* .joulesOf */ .C)((0,_joules_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOver */ .g)(inputs, { seconds, curveSeconds }));
    return {
        ...parts,
        inputs,
        idleWatts: wattsOf(1, 0),
        curveWatts: wattsOf(0, 1),
        wattsAt(load) {
            const u = load === undefined || Number.isNaN(load) ? 0.5 : load;
            const watts = wattsOf(1, curveOf(u, parts.curve));
            return {
                watts,
                low80: watts / parts.factor80,
                high80: watts * parts.factor80,
                low95: watts / parts.factor95,
                high95: watts * parts.factor95,
            };
        },
    };
}
function unsupported(curve, reason) {
    const [idleWatts, fullWatts, factor80, factor95] = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    return model({ formula: 'load-model', idleWatts, fullWatts, share: 1, count: 1, curve }, { curve, basis: 'vcpu', factor80, factor95, unsupported: reason, assumptions: [] });
}
/** Undefined when neither TDP nor thread count is known. */
function socketOf(cpu, vendor, assumptions) {
    let threads = positive(cpu.threadsPerSocket) ?? (positive(cpu.coresPerSocket) ?? 0) * (vendor === 'arm' ? 1 : 2);
    let tdpWatts = positive(cpu.tdpWatts) ?? 0;
    if (threads === 0 && tdpWatts === 0)
        return undefined;
    if (threads === 0) {
        const guess = Math.max(1, Math.round(tdpWatts / TDP_PER_THREAD[vendor]));
        threads = assume(assumptions, guess, `threads a socket unknown, taken as ${guess} from the TDP`);
    }
    if (tdpWatts === 0) {
        const guess = threads * TDP_PER_THREAD[vendor];
        tdpWatts = assume(assumptions, guess, `TDP unknown, taken as ${Math.round(guess)} W from the threads`);
    }
    if (cpu.year === undefined)
        assumptions.push(`CPU release year unknown, taken as ${YEAR_WHEN_UNKNOWN}`);
    return { threads, tdpWatts, group: groupOf(cpuName(cpu), vendor, cpu.year ?? YEAR_WHEN_UNKNOWN) };
}
function cpuName(cpu) {
    return cpu.name ?? cpu.rawName ?? '';
}
function groupOf(name, vendor, year) {
    if (DESKTOP_CLASS.test(name))
        return 'entry';
    if (vendor === 'arm')
        return 'arm';
    if (vendor === 'amd')
        return year >= 2021 ? 'amd21' : year >= 2017 ? 'amd17' : 'old';
    if (year >= 2023)
        return 'intel23';
    if (year >= 2021)
        return 'intel21';
    if (year >= 2017)
        return 'intel17';
    return year >= 2013 ? 'intel13' : 'old';
}
/** Sockets of the host: as reported on bare metal; from the host's threads; one for parts that come alone, else two. */
function socketsOf(machine, name, group, threads, assumptions) {
    const reportedSockets = machine.virtual ? undefined : positive(machine.sockets);
    if (reportedSockets !== undefined)
        return reportedSockets;
    const hostThreads = positive(machine.hostThreads);
    if (hostThreads !== undefined)
        return Math.max(1, Math.round(hostThreads / threads));
    const sockets = group === 'entry' || ONE_SOCKET.test(name) ? 1 : 2;
    return assume(assumptions, sockets, `sockets of the host taken as ${sockets}`);
}
function memoryWatts(machine, vcpus, assumptions) {
    const { memoryWatts: declaredWatts } = machine;
    // The level belongs to the model's own watts; what a person measured is not scaled.
    if (declaredWatts === 0 || (declaredWatts !== undefined && positive(declaredWatts) !== undefined)) {
        return declaredWatts / (machine.curve === 'throughput' ? 1 : CPU_TIME_LEVEL);
    }
    const gb = positive(machine.memoryGb) ??
        assume(assumptions, 4 * vcpus, `memory unknown, taken as ${4 * vcpus} GB (4 GB a vCPU)`);
    return WATTS_PER_GB * gb;
}
/** No real machine's figure is outside these bounds; a value outside counts as unknown. */
function positive(value) {
    return value !== undefined && value >= 1e-3 && value <= 1e6 ? value : undefined;
}
function assume(assumptions, value, words) {
    assumptions.push(words);
    return value;
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ changeOfRecord),
/* harmony export */   O0: () => (/* binding */ changeOfJobs)
/* harmony export */ });
/* unused harmony exports candidateFromRecord, candidateFromSection, candidateFromEntry, compareWithBaseline */
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);
/** How a job compares with an earlier run of the same job: same name, same hardware, and only what lies outside the ranges. */


/** A finished record as a candidate; undefined where its energy is unknown or its job did not succeed. */
function candidateFromRecord(record, source) {
    return candidateFromSection(sectionOf(record), source);
}
function candidateFromSection({ key, core }, source) {
    return candidateFromFigures({ key, ...core }, source);
}
/** A run that the history branch keeps. */
function candidateFromEntry(entry) {
    return candidateFromFigures(entry, 'history-branch');
}
function candidateFromFigures({ key, sha, status, hardware, kwh, lowKwh, highKwh, grams }, source) {
    if (kwh === undefined || !(kwh > 0) || status === 'failure' || status === 'cancelled')
        return undefined;
    return { source, key, sha, kwh: { value: kwh, low: lowKwh ?? kwh, high: highKwh ?? kwh }, grams, hardware };
}
/**
 * The comparison with the first candidate of the same job on the same hardware; where none is, with the first of the same
 * job, and then it only says that hardware differs. Candidates come in order of preference: history branch, base branch,
 * previous push. Undefined where nothing can be compared.
 */
function compareWithBaseline(record, candidates) {
    const { energy } = record;
    if (energy === null || !(energy.totalKwh > 0))
        return undefined;
    const key = sectionKey(record);
    const hardware = comparedHardware(record);
    const sameJob = candidates.filter((candidate) => candidate.key === key);
    const base = sameJob.find((candidate) => candidate.hardware === hardware) ?? sameJob[0];
    if (base === undefined)
        return undefined;
    const now = { value: energy.totalKwh, low: energy.lowKwh, high: energy.highKwh };
    const comparable = base.hardware === hardware;
    return {
        source: base.source,
        sha: base.sha,
        kwh: base.kwh.value,
        grams: base.grams,
        changePercent: (100 * (now.value - base.kwh.value)) / base.kwh.value,
        significant: comparable && !isTie(now, base.kwh),
        differentHardware: comparable ? undefined : (base.hardware ?? 'unknown hardware'),
    };
}
/** The change that a record names; undefined where it names none, or one that is not comparable because hardware differs. */
function changeOfRecord({ baseline }) {
    if (baseline === undefined || baseline.differentHardware !== undefined)
        return undefined;
    return { percent: baseline.changePercent, significant: baseline.significant };
}
/**
 * Change of several jobs together. The sum's change is significant where the jobs whose own change is make up at least
 * half of it, in its direction: twelve changes that are each noise do not become significant together.
 */
function changeOfJobs(jobs) {
    const sum = (kwhOf) => jobs.reduce((total, job) => total + kwhOf(job), 0);
    const before = sum((job) => job.baseline.kwh);
    if (!(before > 0))
        return undefined;
    const change = sum((job) => job.kwh) - before;
    const significant = sum(({ kwh, baseline }) => (baseline.significant ? kwh - baseline.kwh : 0));
    return {
        percent: (100 * change) / before,
        significant: significant * change > 0 && Math.abs(significant) >= Math.abs(change) / 2,
    };
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkBudget),
/* harmony export */   k: () => (/* binding */ parseLimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);
/** Limits that a user sets, and whether a job or its pull request keeps them. An unknown value never exceeds a limit. */

const UNITS = {
    mg: { measure: 'grams', size: 1e-3 },
    g: { measure: 'grams', size: 1 },
    kg: { measure: 'grams', size: 1e3 },
    t: { measure: 'grams', size: 1e6 },
    wh: { measure: 'kwh', size: 1e-3 },
    kwh: { measure: 'kwh', size: 1 },
    mWh: { measure: 'kwh', size: 1e-6 },
    MWh: { measure: 'kwh', size: 1e3 },
};
const MAX_LIMITS = 20;
const MAX_ALLOWED = 1e12;
const LIMIT = /^(\d{1,12}(?:\.\d{1,12})?) ?(mg|g|kg|t|wh|kwh|mwh)(?: ?co2(?:eq?)?)?(?: (?:per|a) (pr|pull request|job|run))?$/i;
const PERCENT = /^\+?(\d{1,9}(?:\.\d{1,9})?) ?%$/;
/** Limits of `budget`, one a line (`50 g`, `0.2 kWh`, `500 g per PR`, `20%`), and of `max-increase` (`20%`). */
function parseLimits(budget, maxIncrease = '') {
    const limits = [];
    const problems = [];
    const lines = budget.split(/[\n;]/).map((line) => line.trim().replace(/\s+/g, ' '));
    for (const line of lines.filter((text) => text !== '')) {
        const limit = limitOf(line) ?? increaseOf(line);
        if (limit)
            limits.push(limit);
        else
            problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputProblem */ .oi)('budget', line, 'lines such as "50 g", "0.2 kWh", "500 g per PR" or "20%"'));
    }
    if (limits.length > MAX_LIMITS)
        problems.push(`Input budget: ${limits.length} lines. Allowed: at most ${MAX_LIMITS}.`);
    const increase = maxIncrease.trim();
    if (increase !== '') {
        const limit = increaseOf(increase);
        if (limit)
            limits.push(limit);
        else
            problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputProblem */ .oi)('max-increase', increase, 'a percentage such as "20%"'));
    }
    return { limits, problems };
}
function limitOf(line) {
    const [, number = '', unit = '', per = 'job'] = LIMIT.exec(line) ?? [];
    const known = UNITS[/^mwh$/i.test(unit) ? unit : unit.toLowerCase()];
    if (known === undefined)
        return undefined;
    const scope = /^p/i.test(per) ? 'pull-request' : 'job';
    return { text: line, measure: known.measure, scope, allowed: Math.min(MAX_ALLOWED, Number(number) * known.size) };
}
function increaseOf(line) {
    const number = PERCENT.exec(line)?.[1];
    return number === undefined ? undefined : { text: line, measure: 'increase', scope: 'job', allowed: Number(number) };
}
/** Undefined where there are no limits. */
function checkBudget(limits, onExceed, usage) {
    if (limits.length === 0)
        return undefined;
    const checked = limits.map(({ text: limit, measure, scope, allowed }) => {
        return { limit, measure, scope, allowed, ...judge({ measure, scope, allowed }, usage) };
    });
    const verdict = ['over', 'unknown'].find((outcome) => checked.some((limit) => limit.verdict === outcome));
    return { verdict: verdict ?? 'within', onExceed, limits: checked };
}
function judge({ measure, scope, allowed }, usage) {
    if (measure === 'increase')
        return judgeIncrease(allowed, usage.increase);
    if (scope === 'job') {
        const actual = usage.job[measure];
        return { actual, verdict: actual === undefined ? 'unknown' : actual > allowed ? 'over' : 'within' };
    }
    const { pullRequest } = usage;
    if (pullRequest === undefined)
        return { verdict: 'unknown' };
    const actual = pullRequest[measure];
    if (actual > allowed)
        return { actual, verdict: 'over' };
    return { actual, verdict: pullRequest.atLeast ? 'unknown' : 'within' };
}
/** A change inside the range does not count as a change. */
function judgeIncrease(allowed, increase) {
    if (increase === undefined)
        return { verdict: 'unknown' };
    const { percent, significant } = increase;
    return { actual: percent, verdict: significant && percent > allowed ? 'over' : 'within' };
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** Version of the record's format. It changes only if readers must change. Its own file, because the schema is large to load. */
const SCHEMA_VERSION = 1;


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ sectionOf)
/* harmony export */ });
/* unused harmony exports ledgerEntryOf, sectionKey, comparedHardware */
/* harmony import */ var _vcpu_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1585);
/** What a pull request's comment keeps of one record: the job's section and its line in the ledger. */

/** A record without a workflow job (an estimate on a laptop) has its own name as key, as run 0. */
function sectionOf(record) {
    const { job, energy, emissions, carbon, baseline } = record;
    const core = {
        name: record.name ?? job?.name ?? 'estimate',
        jobName: record.name === undefined || record.name === job?.name ? undefined : job?.name,
        job: job?.job,
        workflow: job?.workflow ?? 'local',
        runId: job?.runId ?? 0,
        attempt: job?.runAttempt ?? 1,
        jobId: job?.jobId,
        sha: job?.sha,
        status: job?.status ?? 'unknown',
        at: Date.parse(record.createdAt),
        seconds: sevenDigits(record.seconds),
        kwh: sevenDigits(energy?.totalKwh),
        lowKwh: sevenDigits(energy?.lowKwh),
        highKwh: sevenDigits(energy?.highKwh),
        grams: sevenDigits(emissions?.grams),
        lowGrams: sevenDigits(emissions?.lowGrams),
        highGrams: sevenDigits(emissions?.highGrams),
        basis: basisOf(record.components),
        hardware: comparedHardware(record),
        region: regionLabel(record),
        gramsPerKwh: sevenDigits(carbon?.gramsPerKwh),
        url: job?.url,
        baseline: baseline && {
            kwh: baseline.kwh,
            significant: baseline.significant,
            comparable: baseline.differentHardware === undefined,
            source: baseline.source,
        },
        verdict: record.budget?.verdict,
    };
    // A command line may contain something private.
    const { command, ...published } = record;
    // The inputs of the formulas stay in the record: in a comment they would take space that other jobs need.
    const components = record.components.map(({ inputs, ...component }) => component);
    return { key: sectionKey(record), core, details: { ...published, components } };
}
function ledgerEntryOf(record) {
    const { key, core } = sectionOf(record);
    const { runId, attempt, sha, at, status, kwh, grams } = core;
    return { runId, attempt, job: key, sha, at, status, kwh, grams };
}
/**
 * Identifies each job that can report on one pull request, the same over pushes and attempts. GitHub's name alone does
 * not: a fixed `name:` is shared by all jobs of a matrix, and two jobs may have one name.
 */
function sectionKey(record) {
    const { job } = record;
    if (job === undefined)
        return `local/${record.name ?? record.id}`;
    const name = nameWithMatrix(job);
    const parts = [job.workflow, name.startsWith(job.job) ? name : `${job.job}/${name}`];
    if (record.mode === 'estimate')
        parts.push(record.name ?? 'estimate');
    return parts.join('/');
}
function nameWithMatrix(job) {
    const hidden = Object.values(job.matrix ?? {})
        .map(String)
        .filter((value) => !job.name.includes(value));
    return hidden.length === 0 ? job.name : `${job.name} (${hidden.join(', ')})`;
}
const WORDS = { counter: 'measured', sensor: 'measured', model: 'modelled', declared: 'declared' };
function basisOf(components) {
    const words = new Set(components.map((component) => WORDS[component.method]));
    const [word] = words;
    return words.size > 1 ? 'mixed' : (word ?? 'unknown');
}
/** What two runs must share to be compared: accelerators where there are any, else CPU and its size. */
function comparedHardware(record) {
    const { machine, declared } = record;
    const accelerators = machine?.accelerators ?? [];
    if (accelerators.length > 0)
        return accelerators.map(({ count, name }) => `${count} × ${name}`).join(', ');
    if (declared?.hardware !== undefined)
        return `${declared.count ?? 1} × ${declared.hardware}`;
    const size = machine?.vcpus === undefined ? undefined : (0,_vcpu_words_js__WEBPACK_IMPORTED_MODULE_0__/* .vcpuWords */ ._)(machine.vcpus);
    return [machine?.cpu, size].filter((words) => words !== undefined).join(', ') || undefined;
}
function regionLabel({ location, carbon }) {
    if (location?.provider !== undefined && location.region !== undefined)
        return `${location.provider}:${location.region}`;
    return location?.region ?? location?.zone ?? location?.country ?? carbon?.zone;
}
/** Seven significant digits are more than can be measured, and half as long as sixteen. */
function sevenDigits(value) {
    return value === undefined ? undefined : Number(value.toPrecision(7));
}


/***/ })

};
