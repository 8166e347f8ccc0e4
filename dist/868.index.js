export const id = 868;
export const ids = [868];
export const modules = {

/***/ 30868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/init/own-ref.js





const Package = dist/* looseObject */._H3({ version: dist/* string */.YjP() });
/**
 * The ref by which an emitted workflow uses our own actions: the commit of a clone, with the release it has; else the tag of
 * the release this package is, which is immutable.
 * @param root the directory of our action.yml
 */
async function ownRef(root) {
    const { version } = dist/* parse */.qgA(Package, JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8')));
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return { ref: `v${version}`, version: undefined };
    try {
        const git = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
        const head = await git('git', ['rev-parse', 'HEAD'], { cwd: root });
        const tag = await git('git', ['describe', '--tags', '--exact-match', '--match', 'v*.*.*'], {
            cwd: root,
        }).catch(() => ({ stdout: '' }));
        return { ref: head.stdout.trim(), version: tag.stdout.trim() || 'not a release' };
    }
    catch {
        return { ref: `v${version}`, version: undefined };
    }
}
//# sourceMappingURL=own-ref.js.map
// EXTERNAL MODULE: ./node_modules/hosted-git-info/lib/index.js
var lib = __webpack_require__(82537);
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/release/workspaces.js
var release_workspaces = __webpack_require__(49499);
;// CONCATENATED MODULE: ./lib/init/repository.js





/** Files setup-node's `node-version-file` reads, in the order they are looked for. */
const VERSION_FILES = ['.node-version', '.nvmrc', '.tool-versions'];
/** Names of a compile step, in the order they are looked for. */
const COMPILE_SCRIPTS = ['compile', 'build'];
const OTHER_MANAGERS = {
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'Yarn',
    'bun.lock': 'Bun',
    'bun.lockb': 'Bun',
};
/** Looks at a repository. Gives why it cannot be served, where it cannot. */
async function readRepository({ root, remote, packageDirectory, }) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'package.json')))
        return {
            unfit: 'There is no package.json here.',
            remedy: 'Run it at the root of an npm repository, or give --cwd.',
        };
    const other = Object.keys(OTHER_MANAGERS).find((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file)));
    if (other)
        return {
            unfit: `This repository is managed by ${OTHER_MANAGERS[other]} (${other}); npm alone is served for now.`,
            remedy: 'Publish with the actions by hand: build in a step of your own, and give package-directory.',
        };
    const rootManifest = await (0,release_manifest/* readManifest */.WI)(root, 'package.json');
    const workspaces = await (0,release_workspaces/* listWorkspaces */.F)(root);
    const manifests = await Promise.all(workspaces.map(async ({ directory }) => ({
        directory,
        manifest: await (0,release_manifest/* readManifest */.WI)(directory, directory),
    })));
    const open = manifests.filter(({ manifest }) => !manifest.private);
    const published = packageDirectory === undefined ? open : await builtIn((0,external_node_path_.join)(root, packageDirectory));
    if (published.length === 0 && packageDirectory === undefined)
        return {
            unfit: 'Every package here is private: there is nothing to publish.',
            remedy: 'Remove "private": true from what is to be published; or give --package-directory.',
        };
    const slug = slugOf([...open.map(({ manifest }) => manifest), rootManifest], remote);
    if (slug === undefined)
        return {
            unfit: 'No package.json says which GitHub repository this is, and there is no git remote of one.',
            remedy: 'Add "repository": {"type": "git", "url": "git+https://github.com/OWNER/NAME.git"} to each package.json: the registry compares it with the provenance.',
        };
    const hasWorkspaces = rootManifest['workspaces'] !== undefined && packageDirectory === undefined;
    return {
        root,
        slug,
        kind: hasWorkspaces ? 'packages' : 'package',
        packages: published.map(({ manifest }) => manifest.name).sort(),
        nodeVersionFile: nodeVersionFile(root, rootManifest),
        hasLockfile: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'package-lock.json')),
        compile: compileCommand(rootManifest, { manifests, root, hasWorkspaces }),
        packsWithScripts: published.some(({ manifest }) => (0,release_manifest/* scriptsAmong */.Lz)(manifest, release_manifest/* PACK_SCRIPTS */.n6).length > 0),
    };
}
/** What a build has left, when it has been run. */
async function builtIn(directory) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'package.json')))
        return [];
    return [{ directory, manifest: await (0,release_manifest/* readManifest */.WI)(directory, 'package.json') }];
}
function slugOf(manifests, remote) {
    const declared = manifests.map(({ repository }) => typeof repository === 'object' && repository !== null && 'url' in repository
        ? repository.url
        : repository);
    return [...declared, remote].map(githubSlug).find((slug) => slug !== undefined);
}
function githubSlug(url) {
    const hosted = typeof url === 'string' ? lib.fromUrl(url) : undefined;
    return hosted?.type === 'github' ? `${hosted.user}/${hosted.project}` : undefined;
}
function nodeVersionFile(root, manifest) {
    const file = VERSION_FILES.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)));
    if (file)
        return file;
    const { volta, engines } = manifest;
    const says = (value) => typeof value === 'object' && value !== null && 'node' in value;
    return says(volta) || says(engines) ? 'package.json' : undefined;
}
/** As npm has it: in every workspace that has the script, else the root's own. */
function compileCommand(rootManifest, { manifests, root, hasWorkspaces, }) {
    const workspaces = manifests.filter(({ directory }) => directory !== root);
    const inAll = (script) => hasWorkspaces && workspaces.some(({ manifest }) => (0,release_manifest/* scriptsAmong */.Lz)(manifest, [script]).length > 0);
    for (const script of COMPILE_SCRIPTS) {
        if (inAll(script))
            return `npm run ${script} --workspaces --if-present`;
        if ((0,release_manifest/* scriptsAmong */.Lz)(rootManifest, [script]).length > 0)
            return `npm run ${script}`;
    }
    return undefined;
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./lib/init/setup.js
/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
const PAUSE = 4;
function setupOf({ repository, file, environment }) {
    const [owner = '', name = ''] = repository.slug.split('/');
    const fileName = file.split('/').at(-1) ?? file;
    const trust = (which) => `npm trust github ${which} --repo ${repository.slug} --file ${fileName}${environment === undefined ? '' : ` --env ${environment}`} --allow-publish`;
    const { packages } = repository;
    const [only = '<package>'] = packages;
    return {
        trustedPublisher: {
            Publisher: 'GitHub Actions',
            'Organization or user': owner,
            Repository: name,
            'Workflow filename': fileName,
            'Environment name': environment ?? '(empty)',
            'Allowed actions': 'npm publish',
        },
        packages,
        trust: packages.length <= 1
            ? [trust(only)]
            : [
                `for package in ${packages.join(' ')}; do`,
                `  ${trust('"$package"')} --yes; sleep ${PAUSE}`,
                'done',
            ],
        environment: environment === undefined
            ? []
            : [`gh api --method PUT repos/${repository.slug}/environments/${environment}`],
    };
}
/** The setup for a person. */
function setupInWords(setup, { repository, environment }) {
    const { slug, kind, packages } = repository;
    const tag = kind === 'packages' ? '*@*' : 'v*';
    const one = packages.length <= 1 ? (packages[0] ?? '<package>') : undefined;
    const where = `https://www.npmjs.com/package/${one ?? '<package>'}/access`;
    const form = Object.entries(setup.trustedPublisher).map(([field, value]) => `     ${field.padEnd(22)}${value}`);
    return [
        'Once, before the first tag:',
        '',
        `  1. Tell npm who may publish ${one ?? `each of the ${packages.length} packages`}, on ${where}:`,
        ...form,
        '     or, with npm 11.15 or later:',
        ...setup.trust.map((line) => `     ${line}`),
        '     A package that does not exist yet has to be published by hand first: npm publish --access=public',
        ...(environment === undefined
            ? []
            : [
                '',
                `  2. Guard publishing, on https://github.com/${slug}/settings/environments: create the environment ${environment},`,
                `     let tags ${tag} alone deploy to it, and require a reviewer if you are more than one.`,
                ...setup.environment.map((line) => `     ${line}`),
            ]),
        '',
        `  ${environment === undefined ? 2 : 3}. Let nobody else push, move or delete release tags, on https://github.com/${slug}/settings/rules: a tag`,
        `     ruleset for ${tag} that restricts creations, updates and deletions.`,
        '',
        'Then rehearse a release, and push its tag.',
    ].join('\n');
}
//# sourceMappingURL=setup.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/init/pins.js
/** Actions of GitHub's in the workflow, each by the commit of a release, and the release's name. */
const PINS = {
    checkout: { uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd', version: 'v6.0.2' },
    setupNode: { uses: 'actions/setup-node@48b55a011bda9f5d6aeb4c2d9c7372e8dae4041e', version: 'v6.4.0' },
    uploadArtifact: {
        uses: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
        version: 'v7.0.1',
    },
    downloadArtifact: {
        uses: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
        version: 'v8.0.1',
    },
    attest: {
        uses: 'actions/attest-build-provenance@977bb373ede98d70efbf0b7b13af9c3d6651dc60',
        version: 'v4.1.0',
    },
};
//# sourceMappingURL=pins.js.map
;// CONCATENATED MODULE: ./lib/init/workflow.js


const HEADER = ` Publishes an npm package when its tag is pushed, by trusted publishing, and proves what was published.
 Emitted by publish-npm init; run it again to update, or with --check to compare.`;
/** Writes the workflow, the same each time for the same repository. */
function writeWorkflow(options) {
    const document = new yaml_dist/* Document */.yo(workflowOf(options));
    document.commentBefore = HEADER;
    annotate(document, commentsOf(options));
    return document.toString({
        lineWidth: 0,
        singleQuote: true,
        nullStr: '',
        flowCollectionPadding: false,
        commentString: (text) => text.replace(/^(?!$)/gm, '#'),
    });
}
function workflowOf(options) {
    const isMany = options.repository.kind === 'packages';
    return {
        name: 'publish',
        on: { push: { tags: [isMany ? '**@*' : 'v*'] }, workflow_dispatch: null },
        permissions: {},
        concurrency: { group: 'publish-${{ github.ref }}', 'cancel-in-progress': false },
        jobs: options.simple ? { publish: simpleJob(options), verify: verifyJob(options) } : jobsOf(options),
    };
}
function jobsOf(options) {
    return {
        pack: {
            'runs-on': 'ubuntu-latest',
            'timeout-minutes': 30,
            permissions: { contents: 'read' },
            outputs: { integrity: '${{ steps.pack.outputs.integrity }}' },
            steps: [
                ...buildSteps(options),
                { id: 'pack', uses: own('/pack', options), ...withInputs(releaseInputs(options)) },
                {
                    uses: PINS.uploadArtifact.uses,
                    with: {
                        name: 'package',
                        path: '${{ steps.pack.outputs.tarball }}',
                        'if-no-files-found': 'error',
                    },
                },
            ],
        },
        publish: {
            needs: 'pack',
            'runs-on': 'ubuntu-latest',
            'timeout-minutes': 60,
            ...(options.environment === undefined ? {} : { environment: options.environment }),
            permissions: { 'id-token': 'write' },
            outputs: outputsOf('publish'),
            steps: [
                download(),
                {
                    name: 'npm publish --provenance --access=public',
                    id: 'publish',
                    uses: own('', options),
                    with: {
                        ...formatInput(options),
                        tarball: 'package',
                        integrity: '${{ needs.pack.outputs.integrity }}',
                    },
                },
            ],
        },
        ...(options.attest ? { attest: attestJob() } : {}),
        verify: verifyJob(options),
    };
}
function simpleJob(options) {
    const scripts = options.repository.packsWithScripts ? { 'allow-scripts': true } : {};
    const attest = options.attest
        ? [{ uses: PINS.attest.uses, with: { 'subject-path': '${{ steps.publish.outputs.tarball }}' } }]
        : [];
    return {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 60,
        ...(options.environment === undefined ? {} : { environment: options.environment }),
        permissions: {
            contents: 'read',
            'id-token': 'write',
            ...(options.attest ? { attestations: 'write' } : {}),
        },
        outputs: outputsOf('publish'),
        steps: [
            ...buildSteps(options),
            {
                name: 'npm publish --provenance --access=public',
                id: 'publish',
                uses: own('', options),
                ...withInputs({ ...releaseInputs(options), ...scripts }),
            },
            ...attest,
        ],
    };
}
function attestJob() {
    return {
        needs: ['pack', 'publish'],
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 10,
        permissions: { 'id-token': 'write', attestations: 'write' },
        steps: [download(), { uses: PINS.attest.uses, with: { 'subject-path': 'package/*.tgz' } }],
    };
}
/** A job of its own, without a credential: it looks at the release as anybody would. */
function verifyJob(options) {
    return {
        needs: 'publish',
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 60,
        permissions: {},
        steps: [
            {
                uses: own('/verify', options),
                with: {
                    packages: '${{ needs.publish.outputs.package }}@${{ needs.publish.outputs.version }}',
                    'source-repository': '${{ github.repository }}',
                    workflow: options.file,
                    ref: '${{ github.ref }}',
                    commit: '${{ github.sha }}',
                    'verify-timeout': 30,
                },
            },
        ],
    };
}
function buildSteps({ repository }) {
    const { nodeVersionFile, hasLockfile, compile } = repository;
    const node = nodeVersionFile === undefined ? { 'node-version': 24 } : { 'node-version-file': nodeVersionFile };
    return [
        { uses: PINS.checkout.uses, with: { 'persist-credentials': false } },
        { uses: PINS.setupNode.uses, with: { ...node, 'package-manager-cache': false } },
        { run: hasLockfile ? 'npm ci' : 'npm install' },
        ...(compile === undefined ? [] : [{ run: compile }]),
    ];
}
function download() {
    return { uses: PINS.downloadArtifact.uses, with: { name: 'package', path: 'package' } };
}
function outputsOf(step) {
    return {
        package: `\${{ steps.${step}.outputs.package }}`,
        version: `\${{ steps.${step}.outputs.version }}`,
    };
}
function own(path, { own: { ref } }) {
    return `mochi/publish-npm${path}@${ref}`;
}
function releaseInputs(options) {
    const { packageDirectory } = options;
    return {
        ...formatInput(options),
        ...(packageDirectory === undefined ? {} : { 'package-directory': packageDirectory }),
    };
}
function formatInput({ repository }) {
    return repository.kind === 'packages' ? {} : { 'tag-format': 'v{version}' };
}
function withInputs(inputs) {
    return Object.keys(inputs).length === 0 ? {} : { with: inputs };
}
function commentsOf(options) {
    const { own: ownRef, simple } = options;
    const versions = Object.values(PINS).map(({ uses, version }) => [uses, version]);
    const ours = ['', '/pack', '/verify'].map((path) => [own(path, options), ownRef.version]);
    const always = [
        [['on', 'workflow_dispatch'], ' Run it on the tag: gh workflow run <file> --ref <tag>'],
        [['jobs', 'verify'], ' Without a credential: looks at the release as anybody would.'],
    ];
    const split = [
        [['jobs', 'pack'], ' Scripts run here, and nowhere else: there is nothing in this job to publish with.'],
        [['jobs', 'publish'], ' May publish in your name: checks nothing out, installs nothing, runs no script.'],
    ];
    const single = [
        [
            ['jobs', 'publish'],
            ' The one-job form: the scripts of every dependency run beside the permission to publish in your name, and a\n' +
                ' hostile one could use it. Leave --simple out for two jobs, in which they never meet.',
        ],
    ];
    return {
        before: [...always, ...(simple ? single : split)],
        beside: Object.fromEntries([...versions, ...ours]),
    };
}
function annotate(document, { before, beside }) {
    for (const [path, text] of before) {
        const parent = document.getIn(path.slice(0, -1), true);
        if (!(0,yaml_dist/* isMap */.jh)(parent))
            continue;
        const pair = parent.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === path.at(-1));
        if (pair && (0,yaml_dist/* isScalar */.jn)(pair.key))
            pair.key.commentBefore = text;
    }
    (0,yaml_dist/* visit */.YR)(document, {
        Pair: (_key, { key, value }) => {
            if ((0,yaml_dist/* isScalar */.jn)(key) && key.value === 'uses' && (0,yaml_dist/* isScalar */.jn)(value)) {
                const version = beside[String(value.value)];
                if (version !== undefined)
                    value.comment = ` ${version}`;
            }
            // Lists of one word and empty maps read best in one line.
            if ((0,yaml_dist/* isSeq */.oP)(value) && value.items.every(yaml_dist/* isScalar */.jn))
                value.flow = true;
        },
    });
}
//# sourceMappingURL=workflow.js.map
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/init.js











/**
 * `publish-npm init`
 * @param root the directory of our own action.yml
 * @returns the exit status: 0 written or up to date, 1 when the file differs and is left as it is
 * @throws UsageError when no workflow can be made for this repository; nothing is written then
 */
async function initCommand(options, root) {
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(options.file))
        throw new usage/* UsageError */.e(`--file ${options.file} is no workflow: GitHub looks for .github/workflows/*.yml alone.`);
    const { packageDirectory } = options;
    const repository = await readRepository({ root: cwd, remote: await remoteOf(cwd), packageDirectory });
    if ('unfit' in repository)
        throw new usage/* UsageError */.e(`${repository.unfit} ${repository.remedy}`);
    const environment = options.environment === false ? undefined : options.environment;
    const { file, simple = false, attest = false } = options;
    const own = await ownRef(root);
    const text = writeWorkflow({ repository, file, environment, simple, attest, packageDirectory, own });
    const path = (0,external_node_path_.join)(cwd, file);
    const status = await settle({ path, file, text, options });
    const setup = setupOf({ repository, file, environment });
    if (options.json)
        process.stdout.write(`${JSON.stringify({ file, status, setup }, null, 2)}\n`);
    else
        tell({ status, file, repository, words: setupInWords(setup, { repository, file, environment }) });
    return status === 'differs' ? 1 : 0;
}
/** Brings the file to what it should be, as far as that is wished. */
async function settle({ path, file, text, options, }) {
    const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    if (before === text)
        return 'unchanged';
    if (before !== undefined && !options.json)
        process.stderr.write(`${difference(file, before, text)}\n`);
    if (options.check)
        return 'differs';
    if (before !== undefined && !options.yes && !(await agrees(options)))
        return 'differs';
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    // What was edited by hand is in the difference above, and here.
    if (before !== undefined)
        (0,external_node_fs_.writeFileSync)(`${path}.before`, before);
    (0,external_node_fs_.writeFileSync)(path, text);
    return before === undefined ? 'created' : 'updated';
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
    if (json || !process.stdin.isTTY || !process.stderr.isTTY)
        return false;
    const questions = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return /^y(es)?$/i.test((await questions.question('Write it? The file as it is stays beside it. [y/N] ')).trim());
    }
    finally {
        questions.close();
    }
}
function tell({ status, file, repository, words, }) {
    const said = {
        created: `${(0,external_node_util_.styleText)('green', '✔')} ${file} is written, for ${repository.packages.join(', ') || 'what the build leaves'} of ${repository.slug}.`,
        updated: `${(0,external_node_util_.styleText)('green', '✔')} ${file} is written anew; as it was it is in ${file}.before.`,
        unchanged: `${(0,external_node_util_.styleText)('green', '✔')} ${file} is up to date.`,
        differs: `${(0,external_node_util_.styleText)('red', '✖')} ${file} differs, and is left as it is. --yes writes it anew, and keeps it as it is beside it.`,
    };
    const lock = repository.hasLockfile
        ? []
        : [
            'There is no package-lock.json: the workflow installs whatever is newest. Commit one, and run this again.',
        ];
    const isWritten = status === 'created' || status === 'updated';
    process.stdout.write(`${[said[status], ...lock, ...(isWritten ? ['', words] : [])].join('\n')}\n`);
}
async function remoteOf(cwd) {
    try {
        return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['remote', 'get-url', 'origin'], { cwd })).stdout.trim();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=init.js.map

/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ scriptsAmong),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   n6: () => (/* binding */ PACK_SCRIPTS),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);




const Schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    private: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    publishConfig: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    scripts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    cpu: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
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
            message: `${where} is no package.json that can be published.`,
            remedy: 'Correct it: a JSON object with a name and a version.',
            file: where,
        }, cause);
    }
}
/** Reads `<directory>/package.json`; `where` names it in a message. */
async function readManifest(directory, where) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8').catch((cause) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'manifest-invalid',
        message: `${where} cannot be read.`,
        remedy: 'Check out the repository before this step, and check working-directory.',
        file: where,
    }, cause));
    return parseManifest(text, where);
}
/** The scripts npm would run while it packs a directory, in their order (npm 11 and 12). */
const PACK_SCRIPTS = ['prepublishOnly', 'prepack', 'prepare', 'postpack'];
/** Which of `names` the manifest has as scripts. */
function scriptsAmong(manifest, names) {
    return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
/** The one-based line of a top-level key in the text of a package.json, for an annotation. */
function lineOfKey(text, key) {
    const at = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`));
    return at < 0 ? undefined : at + 1;
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 49499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listWorkspaces),
/* harmony export */   y: () => (/* binding */ relativeDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14065);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28180);




/**
 * The packages of an npm workspaces root, the root itself included unless it is private; of a repository without workspaces, the root alone.
 * @param root absolute
 * @throws Failure `workspace-duplicate` when two have one name, `workspaces-unreadable`
 */
async function listWorkspaces(root) {
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(root, 'package.json');
    const found = await mapped(root, manifest);
    const workspaces = [...found].map(([name, directory]) => ({ name, directory }));
    if (found.has(manifest.name) && found.get(manifest.name) !== root) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: 'workspace-duplicate',
            message: `The root and a workspace have the same name: ${manifest.name}.`,
            remedy: 'Give the root package.json a name of its own, or none.',
            file: 'package.json',
        });
    }
    // The private root of a monorepo is a container, not a package that somebody forgot to make public.
    const isContainer = manifest.name === '' || (manifest.private && workspaces.length > 0);
    return isContainer ? workspaces : [{ name: manifest.name, directory: root }, ...workspaces];
}
async function mapped(root, manifest) {
    try {
        return await _npmcli_map_workspaces__WEBPACK_IMPORTED_MODULE_1__({ cwd: root, pkg: manifest });
    }
    catch (cause) {
        const duplicate = cause instanceof Error && 'code' in cause && cause.code === 'EDUPLICATEWORKSPACE';
        const said = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause).replaceAll(root, '.');
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            code: duplicate ? 'workspace-duplicate' : 'workspaces-unreadable',
            message: duplicate
                ? `Two workspaces have the same name: ${said}`
                : `The workspaces cannot be read: ${said}`,
            remedy: duplicate
                ? 'Give each workspace a name of its own, or leave one out of "workspaces" in package.json.'
                : 'Correct "workspaces" in package.json: npm ls --workspaces must work.',
            file: 'package.json',
        });
    }
}
/** How a directory is written in messages and npm's `--workspace`: relative to the root, with forward slashes. */
function relativeDirectory(root, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, directory).replaceAll('\\', '/') || '.';
}
//# sourceMappingURL=workspaces.js.map

/***/ })

};

