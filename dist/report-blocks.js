export const id = 1112;
export const ids = [1112,5327];
export const modules = {

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ REPOSITORY_EVENTS),
/* harmony export */   JN: () => (/* binding */ FORK_EVENTS),
/* harmony export */   Jt: () => (/* binding */ USUAL_EVENTS),
/* harmony export */   Nq: () => (/* binding */ REFUSED_EVENTS)
/* harmony export */ });
/* unused harmony exports RELEASE_EVENTS, PLAYED_EVENTS */
/** Events by which maintainers publish; verifiers expect no others unless they are told to. */
const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'];
/**
 * Events from which the registry takes no token, whoever caused them: the run has the repository's rights and works on what
 * a fork proposes (npm/cli#8739).
 */
const REFUSED_EVENTS = ['pull_request_target'];
/**
 * Events that people without write access can cause; the workflow that runs is the default branch's, what it checks out may
 * be the fork's.
 */
const FORK_EVENTS = ['workflow_run', 'issue_comment', ...REFUSED_EVENTS];
/** Events besides a push that usually start a release. */
const RELEASE_EVENTS = [
    ...USUAL_EVENTS.filter((event) => event !== 'push'),
    'workflow_call',
    'repository_dispatch',
];
/** Events whose run is of what somebody with the right to push has put there: the checkout's word counts. */
const REPOSITORY_EVENTS = [
    ...USUAL_EVENTS,
    'repository_dispatch',
    'create',
    'delete',
];
/** Events that a rehearsal can play, in the order they are looked for. */
const PLAYED_EVENTS = (/* unused pure expression or super */ null && (['push', 'release', 'workflow_dispatch']));
//# sourceMappingURL=events.js.map

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

/***/ }),

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

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventLine: () => (/* binding */ eventLine),
/* harmony export */   findings: () => (/* binding */ findings),
/* harmony export */   verifySummary: () => (/* binding */ verifySummary)
/* harmony export */ });
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5327);
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1297);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6820);





/** How many rows the summary has at most, far below GitHub's limit of 1 MiB. */
const ROWS = 500;
/** Everything that was found, each at its line of the lock file. */
function findings({ result, trust }, { lockfile, runId }) {
    const at = (line) => lockfile === undefined || line === undefined ? {} : { file: lockfile, line };
    const failed = result.verdicts
        .filter(({ verified }) => !verified)
        .map((verdict) => isMissing(verdict)
        ? notOnRegistry(verdict, runId)
        : (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
            code: 'verification-failed',
            message: `${verdict.name}@${verdict.version} is not verified: ${whyNot(verdict)}`,
            remedy: remedyOf(verdict),
            ...at(verdict.line),
        }));
    const unverifiable = result.unverifiable
        .filter(({ allowed }) => !allowed)
        .map(({ name, why, line }) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        code: 'not-verifiable',
        message: `${name} cannot be verified: ${why}. No registry attests it.`,
        remedy: 'Take it from the registry, or say in the policy that nothing is required of it (require: none).',
        ...at(line),
    }));
    const found = [...failed, ...unverifiable];
    const isNothing = result.verdicts.length === 0 && trust !== undefined;
    return found.length === 0 && isNothing ? [nothing()] : found;
}
/** Whether the registry was asked for a version by its name, and has none. */
function isMissing({ reason, checks }) {
    const check = checks.find(({ id }) => id === reason);
    return check?.id === 'registry.version' && check.found === 'nothing';
}
/** Nobody but its maintainers is shown what is staged, and what became of it. */
function notOnRegistry({ name, version }, runId) {
    const run = runId ?? '<run id>';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        code: 'not-on-registry',
        message: `${name}@${version} is not on the registry. If it was staged, it waits for a maintainer’s approval, or was rejected, or has expired.`,
        remedy: `A maintainer sees which: npm stage list ${name}. Once it is approved, run the failed jobs again: gh run rerun ${run} --failed. If it was rejected or has expired, and is to come after all, run all jobs again, which stages it anew: gh run rerun ${run}.`,
    });
}
/** What to do about a version that is not verified; an event that maintainers may well publish by has its line for the policy. */
function remedyOf({ reason, checks }) {
    const event = reason === 'certificate.event' ? checks.find(({ id }) => id === reason)?.found : undefined;
    const line = event === undefined ? '' : ` ${eventLine(event)}`;
    return `Do not use it before you know why. If it is as it should be, say so in the policy, by its exact name.${line}`;
}
/** The line of a policy's entry that expects an event beside the usual ones. */
function eventLine(event) {
    return `A project may publish when a pull request is merged; its entry then has events: [${[..._github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, event].join(', ')}].`;
}
/** Of nothing, nothing is proven. */
function nothing() {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        code: 'verification-failed',
        message: 'There was no version of a registry to verify.',
        remedy: 'Check that lockfile is the one that is installed.',
    });
}
/** The job summary of a verify run. Everything from outside is escaped. */
function verifySummary(report) {
    const { result, trust } = report;
    const { verified, failed, notRequired, notVerifiable } = (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(result);
    const foreign = trust?.source.startsWith('custom:') ? ', by a trust root that is not Sigstore’s' : '';
    const bad = result.verdicts.filter((verdict) => !verdict.verified);
    const good = result.verdicts.filter((verdict) => verdict.verified);
    const rows = [...bad, ...good].map((verdict) => [
        verdict.verified ? '✅' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(`${verdict.name}@${verdict.version}`),
        verdict.entry === undefined ? '' : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(verdict.entry),
        verdict.verified
            ? (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(verdict.identity?.repository ?? `required: ${verdict.required}`)
            : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(whyNot(verdict)),
    ]);
    const others = result.unverifiable.map(({ name, why, allowed }) => [
        allowed ? '–' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(name),
        '',
        `not verifiable: ${why}`,
    ]);
    const all = [...rows, ...others];
    return [
        `## ${failed === 0 ? '✅' : '❌'} ${verified} verified, ${failed} failed${foreign}`,
        `${notRequired} without a requirement, ${notVerifiable} not verifiable.${trust ? ` Trust root: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(trust.described)}.` : ''}`,
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', 'Package', 'Policy', ''], all.slice(0, ROWS)),
        all.length > ROWS ? `… and ${all.length - ROWS} more.` : '',
        'Provenance proves where a package was built and published, not that it is harmless.',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function whyNot({ reason, checks }) {
    const check = checks.find(({ id }) => id === reason);
    return `${reason}: expected ${check?.expected}, found ${check?.found}.`;
}
//# sourceMappingURL=verify-summary.js.map

/***/ })

};

