export const id = 8677;
export const ids = [8677,5327,2345,1304];
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

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packSummary: () => (/* binding */ packSummary)
/* harmony export */ });
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5327);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1304);



/** The job summary of a pack run. */
function packSummary({ releases, distTagReasons, leftOut, warnings, tagOnly, notes, }) {
    const rows = releases.map(({ name, version, distTag, bytes, needs, integrity }) => [
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(name),
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(version),
        `${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(distTag)} (${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(distTagReasons.get(name) ?? '')})`,
        needs.map(_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9).join(', '),
        String(bytes),
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${integrity.slice(0, 'sha512-'.length + 16)}…`),
    ]);
    return [
        releases.length === 0 ? '## ✅ Nothing is due' : '## 📦 Packed, without a credential',
        releases.length === 0
            ? ''
            : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__.table)(['Package', 'Version', 'Dist-tag', 'Needs', 'Bytes', 'Integrity'], rows),
        ...warnings.map(_blocks_js__WEBPACK_IMPORTED_MODULE_0__.problemBlock),
        notes.map((note) => `- ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(note)}`).join('\n'),
        tagOnly.length === 0
            ? ''
            : `To be tagged but not published, as they are private: ${tagOnly.map(({ tag }) => (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(tag)).join(', ')}`,
        (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutTable */ .E)(leftOut),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=pack-summary.js.map

/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAgain: () => (/* binding */ runAgain)
/* harmony export */ });
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1297);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7526);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5327);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9933);




/** What has to be done first wins over what can be done at once. */
const ORDER = [
    'never',
    'bump',
    'rerun-or-bump',
    'tag',
    'commit',
    'rerun-or-commit',
    'rerun',
];
/**
 * What starts a release again, with the commands: markdown that ends a summary. Nothing where there is no error.
 * @param errors those of the run
 */
function runAgain(errors, run) {
    if (errors.length === 0 || !run)
        return '';
    const needed = errors.map(_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$);
    const first = ORDER.find((one) => needed.includes(one)) ?? 'rerun';
    return first === 'never' ? '' : WORDS[first](run);
}
const WORDS = {
    rerun: (run) => `**To go on, run the failed jobs again.** ${rerun(run)}`,
    commit: (run) => `**Then commit and push the change${moved(run)}`,
    'rerun-or-commit': (run) => `**If you changed no file, run the failed jobs again.** ${rerun(run)}\n\n**If you changed a file, commit and push it${moved(run)}`,
    tag: (run) => run.refType === 'tag'
        ? `**Delete the wrong tag before you push the right one.**\n\n${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__.commandBlock)([`git push --delete origin ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(run.ref)}`, `git tag --delete ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(run.refName)}`])}`
        : '**Then start the workflow again with the right tag.**',
    bump: (run) => `**To release a new version,** ${bumped(run)}`,
    'rerun-or-bump': (run) => `**If you changed no file, run the failed jobs again.** ${rerun(run)}\n\n**Otherwise,** ${bumped(run)}`,
};
function rerun({ id }) {
    return `Anything already published is only verified, never published twice.\n\n${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__.commandBlock)([`gh run rerun ${id} --failed`])}`;
}
/** The end of a sentence that begins in bold with `commit and push`. */
function moved({ refType, refName, ref }) {
    return refType === 'tag'
        ? `, then move the tag to that commit.** This replaces the tag on GitHub; add --sign if your release tags are signed.\n\n${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__.commandBlock)([`git tag --force ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(refName)}`, `git push --force origin ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(ref)}`])}`
        : ` to ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(refName)}.** That starts the next run.`;
}
function bumped({ refType }) {
    return `bump the version, commit ${refType === 'tag' ? 'and push a new tag' : 'and push'}. npm never accepts a version twice.`;
}
//# sourceMappingURL=run-again.js.map

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
        ids.length === 0 ? 'Already staged:' : `To approve ${ids.length === 1 ? 'it' : 'them, in this order'}:`,
        `\`\`\`sh\n${commands.join('\n')}\n\`\`\``,
        ...(ids.length > 1
            ? [
                `With pnpm 12, approve all of them with one code: ${(0,harmless/* markdownCode */.D9)(`pnpm stage approve ${ids.join(' ')}`)}`,
            ]
            : []),
        `**What happens next:** a staged version is not served to anyone. Once it is approved, run the jobs that verify and announce it again: ${(0,harmless/* markdownCode */.D9)(`gh run rerun ${run.id} --failed`)}; or, if no job failed, the whole run: ${(0,harmless/* markdownCode */.D9)(`gh run rerun ${run.id}`)}. To drop a version: ${(0,harmless/* markdownCode */.D9)('npm stage reject <id>')}.`,
    ].join('\n\n');
}
//# sourceMappingURL=approvals.js.map
// EXTERNAL MODULE: ./lib/src/report/blocks.js
var report_blocks = __webpack_require__(5327);
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
        section('Scripts that run on install', named(installScripts), runsMore),
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
        `> New in ${what} since ${(0,harmless/* markdownCode */.D9)(changes.from)}, and run or installed along with it:`,
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
    const content = sections.length === 0 ? 'Nothing else changed.' : sections.map(inMarkdown).join('\n\n');
    return (0,report_blocks.details)(`What ${(0,harmless/* markdownCode */.D9)(spec)} changed: ${(0,harmless/* markdownText */.p7)(changeHeadline(changes))}`, content);
}
function inMarkdown({ title, lines, isAlarming }) {
    const shown = lines.slice(0, SHOWN).map((line) => `- ${(0,harmless/* markdownCode */.D9)(line)}`);
    const more = lines.length > SHOWN ? [`- … and ${lines.length - SHOWN} more`] : [];
    return [`**${isAlarming ? '⚠ ' : ''}${(0,harmless/* markdownText */.p7)(title)}**`, '', ...shown, ...more].join('\n');
}
//# sourceMappingURL=changes-block.js.map
// EXTERNAL MODULE: ./lib/src/trust/foreign-trust.js
var foreign_trust = __webpack_require__(9368);
// EXTERNAL MODULE: ./lib/src/report/causes.js
var causes = __webpack_require__(9933);
// EXTERNAL MODULE: ./lib/src/report/report.js
var report_report = __webpack_require__(931);
;// CONCATENATED MODULE: ./lib/src/report/headlines.js




/** What became of one release, behind its name. */
const VERDICTS = {
    verified: ['✅', 'is published and verified'],
    staged: ['⏳', 'is staged and waits for approval'],
    ready: ['✅', 'is ready: everything was checked, nothing was published'],
    processing: ['⏳', 'was accepted, but is not served yet'],
    unverified: ['❌', 'is published, but not verified'],
    conflict: ['❌', 'was not published by this run'],
    rejected: ['❌', 'was not published'],
    'held-back': ['❌', 'was not published'],
    unknown: ['❓', 'may or may not be published'],
    'staged-before': ['⏳', 'is not published yet'],
};
/** The same of several, behind their number. */
const OF_MANY = {
    verified: 'published and verified',
    staged: 'staged, waiting for approval',
    ready: 'ready: everything was checked, nothing was published',
    processing: 'accepted, but not served yet',
    unverified: 'published, but not verified',
    conflict: 'not published',
    rejected: 'not published',
    'held-back': 'not published',
    unknown: 'possibly published',
};
/** The first line of a summary: what was released, what became of it, and why, in one line. Markdown. */
function headlineOf(run) {
    const outcome = (0,report_report/* outcomeOf */.sG)(run);
    if (outcome === 'nothing-due')
        return '✅ Nothing is due';
    const { releases } = run;
    const [only] = releases;
    const error = (0,report_report/* problemsOfRun */.tA)(run).find(({ severity }) => severity === 'error');
    const cause = error && (0,causes/* causeOf */.r)(error);
    const because = cause === undefined ? '' : `: ${(0,harmless/* markdownText */.p7)(cause)}`;
    if (!only?.release)
        return `❌ Nothing was published${because}`;
    const [mark, verdict] = VERDICTS[outcome === 'unknown' && only.published === 'staged' ? 'staged-before' : outcome];
    // Nothing else rests on a trust root.
    const trust = outcome === 'verified' ? (0,foreign_trust/* byForeignTrust */.E)(run.trust) : '';
    if (releases.length > 1) {
        const alike = releases.filter((one) => one.outcome === outcome).length;
        const count = alike === releases.length ? `All ${alike} are` : `${alike} of ${releases.length} are`;
        return `${mark} ${count} ${OF_MANY[outcome]}${trust}${because}`;
    }
    const { package: name, version } = only.release;
    const what = `${mark} ${(0,harmless/* markdownText */.p7)(`${name}@${version}`)}`;
    if (cause !== undefined && isProvenBut(only))
        return `${what} is published and proven${(0,foreign_trust/* byForeignTrust */.E)(run.trust)}, but ${(0,harmless/* markdownText */.p7)(cause)}`;
    return `${what} ${verdict}${trust}${because}`;
}
/**
 * Whether all that failed is no proof of the version itself: a dist-tag that has not moved, or an install that came to nothing.
 * One that found other bytes is no such thing.
 */
function isProvenBut({ outcome, checks }) {
    const failed = checks.filter(({ passed }) => passed !== true);
    const isBeside = ({ id, passed }) => id === 'registry.dist-tag' || (id === 'consumer.installs' && passed === null);
    return outcome === 'unverified' && failed.length > 0 && failed.every(isBeside);
}
//# sourceMappingURL=headlines.js.map
// EXTERNAL MODULE: ./lib/src/report/published-sentence.js
var published_sentence = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/src/report/run-again.js
var run_again = __webpack_require__(2345);
// EXTERNAL MODULE: ./lib/src/text/quoted.js
var quoted = __webpack_require__(7526);
;// CONCATENATED MODULE: ./lib/src/report/summary.js









/**
 * The job summary of a run of one release, in GitHub's markdown, on one screen: the verdict, what is wrong and what to do; then,
 * folded where something is wrong, everything else. Everything from outside is escaped.
 */
function oneSummary(run, report) {
    const problems = (0,report_report/* problemsOfRun */.tA)(run);
    const errors = problems.filter(({ severity }) => severity === 'error');
    const isBad = errors.length > 0;
    const facts = [factsTable(run, report), links(run, report)].filter((part) => part !== '').join('\n\n');
    return [
        `## ${headlineOf(run)}`,
        ...openQuestion(report),
        approvalsBlock(run),
        ...errors.map(report_blocks.problemBlock),
        (0,run_again.runAgain)(errors, run.run),
        alarmOf(report),
        isBad ? '' : facts,
        chain(run, report),
        warningsBlock(problems),
        isBad && facts !== '' ? (0,report_blocks.details)('Package, version and links', facts) : '',
        changesBlock(report),
        report.checks.length > 0 ? checksTable(report.checks) : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** How to find out what this run could not. */
function openQuestion({ published, release, tarball, outcome }) {
    if (published !== 'unknown' || !release)
        return [];
    const spec = `${release.package}@${release.version}`;
    return [
        `${outcome === 'processing' ? 'The registry has accepted it, and usually serves it within minutes.' : `This run could not tell whether ${(0,harmless/* markdownText */.p7)(spec)} was published.`} Running the job again is safe: it never publishes a version twice. To look for yourself, in a few minutes:`,
        (0,report_blocks.commandBlock)([`npm view ${(0,quoted/* quoted */.T)(spec)} dist.integrity`]),
        ...(tarball
            ? [
                `If it prints ${(0,harmless/* markdownCode */.D9)(tarball.integrity)}, this release is published. If it ends with E404, it is not published, or not yet.`,
            ]
            : []),
    ];
}
/** Warnings stand behind the errors: folded, where there are several. */
function warningsBlock(problems) {
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    const blocks = warnings.map(report_blocks.problemBlock).join('\n\n');
    const isFolded = warnings.length > 1 || warnings.length < problems.length;
    return isFolded && warnings.length > 0
        ? (0,report_blocks.details)(`${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`, blocks)
        : blocks;
}
function factsTable(run, report) {
    const { release, tarball } = report;
    const integrity = report.servedIntegrity ?? tarball?.integrity;
    const rows = [
        ['Package', release && (0,harmless/* markdownCode */.D9)(release.package)],
        ['Version', release && (0,harmless/* markdownCode */.D9)(release.version)],
        ['Dist-tag', release && (0,harmless/* markdownCode */.D9)(release.distTag)],
        ['Integrity', integrity && (0,harmless/* markdownCode */.D9)(`${integrity.slice(0, 'sha512-'.length + 16)}…`)],
        ['Stage id', report.stageId === undefined ? undefined : (0,harmless/* markdownCode */.D9)(report.stageId)],
        ['Trust root', run.trust && (0,harmless/* markdownText */.p7)(run.trust.described)],
    ];
    const known = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
    return known.length === 0 ? '' : (0,report_blocks.table)(['What', 'Value'], known);
}
/**
 * Those that did not pass stand open; the others are folded.
 * @param of the release whose checks they are, where there are several: then all are folded
 */
function checksTable(checks, of) {
    const [failed = [], open = []] = [false, null].map((which) => checks.filter(({ passed }) => passed === which));
    const passed = checks.filter((one) => one.passed === true);
    const named = (headline) => (of === undefined ? headline : `${of}: ${headline}`);
    const passing = (0,report_blocks.details)(named(passed.length === checks.length
        ? `All ${checks.length} checks passed`
        : `${passed.length} checks passed`), (0,report_blocks.table)(['Check', 'Found'], passed.map(({ id, found }) => [id, (0,harmless/* markdownCode */.D9)(summary_shortened(found))])));
    if (passed.length === checks.length)
        return passing;
    const rows = alike([...failed, ...open]).map(([{ id, passed: was, expected, found }, ...others]) => {
        const mark = was === null ? '❓' : '❌';
        if (others.length > 0)
            return [mark, `${id} and ${others.length} more`, (0,harmless/* markdownCode */.D9)(found)];
        return [mark, id, `expected ${(0,harmless/* markdownCode */.D9)(expected)}, found ${(0,harmless/* markdownCode */.D9)(found)}`];
    });
    const counts = [
        ...(failed.length > 0 ? [`${failed.length} of ${checks.length} checks failed`] : []),
        ...(open.length > 0 ? [`${open.length} of ${checks.length} checks could not be completed`] : []),
    ];
    const headline = named(counts.join(', '));
    const odd = (0,report_blocks.table)(['Result', 'Check', 'Found'], rows);
    return [(0,report_blocks.details)(headline, odd, { isOpen: of === undefined }), ...(passed.length > 0 ? [passing] : [])].join('\n\n');
}
/** What failed for one and the same reason, together where that is more than a few. */
function alike(checks) {
    const reasons = Map.groupBy(checks, ({ passed, found }) => JSON.stringify([passed, found]));
    return [...reasons.values()].flatMap(([first, ...others]) => {
        if (!first)
            return [];
        return others.length < 3 ? [first, ...others].map((one) => [one]) : [[first, ...others]];
    });
}
function summary_shortened(text) {
    return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}
/**
 * The way of the bytes, as a Mermaid graph, once it is proven: the commit and the run are those of the certificate. Labels are
 * quoted; Mermaid takes entity codes inside.
 */
function chain({ run }, report) {
    const { release, tarball, checks, servedIntegrity, outcome, identity } = report;
    if (!run || !release || !tarball || outcome !== 'verified')
        return '';
    const digest = (servedIntegrity ?? tarball.integrity).slice(0, 'sha512-'.length + 12);
    const consumed = checks.some(({ id, passed }) => id === 'consumer.lockfile-integrity' && passed);
    const nodes = [
        `commit ${(identity?.commit ?? run.commit).slice(0, 12)}`,
        `${(0,github_run/* workflowPath */.RB)(run)} run ${/\/runs\/(\d+)\//.exec(identity?.run ?? '')?.[1] ?? run.id}`,
        `tarball ${digest}…`,
        `registry ${release.package}@${release.version}`,
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
    const problems = (0,report_report/* problemsOfRun */.tA)(report);
    const errors = problems.filter(({ severity }) => severity === 'error');
    return [
        `## ${headlineOf(report)}`,
        (0,harmless/* markdownText */.p7)((0,published_sentence/* publishedSentence */.U)(report)),
        ...errors.map(report_blocks.problemBlock),
        (0,run_again.runAgain)(errors, report.run),
        only ? releasesTable(report, stages) : '',
        approvalsBlock(report),
        ...report.releases.map(alarmOf),
        warningsBlock(problems),
        ...report.releases.filter(isOdd).map(oddChecks),
        ...report.releases.map(changesBlock),
        passedChecks(report),
        leftOutTable(report.leftOut),
        report.trust ? `Trust root: ${(0,harmless/* markdownText */.p7)(report.trust.described)}` : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
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
        const said = `${MARKS[outcome]} ${outcome}${alreadyPublished ? ', already there' : ''}`;
        return [[...cells, said, own.length === 0 ? '' : `${seconds.toFixed(1)} s`, links.join(' · ')]];
    });
    return (0,report_blocks.table)(['Package', 'Version', 'Dist-tag', 'Outcome', 'Time', 'Links'], rows);
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
    return (0,report_blocks.details)(`All ${count} checks of ${well.length} releases passed`, (0,report_blocks.table)(['Release', 'Checks'], rows));
}
const REASONS = {
    private: 'private',
    unnamed: 'has no name',
    unversioned: 'has no valid version',
    excluded: 'excluded by the input packages',
    published: 'already on the registry',
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
    return (0,report_blocks.details)(`${leftOut.length} ${leftOut.length === 1 ? 'package is' : 'packages are'} left out`, (0,report_blocks.table)(['Package', 'Version', 'Why'], rows), { isOpen: false });
}
//# sourceMappingURL=run-summary.js.map

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

/***/ })

};

