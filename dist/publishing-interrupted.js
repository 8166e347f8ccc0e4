export const id = 1652;
export const ids = [1652];
export const modules = {

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interruptedRun: () => (/* binding */ interruptedRun)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3164);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4727);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8501);




/** How long the registry may take to answer, in ms: the runner waits 7.5 s, and npm has been stopped before. */
const PATIENCE = 4_000;
/**
 * The ledger of a run whose story was cut off: the registry is asked once, of all releases side by side, whether it has the
 * versions of which that is not known. The books are left alone; the story may still write there.
 * @param thrown what has cut it off
 */
async function interruptedRun(world, { inputs, ledger, thrown }) {
    const releases = await Promise.all(ledger.releases.map((one) => settledLedger(world, { inputs, ledger: one })));
    return { ...ledger, releases, problems: [...ledger.problems, ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(thrown)] };
}
async function settledLedger(world, { inputs, ledger }) {
    const isOpen = (0,_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(ledger.state).published === 'unknown';
    if (!isOpen || !ledger.release || !(await isServed(world, inputs, ledger.release)))
        return ledger;
    const isWaiting = ledger.state.kind === 'absent' || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitingIn */ .Y9)(ledger.state) !== undefined;
    if (isWaiting)
        return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K2)(ledger, { kind: 'served' });
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K2)(ledger, { kind: 'inspected', registry: 'present', release: ledger.release });
}
async function isServed(world, { registry }, { package: name, version }) {
    const asking = (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_1__/* .getPackument */ .np)(world, { registry, name }).then((packument) => packument?.version(version) !== undefined);
    return Promise.race([
        asking.catch(() => false),
        new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE)),
    ]);
}
//# sourceMappingURL=interrupted.js.map

/***/ }),

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nonsense),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** The JSON of an answer. @throws Failure `registry-answer` */
function jsonOf(answer, url) {
    try {
        return JSON.parse(answer.body.toString('utf8'));
    }
    catch {
        return nonsense(url, `status ${answer.status} and something that is not JSON`);
    }
}
/** @throws Failure `registry-answer`: something answered that is not what a registry says there. */
function nonsense(url, why) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-answer',
        message: `${url} answered with ${why}, which is not how an npm registry answers there.`,
        remedy: 'Check the registry that was given, and any proxy in between; then try again.',
    });
}
//# sourceMappingURL=answer.js.map

/***/ }),

/***/ 8064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7825);


/** The name as npm writes it in a URL: `@scope%2fname` (npm-package-arg's `escapedName`). */
function escapedName(name) {
    return npm_package_arg__WEBPACK_IMPORTED_MODULE_0__(name).escapedName ?? name;
}
/** The scope with its `@`, or undefined. */
function scopeOf(name) {
    return npm_package_arg__WEBPACK_IMPORTED_MODULE_0__(name).scope ?? undefined;
}
/** The package URL of one version, as npm writes it in attestations: `pkg:npm/%40scope/name@1.2.3`. */
function purlOf({ name, version }) {
    return npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.toPurl(`${name}@${version}`);
}
/** Whether npm accepts a name, of a package that may be from before 2014: upper case was allowed then. */
function isPackageName(name) {
    return validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__(name).validForOldPackages;
}
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 3164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ getVersion),
/* harmony export */   np: () => (/* binding */ getPackument),
/* harmony export */   te: () => (/* binding */ getListing)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8064);
/* harmony import */ var _trust_rank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9125);





const Dist = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    integrity: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    tarball: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    signatures: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ keyid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sig: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })), []),
});
const Version = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), dist: Dist });
const Schema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'dist-tags': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), {}),
    versions: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), {}),
    time: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), {}),
});
const LIMIT = 512 * 1024 * 1024;
/**
 * Fetches a packument, past every cache. Undefined when the registry knows no such package, or shows it to nobody
 * without a credential: the public registry answers both with 404.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
function getPackument(world, named) {
    return fetched(world, { ...named, accept: 'application/json' });
}
/**
 * Fetches the abbreviated packument: the document that installs read, cached apart from the whole one. It has no times.
 * @throws Failure `registry-unreachable`, `registry-answer`
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
function getListing(world, named) {
    return fetched(world, { ...named, accept: 'application/vnd.npm.install-v1+json' });
}
async function fetched(world, { registry, name, accept }) {
    const url = (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .uncached */ .SG)(`${registry.url}${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedName */ .Nm)(name)}`, world.now());
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, limit: LIMIT, accept });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, `status ${answer.status}`);
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Schema, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, url));
    if (!read.success || read.output.name !== name)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, 'something that is not a packument of the package');
    return packumentOf(read.output, url);
}
/**
 * Fetches what the registry says of one version, and no more: a packument can have megabytes. From a registry that does not
 * serve single versions it is taken out of the packument.
 * @throws Failure `registry-unreachable`, `registry-answer`
 * @see https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md (GET /{package}/{version})
 */
async function getVersion(world, { registry, name, version }) {
    const url = `${registry.url}${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedName */ .Nm)(name)}/${version}`;
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, limit: LIMIT });
    if (answer.status !== 200)
        return (await getPackument(world, { registry, name }))?.version(version);
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Version, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, url));
    const isIt = read.success && read.output.name === name && read.output.version === version;
    return isIt ? read.output : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, 'something that is not that version');
}
function packumentOf(read, url) {
    const entryOf = (version) => Object.hasOwn(read.versions, version) ? read.versions[version] : undefined;
    return {
        name: read.name,
        distTags: read['dist-tags'],
        versions: Object.keys(read.versions),
        version: (version) => {
            if (!Object.hasOwn(read.versions, version))
                return undefined;
            const entry = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Version, read.versions[version]);
            if (entry.success && entry.output.name === read.name && entry.output.version === version)
                return entry.output;
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, `a malformed entry for ${version}`);
        },
        publishedAt: (version) => {
            const at = Object.hasOwn(read.time, version) ? Date.parse(String(read.time[version])) : Number.NaN;
            return Number.isNaN(at) ? undefined : at;
        },
        trustOf: (version) => (0,_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .trustRankOf */ .Is)(entryOf(version)),
        isByHand: (version) => {
            const entry = entryOf(version);
            return entry !== undefined && !(0,_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .isByTrustedPublisher */ .vv)(entry) && (0,_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .trustRankOf */ .Is)(entry) === 'none';
        },
        get hasTrustedPublishing() {
            return Object.values(read.versions).some(_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .isByTrustedPublisher */ .vv);
        },
    };
}
//# sourceMappingURL=packument.js.map

/***/ }),

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ TRUST_RANKS),
/* harmony export */   Is: () => (/* binding */ trustRankOf),
/* harmony export */   vv: () => (/* binding */ isByTrustedPublisher)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/**
 * How a version came to be: by a token, with provenance from elsewhere, by a trusted publisher, or staged and approved; the
 * lowest first.
 */
const TRUST_RANKS = ['none', 'provenance', 'trusted-publisher', 'staged'];
const Approved = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ approver: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}) }) });
const Trusted = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ trustedPublisher: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}) }) });
const Attested = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    dist: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ attestations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ provenance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}) }) }),
});
/**
 * The rank of a version, by its entry in the packument, as pnpm 11.28 ranks it. Nobody has signed what it is read from: it can be
 * compared with another, and proves nothing.
 */
function trustRankOf(entry) {
    if (valibot__WEBPACK_IMPORTED_MODULE_0__.is(Approved, entry))
        return 'staged';
    if (!valibot__WEBPACK_IMPORTED_MODULE_0__.is(Attested, entry))
        return 'none';
    return valibot__WEBPACK_IMPORTED_MODULE_0__.is(Trusted, entry) ? 'trusted-publisher' : 'provenance';
}
/** Whether the registry says that a trusted publisher sent a version. Signed by nobody. */
function isByTrustedPublisher(entry) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__.is(Trusted, entry);
}
//# sourceMappingURL=trust-rank.js.map

/***/ })

};

