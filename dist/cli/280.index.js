export const id = 280;
export const ids = [280];
export const modules = {

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressLine: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3129);
/** The one line that shows how far a running job has come. */

/** `12 min 5 s  283 W  52.1 Wh  17.8 gCO2eq`; parts are dropped from the right until the line fits into `width` columns. */
function progressLine({ seconds, watts, kwh, grams }, width) {
    const parts = [
        (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.floor(Math.max(0, seconds))),
        (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .ifKnown */ .HP)(watts, _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWatts */ .Pe),
        kwh === undefined ? 'energy unknown' : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE)(kwh),
        (0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .ifKnown */ .HP)(grams, _text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrams */ .xh),
    ].filter((part) => part !== undefined);
    while (parts.length > 1 && parts.join('  ').length > width)
        parts.pop();
    return parts.join('  ').slice(0, Math.max(0, width));
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
