export const id = 915;
export const ids = [915];
export const modules = {

/***/ 20896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** How often, in ms, progress is told where lines stay. */
const PAUSE = 5_000;
/** Shows on stderr how far long work is: in one line on a terminal, else in a line every five seconds. */
function showProgress(stream = process.stderr) {
    let last = performance.now();
    let shown = false;
    return {
        tell: (done, all) => {
            const now = performance.now();
            const pause = stream.isTTY ? 50 : PAUSE;
            if (now - last < pause)
                return;
            last = now;
            shown = true;
            const line = `${done} of ${all} checked`;
            stream.write(stream.isTTY ? `\r\u001b[K${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('dim', line, { stream })}` : `${line}\n`);
        },
        end: () => {
            if (shown && stream.isTTY)
                stream.write('\r\u001b[K');
        },
    };
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 50637:
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

/***/ 20495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   mE: () => (/* binding */ expectationFor),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* unused harmony exports inGithub, workflowPathOf */
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68931);
/* harmony import */ var _release_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95683);


const GITHUB = 'https://github.com/';
/** Who is not expected may still be told. */
const NOBODY = {
    require: 'nobody',
    why: 'no expected publisher given: use --source-repository or --policy',
    policy: { events: _github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, runner: 'github-hosted', allowLegacyCertificate: false },
};
/**
 * The expectation of one version: that of the most specific entry alone, the exact name before `@scope/*` before `*`.
 * Entries are never merged: what one leaves out is not taken from another.
 * @param now in ms, for `max-age`
 */
function expectationFor(policy, release, now) {
    const { name } = release;
    const scoped = name.startsWith('@') && name.includes('/') ? [`${name.slice(0, name.indexOf('/'))}/*`] : [];
    const id = [name, ...scoped, '*'].find((pattern) => policy.entries.has(pattern));
    const entry = id === undefined ? undefined : policy.entries.get(id);
    if (id === undefined || !entry)
        return { ...NOBODY, why: `the policy has no entry for ${name}` };
    return expectationOf(entry, { id, release, now });
}
/** What an entry expects of one version. */
function expectationOf(entry, { id, release, now }) {
    if (entry.require !== 'provenance')
        return { require: entry.require, entry: id };
    const { repository, workflow, ref, events = _github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, runner = 'github-hosted' } = entry;
    const template = entry['tag-template'];
    const signer = entry['signer-workflow'];
    const policy = {
        ...ifPresent('repository', repository && inGithub(repository)),
        ...ifPresent('repositoryId', entry['repository-id']),
        ...ifPresent('ownerId', entry['owner-id']),
        ...ifPresent('workflow', workflow && workflowPathOf(workflow)),
        ...ifPresent('ref', ref),
        ...ifPresent('tag', template && (0,_release_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRef */ .y6)(template, release)),
        ...ifPresent('signer', signer && inGithub(signer)),
        ...ifPresent('loggedWithin', entry['max-age'] && withinAge(entry['max-age'], now)),
        events,
        runner,
        allowLegacyCertificate: entry['allow-legacy-certificate'] ?? false,
    };
    return { require: 'provenance', entry: id, policy };
}
function ifPresent(key, value) {
    return value === undefined || value === '' ? {} : { [key]: value };
}
/** `owner/name` as the certificate has it, a URL. */
function inGithub(path) {
    return path.startsWith(GITHUB) ? path : `${GITHUB}${path}`;
}
/** The path of a workflow in its repository; a file's name alone stands for where GitHub looks for it. */
function workflowPathOf(workflow) {
    return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
}
const HOUR = 60 * 60 * 1000;
function withinAge(age, now) {
    const ms = Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 * HOUR : HOUR);
    return { ms, now, words: `at most ${age} ago` };
}
//# sourceMappingURL=expectation.js.map

/***/ }),

/***/ 16260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  j: () => (/* binding */ undecidable)
});

;// CONCATENATED MODULE: ./lib/src/checks.js
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
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(24880);
;// CONCATENATED MODULE: ./lib/src/proof/identity.js

/** GitHub's issuer of ID tokens for Actions. An enterprise's own has a path after it: another issuer. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** Fields that every certificate since April 2023 has; the visibility came in August. */
const REQUIRED = [
    'issuer',
    'signer',
    'signerDigest',
    'runner',
    'repository',
    'commit',
    'ref',
    'repositoryId',
    'owner',
    'ownerId',
    'workflow',
    'workflowDigest',
    'event',
    'run',
];
/**
 * Checks who a certificate says has signed. Undecided throughout without a certificate that can be believed.
 * Each check compares one part; where a field holds several, the other parts are taken from the certificate itself.
 */
function identityChecks(identity, policy) {
    return [...consistency(identity, policy), ...wantedBy(identity, policy)].flatMap(([id, wanted, find]) => {
        if (wanted === undefined)
            return [];
        return identity
            ? [equal(id, wanted, find(identity))]
            : [undecided(id, wanted, 'no authentic certificate')];
    });
}
/** What must hold of any certificate that GitHub's tokens get, whoever is expected. */
function consistency(identity, { allowLegacyCertificate }) {
    const lacks = (field) => allowLegacyCertificate && identity !== undefined && field === undefined;
    const complete = 'every field there is since 2023-04';
    return [
        [
            'certificate.complete',
            allowLegacyCertificate ? undefined : complete,
            (found) => {
                const missing = REQUIRED.filter((field) => found[field] === undefined);
                return missing.length === 0 ? complete : `no ${missing.join(', ')}`;
            },
        ],
        ['certificate.issuer', ISSUER, ({ issuer, issuerV1 }) => issuer ?? issuerV1],
        ['certificate.versions', 'both versions of a field agree', versions],
        ['certificate.san', identity?.signer ?? 'the signer', ({ san }) => san],
        [
            'certificate.owner',
            identity?.repository?.slice(0, identity.repository.lastIndexOf('/')) ?? 'the owner of the repository',
            ({ owner }) => owner,
        ],
        [
            'certificate.run-in-repository',
            lacks(identity?.run) ? undefined : 'a run of the repository',
            (found) => runIn(found),
        ],
        ['certificate.visibility', 'public', ({ visibility }) => visibility ?? 'public'],
    ];
}
/** Fulcio writes some fields twice, in an old form and a new one. */
function versions(identity) {
    const { repositoryV1 } = identity;
    const pairs = [
        [identity.issuerV1, identity.issuer],
        [identity.eventV1, identity.event],
        [identity.commitV1, identity.commit],
        [repositoryV1 && `https://github.com/${repositoryV1}`, identity.repository],
        [identity.refV1, identity.ref],
    ];
    const agree = pairs.every(([old, now]) => old === undefined || now === undefined || old === now);
    return agree ? 'both versions of a field agree' : 'they differ';
}
function runIn({ repository, run }) {
    const [, id, attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(run ?? '') ?? [];
    const rebuilt = `${repository}/actions/runs/${id}/attempts/${attempt}`;
    return rebuilt === run ? 'a run of the repository' : (run ?? 'nothing');
}
/** What a policy asks on top. */
function wantedBy(identity, policy) {
    const { workflow, run, signer } = policy;
    const uncertified = policy.allowLegacyCertificate && identity !== undefined && identity.runner === undefined;
    const runner = policy.runner === 'any' || uncertified ? undefined : policy.runner;
    return [
        ['certificate.repository', policy.repository, ({ repository }) => repository],
        ['certificate.repository-id', policy.repositoryId, ({ repositoryId }) => repositoryId],
        ['certificate.owner-id', policy.ownerId, ({ ownerId }) => ownerId],
        ['certificate.commit', policy.commit, ({ commit }) => commit],
        ['certificate.ref', policy.ref, ({ ref }) => ref],
        ['certificate.tag', policy.tag, ({ ref }) => ref],
        [
            'certificate.workflow',
            workflow,
            (identity) => (workflow === undefined ? '' : pathOf(identity, workflow)),
        ],
        ['certificate.signer', signer ?? 'the workflow itself', (identity) => signerOf(identity, signer)],
        ['certificate.event', policy.events.join(' or '), ({ event }) => among(policy.events, event)],
        ['certificate.runner', runner, (found) => found.runner],
        ['certificate.run', run && `${run.id}, attempt ${run.attempt}`, (identity) => runOf(identity, run)],
    ];
}
/** The workflow's path, when the certificate's field is that path in its own repository, pinned by its ref or commit. */
function pathOf({ repository, ref, commit, workflow }, path) {
    const pinned = [ref, commit].map((pin) => `${repository}/${path}@${pin}`);
    return pinned.includes(workflow ?? '') ? path : (workflow ?? 'nothing');
}
/**
 * Whether a signer is the wanted one. A wanted workflow without a ref means any of its releases: a tag `vX.Y.Z`, and no
 * branch, which its owner may move.
 */
function isSigner(signer, wanted) {
    if (signer === undefined || wanted === undefined)
        return false;
    if (wanted.includes('@'))
        return signer === wanted;
    const [, version] = /@refs\/tags\/v((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))$/.exec(signer) ?? [];
    return version !== undefined && signer === `${wanted}@refs/tags/v${version}`;
}
function signerOf({ signer, workflow }, wanted) {
    if (wanted === undefined && signer === workflow)
        return 'the workflow itself';
    return isSigner(signer, wanted) ? (wanted ?? 'nothing') : (signer ?? 'nothing');
}
function runOf({ repository, run }, wanted) {
    const same = wanted && `${repository}/actions/runs/${wanted.id}/attempts/${wanted.attempt}`;
    return wanted && run === same ? `${wanted.id}, attempt ${wanted.attempt}` : (run ?? 'nothing');
}
/** The list itself when the value is on it: a check compares whole strings. */
function among(list, value) {
    return list.includes(value ?? '') ? list.join(' or ') : (value ?? 'nothing');
}
//# sourceMappingURL=identity.js.map
// EXTERNAL MODULE: ./lib/src/proof/provenance.js
var provenance = __webpack_require__(21236);
// EXTERNAL MODULE: ./lib/src/proof/statement.js
var proof_statement = __webpack_require__(17002);
;// CONCATENATED MODULE: ./lib/src/proof/agreement.js




/**
 * Compares what the job has written about itself with what Fulcio has certified of it. The certificate is the evidence;
 * a predicate that says otherwise lies, or is of another run.
 */
function agreementChecks(statement, { identity, policy }) {
    const readable = { id: 'provenance.predicate', expected: 'what npm writes' };
    if (!statement || !identity) {
        return [undecided(readable.id, readable.expected, 'no authentic statement and certificate')];
    }
    let claimed;
    const check = holds(readable.id, readable.expected, () => {
        claimed = (0,provenance/* readProvenance */.C)(statement);
    });
    return claimed ? [check, ...compared(claimed, { identity, statement, policy })] : [check];
}
function compared(claimed, { identity, statement, policy }) {
    const { repository, ref, runner } = identity;
    const isV02 = statement.predicateType === proof_statement/* PROVENANCE_PREDICATE_V02 */.hP;
    const types = isV02 ? provenance/* BUILD_TYPES */.n.v02 : provenance/* BUILD_TYPES */.n.v1;
    const type = types.includes(claimed.buildType) ? claimed.buildType : (types[0] ?? '');
    // A builder that the policy names as the signer may write in its own way what it does; who runs it stays certified.
    const isNamed = policy.signer !== undefined && isSigner(identity.signer, policy.signer);
    const isBuilders = isNamed && type !== claimed.buildType;
    const byNpm = [
        ['provenance.build-type', type, claimed.buildType],
        ['provenance.builder', `https://github.com/actions/runner/${runner ?? 'github-hosted'}`, claimed.builder],
        ['provenance.nothing-unknown', 'nothing beyond what npm writes', unknownIn(claimed)],
    ];
    const pairs = [
        ['provenance.commit', identity.commit, claimed.commit],
        [
            'provenance.source',
            `git+${repository}@${ref}`,
            policy.allowLegacyCertificate ? claimed.legacySource : claimed.source,
        ],
        ['provenance.repository', repository, claimed.repository],
        ['provenance.workflow', identity.workflow, claimed.workflow],
        ...(claimed.workflowDigest === undefined
            ? []
            : [['provenance.workflow-digest', identity.workflowDigest, claimed.workflowDigest]]),
        ['provenance.run', identity.run, claimed.run],
        ['provenance.event', identity.event, claimed.event],
        ['provenance.repository-id', identity.repositoryId, claimed.repositoryId],
        ['provenance.owner-id', identity.ownerId, claimed.ownerId],
        ...(isBuilders ? [] : byNpm),
    ];
    // What a legacy certificate does not have cannot be compared; that it lacks it is certificate.complete's to say.
    return pairs.flatMap(([id, certificate, predicate]) => certificate === undefined ? [] : [equal(id, certificate, predicate)]);
}
function unknownIn({ unknown }) {
    return unknown.length === 0 ? 'nothing beyond what npm writes' : unknown.join(', ');
}
//# sourceMappingURL=agreement.js.map
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/src/trust/encoded-once.js
var encoded_once = __webpack_require__(21019);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/proof/encoding.js

const encoding_text = valibot_dist/* string */.YjP();
/** Bundles of 2023 have `null` for what they lack. */
const LogEntry = valibot_dist/* looseObject */._H3({
    canonicalizedBody: encoding_text,
    logId: valibot_dist/* looseObject */._H3({ keyId: encoding_text }),
    inclusionPromise: valibot_dist/* nullish */.cl6(valibot_dist/* looseObject */._H3({ signedEntryTimestamp: encoding_text })),
    inclusionProof: valibot_dist/* nullish */.cl6(valibot_dist/* looseObject */._H3({ hashes: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(encoding_text), []) })),
});
const Encoded = valibot_dist/* looseObject */._H3({
    dsseEnvelope: valibot_dist/* looseObject */._H3({
        payload: valibot_dist/* string */.YjP(),
        signatures: valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ sig: valibot_dist/* string */.YjP() })),
    }),
    verificationMaterial: valibot_dist/* looseObject */._H3({
        certificate: valibot_dist/* nullish */.cl6(valibot_dist/* looseObject */._H3({ rawBytes: valibot_dist/* string */.YjP() })),
        x509CertificateChain: valibot_dist/* nullish */.cl6(valibot_dist/* looseObject */._H3({ certificates: valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ rawBytes: valibot_dist/* string */.YjP() })) })),
        tlogEntries: valibot_dist/* array */.YOg(LogEntry),
    }),
});
/** Node's decoder passes over what it does not know: a text that is not what its bytes encode to hides something. */
function requireCanonicalBase64(bundle) {
    const { dsseEnvelope, verificationMaterial } = valibot_dist/* parse */.qgA(Encoded, bundle);
    const { certificate, x509CertificateChain, tlogEntries } = verificationMaterial;
    const texts = [
        dsseEnvelope.payload,
        ...dsseEnvelope.signatures.map(({ sig }) => sig),
        ...(certificate ? [certificate.rawBytes] : []),
        ...(x509CertificateChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []),
        ...tlogEntries.flatMap(({ canonicalizedBody, logId, inclusionPromise, inclusionProof }) => [
            canonicalizedBody,
            logId.keyId,
            ...(inclusionPromise ? [inclusionPromise.signedEntryTimestamp] : []),
            ...(inclusionProof?.hashes ?? []),
        ]),
    ];
    const wrong = texts.find((encoded) => Buffer.from(encoded, 'base64').toString('base64') !== encoded);
    if (wrong !== undefined)
        throw new Error('base64 with characters that decode to nothing');
}
//# sourceMappingURL=encoding.js.map
;// CONCATENATED MODULE: ./lib/src/proof/known.js
/**
 * Refuses a bundle of a log, a certificate authority or a key that the trust root does not have. That is no forgery yet: a
 * root that is too old does not know what has been added since. What the bundle says of itself is only looked up here.
 * @throws Error naming what is not known
 */
function requireKnown({ key, tlogEntries }, { material }) {
    for (const { logId } of tlogEntries) {
        const known = material.tlogs.some(({ logID }) => logID.equals(logId?.keyId ?? Buffer.alloc(0)));
        if (!known)
            unknown('transparency log');
    }
    if (key.$case === 'certificate')
        requireKnownAuthorities(key.certificate, material);
    else
        requireKnownKey(key.hint, material);
}
function requireKnownKey(hint, material) {
    try {
        material.publicKey(hint);
    }
    catch {
        unknown('registry key');
    }
}
function requireKnownAuthorities(leaf, { certificateAuthorities, ctlogs }) {
    const issuer = leaf.extAuthorityKeyID?.keyIdentifier;
    const authorities = certificateAuthorities.flatMap(({ certChain }) => certChain);
    const isIssued = authorities.some(({ extSubjectKeyID, subject }) => issuer && extSubjectKeyID
        ? extSubjectKeyID.keyIdentifier.equals(issuer)
        : Buffer.from(subject).equals(leaf.issuer));
    if (!isIssued)
        unknown('certificate authority');
    const stamps = leaf.extSCT?.signedCertificateTimestamps ?? [];
    const isStamped = stamps.some((stamp) => ctlogs.some(({ logID }) => logID.equals(Buffer.from(stamp.logID))));
    if (stamps.length > 0 && !isStamped)
        unknown('certificate transparency log');
}
function unknown(what) {
    throw new Error(`a ${what} that is not in the trust root: the root is too old, or it is someone else's`);
}
//# sourceMappingURL=known.js.map
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./lib/src/text/strict-json.js
var strict_json = __webpack_require__(85126);
;// CONCATENATED MODULE: ./lib/src/proof/log-entry.js



const LogBody = valibot_dist/* looseObject */._H3({
    spec: valibot_dist/* looseObject */._H3({
        signatures: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ verifier: valibot_dist/* string */.YjP() }))),
        content: valibot_dist/* optional */.lqM(valibot_dist/* looseObject */._H3({
            envelope: valibot_dist/* looseObject */._H3({ signatures: valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ publicKey: valibot_dist/* string */.YjP() })) }),
        })),
    }),
});
/** The log entry names a key or certificate of its own, which @sigstore/verify does not compare: it must be the signer's. */
function requireLoggedSigner(bundle, { keys }) {
    const { content, tlogEntries } = bundle.verificationMaterial;
    const hint = content.$case === 'publicKey' ? content.publicKey.hint : undefined;
    const key = keys.find(({ id, usage }) => id === hint && usage === 'npm:attestations');
    const signer = certificateOf(bundle) ?? key?.publicKey.rawBytes;
    // The time of an entry is signed by the log's promise alone: of an entry without one, or of several, anybody chooses it.
    if (tlogEntries.length !== 1 || !tlogEntries[0]?.inclusionPromise)
        throw new Error(`${tlogEntries.length} log entries, or none with a time that the log has signed`);
    for (const { canonicalizedBody } of tlogEntries) {
        const { spec } = valibot_dist/* parse */.qgA(LogBody, (0,strict_json/* parseStrictJson */.R)(canonicalizedBody));
        const logged = spec.signatures?.[0]?.verifier ?? spec.content?.envelope.signatures[0]?.publicKey;
        if (!signer || !logged || !core_dist.pem.toDER(Buffer.from(logged, 'base64').toString('utf8')).equals(signer)) {
            throw new Error('logged for another key or certificate');
        }
    }
}
/** The certificate in a bundle, DER; undefined when a key signed. */
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
//# sourceMappingURL=log-entry.js.map
;// CONCATENATED MODULE: ./lib/src/proof/bundle.js








const IN_TOTO = 'application/vnd.in-toto+json';
/**
 * Verifies one attestation up to the statement in it. A check is made only when those before it hold: what a bundle says
 * is nobody's word until its signature has been verified.
 * @param area `publish`, which a key of the registry must have signed, or `provenance`, which a workflow's certificate must
 */
function verifySigned(served, { trust, area }) {
    const read = readOnce(served);
    const checks = [];
    for (const { id, expected, step } of stepsOf({ served, read, trust, area })) {
        const failed = checks.find(({ passed }) => passed !== true);
        const why = served ? `${failed?.id} does not hold` : 'no attestation to verify';
        checks.push(failed || !served ? undecided(id, expected, why) : holds(id, expected, step));
    }
    const holdsAll = checks.every(({ passed }) => passed === true);
    return { checks, authentic: holdsAll ? authenticOf(read) : undefined };
}
function readOnce(served) {
    let bundle;
    let entity;
    let statement;
    const read = {
        bundle: () => {
            bundle ??= (0,dist/* bundleFromJSON */.vw)(served?.bundle);
            return bundle;
        },
        entity: () => {
            entity ??= entityOf(read.bundle());
            return entity;
        },
        statement: () => {
            statement ??= (0,proof_statement/* readStatement */.cO)(envelopeOf(read.bundle()).payload);
            return statement;
        },
    };
    return read;
}
function entityOf(bundle) {
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
    if (entity.key.$case === 'certificate')
        (0,encoded_once/* rememberEncoding */.d)(entity.key.certificate);
    return entity;
}
function stepsOf({ served, read: { bundle, entity, statement }, trust, area, }) {
    const byKey = area === 'publish';
    return [
        { id: `${area}.bundle`, expected: 'a Sigstore bundle', step: () => requireSigner(bundle(), byKey) },
        {
            id: `${area}.encoding`,
            expected: 'canonical base64',
            step: () => requireCanonicalBase64(served?.bundle),
        },
        {
            id: `${area}.envelope`,
            expected: `one signature over ${IN_TOTO}`,
            step: () => requireEnvelope(bundle()),
        },
        {
            id: `${area}.trust-root`,
            expected: 'a log and a signer that the trust root knows',
            step: () => requireKnown(entity(), trust),
        },
        {
            id: byKey ? 'publish.signed-by-registry-key' : 'provenance.signature',
            expected: byKey ? "signed by the registry's key" : 'signed by a Fulcio certificate',
            step: () => requireSignature(entity(), trust),
        },
        {
            id: `${area}.log-entry`,
            expected: 'logged for this very key or certificate',
            step: () => requireLoggedSigner(bundle(), trust),
        },
        {
            id: `${area}.keyid`,
            expected: byKey ? 'the key that signed' : 'none',
            step: () => requireKeyId(bundle()),
        },
        { id: `${area}.statement`, expected: 'an in-toto statement', step: () => void statement() },
        {
            id: `${area}.label`,
            expected: 'a label that matches the statement',
            step: () => {
                if (statement().predicateType !== served?.predicateType)
                    throw new Error('another kind of statement');
            },
        },
    ];
}
function authenticOf({ bundle, entity, statement }) {
    const { key } = entity();
    const [entry] = bundle().verificationMaterial.tlogEntries;
    return {
        statement: statement(),
        certificate: key.$case === 'certificate' ? key.certificate : undefined,
        loggedAt: Number(entry?.integratedTime) * 1000,
    };
}
function requireSigner(bundle, byKey) {
    if ((certificateOf(bundle) === undefined) !== byKey) {
        throw new Error(`signed by a ${byKey ? 'certificate' : 'key'}`);
    }
}
function envelopeOf(bundle) {
    if (bundle.content.$case !== 'dsseEnvelope')
        throw new Error('no DSSE envelope');
    return bundle.content.dsseEnvelope;
}
function requireEnvelope(bundle) {
    const { payloadType, signatures } = envelopeOf(bundle);
    if (payloadType !== IN_TOTO)
        throw new Error('a payload of another type');
    if (signatures.length !== 1)
        throw new Error(`${signatures.length} signatures`);
}
function requireSignature(entity, { material }) {
    const thresholds = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };
    new verify_dist/* Verifier */.BL(material, thresholds).verify(entity);
}
/** The registry names its key in the envelope too; a workflow has none to name. */
function requireKeyId(bundle) {
    const { content } = bundle.verificationMaterial;
    const keyid = envelopeOf(bundle).signatures[0]?.keyid;
    const wanted = content.$case === 'publicKey' ? content.publicKey.hint : '';
    if (keyid !== wanted)
        throw new Error(keyid === '' ? 'none' : 'another key');
}
//# sourceMappingURL=bundle.js.map
// EXTERNAL MODULE: ./lib/src/proof/certificate.js
var proof_certificate = __webpack_require__(90112);
;// CONCATENATED MODULE: ./lib/src/proof/legacy.js
/**
 * A certificate's identity with what the old forms of its fields say (1.3.6.1.4.1.57264.1.1 to .6, and the subject
 * alternative name), where it lacks the new ones: from before April 2023. There, the signer and the workflow are one, and
 * the runner, the run and the ids are not certified at all.
 */
function withOldForms(identity) {
    const { repositoryV1, san } = identity;
    const repository = identity.repository ?? (repositoryV1 && `https://github.com/${repositoryV1}`);
    return {
        ...identity,
        repository,
        issuer: identity.issuer ?? identity.issuerV1,
        event: identity.event ?? identity.eventV1,
        commit: identity.commit ?? identity.commitV1,
        ref: identity.ref ?? identity.refV1,
        signer: identity.signer ?? san,
        workflow: identity.workflow ?? san,
        owner: identity.owner ?? repository?.slice(0, repository.lastIndexOf('/')),
    };
}
//# sourceMappingURL=legacy.js.map
;// CONCATENATED MODULE: ./lib/src/proof/attestations.js







const KINDS = {
    publish: [proof_statement/* PUBLISH_PREDICATE */.ce],
    provenance: proof_statement/* PROVENANCE_PREDICATES */.nN,
};
/** How much the registry's clock and the signer's may differ, in ms. */
const SKEW = 5 * 60 * 1000;
/**
 * Verifies what a registry serves as a version's attestations against what they must say. Every check is made; one that
 * would read something unauthentic is undecided.
 */
function verifyAttestations(served, requirements) {
    const { policy } = requirements;
    const { publish, provenance, identified } = withoutStacks(() => {
        const signed = areaOf('provenance', { served, ...requirements });
        return {
            publish: publishedAs(served, requirements),
            provenance: signed,
            identified: identify(signed.authentic, policy),
        };
    });
    return {
        identity: identified.identity,
        unknownTypes: unknownTypes(served),
        checks: [
            ...publish.checks,
            ...provenance.checks,
            identified.check,
            ...identityChecks(identified.identity, policy),
            ...agreementChecks(provenance.authentic?.statement, { identity: identified.identity, policy }),
            ...timeChecks({ publish: publish.authentic, provenance: provenance.authentic, policy }),
        ],
        loggedAt: publish.authentic?.loggedAt,
    };
}
/** Verifies the registry's own attestation alone: that it took these bytes under this name, whoever sent them. */
function verifyPublished(served, requirements) {
    const { checks, authentic } = withoutStacks(() => publishedAs(served, requirements));
    return { identity: undefined, unknownTypes: unknownTypes(served), checks, loggedAt: authentic?.loggedAt };
}
/**
 * The library's parser of certificates throws and catches all the time (@sigstore/core 4.0.1), and a sixth of an
 * attestation's time went into stacks that nobody reads. What is thrown is told by its message.
 */
function withoutStacks(task) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return task();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function publishedAs(served, requirements) {
    const { checks, authentic } = areaOf('publish', { served, ...requirements });
    return {
        authentic,
        checks: [...checks, publishPredicateCheck(authentic?.statement, requirements.subject)],
    };
}
function areaOf(area, { served, trust, subject }) {
    const all = served.filter(({ predicateType }) => KINDS[area].includes(predicateType));
    const one = all.length === 1 ? all[0] : undefined;
    const { checks, authentic } = verifySigned(one, { trust, area });
    // Exactly one of a kind: none is no proof, and of two nobody knows which one others will read.
    const present = equal(`${area}.present`, '1', String(all.length));
    return { authentic, checks: [present, ...checks, ...subjectChecks(area, authentic?.statement, subject)] };
}
function unknownTypes(served) {
    const known = Object.values(KINDS).flat();
    return served.map(({ predicateType }) => predicateType).filter((type) => !known.includes(type));
}
function subjectChecks(area, statement, subject) {
    const [first] = statement?.subject ?? [];
    const fields = [
        [`${area}.subject-count`, '1', String(statement?.subject.length)],
        [`${area}.subject-name`, subject.purl, first?.name],
        [`${area}.subject-digest`, subject.sha512, first?.digest.sha512],
    ];
    return fields.map(([id, wanted, found]) => statement ? equal(id, wanted, found) : undecided(id, wanted, 'no authentic statement'));
}
function publishPredicateCheck(statement, subject) {
    const id = 'publish.predicate';
    const wanted = `${subject.name} ${subject.version} ${subject.registry}`;
    if (!statement)
        return undecided(id, wanted, 'no authentic statement');
    return holds(id, wanted, () => {
        const { name, version, registry } = (0,proof_statement/* readPublishPredicate */.Hh)(statement.predicate);
        const found = `${name} ${version} ${registry}`;
        if (found !== wanted)
            throw new Error(found);
    });
}
function identify(provenance, { allowLegacyCertificate }) {
    const id = 'certificate.readable';
    const expected = "Fulcio's extensions, each once and well-formed";
    const certificate = provenance?.certificate;
    if (!certificate)
        return { check: undecided(id, expected, 'no authentic certificate'), identity: undefined };
    let identity;
    const check = holds(id, expected, () => {
        const certified = (0,proof_certificate/* readIdentity */.x)(certificate);
        identity = allowLegacyCertificate ? withOldForms(certified) : certified;
    });
    return { check, identity };
}
/** The registry attests after it has got the provenance; and what was published just now was signed just now. */
function timeChecks({ publish, provenance, policy: { loggedWithin }, }) {
    const after = { id: 'publish.logged-after-provenance', expected: 'after the provenance' };
    const recently = { id: 'provenance.logged-recently', expected: loggedWithin?.words ?? '' };
    const iso = (time) => new Date(time).toISOString();
    const checks = [];
    if (publish && provenance) {
        const inOrder = publish.loggedAt + SKEW >= provenance.loggedAt;
        checks.push(equal(after.id, after.expected, inOrder ? after.expected : iso(publish.loggedAt)));
    }
    else {
        checks.push(undecided(after.id, after.expected, 'fewer than two authentic attestations'));
    }
    if (loggedWithin && provenance) {
        const { now, ms } = loggedWithin;
        const recent = now - ms <= provenance.loggedAt && provenance.loggedAt <= now + SKEW;
        checks.push(equal(recently.id, recently.expected, recent ? recently.expected : iso(provenance.loggedAt)));
    }
    return checks;
}
//# sourceMappingURL=attestations.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/proof/registry-signature.js

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
    const found = entry.dist.signatures.length === 0 ? 'no signature' : 'no valid signature';
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
//# sourceMappingURL=registry-signature.js.map
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(98064);
;// CONCATENATED MODULE: ./lib/src/proof/subject.js

function subjectOf({ release, registry, integrity, }) {
    return {
        name: release.name,
        version: release.version,
        purl: (0,names/* purlOf */.VA)(release),
        sha512: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
        registry: registry.url.replace(/\/$/, ''),
    };
}
//# sourceMappingURL=subject.js.map
;// CONCATENATED MODULE: ./lib/src/proof/judge.js





/** Judges one version by what is expected of it. Pure: everything has been fetched. */
function judge(candidate, { expectation, trust }) {
    const { release } = candidate;
    const needsAttestations = ['provenance', 'publish', 'nobody'].includes(expectation.require);
    const proof = needsAttestations ? proofOf(candidate, { expectation, trust }) : NO_PROOF;
    const readable = needsAttestations ? [readableCheck(candidate.attestations)] : [];
    const made = [
        expectationCheck(expectation),
        ...readable,
        ...registryChecks(candidate, { expectation, trust, loggedAt: proof.loggedAt }),
        ...(candidate.distTag ? [distTagCheck(candidate.distTag, release.version)] : []),
        ...proof.checks,
    ];
    const checks = expectation.require === 'none' ? [] : made;
    return verdictOf(release, { ...proof, expectation, checks });
}
/** A verdict on what could not even be looked at: the one check says why. */
function undecidable(release, { check, expectation }) {
    return verdictOf(release, { ...NO_PROOF, expectation, checks: [check] });
}
const NO_PROOF = { checks: [], identity: undefined, unknownTypes: [], loggedAt: undefined };
function proofOf({ release, registry, integrity, attestations }, { expectation, trust }) {
    const served = 'unreadable' in attestations ? [] : attestations;
    const requirements = { trust, subject: subjectOf({ release, registry, integrity }) };
    return 'policy' in expectation
        ? verifyAttestations(served, { ...requirements, policy: expectation.policy })
        : verifyPublished(served, requirements);
}
function verdictOf({ name, version }, { checks, expectation, identity, unknownTypes, }) {
    const failed = firstFailure(checks);
    return {
        verified: failed === undefined,
        name,
        version,
        reason: failed?.id ?? null,
        checks,
        identity,
        unknownTypes,
        entry: 'entry' in expectation ? expectation.entry : undefined,
        required: expectation.require,
    };
}
function readableCheck(attestations) {
    return holds('attestations.readable', "the registry's list of attestations", () => {
        if ('unreadable' in attestations)
            throw new Error(attestations.unreadable);
    });
}
/** What the registry's own entry says, where it was asked; it has to be when nothing but its signature is required. */
function registryChecks({ release, integrity, entry, publishedAt, servedIntegrity }, { expectation, trust, loggedAt }) {
    const isKnown = (0,digest/* sha512In */._2)(integrity) !== undefined;
    const bytes = servedIntegrity && isKnown ? [equal('tarball.integrity', integrity, servedIntegrity.found)] : [];
    const isSignatureAll = expectation.require === 'signature';
    if (entry === undefined)
        return isSignatureAll ? [undecided('registry.signature', 'signed', 'the registry was not asked')] : bytes;
    const wanted = `${release.name}@${release.version}`;
    if (entry === 'absent')
        return [equal('registry.version', wanted, undefined)];
    const version = equal('registry.version', wanted, `${entry.name}@${entry.version}`);
    if (!isKnown)
        return [version, equal('tarball.integrity', 'bytes to compare', undefined)];
    // A key is judged by the time it signed. For the registry's attestation the log has signed that time; where no
    // attestation is required there is only the packument's time, which nobody has signed.
    const at = loggedAt ?? (isSignatureAll ? publishedAt : undefined);
    return [
        version,
        ...bytes,
        equal('registry.integrity', integrity, entry.dist.integrity),
        at === undefined
            ? undecided('registry.signature', 'signed', 'the time of publication is unknown')
            : registrySignatureCheck(entry, { integrity, keys: trust.keys, publishedAt: at }),
    ];
}
function distTagCheck({ taggedVersion, overtaken }, version) {
    const check = equal('registry.dist-tag', version, taggedVersion);
    return overtaken ? { ...check, passed: true, found: `${taggedVersion}, published since` } : check;
}
/** Without an expectation nothing is proven: anybody can sign. */
function expectationCheck(expectation) {
    const expected = 'a rule that says who may publish';
    const found = 'why' in expectation ? expectation.why : expected;
    return equal('policy.expectation', expected, found);
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 21236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance),
/* harmony export */   n: () => (/* binding */ BUILD_TYPES)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17002);


/** The build types of npm's provenance: what follows is what npm has ever written (libnpmpublish, lib/provenance.js). */
const BUILD_TYPES = {
    v1: ['https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'],
    v02: [
        'https://github.com/npm/cli/gha@v0',
        'https://github.com/npm/cli/gha@v1',
        'https://github.com/npm/cli/gha/v2',
    ],
};
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Material = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}) });
const V1 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        buildType: text,
        externalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            workflow: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ ref: text, repository: text, path: text }),
        }),
        internalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            github: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ event_name: text, repository_id: text, repository_owner_id: text }),
        }),
        resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ invocationId: text }),
    }),
});
const V02 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildType: text,
    builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
    invocation: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        configSource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha1: text }), entryPoint: text }),
        parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}),
        environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            GITHUB_EVENT_NAME: text,
            GITHUB_REF: text,
            GITHUB_REPOSITORY: text,
            GITHUB_REPOSITORY_ID: text,
            GITHUB_REPOSITORY_OWNER_ID: text,
            GITHUB_RUN_ATTEMPT: text,
            GITHUB_RUN_ID: text,
            GITHUB_SHA: text,
            GITHUB_WORKFLOW_REF: text,
            GITHUB_WORKFLOW_SHA: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        }),
    }),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ buildInvocationId: text }),
    materials: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
});
/**
 * Reads a provenance predicate.
 * @throws Error when it lacks what npm writes into every one
 * @see https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance
 */
function readProvenance({ predicateType, predicate }) {
    return predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_PREDICATE_V02 */ .hP
        ? readV02(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V02, predicate))
        : readV1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V1, predicate));
}
function readV1({ buildDefinition, runDetails }) {
    const { externalParameters, internalParameters, resolvedDependencies } = buildDefinition;
    const { workflow } = externalParameters;
    const { github } = internalParameters;
    const [source, ...others] = resolvedDependencies;
    return {
        buildType: buildDefinition.buildType,
        builder: runDetails.builder.id,
        commit: String(source?.digest['gitCommit']),
        source: String(source?.uri),
        legacySource: String(source?.uri),
        repository: workflow.repository,
        workflow: `${workflow.repository}/${workflow.path}@${workflow.ref}`,
        workflowDigest: undefined,
        run: runDetails.metadata.invocationId,
        event: github.event_name,
        repositoryId: github.repository_id,
        ownerId: github.repository_owner_id,
        unknown: [
            ...beyond(externalParameters, ['workflow']),
            ...beyond(workflow, ['ref', 'repository', 'path']),
            ...beyond(internalParameters, ['github']),
            ...beyond(github, ['event_name', 'repository_id', 'repository_owner_id']),
            ...others.map(({ uri }) => uri),
        ],
    };
}
function readV02({ buildType, builder, invocation, metadata, materials, }) {
    const { configSource, parameters, environment: env } = invocation;
    const [source, ...others] = materials;
    const repository = `https://github.com/${env.GITHUB_REPOSITORY}`;
    const sameId = metadata.buildInvocationId === `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT}`;
    // npm 9.6 and 9.7 wrote the path alone, those before the whole reference.
    const { entryPoint } = configSource;
    const whole = env.GITHUB_WORKFLOW_REF;
    const agrees = entryPoint === whole || whole.startsWith(`${env.GITHUB_REPOSITORY}/${entryPoint}@`);
    const inEnvironment = `git+${repository}@${env.GITHUB_REF}`;
    const sources = [String(source?.uri), configSource.uri];
    const withRef = (uri) => (uri === `git+${repository}` ? inEnvironment : uri);
    const commits = [source?.digest['sha1'], configSource.digest.sha1, env.GITHUB_SHA].map(String);
    return {
        buildType,
        builder: builderOfV02(builder.id),
        commit: same(commits),
        source: same([...sources, inEnvironment]),
        legacySource: same([...sources.map(withRef), inEnvironment]),
        repository,
        workflow: same([`https://github.com/${whole}`, ...(agrees ? [] : [entryPoint])]),
        workflowDigest: env.GITHUB_WORKFLOW_SHA,
        run: sameId
            ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}/attempts/${env.GITHUB_RUN_ATTEMPT}`
            : metadata.buildInvocationId,
        event: env.GITHUB_EVENT_NAME,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        unknown: [...beyond(parameters, []), ...others.map(({ uri }) => uri)],
    };
}
/** Before SLSA v1 npm named the runner alone, at first itself (9.2.0 to 9.5.0 were seen); it ran on GitHub's. */
function builderOfV02(id) {
    const isHosted = id === 'https://github.com/actions/runner' || /^https:\/\/github\.com\/npm\/cli@9\.\d+\.\d+$/.test(id);
    return isHosted ? 'https://github.com/actions/runner/github-hosted' : id;
}
/** The one value that is written several times; all of them when they differ, which then equals nothing. */
function same(values) {
    const distinct = [...new Set(values)];
    return distinct.join(' and ');
}
function beyond(object, known) {
    return Object.keys(object).filter((key) => !known.includes(key));
}
//# sourceMappingURL=provenance.js.map

/***/ }),

/***/ 87622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ higherTrust)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _trust_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99125);


/**
 * Finds the earlier version that consumers would hold against this one: of those that rank higher, the highest, and of
 * equals the last. Earlier is what was published before, whatever its number: a maintenance line is held to what the newest
 * line had. Prereleases count for prereleases only. So pnpm decides with `trustPolicy: no-downgrade`, in 11.28.
 * The ranks are signed by nobody.
 */
function higherTrust(packument, { version, rank }) {
    const at = packument.publishedAt(version);
    const isEarlier = (other) => {
        const then = packument.publishedAt(other);
        return other !== version && (at === undefined || then === undefined || then < at);
    };
    const counts = (other) => isPrerelease(version) || !isPrerelease(other);
    return packument.versions
        .filter((other) => counts(other) && isEarlier(other))
        .map((other) => ({ version: other, rank: packument.trustOf(other) }))
        .filter((other) => placeOf(other) > placeOf({ rank }))
        .reduce((highest, other) => (highest && placeOf(highest) > placeOf(other) ? highest : other), undefined);
}
function isPrerelease(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version, { loose: true }) !== null;
}
function placeOf({ rank }) {
    return _trust_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RANKS */ .DX.indexOf(rank);
}
//# sourceMappingURL=higher-trust.js.map

/***/ }),

/***/ 75401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iq: () => (/* binding */ trustSource),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** `tuf`, `embedded`, or `custom:<sha256>` of the first anchor that was given: root, keys, TUF root. */
function trustSource({ trustedRoot, registryKeys, tufRoot }) {
    const file = [trustedRoot, registryKeys].find(({ from }) => from === 'file')?.bytes;
    const byTuf = [trustedRoot, registryKeys].some(({ from }) => from === 'tuf');
    const custom = file ?? (byTuf ? tufRoot : undefined);
    if (custom)
        return `custom:${sha256(custom)}`;
    return [trustedRoot, registryKeys].some(({ from }) => from === 'embedded') ? 'embedded' : 'tuf';
}
/** The origin of both anchors in one line, each that is not fresh from Sigstore's TUF with its sha256. */
function describe(anchors) {
    const { trustedRoot, registryKeys, tufRoot, embeddedDate } = anchors;
    const origin = ({ from, bytes }) => {
        if (from === 'embedded')
            return `embedded, dated ${embeddedDate}, sha256 ${sha256(bytes)}`;
        if (from === 'file')
            return `from a given file, sha256 ${sha256(bytes)}`;
        return tufRoot ? `by TUF from a given root, sha256 ${sha256(tufRoot)}` : 'Sigstore, by TUF';
    };
    const [root, keys] = [origin(trustedRoot), origin(registryKeys)];
    return root === keys ? root : `trusted root: ${root}; registry keys: ${keys}`;
}
//# sourceMappingURL=anchors.js.map

/***/ }),

/***/ 21019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rememberEncoding),
/* harmony export */   y: () => (/* binding */ encodedOnce)
/* harmony export */ });
/**
 * Lets the certificates of a trust root be encoded once, and not twenty times for each attestation: @sigstore/verify
 * compares and verifies certificates by encoding them anew (4.1.3: a third of its time). They are never changed, so what
 * they encode to never does. Only these objects are touched, which are ours: nothing of the library is.
 */
function encodedOnce(material) {
    for (const { certChain } of material.certificateAuthorities)
        for (const { root } of certChain)
            remember(root);
    return material;
}
/** The same for one certificate, such as the one that is being verified. */
function rememberEncoding({ root }) {
    remember(root);
}
function remember(node) {
    // The innermost first: then each is put together of what is encoded already.
    for (const sub of node.subs)
        remember(sub);
    const der = node.toDER();
    node.toDER = () => der;
}
//# sourceMappingURL=encoded-once.js.map

/***/ }),

/***/ 44168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fetchTrust)
/* harmony export */ });
/* unused harmony export LONGEST_EMBEDDED_AGE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49344);
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75401);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81621);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52337);







/** How old, in days, an embedded copy may be that stands in for a network that fails. */
const LONGEST_EMBEDDED_AGE = 180;
const DAY = 24 * 60 * 60 * 1000;
/**
 * Finds the anchors of trust: files that were given; else TUF; else, when the network fails and nothing forbids it, the
 * copies embedded in this version. With both files given, or offline, no request is made.
 * @throws Failure `trust-unavailable`, `trust-refused`, `trust-file-invalid`
 */
async function fetchTrust(world, options) {
    const loading = __webpack_require__.e(/* import() */ 493).then(__webpack_require__.bind(__webpack_require__, 24493));
    const [tufRoot, ...files] = await Promise.all([options.tufRoot, options.trustedRoot, options.npmKeys].map((path) => path && fileAt(path)));
    if (tufRoot)
        requireTufRoot(tufRoot);
    const names = [_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .ROOT_TARGET */ .bk, (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .keysTarget */ .C2)(options.registry)];
    const missing = names.filter((_, at) => !files[at]);
    const found = await findMissing(world, { options, tufRoot: tufRoot || undefined, missing });
    const anchor = (at) => {
        const file = files[at];
        if (file)
            return { from: 'file', bytes: file };
        const bytes = found.targets.get(names[at] ?? '');
        if (!bytes)
            throw new Error(`no ${names[at]}`);
        return { from: found.from, bytes };
    };
    const anchors = {
        trustedRoot: anchor(0),
        registryKeys: anchor(1),
        tufRoot: tufRoot || undefined,
        cache: missing.length > 0 && !options.offline ? cacheOf(options) : undefined,
        embeddedDate: _embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date,
    };
    const { readTrust } = await loading;
    return { trust: readable(() => readTrust(anchors)), warnings: found.warnings };
}
function cacheOf({ directory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'tuf');
}
async function findMissing(world, { options, tufRoot, missing, }) {
    if (missing.length === 0)
        return { from: 'tuf', targets: new Map(), warnings: [] };
    if (options.offline)
        return { from: 'embedded', targets: embedded(missing), warnings: aged(world) };
    const { fetchTargets } = await Promise.all(/* import() */[__webpack_require__.e(436), __webpack_require__.e(908), __webpack_require__.e(706), __webpack_require__.e(169)]).then(__webpack_require__.bind(__webpack_require__, 35169));
    const fetched = await fetchTargets(world, { root: tufRoot, names: missing, directory: cacheOf(options) });
    if (fetched.targets)
        return { from: 'tuf', targets: fetched.targets, warnings: [] };
    const refusal = whyNoFallback(world, { options, missing });
    if (refusal === undefined)
        return { from: 'embedded', targets: embedded(missing), warnings: [fallback(fetched.lost)] };
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-unavailable',
        message: `Sigstore's trusted root and the registry's keys could not be fetched by TUF: ${fetched.lost}. ${refusal}`,
        remedy: 'Try again; behind a proxy, set HTTPS_PROXY. Without a network, give trusted-root and npm-keys.',
    });
}
/** Why the embedded copies may not stand in, as a sentence; undefined when they may. */
function whyNoFallback(world, { options, missing }) {
    if (options.tufRoot)
        return 'There are no embedded copies for the given tuf-root.';
    if (options.requireFresh)
        return 'require-fresh-trust forbids the embedded copies.';
    const absent = missing.find((name) => !(0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedTarget */ .el)(name));
    if (absent)
        return `There is no embedded copy of ${absent}.`;
    const days = ageInDays(world);
    return days > LONGEST_EMBEDDED_AGE
        ? `The embedded copies, dated ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, are ${days} days old; at most ${LONGEST_EMBEDDED_AGE} days are allowed.`
        : undefined;
}
function ageInDays(world) {
    return Math.floor((world.now() - Date.parse(_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date)) / DAY);
}
function embedded(names) {
    return new Map(names.map((name) => [name, (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedTarget */ .el)(name) ?? noCopy(name)]));
}
function noCopy(name) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-unavailable',
        message: `There is no embedded copy of ${name}.`,
        remedy: 'Give npm-keys, or verify online.',
    });
}
function fallback(lost) {
    const hash = (0,_anchors_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(Buffer.from(_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.trustedRoot, 'base64'));
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)({
        code: 'trust-embedded',
        message: `TUF could not be reached (${lost}), so the trusted root embedded in this version was used instead: dated ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date}, sha256 ${hash}.`,
        remedy: 'Try again to fetch a fresh one. To make this an error, set require-fresh-trust.',
    });
}
/** Offline the embedded copies serve whatever their age; somebody has asked for it. */
function aged(world) {
    const days = ageInDays(world);
    if (days <= LONGEST_EMBEDDED_AGE)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)({
            code: 'trust-embedded',
            message: `The trusted root embedded in this version is dated ${_embedded_js__WEBPACK_IMPORTED_MODULE_4__/* .EMBEDDED */ .z.date} and is ${days} days old: keys that were withdrawn since are still trusted.`,
            remedy: 'Use the newest version of publish-npm, or verify online.',
        }),
    ];
}
async function fileAt(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        return invalid((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
/** A root that is none would look like a fault of the repository. @throws Failure `trust-file-invalid` */
function requireTufRoot(root) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ signed: valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ _type: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('root') }) })), root.toString('utf8'));
    if (!read.success)
        invalid('tuf-root is not a TUF root.json', undefined);
}
function readable(read) {
    try {
        return read();
    }
    catch (cause) {
        return invalid((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
function invalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'trust-file-invalid',
        message: `A trust anchor cannot be used: ${why}.`,
        remedy: "trusted-root must be Sigstore's trusted_root.json, npm-keys the TUF target keys.json, tuf-root a TUF root.json.",
    }, cause);
}
//# sourceMappingURL=fetch-trust.js.map

/***/ }),

/***/ 18753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ gatherLocked),
  x: () => (/* binding */ gatherNamed)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(24880);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/registry/higher-trust.js
var higher_trust = __webpack_require__(87622);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(83164);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var served = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/src/proof/statement.js
var statement = __webpack_require__(17002);
;// CONCATENATED MODULE: ./lib/src/proof/await-served.js







const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/**
 * Waits until the registry serves every part, asking again after 1, 2, 4, … at most 30 seconds. When time runs out, gives
 * what there is: what is missing is for the checks to say. Never throws for a registry that fails meanwhile; says so in
 * the log.
 */
async function awaitServed(world, awaited) {
    const start = world.now();
    const deadline = start + awaited.timeout;
    let pause = FIRST_PAUSE;
    for (;;) {
        const served = await look(world, awaited);
        const missing = missingParts(served, awaited);
        const left = deadline - world.now();
        if (missing.length === 0 || left <= 0)
            return served;
        const waited = Math.round((world.now() - start) / 1000);
        const waiting = awaited.waiting?.() ?? [];
        const others = waiting.length === 0 ? '' : ` Waiting for it: ${waiting.join(', ')}.`;
        world.info(`Not served after ${waited} s: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.${others}`);
        await world.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
}
/** Asks for everything side by side: the tarball where it usually is, and again only when the packument says otherwise. */
async function look(world, { registry, name, version, distTag, parts }) {
    const { tolerated, failure } = tolerating(world);
    const usual = (0,served/* usualTarballUrl */.kW)({ registry, name, version });
    const wantsTarball = parts.includes('tarball');
    const isListing = parts.includes('listing');
    const wantsAttestations = parts.includes('provenance') || parts.includes('publish attestation');
    const [listing, packument, attestations = [], early] = await Promise.all([
        isListing ? tolerated(() => (0,registry_packument/* getListing */.te)(world, { registry, name })) : undefined,
        isListing ? undefined : tolerated(() => (0,registry_packument/* getPackument */.np)(world, { registry, name })),
        wantsAttestations ? tolerated(() => (0,served/* getAttestations */.C_)(world, { registry, name, version })) : undefined,
        wantsTarball ? tolerated(() => (0,served/* getTarball */.xP)(world, usual)) : undefined,
    ]);
    const entry = await tolerated(() => packument?.version(version) ?? listing?.version(version));
    const url = entry && wantsTarball ? await tolerated(() => (0,served/* tarballUrl */.oe)({ registry, entry })) : undefined;
    const bytes = url === usual ? early : url && (await tolerated(() => (0,served/* getTarball */.xP)(world, url)));
    const taggedVersion = distTag === undefined ? undefined : packument?.distTags[distTag];
    return {
        entry,
        isListed: listing?.version(version) !== undefined,
        publishedAt: packument?.publishedAt(version),
        trustLowered: packument && entry && loweredTrust(packument, version),
        taggedVersion,
        overtaken: packument !== undefined && isOvertaken({ packument, version, by: taggedVersion }),
        servedIntegrity: bytes && (0,digest/* sha512 */.Zf)(bytes),
        attestations,
        failure: failure(),
    };
}
/** Lets a request to the registry fail; the failure is logged and remembered. */
function tolerating(world) {
    let failure;
    const tolerated = async (asking) => {
        try {
            return await asking();
        }
        catch (thrown) {
            if (!(thrown instanceof problems/* Failure */.HR))
                throw thrown;
            failure ??= thrown;
            world.info((0,problems/* messageOf */.bD)(thrown));
            return undefined;
        }
    };
    return { tolerated, failure: () => failure };
}
function loweredTrust(packument, version) {
    const to = { version, rank: packument.trustOf(version) };
    const from = (0,higher_trust/* higherTrust */.e)(packument, to);
    return from && { from, to };
}
function isOvertaken({ packument, version, by, }) {
    if (by === undefined || semver.valid(by) === null)
        return false;
    const [ours, theirs] = [packument.publishedAt(version), packument.publishedAt(by)];
    const isLater = ours !== undefined && theirs !== undefined && theirs > ours;
    return isLater && semver.gt(by, version);
}
/** What is waited for and not served, in words. */
function missingParts(served, { version, distTag, parts }) {
    const has = (types) => served.attestations.some(({ predicateType }) => types.includes(predicateType));
    const isServed = {
        version: served.entry !== undefined,
        listing: served.isListed,
        tarball: served.servedIntegrity !== undefined,
        'publish attestation': has([statement/* PUBLISH_PREDICATE */.ce]),
        provenance: has(statement/* PROVENANCE_PREDICATES */.nN),
        'dist-tag': served.overtaken || served.taggedVersion === version,
    };
    const missing = parts.filter((part) => !isServed[part]);
    return missing.map((part) => {
        if (part === 'listing')
            return 'the version in the metadata that installs read';
        return part === 'dist-tag' ? `the dist-tag ${distTag}` : `the ${part}`;
    });
}
//# sourceMappingURL=await-served.js.map
;// CONCATENATED MODULE: ./lib/src/verifying/candidates.js



/** What has to be served of a version before it can be judged. */
const PARTS = {
    provenance: ['version', 'tarball', 'publish attestation', 'provenance'],
    nobody: ['version', 'tarball', 'publish attestation', 'provenance'],
    publish: ['version', 'tarball', 'publish attestation'],
    signature: ['version', 'tarball'],
    none: ['version', 'tarball'],
    'no-downgrade': ['version', 'tarball'],
};
/**
 * Gathers what the registry has of one version, and waits for what it does not have yet. Asks nothing that was given.
 * @throws Failure when the registry has not answered properly by the time limit
 */
async function gatherNamed(world, named) {
    const { release, registry, expectation, integrity, attestations, timeout } = named;
    if (attestations !== undefined && integrity !== undefined)
        return { release, registry, integrity, attestations, entry: undefined };
    const isGiven = (part) => part === 'tarball' ? integrity !== undefined : part !== 'version' && attestations !== undefined;
    const parts = PARTS[expectation.require].filter((part) => !isGiven(part));
    const awaited = { registry, ...release, parts, timeout };
    const served = await awaitServed(world, awaited);
    if (served.failure && missingParts(served, awaited).length > 0)
        throw served.failure;
    const { entry, servedIntegrity, publishedAt } = served;
    return {
        release,
        registry,
        integrity: integrity ?? servedIntegrity ?? '',
        attestations: attestations ?? served.attestations,
        entry: entry ?? 'absent',
        publishedAt,
        ...(integrity === undefined ? { servedIntegrity: { found: servedIntegrity } } : {}),
    };
}
/**
 * Gathers what the registry has of one version of a lock file, whose digest is the lock file's, with one request: its
 * attestations, of which the registry's own says of name, version and digest all that its signature in the packument does,
 * by the same key; or, where nothing but that signature is required, the packument.
 * @throws Failure when the registry does not answer
 */
async function gatherLocked(world, { locked: { name, version, integrity }, registry, expectation, pool, }) {
    const known = { release: { name, version }, registry, integrity };
    if (expectation.require !== 'signature') {
        const query = { registry, name, version, fresh: false };
        const attestations = (await pool(() => (0,served/* getAttestations */.C_)(world, query))) ?? [];
        return { ...known, attestations, entry: undefined };
    }
    const packument = await pool(() => (0,registry_packument/* getPackument */.np)(world, { registry, name }));
    const entry = packument?.version(version) ?? 'absent';
    return { ...known, attestations: [], entry, publishedAt: packument?.publishedAt(version) };
}
//# sourceMappingURL=candidates.js.map

/***/ }),

/***/ 59369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   L: () => (/* binding */ verifyNamed)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);
/* harmony import */ var _proof_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16260);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18753);



/** Verifies one version that is asked about by name. Never throws for a registry that fails: that is a verdict too. */
async function verifyNamed(world, { named, trust }) {
    const { release, expectation } = named;
    try {
        const judged = await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherNamed */ .x)(world, named);
        return { ...(0,_proof_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(judged, { expectation, trust: await trust }), judged };
    }
    catch (thrown) {
        return unreachable(thrown, { release, expectation });
    }
}
/** The verdict when the registry could not be asked. @throws what is no failure of the registry */
function unreachable(thrown, { release, expectation }) {
    if (!(thrown instanceof _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        throw thrown;
    const said = thrown.problems.map(({ message }) => message).join(' ');
    const check = {
        id: 'registry.answers',
        passed: null,
        expected: 'an answer',
        found: said || (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown),
    };
    return (0,_proof_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidable */ .j)(release, { check, expectation });
}
//# sourceMappingURL=verify-named.js.map

/***/ })

};

