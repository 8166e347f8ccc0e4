export const id = 7758;
export const ids = [7758,2586];
export const modules = {

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


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

/***/ 8260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patient)
/* harmony export */ });
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);

/** How long a host is left alone that is asked too often and does not say for how long, in ms. */
const PAUSE = 1_000;
/**
 * A world in which a host that is asked too often (429) is left alone by everything: not only the request that met it waits,
 * but each that would follow.
 */
function patient(world) {
    const until = new Map();
    const left = (host) => (until.get(host) ?? 0) - world.now();
    const patience = {
        wait: async (host) => {
            for (let ms = left(host); ms > 0; ms = left(host))
                await world.sleep(ms);
        },
        busy: (host, headers) => {
            const now = world.now();
            const pause = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .pauseBefore */ .G)(headers, { usual: PAUSE, now });
            until.set(host, Math.max(until.get(host) ?? 0, now + pause));
        },
    };
    // What the real world counts while it runs is still read from it.
    return Object.create(world, { patience: { value: patience } });
}
//# sourceMappingURL=patience.js.map

/***/ }),

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ startConsumer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _waiting_npm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8451);


/** @param home made here, and nobody else's */
function startConsumer(world, { npmCli, home }) {
    const project = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'project');
    const [install, audit] = ['install', 'audit'].map((command) => (0,_waiting_npm_js__WEBPACK_IMPORTED_MODULE_1__/* .startNpm */ .q)(world, { npmCli, command, home, cwd: project }));
    return {
        home,
        project,
        install,
        audit,
        end: async () => {
            await Promise.all([install.end(), audit.end()]);
        },
    };
}
//# sourceMappingURL=consumer-npms.js.map

/***/ }),

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ ownNpmEnvironment),
/* harmony export */   Z8: () => (/* binding */ publishEnvironment),
/* harmony export */   zX: () => (/* binding */ publishSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** What any program needs to run and to reach the network; nothing in it is a credential or npm configuration. */
const PLATFORM = [
    'PATH',
    'Path',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'windir',
    'ComSpec',
    'PATHEXT',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** What libnpmpublish writes into the provenance statement (lib/provenance.js), and what tells npm it is on GitHub. */
const PROVENANCE = [
    'CI',
    'GITHUB_ACTIONS',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_REF',
    'GITHUB_SHA',
    'GITHUB_EVENT_NAME',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'RUNNER_ENVIRONMENT',
];
/**
 * An environment for an npm of ours, built from scratch: no configuration of the machine, the user or the project
 * reaches it. `NODE_USE_ENV_PROXY`: npm 12's TUF client goes through a proxy only with it.
 * @param home a directory that npm may fill, made here: home, cache and configuration are in it
 */
function ownNpmEnvironment(env, home) {
    const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'empty-npmrc');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(empty, '');
    return {
        ...pick(env, PLATFORM),
        NODE_USE_ENV_PROXY: '1',
        HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        USERPROFILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        npm_config_userconfig: empty,
        npm_config_globalconfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'no-global-npmrc'),
        npm_config_cache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'cache'),
        npm_config_logs_dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'logs'),
        // npm would repeat a PUT after a lost answer, and wait 10 s and 60 s before it repeats a GET. Whether and when to
        // ask again is decided here: for the upload, after asking the registry.
        npm_config_fetch_retries: '0',
        npm_config_fetch_timeout: '120000',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
        npm_config_color: 'false',
        npm_config_progress: 'false',
    };
}
/**
 * What `npm publish` gets on top, which is no secret. npm finds a request URL, so it makes provenance, but no request token:
 * so neither it nor any child of it can exchange again or mint.
 */
function publishEnvironment(env) {
    return { ...pick(env, PROVENANCE), ACTIONS_ID_TOKEN_REQUEST_URL: 'withheld' };
}
/** What it is told only when it begins: the token, in the environment key that beats every .npmrc, and one for Sigstore. */
function publishSecrets({ registry, token, sigstoreToken, }) {
    const { host, pathname } = new URL(registry);
    return { [`npm_config_//${host}${pathname}:_authToken`]: token, SIGSTORE_ID_TOKEN: sigstoreToken };
}
function pick(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 8451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ emptyIn),
/* harmony export */   q: () => (/* binding */ startNpm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3309);



/** The modules of npm that a command is made of, beside its npm-cli.js (npm 11, 12). */
const MODULES = {
    publish: ['../lib/npm.js', '../lib/commands/publish.js'],
    install: ['../lib/npm.js', '../lib/commands/install.js'],
    audit: ['../lib/npm.js', '../lib/commands/audit.js'],
};
/**
 * Starts an npm with an environment of its own.
 * @param npmCli the absolute path of its npm-cli.js
 * @param home a directory for its home, cache and logs; made here
 * @param cwd its working directory, below home; made here
 */
function startNpm(world, { npmCli, command, home, cwd, }) {
    const { promise: order, resolve } = Promise.withResolvers();
    const unneeded = new AbortController();
    let hasOrder = false;
    const exit = Promise.resolve(npmCli).then((cli) => {
        if (unneeded.signal.aborted)
            return NOT_STARTED;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cwd, { recursive: true });
        const args = ['-e', `(${waitForOrder})()`, '--', cli, ...MODULES[command]];
        return world.run({
            file: process.execPath,
            args,
            cwd,
            env: {
                ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownNpmEnvironment */ .H5)(world.env, home),
                ...(command === 'publish' ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .publishEnvironment */ .Z8)(world.env) : {}),
            },
            order,
            unneeded: unneeded.signal,
        });
    });
    // Whoever gives the order is told why there is nobody to take it.
    exit.catch(() => undefined);
    return {
        cwd,
        home,
        run: (task) => {
            hasOrder = true;
            resolve(JSON.stringify(task));
            return exit;
        },
        end: async () => {
            // It has done nothing yet but load its code.
            if (!hasOrder)
                unneeded.abort();
            await exit.catch(() => undefined);
        },
    };
}
/** The exit of an npm that was not needed and never started. */
const NOT_STARTED = { code: null, signal: 'SIGKILL', stdout: '', stderr: '' };
/** npm in its usual place below a directory: an empty working directory in its home. */
function emptyIn(home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'empty');
}
/**
 * Runs in the waiting npm. It is passed on as source text, so it may use nothing from outside itself. Loads modules of npm,
 * reads an order, and hands over to npm's own npm-cli.js, as if it had been started with that. Without an order it ends.
 */
async function waitForOrder() {
    const [node = '', cli = '', ...modules] = process.argv;
    const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module');
    // As npm's own lib/cli.js does, before anything is loaded.
    enableCompileCache();
    const load = createRequire(cli);
    const { setPriority, constants } = process.getBuiltinModule('node:os');
    // Let everything else go first. Lowering the priority is not always permitted, and raising it again even less often.
    const give = (priority) => {
        try {
            setPriority(priority);
        }
        catch {
            // npm then stays where it is; little else is at work.
        }
    };
    give(constants.priority.PRIORITY_BELOW_NORMAL);
    for (const name of modules) {
        try {
            load(name);
        }
        catch {
            // An npm that is laid out otherwise loads it later, in its own way.
        }
    }
    let text = '';
    for await (const chunk of process.stdin.setEncoding('utf8'))
        text += chunk;
    if (text === '')
        return;
    const { args, env = {} } = JSON.parse(text);
    Object.assign(process.env, env);
    give(constants.priority.PRIORITY_NORMAL);
    process.argv = [node, cli, ...args];
    load(cli);
}
//# sourceMappingURL=waiting-npm.js.map

/***/ }),

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong),
/* harmony export */   G: () => (/* binding */ selectFor)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);

/** What decides where nobody says: on a run of a tag, or where a tag is given by name, the tag. */
function selectFor({ select, tags }, { refType, refName }) {
    if (select !== undefined)
        return select;
    return refType === 'tag' || tags.some((tag) => tag !== refName) ? 'tag' : 'due';
}
/**
 * Whether a package is among those that lines of names select. A line is a name or a glob of names, and one that begins
 * with `!` excludes; the last line that matches decides. Without a line that includes, everything is included.
 */
function isAmong(lines, name) {
    const decisive = lines.findLast((line) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(name, line.replace(/^!/, ''), { nocomment: true }));
    if (decisive !== undefined)
        return !decisive.startsWith('!');
    return lines.every((line) => line.startsWith('!'));
}
//# sourceMappingURL=selection.js.map

/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/src/http/patience.js
var patience = __webpack_require__(8260);
// EXTERNAL MODULE: ./lib/src/plan/selection.js
var selection = __webpack_require__(2586);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/src/publishing/ledger.js
var publishing_ledger = __webpack_require__(8501);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/npm/consumer-npms.js
var consumer_npms = __webpack_require__(9029);
// EXTERNAL MODULE: ./lib/src/npm/waiting-npm.js
var waiting_npm = __webpack_require__(8451);
;// CONCATENATED MODULE: ./lib/src/publishing/tools.js



/** @param directory fresh, and kept until {@link Tools.settled} */
function fetchTools(world, { inputs, directory }) {
    // Libraries load here, beside the first stage, not before it.
    const trust = trustOf(world, inputs, directory);
    const npmCli = npmOf(world, inputs, directory);
    // Whoever needs them is told that they failed, however late that is.
    const fetched = Promise.allSettled([trust, npmCli]);
    const publishers = new Map();
    let consumer;
    return {
        trust,
        npmCli,
        publisher: (at) => {
            const home = (0,external_node_path_.join)(directory, `publisher-${at}`);
            const publisher = publishers.get(at) ?? (0,waiting_npm/* startNpm */.q)(world, { npmCli, command: 'publish', home, cwd: (0,waiting_npm/* emptyIn */.X)(home) });
            publishers.set(at, publisher);
            return publisher;
        },
        consumer: () => {
            consumer ??= (0,consumer_npms/* startConsumer */.n)(world, { npmCli, home: (0,external_node_path_.join)(directory, 'consumer') });
            return consumer;
        },
        settled: async () => {
            await Promise.all([fetched, consumer?.end(), ...[...publishers.values()].map((one) => one.end())]);
        },
    };
}
async function trustOf(world, inputs, directory) {
    const { fetchTrust } = await __webpack_require__.e(/* import() */ 4168).then(__webpack_require__.bind(__webpack_require__, 4168));
    return fetchTrust(world, { ...inputs, requireFresh: inputs.requireFreshTrust, directory });
}
async function npmOf(world, { registry, npmCli }, directory) {
    if (npmCli === undefined) {
        const { fetchPinnedNpm } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 508));
        return fetchPinnedNpm(world, { registry, directory });
    }
    const { requireUsableNpm } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4729)]).then(__webpack_require__.bind(__webpack_require__, 4729));
    await requireUsableNpm(world, { cli: npmCli, directory });
    return npmCli;
}
//# sourceMappingURL=tools.js.map
;// CONCATENATED MODULE: ./lib/src/publishing/publish.js







/**
 * Publishes every release of a run and proves it. Never throws: whatever happens, the ledger says how each release stands and
 * whether its version is on the registry.
 * @param book a new one
 */
async function publish(world, inputs, book) {
    try {
        await (0,temporary/* withTemporaryDirectory */.no)(world, (directory) => begin({ world: (0,patience/* patient */.I)(world), inputs, book, directory }));
    }
    catch (thrown) {
        book.note({ problems: (0,src_problems/* problemsOf */.GW)(thrown) });
    }
}
/** What is for the whole run is fetched from the beginning, beside the first stages. */
async function begin({ world, inputs, book, directory, }) {
    const run = (0,github_run/* readRun */.cI)(world.env);
    book.note({ run });
    // The first stage begins before anything else is loaded.
    const resolving = world.stage('resolve', async () => {
        const { sourcesOf } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(5251), __webpack_require__.e(4880)]).then(__webpack_require__.bind(__webpack_require__, 5251));
        return sourcesOf(world, inputs, run);
    });
    const isHandedOver = inputs.tarball !== undefined || inputs.packed.length > 0;
    // Most runs of a branch have nothing due, and then need none of it.
    const mayBeNothing = !isHandedOver && (0,selection/* selectFor */.G)(inputs, run) === 'due';
    const early = mayBeNothing ? undefined : fetchTools(world, { inputs, directory });
    // Where scripts are going to run, nothing of the npm that publishes is to be within their reach before they have ended.
    if (!inputs.dryRun && isHandedOver)
        early?.publisher(0);
    try {
        const sources = await resolving;
        const { leftOut, problems, releases } = sources;
        const isNothingDue = releases.length === 0 && problems.length === 0;
        book.note({ leftOut, problems, isNothingDue });
        if (releases.length === 0)
            return;
        const tools = early ?? fetchTools(world, { inputs, directory });
        const beginning = { world, inputs, run, tools, directory, book };
        await release(beginning, sources).finally(() => tools.settled());
    }
    finally {
        await early?.settled();
    }
}
/** The story of a run, stage by stage: each gives events, and the ledgers say whether it goes on. */
async function release(beginning, sources) {
    const { world, book, inputs } = beginning;
    const releasings = await prepare(beginning, sources);
    if (!releasings)
        return;
    const due = releasings.filter((one) => (0,publishing_ledger/* awaitingIn */.Y9)(one.book.ledger.state) === undefined);
    const { openKeyring } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(3910), __webpack_require__.e(1712)]).then(__webpack_require__.bind(__webpack_require__, 3910));
    const keyring = openKeyring(beginning, due);
    if (due.length > 0) {
        const isWell = await world.stage('authenticate', () => keyring.tryAll());
        if (!isWell || (0,src_problems/* isStopping */.vH)(book.ledger.problems, inputs.failOn))
            return;
    }
    if (inputs.dryRun) {
        for (const one of due)
            one.book.record({ kind: 'tried' });
        return;
    }
    const { runTrain } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(9547), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(5650), __webpack_require__.e(8748), __webpack_require__.e(3910), __webpack_require__.e(6840)]).then(__webpack_require__.bind(__webpack_require__, 6840));
    const train = () => runTrain(beginning, { releasings, keyring });
    await (releasings.length > 1 ? world.stage('publish', train) : train());
    const { consumeAll } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(3910), __webpack_require__.e(4234)]).then(__webpack_require__.bind(__webpack_require__, 2982));
    await consumeAll(beginning, releasings);
}
/** Inspects and packs the releases. Gives nothing when what was found stops them. */
async function prepare(beginning, sources) {
    const { world, inputs, book } = beginning;
    const { inspectReleases, packInspected } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(9547), __webpack_require__.e(5650), __webpack_require__.e(8748), __webpack_require__.e(2593)]).then(__webpack_require__.bind(__webpack_require__, 2593));
    const inspection = await world.stage('inspect', () => inspectReleases(beginning, sources));
    if (isStopped(beginning))
        return undefined;
    const releasings = await world.stage('pack', () => packInspected(beginning, { sources, inspection }));
    if (isStopped(beginning))
        return undefined;
    const isAnyDue = book.books.some(({ ledger }) => (0,publishing_ledger/* awaitingIn */.Y9)(ledger.state) === undefined);
    if (!inputs.dryRun && isAnyDue)
        beginning.tools.publisher(0);
    return releasings;
}
/** Whether a problem of the run or of any release stops all of them: nothing has been sent yet. */
function isStopped({ book, inputs }) {
    const { problems, releases } = book.ledger;
    return [problems, ...releases.map((one) => one.problems)].some((found) => (0,src_problems/* isStopping */.vH)(found, inputs.failOn));
}
//# sourceMappingURL=publish.js.map

/***/ })

};

