export const id = 3066;
export const ids = [3066];
export const modules = {

/***/ 33066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkEntryPoints: () => (/* binding */ checkEntryPoints)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);

/** What `require` tries for a path without an extension, or of a directory (nodejs.org/api/modules.html). */
const GUESSES = ['', '.js', '.json', '.node', '/index.js', '/index.json'];
/**
 * Files that package.json points at and the tarball does not have: a build that was not run, or "files" that leaves them
 * out. Patterns are not followed.
 */
function checkEntryPoints({ manifest, files }) {
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
            message: `package.json points at files that the tarball does not have: ${told.join(', ')}.`,
            remedy: 'Run the build before packing (build-script, or a step), and check "files" and .npmignore.',
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

/***/ })

};

