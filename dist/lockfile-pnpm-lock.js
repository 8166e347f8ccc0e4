export const id = 3560;
export const ids = [3560];
export const modules = {

/***/ 3560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpmLock: () => (/* binding */ readPnpmLock)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/lockfile/lockfile.js
var lockfile = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/lockfile/of-registry.js
var of_registry = __webpack_require__(1497);
;// CONCATENATED MODULE: ./lib/src/lockfile/plain-yaml.js

/**
 * Refuses YAML that readers differ about, and that no package manager writes: aliases, anchors, merge keys, tags, keys that
 * are no text.
 * @throws Error
 */
function requirePlain(document) {
    const [wrong] = document.errors;
    if (wrong)
        throw new Error(wrong.message.split('\n')[0]);
    (0,yaml_dist/* visit */.YR)(document, {
        Alias: () => refuse('an alias'),
        Node: (_key, node) => {
            if ('anchor' in node && node.anchor)
                refuse('an anchor');
            if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
                refuse('a tag');
        },
        Pair: (_key, { key }) => {
            if (!(0,yaml_dist/* isScalar */.jn)(key))
                refuse('a key that is not text');
            else if (key.value === '<<')
                refuse('a merge key');
        },
    });
}
function refuse(what) {
    throw new Error(`it has ${what}, which no package manager writes`);
}
/** Every entry of a map, with the line it begins in. */
function entriesOf(map, lineOf) {
    if (map === undefined || map === null)
        return [];
    if ((0,yaml_dist/* isScalar */.jn)(map) && map.value === null)
        return [];
    if (!(0,yaml_dist/* isMap */.jh)(map))
        throw new Error('something in it should be a map, and is not');
    return map.items.map(({ key, value }) => ({
        key: (0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : '',
        value,
        line: lineOf((0,yaml_dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0),
    }));
}
//# sourceMappingURL=plain-yaml.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/lockfile/pnpm-dependencies.js





/** Importers have an object for each dependency since version 6; snapshots the version alone. */
const Dependency = dist/* union */.KCZ([
    dist/* string */.YjP(),
    dist/* looseObject */._H3({ specifier: dist/* optional */.lqM(dist/* string */.YjP()), version: dist/* string */.YjP() }),
]);
const KINDS = [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    // pnpm 11 has its own and the configuration's in a document of their own.
    'configDependencies',
    'packageManagerDependencies',
];
/** Version 6 begins with a slash; peers and the hashes of patches follow in brackets. */
function withoutContext(key) {
    return key.replace(/^\//, '').replace(/\(.*$/, '');
}
function dependenciesIn(root, lineOf) {
    const importers = entriesOf(root.get('importers'), lineOf).map(({ key, value }) => ({ from: key, value }));
    const others = ['snapshots', 'packages'].flatMap((field) => entriesOf(root.get(field), lineOf));
    // Version 6 of a single package has no importers, and has its dependencies at the root.
    const holders = [
        { from: '.', value: root },
        ...importers,
        ...others.map(({ value }) => ({ from: '.', value })),
    ];
    return holders.flatMap(({ from, value: holder }) => KINDS.flatMap((kind) => entriesOf((0,yaml_dist/* isMap */.jh)(holder) ? holder.get(kind) : undefined, lineOf)).map(({ key, value, line }) => {
        const read = dist/* safeParse */.xLC(Dependency, (0,yaml_dist/* isMap */.jh)(value) ? value.toJSON() : String(value ?? ''));
        if (!read.success)
            throw new Error(`its dependency ${JSON.stringify(key)} is malformed`);
        const written = typeof read.output === 'string' ? read.output : read.output.version;
        return { name: key, written, from, line };
    }));
}
/** Links, and names that stand for another package. @throws Error for a dependency on what is not listed */
function othersIn(root, { packages, lineOf, directory }) {
    const byId = new Map(packages.map((one) => [one.id, one]));
    return dependenciesIn(root, lineOf).flatMap(({ name, written, from, line }) => {
        if (written.startsWith('link:')) {
            const target = written.slice('link:'.length);
            const path = /^(?:\/|[a-z]+:)/i.test(target) ? target : external_node_path_.posix.join(from, target);
            return [{ name, version: undefined, why: (0,lockfile/* linkKind */.N9)(path, directory), line }];
        }
        const version = withoutContext(written);
        const listed = byId.get(`${name}@${version}`) ?? byId.get(version);
        if (!listed)
            throw new Error(`its dependency ${name}@${version} is not among the packages it lists`);
        // It is told by the name that the lock file gives it; here by the one it is installed as, where that is another.
        if (listed.isNameless)
            return 'why' in listed.entry && listed.entry.name !== name ? [{ ...listed.entry, name, line }] : [];
        const [, real] = /^((?:@[^/@]+\/)?[^/@:]+)@/.exec(version) ?? [];
        return real === undefined || real === name ? [] : [{ name, version, why: 'alias', of: real, line }];
    });
}
/** What pnpm patches is run in another form than any registry attests. */
function patchedIn(root, lineOf) {
    return entriesOf(root.get('patchedDependencies'), lineOf).map(({ key, line }) => {
        const at = key.indexOf('@', 1);
        const name = (0,lockfile/* requireName */.rI)(at > 0 ? key.slice(0, at) : key);
        return { name, version: at > 0 ? key.slice(at + 1) : undefined, why: 'patched', line };
    });
}
//# sourceMappingURL=pnpm-dependencies.js.map
;// CONCATENATED MODULE: ./lib/src/lockfile/pnpm-lock.js






const Resolution = dist/* looseObject */._H3({
    type: dist/* optional */.lqM(dist/* string */.YjP()),
    integrity: dist/* optional */.lqM(dist/* string */.YjP()),
    tarball: dist/* optional */.lqM(dist/* string */.YjP()),
    directory: dist/* optional */.lqM(dist/* string */.YjP()),
    gitHosted: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const Package = dist/* looseObject */._H3({
    resolution: dist/* optional */.lqM(Resolution, {}),
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    version: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** What a resolution of the registry's may have. */
const PLAIN_RESOLUTION = ['integrity', 'tarball'];
/**
 * Reads a pnpm-lock.yaml of version 6 or 9. It may hold two documents: pnpm's own packages come first, the project's last;
 * both are installed.
 * @throws Error saying what is wrong with it
 * @see https://pnpm.io/lockfile
 */
function readPnpmLock(text, { registry, directory }) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { lineCounter: lines });
    if ('empty' in documents)
        throw new Error('it is empty');
    const found = documents.map((document) => {
        requirePlain(document);
        const root = document.contents;
        if (!(0,yaml_dist/* isMap */.jh)(root))
            throw new Error('it is not a pnpm lock file');
        const version = String(root.get('lockfileVersion'));
        if (!/^[69](\.\d+)?$/.test(version)) {
            throw new Error(`its lockfileVersion is ${version}, but only 6 and 9 can be read, as pnpm 8 and later write them`);
        }
        const lineOf = (offset) => lines.linePos(offset).line;
        const packages = packagesIn(root, { registry, lineOf });
        requireKnownSnapshots(root, { packages, lineOf });
        return [
            ...packages.map(({ entry }) => entry),
            ...othersIn(root, { packages, lineOf, directory }),
            ...patchedIn(root, lineOf),
        ];
    });
    const entries = found.flat();
    return {
        locked: (0,lockfile/* distinct */.dM)(entries.filter((entry) => 'integrity' in entry)),
        unverifiable: entries.filter((entry) => 'why' in entry),
    };
}
/** The name and version of a key; of version 6 a key that does not begin with a slash is an address. */
function readId(key) {
    const id = withoutContext(key);
    const at = id.indexOf('@', 1);
    const isNamed = at > 0 && /^(?:@[^/@]+\/)?[^/@:]+$/.test(id.slice(0, at));
    // A version has no slash: git@github.com+owner/name/<commit> is no package "git".
    const isAddress = !key.startsWith('/') && (!isNamed || /^[^:]*\//.test(id.slice(at + 1)));
    if (isAddress && /[/:]/.test(id))
        return { id };
    const name = (0,lockfile/* requireName */.rI)(at > 0 ? id.slice(0, at) : id);
    return { id, name, version: at > 0 ? id.slice(at + 1) : undefined };
}
function packagesIn(root, { registry, lineOf }) {
    return entriesOf(root.get('packages'), lineOf).map(({ key, value, line }) => {
        const read = dist/* safeParse */.xLC(Package, (0,yaml_dist/* isMap */.jh)(value) ? value.toJSON() : {});
        if (!read.success)
            throw new Error(`its package ${JSON.stringify(key)} is malformed`);
        const { resolution } = read.output;
        const found = readId(key);
        if (!('name' in found)) {
            // What it is installed as is told beside it; this name is the lock file's own word.
            const name = (0,lockfile/* requireName */.rI)(read.output.name ?? '');
            const why = whyNot(resolution, { name, version: found.id, registry }) ?? 'remote tarball';
            return { id: found.id, isNameless: true, entry: { name, version: found.id, why, line } };
        }
        const { id, name, version } = found;
        const isRenamed = read.output.name !== undefined || read.output.version !== undefined;
        const why = whyNot(resolution, { name, version, registry }) ??
            (isRenamed ? 'of a kind that is not known' : undefined);
        const entry = (0,lockfile/* lockedOr */.gG)(why, { name, version, integrity: resolution.integrity, line });
        return { id, isNameless: false, entry };
    });
}
function whyNot(resolution, { name, version, registry }) {
    const { type, tarball, directory, gitHosted } = resolution;
    if (type === 'git' || gitHosted)
        return 'git';
    if (type === 'directory' || directory !== undefined)
        return 'file';
    if (version?.startsWith('file:') || tarball?.startsWith('file:'))
        return 'file';
    const isPlain = Object.keys(resolution).every((key) => PLAIN_RESOLUTION.includes(key));
    if (!isPlain)
        return 'of a kind that is not known';
    if (tarball !== undefined)
        return URL.canParse(tarball) ? (0,of_registry/* ofRegistry */.H)(new URL(tarball), { name, registry }) : 'remote tarball';
    // What is not a plain version is an address: git+ssh://…, https://codeload.github.com/…
    return version === undefined || !/^\d+\.\d+\.\d+/.test(version) ? 'remote tarball' : undefined;
}
/** pnpm puts snapshots and packages together: a snapshot that brings its own bytes would be installed unseen. */
function requireKnownSnapshots(root, { packages, lineOf }) {
    const ids = new Set(packages.map(({ id }) => id));
    for (const { key, value } of entriesOf(root.get('snapshots'), lineOf)) {
        const brings = (0,yaml_dist/* isMap */.jh)(value)
            ? ['resolution', 'name', 'version'].find((field) => value.has(field))
            : undefined;
        if (brings)
            throw new Error(`its snapshot ${JSON.stringify(key)} has a ${brings}, which belongs to packages`);
        if (!ids.has(withoutContext(key)))
            throw new Error(`its snapshot ${JSON.stringify(key)} is not of a package that it lists`);
    }
}
//# sourceMappingURL=pnpm-lock.js.map

/***/ })

};

