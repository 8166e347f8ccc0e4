export const id = 2894;
export const ids = [2894,8972];
export const modules = {

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeServed: () => (/* binding */ judgeServed)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/proof/judge.js + 12 modules
var judge = __webpack_require__(3820);
// EXTERNAL MODULE: ./lib/src/verifying/unknown.js
var unknown = __webpack_require__(8972);
// EXTERNAL MODULE: ./lib/src/publishing/ledger.js
var ledger = __webpack_require__(8501);
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(8931);
;// CONCATENATED MODULE: ./lib/src/publishing/run-policy.js


/** How long, in ms, a run may take from its provenance to its proof: GitHub's longest job. */
const LONGEST_JOB = 6 * 60 * 60 * 1000;
/** What is expected of a release that this run has published, or that an earlier run of the same workflow has. */
function policyOfRun({ run, claims, anyRun, now, }) {
    const own = claims.job_workflow_ref === claims.workflow_ref;
    return {
        repository: `${run.serverUrl}/${run.repository}`,
        repositoryId: run.repositoryId,
        ownerId: run.ownerId,
        commit: run.commit,
        ref: run.ref,
        workflow: (0,github_run/* workflowPath */.RB)(run),
        ...(own ? {} : { signer: `${run.serverUrl}/${claims.job_workflow_ref}` }),
        events: anyRun ? [...events/* USUAL_EVENTS */.Jt, run.event] : [run.event],
        runner: run.runnerEnvironment === 'self-hosted' ? 'self-hosted' : 'github-hosted',
        ...(anyRun
            ? {}
            : {
                run: { id: run.id, attempt: run.attempt },
                loggedWithin: { ms: LONGEST_JOB, now, words: 'by this run' },
            }),
        allowLegacyCertificate: false,
    };
}
//# sourceMappingURL=run-policy.js.map
;// CONCATENATED MODULE: ./lib/src/publishing/proof.js







/** Judges what is served by what this run knows of it: the run, the tarball, the trust root. */
function judgeServed(releasing, { served, trust, after }) {
    const { tarball, run } = releasing;
    // A version that was there before is proven by what its own provenance says, whatever bytes it has.
    const integrity = served.servedIntegrity ?? tarball.integrity;
    const ofThisRun = () => judgeOwn(releasing, { served, trust, integrity: tarball.integrity, anyRun: false });
    const ofAnyRun = () => judgeOwn(releasing, { served, trust, integrity, anyRun: true });
    const first = (0,ledger/* wasThere */.GY)({ after }) ? ofAnyRun() : ofThisRun();
    const isForeign = after === 'unclear' && first.identity !== undefined && first.identity.run !== (0,github_run/* runUrl */.Vp)(run);
    const { checks, identity, unknownTypes } = isForeign ? ofAnyRun() : first;
    const already = (0,ledger/* wasThere */.GY)({ after, isForeign });
    return {
        kind: 'judged',
        isForeign,
        isSettled: served.isSettled,
        checks,
        attestations: served.attestations,
        identity,
        servedFrom: served.entry?.dist.tarball,
        servedIntegrity: already && integrity !== tarball.integrity ? integrity : undefined,
        problems: [
            ...(0,unknown.unknownAttestations)([{ unknownTypes }]),
            ...(already ? tagBehind(releasing, served) : []),
            ...trustLowered(releasing, served),
        ],
    };
}
/** Judges what is served by what this run expects: that it is this run's, or that of any run of this commit and workflow. */
function judgeOwn({ release, inputs: { registry }, run, claims, world }, { served, trust, integrity, anyRun }) {
    const { name, version } = release;
    const { entry = 'absent', servedIntegrity, attestations, publishedAt } = served;
    const policy = policyOfRun({ run, claims, anyRun, now: world.now() });
    return (0,judge/* judge */.S)({
        release: { name, version },
        registry,
        integrity,
        attestations,
        entry,
        publishedAt,
        servedIntegrity: { found: servedIntegrity },
        ...(anyRun ? {} : { distTag: served }),
    }, { expectation: { require: 'provenance', entry: 'this run', policy }, trust });
}
/** A dist-tag proves nothing about a version that already existed; but who asks for it should not be given an older one. */
function tagBehind({ release, distTag }, { taggedVersion }) {
    if (taggedVersion !== undefined && !semver.valid(taggedVersion))
        return [];
    if (taggedVersion !== undefined && semver.gte(taggedVersion, release.version))
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'dist-tag-behind',
            message: `${release.name}@${release.version} is published, and the dist-tag ${distTag} is ${taggedVersion === undefined ? 'not there' : `at ${taggedVersion}`}: who installs by it does not get this version.`,
            remedy: `If that is not meant: npm dist-tag add ${release.name}@${release.version} ${distTag}`,
        }),
    ];
}
const RANKED = {
    staged: 'staged and approved',
    'trusted-publisher': 'published by a trusted publisher',
    provenance: 'published with provenance',
    none: 'published with neither trusted publisher nor provenance',
};
/** What the registry says of the version now, which nobody has signed: it warns, and proves nothing. */
function trustLowered({ inputs, release }, { trustLowered: lowered }) {
    if (!lowered || inputs.allowTrustDowngrade)
        return [];
    const { from, to } = lowered;
    return [
        (0,problems/* warning */.$e)({
            code: 'trust-downgrade',
            message: `The registry says that ${release.name}@${to.version} was ${RANKED[to.rank]}, which ranks lower than ${from.version}, ${RANKED[from.rank]}: consumers whose package manager allows no downgrade of trust cannot install it (ERR_PNPM_TRUST_DOWNGRADE).`,
            remedy: 'Publish the next version as the earlier one was: stage: true, where it was staged. allow-trust-downgrade: true accepts it.',
        }),
    ];
}
//# sourceMappingURL=proof.js.map

/***/ }),

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownAttestations: () => (/* binding */ unknownAttestations)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** That there are attestations of kinds nobody knows, once for all. */
function unknownAttestations(verdicts) {
    const types = [...new Set(verdicts.flatMap(({ unknownTypes }) => unknownTypes))];
    if (types.length === 0)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
            code: 'attestation-unknown',
            message: `The registry serves attestations of a kind that is not known, and they were not looked at: ${types.slice(0, 5).join(', ')}.`,
            remedy: 'Nothing to do; a newer version of publish-npm may know them.',
        }),
    ];
}
//# sourceMappingURL=unknown.js.map

/***/ })

};

