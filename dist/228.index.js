export const id = 228;
export const ids = [228];
export const modules = {

/***/ 77825:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const builtins = __webpack_require__(11730)

var scopedPackagePattern = new RegExp('^(?:@([^/]+?)[/])?([^/]+?)$')
var exclusionList = [
  'node_modules',
  'favicon.ico',
]

function validate (name) {
  var warnings = []
  var errors = []

  if (name === null) {
    errors.push('name cannot be null')
    return done(warnings, errors)
  }

  if (name === undefined) {
    errors.push('name cannot be undefined')
    return done(warnings, errors)
  }

  if (typeof name !== 'string') {
    errors.push('name must be a string')
    return done(warnings, errors)
  }

  if (!name.length) {
    errors.push('name length must be greater than zero')
  }

  if (name.startsWith('.')) {
    errors.push('name cannot start with a period')
  }

  if (name.startsWith('-')) {
    errors.push('name cannot start with a hyphen')
  }

  if (name.match(/^_/)) {
    errors.push('name cannot start with an underscore')
  }

  if (name.trim() !== name) {
    errors.push('name cannot contain leading or trailing spaces')
  }

  // No funny business
  exclusionList.forEach(function (excludedName) {
    if (name.toLowerCase() === excludedName) {
      errors.push(excludedName + ' is not a valid package name')
    }
  })

  // Generate warnings for stuff that used to be allowed

  // core module names like http, events, util, etc
  if (builtins.includes(name.toLowerCase())) {
    warnings.push(name + ' is a core module name')
  }

  if (name.length > 214) {
    warnings.push('name can no longer contain more than 214 characters')
  }

  // mIxeD CaSe nAMEs
  if (name.toLowerCase() !== name) {
    warnings.push('name can no longer contain capital letters')
  }

  if (/[~'!()*]/.test(name.split('/').slice(-1)[0])) {
    warnings.push('name can no longer contain special characters ("~\'!()*")')
  }

  if (encodeURIComponent(name) !== name) {
    // Maybe it's a scoped package name, like @user/package
    var nameMatch = name.match(scopedPackagePattern)
    if (nameMatch) {
      var user = nameMatch[1]
      var pkg = nameMatch[2]

      if (pkg.startsWith('.')) {
        errors.push('name cannot start with a period')
      }

      if (encodeURIComponent(user) === user && encodeURIComponent(pkg) === pkg) {
        return done(warnings, errors)
      }
    }

    errors.push('name can only contain URL-friendly characters')
  }

  return done(warnings, errors)
}

var done = function (warnings, errors) {
  var result = {
    validForNewPackages: errors.length === 0 && warnings.length === 0,
    validForOldPackages: errors.length === 0,
    warnings: warnings,
    errors: errors,
  }
  if (!result.warnings.length) {
    delete result.warnings
  }
  if (!result.errors.length) {
    delete result.errors
  }
  return result
}

module.exports = validate


/***/ }),

/***/ 21429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** Whole strings, compared to the letter. */
function equal(id, expected, found) {
    return { id, passed: found === expected, expected, found: found ?? 'nothing' };
}
/** A check that a task succeeds; what it throws is what was found. */
function holds(id, expected, task) {
    try {
        task();
        return { id, passed: true, expected, found: expected };
    }
    catch (thrown) {
        return { id, passed: false, expected, found: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
/** A check that has no meaning because what it would read is not authentic. */
function undecided(id, expected, why) {
    return { id, passed: null, expected, found: why };
}
/** The first check that failed, or could not be decided though the proof rests on it. */
function firstFailure(checks) {
    return checks.find((check) => check.passed === false) ?? checks.find((check) => check.passed === null);
}
//# sourceMappingURL=checks.js.map

/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ readProvenancePredicate),
/* harmony export */   CK: () => (/* binding */ PROVENANCE_PREDICATE),
/* harmony export */   Hh: () => (/* binding */ readPublishPredicate),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const Schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictTuple */ .CxQ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha512: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) })]),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** Reads the payload of a DSSE envelope. @throws Error when it is no statement about exactly one subject */
function readStatement(payload) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)));
}
const Publish = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), registry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
function readPublishPredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Publish, predicate);
}
const Provenance = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        buildType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        externalParameters: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        }),
        resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictTuple */ .CxQ([
            valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ gitCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
        ]),
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        builder: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ invocationId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    }),
});
function readProvenancePredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Provenance, predicate);
}
//# sourceMappingURL=statement.js.map

/***/ }),

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

/***/ 56612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consumeServed: () => (/* binding */ consumeServed),
  verifyServed: () => (/* binding */ verifyServed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/checks.js
var attestation_checks = __webpack_require__(21429);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/npm/environment.js
var environment = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/registry/names.js
var names = __webpack_require__(74039);
// EXTERNAL MODULE: ./lib/world.js
var lib_world = __webpack_require__(74027);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/consumer/audit.js




const Named = dist/* looseObject */._H3({ name: dist/* string */.YjP(), version: dist/* string */.YjP() });
const Finding = dist/* looseObject */._H3({ ...Named.entries, code: dist/* optional */.lqM(dist/* string */.YjP(), 'a missing signature') });
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
    const bundles = verified.find(isOurs)?.attestationBundles ?? [];
    const both = BOTH.every((type) => bundles.filter(({ predicateType }) => predicateType === type).length === 1);
    const found = against?.code ?? `${bundles.length} attestations listed`;
    const ours = (0,attestation_checks/* equal */.LC)(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
    const others = findings.filter((finding) => !isOurs(finding));
    return others.length === 0
        ? [ours]
        : [ours, inconclusive(others.map((one) => `${one.name}@${one.version}: ${one.code}`))];
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
    const found = `npm audit signatures ${(0,lib_world/* ended */.v6)(exit)} without a report (${code})`;
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
    if ((0,external_node_fs_.existsSync)(from))
        (0,external_node_fs_.cpSync)(from, to, { recursive: true });
}
/** Bytes that are not what they should be are a finding; anything else (a lagging mirror, the network) is none yet. */
function installCheck(world, exit) {
    const id = 'consumer.installs';
    const expected = 'exit status 0';
    if (exit.code === 0)
        return (0,attestation_checks/* equal */.LC)(id, expected, expected);
    world.info(world.redact(exit.stderr).trim());
    const found = `npm install ${(0,lib_world/* ended */.v6)(exit)} (${codeOf(exit) ?? 'no code'})`;
    return codeOf(exit) === 'EINTEGRITY' ? (0,attestation_checks/* equal */.LC)(id, expected, found) : (0,attestation_checks/* undecided */.oo)(id, expected, found);
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
;// CONCATENATED MODULE: ./lib/publishing/conclude.js


const WHO_AND_WHAT = ['repository', 'repository-id', 'commit', 'ref', 'workflow', 'signer', 'san'].map((field) => `certificate.${field}`);
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
    const all = checks.filter(({ passed }) => passed === false).map(({ id }) => id);
    const others = all.length > 1 ? ` (${all.length} checks failed: ${all.join(', ')})` : '';
    return {
        outcome: 'unverified',
        problems: [
            (0,problems/* error */.z3)({
                code: 'verification-failed',
                message: `The check ${failed.id} failed: expected ${failed.expected}, found ${failed.found}${others}.`,
                remedy: 'Do not announce this version. Compare the evidence with the registry; if what is served is not what this run built, deprecate the version and report it to npm: https://www.npmjs.com/support',
            }),
        ],
    };
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
        remedy: 'Run the job again: it finds the version published, and makes the checks once more.',
    });
}
function conclude_inconclusive(checks) {
    return checks
        .filter(({ id, passed }) => id.startsWith('consumer.') && passed === null)
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
;// CONCATENATED MODULE: ./lib/publishing/proof.js






/** Checks what is served against the run, the tarball and the trust root, into the report. */
async function verifyServed(releasing, publication) {
    const { inputs, release, tarball, distTag, report, run, claims, tools, world } = releasing;
    const trust = await tools.trust;
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 49493));
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
    report.trust = trust.source;
    report.attestations = publication.attestations;
    report.checks.push(...proof.checks);
    if (proof.identity)
        report.identity = proof.identity;
    if (report.alreadyPublished && integrity !== tarball.integrity)
        report.servedIntegrity = integrity;
}
/** Plays the consumer, unless something failed before, and draws the conclusion. */
async function consumeServed({ world, inputs, release, tarball, tools, directory, report, }) {
    if (inputs.consumerCheck && !(0,attestation_checks/* firstFailure */.fx)(report.checks)) {
        const home = (0,external_node_path_.join)(directory, 'consumer');
        (0,external_node_fs_.mkdirSync)(home);
        const [npmCli, { cache: tufCache }] = await Promise.all([tools.npmCli, tools.trust]);
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

/***/ 74039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   VA: () => (/* binding */ purlOf)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78056);

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
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 11730:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');

/***/ })

};

