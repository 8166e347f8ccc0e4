export const id = 86;
export const ids = [86,972];
export const modules = {

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consumeJudged: () => (/* binding */ consumeJudged),
  judgeServed: () => (/* binding */ judgeServed)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/src/checks.js
var src_checks = __webpack_require__(7973);
// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/text/exit.js
var text_exit = __webpack_require__(4858);
// EXTERNAL MODULE: ./lib/src/proof/statement.js
var statement = __webpack_require__(7002);
;// CONCATENATED MODULE: ./lib/src/npm/audit.js




const Named = dist/* looseObject */._H3({ name: dist/* string */.YjP(), version: dist/* string */.YjP() });
const Finding = dist/* looseObject */._H3({
    ...Named.entries,
    code: dist/* optional */.lqM(dist/* string */.YjP(), 'a missing signature'),
    message: dist/* optional */.lqM(dist/* string */.YjP(), ''),
});
const Verified = dist/* looseObject */._H3({
    ...Named.entries,
    attestationBundles: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ predicateType: dist/* string */.YjP() })), []),
});
const Report = dist/* looseObject */._H3({
    invalid: dist/* array */.YOg(Finding),
    missing: dist/* array */.YOg(Finding),
    verified: dist/* optional */.lqM(dist/* array */.YOg(Verified), []),
});
const BOTH = [statement/* PROVENANCE_PREDICATE */.CK, statement/* PUBLISH_PREDICATE */.ce];
/**
 * Reads `npm audit signatures --json --include-attestations` (npm 11.12 and later) for one package. The exit status
 * proves nothing: it is 0 when a package has no attestation at all, and 1 when somebody else's package fails.
 */
function readAudit(exit, { name, version }) {
    const list = 'consumer.audit-lists-package';
    const wanted = `${name}@${version} verified, with 2 attestations`;
    const report = dist/* safeParse */.xLC(Report, jsonOf(exit.stdout));
    if (!report.success)
        return withoutReport(exit, { list, wanted, ours: `${name}@${version}` });
    const isOurs = (one) => one.name === name && one.version === version;
    const { invalid, missing, verified } = report.output;
    const findings = [...invalid, ...missing];
    const against = findings.find(isOurs);
    if (against && isOwnFault(against)) {
        const found = `npm read its TUF cache while it wrote it (${against.code})`;
        return [{ id: list, passed: null, expected: wanted, found }];
    }
    const bundles = verified.find(isOurs)?.attestationBundles ?? [];
    const both = BOTH.every((type) => bundles.filter(({ predicateType }) => predicateType === type).length === 1);
    const found = against?.code ?? `${bundles.length} attestations listed`;
    const ours = (0,src_checks/* equal */.LC)(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
    const others = findings.filter((finding) => !isOurs(finding));
    return others.length === 0
        ? [ours]
        : [ours, inconclusive(others.map((one) => `${one.name}@${one.version}: ${one.code}`))];
}
/**
 * npm verifies all packages at once, and each reads the TUF cache that another may just be writing: one package in some
 * thousands is then called invalid (npm 12.2.0, seen). Asked again, it is not.
 */
function isOwnFault({ code, message }) {
    return code === 'EATTESTATIONVERIFY' && message.endsWith('Unexpected end of JSON input');
}
/** Codes by which npm says that a package's signature or attestation is wrong, and stops there (pacote, lib/registry.js). */
const WRONG = /^E(ATTESTATION|INTEGRITY|MISSINGSIGNATURE|EXPIREDSIGNATURE|MANIFESTMISMATCH)/;
/**
 * npm ends the whole audit at some findings, and names the package in what it says then, if at all. About ours it is a
 * finding; about another one it leaves ours undecided for good; about none (the network, TUF) undecided for now.
 */
function withoutReport(exit, { list, wanted, ours }) {
    const said = exit.stderr + exit.stdout;
    const [, code = 'no code'] = /"code": ?"(\w+)"|npm error code (\w+)/.exec(said)?.filter(Boolean) ?? [];
    const found = `npm audit signatures ${(0,text_exit/* ended */.v)(exit)} without a report (${code})`;
    const named = packagesNamed(said);
    const others = named.filter((one) => one !== ours);
    const check = { id: list, passed: null, expected: wanted, found };
    if (named.includes(ours))
        return [{ ...check, passed: WRONG.test(code) ? false : null }];
    return others.length > 0 ? [check, inconclusive(others.map((one) => `${one}: ${code}`))] : [check];
}
/** Every `name@version` in a text, whether in words or in an address (`@scope%2fname`). */
function packagesNamed(text) {
    const pattern = /(?<![\w.~/@%-])(?:@[\w.~-]+(?:\/|%2f))?[\w.~-]+@\d+\.\d+\.\d+[\w.+-]*|(?<=attestations\/)[^\s/"]+(?:\/[^\s/"]+)?@\d+\.\d+\.\d+[\w.+-]*/gi;
    const found = [...text.matchAll(pattern)].map(([name]) => name.replace(/%2f/gi, '/').replace(/[.-]+$/, ''));
    return [...new Set(found)];
}
function inconclusive(others) {
    const found = `inconclusive: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`;
    return { id: 'consumer.audit-others', passed: null, expected: 'no finding against another package', found };
}
function jsonOf(stdout) {
    try {
        return JSON.parse(stdout);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=audit.js.map
// EXTERNAL MODULE: ./lib/src/npm/consumer-npms.js
var consumer_npms = __webpack_require__(9029);
// EXTERNAL MODULE: ./lib/src/npm/waiting-npm.js
var waiting_npm = __webpack_require__(8451);
;// CONCATENATED MODULE: ./lib/src/npm/consume.js










const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Plays a consumer: a clean install of the exact version, scripts off, and npm's own audit of its signatures. What could
 * not be decided is tried again, each time from nothing. What npm says of other packages fails nothing.
 */
async function consume(world, consuming) {
    const { npmCli } = consuming;
    const deadline = world.now() + consuming.timeout;
    for (let attempt = 1, pause = FIRST_PAUSE;; attempt++, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const home = `${consuming.npms.home}-${attempt}`;
        const npms = attempt === 1 ? consuming.npms : (0,consumer_npms/* startConsumer */.n)(world, { npmCli, home });
        const checks = await once(world, consuming, npms).finally(() => npms.end());
        const open = checks.filter(({ passed, id }) => passed === null && id !== 'consumer.audit-others');
        if (open.length === 0 || checks.some(({ id }) => id === 'consumer.audit-others'))
            return checks;
        if (world.now() + pause > deadline)
            return checks;
        world.info(`${open.map(({ id, found }) => `${id}: ${found}`).join('; ')}. Trying again.`);
        await world.sleep(pause);
    }
}
async function once(world, consuming, { home, project, install, audit }) {
    const { name, version, integrity, registry, npmCli, tufCache } = consuming;
    (0,external_node_fs_.mkdirSync)(project, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    seedTuf(tufCache, (0,external_node_path_.join)(home, 'cache', '_tuf'));
    const scope = (0,names/* scopeOf */.Od)(name);
    const everywhere = [
        `--registry=${registry.url}`,
        ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
        // Without it npm would climb to a project above, and read its .npmrc.
        `--prefix=${project}`,
    ];
    const wanted = ['install', `${name}@${version}`, '--save-exact', '--ignore-scripts', ...everywhere];
    let end = await install.run({ args: isBound(consuming.manifest) ? [...wanted, '--force'] : wanted });
    // npm refuses what is bound to another platform, ours or a dependency; --os and --cpu do not help (npm 11, 12).
    if (codeOf(end) === 'EBADPLATFORM')
        end = await (0,waiting_npm/* startNpm */.q)(world, { npmCli, command: 'install', home, cwd: project }).run({
            args: [...wanted, '--force'],
        });
    const installed = installCheck(world, end);
    if (!installed.passed)
        return [installed];
    const locked = (0,src_checks/* equal */.LC)('consumer.lockfile-integrity', integrity, await lockedIntegrity(project, name));
    const signatures = ['audit', 'signatures', '--json', '--include-attestations', ...everywhere];
    return [installed, locked, ...readAudit(await audit.run({ args: signatures }), { name, version })];
}
function isBound({ os, cpu, libc }) {
    return [os, cpu, libc].some((value) => value !== undefined);
}
/** Hands the consumer's npm the root this run started from, with what was fetched from it minutes ago: npm checks it all again. */
function seedTuf(from, to) {
    if (from !== undefined && (0,external_node_fs_.existsSync)(from))
        (0,external_node_fs_.cpSync)(from, to, { recursive: true });
}
/** Bytes that are not what they should be are a finding; anything else (a lagging mirror, the network) is none yet. */
function installCheck(world, exit) {
    const id = 'consumer.installs';
    const expected = 'exit status 0';
    if (exit.code === 0)
        return (0,src_checks/* equal */.LC)(id, expected, expected);
    world.info(world.redact(exit.stderr).trim());
    const found = `npm install ${(0,text_exit/* ended */.v)(exit)} (${codeOf(exit) ?? 'no code'})${sentenceOf(world.redact(exit.stderr))}`;
    return codeOf(exit) === 'EINTEGRITY' ? (0,src_checks/* equal */.LC)(id, expected, found) : (0,src_checks/* undecided */.oo)(id, expected, found);
}
/** npm's first sentence on why an install failed. */
function sentenceOf(stderr) {
    const lines = [...stderr.matchAll(/^npm error (?!code |errno |syscall |path |A complete log)(\S.*)$/gm)];
    const [, sentence] = lines[0] ?? [];
    return sentence === undefined ? '' : `: ${sentence.slice(0, 200)}`;
}
function codeOf({ stderr }) {
    return /npm error code (\w+)/.exec(stderr)?.[1];
}
const Lock = dist/* looseObject */._H3({
    packages: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ integrity: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
async function lockedIntegrity(project, name) {
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(project, 'package-lock.json'), 'utf8'));
    return dist/* parse */.qgA(Lock, lock).packages[`node_modules/${name}`]?.integrity;
}
//# sourceMappingURL=consume.js.map
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
        servedIntegrity: already && integrity !== tarball.integrity ? integrity : undefined,
        problems: [...(0,unknown.unknownAttestations)([{ unknownTypes }]), ...(already ? tagBehind(releasing, served) : [])],
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
/** Plays the consumer, unless something failed before. */
async function consumeJudged({ world, inputs, release, tarball, tools }, { checks, servedIntegrity, trust }) {
    if (!inputs.consumerCheck || (0,src_checks/* firstFailure */.fx)(checks))
        return { kind: 'consumed', checks: [] };
    const { name, version, manifest } = release;
    const { registry, verifyTimeout: timeout } = inputs;
    const consumed = await consume(world, {
        name,
        version,
        manifest,
        integrity: servedIntegrity ?? tarball.integrity,
        registry,
        npmCli: await tools.npmCli,
        tufCache: trust.cache,
        npms: tools.consumer(),
        timeout,
    });
    return { kind: 'consumed', checks: consumed };
}
//# sourceMappingURL=proof.js.map

/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/** How a program ended, in words. */
function ended(exit) {
    if (exit.error)
        return `could not be started (${exit.error.message})`;
    return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}
//# sourceMappingURL=exit.js.map

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

