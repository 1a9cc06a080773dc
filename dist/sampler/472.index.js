export const id = 472;
export const ids = [472];
export const modules = {

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metadataOverHttp: () => (/* binding */ metadataOverHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);
/** The one place where a metadata service is really asked: plain HTTP by `node:http`, so that no proxy setting applies. */

/** Ten times the largest metadata document. */
const MAX_BODY_BYTES = 64 * 1024;
/**
 * Follows no redirect, keeps no connection, reads at most 64 kB and answers undefined for whatever goes wrong. `locate` says where
 * an address is really asked: tests have a server of their own in the place of the cloud's.
 */
function metadataOverHttp(locate = (url) => url) {
    return ({ method, url, headers }, signal) => new Promise((resolve) => {
        // `agent: false` makes an agent of its own, which knows nothing of HTTP_PROXY even where Node is set to use it.
        const request = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(locate(new URL(url)), { method, headers, agent: false, signal }, (response) => {
            if (response.statusCode !== 200) {
                response.destroy();
                resolve(undefined);
                return;
            }
            const chunks = [];
            let bytes = 0;
            response.on('data', (chunk) => {
                bytes += chunk.length;
                chunks.push(chunk);
                if (bytes > MAX_BODY_BYTES)
                    response.destroy();
            });
            response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
            response.on('error', () => resolve(undefined));
            response.on('close', () => resolve(undefined));
        });
        request.on('error', () => resolve(undefined));
        request.end();
    });
}


/***/ })

};
