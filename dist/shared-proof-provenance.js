export const id = 2596;
export const ids = [2596,4880];
export const modules = {

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ allEnded),
/* harmony export */   b: () => (/* binding */ createPool),
/* harmony export */   pl: () => (/* binding */ REQUESTS_AT_A_TIME)
/* harmony export */ });
/** How many requests are on their way to a registry at a time. */
const REQUESTS_AT_A_TIME = 16;
/** @param size how many tasks run at a time */
function createPool(size) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= size)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await task();
        }
        finally {
            // The place is handed over, not given back, so that nobody slips in between.
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/**
 * Waits until every task has ended, well or not, so that none is still at work in what is cleared up next, and none fails
 * unheard. Gives their results, or throws what the first failed task, in the order given, has thrown.
 */
async function allEnded(tasks) {
    const ends = await Promise.allSettled(tasks);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed)
        throw failed.reason;
    return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
}
//# sourceMappingURL=concurrency.js.map

/***/ }),

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ sha512OfFile),
/* harmony export */   Zf: () => (/* binding */ sha512),
/* harmony export */   _2: () => (/* binding */ sha512In),
/* harmony export */   zE: () => (/* binding */ hashing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8951);


const ALGORITHMS = { algorithms: ['sha512'] };
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    // The same memory, not a copy of it: a tarball may have hundreds of megabytes.
    const { buffer, byteOffset, byteLength } = bytes;
    return ssri__WEBPACK_IMPORTED_MODULE_1__.fromData(Buffer.from(buffer, byteOffset, byteLength), ALGORITHMS).toString();
}
/** Hashes what passes through it. */
function hashing() {
    const hash = ssri__WEBPACK_IMPORTED_MODULE_1__.create(ALGORITHMS);
    return {
        through: async function* (chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                yield chunk;
            }
        },
        /** `sha512-…` of all that has passed. */
        sha512: () => hash.digest().toString(),
    };
}
/** `sha512-…` of a file, which is never whole in memory. */
async function sha512OfFile(path) {
    const hash = hashing();
    for await (const _chunk of hash.through((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)))
        ;
    return hash.sha512();
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

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ askGitHub)
/* harmony export */ });
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);

const MIB = 1024 * 1024;
const JSON_ACCEPTED = 'application/vnd.github+json';
/**
 * Asks GitHub's REST API one thing of the repository, once. A refusal is an answer too.
 * @throws whatever keeps an answer from coming
 * @see https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
async function askGitHub(world, { apiUrl, repository, token, method = 'GET', path, accept = JSON_ACCEPTED, body, isNeeded = false, }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 6210).then(__webpack_require__.bind(__webpack_require__, 6210));
    const bounds = isNeeded ? { timeout: 60_000, limit: 64 * MIB } : { timeout: 10_000, limit: 4 * MIB };
    const file = body !== undefined && 'file' in body ? body.file : undefined;
    const octokit = getOctokit(token, {
        baseUrl: file === undefined ? apiUrl : uploadsUrl(apiUrl),
        userAgent: 'publish-npm',
        request: { fetch: boundedFetch(world, bounds) },
        log: QUIET,
    });
    const type = file === undefined ? {} : { 'content-type': 'application/octet-stream' };
    try {
        return answered(await octokit.request(`${method} /repos/${repository}/${path}`, {
            headers: { accept, 'x-github-api-version': '2022-11-28', ...type },
            ...(body === undefined ? {} : { data: file ?? body }),
        }));
    }
    catch (thrown) {
        const isAnswer = thrown instanceof Error && 'status' in thrown && 'response' in thrown && thrown.response;
        if (isAnswer)
            return answered(Object(thrown.response));
        throw thrown;
    }
}
/** Where files are sent to: `https://uploads.github.com` beside `https://api.github.com`. */
function uploadsUrl(apiUrl) {
    return apiUrl.replace('://api.', '://uploads.');
}
function answered({ status, data, headers: sent, }) {
    const headers = new Headers();
    for (const [name, value] of Object.entries(sent))
        if (value !== undefined)
            headers.set(name, String(value));
    return { status, type: headers.get('content-type') ?? '', data: asText(data), headers };
}
/** Octokit's own log messages do not belong in the job's log. */
const QUIET = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};
/** What Octokit sends its requests by: the world's fetch, which waits and reads no longer than it may. */
function boundedFetch(world, bounds) {
    return async (url, { method, headers, body }) => {
        const sent = { ...(method ? { method } : {}), ...(body === undefined ? {} : { body }) };
        const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(world, { url, headers, ...sent, ...bounds });
        const isEmpty = [204, 205, 304].includes(answer.status);
        const { status, headers: received } = answer;
        return new Response(isEmpty ? null : new Uint8Array(answer.body), { status, headers: received });
    };
}
/** Octokit leaves bytes of a kind that it does not know as they are. */
function asText(data) {
    return data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : data;
}
//# sourceMappingURL=api.js.map

/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileAtCommit)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);



/**
 * A file as it is at a commit: out of the checkout's history where it is there, else by GitHub's API (one request, with
 * `contents: read`; of a public repository any token will do). When it is in neither, why.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content (media type `raw`)
 */
async function fileAtCommit(world, { path, commit, workspace, github, isNeeded = false }) {
    const local = workspace === undefined
        ? undefined
        : await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .o)(world, workspace, ['cat-file', 'blob', `${commit}:./${path}`]);
    if (local !== undefined)
        return local;
    if (!github.token)
        return { why: 'the checkout does not have that commit, and no token was given to ask GitHub' };
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    try {
        const { status, type, data } = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X)(world, {
            ...github,
            token: github.token,
            path: `contents/${escaped}?ref=${commit}`,
            accept: 'application/vnd.github.raw+json',
            isNeeded,
        });
        if (status !== 200)
            return { why: `GitHub answered ${status}` };
        // Of a directory GitHub answers a list, whatever is asked for.
        return type.includes('raw') && typeof data === 'string'
            ? data
            : { why: 'GitHub answered with something that is not a file' };
    }
    catch (cause) {
        return { why: world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)) };
    }
}
//# sourceMappingURL=committed-file.js.map

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

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Runs git in a directory. Gives its trimmed output, or undefined when git fails or is not there. */
async function git(world, cwd, args) {
    return (await gitOutput(world, cwd, args))?.trim();
}
/**
 * What of a repository's own configuration could start a program, switched off: its hooks and monitors, and every way to fetch
 * what a partial clone lacks. GIT_ALLOW_PROTOCOL beats what the configuration allows.
 */
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.sshCommand=false'];
/** The same, with every blank of what git has printed: a file is its blanks too. */
async function gitOutput(world, cwd, args) {
    const { PATH, HOME, SystemRoot } = world.env;
    const settings = [...SETTINGS, ...ownedByOthers(cwd)];
    const exit = await world.run({
        file: 'git',
        args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
        cwd,
        env: {
            PATH,
            HOME,
            SystemRoot,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_ALLOW_PROTOCOL: '',
            GIT_NO_LAZY_FETCH: '1',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_TERMINAL_PROMPT: '0',
        },
    });
    return exit.code === 0 ? exit.stdout : undefined;
}
/**
 * Lets git read this one repository whoever owns it: in a container the checkout is another user's. What git guards against
 * there, programs of the repository's configuration, is switched off.
 */
function ownedByOthers(cwd) {
    const top = topOf(cwd);
    return top === undefined ? [] : [`safe.directory=${top}`];
}
/** The directory at or above one that has the repository; links resolved, as git does it. */
function topOf(directory) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory).replaceAll('\\', '/');
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return above === directory ? undefined : topOf(above);
}
//# sourceMappingURL=git.js.map

/***/ }),

/***/ 1719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Entry)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(5683);
;// CONCATENATED MODULE: ./lib/src/policy/levels.js
/** What a version must have to be verified, from the most to the least. */
const LEVELS = ['provenance', 'publish', 'signature', 'none'];
/** The name a policy has where nobody says otherwise. */
const POLICY_FILE = 'publish-npm.policy.yml';
//# sourceMappingURL=levels.js.map
;// CONCATENATED MODULE: ./lib/src/policy/entry.js



const entry_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq('must not be empty'));
const id = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()], 'must be a number'), dist/* transform */.pdi(String), dist/* regex */.yGV(/^\d+$/, 'must be a number'));
const Fields = dist/* strictObject */.rej({
    require: dist/* optional */.lqM(dist/* picklist */.KIO(LEVELS, `must be one of ${LEVELS.join(', ')}`), 'provenance'),
    repository: dist/* optional */.lqM(dist/* pipe */.FsL(entry_text, dist/* regex */.yGV(/^(https:\/\/github\.com\/)?[\w.-]+\/[\w.-]+(?<!\.git)$/, 'must be owner/name of a GitHub repository'))),
    'repository-id': dist/* optional */.lqM(id),
    'owner-id': dist/* optional */.lqM(id),
    workflow: dist/* optional */.lqM(dist/* pipe */.FsL(entry_text, dist/* regex */.yGV(/^(?![./]\/|\/).*\.ya?ml$/, 'must be the path of a workflow in its repository, or its file name'))),
    ref: dist/* optional */.lqM(dist/* pipe */.FsL(entry_text, dist/* startsWith */.w1_('refs/', 'must be a full ref, such as refs/heads/main or refs/tags/v1.2.3'))),
    'tag-template': dist/* optional */.lqM(dist/* pipe */.FsL(entry_text, dist/* check */.z6Y((template) => (0,tag_template/* whyNoFormat */.rz)(template) === undefined, ({ input }) => (0,tag_template/* whyNoFormat */.rz)(input) ?? ''))),
    events: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(entry_text), dist/* minLength */.BpQ(1, 'must name an event'))),
    runner: dist/* optional */.lqM(dist/* picklist */.KIO(['github-hosted', 'self-hosted', 'any'], 'must be github-hosted, self-hosted or any')),
    'signer-workflow': dist/* optional */.lqM(dist/* pipe */.FsL(entry_text, dist/* regex */.yGV(/^(https:\/\/github\.com\/)?[^/@]+\/[^/@]+\/[^@]+(@.+)?$/, 'must be owner/name/path of a workflow, or owner/name/path@ref'))),
    'max-age': dist/* optional */.lqM(dist/* pipe */.FsL(entry_text, dist/* regex */.yGV(/^[1-9]\d{0,4}[dh]$/, 'must be days or hours, such as 90d or 12h'))),
    'allow-legacy-certificate': dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')),
});
/** The fields that say who published: they mean nothing without provenance. */
const IDENTITY_FIELDS = Object.keys(Fields.entries).filter((field) => field !== 'require');
/** What is expected of the packages of one pattern, in the words of the policy file. */
const Entry = dist/* pipe */.FsL(Fields, dist/* check */.z6Y((entry) => entry.require !== 'provenance' || entry.repository !== undefined, 'needs repository: without it, provenance from any repository would do'), dist/* check */.z6Y((entry) => entry.require === 'provenance' || !IDENTITY_FIELDS.some((field) => Object.hasOwn(entry, field)), 'must have no field but require: all others need require: provenance'));
//# sourceMappingURL=entry.js.map

/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   mE: () => (/* binding */ expectationFor),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* unused harmony exports inGithub, workflowPathOf */
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5683);


const GITHUB = 'https://github.com/';
/** Who is not expected may still be told. */
const NOBODY = {
    require: 'nobody',
    why: 'no expected publisher given: use --source-repository or --policy',
    policy: { events: _github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, runner: 'github-hosted', allowLegacyCertificate: false },
};
/**
 * The expectation of one version: that of the most specific entry alone, the exact name before `@scope/*` before `*`.
 * Entries are never merged: what one leaves out is not taken from another.
 * @param now in ms, for `max-age`
 */
function expectationFor(policy, release, now) {
    const { name } = release;
    const scoped = name.startsWith('@') && name.includes('/') ? [`${name.slice(0, name.indexOf('/'))}/*`] : [];
    const id = [name, ...scoped, '*'].find((pattern) => policy.entries.has(pattern));
    const entry = id === undefined ? undefined : policy.entries.get(id);
    if (id === undefined || !entry)
        return { ...NOBODY, why: `the policy has no entry for ${name}` };
    return expectationOf(entry, { id, release, now });
}
/** What an entry expects of one version. */
function expectationOf(entry, { id, release, now }) {
    if (entry.require !== 'provenance')
        return { require: entry.require, entry: id };
    const { repository, workflow, ref, events = _github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, runner = 'github-hosted' } = entry;
    const template = entry['tag-template'];
    const signer = entry['signer-workflow'];
    const policy = {
        ...ifPresent('repository', repository && inGithub(repository)),
        ...ifPresent('repositoryId', entry['repository-id']),
        ...ifPresent('ownerId', entry['owner-id']),
        ...ifPresent('workflow', workflow && workflowPathOf(workflow)),
        ...ifPresent('ref', ref),
        ...ifPresent('tag', template && (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRef */ .y6)(template, release)),
        ...ifPresent('signer', signer && inGithub(signer)),
        ...ifPresent('loggedWithin', entry['max-age'] && withinAge(entry['max-age'], now)),
        events,
        runner,
        allowLegacyCertificate: entry['allow-legacy-certificate'] ?? false,
    };
    return { require: 'provenance', entry: id, policy };
}
function ifPresent(key, value) {
    return value === undefined || value === '' ? {} : { [key]: value };
}
/** `owner/name` as the certificate has it, a URL. */
function inGithub(path) {
    return path.startsWith(GITHUB) ? path : `${GITHUB}${path}`;
}
/** The path of a workflow in its repository; a file's name alone stands for where GitHub looks for it. */
function workflowPathOf(workflow) {
    return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
}
const HOUR = 60 * 60 * 1000;
function withinAge(age, now) {
    const ms = Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 * HOUR : HOUR);
    return { ms, now, words: `at most ${age} ago` };
}
//# sourceMappingURL=expectation.js.map

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
/* harmony import */ var _registry_higher_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7622);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3164);
/* harmony import */ var _registry_served_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(723);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7002);







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
        const waiting = awaited.waiting?.() ?? [];
        const others = waiting.length === 0 ? '' : ` Waiting for it: ${waiting.join(', ')}.`;
        world.info(`Not served after ${waited} s: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.${others}`);
        await world.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
}
/** Asks for everything side by side: the tarball where it usually is, and again only when the packument says otherwise. */
async function look(world, { registry, name, version, distTag, parts }) {
    const { tolerated, failure } = tolerating(world);
    const usual = (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .usualTarballUrl */ .kW)({ registry, name, version });
    const wantsTarball = parts.includes('tarball');
    const isListing = parts.includes('listing');
    const wantsAttestations = parts.includes('provenance') || parts.includes('publish attestation');
    const [listing, packument, attestations = [], early] = await Promise.all([
        isListing ? tolerated(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_4__/* .getListing */ .te)(world, { registry, name })) : undefined,
        isListing ? undefined : tolerated(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_4__/* .getPackument */ .np)(world, { registry, name })),
        wantsAttestations ? tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .getAttestations */ .C_)(world, { registry, name, version })) : undefined,
        wantsTarball ? tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .getTarball */ .xP)(world, usual)) : undefined,
    ]);
    const entry = await tolerated(() => packument?.version(version) ?? listing?.version(version));
    const url = entry && wantsTarball ? await tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .tarballUrl */ .oe)({ registry, entry })) : undefined;
    const bytes = url === usual ? early : url && (await tolerated(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_5__/* .getTarball */ .xP)(world, url)));
    const taggedVersion = distTag === undefined ? undefined : packument?.distTags[distTag];
    return {
        entry,
        isListed: listing?.version(version) !== undefined,
        publishedAt: packument?.publishedAt(version),
        trustLowered: packument && entry && loweredTrust(packument, version),
        taggedVersion,
        overtaken: packument !== undefined && isOvertaken({ packument, version, by: taggedVersion }),
        servedIntegrity: bytes && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512 */ .Zf)(bytes),
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
function loweredTrust(packument, version) {
    const to = { version, rank: packument.trustOf(version) };
    const from = (0,_registry_higher_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .higherTrust */ .e)(packument, to);
    return from && { from, to };
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
        listing: served.isListed,
        tarball: served.servedIntegrity !== undefined,
        'publish attestation': has([_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .PUBLISH_PREDICATE */ .ce]),
        provenance: has(_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVENANCE_PREDICATES */ .nN),
        'dist-tag': served.overtaken || served.taggedVersion === version,
    };
    const missing = parts.filter((part) => !isServed[part]);
    return missing.map((part) => {
        if (part === 'listing')
            return 'the version in the metadata that installs read';
        return part === 'dist-tag' ? `the dist-tag ${distTag}` : `the ${part}`;
    });
}
//# sourceMappingURL=await-served.js.map

/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance),
/* harmony export */   n: () => (/* binding */ BUILD_TYPES)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7002);


/** The build types of npm's provenance: what follows is what npm has ever written (libnpmpublish, lib/provenance.js). */
const BUILD_TYPES = {
    v1: ['https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'],
    v02: [
        'https://github.com/npm/cli/gha@v0',
        'https://github.com/npm/cli/gha@v1',
        'https://github.com/npm/cli/gha/v2',
    ],
};
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Material = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}) });
const V1 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        buildType: text,
        externalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            workflow: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ ref: text, repository: text, path: text }),
        }),
        internalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            github: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ event_name: text, repository_id: text, repository_owner_id: text }),
        }),
        resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ invocationId: text }),
    }),
});
const V02 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildType: text,
    builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
    invocation: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        configSource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha1: text }), entryPoint: text }),
        parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}),
        environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            GITHUB_EVENT_NAME: text,
            GITHUB_REF: text,
            GITHUB_REPOSITORY: text,
            GITHUB_REPOSITORY_ID: text,
            GITHUB_REPOSITORY_OWNER_ID: text,
            GITHUB_RUN_ATTEMPT: text,
            GITHUB_RUN_ID: text,
            GITHUB_SHA: text,
            GITHUB_WORKFLOW_REF: text,
            GITHUB_WORKFLOW_SHA: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        }),
    }),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ buildInvocationId: text }),
    materials: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
});
/**
 * Reads a provenance predicate.
 * @throws Error when it lacks what npm writes into every one
 * @see https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance
 */
function readProvenance({ predicateType, predicate }) {
    return predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_PREDICATE_V02 */ .hP
        ? readV02(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V02, predicate))
        : readV1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V1, predicate));
}
function readV1({ buildDefinition, runDetails }) {
    const { externalParameters, internalParameters, resolvedDependencies } = buildDefinition;
    const { workflow } = externalParameters;
    const { github } = internalParameters;
    const [source, ...others] = resolvedDependencies;
    return {
        buildType: buildDefinition.buildType,
        builder: runDetails.builder.id,
        commit: String(source?.digest['gitCommit']),
        source: String(source?.uri),
        legacySource: String(source?.uri),
        repository: workflow.repository,
        workflow: `${workflow.repository}/${workflow.path}@${workflow.ref}`,
        workflowDigest: undefined,
        run: runDetails.metadata.invocationId,
        event: github.event_name,
        repositoryId: github.repository_id,
        ownerId: github.repository_owner_id,
        unknown: [
            ...beyond(externalParameters, ['workflow']),
            ...beyond(workflow, ['ref', 'repository', 'path']),
            ...beyond(internalParameters, ['github']),
            ...beyond(github, ['event_name', 'repository_id', 'repository_owner_id']),
            ...others.map(({ uri }) => uri),
        ],
    };
}
function readV02({ buildType, builder, invocation, metadata, materials, }) {
    const { configSource, parameters, environment: env } = invocation;
    const [source, ...others] = materials;
    const repository = `https://github.com/${env.GITHUB_REPOSITORY}`;
    const sameId = metadata.buildInvocationId === `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT}`;
    // npm 9.6 and 9.7 wrote the path alone, those before the whole reference.
    const { entryPoint } = configSource;
    const whole = env.GITHUB_WORKFLOW_REF;
    const agrees = entryPoint === whole || whole.startsWith(`${env.GITHUB_REPOSITORY}/${entryPoint}@`);
    const inEnvironment = `git+${repository}@${env.GITHUB_REF}`;
    const sources = [String(source?.uri), configSource.uri];
    const withRef = (uri) => (uri === `git+${repository}` ? inEnvironment : uri);
    const commits = [source?.digest['sha1'], configSource.digest.sha1, env.GITHUB_SHA].map(String);
    return {
        buildType,
        builder: builderOfV02(builder.id),
        commit: same(commits),
        source: same([...sources, inEnvironment]),
        legacySource: same([...sources.map(withRef), inEnvironment]),
        repository,
        workflow: same([`https://github.com/${whole}`, ...(agrees ? [] : [entryPoint])]),
        workflowDigest: env.GITHUB_WORKFLOW_SHA,
        run: sameId
            ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}/attempts/${env.GITHUB_RUN_ATTEMPT}`
            : metadata.buildInvocationId,
        event: env.GITHUB_EVENT_NAME,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        unknown: [...beyond(parameters, []), ...others.map(({ uri }) => uri)],
    };
}
/** Before SLSA v1 npm named the runner alone, at first itself (9.2.0 to 9.5.0 were seen); it ran on GitHub's. */
function builderOfV02(id) {
    const isHosted = id === 'https://github.com/actions/runner' || /^https:\/\/github\.com\/npm\/cli@9\.\d+\.\d+$/.test(id);
    return isHosted ? 'https://github.com/actions/runner/github-hosted' : id;
}
/** The one value that is written several times; all of them when they differ, which then equals nothing. */
function same(values) {
    const distinct = [...new Set(values)];
    return distinct.join(' and ');
}
function beyond(object, known) {
    return Object.keys(object).filter((key) => !known.includes(key));
}
//# sourceMappingURL=provenance.js.map

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
        return nonsense(url, `status ${answer.status} and something that is not JSON`);
    }
}
/** @throws Failure `registry-answer`: something answered that is not what a registry says there. */
function nonsense(url, why) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-answer',
        message: `${url} answered with ${why}, which is not how an npm registry answers there.`,
        remedy: 'Check the registry that was given, and any proxy in between; then try again.',
    });
}
//# sourceMappingURL=answer.js.map

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
/* harmony export */   HF: () => (/* binding */ getVersion),
/* harmony export */   np: () => (/* binding */ getPackument),
/* harmony export */   te: () => (/* binding */ getListing)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8064);
/* harmony import */ var _trust_rank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9125);





const Dist = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    integrity: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    tarball: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    signatures: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ keyid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sig: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })), []),
});
const Version = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), dist: Dist });
const Schema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'dist-tags': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), {}),
    versions: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), {}),
    time: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), {}),
});
const LIMIT = 512 * 1024 * 1024;
/**
 * Fetches a packument, past every cache. Undefined when the registry knows no such package, or shows it to nobody
 * without a credential: the public registry answers both with 404.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
function getPackument(world, named) {
    return fetched(world, { ...named, accept: 'application/json' });
}
/**
 * Fetches the abbreviated packument: the document that installs read, cached apart from the whole one. It has no times.
 * @throws Failure `registry-unreachable`, `registry-answer`
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
function getListing(world, named) {
    return fetched(world, { ...named, accept: 'application/vnd.npm.install-v1+json' });
}
async function fetched(world, { registry, name, accept }) {
    const url = (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .uncached */ .SG)(`${registry.url}${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedName */ .Nm)(name)}`, world.now());
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(world, { url, limit: LIMIT, accept });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, `status ${answer.status}`);
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Schema, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, url));
    if (!read.success || read.output.name !== name)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, 'something that is not a packument of the package');
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
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Version, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, url));
    const isIt = read.success && read.output.name === name && read.output.version === version;
    return isIt ? read.output : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, 'something that is not that version');
}
function packumentOf(read, url) {
    const entryOf = (version) => Object.hasOwn(read.versions, version) ? read.versions[version] : undefined;
    return {
        name: read.name,
        distTags: read['dist-tags'],
        versions: Object.keys(read.versions),
        version: (version) => {
            if (!Object.hasOwn(read.versions, version))
                return undefined;
            const entry = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Version, read.versions[version]);
            if (entry.success && entry.output.name === read.name && entry.output.version === version)
                return entry.output;
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .nonsense */ .I)(url, `a malformed entry for ${version}`);
        },
        publishedAt: (version) => {
            const at = Object.hasOwn(read.time, version) ? Date.parse(String(read.time[version])) : Number.NaN;
            return Number.isNaN(at) ? undefined : at;
        },
        trustOf: (version) => (0,_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .trustRankOf */ .Is)(entryOf(version)),
        isByHand: (version) => {
            const entry = entryOf(version);
            return entry !== undefined && !(0,_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .isByTrustedPublisher */ .vv)(entry) && (0,_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .trustRankOf */ .Is)(entry) === 'none';
        },
        get hasTrustedPublishing() {
            return Object.values(read.versions).some(_trust_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .isByTrustedPublisher */ .vv);
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
    return 'unreadable' in read ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, `something unreadable (${read.unreadable})`) : read;
}
/**
 * Reads a registry's answer to a question for attestations: at most 1 MiB of JSON, 64 levels, no key twice. What it says is
 * why there is none.
 */
function readAttestations(answer) {
    if (answer.length > ATTESTATIONS_LIMIT)
        return { unreadable: `it has ${answer.length} bytes, more than 1 MiB` };
    try {
        const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Attestations, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStrictJson */ .R)(answer));
        return read.success ? read.output.attestations : { unreadable: 'the JSON is not a list of attestations' };
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
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(registry.url, 'a tarball address that is not a URL');
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
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nonsense */ .I)(url, 'something that is not a visibility');
    return read.output.public ? 'public' : 'restricted';
}
//# sourceMappingURL=served.js.map

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

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ expectationByInputs)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/policy/entry.js + 1 modules
var entry = __webpack_require__(1719);
// EXTERNAL MODULE: ./lib/src/policy/expectation.js
var policy_expectation = __webpack_require__(495);
;// CONCATENATED MODULE: ./lib/src/policy/values.js



/** What each value is called where it is given, for what is said about it. */
const NAMES = {
    repository: 'source-repository',
    workflow: 'workflow',
    ref: 'ref',
    'tag-template': 'tag-template',
    events: 'event',
    runner: 'runner',
    'signer-workflow': 'signer-workflow',
};
/** Stands in where no repository is expected, so that the other values can be read by the same rules. */
const NO_REPOSITORY = 'nobody/nobody';
/**
 * The expectation of one version by single values. Without a repository nobody is expected: the other values are compared,
 * and nothing is proven.
 * @returns what is wrong with the values, each as one sentence, in place of an expectation
 */
function expectationOfValues(values, { release, now }) {
    const { sourceRepository, commit } = values;
    const read = dist/* safeParse */.xLC(entry/* Entry */.H, {
        repository: sourceRepository ?? NO_REPOSITORY,
        ...ifPresent('workflow', values.workflow),
        ...ifPresent('ref', values.ref),
        ...ifPresent('tag-template', values.tagTemplate),
        ...ifPresent('events', values.events?.length ? [...values.events] : undefined),
        ...ifPresent('runner', values.runner),
        ...ifPresent('signer-workflow', values.signerWorkflow),
        ...ifPresent('allow-legacy-certificate', values.allowLegacyCertificate),
    });
    const isCommit = commit === undefined || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit);
    const wrong = [
        ...(read.issues ?? []).map((issue) => {
            const name = NAMES[dist/* getDotPath */.BuJ(issue)?.split('.')[0] ?? ''] ?? 'repository';
            return `${name} ${issue.message}`;
        }),
        ...(isCommit ? [] : ['commit must be the 40 (or 64) hexadecimal digits of a commit, in lower case']),
    ];
    if (!read.success || wrong.length > 0)
        return { wrong };
    const expectation = (0,policy_expectation/* expectationOf */.EV)(read.output, { id: 'options', release, now });
    if (!('policy' in expectation))
        return policy_expectation/* NOBODY */.oQ;
    const { repository, ...others } = { ...expectation.policy, ...ifPresent('commit', commit) };
    return sourceRepository === undefined || repository === undefined
        ? { ...policy_expectation/* NOBODY */.oQ, policy: others }
        : { ...expectation, policy: { ...others, repository } };
}
function ifPresent(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=values.js.map
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/src/verifying/expected-values.js


/** The expectation of one version by the inputs of an action. @throws Failure `input-invalid` */
function expectationByInputs(values, { release, now }) {
    const expectation = expectationOfValues(values, { release, now });
    if (!('wrong' in expectation))
        return expectation;
    return (0,problems/* fail */.fJ)({
        code: 'input-invalid',
        message: `The input ${expectation.wrong.join('; ')}.`,
        remedy: 'Fix it under "with:" in the workflow.',
    });
}
//# sourceMappingURL=expected-values.js.map

/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   zy: () => (/* binding */ verifiedJson)
/* harmony export */ });
/* unused harmony exports isVerified, verdictJson */
function countsOf({ verdicts, unverifiable }) {
    const required = verdicts.filter(({ required }) => required !== 'none');
    const passed = required.filter(({ verified }) => verified).length;
    return {
        verified: passed,
        failed: required.length - passed + unverifiable.filter(({ allowed }) => !allowed).length,
        notRequired: verdicts.length - required.length,
        notVerifiable: unverifiable.length,
    };
}
/** Whether nothing failed, and something was looked at: of nothing, nothing is proven. */
function isVerified(result) {
    const { failed, verified, notRequired } = countsOf(result);
    return failed === 0 && verified + notRequired > 0;
}
/** The results of several ways to look at one lock file: an entry that no registry can attest is told once. */
function together(results) {
    const [first] = results;
    const isAllowed = (at) => results.every(({ unverifiable }) => unverifiable[at]?.allowed);
    return {
        verdicts: results.flatMap(({ verdicts }) => verdicts),
        unverifiable: (first?.unverifiable ?? []).map((entry, at) => ({ ...entry, allowed: isAllowed(at) })),
    };
}
/** One verdict as JSON: the shape that is printed. Of identities only what the certificate says. */
function verdictJson(verdict, trust) {
    const { verified, name, version, reason, checks, identity, entry, required } = verdict;
    return {
        verified,
        package: name,
        version,
        reason,
        checks: checks.map(checkJson),
        identity: identity ?? null,
        policy: entry ?? null,
        required,
        trust: trust?.source ?? null,
        trustAnchors: trust?.described ?? null,
    };
}
/** Many verdicts as JSON: of each that failed, the checks that did not hold. */
function verifiedJson(result, trust) {
    const counts = countsOf(result);
    return {
        verified: isVerified(result),
        counts,
        trust: trust?.source ?? null,
        trustAnchors: trust?.described ?? null,
        packages: result.verdicts.map(({ name, version, verified, reason, checks, identity, entry, required, line }) => ({
            verified,
            package: name,
            version,
            reason,
            checks: checks.filter(({ passed }) => passed !== true).map(checkJson),
            identity: identity ? { repository: identity.repository, workflow: identity.workflow } : null,
            policy: entry ?? null,
            required,
            ...(line === undefined ? {} : { line }),
        })),
        notVerifiable: result.unverifiable.map(({ name, version, why, line, allowed }) => ({
            package: name,
            version: version ?? null,
            why,
            line,
            allowed,
        })),
    };
}
function checkJson({ id, passed, expected, found }) {
    return { id, passed, expected, found };
}
//# sourceMappingURL=results.js.map

/***/ }),

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/src/trust/fetch-trust.js
var fetch_trust = __webpack_require__(4168);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(3164);
// EXTERNAL MODULE: ./lib/src/registry/trust-rank.js
var trust_rank = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/proof/judge.js + 11 modules
var judge = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/src/proof/await-served.js
var await_served = __webpack_require__(9227);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var served = __webpack_require__(723);
;// CONCATENATED MODULE: ./lib/src/verifying/candidates.js



/** What has to be served of a version before it can be judged. */
const PARTS = {
    provenance: ['version', 'tarball', 'publish attestation', 'provenance'],
    nobody: ['version', 'tarball', 'publish attestation', 'provenance'],
    publish: ['version', 'tarball', 'publish attestation'],
    signature: ['version', 'tarball'],
    none: ['version', 'tarball'],
    'no-downgrade': ['version', 'tarball'],
};
/**
 * Gathers what the registry has of one version, and waits for what it does not have yet. Asks nothing that was given.
 * @throws Failure when the registry has not answered properly by the time limit
 */
async function gatherNamed(world, named) {
    const { release, registry, expectation, integrity, attestations, timeout } = named;
    if (attestations !== undefined && integrity !== undefined)
        return { release, registry, integrity, attestations, entry: undefined };
    const isGiven = (part) => part === 'tarball' ? integrity !== undefined : part !== 'version' && attestations !== undefined;
    const parts = PARTS[expectation.require].filter((part) => !isGiven(part));
    const awaited = { registry, ...release, parts, timeout };
    const served = await (0,await_served/* awaitServed */.G)(world, awaited);
    if (served.failure && (0,await_served/* missingParts */.t)(served, awaited).length > 0)
        throw served.failure;
    const { entry, servedIntegrity, publishedAt } = served;
    return {
        release,
        registry,
        integrity: integrity ?? servedIntegrity ?? '',
        attestations: attestations ?? served.attestations,
        entry: entry ?? 'absent',
        publishedAt,
        ...(integrity === undefined ? { servedIntegrity: { found: servedIntegrity } } : {}),
    };
}
/**
 * Gathers what the registry has of one version of a lock file, whose digest is the lock file's, with one request: its
 * attestations, of which the registry's own says of name, version and digest all that its signature in the packument does,
 * by the same key; or, where nothing but that signature is required, the packument.
 * @throws Failure when the registry does not answer
 */
async function gatherLocked(world, { locked: { name, version, integrity }, registry, expectation, pool, }) {
    const known = { release: { name, version }, registry, integrity };
    if (expectation.require !== 'signature') {
        const query = { registry, name, version, fresh: false };
        const attestations = (await pool(() => (0,served/* getAttestations */.C_)(world, query))) ?? [];
        return { ...known, attestations, entry: undefined };
    }
    const packument = await pool(() => (0,registry_packument/* getPackument */.np)(world, { registry, name }));
    const entry = packument?.version(version) ?? 'absent';
    return { ...known, attestations: [], entry, publishedAt: packument?.publishedAt(version) };
}
//# sourceMappingURL=candidates.js.map
;// CONCATENATED MODULE: ./lib/src/verifying/verify-named.js



/** Verifies one version that is asked about by name. Never throws for a registry that fails: that is a verdict too. */
async function verifyNamed(world, { named, trust }) {
    const { release, expectation } = named;
    try {
        const judged = await gatherNamed(world, named);
        return { ...(0,judge/* judge */.S)(judged, { expectation, trust: await trust }), judged };
    }
    catch (thrown) {
        return unreachable(thrown, { release, expectation });
    }
}
/** The verdict when the registry could not be asked. @throws what is no failure of the registry */
function unreachable(thrown, { release, expectation }) {
    if (!(thrown instanceof problems/* Failure */.HR))
        throw thrown;
    const said = thrown.problems.map(({ message }) => message).join(' ');
    const check = {
        id: 'registry.answers',
        passed: null,
        expected: 'an answer',
        found: said || (0,problems/* messageOf */.bD)(thrown),
    };
    return (0,judge/* undecidable */.j)(release, { check, expectation });
}
//# sourceMappingURL=verify-named.js.map
;// CONCATENATED MODULE: ./lib/src/verifying/downgrades.js





/**
 * Finds versions with less proof than the versions they replace had, and only those: a package that had no provenance
 * needs none, and one that is new is not compared. What cannot be attested any longer, and was a version of the registry
 * before, has lost all there was.
 */
async function findDowngrades(world, { lockfile, base, registry }) {
    const pool = (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl);
    const before = Map.groupBy(base.locked, ({ name }) => name);
    const isNew = ({ name, version, integrity }) => !before.get(name)?.some((one) => one.version === version && one.integrity === integrity);
    const changed = lockfile.locked.filter((locked) => before.has(locked.name) && isNew(locked));
    const verdicts = changed.map(async (locked) => ({
        ...(await compare(world, { locked, before: replacedBy(locked, { before, lockfile }), registry, pool })),
        line: locked.line,
    }));
    return {
        verdicts: await Promise.all(verdicts),
        unverifiable: lockfile.unverifiable.map((entry) => ({
            ...entry,
            allowed: isNoLoss(entry.name, { base, before }),
        })),
    };
}
/**
 * The versions that one takes the place of: those that are gone, of the same major where there are any; all there were when
 * none is gone.
 */
function replacedBy({ name, version }, { before, lockfile }) {
    const all = before.get(name) ?? [];
    const isGone = (one) => !lockfile.locked.some((locked) => locked.name === name && locked.version === one.version);
    const gone = all.filter(isGone);
    const alike = gone.filter((one) => semver.major(one.version) === semver.major(version));
    return [alike, gone, all].find((some) => some.length > 0) ?? [];
}
function isNoLoss(name, { base, before }) {
    // A patch changes what runs, and an alias what is asked for: neither says that there was no proof before.
    const hadNone = base.unverifiable.some((entry) => entry.name === name && entry.why !== 'patched' && entry.why !== 'alias');
    return !before.has(name) || hadNone;
}
const WORDS = {
    none: 'no provenance',
    provenance: 'provenance',
    'trusted-publisher': 'trusted publishing',
    staged: 'staged publishing',
};
function inWords(place) {
    return WORDS[trust_rank/* TRUST_RANKS */.DX[place] ?? 'none'];
}
async function compare(world, { locked, before, registry, pool, }) {
    const expectation = { require: 'no-downgrade', entry: 'base lock file' };
    const release = { name: locked.name, version: locked.version };
    const rank = async ({ name, version }) => {
        const entry = await pool(() => (0,registry_packument/* getVersion */.HF)(world, { registry, name, version }));
        return entry ? trust_rank/* TRUST_RANKS */.DX.indexOf((0,trust_rank/* trustRankOf */.Is)(entry)) : 0;
    };
    try {
        const [now = 0, ...then] = await Promise.all([locked, ...before].map(rank));
        const highest = Math.max(...then);
        const check = {
            id: 'trust.no-downgrade',
            passed: now >= highest,
            expected: `at least ${inWords(highest)}, as before`,
            found: inWords(now),
        };
        const verified = now >= highest;
        const known = {
            identity: undefined,
            unknownTypes: [],
            entry: expectation.entry,
            required: expectation.require,
        };
        return { ...release, verified, reason: verified ? null : check.id, checks: [check], ...known };
    }
    catch (thrown) {
        return unreachable(thrown, { release, expectation });
    }
}
//# sourceMappingURL=downgrades.js.map
// EXTERNAL MODULE: ./lib/src/verifying/results.js
var verifying_results = __webpack_require__(6820);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/verifying/allowed.js
/**
 * Whether an entry that no registry attests is no finding: a link to the checkout's own files; a name of which nothing is
 * required; or another name for a package that is verified by its own, unless the policy speaks of the name it takes.
 */
function isAllowed(entry, expect) {
    if (entry.why === 'link')
        return true;
    const { name, version = '' } = entry;
    const expected = expect({ name, version });
    if (expected.require === 'none')
        return true;
    if (entry.why !== 'alias' || entry.of === undefined)
        return false;
    const isNamed = 'entry' in expected && expected.entry !== '*';
    return !isNamed && expect({ name: entry.of, version }).require !== 'none';
}
//# sourceMappingURL=allowed.js.map
;// CONCATENATED MODULE: ./lib/src/verifying/verify-lockfile.js






/** Verifies every version of a lock file by what is expected of it, and lists what is no version of the registry. */
async function verifyLockfile(world, verifying) {
    const { lockfile, expect, onProgress } = verifying;
    const pool = (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl);
    // Whoever fetches it tells that it failed.
    Promise.resolve(verifying.trust).catch(() => undefined);
    let done = 0;
    const verdicts = lockfile.locked.map(async (locked) => {
        const verdict = await verifyOne(world, { ...verifying, locked, pool });
        onProgress?.(++done, lockfile.locked.length);
        return { ...verdict, line: locked.line };
    });
    return {
        verdicts: await Promise.all(verdicts),
        unverifiable: lockfile.unverifiable.map((entry) => ({ ...entry, allowed: isAllowed(entry, expect) })),
    };
}
async function verifyOne(world, { locked, pool, expect, registry, trust }) {
    const release = { name: locked.name, version: locked.version };
    const expectation = expect(release);
    try {
        const candidate = expectation.require === 'none'
            ? { release, registry, integrity: locked.integrity, attestations: [], entry: undefined }
            : await gatherLocked(world, { locked, registry, expectation, pool });
        const believed = await trust;
        // Judging takes a while, and progress is to be seen meanwhile.
        await (0,promises_.setImmediate)();
        return (0,judge/* judge */.S)(candidate, { expectation, trust: believed });
    }
    catch (thrown) {
        return unreachable(thrown, { release, expectation });
    }
}
//# sourceMappingURL=verify-lockfile.js.map
;// CONCATENATED MODULE: ./lib/src/verifying/verify.js







/**
 * Verifies versions, or a lock file: against what is expected of each, against what there was, or both.
 * @throws Failure when trust is not to be had, or the registry does not answer what everything hangs on
 */
async function verify(world, verifying) {
    const { expect, base, subject } = verifying;
    const [judged, compared] = await (0,concurrency/* allEnded */.Cw)([
        expect === undefined ? Promise.resolve(undefined) : judgeAll(world, { ...verifying, expect }),
        base !== undefined && 'lockfile' in subject
            ? world.stage('compare', () => findDowngrades(world, { ...verifying, lockfile: subject.lockfile, base }))
            : Promise.resolve(undefined),
    ]);
    const results = [judged?.result, compared].filter((one) => one !== undefined);
    return { result: (0,verifying_results/* together */.bs)(results), trust: judged?.trust, warnings: judged?.warnings ?? [] };
}
/** Judges every version by what is expected of it. The registry is asked while TUF is. */
function judgeAll(world, judging) {
    return (0,temporary/* withTemporaryDirectory */.no)(world, async (directory) => {
        const { registry } = judging;
        const fetching = (0,fetch_trust.fetchTrust)(world, { ...judging.trust, registry, directory });
        const trust = fetching.then((fetched) => fetched.trust);
        // Whoever fetches it tells that it failed, also while nobody waits for it yet.
        trust.catch(() => undefined);
        const verifying = world.stage('verify', () => resultOf(world, { ...judging, fetched: trust }));
        const [fetched, result] = await (0,concurrency/* allEnded */.Cw)([fetching, verifying]);
        return { ...fetched, result };
    });
}
async function resultOf(world, { subject, registry, expect, fetched: trust, onProgress }) {
    if ('lockfile' in subject) {
        const { lockfile } = subject;
        return verifyLockfile(world, {
            lockfile,
            expect,
            registry,
            trust,
            ...(onProgress ? { onProgress } : {}),
        });
    }
    const verdicts = subject.named.map((one) => verifyNamed(world, { named: { ...one, registry, expectation: expect(one.release) }, trust }));
    return { verdicts: await (0,concurrency/* allEnded */.Cw)(verdicts), unverifiable: [] };
}
//# sourceMappingURL=verify.js.map

/***/ })

};

