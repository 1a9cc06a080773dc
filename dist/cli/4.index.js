export const id = 4;
export const ids = [4,555];
export const modules = {

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

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regions: () => (/* binding */ regions_regions)
});

// EXTERNAL MODULE: ./tmp/javascript/carbon/intensity.js
var intensity = __webpack_require__(5062);
// EXTERNAL MODULE: ./tmp/javascript/errors.js
var errors = __webpack_require__(9830);
// EXTERNAL MODULE: ./tmp/javascript/interval.js
var interval = __webpack_require__(1788);
// EXTERNAL MODULE: ./tmp/javascript/carbon/distance.js
var distance = __webpack_require__(732);
// EXTERNAL MODULE: ./tmp/javascript/carbon/regions.js + 1 modules
var regions = __webpack_require__(9919);
// EXTERNAL MODULE: ./tmp/javascript/carbon/within.js
var carbon_within = __webpack_require__(9984);
// EXTERNAL MODULE: ./tmp/javascript/carbon/zones.js
var zones = __webpack_require__(3640);
;// CONCATENATED MODULE: ./tmp/javascript/carbon/list-regions.js
/** The table behind the command `regions`: every region that can be rented, cleanest first. */







/** A filter cannot be applied; the message says what is missing. */
class ListRegionsError extends errors/* UserError */.yo {
    name = 'ListRegionsError';
}
/** @throws ListRegionsError for an unknown provider, and for a filter or an order that needs `from` */
function listRegions(options = {}) {
    const provider = options.provider === undefined ? undefined : knownProvider(options.provider);
    const current = options.from === undefined ? undefined : (0,regions/* regionOf */.AP)(options.from);
    const country = current?.country ?? (0,zones/* countryOfZone */.ou)(options.from?.zone);
    const from = current === undefined || (0,regions/* isUnknownHostedRegion */.OJ)(current) ? undefined : current;
    const here = options.from === undefined ? undefined : (0,intensity/* intensityOf */.jm)(options.from).gramsPerKwh;
    if (options.within?.kind === 'country' && country === undefined) {
        throw new ListRegionsError('`country` needs to know which: say where you are, for example `--from aws:us-east-1` or `--from FR`.');
    }
    if ((options.within?.kind === 'distance' || options.sort === 'distance') && from === undefined) {
        throw new ListRegionsError('A distance needs a region to start from, for example `--from aws:us-east-1`.');
    }
    const rows = (0,regions/* rentableRegions */.$c)().filter((region) => (provider === undefined || region.provider === provider) &&
        (options.all === true || region.access === 'open') &&
        (0,carbon_within/* isWithin */.UO)(region, options.within, { country, coordinates: from }));
    return rows.flatMap((region) => listing(region, from, here)).sort(order(options.sort ?? 'intensity'));
}
function knownProvider(text) {
    const provider = (0,regions/* providerOf */.lc)(text);
    if (provider !== undefined && provider !== 'github')
        return provider;
    const names = (0,regions/* providerNames */.e4)().filter((name) => name !== 'github');
    throw new ListRegionsError(`Unknown provider ${JSON.stringify(text.slice(0, 40))}. Write one of: ${names.join(', ')}.`);
}
function listing(region, from, here) {
    const average = (0,zones/* annualAverageOf */.wv)(region.zone);
    if (average === undefined)
        return [];
    return [
        {
            provider: region.provider,
            region: region.region,
            name: region.name,
            country: region.country,
            zone: region.zone,
            zoneName: (0,zones/* zoneOf */.kE)(region.zone)?.name ?? region.zone,
            gramsPerKwh: average.gramsPerKwh,
            year: average.year,
            pue: region.pue,
            pueKind: region.pueKind,
            gramsPerItKwh: average.gramsPerKwh * region.pue,
            carbonFreeShare: region.carbonFreeShare,
            access: region.access,
            distanceKm: from && (0,distance/* distanceKm */.E)(from, region),
            savingPercent: here && savingPercent(average.gramsPerKwh, here),
            tie: here && (0,interval/* isTie */.Nc)(here, (0,intensity/* annualRange */.BV)(average.gramsPerKwh)),
        },
    ];
}
function savingPercent(gramsPerKwh, here) {
    return here.value > 0 ? 100 * (1 - gramsPerKwh / here.value) : 0;
}
function order(sort) {
    if (sort === 'name')
        return regions/* byKey */.dX;
    const byDistance = (a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || (0,regions/* byKey */.dX)(a, b);
    return sort === 'distance' ? byDistance : (a, b) => a.gramsPerKwh - b.gramsPerKwh || byDistance(a, b);
}

// EXTERNAL MODULE: ./tmp/javascript/carbon/place-text.js
var place_text = __webpack_require__(7910);
// EXTERNAL MODULE: ./tmp/javascript/data/zones.js
var data_zones = __webpack_require__(8853);
// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
// EXTERNAL MODULE: ./tmp/javascript/cli/table.js
var table = __webpack_require__(5800);
// EXTERNAL MODULE: ./tmp/javascript/cli/user-input.js
var user_input = __webpack_require__(1812);
// EXTERNAL MODULE: ./tmp/javascript/data/countries.js
var data_countries = __webpack_require__(6348);
;// CONCATENATED MODULE: ./tmp/javascript/carbon/list-zones.js
/** The table behind `regions --zones`: every grid zone, and every country that is none, that can be written as `region`. */




function listZones({ within, country, sort } = {}) {
    const zones = (0,data_zones/* zoneRows */.m)().map((row) => ({ key: row.zone, name: row.name, country: row.country }));
    const known = new Set(zones.map(({ key }) => key));
    const countries = (0,data_countries/* countryRows */.E)()
        .filter((row) => !known.has(row.country))
        .map((row) => ({ key: row.country, name: row.name, country: row.country }));
    const inside = [...zones, ...countries].filter((zone) => (0,carbon_within/* isWithin */.UO)({ ...zone, ...NOWHERE }, within, { country }));
    return inside
        .flatMap((zone) => list_zones_listing(zone))
        .sort((a, b) => (sort === 'name' ? 0 : a.gramsPerKwh - b.gramsPerKwh) || (a.zone < b.zone ? -1 : Number(a.zone > b.zone)));
}
/** No distance is asked for. */
const NOWHERE = { latitude: 0, longitude: 0 };
function list_zones_listing({ key, name, country }) {
    const { gramsPerKwh, year, source } = (0,intensity/* intensityOf */.jm)({ zone: key, found: 'input', how: 'list of zones' });
    if (year === undefined)
        return [];
    return [
        {
            zone: key,
            name,
            country,
            gramsPerKwh: gramsPerKwh.value,
            lowGramsPerKwh: gramsPerKwh.low,
            highGramsPerKwh: gramsPerKwh.high,
            year,
            source,
        },
    ];
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/zones.js
/** `regions --zones`: what can be written as `region` where no provider's region fits. */





/** @throws UserError for what only a provider's region has */
function zonesListing(options) {
    const rows = listZones(allowed(options));
    const column = (0,table/* columnsOver */.Ot)(rows);
    return {
        rows,
        columns: [
            column('Grid zone', (row) => row.zone),
            column('Name', (row) => row.name),
            column('Country', (row) => row.country),
            column('gCO2eq/kWh', (row) => (0,units/* formatNumber */.ZV)(row.gramsPerKwh), 'right'),
            column('Range', (row) => `${(0,units/* formatNumber */.ZV)(row.lowGramsPerKwh)}–${(0,units/* formatNumber */.ZV)(row.highGramsPerKwh)}`, 'right'),
            column('Year', (row) => String(row.year), 'right'),
        ],
        footnote: `${data_zones/* zoneSource */.c.citation}; location-based. Countries that are not a zone: Ember. The range is 80 %; of a country with several grids it spans them.`,
        none: 'No grid zone is inside these limits.',
        rounded,
        properties: ['zone', 'name', 'country', 'gramsPerKwh', 'lowGramsPerKwh', 'highGramsPerKwh', 'year', 'source'],
    };
}
function allowed({ provider, sort, within, country }) {
    if (provider !== undefined)
        throw new errors/* UserError */.yo('--provider: a grid zone has none. Leave it out, or leave out --zones.');
    if (within?.kind === 'distance') {
        throw new errors/* UserError */.yo('--within: a grid zone has no distance. Write country, EU, EEA or country codes (FR,ES,PT).');
    }
    if (within?.kind === 'country' && country === undefined) {
        throw new errors/* UserError */.yo('--within country needs to know which: say where you are, for example --from FR.');
    }
    if (sort === 'distance')
        throw new errors/* UserError */.yo('--sort: a grid zone has no distance. Allowed: grams, name.');
    return { within, country, sort: sort === 'name' ? 'name' : 'intensity' };
}
/** To four digits: the table is not more precise. */
function rounded(row) {
    return {
        ...row,
        lowGramsPerKwh: Number(row.lowGramsPerKwh.toPrecision(4)),
        highGramsPerKwh: Number(row.highGramsPerKwh.toPrecision(4)),
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/cli/regions.js











const SORTS = {
    grams: 'intensity',
    distance: 'distance',
    name: 'name',
};
function regions_regions(command) {
    const options = command.opts();
    const wanted = options.json ? 'json' : options.format;
    const format = table/* LISTING_FORMATS */.mo.find((known) => known === wanted);
    if (format === undefined)
        throw (0,user_input/* notAllowed */.m)('--format', options.format, table/* LISTING_FORMATS */.mo);
    try {
        const from = options.from === undefined ? undefined : (0,place_text/* parseRegion */.c)(options.from);
        const text = options.zones
            ? (0,table/* listingText */.KM)(format, zonesListing(zonesOptions(options, from)))
            : (0,table/* listingText */.KM)(format, regionsListing(options, from));
        process.stdout.write(`${text}\n`);
        return 0;
    }
    catch (error) {
        if (error instanceof carbon_within/* WithinError */.Os)
            throw new errors/* UserError */.yo(error.message.replace(/^alternatives-within/, '--within'));
        throw error;
    }
}
function zonesOptions(options, from) {
    sortOf(options);
    return {
        provider: options.provider,
        sort: options.sort,
        within: (0,carbon_within/* parseWithin */.nM)(options.within ?? ''),
        country: from === undefined ? undefined : ((0,regions/* regionOf */.AP)(from)?.country ?? from.zone?.slice(0, 2)),
    };
}
function sortOf(options) {
    const sort = SORTS[options.sort];
    if (sort === undefined)
        throw (0,user_input/* notAllowed */.m)('--sort', options.sort, Object.keys(SORTS));
    return sort;
}
function regionsListing(options, from) {
    const within = (0,carbon_within/* parseWithin */.nM)(options.within ?? '');
    const rows = listRegions({ from, within, provider: options.provider, all: options.all, sort: sortOf(options) });
    const column = (0,table/* columnsOver */.Ot)(rows);
    return {
        rows,
        columns: [
            column('Region', (row) => `${row.provider}:${row.region}${isHere(row, from) ? ' (here)' : ''}`),
            column('Name', (row) => row.name),
            column('Country', (row) => row.country),
            column('Grid zone', (row) => row.zone),
            column('gCO2eq/kWh', (row) => (0,units/* formatNumber */.ZV)(row.gramsPerKwh), 'right'),
            column('Year', (row) => String(row.year), 'right'),
            column('PUE', (row) => `${row.pueKind === 'industry' ? '~' : ''}${row.pue.toFixed(2)}`, 'right'),
            column('Distance', (row) => (row.distanceKm === undefined ? '' : (0,units/* formatDistance */.BO)(row.distanceKm)), 'right'),
            column('Saves', (row) => savingText(row, from), 'right'),
        ],
        footnote: footnote(rows, from),
        none: 'No region of the table is inside these limits.',
        rounded: regions_rounded,
        properties: [
            'provider',
            'region',
            'name',
            'country',
            'zone',
            'gramsPerKwh',
            'year',
            'pue',
            'pueKind',
            'carbonFreeShare',
            'distanceKm',
            'savingPercent',
            'tie',
        ],
    };
}
function isHere(row, from) {
    return row.provider === from?.provider && row.region === from.region;
}
function savingText(row, from) {
    if (row.savingPercent === undefined || isHere(row, from))
        return '';
    return row.tie ? 'tie' : (0,units/* formatWholeShare */.s7)(row.savingPercent / 100);
}
function footnote(rows, from) {
    const notes = [
        `${data_zones/* zoneSource */.c.citation}; location-based.`,
        ...(rows.some((row) => row.pueKind === 'industry')
            ? ["~ is the industry's average PUE: no figure is published."]
            : []),
        ...(from === undefined
            ? []
            : [`"Saves" is against ${hereText(from)}, by the grids alone; a tie is inside their uncertainty.`]),
    ];
    return notes.join(' ');
}
/** `Germany, 342 g/kWh`. */
function hereText(from) {
    const { zone, zoneName, gramsPerKwh } = (0,intensity/* intensityOf */.jm)(from);
    return `${zoneName ?? zone ?? 'the world'}, ${(0,units/* formatIntensity */.TA)(gramsPerKwh.value)}`;
}
/** To a kilometre and a tenth of a percent: the table is not more precise. */
function regions_rounded(row) {
    return {
        ...row,
        gramsPerItKwh: Number(row.gramsPerItKwh.toPrecision(4)),
        distanceKm: row.distanceKm === undefined ? undefined : Math.round(row.distanceKm),
        savingPercent: row.savingPercent === undefined ? undefined : Number(row.savingPercent.toFixed(1)),
    };
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ listingText),
/* harmony export */   Ot: () => (/* binding */ columnsOver),
/* harmony export */   mo: () => (/* binding */ LISTING_FORMATS),
/* harmony export */   qK: () => (/* binding */ tableText),
/* harmony export */   rT: () => (/* binding */ outsideColumnsOver)
/* harmony export */ });
/* harmony import */ var _report_formats_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);
/* harmony import */ var _report_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _report_text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _report_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
/** Tables on standard output: as wide as the terminal, or as wide as needed if there is none. */




const WIDE = 1000;
const MOST_TEXT = 2000;
function tableText(columns) {
    return (0,_report_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .RX)((0,_report_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalColumns */ .UV)({ caption: '', columns }), process.stdout.columns || WIDE).join('\n');
}
/** Returns a function that makes one column from a heading and our own words for a row. */
function columnsOver(rows) {
    return (heading, words, align = 'left') => ({
        heading,
        align,
        cells: rows.map((row) => (0,_report_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words(row))),
    });
}
/** The same for words that this machine or a vendor's command gave. */
function outsideColumnsOver(rows) {
    return (heading, words) => ({
        heading,
        cells: rows.map((row) => (0,_report_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(words(row), MOST_TEXT)),
    });
}
const LISTING_FORMATS = ['table', 'markdown', 'csv', 'json'];
function listingText(format, { rows, columns, footnote, none, rounded, properties }) {
    if (format === 'json')
        return JSON.stringify(rows.map(rounded), null, 2);
    if (format === 'csv') {
        const cells = properties.map((property) => [snakeCase(property), (row) => row[property]]);
        return (0,_report_formats_csv_js__WEBPACK_IMPORTED_MODULE_0__.csvText)(cells, rows.map(rounded));
    }
    if (rows.length === 0)
        return none;
    // The words are from this project's own tables. The escaper for untrusted text would put invisible characters between digits.
    const table = format === 'table' ? tableText(columns) : (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)({ caption: '', columns });
    return `${table}\n\n${footnote}`;
}
/** `gramsPerKwh` as `grams_per_kwh`. */
function snakeCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
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

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvText: () => (/* binding */ csvText),
/* harmony export */   recordsCsv: () => (/* binding */ recordsCsv)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3435);
/**
 * One row for each run, for spreadsheets and scripts. Columns that mean what CodeCarbon's mean bear CodeCarbon's names and units
 * (kg, kWh, seconds); ours follow. What is unknown is an empty cell. There is no row of totals: it would be added up again.
 */






function partsOf({ components }, wanted) {
    return components.filter(({ component }) => component === wanted);
}
/** CodeCarbon's energies have its PUE in them, its powers have not. */
function energyOf(component) {
    return (record) => {
        const parts = partsOf(record, component);
        return parts.length > 0 && record.energy ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUp */ .NM)(parts, ({ kwh }) => kwh) * record.energy.pue : undefined;
    };
}
function powerOf(component) {
    return (record) => {
        const parts = partsOf(record, component);
        return parts.length > 0 ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUpIfAllKnown */ .ew)(parts, ({ meanWatts }) => meanWatts) : undefined;
    };
}
const kilograms = (grams) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ifKnown */ .HP)(grams, (value) => value / 1000);
/** kg per second, as in CodeCarbon. */
function emissionsRate(record) {
    const duration = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.secondsOf)(record);
    return record.emissions && duration ? record.emissions.grams / 1000 / duration : undefined;
}
const gpus = (record) => record.machine?.accelerators?.filter(({ count }) => count > 0) ?? [];
function gpuModels(record) {
    const models = gpus(record).map(({ count, name }) => `${count} x ${name}`);
    return models.join(', ');
}
const CODECARBON = [
    ['timestamp', (record) => record.endedAt ?? record.createdAt],
    ['project_name', (record) => record.job?.repository ?? record.name],
    ['run_id', (record) => record.id],
    ['duration', _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.secondsOf],
    ['emissions', (record) => kilograms(record.emissions?.grams)],
    ['emissions_rate', emissionsRate],
    ['cpu_power', powerOf('cpu')],
    ['gpu_power', powerOf('accelerator')],
    ['ram_power', powerOf('memory')],
    ['cpu_energy', energyOf('cpu')],
    ['gpu_energy', energyOf('accelerator')],
    ['ram_energy', energyOf('memory')],
    ['energy_consumed', (record) => record.energy?.totalKwh],
    ['cloud_provider', (record) => record.location?.provider],
    ['cloud_region', (record) => (record.location?.provider ? record.location.region : undefined)],
    ['os', (record) => record.machine?.os],
    ['cpu_count', (record) => record.machine?.vcpus],
    ['cpu_model', (record) => record.machine?.cpu],
    ['gpu_count', (record) => (gpus(record).length > 0 ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUp */ .NM)(gpus(record), ({ count }) => count) : undefined)],
    ['gpu_model', gpuModels],
    ['ram_total_size', (record) => record.machine?.memoryGb],
    ['on_cloud', (record) => (record.location ? (record.location.provider ? 'Y' : 'N') : undefined)],
    ['pue', (record) => record.energy?.pue],
];
const OURS = [
    ['emissions_low', (record) => kilograms(record.emissions?.lowGrams)],
    ['emissions_high', (record) => kilograms(record.emissions?.highGrams)],
    ['energy_low', (record) => record.energy?.lowKwh],
    ['energy_high', (record) => record.energy?.highKwh],
    /** A whole machine, modelled or metered as one: CPU, memory and the rest cannot be separated. */
    ['node_energy', energyOf('node')],
    ['node_power', powerOf('node')],
    ['basis', ({ components }) => [...new Set(components.map(_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .basisWord */ .XL))].join('+')],
    ['grid_intensity', (record) => record.carbon?.gramsPerKwh],
    ['grid_zone', (record) => record.carbon?.zone],
    ['grid_year', (record) => record.carbon?.year],
    ['grid_source', (record) => record.carbon?.source],
    ['pue_source', (record) => record.pue?.source],
    ['country', (record) => record.location?.country],
    ['mode', (record) => record.mode],
    ['name', (record) => record.job?.name ?? record.name],
    ['workflow', (record) => record.job?.workflow],
    ['commit', (record) => record.job?.sha],
    ['status', (record) => record.job?.status],
    ['tool', (record) => `${record.tool.name} ${record.tool.version}`],
];
/** RFC 4180 with a header, one line a record, in the order given; `final_run` marks the run that made the model. */
function recordsCsv(records) {
    const { final } = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    const columns = [...CODECARBON, ...OURS, ['final_run', (record) => record === final]];
    return `${csvText(columns, records)}\n`;
}
/** RFC 4180 with a header, without a line break at the end. */
function csvText(columns, rows) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))], {
        eof: false,
        // Spreadsheets of many countries separate at a semicolon.
        quoted_match: /;/,
        cast: {
            boolean: String,
            number: (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(12))) : ''),
            string: _text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .csvCell */ .rK,
        },
    });
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
