export const id = 9693;
export const ids = [9693];
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

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareAll: () => (/* binding */ compareAll)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6573);
/* harmony import */ var _releasing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);




/** How many tarballs are fetched and read at a time. */
const AT_A_TIME = 4;
/**
 * Finds out what each release changes since the published version before it, beside everything else. Never throws: it decides
 * nothing, and what cannot be compared is said in the log.
 */
async function compareAll(releasings) {
    const pool = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_2__/* .createPool */ .b)(AT_A_TIME);
    await Promise.all(releasings.map((one) => pool(() => compare(one))));
}
async function compare(releasing) {
    const { world, inputs, release, tarball, packument, book } = releasing;
    if (packument === undefined)
        return;
    const { registry } = inputs;
    const { version } = release;
    try {
        const { changesInTarball } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8697), __webpack_require__.e(8951), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 8250));
        const changes = await (0,_temporary_js__WEBPACK_IMPORTED_MODULE_1__/* .withTemporaryDirectory */ .no)(world, (directory) => changesInTarball(world, { registry, packument, version, tarball: tarball.path, directory }));
        book.record({ kind: 'compared', changes });
    }
    catch (thrown) {
        const why = world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
        world.info(`Could not find out what ${(0,_releasing_js__WEBPACK_IMPORTED_MODULE_3__/* .specOf */ .r)(releasing)} changes: ${why}`);
    }
}
//# sourceMappingURL=compare.js.map

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

/***/ })

};

