export const id = 971;
export const ids = [971];
export const modules = {

/***/ 98562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);

/** Asks at a terminal. Undefined where there is none, for Ctrl-C, and at the end of input. */
async function ask(question) {
    if (!process.stdin.isTTY || !process.stderr.isTTY)
        return undefined;
    const questions = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    const end = new AbortController();
    questions.once('close', () => end.abort());
    try {
        return (await questions.question(question, { signal: end.signal })).trim();
    }
    catch {
        return undefined;
    }
    finally {
        questions.close();
    }
}
//# sourceMappingURL=ask.js.map

/***/ }),

/***/ 22169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/edge/terminal-world.js + 1 modules
var terminal_world = __webpack_require__(21918);
// EXTERNAL MODULE: ./lib/src/github/git.js
var git = __webpack_require__(24648);
;// CONCATENATED MODULE: ./lib/src/init/migration.js
/**
 * How to get rid of stored tokens without losing a release: each step works whether or not the next has been done.
 * @param file the workflow that publishes from then on
 */
function migrationInWords(workflows, { file, isInto }) {
    const tokens = tokenNames(workflows);
    if (workflows.every(({ superfluous }) => superfluous.length === 0))
        return [];
    const removals = workflows
        .filter(({ superfluous }) => superfluous.length > 0)
        .map((one) => `     ${one.file}: ${one.superfluous.map(removal).join(', ')}.`);
    const isOther = workflows.some((one) => one.file !== file && one.superfluous.some(({ what }) => what !== 'token'));
    return [
        `To move from ${tokens.length === 0 ? 'the current way of publishing' : `the stored token ${tokens.join(', ')}`} without losing a release, in this order:`,
        '',
        '  1. Set up the trusted publisher of every package (below). The old way keeps working.',
        ...(isInto
            ? [`  2. Commit ${file} as it is now.`]
            : ['  2. In one commit, add this workflow and remove from the current ones:', ...removals]),
        ...(isOther && !isInto
            ? [
                `     (publish-npm init --into <that workflow> adds the jobs there instead, and shows the difference.)`,
            ]
            : []),
        '  3. Release once, and check that it is verified.',
        ...(tokens.length === 0
            ? []
            : [
                `  4. Only then, if nothing else uses ${tokens.length === 1 ? 'it' : 'them'}: delete the secret${tokens.length === 1 ? '' : 's'} (${tokens.map((name) => `gh secret delete ${name}`).join('; ')}), revoke the token (npm token list, npm token revoke <id>), and forbid tokens on the package’s settings page ("Require two-factor authentication and disallow tokens").`,
            ]),
        '',
    ];
}
function tokenNames(workflows) {
    const all = workflows.flatMap(({ superfluous }) => superfluous.filter(({ what }) => what === 'token'));
    return [...new Set(all.map(({ name }) => name))].sort();
}
function removal({ what, name }) {
    switch (what) {
        case 'token':
            return `the variable that holds ${name}`;
        case 'publish-step':
            return `the step ${JSON.stringify(name)}`;
        case 'publish-input':
            return `publish: ${name} of changesets/action`;
        case 'job':
            return `the job ${name}, which does nothing else`;
        case 'id-token':
            return `id-token: write of ${name === 'every job' ? 'the whole workflow' : `the job ${name}`}`;
    }
}
//# sourceMappingURL=migration.js.map
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/github/trigger.js
var github_trigger = __webpack_require__(41440);
// EXTERNAL MODULE: ./lib/src/github/workflow-text.js
var workflow_text = __webpack_require__(79087);
// EXTERNAL MODULE: ./lib/src/init/present-workflow.js
var present_workflow = __webpack_require__(20162);
// EXTERNAL MODULE: ./lib/src/init/publishing-line.js
var publishing_line = __webpack_require__(17583);
;// CONCATENATED MODULE: ./lib/src/init/hollow-job.js

const SETTING_UP = /^(?:actions\/(?:checkout|setup-node|cache)|pnpm\/action-setup|oven-sh\/setup-bun)@/;
const INSTALLING = /^(?:(?:npm|pnpm|yarn|bun) (?:ci|i|install)(?: [\w .=/-]*)?|yarn(?: --[\w-]+)*|corepack enable[\w ]*)$/;
/** One command that builds: `npm run build:lib`, `npx nx run-many --target=build`. */
const BUILDING = /^(?:npm|pnpm|yarn|bun|npx|bunx)(?: [\w.:=@/,*'-]+)*? (?:[\w.:=@/-]*(?:build|compile|tsc|bundle)[\w.:=@/-]*)(?: [\w.:=@/,*'-]+)*$/;
/** What a job may have that is told by nothing else of it. */
const PLAIN = ['name', 'runs-on', 'permissions', 'needs', 'if', 'env', 'steps', 'timeout-minutes'];
/**
 * What a job builds with that does nothing but publish: the lines; undefined for a job that does something beside.
 * @param gone the steps that are taken out of it, by their index
 */
function buildOfHollow(job, gone) {
    const isPlain = Object.keys(job).every((key) => PLAIN.includes(key) || job[key] === undefined);
    if (!isPlain || (0,present_workflow/* tokensIn */.gF)(job.env, []).length < Object.keys(job.env).length)
        return undefined;
    const left = job.steps.filter((_, at) => !gone.includes(at));
    if (!left.every(isPreparing))
        return undefined;
    return left.flatMap(({ run }) => (0,present_workflow/* linesOf */.Dx)(run)).filter((line) => !INSTALLING.test(line));
}
function isPreparing(step) {
    if (step.if !== undefined || Object.keys(step.env).length > 0 || 'working-directory' in step)
        return false;
    if (step.run === undefined)
        return SETTING_UP.test(step.uses ?? '');
    return (0,present_workflow/* linesOf */.Dx)(step.run).every((line) => INSTALLING.test(line) || BUILDING.test(line));
}
//# sourceMappingURL=hollow-job.js.map
;// CONCATENATED MODULE: ./lib/src/init/workflow-change.js


/** What is to change in a workflow, or why that cannot be told. */
function workflowChange(workflow, text) {
    const ofJobs = Object.entries(workflow.jobs).map(([id, job]) => changeOfJob(id, { job, workflow, text }));
    const conditions = [...new Set(ofJobs.flatMap((one) => one.conditions))];
    const unclear = conditions.find((one) => /\b(?:steps|env|matrix|runner|job|hashFiles)\b/.test(one));
    if (unclear !== undefined)
        return {
            unfit: `What publishes here has a condition that another job cannot evaluate: ${unclear}.`,
            remedy: 'Add the jobs by hand (init --print shows them), or leave out --into to write a separate workflow.',
        };
    const publishing = ofJobs.filter(({ superfluous }) => superfluous.length > 0);
    // What is for all jobs goes only where no other job could want it.
    const isAlone = publishing.length > 0 && publishing.length === ofJobs.length;
    const granted = publishing.length > 0 ? grantIn(workflow.permissions, [], 'every job') : [];
    const ofAll = isAlone ? [...granted, ...(0,present_workflow/* tokensIn */.gF)(workflow.env, [])] : [];
    const removed = ofJobs.flatMap((one) => (one.isGone ? [one.id] : []));
    return {
        superfluous: [...ofAll, ...ofJobs.flatMap((one) => one.superfluous)],
        needs: [...new Set(publishing.flatMap((one) => one.needs))].filter((id) => !removed.includes(id)),
        conditions,
        build: publishing.flatMap((one) => one.build),
        doubtful: ofJobs.flatMap((one) => one.doubtful),
        stages: ofJobs.some((one) => one.stages),
    };
}
function changeOfJob(id, { job, workflow, text }) {
    const at = ['jobs', id];
    const steps = job.steps.map((step, index) => ({
        step,
        index,
        superfluous: isAsked(step, text) ? [] : (0,present_workflow/* superfluousOfStep */.hU)(step, [...at, 'steps', index]),
    }));
    const inSteps = steps.flatMap(({ superfluous }) => superfluous);
    const doubtful = steps.flatMap(({ step, superfluous }) => superfluous.length === 0 && (0,present_workflow/* looksPublishing */.qn)(step)
        ? [step.name ?? step.run?.split('\n')[0] ?? step.uses?.replace(/@.*/, '') ?? id]
        : []);
    const stages = steps.some(({ step, superfluous }) => superfluous.length > 0 && /\bstage publish\b/.test(step.run ?? ''));
    const none = { id, isGone: false, superfluous: [], needs: [], conditions: [], build: [], doubtful, stages };
    if (inSteps.length === 0)
        return none;
    const whole = steps.filter(({ superfluous }) => superfluous.some(({ what }) => what === 'publish-step'));
    const conditions = whole.flatMap(({ step }) => conditionIn(step.if));
    const isNeeded = Object.values(workflow.jobs).some(({ needs }) => needs.includes(id));
    const build = isNeeded || whole.length === 0
        ? undefined
        : buildOfHollow(job, whole.map(({ index }) => index));
    const tokens = inSteps.filter(({ what }) => what === 'token');
    if (build) {
        const superfluous = [
            ...tokens,
            ...(0,present_workflow/* tokensIn */.gF)(job.env, at),
            { path: at, what: 'job', name: id },
        ];
        return {
            ...none,
            isGone: true,
            superfluous,
            needs: job.needs,
            conditions: [...conditionIn(job.if), ...conditions],
            build,
        };
    }
    return { ...none, superfluous: [...grantIn(job.permissions, at, id), ...inSteps], needs: [id], conditions };
}
/** Whether something else in the workflow asks for what a step has put out. */
function isAsked({ id }, text) {
    return (id !== undefined && new RegExp(`\\bsteps\\.${id}\\.`).test(text) && !text.includes('changesets/action'));
}
function conditionIn(condition) {
    if (condition === undefined)
        return [];
    const text = String(condition).trim();
    return [/^\$\{\{(.*)\}\}$/s.exec(text)?.[1]?.trim() ?? text];
}
function grantIn(permissions, at, name) {
    const isGranted = typeof permissions === 'object' && permissions !== null && 'id-token' in permissions;
    return isGranted ? [{ path: [...at, 'permissions', 'id-token'], what: 'id-token', name }] : [];
}
//# sourceMappingURL=workflow-change.js.map
;// CONCATENATED MODULE: ./lib/src/init/other-workflows.js








const DIRECTORY = '.github/workflows';
const Step = dist/* looseObject */._H3({ uses: dist/* optional */.lqM(dist/* string */.YjP()), run: dist/* optional */.lqM(dist/* string */.YjP()) });
const Workflow = dist/* looseObject */._H3({
    on: dist/* unknown */.L5J(),
    jobs: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ steps: dist/* optional */.lqM(dist/* array */.YOg(Step), []) })),
});
const PUBLISHING_ACTION = /^(?:mochi\/publish-npm|JS-DevTools\/npm-publish|changesets\/action|cycjimmy\/semantic-release-action)(?:@|$)/i;
/**
 * The other workflows of a repository that publish.
 * @param root absolute
 * @param own the emitted workflow, relative to the root
 * @param refs what is pushed when this repository releases, in full
 */
function rivalWorkflows(root, { own, refs }) {
    return filesIn((0,external_node_path_.join)(root, DIRECTORY)).flatMap((file) => {
        if (`${DIRECTORY}/${file}` === own)
            return [];
        const workflow = workflowAt((0,external_node_path_.join)(root, DIRECTORY, file));
        return workflow !== undefined && publishes(workflow)
            ? [{ file, startedBy: startOf(workflow, refs) }]
            : [];
    });
}
function filesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory)
            .filter((file) => /\.ya?ml$/.test(file))
            .sort();
    }
    catch {
        return [];
    }
}
/** Undefined for what GitHub would not run either. */
function workflowAt(path) {
    try {
        const read = dist/* safeParse */.xLC(Workflow, (0,workflow_text/* readWorkflowText */.x)((0,external_node_fs_.readFileSync)(path, 'utf8')).written);
        return read.success ? read.output : undefined;
    }
    catch {
        return undefined;
    }
}
function publishes({ jobs }) {
    return Object.values(jobs)
        .flatMap(({ steps }) => steps)
        .some(({ run = '', uses = '' }) => run.split('\n').some(publishing_line/* isPublishingLine */.A) || PUBLISHING_ACTION.test(uses));
}
function startOf(workflow, refs) {
    const events = (0,github_trigger/* eventsIn */.pd)(workflow.on);
    const isByPush = refs.some((ref) => events.includes('push') && whyNot(workflow, ref) === undefined);
    if (isByPush || events.includes('create'))
        return 'push';
    return events.includes('release') ? 'release' : 'other';
}
/** Why a push would not start a workflow: also for a pattern that GitHub does not read. */
function whyNot(workflow, ref) {
    try {
        return (0,github_trigger/* whyNotStarted */.hb)(workflow, ref);
    }
    catch {
        return 'GitHub does not read it';
    }
}
/** The workflows of a repository that hold a stored token, or publish by themselves. @param root absolute */
function tokenWorkflows(root) {
    return filesIn((0,external_node_path_.join)(root, DIRECTORY)).flatMap((name) => {
        const file = `${DIRECTORY}/${name}`;
        try {
            const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8');
            const change = workflowChange((0,present_workflow/* presentWorkflow */.z7)(text), text);
            return 'unfit' in change || change.superfluous.length === 0 ? [] : [{ file, ...change }];
        }
        catch {
            return [];
        }
    });
}
/** What to do about another workflow that publishes. */
function rivalWarning({ file, startedBy }, own) {
    const only = `npm’s trusted publisher names one file, ${(0,external_node_path_.basename)(own)}`;
    if (startedBy === 'other')
        return `${file} also publishes, or looks as if it did: let only one of the two publish. ${only}, and a tag that a workflow pushes with its GITHUB_TOKEN does not start another workflow.`;
    const how = startedBy === 'push' ? 'the same pushes' : 'a release on GitHub, which comes with a tag,';
    return `${file} is started by ${how} and also publishes: remove it, or give it another trigger, before you release. Whichever runs second finds the version already published; ${only}.`;
}
//# sourceMappingURL=other-workflows.js.map
;// CONCATENATED MODULE: ./lib/src/init/own-ref.js




const Package = dist/* looseObject */._H3({ version: dist/* string */.YjP() });
/**
 * The ref by which an emitted workflow uses our own actions: the commit of a clone, with the release it has; else the tag of
 * the release this package is, which is immutable.
 * @param root the directory of our action.yml
 */
async function ownRef(world, root) {
    const { version } = dist/* parse */.qgA(Package, JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8')));
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return { ref: `v${version}`, version: undefined };
    const head = await (0,git/* git */.$)(world, root, ['rev-parse', 'HEAD']);
    if (head === undefined)
        return { ref: `v${version}`, version: undefined };
    const tag = await (0,git/* git */.$)(world, root, ['describe', '--tags', '--exact-match', '--match', 'v*.*.*']);
    return { ref: head, version: tag || undefined };
}
//# sourceMappingURL=own-ref.js.map
;// CONCATENATED MODULE: ./lib/src/init/release-tool.js



/** Finds the tool that decides versions, by what it is configured with. @param root absolute */
function releaseToolOf(root, manifest) {
    const has = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path));
    if (has('.changeset/config.json'))
        return { name: 'changesets', by: '.changeset/config.json' };
    if (has('release-please-config.json'))
        return { name: 'release-please', by: 'release-please-config.json' };
    const semantic = semanticRelease(root, manifest);
    if (semantic !== undefined)
        return { name: 'semantic-release', by: semantic };
    if (has('nx.json') && 'release' in objectIn(root, 'nx.json'))
        return { name: 'nx', by: 'nx.json' };
    return has('lerna.json') ? { name: 'lerna', by: 'lerna.json' } : undefined;
}
function semanticRelease(root, manifest) {
    const file = (0,external_node_fs_.readdirSync)(root).find((name) => /^\.releaserc(?:\.|$)|^release\.config\.[cm]?[jt]s$/.test(name));
    if (file !== undefined)
        return file;
    const named = ['dependencies', 'devDependencies'].some((field) => {
        const ranges = manifest[field];
        return typeof ranges === 'object' && ranges !== null && Object.hasOwn(ranges, 'semantic-release');
    });
    return named ? 'semantic-release in package.json' : undefined;
}
/** An object in a file of JSON, with comments or without; empty for what is none. */
function objectIn(root, file) {
    try {
        return dist/* parse */.qgA(dist/* looseObject */._H3({}), JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8')));
    }
    catch {
        return {};
    }
}
const KEPT = {
    changesets: 'changesets/action still opens the version pull request; once that is merged, this workflow publishes',
    'release-please': 'release-please still opens the release pull request; once that is merged, this workflow publishes',
    nx: 'keep nx release for the versions (with --skip-publish); this workflow publishes what it commits',
    lerna: 'keep lerna version for the versions; this workflow publishes what it commits, and lerna publish is no longer needed',
    'semantic-release': '',
};
/** Why nothing can be due: where versions stand in no package.json. */
function whyVersionless({ name, by }) {
    if (name !== 'semantic-release')
        return undefined;
    return {
        unfit: `semantic-release decides the versions here (${by}) while it releases, so no package.json has them beforehand.`,
        remedy: 'Let it pack but not publish (@semantic-release/npm with "npmPublish": false and "tarballDir"), and pass that directory to the pack action with select: tarballs. docs/many-packages.md shows the workflow.',
    };
}
/** What stays with the tool, and what does not. */
function toolInWords({ name, by }) {
    return `${name} decides the versions here (${by}): ${KEPT[name]}.`;
}
//# sourceMappingURL=release-tool.js.map
// EXTERNAL MODULE: ./lib/src/projects/project-manager.js
var project_manager = __webpack_require__(67506);
// EXTERNAL MODULE: ./lib/src/projects/settings-file.js
var settings_file = __webpack_require__(63063);
// EXTERNAL MODULE: ./lib/src/release/manifest.js
var release_manifest = __webpack_require__(48363);
// EXTERNAL MODULE: ./lib/src/init/compile.js
var compile = __webpack_require__(88356);
// EXTERNAL MODULE: ./lib/src/init/install-steps.js
var install_steps = __webpack_require__(40384);
;// CONCATENATED MODULE: ./lib/src/init/node-version.js



/** A file that setup-node's `node-version-file` reads. */
function nodeVersionFile(root, manifest) {
    const isFile = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)) && (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, name)).isFile();
    const file = ['.node-version', '.nvmrc'].find(isFile);
    if (file)
        return file;
    if (isFile('.tool-versions') && /^nodejs?\s/m.test((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.tool-versions'), 'utf8')))
        return '.tool-versions';
    if ((0,project_manager/* enginesNamed */.D)(manifest['devEngines'], 'runtime').includes('node'))
        return 'package.json';
    const says = (value) => typeof value === 'object' && value !== null && 'node' in value;
    return says(manifest['volta']) || says(manifest['engines']) ? 'package.json' : undefined;
}
//# sourceMappingURL=node-version.js.map
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var projects_workspaces = __webpack_require__(46743);
;// CONCATENATED MODULE: ./lib/src/init/publishable.js




/** Finds the packages that can be published; or gives why there are none. @param root absolute */
async function publishable(root, manager, packageDirectory) {
    const all = await packagesOf(root, manager);
    // What has no name or no version can be published by nobody: benchmarks and playgrounds have none.
    const open = all.filter(({ manifest }) => !manifest.private && manifest.name !== '' && manifest.version !== '');
    if (packageDirectory !== undefined)
        return { all, open, published: await builtIn((0,external_node_path_.join)(root, packageDirectory)) };
    if (open.length > 0)
        return { all, open, published: open };
    const unversioned = all.some(({ manifest }) => !manifest.private && manifest.version === '');
    if (!unversioned)
        return nothingOpen(root);
    return {
        unfit: 'The packages here that are not private have no version.',
        remedy: 'Give each a version, or set "private": true.',
    };
}
async function packagesOf(root, manager) {
    const workspaces = await (0,projects_workspaces/* listWorkspaces */.FF)(root, manager);
    return Promise.all(workspaces.map(async ({ name, directory }) => ({
        directory,
        manifest: await (0,release_manifest/* readManifest */.WI)(directory, name),
    })));
}
/** What a build has left, when it has been run. */
async function builtIn(directory) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'package.json')))
        return [];
    return [{ directory, manifest: await (0,release_manifest/* readManifest */.WI)(directory, 'package.json') }];
}
/** Says what kind of a layout it is where npm finds no package that can be published. */
function nothingOpen(root) {
    const lerna = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'lerna.json'));
    const hasWorkspaces = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'package.json')) && 'workspaces' in rawManifest(root);
    if (lerna && !hasWorkspaces)
        return {
            unfit: 'The packages here are listed in lerna.json, but package.json has no "workspaces", so npm does not see them.',
            remedy: 'Put the same patterns into "workspaces" in package.json, and run npm install once.',
        };
    return {
        unfit: 'Every package here is private: there is nothing to publish.',
        remedy: 'Remove "private": true from the packages you want to publish, or give --package-directory.',
    };
}
function rawManifest(root) {
    const read = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8').replace(/^\uFEFF/, ''));
    return typeof read === 'object' && read !== null ? read : {};
}
//# sourceMappingURL=publishable.js.map
// EXTERNAL MODULE: ./lib/src/release/repository-field.js
var repository_field = __webpack_require__(31227);
;// CONCATENATED MODULE: ./lib/src/init/slug.js

/**
 * The repository that every package names, which must be one: the registry compares each package's own field with the
 * provenance.
 */
function slugOf(packages, remote) {
    const declared = packages.map(({ manifest }) => ({
        name: manifest.name || 'package.json',
        slug: (0,repository_field/* githubRepository */.G)((0,repository_field/* writtenRepository */.W)(manifest.repository)),
    }));
    const wanted = (0,repository_field/* githubRepository */.G)(remote) ?? declared.find(({ slug }) => slug !== undefined)?.slug;
    const wrong = declared.filter(({ slug }) => slug === undefined || slug !== wanted);
    if (wanted !== undefined && wrong.length === 0)
        return wanted;
    const url = `git+https://github.com/${wanted ?? 'OWNER/NAME'}.git`;
    const found = wrong.map(({ name, slug }) => `${name} (${slug ?? 'none'})`).join(', ');
    return {
        unfit: `"repository" is not ${wanted ?? 'a GitHub repository'} in the package.json of ${found}.`,
        remedy: `Set "repository": {"type": "git", "url": "${url}"} in each, as the registry compares it with the provenance. Or mark the packages that are not published as private.`,
    };
}
/** Where the code is elsewhere than on GitHub, the workflow would not run, nor would the provenance name it. */
function foreignRemote(remote) {
    if (remote === undefined || (0,repository_field/* githubRepository */.G)(remote) !== undefined)
        return [];
    const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)/i.exec(remote)?.[1];
    const where = host === undefined || host.startsWith('.') ? 'a directory' : `on ${host}`;
    return [
        `The git remote origin is ${where}, not on github.com: the workflow only runs, and publishes, where the repository is on GitHub.`,
    ];
}
//# sourceMappingURL=slug.js.map
// EXTERNAL MODULE: ./lib/src/release/tag-format.js
var tag_format = __webpack_require__(60658);
// EXTERNAL MODULE: ./lib/src/release/tag-template.js
var tag_template = __webpack_require__(95683);
;// CONCATENATED MODULE: ./lib/src/init/tags.js




/** How many of the newest tags decide: a project that changed its mind is what it is now. */
const NEWEST = 30;
/** Of how many of them a format is no accident. */
const SHARE = 0.1;
/** Decides how release tags are called: as it is given, else as the newest tags are, else by the usual form. */
function tagSchemeOf(evidence) {
    const { chosen, isMany, names, root } = evidence;
    const [first, ...others] = chosen.length > 0 ? chosen : seenFormats(evidence);
    const formats = [first ?? defaultFormat(evidence), ...others];
    return {
        formats: [...formats],
        triggers: [...new Set(formats.map(triggerOf))],
        rules: [...new Set(formats.flatMap(rulesOf))],
        isAssumed: first === undefined,
        package: isMany && names.length > 1 && formats.every(isNameless) ? root : undefined,
    };
}
/** Whether tags of a format do not say which package they mean. */
function isNameless(format) {
    return !/\{(?:package|unscoped)\}/.test(format);
}
/** The known formats of the newest tags, by which was used last: that of the newest one, and those that more than a few have. */
function seenFormats({ tags, names }) {
    const newest = tags.slice(0, NEWEST);
    const reads = (format, tag) => (0,tag_format/* versionsRead */.sT)(format, { tag, names }).length > 0;
    const usage = new Map(tag_format/* KNOWN_FORMATS */.Hc.map((format) => [format, newest.filter((tag) => reads(format, tag)).length]));
    const byUsage = [...tag_format/* KNOWN_FORMATS */.Hc].sort((a, b) => (usage.get(b) ?? 0) - (usage.get(a) ?? 0));
    // Some tags can be read by several formats: they are of the one that most of the others have.
    const used = newest.flatMap((tag) => byUsage.find((format) => reads(format, tag)) ?? []);
    const isUsual = (format) => {
        const count = used.filter((one) => one === format).length;
        return count > 1 && count >= used.length * SHARE;
    };
    return [...new Set(used)].filter((format, at) => at === 0 || isUsual(format));
}
function defaultFormat({ isMany, prefix = 'v' }) {
    return isMany ? tag_template/* DEFAULT_FORMAT */.ui : `${prefix}{version}`;
}
function triggerOf(format) {
    return filled(format, { package: '**', unscoped: '*' });
}
function rulesOf(format) {
    const scoped = filled(format, { package: '*/*', unscoped: '*' });
    return [...new Set([filled(format, { package: '*', unscoped: '*' }), scoped])];
}
/** A format with patterns in place of its placeholders; what is literal in it is escaped. */
function filled(format, patterns) {
    const version = format.startsWith('{version}') ? '[0-9]*' : '*';
    return format.replace(/\{(package|unscoped|version)\}|[*?+[\]!\\]/g, (part, name) => name === undefined ? `\\${part}` : ({ ...patterns, version }[name] ?? part));
}
/** What `npm version` puts before a version in a tag: `tag-version-prefix` of the project's .npmrc. */
function tagVersionPrefix(root) {
    const path = (0,external_node_path_.join)(root, '.npmrc');
    const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    const [, value] = /^[ \t]*tag-version-prefix[ \t]*=[ \t]*(.*?)[ \t]*$/m.exec(text) ?? [];
    return value?.replace(/^(["'])(.*)\1$/, '$2');
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./lib/src/init/tag-doubts.js

/** Why tags do not say which package they mean, where that follows from how they are called. */
function whyAmbiguous({ formats, package: meant }, packages) {
    if (packages.length < 2 || meant !== undefined)
        return undefined;
    const called = formats.join(' or ');
    const remedy = "Release whatever is due from the default branch (--trigger branch), or give --tag-format '{package}@{version}' and tag each package by its name.";
    const versions = packages.map(({ version }) => version);
    if (formats.every(isNameless) && hasTwice(versions))
        return {
            unfit: `The tags here look like ${called}, and several packages have the same version, so a tag does not say which one it means.`,
            remedy,
        };
    const unscoped = packages.map(({ name }) => name.slice(name.indexOf('/') + 1));
    const isUnscoped = formats.every((format) => format.includes('{unscoped}'));
    if (isUnscoped && hasTwice(unscoped))
        return {
            unfit: `The tags here look like ${called}, and several packages have the same name apart from the scope, so a tag does not say which one it means.`,
            remedy,
        };
    return undefined;
}
/** What the maintainer should know of how tags are called. */
function tagWarnings(scheme, { packages, tags }) {
    const { formats, package: meant } = scheme;
    const called = formats.join(' or ');
    const [newest] = tags;
    const warnings = [];
    if (scheme.isAssumed && newest !== undefined)
        warnings.push(`No tag here is recognized as a release (the newest is ${JSON.stringify(newest)}), so the workflow is for tags of the form ${called}. If yours look different, give --tag-format.`);
    if (packages.length < 2 || !formats.every(isNameless))
        return warnings;
    const others = packages.flatMap(({ name }) => (name === meant ? [] : [name])).sort();
    warnings.push(meant === undefined
        ? `Tags of the form ${called} name no package: each means the package that has that version. Tag by name before two packages have the same version: --tag-format '{package}@{version}'.`
        : `Tags of the form ${called} mean ${meant}, so this workflow does not publish ${others.join(', ')}. Tag by name to publish them too: --tag-format '{package}@{version}'.`);
    return warnings;
}
function hasTwice(texts) {
    return new Set(texts).size < texts.length;
}
//# sourceMappingURL=tag-doubts.js.map
;// CONCATENATED MODULE: ./lib/src/init/repository.js













/** Looks at a repository. Gives why it cannot be served, where it cannot. */
async function readRepository(reading) {
    const { root, remote, packageDirectory } = reading;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'package.json')))
        return {
            unfit: 'There is no package.json here.',
            remedy: 'Run this at the root of a repository, or give --cwd.',
        };
    const rootManifest = await (0,release_manifest/* readManifest */.WI)(root, 'package.json');
    const { manager, problems } = (0,project_manager/* projectManager */.n)(root, rootManifest);
    const setting = settingOf(root, rootManifest, manager);
    const versionless = setting.tool && whyVersionless(setting.tool);
    if (versionless !== undefined)
        return versionless;
    const found = await publishable(root, manager, packageDirectory);
    if ('unfit' in found)
        return found;
    const { all, open, published } = found;
    const isBuilt = packageDirectory !== undefined;
    // A private root need not name the repository of what a build leaves, which names it itself.
    const rootNames = !rootManifest.private || rootManifest.repository !== undefined || remote === undefined;
    const naming = isBuilt && rootNames ? [{ directory: root, manifest: rootManifest }] : published;
    const slug = slugOf(naming, remote);
    if (typeof slug !== 'string')
        return slug;
    const isMany = all.some(({ directory }) => directory !== root) && !isBuilt;
    const tags = tagSchemeOf({
        tags: reading.tags,
        prefix: tagVersionPrefix(root),
        chosen: reading.tagFormats,
        names: published.map(({ manifest: { name } }) => name),
        isMany,
        root: open.find(({ directory }) => directory === root)?.manifest.name,
    });
    const packages = published
        .map(({ manifest: { name, version } }) => ({ name, version }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
        root,
        slug,
        kind: isMany ? 'packages' : 'package',
        packages,
        ...setting,
        hasChangelog: setting.tool !== undefined ||
            [root, ...published.map(({ directory }) => directory)].some((directory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'CHANGELOG.md'))),
        tags,
        warnings: [...managerWarnings({ manager, problems }, rootManifest), ...foreignRemote(remote)],
        tagDoubts: {
            unfit: isMany ? whyAmbiguous(tags, packages) : undefined,
            warnings: tagWarnings(tags, { packages, tags: reading.tags }),
        },
        compile: (0,compile/* compileCommand */.z)(rootManifest, { open, root, hasWorkspaces: isMany, manager }),
        // What a build has yet to leave may have some: the workflow must not depend on whether it has been run here.
        packsWithScripts: isBuilt || open.some(({ manifest }) => (0,release_manifest/* scriptsAmong */.Lz)(manifest, manager.packScripts).length > 0),
    };
}
/** The repository as a trigger releases it: what tags cannot mean, and whether they can, matters where tags do it. */
function startedBy(repository, trigger) {
    if (trigger !== 'tag')
        return repository;
    const { packages, tags, tagDoubts, warnings } = repository;
    if (tagDoubts.unfit !== undefined)
        return tagDoubts.unfit;
    return {
        ...repository,
        packages: packages.filter(({ name }) => name === (tags.package ?? name)),
        warnings: [...warnings, ...tagDoubts.warnings],
    };
}
/** What there is to say of the manager. pnpm is the one that has to be named: the others have a version that serves. */
function managerWarnings({ manager, problems }, manifest) {
    const said = problems.map(({ message, remedy }) => `${message} ${remedy}`);
    if (manager.name !== 'pnpm' || pinsManager(manager, manifest))
        return said;
    return [
        ...said,
        `package.json does not say which pnpm to use, so the workflow sets up pnpm ${install_steps/* USUAL_PNPM */.H}. Add "packageManager": "pnpm@<version>", and run this again.`,
    ];
}
/** Whether package.json says which version of its manager a project has. */
function pinsManager({ name }, { packageManager, devEngines }) {
    return packageManager !== undefined || (0,project_manager/* enginesNamed */.D)(devEngines, 'packageManager').includes(name);
}
/** What a job has to set up. */
function settingOf(root, manifest, manager) {
    return {
        manager,
        tool: releaseToolOf(root, manifest),
        pinsManager: pinsManager(manager, manifest),
        bringsYarn: (0,settings_file/* readSettings */.s)(root, '.yarnrc.yml').yarnPath !== undefined,
        nodeVersionFile: nodeVersionFile(root, manifest),
        hasSubmodules: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.gitmodules')),
        hasLockfile: manager.files.some((file) => file !== 'pnpm-workspace.yaml' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file))),
    };
}
//# sourceMappingURL=repository.js.map
// EXTERNAL MODULE: ./lib/src/npm/trusted-publisher.js
var trusted_publisher = __webpack_require__(45750);
// EXTERNAL MODULE: ./lib/src/text/quoted.js
var quoted = __webpack_require__(87526);
;// CONCATENATED MODULE: ./lib/src/init/setup.js



function setupOf({ repository, file, environment, stage, trigger, branch, command, }) {
    const { slug } = repository;
    const fileName = file.split('/').at(-1) ?? file;
    const action = stage ? 'stage' : 'publish';
    const publisher = { repository: slug, file: fileName, environment, action };
    const trust = (which) => (0,trusted_publisher/* trustCommand */.SV)(which, publisher);
    const packages = repository.packages.map((one) => one.name);
    const [first] = repository.packages;
    const isByTag = trigger === 'tag';
    const tags = isByTag ? repository.tags.rules : [];
    const tag = first === undefined
        ? (0,tag_template/* tagBy */.Uc)(repository.tags.formats[0], { name: 'package', version: '1.0.0' })
        : (0,tag_template/* tagBy */.Uc)(repository.tags.formats[0], first);
    const policies = `repos/${slug}/environments/${environment}/deployment-branch-policies`;
    return {
        trustedPublisher: Object.fromEntries([
            ['Publisher', 'GitHub Actions'],
            ...(0,trusted_publisher/* trustedPublisherForm */.Ac)(publisher).map(({ field, value }) => [field, value]),
        ]),
        packages,
        trust: packages.length <= 1
            ? [trust(packages[0] ?? '<package>')]
            : [
                `for package in ${packages.map(quoted/* quoted */.T).join(' ')}; do`,
                `  ${trust('"$package"')} --yes; sleep ${trusted_publisher/* TRUST_PAUSE_MS */.Pp / 1000}`,
                'done',
            ],
        tags,
        environment: environment === undefined
            ? []
            : [
                `gh api --method PUT repos/${slug}/environments/${environment} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
                ...tags.map((pattern) => `gh api --method POST ${policies} -f name='${pattern}' -f type=tag`),
                ...(isByTag ? [] : [`gh api --method POST ${policies} -f name='${branch}' -f type=branch`]),
            ],
        rehearse: `${command} rehearse --workflow ${file} ${isByTag ? `--tag ${tag}` : `--ref refs/heads/${branch}`}`,
    };
}
/** The setup for a person. */
function setupInWords(setup, { repository: { slug }, environment, stage, trigger, branch }) {
    const { packages, tags } = setup;
    const one = packages.length <= 1 ? (packages[0] ?? '<package>') : undefined;
    const form = Object.entries(setup.trustedPublisher).map(([field, value]) => `${field.padEnd(22)}${value}`);
    const isByTag = trigger === 'tag';
    const called = tags.join(' and ');
    const deploying = isByTag ? `only tags ${called} can deploy` : `only the branch ${branch} can deploy`;
    const steps = [
        [
            'If a package does not exist yet, publish it once by hand, as trusted publishing cannot create one: sign in (npm login), and publish from an empty directory a version that no tag will have:',
            (0,trusted_publisher/* firstPublishCommand */.Fy)(one ?? '<package>'),
        ],
        [
            `Tell npm who may publish ${one ?? `each of the ${packages.length} packages`}, on https://www.npmjs.com/package/${one ?? '<package>'}/access:`,
            ...form,
            'or, with npm 11.15 or later:',
            ...setup.trust,
        ],
        ...(environment === undefined
            ? []
            : [
                [
                    `Guard publishing with an environment ${environment} to which ${deploying}. Then require a reviewer, if there is more than one of you, on https://github.com/${slug}/settings/environments.`,
                    ...setup.environment,
                ],
            ]),
        rulesetStep(isByTag ? called : undefined, { slug, branch }),
    ];
    return [
        `Once, before the first ${isByTag ? 'tag' : 'release'}:`,
        '',
        ...steps.flatMap((lines, at) => [
            ...lines.map((line, index) => `  ${index === 0 ? `${at + 1}.` : '  '} ${line}`),
            '',
        ]),
        isByTag ? 'Then rehearse a release, and push its tag:' : 'Then rehearse a release:',
        `  ${setup.rehearse}`,
        ...(stage
            ? [
                '',
                'Each version is then staged: approve it (npm stage approve <id>; the job summary lists the ids). The verify job waits half an hour for that; after that, run it again: gh run rerun <run id> --failed',
            ]
            : []),
    ].join('\n');
}
/** @param tags how release tags are called; undefined where a branch releases */
function rulesetStep(tags, { slug, branch }) {
    if (tags === undefined)
        return [
            `Require a review for every push to ${branch}: add a branch ruleset that requires a pull request, on https://github.com/${slug}/settings/rules.`,
        ];
    return [
        `Restrict who can create, move or delete release tags: add a tag ruleset for ${tags} that restricts creations, updates and deletions, with those who release on its bypass list, on https://github.com/${slug}/settings/rules.`,
    ];
}
//# sourceMappingURL=setup.js.map
// EXTERNAL MODULE: ./lib/src/init/workflow.js + 3 modules
var workflow = __webpack_require__(95450);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./lib/src/cli/ask.js
var ask = __webpack_require__(98562);
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/init-file.js







/**
 * Brings the file to what it should be, as far as that is wished. What was edited by hand is shown, and kept.
 * @throws UsageError when it cannot be read or written
 */
async function settleFile(wish) {
    try {
        return await settle(wish);
    }
    catch (thrown) {
        throw new usage/* UsageError */.e(`${wish.file} cannot be written: ${(0,problems/* messageOf */.bD)(thrown)}`);
    }
}
async function settle({ cwd, file, text, options }) {
    const path = (0,external_node_path_.join)(cwd, file);
    const is = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    if (is === text)
        return { status: 'unchanged' };
    if (is === undefined) {
        if (options.check)
            return { status: 'missing' };
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
        return { status: 'created' };
    }
    if (!options.json)
        process.stderr.write(`${difference(file, is, text)}\n`);
    if (options.check || !(options.yes || (await agrees(options))))
        return { status: 'differs' };
    const before = freeName(cwd, `${file}.before`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(cwd, before), is, { flag: 'wx' });
    (0,external_node_fs_.writeFileSync)(path, text);
    return { status: 'updated', before };
}
/** A name that no file has yet: what was kept earlier stays. */
function freeName(cwd, name) {
    const names = [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
    return names.find((one) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, one))) ?? `${name}-100`;
}
function difference(file, before, text) {
    const patch = (0,create/* createTwoFilesPatch */.ss)(file, file, before, text, 'current', 'proposed', { context: 2 });
    const color = { '+': 'green', '-': 'red' };
    return patch
        .split('\n')
        .slice(1)
        .map((line) => {
        const mark = line[0];
        return mark === '+' || mark === '-' ? (0,external_node_util_.styleText)(color[mark], line, { stream: process.stderr }) : line;
    })
        .join('\n');
}
async function agrees({ json }) {
    const answer = json ? undefined : await (0,ask/* ask */.k)('Write it? The current file is kept beside it. [y/N] ');
    return /^y(es)?$/i.test(answer ?? '');
}
//# sourceMappingURL=init-file.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/init/workflow-edit.js

/** Adds jobs after the last one there is, as deep as that is indented. */
function appended(text, jobs) {
    const map = (0,yaml_dist/* parseDocument */.Tp)(text).get('jobs');
    // The one job there was is gone.
    if (!(0,yaml_dist/* isMap */.jh)(map))
        return `${text.replace(/\n*$/, '\n')}\njobs:\n${jobs}`;
    const [first] = map.items;
    const at = (0,yaml_dist/* isNode */.Ll)(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
    const depth = at - (text.lastIndexOf('\n', at - 1) + 1);
    const indented = jobs.replace(/^ {2}(?=.)/gm, ' '.repeat(depth));
    const end = map.range ? map.range[1] : text.length;
    const place = end === text.length ? end : lineEnd(text, end);
    const before = text.slice(0, place).replace(/\n*$/, '\n');
    const after = text.slice(place);
    return `${before}\n${indented}${after === '' ? '' : `\n${after.replace(/^\n+/, '')}`}`;
}
/** A text without what a path leads to: whole lines go, and a map that would be empty goes with its last pair. */
function withoutPath(text, path) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    const parent = document.getIn(path.slice(0, -1), true);
    if ((0,yaml_dist/* isMap */.jh)(parent))
        return withoutPair(text, { parent, path });
    const entry = (0,yaml_dist/* isSeq */.oP)(parent) ? parent.items[Number(path.at(-1))] : undefined;
    return (0,yaml_dist/* isNode */.Ll)(entry) && entry.range ? cut(text, entry.range) : text;
}
function withoutPair(text, { parent, path }) {
    const at = parent.items.findIndex(({ key }) => String(key) === path.at(-1));
    const pair = parent.items[at];
    if (!pair)
        return text;
    if (parent.items.length > 1)
        return parent.flow ? cutInFlow(text, { parent, at }) : cut(text, rangeOf(pair));
    // Without permissions a job would have the usual ones: more than none.
    if (isEmptied(path) && parent.range) {
        const [start, end] = parent.range;
        if (parent.flow)
            return `${text.slice(0, start)}{}${text.slice(end)}`;
        return `${text.slice(0, start).replace(/\s*$/, '')} {}\n${text.slice(lineEnd(text, end))}`;
    }
    return withoutPath(text, path.slice(0, -1));
}
function isEmptied(path) {
    return path.at(-2) === 'permissions';
}
/** In a map of one line the pair goes, with one comma. */
function cutInFlow(text, { parent, at }) {
    const [start, end] = rangeOf(parent.items[at]);
    const next = parent.items[at + 1];
    const before = parent.items[at - 1];
    if (next)
        return text.slice(0, start) + text.slice(rangeOf(next)[0]);
    return before ? text.slice(0, rangeOf(before)[1]) + text.slice(end) : text;
}
function rangeOf({ key, value }) {
    const [start = 0, end = 0] = (0,yaml_dist/* isNode */.Ll)(key) ? (key.range ?? []) : [];
    return [start, (0,yaml_dist/* isNode */.Ll)(value) ? (value.range?.[1] ?? end) : end];
}
/** Cuts the lines that hold a range, and no more. */
function cut(text, [start, end]) {
    return text.slice(0, text.lastIndexOf('\n', start - 1) + 1) + text.slice(lineEnd(text, end));
}
/** Where the line after an offset begins. What a block ends with may be that already. */
function lineEnd(text, offset) {
    return text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1 || text.length;
}
/** What a text has to mean once some paths are gone, and jobs are added: as values, whatever it looks like. */
function written(text, { paths, jobs }) {
    const whole = (0,yaml_dist/* parse */.qg)(text);
    for (const path of [...paths].reverse())
        remove(whole, path);
    const added = (0,yaml_dist/* parse */.qg)(`jobs:\n${jobs}`);
    const own = typeof added === 'object' && added !== null && 'jobs' in added ? added.jobs : {};
    const there = whole['jobs'];
    whole['jobs'] = { ...(typeof there === 'object' ? there : {}), ...(typeof own === 'object' ? own : {}) };
    return whole;
}
function remove(whole, path) {
    const parent = path.slice(0, -1).reduce((value, key) => childOf(value, key), whole);
    const key = path.at(-1);
    if (Array.isArray(parent))
        parent.splice(Number(key), 1);
    else if (typeof parent === 'object' && parent !== null) {
        Reflect.deleteProperty(parent, String(key));
        const isEmpty = Object.keys(parent).length === 0;
        if (isEmpty && !isEmptied(path) && path.length > 1)
            remove(whole, path.slice(0, -1));
    }
}
function childOf(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
//# sourceMappingURL=workflow-edit.js.map
;// CONCATENATED MODULE: ./lib/src/init/into-workflow.js





/** Marks the jobs that are there, so that a job of the same name that is added is another. */
const THERE = 'there--';
const BY_HAND = 'Add the jobs by hand (init --print shows them), or leave out --into to write a separate workflow.';
/**
 * Looks at a workflow that the jobs of a release are to be added to.
 * @param text of it
 * @param guard under which events alone the jobs may run, where the workflow is started by others too
 */
function lookInto(text, guard) {
    const there = (0,present_workflow/* presentWorkflow */.z7)(text);
    const uses = Object.values(there.jobs).flatMap(({ steps }) => steps.map((step) => step.uses ?? ''));
    if (uses.some((one) => one.startsWith('mochi/publish-npm')))
        return { unfit: 'The workflow already has jobs of publish-npm.', remedy: 'Edit them by hand.' };
    const change = workflowChange(there, text);
    if ('unfit' in change)
        return change;
    const ofJobs = (condition) => condition.replace(/\bneeds\.(?=[\w-])/g, `needs.${THERE}`);
    const conditions = [...change.conditions.map(ofJobs), ...(guard === undefined ? [] : [guard])];
    return { ...change, conditions, needs: change.needs.map((id) => `${THERE}${id}`) };
}
/**
 * Adds the jobs of a release to a workflow that is there, and takes out what they make superfluous. All else stays as it is
 * written. What cannot be edited so that exactly this comes out is left alone.
 * @param text of the workflow that is there
 * @param emitted the workflow whose jobs are added, with the guard that {@link lookInto} gave
 */
function intoWorkflow(text, emitted) {
    const isCrlf = text.includes('\r\n');
    const before = text.replaceAll('\r\n', '\n');
    const there = (0,present_workflow/* presentWorkflow */.z7)(before);
    const change = workflowChange(there, before);
    if ('unfit' in change)
        return change;
    const gone = change.superfluous.flatMap(({ what, name }) => (what === 'job' ? [name] : []));
    const left = Object.keys(there.jobs).filter((id) => !gone.includes(id));
    const jobs = emittedJobs(emitted);
    const ids = new Map(jobs.map(({ id }) => [id, left.includes(id) ? `npm-${id}` : id]));
    const taken = [...ids.values()].find((id) => left.includes(id));
    if (taken !== undefined)
        return { unfit: `The workflow already has a job ${taken}.`, remedy: BY_HAND };
    const paths = outermost(change.superfluous.map(({ path }) => path));
    const added = jobs
        .map(({ text: job }) => renamed(job, ids))
        .join('')
        .replaceAll(THERE, '');
    // From the last to the first: what stands before keeps its place.
    const after = appended(paths.reduceRight(withoutPath, before), added);
    const wanted = written(before, { paths, jobs: added });
    if (!(0,external_node_util_.isDeepStrictEqual)(parsed(after), wanted))
        return { unfit: 'The workflow is written in a way that this command cannot edit.', remedy: BY_HAND };
    return isCrlf ? after.replaceAll('\n', '\r\n') : after;
}
function parsed(text) {
    try {
        return (0,yaml_dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}
/** What goes with something else is gone with it. */
function outermost(paths) {
    const isWithin = (path) => paths.some((one) => one.length < path.length && one.every((key, at) => key === path[at]));
    return paths.filter((path) => !isWithin(path));
}
/** The jobs of an emitted workflow, each from its comment on, indented by two blanks. */
function emittedJobs(text) {
    const [, body = ''] = text.split(/^jobs:\n/m);
    const starts = [...body.matchAll(/(?:^ {2}#.*\n)*^ {2}([\w-]+):/gm)];
    return starts.map(({ index, 1: id = '' }, at) => ({ id, text: body.slice(index, starts[at + 1]?.index) }));
}
/** A job under other names, its own and those of the jobs it needs. */
function renamed(job, ids) {
    return [...ids].reduce((text, [id, name]) => text
        .replace(new RegExp(`^  ${id}:`, 'm'), `  ${name}:`)
        .replaceAll(`needs.${id}.`, `needs.${name}.`)
        .replace(/^ {4}needs: .*$/m, (needs) => needs.replace(new RegExp(`(?<![\\w-])${id}$|(?<=[[ ])${id}(?=[,\\]])`), name)), job);
}
//# sourceMappingURL=into-workflow.js.map
;// CONCATENATED MODULE: ./lib/src/init/trigger-guard.js

/**
 * The condition under which jobs that are added to a workflow may run, where it is started by more than what is to start a
 * release; undefined where it is not. Or why the workflow does not fit.
 * @param refs what is pushed when this repository releases, in full
 */
function triggerGuard(on, { trigger, refs, branch }) {
    const events = (0,github_trigger/* eventsIn */.pd)(on);
    const isPushed = events.includes('push') && refs.every((ref) => (0,github_trigger/* whyNotStarted */.hb)({ on }, ref) === undefined);
    const isReleased = trigger === 'tag' && events.includes('release');
    const isStarted = trigger === 'dispatch' ? events.includes('workflow_dispatch') : isPushed || isReleased;
    if (!isStarted)
        return {
            unfit: `The workflow is started by ${events.join(', ') || 'nothing'}, but a release here is started by ${WANTED[trigger]}.`,
            remedy: 'Give the --trigger (tag, branch or dispatch) that starts the workflow, or leave out --into to write a separate workflow.',
        };
    if (trigger === 'dispatch')
        return { condition: events.length > 1 ? "github.event_name == 'workflow_dispatch'" : undefined };
    if (trigger === 'tag') {
        const isOfTags = events.every((event) => ['push', 'release', 'workflow_dispatch'].includes(event)) &&
            !isFor(on, 'branches');
        return {
            condition: isOfTags && (isFor(on, 'tags') || isReleased) ? undefined : "startsWith(github.ref, 'refs/tags/')",
        };
    }
    const isOfBranch = events.every((event) => ['push', 'workflow_dispatch'].includes(event)) && isFor(on, 'branches', [branch]);
    return {
        condition: isOfBranch ? undefined : `github.event_name == 'push' && github.ref == 'refs/heads/${branch}'`,
    };
}
const WANTED = {
    tag: 'a pushed tag',
    branch: 'a push to the default branch',
    dispatch: 'a manual run',
};
/** Whether `on.push` names branches, or tags; these alone, where they are given. */
function isFor(on, what, only) {
    const push = typeof on === 'object' && on !== null && 'push' in on ? on.push : undefined;
    if (typeof push !== 'object' || push === null || !(what in push))
        return false;
    const others = what === 'branches' ? 'tags' : 'branches';
    const named = [Reflect.get(push, what)].flat().map(String);
    return only === undefined || (!(others in push) && named.join() === only.join());
}
//# sourceMappingURL=trigger-guard.js.map
;// CONCATENATED MODULE: ./lib/src/cli/init-into.js







/**
 * Adds the jobs of a release to a workflow that is there.
 * @param emit writes a workflow whose first job has a guard
 * @throws UsageError for one that is not there, or no workflow
 */
function addedTo(cwd, { file, emit, ...start }) {
    try {
        const before = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(cwd, file), 'utf8');
        const guard = triggerGuard((0,present_workflow/* presentWorkflow */.z7)(before).on, start);
        if ('unfit' in guard)
            return guard;
        const look = lookInto(before, guard.condition);
        if ('unfit' in look)
            return look;
        const text = intoWorkflow(before, emit(look));
        return typeof text === 'string' ? { text, doubtful: look.doubtful, stages: look.stages } : text;
    }
    catch (thrown) {
        throw new usage/* UsageError */.e(`--into ${file} cannot be read as a workflow: ${(0,problems/* messageOf */.bD)(thrown)}`);
    }
}
/** What is to be said of a workflow that the jobs were added to. */
function intoWarnings({ doubtful, stages }, { file, stage }) {
    const staying = doubtful.map((step) => `The step ${JSON.stringify(step)} of ${file} looks as if it publishes, and was left in: remove the part that does by hand.`);
    return stages && !stage
        ? [...staying, `${file} staged versions for a maintainer’s approval until now: add --stage to keep that.`]
        : staying;
}
//# sourceMappingURL=init-into.js.map
;// CONCATENATED MODULE: ./lib/src/cli/init-trigger.js





/**
 * What starts a release: what is given; else what the workflow that is there says; else a push to the default branch, where a
 * tool decides versions; else a tag, where tags look so; else what somebody at the terminal answers. And the default branch, as far as git knows it.
 */
async function init_trigger_startOf(world, { cwd, options, repository }) {
    const path = (0,external_node_path_.join)(cwd, options.file);
    const emitted = (0,external_node_fs_.existsSync)(path) ? (0,workflow/* emittedTrigger */.v$)((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
    const isTagged = !repository.tags.isAssumed && repository.tool === undefined;
    const seen = options.trigger ?? emitted ?? (isTagged ? 'tag' : undefined);
    // What a tool commits is released as it is merged; its tags start no workflow where GITHUB_TOKEN pushes them.
    const usual = repository.tool === undefined ? 'tag' : 'branch';
    const trigger = seen ?? (repository.tool ? usual : await chosenTrigger(options)) ?? usual;
    return { trigger, branch: await defaultBranch(world, cwd) };
}
async function chosenTrigger({ yes, json, check }) {
    if (yes || json || check)
        return undefined;
    const answer = await (0,ask/* ask */.k)('What starts a release: a pushed tag, a push to the default branch, or a manual run? [tag/branch/dispatch] ');
    return workflow/* TRIGGERS */.Qb.find((trigger) => trigger === answer);
}
/** The branch that the remote calls its default, else the one that is checked out, else main. */
async function defaultBranch(world, cwd) {
    const remote = await (0,git/* git */.$)(world, cwd, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    const own = remote?.replace(/^origin\//, '') ?? (await (0,git/* git */.$)(world, cwd, ['symbolic-ref', '--short', 'HEAD']));
    return own === undefined || own === '' ? 'main' : own;
}
//# sourceMappingURL=init-trigger.js.map
;// CONCATENATED MODULE: ./lib/src/cli/init-usable.js



/** @throws UsageError for options that no workflow could be written by */
function requireUsable({ environment, packageDirectory, tagFormat = [], ...rest }) {
    const file = rest.into ?? rest.file;
    for (const format of tagFormat) {
        const why = whyUnusable(format);
        if (why !== undefined)
            throw new usage/* UsageError */.e(`--tag-format ${JSON.stringify(format)} ${why}.`);
    }
    if (!/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(file))
        throw new usage/* UsageError */.e(`--file ${file} cannot be a workflow: GitHub only reads .github/workflows/*.yml (or .yaml), and npm expects a plain file name.`);
    if (environment !== false && !/^[\w.-]+$/.test(environment))
        throw new usage/* UsageError */.e(`--environment ${JSON.stringify(environment)} must consist of letters, digits, ".", "_" and "-".`);
    if (packageDirectory === undefined)
        return;
    const isBelow = /^[\w./@+-]+$/.test(packageDirectory) && !(0,external_node_path_.isAbsolute)(packageDirectory);
    if (!isBelow || ['.', '..'].includes((0,external_node_path_.normalize)(packageDirectory).split('/')[0] ?? ''))
        throw new usage/* UsageError */.e(`--package-directory ${JSON.stringify(packageDirectory)} must be a directory below the root, such as target/npm.`);
}
/** A format stands in the workflow, and in its first comment, as it is. */
function whyUnusable(format) {
    return /^[\w{}@/.+-]+$/.test(format)
        ? (0,tag_template/* whyNoFormat */.rz)(format)
        : 'may only contain letters, digits, "@", "/", ".", "_", "+", "-" and placeholders';
}
//# sourceMappingURL=init-usable.js.map
// EXTERNAL MODULE: ./lib/src/cli/own-command.js
var own_command = __webpack_require__(76587);
// EXTERNAL MODULE: ./lib/src/cli/terminal-text.js
var terminal_text = __webpack_require__(90615);
;// CONCATENATED MODULE: ./lib/src/cli/init-command.js





















/**
 * `publish-npm init`
 * @param root the directory of our own action.yml
 * @returns the exit status: 0 written or up to date; 1 when the file differs or is missing, and is left so; 2 when no
 * workflow can be made for this repository, and with --json that is told on stdout
 * @throws UsageError when that is not told on stdout; nothing is written then
 */
async function initCommand(given, root) {
    const options = { ...given, file: given.into ?? given.file };
    requireUsable(options);
    const world = (0,terminal_world/* terminalWorld */.x)({ offline: true });
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const { file, packageDirectory, simple = false, attest = false, stage = false } = options;
    const found = await read(world, cwd, options);
    if ('unfit' in found)
        return refuse(found, options);
    const { trigger, branch } = await init_trigger_startOf(world, { cwd, options, repository: found });
    const repository = startedBy(found, trigger);
    if ('unfit' in repository)
        return refuse(repository, options);
    const environment = options.environment === false ? undefined : options.environment;
    const own = await ownRef(world, root);
    const form = { repository, file, environment, stage, trigger, branch, command: (0,own_command/* ownCommand */.w)(root) };
    const releases = options.releases ?? (trigger !== 'tag' && options.into === undefined);
    const refs = examplePushes(repository, form);
    const emit = (guard) => (0,workflow/* writeWorkflow */.r$)({ ...form, simple, attest, releases, packageDirectory, own, guard });
    const wanted = options.into === undefined ? emit() : addedTo(cwd, { file, emit, trigger, branch, refs });
    if (typeof wanted !== 'string' && 'unfit' in wanted)
        return refuse(wanted, options);
    const text = typeof wanted === 'string' ? wanted : wanted.text;
    const ofInto = typeof wanted === 'string' ? [] : intoWarnings(wanted, { file, stage });
    const present = tokenWorkflows(cwd);
    const rivals = rivalWorkflows(cwd, { own: file, refs });
    const warnings = [...repository.warnings, ...rivals.map((rival) => rivalWarning(rival, file)), ...ofInto];
    if (options.print)
        return printed(text, warnings);
    const settled = await settleFile({ cwd, file, text, options });
    const setup = setupOf(form);
    const isLeft = settled.status === 'differs' || settled.status === 'missing';
    if (options.json)
        process.stdout.write(`${JSON.stringify({ file, ...settled, warnings, setup }, null, 2)}\n`);
    else {
        const moving = migrationInWords(present, { file, isInto: options.into !== undefined });
        const tool = repository.tool ? [toolInWords(repository.tool)] : [];
        const words = isLeft || options.check ? [] : ['', ...moving, setupInWords(setup, form)];
        process.stdout.write(`${[...said(settled, { file, repository }), fitted([...tool, ...warnings.map(warned), ...words].join('\n'))].join('\n')}\n`);
    }
    return isLeft ? 1 : 0;
}
/** A text in the width of the terminal. Commands are not broken: they are to be copied. */
function fitted(text) {
    const width = process.stdout.columns ?? 120;
    const isCommand = (line) => /^ *(?:cd|npm|npx|node|gh|for|do|done|sleep) /.test(line);
    const lines = text.split('\n').map((line) => (isCommand(line) ? line : (0,terminal_text/* wrapped */.k)(line, { width })));
    return lines.join('\n');
}
function warned(text) {
    return `${(0,external_node_util_.styleText)('yellow', '⚠')} ${text}`;
}
/** The workflow alone on stdout: it can go into a file, or into another program. */
function printed(text, warnings) {
    process.stdout.write(text);
    for (const warning of warnings)
        process.stderr.write(`${warned(warning)}\n`);
    return 0;
}
async function read(world, cwd, { file, packageDirectory, tagFormat }) {
    const top = await (0,git/* git */.$)(world, cwd, ['rev-parse', '--show-toplevel']);
    if (top !== undefined && (0,external_node_fs_.realpathSync)(top) !== (0,external_node_fs_.realpathSync)(cwd))
        return {
            unfit: 'This is not the root of the git repository: GitHub would not find a workflow here.',
            remedy: `Run it there: --cwd ${top}.`,
        };
    const remote = await (0,git/* git */.$)(world, cwd, ['remote', 'get-url', 'origin']);
    try {
        const path = (0,external_node_path_.join)(cwd, file);
        const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
        return await readRepository({
            root: cwd,
            remote,
            packageDirectory,
            tags: await tagsNewestFirst(world, cwd),
            tagFormats: tagFormat ?? (0,workflow/* emittedFormats */.pW)(text),
        });
    }
    catch (thrown) {
        const [problem] = thrown instanceof problems/* Failure */.HR ? thrown.problems : [];
        if (problem === undefined)
            throw thrown;
        return { unfit: problem.message, remedy: problem.remedy };
    }
}
async function tagsNewestFirst(world, cwd) {
    const listed = await (0,git/* git */.$)(world, cwd, [
        'for-each-ref',
        '--sort=-creatordate',
        '--count=200',
        '--format=%(refname:lstrip=2)',
        'refs/tags',
    ]);
    return (listed ?? '').split('\n').filter((tag) => tag !== '');
}
/** @throws UsageError unless --json wants it on stdout */
function refuse({ unfit, remedy }, { json, file }) {
    if (!json)
        throw new usage/* UsageError */.e(`${unfit} ${remedy}`);
    process.stdout.write(`${JSON.stringify({ file, status: 'unfit', unfit, remedy }, null, 2)}\n`);
    return 2;
}
function said({ status, before }, { file, repository }) {
    const good = (0,external_node_util_.styleText)('green', '✔');
    const bad = (0,external_node_util_.styleText)('red', '✖');
    const names = repository.packages.map(({ name }) => name).join(', ');
    const words = {
        created: `${good} Wrote ${file} for ${names || 'the build output'} of ${repository.slug}.`,
        updated: `${good} Rewrote ${file}; the old one is in ${before}.`,
        unchanged: `${good} ${file} is up to date.`,
        differs: `${bad} ${file} differs, and was left as it is. --yes rewrites it, and keeps the old file beside it.`,
        missing: `${bad} ${file} does not exist.`,
    };
    const lock = `${repository.manager.title} has no lock file here, so the workflow would install the newest version of everything. Commit one, and run this again.`;
    return [words[status], ...(repository.hasLockfile ? [] : [lock])];
}
/** What is pushed when this repository releases: a tag of each package, as it is now, or the default branch. */
function examplePushes({ packages, tags }, { trigger, branch }) {
    if (trigger !== 'tag')
        return [`refs/heads/${branch}`];
    const named = packages.length > 0 ? packages : [{ name: 'package', version: '1.0.0' }];
    return named.map((release) => (0,tag_template/* tagRef */.y6)(tags.formats[0], release));
}
//# sourceMappingURL=init-command.js.map

/***/ }),

/***/ 76587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** How this command is run where it was run: by npx, or from a clone by its path. */
function ownCommand(root) {
    const isInstalled = root.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).includes('node_modules');
    return isInstalled
        ? 'npx @mochi/publish-npm'
        : `node ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'dist', 'cli.js'))}`;
}
//# sourceMappingURL=own-command.js.map

/***/ }),

/***/ 21918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ terminalWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
// EXTERNAL MODULE: ./lib/src/edge/programs.js
var programs = __webpack_require__(85253);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: ./lib/src/problems.js
var src_problems = __webpack_require__(49344);
;// CONCATENATED MODULE: ./lib/src/edge/proxies.js


const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/**
 * Lets Node's own `fetch`, which tuf-js uses too, go through the proxy the environment names.
 * `http.setGlobalProxyFromEnv` came with Node 24.14; an older runner keeps what NODE_USE_ENV_PROXY gives it.
 * @throws Failure `proxy-invalid` without a character of the value, which may hold a password; `tls-unverified`
 */
function honourProxies(env) {
    const named = PROXY_VARIABLES.filter((name) => env[name]);
    const wrong = named.filter((name) => !isProxy(env[name] ?? ''));
    const problems = [...wrong.map(invalid), ...unverified(env)];
    if (problems.length > 0)
        throw new src_problems/* Failure */.HR(problems);
    if (named.length > 0 && "setGlobalProxyFromEnv" in external_node_http_namespaceObject)
        external_node_http_.setGlobalProxyFromEnv();
}
function isProxy(value) {
    return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}
function invalid(name) {
    return (0,src_problems/* error */.z3)({
        code: 'proxy-invalid',
        message: `The variable ${name} is not the address of a proxy (its value is not shown: it may hold a password).`,
        remedy: `Set ${name} to an address with its scheme, such as http://proxy.example:3128; percent-encode special characters in a password (%40 for @).`,
    });
}
/** With it set, anybody on the way could read the tokens, and answer in the registry's place. */
function unverified(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'tls-unverified',
            message: 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so tokens would be sent to unauthenticated servers. Nothing was sent.',
            remedy: 'Remove it from the job. If a proxy has its own certificate authority, set NODE_EXTRA_CA_CERTS to the file of its certificate.',
        }),
    ];
}
//# sourceMappingURL=proxies.js.map
;// CONCATENATED MODULE: ./lib/src/edge/terminal-world.js




/**
 * The world of a person at a terminal: no job, no credential, messages on stderr.
 * @param offline let no request be made: one that is tried is an error
 */
function terminalWorld({ offline = false }) {
    honourProxies(process.env);
    let requestsMade = 0;
    const say = (text) => process.stderr.write(`${text.split('\n').map(harmless/* visible */.RK).join('\n')}\n`);
    return {
        env: process.env,
        fetch: (...request) => {
            if (offline)
                return Promise.reject(new Error('offline, and a request was tried'));
            requestsMade++;
            return globalThis.fetch(...request);
        },
        get requestsMade() {
            return requestsMade;
        },
        temporary: (0,external_node_os_.tmpdir)(),
        run: (program) => (0,programs/* run */.eF)(program, say),
        stage: (_name, task) => task(),
        info: say,
        debug: () => undefined,
        mask: () => undefined,
        redact: (text) => text,
        idToken: () => Promise.reject(new Error('no ID token at a terminal')),
        now: () => Date.now(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        stages: [],
    };
}
//# sourceMappingURL=terminal-world.js.map

/***/ }),

/***/ 88356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compileCommand)
/* harmony export */ });
/* unused harmony export COMPILE_SCRIPTS */
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48363);

/** Names of a compile step, in the order they are looked for. */
const COMPILE_SCRIPTS = ['compile', 'build'];
/**
 * The command that compiles: the root's own script, which may know an order among the packages; else the script in every
 * workspace that has it. A root script that does nothing but that is written out.
 */
function compileCommand(rootManifest, { open, root, hasWorkspaces, manager, }) {
    for (const script of COMPILE_SCRIPTS) {
        const everywhere = lineOf(manager, manager.runEverywhere(script));
        const own = rootManifest.scripts?.[script];
        if (typeof own === 'string')
            return hasWorkspaces && own.trim() === everywhere ? everywhere : lineOf(manager, ['run', script]);
        const isInSome = open.some(({ directory, manifest }) => directory !== root && (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptsAmong */ .Lz)(manifest, [script]).length > 0);
        if (hasWorkspaces && isInSome)
            return everywhere;
    }
    return undefined;
}
/** A command line for a shell. */
function lineOf({ name }, args) {
    return [name, ...args.map((arg) => (/^[\w@/.=:-]+$/.test(arg) ? arg : `'${arg}'`))].join(' ');
}
//# sourceMappingURL=compile.js.map

/***/ }),

/***/ 20162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   gF: () => (/* binding */ tokensIn),
/* harmony export */   hU: () => (/* binding */ superfluousOfStep),
/* harmony export */   oS: () => (/* binding */ isChangesetsAction),
/* harmony export */   qn: () => (/* binding */ looksPublishing),
/* harmony export */   wf: () => (/* binding */ publishInput),
/* harmony export */   z7: () => (/* binding */ presentWorkflow)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _github_workflow_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79087);
/* harmony import */ var _publishing_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17583);



const Env = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), {});
const Step = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    if: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    uses: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    with: Env,
    env: Env,
});
const Job = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    env: Env,
    permissions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    needs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((needs) => [needs].flat())), []),
    if: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    steps: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Step), []),
});
const Workflow = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    on: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    permissions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    env: Env,
    jobs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), Job),
});
/** @throws Error for what GitHub would not read either */
function presentWorkflow(text) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(Workflow, (0,_github_workflow_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowText */ .x)(text).written);
}
const TOKEN = /^(?:NPM_TOKEN|NODE_AUTH_TOKEN|NPM_AUTH_TOKEN|NPM_CONFIG_TOKEN|YARN_NPM_AUTH_TOKEN|BUN_AUTH_TOKEN)$/;
/** The stored tokens among variables: those that come from a secret of the repository's own. */
function tokensIn(env, at) {
    return Object.entries(env).flatMap(([name, value]) => {
        const [, secret] = /\bsecrets\.(\w+)/.exec(String(value)) ?? [];
        if (!TOKEN.test(name) || secret === undefined || secret === 'GITHUB_TOKEN')
            return [];
        return [{ path: [...at, 'env', name], what: 'token', name: secret }];
    });
}
/** What goes of a step that publishes and does nothing else: all of it, or the input that has it publish. */
function superfluousOfStep({ name, uses = '', run, with: inputs, env }, at) {
    const input = publishInput({ uses, inputs });
    if (input !== undefined) {
        const path = [...at, 'with', input];
        return [{ path, what: 'publish-input', name: String(inputs[input]) }, ...tokensIn(env, at)];
    }
    const lines = linesOf(run);
    const isPublishing = lines.length > 0 && lines.every(_publishing_line_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublishingCommand */ .d);
    if (!isPublishing && !/^JS-DevTools\/npm-publish@/i.test(uses))
        return [];
    const named = name ?? lines[0] ?? uses.replace(/@.*/, '');
    return [{ path: at, what: 'publish-step', name: named }, ...tokensIn(env, at)];
}
/** Whether a step is changesets/action, which makes the version pull request, or publishes. */
function isChangesetsAction(uses) {
    return /^changesets\/action@/i.test(uses);
}
/** The input by which changesets/action publishes: as version 1 calls it, or version 2. */
function publishInput({ uses = '', inputs, }) {
    if (!isChangesetsAction(uses))
        return undefined;
    return ['publish', 'publish-script'].find((name) => name in inputs);
}
/** Actions that publish, and have more to them than a line. */
const PUBLISHING_ACTION = /^(?:changesets\/action\/publish|cycjimmy\/semantic-release-action)@/i;
/** Whether a step looks as if it published, and more is to be known before it could be taken out. */
function looksPublishing({ run, uses = '' }) {
    return linesOf(run).some(_publishing_line_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublishingLine */ .A) || PUBLISHING_ACTION.test(uses);
}
/** The lines of a script, without blank ones and comments. */
function linesOf(run) {
    return (run ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
//# sourceMappingURL=present-workflow.js.map

/***/ }),

/***/ 17583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPublishingLine),
/* harmony export */   d: () => (/* binding */ isPublishingCommand)
/* harmony export */ });
/** What publishes to npm in a line of a script: a command of a package manager or release tool, or a script called so. */
const PUBLISHING_LINE = /\b(?:p?npm|yarn|bun|lerna|changeset|nx)\b.*\s(?:publish|release)(?![\w:.-])|\bnpx\s+np\b|\bsemantic-release\b|\brelease-it\b|\bpublish\.(?:[cm]?[jt]s|sh)\b/;
/** What looks like it, and does not: other registries, and commands that decide versions. */
const NOT_PUBLISHING = /^\s*#|--dry-run\b|--skip-publish\b|\b(?:cargo|jsr|wrangler|pkg-pr-new)\b|\bgh\s+release\b|\brelease\s+(?:version|changelog|plan)\b/;
/** Whether a line of a script publishes, or looks as if it did: enough to warn by. */
function isPublishingLine(line) {
    return PUBLISHING_LINE.test(line) && !NOT_PUBLISHING.test(line);
}
const TOOL = '(?:npx (?:--yes |-y )?|pnpm (?:exec |dlx )?|yarn (?:dlx )?|bunx |npm exec (?:-- )?)?';
const PUBLISH = [
    'p?npm(?: (?:-r|--recursive|-ws?|--workspaces?(?:[= ]\\S+)?|--filter[= ]\\S+|-F \\S+))* (?:stage )?publish',
    'yarn npm publish',
    'yarn workspaces foreach [\\w .*@/-]+ npm publish',
    `${TOOL}changeset publish`,
    `${TOOL}lerna publish`,
    `${TOOL}nx release publish`,
].join('|');
/** Words that start nothing: a variable among them, and an expression of GitHub's. */
const WORDS = `(?:[\\w ./@:="'-]|\\$\\{\\{[^{}]*\\}\\}|\\$\\{[\\w%@*#:/.-]+\\}|\\$\\w+)*`;
const PUBLISHING_COMMAND = new RegExp(`^\\s*(?:${PUBLISH})(?: ${WORDS})?$`);
/** Whether a line of a script is one command that publishes, and does nothing else: enough to take it out by. */
function isPublishingCommand(line) {
    return PUBLISHING_COMMAND.test(line) && !NOT_PUBLISHING.test(line);
}
//# sourceMappingURL=publishing-line.js.map

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

/***/ 13257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPackageSpec)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77825);


/**
 * Reads `<package>@<version>`. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param text such as `@socket.io/redis-adapter@8.4.0`
 * @returns why it is none, in place of a release
 */
function readPackageSpec(text) {
    const at = text.lastIndexOf('@');
    if (at <= 0)
        return { why: 'it has no version after a package name' };
    const release = { name: text.slice(0, at), version: text.slice(at + 1) };
    const why = whyNoSpec(release);
    return why === undefined ? release : { why };
}
function whyNoSpec({ name, version }) {
    const named = validate_npm_package_name__WEBPACK_IMPORTED_MODULE_1__(name);
    if (!named.validForOldPackages) {
        const why = named.errors?.join(', ');
        return `${JSON.stringify(name)} is not a package name (${why})`;
    }
    const clean = semver__WEBPACK_IMPORTED_MODULE_0__.valid(version);
    if (clean === null)
        return `${JSON.stringify(version)} is not a semver version`;
    if (clean !== version)
        return `${JSON.stringify(version)} is not how npm writes that version (${clean})`;
    return undefined;
}
//# sourceMappingURL=spec.js.map

/***/ }),

/***/ 60658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ KNOWN_FORMATS),
/* harmony export */   sT: () => (/* binding */ versionsRead),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49344);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13257);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95683);




/** How projects call the tags of releases, the commonest first among those that read the same tag. */
const KNOWN_FORMATS = [
    'v{version}',
    '{version}',
    _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui,
    '{unscoped}@{version}',
    '{unscoped}-v{version}',
    '{package}-v{version}',
    '{unscoped}/v{version}',
    '{package}/v{version}',
    '{unscoped}@v{version}',
    '{package}@v{version}',
    '{unscoped}-{version}',
    '{package}-{version}',
    '{unscoped}/{version}',
    '{unscoped}_v{version}',
];
/**
 * Reads which release a tag means. A format is filled in with each package's name and compared whole: nothing is guessed
 * from the tag. One without a package means the one package there is, or the only one that has that version.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`
 */
function readTag({ tag, formats, names, versions = new Map() }) {
    for (const format of formats) {
        const found = versionsRead(format, { tag, names });
        const inThatVersion = found.filter(({ name, version }) => versions.get(name) === version);
        const [only, ...others] = found.length > 1 && inThatVersion.length > 0 ? inThatVersion : found;
        if (only && others.length > 0)
            ambiguous(tag, { format, found: [only, ...others] });
        if (only)
            return only;
        // A package that is not there is named all the same: its absence is told with the list of those there are.
        const plain = format === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui ? (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag) : { why: '' };
        if (!('why' in plain))
            return plain;
    }
    return noRelease(tag, formats);
}
/** Every release that a tag could mean by one format. */
function versionsRead(format, { tag, names }) {
    return names.flatMap((name) => {
        const version = versionBy(format, { tag, name });
        return version === undefined ? [] : [{ name, version }];
    });
}
/** The version in a tag that is called so for this package; undefined when it is not. */
function versionBy(format, { tag, name }) {
    const [before = '', ...others] = format.split('{version}').map((part) => (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .withName */ .el)(part, name));
    const fixed = [before, ...others].join('').length;
    const length = (tag.length - fixed) / others.length;
    const version = tag.slice(before.length, before.length + length);
    return (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .tagBy */ .Uc)(format, { name, version }) === tag && semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) === version ? version : undefined;
}
function ambiguous(tag, { format, found }) {
    const names = found.map(({ name }) => name).join(', ');
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-ambiguous',
        message: `The tag ${JSON.stringify(tag)} is ambiguous: with the format ${format}, it could name any of ${names}.`,
        remedy: `Set the input packages to the one that such tags mean, or use a format that includes the package, such as ${_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui}.`,
    });
}
function noRelease(tag, formats) {
    const plain = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageSpec */ .k)(tag);
    const why = formats.length === 1 && formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui && 'why' in plain
        ? plain.why
        : `it is not of the form ${formats.join(' or ')}, with the name of a package in this repository and a version as npm writes it`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'tag-not-a-release',
        message: `The tag ${JSON.stringify(tag)} does not name a release: ${why}.`,
        remedy: formats[0] === _tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FORMAT */ .ui
            ? 'Push a tag of the form <package>@<version>, such as @socket.io/redis-adapter@8.4.0; or set the input tag-format to the form of your tags, such as v{version}.'
            : 'Push a tag of that form, or fix tag-format.',
    });
}
//# sourceMappingURL=tag-format.js.map

/***/ }),

/***/ 17331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Reads one document; what is wrong with it is in its `errors`. */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const lineAt = (offset) => lines.linePos(offset).line;
    return {
        document,
        lineAt,
        lineOf: (path) => {
            const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
            return offset === undefined ? undefined : lineAt(offset);
        },
    };
}
/** Where a key, or an entry, of a collection begins in the text. */
function offsetOf(collection, key) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(collection)
        ? collection.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.key
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(collection) && typeof key === 'number'
            ? collection.items[key]
            : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
//# sourceMappingURL=yaml-lines.js.map

/***/ })

};

