export const id = 729;
export const ids = [729];
export const modules = {

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownNpmEnvironment),
/* harmony export */   Z: () => (/* binding */ publishEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** What any program needs to run and to reach the network; nothing in it is a credential or npm configuration. */
const PLATFORM = [
    'PATH',
    'Path',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'windir',
    'ComSpec',
    'PATHEXT',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** What libnpmpublish writes into the provenance statement (lib/provenance.js), and what tells npm it is on GitHub. */
const PROVENANCE = [
    'CI',
    'GITHUB_ACTIONS',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_REF',
    'GITHUB_SHA',
    'GITHUB_EVENT_NAME',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'RUNNER_ENVIRONMENT',
];
/**
 * An environment for an npm of ours, built from scratch: no configuration of the machine, the user or the project
 * reaches it. `NODE_USE_ENV_PROXY`: npm 12's TUF client goes through a proxy only with it.
 * @param home an existing directory that npm may fill: home, cache and configuration are in it
 */
function ownNpmEnvironment(env, home) {
    const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'empty-npmrc');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(empty, '');
    return {
        ...pick(env, PLATFORM),
        NODE_USE_ENV_PROXY: '1',
        HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        USERPROFILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        npm_config_userconfig: empty,
        npm_config_globalconfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'no-global-npmrc'),
        npm_config_cache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'cache'),
        npm_config_logs_dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'logs'),
        // npm would repeat a PUT after a lost answer, and wait 10 s and 60 s before it repeats a GET. Whether and when to
        // ask again is decided here: for the upload, after asking the registry.
        npm_config_fetch_retries: '0',
        npm_config_fetch_timeout: '120000',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
        npm_config_color: 'false',
        npm_config_progress: 'false',
    };
}
/**
 * What `npm publish` gets on top. The token stands in the environment key that beats every .npmrc. npm finds a request
 * URL, so it makes provenance, but no request token: it can neither exchange again nor mint, and nor can a child of it.
 */
function publishEnvironment(env, { registry, token, sigstoreToken }) {
    const { host, pathname } = new URL(registry);
    return {
        ...pick(env, PROVENANCE),
        [`npm_config_//${host}${pathname}:_authToken`]: token,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'withheld',
        SIGSTORE_ID_TOKEN: sigstoreToken,
    };
}
function pick(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 4729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireUsableNpm: () => (/* binding */ requireUsableNpm)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _text_exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4858);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3309);





/** npm names the package it published in --json from 11.15.0 on; 12.0.0 cannot publish at all (npm/cli#9722). */
const USABLE = '>=11.15.0 <12.0.0 || >=12.0.1';
/**
 * Makes sure that the npm a workflow brings runs and is new enough, before anything depends on it.
 * @param directory where it may write
 * @throws Failure `npm-cli-unusable`
 */
async function requireUsableNpm(world, { cli, directory }) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ownNpmEnvironment */ .H)(world.env, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'npm-check'));
    const exit = await world.run({ file: process.execPath, args: [cli, '--version'], cwd: directory, env });
    const version = exit.stdout.trim();
    if (exit.code === 0 && semver__WEBPACK_IMPORTED_MODULE_1__.satisfies(version, USABLE))
        return;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'npm-cli-unusable',
        message: `The input npm-cli names no npm that can be used: it ${exit.code === 0 ? `is npm ${JSON.stringify(version)}` : (0,_text_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .ended */ .v)(exit)}.`,
        remedy: `Give the path of npm's bin/npm-cli.js, of a version that is ${USABLE}; or leave npm-cli out.`,
    });
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

