export const id = 722;
export const ids = [722];
export const modules = {

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandLine: () => (/* binding */ commandLine)
/* harmony export */ });
async function commandLine(args) {
    return args.length;
}
//# sourceMappingURL=command-line.js.map

/***/ })

};

//# sourceMappingURL=722.index.js.map