export const id = 968;
export const ids = [968,5327,8972,4884];
export const modules = {

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(637);
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/src/github/run.js
var github_run = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(3164);
// EXTERNAL MODULE: ./lib/src/verifying/expected-values.js + 1 modules
var expected_values = __webpack_require__(6251);
// EXTERNAL MODULE: ./lib/src/verifying/unknown.js
var unknown = __webpack_require__(8972);
// EXTERNAL MODULE: ./lib/src/verifying/verify.js + 5 modules
var verify = __webpack_require__(5229);
// EXTERNAL MODULE: ./lib/src/verifying/verify-summary.js
var verify_summary = __webpack_require__(1112);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/report/evidence.js
var report_evidence = __webpack_require__(4884);
;// CONCATENATED MODULE: ./lib/src/announcing/attachments.js





const Evidence = dist/* looseObject */._H3({
    outcome: dist/* string */.YjP(),
    release: dist/* looseObject */._H3({ package: dist/* string */.YjP(), version: dist/* string */.YjP(), integrity: dist/* optional */.lqM(dist/* string */.YjP(), '') }),
});
/** Reads the evidence in a directory; what is none of a release is passed over. */
async function handedEvidence(directory) {
    const files = directory === undefined ? [] : await (0,promises_.readdir)(directory).catch(() => []);
    const read = files
        .filter((name) => name.endsWith('.evidence.json'))
        .map(async (name) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory ?? '', name), 'utf8');
        const found = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), Evidence), text);
        if (!found.success)
            return [];
        const { outcome, release } = found.output;
        const spec = `${release.package}@${release.version}`;
        return [[spec, { text, isProof: outcome === 'verified', integrity: release.integrity }]];
    });
    return new Map((await Promise.all(read)).flat());
}
/**
 * The files that are attached to a Release: the evidence, of the run that published it where that has proven it, else what was
 * found just now; and its attestations as the registry serves them.
 */
function attachmentsOf({ verdict, judged, tag, distTag }, { handed, report, world, }) {
    const { name, version, checks, identity } = verdict;
    const attestations = 'unreadable' in judged.attestations ? [] : judged.attestations;
    const base = (0,report_evidence/* evidenceName */.Xc)({ package: name, version });
    const given = handed.get(`${name}@${version}`);
    const isSame = given?.integrity === judged.integrity;
    const own = () => {
        const release = { package: name, version, distTag, tag };
        const known = {
            release,
            servedIntegrity: judged.integrity,
            identity,
            attestations,
            checks,
            problems: [],
        };
        const found = { ...known, outcome: 'verified', published: 'yes', alreadyPublished: true };
        const run = { ...report, leftOut: [], isNothingDue: false, releases: [found], problems: [] };
        return `${JSON.stringify((0,report_evidence/* evidenceOf */.X1)(found, { report: run, world }), null, 2)}\n`;
    };
    const evidence = given?.isProof && isSame ? given.text : own();
    return {
        files: new Map([
            [`${base}.evidence.json`, Buffer.from(evidence)],
            [`${base}.intoto.jsonl`, Buffer.from((0,report_evidence/* attestationLines */.QH)(attestations))],
        ]),
        problems: given && !isSame
            ? [differs(`${name}@${version}`, { given: given.integrity, served: judged.integrity })]
            : [],
    };
}
function differs(spec, { given, served }) {
    return (0,problems/* warning */.$e)({
        code: 'evidence-differs',
        message: `The evidence handed over for ${spec} is for different bytes (${given || 'none'}) than the registry serves (${served}), so it was not attached.`,
        remedy: 'There is nothing to do if the build is not reproducible and an earlier run published this version: the attached evidence was gathered again.',
    });
}
//# sourceMappingURL=attachments.js.map
// EXTERNAL MODULE: ./lib/src/github/tag-commit.js
var tag_commit = __webpack_require__(7724);
// EXTERNAL MODULE: ./lib/src/http/retry.js
var retry = __webpack_require__(3961);
// EXTERNAL MODULE: ./lib/src/github/api.js
var api = __webpack_require__(1820);
;// CONCATENATED MODULE: ./lib/src/announcing/github-client.js



const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/**
 * What GitHub allows of requests that make something, and from which on it wants a second between two of them: "no more than
 * 80 content-generating requests per minute and no more than 500 per hour".
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const WRITES = { aMinute: 80, anHour: 500, atOnce: 30 };
/** How long a run waits in all because GitHub asks for it, in ms: longer than its longest window. */
const LONGEST_WAIT = HOUR + 10 * MINUTE;
/** A client for the writes and reads of one run. */
function githubClient(world, github) {
    const written = [];
    let waited = 0;
    const pause = async (ms) => {
        waited += ms;
        if (waited > LONGEST_WAIT)
            tooOften();
        world.info(`GitHub’s rate limit is reached: waiting for ${Math.ceil(ms / SECOND)} seconds.`);
        await world.sleep(ms);
    };
    const ask = async (request) => {
        for (;;) {
            const answer = await (0,api/* askGitHub */.X)(world, { ...github, ...request, isNeeded: true });
            const ms = pauseAskedFor(answer, world.now());
            if (ms === undefined)
                return answer;
            await pause(ms);
        }
    };
    return {
        read: async (question) => {
            const outcome = await (0,retry/* retried */.sT)(world, async () => {
                const answer = await ask(question);
                const failed = (0,retry/* whyNoAnswer */.MR)(answer);
                return failed === undefined ? { answer } : { failed, headers: answer.headers };
            });
            return 'answer' in outcome ? outcome.answer : githubUnreachable(world.redact(outcome.failed));
        },
        write: async (request) => {
            const ms = pauseBeforeWrite(written, world.now());
            if (ms > SECOND)
                await pause(ms);
            else if (ms > 0)
                await world.sleep(ms);
            written.push(world.now());
            return ask(request);
        },
    };
}
/**
 * How long to wait before the next write, in ms.
 * @param written when the earlier ones were sent
 */
function pauseBeforeWrite(written, now) {
    const since = (at, span) => (at === undefined ? 0 : at + span - now);
    return Math.max(0, since(written.at(-WRITES.aMinute), MINUTE), since(written.at(-WRITES.anHour), HOUR), written.length < WRITES.atOnce ? 0 : since(written.at(-1), SECOND));
}
/**
 * How long GitHub asks to be left alone, in ms; undefined when it does not.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function pauseAskedFor({ status, headers, data }, now) {
    const after = headers.get('retry-after');
    const isSpent = headers.get('x-ratelimit-remaining') === '0';
    const isLimit = status === 429 || (status === 403 && (after !== null || isSpent || saysRateLimit(data)));
    if (!isLimit)
        return undefined;
    if (after !== null && /^\d+$/.test(after))
        return Math.max(1, Number(after)) * SECOND;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * SECOND - now;
    return isSpent && reset > 0 ? reset : MINUTE;
}
function saysRateLimit(data) {
    return /rate limit/i.test(JSON.stringify(data ?? ''));
}
function tooOften() {
    return (0,problems/* fail */.fJ)({
        code: 'github-rate-limited',
        message: 'GitHub’s rate limits are used up, and waiting for them would take more than an hour in all.',
        remedy: 'Run the job again later: it adds what is missing, and leaves the rest as it is.',
    });
}
/** @throws Failure `github-unreachable` */
function githubUnreachable(why) {
    return (0,problems/* fail */.fJ)({
        code: 'github-unreachable',
        message: `A request to GitHub failed: ${why}.`,
        remedy: 'Run the job again: it adds what is missing, and leaves the rest as it is.',
    });
}
//# sourceMappingURL=github-client.js.map
;// CONCATENATED MODULE: ./lib/src/announcing/github-release.js



/**
 * An asset whose upload was cut off has the state `starter`.
 * @see https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
const AssetSchema = dist/* pipe */.FsL(dist/* looseObject */._H3({ id: dist/* number */.aig(), name: dist/* string */.YjP(), state: dist/* string */.YjP() }), dist/* transform */.pdi(({ id, name, state }) => ({ id, name, isWhole: state === 'uploaded' })));
const ReleaseSchema = dist/* pipe */.FsL(dist/* looseObject */._H3({
    id: dist/* number */.aig(),
    tag_name: dist/* string */.YjP(),
    html_url: dist/* string */.YjP(),
    draft: dist/* boolean */.zMY(),
    immutable: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    assets: dist/* array */.YOg(AssetSchema),
}), dist/* transform */.pdi((read) => ({
    id: read.id,
    tag: read.tag_name,
    url: read.html_url,
    isDraft: read.draft,
    isImmutable: read.immutable,
    assets: read.assets,
})));
/** How many Releases GitHub lists on a page, and how many pages are looked through. */
const PAGE = 100;
const PAGES = 10;
/**
 * The Releases of some tags. Drafts stand in the list alone: by its tag GitHub gives none. Of several for a tag the published
 * one counts, else the first.
 * @throws Failure `github-unreachable`, `github-forbidden`, `github-refused`
 * @see https://docs.github.com/rest/releases/releases#list-releases
 */
async function releasesOf(client, tags) {
    const found = new Map();
    const left = () => tags.filter((tag) => !found.has(tag));
    for (let page = 1; page <= PAGES && left().length > 0; page++) {
        const answer = await client.read({ path: `releases?per_page=${PAGE}&page=${page}` });
        const listed = read(dist/* array */.YOg(ReleaseSchema), expected(answer, [200], 'list the Releases'));
        for (const release of listed) {
            const earlier = found.get(release.tag);
            if (tags.includes(release.tag) && (!earlier || (earlier.isDraft && !release.isDraft)))
                found.set(release.tag, release);
        }
        if (listed.length < PAGE)
            return found;
    }
    // What is older than all those is found by its tag.
    for (const tag of left()) {
        const answer = await client.read({ path: `releases/tags/${encodeURIComponent(tag)}` });
        if (answer.status !== 404)
            found.set(tag, read(ReleaseSchema, expected(answer, [200], `read the Release of ${tag}`)));
    }
    return found;
}
/** Reads the Release that an answer to a write has. @throws Failure as {@link expected} */
function releaseIn(answer, what) {
    return read(ReleaseSchema, expected(answer, [200, 201], what));
}
/** Reads the asset that an answer to an upload has. @throws Failure as {@link expected} */
function assetIn(answer, what) {
    return read(AssetSchema, expected(answer, [201], what));
}
function read(schema, data) {
    const parsed = dist/* safeParse */.xLC(schema, data);
    return parsed.success
        ? parsed.output
        : githubUnreachable('it answered with something that is not a Release');
}
const Refusal = dist/* looseObject */._H3({
    message: dist/* string */.YjP(),
    errors: dist/* optional */.lqM(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* looseObject */._H3({ code: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* optional */.lqM(dist/* string */.YjP()) })])), []),
});
/** What GitHub says in a refusal, in one line. */
function wordsOf({ status, data }) {
    const refusal = dist/* safeParse */.xLC(Refusal, data);
    if (!refusal.success)
        return `it answered ${status}`;
    const { message, errors } = refusal.output;
    const more = errors.flatMap((one) => (typeof one === 'string' ? one : (one.message ?? one.code ?? [])));
    return `${status} ${[message, ...more].join('; ')}`.replaceAll(/\s+/g, ' ').slice(0, 500);
}
/**
 * The data of an answer that has one of some statuses.
 * @param what was asked for, as in "GitHub does not let this job ‹create the tag›"
 * @throws Failure `github-forbidden`, `github-refused`, `github-unreachable`
 */
function expected(answer, statuses, what) {
    const { status, data } = answer;
    if (statuses.includes(status))
        return data;
    const said = wordsOf(answer);
    if (status >= 500)
        return githubUnreachable(said);
    if ([401, 403, 404].includes(status))
        return (0,problems/* fail */.fJ)({
            code: 'github-forbidden',
            message: `GitHub does not let this job ${what}: ${said}.`,
            remedy: 'Give the job the permission contents: write, and no other. An organization’s settings can restrict it. A github-token of your own needs the same permission.',
        });
    return (0,problems/* fail */.fJ)({
        code: 'github-refused',
        message: `GitHub refuses to ${what}: ${said}.`,
        remedy: 'Fix what GitHub names, and run the job again. A tag ruleset must allow GitHub Actions to create tags; otherwise, push the tags yourself and set tags: require.',
    });
}
//# sourceMappingURL=github-release.js.map
;// CONCATENATED MODULE: ./lib/src/announcing/next-step.js

/**
 * What to do next, so that what is wanted comes to stand there: the tag, a draft, its assets, and then the Release. Whatever
 * is there already is left as it is. Pure.
 * @see https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases: assets before publishing
 */
function nextStep(wanted, { tag, release }) {
    const problem = tagProblem(wanted, tag);
    if (problem)
        return { kind: 'end', url: undefined, problems: [problem] };
    if (tag.kind === 'absent')
        return { kind: 'create-tag' };
    if (wanted.isTagAll)
        return { kind: 'end', url: undefined, problems: [] };
    if (!release)
        return { kind: 'create-draft' };
    const there = new Map(release.assets.map((asset) => [asset.name, asset]));
    const missing = wanted.assets.find((name) => there.get(name)?.isWhole !== true);
    if (missing !== undefined && release.isImmutable)
        return { kind: 'end', url: release.url, problems: [immutable(wanted, missing)] };
    if (missing !== undefined) {
        const cutOff = there.get(missing);
        return cutOff
            ? { kind: 'delete-asset', release, id: cutOff.id }
            : { kind: 'upload-asset', release, name: missing };
    }
    if (release.isDraft && !wanted.staysDraft)
        return { kind: 'publish', release };
    return { kind: 'end', url: release.url, problems: [] };
}
function tagProblem({ spec, tag: name, commit, mayTag }, tag) {
    if (tag.kind === 'unknown')
        return (0,problems/* error */.z3)({
            code: 'github-unreachable',
            message: `Could not find out whether the tag ${name} of ${spec} exists: ${tag.why}.`,
            remedy: 'Run the job again: it adds what is missing, and leaves the rest as it is.',
        });
    if (tag.kind === 'absent' && !mayTag)
        return (0,problems/* error */.z3)({
            code: 'tag-missing',
            message: `The tag ${name} of ${spec} does not exist, and with tags: require this action does not create it.`,
            remedy: `Push it (git tag ${JSON.stringify(name)} ${commit} && git push origin ${JSON.stringify(name)}), or use tags: create.`,
        });
    if (tag.kind === 'commit' && tag.commit !== commit)
        return (0,problems/* error */.z3)({
            code: 'tag-not-at-commit',
            message: `The tag ${name} is at ${tag.commit}, but ${spec} was built from ${commit}.`,
            remedy: 'Find out who created that tag, and when. Move or delete it, and run the job again.',
        });
    return undefined;
}
function immutable({ spec, tag }, missing) {
    return (0,problems/* warning */.$e)({
        code: 'release-immutable',
        message: `The Release ${tag} of ${spec} is immutable and lacks ${missing}, which can no longer be attached.`,
        remedy: 'There is nothing to do for this Release. Let this action create your Releases: it attaches all files before it publishes one.',
    });
}
//# sourceMappingURL=next-step.js.map
;// CONCATENATED MODULE: ./lib/src/announcing/make-release.js






/**
 * Brings about what is wanted, step by step. After whatever may have arrived without an answer it looks again before it goes
 * on: nothing is made twice, and a run that was killed between two requests is completed by the next.
 * @param found what was there at the start
 * @throws Failure `github-unreachable`, `github-forbidden`, `github-refused`, `github-rate-limited`
 */
async function makeRelease(announcing, { making, found }) {
    const did = [];
    let state = found;
    let failed = { step: '', times: 0 };
    for (;;) {
        const step = nextStep(making.wanted, state);
        if (step.kind === 'end')
            return { did, end: step };
        const taken = await take(announcing, { making, step, state }).catch((thrown) => {
            if (thrown instanceof problems/* Failure */.HR)
                throw thrown;
            return { unclear: (0,problems/* messageOf */.bD)(thrown) };
        });
        if ('unclear' in taken) {
            const name = nameOf(step);
            failed = { step: name, times: failed.step === name ? failed.times + 1 : 1 };
            if (failed.times >= retry/* ATTEMPTS */.PY)
                return giveUp(announcing, { step, taken });
            announcing.world.debug(`${step.kind}: ${taken.unclear}; looking again`);
            await announcing.world.sleep(1_000 * failed.times);
            state = await lookAgain(announcing, making.wanted);
        }
        else {
            did.push(step.kind);
            state = taken;
        }
    }
}
function nameOf(step) {
    return step.kind === 'upload-asset' ? `${step.kind} ${step.name}` : step.kind;
}
/** What stands on GitHub now. */
async function lookAgain(announcing, { tag, isTagAll }) {
    const at = await tagOnGitHub(announcing, tag);
    if (isTagAll)
        return { tag: at, release: undefined };
    return { tag: at, release: (await releasesOf(announcing.client, [tag])).get(tag) };
}
/** Where a tag is, by GitHub and not by the checkout, which may be older. */
function tagOnGitHub({ world, github, client }, tag) {
    return (0,tag_commit/* commitOfTag */.l)(world, { github, tag, checkout: undefined, ask: client.read });
}
/** Takes one step, and gives what stands there then; or that it may have been taken, or somebody else has taken it. */
async function take({ client }, { making, step, state }) {
    const { wanted, files, isPrerelease, isLatest } = making;
    const { tag, commit } = wanted;
    switch (step.kind) {
        case 'create-tag': {
            const body = { ref: `refs/tags/${tag}`, sha: commit };
            const answer = await client.write({ method: 'POST', path: 'git/refs', body });
            if (isUnclear(answer) || /already exists/i.test(wordsOf(answer)))
                return unclear(answer);
            expected(answer, [201], `create the tag ${tag}`);
            return { ...state, tag: { kind: 'commit', commit } };
        }
        case 'create-draft': {
            const text = await making.notes();
            const body = { tag_name: tag, name: tag, body: text, draft: true, prerelease: isPrerelease };
            const answer = await client.write({ method: 'POST', path: 'releases', body });
            if (isUnclear(answer) || isThere(answer))
                return unclear(answer);
            return { ...state, release: releaseIn(answer, `create a Release of ${tag}`) };
        }
        case 'delete-asset': {
            const { release, id } = step;
            const answer = await client.write({ method: 'DELETE', path: `releases/assets/${id}` });
            if (isUnclear(answer))
                return unclear(answer);
            expected(answer, [204, 404], `delete an incomplete upload from the Release ${tag}`);
            return {
                ...state,
                release: withAssets(release, release.assets.filter((one) => one.id !== id)),
            };
        }
        case 'upload-asset': {
            const { release, name } = step;
            const path = `releases/${release.id}/assets?name=${encodeURIComponent(name)}`;
            const file = files.get(name) ?? Buffer.alloc(0);
            const answer = await client.write({ method: 'POST', path, body: { file } });
            if (isUnclear(answer) || isThere(answer))
                return unclear(answer);
            const asset = assetIn(answer, `attach ${name} to the Release ${tag}`);
            return { ...state, release: withAssets(release, [...release.assets, asset]) };
        }
        case 'publish': {
            const path = `releases/${step.release.id}`;
            const body = { draft: false, make_latest: String(isLatest) };
            const answer = await client.write({ method: 'PATCH', path, body });
            if (isUnclear(answer))
                return unclear(answer);
            return { ...state, release: releaseIn(answer, `publish the Release ${tag}`) };
        }
    }
}
function unclear(answer) {
    return { unclear: wordsOf(answer), answer };
}
function giveUp({ world }, { step, taken }) {
    if (taken.answer)
        expected(taken.answer, [], step.kind.replace('-', ' the '));
    return githubUnreachable(world.redact(taken.unclear));
}
/** A server in trouble may have done what it was asked to. */
function isUnclear({ status }) {
    return status >= 500;
}
/** Whether GitHub says that it has one already: somebody else was faster, or an answer was lost. */
function isThere(answer) {
    return answer.status === 422 && /already_exists/.test(wordsOf(answer));
}
function withAssets(release, assets) {
    return { ...release, assets };
}
//# sourceMappingURL=make-release.js.map
// EXTERNAL MODULE: ./lib/src/changes/published-changes.js + 1 modules
var published_changes = __webpack_require__(8250);
// EXTERNAL MODULE: ./lib/src/github/committed-file.js
var committed_file = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(5683);
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 52 modules
var lib = __webpack_require__(8632);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(1869);
;// CONCATENATED MODULE: ./lib/src/announcing/changelog.js


/**
 * What a changelog says of a version: what stands below the heading that names it, up to the next heading of its rank or of
 * another version. Read as CommonMark, so that no heading is seen in a block of code; `## 1.2.3`, `## [1.2.3](…) (date)`,
 * `# v1.2.3` and `1.2.3 / date` underlined are all headings of 1.2.3.
 * @returns undefined where no heading names the version; else Markdown, which may be empty
 */
function changelogSection(markdown, version) {
    const { children } = (0,lib/* fromMarkdown */.Y)(markdown);
    const start = children.findIndex((node) => versionNamed(node) === version);
    const heading = children[start];
    if (heading?.type !== 'heading')
        return undefined;
    const after = children.slice(start + 1);
    const length = after.findIndex((node) => node.type === 'heading' && (node.depth <= heading.depth || beginsWithVersion(node)));
    const section = withoutAnchors(length < 0 ? after : after.slice(0, length));
    const text = sourceOf(markdown, section);
    const definitions = children.filter((node) => node.type === 'definition' && !section.includes(node) && refersTo(section, node.identifier));
    return [text, ...definitions.map((node) => sourceOf(markdown, [node]))].join('\n\n').trim();
}
const VERSION = /(?<![\w.-])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?![\w.-])/;
/** The first version in a heading; undefined for what is none, or names none. */
function versionNamed(node) {
    return node.type === 'heading' ? VERSION.exec((0,mdast_util_to_string_lib/* toString */.d)(node))?.[1] : undefined;
}
/** Whether a heading is of a version, and does not only speak of one: it stands first, perhaps behind a package's name. */
function beginsWithVersion(node) {
    return /^\[?(?:\S+@)?v?\d+\.\d+\.\d+/.test((0,mdast_util_to_string_lib/* toString */.d)(node));
}
/** The anchor of the next version stands before its heading (standard-version, conventional-changelog). */
function withoutAnchors(nodes) {
    const last = nodes.at(-1);
    const isAnchor = last?.type === 'html' && /^<a (?:name|id)=[^>]*>\s*<\/a>$/.test(last.value.trim());
    const isParagraph = last?.type === 'paragraph' && last.children.every(({ type }) => type === 'html');
    return isAnchor || isParagraph ? nodes.slice(0, -1) : nodes;
}
function sourceOf(markdown, nodes) {
    const [from, to] = [nodes.at(0)?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
    return from === undefined || to === undefined ? '' : markdown.slice(from, to);
}
/** Whether something in a section is a link or picture that is defined elsewhere, by this name. */
function refersTo(nodes, identifier) {
    return nodes.some((node) => {
        if ('identifier' in node && node.type !== 'definition' && node.identifier === identifier)
            return true;
        return 'children' in node && refersTo(node.children, identifier);
    });
}
//# sourceMappingURL=changelog.js.map
;// CONCATENATED MODULE: ./lib/src/announcing/release-notes.js







/** "body is too long (maximum is 125000 characters)", which GitHub says and does not document. */
const LONGEST = 125_000;
/** The notes of one Release, as the input `notes` wants them. @throws Failure `github-unreachable`, `github-refused` */
async function releaseNotes(announcing, noting) {
    const { inputs, client } = announcing;
    if (inputs.notes === 'none')
        return { text: '', problems: [] };
    const notes = inputs.notes === 'generated'
        ? { text: await generated(announcing, client, noting), problems: [] }
        : await fromChangelog(announcing, noting);
    return { ...notes, text: shortened(notes.text) };
}
async function fromChangelog({ world, workspace, github }, { name, version, commit, changelogs }) {
    const why = [];
    for (const path of changelogs) {
        const file = await (0,committed_file/* fileAtCommit */.f)(world, { path, commit, workspace, github, isNeeded: true });
        const section = typeof file === 'string' ? changelogSection(file, version) : undefined;
        if (section)
            return { text: section, problems: [] };
        why.push(`${path}: ${typeof file === 'string' ? 'no section for that version' : file.why}`);
    }
    return {
        text: '',
        problems: [
            (0,problems/* warning */.$e)({
                code: 'notes-missing',
                message: `No changelog has a section for ${name}@${version}: ${why.join('; ')}.`,
                remedy: 'Write the notes on GitHub if you want any; or set notes: generated, or notes: none, if you keep no CHANGELOG.md.',
            }),
        ],
    };
}
/**
 * The notes that GitHub generates, since the tag of the version before it, where there is that tag: by itself GitHub would take
 * whatever was released last, of whichever package.
 * @see https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release
 */
async function generated({ world, github }, client, { name, version, tag, format, commit, packument }) {
    const before = (0,published_changes/* versionBefore */.J)(packument?.versions ?? [], version);
    const previous = before === undefined ? undefined : (0,tag_template/* tagBy */.Uc)(format, { name, version: before });
    const found = previous && (await (0,tag_commit/* commitOfTag */.l)(world, { github, tag: previous, checkout: undefined }));
    const answer = await client.write({
        method: 'POST',
        path: 'releases/generate-notes',
        body: {
            tag_name: tag,
            target_commitish: commit,
            ...(found && found.kind === 'commit' ? { previous_tag_name: previous } : {}),
        },
    });
    const data = expected(answer, [200], `generate the notes for ${tag}`);
    return typeof data === 'object' && data !== null && 'body' in data ? String(data.body) : '';
}
function shortened(text) {
    if (text.length <= LONGEST)
        return text;
    const note = '\n\n… cut off here: GitHub does not accept longer notes.';
    return `${text.slice(0, LONGEST - note.length)}${note}`;
}
//# sourceMappingURL=release-notes.js.map
;// CONCATENATED MODULE: ./lib/src/announcing/announce-one.js




/** Makes the tag and the Release of one proven version. @throws Failure as makeRelease */
async function announceOne(announcing, { one, found, handed, report, changelogs, }) {
    const { inputs, world } = announcing;
    const { verdict, tag, format, commit, packument } = one;
    const { name, version } = verdict;
    const spec = `${name}@${version}`;
    const tags = Object.entries(packument?.distTags ?? {});
    const distTags = tags.flatMap(([distTag, at]) => (at === version ? [distTag] : []));
    const distTag = distTags.includes('latest') ? 'latest' : (distTags[0] ?? '');
    const { files, problems } = attachmentsOf({ ...one, distTag }, { handed, report, world });
    const isPrerelease = semver.prerelease(version) !== null;
    let notes;
    const { did, end } = await makeRelease(announcing, {
        making: {
            wanted: {
                spec,
                tag,
                commit,
                mayTag: inputs.tags === 'create',
                isTagAll: false,
                staysDraft: inputs.draft,
                assets: [...files.keys()],
            },
            files,
            isPrerelease,
            isLatest: name === inputs.mainPackage && !isPrerelease && distTag === 'latest',
            notes: async () => {
                notes ??= releaseNotes(announcing, { name, version, tag, format, commit, changelogs, packument });
                return (await notes).text;
            },
        },
        found,
    });
    const noted = notes === undefined ? [] : (await notes).problems;
    world.info(`${spec}: ${end.url ?? tag} ${did.length === 0 ? 'was already there' : did.join(', ')}`);
    return { url: end.url, did, problems: [...problems, ...noted, ...end.problems] };
}
//# sourceMappingURL=announce-one.js.map
// EXTERNAL MODULE: ./lib/src/plan/checkout-packages.js + 1 modules
var checkout_packages = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/src/announcing/checkout-places.js




/** The packages of the checkout. */
async function packagesHere({ inputs, workspace }) {
    try {
        const root = inputs.workingDirectory;
        return await (0,checkout_packages.checkoutPackages)({ root, packageDirectory: undefined, checkout: workspace });
    }
    catch (thrown) {
        const [problem] = thrown instanceof problems/* Failure */.HR ? (0,problems/* problemsOf */.GW)(thrown) : [];
        if (problem === undefined)
            throw thrown;
        return { packages: [], why: problem.message };
    }
}
/** Where the changelog of a package may be: beside its package.json, or at the root, relative to the checkout. */
async function changelogPlaces(announcing) {
    if (announcing.inputs.notes !== 'changelog')
        return () => [];
    const { packages } = await packagesHere(announcing);
    return (name) => {
        const file = packages.find((one) => one.name === name)?.source.file;
        const own = file?.replace(/package\.json$/, 'CHANGELOG.md');
        return [...new Set([...(own === undefined ? [] : [own]), 'CHANGELOG.md'])];
    };
}
/** Makes the tags of what is published nowhere: private packages of the checkout, in the version they have. */
async function makeTagsOnly(announcing, book) {
    const { tagOnly } = announcing.inputs;
    if (tagOnly.length === 0)
        return;
    const here = await packagesHere(announcing);
    for (const one of tagOnly) {
        const begun = { ...one, url: undefined, did: [], problems: [] };
        try {
            requirePrivate(one, { here, formats: announcing.inputs.tagFormats });
            book.announcements.push({ ...begun, ...(await makeTag(announcing, one)) });
        }
        catch (thrown) {
            book.announcements.push({ ...begun, problems: (0,problems/* problemsOf */.GW)(thrown) });
        }
    }
}
/** @throws Failure as makeRelease */
async function makeTag(announcing, { name, version, tag }) {
    const wanted = {
        spec: `${name}@${version}`,
        tag,
        commit: announcing.run.commit,
        mayTag: announcing.inputs.tags === 'create',
        isTagAll: true,
        staysDraft: false,
        assets: [],
    };
    const making = { wanted, files: new Map(), isPrerelease: false, isLatest: false, notes: async () => '' };
    const { did, end } = await makeRelease(announcing, { making, found: await lookAgain(announcing, wanted) });
    return { did, problems: end.problems };
}
/** Nothing proves such a tag: it is what the checkout says, and no other. @throws Failure `tag-not-a-release` */
function requirePrivate({ name, version, tag }, { here: { packages, why }, formats }) {
    const found = packages.find((one) => one.name === name);
    const isHere = found?.manifest.private === true && found.manifest.version === version;
    if (isHere && formats.some((format) => (0,tag_template/* tagBy */.Uc)(format, { name, version }) === tag))
        return;
    (0,problems/* fail */.fJ)({
        code: 'tag-not-a-release',
        message: isHere
            ? `The tag ${tag} is meant for ${name}@${version}, but does not have the form ${formats.join(' or ')}.`
            : `The tag ${tag} is meant for ${name}@${version}, but the checkout has no private package with that name and version${why === undefined ? '' : ` (${why})`}.`,
        remedy: isHere
            ? 'Give the release action the tag-format of the pack action, and pass the output tag-only on unchanged.'
            : 'Check out the repository in an earlier step, and pass the pack action’s output tag-only on unchanged.',
    });
}
//# sourceMappingURL=checkout-places.js.map
;// CONCATENATED MODULE: ./lib/src/announcing/release-tag.js

/** What the tag of a release is called: the run's own, where a format makes it so; else by the first format. */
function tagOf(release, { formats, run }) {
    const { refType, refName } = run;
    const own = refType === 'tag' ? formats.find((format) => (0,tag_template/* tagBy */.Uc)(format, release) === refName) : undefined;
    const format = own ?? formats[0] ?? tag_template/* DEFAULT_FORMAT */.ui;
    return { tag: (0,tag_template/* tagBy */.Uc)(format, release), format };
}
//# sourceMappingURL=release-tag.js.map
;// CONCATENATED MODULE: ./lib/src/announcing/announce.js
















/**
 * Announces what a run has published: proves each version anew, as anybody could, and makes its tag and its GitHub Release. What is not
 * proven is not announced, and the others are.
 * @param book a new one; says at any moment what was announced
 * @throws Failure when it cannot even begin
 */
async function announce(world, { inputs, workspace, book }) {
    const run = (0,github_run/* readRun */.cI)(world.env);
    book.run = run;
    requireNoIdToken(world);
    const github = { apiUrl: run.apiUrl, repository: run.repository, token: requireToken(inputs) };
    const client = githubClient(world, github);
    const announcing = { world, inputs, run, workspace, github, client };
    const proven = await world.stage('verify', () => prove(announcing, book));
    const wanted = [...proven.map(({ tag }) => tag), ...inputs.tagOnly.map(({ tag }) => tag)];
    if (wanted.length === 0)
        return;
    await world.stage('announce', async () => {
        const [releases, handed, places] = await Promise.all([
            releasesOf(client, wanted),
            handedEvidence(inputs.evidence),
            changelogPlaces(announcing),
        ]);
        // One after the other, as GitHub asks for.
        for (const one of proven)
            await announceEach(announcing, { one, book, releases, handed, places });
        await makeTagsOnly(announcing, book);
    });
}
/** A release that fails stops no other, unless GitHub has no more for any. */
async function announceEach(announcing, { one, book, releases, handed, places }) {
    const { name, version } = one.verdict;
    const begun = { name, version, tag: one.tag, url: undefined, did: [], problems: [] };
    try {
        const tag = await tagOnGitHub(announcing, one.tag);
        const found = { tag, release: releases.get(one.tag) };
        const report = { run: announcing.run, ...(book.trust ? { trust: book.trust } : {}) };
        const made = await announceOne(announcing, { one, found, handed, report, changelogs: places(name) });
        book.announcements.push({ ...begun, ...made });
    }
    catch (thrown) {
        book.announcements.push({ ...begun, problems: (0,problems/* problemsOf */.GW)(thrown) });
    }
}
/** Verifies every version, and gives those that are proven, each with what it takes to announce it. */
async function prove(announcing, book) {
    const { world, inputs, run } = announcing;
    const { registry, packages, verifyTimeout: timeout, values } = inputs;
    if (packages.length === 0)
        return [];
    const expected = {
        sourceRepository: run.repository,
        workflow: (0,github_run/* workflowPath */.RB)(run),
        ref: run.ref,
        commit: run.commit,
        events: [...new Set([...events/* USUAL_EVENTS */.Jt, run.event])],
        ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    };
    const named = packages.map((release) => ({
        release,
        timeout,
        attestations: undefined,
        integrity: undefined,
    }));
    const report = await (0,verify/* verify */.M)(world, {
        registry,
        subject: { named },
        expect: (release) => (0,expected_values/* expectationByInputs */.X)(expected, { release, now: world.now() }),
        base: undefined,
        trust: { ...inputs, requireFresh: inputs.requireFreshTrust },
    });
    book.trust = report.trust;
    book.problems.push(...report.warnings, ...(0,unknown.unknownAttestations)(report.result.verdicts), ...(0,verify_summary.findings)(report, { runId: run.id }));
    const pool = (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl);
    const proven = report.result.verdicts.map(async ({ judged, ...verdict }) => {
        const { name, identity } = verdict;
        const { commit } = identity ?? {};
        if (!verdict.verified || judged === undefined || commit === undefined)
            return [];
        const packument = await pool(() => (0,registry_packument/* getPackument */.np)(world, { registry, name }));
        const called = tagOf(verdict, { formats: inputs.tagFormats, run });
        return [{ verdict, judged, packument, commit, ...called }];
    });
    return (await Promise.all(proven)).flat();
}
/** Whoever may write to the repository must not be able to publish in its name. @throws Failure `credentials-together` */
function requireNoIdToken({ env }) {
    if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'])
        return;
    (0,problems/* fail */.fJ)({
        code: 'credentials-together',
        message: 'This job has id-token: write as well as write access to the repository, so anything that runs in it could publish a version and tag it.',
        remedy: 'Announce in a separate job, after the publishing job, with contents: write as its only permission.',
    });
}
/** @throws Failure `github-forbidden` */
function requireToken({ githubToken }) {
    if (githubToken)
        return githubToken;
    return (0,problems/* fail */.fJ)({
        code: 'github-forbidden',
        message: 'There is no token to create tags and Releases with.',
        remedy: 'Leave out the input github-token, and give the job the permission contents: write.',
    });
}
//# sourceMappingURL=announce.js.map

/***/ }),

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

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesInTarball: () => (/* binding */ changesInTarball),
  J: () => (/* binding */ versionBefore)
});

// UNUSED EXPORTS: publishedChanges

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var packument = __webpack_require__(3164);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var served = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/src/temporary.js
var temporary = __webpack_require__(6573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/release/tarball.js + 2 modules
var tarball = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/src/changes/contents.js


/**
 * Reads what is in a tarball, as a stream: no file of it is ever whole in memory.
 * @param path absolute
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readContents(path) {
    const files = new Map();
    const { manifest } = await (0,tarball/* readTarball */.t)(path, (file, entry) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const isExecutable = ((entry.mode ?? 0) & 0o111) !== 0;
        entry.on('data', (chunk) => hash.update(chunk));
        entry.on('end', () => files.set(file, { bytes: entry.size, sha256: hash.digest('hex'), isExecutable }));
    });
    return { version: manifest.version, manifest, files };
}
//# sourceMappingURL=contents.js.map
// EXTERNAL MODULE: ./lib/src/changes/package-changes.js
var package_changes = __webpack_require__(9616);
;// CONCATENATED MODULE: ./lib/src/changes/published-changes.js










/**
 * Compares a published version with the one before it.
 * @returns undefined when it is the first
 * @throws Failure `package-not-found`, `integrity-mismatch`, `tarball-invalid`, `registry-unreachable`, `registry-answer`
 */
async function publishedChanges(world, { registry, name, version: wanted }) {
    const packument = await getPackument(world, { registry, name });
    const version = wanted ?? packument?.distTags['latest'];
    if (!packument || version === undefined || !packument.versions.includes(version))
        return notFound(name, packument && version);
    const before = versionBefore(packument.versions, version);
    if (before === undefined)
        return undefined;
    return withTemporaryDirectory(world, async (directory) => {
        const [older, newer] = await Promise.all([before, version].map((one) => servedContents(world, { registry, packument, version: one, directory })));
        if (!older || !newer)
            throw new Error('two versions were read, and one is missing');
        return changesBetween(older, newer);
    });
}
/**
 * Compares a tarball, whose version may not be published yet, with the published version before it.
 * @param tarball its path
 * @param directory a fresh one, for what is fetched
 * @returns undefined when it is the first
 * @throws Failure as {@link publishedChanges}
 */
async function changesInTarball(world, { tarball, version, ...served }) {
    const before = versionBefore(served.packument.versions, version);
    if (before === undefined)
        return undefined;
    const [older, newer] = await Promise.all([
        servedContents(world, { ...served, version: before }),
        readContents(tarball),
    ]);
    return (0,package_changes/* changesBetween */.i)(older, newer);
}
/**
 * The version whose users get this one as an update: the next lower one; for a stable version the next lower stable one,
 * where there is one. So a maintenance release is compared with its own line.
 */
function versionBefore(versions, version) {
    const lower = versions
        .filter((one) => semver.valid(one) !== null && semver.lt(one, version))
        .sort(semver.rcompare);
    const stable = semver.prerelease(version) ? undefined : lower.find((one) => !semver.prerelease(one));
    return stable ?? lower[0];
}
/** What is in a version as it is served, when that is what the registry says it is. */
async function servedContents(world, { registry, packument, version, directory, }) {
    const { name } = packument;
    const entry = packument.version(version);
    if (!entry)
        return notFound(name, version);
    const bytes = await (0,served/* getTarball */.xP)(world, (0,served/* tarballUrl */.oe)({ registry, entry }));
    if (!bytes)
        return notFound(name, version);
    const stated = (0,digest/* sha512In */._2)(entry.dist.integrity);
    if (stated !== undefined && stated !== (0,digest/* sha512 */.Zf)(bytes))
        return (0,problems/* fail */.fJ)({
            code: 'integrity-mismatch',
            message: `The tarball of ${name}@${version} does not match the integrity that the registry lists for it.`,
            remedy: 'Run it again. If the result is the same, do not install this version, and report it to npm.',
        });
    const path = (0,external_node_path_.join)(directory, `${version}.tgz`);
    await (0,promises_.writeFile)(path, bytes);
    return readContents(path);
}
function notFound(name, version) {
    return (0,problems/* fail */.fJ)(version === undefined
        ? {
            code: 'package-not-found',
            message: `The registry shows no public package ${name}.`,
            remedy: 'Check the name. A private package is not visible without a credential.',
        }
        : {
            code: 'package-not-found',
            message: `The registry has no version ${version} of ${name}.`,
            remedy: `List its versions: npm view ${name} versions`,
        });
}
//# sourceMappingURL=published-changes.js.map

/***/ }),

/***/ 7724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commitOfTag)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);



/**
 * Finds the commit a tag points at: in the checkout when the tag is there, else by GitHub's API (one request).
 * @see https://docs.github.com/rest/commits/commits#get-a-commit (media type `sha`)
 */
async function commitOfTag(world, { github, tag, checkout, ask, }) {
    const named = ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`];
    const local = checkout === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(world, checkout, named);
    if (local !== undefined)
        return { kind: 'commit', commit: local };
    if (!github.token)
        return {
            kind: 'unknown',
            why: 'the checkout does not have the tag, and no token was given to ask GitHub',
        };
    try {
        const path = `commits/${encodeURIComponent(`tags/${tag}`)}`;
        const question = { path, accept: 'application/vnd.github.sha' };
        const asking = ask?.(question) ?? (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X)(world, { ...github, token: github.token, ...question });
        const { status, data } = await asking;
        // 404: no such repository for this token; 422: "No commit found for SHA: tags/…".
        if (status === 404 || status === 422)
            return { kind: 'absent' };
        if (status === 200 && typeof data === 'string' && /^[0-9a-f]{40}$/.test(data))
            return { kind: 'commit', commit: data };
        return {
            kind: 'unknown',
            why: status === 200 ? 'GitHub answered with something that is not a commit' : `GitHub answered ${status}`,
        };
    }
    catch (cause) {
        return { kind: 'unknown', why: world.redact((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)) };
    }
}
//# sourceMappingURL=tag-commit.js.map

/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);




const Schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    private: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    // No record of the schema library: that one passes over keys such as `constructor`, and npm does not.
    publishConfig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY(isObject)),
    scripts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Reads a manifest from the text of a package.json.
 * @param where how to name the file in a message
 * @throws Failure `manifest-invalid`
 */
function parseManifest(text, where) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'manifest-invalid',
            message: `${where} is not a package.json that can be published.`,
            remedy: 'Fix it: it must be a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    return (await readManifestFile(directory, where)).manifest;
}
/** The same, with the text it was read from. Of a thousand small files each is sooner read than waited for. */
async function readManifestFile(directory, where) {
    const text = textOf(directory, where);
    return { manifest: parseManifest(text, where), text };
}
function textOf(directory, where) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8');
    }
    catch (cause) {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'manifest-invalid',
            message: `${where} cannot be read.`,
            remedy: 'Check out the repository before this step, and check working-directory.',
            file: where,
        }, cause);
    }
}
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readTarball)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/src/release/entry-path.js
/** Whether a path is one that npm pack writes: relative, forward slashes, no empty, `.` or `..` component. */
function isPlain(path) {
    const components = path.replace(/\/$/, '').split('/');
    return !path.includes('\\') && components.every((component) => !['', '.', '..'].includes(component));
}
/** Where an entry lands on any file system there is. */
function landsAt(path) {
    const [, ...rest] = path.split(/[\\/]/);
    const kept = rest.filter((component) => component !== '' && component !== '.');
    return kept.map(asFileSystemsTakeIt).join('/');
}
/**
 * A name without what some file system passes over: case and forms of letters (APFS, NTFS), characters that are not seen
 * (HFS+), trailing dots and blanks, a stream after a colon, and the short form in which NTFS knows package.json.
 */
function asFileSystemsTakeIt(name) {
    const plain = name
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '');
    return /^packag~\d+\.jso$/.test(plain) ? 'package.json' : plain;
}
//# sourceMappingURL=entry-path.js.map
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(8363);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(4880);
;// CONCATENATED MODULE: ./lib/src/release/unpack.js






/** How many bytes may follow the end of the archive: tar fills up a block, and some packers a record of 10 KiB. */
const AFTER_END = 1024 * 1024;
/**
 * Reads a tarball as a stream, entry by entry, to where npm would stop reading it.
 * @param onEntry must read the entry to its end, or `resume` it
 * @throws Error for what npm would read differently
 */
async function unpack(file, onEntry) {
    const parser = new index_min/* Parser */.iX({ strict: true, onReadEntry: onEntry });
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const hash = (0,digest/* hashing */.zE)();
    await new Promise((resolve, reject) => {
        parser.on('end', resolve).on('error', reject);
        void (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash.through, gunzip, boundedAfter(parser), async (chunks) => {
            for await (const chunk of chunks)
                parser.write(chunk);
            parser.end();
        }).catch(reject);
    });
    // npm goes on after zeros, at the next member; zlib does not.
    if (gunzip.bytesWritten !== (await (0,promises_.stat)(file)).size)
        throw new Error('something follows its compressed data');
    return { integrity: hash.sha512(), bytes: gunzip.bytesWritten };
}
/** Passes on what a parser reads, and ends with an error when too much follows the end of the archive. */
function boundedAfter(parser) {
    let isOver = false;
    parser.on('eof', () => {
        isOver = true;
    });
    return async function* (chunks) {
        let after = 0;
        let head = '';
        for await (const chunk of chunks) {
            if (head.length < 8)
                head += chunk.subarray(0, 4).toString('hex');
            // The parser would decompress it once more, and npm does not.
            if (/^(?:1f8b|28b52ffd)/.test(head))
                throw new Error('it is compressed twice');
            if (isOver)
                after += chunk.length;
            if (after > AFTER_END)
                throw new Error(`more than ${AFTER_END} bytes follow its end`);
            yield chunk;
        }
    };
}
//# sourceMappingURL=unpack.js.map
;// CONCATENATED MODULE: ./lib/src/release/tarball.js






const MANIFEST_LIMIT = 8 * 1024 * 1024;
/** What a gzip file begins with (RFC 1952). npm reads nothing else; the library here would. */
const GZIP = Buffer.from([0x1f, 0x8b]);
/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @param onFile is shown each file, by its path in the package, and may listen to its content
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
async function readTarball(path, onFile) {
    const file = await theTarballAt(path);
    if (!(await beginning(file)).equals(GZIP))
        return invalid('it is not compressed with gzip');
    const { manifest, files, nested, integrity, bytes } = await readInside(file, onFile);
    return {
        path: file,
        integrity,
        bytes,
        manifest: (0,release_manifest/* parseManifest */.Ng)(manifest, 'package.json in the tarball'),
        files,
        nested,
    };
}
/** The first bytes of a file, as many as tell gzip. */
async function beginning(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
async function theTarballAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return path;
    const inside = found?.isDirectory() ? (await (0,promises_.readdir)(path)).filter((name) => name.endsWith('.tgz')) : [];
    const [only, ...others] = inside;
    if (only !== undefined && others.length === 0)
        return (0,external_node_path_.join)(path, only);
    return (0,problems/* fail */.fJ)({
        code: 'tarball-invalid',
        message: found
            ? `The input tarball names a directory with ${inside.length} .tgz files in it; it must have exactly one.`
            : 'The input tarball names a path that does not exist.',
        remedy: 'Download the artifact of the pack job first, and give the path of its .tgz, or of its directory.',
    });
}
/** How many nested manifests are looked at, and how long each may be, in bytes. */
const NESTED = { count: 200, bytes: 256 * 1024 };
/** Keeps an entry that is a manifest deeper in the package, and passes over any other. */
function readNested(entry, nested) {
    const path = entry.path.slice(entry.path.indexOf('/') + 1);
    const isManifest = entry.type === 'File' && path.endsWith('/package.json');
    const isDependency = path.split('/').includes('node_modules');
    if (!isManifest || isDependency || entry.size > NESTED.bytes || nested.size >= NESTED.count) {
        entry.resume();
        return;
    }
    nested.set(path, '');
    entry.on('data', (chunk) => nested.set(path, `${nested.get(path)}${chunk.toString('utf8')}`));
}
/**
 * Reads the one package.json npm will read. npm unpacks the tarball, dropping the first component of each path, and takes
 * what lies at `package.json` in the end: a second entry that lands there, by another spelling, would be a manifest
 * nobody inspected. So every path must be plain, and only one may be the manifest's, upper and lower case alike.
 */
async function readInside(file, onFile) {
    const files = [];
    const nested = new Map();
    const chunks = [];
    const refused = [];
    let manifests = 0;
    const onEntry = (entry) => {
        if (!isPlain(entry.path))
            refused.push(JSON.stringify(entry.path));
        if (entry.type === 'File') {
            const inPackage = entry.path.slice(entry.path.indexOf('/') + 1);
            files.push(inPackage);
            onFile?.(inPackage, entry);
        }
        if (landsAt(entry.path) !== 'package.json')
            return readNested(entry, nested);
        manifests++;
        const isFile = entry.type === 'File' && entry.path.endsWith('/package.json');
        if (!isFile || entry.size > MANIFEST_LIMIT)
            refused.push(JSON.stringify(entry.path));
        entry.on('data', (chunk) => refused.length === 0 && chunks.push(chunk));
    };
    const whole = await unpack(file, onEntry).catch((cause) => invalid('it cannot be unpacked', cause));
    if (refused.length > 0)
        return invalid(`it has entries npm would not pack: ${refused.slice(0, 3).join(', ')}`);
    return manifests === 1
        ? {
            manifest: Buffer.concat(chunks).toString('utf8'),
            files,
            nested,
            ...whole,
        }
        : invalid(`it has ${manifests} package.json files`);
}
function invalid(why, cause) {
    return (0,problems/* fail */.fJ)({
        code: 'tarball-invalid',
        message: `The tarball is not an npm package: ${why}.`,
        remedy: 'Hand over the file that the pack action made, unchanged.',
    }, cause);
}
//# sourceMappingURL=tarball.js.map

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

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ attestationLines),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   evidenceFiles: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);

/** Files of evidence, by name: of each release, what was checked and found, and the attestations, one a line. */
function evidenceFiles(report, world) {
    const files = new Map();
    for (const release of report.releases) {
        const name = unusedName(evidenceName(release.release), files);
        files.set(`${name}.evidence.json`, `${JSON.stringify(evidenceOf(release, { report, world }), null, 2)}\n`);
        const lines = attestationLines(release.attestations);
        if (lines !== '')
            files.set(`${name}.intoto.jsonl`, lines);
    }
    return files;
}
/** Sigstore bundles as in-toto's JSON Lines, the form that OpenSSF Scorecard looks for beside a Release. */
function attestationLines(attestations) {
    return attestations.map(({ bundle }) => `${JSON.stringify(bundle)}\n`).join('');
}
/** As npm calls the tarball of a version; two packages may have one name: `@a/b-c` and `@a-b/c`. */
function evidenceName(release) {
    if (!release)
        return 'release';
    const name = `${release.package.replace(/^@/, '').replaceAll('/', '-')}-${release.version}`;
    return name.replaceAll(/[^\w.+-]/g, '_');
}
function unusedName(name, files) {
    let unused = name;
    for (let count = 2; files.has(`${unused}.evidence.json`); count++)
        unused = `${name}-${count}`;
    return unused;
}
/**
 * The evidence of a release, for whoever wants to verify it again: every check with what was expected and found, and the
 * attestations themselves. No credential, no path of the runner. Its shape: schemas/evidence.schema.json.
 */
function evidenceOf(release, { report: { run, trust, problems }, world }) {
    const { stages, requestsMade } = world;
    const { tarball, identity } = release;
    const spec = `${release.release?.package}@${release.release?.version}`;
    return {
        schemaVersion: 1,
        outcome: release.outcome,
        published: release.published,
        release: release.release && {
            ...release.release,
            integrity: release.servedIntegrity ?? tarball?.integrity,
        },
        run: run && {
            repository: run.repository,
            repositoryId: run.repositoryId,
            commit: run.commit,
            ref: run.ref,
            workflow: run.workflowRef,
            event: run.event,
            runner: run.runnerEnvironment,
            url: (0,_github_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .Vp)(run),
        },
        trust: trust?.source,
        trustAnchors: trust?.described,
        checks: release.checks,
        identity,
        attestations: release.attestations.map(({ predicateType, bundle }) => ({ predicateType, bundle })),
        transparencyLog: release.transparencyLogUrl,
        consumer: consumerOf(release.checks),
        problems: [...problems, ...release.problems].map(({ code, severity, message }) => ({
            code,
            severity,
            message: world.redact(message).replaceAll(world.temporary, '$RUNNER_TEMP'),
        })),
        requestsMade,
        times: stages.filter((stage) => stage.release === undefined || stage.release === spec),
    };
}
function consumerOf(checks) {
    const ofConsumer = checks.filter(({ id }) => id.startsWith('consumer.'));
    if (ofConsumer.length === 0)
        return undefined;
    return {
        verified: ofConsumer.every(({ passed }) => passed === true),
        checks: ofConsumer.map(({ id }) => id),
    };
}
//# sourceMappingURL=evidence.js.map

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

/***/ }),

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownAttestations: () => (/* binding */ unknownAttestations)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** That there are attestations of kinds nobody knows, once for all. */
function unknownAttestations(verdicts) {
    const types = [...new Set(verdicts.flatMap(({ unknownTypes }) => unknownTypes))];
    if (types.length === 0)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)({
            code: 'attestation-unknown',
            message: `The registry serves attestations of an unknown kind, which were not checked: ${types.slice(0, 5).join(', ')}.`,
            remedy: 'There is nothing to do; a newer version of publish-npm may know them.',
        }),
    ];
}
//# sourceMappingURL=unknown.js.map

/***/ }),

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventLine: () => (/* binding */ eventLine),
/* harmony export */   findings: () => (/* binding */ findings),
/* harmony export */   missingIn: () => (/* binding */ missingIn),
/* harmony export */   verifySummary: () => (/* binding */ verifySummary)
/* harmony export */ });
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5327);
/* harmony import */ var _text_harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1297);
/* harmony import */ var _trust_foreign_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6820);






/** How many rows the summary has at most, far below GitHub's limit of 1 MiB. */
const ROWS = 500;
/** Everything that was found, each at its line of the lock file. */
function findings({ result, trust }, { lockfile, runId }) {
    const at = (line) => lockfile === undefined || line === undefined ? {} : { file: lockfile, line };
    const failed = result.verdicts
        .filter(({ verified }) => !verified)
        .map((verdict) => isMissing(verdict)
        ? notOnRegistry(verdict, runId)
        : (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
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
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
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
    return `If the project publishes on ${event} on purpose, its policy entry needs events: [${[..._github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_EVENTS */ .Jt, event].join(', ')}].`;
}
/** Of nothing, nothing is proven. */
function nothing() {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)({
        code: 'verification-failed',
        message: 'There was no version from a registry to verify.',
        remedy: 'Check that the input lockfile names the lock file that is installed from.',
    });
}
/** The job summary of a verify run. Everything from outside is escaped. */
function verifySummary(report) {
    const { result, trust } = report;
    const { verified, failed, notRequired, notVerifiable } = (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(result);
    const foreign = (0,_trust_foreign_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .byForeignTrust */ .E)(trust);
    const bad = result.verdicts.filter((verdict) => !verdict.verified);
    const good = result.verdicts.filter((verdict) => verdict.verified);
    const rows = [...bad, ...good].map((verdict) => [
        verdict.verified ? '✅' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(`${verdict.name}@${verdict.version}`),
        verdict.entry === undefined ? '' : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(verdict.entry),
        verdict.verified
            ? (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(verdict.identity?.repository ?? `required: ${verdict.required}`)
            : (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(whyNot(verdict)),
    ]);
    const others = result.unverifiable.map(({ name, why, allowed }) => [
        allowed ? '–' : '❌',
        (0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(name),
        '',
        `not verifiable: ${why}`,
    ]);
    const all = [...rows, ...others];
    return [
        `## ${failed === 0 ? '✅' : '❌'} ${verified} verified, ${failed} failed${foreign}`,
        `${notRequired} without a requirement, ${notVerifiable} not verifiable.${trust ? ` Trust root: ${(0,_text_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(trust.described)}.` : ''}`,
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_2__.table)(['Result', 'Package', 'Policy', 'Found'], all.slice(0, ROWS)),
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

/***/ })

};

