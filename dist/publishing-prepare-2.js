export const id = 7390;
export const ids = [7390];
export const modules = {

/***/ 2117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cyclesAmong)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** A `dependency-cycle` for each group of releases that need each other. */
function cyclesAmong(needs) {
    return (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(needs)
        .filter((group) => group.length > 1)
        .map((group) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
        code: 'dependency-cycle',
        message: `${group.join(', ')} depend on each other in a cycle: no order works, so they are published together, and for a moment one is on the registry without the others.`,
        remedy: 'There is nothing to do for this release. Break the cycle, and each is published after what it depends on.',
    }));
}
//# sourceMappingURL=cycles.js.map

/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ needsAmong),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   og: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _inspect_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);


/**
 * What each release needs of the others: what its consumers install (never devDependencies), where the range takes the
 * version that is released here. The names are sorted.
 */
function needsAmong(releases) {
    const byName = new Map(releases.map((release) => [release.name, release]));
    return new Map(releases.map((release) => {
        const needed = (0,_inspect_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .installedDependencies */ .Cm)(release.manifest).flatMap((dependency) => {
            const spec = (0,_inspect_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpec */ .Ot)(dependency);
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
    return (spec?.type === 'range' || spec?.type === 'version') && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, wanted);
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

/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf),
/* harmony export */   inspectReleases: () => (/* binding */ inspectReleases),
/* harmony export */   packInspected: () => (/* binding */ packInspected)
/* harmony export */ });
/* harmony import */ var _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3885);
/* harmony import */ var _inspect_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _plan_cycles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2117);
/* harmony import */ var _plan_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _registry_settled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9201);
/* harmony import */ var _release_dist_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9835);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(937);







/** Inspects all releases at once. What the registry has of each is in its ledger, whatever is wrong. */
async function inspectReleases(beginning, { releases }) {
    const { world, inputs, run, book } = beginning;
    const { githubToken, stage, allowTrustDowngrade, requireSignedTag } = inputs;
    const packsHere = releases.some(({ kind }) => kind === 'workspace');
    const about = {
        job: 'publish',
        inputs,
        run,
        stage,
        allowTrustDowngrade,
        requireSignedTag,
        packsHere,
        githubToken,
    };
    const inspection = await (0,_inspect_inspection_js__WEBPACK_IMPORTED_MODULE_1__.inspectAll)(world, about, releases);
    book.note({ problems: inspection.problems });
    for (const { facts, problems } of inspection.releases) {
        const { release } = facts;
        const record = book.open().record;
        if (!release)
            record({ kind: 'inspected', release: undefined, registry: 'unasked', problems });
        else {
            const { distTag } = (0,_release_dist_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .decideDistTag */ .t)({ wanted: facts.wantedDistTag, release });
            const { name, version, tag } = release;
            const named = { package: name, version, distTag, tag };
            record({ kind: 'inspected', release: named, registry: registered(facts, release), problems });
        }
    }
    tellDistTags(world, inspection);
    return inspection;
}
/** The dist-tags of all releases, each with its reason, before anything is sent. */
function tellDistTags({ info }, { releases }) {
    for (const { facts } of releases) {
        const { release, wantedDistTag: wanted, inputs } = facts;
        if (!release)
            continue;
        const { distTag, reason } = (0,_release_dist_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .decideDistTag */ .t)({ wanted, release });
        const why = wanted !== undefined && inputs.distTag === undefined ? 'as it was packed' : reason;
        info(`${release.name}@${release.version} gets the dist-tag ${distTag}: ${why}`);
    }
}
/** Packs the releases where that has not been done, and looks at what is in the tarballs. @throws Failure */
async function packInspected(beginning, { sources, inspection }) {
    const { book: run, ...rest } = beginning;
    const whole = sources.releases.flatMap((source, at) => {
        const facts = inspection.releases[at]?.facts;
        const book = run.books[at];
        const { release } = source.resolved;
        if (!release || !facts || !book)
            throw new Error('a release that could not be resolved passed the inspection');
        return [{ source, release, facts, book }];
    });
    const packed = await tarballsOf(beginning, whole);
    const releasings = whole.map(({ release, facts, book }, at) => {
        const found = packed[at];
        if (!found)
            throw new Error('a release was not packed');
        const { tarball, problems } = found;
        const { path, integrity, bytes } = tarball;
        book.record({ kind: 'packed', tarball: { path, integrity, bytes }, problems });
        const { distTag } = (0,_release_dist_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .decideDistTag */ .t)({ wanted: facts.wantedDistTag, release });
        const { packument } = facts;
        return { ...rest, at, book, claims: claimsOf(facts), release, tarball, distTag, packument };
    });
    run.note({ problems: (0,_plan_cycles_js__WEBPACK_IMPORTED_MODULE_2__/* .cyclesAmong */ .G)(needsOf(releasings)) });
    return releasings;
}
/** What each release needs of the others, by what was packed. */
function needsOf(releasings) {
    return (0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .needsAmong */ .Kj)(releasings.map(({ release: { name, version }, distTag, tarball: { manifest } }) => {
        return { name, version, distTag, manifest };
    }));
}
function registered(facts, release) {
    if (facts.packument?.version(release.version) !== undefined)
        return 'present';
    return facts.askedRegistry && !mayBeOnItsWay(facts, release) ? 'absent' : 'unknown';
}
/** A version of which the registry knows the time, and which it does not serve, may have been accepted just now. */
function mayBeOnItsWay({ packument, now }, { version }) {
    const publishedAt = packument?.publishedAt(version);
    return publishedAt !== undefined && now - publishedAt < _registry_settled_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTLED_AFTER */ .L;
}
/** The tarballs that were handed over, their manifests inspected already; or those that are packed here and now. */
async function tarballsOf({ world, inputs }, inspected) {
    const releases = inspected.flatMap(({ release, facts }) => (0,_release_release_js__WEBPACK_IMPORTED_MODULE_6__/* .isInWorkspace */ .P)(release) ? [{ release, facts }] : []);
    if (releases.length > 0) {
        const { packReleases } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(3436), __webpack_require__.e(3396), __webpack_require__.e(5740), __webpack_require__.e(6537)]).then(__webpack_require__.bind(__webpack_require__, 5740));
        const { packed } = await packReleases(world, { releases, buildScript: inputs.buildScript });
        return packed;
    }
    return inspected.map(({ source, release }) => {
        if (source.kind !== 'tarball')
            throw new Error('a workspace release without a workspace');
        const { tarball } = source;
        world.info(`Packed before: ${tarball.integrity}`);
        return { tarball, problems: (0,_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectContents */ .FA)({ tarball, release }) };
    });
}
function claimsOf({ claims }) {
    if (!claims)
        throw new Error('inspected for publishing without the claims of an ID token');
    return claims;
}
//# sourceMappingURL=prepare.js.map

/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/** `name@version` of a release. */
function specOf({ release: { name, version } }) {
    return `${name}@${version}`;
}
//# sourceMappingURL=releasing.js.map

/***/ }),

/***/ 7390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrain: () => (/* binding */ runTrain)
});

// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/plan/needs.js
var needs = __webpack_require__(9473);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/checks.js
var checks = __webpack_require__(7973);
// EXTERNAL MODULE: ./lib/src/publishing/ledger.js
var ledger = __webpack_require__(8501);
;// CONCATENATED MODULE: ./lib/src/publishing/carry.js


/**
 * The story of one release from its upload to its verdict, stage by stage: each gives an event, and the ledger says whether
 * it goes on.
 */
async function carry(releasing, journey) {
    const { world, book } = releasing;
    if ((0,ledger/* awaitingIn */.Y9)(book.ledger.state) === undefined)
        await journey.pool(() => upload(releasing, journey));
    const loading = Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(7359), __webpack_require__.e(9233)]).then(__webpack_require__.bind(__webpack_require__, 2894));
    const { confirm, isOurs, awaitInstallable } = await __webpack_require__.e(/* import() */ 6934).then(__webpack_require__.bind(__webpack_require__, 6934));
    const { waiting } = journey;
    const after = (0,ledger/* awaitingIn */.Y9)(book.ledger.state);
    // What is staged is served to nobody: there is nothing to wait for.
    if (book.ledger.state.kind === 'staged')
        journey.open();
    if (after === undefined)
        return;
    const isOwn = isOurs(after);
    const opening = journey.isNeeded && isOwn
        ? awaitInstallable(releasing, { after, waiting }).then((isThere) => isThere && journey.open())
        : undefined;
    const served = await world.stage('confirm', () => confirm(releasing, after));
    if ('kind' in served)
        book.record(served);
    else {
        book.record({ kind: 'served' });
        const { judgeServed } = await loading;
        const judged = await world.stage('verify', async () => judgeServed(releasing, { served, trust: await journey.trust(), after }));
        book.record(judged);
        if (!isOwn && !(0,checks/* firstFailure */.fx)(judged.checks))
            journey.open();
    }
    await opening;
}
/** Sends the release to the registry. */
async function upload(releasing, { keyring }) {
    const { world, inputs, book } = releasing;
    const { publishOnce } = await __webpack_require__.e(/* import() */ 8695).then(__webpack_require__.bind(__webpack_require__, 8695));
    await world.stage('publish', async () => {
        await world.patience?.wait(new URL(inputs.registry.url).host);
        const first = await keyring.credentialsFor(releasing);
        book.record({ kind: 'sent' });
        book.record(await publishOnce(releasing, { first, keyring }));
    });
}
//# sourceMappingURL=carry.js.map
// EXTERNAL MODULE: ./lib/src/publishing/credentials.js + 6 modules
var credentials = __webpack_require__(8077);
// EXTERNAL MODULE: ./lib/src/publishing/ending.js + 2 modules
var ending = __webpack_require__(4727);
// EXTERNAL MODULE: ./lib/src/publishing/prepare.js
var prepare = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/src/publishing/releasing.js
var publishing_releasing = __webpack_require__(3224);
;// CONCATENATED MODULE: ./lib/src/publishing/train.js









/**
 * Lets every release go as soon as all that it needs can be installed, so many at a time as `concurrency` says. A failure
 * stops what depends on it, and nothing else. Never throws for one release: its ledger says what became of it.
 */
async function runTrain(beginning, { releasings, keyring }) {
    const stations = stationsOf(releasings, beginning.book.books.length > 1);
    const journey = {
        keyring,
        pool: (0,concurrency/* createPool */.b)(beginning.inputs.concurrency),
        trust: () => (0,credentials.noteTrust)(beginning),
    };
    await Promise.all(stations.map((station) => {
        const following = stations.filter(({ before }) => before.includes(station));
        return travel(station, {
            ...journey,
            isNeeded: following.length > 0,
            waiting: () => following.filter(({ isWaiting }) => isWaiting).map(({ releasing }) => (0,publishing_releasing/* specOf */.r)(releasing)),
            // Where what it needs itself is not there, nor is it.
            open: () => {
                station.isOpening = true;
                void obstacleBefore(station).then(station.gate.resolve);
            },
        });
    }));
}
function stationsOf(releasings, isMany) {
    const gates = (0,needs/* gatesOf */.og)((0,prepare/* needsOf */.h)(releasings));
    const stations = new Map(releasings.map((given) => {
        const releasing = isMany ? { ...given, world: worldOf(given) } : given;
        const station = {
            releasing,
            gate: Promise.withResolvers(),
            before: [],
            isWaiting: false,
            isOpening: false,
        };
        return [given.release.name, station];
    }));
    for (const [name, station] of stations)
        station.before.push(...(gates.get(name) ?? []).flatMap((need) => stations.get(need) ?? []));
    return [...stations.values()];
}
async function travel(station, journey) {
    const { releasing, gate, before } = station;
    const { world, book } = releasing;
    const isDue = (0,ledger/* awaitingIn */.Y9)(book.ledger.state) === undefined;
    let cause;
    try {
        if (isDue && before.length > 0) {
            const names = before.map((one) => (0,publishing_releasing/* specOf */.r)(one.releasing));
            world.info(`Waiting until ${names.join(', ')} can be installed.`);
            station.isWaiting = true;
            cause = await world.stage('wait', () => obstacleBefore(station));
            station.isWaiting = false;
        }
        if (cause === undefined)
            await carry(releasing, journey);
        else
            holdBack(station, cause);
    }
    catch (thrown) {
        book.record({ kind: 'failed', problems: (0,problems/* problemsOf */.GW)(thrown) });
    }
    finally {
        if (!station.isOpening)
            gate.resolve(cause ?? obstacleAt(releasing));
    }
}
/** What keeps a release back: the first obstacle among what it needs. */
async function obstacleBefore({ before }) {
    for (const { gate } of before) {
        const obstacle = await gate.promise;
        if (obstacle !== undefined)
            return obstacle;
    }
    return undefined;
}
/** What has become of a release that others waited for, in words. */
const WHY = {
    rejected: 'was not published',
    processing: 'was accepted, but is not served yet',
    unverified: 'is published, but not verified',
    conflict: 'is already published as another release',
    unknown: 'may or may not be published',
};
function obstacleAt(releasing) {
    const { outcome } = (0,ending/* endingOf */.z6)(releasing.book.ledger.state);
    return `${(0,publishing_releasing/* specOf */.r)(releasing)} ${WHY[outcome] ?? 'cannot be installed yet'}`;
}
function holdBack({ releasing, before }, cause) {
    const needs = before.map((one) => (0,publishing_releasing/* specOf */.r)(one.releasing)).join(', ');
    const problem = (0,problems/* error */.z3)({
        code: 'held-back',
        message: `${(0,publishing_releasing/* specOf */.r)(releasing)} was not started: it needs ${needs}, but ${cause}.`,
        remedy: 'Fix that first, and run the job again: it publishes only what is left, and verifies the rest.',
    });
    releasing.book.record({ kind: 'held-back', problems: [problem] });
}
/** A world that says of every line, and of every stage, which release it is of. */
function worldOf(releasing) {
    const { world } = releasing;
    const spec = (0,publishing_releasing/* specOf */.r)(releasing);
    const stage = (name, task) => world.stage(name, task, spec);
    const info = (text) => world.info(text.replace(/^/gm, `${spec}: `));
    return Object.create(world, { stage: { value: stage }, info: { value: info } });
}
//# sourceMappingURL=train.js.map

/***/ })

};

