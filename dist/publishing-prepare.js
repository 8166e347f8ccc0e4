export const id = 6401;
export const ids = [6401,5685];
export const modules = {

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ allEnded),
/* harmony export */   b: () => (/* binding */ createPool),
/* harmony export */   pl: () => (/* binding */ REQUESTS_AT_A_TIME)
/* harmony export */ });
/** How many requests are on their way to a registry at a time. */
const REQUESTS_AT_A_TIME = 16;
/** @param size how many tasks run at a time */
function createPool(size) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= size)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await task();
        }
        finally {
            // The place is handed over, not given back, so that nobody slips in between.
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/**
 * Waits until every task has ended, well or not, so that none is still at work in what is cleared up next, and none fails
 * unheard. Gives their results, or throws what the first failed task, in the order given, has thrown.
 */
async function allEnded(tasks) {
    const ends = await Promise.allSettled(tasks);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed)
        throw failed.reason;
    return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
}
//# sourceMappingURL=concurrency.js.map

/***/ }),

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

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nonsense),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

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

/***/ 8064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7825);


/** The name as npm writes it in a URL: `@scope%2fname` (npm-package-arg's `escapedName`). */
function escapedName(name) {
    return npm_package_arg__WEBPACK_IMPORTED_MODULE_0__(name).escapedName ?? name;
}
/** The scope with its `@`, or undefined. */
function scopeOf(name) {
    return npm_package_arg__WEBPACK_IMPORTED_MODULE_0__(name).scope ?? undefined;
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

/***/ })

};

