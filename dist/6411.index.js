export const id = 6411;
export const ids = [6411];
export const modules = {

/***/ 31820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ askGitHub)
/* harmony export */ });
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25342);

const MIB = 1024 * 1024;
/**
 * Asks GitHub's REST API one thing of the repository, once.
 * @throws whatever keeps an answer from coming
 * @see https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
async function askGitHub(world, { apiUrl, repository, token, path, accept, isNeeded = false }) {
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(world, {
        url: `${apiUrl}/repos/${repository}/${path}`,
        headers: {
            accept,
            'user-agent': 'publish-npm',
            'x-github-api-version': '2022-11-28',
            ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        timeout: isNeeded ? 60_000 : 10_000,
        limit: (isNeeded ? 64 : 4) * MIB,
    });
    return {
        status: answer.status,
        type: answer.headers.get('content-type') ?? '',
        text: answer.body.toString('utf8'),
    };
}
//# sourceMappingURL=api.js.map

/***/ }),

/***/ 28565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileAtCommit)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31820);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24648);



/**
 * A file as it is at a commit: out of the checkout's history where it is there, else by GitHub's API (one request, with
 * `contents: read`; of a public repository any token will do). When it is in neither, why.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content (media type `raw`)
 */
async function fileAtCommit(world, { path, commit, workspace, github, isNeeded = false }) {
    const local = workspace === undefined
        ? undefined
        : await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .o)(world, workspace, ['cat-file', 'blob', `${commit}:./${path}`]);
    if (local !== undefined)
        return local;
    if (!github.token)
        return { why: 'the checkout does not have that commit, and no token was given to ask GitHub' };
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    try {
        const { status, type, text } = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X)(world, {
            ...github,
            path: `contents/${escaped}?ref=${commit}`,
            accept: 'application/vnd.github.raw+json',
            isNeeded,
        });
        if (status !== 200)
            return { why: `GitHub answered ${status}` };
        // Of a directory GitHub answers a list, whatever is asked for.
        return type.includes('raw') ? text : { why: 'GitHub answered something that is no file' };
    }
    catch (cause) {
        return { why: world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)) };
    }
}
//# sourceMappingURL=committed-file.js.map

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

/***/ 24648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/**
 * Runs git in a directory. Gives its trimmed output, or undefined when git fails, is not there, or does not trust whoever owns
 * the directory.
 */
async function git(world, cwd, args) {
    return (await gitOutput(world, cwd, args))?.trim();
}
/**
 * What of a repository's own configuration could start a program, switched off: its hooks and monitors, and every way to fetch
 * what a partial clone lacks. GIT_ALLOW_PROTOCOL beats what the configuration allows.
 */
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.sshCommand=false'];
/** The same, with every blank of what git has printed: a file is its blanks too. */
async function gitOutput(world, cwd, args) {
    const { PATH, HOME, SystemRoot } = world.env;
    const exit = await world.run({
        file: 'git',
        args: [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args],
        cwd,
        env: {
            PATH,
            HOME,
            SystemRoot,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_ALLOW_PROTOCOL: '',
            GIT_NO_LAZY_FETCH: '1',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_TERMINAL_PROMPT: '0',
        },
    });
    return exit.code === 0 ? exit.stdout : undefined;
}
//# sourceMappingURL=git.js.map

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

/***/ }),

/***/ 22035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ expectationOfValues)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99625);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20495);



/** What each value is called where it is given, for what is said about it. */
const NAMES = {
    repository: 'source-repository',
    workflow: 'workflow',
    ref: 'ref',
    'tag-template': 'tag-template',
    events: 'event',
    runner: 'runner',
    'signer-workflow': 'signer-workflow',
};
/** Stands in where no repository is expected, so that the other values can be read by the same rules. */
const NO_REPOSITORY = 'nobody/nobody';
/**
 * The expectation of one version by single values. Without a repository nobody is expected: the other values are compared,
 * and nothing is proven.
 * @returns what is wrong with the values, each as one sentence, in place of an expectation
 */
function expectationOfValues(values, { release, now }) {
    const { sourceRepository, commit } = values;
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Entry */ .H, {
        repository: sourceRepository ?? NO_REPOSITORY,
        ...given('workflow', values.workflow),
        ...given('ref', values.ref),
        ...given('tag-template', values.tagTemplate),
        ...given('events', values.events?.length ? [...values.events] : undefined),
        ...given('runner', values.runner),
        ...given('signer-workflow', values.signerWorkflow),
        ...given('allow-legacy-certificate', values.allowLegacyCertificate),
    });
    const isCommit = commit === undefined || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit);
    const wrong = [
        ...(read.issues ?? []).map((issue) => {
            const name = NAMES[valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue)?.split('.')[0] ?? ''] ?? 'repository';
            return `${name} ${issue.message}`;
        }),
        ...(isCommit ? [] : ['commit must be the 40 hexadecimal digits of a commit, in lower case']),
    ];
    if (!read.success || wrong.length > 0)
        return { wrong };
    const expectation = (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .expectationOf */ .EV)(read.output, { id: 'options', release, now });
    if (!('policy' in expectation))
        return _expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .NOBODY */ .oQ;
    const { repository, ...others } = { ...expectation.policy, ...given('commit', commit) };
    return sourceRepository === undefined || repository === undefined
        ? { ..._expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .NOBODY */ .oQ, policy: others }
        : { ...expectation, policy: { ...others, repository } };
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=values.js.map

/***/ }),

/***/ 26820:
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

/***/ }),

/***/ 19356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyAction: () => (/* binding */ verifyAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/github/committed-file.js
var committed_file = __webpack_require__(28565);
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(68931);
;// CONCATENATED MODULE: ./lib/src/github/base.js






const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}$/));
const Base = dist/* looseObject */._H3({ sha: commit });
const PullRequests = dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ base: Base })), []);
const Check = dist/* looseObject */._H3({ pull_requests: PullRequests });
const Payload = dist/* looseObject */._H3({
    pull_request: dist/* optional */.lqM(dist/* looseObject */._H3({ base: Base })),
    merge_group: dist/* optional */.lqM(dist/* looseObject */._H3({ base_sha: commit })),
    before: dist/* optional */.lqM(commit),
    check_run: dist/* optional */.lqM(Check),
    check_suite: dist/* optional */.lqM(Check),
    workflow_run: dist/* optional */.lqM(dist/* looseObject */._H3({
        event: dist/* string */.YjP(),
        head_repository: dist/* optional */.lqM(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })),
    })),
    repository: dist/* optional */.lqM(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })),
});
/**
 * Reads the event for what it changes. An event that may be about a proposal and does not name its base is refused: nobody
 * knows then whose word counts.
 * @throws Failure `not-github-actions`
 */
async function readChange(world) {
    const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' } = world.env;
    try {
        if (!path)
            throw new Error('GITHUB_EVENT_PATH is not set');
        const payload = dist/* parse */.qgA(Payload, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        const proposedTo = baseIn(payload);
        if (proposedTo === undefined && !isOfTheRepository(event, payload))
            throw new Error(`it is ${event || 'of no known kind'}, may be about a pull request, and does not name its base: verify in a run of pull_request`);
        const { before } = payload;
        const pushed = before === undefined || /^0+$/.test(before) ? undefined : before;
        return { proposedTo, before: proposedTo ?? pushed };
    }
    catch (cause) {
        return (0,problems/* fail */.fJ)({
            code: 'not-github-actions',
            message: `The event that started this run cannot be read: ${(0,problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Run it as a step of a workflow, on pull_request, merge_group or push.',
        }, cause);
    }
}
/** The base that an event names; undefined for none, and for checks of pull requests with different ones. */
function baseIn({ pull_request, merge_group, check_run, check_suite }) {
    const checked = [check_run, check_suite].flatMap((check) => check?.pull_requests ?? []);
    const [base, ...others] = new Set(checked.map(({ base: { sha } }) => sha));
    return pull_request?.base.sha ?? merge_group?.base_sha ?? (others.length === 0 ? base : undefined);
}
function isOfTheRepository(event, { workflow_run: run, repository }) {
    if (event !== 'workflow_run')
        return events/* REPOSITORY_EVENTS */.Fl.includes(event);
    const isFork = run?.head_repository?.full_name !== repository?.full_name || repository === undefined;
    return run !== undefined && events/* REPOSITORY_EVENTS */.Fl.includes(run.event) && !isFork;
}
/**
 * A file as it is at a commit of this run's repository.
 * @param path relative to the checkout, with slashes
 * @throws Failure `policy-unreadable` when it is neither in the checkout's history nor to be had of GitHub
 */
async function fileOfBase(world, { path, commit: sha, workspace, token, }) {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = world.env;
    const github = { apiUrl, repository, token };
    const file = await (0,committed_file/* fileAtCommit */.f)(world, { path, commit: sha, workspace, github, isNeeded: true });
    if (typeof file === 'string')
        return file;
    return (0,problems/* fail */.fJ)({
        code: 'policy-unreadable',
        message: `${path} cannot be read at ${sha}, the base of this change: ${file.why}.`,
        remedy: `Merge a ${path} first: what a change brings along is not believed about that change. The job needs contents: read, or a checkout with fetch-depth: 0.`,
    });
}
/** A file of the checkout. @throws Failure `policy-unreadable` */
async function fileInWorkspace(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (cause) {
        return (0,problems/* fail */.fJ)({
            code: 'policy-unreadable',
            message: `${path} cannot be read: ${(0,problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Check the path, and that the repository is checked out before this step.',
        }, cause);
    }
}
//# sourceMappingURL=base.js.map
// EXTERNAL MODULE: ./lib/src/lockfile/read-lockfile.js + 1 modules
var read_lockfile = __webpack_require__(70593);
// EXTERNAL MODULE: ./lib/src/policy/expectation.js
var expectation = __webpack_require__(20495);
// EXTERNAL MODULE: ./lib/src/policy/policy-file.js
var policy_file = __webpack_require__(89922);
// EXTERNAL MODULE: ./lib/src/policy/values.js
var policy_values = __webpack_require__(22035);
// EXTERNAL MODULE: ./lib/src/verifying/verify.js + 4 modules
var verify = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/src/verifying/verify-inputs.js
var verify_inputs = __webpack_require__(14239);
;// CONCATENATED MODULE: ./lib/src/verifying/verify-action.js










/** How often, in versions, progress is told. */
const STEP = 100;
/**
 * The verify action: verifies what its inputs name, by the word of what was there before the change that the run is of.
 * @throws Failure when it cannot even begin: the policy, the lock file or the trust root is not there
 */
async function verifyAction(world, asked) {
    const { inputs } = asked;
    const { registry, packages, lockfile: path, verifyTimeout: timeout, noDowngrade } = inputs;
    const change = await readChange(world);
    const about = { ...asked, change };
    const lockfile = path === undefined ? undefined : await installedLockfile(path, asked);
    const expect = noDowngrade ? undefined : await expectations(world, about);
    const base = noDowngrade ? await baseLockfile(world, about) : undefined;
    const named = packages.map((release) => ({
        release,
        timeout,
        attestations: undefined,
        integrity: undefined,
    }));
    return (0,verify/* verify */.M)(world, {
        registry,
        subject: lockfile === undefined ? { named } : { lockfile },
        expect,
        base,
        trust: { ...inputs, requireFresh: inputs.requireFreshTrust },
        onProgress: (done, all) => {
            if (done % STEP === 0 || done === all)
                world.info(`${done} of ${all} looked at`);
        },
    });
}
async function expectations(world, about) {
    const { values, policy: path } = about.inputs;
    if (values.sourceRepository === undefined) {
        const policy = (0,policy_file/* readPolicy */.T)(await baseFile(world, path, about), path);
        return (release) => (0,expectation/* expectationFor */.mE)(policy, release, world.now());
    }
    return (release) => {
        const expectation = (0,policy_values/* expectationOfValues */.s)(values, { release, now: world.now() });
        if (!('wrong' in expectation))
            return expectation;
        return (0,problems/* fail */.fJ)({
            code: 'input-invalid',
            message: `The input ${expectation.wrong.join('; ')}.`,
            remedy: 'Correct it under "with:" in the workflow.',
        });
    };
}
/** A file whose word is believed: in a proposed change the one at its base. */
function baseFile(world, path, { inputs, workspace, change }) {
    if (change.proposedTo === undefined)
        return fileInWorkspace(workspace, path);
    if ((0,verify_inputs/* isOutside */._)(path)) {
        return (0,problems/* fail */.fJ)({
            code: 'policy-unreadable',
            message: `${path} is not a file of this repository, and a proposed change is judged by the base's.`,
            remedy: 'Give a path relative to the checkout.',
        });
    }
    const file = { path, commit: change.proposedTo, workspace, token: inputs.githubToken };
    return fileOfBase(world, file);
}
/** The lock file as it was before the change. @throws Failure `input-invalid` in a run of no change */
async function baseLockfile(world, { inputs, workspace, change }) {
    const { registry, lockfile: path = '', githubToken: token } = inputs;
    if (change.before === undefined) {
        return (0,problems/* fail */.fJ)({
            code: 'input-invalid',
            message: 'The input no-downgrade is true, and this run is of no change: there is nothing to compare with.',
            remedy: 'Use it on pull_request, merge_group or push; leave it out elsewhere.',
        });
    }
    const text = await fileOfBase(world, { path, commit: change.before, workspace, token });
    return (0,read_lockfile/* readLockfile */.G)(text, { file: path, registry });
}
/** The lock file of the checkout, by which npm or pnpm installs. @throws Failure `lockfile-invalid` */
async function installedLockfile(path, { inputs, workspace }) {
    (0,read_lockfile/* requireInstalledBy */.V)((0,external_node_path_.resolve)(workspace, path));
    const { registry } = inputs;
    return (0,read_lockfile/* readLockfile */.G)(await lockfileText(workspace, path), { file: path, registry });
}
async function lockfileText(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (cause) {
        return (0,problems/* fail */.fJ)({
            code: 'lockfile-invalid',
            message: `The lock file ${path} cannot be read: ${(0,problems/* messageOf */.bD)(cause)}.`,
            remedy: 'Check the path, and that the repository is checked out before this step.',
        }, cause);
    }
}
//# sourceMappingURL=verify-action.js.map

/***/ }),

/***/ 14239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   readVerifyInputs: () => (/* binding */ readVerifyInputs)
/* harmony export */ });
/* unused harmony export VERIFY_INPUTS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contract_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46626);
/* harmony import */ var _registry_registry_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21184);
/* harmony import */ var _release_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13257);
/* harmony import */ var _trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88607);





const VERIFY_INPUTS = [
    'packages',
    'lockfile',
    'policy',
    'source-repository',
    'workflow',
    'ref',
    'commit',
    'tag-template',
    'runner',
    'signer-workflow',
    'no-downgrade',
    'verify-timeout',
    'registry',
    ..._trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUST_INPUTS */ .L,
    'github-token',
];
/** @throws Failure with an `input-invalid` for every input that is wrong */
function readVerifyInputs(read, workspace) {
    const reader = (0,_contract_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .T)(read, workspace);
    const packages = packagesInput(reader);
    const lockfile = reader.text('lockfile');
    const values = valuesInput(reader);
    const noDowngrade = reader.flag('no-downgrade');
    if (packages.length > 0 === (lockfile !== undefined))
        reader.wrong('packages', 'given, or lockfile, and one of them alone');
    if (values.sourceRepository !== undefined && packages.length !== 1)
        reader.wrong('source-repository', 'left out unless packages is one package: a policy says more');
    const alone = Object.values(values).find((value) => value !== undefined);
    if (values.sourceRepository === undefined && alone)
        reader.wrong('source-repository', 'given, as single values say who is expected in place of a policy');
    if (lockfile !== undefined && reader.minutes('verify-timeout') > 0)
        reader.wrong('verify-timeout', '0 with a lockfile: what it installs is there already');
    if (noDowngrade && lockfile === undefined)
        reader.wrong('no-downgrade', 'false without a lockfile');
    return reader.done({
        packages,
        lockfile,
        policy: reader.text('policy') ?? '',
        values,
        noDowngrade,
        verifyTimeout: reader.minutes('verify-timeout'),
        registry: (0,_registry_registry_input_js__WEBPACK_IMPORTED_MODULE_2__/* .registryInput */ .w)(reader),
        ...(0,_trust_trust_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .trustInputs */ .A)(reader),
        githubToken: reader.token('github-token'),
    });
}
function packagesInput(reader) {
    return reader.lines('packages').flatMap((line) => {
        const release = (0,_release_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .i)(line);
        if (!('why' in release))
            return [release];
        reader.wrong('packages', `name@version in every line, and ${JSON.stringify(line)} is none: ${release.why}`);
        return [];
    });
}
function valuesInput(reader) {
    return {
        sourceRepository: reader.text('source-repository'),
        workflow: reader.text('workflow'),
        ref: reader.text('ref'),
        commit: reader.text('commit'),
        tagTemplate: reader.text('tag-template'),
        runner: reader.text('runner'),
        signerWorkflow: reader.text('signer-workflow'),
    };
}
/** Whether a path leads out of the checkout: in a pull request such a file has no base. */
function isOutside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split(/[\\/]/).includes('..');
}
//# sourceMappingURL=verify-inputs.js.map

/***/ }),

/***/ 45076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(50637);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(46573);
// EXTERNAL MODULE: ./lib/src/trust/fetch-trust.js
var fetch_trust = __webpack_require__(44168);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var packument = __webpack_require__(83164);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/verifying/rank.js

/** How much a packument says there is of a version's proof, from the least to the most. pnpm ranks the same way. */
const RANKS = ['no provenance', 'provenance', 'trusted publishing', 'staged publishing'];
const Ranked = dist/* looseObject */._H3({
    _npmUser: dist/* optional */.lqM(dist/* looseObject */._H3({ trustedPublisher: dist/* optional */.lqM(dist/* unknown */.L5J()), approver: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
    dist: dist/* looseObject */._H3({ attestations: dist/* optional */.lqM(dist/* looseObject */._H3({ provenance: dist/* optional */.lqM(dist/* unknown */.L5J()) })) }),
});
/**
 * The rank of a version, an index into {@link RANKS}. Nobody has signed what it is read from: it can be compared with
 * another, and proves nothing.
 */
function rankOf(entry) {
    const read = dist/* safeParse */.xLC(Ranked, entry);
    if (!read.success || read.output.dist.attestations?.provenance === undefined)
        return 0;
    const { approver, trustedPublisher } = read.output._npmUser ?? {};
    if (approver !== undefined)
        return 3;
    return trustedPublisher === undefined ? 1 : 2;
}
//# sourceMappingURL=rank.js.map
// EXTERNAL MODULE: ./lib/src/verifying/verify-named.js
var verify_named = __webpack_require__(59369);
;// CONCATENATED MODULE: ./lib/src/verifying/downgrades.js





/**
 * Finds versions with less proof than the versions they replace had, and only those: a package that had no provenance
 * needs none, and one that is new is not compared. What cannot be attested any longer, and was a version of the registry
 * before, has lost all there was.
 */
async function findDowngrades(world, { lockfile, base, registry }) {
    const pool = (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl);
    const before = Map.groupBy(base.locked, ({ name }) => name);
    const isNew = ({ name, version, integrity }) => !before.get(name)?.some((one) => one.version === version && one.integrity === integrity);
    const changed = lockfile.locked.filter((locked) => before.has(locked.name) && isNew(locked));
    const verdicts = changed.map(async (locked) => ({
        ...(await compare(world, { locked, before: replacedBy(locked, { before, lockfile }), registry, pool })),
        line: locked.line,
    }));
    return {
        verdicts: await Promise.all(verdicts),
        unverifiable: lockfile.unverifiable.map((entry) => ({
            ...entry,
            allowed: isNoLoss(entry.name, { base, before }),
        })),
    };
}
/**
 * The versions that one takes the place of: those that are gone, of the same major where there are any; all there were when
 * none is gone.
 */
function replacedBy({ name, version }, { before, lockfile }) {
    const all = before.get(name) ?? [];
    const isGone = (one) => !lockfile.locked.some((locked) => locked.name === name && locked.version === one.version);
    const gone = all.filter(isGone);
    const alike = gone.filter((one) => semver.major(one.version) === semver.major(version));
    return [alike, gone, all].find((some) => some.length > 0) ?? [];
}
function isNoLoss(name, { base, before }) {
    // A patch changes what runs, and an alias what is asked for: neither says that there was no proof before.
    const hadNone = base.unverifiable.some((entry) => entry.name === name && entry.why !== 'patched' && entry.why !== 'alias');
    return !before.has(name) || hadNone;
}
async function compare(world, { locked, before, registry, pool, }) {
    const expectation = { require: 'no-downgrade', entry: 'base lock file' };
    const release = { name: locked.name, version: locked.version };
    const rank = async ({ name, version }) => {
        const entry = await pool(() => (0,packument/* getVersion */.H)(world, { registry, name, version }));
        return entry ? rankOf(entry) : 0;
    };
    try {
        const [now = 0, ...then] = await Promise.all([locked, ...before].map(rank));
        const highest = Math.max(...then);
        const check = {
            id: 'trust.no-downgrade',
            passed: now >= highest,
            expected: `at least ${RANKS[highest]}, as before`,
            found: RANKS[now] ?? '',
        };
        const verified = now >= highest;
        const known = {
            identity: undefined,
            unknownTypes: [],
            entry: expectation.entry,
            required: expectation.require,
        };
        return { ...release, verified, reason: verified ? null : check.id, checks: [check], ...known };
    }
    catch (thrown) {
        return (0,verify_named/* unreachable */.H)(thrown, { release, expectation });
    }
}
//# sourceMappingURL=downgrades.js.map
// EXTERNAL MODULE: ./lib/src/verifying/results.js
var verifying_results = __webpack_require__(26820);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/proof/judge.js + 11 modules
var judge = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/src/verifying/allowed.js
/**
 * Whether an entry that no registry attests is no finding: a link to the checkout's own files; a name of which nothing is
 * required; or another name for a package that is verified by its own, unless the policy speaks of the name it takes.
 */
function isAllowed(entry, expect) {
    if (entry.why === 'link')
        return true;
    const { name, version = '' } = entry;
    const expected = expect({ name, version });
    if (expected.require === 'none')
        return true;
    if (entry.why !== 'alias' || entry.of === undefined)
        return false;
    const isNamed = 'entry' in expected && expected.entry !== '*';
    return !isNamed && expect({ name: entry.of, version }).require !== 'none';
}
//# sourceMappingURL=allowed.js.map
// EXTERNAL MODULE: ./lib/src/verifying/candidates.js
var candidates = __webpack_require__(73354);
;// CONCATENATED MODULE: ./lib/src/verifying/verify-lockfile.js






/** Verifies every version of a lock file by what is expected of it, and lists what is no version of the registry. */
async function verifyLockfile(world, verifying) {
    const { lockfile, expect, onProgress } = verifying;
    const pool = (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl);
    // Whoever fetches it tells that it failed.
    Promise.resolve(verifying.trust).catch(() => undefined);
    let done = 0;
    const verdicts = lockfile.locked.map(async (locked) => {
        const verdict = await verifyOne(world, { ...verifying, locked, pool });
        onProgress?.(++done, lockfile.locked.length);
        return { ...verdict, line: locked.line };
    });
    return {
        verdicts: await Promise.all(verdicts),
        unverifiable: lockfile.unverifiable.map((entry) => ({ ...entry, allowed: isAllowed(entry, expect) })),
    };
}
async function verifyOne(world, { locked, pool, expect, registry, trust }) {
    const release = { name: locked.name, version: locked.version };
    const expectation = expect(release);
    try {
        const candidate = expectation.require === 'none'
            ? { release, registry, integrity: locked.integrity, attestations: [], entry: undefined }
            : await (0,candidates/* gatherLocked */.s)(world, { locked, registry, expectation, pool });
        const believed = await trust;
        // Judging takes a while, and progress is to be seen meanwhile.
        await (0,promises_.setImmediate)();
        return (0,judge/* judge */.S)(candidate, { expectation, trust: believed });
    }
    catch (thrown) {
        return (0,verify_named/* unreachable */.H)(thrown, { release, expectation });
    }
}
//# sourceMappingURL=verify-lockfile.js.map
;// CONCATENATED MODULE: ./lib/src/verifying/verify.js







/**
 * Verifies versions, or a lock file: against what is expected of each, against what there was, or both.
 * @throws Failure when trust is not to be had, or the registry does not answer what everything hangs on
 */
async function verify(world, verifying) {
    const { expect, base, subject } = verifying;
    const [judged, compared] = await (0,concurrency/* allEnded */.Cw)([
        expect === undefined ? Promise.resolve(undefined) : judgeAll(world, { ...verifying, expect }),
        base !== undefined && 'lockfile' in subject
            ? world.stage('compare', () => findDowngrades(world, { ...verifying, lockfile: subject.lockfile, base }))
            : Promise.resolve(undefined),
    ]);
    const results = [judged?.result, compared].filter((one) => one !== undefined);
    return { result: (0,verifying_results/* together */.bs)(results), trust: judged?.trust, warnings: judged?.warnings ?? [] };
}
/** Judges every version by what is expected of it. The registry is asked while TUF is. */
function judgeAll(world, judging) {
    return (0,temporary/* withTemporaryDirectory */.no)(world, async (directory) => {
        const { registry } = judging;
        const fetching = (0,fetch_trust.fetchTrust)(world, { ...judging.trust, registry, directory });
        const trust = fetching.then((fetched) => fetched.trust);
        // Whoever fetches it tells that it failed, also while nobody waits for it yet.
        trust.catch(() => undefined);
        const verifying = world.stage('verify', () => resultOf(world, { ...judging, fetched: trust }));
        const [fetched, result] = await (0,concurrency/* allEnded */.Cw)([fetching, verifying]);
        return { ...fetched, result };
    });
}
async function resultOf(world, { subject, registry, expect, fetched: trust, onProgress }) {
    if ('lockfile' in subject) {
        const { lockfile } = subject;
        return verifyLockfile(world, {
            lockfile,
            expect,
            registry,
            trust,
            ...(onProgress ? { onProgress } : {}),
        });
    }
    const verdicts = subject.named.map((one) => (0,verify_named/* verifyNamed */.L)(world, { named: { ...one, registry, expectation: expect(one.release) }, trust }));
    return { verdicts: await (0,concurrency/* allEnded */.Cw)(verdicts), unverifiable: [] };
}
//# sourceMappingURL=verify.js.map

/***/ })

};

