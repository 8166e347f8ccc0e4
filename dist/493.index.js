export const id = 493;
export const ids = [493];
export const modules = {

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(18456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(37742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(47714);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 23404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

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

/***/ 49493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prove: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./lib/attestation/checks.js
var attestation_checks = __webpack_require__(21429);
// EXTERNAL MODULE: ./lib/github/run.js
var github_run = __webpack_require__(35310);
// EXTERNAL MODULE: ./lib/registry/names.js
var names = __webpack_require__(74039);
;// CONCATENATED MODULE: ./lib/attestation/policy.js


/** What is expected of a release that this run has published, or that an earlier run of the same workflow has. */
function expectedOfRun({ run, claims, release, registry, integrity, anyRun, }) {
    return {
        purl: (0,names/* purlOf */.VA)(release),
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
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/attestation/bundle.js



/**
 * Verifies a bundle's cryptography: certificate chain and SCT, or registry key within its time; the transparency log's
 * promise, proof and entry; the signature.
 * @param signedBy what must have signed: `certificate` of a workflow, `key` of the registry
 * @throws Error saying what does not hold
 */
function authenticate(served, { trust, signedBy }) {
    const bundle = (0,dist/* bundleFromJSON */.vw)(served.bundle);
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
        check: (0,attestation_checks/* equal */.LC)(`${area}.present`, '1', String(all.length)),
    };
}
function authentic(attestation, id, options) {
    const expected = options.signedBy === 'key' ? "signed by the registry's key" : 'signed by a Fulcio certificate';
    if (!attestation)
        return { check: (0,attestation_checks/* undecided */.oo)(id, expected, 'no attestation to verify'), authentic: undefined };
    let authentic;
    const check = (0,attestation_checks/* holds */.v9)(id, expected, () => {
        authentic = authenticate(attestation, options);
    });
    return { check, authentic };
}
function subjectChecks(area, statement, expected) {
    const name = `${area}.subject-name`;
    const digest = `${area}.subject-digest`;
    if (!statement) {
        const why = 'no authentic statement to read';
        return [(0,attestation_checks/* undecided */.oo)(name, expected.purl, why), (0,attestation_checks/* undecided */.oo)(digest, expected.sha512, why)];
    }
    const [subject] = statement.subject;
    return [(0,attestation_checks/* equal */.LC)(name, expected.purl, subject.name), (0,attestation_checks/* equal */.LC)(digest, expected.sha512, subject.digest.sha512)];
}
function publishPredicateCheck(statement, expected) {
    const id = 'publish.predicate';
    const wanted = `${expected.name} ${expected.version} ${expected.registry}`;
    if (!statement)
        return (0,attestation_checks/* undecided */.oo)(id, wanted, 'no authentic statement to read');
    return (0,attestation_checks/* holds */.v9)(id, wanted, () => {
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
        return { check: (0,attestation_checks/* undecided */.oo)(id, expected, 'no authentic certificate to read'), identity: undefined };
    let identity;
    const check = (0,attestation_checks/* holds */.v9)(id, expected, () => {
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
        return identity ? [(0,attestation_checks/* equal */.LC)(id, want, found)] : [(0,attestation_checks/* undecided */.oo)(id, want, 'no authentic certificate to read')];
    });
}
/** The predicate was written by the job. Where it speaks of what the certificate speaks of, both must say the same. */
function predicateCheck(statement, identity) {
    const id = 'provenance.agrees-with-certificate';
    const expected = 'the commit, ref, repository, workflow, run and runner of the certificate';
    if (!statement || !identity)
        return (0,attestation_checks/* undecided */.oo)(id, expected, 'no authentic statement and certificate to compare');
    return (0,attestation_checks/* holds */.v9)(id, expected, () => {
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
;// CONCATENATED MODULE: ./lib/publishing/prove.js




/** Checks everything the registry serves of a version against what this run knows of it. */
function prove({ publication, integrity, distTag, trust, now, ...about }) {
    const { entry, servedIntegrity } = publication;
    const anyRun = distTag === undefined;
    // The packument's time is signed by nobody: for what was published just now, the clock is the better word.
    const publishedAt = (anyRun ? publication.publishedAt : undefined) ?? now;
    const expected = expectedOfRun({ ...about, integrity, anyRun });
    const { checks, identity } = verifyAttestations(publication.attestations, { trust, expected });
    const registryChecks = [
        (0,attestation_checks/* equal */.LC)('tarball.integrity', integrity, servedIntegrity),
        (0,attestation_checks/* equal */.LC)('registry.integrity', integrity, entry?.dist.integrity),
        ...(entry ? [registrySignatureCheck(entry, { integrity, keys: trust.keys, publishedAt })] : []),
        ...(anyRun ? [] : [distTagCheck(publication, about.release.version)]),
    ];
    return { identity, checks: [...registryChecks, ...checks] };
}
function distTagCheck({ taggedVersion, overtaken }, version) {
    const check = (0,attestation_checks/* equal */.LC)('registry.dist-tag', version, taggedVersion);
    return overtaken ? { ...check, passed: true, found: `${taggedVersion}, published since` } : check;
}
//# sourceMappingURL=prove.js.map

/***/ })

};

