export const id = 612;
export const ids = [612];
export const modules = {

/***/ 62317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* unused harmony export utf8String */
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);

/** Fulcio's extensions for GitHub Actions: 1.3.6.1.4.1.57264.1.N, a DER UTF8String each from N = 8 on. */
const EXTENSIONS = {
    issuer: 8,
    signer: 9,
    signerDigest: 10,
    runner: 11,
    repository: 12,
    commit: 13,
    ref: 14,
    repositoryId: 15,
    owner: 16,
    ownerId: 17,
    workflow: 18,
    workflowDigest: 19,
    event: 20,
    run: 21,
    visibility: 22,
    environment: 23,
};
/**
 * Decodes a Fulcio certificate's identity, strictly. Says nothing of whether the certificate is to be believed.
 * @param der the certificate
 * @throws Error on a malformed or repeated extension
 */
function readIdentity(der) {
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der));
    refuseRepeats(certificate);
    const fields = Object.entries(EXTENSIONS).map(([field, number]) => {
        const value = certificate.extension(`1.3.6.1.4.1.57264.1.${number}`)?.value;
        return [field, value && utf8String(value)];
    });
    return { ...Object.fromEntries(fields), san: certificate.extSubjectAltName?.uri };
}
function refuseRepeats(certificate) {
    const seen = new Set();
    for (const extension of certificate.extensions) {
        const oid = extension.subs[0]?.toOID() ?? '';
        if (seen.has(oid))
            throw new Error(`the certificate has the extension ${oid} twice`);
        seen.add(oid);
    }
}
/**
 * Decodes one DER UTF8String: the tag, a length in its shortest form, exactly so many bytes, valid UTF-8.
 * @throws Error
 */
function utf8String(der) {
    const [tag, first] = der;
    if (tag !== 0x0c || first === undefined)
        throw new Error('a certificate extension is no UTF8String');
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2 || first === 0x80 || der.length < 2 + lengthBytes)
        throw new Error('a certificate extension has a malformed length');
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    const shortest = lengthBytes === 0 || (lengthBytes === 1 ? length >= 0x80 : length >= 0x100);
    const content = der.subarray(2 + lengthBytes);
    if (!shortest || content.length !== length)
        throw new Error('a certificate extension has a malformed length');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
}
//# sourceMappingURL=certificate.js.map

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

/***/ 21612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/github/run.js
var github_run = __webpack_require__(35310);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/dist/index.js
var tuf_dist = __webpack_require__(84423);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/problems.js
var problems = __webpack_require__(15451);
;// CONCATENATED MODULE: ./lib/attestation/trust.js








/**
 * Fetches Sigstore's trusted root and the registry's keys by TUF, from the network, starting at the root.
 * @throws Failure `trust-unavailable` whatever goes wrong: nothing older is taken instead
 */
async function fetchTrust({ registry, tufRoot, tufMirror, directory }) {
    const cache = (0,external_node_path_.join)(directory, 'tuf');
    try {
        const source = tufRoot === undefined ? 'tuf' : `custom:${await sha256OfFile(tufRoot)}`;
        const tuf = await (0,tuf_dist.initTUF)({
            cachePath: cache,
            forceInit: true,
            retry: { retries: 2, minTimeout: 200, randomize: true },
            timeout: 5_000,
            ...(tufRoot === undefined ? {} : { rootPath: tufRoot }),
            ...(tufMirror === undefined ? {} : { mirrorURL: tufMirror }),
        });
        const root = dist.TrustedRoot.fromJSON(JSON.parse(await tuf.getTarget('trusted_root.json')));
        const keys = readRegistryKeys(JSON.parse(await tuf.getTarget(`${registry.hostname}/keys.json`)));
        return { source, material: (0,verify_dist/* toTrustMaterial */.jO)(root, attestationKeys(keys)), keys, cache };
    }
    catch (cause) {
        return (0,problems/* fail */.fJ)({
            code: 'trust-unavailable',
            message: "Sigstore's trusted root and the registry's keys could not be fetched and verified by TUF.",
            remedy: 'Run the job again; behind a proxy set HTTPS_PROXY for the job. With tuf-root or tuf-mirror, check that both belong together.',
        }, cause);
    }
}
const Keys = valibot_dist/* object */.Ikc({
    keys: valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ keyId: valibot_dist/* string */.YjP(), keyUsage: valibot_dist/* string */.YjP(), publicKey: valibot_dist/* looseObject */._H3({}) })),
});
/** Reads the TUF target `<registry host>/keys.json`. */
function readRegistryKeys(target) {
    return valibot_dist/* parse */.qgA(Keys, target).keys.map((key) => ({
        id: key.keyId,
        usage: key.keyUsage,
        publicKey: dist.PublicKey.fromJSON(key.publicKey),
    }));
}
/** The keys that may sign publish attestations, by id, on an object without a prototype: a hint is outside text. */
function attestationKeys(keys) {
    const byId = Object.create(null);
    for (const key of keys)
        if (key.usage === 'npm:attestations')
            byId[key.id] = key.publicKey;
    return byId;
}
async function sha256OfFile(path) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)(path))
        .digest('hex');
}
//# sourceMappingURL=trust.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
// EXTERNAL MODULE: ./lib/registry/request.js
var request = __webpack_require__(81034);
// EXTERNAL MODULE: ./lib/release/tarball.js
var tarball = __webpack_require__(7643);
;// CONCATENATED MODULE: ./lib/npm/pinned.js








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
    const answer = await (0,request/* get */.Jt)(world, { url, accept: '*/*', limit: LIMIT });
    if (answer.status !== 200) {
        (0,problems/* fail */.fJ)({
            code: 'npm-fetch-failed',
            message: `npm ${npm.version} could not be fetched: ${url} answered ${answer.status}.`,
            remedy: 'Run the job again; or give the path of an npm-cli.js of npm 11.15 or later in the input npm-cli.',
        });
    }
    const found = (0,tarball/* sha512 */.Z)(answer.body);
    if (found !== npm.integrity) {
        (0,problems/* fail */.fJ)({
            code: 'npm-integrity',
            message: `What ${url} serves is not npm ${npm.version}: it hashes to ${found}, not ${npm.integrity}. It was not run.`,
            remedy: 'Do not publish. Find out what stands between the runner and the registry; then run the job again.',
        });
    }
    const target = (0,external_node_path_.join)(directory, `npm-${npm.version}`);
    await (0,promises_.mkdir)(target, { recursive: true });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(answer.body), index_min/* extract */.o6({ cwd: target, strip: 1, strict: true }));
    return (0,external_node_path_.join)(target, 'bin', 'npm-cli.js');
}
//# sourceMappingURL=pinned.js.map
;// CONCATENATED MODULE: ./lib/npm/tools.js


/** @param directory fresh, and kept until {@link Tools.settled} */
function fetchTools(world, { inputs, directory }) {
    const { registry, tufRoot, tufMirror } = inputs;
    const trust = fetchTrust({ registry, tufRoot, tufMirror, directory });
    const npmCli = inputs.npmCli === undefined
        ? fetchPinnedNpm(world, { registry, directory })
        : Promise.resolve(inputs.npmCli);
    const both = Promise.allSettled([trust, npmCli]);
    return { trust, npmCli, settled: () => both.then(() => undefined) };
}
//# sourceMappingURL=tools.js.map
// EXTERNAL MODULE: ./lib/release/subject.js
var release_subject = __webpack_require__(61693);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/attestation/checks.js
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
// EXTERNAL MODULE: ./lib/npm/environment.js
var environment = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/npm/pack.js
var pack = __webpack_require__(71648);
// EXTERNAL MODULE: ./lib/registry/registry.js
var registry_registry = __webpack_require__(97076);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/consumer/audit.js




const Named = valibot_dist/* looseObject */._H3({ name: valibot_dist/* string */.YjP(), version: valibot_dist/* string */.YjP() });
const Finding = valibot_dist/* looseObject */._H3({ ...Named.entries, code: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), 'a missing signature') });
const Verified = valibot_dist/* looseObject */._H3({
    ...Named.entries,
    attestationBundles: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ predicateType: valibot_dist/* string */.YjP() })), []),
});
const Report = valibot_dist/* looseObject */._H3({
    invalid: valibot_dist/* array */.YOg(Finding),
    missing: valibot_dist/* array */.YOg(Finding),
    verified: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(Verified), []),
});
const BOTH = [attestation_statement/* PROVENANCE_PREDICATE */.CK, attestation_statement/* PUBLISH_PREDICATE */.ce];
/**
 * Reads `npm audit signatures --json --include-attestations` (npm 11.12 and later) for one package. The exit status
 * proves nothing: it is 0 when a package has no attestation at all, and 1 when somebody else's package fails.
 */
function readAudit(exit, { name, version }) {
    const list = 'consumer.audit-lists-package';
    const wanted = `${name}@${version} verified, with 2 attestations`;
    const report = valibot_dist/* safeParse */.xLC(Report, jsonOf(exit.stdout));
    if (!report.success)
        return [withoutReport(exit, { list, wanted, about: `${name}@${version}` })];
    const isOurs = (one) => one.name === name && one.version === version;
    const { invalid, missing, verified } = report.output;
    const findings = [...invalid, ...missing];
    const against = findings.find(isOurs);
    const bundles = verified.find(isOurs)?.attestationBundles ?? [];
    const both = BOTH.every((type) => bundles.filter(({ predicateType }) => predicateType === type).length === 1);
    const found = against?.code ?? `${bundles.length} attestations listed`;
    const ours = equal(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
    const others = findings.filter((finding) => !isOurs(finding));
    return others.length === 0
        ? [ours]
        : [ours, inconclusive(others.map((one) => `${one.name}@${one.version}: ${one.code}`))];
}
/** npm aborts the whole audit for some findings (EATTESTATIONSUBJECT, E404, …) and then names the package, if any. */
function withoutReport(exit, { list, wanted, about }) {
    const said = exit.stderr + exit.stdout;
    const code = /"code": ?"(E\w+)"|npm error code (E\w+)/.exec(said);
    const found = `npm audit signatures ${(0,pack/* ended */.v)(exit)} without a report (${code?.[1] ?? code?.[2] ?? 'no code'})`;
    return { id: list, passed: said.includes(about) || !code ? false : null, expected: wanted, found };
}
function inconclusive(others) {
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
    const scope = (0,registry_registry/* scopeOf */.Od)(name);
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
    const installed = equal('consumer.installs', 'exit status 0', endOf(world, install));
    if (!installed.passed)
        return [installed];
    const locked = equal('consumer.lockfile-integrity', integrity, await lockedIntegrity(project, name));
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
    return `npm install ${(0,pack/* ended */.v)(exit)}`;
}
const Lock = valibot_dist/* looseObject */._H3({
    packages: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* looseObject */._H3({ integrity: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) })),
});
async function lockedIntegrity(project, name) {
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(project, 'package-lock.json'), 'utf8'));
    return valibot_dist/* parse */.qgA(Lock, lock).packages[`node_modules/${name}`]?.integrity;
}
//# sourceMappingURL=consume.js.map
// EXTERNAL MODULE: ./lib/github/claims.js
var github_claims = __webpack_require__(79742);
// EXTERNAL MODULE: ./lib/inspect/dist-tag.js
var dist_tag = __webpack_require__(92263);
// EXTERNAL MODULE: ./lib/inspect/stage.js + 12 modules
var stage = __webpack_require__(58927);
;// CONCATENATED MODULE: ./lib/registry/served.js



const ATTESTATIONS_LIMIT = 1024 * 1024;
const TARBALL_LIMIT = 1024 * 1024 * 1024;
const Attestations = valibot_dist/* looseObject */._H3({
    attestations: valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ predicateType: valibot_dist/* string */.YjP(), bundle: valibot_dist/* unknown */.L5J() })),
});
/**
 * The attestations the registry serves for one version, or undefined while it serves none (404).
 * The path is npm's, built here: the packument's `dist.attestations.url` is not followed.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
async function getAttestations(world, { registry, name, version }) {
    const url = `${registry.url}-/npm/v1/attestations/${(0,registry_registry/* escapedName */.Nm)(name)}@${version}`;
    const answer = await (0,request/* get */.Jt)(world, { url, limit: ATTESTATIONS_LIMIT });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return (0,request/* nonsense */.IE)(url, `status ${answer.status}`);
    const read = valibot_dist/* safeParse */.xLC(Attestations, (0,request/* jsonOf */.o_)(answer, url));
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
    const url = `${registry.url}-/package/${(0,registry_registry/* escapedName */.Nm)(name)}/visibility`;
    const response = await world.fetch(url, {
        headers: { accept: 'application/json', authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok)
        return undefined;
    const read = valibot_dist/* safeParse */.xLC(valibot_dist/* looseObject */._H3({ public: valibot_dist/* boolean */.zMY() }), await response.json());
    if (!read.success)
        return (0,request/* nonsense */.IE)(url, 'something that is no visibility');
    return read.output.public ? 'public' : 'restricted';
}
//# sourceMappingURL=served.js.map
;// CONCATENATED MODULE: ./lib/npm/exchange.js




const ATTEMPTS = 3;
/**
 * Exchanges a GitHub ID token for an npm token, with the very request npm makes (lib/utils/oidc.js, npm 11.21.2): no
 * body, the same headers, the same escaping. A 4xx is final; a 5xx or a broken connection is tried three times.
 * @throws Failure `exchange-refused`, `registry-unreachable`
 */
async function exchange(world, { registry, name, idToken, claims }) {
    const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${(0,registry_registry/* escapedName */.Nm)(name)}`, registry.url).href;
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
            'user-agent': `npm/${PINNED_NPM.version} node/${process.version} ${platform} workspaces/false ci/github-actions`,
        },
        redirect: 'error',
        signal: AbortSignal.timeout(30_000),
    });
    return { status: response.status, body: await response.text() };
}
const Body = valibot_dist/* looseObject */._H3({ token: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()), message: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) });
function readAnswer(body) {
    try {
        const { token, message = 'no reason' } = valibot_dist/* parse */.qgA(Body, JSON.parse(body));
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
    const scope = (0,registry_registry/* scopeOf */.Od)(tarball.manifest.name);
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
const Refusal = valibot_dist/* object */.Ikc({
    error: valibot_dist/* object */.Ikc({
        code: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
        summary: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
        detail: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
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
    const refusal = valibot_dist/* safeParse */.xLC(Refusal, printed);
    if (!refusal.success || exit.code === null)
        return { kind: 'unclear', code: '', said: `npm publish ${(0,pack/* ended */.v)(exit)}` };
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
// EXTERNAL MODULE: ./lib/pack.js
var lib_pack = __webpack_require__(9794);
;// CONCATENATED MODULE: ./lib/attestation/policy.js


/** What is expected of a release that this run has published, or that an earlier run of the same workflow has. */
function expectedOfRun({ run, claims, release, registry, integrity, anyRun, }) {
    return {
        purl: (0,registry_registry/* purlOf */.VA)(release),
        name: release.name,
        version: release.version,
        registry: registry.url.replace(/\/$/, ''),
        sha512: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
        issuer: 'https://token.actions.githubusercontent.com',
        repository: `${run.serverUrl}/${run.repository}`,
        repositoryId: run.repositoryId,
        commit: run.commit,
        ref: run.ref,
        workflow: `${run.serverUrl}/${run.workflowRef}`,
        signer: `${run.serverUrl}/${claims.job_workflow_ref}`,
        runner: run.runnerEnvironment,
        run: anyRun ? undefined : (0,github_run/* runUrl */.Vp)(run),
    };
}
//# sourceMappingURL=policy.js.map
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
;// CONCATENATED MODULE: ./lib/attestation/bundle.js



/**
 * Verifies a bundle's cryptography: certificate chain and SCT, or registry key within its time; the transparency log's
 * promise, proof and entry; the signature.
 * @param signedBy what must have signed: `certificate` of a workflow, `key` of the registry
 * @throws Error saying what does not hold
 */
function bundle_authenticate(served, { trust, signedBy }) {
    const bundle = (0,bundle_dist/* bundleFromJSON */.vw)(served.bundle);
    const certificate = certificateOf(bundle);
    if ((certificate === undefined) !== (signedBy === 'key'))
        throw new Error(`it is not signed by a ${signedBy}`);
    const thresholds = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };
    new verify_dist/* Verifier */.BL(trust.material, thresholds).verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
    return { statement: statementOf(bundle, served.predicateType), certificate };
}
function statementOf(bundle, label) {
    const content = bundle.content;
    if (content.$case !== 'dsseEnvelope')
        throw new Error('it holds no DSSE envelope');
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    if (payloadType !== 'application/vnd.in-toto+json')
        throw new Error('its payload is no in-toto statement');
    if (signatures.length !== 1)
        throw new Error(`it has ${signatures.length} signatures`);
    const statement = (0,attestation_statement/* readStatement */.cO)(payload);
    if (statement.predicateType !== label)
        throw new Error('it is labelled as another kind of statement');
    return statement;
}
function certificateOf({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        default:
            return undefined;
    }
}
//# sourceMappingURL=bundle.js.map
// EXTERNAL MODULE: ./lib/attestation/certificate.js
var certificate = __webpack_require__(62317);
;// CONCATENATED MODULE: ./lib/attestation/verify.js




/**
 * Verifies what a registry serves as a version's attestations against what they must say. Every check is made; one that
 * would read something unauthentic is undecided.
 */
function verifyAttestations(served, { trust, expected }) {
    const publish = theOne(served, 'publish', attestation_statement/* PUBLISH_PREDICATE */.ce);
    const provenance = theOne(served, 'provenance', attestation_statement/* PROVENANCE_PREDICATE */.CK);
    const publishSigned = authentic(publish.attestation, 'publish.signed-by-registry-key', {
        trust,
        signedBy: 'key',
    });
    const provenanceSigned = authentic(provenance.attestation, 'provenance.signature', {
        trust,
        signedBy: 'certificate',
    });
    const identified = identify(provenanceSigned.authentic);
    return {
        identity: identified.identity,
        checks: [
            publish.check,
            provenance.check,
            publishSigned.check,
            provenanceSigned.check,
            ...subjectChecks('publish', publishSigned.authentic?.statement, expected),
            publishPredicateCheck(publishSigned.authentic?.statement, expected),
            ...subjectChecks('provenance', provenanceSigned.authentic?.statement, expected),
            identified.check,
            ...identityChecks(identified.identity, expected),
            predicateCheck(provenanceSigned.authentic?.statement, identified.identity),
        ],
    };
}
/** Exactly one attestation of a kind: none is no proof, and of two nobody knows which one others will read. */
function theOne(served, area, predicateType) {
    const all = served.filter((attestation) => attestation.predicateType === predicateType);
    return {
        attestation: all.length === 1 ? all[0] : undefined,
        check: equal(`${area}.present`, '1', String(all.length)),
    };
}
function authentic(attestation, id, options) {
    const expected = options.signedBy === 'key' ? "signed by the registry's key" : 'signed by a Fulcio certificate';
    if (!attestation)
        return { check: undecided(id, expected, 'no attestation to verify'), authentic: undefined };
    let authentic;
    const check = holds(id, expected, () => {
        authentic = bundle_authenticate(attestation, options);
    });
    return { check, authentic };
}
function subjectChecks(area, statement, expected) {
    const name = `${area}.subject-name`;
    const digest = `${area}.subject-digest`;
    if (!statement) {
        const why = 'no authentic statement to read';
        return [undecided(name, expected.purl, why), undecided(digest, expected.sha512, why)];
    }
    const [subject] = statement.subject;
    return [equal(name, expected.purl, subject.name), equal(digest, expected.sha512, subject.digest.sha512)];
}
function publishPredicateCheck(statement, expected) {
    const id = 'publish.predicate';
    const wanted = `${expected.name} ${expected.version} ${expected.registry}`;
    if (!statement)
        return undecided(id, wanted, 'no authentic statement to read');
    return holds(id, wanted, () => {
        const { name, version, registry } = (0,attestation_statement/* readPublishPredicate */.Hh)(statement.predicate);
        const found = `${name} ${version} ${registry}`;
        if (found !== wanted)
            throw new Error(found);
    });
}
function identify(provenance) {
    const id = 'certificate.readable';
    const expected = "Fulcio's extensions, each once and well-formed";
    const der = provenance?.certificate;
    if (!der)
        return { check: undecided(id, expected, 'no authentic certificate to read'), identity: undefined };
    let identity;
    const check = holds(id, expected, () => {
        identity = (0,certificate/* readIdentity */.x)(der);
    });
    return { check, identity };
}
function identityChecks(identity, expected) {
    const wanted = [
        ['certificate.issuer', expected.issuer, identity?.issuer],
        ['certificate.repository', expected.repository, identity?.repository],
        ['certificate.repository-id', expected.repositoryId, identity?.repositoryId],
        ['certificate.commit', expected.commit, identity?.commit],
        ['certificate.ref', expected.ref, identity?.ref],
        ['certificate.workflow', expected.workflow, identity?.workflow],
        ['certificate.signer', expected.signer, identity?.signer],
        ['certificate.san', expected.signer, identity?.san],
        ['certificate.run', expected.run, identity?.run],
        ['certificate.runner', expected.runner, identity?.runner],
    ];
    return wanted.flatMap(([id, want, found]) => {
        if (want === undefined)
            return [];
        return identity ? [equal(id, want, found)] : [undecided(id, want, 'no authentic certificate to read')];
    });
}
/** The predicate was written by the job. Where it speaks of what the certificate speaks of, both must say the same. */
function predicateCheck(statement, identity) {
    const id = 'provenance.agrees-with-certificate';
    const expected = 'the commit, ref, repository, workflow, run and runner of the certificate';
    if (!statement || !identity)
        return undecided(id, expected, 'no authentic statement and certificate to compare');
    return holds(id, expected, () => {
        const { buildDefinition, runDetails } = (0,attestation_statement/* readProvenancePredicate */.BB)(statement.predicate);
        const { workflow } = buildDefinition.externalParameters;
        const [source] = buildDefinition.resolvedDependencies;
        const pairs = [
            ['the commit', source.digest.gitCommit, identity.commit],
            ['the source', source.uri, `git+${identity.repository}@${identity.ref}`],
            ['the repository', workflow.repository, identity.repository],
            ['the workflow', `${workflow.repository}/${workflow.path}@${workflow.ref}`, identity.workflow],
            ['the run', runDetails.metadata.invocationId, identity.run],
            ['the runner', runDetails.builder.id, `https://github.com/actions/runner/${identity.runner}`],
        ];
        const differs = pairs.filter(([, predicate, certificate]) => predicate !== certificate);
        if (differs.length > 0)
            throw new Error(`${differs.map(([what]) => what).join(', ')} of another run`);
    });
}
//# sourceMappingURL=verify.js.map
;// CONCATENATED MODULE: ./lib/registry/signature.js

/**
 * The registry's own signature of `name@version:integrity` in the packument: ECDSA P-256 with SHA-256, by a key of use
 * `npm:signatures` that was valid when the version was published.
 * @param integrity of the bytes that were served, so that the signature speaks of them and not of the packument's field
 * @see https://docs.npmjs.com/about-registry-signatures
 */
function registrySignatureCheck(entry, { integrity, keys, publishedAt }) {
    const expected = "signed by one of the registry's keys";
    const id = 'registry.signature';
    const message = Buffer.from(`${entry.name}@${entry.version}:${integrity}`);
    const signed = entry.dist.signatures.some(({ keyid, sig }) => keys
        .filter((key) => key.id === keyid && key.usage === 'npm:signatures' && wasValid(key, publishedAt))
        .some((key) => signs(key, message, sig)));
    if (signed)
        return { id, passed: true, expected, found: expected };
    const found = entry.dist.signatures.length === 0 ? 'no signature' : 'no signature that holds';
    return { id, passed: false, expected, found };
}
function wasValid({ publicKey: { validFor } }, at) {
    const start = validFor?.start?.getTime() ?? Number.POSITIVE_INFINITY;
    const end = validFor?.end?.getTime() ?? Number.POSITIVE_INFINITY;
    return start <= at && at <= end;
}
function signs(key, message, signature) {
    const spki = key.publicKey.rawBytes;
    if (!spki)
        return false;
    const publicKey = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(spki), format: 'der', type: 'spki' });
    return (0,external_node_crypto_.verify)('sha256', message, publicKey, Buffer.from(signature, 'base64'));
}
//# sourceMappingURL=signature.js.map
;// CONCATENATED MODULE: ./lib/prove.js





/** Checks everything the registry serves of a version against what this run knows of it. */
function prove({ publication, integrity, distTag, trust, now, ...about }) {
    const { entry, servedIntegrity, taggedVersion, publishedAt = now } = publication;
    const anyRun = distTag === undefined;
    const expected = expectedOfRun({ ...about, integrity, anyRun });
    const { checks, identity } = verifyAttestations(publication.attestations, { trust, expected });
    const registryChecks = [
        equal('tarball.integrity', integrity, servedIntegrity),
        equal('registry.integrity', integrity, entry?.dist.integrity),
        ...(entry ? [registrySignatureCheck(entry, { integrity, keys: trust.keys, publishedAt })] : []),
        ...(anyRun ? [] : [equal('registry.dist-tag', about.release.version, taggedVersion)]),
    ];
    return { identity, checks: [...registryChecks, ...checks] };
}
const WHO_AND_WHAT = ['repository', 'repository-id', 'commit', 'ref', 'workflow', 'signer', 'san'].map((field) => `certificate.${field}`);
/**
 * What the checks come to. A version that was there before and is authentically another release is a conflict; one that
 * lacks a proof is unverified. What npm's audit says of other packages is told, and decides nothing.
 */
function conclude(report) {
    const { checks, alreadyPublished } = report;
    const decisive = checks.filter(({ id, passed }) => passed === false || !id.startsWith('consumer.'));
    const failed = firstFailure(decisive);
    if (!failed)
        return { outcome: 'verified', problems: [...prove_inconclusive(checks), ...notReproduced(report)] };
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
function prove_inconclusive(checks) {
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
//# sourceMappingURL=prove.js.map
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
        ['the publish attestation', has(attestation_statement/* PUBLISH_PREDICATE */.ce)],
        ['the provenance', has(attestation_statement/* PROVENANCE_PREDICATE */.CK)],
        [`the dist-tag ${distTag}`, distTag === undefined || publication.taggedVersion === version],
    ];
    return parts.flatMap(([what, there]) => (there ? [] : [what]));
}
//# sourceMappingURL=confirm.js.map
// EXTERNAL MODULE: ./lib/release/resolve.js
var resolve = __webpack_require__(18401);
;// CONCATENATED MODULE: ./lib/releasing.js














/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * 60_000;
/** Inspects the release, and packs it where that has not been done. @throws Failure with every problem found */
async function prepare({ subject, ...known }) {
    const { world, inputs, run, report } = known;
    report.run = run;
    report.registry = inputs.registry.url;
    const { resolved, kind } = subject;
    const inspected = await world.stage('inspect', () => (0,stage/* inspectAll */._l)(world, {
        job: 'publish',
        inputs,
        run,
        resolved,
        packsHere: kind === 'workspace',
        githubToken: inputs.githubToken,
    }));
    const { release, facts } = inspected;
    report.problems.push(...inspected.warnings);
    const distTag = (0,dist_tag/* decideDistTag */.t)({ given: inputs.distTag, release });
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
    if (subject.kind === 'workspace' && (0,resolve/* isInWorkspace */.P_)(release))
        return (0,lib_pack/* packRelease */.r)(world, { release, facts });
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
    if (inputs.consumerCheck && !firstFailure(report.checks)) {
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
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/world.js
var lib_world = __webpack_require__(74027);
;// CONCATENATED MODULE: ./lib/publish.js







/**
 * Publishes one release and proves it. Never throws: whatever happens, the report says how it ended and whether the
 * version is on the registry.
 */
async function publish(world, inputs) {
    const report = (0,report_report/* emptyReport */._O)();
    await (0,lib_world/* withTemporaryDirectory */.no)(world.temporary, async (directory) => {
        try {
            await tell({ world, inputs, report, directory });
        }
        catch (thrown) {
            report.problems.push(...(0,problems/* problemsOf */.GW)(thrown));
            report.outcome = (0,report_report/* outcomeOfFailure */.SK)(report);
        }
    });
    return report;
}
/** The story, stage by stage. */
async function tell({ world, inputs, report, directory }) {
    const run = (0,github_run/* readRun */.cI)(world.env);
    const subject = await world.stage('resolve', () => (0,release_subject/* subjectOf */.e)(inputs));
    const tools = fetchTools(world, { inputs, directory });
    try {
        const releasing = await prepare({ world, inputs, run, subject, tools, directory, report });
        if (!report.alreadyPublished) {
            const credential = await world.stage('authenticate', () => credentialFor(releasing));
            if (inputs.dryRun) {
                report.outcome = 'ready';
                return;
            }
            await world.stage('publish', () => publishOnce(releasing, credential));
        }
        const publication = await world.stage('confirm', () => awaitServed(releasing));
        await world.stage('verify', () => verifyServed(releasing, publication));
        await world.stage('consume', () => consumeServed(releasing));
    }
    finally {
        await tools.settled();
    }
}
//# sourceMappingURL=publish.js.map

/***/ })

};

//# sourceMappingURL=612.index.js.map