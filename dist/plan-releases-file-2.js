export const id = 5251;
export const ids = [5251,507];
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

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RELEASES_FILE: () => (/* binding */ RELEASES_FILE),
/* harmony export */   f0: () => (/* binding */ foreignPlanInvalid),
/* harmony export */   r3: () => (/* binding */ planInvalid),
/* harmony export */   vS: () => (/* binding */ parsePlan),
/* harmony export */   writePlan: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5126);




/** The name of the file that says what a directory of tarballs is. */
const RELEASES_FILE = 'releases.json';
const Planned = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    distTag: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tag: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    needs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    // A file beside the plan, and no path: nothing outside of the directory is meant by it.
    tarball: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[\w@][\w@.+-]*\.tgz$/)),
    integrity: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^sha512-[A-Za-z0-9+/]{86}==$/)),
    bytes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
});
const Schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{40}$/)),
    releases: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Planned),
});
/** The text of releases.json, the same for the same plan. */
function writePlan({ commit, releases }) {
    const sorted = [...releases]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, version, distTag, tag, needs, tarball, integrity, bytes }) => {
        return { name, version, distTag, tag, needs: [...needs].sort(), tarball, integrity, bytes };
    });
    return `${JSON.stringify({ schemaVersion: 1, commit, releases: sorted }, null, 2)}\n`;
}
/** @throws Failure `plan-invalid` */
function parsePlan(bytes, directory) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(Schema, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes));
    }
    catch (cause) {
        return planInvalid(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, RELEASES_FILE)} is not a plan: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, cause);
    }
}
/** @throws Failure `plan-invalid`, of a plan that another tool has made */
function foreignPlanInvalid(file, why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'plan-invalid',
        message: `The plan in ${file} cannot be released: ${why}.`,
        remedy: 'Pack again into an empty directory (changeset pack --out-dir), and set tarballs to that whole directory.',
    }, cause);
}
/** @throws Failure `plan-invalid` */
function planInvalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'plan-invalid',
        message: `What was packed cannot be published: ${why}.`,
        remedy: 'Set packed to the directory that the pack action made, downloaded whole and with nothing added, and integrity to the pack action’s output integrity.',
    }, cause);
}
//# sourceMappingURL=releases-file.js.map

/***/ }),

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolveOrTell)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** Keeps the problems of resolving a tag for the inspection, which tells everything at once. */
function resolveOrTell(tag, resolve) {
    try {
        return resolve();
    }
    catch (thrown) {
        if (thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return { tag, problems: thrown.problems };
        throw thrown;
    }
}
//# sourceMappingURL=resolved.js.map

/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packSources: () => (/* binding */ packSources),
  sourcesOf: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(5683);
// EXTERNAL MODULE: ./lib/src/release/tarball.js + 2 modules
var release_tarball = __webpack_require__(9920);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
// EXTERNAL MODULE: ./lib/src/plan/releases-file.js
var releases_file = __webpack_require__(507);
;// CONCATENATED MODULE: ./lib/src/plan/packed-directory.js







/** How many tarballs are read at a time: each is hashed and unpacked. */
const READ_AT_A_TIME = 4;
/**
 * Reads what was packed, in one directory or several: the plans whose digests are given, and the tarballs that they name.
 * Nothing else may lie there.
 * @param commit that of the run; a plan of another is refused
 * @throws Failure `plan-invalid`, `integrity-mismatch`, `plan-other-commit`, `tarball-invalid`
 */
async function readPacked(directories, commit) {
    const plans = await Promise.all(directories.map(async (directory) => ({ directory, plan: await planIn(directory, commit) })));
    const named = plans.flatMap(({ directory, plan }) => plan.releases.map((planned) => ({ planned, path: (0,external_node_path_.join)(directory.path, planned.tarball) })));
    const names = named.map(({ planned }) => planned.name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        (0,releases_file/* planInvalid */.r3)(`the plan names ${twice} twice`);
    const pool = (0,concurrency/* createPool */.b)(READ_AT_A_TIME);
    return Promise.all(named.map((one) => pool(() => packedRelease(one))));
}
async function planIn({ path, integrity }, commit) {
    const file = (0,external_node_path_.join)(path, releases_file.RELEASES_FILE);
    const bytes = await (0,promises_.readFile)(file).catch((cause) => (0,releases_file/* planInvalid */.r3)(`${file} cannot be read`, cause));
    const found = (0,digest/* sha512 */.Zf)(bytes);
    if (found !== integrity)
        changed(`The plan ${file}`, { found, expected: integrity });
    const plan = (0,releases_file/* parsePlan */.vS)(bytes, path);
    if (plan.commit !== commit) {
        (0,problems/* fail */.fJ)({
            code: 'plan-other-commit',
            message: `What was packed is from the commit ${plan.commit}, but the run, and therefore the provenance, is for ${commit}.`,
            remedy: 'Pack and publish in one run: hand over what the pack job of the same run made.',
        });
    }
    const wanted = new Set([releases_file.RELEASES_FILE, ...plan.releases.map(({ tarball }) => tarball)]);
    const there = await (0,promises_.readdir)(path);
    const added = there.filter((name) => !wanted.has(name));
    const missing = [...wanted].filter((name) => !there.includes(name));
    if (added.length > 0)
        (0,releases_file/* planInvalid */.r3)(`${path} contains files that the plan does not name: ${listed(added)}`);
    if (missing.length > 0)
        (0,releases_file/* planInvalid */.r3)(`${path} lacks files that the plan names: ${listed(missing)}`);
    return plan;
}
async function packedRelease({ planned, path, }) {
    const tarball = await (0,release_tarball/* readTarball */.t)(path);
    if (tarball.integrity !== planned.integrity)
        changed(`The tarball ${path}`, { found: tarball.integrity, expected: planned.integrity });
    const { name, version } = tarball.manifest;
    if (name !== planned.name || version !== planned.version)
        (0,releases_file/* planInvalid */.r3)(`the plan says ${planned.name}@${planned.version}, but its tarball contains ${name}@${version}`);
    return { planned, tarball };
}
/** @throws Failure `integrity-mismatch`: bytes nobody vouches for are not looked at any further */
function changed(what, { found, expected }) {
    return (0,problems/* fail */.fJ)({
        code: 'integrity-mismatch',
        message: `${what} hashes to ${found}, but ${expected} is expected: it is not what was packed.`,
        remedy: 'Do not publish it. Hand over the files and the integrity of the same pack job, the integrity as a job output and not inside the artifact.',
    });
}
function listed(names) {
    const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
    return `${shown.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
}
//# sourceMappingURL=packed-directory.js.map
// EXTERNAL MODULE: ./lib/src/plan/resolved.js
var resolved = __webpack_require__(2746);
// EXTERNAL MODULE: ./lib/src/plan/selection.js
var selection = __webpack_require__(2586);
;// CONCATENATED MODULE: ./lib/src/plan/source.js






/** Finds what the pack action is to pack, or to take as another tool has packed it. */
async function packSources(world, inputs, run) {
    if ((0,selection/* selectFor */.G)(inputs, run) !== 'tarballs')
        return workspaceSources(world, inputs, run);
    const { foreignSources } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(3436), __webpack_require__.e(9547), __webpack_require__.e(3396), __webpack_require__.e(6481), __webpack_require__.e(7626), __webpack_require__.e(9903)]).then(__webpack_require__.bind(__webpack_require__, 9903));
    return foreignSources(world, inputs, run);
}
/** Finds the workspaces that are to be released. Problems of a single one are kept for the inspection. */
async function workspaceSources(world, inputs, run) {
    const { tagFormats: formats, packages: only, registry } = inputs;
    const reading = await packagesOf(inputs, run.workspace);
    if (reading instanceof problems/* Failure */.HR) {
        const tag = (0,selection/* selectFor */.G)(inputs, run) === 'tag' ? inputs.tags[0] : undefined;
        const resolved = { tag, problems: reading.problems };
        return { releases: [{ kind: 'workspace', resolved }], leftOut: [], problems: [] };
    }
    if ((0,selection/* selectFor */.G)(inputs, run) === 'due') {
        const { dueReleases } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(3436), __webpack_require__.e(3396), __webpack_require__.e(6481), __webpack_require__.e(7626)]).then(__webpack_require__.bind(__webpack_require__, 7626));
        const [format = ''] = formats;
        const { releases, leftOut, problems } = await dueReleases(world, reading, {
            only,
            format,
            registry,
            run,
        });
        return {
            leftOut,
            problems: [...reading.problems, ...problems],
            releases: releases.map((resolved) => ({ kind: 'workspace', resolved })),
        };
    }
    const { resolve } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(3436), __webpack_require__.e(9547), __webpack_require__.e(3396), __webpack_require__.e(6481), __webpack_require__.e(9116)]).then(__webpack_require__.bind(__webpack_require__, 9116));
    const tags = inputs.tags.length > 0 ? inputs.tags : [''];
    const found = tags.map((tag) => (0,resolved/* resolveOrTell */.R)(tag, () => resolve(reading, { tag, formats, only })));
    return {
        releases: eachOnce(found).map((resolved) => ({ kind: 'workspace', resolved })),
        leftOut: [],
        problems: reading.problems,
    };
}
async function packagesOf({ root, packageDirectory, packageManager }, checkout) {
    try {
        const { checkoutPackages } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(3436), __webpack_require__.e(3396), __webpack_require__.e(6481)]).then(__webpack_require__.bind(__webpack_require__, 6481));
        return await checkoutPackages({ root, packageDirectory, checkout, wanted: packageManager });
    }
    catch (thrown) {
        if (thrown instanceof problems/* Failure */.HR)
            return thrown;
        throw thrown;
    }
}
/** Two tags may name one release: it is released once. */
function eachOnce(found) {
    const spec = ({ release }) => release && `${release.name}@${release.version}`;
    return found.filter((one, at) => !one.release || found.findIndex((other) => spec(other) === spec(one)) === at);
}
/**
 * Finds what the publish action is to publish.
 * @throws Failure for what was handed over and is not what was packed: it is not looked at any further
 */
async function sourcesOf(world, inputs, run) {
    const handed = await handedOver(inputs, run);
    if (!handed)
        return packSources(world, inputs, run);
    const { resolveTagged, resolveUntagged } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(6229)]).then(__webpack_require__.bind(__webpack_require__, 6229));
    const tags = inputs.tags.length > 0 ? inputs.tags : [''];
    const isByTag = (0,selection/* selectFor */.G)(inputs, run) === 'tag';
    const untagged = () => ({ releases: resolveUntagged(handed), problems: [] });
    const resolved = isByTag ? resolveTagged(handed, { tags, formats: inputs.tagFormats }) : untagged();
    return { ...resolved, leftOut: [] };
}
async function handedOver({ tarball, packed, tagFormats: [format = ''] }, { commit }) {
    if (packed.length > 0) {
        const read = await readPacked(packed, commit);
        return read.map(({ planned: { distTag, tag }, tarball }) => ({ tarball, distTag, tag }));
    }
    if (!tarball)
        return undefined;
    const found = await (0,release_tarball/* readTarball */.t)(tarball.path);
    if (found.integrity !== tarball.integrity)
        changed('The tarball', { found: found.integrity, expected: tarball.integrity });
    return [{ tarball: found, distTag: undefined, tag: (0,tag_template/* tagBy */.Uc)(format, found.manifest) }];
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readTarball)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
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
var release_manifest = __webpack_require__(8363);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
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

/***/ }),

/***/ 5126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/** How deep JSON of others may nest. */
const DEPTH = 64;
/**
 * Parses JSON that somebody else wrote and signed: no key twice in an object (parsers differ in which one they take), at
 * most 64 levels deep, valid UTF-8.
 * @throws Error
 */
function parseStrictJson(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text);
    refuseRepeatedKeys(text);
    return value;
}
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
/** Walks the tokens of a text that is known to be JSON: a string before a colon is a key of the innermost object. */
function refuseRepeatedKeys(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            open.push(token === '{' ? new Set() : undefined);
            if (open.length > DEPTH)
                throw new Error(`JSON of more than ${DEPTH} levels`);
        }
        else if (token === '}' || token === ']') {
            open.pop();
        }
        else if (token === ':') {
            const key = JSON.parse(last);
            const keys = open.at(-1);
            if (keys?.has(String(key)))
                throw new Error(`the JSON has the key ${last} twice in one object`);
            keys?.add(String(key));
        }
        last = token;
    }
}
//# sourceMappingURL=strict-json.js.map

/***/ })

};

