export const id = 643;
export const ids = [643];
export const modules = {

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PINNED_NPM),
/* harmony export */   fetchPinnedNpm: () => (/* binding */ fetchPinnedNpm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15451);
/* harmony import */ var _registry_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81034);
/* harmony import */ var _release_tarball_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7643);








/** The npm that publishes: the one this action was tested with. Raise both together, and the devDependency `npm-11`. */
const PINNED_NPM = {
    version: '11.21.2',
    integrity: 'sha512-7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==',
};
const LIMIT = 64 * 1024 * 1024;
/**
 * Fetches the pinned npm, checks its bytes and unpacks it. All its dependencies are inside; nothing is installed.
 * @param directory where to unpack; must exist
 * @returns the absolute path of its npm-cli.js
 * @throws Failure `npm-fetch-failed`, `npm-integrity`, `registry-unreachable`
 */
async function fetchPinnedNpm(world, { registry, directory, npm = PINNED_NPM }) {
    const url = `${registry.url}npm/-/npm-${npm.version}.tgz`;
    const answer = await (0,_registry_request_js__WEBPACK_IMPORTED_MODULE_6__/* .get */ .Jt)(world, { url, accept: '*/*', limit: LIMIT });
    if (answer.status !== 200) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'npm-fetch-failed',
            message: `npm ${npm.version} could not be fetched: ${url} answered ${answer.status}.`,
            remedy: 'Run the job again; or give the path of an npm-cli.js of npm 11.15 or later in the input npm-cli.',
        });
    }
    const found = (0,_release_tarball_js__WEBPACK_IMPORTED_MODULE_7__/* .sha512 */ .Z)(answer.body);
    if (found !== npm.integrity) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'npm-integrity',
            message: `What ${url} serves is not npm ${npm.version}: it hashes to ${found}, not ${npm.integrity}. It was not run.`,
            remedy: 'Do not publish. Find out what stands between the runner and the registry; then run the job again.',
        });
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `npm-${npm.version}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(answer.body), tar__WEBPACK_IMPORTED_MODULE_4__/* .extract */ .o6({ cwd: target, strip: 1, strict: true }));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, 'bin', 'npm-cli.js');
}
//# sourceMappingURL=pinned.js.map

/***/ }),

/***/ 81034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ nonsense),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   SG: () => (/* binding */ uncached),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42234);


const ATTEMPT_TIMEOUT = 30_000;
const ATTEMPTS = 3;
/**
 * Asks for something that may be asked again: three attempts when the network or the server fails (5xx, 429), half a
 * second and then a second apart, or as far as the server asks for. A 4xx is an answer. With a token, no redirect is followed.
 * @throws Failure `registry-unreachable`
 */
async function get(world, question) {
    for (let attempt = 1;; attempt++) {
        const outcome = await once(world, question).catch((cause) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause));
        if (typeof outcome !== 'string' && outcome.status < 500 && outcome.status !== 429)
            return outcome;
        const why = typeof outcome === 'string' ? outcome : `it answered ${outcome.status}`;
        if (attempt === ATTEMPTS)
            return unreachable(question.url, why);
        world.debug(`${question.url}: ${why}; asking again`);
        const headers = typeof outcome === 'string' ? undefined : outcome.headers;
        await world.sleep((0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseBefore */ .G)(headers, { usual: 500 * attempt, now: world.now() }));
    }
}
/**
 * An address nobody has asked for before: neither does a cache answer, nor does one keep a "not yet" for everybody else.
 */
function uncached(url, now) {
    return `${url}?t=${now}`;
}
async function once(world, question) {
    const { url, accept = 'application/json', limit, token } = question;
    const response = await world.fetch(url, {
        headers: { accept, 'cache-control': 'no-cache', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        redirect: token ? 'error' : 'follow',
        signal: AbortSignal.timeout(ATTEMPT_TIMEOUT),
    });
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
function unreachable(url, why) {
    const isBusy = why === 'it answered 429';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-unreachable',
        message: isBusy
            ? `${url} is asked too often: it answered 429, ${ATTEMPTS} times.`
            : `${url} cannot be reached: ${why}.`,
        remedy: `Run the job again${isBusy ? ' in some minutes' : ''}: a run that finds its version published goes on to verify it.`,
    });
}
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
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 42234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pauseBefore)
/* harmony export */ });
/** The longest that is waited because a server asks for it, in ms: ID tokens live for five minutes. */
const LONGEST = 60_000;
/**
 * How long to wait before asking again, in ms: what the server asks for in `Retry-After`, seconds or a date, up to a minute;
 * otherwise the usual pause.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function pauseBefore(headers, { usual, now }) {
    const asked = headers?.get('retry-after')?.trim() ?? '';
    const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
    return Number.isNaN(ms) ? usual : Math.min(Math.max(ms, usual), LONGEST);
}
//# sourceMappingURL=retry-after.js.map

/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   n6: () => (/* binding */ PACK_SCRIPTS),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);




const Schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    private: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    publishConfig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    scripts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
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
            message: `${where} is no package.json that can be published.`,
            remedy: 'Correct it: a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8').catch((cause) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manifest-invalid',
        message: `${where} cannot be read.`,
        remedy: 'Check out the repository before this step, and check working-directory.',
        file: where,
    }, cause));
    return parseManifest(text, where);
}
/** The scripts npm would run while it packs a directory, in their order (npm 11 and 12). */
const PACK_SCRIPTS = ['prepublishOnly', 'prepack', 'prepare', 'postpack'];
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
/** The one-based line of a top-level key in the text of a package.json, for an annotation. */
function lineOfKey(text, key) {
    const at = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`));
    return at < 0 ? undefined : at + 1;
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sha512),
/* harmony export */   t: () => (/* binding */ readTarball)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68951);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28180);







const MANIFEST_LIMIT = 8 * 1024 * 1024;
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path) {
    const file = await theTarballAt(path);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    const { manifest, files } = await readInside(file);
    return {
        path: file,
        integrity: sha512(bytes),
        bytes: bytes.length,
        manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(manifest, 'package.json in the tarball'),
        files,
    };
}
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_3__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
async function theTarballAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, only);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; one is needed.`
            : 'The input tarball names nothing that is there.',
        remedy: 'Download the artifact of the pack job first, and give the path of its .tgz, or of its directory.',
    });
}
/**
 * Reads the one package.json npm will read. npm unpacks the tarball, dropping the first component of each path, and takes
 * what lies at `package.json` in the end: a second entry that lands there, by another spelling, would be a manifest
 * nobody inspected. So every path must be plain, and only one may be the manifest's, upper and lower case alike.
 */
async function readInside(file) {
    const files = [];
    const chunks = [];
    const refused = [];
    let manifests = 0;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            if (!isPlain(entry.path))
                refused.push(JSON.stringify(entry.path));
            if (entry.type === 'File')
                files.push(entry.path.slice(entry.path.indexOf('/') + 1));
            if (landsAt(entry.path) !== 'package.json')
                return entry.resume();
            manifests++;
            const isFile = entry.type === 'File' && entry.path.endsWith('/package.json');
            if (!isFile || entry.size > MANIFEST_LIMIT)
                refused.push(JSON.stringify(entry.path));
            return entry.on('data', (chunk) => refused.length === 0 && chunks.push(chunk));
        },
    });
    try {
        await new Promise((resolve, reject) => {
            parser.on('end', resolve).on('error', reject);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file).on('error', reject).pipe(parser);
        });
    }
    catch (cause) {
        return invalid('it cannot be unpacked', cause);
    }
    if (refused.length > 0)
        return invalid(`it has entries npm would not pack: ${refused.slice(0, 3).join(', ')}`);
    return manifests === 1
        ? { manifest: Buffer.concat(chunks).toString('utf8'), files }
        : invalid(`it has ${manifests} package.json`);
}
/** Whether a path is one that npm pack writes: relative, forward slashes, no empty, `.` or `..` component. */
function isPlain(path) {
    const components = path.replace(/\/$/, '').split('/');
    return !path.includes('\\') && components.every((component) => !['', '.', '..'].includes(component));
}
/** Where an entry lands on any file system there is: without regard to case, and to trailing dots and blanks. */
function landsAt(path) {
    const [, ...rest] = path.split(/[\\/]/);
    const kept = rest.filter((component) => component !== '' && component !== '.');
    return kept.map((component) => component.toLowerCase().replace(/[. ]+$/, '')).join('/');
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: `The tarball is no npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map

/***/ })

};

