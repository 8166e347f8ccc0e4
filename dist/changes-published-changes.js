export const id = 8250;
export const ids = [8250,4880];
export const modules = {

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ DEPENDENCY_KINDS),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** What npm runs when it installs a package from a registry (npm 11, docs of scripts, life cycle of `npm ci`). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
const DEPENDENCY_KINDS = [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
const ENTRY_POINTS = ['bin', 'main', 'module', 'browser', 'types', 'exports', 'imports', 'type'];
/** Compares two versions of a package. Each list is in the order of names. */
function changesBetween(before, after) {
    const scripts = changed(recordOf(effectiveScripts(before)), recordOf(effectiveScripts(after)));
    const isOfInstall = ({ name }) => INSTALL_SCRIPTS.includes(name);
    return {
        from: before.version,
        to: after.version,
        files: changedFiles(before, after),
        size: { before: sizeOf(before), after: sizeOf(after) },
        installScripts: scripts.filter(isOfInstall),
        scripts: scripts.filter((script) => !isOfInstall(script)),
        dependencies: DEPENDENCY_KINDS.flatMap((kind) => changed(recordOf(before.manifest[kind]), recordOf(after.manifest[kind])).map((change) => ({
            ...change,
            kind,
        }))),
        entryPoints: changed(entryPointsOf(before), entryPointsOf(after)),
    };
}
/** npm runs node-gyp for a package that has a binding.gyp and no script of its own for it (npm 11, @npmcli/run-script). */
function effectiveScripts({ manifest, files }) {
    const { scripts = {} } = manifest;
    const isBuilt = files.has('binding.gyp') && !('install' in scripts) && !('preinstall' in scripts);
    return isBuilt && manifest['gypfile'] !== false ? { ...scripts, install: 'node-gyp rebuild' } : scripts;
}
function changedFiles(before, after) {
    const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
    return paths
        .map((path) => ({ path, before: before.files.get(path), after: after.files.get(path) }))
        .filter((file) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(file.before, file.after));
}
function changed(before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names
        .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
        .filter((one) => one.before !== one.after);
}
/** A field of a manifest by name. A list, as `bundleDependencies` is, has its names only. */
function recordOf(field) {
    if (Array.isArray(field))
        return new Map(field.map((name) => [textOf(name), '']));
    const isObject = typeof field === 'object' && field !== null;
    return new Map(isObject ? Object.entries(field).map(([name, value]) => [name, textOf(value)]) : []);
}
function entryPointsOf({ manifest }) {
    return new Map(ENTRY_POINTS.flatMap((name) => (manifest[name] === undefined ? [] : [[name, textOf(manifest[name])]])));
}
function textOf(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function sizeOf({ files }) {
    return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}
//# sourceMappingURL=package-changes.js.map

/***/ }),

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesInTarball: () => (/* binding */ changesInTarball),
  J: () => (/* binding */ versionBefore)
});

// UNUSED EXPORTS: publishedChanges

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var packument = __webpack_require__(3164);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var served = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/release/tarball.js + 2 modules
var tarball = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/src/changes/contents.js


/**
 * Reads what is in a tarball, as a stream: no file of it is ever whole in memory.
 * @param path absolute
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readContents(path) {
    const files = new Map();
    const { manifest } = await (0,tarball/* readTarball */.t)(path, (file, entry) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const isExecutable = ((entry.mode ?? 0) & 0o111) !== 0;
        entry.on('data', (chunk) => hash.update(chunk));
        entry.on('end', () => files.set(file, { bytes: entry.size, sha256: hash.digest('hex'), isExecutable }));
    });
    return { version: manifest.version, manifest, files };
}
//# sourceMappingURL=contents.js.map
// EXTERNAL MODULE: ./lib/src/changes/package-changes.js
var package_changes = __webpack_require__(9616);
;// CONCATENATED MODULE: ./lib/src/changes/published-changes.js










/**
 * Compares a published version with the one before it.
 * @returns undefined when it is the first
 * @throws Failure `package-not-found`, `integrity-mismatch`, `tarball-invalid`, `registry-unreachable`, `registry-answer`
 */
async function publishedChanges(world, { registry, name, version: wanted }) {
    const packument = await getPackument(world, { registry, name });
    const version = wanted ?? packument?.distTags['latest'];
    if (!packument || version === undefined || !packument.versions.includes(version))
        return notFound(name, packument && version);
    const before = versionBefore(packument.versions, version);
    if (before === undefined)
        return undefined;
    return withTemporaryDirectory(world, async (directory) => {
        const [older, newer] = await Promise.all([before, version].map((one) => servedContents(world, { registry, packument, version: one, directory })));
        if (!older || !newer)
            throw new Error('two versions were read, and one is missing');
        return changesBetween(older, newer);
    });
}
/**
 * Compares a tarball, whose version may not be published yet, with the published version before it.
 * @param tarball its path
 * @param directory a fresh one, for what is fetched
 * @returns undefined when it is the first
 * @throws Failure as {@link publishedChanges}
 */
async function changesInTarball(world, { tarball, version, ...served }) {
    const before = versionBefore(served.packument.versions, version);
    if (before === undefined)
        return undefined;
    const [older, newer] = await Promise.all([
        servedContents(world, { ...served, version: before }),
        readContents(tarball),
    ]);
    return (0,package_changes/* changesBetween */.i)(older, newer);
}
/**
 * The version whose users get this one as an update: the next lower one; for a stable version the next lower stable one,
 * where there is one. So a maintenance release is compared with its own line.
 */
function versionBefore(versions, version) {
    const lower = versions
        .filter((one) => semver.valid(one) !== null && semver.lt(one, version))
        .sort(semver.rcompare);
    const stable = semver.prerelease(version) ? undefined : lower.find((one) => !semver.prerelease(one));
    return stable ?? lower[0];
}
/** What is in a version as it is served, when that is what the registry says it is. */
async function servedContents(world, { registry, packument, version, directory, }) {
    const { name } = packument;
    const entry = packument.version(version);
    if (!entry)
        return notFound(name, version);
    const bytes = await (0,served/* getTarball */.xP)(world, (0,served/* tarballUrl */.oe)({ registry, entry }));
    if (!bytes)
        return notFound(name, version);
    const stated = (0,digest/* sha512In */._2)(entry.dist.integrity);
    if (stated !== undefined && stated !== (0,digest/* sha512 */.Zf)(bytes))
        return (0,problems/* fail */.fJ)({
            code: 'integrity-mismatch',
            message: `The tarball of ${name}@${version} does not match the integrity that the registry lists for it.`,
            remedy: 'Run it again. If the result is the same, do not install this version, and report it to npm.',
        });
    const path = (0,external_node_path_.join)(directory, `${version}.tgz`);
    await (0,promises_.writeFile)(path, bytes);
    return readContents(path);
}
function notFound(name, version) {
    return (0,problems/* fail */.fJ)(version === undefined
        ? {
            code: 'package-not-found',
            message: `The registry shows no public package ${name}.`,
            remedy: 'Check the name. A private package is not visible without a credential.',
        }
        : {
            code: 'package-not-found',
            message: `The registry has no version ${version} of ${name}.`,
            remedy: `List its versions: npm view ${name} versions`,
        });
}
//# sourceMappingURL=published-changes.js.map

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

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readTarball)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/src/release/entry-path.js
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
//# sourceMappingURL=entry-path.js.map
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(8363);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
;// CONCATENATED MODULE: ./lib/src/release/unpack.js






/** How many bytes may follow the end of the archive: tar fills up a block, and some packers a record of 10 KiB. */
const AFTER_END = 1024 * 1024;
/**
 * Reads a tarball as a stream, entry by entry, to where npm would stop reading it.
 * @param onEntry must read the entry to its end, or `resume` it
 * @throws Error for what npm would read differently
 */
async function unpack(file, onEntry) {
    const parser = new index_min/* Parser */.iX({ strict: true, onReadEntry: onEntry });
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const hash = (0,digest/* hashing */.zE)();
    await new Promise((resolve, reject) => {
        parser.on('end', resolve).on('error', reject);
        void (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash.through, gunzip, boundedAfter(parser), async (chunks) => {
            for await (const chunk of chunks)
                parser.write(chunk);
            parser.end();
        }).catch(reject);
    });
    // npm goes on after zeros, at the next member; zlib does not.
    if (gunzip.bytesWritten !== (await (0,promises_.stat)(file)).size)
        throw new Error('something follows its compressed data');
    return { integrity: hash.sha512(), bytes: gunzip.bytesWritten };
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
//# sourceMappingURL=unpack.js.map
;// CONCATENATED MODULE: ./lib/src/release/tarball.js






const MANIFEST_LIMIT = 8 * 1024 * 1024;
/** What a gzip file begins with (RFC 1952). npm reads nothing else; the library here would. */
const GZIP = Buffer.from([0x1f, 0x8b]);
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @param onFile is shown each file, by its path in the package, and may listen to its content
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path, onFile) {
    const file = await theTarballAt(path);
    if (!(await beginning(file)).equals(GZIP))
        return invalid('it is not compressed with gzip');
    const { manifest, files, nested, integrity, bytes } = await readInside(file, onFile);
    return {
        path: file,
        integrity,
        bytes,
        manifest: (0,release_manifest/* parseManifest */.Ng)(manifest, 'package.json in the tarball'),
        files,
        nested,
    };
}
/** The first bytes of a file, as many as tell gzip. */
async function beginning(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
async function theTarballAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,promises_.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,external_node_path_.join)(path, only);
    return (0,problems/* fail */.fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; it must have exactly one.`
            : 'The input tarball names a path that does not exist.',
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
async function readInside(file, onFile) {
    const files = [];
    const nested = new Map();
    const chunks = [];
    const refused = [];
    let manifests = 0;
    const onEntry = (entry) => {
        if (!isPlain(entry.path))
            refused.push(JSON.stringify(entry.path));
        if (entry.type === 'File') {
            const inPackage = entry.path.slice(entry.path.indexOf('/') + 1);
            files.push(inPackage);
            onFile?.(inPackage, entry);
        }
        if (landsAt(entry.path) !== 'package.json')
            return readNested(entry, nested);
        manifests++;
        const isFile = entry.type === 'File' && entry.path.endsWith('/package.json');
        if (!isFile || entry.size > MANIFEST_LIMIT)
            refused.push(JSON.stringify(entry.path));
        entry.on('data', (chunk) => refused.length === 0 && chunks.push(chunk));
    };
    const whole = await unpack(file, onEntry).catch((cause) => invalid('it cannot be unpacked', cause));
    if (refused.length > 0)
        return invalid(`it has entries npm would not pack: ${refused.slice(0, 3).join(', ')}`);
    return manifests === 1
        ? {
            manifest: Buffer.concat(chunks).toString('utf8'),
            files,
            nested,
            ...whole,
        }
        : invalid(`it has ${manifests} package.json files`);
}
function invalid(why, cause) {
    return (0,problems/* fail */.fJ)({
        code: 'tarball-invalid',
        message: `The tarball is not an npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map

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

/***/ })

};

