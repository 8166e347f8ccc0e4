export const id = 507;
export const ids = [507];
export const modules = {

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RELEASES_FILE: () => (/* binding */ RELEASES_FILE),
/* harmony export */   f0: () => (/* binding */ foreignPlanInvalid),
/* harmony export */   r3: () => (/* binding */ planInvalid),
/* harmony export */   vS: () => (/* binding */ parsePlan),
/* harmony export */   writePlan: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5126);




/** The name of the file that says what a directory of tarballs is. */
const RELEASES_FILE = 'releases.json';
const Planned = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    distTag: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tag: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    needs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    // A file beside the plan, and no path: nothing outside of the directory is meant by it.
    tarball: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[\w@][\w@.+-]*\.tgz$/)),
    integrity: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^sha512-[A-Za-z0-9+/]{86}==$/)),
    bytes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
});
const Schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{40}$/)),
    releases: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Planned),
});
/** The text of releases.json, the same for the same plan. */
function writePlan({ commit, releases }) {
    const sorted = [...releases]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, version, distTag, tag, needs, tarball, integrity, bytes }) => {
        return { name, version, distTag, tag, needs: [...needs].sort(), tarball, integrity, bytes };
    });
    return `${JSON.stringify({ schemaVersion: 1, commit, releases: sorted }, null, 2)}\n`;
}
/** @throws Failure `plan-invalid` */
function parsePlan(bytes, directory) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(Schema, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes));
    }
    catch (cause) {
        return planInvalid(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, RELEASES_FILE)} is not a plan: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, cause);
    }
}
/** @throws Failure `plan-invalid`, of a plan that another tool has made */
function foreignPlanInvalid(file, why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'plan-invalid',
        message: `The plan in ${file} cannot be released: ${why}.`,
        remedy: 'Pack again into an empty directory (changeset pack --out-dir), and set tarballs to that whole directory.',
    }, cause);
}
/** @throws Failure `plan-invalid` */
function planInvalid(why, cause) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'plan-invalid',
        message: `What was packed cannot be published: ${why}.`,
        remedy: 'Set packed to the directory that the pack action made, downloaded whole and with nothing added, and integrity to the pack action’s output integrity.',
    }, cause);
}
//# sourceMappingURL=releases-file.js.map

/***/ }),

/***/ 5126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/** How deep JSON of others may nest. */
const DEPTH = 64;
/**
 * Parses JSON that somebody else wrote and signed: no key twice in an object (parsers differ in which one they take), at
 * most 64 levels deep, valid UTF-8.
 * @throws Error
 */
function parseStrictJson(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text);
    refuseRepeatedKeys(text);
    return value;
}
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
/** Walks the tokens of a text that is known to be JSON: a string before a colon is a key of the innermost object. */
function refuseRepeatedKeys(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            open.push(token === '{' ? new Set() : undefined);
            if (open.length > DEPTH)
                throw new Error(`JSON of more than ${DEPTH} levels`);
        }
        else if (token === '}' || token === ']') {
            open.pop();
        }
        else if (token === ':') {
            const key = JSON.parse(last);
            const keys = open.at(-1);
            if (keys?.has(String(key)))
                throw new Error(`the JSON has the key ${last} twice in one object`);
            keys?.add(String(key));
        }
        last = token;
    }
}
//# sourceMappingURL=strict-json.js.map

/***/ })

};

