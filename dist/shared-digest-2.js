export const id = 6537;
export const ids = [6537,4880];
export const modules = {

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ sha512OfFile),
/* harmony export */   Zf: () => (/* binding */ sha512),
/* harmony export */   _2: () => (/* binding */ sha512In),
/* harmony export */   zE: () => (/* binding */ hashing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8951);


const ALGORITHMS = { algorithms: ['sha512'] };
/** `sha512-…` of some bytes, as npm writes it. */
function sha512(bytes) {
    // The same memory, not a copy of it: a tarball may have hundreds of megabytes.
    const { buffer, byteOffset, byteLength } = bytes;
    return ssri__WEBPACK_IMPORTED_MODULE_1__.fromData(Buffer.from(buffer, byteOffset, byteLength), ALGORITHMS).toString();
}
/** Hashes what passes through it. */
function hashing() {
    const hash = ssri__WEBPACK_IMPORTED_MODULE_1__.create(ALGORITHMS);
    return {
        through: async function* (chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                yield chunk;
            }
        },
        /** `sha512-…` of all that has passed. */
        sha512: () => hash.digest().toString(),
    };
}
/** `sha512-…` of a file, which is never whole in memory. */
async function sha512OfFile(path) {
    const hash = hashing();
    for await (const _chunk of hash.through((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)))
        ;
    return hash.sha512();
}
/**
 * The sha512 of an integrity that has exactly one. Undefined for several, of which npm accepts any, and for options, which
 * npm ignores.
 */
function sha512In(integrity) {
    const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
    const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
    const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
    return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fileNamer)
/* harmony export */ });
/**
 * Names the tarballs of one directory: each as npm would, whoever has packed it. Two packages may have one name, `@a/b-c` and
 * `@a-b/c`: the second gets a number.
 */
function fileNamer() {
    const names = new Set();
    return (tarball) => {
        const name = fileOf(tarball);
        for (let count = 1;; count++) {
            const unused = count === 1 ? name : name.replace(/\.tgz$/, `-${count}.tgz`);
            if (names.has(unused))
                continue;
            names.add(unused);
            return unused;
        }
    };
}
function fileOf({ manifest: { name, version } }) {
    const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}`;
    return `${file.replaceAll(/[^\w.+-]/g, '-').replace(/^[.+-]+/, '')}.tgz`;
}
//# sourceMappingURL=tarball-name.js.map

/***/ })

};

