export const id = 8972;
export const ids = [8972];
export const modules = {

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownAttestations: () => (/* binding */ unknownAttestations)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** That there are attestations of kinds nobody knows, once for all. */
function unknownAttestations(verdicts) {
    const types = [...new Set(verdicts.flatMap(({ unknownTypes }) => unknownTypes))];
    if (types.length === 0)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
            code: 'attestation-unknown',
            message: `The registry serves attestations of an unknown kind, which were not checked: ${types.slice(0, 5).join(', ')}.`,
            remedy: 'There is nothing to do; a newer version of publish-npm may know them.',
        }),
    ];
}
//# sourceMappingURL=unknown.js.map

/***/ })

};

