export const id = 4493;
export const ids = [4493];
export const modules = {

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

/***/ }),

/***/ 4493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   materialOf: () => (/* binding */ materialOf),
/* harmony export */   readRegistryKeys: () => (/* binding */ readRegistryKeys),
/* harmony export */   readTrust: () => (/* binding */ readTrust)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5401);
/* harmony import */ var _encoded_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1019);





/**
 * Makes trust of the bytes of its anchors. A key, log or authority without a start of its validity is left out: the
 * library would take it to have been valid since 1970.
 * @throws Error saying which anchor is not of the form it must have
 */
function readTrust(anchors) {
    const root = datedOnly(readRoot(anchors.trustedRoot.bytes));
    const keys = readRegistryKeys(jsonOf(anchors.registryKeys.bytes, 'registry keys'));
    return {
        source: (0,_anchors_js__WEBPACK_IMPORTED_MODULE_2__/* .trustSource */ .iq)(anchors),
        described: (0,_anchors_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(anchors),
        material: materialOf(root, keys),
        keys,
        cache: anchors.cache,
    };
}
function readRoot(bytes) {
    const json = jsonOf(bytes, 'trusted root');
    const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Root, json);
    if (!read.success)
        throw new Error('the trusted root is not a trusted_root.json of Sigstore');
    return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(json);
}
const some = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({})), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1));
const Root = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1_('application/vnd.dev.sigstore.trustedroot')),
    tlogs: some,
    certificateAuthorities: some,
    ctlogs: some,
});
function datedOnly(root) {
    return {
        ...root,
        tlogs: root.tlogs.filter(({ publicKey }) => publicKey?.validFor?.start),
        ctlogs: root.ctlogs.filter(({ publicKey }) => publicKey?.validFor?.start),
        certificateAuthorities: root.certificateAuthorities.filter(({ validFor }) => validFor?.start),
        timestampAuthorities: root.timestampAuthorities.filter(({ validFor }) => validFor?.start),
    };
}
const Keys = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    keys: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ keyId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), keyUsage: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), publicKey: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) })), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)),
});
/** Reads the TUF target `<registry host>/keys.json`. @throws Error when it is none */
function readRegistryKeys(target) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Keys, target);
    if (!read.success)
        throw new Error('the registry keys are not a keys.json as TUF has it');
    return read.output.keys
        .map((key) => ({ id: key.keyId, usage: key.keyUsage, publicKey: _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.PublicKey.fromJSON(key.publicKey) }))
        .filter(({ publicKey }) => publicKey.validFor?.start);
}
/** For @sigstore/verify: what is the same for every attestation, encoded and parsed once. */
function materialOf(root, keys) {
    const material = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(root, attestationKeys(keys));
    const found = new Map();
    return (0,_encoded_once_js__WEBPACK_IMPORTED_MODULE_4__/* .encodedOnce */ .y)({
        ...material,
        publicKey: (hint) => {
            const key = found.get(hint) ?? material.publicKey(hint);
            found.set(hint, key);
            return key;
        },
    });
}
/** The keys that may sign publish attestations, by id, on an object without a prototype: a hint is outside text. */
function attestationKeys(keys) {
    const byId = Object.create(null);
    for (const key of keys)
        if (key.usage === 'npm:attestations')
            byId[key.id] = key.publicKey;
    return byId;
}
function jsonOf(bytes, what) {
    try {
        return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch {
        throw new Error(`the file of the ${what} is not JSON`);
    }
}
//# sourceMappingURL=trust.js.map

/***/ })

};

