export const id = 676;
export const ids = [676];
export const modules = {

/***/ 14396:
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
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/github/trigger.js
var trigger = __webpack_require__(41440);
// EXTERNAL MODULE: ./lib/src/github/workflow-text.js
var workflow_text = __webpack_require__(79087);
;// CONCATENATED MODULE: ./lib/src/init/other-workflows.js





const DIRECTORY = '.github/workflows';
const Step = dist/* looseObject */._H3({ uses: dist/* optional */.lqM(dist/* string */.YjP()), run: dist/* optional */.lqM(dist/* string */.YjP()) });
const Workflow = dist/* looseObject */._H3({
    on: dist/* unknown */.L5J(),
    jobs: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ steps: dist/* optional */.lqM(dist/* array */.YOg(Step), []) })),
});
/** What publishes to npm in a line of a script: a command of a package manager or release tool, or a script called so. */
const PUBLISHING_LINE = /\b(?:p?npm|yarn|bun|lerna|changeset|nx)\b.*\s(?:publish|release)(?![\w:.-])|\bnpx\s+np\b|\bsemantic-release\b|\brelease-it\b|\bpublish\.(?:[cm]?[jt]s|sh)\b/;
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
        .some(({ run = '', uses = '' }) => run.split('\n').some(isPublishing) || PUBLISHING_ACTION.test(uses));
}
function isPublishing(line) {
    return PUBLISHING_LINE.test(line) && !/^\s*#|--dry-run\b|\bcargo\b/.test(line);
}
function startOf(workflow, refs) {
    const events = (0,trigger/* eventsIn */.pd)(workflow.on);
    const isByPush = refs.some((ref) => events.includes('push') && whyNot(workflow, ref) === undefined);
    if (isByPush || events.includes('create'))
        return 'push';
    return events.includes('release') ? 'release' : 'other';
}
/** Why a push would not start a workflow: also for a pattern that GitHub does not read. */
function whyNot(workflow, ref) {
    try {
        return (0,trigger/* whyNotStarted */.hb)(workflow, ref);
    }
    catch {
        return 'GitHub does not read it';
    }
}
/** What to do about another workflow that publishes. */
function rivalWarning({ file, startedBy }, own) {
    const only = `npm’s trusted publisher names one file, ${(0,external_node_path_.basename)(own)}`;
    if (startedBy === 'other')
        return `${file} publishes too, or looks as if it did: let one of the two do it. ${only}; and a tag that a workflow pushes with its GITHUB_TOKEN starts no other workflow.`;
    const how = startedBy === 'push' ? 'the same pushes' : 'a release on GitHub, which comes with a tag,';
    return `${file} is started by ${how} and publishes too: remove it, or give it another trigger, before you release. Whichever of the two comes second finds the version published; ${only}.`;
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
// EXTERNAL MODULE: ./lib/src/projects/project-manager.js
var project_manager = __webpack_require__(67506);
// EXTERNAL MODULE: ./lib/src/projects/settings-file.js
var settings_file = __webpack_require__(63063);
// EXTERNAL MODULE: ./lib/src/projects/workspaces.js
var projects_workspaces = __webpack_require__(46743);
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
        remedy: `Set it in each, as the registry compares it with the provenance: "repository": {"type": "git", "url": "${url}"}.`,
    };
}
/** Where the code is elsewhere than on GitHub, the workflow would not run, nor would the provenance name it. */
function foreignRemote(remote) {
    if (remote === undefined || (0,repository_field/* githubRepository */.G)(remote) !== undefined)
        return [];
    const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)/i.exec(remote)?.[1];
    const where = host === undefined || host.startsWith('.') ? 'a directory' : `on ${host}`;
    return [
        `The git remote origin is ${where}, not on github.com: the workflow runs, and publishes, only where GitHub has the repository.`,
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
    const remedy = "Give --tag-format '{package}@{version}', and tag each package by its name.";
    const versions = packages.map(({ version }) => version);
    if (formats.every(isNameless) && hasTwice(versions))
        return {
            unfit: `The tags here are called ${called}, and packages have the same version: such a tag does not say which one it means.`,
            remedy,
        };
    const unscoped = packages.map(({ name }) => name.slice(name.indexOf('/') + 1));
    const isUnscoped = formats.every((format) => format.includes('{unscoped}'));
    if (isUnscoped && hasTwice(unscoped))
        return {
            unfit: `The tags here are called ${called}, and packages have the same name but for the scope: such a tag does not say which one it means.`,
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
        warnings.push(`No tag here is understood as a release (the newest is ${JSON.stringify(newest)}): the workflow is for tags called ${called}. If yours are called otherwise, say how: --tag-format.`);
    if (packages.length < 2 || !formats.every(isNameless))
        return warnings;
    const others = packages.flatMap(({ name }) => (name === meant ? [] : [name])).sort();
    warnings.push(meant === undefined
        ? `Tags called ${called} name no package: each means the one that has that version. Tag by name, before two packages have the same: --tag-format '{package}@{version}'.`
        : `Tags called ${called} mean ${meant}: this workflow does not publish ${others.join(', ')}. Tag by name to publish them too: --tag-format '{package}@{version}'.`);
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
            remedy: 'Run it at the root of a repository, or give --cwd.',
        };
    const rootManifest = await (0,release_manifest/* readManifest */.WI)(root, 'package.json');
    const { manager, problems } = (0,project_manager/* projectManager */.n)(root, rootManifest);
    const all = await packagesOf(root, manager);
    const open = all.filter(({ manifest }) => !manifest.private);
    const isBuilt = packageDirectory !== undefined;
    if (!isBuilt && open.length === 0)
        return nothingOpen(root);
    const nameless = isBuilt ? undefined : open.find(({ manifest }) => !manifest.name || !manifest.version);
    if (nameless)
        return {
            unfit: 'A package that is not private has no name or no version.',
            remedy: 'Give it both, or "private": true.',
        };
    const published = isBuilt ? await builtIn((0,external_node_path_.join)(root, packageDirectory)) : open;
    // A private root need not name the repository of what a build leaves, which names it itself.
    const rootNames = !rootManifest.private || rootManifest.repository !== undefined || remote === undefined;
    const naming = isBuilt && rootNames ? [{ directory: root, manifest: rootManifest }] : published;
    const slug = slugOf(naming, remote);
    if (typeof slug !== 'string')
        return slug;
    const hasWorkspaces = all.some(({ directory }) => directory !== root) && !isBuilt;
    const isMany = hasWorkspaces;
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
    const ambiguous = isMany && reading.isByTag ? whyAmbiguous(tags, packages) : undefined;
    if (ambiguous !== undefined)
        return ambiguous;
    return {
        root,
        slug,
        kind: hasWorkspaces ? 'packages' : 'package',
        packages: packages.filter(({ name }) => !reading.isByTag || name === (tags.package ?? name)),
        ...settingOf(root, rootManifest, manager),
        tags,
        warnings: [
            ...managerWarnings({ manager, problems }, rootManifest),
            ...foreignRemote(remote),
            ...tagWarnings(tags, { packages, tags: reading.tags }),
        ],
        compile: (0,compile/* compileCommand */.z)(rootManifest, { open, root, hasWorkspaces, manager }),
        // What a build has yet to leave may have some: the workflow must not depend on whether it has been run here.
        packsWithScripts: isBuilt || open.some(({ manifest }) => (0,release_manifest/* scriptsAmong */.Lz)(manifest, manager.packScripts).length > 0),
    };
}
/** What there is to say of the manager. pnpm is the one that has to be named: the others have a version that serves. */
function managerWarnings({ manager, problems }, { packageManager, devEngines }) {
    const said = problems.map(({ message, remedy }) => `${message} ${remedy}`);
    if (manager.name !== 'pnpm' || packageManager !== undefined || devEngines !== undefined)
        return said;
    return [
        ...said,
        `package.json does not say which pnpm it is: the workflow sets up pnpm ${install_steps/* USUAL_PNPM */.H}. Say it, and run this again: "packageManager": "pnpm@<version>".`,
    ];
}
/** What a job has to set up. */
function settingOf(root, manifest, manager) {
    return {
        manager,
        pinsManager: manifest['packageManager'] !== undefined || manifest['devEngines'] !== undefined,
        bringsYarn: (0,settings_file/* readSettings */.s)(root, '.yarnrc.yml').yarnPath !== undefined,
        nodeVersionFile: nodeVersionFile(root, manifest),
        hasSubmodules: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.gitmodules')),
        hasLockfile: manager.files.some((file) => file !== 'pnpm-workspace.yaml' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file))),
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
            unfit: 'The packages here are listed in lerna.json, and package.json has no "workspaces": npm does not see them.',
            remedy: 'Put the same patterns into "workspaces" in package.json, and run npm install once.',
        };
    return {
        unfit: 'Every package here is private: there is nothing to publish.',
        remedy: 'Remove "private": true from what is to be published; or give --package-directory.',
    };
}
function rawManifest(root) {
    const read = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8').replace(/^\uFEFF/, ''));
    return typeof read === 'object' && read !== null ? read : {};
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./lib/src/npm/trusted-publisher.js
/**
 * The command that fills the form in (npm 11.15 and later).
 * @param name of the package; or what a shell puts there
 */
function trustCommand(name, { repository, file, environment, action }) {
    const guard = environment === undefined ? '' : ` --env ${quoted(environment)}`;
    return `npm trust github ${name} --repo ${repository} --file ${quoted(file)}${guard} ${action === 'stage' ? '--allow-stage-publish' : '--allow-publish'}`;
}
/** The command that brings a package into being, in an empty directory: an empty version that no tag will ask for. */
function firstPublishCommand(name) {
    return `npm init --yes && npm pkg set name=${name} version=0.0.0 && npm publish --access=public`;
}
/** A word as a shell takes it. */
function quoted(word) {
    return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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
;// CONCATENATED MODULE: ./lib/src/init/setup.js


/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
const PAUSE = 4;
function setupOf({ repository, file, environment, stage, trigger, branch }) {
    const { slug } = repository;
    const fileName = file.split('/').at(-1) ?? file;
    const action = stage ? 'stage' : 'publish';
    const publisher = { repository: slug, file: fileName, environment, action };
    const trust = (which) => trustCommand(which, publisher);
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
            ...trustedPublisherForm(publisher).map(({ field, value }) => [field, value]),
        ]),
        packages,
        trust: packages.length <= 1
            ? [trust(packages[0] ?? '<package>')]
            : [
                `for package in ${packages.join(' ')}; do`,
                `  ${trust('"$package"')} --yes; sleep ${PAUSE}`,
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
        rehearse: `publish-npm rehearse --workflow ${file} ${isByTag ? `--tag ${tag}` : `--ref refs/heads/${branch}`}`,
    };
}
/** The setup for a person. */
function setupInWords(setup, { repository: { slug }, environment, stage, trigger, branch }) {
    const { packages, tags } = setup;
    const one = packages.length <= 1 ? (packages[0] ?? '<package>') : undefined;
    const form = Object.entries(setup.trustedPublisher).map(([field, value]) => `${field.padEnd(22)}${value}`);
    const isByTag = trigger === 'tag';
    const called = tags.join(' and ');
    const deploying = isByTag ? `tags ${called} alone deploy` : `the branch ${branch} alone deploys`;
    const steps = [
        [
            'A package that does not exist yet is published by hand once: trusted publishing cannot create one. In an empty',
            'directory, signed in (npm login), as a version that no tag will have:',
            firstPublishCommand(one ?? '<package>'),
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
                    `Guard publishing: an environment ${environment} to which ${deploying}. Then require a reviewer, if you`,
                    `are more than one, on https://github.com/${slug}/settings/environments.`,
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
                'Each version is staged then: approve it (npm stage approve <id>, the run says which), and run the job again, which',
                'verifies what is published.',
            ]
            : []),
    ].join('\n');
}
/** @param tags how release tags are called; undefined where a branch releases */
function rulesetStep(tags, { slug, branch }) {
    if (tags === undefined)
        return [
            `Let nobody push to ${branch} without a review: a branch ruleset that requires a pull request, on`,
            `https://github.com/${slug}/settings/rules.`,
        ];
    return [
        `Let nobody else make, move or delete release tags: a tag ruleset for ${tags} that restricts creations, updates and`,
        `deletions, with those who release on its bypass list, on https://github.com/${slug}/settings/rules.`,
    ];
}
//# sourceMappingURL=setup.js.map
// EXTERNAL MODULE: ./lib/src/init/workflow.js + 1 modules
var workflow = __webpack_require__(55403);
// EXTERNAL MODULE: ./lib/src/problems.js
var problems = __webpack_require__(49344);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./lib/src/cli/ask.js

/** Asks at a terminal. Undefined where there is none, for Ctrl-C, and at the end of input. */
async function ask(question) {
    if (!process.stdin.isTTY || !process.stderr.isTTY)
        return undefined;
    const questions = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
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
    const patch = (0,create/* createTwoFilesPatch */.ss)(file, file, before, text, 'as it is', 'as it would be', { context: 2 });
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
    const answer = json ? undefined : await ask('Write it? The file as it is stays beside it. [y/N] ');
    return /^y(es)?$/i.test(answer ?? '');
}
//# sourceMappingURL=init-file.js.map
;// CONCATENATED MODULE: ./lib/src/cli/init-trigger.js





/**
 * What starts a release: what is given; else what the workflow that is there says; else a tag, where tags look so; else what
 * somebody at the terminal answers. And the default branch, as far as git knows it.
 */
async function init_trigger_startOf(world, { cwd, options, repository }) {
    const path = (0,external_node_path_.join)(cwd, options.file);
    const emitted = (0,external_node_fs_.existsSync)(path) ? (0,workflow/* emittedTrigger */.v$)((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
    const seen = options.trigger ?? emitted ?? (repository.tags.isAssumed ? undefined : 'tag');
    const trigger = seen ?? (await chosenTrigger(options)) ?? 'tag';
    return { trigger, branch: await defaultBranch(world, cwd) };
}
async function chosenTrigger({ yes, json, check }) {
    if (yes || json || check)
        return undefined;
    const answer = await ask('What starts a release: a pushed tag, a push to the default branch, or somebody by hand? [tag/branch/dispatch] ');
    return workflow/* TRIGGERS */.Qb.find((trigger) => trigger === answer);
}
/** The branch that the remote calls its default, else the one that is checked out, else main. */
async function defaultBranch(world, cwd) {
    const remote = await (0,git/* git */.$)(world, cwd, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    const own = remote?.replace(/^origin\//, '') ?? (await (0,git/* git */.$)(world, cwd, ['symbolic-ref', '--short', 'HEAD']));
    return own === undefined || own === '' ? 'main' : own;
}
//# sourceMappingURL=init-trigger.js.map
;// CONCATENATED MODULE: ./lib/src/cli/init-command.js















/**
 * `publish-npm init`
 * @param root the directory of our own action.yml
 * @returns the exit status: 0 written or up to date; 1 when the file differs or is missing, and is left so; 2 when no
 * workflow can be made for this repository, and with --json that is told on stdout
 * @throws UsageError when that is not told on stdout; nothing is written then
 */
async function initCommand(options, root) {
    requireUsable(options);
    const world = (0,terminal_world/* terminalWorld */.x)({ offline: true });
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const { packageDirectory, file, simple = false, attest = false, stage = false } = options;
    const repository = await read(world, cwd, options);
    if ('unfit' in repository)
        return refuse(repository, options);
    const environment = options.environment === false ? undefined : options.environment;
    const own = await ownRef(world, root);
    const { trigger, branch } = await init_trigger_startOf(world, { cwd, options, repository });
    const form = { repository, file, environment, stage, trigger, branch };
    const text = (0,workflow/* writeWorkflow */.r$)({ ...form, simple, attest, packageDirectory, own });
    const rivals = rivalWorkflows(cwd, { own: file, refs: examplePushes(repository, form) });
    const warnings = [...repository.warnings, ...rivals.map((rival) => rivalWarning(rival, file))];
    const settled = await settleFile({ cwd, file, text, options });
    const setup = setupOf(form);
    const isLeft = settled.status === 'differs' || settled.status === 'missing';
    if (options.json)
        process.stdout.write(`${JSON.stringify({ file, ...settled, warnings, setup }, null, 2)}\n`);
    else {
        const words = setupInWords(setup, form);
        process.stdout.write(`${[...said(settled, { file, repository }), ...warnings.map((text) => `${(0,external_node_util_.styleText)('yellow', '⚠')} ${text}`), ...(isLeft || options.check ? [] : ['', words])].join('\n')}\n`);
    }
    return isLeft ? 1 : 0;
}
/** @throws UsageError for options that no workflow could be written by */
function requireUsable({ file, environment, packageDirectory, tagFormat = [] }) {
    for (const format of tagFormat) {
        const why = whyUnusable(format);
        if (why !== undefined)
            throw new usage/* UsageError */.e(`--tag-format ${JSON.stringify(format)} ${why}.`);
    }
    if (!/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(file))
        throw new usage/* UsageError */.e(`--file ${file} is no workflow: GitHub looks for .github/workflows/*.yml alone, and npm for a plain name.`);
    if (environment !== false && !/^[\w.-]+$/.test(environment))
        throw new usage/* UsageError */.e(`--environment ${JSON.stringify(environment)} must be of letters, digits, ".", "_" and "-".`);
    if (packageDirectory === undefined)
        return;
    const isBelow = /^[\w./@+-]+$/.test(packageDirectory) && !(0,external_node_path_.isAbsolute)(packageDirectory);
    if (!isBelow || ['.', '..'].includes((0,external_node_path_.normalize)(packageDirectory).split('/')[0] ?? ''))
        throw new usage/* UsageError */.e(`--package-directory ${JSON.stringify(packageDirectory)} must be a directory below the root, such as target/npm.`);
}
async function read(world, cwd, { file, packageDirectory, tagFormat, trigger }) {
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
        const startedBy = trigger ?? (0,workflow/* emittedTrigger */.v$)(text) ?? 'tag';
        return await readRepository({
            root: cwd,
            remote,
            packageDirectory,
            tags: await tagsNewestFirst(world, cwd),
            tagFormats: tagFormat ?? (0,workflow/* emittedFormats */.pW)(text),
            isByTag: startedBy === 'tag',
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
        created: `${good} ${file} is written, for ${names || 'what the build leaves'} of ${repository.slug}.`,
        updated: `${good} ${file} is written anew; as it was it is in ${before}.`,
        unchanged: `${good} ${file} is up to date.`,
        differs: `${bad} ${file} differs, and is left as it is. --yes writes it anew, and keeps it as it is beside it.`,
        missing: `${bad} ${file} is not there.`,
    };
    const lock = `There is no lock file of ${repository.manager.title}: the workflow installs whatever is newest. Commit one, and run this again.`;
    return [words[status], ...(repository.hasLockfile ? [] : [lock])];
}
/** A format stands in the workflow, and in its first comment, as it is. */
function whyUnusable(format) {
    return /^[\w{}@/.+-]+$/.test(format)
        ? (0,tag_template/* whyNoFormat */.rz)(format)
        : 'may have letters, digits, "@", "/", ".", "_", "+" and "-" beside its placeholders';
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
        remedy: `Set ${name} to an address with its scheme, such as http://proxy.example:3128; escape what is special in a password (%40 for @).`,
    });
}
/** With it set, anybody on the way could read the tokens, and answer in the registry's place. */
function unverified(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return [];
    return [
        (0,src_problems/* error */.z3)({
            code: 'tls-unverified',
            message: 'NODE_TLS_REJECT_UNAUTHORIZED is 0: nobody would look at whom the tokens are sent to. Nothing was sent.',
            remedy: 'Remove it from the job. A proxy’s own certificate authority belongs in a file that NODE_EXTRA_CA_CERTS names.',
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
        return `${JSON.stringify(name)} is no package name (${why})`;
    }
    const clean = semver__WEBPACK_IMPORTED_MODULE_0__.valid(version);
    if (clean === null)
        return `${JSON.stringify(version)} is no version (semver)`;
    if (clean !== version)
        return `${JSON.stringify(version)} is not how npm writes that version (${clean})`;
    return undefined;
}
//# sourceMappingURL=spec.js.map

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

