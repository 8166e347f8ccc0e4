export const id = 5413;
export const ids = [5413];
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

/***/ })

};

