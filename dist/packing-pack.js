export const id = 141;
export const ids = [141];
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

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);


/**
 * Packs the release a tag names, in a job without a credential.
 * @throws Failure with every problem of the release
 */
async function pack(world, inputs) {
    const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readRun */ .cI)(world.env);
    const resolved = await world.stage('resolve', async () => {
        const { workspaceSource } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(951), __webpack_require__.e(291), __webpack_require__.e(697), __webpack_require__.e(324)]).then(__webpack_require__.bind(__webpack_require__, 5324));
        return workspaceSource(inputs, run.workspace);
    });
    const { release, facts, problems } = await world.stage('inspect', async () => {
        const { inspectAll, releaseOf } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(56), __webpack_require__.e(291), __webpack_require__.e(581), __webpack_require__.e(846), __webpack_require__.e(156)]).then(__webpack_require__.bind(__webpack_require__, 3156));
        const inspection = {
            job: 'pack',
            inputs,
            run,
            resolved,
            stage: false,
            packsHere: true,
            githubToken: undefined,
        };
        const inspected = await inspectAll(world, inspection);
        return { ...inspected, release: releaseOf(resolved, inspected) };
    });
    const tarball = await world.stage('pack', async () => {
        const { packRelease } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(56), __webpack_require__.e(951), __webpack_require__.e(291), __webpack_require__.e(581), __webpack_require__.e(697), __webpack_require__.e(436), __webpack_require__.e(65), __webpack_require__.e(846), __webpack_require__.e(156), __webpack_require__.e(229)]).then(__webpack_require__.bind(__webpack_require__, 2229));
        return packRelease(world, { release, facts });
    });
    const [{ decideDistTag }, { inspectContents }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(835)]).then(__webpack_require__.bind(__webpack_require__, 9835)),
        Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(56), __webpack_require__.e(291), __webpack_require__.e(581), __webpack_require__.e(846)]).then(__webpack_require__.bind(__webpack_require__, 1846)),
    ]);
    const missing = inspectContents({ tarball, release });
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .stopOn */ .CM)(missing, inputs.failOn);
    const distTag = decideDistTag({ wanted: inputs.distTag, release });
    return {
        package: release.name,
        version: release.version,
        distTag,
        tarball,
        warnings: [...problems, ...missing],
    };
}
//# sourceMappingURL=pack.js.map

/***/ })

};

