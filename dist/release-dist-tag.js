export const id = 835;
export const ids = [835];
export const modules = {

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideDistTag: () => (/* binding */ decideDistTag),
/* harmony export */   whyNoDistTag: () => (/* binding */ whyNoDistTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
function decideDistTag({ wanted, release }) {
    if (wanted !== undefined)
        return wanted;
    const own = release.manifest.publishConfig?.['tag'];
    if (typeof own === 'string' && own !== '')
        return own;
    const prerelease = semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(release.version);
    if (!prerelease)
        return 'latest';
    const [first] = prerelease;
    const names = typeof first === 'string' && first !== 'latest' && whyNoDistTag(first) === undefined;
    return names ? String(first) : 'next';
}
/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
function whyNoDistTag(distTag) {
    if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
        return 'it has characters npm does not take';
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(distTag) === null ? undefined : 'it is a version range';
}
//# sourceMappingURL=dist-tag.js.map

/***/ })

};

