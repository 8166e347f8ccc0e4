export const id = 420;
export const ids = [420];
export const modules = {

/***/ 11420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTrust: () => (/* binding */ fetchTrust),
/* harmony export */   readRegistryKeys: () => (/* binding */ readRegistryKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_tuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84423);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54187);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15451);








/**
 * Fetches Sigstore's trusted root and the registry's keys by TUF, from the network, starting at the root.
 * @throws Failure `trust-unavailable` whatever goes wrong: nothing older is taken instead
 */
async function fetchTrust({ registry, tufRoot, directory }) {
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'tuf');
    try {
        const source = tufRoot === undefined ? 'tuf' : `custom:${await sha256OfFile(tufRoot)}`;
        const tuf = await (0,_sigstore_tuf__WEBPACK_IMPORTED_MODULE_4__.initTUF)({
            cachePath: cache,
            forceInit: true,
            retry: { retries: 2, minTimeout: 200, randomize: true },
            timeout: 5_000,
            ...(tufRoot === undefined ? {} : { rootPath: tufRoot }),
        });
        const targets = ['trusted_root.json', `${registry.hostname}/keys.json`];
        const [rootTarget, keysTarget] = await Promise.all(targets.map(async (name) => JSON.parse(await tuf.getTarget(name))));
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_3__.TrustedRoot.fromJSON(rootTarget);
        const keys = readRegistryKeys(keysTarget);
        return { source, material: (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_5__/* .toTrustMaterial */ .jO)(root, attestationKeys(keys)), keys, cache };
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)({
            code: 'trust-unavailable',
            message: "Sigstore's trusted root and the registry's keys could not be fetched and verified by TUF.",
            remedy: 'Run the job again; behind a proxy set HTTPS_PROXY for the job. With tuf-root, check that it is the root of what is served.',
        }, cause);
    }
}
const Keys = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    keys: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ keyId: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), keyUsage: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), publicKey: valibot__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({}) })),
});
/** Reads the TUF target `<registry host>/keys.json`. */
function readRegistryKeys(target) {
    return valibot__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qgA(Keys, target).keys.map((key) => ({
        id: key.keyId,
        usage: key.keyUsage,
        publicKey: _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_3__.PublicKey.fromJSON(key.publicKey),
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))
        .digest('hex');
}
//# sourceMappingURL=trust.js.map

/***/ })

};

