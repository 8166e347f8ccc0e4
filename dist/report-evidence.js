export const id = 4884;
export const ids = [4884];
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

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ attestationLines),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   evidenceFiles: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);

/** Files of evidence, by name: of each release, what was checked and found, and the attestations, one a line. */
function evidenceFiles(report, world) {
    const files = new Map();
    for (const release of report.releases) {
        const name = unusedName(evidenceName(release.release), files);
        files.set(`${name}.evidence.json`, `${JSON.stringify(evidenceOf(release, { report, world }), null, 2)}\n`);
        const lines = attestationLines(release.attestations);
        if (lines !== '')
            files.set(`${name}.intoto.jsonl`, lines);
    }
    return files;
}
/** Sigstore bundles as in-toto's JSON Lines, the form that OpenSSF Scorecard looks for beside a Release. */
function attestationLines(attestations) {
    return attestations.map(({ bundle }) => `${JSON.stringify(bundle)}\n`).join('');
}
/** As npm calls the tarball of a version; two packages may have one name: `@a/b-c` and `@a-b/c`. */
function evidenceName(release) {
    if (!release)
        return 'release';
    const name = `${release.package.replace(/^@/, '').replaceAll('/', '-')}-${release.version}`;
    return name.replaceAll(/[^\w.+-]/g, '_');
}
function unusedName(name, files) {
    let unused = name;
    for (let count = 2; files.has(`${unused}.evidence.json`); count++)
        unused = `${name}-${count}`;
    return unused;
}
/**
 * The evidence of a release, for whoever wants to verify it again: every check with what was expected and found, and the
 * attestations themselves. No credential, no path of the runner. Its shape: schemas/evidence.schema.json.
 */
function evidenceOf(release, { report: { run, trust, problems }, world }) {
    const { stages, requestsMade } = world;
    const { tarball, identity } = release;
    const spec = `${release.release?.package}@${release.release?.version}`;
    return {
        schemaVersion: 1,
        outcome: release.outcome,
        published: release.published,
        release: release.release && {
            ...release.release,
            integrity: release.servedIntegrity ?? tarball?.integrity,
        },
        run: run && {
            repository: run.repository,
            repositoryId: run.repositoryId,
            commit: run.commit,
            ref: run.ref,
            workflow: run.workflowRef,
            event: run.event,
            runner: run.runnerEnvironment,
            url: (0,_github_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .Vp)(run),
        },
        trust: trust?.source,
        trustAnchors: trust?.described,
        checks: release.checks,
        identity,
        attestations: release.attestations.map(({ predicateType, bundle }) => ({ predicateType, bundle })),
        transparencyLog: release.transparencyLogUrl,
        consumer: consumerOf(release.checks),
        problems: [...problems, ...release.problems].map(({ code, severity, message }) => ({
            code,
            severity,
            message: world.redact(message).replaceAll(world.temporary, '$RUNNER_TEMP'),
        })),
        requestsMade,
        times: stages.filter((stage) => stage.release === undefined || stage.release === spec),
    };
}
function consumerOf(checks) {
    const ofConsumer = checks.filter(({ id }) => id.startsWith('consumer.'));
    if (ofConsumer.length === 0)
        return undefined;
    return {
        verified: ofConsumer.every(({ passed }) => passed === true),
        checks: ofConsumer.map(({ id }) => id),
    };
}
//# sourceMappingURL=evidence.js.map

/***/ })

};

