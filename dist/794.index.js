export const id = 794;
export const ids = [794];
export const modules = {

/***/ 79742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
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
            message: `GitHub gave no ID token for the audience ${audience}.`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com and the permissions of the job',
        }, cause);
    }
}
/** Whether the job may request ID tokens: both variables come with `permissions: id-token: write` alone. */
function canRequestIdToken(world) {
    return Boolean(world.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 35310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq());
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    GITHUB_SERVER_URL: text,
    GITHUB_API_URL: text,
    GITHUB_REPOSITORY: text,
    GITHUB_REPOSITORY_ID: text,
    GITHUB_REPOSITORY_OWNER_ID: text,
    GITHUB_SHA: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}$/)),
    GITHUB_REF: text,
    GITHUB_REF_NAME: text,
    GITHUB_REF_TYPE: text,
    GITHUB_WORKFLOW_REF: text,
    GITHUB_EVENT_NAME: text,
    GITHUB_RUN_ID: text,
    GITHUB_RUN_ATTEMPT: text,
    RUNNER_ENVIRONMENT: text,
    GITHUB_WORKSPACE: text,
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((env) => ({
    serverUrl: env.GITHUB_SERVER_URL,
    apiUrl: env.GITHUB_API_URL,
    repository: env.GITHUB_REPOSITORY,
    repositoryId: env.GITHUB_REPOSITORY_ID,
    ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
    commit: env.GITHUB_SHA,
    ref: env.GITHUB_REF,
    refName: env.GITHUB_REF_NAME,
    refType: env.GITHUB_REF_TYPE,
    workflowRef: env.GITHUB_WORKFLOW_REF,
    event: env.GITHUB_EVENT_NAME,
    id: env.GITHUB_RUN_ID,
    attempt: env.GITHUB_RUN_ATTEMPT,
    runnerEnvironment: env.RUNNER_ENVIRONMENT,
    workspace: env.GITHUB_WORKSPACE,
})));
/**
 * Reads the run from the environment.
 * @throws Failure `not-github-actions` when a variable every runner sets is missing or malformed
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readRun(env) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Schema, env);
    if (read.success)
        return read.output;
    const names = [...new Set(read.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? '?'))];
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'not-github-actions',
        message: `This is not a GitHub Actions job as we know it: ${names.join(', ')} missing or malformed.`,
        remedy: 'Run it as a step of a workflow, or rehearse it with: npx @mochi/publish-npm rehearse',
    });
}
/** The run's page, with the attempt, as Fulcio writes it in extension .21 and npm in `invocationId`. */
function runUrl(run) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
}
/** The workflow's path in the repository: `.github/workflows/release.yml`. */
function workflowPath(run) {
    const prefix = `${run.repository}/`;
    const suffix = `@${run.ref}`;
    const whole = run.workflowRef;
    const path = whole.slice(prefix.length, whole.length - suffix.length);
    return `${prefix}${path}${suffix}` === whole ? path : whole;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 92263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkDistTag),
/* harmony export */   t: () => (/* binding */ decideDistTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15451);


/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
function decideDistTag({ given, release }) {
    if (given !== undefined)
        return given;
    const own = release.manifest.publishConfig?.['tag'];
    if (typeof own === 'string' && own !== '')
        return own;
    const prerelease = semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(release.version);
    if (!prerelease)
        return 'latest';
    const [first] = prerelease;
    return typeof first === 'string' && whyNoDistTag(first) === undefined ? first : 'next';
}
/** A dist-tag npm takes; and `latest` does not move to a lower version by accident. */
function checkDistTag({ inputs, release, packument }) {
    if (!release || packument?.version(release.version))
        return [];
    const distTag = decideDistTag({ given: inputs.distTag, release });
    const why = whyNoDistTag(distTag);
    if (why) {
        return [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
                code: 'dist-tag-invalid',
                message: `${JSON.stringify(distTag)} cannot be a dist-tag: ${why}.`,
                remedy: 'Give the input dist-tag a word, such as latest, next or release-4.',
            }),
        ];
    }
    const latest = packument?.distTags['latest'];
    const backwards = distTag === 'latest' && latest !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.valid(latest) !== null;
    if (!backwards || inputs.allowLatestBackwards || semver__WEBPACK_IMPORTED_MODULE_0__.gt(release.version, latest))
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
            code: 'latest-backwards',
            message: `latest of ${release.name} is ${latest}: publishing ${release.version} as latest would move it backwards for everybody who installs.`,
            remedy: `Set the input dist-tag, for example dist-tag: release-${semver__WEBPACK_IMPORTED_MODULE_0__.major(release.version)}; or allow-latest-backwards: true.`,
        }),
    ];
}
/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
function whyNoDistTag(distTag) {
    if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
        return 'it has characters npm does not take';
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(distTag) === null ? undefined : 'it is a version range';
}
//# sourceMappingURL=dist-tag.js.map

/***/ }),

/***/ 58927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ inspectAll),
  PE: () => (/* binding */ inspectTarball),
  Rw: () => (/* binding */ resolveOrTell)
});

// EXTERNAL MODULE: ./lib/problems.js
var lib_problems = __webpack_require__(15451);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/claims.js
var github_claims = __webpack_require__(79742);
;// CONCATENATED MODULE: ./lib/github/git.js
/** Runs git in a directory. Gives its trimmed output, or undefined when git fails or is not there. */
async function git(world, cwd, args) {
    const { PATH, HOME, SystemRoot } = world.env;
    // Checkouts made by a container's other user are refused without safe.directory; we only read.
    const exit = await world.run({
        file: 'git',
        args: ['-c', `safe.directory=${cwd}`, ...args],
        cwd,
        env: { PATH, HOME, SystemRoot, GIT_OPTIONAL_LOCKS: '0' },
    });
    return exit.code === 0 ? exit.stdout.trim() : undefined;
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./lib/github/tag.js


/**
 * Finds the commit a tag points at: in the checkout when the tag is there, else by GitHub's API (one request).
 * @see https://docs.github.com/rest/commits/commits#get-a-commit (media type `sha`)
 */
async function commitOfTag(world, { run, tag, checkout, token }) {
    const local = await git(world, checkout, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`]);
    if (local !== undefined)
        return { kind: 'commit', commit: local };
    if (!token)
        return {
            kind: 'unknown',
            why: 'the checkout does not have the tag, and no token was given to ask GitHub',
        };
    try {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
        const octokit = getOctokit(token, { baseUrl: run.apiUrl, request: { fetch: world.fetch } });
        const [owner = '', repo = ''] = run.repository.split('/');
        const answer = await octokit.rest.repos.getCommit({
            owner,
            repo,
            ref: `tags/${tag}`,
            mediaType: { format: 'sha' },
        });
        const commit = answer.data;
        if (typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit))
            return { kind: 'commit', commit };
        return { kind: 'unknown', why: 'GitHub answered something that is no commit' };
    }
    catch (cause) {
        const status = typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined;
        // 404: no such repository for this token; 422: "No commit found for SHA: tags/…".
        if (status === 404 || status === 422)
            return { kind: 'absent' };
        return { kind: 'unknown', why: (0,lib_problems/* messageOf */.bD)(cause) };
    }
}
//# sourceMappingURL=tag.js.map
// EXTERNAL MODULE: ./lib/registry/packument.js
var registry_packument = __webpack_require__(52919);
;// CONCATENATED MODULE: ./lib/inspect/gather.js






/**
 * Asks everything the checks need to know, side by side: the registry, GitHub and the checkout; one round trip.
 * @throws Failure `registry-unreachable`, `registry-answer`, `id-token-failed`
 */
async function gather(world, inspected) {
    const { job, inputs, run, release, packsHere } = inspected;
    const [claims, head, tagCommit, packument] = await Promise.all([
        ownClaims(world, inspected),
        headOf(world, run),
        ownTagCommit(world, inspected),
        release && (0,registry_packument/* getPackument */.n)(world, { registry: inputs.registry, name: release.name }),
    ]);
    const may = (0,github_claims/* canRequestIdToken */.yE)(world);
    return { job, inputs, run, release, packsHere, canRequestIdToken: may, claims, head, tagCommit, packument };
}
/** The claims GitHub makes of this job, from a token of its own that is thrown away. */
async function ownClaims(world, { job, inputs }) {
    if (job !== 'publish' || !(0,github_claims/* canRequestIdToken */.yE)(world))
        return undefined;
    return (0,github_claims/* readClaims */.Ip)(await (0,github_claims/* requestIdToken */.gj)(world, `npm:${inputs.registry.hostname}`));
}
/** HEAD of the checkout, or undefined when the job has none. */
async function headOf(world, run) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.workspace, '.git')))
        return undefined;
    return git(world, run.workspace, ['rev-parse', '--verify', 'HEAD']);
}
async function ownTagCommit(world, { inputs, run, githubToken }) {
    if (run.refType === 'tag')
        return undefined;
    return commitOfTag(world, { run, tag: inputs.tag, checkout: run.workspace, token: githubToken });
}
//# sourceMappingURL=gather.js.map
// EXTERNAL MODULE: ./lib/inspect/dist-tag.js
var dist_tag = __webpack_require__(92263);
;// CONCATENATED MODULE: ./lib/inspect/head.js

/** The provenance says GITHUB_SHA whatever was checked out; so what was checked out must be that. */
function checkHead({ head, run }) {
    if (head === undefined || head === run.commit)
        return [];
    return [
        (0,lib_problems/* error */.z3)({
            code: 'head-differs',
            message: `The checkout is at ${head}, but the run, and so the provenance, is of ${run.commit}.`,
            remedy: 'Remove "ref:" from the checkout step, and commit nothing in the job before this step.',
        }),
    ];
}
//# sourceMappingURL=head.js.map
;// CONCATENATED MODULE: ./lib/inspect/permission.js

/** Without `id-token: write` there is neither trusted publishing nor provenance. */
function checkPermission({ job, canRequestIdToken }) {
    if (job !== 'publish' || canRequestIdToken)
        return [];
    return [
        (0,lib_problems/* error */.z3)({
            code: 'id-token-permission',
            message: 'This job may not request an ID token, so it can neither publish by trusted publishing nor sign.',
            remedy: 'Add to the job: "permissions: { contents: read, id-token: write }". A called workflow needs it in its caller too; a pull request from a fork never has it.',
        }),
    ];
}
//# sourceMappingURL=permission.js.map
// EXTERNAL MODULE: ./lib/release/manifest.js
var manifest = __webpack_require__(28180);
;// CONCATENATED MODULE: ./lib/inspect/at.js

/** Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball. */
function at(release, key) {
    if (!release.source)
        return {};
    const line = (0,manifest/* lineOfKey */.nj)(release.source.text, key);
    return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}
//# sourceMappingURL=at.js.map
;// CONCATENATED MODULE: ./lib/inspect/private.js


/** npm skips a private workspace and exits with 0: nothing published, and green. */
function checkPrivate({ release }) {
    if (!release?.manifest.private)
        return [];
    return [
        (0,lib_problems/* error */.z3)({
            code: 'package-private',
            message: `${release.name} is marked as private: npm would publish nothing.`,
            remedy: 'Remove "private" from its package.json, or delete the tag.',
            ...at(release, 'private'),
        }),
    ];
}
//# sourceMappingURL=private.js.map
// EXTERNAL MODULE: ./lib/registry/registry.js
var registry = __webpack_require__(97076);
;// CONCATENATED MODULE: ./lib/inspect/publish-config.js



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
            (0,lib_problems/* error */.z3)({
                code: 'publish-config-refused',
                message: `publishConfig of ${release.name} has ${JSON.stringify(key)}, which npm would obey while it holds the token: ${wanted}.`,
                remedy: `Remove ${JSON.stringify(key)} from "publishConfig" in its package.json (or in what the build writes there).`,
                ...at(release, 'publishConfig'),
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
            return 'it is not on the list of keys that cannot redirect or weaken the upload';
    }
}
function sameRegistry(value, inputs) {
    if (typeof value !== 'string' || !URL.canParse(value))
        return false;
    return (0,registry/* registryAt */.Rb)(value).url === inputs.registry.url;
}
//# sourceMappingURL=publish-config.js.map
// EXTERNAL MODULE: ./node_modules/hosted-git-info/lib/index.js
var lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./lib/inspect/repository.js



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
        return [];
    return [
        (0,lib_problems/* error */.z3)({
            code: 'repository-mismatch',
            message: `${release.name} names ${found ?? 'no repository'} as its repository; the registry will expect ${expected}, upper and lower case alike.`,
            remedy: `Put into its package.json: "repository": { "type": "git", "url": "git+${expected}.git" }`,
            ...at(release, 'repository'),
        }),
    ];
}
/** The web address of a manifest's repository, whichever of npm's forms it is written in. */
function repositoryUrl(repository) {
    const isObject = typeof repository === 'object' && repository !== null && 'url' in repository;
    const written = isObject ? repository.url : repository;
    if (typeof written !== 'string' || written === '')
        return undefined;
    const hosted = lib.fromUrl(written);
    return hosted ? `https://${hosted.domain}/${hosted.user}/${hosted.project}` : written;
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./lib/inspect/scripts.js



/** Scripts run where no credential can be had, unless the maintainer says otherwise; and some never run at all. */
function checkScripts({ release, inputs, packsHere, canRequestIdToken }) {
    if (!release)
        return [];
    const ignored = (0,manifest/* scriptsAmong */.Lz)(release.manifest, ['publish', 'postpublish']);
    const problems = ignored.map((name) => (0,lib_problems/* warning */.$e)({
        code: 'publish-scripts-ignored',
        message: `The script ${JSON.stringify(name)} of ${release.name} will not run: a packed tarball is published, and npm runs no script then.`,
        remedy: 'Move what it does into a step after this one.',
        ...at(release, 'scripts'),
    }));
    const scripts = [
        ...(inputs.buildScript === undefined ? [] : [inputs.buildScript]),
        ...(0,manifest/* scriptsAmong */.Lz)(release.manifest, manifest/* PACK_SCRIPTS */.n6),
    ];
    if (packsHere && canRequestIdToken && !inputs.allowScripts && scripts.length > 0) {
        problems.push((0,lib_problems/* error */.z3)({
            code: 'scripts-beside-id-token',
            message: `Packing ${release.name} runs ${scripts.join(', ')}, in a job that has id-token: write: any of them could publish in your name.`,
            remedy: 'Pack in a job of its own without id-token: write (mochi/publish-npm/pack), and hand its tarball and integrity to this one; or accept the risk with allow-scripts: true.',
            ...at(release, 'scripts'),
        }));
    }
    return problems;
}
//# sourceMappingURL=scripts.js.map
;// CONCATENATED MODULE: ./lib/inspect/tag.js

/** The tag, the run's ref and the commit must speak of one thing: the provenance will name the ref and the commit. */
function checkTag({ inputs, run, tagCommit }) {
    if (run.refType === 'tag') {
        if (run.refName === inputs.tag)
            return [];
        return [
            (0,lib_problems/* error */.z3)({
                code: 'tag-differs-from-ref',
                message: `The input tag is ${JSON.stringify(inputs.tag)}, but the run is of the tag ${JSON.stringify(run.refName)}.`,
                remedy: 'Leave the input tag out: it is the tag the run was started by.',
            }),
        ];
    }
    if (tagCommit?.kind === 'commit' && tagCommit.commit !== run.commit) {
        return [
            (0,lib_problems/* error */.z3)({
                code: 'tag-not-at-commit',
                message: `The tag ${JSON.stringify(inputs.tag)} is at ${tagCommit.commit}, but the run is of ${run.commit}.`,
                remedy: `Run the workflow on the tag: gh workflow run <file> --ref ${JSON.stringify(inputs.tag)}`,
            }),
        ];
    }
    if (tagCommit?.kind === 'unknown') {
        return [
            (0,lib_problems/* warning */.$e)({
                code: 'tag-not-at-commit',
                message: `Whether the tag ${JSON.stringify(inputs.tag)} is at ${run.commit} could not be found out: ${tagCommit.why}.`,
                remedy: 'Run the workflow on the tag itself, or check out with fetch-tags: true.',
            }),
        ];
    }
    return [];
}
//# sourceMappingURL=tag.js.map
;// CONCATENATED MODULE: ./lib/inspect/inspect.js








/** What the package says of itself: asked of the workspace before packing, and of the tarball's manifest after. */
const OF_THE_MANIFEST = [checkPrivate, checkRepository, checkPublishConfig];
const OF_THE_RUN = [checkPermission, checkTag, checkHead, checkScripts, dist_tag/* checkDistTag */.P];
/** Every problem there is, all at once, before anything irreversible. */
function inspect(facts) {
    return [...OF_THE_RUN, ...OF_THE_MANIFEST].flatMap((check) => check(facts));
}
/** The problems of a packed manifest, which a build script may have rewritten since {@link inspect}. */
function inspectPacked(facts) {
    return OF_THE_MANIFEST.flatMap((check) => check(facts));
}
//# sourceMappingURL=inspect.js.map
;// CONCATENATED MODULE: ./lib/inspect/stage.js



/** Keeps the problems of resolving for the inspection, which tells everything at once. */
async function resolveOrTell(resolve) {
    try {
        return { release: await resolve() };
    }
    catch (thrown) {
        if (thrown instanceof lib_problems/* Failure */.HR)
            return { problems: thrown.problems };
        throw thrown;
    }
}
/**
 * Gathers the facts and tells every problem there is.
 * @returns the release, the facts, and the warnings with which the run goes on
 * @throws Failure with all problems when one of them stops the release
 */
async function inspectAll(world, { resolved, ...rest }) {
    const release = 'release' in resolved ? resolved.release : undefined;
    const facts = await gather(world, { ...rest, release });
    const found = inspect(facts);
    if (!('release' in resolved))
        throw new lib_problems/* Failure */.HR([...resolved.problems, ...found]);
    (0,lib_problems/* stopOn */.CM)(found, rest.inputs.failOn);
    return { release: resolved.release, facts, warnings: found };
}
/** Inspects the manifest that was packed, which need not be the checkout's. @throws Failure */
function inspectTarball(facts, release) {
    (0,lib_problems/* stopOn */.CM)(inspectPacked({ ...facts, release }), facts.inputs.failOn);
}
//# sourceMappingURL=stage.js.map

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
        // npm would repeat a PUT after a lost answer; whether to is decided here, after asking the registry.
        npm_config_fetch_retries: '0',
    };
}
/**
 * The job's environment without what a script has no business with: the runner's own credentials and inputs, npm
 * tokens, and the files by which a step talks to the runner. A courtesy, not a wall: see the security model.
 */
function scriptEnvironment(env) {
    const withheld = /^(ACTIONS_|INPUT_|STATE_)/i;
    const named = /^(GITHUB_TOKEN|GH_TOKEN|NODE_AUTH_TOKEN|NPM_TOKEN|NPM_ID_TOKEN|SIGSTORE_ID_TOKEN)$/i;
    const commandFile = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i;
    const npmCredential = /^npm_config_.*_(auth|authtoken|password)$/i;
    const kept = Object.entries(env).filter(([name]) => ![withheld, named, commandFile, npmCredential].some((pattern) => pattern.test(name)));
    return pick(env, kept.map(([name]) => name));
}
function pick(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 71648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pack),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28180);
/* harmony import */ var _release_tarball_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7643);
/* harmony import */ var _release_workspaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49499);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7260);
/* harmony import */ var _project_npm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71160);








/**
 * Builds and packs with the project's own npm, without a credential in the environment, in the order of `npm publish`:
 * `build-script` in every workspace that has it, `prepublishOnly`, then `npm pack`, which runs `prepack`, `prepare`
 * and `postpack`.
 * @param into absolute: where the tarball goes; must exist and be empty
 * @throws Failure `npm-not-found`, `build-failed`, `pack-failed`, `tarball-invalid`
 */
async function pack(world, { release, buildScript, into, }) {
    const npm = (0,_project_npm_js__WEBPACK_IMPORTED_MODULE_7__/* .projectNpm */ .D)(world.env);
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .scriptEnvironment */ .F5)(world.env);
    const isRoot = release.directory === release.root;
    const here = isRoot ? [] : [`--workspace=${(0,_release_workspaces_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeDirectory */ .y)(release.root, release.directory)}`];
    const runNpm = (args, onFailure) => npmOrFail(world, { npm, args, cwd: release.root, env, onFailure });
    if (buildScript !== undefined) {
        const everywhere = isRoot ? [] : ['--workspaces'];
        await runNpm(['run', ...everywhere, '--if-present', '--', buildScript], 'build-failed');
    }
    if ((0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptsAmong */ .Lz)(release.manifest, ['prepublishOnly']).length > 0) {
        await runNpm(['run', ...here, '--', 'prepublishOnly'], 'pack-failed');
    }
    // npm pack does not run prepublishOnly (npm 11, 12); it prints the files, so its output is shown, not parsed.
    await runNpm(['pack', ...here, `--pack-destination=${into}`], 'pack-failed');
    const made = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(into)).filter((name) => name.endsWith('.tgz'));
    return (0,_release_tarball_js__WEBPACK_IMPORTED_MODULE_4__/* .readTarball */ .t)(made.length === 1 ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, made[0] ?? '') : into);
}
async function npmOrFail(world, { npm, args, cwd, env, onFailure, }) {
    world.info(`npm ${args.join(' ')}`);
    const exit = await world.run({ file: npm.node, args: [npm.cli, ...args], cwd, env, show: true });
    if (exit.code === 0)
        return;
    throw new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR([
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)({
            code: onFailure,
            message: `npm ${args.join(' ')} ${ended(exit)}.`,
            remedy: 'Its own words are above. Nothing was published; correct it, and run the job again or move the tag.',
        }),
    ]);
}
/** How a program ended, in words. */
function ended(exit) {
    if (exit.error)
        return `could not be started (${exit.error.message})`;
    return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}
//# sourceMappingURL=pack.js.map

/***/ }),

/***/ 71160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ projectNpm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);



/**
 * The project's own npm: the one on its PATH, with the Node beside it, as the job has set them up.
 * @throws Failure `npm-not-found`
 */
function projectNpm(env) {
    const directories = (env['PATH'] ?? env['Path'] ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((directory) => directory !== '');
    const cli = first(directories, npmCliIn);
    const node = first(directories, (directory) => existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, executable('node'))));
    if (cli && node)
        return { node, cli };
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'npm-not-found',
        message: `There is no ${node ? 'npm' : 'node'} on the PATH of this job.`,
        remedy: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project.',
    });
}
/** The npm-cli.js behind a directory's `npm`: a link to it on Linux and macOS, beside `npm.cmd` on Windows. */
function npmCliIn(directory) {
    const beside = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    const link = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'npm'));
    if (!link)
        return beside;
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target) === 'npm-cli.js')
        return target;
    return beside ?? existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), 'npm-cli.js'));
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : undefined;
}
function executable(name) {
    return process.platform === 'win32' ? `${name}.exe` : name;
}
//# sourceMappingURL=project-npm.js.map

/***/ }),

/***/ 9794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack),
/* harmony export */   r: () => (/* binding */ packRelease)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35310);
/* harmony import */ var _inspect_dist_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92263);
/* harmony import */ var _inspect_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58927);
/* harmony import */ var _npm_pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71648);
/* harmony import */ var _release_resolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18401);
/* harmony import */ var _release_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61693);








/**
 * Packs the release a tag names, in a job without a credential.
 * @throws Failure with every problem of the release
 */
async function pack(world, inputs) {
    const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(world.env);
    const resolved = await world.stage('resolve', () => (0,_release_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceSubject */ .m)(inputs));
    const { release, facts, warnings } = await world.stage('inspect', () => (0,_inspect_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectAll */ ._l)(world, { job: 'pack', inputs, run, resolved, packsHere: true, githubToken: undefined }));
    const tarball = await world.stage('pack', () => packRelease(world, { release, facts }));
    const distTag = (0,_inspect_dist_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .decideDistTag */ .t)({ given: inputs.distTag, release });
    return { package: release.name, version: release.version, distTag, tarball, warnings };
}
/**
 * Packs a workspace, and inspects the manifest that came out: a build script may have written another.
 * The tarball stays where it is: it is an output.
 * @throws Failure
 */
async function packRelease(world, { release, facts }) {
    const into = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.temporary, 'publish-npm-tarball-'));
    const tarball = await (0,_npm_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .pack */ .q)(world, { release, buildScript: facts.inputs.buildScript, into });
    (0,_inspect_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectTarball */ .PE)(facts, (0,_release_resolve_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseInTarball */ .T3)({ tag: release.tag, manifest: tarball.manifest }));
    world.info(`${tarball.path}\n${tarball.integrity}\n${tarball.bytes} bytes`);
    return tarball;
}
//# sourceMappingURL=pack.js.map

/***/ }),

/***/ 52919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ getPackument)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97076);
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
const LIMIT = 512 * 1024 * 1024;
/**
 * Fetches a packument, past every cache. Undefined when the registry knows no such package, or shows it to nobody
 * without a credential: the public registry answers both with 404.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getPackument(world, { registry, name }) {
    const url = `${registry.url}${(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .escapedName */ .Nm)(name)}`;
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
    };
}
//# sourceMappingURL=packument.js.map

/***/ }),

/***/ 81034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ nonsense),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* unused harmony export bounded */
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);

const ATTEMPT_TIMEOUT = 30_000;
const ATTEMPTS = 3;
/**
 * Asks for something that may be asked again: three attempts when the network or the server fails (5xx, 429), half a
 * second and then a second apart. No credential is ever sent. A 4xx is an answer.
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
        await world.sleep(500 * attempt);
    }
}
async function once(world, { url, accept = 'application/json', limit }) {
    const response = await world.fetch(url, {
        headers: { accept, 'cache-control': 'no-cache' },
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
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-unreachable',
        message: `${url} cannot be reached: ${why}.`,
        remedy: 'Run the job again: a run that finds its version published goes on to verify it.',
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

/***/ 18401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ isInWorkspace),
/* harmony export */   T3: () => (/* binding */ releaseInTarball),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28180);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28089);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49499);






/** Whether a release stands in the checkout. */
function isInWorkspace(release) {
    return 'directory' in release;
}
/**
 * Finds the workspace a tag names, by whole names.
 * @throws Failure `tag-not-a-release`, `workspace-not-found` with the list of those there are, `workspace-duplicate`,
 *   `workspaces-unreadable`, `manifest-invalid`, `version-mismatch`
 */
async function resolve({ tag, root }) {
    const tagged = (0,_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .E)(tag);
    const workspaces = await (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_5__/* .listWorkspaces */ .F)(root);
    const found = workspaces.find((workspace) => workspace.name === tagged.name);
    const names = workspaces.map(({ name }) => name).sort();
    if (!found) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'workspace-not-found',
            message: `There is no workspace named ${tagged.name}; there are: ${names.join(', ')}.`,
            remedy: `Delete the tag (git push --delete origin ${JSON.stringify(tag)}) and push one that names a package of the list, or correct working-directory.`,
        });
    }
    const path = (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeDirectory */ .y)(root, found.directory);
    const file = path === '.' ? 'package.json' : `${path}/package.json`;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found.directory, 'package.json'), 'utf8');
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(text, file);
    requireVersion({ tagged, manifest, file, text });
    return { ...tagged, tag, root, directory: found.directory, manifest, source: { file, text } };
}
/**
 * The release a tarball holds. Its manifest must say what the tag says.
 * @throws Failure `tag-not-a-release`, `workspace-not-found`, `version-mismatch`
 */
function releaseInTarball({ tag, manifest }) {
    const tagged = (0,_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .E)(tag);
    if (manifest.name !== tagged.name) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'workspace-not-found',
            message: `The tag names ${tagged.name}, the tarball holds ${manifest.name || 'a package without a name'}.`,
            remedy: 'Hand over the tarball that the pack job made for this tag.',
        });
    }
    requireVersion({ tagged, manifest, file: 'package.json', text: '' });
    return { ...tagged, tag, manifest };
}
function requireVersion({ tagged, manifest, file, text, }) {
    if (manifest.version === tagged.version)
        return;
    const line = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfKey */ .nj)(text, 'version');
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'version-mismatch',
        message: `The tag says ${tagged.name} is ${tagged.version}, its package.json says ${manifest.version || 'nothing'}.`,
        remedy: `Set "version" to ${tagged.version} in ${file}, commit, and move the tag there; or tag ${tagged.name}@${manifest.version}.`,
        file,
        ...(line === undefined ? {} : { line }),
    });
}
//# sourceMappingURL=resolve.js.map

/***/ }),

/***/ 61693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   m: () => (/* binding */ workspaceSubject)
/* harmony export */ });
/* harmony import */ var _inspect_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58927);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15451);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18401);
/* harmony import */ var _tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7643);




/** Finds the workspace the tag names. Its problems are kept for the inspection. */
async function workspaceSubject({ tag, root }) {
    return (0,_inspect_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveOrTell */ .Rw)(() => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)({ tag, root }));
}
/**
 * Finds what the publish action is to publish.
 * @throws Failure `tarball-invalid`, `integrity-mismatch`: bytes nobody vouches for are not looked at any further
 */
async function subjectOf(inputs) {
    if (!inputs.tarball)
        return { kind: 'workspace', resolved: await workspaceSubject(inputs) };
    const tarball = await (0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarball */ .t)(inputs.tarball.path);
    if (tarball.integrity !== inputs.tarball.integrity) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            code: 'integrity-mismatch',
            message: `The tarball hashes to ${tarball.integrity}, but the input integrity says ${inputs.tarball.integrity}: it is not what was packed.`,
            remedy: 'Do not publish it. Hand over the tarball and the integrity of one and the same pack job, the integrity as a job output and not inside the artifact.',
        });
    }
    const { manifest } = tarball;
    return {
        kind: 'tarball',
        tarball,
        resolved: await (0,_inspect_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveOrTell */ .Rw)(async () => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseInTarball */ .T3)({ tag: inputs.tag, manifest })),
    };
}
//# sourceMappingURL=subject.js.map

/***/ }),

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag),
/* harmony export */   c: () => (/* binding */ tagOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77825);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);



/** The tag of a release: `<package>@<version>`. */
function tagOf({ name, version }) {
    return `${name}@${version}`;
}
/**
 * Reads a release tag. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param tag the short tag name, such as `@socket.io/redis-adapter@8.4.0`
 * @throws Failure `tag-not-a-release`
 */
function parseTag(tag) {
    const at = tag.lastIndexOf('@');
    const release = { name: tag.slice(0, Math.max(at, 0)), version: tag.slice(at + 1) };
    const why = whyNoRelease(release);
    if (at > 0 && why === undefined && tagOf(release) === tag)
        return release;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} is no release: ${at > 0 ? why : 'it has no version after a package name'}.`,
        remedy: 'Push a tag of the form <package>@<version>, such as socket.io@4.9.0 or @socket.io/redis-adapter@8.4.0.',
    });
}
function whyNoRelease({ name, version }) {
    const named = validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__(name);
    if (!named.validForOldPackages) {
        const why = named.errors?.join(', ');
        return `${JSON.stringify(name)} is no package name (${why})`;
    }
    const clean = semver__WEBPACK_IMPORTED_MODULE_0__.valid(version);
    if (clean === null)
        return `${JSON.stringify(version)} is no version (semver)`;
    if (clean !== version)
        return `${JSON.stringify(version)} is not how npm writes that version (${clean})`;
    return undefined;
}
//# sourceMappingURL=tag.js.map

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
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68951);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28180);







const MANIFEST_LIMIT = 8 * 1024 * 1024;
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path) {
    const file = await theTarballAt(path);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    const text = await manifestInside(file);
    return {
        path: file,
        integrity: sha512(bytes),
        bytes: bytes.length,
        manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(text, 'package.json in the tarball'),
    };
}
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_3__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
async function theTarballAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, only);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; one is needed.`
            : 'The input tarball names nothing that is there.',
        remedy: 'Download the artifact of the pack job first, and give the path of its .tgz, or of its directory.',
    });
}
async function manifestInside(file) {
    const chunks = [];
    let found = 0;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            // npm takes the first path component for the package's root, whatever its name.
            const isManifest = entry.path.split('/').slice(1).join('/') === 'package.json';
            if (!isManifest || entry.size > MANIFEST_LIMIT)
                return entry.resume();
            found++;
            return entry.on('data', (chunk) => chunks.push(chunk));
        },
    });
    try {
        await new Promise((resolve, reject) => {
            parser.on('end', resolve).on('error', reject);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file).on('error', reject).pipe(parser);
        });
    }
    catch (cause) {
        return invalid('it cannot be unpacked', cause);
    }
    return found === 1 ? Buffer.concat(chunks).toString('utf8') : invalid(`it has ${found} package.json`);
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: `The tarball is no npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map

/***/ }),

/***/ 49499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listWorkspaces),
/* harmony export */   y: () => (/* binding */ relativeDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14065);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28180);




/**
 * The packages of an npm workspaces root, the root itself included; of a repository without workspaces, the root alone.
 * @param root absolute
 * @throws Failure `workspace-duplicate` when two have one name, `workspaces-unreadable`
 */
async function listWorkspaces(root) {
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(root, 'package.json');
    const found = await mapped(root, manifest);
    const workspaces = [...found].map(([name, directory]) => ({ name, directory }));
    const rootIsPackage = manifest.name !== '' && !found.has(manifest.name);
    return rootIsPackage ? [{ name: manifest.name, directory: root }, ...workspaces] : workspaces;
}
async function mapped(root, manifest) {
    try {
        return await _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__({ cwd: root, pkg: manifest });
    }
    catch (cause) {
        const duplicate = cause instanceof Error && 'code' in cause && cause.code === 'EDUPLICATEWORKSPACE';
        const said = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause).replaceAll(root, '.');
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: duplicate ? 'workspace-duplicate' : 'workspaces-unreadable',
            message: duplicate
                ? `Two workspaces have the same name: ${said}`
                : `The workspaces cannot be read: ${said}`,
            remedy: duplicate
                ? 'Give each workspace a name of its own, or leave one out of "workspaces" in package.json.'
                : 'Correct "workspaces" in package.json: npm ls --workspaces must work.',
            file: 'package.json',
        });
    }
}
/** How a directory is written in messages and npm's `--workspace`: relative to the root, with forward slashes. */
function relativeDirectory(root, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, directory).replaceAll('\\', '/') || '.';
}
//# sourceMappingURL=workspaces.js.map

/***/ })

};

//# sourceMappingURL=794.index.js.map