export const id = 9553;
export const ids = [9553,5327];
export const modules = {

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceSummary: () => (/* binding */ announceSummary),
/* harmony export */   announcedSentence: () => (/* binding */ announcedSentence),
/* harmony export */   problemsOfBook: () => (/* binding */ problemsOfBook)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5327);
/* harmony import */ var _report_same_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);




const DID = {
    'create-tag': 'tagged',
    'create-draft': 'drafted',
    'delete-asset': 'cleared what was cut off',
    'upload-asset': 'attached',
    publish: 'published',
    end: '',
};
/** The problems of a run of the release action, each once. */
function problemsOfBook({ problems, announcements }) {
    const found = announcements.map(({ name, version, problems: own }) => ({
        release: { name, version },
        problems: own,
    }));
    return [...problems, ...(0,_report_same_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOnce */ .B)(found)];
}
/** One sentence that says what is announced. */
function announcedSentence({ announcements }) {
    const well = announcements.filter((one) => !(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isStopping */ .vH)(one.problems, 'error'));
    const changed = well.filter(({ did }) => did.length > 0).length;
    if (announcements.length === 0)
        return 'Nothing was announced.';
    const all = `${well.length} of ${announcements.length} ${announcements.length === 1 ? 'is' : 'are'} announced`;
    return changed === 0 ? `${all}; this run had nothing to add.` : `${all}, ${changed} of them by this run.`;
}
/** The job summary of the release action. Everything from outside is escaped. */
function announceSummary(book) {
    const problems = problemsOfBook(book);
    const isWell = !(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isStopping */ .vH)(problems, 'error');
    const rows = book.announcements.map((one) => {
        const { name, version, tag, url, did } = one;
        const mark = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isStopping */ .vH)(one.problems, 'error') ? '❌' : '✅';
        const done = [...new Set(did)].map((kind) => DID[kind]).join(', ') || (mark === '✅' ? 'was there' : '');
        const link = url === undefined ? '' : `[Release](${url})`;
        return [mark, ...[name, version, tag].map(_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9), done, link];
    });
    return [
        `## ${isWell ? '✅ Announced' : '❌ Not everything is announced'}`,
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(announcedSentence(book)),
        ...problems.map(_report_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .problemBlock */ .fx),
        rows.length === 0
            ? ''
            : (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Tags and Releases', (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', 'Package', 'Version', 'Tag', 'This run', 'Link'], rows), {
                isOpen: true,
            }),
        book.trust ? `Trust root: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(book.trust.described)}` : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=announce-summary.js.map

/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ problemBlock),
/* harmony export */   problemsSummary: () => (/* binding */ problemsSummary),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);

/** A problem, as a box of GitHub's markdown. */
function problemBlock({ code, severity, message, remedy, fields, file, line }) {
    const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
    const at = file === undefined ? '' : ` (${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(line === undefined ? file : `${file}:${line}`)})`;
    const [first = '', ...lines] = message.split('\n');
    const shown = lines.map((one) => `\n>\n> ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(one)}`).join('');
    const block = `> [!${kind}]\n> **${code}**${at}: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first)}${shown}\n>\n> ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(remedy)}`;
    if (!fields)
        return block;
    const rows = fields.map(({ field, value }) => [(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(field), (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(value)]);
    return `${block}\n\n${table(['Field on npm’s form', 'This job'], rows)}`;
}
/** The job summary of a run that stopped before it had anything to report. */
function problemsSummary(headline, problems) {
    return [`## ❌ ${headline}`, ...problems.map(problemBlock)].join('\n\n');
}
/** A markdown table of cells that are escaped already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** What is shown when somebody opens it. */
function details(headline, content, { isOpen = false } = {}) {
    return `<details${isOpen ? ' open' : ''}><summary>${headline}</summary>\n\n${content}\n\n</details>`;
}
//# sourceMappingURL=blocks.js.map

/***/ })

};

