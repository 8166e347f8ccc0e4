export const id = 5141;
export const ids = [5141,4880];
export const modules = {

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ sha512OfFile),
/* harmony export */   Zf: () => (/* binding */ sha512),
/* harmony export */   _2: () => (/* binding */ sha512In),
/* harmony export */   zE: () => (/* binding */ hashing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8951);


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
    for await (const _chunk of hash.through((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)))
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

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4880);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5605);
/* harmony import */ var _http_patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8260);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9344);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5683);
/* harmony import */ var _report_same_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1060);








/**
 * Packs what is to be released, in a job without a credential.
 * @throws Failure with every problem of every release
 */
async function pack(real, inputs) {
    const world = (0,_http_patience_js__WEBPACK_IMPORTED_MODULE_5__/* .patient */ .I)(real);
    const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)(world.env);
    const sources = await world.stage('resolve', async () => {
        const { packSources } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(3581), __webpack_require__.e(5251), __webpack_require__.e(2586)]).then(__webpack_require__.bind(__webpack_require__, 5251));
        return packSources(world, inputs, run);
    });
    const inspection = await world.stage('inspect', async () => {
        const { inspectAll } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3581), __webpack_require__.e(3885), __webpack_require__.e(4679), __webpack_require__.e(9615)]).then(__webpack_require__.bind(__webpack_require__, 4679));
        const about = {
            job: 'pack',
            inputs,
            run,
            stage: false,
            allowTrustDowngrade: false,
            packsHere: sources.releases.every(({ kind }) => kind === 'workspace'),
            githubToken: undefined,
        };
        return inspectAll(world, about, sources.releases);
    });
    const ofRun = { problems: [...sources.problems, ...inspection.problems] };
    const inspected = sources.releases.map((source, at) => ({
        source,
        release: source.resolved.release,
        facts: inspection.releases[at]?.facts,
        problems: inspection.releases[at]?.problems ?? [],
    }));
    stopOnAny([ofRun, ...inspected], inputs);
    const releases = inspected.flatMap(({ source, release, facts }) => release && facts ? [{ source, release, facts }] : []);
    const { directory, packed } = await world.stage('pack', async () => {
        const { packSourced } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3581), __webpack_require__.e(3885), __webpack_require__.e(5308)]).then(__webpack_require__.bind(__webpack_require__, 6050));
        const packing = packSourced(world, { inspected: releases, buildScript: inputs.buildScript });
        return orWith(packing, [ofRun, ...inspected]);
    });
    const { planOf } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(5613)]).then(__webpack_require__.bind(__webpack_require__, 5613));
    const { plan, cycles, distTagReasons } = planOf({
        commit: run.commit,
        releases,
        packed,
        distTag: inputs.distTag,
    });
    const found = packed.map(({ problems }, at) => ({ release: releases[at]?.release, problems }));
    const all = [{ problems: [...ofRun.problems, ...cycles] }, ...inspected, ...found];
    stopOnAny(all, inputs);
    const integrity = await writtenPlan(directory, plan);
    const warnings = (0,_report_same_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOnce */ .B)(all);
    return { directory, plan, integrity, distTagReasons, warnings, ...toldOf(world, sources, inputs) };
}
/** What was found before may be why packing failed: it is told with it. @throws Failure */
async function orWith(packing, found) {
    try {
        return await packing;
    }
    catch (thrown) {
        if (thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR([...thrown.problems, ...(0,_report_same_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOnce */ .B)(found)], { cause: thrown });
        throw thrown;
    }
}
/** Writes the plan beside the tarballs. Gives what it hashes to. */
async function writtenPlan(directory, plan) {
    const { RELEASES_FILE, writePlan } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 507));
    const text = writePlan(plan);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, RELEASES_FILE), text);
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha512 */ .Zf)(Buffer.from(text));
}
/** What there is to say of what was not packed, and of what was. */
function toldOf({ info }, { leftOut, tagOnly = [], notes = [] }, { tagFormats: [format = ''] }) {
    for (const note of notes)
        info(note);
    return { leftOut, tagOnly: tagOnly.map((one) => ({ ...one, tag: (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_7__/* .tagBy */ .Uc)(format, one) })), notes };
}
/** @throws Failure with the problems of all, each once */
function stopOnAny(found, { failOn }) {
    const problems = (0,_report_same_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOnce */ .B)(found);
    if ((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isStopping */ .vH)(problems, failOn))
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(problems);
}
//# sourceMappingURL=pack.js.map

/***/ })

};

