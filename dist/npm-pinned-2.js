export const id = 8077;
export const ids = [8077,4880,508];
export const modules = {

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ allEnded),
/* harmony export */   b: () => (/* binding */ createPool),
/* harmony export */   pl: () => (/* binding */ REQUESTS_AT_A_TIME)
/* harmony export */ });
/** How many requests are on their way to a registry at a time. */
const REQUESTS_AT_A_TIME = 16;
/** @param size how many tasks run at a time */
function createPool(size) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= size)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await task();
        }
        finally {
            // The place is handed over, not given back, so that nobody slips in between.
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/**
 * Waits until every task has ended, well or not, so that none is still at work in what is cleared up next, and none fails
 * unheard. Gives their results, or throws what the first failed task, in the order given, has thrown.
 */
async function allEnded(tasks) {
    const ends = await Promise.allSettled(tasks);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed)
        throw failed.reason;
    return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
}
//# sourceMappingURL=concurrency.js.map

/***/ }),

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

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   W7: () => (/* binding */ fileOf)
/* harmony export */ });
/* harmony import */ var _trusted_publisher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5750);

/** npm's form with what this job has for each field. */
function formOf(claims, action) {
    const { repository, environment, job_workflow_ref: called } = claims;
    return [
        ...(0,_trusted_publisher_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedPublisherForm */ .Ac)({ repository, file: fileOf(claims), environment, action }),
        ...(isCalled(claims)
            ? [{ field: '(the reusable workflow, not a field of the form)', value: called }]
            : []),
    ];
}
/** Whether the job is in a reusable workflow. */
function isCalled({ workflow_ref: caller, job_workflow_ref: called }) {
    return caller !== called;
}
/** The file name of the workflow that was started: the registry looks at that one (npm/documentation#1755). */
function fileOf({ workflow_ref, repository, ref }) {
    const path = workflow_ref.slice(repository.length + 1, -(ref.length + 1));
    return path.split('/').at(-1) ?? path;
}
//# sourceMappingURL=exchange-form.js.map

/***/ }),

/***/ 4774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AGAIN),
/* harmony export */   r: () => (/* binding */ REPORT)
/* harmony export */ });
/** The last resort, at the end of a sentence. */
const REPORT = 'please report it with this message: https://github.com/mochi/publish-npm/issues/new';
const AGAIN = 'Nothing was published. Run the job again: it publishes only what is missing.';
//# sourceMappingURL=known-refusal.js.map

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

/***/ 8077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noteTrust: () => (/* binding */ noteTrust),
  openKeyring: () => (/* binding */ openKeyring)
});

// EXTERNAL MODULE: ./lib/src/concurrency.js
var src_concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/github/claims.js
var github_claims = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/src/github/id-token-stock.js

/** How old, in ms, an ID token may be when it is used: GitHub's live 300 s, and whoever gets it needs a few of them. */
const FRESH = 60_000;
function openStock(world, audience) {
    const stock = [];
    return {
        fill: (count) => {
            for (let more = 0; more < count; more++)
                // Whoever needs one is told why there is none, when it asks again.
                stock.push({ asking: (0,github_claims/* requestIdToken */.gj)(world, audience).catch(() => undefined), at: world.now() });
        },
        take: async () => {
            for (let next = stock.shift(); next; next = stock.shift()) {
                const token = world.now() - next.at < FRESH ? await next.asking : undefined;
                if (token !== undefined)
                    return token;
            }
            return (0,github_claims/* requestIdToken */.gj)(world, audience);
        },
    };
}
//# sourceMappingURL=id-token-stock.js.map
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var registry_served = __webpack_require__(723);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/http/request.js
var request = __webpack_require__(5342);
// EXTERNAL MODULE: ./lib/src/http/retry.js
var retry = __webpack_require__(3961);
// EXTERNAL MODULE: ./lib/src/proof/claimed.js
var claimed = __webpack_require__(1258);
;// CONCATENATED MODULE: ./lib/src/proof/last-release.js


/** @throws Failure `registry-unreachable`, `registry-answer` */
async function lastReleaseOf(world, { registry, packument }) {
    const version = packument.distTags['latest'] ?? packument.versions.at(-1);
    if (version === undefined)
        return undefined;
    const trust = packument.trustOf(version);
    const release = { version, trust, repository: undefined, workflow: undefined };
    if (trust === 'none')
        return release;
    const served = await (0,registry_served/* getAttestations */.C_)(world, { registry, name: packument.name, version });
    return { ...release, ...sourceIn((0,claimed/* claimedIn */.X)(served)?.workflow) };
}
/** What a provenance says of its workflow: `https://github.com/o/r/.github/workflows/x.yml@refs/…`. */
function sourceIn(workflow) {
    const [, repository, file] = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(workflow ?? '') ?? [];
    return { repository, workflow: file };
}
//# sourceMappingURL=last-release.js.map
// EXTERNAL MODULE: ./lib/src/registry/answer.js
var registry_answer = __webpack_require__(3248);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/src/npm/exchange-form.js
var exchange_form = __webpack_require__(678);
// EXTERNAL MODULE: ./lib/src/npm/trusted-publisher.js
var trusted_publisher = __webpack_require__(5750);
;// CONCATENATED MODULE: ./lib/src/npm/exchange-not-found.js



/** What a 404 means: no package, no trusted publisher, or one that differs; the registry shows which is likely. */
function notFound(refusal) {
    const { name, claims, shown, action } = refusal;
    const { repository, environment } = claims;
    const file = (0,exchange_form/* fileOf */.W7)(claims);
    const publisher = { repository, file, environment, action };
    const trust = (0,trusted_publisher/* trustCommand */.SV)(name, publisher);
    if (shown === 'hidden')
        return {
            cause: `npm shows no public package ${name}, and trusted publishing cannot create one.`,
            because: 'npm shows no public package of that name',
            remedy: `Check that the name is spelled right. If ${name} is new, publish an empty first version by hand, and name this workflow as its trusted publisher (npm 11.15 or later). If it exists and is private, do not run this, which would make it public: this action cannot publish private packages.`,
            commands: ['npm login', (0,trusted_publisher/* firstPublishCommand */.Fy)(name), trust],
            notes: {},
        };
    const settings = (0,trusted_publisher/* settingsPage */.rC)(name);
    if (shown === 'never-trusted' && !(0,exchange_form/* isCalled */.AP)(claims))
        return {
            cause: `No version of ${name} has been published by a trusted publisher yet: probably no trusted publisher is set up, or one of its fields differs from this job's.${(0,github_claims/* isImmutable */.t3)(claims.sub) ? ' Or it was set before the repository was renamed, transferred or re-created.' : ''} npm does not say which.`,
            because: `no trusted publisher matches this job${(0,github_claims/* isImmutable */.t3)(claims.sub) ? '' : '; probably none is set up'}`,
            remedy: `Look at ${settings}. If there is no trusted publisher, run the last command (npm 11.15 or later, after npm login), or fill in the form there with the fields below. If there is one, it cannot be edited: delete it and create it again with all three commands, even if it looks right. Replace ID with the one that the first command prints.`,
            commands: (0,trusted_publisher/* replacingCommands */.Wv)(name, publisher),
            // The job may be given an environment instead.
            ...(environment === undefined ? { again: 'rerun-or-commit' } : {}),
            notes: spelling(claims),
        };
    const { first, ...difference } = differenceOf(refusal, shown === 'never-trusted' ? { last: undefined } : shown);
    return {
        ...difference,
        remedy: `${first} A trusted publisher cannot be edited: delete it and create it again, on ${settings} or with npm 11.15 or later after npm login. Replace ID with the one that the first command prints.`,
        commands: (0,trusted_publisher/* replacingCommands */.Wv)(name, publisher),
        again: 'rerun-or-commit',
    };
}
/** How each field has to be written, where any of them may be the one that differs. */
function spelling({ environment }) {
    return {
        'Organization or user': 'case-sensitive',
        Repository: 'its current name, case-sensitive',
        'Workflow filename': 'without a directory; .yml and .yaml differ',
        'Environment name': environment === undefined
            ? 'this job has none: leave it empty there, or add the environment to the job'
            : 'case-sensitive; not empty',
        'Allowed actions': 'must be ticked',
    };
}
/** What most likely differs from the trusted publisher of a package that has one. */
function differenceOf({ claims }, { last }) {
    const { repository, environment } = claims;
    const file = (0,exchange_form/* fileOf */.W7)(claims);
    if ((0,exchange_form/* isCalled */.AP)(claims))
        return {
            cause: `This job is in a reusable workflow, and the registry checks the one that called it: ${file}.`,
            because: `the trusted publisher must name the calling workflow, ${file}`,
            notes: { 'Workflow filename': 'the workflow that calls this one' },
            first: `The trusted publisher must name ${file}. If it does already, look at the other fields; and both workflows need id-token: write.`,
        };
    if (last?.repository !== undefined && last.repository !== repository)
        return {
            cause: `${last.version} came from ${last.repository}, but this run is in ${repository}: the trusted publisher probably still names ${last.repository}.`,
            because: `the last version came from ${last.repository}`,
            notes: { Repository: `${last.version} came from ${last.repository}` },
            first: `If ${last.repository} still releases this package, release from there. If ${repository} has taken its place, the trusted publisher must name that.`,
        };
    if (last?.workflow !== undefined && last.workflow !== file)
        return {
            cause: `${last.version} came from ${last.workflow}, but this run is ${file}: the trusted publisher probably still names ${last.workflow}.`,
            because: `the last version came from ${last.workflow}, and this run is ${file}`,
            notes: { 'Workflow filename': `${last.version} came from ${last.workflow}` },
            first: `If ${last.workflow} still releases this package, release with that one. If ${file} has taken its place, the trusted publisher must name that.`,
        };
    if ((0,github_claims/* isImmutable */.t3)(claims.sub))
        return {
            cause: 'One of the fields below differs from the trusted publisher; or the trusted publisher is from before the repository was renamed, transferred or re-created.',
            because: 'the trusted publisher does not match this workflow, or is from before the repository was renamed, transferred or re-created',
            notes: spelling(claims),
            first: 'Name this workflow as the trusted publisher, even if the current one looks right.',
        };
    if (last?.workflow !== undefined)
        return {
            cause: `${last.version} came from this workflow, so most likely the environment differs: ${environment === undefined ? 'this job has none' : `the environment of this job is ${environment}`}.`,
            because: 'most likely the environment differs from the trusted publisher’s',
            notes: { 'Environment name': 'look here first' },
            first: environment === undefined
                ? 'If the trusted publisher names an environment, add it to the job. Or create the trusted publisher without one.'
                : `The trusted publisher must name the environment ${environment} (case-sensitive). Or give the job the environment that the trusted publisher names.`,
        };
    return {
        cause: 'One of the fields below differs from its trusted publisher.',
        because: 'the trusted publisher does not match this workflow',
        notes: spelling(claims),
        first: 'Compare the fields below with the trusted publisher, and fix what differs.',
    };
}
//# sourceMappingURL=exchange-not-found.js.map
// EXTERNAL MODULE: ./lib/src/npm/known-refusal.js
var known_refusal = __webpack_require__(4774);
;// CONCATENATED MODULE: ./lib/src/npm/diagnose-exchange.js




const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Why the registry gave no token. It answers a missing package, and every claim that does not match, with the same 404
 * (npm/cli#8730, #8976); what it shows of the package, and the ID token's claims, tell them apart. The form is there where
 * one of its fields may be the cause.
 */
function diagnoseExchange(refusal) {
    const { name, status, said, claims, action } = refusal;
    const { cause, notes, ...rest } = findingOf(refusal);
    return {
        ...rest,
        message: `The registry gave no token for ${name}. ${cause} Its answer: ${status}, ${JSON.stringify(said)}.`,
        ...(notes
            ? {
                fields: (0,exchange_form/* formOf */.QU)(claims, action).map((field) => {
                    const note = notes[field.field];
                    return note === undefined ? field : { ...field, note };
                }),
            }
            : {}),
    };
}
function findingOf(refusal) {
    const { status, claims, isExpired } = refusal;
    const { event_name: event, iss } = claims;
    if (iss !== ISSUER)
        return {
            cause: `The ID token comes from ${iss}, the issuer of an enterprise, and npm only accepts GitHub's own, ${ISSUER}.`,
            because: 'the ID token comes from an enterprise issuer',
            remedy: 'Publish from a repository whose enterprise does not customize the issuer of ID tokens.',
            again: 'never',
        };
    if (events/* REFUSED_EVENTS */.Nq.includes(event))
        return {
            cause: `The run was started by ${event}, which anyone can trigger from a fork, so npm gives it no token.`,
            because: `npm gives no token to a run of ${event}`,
            remedy: 'Publish in a workflow that starts on a push, a release or workflow_dispatch.',
            again: 'commit',
        };
    if (status === 404)
        return notFound(refusal);
    if (status === 401)
        return isExpired
            ? {
                cause: 'The ID token had expired: it is valid for five minutes.',
                because: 'the ID token had expired',
                remedy: 'Run the job again. On a self-hosted runner, check its clock.',
            }
            : {
                cause: 'It did not accept the ID token, which had not expired.',
                because: 'the registry did not accept the ID token',
                remedy: `npm does not say why. Run the job again. If it happens again and https://status.npmjs.org shows no incident, ${known_refusal/* REPORT */.r}`,
            };
    if (status === 429)
        return {
            cause: 'It is rate-limiting requests.',
            because: 'the registry is rate-limiting requests',
            remedy: 'Run the job again in a few minutes.',
        };
    return {
        cause: 'npm does not document what causes this answer.',
        because: `the registry answered the token exchange with ${status}`,
        remedy: `Run the job again. If it happens again and https://status.npmjs.org shows no incident, ${known_refusal/* REPORT */.r}`,
    };
}
//# sourceMappingURL=diagnose-exchange.js.map
// EXTERNAL MODULE: ./lib/src/npm/pinned.js
var pinned = __webpack_require__(508);
;// CONCATENATED MODULE: ./lib/src/npm/exchange.js










/** Bytes: a token and a sentence. */
const LIMIT = 256 * 1024;
/**
 * Exchanges a GitHub ID token for an npm token, with the very request npm makes (lib/utils/oidc.js, npm 11.21.2): no
 * body, the same headers, the same escaping. A 4xx is final; a 5xx, a 429 or a broken connection is tried three
 * times.
 * @throws Failure `exchange-refused`, `registry-unreachable`, `registry-answer`
 */
async function exchange(world, { registry, name, idToken, claims, packument, action, }) {
    const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${(0,names/* escapedName */.Nm)(name)}`, registry.url).href;
    let busy;
    const outcome = await (0,retry/* retried */.sT)(world, async () => {
        busy = undefined;
        const answer = await ask(world, url, idToken);
        const failed = (0,retry/* whyNoAnswer */.MR)(answer);
        if (failed === undefined)
            return { answer };
        busy = answer.status === 429 ? answer : undefined;
        return { failed, headers: answer.headers };
    });
    // After the last attempt, a 429 counts as the answer.
    const answer = 'answer' in outcome ? outcome.answer : busy;
    if (!answer)
        return unreachable(url, 'failed' in outcome ? outcome.failed : '');
    const { token, message } = readAnswer(answer.body);
    if (token) {
        world.mask(token);
        return { token };
    }
    // What comes with a success may hold what was asked for, in a form that nobody would find: it is not shown.
    if (message === undefined || answer.status < 300)
        return (0,registry_answer/* nonsense */.I)(url, `status ${answer.status} and no JSON with a token or a reason`);
    const { status } = answer;
    const shown = await shownOf(world, { registry, packument, status });
    const isExpired = expiryOf(idToken) * 1000 < world.now();
    const refusal = { name, status, said: world.redact(message), claims, shown, isExpired, action };
    return (0,problems/* fail */.fJ)({ code: 'exchange-refused', ...diagnoseExchange(refusal) });
}
/** What the registry shows of the package: one request, of one that trusted publishers have published, after a 404. */
async function shownOf(world, { registry, packument, status }) {
    if (packument === undefined)
        return 'hidden';
    if (!packument.hasTrustedPublishing)
        return 'never-trusted';
    if (status !== 404)
        return { last: undefined };
    return { last: await lastReleaseOf(world, { registry, packument }).catch(() => undefined) };
}
/** When a token expires, in seconds; infinity where it does not say. */
function expiryOf(idToken) {
    try {
        return (0,github_claims/* readClaims */.Ip)(idToken).exp;
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}
function ask(world, url, idToken) {
    const platform = `${process.platform} ${process.arch}`;
    return (0,request/* send */.tN)(world, {
        url,
        method: 'POST',
        headers: {
            accept: '*/*',
            authorization: `Bearer ${idToken}`,
            'npm-auth-type': 'web',
            'npm-command': 'publish',
            'user-agent': `npm/${pinned/* PINNED_NPM */.Z.version} node/${process.version} ${platform} workspaces/false ci/github-actions`,
        },
        redirect: 'error',
        limit: LIMIT,
    });
}
const Body = dist/* looseObject */._H3({ token: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* optional */.lqM(dist/* string */.YjP()) });
function readAnswer(body) {
    try {
        const { token, message } = dist/* parse */.qgA(Body, JSON.parse(body.toString('utf8')));
        return { token: token === '' ? undefined : token, message };
    }
    catch {
        return { token: undefined, message: undefined };
    }
}
function unreachable(url, why) {
    const [, answered] = /^it (answered \d+)/.exec(why) ?? [];
    return (0,problems/* fail */.fJ)({
        code: 'registry-unreachable',
        ...(answered ? { because: `the registry ${answered}, ${retry/* ATTEMPTS */.PY} times` } : {}),
        message: `The token exchange failed ${retry/* ATTEMPTS */.PY} times: ${why.startsWith('it answered') ? why.replace('it', url) : why}.`,
        remedy: 'Nothing was published. Run the job again; if it happens again, see https://status.npmjs.org',
    });
}
//# sourceMappingURL=exchange.js.map
;// CONCATENATED MODULE: ./lib/src/npm/publishing-token.js



/**
 * Gets the credential that publishes, and makes sure that publishing with `--access=public` changes nobody's visibility:
 * given at publish, it makes an existing restricted package public (npm's config documentation).
 * @throws Failure `id-token-failed`, `exchange-refused`, `registry-unreachable`, `visibility-change`
 */
async function publishingToken(world, request) {
    const { registry, name, claims, packument, allowVisibilityChange, action } = request;
    const idToken = await request.idToken();
    const credential = await exchange(world, { registry, name, idToken, claims, packument, action });
    if (packument !== undefined || allowVisibilityChange)
        return credential;
    const visibility = await (0,registry_served/* getVisibility */.ZP)(world, { registry, name, token: credential.token });
    if (visibility === 'public')
        return credential;
    return (0,problems/* fail */.fJ)({
        code: 'visibility-change',
        message: `${name} ${visibility === 'restricted' ? 'is restricted' : 'is not known to be public'} on the registry; publishing with provenance makes all versions of a package public.`,
        remedy: 'If the package may become public, set allow-visibility-change: true. A restricted package cannot have provenance.',
    });
}
//# sourceMappingURL=publishing-token.js.map
;// CONCATENATED MODULE: ./lib/src/publishing/credentials.js




/** How old, in ms, an exchanged token may be when npm starts: the registry's live an hour. */
const credentials_FRESH = 15 * 60_000;
function openKeyring(world, { registry, concurrency, dryRun }) {
    const ofRegistry = openStock(world, `npm:${registry.hostname}`);
    const ofSigstore = openStock(world, 'sigstore');
    const exchanged = new Map();
    const exchangeFor = async (one) => {
        const credential = await exchangedFor(one, ofRegistry);
        exchanged.set(one.at, { credential, at: world.now() });
        return credential;
    };
    let unsigned = 0;
    return {
        expect: ofRegistry.fill,
        tryAll: async (due) => {
            const pool = (0,src_concurrency/* createPool */.b)(concurrency);
            // Those that begin first need one at once; whoever takes one has the next one asked for.
            unsigned = dryRun ? 0 : Math.max(0, due.length - concurrency);
            if (!dryRun)
                ofSigstore.fill(Math.min(due.length, concurrency));
            const ends = await Promise.allSettled(due.map((one) => pool(() => exchangeFor(one))));
            ends.forEach((end, at) => {
                if (end.status === 'rejected')
                    due[at]?.book.record({ kind: 'failed', problems: (0,problems/* problemsOf */.GW)(end.reason) });
            });
            return ends.every(({ status }) => status === 'fulfilled');
        },
        credentialsFor: async (one) => {
            const known = exchanged.get(one.at);
            const isFresh = known !== undefined && world.now() - known.at < credentials_FRESH;
            const signing = ofSigstore.take();
            if (unsigned-- > 0)
                ofSigstore.fill(1);
            const [credential, sigstoreToken] = await Promise.all([
                isFresh ? known.credential : exchangeFor(one),
                signing,
            ]);
            return { credential, sigstoreToken };
        },
    };
}
/** The trust of this run, told once, with a warning when it is an embedded copy. What cannot be verified is not published. */
async function noteTrust({ tools, book }) {
    const { trust, warnings } = await tools.trust;
    const { source, described } = trust;
    if (!book.ledger.trust)
        book.note({ trust: { source, described }, problems: warnings });
    return trust;
}
function exchangedFor({ world, inputs, release: { name }, claims, packument }, { take: idToken }) {
    const { registry, allowVisibilityChange, stage } = inputs;
    const action = stage ? 'stage' : 'publish';
    return publishingToken(world, {
        registry,
        name,
        claims,
        packument,
        allowVisibilityChange,
        action,
        idToken,
    });
}
//# sourceMappingURL=credentials.js.map

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

/***/ 5126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/** How deep JSON of others may nest. */
const DEPTH = 64;
/**
 * Parses JSON that somebody else wrote and signed: no key twice in an object (parsers differ in which one they take), at
 * most 64 levels deep, valid UTF-8.
 * @throws Error
 */
function parseStrictJson(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text);
    refuseRepeatedKeys(text);
    return value;
}
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
/** Walks the tokens of a text that is known to be JSON: a string before a colon is a key of the innermost object. */
function refuseRepeatedKeys(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            open.push(token === '{' ? new Set() : undefined);
            if (open.length > DEPTH)
                throw new Error(`JSON of more than ${DEPTH} levels`);
        }
        else if (token === '}' || token === ']') {
            open.pop();
        }
        else if (token === ':') {
            const key = JSON.parse(last);
            const keys = open.at(-1);
            if (keys?.has(String(key)))
                throw new Error(`the JSON has the key ${last} twice in one object`);
            keys?.add(String(key));
        }
        last = token;
    }
}
//# sourceMappingURL=strict-json.js.map

/***/ })

};

