export const id = 9750;
export const ids = [9750];
export const modules = {

/***/ 99750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpmLock: () => (/* binding */ readPnpmLock)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/lockfile/lockfile.js
var lockfile = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/lockfile/of-registry.js
var of_registry = __webpack_require__(13586);
;// CONCATENATED MODULE: ./lib/lockfile/plain-yaml.js

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
                refuse('a key that is no text');
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
        throw new Error('something in it that should be a map is none');
    return map.items.map(({ key, value }) => ({
        key: (0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : '',
        value,
        line: lineOf((0,yaml_dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0),
    }));
}
//# sourceMappingURL=plain-yaml.js.map
;// CONCATENATED MODULE: ./lib/lockfile/pnpm-lock.js





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
/** Importers have an object for each dependency since version 6; snapshots the version alone. */
const Dependency = dist/* union */.KCZ([
    dist/* string */.YjP(),
    dist/* looseObject */._H3({ specifier: dist/* optional */.lqM(dist/* string */.YjP()), version: dist/* string */.YjP() }),
]);
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** What a resolution of the registry's may have. */
const PLAIN_RESOLUTION = ['integrity', 'tarball'];
/**
 * Reads a pnpm-lock.yaml of version 6 or 9. It may hold two documents: pnpm's own packages come first, the project's last;
 * both are installed.
 * @throws Error saying what is wrong with it
 * @see https://pnpm.io/lockfile
 */
function readPnpmLock(text, registry) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { lineCounter: lines });
    if ('empty' in documents)
        throw new Error('it is empty');
    const found = documents.map((document) => {
        requirePlain(document);
        const root = document.contents;
        if (!(0,yaml_dist/* isMap */.jh)(root))
            throw new Error('it is no pnpm lock file');
        const version = String(root.get('lockfileVersion'));
        if (!/^[69](\.\d+)?$/.test(version)) {
            throw new Error(`its lockfileVersion is ${version}, and 6 or 9 can be read (pnpm 8 and later write one)`);
        }
        const lineOf = (offset) => lines.linePos(offset).line;
        const packages = packagesIn(root, { registry, lineOf });
        requireKnownSnapshots(root, lineOf);
        return [...packages, ...othersIn(root, lineOf)];
    });
    const entries = found.flat();
    return {
        locked: (0,lockfile/* distinct */.dM)(entries.filter((entry) => 'integrity' in entry)),
        unverifiable: entries.filter((entry) => 'why' in entry),
    };
}
/** Version 6 begins with a slash, and has the peers in brackets; version 9 has those in snapshots alone. */
function idOf(key) {
    const id = key.replace(/^\//, '').replace(/\(.*$/, '');
    const at = id.indexOf('@', 1);
    const name = (0,lockfile/* requireName */.rI)(at > 0 ? id.slice(0, at) : id);
    return { id, name, version: at > 0 ? id.slice(at + 1) : undefined };
}
function packagesIn(root, { registry, lineOf }) {
    return entriesOf(root.get('packages'), lineOf).map(({ key, value, line }) => {
        const { name, version } = idOf(key);
        const read = dist/* safeParse */.xLC(Package, (0,yaml_dist/* isMap */.jh)(value) ? value.toJSON() : {});
        if (!read.success)
            throw new Error(`its package ${JSON.stringify(key)} is malformed`);
        const { resolution } = read.output;
        const isRenamed = read.output.name !== undefined || read.output.version !== undefined;
        const why = whyNot(resolution, { name, version, registry }) ??
            (isRenamed ? 'of a kind that is not known' : undefined);
        return (0,lockfile/* lockedOr */.gG)(why, { name, version, integrity: resolution.integrity, line });
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
function requireKnownSnapshots(root, lineOf) {
    const packages = new Set(entriesOf(root.get('packages'), lineOf).map(({ key }) => idOf(key).id));
    for (const { key, value } of entriesOf(root.get('snapshots'), lineOf)) {
        const brings = (0,yaml_dist/* isMap */.jh)(value)
            ? ['resolution', 'name', 'version'].find((field) => value.has(field))
            : undefined;
        if (brings)
            throw new Error(`its snapshot ${JSON.stringify(key)} has a ${brings}, which is for packages`);
        if (!packages.has(idOf(key).id))
            throw new Error(`its snapshot ${JSON.stringify(key)} is of no package that it lists`);
    }
}
/** Links to the workspace's own packages, and names that stand for another package. */
function othersIn(root, lineOf) {
    const owners = [...entriesOf(root.get('importers'), lineOf), ...entriesOf(root.get('snapshots'), lineOf)];
    // Version 6 of a single package has no importers, and has its dependencies in packages.
    const holders = [
        root,
        ...owners.map(({ value }) => value),
        ...entriesOf(root.get('packages'), lineOf).map(({ value }) => value),
    ];
    const dependencies = holders.flatMap((holder) => KINDS.flatMap((kind) => entriesOf((0,yaml_dist/* isMap */.jh)(holder) ? holder.get(kind) : undefined, lineOf)));
    return dependencies.flatMap(({ key, value, line }) => {
        const read = dist/* safeParse */.xLC(Dependency, (0,yaml_dist/* isMap */.jh)(value) ? value.toJSON() : String(value ?? ''));
        const written = read.success ? (typeof read.output === 'string' ? read.output : read.output.version) : '';
        const version = written.replace(/^\//, '');
        if (version.startsWith('link:'))
            return [{ name: key, version: undefined, why: linkKind(version), line }];
        const [, real] = /^((?:@[^/@]+\/)?[^/@:]+)@/.exec(version) ?? [];
        return real === undefined || real === key ? [] : [{ name: key, version, why: 'alias', of: real, line }];
    });
}
/** A link is relative to the importer, whose depth is not looked at: one that climbs may still be of this checkout. */
function linkKind(version) {
    return /^link:(\/|[a-z]+:)/i.test(version) ? 'link out of the checkout' : 'link';
}
//# sourceMappingURL=pnpm-lock.js.map

/***/ })

};

