export const id = 6682;
export const ids = [6682];
export const modules = {

/***/ 39713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   Q: () => (/* binding */ PLAYED_EVENTS)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _src_github_trigger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41440);


/** Events that a rehearsal can play, in the order they are looked for. */
const PLAYED_EVENTS = ['push', 'release', 'workflow_dispatch'];
const Inputs = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    workflow_dispatch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        inputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            default: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
            options: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
        }))),
    }),
});
/**
 * The event that starts a workflow for a tag: the one that is wanted, else the first of push, release and workflow_dispatch
 * that does. Where pushes of tags start it, a tag that does not match is a mistake, and no reason to try another event.
 * @throws Error for one that does not start it
 */
function startOf(workflow, { tag, wanted }) {
    const events = (0,_src_github_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsIn */ .pd)(workflow.on);
    if (wanted !== undefined && !events.includes(wanted))
        throw new Error(`is not started by ${wanted}: it is started by ${events.join(', ') || 'nothing'}`);
    const isPush = events.includes('push') && ((0,_src_github_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .isForTags */ .R4)(workflow) || (0,_src_github_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotStarted */ .hb)(workflow, tag) === undefined);
    const event = wanted ?? PLAYED_EVENTS.find((one) => (one === 'push' ? isPush : events.includes(one))) ?? 'push';
    return event === 'workflow_dispatch' ? { event, inputs: inputsOf(workflow, tag) } : { event };
}
/** What an input is called that asks for the tag of the release; not `dist-tag`, nor `prefix`. */
const TAG_INPUT = /^(?:git[-_]?|release[-_]?)?(?:tag|ref)(?:[-_]?name)?$/i;
/** What is typed in: the defaults; the tag where one is asked for by that name, and its version; the first of a choice. */
function inputsOf({ on }, tag) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Inputs, on);
    const inputs = read.success ? Object.entries(read.output.workflow_dispatch.inputs) : [];
    const version = /\d+\.\d+\.\d+.*$/.exec(tag)?.[0] ?? tag;
    return Object.fromEntries(inputs.map(([name, input]) => {
        if (input?.type === 'boolean')
            return [name, String(input.default ?? false) === 'true'];
        const byName = TAG_INPUT.test(name) ? tag : /version/i.test(name) ? version : '';
        return [name, String(input?.default ?? input?.options?.[0] ?? byName)];
    }));
}
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 56682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandLine: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
;// CONCATENATED MODULE: ./lib/rehearsal/net/faults.js
/** How a person refers to the requests of a release. */
const REQUEST_NAMES = [
    'id-token',
    'github-commit',
    'github-contents',
    'github-compare',
    'packument',
    'version',
    'tuf',
    'exchange',
    'visibility',
    'fulcio',
    'rekor',
    'publish',
    'stage',
    'tarball',
    'attestations',
    'keys',
];
const WORDS = ['reset', 'hang', 'truncated', 'nonsense'];
/** Reads `REQUEST=KIND`, such as `publish=500`. @throws Error that says what there is */
function parseFault(text) {
    const [name, kind = '', ...rest] = text.split('=');
    const request = REQUEST_NAMES.find((one) => one === name);
    const word = WORDS.find((one) => one === kind);
    const meant = word ?? (/^[2345]\d\d$/.test(kind) ? Number(kind) : undefined);
    if (!request)
        throw new Error(`There is no request ${JSON.stringify(name)}; there are ${REQUEST_NAMES.join(', ')}.`);
    if (meant === undefined || rest.length > 0)
        throw new Error(`The kind must be a status or one of ${WORDS.join(', ')}.`);
    return { request, kind: meant };
}
//# sourceMappingURL=faults.js.map
// EXTERNAL MODULE: ./lib/rehearsal/workflow/event.js
var workflow_event = __webpack_require__(39713);
// EXTERNAL MODULE: ./lib/src/edge/interruption.js
var interruption = __webpack_require__(61711);
// EXTERNAL MODULE: ./lib/src/edge/programs.js
var programs = __webpack_require__(85253);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
// EXTERNAL MODULE: ./lib/src/init/pins.js
var pins = __webpack_require__(84637);
;// CONCATENATED MODULE: ./lib/src/cli/init-options.js

function initOptions(command) {
    return command
        .description('Write the workflow that publishes this repository’s packages, and say what to set up once.')
        .option('--cwd <directory>', 'the root of the repository', '.')
        .option('--file <path>', 'the workflow to write', pins/* WORKFLOW_FILE */.X)
        .option('--environment <name>', "GitHub's environment that guards publishing", 'npm')
        .option('--no-environment', 'use none')
        .option('--simple', 'one job for everything: scripts then run beside the permission to publish')
        .option('--attest', 'attest the tarball in GitHub’s own store as well')
        .option('--stage', 'stage versions for a maintainer’s approval, in place of publishing them')
        .option('--tag-format <format>', 'how release tags are called, may be given again; left out, as the tags that are there', (format, before = []) => [...before, format])
        .option('--package-directory <path>', 'publish this directory, a build’s output, instead of a workspace')
        .option('--check', 'write nothing; exit with 1 when the file differs or is missing')
        .option('--yes', 'write without asking')
        .option('--json', 'print one JSON value and nothing else');
}
//# sourceMappingURL=init-options.js.map
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
// EXTERNAL MODULE: ./lib/src/policy/levels.js
var levels = __webpack_require__(71566);
;// CONCATENATED MODULE: ./lib/src/cli/verify-options.js


const EXAMPLES = `
Examples:
  publish-npm verify @playwright/cli@0.1.1 --source-repository microsoft/playwright-cli --tag-template 'v{version}'
  publish-npm verify --lockfile package-lock.json --policy publish-npm.policy.yml

Exit status: 0 verified, 1 not verified, 2 wrong usage.`;
/** @see README.md, "Verify": every option is there */
function verifyOptions(command) {
    return trustOptions(identityOptions(subjectOptions(command)))
        .option('--offline', 'make no request; needs --attestations, and --integrity or --tarball')
        .option('--json', 'print one JSON value and nothing else');
}
function subjectOptions(command) {
    return command
        .description('Verify who published a version, from where, by which workflow; or every version of a lock file.')
        .argument('[name@version]', 'the version to verify')
        .addHelpText('after', EXAMPLES)
        .option('--lockfile <file>', 'verify all of a package-lock.json or pnpm-lock.yaml instead, by --policy or --base-lockfile')
        .option('--attestations <file>', "the registry's answer for the version, in place of asking it")
        .option('--tarball <file>', 'the tarball that is meant, in place of the one the registry serves')
        .option('--integrity <sha512>', 'the digest of the tarball that is meant: sha512-…', integrity)
        .option('--registry <url>', 'another registry');
}
function identityOptions(command) {
    return command
        .option('--source-repository <owner/name>', 'the GitHub repository it must be published from')
        .option('--workflow <path>', 'the workflow that must have been started')
        .option('--ref <ref>', 'the full ref it must be published from: refs/tags/v1.2.3')
        .option('--commit <sha>', 'the commit it must be published from')
        .option('--event <name>', 'what may have started the run; may be given again', several)
        .option('--tag-template <template>', "how the release's tag is called: v{version}, {package}@{version}")
        .addOption(new commander/* Option */.c$('--runner <kind>', 'the kind of runner, github-hosted when left out').choices([
        'github-hosted',
        'self-hosted',
        'any',
    ]))
        .option('--signer-workflow <uri>', 'the reusable workflow that must have signed, with its ref, or any release of it')
        .option('--policy <file>', `a policy file: who may publish what, or less (${levels/* LEVELS */.A.join(', ')})`)
        .option('--base-lockfile <file>', 'find only what has less proof than in an earlier lock file')
        .option('--allow-legacy-certificate', 'accept certificates from before April 2023');
}
/** Whose word is believed. */
function trustOptions(command) {
    return command
        .option('--tuf-root <file>', "a TUF root.json to trust in place of Sigstore's")
        .option('--trusted-root <file>', "a trusted_root.json to trust in place of Sigstore's")
        .option('--npm-keys <file>', "a keys.json to trust in place of the registry's")
        .option('--require-fresh-trust', 'fail when TUF cannot be reached, rather than use the embedded root');
}
function integrity(text) {
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(text))
        throw new commander/* InvalidArgumentError */.Di('It must be sha512- and 88 base64 characters, as npm writes it.');
    return text;
}
function several(text, before = []) {
    return [...before, text];
}
function policyInitOptions(command) {
    return trustOptions(command
        .description('Write a first policy from what a lock file’s packages have been published with until now.')
        .option('--lockfile <file>', 'a package-lock.json or pnpm-lock.yaml', 'package-lock.json')
        .option('--output <file>', 'the policy to write', levels/* POLICY_FILE */.C)
        .option('--force', 'write over a policy that is there')
        .option('--registry <url>', 'another registry')
        .option('--json', 'print one JSON value and nothing else'));
}
//# sourceMappingURL=verify-options.js.map
;// CONCATENATED MODULE: ./lib/src/cli/command-line.js













/** Exit statuses: good; a finding; wrong usage. */
const WRONG_USAGE = 2;
/**
 * Runs the command line.
 * @param args without node and the script
 * @param root the directory that holds action.yml and dist
 * @returns the exit status: 0 good, 1 a finding, 2 wrong usage
 */
async function commandLine(args, root) {
    let status = 0;
    endWell();
    const program = new commander/* Command */.uB('publish-npm')
        .description('Publish npm packages from GitHub Actions by trusted publishing, and prove what was published.')
        .exitOverride()
        .showSuggestionAfterError()
        .version(versionOf(root))
        .configureHelp({ showGlobalOptions: false })
        .showHelpAfterError('(--help says more)');
    rehearseOptions(program.command('rehearse')).action(async (options) => {
        const { rehearseCommand } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8951), __webpack_require__.e(8815), __webpack_require__.e(4187), __webpack_require__.e(3436), __webpack_require__.e(8697), __webpack_require__.e(4065), __webpack_require__.e(7794), __webpack_require__.e(3581), __webpack_require__.e(8908), __webpack_require__.e(59), __webpack_require__.e(2337), __webpack_require__.e(7657)]).then(__webpack_require__.bind(__webpack_require__, 27657));
        status = await rehearseCommand(options, root);
    });
    verifyOptions(program.command('verify')).action(async (spec, options) => {
        const { verifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8951), __webpack_require__.e(8815), __webpack_require__.e(4187), __webpack_require__.e(7794), __webpack_require__.e(2337), __webpack_require__.e(1957), __webpack_require__.e(8639), __webpack_require__.e(5758)]).then(__webpack_require__.bind(__webpack_require__, 45758));
        status = await verifyCommand(spec, options);
    });
    initOptions(program.command('init')).action(async (options) => {
        const { initCommand } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8815), __webpack_require__.e(3436), __webpack_require__.e(4065), __webpack_require__.e(9387), __webpack_require__.e(6831)]).then(__webpack_require__.bind(__webpack_require__, 96831));
        status = await initCommand(options, root);
    });
    const policy = program.command('policy').description('Policies of who may publish what.');
    policyInitOptions(policy.command('init')).action(async (options) => {
        const { policyInitCommand } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8056), __webpack_require__.e(8951), __webpack_require__.e(8815), __webpack_require__.e(4187), __webpack_require__.e(7794), __webpack_require__.e(2337), __webpack_require__.e(1957), __webpack_require__.e(8639), __webpack_require__.e(7193)]).then(__webpack_require__.bind(__webpack_require__, 77193));
        status = await policyInitCommand(options);
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return status;
    }
    catch (thrown) {
        if (thrown instanceof commander/* CommanderError */.b7 && thrown.exitCode === 0)
            return 0;
        return refused(thrown, { asJson: args.includes('--json') });
    }
}
/**
 * Tells why a command did not do what it was given: on stderr for a person; with `--json` as the one value on stdout, too.
 * @returns the exit status
 */
function refused(thrown, { asJson, status }) {
    const isUsage = thrown instanceof commander/* CommanderError */.b7 || thrown instanceof usage/* UsageError */.e;
    const problems = isUsage ? [wrongUsage(thrown.message)] : (0,src_problems/* problemsOf */.GW)(thrown);
    const exitCode = status ?? (isUsage ? WRONG_USAGE : 1);
    // commander has said its own already.
    if (!(thrown instanceof commander/* CommanderError */.b7))
        for (const { message, remedy } of problems)
            console.error(shown(isUsage ? message : `${message}\n${remedy}`));
    if (asJson)
        process.stdout.write(`${JSON.stringify({ outcome: 'rejected', exitCode, problems }, null, 2)}\n`);
    return exitCode;
}
function wrongUsage(message) {
    return (0,src_problems/* error */.z3)({
        code: 'wrong-usage',
        message: message.replace(/^error: /, ''),
        remedy: 'See publish-npm --help, and the README.',
    });
}
function versionOf(root) {
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    return version;
}
/** How long, in ms, an action that is rehearsed may take to say how it stands. */
const GRACE = 3_000;
/** A reader who has seen enough is no error; an interrupted run clears up behind it. */
function endWell() {
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    let isEnding = false;
    const end = async (thrown, status) => {
        // A second signal must not cut short how the first is answered: Ctrl-C may come twice, from the terminal and from npm.
        if (isEnding)
            return;
        isEnding = true;
        await (0,programs/* stopPrograms */.U3)(GRACE);
        process.exit(refused(thrown, { asJson: process.argv.includes('--json'), status }));
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => void end((0,interruption/* interrupted */.V)(signal), 128 + external_node_os_.constants.signals[signal]));
    // What nobody awaited is as much a failure as what somebody did.
    process.on('unhandledRejection', (thrown) => void end(thrown));
    process.on('uncaughtException', (thrown) => void end(thrown));
}
/** Text that may hold something from outside, for a terminal: its lines, and nothing that is not seen. */
function shown(text) {
    return (0,harmless/* harmlessLines */.vL)(text.split('\n').map(harmless/* visible */.RK).join('\n'));
}
function rehearseOptions(command) {
    return command
        .description('Rehearse the release of a tag, offline, with the real npm: every server is on this machine.')
        .option('--tag <tag>', 'the release tag; left out, the only one that the packages here could have')
        .option('--cwd <directory>', 'the root of an npm-workspaces checkout', '.')
        .option('--npm <which>', '11, 12, or the path of an npm-cli.js')
        .addOption(new commander/* Option */.c$('--layout <layout>', 'a pack and a publish job, or one job')
        .choices(['split', 'single'])
        .default('split'))
        .option('--workflow <file>', 'play the jobs of this workflow, in place of a layout')
        .addOption(new commander/* Option */.c$('--event <name>', 'the event that starts the workflow; left out, the first that does').choices(workflow_event/* PLAYED_EVENTS */.Q))
        .option('--latency <ms>', 'milliseconds before each answer of a server', milliseconds, 0)
        .option('--fault <request=kind>', 'let a request go wrong: a status, reset, hang, truncated or nonsense', fault)
        .option('--json', 'print one JSON value and nothing else');
}
function milliseconds(text) {
    if (!/^\d{1,6}$/.test(text))
        throw new commander/* InvalidArgumentError */.Di('It must be a number of milliseconds.');
    return Number(text);
}
function fault(text, before = []) {
    try {
        return [...before, parseFault(text)];
    }
    catch (thrown) {
        throw new commander/* InvalidArgumentError */.Di((0,src_problems/* messageOf */.bD)(thrown));
    }
}
//# sourceMappingURL=command-line.js.map

/***/ }),

/***/ 82964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** What was asked for cannot be meant. Ends with exit status 2. */
class UsageError extends Error {
}
//# sourceMappingURL=usage.js.map

/***/ }),

/***/ 68931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ REPOSITORY_EVENTS),
/* harmony export */   JN: () => (/* binding */ FORK_EVENTS),
/* harmony export */   Jt: () => (/* binding */ USUAL_EVENTS),
/* harmony export */   Nq: () => (/* binding */ REFUSED_EVENTS),
/* harmony export */   SP: () => (/* binding */ RELEASE_EVENTS)
/* harmony export */ });
/** Events by which maintainers publish. Others can be caused by strangers. */
const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'];
/**
 * The event of which the registry takes a token from nobody: it runs with the repository's rights on what a fork proposes
 * (npm/cli#8739).
 */
const REFUSED_EVENTS = ['pull_request_target'];
/** Events that anybody can cause from a fork; the workflow that runs is the default branch's, what it checks out may be the fork's. */
const FORK_EVENTS = ['workflow_run', 'issue_comment', ...REFUSED_EVENTS];
/** Events besides a push that start a release: of others npm takes nothing, or they are no release. */
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
//# sourceMappingURL=events.js.map

/***/ }),

/***/ 41440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ isForTags),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   pd: () => (/* binding */ eventsIn)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68931);

/**
 * Why the push of a tag would not start a workflow; undefined when it would, or when another event starts it.
 * @throws Error for a pattern that is none
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function whyNotStarted({ on }, tag) {
    const events = eventsIn(on);
    if (!events.includes('push'))
        return events.some((event) => _events_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_EVENTS */ .SP.includes(event))
            ? undefined
            : `it is started by ${events.join(', ') || 'nothing'} alone`;
    const push = isObject(on) ? on['push'] : undefined;
    if (!isObject(push))
        return undefined;
    const { tags, 'tags-ignore': ignored } = push;
    if (ignored !== undefined)
        return matches(textsIn(ignored), tag) ? `on.push.tags-ignore matches ${tag}` : undefined;
    if (tags !== undefined)
        return matches(textsIn(tags), tag)
            ? undefined
            : `on.push.tags is ${textsIn(tags).join(', ')}, which does not match ${tag}`;
    const isForBranches = 'branches' in push || 'branches-ignore' in push;
    return isForBranches ? 'on.push names branches alone, and a tag is none' : undefined;
}
/** Whether pushes of tags, as such, start a workflow: it has a filter for them. */
function isForTags({ on }) {
    const push = isObject(on) ? on['push'] : undefined;
    return isObject(push) && ('tags' in push || 'tags-ignore' in push);
}
/** The names of the events that start a workflow, by its `on`. */
function eventsIn(on) {
    return isObject(on) ? Object.keys(on) : textsIn(on ?? []);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textsIn(patterns) {
    return (Array.isArray(patterns) ? patterns : [patterns]).map(String);
}
/** The last pattern that matches decides; one that begins with `!` decides against. */
function matches(patterns, tag) {
    const last = patterns.findLast((pattern) => expressionOf(pattern.replace(/^!/, '')).test(tag));
    return last !== undefined && !last.startsWith('!');
}
/** GitHub's filter patterns: `*` matches no slash, `**` does; `?` and `+` repeat what stands before them. */
function expressionOf(pattern) {
    const body = pattern.replace(/\\.|\[[^\]]*\]|\*\*|[*?+]|[^\\[*?+]/gs, (part) => {
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        return /^(?:[?+]|\\.|\[.*\])$/s.test(part) || /^\w$/.test(part) ? part : `\\${part}`;
    });
    try {
        return new RegExp(`^${body}$`, 's');
    }
    catch {
        throw new Error(`cannot be rehearsed: GitHub reads no pattern ${JSON.stringify(pattern)}`);
    }
}
//# sourceMappingURL=trigger.js.map

/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ isRecordedPin),
/* harmony export */   oC: () => (/* binding */ newestPin)
/* harmony export */ });
/* unused harmony export ACTION_PINS */
/**
 * Actions of other people, by version and commit: every pair was seen in use in public workflows (recorded 2026-11-26). This is
 * the only place a commit comes from. The newest stands first.
 */
const ACTION_PINS = {
    'actions/attest-build-provenance': {
        'v4.2.2': '4d101475d8b20a2381f78447822ac1eab6504dd8',
        'v1.4.3': '1c608d11d69870c2092266b3f9a6f3abbf17002c',
    },
    'actions/cache': {
        'v6.1.0': '55cc8345863c7cc4c66a329aec7e433d2d1c52a9',
        'v5.0.5': '27d5ce7f107fe9357f9df03efb73ab90386fccae',
        'v4.3.0': '0057852bfaa89a56745cba8c7296529d2fc39830',
    },
    'actions/checkout': {
        'v7.0.1': '3d3c42e5aac5ba805825da76410c181273ba90b1',
        'v7.0.0': '9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0',
        'v6.1.0': 'd23441a48e516b6c34aea4fa41551a30e30af803',
        'v6.0.3': 'df4cb1c069e1874edd31b4311f1884172cec0e10',
    },
    'actions/download-artifact': {
        'v8.0.1': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
        'v4.3.0': 'd3f86a106a0bac45b974a628896c90dbdf5c8093',
        'v4.1.8': 'fa0a91b85d4f404e444e00e005971372dc801d16',
        'v4.1.7': '65a9edc5881444af0b9093a5e628f2fe47ea3b2e',
    },
    'actions/setup-node': {
        'v7.0.0': '820762786026740c76f36085b0efc47a31fe5020',
        'v6.5.0': '249970729cb0ef3589644e2896645e5dc5ba9c38',
        'v6.4.0': '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e',
        'v4.4.0': '49933ea5288caeca8642d1e84afbd3f7d6820020',
    },
    'actions/upload-artifact': {
        'v7.0.1': '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
        'v4.6.2': 'ea165f8d65b6e75b540449e92b4886f43607fa02',
        'v4.6.0': '65c4c4a1ddee5b72f698fdd19549f0f0fb45cf08',
    },
    'github/codeql-action': {
        'v4.37.7': 'ff2f1c621b7f889edc0d3c761ac2e6a3f8cdb0dd',
        'v4.37.6': '5595ccaf912efad79be6eef63a5619ff05969be3',
        'v4.37.4': 'f205ea1c3313d32999d8d6a48b4f6530d4437b38',
        'v4.37.3': 'e4fba868fa4b1b91e1fdab776edc8cfbe6e9fb81',
    },
    'pnpm/action-setup': {
        'v6.0.10': '0977fd99725f1db4007ccb2928dbb4e90d06cc86',
        'v6.0.9': '0ebf47130e4866e96fce0953f49152a61190b271',
        'v6.0.8': '0e279bb959325dab635dd2c09392533439d90093',
        'v6.0.6': '91ab88e2619ed1f46221f0ba42d1492c02baf788',
    },
    'zizmorcore/zizmor-action': {
        'v0.6.2': '3dc1ecc9bcb9e94e9b2c709687979e1298497054',
        'v0.6.0': '6599ee8b7a49aef6a770f63d261d214911a7ce02',
        'v0.5.7': '192e21d79ab29983730a13d1382995c2307fbcaa',
        'v0.5.6': '5f14fd08f7cf1cb1609c1e344975f152c7ee938d',
    },
};
/** The newest recorded version of an action, and its commit. */
function newestPin(action) {
    const [[version, commit] = ['', '']] = Object.entries(ACTION_PINS[action]);
    return { version, commit };
}
/** Whether a commit of an action was seen in use; undefined for an action that is not recorded. */
function isRecordedPin(action, commit) {
    const repository = action.split('/').slice(0, 2).join('/');
    const recorded = ACTION_PINS;
    const versions = Object.hasOwn(recorded, repository) ? recorded[repository] : undefined;
    return versions && Object.values(versions).includes(commit);
}
//# sourceMappingURL=action-pins.js.map

/***/ }),

/***/ 84637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PINS),
/* harmony export */   X: () => (/* binding */ WORKFLOW_FILE)
/* harmony export */ });
/* harmony import */ var _action_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2600);

/** Where the workflow is written to where nobody says otherwise. */
const WORKFLOW_FILE = '.github/workflows/mochi-publish-npm.yml';
/** The actions of GitHub's that the workflow uses, each by the commit of a release, and the release's name. */
const PINS = {
    checkout: pinned('actions/checkout'),
    setupNode: pinned('actions/setup-node'),
    uploadArtifact: pinned('actions/upload-artifact'),
    downloadArtifact: pinned('actions/download-artifact'),
    attest: pinned('actions/attest-build-provenance'),
};
function pinned(action) {
    const { version, commit } = (0,_action_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .newestPin */ .oC)(action);
    return { uses: `${action}@${commit}`, version };
}
//# sourceMappingURL=pins.js.map

/***/ }),

/***/ 71566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   C: () => (/* binding */ POLICY_FILE)
/* harmony export */ });
/** What a version must have to be verified, from the most to the least. */
const LEVELS = ['provenance', 'publish', 'signature', 'none'];
/** The name a policy has where nobody says otherwise. */
const POLICY_FILE = 'publish-npm.policy.yml';
//# sourceMappingURL=levels.js.map

/***/ })

};

