export const id = 5327;
export const ids = [5327];
export const modules = {

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

