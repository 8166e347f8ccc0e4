export const id = 965;
export const ids = [965];
export const modules = {

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

/***/ })

};

