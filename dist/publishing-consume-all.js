export const id = 569;
export const ids = [569,3312];
export const modules = {

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ REPOSITORY_EVENTS),
/* harmony export */   JN: () => (/* binding */ FORK_EVENTS),
/* harmony export */   Jt: () => (/* binding */ USUAL_EVENTS),
/* harmony export */   Nq: () => (/* binding */ REFUSED_EVENTS)
/* harmony export */ });
/* unused harmony exports RELEASE_EVENTS, PLAYED_EVENTS */
/** Events by which maintainers publish; verifiers expect no others unless they are told to. */
const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'];
/**
 * Events from which the registry takes no token, whoever caused them: the run has the repository's rights and works on what
 * a fork proposes (npm/cli#8739).
 */
const REFUSED_EVENTS = ['pull_request_target'];
/**
 * Events that people without write access can cause; the workflow that runs is the default branch's, what it checks out may
 * be the fork's.
 */
const FORK_EVENTS = ['workflow_run', 'issue_comment', ...REFUSED_EVENTS];
/** Events besides a push that usually start a release. */
const RELEASE_EVENTS = [
    ...USUAL_EVENTS.filter((event) => event !== 'push'),
    'workflow_call',
    'repository_dispatch',
];
/** Events whose run is of what somebody with the right to push has put there: the checkout's word counts. */
const REPOSITORY_EVENTS = [
    ...USUAL_EVENTS,
    'repository_dispatch',
    'create',
    'delete',
];
/** Events that a rehearsal can play, in the order they are looked for. */
const PLAYED_EVENTS = (/* unused pure expression or super */ null && (['push', 'release', 'workflow_dispatch']));
//# sourceMappingURL=events.js.map

/***/ }),

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ trustedPublisherForm),
/* harmony export */   Fy: () => (/* binding */ firstPublishCommand),
/* harmony export */   SV: () => (/* binding */ trustCommand),
/* harmony export */   Wv: () => (/* binding */ replacingCommands),
/* harmony export */   rC: () => (/* binding */ settingsPage)
/* harmony export */ });
/* unused harmony exports TRUST_PAUSE_MS, trustArguments */
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7526);

/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
const TRUST_PAUSE_MS = 4_000;
/** What a person, or a shell, puts a name in the place of. */
const OPEN = ['<package>', '"$package"'];
/**
 * The command that fills the form in (npm 11.15 and later).
 * @param name of the package; or what a shell puts there
 */
function trustCommand(name, publisher) {
    const [trust, github, , ...rest] = trustArguments(name, publisher);
    const word = OPEN.includes(name) ? name : (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name);
    return ['npm', trust, github, word, ...rest.map(_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)].join(' ');
}
/** The commands that set it anew, as it cannot be edited; ID is what the first one lists. */
function replacingCommands(name, publisher) {
    return [
        `npm trust list ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name)}`,
        `npm trust revoke ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name)} --id ID`,
        trustCommand(name, publisher),
    ];
}
/** The same as the arguments of npm. */
function trustArguments(name, { repository, file, environment, action }) {
    const guard = environment === undefined ? [] : ['--env', environment];
    const allowed = action === 'stage' ? '--allow-stage-publish' : '--allow-publish';
    return ['trust', 'github', name, '--repo', repository, '--file', file, ...guard, allowed];
}
/** The command that brings a package into being, from an empty directory: an empty version that no tag will ask for. */
function firstPublishCommand(name) {
    const word = OPEN.includes(name) ? name : (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name);
    return `cd "$(mktemp -d)" && npm init --yes && npm pkg set name=${word} version=0.0.0 && npm publish --access=public`;
}
/** Where npm shows and sets it. */
function settingsPage(name) {
    return `https://www.npmjs.com/package/${name}/access`;
}
/** npm's form for it, field by field, as on the settings page of a package. */
function trustedPublisherForm({ repository, file, environment, action, }) {
    const [owner = '', name = ''] = repository.split('/');
    return [
        { field: 'Organization or user', value: owner },
        { field: 'Repository', value: name },
        { field: 'Workflow filename', value: file },
        { field: 'Environment name', value: environment ?? '(empty)' },
        { field: 'Allowed actions', value: action === 'stage' ? 'npm stage publish' : 'npm publish' },
    ];
}
//# sourceMappingURL=trusted-publisher.js.map

/***/ }),

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consumeAll: () => (/* binding */ consumeAll)
});

// EXTERNAL MODULE: ./lib/src/checks.js
var checks = __webpack_require__(7973);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
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
 * @param packages all that are ours
 * @param at the place of the one that is meant
 */
function readAudit(exit, { packages, at }) {
    const { name = '', version = '' } = packages[at] ?? {};
    const own = new Set(packages.map((one) => `${one.name}@${one.version}`));
    const list = 'consumer.audit-lists-package';
    const wanted = `${name}@${version} verified, with 2 attestations`;
    const report = dist/* safeParse */.xLC(Report, jsonOf(exit.stdout));
    if (!report.success)
        return withoutReport(exit, { list, wanted, ours: `${name}@${version}`, own });
    const isOurs = (one) => one.name === name && one.version === version;
    const { invalid, missing, verified } = report.output;
    const findings = [...invalid, ...missing];
    const against = findings.find(isOurs);
    if (against && isOwnFault(against)) {
        const found = `npm read its TUF cache while writing it (${against.code})`;
        return [{ id: list, passed: null, expected: wanted, found }];
    }
    const bundles = verified.find(isOurs)?.attestationBundles ?? [];
    const both = BOTH.every((type) => bundles.filter(({ predicateType }) => predicateType === type).length === 1);
    const found = against?.code ?? `${bundles.length} attestations listed`;
    const ours = (0,checks/* equal */.LC)(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
    const others = findings.filter((finding) => !own.has(`${finding.name}@${finding.version}`));
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
function withoutReport(exit, { list, wanted, ours, own }) {
    const said = exit.stderr + exit.stdout;
    const [, code = 'no code'] = /"code": ?"(\w+)"|npm error code (\w+)/.exec(said)?.filter(Boolean) ?? [];
    const found = `npm audit signatures ${(0,text_exit/* ended */.v)(exit)} without a report (${code})`;
    const named = packagesNamed(said);
    const others = named.filter((one) => !own.has(one));
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
 * Plays a consumer: a clean install of the exact versions, scripts off, and npm's own audit of their signatures. What could
 * not be decided is tried again, each time from nothing. What npm says of other packages fails nothing.
 */
async function consume(world, consuming) {
    const { npmCli } = consuming;
    const deadline = world.now() + consuming.timeout;
    for (let attempt = 1, pause = FIRST_PAUSE;; attempt++, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const home = `${consuming.npms.home}-${attempt}`;
        const npms = attempt === 1 ? consuming.npms : (0,consumer_npms/* startConsumer */.n)(world, { npmCli, home });
        const consumed = await once(world, consuming, npms).finally(() => npms.end());
        const checks = [...consumed.values()].flat();
        const open = checks.filter(({ passed, id }) => passed === null && id !== 'consumer.audit-others');
        if (open.length === 0 || checks.some(({ id }) => id === 'consumer.audit-others'))
            return consumed;
        if (world.now() + pause > deadline)
            return consumed;
        world.info(`${open.map(({ id, found }) => `${id}: ${found}`).join('; ')}. Trying again.`);
        await world.sleep(pause);
    }
}
async function once(world, consuming, npms) {
    const { packages, registry, tufCache } = consuming;
    const { home, project, audit } = npms;
    (0,external_node_fs_.mkdirSync)(project, { recursive: true });
    writeProject(project, packages);
    seedTuf(tufCache, (0,external_node_path_.join)(home, 'cache', '_tuf'));
    const scopes = new Set(packages.map(({ name }) => (0,names/* scopeOf */.Od)(name)));
    const everywhere = [
        `--registry=${registry.url}`,
        ...[...scopes].flatMap((scope) => (scope === undefined ? [] : [`--${scope}:registry=${registry.url}`])),
        // Without it npm would climb to a project above, and read its .npmrc.
        `--prefix=${project}`,
    ];
    const installed = installCheck(world, await install(world, { consuming, npms, everywhere }));
    const [only] = packages;
    if (!installed.passed && packages.length === 1 && only)
        return new Map([[only.name, [installed]]]);
    // Which of them it is, npm does not say.
    if (!installed.passed)
        return eachAlone(world, consuming, home);
    const lock = await readLock(project);
    const signatures = ['audit', 'signatures', '--json', '--include-attestations', ...everywhere];
    const audited = await audit.run({ args: signatures });
    return new Map(packages.map(({ name, integrity }, at) => {
        const found = lock[`node_modules/${name}`]?.integrity;
        const locked = (0,checks/* equal */.LC)('consumer.lockfile-integrity', integrity, found);
        return [name, [installed, locked, ...readAudit(audited, { packages, at })]];
    }));
}
/** What a lock file keeps of a manifest (npm 11 and 12). */
const LOCKED = [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'bin',
    'engines',
    'os',
    'cpu',
    'libc',
];
/**
 * A project that has the very bytes of every package in its lock file: npm fetches them side by side, and takes no others.
 * What they depend on besides is npm's to find; and the audit looks each up in what the registry serves.
 */
function writeProject(project, packages) {
    const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
    const root = { name: 'consumer', dependencies };
    const locked = packages.map(({ name, version, manifest, integrity, resolved }) => {
        const kept = LOCKED.flatMap((field) => (manifest[field] === undefined ? [] : [[field, manifest[field]]]));
        return [`node_modules/${name}`, { version, resolved, integrity, ...Object.fromEntries(kept) }];
    });
    const lock = { name: 'consumer', lockfileVersion: 3, requires: true };
    const file = (name, content) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(project, name), JSON.stringify(content));
    file('package.json', { ...root, private: true });
    file('package-lock.json', { ...lock, packages: { '': root, ...Object.fromEntries(locked) } });
}
/** Installs every package into a project of its own. */
async function eachAlone(world, consuming, home) {
    const { npmCli } = consuming;
    const pool = (0,concurrency/* createPool */.b)((0,external_node_os_.availableParallelism)());
    const all = await Promise.all(consuming.packages.map((one, at) => pool(() => {
        const npms = (0,consumer_npms/* startConsumer */.n)(world, { npmCli, home: `${home}-alone-${at}` });
        return once(world, { ...consuming, packages: [one] }, npms).finally(() => npms.end());
    })));
    return new Map(all.flatMap((consumed) => [...consumed]));
}
async function install(world, { consuming: { packages, npmCli }, npms: { home, project, install: waiting }, everywhere, }) {
    const wanted = ['install', '--ignore-scripts', ...everywhere];
    const isAnyBound = packages.some(({ manifest }) => isBound(manifest));
    const end = await waiting.run({ args: isAnyBound ? [...wanted, '--force'] : wanted });
    // npm refuses what is bound to another platform, ours or a dependency; --os and --cpu do not help (npm 11, 12).
    if (codeOf(end) !== 'EBADPLATFORM')
        return end;
    const again = (0,waiting_npm/* startNpm */.q)(world, { npmCli, command: 'install', home, cwd: project });
    return again.run({ args: [...wanted, '--force'] });
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
        return (0,checks/* equal */.LC)(id, expected, expected);
    world.info(world.redact(exit.stderr).trim());
    const found = `npm install ${(0,text_exit/* ended */.v)(exit)} (${codeOf(exit) ?? 'no code'})${sentenceOf(world.redact(exit.stderr))}`;
    return codeOf(exit) === 'EINTEGRITY' ? (0,checks/* equal */.LC)(id, expected, found) : (0,checks/* undecided */.oo)(id, expected, found);
}
/** npm's sentence on why an install failed: the one that names a package, or the first. */
function sentenceOf(stderr) {
    const lines = [...stderr.matchAll(/^npm error (?!code |errno |syscall |path |A complete log)(\S.*)$/gm)];
    const sentences = lines.map(([, line = '']) => line.replace(/^(?:404|notarget|ERESOLVE)\s+/, ''));
    const sentence = sentences.find((one) => one.startsWith('The requested resource')) ?? sentences[0];
    return sentence === undefined ? '' : `: ${sentence.slice(0, 200)}`;
}
function codeOf({ stderr }) {
    return /npm error code (\w+)/.exec(stderr)?.[1];
}
const Lock = dist/* looseObject */._H3({
    packages: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ integrity: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
async function readLock(project) {
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(project, 'package-lock.json'), 'utf8'));
    return dist/* parse */.qgA(Lock, lock).packages;
}
//# sourceMappingURL=consume.js.map
// EXTERNAL MODULE: ./lib/src/publishing/credentials.js + 6 modules
var credentials = __webpack_require__(8077);
;// CONCATENATED MODULE: ./lib/src/publishing/consume-all.js



/**
 * Plays one consumer of all releases that were judged and of which no check failed: one install, one audit. What is not asked
 * for, or has failed already, is concluded without.
 */
async function consumeAll(beginning, releasings) {
    const { world, inputs, tools } = beginning;
    const judged = releasings.filter(({ book }) => book.ledger.state.kind === 'judged');
    const packages = inputs.consumerCheck ? judged.flatMap(consumable) : [];
    if (judged.length === 0)
        return;
    const { registry, verifyTimeout: timeout } = inputs;
    const consumed = await world.stage('consume', async () => {
        if (packages.length === 0)
            return new Map();
        const { cache: tufCache } = await (0,credentials.noteTrust)(beginning);
        const npmCli = await tools.npmCli;
        return consume(world, { packages, registry, npmCli, tufCache, npms: tools.consumer(), timeout });
    });
    for (const { book, release } of judged)
        book.record({ kind: 'consumed', checks: consumed.get(release.name) ?? [] });
}
function consumable({ book, release, tarball }) {
    const { state } = book.ledger;
    if (state.kind !== 'judged' || (0,checks/* firstFailure */.fx)(state.checks))
        return [];
    const { name, version, manifest } = release;
    const { servedIntegrity, servedFrom: resolved } = state;
    return [{ name, version, manifest, integrity: servedIntegrity ?? tarball.integrity, resolved }];
}
//# sourceMappingURL=consume-all.js.map

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

/***/ })

};

