export const id = 5613;
export const ids = [5613];
export const modules = {

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ installedDependencies),
/* harmony export */   JO: () => (/* binding */ bundledNames),
/* harmony export */   Nt: () => (/* binding */ isBundled),
/* harmony export */   Ot: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);

const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** What a manifest's consumers install; never its devDependencies. */
function installedDependencies(manifest) {
    const optionalPeers = objectIn(manifest['peerDependenciesMeta']);
    const optional = objectIn(manifest['optionalDependencies']);
    return FIELDS.flatMap((field) => Object.entries(objectIn(manifest[field])).flatMap(([name, range]) => {
        if (typeof range !== 'string')
            return [];
        const isOptional = field === 'peerDependencies'
            ? objectIn(optionalPeers[name])['optional'] === true
            : Object.hasOwn(optional, name);
        return [{ field, name, range, isOptional }];
    }));
}
/** What a dependency asks for, behind its alias; undefined for a protocol that npm does not know. */
function readSpec({ name, range }) {
    try {
        const spec = npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.resolve(name, range, '/');
        return spec.type === 'alias' && 'subSpec' in spec ? spec.subSpec : spec;
    }
    catch {
        return undefined;
    }
}
/** The names a manifest wants in its tarball; all of its dependencies with `true`. */
function bundledNames(manifest) {
    const bundled = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
    if (bundled === true)
        return Object.keys(objectIn(manifest['dependencies']));
    return Array.isArray(bundled) ? bundled.filter((name) => typeof name === 'string') : [];
}
/** Whether a dependency is in the tarball. */
function isBundled({ files }, name) {
    return files.includes(`node_modules/${name}/package.json`);
}
function objectIn(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planOf: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _plan_cycles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2117);
/* harmony import */ var _plan_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _release_dist_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9835);




/** The plan of what was packed, by what the packed manifests say; and what is said of releases that need each other. */
function planOf({ commit, releases, packed, distTag: wanted, }) {
    const whole = releases.flatMap(({ source, release }, at) => {
        const tarball = packed[at]?.tarball;
        if (!tarball)
            return [];
        const { manifest } = tarball;
        const { name, version, tag } = release;
        const { distTag: planned } = source;
        const own = (0,_release_dist_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .decideDistTag */ .t)({ wanted: wanted ?? planned, release: { ...release, manifest } });
        const isPlanned = wanted === undefined && planned !== undefined;
        const decided = isPlanned ? { ...own, reason: 'as decided when it was packed' } : own;
        return [{ name, version, distTag: decided.distTag, reason: decided.reason, tag, manifest, tarball }];
    });
    const needs = (0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsAmong */ .Kj)(whole);
    return {
        cycles: (0,_plan_cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .cyclesAmong */ .G)(needs),
        distTagReasons: new Map(whole.map(({ name, reason }) => [name, reason])),
        plan: {
            commit,
            releases: whole.map(({ name, version, distTag, tag: called, tarball: { path, integrity, bytes } }) => ({
                name,
                version,
                distTag,
                tag: called,
                needs: [...(needs.get(name) ?? [])],
                tarball: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path),
                integrity,
                bytes,
            })),
        },
    };
}
//# sourceMappingURL=plan-of.js.map

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

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ whyNoDistTag),
/* harmony export */   t: () => (/* binding */ decideDistTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
function decideDistTag({ wanted, release, }) {
    if (wanted !== undefined)
        return { distTag: wanted, reason: 'the input dist-tag' };
    const own = release.manifest.publishConfig?.['tag'];
    if (typeof own === 'string' && own !== '')
        return { distTag: own, reason: 'publishConfig.tag' };
    const prerelease = semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(release.version);
    if (!prerelease)
        return { distTag: 'latest', reason: 'a stable version' };
    const [first] = prerelease;
    const names = typeof first === 'string' && first !== 'latest' && whyNoDistTag(first) === undefined;
    return names
        ? { distTag: String(first), reason: 'the name of the prerelease' }
        : { distTag: 'next', reason: 'a prerelease without a name' };
}
/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
function whyNoDistTag(distTag) {
    if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
        return 'it has characters that npm does not accept';
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(distTag) === null ? undefined : 'it is a version range';
}
//# sourceMappingURL=dist-tag.js.map

/***/ })

};

