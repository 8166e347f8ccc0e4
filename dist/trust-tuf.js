export const id = 5169;
export const ids = [5169];
export const modules = {

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTargets: () => (/* binding */ fetchTargets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var dist = __webpack_require__(4706);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/error.js
var error = __webpack_require__(6376);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/src/trust/embedded.js
var embedded = __webpack_require__(1621);
// EXTERNAL MODULE: ./lib/src/http/request.js
var request = __webpack_require__(5342);
// EXTERNAL MODULE: ./lib/src/http/retry.js
var retry = __webpack_require__(3961);
;// CONCATENATED MODULE: ./lib/src/trust/fetcher.js




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
    #ahead = new Map();
    constructor(world) {
        super();
        this.#world = world;
    }
    /** Asks for a file that is going to be asked for anyway, one round trip earlier. What it says is checked as ever. */
    fetchAhead(url) {
        this.#ahead.set(url, this.#ask(url));
    }
    async fetch(url) {
        const ahead = this.#ahead.get(url);
        this.#ahead.delete(url);
        const outcome = await (ahead ?? this.#ask(url));
        if ('failed' in outcome) {
            this.lost = `${url}: ${outcome.failed}`;
            throw new Error(this.lost);
        }
        const { status, body } = outcome.answer;
        if (status !== 200)
            throw new error.DownloadHTTPError(`${url}: ${status}`, status);
        return new Blob([new Uint8Array(body)]).stream();
    }
    #ask(url) {
        return (0,retry/* retried */.sT)(this.#world, async () => {
            const answer = await (0,request/* send */.tN)(this.#world, { url, headers: {}, timeout: ATTEMPT_TIMEOUT, limit: LIMIT });
            const failed = (0,retry/* whyNoAnswer */.MR)(answer);
            return failed === undefined ? { answer } : { failed, headers: answer.headers };
        }, (attempts) => 200 * attempts + Math.random() * 200);
    }
}
//# sourceMappingURL=fetcher.js.map
// EXTERNAL MODULE: ./lib/src/trust/targets.js
var targets = __webpack_require__(2337);
;// CONCATENATED MODULE: ./lib/src/trust/tuf.js










/**
 * Fetches targets by TUF, from the network, starting at the root. Metadata that is wrong is never excused.
 * @throws Failure `temporary-directory`, `disk-full`; `trust-refused` for a signature, threshold, version or expiry that is wrong, or a target that is not there
 * @see https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 */
async function fetchTargets(world, { root, names, directory }) {
    const fetcher = new TrustFetcher(world);
    try {
        const updater = start(fetcher, { root, directory });
        // While the updater looks for a newer root.
        fetcher.fetchAhead(`${embedded/* EMBEDDED */.z.mirror}/timestamp.json`);
        await updater.refresh();
        const fetched = names.map(async (name) => [name, await target(updater, name)]);
        return { targets: new Map(await Promise.all(fetched)) };
    }
    catch (cause) {
        if (fetcher.lost !== undefined)
            return { targets: undefined, lost: fetcher.lost };
        if (isOfFiles(cause))
            (0,temporary/* unusableTemporary */.Z_)(cause);
        return (0,problems/* fail */.fJ)({
            code: 'trust-refused',
            message: `What ${embedded/* EMBEDDED */.z.mirror} serves was rejected: ${(0,problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Do not work around this: it is not a network failure. Check the clock of this machine and any proxy, and use the newest version of publish-npm. With tuf-root, check that it is the root of what is served.',
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

