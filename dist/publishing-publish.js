export const id = 8122;
export const ids = [8122,2586];
export const modules = {

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   t3: () => (/* binding */ isImmutable),
/* harmony export */   yE: () => (/* binding */ canRequestIdToken)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


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
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub gave no ID token for the audience ${audience}: ${world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause))}.`,
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
    const { promise: given, resolve } = Promise.withResolvers();
    async function* orders() {
        yield await given;
    }
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
            orders: orders(),
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
    const decisive = lines.findLast((line) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(name, line.replace(/^!/, ''), { nocomment: true }));
    if (decisive !== undefined)
        return !decisive.startsWith('!');
    return lines.every((line) => line.startsWith('!'));
}
//# sourceMappingURL=selection.js.map

/***/ }),

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/src/github/claims.js
var claims = __webpack_require__(5435);
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
var ledger = __webpack_require__(8501);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/npm/consumer-npms.js
var consumer_npms = __webpack_require__(9029);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/npm/environment.js
var environment = __webpack_require__(3309);
;// CONCATENATED MODULE: ./lib/src/npm/host-process.js
/** npm patches the file system each time it is entered: once is enough, and twenty patches would lie on top of each other. */
function patchOnce(load) {
    try {
        const graceful = load('graceful-fs');
        const { gracefulify } = graceful;
        let patched;
        graceful.gracefulify = (fs) => {
            patched ??= gracefulify(fs);
            return patched;
        };
    }
    catch {
        // An npm without it patches nothing.
    }
}
/**
 * Runs in the host. It is passed on as source text, so it may use nothing from outside itself but its parts. Loads npm once,
 * reads orders, one a line, and hands each to npm's own lib/cli.js, which takes its process as an argument; answers with a
 * line when it has ended. Ends with its stdin.
 */
async function hostOrders({ standIn, begin, patchOnce }) {
    const real = process;
    const [node = '', cli = '', ...modules] = real.argv;
    const { createRequire, enableCompileCache } = real.getBuiltinModule('node:module');
    const { AsyncLocalStorage } = real.getBuiltinModule('node:async_hooks');
    const { setPriority, constants } = real.getBuiltinModule('node:os');
    const give = (priority) => {
        try {
            setPriority(priority);
        }
        catch {
            // npm then stays where it is; little else is at work.
        }
    };
    // Let everything else go first while it loads.
    give(constants.priority.PRIORITY_BELOW_NORMAL);
    enableCompileCache();
    const serving = new AsyncLocalStorage();
    const stand = standIn(serving, real);
    Object.defineProperty(globalThis, 'process', { configurable: true, writable: true, value: stand });
    const load = createRequire(cli);
    const npm = load('../lib/cli.js');
    patchOnce(load);
    for (const name of modules) {
        try {
            load(name);
        }
        catch {
            // An npm that is laid out otherwise loads it later, in its own way.
        }
    }
    const atWork = new Set();
    for (const name of ['uncaughtException', 'unhandledRejection'])
        real.on(name, (error) => {
            const own = [...atWork].find((one) => one === serving.getStore());
            // Nobody can be named: then it may be anybody's.
            for (const one of own ? [own] : [...atWork])
                one.crash(name, error);
        });
    const serve = (order) => new Promise((resolve) => {
        const onEnd = (end) => {
            atWork.delete(begun);
            real.stdout.write(`${JSON.stringify({ id: order.id, ...end })}\n`, () => resolve());
        };
        const begun = begin(order, { cli, node, serving, onEnd });
        atWork.add(begun);
        serving.run(begun, () => {
            const entered = (async () => npm(stand))();
            entered.catch((error) => begun.crash('uncaughtException', error));
        });
    });
    const served = [];
    let rest = '';
    for await (const chunk of real.stdin.setEncoding('utf8')) {
        give(constants.priority.PRIORITY_NORMAL);
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            served.push(serve(JSON.parse(line)));
    }
    await Promise.all(served);
    real.exit(0);
}
//# sourceMappingURL=host-process.js.map
;// CONCATENATED MODULE: ./lib/src/npm/order-process.js
/**
 * What npm takes for `process`: the environment, arguments, streams, exit and events of the order in whose course it is
 * asked for; the real one everywhere else.
 */
function standIn(serving, real) {
    const events = new Set(['log', 'output', 'input', 'time', 'exit', 'uncaughtException']);
    events.add('unhandledRejection');
    const methods = [
        'on',
        'once',
        'off',
        'addListener',
        'removeListener',
        'emit',
        'listeners',
        'listenerCount',
    ];
    methods.push('removeAllListeners', 'prependListener');
    const own = new Set([
        'env',
        'argv',
        'exitCode',
        'title',
        'stdout',
        'stderr',
        'exit',
        'execPath',
    ]);
    const viaEvents = new Map(methods.map((method) => [
        method,
        (name, ...rest) => {
            const current = serving.getStore();
            const target = current && events.has(name) ? current.events : real;
            const result = target[method]?.(name, ...rest);
            return result === target ? stand : result;
        },
    ]));
    const stand = new Proxy(real, {
        get: (target, key) => {
            const method = viaEvents.get(key);
            if (method)
                return method;
            const current = serving.getStore();
            return current && own.has(key) ? current.process[key] : Reflect.get(target, key, target);
        },
        set: (target, key, value) => {
            const current = serving.getStore();
            if (!current || !own.has(key))
                return Reflect.set(target, key, value, target);
            current.process[key] = value;
            return true;
        },
    });
    return stand;
}
/** The process of one order, which has nothing of another's. */
function begin(order, { cli, node, serving, onEnd }) {
    const { EventEmitter } = process.getBuiltinModule('node:events');
    const { Writable } = process.getBuiltinModule('node:stream');
    const events = new EventEmitter().setMaxListeners(0);
    const said = { stdout: '', stderr: '' };
    const stream = (name) => new Writable({
        decodeStrings: false,
        write: (chunk, _encoding, done) => {
            said[name] += String(chunk);
            done();
        },
    });
    // As the real one has it: strings only.
    const env = new Proxy({ ...order.env }, { set: (target, key, value) => Reflect.set(target, key, String(value)) });
    let hasEnded = false;
    const exit = (code) => {
        if (hasEnded)
            return;
        hasEnded = true;
        if (code !== undefined)
            own.exitCode = code;
        serving.run(begun, () => events.emit('exit', own.exitCode ?? 0));
        onEnd({ code: Number(own.exitCode ?? 0), ...said });
    };
    const own = {
        env,
        argv: [node, cli, ...order.args],
        exitCode: undefined,
        title: '',
        execPath: node,
        stdout: stream('stdout'),
        stderr: stream('stderr'),
        exit,
    };
    const crash = (name, error) => {
        if (events.listenerCount(name) > 0)
            serving.run(begun, () => events.emit(name, error));
        else {
            said.stderr += error instanceof Error ? error.stack : String(error);
            exit(1);
        }
    };
    const begun = { events, process: own, crash };
    return begun;
}
//# sourceMappingURL=order-process.js.map
// EXTERNAL MODULE: ./lib/src/npm/waiting-npm.js
var waiting_npm = __webpack_require__(8451);
;// CONCATENATED MODULE: ./lib/src/npm/npm-host.js







/** The modules of npm that publishing is made of, beside its npm-cli.js (npm 11, 12). */
const MODULES = ['../lib/npm.js', '../lib/commands/publish.js', '../lib/cli/entry.js'];
const PROGRAM = `(${hostOrders})({ standIn: ${standIn}, begin: ${begin}, patchOnce: ${patchOnce} })`;
/** @param home made here, and nobody else's */
function startHost(world, { npmCli, home }) {
    const cwd = (0,waiting_npm/* emptyIn */.X)(home);
    const queue = openQueue();
    const unneeded = new AbortController();
    const waiting = new Map();
    let orders = 0;
    let isOver = false;
    const start = async (cli) => {
        (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
        // One that is laid out otherwise serves each order in a process of its own.
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(cli)), 'lib', 'cli.js')))
            return { cli, exit: undefined };
        const exit = world.run({
            file: process.execPath,
            args: ['-e', PROGRAM, '--', cli, ...MODULES],
            cwd,
            env: { ...(0,environment/* ownNpmEnvironment */.H5)(world.env, home), ...(0,environment/* publishEnvironment */.Z8)(world.env) },
            orders: queue.lines(),
            onLine: (line) => deliver(line, waiting),
            unneeded: unneeded.signal,
        });
        return { cli, exit: exit.finally(() => (isOver = true)) };
    };
    const started = Promise.resolve(npmCli).then((cli) => unneeded.signal.aborted ? { cli, exit: Promise.resolve(ENDED) } : start(cli));
    // Whoever gives an order is told why there is nobody to take it.
    started.catch(() => undefined);
    return {
        cwd,
        get isOver() {
            return isOver;
        },
        run: async ({ args, env = {} }, ownHome) => {
            const id = ++orders;
            const { cli, exit } = await started;
            if (!exit)
                return (0,waiting_npm/* startNpm */.q)(world, { npmCli: cli, command: 'publish', home: ownHome, cwd }).run({ args, env });
            const own = { ...(0,environment/* ownNpmEnvironment */.H5)(world.env, ownHome), ...(0,environment/* publishEnvironment */.Z8)(world.env), ...env };
            const answer = new Promise((resolve) => waiting.set(id, resolve));
            queue.push(`${JSON.stringify({ id, args, env: own })}\n`);
            // Where it ends without an answer, nobody knows what became of the order: a good end would be none.
            return Promise.race([
                answer,
                exit.then((end) => (end.code ? end : { ...end, code: null, signal: end.signal ?? 'SIGKILL' })),
            ]);
        },
        end: async () => {
            // It has done nothing yet but load its code.
            if (orders === 0)
                unneeded.abort();
            queue.end();
            await started.then(({ exit }) => exit).catch(() => undefined);
        },
    };
}
/** The end of a host that was not needed and never started. */
const ENDED = { code: null, signal: 'SIGKILL', stdout: '', stderr: '' };
const Answer = dist/* object */.Ikc({ id: dist/* number */.aig(), code: dist/* number */.aig(), stdout: dist/* string */.YjP(), stderr: dist/* string */.YjP() });
/** Hands an answer to whoever waits for it. What npm prints past its own streams is nobody's answer. */
function deliver(line, waiting) {
    const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), Answer), line);
    if (!read.success)
        return;
    const { id, ...end } = read.output;
    waiting.get(id)?.({ ...end, signal: null });
    waiting.delete(id);
}
/** Lines that come one by one, until there are no more. */
function openQueue() {
    const lines = [];
    let hasEnded = false;
    let wake = () => undefined;
    return {
        push: (line) => {
            lines.push(line);
            wake();
        },
        end: () => {
            hasEnded = true;
            wake();
        },
        lines: async function* () {
            for (;;) {
                const line = lines.shift();
                if (line !== undefined)
                    yield line;
                else if (hasEnded)
                    return;
                else
                    await new Promise((resolve) => (wake = resolve));
            }
        },
    };
}
//# sourceMappingURL=npm-host.js.map
;// CONCATENATED MODULE: ./lib/src/publishing/tools.js



/** @param directory fresh, and kept until {@link Tools.settled} */
function fetchTools(world, { inputs, directory }) {
    // Libraries load here, beside the first stage, not before it.
    const trust = trustOf(world, inputs, directory);
    const npmCli = npmOf(world, inputs, directory);
    // Whoever needs them is told that they failed, however late that is.
    const fetched = Promise.allSettled([trust, npmCli]);
    let hosts = 0;
    let host;
    const serving = () => {
        // One that has gone is nobody's any more.
        if (!host || host.isOver)
            host = startHost(world, { npmCli, home: (0,external_node_path_.join)(directory, `host-${++hosts}`) });
        return host;
    };
    let consumer;
    return {
        trust,
        npmCli,
        ready: () => void serving(),
        publisher: (at, tries) => {
            const { cwd, run } = serving();
            const home = (0,external_node_path_.join)(directory, `publisher-${at}${tries === 0 ? '' : `-${tries}`}`);
            return { home, cwd, run };
        },
        consumer: () => {
            consumer ??= (0,consumer_npms/* startConsumer */.n)(world, { npmCli, home: (0,external_node_path_.join)(directory, 'consumer') });
            return consumer;
        },
        settled: async () => {
            await Promise.all([fetched, consumer?.end(), host?.end()]);
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
        await (0,temporary/* withTemporaryDirectory */.no)(world, (directory) => publish_begin({ world: (0,patience/* patient */.I)(world), inputs, book, directory }));
    }
    catch (thrown) {
        book.note({ problems: (0,src_problems/* problemsOf */.GW)(thrown) });
    }
}
/** What is for the whole run is fetched from the beginning, beside the first stages. */
async function publish_begin({ world, inputs, book, directory, }) {
    const run = (0,github_run/* readRun */.cI)(world.env);
    book.note({ run });
    // The first stage begins before anything else is loaded.
    const resolving = world.stage('resolve', async () => {
        const { sourcesOf } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(5251), __webpack_require__.e(4880)]).then(__webpack_require__.bind(__webpack_require__, 5251));
        return sourcesOf(world, inputs, run);
    });
    const isHandedOver = inputs.tarball !== undefined || inputs.packed.length > 0;
    // Most runs of a branch have nothing due, and then need none of it.
    const mayBeNothing = !isHandedOver && (0,selection/* selectFor */.G)(inputs, run) !== 'tag';
    let tools = mayBeNothing ? undefined : fetchTools(world, { inputs, directory });
    // Where scripts are going to run, nothing of the npm that publishes is to be within their reach before they have ended.
    if (!inputs.dryRun && isHandedOver)
        tools?.ready();
    try {
        const sources = await resolving;
        const { leftOut, problems, releases } = sources;
        const isNothingDue = releases.length === 0 && problems.length === 0;
        book.note({ leftOut, problems, isNothingDue });
        if (releases.length === 0)
            return;
        tools ??= fetchTools(world, { inputs, directory });
        await release({ world, inputs, run, tools, directory, book }, sources);
    }
    finally {
        await tools?.settled();
    }
}
/** The story of a run, stage by stage: each gives events, and the ledgers say whether it goes on. */
async function release(beginning, sources) {
    const { world, inputs } = beginning;
    const { openKeyring } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(8077), __webpack_require__.e(3312)]).then(__webpack_require__.bind(__webpack_require__, 8077));
    const keyring = openKeyring(world, inputs);
    // Scripts may yet run in this job: what they could read is asked for after them.
    const isHandedOver = sources.releases.every(({ kind }) => kind === 'tarball');
    if (isHandedOver && (0,claims/* canRequestIdToken */.yE)(world))
        keyring.expect(sources.releases.length);
    const releasings = await prepare(beginning, sources);
    if (!releasings)
        return;
    const isWell = await authenticate(beginning, { releasings, keyring });
    const { compareAll } = await __webpack_require__.e(/* import() */ 9693).then(__webpack_require__.bind(__webpack_require__, 9693));
    // While npm and the registry are at work, there is time to look at what changed.
    await Promise.all([carryAll(beginning, { releasings, keyring, isWell }), compareAll(releasings)]);
}
/** Tries every trusted publisher before anything is sent. Gives whether all of them are well. */
async function authenticate(beginning, { releasings, keyring }) {
    const { world, inputs } = beginning;
    const due = releasings.filter(isDue);
    if (due.length === 0)
        return true;
    const { noteTrust } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(8077), __webpack_require__.e(3312)]).then(__webpack_require__.bind(__webpack_require__, 8077));
    return world.stage('authenticate', async () => {
        // While everybody waits for tokens, the consumer's npms have time to load.
        if (inputs.consumerCheck && !inputs.stage && !inputs.dryRun)
            beginning.tools.consumer();
        const [tried] = await Promise.all([keyring.tryAll(due), beginning.tools.npmCli, noteTrust(beginning)]);
        return tried;
    });
}
/** Sends what is due, and proves everything. */
async function carryAll(beginning, { releasings, keyring, isWell }) {
    const { world, book, inputs } = beginning;
    if ((0,src_problems/* isStopping */.vH)(book.ledger.problems, inputs.failOn))
        return;
    if (inputs.dryRun && isWell)
        for (const one of releasings.filter(isDue))
            one.book.record({ kind: 'tried' });
    // What is there already is verified in any case.
    const going = isWell && !inputs.dryRun ? releasings : releasings.filter((one) => !isDue(one));
    if (going.length === 0)
        return;
    const { runTrain } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(9547), __webpack_require__.e(3885), __webpack_require__.e(8077), __webpack_require__.e(4679), __webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__, 7390));
    const train = () => runTrain(beginning, { releasings: going, keyring });
    await (releasings.length > 1 ? world.stage('publish', train) : train());
    const { consumeAll } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(8077), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 2982));
    await consumeAll(beginning, going);
}
/** Whether a release is yet to be sent: the registry does not have it. */
function isDue({ book }) {
    return (0,ledger/* awaitingIn */.Y9)(book.ledger.state) === undefined;
}
/** Inspects and packs the releases. Gives nothing when what was found stops them. */
async function prepare(beginning, sources) {
    const { world, inputs } = beginning;
    const { inspectReleases, packInspected } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3885), __webpack_require__.e(4679), __webpack_require__.e(6401)]).then(__webpack_require__.bind(__webpack_require__, 2593));
    const inspection = await world.stage('inspect', () => inspectReleases(beginning, sources));
    if (isStopped(beginning))
        return undefined;
    const releasings = await world.stage('pack', () => packInspected(beginning, { sources, inspection }));
    if (isStopped(beginning))
        return undefined;
    if (!inputs.dryRun && releasings.some(isDue))
        beginning.tools.ready();
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

