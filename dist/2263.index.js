export const id = 2263;
export const ids = [2263];
export const modules = {

/***/ 92263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDistTag: () => (/* binding */ checkDistTag),
/* harmony export */   decideDistTag: () => (/* binding */ decideDistTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15451);


/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
function decideDistTag({ given, release }) {
    if (given !== undefined)
        return given;
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
/** A dist-tag npm takes; and `latest` does not move to a lower version by accident. */
function checkDistTag({ inputs, release, packument }) {
    if (!release || packument?.version(release.version))
        return [];
    const distTag = decideDistTag({ given: inputs.distTag, release });
    const why = whyNoDistTag(distTag);
    if (why) {
        return [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
                code: 'dist-tag-invalid',
                message: `${JSON.stringify(distTag)} cannot be a dist-tag: ${why}.`,
                remedy: 'Give the input dist-tag a word, such as latest, next or release-4.',
            }),
        ];
    }
    const latest = packument?.distTags['latest'];
    const backwards = distTag === 'latest' && latest !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.valid(latest) !== null;
    if (!backwards || inputs.allowLatestBackwards || semver__WEBPACK_IMPORTED_MODULE_0__.gte(release.version, latest))
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
            code: 'latest-backwards',
            message: `latest of ${release.name} is ${latest}: publishing ${release.version} as latest would move it backwards for everybody who installs.`,
            remedy: `Set the input dist-tag, for example dist-tag: release-${semver__WEBPACK_IMPORTED_MODULE_0__.major(release.version)}; or allow-latest-backwards: true.`,
        }),
    ];
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

