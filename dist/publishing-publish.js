export const id = 758;
export const ids = [758];
export const modules = {

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq());
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    GITHUB_SERVER_URL: text,
    GITHUB_API_URL: text,
    GITHUB_REPOSITORY: text,
    GITHUB_REPOSITORY_ID: text,
    GITHUB_REPOSITORY_OWNER_ID: text,
    GITHUB_SHA: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}$/)),
    GITHUB_REF: text,
    GITHUB_REF_NAME: text,
    GITHUB_REF_TYPE: text,
    GITHUB_WORKFLOW_REF: text,
    GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    GITHUB_EVENT_NAME: text,
    GITHUB_RUN_ID: text,
    GITHUB_RUN_ATTEMPT: text,
    RUNNER_ENVIRONMENT: text,
    GITHUB_WORKSPACE: text,
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((env) => ({
    serverUrl: env.GITHUB_SERVER_URL,
    apiUrl: env.GITHUB_API_URL,
    repository: env.GITHUB_REPOSITORY,
    repositoryId: env.GITHUB_REPOSITORY_ID,
    ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
    commit: env.GITHUB_SHA,
    ref: env.GITHUB_REF,
    refName: env.GITHUB_REF_NAME,
    refType: env.GITHUB_REF_TYPE,
    workflowRef: env.GITHUB_WORKFLOW_REF,
    job: env.GITHUB_JOB,
    event: env.GITHUB_EVENT_NAME,
    id: env.GITHUB_RUN_ID,
    attempt: env.GITHUB_RUN_ATTEMPT,
    runnerEnvironment: env.RUNNER_ENVIRONMENT,
    workspace: env.GITHUB_WORKSPACE,
})));
/**
 * Reads the run from the environment.
 * @throws Failure `not-github-actions` when a variable every runner sets is missing or malformed
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readRun(env) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Schema, env);
    if (read.success)
        return read.output;
    const names = [...new Set(read.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? '?'))];
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'not-github-actions',
        message: `This is not a GitHub Actions job as we know it: ${names.join(', ')} missing or malformed.`,
        remedy: 'Run it as a step of a workflow, or rehearse it with: npx @mochi/publish-npm rehearse',
    });
}
/** The run's page, with the attempt, as Fulcio writes it in extension .21 and npm in `invocationId`. */
function runUrl(run) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
}
/** The workflow's path in the repository: `.github/workflows/release.yml`. */
function workflowPath(run) {
    const prefix = `${run.repository}/`;
    const suffix = `@${run.ref}`;
    const whole = run.workflowRef;
    const path = whole.slice(prefix.length, whole.length - suffix.length);
    return `${prefix}${path}${suffix}` === whole ? path : whole;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/src/publishing/ledger.js
var ledger = __webpack_require__(8501);
;// CONCATENATED MODULE: ./lib/src/publishing/tools.js
/** @param directory fresh, and kept until {@link Tools.settled} */
function fetchTools(world, { inputs, directory }) {
    // Libraries load here, beside the first stage, not before it.
    const trust = trustOf(world, inputs, directory);
    const npmCli = npmOf(world, inputs, directory);
    const both = Promise.allSettled([trust, npmCli]);
    return { trust, npmCli, settled: () => both.then(() => undefined) };
}
async function trustOf(world, inputs, directory) {
    const { fetchTrust } = await __webpack_require__.e(/* import() */ 168).then(__webpack_require__.bind(__webpack_require__, 4168));
    return fetchTrust(world, { ...inputs, requireFresh: inputs.requireFreshTrust, directory });
}
async function npmOf(world, { registry, npmCli }, directory) {
    if (npmCli === undefined) {
        const { fetchPinnedNpm } = await Promise.all(/* import() */[__webpack_require__.e(951), __webpack_require__.e(697), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 508));
        return fetchPinnedNpm(world, { registry, directory });
    }
    const { requireUsableNpm } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 4729));
    await requireUsableNpm(world, { cli: npmCli, directory });
    return npmCli;
}
//# sourceMappingURL=tools.js.map
;// CONCATENATED MODULE: ./lib/src/publishing/publish.js





/**
 * Publishes one release and proves it. Never throws: whatever happens, the ledger says how the release stands and whether
 * the version is on the registry.
 * @param book a new one
 */
async function publish(world, inputs, book) {
    try {
        await (0,temporary/* withTemporaryDirectory */.no)(world, (directory) => begin({ world, inputs, book, directory }));
    }
    catch (thrown) {
        book.record({ kind: 'failed', problems: (0,problems/* problemsOf */.GW)(thrown) });
    }
}
/** What is for the whole run is fetched from the beginning, beside the first stages. */
async function begin({ world, inputs, book, directory, }) {
    const run = (0,github_run/* readRun */.cI)(world.env);
    book.record({ kind: 'begun', run });
    const tools = fetchTools(world, { inputs, directory });
    try {
        await release({ world, inputs, run, tools, directory }, book);
    }
    finally {
        await tools.settled();
    }
}
/** The story of one release, stage by stage: each gives an event, and the ledger says whether it goes on. */
async function release(beginning, book) {
    const { world } = beginning;
    const releasing = await prepare(beginning, book);
    if (!releasing || ((0,ledger/* awaitingIn */.Y9)(book.ledger.state) === undefined && !(await upload(releasing, book))))
        return;
    const loading = Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(56), __webpack_require__.e(951), __webpack_require__.e(187), __webpack_require__.e(794), __webpack_require__.e(358), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 5086));
    const { confirm } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(56), __webpack_require__.e(951), __webpack_require__.e(697), __webpack_require__.e(983)]).then(__webpack_require__.bind(__webpack_require__, 1983));
    const after = (0,ledger/* awaitingIn */.Y9)(book.ledger.state);
    if (after === undefined)
        return;
    const served = await world.stage('confirm', () => confirm(releasing, after));
    if ('kind' in served)
        return void book.record(served);
    book.record({ kind: 'served' });
    const { consumeJudged, judgeServed } = await loading;
    const { trust, judged } = await world.stage('verify', async () => {
        const believed = await trustFor(releasing, book);
        return { trust: believed, judged: judgeServed(releasing, { served, trust: believed, after }) };
    });
    book.record(judged);
    book.record(await world.stage('consume', () => consumeJudged(releasing, { ...judged, trust })));
}
/** Finds, inspects and packs the release. Gives nothing when what was found stops it. */
async function prepare(beginning, book) {
    const { world, inputs, run } = beginning;
    const source = await world.stage('resolve', async () => {
        const { sourceOf } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(951), __webpack_require__.e(291), __webpack_require__.e(697), __webpack_require__.e(324)]).then(__webpack_require__.bind(__webpack_require__, 5324));
        return sourceOf(inputs, run.workspace);
    });
    const { inspectRelease, packInspected } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(56), __webpack_require__.e(951), __webpack_require__.e(291), __webpack_require__.e(581), __webpack_require__.e(697), __webpack_require__.e(436), __webpack_require__.e(65), __webpack_require__.e(846), __webpack_require__.e(156), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 2593));
    const { facts, event } = await world.stage('inspect', () => inspectRelease(beginning, source));
    book.record(event);
    if ((0,problems/* isStopping */.vH)(event.problems, inputs.failOn))
        return undefined;
    const packed = await world.stage('pack', () => packInspected(beginning, { source, facts }));
    book.record(packed.event);
    return (0,problems/* isStopping */.vH)(packed.event.problems, inputs.failOn) ? undefined : packed.releasing;
}
/** Sends the release to the registry; with `dry-run` only tries whether it could. Gives whether something was sent. */
async function upload(releasing, book) {
    const { world, inputs } = releasing;
    const { credentialsFor, publishOnce, stillFresh } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(56), __webpack_require__.e(951), __webpack_require__.e(697), __webpack_require__.e(983)]).then(__webpack_require__.bind(__webpack_require__, 1983));
    const credentials = await world.stage('authenticate', async () => {
        const fetched = await credentialsFor(releasing);
        await trustFor(releasing, book);
        return fetched;
    });
    if ((0,problems/* isStopping */.vH)(book.ledger.problems, inputs.failOn))
        return false;
    if (inputs.dryRun) {
        book.record({ kind: 'tried' });
        return false;
    }
    const receipt = await world.stage('publish', async () => {
        const fresh = await stillFresh(releasing, credentials);
        book.record({ kind: 'sent' });
        return publishOnce(releasing, fresh);
    });
    book.record(receipt);
    return true;
}
/** The trust of this run, told once, with a warning when it is an embedded copy. */
async function trustFor({ tools }, book) {
    const { trust, warnings } = await tools.trust;
    const { source, described } = trust;
    if (!book.ledger.trust)
        book.record({ kind: 'trusted', trust: { source, described }, problems: warnings });
    return trust;
}
//# sourceMappingURL=publish.js.map

/***/ })

};

