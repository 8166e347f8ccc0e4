export const id = 4880;
export const ids = [4880,2499];
export const modules = {

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sha512),
/* harmony export */   _: () => (/* binding */ sha512In)
/* harmony export */ });
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8951);

/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_0__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
/**
 * The sha512 of an integrity that has exactly one. Undefined for several, of which npm accepts any, and for options, which
 * npm ignores.
 */
function sha512In(integrity) {
    const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
    const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
    const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
    return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
//# sourceMappingURL=digest.js.map

/***/ })

};

