export const id = 302;
export const ids = [302,401];
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

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ countryNamed)
/* harmony export */ });
/* harmony import */ var _data_countries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6348);
/* harmony import */ var _lazily_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6382);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9919);
/** Countries by the codes and names that people write. */



const codes = (0,_lazily_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .q)(() => {
    const index = new Map();
    for (const row of (0,_data_countries_js__WEBPACK_IMPORTED_MODULE_0__/* .countryRows */ .E)()) {
        for (const name of [row.country, row.country3, row.name])
            index.set((0,_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .lettersAndDigits */ .jb)(name), row.country);
    }
    return index;
});
/** ISO 3166-1 alpha-2 code of the country with this code or name. */
function countryNamed(text) {
    // Its code is GB, but everybody writes UK.
    if (text.toUpperCase() === 'UK')
        return 'GB';
    return codes().get((0,_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .lettersAndDigits */ .jb)(text));
}


/***/ }),

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ distanceKm)
/* harmony export */ });
/** IUGG mean radius. */
const EARTH_RADIUS_KM = 6371.0088;
/** Great-circle distance by the haversine formula, degrees in, kilometres out. */
function distanceKm(a, b) {
    const radians = (degrees) => (degrees * Math.PI) / 180;
    const north = Math.sin(radians(b.latitude - a.latitude) / 2);
    const east = Math.sin(radians(b.longitude - a.longitude) / 2);
    const chord = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
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

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ WithinError),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   nM: () => (/* binding */ parseWithin)
/* harmony export */ });
/* harmony import */ var _countries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9065);
/* harmony import */ var _distance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(732);
/** The input `alternatives-within`: where the data may go. */


/** The input cannot be read; the message says what can be written. */
class WithinError extends Error {
    name = 'WithinError';
}
/** Members of the European Union (2026). */
const EU = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));
/** The European Economic Area: the Union, Iceland, Liechtenstein and Norway. */
const EEA = new Set([...EU, 'IS', 'LI', 'NO']);
/** Half the way around the Earth; no two places are farther apart. */
const MAX_KM = 20_038;
/**
 * `country`, `EU`, `EEA`, country codes or names (`FR, ES`), or a distance (`1500 km`). Undefined for an empty text.
 * @throws WithinError
 */
function parseWithin(text) {
    const written = text.trim();
    if (written === '')
        return undefined;
    const word = written.toLowerCase();
    if (word === 'country')
        return { kind: 'country' };
    if (word === 'eu')
        return { kind: 'countries', countries: EU, name: 'EU' };
    if (word === 'eea')
        return { kind: 'countries', countries: EEA, name: 'EEA' };
    const distance = /^(\d{1,6}(?:\.\d{1,3})?)\s*km$/.exec(word)?.[1];
    if (distance !== undefined)
        return { kind: 'distance', km: kilometres(Number(distance), written) };
    const countries = written
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => countryCode(name, written));
    if (countries.length === 0)
        throw refused(written, 'it names no country');
    return { kind: 'countries', countries: new Set(countries), name: [...new Set(countries)].join(', ') };
}
function kilometres(km, written) {
    if (km > 0 && km <= MAX_KM)
        return km;
    throw refused(written, `a distance is more than 0 and at most ${MAX_KM} km`);
}
function countryCode(text, written) {
    const code = (0,_countries_js__WEBPACK_IMPORTED_MODULE_0__/* .countryNamed */ .w)(text);
    if (code === undefined)
        throw refused(written, `${JSON.stringify(text.slice(0, 40))} is not a country`);
    return code;
}
function refused(written, why) {
    return new WithinError(`alternatives-within is ${JSON.stringify(written.slice(0, 100))}, but ${why}. ` +
        'Write `country`, `EU`, `EEA`, country codes (`FR,ES,PT`) or a distance (`1500 km`).');
}
/** Whether a region lies inside; where the origin is not known nothing does. */
function isWithin(region, within, from) {
    if (within === undefined)
        return true;
    if (within.kind === 'country')
        return region.country === from.country;
    if (within.kind === 'countries')
        return within.countries.has(region.country);
    return from.coordinates !== undefined && (0,_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceKm */ .E)(from.coordinates, region) <= within.km;
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/**
 * The compiled tables are stored by column, texts that repeat only once, as one JSON text a table: it parses several
 * times faster than the same array written as code, and keeps the bundles small.
 */
/** Rows of a packed table, unpacked when they are first asked for. A cell that is `null` is a property that the row does not have. */
function unpack(json) {
    let rows;
    return () => {
        rows ??= rowsOf(JSON.parse(json));
        return rows;
    };
}
function rowsOf(table) {
    const rows = [];
    for (const [name, column] of Object.entries(table)) {
        const values = 'of' in column ? column.at.map((index) => column.of[index]) : column;
        values.forEach((value, index) => {
            rows[index] ??= {};
            if (value !== null)
                rows[index][name] = value;
        });
    }
    return rows;
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


/***/ })

};
