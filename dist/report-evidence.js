export const id = 4884;
export const ids = [4884];
export const modules = {

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

