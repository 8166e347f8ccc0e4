export const id = 3312;
export const ids = [3312];
export const modules = {

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
/* harmony export */   Wv: () => (/* binding */ replacingCommands),
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
/** The commands that set it anew, as it cannot be edited; ID is what the first one lists. */
function replacingCommands(name, publisher) {
    return [
        `npm trust list ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name)}`,
        `npm trust revoke ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name)} --id ID`,
        trustCommand(name, publisher),
    ];
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

/***/ })

};

