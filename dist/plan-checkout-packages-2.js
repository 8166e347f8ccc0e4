export const id = 7626;
export const ids = [7626,9116,5413];
export const modules = {

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkoutPackages: () => (/* binding */ checkoutPackages),
  Y: () => (/* binding */ releaseFrom)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/src/projects/package-managers.js



const FILES = {
    'pnpm-lock.yaml': 'pnpm',
    'pnpm-workspace.yaml': 'pnpm',
    'yarn.lock': 'Yarn',
    'bun.lock': 'Bun',
    'bun.lockb': 'Bun',
};
const NAMES = { pnpm: 'pnpm', yarn: 'Yarn', bun: 'Bun' };
/**
 * The package manager of a repository, when it is not npm: by the files it leaves, else by what package.json declares.
 * @param root absolute
 */
function foreignManager(root, { packageManager, devEngines }) {
    const file = Object.keys(FILES).find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)));
    if (file !== undefined)
        return { name: FILES[file] ?? '', by: file };
    const [, pinned = ''] = /^(\w+)@/.exec(String(packageManager ?? '')) ?? [];
    if (NAMES[pinned] !== undefined)
        return { name: NAMES[pinned], by: '"packageManager" in package.json' };
    const engine = enginesNamed(devEngines, 'packageManager').find((name) => NAMES[name] !== undefined);
    return engine === undefined
        ? undefined
        : { name: NAMES[engine] ?? '', by: '"devEngines.packageManager" in package.json' };
}
/** The names of `devEngines.packageManager` or `devEngines.runtime`, each one engine or a list of them. */
function enginesNamed(devEngines, kind) {
    const Engine = dist/* looseObject */._H3({ name: dist/* string */.YjP() });
    const read = dist/* safeParse */.xLC(dist/* looseObject */._H3({ [kind]: dist/* union */.KCZ([Engine, dist/* array */.YOg(Engine)]) }), devEngines);
    return read.success ? [read.output[kind] ?? []].flat().map(({ name }) => name) : [];
}
//# sourceMappingURL=package-managers.js.map
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var workspaces = __webpack_require__(6743);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(8363);
;// CONCATENATED MODULE: ./lib/src/plan/checkout-packages.js



/**
 * Reads the packages of a checkout: the workspaces, or what lies in `package-directory`.
 * @throws Failure `workspace-duplicate`, `workspaces-unreadable`, `manifest-invalid`
 */
async function checkoutPackages({ root, packageDirectory, checkout, }) {
    const directories = packageDirectory === undefined
        ? (await (0,workspaces/* listWorkspaces */.F)(root)).map(({ directory }) => directory)
        : [packageDirectory];
    const packages = await Promise.all(directories.map(async (directory) => {
        const path = (0,workspaces/* relativeDirectory */.y)(checkout, directory);
        const file = path === '.' ? 'package.json' : `${path}/package.json`;
        const { manifest, text } = await (0,release_manifest/* readManifestFile */.oe)(directory, file);
        return { name: manifest.name, directory, manifest, source: { file, text } };
    }));
    return { root, packages, foreign: foreignManager(root, await rootManifest(root)) };
}
/** Of a repository without a package.json at its root there is nothing to say. */
async function rootManifest(root) {
    return (0,release_manifest/* readManifest */.WI)(root, 'package.json').catch(() => ({ name: '', version: '' }));
}
/** A package of the checkout as a release in some version, called by a tag. */
function releaseFrom({ root, packages }, { found, version, tag }) {
    const { name, directory, manifest, source } = found;
    const others = packages.filter((one) => one !== found).map(asOther);
    return { name, version, tag, root, directory, others, manifest, source };
}
const known = new WeakMap();
/** The same object each time: of a thousand packages each has all others beside it. */
function asOther(one) {
    const { name, directory, manifest } = one;
    const other = known.get(one) ?? { name, directory, isPrivate: Boolean(manifest.private) };
    known.set(one, other);
    return other;
}
//# sourceMappingURL=checkout-packages.js.map

/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dueReleases: () => (/* binding */ dueReleases)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(637);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8064);
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5683);
/* harmony import */ var _checkout_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7794);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9116);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2586);









/**
 * Finds what is due: every public package whose version the registry does not have. Asks for all of them side by side, one
 * request each.
 * @param only names, or globs of names, that narrow it
 * @param format of the tags that the releases will have
 */
async function dueReleases(world, checkout, { only, format, registry }) {
    const { packages, foreign } = checkout;
    const pool = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .createPool */ .b)(_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .REQUESTS_AT_A_TIME */ .pl);
    const standings = packages.map(async (found) => {
        const { name, manifest } = found;
        const reason = whyNot(found, only);
        if (reason !== undefined || !(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .kb)(name))
            return reason ?? 'due';
        const listing = await pool(() => (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_3__/* .getListing */ .te)(world, { registry, name }));
        return listing?.versions.includes(manifest.version) ? 'published' : 'due';
    });
    const ends = await Promise.allSettled(standings);
    const standing = (at) => {
        const end = ends[at];
        return end?.status === 'fulfilled' ? end.value : undefined;
    };
    const due = packages.filter((_, at) => standing(at) === 'due');
    if (foreign && due.length === 0)
        (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .unserved */ .v)(foreign);
    return {
        releases: due.map((found) => {
            const { version } = found.manifest;
            const tag = (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_8__/* .tagBy */ .Uc)(format, { name: found.name, version });
            return { release: (0,_checkout_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFrom */ .Y)(checkout, { found, version, tag }), problems: [] };
        }),
        leftOut: packages.flatMap(({ name, manifest: { version } }, at) => {
            const reason = standing(at);
            return reason === undefined || reason === 'due' ? [] : [{ name, version, reason }];
        }),
        problems: failuresAmong(ends),
    };
}
/** Why a package is not looked for on the registry. */
function whyNot({ name, manifest }, only) {
    if (manifest.private)
        return 'private';
    if (name === '')
        return 'unnamed';
    if (semver__WEBPACK_IMPORTED_MODULE_0__.valid(manifest.version) === null)
        return 'unversioned';
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .isAmong */ .F)(only, name) ? undefined : 'excluded';
}
function failuresAmong(ends) {
    return ends.flatMap((end) => {
        if (end.status === 'fulfilled')
            return [];
        if (end.reason instanceof _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            return end.reason.problems;
        throw end.reason;
    });
}
//# sourceMappingURL=due.js.map

/***/ }),

/***/ 9116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolve: () => (/* binding */ resolve),
/* harmony export */   v: () => (/* binding */ unserved)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _checkout_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7794);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2586);
/* harmony import */ var _tagged_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4903);





/**
 * Finds the package a tag names, by whole names.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`, `workspace-not-found` with the list of those there are
 */
function resolve(checkout, { tag, formats, only }) {
    const { foreign } = checkout;
    const packages = checkout.packages.filter(({ name }) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .isAmong */ .F)(only, name));
    const versions = releasable(packages);
    const isAbsent = (tagged) => !packages.some(({ name }) => name === tagged.name);
    const reading = () => (0,_release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)({ tag, formats, names: [...versions.keys()], versions });
    const tagged = foreign ? readUnserved(reading, { foreign, isAbsent }) : reading();
    const found = packages.find(({ name }) => name === tagged.name);
    if (!found) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'workspace-not-found',
            message: `There is no workspace named ${tagged.name}; there are: ${packages
                .map(({ name }) => name)
                .sort()
                .join(', ')}.`,
            remedy: `Delete the tag (git push --delete origin ${JSON.stringify(tag)}) and push one that names a package of the list, or correct working-directory${only.length > 0 ? ' or packages' : ''}.`,
        });
    }
    const { manifest, source } = found;
    return {
        tag,
        release: (0,_checkout_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseFrom */ .Y)(checkout, { found, version: tagged.version, tag }),
        problems: (0,_tagged_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionProblems */ .j)({ tagged, manifest, ...source }),
    };
}
/** Reads a tag where another manager has packages that npm does not find: a tag of one of those is no mistake. */
function readUnserved(reading, { foreign, isAbsent }) {
    try {
        const tagged = reading();
        return isAbsent(tagged) ? unserved(foreign) : tagged;
    }
    catch (thrown) {
        const isUnread = thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && thrown.problems[0]?.code === 'tag-not-a-release';
        if (isUnread)
            return unserved(foreign);
        throw thrown;
    }
}
/** @throws Failure `manager-unserved` */
function unserved({ name, by }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'manager-unserved',
        message: `This repository is managed by ${name} (${by}), whose packages are not looked for yet, and none of those that npm finds is to be released.`,
        remedy: 'Pack with the input package-directory, which names one package; or pack in a step of your own and hand the tarball to the publish action.',
        file: 'package.json',
    });
}
/** The packages a tag can mean, with their versions; all of them when each is private, so that it is told that it is. */
function releasable(packages) {
    const open = packages.filter(({ manifest }) => !manifest.private);
    return new Map((open.length > 0 ? open : packages).map(({ name, manifest }) => [name, manifest.version]));
}
//# sourceMappingURL=resolve.js.map

/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ releaseInTarball),
/* harmony export */   j: () => (/* binding */ versionProblems)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6926);



/**
 * The release a tarball holds, with a `version-mismatch` where its manifest does not say what the tag says.
 * @throws Failure `tag-not-a-release`, `workspace-not-found`
 */
function releaseInTarball({ tag, formats, manifest, }) {
    const tagged = (0,_release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)({ tag, formats, names: manifest.name === '' ? [] : [manifest.name] });
    if (manifest.name !== tagged.name) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'workspace-not-found',
            message: `The tag names ${tagged.name}, the tarball holds ${manifest.name || 'a package without a name'}.`,
            remedy: 'Hand over the tarball that the pack job made for this tag.',
        });
    }
    return {
        tag,
        release: { name: tagged.name, version: tagged.version, tag, manifest },
        problems: versionProblems({ tagged, manifest, file: 'package.json', text: '' }),
    };
}
/** What stands for a version where a tool writes it (semantic-release's documentation has the first). */
const PLACEHOLDER = /^0\.0\.0-(?:development|semantic[a-z-]*|managed[a-z-]*|placeholder)$/;
/** A `version-mismatch`, with the line at fault, where the tag and the manifest differ. */
function versionProblems({ tagged, manifest, file, text, }) {
    if (manifest.version === tagged.version)
        return [];
    const line = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOfKeys */ .Z)(text).get('version');
    const isPlaceholder = PLACEHOLDER.test(manifest.version);
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
            code: 'version-mismatch',
            message: `The tag says ${tagged.name} is ${tagged.version}, its package.json says ${manifest.version || 'nothing'}${isPlaceholder ? ', which a tool such as semantic-release replaces in the checkout when it releases' : ''}.`,
            remedy: isPlaceholder
                ? `Write the version in a step before this one: npm version ${tagged.version} --no-git-tag-version, in the package's directory.`
                : `Set "version" to ${tagged.version} in ${file}, commit, and move the tag there; or tag the version that it is.`,
            file,
            ...(line === undefined ? {} : { line }),
        }),
    ];
}
//# sourceMappingURL=tagged-version.js.map

/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listWorkspaces),
/* harmony export */   y: () => (/* binding */ relativeDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6446);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8363);




/**
 * The packages of an npm workspaces root, the root itself included unless it is private; of a repository without workspaces, the root alone.
 * @param root absolute
 * @throws Failure `workspace-duplicate` when two have one name, `workspaces-unreadable`
 */
async function listWorkspaces(root) {
    const manifest = await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(root, 'package.json');
    const found = await mapped(root, manifest);
    const workspaces = [...found].map(([name, directory]) => ({ name, directory }));
    // The private root of a monorepo is a container, not a package that somebody forgot to make public. It may even have the
    // name of one of its workspaces, as in socketio/socket.io.
    const isContainer = manifest.name === '' || (manifest.private && workspaces.length > 0);
    if (isContainer)
        return workspaces;
    if (found.has(manifest.name) && found.get(manifest.name) !== root) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'workspace-duplicate',
            message: `The root and a workspace have the same name: ${manifest.name}.`,
            remedy: 'Give the root package.json a name of its own, or none.',
            file: 'package.json',
        });
    }
    return [{ name: manifest.name, directory: root }, ...workspaces];
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
const Trusted = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ _npmUser: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ trustedPublisher: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) }) });
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
        get hasTrustedPublishing() {
            return Object.values(read.versions).some((entry) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(Trusted, entry));
        },
    };
}
//# sourceMappingURL=packument.js.map

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

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony exports KNOWN_FORMATS, versionsRead */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5683);




/** How projects call the tags of releases, the commonest first among those that read the same tag. */
const KNOWN_FORMATS = [
    'v{version}',
    '{version}',
    _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui,
    '{unscoped}@{version}',
    '{unscoped}-v{version}',
    '{package}-v{version}',
    '{unscoped}/v{version}',
    '{package}/v{version}',
    '{unscoped}@v{version}',
    '{package}@v{version}',
    '{unscoped}-{version}',
    '{package}-{version}',
    '{unscoped}/{version}',
    '{unscoped}_v{version}',
];
/**
 * Reads which release a tag means. A format is filled in with each package's name and compared whole: nothing is guessed
 * from the tag. One without a package means the one package there is, or the only one that has that version.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`
 */
function readTag({ tag, formats, names, versions = new Map() }) {
    for (const format of formats) {
        const found = versionsRead(format, { tag, names });
        const inThatVersion = found.filter(({ name, version }) => versions.get(name) === version);
        const [only, ...others] = found.length > 1 && inThatVersion.length > 0 ? inThatVersion : found;
        if (only && others.length > 0)
            ambiguous(tag, { format, found: [only, ...others] });
        if (only)
            return only;
        // A package that is not there is named all the same: its absence is told with the list of those there are.
        const plain = format === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui ? (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag) : { why: '' };
        if (!('why' in plain))
            return plain;
    }
    return noRelease(tag, formats);
}
/** Every release that a tag could mean by one format. */
function versionsRead(format, { tag, names }) {
    return names.flatMap((name) => {
        const version = versionBy(format, { tag, name });
        return version === undefined ? [] : [{ name, version }];
    });
}
/** The version in a tag that is called so for this package; undefined when it is not. */
function versionBy(format, { tag, name }) {
    const [before = '', ...others] = format.split('{version}').map((part) => (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .withName */ .el)(part, name));
    const fixed = [before, ...others].join('').length;
    const length = (tag.length - fixed) / others.length;
    const version = tag.slice(before.length, before.length + length);
    return (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .tagBy */ .Uc)(format, { name, version }) === tag && semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) === version ? version : undefined;
}
function ambiguous(tag, { format, found }) {
    const names = found.map(({ name }) => name).join(', ');
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-ambiguous',
        message: `The tag ${JSON.stringify(tag)} could mean each of ${names}, by the format ${format}.`,
        remedy: `Name the one that such tags mean in the input packages, or use a format with the package in it, such as ${_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui}.`,
    });
}
function noRelease(tag, formats) {
    const plain = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag);
    const why = formats.length === 1 && formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui && 'why' in plain
        ? plain.why
        : `it is not of the form ${formats.join(' or ')}, with the name of a package that is here and a version as npm writes it`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} is no release: ${why}.`,
        remedy: formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui
            ? 'Push a tag of the form <package>@<version>, such as @socket.io/redis-adapter@8.4.0; or say in the input tag-format how your tags are called, such as v{version}.'
            : 'Push a tag of that form, or correct tag-format.',
    });
}
//# sourceMappingURL=tag-format.js.map

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

