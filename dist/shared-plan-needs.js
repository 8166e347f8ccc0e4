export const id = 2299;
export const ids = [2299,5435];
export const modules = {

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   t3: () => (/* binding */ isImmutable),
/* harmony export */   yE: () => (/* binding */ canRequestIdToken)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    iss: text,
    aud: text,
    sub: text,
    repository: text,
    repository_id: text,
    repository_owner: text,
    repository_owner_id: text,
    repository_visibility: text,
    ref: text,
    sha: text,
    workflow_ref: text,
    job_workflow_ref: text,
    event_name: text,
    run_id: text,
    run_attempt: text,
    runner_environment: text,
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    exp: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** When it was issued, in seconds. */
    iat: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/**
 * Decodes an ID token's claims. The signature is not checked: the token came straight from GitHub.
 * @throws Failure `id-token-failed` without a character of the token in it
 * @see https://docs.github.com/actions/reference/security/oidc
 */
function readClaims(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(Schema, JSON.parse(payload));
    }
    catch (cause) {
        const why = valibot__WEBPACK_IMPORTED_MODULE_1__/* .isValiError */ .F1$(cause)
            ? cause.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)).join(', ')
            : 'no JSON';
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub's ID token cannot be read (${why}).`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com',
        });
    }
}
/**
 * A fresh ID token for one audience, masked before anything else sees it. Lives about 300 seconds.
 * @throws Failure `id-token-failed`
 */
async function requestIdToken(world, audience) {
    try {
        return await world.idToken(audience);
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub gave no ID token for the audience ${audience}: ${world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause))}.`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com and the permissions of the job',
        }, cause);
    }
}
/** Whether the job may request ID tokens: both variables come with `permissions: id-token: write` alone. */
function canRequestIdToken(world) {
    return Boolean(world.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Repositories made or renamed since 2026-07-15 have ids in the subject (npm/cli#9969). */
function isImmutable(subject) {
    return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject);
}
//# sourceMappingURL=claims.js.map

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

