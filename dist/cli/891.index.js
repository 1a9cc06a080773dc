export const id = 891;
export const ids = [891];
export const modules = {

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

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runningTotal: () => (/* binding */ runningTotal)
/* harmony export */ });
/* harmony import */ var _carbon_intensity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5062);
/* harmony import */ var _carbon_pue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2805);
/* harmony import */ var _power_meter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(918);
/* harmony import */ var _power_series_read_latest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1785);
/* harmony import */ var _runner_node_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(694);
/* harmony import */ var _runner_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3696);
/* harmony import */ var _folder_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2238);
/** What a running measurement has counted so far: for the live line of the command line. */







/** Undefined until there is a first sample. */
function runningTotal(folder, settings) {
    const latest = (0,_power_series_read_latest_js__WEBPACK_IMPORTED_MODULE_2__/* .readLatest */ .E)(folder);
    const start = (0,_folder_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readStart */ .H6)(folder);
    if (latest === undefined || start === undefined)
        return undefined;
    const { runner } = start;
    const place = (0,_runner_place_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlace */ .P)({ input: settings.place.given, metadata: (0,_folder_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlace */ .yI)(folder), runner, system: (0,_runner_node_system_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeSystem */ .k)() });
    const pue = (0,_carbon_pue_js__WEBPACK_IMPORTED_MODULE_1__/* .pueOf */ .a)(place, { input: settings.place.pue, cloud: runner.virtual });
    const intensity = (0,_carbon_intensity_js__WEBPACK_IMPORTED_MODULE_0__/* .intensityOf */ .jm)(place, { gramsPerKwh: settings.place.gramsPerKwh });
    const kwh = (sum(latest.joules) / _power_meter_js__WEBPACK_IMPORTED_MODULE_6__/* .JOULES_PER_KWH */ .E) * pue.value;
    return {
        seconds: Math.max(0, (latest.epochMs - Date.parse(start.startedAt)) / 1000),
        watts: sum(latest.watts),
        kwh,
        grams: kwh * intensity.gramsPerKwh.value,
    };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
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


/***/ })

};
