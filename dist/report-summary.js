export const id = 112;
export const ids = [112,965];
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

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq());
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    GITHUB_SERVER_URL: text,
    GITHUB_API_URL: text,
    GITHUB_REPOSITORY: text,
    GITHUB_REPOSITORY_ID: text,
    GITHUB_REPOSITORY_OWNER_ID: text,
    GITHUB_SHA: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}$/)),
    GITHUB_REF: text,
    GITHUB_REF_NAME: text,
    GITHUB_REF_TYPE: text,
    GITHUB_WORKFLOW_REF: text,
    GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    GITHUB_EVENT_NAME: text,
    GITHUB_RUN_ID: text,
    GITHUB_RUN_ATTEMPT: text,
    RUNNER_ENVIRONMENT: text,
    GITHUB_WORKSPACE: text,
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((env) => ({
    serverUrl: env.GITHUB_SERVER_URL,
    apiUrl: env.GITHUB_API_URL,
    repository: env.GITHUB_REPOSITORY,
    repositoryId: env.GITHUB_REPOSITORY_ID,
    ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
    commit: env.GITHUB_SHA,
    ref: env.GITHUB_REF,
    refName: env.GITHUB_REF_NAME,
    refType: env.GITHUB_REF_TYPE,
    workflowRef: env.GITHUB_WORKFLOW_REF,
    job: env.GITHUB_JOB,
    event: env.GITHUB_EVENT_NAME,
    id: env.GITHUB_RUN_ID,
    attempt: env.GITHUB_RUN_ATTEMPT,
    runnerEnvironment: env.RUNNER_ENVIRONMENT,
    workspace: env.GITHUB_WORKSPACE,
})));
/**
 * Reads the run from the environment.
 * @throws Failure `not-github-actions` when a variable every runner sets is missing or malformed
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readRun(env) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Schema, env);
    if (read.success)
        return read.output;
    const names = [...new Set(read.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? '?'))];
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'not-github-actions',
        message: `This is not a GitHub Actions job as we know it: ${names.join(', ')} missing or malformed.`,
        remedy: 'Run it as a step of a workflow, or rehearse it with: npx @mochi/publish-npm rehearse',
    });
}
/** The run's page, with the attempt, as Fulcio writes it in extension .21 and npm in `invocationId`. */
function runUrl(run) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
}
/** The workflow's path in the repository: `.github/workflows/release.yml`. */
function workflowPath(run) {
    const prefix = `${run.repository}/`;
    const suffix = `@${run.ref}`;
    const whole = run.workflowRef;
    const path = whole.slice(prefix.length, whole.length - suffix.length);
    return `${prefix}${path}${suffix}` === whole ? path : whole;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packSummary: () => (/* binding */ packSummary),
/* harmony export */   problemsSummary: () => (/* binding */ problemsSummary),
/* harmony export */   publishSummary: () => (/* binding */ publishSummary),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(931);



const HEADLINES = {
    verified: '✅ Published and verified',
    staged: '⏳ Staged, waiting for approval',
    ready: '✅ Ready: everything was checked, nothing was published',
    processing: '⏳ Accepted, but not served yet',
    unverified: '❌ Published, but not proven',
    conflict: '❌ Another release has this version',
    rejected: '❌ Not published',
    unknown: '❓ It is not known whether it is published',
};
/** The job summary of a publish run, in GitHub's markdown, on one screen. Everything from outside is escaped. */
function publishSummary(report) {
    const { release, tarball } = report;
    const rows = [
        ['Package', release && (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(release.package)],
        ['Version', release && (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(release.version)],
        ['Dist-tag', release && (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(release.distTag)],
        ['Integrity', tarball && (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.servedIntegrity ?? tarball.integrity)],
        ['Stage id', report.stageId === undefined ? undefined : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.stageId)],
        ['Trust root', report.trust && (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(report.trust.described)],
    ];
    return [
        `## ${HEADLINES[report.outcome]}${foreignTrust(report) ? ', by a trust root that is not Sigstore’s' : ''}`,
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedSentence */ .U)(report)),
        table(['', ''], rows.flatMap(([name, value]) => (value ? [[name, value]] : []))),
        ...report.problems.map(problemBlock),
        report.checks.length > 0 ? checksTable(report.checks) : '',
        chain(report),
        links(report),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The job summary of a pack run. */
function packSummary(packed) {
    const rows = [
        ['Package', (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(packed.package)],
        ['Version', (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(packed.version)],
        ['Integrity', (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(packed.integrity)],
        ['Size', `${packed.bytes} bytes`],
    ];
    return [
        '## 📦 Packed, without a credential',
        table(['', ''], rows),
        ...packed.warnings.map(problemBlock),
    ].join('\n\n');
}
/** The job summary of a run that stopped before it had anything to report. */
function problemsSummary(headline, problems) {
    return [`## ❌ ${headline}`, ...problems.map(problemBlock)].join('\n\n');
}
/** Where nothing rests on a trust root, none is named in the headline. */
function foreignTrust({ trust, outcome }) {
    const isNoMatter = ['rejected', 'processing', 'staged', 'unknown'].includes(outcome);
    return !isNoMatter && (trust?.source.startsWith('custom:') ?? false);
}
function problemBlock({ code, severity, message, remedy, fields, file, line }) {
    const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
    const at = file === undefined ? '' : ` (${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(line === undefined ? file : `${file}:${line}`)})`;
    const [first = '', ...lines] = message.split('\n');
    const shown = lines.map((one) => `\n>\n> ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one)}`).join('');
    const block = `> [!${kind}]\n> **${code}**${at}: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first)}${shown}\n>\n> ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(remedy)}`;
    if (!fields)
        return block;
    const rows = fields.map(({ field, value }) => [(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(field), (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(value)]);
    return `${block}\n\n${table(['Field on npm’s form', 'This job'], rows)}`;
}
function checksTable(checks) {
    const order = [false, null, true];
    const sorted = [...checks].sort((a, b) => order.indexOf(a.passed) - order.indexOf(b.passed));
    const [failed, open] = [false, null].map((which) => checks.filter(({ passed }) => passed === which).length);
    const isWell = failed === 0 && open === 0;
    const rows = sorted.map(({ id, passed, expected, found }) => {
        const mark = passed === null ? '❓' : passed ? '✅' : '❌';
        const value = passed
            ? (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(shortened(found))
            : `expected ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(expected)}, found ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(found)}`;
        return [mark, id, value];
    });
    const headline = isWell
        ? `All ${checks.length} checks passed`
        : `Of ${checks.length} checks ${failed} failed, and ${open} could not be made`;
    return `<details${isWell ? '' : ' open'}><summary>${headline}</summary>\n\n${table(['', 'Check', 'Found'], rows)}\n\n</details>`;
}
function shortened(text) {
    return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}
/** The way of the bytes, as a Mermaid graph. Labels are quoted; Mermaid takes entity codes inside. */
function chain({ run, release, tarball, checks, servedIntegrity }) {
    if (!run || !release || !tarball || checks.length === 0)
        return '';
    const digest = (servedIntegrity ?? tarball.integrity).slice(0, 'sha512-'.length + 12);
    const consumed = checks.some(({ id, passed }) => id === 'consumer.lockfile-integrity' && passed);
    const served = checks.some(({ id, passed }) => id === 'tarball.integrity' && passed);
    const nodes = [
        `commit ${run.commit.slice(0, 12)}`,
        `${(0,_github_run_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPath */ .RB)(run)} run ${run.id}`,
        `tarball ${digest}…`,
        ...(served ? [`registry ${release.package}@${release.version}`] : []),
        ...(consumed ? ["consumer's lock file"] : []),
    ];
    const lines = nodes.map((label, at) => `  n${at}["${mermaidText(label)}"]`);
    const arrows = nodes.slice(1).map((_, at) => `  n${at} --> n${at + 1}`);
    return ['```mermaid', 'flowchart LR', ...lines, ...arrows, '```'].join('\n');
}
function mermaidText(text) {
    return text.replace(/[^\p{L}\p{N} ./@:_…-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function links({ run, release, transparencyLogUrl, published }) {
    const { serverUrl, repository, commit } = run ?? {};
    const all = [
        [
            'Package',
            release && published === 'yes'
                ? `https://www.npmjs.com/package/${release.package}/v/${encodeURIComponent(release.version)}`
                : undefined,
        ],
        ['Commit', commit && `${serverUrl}/${repository}/commit/${commit}`],
        ['Workflow run', run && (0,_github_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .Vp)(run)],
        ['Transparency log', transparencyLogUrl],
    ];
    return all.flatMap(([name, url]) => (url ? [`[${name}](${url})`] : [])).join(' · ');
}
/** A markdown table of cells that are escaped already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
//# sourceMappingURL=summary.js.map

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
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6965);
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1297);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6820);





/** How many rows the summary has at most, far below GitHub's limit of 1 MiB. */
const ROWS = 500;
/** Everything that was found, each at its line of the lock file. */
function findings({ result, trust }, lockfile) {
    const at = (line) => lockfile === undefined || line === undefined ? {} : { file: lockfile, line };
    const failed = result.verdicts
        .filter(({ verified }) => !verified)
        .map((verdict) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
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
    const { verified, failed, notRequired, notVerifiable } = (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(result);
    const foreign = trust?.source.startsWith('custom:') ? ', by a trust root that is not Sigstore’s' : '';
    const bad = result.verdicts.filter((verdict) => !verdict.verified);
    const good = result.verdicts.filter((verdict) => verdict.verified);
    const rows = [...bad, ...good].map((verdict) => [
        verdict.verified ? '✅' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(`${verdict.name}@${verdict.version}`),
        verdict.entry === undefined ? '' : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(verdict.entry),
        verdict.verified
            ? (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(verdict.identity?.repository ?? `required: ${verdict.required}`)
            : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(whyNot(verdict)),
    ]);
    const others = result.unverifiable.map(({ name, why, allowed }) => [
        allowed ? '–' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(name),
        '',
        `not verifiable: ${why}`,
    ]);
    const all = [...rows, ...others];
    return [
        `## ${failed === 0 ? '✅' : '❌'} ${verified} verified, ${failed} failed${foreign}`,
        `${notRequired} without a requirement, ${notVerifiable} not verifiable.${trust ? ` Trust root: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(trust.described)}.` : ''}`,
        (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(['', 'Package', 'Policy', ''], all.slice(0, ROWS)),
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

