export const id = 8263;
export const ids = [8263];
export const modules = {

/***/ 35310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);


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

/***/ 88263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/github/run.js
var github_run = __webpack_require__(35310);
;// CONCATENATED MODULE: ./lib/npm/tools.js
/** @param directory fresh, and kept until {@link Tools.settled} */
function fetchTools(world, { inputs, directory }) {
    // Libraries load here, beside the first stage, not before it.
    const trust = trustOf(world, inputs, directory);
    const npmCli = npmOf(world, inputs, directory);
    const both = Promise.allSettled([trust, npmCli]);
    return { trust, npmCli, settled: () => both.then(() => undefined) };
}
async function trustOf(world, inputs, directory) {
    const { fetchTrust } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(7881)]).then(__webpack_require__.bind(__webpack_require__, 77881));
    return fetchTrust(world, { ...inputs, requireFresh: inputs.requireFreshTrust, directory });
}
async function npmOf(world, { registry, npmCli }, directory) {
    if (npmCli === undefined) {
        const { fetchPinnedNpm } = await Promise.all(/* import() */[__webpack_require__.e(1919), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 643));
        return fetchPinnedNpm(world, { registry, directory });
    }
    const { requireUsableNpm } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3948)]).then(__webpack_require__.bind(__webpack_require__, 63948));
    await requireUsableNpm(world, { cli: npmCli, directory });
    return npmCli;
}
//# sourceMappingURL=tools.js.map
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/world.js + 2 modules
var lib_world = __webpack_require__(72294);
;// CONCATENATED MODULE: ./lib/publish.js





/**
 * Publishes one release and proves it. Never throws: whatever happens, the report says how it ended and whether the
 * version is on the registry.
 * @param report an empty one, filled in on the way
 */
async function publish(world, inputs, report) {
    try {
        await (0,lib_world/* withTemporaryDirectory */.no)(world, (directory) => tell({ world, inputs, report, directory }));
    }
    catch (thrown) {
        report.problems.push(...(0,problems/* problemsOf */.GW)(thrown));
        report.outcome = (0,report_report/* outcomeOfFailure */.SK)(report);
    }
}
/** The story, stage by stage. */
async function tell({ world, inputs, report, directory }) {
    const run = (0,github_run/* readRun */.cI)(world.env);
    report.run = run;
    const resolving = world.stage('resolve', async () => {
        const { subjectOf } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1919), __webpack_require__.e(1089)]).then(__webpack_require__.bind(__webpack_require__, 61089));
        return subjectOf(inputs, run.workspace);
    });
    const tools = fetchTools(world, { inputs, directory });
    try {
        const subject = await resolving;
        const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(1919), __webpack_require__.e(3436), __webpack_require__.e(4065), __webpack_require__.e(3581), __webpack_require__.e(4341), __webpack_require__.e(2950)]).then(__webpack_require__.bind(__webpack_require__, 2950));
        const releasing = await prepare({ world, inputs, run, tools, directory, report }, subject);
        const { awaitServed, credentialsFor, publishOnce } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(1919), __webpack_require__.e(5363)]).then(__webpack_require__.bind(__webpack_require__, 45363));
        const loading = Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(4187), __webpack_require__.e(7794), __webpack_require__.e(3520), __webpack_require__.e(1459)]).then(__webpack_require__.bind(__webpack_require__, 61459));
        if (!report.alreadyPublished) {
            const credentials = await world.stage('authenticate', () => credentialsFor(releasing));
            if (inputs.dryRun) {
                report.outcome = 'ready';
                return;
            }
            const end = await world.stage('publish', () => publishOnce(releasing, credentials));
            if (end === 'staged') {
                report.outcome = 'staged';
                return;
            }
        }
        const { consumeServed, verifyServed } = await loading;
        const publication = await world.stage('confirm', () => awaitServed(releasing));
        await world.stage('verify', () => verifyServed(releasing, publication));
        await world.stage('consume', () => consumeServed(releasing));
    }
    finally {
        await tools.settled();
    }
}
//# sourceMappingURL=publish.js.map

/***/ })

};

