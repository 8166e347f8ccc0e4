export const id = 3636;
export const ids = [3636,4880];
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
/**
 * Asks GitHub's REST API one thing of the repository, once.
 * @throws whatever keeps an answer from coming
 * @see https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
async function askGitHub(world, { apiUrl, repository, token, path, accept, isNeeded = false }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 6210).then(__webpack_require__.bind(__webpack_require__, 6210));
    const bounds = isNeeded ? { timeout: 60_000, limit: 64 * MIB } : { timeout: 10_000, limit: 4 * MIB };
    const octokit = getOctokit(token, {
        baseUrl: apiUrl,
        userAgent: 'publish-npm',
        request: { fetch: boundedFetch(world, bounds) },
        log: QUIET,
    });
    const headers = { accept, 'x-github-api-version': '2022-11-28' };
    try {
        const { status, data, headers: sent, } = await octokit.request(`GET /repos/${repository}/${path}`, {
            headers,
        });
        return { status, type: String(sent['content-type'] ?? ''), data: asText(data) };
    }
    catch (thrown) {
        // A refusal is an answer too.
        const isAnswer = thrown instanceof Error && 'status' in thrown && 'response' in thrown && thrown.response;
        if (isAnswer)
            return { status: Number(thrown.status), type: '', data: undefined };
        throw thrown;
    }
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
    return async (url, { headers }) => {
        const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(world, { url, headers, ...bounds });
        const isEmpty = [204, 205, 304].includes(answer.status);
        const { status, headers: sent } = answer;
        return new Response(isEmpty ? null : new Uint8Array(answer.body), { status, headers: sent });
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
            : { why: 'GitHub answered something that is no file' };
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

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ linkKind),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gG: () => (/* binding */ lockedOr),
/* harmony export */   rI: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4880);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8064);
/* harmony import */ var _release_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3257);




/**
 * What a link is: into the checkout itself; out of it; or to what is installed, which is then run under another name.
 * @param target relative to the lock file's directory, or absolute
 * @param directory of the lock file, relative to the checkout
 */
function linkKind(target, directory) {
    const segments = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, target.replaceAll('\\', '/')).split('/');
    if (/^(?:\/|[a-z]+:)/i.test(target) || segments.includes('..'))
        return 'link out of the checkout';
    // Windows and macOS find the directory in any case, and Windows whatever dots and blanks follow.
    const isInstalled = segments.some((name) => name.toLowerCase().replace(/[. ]+$/, '') === 'node_modules');
    return isInstalled ? 'link into node_modules' : 'link';
}
/** A version or, where it is none that a registry could attest, why. */
function lockedOr(why, { name, version, integrity, line, }) {
    if (why !== undefined)
        return { name, version, why, line };
    const isRelease = version !== undefined && !('why' in (0,_release_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageSpec */ .k)(`${name}@${version}`));
    if (!isRelease)
        return { name, version, why: 'no version', line };
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512In */ ._2)(integrity);
    return digest === undefined
        ? { name, version, why: 'no sha512', line }
        : { name, version, integrity: digest, line };
}
/** @throws Error on what is no name of a package: nobody knows what would be installed by it */
function requireName(name) {
    if ((0,_registry_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .kb)(name))
        return name;
    throw new Error(`${JSON.stringify(name)} in it is no name of a package`);
}
/** Each version with its digest once, where it stands first. */
function distinct(locked) {
    const seen = new Map();
    for (const one of locked) {
        const key = JSON.stringify([one.name, one.version, one.integrity]);
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}
//# sourceMappingURL=lockfile.js.map

/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ofRegistry)
/* harmony export */ });
/** A tarball stands where its registry keeps those of that name; elsewhere it is no version of the registry. */
function ofRegistry(url, { name, registry }) {
    const own = new URL(registry.url);
    if (url.host !== own.host)
        return url.pathname.includes('/-/') ? 'another registry' : 'remote tarball';
    const isPlain = url.protocol === own.protocol && url.username === '' && url.password === '';
    const path = decoded(url.pathname);
    return isPlain && path?.startsWith(`${decoded(own.pathname)}${name}/-/`) ? undefined : 'remote tarball';
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=of-registry.js.map

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
            return 'the version in what installs read';
        return part === 'dist-tag' ? `the dist-tag ${distTag}` : `the ${part}`;
    });
}
//# sourceMappingURL=await-served.js.map

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

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ higherTrust)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _packument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3164);


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
    return _packument_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RANKS */ .DX.indexOf(rank);
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
/* harmony export */   DX: () => (/* binding */ TRUST_RANKS),
/* harmony export */   HF: () => (/* binding */ getVersion),
/* harmony export */   np: () => (/* binding */ getPackument),
/* harmony export */   te: () => (/* binding */ getListing)
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
/**
 * How a version came to be: by a token, with provenance from elsewhere, by a trusted publisher, or staged and approved; in
 * the order in which pnpm ranks them, the lowest first.
 */
const TRUST_RANKS = ['none', 'provenance', 'trusted-publisher', 'staged'];
const Trusted = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ trustedPublisher: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) }) });
const Approved = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ approver: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) }) });
const Attested = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    dist: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ attestations: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ provenance: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) }) }),
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
        trustOf: (version) => {
            const entry = Object.hasOwn(read.versions, version) ? read.versions[version] : undefined;
            if (valibot__WEBPACK_IMPORTED_MODULE_3__.is(Approved, entry))
                return 'staged';
            if (valibot__WEBPACK_IMPORTED_MODULE_3__.is(Trusted, entry))
                return 'trusted-publisher';
            return valibot__WEBPACK_IMPORTED_MODULE_3__.is(Attested, entry) ? 'provenance' : 'none';
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

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPackageSpec)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7825);


/**
 * Reads `<package>@<version>`. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param text such as `@socket.io/redis-adapter@8.4.0`
 * @returns why it is none, in place of a release
 */
function readPackageSpec(text) {
    const at = text.lastIndexOf('@');
    if (at <= 0)
        return { why: 'it has no version after a package name' };
    const release = { name: text.slice(0, at), version: text.slice(at + 1) };
    const why = whyNoSpec(release);
    return why === undefined ? release : { why };
}
function whyNoSpec({ name, version }) {
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
//# sourceMappingURL=spec.js.map

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

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads one document; what is wrong with it is in its `errors`. */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const lineAt = (offset) => lines.linePos(offset).line;
    return {
        document,
        lineAt,
        lineOf: (path) => {
            const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
            return offset === undefined ? undefined : lineAt(offset);
        },
    };
}
/** Where a key, or an entry, of a collection begins in the text. */
function offsetOf(collection, key) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(collection)
        ? collection.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.key
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(collection) && typeof key === 'number'
            ? collection.items[key]
            : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
//# sourceMappingURL=yaml-lines.js.map

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

/***/ 3636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyAction: () => (/* binding */ verifyAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/github/committed-file.js
var committed_file = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/src/github/events.js
var github_events = __webpack_require__(8931);
;// CONCATENATED MODULE: ./lib/src/github/base.js






const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}$/));
const Base = dist/* looseObject */._H3({ sha: commit });
const PullRequests = dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ base: Base })), []);
const Check = dist/* looseObject */._H3({ pull_requests: PullRequests });
const Payload = dist/* looseObject */._H3({
    pull_request: dist/* optional */.lqM(dist/* looseObject */._H3({ base: Base })),
    merge_group: dist/* optional */.lqM(dist/* looseObject */._H3({ base_sha: commit })),
    before: dist/* optional */.lqM(commit),
    check_run: dist/* optional */.lqM(Check),
    check_suite: dist/* optional */.lqM(Check),
    workflow_run: dist/* optional */.lqM(dist/* looseObject */._H3({
        event: dist/* string */.YjP(),
        head_repository: dist/* optional */.lqM(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })),
    })),
    repository: dist/* optional */.lqM(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })),
});
/**
 * Reads the event for what it changes. An event that may be about a proposal and does not name its base is refused: nobody
 * knows then whose word counts.
 * @throws Failure `not-github-actions`
 */
async function readChange(world) {
    const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' } = world.env;
    try {
        if (!path)
            throw new Error('GITHUB_EVENT_PATH is not set');
        const payload = dist/* parse */.qgA(Payload, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        const proposedTo = baseIn(payload);
        if (proposedTo === undefined && !isOfTheRepository(event, payload))
            throw new Error(`it is ${event || 'of no known kind'}, may be about a pull request, and does not name its base: verify in a run of pull_request`);
        const { before } = payload;
        const pushed = before === undefined || /^0+$/.test(before) ? undefined : before;
        return { proposedTo, before: proposedTo ?? pushed };
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'not-github-actions',
            message: `The event that started this run cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Run it as a step of a workflow, on pull_request, merge_group or push.',
        }, cause);
    }
}
/** The base that an event names; undefined for none, and for checks of pull requests with different ones. */
function baseIn({ pull_request, merge_group, check_run, check_suite }) {
    const checked = [check_run, check_suite].flatMap((check) => check?.pull_requests ?? []);
    const [base, ...others] = new Set(checked.map(({ base: { sha } }) => sha));
    return pull_request?.base.sha ?? merge_group?.base_sha ?? (others.length === 0 ? base : undefined);
}
function isOfTheRepository(event, { workflow_run: run, repository }) {
    if (event !== 'workflow_run')
        return github_events/* REPOSITORY_EVENTS */.Fl.includes(event);
    const isFork = run?.head_repository?.full_name !== repository?.full_name || repository === undefined;
    return run !== undefined && github_events/* REPOSITORY_EVENTS */.Fl.includes(run.event) && !isFork;
}
/**
 * A file as it is at a commit of this run's repository.
 * @param path relative to the checkout, with slashes
 * @throws Failure `policy-unreadable` when it is neither in the checkout's history nor to be had of GitHub
 */
async function fileOfBase(world, { path, commit: sha, workspace, token, }) {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = world.env;
    const github = { apiUrl, repository, token };
    const file = await (0,committed_file/* fileAtCommit */.f)(world, { path, commit: sha, workspace, github, isNeeded: true });
    if (typeof file === 'string')
        return file;
    return (0,src_problems/* fail */.fJ)({
        code: 'policy-unreadable',
        message: `${path} cannot be read at ${sha}, the base of this change: ${file.why}.`,
        remedy: `Merge a ${path} first: what a change brings along is not believed about that change. The job needs contents: read, or a checkout with fetch-depth: 0.`,
    });
}
/** A file of the checkout. @throws Failure `policy-unreadable` */
async function fileInWorkspace(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'policy-unreadable',
            message: `${path} cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Check the path, and that the repository is checked out before this step.',
        }, cause);
    }
}
//# sourceMappingURL=base.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/text/json-lines.js
var json_lines = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/src/lockfile/lockfile.js
var lockfile = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/lockfile/of-registry.js
var of_registry = __webpack_require__(1497);
;// CONCATENATED MODULE: ./lib/src/lockfile/package-lock.js




const Entry = dist/* looseObject */._H3({
    name: dist/* nullish */.cl6(dist/* string */.YjP()),
    version: dist/* nullish */.cl6(dist/* string */.YjP()),
    resolved: dist/* nullish */.cl6(dist/* union */.KCZ([dist/* string */.YjP(), dist/* boolean */.zMY()])),
    integrity: dist/* nullish */.cl6(dist/* string */.YjP()),
    link: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    inBundle: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    hasShrinkwrap: dist/* nullish */.cl6(dist/* boolean */.zMY()),
});
const Schema = dist/* looseObject */._H3({
    lockfileVersion: dist/* picklist */.KIO([2, 3]),
    packages: dist/* custom */.IeY((value) => typeof value === 'object' && value !== null),
});
/**
 * Reads a package-lock.json or npm-shrinkwrap.json of version 2 or 3.
 * @throws Error saying what is wrong with it
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
function readPackageLock(text, { registry, directory }) {
    const file = dist/* safeParse */.xLC(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!file.success)
        throw new Error('it has no lockfileVersion 2 or 3 with packages (npm 7 and later write one)');
    const lines = (0,json_lines/* linesOfKeys */.Z)(text, ['packages']);
    const read = Object.entries(file.output.packages).flatMap(([path, value]) => {
        const name = installedName(path);
        const entry = dist/* safeParse */.xLC(Entry, value);
        if (!entry.success)
            throw new Error(`its entry ${JSON.stringify(path)} is malformed`);
        const line = lines.get(path) ?? 1;
        return name === undefined ? [] : entriesOf({ name, entry: entry.output, line }, { registry, directory });
    });
    return {
        locked: (0,lockfile/* distinct */.dM)(read.filter((one) => 'integrity' in one)),
        unverifiable: read.filter((one) => 'why' in one),
    };
}
/**
 * What a path is installed as; undefined for the root and for the directories of workspaces, which are the checkout itself.
 * npm normalises paths: one that is not normal already would be installed elsewhere than it seems.
 * @throws Error
 */
function installedName(path) {
    const segments = path.split('/');
    const inside = segments.slice(segments.lastIndexOf('..') + 1);
    const isNormal = inside.every((segment) => !['', '.', '..'].includes(segment)) && !path.includes('\\');
    const climbs = segments.slice(0, segments.length - inside.length).some((segment) => segment !== '..');
    if (path !== '' && (!isNormal || climbs))
        throw new Error(`its path ${JSON.stringify(path)} is not a plain one`);
    if (!segments.includes('node_modules'))
        return undefined;
    const names = path.split(/(?:^|\/)node_modules\//).slice(1);
    const name = names.map(lockfile/* requireName */.rI).at(-1);
    if (name === undefined)
        throw new Error(`its path ${JSON.stringify(path)} names no package`);
    return name;
}
/** What one entry comes to: a version with its digest, or why it is none; an alias, and a lock file of its own, besides. */
function entriesOf({ name: installedAs, entry, line }, at) {
    const version = entry.version ?? undefined;
    const name = (0,lockfile/* requireName */.rI)(entry.name ?? installedAs);
    const isAlias = name !== installedAs;
    const beside = [
        ...(isAlias ? [{ name: installedAs, version, why: 'alias', of: name, line }] : []),
        ...(entry.hasShrinkwrap
            ? [{ name: installedAs, version, why: 'a lock file of its own', line }]
            : []),
    ];
    const why = whyNot(name, entry, at);
    const found = (0,lockfile/* lockedOr */.gG)(why, { name, version, integrity: entry.integrity ?? undefined, line });
    // What nobody attests is judged by the name it is installed as: the other one is the lock file's own word.
    return [...beside, 'why' in found ? { ...found, name: installedAs } : found];
}
function whyNot(name, entry, { registry, directory }) {
    const { resolved } = entry;
    if (entry.link)
        return typeof resolved === 'string' ? (0,lockfile/* linkKind */.N9)(resolved, directory) : 'link out of the checkout';
    // npm fetches what the bundle does not hold after all, by no digest (npm 11): nothing vouches for it.
    if (entry.inBundle && typeof resolved !== 'string' && !entry.integrity)
        return 'bundled';
    // omit-lockfile-registry-resolved leaves the address out: then it is the registry's.
    if (typeof resolved !== 'string')
        return undefined;
    if (/^git[+:@]/.test(resolved))
        return 'git';
    if (resolved.startsWith('file:') || !URL.canParse(resolved))
        return 'file';
    return (0,of_registry/* ofRegistry */.H)(new URL(resolved), { name, registry });
}
//# sourceMappingURL=package-lock.js.map
;// CONCATENATED MODULE: ./lib/src/lockfile/read-lockfile.js




/**
 * Reads a lock file, by its name: npm's package-lock.json and npm-shrinkwrap.json, pnpm's pnpm-lock.yaml.
 * @param file relative to the checkout: links are judged from its directory, and messages name it this way
 * @throws Failure `lockfile-invalid`
 */
async function readLockfile(text, { file, registry }) {
    const name = (0,external_node_path_.basename)(file);
    try {
        const lockfile = await read(text, { name, registry, directory: directoryOf(file) });
        // Of nothing at all nothing is proven, and a file that lists nothing may be the wrong one.
        if (lockfile.locked.length + lockfile.unverifiable.length === 0)
            throw new Error('it lists no package');
        return lockfile;
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'lockfile-invalid',
            message: `The lock file ${file} cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Give a package-lock.json (version 2 or 3) or a pnpm-lock.yaml (version 6 or 9).',
            file,
        }, cause);
    }
}
/** The directory of a lock file, relative to the checkout; for one outside it, its own directory counts as the root. */
function directoryOf(file) {
    const isElsewhere = (0,external_node_path_.isAbsolute)(file) || file.split('/').includes('..');
    return isElsewhere ? '' : (0,external_node_path_.dirname)(file);
}
/**
 * npm installs by npm-shrinkwrap.json where there is one, whatever the package-lock.json beside it says.
 * @param path of the lock file
 * @throws Failure `lockfile-invalid`
 */
function requireInstalledBy(path) {
    if ((0,external_node_path_.basename)(path) !== 'package-lock.json' || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'npm-shrinkwrap.json')))
        return;
    (0,src_problems/* fail */.fJ)({
        code: 'lockfile-invalid',
        message: `Beside ${(0,external_node_path_.basename)(path)} there is an npm-shrinkwrap.json, and npm installs by that one.`,
        remedy: 'Verify npm-shrinkwrap.json, or remove it.',
    });
}
async function read(text, { name, ...at }) {
    if (name.endsWith('.json'))
        return readPackageLock(text, at);
    if (!/\.ya?ml$/.test(name))
        throw new Error('it is neither a package-lock.json nor a pnpm-lock.yaml');
    const { readPnpmLock } = await __webpack_require__.e(/* import() */ 3560).then(__webpack_require__.bind(__webpack_require__, 3560));
    return readPnpmLock(text, at);
}
//# sourceMappingURL=read-lockfile.js.map
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(5683);
;// CONCATENATED MODULE: ./lib/src/policy/expectation.js


const GITHUB = 'https://github.com/';
/** Who is not expected may still be told. */
const NOBODY = {
    require: 'nobody',
    why: 'nobody was expected',
    policy: { events: github_events/* USUAL_EVENTS */.Jt, runner: 'github-hosted', allowLegacyCertificate: false },
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
    const { repository, workflow, ref, events = github_events/* USUAL_EVENTS */.Jt, runner = 'github-hosted' } = entry;
    const template = entry['tag-template'];
    const signer = entry['signer-workflow'];
    const policy = {
        ...ifPresent('repository', repository && inGithub(repository)),
        ...ifPresent('repositoryId', entry['repository-id']),
        ...ifPresent('ownerId', entry['owner-id']),
        ...ifPresent('workflow', workflow && workflowPathOf(workflow)),
        ...ifPresent('ref', ref),
        ...ifPresent('tag', template && (0,tag_template/* tagRef */.y6)(template, release)),
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
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/text/yaml-lines.js
var yaml_lines = __webpack_require__(7331);
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
const entry_Entry = dist/* pipe */.FsL(Fields, dist/* check */.z6Y((entry) => entry.require !== 'provenance' || entry.repository !== undefined, 'needs repository: provenance is of some repository, and anybody has one'), dist/* check */.z6Y((entry) => entry.require === 'provenance' || !IDENTITY_FIELDS.some((field) => Object.hasOwn(entry, field)), 'may have require alone: only with require: provenance is anybody asked who published'));
//# sourceMappingURL=entry.js.map
;// CONCATENATED MODULE: ./lib/src/policy/policy-file.js





const policy_file_Schema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1, 'must be 1'),
    // No record of the schema library: that one passes over packages such as `constructor`.
    packages: dist/* custom */.IeY(isMapping, 'must be a map of patterns'),
}, 'must be a map with version and packages');
const Pattern = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(isPattern, 'is neither the name of a package, nor @scope/*, nor *'));
const LIMIT = 1024 * 1024;
/**
 * Reads a policy file (YAML, of which JSON is a part).
 * @param file its name, for what is said about it
 * @throws Failure with a `policy-invalid` for everything that is wrong, each with its line
 */
function readPolicy(text, file) {
    if (text.length > LIMIT)
        throw new src_problems/* Failure */.HR([invalid('is longer than 1 MiB', { file })]);
    const { document, lineOf, lineAt } = (0,yaml_lines/* readYaml */.g)(text);
    // Where a path leads, or as far as it does.
    const nearest = (path) => path.map((_, at) => lineOf(path.slice(0, path.length - at))).find((line) => line !== undefined) ?? 1;
    if (document.errors.length > 0) {
        throw new src_problems/* Failure */.HR(document.errors.map(({ message, pos }) => {
            const [said = ''] = message.split('\n');
            return invalid(`is no YAML: ${said.replace(/:$/, '')}`, { file, line: lineAt(pos[0]) });
        }));
    }
    const wrong = (issues, above = []) => issues.map((issue) => {
        const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
        const why = `${path.length === 0 ? '' : `${path.join(' → ')} `}${reasonOf(issue)}`;
        return invalid(`: ${why}`, { file, line: nearest(path) });
    });
    const read = dist/* safeParse */.xLC(policy_file_Schema, plain(document, file));
    if (!read.success)
        throw new src_problems/* Failure */.HR(wrong(read.issues));
    const entries = Object.entries(read.output.packages).map(([pattern, value]) => ({
        pattern,
        named: dist/* safeParse */.xLC(Pattern, pattern),
        entry: dist/* safeParse */.xLC(entry_Entry, value),
    }));
    const problems = entries.flatMap(({ pattern, named, entry }) => [named, entry].flatMap(({ issues }) => wrong(issues ?? [], ['packages', pattern])));
    if (problems.length > 0)
        throw new src_problems/* Failure */.HR(problems);
    return {
        entries: new Map(entries.flatMap(({ pattern, entry }) => (entry.success ? [[pattern, entry.output]] : []))),
    };
}
/** The document as plain objects, without aliases: one could stand for a million entries, and none is needed. */
function plain(document, file) {
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw new src_problems/* Failure */.HR([invalid('has an alias (*name), which a policy may not', { file })]);
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPattern(pattern) {
    if (pattern === '*')
        return true;
    if (pattern.slice(0, -1).includes('*'))
        return false;
    const isScope = pattern.endsWith('/*') && pattern.startsWith('@');
    const name = isScope ? `${pattern.slice(0, -1)}x` : pattern;
    return (isScope || !pattern.endsWith('*')) && (0,names/* isPackageName */.kb)(name);
}
function reasonOf(issue) {
    if (issue.type === 'strict_object' && issue.expected === 'never')
        return 'is not a field there is';
    if (issue.expected !== null && issue.received === 'undefined')
        return 'is missing';
    return issue.message;
}
function invalid(what, { file, line }) {
    return (0,src_problems/* error */.z3)({
        code: 'policy-invalid',
        message: `The policy ${file}${what.startsWith(':') ? '' : ' '}${what}.`,
        remedy: 'Correct it; schemas/policy.schema.json describes the form, and the README every field. A policy that cannot be read lets nothing pass.',
        file,
        ...(line === undefined ? {} : { line }),
    });
}
//# sourceMappingURL=policy-file.js.map
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
    const read = dist/* safeParse */.xLC(entry_Entry, {
        repository: sourceRepository ?? NO_REPOSITORY,
        ...values_ifPresent('workflow', values.workflow),
        ...values_ifPresent('ref', values.ref),
        ...values_ifPresent('tag-template', values.tagTemplate),
        ...values_ifPresent('events', values.events?.length ? [...values.events] : undefined),
        ...values_ifPresent('runner', values.runner),
        ...values_ifPresent('signer-workflow', values.signerWorkflow),
        ...values_ifPresent('allow-legacy-certificate', values.allowLegacyCertificate),
    });
    const isCommit = commit === undefined || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit);
    const wrong = [
        ...(read.issues ?? []).map((issue) => {
            const name = NAMES[dist/* getDotPath */.BuJ(issue)?.split('.')[0] ?? ''] ?? 'repository';
            return `${name} ${issue.message}`;
        }),
        ...(isCommit ? [] : ['commit must be the 40 hexadecimal digits of a commit, in lower case']),
    ];
    if (!read.success || wrong.length > 0)
        return { wrong };
    const expectation = expectationOf(read.output, { id: 'options', release, now });
    if (!('policy' in expectation))
        return NOBODY;
    const { repository, ...others } = { ...expectation.policy, ...values_ifPresent('commit', commit) };
    return sourceRepository === undefined || repository === undefined
        ? { ...NOBODY, policy: others }
        : { ...expectation, policy: { ...others, repository } };
}
function values_ifPresent(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=values.js.map
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
;// CONCATENATED MODULE: ./lib/src/verifying/rank.js

/** How much a packument says there is of a version's proof, from the least to the most. pnpm ranks the same way. */
const RANKS = ['no provenance', 'provenance', 'trusted publishing', 'staged publishing'];
const Ranked = dist/* looseObject */._H3({
    _npmUser: dist/* optional */.lqM(dist/* looseObject */._H3({ trustedPublisher: dist/* optional */.lqM(dist/* unknown */.L5J()), approver: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
    dist: dist/* looseObject */._H3({ attestations: dist/* optional */.lqM(dist/* looseObject */._H3({ provenance: dist/* optional */.lqM(dist/* unknown */.L5J()) })) }),
});
/**
 * The rank of a version, an index into {@link RANKS}. Nobody has signed what it is read from: it can be compared with
 * another, and proves nothing.
 */
function rankOf(entry) {
    const read = dist/* safeParse */.xLC(Ranked, entry);
    if (!read.success || read.output.dist.attestations?.provenance === undefined)
        return 0;
    const { approver, trustedPublisher } = read.output._npmUser ?? {};
    if (approver !== undefined)
        return 3;
    return trustedPublisher === undefined ? 1 : 2;
}
//# sourceMappingURL=rank.js.map
// EXTERNAL MODULE: ./lib/src/proof/judge.js + 12 modules
var judge = __webpack_require__(3820);
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
        return (0,judge/* judge */.S)(await gatherNamed(world, named), { expectation, trust: await trust });
    }
    catch (thrown) {
        return unreachable(thrown, { release, expectation });
    }
}
/** The verdict when the registry could not be asked. @throws what is no failure of the registry */
function unreachable(thrown, { release, expectation }) {
    if (!(thrown instanceof src_problems/* Failure */.HR))
        throw thrown;
    const said = thrown.problems.map(({ message }) => message).join(' ');
    const check = {
        id: 'registry.answers',
        passed: null,
        expected: 'an answer',
        found: said || (0,src_problems/* messageOf */.bD)(thrown),
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
async function compare(world, { locked, before, registry, pool, }) {
    const expectation = { require: 'no-downgrade', entry: 'base lock file' };
    const release = { name: locked.name, version: locked.version };
    const rank = async ({ name, version }) => {
        const entry = await pool(() => (0,registry_packument/* getVersion */.HF)(world, { registry, name, version }));
        return entry ? rankOf(entry) : 0;
    };
    try {
        const [now = 0, ...then] = await Promise.all([locked, ...before].map(rank));
        const highest = Math.max(...then);
        const check = {
            id: 'trust.no-downgrade',
            passed: now >= highest,
            expected: `at least ${RANKS[highest]}, as before`,
            found: RANKS[now] ?? '',
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
var external_node_timers_promises_ = __webpack_require__(8500);
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
        await (0,external_node_timers_promises_.setImmediate)();
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
// EXTERNAL MODULE: ./lib/src/verifying/verify-inputs.js
var verify_inputs = __webpack_require__(4239);
;// CONCATENATED MODULE: ./lib/src/verifying/verify-action.js










/** How often, in versions, progress is told. */
const STEP = 100;
/**
 * The verify action: verifies what its inputs name, by the word of what was there before the change that the run is of.
 * @throws Failure when it cannot even begin: the policy, the lock file or the trust root is not there
 */
async function verifyAction(world, job) {
    const { inputs } = job;
    const { registry, packages, lockfile: path, verifyTimeout: timeout, noDowngrade } = inputs;
    const change = await readChange(world);
    const judging = { ...job, change };
    const lockfile = path === undefined ? undefined : await installedLockfile(path, job);
    const expect = noDowngrade ? undefined : await expectations(world, judging);
    const base = noDowngrade ? await baseLockfile(world, judging) : undefined;
    const named = packages.map((release) => ({
        release,
        timeout,
        attestations: undefined,
        integrity: undefined,
    }));
    return verify(world, {
        registry,
        subject: lockfile === undefined ? { named } : { lockfile },
        expect,
        base,
        trust: { ...inputs, requireFresh: inputs.requireFreshTrust },
        onProgress: (done, all) => {
            if (done % STEP === 0 || done === all)
                world.info(`${done} of ${all} looked at`);
        },
    });
}
async function expectations(world, judging) {
    const { values, policy: path } = judging.inputs;
    if (values.sourceRepository === undefined) {
        const policy = readPolicy(await baseFile(world, path, judging), path);
        return (release) => expectationFor(policy, release, world.now());
    }
    return (release) => {
        const expectation = expectationOfValues(values, { release, now: world.now() });
        if (!('wrong' in expectation))
            return expectation;
        return (0,src_problems/* fail */.fJ)({
            code: 'input-invalid',
            message: `The input ${expectation.wrong.join('; ')}.`,
            remedy: 'Correct it under "with:" in the workflow.',
        });
    };
}
/** A file whose word is believed: in a proposed change the one at its base. */
function baseFile(world, path, { inputs, workspace, change }) {
    if (change.proposedTo === undefined)
        return fileInWorkspace(workspace, path);
    if ((0,verify_inputs/* isOutside */._)(path)) {
        return (0,src_problems/* fail */.fJ)({
            code: 'policy-unreadable',
            message: `${path} is not a file of this repository, and a proposed change is judged by the base's.`,
            remedy: 'Give a path relative to the checkout.',
        });
    }
    const file = { path, commit: change.proposedTo, workspace, token: inputs.githubToken };
    return fileOfBase(world, file);
}
/** The lock file as it was before the change. @throws Failure `input-invalid` in a run of no change */
async function baseLockfile(world, { inputs, workspace, change }) {
    const { registry, lockfile: path = '', githubToken: token } = inputs;
    if (change.before === undefined) {
        return (0,src_problems/* fail */.fJ)({
            code: 'input-invalid',
            message: 'The input no-downgrade is true, and this run is of no change: there is nothing to compare with.',
            remedy: 'Use it on pull_request, merge_group or push; leave it out elsewhere.',
        });
    }
    const text = await fileOfBase(world, { path, commit: change.before, workspace, token });
    return readLockfile(text, { file: path, registry });
}
/** The lock file of the checkout, by which npm or pnpm installs. @throws Failure `lockfile-invalid` */
async function installedLockfile(path, { inputs, workspace }) {
    requireInstalledBy((0,external_node_path_.resolve)(workspace, path));
    const { registry } = inputs;
    return readLockfile(await lockfileText(workspace, path), { file: path, registry });
}
async function lockfileText(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'lockfile-invalid',
            message: `The lock file ${path} cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Check the path, and that the repository is checked out before this step.',
        }, cause);
    }
}
//# sourceMappingURL=verify-action.js.map

/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   readVerifyInputs: () => (/* binding */ readVerifyInputs)
/* harmony export */ });
/* unused harmony export VERIFY_INPUTS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _contract_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6626);
/* harmony import */ var _registry_registry_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _release_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3257);
/* harmony import */ var _trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8607);





const VERIFY_INPUTS = [
    'packages',
    'lockfile',
    'policy',
    'source-repository',
    'workflow',
    'ref',
    'commit',
    'tag-template',
    'runner',
    'signer-workflow',
    'no-downgrade',
    'verify-timeout',
    'registry',
    ..._trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUST_INPUTS */ .L,
    'github-token',
];
/** @throws Failure with an `input-invalid` for every input that is wrong */
function readVerifyInputs(read, workspace) {
    const reader = (0,_contract_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .T)(read, workspace);
    const packages = packagesInput(reader);
    const lockfile = reader.text('lockfile');
    const values = valuesInput(reader);
    const noDowngrade = reader.flag('no-downgrade');
    if (packages.length > 0 === (lockfile !== undefined))
        reader.wrong('packages', 'given, or lockfile, and one of them alone');
    if (values.sourceRepository !== undefined && packages.length === 0)
        reader.wrong('source-repository', 'left out with a lockfile: a policy says who may publish each package');
    const alone = Object.values(values).find((value) => value !== undefined);
    if (values.sourceRepository === undefined && alone)
        reader.wrong('source-repository', 'given, as single values say who is expected in place of a policy');
    if (lockfile !== undefined && reader.minutes('verify-timeout') > 0)
        reader.wrong('verify-timeout', '0 with a lockfile: what it installs is there already');
    if (noDowngrade && lockfile === undefined)
        reader.wrong('no-downgrade', 'false without a lockfile');
    return reader.done({
        packages,
        lockfile,
        policy: reader.text('policy') ?? '',
        values,
        noDowngrade,
        verifyTimeout: reader.minutes('verify-timeout'),
        registry: (0,_registry_registry_input_js__WEBPACK_IMPORTED_MODULE_2__/* .registryInput */ .w)(reader),
        ...(0,_trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .trustInputs */ .A)(reader),
        githubToken: reader.token('github-token'),
    });
}
function packagesInput(reader) {
    return reader.lines('packages').flatMap((line) => {
        const release = (0,_release_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageSpec */ .k)(line);
        if (!('why' in release))
            return [release];
        reader.wrong('packages', `name@version in every line, and ${JSON.stringify(line)} is none: ${release.why}`);
        return [];
    });
}
function valuesInput(reader) {
    return {
        sourceRepository: reader.text('source-repository'),
        workflow: reader.text('workflow'),
        ref: reader.text('ref'),
        commit: reader.text('commit'),
        tagTemplate: reader.text('tag-template'),
        runner: reader.text('runner'),
        signerWorkflow: reader.text('signer-workflow'),
    };
}
/** Whether a path leads out of the checkout: in a pull request such a file has no base. */
function isOutside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split(/[\\/]/).includes('..');
}
//# sourceMappingURL=verify-inputs.js.map

/***/ })

};

