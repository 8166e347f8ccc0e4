export const id = 691;
export const ids = [691];
export const modules = {

/***/ 76587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** How this command is run where it was run: by npx, or from a clone by its path. */
function ownCommand(root) {
    const isInstalled = root.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).includes('node_modules');
    return isInstalled
        ? 'npx @mochi/publish-npm'
        : `node ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'dist', 'cli.js'))}`;
}
//# sourceMappingURL=own-command.js.map

/***/ }),

/***/ 51250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearseCommand: () => (/* binding */ rehearseCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/rehearsal/net/faults.js
/** How a person refers to the requests of a release. */
const REQUEST_NAMES = [
    'id-token',
    'github-commit',
    'github-contents',
    'github-compare',
    'github-ref',
    'github-releases',
    'github-release',
    'github-notes',
    'github-asset',
    'packument',
    'version',
    'tuf',
    'exchange',
    'visibility',
    'fulcio',
    'rekor',
    'publish',
    'stage',
    'tarball',
    'attestations',
    'keys',
];
const WORDS = ['reset', 'hang', 'truncated', 'nonsense'];
/** Reads `REQUEST=KIND`, such as `publish=500`. @throws Error that says what there is */
function parseFault(text) {
    const [name, kind = '', ...rest] = text.split('=');
    const request = REQUEST_NAMES.find((one) => one === name);
    const word = WORDS.find((one) => one === kind);
    const meant = word ?? (/^[2345]\d\d$/.test(kind) ? Number(kind) : undefined);
    if (!request)
        throw new Error(`There is no request ${JSON.stringify(name)}. Use one of ${REQUEST_NAMES.join(', ')}.`);
    if (meant === undefined || rest.length > 0)
        throw new Error(`The kind must be an HTTP status or one of ${WORDS.join(', ')}.`);
    return { request, kind: meant };
}
//# sourceMappingURL=faults.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/release/release.js
var release = __webpack_require__(60937);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(46573);
// EXTERNAL MODULE: ./node_modules/npm-package-arg/lib/npa.js
var npa = __webpack_require__(78056);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/src/plan/checkout-packages.js + 1 modules
var checkout_packages = __webpack_require__(66481);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(33581);
;// CONCATENATED MODULE: ./lib/src/plan/selection.js

/** What decides where nobody says: tarballs, where they are given; on a run of a tag, or where one is given by name, the tag. */
function selectFor({ select, tags, tarballs, }, { refType, refName }) {
    if (select !== undefined)
        return select;
    if (tarballs !== undefined)
        return 'tarballs';
    return refType === 'tag' || tags.some((tag) => tag !== refName) ? 'tag' : 'due';
}
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
// EXTERNAL MODULE: ./lib/src/registry/names.js
var registry_names = __webpack_require__(98064);
// EXTERNAL MODULE: ./lib/src/release/repository-field.js
var repository_field = __webpack_require__(31227);
// EXTERNAL MODULE: ./lib/src/release/tag-format.js
var tag_format = __webpack_require__(60658);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(95683);
// EXTERNAL MODULE: ./lib/src/init/compile.js
var compile = __webpack_require__(88356);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/projects/project-manager.js
var project_manager = __webpack_require__(67506);
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var projects_workspaces = __webpack_require__(46743);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(48363);
;// CONCATENATED MODULE: ./lib/rehearsal/installed.js







/**
 * Says, before anything is played, that what a build needs is not installed: without it a rehearsal would only show that.
 * @param root of the checkout, absolute
 * @param spare a node_modules that serves as well, where what it has is what is wanted
 */
async function notInstalled(root, spare) {
    // Yarn's Plug'n'Play has no node_modules: what it knows is what is installed.
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.pnp.cjs')))
        return undefined;
    const workspaces = await (0,projects_workspaces/* listWorkspaces */.FF)(root).catch(() => []);
    const places = [{ name: '', directory: root }, ...workspaces];
    const own = new Set(workspaces.map(({ name }) => name));
    const missing = new Set();
    for (const { directory } of places)
        for (const [name, range] of await neededIn(directory))
            if (!own.has(name) && !isFound(name, directory) && !serves((0,external_node_path_.join)(spare, name), range))
                missing.add(name);
    if (missing.size === 0)
        return undefined;
    const names = [...missing].sort();
    const listed = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
    return (0,src_problems/* error */.z3)({
        code: 'not-installed',
        message: `The build needs packages that are not installed here: ${listed}.`,
        remedy: `Run ${await installCommand(root)}, then rehearse again: a rehearsal uses what is installed.`,
    });
}
async function installCommand(root) {
    try {
        return (0,project_manager/* projectManager */.n)(root, await (0,release_manifest/* readManifest */.WI)(root, 'package.json')).manager.install.frozen;
    }
    catch {
        return 'npm ci';
    }
}
/** What a build may need: dependencies of both kinds. */
async function neededIn(directory) {
    const manifest = await (0,release_manifest/* readManifest */.WI)(directory, 'package.json').catch(() => undefined);
    return ['dependencies', 'devDependencies'].flatMap((field) => {
        const ranges = manifest?.[field];
        if (typeof ranges !== 'object' || ranges === null)
            return [];
        return Object.entries(ranges).map(([name, range]) => [name, String(range)]);
    });
}
/** Whether Node would find a package from a directory. */
function isFound(name, from) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, 'node_modules', name)))
        return true;
    const parent = (0,external_node_path_.dirname)(from);
    return parent !== from && isFound(name, parent);
}
/** Whether the package in a directory is of a version in a range. */
function serves(directory, range) {
    try {
        const { version } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, 'package.json'), 'utf8'));
        return semver.satisfies(version, range);
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=installed.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/build.js







/**
 * The command that builds all that can be published, as `init` would write it; undefined when nothing does, or the root
 * cannot be read, which the rehearsed action will say.
 * @param root of the checkout, absolute
 */
async function buildOf(root) {
    const packages = await packagesIn(root);
    if (!packages)
        return undefined;
    const { manifest, open, hasWorkspaces, manager } = packages;
    return (0,compile/* compileCommand */.z)(manifest, { open, root, hasWorkspaces, manager });
}
/** The root's manifest, and the packages that can be published; undefined for a root that cannot be read. */
async function packagesIn(root) {
    const manifest = await manifestIn(root);
    if (!manifest)
        return undefined;
    const manager = managerOf(root, manifest);
    if (!manager)
        return undefined;
    const workspaces = await (0,projects_workspaces/* listWorkspaces */.FF)(root, manager).catch(() => []);
    const read = await Promise.all(workspaces.map(async ({ directory }) => ({ directory, manifest: await manifestIn(directory) })));
    const open = read.flatMap(({ directory, manifest: one }) => one && !one.private ? [{ directory, manifest: one }] : []);
    const hasWorkspaces = workspaces.some(({ directory }) => directory !== root);
    return { manifest, open, hasWorkspaces, manager };
}
/** Undefined for one that is not served, which the rehearsed action will say. */
function managerOf(root, manifest) {
    try {
        return (0,project_manager/* projectManager */.n)(root, manifest).manager;
    }
    catch {
        return undefined;
    }
}
/**
 * @param actions the directory of our action.yml, whose node_modules serves where nothing else is installed
 * @throws Failure `not-installed`, where something has to be built, or packing runs scripts
 */
async function requireInstalled({ cwd, actions }) {
    const packages = await packagesIn(cwd);
    const packsWithScripts = packages?.open.some(({ manifest }) => (0,release_manifest/* scriptsAmong */.Lz)(manifest, packages.manager.packScripts).length > 0);
    if (!packsWithScripts && (await buildOf(cwd)) === undefined)
        return;
    const problem = await notInstalled(cwd, (0,external_node_path_.join)(actions, 'node_modules'));
    if (problem)
        throw new src_problems/* Failure */.HR([problem]);
}
async function manifestIn(directory) {
    return (0,release_manifest/* readManifest */.WI)(directory, 'package.json').catch(() => undefined);
}
//# sourceMappingURL=build.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/assumptions.js









const UNKNOWN_REPOSITORY = 'example/repository';
/** Reads a checkout for what its rehearsal needs. Nothing in it is trusted: the action will look for itself. */
async function readProject({ root, tags, remote, formats, only, manager, }) {
    const assumptions = [];
    const inputAssumptions = [];
    const manifests = await manifestsIn(root, manager);
    const released = manifests.filter((one) => !one.private && one.name !== '' && isAmong(only, one.name));
    const versions = new Map(released.map(({ name, version }) => [name, version]));
    const tagFormat = tags[0] === undefined ? formats?.[0] : formatOf(tags[0], { versions, formats });
    if (tagFormat !== undefined && tagFormat !== tag_template/* DEFAULT_FORMAT */.ui)
        inputAssumptions.push(`tag-format is ${tagFormat}, which matches the tag.`);
    const names = tags.length === 0
        ? [...versions.keys()]
        : namesOf(tags, { formats: formats ?? [tagFormat ?? ''], versions });
    const meant = manifests.filter(({ name }) => names.includes(name));
    const hosted = (0,repository_field/* githubRepository */.G)(remote);
    const declared = manifests.map((one) => (0,repository_field/* githubRepository */.G)((0,repository_field/* writtenRepository */.W)(one.repository))).find(Boolean);
    const own = meant.map((one) => (0,repository_field/* githubRepository */.G)((0,repository_field/* writtenRepository */.W)(one.repository))).find(Boolean) ?? declared;
    const repository = hosted ?? own ?? UNKNOWN_REPOSITORY;
    if (!hosted) {
        const from = own ? 'from its package.json' : 'a made-up name, as package.json names none';
        assumptions.push(`The repository is github.com/${repository} (${from}): this checkout has no GitHub remote.`);
    }
    const build = await buildOf(root);
    if (build)
        inputAssumptions.push(`The build command is ${build}, the one that init would write.`);
    const found = { repository, packageNames: names, tagFormat, build };
    const here = new Map(manifests.map(({ name, version }) => [name, version]));
    const all = meant.map((manifest) => dependenciesOf(manifest, { here, names }));
    const siblings = new Set(all.flatMap((one) => one.siblings));
    if (siblings.size > 0)
        assumptions.push(`The workspaces that ${meant.length === 1 ? 'it depends' : 'they depend'} on are already published: ${[...siblings].join(', ')}.`);
    const dependencies = new Map(all.flatMap((one) => one.dependencies.map((each) => [`${each.name}@${each.version}`, each])));
    return { ...found, dependencies: [...dependencies.values()], assumptions, inputAssumptions };
}
/** The manifests as they will be packed; none of what cannot be read, which the rehearsed action will say. */
async function manifestsIn(root, wanted) {
    try {
        const found = await (0,checkout_packages/* checkoutPackages */.u)({ root, packageDirectory: undefined, checkout: root, wanted });
        return found.packages.map(({ manifest }) => manifest);
    }
    catch {
        return [];
    }
}
/** The packages that tags name; those that name none are left to the rehearsed action. */
function namesOf(tags, { formats, versions }) {
    return tags.flatMap((tag) => {
        try {
            return (0,tag_format/* readTag */.zW)({ tag, formats, names: [...versions.keys()], versions }).name;
        }
        catch {
            return [];
        }
    });
}
/** How the tag is called: by one of the workflow's formats, where it has some; else as far as it can be told. */
function formatOf(tag, { versions, formats }) {
    const names = [...versions.keys()];
    return (formats ?? [tag_template/* DEFAULT_FORMAT */.ui, ...tag_format/* KNOWN_FORMATS */.Hc]).find((format) => {
        try {
            return (0,tag_format/* readTag */.zW)({ tag, formats: [format], names, versions });
        }
        catch {
            return undefined;
        }
    });
}
/**
 * A version for each dependency that npm would ask the registry for, behind its alias where it has one: the lowest of the
 * range, which is the same each time; 1.0.0 for a dist-tag. Of another workspace here the version that it has, and none where
 * that is not in the range: nothing stands in for what nobody can have published.
 */
function dependenciesOf(manifest, { here: workspaces, names }) {
    const fields = ['dependencies', 'optionalDependencies', 'peerDependencies'].map((field) => manifest[field]);
    const entries = fields.flatMap((field) => typeof field === 'object' && field !== null ? Object.entries(field) : []);
    const siblings = [];
    const dependencies = entries.flatMap(([alias, range]) => {
        const { name, type, fetchSpec } = askedFor(alias, String(range));
        if (!name || !(0,registry_names/* isPackageName */.kb)(name) || typeof fetchSpec !== 'string')
            return [];
        // On itself, or on what is released with it, in this version: there is nothing to stand in for.
        const own = names.includes(name) ? workspaces.get(name) : undefined;
        if (own !== undefined && semver.satisfies(own, fetchSpec))
            return [];
        if (type === 'tag')
            return [{ name, version: '1.0.0' }];
        const isVersion = (type === 'range' || type === 'version') && semver.validRange(fetchSpec) !== null;
        const here = workspaces.get(name);
        if (isVersion && here !== undefined) {
            if (!semver.satisfies(here, fetchSpec))
                return [];
            siblings.push(`${name}@${here}`);
            return [{ name, version: here }];
        }
        const version = isVersion ? semver.minVersion(fetchSpec)?.version : undefined;
        return version === undefined ? [] : [{ name, version }];
    });
    return { dependencies, siblings };
}
/** What npm asks for: an alias names another package. Git, file and address dependencies are of other types. */
function askedFor(alias, range) {
    try {
        const spec = npa.resolve(alias, range);
        return 'subSpec' in spec && spec.type === 'alias' ? spec.subSpec : spec;
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=assumptions.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/src/edge/programs.js
var programs = __webpack_require__(85253);
// EXTERNAL MODULE: ./lib/src/github/git.js
var git = __webpack_require__(24648);
;// CONCATENATED MODULE: ./lib/rehearsal/node-modules.js






/**
 * Puts what is installed in the original into the copy, links between its workspaces among it; and makes visible the
 * `node_modules` of a project it stands in, which Node and npm look into as well.
 */
async function copyNodeModules({ from, into, workspace, }) {
    copyInstalled((0,external_node_path_.join)(from, 'node_modules'), { to: (0,external_node_path_.join)(workspace, 'node_modules'), from, workspace });
    const around = enclosingNodeModules((0,external_node_path_.dirname)(from));
    if (around)
        (0,external_node_fs_.symlinkSync)(around, (0,external_node_path_.join)(into, 'node_modules'));
    const { isNpm, workspaces } = await workspacesIn(workspace);
    if (!isNpm)
        copyYarnState({ from, workspace });
    for (const { name, directory } of workspaces) {
        const link = (0,external_node_path_.join)(workspace, 'node_modules', name);
        // Other managers link what a package asks for, and no more.
        if (isNpm && directory !== workspace && (0,registry_names/* isPackageName */.kb)(name) && !(0,external_node_fs_.existsSync)(link)) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(link), { recursive: true });
            (0,external_node_fs_.symlinkSync)((0,external_node_path_.relative)((0,external_node_path_.dirname)(link), directory), link, 'dir');
        }
        const nested = (0,external_node_path_.join)(from, (0,external_node_path_.relative)(workspace, directory), 'node_modules');
        const to = (0,external_node_path_.join)(directory, 'node_modules');
        if (directory !== workspace)
            copyInstalled(nested, { to, from, workspace });
    }
}
async function workspacesIn(root) {
    try {
        const { manager } = (0,project_manager/* projectManager */.n)(root, await (0,release_manifest/* readManifest */.WI)(root, 'package.json'));
        return { isNpm: manager.name === 'npm', workspaces: await (0,projects_workspaces/* listWorkspaces */.FF)(root, manager) };
    }
    catch {
        return { isNpm: true, workspaces: [] };
    }
}
/** What Yarn leaves beside node_modules, or in its place, and git does not track. */
const YARN_STATE = ['.yarn/install-state.gz', '.yarn/cache', '.yarn/unplugged', '.pnp.loader.mjs'];
/** With Plug'n'Play the places of packages are paths from the project: those that leave it are written for the copy. */
function copyYarnState({ from, workspace }) {
    for (const path of YARN_STATE)
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, path)))
            (0,external_node_fs_.cpSync)((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(workspace, path), { recursive: true });
    const pnp = (0,external_node_path_.join)(from, '.pnp.cjs');
    if (!(0,external_node_fs_.existsSync)(pnp))
        return;
    const text = (0,external_node_fs_.readFileSync)(pnp, 'utf8').replace(/("packageLocation": ")(\.\.\/[^"]*)(")/g, (_all, before, path, after) => `${before}${(0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(from, path))}/${after}`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(workspace, '.pnp.cjs'), text);
}
/** Copies a node_modules as it is, caches left out. A link by its whole path that leads into the original leads into the copy. */
function copyInstalled(source, { to, from, workspace }) {
    if (!(0,external_node_fs_.existsSync)(source))
        return;
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    for (const entry of (0,external_node_fs_.readdirSync)(source, { withFileTypes: true })) {
        const [path, target] = [(0,external_node_path_.join)(source, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.name === '.cache')
            continue;
        if (entry.isDirectory())
            copyInstalled(path, { to: target, from, workspace });
        else if (entry.isSymbolicLink()) {
            const link = (0,external_node_fs_.readlinkSync)(path);
            (0,external_node_fs_.rmSync)(target, { force: true, recursive: true });
            (0,external_node_fs_.symlinkSync)(link.startsWith(`${from}/`) ? (0,external_node_path_.join)(workspace, (0,external_node_path_.relative)(from, link)) : link, target);
        }
        else if (entry.isFile())
            (0,external_node_fs_.copyFileSync)(path, target, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}
function enclosingNodeModules(directory) {
    const candidate = (0,external_node_path_.join)(directory, 'node_modules');
    if ((0,external_node_fs_.existsSync)(candidate))
        return candidate;
    return (0,external_node_path_.dirname)(directory) === directory ? undefined : enclosingNodeModules((0,external_node_path_.dirname)(directory));
}
//# sourceMappingURL=node-modules.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/checkout.js







const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Who commits in the copy: nobody. */
const IDENTITY = { name: 'rehearsal', email: 'rehearsal@localhost' };
/**
 * Copies a checkout: the files git tracks and those it would, without what submodules have, then its `node_modules`. A script
 * of the copy finds its packages within the copy, as compilers need them, and nothing it writes gets into the original.
 * @param from absolute
 * @param into a fresh directory
 * @param spare a node_modules that serves when nothing is installed in the checkout or around it
 */
async function copyCheckout({ from, into, tags, spare, }) {
    const assumptions = [];
    const workspace = (0,external_node_path_.join)(into, 'checkout');
    (0,external_node_fs_.mkdirSync)(workspace, { recursive: true });
    const tracked = await gitFiles(from);
    if (!tracked)
        assumptions.push('This is not a git checkout: all files outside node_modules count as tracked.');
    const submodules = await submodulesOf(from);
    const files = tracked ?? (0,external_node_fs_.readdirSync)(from).filter((name) => !['node_modules', '.git'].includes(name));
    for (const file of files.filter((name) => !submodules.includes(name)))
        copyIn(file, { from, workspace });
    for (const path of submodules)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(workspace, path), { recursive: true });
    const inCopy = (...args) => execute('git', [...gitConfiguration(), ...args], { cwd: workspace });
    await inCopy('init', '--quiet', '--initial-branch=main');
    await inCopy('add', '--all');
    await inCopy('commit', '--quiet', '--allow-empty', '--message=rehearsal');
    for (const tag of tags)
        await inCopy('tag', '--', tag).catch(() => assumptions.push(`git does not accept ${JSON.stringify(tag)} as a tag; the run uses it anyway.`));
    const changed = await changedFiles(from);
    if (changed > 0)
        assumptions.push(`${changed === 1 ? '1 file has uncommitted changes, which count' : `${changed} files have uncommitted changes, which count`} as committed.`);
    const { stdout } = await inCopy('rev-parse', 'HEAD');
    await copyNodeModules({ from, into, workspace });
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, 'node_modules')) &&
        !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(into, 'node_modules')) &&
        (0,external_node_fs_.existsSync)(spare)) {
        (0,external_node_fs_.symlinkSync)(spare, (0,external_node_path_.join)(into, 'node_modules'));
        assumptions.push('Nothing is installed here, so the packages that are installed with publish-npm are used.');
    }
    const addSubmodules = (into) => {
        for (const path of submodules)
            copyIn(path, { from, workspace: into });
    };
    const remote = await remoteOf(from);
    return { workspace, commit: stdout.trim(), remote, assumptions, addSubmodules };
}
function copyIn(file, { from, workspace }) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, file)))
        return;
    (0,external_node_fs_.cpSync)((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(workspace, file), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !['node_modules', '.git'].includes((0,external_node_path_.basename)(source)),
    });
}
function gitConfiguration() {
    const settings = {
        'user.name': IDENTITY.name,
        'user.email': IDENTITY.email,
        'commit.gpgsign': 'false',
        'core.hooksPath': '/dev/null',
    };
    return Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}
/** How the checkout itself is read: git is asked as in a job, and what it prints is not shown. */
const READER = { env: process.env, run: (program) => (0,programs/* run */.eF)(program, () => undefined) };
/** What git lists, by lines that end with a NUL; undefined when this is no repository. */
async function listed(directory, args) {
    const output = await (0,git/* gitOutput */.o)(READER, directory, args);
    return output?.split('\0').filter((line) => line !== '');
}
function gitFiles(directory) {
    return listed(directory, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
}
/** The directories of submodules (mode 160000 of the index), relative to the checkout. */
async function submodulesOf(directory) {
    const entries = (await listed(directory, ['ls-files', '-z', '--stage'])) ?? [];
    return entries.flatMap((line) => (line.startsWith('160000 ') ? [line.slice(line.indexOf('\t') + 1)] : []));
}
async function changedFiles(directory) {
    return (await listed(directory, ['status', '--porcelain', '-z', '.']))?.length ?? 0;
}
async function remoteOf(directory) {
    const top = await (0,git/* git */.$)(READER, directory, ['rev-parse', '--show-toplevel']);
    if (top === undefined || (0,external_node_fs_.realpathSync)(top) !== (0,external_node_fs_.realpathSync)(directory))
        return undefined;
    return (0,git/* git */.$)(READER, directory, ['remote', 'get-url', 'origin']);
}
//# sourceMappingURL=checkout.js.map
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/problem-codes.js
/** Every code a problem can carry. Stable once shipped; each has its section in docs/problems.md. */
const PROBLEM_CODES = [
    'input-invalid',
    'not-github-actions',
    'tag-not-a-release',
    'tag-ambiguous',
    'tag-differs-from-ref',
    'tag-not-at-commit',
    'tag-unsigned',
    'head-differs',
    'workspaces-unreadable',
    'workspace-not-found',
    'workspace-duplicate',
    'manager-unserved',
    'manager-ambiguous',
    'manager-not-found',
    'manifest-invalid',
    'version-mismatch',
    'package-private',
    'event-untrusted',
    'event-unusual',
    'runner-not-hosted',
    'repository-not-public',
    'npm-token-present',
    'npm-token-placeholder',
    'commit-off-default-branch',
    'environment-missing',
    'workflow-missing',
    'publisher-unseen',
    'publisher-differs',
    'cache-restored',
    'install-scripts-beside-id-token',
    'action-unpinned',
    'id-token-permission',
    'id-token-failed',
    'repository-mismatch',
    'publish-config-refused',
    'manifest-tag-refused',
    'publish-scripts-ignored',
    'scripts-beside-id-token',
    'package-not-found',
    'version-unpublished',
    'subject-immutable',
    'visibility-change',
    'latest-backwards',
    'trust-downgrade',
    'dist-tag-invalid',
    'tarball-invalid',
    'tarballs-missing',
    'entry-missing',
    'name-invalid',
    'content-policy',
    'dependency-unusable',
    'dependency-private',
    'bundle-missing',
    'publish-config-ignored',
    'prerelease-as-latest',
    'link-left-out',
    'dependency-unpublished',
    'integrity-mismatch',
    'plan-invalid',
    'plan-other-commit',
    'dependency-cycle',
    'held-back',
    'npm-not-found',
    'npm-fetch-failed',
    'npm-integrity',
    'npm-cli-unusable',
    'build-script-missing',
    'build-failed',
    'pack-failed',
    'exchange-refused',
    'publish-refused',
    'publish-unclear',
    'registry-unreachable',
    'registry-answer',
    'not-served-yet',
    'held-by-registry',
    'version-staged',
    'proof-missing',
    'dist-tag-behind',
    'not-on-registry',
    'verification-failed',
    'other-release',
    'trust-unavailable',
    'trust-refused',
    'trust-embedded',
    'trust-file-invalid',
    'policy-invalid',
    'policy-unreadable',
    'lockfile-invalid',
    'not-verifiable',
    'attestation-unknown',
    'consumer-failed',
    'consumer-inconclusive',
    'not-reproducible',
    'credentials-together',
    'tag-missing',
    'notes-missing',
    'evidence-differs',
    'release-immutable',
    'github-forbidden',
    'github-refused',
    'github-rate-limited',
    'github-unreachable',
    'interrupted',
    'step-failed',
    'host-outside',
    'not-installed',
    'wrong-usage',
    'disk-full',
    'temporary-directory',
    'clock-wrong',
    'proxy-invalid',
    'tls-unverified',
    'internal',
];
//# sourceMappingURL=problem-codes.js.map
// EXTERNAL MODULE: ./lib/src/report/blocks.js + 1 modules
var blocks = __webpack_require__(11196);
;// CONCATENATED MODULE: ./lib/src/text/stage-line.js
/** How the log says that a release has come to a stage, where several go on side by side. */
function stageLine(name, release) {
    return `▶ ${release}: ${name}`;
}
/** The release and the stage that a line of the log tells of; undefined for any other line. */
function readStageLine(line) {
    const [, release, name] = /^▶ (\S+): ([a-z]+)$/.exec(line) ?? [];
    return release === undefined || name === undefined ? undefined : { release, name };
}
//# sourceMappingURL=stage-line.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/record.js


/** The problems a run has annotated. */
function problemsIn(events) {
    return events.flatMap((event) => {
        if (event.kind !== 'error' && event.kind !== 'warning')
            return [];
        const code = PROBLEM_CODES.find((one) => one === event.properties['title']);
        const { file, line } = event.properties;
        const at = { ...(file ? { file } : {}), ...(line ? { line: Number(line) } : {}) };
        return code ? [{ code, severity: event.kind, message: event.text, ...at }] : [];
    });
}
/**
 * How long each stage of each job took, and when it began after the first: the groups of the log, and the lines that say what
 * a release has come to. That of a release is over when its next begins, or the group is.
 */
function stageTimes(events) {
    const stages = [];
    const begin = events[0]?.at ?? 0;
    const open = new Map();
    const close = (of, at) => {
        const stage = open.get(of);
        if (!stage)
            return;
        open.delete(of);
        const ms = Math.round(at - stage.at);
        const release = of === '' ? {} : { package: of };
        stages.push({ name: stage.name, ...release, ms, startMs: Math.round(stage.at - begin) });
    };
    for (const { job, at, ...event } of events) {
        const line = event.kind === 'line' ? readStageLine(event.text) : undefined;
        if (event.kind === 'group')
            open.set('', { name: `${job}: ${event.text}`, at });
        if (event.kind === 'endgroup')
            for (const of of [...open.keys()].reverse())
                close(of, at);
        if (!line)
            continue;
        close(line.release, at);
        open.set(line.release, { name: `${job}: ${line.name}`, at });
    }
    return stages;
}
/** What the last stage has printed, and what the runner said of it: its last 40 lines. */
function lastLines(events) {
    const begin = events.findLastIndex(({ kind }) => kind === 'group');
    const end = events.findLastIndex(({ kind }) => kind === 'endgroup');
    const lines = events.slice(begin + 1).flatMap((event, at) => {
        // What an action says after its stages stands in its summary.
        const isOfStage = event.kind === 'error' && event.properties['title'] === undefined && begin + 1 + at < end;
        return event.kind === 'line' || isOfStage ? [event.text] : [];
    });
    return lines.slice(-40);
}
//# sourceMappingURL=record.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/ending.js







const Evidence = dist/* looseObject */._H3({
    release: dist/* looseObject */._H3({ package: dist/* string */.YjP() }),
    problems: dist/* array */.YOg(dist/* object */.Ikc({
        code: dist/* picklist */.KIO(PROBLEM_CODES),
        severity: dist/* picklist */.KIO(['error', 'warning']),
        message: dist/* string */.YjP(),
    })),
});
/** The problems of each release, by its package, as the evidence in a directory has them. */
function problemsByPackage(directory) {
    if (!directory || !(0,external_node_fs_.existsSync)(directory))
        return new Map();
    const files = (0,external_node_fs_.readdirSync)(directory).filter((name) => name.endsWith('.evidence.json'));
    return new Map(files.flatMap((name) => {
        const read = dist/* safeParse */.xLC(Evidence, JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8')));
        return read.success ? [[read.output.release.package, read.output.problems]] : [];
    }));
}
const Releases = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* string */.YjP(), version: dist/* string */.YjP(), outcome: dist/* string */.YjP(), published: dist/* string */.YjP() })));
/** The releases that the publish action has told of; none where it was not run. */
function releasesIn(outputs) {
    const read = dist/* safeParse */.xLC(Releases, outputs['releases']);
    if (!read.success)
        return [];
    const problems = problemsByPackage(outputs['evidence']);
    return read.output.map(({ name, version, outcome, published }) => {
        return { package: name, version, outcome, published, problems: problems.get(name) ?? [] };
    });
}
/** The rehearsal as it is told: its outcome, what was found, and what a person would see. */
function endingOf({ results, problems: failed, isWell }, { events, refused }) {
    // A workflow goes on after publishing: its outcome is that of the step that has one.
    const last = results.findLast(({ outputs }) => outputs['outcome'] !== undefined) ?? results.at(-1);
    const outputs = last?.outputs ?? {};
    const wentWell = failed.length === 0 && isWell !== false && last?.exitCode === 0 && refused.length === 0;
    const beside = [...failed, ...asksOutside(refused)];
    return {
        outcome: outcomeOf(outputs['outcome'] || (outputs['count'] === '0' ? 'nothing-due' : 'rejected'), results),
        releases: releasesIn(outputs),
        package: outputs['package'] ?? '',
        version: outputs['version'] ?? '',
        problems: [...problemsIn(events), ...beside],
        outputs: { ...outputs, ...shortPaths(outputs) },
        stages: stageTimes(events),
        summary: summaryOf({ results: isWell === undefined && last ? [last] : results, beside }),
        refused,
        log: wentWell ? [] : lastLines(events),
        exitCode: wentWell ? 0 : 1,
    };
}
/**
 * What a later job could not verify is not verified, whatever the job that published it found; what was staged, and a later job
 * has verified, was approved in between.
 */
function outcomeOf(outcome, results) {
    const later = results.filter(({ action }) => action === 'verify').map(({ exitCode }) => exitCode === 0);
    if (outcome === 'staged' && later.includes(true))
        return 'verified';
    return outcome === 'verified' && later.includes(false) ? 'unverified' : outcome;
}
/** The summaries of the steps, as GitHub shows them below each other, and before them what none of them could tell. */
function summaryOf({ results, beside, }) {
    const own = beside.length === 0 ? [] : [(0,blocks/* problemsSummary */.Bj)('The rehearsal failed', beside)];
    return [...own, ...results.map(({ summary }) => summary)].filter((part) => part !== '').join('\n\n');
}
function asksOutside(refused) {
    if (refused.length === 0)
        return [];
    const own = [...new Set(refused)].slice(0, 5).join(', ');
    return [
        (0,src_problems/* error */.z3)({
            code: 'host-outside',
            message: `Something made a request to the outside, which a rehearsal does not answer: ${own}.`,
            remedy: 'A dependency from git or another address cannot be rehearsed, nor can a script that needs the network. The real job may succeed.',
        }),
    ];
}
/** The files are gone when the rehearsal is over: their names are left, not their paths. */
function shortPaths({ tarball, evidence }) {
    return {
        ...(tarball ? { tarball: (0,external_node_path_.basename)(tarball) } : {}),
        ...(evidence ? { evidence: (0,external_node_path_.basename)(evidence) } : {}),
    };
}
//# sourceMappingURL=ending.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/furnish.js


/** Lower than any version a tag would name. */
const FIRST_VERSION = '0.0.0-0';
/** Puts into the registry what a release finds there. Gives what was assumed in doing so. */
function furnish(world, { project, tags, commit, file, path, environment, start, }) {
    const { packageNames, repository, dependencies } = project;
    for (const tag of tags)
        world.repository.tags.set(tag, commit);
    world.repository.main.add(commit);
    if (path !== undefined)
        world.repository.files.set(`${commit}:.github/workflows/${file}`, (0,external_node_fs_.readFileSync)(path, 'utf8'));
    const names = packageNames.filter(registry_names/* isPackageName */.kb);
    for (const name of names)
        addPackage(world, { name, repository, file, environment });
    const known = names.length === 0 ? [] : [knownAs(names, { repository, file, environment })];
    for (const { name, version } of dependencies)
        world.registry.stub(name, version);
    const stubs = dependencies.map(({ name, version }) => `${name}@${version}`).join(', ');
    const stubbed = stubs === ''
        ? []
        : [`The local registry serves empty, signed stand-ins for these dependencies: ${stubs}.`];
    if (packageNames.length === 0)
        return stubbed;
    return [
        `The run is ${startInWords(start)}, in a public repository, on a GitHub-hosted runner unless the workflow says otherwise, with the dependencies that are installed here.`,
        ...known,
        ...stubbed,
    ];
}
function startInWords({ event, ref, inputs = {} }) {
    const on = ref.startsWith('refs/tags/') ? 'the tag' : `the branch ${ref.replace('refs/heads/', '')}`;
    if (event === 'push')
        return `a push of ${on}`;
    const typed = Object.entries(inputs).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `a ${event} on ${on}${typed.length === 0 ? '' : `, with ${typed.join(', ')}`}`;
}
/** Puts a package into the registry, with the workflow as its trusted publisher. Gives what was assumed in doing so. */
function addPackage(world, { name, repository, file, environment, }) {
    const publisher = { repository, workflow: file, ...(environment === undefined ? {} : { environment }) };
    world.registry.add({
        name,
        version: FIRST_VERSION,
        trustedPublishers: [{ ...publisher, allowed: ['publish', 'stage'] }],
    });
    return knownAs([name], { repository, file, environment });
}
function knownAs(names, { repository, file, environment }) {
    const guard = environment === undefined ? '' : `, environment ${environment}`;
    const [is, its] = names.length === 1 ? ['is', 'its'] : ['are', 'their'];
    return `${names.join(', ')} ${is} already on the registry, as ${FIRST_VERSION}; ${its} trusted publisher is ${repository}, ${file}${guard}.`;
}
/** The run. */
function runOf({ repository, commit, file, environment, start, }) {
    return {
        ...(start.inputs === undefined ? {} : { inputs: start.inputs }),
        ...(environment === undefined ? {} : { environment }),
        repository,
        repositoryId: '100000001',
        ownerId: '100000002',
        visibility: 'public',
        commit,
        ref: start.ref,
        workflow: file,
        event: start.event,
        id: '1000000001',
        attempt: '1',
        runnerEnvironment: 'github-hosted',
    };
}
//# sourceMappingURL=furnish.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/approver.js
/** Plays the maintainer, who decides on everything that is staged. Gives what was done, as a sentence. */
function decide({ store, approve, reject }, decision) {
    const staged = [...store.packages.values()].flatMap(({ name, staged: waiting }) => [...waiting].map(([version, { stageId }]) => ({ spec: `${name}@${version}`, stageId })));
    for (const { stageId } of staged)
        (decision === 'approve' ? approve : reject)(stageId);
    const names = staged.map(({ spec }) => spec).join(', ');
    return `The maintainer ${decision === 'approve' ? 'approves' : 'rejects'} ${names || 'nothing: nothing is staged'}.`;
}
//# sourceMappingURL=approver.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/rehearsal/runner/action-file.js





const Schema = dist/* looseObject */._H3({
    inputs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ description: dist/* string */.YjP(), default: dist/* optional */.lqM(dist/* string */.YjP()) })), {}),
    outputs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ description: dist/* string */.YjP() })), {}),
    runs: dist/* object */.Ikc({ using: dist/* literal */.euz('node24'), main: dist/* string */.YjP() }),
});
/** Reads a directory's action.yml. @throws Error when it is none of a JavaScript action */
async function readActionFile(directory) {
    const file = ['action.yml', 'action.yaml']
        .map((name) => (0,external_node_path_.join)(directory, name))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    if (!file)
        throw new Error(`${directory} has no action.yml`);
    return dist/* parse */.qgA(Schema, (0,yaml_dist/* parse */.qg)(await (0,promises_.readFile)(file, 'utf8')));
}
//# sourceMappingURL=action-file.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/runner/commands.js
/**
 * Reads a step's output as the runner does: workflow commands, masks, and stop-commands.
 * @see actions/runner, src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs
 */
function createLogReader(onEvent) {
    const masks = [];
    let stoppedBy;
    const masked = (text) => masks.reduce((left, mask) => left.replaceAll(mask, '***'), text);
    const read = (line) => {
        const command = parseCommand(line);
        if (stoppedBy !== undefined) {
            if (command?.name === stoppedBy)
                stoppedBy = undefined;
            else
                onEvent({ kind: 'line', text: masked(line) });
            return;
        }
        if (!command)
            return onEvent({ kind: 'line', text: masked(line) });
        const text = masked(command.value);
        switch (command.name) {
            case 'add-mask':
                if (command.value.trim() !== '')
                    masks.push(command.value);
                return;
            case 'stop-commands':
                stoppedBy = command.value;
                return onEvent({ kind: 'command', text: line });
            case 'group':
            case 'debug':
                return onEvent({ kind: command.name, text });
            case 'endgroup':
                return onEvent({ kind: 'endgroup', text: '' });
            case 'error':
            case 'warning':
            case 'notice':
                return onEvent({ kind: command.name, text, properties: command.properties });
            default:
                return onEvent({ kind: 'command', text: masked(line) });
        }
    };
    return { read, masks };
}
/** `::name key=value,…::value` after leading blanks, or `##[name key=value;…]value` anywhere in the line. */
function parseCommand(line) {
    const now = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
    if (now)
        return { name: now[1] ?? '', properties: propertiesOf(now[2], ','), value: unescaped(now[3]) };
    const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line);
    return old
        ? { name: old[1] ?? '', properties: propertiesOf(old[2], ';'), value: unescaped(old[3]) }
        : undefined;
}
function propertiesOf(text, separator) {
    const pairs = (text ?? '').split(separator).map((pair) => pair.split('='));
    return Object.fromEntries(pairs.flatMap(([name, ...value]) => (name ? [[name, unescaped(value.join('='))]] : [])));
}
function unescaped(text = '') {
    return text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
}
//# sourceMappingURL=commands.js.map
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 21 modules
var expressions_dist = __webpack_require__(78312);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/reviver.js
var reviver = __webpack_require__(10379);
// EXTERNAL MODULE: ./node_modules/glob/dist/esm/index.min.js
var index_min = __webpack_require__(31668);
;// CONCATENATED MODULE: ./lib/rehearsal/runner/expressions.js






/**
 * Evaluates the `${{ }}` in a text, as GitHub does it in inputs' defaults and in `with:`.
 * @param contexts plain values by context name, such as `{ github: { ref_name: 'v1' } }`
 * @throws Error on an expression GitHub would refuse
 */
function evaluateText(text, contexts) {
    const names = Object.keys(contexts);
    const values = new expressions_dist/* data.Dictionary */.p.bT(...names.map((key) => ({ key, value: expressionData(contexts[key]) })));
    return text.replace(/\$\{\{(.*?)\}\}/gs, (_all, expression) => {
        const { tokens } = new expressions_dist/* Lexer */.JG(expression.trim()).lex();
        const functions = [hashFiles(contexts['github'])];
        const parsed = new expressions_dist/* Parser */.iX(tokens, names, functions).parse();
        const byName = new Map(functions.map((one) => [one.name.toLowerCase(), one]));
        return new expressions_dist/* Evaluator */.oi(parsed, values, byName).evaluate().coerceString();
    });
}
/** `hashFiles`, of the job's workspace: empty where no file matches. What it hashes to is GitHub's own affair. */
function hashFiles(github) {
    const workspace = github && 'workspace' in github ? String(github.workspace) : undefined;
    return {
        name: 'hashFiles',
        minArgs: 1,
        maxArgs: 255,
        call: (...patterns) => {
            const globs = patterns.map((one) => one.coerceString());
            const files = workspace === undefined ? [] : (0,index_min/* globSync */.AZ)(globs, { cwd: workspace, nodir: true }).sort();
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const file of files)
                hash.update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace ?? '', file)));
            return new expressions_dist/* data.StringData */.p.uQ(files.length === 0 ? '' : hash.digest('hex'));
        },
    };
}
function expressionData(value) {
    return JSON.parse(JSON.stringify(value), reviver/* reviver */.e);
}
//# sourceMappingURL=expressions.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/runner/file-commands.js

/**
 * Reads a file of `name=value` lines and `name<<delimiter` blocks, as `GITHUB_OUTPUT` and `GITHUB_ENV` are.
 * @throws Error on a line the runner would refuse
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
function readFileCommands(path) {
    const lines = (0,external_node_fs_.readFileSync)(path, 'utf8').split(/\r?\n/);
    const values = {};
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const block = /^(.*?)<<(.+)$/.exec(line);
        const pair = /^(.*?)=(.*)$/s.exec(line);
        if (block && (!pair || line.indexOf('<<') < line.indexOf('='))) {
            const [, name = '', delimiter = ''] = block;
            const end = lines.indexOf(delimiter, at + 1);
            if (end < 0)
                throw new Error(`no end of ${name} in a file command`);
            values[name] = lines.slice(at + 1, end).join('\n');
            at = end;
        }
        else if (pair) {
            values[pair[1] ?? ''] = pair[2] ?? '';
        }
        else {
            throw new Error(`no file command: ${line}`);
        }
    }
    return values;
}
//# sourceMappingURL=file-commands.js.map
// EXTERNAL MODULE: ./lib/src/projects/program-on-path.js
var program_on_path = __webpack_require__(46895);
;// CONCATENATED MODULE: ./lib/rehearsal/runner/run-description.js
function workflowRef({ repository, workflow, ref }) {
    return `${repository}/.github/workflows/${workflow}@${ref}`;
}
/** The `GITHUB_*` variables every step of the run sees. */
function runEnvironment(run) {
    const [owner = ''] = run.repository.split('/');
    const isTag = run.ref.startsWith('refs/tags/');
    return {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: 'https://api.github.com',
        GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
        GITHUB_REPOSITORY: run.repository,
        GITHUB_REPOSITORY_ID: run.repositoryId,
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_REPOSITORY_OWNER_ID: run.ownerId,
        GITHUB_ACTOR: owner,
        GITHUB_SHA: run.commit,
        GITHUB_REF: run.ref,
        GITHUB_REF_NAME: run.ref.replace(/^refs\/(tags|heads)\//, ''),
        GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
        GITHUB_WORKFLOW: run.workflow,
        GITHUB_WORKFLOW_REF: workflowRef(run),
        GITHUB_WORKFLOW_SHA: run.commit,
        GITHUB_EVENT_NAME: run.event,
        GITHUB_RUN_ID: run.id,
        GITHUB_RUN_NUMBER: '1',
        GITHUB_RUN_ATTEMPT: run.attempt,
        RUNNER_ENVIRONMENT: run.runnerEnvironment,
        RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform] ?? 'Linux',
        RUNNER_ARCH: process.arch.toUpperCase(),
        RUNNER_NAME: 'rehearsal',
    };
}
/** The claims of the run's ID tokens. https://docs.github.com/actions/reference/security/oidc */
function claimsOf(run) {
    const [owner = ''] = run.repository.split('/');
    return {
        sub: `repo:${subjectOf(run)}:${run.environment ? `environment:${run.environment}` : `ref:${run.ref}`}`,
        repository: run.repository,
        repository_id: run.repositoryId,
        repository_owner: owner,
        repository_owner_id: run.ownerId,
        repository_visibility: run.visibility,
        ref: run.ref,
        sha: run.commit,
        workflow_ref: workflowRef(run),
        job_workflow_ref: run.called ?? workflowRef(run),
        event_name: run.event,
        run_id: run.id,
        run_attempt: run.attempt,
        runner_environment: run.runnerEnvironment,
        ...(run.environment === undefined ? {} : { environment: run.environment }),
    };
}
function subjectOf({ repository, repositoryId, ownerId, hasImmutableSubject }) {
    const [owner = '', name = ''] = repository.split('/');
    return hasImmutableSubject ? `${owner}@${ownerId}/${name}@${repositoryId}` : repository;
}
/** The part of the event's payload that actions and expressions read. */
function eventPayload(run) {
    const [login = '', name = ''] = run.repository.split('/');
    const tag = run.ref.replace(/^refs\/tags\//, '');
    const own = {
        push: { ref: run.ref, after: run.commit },
        release: {
            action: 'published',
            release: {
                tag_name: tag,
                name: tag,
                target_commitish: 'main',
                draft: false,
                prerelease: tag.includes('-'),
            },
        },
        workflow_dispatch: { ref: run.ref, inputs: textsOf(run.inputs ?? {}) },
    };
    return {
        ...own[run.event],
        repository: {
            fork: false,
            id: Number(run.repositoryId),
            name,
            full_name: run.repository,
            private: run.visibility !== 'public',
            visibility: run.visibility,
            default_branch: 'main',
            owner: { login, id: Number(run.ownerId) },
        },
    };
}
/** A payload has inputs as texts, the `inputs` context as what they are. */
function textsOf(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}
//# sourceMappingURL=run-description.js.map
// EXTERNAL MODULE: ./lib/src/registry/address.js
var address = __webpack_require__(33836);
;// CONCATENATED MODULE: ./lib/rehearsal/runner/shell.js
/** Says that it does nothing, in the log and to the rehearsal. */
function passOver(said, name) {
    return [
        `text="${name} $* is skipped: a rehearsal uses what is installed here and makes no request to the outside."`,
        `{ printf '%s' "$text" | tr '\\r\\n' '  '; echo; } >> ${quoted(said)}`,
        `printf '%s\\n' "$text"`,
    ];
}
/** A word of a shell's. */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=shell.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/runner/manager-stand-in.js


/** What every secret of a workflow is; the sealed registry takes it for the token of a maintainer. */
const MADE_UP_SECRET = 'rehearsed-secret';
/** What installs, by manager: with `yarn` alone, nothing at all. */
const INSTALLING = {
    npm: '',
    pnpm: 'install|i|ci|clean-install|install-clean|add|update|up|upgrade|audit|fetch|dlx|self-update|setup|env',
    yarn: "''|install|add|up|upgrade|set|plugin|dlx|audit",
    bun: 'install|i|ci|add|a|update|upgrade|audit|x',
};
/**
 * Settings under which a manager takes a copy of a project for what it is: installed, and by this very version. Each of the
 * three may otherwise ask a registry for another version of itself.
 */
const AS_INSTALLED = [
    'npm_config_manage_package_manager_versions=false',
    'npm_config_verify_deps_before_run=false',
    'pnpm_config_pm_on_fail=ignore',
    'pnpm_config_verify_deps_before_run=false',
    'YARN_ENABLE_TELEMETRY=0',
    'COREPACK_ENABLE_NETWORK=0',
];
/** How pnpm and Yarn are told of the sealed world, in which a workflow may publish with them. */
const SEALED = [
    'SSL_CERT_FILE="$NODE_EXTRA_CA_CERTS"',
    'npm_config_cafile="$NODE_EXTRA_CA_CERTS"',
    'pnpm_config_cafile="$NODE_EXTRA_CA_CERTS"',
    'YARN_HTTPS_CA_FILE_PATH="$NODE_EXTRA_CA_CERTS"',
    'YARN_HTTPS_PROXY="$HTTPS_PROXY"',
    // registry.yarnpkg.com is another name of the same registry.
    `YARN_NPM_REGISTRY_SERVER=${address/* PUBLIC_REGISTRY */.u.replace(/\/$/, '')}`,
];
/** Passes on what a manager does with what is here; what installs is passed over. */
function managerStandIn(said, { name, command: { file, args } }) {
    const corepack = process.env['COREPACK_HOME'];
    return [
        'command= value=',
        'for word do',
        '  [ -n "$value" ] && { value=; continue; }',
        '  case "$word" in',
        '    --filter|-F|-C|--dir|--cwd|--loglevel|--reporter) value=yes ;;',
        '    --version|-v|--help|-h) [ -n "$command" ] || command=none ;;',
        '    -*) ;;',
        // yarn workspace <name> <command>
        '    *) case "$command" in "") command=$word ;; workspace) command=of ;; of) command=$word ;; esac ;;',
        '  esac',
        'done',
        `export ${[...AS_INSTALLED, ...SEALED].join(' ')}`,
        ...(name === 'pnpm' ? publishingWithPnpm(said, [file, ...args]) : []),
        ...(corepack === undefined ? ['unset COREPACK_HOME'] : [`export COREPACK_HOME=${quoted(corepack)}`]),
        `case "$command" in ${INSTALLING[name]}) ;; *) exec ${[file, ...args].map(quoted).join(' ')} "$@" ;; esac`,
        ...passOver(said, name),
    ];
}
/** What is told where pnpm 12 publishes by itself from a job with `id-token: write`. */
const PNPM_PROVENANCE = 'pnpm’s own provenance is not rehearsed: it publishes here with a made-up token.';
/** From version 12 on pnpm has its signature timestamped by an authority that is not played. */
function publishingWithPnpm(said, pnpm) {
    const { host } = new URL(address/* PUBLIC_REGISTRY */.u);
    return [
        'publishing=',
        'for word do [ "$word" = publish ] && publishing=yes; done',
        'if [ -n "$publishing" ] && [ -n "$ACTIONS_ID_TOKEN_REQUEST_URL" ]; then',
        `  case "$(${pnpm.map(quoted).join(' ')} --version 2>/dev/null | tail -n 1)" in`,
        '    ?.*|1[01].*) ;;',
        `    *) printf '%s\\n' ${quoted(PNPM_PROVENANCE)} >> ${quoted(said)}`,
        '      unset ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        '      NPM_CONFIG_USERCONFIG=$(mktemp "$RUNNER_TEMP/npmrc-XXXXXX") && export NPM_CONFIG_USERCONFIG',
        `      printf '%s\\n' ${quoted(`//${host}/:_authToken=${MADE_UP_SECRET}`)} > "$NPM_CONFIG_USERCONFIG" ;;`,
        '  esac',
        'fi',
    ];
}
//# sourceMappingURL=manager-stand-in.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/runner/tools.js





/**
 * Lays out the programs of a job, as setup-node leaves them: node and npm; and the project's own package manager, where that
 * is another. What would change the machine that rehearses, or
 * ask for what is outside, has a stand-in that says so: installs, corepack, gh.
 * @param parent a directory of the job
 * @param npmCli the npm-cli.js that setup-node would have put on the PATH
 */
function layTools(parent, { npmCli, manager, pushesNothing = false, }) {
    const directory = (0,external_node_path_.join)(parent, 'bin');
    const said = (0,external_node_path_.join)(parent, 'passed-over.txt');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'node_modules', 'npm'), { recursive: true });
    once(() => ownNode((0,external_node_path_.join)(directory, process.platform === 'win32' ? 'node.exe' : 'node')));
    // Where a program of Node's looks for the npm beside it.
    once(() => (0,external_node_fs_.symlinkSync)((0,external_node_path_.dirname)(npmCli), (0,external_node_path_.join)(directory, 'node_modules', 'npm', 'bin'), 'junction'));
    if (process.platform === 'win32')
        once(() => (0,external_node_fs_.symlinkSync)(npmCli, (0,external_node_path_.join)(directory, 'npm')));
    else {
        program((0,external_node_path_.join)(directory, 'npm'), npmStandIn(said, npmCli));
        for (const name of ['corepack', 'gh'])
            program((0,external_node_path_.join)(directory, name), passOver(said, name));
        if (manager)
            program((0,external_node_path_.join)(directory, manager.name), managerStandIn(said, manager));
        const git = pushesNothing ? onPath('git') : undefined;
        if (git !== undefined)
            program((0,external_node_path_.join)(directory, 'git'), gitStandIn(said, git));
    }
    return {
        directory,
        passedOver: () => {
            const lines = once(() => (0,external_node_fs_.readFileSync)(said, 'utf8')) ?? '';
            (0,external_node_fs_.writeFileSync)(said, '');
            return lines.split('\n').filter((line) => line !== '');
        },
    };
}
/** A node whose directory is the job's: what is installed beside it does not reach the machine's. */
function ownNode(path) {
    try {
        (0,external_node_fs_.linkSync)(process.execPath, path);
    }
    catch (thrown) {
        if (codeOf(thrown) === 'EEXIST')
            throw thrown;
        (0,external_node_fs_.symlinkSync)(process.execPath, path);
    }
}
function program(path, lines) {
    (0,external_node_fs_.writeFileSync)(path, `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
}
/** Passes on what npm does with what is here; what installs is passed over, as is what asks a registry about it. */
function npmStandIn(said, npmCli) {
    return [
        'command= global= named= over= next= value=',
        'for word do',
        '  [ -n "$value" ] && { value=; continue; }',
        '  case "$word" in',
        '    -g|--global|--location=global) global=yes ;;',
        '    --prefix|-C|--workspace|-w|--loglevel|--cache|--registry|--userconfig|--omit|--include) value=yes ;;',
        '    -*) ;;',
        '    *) if [ -z "$command" ]; then command=$word; else named=yes; fi ;;',
        '  esac',
        'done',
        'case "$command" in',
        '  ci|clean-install|ic|install-clean|audit) over=yes ;;',
        '  cit|install-ci-test|clean-install-test|sit|it|install-test) over=yes next=test ;;',
        '  install|i|in|add|update|up|upgrade|uninstall|rm) if [ -n "$global" ] || [ -z "$named" ]; then over=yes; fi ;;',
        'esac',
        `[ -z "$over" ] && exec node ${quoted(npmCli)} "$@"`,
        ...passOver(said, 'npm'),
        `[ -z "$next" ] || exec node ${quoted(npmCli)} "$next"`,
    ];
}
/** Passes on what git does with the copy of the checkout; there is nowhere to push it to. */
function gitStandIn(said, git) {
    return [
        'command= value=',
        'for word do',
        '  [ -n "$value" ] && { value=; continue; }',
        '  case "$word" in -C|-c) value=yes ;; -*) ;; *) [ -n "$command" ] || command=$word ;; esac',
        'done',
        `case "$command" in push|fetch|pull) ;; *) exec ${quoted(git)} "$@" ;; esac`,
        ...passOver(said, 'git'),
    ];
}
function onPath(name) {
    return (0,program_on_path/* directoriesOnPath */.oM)(process.env)
        .map((entry) => (0,external_node_path_.join)(entry, name))
        .find((path) => (0,external_node_fs_.existsSync)(path));
}
function once(task) {
    try {
        return task();
    }
    catch (thrown) {
        if (['EEXIST', 'ENOENT'].includes(codeOf(thrown)))
            return undefined;
        throw thrown;
    }
}
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
//# sourceMappingURL=tools.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/runner/job-environment.js






/** What every JavaScript action gets, and, with `id-token: write` alone, what it takes to ask for ID tokens. */
function credentials({ world, run, idToken }) {
    const runtime = {
        ACTIONS_RUNTIME_TOKEN: `runtime.${(0,external_node_crypto_.randomUUID)()}`,
        ACTIONS_RUNTIME_URL: 'https://pipelines.invalid/',
    };
    if (!idToken)
        return runtime;
    const { url, token } = world.issuer.admit(claimsOf(run));
    return { ...runtime, ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token };
}
/** The programs of a job. */
function toolsOf(job) {
    return layTools((0,external_node_path_.join)(job.directory, 'tools'), job);
}
/** The variables every step of a job sees. */
function jobEnvironment(job) {
    const directories = {
        temp: (0,external_node_path_.join)(job.directory, 'temp'),
        home: (0,external_node_path_.join)(job.directory, 'home'),
        tools: (0,external_node_path_.join)(job.directory, 'tools'),
    };
    for (const directory of Object.values(directories))
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const event = (0,external_node_path_.join)(job.directory, 'event.json');
    (0,external_node_fs_.writeFileSync)(event, JSON.stringify(eventPayload(job.run)));
    return {
        ...job.world.env,
        ...runEnvironment(job.run),
        GITHUB_JOB: job.id,
        PATH: [toolsOf(job).directory, ...systemPath()].join(external_node_path_.delimiter),
        HOME: directories.home,
        // Whatever is installed for all, or kept for the next time, is the job's own.
        npm_config_prefix: (0,external_node_path_.join)(directories.tools, 'global'),
        npm_config_cache: (0,external_node_path_.join)(directories.home, '.npm'),
        COREPACK_HOME: (0,external_node_path_.join)(directories.tools, 'corepack'),
        XDG_CACHE_HOME: (0,external_node_path_.join)(directories.home, '.cache'),
        RUNNER_TEMP: directories.temp,
        RUNNER_TOOL_CACHE: directories.tools,
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_EVENT_PATH: event,
        ...job.env,
    };
}
/** The machine's programs, without what `npm run` has put before them. */
function systemPath() {
    return (0,program_on_path/* directoriesOnPath */.oM)(process.env).filter((entry) => !entry.includes('node_modules') && !entry.includes('node-gyp-bin'));
}
//# sourceMappingURL=job-environment.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/runner/job.js











/**
 * Runs a JavaScript action as GitHub's runner does: inputs and defaults from its action.yml, the runner's files and
 * variables, its output read for commands. The result is what the runner would have seen.
 * @param action the directory of its action.yml
 * @param inputs what `with:` gives, taken as it is
 */
async function runAction(job, { action, inputs }) {
    const file = await readActionFile(action);
    const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(file.inputs, name));
    if (unknown.length > 0)
        throw new Error(`Unexpected input(s) ${unknown.join(', ')}`);
    const token = jobToken(job);
    const contexts = { github: { ref_name: runEnvironment(job.run)['GITHUB_REF_NAME'], token } };
    const variables = Object.entries(file.inputs).map(([name, input]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        inputs[name] ?? evaluateText(input.default ?? '', contexts),
    ]);
    return runStep(job, {
        secrets: [token],
        env: { ...credentials(job), ...Object.fromEntries(variables) },
        program: { args: [(0,external_node_path_.resolve)(action, file.runs.main)], file: process.execPath, cwd: job.workspace },
    });
}
/** A token of the job, as `${{ github.token }}`; GitHub knows what it may do. */
function jobToken({ world, writesContents }) {
    const token = `ghs_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
    if (writesContents)
        world.repository.writers.add(token);
    return token;
}
/**
 * Runs a `run:` step as GitHub's runner does, in bash. With `id-token: write` it can ask for ID tokens like any other step;
 * the runtime's token is for actions alone.
 */
function runScript(job, { script, cwd }) {
    const { ACTIONS_RUNTIME_TOKEN: _token, ACTIONS_RUNTIME_URL: _url, ...idToken } = credentials(job);
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    return runStep(job, { secrets: [], env: idToken, program: { file: 'bash', args, cwd } });
}
/** Runs a program with the runner's files and variables, and reads what it prints for commands. */
async function runStep(job, { secrets, env, program }) {
    const files = stepFiles(job);
    const log = [];
    const reader = createLogReader((event) => {
        log.push(event);
        job.onEvent?.(event);
    });
    const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => env[name]);
    reader.masks.push(...secrets, ...tokens.filter((token) => token !== undefined));
    const whole = { ...jobEnvironment(job), ...files.env, ...env, ...job.stepEnv };
    const { killed } = job;
    const end = await runProgram(program, {
        env: whole,
        onStart: job.onStart,
        onLine: (line, child) => {
            if (killed && [`::group::${killed.at}`, killed.at].includes(line))
                child.kill(killed.by);
            reader.read(line);
        },
    });
    return {
        ...end,
        outputs: readFileCommands(files.output),
        env: readFileCommands(files.env['GITHUB_ENV'] ?? ''),
        summary: (0,external_node_fs_.readFileSync)(files.summary, 'utf8'),
        log,
        masks: reader.masks,
    };
}
/** The files a step talks to the runner by. */
function stepFiles(job) {
    const directory = (0,external_node_path_.join)(job.directory, 'temp', '_runner_file_commands');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const id = (0,external_node_crypto_.randomUUID)();
    const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
    const paths = names.map((name) => [name, (0,external_node_path_.join)(directory, `${name.toLowerCase()}_${id}`)]);
    for (const [, path] of paths)
        (0,external_node_fs_.writeFileSync)(path, '');
    const env = Object.fromEntries(paths);
    return { env, output: env['GITHUB_OUTPUT'] ?? '', summary: env['GITHUB_STEP_SUMMARY'] ?? '' };
}
function runProgram({ file, args, cwd }, { env, onLine, onStart, }) {
    return new Promise((resolve, reject) => {
        const child = (0,programs/* start */.ni)({ file, args, cwd, env });
        onStart?.(child);
        const read = [child.stdout, child.stderr].map((stream) => {
            const lines = (0,external_node_readline_.createInterface)({ input: stream }).on('line', (line) => onLine(line, child));
            return new Promise((done) => lines.on('close', done));
        });
        child.on('error', reject).on('close', (exitCode, signal) => {
            void Promise.all(read).then(() => resolve({ exitCode, signal }));
        });
    });
}
//# sourceMappingURL=job.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/runner/script-step.js


/** How many of its last lines are told of a step that failed. */
const LAST_LINES = 15;
/**
 * Runs a `run:` step under its label. What the script prints is lines and no more: the stages of a rehearsal are those of
 * the steps and the actions, whatever a script calls a group, and its problems those they have found.
 */
async function playScript(job, { label, script, cwd }) {
    const tell = (event) => job.onEvent?.(event);
    tell({ kind: 'group', text: label });
    try {
        const result = await runScript({ ...job, onEvent: (event) => tell(asLine(event)) }, { script, cwd });
        if (result.exitCode !== 0)
            tell({ kind: 'error', text: `The step ended with exit status ${result.exitCode}.`, properties: {} });
        return result;
    }
    finally {
        tell({ kind: 'endgroup', text: '' });
    }
}
function asLine(event) {
    if (event.kind === 'group')
        return { kind: 'line', text: event.text };
    if (event.kind === 'endgroup' || event.kind === 'command')
        return { kind: 'debug', text: event.text };
    return 'properties' in event ? { ...event, properties: {} } : event;
}
/**
 * That a step failed, with its last lines.
 * @param label what the step is called
 * @param why when it could not even be run
 */
function stepFailed(label, { job, exitCode, log = [], why }) {
    const lines = log.filter(({ kind }) => kind !== 'debug').map(({ text }) => text);
    const last = lines.slice(-LAST_LINES).join('\n');
    const how = why === undefined ? `ended with exit status ${exitCode}` : `failed: ${why}`;
    return (0,src_problems/* error */.z3)({
        code: 'step-failed',
        message: `The step ${JSON.stringify(label)} of the job ${job} ${how}.${last && `\n${last}`}`,
        remedy: 'Fix it, and rehearse again. A step that needs the network or another machine cannot be rehearsed.',
    });
}
//# sourceMappingURL=script-step.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/layouts.js





/** What starts a run that no workflow's file describes: several tags are released by hand. */
function layoutStart({ tags, ref, event }) {
    return { event: event ?? (tags.length > 1 ? 'workflow_dispatch' : 'push'), ref };
}
/** Plays the jobs of the workflow that `init` would write. */
function playLayout(stage) {
    return stage.options.layout === 'split' ? split(stage) : single(stage);
}
/** Two jobs; the tarball goes from one to the other as an artifact would. */
async function split(stage) {
    const { options, project, job, checkout } = stage;
    const packing = job('pack', { idToken: false, workspace: checkout });
    const problems = await built(packing, project);
    if (problems.length > 0)
        return { results: [], problems };
    const packed = await runAction(packing, {
        action: (0,external_node_path_.join)(options.actions, 'pack'),
        inputs: releaseInputs(stage),
    });
    if (packed.exitCode !== 0)
        return { results: [packed], problems };
    const publishing = job('publish', { idToken: true, workspace: fresh(packing.directory, 'no-checkout') });
    const { packed: directory = '', integrity = '', count } = packed.outputs;
    // The publish job of the workflow that init writes is skipped then.
    if (count === '0')
        return { results: [packed], problems };
    const inputs = { ...publishInputs(stage), packed: directory, integrity };
    return publishedBy(stage, { publishing, inputs, packed: [packed] });
}
async function single(stage) {
    const { project, job, checkout } = stage;
    const publishing = job('publish', { idToken: true, workspace: checkout });
    const problems = await built(publishing, project);
    if (problems.length > 0)
        return { results: [], problems };
    const inputs = { ...publishInputs(stage), 'allow-scripts': 'true' };
    return publishedBy(stage, { publishing, inputs, packed: [] });
}
/** Publishes; and where that stages, and a maintainer is played who decides on it, runs the job again. */
async function publishedBy({ options, world, job }, { publishing, inputs, packed }) {
    const { actions: action, decision } = options;
    const first = await runAction(publishing, { action, inputs });
    if (first.outputs['outcome'] !== 'staged' || decision === undefined)
        return { results: [...packed, first], problems: [] };
    const said = decide(world.registry, decision);
    const { idToken, workspace } = publishing;
    const next = job('publish', { idToken, workspace });
    const again = { ...next, run: { ...next.run, attempt: '2' } };
    const second = await runAction(again, { action, inputs });
    return { results: [...packed, first, second], problems: [], said: [`${said} Then the job is run again.`] };
}
/** Builds, in a step of its own before the action, as `init` writes it. Gives why that failed. */
async function built(job, { build }) {
    if (build === undefined)
        return [];
    const ended = await playScript(job, { label: build, script: build, cwd: job.workspace });
    return ended.exitCode === 0 ? [] : [stepFailed(build, { job: job.id, ...ended })];
}
function publishInputs(stage) {
    const { options, world } = stage;
    const staging = options.stages ? { stage: 'true' } : {};
    return { ...sealedInputs(options, world), ...releaseInputs(stage), ...staging };
}
function releaseInputs({ options: { tags }, project: { tagFormat } }) {
    return {
        ...(tagFormat === undefined ? {} : { 'tag-format': tagFormat }),
        ...(tags.length > 1 ? { tag: tags.join('\n') } : {}),
    };
}
/** What tells the action of the sealed world: its npm, its trust root, and not to wait long. */
function sealedInputs({ npmCli, decision }, { tufRoot }) {
    // What is rejected will not be there, however long it is waited for.
    const timeout = decision === 'reject' ? '0' : '0.5';
    return { 'npm-cli': npmCli, 'tuf-root': tufRoot, 'verify-timeout': timeout };
}
/** A directory below another, made. */
function fresh(parent, name) {
    const directory = (0,external_node_path_.join)(parent, name);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    return directory;
}
//# sourceMappingURL=layouts.js.map
// EXTERNAL MODULE: ./lib/src/trust/targets.js
var targets = __webpack_require__(52337);
;// CONCATENATED MODULE: ./lib/rehearsal/github/repository.js
function sealedRepository(name) {
    return {
        name,
        tags: new Map(),
        tagObjects: new Map(),
        files: new Map(),
        main: new Set(),
        releases: [],
        latest: undefined,
        hasImmutableReleases: false,
        restrictsTags: false,
        writers: new Set(),
        writes: [],
        now: () => Date.now(),
    };
}
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
function json(status, body) {
    return { status, headers: JSON_TYPE, body };
}
const NOT_FOUND = json(404, { message: 'Not Found' });
/** Whether a request has the token of a job that may write. */
function mayWrite({ writers }, { headers }) {
    const token = headers['authorization']?.replace(/^(?:token|bearer) /i, '') ?? '';
    return writers.has(token);
}
const MINUTE = 60_000;
/**
 * Why a write is not taken: the token may not, or too much was made in a minute or an hour.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
function whyNoWrite(repository, request) {
    if (!mayWrite(repository, request))
        return json(403, { message: 'Resource not accessible by integration' });
    const now = repository.now();
    const windows = [
        [80, MINUTE],
        [500, 60 * MINUTE],
    ];
    for (const [count, span] of windows) {
        const first = repository.writes.at(-count);
        if (first === undefined || now - first >= span)
            continue;
        const seconds = Math.ceil((first + span - now) / 1000);
        const limited = json(403, {
            message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        });
        return { ...limited, headers: { ...JSON_TYPE, 'retry-after': String(seconds) } };
    }
    repository.writes.push(now);
    return undefined;
}
function invalid(error) {
    return json(422, { message: 'Validation Failed', errors: [error] });
}
function idOf({ releases }) {
    const ids = releases.flatMap(({ id, assets }) => [id, ...assets.map((asset) => asset.id)]);
    return Math.max(1000, ...ids) + 1;
}
function shown({ name }, release) {
    const { id, tag, body, isDraft, isImmutable, isPrerelease, assets } = release;
    const page = isDraft ? `untagged-${id}` : encodeURIComponent(tag);
    return {
        id,
        tag_name: tag,
        name: release.name,
        body,
        draft: isDraft,
        immutable: isImmutable,
        prerelease: isPrerelease,
        html_url: `https://github.com/${name}/releases/tag/${page}`,
        assets: assets.map(shownAsset),
    };
}
function shownAsset({ id, name, state, content }) {
    return { id, name, state, size: content.length };
}
/** How the paths of its API begin. */
const REPOSITORY = '/repos/([^/]+)/([^/]+)';
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/github/refs.js


/**
 * The routes of GitHub's API that say what a ref is. https://docs.github.com/rest/git/refs#get-a-reference and, with the text
 * that was signed beside the signature, https://docs.github.com/rest/git/tags#get-a-tag
 */
function refRoutes({ tags, tagObjects, main }) {
    return [
        {
            name: 'github-ref',
            method: 'GET',
            path: new RegExp(`^${REPOSITORY}/git/ref/heads/(.+)$`),
            answer: (_request, [, , branch]) => {
                const head = branch === 'main' ? [...main].at(-1) : undefined;
                return head
                    ? json(200, { ref: `refs/heads/${branch}`, object: { type: 'commit', sha: head } })
                    : NOT_FOUND;
            },
        },
        {
            name: 'github-ref',
            method: 'GET',
            path: new RegExp(`^${REPOSITORY}/git/ref/tags/(.+)$`),
            answer: (_request, [, , tag = '']) => {
                const [object, commit] = [tagObjects.get(tag), tags.get(tag)];
                if (!commit)
                    return NOT_FOUND;
                const target = object === undefined ? { type: 'commit', sha: commit } : { type: 'tag', sha: idOfTag(object) };
                return json(200, { ref: `refs/tags/${tag}`, object: target });
            },
        },
        {
            name: 'github-ref',
            method: 'GET',
            path: new RegExp(`^${REPOSITORY}/git/tags/([0-9a-f]{40})$`),
            answer: (_request, [, , sha]) => {
                const object = [...tagObjects.values()].find((text) => idOfTag(text) === sha);
                if (object === undefined)
                    return NOT_FOUND;
                const at = object.search(/^-----BEGIN /m);
                const [payload, signature] = at < 0 ? [null, null] : [object.slice(0, at), object.slice(at)];
                return json(200, { sha, verification: { verified: false, reason: 'unknown', payload, signature } });
            },
        },
    ];
}
/** As git names the object. */
function idOfTag(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`tag ${bytes.length}\0`).update(bytes).digest('hex');
}
//# sourceMappingURL=refs.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/github/assets.js

/** Deletes a file of a Release. https://docs.github.com/rest/releases/assets#delete-a-release-asset */
function deletingRoute(repository) {
    return {
        name: 'github-asset',
        method: 'DELETE',
        path: new RegExp(`^${REPOSITORY}/releases/assets/(\\d+)$`),
        answer: (request, [, , id]) => {
            const refused = whyNoWrite(repository, request);
            if (refused)
                return refused;
            const release = repository.releases.find(({ assets }) => assets.some((one) => one.id === Number(id)));
            if (!release)
                return NOT_FOUND;
            if (release.isImmutable)
                return json(422, { message: 'Cannot delete asset from an immutable release.' });
            release.assets = release.assets.filter((one) => one.id !== Number(id));
            return { status: 204 };
        },
    };
}
/** The routes of the host that takes files. https://docs.github.com/rest/releases/assets#upload-a-release-asset */
function uploadRoutes(repository) {
    return [
        {
            name: 'github-asset',
            method: 'POST',
            path: new RegExp(`^${REPOSITORY}/releases/(\\d+)/assets$`),
            answer: (request, [, , id]) => {
                const refused = whyNoWrite(repository, request);
                if (refused)
                    return refused;
                const release = repository.releases.find((one) => one.id === Number(id));
                const name = request.url.searchParams.get('name') ?? '';
                if (!release)
                    return NOT_FOUND;
                if (release.isImmutable)
                    return json(422, { message: 'Cannot upload assets to an immutable release.' });
                if (release.assets.some((one) => one.name === name))
                    return invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
                const asset = { id: idOf(repository), name, state: 'uploaded', content: request.body };
                release.assets = [...release.assets, asset];
                return json(201, shownAsset(asset));
            },
        },
    ];
}
//# sourceMappingURL=assets.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/github/releases.js



const NewRef = dist/* object */.Ikc({ ref: dist/* string */.YjP(), sha: dist/* string */.YjP() });
const NewRelease = dist/* object */.Ikc({
    tag_name: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    body: dist/* string */.YjP(),
    draft: dist/* literal */.euz(true),
    prerelease: dist/* boolean */.zMY(),
});
const Publishing = dist/* object */.Ikc({
    draft: dist/* literal */.euz(false),
    make_latest: dist/* picklist */.KIO(['true', 'false', 'legacy']),
});
const Noting = dist/* object */.Ikc({
    tag_name: dist/* string */.YjP(),
    target_commitish: dist/* string */.YjP(),
    previous_tag_name: dist/* optional */.lqM(dist/* string */.YjP()),
});
/**
 * The routes of GitHub's API that make and read tags and Releases, as far as the actions ask for them.
 * https://docs.github.com/rest/git/refs#create-a-reference, https://docs.github.com/rest/releases/releases
 * What it says of an immutable Release, and of a tag it was made for: softprops/action-gh-release#653,
 * github-community-projects/ospo-reusable-workflows#83; that drafts stand in lists alone: github/developer.github.com#784.
 */
function releaseRoutes(repository) {
    return [
        ...listRoutes(repository),
        ...makingRoutes(repository),
        publishingRoute(repository),
        deletingRoute(repository),
    ];
}
/** What is read of Releases: drafts in lists alone, and by whoever may write. */
function listRoutes(repository) {
    return [
        {
            name: 'github-releases',
            method: 'GET',
            path: new RegExp(`^${REPOSITORY}/releases$`),
            answer: (request) => {
                const { searchParams } = request.url;
                const [size, page] = ['per_page', 'page'].map((name) => Number(searchParams.get(name)));
                const seen = repository.releases.filter(({ isDraft }) => !isDraft || mayWrite(repository, request));
                const from = (Number(page) - 1) * Number(size);
                return json(200, seen.slice(from, from + Number(size)).map((one) => shown(repository, one)));
            },
        },
        {
            name: 'github-releases',
            method: 'GET',
            path: new RegExp(`^${REPOSITORY}/releases/tags/(.+)$`),
            answer: (_request, [, , tag]) => {
                const found = repository.releases.find((one) => one.tag === tag && !one.isDraft);
                return found ? json(200, shown(repository, found)) : NOT_FOUND;
            },
        },
    ];
}
/** What makes something that was not there: tags, drafts, notes. */
function makingRoutes(repository) {
    return [
        {
            name: 'github-ref',
            method: 'POST',
            path: new RegExp(`^${REPOSITORY}/git/refs$`),
            answer: writing(repository, NewRef, ({ ref, sha }) => {
                const tag = ref.replace('refs/tags/', '');
                if (repository.tags.has(tag))
                    return json(422, { message: 'Reference already exists' });
                if (repository.restrictsTags)
                    return json(422, {
                        message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
                    });
                repository.tags.set(tag, sha);
                return json(201, { ref, object: { type: 'commit', sha } });
            }),
        },
        {
            name: 'github-release',
            method: 'POST',
            path: new RegExp(`^${REPOSITORY}/releases$`),
            answer: writing(repository, NewRelease, ({ tag_name: tag, name, body, prerelease }) => {
                if (repository.releases.some((one) => one.tag === tag && !one.isDraft))
                    return invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
                if (body.length > 125_000)
                    return invalid({
                        resource: 'Release',
                        code: 'custom',
                        field: 'body',
                        message: 'body is too long (maximum is 125000 characters)',
                    });
                const own = { id: idOf(repository), tag, name, body, isPrerelease: prerelease };
                const release = { ...own, isDraft: true, isImmutable: false, assets: [] };
                repository.releases.unshift(release);
                return json(201, shown(repository, release));
            }),
        },
        {
            name: 'github-notes',
            method: 'POST',
            path: new RegExp(`^${REPOSITORY}/releases/generate-notes$`),
            answer: writing(repository, Noting, ({ tag_name: tag, previous_tag_name: previous }) => {
                const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`;
                const body = `**Full Changelog**: https://github.com/${repository.name}/${range}`;
                return json(200, { name: tag, body });
            }),
        },
    ];
}
function publishingRoute(repository) {
    return {
        name: 'github-release',
        method: 'PATCH',
        path: new RegExp(`^${REPOSITORY}/releases/(\\d+)$`),
        answer: writing(repository, Publishing, ({ make_latest: latest }, [, , id]) => {
            const release = repository.releases.find((one) => one.id === Number(id));
            if (!release)
                return NOT_FOUND;
            if (!repository.tags.has(release.tag))
                return invalid({
                    resource: 'Release',
                    code: 'custom',
                    message: 'Published releases must have a valid tag',
                });
            if (latest === 'true' && release.isPrerelease)
                return invalid({
                    resource: 'Release',
                    code: 'custom',
                    message: 'Latest release cannot be draft or prerelease',
                });
            release.isDraft = false;
            release.isImmutable = repository.hasImmutableReleases;
            if (latest === 'true')
                repository.latest = release.tag;
            return json(200, shown(repository, release));
        }),
    };
}
/** A route that makes something of a JSON body, for whoever may. What is none of ours to send is a fault of the rehearsal. */
function writing(repository, schema, answer) {
    return (request, groups) => {
        const refused = whyNoWrite(repository, request);
        if (refused)
            return refused;
        return answer(dist/* parse */.qgA(schema, JSON.parse(request.body.toString('utf8'))), groups);
    };
}
//# sourceMappingURL=releases.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/github/api.js


const API_HOST = 'api.github.com';
const UPLOAD_HOST = 'uploads.github.com';
/**
 * The routes of GitHub's API that the actions ask. https://docs.github.com/rest/commits/commits#get-a-commit: with the
 * media type `sha` the answer is the bare SHA; a ref that is not there gives 422 "No commit found for SHA".
 */
function apiRoutes(sealed) {
    const { name: repository, tags, files, main } = sealed;
    return [
        ...releaseRoutes(sealed),
        ...refRoutes(sealed),
        {
            name: 'github-contents',
            method: 'GET',
            path: /^\/repos\/([^/]+)\/([^/]+)\/contents\/(.+)$/,
            // https://docs.github.com/rest/repos/contents#get-repository-content: with the media type `raw` the bare file.
            answer: ({ url }, [owner, name, path = '']) => {
                const found = files.get(`${url.searchParams.get('ref')}:${path}`);
                if (`${owner}/${name}` !== repository || found === undefined)
                    return { status: 404, body: { message: 'Not Found' } };
                return {
                    status: 200,
                    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
                    body: found,
                };
            },
        },
        {
            name: 'github-compare',
            method: 'GET',
            path: /^\/repos\/([^/]+)\/([^/]+)\/compare\/(.+)\.\.\.([0-9a-f]{40})$/,
            // https://docs.github.com/rest/commits/commits#compare-two-commits: of a long answer the status alone is given here.
            answer: (_request, [owner, name, base, head = '']) => {
                if (`${owner}/${name}` !== repository || base !== 'main')
                    return { status: 404, body: { message: 'Not Found' } };
                return {
                    status: 200,
                    headers: { 'content-type': 'application/json; charset=utf-8' },
                    body: { status: main.has(head) ? 'identical' : 'diverged' },
                };
            },
        },
        {
            name: 'github-commit',
            method: 'GET',
            path: /^\/repos\/([^/]+)\/([^/]+)\/commits\/(.+)$/,
            answer: (_request, [owner, name, ref = '']) => {
                if (`${owner}/${name}` !== repository)
                    return { status: 404, body: { message: 'Not Found' } };
                const commit = tags.get(ref.replace(/^tags\//, ''));
                if (!commit)
                    return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
                return {
                    status: 200,
                    headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
                    body: commit,
                };
            },
        },
    ];
}
//# sourceMappingURL=api.js.map
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(72896);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(25057);
// EXTERNAL MODULE: ./lib/src/github/claims.js
var claims = __webpack_require__(95435);
;// CONCATENATED MODULE: ./lib/rehearsal/github/issuer.js



const ISSUER = 'https://token.actions.githubusercontent.com';
const TOKEN_HOST = 'run-actions-1-azure-eastus.actions.githubusercontent.com';
let keys;
/** GitHub signs with RS256. Making such keys takes a fifth of a second: one pair serves a process. */
function rsaKeys() {
    return (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
}
function createIssuer() {
    keys ??= rsaKeys();
    const { publicKey, privateKey } = keys;
    const holders = [];
    const issued = [];
    const mint = (holder, audience) => new sign/* SignJWT */.P({ ...holder.claims, jti: (0,external_node_crypto_.randomUUID)() })
        .setProtectedHeader({ alg: 'RS256', kid: 'rehearsal', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + issuer.lifetime)
        .sign(privateKey);
    const issuer = {
        issued,
        lifetime: 300,
        routes: [
            {
                name: 'id-token',
                method: 'GET',
                path: /^\/idtoken$/,
                // https://docs.github.com/actions/reference/security/oidc: { "value": "<jwt>" }; count seen in real answers.
                answer: async ({ url, headers }) => {
                    const holder = holders.find(({ requestToken }) => headers['authorization'] === `Bearer ${requestToken}`);
                    const audience = url.searchParams.get('audience');
                    if (!holder)
                        return { status: 401, body: { message: 'Unauthorized' } };
                    const value = await mint(holder, audience ?? `https://github.com/${holder.claims.repository_owner}`);
                    issued.push(value);
                    return {
                        status: 200,
                        headers: { 'content-type': 'application/json' },
                        body: { count: value.length, value },
                    };
                },
            },
        ],
        admit: (claims) => {
            const requestToken = `${(0,external_node_crypto_.randomUUID)()}.${(0,external_node_crypto_.randomUUID)()}`;
            holders.push({ requestToken, claims });
            // @actions/core appends "&audience=": the address has a query already.
            return { url: `https://${TOKEN_HOST}/idtoken?api-version=2.0`, token: requestToken };
        },
        verify: async (token, audience) => {
            if (typeof token !== 'string')
                throw new Error('no token');
            await (0,verify/* jwtVerify */.V)(token, publicKey, { issuer: ISSUER, audience });
            return (0,claims/* readClaims */.Ip)(token);
        },
    };
    return issuer;
}
//# sourceMappingURL=issuer.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/rehearsal/net/bytes.js
/** All bytes of a request. */
async function bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The bytes of an answer's body. */
function responseBytes(body) {
    if (body === undefined)
        return Buffer.alloc(0);
    if (Buffer.isBuffer(body))
        return body;
    return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
/** Headers with one value each. */
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/net/request.js
/** The route that answers a request, and what its path holds; undefined when nobody does. */
function routeOf(hosts, { method, url }) {
    for (const route of hosts.get(url.hostname) ?? []) {
        const match = route.method === method ? route.path.exec(url.pathname) : null;
        if (match)
            return { route, groups: match.slice(1).map((group) => decodeURIComponent(group ?? '')) };
    }
    return undefined;
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/net/proxy.js




/**
 * Starts a CONNECT proxy on loopback that ends TLS itself and hands every request to the routes of its host. Whatever
 * has no route is refused and written down; nothing is ever passed on.
 */
async function startProxy(hosts, identity) {
    const sockets = new Set();
    const inside = (0,external_node_https_.createServer)(identity, (request, response) => void serve(proxy, { hosts, request, response }));
    const outside = (0,external_node_http_.createServer)((request, response) => {
        proxy.refused.push(`${request.method} ${request.url}`);
        response.writeHead(403).end();
    });
    outside.on('connect', (request, socket) => {
        const [host = ''] = (request.url ?? '').split(':');
        sockets.add(socket.on('error', () => socket.destroy()));
        if (hosts.has(host)) {
            socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
            inside.emit('connection', socket);
        }
        else {
            proxy.refused.push(`CONNECT ${request.url}`);
            socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        }
    });
    await listen(outside);
    const proxy = {
        url: `http://127.0.0.1:${outside.address().port}`,
        requests: [],
        refused: [],
        latency: 0,
        faults: [],
        close: async () => {
            for (const socket of sockets)
                socket.destroy();
            await new Promise((resolve) => outside.close(resolve));
        },
    };
    return proxy;
}
async function serve(proxy, { hosts, request, response }) {
    const start = performance.now();
    const url = new URL(`https://${request.headers.host}${request.url}`);
    const method = request.method ?? 'GET';
    const found = routeOf(hosts, { method, url });
    const name = found?.route.name ?? 'unknown';
    const fault = proxy.faults.find((one) => one.request === name)?.kind;
    const record = (status) => {
        const ms = Math.round(performance.now() - start);
        proxy.requests.push({ name, method, url: url.href, status, startMs: Math.round(start), ms });
    };
    const body = await bodyOf(request);
    if (proxy.latency > 0)
        await new Promise((resolve) => setTimeout(resolve, proxy.latency));
    if (fault === 'hang' || fault === 'reset') {
        record(0);
        if (fault === 'reset')
            request.socket.destroy();
        return;
    }
    const ask = () => found?.route.answer({ method, url, headers: plainHeaders(request.headers), body }, found.groups);
    const answer = typeof fault === 'number' ? rehearsed(fault) : await answerOf(ask).catch(fromError);
    if (answer.refused)
        proxy.refused.push(`${method} ${url.href}: ${answer.refused}`);
    const bytes = fault === 'nonsense' ? Buffer.from('<html>nonsense</html>') : responseBytes(answer.body);
    record(answer.status);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
    if (fault === 'truncated')
        response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy());
    else
        response.end(bytes);
}
/** 202 is what the registry says of a version it scans first; 429 and 503 say when to come again. */
const TOLD = {
    202: { 'npm-notice': 'Your package is being processed and may take a few minutes to become available.' },
    429: { 'retry-after': '1' },
    503: { 'retry-after': '1' },
};
function rehearsed(status) {
    const headers = { 'content-type': 'application/json', ...TOLD[status] };
    return { status, headers, body: { message: `a rehearsed ${status}`, error: `a rehearsed ${status}` } };
}
async function answerOf(ask) {
    return (await ask()) ?? { status: 404, body: { message: 'nothing here' }, refused: 'nobody answers that' };
}
/** A server of ours that fails is a fault of the rehearsal, and must not pass for one of the release. */
function fromError(thrown) {
    const refused = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { status: 500, body: { message: 'the rehearsal failed' }, refused };
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
    });
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/reflect-metadata/Reflect.js
var Reflect = __webpack_require__(80477);
// EXTERNAL MODULE: ./node_modules/@peculiar/x509/build/x509.cjs.js
var x509_cjs = __webpack_require__(8927);
;// CONCATENATED MODULE: ./lib/rehearsal/net/tls.js



const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 24 * 60 * 60 * 1000;
/** Makes a throw-away authority and one certificate of it for all hosts; valid for a day, private keys in memory alone. */
async function serverIdentity(hosts) {
    const [authority, server] = await Promise.all([keyPair(), keyPair()]);
    const name = 'CN=publish-npm rehearsal';
    const times = { notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + DAY) };
    const ca = await x509_cjs/* X509CertificateGenerator */.Jy.createSelfSigned({
        ...times,
        serialNumber: serial(),
        name,
        keys: authority,
        signingAlgorithm: ECDSA,
        extensions: [new x509_cjs/* BasicConstraintsExtension */.WA(true, 0, true)],
    });
    const cert = await x509_cjs/* X509CertificateGenerator */.Jy.create({
        ...times,
        serialNumber: serial(),
        subject: 'CN=sealed',
        issuer: name,
        publicKey: server.publicKey,
        signingKey: authority.privateKey,
        signingAlgorithm: ECDSA,
        extensions: [new x509_cjs/* SubjectAlternativeNameExtension */.Wx(hosts.map((value) => ({ type: 'dns', value })))],
    });
    const pkcs8 = await external_node_crypto_.webcrypto.subtle.exportKey('pkcs8', server.privateKey);
    return {
        key: x509_cjs/* PemConverter */.v6.encode(pkcs8, 'PRIVATE KEY'),
        cert: cert.toString('pem'),
        ca: ca.toString('pem'),
    };
}
function keyPair() {
    return external_node_crypto_.webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
}
function serial() {
    return `01${(0,external_node_crypto_.randomBytes)(15).toString('hex')}`;
}
//# sourceMappingURL=tls.js.map
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var esm_index_min = __webpack_require__(98697);
// EXTERNAL MODULE: ./lib/src/github/events.js
var github_events = __webpack_require__(68931);
;// CONCATENATED MODULE: ./lib/rehearsal/registry/exchange.js


/** npm's documentation of the token exchange says "typically 1 hour". */
const LIFETIME = 60 * 60 * 1000;
/** Events a registry does not take from anybody: they run foreign code with the repository's rights (npm/cli#8739). */
/**
 * `POST /-/npm/v1/oidc/token/exchange/package/<name>`. Statuses and messages: npm's registry API documentation; that a
 * claim that does not match is answered like a package that is not there: npm/cli issues #8730, #8976.
 */
function exchangeRoute({ store, issuer, audience, tamper, }) {
    return {
        name: 'exchange',
        method: 'POST',
        path: /^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/,
        answer: async ({ headers }, [name = '']) => {
            const instead = tamper.exchange?.();
            if (instead)
                return instead;
            const [scheme, idToken] = (headers['authorization'] ?? '').split(' ');
            if (scheme !== 'Bearer' || !idToken)
                return refusal(400, 'bad request');
            const claims = await issuer.verify(idToken, audience).catch(() => undefined);
            if (!claims || github_events/* REFUSED_EVENTS */.Nq.includes(claims.event_name))
                return refusal(401, 'unauthorized');
            const publisher = store.packages.get(name)?.trustedPublishers.find((one) => matches(one, claims));
            if (!publisher)
                return refusal(404, 'package not found');
            const issued = {
                token: `npm_${(0,external_node_crypto_.randomBytes)(27).toString('base64url').replaceAll(/[-_]/g, 'x')}`,
                name,
                allowed: publisher.allowed,
                expires: Date.now() + LIFETIME,
            };
            store.tokens.push(issued);
            const [created, expires] = [new Date(), new Date(issued.expires)].map((date) => date.toISOString());
            return {
                status: 201,
                headers: exchange_JSON_TYPE,
                body: { token_type: 'oidc', token: issued.token, created, expires },
            };
        },
    };
}
const exchange_JSON_TYPE = { 'content-type': 'application/json' };
function refusal(status, why) {
    return { status, headers: exchange_JSON_TYPE, body: { message: `OIDC token exchange error - ${why}` } };
}
/** The registry looks at the calling workflow, by its file name (npm/documentation#1755), upper and lower case alike. */
function matches({ repository, workflow, environment }, claims) {
    const file = claims.workflow_ref
        .slice(0, -(claims.ref.length + 1))
        .split('/')
        .at(-1);
    const sameEnvironment = environment === undefined || environment === claims.environment;
    return repository === claims.repository && workflow === file && sameEnvironment;
}
//# sourceMappingURL=exchange.js.map
// EXTERNAL MODULE: ./node_modules/ssri/lib/index.js
var lib = __webpack_require__(68951);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(24880);
// EXTERNAL MODULE: ./lib/src/proof/statement.js
var proof_statement = __webpack_require__(17002);
;// CONCATENATED MODULE: ./lib/rehearsal/keys.js

function keys_createKey() {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    return {
        publicKey,
        privateKey,
        spki,
        id: (0,external_node_crypto_.createHash)('sha256').update(spki).digest(),
        sign: (data) => (0,external_node_crypto_.sign)('sha256', data, privateKey),
    };
}
const keys_ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** A key for `@peculiar/x509`, which speaks WebCrypto. */
function webKey(key) {
    return key.toCryptoKey(keys_ECDSA, true, [key.type === 'private' ? 'sign' : 'verify']);
}
/** One DER element. */
function der(tag, content) {
    const { length } = content;
    const header = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...header]), content]);
}
//# sourceMappingURL=keys.js.map
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/sign.js



const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Signs a statement as a workflow would: a Fulcio certificate for its claims, an entry in the log. */
async function signAsWorkflow(statement, { fulcio, rekor, claims, ...forging }) {
    const key = createKey();
    const [pem = ''] = await fulcio.certify(key.publicKey, claims, forging.extensions);
    const envelope = envelopeOf(statement, { key, keyid: '', ...forging });
    const entry = rekor.log(envelope, base64Of(forging.verifier ?? pem), forging.loggedAt);
    const certificate = { rawBytes: new X509Certificate(pem).raw.toString('base64') };
    return bundleOf(envelope, entry, { certificate });
}
/** Signs a statement with a key that clients know by its id, as the registry does. */
function signWithKey(statement, { rekor, key, keyid: hint, ...forging }) {
    const { forged = {} } = forging;
    const pem = key.publicKey.export({ format: 'pem', type: 'spki' }).toString();
    const envelope = envelopeOf(statement, { key, keyid: hint, ...forged });
    const entry = rekor.log(envelope, base64Of(forged.verifier ?? pem), forged.loggedAt);
    return bundleOf(envelope, entry, { publicKey: { hint } });
}
function base64Of(text) {
    return Buffer.from(text).toString('base64');
}
function envelopeOf(statement, { key, keyid = '', payloadType = PAYLOAD_TYPE, payload = JSON.stringify(statement), }) {
    const bytes = Buffer.from(payload);
    const sig = key.sign(core_dist.dsse.preAuthEncoding(payloadType, bytes)).toString('base64');
    return { payloadType, payload: bytes.toString('base64'), signatures: [{ sig, keyid }] };
}
/** @see https://docs.sigstore.dev/about/bundle/ */
function bundleOf(envelope, entry, signer) {
    const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64');
    const { signedEntryTimestamp, inclusionProof } = entry.verification;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            ...signer,
            tlogEntries: [
                {
                    logIndex: String(entry.logIndex),
                    logId: { keyId: base64(entry.logID) },
                    kindVersion: { kind: 'dsse', version: '0.0.1' },
                    integratedTime: String(entry.integratedTime),
                    inclusionPromise: { signedEntryTimestamp },
                    inclusionProof: {
                        logIndex: String(inclusionProof.logIndex),
                        rootHash: base64(inclusionProof.rootHash),
                        treeSize: String(inclusionProof.treeSize),
                        hashes: inclusionProof.hashes.map(base64),
                        checkpoint: { envelope: inclusionProof.checkpoint },
                    },
                    canonicalizedBody: entry.body,
                },
            ],
        },
        dsseEnvelope: envelope,
    };
}
//# sourceMappingURL=sign.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/notary.js








/** @see https://docs.npmjs.com/about-registry-signatures; the shapes are those of the public registry's answers. */
function createNotary(rekor) {
    const key = keys_createKey();
    const keyid = `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(key.spki).digest('base64').replace(/=+$/, '')}`;
    const rawBytes = key.spki.toString('base64');
    const registry = address/* PUBLIC_REGISTRY */.u.replace(/\/$/, '');
    const start = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
    const attest = ({ name, version, sha512: digest }, forged = {}) => {
        const statement = {
            _type: 'https://in-toto.io/Statement/v0.1',
            subject: [{ name: (0,registry_names/* purlOf */.VA)({ name, version }), digest: { sha512: digest } }],
            predicateType: proof_statement/* PUBLISH_PREDICATE */.ce,
            predicate: { name, version, registry },
            ...forged.statement,
        };
        return {
            predicateType: proof_statement/* PUBLISH_PREDICATE */.ce,
            bundle: signWithKey(statement, { rekor, key, keyid, forged }),
        };
    };
    return {
        keyid,
        attest,
        tufKeys: {
            keys: ['npm:signatures', 'npm:attestations'].map((keyUsage) => ({
                keyId: keyid,
                keyUsage,
                publicKey: { rawBytes, keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
            })),
        },
        apiKeys: {
            keys: [
                {
                    expires: null,
                    keyid,
                    keytype: 'ecdsa-sha2-nistp256',
                    scheme: 'ecdsa-sha2-nistp256',
                    key: rawBytes,
                },
            ],
        },
        seal: ({ manifest, tarball, provenance, byMaintainer = false }) => {
            const { name, version } = manifest;
            const integrity = (0,digest/* sha512 */.Zf)(tarball);
            const hex = lib.parse(integrity, { single: true })?.hexDigest() ?? '';
            const sig = key.sign(Buffer.from(`${name}@${version}:${integrity}`)).toString('base64');
            const dist = { ...distOf({ manifest, tarball, provenance }, integrity), signatures: [{ keyid, sig }] };
            const isAttested = provenance.length > 0;
            const published = isAttested ? [attest({ name, version, sha512: hex })] : [];
            return {
                manifest: {
                    ...manifest,
                    ...(isAttested && !byMaintainer ? TRUSTED : {}),
                    _id: `${name}@${version}`,
                    dist,
                },
                tarball,
                attestations: [...published, ...provenance],
                time: new Date().toISOString(),
            };
        },
    };
}
/** Who published, as the packument tells it of trusted publishing. Signed by nobody. */
const TRUSTED = {
    _npmUser: {
        name: 'GitHub Actions',
        email: 'npm-oidc-no-reply@github.com',
        trustedPublisher: { id: 'github', oidcConfigId: 'oidc:00000000-0000-4000-8000-000000000000' },
    },
};
function distOf({ manifest: { name, version }, tarball, provenance }, integrity) {
    const url = `${address/* PUBLIC_REGISTRY */.u}-/npm/v1/attestations/${(0,registry_names/* escapedName */.Nm)(name)}@${version}`;
    const [first] = provenance;
    return {
        integrity,
        shasum: (0,external_node_crypto_.createHash)('sha1').update(tarball).digest('hex'),
        tarball: `${address/* PUBLIC_REGISTRY */.u}${name}/-/${name.split('/').at(-1)}-${version}.tgz`,
        ...(first ? { attestations: { url, provenance: { predicateType: first.predicateType } } } : {}),
    };
}
//# sourceMappingURL=notary.js.map
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/src/proof/certificate.js
var certificate = __webpack_require__(90112);
;// CONCATENATED MODULE: ./lib/rehearsal/registry/provenance.js







const PREFIX = 'Error verifying sigstore provenance bundle: ';
/**
 * The registry's own look at provenance when a version is uploaded. Undefined when it is content, else its words:
 * npm/cli#8036 (repository), the registry's documented limits (runner, visibility), and facts of issues #8699, #8982.
 */
function provenanceRefusal(sigstore, { root, uploaded }) {
    const bundle = (0,bundle_dist/* bundleFromJSON */.vw)(JSON.parse(sigstore));
    const { content } = bundle.verificationMaterial;
    try {
        new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(root))).verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
    }
    catch (thrown) {
        return `${PREFIX}${thrown instanceof Error ? thrown.message : thrown}`;
    }
    if (content.$case !== 'certificate' || bundle.content.$case !== 'dsseEnvelope')
        return `${PREFIX}unsupported bundle`;
    const { subject } = (0,proof_statement/* readStatement */.cO)(bundle.content.dsseEnvelope.payload);
    const [only] = subject;
    if (only?.name !== (0,registry_names/* purlOf */.VA)(uploaded))
        return `${PREFIX}Subject name ${only?.name} does not match the package`;
    if (only.digest.sha512 !== uploaded.sha512)
        return `${PREFIX}Subject digest does not match the tarball`;
    const identity = (0,certificate/* readIdentity */.x)(core_dist.X509Certificate.parse(Buffer.from(content.certificate.rawBytes)));
    if (identity.runner !== 'github-hosted') {
        return `${PREFIX}Unsupported GitHub Actions runner environment: "${identity.runner}". Only "github-hosted" runners are supported when publishing with provenance.`;
    }
    if (identity.visibility !== 'public') {
        return `${PREFIX}Unsupported source repository visibility: "${identity.visibility}". Only public source repositories are supported when publishing with provenance.`;
    }
    const plain = uploaded.repositoryUrl?.replace(/^git\+/, '').replace(/\.git$/, '');
    if (plain === identity.repository)
        return undefined;
    return `${PREFIX}Failed to validate repository information: package.json: "repository.url" is "${uploaded.repositoryUrl ?? ''}", expected to match "${identity.repository}" from provenance`;
}
//# sourceMappingURL=provenance.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/store.js
function createStore() {
    return {
        uploads: [],
        now: () => Date.now(),
        lagOf: () => ({}),
        packages: new Map(),
        tokens: [],
        maintainers: [],
        stubs: [],
    };
}
/** A package without a version, which nobody sees before it is put into the store. */
function newPackage(name) {
    return {
        name,
        visibility: 'public',
        trustedPublishers: [],
        versions: new Map(),
        staged: new Map(),
        distTags: {},
    };
}
/** Whether a part of a version is served yet. */
function isServed({ uploads, now, lagOf }, { name, version, part }) {
    const upload = uploads.findLast((one) => one.name === name && one.version === version);
    return upload === undefined || now() - upload.at >= (lagOf(name)[part] ?? 0);
}
/** Writes down what was taken. */
function recordUpload(store, { name, version }) {
    const { listing = 0, tarball = 0 } = store.lagOf(name);
    const at = store.now();
    store.uploads.push({ name, version, at, installableAt: at + Math.max(listing, tarball) });
}
/** Whether a request has a maintainer's stored token. */
function isMaintainer({ maintainers }, authorization) {
    return maintainers.some((token) => authorization === `Bearer ${token}`);
}
/** The token of a request, when it is good for the package. */
function tokenFor(store, name, authorization) {
    const maintainer = store.maintainers.find((token) => authorization === `Bearer ${token}`);
    if (maintainer !== undefined)
        return { token: maintainer, name, allowed: ['publish', 'stage'], expires: Number.POSITIVE_INFINITY };
    return store.tokens.find((issued) => authorization === `Bearer ${issued.token}` && issued.name === name && issued.expires > Date.now());
}
//# sourceMappingURL=store.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/publish.js







const Document = dist/* looseObject */._H3({
    name: dist/* string */.YjP(),
    'dist-tags': dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
    versions: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({
        name: dist/* string */.YjP(),
        version: dist/* string */.YjP(),
        dist: dist/* looseObject */._H3({ integrity: dist/* string */.YjP() }),
        repository: dist/* optional */.lqM(dist/* looseObject */._H3({ url: dist/* optional */.lqM(dist/* string */.YjP()) })),
    })),
    access: dist/* nullish */.cl6(dist/* picklist */.KIO(['public', 'restricted'])),
    _attachments: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ data: dist/* string */.YjP() })),
});
/**
 * `PUT /<name>`, what npm publish sends, and `POST /-/stage/package/<name>`, the same document from npm stage publish
 * (libnpmpublish, lib/publish.js). Answers: 404 for a token that does not reach the package, 403 and its words for a version
 * that is there or an action that is not allowed: issues npm/cli#8730, webarkit#620; 409 for one that is staged, or to be
 * staged and there: #9889, #9519; 422 for provenance it refuses; 200, or 201 with an id, else.
 */
function publishRoutes(uploading) {
    return [
        {
            name: 'publish',
            method: 'PUT',
            path: /^\/([^/-][^/]*)$/,
            answer: async (request, [name = '']) => {
                const deprecated = deprecate(uploading, { request, name });
                if (deprecated)
                    return deprecated;
                const upload = uploading.tamper.publish?.() ?? read(uploading, { request, name, action: 'publish' });
                if ('status' in upload)
                    return upload;
                const { stored, version, sealed, distTags } = upload;
                if (stored.versions.has(version))
                    return publish_refusal(403, `You cannot publish over the previously published versions: ${version}.`);
                if (stored.staged.has(version))
                    return publish_refusal(409, `Cannot publish over previously staged version "${version}".`);
                stored.versions.set(version, sealed());
                recordUpload(uploading.store, { name, version });
                // A first version is the latest, whatever it is called.
                stored.distTags['latest'] ??= version;
                Object.assign(stored.distTags, distTags);
                if (upload.access)
                    stored.visibility = upload.access;
                return { status: 200, headers: publish_JSON_TYPE, body: { ok: true, success: true } };
            },
        },
        {
            name: 'stage',
            method: 'POST',
            path: /^\/-\/stage\/package\/(.+)$/,
            answer: async (request, [name = '']) => {
                const upload = uploading.tamper.publish?.() ?? read(uploading, { request, name, action: 'stage' });
                if ('status' in upload)
                    return upload;
                const { stored, version, sealed, distTags } = upload;
                if (stored.versions.has(version) || stored.staged.has(version))
                    return publish_refusal(409, `Cannot stage previously published version "${version}".`);
                const stageId = (0,external_node_crypto_.randomUUID)();
                stored.staged.set(version, { stageId, stored: sealed(), distTags });
                return { status: 201, headers: publish_JSON_TYPE, body: { message: 'staged', stageId } };
            },
        },
    ];
}
const Deprecated = dist/* looseObject */._H3({
    versions: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ deprecated: dist/* optional */.lqM(dist/* string */.YjP()) })),
    _attachments: dist/* optional */.lqM(dist/* never */.ZmZ()),
});
/** `PUT /<name>` of what was read before, with a word at some versions: npm deprecate (npm 11.21.2). Undefined for an upload. */
function deprecate({ store }, { request, name }) {
    const stored = store.packages.get(name);
    // Of everybody else it is an upload, which is read once.
    if (!stored || !isMaintainer(store, request.headers['authorization']))
        return undefined;
    const document = dist/* safeParse */.xLC(Deprecated, JSON.parse(request.body.toString('utf8')));
    if (!document.success)
        return undefined;
    for (const [version, { deprecated }] of Object.entries(document.output.versions)) {
        const known = stored.versions.get(version);
        if (known && deprecated !== undefined)
            stored.versions.set(version, { ...known, manifest: { ...known.manifest, deprecated } });
    }
    return { status: 200, headers: publish_JSON_TYPE, body: { ok: true } };
}
/** Reads an upload, and refuses one that no registry would take. */
function read({ store, root, notary }, { request, name, action }) {
    const token = tokenFor(store, name, request.headers['authorization']);
    const byMaintainer = isMaintainer(store, request.headers['authorization']);
    // A maintainer's first version brings a package into being; no trusted publisher's does.
    const stored = store.packages.get(name) ?? (byMaintainer ? newPackage(name) : undefined);
    if (!token || !stored)
        return publish_refusal(404, 'Not found');
    if (!token.allowed.includes(action))
        return publish_refusal(403, 'OIDC permission denied for this action');
    const document = dist/* safeParse */.xLC(Document, JSON.parse(request.body.toString('utf8')));
    const [entry, ...more] = document.success ? Object.values(document.output.versions) : [];
    if (!document.success || !entry || more.length > 0)
        return publish_refusal(400, 'Bad request');
    const { version } = entry;
    const attachments = Object.entries(document.output._attachments);
    const attached = (suffix) => attachments.find(([file]) => file.endsWith(suffix))?.[1].data;
    const tarball = Buffer.from(attached('.tgz') ?? '', 'base64');
    if (!lib.checkData(tarball, entry.dist.integrity))
        return publish_refusal(400, 'Tarball does not match dist.integrity');
    const sigstore = attached('.sigstore');
    const hex = lib.parse((0,digest/* sha512 */.Zf)(tarball), { single: true })?.hexDigest() ?? '';
    const uploaded = { name, version, sha512: hex, repositoryUrl: entry.repository?.url };
    const isThere = stored.versions.has(version) || stored.staged.has(version);
    const why = !isThere && sigstore && provenanceRefusal(sigstore, { root: root(), uploaded });
    if (why)
        return publish_refusal(422, why);
    const provenance = sigstore ? [{ predicateType: proof_statement/* PROVENANCE_PREDICATE */.CK, bundle: JSON.parse(sigstore) }] : [];
    return {
        stored,
        version,
        sealed: () => {
            store.packages.set(name, stored);
            return notary.seal({ manifest: entry, tarball, provenance, byMaintainer });
        },
        distTags: document.output['dist-tags'],
        access: document.output.access ?? undefined,
    };
}
const publish_JSON_TYPE = { 'content-type': 'application/json' };
function publish_refusal(status, error) {
    return { status, headers: publish_JSON_TYPE, body: { success: false, error } };
}
//# sourceMappingURL=publish.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/metadata.js

const metadata_JSON_TYPE = { 'content-type': 'application/json' };
const ABBREVIATED = 'application/vnd.npm.install-v1+json';
/** A package, to who may read it: to others a restricted one is not there (npm's documentation of private packages). */
function readablePackage(store, name, authorization) {
    const stored = store.packages.get(name);
    const may = stored?.visibility === 'public' || tokenFor(store, name, authorization) !== undefined;
    return may ? stored : undefined;
}
/** What the registry says of a package, and of one version of it. */
function metadataRoutes({ store, tamper }) {
    const readable = (name, authorization) => readablePackage(store, name, authorization);
    return [
        {
            name: 'version',
            method: 'GET',
            path: /^\/(@[^/]+\/[^/]+|@[^/]+%2f[^/]+|[^/@-][^/]*)\/(\d[^/]*)$/i,
            // npm/registry, docs/REGISTRY-API.md: GET /{package}/{version} is that entry of the packument.
            answer: ({ headers }, [name = '', version = '']) => {
                const stored = readable(name, headers['authorization']);
                if (!stored?.versions.has(version))
                    return notFound(`version not found: ${version}`);
                const packument = packumentOf(store, { stored, part: 'packument' });
                const { versions } = { ...packument, ...tamper.packument?.(packument) };
                return { status: 200, headers: metadata_JSON_TYPE, body: versions[version] ?? {} };
            },
        },
        {
            name: 'packument',
            method: 'GET',
            path: /^\/(@[^/]+\/[^/]+|@[^/]+%2f[^/]+|[^/@-][^/]*)$/i,
            answer: ({ headers }, [name = '']) => {
                const stored = readable(name, headers['authorization']);
                if (!stored)
                    return notFound({ error: 'Not found' });
                const abbreviated = headers['accept']?.includes(ABBREVIATED) ?? false;
                const packument = packumentOf(store, { stored, part: abbreviated ? 'listing' : 'packument' });
                const body = tamper.packument?.(packument) ?? packument;
                return {
                    status: 200,
                    headers: { 'content-type': abbreviated ? ABBREVIATED : 'application/json' },
                    body,
                };
            },
        },
    ];
}
/** The full document, for both content types: the abbreviated one is a subset npm takes either of. */
function packumentOf(store, { stored: { name, versions, distTags }, part }) {
    const all = [...versions].filter(([version]) => isServed(store, { name, version, part }));
    const served = new Set(all.map(([version]) => version));
    return {
        _id: name,
        name,
        'dist-tags': Object.fromEntries(Object.entries(distTags).filter(([, version]) => !versions.has(version) || served.has(version))),
        versions: Object.fromEntries(all.map(([version, { manifest }]) => [version, { ...manifest }])),
        time: Object.fromEntries(all.map(([version, { time }]) => [version, time])),
        modified: all.at(-1)?.[1].time,
        maintainers: [{ name: 'maintainer', email: 'maintainer@example.com' }],
    };
}
function notFound(body) {
    return { status: 404, headers: metadata_JSON_TYPE, body };
}
//# sourceMappingURL=metadata.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/read.js



/** Everything the registry can be asked for without changing it. */
function readRoutes({ store, notary, tamper, }) {
    const readable = (name, authorization) => readablePackage(store, name, authorization);
    return [
        {
            name: 'keys',
            method: 'GET',
            path: /^\/-\/npm\/v1\/keys$/,
            answer: () => ({ status: 200, headers: metadata_JSON_TYPE, body: notary.apiKeys }),
        },
        {
            name: 'attestations',
            method: 'GET',
            path: /^\/-\/npm\/v1\/attestations\/(.+)@([^@]+)$/,
            answer: async (_request, [name = '', version = '']) => {
                const attestations = store.packages.get(name)?.versions.get(version)?.attestations ?? [];
                const served = (await tamper.attestations?.(attestations)) ?? attestations;
                if (served.length === 0)
                    return notFound({ error: 'Attestation not found' });
                return { status: 200, headers: metadata_JSON_TYPE, body: { attestations: served } };
            },
        },
        {
            name: 'visibility',
            method: 'GET',
            path: /^\/-\/package\/(.+)\/visibility$/,
            // libnpmaccess, lib/index.js getVisibility reads { "public": boolean }.
            answer: ({ headers }, [name = '']) => {
                const stored = readable(name, headers['authorization']);
                if (!stored)
                    return notFound({ error: 'Not found' });
                return { status: 200, headers: metadata_JSON_TYPE, body: { public: stored.visibility === 'public' } };
            },
        },
        {
            name: 'tarball',
            method: 'GET',
            path: /^\/((?:@[^/]+\/)?[^/]+)\/-\/(.+\.tgz)$/,
            answer: ({ headers, url }, [name = '']) => {
                const versions = [...(readable(name, headers['authorization'])?.versions ?? [])];
                const [version = '', found] = versions.find(([, { manifest }]) => tarballUrl(manifest) === `${address/* PUBLIC_REGISTRY */.u}${url.pathname.slice(1)}`) ?? [];
                if (!found || !isServed(store, { name, version, part: 'tarball' }))
                    return notFound({ error: 'Not found' });
                const body = tamper.tarball ? tamper.tarball(found.tarball) : found.tarball;
                if (!body)
                    return notFound({ error: 'Not found' });
                return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
            },
        },
        ...metadataRoutes({ store, tamper }),
    ];
}
function tarballUrl(manifest) {
    const { dist } = manifest;
    return typeof dist === 'object' && dist !== null && 'tarball' in dist ? dist.tarball : undefined;
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/answered.js
/** An answer in JSON. */
function answered(status, body) {
    return { status, headers: { 'content-type': 'application/json' }, body };
}
//# sourceMappingURL=answered.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/trust.js




const Configurations = dist/* array */.YOg(dist/* looseObject */._H3({
    type: dist/* literal */.euz('github'),
    claims: dist/* looseObject */._H3({
        repository: dist/* string */.YjP(),
        workflow_ref: dist/* looseObject */._H3({ file: dist/* string */.YjP() }),
        environment: dist/* optional */.lqM(dist/* string */.YjP()),
    }),
    permissions: dist/* array */.YOg(dist/* picklist */.KIO(['createPackage', 'createStagedPackage'])),
}));
/**
 * `GET` and `POST /-/package/<name>/trust`, and `DELETE` of one by its id, as npm trust asks (npm 11.21.2, lib/trust-cmd.js,
 * lib/commands/trust), of a maintainer; nobody else is told. 409 for a second publisher: a package has one.
 */
function trustRoutes(store) {
    const path = /^\/-\/package\/(.+)\/trust$/;
    const reached = (name, authorization) => {
        return isMaintainer(store, authorization) ? store.packages.get(name) : undefined;
    };
    return [
        {
            name: 'trust-list',
            method: 'GET',
            path: /^\/-\/whoami$/,
            answer: ({ headers }) => {
                const isKnown = isMaintainer(store, headers['authorization']);
                return isKnown ? answered(200, { username: 'maintainer' }) : answered(401, { error: 'Unauthorized' });
            },
        },
        {
            name: 'trust-list',
            method: 'GET',
            path,
            answer: ({ headers }, [name = '']) => {
                const stored = reached(name, headers['authorization']);
                if (!stored)
                    return answered(404, { error: 'Not found' });
                return answered(200, stored.trustedPublishers.map(({ repository, workflow, environment, allowed }, at) => {
                    const claims = { repository, workflow_ref: { file: workflow }, environment };
                    const permissions = allowed.map((one) => one === 'publish' ? 'createPackage' : 'createStagedPackage');
                    return { id: trust_idOf(name, at), type: 'github', claims, permissions };
                }));
            },
        },
        revokeRoute(reached),
        {
            name: 'trust',
            method: 'POST',
            path,
            answer: ({ headers, body }, [name = '']) => {
                const stored = reached(name, headers['authorization']);
                if (!stored)
                    return answered(404, { error: 'Not found' });
                if (stored.trustedPublishers.length > 0)
                    return answered(409, { error: 'A trusted publisher exists already' });
                const read = dist/* safeParse */.xLC(Configurations, JSON.parse(body.toString('utf8')));
                if (!read.success)
                    return answered(400, { error: 'Bad request' });
                stored.trustedPublishers = read.output.map(({ claims, permissions }) => ({
                    repository: claims.repository,
                    workflow: claims.workflow_ref.file,
                    ...(claims.environment === undefined ? {} : { environment: claims.environment }),
                    allowed: permissions.map((one) => (one === 'createPackage' ? 'publish' : 'stage')),
                }));
                return answered(201, read.output.map((one) => ({ id: (0,external_node_crypto_.randomUUID)(), ...one })));
            },
        },
    ];
}
/** @param reached the package of a maintainer's request */
function revokeRoute(reached) {
    return {
        name: 'trust',
        method: 'DELETE',
        path: /^\/-\/package\/(.+)\/trust\/(.+)$/,
        answer: ({ headers }, [name = '', id = '']) => {
            const stored = reached(name, headers['authorization']);
            const others = stored?.trustedPublishers.filter((_one, at) => trust_idOf(name, at) !== id) ?? [];
            if (!stored || others.length === stored.trustedPublishers.length)
                return answered(404, { error: 'Not found' });
            stored.trustedPublishers = others;
            return { status: 204 };
        },
    };
}
function trust_idOf(name, at) {
    return `${name}-${at}`;
}
//# sourceMappingURL=trust.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/upkeep.js



const Access = dist/* object */.Ikc({ access: dist/* picklist */.KIO(['public', 'restricted']) });
/**
 * What a maintainer does by hand, as npm asks for it (npm 11.21.2, lib/commands/dist-tag.js, lib/commands/stage and
 * libnpmaccess). A token of trusted publishing is answered 401 (npm/cli#8547).
 */
function upkeepRoutes(store, deciding) {
    return [...packageRoutes(store), ...stageRoutes(store, deciding)];
}
/** `GET /-/package/<name>/dist-tags`, `PUT` of one; `POST /-/package/<name>/access`. */
function packageRoutes(store) {
    return [
        {
            name: 'upkeep',
            method: 'GET',
            path: /^\/-\/package\/(.+)\/dist-tags$/,
            answer: (_request, [name = '']) => {
                const stored = store.packages.get(name);
                return stored ? answered(200, stored.distTags) : answered(404, { error: 'Not found' });
            },
        },
        {
            name: 'upkeep',
            method: 'PUT',
            path: /^\/-\/package\/(.+)\/dist-tags\/(.+)$/,
            answer: ({ headers, body }, [name = '', tag = '']) => {
                const stored = store.packages.get(name);
                if (!stored || !isMaintainer(store, headers['authorization']))
                    return UNAUTHORIZED;
                const version = JSON.parse(body.toString('utf8'));
                if (typeof version !== 'string' || !stored.versions.has(version))
                    return answered(400, { error: 'Bad request' });
                stored.distTags[tag] = version;
                return answered(201, { ok: true });
            },
        },
        {
            name: 'upkeep',
            method: 'POST',
            path: /^\/-\/package\/(.+)\/access$/,
            answer: ({ headers, body }, [name = '']) => {
                const stored = store.packages.get(name);
                const wanted = dist/* safeParse */.xLC(Access, JSON.parse(body.toString('utf8')));
                if (!stored || !isMaintainer(store, headers['authorization']))
                    return UNAUTHORIZED;
                if (!wanted.success)
                    return answered(400, { error: 'Bad request' });
                stored.visibility = wanted.output.access;
                return answered(200, { ok: true });
            },
        },
    ];
}
/** `GET /-/stage`, and of one its tarball; `POST /-/stage/<id>/approve` and `DELETE /-/stage/<id>`. */
function stageRoutes(store, { approve, reject }) {
    const ofStaged = (answer) => ({ headers }, [stageId = '']) => {
        if (!isMaintainer(store, headers['authorization']))
            return UNAUTHORIZED;
        const found = stagedIn(store).find(({ id }) => id === stageId);
        return found ? answer(found) : answered(404, { error: 'Not found' });
    };
    const decision = (decide) => ofStaged(({ id }) => {
        decide(id);
        return answered(200, { ok: true });
    });
    return [
        {
            name: 'upkeep',
            method: 'GET',
            path: /^\/-\/stage$/,
            answer: ({ headers }) => {
                if (!isMaintainer(store, headers['authorization']))
                    return UNAUTHORIZED;
                const items = stagedIn(store).map(({ tarball: _bytes, ...item }) => item);
                return answered(200, { items, total: items.length });
            },
        },
        {
            name: 'upkeep',
            method: 'GET',
            path: /^\/-\/stage\/([^/]+)\/tarball$/,
            answer: ofStaged(({ tarball }) => ({ status: 200, body: tarball })),
        },
        {
            name: 'upkeep',
            method: 'POST',
            path: /^\/-\/stage\/([^/]+)\/approve$/,
            answer: decision(approve),
        },
        { name: 'upkeep', method: 'DELETE', path: /^\/-\/stage\/([^/]+)$/, answer: decision(reject) },
    ];
}
function stagedIn({ packages }) {
    return [...packages.values()].flatMap(({ name, staged }) => [...staged].map(([version, { stageId, stored }]) => ({
        id: stageId,
        packageName: name,
        version,
        tarball: stored.tarball,
    })));
}
const UNAUTHORIZED = answered(401, { error: 'Unauthorized' });
//# sourceMappingURL=upkeep.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/registry/registry.js










/**
 * An npm registry, in memory.
 * @param root the trusted root by which it verifies provenance
 * @param temporary where it may write while it packs stand-ins
 */
function createRegistry({ issuer, rekor, root, hostname, temporary, }) {
    const store = createStore();
    const notary = createNotary(rekor);
    const tamper = {};
    const add = ({ name, version = '0.0.0', visibility = 'public', trustedPublishers = [], tarball, provenance = [], approver, }) => {
        const manifest = { name, version };
        const bytes = tarball ?? emptyTarball(manifest, temporary);
        const sealed = notary.seal({ manifest, tarball: bytes, provenance });
        const stored = store.packages.get(name) ?? { ...newPackage(name), visibility, trustedPublishers };
        stored.versions.set(version, approver === undefined ? sealed : approvedBy(approver, sealed));
        stored.distTags['latest'] = version;
        store.packages.set(name, stored);
        return stored;
    };
    const deciding = {
        approve: (stageId) => {
            const { stored, version, waiting } = unstage(store, stageId);
            stored.versions.set(version, approvedBy('maintainer', waiting.stored));
            Object.assign(stored.distTags, waiting.distTags);
        },
        reject: (stageId) => void unstage(store, stageId),
    };
    return {
        store,
        notary,
        tamper,
        add,
        ...deciding,
        stub: (name, version) => {
            add({ name, version });
            store.stubs.push(name);
        },
        routes: [
            exchangeRoute({ store, issuer, audience: `npm:${hostname}`, tamper }),
            ...publishRoutes({ store, root, notary, tamper }),
            ...trustRoutes(store),
            ...upkeepRoutes(store, deciding),
            ...readRoutes({ store, notary, tamper }),
        ],
    };
}
/** Takes something out of the staging area. @throws Error when there is no such stage */
function unstage(store, stageId) {
    for (const stored of store.packages.values())
        for (const [version, waiting] of stored.staged) {
            if (waiting.stageId !== stageId)
                continue;
            stored.staged.delete(version);
            return { stored, version, waiting };
        }
    throw new Error(`nothing is staged as ${stageId}`);
}
/** The packument says who approved a staged version, beside its trusted publisher. */
function approvedBy(name, stored) {
    const user = stored.manifest['_npmUser'];
    const own = typeof user === 'object' ? user : {};
    return { ...stored, manifest: { ...stored.manifest, _npmUser: { ...own, approver: { name } } } };
}
function emptyTarball(manifest, temporary) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'stub-'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'package'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'package', 'package.json'), JSON.stringify(manifest));
    const file = (0,external_node_path_.join)(directory, 'package.tgz');
    esm_index_min/* create */.vt({ file, cwd: directory, gzip: true, portable: true, sync: true }, ['package']);
    const bytes = (0,external_node_fs_.readFileSync)(file);
    (0,external_node_fs_.rmSync)(directory, { recursive: true });
    return bytes;
}
//# sourceMappingURL=registry.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/certificate-transparency.js



/** A certificate transparency log's promise, for a certificate to carry. RFC 6962, sections 3.2 and 3.3. */
function embeddedSct({ log, issuerSpki, tbs, timestamp, }) {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(BigInt(timestamp));
    const noExtensions = uint(0, 2);
    const issuer = (0,external_node_crypto_.createHash)('sha256').update(issuerSpki).digest();
    const signed = Buffer.concat([
        uint(0, 2),
        time,
        uint(1, 2),
        issuer,
        uint(tbs.length, 3),
        tbs,
        noExtensions,
    ]);
    const signature = log.sign(signed);
    const algorithms = Buffer.from([4, 3]); // sha256, ecdsa
    const sct = Buffer.concat([
        uint(0, 1),
        log.id,
        time,
        noExtensions,
        algorithms,
        uint(signature.length, 2),
        signature,
    ]);
    const list = Buffer.concat([uint(sct.length + 2, 2), uint(sct.length, 2), sct]);
    return new x509_cjs/* Extension */.YY('1.3.6.1.4.1.11129.2.4.2', false, der(0x04, list));
}
function uint(value, bytes) {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntBE(value, 0, bytes);
    return buffer;
}
//# sourceMappingURL=certificate-transparency.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/leaf-extensions.js


/** The extensions of a leaf, from GitHub's claims. @see sigstore/fulcio config/identity/config.yaml, docs/oid-info.md */
async function leafExtensions({ publicKey, issuerKey, claims, forged, }) {
    const { san = `https://github.com/${claims.job_workflow_ref}`, again, ...values } = forged;
    const certified = {
        ...certifiedClaims(claims),
        ...values,
    };
    const ofClaims = Object.entries(certified).flatMap(([number, value]) => {
        if (value === undefined || value === null)
            return [];
        const asIs = typeof value !== 'string';
        const bytes = asIs ? value : Buffer.from(value);
        const content = asIs || Number(number) < FIRST_DER ? bytes : der(0x0c, bytes);
        const extension = new x509_cjs/* Extension */.YY(`1.3.6.1.4.1.57264.1.${number}`, false, content);
        return Number(number) === again ? [extension, extension] : [extension];
    });
    return [
        new x509_cjs/* KeyUsagesExtension */.hy(x509_cjs/* KeyUsageFlags */.Ob.digitalSignature, true),
        new x509_cjs/* ExtendedKeyUsageExtension */.j6([x509_cjs/* ExtendedKeyUsage */.CD.codeSigning]),
        await x509_cjs/* SubjectKeyIdentifierExtension */.QE.create(webKey(publicKey)),
        await x509_cjs/* AuthorityKeyIdentifierExtension */.Z$.create(webKey(issuerKey)),
        new x509_cjs/* SubjectAlternativeNameExtension */.Wx([{ type: 'url', value: san }], true),
        ...ofClaims,
    ];
}
/** The first extension that is a DER string and not raw text. */
const FIRST_DER = 8;
function certifiedClaims(claims) {
    const url = 'https://github.com';
    const repository = `${url}/${claims.repository}`;
    return {
        1: claims.iss,
        2: claims.event_name,
        3: claims.sha,
        5: claims.repository,
        6: claims.ref,
        8: claims.iss,
        9: `${url}/${claims.job_workflow_ref}`,
        10: claims.sha,
        11: claims.runner_environment,
        12: repository,
        13: claims.sha,
        14: claims.ref,
        15: claims.repository_id,
        16: `${url}/${claims.repository_owner}`,
        17: claims.repository_owner_id,
        18: `${url}/${claims.workflow_ref}`,
        19: claims.sha,
        20: claims.event_name,
        21: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
        22: claims.repository_visibility,
        23: claims.environment,
    };
}
//# sourceMappingURL=leaf-extensions.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/fulcio.js







const YEAR = 365 * 24 * 60 * 60 * 1000;
const fulcio_MINUTE = 60 * 1000;
async function createFulcio(issuer) {
    const ctLog = keys_createKey();
    const { intermediate, certificates } = await createAuthorities();
    const [parent] = certificates;
    const certify = async (publicKey, claims, forged = {}) => {
        const now = Date.now();
        const template = {
            serialNumber: fulcio_serial(),
            subject: '',
            issuer: parent.subject,
            notBefore: new Date(now),
            notAfter: new Date(now + 10 * fulcio_MINUTE),
            publicKey: webKey(publicKey),
            signingKey: webKey(intermediate.privateKey),
            signingAlgorithm: keys_ECDSA,
        };
        const extensions = await leafExtensions({ publicKey, issuerKey: intermediate.publicKey, claims, forged });
        const preCertificate = await x509_cjs/* X509CertificateGenerator */.Jy.create({ ...template, extensions });
        const tbs = core_dist.X509Certificate.parse(Buffer.from(preCertificate.rawData)).tbsCertificate.toDER();
        const sct = embeddedSct({ log: ctLog, issuerSpki: intermediate.spki, tbs, timestamp: now });
        const leaf = await x509_cjs/* X509CertificateGenerator */.Jy.create({
            ...template,
            extensions: [...extensions, sct],
        });
        return [leaf, ...certificates].map((certificate) => certificate.toString('pem'));
    };
    const route = {
        name: 'fulcio',
        method: 'POST',
        path: /^\/api\/v2\/signingCert$/,
        answer: (request) => signingCertificate(request, { issuer, certify }),
    };
    return {
        ctLog,
        chain: certificates.map((certificate) => Buffer.from(certificate.rawData)),
        routes: [route],
        certify,
    };
}
/** A root and an intermediate, valid for a year to either side. The certificates: the intermediate's, then the root's. */
async function createAuthorities() {
    const [root, intermediate] = [keys_createKey(), keys_createKey()];
    const times = { notBefore: new Date(Date.now() - YEAR), notAfter: new Date(Date.now() + YEAR) };
    const authority = (pathLength) => [
        new x509_cjs/* BasicConstraintsExtension */.WA(true, pathLength, true),
        new x509_cjs/* KeyUsagesExtension */.hy(x509_cjs/* KeyUsageFlags */.Ob.keyCertSign | x509_cjs/* KeyUsageFlags */.Ob.cRLSign, true),
    ];
    const rootCertificate = await x509_cjs/* X509CertificateGenerator */.Jy.createSelfSigned({
        ...times,
        serialNumber: fulcio_serial(),
        name: 'O=sigstore.dev, CN=sigstore',
        keys: { privateKey: webKey(root.privateKey), publicKey: webKey(root.publicKey) },
        signingAlgorithm: keys_ECDSA,
        extensions: [...authority(1), await x509_cjs/* SubjectKeyIdentifierExtension */.QE.create(webKey(root.publicKey))],
    });
    const intermediateCertificate = await x509_cjs/* X509CertificateGenerator */.Jy.create({
        ...times,
        serialNumber: fulcio_serial(),
        subject: 'O=sigstore.dev, CN=sigstore-intermediate',
        issuer: rootCertificate.subject,
        publicKey: webKey(intermediate.publicKey),
        signingKey: webKey(root.privateKey),
        signingAlgorithm: keys_ECDSA,
        extensions: [
            ...authority(0),
            new x509_cjs/* ExtendedKeyUsageExtension */.j6([x509_cjs/* ExtendedKeyUsage */.CD.codeSigning]),
            await x509_cjs/* SubjectKeyIdentifierExtension */.QE.create(webKey(intermediate.publicKey)),
            await x509_cjs/* AuthorityKeyIdentifierExtension */.Z$.create(webKey(root.publicKey)),
        ],
    });
    return { intermediate, certificates: [intermediateCertificate, rootCertificate] };
}
/**
 * `POST /api/v2/signingCert`. The token must be GitHub's, for Sigstore, and not expired; the key's holder proves it by a
 * signature over the token's subject. Answers: sigstore/fulcio docs; read as npm's `@sigstore/sign` reads them.
 */
async function signingCertificate(request, { issuer, certify }) {
    const { credentials, publicKeyRequest } = JSON.parse(request.body.toString('utf8'));
    const claims = await issuer.verify(credentials?.oidcIdentityToken, 'sigstore').catch(() => undefined);
    if (!claims)
        return {
            status: 401,
            ...fulcio_json({ code: 16, message: 'There was an error processing the identity token' }),
        };
    const key = (0,external_node_crypto_.createPublicKey)(publicKeyRequest.publicKey.content);
    const proof = Buffer.from(publicKeyRequest.proofOfPossession, 'base64');
    if (!(0,external_node_crypto_.verify)('sha256', Buffer.from(claims.sub), key, proof)) {
        return {
            status: 400,
            ...fulcio_json({ code: 3, message: 'The signature supplied in the request could not be verified' }),
        };
    }
    const certificates = await certify(key, claims);
    return { status: 201, ...fulcio_json({ signedCertificateEmbeddedSct: { chain: { certificates } } }) };
}
function fulcio_json(body) {
    return { headers: { 'content-type': 'application/json' }, body };
}
function fulcio_serial() {
    return `01${(0,external_node_crypto_.randomBytes)(15).toString('hex')}`;
}
//# sourceMappingURL=fulcio.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/merkle.js

/** The hash of a leaf. RFC 6962, section 2.1. */
function leafHash(leaf) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(Buffer.from([0]))
        .update(leaf)
        .digest();
}
/** The root of the tree over some leaf hashes. */
function treeHash(leaves) {
    const [only] = leaves;
    if (leaves.length === 1 && only)
        return only;
    const split = splitPoint(leaves.length);
    return nodeHash(treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}
/** The audit path of one leaf, from the bottom up. RFC 6962, section 2.1.1. */
function inclusionPath(index, leaves) {
    if (leaves.length <= 1)
        return [];
    const split = splitPoint(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return index < split
        ? [...inclusionPath(index, left), treeHash(right)]
        : [...inclusionPath(index - split, right), treeHash(left)];
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(Buffer.from([1]))
        .update(left)
        .update(right)
        .digest();
}
/** The largest power of two smaller than the size. */
function splitPoint(size) {
    return 2 ** Math.floor(Math.log2(size - 1));
}
//# sourceMappingURL=merkle.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/rekor.js




const TREE_ID = '1193050959916656506';
/** The log starts with a few leaves: npm prints `logIndex=undefined` for index 0, and a proof should have something to prove. */
const FILLERS = 7;
function createRekor() {
    const key = keys_createKey();
    const leaves = Array.from({ length: FILLERS }, (_, at) => leafHash(Buffer.from(`filler ${at}`)));
    const log = (envelope, verifier, at = Date.now()) => {
        const body = Buffer.from(core_dist.json.canonicalize(dsseEntry(envelope, verifier)));
        const leaf = leafHash(body);
        const known = leaves.findIndex((other) => other.equals(leaf));
        if (known >= 0)
            throw new Equivalent(uuidOf(leaf));
        leaves.push(leaf);
        const logIndex = leaves.length - 1;
        const entry = {
            body: body.toString('base64'),
            integratedTime: Math.floor(at / 1000),
            logID: key.id.toString('hex'),
            logIndex,
        };
        const root = treeHash(leaves);
        return {
            uuid: uuidOf(leaf),
            ...entry,
            verification: {
                signedEntryTimestamp: key.sign(Buffer.from(core_dist.json.canonicalize(entry))).toString('base64'),
                inclusionProof: {
                    checkpoint: checkpoint(key, leaves.length, root),
                    hashes: inclusionPath(logIndex, leaves).map((hash) => hash.toString('hex')),
                    logIndex,
                    rootHash: root.toString('hex'),
                    treeSize: leaves.length,
                },
            },
        };
    };
    const route = {
        name: 'rekor',
        method: 'POST',
        path: /^\/api\/v1\/log\/entries$/,
        answer: ({ body }) => rekor.tamper?.() ?? createEntry(JSON.parse(body.toString('utf8')), log),
    };
    const rekor = { key, routes: [route], log };
    return rekor;
}
class Equivalent extends Error {
}
/** Rekor's answers, as npm's `@sigstore/sign` reads them; the 409 in the words of sigstore/rekor. */
function createEntry(proposed, log) {
    const headers = { 'content-type': 'application/json' };
    const content = proposed.kind === 'dsse' ? proposed.spec?.proposedContent : undefined;
    const [verifier = ''] = content?.verifiers ?? [];
    const envelope = content && JSON.parse(content.envelope);
    if (!envelope || !isSigned(envelope, verifier)) {
        return {
            status: 400,
            headers,
            body: { code: 400, message: 'error processing entry: could not verify envelope' },
        };
    }
    try {
        const { uuid, ...entry } = log(envelope, verifier);
        return { status: 201, headers, body: { [uuid]: entry } };
    }
    catch (thrown) {
        if (!(thrown instanceof Equivalent))
            throw thrown;
        const message = `an equivalent entry already exists in the transparency log with UUID ${thrown.message}`;
        return {
            status: 409,
            headers: { ...headers, location: `/api/v1/log/entries/${thrown.message}` },
            body: { code: 409, message },
        };
    }
}
function isSigned({ payload, payloadType, signatures }, verifier) {
    const pem = Buffer.from(verifier, 'base64').toString('utf8');
    const key = pem.includes('CERTIFICATE') ? new external_node_crypto_.X509Certificate(pem).publicKey : (0,external_node_crypto_.createPublicKey)(pem);
    const signed = core_dist.dsse.preAuthEncoding(payloadType, Buffer.from(payload, 'base64'));
    const [signature] = signatures;
    return signature !== undefined && (0,external_node_crypto_.verify)('sha256', signed, key, Buffer.from(signature.sig, 'base64'));
}
/** The canonical entry of kind dsse 0.0.1: hashes, not the envelope itself. */
function dsseEntry(envelope, verifier) {
    const sha256 = (data) => ({
        algorithm: 'sha256',
        value: (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex'),
    });
    return {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
            envelopeHash: sha256(JSON.stringify(envelope)),
            payloadHash: sha256(Buffer.from(envelope.payload, 'base64')),
            signatures: envelope.signatures.map(({ sig }) => ({ signature: sig, verifier })),
        },
    };
}
/** A signed note. https://github.com/transparency-dev/formats/blob/main/log/README.md */
function checkpoint(key, size, root) {
    const note = `rekor.sigstore.dev - ${TREE_ID}\n${size}\n${root.toString('base64')}\n`;
    const signature = Buffer.concat([key.id.subarray(0, 4), key.sign(Buffer.from(note))]);
    return `${note}\n\u2014 rekor.sigstore.dev ${signature.toString('base64')}\n`;
}
function uuidOf(leaf) {
    return `${BigInt(TREE_ID).toString(16).padStart(16, '0')}${leaf.toString('hex')}`;
}
//# sourceMappingURL=rekor.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/trusted-root.js
/** Sigstore's trusted_root.json for this rehearsal. @see sigstore/protobuf-specs, sigstore_trustroot.proto */
function trustedRoot({ fulcio, rekor }) {
    const validFor = { start: new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString() };
    const log = (baseUrl, key) => ({
        baseUrl,
        hashAlgorithm: 'SHA2_256',
        publicKey: { rawBytes: key.spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
        logId: { keyId: key.id.toString('base64') },
    });
    return {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [log('https://rekor.sigstore.dev', rekor.key)],
        certificateAuthorities: [
            {
                subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
                uri: 'https://fulcio.sigstore.dev',
                certChain: { certificates: fulcio.chain.map((raw) => ({ rawBytes: raw.toString('base64') })) },
                validFor,
            },
        ],
        ctlogs: [log('https://ctfe.sigstore.dev/2022', fulcio.ctLog)],
        timestampAuthorities: [],
    };
}
//# sourceMappingURL=trusted-root.js.map
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/@tufjs/models/dist/index.js
var models_dist = __webpack_require__(68908);
;// CONCATENATED MODULE: ./lib/rehearsal/sigstore/tuf.js




const tuf_DAY = 24 * 60 * 60 * 1000;
/** @param targets by name, such as `trusted_root.json` */
function createTufRepository(targets) {
    const key = keys_createKey();
    const pem = key.publicKey.export({ format: 'pem', type: 'spki' }).toString();
    const keyID = key.id.toString('hex');
    const tufKey = new models_dist.Key({
        keyID,
        keyType: 'ecdsa',
        scheme: 'ecdsa-sha2-nistp256',
        keyVal: { public: pem },
    });
    const common = { version: 1, specVersion: '1.0.31', expires: new Date(Date.now() + tuf_DAY).toISOString() };
    const signed = (role) => {
        const metadata = new models_dist.Metadata(role);
        metadata.sign((data) => new models_dist.Signature({ keyID, sig: key.sign(data).toString('hex') }));
        return Buffer.from(JSON.stringify(metadata.toJSON()));
    };
    const root = new models_dist.Root({ ...common, consistentSnapshot: true });
    for (const role of ['root', 'targets', 'snapshot', 'timestamp'])
        root.addKey(tufKey, role);
    const files = new Map();
    const targetsRole = new models_dist.Targets({ ...common, targets: {} });
    for (const [path, bytes] of Object.entries(targets)) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        targetsRole.addTarget(new models_dist.TargetFile({ path, length: bytes.length, hashes: { sha256 } }));
        files.set(`/${(0,posix_.join)('targets', (0,posix_.dirname)(path), `${sha256}.${(0,posix_.basename)(path)}`)}`, bytes);
    }
    const anchor = signed(root);
    files.set('/1.root.json', anchor);
    files.set('/1.targets.json', signed(targetsRole));
    files.set('/1.snapshot.json', signed(new models_dist.Snapshot({ ...common, meta: { 'targets.json': new models_dist.MetaFile({ version: 1 }) } })));
    files.set('/timestamp.json', signed(new models_dist.Timestamp({ ...common, snapshotMeta: new models_dist.MetaFile({ version: 1 }) })));
    const route = {
        name: 'tuf',
        method: 'GET',
        path: /^(\/.*)$/,
        // A client asks for the next root until there is none: a 404 is part of the protocol (TUF 5.3.3).
        answer: (_request, [path = '']) => {
            const bytes = files.get(path);
            return bytes ? { status: 200, body: bytes } : { status: 404, body: 'Not Found' };
        },
    };
    return { root: anchor, routes: [route] };
}
//# sourceMappingURL=tuf.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/sealed-world.js















/**
 * Opens a sealed world.
 * @param directory a fresh one, for certificates and stand-ins; whoever made it removes it
 * @param repository `owner/name`, the one that GitHub's API knows
 */
async function openSealedWorld({ directory, repository: name, }) {
    const { hostname } = new URL(address/* PUBLIC_REGISTRY */.u);
    const hosts = [
        TOKEN_HOST,
        API_HOST,
        UPLOAD_HOST,
        hostname,
        'fulcio.sigstore.dev',
        'rekor.sigstore.dev',
        'tuf-repo-cdn.sigstore.dev',
    ];
    const tls = serverIdentity(hosts);
    const issuer = createIssuer();
    const rekor = createRekor();
    const fulcio = await createFulcio(issuer);
    const root = trustedRoot({ fulcio, rekor });
    const registry = createRegistry({ issuer, rekor, root: () => root, hostname, temporary: directory });
    const keys = JSON.stringify(registry.notary.tufKeys);
    const tuf = createTufRepository({
        [targets/* ROOT_TARGET */.bk]: Buffer.from(JSON.stringify(root)),
        [(0,targets/* keysTarget */.C2)({ hostname })]: Buffer.from(keys),
    });
    const repository = sealedRepository(name);
    const identity = await tls;
    const answering = new Map([
        [TOKEN_HOST, issuer.routes],
        [API_HOST, apiRoutes(repository)],
        [UPLOAD_HOST, uploadRoutes(repository)],
        [hostname, registry.routes],
        ['fulcio.sigstore.dev', fulcio.routes],
        ['rekor.sigstore.dev', rekor.routes],
        ['tuf-repo-cdn.sigstore.dev', tuf.routes],
    ]);
    const proxy = await startProxy(answering, identity);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const file = (name, content) => {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, name), content);
        return (0,external_node_path_.join)(directory, name);
    };
    const ca = file('ca.pem', identity.ca);
    return {
        hosts: answering,
        proxy,
        issuer,
        fulcio,
        rekor,
        registry,
        repository,
        tufRoot: file('root.json', tuf.root),
        trustedRoot: file('trusted_root.json', JSON.stringify(root)),
        npmKeys: file('keys.json', keys),
        env: { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, NODE_USE_ENV_PROXY: '1', NODE_EXTRA_CA_CERTS: ca },
        close: () => proxy.close(),
    };
}
//# sourceMappingURL=sealed-world.js.map
// EXTERNAL MODULE: ./lib/src/github/trigger.js
var trigger = __webpack_require__(41440);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/event.js



const Inputs = dist/* looseObject */._H3({
    workflow_dispatch: dist/* looseObject */._H3({
        inputs: dist/* record */.g1P(dist/* string */.YjP(), dist/* nullish */.cl6(dist/* looseObject */._H3({
            type: dist/* optional */.lqM(dist/* string */.YjP()),
            default: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()])),
            options: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        }))),
    }),
});
/**
 * The event that starts a workflow for a ref: the one that is wanted, else the first of push, release and workflow_dispatch
 * that does. Where pushes of tags start it, a tag that does not match is a mistake, and no reason to try another event.
 * @throws Error for one that does not start it
 */
function startOf(workflow, { tags, ref, event: wanted }) {
    const events = (0,trigger/* eventsIn */.pd)(workflow.on);
    if (wanted !== undefined && !events.includes(wanted))
        throw new Error(`is not started by ${wanted}: it is started by ${events.join(', ') || 'nothing'}`);
    const isPush = events.includes('push') &&
        (ref.startsWith('refs/tags/') && (0,trigger/* isForTags */.R4)(workflow) ? true : (0,trigger/* whyNotStarted */.hb)(workflow, ref) === undefined);
    const event = wanted ?? github_events/* PLAYED_EVENTS */.Qc.find((one) => (one === 'push' ? isPush : events.includes(one))) ?? 'push';
    return event === 'workflow_dispatch'
        ? { event, ref, inputs: inputsOf(workflow, tags.join('\n')) }
        : { event, ref };
}
/** What an input is called that asks for the tag of the release; not `dist-tag`, nor `prefix`. */
const TAG_INPUT = /^(?:git[-_]?|release[-_]?)?(?:tag|ref)(?:[-_]?name)?$/i;
/** What is typed in: the defaults; the tag where one is asked for by that name, and its version; the first of a choice. */
function inputsOf({ on }, tag) {
    const read = dist/* safeParse */.xLC(Inputs, on);
    const inputs = read.success ? Object.entries(read.output.workflow_dispatch.inputs) : [];
    const version = /\d+\.\d+\.\d+.*$/.exec(tag)?.[0] ?? tag;
    return Object.fromEntries(inputs.map(([name, input]) => {
        if (input?.type === 'boolean')
            return [name, String(input.default ?? false) === 'true'];
        const byName = TAG_INPUT.test(name) ? tag : /version/i.test(name) ? version : '';
        return [name, String(input?.default ?? input?.options?.[0] ?? byName)];
    }));
}
//# sourceMappingURL=event.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/contexts.js


/** @see https://docs.github.com/actions/reference/workflows-and-actions/contexts */
function contextsOf({ run, needs, env, workspace, temp, token, secrets, }) {
    const variables = runEnvironment(run);
    const github = Object.fromEntries(Object.entries(variables)
        .filter(([name]) => name.startsWith('GITHUB_'))
        .map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]));
    return {
        github: {
            ...github,
            workflow_ref: workflowRef(run),
            workspace,
            token,
            event: eventPayload(run),
        },
        needs,
        env,
        steps: {},
        runner: { os: variables['RUNNER_OS'] ?? 'Linux', temp },
        vars: {},
        secrets,
        inputs: run.inputs ?? {},
    };
}
/** Evaluates every value of a map. Numbers and booleans become what the runner makes of them, text. */
function evaluated(values, contexts) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluateText(String(value ?? ''), contexts)]));
}
/**
 * Whether a job or step runs: without a condition when everything before it went well; with one, when it holds, and, unless
 * it asks for the status itself, everything went well.
 */
function runs(condition, { contexts, isWell }) {
    if (condition === undefined)
        return isWell;
    const text = String(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
    const status = {
        success: isWell,
        failure: !isWell,
        always: true,
        cancelled: false,
    };
    const asksStatus = /\b(success|failure|always|cancelled)\(\)/.test(text);
    const expression = text.replace(/\b(success|failure|always|cancelled)\(\)/g, (_all, name) => String(status[name]));
    const holds = evaluateText(`\${{ (${expression}) && true }}`, contexts) === 'true';
    return holds && (asksStatus || isWell);
}
//# sourceMappingURL=contexts.js.map
// EXTERNAL MODULE: ./lib/src/init/present-workflow.js
var present_workflow = __webpack_require__(20162);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/changesets-action.js





/**
 * What changesets/action would do: with changesets in the checkout it makes the version pull request, and else runs the script
 * of its input `publish`, with an .npmrc of NPM_TOKEN where that is set (changesets/action, src/index.ts).
 * @returns undefined for another action
 */
function changesetsScript({ step: { uses = '' }, inputs, workspace, env, }) {
    if (!(0,present_workflow/* isChangesetsAction */.oS)(uses))
        return undefined;
    if (hasChangesets((0,external_node_path_.join)(workspace, '.changeset')))
        return {
            said: 'changesets/action finds changesets: it would open the version pull request and publish nothing.',
        };
    const publish = inputs[(0,present_workflow/* publishInput */.wf)({ uses, inputs }) ?? 'publish'] ?? '';
    if (publish === '')
        return { said: 'changesets/action finds no changesets and does nothing.' };
    const token = env['NPM_TOKEN'] === undefined ? [] : [TOKEN_FILE];
    return {
        said: 'changesets/action finds no changesets and runs its publish input.',
        // The action starts a program with its words as arguments, and no shell: && is one of them.
        script: [...changesets_action_IDENTITY, ...token, publish.trim().split(/\s+/).map(quoted).join(' ')].join('\n'),
    };
}
const changesets_action_IDENTITY = [
    'export GIT_AUTHOR_NAME="github-actions[bot]" GIT_COMMITTER_NAME="github-actions[bot]"',
    'export GIT_AUTHOR_EMAIL=actions@localhost GIT_COMMITTER_EMAIL=actions@localhost',
];
const TOKEN_FILE = `[ -e "$HOME/.npmrc" ] || printf '%s\\n' "//${new URL(address/* PUBLIC_REGISTRY */.u).host}/:_authToken=$NPM_TOKEN" > "$HOME/.npmrc"`;
function hasChangesets(directory) {
    return ((0,external_node_fs_.existsSync)(directory) &&
        (0,external_node_fs_.readdirSync)(directory).some((name) => name.endsWith('.md') && name !== 'README.md'));
}
//# sourceMappingURL=changesets-action.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/playing.js


/** How a step ends that could not even be started. */
const NOT_PLAYED = { exitCode: 1, outputs: {} };
/** What expressions come to; undefined for those that cannot be evaluated here, which is a failure of the job. */
function tried({ problems }, label, job, evaluate) {
    try {
        return evaluate();
    }
    catch (thrown) {
        problems.push(stepFailed(label, { job, why: (0,src_problems/* messageOf */.bD)(thrown) }));
        return undefined;
    }
}
//# sourceMappingURL=playing.js.map
// EXTERNAL MODULE: ./lib/src/init/action-pins.js
var action_pins = __webpack_require__(2600);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/stand-ins.js



/** What stands in for the actions of GitHub and of package managers, by their names; each gives what it did instead, as a sentence. */
const ACTIONS = {
    'actions/checkout': ({ inputs, workspace, standing }) => {
        (0,external_node_fs_.cpSync)(standing.checkout, (0,external_node_path_.dirname)(workspace), { recursive: true, verbatimSymlinks: true });
        if (['true', 'recursive'].includes(inputs['submodules'] ?? ''))
            standing.addSubmodules(workspace);
        return 'actions/checkout uses a copy of this checkout.';
    },
    'actions/setup-node': ({ inputs, env, temp }) => {
        setUpToken(inputs['registry-url'], { env, temp });
        return 'actions/setup-node uses the Node that runs this rehearsal.';
    },
    'pnpm/action-setup': () => 'pnpm/action-setup uses the pnpm of this machine.',
    'oven-sh/setup-bun': () => 'oven-sh/setup-bun uses the Bun of this machine.',
    'actions/upload-artifact': ({ inputs, workspace, standing }) => {
        const into = (0,external_node_path_.join)(standing.artifacts, inputs['name'] ?? 'artifact');
        (0,external_node_fs_.mkdirSync)(into, { recursive: true });
        for (const line of (inputs['path'] ?? '').split('\n').filter((path) => path.trim() !== '')) {
            const path = (0,external_node_path_.isAbsolute)(line.trim()) ? line.trim() : (0,external_node_path_.join)(workspace, line.trim());
            if (!(0,external_node_fs_.existsSync)(path))
                throw new Error(`actions/upload-artifact: there is no ${line}`);
            if ((0,external_node_fs_.statSync)(path).isDirectory())
                (0,external_node_fs_.cpSync)(path, into, { recursive: true });
            else
                (0,external_node_fs_.cpSync)(path, (0,external_node_path_.join)(into, (0,external_node_path_.basename)(path)));
        }
        return 'Artifacts stay on this machine.';
    },
    'actions/download-artifact': ({ inputs, workspace, standing }) => {
        const from = (0,external_node_path_.join)(standing.artifacts, inputs['name'] ?? 'artifact');
        if (!(0,external_node_fs_.existsSync)(from))
            throw new Error(`actions/download-artifact: there is no artifact ${inputs['name']}`);
        const into = (0,external_node_path_.join)(workspace, inputs['path'] ?? '.');
        (0,external_node_fs_.mkdirSync)(into, { recursive: true });
        for (const file of (0,external_node_fs_.readdirSync)(from))
            (0,external_node_fs_.cpSync)((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(into, file), { recursive: true });
        return 'Artifacts stay on this machine.';
    },
    'actions/cache': () => 'actions/cache finds nothing.',
    'actions/cache/restore': () => 'actions/cache finds nothing.',
    'actions/cache/save': () => 'actions/cache/save is skipped.',
    'actions/attest-build-provenance': () => 'actions/attest-build-provenance is skipped: GitHub’s attestation store is not rehearsed.',
};
/**
 * Does what stands in for an action of GitHub's, and gives what it did instead, a sentence each; none for a step that is run.
 * @throws Error when it cannot be done: an artifact that is not there
 */
function standIn(request) {
    const { uses = '' } = request.step;
    return uses === '' ? [] : [actionOf(uses)(request), ...unknownPin(uses)];
}
/** A stand-in cannot tell whether the commit of an action exists: the recorded ones do. */
function unknownPin(uses) {
    const [action = '', ref = ''] = uses.split('@');
    if (!/^[0-9a-f]{40}$/.test(ref) || (0,action_pins/* isRecordedPin */.gv)(action, ref) !== false)
        return [];
    return [`Whether ${action} has the commit ${ref} cannot be checked here: it is not among the known pins.`];
}
function actionOf(uses) {
    const name = uses.replace(/@.*$/, '');
    const known = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    return known ?? (() => `${name} cannot be rehearsed: it is skipped and has no outputs.`);
}
/** With `registry-url` setup-node writes an .npmrc that takes a token from NODE_AUTH_TOKEN (setup-node v7, src/authutil.ts). */
function setUpToken(registry, { env, temp }) {
    if (!registry)
        return;
    const { host, pathname } = new URL(registry);
    const path = (0,external_node_path_.join)(temp, '.npmrc');
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const token = `//${host}${pathname.replace(/\/?$/, '/')}:_authToken=\${NODE_AUTH_TOKEN}`;
    (0,external_node_fs_.writeFileSync)(path, `${token}\nregistry=${registry}\n`);
    env['NPM_CONFIG_USERCONFIG'] = path;
    env['NODE_AUTH_TOKEN'] ??= 'XXXXX-XXXXX-XXXXX-XXXXX';
}
//# sourceMappingURL=stand-ins.js.map
// EXTERNAL MODULE: ./lib/src/github/workflow-text.js
var workflow_text = __webpack_require__(79087);
// EXTERNAL MODULE: ./lib/src/init/publishing-line.js
var publishing_line = __webpack_require__(17583);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/workflow-file.js





const value = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()]);
const values = dist/* record */.g1P(dist/* string */.YjP(), value);
const Step = dist/* strictObject */.rej({
    id: dist/* optional */.lqM(dist/* string */.YjP()),
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    if: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* boolean */.zMY()])),
    uses: dist/* optional */.lqM(dist/* string */.YjP()),
    run: dist/* optional */.lqM(dist/* string */.YjP()),
    with: dist/* optional */.lqM(values, {}),
    env: dist/* optional */.lqM(values, {}),
    shell: dist/* optional */.lqM(dist/* literal */.euz('bash')),
    'working-directory': dist/* optional */.lqM(dist/* string */.YjP()),
    'timeout-minutes': dist/* optional */.lqM(dist/* number */.aig()),
    'continue-on-error': dist/* optional */.lqM(dist/* boolean */.zMY(), false),
});
const Permissions = dist/* union */.KCZ([
    dist/* picklist */.KIO(['read-all', 'write-all']),
    dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO(['read', 'write', 'none'])),
]);
const Job = dist/* strictObject */.rej({
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    needs: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]), []),
    if: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* boolean */.zMY()])),
    'runs-on': dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]),
    'timeout-minutes': dist/* optional */.lqM(dist/* number */.aig()),
    concurrency: dist/* optional */.lqM(dist/* unknown */.L5J()),
    environment: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* looseObject */._H3({ name: dist/* string */.YjP() })])),
    permissions: dist/* optional */.lqM(Permissions),
    env: dist/* optional */.lqM(values, {}),
    outputs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
    steps: dist/* array */.YOg(Step),
});
const Workflow = dist/* strictObject */.rej({
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    'run-name': dist/* optional */.lqM(dist/* string */.YjP()),
    on: dist/* unknown */.L5J(),
    permissions: dist/* optional */.lqM(Permissions),
    concurrency: dist/* optional */.lqM(dist/* unknown */.L5J()),
    env: dist/* optional */.lqM(values, {}),
    jobs: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()),
});
/**
 * Reads a workflow, as far as it can be rehearsed: jobs on runners, with steps. A job that cannot be (a matrix, a container, a
 * reusable workflow) is named with the reason, and the others are played.
 * @throws Error naming what it is, where nothing can be played
 */
function readWorkflow(path) {
    const { written } = (0,workflow_text/* readWorkflowText */.x)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    const read = dist/* safeParse */.xLC(Workflow, written);
    if (!read.success)
        throw new Error(`cannot be rehearsed: ${issueIn(read.issues[0])}`);
    const jobs = {};
    const unplayed = [];
    for (const [id, job] of Object.entries(read.output.jobs)) {
        const one = dist/* safeParse */.xLC(Job, job);
        if (one.success)
            jobs[id] = one.output;
        else
            unplayed.push({ id, why: whyUnplayed(job) ?? issueIn(one.issues[0]) });
    }
    const [first] = unplayed;
    if (first && Object.keys(jobs).length === 0)
        throw new Error(`cannot be rehearsed: the job ${first.id} ${first.why}`);
    return { ...read.output, jobs, unplayed };
}
/** A key that is not known here may well be GitHub's: a strategy, a container, a shell. */
function issueIn(issue) {
    const where = dist/* getDotPath */.BuJ(issue) ?? 'it';
    return `${where}: ${issue.type === 'strict_object' ? 'is not rehearsed' : issue.message}`;
}
/** In words, for what the schema could only call malformed. */
function whyUnplayed(job) {
    const read = dist/* safeParse */.xLC(dist/* looseObject */._H3({ uses: dist/* optional */.lqM(dist/* unknown */.L5J()), 'runs-on': dist/* optional */.lqM(dist/* unknown */.L5J()) }), job);
    if (!read.success)
        return undefined;
    const { uses, 'runs-on': runner } = read.output;
    if (uses !== undefined)
        return `calls another workflow (${uses}): rehearse that one by itself`;
    if (typeof runner === 'object' && !Array.isArray(runner))
        return "runs on a group of runners, and whether they are GitHub's cannot be seen from here";
    return undefined;
}
/** The jobs in an order in which each comes after those it needs. @throws Error when there is none */
function inOrder({ jobs, unplayed }) {
    const left = new Map(Object.entries(jobs));
    // What cannot be played is taken to have gone well.
    const without = new Set(unplayed.map(({ id }) => id));
    const ordered = [];
    while (left.size > 0) {
        const next = [...left].find(([, job]) => needsOf(job).every((need) => (need in jobs || without.has(need)) && !left.has(need)));
        if (!next)
            throw new Error(`cannot be rehearsed: the jobs ${[...left.keys()].join(', ')} need each other, or a job that does not exist`);
        left.delete(next[0]);
        ordered.push(next);
    }
    return ordered;
}
function needsOf({ needs }) {
    return typeof needs === 'string' ? [needs] : needs;
}
/** Whether a job has the permission to write something: to ask for ID tokens, or to change the repository's contents. */
function workflow_file_mayWrite(what, { job, workflow }) {
    const permissions = job.permissions ?? workflow.permissions;
    if (typeof permissions === 'string')
        return permissions === 'write-all';
    return permissions?.[what] === 'write';
}
function environmentOf({ environment }) {
    return typeof environment === 'object' ? environment.name : environment;
}
/** The labels of GitHub's own runners; a larger one has a name of its own, which says nothing. */
function isHosted({ 'runs-on': label }) {
    const labels = typeof label === 'string' ? [label] : label;
    return labels.some((one) => /^(?:ubuntu|windows|macos)-/.test(one)) && !labels.includes('self-hosted');
}
/** The job that publishes: with our action; else with what looks as if it did. @throws Error when there is none */
function publishingJob(workflow) {
    const jobs = Object.entries(workflow.jobs);
    const ours = jobs.find(([, job]) => job.steps.some((step) => ownAction(step) === ''));
    const [id, job] = ours ?? jobs.find(([, one]) => one.steps.some(publishesItself)) ?? [];
    if (id !== undefined && job)
        return { id, job, isOurs: ours !== undefined };
    const [first] = workflow.unplayed;
    throw new Error(first
        ? `cannot be rehearsed: no step that can run here publishes, and the job ${first.id} ${first.why}`
        : 'cannot be rehearsed: no step uses mochi/publish-npm or seems to publish in another way');
}
/** Whether a step publishes by itself, or looks as if it did. */
function publishesItself({ run = '', uses = '', with: inputs }) {
    if ((0,present_workflow/* isChangesetsAction */.oS)(uses))
        return (0,present_workflow/* publishInput */.wf)({ uses, inputs }) !== undefined;
    return run.split('\n').some(publishing_line/* isPublishingLine */.A);
}
/** Our own actions, by their paths; `''` is publish. */
const OWN_ACTIONS = ['pack', 'verify', 'release', ''];
/** Our own action that a step uses; undefined when it is another. */
function ownAction({ uses = '' }) {
    if (!uses.startsWith('mochi/publish-npm'))
        return undefined;
    return OWN_ACTIONS.find((path) => path === '' || uses.startsWith(`mochi/publish-npm/${path}@`));
}
/** How a step is called where nobody has named it. */
function labelOf({ name, run, uses = '' }) {
    return name ?? run?.split('\n')[0] ?? uses.replace(/@.*$/, '');
}
/** The lines of an input of our actions, as far as they are written out. */
function linesOf(workflow, input) {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const values = steps
        .filter((step) => ['', 'pack'].includes(ownAction(step) ?? 'none'))
        .map((step) => String(step.with[input] ?? ''));
    const lines = values.flatMap((value) => value.split('\n')).map((line) => line.trim());
    const written = lines.filter((line) => line !== '' && !line.includes('${{'));
    return written.length === 0 ? undefined : [...new Set(written)];
}
//# sourceMappingURL=workflow-file.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/play-step.js













/** Plays one step: our own action, the stand-in of somebody else's, or a script. */
async function playStep(playing, { step, runner, contexts }) {
    const tell = (event) => runner.onEvent?.(event);
    const action = ownAction(step);
    const values = tried(playing, labelOf(step), runner.id, () => ({
        env: { ...contexts.env, ...evaluated(step.env, contexts) },
        inputs: evaluated(step.with, contexts),
    }));
    if (values === undefined)
        return NOT_PLAYED;
    const { env, inputs } = values;
    if (action !== undefined) {
        const built = inputs['package-directory'];
        if (built)
            meet(playing, nameIn((0,external_node_path_.join)(runner.workspace, built)));
        const result = await runAction({ ...runner, env }, {
            action: (0,external_node_path_.join)(playing.actions, action),
            inputs: { ...inputs, ...playing.sealed(action), ...unsigned(playing, inputs) },
        });
        playing.results.push({ ...result, action });
        Object.assign(contexts.env, result.env);
        if (action === '' && result.outputs['staged']) {
            const decided = playing.decide();
            if (decided === undefined)
                playing.waiting.add(runner.id);
            else
                playing.said.add(decided);
        }
        return result;
    }
    const label = labelOf(step);
    const failed = (how) => playing.problems.push(stepFailed(label, how));
    try {
        const { workspace } = runner;
        const temp = (0,external_node_path_.join)(runner.directory, 'temp');
        const own = changesetsScript({ step, inputs, workspace, env });
        const { standing } = playing;
        const stoodIn = own
            ? [own.said]
            : standIn({ step, inputs, workspace, standing, env: contexts.env, temp });
        for (const sentence of stoodIn)
            playing.said.add(sentence);
        if (stoodIn.length > 0 && own?.script === undefined) {
            tell({ kind: 'group', text: label });
            tell({ kind: 'endgroup', text: '' });
            return { exitCode: 0, outputs: {} };
        }
        const script = own?.script ?? evaluateText(step.run ?? '', contexts);
        const cwd = (0,external_node_path_.join)(workspace, step['working-directory'] ?? '.');
        const result = await playScript({ ...runner, env }, { label, script, cwd });
        for (const sentence of toolsOf(runner).passedOver())
            playing.said.add(sentence);
        Object.assign(contexts.env, result.env);
        if (result.exitCode !== 0)
            failed({ job: runner.id, ...result });
        return result;
    }
    catch (thrown) {
        tell({ kind: 'error', text: (0,src_problems/* messageOf */.bD)(thrown), properties: {} });
        failed({ job: runner.id, why: (0,src_problems/* messageOf */.bD)(thrown) });
        return NOT_PLAYED;
    }
}
/** The commit is another here, and nobody has signed a tag of it. */
function unsigned({ said }, inputs) {
    if (!inputs['require-signed-tag'])
        return {};
    said.add('The signature of the tag is not checked: the rehearsed commit is an unsigned copy.');
    return { 'require-signed-tag': '' };
}
function meet(playing, name) {
    const assumed = name === undefined ? undefined : playing.meet(name);
    if (assumed !== undefined)
        playing.said.add(assumed);
}
/** The name of the package in a directory; undefined when there is none, which the action will say. */
function nameIn(directory) {
    try {
        const manifest = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, 'package.json'), 'utf8'));
        return dist/* parse */.qgA(dist/* looseObject */._H3({ name: dist/* string */.YjP() }), manifest).name;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=play-step.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/play-workflow.js








/** Plays every job of a workflow, step by step, each after those it needs. */
async function playWorkflow(stage) {
    const playing = { ...stage, results: [], said: new Set(), problems: [], waiting: new Set() };
    const done = {};
    for (const { id, why } of stage.workflow.unplayed) {
        done[id] = { result: 'success', outputs: {} };
        playing.said.add(`The job ${id} ${why}: it is skipped and counts as successful.`);
    }
    for (const [id, job] of inOrder(stage.workflow)) {
        const needs = Object.fromEntries(needsOf(job).flatMap((need) => (done[need] ? [[need, done[need]]] : [])));
        if (needsOf(job).some((need) => playing.waiting.has(need))) {
            playing.waiting.add(id);
            done[id] = { result: 'skipped', outputs: {} };
            playing.said.add(`The job ${id} waits for the approval of what is staged: --approve or --reject plays the maintainer.`);
        }
        else
            done[id] = await playJob(playing, { id, job, needs });
    }
    const isWell = Object.values(done).every(({ result }) => result !== 'failure');
    const { results, said, problems } = playing;
    return { results, said: [...said], problems, isWell };
}
async function playJob(playing, { id, job, needs }) {
    const workspace = (0,external_node_path_.join)(playing.directory, `job-${id}`, 'checkout');
    (0,external_node_fs_.mkdirSync)(workspace, { recursive: true });
    const { workflow } = playing;
    const runner = playing.job(id, {
        idToken: workflow_file_mayWrite('id-token', { job, workflow }),
        writesContents: workflow_file_mayWrite('contents', { job, workflow }),
        workspace,
        environment: environmentOf(job),
        isHosted: isHosted(job),
    });
    const temp = (0,external_node_path_.join)(runner.directory, 'temp');
    const token = jobToken(runner);
    const contexts = contextsOf({
        run: runner.run,
        needs,
        env: {},
        workspace,
        temp,
        token,
        secrets: secretsOf(playing, token),
    });
    const isWell = Object.values(needs).every(({ result }) => result === 'success');
    const failure = { result: 'failure', outputs: {} };
    const starts = tried(playing, 'if', id, () => runs(job.if, { contexts, isWell }));
    if (starts !== true)
        return starts === undefined ? failure : { result: 'skipped', outputs: {} };
    const env = tried(playing, 'env', id, () => evaluated({ ...playing.workflow.env, ...job.env }, contexts));
    if (env === undefined)
        return failure;
    Object.assign(contexts.env, env);
    let wentWell = true;
    for (const step of job.steps) {
        const isDue = tried(playing, labelOf(step), id, () => runs(step.if, { contexts, isWell: wentWell }));
        if (isDue === false)
            continue;
        const ended = isDue ? await playStep(playing, { step, runner, contexts }) : NOT_PLAYED;
        const outcome = ended.exitCode === 0 ? 'success' : 'failure';
        const conclusion = step['continue-on-error'] ? 'success' : outcome;
        if (step.id !== undefined)
            contexts.steps[step.id] = { outputs: ended.outputs, outcome, conclusion };
        wentWell &&= conclusion === 'success';
    }
    if (!wentWell)
        return failure;
    const outputs = tried(playing, 'outputs', id, () => evaluated(job.outputs, contexts));
    return outputs === undefined ? failure : { result: 'success', outputs };
}
/** What the workflow calls its secrets, each with a value that is none. */
function secretsOf({ workflow, said }, token) {
    const names = [...JSON.stringify(workflow).matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name);
    const others = names.filter((name) => name !== 'GITHUB_TOKEN');
    if (others.length > 0)
        said.add(`These secrets have made-up values: ${[...new Set(others)].join(', ')}.`);
    return {
        ...Object.fromEntries(others.map((name) => [name, MADE_UP_SECRET])),
        GITHUB_TOKEN: token,
    };
}
//# sourceMappingURL=play-workflow.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/play-file.js



/** Plays a workflow file in a sealed world. */
function playFile({ options, world, workflow, directory, copy, addSubmodules, job, add, }) {
    const { npmCli, ...sealed } = sealedFor(options, world);
    return playWorkflow({
        workflow,
        directory,
        actions: options.actions,
        meet: (name) => (world.registry.store.packages.has(name) ? undefined : add(name)),
        decide: () => (options.decision === undefined ? undefined : decide(world.registry, options.decision)),
        standing: { checkout: copy, addSubmodules, artifacts: fresh(directory, 'artifacts') },
        sealed: (action) => (action === 'pack' ? {} : action === '' ? { ...sealed, ...npmCli } : sealed),
        job: (id, { environment, isHosted, ...rest }) => {
            const runner = job(`job-${id}`, rest);
            const run = {
                ...runner.run,
                runnerEnvironment: isHosted ? 'github-hosted' : 'self-hosted',
            };
            return { ...runner, id, run: environment === undefined ? run : { ...run, environment } };
        },
    });
}
function sealedFor(options, world) {
    const { 'npm-cli': npmCli = '', ...sealed } = sealedInputs(options, world);
    return { ...sealed, npmCli: { 'npm-cli': npmCli } };
}
//# sourceMappingURL=play-file.js.map
// EXTERNAL MODULE: ./lib/src/inspect/dependencies.js
var dependencies = __webpack_require__(22128);
;// CONCATENATED MODULE: ./lib/src/plan/needs.js


/**
 * What each release needs of the others: what its consumers install (never devDependencies), where the range takes the
 * version that is released here. The names are sorted.
 */
function needsAmong(releases) {
    const byName = new Map(releases.map((release) => [release.name, release]));
    return new Map(releases.map((release) => {
        const needed = (0,dependencies/* installedDependencies */.Cm)(release.manifest).flatMap((dependency) => {
            const spec = (0,dependencies/* readSpec */.Ot)(dependency);
            const other = byName.get(spec?.name ?? '');
            return other && other !== release && isTaken(spec, other) ? [other.name] : [];
        });
        return [release.name, [...new Set(needed)].sort()];
    }));
}
function isTaken(spec, { version, distTag }) {
    const wanted = String(spec?.fetchSpec);
    if (spec?.type === 'tag')
        return wanted === distTag;
    return (spec?.type === 'range' || spec?.type === 'version') && semver.satisfies(version, wanted);
}
/**
 * The releases in groups, each after those it needs. A group has more than one where they need each other: no order serves
 * them, so they are released together. Tarjan's algorithm, without recursion: a chain may be long.
 */
function groupsOf(needs) {
    const index = new Map();
    const low = new Map();
    const open = [];
    const groups = [];
    const lower = (name, to) => low.set(name, Math.min(low.get(name) ?? to, to));
    for (const start of needs.keys()) {
        const path = [];
        const enter = (name) => {
            index.set(name, index.size);
            lower(name, index.size - 1);
            open.push(name);
            path.push({ name, left: [...(needs.get(name) ?? [])] });
        };
        if (!index.has(start))
            enter(start);
        for (let top = path.at(-1); top; top = path.at(-1)) {
            const next = top.left.shift();
            if (next !== undefined && !index.has(next))
                enter(next);
            else if (next !== undefined && open.includes(next))
                lower(top.name, index.get(next) ?? 0);
            else if (next === undefined) {
                path.pop();
                const own = low.get(top.name) ?? 0;
                const above = path.at(-1);
                if (above)
                    lower(above.name, own);
                if (own === index.get(top.name))
                    groups.push(open.splice(open.indexOf(top.name)).sort());
            }
        }
    }
    return groups;
}
/**
 * What has to be installable before each release begins: everything that it, or one it is released together with, needs, and
 * what that is released together with.
 */
function gatesOf(needs) {
    const groups = groupsOf(needs);
    const groupOf = new Map(groups.flatMap((group) => group.map((name) => [name, group])));
    return new Map([...needs.keys()].map((name) => {
        const own = groupOf.get(name) ?? [];
        const before = own
            .flatMap((member) => needs.get(member) ?? [])
            .flatMap((one) => groupOf.get(one) ?? []);
        return [name, [...new Set(before)].filter((one) => !own.includes(one)).sort()];
    }));
}
//# sourceMappingURL=needs.js.map
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/self-published.js





/**
 * How a workflow ended that publishes without our action: what the registry took of it, what of that carries provenance, and
 * what such a release lacks.
 */
function selfPublished(ended, { world, workflow, said }) {
    const isSignedHere = !said.includes(PNPM_PROVENANCE);
    const { store } = world.registry;
    const published = store.uploads.flatMap((upload) => {
        const stored = store.packages.get(upload.name)?.versions.get(upload.version);
        return stored ? [{ ...upload, stored }] : [];
    });
    const staged = [...store.packages.values()].flatMap(({ name, staged: waiting }) => [...waiting.keys()].map((version) => ({ name, version })));
    const isWell = ended.problems.every(({ severity }) => severity !== 'error') && ended.refused.length === 0;
    const isNothing = published.length === 0 && staged.length === 0;
    const outcome = !isWell && isNothing
        ? 'rejected'
        : isNothing
            ? 'nothing-due'
            : published.length > 0
                ? 'published'
                : 'staged';
    return {
        ...ended,
        outcome,
        releases: [
            ...published.map(({ name, version }) => releaseOf(name, version, 'published')),
            ...staged.map(({ name, version }) => releaseOf(name, version, 'staged')),
        ],
        summary: [
            ended.summary,
            self_published_summaryOf({ published, staged, isSignedHere, lacks: lacksOf(workflow, { published, isSignedHere }) }),
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
        log: isWell ? [] : ended.log,
        exitCode: isWell ? 0 : 1,
    };
}
function releaseOf(name, version, outcome) {
    return {
        package: name,
        version,
        outcome,
        published: outcome === 'published' ? 'yes' : 'staged',
        problems: [],
    };
}
function self_published_summaryOf({ published, staged, isSignedHere, lacks, }) {
    const rows = published.map(({ name, version, stored }) => `| ${(0,harmless/* markdownCode */.D9)(name)} | ${(0,harmless/* markdownCode */.D9)(version)} | ${provenanceOf(stored, isSignedHere)} | ${isSignedHere ? byWhom(stored) : 'not played'} |`);
    const waiting = staged.map(({ name, version }) => `${(0,harmless/* markdownCode */.D9)(`${name}@${version}`)} waits for approval.`);
    const took = [
        `## This workflow’s own publishing put ${published.length === 1 ? '1 version' : `${published.length} versions`} on the registry`,
        ...(rows.length === 0
            ? []
            : [['| Package | Version | Provenance | By |', '| --- | --- | --- | --- |', ...rows].join('\n')]),
        ...waiting,
    ];
    const better = lacks.length === 0
        ? []
        : [
            '### What the workflow that `publish-npm init` writes would add',
            lacks.map((lack) => `- ${lack}`).join('\n'),
        ];
    return [...took, ...better].join('\n\n');
}
function provenanceOf({ attestations }, isSignedHere) {
    if (attestations.length > 0)
        return 'yes';
    return isSignedHere ? 'no' : 'not played';
}
function byWhom({ manifest }) {
    return '_npmUser' in manifest ? 'trusted publisher' : 'stored token';
}
/** What such a release lacks, each as a sentence of markdown. */
function lacksOf(workflow, { published, isSignedHere }) {
    const jobs = Object.entries(workflow.jobs).filter(([, { steps }]) => steps.some(publishesItself));
    const beside = jobs.flatMap(([id, job]) => credentialBesideScripts(id, { job, workflow }));
    const unproven = published.filter(({ stored }) => isSignedHere && stored.attestations.length === 0);
    const early = ungated(published);
    return [
        ...beside,
        ...(unproven.length === 0
            ? []
            : [
                `${self_published_listed(unproven)} ${unproven.length === 1 ? 'has' : 'have'} no provenance: nobody can see where the bytes came from.`,
            ]),
        'Nothing here checks what the registry serves: a green job does not show that these bytes, from this commit, can be installed.',
        ...(early.length === 0
            ? []
            : [`${early.join(' ')} Until a dependency can be installed, every install of what needs it fails.`]),
    ];
}
const self_published_INSTALLING = /^\s*(?:npm (?:ci|i|install)|pnpm (?:i|install)|yarn(?: install)?|bun (?:i|install))\b/m;
function credentialBesideScripts(id, { job, workflow }) {
    const texts = job.steps.map(({ run = '' }) => run);
    if (!texts.some((run) => self_published_INSTALLING.test(run)))
        return [];
    const credential = workflow_file_mayWrite('id-token', { job, workflow }) ? '`id-token: write`' : 'a stored token';
    return [
        `The job ${(0,harmless/* markdownCode */.D9)(id)} installs dependencies next to ${credential}: any of them could publish in your name. Packing needs no credential and gets none.`,
    ];
}
/** Which releases were sent when what they need could not have been looked at yet. */
function ungated(published) {
    const releases = published.map(({ name, version, stored }) => {
        const manifest = (0,release_manifest/* parseManifest */.Ng)(JSON.stringify(stored.manifest), 'package.json');
        return { name, version, distTag: '', manifest };
    });
    return [...needsAmong(releases)].flatMap(([name, needs]) => needs.length === 0
        ? []
        : [
            `${(0,harmless/* markdownCode */.D9)(name)} was sent without waiting until ${needs.map(harmless/* markdownCode */.D9).join(' and ')} could be installed.`,
        ]);
}
function self_published_listed(published) {
    const names = published.slice(0, 5).map(({ name, version }) => (0,harmless/* markdownCode */.D9)(`${name}@${version}`));
    return `${names.join(', ')}${published.length > 5 ? (0,harmless/* markdownText */.p7)(` and ${published.length - 5} more`) : ''}`;
}
//# sourceMappingURL=self-published.js.map
;// CONCATENATED MODULE: ./lib/rehearsal/rehearse.js

















/** The workflow's file name and its environment, where none is given. */
const WORKFLOW = 'publish.yml';
const ENVIRONMENT = 'npm';
/**
 * Rehearses a release: the committed actions, on a runner, in a sealed world, with a real npm.
 * Nothing leaves the machine, and the checkout is not written to.
 * @throws Failure `not-installed`
 */
async function rehearse(options) {
    await requireInstalled(options);
    return (0,temporary/* withTemporaryDirectory */.no)({ temporary: (0,external_node_os_.tmpdir)(), info: () => undefined }, (directory) => play(options, directory));
}
async function play(options, directory) {
    const { cwd, tags, workflow: path } = options;
    const workflow = path === undefined ? undefined : readWorkflow(path);
    const start = workflow ? startOf(workflow, options) : layoutStart(options);
    const into = (0,external_node_path_.join)(directory, 'pack');
    const checkout = await copyCheckout({
        from: cwd,
        into,
        tags,
        spare: (0,external_node_path_.join)(options.actions, 'node_modules'),
    });
    if (!workflow && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, '.gitmodules')))
        checkout.addSubmodules(checkout.workspace);
    const project = await readProject({
        root: checkout.workspace,
        tags,
        remote: checkout.remote,
        formats: workflow && linesOf(workflow, 'tag-format'),
        only: (workflow && linesOf(workflow, 'packages')) ?? [],
        manager: release/* MANAGER_NAMES */.t.find((one) => workflow && linesOf(workflow, 'package-manager')?.includes(one)),
    });
    const world = await openSealedWorld({
        directory: (0,external_node_path_.join)(directory, 'world'),
        repository: project.repository,
    });
    world.proxy.latency = options.latency;
    world.proxy.faults = options.faults;
    try {
        return await playIn(world, { options, directory, into, workflow, start, checkout, project });
    }
    finally {
        await world.close();
    }
}
async function playIn(world, scene) {
    const { options, directory, into, workflow, start, checkout, project } = scene;
    const { tags, workflow: path } = options;
    const { repository } = project;
    const { commit, workspace, addSubmodules } = checkout;
    const file = (0,external_node_path_.basename)(path ?? WORKFLOW);
    const publishing = workflow && publishingJob(workflow);
    const environment = publishing ? environmentOf(publishing.job) : ENVIRONMENT;
    // A workflow that publishes by itself may do it with a stored token.
    if (publishing && !publishing.isOurs)
        world.registry.store.maintainers.push(MADE_UP_SECRET);
    const assumed = furnish(world, { project, tags, commit, file, path, environment, start });
    // In a workflow every job has an environment of its own, or none.
    const own = workflow ? undefined : ENVIRONMENT;
    const run = runOf({ repository, commit, file, environment: own, start });
    const events = [];
    const job = jobsOf(scene, { world, run, events });
    const add = (name) => addPackage(world, { name, repository, file, environment });
    const played = workflow
        ? await playFile({ options, world, workflow, directory, copy: into, addSubmodules, job, add })
        : await playLayout({ options, project, world, job, checkout: workspace });
    const { requests, refused } = world.proxy;
    const ended = endingOf(played, { events, refused });
    const ending = publishing && !publishing.isOurs && workflow
        ? selfPublished(ended, { world, workflow, said: played.said ?? [] })
        : ended;
    return {
        ...ending,
        requests,
        assumptions: [
            ...checkout.assumptions,
            ...project.assumptions,
            // A workflow says itself how it builds and how its tags are called.
            ...(workflow ? [] : project.inputAssumptions),
            ...assumed,
            ...(played.said ?? []),
        ],
    };
}
/** Makes the jobs, each on a runner of its own, whose events are kept. */
function jobsOf({ options, directory, workflow }, { world, run, events }) {
    return (name, rest) => ({
        // No job of the project's own: what is played here is in no file.
        id: `rehearsed-${name}`,
        world,
        run,
        npmCli: options.npmCli,
        manager: options.manager,
        pushesNothing: workflow !== undefined && !publishingJob(workflow).isOurs,
        directory: fresh(directory, name),
        onEvent: (event) => {
            const timed = { ...event, job: name, at: performance.now() };
            events.push(timed);
            options.onEvent?.(timed);
        },
        ...rest,
    });
}
//# sourceMappingURL=rehearse.js.map
// EXTERNAL MODULE: ./lib/src/projects/project-npm.js
var project_npm = __webpack_require__(3256);
// EXTERNAL MODULE: ./lib/src/text/quoted.js
var text_quoted = __webpack_require__(87526);
;// CONCATENATED MODULE: ./lib/src/cli/chosen-manager.js





/**
 * The package manager of a project, where it is not npm: the one on the PATH, else the one that was installed beside
 * publish-npm.
 * @param cwd the root of the project, absolute
 * @param root the directory that holds our action.yml
 * @returns undefined for npm, and for what is not served, which the rehearsed action will say
 * @throws Failure `manager-not-found`
 */
async function chosenManager(cwd, root) {
    const manager = await chosen_manager_managerOf(cwd);
    if (manager === undefined || manager.name === 'npm')
        return undefined;
    const { name, title } = manager;
    try {
        return { name, command: manager.command({ PATH: ownPath(process.env) }, cwd) };
    }
    catch (thrown) {
        const command = broughtAlong(root)[name];
        if (command && (0,external_node_fs_.existsSync)(command.args[0] ?? command.file))
            return { name, command };
        if (!(thrown instanceof src_problems/* Failure */.HR))
            throw thrown;
        throw new src_problems/* Failure */.HR([
            (0,src_problems/* error */.z3)({
                code: 'manager-not-found',
                message: `This project uses ${title}, but ${name} is not on the PATH here.`,
                remedy: `Install it (npm install --global ${name === 'yarn' ? 'corepack, then corepack enable' : name}), and rehearse again: a rehearsal packs with the real package manager.`,
            }),
        ]);
    }
}
/** Without what npm run and npx put before it: what is installed in some project is not this one's manager. */
function ownPath({ PATH, Path }) {
    return (PATH ?? Path ?? '')
        .split(external_node_path_.delimiter)
        .filter((entry) => !entry.includes('node_modules'))
        .join(external_node_path_.delimiter);
}
async function chosen_manager_managerOf(cwd) {
    try {
        return (0,project_manager/* projectManager */.n)(cwd, await (0,release_manifest/* readManifest */.WI)(cwd, 'package.json')).manager;
    }
    catch {
        return undefined;
    }
}
/** Where `npm ci` in a clone of this repository has put the managers. */
function broughtAlong(root) {
    const modules = (0,external_node_path_.join)(root, 'node_modules');
    const { platform, arch } = process;
    const bun = `@oven/bun-${platform === 'win32' ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}`;
    return {
        pnpm: { file: (0,external_node_path_.join)(modules, 'pnpm', 'pnpm'), args: [] },
        yarn: { file: process.execPath, args: [(0,external_node_path_.join)(modules, '@yarnpkg', 'cli-dist', 'bin', 'yarn.js')] },
        bun: { file: (0,external_node_path_.join)(modules, bun, 'bin', platform === 'win32' ? 'bun.exe' : 'bun'), args: [] },
    };
}
//# sourceMappingURL=chosen-manager.js.map
// EXTERNAL MODULE: ./node_modules/listr2/dist/index.mjs
var listr2_dist = __webpack_require__(27575);
;// CONCATENATED MODULE: ./lib/src/cli/live-stages.js





const PREPARING = 'copy the checkout, start the local servers';
const STAGES = {
    pack: ['resolve', 'inspect', 'pack'],
    verify: ['verify'],
    release: ['verify', 'announce'],
    publish: ['resolve', 'inspect', 'pack', 'authenticate', 'publish', 'confirm', 'verify', 'consume'],
};
/** Rehearses, with a list of the stages that fills in while they run. */
async function watchStages(options) {
    const all = options.workflow
        ? titlesOf(options.workflow)
        : layoutTitles(options.layout, await buildOf(options.cwd));
    // Several releases go through these side by side: they are rows of one stage then.
    const isMany = options.tags.length !== 1;
    const isOfRelease = (title) => isMany && /publish: (?:confirm|verify)$/.test(title);
    const titles = [PREPARING, ...all.filter((title) => !isOfRelease(title))];
    const stages = trackStages(titles);
    const releases = trackReleases();
    const onEvent = (event) => {
        stages.hear(event);
        releases.hear(event);
    };
    const rehearsal = rehearse({ ...options, onEvent });
    void rehearsal.then(({ exitCode }) => stages.end(exitCode === 0), () => stages.end(false));
    const list = new listr2_dist/* Listr */.Ju(titles.map((title) => ({
        title,
        rendererOptions: { persistentOutput: true },
        task: async (_context, task) => {
            if (title.endsWith(': publish'))
                releases.show((rows) => {
                    task.output = rows;
                });
            if (!(await stages.wasBegun(title)))
                task.skip(`${title} (not run)`);
        },
    })), {
        exitOnError: true,
        // An interruption is ours to clear up after.
        registerSignalListeners: false,
        rendererOptions: { timer: listr2_dist/* PRESET_TIMER */.GS },
        fallbackRendererOptions: { timer: listr2_dist/* PRESET_TIMER */.GS },
    });
    // A stage that failed is told by the summary.
    await list.run().catch(() => undefined);
    return rehearsal;
}
function layoutTitles(layout, build) {
    const jobs = layout === 'split' ? ['pack', 'publish'] : ['publish'];
    const titles = jobs.flatMap((job) => STAGES[job].map((stage) => `${job}: ${stage}`));
    return build === undefined ? titles : [`${jobs[0]}: ${build}`, ...titles];
}
/** Every step of a workflow's jobs, our own by their stages. */
function titlesOf(path) {
    return inOrder(readWorkflow(path)).flatMap(([id, { steps }]) => steps.flatMap((step) => {
        const action = ownAction(step);
        const stages = action === undefined ? [labelOf(step)] : STAGES[action || 'publish'];
        return stages.map((stage) => `job-${id}: ${stage}`);
    }));
}
/** Turns the lines that say what a release has come to into rows: all of them on a terminal, else the one that is new. */
function trackReleases() {
    const rows = new Map();
    let show;
    return {
        show: (showing) => {
            show = showing;
        },
        hear: (event) => {
            const line = event.kind === 'line' ? readStageLine(event.text) : undefined;
            if (!line)
                return;
            const row = `${line.release}: ${live_stages_WORDS[line.name] ?? line.name}`;
            rows.set(line.release, row);
            show?.(process.stdout.isTTY ? [...rows.values()].join('\n') : row);
        },
    };
}
/** What a release does at a stage. */
const live_stages_WORDS = {
    wait: 'is waiting for what it needs',
    publish: 'is being uploaded',
    confirm: 'is uploaded, and waiting to be served',
    verify: 'is served, and being verified',
};
/**
 * Turns the log's groups into one promise a stage, of whether it was begun at all: a job may be skipped. A stage is over when
 * the next begins.
 */
function trackStages(titles) {
    const deferred = new Map(titles.map((title) => [title, Promise.withResolvers()]));
    for (const { promise } of deferred.values())
        promise.catch(() => undefined);
    const begun = new Set([PREPARING]);
    let open = PREPARING;
    const settle = (all) => {
        for (const title of all)
            deferred.get(title)?.resolve(begun.has(title));
    };
    return {
        wasBegun: (title) => deferred.get(title)?.promise ?? Promise.resolve(true),
        hear: (event) => {
            const title = event.kind === 'group' ? `${event.job}: ${event.text}` : '';
            if (!deferred.has(title))
                return;
            open = title;
            begun.add(title);
            settle(titles.slice(0, titles.indexOf(title)));
        },
        end: (well) => {
            if (!well)
                deferred.get(open)?.reject(new Error(`${open} (stopped here)`));
            settle(titles);
        },
    };
}
//# sourceMappingURL=live-stages.js.map
// EXTERNAL MODULE: ./lib/src/cli/own-command.js
var own_command = __webpack_require__(76587);
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/rehearse-start.js









/** @throws UsageError for a workflow that cannot be rehearsed, before anything has begun */
function playable(path) {
    return orUsage(path, () => {
        const workflow = readWorkflow(path);
        inOrder(workflow);
        publishingJob(workflow);
        return workflow;
    });
}
function orUsage(path, look) {
    try {
        return look();
    }
    catch (thrown) {
        throw new usage/* UsageError */.e(`${path} ${(0,src_problems/* messageOf */.bD)(thrown)}.`);
    }
}
/** What is released, and the ref the run is of: one tag's own, a branch where everything due is, or several tags. */
async function startChosen({ tag: given, select, ref }, { cwd, played }) {
    const branch = 'refs/heads/main';
    if (ref !== undefined && !/^refs\/(?:heads|tags)\/./.test(ref))
        throw new usage/* UsageError */.e(`--ref ${ref} is not a full ref, such as ${branch}.`);
    const isOfBranch = ref?.startsWith('refs/heads/') ?? false;
    const written = played && linesOf(played, 'select')?.[0];
    const isByRef = given === undefined && written === undefined && isOfBranch;
    if (select === 'tarballs' && written !== 'tarballs')
        throw new usage/* UsageError */.e('--select tarballs needs a --workflow that packs the tarballs and sets select: tarballs.');
    // A workflow that publishes by itself decides what, whatever starts it.
    const isOwn = played !== undefined && !publishingJob(played).isOurs && given === undefined;
    const usual = isByRef || isOwn ? 'due' : 'tag';
    if ((select ?? written ?? usual) !== 'tag') {
        if (given !== undefined)
            throw new usage/* UsageError */.e('A release of what is due needs no --tag: leave it out.');
        return { tags: [], ref: ref ?? branch };
    }
    const tags = given ?? [ref?.replace('refs/tags/', '') ?? (await onlyTag(cwd, played))];
    return { tags, ref: ref ?? (tags.length > 1 ? branch : `refs/tags/${tags[0]}`) };
}
/** @throws UsageError for an event, or a ref whose push, would not start the workflow */
function requireStart(workflow, { path, ...start }) {
    if (orUsage(path, () => startOf(workflow, start)).event !== 'push')
        return;
    const why = orUsage(path, () => (0,trigger/* whyNotStarted */.hb)(workflow, start.ref));
    const what = start.ref.startsWith('refs/heads/') ? 'branch' : 'tag';
    if (why !== undefined)
        throw new usage/* UsageError */.e(`${path} would not be started by a push of this ${what}: ${why}.`);
}
/** @throws UsageError unless there is exactly one tag that could be released, of the first format the workflow gives */
async function onlyTag(cwd, workflow) {
    const written = (input) => (workflow === undefined ? [] : (linesOf(workflow, input) ?? []));
    const [format = tag_template/* DEFAULT_FORMAT */.ui] = written('tag-format');
    const workspaces = await (0,projects_workspaces/* listWorkspaces */.FF)(cwd);
    const manifests = await Promise.all(workspaces.map(({ directory }) => (0,release_manifest/* readManifest */.WI)(directory, 'package.json')));
    const open = manifests.filter((one) => !one.private && isAmong(written('packages'), one.name));
    const tags = [...new Set(open.map((release) => (0,tag_template/* tagBy */.Uc)(format, release)))];
    const [tag, ...others] = tags;
    if (tag !== undefined && others.length === 0)
        return tag;
    throw new usage/* UsageError */.e(tag === undefined
        ? 'There is no package here that could be released.'
        : `Say which tag: --tag ${tags.join(', or --tag ')}; or --select due for all of them`);
}
//# sourceMappingURL=rehearse-start.js.map
// EXTERNAL MODULE: ./lib/src/cli/terminal-text.js
var terminal_text = __webpack_require__(90615);
;// CONCATENATED MODULE: ./lib/src/cli/terminal-markdown.js


/**
 * Renders a job summary of ours for a terminal: headings, alerts, tables, the Mermaid chain, commands and links; not markdown in
 * general. What is folded there is one line here; commands are never broken.
 * @param width of the terminal, in columns
 */
function renderMarkdown(markdown, width) {
    const blocks = unfolded(markdown.split('\n\n').map((block) => block.trim()));
    const rendered = blocks.map((block) => renderBlock(block, width));
    return rendered.filter((block) => block !== '').join('\n\n');
}
/** The first line of a summary, as text: what became of it. */
function verdictIn(markdown) {
    return plain(/^## (.*)$/m.exec(markdown)?.[1] ?? '');
}
/** What a summary says to do first, as text; undefined where there is nothing. */
function remedyIn(markdown) {
    const remedy = /\*\*What to do:\*\* (.*)$/m.exec(markdown)?.[1];
    return remedy === undefined ? undefined : plain(unlinked(remedy));
}
/** Without what stands in a fold that is closed; its one line stays. */
function unfolded(blocks) {
    let depth = 0;
    return blocks.filter((block) => {
        const isInside = depth > 0;
        if (block.startsWith('<details>') && !block.includes('</details>'))
            depth++;
        else if (depth > 0 && block.startsWith('<details'))
            depth++;
        if (block.endsWith('</details>') && depth > 0)
            depth--;
        return !isInside;
    });
}
function renderBlock(block, width) {
    if (block.startsWith('## '))
        return (0,external_node_util_.styleText)('bold', (0,terminal_text/* wrapped */.k)(plain(block.slice(3)), { width }));
    if (block.startsWith('> [!'))
        return renderAlert(block, width);
    if (block.startsWith('|'))
        return renderTable(block, width);
    if (block.startsWith('```mermaid'))
        return renderChain(block);
    if (block.startsWith('```'))
        return commandLines(block.split('\n').slice(1, -1));
    if (block.startsWith('<details'))
        return (0,external_node_util_.styleText)('bold', renderSummary(block, width));
    if (block.startsWith('</details>'))
        return '';
    const lines = plain(block.replaceAll('**', '').replaceAll(/\[([^\]]+)\]\(([^)]+)\)( · )?/g, '$1: $2\n'));
    return (0,terminal_text/* wrapped */.k)(lines.trim(), { width });
}
function renderSummary(block, width) {
    return (0,terminal_text/* wrapped */.k)(plain(/<summary>(.*)<\/summary>/.exec(block)?.[1] ?? ''), { width });
}
function renderAlert(block, width) {
    const isError = block.startsWith('> [!CAUTION]');
    const lines = block
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^> ?/, ''))
        .filter((line) => line !== '');
    const fences = lines.flatMap((line, at) => (line.startsWith('```') ? [at] : []));
    const isCommand = (at) => fences.filter((fence) => fence < at).length % 2 === 1;
    const [problem = '', ...rest] = lines.flatMap((line, at) => {
        if (line.startsWith('```'))
            return [];
        if (isCommand(at))
            return [commandLines([line])];
        const text = plain(unlinked(line.replaceAll('**', '').replaceAll('<br>', '\n')));
        return [(0,terminal_text/* wrapped */.k)(text, { width: width - 2 }).replaceAll('\n', '\n  ')];
    });
    const color = isError ? 'red' : 'yellow';
    return [(0,external_node_util_.styleText)(color, `${isError ? '✖' : '⚠'} ${problem}`), ...rest.map((line) => `  ${line}`)].join('\n');
}
/** Commands stand as they are, to be copied. */
function commandLines(lines) {
    return lines.map((line) => `  ${(0,external_node_util_.stripVTControlCharacters)(line)}`).join('\n');
}
/** A link as its address, where its words say no more. */
function unlinked(text) {
    return text.replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_all, words, url) => url.endsWith(plain(words)) ? url : `${words}: ${url}`);
}
function renderTable(block, width) {
    const rows = block.split('\n').map((line) => line
        .replace(/^\| ?| ?\|$/g, '')
        .split(' | ')
        .map((cell) => plain(unlinked(cell)).trim()));
    const [head = [], , ...body] = rows;
    const shown = head.some((cell) => cell !== '') ? [head, ...body] : body;
    return (0,terminal_text/* tableLines */.o)(shown, width).join('\n');
}
/** `n0["commit abc"]` and so on, as one line of arrows. */
function renderChain(block) {
    return [...block.matchAll(/\["(.*)"\]/g)]
        .map(([, label = '']) => decoded(label.replaceAll(/#(\d+);/g, '&#$1;')))
        .join('\n  → ');
}
function plain(text) {
    return (0,external_node_util_.stripVTControlCharacters)(decoded(text.replaceAll(/<\/?code>/g, '')));
}
function decoded(text) {
    return text.replaceAll(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
}
//# sourceMappingURL=terminal-markdown.js.map
;// CONCATENATED MODULE: ./lib/src/cli/rehearse-command.js















/**
 * `publish-npm rehearse`
 * @param root the directory that holds action.yml and dist
 * @returns the exit status: the action's
 * @throws UsageError
 */
async function rehearseCommand(options, root) {
    const faults = (options.fault ?? []).map(faultNamed);
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, 'package.json'))) {
        throw new usage/* UsageError */.e(`${options.cwd} has no package.json: --cwd must be the root of a checkout.`);
    }
    requireStaging(options);
    if (options.tag?.includes(''))
        throw new usage/* UsageError */.e('--tag is empty: leave it out, or give a release tag.');
    const { layout, latency } = options;
    const npmCli = chosenNpm(options.npm, root);
    const workflow = options.workflow === undefined ? undefined : (0,external_node_path_.resolve)(cwd, options.workflow);
    if (workflow !== undefined && !(0,external_node_fs_.existsSync)(workflow))
        throw new usage/* UsageError */.e(`--workflow ${options.workflow} does not exist: publish-npm init writes one.`);
    const played = workflow === undefined ? undefined : playable(workflow);
    const { event } = options;
    const { tags, ref } = await startChosen(options, { cwd, played });
    if (played && workflow !== undefined)
        requireStart(played, { path: workflow, tags, ref, event });
    const chosen = {
        tags,
        ref,
        cwd,
        npmCli,
        manager: await chosenManager(cwd, root),
        layout,
        stages: options.stage === true,
        decision: options.approve ? 'approve' : options.reject ? 'reject' : undefined,
        latency,
        faults,
        workflow,
        event,
        actions: root,
    };
    const rehearsal = options.json ? await rehearse(chosen) : await watchStages(chosen);
    process.stdout.write(options.json
        ? `${JSON.stringify(rehearsal, null, 2)}\n`
        : inWords(rehearsal, nextStep(rehearsal, { options, root })));
    return rehearsal.exitCode;
}
/** @throws UsageError for an approver who has nothing to approve */
function requireStaging({ stage, approve, reject, workflow }) {
    if (stage && workflow !== undefined)
        throw new usage/* UsageError */.e('--stage cannot be combined with --workflow: the workflow itself says whether it stages.');
    if ((approve || reject) && !stage && workflow === undefined)
        throw new usage/* UsageError */.e(`--${approve ? 'approve' : 'reject'} needs --stage, or a --workflow that stages.`);
}
/** What there is to do after a rehearsal, and the command for it where there is one. */
function nextStep({ exitCode, summary }, { options, root }) {
    if (exitCode !== 0)
        return { text: remedyIn(summary) ?? 'Fix what is reported above, and rehearse again.' };
    const own = (name) => `${(0,own_command/* ownCommand */.w)(root)} ${name} --cwd ${(0,text_quoted/* quoted */.T)(options.cwd)}`;
    return options.workflow === undefined
        ? { text: 'Write the workflow.', command: own('init') }
        : { text: 'See what is missing before the first release.', command: own('doctor') };
}
function requestsInWords(count) {
    if (count === 0)
        return 'It stopped before the first request.';
    return `Rehearsed with ${count === 1 ? '1 request, which did not leave' : `${count} requests, none of which left`} this machine.`;
}
/** @param next what there is to do now */
function inWords(rehearsal, next) {
    const { assumptions, refused, requests, summary } = rehearsal;
    const width = process.stdout.columns ?? 100;
    const dim = (line) => (0,external_node_util_.styleText)('dim', (0,terminal_text/* wrapped */.k)(line, { width }));
    return [
        '',
        ...rehearsal.log.map(dim),
        renderMarkdown(summary, width),
        '',
        dim(`${requestsInWords(requests.length)} Assumptions:`),
        ...assumptions.map((assumption) => dim(`  ${assumption}`)),
        ...(refused.length === 0
            ? []
            : [
                (0,external_node_util_.styleText)('red', 'Something made a request to the outside, which a rehearsal does not answer. The real job may succeed:'),
            ]),
        ...refused.map((refusal) => (0,external_node_util_.styleText)('red', `  ${refusal}`)),
        '',
        (0,external_node_util_.styleText)('bold', (0,terminal_text/* wrapped */.k)(verdictIn(summary), { width })),
        (0,terminal_text/* wrapped */.k)(`Next: ${next.text}`, { width }),
        ...(next.command === undefined ? [] : [`  ${next.command}`]),
        '',
    ].join('\n');
}
/** @throws UsageError */
function faultNamed(text) {
    try {
        return parseFault(text);
    }
    catch (thrown) {
        throw new usage/* UsageError */.e(`--fault ${text}: ${(0,src_problems/* messageOf */.bD)(thrown)}`);
    }
}
/** The npm to rehearse with: 11 or 12 as this repository brings them, a path, or the one on the PATH. */
function chosenNpm(which, root) {
    const brought = (major) => (0,external_node_path_.join)(root, 'node_modules', `npm-${major}`, 'bin', 'npm-cli.js');
    if (which === undefined)
        return (0,external_node_fs_.existsSync)(brought('11')) ? brought('11') : (0,project_npm/* projectNpm */.D)(process.env).cli;
    const cli = /^1[12]$/.test(which) ? brought(which) : (0,external_node_path_.resolve)(which);
    if ((0,external_node_fs_.existsSync)(cli) && (0,external_node_path_.basename)(cli).startsWith('npm-cli.'))
        return cli;
    throw new usage/* UsageError */.e(/^1[12]$/.test(which)
        ? `npm ${which} is not installed beside publish-npm: give --npm the path of its npm-cli.js.`
        : `--npm ${which} was not found: it must be 11, 12, or the path of an npm-cli.js.`);
}
//# sourceMappingURL=rehearse-command.js.map

/***/ }),

/***/ 24880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ sha512),
/* harmony export */   _2: () => (/* binding */ sha512In),
/* harmony export */   zE: () => (/* binding */ hashing)
/* harmony export */ });
/* unused harmony export sha512OfFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68951);


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
    for await (const _chunk of hash.through(createReadStream(path)))
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

/***/ 95435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   t3: () => (/* binding */ isImmutable)
/* harmony export */ });
/* unused harmony exports requestIdToken, canRequestIdToken */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    iss: text,
    aud: text,
    sub: text,
    repository: text,
    repository_id: text,
    repository_owner: text,
    repository_owner_id: text,
    repository_visibility: text,
    ref: text,
    sha: text,
    workflow_ref: text,
    job_workflow_ref: text,
    event_name: text,
    run_id: text,
    run_attempt: text,
    runner_environment: text,
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    exp: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** When it was issued, in seconds. */
    iat: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/**
 * Decodes an ID token's claims. The signature is not checked: the token came straight from GitHub.
 * @throws Failure `id-token-failed` without a character of the token in it
 * @see https://docs.github.com/actions/reference/security/oidc
 */
function readClaims(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(Schema, JSON.parse(payload));
    }
    catch (cause) {
        const why = valibot__WEBPACK_IMPORTED_MODULE_1__/* .isValiError */ .F1$(cause)
            ? cause.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)).join(', ')
            : 'not JSON';
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub's ID token cannot be read (${why}).`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com',
        });
    }
}
/**
 * A fresh ID token for one audience, masked before anything else sees it. Lives about 300 seconds.
 * @throws Failure `id-token-failed`
 */
async function requestIdToken(world, audience) {
    try {
        return await world.idToken(audience);
    }
    catch (cause) {
        return fail({
            code: 'id-token-failed',
            message: `GitHub gave no ID token for the audience ${audience}: ${world.redact(messageOf(cause))}.`,
            remedy: 'Run the job again. If it happens again, check the permissions of the job, and https://www.githubstatus.com',
        }, cause);
    }
}
/** Whether the job may request ID tokens: both variables come with `permissions: id-token: write` alone. */
function canRequestIdToken(world) {
    return Boolean(world.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Repositories made or renamed since 2026-07-15 have ids in the subject (npm/cli#9969). */
function isImmutable(subject) {
    return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject);
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 88356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compileCommand)
/* harmony export */ });
/* unused harmony export COMPILE_SCRIPTS */
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48363);

/** Names of a compile step, in the order they are looked for. */
const COMPILE_SCRIPTS = ['compile', 'build'];
/**
 * The command that compiles: the root's own script, which may know an order among the packages; else the script in every
 * workspace that has it. A root script that does nothing but that is written out.
 */
function compileCommand(rootManifest, { open, root, hasWorkspaces, manager, }) {
    for (const script of COMPILE_SCRIPTS) {
        const everywhere = lineOf(manager, manager.runEverywhere(script));
        const own = rootManifest.scripts?.[script];
        if (typeof own === 'string')
            return hasWorkspaces && own.trim() === everywhere ? everywhere : lineOf(manager, ['run', script]);
        const isInSome = open.some(({ directory, manifest }) => directory !== root && (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptsAmong */ .Lz)(manifest, [script]).length > 0);
        if (hasWorkspaces && isInSome)
            return everywhere;
    }
    return undefined;
}
/** A command line for a shell. */
function lineOf({ name }, args) {
    return [name, ...args.map((arg) => (/^[\w@/.=:-]+$/.test(arg) ? arg : `'${arg}'`))].join(' ');
}
//# sourceMappingURL=compile.js.map

/***/ }),

/***/ 20162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   gF: () => (/* binding */ tokensIn),
/* harmony export */   hU: () => (/* binding */ superfluousOfStep),
/* harmony export */   oS: () => (/* binding */ isChangesetsAction),
/* harmony export */   qn: () => (/* binding */ looksPublishing),
/* harmony export */   wf: () => (/* binding */ publishInput),
/* harmony export */   z7: () => (/* binding */ presentWorkflow)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _github_workflow_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79087);
/* harmony import */ var _publishing_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17583);



const Env = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), {});
const Step = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    if: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    uses: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    with: Env,
    env: Env,
});
const Job = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    env: Env,
    permissions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    needs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((needs) => [needs].flat())), []),
    if: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    steps: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Step), []),
});
const Workflow = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    on: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    permissions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    env: Env,
    jobs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), Job),
});
/** @throws Error for what GitHub would not read either */
function presentWorkflow(text) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(Workflow, (0,_github_workflow_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowText */ .x)(text).written);
}
const TOKEN = /^(?:NPM_TOKEN|NODE_AUTH_TOKEN|NPM_AUTH_TOKEN|NPM_CONFIG_TOKEN|YARN_NPM_AUTH_TOKEN|BUN_AUTH_TOKEN)$/;
/** The stored tokens among variables: those that come from a secret of the repository's own. */
function tokensIn(env, at) {
    return Object.entries(env).flatMap(([name, value]) => {
        const [, secret] = /\bsecrets\.(\w+)/.exec(String(value)) ?? [];
        if (!TOKEN.test(name) || secret === undefined || secret === 'GITHUB_TOKEN')
            return [];
        return [{ path: [...at, 'env', name], what: 'token', name: secret }];
    });
}
/** What goes of a step that publishes and does nothing else: all of it, or the input that has it publish. */
function superfluousOfStep({ name, uses = '', run, with: inputs, env }, at) {
    const input = publishInput({ uses, inputs });
    if (input !== undefined) {
        const path = [...at, 'with', input];
        return [{ path, what: 'publish-input', name: String(inputs[input]) }, ...tokensIn(env, at)];
    }
    const lines = linesOf(run);
    const isPublishing = lines.length > 0 && lines.every(_publishing_line_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublishingCommand */ .d);
    if (!isPublishing && !/^JS-DevTools\/npm-publish@/i.test(uses))
        return [];
    const named = name ?? lines[0] ?? uses.replace(/@.*/, '');
    return [{ path: at, what: 'publish-step', name: named }, ...tokensIn(env, at)];
}
/** Whether a step is changesets/action, which makes the version pull request, or publishes. */
function isChangesetsAction(uses) {
    return /^changesets\/action@/i.test(uses);
}
/** The input by which changesets/action publishes: as version 1 calls it, or version 2. */
function publishInput({ uses = '', inputs, }) {
    if (!isChangesetsAction(uses))
        return undefined;
    return ['publish', 'publish-script'].find((name) => name in inputs);
}
/** Actions that publish, and have more to them than a line. */
const PUBLISHING_ACTION = /^(?:changesets\/action\/publish|cycjimmy\/semantic-release-action)@/i;
/** Whether a step looks as if it published, and more is to be known before it could be taken out. */
function looksPublishing({ run, uses = '' }) {
    return linesOf(run).some(_publishing_line_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublishingLine */ .A) || PUBLISHING_ACTION.test(uses);
}
/** The lines of a script, without blank ones and comments. */
function linesOf(run) {
    return (run ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
//# sourceMappingURL=present-workflow.js.map

/***/ }),

/***/ 17583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPublishingLine),
/* harmony export */   d: () => (/* binding */ isPublishingCommand)
/* harmony export */ });
/** What publishes to npm in a line of a script: a command of a package manager or release tool, or a script called so. */
const PUBLISHING_LINE = /\b(?:p?npm|yarn|bun|lerna|changeset|nx)\b.*\s(?:publish|release)(?![\w:.-])|\bnpx\s+np\b|\bsemantic-release\b|\brelease-it\b|\bpublish\.(?:[cm]?[jt]s|sh)\b/;
/** What looks like it, and does not: other registries, and commands that decide versions. */
const NOT_PUBLISHING = /^\s*#|--dry-run\b|--skip-publish\b|\b(?:cargo|jsr|wrangler|pkg-pr-new)\b|\bgh\s+release\b|\brelease\s+(?:version|changelog|plan)\b/;
/** Whether a line of a script publishes, or looks as if it did: enough to warn by. */
function isPublishingLine(line) {
    return PUBLISHING_LINE.test(line) && !NOT_PUBLISHING.test(line);
}
const TOOL = '(?:npx (?:--yes |-y )?|pnpm (?:exec |dlx )?|yarn (?:dlx )?|bunx |npm exec (?:-- )?)?';
const PUBLISH = [
    'p?npm(?: (?:-r|--recursive|-ws?|--workspaces?(?:[= ]\\S+)?|--filter[= ]\\S+|-F \\S+))* (?:stage )?publish',
    'yarn npm publish',
    'yarn workspaces foreach [\\w .*@/-]+ npm publish',
    `${TOOL}changeset publish`,
    `${TOOL}lerna publish`,
    `${TOOL}nx release publish`,
].join('|');
/** Words that start nothing: a variable among them, and an expression of GitHub's. */
const WORDS = `(?:[\\w ./@:="'-]|\\$\\{\\{[^{}]*\\}\\}|\\$\\{[\\w%@*#:/.-]+\\}|\\$\\w+)*`;
const PUBLISHING_COMMAND = new RegExp(`^\\s*(?:${PUBLISH})(?: ${WORDS})?$`);
/** Whether a line of a script is one command that publishes, and does nothing else: enough to take it out by. */
function isPublishingCommand(line) {
    return PUBLISHING_COMMAND.test(line) && !NOT_PUBLISHING.test(line);
}
//# sourceMappingURL=publishing-line.js.map

/***/ }),

/***/ 22128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ installedDependencies),
/* harmony export */   JO: () => (/* binding */ bundledNames),
/* harmony export */   Nt: () => (/* binding */ isBundled),
/* harmony export */   Ot: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78056);

const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** What a manifest's consumers install; never its devDependencies. */
function installedDependencies(manifest) {
    const optionalPeers = objectIn(manifest['peerDependenciesMeta']);
    const optional = objectIn(manifest['optionalDependencies']);
    return FIELDS.flatMap((field) => Object.entries(objectIn(manifest[field])).flatMap(([name, range]) => {
        if (typeof range !== 'string')
            return [];
        const isOptional = field === 'peerDependencies'
            ? objectIn(optionalPeers[name])['optional'] === true
            : Object.hasOwn(optional, name);
        return [{ field, name, range, isOptional }];
    }));
}
/** What a dependency asks for, behind its alias; undefined for a protocol that npm does not know. */
function readSpec({ name, range }) {
    try {
        const spec = npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.resolve(name, range, '/');
        return spec.type === 'alias' && 'subSpec' in spec ? spec.subSpec : spec;
    }
    catch {
        return undefined;
    }
}
/** The names a manifest wants in its tarball; all of its dependencies with `true`. */
function bundledNames(manifest) {
    const bundled = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
    if (bundled === true)
        return Object.keys(objectIn(manifest['dependencies']));
    return Array.isArray(bundled) ? bundled.filter((name) => typeof name === 'string') : [];
}
/** Whether a dependency is in the tarball. */
function isBundled({ files }, name) {
    return files.includes(`node_modules/${name}/package.json`);
}
function objectIn(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 66481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkoutPackages),
  Y: () => (/* binding */ releaseFrom)
});

;// CONCATENATED MODULE: ./lib/src/projects/foretold.js
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * A manifest as pnpm, Yarn and Bun will pack it, as far as that can be foretold: ranges of `workspace:` and `catalog:` are
 * resolved. What cannot be is left as it is: the manager will say so. What is published is what the tarball has.
 * @param versions of the workspaces, by name
 * @see https://pnpm.io/workspaces#publishing-workspace-packages
 */
function foretold(manifest, { versions, catalogs }) {
    const resolved = FIELDS.flatMap((field) => {
        const ranges = manifest[field];
        if (typeof ranges !== 'object' || ranges === null)
            return [];
        const entries = Object.entries(ranges).map(([name, range]) => [
            name,
            typeof range === 'string' ? resolvedRange(name, range, { versions, catalogs }) : range,
        ]);
        return [[field, Object.fromEntries(entries)]];
    });
    return { ...manifest, ...Object.fromEntries(resolved) };
}
function resolvedRange(name, range, { versions, catalogs }) {
    if (range.startsWith('catalog:')) {
        const catalog = range.slice('catalog:'.length) || 'default';
        const inCatalog = Object.hasOwn(catalogs, catalog) ? catalogs[catalog] : undefined;
        const found = inCatalog && Object.hasOwn(inCatalog, name) ? inCatalog[name] : undefined;
        return found === undefined ? range : resolvedRange(name, found, { versions, catalogs: {} });
    }
    if (!range.startsWith('workspace:'))
        return range;
    const wanted = range.slice('workspace:'.length);
    const [, alias, of] = /^(@?[^@]+)@(.+)$/.exec(wanted) ?? [];
    const version = versions.get(alias ?? name);
    const written = rangeFor(of ?? wanted, version);
    if (written === undefined)
        return range;
    return alias === undefined ? written : `npm:${alias}@${written}`;
}
function rangeFor(wanted, version) {
    if (!['', '*', '^', '~'].includes(wanted))
        return /^[\w.^~<>=*|\s-]+$/.test(wanted) ? wanted : undefined;
    if (version === undefined)
        return undefined;
    return wanted === '^' || wanted === '~' ? `${wanted}${version}` : version;
}
//# sourceMappingURL=foretold.js.map
// EXTERNAL MODULE: ./lib/src/projects/managers.js + 4 modules
var managers = __webpack_require__(33614);
// EXTERNAL MODULE: ./lib/src/projects/project-manager.js
var project_manager = __webpack_require__(67506);
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var projects_workspaces = __webpack_require__(46743);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(48363);
;// CONCATENATED MODULE: ./lib/src/plan/checkout-packages.js





/**
 * Reads the packages of a checkout: the workspaces, or what lies in `package-directory`.
 * @param wanted the manager, where it is not the one that the project says
 * @throws Failure `workspace-duplicate`, `workspaces-unreadable`, `manifest-invalid`, `manager-unserved`
 */
async function checkoutPackages({ root, packageDirectory, checkout, wanted, }) {
    const { manager, problems } = await managerOf(root, { packageDirectory, wanted });
    const workspaces = packageDirectory === undefined ? await (0,projects_workspaces/* listWorkspaces */.FF)(root, manager) : [];
    const directories = packageDirectory === undefined ? workspaces : [{ directory: packageDirectory }];
    const read = await Promise.all(directories.map(async ({ directory }) => {
        const path = (0,projects_workspaces/* relativeDirectory */.ye)(checkout, directory);
        const file = path === '.' ? 'package.json' : `${path}/package.json`;
        const { manifest, text } = await (0,release_manifest/* readManifestFile */.oe)(directory, file);
        return { name: manifest.name, directory, manifest, source: { file, text } };
    }));
    const managedBy = manager.name;
    if (packageDirectory !== undefined || managedBy === 'npm')
        return { root, packages: read, managedBy, packedBy: 'npm', problems };
    const versions = new Map(read.map(({ name, manifest: { version } }) => [name, version]));
    const catalogs = manager.catalogs(root, await (0,release_manifest/* readManifest */.WI)(root, 'package.json'));
    const packages = read.map((one) => ({
        ...one,
        manifest: foretold(one.manifest, { versions, catalogs }),
    }));
    return { root, packages, managedBy, packedBy: managedBy, problems };
}
/** What a build has left can be packed whoever manages the rest; and there may be no package.json at the root. */
async function managerOf(root, { packageDirectory, wanted }) {
    try {
        return (0,project_manager/* projectManager */.n)(root, await (0,release_manifest/* readManifest */.WI)(root, 'package.json'), wanted);
    }
    catch (thrown) {
        if (packageDirectory === undefined)
            throw thrown;
        return { manager: (0,managers/* managerNamed */.P)('npm'), by: '', problems: [] };
    }
}
/** A package of the checkout as a release in some version, called by a tag. */
function releaseFrom({ root, packages, managedBy, packedBy }, { found, version, tag }) {
    const { name, directory, manifest, source } = found;
    const others = packages.filter((one) => one !== found).map(asOther);
    const packScripts = (0,release_manifest/* scriptsAmong */.Lz)(manifest, (0,managers/* managerNamed */.P)(packedBy).packScripts);
    const by = { managedBy, packedBy, packScripts };
    return { name, version, tag, root, directory, others, manifest, source, ...by };
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

/***/ 33836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ registryAt),
/* harmony export */   u: () => (/* binding */ PUBLIC_REGISTRY)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);

/** The registry npm publishes to unless told otherwise; trusted publishing exists there alone. */
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
/** The only hosts a token may go to in the clear. */
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/**
 * Reads the `registry` input.
 * @throws Failure `input-invalid` for anything but an https URL (http on loopback) without credentials, query or fragment
 */
function registryAt(input) {
    const url = URL.canParse(input) ? new URL(input) : undefined;
    const plain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    const encrypted = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    if (!url || !plain || !encrypted) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'input-invalid',
            message: 'The input registry is not the URL of a registry.',
            remedy: `Leave it out for ${PUBLIC_REGISTRY}, or give an https URL without user, password or query.`,
        });
    }
    return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, hostname: url.hostname };
}
//# sourceMappingURL=address.js.map

/***/ }),

/***/ 98064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* unused harmony export scopeOf */
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78056);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77825);


/** The name as npm writes it in a URL: `@scope%2fname` (npm-package-arg's `escapedName`). */
function escapedName(name) {
    return npm_package_arg__WEBPACK_IMPORTED_MODULE_0__(name).escapedName ?? name;
}
/** The scope with its `@`, or undefined. */
function scopeOf(name) {
    return npa(name).scope ?? undefined;
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

/***/ 60937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkspace),
/* harmony export */   t: () => (/* binding */ MANAGER_NAMES)
/* harmony export */ });
/** The package managers that are served. */
const MANAGER_NAMES = ['npm', 'pnpm', 'yarn', 'bun'];
/** Whether a release stands in the checkout. */
function isInWorkspace(release) {
    return 'directory' in release;
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 13257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPackageSpec)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77825);


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

/***/ 60658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ KNOWN_FORMATS),
/* harmony export */   sT: () => (/* binding */ versionsRead),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49344);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13257);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95683);




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

/***/ 11196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bj: () => (/* binding */ problemsSummary)
});

// UNUSED EXPORTS: commandBlock, details, problemBlock, table

// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
;// CONCATENATED MODULE: ./lib/src/report/causes.js
/** The cause as a clause, by the code of the error, for a headline. */
const CAUSES = {
    'input-invalid': 'an input is wrong',
    'not-github-actions': 'this is not a GitHub Actions job',
    'tag-not-a-release': 'the tag names no release',
    'tag-ambiguous': 'the tag could mean several packages',
    'tag-differs-from-ref': 'the input tag is not the tag of this run',
    'tag-not-at-commit': 'the tag is at another commit',
    'tag-unsigned': 'the tag is not signed by an allowed key',
    'head-differs': 'the checkout is at a different commit than the run',
    'workspaces-unreadable': 'the workspaces cannot be read',
    'workspace-not-found': 'the package was not found',
    'workspace-duplicate': 'two workspaces have the same name',
    'manager-unserved': 'the package manager is not supported',
    'manager-not-found': 'the package manager is not installed in this job',
    'manifest-invalid': 'a package.json cannot be read',
    'version-mismatch': 'the tag and package.json have different versions',
    'package-private': 'the package is marked private',
    'event-untrusted': 'npm gives no token to a run that a fork can trigger',
    'runner-not-hosted': 'the job does not run on a GitHub-hosted runner',
    'repository-not-public': 'the repository is not public',
    'id-token-permission': 'the job has no id-token: write',
    'id-token-failed': 'GitHub issued no ID token',
    'repository-mismatch': 'package.json names another repository',
    'publish-config-refused': 'publishConfig has a setting that is not allowed',
    'manifest-tag-refused': 'package.json has a setting that is not allowed',
    'scripts-beside-id-token': 'scripts would run in a job that may publish',
    'package-not-found': 'npm shows no such public package',
    'version-unpublished': 'this version was unpublished, and cannot be used again',
    'visibility-change': 'a private package would become public',
    'latest-backwards': 'latest would move to a lower version',
    'trust-downgrade': 'earlier versions were staged and approved',
    'dist-tag-invalid': 'the dist-tag cannot be used',
    'tarball-invalid': 'the tarball is not valid',
    'tarballs-missing': 'the tarballs cannot be used',
    'entry-missing': 'a file that package.json names is not in the tarball',
    'name-invalid': 'npm does not accept the name',
    'content-policy': 'a package with a contentPolicy can only be staged',
    'dependency-unusable': 'a dependency could not be installed elsewhere',
    'dependency-private': 'a dependency is a private package',
    'dependency-unpublished': 'a dependency is not published',
    'bundle-missing': 'a bundled dependency is not in the tarball',
    'integrity-mismatch': 'the tarball is not the one that was packed',
    'plan-invalid': 'what was packed cannot be published',
    'plan-other-commit': 'it was packed at another commit',
    'held-back': 'something it depends on was not published',
    'npm-not-found': 'npm was not found',
    'npm-fetch-failed': 'npm could not be downloaded',
    'npm-integrity': 'the downloaded npm is not the expected one',
    'npm-cli-unusable': 'the given npm cannot be used',
    'build-script-missing': 'no workspace has the build script',
    'build-failed': 'the build failed',
    'pack-failed': 'packing failed',
    'exchange-refused': 'the registry gave no token',
    'publish-refused': 'the registry refused it',
    'publish-unclear': 'the registry’s answer was lost',
    'registry-unreachable': 'the registry cannot be reached',
    'registry-answer': 'the registry gave an unusable answer',
    'not-served-yet': 'the registry does not serve it yet',
    'held-by-registry': 'the registry is still scanning it',
    'version-staged': 'the version is staged',
    'proof-missing': 'a proof is missing',
    'dist-tag-behind': 'the dist-tag points at another version',
    'not-on-registry': 'it is not on the registry',
    'verification-failed': 'a check failed',
    'other-release': 'this version is already published from somewhere else',
    'trust-unavailable': 'Sigstore’s trust root cannot be fetched',
    'trust-refused': 'Sigstore’s trust root does not verify',
    'consumer-failed': 'npm audit signatures could not be run on it',
    interrupted: 'the run was stopped',
    'disk-full': 'a disk is full',
    'clock-wrong': 'the clock of the runner is wrong',
    internal: 'an unexpected error',
};
/** The cause of an error as a clause; undefined where the code says nothing more. */
function causeOf({ because, code }) {
    return because ?? CAUSES[code];
}
/** What has to be done first, by the code of the error; the failed jobs can be run again after all others. */
const AGAIN = {
    ...causes_all('commit', [
        'input-invalid',
        'head-differs',
        'workspaces-unreadable',
        'workspace-duplicate',
        'manager-unserved',
        'manager-not-found',
        'manifest-invalid',
        'package-private',
        'event-untrusted',
        'runner-not-hosted',
        'id-token-permission',
        'repository-mismatch',
        'publish-config-refused',
        'manifest-tag-refused',
        'scripts-beside-id-token',
        'visibility-change',
        'latest-backwards',
        'trust-downgrade',
        'dist-tag-invalid',
        'tarball-invalid',
        'tarballs-missing',
        'entry-missing',
        'name-invalid',
        'content-policy',
        'dependency-unusable',
        'dependency-private',
        'bundle-missing',
        'npm-cli-unusable',
        'build-script-missing',
        'build-failed',
        'pack-failed',
    ]),
    ...causes_all('tag', [
        'tag-not-a-release',
        'tag-ambiguous',
        'tag-differs-from-ref',
        'tag-not-at-commit',
        'tag-unsigned',
        'workspace-not-found',
        'version-mismatch',
    ]),
    ...causes_all('bump', ['version-unpublished', 'other-release', 'consumer-failed']),
};
function causes_all(again, codes) {
    return Object.fromEntries(codes.map((code) => [code, again]));
}
/** What starts a release again that ended with an error. */
function againAfter({ again, code }) {
    return again ?? AGAIN[code] ?? 'rerun';
}
//# sourceMappingURL=causes.js.map
;// CONCATENATED MODULE: ./lib/src/report/blocks.js


/** Where every problem has its own section. */
const PROBLEMS = 'https://github.com/mochi/publish-npm/blob/main/docs/problems.md';
/** A problem, as a box of GitHub's markdown: what is wrong, what to do, what to type, and where more is said. */
function problemBlock({ code, severity, message, remedy, commands = [], fields, file, line, }) {
    const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
    const at = file === undefined ? '' : `${(0,harmless/* markdownCode */.D9)(line === undefined ? file : `${file}:${line}`)}: `;
    const [first = '', ...lines] = message.split('\n');
    const content = [
        `${at}${(0,harmless/* markdownText */.p7)(first)}`,
        ...(lines.length === 0 ? [] : [lines.map(harmless/* markdownCode */.D9).join('<br>')]),
        `**What to do:** ${remedyText(remedy)}`,
        ...(commands.length === 0 ? [] : [commandBlock(commands)]),
        `[${code}](${PROBLEMS}#${code})`,
    ];
    const quoted = content.join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
    const block = `> [!${kind}]\n${quoted}`;
    if (!fields)
        return block;
    const notes = fields.filter(({ note }) => note !== undefined).length;
    const rows = fields.map(({ field, value, note }) => [
        (0,harmless/* markdownText */.p7)(field),
        (0,harmless/* markdownCode */.D9)(value),
        ...(notes > 0 ? [note === undefined ? '' : `${notes === 1 ? '⬅ ' : ''}${(0,harmless/* markdownText */.p7)(note)}`] : []),
    ]);
    return `${block}\n\n${table(['Field on npm’s form', 'This job', ...(notes > 0 ? ['Note'] : [])], rows)}`;
}
/** Pages that a remedy of ours may link to; a value from outside is never a link. */
const PAGES = /https:\/\/(?:www\.npmjs\.com|status\.npmjs\.org|status\.sigstore\.dev|www\.githubstatus\.com|github\.com\/mochi\/publish-npm)(?:\/[\w./@%-]*[\w/-])?/g;
/** A remedy: what stands in backticks is to be typed, and our own pages are links. */
function remedyText(remedy) {
    const parts = remedy.split('`');
    // An odd one out is no pair.
    if (parts.length % 2 === 0)
        return linked(remedy);
    return parts.map((part, at) => (at % 2 === 1 ? (0,harmless/* markdownCode */.D9)(part) : linked(part))).join('');
}
function linked(text) {
    let end = 0;
    const pieces = [...text.matchAll(PAGES)].map((match) => {
        const before = (0,harmless/* markdownText */.p7)(text.slice(end, match.index));
        const [url] = match;
        end = match.index + url.length;
        return `${before}[${(0,harmless/* markdownText */.p7)(url.slice('https://'.length))}](${url})`;
    });
    return [...pieces, (0,harmless/* markdownText */.p7)(text.slice(end))].join('');
}
/** Commands to copy. A line that would end the block is none of ours, and is left out. */
function commandBlock(commands) {
    const lines = commands.flatMap((command) => command.split('\n')).filter((line) => !line.includes('```'));
    return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}
/**
 * The job summary of a run that stopped before it had anything to report.
 * @param again how to go on, as markdown
 */
function problemsSummary(headline, problems, again = '') {
    const error = problems.find(({ severity }) => severity === 'error');
    const cause = error && causeOf(error);
    const first = cause === undefined ? headline : `${headline.replace(/\.$/, '')}: ${(0,harmless/* markdownText */.p7)(cause)}`;
    return [`## ❌ ${first}`, ...problems.map(problemBlock), again].filter((part) => part !== '').join('\n\n');
}
/** A markdown table of cells that are escaped already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** What is shown when somebody opens it. */
function details(headline, content, { isOpen = false } = {}) {
    return `<details${isOpen ? ' open' : ''}><summary>${headline}</summary>\n\n${content}\n\n</details>`;
}
//# sourceMappingURL=blocks.js.map

/***/ }),

/***/ 85126:
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

/***/ 17331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

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

/***/ })

};

