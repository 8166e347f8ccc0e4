export const id = 9903;
export const ids = [9903];
export const modules = {

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Runs git in a directory. Gives its trimmed output, or undefined when git fails or is not there. */
async function git(world, cwd, args) {
    return (await gitOutput(world, cwd, args))?.trim();
}
/**
 * What of a repository's own configuration could start a program, switched off: its hooks and monitors, and every way to fetch
 * what a partial clone lacks. GIT_ALLOW_PROTOCOL beats what the configuration allows.
 */
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.sshCommand=false'];
/** The same, with every blank of what git has printed: a file is its blanks too. */
async function gitOutput(world, cwd, args) {
    const { PATH, HOME, SystemRoot } = world.env;
    const settings = [...SETTINGS, ...ownedByOthers(cwd)];
    const exit = await world.run({
        file: 'git',
        args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
        cwd,
        env: {
            PATH,
            HOME,
            SystemRoot,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_ALLOW_PROTOCOL: '',
            GIT_NO_LAZY_FETCH: '1',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_TERMINAL_PROMPT: '0',
        },
    });
    return exit.code === 0 ? exit.stdout : undefined;
}
/**
 * Lets git read this one repository whoever owns it: in a container the checkout is another user's. What git guards against
 * there, programs of the repository's configuration, is switched off.
 */
function ownedByOthers(cwd) {
    const top = topOf(cwd);
    return top === undefined ? [] : [`safe.directory=${top}`];
}
/** The directory at or above one that has the repository; links resolved, as git does it. */
function topOf(directory) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory).replaceAll('\\', '/');
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return above === directory ? undefined : topOf(above);
}
//# sourceMappingURL=git.js.map

/***/ }),

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

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  foreignSources: () => (/* binding */ foreignSources)
});

// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/plan/checkout-packages.js + 1 modules
var checkout_packages = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/src/github/git.js
var git = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var manifest = __webpack_require__(8363);
;// CONCATENATED MODULE: ./lib/src/plan/committed.js


/**
 * Which tarballs have a version that no manifest of the commit has: canaries and snapshots, which a tool writes into the
 * working tree, and packages that a build makes. One sentence each, where there is a checkout to look into.
 * @param checkout absolute
 */
async function notCommitted(world, { checkout, packages, handed, }) {
    const said = handed.map(async ({ tarball: { manifest } }) => {
        const { name, version } = manifest;
        const found = packages.find((one) => one.name === name);
        if (!found)
            return [`${name}@${version} belongs to no package of the checkout: a build made it.`];
        const { file } = found.source;
        const text = await (0,git/* gitOutput */.o)(world, checkout, ['cat-file', 'blob', `HEAD:${file}`]);
        const committed = text === undefined ? undefined : versionIn(text);
        if (committed === undefined || committed === version)
            return [];
        return [
            `The version of ${name}@${version} was written after the commit, where ${file} has ${committed || 'none'}.`,
        ];
    });
    return (await Promise.all(said)).flat();
}
/** Empty where there is none; undefined for what is no package.json: there is nothing to compare with. */
function versionIn(text) {
    try {
        return (0,manifest/* parseManifest */.Ng)(text, 'package.json').version;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=committed.js.map
// EXTERNAL MODULE: ./lib/src/plan/due.js
var plan_due = __webpack_require__(7626);
// EXTERNAL MODULE: ./lib/src/plan/handed-over.js
var handed_over = __webpack_require__(6229);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/glob/dist/esm/index.min.js
var index_min = __webpack_require__(1668);
// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(5683);
// EXTERNAL MODULE: ./lib/src/release/tarball.js + 2 modules
var tarball = __webpack_require__(9920);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/text/strict-json.js
var strict_json = __webpack_require__(5126);
// EXTERNAL MODULE: ./lib/src/plan/releases-file.js
var releases_file = __webpack_require__(507);
;// CONCATENATED MODULE: ./lib/src/plan/changesets-plan.js








/** What `changeset pack` leaves beside its tarballs (changesets 3). */
const CHANGESETS_PLAN = 'publish-plan.json';
const Publish = dist/* looseObject */._H3({
    kind: dist/* literal */.euz('publish'),
    name: dist/* string */.YjP(),
    version: dist/* string */.YjP(),
    access: dist/* optional */.lqM(dist/* string */.YjP()),
    tag: dist/* string */.YjP(),
    tarball: dist/* looseObject */._H3({
        // A file below the plan, and nowhere else.
        path: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[\w@][\w@.+-]*\/)*[\w@][\w@.+-]*\.tgz$/)),
        integrity: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256-[A-Za-z0-9+/]{43}=$/)),
    }),
});
const TagOnly = dist/* looseObject */._H3({ kind: dist/* literal */.euz('tag-only'), name: dist/* string */.YjP(), version: dist/* string */.YjP() });
const Schema = dist/* looseObject */._H3({
    version: dist/* literal */.euz(1),
    plan: dist/* array */.YOg(dist/* array */.YOg(dist/* variant */.Oxt('kind', [Publish, TagOnly]))),
});
/**
 * Reads what `changeset pack` has left in a directory: its plan, with the order and the dist-tags, and the tarballs it
 * names, each held to the plan's sha256. Another tarball may not lie there.
 * @param directory absolute
 * @returns undefined where there is no such plan
 * @throws Failure `plan-invalid`
 */
async function readChangesetsPlan(directory) {
    const file = (0,external_node_path_.join)(directory, CHANGESETS_PLAN);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const { plan } = parsed(file);
    const entries = plan.flatMap((group, at) => group.map((entry) => ({ ...entry, group: at })));
    const publish = entries.flatMap((entry) => (entry.kind === 'publish' ? [entry] : []));
    const names = entries.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        (0,releases_file/* foreignPlanInvalid */.f0)(file, `it names ${twice} twice`);
    const restricted = publish.find(({ access = 'public' }) => access !== 'public');
    if (restricted)
        (0,releases_file/* foreignPlanInvalid */.f0)(file, `${restricted.name} has "access": ${JSON.stringify(restricted.access)}, and only "public" can be published with provenance ("access" in .changeset/config.json)`);
    const there = await (0,index_min/* glob */.TI)('**/*.tgz', { cwd: directory, nodir: true, posix: true });
    const added = there.filter((path) => !publish.some(({ tarball }) => tarball.path === path));
    if (added.length > 0)
        (0,releases_file/* foreignPlanInvalid */.f0)(file, `it does not name ${added.slice(0, 5).join(', ')}, which the directory contains`);
    for (const { tarball } of publish)
        requireHash(file, { path: (0,external_node_path_.join)(directory, tarball.path), tarball });
    return {
        releases: publish.map(({ name, version, tag, tarball, group }) => {
            return { name, version, distTag: tag, path: (0,external_node_path_.join)(directory, tarball.path), group };
        }),
        tagOnly: entries.flatMap(({ kind, name, version }) => (kind === 'tag-only' ? [{ name, version }] : [])),
    };
}
function parsed(file) {
    try {
        return dist/* parse */.qgA(Schema, (0,strict_json/* parseStrictJson */.R)((0,external_node_fs_.readFileSync)(file)));
    }
    catch (cause) {
        return (0,releases_file/* foreignPlanInvalid */.f0)(file, (0,problems/* messageOf */.bD)(cause), cause);
    }
}
function requireHash(file, { path, tarball }) {
    if (!(0,external_node_fs_.existsSync)(path))
        (0,releases_file/* foreignPlanInvalid */.f0)(file, `it names ${tarball.path}, which does not exist`);
    const found = `sha256-${(0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('base64')}`;
    if (found !== tarball.integrity)
        (0,releases_file/* foreignPlanInvalid */.f0)(file, `${tarball.path} hashes to ${found}, but the plan says ${tarball.integrity}`);
}
//# sourceMappingURL=changesets-plan.js.map
// EXTERNAL MODULE: ./lib/src/plan/needs.js
var plan_needs = __webpack_require__(9473);
;// CONCATENATED MODULE: ./lib/src/plan/tarball-directory.js










/** How many tarballs are read at a time: each is hashed and unpacked. */
const AT_A_TIME = 4;
/**
 * Reads a directory of tarballs: those that a plan of changesets names, or each that lies in it and below.
 * @param directory absolute
 * @param format of the tags that the releases will have
 * @throws Failure `tarballs-missing`, `tarball-invalid`, `plan-invalid`
 */
async function readTarballs(directory, format) {
    if (!(0,external_node_fs_.existsSync)(directory))
        return missing(directory, 'the directory does not exist');
    const plan = await readChangesetsPlan(directory);
    const paths = plan?.releases.map(({ path }) => path) ?? (await tarballsIn(directory));
    const pool = (0,concurrency/* createPool */.b)(AT_A_TIME);
    const tarballs = await Promise.all(paths.map((path) => pool(() => (0,tarball/* readTarball */.t)(path))));
    const names = tarballs.map(({ manifest }) => manifest.name);
    const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
    if (twice >= 0)
        missing(directory, `${names[twice]} is packed twice, in ${paths[names.indexOf(names[twice] ?? '')]} and ${paths[twice]}`);
    const handed = tarballs.map((tarball, at) => {
        const planned = plan?.releases[at];
        return { tarball, distTag: planned?.distTag, tag: (0,tag_template/* tagBy */.Uc)(format, tarball.manifest) };
    });
    if (plan)
        requireAsPlanned(directory, { plan, handed });
    return { handed, tagOnly: plan?.tagOnly ?? [] };
}
async function tarballsIn(directory) {
    const found = await (0,index_min/* glob */.TI)('**/*.tgz', {
        cwd: directory,
        ignore: '**/node_modules/**',
        nodir: true,
        posix: true,
    });
    if (found.length === 0)
        missing(directory, 'there is no .tgz in it');
    return found.sort().map((path) => (0,external_node_path_.join)(directory, path));
}
/** @throws Failure `tarballs-missing` */
function missing(directory, why) {
    return (0,problems/* fail */.fJ)({
        code: 'tarballs-missing',
        message: `The tarballs in ${directory} cannot be released: ${why}.`,
        remedy: 'Set tarballs to the directory that an earlier step packs into, and empty it before that: pnpm --recursive pack --pack-destination packed, or changeset pack --out-dir packed.',
    });
}
/** The names and versions are the plan's, and nothing comes before what it needs. @throws Failure `plan-invalid` */
function requireAsPlanned(directory, { plan, handed }) {
    const groups = new Map(plan.releases.map(({ name, group }) => [name, group]));
    for (const [at, { name, version }] of plan.releases.entries()) {
        const manifest = handed[at]?.tarball.manifest;
        if (manifest?.name !== name || manifest.version !== version)
            (0,releases_file/* foreignPlanInvalid */.f0)(directory, `it says ${name}@${version}, but the tarball contains ${manifest?.name}@${manifest?.version}`);
    }
    const needs = (0,plan_needs/* needsAmong */.Kj)(handed.map(({ tarball: { manifest }, distTag = '' }) => {
        return { name: manifest.name, version: manifest.version, distTag, manifest };
    }));
    for (const [name, needed] of needs) {
        const late = needed.find((one) => Number(groups.get(one)) > Number(groups.get(name)));
        if (late !== undefined)
            (0,releases_file/* foreignPlanInvalid */.f0)(directory, `${name} comes before ${late}, which it needs`);
    }
}
//# sourceMappingURL=tarball-directory.js.map
;// CONCATENATED MODULE: ./lib/src/plan/foreign-sources.js






/**
 * Finds which tarballs of another tool are due: those whose version the registry does not have. A packer of everything packs
 * what was published long ago as well.
 * @throws Failure `input-invalid` without a directory, `tarballs-missing`, `tarball-invalid`, `plan-invalid`
 */
async function foreignSources(world, inputs, run) {
    const { tarballs, packages: only, registry, tagFormats } = inputs;
    const [format = ''] = tagFormats;
    if (tarballs === undefined)
        return (0,problems/* fail */.fJ)({
            code: 'input-invalid',
            message: 'The input select is "tarballs", but the input tarballs does not say where they are.',
            remedy: 'Set tarballs to the directory that an earlier step packs into.',
        });
    const { handed, tagOnly } = await readTarballs(tarballs, format);
    const named = handed.map((one) => ({
        name: one.tarball.manifest.name,
        manifest: one.tarball.manifest,
        one,
    }));
    const { due, ...rest } = await (0,plan_due/* dueAmong */.l)(world, named, { only, registry, run });
    const releases = due.map(({ one }) => one);
    return {
        ...rest,
        releases: (0,handed_over.resolveUntagged)(releases),
        tagOnly,
        notes: await notesOf(world, { inputs, checkout: run.workspace, releases }),
    };
}
async function notesOf(world, { inputs, checkout, releases }) {
    const packages = await packagesOf(inputs, checkout);
    return packages === undefined ? [] : notCommitted(world, { checkout, packages, handed: releases });
}
/** Undefined where there is no checkout, or one that cannot be read: nothing is packed of it. */
async function packagesOf({ root, packageManager }, checkout) {
    try {
        const wanted = packageManager;
        return (await (0,checkout_packages.checkoutPackages)({ root, packageDirectory: undefined, checkout, wanted })).packages;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=foreign-sources.js.map

/***/ }),

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveTagged: () => (/* binding */ resolveTagged),
/* harmony export */   resolveUntagged: () => (/* binding */ resolveUntagged)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _resolved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2746);
/* harmony import */ var _tagged_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4903);




/** The releases that tarballs hold, where no tag has to name them. */
function resolveUntagged(handed) {
    return handed.map(({ tarball, distTag, tag }) => {
        const { manifest } = tarball;
        const { name, version } = manifest;
        return {
            kind: 'tarball',
            tarball,
            distTag,
            resolved: { release: { name, version, tag, manifest }, problems: [] },
        };
    });
}
/**
 * The releases that tags name, each in the tarball that holds it. A tarball that no tag names is a problem, and so is a tag
 * that names none of them.
 */
function resolveTagged(handed, { tags, formats }) {
    const [only] = handed;
    const [tag = ''] = tags;
    // Whatever is wrong with the one tag is told of the one release.
    if (handed.length === 1 && tags.length === 1 && only)
        return { releases: [sourceFor(only, resolveBy(only, { tag, formats }))], problems: [] };
    const versions = new Map(handed.map(({ tarball: { manifest } }) => [manifest.name, manifest.version]));
    const names = [...versions.keys()];
    const problems = [];
    const tagOf = new Map();
    for (const each of tags)
        try {
            const { name } = (0,_release_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)({ tag: each, formats, names, versions });
            if (versions.has(name))
                tagOf.set(name, each);
            else
                problems.push(unpacked(each));
        }
        catch (thrown) {
            problems.push(...(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(thrown));
        }
    const releases = handed.map((one) => {
        const found = tagOf.get(one.tarball.manifest.name);
        return sourceFor(one, found === undefined ? unnamed(one, tags) : resolveBy(one, { tag: found, formats }));
    });
    return { releases, problems };
}
function resolveBy({ tarball: { manifest } }, { tag, formats }) {
    return (0,_resolved_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveOrTell */ .R)(tag, () => (0,_tagged_version_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseInTarball */ .T)({ tag, formats, manifest }));
}
function unpacked(tag) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
        code: 'workspace-not-found',
        message: `The tag ${JSON.stringify(tag)} matches nothing that was packed.`,
        remedy: 'Give both jobs the same tags and tag-format.',
        again: 'commit',
    });
}
function sourceFor({ tarball, distTag }, resolved) {
    return { kind: 'tarball', tarball, distTag, resolved };
}
function unnamed({ tarball: { manifest } }, tags) {
    return {
        problems: [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
                code: 'workspace-not-found',
                message: `${manifest.name}@${manifest.version} was packed, but no tag of this run names it: ${tags.join(', ')}.`,
                remedy: 'Give both jobs the same tags and tag-format; or select: due, which needs no tag.',
                again: 'commit',
            }),
        ],
    };
}
//# sourceMappingURL=handed-over.js.map

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
            message: `The tag names ${tagged.name}, but the tarball contains ${manifest.name || 'a package without a name'}.`,
            remedy: 'Hand over the tarball that the pack job made for this tag.',
        });
    }
    return {
        tag,
        release: { name: tagged.name, version: tagged.version, tag, manifest },
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
            message: `The tag says that ${tagged.name} is ${tagged.version}, but its package.json says ${manifest.version || 'nothing'}${isPlaceholder ? ', which a tool such as semantic-release replaces in the checkout when it releases' : ''}.`,
            remedy: isPlaceholder
                ? `Write the version in a step before this one: npm version ${tagged.version} --no-git-tag-version, in the package's directory.`
                : `To release ${manifest.version || 'the version that it has'}, tag that instead. To release ${tagged.version}, set "version" to it in ${file}, commit, and tag that commit.`,
            file,
            ...(line === undefined ? {} : { line }),
        }),
    ];
}
//# sourceMappingURL=tagged-version.js.map

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
        return `${JSON.stringify(name)} is not a package name (${why})`;
    }
    const clean = semver__WEBPACK_IMPORTED_MODULE_0__.valid(version);
    if (clean === null)
        return `${JSON.stringify(version)} is not a semver version`;
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
        message: `The tag ${JSON.stringify(tag)} is ambiguous: with the format ${format}, it could name any of ${names}.`,
        remedy: `Set the input packages to the one that such tags mean, or use a format that includes the package, such as ${_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui}.`,
    });
}
function noRelease(tag, formats) {
    const plain = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag);
    const why = formats.length === 1 && formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui && 'why' in plain
        ? plain.why
        : `it is not of the form ${formats.join(' or ')}, with the name of a package in this repository and a version as npm writes it`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} does not name a release: ${why}.`,
        remedy: formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui
            ? 'Push a tag of the form <package>@<version>, such as @socket.io/redis-adapter@8.4.0; or set the input tag-format to the form of your tags, such as v{version}.'
            : 'Push a tag of that form, or fix tag-format.',
    });
}
//# sourceMappingURL=tag-format.js.map

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

