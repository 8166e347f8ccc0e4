export const id = 986;
export const ids = [986];
export const modules = {

/***/ 18986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPnpmLock: () => (/* binding */ readPnpmLock)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8824);
/* harmony import */ var _package_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67021);




const Resolution = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    integrity: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    tarball: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    directory: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    gitHosted: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
});
const Packages = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ resolution: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Resolution, {}) });
const Dependency = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ specifier: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/**
 * Reads a pnpm-lock.yaml of version 6 or 9. It may hold two documents: pnpm's own packages come first, the project's last;
 * both are installed.
 * @throws Error saying what is wrong with it
 * @see https://pnpm.io/lockfile
 */
function readPnpmLock(text, registry) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { lineCounter: lines });
    if ('empty' in documents)
        throw new Error('it is empty');
    const found = documents.map((document) => {
        const [wrong] = document.errors;
        if (wrong)
            throw new Error(wrong.message.split('\n')[0]);
        const root = document.contents;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
            throw new Error('it is no pnpm lock file');
        const version = String(root.get('lockfileVersion'));
        if (!/^[69]\.\d+$/.test(version)) {
            throw new Error(`its lockfileVersion is ${version}, and 6 or 9 can be read (pnpm 8 and later write one)`);
        }
        const lineOf = (offset) => lines.linePos(offset).line;
        return [...packagesIn(root, { registry, lineOf }), ...othersIn(root, lineOf)];
    });
    const entries = found.flat();
    return {
        locked: (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)(entries.filter((entry) => 'integrity' in entry)),
        unverifiable: entries.filter((entry) => 'why' in entry),
    };
}
/** Every entry of a map, with the line it begins in. */
function entriesOf(map, lineOf) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
        return [];
    return map.items.map(({ key, value }) => ({
        key: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '',
        value,
        line: lineOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (key.range?.[0] ?? 0) : 0),
    }));
}
function packagesIn(root, { registry, lineOf }) {
    return entriesOf(root.get('packages'), lineOf).map(({ key, value, line }) => {
        // Version 6 begins with a slash, and has the peers in brackets; version 9 has neither here.
        const id = key.replace(/^\//, '').replace(/\(.*$/, '');
        const at = id.indexOf('@', 1);
        const [name, version] = at > 0 ? [id.slice(0, at), id.slice(at + 1)] : [id, undefined];
        const json = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.toJSON() : {};
        const { resolution } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(Packages, json);
        const integrity = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .sha512In */ ._2)(resolution.integrity);
        const why = whyNot(resolution, { name, version, registry });
        return why === undefined && version !== undefined && integrity !== undefined
            ? { name, version, integrity, line }
            : { name, version, why: why ?? 'no sha512', line };
    });
}
function whyNot({ type, tarball, directory, gitHosted }, { name, version, registry }) {
    if (type === 'git' || gitHosted)
        return 'git';
    if (type === 'directory' || directory !== undefined)
        return 'file';
    if (version?.startsWith('file:') || tarball?.startsWith('file:'))
        return 'file';
    if (tarball !== undefined)
        return URL.canParse(tarball) ? (0,_package_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .ofRegistry */ .H)(new URL(tarball), { name, registry }) : 'remote tarball';
    // What is not a plain version is an address: git+ssh://…, https://codeload.github.com/…
    if (version === undefined || !/^\d+\.\d+\.\d+/.test(version))
        return 'remote tarball';
    return undefined;
}
/** Links to the workspace's own packages, and names that stand for another package: they are named in the importers alone. */
function othersIn(root, lineOf) {
    const importers = entriesOf(root.get('importers'), lineOf).map(({ value }) => value);
    // Version 6 of a single package has no importers.
    const dependencies = [root, ...importers].flatMap((importer) => KINDS.flatMap((kind) => entriesOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(importer) ? importer.get(kind) : undefined, lineOf)));
    return dependencies.flatMap(({ key, value, line }) => {
        const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Dependency, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.toJSON() : {});
        const { version = '', specifier = '' } = read.success ? read.output : {};
        if (version.startsWith('link:'))
            return [{ name: key, version: undefined, why: 'link', line }];
        const isAlias = specifier.startsWith('npm:') && !specifier.startsWith(`npm:${key}@`);
        return isAlias ? [{ name: key, version, why: 'alias', line }] : [];
    });
}
//# sourceMappingURL=pnpm-lock.js.map

/***/ })

};

