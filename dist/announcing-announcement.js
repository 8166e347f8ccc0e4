export const id = 4356;
export const ids = [4356];
export const modules = {

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAnnouncementBook: () => (/* binding */ openAnnouncementBook)
/* harmony export */ });
function openAnnouncementBook() {
    return { announcements: [], problems: [] };
}
//# sourceMappingURL=announcement.js.map

/***/ })

};

