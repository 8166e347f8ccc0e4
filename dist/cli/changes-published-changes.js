export const id = 220;
export const ids = [220];
export const modules = {

/***/ 11220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(24880);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(83164);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var served = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(46573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/release/entry-path.js
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
//# sourceMappingURL=entry-path.js.map
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(48363);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
;// CONCATENATED MODULE: ./lib/src/release/unpack.js






/** How many bytes may follow the end of the archive: tar fills up a block, and some packers a record of 10 KiB. */
const AFTER_END = 1024 * 1024;
/**
 * Reads a tarball as a stream, entry by entry, to where npm would stop reading it.
 * @param onEntry must read the entry to its end, or `resume` it
 * @throws Error for what npm would read differently
 */
async function unpack(file, onEntry) {
    const parser = new index_min/* Parser */.iX({ strict: true, onReadEntry: onEntry });
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const hash = (0,digest/* hashing */.zE)();
    await new Promise((resolve, reject) => {
        parser.on('end', resolve).on('error', reject);
        void (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash.through, gunzip, boundedAfter(parser), async (chunks) => {
            for await (const chunk of chunks)
                parser.write(chunk);
            parser.end();
        }).catch(reject);
    });
    // npm goes on after zeros, at the next member; zlib does not.
    if (gunzip.bytesWritten !== (await (0,promises_.stat)(file)).size)
        throw new Error('something follows its compressed data');
    return { integrity: hash.sha512(), bytes: gunzip.bytesWritten };
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
//# sourceMappingURL=unpack.js.map
;// CONCATENATED MODULE: ./lib/src/release/tarball.js






const MANIFEST_LIMIT = 8 * 1024 * 1024;
/** What a gzip file begins with (RFC 1952). npm reads nothing else; the library here would. */
const GZIP = Buffer.from([0x1f, 0x8b]);
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @param onFile is shown each file, by its path in the package, and may listen to its content
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path, onFile) {
    const file = await theTarballAt(path);
    if (!(await beginning(file)).equals(GZIP))
        return invalid('it is not compressed with gzip');
    const { manifest, files, nested, integrity, bytes } = await readInside(file, onFile);
    return {
        path: file,
        integrity,
        bytes,
        manifest: (0,release_manifest/* parseManifest */.Ng)(manifest, 'package.json in the tarball'),
        files,
        nested,
    };
}
/** The first bytes of a file, as many as tell gzip. */
async function beginning(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
async function theTarballAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,promises_.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,external_node_path_.join)(path, only);
    return (0,problems/* fail */.fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; it must have exactly one.`
            : 'The input tarball names a path that does not exist.',
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
async function readInside(file, onFile) {
    const files = [];
    const nested = new Map();
    const chunks = [];
    const refused = [];
    let manifests = 0;
    const onEntry = (entry) => {
        if (!isPlain(entry.path))
            refused.push(JSON.stringify(entry.path));
        if (entry.type === 'File') {
            const inPackage = entry.path.slice(entry.path.indexOf('/') + 1);
            files.push(inPackage);
            onFile?.(inPackage, entry);
        }
        if (landsAt(entry.path) !== 'package.json')
            return readNested(entry, nested);
        manifests++;
        const isFile = entry.type === 'File' && entry.path.endsWith('/package.json');
        if (!isFile || entry.size > MANIFEST_LIMIT)
            refused.push(JSON.stringify(entry.path));
        entry.on('data', (chunk) => refused.length === 0 && chunks.push(chunk));
    };
    const whole = await unpack(file, onEntry).catch((cause) => invalid('it cannot be unpacked', cause));
    if (refused.length > 0)
        return invalid(`it has entries npm would not pack: ${refused.slice(0, 3).join(', ')}`);
    return manifests === 1
        ? {
            manifest: Buffer.concat(chunks).toString('utf8'),
            files,
            nested,
            ...whole,
        }
        : invalid(`it has ${manifests} package.json files`);
}
function invalid(why, cause) {
    return (0,problems/* fail */.fJ)({
        code: 'tarball-invalid',
        message: `The tarball is not an npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map
;// CONCATENATED MODULE: ./lib/src/changes/contents.js


/**
 * Reads what is in a tarball, as a stream: no file of it is ever whole in memory.
 * @param path absolute
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function contents_readContents(path) {
    const files = new Map();
    const { manifest } = await readTarball(path, (file, entry) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const isExecutable = ((entry.mode ?? 0) & 0o111) !== 0;
        entry.on('data', (chunk) => hash.update(chunk));
        entry.on('end', () => files.set(file, { bytes: entry.size, sha256: hash.digest('hex'), isExecutable }));
    });
    return { version: manifest.version, manifest, files };
}
//# sourceMappingURL=contents.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/changes/package-changes.js

/** What npm runs when it installs a package from a registry (npm 11, docs of scripts, life cycle of `npm ci`). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
const DEPENDENCY_KINDS = [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
const ENTRY_POINTS = ['bin', 'main', 'module', 'browser', 'types', 'exports', 'imports', 'type'];
/** Compares two versions of a package. Each list is in the order of names. */
function package_changes_changesBetween(before, after) {
    const scripts = changed(recordOf(effectiveScripts(before)), recordOf(effectiveScripts(after)));
    const isOfInstall = ({ name }) => INSTALL_SCRIPTS.includes(name);
    return {
        from: before.version,
        to: after.version,
        files: changedFiles(before, after),
        size: { before: sizeOf(before), after: sizeOf(after) },
        installScripts: scripts.filter(isOfInstall),
        scripts: scripts.filter((script) => !isOfInstall(script)),
        dependencies: DEPENDENCY_KINDS.flatMap((kind) => changed(recordOf(before.manifest[kind]), recordOf(after.manifest[kind])).map((change) => ({
            ...change,
            kind,
        }))),
        entryPoints: changed(entryPointsOf(before), entryPointsOf(after)),
    };
}
/** npm runs node-gyp for a package that has a binding.gyp and no script of its own for it (npm 11, @npmcli/run-script). */
function effectiveScripts({ manifest, files }) {
    const { scripts = {} } = manifest;
    const isBuilt = files.has('binding.gyp') && !('install' in scripts) && !('preinstall' in scripts);
    return isBuilt && manifest['gypfile'] !== false ? { ...scripts, install: 'node-gyp rebuild' } : scripts;
}
function changedFiles(before, after) {
    const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
    return paths
        .map((path) => ({ path, before: before.files.get(path), after: after.files.get(path) }))
        .filter((file) => !(0,external_node_util_.isDeepStrictEqual)(file.before, file.after));
}
function changed(before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names
        .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
        .filter((one) => one.before !== one.after);
}
/** A field of a manifest by name. A list, as `bundleDependencies` is, has its names only. */
function recordOf(field) {
    if (Array.isArray(field))
        return new Map(field.map((name) => [textOf(name), '']));
    const isObject = typeof field === 'object' && field !== null;
    return new Map(isObject ? Object.entries(field).map(([name, value]) => [name, textOf(value)]) : []);
}
function entryPointsOf({ manifest }) {
    return new Map(ENTRY_POINTS.flatMap((name) => (manifest[name] === undefined ? [] : [[name, textOf(manifest[name])]])));
}
function textOf(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function sizeOf({ files }) {
    return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}
//# sourceMappingURL=package-changes.js.map
;// CONCATENATED MODULE: ./lib/src/changes/published-changes.js










/**
 * Compares a published version with the one before it.
 * @returns undefined when it is the first
 * @throws Failure `package-not-found`, `integrity-mismatch`, `tarball-invalid`, `registry-unreachable`, `registry-answer`
 */
async function publishedChanges(world, { registry, name, version: wanted }) {
    const packument = await (0,registry_packument/* getPackument */.np)(world, { registry, name });
    const version = wanted ?? packument?.distTags['latest'];
    if (!packument || version === undefined || !packument.versions.includes(version))
        return notFound(name, packument && version);
    const before = versionBefore(packument.versions, version);
    if (before === undefined)
        return undefined;
    return (0,temporary/* withTemporaryDirectory */.no)(world, async (directory) => {
        const [older, newer] = await Promise.all([before, version].map((one) => servedContents(world, { registry, packument, version: one, directory })));
        if (!older || !newer)
            throw new Error('two versions were read, and one is missing');
        return package_changes_changesBetween(older, newer);
    });
}
/**
 * Compares a tarball, whose version may not be published yet, with the published version before it.
 * @param tarball its path
 * @param directory a fresh one, for what is fetched
 * @returns undefined when it is the first
 * @throws Failure as {@link publishedChanges}
 */
async function changesInTarball(world, { tarball, version, ...served }) {
    const before = versionBefore(served.packument.versions, version);
    if (before === undefined)
        return undefined;
    const [older, newer] = await Promise.all([
        servedContents(world, { ...served, version: before }),
        readContents(tarball),
    ]);
    return changesBetween(older, newer);
}
/**
 * The version whose users get this one as an update: the next lower one; for a stable version the next lower stable one,
 * where there is one. So a maintenance release is compared with its own line.
 */
function versionBefore(versions, version) {
    const lower = versions
        .filter((one) => semver.valid(one) !== null && semver.lt(one, version))
        .sort(semver.rcompare);
    const stable = semver.prerelease(version) ? undefined : lower.find((one) => !semver.prerelease(one));
    return stable ?? lower[0];
}
/** What is in a version as it is served, when that is what the registry says it is. */
async function servedContents(world, { registry, packument, version, directory, }) {
    const { name } = packument;
    const entry = packument.version(version);
    if (!entry)
        return notFound(name, version);
    const bytes = await (0,served/* getTarball */.xP)(world, (0,served/* tarballUrl */.oe)({ registry, entry }));
    if (!bytes)
        return notFound(name, version);
    const stated = (0,digest/* sha512In */._2)(entry.dist.integrity);
    if (stated !== undefined && stated !== (0,digest/* sha512 */.Zf)(bytes))
        return (0,problems/* fail */.fJ)({
            code: 'integrity-mismatch',
            message: `The tarball of ${name}@${version} does not match the integrity that the registry lists for it.`,
            remedy: 'Run it again. If the result is the same, do not install this version, and report it to npm.',
        });
    const path = (0,external_node_path_.join)(directory, `${version}.tgz`);
    await (0,promises_.writeFile)(path, bytes);
    return contents_readContents(path);
}
function notFound(name, version) {
    return (0,problems/* fail */.fJ)(version === undefined
        ? {
            code: 'package-not-found',
            message: `The registry shows no public package ${name}.`,
            remedy: 'Check the name. A private package is not visible without a credential.',
        }
        : {
            code: 'package-not-found',
            message: `The registry has no version ${version} of ${name}.`,
            remedy: `List its versions: npm view ${name} versions`,
        });
}
//# sourceMappingURL=published-changes.js.map
// EXTERNAL MODULE: ./lib/src/edge/terminal-world.js + 1 modules
var terminal_world = __webpack_require__(21918);
// EXTERNAL MODULE: ./lib/src/registry/address.js
var address = __webpack_require__(33836);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(98064);
;// CONCATENATED MODULE: ./lib/src/report/change-sections.js

/** How many characters of a value are shown. */
const LONGEST = 200;
/** What a version changed: what can run at whoever installs it first, files last. Not escaped. */
function changeSections(changes) {
    const { files, installScripts, scripts, dependencies, entryPoints } = changes;
    const added = files.filter(({ before }) => before === undefined);
    const removed = files.filter(({ after }) => after === undefined);
    const changed = files.filter(({ before, after }) => before && after);
    const runsMore = installScripts.some(({ after }) => after !== undefined);
    const calm = false;
    return [
        section('Scripts that run on install', named(installScripts), runsMore),
        ...DEPENDENCY_KINDS.map((kind) => dependencies.filter((one) => one.kind === kind)).map((list) => section(list[0]?.kind ?? '', named(list), list.some(isNew))),
        section('Entry points', named(entryPoints), calm),
        section('Other scripts', named(scripts), calm),
        section(`Files added (${added.length})`, added.map(fileLine), calm),
        section(`Files removed (${removed.length})`, removed.map(fileLine), calm),
        section(`Files changed (${changed.length})`, changed.map(fileLine), calm),
    ].filter(({ lines }) => lines.length > 0);
}
/** The versions that are compared, and their sizes. */
function changeHeadline({ from, to, size }) {
    return `${from} → ${to}: ${inBytes(size.before)} → ${inBytes(size.after)} unpacked`;
}
const isNew = ({ before }) => before === undefined;
function section(title, lines, isAlarming) {
    return { title, lines, isAlarming };
}
/** New ones first, so that none can hide behind many that have only moved. */
function named(changes) {
    const ordered = [...changes.filter(isNew), ...changes.filter((change) => !isNew(change))];
    return ordered.map(({ name, before, after }) => {
        if (before === undefined)
            return `+ ${name} ${shortened(after)}`;
        if (after === undefined)
            return `- ${name} ${shortened(before)}`;
        return `~ ${name} ${shortened(before)} → ${shortened(after)}`;
    });
}
function shortened(text = '') {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}
function fileLine({ path, before, after }) {
    if (!before)
        return `+ ${path} (${inBytes(after?.bytes)}${after?.isExecutable ? ', executable' : ''})`;
    if (!after)
        return `- ${path} (${inBytes(before.bytes)})`;
    const mode = before.isExecutable === after.isExecutable
        ? ''
        : after.isExecutable
            ? ', now executable'
            : ', no longer executable';
    return `~ ${path} (${inBytes(before.bytes)} → ${inBytes(after.bytes)}${mode})`;
}
function inBytes(count = 0) {
    if (count < 1_000)
        return `${count} B`;
    return count < 1_000_000 ? `${(count / 1_000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
//# sourceMappingURL=change-sections.js.map
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
;// CONCATENATED MODULE: ./lib/src/cli/diff-words.js



/** How many of a kind are shown; the rest are counted. */
const SHOWN = 20;
/** What a version changed, for a person at a terminal. */
function changesInWords(name, changes) {
    if (!changes)
        return `${(0,harmless/* visible */.RK)(name)} has no earlier version to compare with.`;
    const sections = changeSections(changes);
    return [
        `${(0,harmless/* visible */.RK)(name)} ${(0,harmless/* visible */.RK)(changeHeadline(changes))}`,
        ...sections.flatMap(({ title, lines, isAlarming }) => {
            const mark = isAlarming ? `${(0,external_node_util_.styleText)('yellow', '⚠')} ` : '';
            const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more: --json lists them all`] : [];
            const shown = lines.slice(0, SHOWN).map((line) => `  ${(0,harmless/* visible */.RK)(line)}`);
            return ['', `${mark}${title}`, ...shown, ...more];
        }),
        ...(sections.length === 0 ? ['', 'Nothing else changed.'] : []),
    ].join('\n');
}
//# sourceMappingURL=diff-words.js.map
// EXTERNAL MODULE: ./lib/src/cli/option-files.js + 3 modules
var option_files = __webpack_require__(87986);
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/diff-command.js







/**
 * `publish-npm diff`
 * @returns the exit status: 0, whatever has changed
 */
async function diffCommand({ name, version }, { registry = address/* PUBLIC_REGISTRY */.u, json }) {
    if (!(0,names/* isPackageName */.kb)(name))
        throw new usage/* UsageError */.e(`${JSON.stringify(name)} is not a package name.`);
    const at = (0,option_files/* asUsage */.im)(() => (0,address/* registryAt */.R)(registry));
    const changes = await publishedChanges((0,terminal_world/* terminalWorld */.x)({}), { registry: at, name, version });
    const value = { package: name, changes: changes ?? null };
    process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${changesInWords(name, changes)}\n`);
    return 0;
}
//# sourceMappingURL=diff-command.js.map

/***/ }),

/***/ 48363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);




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
            message: `${where} is not a package.json that can be published.`,
            remedy: 'Fix it: it must be a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    return (await readManifestFile(directory, where)).manifest;
}
/** The same, with the text it was read from. Of a thousand small files each is sooner read than waited for. */
async function readManifestFile(directory, where) {
    const text = textOf(directory, where);
    return { manifest: parseManifest(text, where), text };
}
function textOf(directory, where) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8');
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'manifest-invalid',
            message: `${where} cannot be read.`,
            remedy: 'Check out the repository before this step, and check working-directory.',
            file: where,
        }, cause);
    }
}
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 46573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z_: () => (/* binding */ unusableTemporary),
/* harmony export */   no: () => (/* binding */ withTemporaryDirectory)
/* harmony export */ });
/* unused harmony export makeTemporary */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);



/**
 * Makes a directory that nobody else has.
 * @param prefix of its name
 * @throws Failure `temporary-directory`, `disk-full`
 */
function makeTemporary({ temporary }, prefix) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, prefix));
    }
    catch (cause) {
        return unusableTemporary(cause);
    }
}
/** @throws Failure `temporary-directory`, or `disk-full` when that is why */
function unusableTemporary(cause) {
    if ((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .isDiskFull */ .b$)(cause))
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(cause), { cause });
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'temporary-directory',
        message: `Temporary files cannot be written: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}.`,
        remedy: 'RUNNER_TEMP, and TMPDIR where it is set, must name existing, writable directories.',
    }, cause);
}
/**
 * A bracket around a task that needs a directory of its own: gone afterwards, whatever happened. What cannot be removed
 * (a scanner has it open, on Windows) is told and left: it must not decide how a release ends.
 */
async function withTemporaryDirectory(world, task) {
    const directory = makeTemporary(world, 'publish-npm-');
    // A run that is interrupted ends without coming back here.
    const clear = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', clear);
    try {
        return await task(directory);
    }
    finally {
        process.off('exit', clear);
        try {
            clear();
        }
        catch (thrown) {
            world.info(`A temporary directory could not be removed: ${thrown instanceof Error ? thrown.message : thrown}`);
        }
    }
}
//# sourceMappingURL=temporary.js.map

/***/ })

};

