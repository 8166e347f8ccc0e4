export const id = 324;
export const ids = [324];
export const modules = {

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sha512),
/* harmony export */   _: () => (/* binding */ sha512In)
/* harmony export */ });
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8951);

/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_0__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
/**
 * The sha512 of an integrity that has exactly one. Undefined for several, of which npm accepts any, and for options, which
 * npm ignores.
 */
function sha512In(integrity) {
    const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
    const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
    const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
    return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sourceOf: () => (/* binding */ sourceOf),
  workspaceSource: () => (/* binding */ workspaceSource)
});

// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/release/tarball.js
var release_tarball = __webpack_require__(5458);
;// CONCATENATED MODULE: ./lib/src/plan/resolved.js

/** Keeps the problems of resolving for the inspection, which tells everything at once. */
async function resolveOrTell(resolve) {
    try {
        return await resolve();
    }
    catch (thrown) {
        if (thrown instanceof problems/* Failure */.HR)
            return { problems: thrown.problems };
        throw thrown;
    }
}
//# sourceMappingURL=resolved.js.map
// EXTERNAL MODULE: ./lib/src/plan/tagged-version.js
var tagged_version = __webpack_require__(4903);
;// CONCATENATED MODULE: ./lib/src/plan/source.js




/** Finds the workspace the tag names. Its problems are kept for the inspection. */
async function workspaceSource({ tag, tagFormats: formats, packages: only, root, packageDirectory }, checkout) {
    const { resolve } = await Promise.all(/* import() */[__webpack_require__.e(56), __webpack_require__.e(581), __webpack_require__.e(436), __webpack_require__.e(65), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 9124));
    return resolveOrTell(() => resolve({ tag, formats, only, root, packageDirectory, checkout }));
}
/**
 * Finds what the publish action is to publish.
 * @throws Failure `tarball-invalid`, `integrity-mismatch`: bytes nobody vouches for are not looked at any further
 */
async function sourceOf(inputs, checkout) {
    if (!inputs.tarball)
        return { kind: 'workspace', resolved: await workspaceSource(inputs, checkout) };
    const tarball = await (0,release_tarball/* readTarball */.t)(inputs.tarball.path);
    if (tarball.integrity !== inputs.tarball.integrity) {
        (0,problems/* fail */.fJ)({
            code: 'integrity-mismatch',
            message: `The tarball hashes to ${tarball.integrity}, but the input integrity says ${inputs.tarball.integrity}: it is not what was packed.`,
            remedy: 'Do not publish it. Hand over the tarball and the integrity of one and the same pack job, the integrity as a job output and not inside the artifact.',
        });
    }
    const { manifest } = tarball;
    return {
        kind: 'tarball',
        tarball,
        resolved: await resolveOrTell(async () => (0,tagged_version/* releaseInTarball */.T)({ tag: inputs.tag, formats: inputs.tagFormats, manifest })),
    };
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ releaseInTarball),
/* harmony export */   j: () => (/* binding */ versionProblems)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6926);



/**
 * The release a tarball holds, with a `version-mismatch` where its manifest does not say what the tag says.
 * @throws Failure `tag-not-a-release`, `workspace-not-found`
 */
function releaseInTarball({ tag, formats, manifest, }) {
    const tagged = (0,_release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)({ tag, formats, names: manifest.name === '' ? [] : [manifest.name] });
    if (manifest.name !== tagged.name) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'workspace-not-found',
            message: `The tag names ${tagged.name}, the tarball holds ${manifest.name || 'a package without a name'}.`,
            remedy: 'Hand over the tarball that the pack job made for this tag.',
        });
    }
    return {
        release: { ...tagged, tag, formats, manifest },
        problems: versionProblems({ tagged, manifest, file: 'package.json', text: '' }),
    };
}
/** What stands for a version where a tool writes it (semantic-release's documentation has the first). */
const PLACEHOLDER = /^0\.0\.0-(?:development|semantic[a-z-]*|managed[a-z-]*|placeholder)$/;
/** A `version-mismatch`, with the line at fault, where the tag and the manifest differ. */
function versionProblems({ tagged, manifest, file, text, }) {
    if (manifest.version === tagged.version)
        return [];
    const line = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOfKeys */ .Z)(text).get('version');
    const isPlaceholder = PLACEHOLDER.test(manifest.version);
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
            code: 'version-mismatch',
            message: `The tag says ${tagged.name} is ${tagged.version}, its package.json says ${manifest.version || 'nothing'}${isPlaceholder ? ', which a tool such as semantic-release replaces in the checkout when it releases' : ''}.`,
            remedy: isPlaceholder
                ? `Write the version in a step before this one: npm version ${tagged.version} --no-git-tag-version, in the package's directory.`
                : `Set "version" to ${tagged.version} in ${file}, commit, and move the tag there; or tag the version that it is.`,
            file,
            ...(line === undefined ? {} : { line }),
        }),
    ];
}
//# sourceMappingURL=tagged-version.js.map

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

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPackageSpec)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7825);


/**
 * Reads `<package>@<version>`. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param text such as `@socket.io/redis-adapter@8.4.0`
 * @returns why it is none, in place of a release
 */
function readPackageSpec(text) {
    const at = text.lastIndexOf('@');
    if (at <= 0)
        return { why: 'it has no version after a package name' };
    const release = { name: text.slice(0, at), version: text.slice(at + 1) };
    const why = whyNoSpec(release);
    return why === undefined ? release : { why };
}
function whyNoSpec({ name, version }) {
    const named = validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__(name);
    if (!named.validForOldPackages) {
        const why = named.errors?.join(', ');
        return `${JSON.stringify(name)} is no package name (${why})`;
    }
    const clean = semver__WEBPACK_IMPORTED_MODULE_0__.valid(version);
    if (clean === null)
        return `${JSON.stringify(version)} is no version (semver)`;
    if (clean !== version)
        return `${JSON.stringify(version)} is not how npm writes that version (${clean})`;
    return undefined;
}
//# sourceMappingURL=spec.js.map

/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony exports KNOWN_FORMATS, versionsRead */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5683);




/** How projects call the tags of releases, the commonest first among those that read the same tag. */
const KNOWN_FORMATS = [
    'v{version}',
    '{version}',
    _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui,
    '{unscoped}@{version}',
    '{unscoped}-v{version}',
    '{package}-v{version}',
    '{unscoped}/v{version}',
    '{package}/v{version}',
    '{unscoped}@v{version}',
    '{package}@v{version}',
    '{unscoped}-{version}',
    '{package}-{version}',
    '{unscoped}/{version}',
    '{unscoped}_v{version}',
];
/**
 * Reads which release a tag means. A format is filled in with each package's name and compared whole: nothing is guessed
 * from the tag. One without a package means the one package there is, or the only one that has that version.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`
 */
function readTag({ tag, formats, names, versions = new Map() }) {
    for (const format of formats) {
        const found = versionsRead(format, { tag, names });
        const inThatVersion = found.filter(({ name, version }) => versions.get(name) === version);
        const [only, ...others] = found.length > 1 && inThatVersion.length > 0 ? inThatVersion : found;
        if (only && others.length > 0)
            ambiguous(tag, { format, found: [only, ...others] });
        if (only)
            return only;
        // A package that is not there is named all the same: its absence is told with the list of those there are.
        const plain = format === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui ? (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag) : { why: '' };
        if (!('why' in plain))
            return plain;
    }
    return noRelease(tag, formats);
}
/** Every release that a tag could mean by one format. */
function versionsRead(format, { tag, names }) {
    return names.flatMap((name) => {
        const version = versionBy(format, { tag, name });
        return version === undefined ? [] : [{ name, version }];
    });
}
/** The version in a tag that is called so for this package; undefined when it is not. */
function versionBy(format, { tag, name }) {
    const [before = '', ...others] = format.split('{version}').map((part) => (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .withName */ .el)(part, name));
    const fixed = [before, ...others].join('').length;
    const length = (tag.length - fixed) / others.length;
    const version = tag.slice(before.length, before.length + length);
    return (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .tagBy */ .Uc)(format, { name, version }) === tag && semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) === version ? version : undefined;
}
function ambiguous(tag, { format, found }) {
    const names = found.map(({ name }) => name).join(', ');
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-ambiguous',
        message: `The tag ${JSON.stringify(tag)} could mean each of ${names}, by the format ${format}.`,
        remedy: `Name the one that such tags mean in the input packages, or use a format with the package in it, such as ${_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui}.`,
    });
}
function noRelease(tag, formats) {
    const plain = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag);
    const why = formats.length === 1 && formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui && 'why' in plain
        ? plain.why
        : `it is not of the form ${formats.join(' or ')}, with the name of a package that is here and a version as npm writes it`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} is no release: ${why}.`,
        remedy: formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui
            ? 'Push a tag of the form <package>@<version>, such as @socket.io/redis-adapter@8.4.0; or say in the input tag-format how your tags are called, such as v{version}.'
            : 'Push a tag of that form, or correct tag-format.',
    });
}
//# sourceMappingURL=tag-format.js.map

/***/ }),

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readTarball)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8697);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4880);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9344);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8363);









const MANIFEST_LIMIT = 8 * 1024 * 1024;
/** How many bytes may follow the end of the archive: tar fills up a block, and some packers a record of 10 KiB. */
const AFTER_END = 1024 * 1024;
/** What a gzip file begins with (RFC 1952). npm reads nothing else; the library here would. */
const GZIP = Buffer.from([0x1f, 0x8b]);
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path) {
    const file = await theTarballAt(path);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    if (!bytes.subarray(0, GZIP.length).equals(GZIP))
        return invalid('it is not compressed by gzip');
    const { manifest, files, nested } = await readInside(file);
    return {
        path: file,
        integrity: (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha512 */ .Z)(bytes),
        bytes: bytes.length,
        manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(manifest, 'package.json in the tarball'),
        files,
        nested,
    };
}
async function theTarballAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, only);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; one is needed.`
            : 'The input tarball names nothing that is there.',
        remedy: 'Download the artifact of the pack job first, and give the path of its .tgz, or of its directory.',
    });
}
/** How many nested manifests are looked at, and how long each may be, in bytes. */
const NESTED = { count: 200, bytes: 256 * 1024 };
/** Keeps an entry that is a manifest deeper in the package, and passes over any other. */
function readNested(entry, nested) {
    const path = entry.path.slice(entry.path.indexOf('/') + 1);
    const isManifest = entry.type === 'File' && path.endsWith('/package.json');
    const isDependency = path.split('/').includes('node_modules');
    if (!isManifest || isDependency || entry.size > NESTED.bytes || nested.size >= NESTED.count) {
        entry.resume();
        return;
    }
    nested.set(path, '');
    entry.on('data', (chunk) => nested.set(path, `${nested.get(path)}${chunk.toString('utf8')}`));
}
/**
 * Reads the one package.json npm will read. npm unpacks the tarball, dropping the first component of each path, and takes
 * what lies at `package.json` in the end: a second entry that lands there, by another spelling, would be a manifest
 * nobody inspected. So every path must be plain, and only one may be the manifest's, upper and lower case alike.
 */
async function readInside(file) {
    const files = [];
    const nested = new Map();
    const chunks = [];
    const refused = [];
    let manifests = 0;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_5__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            if (!isPlain(entry.path))
                refused.push(JSON.stringify(entry.path));
            if (entry.type === 'File')
                files.push(entry.path.slice(entry.path.indexOf('/') + 1));
            if (landsAt(entry.path) !== 'package.json')
                return readNested(entry, nested);
            manifests++;
            const isFile = entry.type === 'File' && entry.path.endsWith('/package.json');
            if (!isFile || entry.size > MANIFEST_LIMIT)
                refused.push(JSON.stringify(entry.path));
            return entry.on('data', (chunk) => refused.length === 0 && chunks.push(chunk));
        },
    });
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
    try {
        await new Promise((resolve, reject) => {
            parser.on('end', resolve).on('error', reject);
            void (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), gunzip, boundedAfter(parser), async (chunks) => {
                for await (const chunk of chunks)
                    parser.write(chunk);
                parser.end();
            }).catch(reject);
        });
        // npm goes on after zeros, at the next member; zlib does not.
        if (gunzip.bytesWritten !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size)
            throw new Error('something follows its compressed data');
    }
    catch (cause) {
        return invalid('it cannot be unpacked', cause);
    }
    if (refused.length > 0)
        return invalid(`it has entries npm would not pack: ${refused.slice(0, 3).join(', ')}`);
    return manifests === 1
        ? { manifest: Buffer.concat(chunks).toString('utf8'), files, nested }
        : invalid(`it has ${manifests} package.json`);
}
/** Passes on what a parser reads, and ends with an error when too much follows the end of the archive. */
function boundedAfter(parser) {
    let isOver = false;
    parser.on('eof', () => {
        isOver = true;
    });
    return async function* (chunks) {
        let after = 0;
        let head = '';
        for await (const chunk of chunks) {
            if (head.length < 8)
                head += chunk.subarray(0, 4).toString('hex');
            // The parser would decompress it once more, and npm does not.
            if (/^(?:1f8b|28b52ffd)/.test(head))
                throw new Error('it is compressed twice');
            if (isOver)
                after += chunk.length;
            if (after > AFTER_END)
                throw new Error(`more than ${AFTER_END} bytes follow its end`);
            yield chunk;
        }
    };
}
/** Whether a path is one that npm pack writes: relative, forward slashes, no empty, `.` or `..` component. */
function isPlain(path) {
    const components = path.replace(/\/$/, '').split('/');
    return !path.includes('\\') && components.every((component) => !['', '.', '..'].includes(component));
}
/** Where an entry lands on any file system there is. */
function landsAt(path) {
    const [, ...rest] = path.split(/[\\/]/);
    const kept = rest.filter((component) => component !== '' && component !== '.');
    return kept.map(asFileSystemsTakeIt).join('/');
}
/**
 * A name without what some file system passes over: case and forms of letters (APFS, NTFS), characters that are not seen
 * (HFS+), trailing dots and blanks, a stream after a colon, and the short form in which NTFS knows package.json.
 */
function asFileSystemsTakeIt(name) {
    const plain = name
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '');
    return /^packag~\d+\.jso$/.test(plain) ? 'package.json' : plain;
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: `The tarball is no npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map

/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ linesOfKeys)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

/**
 * The lines of the keys of one object in a text of JSON, one-based, by key; for a key that occurs twice, that of the last one,
 * which JSON.parse takes.
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

