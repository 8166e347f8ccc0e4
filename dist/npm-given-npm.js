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







/** Lacks the sigstore that it publishes with (npm/cli#9722). */
const BROKEN = '12.0.0';
/** npm names the package it published in --json from 11.15.0 on. */
const USABLE = `>=11.15.0 <${BROKEN} || >${BROKEN}`;
/**
 * Makes sure that the npm a workflow brings runs and is new enough, before anything depends on it.
 * @param directory where it may write
 * @throws Failure `npm-cli-unusable`
 */
async function requireUsableNpm(world, { cli, directory }) {
    const beside = versionBeside(cli);
    if (beside !== undefined && semver__WEBPACK_IMPORTED_MODULE_2__.satisfies(beside, USABLE))
        return;
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownNpmEnvironment */ .H5)(world.env, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'npm-check'));
    const exit = await world.run({ file: process.execPath, args: [cli, '--version'], cwd: directory, env });
    const version = exit.stdout.trim();
    if (exit.code === 0 && semver__WEBPACK_IMPORTED_MODULE_2__.satisfies(version, USABLE))
        return;
    const why = exit.code === 0 ? whyUnusable(version) : `it ${(0,_text_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .ended */ .v)(exit)}`;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
        code: 'npm-cli-unusable',
        because: exit.code === 0 ? why : 'the npm of the input npm-cli does not run',
        message: `The input npm-cli names an npm that cannot be used: ${why}.`,
        remedy: `Remove the input npm-cli: the action then downloads its pinned npm. Or give the path of the bin/npm-cli.js of npm 11.15 or later, except ${BROKEN}.`,
    });
}
function whyUnusable(version) {
    if (semver__WEBPACK_IMPORTED_MODULE_2__.valid(version) === null)
        return `its version is ${JSON.stringify(version)}`;
    if (semver__WEBPACK_IMPORTED_MODULE_2__.satisfies(version, BROKEN))
        return `npm ${version} cannot publish with provenance (npm/cli#9722)`;
    return semver__WEBPACK_IMPORTED_MODULE_2__.ltr(version, USABLE) ? `npm ${version} is too old` : `npm ${version} is not supported`;
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

