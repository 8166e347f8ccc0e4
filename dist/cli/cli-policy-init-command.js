export const id = 193;
export const ids = [193];
export const modules = {

/***/ 77193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyInitCommand: () => (/* binding */ policyInitCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/edge/terminal-world.js + 1 modules
var terminal_world = __webpack_require__(21918);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/registry/address.js
var address = __webpack_require__(33836);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(46573);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
// EXTERNAL MODULE: ./lib/src/trust/fetch-trust.js
var fetch_trust = __webpack_require__(44168);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(50637);
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(68931);
// EXTERNAL MODULE: ./lib/src/policy/expectation.js
var expectation = __webpack_require__(20495);
// EXTERNAL MODULE: ./lib/src/proof/judge.js + 11 modules
var judge = __webpack_require__(16260);
// EXTERNAL MODULE: ./lib/src/release/tag-format.js
var tag_format = __webpack_require__(60658);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(95683);
// EXTERNAL MODULE: ./lib/src/verifying/candidates.js + 1 modules
var candidates = __webpack_require__(18753);
// EXTERNAL MODULE: ./lib/src/verifying/verify-named.js
var verify_named = __webpack_require__(59369);
;// CONCATENATED MODULE: ./lib/src/verifying/draft-policy.js









const HEADER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/mochi/publish-npm/v1/schemas/policy.schema.json
# Who may have published which packages. Only the most specific entry applies (a name, then @scope/*, then *).
# Drafted from how the lock file's packages were published. Read it: a package that was taken over earlier is in it too.
`;
/** Drafts a policy that the lock file, as it is, would pass: an entry for each package, by its exact name. */
async function draftPolicy(world, { lockfile, registry, trust, onProgress, }) {
    const pool = (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl);
    let done = 0;
    const looked = await Promise.all(lockfile.locked.map(async (locked) => {
        const verdict = await lookAt(world, { locked, registry, trust, pool });
        onProgress(++done, lockfile.locked.length);
        return verdict;
    }));
    const byName = Map.groupBy(looked, ({ name }) => name);
    const names = [...byName.keys()].sort();
    const doubtful = looked.filter((verdict) => isDoubtful(verdict));
    const entries = names.flatMap((name) => {
        const verdicts = byName.get(name) ?? [];
        return verdicts.some(isDoubtful) ? [] : [[name, entryOf(verdicts)]];
    });
    const text = HEADER + (0,dist/* stringify */.As)({ version: 1, packages: Object.fromEntries(entries) }, { lineWidth: 0 });
    const attested = entries.filter(([, entry]) => 'repository' in entry).length;
    const isUnusual = ([name, entry]) => ['events', 'runner', 'signer-workflow'].some((field) => field in entry) ||
        (!('repository' in entry) && (byName.get(name) ?? []).some(({ identity }) => identity));
    return {
        text,
        unusual: entries.filter(isUnusual).map(([name]) => name),
        attested,
        signed: entries.length - attested,
        doubtful: doubtful.map(({ name, version, reason }) => ({ name, version, reason: reason ?? '' })),
    };
}
async function lookAt(world, looking) {
    const attested = await lookFor(world, { ...looking, expectation: expectation/* NOBODY */.oQ });
    return isUnattested(attested) ? lookFor(world, { ...looking, expectation: SIGNED }) : attested;
}
const SIGNED = { require: 'signature', entry: '' };
async function lookFor(world, { locked, registry, trust, pool, expectation, }) {
    const release = { name: locked.name, version: locked.version };
    try {
        return (0,judge/* judge */.S)(await (0,candidates/* gatherLocked */.s)(world, { locked, registry, expectation, pool }), { expectation, trust });
    }
    catch (thrown) {
        return (0,verify_named/* unreachable */.H)(thrown, { release, expectation });
    }
}
function isUnattested({ checks }) {
    return checks.some(({ id, found }) => id === 'provenance.present' && found === '0');
}
/** Of an attested version everything but who was expected must hold; of another the registry's signature. */
function isDoubtful({ verified, checks }) {
    const usual = ['policy.expectation', 'certificate.event', 'certificate.runner', 'certificate.signer'];
    return !verified && checks.some(({ id, passed }) => passed !== true && !usual.includes(id));
}
/** One entry for all versions of a package that are installed: what they have in common, and no more. */
function entryOf(verdicts) {
    const drafts = verdicts.map(({ identity, name, version }) => identity ? fieldsOf(identity, { name, version }) : { require: 'signature' });
    const [first = {}] = drafts;
    if (drafts.some((draft) => !('repository' in draft) || draft['repository'] !== first['repository']))
        return { require: 'signature' };
    const agreed = Object.entries(first).filter(([field, value]) => drafts.every((draft) => JSON.stringify(draft[field]) === JSON.stringify(value)));
    return Object.fromEntries(agreed);
}
function fieldsOf(identity, release) {
    const { repository = '', repositoryId, ownerId, workflow, signer, ref = '', event = '', runner } = identity;
    const template = tag_format/* KNOWN_FORMATS */.Hc.find((one) => (0,tag_template/* tagRef */.y6)(one, release) === ref);
    const path = workflow?.slice(`${repository}/`.length, -`@${ref}`.length);
    const fields = [
        ['repository', repository.replace('https://github.com/', '')],
        ['repository-id', repositoryId],
        ['owner-id', ownerId],
        ['workflow', workflow === `${repository}/${path}@${ref}` ? path : undefined],
        ['tag-template', template],
        ['ref', template === undefined && ref.startsWith('refs/heads/') ? ref : undefined],
        ['events', events/* USUAL_EVENTS */.Jt.some((usual) => usual === event) ? undefined : [event]],
        ['runner', runner === 'github-hosted' ? undefined : runner],
        ['signer-workflow', signer === workflow ? undefined : signer],
    ];
    return Object.fromEntries(fields.filter((field) => field[1] !== undefined));
}
//# sourceMappingURL=draft-policy.js.map
// EXTERNAL MODULE: ./lib/src/cli/option-files.js + 3 modules
var option_files = __webpack_require__(87986);
// EXTERNAL MODULE: ./lib/src/cli/progress.js
var cli_progress = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/policy-init-command.js











/**
 * `publish-npm policy init`
 * @returns the exit status: 0 written, 1 written and something found that does not hold
 * @throws UsageError
 */
async function policyInitCommand(options) {
    if ((0,external_node_fs_.existsSync)(options.output) && !options.force)
        throw new usage/* UsageError */.e(`${options.output} already exists: use --force to overwrite it, or --output to name another file.`);
    const world = (0,terminal_world/* terminalWorld */.x)({ offline: false });
    const registry = (0,option_files/* asUsage */.im)(() => (0,address/* registryAt */.R)(options.registry ?? address/* PUBLIC_REGISTRY */.u));
    const lockfile = await (0,option_files/* lockfileAt */.Pp)('--lockfile', { file: options.lockfile, registry });
    return (0,temporary/* withTemporaryDirectory */.no)(world, async (directory) => {
        const requireFresh = options.requireFreshTrust ?? false;
        const fetched = await (0,fetch_trust/* fetchTrust */.X)(world, { registry, directory, requireFresh, ...(0,option_files/* trustFiles */.Gy)(options) });
        for (const { message, remedy } of fetched.warnings)
            world.info(`Warning: ${message} ${remedy}`);
        const progress = (0,cli_progress/* showProgress */.R)();
        const draft = await draftPolicy(world, {
            lockfile,
            registry,
            trust: fetched.trust,
            onProgress: progress.tell,
        });
        progress.end();
        asWritten(options.output, draft.text);
        const { attested, signed, unusual, doubtful } = draft;
        if (options.json) {
            process.stdout.write(`${JSON.stringify({ policy: options.output, attested, signed, unusual, doubtful }, null, 2)}\n`);
        }
        else {
            process.stdout.write(`${options.output}: ${attested} packages with provenance, ${signed} with only the registry's signature.\n`);
            for (const name of unusual)
                process.stdout.write(`? ${(0,harmless/* visible */.RK)(name)} is published in an unusual way, or not always with provenance: check its entry.\n`);
            for (const { name, version, reason } of doubtful)
                process.stdout.write(`✖ ${name}@${version} was given no entry: the check ${reason} did not pass.\n`);
            process.stdout.write('Read the policy before you commit it: it records how these packages were published, not how they should be.\n');
        }
        return doubtful.length === 0 ? 0 : 1;
    });
}
function asWritten(path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (thrown) {
        throw new usage/* UsageError */.e(`--output ${path} cannot be written: ${(0,problems/* messageOf */.bD)(thrown)}`);
    }
}
//# sourceMappingURL=policy-init-command.js.map

/***/ }),

/***/ 60658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ KNOWN_FORMATS),
/* harmony export */   sT: () => (/* binding */ versionsRead),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49344);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13257);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95683);




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

/***/ })

};

