export const id = 983;
export const ids = [983,508];
export const modules = {

/***/ 7825:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const builtins = __webpack_require__(1730)

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

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sha512),
/* harmony export */   _: () => (/* binding */ sha512In)
/* harmony export */ });
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8951);

/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_0__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
/**
 * The sha512 of an integrity that has exactly one. Undefined for several, of which npm accepts any, and for options, which
 * npm ignores.
 */
function sha512In(integrity) {
    const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
    const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
    const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
    return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   t3: () => (/* binding */ isImmutable),
/* harmony export */   yE: () => (/* binding */ canRequestIdToken)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


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

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PINNED_NPM),
/* harmony export */   fetchPinnedNpm: () => (/* binding */ fetchPinnedNpm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8697);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4880);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5342);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9344);








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
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_6__/* .get */ .Jt)(world, { url, accept: '*/*', limit: LIMIT });
    if (answer.status !== 200) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
            code: 'npm-fetch-failed',
            message: `npm ${npm.version} could not be fetched: ${url} answered ${answer.status}.`,
            remedy: 'Run the job again; or give the path of an npm-cli.js of npm 11.15 or later in the input npm-cli.',
        });
    }
    const found = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha512 */ .Z)(answer.body);
    if (found !== npm.integrity) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
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

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ trustedPublisherForm),
/* harmony export */   Fy: () => (/* binding */ firstPublishCommand),
/* harmony export */   SV: () => (/* binding */ trustCommand)
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

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ awaitServed),
/* harmony export */   t: () => (/* binding */ missingParts)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4880);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
/* harmony import */ var _registry_served_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(723);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7002);






const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Waits until the registry serves every part, asking again after 1, 2, 4, … at most 30 seconds. When time runs out, gives
 * what there is: what is missing is for the checks to say. Never throws for a registry that fails meanwhile; says so in
 * the log.
 */
async function awaitServed(world, awaited) {
    const start = world.now();
    const deadline = start + awaited.timeout;
    let pause = FIRST_PAUSE;
    for (;;) {
        const served = await look(world, awaited);
        const missing = missingParts(served, awaited);
        const left = deadline - world.now();
        if (missing.length === 0 || left <= 0)
            return served;
        const waited = Math.round((world.now() - start) / 1000);
        world.info(`Not served after ${waited} s: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.`);
        await world.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
}
/** Asks for everything side by side: the tarball where it usually is, and again only when the packument says otherwise. */
async function look(world, { registry, name, version, distTag, parts }) {
    const { tolerated, failure } = tolerating(world);
    const usual = (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_4__/* .usualTarballUrl */ .kW)({ registry, name, version });
    const wantsTarball = parts.includes('tarball');
    const wantsAttestations = parts.includes('provenance') || parts.includes('publish attestation');
    const [packument, attestations = [], early] = await Promise.all([
        tolerated(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_3__/* .getPackument */ .n)(world, { registry, name })),
        wantsAttestations ? tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_4__/* .getAttestations */ .C_)(world, { registry, name, version })) : undefined,
        wantsTarball ? tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_4__/* .getTarball */ .xP)(world, usual)) : undefined,
    ]);
    const entry = await tolerated(() => packument?.version(version));
    const url = entry && wantsTarball ? await tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_4__/* .tarballUrl */ .oe)({ registry, entry })) : undefined;
    const bytes = url === usual ? early : url && (await tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_4__/* .getTarball */ .xP)(world, url)));
    const taggedVersion = distTag === undefined ? undefined : packument?.distTags[distTag];
    return {
        entry,
        publishedAt: packument?.publishedAt(version),
        taggedVersion,
        overtaken: packument !== undefined && isOvertaken({ packument, version, by: taggedVersion }),
        servedIntegrity: bytes && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512 */ .Z)(bytes),
        attestations,
        failure: failure(),
    };
}
/** Lets a request to the registry fail; the failure is logged and remembered. */
function tolerating(world) {
    let failure;
    const tolerated = async (asking) => {
        try {
            return await asking();
        }
        catch (thrown) {
            if (!(thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
                throw thrown;
            failure ??= thrown;
            world.info((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown));
            return undefined;
        }
    };
    return { tolerated, failure: () => failure };
}
function isOvertaken({ packument, version, by, }) {
    if (by === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.valid(by) === null)
        return false;
    const [ours, theirs] = [packument.publishedAt(version), packument.publishedAt(by)];
    const isLater = ours !== undefined && theirs !== undefined && theirs > ours;
    return isLater && semver__WEBPACK_IMPORTED_MODULE_0__.gt(by, version);
}
/** What is waited for and not served, in words. */
function missingParts(served, { version, distTag, parts }) {
    const has = (types) => served.attestations.some(({ predicateType }) => types.includes(predicateType));
    const isServed = {
        version: served.entry !== undefined,
        tarball: served.servedIntegrity !== undefined,
        'publish attestation': has([_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PUBLISH_PREDICATE */ .ce]),
        provenance: has(_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PROVENANCE_PREDICATES */ .nN),
        'dist-tag': served.overtaken || served.taggedVersion === version,
    };
    const missing = parts.filter((part) => !isServed[part]);
    return missing.map((part) => (part === 'dist-tag' ? `the dist-tag ${distTag}` : `the ${part}`));
}
//# sourceMappingURL=await-served.js.map

/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ PROVENANCE_PREDICATE),
/* harmony export */   Hh: () => (/* binding */ readPublishPredicate),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   hP: () => (/* binding */ PROVENANCE_PREDICATE_V02),
/* harmony export */   nN: () => (/* binding */ PROVENANCE_PREDICATES)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5126);


const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
/** What npm 9.5 to 9.7 wrote, in the first half of 2023. */
const PROVENANCE_PREDICATE_V02 = 'https://slsa.dev/provenance/v0.2';
/** Either version of it. */
const PROVENANCE_PREDICATES = [PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02];
const Schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha512: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }) })),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** Reads the payload of a DSSE envelope. @throws Error when it is no statement, or JSON that can be read two ways */
function readStatement(payload) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Schema, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(payload));
}
const Publish = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), registry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
function readPublishPredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Publish, predicate);
}
//# sourceMappingURL=statement.js.map

/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  confirm: () => (/* binding */ upload_confirm),
  credentialsFor: () => (/* binding */ credentialsFor),
  publishOnce: () => (/* binding */ publishOnce),
  stillFresh: () => (/* binding */ stillFresh)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/github/claims.js
var github_claims = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/src/npm/diagnose-publish.js
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(8064);
;// CONCATENATED MODULE: ./lib/src/npm/debug-log.js


/** Characters; the end of the log is what tells. */
const LIMIT = 64 * 1024;
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
        return redact(parts.join('')).slice(-LIMIT);
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
// EXTERNAL MODULE: ./lib/src/npm/environment.js
var environment = __webpack_require__(3309);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/text/exit.js
var text_exit = __webpack_require__(4858);
;// CONCATENATED MODULE: ./lib/src/npm/receipt.js


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
        return { kind: 'unclear', code: '', said: `npm publish ${(0,text_exit/* ended */.v)(exit)}` };
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
;// CONCATENATED MODULE: ./lib/src/npm/npm-publish.js








/**
 * Publishes, or stages, a tarball with npm's own CLI, once. No script runs, no configuration but ours is read, nothing is
 * packed again, and npm cannot mint tokens.
 */
async function publishTarball(world, publishing) {
    const { tarball, registry, credential, sigstoreToken, npm } = publishing;
    const { home } = npm;
    const copy = copyOf(tarball, home);
    const exit = await npm.run({
        args: publishArguments({ ...publishing, copy }),
        env: (0,environment/* publishSecrets */.zX)({ registry: registry.url, token: credential.token, sigstoreToken }),
    });
    const printed = world.redact(exit.stderr).trim();
    if (printed)
        world.info(printed);
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
    if ((0,digest/* sha512 */.Z)(bytes) !== integrity) {
        (0,problems/* fail */.fJ)({
            code: 'integrity-mismatch',
            message: 'The tarball has changed since it was inspected.',
            remedy: 'Do not publish it. Find out what else runs in this job; it should be nothing.',
        });
    }
    (0,external_node_fs_.mkdirSync)(home, { recursive: true });
    const copy = (0,external_node_path_.join)(home, 'package.tgz');
    (0,external_node_fs_.writeFileSync)(copy, bytes);
    return copy;
}
/**
 * npm's arguments. A scope's registry on the command line beats every npmrc; `--prefix` keeps npm from climbing to a
 * project above the empty directory and its .npmrc; `--strict-ssl` is one that no publishConfig can then switch off.
 */
function publishArguments({ tarball, distTag, stage, registry, copy, npm, }) {
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
        `--prefix=${npm.cwd}`,
        '--strict-ssl',
    ];
}
//# sourceMappingURL=npm-publish.js.map
// EXTERNAL MODULE: ./lib/src/registry/served.js
var served = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/src/http/request.js
var request = __webpack_require__(5342);
// EXTERNAL MODULE: ./lib/src/http/retry.js + 1 modules
var retry = __webpack_require__(5266);
// EXTERNAL MODULE: ./lib/src/registry/answer.js
var registry_answer = __webpack_require__(3248);
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/src/npm/trusted-publisher.js
var trusted_publisher = __webpack_require__(5750);
;// CONCATENATED MODULE: ./lib/src/npm/diagnose-exchange.js



const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Why the registry gave no token, as far as the claims of the ID token tell: it answers a package that is not there, and
 * every claim that does not match, with one and the same 404 (npm/cli#8730, #8976). Its words come first.
 */
function diagnoseExchange(refusal) {
    const { name, status, said, claims } = refusal;
    const message = `The registry gave no token for ${name}: ${status}, ${JSON.stringify(said)}. ${causeOf(refusal)}`;
    return { message, remedy: remedyOf(refusal), fields: formOf(claims, refusal.action) };
}
function causeOf({ name, status, claims, isSeen }) {
    const { event_name: event, iss, workflow_ref: caller, job_workflow_ref: called } = claims;
    if (iss !== ISSUER)
        return `The ID token is of the issuer ${iss}, an enterprise's own; npm takes GitHub's alone, ${ISSUER}.`;
    if (events/* REFUSED_EVENTS */.Nq.includes(event))
        return `The run was started by ${event}, which strangers can cause: the registry takes it from nobody.`;
    if (status === 404 && isSeen === false)
        return `There is no package ${name} that anybody can see, and trusted publishing cannot create one.`;
    if (status === 404 && caller !== called)
        return `This job is in a reusable workflow, and the registry looks at the one that called it: ${fileOf(claims)}.`;
    if (status === 404 && (0,github_claims/* isImmutable */.t3)(claims.sub))
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
    const trust = (0,trusted_publisher/* trustCommand */.SV)(name, { repository, file: fileOf(claims), environment, action });
    if (claims.iss !== ISSUER)
        return 'Publish from a repository whose enterprise has not customised the issuer of its ID tokens.';
    if (events/* REFUSED_EVENTS */.Nq.includes(claims.event_name))
        return 'Publish in a workflow that is started by a push of a tag, a release or workflow_dispatch.';
    if (status === 404 && isSeen === false)
        return `Publish a first version by hand (npm login), in an empty directory: ${(0,trusted_publisher/* firstPublishCommand */.Fy)(name)}; then name this workflow as its trusted publisher: ${trust}; and run the job again.`;
    if (status === 404) {
        const again = (0,github_claims/* isImmutable */.t3)(claims.sub)
            ? ' If they all match, delete the trusted publisher and create it again.'
            : '';
        return `Compare them on ${settings}; or set them: ${trust} (where npm says that there is one already, look for it with npm trust list ${name}, and remove it first: npm trust revoke ${name} --id <id>).${again}`;
    }
    if (status === 429)
        return 'Run the job again in some minutes: it publishes only what is not there.';
    return 'Run the job again; if it happens again, see https://status.npmjs.org';
}
/** npm's form with what this job has for each field. */
function formOf(claims, action) {
    const { repository, environment, workflow_ref: caller, job_workflow_ref: called } = claims;
    const isCalled = caller !== called;
    return [
        ...(0,trusted_publisher/* trustedPublisherForm */.Ac)({ repository, file: fileOf(claims), environment, action }),
        ...(isCalled ? [{ field: '(the reusable workflow, not asked for)', value: called }] : []),
    ];
}
/** The file name of the workflow that was started: the registry looks at that one (npm/documentation#1755). */
function fileOf({ workflow_ref, repository, ref }) {
    const path = workflow_ref.slice(repository.length + 1, -(ref.length + 1));
    return path.split('/').at(-1) ?? path;
}
//# sourceMappingURL=diagnose-exchange.js.map
// EXTERNAL MODULE: ./lib/src/npm/pinned.js
var pinned = __webpack_require__(508);
;// CONCATENATED MODULE: ./lib/src/npm/exchange.js








/** Bytes: a token and a sentence. */
const exchange_LIMIT = 256 * 1024;
/**
 * Exchanges a GitHub ID token for an npm token, with the very request npm makes (lib/utils/oidc.js, npm 11.21.2): no
 * body, the same headers, the same escaping. A 4xx is final; a 5xx, a 429 or a broken connection is tried three
 * times.
 * @throws Failure `exchange-refused`, `registry-unreachable`, `registry-answer`
 */
async function exchange(world, { registry, name, idToken, claims, isSeen, action, }) {
    const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${(0,names/* escapedName */.Nm)(name)}`, registry.url).href;
    let busy;
    const outcome = await (0,retry/* retried */.sT)(world, async () => {
        busy = undefined;
        const answer = await ask(world, url, idToken);
        const failed = (0,retry/* whyNoAnswer */.MR)(answer);
        if (failed === undefined)
            return { answer };
        busy = answer.status === 429 ? answer : undefined;
        return { failed, headers: answer.headers };
    });
    // After the last attempt, a 429 counts as the answer.
    const answer = 'answer' in outcome ? outcome.answer : busy;
    if (!answer)
        return unreachable(url, 'failed' in outcome ? outcome.failed : '');
    const { token, message } = readAnswer(answer.body);
    if (token) {
        world.mask(token);
        return { token };
    }
    // What comes with a success may hold what was asked for, in a form that nobody would find: it is not shown.
    if (message === undefined || answer.status < 300)
        return (0,registry_answer/* nonsense */.I)(url, `status ${answer.status} and no JSON with a token or a reason`);
    const refusal = { name, status: answer.status, said: world.redact(message), claims, isSeen, action };
    return (0,problems/* fail */.fJ)({ code: 'exchange-refused', ...diagnoseExchange(refusal) });
}
function ask(world, url, idToken) {
    const platform = `${process.platform} ${process.arch}`;
    return (0,request/* send */.tN)(world, {
        url,
        method: 'POST',
        headers: {
            accept: '*/*',
            authorization: `Bearer ${idToken}`,
            'npm-auth-type': 'web',
            'npm-command': 'publish',
            'user-agent': `npm/${pinned/* PINNED_NPM */.Z.version} node/${process.version} ${platform} workspaces/false ci/github-actions`,
        },
        redirect: 'error',
        limit: exchange_LIMIT,
    });
}
const Body = dist/* looseObject */._H3({ token: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* optional */.lqM(dist/* string */.YjP()) });
function readAnswer(body) {
    try {
        const { token, message } = dist/* parse */.qgA(Body, JSON.parse(body.toString('utf8')));
        return { token: token === '' ? undefined : token, message };
    }
    catch {
        return { token: undefined, message: undefined };
    }
}
function unreachable(url, why) {
    return (0,problems/* fail */.fJ)({
        code: 'registry-unreachable',
        message: `The token exchange failed ${retry/* ATTEMPTS */.PY} times: ${why.startsWith('it answered') ? why.replace('it', url) : why}.`,
        remedy: 'Nothing was published. Run the job again; if it happens again, see https://status.npmjs.org',
    });
}
//# sourceMappingURL=exchange.js.map
;// CONCATENATED MODULE: ./lib/src/npm/publishing-token.js




/**
 * Gets the credential that publishes, and makes sure that publishing with `--access=public` changes nobody's visibility:
 * given at publish, it makes an existing restricted package public (npm's config documentation).
 * @throws Failure `id-token-failed`, `exchange-refused`, `registry-unreachable`, `visibility-change`
 */
async function publishingToken(world, request) {
    const { registry, name, claims, isPublic, allowVisibilityChange, action } = request;
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
//# sourceMappingURL=publishing-token.js.map
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(3164);
;// CONCATENATED MODULE: ./lib/src/npm/settle.js



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
/** Why an upload was refused, and npm's own words. */
function refused(refusal) {
    return (0,problems/* error */.z3)({ code: 'publish-refused', ...diagnosePublish(refusal) });
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
// EXTERNAL MODULE: ./lib/src/npm/waiting-npm.js
var waiting_npm = __webpack_require__(8451);
// EXTERNAL MODULE: ./lib/src/proof/await-served.js
var await_served = __webpack_require__(9227);
// EXTERNAL MODULE: ./lib/src/registry/settled.js
var settled = __webpack_require__(9201);
;// CONCATENATED MODULE: ./lib/src/publishing/not-served.js

const not_served_AGAIN = 'Do not raise the version. Run the job again later: it publishes only what is not there, and verifies what is.';
/** Of a version that the registry says it has. */
const ALREADY_THERE = {
    code: 'not-served-yet',
    said: (waited) => `The registry says that it has the version already, and does not serve it ${waited}: it may still be replicating it, or the version was unpublished.`,
    remedy: `${not_served_AGAIN} A version that was unpublished is never taken again: raise it then.`,
};
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
    present: ALREADY_THERE,
    exists: ALREADY_THERE,
    unclear: {
        code: 'publish-unclear',
        said: (waited) => `Whether the upload arrived could not be found out: the registry does not serve the version ${waited}.`,
        remedy: not_served_AGAIN,
    },
};
/**
 * Why a version is not served.
 * @param timeout how long was waited, in ms
 * @returns `not-served-yet`, `held-by-registry`, `version-staged` or `publish-unclear`
 */
function notServed(after, { timeout, stage, name }) {
    if (stage && after === 'unclear') {
        return (0,problems/* error */.z3)({
            code: 'publish-unclear',
            message: 'Whether the version was staged could not be found out: nobody is shown what is.',
            remedy: `Look what is staged: npm stage list ${name} (npm 11.15 or later). Running the job again is safe: a version is not staged twice.`,
        });
    }
    const { code, said, remedy } = FINDINGS[after];
    return (0,problems/* error */.z3)({ code, message: said(`after ${Math.round(timeout / 1000)} seconds`), remedy });
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
;// CONCATENATED MODULE: ./lib/src/publishing/upload.js










const MINUTE = 60_000;
/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * MINUTE;
/** How old, in ms, an ID token may be when npm starts: GitHub's live 300 s, and npm needs a few of them. */
const FRESH = MINUTE;
/** @throws Failure: nothing was published then */
async function credentialsFor(releasing) {
    const { world, inputs, release, claims, packument, tools } = releasing;
    const { registry, allowVisibilityChange } = inputs;
    const isPublic = packument !== undefined;
    const action = inputs.stage ? 'stage' : 'publish';
    const [credential, sigstore] = await Promise.all([
        publishingToken(world, { registry, name: release.name, claims, isPublic, allowVisibilityChange, action }),
        mint(world),
        // The trust root must be here before anything is published: what cannot be verified is not published.
        tools.trust,
        tools.npmCli,
    ]);
    return { credential, sigstore };
}
/** The same with an ID token that npm has time to use. @throws Failure: nothing was published then */
async function stillFresh({ world }, credentials) {
    const isFresh = world.now() - credentials.sigstore.mintedAt < FRESH;
    return isFresh ? credentials : { ...credentials, sigstore: await mint(world) };
}
async function mint(world) {
    return { token: await (0,github_claims/* requestIdToken */.gj)(world, 'sigstore'), mintedAt: world.now() };
}
/** Runs `npm publish`, or `npm stage publish`, once, and finds out what the registry made of it. @throws Failure */
async function publishOnce(releasing, { credential, sigstore: { token: sigstoreToken } }) {
    const { world, inputs, release, tarball, distTag, tools } = releasing;
    const { registry, stage } = inputs;
    const npm = tools.publisher();
    const publishing = { tarball, distTag, stage, registry, credential, sigstoreToken, npm };
    const receipt = await publishSigned(releasing, publishing);
    if (receipt.kind === 'accepted') {
        const { transparencyLogUrl, stageId, isHeld } = receipt;
        const taken = isHeld ? 'held' : 'accepted';
        return { kind: 'receipted', receipt: stage ? 'staged' : taken, transparencyLogUrl, stageId };
    }
    const { name, version } = release;
    switch (await settle(world, { receipt, registry, name, version })) {
        case 'refused':
            return { kind: 'receipted', receipt: 'refused', problems: [refused({ ...receipt, stage })] };
        case 'exists':
            return { kind: 'receipted', receipt: 'exists' };
        case 'staged':
            return stage
                ? { kind: 'receipted', receipt: 'staged', problems: [stagedBefore(release)] }
                : { kind: 'receipted', receipt: 'staged-before' };
        default:
            return { kind: 'receipted', receipt: 'unclear', problems: [unclear(receipt)] };
    }
}
/**
 * Publishes; and once more, with a fresh key, when the transparency log has the entry already and the registry, asked
 * first, does not have the version: an answer of the log was lost.
 */
async function publishSigned({ world, inputs, release, directory, tools }, publishing) {
    const receipt = await publishTarball(world, publishing);
    if (receipt.kind !== 'refused' || !isLogConflict(receipt))
        return receipt;
    const { name, version } = release;
    if ((await settle(world, { receipt, registry: inputs.registry, name, version })) !== 'refused')
        return receipt;
    world.info('The transparency log has that entry already: signing again, with a fresh key.');
    const home = (0,external_node_path_.join)(directory, 'publisher-again');
    const { token: sigstoreToken } = await mint(world);
    const npm = (0,waiting_npm/* startNpm */.q)(world, { npmCli: tools.npmCli, command: 'publish', home, cwd: (0,waiting_npm/* emptyIn */.X)(home) });
    // Whatever keeps it from its order, it must not wait for ever.
    return publishTarball(world, { ...publishing, sigstoreToken, npm }).finally(() => npm.end());
}
/** What a version is proven by. */
const PROVEN_BY = ['version', 'tarball', 'publish attestation', 'provenance'];
/**
 * Waits for the registry to serve the version.
 * @returns what it serves; or, as an event, that it does not
 */
async function upload_confirm(releasing, after) {
    const { world, inputs, release, distTag } = releasing;
    const { registry, stage } = inputs;
    const settled = isSettled(releasing);
    const timeout = settled ? 0 : timeoutAfter(after, inputs);
    const isOurs = ['accepted', 'held', 'unclear'].includes(after);
    const { name, version } = release;
    const parts = isOurs ? [...PROVEN_BY, 'dist-tag'] : PROVEN_BY;
    const served = await (0,await_served/* awaitServed */.G)(world, { registry, name, version, distTag, parts, timeout });
    if (served.entry)
        return { ...served, isSettled: settled };
    return { kind: 'not-served', problems: [notServed(after, { timeout, stage, name })] };
}
/** Lag is waited for; of a version that has been there for hours nothing more will appear. */
function isSettled({ world, release, packument }) {
    const publishedAt = packument?.publishedAt(release.version);
    return publishedAt !== undefined && world.now() - publishedAt > settled/* SETTLED_AFTER */.L;
}
function timeoutAfter(after, { stage, verifyTimeout }) {
    if (after !== 'unclear')
        return verifyTimeout;
    // What may have been staged is not served either way.
    return stage ? 0 : Math.min(verifyTimeout, UNCLEAR_TIMEOUT);
}
//# sourceMappingURL=upload.js.map

/***/ }),

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nonsense),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** The JSON of an answer. @throws Failure `registry-answer` */
function jsonOf(answer, url) {
    try {
        return JSON.parse(answer.body.toString('utf8'));
    }
    catch {
        return nonsense(url, `status ${answer.status} and no JSON`);
    }
}
/** @throws Failure `registry-answer`: something answered that is not what a registry says there. */
function nonsense(url, why) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-answer',
        message: `${url} answered ${why}: that is not what an npm registry says there.`,
        remedy: 'Check the input registry, and any proxy between the runner and it; then run the job again.',
    });
}
//# sourceMappingURL=answer.js.map

/***/ }),

/***/ 8064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7825);


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

/***/ 3164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ getVersion),
/* harmony export */   n: () => (/* binding */ getPackument)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8064);




const Dist = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    integrity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    tarball: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    signatures: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ keyid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })), []),
});
const Version = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), dist: Dist });
const Schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    'dist-tags': valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), {}),
    versions: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), {}),
    time: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), {}),
});
const Trusted = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ trustedPublisher: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) }) });
const LIMIT = 512 * 1024 * 1024;
/**
 * Fetches a packument, past every cache. Undefined when the registry knows no such package, or shows it to nobody
 * without a credential: the public registry answers both with 404.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getPackument(world, { registry, name }) {
    const url = (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .uncached */ .SG)(`${registry.url}${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedName */ .Nm)(name)}`, world.now());
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, limit: LIMIT });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, `status ${answer.status}`);
    const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Schema, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, url));
    if (!read.success || read.output.name !== name)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, 'something that is no packument of it');
    return packumentOf(read.output, url);
}
/**
 * Fetches what the registry says of one version, and no more: a packument can have megabytes. From a registry that does not
 * serve single versions it is taken out of the packument.
 * @throws Failure `registry-unreachable`, `registry-answer`
 * @see https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md (GET /{package}/{version})
 */
async function getVersion(world, { registry, name, version }) {
    const url = `${registry.url}${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedName */ .Nm)(name)}/${version}`;
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, limit: LIMIT });
    if (answer.status !== 200)
        return (await getPackument(world, { registry, name }))?.version(version);
    const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Version, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, url));
    const isIt = read.success && read.output.name === name && read.output.version === version;
    return isIt ? read.output : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, 'something that is not that version');
}
function packumentOf(read, url) {
    return {
        name: read.name,
        distTags: read['dist-tags'],
        versions: Object.keys(read.versions),
        version: (version) => {
            if (!Object.hasOwn(read.versions, version))
                return undefined;
            const entry = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Version, read.versions[version]);
            if (entry.success && entry.output.name === read.name && entry.output.version === version)
                return entry.output;
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, `a malformed entry for ${version}`);
        },
        publishedAt: (version) => {
            const at = Object.hasOwn(read.time, version) ? Date.parse(String(read.time[version])) : Number.NaN;
            return Number.isNaN(at) ? undefined : at;
        },
        get hasTrustedPublishing() {
            return Object.values(read.versions).some((entry) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(Trusted, entry));
        },
    };
}
//# sourceMappingURL=packument.js.map

/***/ }),

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ getAttestations),
/* harmony export */   ZP: () => (/* binding */ getVisibility),
/* harmony export */   kW: () => (/* binding */ usualTarballUrl),
/* harmony export */   oe: () => (/* binding */ tarballUrl),
/* harmony export */   xP: () => (/* binding */ getTarball)
/* harmony export */ });
/* unused harmony exports ATTESTATIONS_LIMIT, readAttestations */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5126);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8064);






/** Bytes. */
const ATTESTATIONS_LIMIT = 1024 * 1024;
const TARBALL_LIMIT = 1024 * 1024 * 1024;
const Attestations = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    attestations: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ predicateType: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), bundle: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) })),
});
/**
 * The attestations the registry serves for one version, or undefined while it serves none (404).
 * The path is npm's, built here: the packument's `dist.attestations.url` is not followed.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getAttestations(world, { registry, name, version, fresh = true }) {
    const address = `${registry.url}-/npm/v1/attestations/${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedName */ .Nm)(name)}@${version}`;
    const url = fresh ? (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .uncached */ .SG)(address, world.now()) : address;
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, limit: ATTESTATIONS_LIMIT });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, `status ${answer.status}`);
    const read = readAttestations(answer.body);
    return 'unreadable' in read ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, `something of which ${read.unreadable}`) : read;
}
/**
 * Reads a registry's answer to a question for attestations: at most 1 MiB of JSON, 64 levels, no key twice. What it says is
 * why there is none.
 */
function readAttestations(answer) {
    if (answer.length > ATTESTATIONS_LIMIT)
        return { unreadable: `${answer.length} bytes are more than 1 MiB` };
    try {
        const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Attestations, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStrictJson */ .R)(answer));
        return read.success ? read.output.attestations : { unreadable: 'the JSON is no list of attestations' };
    }
    catch (thrown) {
        return { unreadable: (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown) };
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
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(registry.url, 'a tarball address that is no URL');
    const url = new URL(registry.url);
    url.pathname = new URL(tarball).pathname;
    return url.href;
}
/**
 * The bytes of a tarball, or undefined while the registry does not serve them (404).
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getTarball(world, url) {
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url: (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .uncached */ .SG)(url, world.now()), accept: '*/*', limit: TARBALL_LIMIT });
    if (answer.status === 404)
        return undefined;
    return answer.status === 200 ? answer.body : (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, `status ${answer.status}`);
}
/**
 * Whether a package is public, as npm asks it (libnpmaccess). Undefined when the registry does not say.
 * @param token a credential for the package: without one the registry tells nothing of restricted packages
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getVisibility(world, { registry, name, token }) {
    const url = `${registry.url}-/package/${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedName */ .Nm)(name)}/visibility`;
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, token, limit: ATTESTATIONS_LIMIT });
    if (answer.status !== 200)
        return undefined;
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ public: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() }), (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(answer, url));
    if (!read.success)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, 'something that is no visibility');
    return read.output.public ? 'public' : 'restricted';
}
//# sourceMappingURL=served.js.map

/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SETTLED_AFTER)
/* harmony export */ });
/** After how long, in ms, nothing more is expected to appear of a version: three hours is the longest lag reported. */
const SETTLED_AFTER = 3 * 60 * 60_000;
//# sourceMappingURL=settled.js.map

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

/***/ 5126:
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
//# sourceMappingURL=strict-json.js.map

/***/ }),

/***/ 1730:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');

/***/ })

};

