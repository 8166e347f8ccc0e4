export const id = 593;
export const ids = [593];
export const modules = {

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectRelease: () => (/* binding */ inspectRelease),
/* harmony export */   packInspected: () => (/* binding */ packInspected)
/* harmony export */ });
/* harmony import */ var _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1846);
/* harmony import */ var _inspect_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3156);
/* harmony import */ var _registry_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9201);
/* harmony import */ var _release_dist_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9835);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(937);





/** Inspects the release. What the registry has of it is in the event, whatever is wrong. */
async function inspectRelease({ world, inputs, run }, { resolved, kind }) {
    const { githubToken, stage } = inputs;
    const packsHere = kind === 'workspace';
    const inspection = { job: 'publish', inputs, run, resolved, stage, packsHere, githubToken };
    const { facts, problems } = await (0,_inspect_inspection_js__WEBPACK_IMPORTED_MODULE_1__.inspectAll)(world, inspection);
    const { release } = resolved;
    if (!release)
        return { facts, event: { kind: 'inspected', release: undefined, registry: 'unasked', problems } };
    const distTag = (0,_release_dist_tag_js__WEBPACK_IMPORTED_MODULE_2__.decideDistTag)({ wanted: inputs.distTag, release });
    const named = { package: release.name, version: release.version, distTag };
    return {
        facts,
        event: { kind: 'inspected', release: named, registry: registered(facts, release), problems },
    };
}
/** Packs the release where that has not been done, and looks at what is in the tarball. @throws Failure */
async function packInspected(beginning, { source, facts }) {
    const release = source.resolved.release;
    if (!release)
        throw new Error('a release that could not be resolved passed the inspection');
    const tarball = await tarballOf(beginning.world, { source, release, facts });
    const { path, integrity, bytes } = tarball;
    const distTag = (0,_release_dist_tag_js__WEBPACK_IMPORTED_MODULE_2__.decideDistTag)({ wanted: beginning.inputs.distTag, release });
    const { packument } = facts;
    return {
        releasing: { ...beginning, claims: claimsOf(facts), release, tarball, distTag, packument },
        event: {
            kind: 'packed',
            tarball: { path, integrity, bytes },
            problems: (0,_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__.inspectContents)({ tarball, release }),
        },
    };
}
function registered(facts, release) {
    if (facts.packument?.version(release.version) !== undefined)
        return 'present';
    return facts.askedRegistry && !mayBeOnItsWay(facts, release) ? 'absent' : 'unknown';
}
/** A version of which the registry knows the time, and which it does not serve, may have been accepted just now. */
function mayBeOnItsWay({ packument, now }, { version }) {
    const publishedAt = packument?.publishedAt(version);
    return publishedAt !== undefined && now - publishedAt < _registry_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTLED_AFTER */ .L;
}
/** The tarball that was handed over, its manifest inspected already; or one that is packed here and now. */
async function tarballOf(world, { source, release, facts }) {
    if (source.kind === 'workspace' && (0,_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P)(release)) {
        const { packRelease } = await Promise.all(/* import() */[__webpack_require__.e(951), __webpack_require__.e(697), __webpack_require__.e(436), __webpack_require__.e(65), __webpack_require__.e(229)]).then(__webpack_require__.bind(__webpack_require__, 2229));
        return packRelease(world, { release, facts });
    }
    if (source.kind !== 'tarball')
        throw new Error('a workspace release without a workspace');
    world.info(`Packed before: ${source.tarball.integrity}`);
    return source.tarball;
}
function claimsOf({ claims }) {
    if (!claims)
        throw new Error('inspected for publishing without the claims of an ID token');
    return claims;
}
//# sourceMappingURL=prepare.js.map

/***/ })

};

