export const id = 6472;
export const ids = [6472,3394];
export const modules = {

/***/ 35310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15451);


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

/***/ 75340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   Jt: () => (/* binding */ USUAL_EVENTS),
/* harmony export */   mE: () => (/* binding */ expectationFor),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* unused harmony exports inGithub, workflowPathOf */
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);

/** Events by which maintainers publish. Others can be caused by strangers. */
const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'];
const GITHUB = 'https://github.com/';
/** Who is not expected may still be told. */
const NOBODY = {
    require: 'nobody',
    why: 'nobody was expected',
    policy: { events: USUAL_EVENTS, runner: 'github-hosted', allowLegacyCertificate: false },
};
/**
 * The expectation of one version: that of the most specific entry alone, the exact name before `@scope/*` before `*`.
 * Entries are never merged: what one leaves out is not taken from another.
 * @param now in ms, for `max-age`
 */
function expectationFor(policy, release, now) {
    const { name } = release;
    const scoped = name.startsWith('@') && name.includes('/') ? [`${name.slice(0, name.indexOf('/'))}/*`] : [];
    const id = [name, ...scoped, '*'].find((pattern) => policy.entries.has(pattern));
    const entry = id === undefined ? undefined : policy.entries.get(id);
    if (id === undefined || !entry)
        return { ...NOBODY, why: `the policy has no entry for ${name}` };
    return expectationOf(entry, { id, release, now });
}
/** What an entry expects of one version. */
function expectationOf(entry, { id, release, now }) {
    if (entry.require !== 'provenance')
        return { require: entry.require, entry: id };
    const { repository, workflow, ref, events = USUAL_EVENTS, runner = 'github-hosted' } = entry;
    const template = entry['tag-template'];
    const signer = entry['signer-workflow'];
    const policy = {
        ...given('repository', repository && inGithub(repository)),
        ...given('repositoryId', entry['repository-id']),
        ...given('ownerId', entry['owner-id']),
        ...given('workflow', workflow && workflowPathOf(workflow)),
        ...given('ref', ref),
        ...given('tag', template && (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRef */ .y6)(template, release)),
        ...given('signer', signer && inGithub(signer)),
        ...given('loggedWithin', entry['max-age'] && withinAge(entry['max-age'], now)),
        events,
        runner,
        allowLegacyCertificate: entry['allow-legacy-certificate'] ?? false,
    };
    return { require: 'provenance', entry: id, policy };
}
function given(key, value) {
    return value === undefined || value === '' ? {} : { [key]: value };
}
/** `owner/name` as the certificate has it, a URL. */
function inGithub(path) {
    return path.startsWith(GITHUB) ? path : `${GITHUB}${path}`;
}
/** The path of a workflow in its repository; a file's name alone stands for where GitHub looks for it. */
function workflowPathOf(workflow) {
    return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
}
const HOUR = 60 * 60 * 1000;
function withinAge(age, now) {
    const ms = Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 * HOUR : HOUR);
    return { ms, now, told: `at most ${age} ago` };
}
//# sourceMappingURL=expectation.js.map

/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packSummary: () => (/* binding */ packSummary),
/* harmony export */   problemsSummary: () => (/* binding */ problemsSummary),
/* harmony export */   publishSummary: () => (/* binding */ publishSummary),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35310);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12463);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45650);



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
        ['Package', release && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(release.package)],
        ['Version', release && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(release.version)],
        ['Dist-tag', release && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(release.distTag)],
        ['Integrity', tarball && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.servedIntegrity ?? tarball.integrity)],
        ['Stage id', report.stageId === undefined ? undefined : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.stageId)],
        ['Trust root', report.trust && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(report.trust.described)],
    ];
    return [
        `## ${HEADLINES[report.outcome]}${foreignTrust(report) ? ', by a trust root that is not Sigstore’s' : ''}`,
        (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedSentence */ .U$)(report)),
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
        ['Package', (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(packed.package)],
        ['Version', (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(packed.version)],
        ['Integrity', (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(packed.integrity)],
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
function problemBlock({ code, severity, message, remedy, told, file, line }) {
    const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
    const at = file === undefined ? '' : ` (${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(line === undefined ? file : `${file}:${line}`)})`;
    const [first = '', ...lines] = message.split('\n');
    const shown = lines.map((one) => `\n>\n> ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one)}`).join('');
    const block = `> [!${kind}]\n> **${code}**${at}: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(first)}${shown}\n>\n> ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(remedy)}`;
    if (!told)
        return block;
    const rows = told.map(({ field, value }) => [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(field), (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(value)]);
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
            ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(shortened(found))
            : `expected ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(expected)}, found ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(found)}`;
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

/***/ 6472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventLine: () => (/* binding */ eventLine),
/* harmony export */   findings: () => (/* binding */ findings),
/* harmony export */   verifySummary: () => (/* binding */ verifySummary)
/* harmony export */ });
/* harmony import */ var _policy_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75340);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15451);
/* harmony import */ var _verifying_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12829);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12463);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43394);





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
    return `A project may publish when a pull request is merged; its entry then has events: [${[..._policy_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, event].join(', ')}].`;
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
    const { verified, failed, notRequired, notVerifiable } = (0,_verifying_results_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(result);
    const foreign = trust?.source.startsWith('custom:') ? ', by a trust root that is not Sigstore’s' : '';
    const bad = result.verdicts.filter((verdict) => !verdict.verified);
    const good = result.verdicts.filter((verdict) => verdict.verified);
    const rows = [...bad, ...good].map((verdict) => [
        verdict.verified ? '✅' : '❌',
        (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(`${verdict.name}@${verdict.version}`),
        verdict.entry === undefined ? '' : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(verdict.entry),
        verdict.verified
            ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(verdict.identity?.repository ?? `required: ${verdict.required}`)
            : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(whyNot(verdict)),
    ]);
    const others = result.unverifiable.map(({ name, why, allowed }) => [
        allowed ? '–' : '❌',
        (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(name),
        '',
        `not verifiable: ${why}`,
    ]);
    const all = [...rows, ...others];
    return [
        `## ${failed === 0 ? '✅' : '❌'} ${verified} verified, ${failed} failed${foreign}`,
        `${notRequired} without a requirement, ${notVerifiable} not verifiable.${trust ? ` Trust root: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(trust.described)}.` : ''}`,
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(['', 'Package', 'Policy', ''], all.slice(0, ROWS)),
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
//# sourceMappingURL=verify-report.js.map

/***/ }),

/***/ 12829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   zy: () => (/* binding */ verifiedJson)
/* harmony export */ });
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

/***/ })

};

