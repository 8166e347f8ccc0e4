export const id = 981;
export const ids = [981];
export const modules = {

/***/ 61981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTargets: () => (/* binding */ fetchTargets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_tuf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84423);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15451);





/**
 * Fetches the trusted root and the registry's keys by TUF, from the network, starting at the root: 5 s a try, 3 tries.
 * @throws Failure `trust-unavailable` whatever goes wrong: nothing older is taken instead
 */
async function fetchTargets({ registry, tufRoot, directory }) {
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'tuf');
    try {
        const source = tufRoot === undefined ? 'tuf' : `custom:${await sha256OfFile(tufRoot)}`;
        const tuf = await (0,_sigstore_tuf__WEBPACK_IMPORTED_MODULE_3__.initTUF)({
            cachePath: cache,
            forceInit: true,
            retry: { retries: 2, minTimeout: 200, randomize: true },
            timeout: 5_000,
            ...(tufRoot === undefined ? {} : { rootPath: tufRoot }),
        });
        const names = ['trusted_root.json', `${registry.hostname}/keys.json`];
        const [trustedRoot, registryKeys] = await Promise.all(names.map(async (name) => JSON.parse(await tuf.getTarget(name))));
        return { source, trustedRoot, registryKeys, cache };
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
            code: 'trust-unavailable',
            message: `Sigstore's trusted root and the registry's keys could not be fetched and verified by TUF: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}.`,
            remedy: 'Run the job again; behind a proxy set HTTPS_PROXY for the job. With tuf-root, check that it is the root of what is served.',
        }, cause);
    }
}
async function sha256OfFile(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))
        .digest('hex');
}
//# sourceMappingURL=tuf.js.map

/***/ })

};

