export const id = 998;
export const ids = [998];
export const modules = {

/***/ 91998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ diagnosed),
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(50637);
// EXTERNAL MODULE: ./lib/src/plan/checkout-packages.js + 1 modules
var checkout_packages = __webpack_require__(66481);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./lib/src/registry/served.js
var registry_served = __webpack_require__(723);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/proof/provenance.js
var proof_provenance = __webpack_require__(21236);
// EXTERNAL MODULE: ./lib/src/proof/statement.js
var statement = __webpack_require__(17002);
;// CONCATENATED MODULE: ./lib/src/proof/claimed.js



const Bundle = dist/* looseObject */._H3({ dsseEnvelope: dist/* looseObject */._H3({ payload: dist/* string */.YjP() }) });
/**
 * What the provenance among some attestations claims; undefined where there is none that can be read. Nothing of it is
 * verified: it says where to look, and proves nothing.
 */
function claimedIn(attestations = []) {
    const provenance = attestations.find(({ predicateType }) => statement/* PROVENANCE_PREDICATES */.nN.includes(predicateType));
    try {
        const { payload } = dist/* parse */.qgA(Bundle, provenance?.bundle).dsseEnvelope;
        return (0,proof_provenance/* readProvenance */.C)((0,statement/* readStatement */.cO)(Buffer.from(payload, 'base64')));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=claimed.js.map
;// CONCATENATED MODULE: ./lib/src/proof/last-release.js


/** @throws Failure `registry-unreachable`, `registry-answer` */
async function lastReleaseOf(world, { registry, packument }) {
    const version = packument.distTags['latest'] ?? packument.versions.at(-1);
    if (version === undefined)
        return undefined;
    const trust = packument.trustOf(version);
    const release = { version, trust, repository: undefined, workflow: undefined };
    if (trust === 'none')
        return release;
    const served = await (0,registry_served/* getAttestations */.C_)(world, { registry, name: packument.name, version });
    return { ...release, ...sourceIn(claimedIn(served)?.workflow) };
}
/** What a provenance says of its workflow: `https://github.com/o/r/.github/workflows/x.yml@refs/…`. */
function sourceIn(workflow) {
    const [, repository, file] = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(workflow ?? '') ?? [];
    return { repository, workflow: file };
}
//# sourceMappingURL=last-release.js.map
// EXTERNAL MODULE: ./lib/src/registry/names.js
var names = __webpack_require__(98064);
// EXTERNAL MODULE: ./lib/src/registry/packument.js
var registry_packument = __webpack_require__(83164);
// EXTERNAL MODULE: ./lib/src/release/repository-field.js
var repository_field = __webpack_require__(31227);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(95683);
// EXTERNAL MODULE: ./lib/src/release/release.js
var release_release = __webpack_require__(60937);
// EXTERNAL MODULE: ./lib/src/text/json-lines.js
var json_lines = __webpack_require__(96926);
;// CONCATENATED MODULE: ./lib/src/inspect/at.js

/**
 * Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball.
 * @param path leads to the object that has the key; left out, the manifest itself
 */
function at(release, key, path = []) {
    if (!release.source)
        return {};
    const line = (0,json_lines/* linesOfKeys */.Z)(release.source.text, path).get(key);
    return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}
/** A line of the job's workflow file, for an annotation. */
function inJob({ file }, line) {
    return { file, line };
}
//# sourceMappingURL=at.js.map
// EXTERNAL MODULE: ./lib/src/inspect/dependencies.js
var dependencies = __webpack_require__(22128);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/private-siblings.js




/** A dependency on a workspace that is private: it will never be on the registry, and every install fails. */
function checkPrivateSiblings({ tarball, release }) {
    if (!(0,release_release/* isInWorkspace */.P)(release))
        return [];
    const secret = new Set(release.others.filter(({ isPrivate }) => isPrivate).map(({ name }) => name));
    return (0,dependencies/* installedDependencies */.Cm)(tarball.manifest)
        .filter((dependency) => {
        const { name } = (0,dependencies/* readSpec */.Ot)(dependency) ?? {};
        return !dependency.isOptional && secret.has(name ?? '') && !(0,dependencies/* isBundled */.Nt)(tarball, dependency.name);
    })
        .map(({ name, field, range }) => (0,src_problems/* error */.z3)({
        code: 'dependency-private',
        message: `${release.name} depends on ${name}@${range} (${field}), a private workspace here: ${release.name} could not be installed.`,
        remedy: `Publish ${name} (remove "private" from its package.json), or build it into ${release.name} and make it a devDependency.`,
        ...at(release, name, [field]),
    }));
}
//# sourceMappingURL=private-siblings.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/ranges.js




/** Ranges that mean something in this checkout only: every install of the package fails (EUNSUPPORTEDPROTOCOL, ENOENT). */
function checkRanges({ tarball, release }) {
    const { manifest, files } = tarball;
    const bundled = (0,dependencies/* bundledNames */.JO)(manifest).filter((name) => (0,dependencies/* isBundled */.Nt)(tarball, name));
    const wrong = (0,dependencies/* installedDependencies */.Cm)(manifest).flatMap((dependency) => {
        // What the tarball brings with it npm takes from there, whatever the range.
        if (bundled.includes(dependency.name))
            return [];
        const why = whyNowhereElse(dependency, files);
        return why === undefined ? [] : [{ ...dependency, why }];
    });
    const [first] = wrong;
    if (!first)
        return [];
    const listed = wrong.map(({ field, name, range, why }) => `${field} ${name}@${range} (${why})`).join('; ');
    return [
        (0,src_problems/* error */.z3)({
            code: 'dependency-unusable',
            message: `The packed package.json of ${release.name} has ranges that cannot be installed elsewhere: ${listed}.`,
            remedy: 'Use a version range such as ^1.2.0 instead; or pack with the package manager that resolves the protocol (pnpm pack, yarn pack), and hand over the tarball.',
            ...at(release, first.name, [first.field]),
        }),
    ];
}
function whyNowhereElse(dependency, files) {
    const spec = (0,dependencies/* readSpec */.Ot)(dependency);
    if (!spec)
        return 'npm does not know this protocol';
    if (spec.type !== 'file' && spec.type !== 'directory')
        return undefined;
    const path = (0,external_node_path_.relative)('/', String(spec.fetchSpec)).replaceAll('\\', '/');
    const isPacked = files.includes(path) || files.includes(`${path}/package.json`);
    const leaves = /^(?:file:)?(?:\.\.[/\\]|[/\\~]|[a-z]:)/i.test(dependency.range);
    return isPacked && !leaves ? undefined : 'it is not in the tarball';
}
//# sourceMappingURL=ranges.js.map
// EXTERNAL MODULE: ./node_modules/npm-package-arg/lib/npa.js
var npa = __webpack_require__(78056);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/siblings.js






/** The other workspaces among a package's dependencies: npm links them here, and asks the registry everywhere else. */
function siblingsOf({ manifest, others, }) {
    // A private one is told of by itself, and what is bundled nobody fetches.
    const names = new Set(others.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name));
    const bundled = (0,dependencies/* bundledNames */.JO)(manifest);
    return (0,dependencies/* installedDependencies */.Cm)(manifest)
        .filter(({ field, isOptional }) => field !== 'peerDependencies' || !isOptional)
        .filter(({ name, range }) => names.has(name) && !bundled.includes(name) && isRange(name, range))
        .map(({ name, range, field }) => ({ name, range, field }));
}
function isRange(name, range) {
    try {
        return ['range', 'version'].includes(npa.resolve(name, range).type);
    }
    catch {
        return false;
    }
}
/**
 * A dependency on a workspace in a version that neither the registry has nor this run releases: nobody could install the
 * package; an optional one would be left out without a word.
 */
function checkSiblings({ release, siblings }) {
    if (!release || !(0,release_release/* isInWorkspace */.P)(release))
        return [];
    return siblings
        .filter(({ range, versions }) => semver.maxSatisfying([...versions], range) === null)
        .map(({ name, range, field, versions }) => (0,src_problems/* error */.z3)({
        code: 'dependency-unpublished',
        message: `${release.name} depends on ${name}@${range}, a workspace here, but the registry has ${versions.length === 0 ? 'no version of it' : 'no version of it in that range'}, and this run does not release one: ${release.name} could not be installed.`,
        remedy: `Publish ${name} first: push its tag, and wait until it is verified. Or release both in one run with select: due.`,
        ...at(release, name, [field]),
    }));
}
//# sourceMappingURL=siblings.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/bundled.js



/** Dependencies that should be in the tarball and are not: npm packs those in the package's own node_modules only. */
function checkBundled({ tarball, release }) {
    const missing = (0,dependencies/* bundledNames */.JO)(tarball.manifest).filter((name) => !(0,dependencies/* isBundled */.Nt)(tarball, name));
    if (missing.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'bundle-missing',
            message: `The tarball of ${release.name} lacks packages that bundledDependencies names: ${missing.join(', ')}. npm bundles what is in the package's own node_modules, but a workspace install puts it into the root's.`,
            remedy: 'Install it there before packing (npm install --install-strategy=nested), or remove it from bundledDependencies.',
            ...at(release, 'bundledDependencies'),
        }),
    ];
}
//# sourceMappingURL=bundled.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/caches.js


/** Actions that do nothing but restore a cache. */
const CACHES = ['actions/cache', 'actions/cache/restore'];
/**
 * Caches of GitHub can be written by any run on the default branch: what gets into one there gets into this release. npm's
 * documentation asks for none in release builds.
 */
function checkCaches({ jobFile, packageManager }) {
    if (!jobFile)
        return [];
    return jobFile.steps
        .filter((step) => restores(step, packageManager))
        .map(({ uses = '', line }) => (0,src_problems/* warning */.$e)({
        code: 'cache-restored',
        message: `The job ${jobFile.id} restores a cache (${uses}): any run on the default branch can write it, and its contents can end up in the package.`,
        remedy: uses.startsWith('actions/setup-node@')
            ? 'Set "package-manager-cache: false" for this step, and no "cache:".'
            : 'Remove the cache from this job: build releases from scratch.',
        ...inJob(jobFile, line),
    }));
}
/**
 * setup-node caches by itself where package.json names a package manager: version 5 for each, since 6 for npm alone.
 * setup-go always does.
 */
function restores({ uses = '', major, with: inputs }, packageManager = '') {
    const [action = ''] = uses.toLowerCase().split('@');
    if (CACHES.includes(action))
        return true;
    const cache = inputs['cache'] ?? '';
    if (action === 'actions/setup-go')
        return cache !== 'false';
    if (action === 'ruby/setup-ruby')
        return inputs['bundler-cache'] === 'true';
    const setsUp = /^[^/]+\/setup-|^pnpm\/action-setup$/.test(action);
    if (setsUp && !['', 'false'].includes(cache))
        return true;
    if (action !== 'actions/setup-node' || inputs['package-manager-cache'] === 'false')
        return false;
    if (major !== undefined && major < 5)
        return false;
    return major === 5 ? packageManager !== '' : packageManager.startsWith('npm');
}
//# sourceMappingURL=caches.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/clock.js

/** How far, in ms, the clocks may be apart: certificates live ten minutes, and what is checked by time allows for five. */
const TOLERANCE = 2 * 60 * 1000;
/** A clock that is minutes off would be found only when what was signed by it does not verify: after publishing. */
function checkClock({ claims, now }) {
    if (claims?.iat === undefined)
        return [];
    const off = now - claims.iat * 1000;
    if (Math.abs(off) <= TOLERANCE)
        return [];
    const minutes = Math.round(Math.abs(off) / 60_000);
    return [
        (0,src_problems/* error */.z3)({
            code: 'clock-wrong',
            message: `This runner's clock says ${new Date(now).toISOString()}, which is ${minutes} minutes ${off < 0 ? 'behind' : 'ahead of'} GitHub's.`,
            remedy: 'Set the clock of the runner (sudo timedatectl set-ntp true), and run the job again.',
        }),
    ];
}
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/content-policy.js


/** A package under npm's dual-use policy, which says so in `contentPolicy`, may only be staged (npm documentation, policies/dual-use). */
function checkContentPolicy({ release, job, stage }) {
    if (!release || release.manifest['contentPolicy'] === undefined || stage)
        return [];
    const problem = {
        code: 'content-policy',
        message: `${release.name} has a contentPolicy: npm's dual-use policy covers it, and npm accepts it only through staged publishing.`,
        remedy: 'Set the input stage of the publish action to true, and use a trusted publisher that allows "npm stage publish". The field and the DISCLOSURE file must stay in every version.',
        ...at(release, 'contentPolicy'),
    };
    // Whether the version will be staged is not known where it is packed.
    return [job === 'pack' ? (0,src_problems/* warning */.$e)(problem) : (0,src_problems/* error */.z3)(problem)];
}
//# sourceMappingURL=content-policy.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/deployment-environment.js


/** Without an environment of GitHub's nothing but the workflow's own text stands between a push and a release. */
function checkEnvironment({ job, claims, jobFile }) {
    if (job !== 'publish' || !claims || claims.environment !== undefined)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'environment-missing',
            message: 'The publishing job has no environment: anyone who can push a branch can change the workflow there and publish from it.',
            remedy: 'Add "environment: npm" to the job, set the trusted publisher again with npm as its environment, and restrict the environment to release tags under Settings → Environments.',
            ...(jobFile ? inJob(jobFile, jobFile.line) : {}),
        }),
    ];
}
//# sourceMappingURL=deployment-environment.js.map
;// CONCATENATED MODULE: ./lib/src/release/dist-tag.js

/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
function decideDistTag({ wanted, release, }) {
    if (wanted !== undefined)
        return { distTag: wanted, reason: 'the input dist-tag' };
    const own = release.manifest.publishConfig?.['tag'];
    if (typeof own === 'string' && own !== '')
        return { distTag: own, reason: 'publishConfig.tag' };
    const prerelease = semver.prerelease(release.version);
    if (!prerelease)
        return { distTag: 'latest', reason: 'a stable version' };
    const [first] = prerelease;
    const names = typeof first === 'string' && first !== 'latest' && whyNoDistTag(first) === undefined;
    return names
        ? { distTag: String(first), reason: 'the name of the prerelease' }
        : { distTag: 'next', reason: 'a prerelease without a name' };
}
/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
function whyNoDistTag(distTag) {
    if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
        return 'it has characters that npm does not accept';
    return semver.validRange(distTag) === null ? undefined : 'it is a version range';
}
//# sourceMappingURL=dist-tag.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/dist-tag-allowed.js



/** A dist-tag npm takes; and `latest` does not move to a lower version by accident. */
function checkDistTag({ inputs, release, packument, wantedDistTag: wanted }) {
    if (!release || packument?.version(release.version))
        return [];
    const { distTag } = decideDistTag({ wanted, release });
    const why = whyNoDistTag(distTag);
    if (why) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'dist-tag-invalid',
                message: `${JSON.stringify(distTag)} cannot be a dist-tag: ${why}.`,
                remedy: 'Set the input dist-tag to a word such as latest, next or release-4.',
            }),
        ];
    }
    const latest = packument?.distTags['latest'];
    const backwards = distTag === 'latest' && latest !== undefined && semver.valid(latest) !== null;
    if (!backwards || inputs.allowLatestBackwards || semver.gte(release.version, latest))
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'latest-backwards',
            message: `The dist-tag latest of ${release.name} is at ${latest}: publishing ${release.version} as latest would move it backwards for everyone who installs the package.`,
            remedy: `Set another dist-tag in the package.json of ${release.name}: \`"publishConfig": {"tag": "release-${semver.major(release.version)}"}\`; or set the input dist-tag in the job that packs. To allow it, set the input allow-latest-backwards of that job to true.`,
        }),
    ];
}
//# sourceMappingURL=dist-tag-allowed.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/entry-points.js


/** What `require` tries for a path without an extension, or of a directory (nodejs.org/api/modules.html). */
const GUESSES = ['', '.js', '.json', '.node', '/index.js', '/index.json'];
/**
 * Files that package.json points at and the tarball does not have: a build that was not run, or "files" that leaves them
 * out. Patterns are not followed.
 */
function checkEntryPoints({ tarball: { manifest, files }, release }) {
    const { main, types, typings, bin, exports } = manifest;
    const pointers = [
        ['main', main, GUESSES],
        ['types', types, ['', '.d.ts', '/index.d.ts']],
        ['typings', typings, ['', '.d.ts', '/index.d.ts']],
        ...targetsOf(bin).map((target) => ['bin', target, ['']]),
        ...targetsOf(exports).map((target) => ['exports', target, ['']]),
    ];
    const present = new Set(files);
    const missing = pointers.filter(([, target, guesses]) => {
        if (typeof target !== 'string' || target === '' || target.includes('*'))
            return false;
        const path = target.replace(/^\.?\//, '').replace(/\/$/, '');
        return path !== '.' && path !== '' && !guesses.some((guess) => present.has(`${path}${guess}`));
    });
    const named = [...new Set(missing.map(([field, target]) => `${field} ${JSON.stringify(target)}`))];
    if (named.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'entry-missing',
            message: `The package.json of ${release.name} points at files that the tarball does not have: ${named.join(', ')}.`,
            remedy: 'Run the build before packing (build-script, or a step), and check "files" and .npmignore.',
            ...at(release, missing[0]?.[0] ?? 'main'),
        }),
    ];
}
/** Every path in a value of strings, lists and maps, as `bin` and `exports` are. A null hides, and points at nothing. */
function targetsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(targetsOf);
}
//# sourceMappingURL=entry-points.js.map
// EXTERNAL MODULE: ./lib/src/github/events.js
var events = __webpack_require__(68931);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/event.js


/** Events that npm refuses, and those whose provenance verifiers refuse unless somebody tells them to expect it. */
function checkEvent({ run }) {
    const { event } = run;
    if (events/* REFUSED_EVENTS */.Nq.includes(event)) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'event-untrusted',
                message: `The run was started by ${event}, which anyone can trigger from a fork: npm gives such a run no token.`,
                remedy: 'Publish in a workflow that starts on a pushed tag, a release or workflow_dispatch.',
            }),
        ];
    }
    if (events/* USUAL_EVENTS */.Jt.some((usual) => usual === event))
        return [];
    if (events/* FORK_EVENTS */.JN.includes(event))
        return [unusual(event, 'which people without write access can trigger')];
    // A pull request that was merged: `types: [closed]`.
    const isProposal = event === 'pull_request';
    return [
        unusual(event, isProposal ? 'which runs for the pull request, not for a tag' : 'which few projects publish on'),
    ];
}
function unusual(event, why) {
    return (0,src_problems/* warning */.$e)({
        code: 'event-unusual',
        message: `The run was started by ${event}, ${why}: anyone who verifies who published the package must expect that event.`,
        remedy: `Publish on a push where you can. Otherwise add to the package's entry in a publish-npm policy: events: [${[...events/* USUAL_EVENTS */.Jt, event].join(', ')}].`,
    });
}
//# sourceMappingURL=event.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/head.js

/** The provenance says GITHUB_SHA whatever was checked out; so what was checked out must be that. */
function checkHead({ head, run, packsHere }) {
    if (head === run.commit)
        return [];
    if (head !== undefined) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'head-differs',
                message: `The checkout is at ${head}, but the run, and therefore the provenance, is for ${run.commit}.`,
                remedy: 'Remove "ref:" from the checkout step, and commit nothing in the job before this step.',
            }),
        ];
    }
    if (!packsHere)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'head-differs',
            message: `Could not find out whether the checkout is at ${run.commit}: git cannot read it.`,
            remedy: 'Install git in the job before actions/checkout, so that the checkout is a git repository.',
        }),
    ];
}
//# sourceMappingURL=head.js.map
// EXTERNAL MODULE: ./lib/src/github/claims.js
var github_claims = __webpack_require__(95435);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/immutable-subject.js


/**
 * Repositories made, renamed or transferred since July 2026 have ids in their tokens' subject, and there are reports of
 * trusted publishers that do not match it (npm/cli#9969). Told until a version has been published that way.
 */
function checkSubject({ release, claims, packument }) {
    if (!release || !claims || !packument || !(0,github_claims/* isImmutable */.t3)(claims.sub))
        return [];
    if (packument.version(release.version) || packument.hasTrustedPublishing)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'subject-immutable',
            message: `This repository's ID tokens have the immutable subject ${claims.sub}, and no version of ${release.name} has been published by a trusted publisher yet: a trusted publisher that was set up before the repository was renamed, transferred or re-created might not match it.`,
            remedy: 'If the registry refuses, with 404 at the exchange or 403 at the upload, delete the trusted publisher and create it again.',
        }),
    ];
}
//# sourceMappingURL=immutable-subject.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/install-scripts.js


/**
 * Commands that install, and run the scripts of what they install. pnpm and Bun run those alone that the project has
 * approved. A flag may have a value, which is no other subcommand.
 */
const INSTALLS = [
    /^npm\s+(?:-\S+\s+(?:(?!run|exec|test|start)[^-\s]\S*\s+)?)*?(?:ci|clean-install|cit|install|install-test|it|i|add|rebuild)(?:\s|$)/,
    /^yarn(?:\s+(?:install|add|workspaces\s+focus)\b.*|\s+-.*)?$/,
];
/** npm installing itself: it brings its dependencies along, and they have no scripts. */
const NPM_ITSELF = /\s(?:-g|--global)\s+npm(?:@\S+)?$|\snpm(?:@\S+)?\s+(?:-g|--global)$/;
/**
 * Dependencies installed, with their scripts, in a job that may ask for ID tokens: any of them could publish. Told unless
 * the maintainer has accepted it with `allow-scripts`.
 */
function checkInstallScripts({ jobFile, canRequestIdToken, inputs, ignoresScripts, }) {
    if (!jobFile || !canRequestIdToken || inputs.allowScripts || ignoresScripts)
        return [];
    return jobFile.steps.flatMap(({ run = '', line }, at) => areOff(jobFile, at)
        ? []
        : installsIn(run).map((command) => (0,src_problems/* warning */.$e)({
            code: 'install-scripts-beside-id-token',
            message: `The job ${jobFile.id} has id-token: write, and runs the install scripts of dependencies (${command}): any of them could publish in your name.`,
            remedy: 'Install and pack in a job of its own without id-token: write (npx @mochi/publish-npm init writes such a workflow); or install with --ignore-scripts; or accept the risk with allow-scripts: true.',
            ...inJob(jobFile, line),
        })));
}
/** Whether a variable of the job, or of the step, switches scripts off. */
function areOff({ variables }, at) {
    return variables.some(({ name, value, step }) => (step === undefined || step === at) && /^npm_config_ignore_scripts$/i.test(name) && value === 'true');
}
function installsIn(script) {
    return commandsIn(script).filter((command) => INSTALLS.some((pattern) => pattern.test(command)) && !NPM_ITSELF.test(command) && !areIgnored(command));
}
/** The simple commands of a shell script, as far as lines, operators and words of the shell's own part them. */
function commandsIn(script) {
    return script
        .replaceAll(/\\\n/g, ' ')
        .split(/\n|&&|\|\||[;|&()]/)
        .map((command) => command.trim().replace(/^(?:(?:[A-Za-z_]\w*=\S*|sudo|corepack|env|time|then|do|else|if|!|\{)\s+)+/, ''));
}
function areIgnored(command) {
    return /\s--ignore-scripts(?:\s|=true|$)|\s--mode[= ]skip-build/.test(command);
}
//# sourceMappingURL=install-scripts.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(33581);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/links.js






/** Symbolic links of the package: npm leaves them out of a tarball without a word (npm-packlist). */
function checkLinks({ tarball, release }) {
    if (!(0,release_release/* isInWorkspace */.P)(release))
        return [];
    const links = linksBelow(release.directory, release).filter((path) => isWanted(path, { tarball, release }));
    if (links.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'link-left-out',
            message: `npm does not pack symbolic links, so the tarball of ${release.name} lacks ${links.slice(0, 5).join(', ')}${links.length > 5 ? ` and ${links.length - 5} more` : ''}.`,
            remedy: 'Put copies in their place when you build, or leave them out of "files".',
            ...at(release, 'files'),
        }),
    ];
}
function linksBelow(directory, release) {
    const isOther = release.others.some((other) => other.directory === directory);
    if (isOther)
        return [];
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isSymbolicLink())
            return [(0,external_node_path_.relative)(release.directory, path).replaceAll(external_node_path_.sep, '/')];
        const isSearched = entry.isDirectory() && !['node_modules', '.git'].includes(entry.name);
        return isSearched ? linksBelow(path, release) : [];
    });
}
/**
 * Whether a path is asked for: by "files"; or, without it, where other files of its directory were packed and no file says
 * what is ignored.
 */
function isWanted(path, { tarball, release: { manifest, directory } }) {
    const { files } = manifest;
    if (!Array.isArray(files)) {
        const isIgnoring = ['.npmignore', '.gitignore'].some((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, file)));
        const isPacked = tarball.files.some((file) => external_node_path_.posix.dirname(file) === external_node_path_.posix.dirname(path));
        return !path.startsWith('.') && isPacked && !isIgnoring;
    }
    const decisive = files.map(String).findLast((pattern) => matches(path, pattern.replace(/^!/, '')));
    return decisive !== undefined && !decisive.startsWith('!');
}
function matches(path, pattern) {
    const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
    return path === plain || path.startsWith(`${plain}/`) || (0,esm/* minimatch */.xF)(path, plain);
}
//# sourceMappingURL=links.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/manifest-tag.js


/** A `tag` at the top of a package.json beats `--tag`: libnpmpublish takes `manifest.tag` first (npm 11, 12). */
function checkManifestTag({ release }) {
    if (release?.manifest['tag'] === undefined)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'manifest-tag-refused',
            message: `The package.json of ${release.name} has a top-level "tag", which npm would use as the dist-tag whatever this run decides.`,
            remedy: 'Remove "tag" from the top level of its package.json. Set the input dist-tag, or "tag" in "publishConfig", instead.',
            ...at(release, 'tag'),
        }),
    ];
}
//# sourceMappingURL=manifest-tag.js.map
// EXTERNAL MODULE: ./node_modules/validate-npm-package-name/lib/index.js
var lib = __webpack_require__(77825);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/name.js



/** A name npm refuses, which it says without a code, after the token was exchanged. Old names in upper case are taken. */
function checkName({ release }) {
    if (!release)
        return [];
    const { validForOldPackages, errors } = lib(release.name);
    if (validForOldPackages)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'name-invalid',
            message: `npm does not accept ${JSON.stringify(release.name)} as a package name: ${errors?.join(', ')}.`,
            remedy: 'Rename the package: lower case, URL-safe, and not starting with a dot or an underscore.',
            ...at(release, 'name'),
        }),
    ];
}
//# sourceMappingURL=name.js.map
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var manifest = __webpack_require__(48363);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/nested-manifests.js



/** Manifests deeper in the tarball that still have a workspace's ranges: whoever installs from there fails. */
function checkNestedManifests({ tarball: { nested }, release }) {
    const wrong = [...nested].flatMap(([path, text]) => (hasUnknownProtocol(path, text) ? [path] : []));
    if (wrong.length === 0)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'dependency-unusable',
            message: `Manifests inside the tarball of ${release.name} have ranges that npm does not understand (workspace:, catalog: and the like): ${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''}.`,
            remedy: 'Leave them out of "files", or write version ranges there when you build.',
        }),
    ];
}
function hasUnknownProtocol(path, text) {
    try {
        return (0,dependencies/* installedDependencies */.Cm)((0,manifest/* parseManifest */.Ng)(text, path)).some((one) => (0,dependencies/* readSpec */.Ot)(one) === undefined);
    }
    catch (thrown) {
        // What is no manifest is a file of the package like any other.
        if (thrown instanceof src_problems/* Failure */.HR)
            return false;
        throw thrown;
    }
}
//# sourceMappingURL=nested-manifests.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/off-default-branch.js

/** A commit that the default branch does not have may never have been reviewed; or it is of a maintenance line. */
function checkDefaultBranch({ defaultBranch, run, release, packument }) {
    if (!defaultBranch || defaultBranch.hasCommit)
        return [];
    if (release && packument?.version(release.version))
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'commit-off-default-branch',
            message: `The commit ${run.commit} is not on ${defaultBranch.name}, the default branch: it may have skipped the reviews and checks of that branch.`,
            remedy: `On a maintenance branch, there is nothing to do. Otherwise, merge it into ${defaultBranch.name}, and next time push that branch before the tag. "fail-on: warning" stops such a release before it is published.`,
        }),
    ];
}
//# sourceMappingURL=off-default-branch.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/projects/managers.js + 4 modules
var managers = __webpack_require__(33614);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/publish-config.js


/** Manifest fields that pnpm lets `publishConfig` override: no npm configuration. https://pnpm.io/package_json#publishconfig */
const MANIFEST_FIELDS = [
    'bin',
    'browser',
    'cpu',
    'engines',
    'es2015',
    'esnext',
    'exports',
    'imports',
    'libc',
    'main',
    'module',
    'os',
    'type',
    'types',
    'typesVersions',
    'typings',
    'umd:main',
    'unpkg',
];
/** Which directory is packed, and how: `directory` is honoured whoever packs, the others are pnpm's. */
const LAYOUT = ['directory', 'linkDirectory', 'executableFiles'];
/**
 * `publishConfig` is npm configuration that the package brings along: with `https-proxy` or `strict-ssl` in it the
 * upload, token and all, goes where the package says (npm 11.21.2, 12.2.0). So only what cannot redirect may stand there.
 */
function checkPublishConfig({ release, inputs }) {
    const config = release?.manifest.publishConfig ?? {};
    if (!release)
        return [];
    return Object.entries(config).flatMap(([key, value]) => {
        const wanted = agreed(key, value, inputs);
        if (wanted === undefined)
            return [];
        return [
            (0,src_problems/* error */.z3)({
                code: 'publish-config-refused',
                message: `The publishConfig of ${release.name} has ${JSON.stringify(key)}, which npm would apply while it holds the token, but ${wanted}.`,
                remedy: `Remove ${JSON.stringify(key)} from "publishConfig" in its package.json (or in what the build writes there).`,
                ...at(release, 'publishConfig'),
            }),
        ];
    });
}
/** What would have to be different, or undefined when the key may stand. */
function agreed(key, value, inputs) {
    if (MANIFEST_FIELDS.includes(key) || LAYOUT.includes(key))
        return undefined;
    switch (key) {
        case 'access':
            return value === 'public' ? undefined : 'only "public" can be published with provenance';
        case 'provenance':
            return value === true ? undefined : 'provenance is always on';
        case 'tag':
            return inputs.distTag === undefined || value === inputs.distTag
                ? undefined
                : `the input dist-tag is ${JSON.stringify(inputs.distTag)}`;
        case 'registry':
            return sameRegistry(value, inputs) ? undefined : `this run publishes to ${inputs.registry.url}`;
        default:
            return 'it might redirect or weaken the upload';
    }
}
function sameRegistry(value, inputs) {
    if (typeof value !== 'string' || !URL.canParse(value))
        return false;
    const { href } = new URL(value);
    return href === inputs.registry.url || `${href}/` === inputs.registry.url;
}
//# sourceMappingURL=publish-config.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/overrides.js






/** Fields of publishConfig that pnpm and Yarn put in the manifest's place when they pack, and npm and Bun do not. */
function checkOverrides({ tarball: { manifest }, release }) {
    const ignored = Object.entries(manifest.publishConfig ?? {}).flatMap(([key, value]) => 
    // A field that has the value was overridden already.
    MANIFEST_FIELDS.includes(key) && !(0,external_node_util_.isDeepStrictEqual)(manifest[key], value) ? [key] : []);
    const by = (0,managers/* managerNamed */.P)((0,release_release/* isInWorkspace */.P)(release) ? release.packedBy : 'npm');
    // Yarn leaves the key where it is, with the value it has normalised.
    if (ignored.length === 0 || by.overridesFields)
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'publish-config-ignored',
            message: `The publishConfig of ${release.name} has ${ignored.join(', ')}, which ${by.title} does not apply: this had no effect on the tarball.`,
            remedy: 'Write the values at the top of package.json; or pack with pnpm or Yarn, which apply them.',
            ...at(release, 'publishConfig'),
        }),
    ];
}
//# sourceMappingURL=overrides.js.map
;// CONCATENATED MODULE: ./lib/src/github/run.js


const run_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const Schema = dist/* pipe */.FsL(dist/* object */.Ikc({
    GITHUB_SERVER_URL: run_text,
    GITHUB_API_URL: run_text,
    GITHUB_REPOSITORY: run_text,
    GITHUB_REPOSITORY_ID: run_text,
    GITHUB_REPOSITORY_OWNER_ID: run_text,
    GITHUB_SHA: dist/* pipe */.FsL(run_text, dist/* regex */.yGV(/^[0-9a-f]{40}$/)),
    GITHUB_REF: run_text,
    GITHUB_REF_NAME: run_text,
    GITHUB_REF_TYPE: run_text,
    GITHUB_WORKFLOW_REF: run_text,
    GITHUB_JOB: dist/* optional */.lqM(run_text),
    GITHUB_EVENT_NAME: run_text,
    GITHUB_RUN_ID: run_text,
    GITHUB_RUN_ATTEMPT: run_text,
    RUNNER_ENVIRONMENT: run_text,
    GITHUB_WORKSPACE: run_text,
}), dist/* transform */.pdi((env) => ({
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
    const read = v.safeParse(Schema, env);
    if (read.success)
        return read.output;
    const names = [...new Set(read.issues.map((issue) => v.getDotPath(issue) ?? '?'))];
    return fail({
        code: 'not-github-actions',
        message: `This does not look like a GitHub Actions job: ${names.join(', ')} missing or malformed.`,
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
// EXTERNAL MODULE: ./lib/src/npm/trusted-publisher.js
var trusted_publisher = __webpack_require__(45750);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/package.js



/**
 * A package that nobody can see is new, or restricted. Trusted publishing cannot create one; told before packing, as the
 * token exchange says it last of all.
 */
function checkPackage({ release, run, claims, packument, askedRegistry, packsHere, stage, }) {
    if (!release || packument || !askedRegistry || !packsHere)
        return [];
    const { name } = release;
    const file = workflowPath(run).split('/').at(-1) ?? '';
    const action = stage ? 'stage' : 'publish';
    const publisher = { repository: run.repository, file, environment: claims?.environment, action };
    return [
        (0,src_problems/* warning */.$e)({
            code: 'package-not-found',
            message: `npm shows no public package ${name}, and trusted publishing cannot create one.`,
            remedy: `If ${name} is new, publish an empty first version by hand, and name this workflow as its trusted publisher (npm 11.15 or later)${claims ? '' : ', with --env and the environment of the publishing job'}. If it exists and is private, do not run this: it would make the package public.`,
            commands: ['npm login', (0,trusted_publisher/* firstPublishCommand */.Fy)(name), (0,trusted_publisher/* trustCommand */.SV)(name, publisher)],
        }),
    ];
}
//# sourceMappingURL=package.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/permission.js


/** Without `id-token: write` there is neither trusted publishing nor provenance. */
function checkPermission({ job, canRequestIdToken, jobFile }) {
    if (job !== 'publish' || canRequestIdToken)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'id-token-permission',
            message: 'This job cannot request an ID token, so it can neither publish by trusted publishing nor sign.',
            remedy: `${jobFile?.permissionsLine === undefined
                ? 'Add "permissions: { id-token: write }" to the job, with whatever else it needs.'
                : 'Add "id-token: write" to the permissions of the job.'} For a reusable workflow, its caller needs it too; a pull request from a fork never has it.`,
            ...(jobFile ? inJob(jobFile, jobFile.permissionsLine ?? jobFile.line) : {}),
        }),
    ];
}
//# sourceMappingURL=permission.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/prerelease-tag.js



/** A prerelease that its own manifest puts on `latest`: everybody who installs without a version gets it. */
function checkPrereleaseTag({ tarball: { manifest }, release }) {
    if (!semver.prerelease(release.version) || manifest.publishConfig?.['tag'] !== 'latest')
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'prerelease-as-latest',
            message: `${release.name}@${release.version} is a prerelease, and "tag": "latest" in its publishConfig gives it to everyone who installs ${release.name}.`,
            remedy: 'Remove "tag" from publishConfig: a prerelease then gets a dist-tag named after it, such as beta. Or set the input dist-tag.',
            ...at(release, 'publishConfig'),
        }),
    ];
}
//# sourceMappingURL=prerelease-tag.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/private.js


/** npm skips a private workspace and exits with 0: nothing published, and green. */
function checkPrivate({ release }) {
    if (!release?.manifest.private)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'package-private',
            message: `${release.name} is marked as private: npm refuses to publish it.`,
            remedy: 'Remove "private" from its package.json, or delete the tag.',
            ...at(release, 'private'),
        }),
    ];
}
//# sourceMappingURL=private.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/provenance-limits.js

/** What npm takes no provenance from, by the claims of the ID token, which the certificate will repeat. */
function checkProvenanceLimits({ claims, job, run }) {
    if (job !== 'publish')
        return [];
    // Without a token the runner's own word has to do, and of the repository nothing is known.
    const runner = claims?.runner_environment ?? run.runnerEnvironment;
    const visibility = claims?.repository_visibility ?? 'public';
    const repository = claims?.repository ?? run.repository;
    return [
        ...(runner === 'github-hosted'
            ? []
            : [
                (0,src_problems/* error */.z3)({
                    code: 'runner-not-hosted',
                    message: `This job runs on a ${runner} runner, and npm only accepts provenance from GitHub-hosted ones; third-party runners count as self-hosted.`,
                    remedy: 'Set runs-on: ubuntu-latest for the publishing job. The pack job can stay on your own runner.',
                }),
            ]),
        ...(visibility === 'public'
            ? []
            : [
                (0,src_problems/* error */.z3)({
                    code: 'repository-not-public',
                    message: `${repository} is ${visibility}, and npm only accepts provenance from public repositories.`,
                    remedy: 'Make the repository public, or publish without this action, and so without provenance.',
                }),
            ]),
    ];
}
//# sourceMappingURL=provenance-limits.js.map
// EXTERNAL MODULE: ./node_modules/hosted-git-info/lib/index.js
var hosted_git_info_lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/repository-mismatch.js




/**
 * The registry refuses provenance when `repository.url` is not, to the letter, the repository that signed (E422), and
 * does so only after the provenance has been logged.
 */
function checkRepository({ release, run }) {
    if (!release)
        return [];
    const expected = `${run.serverUrl}/${run.repository}`;
    const found = repositoryUrl(release.manifest.repository);
    if (found === expected)
        return unusualForm(release, expected);
    return [
        (0,src_problems/* error */.z3)({
            code: 'repository-mismatch',
            message: `${release.name} names ${found ?? 'no repository'} as its repository, but this run is in ${expected}: npm only accepts provenance if the two are the same, including upper and lower case.`,
            remedy: `Put into its package.json: \`"repository": {"type": "git", "url": "git+${expected}.git"}\``,
            ...at(release, 'repository'),
        }),
    ];
}
/** The web address of a manifest's repository, whichever of npm's forms it is written in. */
function repositoryUrl(repository) {
    const written = (0,repository_field/* writtenRepository */.W)(repository);
    if (written === undefined)
        return undefined;
    const hosted = hosted_git_info_lib.fromUrl(written);
    return hosted ? `https://${hosted.domain}/${hosted.user}/${hosted.project}` : written;
}
/** Whether npm sends it as the very address that is compared: https or a shorthand, of the repository and nothing in it. */
function isUsual(written) {
    if (/#|\/(?:tree|blob)\//.test(written))
        return false;
    if (/^(?:git\+)?https:/.test(written))
        return !/^[^/]*\/\/[^/]*@/.test(written);
    return !/^[a-z+]+:\/\/|^[^/]+@/.test(written);
}
/**
 * npm sends ssh, git and http addresses as they are written, https ones and shorthands as `git+https:`. The registry is
 * known to compare; what it makes of the former nobody has reported.
 */
function unusualForm(release, expected) {
    const written = (0,repository_field/* writtenRepository */.W)(release.manifest.repository);
    if (written === undefined || isUsual(written))
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'repository-mismatch',
            message: `${release.name} names its repository as ${written}; the registry might not recognize that as ${expected}.`,
            remedy: `Put into its package.json: \`"repository": {"type": "git", "url": "git+${expected}.git"}\``,
            ...at(release, 'repository'),
        }),
    ];
}
//# sourceMappingURL=repository-mismatch.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/scripts.js




/** Scripts run where no credential can be had, unless the maintainer says otherwise; and some never run at all. */
function checkScripts({ release, inputs, packsHere, canRequestIdToken }) {
    if (!release)
        return [];
    const ignored = (0,manifest/* scriptsAmong */.Lz)(release.manifest, ['publish', 'postpublish']);
    const problems = ignored.map((name) => (0,src_problems/* warning */.$e)({
        code: 'publish-scripts-ignored',
        message: `The script ${JSON.stringify(name)} of ${release.name} will not run: npm runs no scripts when it publishes a packed tarball.`,
        remedy: 'Move what it does into a step after the one that publishes.',
        ...at(release, 'scripts'),
    }));
    const scripts = [
        ...(inputs.buildScript === undefined ? [] : [inputs.buildScript]),
        ...((0,release_release/* isInWorkspace */.P)(release) ? release.packScripts : []),
    ];
    if (packsHere && canRequestIdToken && !inputs.allowScripts && scripts.length > 0) {
        problems.push((0,src_problems/* error */.z3)({
            code: 'scripts-beside-id-token',
            message: `Packing ${release.name} runs ${scripts.join(', ')} in a job that has id-token: write, and any of them could publish in your name.`,
            remedy: 'Pack in a job of its own without id-token: write (mochi/publish-npm/pack), and hand its tarball and integrity to this one; or accept the risk with allow-scripts: true.',
            ...at(release, 'scripts'),
        }));
    }
    return problems;
}
//# sourceMappingURL=scripts.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/signed-tag.js

/** Where it is asked for, the tag of a release is signed by one of the keys that the default branch allows. */
function checkSignedTag({ tag, tagSignature, run }) {
    if (tagSignature === undefined || 'by' in tagSignature)
        return [];
    const name = tag ?? run.refName;
    return [
        (0,src_problems/* error */.z3)({
            code: 'tag-unsigned',
            message: `The tag ${JSON.stringify(name)} ${tagSignature.why}.`,
            remedy: `If it lacks a valid signature, delete the tag, create it again signed (git tag --sign ${JSON.stringify(name)} ${run.commit}) with a key that the require-signed-tag file lists on the default branch, and push it. If it could not be checked, fix what kept it from that, and run the job again.`,
        }),
    ];
}
//# sourceMappingURL=signed-tag.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/stored-tokens.js


/** Variables by which npm, or a workflow's own steps, find a token. */
const TOKEN_VARIABLES = ['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'NPM_AUTH_TOKEN', 'NPM_CONFIG__AUTHTOKEN'];
/** What setup-node writes where there is no token (up to version 6), and an npmrc's variable that nobody has set. */
const PLACEHOLDER = /^X{5}(?:-X{5}){3}$|^\$\{[A-Z_]+\??\}$/;
/** GitHub's own token, which its Packages registry takes, as an expression. */
const OF_GITHUB = /^\$\{\{\s*(?:secrets\.GITHUB_TOKEN|github\.token)\s*\}\}$/i;
const REVOKE = 'revoke the token: npm token list, npm token revoke.';
/**
 * Long-lived npm tokens near a release that needs none: in the environment, in another step of the job, or committed in
 * an .npmrc. They are used for nothing here; whoever steals one needs neither this workflow nor its tag.
 */
function checkStoredTokens(facts) {
    const { tokenVariables, jobFile, npmrcTokens } = facts;
    const written = jobFile?.variables.filter(({ name, value }) => TOKEN_VARIABLES.includes(name.toUpperCase()) && !OF_GITHUB.test(value)) ?? [];
    const at = (name) => {
        const found = written.find((one) => one.name === name);
        return jobFile && found ? inJob(jobFile, found.line) : {};
    };
    const isHere = (name) => tokenVariables.some((one) => one.name === name);
    const elsewhere = written
        .filter(({ name, value }) => !isHere(name) && !isPlaceholder(value))
        .map(({ name }) => name);
    return [
        ...tokenVariables.map(({ name, value }) => isPlaceholder(value) ? placeholder(name, at(name)) : held(name, at(name))),
        ...[...new Set(elsewhere)].map((name) => held(name, at(name))),
        ...npmrcTokens.map(({ file, line }) => (0,src_problems/* warning */.$e)({
            code: 'npm-token-present',
            message: `${file} contains an _authToken: anyone who can read the repository has it.`,
            remedy: `Remove the line, and ${REVOKE}`,
            file,
            line,
        })),
    ];
}
function isPlaceholder(value) {
    return value === '' || /^\$\{\{\s*''\s*\}\}$/.test(value) || PLACEHOLDER.test(value);
}
function held(name, at) {
    return (0,src_problems/* warning */.$e)({
        code: 'npm-token-present',
        message: `The job has an npm token in ${name}, which is not used: trusted publishing needs no token.`,
        remedy: `Remove ${name} from the workflow, and ${REVOKE}`,
        ...at,
    });
}
function placeholder(name, at) {
    return (0,src_problems/* warning */.$e)({
        code: 'npm-token-placeholder',
        message: `${name} is set to a placeholder, not a token. npm on its own would send it, and fail with E404 or ENEEDAUTH; this action does not use it.`,
        remedy: `Remove ${name} from the workflow, and registry-url from actions/setup-node, which sets it.`,
        ...at,
    });
}
//# sourceMappingURL=stored-tokens.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/tag.js

/** The run of a tag releases what that tag names, and nothing else: the provenance will name the ref. */
function checkRefOfRun({ tags, run }) {
    if (run.refType !== 'tag' || tags.length === 0 || tags.includes(run.refName))
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'tag-differs-from-ref',
            message: `The input tag is ${tags.map((tag) => JSON.stringify(tag)).join(', ')}, but the run is for the tag ${JSON.stringify(run.refName)}.`,
            remedy: 'Leave out the input tag: it defaults to the tag that started the run.',
        }),
    ];
}
/** A tag and the run must speak of one commit: the provenance will name it. */
function checkTag({ tag, run, tagCommit }) {
    if (tagCommit?.kind === 'commit' && tagCommit.commit !== run.commit) {
        return [
            (0,src_problems/* error */.z3)({
                code: 'tag-not-at-commit',
                message: `The tag ${JSON.stringify(tag)} is at ${tagCommit.commit}, but the run is for ${run.commit}.`,
                remedy: `Run the workflow on the tag: gh workflow run <file> --ref ${JSON.stringify(tag)}`,
            }),
        ];
    }
    if (tagCommit?.kind === 'unknown') {
        return [
            (0,src_problems/* warning */.$e)({
                code: 'tag-not-at-commit',
                message: `Could not find out whether the tag ${JSON.stringify(tag)} is at ${run.commit}: ${tagCommit.why}.`,
                remedy: 'Run the workflow on the tag itself, or check out with fetch-tags: true.',
            }),
        ];
    }
    return [];
}
//# sourceMappingURL=tag.js.map
// EXTERNAL MODULE: ./lib/src/registry/higher-trust.js
var higher_trust = __webpack_require__(87622);
;// CONCATENATED MODULE: ./lib/src/inspect/checks/trust-downgrade.js


/**
 * A version that ranks lower than one before it, as whoever has stolen a credential would publish it: consumers who look for
 * that refuse it. Said before anything is signed; the ranks themselves are signed by nobody.
 */
function checkTrustDowngrade({ job, stage, allowTrustDowngrade, release, packument, }) {
    // Whether the version will be staged is not known where it is packed.
    if (!release || !packument || job === 'pack' || stage || allowTrustDowngrade)
        return [];
    const { name, version } = release;
    if (packument.version(version))
        return [];
    const higher = (0,higher_trust/* higherTrust */.e)(packument, { version, rank: 'trusted-publisher' });
    if (!higher)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'trust-downgrade',
            message: `${name}@${higher.version} was staged and approved by a maintainer; ${version}, published directly, would rank lower, and package managers that reject a trust downgrade could not install it (ERR_PNPM_TRUST_DOWNGRADE).`,
            remedy: 'Set stage: true, and approve the version as before; or, if you no longer want to approve releases, set allow-trust-downgrade: true.',
        }),
    ];
}
//# sourceMappingURL=trust-downgrade.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/unpinned-actions.js


/**
 * Actions by a tag or a branch: whoever can move it runs in this job. Ours is not asked for: one that has been moved would
 * not tell.
 */
function checkPins({ jobFile }) {
    const unpinned = jobFile?.steps.filter(isUnpinned) ?? [];
    const [first] = unpinned;
    if (!jobFile || !first)
        return [];
    const names = [...new Set(unpinned.map(({ uses }) => uses))].join(', ');
    return [
        (0,src_problems/* warning */.$e)({
            code: 'action-unpinned',
            message: `The job ${jobFile.id} refers to actions by tag or branch, which can be moved: ${names}.`,
            remedy: 'Pin each to its full commit SHA, with the version in a comment: "actions/checkout@<40 hex digits> # v6"; Dependabot keeps both up to date.',
            ...inJob(jobFile, first.line),
        }),
    ];
}
function isUnpinned({ uses }) {
    // `$/…` is an action of the workflow's own repository at its own commit (GitHub, since 2026-07-30).
    if (uses === undefined || /^(?:\.|\$)\//.test(uses) || /^mochi\/publish-npm[/@]/.test(uses))
        return false;
    if (uses.startsWith('docker://'))
        return !/@sha256:[0-9a-f]{64}$/.test(uses);
    return !/@[0-9a-f]{40}$/.test(uses);
}
//# sourceMappingURL=unpinned-actions.js.map
;// CONCATENATED MODULE: ./lib/src/registry/settled.js
/** After how long, in ms, nothing more is expected to appear of a version: three hours is the longest lag reported. */
const SETTLED_AFTER = 3 * 60 * 60_000;
//# sourceMappingURL=settled.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/checks/version.js


/**
 * A version that the registry knows the time of, and does not have, was taken back: npm never takes it a second time.
 * One of the last hours may be on its way instead.
 */
function checkVersion({ release, packument, now }) {
    if (!release || !packument || packument.version(release.version))
        return [];
    const publishedAt = packument.publishedAt(release.version);
    if (publishedAt === undefined || now - publishedAt < SETTLED_AFTER)
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'version-unpublished',
            message: `${release.name}@${release.version} was published on ${new Date(publishedAt).toISOString().slice(0, 10)} and has since been unpublished: npm never accepts the same version twice.`,
            remedy: 'Bump the version, commit, and push a new tag.',
        }),
    ];
}
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./lib/src/inspect/inspect.js


































/** What the package says of itself: asked of the workspace before packing, and of the tarball's manifest after. */
const OF_THE_MANIFEST = [
    checkName,
    checkPrivate,
    checkRepository,
    checkPublishConfig,
    checkManifestTag,
    checkContentPolicy,
];
/** How a job is kept, as its workflow's file has it: warnings all. */
const OF_THE_FILE = [checkCaches, checkInstallScripts, checkPins];
/** What a run may do, whatever it releases; then how its job is kept. */
const OF_THE_RUN = [
    checkClock,
    checkEvent,
    checkProvenanceLimits,
    checkStoredTokens,
    checkPermission,
    checkRefOfRun,
    checkHead,
    checkEnvironment,
    ...OF_THE_FILE,
];
const OF_THE_RELEASE = [
    checkTag,
    checkSignedTag,
    checkScripts,
    checkPackage,
    checkVersion,
    checkSubject,
    checkDistTag,
    checkTrustDowngrade,
    checkSiblings,
];
/** Every problem of the run itself, before anything irreversible. */
function inspectRun(facts) {
    return OF_THE_RUN.flatMap((check) => check(facts));
}
/** What is said of a job before there is a run of it. */
function inspectWorkflowFile(facts) {
    return OF_THE_FILE.flatMap((check) => check(facts));
}
/** Every problem of one release, all at once. */
function inspectRelease(facts) {
    return [...OF_THE_RELEASE, ...OF_THE_MANIFEST, checkDefaultBranch].flatMap((check) => check(facts));
}
/** The problems of a packed manifest, which a build script may have rewritten since {@link inspect}. */
function inspectPacked(facts) {
    return OF_THE_MANIFEST.flatMap((check) => check(facts));
}
const OF_THE_CONTENTS = [
    checkRanges,
    checkPrivateSiblings,
    checkBundled,
    checkOverrides,
    checkPrereleaseTag,
    checkEntryPoints,
    checkNestedManifests,
    checkLinks,
];
/** What would make a release that nobody can use, though it can be published and proven: as the tarball has it. */
function inspectContents(contents) {
    return OF_THE_CONTENTS.flatMap((check) => check(contents));
}
//# sourceMappingURL=inspect.js.map
;// CONCATENATED MODULE: ./lib/src/doctor/package-health.js








/** Finds out how a package stands, from what is known of it. */
function packageHealth(release, { run, known, publisher }) {
    const { packument, last } = known;
    const { name, version } = release;
    const isDue = packument?.version(version) === undefined;
    const facts = { ...run, ...factsOf(release, known) };
    const standing = publisherOf(known, publisher);
    return {
        name,
        version,
        latest: packument && (last?.version ?? ''),
        isDue,
        distTag: decideDistTag({ wanted: undefined, release }).distTag,
        trust: last?.trust,
        workflow: last?.workflow,
        publisher: standing,
        problems: [
            ...inspectRelease(facts),
            ...unpublishable(release),
            ...publisherProblems(release, { standing, last, publisher }),
        ],
    };
}
function factsOf(release, { asked, packument, versions }) {
    const siblings = siblingsOf(release).map((sibling) => ({
        ...sibling,
        versions: versions.get(sibling.name) ?? [],
    }));
    return {
        release,
        tag: undefined,
        wantedDistTag: undefined,
        tagCommit: undefined,
        tagSignature: undefined,
        packument,
        siblings,
        askedRegistry: asked,
    };
}
/** Ranges that nobody else could install, as far as that shows before packing: what is bundled does not. */
function unpublishable(release) {
    const { manifest } = release;
    const isBundling = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
    if (isBundling || (0,dependencies/* installedDependencies */.Cm)(manifest).length === 0)
        return [];
    const tarball = { path: '', integrity: '', bytes: 0, manifest, files: [], nested: new Map() };
    return [...checkRanges({ tarball, release }), ...checkPrivateSiblings({ tarball, release })];
}
function publisherOf({ asked, packument, last }, { repository, file }) {
    if (!packument)
        return asked ? 'no-package' : 'unknown';
    if (!packument.hasTrustedPublishing)
        return 'unseen';
    if (last?.workflow === undefined || file === undefined)
        return 'seen';
    return last.workflow === file && last.repository === repository ? 'seen' : 'other';
}
function publisherProblems({ name }, { standing, last, publisher, }) {
    const { file, ...rest } = publisher;
    const trust = file === undefined ? undefined : (0,trusted_publisher/* trustCommand */.SV)(name, { ...rest, file });
    if (standing === 'no-package')
        return [
            (0,src_problems/* error */.z3)({
                code: 'package-not-found',
                message: `The registry shows no public package ${name}, and trusted publishing cannot create one.`,
                remedy: `If it is new, run publish-npm trust --run, which publishes an empty first version and sets its trusted publisher. If it exists and is private, do not run that: it would become public.`,
            }),
        ];
    if (standing === 'unseen')
        return [
            (0,src_problems/* warning */.$e)({
                code: 'publisher-unseen',
                message: `No version of ${name} was published by a trusted publisher: probably none is set up.`,
                remedy: `Set it up: ${trust ?? 'publish-npm init writes the workflow that it must name'}.`,
            }),
        ];
    if (standing !== 'other')
        return [];
    return [
        (0,src_problems/* warning */.$e)({
            code: 'publisher-differs',
            message: `The latest version of ${name} came from ${last?.workflow} of ${last?.repository}, but this workflow is ${file} of ${rest.repository}: the trusted publisher probably names the former.`,
            remedy: `Look it up (npm trust list ${name}), remove it (npm trust revoke ${name} --id ID), and set the new one: ${trust}.`,
        }),
    ];
}
//# sourceMappingURL=package-health.js.map
// EXTERNAL MODULE: ./node_modules/glob/dist/esm/index.min.js
var index_min = __webpack_require__(31668);
// EXTERNAL MODULE: ./lib/src/github/trigger.js
var trigger = __webpack_require__(41440);
// EXTERNAL MODULE: ./lib/src/github/workflow-text.js
var workflow_text = __webpack_require__(79087);
;// CONCATENATED MODULE: ./lib/src/github/publishing-job.js



const Environment = dist/* union */.KCZ([
    dist/* string */.YjP(),
    dist/* pipe */.FsL(dist/* looseObject */._H3({ name: dist/* string */.YjP() }), dist/* transform */.pdi(({ name }) => name)),
]);
const Step = dist/* looseObject */._H3({
    uses: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    with: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
const Workflow = dist/* looseObject */._H3({
    on: dist/* unknown */.L5J(),
    jobs: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ environment: dist/* optional */.lqM(Environment), steps: dist/* optional */.lqM(dist/* array */.YOg(Step), []) })),
});
/** Finds the job of a workflow that uses the publish action. @throws Error for what GitHub would not read either */
function publishingJobIn(text) {
    const { jobs, on } = dist/* parse */.qgA(Workflow, (0,workflow_text/* readWorkflowText */.x)(text).written);
    for (const [id, { environment, steps }] of Object.entries(jobs)) {
        const step = steps.find(({ uses }) => /^mochi\/publish-npm@/.test(uses));
        if (!step)
            continue;
        const action = String(step.with['stage']) === 'true' ? 'stage' : 'publish';
        return { id, environment, action, events: (0,trigger/* eventsIn */.pd)(on) };
    }
    return undefined;
}
//# sourceMappingURL=publishing-job.js.map
;// CONCATENATED MODULE: ./lib/src/github/workflow-job.js


const workflow_job_text = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()]), dist/* transform */.pdi((value) => (value === null ? '' : String(value))));
/** One that is an expression as a whole says nothing here. */
const texts = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), workflow_job_text), {}), {});
const workflow_job_Step = dist/* looseObject */._H3({
    uses: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* string */.YjP()), undefined),
    run: dist/* fallback */.NpB(dist/* optional */.lqM(workflow_job_text), undefined),
    with: texts,
    env: texts,
});
const Job = dist/* looseObject */._H3({
    env: texts,
    steps: dist/* optional */.lqM(dist/* array */.YOg(workflow_job_Step)),
});
/** Other jobs than the one that is looked for may be of any form. */
const workflow_job_Workflow = dist/* looseObject */._H3({ env: texts, jobs: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) });
/**
 * Reads one job of a workflow. Undefined when the file cannot be read or has no such job with steps: the job may be one
 * of a reusable workflow, and the file may use what is newer than this reader.
 * @param content of the file, YAML 1.2 as GitHub reads it, with aliases
 * @param id of the job, `GITHUB_JOB`
 */
function readJobFile(content, { file: path, id }) {
    const file = textOf(content);
    const workflow = workflowIn(file);
    const read = dist/* safeParse */.xLC(Job, workflow && Object.hasOwn(workflow.jobs, id) ? workflow.jobs[id] : undefined);
    if (!file || !workflow || !read.success || !read.output.steps)
        return undefined;
    const { env, steps } = read.output;
    const { lineOf, commentAt } = file;
    const line = lineOf(['jobs', id]) ?? 1;
    const variablesAt = (at, values, step) => Object.entries(values).map(([name, value]) => ({
        name,
        value,
        line: lineOf([...at, 'env', name]) ?? line,
        step,
    }));
    const stepPath = (at) => ['jobs', id, 'steps', at];
    return {
        file: path,
        id,
        line,
        permissionsLine: lineOf(['jobs', id, 'permissions']) ?? lineOf(['permissions']),
        variables: [
            ...variablesAt([], workflow.env),
            ...variablesAt(['jobs', id], env),
            ...steps.flatMap((step, at) => variablesAt(stepPath(at), step.env, at)),
        ],
        steps: steps.map(({ uses, run, with: inputs }, at) => ({
            line: lineOf([...stepPath(at), uses === undefined ? 'run' : 'uses']) ?? line,
            uses,
            major: uses === undefined ? undefined : majorOf(uses, commentAt([...stepPath(at), 'uses'])),
            run,
            with: inputs,
        })),
    };
}
/** What a workflow calls: the paths of those of the same repository, and whether there are others. */
function callsIn(content) {
    const jobs = Object.values(workflowIn(textOf(content))?.jobs ?? {});
    const calls = jobs.flatMap((job) => (v.is(v.looseObject({ uses: v.string() }), job) ? [job.uses] : []));
    const paths = calls.flatMap((uses) => /^[.$]\/(\.github\/workflows\/[^/]+\.ya?ml)$/.exec(uses)?.[1] ?? []);
    return { paths: [...new Set(paths)], others: calls.length > paths.length };
}
function workflowIn(file) {
    const read = dist/* safeParse */.xLC(workflow_job_Workflow, file?.written);
    return read.success ? read.output : undefined;
}
function textOf(content) {
    try {
        return (0,workflow_text/* readWorkflowText */.x)(content);
    }
    catch {
        return undefined;
    }
}
function majorOf(uses, comment) {
    const found = /@v(\d+)(?:\.|$)/.exec(uses) ?? /^\s*v?(\d+)(?:\.|\s|$)/.exec(comment);
    return found ? Number(found[1]) : undefined;
}
//# sourceMappingURL=workflow-job.js.map
;// CONCATENATED MODULE: ./lib/src/doctor/workflow-health.js







const DIRECTORY = '.github/workflows';
/**
 * Looks at the workflow that publishes.
 * @param root of the repository, absolute
 * @param given relative to the root; left out, the one that uses the publish action
 * @param facts of a run of it, as far as they can be known before there is one
 */
async function workflowHealth(root, { given, facts }) {
    const found = given === undefined ? await publishing(root) : [given];
    const [file, ...others] = found;
    if (file === undefined)
        return { file, job: undefined, problems: [noWorkflow()] };
    const { text, job, problems } = read(root, file);
    const ofJob = job && readJobFile(text, { file, id: job.id });
    const several = others.length === 0 ? [] : [severalPublish([file, ...others])];
    const weak = ofJob ? inspectWorkflowFile({ ...facts, jobFile: ofJob }) : [];
    const open = job && job.environment === undefined ? [withoutEnvironment(file)] : [];
    return { file, job, problems: [...problems, ...several, ...open, ...weak] };
}
async function publishing(root) {
    const names = await (0,index_min/* glob */.TI)('*.{yml,yaml}', { cwd: (0,external_node_path_.join)(root, DIRECTORY), posix: true });
    return names.sort().flatMap((name) => {
        const file = `${DIRECTORY}/${name}`;
        return read(root, file).job === undefined ? [] : [file];
    });
}
function read(root, file) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8');
        const job = publishingJobIn(text);
        return { text, job, problems: job ? [] : [noPublishing(file)] };
    }
    catch (thrown) {
        return { text: '', job: undefined, problems: [unreadableWorkflow(file, (0,src_problems/* messageOf */.bD)(thrown))] };
    }
}
function noWorkflow() {
    return (0,src_problems/* warning */.$e)({
        code: 'workflow-missing',
        message: `No workflow in ${DIRECTORY} publishes with this action.`,
        remedy: 'Write one with publish-npm init, or name it with --workflow.',
    });
}
function noPublishing(file) {
    return (0,src_problems/* warning */.$e)({
        code: 'workflow-missing',
        message: `${file} has no job that publishes with this action.`,
        remedy: 'Add the jobs with publish-npm init --into, or name another workflow with --workflow.',
        file,
    });
}
function unreadableWorkflow(file, why) {
    return (0,src_problems/* error */.z3)({
        code: 'workflow-missing',
        message: `${file} cannot be read as a workflow: ${why}.`,
        remedy: 'Fix it, or name another with --workflow.',
        file,
    });
}
function severalPublish(files) {
    return (0,src_problems/* warning */.$e)({
        code: 'workflow-missing',
        message: `Several workflows publish (${files.map((file) => (0,external_node_path_.basename)(file)).join(', ')}), but a trusted publisher names one file.`,
        remedy: 'Keep one of them, or choose the one to check with --workflow.',
    });
}
function withoutEnvironment(file) {
    return (0,src_problems/* warning */.$e)({
        code: 'environment-missing',
        message: `The publishing job of ${file} has no environment: anyone who can push a branch can change the workflow there and publish from it.`,
        remedy: 'Add "environment: npm" to the job, and set the trusted publisher of every package again, with that environment.',
        file,
    });
}
//# sourceMappingURL=workflow-health.js.map
;// CONCATENATED MODULE: ./lib/src/doctor/checkup.js











/**
 * Looks at everything that a release needs and that can be seen without a credential: every public package of the checkout,
 * what the registry says of it, and the workflow.
 * @throws Failure where the packages cannot be read
 */
async function diagnose(world, { root, remote, workflow, registry }) {
    const checkout = await (0,checkout_packages/* checkoutPackages */.u)({ root, packageDirectory: undefined, checkout: root });
    const releases = checkout.packages
        .filter(({ name, manifest }) => !manifest.private && name !== '')
        .map((found) => {
        const { name, manifest } = found;
        const tag = (0,tag_template/* tagBy */.Uc)(tag_template/* DEFAULT_FORMAT */.ui, { name, version: manifest.version });
        return (0,checkout_packages/* releaseFrom */.Y)(checkout, { found, version: manifest.version, tag });
    });
    if (releases.length === 0)
        return (0,src_problems/* fail */.fJ)({
            code: 'package-private',
            message: 'Every package here is private: there is nothing to publish.',
            remedy: 'Remove "private": true from the packages you want to publish.',
        });
    const repository = repositoryOf(releases, remote);
    const run = runFacts({ root, registry, repository, now: world.now() });
    const health = await workflowHealth(root, { given: workflow, facts: run });
    const { file, job } = health;
    const publisher = {
        repository,
        file: job && file !== undefined ? (0,external_node_path_.basename)(file) : undefined,
        environment: job?.environment,
        action: job?.action ?? 'publish',
    };
    const answers = await answersOf(world, { releases, registry });
    const versions = versionsOf(releases, answers);
    const packages = releases.map((release) => {
        const { packument, last, failures } = answers.get(release.name) ?? {};
        const asked = failures === undefined;
        return packageHealth(release, {
            run: { ...run, stage: publisher.action === 'stage' },
            known: { asked, packument, last, versions },
            publisher,
        });
    });
    const problems = [...checkout.problems, ...health.problems, ...failuresOf(answers)];
    return { repository, workflow: file, publisher, packages, problems };
}
function repositoryOf(releases, remote) {
    const declared = releases.map(({ manifest }) => (0,repository_field/* githubRepository */.G)((0,repository_field/* writtenRepository */.W)(manifest.repository)));
    return (0,repository_field/* githubRepository */.G)(remote) ?? declared.find((one) => one !== undefined) ?? 'OWNER/NAME';
}
/** What the registry says of each, side by side; two requests a package at the most. */
async function answersOf(world, { releases, registry }) {
    const pool = (0,concurrency/* createPool */.b)(concurrency/* REQUESTS_AT_A_TIME */.pl);
    const answer = async (name) => {
        try {
            if (!(0,names/* isPackageName */.kb)(name))
                return {};
            const packument = await pool(() => (0,registry_packument/* getPackument */.np)(world, { registry, name }));
            return {
                packument,
                last: packument && (await pool(() => lastReleaseOf(world, { registry, packument }))),
            };
        }
        catch (thrown) {
            return { failures: (0,src_problems/* problemsOf */.GW)(thrown) };
        }
    };
    return new Map(await Promise.all(releases.map(async ({ name }) => [name, await answer(name)])));
}
/** Why the registry said nothing of some: told once, whatever the number. */
function failuresOf(answers) {
    const failed = [...answers].flatMap(([name, { failures = [] }]) => failures.map((problem) => ({ name, problem })));
    const [first, ...others] = failed;
    if (first === undefined || others.length === 0)
        return failed.map(({ problem }) => problem);
    const message = `${first.problem.message} The same happened with ${others.length} other packages.`;
    return [{ ...first.problem, message, packages: failed.map(({ name }) => name) }];
}
/** What a package finds of those beside it: what is on the registry, and what is released with it. */
function versionsOf(releases, answers) {
    return new Map(releases.map(({ name, version }) => [name, [...(answers.get(name)?.packument?.versions ?? []), version]]));
}
/** A run that has not been: what is true of it whenever it is. */
function runFacts({ root, registry, repository, now, }) {
    const none = { repositoryId: '', ownerId: '', commit: '', ref: '', refName: '', id: '', attempt: '' };
    const run = {
        ...none,
        serverUrl: 'https://github.com',
        apiUrl: '',
        repository,
        refType: 'branch',
        workflowRef: '',
        job: undefined,
        event: 'push',
        runnerEnvironment: 'github-hosted',
        workspace: root,
    };
    return {
        job: 'publish',
        inputs: {
            root,
            buildScript: undefined,
            allowScripts: false,
            registry,
            distTag: undefined,
            allowLatestBackwards: false,
            failOn: 'error',
        },
        run,
        tags: [],
        stage: false,
        allowTrustDowngrade: false,
        // Scripts run in a job of their own: which of them there are is no problem.
        packsHere: false,
        canRequestIdToken: true,
        claims: undefined,
        head: undefined,
        defaultBranch: undefined,
        jobFile: undefined,
        packageManager: undefined,
        ignoresScripts: false,
        tokenVariables: [],
        npmrcTokens: [],
        now,
    };
}
//# sourceMappingURL=checkup.js.map
// EXTERNAL MODULE: ./lib/src/edge/terminal-world.js + 1 modules
var terminal_world = __webpack_require__(21918);
// EXTERNAL MODULE: ./lib/src/github/git.js
var git = __webpack_require__(24648);
// EXTERNAL MODULE: ./lib/src/registry/address.js
var address = __webpack_require__(33836);
;// CONCATENATED MODULE: ./lib/src/report/same-problems.js
/** How many packages are named where a problem is of many. */
const NAMED = 5;
/**
 * Every problem once, in the order they were found: one that is the same of several releases but for their names and versions
 * is told of the first, with the names of the others.
 */
function eachOnce(found) {
    const all = new Set(found.flatMap(({ release }) => (release ? [release.name] : [])));
    if (all.size < 2)
        return found.flatMap(({ problems }) => problems);
    const groups = new Map();
    for (const { release, problems } of found)
        for (const problem of problems) {
            const { code, severity, message, remedy } = problem;
            const key = JSON.stringify([code, severity, generic(message, release), generic(remedy, release)]);
            const isNamed = generic(message, release) !== message;
            const group = groups.get(key) ?? { problem, isNamed, names: new Set() };
            if (release)
                group.names.add(release.name);
            groups.set(key, group);
        }
    return [...groups.values()].map((group) => !group.isNamed && group.names.size === all.size ? group.problem : ofMany(group));
}
/** A text with what is a release's own taken out, by whole names and versions: a package may be called `a`. */
function generic(text, release) {
    if (!release || release.name === '')
        return text;
    const unnamed = text.replace(wholly(release.name), '{package}');
    return release.version === '' ? unnamed : unnamed.replace(wholly(release.version), '{version}');
}
function wholly(word) {
    const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
    return new RegExp(`(?<![\\w.-])${literal}(?![\\w-]|\\.\\w)`, 'g');
}
function ofMany({ problem, isNamed, names }) {
    if (names.size === 0)
        return problem;
    const packages = [...names];
    const others = isNamed ? packages.slice(1) : packages;
    if (others.length === 0)
        return { ...problem, packages };
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
    const listed = `${others.slice(0, NAMED).join(', ')}${more}`;
    const message = isNamed
        ? `${problem.message} The same is true of ${listed}.`
        : `${problem.message} (${listed})`;
    return { ...problem, message, packages };
}
//# sourceMappingURL=same-problems.js.map
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
// EXTERNAL MODULE: ./lib/src/cli/terminal-text.js
var terminal_text = __webpack_require__(90615);
;// CONCATENATED MODULE: ./lib/src/cli/doctor-words.js



const HEAD = ['package', 'version', 'latest', 'due', 'dist-tag', 'published with', 'publisher'];
const PUBLISHER = {
    seen: 'seen',
    unseen: 'none seen',
    other: 'another',
    'no-package': 'no package',
    unknown: '?',
};
/**
 * A diagnosis for a person: one table, then each problem once, with what to do.
 * @param width of the terminal, in columns
 */
function diagnosisInWords({ packages, workflow, repository }, problems, width = Number.POSITIVE_INFINITY) {
    const rows = packages.map((one) => [
        one.name,
        one.version,
        one.latest ?? '–',
        one.isDue ? 'due' : '–',
        one.distTag,
        one.trust === undefined ? '–' : [one.trust, one.workflow].filter(Boolean).join(', '),
        PUBLISHER[one.publisher],
    ]);
    const [head = '', ...lines] = (0,terminal_text/* tableLines */.o)([HEAD, ...rows.map((row) => row.map(harmless/* visible */.RK))]);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return [
        `${repository}, ${workflow ?? 'no workflow that publishes'}`,
        '',
        (0,external_node_util_.styleText)('dim', head),
        ...lines,
        '',
        ...problems.flatMap((one) => problemInWords(one, width)),
        errors === 0
            ? `${(0,external_node_util_.styleText)('green', '✔')} A release would work, as far as this can be seen without trying one.`
            : `${(0,external_node_util_.styleText)('red', '✖')} A release would fail: ${errors === 1 ? '1 problem' : `${errors} problems`}.`,
        (0,terminal_text/* wrapped */.k)((0,external_node_util_.styleText)('dim', 'Only the owner of a package can see its trusted publisher: npm trust list <package>.'), {
            width,
        }),
    ].join('\n');
}
function problemInWords({ severity, code, message, remedy, file, line }, width) {
    const mark = severity === 'error' ? (0,external_node_util_.styleText)('red', '✖') : (0,external_node_util_.styleText)('yellow', '⚠');
    const where = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    return [`${mark} ${code}${where}: ${(0,harmless/* visible */.RK)(message)}`, `  ${(0,harmless/* visible */.RK)(remedy)}`, ''].map((text) => (0,terminal_text/* wrapped */.k)(text, { width }));
}
//# sourceMappingURL=doctor-words.js.map
// EXTERNAL MODULE: ./lib/src/cli/option-files.js + 3 modules
var option_files = __webpack_require__(87986);
;// CONCATENATED MODULE: ./lib/src/cli/doctor-command.js








/**
 * `publish-npm doctor`
 * @returns the exit status: 0 when a release would work, as far as can be seen; 1 when it would not
 */
async function doctorCommand(options) {
    const diagnosis = await diagnosed((0,terminal_world/* terminalWorld */.x)({}), options);
    const problems = problemsOfAll(diagnosis);
    const { repository, workflow, publisher, packages } = diagnosis;
    const shown = packages.map(({ problems: own, ...rest }) => ({
        ...rest,
        problems: own.map(({ code }) => code),
    }));
    process.stdout.write(options.json
        ? `${JSON.stringify({ repository, workflow, publisher, packages: shown, problems }, null, 2)}\n`
        : `${diagnosisInWords(diagnosis, problems, process.stdout.columns)}\n`);
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
/** @throws Failure where the packages cannot be read */
async function diagnosed(world, { cwd, workflow, registry = address/* PUBLIC_REGISTRY */.u }) {
    const root = (0,external_node_path_.resolve)(cwd);
    const remote = await (0,git/* git */.$)(world, root, ['remote', 'get-url', 'origin']);
    return diagnose(world, { root, remote, workflow, registry: (0,option_files/* asUsage */.im)(() => (0,address/* registryAt */.R)(registry)) });
}
function problemsOfAll({ problems, packages }) {
    return eachOnce([
        { problems },
        ...packages.map(({ name, version, problems: own }) => ({ release: { name, version }, problems: own })),
    ]);
}
//# sourceMappingURL=doctor-command.js.map

/***/ }),

/***/ 50637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ allEnded),
/* harmony export */   b: () => (/* binding */ createPool),
/* harmony export */   pl: () => (/* binding */ REQUESTS_AT_A_TIME)
/* harmony export */ });
/** How many requests are on their way to a registry at a time. */
const REQUESTS_AT_A_TIME = 16;
/** @param size how many tasks run at a time */
function createPool(size) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= size)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await task();
        }
        finally {
            // The place is handed over, not given back, so that nobody slips in between.
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/**
 * Waits until every task has ended, well or not, so that none is still at work in what is cleared up next, and none fails
 * unheard. Gives their results, or throws what the first failed task, in the order given, has thrown.
 */
async function allEnded(tasks) {
    const ends = await Promise.allSettled(tasks);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed)
        throw failed.reason;
    return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
}
//# sourceMappingURL=concurrency.js.map

/***/ }),

/***/ 95435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   t3: () => (/* binding */ isImmutable)
/* harmony export */ });
/* unused harmony exports requestIdToken, canRequestIdToken */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49344);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    iss: text,
    aud: text,
    sub: text,
    repository: text,
    repository_id: text,
    repository_owner: text,
    repository_owner_id: text,
    repository_visibility: text,
    ref: text,
    sha: text,
    workflow_ref: text,
    job_workflow_ref: text,
    event_name: text,
    run_id: text,
    run_attempt: text,
    runner_environment: text,
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    exp: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** When it was issued, in seconds. */
    iat: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/**
 * Decodes an ID token's claims. The signature is not checked: the token came straight from GitHub.
 * @throws Failure `id-token-failed` without a character of the token in it
 * @see https://docs.github.com/actions/reference/security/oidc
 */
function readClaims(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(Schema, JSON.parse(payload));
    }
    catch (cause) {
        const why = valibot__WEBPACK_IMPORTED_MODULE_1__/* .isValiError */ .F1$(cause)
            ? cause.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)).join(', ')
            : 'not JSON';
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            code: 'id-token-failed',
            message: `GitHub's ID token cannot be read (${why}).`,
            remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com',
        });
    }
}
/**
 * A fresh ID token for one audience, masked before anything else sees it. Lives about 300 seconds.
 * @throws Failure `id-token-failed`
 */
async function requestIdToken(world, audience) {
    try {
        return await world.idToken(audience);
    }
    catch (cause) {
        return fail({
            code: 'id-token-failed',
            message: `GitHub gave no ID token for the audience ${audience}: ${world.redact(messageOf(cause))}.`,
            remedy: 'Run the job again. If it happens again, check the permissions of the job, and https://www.githubstatus.com',
        }, cause);
    }
}
/** Whether the job may request ID tokens: both variables come with `permissions: id-token: write` alone. */
function canRequestIdToken(world) {
    return Boolean(world.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Repositories made or renamed since 2026-07-15 have ids in the subject (npm/cli#9969). */
function isImmutable(subject) {
    return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject);
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 22128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ installedDependencies),
/* harmony export */   JO: () => (/* binding */ bundledNames),
/* harmony export */   Nt: () => (/* binding */ isBundled),
/* harmony export */   Ot: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78056);

const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** What a manifest's consumers install; never its devDependencies. */
function installedDependencies(manifest) {
    const optionalPeers = objectIn(manifest['peerDependenciesMeta']);
    const optional = objectIn(manifest['optionalDependencies']);
    return FIELDS.flatMap((field) => Object.entries(objectIn(manifest[field])).flatMap(([name, range]) => {
        if (typeof range !== 'string')
            return [];
        const isOptional = field === 'peerDependencies'
            ? objectIn(optionalPeers[name])['optional'] === true
            : Object.hasOwn(optional, name);
        return [{ field, name, range, isOptional }];
    }));
}
/** What a dependency asks for, behind its alias; undefined for a protocol that npm does not know. */
function readSpec({ name, range }) {
    try {
        const spec = npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.resolve(name, range, '/');
        return spec.type === 'alias' && 'subSpec' in spec ? spec.subSpec : spec;
    }
    catch {
        return undefined;
    }
}
/** The names a manifest wants in its tarball; all of its dependencies with `true`. */
function bundledNames(manifest) {
    const bundled = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
    if (bundled === true)
        return Object.keys(objectIn(manifest['dependencies']));
    return Array.isArray(bundled) ? bundled.filter((name) => typeof name === 'string') : [];
}
/** Whether a dependency is in the tarball. */
function isBundled({ files }, name) {
    return files.includes(`node_modules/${name}/package.json`);
}
function objectIn(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 45750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ trustedPublisherForm),
/* harmony export */   Fy: () => (/* binding */ firstPublishCommand),
/* harmony export */   Pp: () => (/* binding */ TRUST_PAUSE_MS),
/* harmony export */   SV: () => (/* binding */ trustCommand),
/* harmony export */   tx: () => (/* binding */ trustArguments)
/* harmony export */ });
/* unused harmony exports replacingCommands, settingsPage */
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87526);

/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
const TRUST_PAUSE_MS = 4_000;
/** What a person, or a shell, puts a name in the place of. */
const OPEN = ['<package>', '"$package"'];
/**
 * The command that fills the form in (npm 11.15 and later).
 * @param name of the package; or what a shell puts there
 */
function trustCommand(name, publisher) {
    const [trust, github, , ...rest] = trustArguments(name, publisher);
    const word = OPEN.includes(name) ? name : (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name);
    return ['npm', trust, github, word, ...rest.map(_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)].join(' ');
}
/** The commands that set it anew, as it cannot be edited; ID is what the first one lists. */
function replacingCommands(name, publisher) {
    return [
        `npm trust list ${quoted(name)}`,
        `npm trust revoke ${quoted(name)} --id ID`,
        trustCommand(name, publisher),
    ];
}
/** The same as the arguments of npm. */
function trustArguments(name, { repository, file, environment, action }) {
    const guard = environment === undefined ? [] : ['--env', environment];
    const allowed = action === 'stage' ? '--allow-stage-publish' : '--allow-publish';
    return ['trust', 'github', name, '--repo', repository, '--file', file, ...guard, allowed];
}
/** The command that brings a package into being, from an empty directory: an empty version that no tag will ask for. */
function firstPublishCommand(name) {
    const word = OPEN.includes(name) ? name : (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name);
    return `cd "$(mktemp -d)" && npm init --yes && npm pkg set name=${word} version=0.0.0 && npm publish --access=public`;
}
/** Where npm shows and sets it. */
function settingsPage(name) {
    return `https://www.npmjs.com/package/${name}/access`;
}
/** npm's form for it, field by field, as on the settings page of a package. */
function trustedPublisherForm({ repository, file, environment, action, }) {
    const [owner = '', name = ''] = repository.split('/');
    return [
        { field: 'Organization or user', value: owner },
        { field: 'Repository', value: name },
        { field: 'Workflow filename', value: file },
        { field: 'Environment name', value: environment ?? '(empty)' },
        { field: 'Allowed actions', value: action === 'stage' ? 'npm stage publish' : 'npm publish' },
    ];
}
//# sourceMappingURL=trusted-publisher.js.map

/***/ }),

/***/ 66481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkoutPackages),
  Y: () => (/* binding */ releaseFrom)
});

;// CONCATENATED MODULE: ./lib/src/projects/foretold.js
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * A manifest as pnpm, Yarn and Bun will pack it, as far as that can be foretold: ranges of `workspace:` and `catalog:` are
 * resolved. What cannot be is left as it is: the manager will say so. What is published is what the tarball has.
 * @param versions of the workspaces, by name
 * @see https://pnpm.io/workspaces#publishing-workspace-packages
 */
function foretold(manifest, { versions, catalogs }) {
    const resolved = FIELDS.flatMap((field) => {
        const ranges = manifest[field];
        if (typeof ranges !== 'object' || ranges === null)
            return [];
        const entries = Object.entries(ranges).map(([name, range]) => [
            name,
            typeof range === 'string' ? resolvedRange(name, range, { versions, catalogs }) : range,
        ]);
        return [[field, Object.fromEntries(entries)]];
    });
    return { ...manifest, ...Object.fromEntries(resolved) };
}
function resolvedRange(name, range, { versions, catalogs }) {
    if (range.startsWith('catalog:')) {
        const catalog = range.slice('catalog:'.length) || 'default';
        const inCatalog = Object.hasOwn(catalogs, catalog) ? catalogs[catalog] : undefined;
        const found = inCatalog && Object.hasOwn(inCatalog, name) ? inCatalog[name] : undefined;
        return found === undefined ? range : resolvedRange(name, found, { versions, catalogs: {} });
    }
    if (!range.startsWith('workspace:'))
        return range;
    const wanted = range.slice('workspace:'.length);
    const [, alias, of] = /^(@?[^@]+)@(.+)$/.exec(wanted) ?? [];
    const version = versions.get(alias ?? name);
    const written = rangeFor(of ?? wanted, version);
    if (written === undefined)
        return range;
    return alias === undefined ? written : `npm:${alias}@${written}`;
}
function rangeFor(wanted, version) {
    if (!['', '*', '^', '~'].includes(wanted))
        return /^[\w.^~<>=*|\s-]+$/.test(wanted) ? wanted : undefined;
    if (version === undefined)
        return undefined;
    return wanted === '^' || wanted === '~' ? `${wanted}${version}` : version;
}
//# sourceMappingURL=foretold.js.map
// EXTERNAL MODULE: ./lib/src/projects/managers.js + 4 modules
var managers = __webpack_require__(33614);
// EXTERNAL MODULE: ./lib/src/projects/project-manager.js
var project_manager = __webpack_require__(67506);
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var projects_workspaces = __webpack_require__(46743);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(48363);
;// CONCATENATED MODULE: ./lib/src/plan/checkout-packages.js





/**
 * Reads the packages of a checkout: the workspaces, or what lies in `package-directory`.
 * @param wanted the manager, where it is not the one that the project says
 * @throws Failure `workspace-duplicate`, `workspaces-unreadable`, `manifest-invalid`, `manager-unserved`
 */
async function checkoutPackages({ root, packageDirectory, checkout, wanted, }) {
    const { manager, problems } = await managerOf(root, { packageDirectory, wanted });
    const workspaces = packageDirectory === undefined ? await (0,projects_workspaces/* listWorkspaces */.FF)(root, manager) : [];
    const directories = packageDirectory === undefined ? workspaces : [{ directory: packageDirectory }];
    const read = await Promise.all(directories.map(async ({ directory }) => {
        const path = (0,projects_workspaces/* relativeDirectory */.ye)(checkout, directory);
        const file = path === '.' ? 'package.json' : `${path}/package.json`;
        const { manifest, text } = await (0,release_manifest/* readManifestFile */.oe)(directory, file);
        return { name: manifest.name, directory, manifest, source: { file, text } };
    }));
    const managedBy = manager.name;
    if (packageDirectory !== undefined || managedBy === 'npm')
        return { root, packages: read, managedBy, packedBy: 'npm', problems };
    const versions = new Map(read.map(({ name, manifest: { version } }) => [name, version]));
    const catalogs = manager.catalogs(root, await (0,release_manifest/* readManifest */.WI)(root, 'package.json'));
    const packages = read.map((one) => ({
        ...one,
        manifest: foretold(one.manifest, { versions, catalogs }),
    }));
    return { root, packages, managedBy, packedBy: managedBy, problems };
}
/** What a build has left can be packed whoever manages the rest; and there may be no package.json at the root. */
async function managerOf(root, { packageDirectory, wanted }) {
    try {
        return (0,project_manager/* projectManager */.n)(root, await (0,release_manifest/* readManifest */.WI)(root, 'package.json'), wanted);
    }
    catch (thrown) {
        if (packageDirectory === undefined)
            throw thrown;
        return { manager: (0,managers/* managerNamed */.P)('npm'), by: '', problems: [] };
    }
}
/** A package of the checkout as a release in some version, called by a tag. */
function releaseFrom({ root, packages, managedBy, packedBy }, { found, version, tag }) {
    const { name, directory, manifest, source } = found;
    const others = packages.filter((one) => one !== found).map(asOther);
    const packScripts = (0,release_manifest/* scriptsAmong */.Lz)(manifest, (0,managers/* managerNamed */.P)(packedBy).packScripts);
    const by = { managedBy, packedBy, packScripts };
    return { name, version, tag, root, directory, others, manifest, source, ...by };
}
const known = new WeakMap();
/** The same object each time: of a thousand packages each has all others beside it. */
function asOther(one) {
    const { name, directory, manifest } = one;
    const other = known.get(one) ?? { name, directory, isPrivate: Boolean(manifest.private) };
    known.set(one, other);
    return other;
}
//# sourceMappingURL=checkout-packages.js.map

/***/ }),

/***/ 21236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance),
/* harmony export */   n: () => (/* binding */ BUILD_TYPES)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17002);


/** The build types of npm's provenance: what follows is what npm has ever written (libnpmpublish, lib/provenance.js). */
const BUILD_TYPES = {
    v1: ['https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'],
    v02: [
        'https://github.com/npm/cli/gha@v0',
        'https://github.com/npm/cli/gha@v1',
        'https://github.com/npm/cli/gha/v2',
    ],
};
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const Material = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}) });
const V1 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        buildType: text,
        externalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            workflow: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ ref: text, repository: text, path: text }),
        }),
        internalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            github: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ event_name: text, repository_id: text, repository_owner_id: text }),
        }),
        resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ invocationId: text }),
    }),
});
const V02 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    buildType: text,
    builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: text }),
    invocation: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        configSource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uri: text, digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha1: text }), entryPoint: text }),
        parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}),
        environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            GITHUB_EVENT_NAME: text,
            GITHUB_REF: text,
            GITHUB_REPOSITORY: text,
            GITHUB_REPOSITORY_ID: text,
            GITHUB_REPOSITORY_OWNER_ID: text,
            GITHUB_RUN_ATTEMPT: text,
            GITHUB_RUN_ID: text,
            GITHUB_SHA: text,
            GITHUB_WORKFLOW_REF: text,
            GITHUB_WORKFLOW_SHA: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        }),
    }),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ buildInvocationId: text }),
    materials: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Material),
});
/**
 * Reads a provenance predicate.
 * @throws Error when it lacks what npm writes into every one
 * @see https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance
 */
function readProvenance({ predicateType, predicate }) {
    return predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_PREDICATE_V02 */ .hP
        ? readV02(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V02, predicate))
        : readV1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(V1, predicate));
}
function readV1({ buildDefinition, runDetails }) {
    const { externalParameters, internalParameters, resolvedDependencies } = buildDefinition;
    const { workflow } = externalParameters;
    const { github } = internalParameters;
    const [source, ...others] = resolvedDependencies;
    return {
        buildType: buildDefinition.buildType,
        builder: runDetails.builder.id,
        commit: String(source?.digest['gitCommit']),
        source: String(source?.uri),
        legacySource: String(source?.uri),
        repository: workflow.repository,
        workflow: `${workflow.repository}/${workflow.path}@${workflow.ref}`,
        workflowDigest: undefined,
        run: runDetails.metadata.invocationId,
        event: github.event_name,
        repositoryId: github.repository_id,
        ownerId: github.repository_owner_id,
        unknown: [
            ...beyond(externalParameters, ['workflow']),
            ...beyond(workflow, ['ref', 'repository', 'path']),
            ...beyond(internalParameters, ['github']),
            ...beyond(github, ['event_name', 'repository_id', 'repository_owner_id']),
            ...others.map(({ uri }) => uri),
        ],
    };
}
function readV02({ buildType, builder, invocation, metadata, materials, }) {
    const { configSource, parameters, environment: env } = invocation;
    const [source, ...others] = materials;
    const repository = `https://github.com/${env.GITHUB_REPOSITORY}`;
    const sameId = metadata.buildInvocationId === `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT}`;
    // npm 9.6 and 9.7 wrote the path alone, those before the whole reference.
    const { entryPoint } = configSource;
    const whole = env.GITHUB_WORKFLOW_REF;
    const agrees = entryPoint === whole || whole.startsWith(`${env.GITHUB_REPOSITORY}/${entryPoint}@`);
    const inEnvironment = `git+${repository}@${env.GITHUB_REF}`;
    const sources = [String(source?.uri), configSource.uri];
    const withRef = (uri) => (uri === `git+${repository}` ? inEnvironment : uri);
    const commits = [source?.digest['sha1'], configSource.digest.sha1, env.GITHUB_SHA].map(String);
    return {
        buildType,
        builder: builderOfV02(builder.id),
        commit: same(commits),
        source: same([...sources, inEnvironment]),
        legacySource: same([...sources.map(withRef), inEnvironment]),
        repository,
        workflow: same([`https://github.com/${whole}`, ...(agrees ? [] : [entryPoint])]),
        workflowDigest: env.GITHUB_WORKFLOW_SHA,
        run: sameId
            ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}/attempts/${env.GITHUB_RUN_ATTEMPT}`
            : metadata.buildInvocationId,
        event: env.GITHUB_EVENT_NAME,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        unknown: [...beyond(parameters, []), ...others.map(({ uri }) => uri)],
    };
}
/** Before SLSA v1 npm named the runner alone, at first itself (9.2.0 to 9.5.0 were seen); it ran on GitHub's. */
function builderOfV02(id) {
    const isHosted = id === 'https://github.com/actions/runner' || /^https:\/\/github\.com\/npm\/cli@9\.\d+\.\d+$/.test(id);
    return isHosted ? 'https://github.com/actions/runner/github-hosted' : id;
}
/** The one value that is written several times; all of them when they differ, which then equals nothing. */
function same(values) {
    const distinct = [...new Set(values)];
    return distinct.join(' and ');
}
function beyond(object, known) {
    return Object.keys(object).filter((key) => !known.includes(key));
}
//# sourceMappingURL=provenance.js.map

/***/ }),

/***/ 17002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ PROVENANCE_PREDICATE),
/* harmony export */   Hh: () => (/* binding */ readPublishPredicate),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   hP: () => (/* binding */ PROVENANCE_PREDICATE_V02),
/* harmony export */   nN: () => (/* binding */ PROVENANCE_PREDICATES)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _text_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85126);


const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
/** What npm 9.5 to 9.7 wrote, in the first half of 2023. */
const PROVENANCE_PREDICATE_V02 = 'https://slsa.dev/provenance/v0.2';
/** Either version of it. */
const PROVENANCE_PREDICATES = [PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02];
const Schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha512: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }) })),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** Reads the payload of a DSSE envelope. @throws Error when it is no statement, or JSON that can be read two ways */
function readStatement(payload) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Schema, (0,_text_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(payload));
}
const Publish = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), registry: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
function readPublishPredicate(predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(Publish, predicate);
}
//# sourceMappingURL=statement.js.map

/***/ }),

/***/ 87622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ higherTrust)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _trust_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99125);


/**
 * Finds the earlier version that consumers would hold against this one: of those that rank higher, the highest, and of
 * equals the last. Earlier is what was published before, whatever its number: a maintenance line is held to what the newest
 * line had. Prereleases count for prereleases only. So pnpm decides with `trustPolicy: no-downgrade`, in 11.28.
 * The ranks are signed by nobody.
 */
function higherTrust(packument, { version, rank }) {
    const at = packument.publishedAt(version);
    const isEarlier = (other) => {
        const then = packument.publishedAt(other);
        return other !== version && (at === undefined || then === undefined || then < at);
    };
    const counts = (other) => isPrerelease(version) || !isPrerelease(other);
    return packument.versions
        .filter((other) => counts(other) && isEarlier(other))
        .map((other) => ({ version: other, rank: packument.trustOf(other) }))
        .filter((other) => placeOf(other) > placeOf({ rank }))
        .reduce((highest, other) => (highest && placeOf(highest) > placeOf(other) ? highest : other), undefined);
}
function isPrerelease(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version, { loose: true }) !== null;
}
function placeOf({ rank }) {
    return _trust_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RANKS */ .DX.indexOf(rank);
}
//# sourceMappingURL=higher-trust.js.map

/***/ }),

/***/ 60937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkspace),
/* harmony export */   t: () => (/* binding */ MANAGER_NAMES)
/* harmony export */ });
/** The package managers that are served. */
const MANAGER_NAMES = ['npm', 'pnpm', 'yarn', 'bun'];
/** Whether a release stands in the checkout. */
function isInWorkspace(release) {
    return 'directory' in release;
}
//# sourceMappingURL=release.js.map

/***/ })

};

