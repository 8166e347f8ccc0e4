export const id = 5308;
export const ids = [5308];
export const modules = {

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   t3: () => (/* binding */ isImmutable),
/* harmony export */   yE: () => (/* binding */ canRequestIdToken)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    iss: text,
    aud: text,
    sub: text,
    repository: text,
    repository_id: text,
    repository_owner: text,
    repository_owner_id: text,
    repository_visibility: text,
    ref: text,
    sha: text,
    workflow_ref: text,
    job_workflow_ref: text,
    event_name: text,
    run_id: text,
    run_attempt: text,
    runner_environment: text,
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    exp: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** When it was issued, in seconds. */
    iat: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/**
 * Decodes an ID token's claims. The signature is not checked: the token came straight from GitHub.
 * @throws Failure `id-token-failed` without a character of the token in it
 * @see https://docs.github.com/actions/reference/security/oidc
 */
function readClaims(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(Schema, JSON.parse(payload));
    }
    catch (cause) {
        const why = valibot__WEBPACK_IMPORTED_MODULE_1__/* .isValiError */ .F1$(cause)
            ? cause.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)).join(', ')
            : 'not JSON';
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub's ID token cannot be read (${why}).`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com',
        });
    }
}
/**
 * A fresh ID token for one audience, masked before anything else sees it. Lives about 300 seconds.
 * @throws Failure `id-token-failed`
 */
async function requestIdToken(world, audience) {
    try {
        return await world.idToken(audience);
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub gave no ID token for the audience ${audience}: ${world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause))}.`,
            remedy: 'Run the job again. If it happens again, check the permissions of the job, and https://www.githubstatus.com',
        }, cause);
    }
}
/** Whether the job may request ID tokens: both variables come with `permissions: id-token: write` alone. */
function canRequestIdToken(world) {
    return Boolean(world.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Repositories made or renamed since 2026-07-15 have ids in the subject (npm/cli#9969). */
function isImmutable(subject) {
    return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject);
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 6050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packSourced: () => (/* binding */ packSourced)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3885);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(937);
/* harmony import */ var _release_tarball_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6332);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6573);






/** Packs what stands in the checkout, and takes what another tool has packed, as it is. @throws Failure */
async function packSourced(world, { inspected, buildScript }) {
    const releases = inspected.flatMap(({ release, facts }) => (0,_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P)(release) ? [{ release, facts }] : []);
    if (releases.length > 0) {
        const { packReleases } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(3436), __webpack_require__.e(3396), __webpack_require__.e(5740), __webpack_require__.e(5685)]).then(__webpack_require__.bind(__webpack_require__, 5740));
        return packReleases(world, { releases, buildScript });
    }
    const directory = (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTemporary */ .ww)(world, 'publish-npm-packed-');
    const nameFor = (0,_release_tarball_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNamer */ .Q)();
    const packed = inspected.flatMap(({ source, release }) => {
        if (source.kind !== 'tarball')
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, nameFor(source.tarball));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(source.tarball.path, path);
        const tarball = { ...source.tarball, path };
        world.info(`${path}\n${tarball.integrity}\n${tarball.bytes} bytes`);
        return [{ tarball, problems: (0,_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectContents */ .FA)({ tarball, release }) }];
    });
    return { directory, packed };
}
//# sourceMappingURL=pack-sources.js.map

/***/ }),

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fileNamer)
/* harmony export */ });
/**
 * Names the tarballs of one directory: each as npm would, whoever has packed it. Two packages may have one name, `@a/b-c` and
 * `@a-b/c`: the second gets a number.
 */
function fileNamer() {
    const names = new Set();
    return (tarball) => {
        const name = fileOf(tarball);
        for (let count = 1;; count++) {
            const unused = count === 1 ? name : name.replace(/\.tgz$/, `-${count}.tgz`);
            if (names.has(unused))
                continue;
            names.add(unused);
            return unused;
        }
    };
}
function fileOf({ manifest: { name, version } }) {
    const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}`;
    return `${file.replaceAll(/[^\w.+-]/g, '-').replace(/^[.+-]+/, '')}.tgz`;
}
//# sourceMappingURL=tarball-name.js.map

/***/ })

};

