export const id = 4679;
export const ids = [4679];
export const modules = {

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

/***/ 7724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commitOfTag)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);



/**
 * Finds the commit a tag points at: in the checkout when the tag is there, else by GitHub's API (one request).
 * @see https://docs.github.com/rest/commits/commits#get-a-commit (media type `sha`)
 */
async function commitOfTag(world, { github, tag, checkout, ask, }) {
    const named = ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`];
    const local = checkout === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(world, checkout, named);
    if (local !== undefined)
        return { kind: 'commit', commit: local };
    if (!github.token)
        return {
            kind: 'unknown',
            why: 'the checkout does not have the tag, and no token was given to ask GitHub',
        };
    try {
        const path = `commits/${encodeURIComponent(`tags/${tag}`)}`;
        const question = { path, accept: 'application/vnd.github.sha' };
        const asking = ask?.(question) ?? (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X)(world, { ...github, token: github.token, ...question });
        const { status, data } = await asking;
        // 404: no such repository for this token; 422: "No commit found for SHA: tags/…".
        if (status === 404 || status === 422)
            return { kind: 'absent' };
        if (status === 200 && typeof data === 'string' && /^[0-9a-f]{40}$/.test(data))
            return { kind: 'commit', commit: data };
        return {
            kind: 'unknown',
            why: status === 200 ? 'GitHub answered with something that is not a commit' : `GitHub answered ${status}`,
        };
    }
    catch (cause) {
        return { kind: 'unknown', why: world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)) };
    }
}
//# sourceMappingURL=tag-commit.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectAll: () => (/* binding */ inspectAll)
});

// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/src/github/committed-file.js
var committed_file = __webpack_require__(8565);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/github/api.js
var api = __webpack_require__(1820);
;// CONCATENATED MODULE: ./lib/src/github/default-branch.js



const Event = dist/* looseObject */._H3({
    repository: dist/* looseObject */._H3({ default_branch: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq()) }),
});
const Comparison = dist/* looseObject */._H3({ status: dist/* picklist */.KIO(['identical', 'ahead', 'behind', 'diverged']) });
/**
 * Finds out whether the run's commit is on the default branch: one request to GitHub's API. Undefined when nobody says: no
 * token, no right to read, an event that does not name the branch, no answer.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits: `behind` is what the branch has and more
 */
async function defaultBranchOf(world, { run, github }) {
    try {
        const name = await nameOfDefaultBranch(world);
        if (name === undefined)
            return undefined;
        if (run.ref === `refs/heads/${name}`)
            return { name, hasCommit: true };
        if (!github.token)
            return undefined;
        // The files that differ stand on the first page alone, and may be megabytes.
        const path = `compare/${encodeURIComponent(name)}...${run.commit}?per_page=1&page=2`;
        const { status, data } = await (0,api/* askGitHub */.X)(world, {
            ...github,
            token: github.token,
            path,
            accept: 'application/vnd.github+json',
        });
        if (status !== 200)
            return undefined;
        const comparison = dist/* parse */.qgA(Comparison, data);
        return { name, hasCommit: ['identical', 'behind'].includes(comparison.status) };
    }
    catch {
        return undefined;
    }
}
/** As the event that started the run has it; undefined where there is none. */
async function nameOfDefaultBranch({ env }) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        return undefined;
    return dist/* parse */.qgA(Event, JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).repository.default_branch;
}
//# sourceMappingURL=default-branch.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/github/pgp-signature.js


/** How GnuPG's status of a signature that is no good reads in words, in the order in which it is looked for. */
const NO_GOOD = [
    ['BADSIG', 'has an invalid OpenPGP signature'],
    ['REVKEYSIG', 'is signed by a key that was revoked'],
    ['EXPKEYSIG', 'is signed by a key that has expired'],
    ['EXPSIG', 'has an OpenPGP signature that has expired'],
    ['NO_PUBKEY', 'is signed by a key that is not among the allowed keys'],
];
/**
 * Who made an OpenPGP signature, by gpg, with the allowed keys and no others.
 * @see https://github.com/gpg/gnupg/blob/master/doc/DETAILS (--status-fd)
 */
async function whoSignedByPgp(world, { directory, payload, signature, allowed }) {
    const home = (0,external_node_path_.join)(directory, 'gnupg');
    const files = {
        payload: (0,external_node_path_.join)(directory, 'payload'),
        signature: (0,external_node_path_.join)(directory, 'signature'),
        keys: (0,external_node_path_.join)(directory, 'keys'),
    };
    await (0,promises_.mkdir)(home, { mode: 0o700 });
    await (0,promises_.writeFile)(files.payload, payload);
    await (0,promises_.writeFile)(files.signature, signature);
    await (0,promises_.writeFile)(files.keys, keyBlocks(allowed));
    const gpg = (...args) => world.run({
        file: 'gpg',
        args: [
            '--homedir',
            home,
            '--batch',
            '--no-tty',
            '--no-autostart',
            '--trust-model',
            'always',
            '--status-fd',
            '1',
            ...args,
        ],
        cwd: directory,
        env: { PATH: world.env['PATH'], HOME: directory, LC_ALL: 'C' },
    });
    const imported = await gpg('--import', files.keys);
    if (imported.error)
        return { why: 'is signed with OpenPGP, but gpg is not on the PATH of this job' };
    const { code, stdout } = await gpg('--verify', files.signature, files.payload);
    const lines = stdout.split('\n').flatMap((line) => {
        const [, name, value = ''] = /^\[GNUPG:\] (\w+) ?(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value]];
    });
    const status = new Map(lines);
    const bad = NO_GOOD.find(([name]) => status.has(name));
    if (bad)
        return { why: bad[1] };
    const [by, valid] = [status.get('GOODSIG'), status.get('VALIDSIG')];
    if (code !== 0 || by === undefined || valid === undefined)
        return { why: 'has an OpenPGP signature that gpg does not accept' };
    const [fingerprint = ''] = valid.split(' ');
    return { by: `${by.split(' ').slice(1).join(' ')} (${fingerprint})` };
}
/** The armored keys in the file; what stands between them may be SSH keys. */
function keyBlocks(allowed) {
    const blocks = allowed.match(/-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g) ?? [];
    return `${blocks.join('\n')}\n`;
}
//# sourceMappingURL=pgp-signature.js.map
;// CONCATENATED MODULE: ./lib/src/github/ssh-signature.js


/** What git signs tags for. */
const NAMESPACE = 'git';
/**
 * Who made an SSH signature, by OpenSSH's own ssh-keygen, as git does it. A key must be allowed now, not only when the tag says
 * that it was made: whoever has an old key can write any date.
 * @see https://man.openbsd.org/ssh-keygen.1#ALLOWED_SIGNERS
 */
async function whoSignedBySsh(world, { directory, payload, signature, allowed, taggedAt }) {
    const files = { signature: (0,external_node_path_.join)(directory, 'signature'), allowed: (0,external_node_path_.join)(directory, 'allowed') };
    await (0,promises_.writeFile)(files.signature, signature);
    await (0,promises_.writeFile)(files.allowed, allowed);
    const keygen = (what, args, orders) => world.run({
        file: 'ssh-keygen',
        args: ['-Y', what, '-s', files.signature, ...args],
        cwd: directory,
        env: { PATH: world.env['PATH'], HOME: directory, LC_ALL: 'C' },
        ...(orders ? { orders } : {}),
    });
    const checked = await keygen('check-novalidate', ['-n', NAMESPACE], once(payload));
    if (checked.error)
        return { why: 'is signed with SSH, but ssh-keygen is not on the PATH of this job' };
    if (checked.code !== 0)
        return { why: `has an invalid SSH signature: ${said(checked)}` };
    const key = /\bSHA256:[\w+/=]+/.exec(checked.stdout)?.[0] ?? 'an SSH key';
    const found = await keygen('find-principals', ['-f', files.allowed]);
    if (found.code !== 0) {
        const then = taggedAt === undefined ? [] : [`-Overify-time=${inUtc(taggedAt)}`];
        const earlier = await keygen('find-principals', ['-f', files.allowed, ...then]);
        return {
            why: earlier.code === 0
                ? `is signed by the key ${key}, which was allowed when the tag was made, but has expired since`
                : `is signed by the key ${key}, which is not among the allowed keys, or no longer is`,
        };
    }
    for (const principal of found.stdout.split('\n').filter((line) => line !== '')) {
        const args = ['-n', NAMESPACE, '-f', files.allowed, '-I', principal];
        const verified = await keygen('verify', args, once(payload));
        if (verified.code === 0)
            return { by: `${principal} (${key})` };
    }
    return { why: `is signed by the key ${key}, which is not allowed to sign for git (see its namespaces)` };
}
async function* once(text) {
    yield text;
}
function said({ stdout, stderr }) {
    return (stderr || stdout).trim().split('\n').at(-1) ?? '';
}
/** As ssh-keygen takes times: `20260102030405Z`. */
function inUtc(seconds) {
    return `${new Date(seconds * 1000).toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`;
}
//# sourceMappingURL=ssh-signature.js.map
;// CONCATENATED MODULE: ./lib/src/github/tag-object.js


const Ref = dist/* looseObject */._H3({
    object: dist/* looseObject */._H3({ type: dist/* string */.YjP(), sha: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}$/)) }),
});
const Tag = dist/* looseObject */._H3({
    verification: dist/* looseObject */._H3({ signature: dist/* nullish */.cl6(dist/* string */.YjP()), payload: dist/* nullish */.cl6(dist/* string */.YjP()) }),
});
/**
 * Reads a tag: two requests. What GitHub says of its signature is not believed: the signature is, over the text that it is of.
 * @throws Error without a proper answer
 * @see https://docs.github.com/rest/git/refs#get-a-reference, https://docs.github.com/rest/git/tags#get-a-tag
 */
async function tagObject(world, github, tag) {
    const ref = await (0,api/* askGitHub */.X)(world, { ...github, path: `git/ref/tags/${escaped(tag)}` });
    if (ref.status === 404)
        return { kind: 'absent' };
    const { type, sha } = dist/* parse */.qgA(Ref, answerOf(ref)).object;
    if (type !== 'tag')
        return { kind: 'lightweight' };
    const object = await (0,api/* askGitHub */.X)(world, { ...github, path: `git/tags/${sha}` });
    const { signature, payload } = dist/* parse */.qgA(Tag, answerOf(object)).verification;
    return signature && payload ? { kind: 'signed', payload, signature } : { kind: 'unsigned' };
}
/** The commit of a branch, by its full name: a tag may have the same short one. @throws Error without a proper answer */
async function commitOfBranch(world, github, branch) {
    const ref = await (0,api/* askGitHub */.X)(world, { ...github, path: `git/ref/heads/${escaped(branch)}` });
    return dist/* parse */.qgA(Ref, answerOf(ref)).object.sha;
}
function escaped(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}
function answerOf({ status, data }) {
    if (status !== 200)
        throw new Error(`GitHub answered ${status}`);
    return data;
}
//# sourceMappingURL=tag-object.js.map
;// CONCATENATED MODULE: ./lib/src/github/tag-signature.js







/**
 * The allowed keys, as the default branch has them: a tag must not bring along who may sign it.
 * @returns why they cannot be read, in place of them
 */
async function allowedKeys(world, { github, path }) {
    const { token } = github;
    if (!token)
        return { why: 'no token was given to ask GitHub' };
    try {
        const branch = await nameOfDefaultBranch(world);
        if (branch === undefined)
            return { why: 'the event of the run does not name the default branch' };
        const commit = await commitOfBranch(world, { ...github, token }, branch);
        const file = await (0,committed_file/* fileAtCommit */.f)(world, { path, commit, workspace: undefined, github, isNeeded: true });
        return typeof file === 'string' ? file : { why: `${path} of ${branch}: ${file.why}` };
    }
    catch (cause) {
        return { why: world.redact((0,src_problems/* messageOf */.bD)(cause)) };
    }
}
/** Finds out whether a tag was signed by one of the allowed keys, and is of the commit. Never throws. */
async function tagSignature(world, { github, tag, commit, allowed }) {
    const { token } = github;
    if (!token)
        return { why: 'cannot be read: no token was given to ask GitHub' };
    try {
        const object = await tagObject(world, { ...github, token }, tag);
        if (object.kind !== 'signed')
            return { why: NOT_SIGNED[object.kind] };
        const { payload, signature } = object;
        const differs = whyOther(payload, { tag, commit });
        if (differs !== undefined)
            return { why: differs };
        const who = SIGNATURES.find(({ begins }) => signature.startsWith(begins))?.who;
        if (!who)
            return { why: 'is signed in an unknown way: only SSH and OpenPGP signatures are supported' };
        const taggedAt = Number(/^tagger .*> (\d+) [+-]\d{4}$/m.exec(payload)?.[1] ?? Number.NaN);
        return await (0,temporary/* withTemporaryDirectory */.no)(world, (directory) => who(world, {
            directory,
            payload,
            signature,
            allowed,
            taggedAt: Number.isNaN(taggedAt) ? undefined : taggedAt,
        }));
    }
    catch (cause) {
        return { why: `could not be checked: ${world.redact((0,src_problems/* messageOf */.bD)(cause))}` };
    }
}
const NOT_SIGNED = {
    absent: 'does not exist',
    lightweight: 'is lightweight, and only an annotated tag can be signed',
    unsigned: 'is annotated, but not signed',
};
const SIGNATURES = [
    { begins: '-----BEGIN SSH SIGNATURE-----', who: whoSignedBySsh },
    { begins: '-----BEGIN PGP SIGNATURE-----', who: whoSignedByPgp },
];
/** Why what was signed is not this tag, at this commit: somebody may hand out the signature of another. */
function whyOther(payload, { tag, commit }) {
    const [head = ''] = payload.split('\n\n');
    const lines = head.split('\n');
    const has = (key) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
    if (has('tag').join() !== tag)
        return `was signed as another tag (${has('tag').join()})`;
    if (has('type').join() !== 'commit')
        return 'does not point to a commit';
    if (has('object').join() !== commit)
        return `was signed for another commit (${has('object').join()})`;
    return undefined;
}
//# sourceMappingURL=tag-signature.js.map
// EXTERNAL MODULE: ./lib/src/github/claims.js
var github_claims = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/src/github/git.js
var git = __webpack_require__(4648);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/inspect/checkout-facts.js



const Root = dist/* looseObject */._H3({
    packageManager: dist/* optional */.lqM(dist/* string */.YjP()),
    devEngines: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* looseObject */._H3({ packageManager: dist/* looseObject */._H3({ name: dist/* string */.YjP() }) })), undefined),
});
/** What the root of the checkout says of its package manager: in package.json, and in a committed .npmrc. */
function checkoutFacts(directory, checkout) {
    const path = (0,external_node_path_.join)(directory, '.npmrc');
    const file = (0,external_node_path_.relative)(checkout, path).replaceAll('\\', '/');
    const lines = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n') : [];
    return {
        packageManager: packageManagerIn(directory),
        // One that names a variable holds no token.
        npmrcTokens: lines.flatMap((line, at) => /_authToken\s*=\s*(?!\$\{)\S/.test(line) ? [{ file, line: at + 1 }] : []),
        ignoresScripts: lines.some((line) => /^\s*ignore-scripts\s*=\s*true\s*$/.test(line)),
    };
}
/** What package.json names as its package manager; nothing where there is none. */
function packageManagerIn(directory) {
    try {
        const root = dist/* parse */.qgA(Root, JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, 'package.json'), 'utf8')));
        return root.packageManager ?? root.devEngines?.packageManager.name;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=checkout-facts.js.map
// EXTERNAL MODULE: ./lib/src/inspect/checks/stored-tokens.js
var stored_tokens = __webpack_require__(3439);
// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
;// CONCATENATED MODULE: ./lib/src/inspect/own-job.js


/**
 * Looks for this job in the file of the workflow that was started, and in those it calls out of the same repository: one
 * round trip, or two. What cannot be read has none; a line of the debug log says why.
 */
async function candidates(world, { run, github, hasCheckout }) {
    const { job: id, commit } = run;
    const workspace = hasCheckout ? run.workspace : undefined;
    if (id === undefined)
        return { jobs: [], isElsewhere: false };
    const { callsIn, readJobFile } = await __webpack_require__.e(/* import() */ 267).then(__webpack_require__.bind(__webpack_require__, 267));
    const reading = async (path) => {
        const content = await (0,committed_file/* fileAtCommit */.f)(world, { path, commit, workspace, github });
        if (typeof content === 'string')
            return content;
        world.debug(`${path} cannot be read, so the job is not looked at: ${content.why}`);
        return '';
    };
    const file = (0,github_run/* workflowPath */.RB)(run);
    const content = await reading(file);
    const { paths, others } = callsIn(content);
    const jobs = await Promise.all([
        readJobFile(content, { file, id }),
        ...paths.map(async (path) => readJobFile(await reading(path), { file: path, id })),
    ]);
    return { jobs: jobs.filter((job) => job !== undefined), isElsewhere: others };
}
/**
 * The one of the candidates that this job is: the one in the file that its ID token names; without a token the only one,
 * when no other can be meant.
 */
function ownJob({ jobs, isElsewhere }, { claims, run }) {
    if (!claims)
        return jobs.length === 1 && !isElsewhere ? jobs[0] : undefined;
    // Only a choice among files of one repository: what it is worth to the registry, the registry decides.
    return jobs.find(({ file }) => claims.job_workflow_ref.startsWith(`${run.repository}/${file}@`));
}
//# sourceMappingURL=own-job.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/gather.js







/**
 * Asks what the checks need to know of the run, side by side: GitHub and the checkout; one round trip. What could not be
 * asked is a problem among the others, and the fact is missing.
 */
async function gatherRun(world, inspected) {
    const { job, inputs, run, tags, packsHere, stage, allowTrustDowngrade } = inspected;
    if (inspected.githubToken)
        world.mask(inspected.githubToken);
    const { tolerated, problems } = tolerating();
    let claimedAt = world.now();
    const [claims, head, defaultBranch, jobs] = await Promise.all([
        tolerated(ownClaims(world, inspected).then((own) => {
            claimedAt = world.now();
            return own;
        })),
        headOf(world, inspected),
        ownDefaultBranch(world, inspected),
        candidates(world, { run, github: githubOf(inspected), hasCheckout: packsHere }),
    ]);
    const facts = {
        job,
        inputs,
        run,
        tags,
        stage,
        allowTrustDowngrade,
        packsHere,
        canRequestIdToken: (0,github_claims/* canRequestIdToken */.yE)(world),
        claims,
        head,
        defaultBranch,
        jobFile: ownJob(jobs, { claims, run }),
        ...checkoutFacts(packsHere ? inputs.root : run.workspace, run.workspace),
        now: claimedAt,
        tokenVariables: tokenVariables(world),
    };
    return { facts, problems };
}
/** Lets what is asked fail, and keeps the problems. */
function tolerating() {
    const problems = [];
    const tolerated = async (asking) => {
        try {
            return await asking;
        }
        catch (thrown) {
            if (!(thrown instanceof src_problems/* Failure */.HR))
                throw thrown;
            problems.push(...thrown.problems);
            return undefined;
        }
    };
    return { tolerated, problems };
}
/** The claims GitHub makes of this job, from a token of its own that is thrown away. */
async function ownClaims(world, { job, inputs }) {
    if (job !== 'publish' || !(0,github_claims/* canRequestIdToken */.yE)(world))
        return undefined;
    return (0,github_claims/* readClaims */.Ip)(await (0,github_claims/* requestIdToken */.gj)(world, `npm:${inputs.registry.hostname}`));
}
/**
 * HEAD of the checkout; undefined when the job has none that git can read. Where the tarball was handed over nothing need
 * be checked out, and whatever lies there may have come with an artifact: git would obey its configuration.
 */
async function headOf(world, { inputs, packsHere }) {
    return packsHere ? (0,git/* git */.$)(world, inputs.root, ['rev-parse', '--verify', 'HEAD']) : undefined;
}
async function ownDefaultBranch(world, inspected) {
    if (inspected.job !== 'publish')
        return undefined;
    return defaultBranchOf(world, { run: inspected.run, github: githubOf(inspected) });
}
function githubOf({ run, githubToken }) {
    const { apiUrl, repository } = run;
    return { apiUrl, repository, token: githubToken };
}
function tokenVariables({ env }) {
    return stored_tokens/* TOKEN_VARIABLES */.Y.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [{ name, value }];
    });
}
//# sourceMappingURL=gather.js.map
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/src/github/tag-commit.js
var tag_commit = __webpack_require__(7724);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(3164);
// EXTERNAL MODULE: ./lib/src/release/release.js
var release_release = __webpack_require__(937);
// EXTERNAL MODULE: ./lib/src/inspect/checks/siblings.js
var siblings = __webpack_require__(4547);
;// CONCATENATED MODULE: ./lib/src/inspect/gather-release.js








/** Asks what the checks need to know of one release: the registry, and where its tag points; one round trip. */
async function gatherRelease(world, run, { inspected, together }) {
    const { tolerated, problems } = tolerating();
    const [tagCommit, tagSigned, packument, siblings] = await Promise.all([
        tolerated(ownTagCommit(world, run, inspected)),
        signatureOf(world, run, { inspected, together }),
        tolerated(packumentOf(world, run, { inspected, together })),
        siblingsFor(world, run, { inspected, together }),
    ]);
    const found = packument?.found;
    return {
        facts: {
            ...inspected,
            tagCommit,
            tagSignature: tagSigned,
            siblings,
            packument: found,
            askedRegistry: packument !== undefined,
        },
        problems,
    };
}
/** On its own ref a tag need not be looked for; nor where the run is of a tag that nobody has given. */
async function ownTagCommit(world, inspected, { tag }) {
    const { inputs, run, tags, packsHere } = inspected;
    if (tag === undefined)
        return undefined;
    if (run.refType === 'tag' && (run.refName === tag || !tags.includes(run.refName)))
        return undefined;
    return (0,tag_commit/* commitOfTag */.l)(world, {
        github: githubOf(inspected),
        tag,
        checkout: packsHere ? inputs.root : undefined,
    });
}
/** Who signed the tag, where somebody has to. */
async function signatureOf(world, inspected, { inspected: { tag }, together: { allowedKeys } }) {
    if (allowedKeys === undefined)
        return undefined;
    if (tag === undefined)
        return { why: 'names no release, and require-signed-tag needs a signed tag for every release' };
    const allowed = await allowedKeys;
    if (typeof allowed !== 'string')
        return { why: `cannot be compared with the allowed keys: ${allowed.why}` };
    const { commit } = inspected.run;
    const signed = await tagSignature(world, { github: githubOf(inspected), tag, commit, allowed });
    if ('by' in signed)
        world.info(`The tag ${tag} is signed by ${signed.by}.`);
    return signed;
}
/** What the registry has of the package; undefined where there is none to ask of, or it could have no address. */
async function packumentOf(world, { inputs }, { inspected: { release }, together: { pool } }) {
    if (!release || !(0,names/* isPackageName */.kb)(release.name))
        return undefined;
    const { registry } = inputs;
    const { name } = release;
    return { found: await pool(() => (0,registry_packument/* getPackument */.np)(world, { registry, name })) };
}
/**
 * A registry that does not tell of a sibling is no reason to stop: the package's own absence of an answer is. One that is
 * released with it, in a version that it takes, is not asked for.
 */
async function siblingsFor(world, { inputs }, { inspected: { release }, together: { planned, pool } }) {
    if (!release || !(0,release_release/* isInWorkspace */.P)(release))
        return [];
    const { registry } = inputs;
    const found = (0,siblings/* siblingsOf */.D)(release).map(async (sibling) => {
        const here = planned.get(sibling.name);
        if (here !== undefined && semver.satisfies(here, sibling.range))
            return { ...sibling, versions: [here] };
        const packument = await pool(() => (0,registry_packument/* getPackument */.np)(world, { registry, name: sibling.name }));
        return { ...sibling, versions: packument?.versions ?? [] };
    });
    return (await Promise.allSettled(found)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
//# sourceMappingURL=gather-release.js.map
// EXTERNAL MODULE: ./lib/src/inspect/inspect.js + 33 modules
var inspect = __webpack_require__(3885);
;// CONCATENATED MODULE: ./lib/src/inspect/inspection.js





/**
 * Gathers the facts and finds every problem there is: of resolving, of asking, of what was found; of all releases at once,
 * in the order they are given.
 */
async function inspectAll(world, run, releases) {
    const tags = releases.flatMap(({ resolved: { tag } }) => (tag === undefined ? [] : [tag]));
    const planned = new Map(releases.flatMap(({ resolved: { release } }) => release ? [[release.name, release.version]] : []));
    const inspected = { ...run, tags };
    const path = run.requireSignedTag;
    const together = {
        planned,
        pool: (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl),
        allowedKeys: path === undefined ? undefined : allowedKeys(world, { github: githubOf(inspected), path }),
    };
    const [ofRun, ...ofReleases] = await Promise.all([
        gatherRun(world, inspected),
        ...releases.map(({ resolved: { release, tag }, distTag }) => {
            const wantedDistTag = run.inputs.distTag ?? distTag;
            return gatherRelease(world, inspected, { inspected: { release, tag, wantedDistTag }, together });
        }),
    ]);
    return {
        problems: [...ofRun.problems, ...(0,inspect/* inspectRun */.aq)(ofRun.facts)],
        releases: releases.flatMap(({ resolved }, at) => {
            const gathered = ofReleases[at];
            if (!gathered)
                return [];
            const facts = { ...ofRun.facts, ...gathered.facts };
            return [{ facts, problems: [...resolved.problems, ...gathered.problems, ...(0,inspect/* inspectRelease */.uG)(facts)] }];
        }),
    };
}
//# sourceMappingURL=inspection.js.map

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

/***/ })

};

