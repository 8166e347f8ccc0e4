export const id = 4832;
export const ids = [4832,7881];
export const modules = {

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
    GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
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
    job: env.GITHUB_JOB,
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

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ linkKind),
/* harmony export */   _2: () => (/* binding */ sha512In),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gG: () => (/* binding */ lockedOr),
/* harmony export */   rI: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74039);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28089);



/**
 * What a link is: into the checkout itself; out of it; or to what is installed, which is then run under another name.
 * @param target relative to the root of the lock file, or absolute
 */
function linkKind(target) {
    const segments = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target.replaceAll('\\', '/')).split('/');
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
    const isRelease = version !== undefined && !('why' in (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .readRelease */ .i)(`${name}@${version}`));
    if (!isRelease)
        return { name, version, why: 'no version', line };
    const digest = sha512In(integrity);
    return digest === undefined
        ? { name, version, why: 'no sha512', line }
        : { name, version, integrity: digest, line };
}
/** The only sha512 in an integrity. Of several npm takes any, and options it passes over: undefined then. */
function sha512In(integrity) {
    const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
    const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
    const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
    return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
/** @throws Error on what is no name of a package: nobody knows what would be installed by it */
function requireName(name) {
    if ((0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb)(name))
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

/***/ 13586:
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

/***/ 30011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readLockfile),
  V: () => (/* binding */ requireInstalledBy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/lockfile/lockfile.js
var lockfile = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/lockfile/of-registry.js
var of_registry = __webpack_require__(13586);
;// CONCATENATED MODULE: ./lib/lockfile/package-lock.js



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
function readPackageLock(text, registry) {
    const file = dist/* safeParse */.xLC(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!file.success)
        throw new Error('it has no lockfileVersion 2 or 3 with packages (npm 7 and later write one)');
    const lines = linesOfKeys(text);
    const read = Object.entries(file.output.packages).flatMap(([path, value]) => {
        const name = installedName(path);
        const entry = dist/* safeParse */.xLC(Entry, value);
        if (!entry.success)
            throw new Error(`its entry ${JSON.stringify(path)} is malformed`);
        const line = lines.get(path) ?? 1;
        return name === undefined ? [] : entriesOf({ name, entry: entry.output, line }, registry);
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
function entriesOf({ name: installedAs, entry, line }, registry) {
    const version = entry.version ?? undefined;
    const name = (0,lockfile/* requireName */.rI)(entry.name ?? installedAs);
    const isAlias = name !== installedAs;
    const beside = [
        ...(isAlias ? [{ name: installedAs, version, why: 'alias', of: name, line }] : []),
        ...(entry.hasShrinkwrap
            ? [{ name: installedAs, version, why: 'a lock file of its own', line }]
            : []),
    ];
    const why = whyNot(name, entry, registry);
    const found = (0,lockfile/* lockedOr */.gG)(why, { name, version, integrity: entry.integrity ?? undefined, line });
    // What nobody attests is judged by the name it is installed as: the other one is the lock file's own word.
    return [...beside, 'why' in found ? { ...found, name: installedAs } : found];
}
function whyNot(name, entry, registry) {
    const { resolved } = entry;
    if (entry.link)
        return typeof resolved === 'string' ? (0,lockfile/* linkKind */.N9)(resolved) : 'link out of the checkout';
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
/** The line of each key that begins an object, by the key; the first when there are several. */
function linesOfKeys(text) {
    const lines = new Map();
    for (const [at, line] of text.split('\n').entries()) {
        const [, key] = /^\s*("(?:[^"\\]|\\.)*"):\s*\{/.exec(line) ?? [];
        const name = key && String(JSON.parse(key));
        if (name && !lines.has(name))
            lines.set(name, at + 1);
    }
    return lines;
}
//# sourceMappingURL=package-lock.js.map
;// CONCATENATED MODULE: ./lib/lockfile/read-lockfile.js




/**
 * Reads a lock file, by its name: npm's package-lock.json and npm-shrinkwrap.json, pnpm's pnpm-lock.yaml.
 * @param file its name, for what is said about it
 * @throws Failure `lockfile-invalid`
 */
async function readLockfile(text, { file, registry }) {
    const name = (0,external_node_path_.basename)(file);
    try {
        const lockfile = await read(text, { name, registry });
        // Of nothing at all nothing is proven, and a file that lists nothing may be the wrong one.
        if (lockfile.locked.length + lockfile.unverifiable.length === 0)
            throw new Error('it lists no package');
        return lockfile;
    }
    catch (cause) {
        return (0,problems/* fail */.fJ)({
            code: 'lockfile-invalid',
            message: `The lock file ${file} cannot be read: ${(0,problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Give a package-lock.json (version 2 or 3) or a pnpm-lock.yaml (version 6 or 9).',
            file,
        }, cause);
    }
}
/**
 * npm installs by npm-shrinkwrap.json where there is one, whatever the package-lock.json beside it says.
 * @param path of the lock file
 * @throws Failure `lockfile-invalid`
 */
function requireInstalledBy(path) {
    if ((0,external_node_path_.basename)(path) !== 'package-lock.json' || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'npm-shrinkwrap.json')))
        return;
    (0,problems/* fail */.fJ)({
        code: 'lockfile-invalid',
        message: `Beside ${(0,external_node_path_.basename)(path)} there is an npm-shrinkwrap.json, and npm installs by that one.`,
        remedy: 'Verify npm-shrinkwrap.json, or remove it.',
    });
}
async function read(text, { name, registry }) {
    if (name.endsWith('.json'))
        return readPackageLock(text, registry);
    if (!/\.ya?ml$/.test(name))
        throw new Error('it is neither a package-lock.json nor a pnpm-lock.yaml');
    const { readPnpmLock } = await __webpack_require__.e(/* import() */ 1350).then(__webpack_require__.bind(__webpack_require__, 61350));
    return readPnpmLock(text, registry);
}
//# sourceMappingURL=read-lockfile.js.map

/***/ }),

/***/ 80698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Entry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21387);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(437);



const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq('must not be empty'));
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()], 'must be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(String), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d+$/, 'must be a number'));
const Fields = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A, `must be one of ${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.join(', ')}`), 'provenance'),
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(https:\/\/github\.com\/)?[\w.-]+\/[\w.-]+(?<!\.git)$/, 'must be owner/name of a GitHub repository'))),
    'repository-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id),
    'owner-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id),
    workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?![./]\/|\/).*\.ya?ml$/, 'must be the path of a workflow in its repository, or its file name'))),
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1_('refs/', 'must be a full ref, such as refs/heads/main or refs/tags/v1.2.3'))),
    'tag-template': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((template) => (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoTemplate */ .yu)(template) === undefined, ({ input }) => (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoTemplate */ .yu)(input) ?? ''))),
    events: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name an event'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted', 'any'], 'must be github-hosted, self-hosted or any')),
    'signer-workflow': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(https:\/\/github\.com\/)?[^/@]+\/[^/@]+\/[^@]+(@.+)?$/, 'must be owner/name/path of a workflow, or owner/name/path@ref'))),
    'max-age': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9]\d{0,4}[dh]$/, 'must be days or hours, such as 90d or 12h'))),
    'allow-legacy-certificate': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('must be true or false')),
});
/** The fields that say who published: they mean nothing without provenance. */
const IDENTITY_FIELDS = Object.keys(Fields.entries).filter((field) => field !== 'require');
/** What is expected of the packages of one pattern, in the words of the policy file. */
const Entry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(Fields, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => entry.require !== 'provenance' || entry.repository !== undefined, 'needs repository: provenance is of some repository, and anybody has one'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => entry.require === 'provenance' || !IDENTITY_FIELDS.some((field) => Object.hasOwn(entry, field)), 'may have require alone: only with require: provenance is anybody asked who published'));
//# sourceMappingURL=entry.js.map

/***/ }),

/***/ 75340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   Jt: () => (/* binding */ USUAL_EVENTS),
/* harmony export */   mE: () => (/* binding */ expectationFor),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* unused harmony exports inGithub, workflowPathOf */
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);

/** Events by which maintainers publish. Others can be caused by strangers. */
const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'];
const GITHUB = 'https://github.com/';
/** Who is not expected may still be told. */
const NOBODY = {
    require: 'nobody',
    why: 'nobody was expected',
    policy: { events: USUAL_EVENTS, runner: 'github-hosted', allowLegacyCertificate: false },
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
    const { repository, workflow, ref, events = USUAL_EVENTS, runner = 'github-hosted' } = entry;
    const template = entry['tag-template'];
    const signer = entry['signer-workflow'];
    const policy = {
        ...given('repository', repository && inGithub(repository)),
        ...given('repositoryId', entry['repository-id']),
        ...given('ownerId', entry['owner-id']),
        ...given('workflow', workflow && workflowPathOf(workflow)),
        ...given('ref', ref),
        ...given('tag', template && (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRef */ .y6)(template, release)),
        ...given('signer', signer && inGithub(signer)),
        ...given('loggedWithin', entry['max-age'] && withinAge(entry['max-age'], now)),
        events,
        runner,
        allowLegacyCertificate: entry['allow-legacy-certificate'] ?? false,
    };
    return { require: 'provenance', entry: id, policy };
}
function given(key, value) {
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
    return { ms, now, told: `at most ${age} ago` };
}
//# sourceMappingURL=expectation.js.map

/***/ }),

/***/ 40085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15451);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74039);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80698);





const Schema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1, 'must be 1'),
    // No record of the schema library: that one passes over packages such as `constructor`.
    packages: valibot__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(isMapping, 'must be a map of patterns'),
}, 'must be a map with version and packages');
const Pattern = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(isPattern, 'is neither the name of a package, nor @scope/*, nor *'));
const LIMIT = 1024 * 1024;
/**
 * Reads a policy file (YAML, of which JSON is a part).
 * @param file its name, for what is said about it
 * @throws Failure with a `policy-invalid` for everything that is wrong, each with its line
 */
function readPolicy(text, file) {
    if (text.length > LIMIT)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR([invalid('is longer than 1 MiB', { file })]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const lineAt = (offset) => offset === undefined ? undefined : lines.linePos(offset).line;
    if (document.errors.length > 0) {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(document.errors.map(({ message, pos }) => {
            const [said = ''] = message.split('\n');
            return invalid(`is no YAML: ${said.replace(/:$/, '')}`, { file, line: lineAt(pos[0]) });
        }));
    }
    const wrong = (issues, above = []) => issues.map((issue) => {
        const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
        const why = `${path.length === 0 ? '' : `${path.join(' → ')} `}${reasonOf(issue)}`;
        return invalid(`: ${why}`, { file, line: lineAt(offsetOf(document.contents, path)) });
    });
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Schema, plain(document, file));
    if (!read.success)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(wrong(read.issues));
    const entries = Object.entries(read.output.packages).map(([pattern, value]) => ({
        pattern,
        named: valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Pattern, pattern),
        entry: valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .Entry */ .H, value),
    }));
    const problems = entries.flatMap(({ pattern, named, entry }) => [named, entry].flatMap(({ issues }) => wrong(issues ?? [], ['packages', pattern])));
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(problems);
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
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR([invalid('has an alias (*name), which a policy may not', { file })]);
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
    return (isScope || !pattern.endsWith('*')) && (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .kb)(name);
}
function reasonOf(issue) {
    if (issue.type === 'strict_object' && issue.expected === 'never')
        return 'is not a field there is';
    if (issue.expected !== null && issue.received === 'undefined')
        return 'is missing';
    return issue.message;
}
/** Where in the text a path leads, or as far as it does. */
function offsetOf(node, path) {
    const [key, ...rest] = path;
    if (key === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node?.range?.[0];
    const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item.key) && 'value' in item.key && item.key.value === key);
    if (!pair || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
        return node.range?.[0];
    const inside = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.value) && rest.length > 0 ? offsetOf(pair.value, rest) : undefined;
    return inside ?? pair.key.range?.[0];
}
function invalid(what, { file, line }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        code: 'policy-invalid',
        message: `The policy ${file}${what.startsWith(':') ? '' : ' '}${what}.`,
        remedy: 'Correct it; schemas/policy.schema.json describes the form, and the README every field. A policy that cannot be read lets nothing pass.',
        file,
        ...(line === undefined ? {} : { line }),
    });
}
//# sourceMappingURL=policy-file.js.map

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

/***/ 49481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createPool),
/* harmony export */   p: () => (/* binding */ REQUESTS_AT_A_TIME)
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
//# sourceMappingURL=pool.js.map

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

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77825);


/**
 * Reads `<package>@<version>`. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param text such as `@socket.io/redis-adapter@8.4.0`
 * @returns why it is none, in place of a release
 */
function readRelease(text) {
    const at = text.lastIndexOf('@');
    if (at <= 0)
        return { why: 'it has no version after a package name' };
    const release = { name: text.slice(0, at), version: text.slice(at + 1) };
    const why = whyNoRelease(release);
    return why === undefined ? release : { why };
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

/***/ 60684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** `tuf`, `embedded`, or `custom:<sha256>` of the first anchor that was given: root, keys, TUF root. */
function sourceOf({ trustedRoot, registryKeys, tufRoot }) {
    const given = [trustedRoot, registryKeys].find(({ from }) => from === 'file')?.bytes;
    const byTuf = [trustedRoot, registryKeys].some(({ from }) => from === 'tuf');
    const custom = given ?? (byTuf ? tufRoot : undefined);
    if (custom)
        return `custom:${sha256(custom)}`;
    return [trustedRoot, registryKeys].some(({ from }) => from === 'embedded') ? 'embedded' : 'tuf';
}
/** The origin of both anchors in one line, each that is not fresh from Sigstore's TUF with its sha256. */
function describe(anchors) {
    const { trustedRoot, registryKeys, tufRoot, embeddedDate } = anchors;
    const origin = ({ from, bytes }) => {
        if (from === 'embedded')
            return `embedded, of ${embeddedDate}, sha256 ${sha256(bytes)}`;
        if (from === 'file')
            return `given, sha256 ${sha256(bytes)}`;
        return tufRoot ? `by TUF from a given root, sha256 ${sha256(tufRoot)}` : 'Sigstore, by TUF';
    };
    const [root, keys] = [origin(trustedRoot), origin(registryKeys)];
    return root === keys ? root : `trusted root: ${root}; registry keys: ${keys}`;
}
//# sourceMappingURL=anchors.js.map

/***/ }),

/***/ 77881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTrust: () => (/* binding */ fetchTrust)
/* harmony export */ });
/* unused harmony export LONGEST_EMBEDDED_AGE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60684);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57510);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40856);







/** How old, in days, an embedded copy may be that stands in for a network that fails. */
const LONGEST_EMBEDDED_AGE = 180;
const DAY = 24 * 60 * 60 * 1000;
/**
 * Finds the anchors of trust: files that were given; else TUF; else, when the network fails and nothing forbids it, the
 * copies embedded in this version. With both files given, or offline, no request is made.
 * @throws Failure `trust-unavailable`, `trust-refused`, `trust-file-invalid`
 */
async function fetchTrust(world, options) {
    const loading = Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(2224)]).then(__webpack_require__.bind(__webpack_require__, 52224));
    const [tufRoot, ...given] = await Promise.all([options.tufRoot, options.trustedRoot, options.npmKeys].map((path) => path && fileAt(path)));
    if (tufRoot)
        requireTufRoot(tufRoot);
    const names = [_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .ROOT_TARGET */ .bk, (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .keysTarget */ .C2)(options.registry)];
    const missing = names.filter((_, at) => !given[at]);
    const found = await findMissing(world, { options, tufRoot: tufRoot || undefined, missing });
    const anchor = (at) => {
        const file = given[at];
        if (file)
            return { from: 'file', bytes: file };
        const bytes = found.targets.get(names[at] ?? '');
        if (!bytes)
            throw new Error(`no ${names[at]}`);
        return { from: found.from, bytes };
    };
    const anchors = {
        trustedRoot: anchor(0),
        registryKeys: anchor(1),
        tufRoot: tufRoot || undefined,
        cache: missing.length > 0 && !options.offline ? cacheOf(options) : undefined,
        embeddedDate: _embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date,
    };
    const { readTrust } = await loading;
    return { trust: readable(() => readTrust(anchors)), warnings: found.warnings };
}
function cacheOf({ directory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'tuf');
}
async function findMissing(world, { options, tufRoot, missing, }) {
    if (missing.length === 0)
        return { from: 'tuf', targets: new Map(), warnings: [] };
    if (options.offline)
        return { from: 'embedded', targets: embedded(missing), warnings: aged(world) };
    const { fetchTargets } = await Promise.all(/* import() */[__webpack_require__.e(3436), __webpack_require__.e(8908), __webpack_require__.e(4706), __webpack_require__.e(2929)]).then(__webpack_require__.bind(__webpack_require__, 2929));
    const fetched = await fetchTargets(world, { root: tufRoot, names: missing, directory: cacheOf(options) });
    if (fetched.targets)
        return { from: 'tuf', targets: fetched.targets, warnings: [] };
    const refusal = whyNoFallback(world, { options, missing });
    if (refusal === undefined)
        return { from: 'embedded', targets: embedded(missing), warnings: [fallback(fetched.lost)] };
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-unavailable',
        message: `Sigstore's trusted root and the registry's keys could not be fetched by TUF: ${fetched.lost}. ${refusal}`,
        remedy: 'Run the job again; behind a proxy set HTTPS_PROXY for the job. Without a network give trusted-root and npm-keys.',
    });
}
/** Why the embedded copies may not stand in, as a sentence; undefined when they may. */
function whyNoFallback(world, { options, missing }) {
    if (options.tufRoot)
        return 'There is no copy of what a given tuf-root leads to.';
    if (options.requireFresh)
        return 'require-fresh-trust forbids the embedded copies.';
    const absent = missing.find((name) => !(0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedTarget */ .el)(name));
    if (absent)
        return `There is no embedded copy of ${absent}.`;
    const days = ageInDays(world);
    return days > LONGEST_EMBEDDED_AGE
        ? `The embedded copies, of ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, are ${days} days old, and more than ${LONGEST_EMBEDDED_AGE} are too many.`
        : undefined;
}
function ageInDays(world) {
    return Math.floor((world.now() - Date.parse(_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date)) / DAY);
}
function embedded(names) {
    return new Map(names.map((name) => [name, (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedTarget */ .el)(name) ?? noCopy(name)]));
}
function noCopy(name) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-unavailable',
        message: `There is no embedded copy of ${name}.`,
        remedy: 'Give npm-keys, or do without offline.',
    });
}
function fallback(lost) {
    const hash = (0,_anchors_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(Buffer.from(_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.trustedRoot, 'base64'));
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)({
        code: 'trust-embedded',
        message: `TUF could not be reached (${lost}); the trusted root embedded in this version stands in: of ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, sha256 ${hash}.`,
        remedy: 'Run the job again for a fresh one; require-fresh-trust: true forbids this.',
    });
}
/** Offline the embedded copies serve whatever their age; somebody has asked for it. */
function aged(world) {
    const days = ageInDays(world);
    if (days <= LONGEST_EMBEDDED_AGE)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)({
            code: 'trust-embedded',
            message: `The trusted root embedded in this version is of ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, ${days} days old: keys that were withdrawn since are still believed.`,
            remedy: 'Use the newest version of publish-npm, or verify online.',
        }),
    ];
}
async function fileAt(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        return invalid((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
/** A root that is none would look like a fault of the repository. @throws Failure `trust-file-invalid` */
function requireTufRoot(root) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ signed: valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ _type: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('root') }) })), root.toString('utf8'));
    if (!read.success)
        invalid('tuf-root is no TUF root.json', undefined);
}
function readable(read) {
    try {
        return read();
    }
    catch (cause) {
        return invalid((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-file-invalid',
        message: `An anchor of trust cannot be used: ${why}.`,
        remedy: "trusted-root must be Sigstore's trusted_root.json, npm-keys the TUF target keys.json, tuf-root a TUF root.json.",
    }, cause);
}
//# sourceMappingURL=fetch-trust.js.map

/***/ }),

/***/ 3288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ gatherLocked),
/* harmony export */   x: () => (/* binding */ gatherNamed)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15451);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52919);
/* harmony import */ var _registry_served_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88726);
/* harmony import */ var _release_tarball_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7643);





const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Gathers what the registry has of one version, and waits for what it does not have yet. Asks nothing that was given.
 * @throws Failure when the registry does not answer, as it should, until time has run out
 */
async function gatherNamed(world, named) {
    const deadline = world.now() + named.timeout;
    for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const looked = await look(world, named).catch((thrown) => {
            if (thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
                return thrown;
            throw thrown;
        });
        const missing = looked instanceof _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(looked)] : whatIsMissing(looked, named);
        const left = deadline - world.now();
        if (missing.length === 0 || left <= 0) {
            if (looked instanceof _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
                throw looked;
            return looked;
        }
        world.info(`Not served yet: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.`);
        await world.sleep(Math.min(pause, left));
    }
}
async function look(world, { release, registry, ...given }) {
    const { name, version } = release;
    const known = { release, registry };
    if (given.attestations !== undefined && given.integrity !== undefined)
        return { ...known, integrity: given.integrity, attestations: given.attestations, entry: undefined };
    const [packument, attestations = []] = await Promise.all([
        (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_2__/* .getPackument */ .n)(world, { registry, name }),
        given.attestations ?? (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_3__/* .getAttestations */ .C_)(world, { registry, name, version }),
    ]);
    const entry = packument?.version(version);
    const publishedAt = packument?.publishedAt(version);
    const integrity = given.integrity ?? (entry && (await servedDigest(world, (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_3__/* .tarballUrl */ .oe)({ registry, entry }))));
    return { ...known, integrity: integrity ?? '', attestations, entry: entry ?? 'absent', publishedAt };
}
async function servedDigest(world, url) {
    const bytes = await (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_3__/* .getTarball */ .xP)(world, url);
    return bytes && (0,_release_tarball_js__WEBPACK_IMPORTED_MODULE_4__/* .sha512 */ .Z)(bytes);
}
function whatIsMissing({ entry, integrity, attestations }, { expectation }) {
    const isAttested = (types) => 'unreadable' in attestations || attestations.some(({ predicateType }) => types.includes(predicateType));
    const needsPublish = ['provenance', 'publish', 'nobody'].includes(expectation.require);
    const needsProvenance = ['provenance', 'nobody'].includes(expectation.require);
    const parts = [
        ['the version', entry !== 'absent'],
        ['the tarball', integrity !== ''],
        ['the publish attestation', !needsPublish || isAttested([_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISH_PREDICATE */ .ce])],
        ['the provenance', !needsProvenance || isAttested([_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_PREDICATE */ .CK, _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_PREDICATE_V02 */ .hP])],
    ];
    return parts.flatMap(([what, isThere]) => (isThere ? [] : [what]));
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
        const asked = { registry, name, version, fresh: false };
        const attestations = (await pool(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_3__/* .getAttestations */ .C_)(world, asked))) ?? [];
        return { ...known, attestations, entry: undefined };
    }
    const packument = await pool(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_2__/* .getPackument */ .n)(world, { registry, name }));
    const entry = packument?.version(version) ?? 'absent';
    return { ...known, attestations: [], entry, publishedAt: packument?.publishedAt(version) };
}
//# sourceMappingURL=gather.js.map

/***/ }),

/***/ 21814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   j: () => (/* binding */ undecidable)
/* harmony export */ });
/* harmony import */ var _attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21429);
/* harmony import */ var _attestation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27662);
/* harmony import */ var _attestation_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6917);
/* harmony import */ var _lockfile_lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);
/* harmony import */ var _registry_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23413);





/** Judges one version by what is expected of it. Pure: everything has been fetched. */
function judge(candidate, { expectation, trust }) {
    const { release } = candidate;
    const needsAttestations = ['provenance', 'publish', 'nobody'].includes(expectation.require);
    const proof = needsAttestations ? proofOf(candidate, { expectation, trust }) : NO_PROOF;
    const readable = needsAttestations ? [readableCheck(candidate.attestations)] : [];
    const asked = [
        expectationCheck(expectation),
        ...readable,
        ...registryChecks(candidate, { expectation, trust, loggedAt: proof.loggedAt }),
        ...proof.checks,
    ];
    const checks = expectation.require === 'none' ? [] : asked;
    return verdictOf(release, { ...proof, expectation, checks });
}
/** A verdict on what could not even be looked at: the one check says why. */
function undecidable(release, { check, expectation }) {
    return verdictOf(release, { ...NO_PROOF, expectation, checks: [check] });
}
const NO_PROOF = { checks: [], identity: undefined, unknownTypes: [], loggedAt: undefined };
function proofOf({ release, registry, integrity, attestations }, { expectation, trust }) {
    const served = 'unreadable' in attestations ? [] : attestations;
    const asked = { trust, subject: (0,_attestation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .e)({ release, registry, integrity }) };
    return 'policy' in expectation
        ? (0,_attestation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAttestations */ .r)(served, { ...asked, policy: expectation.policy })
        : (0,_attestation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyPublished */ .u)(served, asked);
}
function verdictOf({ name, version }, { checks, expectation, identity, unknownTypes, }) {
    const failed = (0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .firstFailure */ .fx)(checks);
    return {
        verified: failed === undefined,
        name,
        version,
        reason: failed?.id ?? null,
        checks,
        identity,
        unknownTypes,
        entry: 'entry' in expectation ? expectation.entry : undefined,
        required: expectation.require,
    };
}
function readableCheck(attestations) {
    return (0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)('attestations.readable', "the registry's list of attestations", () => {
        if ('unreadable' in attestations)
            throw new Error(attestations.unreadable);
    });
}
/** What the registry's own entry says, where it was asked; it has to be when nothing but its signature is required. */
function registryChecks({ release, integrity, entry, publishedAt }, { expectation, trust, loggedAt }) {
    if (entry === undefined) {
        const { require } = expectation;
        return require === 'signature'
            ? [(0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .undecided */ .oo)('registry.signature', 'signed', 'the registry was not asked')]
            : [];
    }
    if (entry === 'absent') {
        const wanted = `${release.name}@${release.version}`;
        return [(0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .equal */ .LC)('registry.version', wanted, undefined)];
    }
    if ((0,_lockfile_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .sha512In */ ._2)(integrity) === undefined)
        return [
            { id: 'tarball.integrity', passed: false, expected: 'bytes to compare', found: 'nothing is served' },
        ];
    // The time in the packument is signed by nobody; that of the registry's attestation is.
    const at = loggedAt ?? publishedAt;
    const signature = (of) => at === undefined
        ? (0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .undecided */ .oo)('registry.signature', 'signed', 'nobody knows when it was published')
        : (0,_registry_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .registrySignatureCheck */ ._)(of, { integrity, keys: trust.keys, publishedAt: at });
    return [
        (0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .equal */ .LC)('registry.version', `${release.name}@${release.version}`, `${entry.name}@${entry.version}`),
        (0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .equal */ .LC)('registry.integrity', integrity, entry.dist.integrity),
        signature(entry),
    ];
}
/** Without an expectation nothing is proven: anybody can sign. */
function expectationCheck(expectation) {
    const expected = 'a policy or an option that says who may publish';
    const found = 'why' in expectation ? expectation.why : expected;
    return (0,_attestation_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .equal */ .LC)('policy.expectation', expected, found);
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 87290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   L: () => (/* binding */ verifyNamed)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3288);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21814);



/** Verifies one version that is asked about by name. Never throws for a registry that fails: that is a verdict too. */
async function verifyNamed(world, { named, trust }) {
    const { release, expectation } = named;
    try {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherNamed */ .x)(world, named), { expectation, trust: await trust });
    }
    catch (thrown) {
        return unreachable(thrown, { release, expectation });
    }
}
/** The verdict on what the registry did not let be looked at. @throws what is no failure of the registry */
function unreachable(thrown, { release, expectation }) {
    if (!(thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        throw thrown;
    const said = thrown.problems.map(({ message }) => message).join(' ');
    const check = {
        id: 'registry.answers',
        passed: null,
        expected: 'an answer',
        found: said || (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown),
    };
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .undecidable */ .j)(release, { check, expectation });
}
//# sourceMappingURL=verify-named.js.map

/***/ })

};

