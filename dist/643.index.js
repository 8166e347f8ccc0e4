export const id = 643;
export const ids = [643];
export const modules = {

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PINNED_NPM),
/* harmony export */   fetchPinnedNpm: () => (/* binding */ fetchPinnedNpm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15451);
/* harmony import */ var _registry_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81034);
/* harmony import */ var _release_tarball_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7643);








/** The npm that publishes: the one this action was tested with. Raise both together, and the devDependency `npm-11`. */
const PINNED_NPM = {
    version: '11.21.2',
    integrity: 'sha512-7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==',
};
const LIMIT = 64 * 1024 * 1024;
/**
 * Fetches the pinned npm, checks its bytes and unpacks it. All its dependencies are inside; nothing is installed.
 * @param directory where to unpack; must exist
 * @returns the absolute path of its npm-cli.js
 * @throws Failure `npm-fetch-failed`, `npm-integrity`, `registry-unreachable`
 */
async function fetchPinnedNpm(world, { registry, directory, npm = PINNED_NPM }) {
    const url = `${registry.url}npm/-/npm-${npm.version}.tgz`;
    const answer = await (0,_registry_request_js__WEBPACK_IMPORTED_MODULE_6__/* .get */ .Jt)(world, { url, accept: '*/*', limit: LIMIT });
    if (answer.status !== 200) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'npm-fetch-failed',
            message: `npm ${npm.version} could not be fetched: ${url} answered ${answer.status}.`,
            remedy: 'Run the job again; or give the path of an npm-cli.js of npm 11.15 or later in the input npm-cli.',
        });
    }
    const found = (0,_release_tarball_js__WEBPACK_IMPORTED_MODULE_7__/* .sha512 */ .Z)(answer.body);
    if (found !== npm.integrity) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'npm-integrity',
            message: `What ${url} serves is not npm ${npm.version}: it hashes to ${found}, not ${npm.integrity}. It was not run.`,
            remedy: 'Do not publish. Find out what stands between the runner and the registry; then run the job again.',
        });
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `npm-${npm.version}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(answer.body), tar__WEBPACK_IMPORTED_MODULE_4__/* .extract */ .o6({ cwd: target, strip: 1, strict: true }));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, 'bin', 'npm-cli.js');
}
//# sourceMappingURL=pinned.js.map

/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   n6: () => (/* binding */ PACK_SCRIPTS),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);




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
/** The one-based line of a top-level key in the text of a package.json, for an annotation. */
function lineOfKey(text, key) {
    const at = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`));
    return at < 0 ? undefined : at + 1;
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sha512),
/* harmony export */   t: () => (/* binding */ readTarball)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68951);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28180);









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
        integrity: sha512(bytes),
        bytes: bytes.length,
        manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(manifest, 'package.json in the tarball'),
        files,
        nested,
    };
}
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_5__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
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
    const parser = new tar__WEBPACK_IMPORTED_MODULE_6__/* .Parser */ .iX({
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

/***/ })

};

