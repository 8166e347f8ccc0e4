export const id = 3066;
export const ids = [3066];
export const modules = {

/***/ 95091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   t: () => (/* binding */ inJob)
/* harmony export */ });
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28180);

/** Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball. */
function at(release, key) {
    if (!release.source)
        return {};
    const line = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOfKey */ .nj)(release.source.text, key);
    return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}
/** A line of the job's workflow file, for an annotation. */
function inJob({ file }, line) {
    return { file, line };
}
//# sourceMappingURL=at.js.map

/***/ }),

/***/ 33066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkEntryPoints: () => (/* binding */ checkEntryPoints)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95091);


/** What `require` tries for a path without an extension, or of a directory (nodejs.org/api/modules.html). */
const GUESSES = ['', '.js', '.json', '.node', '/index.js', '/index.json'];
/**
 * Files that package.json points at and the tarball does not have: a build that was not run, or "files" that leaves them
 * out. Patterns are not followed.
 */
function checkEntryPoints({ tarball: { manifest, files }, release, }) {
    const { main, types, typings, bin, exports } = manifest;
    const pointers = [
        ['main', main, GUESSES],
        ['types', types, ['', '.d.ts', '/index.d.ts']],
        ['typings', typings, ['', '.d.ts', '/index.d.ts']],
        ...targetsOf(bin).map((target) => ['bin', target, ['']]),
        ...targetsOf(exports).map((target) => ['exports', target, ['']]),
    ];
    const present = new Set(files);
    const missing = pointers.filter(([, target, guesses]) => {
        if (typeof target !== 'string' || target === '' || target.includes('*'))
            return false;
        const path = target.replace(/^\.?\//, '').replace(/\/$/, '');
        return path !== '.' && path !== '' && !guesses.some((guess) => present.has(`${path}${guess}`));
    });
    const told = [...new Set(missing.map(([field, target]) => `${field} ${JSON.stringify(target)}`))];
    if (told.length === 0)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
            code: 'entry-missing',
            message: `The package.json of ${release.name} points at files that the tarball does not have: ${told.join(', ')}.`,
            remedy: 'Run the build before packing (build-script, or a step), and check "files" and .npmignore.',
            ...(0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(release, missing[0]?.[0] ?? 'main'),
        }),
    ];
}
/** Every path in a value of strings, lists and maps, as `bin` and `exports` are. A null hides, and points at nothing. */
function targetsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(targetsOf);
}
//# sourceMappingURL=entry-points.js.map

/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   n6: () => (/* binding */ PACK_SCRIPTS),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);




const Schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    private: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    // No record of the schema library: that one passes over keys such as `constructor`, and npm does not.
    publishConfig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY(isObject)),
    scripts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Reads a manifest from the text of a package.json.
 * @param where how to name the file in a message
 * @throws Failure `manifest-invalid`
 */
function parseManifest(text, where) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'manifest-invalid',
            message: `${where} is no package.json that can be published.`,
            remedy: 'Correct it: a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8').catch((cause) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manifest-invalid',
        message: `${where} cannot be read.`,
        remedy: 'Check out the repository before this step, and check working-directory.',
        file: where,
    }, cause));
    return parseManifest(text, where);
}
/** The scripts npm would run while it packs a directory, in their order (npm 11 and 12). */
const PACK_SCRIPTS = ['prepublishOnly', 'prepack', 'prepare', 'postpack'];
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
/** The one-based line of a top-level key in the text of a package.json, for an annotation. */
function lineOfKey(text, key) {
    const at = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`));
    return at < 0 ? undefined : at + 1;
}
//# sourceMappingURL=manifest.js.map

/***/ })

};

