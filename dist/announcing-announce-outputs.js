export const id = 5143;
export const ids = [5143];
export const modules = {

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RELEASE_OUTPUTS: () => (/* binding */ RELEASE_OUTPUTS),
/* harmony export */   announceOutputs: () => (/* binding */ announceOutputs)
/* harmony export */ });
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6746);

const RELEASE_OUTPUTS = ['releases'];
/** The outputs of the release action: what has its tag, and its Release where there is one. */
function announceOutputs({ announcements, }) {
    const made = announcements
        .filter(({ problems }) => problems.every(({ severity }) => severity !== 'error'))
        .map(({ name, version, tag, url }) => ({ name, version, tag, ...(url === undefined ? {} : { url }) }));
    return { releases: JSON.stringify((0,_text_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(made, _text_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ)) };
}
//# sourceMappingURL=announce-outputs.js.map

/***/ })

};

