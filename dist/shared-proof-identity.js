export const id = 7359;
export const ids = [7359];
export const modules = {

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  j: () => (/* binding */ undecidable)
});

// EXTERNAL MODULE: ./lib/src/checks.js
var src_checks = __webpack_require__(7973);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
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
            ? [(0,src_checks/* equal */.LC)(id, wanted, find(identity))]
            : [(0,src_checks/* undecided */.oo)(id, wanted, 'no authentic certificate')];
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
var provenance = __webpack_require__(8855);
// EXTERNAL MODULE: ./lib/src/proof/statement.js
var proof_statement = __webpack_require__(7002);
;// CONCATENATED MODULE: ./lib/src/proof/agreement.js




/**
 * Compares what the job has written about itself with what Fulcio has certified of it. The certificate is the evidence;
 * a predicate that says otherwise lies, or is of another run.
 */
function agreementChecks(statement, { identity, policy }) {
    const readable = { id: 'provenance.predicate', expected: 'what npm writes' };
    if (!statement || !identity) {
        return [(0,src_checks/* undecided */.oo)(readable.id, readable.expected, 'no authentic statement and certificate')];
    }
    let claimed;
    const check = (0,src_checks/* holds */.v9)(readable.id, readable.expected, () => {
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
    return pairs.flatMap(([id, certificate, predicate]) => certificate === undefined ? [] : [(0,src_checks/* equal */.LC)(id, certificate, predicate)]);
}
function unknownIn({ unknown }) {
    return unknown.length === 0 ? 'nothing beyond what npm writes' : unknown.join(', ');
}
//# sourceMappingURL=agreement.js.map
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/src/trust/encoded-once.js
var encoded_once = __webpack_require__(1019);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
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
var core_dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./lib/src/text/strict-json.js
var strict_json = __webpack_require__(5126);
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
        checks.push(failed || !served ? (0,src_checks/* undecided */.oo)(id, expected, why) : (0,src_checks/* holds */.v9)(id, expected, step));
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
;// CONCATENATED MODULE: ./lib/src/proof/certificate.js
/** Fulcio's extensions for GitHub Actions, 1.3.6.1.4.1.57264.1.N: raw text up to N = 6, a DER UTF8String from N = 8 on. */
const EXTENSIONS = {
    issuerV1: 1,
    eventV1: 2,
    commitV1: 3,
    repositoryV1: 5,
    refV1: 6,
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
    subject: 24,
};
/** The first extension that is a DER string and not raw text. */
const FIRST_DER = 8;
/**
 * Decodes a Fulcio certificate's identity, strictly. Says nothing of whether the certificate is to be believed.
 * Extensions nobody knows are passed over.
 * @throws Error on a malformed or repeated extension
 */
function readIdentity(certificate) {
    refuseRepeats(certificate);
    const fields = Object.entries(EXTENSIONS).map(([field, number]) => {
        const value = certificate.extension(`1.3.6.1.4.1.57264.1.${number}`)?.value;
        return [field, value && (number < FIRST_DER ? utf8(value) : utf8String(value))];
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
        throw new Error('a certificate extension is not a UTF8String');
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2 || first === 0x80 || der.length < 2 + lengthBytes) {
        throw new Error('a certificate extension has a malformed length');
    }
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    const shortest = lengthBytes === 0 || (lengthBytes === 1 ? length >= 0x80 : length >= 0x100);
    const content = der.subarray(2 + lengthBytes);
    if (!shortest || content.length !== length) {
        throw new Error('a certificate extension has a malformed length');
    }
    return utf8(content);
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Error('a certificate extension is not UTF-8');
    }
}
//# sourceMappingURL=certificate.js.map
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
    const present = (0,src_checks/* equal */.LC)(`${area}.present`, '1', String(all.length));
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
    return fields.map(([id, wanted, found]) => statement ? (0,src_checks/* equal */.LC)(id, wanted, found) : (0,src_checks/* undecided */.oo)(id, wanted, 'no authentic statement'));
}
function publishPredicateCheck(statement, subject) {
    const id = 'publish.predicate';
    const wanted = `${subject.name} ${subject.version} ${subject.registry}`;
    if (!statement)
        return (0,src_checks/* undecided */.oo)(id, wanted, 'no authentic statement');
    return (0,src_checks/* holds */.v9)(id, wanted, () => {
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
        return { check: (0,src_checks/* undecided */.oo)(id, expected, 'no authentic certificate'), identity: undefined };
    let identity;
    const check = (0,src_checks/* holds */.v9)(id, expected, () => {
        const certified = readIdentity(certificate);
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
        checks.push((0,src_checks/* equal */.LC)(after.id, after.expected, inOrder ? after.expected : iso(publish.loggedAt)));
    }
    else {
        checks.push((0,src_checks/* undecided */.oo)(after.id, after.expected, 'fewer than two authentic attestations'));
    }
    if (loggedWithin && provenance) {
        const { now, ms } = loggedWithin;
        const recent = now - ms <= provenance.loggedAt && provenance.loggedAt <= now + SKEW;
        checks.push((0,src_checks/* equal */.LC)(recently.id, recently.expected, recent ? recently.expected : iso(provenance.loggedAt)));
    }
    return checks;
}
//# sourceMappingURL=attestations.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
var names = __webpack_require__(8064);
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
    const failed = (0,src_checks/* firstFailure */.fx)(checks);
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
    return (0,src_checks/* holds */.v9)('attestations.readable', "the registry's list of attestations", () => {
        if ('unreadable' in attestations)
            throw new Error(attestations.unreadable);
    });
}
/** What the registry's own entry says, where it was asked; it has to be when nothing but its signature is required. */
function registryChecks({ release, integrity, entry, publishedAt, servedIntegrity }, { expectation, trust, loggedAt }) {
    const isKnown = (0,digest/* sha512In */._2)(integrity) !== undefined;
    const bytes = servedIntegrity && isKnown ? [(0,src_checks/* equal */.LC)('tarball.integrity', integrity, servedIntegrity.found)] : [];
    const isSignatureAll = expectation.require === 'signature';
    if (entry === undefined)
        return isSignatureAll ? [(0,src_checks/* undecided */.oo)('registry.signature', 'signed', 'the registry was not asked')] : bytes;
    const wanted = `${release.name}@${release.version}`;
    if (entry === 'absent')
        return [(0,src_checks/* equal */.LC)('registry.version', wanted, undefined)];
    const version = (0,src_checks/* equal */.LC)('registry.version', wanted, `${entry.name}@${entry.version}`);
    if (!isKnown)
        return [version, (0,src_checks/* equal */.LC)('tarball.integrity', 'bytes to compare', undefined)];
    // A key is judged by the time it signed. For the registry's attestation the log has signed that time; where no
    // attestation is required there is only the packument's time, which nobody has signed.
    const at = loggedAt ?? (isSignatureAll ? publishedAt : undefined);
    return [
        version,
        ...bytes,
        (0,src_checks/* equal */.LC)('registry.integrity', integrity, entry.dist.integrity),
        at === undefined
            ? (0,src_checks/* undecided */.oo)('registry.signature', 'signed', 'the time of publication is unknown')
            : registrySignatureCheck(entry, { integrity, keys: trust.keys, publishedAt: at }),
    ];
}
function distTagCheck({ taggedVersion, overtaken }, version) {
    const check = (0,src_checks/* equal */.LC)('registry.dist-tag', version, taggedVersion);
    return overtaken ? { ...check, passed: true, found: `${taggedVersion}, published since` } : check;
}
/** Without an expectation nothing is proven: anybody can sign. */
function expectationCheck(expectation) {
    const expected = 'a rule that says who may publish';
    const found = 'why' in expectation ? expectation.why : expected;
    return (0,src_checks/* equal */.LC)('policy.expectation', expected, found);
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 1019:
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

/***/ })

};

