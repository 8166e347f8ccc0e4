export const id = 4814;
export const ids = [4814];
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

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ REPOSITORY_EVENTS),
/* harmony export */   JN: () => (/* binding */ FORK_EVENTS),
/* harmony export */   Jt: () => (/* binding */ USUAL_EVENTS),
/* harmony export */   Nq: () => (/* binding */ REFUSED_EVENTS)
/* harmony export */ });
/* unused harmony exports RELEASE_EVENTS, PLAYED_EVENTS */
/** Events by which maintainers publish; verifiers expect no others unless they are told to. */
const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'];
/**
 * Events from which the registry takes no token, whoever caused them: the run has the repository's rights and works on what
 * a fork proposes (npm/cli#8739).
 */
const REFUSED_EVENTS = ['pull_request_target'];
/**
 * Events that people without write access can cause; the workflow that runs is the default branch's, what it checks out may
 * be the fork's.
 */
const FORK_EVENTS = ['workflow_run', 'issue_comment', ...REFUSED_EVENTS];
/** Events besides a push that usually start a release. */
const RELEASE_EVENTS = [
    ...USUAL_EVENTS.filter((event) => event !== 'push'),
    'workflow_call',
    'repository_dispatch',
];
/** Events whose run is of what somebody with the right to push has put there: the checkout's word counts. */
const REPOSITORY_EVENTS = [
    ...USUAL_EVENTS,
    'repository_dispatch',
    'create',
    'delete',
];
/** Events that a rehearsal can play, in the order they are looked for. */
const PLAYED_EVENTS = (/* unused pure expression or super */ null && (['push', 'release', 'workflow_dispatch']));
//# sourceMappingURL=events.js.map

/***/ }),

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ trustedPublisherForm),
/* harmony export */   Fy: () => (/* binding */ firstPublishCommand),
/* harmony export */   SV: () => (/* binding */ trustCommand),
/* harmony export */   rC: () => (/* binding */ settingsPage)
/* harmony export */ });
/* unused harmony exports TRUST_PAUSE_MS, trustArguments */
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7526);

/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
const TRUST_PAUSE_MS = 4_000;
/** What a person, or a shell, puts a name in the place of. */
const OPEN = ['<package>', '"$package"'];
/**
 * The command that fills the form in (npm 11.15 and later).
 * @param name of the package; or what a shell puts there
 */
function trustCommand(name, publisher) {
    const [trust, github, , ...rest] = trustArguments(name, publisher);
    const word = OPEN.includes(name) ? name : (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name);
    return ['npm', trust, github, word, ...rest.map(_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)].join(' ');
}
/** The same as the arguments of npm. */
function trustArguments(name, { repository, file, environment, action }) {
    const guard = environment === undefined ? [] : ['--env', environment];
    const allowed = action === 'stage' ? '--allow-stage-publish' : '--allow-publish';
    return ['trust', 'github', name, '--repo', repository, '--file', file, ...guard, allowed];
}
/** The command that brings a package into being, from an empty directory: an empty version that no tag will ask for. */
function firstPublishCommand(name) {
    const word = OPEN.includes(name) ? name : (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name);
    return `cd "$(mktemp -d)" && npm init --yes && npm pkg set name=${word} version=0.0.0 && npm publish --access=public`;
}
/** Where npm shows and sets it. */
function settingsPage(name) {
    return `https://www.npmjs.com/package/${name}/access`;
}
/** npm's form for it, field by field, as on the settings page of a package. */
function trustedPublisherForm({ repository, file, environment, action, }) {
    const [owner = '', name = ''] = repository.split('/');
    return [
        { field: 'Organization or user', value: owner },
        { field: 'Repository', value: name },
        { field: 'Workflow filename', value: file },
        { field: 'Environment name', value: environment ?? '(empty)' },
        { field: 'Allowed actions', value: action === 'stage' ? 'npm stage publish' : 'npm publish' },
    ];
}
//# sourceMappingURL=trusted-publisher.js.map

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
        return nonsense(url, `status ${answer.status} and no JSON`);
    }
}
/** @throws Failure `registry-answer`: something answered that is not what a registry says there. */
function nonsense(url, why) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'registry-answer',
        message: `${url} answered ${why}: that is not what an npm registry answers there.`,
        remedy: 'Check the input registry, and any proxy between the runner and it; then run the job again.',
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

/***/ }),

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** A word as a shell takes it. */
function quoted(word) {
    return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=quoted.js.map

/***/ })

};

