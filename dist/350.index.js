export const id = 350;
export const ids = [350,599];
export const modules = {

/***/ 21429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** Whole strings, compared to the letter. */
function equal(id, expected, found) {
    return { id, passed: found === expected, expected, found: found ?? 'nothing' };
}
/** A check that a task succeeds; what it throws is what was found. */
function holds(id, expected, task) {
    try {
        task();
        return { id, passed: true, expected, found: expected };
    }
    catch (thrown) {
        return { id, passed: false, expected, found: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
/** A check that has no meaning because what it would read is not authentic. */
function undecided(id, expected, why) {
    return { id, passed: null, expected, found: why };
}
/** The first check that failed, or could not be decided though the proof rests on it. */
function firstFailure(checks) {
    return checks.find((check) => check.passed === false) ?? checks.find((check) => check.passed === null);
}
//# sourceMappingURL=checks.js.map

/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ readProvenancePredicate),
/* harmony export */   CK: () => (/* binding */ PROVENANCE_PREDICATE),
/* harmony export */   Hh: () => (/* binding */ readPublishPredicate),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const Schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictTuple */ .CxQ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha512: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) })]),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** Reads the payload of a DSSE envelope. @throws Error when it is no statement about exactly one subject */
function readStatement(payload) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)));
}
const Publish = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), registry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
function readPublishPredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Publish, predicate);
}
const Provenance = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        buildType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        externalParameters: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        }),
        resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictTuple */ .CxQ([
            valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ gitCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
        ]),
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        builder: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ invocationId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    }),
});
function readProvenancePredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Provenance, predicate);
}
//# sourceMappingURL=statement.js.map

/***/ }),

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   H5: () => (/* binding */ ownNpmEnvironment),
/* harmony export */   Z8: () => (/* binding */ publishEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What any program needs to run and to reach the network; nothing in it is a credential or npm configuration. */
const PLATFORM = [
    'PATH',
    'Path',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'windir',
    'ComSpec',
    'PATHEXT',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** What libnpmpublish writes into the provenance statement (lib/provenance.js), and what tells npm it is on GitHub. */
const PROVENANCE = [
    'CI',
    'GITHUB_ACTIONS',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_REF',
    'GITHUB_SHA',
    'GITHUB_EVENT_NAME',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'RUNNER_ENVIRONMENT',
];
/**
 * An environment for an npm of ours, built from scratch: no configuration of the machine, the user or the project
 * reaches it. `NODE_USE_ENV_PROXY`: npm 12's TUF client goes through a proxy only with it.
 * @param home an existing directory that npm may fill: home, cache and configuration are in it
 */
function ownNpmEnvironment(env, home) {
    const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'empty-npmrc');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(empty, '');
    return {
        ...pick(env, PLATFORM),
        NODE_USE_ENV_PROXY: '1',
        HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        USERPROFILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'home'),
        npm_config_userconfig: empty,
        npm_config_globalconfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'no-global-npmrc'),
        npm_config_cache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'cache'),
        npm_config_logs_dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'logs'),
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
        npm_config_color: 'false',
        npm_config_progress: 'false',
    };
}
/**
 * What `npm publish` gets on top. The token stands in the environment key that beats every .npmrc. npm finds a request
 * URL, so it makes provenance, but no request token: it can neither exchange again nor mint, and nor can a child of it.
 */
function publishEnvironment(env, { registry, token, sigstoreToken }) {
    const { host, pathname } = new URL(registry);
    return {
        ...pick(env, PROVENANCE),
        [`npm_config_//${host}${pathname}:_authToken`]: token,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'withheld',
        SIGSTORE_ID_TOKEN: sigstoreToken,
        // npm would repeat a PUT after a lost answer; whether to is decided here, after asking the registry.
        npm_config_fetch_retries: '0',
    };
}
/**
 * The job's environment without what a script has no business with: the runner's own credentials and inputs, npm
 * tokens, and the files by which a step talks to the runner. A courtesy, not a wall: see the security model.
 */
function scriptEnvironment(env) {
    const withheld = /^(ACTIONS_|INPUT_|STATE_)/i;
    const named = /^(GITHUB_TOKEN|GH_TOKEN|NODE_AUTH_TOKEN|NPM_TOKEN|NPM_ID_TOKEN|SIGSTORE_ID_TOKEN)$/i;
    const commandFile = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i;
    const npmCredential = /^npm_config_.*_(auth|authtoken|password)$/i;
    const kept = Object.entries(env).filter(([name]) => ![withheld, named, commandFile, npmCredential].some((pattern) => pattern.test(name)));
    return pick(env, kept.map(([name]) => name));
}
function pick(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 81599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packRelease: () => (/* binding */ packRelease)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/inspect/stage.js + 12 modules
var stage = __webpack_require__(58927);
// EXTERNAL MODULE: ./lib/release/release.js
var release_release = __webpack_require__(63988);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
// EXTERNAL MODULE: ./lib/release/manifest.js
var manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/release/tarball.js
var tarball = __webpack_require__(7643);
// EXTERNAL MODULE: ./lib/release/workspaces.js
var workspaces = __webpack_require__(49499);
// EXTERNAL MODULE: ./lib/world.js
var lib_world = __webpack_require__(74027);
// EXTERNAL MODULE: ./lib/npm/environment.js
var environment = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/npm/project-npm.js
var project_npm = __webpack_require__(71160);
;// CONCATENATED MODULE: ./lib/npm/pack.js









/**
 * Builds and packs with the project's own npm, without a credential in the environment, in the order of `npm publish`:
 * `build-script` in every workspace that has it, `prepublishOnly`, then `npm pack`, which runs `prepack`, `prepare`
 * and `postpack`.
 * @param into absolute: where the tarball goes; must exist and be empty
 * @throws Failure `npm-not-found`, `build-failed`, `pack-failed`, `tarball-invalid`
 */
async function packWithNpm(world, { release, buildScript, into, }) {
    const npm = (0,project_npm/* projectNpm */.D)(world.env);
    const env = (0,environment/* scriptEnvironment */.F5)(world.env);
    const isRoot = release.directory === release.root;
    const here = isRoot ? [] : [`--workspace=${(0,workspaces/* relativeDirectory */.y)(release.root, release.directory)}`];
    const runNpm = (args, onFailure) => npmOrFail(world, { npm, args, cwd: release.root, env, onFailure });
    if (buildScript !== undefined) {
        const everywhere = isRoot ? [] : ['--workspaces'];
        await runNpm(['run', ...everywhere, '--if-present', '--', buildScript], 'build-failed');
    }
    if ((0,manifest/* scriptsAmong */.Lz)(release.manifest, ['prepublishOnly']).length > 0) {
        await runNpm(['run', ...here, '--', 'prepublishOnly'], 'pack-failed');
    }
    // npm pack does not run prepublishOnly (npm 11, 12); it prints the files, so its output is shown, not parsed.
    await runNpm(['pack', ...here, `--pack-destination=${into}`], 'pack-failed');
    const made = (await (0,promises_.readdir)(into)).filter((name) => name.endsWith('.tgz'));
    return (0,tarball/* readTarball */.t)(made.length === 1 ? (0,external_node_path_.join)(into, made[0] ?? '') : into);
}
async function npmOrFail(world, { npm, args, cwd, env, onFailure, }) {
    world.info(`npm ${args.join(' ')}`);
    const exit = await world.run({ file: npm.node, args: [npm.cli, ...args], cwd, env, show: true });
    if (exit.code === 0)
        return;
    throw new problems/* Failure */.HR([
        (0,problems/* error */.z3)({
            code: onFailure,
            message: `npm ${args.join(' ')} ${(0,lib_world/* ended */.v6)(exit)}.`,
            remedy: 'Its own words are above. Nothing was published; correct it, and run the job again or move the tag.',
        }),
    ]);
}
//# sourceMappingURL=pack.js.map
;// CONCATENATED MODULE: ./lib/npm/pack-release.js





/**
 * Packs a workspace, and inspects the manifest that came out: a build script may have written another.
 * The tarball stays where it is: it is an output.
 * @throws Failure
 */
async function packRelease(world, { release, facts }) {
    const into = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(world.temporary, 'publish-npm-tarball-'));
    const tarball = await packWithNpm(world, { release, buildScript: facts.inputs.buildScript, into });
    (0,stage/* inspectTarball */.P)(facts, (0,release_release/* releaseInTarball */.T3)({ tag: release.tag, manifest: tarball.manifest }));
    world.info(`${tarball.path}\n${tarball.integrity}\n${tarball.bytes} bytes`);
    return tarball;
}
//# sourceMappingURL=pack-release.js.map

/***/ }),

/***/ 23024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PINNED_NPM),
/* harmony export */   s: () => (/* binding */ fetchPinnedNpm)
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

/***/ 71160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ projectNpm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);



/**
 * The project's own npm: the one on its PATH, with the Node beside it, as the job has set them up.
 * @throws Failure `npm-not-found`
 */
function projectNpm(env) {
    const directories = (env['PATH'] ?? env['Path'] ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((directory) => directory !== '');
    const cli = first(directories, npmCliIn);
    const node = first(directories, (directory) => existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, executable('node'))));
    if (cli && node)
        return { node, cli };
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'npm-not-found',
        message: `There is no ${node ? 'npm' : 'node'} on the PATH of this job.`,
        remedy: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project.',
    });
}
/** The npm-cli.js behind a directory's `npm`: a link to it on Linux and macOS, beside `npm.cmd` on Windows. */
function npmCliIn(directory) {
    const beside = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    const link = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'npm'));
    if (!link)
        return beside;
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target) === 'npm-cli.js')
        return target;
    return beside ?? existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), 'npm-cli.js'));
}
function first(directories, find) {
    for (const directory of directories) {
        const found = find(directory);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function existing(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : undefined;
}
function executable(name) {
    return process.platform === 'win32' ? `${name}.exe` : name;
}
//# sourceMappingURL=project-npm.js.map

/***/ }),

/***/ 63988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ isInWorkspace),
/* harmony export */   T3: () => (/* binding */ releaseInTarball),
/* harmony export */   eU: () => (/* binding */ requireVersion)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28180);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28089);



/** Whether a release stands in the checkout. */
function isInWorkspace(release) {
    return 'directory' in release;
}
/**
 * The release a tarball holds. Its manifest must say what the tag says.
 * @throws Failure `tag-not-a-release`, `workspace-not-found`, `version-mismatch`
 */
function releaseInTarball({ tag, manifest }) {
    const tagged = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .E)(tag);
    if (manifest.name !== tagged.name) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'workspace-not-found',
            message: `The tag names ${tagged.name}, the tarball holds ${manifest.name || 'a package without a name'}.`,
            remedy: 'Hand over the tarball that the pack job made for this tag.',
        });
    }
    requireVersion({ tagged, manifest, file: 'package.json', text: '' });
    return { ...tagged, tag, manifest };
}
/** @throws Failure `version-mismatch`, with the line at fault */
function requireVersion({ tagged, manifest, file, text, }) {
    if (manifest.version === tagged.version)
        return;
    const line = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfKey */ .nj)(text, 'version');
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'version-mismatch',
        message: `The tag says ${tagged.name} is ${tagged.version}, its package.json says ${manifest.version || 'nothing'}.`,
        remedy: `Set "version" to ${tagged.version} in ${file}, commit, and move the tag there; or tag ${tagged.name}@${manifest.version}.`,
        file,
        ...(line === undefined ? {} : { line }),
    });
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag),
/* harmony export */   c: () => (/* binding */ tagOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77825);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);



/** The tag of a release: `<package>@<version>`. */
function tagOf({ name, version }) {
    return `${name}@${version}`;
}
/**
 * Reads a release tag. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param tag the short tag name, such as `@socket.io/redis-adapter@8.4.0`
 * @throws Failure `tag-not-a-release`
 */
function parseTag(tag) {
    const at = tag.lastIndexOf('@');
    const release = { name: tag.slice(0, Math.max(at, 0)), version: tag.slice(at + 1) };
    const why = whyNoRelease(release);
    if (at > 0 && why === undefined && tagOf(release) === tag)
        return release;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} is no release: ${at > 0 ? why : 'it has no version after a package name'}.`,
        remedy: 'Push a tag of the form <package>@<version>, such as socket.io@4.9.0 or @socket.io/redis-adapter@8.4.0.',
    });
}
function whyNoRelease({ name, version }) {
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
//# sourceMappingURL=tag.js.map

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
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68951);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98697);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28180);







const MANIFEST_LIMIT = 8 * 1024 * 1024;
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path) {
    const file = await theTarballAt(path);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    const text = await manifestInside(file);
    return {
        path: file,
        integrity: sha512(bytes),
        bytes: bytes.length,
        manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(text, 'package.json in the tarball'),
    };
}
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_3__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
async function theTarballAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, only);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; one is needed.`
            : 'The input tarball names nothing that is there.',
        remedy: 'Download the artifact of the pack job first, and give the path of its .tgz, or of its directory.',
    });
}
async function manifestInside(file) {
    const chunks = [];
    let found = 0;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            // npm takes the first path component for the package's root, whatever its name.
            const isManifest = entry.path.split('/').slice(1).join('/') === 'package.json';
            if (!isManifest || entry.size > MANIFEST_LIMIT)
                return entry.resume();
            found++;
            return entry.on('data', (chunk) => chunks.push(chunk));
        },
    });
    try {
        await new Promise((resolve, reject) => {
            parser.on('end', resolve).on('error', reject);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file).on('error', reject).pipe(parser);
        });
    }
    catch (cause) {
        return invalid('it cannot be unpacked', cause);
    }
    return found === 1 ? Buffer.concat(chunks).toString('utf8') : invalid(`it has ${found} package.json`);
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
        code: 'tarball-invalid',
        message: `The tarball is no npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map

/***/ }),

/***/ 49499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listWorkspaces),
/* harmony export */   y: () => (/* binding */ relativeDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14065);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28180);




/**
 * The packages of an npm workspaces root, the root itself included; of a repository without workspaces, the root alone.
 * @param root absolute
 * @throws Failure `workspace-duplicate` when two have one name, `workspaces-unreadable`
 */
async function listWorkspaces(root) {
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(root, 'package.json');
    const found = await mapped(root, manifest);
    const workspaces = [...found].map(([name, directory]) => ({ name, directory }));
    const rootIsPackage = manifest.name !== '' && !found.has(manifest.name);
    return rootIsPackage ? [{ name: manifest.name, directory: root }, ...workspaces] : workspaces;
}
async function mapped(root, manifest) {
    try {
        return await _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__({ cwd: root, pkg: manifest });
    }
    catch (cause) {
        const duplicate = cause instanceof Error && 'code' in cause && cause.code === 'EDUPLICATEWORKSPACE';
        const said = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause).replaceAll(root, '.');
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: duplicate ? 'workspace-duplicate' : 'workspaces-unreadable',
            message: duplicate
                ? `Two workspaces have the same name: ${said}`
                : `The workspaces cannot be read: ${said}`,
            remedy: duplicate
                ? 'Give each workspace a name of its own, or leave one out of "workspaces" in package.json.'
                : 'Correct "workspaces" in package.json: npm ls --workspaces must work.',
            file: 'package.json',
        });
    }
}
/** How a directory is written in messages and npm's `--workspace`: relative to the root, with forward slashes. */
function relativeDirectory(root, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, directory).replaceAll('\\', '/') || '.';
}
//# sourceMappingURL=workspaces.js.map

/***/ }),

/***/ 28350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awaitServed: () => (/* binding */ awaitServed),
  consumeServed: () => (/* binding */ consumeServed),
  credentialFor: () => (/* binding */ credentialFor),
  prepare: () => (/* binding */ prepare),
  publishOnce: () => (/* binding */ publishOnce),
  verifyServed: () => (/* binding */ verifyServed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/checks.js
var attestation_checks = __webpack_require__(21429);
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
;// CONCATENATED MODULE: ./lib/conclude.js


const WHO_AND_WHAT = ['repository', 'repository-id', 'commit', 'ref', 'workflow', 'signer', 'san'].map((field) => `certificate.${field}`);
/**
 * What the checks come to. A version that was there before and is authentically another release is a conflict; one that
 * lacks a proof is unverified. What npm's audit says of other packages is told, and decides nothing.
 */
function conclude(report) {
    const { checks, alreadyPublished } = report;
    const decisive = checks.filter(({ id, passed }) => passed === false || !id.startsWith('consumer.'));
    const failed = (0,attestation_checks/* firstFailure */.fx)(decisive);
    if (!failed)
        return { outcome: 'verified', problems: [...inconclusive(checks), ...notReproduced(report)] };
    const authentic = checks.some(({ id, passed }) => id === 'provenance.signature' && passed);
    const foreign = checks.filter(({ id, passed }) => WHO_AND_WHAT.includes(id) && passed === false);
    if (alreadyPublished && authentic && foreign.length > 0) {
        return { outcome: 'conflict', problems: [conflict(foreign)] };
    }
    const all = checks.filter(({ passed }) => passed === false).map(({ id }) => id);
    const others = all.length > 1 ? ` (${all.length} checks failed: ${all.join(', ')})` : '';
    return {
        outcome: 'unverified',
        problems: [
            (0,problems/* error */.z3)({
                code: 'verification-failed',
                message: `The check ${failed.id} failed: expected ${failed.expected}, found ${failed.found}${others}.`,
                remedy: 'Do not announce this version. Compare the evidence with the registry; if what is served is not what this run built, deprecate the version and report it to npm: https://www.npmjs.com/support',
            }),
        ],
    };
}
function conflict(foreign) {
    const differences = foreign.map(({ id, expected, found }) => `${id}: this run ${expected}, published ${found}`);
    return (0,problems/* error */.z3)({
        code: 'other-release',
        message: `That version is on the registry already and is another release: ${differences.join('; ')}.`,
        remedy: 'A version cannot be published twice: raise the version, commit, and push a new tag.',
    });
}
function inconclusive(checks) {
    return checks
        .filter(({ id, passed }) => id.startsWith('consumer.') && passed === null)
        .map(({ id, found }) => (0,problems/* warning */.$e)({
        code: 'consumer-inconclusive',
        message: `The check ${id} is ${found}.`,
        remedy: 'Nothing to do for this release: look at the packages it names.',
    }));
}
function notReproduced({ servedIntegrity, tarball }) {
    if (servedIntegrity === undefined || !tarball)
        return [];
    return [
        (0,problems/* warning */.$e)({
            code: 'not-reproducible',
            message: `The version was published before, from this commit, with other bytes (${servedIntegrity}) than this build made (${tarball.integrity}).`,
            remedy: 'Nothing to do for this release; a build that gives the same bytes each time would let anybody compare.',
        }),
    ];
}
/** Ends a run whose version the registry does not serve in time. @throws Failure */
function notServed(report, timeout) {
    return (0,problems/* fail */.fJ)({
        code: report.accepted ? 'not-served-yet' : 'publish-unclear',
        message: report.accepted
            ? `The registry accepted the upload, but does not serve the version after ${Math.round(timeout / 60_000)} minutes: it may still be scanning or replicating it.`
            : 'Whether the upload arrived could not be found out: the registry does not serve the version.',
        remedy: 'Do not raise the version. Run the job again later: it publishes only what is not there, and verifies what is.',
    });
}
//# sourceMappingURL=conclude.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/npm/environment.js
var environment = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/registry/names.js
var names = __webpack_require__(74039);
// EXTERNAL MODULE: ./lib/world.js
var lib_world = __webpack_require__(74027);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/consumer/audit.js




const Named = dist/* looseObject */._H3({ name: dist/* string */.YjP(), version: dist/* string */.YjP() });
const Finding = dist/* looseObject */._H3({ ...Named.entries, code: dist/* optional */.lqM(dist/* string */.YjP(), 'a missing signature') });
const Verified = dist/* looseObject */._H3({
    ...Named.entries,
    attestationBundles: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ predicateType: dist/* string */.YjP() })), []),
});
const Report = dist/* looseObject */._H3({
    invalid: dist/* array */.YOg(Finding),
    missing: dist/* array */.YOg(Finding),
    verified: dist/* optional */.lqM(dist/* array */.YOg(Verified), []),
});
const BOTH = [statement/* PROVENANCE_PREDICATE */.CK, statement/* PUBLISH_PREDICATE */.ce];
/**
 * Reads `npm audit signatures --json --include-attestations` (npm 11.12 and later) for one package. The exit status
 * proves nothing: it is 0 when a package has no attestation at all, and 1 when somebody else's package fails.
 */
function readAudit(exit, { name, version }) {
    const list = 'consumer.audit-lists-package';
    const wanted = `${name}@${version} verified, with 2 attestations`;
    const report = dist/* safeParse */.xLC(Report, jsonOf(exit.stdout));
    if (!report.success)
        return [withoutReport(exit, { list, wanted, about: `${name}@${version}` })];
    const isOurs = (one) => one.name === name && one.version === version;
    const { invalid, missing, verified } = report.output;
    const findings = [...invalid, ...missing];
    const against = findings.find(isOurs);
    const bundles = verified.find(isOurs)?.attestationBundles ?? [];
    const both = BOTH.every((type) => bundles.filter(({ predicateType }) => predicateType === type).length === 1);
    const found = against?.code ?? `${bundles.length} attestations listed`;
    const ours = (0,attestation_checks/* equal */.LC)(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
    const others = findings.filter((finding) => !isOurs(finding));
    return others.length === 0
        ? [ours]
        : [ours, audit_inconclusive(others.map((one) => `${one.name}@${one.version}: ${one.code}`))];
}
/** npm aborts the whole audit for some findings (EATTESTATIONSUBJECT, E404, …) and then names the package, if any. */
function withoutReport(exit, { list, wanted, about }) {
    const said = exit.stderr + exit.stdout;
    const code = /"code": ?"(E\w+)"|npm error code (E\w+)/.exec(said);
    const found = `npm audit signatures ${(0,lib_world/* ended */.v6)(exit)} without a report (${code?.[1] ?? code?.[2] ?? 'no code'})`;
    return { id: list, passed: said.includes(about) || !code ? false : null, expected: wanted, found };
}
function audit_inconclusive(others) {
    const found = `inconclusive: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`;
    return { id: 'consumer.audit-others', passed: null, expected: 'no finding against another package', found };
}
function jsonOf(stdout) {
    try {
        return JSON.parse(stdout);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=audit.js.map
;// CONCATENATED MODULE: ./lib/consumer/consume.js









/**
 * Plays a consumer: a clean install of the exact version, scripts off, and npm's own audit of its signatures. What npm
 * says of other packages proves nothing of ours, and fails nothing.
 */
async function consume(world, consuming) {
    const { name, version, integrity, registry, npmCli, home, tufCache } = consuming;
    const project = (0,external_node_path_.join)(home, 'project');
    (0,external_node_fs_.mkdirSync)(project, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    seedTuf(tufCache, (0,external_node_path_.join)(home, 'cache', '_tuf'));
    const scope = (0,names/* scopeOf */.Od)(name);
    const everywhere = [
        `--registry=${registry.url}`,
        ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
    ];
    const npm = (args) => world.run({
        file: process.execPath,
        args: [npmCli, ...args, ...everywhere],
        cwd: project,
        env: (0,environment/* ownNpmEnvironment */.H5)(world.env, home),
    });
    const install = await npm([
        'install',
        `${name}@${version}`,
        '--save-exact',
        '--ignore-scripts',
        ...forced(consuming),
    ]);
    const installed = (0,attestation_checks/* equal */.LC)('consumer.installs', 'exit status 0', endOf(world, install));
    if (!installed.passed)
        return [installed];
    const locked = (0,attestation_checks/* equal */.LC)('consumer.lockfile-integrity', integrity, await lockedIntegrity(project, name));
    const audit = await npm(['audit', 'signatures', '--json', '--include-attestations']);
    return [installed, locked, ...readAudit(audit, { name, version })];
}
/**
 * npm refuses to install what is bound to another platform (EBADPLATFORM), and `--os` and `--cpu` do not help.
 */
function forced({ manifest }) {
    const bound = [manifest.os, manifest.cpu, manifest.libc].some((value) => value !== undefined);
    return bound ? ['--force'] : [];
}
/** Hands the consumer's npm the root this run started from, with what was fetched from it minutes ago. */
function seedTuf(from, to) {
    if (!(0,external_node_fs_.existsSync)(from))
        return;
    (0,external_node_fs_.cpSync)(from, to, { recursive: true, filter: (source) => (0,external_node_path_.basename)(source) !== 'targets' });
}
function endOf(world, exit) {
    if (exit.code === 0)
        return 'exit status 0';
    const said = world.redact(exit.stderr).trim();
    if (said)
        world.info(said);
    return `npm install ${(0,lib_world/* ended */.v6)(exit)}`;
}
const Lock = dist/* looseObject */._H3({
    packages: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ integrity: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
async function lockedIntegrity(project, name) {
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(project, 'package-lock.json'), 'utf8'));
    return dist/* parse */.qgA(Lock, lock).packages[`node_modules/${name}`]?.integrity;
}
//# sourceMappingURL=consume.js.map
// EXTERNAL MODULE: ./lib/github/claims.js
var github_claims = __webpack_require__(79742);
// EXTERNAL MODULE: ./lib/inspect/dist-tag.js
var dist_tag = __webpack_require__(92263);
// EXTERNAL MODULE: ./lib/inspect/stage.js + 12 modules
var stage = __webpack_require__(58927);
// EXTERNAL MODULE: ./lib/registry/request.js
var request = __webpack_require__(81034);
;// CONCATENATED MODULE: ./lib/registry/served.js



const ATTESTATIONS_LIMIT = 1024 * 1024;
const TARBALL_LIMIT = 1024 * 1024 * 1024;
const Attestations = dist/* looseObject */._H3({
    attestations: dist/* array */.YOg(dist/* looseObject */._H3({ predicateType: dist/* string */.YjP(), bundle: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
/**
 * The attestations the registry serves for one version, or undefined while it serves none (404).
 * The path is npm's, built here: the packument's `dist.attestations.url` is not followed.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getAttestations(world, { registry, name, version }) {
    const url = `${registry.url}-/npm/v1/attestations/${(0,names/* escapedName */.Nm)(name)}@${version}`;
    const answer = await (0,request/* get */.Jt)(world, { url, limit: ATTESTATIONS_LIMIT });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,request/* nonsense */.IE)(url, `status ${answer.status}`);
    const read = dist/* safeParse */.xLC(Attestations, (0,request/* jsonOf */.o_)(answer, url));
    return read.success ? read.output.attestations : (0,request/* nonsense */.IE)(url, 'something that is no list of attestations');
}
/**
 * The bytes of a version's tarball, or undefined while the registry does not serve them (404). The path is the
 * packument's, the host the registry's own, as with npm's `replace-registry-host`.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getTarball(world, { registry, entry }) {
    const named = entry.dist.tarball;
    if (!URL.canParse(named))
        return (0,request/* nonsense */.IE)(registry.url, 'a tarball address that is no URL');
    const url = new URL(new URL(named).pathname, registry.url).href;
    const answer = await (0,request/* get */.Jt)(world, { url, accept: '*/*', limit: TARBALL_LIMIT });
    if (answer.status === 404)
        return undefined;
    return answer.status === 200 ? answer.body : (0,request/* nonsense */.IE)(url, `status ${answer.status}`);
}
/**
 * Whether a package is public, as npm asks it; undefined when the registry knows no such package or does not say.
 * @param token a credential for the package: without one the registry tells nothing of restricted packages
 */
async function getVisibility(world, { registry, name, token }) {
    const url = `${registry.url}-/package/${(0,names/* escapedName */.Nm)(name)}/visibility`;
    const response = await world.fetch(url, {
        headers: { accept: 'application/json', authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok)
        return undefined;
    const read = dist/* safeParse */.xLC(dist/* looseObject */._H3({ public: dist/* boolean */.zMY() }), await response.json());
    if (!read.success)
        return (0,request/* nonsense */.IE)(url, 'something that is no visibility');
    return read.output.public ? 'public' : 'restricted';
}
//# sourceMappingURL=served.js.map
// EXTERNAL MODULE: ./lib/npm/pinned.js
var pinned = __webpack_require__(23024);
;// CONCATENATED MODULE: ./lib/npm/exchange.js




const ATTEMPTS = 3;
/**
 * Exchanges a GitHub ID token for an npm token, with the very request npm makes (lib/utils/oidc.js, npm 11.21.2): no
 * body, the same headers, the same escaping. A 4xx is final; a 5xx or a broken connection is tried three times.
 * @throws Failure `exchange-refused`, `registry-unreachable`
 */
async function exchange(world, { registry, name, idToken, claims }) {
    const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${(0,names/* escapedName */.Nm)(name)}`, registry.url).href;
    for (let attempt = 1;; attempt++) {
        const answer = await ask(world, url, idToken).catch((cause) => ({
            status: 0,
            body: (0,problems/* messageOf */.bD)(cause),
        }));
        if (answer.status === 0 || answer.status >= 500) {
            if (attempt === ATTEMPTS)
                return unreachable(url, answer);
            await world.sleep(500 * attempt);
            continue;
        }
        const { token, message } = readAnswer(answer.body);
        if (token) {
            world.mask(token);
            return { token };
        }
        return refused({ name, status: answer.status, said: world.redact(message), claims });
    }
}
async function ask(world, url, idToken) {
    const platform = `${process.platform} ${process.arch}`;
    const response = await world.fetch(url, {
        method: 'POST',
        headers: {
            accept: '*/*',
            authorization: `Bearer ${idToken}`,
            'npm-auth-type': 'web',
            'npm-command': 'publish',
            'user-agent': `npm/${pinned/* PINNED_NPM */.Z.version} node/${process.version} ${platform} workspaces/false ci/github-actions`,
        },
        redirect: 'error',
        signal: AbortSignal.timeout(30_000),
    });
    return { status: response.status, body: await response.text() };
}
const Body = dist/* looseObject */._H3({ token: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* optional */.lqM(dist/* string */.YjP()) });
function readAnswer(body) {
    try {
        const { token, message = 'no reason' } = dist/* parse */.qgA(Body, JSON.parse(body));
        return { token: token === '' ? undefined : token, message };
    }
    catch {
        return { token: undefined, message: 'something that is no JSON' };
    }
}
function unreachable(url, answer) {
    return (0,problems/* fail */.fJ)({
        code: 'registry-unreachable',
        message: `The token exchange failed ${ATTEMPTS} times: ${answer.status === 0 ? answer.body : `${url} answered ${answer.status}`}.`,
        remedy: 'Nothing was published. Run the job again; if it happens again, see https://status.npmjs.org',
    });
}
function refused({ name, status, said, claims, }) {
    const [owner = '', repository = ''] = claims.repository.split('/');
    const path = claims.workflow_ref.slice(claims.repository.length + 1, -(claims.ref.length + 1));
    const file = path.split('/').at(-1) ?? path;
    const environment = claims.environment ? ` --env ${claims.environment}` : '';
    return (0,problems/* fail */.fJ)({
        code: 'exchange-refused',
        message: `The registry gave no token for ${name}: ${status}, ${JSON.stringify(said)}. This job is owner ${owner}, repository ${repository}, workflow file ${file}, environment ${claims.environment ?? '(none)'}.`,
        remedy: `The package must exist, and each of those values must stand, to the letter, in its trusted publisher: https://www.npmjs.com/package/${name}/access, or: npm trust github ${name} --repo ${claims.repository} --file ${file}${environment} --allow-publish`,
    });
}
//# sourceMappingURL=exchange.js.map
;// CONCATENATED MODULE: ./lib/npm/authenticate.js




/**
 * Gets the credential that publishes, and makes sure that publishing with `--access=public` changes nobody's visibility:
 * given at publish, it makes an existing restricted package public (npm's config documentation).
 * @throws Failure `id-token-failed`, `exchange-refused`, `registry-unreachable`, `visibility-change`
 */
async function authenticate(world, authenticating) {
    const { registry, name, claims, isPublic, allowVisibilityChange } = authenticating;
    const idToken = await (0,github_claims/* requestIdToken */.gj)(world, `npm:${registry.hostname}`);
    const credential = await exchange(world, { registry, name, idToken, claims });
    if (isPublic || allowVisibilityChange)
        return credential;
    const visibility = await getVisibility(world, { registry, name, token: credential.token });
    if (visibility !== 'restricted')
        return credential;
    return (0,problems/* fail */.fJ)({
        code: 'visibility-change',
        message: `${name} is restricted on the registry; publishing with provenance would make it public, all its versions.`,
        remedy: 'If the world may see it, set allow-visibility-change: true. A restricted package cannot have provenance.',
    });
}
//# sourceMappingURL=authenticate.js.map
// EXTERNAL MODULE: ./lib/npm/pack-release.js + 1 modules
var pack_release = __webpack_require__(81599);
;// CONCATENATED MODULE: ./lib/npm/publish.js






/**
 * Publishes a tarball with npm's own CLI, once. No script runs, no configuration but ours is read, nothing is packed
 * again, and npm cannot mint tokens.
 */
async function publishTarball(world, publishing) {
    const { tarball, registry, credential, sigstoreToken, npmCli, home } = publishing;
    const cwd = (0,external_node_path_.join)(home, 'empty');
    (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
    const exit = await world.run({
        file: process.execPath,
        args: [npmCli, ...publishArguments(publishing)],
        cwd,
        env: {
            ...(0,environment/* ownNpmEnvironment */.H5)(world.env, home),
            ...(0,environment/* publishEnvironment */.Z8)(world.env, { registry: registry.url, token: credential.token, sigstoreToken }),
        },
    });
    const receipt = readReceipt(exit, tarball.manifest.name);
    const told = world.redact(exit.stderr).trim();
    if (told)
        world.info(told);
    return receipt.kind === 'accepted' ? receipt : { ...receipt, said: world.redact(receipt.said) };
}
/** npm's arguments, in the order the design gives them. A scope's registry on the command line beats every npmrc. */
function publishArguments({ tarball, distTag, registry }) {
    const scope = (0,names/* scopeOf */.Od)(tarball.manifest.name);
    return [
        'publish',
        tarball.path,
        '--provenance',
        '--access=public',
        `--tag=${distTag}`,
        `--registry=${registry.url}`,
        ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
        '--ignore-scripts',
        '--json',
    ];
}
const Refusal = dist/* object */.Ikc({
    error: dist/* object */.Ikc({
        code: dist/* optional */.lqM(dist/* string */.YjP(), ''),
        summary: dist/* optional */.lqM(dist/* string */.YjP(), ''),
        detail: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    }),
});
/** Codes that npm ends with before its PUT, or that the registry answers to it without taking anything. */
const NOTHING_SENT = [
    'E400',
    'E401',
    'E402',
    'E403',
    'E404',
    'E422',
    'EUSAGE',
    'ENEEDAUTH',
    'EOTP',
    'EPRIVATE',
    'EUNKNOWNCONFIG',
    'ERR_INVALID_AUTH',
    'MODULE_NOT_FOUND',
    'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
    'TLOG_CREATE_ENTRY_ERROR',
    'TLOG_FETCH_ENTRY_ERROR',
    'IDENTITY_TOKEN_READ_ERROR',
    'IDENTITY_TOKEN_PARSE_ERROR',
    'TSA_CREATE_TIMESTAMP_ERROR',
];
/** Reads how `npm publish --json` ended. npm 11 and 12 print `{ "<name>": … }` or `{ "error": … }`. */
function readReceipt(exit, name) {
    const printed = lastJson(exit.stdout);
    const published = typeof printed === 'object' && printed !== null && Object.hasOwn(printed, name);
    if (exit.code === 0 && published) {
        return {
            kind: 'accepted',
            transparencyLogUrl: /https:\/\/search\.sigstore\.dev\/\?logIndex=\d+/.exec(exit.stderr)?.[0],
        };
    }
    if (exit.code === 0)
        return { kind: 'unclear', code: '', said: 'npm ended well, but named no package it published' };
    const refusal = dist/* safeParse */.xLC(Refusal, printed);
    if (!refusal.success || exit.code === null)
        return { kind: 'unclear', code: '', said: `npm publish ${(0,lib_world/* ended */.v6)(exit)}` };
    const { code, summary, detail } = refusal.output.error;
    const said = [summary, detail]
        .filter((part) => part !== '')
        .join(' ')
        .replaceAll(/\s+/g, ' ');
    return { kind: NOTHING_SENT.includes(code) ? 'refused' : 'unclear', code, said };
}
function lastJson(stdout) {
    const start = stdout.startsWith('{') ? 0 : stdout.lastIndexOf('\n{') + 1;
    try {
        return JSON.parse(stdout.slice(start));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./lib/registry/packument.js
var registry_packument = __webpack_require__(52919);
;// CONCATENATED MODULE: ./lib/npm/settle.js


/**
 * Finds out what a receipt means. A refusal is believed only when the registry does not have the version; an unclear
 * answer stays unclear until the registry serves the version. Nothing is published again.
 */
async function settle(world, { receipt, registry, name, version, }) {
    if (receipt.kind !== 'refused')
        return receipt.kind;
    const packument = await (0,registry_packument/* getPackument */.n)(world, { registry, name }).catch(() => undefined);
    return packument?.version(version) ? 'published-by-another' : 'refused';
}
/** @throws Failure `publish-refused` with npm's own words */
function refuse({ code, said }) {
    return (0,problems/* fail */.fJ)({
        code: 'publish-refused',
        message: `npm publish was refused (${code}): ${said}`,
        remedy: remedyOf(code),
    });
}
/** Why it is not clear what became of an upload. */
function unclear({ code, said }) {
    return (0,problems/* warning */.$e)({
        code: 'publish-unclear',
        message: `npm publish did not end clearly${code ? ` (${code})` : ''}: ${said}`,
        remedy: 'The registry was asked before anything else was done; what follows says what it has.',
    });
}
function remedyOf(code) {
    switch (code) {
        case 'E403':
            return 'If the registry says that OIDC has no permission for this action, the trusted publisher allows staging alone: create it again with "npm publish" allowed.';
        case 'E422':
            return "The registry refused the provenance: correct what it names in the package's package.json or in the job's runner, and push a new tag.";
        case 'E404':
            return 'The token does not reach this package: check that its trusted publisher names this package.';
        default:
            return 'Nothing was published, so the job can be run again.';
    }
}
//# sourceMappingURL=settle.js.map
// EXTERNAL MODULE: ./lib/release/tarball.js
var tarball = __webpack_require__(7643);
;// CONCATENATED MODULE: ./lib/registry/confirm.js





const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Waits until the registry serves the version, its tarball, both attestations and the dist-tag, asking again after 1, 2,
 * 4, … at most 30 seconds. When time runs out, gives what there is: what is missing is for the checks to say.
 * Never throws for a registry that fails meanwhile; says so in the log.
 */
async function confirm_confirm(world, awaited) {
    const deadline = world.now() + awaited.timeout;
    let pause = FIRST_PAUSE;
    let publication = await look(world, awaited);
    for (;;) {
        const missing = whatIsMissing(publication, awaited);
        if (missing.length === 0)
            return publication;
        const left = deadline - world.now();
        if (left <= 0)
            return publication;
        world.info(`Not served yet: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.`);
        await world.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        publication = await look(world, awaited);
    }
}
const NOTHING = {
    entry: undefined,
    publishedAt: undefined,
    taggedVersion: undefined,
    servedIntegrity: undefined,
    attestations: [],
};
async function look(world, { registry, name, version, distTag }) {
    const tolerate = (thrown) => {
        if (thrown instanceof problems/* Failure */.HR)
            world.info((0,problems/* messageOf */.bD)(thrown));
        else
            throw thrown;
        return undefined;
    };
    const [packument, attestations] = await Promise.all([
        (0,registry_packument/* getPackument */.n)(world, { registry, name }).catch(tolerate),
        getAttestations(world, { registry, name, version }).catch(tolerate),
    ]);
    const entry = await Promise.resolve(packument)
        .then((served) => served?.version(version))
        .catch(tolerate);
    if (!packument || !entry)
        return { ...NOTHING, attestations: attestations ?? [] };
    const bytes = await getTarball(world, { registry, entry }).catch(tolerate);
    return {
        entry,
        publishedAt: packument.publishedAt(version),
        taggedVersion: distTag === undefined ? undefined : packument.distTags[distTag],
        servedIntegrity: bytes && (0,tarball/* sha512 */.Z)(bytes),
        attestations: attestations ?? [],
    };
}
function whatIsMissing(publication, { version, distTag }) {
    const has = (type) => publication.attestations.some(({ predicateType }) => predicateType === type);
    const parts = [
        ['the version', publication.entry !== undefined],
        ['the tarball', publication.servedIntegrity !== undefined],
        ['the publish attestation', has(statement/* PUBLISH_PREDICATE */.ce)],
        ['the provenance', has(statement/* PROVENANCE_PREDICATE */.CK)],
        [`the dist-tag ${distTag}`, distTag === undefined || publication.taggedVersion === version],
    ];
    return parts.flatMap(([what, there]) => (there ? [] : [what]));
}
//# sourceMappingURL=confirm.js.map
// EXTERNAL MODULE: ./lib/release/release.js
var release_release = __webpack_require__(63988);
;// CONCATENATED MODULE: ./lib/releasing.js














/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * 60_000;
/** Inspects the release, and packs it where that has not been done. @throws Failure with every problem found */
async function prepare({ subject, ...known }) {
    const { world, inputs, run, report } = known;
    report.run = run;
    report.registry = inputs.registry.url;
    const { resolved, kind } = subject;
    const inspected = await world.stage('inspect', () => (0,stage.inspectAll)(world, {
        job: 'publish',
        inputs,
        run,
        resolved,
        packsHere: kind === 'workspace',
        githubToken: inputs.githubToken,
    }));
    const { release, facts } = inspected;
    report.problems.push(...inspected.warnings);
    const distTag = (0,dist_tag.decideDistTag)({ given: inputs.distTag, release });
    report.release = { package: release.name, version: release.version, distTag };
    report.alreadyPublished = facts.packument?.version(release.version) !== undefined;
    report.published = report.alreadyPublished ? 'yes' : 'no';
    const tarball = await world.stage('pack', () => tarballOf(world, { subject, release, facts }));
    report.tarball = tarball;
    return {
        ...known,
        claims: claimsOf(facts),
        release,
        tarball,
        distTag,
        isPublic: facts.packument !== undefined,
    };
}
/** The tarball that was handed over, its manifest inspected already; or one that is packed here and now. */
async function tarballOf(world, { subject, release, facts }) {
    if (subject.kind === 'workspace' && (0,release_release/* isInWorkspace */.P_)(release))
        return (0,pack_release.packRelease)(world, { release, facts });
    if (subject.kind !== 'tarball')
        throw new Error('a workspace release without a workspace');
    world.info(`Packed before: ${subject.tarball.integrity}`);
    return subject.tarball;
}
function claimsOf({ claims }) {
    if (!claims)
        throw new Error('inspected for publishing without the claims of an ID token');
    return claims;
}
/** @throws Failure: nothing was published then */
async function credentialFor(releasing) {
    const { world, inputs, release, claims, isPublic, tools } = releasing;
    const { registry, allowVisibilityChange } = inputs;
    const [credential] = await Promise.all([
        authenticate(world, { registry, name: release.name, claims, isPublic, allowVisibilityChange }),
        // Nothing is published that could not be verified: both must be there before, not after.
        tools.trust,
        tools.npmCli,
    ]);
    return credential;
}
/** Runs `npm publish` once. Afterwards the report says `unknown`, until the registry has said more. @throws Failure */
async function publishOnce(releasing, credential) {
    const { world, inputs, release, tarball, distTag, tools, directory, report } = releasing;
    const { registry } = inputs;
    const sigstoreToken = await (0,github_claims/* requestIdToken */.gj)(world, 'sigstore');
    const home = (0,external_node_path_.join)(directory, 'publisher');
    (0,external_node_fs_.mkdirSync)(home);
    const npmCli = await tools.npmCli;
    report.published = 'unknown';
    const receipt = await publishTarball(world, {
        tarball,
        distTag,
        registry,
        credential,
        sigstoreToken,
        npmCli,
        home,
    });
    const settled = await settle(world, { receipt, registry, name: release.name, version: release.version });
    report.alreadyPublished = settled === 'published-by-another';
    report.accepted = settled === 'accepted';
    if (receipt.kind === 'accepted') {
        report.transparencyLogUrl = receipt.transparencyLogUrl;
        return;
    }
    if (settled === 'refused') {
        report.published = 'no';
        refuse(receipt);
    }
    report.problems.push(unclear(receipt));
}
/** Waits for the registry to serve the version. @throws Failure `not-served-yet`, `publish-unclear` */
async function awaitServed({ world, inputs, release, distTag, report, }) {
    const { registry, verifyTimeout } = inputs;
    const publication = await confirm_confirm(world, {
        registry,
        name: release.name,
        version: release.version,
        distTag: report.alreadyPublished ? undefined : distTag,
        timeout: report.accepted || report.alreadyPublished ? verifyTimeout : Math.min(verifyTimeout, UNCLEAR_TIMEOUT),
    });
    if (publication.entry) {
        report.published = 'yes';
        return publication;
    }
    return notServed(report, verifyTimeout);
}
/** Checks what is served against the run, the tarball and the trust root, into the report. */
async function verifyServed(releasing, publication) {
    const { world, inputs, release, tarball, distTag, report, run, claims, tools } = releasing;
    const trust = await tools.trust;
    const integrity = integrityToProve(releasing, publication);
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(322)]).then(__webpack_require__.bind(__webpack_require__, 41322));
    const { checks, identity } = prove({
        publication,
        run,
        claims,
        release,
        registry: inputs.registry,
        trust,
        integrity,
        distTag: report.alreadyPublished ? undefined : distTag,
        now: world.now(),
    });
    report.trust = trust.source;
    report.attestations = publication.attestations;
    report.checks.push(...checks);
    if (identity)
        report.identity = identity;
    if (integrity !== tarball.integrity)
        report.servedIntegrity = integrity;
    report.outcome = 'unverified';
}
/** Ours after our own publish; of a version that was there before, whatever bytes it has: its provenance speaks of them. */
function integrityToProve({ report, tarball }, { servedIntegrity }) {
    return report.alreadyPublished && servedIntegrity ? servedIntegrity : tarball.integrity;
}
/** Plays the consumer, unless something failed before, and draws the conclusion. */
async function consumeServed(releasing) {
    const { world, inputs, release, tarball, tools, directory, report } = releasing;
    if (inputs.consumerCheck && !(0,attestation_checks/* firstFailure */.fx)(report.checks)) {
        const home = (0,external_node_path_.join)(directory, 'consumer');
        (0,external_node_fs_.mkdirSync)(home);
        const { name, version, manifest } = release;
        const integrity = report.servedIntegrity ?? tarball.integrity;
        const [npmCli, { cache: tufCache }] = await Promise.all([tools.npmCli, tools.trust]);
        const { registry } = inputs;
        report.checks.push(...(await consume(world, { name, version, manifest, integrity, registry, npmCli, tufCache, home })));
    }
    const { outcome, problems } = conclude(report);
    report.outcome = outcome;
    report.problems.push(...problems);
}
//# sourceMappingURL=releasing.js.map

/***/ })

};

