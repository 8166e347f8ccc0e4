export const id = 9686;
export const ids = [9686];
export const modules = {

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   zy: () => (/* binding */ verifiedJson)
/* harmony export */ });
/* unused harmony exports isVerified, verdictJson */
function countsOf({ verdicts, unverifiable }) {
    const required = verdicts.filter(({ required }) => required !== 'none');
    const passed = required.filter(({ verified }) => verified).length;
    return {
        verified: passed,
        failed: required.length - passed + unverifiable.filter(({ allowed }) => !allowed).length,
        notRequired: verdicts.length - required.length,
        notVerifiable: unverifiable.length,
    };
}
/** Whether nothing failed, and something was looked at: of nothing, nothing is proven. */
function isVerified(result) {
    const { failed, verified, notRequired } = countsOf(result);
    return failed === 0 && verified + notRequired > 0;
}
/** The results of several ways to look at one lock file: an entry that no registry can attest is told once. */
function together(results) {
    const [first] = results;
    const isAllowed = (at) => results.every(({ unverifiable }) => unverifiable[at]?.allowed);
    return {
        verdicts: results.flatMap(({ verdicts }) => verdicts),
        unverifiable: (first?.unverifiable ?? []).map((entry, at) => ({ ...entry, allowed: isAllowed(at) })),
    };
}
/** One verdict as JSON: the shape that is printed. Of identities only what the certificate says. */
function verdictJson(verdict, trust) {
    const { verified, name, version, reason, checks, identity, entry, required } = verdict;
    return {
        verified,
        package: name,
        version,
        reason,
        checks: checks.map(checkJson),
        identity: identity ?? null,
        policy: entry ?? null,
        required,
        trust: trust?.source ?? null,
        trustAnchors: trust?.described ?? null,
    };
}
/** Many verdicts as JSON: of each that failed, the checks that did not hold. */
function verifiedJson(result, trust) {
    const counts = countsOf(result);
    return {
        verified: isVerified(result),
        counts,
        trust: trust?.source ?? null,
        trustAnchors: trust?.described ?? null,
        packages: result.verdicts.map(({ name, version, verified, reason, checks, identity, entry, required, line }) => ({
            verified,
            package: name,
            version,
            reason,
            checks: checks.filter(({ passed }) => passed !== true).map(checkJson),
            identity: identity ? { repository: identity.repository, workflow: identity.workflow } : null,
            policy: entry ?? null,
            required,
            ...(line === undefined ? {} : { line }),
        })),
        notVerifiable: result.unverifiable.map(({ name, version, why, line, allowed }) => ({
            package: name,
            version: version ?? null,
            why,
            line,
            allowed,
        })),
    };
}
function checkJson({ id, passed, expected, found }) {
    return { id, passed, expected, found };
}
//# sourceMappingURL=results.js.map

/***/ }),

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERIFY_OUTPUTS: () => (/* binding */ VERIFY_OUTPUTS),
/* harmony export */   verifyOutputs: () => (/* binding */ verifyOutputs)
/* harmony export */ });
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6746);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);


const VERIFY_OUTPUTS = ['verified', 'failed', 'report', 'report-file'];
/**
 * The outputs of the verify action. The report has the first check of each version that failed, and as many versions as
 * GitHub takes in an output, those that failed first; the file has everything.
 * @param write writes the whole report to a file, and gives its path
 */
function verifyOutputs({ result, trust }, write) {
    const { verified, failed } = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result);
    return {
        verified: String(verified),
        failed: String(failed),
        report: JSON.stringify(shortened((0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiedJson */ .zy)(result, trust))),
        'report-file': write(() => (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiedJson */ .zy)(result, trust)),
    };
}
function shortened(report) {
    const firstOnly = report.packages.map((one) => ({
        ...one,
        checks: one.checks.filter(({ id }) => id === one.reason),
    }));
    const failedFirst = [...firstOnly].sort((a, b) => Number(a.verified) - Number(b.verified));
    const whole = (0,_text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(firstOnly, _text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT */ .aQ / 2);
    const packages = whole.length === firstOnly.length ? whole : (0,_text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(failedFirst, _text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT */ .aQ / 2);
    const notVerifiable = (0,_text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(report.notVerifiable, _text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT */ .aQ / 2);
    const left = firstOnly.length - packages.length + report.notVerifiable.length - notVerifiable.length;
    return { ...report, packages, notVerifiable, ...(left === 0 ? {} : { omitted: left }) };
}
//# sourceMappingURL=verify-outputs.js.map

/***/ })

};

