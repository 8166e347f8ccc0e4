export const id = 3885;
export const ids = [3885,3312];
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

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   t: () => (/* binding */ inJob)
/* harmony export */ });
/* harmony import */ var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);

/**
 * Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball.
 * @param path leads to the object that has the key; left out, the manifest itself
 */
function at(release, key, path = []) {
    if (!release.source)
        return {};
    const line = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOfKeys */ .Z)(release.source.text, path).get(key);
    return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}
/** A line of the job's workflow file, for an annotation. */
function inJob({ file }, line) {
    return { file, line };
}
//# sourceMappingURL=at.js.map

/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ siblingsOf),
/* harmony export */   O: () => (/* binding */ checkSiblings)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(937);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6776);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2128);






/** The other workspaces among a package's dependencies: npm links them here, and asks the registry everywhere else. */
function siblingsOf({ manifest, others, }) {
    // A private one is told of by itself, and what is bundled nobody fetches.
    const names = new Set(others.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name));
    const bundled = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .bundledNames */ .JO)(manifest);
    return (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .installedDependencies */ .Cm)(manifest)
        .filter(({ field, isOptional }) => field !== 'peerDependencies' || !isOptional)
        .filter(({ name, range }) => names.has(name) && !bundled.includes(name) && isRange(name, range))
        .map(({ name, range, field }) => ({ name, range, field }));
}
function isRange(name, range) {
    try {
        return ['range', 'version'].includes(npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.resolve(name, range).type);
    }
    catch {
        return false;
    }
}
/**
 * A dependency on a workspace in a version that neither the registry has nor this run releases: nobody could install the
 * package; an optional one would be left out without a word.
 */
function checkSiblings({ release, siblings }) {
    if (!release || !(0,_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .isInWorkspace */ .P)(release))
        return [];
    return siblings
        .filter(({ range, versions }) => semver__WEBPACK_IMPORTED_MODULE_1__.maxSatisfying([...versions], range) === null)
        .map(({ name, range, field, versions }) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)({
        code: 'dependency-unpublished',
        message: `${release.name} depends on ${name}@${range}, a workspace here, but the registry has ${versions.length === 0 ? 'no version of it' : 'no version of it in that range'}, and this run does not release one: ${release.name} could not be installed.`,
        remedy: `Publish ${name} first: push its tag, and wait until it is verified. Or release both in one run with select: due.`,
        ...(0,_at_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, name, [field]),
    }));
}
//# sourceMappingURL=siblings.js.map

/***/ }),

/***/ 3439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TOKEN_VARIABLES),
/* harmony export */   w: () => (/* binding */ checkStoredTokens)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6776);


/** Variables by which npm, or a workflow's own steps, find a token. */
const TOKEN_VARIABLES = ['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'NPM_AUTH_TOKEN', 'NPM_CONFIG__AUTHTOKEN'];
/** What setup-node writes where there is no token (up to version 6), and an npmrc's variable that nobody has set. */
const PLACEHOLDER = /^X{5}(?:-X{5}){3}$|^\$\{[A-Z_]+\??\}$/;
/** GitHub's own token, which its Packages registry takes, as an expression. */
const OF_GITHUB = /^\$\{\{\s*(?:secrets\.GITHUB_TOKEN|github\.token)\s*\}\}$/i;
const REVOKE = 'revoke the token: npm token list, npm token revoke.';
/**
 * Long-lived npm tokens near a release that needs none: in the environment, in another step of the job, or committed in
 * an .npmrc. They are used for nothing here; whoever steals one needs neither this workflow nor its tag.
 */
function checkStoredTokens(facts) {
    const { tokenVariables, jobFile, npmrcTokens } = facts;
    const written = jobFile?.variables.filter(({ name, value }) => TOKEN_VARIABLES.includes(name.toUpperCase()) && !OF_GITHUB.test(value)) ?? [];
    const at = (name) => {
        const found = written.find((one) => one.name === name);
        return jobFile && found ? (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .inJob */ .t)(jobFile, found.line) : {};
    };
    const isHere = (name) => tokenVariables.some((one) => one.name === name);
    const elsewhere = written
        .filter(({ name, value }) => !isHere(name) && !isPlaceholder(value))
        .map(({ name }) => name);
    return [
        ...tokenVariables.map(({ name, value }) => isPlaceholder(value) ? placeholder(name, at(name)) : held(name, at(name))),
        ...[...new Set(elsewhere)].map((name) => held(name, at(name))),
        ...npmrcTokens.map(({ file, line }) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
            code: 'npm-token-present',
            message: `${file} contains an _authToken: anyone who can read the repository has it.`,
            remedy: `Remove the line, and ${REVOKE}`,
            file,
            line,
        })),
    ];
}
function isPlaceholder(value) {
    return value === '' || /^\$\{\{\s*''\s*\}\}$/.test(value) || PLACEHOLDER.test(value);
}
function held(name, at) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
        code: 'npm-token-present',
        message: `The job has an npm token in ${name}, which is not used: trusted publishing needs no token.`,
        remedy: `Remove ${name} from the workflow, and ${REVOKE}`,
        ...at,
    });
}
function placeholder(name, at) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
        code: 'npm-token-placeholder',
        message: `${name} is set to a placeholder, not a token. npm on its own would send it, and fail with E404 or ENEEDAUTH; this action does not use it.`,
        remedy: `Remove ${name} from the workflow, and registry-url from actions/setup-node, which sets it.`,
        ...at,
    });
}
//# sourceMappingURL=stored-tokens.js.map

/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ installedDependencies),
/* harmony export */   JO: () => (/* binding */ bundledNames),
/* harmony export */   Nt: () => (/* binding */ isBundled),
/* harmony export */   Ot: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);

const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** What a manifest's consumers install; never its devDependencies. */
function installedDependencies(manifest) {
    const optionalPeers = objectIn(manifest['peerDependenciesMeta']);
    const optional = objectIn(manifest['optionalDependencies']);
    return FIELDS.flatMap((field) => Object.entries(objectIn(manifest[field])).flatMap(([name, range]) => {
        if (typeof range !== 'string')
            return [];
        const isOptional = field === 'peerDependencies'
            ? objectIn(optionalPeers[name])['optional'] === true
            : Object.hasOwn(optional, name);
        return [{ field, name, range, isOptional }];
    }));
}
/** What a dependency asks for, behind its alias; undefined for a protocol that npm does not know. */
function readSpec({ name, range }) {
    try {
        const spec = npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.resolve(name, range, '/');
        return spec.type === 'alias' && 'subSpec' in spec ? spec.subSpec : spec;
    }
    catch {
        return undefined;
    }
}
/** The names a manifest wants in its tarball; all of its dependencies with `true`. */
function bundledNames(manifest) {
    const bundled = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
    if (bundled === true)
        return Object.keys(objectIn(manifest['dependencies']));
    return Array.isArray(bundled) ? bundled.filter((name) => typeof name === 'string') : [];
}
/** Whether a dependency is in the tarball. */
function isBundled({ files }, name) {
    return files.includes(`node_modules/${name}/package.json`);
}
function objectIn(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FA: () => (/* binding */ inspectContents),
  X8: () => (/* binding */ inspectPacked),
  uG: () => (/* binding */ inspectRelease),
  aq: () => (/* binding */ inspectRun)
});

// UNUSED EXPORTS: inspectWorkflowFile

// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/inspect/at.js
var inspect_at = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/inspect/dependencies.js
var dependencies = __webpack_require__(2128);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/bundled.js



/** Dependencies that should be in the tarball and are not: npm packs those in the package's own node_modules only. */
function checkBundled({ tarball, release }) {
    const missing = (0,dependencies/* bundledNames */.JO)(tarball.manifest).filter((name) => !(0,dependencies/* isBundled */.Nt)(tarball, name));
    if (missing.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'bundle-missing',
            message: `The tarball of ${release.name} lacks packages that bundledDependencies names: ${missing.join(', ')}. npm bundles what is in the package's own node_modules, but a workspace install puts it into the root's.`,
            remedy: 'Install it there before packing (npm install --install-strategy=nested), or remove it from bundledDependencies.',
            ...(0,inspect_at.at)(release, 'bundledDependencies'),
        }),
    ];
}
//# sourceMappingURL=bundled.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/caches.js


/** Actions that do nothing but restore a cache. */
const CACHES = ['actions/cache', 'actions/cache/restore'];
/**
 * Caches of GitHub can be written by any run on the default branch: what gets into one there gets into this release. npm's
 * documentation asks for none in release builds.
 */
function checkCaches({ jobFile, packageManager }) {
    if (!jobFile)
        return [];
    return jobFile.steps
        .filter((step) => restores(step, packageManager))
        .map(({ uses = '', line }) => (0,src_problems/* warning */.$e)({
        code: 'cache-restored',
        message: `The job ${jobFile.id} restores a cache (${uses}): any run on the default branch can write it, and its contents can end up in the package.`,
        remedy: uses.startsWith('actions/setup-node@')
            ? 'Set "package-manager-cache: false" for this step, and no "cache:".'
            : 'Remove the cache from this job: build releases from scratch.',
        ...(0,inspect_at/* inJob */.t)(jobFile, line),
    }));
}
/**
 * setup-node caches by itself where package.json names a package manager: version 5 for each, since 6 for npm alone.
 * setup-go always does.
 */
function restores({ uses = '', major, with: inputs }, packageManager = '') {
    const [action = ''] = uses.toLowerCase().split('@');
    if (CACHES.includes(action))
        return true;
    const cache = inputs['cache'] ?? '';
    if (action === 'actions/setup-go')
        return cache !== 'false';
    if (action === 'ruby/setup-ruby')
        return inputs['bundler-cache'] === 'true';
    const setsUp = /^[^/]+\/setup-|^pnpm\/action-setup$/.test(action);
    if (setsUp && !['', 'false'].includes(cache))
        return true;
    if (action !== 'actions/setup-node' || inputs['package-manager-cache'] === 'false')
        return false;
    if (major !== undefined && major < 5)
        return false;
    return major === 5 ? packageManager !== '' : packageManager.startsWith('npm');
}
//# sourceMappingURL=caches.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/clock.js

/** How far, in ms, the clocks may be apart: certificates live ten minutes, and what is checked by time allows for five. */
const TOLERANCE = 2 * 60 * 1000;
/** A clock that is minutes off would be found only when what was signed by it does not verify: after publishing. */
function checkClock({ claims, now }) {
    if (claims?.iat === undefined)
        return [];
    const off = now - claims.iat * 1000;
    if (Math.abs(off) <= TOLERANCE)
        return [];
    const minutes = Math.round(Math.abs(off) / 60_000);
    return [
        (0,src_problems/* error */.z3)({
            code: 'clock-wrong',
            message: `This runner's clock says ${new Date(now).toISOString()}, which is ${minutes} minutes ${off < 0 ? 'behind' : 'ahead of'} GitHub's.`,
            remedy: 'Set the clock of the runner (sudo timedatectl set-ntp true), and run the job again.',
        }),
    ];
}
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/content-policy.js


/** A package under npm's dual-use policy, which says so in `contentPolicy`, may only be staged (npm documentation, policies/dual-use). */
function checkContentPolicy({ release, job, stage }) {
    if (!release || release.manifest['contentPolicy'] === undefined || stage)
        return [];
    const problem = {
        code: 'content-policy',
        message: `${release.name} has a contentPolicy: npm's dual-use policy covers it, and npm accepts it only through staged publishing.`,
        remedy: 'Set the input stage of the publish action to true, and use a trusted publisher that allows "npm stage publish". The field and the DISCLOSURE file must stay in every version.',
        ...(0,inspect_at.at)(release, 'contentPolicy'),
    };
    // Whether the version will be staged is not known where it is packed.
    return [job === 'pack' ? (0,src_problems/* warning */.$e)(problem) : (0,src_problems/* error */.z3)(problem)];
}
//# sourceMappingURL=content-policy.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/deployment-environment.js


/** Without an environment of GitHub's nothing but the workflow's own text stands between a push and a release. */
function checkEnvironment({ job, claims, jobFile }) {
    if (job !== 'publish' || !claims || claims.environment !== undefined)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'environment-missing',
            message: 'The publishing job has no environment: anyone who can push a branch can change the workflow there and publish from it.',
            remedy: 'Add "environment: npm" to the job, set the trusted publisher again with npm as its environment, and restrict the environment to release tags under Settings → Environments.',
            ...(jobFile ? (0,inspect_at/* inJob */.t)(jobFile, jobFile.line) : {}),
        }),
    ];
}
//# sourceMappingURL=deployment-environment.js.map
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/src/release/dist-tag.js
var dist_tag = __webpack_require__(9835);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/dist-tag-allowed.js



/** A dist-tag npm takes; and `latest` does not move to a lower version by accident. */
function checkDistTag({ inputs, release, packument, wantedDistTag: wanted }) {
    if (!release || packument?.version(release.version))
        return [];
    const { distTag } = (0,dist_tag/* decideDistTag */.t)({ wanted, release });
    const why = (0,dist_tag/* whyNoDistTag */.s)(distTag);
    if (why) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'dist-tag-invalid',
                message: `${JSON.stringify(distTag)} cannot be a dist-tag: ${why}.`,
                remedy: 'Set the input dist-tag to a word such as latest, next or release-4.',
            }),
        ];
    }
    const latest = packument?.distTags['latest'];
    const backwards = distTag === 'latest' && latest !== undefined && semver.valid(latest) !== null;
    if (!backwards || inputs.allowLatestBackwards || semver.gte(release.version, latest))
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'latest-backwards',
            message: `The dist-tag latest of ${release.name} is at ${latest}: publishing ${release.version} as latest would move it backwards for everyone who installs the package.`,
            remedy: `Set another dist-tag in the package.json of ${release.name}: \`"publishConfig": {"tag": "release-${semver.major(release.version)}"}\`; or set the input dist-tag in the job that packs. To allow it, set the input allow-latest-backwards of that job to true.`,
        }),
    ];
}
//# sourceMappingURL=dist-tag-allowed.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/entry-points.js


/** What `require` tries for a path without an extension, or of a directory (nodejs.org/api/modules.html). */
const GUESSES = ['', '.js', '.json', '.node', '/index.js', '/index.json'];
/**
 * Files that package.json points at and the tarball does not have: a build that was not run, or "files" that leaves them
 * out. Patterns are not followed.
 */
function checkEntryPoints({ tarball: { manifest, files }, release }) {
    const { main, types, typings, bin, exports } = manifest;
    const pointers = [
        ['main', main, GUESSES],
        ['types', types, ['', '.d.ts', '/index.d.ts']],
        ['typings', typings, ['', '.d.ts', '/index.d.ts']],
        ...targetsOf(bin).map((target) => ['bin', target, ['']]),
        ...targetsOf(exports).map((target) => ['exports', target, ['']]),
    ];
    const present = new Set(files);
    const missing = pointers.filter(([, target, guesses]) => {
        if (typeof target !== 'string' || target === '' || target.includes('*'))
            return false;
        const path = target.replace(/^\.?\//, '').replace(/\/$/, '');
        return path !== '.' && path !== '' && !guesses.some((guess) => present.has(`${path}${guess}`));
    });
    const named = [...new Set(missing.map(([field, target]) => `${field} ${JSON.stringify(target)}`))];
    if (named.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'entry-missing',
            message: `The package.json of ${release.name} points at files that the tarball does not have: ${named.join(', ')}.`,
            remedy: 'Run the build before packing (build-script, or a step), and check "files" and .npmignore.',
            ...(0,inspect_at.at)(release, missing[0]?.[0] ?? 'main'),
        }),
    ];
}
/** Every path in a value of strings, lists and maps, as `bin` and `exports` are. A null hides, and points at nothing. */
function targetsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(targetsOf);
}
//# sourceMappingURL=entry-points.js.map
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(8931);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/event.js


/** Events that npm refuses, and those whose provenance verifiers refuse unless somebody tells them to expect it. */
function checkEvent({ run }) {
    const { event } = run;
    if (events/* REFUSED_EVENTS */.Nq.includes(event)) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'event-untrusted',
                message: `The run was started by ${event}, which anyone can trigger from a fork: npm gives such a run no token.`,
                remedy: 'Publish in a workflow that starts on a pushed tag, a release or workflow_dispatch.',
            }),
        ];
    }
    if (events/* USUAL_EVENTS */.Jt.some((usual) => usual === event))
        return [];
    if (events/* FORK_EVENTS */.JN.includes(event))
        return [unusual(event, 'which people without write access can trigger')];
    // A pull request that was merged: `types: [closed]`.
    const isProposal = event === 'pull_request';
    return [
        unusual(event, isProposal ? 'which runs for the pull request, not for a tag' : 'which few projects publish on'),
    ];
}
function unusual(event, why) {
    return (0,src_problems/* warning */.$e)({
        code: 'event-unusual',
        message: `The run was started by ${event}, ${why}: anyone who verifies who published the package must expect that event.`,
        remedy: `Publish on a push where you can. Otherwise add to the package's entry in a publish-npm policy: events: [${[...events/* USUAL_EVENTS */.Jt, event].join(', ')}].`,
    });
}
//# sourceMappingURL=event.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/head.js

/** The provenance says GITHUB_SHA whatever was checked out; so what was checked out must be that. */
function checkHead({ head, run, packsHere }) {
    if (head === run.commit)
        return [];
    if (head !== undefined) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'head-differs',
                message: `The checkout is at ${head}, but the run, and therefore the provenance, is for ${run.commit}.`,
                remedy: 'Remove "ref:" from the checkout step, and commit nothing in the job before this step.',
            }),
        ];
    }
    if (!packsHere)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'head-differs',
            message: `Could not find out whether the checkout is at ${run.commit}: git cannot read it.`,
            remedy: 'Install git in the job before actions/checkout, so that the checkout is a git repository.',
        }),
    ];
}
//# sourceMappingURL=head.js.map
// EXTERNAL MODULE: ./lib/src/github/claims.js
var github_claims = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/immutable-subject.js


/**
 * Repositories made, renamed or transferred since July 2026 have ids in their tokens' subject, and there are reports of
 * trusted publishers that do not match it (npm/cli#9969). Told until a version has been published that way.
 */
function checkSubject({ release, claims, packument }) {
    if (!release || !claims || !packument || !(0,github_claims/* isImmutable */.t3)(claims.sub))
        return [];
    if (packument.version(release.version) || packument.hasTrustedPublishing)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'subject-immutable',
            message: `This repository's ID tokens have the immutable subject ${claims.sub}, and no version of ${release.name} has been published by a trusted publisher yet: a trusted publisher that was set up before the repository was renamed, transferred or re-created might not match it.`,
            remedy: 'If the registry refuses, with 404 at the exchange or 403 at the upload, delete the trusted publisher and create it again.',
        }),
    ];
}
//# sourceMappingURL=immutable-subject.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/install-scripts.js


/**
 * Commands that install, and run the scripts of what they install. pnpm and Bun run those alone that the project has
 * approved. A flag may have a value, which is no other subcommand.
 */
const INSTALLS = [
    /^npm\s+(?:-\S+\s+(?:(?!run|exec|test|start)[^-\s]\S*\s+)?)*?(?:ci|clean-install|cit|install|install-test|it|i|add|rebuild)(?:\s|$)/,
    /^yarn(?:\s+(?:install|add|workspaces\s+focus)\b.*|\s+-.*)?$/,
];
/** npm installing itself: it brings its dependencies along, and they have no scripts. */
const NPM_ITSELF = /\s(?:-g|--global)\s+npm(?:@\S+)?$|\snpm(?:@\S+)?\s+(?:-g|--global)$/;
/**
 * Dependencies installed, with their scripts, in a job that may ask for ID tokens: any of them could publish. Told unless
 * the maintainer has accepted it with `allow-scripts`.
 */
function checkInstallScripts({ jobFile, canRequestIdToken, inputs, ignoresScripts, }) {
    if (!jobFile || !canRequestIdToken || inputs.allowScripts || ignoresScripts)
        return [];
    return jobFile.steps.flatMap(({ run = '', line }, at) => areOff(jobFile, at)
        ? []
        : installsIn(run).map((command) => (0,src_problems/* warning */.$e)({
            code: 'install-scripts-beside-id-token',
            message: `The job ${jobFile.id} has id-token: write, and runs the install scripts of dependencies (${command}): any of them could publish in your name.`,
            remedy: 'Install and pack in a job of its own without id-token: write (npx @mochi/publish-npm init writes such a workflow); or install with --ignore-scripts; or accept the risk with allow-scripts: true.',
            ...(0,inspect_at/* inJob */.t)(jobFile, line),
        })));
}
/** Whether a variable of the job, or of the step, switches scripts off. */
function areOff({ variables }, at) {
    return variables.some(({ name, value, step }) => (step === undefined || step === at) && /^npm_config_ignore_scripts$/i.test(name) && value === 'true');
}
function installsIn(script) {
    return commandsIn(script).filter((command) => INSTALLS.some((pattern) => pattern.test(command)) && !NPM_ITSELF.test(command) && !areIgnored(command));
}
/** The simple commands of a shell script, as far as lines, operators and words of the shell's own part them. */
function commandsIn(script) {
    return script
        .replaceAll(/\\\n/g, ' ')
        .split(/\n|&&|\|\||[;|&()]/)
        .map((command) => command.trim().replace(/^(?:(?:[A-Za-z_]\w*=\S*|sudo|corepack|env|time|then|do|else|if|!|\{)\s+)+/, ''));
}
function areIgnored(command) {
    return /\s--ignore-scripts(?:\s|=true|$)|\s--mode[= ]skip-build/.test(command);
}
//# sourceMappingURL=install-scripts.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(3581);
// EXTERNAL MODULE: ./lib/src/release/release.js
var release_release = __webpack_require__(937);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/links.js






/** Symbolic links of the package: npm leaves them out of a tarball without a word (npm-packlist). */
function checkLinks({ tarball, release }) {
    if (!(0,release_release/* isInWorkspace */.P)(release))
        return [];
    const links = linksBelow(release.directory, release).filter((path) => isWanted(path, { tarball, release }));
    if (links.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'link-left-out',
            message: `npm does not pack symbolic links, so the tarball of ${release.name} lacks ${links.slice(0, 5).join(', ')}${links.length > 5 ? ` and ${links.length - 5} more` : ''}.`,
            remedy: 'Put copies in their place when you build, or leave them out of "files".',
            ...(0,inspect_at.at)(release, 'files'),
        }),
    ];
}
function linksBelow(directory, release) {
    const isOther = release.others.some((other) => other.directory === directory);
    if (isOther)
        return [];
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isSymbolicLink())
            return [(0,external_node_path_.relative)(release.directory, path).replaceAll(external_node_path_.sep, '/')];
        const isSearched = entry.isDirectory() && !['node_modules', '.git'].includes(entry.name);
        return isSearched ? linksBelow(path, release) : [];
    });
}
/**
 * Whether a path is asked for: by "files"; or, without it, where other files of its directory were packed and no file says
 * what is ignored.
 */
function isWanted(path, { tarball, release: { manifest, directory } }) {
    const { files } = manifest;
    if (!Array.isArray(files)) {
        const isIgnoring = ['.npmignore', '.gitignore'].some((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, file)));
        const isPacked = tarball.files.some((file) => external_node_path_.posix.dirname(file) === external_node_path_.posix.dirname(path));
        return !path.startsWith('.') && isPacked && !isIgnoring;
    }
    const decisive = files.map(String).findLast((pattern) => matches(path, pattern.replace(/^!/, '')));
    return decisive !== undefined && !decisive.startsWith('!');
}
function matches(path, pattern) {
    const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
    return path === plain || path.startsWith(`${plain}/`) || (0,esm/* minimatch */.xF)(path, plain);
}
//# sourceMappingURL=links.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/manifest-tag.js


/** A `tag` at the top of a package.json beats `--tag`: libnpmpublish takes `manifest.tag` first (npm 11, 12). */
function checkManifestTag({ release }) {
    if (release?.manifest['tag'] === undefined)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'manifest-tag-refused',
            message: `The package.json of ${release.name} has a top-level "tag", which npm would use as the dist-tag whatever this run decides.`,
            remedy: 'Remove "tag" from the top level of its package.json. Set the input dist-tag, or "tag" in "publishConfig", instead.',
            ...(0,inspect_at.at)(release, 'tag'),
        }),
    ];
}
//# sourceMappingURL=manifest-tag.js.map
// EXTERNAL MODULE: ./node_modules/validate-npm-package-name/lib/index.js
var lib = __webpack_require__(7825);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/name.js



/** A name npm refuses, which it says without a code, after the token was exchanged. Old names in upper case are taken. */
function checkName({ release }) {
    if (!release)
        return [];
    const { validForOldPackages, errors } = lib(release.name);
    if (validForOldPackages)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'name-invalid',
            message: `npm does not accept ${JSON.stringify(release.name)} as a package name: ${errors?.join(', ')}.`,
            remedy: 'Rename the package: lower case, URL-safe, and not starting with a dot or an underscore.',
            ...(0,inspect_at.at)(release, 'name'),
        }),
    ];
}
//# sourceMappingURL=name.js.map
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var manifest = __webpack_require__(8363);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/nested-manifests.js



/** Manifests deeper in the tarball that still have a workspace's ranges: whoever installs from there fails. */
function checkNestedManifests({ tarball: { nested }, release }) {
    const wrong = [...nested].flatMap(([path, text]) => (hasUnknownProtocol(path, text) ? [path] : []));
    if (wrong.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'dependency-unusable',
            message: `Manifests inside the tarball of ${release.name} have ranges that npm does not understand (workspace:, catalog: and the like): ${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''}.`,
            remedy: 'Leave them out of "files", or write version ranges there when you build.',
        }),
    ];
}
function hasUnknownProtocol(path, text) {
    try {
        return (0,dependencies/* installedDependencies */.Cm)((0,manifest/* parseManifest */.Ng)(text, path)).some((one) => (0,dependencies/* readSpec */.Ot)(one) === undefined);
    }
    catch (thrown) {
        // What is no manifest is a file of the package like any other.
        if (thrown instanceof src_problems/* Failure */.HR)
            return false;
        throw thrown;
    }
}
//# sourceMappingURL=nested-manifests.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/off-default-branch.js

/** A commit that the default branch does not have may never have been reviewed; or it is of a maintenance line. */
function checkDefaultBranch({ defaultBranch, run, release, packument }) {
    if (!defaultBranch || defaultBranch.hasCommit)
        return [];
    if (release && packument?.version(release.version))
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'commit-off-default-branch',
            message: `The commit ${run.commit} is not on ${defaultBranch.name}, the default branch: it may have skipped the reviews and checks of that branch.`,
            remedy: `On a maintenance branch, there is nothing to do. Otherwise, merge it into ${defaultBranch.name}, and next time push that branch before the tag. "fail-on: warning" stops such a release before it is published.`,
        }),
    ];
}
//# sourceMappingURL=off-default-branch.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/projects/managers.js + 8 modules
var managers = __webpack_require__(3583);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/publish-config.js


/** Manifest fields that pnpm lets `publishConfig` override: no npm configuration. https://pnpm.io/package_json#publishconfig */
const MANIFEST_FIELDS = [
    'bin',
    'browser',
    'cpu',
    'engines',
    'es2015',
    'esnext',
    'exports',
    'imports',
    'libc',
    'main',
    'module',
    'os',
    'type',
    'types',
    'typesVersions',
    'typings',
    'umd:main',
    'unpkg',
];
/** Which directory is packed, and how: `directory` is honoured whoever packs, the others are pnpm's. */
const LAYOUT = ['directory', 'linkDirectory', 'executableFiles'];
/**
 * `publishConfig` is npm configuration that the package brings along: with `https-proxy` or `strict-ssl` in it the
 * upload, token and all, goes where the package says (npm 11.21.2, 12.2.0). So only what cannot redirect may stand there.
 */
function checkPublishConfig({ release, inputs }) {
    const config = release?.manifest.publishConfig ?? {};
    if (!release)
        return [];
    return Object.entries(config).flatMap(([key, value]) => {
        const wanted = agreed(key, value, inputs);
        if (wanted === undefined)
            return [];
        return [
            (0,src_problems/* error */.z3)({
                code: 'publish-config-refused',
                message: `The publishConfig of ${release.name} has ${JSON.stringify(key)}, which npm would apply while it holds the token, but ${wanted}.`,
                remedy: `Remove ${JSON.stringify(key)} from "publishConfig" in its package.json (or in what the build writes there).`,
                ...(0,inspect_at.at)(release, 'publishConfig'),
            }),
        ];
    });
}
/** What would have to be different, or undefined when the key may stand. */
function agreed(key, value, inputs) {
    if (MANIFEST_FIELDS.includes(key) || LAYOUT.includes(key))
        return undefined;
    switch (key) {
        case 'access':
            return value === 'public' ? undefined : 'only "public" can be published with provenance';
        case 'provenance':
            return value === true ? undefined : 'provenance is always on';
        case 'tag':
            return inputs.distTag === undefined || value === inputs.distTag
                ? undefined
                : `the input dist-tag is ${JSON.stringify(inputs.distTag)}`;
        case 'registry':
            return sameRegistry(value, inputs) ? undefined : `this run publishes to ${inputs.registry.url}`;
        default:
            return 'it might redirect or weaken the upload';
    }
}
function sameRegistry(value, inputs) {
    if (typeof value !== 'string' || !URL.canParse(value))
        return false;
    const { href } = new URL(value);
    return href === inputs.registry.url || `${href}/` === inputs.registry.url;
}
//# sourceMappingURL=publish-config.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/overrides.js






/** Fields of publishConfig that pnpm and Yarn put in the manifest's place when they pack, and npm and Bun do not. */
function checkOverrides({ tarball: { manifest }, release }) {
    const ignored = Object.entries(manifest.publishConfig ?? {}).flatMap(([key, value]) => 
    // A field that has the value was overridden already.
    MANIFEST_FIELDS.includes(key) && !(0,external_node_util_.isDeepStrictEqual)(manifest[key], value) ? [key] : []);
    const by = (0,managers/* managerNamed */.P)((0,release_release/* isInWorkspace */.P)(release) ? release.packedBy : 'npm');
    // Yarn leaves the key where it is, with the value it has normalised.
    if (ignored.length === 0 || by.overridesFields)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'publish-config-ignored',
            message: `The publishConfig of ${release.name} has ${ignored.join(', ')}, which ${by.title} does not apply: this had no effect on the tarball.`,
            remedy: 'Write the values at the top of package.json; or pack with pnpm or Yarn, which apply them.',
            ...(0,inspect_at.at)(release, 'publishConfig'),
        }),
    ];
}
//# sourceMappingURL=overrides.js.map
// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/src/npm/trusted-publisher.js
var trusted_publisher = __webpack_require__(5750);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/package.js



/**
 * A package that nobody can see is new, or restricted. Trusted publishing cannot create one; told before packing, as the
 * token exchange says it last of all.
 */
function checkPackage({ release, run, claims, packument, askedRegistry, packsHere, stage, }) {
    if (!release || packument || !askedRegistry || !packsHere)
        return [];
    const { name } = release;
    const file = (0,github_run/* workflowPath */.RB)(run).split('/').at(-1) ?? '';
    const action = stage ? 'stage' : 'publish';
    const publisher = { repository: run.repository, file, environment: claims?.environment, action };
    return [
        (0,src_problems/* warning */.$e)({
            code: 'package-not-found',
            message: `npm shows no public package ${name}, and trusted publishing cannot create one.`,
            remedy: `If ${name} is new, publish an empty first version by hand, and name this workflow as its trusted publisher (npm 11.15 or later)${claims ? '' : ', with --env and the environment of the publishing job'}. If it exists and is private, do not run this: it would make the package public.`,
            commands: ['npm login', (0,trusted_publisher/* firstPublishCommand */.Fy)(name), (0,trusted_publisher/* trustCommand */.SV)(name, publisher)],
        }),
    ];
}
//# sourceMappingURL=package.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/permission.js


/** Without `id-token: write` there is neither trusted publishing nor provenance. */
function checkPermission({ job, canRequestIdToken, jobFile }) {
    if (job !== 'publish' || canRequestIdToken)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'id-token-permission',
            message: 'This job cannot request an ID token, so it can neither publish by trusted publishing nor sign.',
            remedy: `${jobFile?.permissionsLine === undefined
                ? 'Add "permissions: { id-token: write }" to the job, with whatever else it needs.'
                : 'Add "id-token: write" to the permissions of the job.'} For a reusable workflow, its caller needs it too; a pull request from a fork never has it.`,
            ...(jobFile ? (0,inspect_at/* inJob */.t)(jobFile, jobFile.permissionsLine ?? jobFile.line) : {}),
        }),
    ];
}
//# sourceMappingURL=permission.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/prerelease-tag.js



/** A prerelease that its own manifest puts on `latest`: everybody who installs without a version gets it. */
function checkPrereleaseTag({ tarball: { manifest }, release }) {
    if (!semver.prerelease(release.version) || manifest.publishConfig?.['tag'] !== 'latest')
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'prerelease-as-latest',
            message: `${release.name}@${release.version} is a prerelease, and "tag": "latest" in its publishConfig gives it to everyone who installs ${release.name}.`,
            remedy: 'Remove "tag" from publishConfig: a prerelease then gets a dist-tag named after it, such as beta. Or set the input dist-tag.',
            ...(0,inspect_at.at)(release, 'publishConfig'),
        }),
    ];
}
//# sourceMappingURL=prerelease-tag.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/private.js


/** npm skips a private workspace and exits with 0: nothing published, and green. */
function checkPrivate({ release }) {
    if (!release?.manifest.private)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'package-private',
            message: `${release.name} is marked as private: npm refuses to publish it.`,
            remedy: 'Remove "private" from its package.json, or delete the tag.',
            ...(0,inspect_at.at)(release, 'private'),
        }),
    ];
}
//# sourceMappingURL=private.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/private-siblings.js




/** A dependency on a workspace that is private: it will never be on the registry, and every install fails. */
function checkPrivateSiblings({ tarball, release }) {
    if (!(0,release_release/* isInWorkspace */.P)(release))
        return [];
    const secret = new Set(release.others.filter(({ isPrivate }) => isPrivate).map(({ name }) => name));
    return (0,dependencies/* installedDependencies */.Cm)(tarball.manifest)
        .filter((dependency) => {
        const { name } = (0,dependencies/* readSpec */.Ot)(dependency) ?? {};
        return !dependency.isOptional && secret.has(name ?? '') && !(0,dependencies/* isBundled */.Nt)(tarball, dependency.name);
    })
        .map(({ name, field, range }) => (0,src_problems/* error */.z3)({
        code: 'dependency-private',
        message: `${release.name} depends on ${name}@${range} (${field}), a private workspace here: ${release.name} could not be installed.`,
        remedy: `Publish ${name} (remove "private" from its package.json), or build it into ${release.name} and make it a devDependency.`,
        ...(0,inspect_at.at)(release, name, [field]),
    }));
}
//# sourceMappingURL=private-siblings.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/provenance-limits.js

/** What npm takes no provenance from, by the claims of the ID token, which the certificate will repeat. */
function checkProvenanceLimits({ claims, job, run }) {
    if (job !== 'publish')
        return [];
    // Without a token the runner's own word has to do, and of the repository nothing is known.
    const runner = claims?.runner_environment ?? run.runnerEnvironment;
    const visibility = claims?.repository_visibility ?? 'public';
    const repository = claims?.repository ?? run.repository;
    return [
        ...(runner === 'github-hosted'
            ? []
            : [
                (0,src_problems/* error */.z3)({
                    code: 'runner-not-hosted',
                    message: `This job runs on a ${runner} runner, and npm only accepts provenance from GitHub-hosted ones; third-party runners count as self-hosted.`,
                    remedy: 'Set runs-on: ubuntu-latest for the publishing job. The pack job can stay on your own runner.',
                }),
            ]),
        ...(visibility === 'public'
            ? []
            : [
                (0,src_problems/* error */.z3)({
                    code: 'repository-not-public',
                    message: `${repository} is ${visibility}, and npm only accepts provenance from public repositories.`,
                    remedy: 'Make the repository public, or publish without this action, and so without provenance.',
                }),
            ]),
    ];
}
//# sourceMappingURL=provenance-limits.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/ranges.js




/** Ranges that mean something in this checkout only: every install of the package fails (EUNSUPPORTEDPROTOCOL, ENOENT). */
function checkRanges({ tarball, release }) {
    const { manifest, files } = tarball;
    const bundled = (0,dependencies/* bundledNames */.JO)(manifest).filter((name) => (0,dependencies/* isBundled */.Nt)(tarball, name));
    const wrong = (0,dependencies/* installedDependencies */.Cm)(manifest).flatMap((dependency) => {
        // What the tarball brings with it npm takes from there, whatever the range.
        if (bundled.includes(dependency.name))
            return [];
        const why = whyNowhereElse(dependency, files);
        return why === undefined ? [] : [{ ...dependency, why }];
    });
    const [first] = wrong;
    if (!first)
        return [];
    const listed = wrong.map(({ field, name, range, why }) => `${field} ${name}@${range} (${why})`).join('; ');
    return [
        (0,src_problems/* error */.z3)({
            code: 'dependency-unusable',
            message: `The packed package.json of ${release.name} has ranges that cannot be installed elsewhere: ${listed}.`,
            remedy: 'Use a version range such as ^1.2.0 instead; or pack with the package manager that resolves the protocol (pnpm pack, yarn pack), and hand over the tarball.',
            ...(0,inspect_at.at)(release, first.name, [first.field]),
        }),
    ];
}
function whyNowhereElse(dependency, files) {
    const spec = (0,dependencies/* readSpec */.Ot)(dependency);
    if (!spec)
        return 'npm does not know this protocol';
    if (spec.type !== 'file' && spec.type !== 'directory')
        return undefined;
    const path = (0,external_node_path_.relative)('/', String(spec.fetchSpec)).replaceAll('\\', '/');
    const isPacked = files.includes(path) || files.includes(`${path}/package.json`);
    const leaves = /^(?:file:)?(?:\.\.[/\\]|[/\\~]|[a-z]:)/i.test(dependency.range);
    return isPacked && !leaves ? undefined : 'it is not in the tarball';
}
//# sourceMappingURL=ranges.js.map
// EXTERNAL MODULE: ./node_modules/hosted-git-info/lib/index.js
var hosted_git_info_lib = __webpack_require__(2537);
;// CONCATENATED MODULE: ./lib/src/release/repository-field.js

/** What a manifest's `repository` says, whichever of npm's two forms it has: a text, or an object with a `url`. */
function writtenRepository(repository) {
    const isObject = typeof repository === 'object' && repository !== null && 'url' in repository;
    const written = isObject ? repository.url : repository;
    return typeof written === 'string' && written !== '' ? written : undefined;
}
/** `owner/name` when an address, or npm's shorthand, is of a repository on GitHub. */
function githubRepository(address) {
    const hosted = address ? HostedGitInfo.fromUrl(address) : undefined;
    return hosted?.type === 'github' ? `${hosted.user}/${hosted.project}` : undefined;
}
//# sourceMappingURL=repository-field.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/repository-mismatch.js




/**
 * The registry refuses provenance when `repository.url` is not, to the letter, the repository that signed (E422), and
 * does so only after the provenance has been logged.
 */
function checkRepository({ release, run }) {
    if (!release)
        return [];
    const expected = `${run.serverUrl}/${run.repository}`;
    const found = repositoryUrl(release.manifest.repository);
    if (found === expected)
        return unusualForm(release, expected);
    return [
        (0,src_problems/* error */.z3)({
            code: 'repository-mismatch',
            message: `${release.name} names ${found ?? 'no repository'} as its repository, but this run is in ${expected}: npm only accepts provenance if the two are the same, including upper and lower case.`,
            remedy: `Put into its package.json: \`"repository": {"type": "git", "url": "git+${expected}.git"}\``,
            ...(0,inspect_at.at)(release, 'repository'),
        }),
    ];
}
/** The web address of a manifest's repository, whichever of npm's forms it is written in. */
function repositoryUrl(repository) {
    const written = writtenRepository(repository);
    if (written === undefined)
        return undefined;
    const hosted = hosted_git_info_lib.fromUrl(written);
    return hosted ? `https://${hosted.domain}/${hosted.user}/${hosted.project}` : written;
}
/** Whether npm sends it as the very address that is compared: https or a shorthand, of the repository and nothing in it. */
function isUsual(written) {
    if (/#|\/(?:tree|blob)\//.test(written))
        return false;
    if (/^(?:git\+)?https:/.test(written))
        return !/^[^/]*\/\/[^/]*@/.test(written);
    return !/^[a-z+]+:\/\/|^[^/]+@/.test(written);
}
/**
 * npm sends ssh, git and http addresses as they are written, https ones and shorthands as `git+https:`. The registry is
 * known to compare; what it makes of the former nobody has reported.
 */
function unusualForm(release, expected) {
    const written = writtenRepository(release.manifest.repository);
    if (written === undefined || isUsual(written))
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'repository-mismatch',
            message: `${release.name} names its repository as ${written}; the registry might not recognize that as ${expected}.`,
            remedy: `Put into its package.json: \`"repository": {"type": "git", "url": "git+${expected}.git"}\``,
            ...(0,inspect_at.at)(release, 'repository'),
        }),
    ];
}
//# sourceMappingURL=repository-mismatch.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/scripts.js




/** Scripts run where no credential can be had, unless the maintainer says otherwise; and some never run at all. */
function checkScripts({ release, inputs, packsHere, canRequestIdToken }) {
    if (!release)
        return [];
    const ignored = (0,manifest/* scriptsAmong */.Lz)(release.manifest, ['publish', 'postpublish']);
    const problems = ignored.map((name) => (0,src_problems/* warning */.$e)({
        code: 'publish-scripts-ignored',
        message: `The script ${JSON.stringify(name)} of ${release.name} will not run: npm runs no scripts when it publishes a packed tarball.`,
        remedy: 'Move what it does into a step after the one that publishes.',
        ...(0,inspect_at.at)(release, 'scripts'),
    }));
    const scripts = [
        ...(inputs.buildScript === undefined ? [] : [inputs.buildScript]),
        ...((0,release_release/* isInWorkspace */.P)(release) ? release.packScripts : []),
    ];
    if (packsHere && canRequestIdToken && !inputs.allowScripts && scripts.length > 0) {
        problems.push((0,src_problems/* error */.z3)({
            code: 'scripts-beside-id-token',
            message: `Packing ${release.name} runs ${scripts.join(', ')} in a job that has id-token: write, and any of them could publish in your name.`,
            remedy: 'Pack in a job of its own without id-token: write (mochi/publish-npm/pack), and hand its tarball and integrity to this one; or accept the risk with allow-scripts: true.',
            ...(0,inspect_at.at)(release, 'scripts'),
        }));
    }
    return problems;
}
//# sourceMappingURL=scripts.js.map
// EXTERNAL MODULE: ./lib/src/inspect/checks/siblings.js
var siblings = __webpack_require__(4547);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/signed-tag.js

/** Where it is asked for, the tag of a release is signed by one of the keys that the default branch allows. */
function checkSignedTag({ tag, tagSignature, run }) {
    if (tagSignature === undefined || 'by' in tagSignature)
        return [];
    const name = tag ?? run.refName;
    return [
        (0,src_problems/* error */.z3)({
            code: 'tag-unsigned',
            message: `The tag ${JSON.stringify(name)} ${tagSignature.why}.`,
            remedy: `If it lacks a valid signature, delete the tag, create it again signed (git tag --sign ${JSON.stringify(name)} ${run.commit}) with a key that the require-signed-tag file lists on the default branch, and push it. If it could not be checked, fix what kept it from that, and run the job again.`,
        }),
    ];
}
//# sourceMappingURL=signed-tag.js.map
// EXTERNAL MODULE: ./lib/src/inspect/checks/stored-tokens.js
var stored_tokens = __webpack_require__(3439);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/tag.js

/** The run of a tag releases what that tag names, and nothing else: the provenance will name the ref. */
function checkRefOfRun({ tags, run }) {
    if (run.refType !== 'tag' || tags.length === 0 || tags.includes(run.refName))
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'tag-differs-from-ref',
            message: `The input tag is ${tags.map((tag) => JSON.stringify(tag)).join(', ')}, but the run is for the tag ${JSON.stringify(run.refName)}.`,
            remedy: 'Leave out the input tag: it defaults to the tag that started the run.',
        }),
    ];
}
/** A tag and the run must speak of one commit: the provenance will name it. */
function checkTag({ tag, run, tagCommit }) {
    if (tagCommit?.kind === 'commit' && tagCommit.commit !== run.commit) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'tag-not-at-commit',
                message: `The tag ${JSON.stringify(tag)} is at ${tagCommit.commit}, but the run is for ${run.commit}.`,
                remedy: `Run the workflow on the tag: gh workflow run <file> --ref ${JSON.stringify(tag)}`,
            }),
        ];
    }
    if (tagCommit?.kind === 'unknown') {
        return [
            (0,src_problems/* warning */.$e)({
                code: 'tag-not-at-commit',
                message: `Could not find out whether the tag ${JSON.stringify(tag)} is at ${run.commit}: ${tagCommit.why}.`,
                remedy: 'Run the workflow on the tag itself, or check out with fetch-tags: true.',
            }),
        ];
    }
    return [];
}
//# sourceMappingURL=tag.js.map
// EXTERNAL MODULE: ./lib/src/registry/higher-trust.js
var higher_trust = __webpack_require__(7622);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/trust-downgrade.js


/**
 * A version that ranks lower than one before it, as whoever has stolen a credential would publish it: consumers who look for
 * that refuse it. Said before anything is signed; the ranks themselves are signed by nobody.
 */
function checkTrustDowngrade({ job, stage, allowTrustDowngrade, release, packument, }) {
    // Whether the version will be staged is not known where it is packed.
    if (!release || !packument || job === 'pack' || stage || allowTrustDowngrade)
        return [];
    const { name, version } = release;
    if (packument.version(version))
        return [];
    const higher = (0,higher_trust/* higherTrust */.e)(packument, { version, rank: 'trusted-publisher' });
    if (!higher)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'trust-downgrade',
            message: `${name}@${higher.version} was staged and approved by a maintainer; ${version}, published directly, would rank lower, and package managers that reject a trust downgrade could not install it (ERR_PNPM_TRUST_DOWNGRADE).`,
            remedy: 'Set stage: true, and approve the version as before; or, if you no longer want to approve releases, set allow-trust-downgrade: true.',
        }),
    ];
}
//# sourceMappingURL=trust-downgrade.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/unpinned-actions.js


/**
 * Actions by a tag or a branch: whoever can move it runs in this job. Ours is not asked for: one that has been moved would
 * not tell.
 */
function checkPins({ jobFile }) {
    const unpinned = jobFile?.steps.filter(isUnpinned) ?? [];
    const [first] = unpinned;
    if (!jobFile || !first)
        return [];
    const names = [...new Set(unpinned.map(({ uses }) => uses))].join(', ');
    return [
        (0,src_problems/* warning */.$e)({
            code: 'action-unpinned',
            message: `The job ${jobFile.id} refers to actions by tag or branch, which can be moved: ${names}.`,
            remedy: 'Pin each to its full commit SHA, with the version in a comment: "actions/checkout@<40 hex digits> # v6"; Dependabot keeps both up to date.',
            ...(0,inspect_at/* inJob */.t)(jobFile, first.line),
        }),
    ];
}
function isUnpinned({ uses }) {
    // `$/…` is an action of the workflow's own repository at its own commit (GitHub, since 2026-07-30).
    if (uses === undefined || /^(?:\.|\$)\//.test(uses) || /^mochi\/publish-npm[/@]/.test(uses))
        return false;
    if (uses.startsWith('docker://'))
        return !/@sha256:[0-9a-f]{64}$/.test(uses);
    return !/@[0-9a-f]{40}$/.test(uses);
}
//# sourceMappingURL=unpinned-actions.js.map
// EXTERNAL MODULE: ./lib/src/registry/settled.js
var settled = __webpack_require__(9201);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/version.js


/**
 * A version that the registry knows the time of, and does not have, was taken back: npm never takes it a second time.
 * One of the last hours may be on its way instead.
 */
function checkVersion({ release, packument, now }) {
    if (!release || !packument || packument.version(release.version))
        return [];
    const publishedAt = packument.publishedAt(release.version);
    if (publishedAt === undefined || now - publishedAt < settled/* SETTLED_AFTER */.L)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'version-unpublished',
            message: `${release.name}@${release.version} was published on ${new Date(publishedAt).toISOString().slice(0, 10)} and has since been unpublished: npm never accepts the same version twice.`,
            remedy: 'Bump the version, commit, and push a new tag.',
        }),
    ];
}
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/inspect.js


































/** What the package says of itself: asked of the workspace before packing, and of the tarball's manifest after. */
const OF_THE_MANIFEST = [
    checkName,
    checkPrivate,
    checkRepository,
    checkPublishConfig,
    checkManifestTag,
    checkContentPolicy,
];
/** How a job is kept, as its workflow's file has it: warnings all. */
const OF_THE_FILE = [checkCaches, checkInstallScripts, checkPins];
/** What a run may do, whatever it releases; then how its job is kept. */
const OF_THE_RUN = [
    checkClock,
    checkEvent,
    checkProvenanceLimits,
    stored_tokens/* checkStoredTokens */.w,
    checkPermission,
    checkRefOfRun,
    checkHead,
    checkEnvironment,
    ...OF_THE_FILE,
];
const OF_THE_RELEASE = [
    checkTag,
    checkSignedTag,
    checkScripts,
    checkPackage,
    checkVersion,
    checkSubject,
    checkDistTag,
    checkTrustDowngrade,
    siblings/* checkSiblings */.O,
];
/** Every problem of the run itself, before anything irreversible. */
function inspectRun(facts) {
    return OF_THE_RUN.flatMap((check) => check(facts));
}
/** What is said of a job before there is a run of it. */
function inspectWorkflowFile(facts) {
    return OF_THE_FILE.flatMap((check) => check(facts));
}
/** Every problem of one release, all at once. */
function inspectRelease(facts) {
    return [...OF_THE_RELEASE, ...OF_THE_MANIFEST, checkDefaultBranch].flatMap((check) => check(facts));
}
/** The problems of a packed manifest, which a build script may have rewritten since {@link inspect}. */
function inspectPacked(facts) {
    return OF_THE_MANIFEST.flatMap((check) => check(facts));
}
const OF_THE_CONTENTS = [
    checkRanges,
    checkPrivateSiblings,
    checkBundled,
    checkOverrides,
    checkPrereleaseTag,
    checkEntryPoints,
    checkNestedManifests,
    checkLinks,
];
/** What would make a release that nobody can use, though it can be published and proven: as the tarball has it. */
function inspectContents(contents) {
    return OF_THE_CONTENTS.flatMap((check) => check(contents));
}
//# sourceMappingURL=inspect.js.map

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

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ MANAGERS),
  P: () => (/* binding */ managerNamed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/src/projects/program-on-path.js



/**
 * The path of a manager's program: the first of its name on the PATH. No shell runs it, so on Windows only an `.exe` serves.
 * @throws Failure `manager-not-found`
 */
function programOnPath(env, { name, title, setUp }) {
    const file = executable(name);
    const found = directoriesOnPath(env)
        .map((directory) => (0,external_node_path_.join)(directory, file))
        .find(isProgram);
    if (found !== undefined)
        return found;
    return (0,problems/* fail */.fJ)({
        code: 'manager-not-found',
        message: `The project uses ${title}, but ${file} is not on the PATH of this job.`,
        remedy: `${setUp}; or set the input package-manager to another manager.`,
    });
}
/** The directories of PATH, in order. */
function directoriesOnPath(env) {
    return (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter((directory) => directory !== '');
}
/** What the file of a program is called on this machine. */
function executable(name) {
    return process.platform === 'win32' ? `${name}.exe` : name;
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=program-on-path.js.map
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/src/projects/workspaces-field.js


const Versions = dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP());
const Patterns = dist/* array */.YOg(dist/* string */.YjP());
const Manifest = dist/* looseObject */._H3({
    workspaces: dist/* optional */.lqM(dist/* union */.KCZ([
        Patterns,
        dist/* looseObject */._H3({
            packages: dist/* optional */.lqM(Patterns, []),
            catalog: dist/* optional */.lqM(Versions),
            catalogs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Versions)),
        }),
    ]), []),
    catalog: dist/* optional */.lqM(Versions),
    catalogs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Versions)),
});
/** The patterns in `workspaces` of a package.json: a list, or an object that has one. @throws Failure `workspaces-unreadable` */
function workspacePatterns(manifest) {
    const { workspaces } = read(manifest);
    return 'packages' in workspaces ? workspaces.packages : workspaces;
}
/** The catalogs of Bun: beside `workspaces`, or in it. @throws Failure `workspaces-unreadable` */
function catalogsInManifest(manifest) {
    const { workspaces, catalog, catalogs } = read(manifest);
    const inside = 'packages' in workspaces ? workspaces : undefined;
    return catalogsOf({ catalog: inside?.catalog ?? catalog, catalogs: inside?.catalogs ?? catalogs });
}
/** Catalogs by their names, the nameless one among them. */
function catalogsOf({ catalog, catalogs, }) {
    return { ...catalogs, ...(catalog === undefined ? {} : { default: catalog }) };
}
function read(manifest) {
    const result = dist/* safeParse */.xLC(Manifest, manifest);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    return unreadable('package.json', `${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}`);
}
/** @throws Failure `workspaces-unreadable` */
function unreadable(file, why, cause) {
    return (0,problems/* fail */.fJ)({
        code: 'workspaces-unreadable',
        message: `The workspaces cannot be read from ${file}: ${why}.`,
        remedy: `Fix ${file}: the project's own package manager must be able to install with it.`,
        file,
    }, cause);
}
//# sourceMappingURL=workspaces-field.js.map
;// CONCATENATED MODULE: ./lib/src/projects/bun-manager.js


/** Bun 1. It packs; `bun publish` has neither trusted publishing nor provenance. */
const BUN = {
    name: 'bun',
    title: 'Bun',
    files: ['bun.lock', 'bun.lockb'],
    oldest: 1,
    install: { frozen: 'bun install --frozen-lockfile', loose: 'bun install' },
    setUp: 'Add a step before this one: uses: oven-sh/setup-bun',
    // bun pm pack does not run the first, bun publish does.
    packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
    packsDirectory: false,
    overridesFields: false,
    nestsWorkspaces: false,
    patterns: (_root, manifest) => workspacePatterns(manifest),
    catalogs: (_root, manifest) => catalogsInManifest(manifest),
    command: (env) => ({ file: programOnPath(env, BUN), args: [] }),
    runEverywhere: (script) => ['run', '--filter', '*', script],
    run: (script) => ['run', script],
    pack: (into) => ['pm', 'pack', '--destination', into],
};
//# sourceMappingURL=bun-manager.js.map
;// CONCATENATED MODULE: ./lib/src/projects/project-npm.js




/**
 * The project's own npm: the one on its PATH, with the Node beside it, as the job has set them up.
 * @throws Failure `npm-not-found`
 */
function projectNpm(env) {
    const directories = directoriesOnPath(env);
    const cli = first(directories, npmCliIn);
    const node = first(directories, (directory) => existing((0,external_node_path_.join)(directory, executable('node'))));
    if (cli && node)
        return { node, cli };
    return (0,problems/* fail */.fJ)({
        code: 'npm-not-found',
        message: `There is no ${node ? 'npm' : 'node'} on the PATH of this job.`,
        remedy: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project.',
    });
}
/** The npm-cli.js behind a directory's `npm`: a link to it on Linux and macOS, beside `npm.cmd` on Windows. */
function npmCliIn(directory) {
    const beside = existing((0,external_node_path_.join)(directory, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    const link = existing((0,external_node_path_.join)(directory, 'npm'));
    if (!link)
        return beside;
    const target = (0,external_node_fs_.realpathSync)(link);
    if ((0,external_node_path_.basename)(target) === 'npm-cli.js')
        return target;
    return beside ?? existing((0,external_node_path_.join)((0,external_node_path_.dirname)(target), 'npm-cli.js'));
}
function first(directories, find) {
    for (const directory of directories) {
        const found = find(directory);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function existing(path) {
    return (0,external_node_fs_.existsSync)(path) ? path : undefined;
}
//# sourceMappingURL=project-npm.js.map
;// CONCATENATED MODULE: ./lib/src/projects/npm-manager.js


/** npm 11 and 12. */
const NPM = {
    name: 'npm',
    title: 'npm',
    files: ['package-lock.json', 'npm-shrinkwrap.json'],
    oldest: undefined,
    install: { frozen: 'npm ci', loose: 'npm install' },
    setUp: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project',
    // npm pack does not run the first, npm publish of a directory does (npm 11, 12).
    packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
    packsDirectory: false,
    overridesFields: false,
    nestsWorkspaces: false,
    patterns: (_root, manifest) => workspacePatterns(manifest),
    catalogs: () => ({}),
    command: (env) => {
        const { node, cli } = projectNpm(env);
        return { file: node, args: [cli] };
    },
    runEverywhere: (script) => ['run', script, '--workspaces', '--if-present'],
    // npm's --workspace takes a directory for every workspace below it as well: so each is run where it is.
    run: (script) => ['run', '--no-workspaces', '--', script],
    pack: (into) => ['pack', '--no-workspaces', `--pack-destination=${into}`],
};
//# sourceMappingURL=npm-manager.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/projects/settings-file.js






const settings_file_Versions = dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP());
const Schema = dist/* looseObject */._H3({
    packages: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()), []),
    catalog: dist/* nullish */.cl6(settings_file_Versions),
    catalogs: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), settings_file_Versions)),
    yarnPath: dist/* nullish */.cl6(dist/* string */.YjP()),
});
/** Reads a YAML file of settings; one that is not there, or empty, sets nothing. @throws Failure `workspaces-unreadable` */
function readSettings(root, file) {
    const path = (0,external_node_path_.join)(root, file);
    const { packages, catalog, catalogs, yarnPath } = (0,external_node_fs_.existsSync)(path)
        ? settingsIn(path, file)
        : dist/* parse */.qgA(Schema, {});
    return {
        packages,
        catalog: catalog ?? undefined,
        catalogs: catalogs ?? undefined,
        yarnPath: yarnPath ?? undefined,
    };
}
function settingsIn(path, file) {
    try {
        // Without the lines of the file in its errors: there may be a token in them.
        return dist/* parse */.qgA(Schema, (0,yaml_dist/* parse */.qg)((0,external_node_fs_.readFileSync)(path, 'utf8'), { prettyErrors: false }) ?? {});
    }
    catch (cause) {
        return unreadable(file, (0,problems/* messageOf */.bD)(cause), cause);
    }
}
//# sourceMappingURL=settings-file.js.map
;// CONCATENATED MODULE: ./lib/src/projects/pnpm-manager.js



const SETTINGS = 'pnpm-workspace.yaml';
/** pnpm 10, 11 and 12. */
const PNPM = {
    name: 'pnpm',
    title: 'pnpm',
    files: ['pnpm-lock.yaml', SETTINGS],
    oldest: 10,
    install: { frozen: 'pnpm install --frozen-lockfile', loose: 'pnpm install --no-frozen-lockfile' },
    setUp: 'Add a step before this one: uses: pnpm/action-setup',
    // pnpm pack does not run the first, pnpm publish does.
    packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
    packsDirectory: true,
    overridesFields: true,
    nestsWorkspaces: false,
    patterns: (root) => readSettings(root, SETTINGS).packages,
    catalogs: (root) => catalogsOf(readSettings(root, SETTINGS)),
    command: (env) => ({ file: programOnPath(env, PNPM), args: [] }),
    runEverywhere: (script) => ['--recursive', '--if-present', 'run', script],
    run: (script) => ['run', script],
    pack: (into) => ['pack', '--pack-destination', into],
};
//# sourceMappingURL=pnpm-manager.js.map
;// CONCATENATED MODULE: ./lib/src/projects/yarn-manager.js




const yarn_manager_SETTINGS = '.yarnrc.yml';
/** Yarn 4, with either linker. Yarn 1 is another program of the same name. */
const YARN = {
    name: 'yarn',
    title: 'Yarn',
    files: ['yarn.lock'],
    oldest: 4,
    install: { frozen: 'yarn install --immutable', loose: 'yarn install --no-immutable' },
    setUp: 'Enable Corepack in a step before this one, after setup-node: run: corepack enable',
    // yarn pack does not run the first, yarn npm publish does; prepare and prepublishOnly are run by neither.
    packScripts: ['prepublish', 'prepack', 'postpack'],
    packsDirectory: false,
    overridesFields: true,
    nestsWorkspaces: true,
    patterns: (_root, manifest) => workspacePatterns(manifest),
    catalogs: (root) => catalogsOf(readSettings(root, yarn_manager_SETTINGS)),
    command: (env, root) => {
        const { yarnPath } = readSettings(root, yarn_manager_SETTINGS);
        // What the project brings along; any yarn would hand over to it.
        if (yarnPath !== undefined)
            return { file: process.execPath, args: [(0,external_node_path_.join)(root, yarnPath)] };
        return { file: programOnPath(env, YARN), args: [] };
    },
    runEverywhere: (script) => [
        ...['workspaces', 'foreach', '--all', '--topological-dev', '--exclude', '.'],
        ...['run', script],
    ],
    run: (script) => ['run', script],
    pack: (into) => ['pack', '--out', (0,external_node_path_.join)(into, 'package.tgz')],
};
//# sourceMappingURL=yarn-manager.js.map
;// CONCATENATED MODULE: ./lib/src/projects/managers.js




/** The package managers that are served, in the order in which their files are looked for. */
const MANAGERS = [PNPM, YARN, BUN, NPM];
const BY_NAME = { npm: NPM, pnpm: PNPM, yarn: YARN, bun: BUN };
function managerNamed(name) {
    return BY_NAME[name];
}
//# sourceMappingURL=managers.js.map

/***/ }),

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ higherTrust)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _trust_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);


/**
 * Finds the earlier version that consumers would hold against this one: of those that rank higher, the highest, and of
 * equals the last. Earlier is what was published before, whatever its number: a maintenance line is held to what the newest
 * line had. Prereleases count for prereleases only. So pnpm decides with `trustPolicy: no-downgrade`, in 11.28.
 * The ranks are signed by nobody.
 */
function higherTrust(packument, { version, rank }) {
    const at = packument.publishedAt(version);
    const isEarlier = (other) => {
        const then = packument.publishedAt(other);
        return other !== version && (at === undefined || then === undefined || then < at);
    };
    const counts = (other) => isPrerelease(version) || !isPrerelease(other);
    return packument.versions
        .filter((other) => counts(other) && isEarlier(other))
        .map((other) => ({ version: other, rank: packument.trustOf(other) }))
        .filter((other) => placeOf(other) > placeOf({ rank }))
        .reduce((highest, other) => (highest && placeOf(highest) > placeOf(other) ? highest : other), undefined);
}
function isPrerelease(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version, { loose: true }) !== null;
}
function placeOf({ rank }) {
    return _trust_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RANKS */ .DX.indexOf(rank);
}
//# sourceMappingURL=higher-trust.js.map

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

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ TRUST_RANKS),
/* harmony export */   Is: () => (/* binding */ trustRankOf),
/* harmony export */   vv: () => (/* binding */ isByTrustedPublisher)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/**
 * How a version came to be: by a token, with provenance from elsewhere, by a trusted publisher, or staged and approved; the
 * lowest first.
 */
const TRUST_RANKS = ['none', 'provenance', 'trusted-publisher', 'staged'];
const Approved = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ approver: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}) }) });
const Trusted = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ trustedPublisher: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}) }) });
const Attested = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    dist: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ attestations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ provenance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}) }) }),
});
/**
 * The rank of a version, by its entry in the packument, as pnpm 11.28 ranks it. Nobody has signed what it is read from: it can be
 * compared with another, and proves nothing.
 */
function trustRankOf(entry) {
    if (valibot__WEBPACK_IMPORTED_MODULE_0__.is(Approved, entry))
        return 'staged';
    if (!valibot__WEBPACK_IMPORTED_MODULE_0__.is(Attested, entry))
        return 'none';
    return valibot__WEBPACK_IMPORTED_MODULE_0__.is(Trusted, entry) ? 'trusted-publisher' : 'provenance';
}
/** Whether the registry says that a trusted publisher sent a version. Signed by nobody. */
function isByTrustedPublisher(entry) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__.is(Trusted, entry);
}
//# sourceMappingURL=trust-rank.js.map

/***/ }),

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ whyNoDistTag),
/* harmony export */   t: () => (/* binding */ decideDistTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
function decideDistTag({ wanted, release, }) {
    if (wanted !== undefined)
        return { distTag: wanted, reason: 'the input dist-tag' };
    const own = release.manifest.publishConfig?.['tag'];
    if (typeof own === 'string' && own !== '')
        return { distTag: own, reason: 'publishConfig.tag' };
    const prerelease = semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(release.version);
    if (!prerelease)
        return { distTag: 'latest', reason: 'a stable version' };
    const [first] = prerelease;
    const names = typeof first === 'string' && first !== 'latest' && whyNoDistTag(first) === undefined;
    return names
        ? { distTag: String(first), reason: 'the name of the prerelease' }
        : { distTag: 'next', reason: 'a prerelease without a name' };
}
/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
function whyNoDistTag(distTag) {
    if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
        return 'it has characters that npm does not accept';
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(distTag) === null ? undefined : 'it is a version range';
}
//# sourceMappingURL=dist-tag.js.map

/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);




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
            message: `${where} is not a package.json that can be published.`,
            remedy: 'Fix it: it must be a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    return (await readManifestFile(directory, where)).manifest;
}
/** The same, with the text it was read from. Of a thousand small files each is sooner read than waited for. */
async function readManifestFile(directory, where) {
    const text = textOf(directory, where);
    return { manifest: parseManifest(text, where), text };
}
function textOf(directory, where) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8');
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'manifest-invalid',
            message: `${where} cannot be read.`,
            remedy: 'Check out the repository before this step, and check working-directory.',
            file: where,
        }, cause);
    }
}
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ linesOfKeys)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

/**
 * The lines of the keys of one object in a text of JSON, one-based, by key; for a key that occurs twice, that of the last one,
 * which JSON.parse takes.
 * @param path leads to the object; the outermost when it is empty
 */
function linesOfKeys(text, path = []) {
    // A byte order mark stands before the JSON, and is none of it.
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text.replace(/^\uFEFF/, ' '));
    const object = root && (path.length === 0 ? root : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]));
    const lines = new Map();
    let line = 1;
    let at = 0;
    for (const { children: [key] = [] } of object?.type === 'object' ? (object.children ?? []) : []) {
        if (!key)
            continue;
        for (let end = text.indexOf('\n', at); end >= 0 && end < key.offset; end = text.indexOf('\n', at)) {
            line++;
            at = end + 1;
        }
        lines.set(String(key.value), line);
    }
    return lines;
}
//# sourceMappingURL=json-lines.js.map

/***/ })

};

