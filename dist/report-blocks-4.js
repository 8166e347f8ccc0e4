export const id = 8677;
export const ids = [8677,5327,1304];
export const modules = {

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ DEPENDENCY_KINDS),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** What npm runs when it installs a package from a registry (npm 11, docs of scripts, life cycle of `npm ci`). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
const DEPENDENCY_KINDS = [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
const ENTRY_POINTS = ['bin', 'main', 'module', 'browser', 'types', 'exports', 'imports', 'type'];
/** Compares two versions of a package. Each list is in the order of names. */
function changesBetween(before, after) {
    const scripts = changed(recordOf(effectiveScripts(before)), recordOf(effectiveScripts(after)));
    const isOfInstall = ({ name }) => INSTALL_SCRIPTS.includes(name);
    return {
        from: before.version,
        to: after.version,
        files: changedFiles(before, after),
        size: { before: sizeOf(before), after: sizeOf(after) },
        installScripts: scripts.filter(isOfInstall),
        scripts: scripts.filter((script) => !isOfInstall(script)),
        dependencies: DEPENDENCY_KINDS.flatMap((kind) => changed(recordOf(before.manifest[kind]), recordOf(after.manifest[kind])).map((change) => ({
            ...change,
            kind,
        }))),
        entryPoints: changed(entryPointsOf(before), entryPointsOf(after)),
    };
}
/** npm runs node-gyp for a package that has a binding.gyp and no script of its own for it (npm 11, @npmcli/run-script). */
function effectiveScripts({ manifest, files }) {
    const { scripts = {} } = manifest;
    const isBuilt = files.has('binding.gyp') && !('install' in scripts) && !('preinstall' in scripts);
    return isBuilt && manifest['gypfile'] !== false ? { ...scripts, install: 'node-gyp rebuild' } : scripts;
}
function changedFiles(before, after) {
    const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
    return paths
        .map((path) => ({ path, before: before.files.get(path), after: after.files.get(path) }))
        .filter((file) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(file.before, file.after));
}
function changed(before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names
        .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
        .filter((one) => one.before !== one.after);
}
/** A field of a manifest by name. A list, as `bundleDependencies` is, has its names only. */
function recordOf(field) {
    if (Array.isArray(field))
        return new Map(field.map((name) => [textOf(name), '']));
    const isObject = typeof field === 'object' && field !== null;
    return new Map(isObject ? Object.entries(field).map(([name, value]) => [name, textOf(value)]) : []);
}
function entryPointsOf({ manifest }) {
    return new Map(ENTRY_POINTS.flatMap((name) => (manifest[name] === undefined ? [] : [[name, textOf(manifest[name])]])));
}
function textOf(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function sizeOf({ files }) {
    return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}
//# sourceMappingURL=package-changes.js.map

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

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packSummary: () => (/* binding */ packSummary)
/* harmony export */ });
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5327);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1304);



/** The job summary of a pack run. */
function packSummary({ releases, distTagReasons, leftOut, warnings, tagOnly, notes, }) {
    const rows = releases.map(({ name, version, distTag, bytes, needs, integrity }) => [
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name),
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(version),
        `${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(distTag)} (${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(distTagReasons.get(name) ?? '')})`,
        needs.map(_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9).join(', '),
        String(bytes),
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(integrity),
    ]);
    return [
        releases.length === 0 ? '## ✅ Nothing is due' : '## 📦 Packed, without a credential',
        releases.length === 0
            ? ''
            : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Package', 'Version', 'Dist-tag', 'Needs', 'Bytes', 'Integrity'], rows),
        ...warnings.map(_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .problemBlock */ .fx),
        notes.map((note) => `- ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(note)}`).join('\n'),
        tagOnly.length === 0
            ? ''
            : `Tagged and not published, as they are private: ${tagOnly.map(({ tag }) => (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(tag)).join(', ')}`,
        (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutTable */ .E)(leftOut),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=pack-summary.js.map

/***/ }),

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ leftOutTable),
  publishSummary: () => (/* binding */ publishSummary)
});

// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
;// CONCATENATED MODULE: ./lib/src/report/approvals.js


/**
 * What an approver needs: where the versions come from, the commands that approve them, in the order in which they need each
 * other, and what happens next. Nothing where nothing is staged.
 */
function approvalsBlock({ run, releases }) {
    const staged = releases.filter(({ outcome }) => outcome === 'staged');
    if (!run || staged.length === 0)
        return '';
    const ids = staged.flatMap(({ stageId }) => (stageId === undefined ? [] : [stageId]));
    const unnamed = staged.filter(({ stageId }) => stageId === undefined);
    const commands = [
        ...ids.map((id) => `npm stage approve ${id}`),
        ...unnamed.map(({ release }) => `npm stage list ${release?.package}`),
    ];
    const { serverUrl, repository, commit } = run;
    return [
        `**Where ${staged.length === 1 ? 'it comes' : 'they come'} from:** commit [${commit.slice(0, 12)}](${serverUrl}/${repository}/commit/${commit}), workflow ${(0,harmless/* markdownCode */.D9)((0,github_run/* workflowPath */.RB)(run))}, [run ${run.id}](${(0,github_run/* runUrl */.Vp)(run)}). Look at what changed before you approve.`,
        ids.length === 0 ? 'Staged before:' : `To approve ${ids.length === 1 ? 'it' : 'them, in this order'}:`,
        `\`\`\`sh\n${commands.join('\n')}\n\`\`\``,
        ...(ids.length > 1
            ? [`With pnpm 12, all by one code: ${(0,harmless/* markdownCode */.D9)(`pnpm stage approve ${ids.join(' ')}`)}`]
            : []),
        `**What happens next:** nobody is served a staged version. Once it is approved, run the jobs that verify and announce it again: ${(0,harmless/* markdownCode */.D9)(`gh run rerun ${run.id} --failed`)}; or, where no job has failed, the whole run: ${(0,harmless/* markdownCode */.D9)(`gh run rerun ${run.id}`)}. To drop one: ${(0,harmless/* markdownCode */.D9)('npm stage reject <id>')}.`,
    ].join('\n\n');
}
//# sourceMappingURL=approvals.js.map
// EXTERNAL MODULE: ./lib/src/report/blocks.js
var blocks = __webpack_require__(5327);
// EXTERNAL MODULE: ./lib/src/changes/package-changes.js
var package_changes = __webpack_require__(9616);
;// CONCATENATED MODULE: ./lib/src/report/change-sections.js

/** How many characters of a value are shown. */
const LONGEST = 200;
/** What a version changed: what can run at whoever installs it first, files last. Not escaped. */
function changeSections(changes) {
    const { files, installScripts, scripts, dependencies, entryPoints } = changes;
    const added = files.filter(({ before }) => before === undefined);
    const removed = files.filter(({ after }) => after === undefined);
    const changed = files.filter(({ before, after }) => before && after);
    const runsMore = installScripts.some(({ after }) => after !== undefined);
    const calm = false;
    return [
        section('Scripts that run when it is installed', named(installScripts), runsMore),
        ...package_changes/* DEPENDENCY_KINDS */.S.map((kind) => dependencies.filter((one) => one.kind === kind)).map((list) => section(list[0]?.kind ?? '', named(list), list.some(isNew))),
        section('Entry points', named(entryPoints), calm),
        section('Other scripts', named(scripts), calm),
        section(`Files added (${added.length})`, added.map(fileLine), calm),
        section(`Files removed (${removed.length})`, removed.map(fileLine), calm),
        section(`Files changed (${changed.length})`, changed.map(fileLine), calm),
    ].filter(({ lines }) => lines.length > 0);
}
/** The versions that are compared, and their sizes. */
function changeHeadline({ from, to, size }) {
    return `${from} → ${to}: ${inBytes(size.before)} → ${inBytes(size.after)} unpacked`;
}
const isNew = ({ before }) => before === undefined;
function section(title, lines, isAlarming) {
    return { title, lines, isAlarming };
}
/** New ones first, so that none can hide behind many that have only moved. */
function named(changes) {
    const ordered = [...changes.filter(isNew), ...changes.filter((change) => !isNew(change))];
    return ordered.map(({ name, before, after }) => {
        if (before === undefined)
            return `+ ${name} ${shortened(after)}`;
        if (after === undefined)
            return `- ${name} ${shortened(before)}`;
        return `~ ${name} ${shortened(before)} → ${shortened(after)}`;
    });
}
function shortened(text = '') {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}
function fileLine({ path, before, after }) {
    if (!before)
        return `+ ${path} (${inBytes(after?.bytes)}${after?.isExecutable ? ', executable' : ''})`;
    if (!after)
        return `- ${path} (${inBytes(before.bytes)})`;
    const mode = before.isExecutable === after.isExecutable
        ? ''
        : after.isExecutable
            ? ', now executable'
            : ', no longer executable';
    return `~ ${path} (${inBytes(before.bytes)} → ${inBytes(after.bytes)}${mode})`;
}
function inBytes(count = 0) {
    if (count < 1_000)
        return `${count} B`;
    return count < 1_000_000 ? `${(count / 1_000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
//# sourceMappingURL=change-sections.js.map
;// CONCATENATED MODULE: ./lib/src/report/changes-block.js



/** How many of a kind are shown in a summary; the rest are counted. */
const SHOWN = 50;
/** What is new and runs, or is installed, at whoever installs the package: set off, as nothing else of a change is. */
function alarmOf({ changes, release }) {
    const alarming = changes === undefined ? [] : changeSections(changes).filter(({ isAlarming }) => isAlarming);
    if (!changes || alarming.length === 0)
        return '';
    const lines = alarming.flatMap(({ title, lines: all }) => {
        const isOfScripts = title.startsWith('Scripts');
        return all
            .filter((line) => line.startsWith('+') || (isOfScripts && !line.startsWith('-')))
            .map((line) => `> - ${(0,harmless/* markdownText */.p7)(isOfScripts ? 'install script' : title)}: ${(0,harmless/* markdownCode */.D9)(line)}`);
    });
    const what = (0,harmless/* markdownCode */.D9)(`${release?.package}@${release?.version}`);
    return [
        '> [!WARNING]',
        `> New in ${what} since ${(0,harmless/* markdownCode */.D9)(changes.from)}, and run or installed at whoever installs it:`,
        '>',
        ...lines.slice(0, SHOWN),
        ...(lines.length > SHOWN ? [`> - … and ${lines.length - SHOWN} more`] : []),
    ].join('\n');
}
/** What a release changes, folded. Nothing where that is not known. */
function changesBlock({ changes, release }) {
    if (!changes)
        return '';
    const sections = changeSections(changes);
    const spec = `${release?.package}@${release?.version}`;
    const content = sections.length === 0 ? 'Nothing else is different.' : sections.map(inMarkdown).join('\n\n');
    return (0,blocks/* details */.zH)(`What ${(0,harmless/* markdownCode */.D9)(spec)} changed: ${(0,harmless/* markdownText */.p7)(changeHeadline(changes))}`, content);
}
function inMarkdown({ title, lines, isAlarming }) {
    const shown = lines.slice(0, SHOWN).map((line) => `- ${(0,harmless/* markdownCode */.D9)(line)}`);
    const more = lines.length > SHOWN ? [`- … and ${lines.length - SHOWN} more`] : [];
    return [`**${isAlarming ? '⚠ ' : ''}${(0,harmless/* markdownText */.p7)(title)}**`, '', ...shown, ...more].join('\n');
}
//# sourceMappingURL=changes-block.js.map
;// CONCATENATED MODULE: ./lib/src/report/headlines.js
/** How a summary begins, by the outcome. */
const HEADLINES = {
    verified: '✅ Published and verified',
    staged: '⏳ Staged, waiting for approval',
    ready: '✅ Ready: everything was checked, nothing was published',
    processing: '⏳ Accepted, but not served yet',
    unverified: '❌ Published, but not proven',
    conflict: '❌ Another release has this version',
    rejected: '❌ Not published',
    'held-back': '❌ Held back: what it needs cannot be installed',
    unknown: '❓ It is not known whether it is published',
};
//# sourceMappingURL=headlines.js.map
// EXTERNAL MODULE: ./lib/src/report/published-sentence.js
var published_sentence = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/src/report/report.js
var report_report = __webpack_require__(931);
;// CONCATENATED MODULE: ./lib/src/report/summary.js








/** The job summary of a run of one release, in GitHub's markdown, on one screen. Everything from outside is escaped. */
function oneSummary(run, report) {
    const { release, tarball } = report;
    const rows = [
        ['Package', release && (0,harmless/* markdownCode */.D9)(release.package)],
        ['Version', release && (0,harmless/* markdownCode */.D9)(release.version)],
        ['Dist-tag', release && (0,harmless/* markdownCode */.D9)(release.distTag)],
        ['Integrity', tarball && (0,harmless/* markdownCode */.D9)(report.servedIntegrity ?? tarball.integrity)],
        ['Stage id', report.stageId === undefined ? undefined : (0,harmless/* markdownCode */.D9)(report.stageId)],
        ['Trust root', run.trust && (0,harmless/* markdownText */.p7)(run.trust.described)],
    ];
    return [
        `## ${HEADLINES[report.outcome]}${foreignTrust(run, report) ? ', by a trust root that is not Sigstore’s' : ''}`,
        (0,harmless/* markdownText */.p7)((0,published_sentence/* publishedSentence */.U)(run)),
        (0,blocks/* table */.tp)(['', ''], rows.flatMap(([name, value]) => (value ? [[name, value]] : []))),
        approvalsBlock(run),
        alarmOf(report),
        ...(0,report_report/* problemsOfRun */.tA)(run).map(blocks/* problemBlock */.fx),
        changesBlock(report),
        report.checks.length > 0 ? checksTable(report.checks) : '',
        chain(run, report),
        links(run, report),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Where nothing rests on a trust root, none is named in the headline. */
function foreignTrust({ trust }, { outcome }) {
    const isNoMatter = ['rejected', 'held-back', 'processing', 'staged', 'unknown'].includes(outcome);
    return !isNoMatter && (trust?.source.startsWith('custom:') ?? false);
}
/** @param of the release whose checks they are, where there are several: then they are folded */
function checksTable(checks, of) {
    const order = [false, null, true];
    const sorted = [...checks].sort((a, b) => order.indexOf(a.passed) - order.indexOf(b.passed));
    const [failed, open] = [false, null].map((which) => checks.filter(({ passed }) => passed === which).length);
    const isWell = failed === 0 && open === 0;
    const rows = sorted.map(({ id, passed, expected, found }) => {
        const mark = passed === null ? '❓' : passed ? '✅' : '❌';
        const value = passed
            ? (0,harmless/* markdownCode */.D9)(summary_shortened(found))
            : `expected ${(0,harmless/* markdownCode */.D9)(expected)}, found ${(0,harmless/* markdownCode */.D9)(found)}`;
        return [mark, id, value];
    });
    const headline = isWell
        ? `All ${checks.length} checks passed`
        : `Of ${checks.length} checks ${failed} failed, and ${open} could not be made`;
    const named = of === undefined ? headline : `${of}: ${headline}`;
    return (0,blocks/* details */.zH)(named, (0,blocks/* table */.tp)(['', 'Check', 'Found'], rows), { isOpen: !isWell && of === undefined });
}
function summary_shortened(text) {
    return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}
/** The way of the bytes, as a Mermaid graph. Labels are quoted; Mermaid takes entity codes inside. */
function chain({ run }, { release, tarball, checks, servedIntegrity }) {
    if (!run || !release || !tarball || checks.length === 0)
        return '';
    const digest = (servedIntegrity ?? tarball.integrity).slice(0, 'sha512-'.length + 12);
    const consumed = checks.some(({ id, passed }) => id === 'consumer.lockfile-integrity' && passed);
    const served = checks.some(({ id, passed }) => id === 'tarball.integrity' && passed);
    const nodes = [
        `commit ${run.commit.slice(0, 12)}`,
        `${(0,github_run/* workflowPath */.RB)(run)} run ${run.id}`,
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
function links({ run }, { release, transparencyLogUrl, published }) {
    const { serverUrl, repository, commit } = run ?? {};
    const all = [
        ['Package', release && published === 'yes' ? packagePage(release) : undefined],
        ['Commit', commit && `${serverUrl}/${repository}/commit/${commit}`],
        ['Workflow run', run && (0,github_run/* runUrl */.Vp)(run)],
        ['Transparency log', transparencyLogUrl],
    ];
    return all.flatMap(([name, url]) => (url ? [`[${name}](${url})`] : [])).join(' · ');
}
/** The page of a version on npm's site. */
function packagePage(release) {
    return `https://www.npmjs.com/package/${release.package}/v/${encodeURIComponent(release.version)}`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/report/run-summary.js








/** The job summary of a publish run, in GitHub's markdown: one release on one screen; of several a row each. */
function publishSummary(report, stages) {
    const [only, ...others] = report.releases;
    if (only && others.length === 0)
        return oneSummary(report, only);
    const outcome = (0,report_report/* outcomeOf */.sG)(report);
    const headline = outcome === 'nothing-due' ? '✅ Nothing is due' : headlineOf(report);
    const sentence = (0,harmless/* markdownText */.p7)((0,published_sentence/* publishedSentence */.U)(report));
    return [
        `## ${headline}`,
        sentence,
        only ? releasesTable(report, stages) : '',
        approvalsBlock(report),
        ...report.releases.map(alarmOf),
        ...(0,report_report/* problemsOfRun */.tA)(report).map(blocks/* problemBlock */.fx),
        ...report.releases.filter(isOdd).map(oddChecks),
        ...report.releases.map(changesBlock),
        passedChecks(report),
        leftOutTable(report.leftOut),
        report.trust ? `Trust root: ${(0,harmless/* markdownText */.p7)(report.trust.described)}` : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function headlineOf(report) {
    const { releases } = report;
    const outcome = (0,report_report/* outcomeOf */.sG)(report);
    if (releases.length === 0 || outcome === 'nothing-due')
        return HEADLINES.rejected;
    const alike = releases.filter((one) => one.outcome === outcome).length;
    const words = HEADLINES[outcome];
    const trust = foreignTrust(report, { outcome }) ? ', by a trust root that is not Sigstore’s' : '';
    return `${words}: ${alike === releases.length ? `all ${alike}` : `${alike} of ${releases.length}`}${trust}`;
}
const MARKS = {
    verified: '✅',
    staged: '⏳',
    ready: '✅',
    processing: '⏳',
    unverified: '❌',
    conflict: '❌',
    rejected: '❌',
    'held-back': '✋',
    unknown: '❓',
};
function releasesTable({ releases }, stages) {
    const rows = releases.flatMap(({ release, outcome, published, transparencyLogUrl, alreadyPublished }) => {
        if (!release)
            return [];
        const spec = `${release.package}@${release.version}`;
        const own = stages.filter((stage) => stage.release === spec);
        const seconds = own.reduce((sum, { ms }) => sum + ms, 0) / 1000;
        const links = [
            ...(published === 'yes' ? [`[package](${packagePage(release)})`] : []),
            ...(transparencyLogUrl ? [`[log](${transparencyLogUrl})`] : []),
        ];
        const cells = [release.package, release.version, release.distTag].map(harmless/* markdownCode */.D9);
        const said = `${MARKS[outcome]} ${outcome}${alreadyPublished ? ', there before' : ''}`;
        return [[...cells, said, own.length === 0 ? '' : `${seconds.toFixed(1)} s`, links.join(' · ')]];
    });
    return (0,blocks/* table */.tp)(['Package', 'Version', 'Dist-tag', 'Outcome', 'Time', 'Links'], rows);
}
function isOdd({ checks }) {
    return checks.some(({ passed }) => passed !== true);
}
function oddChecks({ release, checks }) {
    return checksTable(checks, (0,harmless/* markdownCode */.D9)(`${release?.package}@${release?.version}`));
}
function passedChecks({ releases }) {
    const well = releases.filter((one) => one.checks.length > 0 && !isOdd(one));
    if (well.length === 0)
        return '';
    const rows = well.map(({ release, checks }) => [
        (0,harmless/* markdownCode */.D9)(`${release?.package}@${release?.version}`),
        `✅ all ${checks.length} checks passed`,
    ]);
    const count = well.reduce((sum, { checks }) => sum + checks.length, 0);
    return (0,blocks/* details */.zH)(`All ${count} checks of ${well.length} releases passed`, (0,blocks/* table */.tp)(['Release', 'Checks'], rows));
}
const REASONS = {
    private: 'private',
    unnamed: 'has no name',
    unversioned: 'has no version that npm takes',
    excluded: 'excluded by the input packages',
    published: 'on the registry already',
};
/** What was looked at and is not released, each with its reason. */
function leftOutTable(leftOut) {
    if (leftOut.length === 0)
        return '';
    const rows = leftOut.map(({ name, version, reason }) => [
        (0,harmless/* markdownCode */.D9)(name || '?'),
        (0,harmless/* markdownCode */.D9)(version || '?'),
        REASONS[reason],
    ]);
    return (0,blocks/* details */.zH)(`${leftOut.length} ${leftOut.length === 1 ? 'package is' : 'packages are'} left out`, (0,blocks/* table */.tp)(['Package', 'Version', 'Why'], rows), { isOpen: false });
}
//# sourceMappingURL=run-summary.js.map

/***/ })

};

