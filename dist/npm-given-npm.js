export const id = 4729;
export const ids = [4729];
export const modules = {

/***/ 4729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireUsableNpm: () => (/* binding */ requireUsableNpm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2088);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9344);
/* harmony import */ var _text_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4858);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3309);







/** npm names the package it published in --json from 11.15.0 on; 12.0.0 cannot publish at all (npm/cli#9722). */
const USABLE = '>=11.15.0 <12.0.0 || >=12.0.1';
/**
 * Makes sure that the npm a workflow brings runs and is new enough, before anything depends on it.
 * @param directory where it may write
 * @throws Failure `npm-cli-unusable`
 */
async function requireUsableNpm(world, { cli, directory }) {
    const version = versionBeside(cli);
    if (version !== undefined && semver__WEBPACK_IMPORTED_MODULE_2__.satisfies(version, USABLE))
        return;
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownNpmEnvironment */ .H5)(world.env, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'npm-check'));
    const exit = await world.run({ file: process.execPath, args: [cli, '--version'], cwd: directory, env });
    const said = exit.stdout.trim();
    if (exit.code === 0 && semver__WEBPACK_IMPORTED_MODULE_2__.satisfies(said, USABLE))
        return;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
        code: 'npm-cli-unusable',
        message: `The input npm-cli does not name an npm that can be used: it ${exit.code === 0 ? `is npm ${JSON.stringify(said)}` : (0,_text_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .ended */ .v)(exit)}.`,
        remedy: `Give the path of npm's bin/npm-cli.js, of a version that is ${USABLE}; or leave npm-cli out.`,
    });
}
const Package = valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('npm'), version: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
/** The version in npm's own package.json, where it can be found: asking npm itself takes a quarter of a second. */
function versionBeside(cli) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cli)), 'package.json'), 'utf8');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cli) ? valibot__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qgA(Package, JSON.parse(text)).version : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=given-npm.js.map

/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/** How a program ended, in words. */
function ended(exit) {
    if (exit.error)
        return `could not be started (${exit.error.message})`;
    return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}
//# sourceMappingURL=exit.js.map

/***/ })

};

