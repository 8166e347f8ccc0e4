export const id = 5685;
export const ids = [5685];
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

/***/ })

};

