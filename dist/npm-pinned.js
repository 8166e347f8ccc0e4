export const id = 508;
export const ids = [508,4880];
export const modules = {

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ sha512OfFile),
/* harmony export */   Zf: () => (/* binding */ sha512),
/* harmony export */   _2: () => (/* binding */ sha512In),
/* harmony export */   zE: () => (/* binding */ hashing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8951);


const ALGORITHMS = { algorithms: ['sha512'] };
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    // The same memory, not a copy of it: a tarball may have hundreds of megabytes.
    const { buffer, byteOffset, byteLength } = bytes;
    return ssri__WEBPACK_IMPORTED_MODULE_1__.fromData(Buffer.from(buffer, byteOffset, byteLength), ALGORITHMS).toString();
}
/** Hashes what passes through it. */
function hashing() {
    const hash = ssri__WEBPACK_IMPORTED_MODULE_1__.create(ALGORITHMS);
    return {
        through: async function* (chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                yield chunk;
            }
        },
        /** `sha512-…` of all that has passed. */
        sha512: () => hash.digest().toString(),
    };
}
/** `sha512-…` of a file, which is never whole in memory. */
async function sha512OfFile(path) {
    const hash = hashing();
    for await (const _chunk of hash.through((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)))
        ;
    return hash.sha512();
}
/**
 * The sha512 of an integrity that has exactly one. Undefined for several, of which npm accepts any, and for options, which
 * npm ignores.
 */
function sha512In(integrity) {
    const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
    const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
    const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
    return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PINNED_NPM),
/* harmony export */   fetchPinnedNpm: () => (/* binding */ fetchPinnedNpm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8697);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4880);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5342);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9344);








/** The npm that publishes: the one this action was tested with. Raise both together, and the devDependency `npm-11`. */
const PINNED_NPM = {
    version: '11.21.2',
    integrity: 'sha512-7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==',
};
const LIMIT = 64 * 1024 * 1024;
/**
 * Fetches the pinned npm, checks its bytes and unpacks it. All its dependencies are inside; nothing is installed.
 * @param directory where to unpack; must exist
 * @returns the absolute path of its npm-cli.js
 * @throws Failure `npm-fetch-failed`, `npm-integrity`, `registry-unreachable`
 */
async function fetchPinnedNpm(world, { registry, directory, npm = PINNED_NPM }) {
    const url = `${registry.url}npm/-/npm-${npm.version}.tgz`;
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_6__/* .get */ .Jt)(world, { url, accept: '*/*', limit: LIMIT });
    if (answer.status !== 200) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
            code: 'npm-fetch-failed',
            message: `npm ${npm.version} could not be fetched: ${url} answered ${answer.status}.`,
            remedy: 'Run the job again; or give the path of an npm-cli.js of npm 11.15 or later in the input npm-cli.',
        });
    }
    const found = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha512 */ .Zf)(answer.body);
    if (found !== npm.integrity) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
            code: 'npm-integrity',
            message: `What ${url} serves is not npm ${npm.version}: it hashes to ${found}, not ${npm.integrity}. It was not run.`,
            remedy: 'Do not publish. Find out what sits between the runner and the registry, then run the job again.',
        });
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `npm-${npm.version}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(answer.body), tar__WEBPACK_IMPORTED_MODULE_4__/* .extract */ .o6({ cwd: target, strip: 1, strict: true }));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, 'bin', 'npm-cli.js');
}
//# sourceMappingURL=pinned.js.map

/***/ })

};

