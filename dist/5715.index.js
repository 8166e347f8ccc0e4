export const id = 5715;
export const ids = [5715];
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

/***/ 81034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ nonsense),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   SG: () => (/* binding */ uncached),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42234);


const ATTEMPT_TIMEOUT = 30_000;
const ATTEMPTS = 3;
/**
 * Asks for something that may be asked again: three attempts when the network or the server fails (5xx, 429), half a
 * second and then a second apart, or as far as the server asks for. A 4xx is an answer. With a token, no redirect is followed.
 * @throws Failure `registry-unreachable`
 */
async function get(world, question) {
    for (let attempt = 1;; attempt++) {
        const outcome = await once(world, question).catch((cause) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause));
        if (typeof outcome !== 'string' && outcome.status < 500 && outcome.status !== 429)
            return outcome;
        const why = typeof outcome === 'string' ? outcome : `it answered ${outcome.status}`;
        if (attempt === ATTEMPTS)
            return unreachable(question.url, why);
        world.debug(`${question.url}: ${why}; asking again`);
        const headers = typeof outcome === 'string' ? undefined : outcome.headers;
        await world.sleep((0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseBefore */ .G)(headers, { usual: 500 * attempt, now: world.now() }));
    }
}
/**
 * An address nobody has asked for before: neither does a cache answer, nor does one keep a "not yet" for everybody else.
 */
function uncached(url, now) {
    return `${url}?t=${now}`;
}
async function once(world, question) {
    const { url, accept = 'application/json', limit, token } = question;
    const response = await world.fetch(url, {
        headers: { accept, 'cache-control': 'no-cache', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        redirect: token ? 'error' : 'follow',
        signal: AbortSignal.timeout(ATTEMPT_TIMEOUT),
    });
    return { status: response.status, headers: response.headers, body: await bounded(response, limit) };
}
/** All bytes of a response, or an error as soon as they are too many. */
async function bounded(response, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > limit)
            throw new Error(`the answer is longer than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function unreachable(url, why) {
    const isBusy = why === 'it answered 429';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-unreachable',
        message: isBusy
            ? `${url} is asked too often: it answered 429, ${ATTEMPTS} times.`
            : `${url} cannot be reached: ${why}.`,
        remedy: `Run the job again${isBusy ? ' in some minutes' : ''}: a run that finds its version published goes on to verify it.`,
    });
}
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
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 42234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pauseBefore)
/* harmony export */ });
/** The longest that is waited because a server asks for it, in ms: ID tokens live for five minutes. */
const LONGEST = 60_000;
/**
 * How long to wait before asking again, in ms: what the server asks for in `Retry-After`, seconds or a date, up to a minute;
 * otherwise the usual pause.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function pauseBefore(headers, { usual, now }) {
    const asked = headers?.get('retry-after')?.trim() ?? '';
    const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
    return Number.isNaN(ms) ? usual : Math.min(Math.max(ms, usual), LONGEST);
}
//# sourceMappingURL=retry-after.js.map

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
    publishConfig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    scripts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
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

/***/ 11730:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');

/***/ })

};

