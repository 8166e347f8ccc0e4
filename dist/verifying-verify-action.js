export const id = 730;
export const ids = [730];
export const modules = {

/***/ 8456:
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
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
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

/***/ 7742:
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

/***/ 7714:
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

/***/ 1040:
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
var build_1 = __webpack_require__(8456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(7742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(7714);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(3404);
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

/***/ 3404:
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
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
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
const error_1 = __webpack_require__(7714);
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

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ linkKind),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gG: () => (/* binding */ lockedOr),
/* harmony export */   rI: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4880);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8064);
/* harmony import */ var _release_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3257);




/**
 * What a link is: into the checkout itself; out of it; or to what is installed, which is then run under another name.
 * @param target relative to the lock file's directory, or absolute
 * @param directory of the lock file, relative to the checkout
 */
function linkKind(target, directory) {
    const segments = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, target.replaceAll('\\', '/')).split('/');
    if (/^(?:\/|[a-z]+:)/i.test(target) || segments.includes('..'))
        return 'link out of the checkout';
    // Windows and macOS find the directory in any case, and Windows whatever dots and blanks follow.
    const isInstalled = segments.some((name) => name.toLowerCase().replace(/[. ]+$/, '') === 'node_modules');
    return isInstalled ? 'link into node_modules' : 'link';
}
/** A version or, where it is none that a registry could attest, why. */
function lockedOr(why, { name, version, integrity, line, }) {
    if (why !== undefined)
        return { name, version, why, line };
    const isRelease = version !== undefined && !('why' in (0,_release_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageSpec */ .k)(`${name}@${version}`));
    if (!isRelease)
        return { name, version, why: 'no version', line };
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512In */ ._2)(integrity);
    return digest === undefined
        ? { name, version, why: 'no sha512', line }
        : { name, version, integrity: digest, line };
}
/** @throws Error on what is no name of a package: nobody knows what would be installed by it */
function requireName(name) {
    if ((0,_registry_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .kb)(name))
        return name;
    throw new Error(`${JSON.stringify(name)} in it is not a package name`);
}
/** Each version with its digest once, where it stands first. */
function distinct(locked) {
    const seen = new Map();
    for (const one of locked) {
        const key = JSON.stringify([one.name, one.version, one.integrity]);
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}
//# sourceMappingURL=lockfile.js.map

/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ofRegistry)
/* harmony export */ });
/** A tarball stands where its registry keeps those of that name; elsewhere it is no version of the registry. */
function ofRegistry(url, { name, registry }) {
    const own = new URL(registry.url);
    if (url.host !== own.host)
        return url.pathname.includes('/-/') ? 'another registry' : 'remote tarball';
    const isPlain = url.protocol === own.protocol && url.username === '' && url.password === '';
    const path = decoded(url.pathname);
    return isPlain && path?.startsWith(`${decoded(own.pathname)}${name}/-/`) ? undefined : 'remote tarball';
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=of-registry.js.map

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

/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads one document; what is wrong with it is in its `errors`. */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const lineAt = (offset) => lines.linePos(offset).line;
    return {
        document,
        lineAt,
        lineOf: (path) => {
            const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
            return offset === undefined ? undefined : lineAt(offset);
        },
    };
}
/** Where a key, or an entry, of a collection begins in the text. */
function offsetOf(collection, key) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(collection)
        ? collection.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.key
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(collection) && typeof key === 'number'
            ? collection.items[key]
            : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
//# sourceMappingURL=yaml-lines.js.map

/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyAction: () => (/* binding */ verifyAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/contract/outside.js
var outside = __webpack_require__(9978);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/github/committed-file.js
var committed_file = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(8931);
;// CONCATENATED MODULE: ./lib/src/github/base.js






const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}$/));
const Base = dist/* looseObject */._H3({ sha: commit });
const PullRequests = dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ base: Base })), []);
const Check = dist/* looseObject */._H3({ pull_requests: PullRequests });
const Payload = dist/* looseObject */._H3({
    pull_request: dist/* optional */.lqM(dist/* looseObject */._H3({ base: Base })),
    merge_group: dist/* optional */.lqM(dist/* looseObject */._H3({ base_sha: commit })),
    before: dist/* optional */.lqM(commit),
    check_run: dist/* optional */.lqM(Check),
    check_suite: dist/* optional */.lqM(Check),
    workflow_run: dist/* optional */.lqM(dist/* looseObject */._H3({
        event: dist/* string */.YjP(),
        head_repository: dist/* optional */.lqM(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })),
    })),
    repository: dist/* optional */.lqM(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })),
});
/**
 * Reads the event for what it changes. An event that may be about a proposal and does not name its base is refused: nobody
 * knows then whose word counts.
 * @throws Failure `not-github-actions`
 */
async function readChange(world) {
    const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' } = world.env;
    try {
        if (!path)
            throw new Error('GITHUB_EVENT_PATH is not set');
        const payload = dist/* parse */.qgA(Payload, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        const proposedTo = baseIn(payload);
        if (proposedTo === undefined && !isOfTheRepository(event, payload))
            throw new Error(`${event || 'an unknown event'} may be about a pull request, but does not name its base; verify in a pull_request run instead`);
        const { before } = payload;
        const pushed = before === undefined || /^0+$/.test(before) ? undefined : before;
        return { proposedTo, before: proposedTo ?? pushed };
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'not-github-actions',
            message: `The event that started this run cannot be used: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Run this action in a workflow that starts on pull_request, merge_group or push.',
        }, cause);
    }
}
/** The base that an event names; undefined for none, and for checks of pull requests with different ones. */
function baseIn({ pull_request, merge_group, check_run, check_suite }) {
    const checked = [check_run, check_suite].flatMap((check) => check?.pull_requests ?? []);
    const [base, ...others] = new Set(checked.map(({ base: { sha } }) => sha));
    return pull_request?.base.sha ?? merge_group?.base_sha ?? (others.length === 0 ? base : undefined);
}
function isOfTheRepository(event, { workflow_run: run, repository }) {
    if (event !== 'workflow_run')
        return events/* REPOSITORY_EVENTS */.Fl.includes(event);
    const isFork = run?.head_repository?.full_name !== repository?.full_name || repository === undefined;
    return run !== undefined && events/* REPOSITORY_EVENTS */.Fl.includes(run.event) && !isFork;
}
/**
 * A file as it is at a commit of this run's repository.
 * @param path relative to the checkout, with slashes
 * @throws Failure `policy-unreadable` when it is neither in the checkout's history nor to be had of GitHub
 */
async function fileOfBase(world, { path, commit: sha, workspace, token, }) {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = world.env;
    const github = { apiUrl, repository, token };
    const file = await (0,committed_file/* fileAtCommit */.f)(world, { path, commit: sha, workspace, github, isNeeded: true });
    if (typeof file === 'string')
        return file;
    return (0,src_problems/* fail */.fJ)({
        code: 'policy-unreadable',
        message: `${path} cannot be read at ${sha}, the base of this change: ${file.why}.`,
        remedy: `Merge ${path} first: a file that a change brings with it is not trusted to judge that change. The job needs contents: read, or a checkout with fetch-depth: 0.`,
    });
}
/** A file of the checkout. @throws Failure `policy-unreadable` */
async function fileInWorkspace(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'policy-unreadable',
            message: `${path} cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Check the path, and that the repository is checked out before this step.',
        }, cause);
    }
}
//# sourceMappingURL=base.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/text/json-lines.js
var json_lines = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/src/lockfile/lockfile.js
var lockfile = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/lockfile/of-registry.js
var of_registry = __webpack_require__(1497);
;// CONCATENATED MODULE: ./lib/src/lockfile/package-lock.js




const Entry = dist/* looseObject */._H3({
    name: dist/* nullish */.cl6(dist/* string */.YjP()),
    version: dist/* nullish */.cl6(dist/* string */.YjP()),
    resolved: dist/* nullish */.cl6(dist/* union */.KCZ([dist/* string */.YjP(), dist/* boolean */.zMY()])),
    integrity: dist/* nullish */.cl6(dist/* string */.YjP()),
    link: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    inBundle: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    hasShrinkwrap: dist/* nullish */.cl6(dist/* boolean */.zMY()),
});
const Schema = dist/* looseObject */._H3({
    lockfileVersion: dist/* picklist */.KIO([2, 3]),
    packages: dist/* custom */.IeY((value) => typeof value === 'object' && value !== null),
});
/**
 * Reads a package-lock.json or npm-shrinkwrap.json of version 2 or 3.
 * @throws Error saying what is wrong with it
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
function readPackageLock(text, { registry, directory }) {
    const file = dist/* safeParse */.xLC(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!file.success)
        throw new Error('it is not of lockfileVersion 2 or 3 with packages, as npm 7 and later write it');
    const lines = (0,json_lines/* linesOfKeys */.Z)(text, ['packages']);
    const read = Object.entries(file.output.packages).flatMap(([path, value]) => {
        const name = installedName(path);
        const entry = dist/* safeParse */.xLC(Entry, value);
        if (!entry.success)
            throw new Error(`its entry ${JSON.stringify(path)} is malformed`);
        const line = lines.get(path) ?? 1;
        return name === undefined ? [] : entriesOf({ name, entry: entry.output, line }, { registry, directory });
    });
    return {
        locked: (0,lockfile/* distinct */.dM)(read.filter((one) => 'integrity' in one)),
        unverifiable: read.filter((one) => 'why' in one),
    };
}
/**
 * What a path is installed as; undefined for the root and for the directories of workspaces, which are the checkout itself.
 * npm normalises paths: one that is not normal already would be installed elsewhere than it seems.
 * @throws Error
 */
function installedName(path) {
    const segments = path.split('/');
    const inside = segments.slice(segments.lastIndexOf('..') + 1);
    const isNormal = inside.every((segment) => !['', '.', '..'].includes(segment)) && !path.includes('\\');
    const climbs = segments.slice(0, segments.length - inside.length).some((segment) => segment !== '..');
    if (path !== '' && (!isNormal || climbs))
        throw new Error(`its path ${JSON.stringify(path)} is not a plain path`);
    if (!segments.includes('node_modules'))
        return undefined;
    const names = path.split(/(?:^|\/)node_modules\//).slice(1);
    const name = names.map(lockfile/* requireName */.rI).at(-1);
    if (name === undefined)
        throw new Error(`its path ${JSON.stringify(path)} names no package`);
    return name;
}
/** What one entry comes to: a version with its digest, or why it is none; an alias, and a lock file of its own, besides. */
function entriesOf({ name: installedAs, entry, line }, at) {
    const version = entry.version ?? undefined;
    const name = (0,lockfile/* requireName */.rI)(entry.name ?? installedAs);
    const isAlias = name !== installedAs;
    const beside = [
        ...(isAlias ? [{ name: installedAs, version, why: 'alias', of: name, line }] : []),
        ...(entry.hasShrinkwrap
            ? [{ name: installedAs, version, why: 'a lock file of its own', line }]
            : []),
    ];
    const why = whyNot(name, entry, at);
    const found = (0,lockfile/* lockedOr */.gG)(why, { name, version, integrity: entry.integrity ?? undefined, line });
    // What nobody attests is judged by the name it is installed as: the other one is the lock file's own word.
    return [...beside, 'why' in found ? { ...found, name: installedAs } : found];
}
function whyNot(name, entry, { registry, directory }) {
    const { resolved } = entry;
    if (entry.link)
        return typeof resolved === 'string' ? (0,lockfile/* linkKind */.N9)(resolved, directory) : 'link out of the checkout';
    // npm fetches what the bundle does not hold after all, by no digest (npm 11): nothing vouches for it.
    if (entry.inBundle && typeof resolved !== 'string' && !entry.integrity)
        return 'bundled';
    // omit-lockfile-registry-resolved leaves the address out: then it is the registry's.
    if (typeof resolved !== 'string')
        return undefined;
    if (/^git[+:@]/.test(resolved))
        return 'git';
    if (resolved.startsWith('file:') || !URL.canParse(resolved))
        return 'file';
    return (0,of_registry/* ofRegistry */.H)(new URL(resolved), { name, registry });
}
//# sourceMappingURL=package-lock.js.map
;// CONCATENATED MODULE: ./lib/src/lockfile/read-lockfile.js




/**
 * Reads a lock file, by its name: npm's package-lock.json and npm-shrinkwrap.json, pnpm's pnpm-lock.yaml.
 * @param file relative to the checkout: links are judged from its directory, and messages name it this way
 * @throws Failure `lockfile-invalid`
 */
async function readLockfile(text, { file, registry }) {
    const name = (0,external_node_path_.basename)(file);
    try {
        const lockfile = await read(text, { name, registry, directory: directoryOf(file) });
        // Of nothing at all nothing is proven, and a file that lists nothing may be the wrong one.
        if (lockfile.locked.length + lockfile.unverifiable.length === 0)
            throw new Error('it lists no package');
        return lockfile;
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'lockfile-invalid',
            message: `The lock file ${file} cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Give a package-lock.json (version 2 or 3) or a pnpm-lock.yaml (version 6 or 9).',
            file,
        }, cause);
    }
}
/** The directory of a lock file, relative to the checkout; for one outside it, its own directory counts as the root. */
function directoryOf(file) {
    const isElsewhere = (0,external_node_path_.isAbsolute)(file) || file.split('/').includes('..');
    return isElsewhere ? '' : (0,external_node_path_.dirname)(file);
}
/**
 * npm installs by npm-shrinkwrap.json where there is one, whatever the package-lock.json beside it says.
 * @param path of the lock file
 * @throws Failure `lockfile-invalid`
 */
function requireInstalledBy(path) {
    if ((0,external_node_path_.basename)(path) !== 'package-lock.json' || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'npm-shrinkwrap.json')))
        return;
    (0,src_problems/* fail */.fJ)({
        code: 'lockfile-invalid',
        message: `There is an npm-shrinkwrap.json beside ${(0,external_node_path_.basename)(path)}, and npm installs from that one.`,
        remedy: 'Verify npm-shrinkwrap.json, or remove it.',
    });
}
async function read(text, { name, ...at }) {
    if (name.endsWith('.json'))
        return readPackageLock(text, at);
    if (!/\.ya?ml$/.test(name))
        throw new Error('it is neither a package-lock.json nor a pnpm-lock.yaml');
    const { readPnpmLock } = await __webpack_require__.e(/* import() */ 3560).then(__webpack_require__.bind(__webpack_require__, 3560));
    return readPnpmLock(text, at);
}
//# sourceMappingURL=read-lockfile.js.map
// EXTERNAL MODULE: ./lib/src/policy/expectation.js
var expectation = __webpack_require__(495);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/text/yaml-lines.js
var yaml_lines = __webpack_require__(7331);
// EXTERNAL MODULE: ./lib/src/policy/entry.js + 1 modules
var entry = __webpack_require__(1719);
;// CONCATENATED MODULE: ./lib/src/policy/policy-file.js





const policy_file_Schema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1, 'must be 1'),
    // No record of the schema library: that one passes over packages such as `constructor`.
    packages: dist/* custom */.IeY(isMapping, 'must be a map of patterns'),
}, 'must be a map with version and packages');
const Pattern = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(isPattern, 'must be a package name, @scope/* or *'));
const LIMIT = 1024 * 1024;
/**
 * Reads a policy file (YAML, of which JSON is a part).
 * @param file its name, for what is said about it
 * @throws Failure with a `policy-invalid` for everything that is wrong, each with its line
 */
function readPolicy(text, file) {
    if (text.length > LIMIT)
        throw new src_problems/* Failure */.HR([invalid('is longer than 1 MiB', { file })]);
    const { document, lineOf, lineAt } = (0,yaml_lines/* readYaml */.g)(text);
    // Where a path leads, or as far as it does.
    const nearest = (path) => path.map((_, at) => lineOf(path.slice(0, path.length - at))).find((line) => line !== undefined) ?? 1;
    if (document.errors.length > 0) {
        throw new src_problems/* Failure */.HR(document.errors.map(({ message, pos }) => {
            const [said = ''] = message.split('\n');
            return invalid(`is not valid YAML: ${said.replace(/:$/, '')}`, { file, line: lineAt(pos[0]) });
        }));
    }
    const wrong = (issues, above = []) => issues.map((issue) => {
        const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
        const why = `${path.length === 0 ? '' : `${path.join(' → ')} `}${reasonOf(issue)}`;
        return invalid(`: ${why}`, { file, line: nearest(path) });
    });
    const read = dist/* safeParse */.xLC(policy_file_Schema, plain(document, file));
    if (!read.success)
        throw new src_problems/* Failure */.HR(wrong(read.issues));
    const entries = Object.entries(read.output.packages).map(([pattern, value]) => ({
        pattern,
        named: dist/* safeParse */.xLC(Pattern, pattern),
        entry: dist/* safeParse */.xLC(entry/* Entry */.H, value),
    }));
    const problems = entries.flatMap(({ pattern, named, entry }) => [named, entry].flatMap(({ issues }) => wrong(issues ?? [], ['packages', pattern])));
    if (problems.length > 0)
        throw new src_problems/* Failure */.HR(problems);
    return {
        entries: new Map(entries.flatMap(({ pattern, entry }) => (entry.success ? [[pattern, entry.output]] : []))),
    };
}
/** The document as plain objects, without aliases: one could stand for a million entries, and none is needed. */
function plain(document, file) {
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw new src_problems/* Failure */.HR([invalid('has an alias (*name), which is not allowed in a policy', { file })]);
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPattern(pattern) {
    if (pattern === '*')
        return true;
    if (pattern.slice(0, -1).includes('*'))
        return false;
    const isScope = pattern.endsWith('/*') && pattern.startsWith('@');
    const name = isScope ? `${pattern.slice(0, -1)}x` : pattern;
    return (isScope || !pattern.endsWith('*')) && (0,names/* isPackageName */.kb)(name);
}
function reasonOf(issue) {
    if (issue.type === 'strict_object' && issue.expected === 'never')
        return 'is not a known field';
    if (issue.expected !== null && issue.received === 'undefined')
        return 'is missing';
    return issue.message;
}
function invalid(what, { file, line }) {
    return (0,src_problems/* error */.z3)({
        code: 'policy-invalid',
        message: `The policy ${file}${what.startsWith(':') ? '' : ' '}${what}.`,
        remedy: 'Fix it: schemas/policy.schema.json describes the format, and docs/verify.md every field. Nothing passes a policy that cannot be read.',
        file,
        ...(line === undefined ? {} : { line }),
    });
}
//# sourceMappingURL=policy-file.js.map
// EXTERNAL MODULE: ./lib/src/verifying/expected-values.js + 1 modules
var expected_values = __webpack_require__(6251);
// EXTERNAL MODULE: ./lib/src/verifying/verify.js + 5 modules
var verify = __webpack_require__(5229);
;// CONCATENATED MODULE: ./lib/src/verifying/verify-action.js










/** How often, in versions, progress is told. */
const STEP = 100;
/**
 * The verify action: verifies what its inputs name, by the word of what was there before the change that the run is of.
 * @throws Failure when it cannot even begin: the policy, the lock file or the trust root is not there
 */
async function verifyAction(world, job) {
    const { inputs } = job;
    const { registry, packages, lockfile: path, verifyTimeout: timeout, noDowngrade } = inputs;
    const change = await readChange(world);
    const judging = { ...job, change };
    const lockfile = path === undefined ? undefined : await installedLockfile(path, job);
    const expect = noDowngrade ? undefined : await expectations(world, judging);
    const base = noDowngrade ? await baseLockfile(world, judging) : undefined;
    const named = packages.map((release) => ({
        release,
        timeout,
        attestations: undefined,
        integrity: undefined,
    }));
    return (0,verify/* verify */.M)(world, {
        registry,
        subject: lockfile === undefined ? { named } : { lockfile },
        expect,
        base,
        trust: { ...inputs, requireFresh: inputs.requireFreshTrust },
        onProgress: (done, all) => {
            if (done % STEP === 0 || done === all)
                world.info(`${done} of ${all} checked`);
        },
    });
}
async function expectations(world, judging) {
    const { values, policy: path } = judging.inputs;
    if (values.sourceRepository === undefined) {
        const policy = readPolicy(await baseFile(world, path, judging), path);
        return (release) => (0,expectation/* expectationFor */.mE)(policy, release, world.now());
    }
    return (release) => (0,expected_values/* expectationByInputs */.X)(values, { release, now: world.now() });
}
/** A file whose word is believed: in a proposed change the one at its base. */
function baseFile(world, path, { inputs, workspace, change }) {
    if (change.proposedTo === undefined)
        return fileInWorkspace(workspace, path);
    if ((0,outside/* isOutside */._)(path)) {
        return (0,src_problems/* fail */.fJ)({
            code: 'policy-unreadable',
            message: `${path} is not a file of this repository, but a proposed change is judged by the file at its base.`,
            remedy: 'Give a path relative to the checkout.',
        });
    }
    const file = { path, commit: change.proposedTo, workspace, token: inputs.githubToken };
    return fileOfBase(world, file);
}
/** The lock file as it was before the change. @throws Failure `input-invalid` in a run of no change */
async function baseLockfile(world, { inputs, workspace, change }) {
    const { registry, lockfile: path = '', githubToken: token } = inputs;
    if (change.before === undefined) {
        return (0,src_problems/* fail */.fJ)({
            code: 'input-invalid',
            message: 'The input no-downgrade is true, but this run is not for a change, so there is nothing to compare with.',
            remedy: 'Use it on pull_request, merge_group or push; leave it out elsewhere.',
        });
    }
    const text = await fileOfBase(world, { path, commit: change.before, workspace, token });
    return readLockfile(text, { file: path, registry });
}
/** The lock file of the checkout, by which npm or pnpm installs. @throws Failure `lockfile-invalid` */
async function installedLockfile(path, { inputs, workspace }) {
    requireInstalledBy((0,external_node_path_.resolve)(workspace, path));
    const { registry } = inputs;
    return readLockfile(await lockfileText(workspace, path), { file: path, registry });
}
async function lockfileText(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (cause) {
        return (0,src_problems/* fail */.fJ)({
            code: 'lockfile-invalid',
            message: `The lock file ${path} cannot be read: ${(0,src_problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Check the path, and that the repository is checked out before this step.',
        }, cause);
    }
}
//# sourceMappingURL=verify-action.js.map

/***/ })

};

