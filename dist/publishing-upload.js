export const id = 8695;
export const ids = [8695];
export const modules = {

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ against),
/* harmony export */   l: () => (/* binding */ unclear)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** The cause of a 409 in the middle of an upload (lerna#4016, npm/cli#7376). */
const CROSSED = 'probably something else was publishing this package at the same time';
/** Why it is not clear what became of an upload: npm's own words, or the registry's through it. */
function unclear({ code, said }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
        code: 'publish-unclear',
        because: code === 'E409' ? CROSSED : 'it is not known whether the upload arrived',
        message: `npm ended without a clear answer${code ? ` (${code})` : ''}: ${said}`,
        remedy: code === 'E409'
            ? 'Let only one run publish at a time: give all workflows that publish this package the same concurrency group.'
            : 'There is nothing to do: this run asked the registry what it has before it went on.',
    });
}
/** What there is to do against an upload that ended so; nothing, where it was an accident. */
function against({ because, remedy }) {
    return because === CROSSED ? ` ${remedy}` : '';
}
//# sourceMappingURL=unclear-upload.js.map

/***/ }),

/***/ 1285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ stagedBefore),
/* harmony export */   aC: () => (/* binding */ stagedAnew),
/* harmony export */   hp: () => (/* binding */ notServed)
/* harmony export */ });
/* harmony import */ var _npm_unclear_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);


const AGAIN = 'Do not bump the version. Run the job again later: a version that is already there is verified, not published again.';
/** Of a version that the registry says it has. */
const ALREADY_THERE = {
    code: 'not-served-yet',
    said: (waited) => `The registry says that it already has this version, but still does not serve it ${waited}: it may still be replicating it, or the version was unpublished.`,
    remedy: () => `${AGAIN} Bump the version only if it was unpublished: npm never lets a version be reused.`,
};
/** Why a version may not be served, by what became of the upload: it lags, is held, staged, or nobody knows. */
const FINDINGS = {
    accepted: {
        code: 'not-served-yet',
        because: 'the registry may still be replicating it',
        said: (waited) => `The registry accepted the version, but still does not serve it ${waited}: it may still be replicating it.`,
        remedy: () => AGAIN,
    },
    held: {
        code: 'held-by-registry',
        said: (waited) => `The registry accepted the version and is scanning it; it still does not serve it ${waited}. A scan usually takes five minutes, and can block a version.`,
        remedy: () => `${AGAIN} If nothing changes, ask https://www.npmjs.com/support`,
    },
    'staged-before': {
        code: 'version-staged',
        because: 'it is already staged, and waits for approval or a scan',
        said: (waited) => `The registry did not accept the version, because it is already staged: it waits for a maintainer's approval, or an earlier upload is still being scanned. It is not served ${waited}.`,
        remedy: (integrity) => `Do not bump the version. Look at what is staged, with npm 11.15 or later after npm login. Replace ID with the one that the first command prints. The second fetches the tarball and prints its integrity, which must be ${integrity}. If it is this release, approve it, and run the job again: it verifies what is published. If it is not, reject it (npm stage reject ID). If nothing is listed, a scan is still going on: run the job again later.`,
        commands: ['npm stage list', 'npm stage download ID', 'npm stage approve ID'],
    },
    present: ALREADY_THERE,
    exists: ALREADY_THERE,
    unclear: {
        code: 'publish-unclear',
        said: (waited) => `It is not known whether the upload arrived: the registry does not serve the version ${waited}.`,
        remedy: () => AGAIN,
    },
};
/**
 * Why a version is not served.
 * @param timeout how long was waited, in ms
 * @param integrity `sha512-…` of this build's tarball
 * @param unclear how the upload ended, where that is not known
 * @returns `not-served-yet`, `held-by-registry`, `version-staged` or `publish-unclear`
 */
function notServed(after, { timeout, stage, name, integrity, unclear, }) {
    const ended = unclear ? ` ${unclear.message}` : '';
    if (stage && after === 'unclear') {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
            code: 'publish-unclear',
            message: `Could not find out whether the version was staged: only maintainers can see that.${ended}`,
            remedy: 'Look at what is staged, with npm 11.15 or later. Running the job again is safe: no version is staged twice.',
            commands: [`npm stage list ${name}`],
        });
    }
    const { said, remedy, ...rest } = FINDINGS[after];
    const todo = remedy(integrity);
    const message = `${said(`after ${Math.round(timeout / 1000)} seconds`)}${ended}`;
    if (!unclear)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({ ...rest, message, remedy: todo });
    const { because } = unclear;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        ...rest,
        ...(because ? { because } : {}),
        message,
        remedy: `${todo}${(0,_npm_unclear_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .against */ .A)(unclear)}`,
    });
}
/** Of a version that was to be staged and is. */
function stagedBefore({ name }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)({
        code: 'version-staged',
        message: 'The version was staged before, or is still being scanned: this run staged nothing, and only maintainers can see what is staged.',
        remedy: 'Look at it before you approve it. Once it is approved, run the job again: it verifies what is published.',
        commands: [`npm stage list ${name}`, 'npm stage view <id>'],
    });
}
/** Of a version that is staged by a run that is run again: the registry stages none twice, so what was staged before is gone. */
function stagedAnew({ attempt }) {
    if (attempt === '1')
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)({
            code: 'version-staged',
            message: 'This attempt staged the version again: anything that an earlier attempt staged was rejected, or has expired.',
            remedy: 'If a maintainer rejected it on purpose, reject it again: npm stage reject <id>.',
        }),
    ];
}
//# sourceMappingURL=not-served.js.map

/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishOnce: () => (/* binding */ publishOnce)
});

// EXTERNAL MODULE: ./lib/src/npm/known-refusal.js
var known_refusal = __webpack_require__(4774);
// EXTERNAL MODULE: ./lib/src/text/quoted.js
var quoted = __webpack_require__(7526);
// EXTERNAL MODULE: ./lib/src/npm/exchange-form.js
var exchange_form = __webpack_require__(678);
;// CONCATENATED MODULE: ./lib/src/npm/sigstore-refusals.js

const STATUS = `If it happens again and https://status.sigstore.dev shows no incident, ${known_refusal/* REPORT */.r}`;
/** What ends an upload before anything is sent to the registry: there is no signature. */
const SIGSTORE_REFUSALS = [
    // serac#248, turborepo#12959: Rekor's answer was lost, and the entry is asked for once more.
    {
        code: /^TLOG_CREATE_ENTRY_ERROR$/,
        said: /409/,
        cause: 'The transparency log already has this entry: an earlier attempt was recorded, but the answer was lost.',
        because: 'the transparency log already has this entry',
        remedy: known_refusal/* AGAIN */.j,
    },
    {
        code: /^TLOG_/,
        cause: 'Sigstore’s transparency log did not accept the entry, so there is no provenance to publish with.',
        because: 'Sigstore’s transparency log did not accept the entry',
        remedy: `${known_refusal/* AGAIN */.j} ${STATUS}`,
    },
    {
        code: /^CA_CREATE_SIGNING_CERTIFICATE_ERROR$/,
        cause: 'Sigstore’s certificate authority issued no certificate.',
        remedy: `${known_refusal/* AGAIN */.j} Behind a proxy, set HTTPS_PROXY for the job. ${STATUS}`,
    },
    {
        code: /^IDENTITY_TOKEN_/,
        cause: 'The ID token for Sigstore could not be read.',
        remedy: known_refusal/* AGAIN */.j,
    },
    {
        code: /^TSA_/,
        cause: 'Sigstore’s timestamp authority did not answer.',
        remedy: known_refusal/* AGAIN */.j,
    },
];
//# sourceMappingURL=sigstore-refusals.js.map
// EXTERNAL MODULE: ./lib/src/npm/trusted-publisher.js
var trusted_publisher = __webpack_require__(5750);
;// CONCATENATED MODULE: ./lib/src/npm/known-refusals.js





/** Of an answer that may name something to correct, and may not. */
const UNKNOWN = `If the message names something that you can fix, fix it, and release that commit. Otherwise run the job again; if it happens again, ${known_refusal/* REPORT */.r}`;
/** Refusals there are reports of, the first that matches wins. The numbers are npm/cli issues unless they say otherwise. */
const KNOWN_REFUSALS = [
    // webarkit#620: since 2026-09-03 a new trusted publisher only allows staging.
    {
        stage: false,
        said: /OIDC permission denied for this action|E_STAGE_REQUIRED/,
        cause: 'The trusted publisher only allows staged publishing.',
        remedy: ({ name }) => `A trusted publisher cannot be edited: delete it, create it again with "npm publish" allowed, and run the job again. Do so on ${(0,trusted_publisher/* settingsPage */.rC)(name)}, or with npm 11.15 or later after npm login; replace ID with the one that the first command prints. Or keep it, and set the input stage to true: each release then waits for your approval on npm.`,
        commands: (upload) => (0,trusted_publisher/* replacingCommands */.Wv)(upload.name, publisherOf(upload)),
        again: 'rerun-or-commit',
    },
    {
        stage: true,
        said: /OIDC permission denied for this action/,
        cause: 'The trusted publisher does not allow staged publishing.',
        remedy: ({ name }) => `A trusted publisher cannot be edited: delete it, create it again with "npm stage publish" allowed, and run the job again. Do so on ${(0,trusted_publisher/* settingsPage */.rC)(name)}, or with npm 11.15 or later after npm login; replace ID with the one that the first command prints. Or keep it, and remove the input stage.`,
        commands: (upload) => (0,trusted_publisher/* replacingCommands */.Wv)(upload.name, publisherOf(upload)),
        again: 'rerun-or-commit',
    },
    {
        said: /Two-factor authentication|one-time password/i,
        code: /^(E403|EOTP)$/,
        cause: 'The registry asks for two-factor authentication, which trusted publishing does not need.',
        because: 'the registry asks for two-factor authentication',
        remedy: () => `npm does not say why. Run the job again. If it happens again, delete the trusted publisher and create it again, with npm 11.15 or later after npm login. Replace ID with the one that the first command prints. Leave the two-factor settings of the package as they are. If that does not help, ${known_refusal/* REPORT */.r}`,
        commands: (upload) => (0,trusted_publisher/* replacingCommands */.Wv)(upload.name, publisherOf(upload)),
    },
    // #8036
    {
        said: /Failed to validate repository information/,
        cause: 'The "repository" in package.json is missing, or is not the repository of this run.',
        remedy: ({ claims: { repository } }) => `Put into the package’s own package.json: \`"repository": {"type": "git", "url": "git+https://github.com/${repository}.git"}\`. It is case-sensitive.`,
        again: 'commit',
    },
    {
        said: /Unsupported GitHub Actions runner environment/,
        cause: 'The job does not run on a GitHub-hosted runner, and npm only accepts provenance from those; third-party runners count as self-hosted.',
        because: 'the job does not run on a GitHub-hosted runner',
        remedy: 'Set runs-on: ubuntu-latest for the publishing job.',
        again: 'commit',
    },
    {
        said: /Unsupported source repository visibility/,
        cause: 'The repository is not public, and npm only accepts provenance from public ones.',
        because: 'the repository is not public',
        remedy: 'Make the repository public, or publish without this action, and so without provenance.',
    },
    // #8699, #8982, actions/checkout#2280
    {
        said: /Missing SourceRepositoryRef/,
        cause: 'The run was not started on a branch or a tag, and npm only accepts provenance that names one.',
        because: 'the run was not started on a branch or a tag',
        remedy: 'Push the tag. If it is already pushed, start the workflow on it by hand. If the workflow has no workflow_dispatch under "on" yet, add it, commit, and push the tag at that commit instead.',
        commands: ({ tag, claims }) => [`gh workflow run ${(0,quoted/* quoted */.T)((0,exchange_form/* fileOf */.W7)(claims))} --ref ${(0,quoted/* quoted */.T)(tag)}`],
        again: 'never',
    },
    {
        said: /Error verifying sigstore provenance bundle/,
        cause: 'The registry did not accept the provenance, for a reason that this action does not know.',
        because: 'the registry did not accept the provenance',
        remedy: UNKNOWN,
        again: 'rerun-or-commit',
    },
    ...SIGSTORE_REFUSALS,
    // #9722
    {
        code: /^MODULE_NOT_FOUND$/,
        cause: 'The npm used to publish is incomplete.',
        remedy: 'Remove the input npm-cli: the action then downloads its pinned npm. If you did not set it, run the job again.',
        again: 'rerun-or-commit',
    },
    {
        code: /^(EUNKNOWNCONFIG|ERR_INVALID_AUTH)$/,
        cause: 'The npm that publishes rejects the configuration it is given.',
        remedy: `If the input npm-cli is set, remove it: the action then downloads its pinned npm. If not, ${known_refusal/* REPORT */.r}`,
        again: 'rerun-or-commit',
    },
    {
        said: /requires "write" access to the "id-token" permission/,
        cause: 'The job cannot request ID tokens.',
        remedy: 'Add "id-token: write" to its permissions, and to those of the caller.',
        again: 'commit',
    },
    {
        code: /^E402$/,
        cause: 'The registry treats this package as private, which needs a paid plan and rules out provenance.',
        because: 'the registry treats this package as private, which needs a paid plan',
        remedy: 'If the first command says private, and the package is to be public, run the second. If it says public, remove "access": "restricted" from publishConfig. A package that must stay private cannot be published with this action.',
        commands: ({ name }) => [
            `npm access get status ${(0,quoted/* quoted */.T)(name)}`,
            `npm access set status=public ${(0,quoted/* quoted */.T)(name)}`,
        ],
        again: 'rerun-or-commit',
    },
    {
        code: /^E404$/,
        cause: 'The registry answered 404, although it had just issued a token for this package; it does not say why.',
        because: 'the registry answered 404, although it had just issued a token for this package',
        remedy: ({ name }) => `Run the job again. If it happens again, check on ${(0,trusted_publisher/* settingsPage */.rC)(name)} that the package still exists, and that its trusted publisher names this repository and workflow. If so, ${known_refusal/* REPORT */.r}`,
    },
    {
        code: /^(E401|ENEEDAUTH)$/,
        cause: 'The registry did not accept the token that it had just issued.',
        remedy: `${known_refusal/* AGAIN */.j} If it happens again and https://status.npmjs.org shows no incident, ${known_refusal/* REPORT */.r}`,
    },
    {
        code: /^E413$/,
        cause: 'The package is larger than the registry accepts.',
        remedy: 'Trim "files" in package.json to what users need. In the directory of the package, this lists what is packed, with sizes:',
        commands: () => ['npm pack --dry-run'],
        again: 'commit',
    },
    {
        code: /^E429$/,
        cause: 'The registry is rate-limiting requests.',
        remedy: 'Nothing was published. Wait a few minutes, then run the job again.',
    },
    {
        code: /^E400$/,
        cause: 'The registry answered 400, which usually means that it did not accept the package’s metadata.',
        because: 'the registry did not accept the package’s metadata',
        remedy: `Fix what the message points to. If it gives no detail, check that name and version in package.json are valid, and that every dependency has a valid name and range. If they are, ${known_refusal/* REPORT */.r}`,
        again: 'rerun-or-commit',
    },
    {
        code: /^E422$/,
        cause: 'The registry did not accept the provenance, for a reason that this action does not know.',
        because: 'the registry did not accept the provenance',
        remedy: UNKNOWN,
        again: 'rerun-or-commit',
    },
    {
        code: /^E403$/,
        cause: 'The registry answered 403, for a reason that this action does not know.',
        because: 'the registry answered 403, forbidden',
        remedy: ({ name, stage }) => `Check on ${(0,trusted_publisher/* settingsPage */.rC)(name)} that the trusted publisher names this workflow and allows "npm ${stage ? 'stage ' : ''}publish". If not, delete it and create it again: replace ID with the one that the first command prints. If it does, run the job again; if that fails too, ask https://www.npmjs.com/support`,
        commands: (upload) => (0,trusted_publisher/* replacingCommands */.Wv)(upload.name, publisherOf(upload)),
    },
    {
        code: /^EPRIVATE$/,
        cause: 'The package is marked private.',
        remedy: 'Remove "private" from its package.json.',
        again: 'commit',
    },
];
function publisherOf({ claims, stage }) {
    const { repository, environment } = claims;
    return { repository, file: (0,exchange_form/* fileOf */.W7)(claims), environment, action: stage ? 'stage' : 'publish' };
}
//# sourceMappingURL=known-refusals.js.map
;// CONCATENATED MODULE: ./lib/src/npm/diagnose-publish.js


/** Why an upload was refused, and what to do; npm's own words come last in the message. */
function diagnosePublish(refusal) {
    const { code, said, stage } = refusal;
    const known = KNOWN_REFUSALS.find((one) => (one.stage ?? stage) === stage &&
        (one.code?.test(code) ?? true) &&
        (one.said === undefined || one.said.test(said)));
    const cause = known?.cause ?? 'The cause is unknown.';
    const remedy = known?.remedy ?? `${known_refusal/* AGAIN */.j} If it happens again, ${known_refusal/* REPORT */.r}`;
    return {
        message: `${cause} npm ${stage ? 'stage ' : ''}publish failed with ${code || 'no code'}: ${said}`,
        because: known ? (known.because ?? clauseOf(cause)) : 'npm refused it for an unknown reason',
        remedy: typeof remedy === 'string' ? remedy : remedy(refusal),
        ...(known?.commands ? { commands: known.commands(refusal) } : {}),
        ...(known?.again ? { again: known.again } : {}),
    };
}
/** The first sentence as a clause behind a colon. */
function clauseOf(sentence) {
    return sentence.replace(/\.$/, '').replace(/^(The|That) /, (article) => article.toLowerCase());
}
/** Whether signing again, with a fresh key, can help: the log has an entry whose answer was lost. */
function isLogConflict({ code, said }) {
    return code === 'TLOG_CREATE_ENTRY_ERROR' && said.includes('409');
}
//# sourceMappingURL=diagnose-publish.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(8064);
;// CONCATENATED MODULE: ./lib/src/npm/debug-log.js


/** Characters; the end of the log is what tells. */
const LIMIT = 64 * 1024;
/**
 * What npm has written into its debug log (`--logs-dir`), which holds all levels; nothing when there is none that can be
 * read: it explains what happened, and decides nothing.
 * @param directory of the logs; npm writes one file a run, in parts
 * @param redact takes the secrets out, before anything is cut off
 */
function readDebugLog(directory, redact) {
    try {
        const files = (0,external_node_fs_.readdirSync)(directory).filter((name) => /-debug-\d+\.log$/.test(name));
        const parts = files.sort().map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8'));
        return redact(parts.join('')).slice(-LIMIT);
    }
    catch {
        return '';
    }
}
/** What npm did last with the registry or Sigstore, for when it has not said how it ended; nothing when it did nothing. */
function lastWords(log) {
    const requests = log.split('\n').flatMap((line) => / http fetch (.*)$/.exec(line)?.[1] ?? []);
    const last = requests.at(-1);
    return last === undefined ? '' : ` (the last request that was answered: ${last})`;
}
//# sourceMappingURL=debug-log.js.map
// EXTERNAL MODULE: ./lib/src/npm/environment.js
var environment = __webpack_require__(3309);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/text/exit.js
var text_exit = __webpack_require__(4858);
;// CONCATENATED MODULE: ./lib/src/npm/receipt.js


const Refusal = dist/* object */.Ikc({
    error: dist/* object */.Ikc({
        code: dist/* optional */.lqM(dist/* string */.YjP(), ''),
        summary: dist/* optional */.lqM(dist/* string */.YjP(), ''),
        detail: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    }),
});
const Staged = dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ stageId: dist/* string */.YjP() }));
/** Codes that npm ends with before its PUT, or that the registry answers to it without taking anything. */
const NOTHING_SENT = [
    'E400',
    'E401',
    'E402',
    'E403',
    'E404',
    'E413',
    'E422',
    'E429',
    'EUSAGE',
    'ENEEDAUTH',
    'EOTP',
    'EPRIVATE',
    'EUNKNOWNCONFIG',
    'ERR_INVALID_AUTH',
    'MODULE_NOT_FOUND',
    'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
    'TLOG_CREATE_ENTRY_ERROR',
    'TLOG_FETCH_ENTRY_ERROR',
    'IDENTITY_TOKEN_READ_ERROR',
    'IDENTITY_TOKEN_PARSE_ERROR',
    'TSA_CREATE_TIMESTAMP_ERROR',
];
/** What npm says, without a code, when it does not even begin. */
const NEVER_SENT = ['You must specify a tag using --tag', 'Cannot implicitly apply the "latest" tag'];
/** Codes of which npm's detail is advice to whoever installs, or to sign in (npm 11 and 12, lib/utils/error-message.js). */
const ADVISED = ['E401', 'E403', 'E404', 'ENEEDAUTH', 'EOTP'];
/** How npm (its check before the upload) and the registry say that a version is there. */
const EXISTS = [
    'You cannot publish over the previously published version',
    'Cannot publish over previously published version',
];
/** How the registry says that it has the version staged, or has it already: npm/cli#9889, and, when asked to stage, #9519. */
const STAGED = ['Cannot publish over previously staged version', 'Cannot stage previously published version'];
/** The notice that comes with 202, since the registry scans what is published (2026-07-28). */
const HELD = 'Your package is being processed';
/**
 * Reads how `npm publish --json` ended. npm 11 and 12 print `{ "<name>": … }` or `{ "error": … }`.
 * @param name of the package
 * @param log npm's own, which has notices whatever the log level is
 */
function readReceipt(exit, { name, log }) {
    const printed = lastJson(exit.stdout);
    const published = typeof printed === 'object' && printed !== null && Object.hasOwn(printed, name);
    if (exit.code === 0 && published) {
        return {
            kind: 'accepted',
            transparencyLogUrl: /https:\/\/search\.sigstore\.dev\/\?logIndex=\d+/.exec(exit.stderr)?.[0],
            isHeld: [exit.stderr, log].some((words) => words.includes(HELD)),
            stageId: dist.is(Staged, printed) ? printed[name]?.stageId : undefined,
        };
    }
    if (exit.code === 0)
        return {
            kind: 'unclear',
            code: '',
            said: 'npm succeeded, but did not name the package that it published',
        };
    const refusal = dist/* safeParse */.xLC(Refusal, printed);
    if (!refusal.success || exit.code === null)
        return crashed(exit);
    const { code, summary, detail } = refusal.output.error;
    const said = [summary, ADVISED.includes(code) && summary !== '' ? '' : detail]
        .filter((part) => part !== '')
        .join(' ')
        .replaceAll(/\s+/g, ' ');
    if (STAGED.some((words) => said.includes(words)))
        return { kind: 'staged', code, said };
    if (EXISTS.some((words) => said.includes(words)))
        return { kind: 'exists', code, said };
    const isRefused = NOTHING_SENT.includes(code) || NEVER_SENT.some((words) => said.includes(words));
    return { kind: isRefused ? 'refused' : 'unclear', code, said };
}
/** npm ended without its JSON: killed, or by an error that it did not catch. Its last words are all there is. */
function crashed(exit) {
    const [, missing] = /Error: (Cannot find module '[^'\n]+')/.exec(exit.stderr) ?? [];
    // Node could not load npm's own code.
    if (missing !== undefined && exit.code !== null)
        return { kind: 'refused', code: 'MODULE_NOT_FOUND', said: missing };
    const words = wordsOf(exit.stderr);
    return { kind: 'unclear', code: '', said: `npm publish ${(0,text_exit/* ended */.v)(exit)}${words === '' ? '' : `: ${words}`}` };
}
/** How much of npm's last words is kept, in characters. */
const WORDS = 300;
/** The last that npm said of an error: its own lines of it, or Node's. */
function wordsOf(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const said = lines.filter((line) => /^(?:npm error (?!A complete log|code )\S|\w*Error: )/.test(line));
    return said.slice(-2).join(' ').replaceAll('npm error ', '').slice(-WORDS);
}
function lastJson(stdout) {
    const start = stdout.startsWith('{') ? 0 : stdout.lastIndexOf('\n{') + 1;
    try {
        return JSON.parse(stdout.slice(start));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=receipt.js.map
;// CONCATENATED MODULE: ./lib/src/npm/npm-publish.js









/**
 * Publishes, or stages, a tarball with npm's own CLI, once. No script runs, no configuration but ours is read, nothing is
 * packed again, and npm cannot mint tokens.
 */
async function publishTarball(world, publishing) {
    const { tarball, registry, credential, sigstoreToken, npm } = publishing;
    const { home } = npm;
    const copy = await copyOf(tarball, home);
    const order = {
        args: publishArguments({ ...publishing, copy }),
        env: (0,environment/* publishSecrets */.zX)({ registry: registry.url, token: credential.token, sigstoreToken }),
    };
    const end = await npm.run(order, home);
    // Before anything of it is cut off.
    const exit = { ...end, stderr: world.redact(end.stderr) };
    const printed = exit.stderr.trim();
    if (printed)
        world.info(printed);
    const log = readDebugLog((0,external_node_path_.join)(home, 'logs'), world.redact);
    world.debug(`npm's own log of this:\n${log}`);
    const receipt = readReceipt(exit, { name: tarball.manifest.name, log });
    if (receipt.kind === 'accepted')
        return receipt;
    const words = receipt.kind === 'unclear' ? lastWords(log) : '';
    return { ...receipt, said: world.redact(`${receipt.said}${words}`).replaceAll(home, '') };
}
/**
 * A copy that npm is given: of the very bytes that hash to what was inspected, where nobody else writes.
 * @throws Failure `integrity-mismatch`
 */
async function copyOf({ path, integrity }, home) {
    (0,external_node_fs_.mkdirSync)(home, { recursive: true });
    const copy = (0,external_node_path_.join)(home, 'package.tgz');
    await (0,promises_.copyFile)(path, copy);
    if ((await (0,digest/* sha512OfFile */.GK)(copy)) !== integrity) {
        (0,problems/* fail */.fJ)({
            code: 'integrity-mismatch',
            message: 'The tarball has changed since it was inspected.',
            remedy: 'Do not publish it. Find out what else runs in this job; nothing else should.',
        });
    }
    return copy;
}
/**
 * npm's arguments. A scope's registry on the command line beats every npmrc; `--prefix` keeps npm from climbing to a
 * project above the empty directory and its .npmrc; `--strict-ssl` is one that no publishConfig can then switch off.
 */
function publishArguments({ tarball, distTag, stage, registry, copy, npm, }) {
    const scope = (0,names/* scopeOf */.Od)(tarball.manifest.name);
    return [
        ...(stage ? ['stage'] : []),
        'publish',
        copy,
        '--provenance',
        '--access=public',
        `--tag=${distTag}`,
        `--registry=${registry.url}`,
        ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
        '--ignore-scripts',
        '--json',
        `--prefix=${npm.cwd}`,
        '--strict-ssl',
    ];
}
//# sourceMappingURL=npm-publish.js.map
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(3164);
;// CONCATENATED MODULE: ./lib/src/npm/settle.js



/**
 * Finds out what a receipt means. A refusal is believed only when the registry says that it does not have the version; an
 * unclear answer stays unclear until the registry serves it. Nothing is published again.
 */
async function settle(world, { receipt, registry, name, version, }) {
    const { kind } = receipt;
    if (kind !== 'refused' && kind !== 'staged')
        return kind;
    try {
        const packument = await (0,registry_packument/* getPackument */.np)(world, { registry, name });
        return packument?.version(version) ? 'exists' : kind;
    }
    catch {
        return kind === 'refused' ? 'unclear' : kind;
    }
}
/** Why an upload was refused, and npm's own words. */
function refused(refusal) {
    return (0,problems/* error */.z3)({ code: 'publish-refused', ...diagnosePublish(refusal) });
}
//# sourceMappingURL=settle.js.map
// EXTERNAL MODULE: ./lib/src/npm/unclear-upload.js
var unclear_upload = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/src/publishing/not-served.js
var not_served = __webpack_require__(1285);
;// CONCATENATED MODULE: ./lib/src/publishing/upload.js






/** Runs `npm publish`, or `npm stage publish`, once, and finds out what the registry made of it. @throws Failure */
async function publishOnce(releasing, sending) {
    const { stage, registry } = releasing.inputs;
    const receipt = await publishPatiently(releasing, sending);
    if (receipt.kind === 'accepted') {
        const { transparencyLogUrl, stageId, isHeld } = receipt;
        const taken = isHeld ? 'held' : 'accepted';
        const problems = stage ? (0,not_served/* stagedAnew */.aC)(releasing.run) : [];
        return { kind: 'receipted', receipt: stage ? 'staged' : taken, transparencyLogUrl, stageId, problems };
    }
    const { claims, release } = releasing;
    const { name, version, tag } = release;
    switch (await settle(releasing.world, { receipt, registry, name, version })) {
        case 'refused':
            return {
                kind: 'receipted',
                receipt: 'refused',
                problems: [refused({ ...receipt, name, tag, claims, stage })],
            };
        case 'exists':
            return { kind: 'receipted', receipt: 'exists' };
        case 'staged':
            return stage
                ? { kind: 'receipted', receipt: 'staged', problems: [(0,not_served/* stagedBefore */.CO)(releasing.release)] }
                : { kind: 'receipted', receipt: 'staged-before' };
        default:
            return { kind: 'receipted', receipt: 'unclear', problems: [(0,unclear_upload/* unclear */.l)(receipt)] };
    }
}
/** How long the registry is left alone that takes no more uploads for now, in seconds, each time longer. */
const BUSY = [15, 30, 60, 60];
/**
 * Publishes; and again, each time with fresh credentials and only when the registry, asked first, does not have the version:
 * once when the transparency log has the entry already, an answer of the log was lost then; and as long as there is time while
 * the registry is asked too often (429). All uploads of the run wait then.
 */
async function publishPatiently(releasing, { first, keyring }) {
    const { world, inputs, release } = releasing;
    const { registry, verifyTimeout } = inputs;
    const { host } = new URL(registry.url);
    const deadline = world.now() + verifyTimeout;
    let credentials = first;
    for (let tries = 0, busy = 0;; tries++) {
        const receipt = await publishSigned(releasing, { credentials, tries });
        if (receipt.kind !== 'refused')
            return receipt;
        const pause = BUSY[busy];
        const isBusy = receipt.code === 'E429' && pause !== undefined && world.now() + pause * 1000 <= deadline;
        if (!isBusy && !(isLogConflict(receipt) && tries === busy))
            return receipt;
        const { name, version } = release;
        if ((await settle(world, { receipt, registry, name, version })) !== 'refused')
            return receipt;
        if (isBusy) {
            busy++;
            world.patience?.busy(host, new Headers({ 'retry-after': String(pause) }));
            world.info(`The registry asks for a pause (429): all uploads wait for ${pause} s.`);
        }
        else
            world.info('The transparency log already has this entry: signing again with a fresh key.');
        await world.patience?.wait(host);
        const fresh = await keyring.credentialsFor(releasing).catch((thrown) => (0,problems/* messageOf */.bD)(thrown));
        // The refusal stands: nothing has been sent since.
        if (typeof fresh === 'string') {
            world.info(world.redact(fresh));
            return receipt;
        }
        credentials = fresh;
    }
}
/** @param tries how often it was tried before: nothing is left by another */
function publishSigned({ at, world, inputs: { registry, stage }, tarball, distTag, tools }, { credentials, tries }) {
    const npm = tools.publisher(at, tries);
    return publishTarball(world, { tarball, distTag, stage, registry, ...credentials, npm });
}
//# sourceMappingURL=upload.js.map

/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/** How a program ended, in words. */
function ended(exit) {
    if (exit.error)
        return `could not be started (${exit.error.message})`;
    return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}
//# sourceMappingURL=exit.js.map

/***/ })

};

