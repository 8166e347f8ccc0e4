export const id = 7626;
export const ids = [7626];
export const modules = {

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dueReleases: () => (/* binding */ dueReleases),
/* harmony export */   l: () => (/* binding */ dueAmong)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(637);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _proof_claimed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1258);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8064);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3164);
/* harmony import */ var _registry_served_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(723);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5683);
/* harmony import */ var _checkout_packages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6481);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2586);










/**
 * Finds what is due: every public package whose version the registry does not have; and, in a run that is started again, what
 * was published at this commit before: that is to be proven and announced as well. Asks for all of them side by side, one
 * request each, and another then for each that is there.
 * @param format of the tags that the releases will have
 */
async function dueReleases(world, checkout, { format, ...looking }) {
    const { due, ...rest } = await dueAmong(world, checkout.packages, looking);
    return {
        ...rest,
        releases: due.map((found) => {
            const { version } = found.manifest;
            const tag = (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_8__/* .tagBy */ .Uc)(format, { name: found.name, version });
            return { release: (0,_checkout_packages_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseFrom */ .Y)(checkout, { found, version, tag }), problems: [] };
        }),
    };
}
/** Finds which of some packages are due, whether they stand in a checkout or in tarballs. */
async function dueAmong(world, packages, { only, registry, run }) {
    const pool = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_9__/* .createPool */ .b)(_concurrency_js__WEBPACK_IMPORTED_MODULE_9__/* .REQUESTS_AT_A_TIME */ .pl);
    const standings = packages.map(async (found) => {
        const { name, manifest } = found;
        const reason = whyNot(found, only);
        if (reason !== undefined || !(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageName */ .kb)(name))
            return reason ?? 'due';
        const listing = await pool(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_4__/* .getListing */ .te)(world, { registry, name }));
        if (!listing?.versions.includes(manifest.version))
            return 'due';
        const version = { registry, name, version: manifest.version };
        return (await pool(() => isOwn(world, version, run))) ? 'due' : 'published';
    });
    const ends = await Promise.allSettled(standings);
    const standing = (at) => {
        const end = ends[at];
        return end?.status === 'fulfilled' ? end.value : undefined;
    };
    return {
        due: packages.filter((_, at) => standing(at) === 'due'),
        leftOut: packages.flatMap(({ name, manifest: { version } }, at) => {
            const reason = standing(at);
            return reason === undefined || reason === 'due' ? [] : [{ name, version, reason }];
        }),
        problems: failuresAmong(ends),
    };
}
/** Events by which somebody, or a clock, starts a run that is to complete what another has begun. */
const LOOKING_AGAIN = ['workflow_dispatch', 'schedule'];
/**
 * Whether a version is this run's own though it is published: by an earlier attempt, or by another run of this workflow at this
 * commit, as its provenance says. That is verified later. Not asked where nothing can have gone before.
 */
async function isOwn(world, version, { serverUrl, workflowRef, commit, event, attempt }) {
    if (attempt === '1' && !LOOKING_AGAIN.includes(event))
        return false;
    const claimed = (0,_proof_claimed_js__WEBPACK_IMPORTED_MODULE_2__/* .claimedIn */ .X)(await (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .getAttestations */ .C_)(world, version));
    return (claimed !== undefined && claimed.commit === commit && claimed.workflow === `${serverUrl}/${workflowRef}`);
}
/** Why a package is not looked for on the registry. */
function whyNot({ name, manifest }, only) {
    if (manifest.private)
        return 'private';
    if (name === '')
        return 'unnamed';
    if (semver__WEBPACK_IMPORTED_MODULE_0__.valid(manifest.version) === null)
        return 'unversioned';
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .isAmong */ .F)(only, name) ? undefined : 'excluded';
}
function failuresAmong(ends) {
    return ends.flatMap((end) => {
        if (end.status === 'fulfilled')
            return [];
        if (end.reason instanceof _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            return end.reason.problems;
        throw end.reason;
    });
}
//# sourceMappingURL=due.js.map

/***/ }),

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ claimedIn)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7002);



const Bundle = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ dsseEnvelope: valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ payload: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
/**
 * What the provenance among some attestations claims; undefined where there is none that can be read. Nothing of it is
 * verified: it says where to look, and proves nothing.
 */
function claimedIn(attestations = []) {
    const provenance = attestations.find(({ predicateType }) => _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_PREDICATES */ .nN.includes(predicateType));
    try {
        const { payload } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(Bundle, provenance?.bundle).dsseEnvelope;
        return (0,_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .readProvenance */ .C)((0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .cO)(Buffer.from(payload, 'base64')));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=claimed.js.map

/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance),
/* harmony export */   n: () => (/* binding */ BUILD_TYPES)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7002);


/** The build types of npm's provenance: what follows is what npm has ever written (libnpmpublish, lib/provenance.js). */
const BUILD_TYPES = {
    v1: ['https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'],
    v02: [
        'https://github.com/npm/cli/gha@v0',
        'https://github.com/npm/cli/gha@v1',
        'https://github.com/npm/cli/gha/v2',
    ],
};
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Material = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}) });
const V1 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        buildType: text,
        externalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            workflow: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ ref: text, repository: text, path: text }),
        }),
        internalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            github: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ event_name: text, repository_id: text, repository_owner_id: text }),
        }),
        resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ invocationId: text }),
    }),
});
const V02 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildType: text,
    builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
    invocation: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        configSource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha1: text }), entryPoint: text }),
        parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}),
        environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            GITHUB_EVENT_NAME: text,
            GITHUB_REF: text,
            GITHUB_REPOSITORY: text,
            GITHUB_REPOSITORY_ID: text,
            GITHUB_REPOSITORY_OWNER_ID: text,
            GITHUB_RUN_ATTEMPT: text,
            GITHUB_RUN_ID: text,
            GITHUB_SHA: text,
            GITHUB_WORKFLOW_REF: text,
            GITHUB_WORKFLOW_SHA: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        }),
    }),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ buildInvocationId: text }),
    materials: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
});
/**
 * Reads a provenance predicate.
 * @throws Error when it lacks what npm writes into every one
 * @see https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance
 */
function readProvenance({ predicateType, predicate }) {
    return predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_PREDICATE_V02 */ .hP
        ? readV02(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V02, predicate))
        : readV1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V1, predicate));
}
function readV1({ buildDefinition, runDetails }) {
    const { externalParameters, internalParameters, resolvedDependencies } = buildDefinition;
    const { workflow } = externalParameters;
    const { github } = internalParameters;
    const [source, ...others] = resolvedDependencies;
    return {
        buildType: buildDefinition.buildType,
        builder: runDetails.builder.id,
        commit: String(source?.digest['gitCommit']),
        source: String(source?.uri),
        legacySource: String(source?.uri),
        repository: workflow.repository,
        workflow: `${workflow.repository}/${workflow.path}@${workflow.ref}`,
        workflowDigest: undefined,
        run: runDetails.metadata.invocationId,
        event: github.event_name,
        repositoryId: github.repository_id,
        ownerId: github.repository_owner_id,
        unknown: [
            ...beyond(externalParameters, ['workflow']),
            ...beyond(workflow, ['ref', 'repository', 'path']),
            ...beyond(internalParameters, ['github']),
            ...beyond(github, ['event_name', 'repository_id', 'repository_owner_id']),
            ...others.map(({ uri }) => uri),
        ],
    };
}
function readV02({ buildType, builder, invocation, metadata, materials, }) {
    const { configSource, parameters, environment: env } = invocation;
    const [source, ...others] = materials;
    const repository = `https://github.com/${env.GITHUB_REPOSITORY}`;
    const sameId = metadata.buildInvocationId === `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT}`;
    // npm 9.6 and 9.7 wrote the path alone, those before the whole reference.
    const { entryPoint } = configSource;
    const whole = env.GITHUB_WORKFLOW_REF;
    const agrees = entryPoint === whole || whole.startsWith(`${env.GITHUB_REPOSITORY}/${entryPoint}@`);
    const inEnvironment = `git+${repository}@${env.GITHUB_REF}`;
    const sources = [String(source?.uri), configSource.uri];
    const withRef = (uri) => (uri === `git+${repository}` ? inEnvironment : uri);
    const commits = [source?.digest['sha1'], configSource.digest.sha1, env.GITHUB_SHA].map(String);
    return {
        buildType,
        builder: builderOfV02(builder.id),
        commit: same(commits),
        source: same([...sources, inEnvironment]),
        legacySource: same([...sources.map(withRef), inEnvironment]),
        repository,
        workflow: same([`https://github.com/${whole}`, ...(agrees ? [] : [entryPoint])]),
        workflowDigest: env.GITHUB_WORKFLOW_SHA,
        run: sameId
            ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}/attempts/${env.GITHUB_RUN_ATTEMPT}`
            : metadata.buildInvocationId,
        event: env.GITHUB_EVENT_NAME,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        unknown: [...beyond(parameters, []), ...others.map(({ uri }) => uri)],
    };
}
/** Before SLSA v1 npm named the runner alone, at first itself (9.2.0 to 9.5.0 were seen); it ran on GitHub's. */
function builderOfV02(id) {
    const isHosted = id === 'https://github.com/actions/runner' || /^https:\/\/github\.com\/npm\/cli@9\.\d+\.\d+$/.test(id);
    return isHosted ? 'https://github.com/actions/runner/github-hosted' : id;
}
/** The one value that is written several times; all of them when they differ, which then equals nothing. */
function same(values) {
    const distinct = [...new Set(values)];
    return distinct.join(' and ');
}
function beyond(object, known) {
    return Object.keys(object).filter((key) => !known.includes(key));
}
//# sourceMappingURL=provenance.js.map

/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ PROVENANCE_PREDICATE),
/* harmony export */   Hh: () => (/* binding */ readPublishPredicate),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   hP: () => (/* binding */ PROVENANCE_PREDICATE_V02),
/* harmony export */   nN: () => (/* binding */ PROVENANCE_PREDICATES)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5126);


const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
/** What npm 9.5 to 9.7 wrote, in the first half of 2023. */
const PROVENANCE_PREDICATE_V02 = 'https://slsa.dev/provenance/v0.2';
/** Either version of it. */
const PROVENANCE_PREDICATES = [PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02];
const Schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha512: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }) })),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** Reads the payload of a DSSE envelope. @throws Error when it is no statement, or JSON that can be read two ways */
function readStatement(payload) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Schema, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(payload));
}
const Publish = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), registry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
function readPublishPredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Publish, predicate);
}
//# sourceMappingURL=statement.js.map

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

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ getAttestations),
/* harmony export */   ZP: () => (/* binding */ getVisibility),
/* harmony export */   kW: () => (/* binding */ usualTarballUrl),
/* harmony export */   oe: () => (/* binding */ tarballUrl),
/* harmony export */   xP: () => (/* binding */ getTarball)
/* harmony export */ });
/* unused harmony exports ATTESTATIONS_LIMIT, readAttestations */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5126);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8064);






/** Bytes. */
const ATTESTATIONS_LIMIT = 1024 * 1024;
const TARBALL_LIMIT = 1024 * 1024 * 1024;
const Attestations = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    attestations: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ predicateType: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), bundle: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) })),
});
/**
 * The attestations the registry serves for one version, or undefined while it serves none (404).
 * The path is npm's, built here: the packument's `dist.attestations.url` is not followed.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getAttestations(world, { registry, name, version, fresh = true }) {
    const address = `${registry.url}-/npm/v1/attestations/${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedName */ .Nm)(name)}@${version}`;
    const url = fresh ? (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .uncached */ .SG)(address, world.now()) : address;
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, limit: ATTESTATIONS_LIMIT });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, `status ${answer.status}`);
    const read = readAttestations(answer.body);
    return 'unreadable' in read ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, `something unreadable (${read.unreadable})`) : read;
}
/**
 * Reads a registry's answer to a question for attestations: at most 1 MiB of JSON, 64 levels, no key twice. What it says is
 * why there is none.
 */
function readAttestations(answer) {
    if (answer.length > ATTESTATIONS_LIMIT)
        return { unreadable: `it has ${answer.length} bytes, more than 1 MiB` };
    try {
        const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Attestations, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStrictJson */ .R)(answer));
        return read.success ? read.output.attestations : { unreadable: 'the JSON is not a list of attestations' };
    }
    catch (thrown) {
        return { unreadable: (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown) };
    }
}
/**
 * Where the public registry keeps a version's tarball: `@scope/name/-/name-1.2.3.tgz`. Not a rule, but so in practice; the
 * packument has the last word.
 */
function usualTarballUrl({ registry, name, version, }) {
    return `${registry.url}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}
/** The tarball's address in the packument, on the registry's own host, as with npm's `replace-registry-host`. */
function tarballUrl({ registry, entry }) {
    const { tarball } = entry.dist;
    if (!URL.canParse(tarball))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(registry.url, 'a tarball address that is not a URL');
    const url = new URL(registry.url);
    url.pathname = new URL(tarball).pathname;
    return url.href;
}
/**
 * The bytes of a tarball, or undefined while the registry does not serve them (404).
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getTarball(world, url) {
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url: (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .uncached */ .SG)(url, world.now()), accept: '*/*', limit: TARBALL_LIMIT });
    if (answer.status === 404)
        return undefined;
    return answer.status === 200 ? answer.body : (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, `status ${answer.status}`);
}
/**
 * Whether a package is public, as npm asks it (libnpmaccess). Undefined when the registry does not say.
 * @param token a credential for the package: without one the registry tells nothing of restricted packages
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getVisibility(world, { registry, name, token }) {
    const url = `${registry.url}-/package/${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedName */ .Nm)(name)}/visibility`;
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, token, limit: ATTESTATIONS_LIMIT });
    if (answer.status !== 200)
        return undefined;
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ public: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() }), (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(answer, url));
    if (!read.success)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, 'something that is not a visibility');
    return read.output.public ? 'public' : 'restricted';
}
//# sourceMappingURL=served.js.map

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

