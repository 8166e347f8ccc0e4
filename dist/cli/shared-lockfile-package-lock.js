export const id = 815;
export const ids = [815];
export const modules = {

/***/ 87986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  im: () => (/* binding */ asUsage),
  Wd: () => (/* binding */ fileAt),
  Pp: () => (/* binding */ lockfileAt),
  E4: () => (/* binding */ policyAt),
  Vl: () => (/* binding */ toUsage),
  Gy: () => (/* binding */ trustFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/text/json-lines.js
var json_lines = __webpack_require__(96926);
// EXTERNAL MODULE: ./lib/src/lockfile/lockfile.js
var lockfile = __webpack_require__(65457);
// EXTERNAL MODULE: ./lib/src/lockfile/of-registry.js
var of_registry = __webpack_require__(61497);
;// CONCATENATED MODULE: ./lib/src/lockfile/package-lock.js




const Entry = dist/* looseObject */._H3({
    name: dist/* nullish */.cl6(dist/* string */.YjP()),
    version: dist/* nullish */.cl6(dist/* string */.YjP()),
    resolved: dist/* nullish */.cl6(dist/* union */.KCZ([dist/* string */.YjP(), dist/* boolean */.zMY()])),
    integrity: dist/* nullish */.cl6(dist/* string */.YjP()),
    link: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    inBundle: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    hasShrinkwrap: dist/* nullish */.cl6(dist/* boolean */.zMY()),
});
const Schema = dist/* looseObject */._H3({
    lockfileVersion: dist/* picklist */.KIO([2, 3]),
    packages: dist/* custom */.IeY((value) => typeof value === 'object' && value !== null),
});
/**
 * Reads a package-lock.json or npm-shrinkwrap.json of version 2 or 3.
 * @throws Error saying what is wrong with it
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
function readPackageLock(text, { registry, directory }) {
    const file = dist/* safeParse */.xLC(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!file.success)
        throw new Error('it is not of lockfileVersion 2 or 3 with packages, as npm 7 and later write it');
    const lines = (0,json_lines/* linesOfKeys */.Z)(text, ['packages']);
    const read = Object.entries(file.output.packages).flatMap(([path, value]) => {
        const name = installedName(path);
        const entry = dist/* safeParse */.xLC(Entry, value);
        if (!entry.success)
            throw new Error(`its entry ${JSON.stringify(path)} is malformed`);
        const line = lines.get(path) ?? 1;
        return name === undefined ? [] : entriesOf({ name, entry: entry.output, line }, { registry, directory });
    });
    return {
        locked: (0,lockfile/* distinct */.dM)(read.filter((one) => 'integrity' in one)),
        unverifiable: read.filter((one) => 'why' in one),
    };
}
/**
 * What a path is installed as; undefined for the root and for the directories of workspaces, which are the checkout itself.
 * npm normalises paths: one that is not normal already would be installed elsewhere than it seems.
 * @throws Error
 */
function installedName(path) {
    const segments = path.split('/');
    const inside = segments.slice(segments.lastIndexOf('..') + 1);
    const isNormal = inside.every((segment) => !['', '.', '..'].includes(segment)) && !path.includes('\\');
    const climbs = segments.slice(0, segments.length - inside.length).some((segment) => segment !== '..');
    if (path !== '' && (!isNormal || climbs))
        throw new Error(`its path ${JSON.stringify(path)} is not a plain path`);
    if (!segments.includes('node_modules'))
        return undefined;
    const names = path.split(/(?:^|\/)node_modules\//).slice(1);
    const name = names.map(lockfile/* requireName */.rI).at(-1);
    if (name === undefined)
        throw new Error(`its path ${JSON.stringify(path)} names no package`);
    return name;
}
/** What one entry comes to: a version with its digest, or why it is none; an alias, and a lock file of its own, besides. */
function entriesOf({ name: installedAs, entry, line }, at) {
    const version = entry.version ?? undefined;
    const name = (0,lockfile/* requireName */.rI)(entry.name ?? installedAs);
    const isAlias = name !== installedAs;
    const beside = [
        ...(isAlias ? [{ name: installedAs, version, why: 'alias', of: name, line }] : []),
        ...(entry.hasShrinkwrap
            ? [{ name: installedAs, version, why: 'a lock file of its own', line }]
            : []),
    ];
    const why = whyNot(name, entry, at);
    const found = (0,lockfile/* lockedOr */.gG)(why, { name, version, integrity: entry.integrity ?? undefined, line });
    // What nobody attests is judged by the name it is installed as: the other one is the lock file's own word.
    return [...beside, 'why' in found ? { ...found, name: installedAs } : found];
}
function whyNot(name, entry, { registry, directory }) {
    const { resolved } = entry;
    if (entry.link)
        return typeof resolved === 'string' ? (0,lockfile/* linkKind */.N9)(resolved, directory) : 'link out of the checkout';
    // npm fetches what the bundle does not hold after all, by no digest (npm 11): nothing vouches for it.
    if (entry.inBundle && typeof resolved !== 'string' && !entry.integrity)
        return 'bundled';
    // omit-lockfile-registry-resolved leaves the address out: then it is the registry's.
    if (typeof resolved !== 'string')
        return undefined;
    if (/^git[+:@]/.test(resolved))
        return 'git';
    if (resolved.startsWith('file:') || !URL.canParse(resolved))
        return 'file';
    return (0,of_registry/* ofRegistry */.H)(new URL(resolved), { name, registry });
}
//# sourceMappingURL=package-lock.js.map
;// CONCATENATED MODULE: ./lib/src/lockfile/read-lockfile.js




/**
 * Reads a lock file, by its name: npm's package-lock.json and npm-shrinkwrap.json, pnpm's pnpm-lock.yaml.
 * @param file relative to the checkout: links are judged from its directory, and messages name it this way
 * @throws Failure `lockfile-invalid`
 */
async function readLockfile(text, { file, registry }) {
    const name = (0,external_node_path_.basename)(file);
    try {
        const lockfile = await read(text, { name, registry, directory: directoryOf(file) });
        // Of nothing at all nothing is proven, and a file that lists nothing may be the wrong one.
        if (lockfile.locked.length + lockfile.unverifiable.length === 0)
            throw new Error('it lists no package');
        return lockfile;
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'lockfile-invalid',
            message: `The lock file ${file} cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Give a package-lock.json (version 2 or 3) or a pnpm-lock.yaml (version 6 or 9).',
            file,
        }, cause);
    }
}
/** The directory of a lock file, relative to the checkout; for one outside it, its own directory counts as the root. */
function directoryOf(file) {
    const isElsewhere = (0,external_node_path_.isAbsolute)(file) || file.split('/').includes('..');
    return isElsewhere ? '' : (0,external_node_path_.dirname)(file);
}
/**
 * npm installs by npm-shrinkwrap.json where there is one, whatever the package-lock.json beside it says.
 * @param path of the lock file
 * @throws Failure `lockfile-invalid`
 */
function requireInstalledBy(path) {
    if ((0,external_node_path_.basename)(path) !== 'package-lock.json' || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'npm-shrinkwrap.json')))
        return;
    (0,src_problems/* fail */.fJ)({
        code: 'lockfile-invalid',
        message: `There is an npm-shrinkwrap.json beside ${(0,external_node_path_.basename)(path)}, and npm installs from that one.`,
        remedy: 'Verify npm-shrinkwrap.json, or remove it.',
    });
}
async function read(text, { name, ...at }) {
    if (name.endsWith('.json'))
        return readPackageLock(text, at);
    if (!/\.ya?ml$/.test(name))
        throw new Error('it is neither a package-lock.json nor a pnpm-lock.yaml');
    const { readPnpmLock } = await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.bind(__webpack_require__, 83560));
    return readPnpmLock(text, at);
}
//# sourceMappingURL=read-lockfile.js.map
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(98064);
// EXTERNAL MODULE: ./lib/src/text/yaml-lines.js
var yaml_lines = __webpack_require__(17331);
// EXTERNAL MODULE: ./lib/src/policy/entry.js
var entry = __webpack_require__(99625);
;// CONCATENATED MODULE: ./lib/src/policy/policy-file.js





const policy_file_Schema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1, 'must be 1'),
    // No record of the schema library: that one passes over packages such as `constructor`.
    packages: dist/* custom */.IeY(isMapping, 'must be a map of patterns'),
}, 'must be a map with version and packages');
const Pattern = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(isPattern, 'must be a package name, @scope/* or *'));
const LIMIT = 1024 * 1024;
/**
 * Reads a policy file (YAML, of which JSON is a part).
 * @param file its name, for what is said about it
 * @throws Failure with a `policy-invalid` for everything that is wrong, each with its line
 */
function readPolicy(text, file) {
    if (text.length > LIMIT)
        throw new src_problems/* Failure */.HR([invalid('is longer than 1 MiB', { file })]);
    const { document, lineOf, lineAt } = (0,yaml_lines/* readYaml */.g)(text);
    // Where a path leads, or as far as it does.
    const nearest = (path) => path.map((_, at) => lineOf(path.slice(0, path.length - at))).find((line) => line !== undefined) ?? 1;
    if (document.errors.length > 0) {
        throw new src_problems/* Failure */.HR(document.errors.map(({ message, pos }) => {
            const [said = ''] = message.split('\n');
            return invalid(`is not valid YAML: ${said.replace(/:$/, '')}`, { file, line: lineAt(pos[0]) });
        }));
    }
    const wrong = (issues, above = []) => issues.map((issue) => {
        const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
        const why = `${path.length === 0 ? '' : `${path.join(' → ')} `}${reasonOf(issue)}`;
        return invalid(`: ${why}`, { file, line: nearest(path) });
    });
    const read = dist/* safeParse */.xLC(policy_file_Schema, plain(document, file));
    if (!read.success)
        throw new src_problems/* Failure */.HR(wrong(read.issues));
    const entries = Object.entries(read.output.packages).map(([pattern, value]) => ({
        pattern,
        named: dist/* safeParse */.xLC(Pattern, pattern),
        entry: dist/* safeParse */.xLC(entry/* Entry */.H, value),
    }));
    const problems = entries.flatMap(({ pattern, named, entry }) => [named, entry].flatMap(({ issues }) => wrong(issues ?? [], ['packages', pattern])));
    if (problems.length > 0)
        throw new src_problems/* Failure */.HR(problems);
    return {
        entries: new Map(entries.flatMap(({ pattern, entry }) => (entry.success ? [[pattern, entry.output]] : []))),
    };
}
/** The document as plain objects, without aliases: one could stand for a million entries, and none is needed. */
function plain(document, file) {
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw new src_problems/* Failure */.HR([invalid('has an alias (*name), which is not allowed in a policy', { file })]);
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPattern(pattern) {
    if (pattern === '*')
        return true;
    if (pattern.slice(0, -1).includes('*'))
        return false;
    const isScope = pattern.endsWith('/*') && pattern.startsWith('@');
    const name = isScope ? `${pattern.slice(0, -1)}x` : pattern;
    return (isScope || !pattern.endsWith('*')) && (0,names/* isPackageName */.kb)(name);
}
function reasonOf(issue) {
    if (issue.type === 'strict_object' && issue.expected === 'never')
        return 'is not a known field';
    if (issue.expected !== null && issue.received === 'undefined')
        return 'is missing';
    return issue.message;
}
function invalid(what, { file, line }) {
    return (0,src_problems/* error */.z3)({
        code: 'policy-invalid',
        message: `The policy ${file}${what.startsWith(':') ? '' : ' '}${what}.`,
        remedy: 'Fix it: schemas/policy.schema.json describes the format, and docs/verify.md every field. Nothing passes a policy that cannot be read.',
        file,
        ...(line === undefined ? {} : { line }),
    });
}
//# sourceMappingURL=policy-file.js.map
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/option-files.js






/** The policy an option names. @throws UsageError */
async function policyAt(file) {
    const text = await fileAt('--policy', file);
    return asUsage(() => readPolicy(text.toString('utf8'), file));
}
/** The lock file an option names. @throws UsageError */
async function lockfileAt(option, { file, registry }) {
    const text = (await fileAt(option, file)).toString('utf8');
    if (option === '--lockfile')
        asUsage(() => requireInstalledBy((0,external_node_path_.resolve)(file)));
    return readLockfile(text, {
        file: (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(file)).replaceAll('\\', '/'),
        registry,
    }).catch(toUsage);
}
/** The bytes of the file an option names. @throws UsageError */
async function fileAt(option, path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (thrown) {
        throw new usage/* UsageError */.e(`${option} ${path} cannot be read: ${(0,src_problems/* messageOf */.bD)(thrown)}`);
    }
}
/** What was asked for cannot be meant: its problems, as they would be told of an action. @throws UsageError */
function toUsage(thrown) {
    if (!(thrown instanceof src_problems/* Failure */.HR))
        throw thrown;
    throw new usage/* UsageError */.e(thrown.problems
        .map(({ message, remedy, line }) => `${line ? `line ${line}: ` : ''}${message} ${remedy}`)
        .join('\n'));
}
/** A task whose failure is the fault of who asked. @throws UsageError */
function asUsage(task) {
    try {
        return task();
    }
    catch (thrown) {
        return toUsage(thrown);
    }
}
/** The files whose word is believed, by their absolute paths. */
function trustFiles(options) {
    const path = (file) => (file === undefined ? undefined : (0,external_node_path_.resolve)(file));
    return {
        tufRoot: path(options.tufRoot),
        trustedRoot: path(options.trustedRoot),
        npmKeys: path(options.npmKeys),
    };
}
//# sourceMappingURL=option-files.js.map

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

/***/ 21918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ terminalWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
// EXTERNAL MODULE: ./lib/src/edge/programs.js
var programs = __webpack_require__(85253);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(49344);
;// CONCATENATED MODULE: ./lib/src/edge/proxies.js


const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/**
 * Lets Node's own `fetch`, which tuf-js uses too, go through the proxy the environment names.
 * `http.setGlobalProxyFromEnv` came with Node 24.14; an older runner keeps what NODE_USE_ENV_PROXY gives it.
 * @throws Failure `proxy-invalid` without a character of the value, which may hold a password; `tls-unverified`
 */
function honourProxies(env) {
    const named = PROXY_VARIABLES.filter((name) => env[name]);
    const wrong = named.filter((name) => !isProxy(env[name] ?? ''));
    const problems = [...wrong.map(invalid), ...unverified(env)];
    if (problems.length > 0)
        throw new src_problems/* Failure */.HR(problems);
    if (named.length > 0 && "setGlobalProxyFromEnv" in external_node_http_namespaceObject)
        external_node_http_.setGlobalProxyFromEnv();
}
function isProxy(value) {
    return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}
function invalid(name) {
    return (0,src_problems/* error */.z3)({
        code: 'proxy-invalid',
        message: `The variable ${name} is not the address of a proxy (its value is not shown: it may hold a password).`,
        remedy: `Set ${name} to an address with its scheme, such as http://proxy.example:3128; percent-encode special characters in a password (%40 for @).`,
    });
}
/** With it set, anybody on the way could read the tokens, and answer in the registry's place. */
function unverified(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'tls-unverified',
            message: 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so tokens would be sent to unauthenticated servers. Nothing was sent.',
            remedy: 'Remove it from the job. If a proxy has its own certificate authority, set NODE_EXTRA_CA_CERTS to the file of its certificate.',
        }),
    ];
}
//# sourceMappingURL=proxies.js.map
;// CONCATENATED MODULE: ./lib/src/edge/terminal-world.js




/**
 * The world of a person at a terminal: no job, no credential, messages on stderr.
 * @param offline let no request be made: one that is tried is an error
 */
function terminalWorld({ offline = false }) {
    honourProxies(process.env);
    let requestsMade = 0;
    const say = (text) => process.stderr.write(`${text.split('\n').map(harmless/* visible */.RK).join('\n')}\n`);
    return {
        env: process.env,
        fetch: (...request) => {
            if (offline)
                return Promise.reject(new Error('offline, and a request was tried'));
            requestsMade++;
            return globalThis.fetch(...request);
        },
        get requestsMade() {
            return requestsMade;
        },
        temporary: (0,external_node_os_.tmpdir)(),
        run: (program) => (0,programs/* run */.eF)(program, say),
        stage: (_name, task) => task(),
        info: say,
        debug: () => undefined,
        mask: () => undefined,
        redact: (text) => text,
        idToken: () => Promise.reject(new Error('no ID token at a terminal')),
        now: () => Date.now(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        stages: [],
    };
}
//# sourceMappingURL=terminal-world.js.map

/***/ }),

/***/ 25342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   SG: () => (/* binding */ uncached),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55266);


const ATTEMPT_TIMEOUT = 30_000;
/**
 * Sends one request, once, and reads the whole answer. Where all requests of a run wait for each other, it waits while the
 * host is to be left alone.
 * @throws Error without an answer in time, or with one that is too long
 */
async function send({ fetch, patience }, { url, limit, timeout = ATTEMPT_TIMEOUT, ...request }) {
    const { host } = new URL(url);
    await patience?.wait(host);
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeout) });
    if (response.status === 429)
        patience?.busy(host, response.headers);
    return { status: response.status, headers: response.headers, body: await bounded(response, limit) };
}
/** All bytes of a response, or an error as soon as they are too many. */
async function bounded(response, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > limit)
            throw new Error(`the answer is longer than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Asks a registry for something that may be asked for again, up to three times while the network or the server fails (5xx,
 * 429). A 4xx is an answer. With a token, no redirect is followed.
 * @throws Failure `registry-unreachable`
 */
async function get(world, question) {
    const { url, accept = 'application/json', limit, token } = question;
    const outcome = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retried */ .sT)(world, async () => {
        const answer = await send(world, {
            url,
            headers: {
                accept,
                'cache-control': 'no-cache',
                ...(token ? { authorization: `Bearer ${token}` } : {}),
            },
            redirect: token ? 'error' : 'follow',
            limit,
        });
        const failed = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoAnswer */ .MR)(answer);
        return failed === undefined ? { answer } : { failed, headers: answer.headers };
    });
    return 'answer' in outcome ? outcome.answer : unreachable(url, outcome.failed);
}
/**
 * An address nobody has asked for before, so that no cache answers it, and none stores a "not yet" for others.
 */
function uncached(url, now) {
    return `${url}?t=${now}`;
}
function unreachable(url, why) {
    const isBusy = why === 'it answered 429';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-unreachable',
        message: isBusy
            ? `${url} is receiving too many requests: it answered 429 ${_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTEMPTS */ .PY} times.`
            : `A request to ${url} failed: ${why}.`,
        remedy: `Try again${isBusy ? ' in a few minutes' : ''}.`,
    });
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 55266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PY: () => (/* binding */ ATTEMPTS),
  sT: () => (/* binding */ retried),
  MR: () => (/* binding */ whyNoAnswer)
});

// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
;// CONCATENATED MODULE: ./lib/src/http/retry-after.js
/** The longest that is waited because a server asks for it, in ms: ID tokens live for five minutes. */
const LONGEST = 60_000;
/**
 * How long to wait before asking again, in ms: what the server asks for in `Retry-After`, seconds or a date, up to a minute;
 * otherwise the usual pause.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function pauseBefore(headers, { usual, now }) {
    const header = headers?.get('retry-after')?.trim() ?? '';
    const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isNaN(ms) ? usual : Math.min(Math.max(ms, usual), LONGEST);
}
//# sourceMappingURL=retry-after.js.map
;// CONCATENATED MODULE: ./lib/src/http/retry.js


/** How often everything is asked for that may be asked for again. */
const ATTEMPTS = 3;
/**
 * Asks up to three times, until there is an answer. Between two attempts it waits as long as the server asks for, or the
 * usual pause. What an attempt throws is why it failed.
 * @param pause in ms, after so many attempts; half a second and then a second unless told otherwise
 */
async function retried({ sleep, now, debug }, attempt, pause = (attempts) => 500 * attempts) {
    for (let attempts = 1;; attempts++) {
        const outcome = await attempt().catch((thrown) => ({ failed: (0,problems/* messageOf */.bD)(thrown) }));
        if ('answer' in outcome || attempts === ATTEMPTS)
            return outcome;
        debug?.(`${outcome.failed}; asking again`);
        await sleep(pauseBefore(outcome.headers, { usual: pause(attempts), now: now() }));
    }
}
/** Why an answer of a server is none that counts: it is in trouble, or busy. */
function whyNoAnswer({ status }) {
    return status >= 500 || status === 429 ? `it answered ${status}` : undefined;
}
//# sourceMappingURL=retry.js.map

/***/ }),

/***/ 65457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ linkKind),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gG: () => (/* binding */ lockedOr),
/* harmony export */   rI: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24880);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98064);
/* harmony import */ var _release_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13257);




/**
 * What a link is: into the checkout itself; out of it; or to what is installed, which is then run under another name.
 * @param target relative to the lock file's directory, or absolute
 * @param directory of the lock file, relative to the checkout
 */
function linkKind(target, directory) {
    const segments = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, target.replaceAll('\\', '/')).split('/');
    if (/^(?:\/|[a-z]+:)/i.test(target) || segments.includes('..'))
        return 'link out of the checkout';
    // Windows and macOS find the directory in any case, and Windows whatever dots and blanks follow.
    const isInstalled = segments.some((name) => name.toLowerCase().replace(/[. ]+$/, '') === 'node_modules');
    return isInstalled ? 'link into node_modules' : 'link';
}
/** A version or, where it is none that a registry could attest, why. */
function lockedOr(why, { name, version, integrity, line, }) {
    if (why !== undefined)
        return { name, version, why, line };
    const isRelease = version !== undefined && !('why' in (0,_release_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageSpec */ .k)(`${name}@${version}`));
    if (!isRelease)
        return { name, version, why: 'no version', line };
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512In */ ._2)(integrity);
    return digest === undefined
        ? { name, version, why: 'no sha512', line }
        : { name, version, integrity: digest, line };
}
/** @throws Error on what is no name of a package: nobody knows what would be installed by it */
function requireName(name) {
    if ((0,_registry_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .kb)(name))
        return name;
    throw new Error(`${JSON.stringify(name)} in it is not a package name`);
}
/** Each version with its digest once, where it stands first. */
function distinct(locked) {
    const seen = new Map();
    for (const one of locked) {
        const key = JSON.stringify([one.name, one.version, one.integrity]);
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}
//# sourceMappingURL=lockfile.js.map

/***/ }),

/***/ 61497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ofRegistry)
/* harmony export */ });
/** A tarball stands where its registry keeps those of that name; elsewhere it is no version of the registry. */
function ofRegistry(url, { name, registry }) {
    const own = new URL(registry.url);
    if (url.host !== own.host)
        return url.pathname.includes('/-/') ? 'another registry' : 'remote tarball';
    const isPlain = url.protocol === own.protocol && url.username === '' && url.password === '';
    const path = decoded(url.pathname);
    return isPlain && path?.startsWith(`${decoded(own.pathname)}${name}/-/`) ? undefined : 'remote tarball';
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=of-registry.js.map

/***/ }),

/***/ 99625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Entry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95683);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71566);



const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq('must not be empty'));
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()], 'must be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(String), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d+$/, 'must be a number'));
const Fields = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A, `must be one of ${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.join(', ')}`), 'provenance'),
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(https:\/\/github\.com\/)?[\w.-]+\/[\w.-]+(?<!\.git)$/, 'must be owner/name of a GitHub repository'))),
    'repository-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id),
    'owner-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id),
    workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?![./]\/|\/).*\.ya?ml$/, 'must be the path of a workflow in its repository, or its file name'))),
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1_('refs/', 'must be a full ref, such as refs/heads/main or refs/tags/v1.2.3'))),
    'tag-template': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((template) => (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFormat */ .rz)(template) === undefined, ({ input }) => (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFormat */ .rz)(input) ?? ''))),
    events: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name an event'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted', 'any'], 'must be github-hosted, self-hosted or any')),
    'signer-workflow': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(https:\/\/github\.com\/)?[^/@]+\/[^/@]+\/[^@]+(@.+)?$/, 'must be owner/name/path of a workflow, or owner/name/path@ref'))),
    'max-age': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9]\d{0,4}[dh]$/, 'must be days or hours, such as 90d or 12h'))),
    'allow-legacy-certificate': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('must be true or false')),
});
/** The fields that say who published: they mean nothing without provenance. */
const IDENTITY_FIELDS = Object.keys(Fields.entries).filter((field) => field !== 'require');
/** What is expected of the packages of one pattern, in the words of the policy file. */
const Entry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(Fields, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => entry.require !== 'provenance' || entry.repository !== undefined, 'needs repository: without it, provenance from any repository would do'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => entry.require === 'provenance' || !IDENTITY_FIELDS.some((field) => Object.hasOwn(entry, field)), 'must have no field but require: all others need require: provenance'));
//# sourceMappingURL=entry.js.map

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

/***/ 33248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nonsense),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);

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

/***/ 83164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ getVersion),
/* harmony export */   np: () => (/* binding */ getPackument),
/* harmony export */   te: () => (/* binding */ getListing)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98064);
/* harmony import */ var _trust_rank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99125);





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
/* harmony export */   aF: () => (/* binding */ readAttestations),
/* harmony export */   kW: () => (/* binding */ usualTarballUrl),
/* harmony export */   oe: () => (/* binding */ tarballUrl),
/* harmony export */   xP: () => (/* binding */ getTarball)
/* harmony export */ });
/* unused harmony exports ATTESTATIONS_LIMIT, getVisibility */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25342);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49344);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85126);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98064);






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
    const url = `${registry.url}-/package/${escapedName(name)}/visibility`;
    const answer = await get(world, { url, token, limit: ATTESTATIONS_LIMIT });
    if (answer.status !== 200)
        return undefined;
    const read = v.safeParse(v.looseObject({ public: v.boolean() }), jsonOf(answer, url));
    if (!read.success)
        return nonsense(url, 'something that is not a visibility');
    return read.output.public ? 'public' : 'restricted';
}
//# sourceMappingURL=served.js.map

/***/ }),

/***/ 99125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ TRUST_RANKS),
/* harmony export */   Is: () => (/* binding */ trustRankOf),
/* harmony export */   vv: () => (/* binding */ isByTrustedPublisher)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

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

/***/ 96926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ linesOfKeys)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

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

