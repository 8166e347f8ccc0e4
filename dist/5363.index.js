export const id = 5363;
export const ids = [5363,643];
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

/***/ 46482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/** How deep JSON of others may nest. */
const DEPTH = 64;
/**
 * Parses JSON that somebody else wrote and signed: no key twice in an object (parsers differ in which one they take), at
 * most 64 levels deep, valid UTF-8.
 * @throws Error
 */
function parseStrictJson(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text);
    refuseRepeatedKeys(text);
    return value;
}
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
/** Walks the tokens of a text that is known to be JSON: a string before a colon is a key of the innermost object. */
function refuseRepeatedKeys(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            open.push(token === '{' ? new Set() : undefined);
            if (open.length > DEPTH)
                throw new Error(`JSON of more than ${DEPTH} levels`);
        }
        else if (token === '}' || token === ']') {
            open.pop();
        }
        else if (token === ':') {
            const key = JSON.parse(last);
            const keys = open.at(-1);
            if (keys?.has(String(key)))
                throw new Error(`the JSON has the key ${last} twice in one object`);
            keys?.add(String(key));
        }
        last = token;
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ PROVENANCE_PREDICATE),
/* harmony export */   Hh: () => (/* binding */ readPublishPredicate),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   hP: () => (/* binding */ PROVENANCE_PREDICATE_V02)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46482);


const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
/** What npm 9.5 to 9.7 wrote, in the first half of 2023. */
const PROVENANCE_PREDICATE_V02 = 'https://slsa.dev/provenance/v0.2';
const Schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha512: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }) })),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** Reads the payload of a DSSE envelope. @throws Error when it is no statement, or JSON that can be read two ways */
function readStatement(payload) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Schema, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(payload));
}
const Publish = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), registry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
function readPublishPredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Publish, predicate);
}
//# sourceMappingURL=statement.js.map

/***/ }),

/***/ 79742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   t3: () => (/* binding */ isImmutable),
/* harmony export */   yE: () => (/* binding */ canRequestIdToken)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    iss: text,
    aud: text,
    sub: text,
    repository: text,
    repository_id: text,
    repository_owner: text,
    repository_owner_id: text,
    repository_visibility: text,
    ref: text,
    sha: text,
    workflow_ref: text,
    job_workflow_ref: text,
    event_name: text,
    run_id: text,
    run_attempt: text,
    runner_environment: text,
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    exp: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** When it was issued, in seconds. */
    iat: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/**
 * Decodes an ID token's claims. The signature is not checked: the token came straight from GitHub.
 * @throws Failure `id-token-failed` without a character of the token in it
 * @see https://docs.github.com/actions/reference/security/oidc
 */
function readClaims(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(Schema, JSON.parse(payload));
    }
    catch (cause) {
        const why = valibot__WEBPACK_IMPORTED_MODULE_1__/* .isValiError */ .F1$(cause)
            ? cause.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)).join(', ')
            : 'no JSON';
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub's ID token cannot be read (${why}).`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com',
        });
    }
}
/**
 * A fresh ID token for one audience, masked before anything else sees it. Lives about 300 seconds.
 * @throws Failure `id-token-failed`
 */
async function requestIdToken(world, audience) {
    try {
        return await world.idToken(audience);
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub gave no ID token for the audience ${audience}: ${world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause))}.`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com and the permissions of the job',
        }, cause);
    }
}
/** Whether the job may request ID tokens: both variables come with `permissions: id-token: write` alone. */
function canRequestIdToken(world) {
    return Boolean(world.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Repositories made or renamed since 2026-07-15 have ids in the subject (npm/cli#9969). */
function isImmutable(subject) {
    return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject);
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 60487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ UNTRUSTED_EVENTS),
/* harmony export */   i: () => (/* binding */ diagnoseExchange)
/* harmony export */ });
/* harmony import */ var _github_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79742);
/* harmony import */ var _trusted_publisher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2179);


const ISSUER = 'https://token.actions.githubusercontent.com';
/** The event of which the registry takes a token from nobody: it runs with the repository's rights on what a fork proposes (npm/cli#8739). */
const UNTRUSTED_EVENTS = ['pull_request_target'];
/**
 * Why the registry gave no token, as far as the claims of the ID token tell: it answers a package that is not there, and
 * every claim that does not match, with one and the same 404 (npm/cli#8730, #8976). Its words come first.
 */
function diagnoseExchange(refusal) {
    const { name, status, said, claims } = refusal;
    const message = `The registry gave no token for ${name}: ${status}, ${JSON.stringify(said)}. ${causeOf(refusal)}`;
    return { message, remedy: remedyOf(refusal), told: formOf(claims, refusal.action) };
}
function causeOf({ name, status, claims, isSeen }) {
    const { event_name: event, iss, workflow_ref: caller, job_workflow_ref: called } = claims;
    if (iss !== ISSUER)
        return `The ID token is of the issuer ${iss}, an enterprise's own; npm takes GitHub's alone, ${ISSUER}.`;
    if (UNTRUSTED_EVENTS.includes(event))
        return `The run was started by ${event}, which strangers can cause: the registry takes it from nobody.`;
    if (status === 404 && isSeen === false)
        return `There is no package ${name} that anybody can see, and trusted publishing cannot create one.`;
    if (status === 404 && caller !== called)
        return `This job is in a reusable workflow, and the registry looks at the one that called it: ${fileOf(claims)}.`;
    if (status === 404 && (0,_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .isImmutable */ .t3)(claims.sub))
        return 'The package is there, so one of the values below is not in its trusted publisher; or the publisher is older than the immutable subject this repository has.';
    if (status === 404)
        return 'The package is there, so it has no trusted publisher, or one of the values below is not, to the letter, in its trusted publisher.';
    if (status === 401)
        return 'It did not take the ID token: it may have expired on the way.';
    if (status === 429)
        return 'It is asked too often.';
    return 'That is no answer the documentation knows.';
}
function remedyOf({ name, status, claims, isSeen, action }) {
    const settings = `https://www.npmjs.com/package/${name}/access`;
    const { repository, environment } = claims;
    const trust = (0,_trusted_publisher_js__WEBPACK_IMPORTED_MODULE_1__/* .trustCommand */ .S)(name, { repository, file: fileOf(claims), environment, action });
    if (claims.iss !== ISSUER)
        return 'Publish from a repository whose enterprise has not customised the issuer of its ID tokens.';
    if (UNTRUSTED_EVENTS.includes(claims.event_name))
        return 'Publish in a workflow that is started by a push of a tag, a release or workflow_dispatch.';
    if (status === 404 && isSeen === false)
        return `Publish a first version by hand (npm login), in an empty directory: ${(0,_trusted_publisher_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPublishCommand */ .F)(name)}; then name this workflow as its trusted publisher: ${trust}; and run the job again.`;
    if (status === 404) {
        const again = (0,_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .isImmutable */ .t3)(claims.sub)
            ? ' If they all match, delete the trusted publisher and create it again.'
            : '';
        return `Compare them on ${settings}; or set them: ${trust} (where npm says that there is one already, look for it with npm trust list ${name}, and remove it first: npm trust revoke ${name} --id <id>).${again}`;
    }
    if (status === 429)
        return 'Run the job again in some minutes: it publishes only what is not there.';
    return 'Run the job again; if it happens again, see https://status.npmjs.org';
}
/** npm's form, field by field, with what this job has for each. */
function formOf(claims, action) {
    const [owner = '', repository = ''] = claims.repository.split('/');
    const isCalled = claims.workflow_ref !== claims.job_workflow_ref;
    return [
        { field: 'Organization or user', value: owner },
        { field: 'Repository', value: repository },
        { field: 'Workflow filename', value: fileOf(claims) },
        { field: 'Environment name', value: claims.environment ?? '(empty)' },
        { field: 'Allowed actions', value: action === 'stage' ? 'npm stage publish' : 'npm publish' },
        ...(isCalled
            ? [{ field: '(the reusable workflow, not asked for)', value: claims.job_workflow_ref }]
            : []),
    ];
}
/** The file name of the workflow that was started: the registry looks at that one (npm/documentation#1755). */
function fileOf({ workflow_ref, repository, ref }) {
    const path = workflow_ref.slice(repository.length + 1, -(ref.length + 1));
    return path.split('/').at(-1) ?? path;
}
//# sourceMappingURL=diagnose-exchange.js.map

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

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PINNED_NPM),
/* harmony export */   fetchPinnedNpm: () => (/* binding */ fetchPinnedNpm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15451);
/* harmony import */ var _registry_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81034);
/* harmony import */ var _release_tarball_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7643);








/** The npm that publishes: the one this action was tested with. Raise both together, and the devDependency `npm-11`. */
const PINNED_NPM = {
    version: '11.21.2',
    integrity: 'sha512-7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==',
};
const LIMIT = 64 * 1024 * 1024;
/**
 * Fetches the pinned npm, checks its bytes and unpacks it. All its dependencies are inside; nothing is installed.
 * @param directory where to unpack; must exist
 * @returns the absolute path of its npm-cli.js
 * @throws Failure `npm-fetch-failed`, `npm-integrity`, `registry-unreachable`
 */
async function fetchPinnedNpm(world, { registry, directory, npm = PINNED_NPM }) {
    const url = `${registry.url}npm/-/npm-${npm.version}.tgz`;
    const answer = await (0,_registry_request_js__WEBPACK_IMPORTED_MODULE_6__/* .get */ .Jt)(world, { url, accept: '*/*', limit: LIMIT });
    if (answer.status !== 200) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'npm-fetch-failed',
            message: `npm ${npm.version} could not be fetched: ${url} answered ${answer.status}.`,
            remedy: 'Run the job again; or give the path of an npm-cli.js of npm 11.15 or later in the input npm-cli.',
        });
    }
    const found = (0,_release_tarball_js__WEBPACK_IMPORTED_MODULE_7__/* .sha512 */ .Z)(answer.body);
    if (found !== npm.integrity) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'npm-integrity',
            message: `What ${url} serves is not npm ${npm.version}: it hashes to ${found}, not ${npm.integrity}. It was not run.`,
            remedy: 'Do not publish. Find out what stands between the runner and the registry; then run the job again.',
        });
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `npm-${npm.version}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(answer.body), tar__WEBPACK_IMPORTED_MODULE_4__/* .extract */ .o6({ cwd: target, strip: 1, strict: true }));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, 'bin', 'npm-cli.js');
}
//# sourceMappingURL=pinned.js.map

/***/ }),

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstPublishCommand),
/* harmony export */   S: () => (/* binding */ trustCommand)
/* harmony export */ });
/**
 * The command that fills the form in (npm 11.15 and later).
 * @param name of the package; or what a shell puts there
 */
function trustCommand(name, { repository, file, environment, action }) {
    const guard = environment === undefined ? '' : ` --env ${quoted(environment)}`;
    return `npm trust github ${name} --repo ${repository} --file ${quoted(file)}${guard} ${action === 'stage' ? '--allow-stage-publish' : '--allow-publish'}`;
}
/** The command that brings a package into being, in an empty directory: an empty version that no tag will ask for. */
function firstPublishCommand(name) {
    return `npm init --yes && npm pkg set name=${name} version=0.0.0 && npm publish --access=public`;
}
/** A word as a shell takes it. */
function quoted(word) {
    return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=trusted-publisher.js.map

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

/***/ 45363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awaitServed: () => (/* binding */ awaitServed),
  credentialsFor: () => (/* binding */ credentialsFor),
  publishOnce: () => (/* binding */ publishOnce)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/claims.js
var github_claims = __webpack_require__(79742);
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
// EXTERNAL MODULE: ./lib/registry/served.js
var served = __webpack_require__(88726);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/registry/names.js
var names = __webpack_require__(74039);
// EXTERNAL MODULE: ./lib/registry/request.js
var request = __webpack_require__(81034);
// EXTERNAL MODULE: ./lib/registry/retry-after.js
var retry_after = __webpack_require__(42234);
// EXTERNAL MODULE: ./lib/npm/diagnose-exchange.js
var diagnose_exchange = __webpack_require__(60487);
// EXTERNAL MODULE: ./lib/npm/pinned.js
var pinned = __webpack_require__(643);
;// CONCATENATED MODULE: ./lib/npm/exchange.js







const ATTEMPTS = 3;
/** Bytes: a token and a sentence. */
const LIMIT = 256 * 1024;
/**
 * Exchanges a GitHub ID token for an npm token, with the very request npm makes (lib/utils/oidc.js, npm 11.21.2): no
 * body, the same headers, the same escaping. A 4xx is final; a 5xx, a 429 or a broken connection is tried three
 * times.
 * @throws Failure `exchange-refused`, `registry-unreachable`, `registry-answer`
 */
async function exchange(world, { registry, name, idToken, claims, isSeen, action, }) {
    const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${(0,names/* escapedName */.Nm)(name)}`, registry.url).href;
    for (let attempt = 1;; attempt++) {
        const answer = await ask(world, url, idToken).catch((cause) => ({
            status: 0,
            body: (0,problems/* messageOf */.bD)(cause),
            headers: undefined,
        }));
        const isDown = answer.status === 0 || answer.status >= 500;
        if (isDown && attempt === ATTEMPTS)
            return unreachable(url, answer);
        if ((isDown || answer.status === 429) && attempt < ATTEMPTS) {
            await world.sleep((0,retry_after/* pauseBefore */.G)(answer.headers, { usual: 500 * attempt, now: world.now() }));
            continue;
        }
        const { token, message } = readAnswer(answer.body);
        if (token) {
            world.mask(token);
            return { token };
        }
        // What comes with a success may hold what was asked for, in a form that nobody would find: it is not shown.
        if (message === undefined || answer.status < 300)
            return (0,request/* nonsense */.IE)(url, `status ${answer.status} and no JSON with a token or a reason`);
        const refusal = { name, status: answer.status, said: world.redact(message), claims, isSeen, action };
        return (0,problems/* fail */.fJ)({ code: 'exchange-refused', ...(0,diagnose_exchange/* diagnoseExchange */.i)(refusal) });
    }
}
async function ask(world, url, idToken) {
    const platform = `${process.platform} ${process.arch}`;
    const response = await world.fetch(url, {
        method: 'POST',
        headers: {
            accept: '*/*',
            authorization: `Bearer ${idToken}`,
            'npm-auth-type': 'web',
            'npm-command': 'publish',
            'user-agent': `npm/${pinned/* PINNED_NPM */.Z.version} node/${process.version} ${platform} workspaces/false ci/github-actions`,
        },
        redirect: 'error',
        signal: AbortSignal.timeout(30_000),
    });
    const body = await (0,request/* bounded */.Mm)(response, LIMIT);
    return { status: response.status, body: body.toString('utf8'), headers: response.headers };
}
const Body = dist/* looseObject */._H3({ token: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* optional */.lqM(dist/* string */.YjP()) });
function readAnswer(body) {
    try {
        const { token, message } = dist/* parse */.qgA(Body, JSON.parse(body));
        return { token: token === '' ? undefined : token, message };
    }
    catch {
        return { token: undefined, message: undefined };
    }
}
function unreachable(url, answer) {
    return (0,problems/* fail */.fJ)({
        code: 'registry-unreachable',
        message: `The token exchange failed ${ATTEMPTS} times: ${answer.status === 0 ? answer.body : `${url} answered ${answer.status}`}.`,
        remedy: 'Nothing was published. Run the job again; if it happens again, see https://status.npmjs.org',
    });
}
//# sourceMappingURL=exchange.js.map
;// CONCATENATED MODULE: ./lib/npm/authenticate.js




/**
 * Gets the credential that publishes, and makes sure that publishing with `--access=public` changes nobody's visibility:
 * given at publish, it makes an existing restricted package public (npm's config documentation).
 * @throws Failure `id-token-failed`, `exchange-refused`, `registry-unreachable`, `visibility-change`
 */
async function authenticate(world, authenticating) {
    const { registry, name, claims, isPublic, allowVisibilityChange, action } = authenticating;
    const idToken = await (0,github_claims/* requestIdToken */.gj)(world, `npm:${registry.hostname}`);
    const credential = await exchange(world, { registry, name, idToken, claims, isSeen: isPublic, action });
    if (isPublic || allowVisibilityChange)
        return credential;
    const visibility = await (0,served/* getVisibility */.ZP)(world, { registry, name, token: credential.token });
    if (visibility === 'public')
        return credential;
    return (0,problems/* fail */.fJ)({
        code: 'visibility-change',
        message: `${name} ${visibility === 'restricted' ? 'is restricted' : 'cannot be seen to be public'} on the registry; publishing with provenance makes a package public, all its versions.`,
        remedy: 'If the world may see it, set allow-visibility-change: true. A restricted package cannot have provenance.',
    });
}
//# sourceMappingURL=authenticate.js.map
;// CONCATENATED MODULE: ./lib/npm/diagnose-publish.js
const AGAIN = 'Nothing was published, so run the job again; it publishes only what is not there.';
/** Refusals there are reports of, the first that matches wins. The numbers are npm/cli issues unless they say otherwise. */
const KNOWN = [
    // webarkit#620: since 2026-09-03 a new trusted publisher may only stage.
    {
        stage: false,
        said: /OIDC permission denied for this action|E_STAGE_REQUIRED/,
        cause: 'The trusted publisher of the package may stage, and not publish.',
        remedy: 'Set stage: true, and approve each release on npm; or delete the trusted publisher on the package’s settings page and create it again with "npm publish" allowed, as it cannot be edited.',
    },
    {
        stage: true,
        said: /OIDC permission denied for this action/,
        cause: 'The trusted publisher of the package may publish, and not stage.',
        remedy: 'Leave stage out; or delete the trusted publisher on the package’s settings page and create it again with "npm stage publish" allowed, as it cannot be edited.',
    },
    {
        said: /Two-factor authentication|one-time password/i,
        code: /^(E403|EOTP)$/,
        cause: 'The registry asks for two-factor authentication, which it does not of a token from trusted publishing.',
        remedy: 'Look at the package’s settings on npm: it may require two-factor authentication of everybody and take no tokens.',
    },
    // #8036
    {
        said: /Failed to validate repository information/,
        cause: 'The "repository" in the package’s package.json is not, to the letter, the repository that signed.',
        remedy: 'Correct "repository" in the package’s own package.json (upper and lower case count), commit, and push a new tag.',
    },
    {
        said: /Unsupported GitHub Actions runner environment/,
        cause: 'Provenance is taken from GitHub-hosted runners alone; runners of third parties count as self-hosted.',
        remedy: 'Set runs-on: ubuntu-latest for the publishing job.',
    },
    {
        said: /Unsupported source repository visibility/,
        cause: 'Provenance is taken from public repositories alone.',
        remedy: 'Publish from a public repository.',
    },
    // #8699, #8982, actions/checkout#2280
    {
        said: /Missing SourceRepositoryRef/,
        cause: 'The run has no ref that the certificate could name.',
        remedy: 'Run the workflow on a tag or a branch: push the tag, or gh workflow run <file> --ref <tag>.',
    },
    {
        said: /Error verifying sigstore provenance bundle/,
        cause: 'The registry did not take the provenance.',
        remedy: 'Correct what it names, and push a new tag.',
    },
    // serac#248, turborepo#12959: Rekor's answer was lost, and the entry is asked for once more.
    {
        code: /^TLOG_CREATE_ENTRY_ERROR$/,
        said: /409/,
        cause: 'The transparency log has that entry already: an answer of it was lost on the way.',
        remedy: AGAIN,
    },
    {
        code: /^TLOG_/,
        cause: 'Sigstore’s transparency log did not take the signature.',
        remedy: `${AGAIN} If it happens again, see https://status.sigstore.dev`,
    },
    {
        code: /^CA_CREATE_SIGNING_CERTIFICATE_ERROR$/,
        cause: 'Sigstore’s certificate authority gave no certificate.',
        remedy: `${AGAIN} If it happens again, see https://status.sigstore.dev; behind a proxy set HTTPS_PROXY for the job.`,
    },
    {
        code: /^IDENTITY_TOKEN_/,
        cause: 'The ID token for Sigstore could not be read.',
        remedy: AGAIN,
    },
    {
        code: /^TSA_/,
        cause: 'Sigstore’s timestamp authority did not answer.',
        remedy: AGAIN,
    },
    // #9722: npm 12.0.0
    {
        code: /^MODULE_NOT_FOUND$/,
        cause: 'The npm that publishes is not whole.',
        remedy: 'Leave npm-cli out: the pinned npm is fetched then.',
    },
    {
        code: /^(EUNKNOWNCONFIG|ERR_INVALID_AUTH)$/,
        cause: 'The npm that publishes does not take its own configuration.',
        remedy: 'Leave npm-cli out: the pinned npm is fetched then. If it is, please report it.',
    },
    {
        said: /must specify a tag using --tag|Cannot implicitly apply the "latest" tag/,
        cause: 'npm does not take the dist-tag for that version.',
        remedy: 'Give the input dist-tag.',
    },
    {
        said: /requires "write" access to the "id-token" permission/,
        cause: 'The job may not ask for ID tokens.',
        remedy: 'Add "id-token: write" to its permissions, and to the caller’s.',
    },
    {
        code: /^E402$/,
        cause: 'The registry takes it for a private package, which has to be paid for.',
        remedy: 'Remove "access": "restricted" from publishConfig: provenance is for public packages.',
    },
    {
        code: /^E404$/,
        cause: 'The token does not reach this package.',
        remedy: 'Check that the package’s trusted publisher names this repository and workflow, and run the job again: a token is for one package.',
    },
    {
        code: /^(E401|ENEEDAUTH)$/,
        cause: 'The registry did not take the token that it had just given.',
        remedy: `${AGAIN} Check the clock of a self-hosted runner.`,
    },
    {
        code: /^E413$/,
        cause: 'The package is larger than the registry takes.',
        remedy: 'Leave out of "files" what nobody needs.',
    },
    { code: /^E429$/, cause: 'The registry is asked too often.', remedy: `${AGAIN} Wait some minutes.` },
    {
        code: /^E400$/,
        cause: 'The registry did not take the document.',
        remedy: 'Its words say which part of package.json it means; correct it, and push a new tag.',
    },
    {
        code: /^E422$/,
        cause: 'The registry did not take the provenance.',
        remedy: 'Correct what it names, and push a new tag.',
    },
    {
        code: /^E403$/,
        cause: 'The registry forbids it.',
        remedy: 'Check on the package’s settings page that the trusted publisher is this workflow, and that it may "npm publish".',
    },
    {
        code: /^EPRIVATE$/,
        cause: 'The package is private.',
        remedy: 'Remove "private" from its package.json.',
    },
];
/** Why an upload was refused, and what to do; npm's own words are in the message, never alone. */
function diagnosePublish({ code, said, stage }) {
    const known = KNOWN.find((one) => (one.stage ?? stage) === stage &&
        (one.code?.test(code) ?? true) &&
        (one.said === undefined || one.said.test(said)));
    const cause = known?.cause ?? 'Nobody has reported that answer yet.';
    return {
        message: `npm ${stage ? 'stage ' : ''}publish was refused (${code || 'no code'}). ${cause} In its own words: ${said}`,
        remedy: known?.remedy ?? `${AGAIN} If it happens again, please report it with this message.`,
    };
}
/** Whether signing again, with a fresh key, can help: the log has an entry whose answer was lost. */
function isLogConflict({ code, said }) {
    return code === 'TLOG_CREATE_ENTRY_ERROR' && said.includes('409');
}
//# sourceMappingURL=diagnose-publish.js.map
// EXTERNAL MODULE: ./lib/release/tarball.js
var tarball = __webpack_require__(7643);
;// CONCATENATED MODULE: ./lib/npm/debug-log.js


/** Characters; the end of the log is what tells. */
const debug_log_LIMIT = 64 * 1024;
/**
 * What npm has written into its debug log (`--logs-dir`), which holds all levels; nothing when there is none that can be
 * read: it explains what happened, and decides nothing.
 * @param directory of the logs; npm writes one file a run, in parts
 * @param redact takes the secrets out, before anything is cut off
 */
function readDebugLog(directory, redact) {
    try {
        const files = (0,external_node_fs_.readdirSync)(directory).filter((name) => /-debug-\d+\.log$/.test(name));
        const parts = files.sort().map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8'));
        return redact(parts.join('')).slice(-debug_log_LIMIT);
    }
    catch {
        return '';
    }
}
/** What npm did last with the registry or Sigstore, for when it has not said how it ended; nothing when it did nothing. */
function lastWords(log) {
    const requests = log.split('\n').flatMap((line) => / http fetch (.*)$/.exec(line)?.[1] ?? []);
    const last = requests.at(-1);
    return last === undefined ? '' : ` (the last request it had an answer to: ${last})`;
}
//# sourceMappingURL=debug-log.js.map
// EXTERNAL MODULE: ./lib/npm/environment.js
var environment = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/programs.js
var programs = __webpack_require__(25390);
;// CONCATENATED MODULE: ./lib/npm/receipt.js


const Refusal = dist/* object */.Ikc({
    error: dist/* object */.Ikc({
        code: dist/* optional */.lqM(dist/* string */.YjP(), ''),
        summary: dist/* optional */.lqM(dist/* string */.YjP(), ''),
        detail: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    }),
});
const Staged = dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ stageId: dist/* string */.YjP() }));
/** Codes that npm ends with before its PUT, or that the registry answers to it without taking anything. */
const NOTHING_SENT = [
    'E400',
    'E401',
    'E402',
    'E403',
    'E404',
    'E413',
    'E422',
    'E429',
    'EUSAGE',
    'ENEEDAUTH',
    'EOTP',
    'EPRIVATE',
    'EUNKNOWNCONFIG',
    'ERR_INVALID_AUTH',
    'MODULE_NOT_FOUND',
    'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
    'TLOG_CREATE_ENTRY_ERROR',
    'TLOG_FETCH_ENTRY_ERROR',
    'IDENTITY_TOKEN_READ_ERROR',
    'IDENTITY_TOKEN_PARSE_ERROR',
    'TSA_CREATE_TIMESTAMP_ERROR',
];
/** What npm says, without a code, when it does not even begin. */
const NEVER_SENT = ['You must specify a tag using --tag', 'Cannot implicitly apply the "latest" tag'];
/** How npm (its check before the upload) and the registry say that a version is there. */
const EXISTS = [
    'You cannot publish over the previously published version',
    'Cannot publish over previously published version',
];
/** How the registry says that it has the version staged, or has it already: npm/cli#9889, and, when asked to stage, #9519. */
const STAGED = ['Cannot publish over previously staged version', 'Cannot stage previously published version'];
/** The notice that comes with 202, since the registry scans what is published (2026-07-28). */
const HELD = 'Your package is being processed';
/**
 * Reads how `npm publish --json` ended. npm 11 and 12 print `{ "<name>": … }` or `{ "error": … }`.
 * @param name of the package
 * @param log npm's own, which has notices whatever the log level is
 */
function readReceipt(exit, { name, log }) {
    const printed = lastJson(exit.stdout);
    const published = typeof printed === 'object' && printed !== null && Object.hasOwn(printed, name);
    if (exit.code === 0 && published) {
        return {
            kind: 'accepted',
            transparencyLogUrl: /https:\/\/search\.sigstore\.dev\/\?logIndex=\d+/.exec(exit.stderr)?.[0],
            isHeld: [exit.stderr, log].some((words) => words.includes(HELD)),
            stageId: dist.is(Staged, printed) ? printed[name]?.stageId : undefined,
        };
    }
    if (exit.code === 0)
        return { kind: 'unclear', code: '', said: 'npm ended well, but named no package it published' };
    const refusal = dist/* safeParse */.xLC(Refusal, printed);
    if (!refusal.success || exit.code === null)
        return { kind: 'unclear', code: '', said: `npm publish ${(0,programs/* ended */.v6)(exit)}` };
    const { code, summary, detail } = refusal.output.error;
    const said = [summary, detail]
        .filter((part) => part !== '')
        .join(' ')
        .replaceAll(/\s+/g, ' ');
    if (STAGED.some((words) => said.includes(words)))
        return { kind: 'staged', code, said };
    if (EXISTS.some((words) => said.includes(words)))
        return { kind: 'exists', code, said };
    const isRefused = NOTHING_SENT.includes(code) || NEVER_SENT.some((words) => said.includes(words));
    return { kind: isRefused ? 'refused' : 'unclear', code, said };
}
function lastJson(stdout) {
    const start = stdout.startsWith('{') ? 0 : stdout.lastIndexOf('\n{') + 1;
    try {
        return JSON.parse(stdout.slice(start));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=receipt.js.map
;// CONCATENATED MODULE: ./lib/npm/publish.js








/**
 * Publishes, or stages, a tarball with npm's own CLI, once. No script runs, no configuration but ours is read, nothing is
 * packed again, and npm cannot mint tokens.
 */
async function publishTarball(world, publishing) {
    const { tarball, registry, credential, sigstoreToken, npmCli, home } = publishing;
    const cwd = (0,external_node_path_.join)(home, 'empty');
    (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
    const copy = copyOf(tarball, home);
    const exit = await world.run({
        file: process.execPath,
        args: [npmCli, ...publishArguments({ ...publishing, copy, cwd })],
        cwd,
        env: {
            ...(0,environment/* ownNpmEnvironment */.H5)(world.env, home),
            ...(0,environment/* publishEnvironment */.Z8)(world.env, { registry: registry.url, token: credential.token, sigstoreToken }),
        },
    });
    const told = world.redact(exit.stderr).trim();
    if (told)
        world.info(told);
    const log = readDebugLog((0,external_node_path_.join)(home, 'logs'), world.redact);
    world.debug(`npm's own log of this:\n${log}`);
    const receipt = readReceipt(exit, { name: tarball.manifest.name, log });
    if (receipt.kind === 'accepted')
        return receipt;
    const words = receipt.kind === 'unclear' ? lastWords(log) : '';
    return { ...receipt, said: world.redact(`${receipt.said}${words}`).replaceAll(home, '') };
}
/**
 * A copy that npm is given: of the very bytes that hash to what was inspected, where nobody else writes.
 * @throws Failure `integrity-mismatch`
 */
function copyOf({ path, integrity }, home) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if ((0,tarball/* sha512 */.Z)(bytes) !== integrity) {
        (0,problems/* fail */.fJ)({
            code: 'integrity-mismatch',
            message: 'The tarball has changed since it was inspected.',
            remedy: 'Do not publish it. Find out what else runs in this job; it should be nothing.',
        });
    }
    const copy = (0,external_node_path_.join)(home, 'package.tgz');
    (0,external_node_fs_.writeFileSync)(copy, bytes);
    return copy;
}
/**
 * npm's arguments. A scope's registry on the command line beats every npmrc; `--prefix` keeps npm from climbing to a
 * project above the empty directory and its .npmrc; `--strict-ssl` is one that no publishConfig can then switch off.
 */
function publishArguments({ tarball, distTag, stage, registry, copy, cwd, }) {
    const scope = (0,names/* scopeOf */.Od)(tarball.manifest.name);
    return [
        ...(stage ? ['stage'] : []),
        'publish',
        copy,
        '--provenance',
        '--access=public',
        `--tag=${distTag}`,
        `--registry=${registry.url}`,
        ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
        '--ignore-scripts',
        '--json',
        `--prefix=${cwd}`,
        '--strict-ssl',
    ];
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./lib/registry/packument.js
var registry_packument = __webpack_require__(52919);
;// CONCATENATED MODULE: ./lib/npm/settle.js



/**
 * Finds out what a receipt means. A refusal is believed only when the registry says that it does not have the version; an
 * unclear answer stays unclear until the registry serves it. Nothing is published again.
 */
async function settle(world, { receipt, registry, name, version, }) {
    const { kind } = receipt;
    if (kind !== 'refused' && kind !== 'staged')
        return kind;
    try {
        const packument = await (0,registry_packument/* getPackument */.n)(world, { registry, name });
        return packument?.version(version) ? 'exists' : kind;
    }
    catch {
        return kind === 'refused' ? 'unclear' : kind;
    }
}
/** @throws Failure `publish-refused` with the cause, and npm's own words */
function refuse(refusal) {
    return (0,problems/* fail */.fJ)({ code: 'publish-refused', ...diagnosePublish(refusal) });
}
/** Why it is not clear what became of an upload. */
function unclear({ code, said }) {
    return (0,problems/* warning */.$e)({
        code: 'publish-unclear',
        message: `npm publish did not end clearly${code ? ` (${code})` : ''}: ${said}`,
        remedy: 'The registry was asked before anything else was done; what follows says what it has.',
    });
}
//# sourceMappingURL=settle.js.map
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/registry/confirm.js






const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Waits until the registry serves the version, its tarball, both attestations and the dist-tag, asking again after 1, 2,
 * 4, … at most 30 seconds. When time runs out, gives what there is: what is missing is for the checks to say.
 * Never throws for a registry that fails meanwhile; says so in the log.
 */
async function confirm_confirm(world, awaited) {
    const start = world.now();
    const deadline = start + awaited.timeout;
    let pause = FIRST_PAUSE;
    let publication = await look(world, awaited);
    for (;;) {
        const missing = whatIsMissing(publication, awaited);
        if (missing.length === 0)
            return publication;
        const left = deadline - world.now();
        if (left <= 0)
            return publication;
        const waited = Math.round((world.now() - start) / 1000);
        world.info(`Not served after ${waited} s: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.`);
        await world.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        publication = await look(world, awaited);
    }
}
const NOTHING = {
    entry: undefined,
    taggedVersion: undefined,
    overtaken: false,
    servedIntegrity: undefined,
    attestations: [],
};
/** Asks for everything side by side: the tarball where it usually is, and again only when the packument says otherwise. */
async function look(world, { registry, name, version, distTag }) {
    const tolerated = async (asking) => {
        try {
            return await asking();
        }
        catch (thrown) {
            if (!(thrown instanceof problems/* Failure */.HR))
                throw thrown;
            world.info((0,problems/* messageOf */.bD)(thrown));
            return undefined;
        }
    };
    const usual = (0,served/* usualTarballUrl */.kW)({ registry, name, version });
    const [packument, attestations = [], early] = await Promise.all([
        tolerated(() => (0,registry_packument/* getPackument */.n)(world, { registry, name })),
        tolerated(() => (0,served/* getAttestations */.C_)(world, { registry, name, version })),
        tolerated(() => (0,served/* getTarball */.xP)(world, usual)),
    ]);
    const entry = await tolerated(() => packument?.version(version));
    if (!packument || !entry)
        return { ...NOTHING, attestations };
    const url = await tolerated(() => (0,served/* tarballUrl */.oe)({ registry, entry }));
    const bytes = url === usual ? early : url && (await tolerated(() => (0,served/* getTarball */.xP)(world, url)));
    const taggedVersion = packument.distTags[distTag];
    return {
        entry,
        taggedVersion,
        overtaken: taggedVersion !== undefined && isOvertaken({ packument, version, by: taggedVersion }),
        servedIntegrity: bytes && (0,tarball/* sha512 */.Z)(bytes),
        attestations,
    };
}
function isOvertaken({ packument, version, by, }) {
    const [ours, theirs] = [packument.publishedAt(version), packument.publishedAt(by)];
    const isLater = ours !== undefined && theirs !== undefined && theirs > ours;
    return isLater && semver.valid(by) !== null && semver.gt(by, version);
}
function whatIsMissing(publication, { version, distTag, waitsForTag }) {
    const has = (type) => publication.attestations.some(({ predicateType }) => predicateType === type);
    const parts = [
        ['the version', publication.entry !== undefined],
        ['the tarball', publication.servedIntegrity !== undefined],
        ['the publish attestation', has(statement/* PUBLISH_PREDICATE */.ce)],
        ['the provenance', has(statement/* PROVENANCE_PREDICATE */.CK)],
        [
            `the dist-tag ${distTag}`,
            !waitsForTag || publication.overtaken || publication.taggedVersion === version,
        ],
    ];
    return parts.flatMap(([what, there]) => (there ? [] : [what]));
}
//# sourceMappingURL=confirm.js.map
// EXTERNAL MODULE: ./lib/registry/settled.js
var settled = __webpack_require__(74250);
;// CONCATENATED MODULE: ./lib/publishing/not-served.js

const not_served_AGAIN = 'Do not raise the version. Run the job again later: it publishes only what is not there, and verifies what is.';
/** Why a version may not be served, by what became of the upload: it lags, is held, staged, or nobody knows. */
const FINDINGS = {
    accepted: {
        code: 'not-served-yet',
        said: (waited) => `The registry has accepted the version, but does not serve it ${waited}: it may still be replicating it.`,
        remedy: not_served_AGAIN,
    },
    held: {
        code: 'held-by-registry',
        said: (waited) => `The registry has accepted the version to be processed, which means scanned, and does not serve it ${waited}. Usually that takes five minutes; what it finds it holds back.`,
        remedy: `${not_served_AGAIN} If it stays so, ask https://www.npmjs.com/support`,
    },
    'staged-before': {
        code: 'version-staged',
        said: (waited) => `The registry did not take the version, as it has it staged: it waits for a maintainer's approval, or an earlier upload of it is still being scanned. It does not serve it ${waited}.`,
        remedy: 'Do not raise the version. Look what is staged (npm stage list, npm 11.15 or later), approve it if it is this release, and run the job again: it verifies what is there.',
    },
    none: {
        code: 'not-served-yet',
        said: (waited) => `The registry says that it has the version already, and does not serve it ${waited}: it may still be replicating it, or the version was unpublished.`,
        remedy: `${not_served_AGAIN} A version that was unpublished is never taken again: raise it then.`,
    },
    unclear: {
        code: 'publish-unclear',
        said: (waited) => `Whether the upload arrived could not be found out: the registry does not serve the version ${waited}.`,
        remedy: not_served_AGAIN,
    },
};
/**
 * @param timeout how long was waited, in ms
 * @throws Failure always: `not-served-yet`, `held-by-registry`, `version-staged` or `publish-unclear`
 */
function notServed(upload, { timeout, stage, name }) {
    if (stage && upload === 'unclear') {
        return (0,problems/* fail */.fJ)({
            code: 'publish-unclear',
            message: 'Whether the version was staged could not be found out: nobody is shown what is.',
            remedy: `Look what is staged: npm stage list ${name} (npm 11.15 or later). Running the job again is safe: a version is not staged twice.`,
        });
    }
    const { code, said, remedy } = FINDINGS[upload];
    return (0,problems/* fail */.fJ)({ code, message: said(`after ${Math.round(timeout / 1000)} seconds`), remedy });
}
/** Of a version that was to be staged and is. */
function stagedBefore({ name }) {
    return (0,problems/* warning */.$e)({
        code: 'version-staged',
        message: 'The version was staged before, or is still being scanned: this run has staged nothing, and nobody but its maintainers can look at what is there.',
        remedy: `Look at it before approving: npm stage list ${name}, npm stage view <id>. Once it is approved, run the job again: it verifies what is published.`,
    });
}
//# sourceMappingURL=not-served.js.map
// EXTERNAL MODULE: ./lib/publishing/trusted.js
var trusted = __webpack_require__(3534);
;// CONCATENATED MODULE: ./lib/publishing/upload.js












const MINUTE = 60_000;
/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * MINUTE;
/** How old, in ms, an ID token may be when npm starts: GitHub's live 300 s, and npm needs a few of them. */
const FRESH = MINUTE;
/** @throws Failure: nothing was published then */
async function credentialsFor(releasing) {
    const { world, inputs, release, claims, packument, tools, report } = releasing;
    const { registry, allowVisibilityChange } = inputs;
    const isPublic = packument !== undefined;
    const action = inputs.stage ? 'stage' : 'publish';
    // Nothing is published that could not be verified: the trust root must be there before, not after.
    const requireTrust = async () => {
        (0,problems/* stopOn */.CM)((await tools.trust).warnings, inputs.failOn);
        await (0,trusted/* trusted */.I)({ tools, report });
    };
    const [credential, sigstore] = await Promise.all([
        authenticate(world, { registry, name: release.name, claims, isPublic, allowVisibilityChange, action }),
        mint(world),
        requireTrust(),
        tools.npmCli,
    ]);
    return { credential, sigstore };
}
async function mint(world) {
    return { token: await (0,github_claims/* requestIdToken */.gj)(world, 'sigstore'), mintedAt: world.now() };
}
/**
 * Runs `npm publish`, or `npm stage publish`, once. Afterwards the report says `unknown`, until the registry has said more.
 * @returns whether the version is staged, which ends the story: until a maintainer approves it nobody is served it
 * @throws Failure
 */
async function publishOnce(releasing, { credential, sigstore }) {
    const { world, inputs, release, tarball, distTag, tools, directory, report } = releasing;
    const { registry, stage } = inputs;
    const home = (0,external_node_path_.join)(directory, 'publisher');
    (0,external_node_fs_.mkdirSync)(home);
    const npmCli = await tools.npmCli;
    const { token: sigstoreToken } = world.now() - sigstore.mintedAt < FRESH ? sigstore : await mint(world);
    const told = { tarball, distTag, stage, registry, credential, sigstoreToken, npmCli, home };
    report.published = 'unknown';
    report.upload = 'unclear';
    const receipt = await publishSigned(releasing, told);
    if (receipt.kind === 'accepted') {
        report.transparencyLogUrl = receipt.transparencyLogUrl;
        report.stageId = receipt.stageId;
        report.upload = receipt.isHeld ? 'held' : 'accepted';
        if (stage)
            report.published = 'staged';
        return stage ? 'staged' : 'uploaded';
    }
    switch (await settle(world, { receipt, registry, name: release.name, version: release.version })) {
        case 'refused':
            report.published = 'no';
            report.upload = 'none';
            return refuse({ ...receipt, stage });
        case 'exists':
            report.alreadyPublished = true;
            report.upload = 'none';
            return 'uploaded';
        case 'staged':
            report.upload = 'staged-before';
            if (!stage)
                return 'uploaded';
            report.published = 'staged';
            report.problems.push(stagedBefore(release));
            return 'staged';
        default:
            report.problems.push(unclear(receipt));
            return 'uploaded';
    }
}
/**
 * Publishes; and once more, with a fresh key, when the transparency log has the entry already and the registry, asked
 * first, does not have the version: an answer of the log was lost.
 */
async function publishSigned({ world, inputs, release, directory }, told) {
    const receipt = await publishTarball(world, told);
    if (receipt.kind !== 'refused' || !isLogConflict(receipt))
        return receipt;
    const { name, version } = release;
    if ((await settle(world, { receipt, registry: inputs.registry, name, version })) !== 'refused')
        return receipt;
    world.info('The transparency log has that entry already: signing again, with a fresh key.');
    const home = (0,external_node_path_.join)(directory, 'publisher-again');
    (0,external_node_fs_.mkdirSync)(home);
    const { token: sigstoreToken } = await mint(world);
    return publishTarball(world, { ...told, sigstoreToken, home });
}
/** Waits for the registry to serve the version. @throws Failure of {@link notServed} */
async function awaitServed(releasing) {
    const { world, inputs, release, distTag, report } = releasing;
    report.isSettled = isSettled(releasing);
    const timeout = report.isSettled ? 0 : timeoutOf(releasing);
    const isOurs = !report.alreadyPublished && report.upload !== 'staged-before';
    const publication = await confirm_confirm(world, {
        registry: inputs.registry,
        name: release.name,
        version: release.version,
        distTag,
        waitsForTag: isOurs,
        timeout,
    });
    if (!publication.entry) {
        if (report.upload === 'staged-before')
            report.published = 'staged';
        return notServed(report.upload, { timeout, stage: inputs.stage, name: release.name });
    }
    report.published = 'yes';
    report.alreadyPublished = !isOurs;
    return publication;
}
/** Lag is waited for; of a version that has been there for hours nothing more will appear. */
function isSettled({ world, release, packument }) {
    const publishedAt = packument?.publishedAt(release.version);
    return publishedAt !== undefined && world.now() - publishedAt > settled/* SETTLED_AFTER */.L;
}
function timeoutOf({ inputs, report }) {
    if (report.upload !== 'unclear')
        return inputs.verifyTimeout;
    // What may have been staged is not served either way.
    return inputs.stage ? 0 : Math.min(inputs.verifyTimeout, UNCLEAR_TIMEOUT);
}
//# sourceMappingURL=upload.js.map

/***/ }),

/***/ 74039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78056);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77825);


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
/** Whether npm accepts a name, of a package that may be from before 2014: upper case was allowed then. */
function isPackageName(name) {
    return validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__(name).validForOldPackages;
}
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 52919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ getVersion),
/* harmony export */   n: () => (/* binding */ getPackument)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74039);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81034);



const Dist = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    integrity: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    tarball: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    signatures: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ keyid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sig: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })), []),
});
const Version = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), dist: Dist });
const Schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    'dist-tags': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), {}),
    versions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), {}),
    time: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), {}),
});
const Trusted = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ trustedPublisher: valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}) }) });
const LIMIT = 512 * 1024 * 1024;
/**
 * Fetches a packument, past every cache. Undefined when the registry knows no such package, or shows it to nobody
 * without a credential: the public registry answers both with 404.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getPackument(world, { registry, name }) {
    const url = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .uncached */ .SG)(`${registry.url}${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .escapedName */ .Nm)(name)}`, world.now());
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(world, { url, limit: LIMIT });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .IE)(url, `status ${answer.status}`);
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Schema, (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(answer, url));
    if (!read.success || read.output.name !== name)
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .IE)(url, 'something that is no packument of it');
    return packumentOf(read.output, url);
}
/**
 * Fetches what the registry says of one version, and no more: a packument can have megabytes. From a registry that does not
 * serve single versions it is taken out of the packument.
 * @throws Failure `registry-unreachable`, `registry-answer`
 * @see https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md (GET /{package}/{version})
 */
async function getVersion(world, { registry, name, version }) {
    const url = `${registry.url}${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .escapedName */ .Nm)(name)}/${version}`;
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(world, { url, limit: LIMIT });
    if (answer.status !== 200)
        return (await getPackument(world, { registry, name }))?.version(version);
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Version, (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(answer, url));
    const isIt = read.success && read.output.name === name && read.output.version === version;
    return isIt ? read.output : (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .IE)(url, 'something that is not that version');
}
function packumentOf(read, url) {
    return {
        name: read.name,
        distTags: read['dist-tags'],
        versions: Object.keys(read.versions),
        version: (version) => {
            if (!Object.hasOwn(read.versions, version))
                return undefined;
            const entry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Version, read.versions[version]);
            if (entry.success && entry.output.name === read.name && entry.output.version === version)
                return entry.output;
            return (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .IE)(url, `a malformed entry for ${version}`);
        },
        publishedAt: (version) => {
            const at = Object.hasOwn(read.time, version) ? Date.parse(String(read.time[version])) : Number.NaN;
            return Number.isNaN(at) ? undefined : at;
        },
        get hasTrustedPublishing() {
            return Object.values(read.versions).some((entry) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(Trusted, entry));
        },
    };
}
//# sourceMappingURL=packument.js.map

/***/ }),

/***/ 88726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ getAttestations),
/* harmony export */   ZP: () => (/* binding */ getVisibility),
/* harmony export */   aF: () => (/* binding */ readAttestations),
/* harmony export */   kW: () => (/* binding */ usualTarballUrl),
/* harmony export */   oe: () => (/* binding */ tarballUrl),
/* harmony export */   xP: () => (/* binding */ getTarball)
/* harmony export */ });
/* unused harmony export ATTESTATIONS_LIMIT */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _attestation_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46482);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74039);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81034);





/** Bytes. */
const ATTESTATIONS_LIMIT = 1024 * 1024;
const TARBALL_LIMIT = 1024 * 1024 * 1024;
const Attestations = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    attestations: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ predicateType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), bundle: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()) })),
});
/**
 * The attestations the registry serves for one version, or undefined while it serves none (404).
 * The path is npm's, built here: the packument's `dist.attestations.url` is not followed.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getAttestations(world, { registry, name, version, fresh = true }) {
    const address = `${registry.url}-/npm/v1/attestations/${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedName */ .Nm)(name)}@${version}`;
    const url = fresh ? (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .uncached */ .SG)(address, world.now()) : address;
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(world, { url, limit: ATTESTATIONS_LIMIT });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .IE)(url, `status ${answer.status}`);
    const read = readAttestations(answer.body);
    return 'unreadable' in read ? (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .IE)(url, `something of which ${read.unreadable}`) : read;
}
/**
 * Reads a registry's answer to a question for attestations: at most 1 MiB of JSON, 64 levels, no key twice. What it says is
 * why there is none.
 */
function readAttestations(answer) {
    if (answer.length > ATTESTATIONS_LIMIT)
        return { unreadable: `${answer.length} bytes are more than 1 MiB` };
    try {
        const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Attestations, (0,_attestation_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStrictJson */ .R)(answer));
        return read.success ? read.output.attestations : { unreadable: 'the JSON is no list of attestations' };
    }
    catch (thrown) {
        return { unreadable: (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) };
    }
}
/**
 * Where the public registry keeps a version's tarball: `@scope/name/-/name-1.2.3.tgz`. Not a rule, but so in practice; the
 * packument has the last word.
 */
function usualTarballUrl({ registry, name, version, }) {
    return `${registry.url}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}
/** The tarball's address in the packument, on the registry's own host, as with npm's `replace-registry-host`. */
function tarballUrl({ registry, entry }) {
    const { tarball } = entry.dist;
    if (!URL.canParse(tarball))
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .IE)(registry.url, 'a tarball address that is no URL');
    const url = new URL(registry.url);
    url.pathname = new URL(tarball).pathname;
    return url.href;
}
/**
 * The bytes of a tarball, or undefined while the registry does not serve them (404).
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getTarball(world, url) {
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(world, { url: (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .uncached */ .SG)(url, world.now()), accept: '*/*', limit: TARBALL_LIMIT });
    if (answer.status === 404)
        return undefined;
    return answer.status === 200 ? answer.body : (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .IE)(url, `status ${answer.status}`);
}
/**
 * Whether a package is public, as npm asks it (libnpmaccess). Undefined when the registry does not say.
 * @param token a credential for the package: without one the registry tells nothing of restricted packages
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getVisibility(world, { registry, name, token }) {
    const url = `${registry.url}-/package/${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedName */ .Nm)(name)}/visibility`;
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(world, { url, token, limit: ATTESTATIONS_LIMIT });
    if (answer.status !== 200)
        return undefined;
    const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ public: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }), (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(answer, url));
    if (!read.success)
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .IE)(url, 'something that is no visibility');
    return read.output.public ? 'public' : 'restricted';
}
//# sourceMappingURL=served.js.map

/***/ }),

/***/ 74250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SETTLED_AFTER)
/* harmony export */ });
/** After how long, in ms, nothing more is expected to appear of a version: three hours is the longest lag reported. */
const SETTLED_AFTER = 3 * 60 * 60_000;
//# sourceMappingURL=settled.js.map

/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   n6: () => (/* binding */ PACK_SCRIPTS),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);




const Schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    private: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    // No record of the schema library: that one passes over keys such as `constructor`, and npm does not.
    publishConfig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY(isObject)),
    scripts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Reads a manifest from the text of a package.json.
 * @param where how to name the file in a message
 * @throws Failure `manifest-invalid`
 */
function parseManifest(text, where) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'manifest-invalid',
            message: `${where} is no package.json that can be published.`,
            remedy: 'Correct it: a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8').catch((cause) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manifest-invalid',
        message: `${where} cannot be read.`,
        remedy: 'Check out the repository before this step, and check working-directory.',
        file: where,
    }, cause));
    return parseManifest(text, where);
}
/** The scripts npm would run while it packs a directory, in their order (npm 11 and 12). */
const PACK_SCRIPTS = ['prepublishOnly', 'prepack', 'prepare', 'postpack'];
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
/** The one-based line of a top-level key in the text of a package.json, for an annotation. */
function lineOfKey(text, key) {
    const at = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`));
    return at < 0 ? undefined : at + 1;
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sha512),
/* harmony export */   t: () => (/* binding */ readTarball)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68951);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28180);









const MANIFEST_LIMIT = 8 * 1024 * 1024;
/** How many bytes may follow the end of the archive: tar fills up a block, and some packers a record of 10 KiB. */
const AFTER_END = 1024 * 1024;
/** What a gzip file begins with (RFC 1952). npm reads nothing else; the library here would. */
const GZIP = Buffer.from([0x1f, 0x8b]);
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path) {
    const file = await theTarballAt(path);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    if (!bytes.subarray(0, GZIP.length).equals(GZIP))
        return invalid('it is not compressed by gzip');
    const { manifest, files, nested } = await readInside(file);
    return {
        path: file,
        integrity: sha512(bytes),
        bytes: bytes.length,
        manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(manifest, 'package.json in the tarball'),
        files,
        nested,
    };
}
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_5__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
async function theTarballAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, only);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; one is needed.`
            : 'The input tarball names nothing that is there.',
        remedy: 'Download the artifact of the pack job first, and give the path of its .tgz, or of its directory.',
    });
}
/** How many nested manifests are looked at, and how long each may be, in bytes. */
const NESTED = { count: 200, bytes: 256 * 1024 };
/** Keeps an entry that is a manifest deeper in the package, and passes over any other. */
function readNested(entry, nested) {
    const path = entry.path.slice(entry.path.indexOf('/') + 1);
    const isManifest = entry.type === 'File' && path.endsWith('/package.json');
    const isDependency = path.split('/').includes('node_modules');
    if (!isManifest || isDependency || entry.size > NESTED.bytes || nested.size >= NESTED.count) {
        entry.resume();
        return;
    }
    nested.set(path, '');
    entry.on('data', (chunk) => nested.set(path, `${nested.get(path)}${chunk.toString('utf8')}`));
}
/**
 * Reads the one package.json npm will read. npm unpacks the tarball, dropping the first component of each path, and takes
 * what lies at `package.json` in the end: a second entry that lands there, by another spelling, would be a manifest
 * nobody inspected. So every path must be plain, and only one may be the manifest's, upper and lower case alike.
 */
async function readInside(file) {
    const files = [];
    const nested = new Map();
    const chunks = [];
    const refused = [];
    let manifests = 0;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_6__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            if (!isPlain(entry.path))
                refused.push(JSON.stringify(entry.path));
            if (entry.type === 'File')
                files.push(entry.path.slice(entry.path.indexOf('/') + 1));
            if (landsAt(entry.path) !== 'package.json')
                return readNested(entry, nested);
            manifests++;
            const isFile = entry.type === 'File' && entry.path.endsWith('/package.json');
            if (!isFile || entry.size > MANIFEST_LIMIT)
                refused.push(JSON.stringify(entry.path));
            return entry.on('data', (chunk) => refused.length === 0 && chunks.push(chunk));
        },
    });
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
    try {
        await new Promise((resolve, reject) => {
            parser.on('end', resolve).on('error', reject);
            void (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), gunzip, boundedAfter(parser), async (chunks) => {
                for await (const chunk of chunks)
                    parser.write(chunk);
                parser.end();
            }).catch(reject);
        });
        // npm goes on after zeros, at the next member; zlib does not.
        if (gunzip.bytesWritten !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size)
            throw new Error('something follows its compressed data');
    }
    catch (cause) {
        return invalid('it cannot be unpacked', cause);
    }
    if (refused.length > 0)
        return invalid(`it has entries npm would not pack: ${refused.slice(0, 3).join(', ')}`);
    return manifests === 1
        ? { manifest: Buffer.concat(chunks).toString('utf8'), files, nested }
        : invalid(`it has ${manifests} package.json`);
}
/** Passes on what a parser reads, and ends with an error when too much follows the end of the archive. */
function boundedAfter(parser) {
    let isOver = false;
    parser.on('eof', () => {
        isOver = true;
    });
    return async function* (chunks) {
        let after = 0;
        let head = '';
        for await (const chunk of chunks) {
            if (head.length < 8)
                head += chunk.subarray(0, 4).toString('hex');
            // The parser would decompress it once more, and npm does not.
            if (/^(?:1f8b|28b52ffd)/.test(head))
                throw new Error('it is compressed twice');
            if (isOver)
                after += chunk.length;
            if (after > AFTER_END)
                throw new Error(`more than ${AFTER_END} bytes follow its end`);
            yield chunk;
        }
    };
}
/** Whether a path is one that npm pack writes: relative, forward slashes, no empty, `.` or `..` component. */
function isPlain(path) {
    const components = path.replace(/\/$/, '').split('/');
    return !path.includes('\\') && components.every((component) => !['', '.', '..'].includes(component));
}
/** Where an entry lands on any file system there is. */
function landsAt(path) {
    const [, ...rest] = path.split(/[\\/]/);
    const kept = rest.filter((component) => component !== '' && component !== '.');
    return kept.map(asFileSystemsTakeIt).join('/');
}
/**
 * A name without what some file system passes over: case and forms of letters (APFS, NTFS), characters that are not seen
 * (HFS+), trailing dots and blanks, a stream after a colon, and the short form in which NTFS knows package.json.
 */
function asFileSystemsTakeIt(name) {
    const plain = name
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '');
    return /^packag~\d+\.jso$/.test(plain) ? 'package.json' : plain;
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: `The tarball is no npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map

/***/ }),

/***/ 11730:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');

/***/ })

};

