export const id = 239;
export const ids = [239];
export const modules = {

/***/ 90615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped),
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98314);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36311);


/**
 * A text in lines that fit, broken between words only. Each keeps the blanks that it begins with, and the room of the number in
 * front of it.
 */
function wrapped(text, { width }) {
    const lines = text.split('\n').map((line) => {
        const start = /^ *(?:\d+\. +)?/.exec(line)?.[0] ?? '';
        const room = Math.max(width - start.length, 20);
        const rest = (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__["default"])(line.slice(start.length), room, { hard: false, trim: true });
        return start + rest.replaceAll('\n', `\n${' '.repeat(start.length)}`);
    });
    return lines.join('\n');
}
/**
 * The rows of a table in columns. The first row has a cell for every column.
 * @param width that each line is cut to
 */
function tableLines(rows, width = Number.POSITIVE_INFINITY) {
    const [head = []] = rows;
    const widths = head.map((_, column) => Math.max(...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(row[column] ?? ''))));
    return rows
        .map((row) => row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell))))
        .join('  ')
        .trimEnd())
        .map((line) => cut(line, width));
}
/** A line of a table that is too long ends with an ellipsis. */
function cut(line, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(line) <= width)
        return line;
    let kept = '';
    for (const { segment } of new Intl.Segmenter().segment(line)) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(kept + segment) > width - 1)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
//# sourceMappingURL=terminal-text.js.map

/***/ }),

/***/ 96239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(24880);
// EXTERNAL MODULE: ./lib/src/edge/terminal-world.js + 1 modules
var terminal_world = __webpack_require__(21918);
// EXTERNAL MODULE: ./lib/src/policy/expectation.js
var policy_expectation = __webpack_require__(20495);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/policy/entry.js
var entry = __webpack_require__(99625);
;// CONCATENATED MODULE: ./lib/src/policy/values.js



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
    const read = dist/* safeParse */.xLC(entry/* Entry */.H, {
        repository: sourceRepository ?? NO_REPOSITORY,
        ...ifPresent('workflow', values.workflow),
        ...ifPresent('ref', values.ref),
        ...ifPresent('tag-template', values.tagTemplate),
        ...ifPresent('events', values.events?.length ? [...values.events] : undefined),
        ...ifPresent('runner', values.runner),
        ...ifPresent('signer-workflow', values.signerWorkflow),
        ...ifPresent('allow-legacy-certificate', values.allowLegacyCertificate),
    });
    const isCommit = commit === undefined || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit);
    const wrong = [
        ...(read.issues ?? []).map((issue) => {
            const name = NAMES[dist/* getDotPath */.BuJ(issue)?.split('.')[0] ?? ''] ?? 'repository';
            return `${name} ${issue.message}`;
        }),
        ...(isCommit ? [] : ['commit must be the 40 (or 64) hexadecimal digits of a commit, in lower case']),
    ];
    if (!read.success || wrong.length > 0)
        return { wrong };
    const expectation = (0,policy_expectation/* expectationOf */.EV)(read.output, { id: 'options', release, now });
    if (!('policy' in expectation))
        return policy_expectation/* NOBODY */.oQ;
    const { repository, ...others } = { ...expectation.policy, ...ifPresent('commit', commit) };
    return sourceRepository === undefined || repository === undefined
        ? { ...policy_expectation/* NOBODY */.oQ, policy: others }
        : { ...expectation, policy: { ...others, repository } };
}
function ifPresent(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=values.js.map
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/proof/judge.js + 11 modules
var judge = __webpack_require__(16260);
// EXTERNAL MODULE: ./lib/src/registry/address.js
var address = __webpack_require__(33836);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var served = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/src/release/spec.js
var release_spec = __webpack_require__(13257);
;// CONCATENATED MODULE: ./lib/src/verifying/results.js
function results_countsOf({ verdicts, unverifiable }) {
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
    const { failed, verified, notRequired } = results_countsOf(result);
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
    const counts = results_countsOf(result);
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
// EXTERNAL MODULE: ./lib/src/registry/trust-rank.js
var trust_rank = __webpack_require__(99125);
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
const WORDS = {
    none: 'no provenance',
    provenance: 'provenance',
    'trusted-publisher': 'trusted publishing',
    staged: 'staged publishing',
};
function inWords(place) {
    return WORDS[trust_rank/* TRUST_RANKS */.DX[place] ?? 'none'];
}
async function compare(world, { locked, before, registry, pool, }) {
    const expectation = { require: 'no-downgrade', entry: 'base lock file' };
    const release = { name: locked.name, version: locked.version };
    const rank = async ({ name, version }) => {
        const entry = await pool(() => (0,packument/* getVersion */.HF)(world, { registry, name, version }));
        return entry ? trust_rank/* TRUST_RANKS */.DX.indexOf((0,trust_rank/* trustRankOf */.Is)(entry)) : 0;
    };
    try {
        const [now = 0, ...then] = await Promise.all([locked, ...before].map(rank));
        const highest = Math.max(...then);
        const check = {
            id: 'trust.no-downgrade',
            passed: now >= highest,
            expected: `at least ${inWords(highest)}, as before`,
            found: inWords(now),
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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
// EXTERNAL MODULE: ./lib/src/verifying/candidates.js + 1 modules
var candidates = __webpack_require__(18753);
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
    return { result: together(results), trust: judged?.trust, warnings: judged?.warnings ?? [] };
}
/** Judges every version by what is expected of it. The registry is asked while TUF is. */
function judgeAll(world, judging) {
    return (0,temporary/* withTemporaryDirectory */.no)(world, async (directory) => {
        const { registry } = judging;
        const fetching = (0,fetch_trust/* fetchTrust */.X)(world, { ...judging.trust, registry, directory });
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
// EXTERNAL MODULE: ./lib/src/cli/option-files.js + 3 modules
var option_files = __webpack_require__(87986);
// EXTERNAL MODULE: ./lib/src/cli/progress.js
var cli_progress = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/src/cli/terminal-text.js
var terminal_text = __webpack_require__(90615);
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/verify-usage.js

/** Options that exclude each other, or would not be looked at: somebody relies on each. @throws UsageError */
function requireSensible(spec, options) {
    const wrong = [
        ...subjectPairs(spec, options),
        ...expectationPairs(options),
        ...offlinePairs(options),
        ...trustPairs(options),
    ].find(([isWrong]) => isWrong);
    if (wrong)
        throw new usage/* UsageError */.e(wrong[1]);
}
function subjectPairs(spec, options) {
    const { lockfile, baseLockfile, tarball, integrity, policy } = options;
    const [subject = ''] = present(options, ['attestations', 'tarball', 'integrity']);
    return [
        [(spec === undefined) === (lockfile === undefined), 'Give either <name@version> or --lockfile <file>.'],
        [lockfile !== undefined && subject !== '', `Give either ${optionOf(subject)} or --lockfile.`],
        [lockfile === undefined && baseLockfile !== undefined, '--base-lockfile needs --lockfile.'],
        [tarball !== undefined && integrity !== undefined, 'Give either --tarball or --integrity.'],
        [
            lockfile !== undefined && policy === undefined && baseLockfile === undefined,
            '--lockfile needs --policy <file> (publish-npm policy init writes one) or --base-lockfile <file>.',
        ],
    ];
}
function expectationPairs(options) {
    const [idle = ''] = [
        ...present(options, [
            'sourceRepository',
            'workflow',
            'ref',
            'commit',
            'tagTemplate',
            'runner',
            'signerWorkflow',
            'event',
        ]),
        ...(options.allowLegacyCertificate ? ['allowLegacyCertificate'] : []),
    ];
    const isJudged = (options.policy ?? options.lockfile) !== undefined;
    return [
        [
            isJudged && idle !== '',
            options.policy === undefined
                ? `${optionOf(idle)} has no effect with --lockfile.`
                : `Give either ${optionOf(idle)} or --policy: a policy already says who is expected.`,
        ],
    ];
}
function offlinePairs(options) {
    const { offline = false, attestations, tarball, integrity, lockfile } = options;
    const isGiven = attestations !== undefined && (tarball ?? integrity) !== undefined;
    return [
        [offline && lockfile !== undefined, '--lockfile needs the registry and cannot be used with --offline.'],
        [
            offline && !isGiven,
            '--offline needs --attestations <file>, and --integrity <sha512> or --tarball <file>.',
        ],
    ];
}
function trustPairs({ offline, tufRoot, trustedRoot, npmKeys, requireFreshTrust }) {
    const hasBoth = trustedRoot !== undefined && npmKeys !== undefined;
    return [
        [
            Boolean(offline) && tufRoot !== undefined,
            '--tuf-root has no effect with --offline, which does not use TUF: give --trusted-root and --npm-keys.',
        ],
        [hasBoth && tufRoot !== undefined, '--tuf-root has no effect with both --trusted-root and --npm-keys.'],
        [Boolean(offline && requireFreshTrust), 'Give either --offline or --require-fresh-trust.'],
    ];
}
function present(options, names) {
    return names.filter((name) => options[name] !== undefined);
}
function optionOf(name) {
    return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
//# sourceMappingURL=verify-usage.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
;// CONCATENATED MODULE: ./lib/src/trust/foreign-trust.js
/** What a verdict adds that rests on a trust root which was given, and not on Sigstore's own; otherwise empty. */
function foreign_trust_byForeignTrust(trust) {
    return trust?.source.startsWith('custom:') ? ', with a custom trust root, as in a rehearsal' : '';
}
//# sourceMappingURL=foreign-trust.js.map
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(68931);
// EXTERNAL MODULE: ./lib/src/report/blocks.js + 1 modules
var blocks = __webpack_require__(11196);
;// CONCATENATED MODULE: ./lib/src/verifying/verify-summary.js






/** How many rows the summary has at most, far below GitHub's limit of 1 MiB. */
const ROWS = 500;
/** Everything that was found, each at its line of the lock file. */
function findings({ result, trust }, { lockfile, runId }) {
    const at = (line) => lockfile === undefined || line === undefined ? {} : { file: lockfile, line };
    const failed = result.verdicts
        .filter(({ verified }) => !verified)
        .map((verdict) => isMissing(verdict)
        ? notOnRegistry(verdict, runId)
        : error({
            code: 'verification-failed',
            message: `${verdict.name}@${verdict.version} is not verified: ${whyNot(verdict)}`,
            remedy: remedyOf(verdict),
            ...at(verdict.line),
        }));
    const unverifiable = result.unverifiable
        .filter(({ allowed }) => !allowed)
        .map(({ name, why, line }) => error({
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
    return error({
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
    return `If the project publishes on ${event} on purpose, its policy entry needs events: [${[...events/* USUAL_EVENTS */.Jt, event].join(', ')}].`;
}
/** Of nothing, nothing is proven. */
function nothing() {
    return error({
        code: 'verification-failed',
        message: 'There was no version from a registry to verify.',
        remedy: 'Check that the input lockfile names the lock file that is installed from.',
    });
}
/** The job summary of a verify run. Everything from outside is escaped. */
function verifySummary(report) {
    const { result, trust } = report;
    const { verified, failed, notRequired, notVerifiable } = countsOf(result);
    const foreign = byForeignTrust(trust);
    const bad = result.verdicts.filter((verdict) => !verdict.verified);
    const good = result.verdicts.filter((verdict) => verdict.verified);
    const rows = [...bad, ...good].map((verdict) => [
        verdict.verified ? '✅' : '❌',
        markdownCode(`${verdict.name}@${verdict.version}`),
        verdict.entry === undefined ? '' : markdownCode(verdict.entry),
        verdict.verified
            ? markdownText(verdict.identity?.repository ?? `required: ${verdict.required}`)
            : markdownText(whyNot(verdict)),
    ]);
    const others = result.unverifiable.map(({ name, why, allowed }) => [
        allowed ? '–' : '❌',
        markdownCode(name),
        '',
        `not verifiable: ${why}`,
    ]);
    const all = [...rows, ...others];
    return [
        `## ${failed === 0 ? '✅' : '❌'} ${verified} verified, ${failed} failed${foreign}`,
        `${notRequired} without a requirement, ${notVerifiable} not verifiable.${trust ? ` Trust root: ${markdownText(trust.described)}.` : ''}`,
        table(['Result', 'Package', 'Policy', 'Found'], all.slice(0, ROWS)),
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
;// CONCATENATED MODULE: ./lib/src/cli/verify-words.js





/** A verdict for a person: the headline, what did not hold, who signed, whose word it rests on. */
function verdictInWords(verdict, trust) {
    const { verified, checks, unknownTypes } = verdict;
    const failed = checks.filter(({ passed }) => passed === false);
    const open = checks.filter(({ passed }) => passed === null);
    return [
        headline(verdict, trust),
        '',
        ...failed.flatMap(checkLines),
        ...(failed.length === 0 ? open.slice(0, 1).flatMap(checkLines) : []),
        ...(verdict.reason === 'certificate.event' && verdict.identity?.event
            ? [(0,harmless/* visible */.RK)(eventLine(verdict.identity.event)), '']
            : []),
        ...identityLines(verdict.identity),
        ...unknownTypes.map((type) => `Unknown attestation, not used: ${(0,harmless/* visible */.RK)(type)}`),
        ...(trust ? [`Trust: ${trust.described}`] : []),
        `${checks.filter(({ passed }) => passed).length} of ${checks.length} checks passed.`,
        ...(verified && verdict.required === 'provenance'
            ? [(0,external_node_util_.styleText)('dim', 'That proves where it was built and published, not that it is harmless.')]
            : []),
    ].join('\n');
}
function headline({ verified, name, version, reason, checks, required, entry }, trust) {
    const what = (0,harmless/* visible */.RK)(`${name}@${version}`);
    if (required === 'none')
        return (0,external_node_util_.styleText)('yellow', `– The policy requires nothing of ${what} (${(0,harmless/* visible */.RK)(entry ?? '')})`);
    if (verified)
        return (0,external_node_util_.styleText)('green', `✔ ${what} is verified${foreign_trust_byForeignTrust(trust)}`);
    const first = checks.find(({ id }) => id === reason);
    const said = missingIn({ reason, checks }) ?? reason;
    const why = reason === 'policy.expectation' && first ? first.found : said;
    return (0,external_node_util_.styleText)('red', `✖ ${what} is not verified: ${why}`);
}
function checkLines({ id, expected, found }) {
    return [(0,external_node_util_.styleText)('bold', id), `  expected  ${(0,harmless/* visible */.RK)(expected)}`, `  found     ${(0,harmless/* visible */.RK)(found)}`, ''];
}
const FIELDS = [
    ['repository', 'repository'],
    ['repository id', 'repositoryId'],
    ['owner id', 'ownerId'],
    ['workflow', 'workflow'],
    ['signer', 'signer'],
    ['ref', 'ref'],
    ['commit', 'commit'],
    ['event', 'event'],
    ['runner', 'runner'],
    ['run', 'run'],
];
function identityLines(identity) {
    if (!identity)
        return [];
    const lines = FIELDS.flatMap(([label, field]) => {
        const value = identity[field];
        return value === undefined ? [] : [`  ${label.padEnd(14)}${(0,harmless/* visible */.RK)(value)}`];
    });
    return ['Signed by', ...lines, ''];
}
/** The verdicts on a lock file for a person: what failed, what cannot be verified, and the counts. */
function verifiedInWords(result, trust, file) {
    const { verified, failed, notRequired, notVerifiable } = results_countsOf(result);
    const failures = result.verdicts.filter((verdict) => !verdict.verified);
    const sorted = [...result.unverifiable].sort((a, b) => Number(a.allowed) - Number(b.allowed));
    return [
        ...failures.flatMap(({ name, version, reason, checks, line }) => {
            const { expected, found } = checks.find(({ id }) => id === reason) ?? { expected: '', found: '' };
            return [
                `${(0,external_node_util_.styleText)('red', '✖')} ${(0,harmless/* visible */.RK)(`${name}@${version}`)}  ${(0,external_node_util_.styleText)('bold', reason ?? '')}  ${(0,external_node_util_.styleText)('dim', `${file}:${line ?? 1}`)}`,
                `    expected  ${(0,harmless/* visible */.RK)(expected)}`,
                `    found     ${(0,harmless/* visible */.RK)(found)}`,
            ];
        }),
        ...sorted.map(({ name, why, allowed, line }) => `${allowed ? (0,external_node_util_.styleText)('dim', '–') : (0,external_node_util_.styleText)('red', '✖')} ${(0,harmless/* visible */.RK)(name)}  not verifiable: ${why}  ${(0,external_node_util_.styleText)('dim', `${file}:${line}`)}`),
        ...(failures.length + sorted.length > 0 ? [''] : []),
        (0,external_node_util_.styleText)(failed === 0 ? 'green' : 'red', `${failed === 0 ? '✔' : '✖'} ${verified} verified, ${failed} failed, ${notRequired} without a requirement, ${notVerifiable} not verifiable${foreign_trust_byForeignTrust(trust)}`),
        ...(trust ? [`Trust: ${trust.described}`] : []),
    ].join('\n');
}
//# sourceMappingURL=verify-words.js.map
;// CONCATENATED MODULE: ./lib/src/cli/verify-command.js

















/**
 * `publish-npm verify`
 * @returns the exit status: 0 verified, 1 not
 * @throws UsageError
 */
async function verifyCommand(spec, options) {
    const world = (0,terminal_world/* terminalWorld */.x)(options);
    requireSensible(spec, options);
    const registry = (0,option_files/* asUsage */.im)(() => (0,address/* registryAt */.R)(options.registry ?? address/* PUBLIC_REGISTRY */.u));
    const trust = {
        ...(0,option_files/* trustFiles */.Gy)(options),
        requireFresh: options.requireFreshTrust ?? false,
        offline: options.offline ?? false,
    };
    return spec === undefined
        ? verifyMany(world, { options, registry, trust })
        : verifySingle(world, { options, registry, trust }, spec);
}
async function verifySingle(world, chosen, spec) {
    const { options, registry, trust } = chosen;
    const release = (0,release_spec/* readPackageSpec */.k)(spec);
    if ('why' in release)
        throw new usage/* UsageError */.e(`${JSON.stringify(spec)} is not <name>@<version>: ${release.why}.`);
    const expect = await expectationBy(world, options);
    (0,option_files/* asUsage */.im)(() => expect(release));
    const named = [{ release, ...(await givenSubject(options)), timeout: 0 }];
    const report = await reportOf(world, { registry, subject: { named }, expect, base: undefined, trust });
    const verdict = report instanceof problems/* Failure */.HR ? untrusted(report, { release, expect }) : report.result.verdicts[0];
    if (!verdict)
        throw new Error('one version was verified, and there is no verdict');
    const trusted = report instanceof problems/* Failure */.HR ? undefined : report.trust;
    print(options, verdictJson(verdict, trusted), () => verdictInWords(verdict, trusted));
    return verdict.verified ? 0 : 1;
}
/** The verdict where there is nobody to believe: one check stands for all others. */
function untrusted({ problems }, { release, expect }) {
    const found = problems.map(({ message }) => message).join(' ');
    const check = { id: 'trust.available', passed: null, expected: 'a trust root', found };
    return (0,judge/* undecidable */.j)(release, { check, expectation: expect(release) });
}
async function verifyMany(world, { options, registry, trust }) {
    const { lockfile: file = '', policy, baseLockfile } = options;
    const lockfile = await (0,option_files/* lockfileAt */.Pp)('--lockfile', { file, registry });
    const base = baseLockfile === undefined
        ? undefined
        : await (0,option_files/* lockfileAt */.Pp)('--base-lockfile', { file: baseLockfile, registry });
    const progress = (0,cli_progress/* showProgress */.R)();
    const report = await reportOf(world, {
        registry,
        subject: { lockfile },
        expect: policy === undefined ? undefined : await expectationBy(world, options),
        base,
        trust,
        onProgress: progress.tell,
    }).finally(progress.end);
    if (report instanceof problems/* Failure */.HR) {
        const problems = report.problems.map(({ code, message, remedy }) => ({ code, message, remedy }));
        print(options, { verified: false, reason: 'trust.available', problems, packages: [] }, () => problems.map(({ message, remedy }) => `${message}\n${remedy}`).join('\n'));
        return 1;
    }
    const { result, trust: trusted } = report;
    print(options, verifiedJson(result, trusted), () => verifiedInWords(result, trusted, file));
    // Without a change there is nothing to compare: that is no loss.
    const isUnchanged = trusted === undefined && result.verdicts.length === 0;
    return isVerified(result) || (isUnchanged && results_countsOf(result).failed === 0) ? 0 : 1;
}
/** What was found, with its warnings told; or why nothing could be. @throws UsageError for a file that is none */
async function reportOf(world, verifying) {
    try {
        const report = await verify(world, verifying);
        for (const { message, remedy } of report.warnings)
            world.info(`Warning: ${message} ${remedy}`);
        return report;
    }
    catch (thrown) {
        if (!(thrown instanceof problems/* Failure */.HR))
            throw thrown;
        return thrown.problems.some(({ code }) => code === 'trust-file-invalid') ? (0,option_files/* toUsage */.Vl)(thrown) : thrown;
    }
}
async function expectationBy(world, options) {
    if (options.policy !== undefined) {
        const policy = await (0,option_files/* policyAt */.E4)(options.policy);
        return (release) => (0,policy_expectation/* expectationFor */.mE)(policy, release, world.now());
    }
    return (release) => {
        const chosen = { ...options, events: options.event };
        const expectation = expectationOfValues(chosen, { release, now: world.now() });
        if ('wrong' in expectation)
            throw new usage/* UsageError */.e(expectation.wrong.map((one) => `--${one}.`).join('\n'));
        return expectation;
    };
}
async function givenSubject(options) {
    const { attestations, tarball, integrity } = options;
    return {
        attestations: attestations === undefined ? undefined : (0,served/* readAttestations */.aF)(await (0,option_files/* fileAt */.Wd)('--attestations', attestations)),
        integrity: tarball === undefined ? integrity : (0,digest/* sha512 */.Zf)(await (0,option_files/* fileAt */.Wd)('--tarball', tarball)),
    };
}
/** Prints the one JSON value, or the words. */
function print({ json }, value, inWords) {
    const { columns } = process.stdout;
    const text = json ? JSON.stringify(value, null, 2) : inWords();
    process.stdout.write(`${json || columns === undefined ? text : (0,terminal_text/* wrapped */.k)(text, { width: columns })}\n`);
}
//# sourceMappingURL=verify-command.js.map

/***/ }),

/***/ 11196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bj: () => (/* binding */ problemsSummary)
});

// UNUSED EXPORTS: commandBlock, details, problemBlock, table

// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
;// CONCATENATED MODULE: ./lib/src/report/causes.js
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
    ...causes_all('commit', [
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
    ...causes_all('tag', [
        'tag-not-a-release',
        'tag-ambiguous',
        'tag-differs-from-ref',
        'tag-not-at-commit',
        'tag-unsigned',
        'workspace-not-found',
        'version-mismatch',
    ]),
    ...causes_all('bump', ['version-unpublished', 'other-release', 'consumer-failed']),
};
function causes_all(again, codes) {
    return Object.fromEntries(codes.map((code) => [code, again]));
}
/** What starts a release again that ended with an error. */
function againAfter({ again, code }) {
    return again ?? AGAIN[code] ?? 'rerun';
}
//# sourceMappingURL=causes.js.map
;// CONCATENATED MODULE: ./lib/src/report/blocks.js


/** Where every problem has its own section. */
const PROBLEMS = 'https://github.com/mochi/publish-npm/blob/main/docs/problems.md';
/** A problem, as a box of GitHub's markdown: what is wrong, what to do, what to type, and where more is said. */
function problemBlock({ code, severity, message, remedy, commands = [], fields, file, line, }) {
    const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
    const at = file === undefined ? '' : `${(0,harmless/* markdownCode */.D9)(line === undefined ? file : `${file}:${line}`)}: `;
    const [first = '', ...lines] = message.split('\n');
    const content = [
        `${at}${(0,harmless/* markdownText */.p7)(first)}`,
        ...(lines.length === 0 ? [] : [lines.map(harmless/* markdownCode */.D9).join('<br>')]),
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
        (0,harmless/* markdownText */.p7)(field),
        (0,harmless/* markdownCode */.D9)(value),
        ...(notes > 0 ? [note === undefined ? '' : `${notes === 1 ? '⬅ ' : ''}${(0,harmless/* markdownText */.p7)(note)}`] : []),
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
    return parts.map((part, at) => (at % 2 === 1 ? (0,harmless/* markdownCode */.D9)(part) : linked(part))).join('');
}
function linked(text) {
    let end = 0;
    const pieces = [...text.matchAll(PAGES)].map((match) => {
        const before = (0,harmless/* markdownText */.p7)(text.slice(end, match.index));
        const [url] = match;
        end = match.index + url.length;
        return `${before}[${(0,harmless/* markdownText */.p7)(url.slice('https://'.length))}](${url})`;
    });
    return [...pieces, (0,harmless/* markdownText */.p7)(text.slice(end))].join('');
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
    const cause = error && causeOf(error);
    const first = cause === undefined ? headline : `${headline.replace(/\.$/, '')}: ${(0,harmless/* markdownText */.p7)(cause)}`;
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

/***/ })

};

