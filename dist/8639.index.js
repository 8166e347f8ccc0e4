export const id = 8639;
export const ids = [8639,4168];
export const modules = {

/***/ 50637:
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
 * unheard. Gives their results, or throws what the first that failed threw.
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

/***/ 65457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ linkKind),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gG: () => (/* binding */ lockedOr),
/* harmony export */   rI: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24880);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98064);
/* harmony import */ var _release_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13257);




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
    const isRelease = version !== undefined && !('why' in (0,_release_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .i)(`${name}@${version}`));
    if (!isRelease)
        return { name, version, why: 'no version', line };
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512In */ ._)(integrity);
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

/***/ 61497:
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

/***/ 70593:
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
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/lockfile/lockfile.js
var lockfile = __webpack_require__(65457);
// EXTERNAL MODULE: ./lib/src/lockfile/of-registry.js
var of_registry = __webpack_require__(61497);
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
;// CONCATENATED MODULE: ./lib/src/lockfile/read-lockfile.js




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
    const { readPnpmLock } = await __webpack_require__.e(/* import() */ 3560).then(__webpack_require__.bind(__webpack_require__, 83560));
    return readPnpmLock(text, registry);
}
//# sourceMappingURL=read-lockfile.js.map

/***/ }),

/***/ 99625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Entry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95683);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71566);



const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq('must not be empty'));
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()], 'must be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(String), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d+$/, 'must be a number'));
const Fields = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A, `must be one of ${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.join(', ')}`), 'provenance'),
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(https:\/\/github\.com\/)?[\w.-]+\/[\w.-]+(?<!\.git)$/, 'must be owner/name of a GitHub repository'))),
    'repository-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id),
    'owner-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id),
    workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?![./]\/|\/).*\.ya?ml$/, 'must be the path of a workflow in its repository, or its file name'))),
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1_('refs/', 'must be a full ref, such as refs/heads/main or refs/tags/v1.2.3'))),
    'tag-template': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((template) => (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFormat */ .rz)(template) === undefined, ({ input }) => (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFormat */ .rz)(input) ?? ''))),
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

/***/ 20495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   mE: () => (/* binding */ expectationFor),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* unused harmony exports inGithub, workflowPathOf */
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68931);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95683);


const GITHUB = 'https://github.com/';
/** Who is not expected may still be told. */
const NOBODY = {
    require: 'nobody',
    why: 'nobody was expected',
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
        ...given('repository', repository && inGithub(repository)),
        ...given('repositoryId', entry['repository-id']),
        ...given('ownerId', entry['owner-id']),
        ...given('workflow', workflow && workflowPathOf(workflow)),
        ...given('ref', ref),
        ...given('tag', template && (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRef */ .y6)(template, release)),
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

/***/ 89922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49344);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98064);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99625);





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

/***/ 69227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ awaitServed),
/* harmony export */   t: () => (/* binding */ missingParts)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24880);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83164);
/* harmony import */ var _registry_served_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(723);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17002);






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
/** Lets what asks a registry fail: that is said in the log, and remembered. */
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

/***/ 33248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nonsense),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);

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

/***/ 83164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ getVersion),
/* harmony export */   n: () => (/* binding */ getPackument)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98064);




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
/* harmony export */   aF: () => (/* binding */ readAttestations),
/* harmony export */   kW: () => (/* binding */ usualTarballUrl),
/* harmony export */   oe: () => (/* binding */ tarballUrl),
/* harmony export */   xP: () => (/* binding */ getTarball)
/* harmony export */ });
/* unused harmony export ATTESTATIONS_LIMIT */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25342);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49344);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85126);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98064);






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

/***/ 13257:
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
//# sourceMappingURL=spec.js.map

/***/ }),

/***/ 75401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iq: () => (/* binding */ trustSource),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** `tuf`, `embedded`, or `custom:<sha256>` of the first anchor that was given: root, keys, TUF root. */
function trustSource({ trustedRoot, registryKeys, tufRoot }) {
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

/***/ 44168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTrust: () => (/* binding */ fetchTrust)
/* harmony export */ });
/* unused harmony export LONGEST_EMBEDDED_AGE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75401);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81621);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52337);







/** How old, in days, an embedded copy may be that stands in for a network that fails. */
const LONGEST_EMBEDDED_AGE = 180;
const DAY = 24 * 60 * 60 * 1000;
/**
 * Finds the anchors of trust: files that were given; else TUF; else, when the network fails and nothing forbids it, the
 * copies embedded in this version. With both files given, or offline, no request is made.
 * @throws Failure `trust-unavailable`, `trust-refused`, `trust-file-invalid`
 */
async function fetchTrust(world, options) {
    const loading = Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(4493)]).then(__webpack_require__.bind(__webpack_require__, 24493));
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
    const { fetchTargets } = await Promise.all(/* import() */[__webpack_require__.e(3436), __webpack_require__.e(8908), __webpack_require__.e(4706), __webpack_require__.e(5169)]).then(__webpack_require__.bind(__webpack_require__, 35169));
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

/***/ 73354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ gatherLocked),
/* harmony export */   x: () => (/* binding */ gatherNamed)
/* harmony export */ });
/* harmony import */ var _proof_await_served_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69227);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83164);
/* harmony import */ var _registry_served_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(723);



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
 * @throws Failure when the registry does not answer, as it should, until time has run out
 */
async function gatherNamed(world, named) {
    const { release, registry, expectation, integrity, attestations, timeout } = named;
    if (attestations !== undefined && integrity !== undefined)
        return { release, registry, integrity, attestations, entry: undefined };
    const isGiven = (part) => part === 'tarball' ? integrity !== undefined : part !== 'version' && attestations !== undefined;
    const parts = PARTS[expectation.require].filter((part) => !isGiven(part));
    const awaited = { registry, ...release, parts, timeout };
    const served = await (0,_proof_await_served_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitServed */ .G)(world, awaited);
    if (served.failure && (0,_proof_await_served_js__WEBPACK_IMPORTED_MODULE_0__/* .missingParts */ .t)(served, awaited).length > 0)
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
        const asked = { registry, name, version, fresh: false };
        const attestations = (await pool(() => (0,_registry_served_js__WEBPACK_IMPORTED_MODULE_2__/* .getAttestations */ .C_)(world, asked))) ?? [];
        return { ...known, attestations, entry: undefined };
    }
    const packument = await pool(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_1__/* .getPackument */ .n)(world, { registry, name }));
    const entry = packument?.version(version) ?? 'absent';
    return { ...known, attestations: [], entry, publishedAt: packument?.publishedAt(version) };
}
//# sourceMappingURL=candidates.js.map

/***/ }),

/***/ 59369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   L: () => (/* binding */ verifyNamed)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);
/* harmony import */ var _proof_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73354);



/** Verifies one version that is asked about by name. Never throws for a registry that fails: that is a verdict too. */
async function verifyNamed(world, { named, trust }) {
    const { release, expectation } = named;
    try {
        return (0,_proof_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherNamed */ .x)(world, named), { expectation, trust: await trust });
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
    return (0,_proof_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidable */ .j)(release, { check, expectation });
}
//# sourceMappingURL=verify-named.js.map

/***/ })

};

