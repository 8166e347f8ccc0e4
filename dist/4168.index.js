export const id = 4168;
export const ids = [4168];
export const modules = {

/***/ 75401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iq: () => (/* binding */ trustSource),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** `tuf`, `embedded`, or `custom:<sha256>` of the first anchor that was given: root, keys, TUF root. */
function trustSource({ trustedRoot, registryKeys, tufRoot }) {
    const given = [trustedRoot, registryKeys].find(({ from }) => from === 'file')?.bytes;
    const byTuf = [trustedRoot, registryKeys].some(({ from }) => from === 'tuf');
    const custom = given ?? (byTuf ? tufRoot : undefined);
    if (custom)
        return `custom:${sha256(custom)}`;
    return [trustedRoot, registryKeys].some(({ from }) => from === 'embedded') ? 'embedded' : 'tuf';
}
/** The origin of both anchors in one line, each that is not fresh from Sigstore's TUF with its sha256. */
function describe(anchors) {
    const { trustedRoot, registryKeys, tufRoot, embeddedDate } = anchors;
    const origin = ({ from, bytes }) => {
        if (from === 'embedded')
            return `embedded, of ${embeddedDate}, sha256 ${sha256(bytes)}`;
        if (from === 'file')
            return `given, sha256 ${sha256(bytes)}`;
        return tufRoot ? `by TUF from a given root, sha256 ${sha256(tufRoot)}` : 'Sigstore, by TUF';
    };
    const [root, keys] = [origin(trustedRoot), origin(registryKeys)];
    return root === keys ? root : `trusted root: ${root}; registry keys: ${keys}`;
}
//# sourceMappingURL=anchors.js.map

/***/ }),

/***/ 44168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTrust: () => (/* binding */ fetchTrust)
/* harmony export */ });
/* unused harmony export LONGEST_EMBEDDED_AGE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75401);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81621);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52337);







/** How old, in days, an embedded copy may be that stands in for a network that fails. */
const LONGEST_EMBEDDED_AGE = 180;
const DAY = 24 * 60 * 60 * 1000;
/**
 * Finds the anchors of trust: files that were given; else TUF; else, when the network fails and nothing forbids it, the
 * copies embedded in this version. With both files given, or offline, no request is made.
 * @throws Failure `trust-unavailable`, `trust-refused`, `trust-file-invalid`
 */
async function fetchTrust(world, options) {
    const loading = Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(4493)]).then(__webpack_require__.bind(__webpack_require__, 24493));
    const [tufRoot, ...given] = await Promise.all([options.tufRoot, options.trustedRoot, options.npmKeys].map((path) => path && fileAt(path)));
    if (tufRoot)
        requireTufRoot(tufRoot);
    const names = [_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .ROOT_TARGET */ .bk, (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .keysTarget */ .C2)(options.registry)];
    const missing = names.filter((_, at) => !given[at]);
    const found = await findMissing(world, { options, tufRoot: tufRoot || undefined, missing });
    const anchor = (at) => {
        const file = given[at];
        if (file)
            return { from: 'file', bytes: file };
        const bytes = found.targets.get(names[at] ?? '');
        if (!bytes)
            throw new Error(`no ${names[at]}`);
        return { from: found.from, bytes };
    };
    const anchors = {
        trustedRoot: anchor(0),
        registryKeys: anchor(1),
        tufRoot: tufRoot || undefined,
        cache: missing.length > 0 && !options.offline ? cacheOf(options) : undefined,
        embeddedDate: _embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date,
    };
    const { readTrust } = await loading;
    return { trust: readable(() => readTrust(anchors)), warnings: found.warnings };
}
function cacheOf({ directory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'tuf');
}
async function findMissing(world, { options, tufRoot, missing, }) {
    if (missing.length === 0)
        return { from: 'tuf', targets: new Map(), warnings: [] };
    if (options.offline)
        return { from: 'embedded', targets: embedded(missing), warnings: aged(world) };
    const { fetchTargets } = await Promise.all(/* import() */[__webpack_require__.e(3436), __webpack_require__.e(8908), __webpack_require__.e(4706), __webpack_require__.e(5169)]).then(__webpack_require__.bind(__webpack_require__, 35169));
    const fetched = await fetchTargets(world, { root: tufRoot, names: missing, directory: cacheOf(options) });
    if (fetched.targets)
        return { from: 'tuf', targets: fetched.targets, warnings: [] };
    const refusal = whyNoFallback(world, { options, missing });
    if (refusal === undefined)
        return { from: 'embedded', targets: embedded(missing), warnings: [fallback(fetched.lost)] };
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-unavailable',
        message: `Sigstore's trusted root and the registry's keys could not be fetched by TUF: ${fetched.lost}. ${refusal}`,
        remedy: 'Run the job again; behind a proxy set HTTPS_PROXY for the job. Without a network give trusted-root and npm-keys.',
    });
}
/** Why the embedded copies may not stand in, as a sentence; undefined when they may. */
function whyNoFallback(world, { options, missing }) {
    if (options.tufRoot)
        return 'There is no copy of what a given tuf-root leads to.';
    if (options.requireFresh)
        return 'require-fresh-trust forbids the embedded copies.';
    const absent = missing.find((name) => !(0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedTarget */ .el)(name));
    if (absent)
        return `There is no embedded copy of ${absent}.`;
    const days = ageInDays(world);
    return days > LONGEST_EMBEDDED_AGE
        ? `The embedded copies, of ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, are ${days} days old, and more than ${LONGEST_EMBEDDED_AGE} are too many.`
        : undefined;
}
function ageInDays(world) {
    return Math.floor((world.now() - Date.parse(_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date)) / DAY);
}
function embedded(names) {
    return new Map(names.map((name) => [name, (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedTarget */ .el)(name) ?? noCopy(name)]));
}
function noCopy(name) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-unavailable',
        message: `There is no embedded copy of ${name}.`,
        remedy: 'Give npm-keys, or do without offline.',
    });
}
function fallback(lost) {
    const hash = (0,_anchors_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(Buffer.from(_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.trustedRoot, 'base64'));
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)({
        code: 'trust-embedded',
        message: `TUF could not be reached (${lost}); the trusted root embedded in this version stands in: of ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, sha256 ${hash}.`,
        remedy: 'Run the job again for a fresh one; require-fresh-trust: true forbids this.',
    });
}
/** Offline the embedded copies serve whatever their age; somebody has asked for it. */
function aged(world) {
    const days = ageInDays(world);
    if (days <= LONGEST_EMBEDDED_AGE)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)({
            code: 'trust-embedded',
            message: `The trusted root embedded in this version is of ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, ${days} days old: keys that were withdrawn since are still believed.`,
            remedy: 'Use the newest version of publish-npm, or verify online.',
        }),
    ];
}
async function fileAt(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        return invalid((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
/** A root that is none would look like a fault of the repository. @throws Failure `trust-file-invalid` */
function requireTufRoot(root) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ signed: valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ _type: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('root') }) })), root.toString('utf8'));
    if (!read.success)
        invalid('tuf-root is no TUF root.json', undefined);
}
function readable(read) {
    try {
        return read();
    }
    catch (cause) {
        return invalid((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-file-invalid',
        message: `An anchor of trust cannot be used: ${why}.`,
        remedy: "trusted-root must be Sigstore's trusted_root.json, npm-keys the TUF target keys.json, tuf-root a TUF root.json.",
    }, cause);
}
//# sourceMappingURL=fetch-trust.js.map

/***/ })

};

