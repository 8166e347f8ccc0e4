export const id = 278;
export const ids = [278];
export const modules = {

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   t: () => (/* binding */ inJob)
/* harmony export */ });
/* harmony import */ var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);

/**
 * Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball.
 * @param path leads to the object that has the key; left out, the manifest itself
 */
function at(release, key, path = []) {
    if (!release.source)
        return {};
    const line = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOfKeys */ .Z)(release.source.text, path).get(key);
    return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}
/** A line of the job's workflow file, for an annotation. */
function inJob({ file }, line) {
    return { file, line };
}
//# sourceMappingURL=at.js.map

/***/ }),

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectContents: () => (/* binding */ inspectContents)
});

// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/inspect/at.js
var at = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/inspect/checks/dependencies.js
var dependencies = __webpack_require__(4894);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/bundled.js



/** Dependencies that should be in the tarball and are not: npm packs those in the package's own node_modules only. */
function checkBundled({ tarball, release }) {
    const missing = (0,dependencies/* bundledNames */.JO)(tarball.manifest).filter((name) => !isBundled(tarball, name));
    if (missing.length === 0)
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'bundle-missing',
            message: `The tarball of ${release.name} does not have what bundledDependencies names: ${missing.join(', ')}. npm bundles what is in the package's own node_modules, and an install of workspaces puts it into the root's.`,
            remedy: 'Install it there before packing (npm install --install-strategy=nested), or remove it from bundledDependencies.',
            ...(0,at.at)(release, 'bundledDependencies'),
        }),
    ];
}
/** Whether a dependency is in the tarball. */
function isBundled({ files }, name) {
    return files.includes(`node_modules/${name}/package.json`);
}
//# sourceMappingURL=bundled.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/entry-points.js


/** What `require` tries for a path without an extension, or of a directory (nodejs.org/api/modules.html). */
const GUESSES = ['', '.js', '.json', '.node', '/index.js', '/index.json'];
/**
 * Files that package.json points at and the tarball does not have: a build that was not run, or "files" that leaves them
 * out. Patterns are not followed.
 */
function checkEntryPoints({ tarball: { manifest, files }, release }) {
    const { main, types, typings, bin, exports } = manifest;
    const pointers = [
        ['main', main, GUESSES],
        ['types', types, ['', '.d.ts', '/index.d.ts']],
        ['typings', typings, ['', '.d.ts', '/index.d.ts']],
        ...targetsOf(bin).map((target) => ['bin', target, ['']]),
        ...targetsOf(exports).map((target) => ['exports', target, ['']]),
    ];
    const present = new Set(files);
    const missing = pointers.filter(([, target, guesses]) => {
        if (typeof target !== 'string' || target === '' || target.includes('*'))
            return false;
        const path = target.replace(/^\.?\//, '').replace(/\/$/, '');
        return path !== '.' && path !== '' && !guesses.some((guess) => present.has(`${path}${guess}`));
    });
    const told = [...new Set(missing.map(([field, target]) => `${field} ${JSON.stringify(target)}`))];
    if (told.length === 0)
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'entry-missing',
            message: `The package.json of ${release.name} points at files that the tarball does not have: ${told.join(', ')}.`,
            remedy: 'Run the build before packing (build-script, or a step), and check "files" and .npmignore.',
            ...(0,at.at)(release, missing[0]?.[0] ?? 'main'),
        }),
    ];
}
/** Every path in a value of strings, lists and maps, as `bin` and `exports` are. A null hides, and points at nothing. */
function targetsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(targetsOf);
}
//# sourceMappingURL=entry-points.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(3581);
// EXTERNAL MODULE: ./lib/src/release/release.js
var release_release = __webpack_require__(937);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/links.js






/** Symbolic links of the package: npm leaves them out of a tarball without a word (npm-packlist). */
function checkLinks({ release }) {
    if (!(0,release_release/* isInWorkspace */.P)(release))
        return [];
    const links = linksBelow(release.directory, release).filter((path) => isWanted(path, release));
    if (links.length === 0)
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'link-left-out',
            message: `npm packs no symbolic links: the tarball of ${release.name} lacks ${links.slice(0, 5).join(', ')}${links.length > 5 ? ` and ${links.length - 5} more` : ''}.`,
            remedy: 'Put copies in their place when you build, or leave them out of "files".',
            ...(0,at.at)(release, 'files'),
        }),
    ];
}
function linksBelow(directory, release) {
    const isOther = release.others.some((other) => other.directory === directory);
    if (isOther)
        return [];
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isSymbolicLink())
            return [(0,external_node_path_.relative)(release.directory, path).replaceAll(external_node_path_.sep, '/')];
        const isSearched = entry.isDirectory() && !['node_modules', '.git'].includes(entry.name);
        return isSearched ? linksBelow(path, release) : [];
    });
}
/** Whether "files" asks for a path; without it everything is wanted. */
function isWanted(path, { manifest }) {
    const { files } = manifest;
    if (!Array.isArray(files))
        return !path.startsWith('.');
    return files.some((pattern) => {
        const plain = String(pattern)
            .replace(/^\.?\//, '')
            .replace(/\/+$/, '');
        return path === plain || path.startsWith(`${plain}/`) || (0,esm/* minimatch */.xF)(path, plain);
    });
}
//# sourceMappingURL=links.js.map
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var manifest = __webpack_require__(8363);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/nested-manifests.js



/** Manifests deeper in the tarball that still have a workspace's ranges: whoever installs from there fails. */
function checkNestedManifests({ tarball: { nested }, release }) {
    const wrong = [...nested].flatMap(([path, text]) => (hasUnknownProtocol(path, text) ? [path] : []));
    if (wrong.length === 0)
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'dependency-unusable',
            message: `Manifests inside the tarball of ${release.name} have ranges that npm does not know, such as workspace: or catalog: ${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''}.`,
            remedy: 'Leave them out of "files", or write version ranges there when you build.',
        }),
    ];
}
function hasUnknownProtocol(path, text) {
    try {
        return (0,dependencies/* installedDependencies */.Cm)((0,manifest/* parseManifest */.Ng)(text, path)).some((one) => (0,dependencies/* readSpec */.Ot)(one) === undefined);
    }
    catch (thrown) {
        // What is no manifest is a file of the package like any other.
        if (thrown instanceof problems/* Failure */.HR)
            return false;
        throw thrown;
    }
}
//# sourceMappingURL=nested-manifests.js.map
// EXTERNAL MODULE: ./lib/src/inspect/checks/publish-config.js
var publish_config = __webpack_require__(5051);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/overrides.js



/** Fields of publishConfig that pnpm and Yarn put in the manifest's place when they pack, and npm does not. */
function checkOverrides({ tarball: { manifest }, release }) {
    const ignored = Object.keys(manifest.publishConfig ?? {}).filter((key) => [...publish_config/* MANIFEST_FIELDS */.Ux, ...publish_config/* LAYOUT */.rs].includes(key));
    if (ignored.length === 0)
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'publish-config-ignored',
            message: `publishConfig of ${release.name} has ${ignored.join(', ')}, which npm does not apply: the tarball was packed without.`,
            remedy: ignored.includes('directory')
                ? 'Pack that directory with the input package-directory, and remove the key; or pack with pnpm or Yarn.'
                : 'Write the values at the top of package.json; or pack with pnpm or Yarn, which apply them.',
            ...(0,at.at)(release, 'publishConfig'),
        }),
    ];
}
//# sourceMappingURL=overrides.js.map
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/prerelease-tag.js



/** A prerelease that its own manifest puts on `latest`: everybody who installs without a version gets it. */
function checkPrereleaseTag({ tarball: { manifest }, release }) {
    if (!semver.prerelease(release.version) || manifest.publishConfig?.['tag'] !== 'latest')
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'prerelease-as-latest',
            message: `${release.name}@${release.version} is a prerelease, and "tag": "latest" in its publishConfig gives it to everybody who installs ${release.name}.`,
            remedy: 'Remove "tag" from publishConfig: a prerelease then gets a dist-tag by its name. Or set the input dist-tag.',
            ...(0,at.at)(release, 'publishConfig'),
        }),
    ];
}
//# sourceMappingURL=prerelease-tag.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/private-siblings.js





/** A dependency on a workspace that is private: it will never be on the registry, and every install fails. */
function checkPrivateSiblings({ tarball, release }) {
    if (!(0,release_release/* isInWorkspace */.P)(release))
        return [];
    const secret = new Set(release.others.filter(({ isPrivate }) => isPrivate).map(({ name }) => name));
    return (0,dependencies/* installedDependencies */.Cm)(tarball.manifest)
        .filter((dependency) => {
        const { name } = (0,dependencies/* readSpec */.Ot)(dependency) ?? {};
        return !dependency.isOptional && secret.has(name ?? '') && !isBundled(tarball, dependency.name);
    })
        .map(({ name, field, range }) => (0,problems/* error */.z3)({
        code: 'dependency-private',
        message: `${release.name} depends on ${name}@${range} (${field}), a workspace here that is private: nobody could install ${release.name}.`,
        remedy: `Publish ${name} (remove "private" from its package.json), or build it into ${release.name} and make it a devDependency.`,
        ...(0,at.at)(release, name, [field]),
    }));
}
//# sourceMappingURL=private-siblings.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/ranges.js





/** Ranges that mean something in this checkout only: every install of the package fails (EUNSUPPORTEDPROTOCOL, ENOENT). */
function checkRanges({ tarball, release }) {
    const { manifest, files } = tarball;
    const bundled = (0,dependencies/* bundledNames */.JO)(manifest).filter((name) => isBundled(tarball, name));
    const wrong = (0,dependencies/* installedDependencies */.Cm)(manifest).flatMap((dependency) => {
        // What the tarball brings with it npm takes from there, whatever the range.
        if (bundled.includes(dependency.name))
            return [];
        const why = whyNowhereElse(dependency, files);
        return why === undefined ? [] : [{ ...dependency, why }];
    });
    const [first] = wrong;
    if (!first)
        return [];
    const told = wrong.map(({ field, name, range, why }) => `${field} ${name}@${range} (${why})`).join('; ');
    return [
        (0,problems/* error */.z3)({
            code: 'dependency-unusable',
            message: `The packed package.json of ${release.name} has ranges that nobody else can install: ${told}.`,
            remedy: 'Write a version range, such as ^1.2.0, in its place; or pack with the package manager that resolves the protocol (pnpm pack, yarn pack) and hand over the tarball.',
            ...(0,at.at)(release, first.name, [first.field]),
        }),
    ];
}
function whyNowhereElse(dependency, files) {
    const spec = (0,dependencies/* readSpec */.Ot)(dependency);
    if (!spec)
        return 'npm knows no such protocol';
    if (spec.type !== 'file' && spec.type !== 'directory')
        return undefined;
    const path = (0,external_node_path_.relative)('/', String(spec.fetchSpec)).replaceAll('\\', '/');
    const isPacked = files.includes(path) || files.includes(`${path}/package.json`);
    const leaves = /^(?:file:)?(?:\.\.[/\\]|[/\\~]|[a-z]:)/i.test(dependency.range);
    return isPacked && !leaves ? undefined : 'it is not in the tarball';
}
//# sourceMappingURL=ranges.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/contents.js








const OF_THE_CONTENTS = [
    checkRanges,
    checkPrivateSiblings,
    checkBundled,
    checkOverrides,
    checkPrereleaseTag,
    checkEntryPoints,
    checkNestedManifests,
    checkLinks,
];
/** What would make a release that nobody can use, though it can be published and proven: as the tarball has it. */
function inspectContents(contents) {
    return OF_THE_CONTENTS.flatMap((check) => check(contents));
}
//# sourceMappingURL=contents.js.map

/***/ }),

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ installedDependencies),
/* harmony export */   JO: () => (/* binding */ bundledNames),
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
function objectIn(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ux: () => (/* binding */ MANIFEST_FIELDS),
/* harmony export */   gB: () => (/* binding */ checkPublishConfig),
/* harmony export */   rs: () => (/* binding */ LAYOUT)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6776);


/** Manifest fields that pnpm lets `publishConfig` override: no npm configuration. https://pnpm.io/package_json#publishconfig */
const MANIFEST_FIELDS = [
    'bin',
    'browser',
    'cpu',
    'engines',
    'es2015',
    'esnext',
    'exports',
    'imports',
    'libc',
    'main',
    'module',
    'os',
    'type',
    'types',
    'typesVersions',
    'typings',
    'umd:main',
    'unpkg',
];
/** What pnpm packs otherwise, by publishConfig. */
const LAYOUT = ['directory', 'linkDirectory', 'executableFiles'];
/**
 * `publishConfig` is npm configuration that the package brings along: with `https-proxy` or `strict-ssl` in it the
 * upload, token and all, goes where the package says (npm 11.21.2, 12.2.0). So only what cannot redirect may stand there.
 */
function checkPublishConfig({ release, inputs }) {
    const config = release?.manifest.publishConfig ?? {};
    if (!release)
        return [];
    return Object.entries(config).flatMap(([key, value]) => {
        const wanted = agreed(key, value, inputs);
        if (wanted === undefined)
            return [];
        return [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
                code: 'publish-config-refused',
                message: `publishConfig of ${release.name} has ${JSON.stringify(key)}, which npm would obey while it holds the token: ${wanted}.`,
                remedy: `Remove ${JSON.stringify(key)} from "publishConfig" in its package.json (or in what the build writes there).`,
                ...(0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(release, 'publishConfig'),
            }),
        ];
    });
}
/** What would have to be different, or undefined when the key may stand. */
function agreed(key, value, inputs) {
    if (MANIFEST_FIELDS.includes(key) || LAYOUT.includes(key))
        return undefined;
    switch (key) {
        case 'access':
            return value === 'public' ? undefined : 'only "public" can be published with provenance';
        case 'provenance':
            return value === true ? undefined : 'provenance is always on';
        case 'tag':
            return inputs.distTag === undefined || value === inputs.distTag
                ? undefined
                : `the input dist-tag is ${JSON.stringify(inputs.distTag)}`;
        case 'registry':
            return sameRegistry(value, inputs) ? undefined : `this run publishes to ${inputs.registry.url}`;
        default:
            return 'it is not on the list of keys that cannot redirect or weaken the upload';
    }
}
function sameRegistry(value, inputs) {
    if (typeof value !== 'string' || !URL.canParse(value))
        return false;
    const { href } = new URL(value);
    return href === inputs.registry.url || `${href}/` === inputs.registry.url;
}
//# sourceMappingURL=publish-config.js.map

/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   n6: () => (/* binding */ PACK_SCRIPTS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);




const Schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    private: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    // No record of the schema library: that one passes over keys such as `constructor`, and npm does not.
    publishConfig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY(isObject)),
    scripts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Reads a manifest from the text of a package.json.
 * @param where how to name the file in a message
 * @throws Failure `manifest-invalid`
 */
function parseManifest(text, where) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'manifest-invalid',
            message: `${where} is no package.json that can be published.`,
            remedy: 'Correct it: a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8').catch((cause) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manifest-invalid',
        message: `${where} cannot be read.`,
        remedy: 'Check out the repository before this step, and check working-directory.',
        file: where,
    }, cause));
    return parseManifest(text, where);
}
/** The scripts npm would run while it packs a directory, in their order (npm 11 and 12). */
const PACK_SCRIPTS = ['prepublishOnly', 'prepack', 'prepare', 'postpack'];
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkspace)
/* harmony export */ });
/** Whether a release stands in the checkout. */
function isInWorkspace(release) {
    return 'directory' in release;
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ linesOfKeys)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

/**
 * The lines of the keys of one object in a text of JSON, one-based, by key; of a key that stands there twice the last, as
 * JSON.parse takes it.
 * @param path leads to the object; the outermost when it is empty
 */
function linesOfKeys(text, path = []) {
    // A byte order mark stands before the JSON, and is none of it.
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text.replace(/^\uFEFF/, ' '));
    const object = root && (path.length === 0 ? root : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]));
    const lines = new Map();
    let line = 1;
    let at = 0;
    for (const { children: [key] = [] } of object?.type === 'object' ? (object.children ?? []) : []) {
        if (!key)
            continue;
        for (let end = text.indexOf('\n', at); end >= 0 && end < key.offset; end = text.indexOf('\n', at)) {
            line++;
            at = end + 1;
        }
        lines.set(String(key.value), line);
    }
    return lines;
}
//# sourceMappingURL=json-lines.js.map

/***/ })

};

