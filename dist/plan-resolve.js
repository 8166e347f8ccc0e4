export const id = 124;
export const ids = [124];
export const modules = {

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
// EXTERNAL MODULE: ./lib/src/release/tag-format.js
var tag_format = __webpack_require__(658);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(3581);
;// CONCATENATED MODULE: ./lib/src/plan/selection.js

/**
 * Whether a package is among those that lines of names select. A line is a name or a glob of names, and one that begins
 * with `!` excludes; the last line that matches decides. Without a line that includes, everything is included.
 */
function isAmong(lines, name) {
    const decisive = lines.findLast((line) => (0,esm/* minimatch */.xF)(name, line.replace(/^!/, ''), { nocomment: true }));
    if (decisive !== undefined)
        return !decisive.startsWith('!');
    return lines.every((line) => line.startsWith('!'));
}
//# sourceMappingURL=selection.js.map
// EXTERNAL MODULE: ./lib/src/plan/tagged-version.js
var tagged_version = __webpack_require__(4903);
;// CONCATENATED MODULE: ./lib/src/plan/resolve.js









/**
 * Finds the package a tag names, by whole names: a workspace, or what lies in `package-directory`.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`, `workspace-not-found` with the list of those there are,
 *   `workspace-duplicate`, `workspaces-unreadable`, `manifest-invalid`
 */
async function resolve({ tag, formats, only, root, packageDirectory, checkout, }) {
    const all = await withManifests(packageDirectory === undefined
        ? await (0,workspaces/* listWorkspaces */.F)(root)
        : [await packageIn(packageDirectory, (0,workspaces/* relativeDirectory */.y)(checkout, packageDirectory))]);
    const packages = all.filter(({ name }) => isAmong(only, name));
    const versions = releasable(packages);
    const foreign = foreignManager(root, await rootManifest(root));
    const isAbsent = (tagged) => !packages.some(({ name }) => name === tagged.name);
    const reading = () => (0,tag_format/* readTag */.zW)({ tag, formats, names: [...versions.keys()], versions });
    const tagged = foreign ? readUnserved(reading, { foreign, isAbsent }) : reading();
    const found = packages.find(({ name }) => name === tagged.name);
    if (!found) {
        return (0,problems/* fail */.fJ)({
            code: 'workspace-not-found',
            message: `There is no workspace named ${tagged.name}; there are: ${packages
                .map(({ name }) => name)
                .sort()
                .join(', ')}.`,
            remedy: `Delete the tag (git push --delete origin ${JSON.stringify(tag)}) and push one that names a package of the list, or correct working-directory${only.length > 0 ? ' or packages' : ''}.`,
        });
    }
    const path = (0,workspaces/* relativeDirectory */.y)(checkout, found.directory);
    const file = path === '.' ? 'package.json' : `${path}/package.json`;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(found.directory, 'package.json'), 'utf8');
    const manifest = (0,release_manifest/* parseManifest */.Ng)(text, file);
    const others = all
        .filter((one) => one !== found)
        .map((one) => ({ name: one.name, directory: one.directory, isPrivate: Boolean(one.manifest.private) }));
    const { directory } = found;
    return {
        release: { ...tagged, tag, formats, root, directory, others, manifest, source: { file, text } },
        problems: (0,tagged_version/* versionProblems */.j)({ tagged, manifest, file, text }),
    };
}
/** Of a repository without a package.json at its root there is nothing to say. */
async function rootManifest(root) {
    return (0,release_manifest/* readManifest */.WI)(root, 'package.json').catch(() => ({ name: '', version: '' }));
}
/** Reads a tag where another manager has packages that npm does not find: a tag of one of those is no mistake. */
function readUnserved(reading, { foreign, isAbsent }) {
    try {
        const tagged = reading();
        return isAbsent(tagged) ? unserved(foreign) : tagged;
    }
    catch (thrown) {
        const isUnread = thrown instanceof problems/* Failure */.HR && thrown.problems[0]?.code === 'tag-not-a-release';
        if (isUnread)
            return unserved(foreign);
        throw thrown;
    }
}
function unserved({ name, by }) {
    return (0,problems/* fail */.fJ)({
        code: 'manager-unserved',
        message: `This repository is managed by ${name} (${by}), whose packages are not looked for yet, and the tag names none of those that npm finds.`,
        remedy: 'Pack with the input package-directory, which names one package; or pack in a step of your own and hand the tarball to the publish action.',
        file: 'package.json',
    });
}
async function packageIn(directory, path) {
    const { name } = await (0,release_manifest/* readManifest */.WI)(directory, `${path}/package.json`);
    return { name, directory };
}
function withManifests(workspaces) {
    return Promise.all(workspaces.map(async (one) => ({ ...one, manifest: await (0,release_manifest/* readManifest */.WI)(one.directory, one.name) })));
}
/** The packages a tag can mean, with their versions; all of them when each is private, so that it is told that it is. */
function releasable(packages) {
    const open = packages.filter(({ manifest }) => !manifest.private);
    return new Map((open.length > 0 ? open : packages).map(({ name, manifest }) => [name, manifest.version]));
}
//# sourceMappingURL=resolve.js.map

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

