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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandBlock: () => (/* binding */ commandBlock),
/* harmony export */   details: () => (/* binding */ details),
/* harmony export */   problemBlock: () => (/* binding */ problemBlock),
/* harmony export */   problemsSummary: () => (/* binding */ problemsSummary),
/* harmony export */   table: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9933);


/** Where every problem has its own section. */
const PROBLEMS = 'https://github.com/mochi/publish-npm/blob/main/docs/problems.md';
/** A problem, as a box of GitHub's markdown: what is wrong, what to do, what to type, and where more is said. */
function problemBlock({ code, severity, message, remedy, commands = [], fields, file, line, }) {
    const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
    const at = file === undefined ? '' : `${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(line === undefined ? file : `${file}:${line}`)}: `;
    const [first = '', ...lines] = message.split('\n');
    const content = [
        `${at}${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first)}`,
        ...(lines.length === 0 ? [] : [lines.map(_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9).join('<br>')]),
        `**What to do:** ${remedyText(remedy)}`,
        ...(commands.length === 0 ? [] : [commandBlock(commands)]),
        `[${code}](${PROBLEMS}#${code})`,
    ];
    const quoted = content.join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
    const block = `> [!${kind}]\n${quoted}`;
    if (!fields)
        return block;
    const notes = fields.filter(({ note }) => note !== undefined).length;
    const rows = fields.map(({ field, value, note }) => [
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(field),
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(value),
        ...(notes > 0 ? [note === undefined ? '' : `${notes === 1 ? '⬅ ' : ''}${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(note)}`] : []),
    ]);
    return `${block}\n\n${table(['Field on npm’s form', 'This job', ...(notes > 0 ? ['Note'] : [])], rows)}`;
}
/** Pages that a remedy of ours may link to; a value from outside is never a link. */
const PAGES = /https:\/\/(?:www\.npmjs\.com|status\.npmjs\.org|status\.sigstore\.dev|www\.githubstatus\.com|github\.com\/mochi\/publish-npm)(?:\/[\w./@%-]*[\w/-])?/g;
/** A remedy: what stands in backticks is to be typed, and our own pages are links. */
function remedyText(remedy) {
    const parts = remedy.split('`');
    // An odd one out is no pair.
    if (parts.length % 2 === 0)
        return linked(remedy);
    return parts.map((part, at) => (at % 2 === 1 ? (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(part) : linked(part))).join('');
}
function linked(text) {
    let end = 0;
    const pieces = [...text.matchAll(PAGES)].map((match) => {
        const before = (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text.slice(end, match.index));
        const [url] = match;
        end = match.index + url.length;
        return `${before}[${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(url.slice('https://'.length))}](${url})`;
    });
    return [...pieces, (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text.slice(end))].join('');
}
/** Commands to copy. A line that would end the block is none of ours, and is left out. */
function commandBlock(commands) {
    const lines = commands.flatMap((command) => command.split('\n')).filter((line) => !line.includes('```'));
    return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}
/**
 * The job summary of a run that stopped before it had anything to report.
 * @param again how to go on, as markdown
 */
function problemsSummary(headline, problems, again = '') {
    const error = problems.find(({ severity }) => severity === 'error');
    const cause = error && (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .r)(error);
    const first = cause === undefined ? headline : `${headline.replace(/\.$/, '')}: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(cause)}`;
    return [`## ❌ ${first}`, ...problems.map(problemBlock), again].filter((part) => part !== '').join('\n\n');
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

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ againAfter),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/** The cause as a clause, by the code of the error, for a headline. */
const CAUSES = {
    'input-invalid': 'an input is wrong',
    'not-github-actions': 'this is not a GitHub Actions job',
    'tag-not-a-release': 'the tag names no release',
    'tag-ambiguous': 'the tag could mean several packages',
    'tag-differs-from-ref': 'the input tag is not the tag of this run',
    'tag-not-at-commit': 'the tag is at another commit',
    'tag-unsigned': 'the tag is not signed by an allowed key',
    'head-differs': 'the checkout is at a different commit than the run',
    'workspaces-unreadable': 'the workspaces cannot be read',
    'workspace-not-found': 'the package was not found',
    'workspace-duplicate': 'two workspaces have the same name',
    'manager-unserved': 'the package manager is not supported',
    'manager-not-found': 'the package manager is not installed in this job',
    'manifest-invalid': 'a package.json cannot be read',
    'version-mismatch': 'the tag and package.json have different versions',
    'package-private': 'the package is marked private',
    'event-untrusted': 'npm gives no token to a run that a fork can trigger',
    'runner-not-hosted': 'the job does not run on a GitHub-hosted runner',
    'repository-not-public': 'the repository is not public',
    'id-token-permission': 'the job has no id-token: write',
    'id-token-failed': 'GitHub issued no ID token',
    'repository-mismatch': 'package.json names another repository',
    'publish-config-refused': 'publishConfig has a setting that is not allowed',
    'manifest-tag-refused': 'package.json has a setting that is not allowed',
    'scripts-beside-id-token': 'scripts would run in a job that may publish',
    'package-not-found': 'npm shows no such public package',
    'version-unpublished': 'this version was unpublished, and cannot be used again',
    'visibility-change': 'a private package would become public',
    'latest-backwards': 'latest would move to a lower version',
    'trust-downgrade': 'earlier versions were staged and approved',
    'dist-tag-invalid': 'the dist-tag cannot be used',
    'tarball-invalid': 'the tarball is not valid',
    'tarballs-missing': 'the tarballs cannot be used',
    'entry-missing': 'a file that package.json names is not in the tarball',
    'name-invalid': 'npm does not accept the name',
    'content-policy': 'a package with a contentPolicy can only be staged',
    'dependency-unusable': 'a dependency could not be installed elsewhere',
    'dependency-private': 'a dependency is a private package',
    'dependency-unpublished': 'a dependency is not published',
    'bundle-missing': 'a bundled dependency is not in the tarball',
    'integrity-mismatch': 'the tarball is not the one that was packed',
    'plan-invalid': 'what was packed cannot be published',
    'plan-other-commit': 'it was packed at another commit',
    'held-back': 'something it depends on was not published',
    'npm-not-found': 'npm was not found',
    'npm-fetch-failed': 'npm could not be downloaded',
    'npm-integrity': 'the downloaded npm is not the expected one',
    'npm-cli-unusable': 'the given npm cannot be used',
    'build-script-missing': 'no workspace has the build script',
    'build-failed': 'the build failed',
    'pack-failed': 'packing failed',
    'exchange-refused': 'the registry gave no token',
    'publish-refused': 'the registry refused it',
    'publish-unclear': 'the registry’s answer was lost',
    'registry-unreachable': 'the registry cannot be reached',
    'registry-answer': 'the registry gave an unusable answer',
    'not-served-yet': 'the registry does not serve it yet',
    'held-by-registry': 'the registry is still scanning it',
    'version-staged': 'the version is staged',
    'proof-missing': 'a proof is missing',
    'dist-tag-behind': 'the dist-tag points at another version',
    'not-on-registry': 'it is not on the registry',
    'verification-failed': 'a check failed',
    'other-release': 'this version is already published from somewhere else',
    'trust-unavailable': 'Sigstore’s trust root cannot be fetched',
    'trust-refused': 'Sigstore’s trust root does not verify',
    'consumer-failed': 'npm audit signatures could not be run on it',
    interrupted: 'the run was stopped',
    'disk-full': 'a disk is full',
    'clock-wrong': 'the clock of the runner is wrong',
    internal: 'an unexpected error',
};
/** The cause of an error as a clause; undefined where the code says nothing more. */
function causeOf({ because, code }) {
    return because ?? CAUSES[code];
}
/** What has to be done first, by the code of the error; the failed jobs can be run again after all others. */
const AGAIN = {
    ...all('commit', [
        'input-invalid',
        'head-differs',
        'workspaces-unreadable',
        'workspace-duplicate',
        'manager-unserved',
        'manager-not-found',
        'manifest-invalid',
        'package-private',
        'event-untrusted',
        'runner-not-hosted',
        'id-token-permission',
        'repository-mismatch',
        'publish-config-refused',
        'manifest-tag-refused',
        'scripts-beside-id-token',
        'visibility-change',
        'latest-backwards',
        'trust-downgrade',
        'dist-tag-invalid',
        'tarball-invalid',
        'tarballs-missing',
        'entry-missing',
        'name-invalid',
        'content-policy',
        'dependency-unusable',
        'dependency-private',
        'bundle-missing',
        'npm-cli-unusable',
        'build-script-missing',
        'build-failed',
        'pack-failed',
    ]),
    ...all('tag', [
        'tag-not-a-release',
        'tag-ambiguous',
        'tag-differs-from-ref',
        'tag-not-at-commit',
        'tag-unsigned',
        'workspace-not-found',
        'version-mismatch',
    ]),
    ...all('bump', ['version-unpublished', 'other-release', 'consumer-failed']),
};
function all(again, codes) {
    return Object.fromEntries(codes.map((code) => [code, again]));
}
/** What starts a release again that ended with an error. */
function againAfter({ again, code }) {
    return again ?? AGAIN[code] ?? 'rerun';
}
//# sourceMappingURL=causes.js.map

/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ byForeignTrust)
/* harmony export */ });
/** What a verdict adds that rests on a trust root which was given, and not on Sigstore's own; otherwise empty. */
function byForeignTrust(trust) {
    return trust?.source.startsWith('custom:') ? ', with a custom trust root, as in a rehearsal' : '';
}
//# sourceMappingURL=foreign-trust.js.map

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
/* harmony export */   missingIn: () => (/* binding */ missingIn),
/* harmony export */   verifySummary: () => (/* binding */ verifySummary)
/* harmony export */ });
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5327);
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1297);
/* harmony import */ var _trust_foreign_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6820);






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
        remedy: 'Install it from the registry, or add a policy entry that requires nothing of it (require: none).',
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
        message: `${name}@${version} is not on the registry. If it was staged, it is waiting for a maintainer’s approval, was rejected, or has expired.`,
        remedy: `A maintainer can see which. Once it is approved, run the failed jobs again. If it was rejected or has expired, and should be released after all, run all jobs again, which stages it again: \`gh run rerun ${run}\`.`,
        commands: [`npm stage list ${name}`, `gh run rerun ${run} --failed`],
    });
}
/** What to do about a version that is not verified; an event that maintainers may well publish by has its line for the policy. */
function remedyOf({ reason, checks }) {
    const event = reason === 'certificate.event' ? checks.find(({ id }) => id === reason)?.found : undefined;
    const line = event === undefined ? '' : ` ${eventLine(event)}`;
    return `Do not use it until you know why. If this is intended, allow it in the policy, in an entry for its exact name.${line}`;
}
/** The line of a policy's entry that expects an event beside the usual ones. */
function eventLine(event) {
    return `If the project publishes on ${event} on purpose, its policy entry needs events: [${[..._github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, event].join(', ')}].`;
}
/** Of nothing, nothing is proven. */
function nothing() {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        code: 'verification-failed',
        message: 'There was no version from a registry to verify.',
        remedy: 'Check that the input lockfile names the lock file that is installed from.',
    });
}
/** The job summary of a verify run. Everything from outside is escaped. */
function verifySummary(report) {
    const { result, trust } = report;
    const { verified, failed, notRequired, notVerifiable } = (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(result);
    const foreign = (0,_trust_foreign_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .byForeignTrust */ .E)(trust);
    const bad = result.verdicts.filter((verdict) => !verdict.verified);
    const good = result.verdicts.filter((verdict) => verdict.verified);
    const rows = [...bad, ...good].map((verdict) => [
        verdict.verified ? '✅' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(`${verdict.name}@${verdict.version}`),
        verdict.entry === undefined ? '' : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(verdict.entry),
        verdict.verified
            ? (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(verdict.identity?.repository ?? `required: ${verdict.required}`)
            : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(whyNot(verdict)),
    ]);
    const others = result.unverifiable.map(({ name, why, allowed }) => [
        allowed ? '–' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(name),
        '',
        `not verifiable: ${why}`,
    ]);
    const all = [...rows, ...others];
    return [
        `## ${failed === 0 ? '✅' : '❌'} ${verified} verified, ${failed} failed${foreign}`,
        `${notRequired} without a requirement, ${notVerifiable} not verifiable.${trust ? ` Trust root: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(trust.described)}.` : ''}`,
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_2__.table)(['Result', 'Package', 'Policy', 'Found'], all.slice(0, ROWS)),
        all.length > ROWS ? `… and ${all.length - ROWS} more.` : '',
        'Provenance proves where a package was built and published, not that it is harmless.',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Of a version without attestations, as a clause; undefined of all others. */
function missingIn({ reason, checks }) {
    const check = checks.find(({ id }) => id === reason);
    return reason?.endsWith('.present') && check?.found === '0'
        ? `the registry serves no attestation of it (${reason})`
        : undefined;
}
function whyNot({ reason, checks }) {
    const check = checks.find(({ id }) => id === reason);
    const missing = missingIn({ reason, checks });
    if (missing !== undefined)
        return `${missing}.`;
    return `${reason}: expected ${check?.expected}, found ${check?.found}.`;
}
//# sourceMappingURL=verify-summary.js.map

/***/ })

};

