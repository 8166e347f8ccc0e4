export const id = 1459;
export const ids = [1459,1345];
export const modules = {

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   H5: () => (/* binding */ ownNpmEnvironment),
/* harmony export */   Z8: () => (/* binding */ publishEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What any program needs to run and to reach the network; nothing in it is a credential or npm configuration. */
const PLATFORM = [
    'PATH',
    'Path',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'windir',
    'ComSpec',
    'PATHEXT',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** What libnpmpublish writes into the provenance statement (lib/provenance.js), and what tells npm it is on GitHub. */
const PROVENANCE = [
    'CI',
    'GITHUB_ACTIONS',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_REF',
    'GITHUB_SHA',
    'GITHUB_EVENT_NAME',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'RUNNER_ENVIRONMENT',
];
/**
 * An environment for an npm of ours, built from scratch: no configuration of the machine, the user or the project
 * reaches it. `NODE_USE_ENV_PROXY`: npm 12's TUF client goes through a proxy only with it.
 * @param home an existing directory that npm may fill: home, cache and configuration are in it
 */
function ownNpmEnvironment(env, home) {
    const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'empty-npmrc');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(empty, '');
    return {
        ...pick(env, PLATFORM),
        NODE_USE_ENV_PROXY: '1',
        HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        USERPROFILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        npm_config_userconfig: empty,
        npm_config_globalconfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'no-global-npmrc'),
        npm_config_cache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'cache'),
        npm_config_logs_dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'logs'),
        // npm would repeat a PUT after a lost answer, and wait 10 s and 60 s before it repeats a GET. Whether and when to
        // ask again is decided here: for the upload, after asking the registry.
        npm_config_fetch_retries: '0',
        npm_config_fetch_timeout: '120000',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
        npm_config_color: 'false',
        npm_config_progress: 'false',
    };
}
/**
 * What `npm publish` gets on top. The token stands in the environment key that beats every .npmrc. npm finds a request
 * URL, so it makes provenance, but no request token: it can neither exchange again nor mint, and nor can a child of it.
 */
function publishEnvironment(env, { registry, token, sigstoreToken }) {
    const { host, pathname } = new URL(registry);
    return {
        ...pick(env, PROVENANCE),
        [`npm_config_//${host}${pathname}:_authToken`]: token,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'withheld',
        SIGSTORE_ID_TOKEN: sigstoreToken,
    };
}
/**
 * The job's environment without what a script has no business with: the runner's own credentials and inputs, npm
 * tokens, and the files by which a step talks to the runner. A courtesy, not a wall: see the security model.
 */
function scriptEnvironment(env) {
    const withheld = /^(ACTIONS_|INPUT_|STATE_)/i;
    const named = /^(GITHUB_TOKEN|GH_TOKEN|SIGSTORE_ID_TOKEN)$|(^|_)(NPM|NODE|YARN)_.*TOKEN$/i;
    const commandFile = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i;
    const npmCredential = /^npm_config_(.*_(auth|authtoken|password)|otp)$/i;
    const kept = Object.entries(env).filter(([name]) => ![withheld, named, commandFile, npmCredential].some((pattern) => pattern.test(name)));
    return pick(env, kept.map(([name]) => name));
}
function pick(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 61459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consumeServed: () => (/* binding */ consumeServed),
  verifyServed: () => (/* binding */ verifyServed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/attestation/checks.js
var attestation_checks = __webpack_require__(21429);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/npm/environment.js
var environment = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/programs.js
var programs = __webpack_require__(25390);
// EXTERNAL MODULE: ./lib/registry/names.js
var names = __webpack_require__(74039);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/consumer/audit.js




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
    const ours = (0,attestation_checks/* equal */.LC)(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
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
    const found = `npm audit signatures ${(0,programs/* ended */.v6)(exit)} without a report (${code})`;
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
;// CONCATENATED MODULE: ./lib/consumer/consume.js









const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Plays a consumer: a clean install of the exact version, scripts off, and npm's own audit of its signatures. What could
 * not be decided is tried again, each time from nothing. What npm says of other packages fails nothing.
 */
async function consume(world, consuming) {
    const deadline = world.now() + consuming.timeout;
    for (let attempt = 1, pause = FIRST_PAUSE;; attempt++, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const checks = await once(world, { ...consuming, home: (0,external_node_path_.join)(consuming.home, String(attempt)) });
        const open = checks.filter(({ passed, id }) => passed === null && id !== 'consumer.audit-others');
        if (open.length === 0 || checks.some(({ id }) => id === 'consumer.audit-others'))
            return checks;
        if (world.now() + pause > deadline)
            return checks;
        world.info(`${open.map(({ id, found }) => `${id}: ${found}`).join('; ')}. Trying again.`);
        await world.sleep(pause);
    }
}
async function once(world, consuming) {
    const { name, version, integrity, registry, npmCli, home, tufCache } = consuming;
    const project = (0,external_node_path_.join)(home, 'project');
    (0,external_node_fs_.mkdirSync)(project, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    seedTuf(tufCache, (0,external_node_path_.join)(home, 'cache', '_tuf'));
    const env = (0,environment/* ownNpmEnvironment */.H5)(world.env, home);
    const scope = (0,names/* scopeOf */.Od)(name);
    const everywhere = [
        `--registry=${registry.url}`,
        ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
        // Without it npm would climb to a project above, and read its .npmrc.
        `--prefix=${project}`,
    ];
    const npm = (...args) => world.run({ file: process.execPath, args: [npmCli, ...args, ...everywhere], cwd: project, env });
    const install = ['install', `${name}@${version}`, '--save-exact', '--ignore-scripts'];
    let end = await npm(...install, ...(isBound(consuming.manifest) ? ['--force'] : []));
    // npm refuses what is bound to another platform, ours or a dependency; --os and --cpu do not help (npm 11, 12).
    if (codeOf(end) === 'EBADPLATFORM')
        end = await npm(...install, '--force');
    const installed = installCheck(world, end);
    if (!installed.passed)
        return [installed];
    const locked = (0,attestation_checks/* equal */.LC)('consumer.lockfile-integrity', integrity, await lockedIntegrity(project, name));
    const audit = await npm('audit', 'signatures', '--json', '--include-attestations');
    return [installed, locked, ...readAudit(audit, { name, version })];
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
        return (0,attestation_checks/* equal */.LC)(id, expected, expected);
    world.info(world.redact(exit.stderr).trim());
    const found = `npm install ${(0,programs/* ended */.v6)(exit)} (${codeOf(exit) ?? 'no code'})${sentenceOf(world.redact(exit.stderr))}`;
    return codeOf(exit) === 'EINTEGRITY' ? (0,attestation_checks/* equal */.LC)(id, expected, found) : (0,attestation_checks/* undecided */.oo)(id, expected, found);
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
// EXTERNAL MODULE: ./lib/github/run.js
var github_run = __webpack_require__(35310);
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
// EXTERNAL MODULE: ./lib/verifying/unknown.js
var unknown = __webpack_require__(51345);
;// CONCATENATED MODULE: ./lib/publishing/conclude.js


const WHO_AND_WHAT = ['repository', 'repository-id', 'owner-id', 'commit', 'ref', 'workflow', 'signer'].map((field) => `certificate.${field}`);
/**
 * What the checks come to. A version that was there before and is authentically another release is a conflict; one that
 * lacks a proof is unverified. What npm's audit says of other packages is told, and decides nothing.
 */
function conclude(report) {
    const { checks, alreadyPublished } = report;
    // npm's audit stops at a package it cannot judge: when that is another one, it says nothing of ours.
    const excused = checks.some(({ id }) => id === 'consumer.audit-others');
    const decisive = checks.filter(({ id, passed }) => !(excused && passed === null && id.startsWith('consumer.')));
    const failed = (0,attestation_checks/* firstFailure */.fx)(decisive);
    if (!failed)
        return { outcome: 'verified', problems: [...conclude_inconclusive(checks), ...notReproduced(report)] };
    if (failed.passed === null && failed.id.startsWith('consumer.')) {
        return { outcome: 'unverified', problems: [consumerFailed(failed)] };
    }
    const authentic = checks.some(({ id, passed }) => id === 'provenance.signature' && passed);
    const foreign = checks.filter(({ id, passed }) => WHO_AND_WHAT.includes(id) && passed === false);
    if (alreadyPublished && authentic && foreign.length > 0) {
        return { outcome: 'conflict', problems: [conflict(foreign)] };
    }
    return { outcome: 'unverified', problems: [verificationFailed(failed, report)] };
}
/** What is only missing may still come: registries have served attestations hours late. What is wrong will stay wrong. */
function verificationFailed(failed, report) {
    const { checks } = report;
    const all = checks.filter(({ passed }) => passed === false);
    const others = all.length > 1 ? ` (${all.length} checks failed: ${all.map(({ id }) => id).join(', ')})` : '';
    const said = `The check ${failed.id} failed: expected ${failed.expected}, found ${failed.found}${others}.`;
    if (all.length > 0 && all.every(isMissing)) {
        return (0,problems/* error */.z3)({
            code: 'proof-missing',
            message: `The version is published, and the registry does not serve everything that proves it. ${said}`,
            remedy: remedyOfMissing(all, report),
        });
    }
    return (0,problems/* error */.z3)({
        code: 'verification-failed',
        message: said,
        remedy: 'Do not announce this version. Compare the evidence with the registry; if what is served is not what this run built, deprecate the version and report it to npm: https://www.npmjs.com/support',
    });
}
function remedyOfMissing(missing, { release, isSettled }) {
    if (release && missing.every(({ id }) => id === 'registry.dist-tag'))
        return `Run the job again later; or move the dist-tag by hand, which a token of trusted publishing cannot: npm dist-tag add ${release.package}@${release.version} ${release.distTag}`;
    if (isSettled)
        return 'The version has been there for hours, and nothing more of it will come. One that was published by hand, or without provenance, gets none later: raise the version, and publish that by its tag.';
    return 'Run the job again later: what is missing may still come, and a re-run publishes nothing twice. Do not announce this version before it is verified.';
}
/** Whether a check has found nothing, rather than something else; a dist-tag that has not moved is late, and no forgery. */
function isMissing({ id, found }) {
    return found === 'nothing' || (id.endsWith('.present') && found === '0') || id === 'registry.dist-tag';
}
function conflict(foreign) {
    const differences = foreign.map(({ id, expected, found }) => `${id}: this run ${expected}, published ${found}`);
    return (0,problems/* error */.z3)({
        code: 'other-release',
        message: `That version is on the registry already and is another release: ${differences.join('; ')}.`,
        remedy: 'A version cannot be published twice: raise the version, commit, and push a new tag.',
    });
}
function consumerFailed({ id, found }) {
    return (0,problems/* error */.z3)({
        code: 'consumer-failed',
        message: `The registry's proofs hold, but the check ${id} could not be made: ${found}.`,
        remedy: remedyOfConsumer(found),
    });
}
/** What an install can fail for that will not be otherwise when it is tried again, by npm's code. */
const LASTING = [
    [
        'EUNSUPPORTEDPROTOCOL',
        'A dependency has a range that npm does not know (workspace:, catalog:, link:): nobody can install this version.',
    ],
    ['ENOENT', 'A dependency is a file that is not in the tarball: nobody can install this version.'],
    [
        'ETARGET',
        'A dependency has no version in the range that is asked for: publish that one, or correct the range.',
    ],
    ['E404', 'A dependency is not on the registry: publish it, or correct its name.'],
    [
        'ERESOLVE',
        'Its dependencies ask for versions that exclude each other: nobody can install it without --force.',
    ],
];
function remedyOfConsumer(found) {
    const lasting = LASTING.find(([code]) => found.includes(`(${code})`));
    return lasting
        ? `${lasting[1]} Correct it in a new version; deprecate this one (npm deprecate).`
        : 'Run the job again: it finds the version published, and makes the checks once more.';
}
function conclude_inconclusive(checks) {
    return checks
        .filter(({ id }) => id === 'consumer.audit-others')
        .map(({ id, found }) => (0,problems/* warning */.$e)({
        code: 'consumer-inconclusive',
        message: `The check ${id} is ${found}.`,
        remedy: 'Nothing to do for this release: look at the packages it names.',
    }));
}
function notReproduced({ servedIntegrity, tarball }) {
    if (servedIntegrity === undefined || !tarball)
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'not-reproducible',
            message: `The version was published before, from this commit, with other bytes (${servedIntegrity}) than this build made (${tarball.integrity}).`,
            remedy: 'Nothing to do for this release; a build that gives the same bytes each time would let anybody compare.',
        }),
    ];
}
//# sourceMappingURL=conclude.js.map
// EXTERNAL MODULE: ./lib/attestation/policy.js
var attestation_policy = __webpack_require__(27662);
// EXTERNAL MODULE: ./lib/attestation/verify.js + 8 modules
var verify = __webpack_require__(6917);
// EXTERNAL MODULE: ./lib/registry/signature.js
var signature = __webpack_require__(23413);
;// CONCATENATED MODULE: ./lib/publishing/prove.js




/** Checks everything the registry serves of a version against what this run knows of it. */
function prove({ publication, integrity, distTag, trust, now, ...about }) {
    const { entry, servedIntegrity } = publication;
    const anyRun = distTag === undefined;
    const subject = (0,attestation_policy/* subjectOf */.e)({ release: about.release, registry: about.registry, integrity });
    const policy = (0,attestation_policy/* policyOfRun */.J)({ run: about.run, claims: about.claims, anyRun, now });
    const verification = (0,verify/* verifyAttestations */.r)(publication.attestations, { trust, subject, policy });
    // The packument's time is signed by nobody; that of the registry's attestation is.
    const publishedAt = verification.loggedAt ?? now;
    const registryChecks = [
        (0,attestation_checks/* equal */.LC)('tarball.integrity', integrity, servedIntegrity),
        (0,attestation_checks/* equal */.LC)('registry.integrity', integrity, entry?.dist.integrity),
        ...(entry ? [(0,signature/* registrySignatureCheck */._)(entry, { integrity, keys: trust.keys, publishedAt })] : []),
        ...(anyRun ? [] : [distTagCheck(publication, about.release.version)]),
    ];
    return { ...verification, checks: [...registryChecks, ...verification.checks] };
}
function distTagCheck({ taggedVersion, overtaken }, version) {
    const check = (0,attestation_checks/* equal */.LC)('registry.dist-tag', version, taggedVersion);
    return overtaken ? { ...check, passed: true, found: `${taggedVersion}, published since` } : check;
}
//# sourceMappingURL=prove.js.map
// EXTERNAL MODULE: ./lib/publishing/trusted.js
var trusted = __webpack_require__(3534);
;// CONCATENATED MODULE: ./lib/publishing/proof.js











/** Checks what is served against the run, the tarball and the trust root, into the report. */
async function verifyServed(releasing, publication) {
    const { inputs, release, tarball, distTag, report, run, claims, world } = releasing;
    const trust = await (0,trusted/* trusted */.I)(releasing);
    const about = { publication, run, claims, release, registry: inputs.registry, trust, now: world.now() };
    const ofThisRun = () => prove({ ...about, integrity: tarball.integrity, distTag });
    // A version that was there before is proven by what its own provenance says, whatever bytes it has.
    const integrity = publication.servedIntegrity ?? tarball.integrity;
    const ofAnyRun = () => prove({ ...about, integrity, distTag: undefined });
    let proof = report.alreadyPublished ? ofAnyRun() : ofThisRun();
    const foreign = proof.identity !== undefined && proof.identity.run !== (0,github_run/* runUrl */.Vp)(run);
    if (report.upload === 'unclear' && foreign) {
        report.alreadyPublished = true;
        proof = ofAnyRun();
    }
    report.attestations = publication.attestations;
    report.checks.push(...proof.checks);
    report.problems.push(...(0,unknown.unknownAttestations)([proof]));
    if (report.alreadyPublished)
        report.problems.push(...tagBehind(releasing, publication));
    if (proof.identity)
        report.identity = proof.identity;
    if (report.alreadyPublished && integrity !== tarball.integrity)
        report.servedIntegrity = integrity;
}
/** Of a version that was there before the dist-tag proves nothing; but who asks for it should not be given an older one. */
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
/** Plays the consumer, unless something failed before, and draws the conclusion. */
async function consumeServed({ world, inputs, release, tarball, tools, directory, report, }) {
    if (inputs.consumerCheck && !(0,attestation_checks/* firstFailure */.fx)(report.checks)) {
        const home = (0,external_node_path_.join)(directory, 'consumer');
        (0,external_node_fs_.mkdirSync)(home);
        const [npmCli, { cache: tufCache }] = await Promise.all([tools.npmCli, (0,trusted/* trusted */.I)({ tools, report })]);
        const { name, version, manifest } = release;
        const { registry, verifyTimeout: timeout } = inputs;
        const integrity = report.servedIntegrity ?? tarball.integrity;
        const told = { name, version, manifest, integrity, registry, npmCli, tufCache, home, timeout };
        report.checks.push(...(await consume(world, told)));
    }
    const { outcome, problems } = conclude(report);
    report.outcome = outcome;
    report.problems.push(...problems);
}
//# sourceMappingURL=proof.js.map

/***/ }),

/***/ 3534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trusted)
/* harmony export */ });
/** The trust this run was started with, told in the report, with a warning when it is an embedded copy. */
async function trusted({ tools, report }) {
    const { trust, warnings } = await tools.trust;
    if (report.trust === undefined)
        report.problems.push(...warnings);
    report.trust = { source: trust.source, described: trust.described };
    return trust;
}
//# sourceMappingURL=trusted.js.map

/***/ }),

/***/ 51345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownAttestations: () => (/* binding */ unknownAttestations)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);

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

