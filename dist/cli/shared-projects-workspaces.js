export const id = 730;
export const ids = [730];
export const modules = {

/***/ 90615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped),
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98314);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36311);


/**
 * A text in lines that fit, broken between words only. Each keeps the blanks that it begins with, and the room of the number in
 * front of it.
 */
function wrapped(text, { width }) {
    const lines = text.split('\n').map((line) => {
        const start = /^ *(?:\d+\. +)?/.exec(line)?.[0] ?? '';
        const room = Math.max(width - start.length, 20);
        const rest = (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__["default"])(line.slice(start.length), room, { hard: false, trim: true });
        return start + rest.replaceAll('\n', `\n${' '.repeat(start.length)}`);
    });
    return lines.join('\n');
}
/**
 * The rows of a table in columns. The first row has a cell for every column.
 * @param width that each line is cut to
 */
function tableLines(rows, width = Number.POSITIVE_INFINITY) {
    const [head = []] = rows;
    const widths = head.map((_, column) => Math.max(...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(row[column] ?? ''))));
    return rows
        .map((row) => row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell))))
        .join('  ')
        .trimEnd())
        .map((line) => cut(line, width));
}
/** A line of a table that is too long ends with an ellipsis. */
function cut(line, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(line) <= width)
        return line;
    let kept = '';
    for (const { segment } of new Intl.Segmenter().segment(line)) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(kept + segment) > width - 1)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
//# sourceMappingURL=terminal-text.js.map

/***/ }),

/***/ 24648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 41440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ isForTags),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   pd: () => (/* binding */ eventsIn)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68931);

/**
 * Why the push of a ref would not start a workflow; undefined when it would, or when another event starts it.
 * @throws Error for a pattern that is none
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function whyNotStarted({ on }, ref) {
    const events = eventsIn(on);
    if (!events.includes('push'))
        return events.some((event) => _events_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_EVENTS */ .SP.includes(event))
            ? undefined
            : `it is only started by ${events.join(', ') || 'nothing'}`;
    const push = isObject(on) ? on['push'] : undefined;
    if (!isObject(push))
        return undefined;
    const isBranch = ref.startsWith('refs/heads/');
    const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
    const [own, other] = isBranch ? ['branches', 'tags'] : ['tags', 'branches'];
    const { [own]: wanted, [`${own}-ignore`]: ignored } = push;
    if (ignored !== undefined)
        return matches(textsIn(ignored), name) ? `on.push.${own}-ignore matches ${name}` : undefined;
    if (wanted !== undefined)
        return matches(textsIn(wanted), name)
            ? undefined
            : `on.push.${own} is ${textsIn(wanted).join(', ')}, which does not match ${name}`;
    const isForOthers = other in push || `${other}-ignore` in push;
    return isForOthers ? `on.push only names ${other}, and ${name} is not one of them` : undefined;
}
/** Whether pushes of tags, as such, start a workflow: it has a filter for them. */
function isForTags({ on }) {
    const push = isObject(on) ? on['push'] : undefined;
    return isObject(push) && ('tags' in push || 'tags-ignore' in push);
}
/** The names of the events that start a workflow, by its `on`. */
function eventsIn(on) {
    return isObject(on) ? Object.keys(on) : textsIn(on ?? []);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textsIn(patterns) {
    return (Array.isArray(patterns) ? patterns : [patterns]).map(String);
}
/** The last pattern that matches decides; one that begins with `!` decides against. */
function matches(patterns, tag) {
    const last = patterns.findLast((pattern) => expressionOf(pattern.replace(/^!/, '')).test(tag));
    return last !== undefined && !last.startsWith('!');
}
/** GitHub's filter patterns: `*` matches no slash, `**` does; `?` and `+` repeat what stands before them. */
function expressionOf(pattern) {
    const body = pattern.replace(/\\.|\[[^\]]*\]|\*\*|[*?+]|[^\\[*?+]/gs, (part) => {
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        return /^(?:[?+]|\\.|\[.*\])$/s.test(part) || /^\w$/.test(part) ? part : `\\${part}`;
    });
    try {
        return new RegExp(`^${body}$`, 's');
    }
    catch {
        throw new Error(`cannot be rehearsed: GitHub does not understand the pattern ${JSON.stringify(pattern)}`);
    }
}
//# sourceMappingURL=trigger.js.map

/***/ }),

/***/ 79087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readWorkflowText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _text_yaml_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17331);


/**
 * Reads a workflow's file, YAML 1.2 as GitHub reads it, with aliases. Whoever needs to know more of it than that it is YAML
 * brings a schema: an inspection passes over what it does not know, a rehearsal plays nothing that it does not.
 * @throws Error for what is no YAML, or whose aliases would make more of it than a workflow is
 */
function readWorkflowText(content) {
    const { document, lineOf } = (0,_text_yaml_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(content);
    const [wrong] = document.errors;
    if (wrong)
        throw new Error(wrong.message);
    return {
        written: document.toJS(),
        lineOf,
        commentAt: (path) => {
            const node = document.getIn(path, true);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.comment ?? '') : '';
        },
    };
}
//# sourceMappingURL=workflow-text.js.map

/***/ }),

/***/ 33614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ MANAGERS),
  P: () => (/* binding */ managerNamed)
});

// EXTERNAL MODULE: ./lib/src/projects/program-on-path.js
var program_on_path = __webpack_require__(46895);
// EXTERNAL MODULE: ./lib/src/projects/workspaces-field.js
var workspaces_field = __webpack_require__(24290);
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
    patterns: (_root, manifest) => (0,workspaces_field/* workspacePatterns */.Zs)(manifest),
    catalogs: (_root, manifest) => (0,workspaces_field/* catalogsInManifest */.Vp)(manifest),
    command: (env) => ({ file: (0,program_on_path/* programOnPath */.Bc)(env, BUN), args: [] }),
    runEverywhere: (script) => ['run', '--filter', '*', script],
    run: (script) => ['run', script],
    pack: (into) => ['pm', 'pack', '--destination', into],
};
//# sourceMappingURL=bun-manager.js.map
// EXTERNAL MODULE: ./lib/src/projects/project-npm.js
var project_npm = __webpack_require__(3256);
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
    patterns: (_root, manifest) => (0,workspaces_field/* workspacePatterns */.Zs)(manifest),
    catalogs: () => ({}),
    command: (env) => {
        const { node, cli } = (0,project_npm/* projectNpm */.D)(env);
        return { file: node, args: [cli] };
    },
    runEverywhere: (script) => ['run', script, '--workspaces', '--if-present'],
    // npm's --workspace takes a directory for every workspace below it as well: so each is run where it is.
    run: (script) => ['run', '--no-workspaces', '--', script],
    pack: (into) => ['pack', '--no-workspaces', `--pack-destination=${into}`],
};
//# sourceMappingURL=npm-manager.js.map
// EXTERNAL MODULE: ./lib/src/projects/settings-file.js
var settings_file = __webpack_require__(63063);
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
    patterns: (root) => (0,settings_file/* readSettings */.s)(root, SETTINGS).packages,
    catalogs: (root) => (0,workspaces_field/* catalogsOf */.UD)((0,settings_file/* readSettings */.s)(root, SETTINGS)),
    command: (env) => ({ file: (0,program_on_path/* programOnPath */.Bc)(env, PNPM), args: [] }),
    runEverywhere: (script) => ['--recursive', '--if-present', 'run', script],
    run: (script) => ['run', script],
    pack: (into) => ['pack', '--pack-destination', into],
};
//# sourceMappingURL=pnpm-manager.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    patterns: (_root, manifest) => (0,workspaces_field/* workspacePatterns */.Zs)(manifest),
    catalogs: (root) => (0,workspaces_field/* catalogsOf */.UD)((0,settings_file/* readSettings */.s)(root, yarn_manager_SETTINGS)),
    command: (env, root) => {
        const { yarnPath } = (0,settings_file/* readSettings */.s)(root, yarn_manager_SETTINGS);
        // What the project brings along; any yarn would hand over to it.
        if (yarnPath !== undefined)
            return { file: process.execPath, args: [(0,external_node_path_.join)(root, yarnPath)] };
        return { file: (0,program_on_path/* programOnPath */.Bc)(env, YARN), args: [] };
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

/***/ 46895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ programOnPath),
/* harmony export */   FC: () => (/* binding */ executable),
/* harmony export */   oM: () => (/* binding */ directoriesOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);



/**
 * The path of a manager's program: the first of its name on the PATH. No shell runs it, so on Windows only an `.exe` serves.
 * @throws Failure `manager-not-found`
 */
function programOnPath(env, { name, title, setUp }) {
    const file = executable(name);
    const found = directoriesOnPath(env)
        .map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file))
        .find(isProgram);
    if (found !== undefined)
        return found;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manager-not-found',
        message: `The project uses ${title}, but ${file} is not on the PATH of this job.`,
        remedy: `${setUp}; or set the input package-manager to another manager.`,
    });
}
/** The directories of PATH, in order. */
function directoriesOnPath(env) {
    return (env['PATH'] ?? env['Path'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((directory) => directory !== '');
}
/** What the file of a program is called on this machine. */
function executable(name) {
    return process.platform === 'win32' ? `${name}.exe` : name;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=program-on-path.js.map

/***/ }),

/***/ 67506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ enginesNamed),
/* harmony export */   n: () => (/* binding */ projectManager)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);
/* harmony import */ var _managers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33614);





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

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ projectNpm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);
/* harmony import */ var _program_on_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46895);




/**
 * The project's own npm: the one on its PATH, with the Node beside it, as the job has set them up.
 * @throws Failure `npm-not-found`
 */
function projectNpm(env) {
    const directories = (0,_program_on_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoriesOnPath */ .oM)(env);
    const cli = first(directories, npmCliIn);
    const node = first(directories, (directory) => existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,_program_on_path_js__WEBPACK_IMPORTED_MODULE_3__/* .executable */ .FC)('node'))));
    if (cli && node)
        return { node, cli };
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'npm-not-found',
        message: `There is no ${node ? 'npm' : 'node'} on the PATH of this job.`,
        remedy: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project.',
    });
}
/** The npm-cli.js behind a directory's `npm`: a link to it on Linux and macOS, beside `npm.cmd` on Windows. */
function npmCliIn(directory) {
    const beside = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    const link = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'npm'));
    if (!link)
        return beside;
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target) === 'npm-cli.js')
        return target;
    return beside ?? existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), 'npm-cli.js'));
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : undefined;
}
//# sourceMappingURL=project-npm.js.map

/***/ }),

/***/ 63063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49344);
/* harmony import */ var _workspaces_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24290);






const Versions = valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP());
const Schema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    packages: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), []),
    catalog: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(Versions),
    catalogs: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), Versions)),
    yarnPath: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
/** Reads a YAML file of settings; one that is not there, or empty, sets nothing. @throws Failure `workspaces-unreadable` */
function readSettings(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    const { packages, catalog, catalogs, yarnPath } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)
        ? settingsIn(path, file)
        : valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(Schema, {});
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
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(Schema, (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), { prettyErrors: false }) ?? {});
    }
    catch (cause) {
        return (0,_workspaces_field_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(file, (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause), cause);
    }
}
//# sourceMappingURL=settings-file.js.map

/***/ }),

/***/ 24290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   UD: () => (/* binding */ catalogsOf),
/* harmony export */   Vp: () => (/* binding */ catalogsInManifest),
/* harmony export */   Zs: () => (/* binding */ workspacePatterns)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);


const Versions = valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const Patterns = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const Manifest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    workspaces: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        Patterns,
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            packages: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Patterns, []),
            catalog: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Versions),
            catalogs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Versions)),
        }),
    ]), []),
    catalog: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Versions),
    catalogs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Versions)),
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
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Manifest, manifest);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    return unreadable('package.json', `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'it'}: ${issue.message}`);
}
/** @throws Failure `workspaces-unreadable` */
function unreadable(file, why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'workspaces-unreadable',
        message: `The workspaces cannot be read from ${file}: ${why}.`,
        remedy: `Fix ${file}: the project's own package manager must be able to install with it.`,
        file,
    }, cause);
}
//# sourceMappingURL=workspaces-field.js.map

/***/ }),

/***/ 46743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ listWorkspaces),
/* harmony export */   ye: () => (/* binding */ relativeDirectory)
/* harmony export */ });
/* unused harmony export builtDirectory */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14065);
/* harmony import */ var glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31668);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49344);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48363);
/* harmony import */ var _project_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67506);






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

/***/ 48363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);




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

/***/ 31227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ githubRepository),
/* harmony export */   W: () => (/* binding */ writtenRepository)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);

/** What a manifest's `repository` says, whichever of npm's two forms it has: a text, or an object with a `url`. */
function writtenRepository(repository) {
    const isObject = typeof repository === 'object' && repository !== null && 'url' in repository;
    const written = isObject ? repository.url : repository;
    return typeof written === 'string' && written !== '' ? written : undefined;
}
/** `owner/name` when an address, or npm's shorthand, is of a repository on GitHub. */
function githubRepository(address) {
    const hosted = address ? hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(address) : undefined;
    return hosted?.type === 'github' ? `${hosted.user}/${hosted.project}` : undefined;
}
//# sourceMappingURL=repository-field.js.map

/***/ }),

/***/ 87526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** A word as a shell takes it. */
function quoted(word) {
    return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=quoted.js.map

/***/ })

};

