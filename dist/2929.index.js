export const id = 2929;
export const ids = [2929];
export const modules = {

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

/***/ 2929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTargets: () => (/* binding */ fetchTargets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var dist = __webpack_require__(84706);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/error.js
var error = __webpack_require__(86376);
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
// EXTERNAL MODULE: ./lib/world.js + 2 modules
var lib_world = __webpack_require__(72294);
// EXTERNAL MODULE: ./lib/trust/embedded.js
var embedded = __webpack_require__(57510);
// EXTERNAL MODULE: ./lib/registry/request.js
var request = __webpack_require__(81034);
// EXTERNAL MODULE: ./lib/registry/retry-after.js
var retry_after = __webpack_require__(42234);
;// CONCATENATED MODULE: ./lib/trust/fetcher.js





const ATTEMPTS = 3;
const ATTEMPT_TIMEOUT = 5_000;
/** Bytes: Sigstore's largest metadata file has some 10,000. */
const LIMIT = 5 * 1024 * 1024;
/**
 * Fetches TUF files without a credential: 3 tries, 5 s each, with a random pause between. Remembers whether it was the
 * network that failed (no answer, a broken one, 5xx, 429): the updater wraps what it is told, and a network that fails
 * must be told from metadata that is wrong.
 */
class TrustFetcher extends dist/* BaseFetcher */.xv {
    /** The address that the network failed for, for good, and how. */
    lost;
    #world;
    constructor(world) {
        super();
        this.#world = world;
    }
    async fetch(url) {
        for (let attempt = 1;; attempt++) {
            const outcome = await this.#once(url).catch((cause) => ({
                failed: (0,problems/* messageOf */.bD)(cause),
                headers: undefined,
            }));
            if ('body' in outcome) {
                if (outcome.status !== 200)
                    throw new error.DownloadHTTPError(`${url}: ${outcome.status}`, outcome.status);
                return new Blob([outcome.body]).stream();
            }
            if (attempt === ATTEMPTS) {
                this.lost = `${url}: ${outcome.failed}`;
                throw new Error(this.lost);
            }
            const usual = 200 * attempt + Math.random() * 200;
            await this.#world.sleep((0,retry_after/* pauseBefore */.G)(outcome.headers, { usual, now: this.#world.now() }));
        }
    }
    /** An answer of the server, or why there is none that counts. */
    async #once(url) {
        const response = await this.#world.fetch(url, { signal: AbortSignal.timeout(ATTEMPT_TIMEOUT) });
        const body = await (0,request/* bounded */.Mm)(response, LIMIT);
        const { status, headers } = response;
        if (status >= 500 || status === 429)
            return { failed: `it answered ${status}`, headers };
        return { status, body: new Uint8Array(body) };
    }
}
//# sourceMappingURL=fetcher.js.map
// EXTERNAL MODULE: ./lib/trust/targets.js
var targets = __webpack_require__(40856);
;// CONCATENATED MODULE: ./lib/trust/tuf.js










/**
 * Fetches targets by TUF, from the network, starting at the root. Metadata that is wrong is never excused.
 * @throws Failure `temporary-directory`, `disk-full`; `trust-refused` for a signature, threshold, version or expiry that is wrong, or a target that is not there
 * @see https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 */
async function fetchTargets(world, { root, names, directory }) {
    const fetcher = new TrustFetcher(world);
    try {
        const updater = start(fetcher, { root, directory });
        await updater.refresh();
        const fetched = names.map(async (name) => [name, await target(updater, name)]);
        return { targets: new Map(await Promise.all(fetched)) };
    }
    catch (cause) {
        if (fetcher.lost !== undefined)
            return { targets: undefined, lost: fetcher.lost };
        if (isOfFiles(cause))
            (0,lib_world/* unusableTemporary */.Z_)(cause);
        return (0,problems/* fail */.fJ)({
            code: 'trust-refused',
            message: `What ${embedded/* EMBEDDED */.z.mirror} serves was refused: ${(0,problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Do not go around this: it is no failure of the network. Check the clock of this machine and any proxy; use the newest version of publish-npm; with tuf-root, check that it is the root of what is served.',
        }, cause);
    }
}
/** Whether files could not be written, which is nothing that a server has done. tuf-js keeps only the words (6.0.2). */
function isOfFiles(cause) {
    if (!(cause instanceof Error))
        return false;
    return cause instanceof error.PersistError || 'syscall' in cause || isOfFiles(cause.cause);
}
/** Lays out a cache as npm does (`_tuf/<host>`), so that the consumer's npm can start from it. */
function start(fetcher, { root, directory }) {
    const metadataDir = (0,external_node_path_.join)(directory, encodeURIComponent(new URL(embedded/* EMBEDDED */.z.mirror).host));
    const targetDir = (0,external_node_path_.join)(metadataDir, 'targets');
    (0,external_node_fs_.mkdirSync)(targetDir, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(metadataDir, 'root.json'), root ?? Buffer.from(embedded/* EMBEDDED */.z.root, 'base64'));
    if (!root) {
        // A target that is here already is not fetched when it is still the one that TUF vouches for.
        for (const name of targets/* EMBEDDED_TARGETS */.oI)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(targetDir, encodeURIComponent(name)), (0,targets/* embeddedTarget */.el)(name) ?? '');
    }
    return new dist/* Updater */.Sx({
        metadataDir,
        targetDir,
        metadataBaseUrl: embedded/* EMBEDDED */.z.mirror,
        targetBaseUrl: `${embedded/* EMBEDDED */.z.mirror}/targets`,
        fetcher,
    });
}
async function target(updater, name) {
    const info = await updater.getTargetInfo(name);
    if (!info)
        throw new Error(`there is no target ${name}`);
    return (0,promises_.readFile)((await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info)));
}
//# sourceMappingURL=tuf.js.map

/***/ })

};

