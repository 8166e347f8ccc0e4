export const id = 6481;
export const ids = [6481];
export const modules = {

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkoutPackages: () => (/* binding */ checkoutPackages),
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
// EXTERNAL MODULE: ./lib/src/projects/managers.js + 8 modules
var managers = __webpack_require__(3583);
// EXTERNAL MODULE: ./lib/src/projects/project-manager.js
var project_manager = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var projects_workspaces = __webpack_require__(6743);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(8363);
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

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ MANAGERS),
  P: () => (/* binding */ managerNamed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/src/projects/program-on-path.js



/**
 * The path of a manager's program: the first of its name on the PATH. No shell runs it, so on Windows only an `.exe` serves.
 * @throws Failure `manager-not-found`
 */
function programOnPath(env, { name, title, setUp }) {
    const file = executable(name);
    const found = directoriesOnPath(env)
        .map((directory) => (0,external_node_path_.join)(directory, file))
        .find(isProgram);
    if (found !== undefined)
        return found;
    return (0,problems/* fail */.fJ)({
        code: 'manager-not-found',
        message: `The project uses ${title}, but ${file} is not on the PATH of this job.`,
        remedy: `${setUp}; or set the input package-manager to another manager.`,
    });
}
/** The directories of PATH, in order. */
function directoriesOnPath(env) {
    return (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter((directory) => directory !== '');
}
/** What the file of a program is called on this machine. */
function executable(name) {
    return process.platform === 'win32' ? `${name}.exe` : name;
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=program-on-path.js.map
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/src/projects/workspaces-field.js


const Versions = dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP());
const Patterns = dist/* array */.YOg(dist/* string */.YjP());
const Manifest = dist/* looseObject */._H3({
    workspaces: dist/* optional */.lqM(dist/* union */.KCZ([
        Patterns,
        dist/* looseObject */._H3({
            packages: dist/* optional */.lqM(Patterns, []),
            catalog: dist/* optional */.lqM(Versions),
            catalogs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Versions)),
        }),
    ]), []),
    catalog: dist/* optional */.lqM(Versions),
    catalogs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Versions)),
});
/** The patterns in `workspaces` of a package.json: a list, or an object that has one. @throws Failure `workspaces-unreadable` */
function workspacePatterns(manifest) {
    const { workspaces } = read(manifest);
    return 'packages' in workspaces ? workspaces.packages : workspaces;
}
/** The catalogs of Bun: beside `workspaces`, or in it. @throws Failure `workspaces-unreadable` */
function catalogsInManifest(manifest) {
    const { workspaces, catalog, catalogs } = read(manifest);
    const inside = 'packages' in workspaces ? workspaces : undefined;
    return catalogsOf({ catalog: inside?.catalog ?? catalog, catalogs: inside?.catalogs ?? catalogs });
}
/** Catalogs by their names, the nameless one among them. */
function catalogsOf({ catalog, catalogs, }) {
    return { ...catalogs, ...(catalog === undefined ? {} : { default: catalog }) };
}
function read(manifest) {
    const result = dist/* safeParse */.xLC(Manifest, manifest);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    return unreadable('package.json', `${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}`);
}
/** @throws Failure `workspaces-unreadable` */
function unreadable(file, why, cause) {
    return (0,problems/* fail */.fJ)({
        code: 'workspaces-unreadable',
        message: `The workspaces cannot be read from ${file}: ${why}.`,
        remedy: `Fix ${file}: the project's own package manager must be able to install with it.`,
        file,
    }, cause);
}
//# sourceMappingURL=workspaces-field.js.map
;// CONCATENATED MODULE: ./lib/src/projects/bun-manager.js


/** Bun 1. It packs; `bun publish` has neither trusted publishing nor provenance. */
const BUN = {
    name: 'bun',
    title: 'Bun',
    files: ['bun.lock', 'bun.lockb'],
    oldest: 1,
    install: { frozen: 'bun install --frozen-lockfile', loose: 'bun install' },
    setUp: 'Add a step before this one: uses: oven-sh/setup-bun',
    // bun pm pack does not run the first, bun publish does.
    packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
    packsDirectory: false,
    overridesFields: false,
    nestsWorkspaces: false,
    patterns: (_root, manifest) => workspacePatterns(manifest),
    catalogs: (_root, manifest) => catalogsInManifest(manifest),
    command: (env) => ({ file: programOnPath(env, BUN), args: [] }),
    runEverywhere: (script) => ['run', '--filter', '*', script],
    run: (script) => ['run', script],
    pack: (into) => ['pm', 'pack', '--destination', into],
};
//# sourceMappingURL=bun-manager.js.map
;// CONCATENATED MODULE: ./lib/src/projects/project-npm.js




/**
 * The project's own npm: the one on its PATH, with the Node beside it, as the job has set them up.
 * @throws Failure `npm-not-found`
 */
function projectNpm(env) {
    const directories = directoriesOnPath(env);
    const cli = first(directories, npmCliIn);
    const node = first(directories, (directory) => existing((0,external_node_path_.join)(directory, executable('node'))));
    if (cli && node)
        return { node, cli };
    return (0,problems/* fail */.fJ)({
        code: 'npm-not-found',
        message: `There is no ${node ? 'npm' : 'node'} on the PATH of this job.`,
        remedy: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project.',
    });
}
/** The npm-cli.js behind a directory's `npm`: a link to it on Linux and macOS, beside `npm.cmd` on Windows. */
function npmCliIn(directory) {
    const beside = existing((0,external_node_path_.join)(directory, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    const link = existing((0,external_node_path_.join)(directory, 'npm'));
    if (!link)
        return beside;
    const target = (0,external_node_fs_.realpathSync)(link);
    if ((0,external_node_path_.basename)(target) === 'npm-cli.js')
        return target;
    return beside ?? existing((0,external_node_path_.join)((0,external_node_path_.dirname)(target), 'npm-cli.js'));
}
function first(directories, find) {
    for (const directory of directories) {
        const found = find(directory);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function existing(path) {
    return (0,external_node_fs_.existsSync)(path) ? path : undefined;
}
//# sourceMappingURL=project-npm.js.map
;// CONCATENATED MODULE: ./lib/src/projects/npm-manager.js


/** npm 11 and 12. */
const NPM = {
    name: 'npm',
    title: 'npm',
    files: ['package-lock.json', 'npm-shrinkwrap.json'],
    oldest: undefined,
    install: { frozen: 'npm ci', loose: 'npm install' },
    setUp: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project',
    // npm pack does not run the first, npm publish of a directory does (npm 11, 12).
    packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
    packsDirectory: false,
    overridesFields: false,
    nestsWorkspaces: false,
    patterns: (_root, manifest) => workspacePatterns(manifest),
    catalogs: () => ({}),
    command: (env) => {
        const { node, cli } = projectNpm(env);
        return { file: node, args: [cli] };
    },
    runEverywhere: (script) => ['run', script, '--workspaces', '--if-present'],
    // npm's --workspace takes a directory for every workspace below it as well: so each is run where it is.
    run: (script) => ['run', '--no-workspaces', '--', script],
    pack: (into) => ['pack', '--no-workspaces', `--pack-destination=${into}`],
};
//# sourceMappingURL=npm-manager.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/projects/settings-file.js






const settings_file_Versions = dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP());
const Schema = dist/* looseObject */._H3({
    packages: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()), []),
    catalog: dist/* nullish */.cl6(settings_file_Versions),
    catalogs: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), settings_file_Versions)),
    yarnPath: dist/* nullish */.cl6(dist/* string */.YjP()),
});
/** Reads a YAML file of settings; one that is not there, or empty, sets nothing. @throws Failure `workspaces-unreadable` */
function readSettings(root, file) {
    const path = (0,external_node_path_.join)(root, file);
    const { packages, catalog, catalogs, yarnPath } = (0,external_node_fs_.existsSync)(path)
        ? settingsIn(path, file)
        : dist/* parse */.qgA(Schema, {});
    return {
        packages,
        catalog: catalog ?? undefined,
        catalogs: catalogs ?? undefined,
        yarnPath: yarnPath ?? undefined,
    };
}
function settingsIn(path, file) {
    try {
        // Without the lines of the file in its errors: there may be a token in them.
        return dist/* parse */.qgA(Schema, (0,yaml_dist/* parse */.qg)((0,external_node_fs_.readFileSync)(path, 'utf8'), { prettyErrors: false }) ?? {});
    }
    catch (cause) {
        return unreadable(file, (0,problems/* messageOf */.bD)(cause), cause);
    }
}
//# sourceMappingURL=settings-file.js.map
;// CONCATENATED MODULE: ./lib/src/projects/pnpm-manager.js



const SETTINGS = 'pnpm-workspace.yaml';
/** pnpm 10, 11 and 12. */
const PNPM = {
    name: 'pnpm',
    title: 'pnpm',
    files: ['pnpm-lock.yaml', SETTINGS],
    oldest: 10,
    install: { frozen: 'pnpm install --frozen-lockfile', loose: 'pnpm install --no-frozen-lockfile' },
    setUp: 'Add a step before this one: uses: pnpm/action-setup',
    // pnpm pack does not run the first, pnpm publish does.
    packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
    packsDirectory: true,
    overridesFields: true,
    nestsWorkspaces: false,
    patterns: (root) => readSettings(root, SETTINGS).packages,
    catalogs: (root) => catalogsOf(readSettings(root, SETTINGS)),
    command: (env) => ({ file: programOnPath(env, PNPM), args: [] }),
    runEverywhere: (script) => ['--recursive', '--if-present', 'run', script],
    run: (script) => ['run', script],
    pack: (into) => ['pack', '--pack-destination', into],
};
//# sourceMappingURL=pnpm-manager.js.map
;// CONCATENATED MODULE: ./lib/src/projects/yarn-manager.js




const yarn_manager_SETTINGS = '.yarnrc.yml';
/** Yarn 4, with either linker. Yarn 1 is another program of the same name. */
const YARN = {
    name: 'yarn',
    title: 'Yarn',
    files: ['yarn.lock'],
    oldest: 4,
    install: { frozen: 'yarn install --immutable', loose: 'yarn install --no-immutable' },
    setUp: 'Enable Corepack in a step before this one, after setup-node: run: corepack enable',
    // yarn pack does not run the first, yarn npm publish does; prepare and prepublishOnly are run by neither.
    packScripts: ['prepublish', 'prepack', 'postpack'],
    packsDirectory: false,
    overridesFields: true,
    nestsWorkspaces: true,
    patterns: (_root, manifest) => workspacePatterns(manifest),
    catalogs: (root) => catalogsOf(readSettings(root, yarn_manager_SETTINGS)),
    command: (env, root) => {
        const { yarnPath } = readSettings(root, yarn_manager_SETTINGS);
        // What the project brings along; any yarn would hand over to it.
        if (yarnPath !== undefined)
            return { file: process.execPath, args: [(0,external_node_path_.join)(root, yarnPath)] };
        return { file: programOnPath(env, YARN), args: [] };
    },
    runEverywhere: (script) => [
        ...['workspaces', 'foreach', '--all', '--topological-dev', '--exclude', '.'],
        ...['run', script],
    ],
    run: (script) => ['run', script],
    pack: (into) => ['pack', '--out', (0,external_node_path_.join)(into, 'package.tgz')],
};
//# sourceMappingURL=yarn-manager.js.map
;// CONCATENATED MODULE: ./lib/src/projects/managers.js




/** The package managers that are served, in the order in which their files are looked for. */
const MANAGERS = [PNPM, YARN, BUN, NPM];
const BY_NAME = { npm: NPM, pnpm: PNPM, yarn: YARN, bun: BUN };
function managerNamed(name) {
    return BY_NAME[name];
}
//# sourceMappingURL=managers.js.map

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

/***/ })

};

