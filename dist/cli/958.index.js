export const id = 958;
export const ids = [958];
export const modules = {

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


/***/ })

};
