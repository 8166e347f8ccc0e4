export const id = 1547;
export const ids = [1547];
export const modules = {

/***/ 1285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ stagedBefore),
/* harmony export */   aC: () => (/* binding */ stagedAnew),
/* harmony export */   hp: () => (/* binding */ notServed)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

const AGAIN = 'Do not raise the version. Run the job again later: it publishes only what is not there, and verifies what is.';
/** Of a version that the registry says it has. */
const ALREADY_THERE = {
    code: 'not-served-yet',
    said: (waited) => `The registry says that it has the version already, and does not serve it ${waited}: it may still be replicating it, or the version was unpublished.`,
    remedy: `${AGAIN} A version that was unpublished is never taken again: raise it then.`,
};
/** Why a version may not be served, by what became of the upload: it lags, is held, staged, or nobody knows. */
const FINDINGS = {
    accepted: {
        code: 'not-served-yet',
        said: (waited) => `The registry has accepted the version, but does not serve it ${waited}: it may still be replicating it.`,
        remedy: AGAIN,
    },
    held: {
        code: 'held-by-registry',
        said: (waited) => `The registry has accepted the version to be processed, which means scanned, and does not serve it ${waited}. Usually that takes five minutes; what it finds it holds back.`,
        remedy: `${AGAIN} If it stays so, ask https://www.npmjs.com/support`,
    },
    'staged-before': {
        code: 'version-staged',
        said: (waited) => `The registry did not take the version, as it has it staged: it waits for a maintainer's approval, or an earlier upload of it is still being scanned. It does not serve it ${waited}.`,
        remedy: 'Do not raise the version. Look what is staged (npm stage list, npm 11.15 or later), approve it if it is this release, and run the job again: it verifies what is there.',
    },
    present: ALREADY_THERE,
    exists: ALREADY_THERE,
    unclear: {
        code: 'publish-unclear',
        said: (waited) => `Whether the upload arrived could not be found out: the registry does not serve the version ${waited}.`,
        remedy: AGAIN,
    },
};
/**
 * Why a version is not served.
 * @param timeout how long was waited, in ms
 * @returns `not-served-yet`, `held-by-registry`, `version-staged` or `publish-unclear`
 */
function notServed(after, { timeout, stage, name }) {
    if (stage && after === 'unclear') {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({
            code: 'publish-unclear',
            message: 'Whether the version was staged could not be found out: nobody is shown what is.',
            remedy: `Look what is staged: npm stage list ${name} (npm 11.15 or later). Running the job again is safe: a version is not staged twice.`,
        });
    }
    const { code, said, remedy } = FINDINGS[after];
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)({ code, message: said(`after ${Math.round(timeout / 1000)} seconds`), remedy });
}
/** Of a version that was to be staged and is. */
function stagedBefore({ name }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
        code: 'version-staged',
        message: 'The version was staged before, or is still being scanned: this run has staged nothing, and nobody but its maintainers can look at what is there.',
        remedy: `Look at it before approving: npm stage list ${name}, npm stage view <id>. Once it is approved, run the job again: it verifies what is published.`,
    });
}
/** Of a version that is staged by a run that is run again: the registry stages none twice, so what was staged before is gone. */
function stagedAnew({ attempt }) {
    if (attempt === '1')
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
            code: 'version-staged',
            message: 'This attempt has staged the version anew: what an earlier one may have staged was rejected, or has expired.',
            remedy: 'If a maintainer rejected it on purpose, reject it again: npm stage reject <id>.',
        }),
    ];
}
//# sourceMappingURL=not-served.js.map

/***/ }),

/***/ 1547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishOnce: () => (/* binding */ publishOnce)
});

;// CONCATENATED MODULE: ./lib/src/npm/diagnose-publish.js
const AGAIN = 'Nothing was published, so run the job again; it publishes only what is not there.';
/** Refusals there are reports of, the first that matches wins. The numbers are npm/cli issues unless they say otherwise. */
const KNOWN = [
    // webarkit#620: since 2026-09-03 a new trusted publisher may only stage.
    {
        stage: false,
        said: /OIDC permission denied for this action|E_STAGE_REQUIRED/,
        cause: 'The trusted publisher of the package may stage, and not publish.',
        remedy: 'Set stage: true, and approve each release on npm; or delete the trusted publisher on the package’s settings page and create it again with "npm publish" allowed, as it cannot be edited.',
    },
    {
        stage: true,
        said: /OIDC permission denied for this action/,
        cause: 'The trusted publisher of the package may publish, and not stage.',
        remedy: 'Leave stage out; or delete the trusted publisher on the package’s settings page and create it again with "npm stage publish" allowed, as it cannot be edited.',
    },
    {
        said: /Two-factor authentication|one-time password/i,
        code: /^(E403|EOTP)$/,
        cause: 'The registry asks for two-factor authentication, which it does not of a token from trusted publishing.',
        remedy: 'Look at the package’s settings on npm: it may require two-factor authentication of everybody and take no tokens.',
    },
    // #8036
    {
        said: /Failed to validate repository information/,
        cause: 'The "repository" in the package’s package.json is not, to the letter, the repository that signed.',
        remedy: 'Correct "repository" in the package’s own package.json (upper and lower case count), commit, and push a new tag.',
    },
    {
        said: /Unsupported GitHub Actions runner environment/,
        cause: 'Provenance is taken from GitHub-hosted runners alone; runners of third parties count as self-hosted.',
        remedy: 'Set runs-on: ubuntu-latest for the publishing job.',
    },
    {
        said: /Unsupported source repository visibility/,
        cause: 'Provenance is taken from public repositories alone.',
        remedy: 'Publish from a public repository.',
    },
    // #8699, #8982, actions/checkout#2280
    {
        said: /Missing SourceRepositoryRef/,
        cause: 'The run has no ref that the certificate could name.',
        remedy: 'Run the workflow on a tag or a branch: push the tag, or gh workflow run <file> --ref <tag>.',
    },
    {
        said: /Error verifying sigstore provenance bundle/,
        cause: 'The registry did not take the provenance.',
        remedy: 'Correct what it names, and push a new tag.',
    },
    // serac#248, turborepo#12959: Rekor's answer was lost, and the entry is asked for once more.
    {
        code: /^TLOG_CREATE_ENTRY_ERROR$/,
        said: /409/,
        cause: 'The transparency log has that entry already: an answer of it was lost on the way.',
        remedy: AGAIN,
    },
    {
        code: /^TLOG_/,
        cause: 'Sigstore’s transparency log did not take the signature.',
        remedy: `${AGAIN} If it happens again, see https://status.sigstore.dev`,
    },
    {
        code: /^CA_CREATE_SIGNING_CERTIFICATE_ERROR$/,
        cause: 'Sigstore’s certificate authority gave no certificate.',
        remedy: `${AGAIN} If it happens again, see https://status.sigstore.dev; behind a proxy set HTTPS_PROXY for the job.`,
    },
    {
        code: /^IDENTITY_TOKEN_/,
        cause: 'The ID token for Sigstore could not be read.',
        remedy: AGAIN,
    },
    {
        code: /^TSA_/,
        cause: 'Sigstore’s timestamp authority did not answer.',
        remedy: AGAIN,
    },
    // #9722: npm 12.0.0
    {
        code: /^MODULE_NOT_FOUND$/,
        cause: 'The npm that publishes is not whole.',
        remedy: 'Leave npm-cli out: the pinned npm is fetched then.',
    },
    {
        code: /^(EUNKNOWNCONFIG|ERR_INVALID_AUTH)$/,
        cause: 'The npm that publishes does not take its own configuration.',
        remedy: 'Leave npm-cli out: the pinned npm is fetched then. If it is, please report it.',
    },
    {
        said: /must specify a tag using --tag|Cannot implicitly apply the "latest" tag/,
        cause: 'npm does not take the dist-tag for that version.',
        remedy: 'Give the input dist-tag.',
    },
    {
        said: /requires "write" access to the "id-token" permission/,
        cause: 'The job may not ask for ID tokens.',
        remedy: 'Add "id-token: write" to its permissions, and to the caller’s.',
    },
    {
        code: /^E402$/,
        cause: 'The registry takes it for a private package, which has to be paid for.',
        remedy: 'Remove "access": "restricted" from publishConfig: provenance is for public packages.',
    },
    {
        code: /^E404$/,
        cause: 'The token does not reach this package.',
        remedy: 'Check that the package’s trusted publisher names this repository and workflow, and run the job again: a token is for one package.',
    },
    {
        code: /^(E401|ENEEDAUTH)$/,
        cause: 'The registry did not take the token that it had just given.',
        remedy: `${AGAIN} Check the clock of a self-hosted runner.`,
    },
    {
        code: /^E413$/,
        cause: 'The package is larger than the registry takes.',
        remedy: 'Leave out of "files" what nobody needs.',
    },
    { code: /^E429$/, cause: 'The registry is asked too often.', remedy: `${AGAIN} Wait some minutes.` },
    {
        code: /^E400$/,
        cause: 'The registry did not take the document.',
        remedy: 'Its words say which part of package.json it means; correct it, and push a new tag.',
    },
    {
        code: /^E422$/,
        cause: 'The registry did not take the provenance.',
        remedy: 'Correct what it names, and push a new tag.',
    },
    {
        code: /^E403$/,
        cause: 'The registry forbids it.',
        remedy: 'Check on the package’s settings page that the trusted publisher is this workflow, and that it may "npm publish".',
    },
    {
        code: /^EPRIVATE$/,
        cause: 'The package is private.',
        remedy: 'Remove "private" from its package.json.',
    },
];
/** Why an upload was refused, and what to do; npm's own words are in the message, never alone. */
function diagnosePublish({ code, said, stage }) {
    const known = KNOWN.find((one) => (one.stage ?? stage) === stage &&
        (one.code?.test(code) ?? true) &&
        (one.said === undefined || one.said.test(said)));
    const cause = known?.cause ?? 'Nobody has reported that answer yet.';
    return {
        message: `npm ${stage ? 'stage ' : ''}publish was refused (${code || 'no code'}). ${cause} In its own words: ${said}`,
        remedy: known?.remedy ?? `${AGAIN} If it happens again, please report it with this message.`,
    };
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
    return last === undefined ? '' : ` (the last request it had an answer to: ${last})`;
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
        return { kind: 'unclear', code: '', said: 'npm ended well, but named no package it published' };
    const refusal = dist/* safeParse */.xLC(Refusal, printed);
    if (!refusal.success || exit.code === null)
        return { kind: 'unclear', code: '', said: `npm publish ${(0,text_exit/* ended */.v)(exit)}` };
    const { code, summary, detail } = refusal.output.error;
    const said = [summary, detail]
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
    const exit = await npm.run(order, home);
    const printed = world.redact(exit.stderr).trim();
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
            remedy: 'Do not publish it. Find out what else runs in this job; it should be nothing.',
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
/** Why it is not clear what became of an upload. */
function unclear({ code, said }) {
    return (0,problems/* warning */.$e)({
        code: 'publish-unclear',
        message: `npm publish did not end clearly${code ? ` (${code})` : ''}: ${said}`,
        remedy: 'The registry was asked before anything else was done; what follows says what it has.',
    });
}
//# sourceMappingURL=settle.js.map
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
    const { name, version } = releasing.release;
    switch (await settle(releasing.world, { receipt, registry, name, version })) {
        case 'refused':
            return { kind: 'receipted', receipt: 'refused', problems: [refused({ ...receipt, stage })] };
        case 'exists':
            return { kind: 'receipted', receipt: 'exists' };
        case 'staged':
            return stage
                ? { kind: 'receipted', receipt: 'staged', problems: [(0,not_served/* stagedBefore */.CO)(releasing.release)] }
                : { kind: 'receipted', receipt: 'staged-before' };
        default:
            return { kind: 'receipted', receipt: 'unclear', problems: [unclear(receipt)] };
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
            world.info(`The registry takes no more uploads for now (429): all wait for ${pause} s.`);
        }
        else
            world.info('The transparency log has that entry already: signing again, with a fresh key.');
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

