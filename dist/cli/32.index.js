export const id = 32;
export const ids = [32];
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

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _power_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8420);
/** The machine's place as the sampler found it. The file is in a folder that the job can change, so it is read as untrusted. */




const name = valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[\w.-]{1,100}$/)));
const PlaceSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    provider: name,
    region: name,
    instanceType: name,
    found: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('metadata'),
    how: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(200)),
});
/** Undefined where no service answered, or the file is not what the sampler writes. */
function readPlace(folder) {
    try {
        const place = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(PlaceSchema, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _power_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .cn.place), 'utf8')));
        return place.success ? place.output : undefined;
    }
    catch {
        return undefined;
    }
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
/* harmony import */ var _power_meter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(918);
/* harmony import */ var _power_series_read_latest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1785);
/* harmony import */ var _runner_node_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(694);
/* harmony import */ var _runner_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3696);
/* harmony import */ var _place_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6358);
/* harmony import */ var _start_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6800);
/** What a running measurement has counted so far: for the live line of the command line. */








/** Undefined until there is a first sample. */
function runningTotal(folder, settings) {
    const latest = (0,_power_series_read_latest_js__WEBPACK_IMPORTED_MODULE_2__/* .readLatest */ .E)(folder);
    const start = (0,_start_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readStart */ .H)(folder);
    if (latest === undefined || start === undefined)
        return undefined;
    const { runner } = start;
    const place = (0,_runner_place_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlace */ .P)({
        input: settings.place.given,
        metadata: (0,_place_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlace */ .y)(folder),
        runner,
        system: (0,_runner_node_system_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeSystem */ .k)(),
    });
    const pue = (0,_carbon_pue_js__WEBPACK_IMPORTED_MODULE_1__/* .pueOf */ .a)(place, { input: settings.place.pue, cloud: runner.virtual });
    const intensity = (0,_carbon_intensity_js__WEBPACK_IMPORTED_MODULE_0__/* .intensityOf */ .jm)(place, { gramsPerKwh: settings.place.gramsPerKwh });
    const kwh = (sum(latest.joules) / _power_meter_js__WEBPACK_IMPORTED_MODULE_7__/* .JOULES_PER_KWH */ .E) * pue.value;
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


/***/ })

};
