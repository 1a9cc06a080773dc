export const id = 689;
export const ids = [689];
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

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pueOf)
/* harmony export */ });
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3640);


/** The input, the region's published figure, the provider's average, the industry's, or 1 where no data centre is known. */
function pueOf(place, options) {
    if (options.input !== undefined)
        return { value: options.input, kind: 'input', source: 'input pue' };
    const region = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionOf */ .AP)(place);
    if (region !== undefined)
        return { value: region.pue, kind: region.pueKind, source: region.pueSource };
    const provider = place.provider === undefined ? undefined : (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .providerOf */ .lc)(place.provider);
    if (provider !== undefined)
        return fleetAverage(provider) ?? industryAverage();
    if (options.cloud)
        return industryAverage();
    return { value: 1, kind: 'none', source: 'no data centre is known, so nothing is added for one' };
}
/** A provider may publish several (Microsoft: one a continent); without a region the middle one is used for all. */
function fleetAverage(provider) {
    const rows = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .allRegions */ .Ph)().filter((row) => row.provider === provider && row.pueKind === 'provider');
    const value = (0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(rows.map((row) => row.pue), 0.5);
    const row = rows.find((candidate) => candidate.pue === value);
    return row === undefined ? undefined : { value, kind: 'provider', source: row.pueSource };
}
function industryAverage() {
    const row = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .allRegions */ .Ph)().find((candidate) => candidate.pueKind === 'industry');
    if (row === undefined)
        throw new Error('data/regions.csv has no row with the average of the industry');
    // Without the remark in brackets on the provider of that row.
    return { value: row.pue, kind: 'industry', source: row.pueSource.replace(/ \([^)]*\)$/, '') };
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

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ footprintOf)
});

// EXTERNAL MODULE: ./tmp/javascript/interval.js
var interval = __webpack_require__(1788);
// EXTERNAL MODULE: ./tmp/javascript/carbon/distance.js
var distance = __webpack_require__(732);
// EXTERNAL MODULE: ./tmp/javascript/carbon/intensity.js
var carbon_intensity = __webpack_require__(5062);
// EXTERNAL MODULE: ./tmp/javascript/carbon/regions.js + 1 modules
var regions = __webpack_require__(9919);
// EXTERNAL MODULE: ./tmp/javascript/carbon/within.js
var within = __webpack_require__(9984);
// EXTERNAL MODULE: ./tmp/javascript/carbon/zones.js
var zones = __webpack_require__(3640);
;// CONCATENATED MODULE: ./tmp/javascript/carbon/alternatives.js
/**
 * What this very job would have emitted elsewhere: the same machines doing the same work, on other grids. Everything is
 * compared by annual averages of one source, so that regions are ranked by their grid and not by a method.
 */






const BEST = 5;
const NEAR_KM = 1000;
const HOSTED_ADVICE = 'A standard hosted runner cannot choose its region. A larger runner with Azure private networking, a self-hosted runner or a job in your own cloud can.';
const UNKNOWN_ADVICE = 'Where the job ran is not known. Set the input `region` to compare it with other regions.';
const DISTANCE_ADVICE = 'A distance needs the very region that the job ran in, which is not known. Set the input `region`, for example `aws:eu-central-1`.';
/** Undefined where none are to be compared. The five best, the best nearby, and the most carbon-intensive with the ratio. */
function regionAlternatives(job, options) {
    if (options.which === 'none')
        return undefined;
    const here = (0,regions/* regionOf */.AP)(job.place);
    if (job.intensity.kind === 'world-average')
        return { regions: [], advice: UNKNOWN_ADVICE };
    const provider = options.which === 'any' ? undefined : computeProvider(here?.provider ?? job.place.provider);
    const compared = comparedWith(job);
    const origin = here !== undefined && !(0,regions/* isUnknownHostedRegion */.OJ)(here) ? here : undefined;
    if (options.within?.kind === 'distance' && origin === undefined)
        return { regions: [], advice: DISTANCE_ADVICE };
    const country = here?.country ?? (0,zones/* countryOfZone */.ou)(job.place.zone);
    const all = candidates(provider, here)
        .filter((region) => (0,within/* isWithin */.UO)(region, options.within, { country, coordinates: origin }))
        .flatMap((region) => elsewhere(region, job, compared, origin))
        .sort(byGrams(here));
    const sameCountry = all.find((region) => region.country === country);
    const within1000Km = all.find((region) => region.distanceKm !== undefined && region.distanceKm <= NEAR_KM);
    const intensities = all.map((region) => region.gramsPerKwh);
    const least = Math.min(...intensities);
    const mostIntensive = all.findLast((region) => region.gramsPerKwh === Math.max(...intensities));
    return {
        scope: scopeOf(provider, options.within, job.intensity),
        here: isLive(job.intensity)
            ? { gramsPerKwh: compared.value, grams: job.itKwh * job.pue.value * compared.value }
            : undefined,
        regions: cleanest(all, provider),
        sameCountry,
        within1000Km,
        mostIntensive,
        ratio: mostIntensive === undefined || least <= 0 ? undefined : mostIntensive.gramsPerKwh / least,
        advice: isHosted(job, here) ? HOSTED_ADVICE : undefined,
    };
}
/** Among the regions of any provider one for each grid: five providers in one city are one choice of electricity. */
function cleanest(sorted, provider) {
    const isFirst = (region, index) => sorted.findIndex(({ zone }) => zone === region.zone) === index;
    const shown = provider === undefined ? sorted.filter(isFirst) : sorted;
    return shown.slice(0, BEST);
}
/** Hosted runners are in Azure's regions. */
function computeProvider(provider) {
    return provider === 'github' ? 'azure' : provider;
}
/** The other regions of the provider, or of all, that the user can choose. */
function candidates(provider, here) {
    return (0,regions/* rentableRegions */.$c)().filter((region) => (provider === undefined || region.provider === provider) &&
        !isPartOfRegion(region) &&
        !isSameRegion(region, here) &&
        mayChoose(region, here));
}
/**
 * Open regions, and in the same country those of the kind that the job runs in. Who is in a government's region or in
 * China's separate clouds is there by law or by another contract, and an open region is not an alternative.
 */
function mayChoose(region, here) {
    const isOwnKind = here !== undefined && region.access === here.access && region.country === here.country;
    const isApart = here !== undefined && here.access !== 'open' && (here.access === 'government' || here.country === 'CN');
    return isOwnKind || (region.access === 'open' && !isApart);
}
function isSameRegion(region, here) {
    if (here === undefined || region.provider !== computeProvider(here.provider))
        return false;
    return region.region === (isPartOfRegion(here) ? here.region.replace(/-\d$/, '') : here.region);
}
/** Scaleway's zones (`fr-par-2`) are listed with their regions for their own PUE; a choice of region is one of regions. */
function isPartOfRegion(region) {
    return region.provider === 'scaleway' && /-\d$/.test(region.region);
}
function isHosted(job, here) {
    return job.hosted === true || here?.provider === 'github';
}
/** A live value holds for some hours, and other regions are known by the year; so the year is compared with the year. */
function comparedWith({ intensity, place }) {
    return (isLive(intensity) ? (0,carbon_intensity/* intensityOf */.jm)(place) : intensity).gramsPerKwh;
}
function isLive({ kind }) {
    return kind === 'live-average' || kind === 'live-marginal';
}
function elsewhere(region, job, compared, origin) {
    const average = (0,zones/* annualAverageOf */.wv)(region.zone);
    if (average === undefined)
        return [];
    const pue = pueThere(region, job, origin);
    const grams = job.itKwh * pue * average.gramsPerKwh;
    const gramsHere = job.itKwh * job.pue.value * compared.value;
    const range = average.gramsPerKwh > 0 ? (0,carbon_intensity/* annualRange */.BV)(average.gramsPerKwh) : (0,interval/* exactly */.pV)(0);
    return [
        {
            provider: region.provider,
            region: region.region,
            name: region.name,
            country: region.country,
            zone: region.zone,
            gramsPerKwh: average.gramsPerKwh,
            grams,
            gramsSaved: gramsHere - grams,
            savingPercent: gramsHere > 0 ? 100 * (1 - grams / gramsHere) : 0,
            distanceKm: origin && (0,distance/* distanceKm */.E)(origin, region),
            tie: (0,interval/* isTie */.Nc)((0,interval/* scaled */.vK)(compared, job.pue.value), (0,interval/* scaled */.vK)(range, pue)),
            year: average.year,
        },
    ];
}
/**
 * The other region's PUE where both are published, by region or by provider. Otherwise, and where the job's own region is
 * not known, it is held equal: an industry's average against a published figure would rank providers by what they publish.
 */
function pueThere(region, job, origin) {
    const isPublished = (kind) => kind === 'region' || kind === 'provider';
    return origin !== undefined && isPublished(job.pue.kind) && isPublished(region.pueKind) ? region.pue : job.pue.value;
}
/** Least grams first; among equals the job's own provider, then the nearest, then by name. */
function byGrams(here) {
    const own = computeProvider(here?.provider);
    return (a, b) => a.grams - b.grams ||
        a.gramsPerKwh - b.gramsPerKwh ||
        Number(b.provider === own) - Number(a.provider === own) ||
        (a.distanceKm ?? 0) - (b.distanceKm ?? 0) ||
        (0,regions/* byKey */.dX)(a, b);
}
function scopeOf(provider, within, intensity) {
    const whose = provider === undefined ? 'regions of any provider' : `other ${provider} regions`;
    return `${whose}${where(within)}${isLive(intensity) ? ', compared by annual averages' : ''}`;
}
function where(within) {
    if (within === undefined)
        return '';
    if (within.kind === 'country')
        return ' in the same country';
    if (within.kind === 'countries')
        return ` in ${within.name}`;
    return ` within ${within.km} km`;
}

// EXTERNAL MODULE: ./tmp/javascript/data/accelerators.js
var accelerators = __webpack_require__(4268);
;// CONCATENATED MODULE: ./tmp/javascript/carbon/embodied.js
/** Emissions of making the hardware, the job's share of them: by time out of a life, by part out of a machine. Known within a factor of two. */

/**
 * Cloud Carbon Footprint coefficients, after B. Davy (Teads 2021): a rack server with one CPU 1000 kg, 16 GB in it, each further
 * CPU 100 kg, a GPU card 150 kg, four years of life; memory 533 kg for 384 GB, Dell's life-cycle assessment of the R740.
 */
const SERVER_KG = 1000;
const SOCKET_KG = 100;
const MEMORY_KG_PER_GB = 533 / 384;
const MEMORY_INCLUDED_GB = 16;
const GPU_KG = 150;
const LIFE_SECONDS = 4 * 365.25 * 24 * 3600;
const SERVER_SOURCE = 'Cloud Carbon Footprint coefficients (Teads 2021, Dell R740 life-cycle assessment)';
/** Sockets of a host that a virtual machine cannot see. */
const USUAL_SOCKETS = 2;
/** NVIDIA product carbon footprint summaries (ISO 14067, cradle to gate), a board of eight devices. */
const BOARDS = [
    { names: /^H[12]00 SXM/, kg: 1312 / 8, source: 'NVIDIA HGX H100 product carbon footprint, 1312 kg a board of 8' },
    { names: /^B[12]00 SXM/, kg: 2274 / 8, source: 'NVIDIA HGX B200 product carbon footprint, 2274 kg a board of 8' },
];
/** Longer or shorter lives (six years are usual by now), and what different assessments of one machine give. */
const FACTOR = 2;
/** The job's share, or what is not known. */
function embodiedOf(job) {
    const parts = [];
    if (job.server !== undefined) {
        const server = serverKg(job.server);
        if (typeof server === 'string')
            return { unknown: server };
        parts.push({ kg: server, source: SERVER_SOURCE });
    }
    for (const { name, count } of job.accelerators) {
        const device = deviceKg(name);
        if (device === undefined)
            return { unknown: `No published figure for making a ${name}.` };
        parts.push({ kg: device.kg * count, source: device.source });
    }
    if (parts.length === 0)
        return { unknown: 'The hardware is not known.' };
    const grams = parts.reduce((sum, part) => sum + part.kg * 1000, 0) * (job.seconds / LIFE_SECONDS);
    const alone = job.server === undefined ? '; without the machine around the accelerators' : '';
    return {
        grams,
        lowGrams: grams / FACTOR,
        highGrams: grams * FACTOR,
        source: `${[...new Set(parts.map((part) => part.source))].join('; ')}; four years of use${alone}`,
    };
}
/** Kilograms of the whole machine, or of a virtual machine's share of its host; a sentence where that is not known. */
function serverKg({ os, virtual, vcpus, hostThreads, memoryGb, sockets }) {
    if (os === 'macos')
        return 'No published figure for the share of a Mac that a job uses.';
    if (memoryGb === undefined)
        return "The machine's memory is not known.";
    if (!virtual) {
        const memory = Math.max(0, memoryGb - MEMORY_INCLUDED_GB) * MEMORY_KG_PER_GB;
        return SERVER_KG + SOCKET_KG * ((sockets ?? 1) - 1) + memory;
    }
    if (vcpus === undefined || hostThreads === undefined) {
        return 'How much of its host this virtual machine has is not known. Set the input `host-threads`.';
    }
    const host = SERVER_KG - MEMORY_INCLUDED_GB * MEMORY_KG_PER_GB + SOCKET_KG * ((sockets ?? USUAL_SOCKETS) - 1);
    return host * Math.min(1, vcpus / hostThreads) + memoryGb * MEMORY_KG_PER_GB;
}
function deviceKg(name) {
    const board = BOARDS.find(({ names }) => names.test(name));
    if (board !== undefined)
        return board;
    const isGpu = (0,accelerators/* acceleratorRows */.J)().some((row) => row.name === name && row.kind === 'gpu');
    return isGpu ? { kg: GPU_KG, source: SERVER_SOURCE } : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/equivalences.js
/** What an amount of CO2eq is as much as, in things that people know. At most two, and only where the figure says something. */
const EPA = 'US EPA, Greenhouse Gas Equivalencies Calculator';
const CALCULATOR = `${EPA}, constants as in the ML CO2 Impact calculator`;
const GRAMS_PER_TONNE = 1e6;
const KM_PER_MILE = 1.609344;
const KG_PER_POUND = 0.45359237;
/** In the order in which they are chosen: the rare large one first, then what most people have done. */
const COMPARISONS = [
    {
        gramsPerUnit: 670_000,
        unit: 'return flights',
        say: (figure) => `As much as ${figure} return flights from London to New York for one passenger.`,
        source: 'ICAO Carbon Emissions Calculator: 0.67 t CO2 a passenger, fuel only',
    },
    {
        gramsPerUnit: (3.98e-4 * GRAMS_PER_TONNE) / KM_PER_MILE,
        unit: 'km',
        say: (figure) => `As much as driving ${figure} km in an average car.`,
        source: `${CALCULATOR}: 3.98e-4 t a mile`,
    },
    {
        gramsPerUnit: 1.24e-5 * GRAMS_PER_TONNE,
        unit: 'smartphone charges',
        say: (figure) => `As much as charging a smartphone ${figure} times.`,
        source: `${EPA} (2024): 1.24e-5 t a charge`,
    },
    {
        gramsPerUnit: (9.05e-4 * GRAMS_PER_TONNE) / KG_PER_POUND,
        unit: 'kg of coal',
        say: (figure) => `As much as burning ${figure} kg of coal.`,
        source: `${CALCULATOR}: 9.05e-4 t a pound`,
    },
    {
        gramsPerUnit: 0.06 * GRAMS_PER_TONNE,
        unit: 'tree seedlings',
        say: (figure) => `As much as ${figure} tree seedlings take up in ten years.`,
        source: `${CALCULATOR}: 0.060 t a seedling`,
    },
];
const LEAST = 0.1;
const MOST = 1000;
const SHOWN = 2;
/** For this many grams of CO2eq; empty for an amount too small to compare with anything. */
function equivalencesOf(grams) {
    return COMPARISONS.map((comparison) => ({ ...comparison, amount: grams / comparison.gramsPerUnit }))
        .filter(({ amount }) => amount >= LEAST && amount <= MOST)
        .slice(0, SHOWN)
        .map(({ amount, unit, say, source }) => ({
        amount,
        unit,
        sentence: say(String(Number(amount.toPrecision(3)))),
        source,
    }));
}

// EXTERNAL MODULE: ./tmp/javascript/data/unpack.js
var unpack = __webpack_require__(3314);
;// CONCATENATED MODULE: ./tmp/javascript/data/rented-accelerators.js

const rentedAcceleratorRows = (0,unpack/* unpack */.l)('{"provider":{"of":["aws","azure","gcp","oci"],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3]},"accelerator":{"of":["A100 SXM4 40GB","A100 SXM4 80GB","A10G","Apple M1","Apple M1 Ultra","Apple M2","Apple M2 Pro","Apple M3 Ultra","Apple M4","Apple M4 Max","Apple M4 Pro","B200 SXM6","B300 SXM6","Cloud AI 100 Standard","GB200","GRID K520","Gaudi","H100 SXM","H200 SXM","Inferentia1","Inferentia2","K80","L4","L40S","M60","RTX PRO 4500 Blackwell Server Edition","RTX PRO 6000 Blackwell Server Edition","Radeon Pro V520","T4","T4G","Trainium1","Trainium2","V100 SXM2 16GB","V100 SXM2 32GB","A10","A100 PCIe 80GB","GB300","H100 NVL","MI25","MI300X","P100 PCIe","P40","Radeon PRO V620","Radeon PRO V710","V100 PCIe 16GB","TPU v4","TPU v5e","TPU v5p","TPU v6e (Trillium)","TPU v7 (Ironwood)","MI355X"],"at":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,0,1,14,36,37,17,18,21,24,38,39,40,41,26,42,43,28,44,33,0,1,11,14,36,17,18,22,26,45,46,47,48,49,34,0,1,11,12,14,36,17,18,23,39,50,40,26,32]}}');

;// CONCATENATED MODULE: ./tmp/javascript/carbon/hardware-alternatives.js
/**
 * The same training on a part that computes more for each watt. An upper bound: it holds where the arithmetic units are
 * the limit, not memory, network or data.
 */



const hardware_alternatives_SHOWN = 3;
/** Parts released this many years before the newest of the table or later are current. */
const CURRENT_YEARS = 4;
/** Made to serve models; their makers do not offer them for training. */
const INFERENCE_ONLY = /^(inferentia|cloud ai)/i;
/** Dense FP16 TFLOPS per W at TDP of a row of the table; undefined where either is not known. */
function efficiencyOf(accelerator) {
    return tflopsPerWatt((0,accelerators/* acceleratorRows */.J)().find((row) => row.name === accelerator));
}
/** The best of what the same provider rents; empty where nothing is better, or where it is not known what it rents. */
function hardwareAlternatives(job) {
    const used = efficiencyOf(job.accelerator);
    if (used === undefined || !(job.totalGrams > 0))
        return [];
    const provider = (0,regions/* providerOf */.lc)(job.provider);
    const rented = new Set(rentedAcceleratorRows().flatMap((row) => (row.provider === provider ? row.accelerator : [])));
    const newest = Math.max(...(0,accelerators/* acceleratorRows */.J)().map((row) => row.releasedYear));
    return (0,accelerators/* acceleratorRows */.J)()
        .filter((row) => rented.has(row.name) && row.releasedYear >= newest - CURRENT_YEARS && !INFERENCE_ONLY.test(row.name))
        .flatMap((row) => {
        const there = tflopsPerWatt(row);
        if (there === undefined || there <= used)
            return [];
        const grams = job.totalGrams - job.acceleratorGrams * (1 - used / there);
        return [
            {
                name: row.name,
                tflopsPerWatt: there,
                grams,
                savingPercent: 100 * (1 - grams / job.totalGrams),
                source: `dense FP16 TFLOPS per W at TDP, ${digits(there)} against ${digits(used)}: upper bound for compute-bound training`,
            },
        ];
    })
        .sort((a, b) => b.tflopsPerWatt - a.tflopsPerWatt)
        .slice(0, hardware_alternatives_SHOWN);
}
function tflopsPerWatt(row) {
    return row?.fp16DenseTflops === undefined ? undefined : row.fp16DenseTflops / row.tdpWatts;
}
function digits(value) {
    return value.toPrecision(3);
}

// EXTERNAL MODULE: ./tmp/javascript/carbon/pue.js
var carbon_pue = __webpack_require__(2805);
;// CONCATENATED MODULE: ./tmp/javascript/carbon/sci.js
/** Software Carbon Intensity (ISO/IEC 21031): (E x I + M) per R. */
/** `1000 epochs` done is a score per `epoch`. English plurals; any other word stays as it was written. */
function oneOf({ amount, unit }) {
    if (amount === 1)
        return unit;
    return unit
        .replace(/([^aeiou])ies$/, '$1y')
        .replace(/(ch|sh|ss|x)es$/, '$1')
        .replace(/([^s])s$/, '$1');
}
const ONE_RUN = { amount: 1, unit: 'run' };
/** `operationalGrams` are E x I, location-based and without offsets, as the specification asks; M is left out where it is unknown. */
function sciOf(operationalGrams, embodiedGrams, per = ONE_RUN) {
    return {
        gramsPerUnit: (operationalGrams + (embodiedGrams ?? 0)) / per.amount,
        functionalUnit: oneOf(per),
        includesEmbodied: embodiedGrams !== undefined,
    };
}

;// CONCATENATED MODULE: ./tmp/javascript/carbon/time-alternative.js
/** When a job of this length would have started best, by a forecast that was asked for. Without a forecast nothing is claimed. */

const DAY_MS = 24 * 3600 * 1000;
/** A job shorter than this saves fractions of a gram, whatever the grid does. */
const SHORTEST_MS = 60 * 1000;
/** Within one grid only the forecast's own error counts; differences below a tenth are none. */
const FORECAST_FACTOR = 1.1;
/**
 * The best start within 24 h of `nowMs`, against starting now. `kwh` includes PUE. Undefined where the forecast does not
 * reach over the whole job, started now or at any other time.
 */
function timeAlternative(forecast, job) {
    const lengthMs = job.seconds * 1000;
    if (!(lengthMs > 0))
        return undefined;
    const now = meanBetween(forecast.slots, job.nowMs, job.nowMs + lengthMs);
    if (now === undefined || !(now > 0))
        return undefined;
    let best = { startMs: job.nowMs, mean: now };
    for (const startMs of starts(forecast.slots, job.nowMs, lengthMs)) {
        const mean = meanBetween(forecast.slots, startMs, startMs + lengthMs);
        // A later start must be better by more than rounding.
        if (mean !== undefined && mean < best.mean - 1e-9 * now)
            best = { startMs, mean };
    }
    const grams = job.kwh * best.mean;
    return {
        startAt: new Date(best.startMs).toISOString(),
        grams,
        gramsSaved: job.kwh * (now - best.mean),
        savingPercent: 100 * (1 - best.mean / now),
        tie: lengthMs < SHORTEST_MS || (0,interval/* isTie */.Nc)((0,interval/* withinFactor */.rP)(now, FORECAST_FACTOR), (0,interval/* withinFactor */.rP)(best.mean, FORECAST_FACTOR)),
        source: forecast.source,
    };
}
/** The mean is linear between the moments when a start or an end meets a slot's edge, so the least lies at one of them. */
function starts(slots, nowMs, lengthMs) {
    const edges = slots.flatMap((slot) => [slot.startMs, slot.endMs]);
    const moments = new Set(edges.flatMap((edge) => [edge, edge - lengthMs]));
    return [...moments].filter((moment) => moment >= nowMs && moment <= nowMs + DAY_MS).sort((a, b) => a - b);
}
/** Undefined where a part of the window has no value. */
function meanBetween(slots, fromMs, toMs) {
    let sum = 0;
    let covered = 0;
    for (const slot of slots) {
        const overlap = Math.min(slot.endMs, toMs) - Math.max(slot.startMs, fromMs);
        if (overlap <= 0)
            continue;
        sum += overlap * slot.gramsPerKwh;
        covered += overlap;
    }
    return covered >= (toMs - fromMs) * (1 - 1e-9) ? sum / covered : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/engine/footprint.js
/** From the energy of machines at a place to everything that a record says about carbon. Measurement and estimate share it. */











/** The range of emissions is that of energy and that of intensity, which are independent of each other. */
function footprintOf(context) {
    const { components, place, settings } = context;
    const intensity = context.live?.intensity ?? (0,carbon_intensity/* intensityOf */.jm)(place, { gramsPerKwh: settings.place.gramsPerKwh });
    const pue = (0,carbon_pue/* pueOf */.a)(place, { input: settings.place.pue, cloud: context.cloud });
    const known = {
        carbon: carbonOf(intensity),
        location: locationOf(place, intensity),
        pue: { value: pue.value, kind: pue.kind, source: pue.source },
        components: [...components],
        market: marketOf(place, settings),
    };
    if (components.length === 0)
        return { energy: null, emissions: null, ...known };
    const it = (0,interval/* sumCorrelated */.Nl)(components.map(({ kwh, lowKwh, highKwh }) => ({ value: kwh, low: lowKwh, high: highKwh })));
    const total = (0,interval/* scaled */.vK)(it, pue.value);
    const grams = (0,interval/* productOf */.$7)(total, intensity.gramsPerKwh);
    const equivalences = equivalencesOf(grams.value);
    return {
        energy: { itKwh: it.value, pue: pue.value, totalKwh: total.value, lowKwh: total.low, highKwh: total.high },
        emissions: { grams: grams.value, lowGrams: grams.low, highGrams: grams.high },
        ...known,
        alternatives: alternativesOf(context, {
            itKwh: it.value,
            totalKwh: total.value,
            grams: grams.value,
            pue,
            intensity,
        }),
        equivalences: equivalences.length === 0 ? undefined : equivalences,
        ...embodiedAndSci(context, grams.value),
    };
}
/** The same work elsewhere, on other hardware, at another time. */
function alternativesOf(context, result) {
    const { place, settings, hosted, seconds, live, now } = context;
    const { scope: which, within } = settings.alternatives;
    const regions = regionAlternatives({ place, hosted, ...result }, { which, within });
    const hardware = otherHardware(context, result);
    const time = live?.forecast !== undefined && seconds !== undefined
        ? timeAlternative(live.forecast, { nowMs: now.getTime(), seconds, kwh: result.totalKwh })
        : undefined;
    if (regions === undefined && time === undefined && hardware === undefined)
        return undefined;
    return { ...(regions ?? { regions: [] }), time, ...hardware };
}
/** Only where all accelerators are of one kind, and it is known who rents them out. */
function otherHardware({ components, place, hardware }, { itKwh, grams: totalGrams }) {
    const [first, second] = hardware.accelerators;
    if (first === undefined || second !== undefined || place.provider === undefined || !(itKwh > 0))
        return undefined;
    const used = components.filter(({ component }) => component === 'accelerator');
    const kwh = used.reduce((sum, accelerator) => sum + accelerator.kwh, 0);
    const acceleratorGrams = totalGrams * (kwh / itKwh);
    const { name } = first;
    const better = hardwareAlternatives({ accelerator: name, provider: place.provider, acceleratorGrams, totalGrams });
    const tflopsPerWatt = efficiencyOf(name);
    if (better.length === 0 || tflopsPerWatt === undefined)
        return undefined;
    return { hardware: better, hardwareUsed: { name, tflopsPerWatt } };
}
/** Nothing where the user did not ask for it. */
function embodiedAndSci({ hardware, seconds, settings }, grams) {
    if (!settings.embodied)
        return {};
    const embodied = seconds === undefined
        ? { unknown: 'How long the hardware was used is not known.' }
        : embodiedOf({ seconds, server: hardware.server, accelerators: hardware.accelerators });
    return { embodied, sci: sciOf(grams, 'grams' in embodied ? embodied.grams : undefined, settings.functionalUnit) };
}
function carbonOf(intensity) {
    const { gramsPerKwh, ...rest } = intensity;
    return {
        ...rest,
        gramsPerKwh: gramsPerKwh.value,
        lowGramsPerKwh: gramsPerKwh.low,
        highGramsPerKwh: gramsPerKwh.high,
    };
}
function locationOf(place, intensity) {
    const region = (0,regions/* regionOf */.AP)(place);
    const zone = region?.zone ?? place.zone ?? intensity.zone;
    const country = region?.country ?? (zone === undefined ? undefined : (0,zones/* zoneOf */.kE)(zone)?.country);
    return {
        provider: place.provider,
        region: place.region === undefined ? undefined : (region?.region ?? place.region),
        name: region?.name,
        country,
        zone,
        found: place.found,
        how: place.how,
    };
}
/** Shown next to the result, never part of it. */
function marketOf(place, { offsetPercent }) {
    const claim = (0,regions/* carbonFreeShareOf */.i2)((0,regions/* regionOf */.AP)(place));
    return claim === undefined && offsetPercent === undefined ? undefined : { ...claim, offsetPercent };
}


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   Nc: () => (/* binding */ isTie),
/* harmony export */   Nl: () => (/* binding */ sumCorrelated),
/* harmony export */   ip: () => (/* binding */ sumIndependent),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   rP: () => (/* binding */ withinFactor),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/**
 * A value with its 80 % range: every figure of this project has this form. `low` and `high` are the ends of the range. All three
 * have the same unit, which is in the name of the field or variable that holds them.
 */
/** A value known exactly. */
function exactly(value) {
    return { value, low: value, high: value };
}
/** A value known within a factor, both ways. */
function withinFactor(value, factor) {
    return { value, low: value / factor, high: value * factor };
}
function scaled(interval, factor) {
    return { value: interval.value * factor, low: interval.low * factor, high: interval.high * factor };
}
/** Sum of values whose errors go the same way (parts of one machine): the ends add up. */
function sumCorrelated(intervals) {
    return intervals.reduce((sum, next) => ({ value: sum.value + next.value, low: sum.low + next.low, high: sum.high + next.high }), exactly(0));
}
/** Sum of values whose errors are independent (different jobs): the distances to the ends add up in quadrature. */
function sumIndependent(intervals) {
    const value = intervals.reduce((sum, interval) => sum + interval.value, 0);
    const below = Math.hypot(...intervals.map((interval) => interval.value - interval.low));
    const above = Math.hypot(...intervals.map((interval) => interval.high - interval.value));
    return { value, low: Math.max(0, value - below), high: value + above };
}
/**
 * Product of two independent positive values, as energy times intensity: the logarithms of their factors add up in
 * quadrature. Where an end is zero it stays zero.
 */
function productOf(a, b) {
    const value = a.value * b.value;
    if (!(value > 0))
        return { value, low: a.low * b.low, high: a.high * b.high };
    const below = Math.hypot(Math.log(a.value / a.low), Math.log(b.value / b.low));
    const above = Math.hypot(Math.log(a.high / a.value), Math.log(b.high / b.value));
    return { value, low: value * Math.exp(-below), high: value * Math.exp(above) };
}
/** Two figures are a tie where one lies inside the other's range: neither can be called better. */
function isTie(a, b) {
    return holds(a, b.value) || holds(b, a.value);
}
function holds(interval, value) {
    return value >= interval.low && value <= interval.high;
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ vcpuWords)
/* harmony export */ });
/** A number of virtual CPUs in words: `1 vCPU`, `4 vCPUs`, `1.5 vCPUs`. Limits of containers are fractions. */
function vcpuWords(count) {
    return `${Number(count.toFixed(2))} ${count === 1 ? 'vCPU' : 'vCPUs'}`;
}


/***/ })

};
