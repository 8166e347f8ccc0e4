export const id = 420;
export const ids = [420];
export const modules = {

/***/ 11420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRegistryKeys: () => (/* binding */ readRegistryKeys),
/* harmony export */   readTrust: () => (/* binding */ readTrust)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);




/** Reads what TUF vouches for. @throws Failure `trust-unavailable` when it is not of the form it must have */
function readTrust({ source, trustedRoot, registryKeys, cache }) {
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(trustedRoot);
        const keys = readRegistryKeys(registryKeys);
        return { source, material: (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(root, attestationKeys(keys)), keys, cache };
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'trust-unavailable',
            message: "Sigstore's trusted root or the registry's keys are not of a form that is known.",
            remedy: 'Use the newest version of this action; with tuf-root, check what it leads to.',
        }, cause);
    }
}
const Keys = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    keys: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ keyId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), keyUsage: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), publicKey: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) })),
});
/** Reads the TUF target `<registry host>/keys.json`. */
function readRegistryKeys(target) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(Keys, target).keys.map((key) => ({
        id: key.keyId,
        usage: key.keyUsage,
        publicKey: _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.PublicKey.fromJSON(key.publicKey),
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
//# sourceMappingURL=trust.js.map

/***/ })

};

