export const id = 2586;
export const ids = [2586];
export const modules = {

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong),
/* harmony export */   G: () => (/* binding */ selectFor)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);

/** What decides where nobody says: tarballs, where they are given; on a run of a tag, or where one is given by name, the tag. */
function selectFor({ select, tags, tarballs, }, { refType, refName }) {
    if (select !== undefined)
        return select;
    if (tarballs !== undefined)
        return 'tarballs';
    return refType === 'tag' || tags.some((tag) => tag !== refName) ? 'tag' : 'due';
}
/**
 * Whether a package is among those that lines of names select. A line is a name or a glob of names, and one that begins
 * with `!` excludes; the last line that matches decides. Without a line that includes, everything is included.
 */
function isAmong(lines, name) {
    const decisive = lines.findLast((line) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(name, line.replace(/^!/, ''), { nocomment: true }));
    if (decisive !== undefined)
        return !decisive.startsWith('!');
    return lines.every((line) => line.startsWith('!'));
}
//# sourceMappingURL=selection.js.map

/***/ })

};

