export const id = 994;
export const ids = [994];
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

/***/ 19994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trustCommandLine: () => (/* binding */ trustCommandLine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/concurrency.js
var concurrency = __webpack_require__(50637);
// EXTERNAL MODULE: ./lib/src/registry/names.js
var registry_names = __webpack_require__(98064);
;// CONCATENATED MODULE: ./lib/src/doctor/listed-trust.js



const Listed = dist/* looseObject */._H3({
    id: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    repository: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    file: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    environment: dist/* optional */.lqM(dist/* string */.YjP()),
    permissions: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
});
/** How many npms are asked at a time. */
const NPMS_AT_A_TIME = 4;
/**
 * The trusted publishers of packages, as npm lists them to whoever is signed in: `npm trust list` needs no second factor.
 * @returns undefined where nobody is signed in; without an entry for a package that npm does not answer for
 */
async function listedTrust(world, { npm, names, registry }) {
    const own = registry === undefined ? [] : [`--registry=${registry}`];
    const ask = (args) => world.run({ file: npm.node, args: [npm.cli, ...args, ...own], cwd: world.temporary, env: world.env });
    if ((await ask(['whoami'])).code !== 0)
        return undefined;
    const pool = (0,concurrency/* createPool */.b)(NPMS_AT_A_TIME);
    const listed = await Promise.all(names.filter(registry_names/* isPackageName */.kb).map(async (name) => {
        const { code, stdout } = await pool(() => ask(['trust', 'list', name, '--json']));
        return code === 0 ? [[name, publishersIn(stdout)]] : [];
    }));
    return new Map(listed.flat());
}
/** npm prints one object after the other, and nothing where there is none (npm 11.21.2). */
function publishersIn(stdout) {
    return stdout.split(/^(?=\{)/m).flatMap((text) => {
        if (!text.startsWith('{'))
            return [];
        const { id, repository, file, environment, permissions } = dist/* parse */.qgA(Listed, JSON.parse(text));
        return [{ id, repository, file, environment, permissions }];
    });
}
//# sourceMappingURL=listed-trust.js.map
// EXTERNAL MODULE: ./lib/src/npm/trusted-publisher.js
var trusted_publisher = __webpack_require__(45750);
// EXTERNAL MODULE: ./lib/src/text/quoted.js
var quoted = __webpack_require__(87526);
;// CONCATENATED MODULE: ./lib/src/doctor/trust-plan.js



/**
 * An empty version is called so: it is what nobody is to install. The registry makes a first version `latest` all the same,
 * until another takes its place.
 */
const PLACEHOLDER = { version: '0.0.0-placeholder', distTag: 'placeholder' };
/**
 * What every package still needs, in the order of their names: by what npm lists to whoever is signed in, else by what the
 * registry shows to everybody.
 * @param listed undefined where nobody is signed in
 */
function trustPlan({ packages, publisher }, listed) {
    const { file, ...rest } = publisher;
    if (file === undefined)
        return [];
    return packages
        .filter(({ name }) => (0,registry_names/* isPackageName */.kb)(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap(({ name, publisher: standing, workflow = '' }) => {
        // What npm lists is there, though nobody else can see it: it is private.
        const isNew = standing === 'no-package' && !listed?.has(name);
        const step = { name, isNew, command: (0,trusted_publisher/* trustCommand */.SV)(name, { ...rest, file }), replaces: undefined };
        const known = listed?.get(name);
        if (known) {
            if (known.some((one) => isSame(one, publisher)))
                return [];
            const [other] = known;
            return [{ ...step, replaces: other && replaced(name, other) }];
        }
        // Of what is not known nothing is changed.
        if (standing === 'seen' || standing === 'unknown')
            return [];
        if (standing !== 'other')
            return [step];
        const command = `npm trust list ${(0,quoted/* quoted */.T)(name)}`;
        return [
            { ...step, replaces: { what: `probably ${workflow}, which its latest version came from`, command } },
        ];
    });
}
function isSame(listed, { repository, file, environment, action }) {
    const { permissions } = listed;
    const isAllowed = permissions.length === 0 || permissions.includes(PERMISSIONS[action]);
    const isHere = listed.repository === repository && listed.file === file;
    return isHere && listed.environment === environment && isAllowed;
}
/** As npm calls them (npm 11.21.2, lib/trust-cmd.js). */
const PERMISSIONS = { publish: 'createPackage', stage: 'createStagedPackage' };
function replaced(name, { id, repository, file, environment, permissions }) {
    const guard = environment === undefined ? 'no environment' : `the environment ${environment}`;
    const allowed = permissions.length === 0 ? '' : `, for ${permissions.map(allowedInWords).join(' and ')}`;
    return {
        what: `${file} of ${repository}, with ${guard}${allowed}`,
        command: `npm trust revoke ${(0,quoted/* quoted */.T)(name)} --id ${(0,quoted/* quoted */.T)(id)}`,
    };
}
function allowedInWords(permission) {
    if (permission === PERMISSIONS.publish)
        return 'npm publish';
    return permission === PERMISSIONS.stage ? 'npm stage publish' : permission;
}
//# sourceMappingURL=trust-plan.js.map
// EXTERNAL MODULE: ./lib/src/edge/terminal-world.js + 1 modules
var terminal_world = __webpack_require__(21918);
// EXTERNAL MODULE: ./lib/src/projects/project-npm.js
var project_npm = __webpack_require__(3256);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(21297);
// EXTERNAL MODULE: ./lib/src/cli/ask.js
var ask = __webpack_require__(98562);
// EXTERNAL MODULE: ./lib/src/cli/doctor-command.js + 48 modules
var doctor_command = __webpack_require__(91998);
// EXTERNAL MODULE: ./lib/src/cli/usage.js
var usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/trust-command.js
















/**
 * `publish-npm trust`: sets the trusted publisher of every package that needs one; without --run, prints how. What is there
 * already is left, so it can be run again wherever it was broken off.
 * @returns the exit status: 0 when every package has what it needs, or the plan was printed; 1 when something failed
 */
async function trustCommandLine(options) {
    const world = (0,terminal_world/* terminalWorld */.x)({});
    const diagnosis = await (0,doctor_command/* diagnosed */.$)(world, options);
    const { publisher, packages } = diagnosis;
    if (publisher.file === undefined)
        throw new usage/* UsageError */.e('No workflow here publishes with this action. Write one with publish-npm init, or name it with --workflow.');
    const npm = (0,project_npm/* projectNpm */.D)(process.env);
    const names = packages.map(({ name }) => name);
    const listed = await listedTrust(world, { npm, names, registry: options.registry });
    if (listed === undefined && options.run)
        throw new usage/* UsageError */.e('You are not signed in to npm. Run npm login first, then run this again.');
    if (listed === undefined)
        say('You are not signed in to npm (npm login), so the trusted publishers can only be guessed.');
    const steps = trustPlan(diagnosis, listed);
    if (!options.run)
        return printed(diagnosis, { steps, options });
    if (steps.length === 0)
        say(`${(0,external_node_util_.styleText)('green', '✔')} All ${packages.length} packages have their trusted publisher.`);
    const failed = [];
    for (const [at, step] of steps.entries()) {
        if (at > 0)
            await (0,promises_.setTimeout)(trusted_publisher/* TRUST_PAUSE_MS */.Pp);
        if (!(await done(step, { diagnosis, npm, options })))
            failed.push(step.name);
    }
    if (options.json)
        process.stdout.write(`${JSON.stringify({ publisher, steps, failed }, null, 2)}\n`);
    if (failed.length > 0)
        say(`${(0,external_node_util_.styleText)('red', '✖')} ${failed.length} of ${steps.length} failed. Run this again to do the rest.`);
    return failed.length > 0 ? 1 : 0;
}
function say(text) {
    process.stderr.write(`${text.split('\n').map(harmless/* visible */.RK).join('\n')}\n`);
}
function printed({ packages, publisher }, { steps, options }) {
    if (options.json) {
        process.stdout.write(`${JSON.stringify({ publisher, placeholder: PLACEHOLDER, steps }, null, 2)}\n`);
        return 0;
    }
    const lines = steps.flatMap(({ isNew, command, name, replaces }) => [
        ...(isNew ? placeholderInWords(name) : []),
        ...(replaces === undefined
            ? []
            : [
                `# ${name} has another trusted publisher: ${(0,harmless/* visible */.RK)(replaces.what)}. Check and remove it first:`,
                `# ${replaces.command}`,
            ]),
        command,
    ]);
    process.stdout.write(steps.length === 0
        ? `All ${packages.length} packages seem to have a trusted publisher. Only the owner of a package can be sure: npm trust list <package>.\n`
        : `# ${steps.length} of ${packages.length} packages need a trusted publisher. One second factor is valid for five minutes; publish-npm trust --run keeps to the pace that npm allows.\n${lines.join('\n')}\n`);
    return 0;
}
function placeholderInWords(name) {
    const { version, distTag } = PLACEHOLDER;
    return [
        `# ${name} is not publicly visible. If it exists and is private, leave this out: it would become public.`,
        `(cd "$(mktemp -d)" && npm init --yes >/dev/null && npm pkg set name=${(0,quoted/* quoted */.T)(name)} version=${version} && npm publish --access=public --tag=${distTag})`,
    ];
}
/** Does one step with the user's own npm, which asks for whatever it needs at this terminal. */
async function done(step, doing) {
    const { name, isNew, replaces } = step;
    if (replaces !== undefined) {
        say(`✖ ${name} has another trusted publisher, which was left as it is: ${replaces.what}. Remove it, and run this again: ${replaces.command}`);
        return false;
    }
    const { publisher } = doing.diagnosis;
    if (isNew && !(await placeholderPublished(name, doing)))
        return false;
    const { file = '', ...rest } = publisher;
    say(`▶ ${step.command}`);
    // Not beside the project: what its .npmrc says is nothing to this.
    return npmRan(doing, [...(0,trusted_publisher/* trustArguments */.tx)(name, { ...rest, file }), '--yes'], (0,external_node_os_.tmpdir)());
}
/** An empty package, in a directory of its own: nothing of the project gets into it. */
async function placeholderPublished(name, doing) {
    if (!(await agrees(name, doing.options)))
        return false;
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'publish-npm-placeholder-'));
    try {
        const { version, distTag } = PLACEHOLDER;
        const repository = { type: 'git', url: `git+https://github.com/${doing.diagnosis.repository}.git` };
        const description = 'A placeholder. The first real version will be published by a trusted publisher.';
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'package.json'), JSON.stringify({ name, version, description, repository }));
        say(`▶ npm publish ${name}@${version} --access=public --tag=${distTag}`);
        return await npmRan(doing, ['publish', '--access=public', `--tag=${distTag}`], directory);
    }
    finally {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
/** A package that nobody sees may be private, and this would make it public. */
async function agrees(name, { yes, json }) {
    if (yes)
        return true;
    const question = `${name} is not publicly visible. Publish an empty, public ${PLACEHOLDER.version} of it? [y/N] `;
    const answer = json ? undefined : await (0,ask/* ask */.k)(question);
    if (/^y(es)?$/i.test(answer ?? ''))
        return true;
    say(`✖ ${name} was not created: it needs your agreement (or --yes).`);
    return false;
}
function npmRan({ npm, options: { registry } }, args, cwd) {
    const own = registry === undefined ? [] : [`--registry=${registry}`];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(npm.node, [npm.cli, ...args, ...own], { cwd, stdio: ['inherit', 2, 2] });
        child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
    });
}
//# sourceMappingURL=trust-command.js.map

/***/ })

};

