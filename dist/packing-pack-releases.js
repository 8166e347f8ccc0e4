export const id = 5740;
export const ids = [5740];
export const modules = {

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packReleases: () => (/* binding */ packReleases)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/inspect/checks/siblings.js
var checks_siblings = __webpack_require__(4547);
// EXTERNAL MODULE: ./lib/src/inspect/inspect.js + 33 modules
var inspect = __webpack_require__(3885);
// EXTERNAL MODULE: ./lib/src/plan/needs.js
var needs = __webpack_require__(9473);
// EXTERNAL MODULE: ./lib/src/plan/tagged-version.js
var tagged_version = __webpack_require__(4903);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(8363);
// EXTERNAL MODULE: ./lib/src/projects/managers.js + 8 modules
var managers = __webpack_require__(3583);
// EXTERNAL MODULE: ./lib/src/text/exit.js
var text_exit = __webpack_require__(4858);
;// CONCATENATED MODULE: ./lib/src/projects/script-environment.js
/**
 * The job's environment without what a script has no business with: the runner's own credentials and inputs, npm
 * tokens, and the files by which a step talks to the runner. A courtesy, not a wall: see the security model.
 */
function scriptEnvironment(env) {
    const withheld = /^(ACTIONS_|INPUT_|STATE_)/i;
    const named = /_AUTH_IDENT$|_PASSWORD$|^(GITHUB_TOKEN|GH_TOKEN|SIGSTORE_ID_TOKEN)$|(^|_)(NPM|NODE|YARN|BUN)_.*TOKEN$/i;
    const commandFile = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i;
    const npmCredential = /^p?npm_config_(.*_(auth|authtoken|password)|otp)$/i;
    const kept = Object.entries(env).filter((variable) => variable[1] !== undefined &&
        ![withheld, named, commandFile, npmCredential].some((pattern) => pattern.test(variable[0])));
    return Object.fromEntries(kept);
}
//# sourceMappingURL=script-environment.js.map
;// CONCATENATED MODULE: ./lib/src/projects/run-manager.js




/**
 * Runs a package manager, without a credential in the environment; what it prints is shown.
 * @param root of the project, absolute
 * @param cwd absolute
 * @throws Failure `onFailure`, `npm-not-found`, `manager-not-found`
 */
async function runManager(world, { name, root, args, cwd, onFailure, }) {
    const command = (0,managers/* managerNamed */.P)(name).command(world.env, root);
    const shown = [name, ...args].join(' ');
    world.info(shown);
    const env = scriptEnvironment(world.env);
    const exit = await world.run({
        file: command.file,
        args: [...command.args, ...args],
        cwd,
        env,
        show: true,
    });
    if (exit.code === 0)
        return;
    (0,problems/* fail */.fJ)({
        code: onFailure,
        message: [`${shown} ${(0,text_exit/* ended */.v)(exit)}. Its last lines:`, ...lastLines(exit).map(world.redact)].join('\n'),
        remedy: 'Fix what it reports; the full output is in the log of the job. Nothing was published.',
    });
}
/** How many lines of a failed program are shown. */
const SHOWN = 15;
/** The last lines that a program printed, of its errors rather than of its output. */
function lastLines({ stdout, stderr }) {
    const linesOf = (text) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return [...linesOf(stdout), ...linesOf(stderr)].slice(-SHOWN).map((line) => line.slice(0, 300));
}
/**
 * Says which version of a manager packs, and that it is one that is served.
 * @throws Failure `manager-unserved` for one that is too old, `manager-not-found`
 */
async function requireServed(world, { name, root }) {
    const manager = (0,managers/* managerNamed */.P)(name);
    const { file, args } = manager.command(world.env, root);
    if (manager.oldest === undefined)
        return;
    const exit = await world.run({
        file,
        args: [...args, '--version'],
        cwd: root,
        env: scriptEnvironment(world.env),
    });
    const [version, major] = /^(\d+)\.\d+\.\d+\S*/m.exec(exit.stdout) ?? [];
    if (exit.code !== 0 || version === undefined)
        (0,problems/* fail */.fJ)({
            code: 'manager-not-found',
            message: `Cannot read the version of ${manager.title}: ${name} --version ${(0,text_exit/* ended */.v)(exit)}${exit.stderr.trim() === '' ? '' : ` (${exit.stderr.trim().slice(0, 300)})`}.`,
            remedy: `${manager.setUp}.`,
        });
    if (Number(major) < manager.oldest)
        (0,problems/* fail */.fJ)({
            code: 'manager-unserved',
            message: `${manager.title} ${version} is on the PATH of this job, but ${manager.oldest} is the oldest supported version.`,
            remedy: `${manager.setUp}.`,
        });
    world.info(`${manager.title} ${version}`);
}
//# sourceMappingURL=run-manager.js.map
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var workspaces = __webpack_require__(6743);
;// CONCATENATED MODULE: ./lib/src/projects/build-workspaces.js





/**
 * Runs a script in every workspace that has it, with the project's own package manager and in its order, without a
 * credential in the environment; of a project without workspaces, in the root.
 * @param root of the workspaces, absolute
 * @throws Failure `npm-not-found`, `manager-not-found`, `build-script-missing`, `build-failed`
 */
async function buildWorkspaces(world, { name, root, buildScript }) {
    const manager = (0,managers/* managerNamed */.P)(name);
    const all = await (0,workspaces/* listWorkspaces */.FF)(root, manager);
    // No manager runs a script of all workspaces in the root.
    const others = all.filter(({ directory }) => directory !== root);
    const isOfMany = others.length > 0;
    await requireScript(isOfMany ? others : all, buildScript);
    const args = isOfMany ? manager.runEverywhere(buildScript) : manager.run(buildScript);
    await runManager(world, { name, root, args, cwd: root, onFailure: 'build-failed' });
}
/** @throws Failure `build-script-missing`: a mistyped script would build nothing, in green */
async function requireScript(workspaces, script) {
    const manifests = await Promise.all(workspaces.map(({ directory }) => (0,release_manifest/* readManifest */.WI)(directory, 'package.json')));
    if (manifests.some((manifest) => (0,release_manifest/* scriptsAmong */.Lz)(manifest, [script]).length > 0))
        return;
    (0,problems/* fail */.fJ)({
        code: 'build-script-missing',
        message: `No workspace has the script ${JSON.stringify(script)} that the input build-script names.`,
        remedy: "Fix build-script, or leave it out. A script of the root's package.json belongs in an earlier step of its own.",
    });
}
//# sourceMappingURL=build-workspaces.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/release/tarball.js + 2 modules
var tarball = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/src/projects/pack-workspace.js









/**
 * Packs with the project's own package manager, without a credential in the environment, in the order in which that manager
 * publishes: first the script that its `pack` leaves out, then `pack`, which runs the others. Both run in the package's
 * directory. What `publishConfig.directory` names is packed in the package's place: where the manager does not do that
 * itself, by npm, as that directory is no workspace.
 * @param into absolute: where the tarball goes; must exist and be empty
 * @throws Failure `npm-not-found`, `manager-not-found`, `pack-failed`, `tarball-invalid`
 */
async function packWorkspace(world, { release, into }) {
    const { packedBy, root, directory, manifest } = release;
    const manager = (0,managers/* managerNamed */.P)(packedBy);
    const [atPublish] = manager.packScripts;
    const run = (name, args, cwd) => runManager(world, { name, root, args, cwd, onFailure: 'pack-failed' });
    if ((0,release_manifest/* scriptsAmong */.Lz)(manifest, [atPublish]).length > 0)
        await run(packedBy, manager.run(atPublish), directory);
    const built = manager.packsDirectory ? undefined : (0,workspaces/* builtDirectory */.Wr)(release);
    if (built === undefined)
        await run(packedBy, manager.pack(into), directory);
    else {
        requireBuilt(release, built);
        await run('npm', (0,managers/* managerNamed */.P)('npm').pack(into), built);
    }
    const made = (await (0,promises_.readdir)(into)).filter((name) => name.endsWith('.tgz'));
    const [only] = made;
    if (only !== undefined && made.length === 1)
        return (0,tarball/* readTarball */.t)((0,external_node_path_.join)(into, only));
    return (0,problems/* fail */.fJ)({
        code: 'pack-failed',
        message: `${manager.title} left ${made.length} tarballs where one was expected.`,
        remedy: 'Check what the scripts that run while packing write. Nothing was published.',
    });
}
/** @throws Failure `pack-failed` */
function requireBuilt({ root, name }, built) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(built, 'package.json')))
        return;
    const path = (0,workspaces/* relativeDirectory */.ye)(root, built);
    (0,problems/* fail */.fJ)({
        code: 'pack-failed',
        message: `publishConfig.directory of ${name} names ${path}, but ${path}/package.json does not exist.`,
        remedy: 'Build it in a step before this one, or with the input build-script.',
    });
}
//# sourceMappingURL=pack-workspace.js.map
// EXTERNAL MODULE: ./lib/src/release/tarball-name.js
var tarball_name = __webpack_require__(6332);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
;// CONCATENATED MODULE: ./lib/src/packing/pack-releases.js














/**
 * Builds once, packs every workspace, and inspects what came out: a build script may have written another manifest. The
 * tarballs are in one directory, and stay there: it is an output.
 * @returns in the order given
 * @throws Failure
 */
async function packReleases(world, { releases, buildScript }) {
    const directory = (0,temporary/* makeTemporary */.ww)(world, 'publish-npm-packed-');
    const [first] = releases;
    if (first)
        await prepare(world, { release: first.release, buildScript });
    const tarballs = new Map();
    const nameFor = (0,tarball_name/* fileNamer */.Q)();
    const packOne = async ({ release }) => {
        const into = (0,temporary/* makeTemporary */.ww)(world, 'publish-npm-tarball-');
        const packed = await packWorkspace(world, { release, into });
        const path = (0,external_node_path_.join)(directory, nameFor(packed));
        (0,external_node_fs_.renameSync)(packed.path, path);
        (0,external_node_fs_.rmSync)(into, { recursive: true, force: true });
        tarballs.set(release.name, { ...packed, path });
        world.info(`${path}\n${packed.integrity}\n${packed.bytes} bytes`);
    };
    // Scripts of two packages at once might get into each other's way; those of one may need what the other's have built.
    const hasScripts = ({ release }) => release.packScripts.length > 0;
    for (const one of dependenciesFirst(releases.filter(hasScripts)))
        await packOne(one);
    const pool = (0,concurrency/* createPool */.b)((0,external_node_os_.availableParallelism)());
    const others = releases.filter((one) => !hasScripts(one));
    const ends = await Promise.allSettled(others.map((one) => pool(() => packOne(one))));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    const packed = releases.flatMap(({ release, facts }) => {
        const tarball = tarballs.get(release.name);
        return tarball ? [{ tarball, problems: problemsOfPacked(facts, { release, tarball }) }] : [];
    });
    return { directory, packed };
}
async function prepare(world, { release: { managedBy, packedBy, root }, buildScript, }) {
    await requireServed(world, { name: packedBy, root });
    if (buildScript === undefined)
        return;
    if (managedBy !== packedBy)
        await requireServed(world, { name: managedBy, root });
    await buildWorkspaces(world, { name: managedBy, root, buildScript });
}
function dependenciesFirst(releases) {
    const order = (0,needs/* groupsOf */.c1)((0,needs/* needsAmong */.Kj)(releases.map(({ release }) => ({ ...release, distTag: '' })))).flat();
    return [...releases].sort((a, b) => order.indexOf(a.release.name) - order.indexOf(b.release.name));
}
function problemsOfPacked(facts, { release, tarball }) {
    const { manifest } = tarball;
    const { name, version, tag } = release;
    if (manifest.name !== name)
        return [otherPackage(release, manifest.name)];
    const packed = { name, version, tag, manifest };
    return [
        ...(0,tagged_version/* versionProblems */.j)({ tagged: release, manifest, file: 'package.json', text: '' }),
        ...(0,inspect/* inspectPacked */.X8)({ ...facts, release: packed }),
        ...(0,checks_siblings/* checkSiblings */.O)({
            ...facts,
            release: { ...release, manifest },
            siblings: siblingsIn(facts, { release, manifest }),
        }),
        ...(0,inspect/* inspectContents */.FA)({ tarball, release }),
    ];
}
/** What a packed manifest needs of the workspaces, as far as the registry was asked about them. */
function siblingsIn({ siblings }, { release: { others }, manifest }) {
    const known = new Map(siblings.map(({ name, versions }) => [name, versions]));
    return (0,checks_siblings/* siblingsOf */.D)({ manifest, others }).flatMap((sibling) => {
        const versions = known.get(sibling.name);
        return versions === undefined ? [] : [{ ...sibling, versions }];
    });
}
function otherPackage({ name, source }, packed) {
    return (0,problems/* error */.z3)({
        code: 'workspace-not-found',
        message: `What was packed in ${(0,external_node_path_.dirname)(source.file)} is not ${name}, but ${packed || 'a package without a name'}.`,
        remedy: 'Check what the scripts that run while packing write to package.json. Nothing was published.',
    });
}
//# sourceMappingURL=pack-releases.js.map

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
            message: `The tag names ${tagged.name}, but the tarball contains ${manifest.name || 'a package without a name'}.`,
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
            message: `The tag says that ${tagged.name} is ${tagged.version}, but its package.json says ${manifest.version || 'nothing'}${isPlaceholder ? ', which a tool such as semantic-release replaces in the checkout when it releases' : ''}.`,
            remedy: isPlaceholder
                ? `Write the version in a step before this one: npm version ${tagged.version} --no-git-tag-version, in the package's directory.`
                : `To release ${manifest.version || 'the version that it has'}, tag that instead. To release ${tagged.version}, set "version" to it in ${file}, commit, and tag that commit.`,
            file,
            ...(line === undefined ? {} : { line }),
        }),
    ];
}
//# sourceMappingURL=tagged-version.js.map

/***/ }),

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ projectManager)
/* harmony export */ });
/* unused harmony export enginesNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _managers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3583);





/**
 * The package manager of a project: what is wanted, else what package.json declares (`packageManager`, then
 * `devEngines.packageManager`), else whose lock file is there, else npm.
 * @param root absolute
 * @param manifest of the root
 * @param wanted by the input `package-manager`
 * @throws Failure `manager-unserved` for Yarn 1 and whatever else is declared
 */
function projectManager(root, manifest, wanted) {
    if (wanted !== undefined)
        return { manager: (0,_managers_js__WEBPACK_IMPORTED_MODULE_3__/* .managerNamed */ .P)(wanted), by: 'the input package-manager', problems: [] };
    const declared = declaredManager(manifest);
    if (declared !== undefined) {
        const manager = _managers_js__WEBPACK_IMPORTED_MODULE_3__/* .MANAGERS */ .T.find(({ name }) => name === declared.name);
        if (!manager)
            return unserved(declared.name, declared.by);
        if (manager.name === 'yarn' && (declared.major === 1 || isOfYarn1(root)))
            return yarn1(declared.by);
        return { manager, by: declared.by, problems: [] };
    }
    const found = _managers_js__WEBPACK_IMPORTED_MODULE_3__/* .MANAGERS */ .T.flatMap((manager) => {
        const by = manager.files.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)));
        return by === undefined ? [] : [{ manager, by }];
    });
    const [first, ...others] = found;
    if (first === undefined)
        return { manager: (0,_managers_js__WEBPACK_IMPORTED_MODULE_3__/* .managerNamed */ .P)('npm'), by: '', problems: [] };
    if (first.manager.name === 'yarn' && isOfYarn1(root))
        return yarn1(first.by);
    const problems = others.length === 0 ? [] : [twoLockFiles(first, others)];
    return { ...first, problems };
}
function declaredManager({ packageManager, devEngines }) {
    const [, name, major] = /^([\w-]+)@(\d+)?/.exec(String(packageManager ?? '')) ?? [];
    if (name !== undefined)
        return {
            name,
            major: major === undefined ? undefined : Number(major),
            by: '"packageManager" in package.json',
        };
    const engines = enginesNamed(devEngines, 'packageManager');
    const engine = engines.find((one) => _managers_js__WEBPACK_IMPORTED_MODULE_3__/* .MANAGERS */ .T.some((manager) => manager.name === one)) ?? engines[0];
    if (engine === undefined)
        return undefined;
    return { name: engine, major: undefined, by: '"devEngines.packageManager" in package.json' };
}
/** The names of `devEngines.packageManager` or `devEngines.runtime`, each one engine or a list of them. */
function enginesNamed(devEngines, kind) {
    const Engine = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ [kind]: valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([Engine, valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Engine)]) }), devEngines);
    return read.success ? [read.output[kind] ?? []].flat().map(({ name }) => name) : [];
}
/** Whether a yarn.lock is one of Yarn 1, by its first lines. */
function isOfYarn1(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'yarn.lock');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const head = Buffer.alloc(256);
        return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head)).toString().includes('# yarn lockfile v1');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function yarn1(by) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manager-unserved',
        message: `This project uses Yarn 1 (${by}), which is not supported, as it no longer gets new features.`,
        remedy: 'Move to Yarn 4 (yarn set version stable). Or write the workflow by hand, and set package-manager: npm for the actions, which packs the same tarballs; or pack in a step of your own, and set select: tarballs.',
        file: 'package.json',
    });
}
function unserved(name, by) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manager-unserved',
        message: `This project uses ${name} (${by}), which is not supported: only npm, pnpm, Yarn and Bun are.`,
        remedy: 'Set the input package-manager to one that can pack it; or pack in a step of your own, and set select: tarballs.',
        file: 'package.json',
    });
}
function twoLockFiles(first, others) {
    const files = others.map(({ by }) => by).join(' and ');
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)({
        code: 'manager-ambiguous',
        message: `${first.by} and ${files} were both found: ${first.manager.title} is used as the package manager.`,
        remedy: 'Remove the lock file that is not used, or name the manager: "packageManager" in package.json, or the input package-manager.',
        file: 'package.json',
    });
}
//# sourceMappingURL=project-manager.js.map

/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ listWorkspaces),
/* harmony export */   Wr: () => (/* binding */ builtDirectory),
/* harmony export */   ye: () => (/* binding */ relativeDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6446);
/* harmony import */ var glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1668);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9344);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8363);
/* harmony import */ var _project_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7506);






/**
 * The packages of a project, as its manager finds them, the root itself included unless it is a private one with workspaces;
 * of a project without workspaces, the root alone.
 * @param root absolute
 * @param manager left out, the project's own
 * @throws Failure `workspace-duplicate` when two have one name, `workspaces-unreadable`, `manager-unserved`
 */
async function listWorkspaces(root, manager) {
    const manifest = await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(root, 'package.json');
    const chosen = manager ?? (0,_project_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .projectManager */ .n)(root, manifest).manager;
    const workspaces = chosen.name === 'npm' ? await mapped(root, manifest) : await globbed(root, manifest, chosen);
    // The private root of a monorepo is a container, not a package that somebody forgot to make public. It may even have the
    // name of one of its workspaces, as in socketio/socket.io.
    const isContainer = manifest.name === '' || (manifest.private && workspaces.length > 0);
    if (isContainer)
        return workspaces;
    if (workspaces.some(({ name, directory }) => name === manifest.name && directory !== root)) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            code: 'workspace-duplicate',
            message: `The root and a workspace have the same name: ${manifest.name}.`,
            remedy: 'Give the root package.json a name of its own, or none.',
            file: 'package.json',
        });
    }
    return [{ name: manifest.name, directory: root }, ...workspaces];
}
/** With the library of npm itself. */
async function mapped(root, manifest) {
    try {
        const found = await _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__({ cwd: root, pkg: manifest });
        return [...found].map(([name, directory]) => ({ name, directory }));
    }
    catch (cause) {
        const duplicate = cause instanceof Error && 'code' in cause && cause.code === 'EDUPLICATEWORKSPACE';
        const said = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause).replaceAll(root, '.');
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            code: duplicate ? 'workspace-duplicate' : 'workspaces-unreadable',
            message: duplicate
                ? `Two workspaces have the same name: ${said}`
                : `The workspaces cannot be read: ${said}`,
            remedy: duplicate
                ? 'Give each workspace a name of its own, or leave one out of "workspaces" in package.json.'
                : 'Fix "workspaces" in package.json: npm ls --workspaces must work.',
            file: 'package.json',
        });
    }
}
/**
 * With the patterns of another manager. Two private packages may have one name, as fixtures do: pnpm and Bun do not mind.
 * What a package has built is no package of its own.
 */
async function globbed(root, manifest, manager) {
    const found = await below(root, manifest, { manager, seen: new Set([root]) });
    const built = new Set(found.flatMap((one) => builtDirectory(one) ?? []));
    const own = found.filter(({ directory }) => !built.has(directory));
    const open = own.filter(({ manifest: { name, private: isPrivate } }) => name !== '' && !isPrivate);
    const twice = open.find(({ name }, at) => open.findIndex((other) => other.name === name) !== at);
    if (twice) {
        const places = open.filter(({ name }) => name === twice.name);
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            code: 'workspace-duplicate',
            message: `Two workspaces have the same name, ${twice.name}: ${places.map(({ directory }) => relativeDirectory(root, directory)).join(' and ')}.`,
            remedy: 'Give each workspace a name of its own, or mark the one that is not published as private.',
            file: 'package.json',
        });
    }
    return own.map(({ name, directory }) => ({ name, directory }));
}
/** @param seen the directories that were found before: workspaces may name each other */
async function below(root, manifest, { manager, seen }) {
    const patterns = manager
        .patterns(root, manifest)
        .map((pattern) => pattern.replace(/^(!?)(?:\.?\/)+/, '$1'));
    const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(manifestsOf);
    const excluded = patterns.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : []));
    const files = await (0,glob__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(included, {
        cwd: root,
        ignore: ['**/node_modules/**', ...excluded, ...excluded.map(manifestsOf)],
        posix: true,
    });
    const directories = files.sort().map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)));
    const fresh = directories.filter((directory) => !seen.has(directory));
    for (const directory of fresh)
        seen.add(directory);
    const read = await Promise.all(fresh.map(async (directory) => {
        const own = await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(directory, `${relativeDirectory(root, directory)}/package.json`);
        const one = { name: own.name, directory, manifest: own };
        return manager.nestsWorkspaces && own['workspaces'] !== undefined
            ? [one, ...(await below(directory, own, { manager, seen }))]
            : [one];
    }));
    return read.flat();
}
function manifestsOf(pattern) {
    return `${pattern.replace(/\/+$/, '')}/package.json`;
}
/** The directory that `publishConfig.directory` names, absolute; undefined where there is none, or it leaves the package. */
function builtDirectory({ directory, manifest: { publishConfig }, }) {
    const named = publishConfig?.['directory'];
    if (typeof named !== 'string' || named === '')
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, named);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path).startsWith('..') || path === directory ? undefined : path;
}
/** How a directory is written in messages and npm's `--workspace`: relative to the root, with forward slashes. */
function relativeDirectory(root, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, directory).replaceAll('\\', '/') || '.';
}
//# sourceMappingURL=workspaces.js.map

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
        return `${JSON.stringify(name)} is not a package name (${why})`;
    }
    const clean = semver__WEBPACK_IMPORTED_MODULE_0__.valid(version);
    if (clean === null)
        return `${JSON.stringify(version)} is not a semver version`;
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
        message: `The tag ${JSON.stringify(tag)} is ambiguous: with the format ${format}, it could name any of ${names}.`,
        remedy: `Set the input packages to the one that such tags mean, or use a format that includes the package, such as ${_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui}.`,
    });
}
function noRelease(tag, formats) {
    const plain = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag);
    const why = formats.length === 1 && formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui && 'why' in plain
        ? plain.why
        : `it is not of the form ${formats.join(' or ')}, with the name of a package in this repository and a version as npm writes it`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} does not name a release: ${why}.`,
        remedy: formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui
            ? 'Push a tag of the form <package>@<version>, such as @socket.io/redis-adapter@8.4.0; or set the input tag-format to the form of your tags, such as v{version}.'
            : 'Push a tag of that form, or fix tag-format.',
    });
}
//# sourceMappingURL=tag-format.js.map

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

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/** How a program ended, in words. */
function ended(exit) {
    if (exit.error)
        return `could not be started (${exit.error.message})`;
    return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}
//# sourceMappingURL=exit.js.map

/***/ })

};

