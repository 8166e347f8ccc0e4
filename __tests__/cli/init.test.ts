import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { newestPin, type PinnedAction } from '../../src/init/action-pins.ts';
import { ROOT } from '../e2e/helpers/stage.ts';
import { lintWorkflow, parseAsGitHub } from '../helpers/workflow-lint.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-init-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILE = '.github/workflows/mochi-publish-npm.yml';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function cli(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', CI: 'true' };
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), ...args],
      { cwd: directory, env },
      (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

function example(name: string): void {
  cpSync(join(ROOT, 'examples', name), directory, { recursive: true });
}

const MANIFEST = { name: 'x', version: '1.0.0', repository: 'github:owner/x' };

const written = () => readFileSync(join(directory, FILE), 'utf8');

const EXAMPLES: [name: string, tag: string, args: string[]][] = [
  ['monorepo', '@example/greeter@1.2.0', []],
  ['single-package', 'v1.0.0', []],
  ['root-like-package', 'example.io@4.1.0', []],
  ['build-directory', 'v2.1.0', ['--package-directory', 'target/ts/npm-library']],
];

/** Each with what a run of it is warned of: what the form gives up. */
const FORMS: [form: string, args: string[], warned: string[]][] = [
  ['two jobs', [], []],
  ['--simple', ['--simple'], ['install-scripts-beside-id-token']],
  ['--stage', ['--stage'], []],
  ['--attest --no-environment', ['--attest', '--no-environment'], ['environment-missing']],
];

for (const [name, tag, args] of EXAMPLES)
  for (const [form, more, warned] of FORMS)
    test(`${name}, ${form}: the emitted workflow passes GitHub's parser and actionlint, and a rehearsal`, async () => {
      example(name);
      const init = await cli('init', '--yes', ...args, ...more);
      expect([init.stderr, init.status]).toEqual(['', 0]);
      expect(await parseAsGitHub(FILE, written())).toEqual([]);
      expect(await lintWorkflow(FILE, written())).toEqual([]);
      // The form of the jobs and the kind of the repository do not depend on each other: each is played once.
      if (name !== 'monorepo' && more.length > 0) return;
      rmSync(join(directory, '.github/workflows/publish.yml'), { force: true });
      const rehearsal = await cli('rehearse', '--workflow', FILE, '--tag', tag, '--json');
      const { outcome, problems, refused, log, exitCode } = JSON.parse(rehearsal.stdout);
      const codes = problems.map(({ code }: { code: string }) => code);
      expect(warned).toEqual(expect.arrayContaining(codes));
      expect({ outcome, refused, log, exitCode, status: rehearsal.status }).toEqual({
        outcome: more.includes('--stage') ? 'staged' : 'verified',
        refused: [],
        log: [],
        exitCode: 0,
        status: 0,
      });
    });

/** What a push to the default branch, or a manual run, starts. */
const TRIGGERS: [trigger: string, on: object, start: string[], form: string[]][] = [
  ['branch', { push: { branches: ['main'] }, workflow_dispatch: null }, ['--ref', 'refs/heads/main'], []],
  ['dispatch', { workflow_dispatch: null }, ['--select', 'due'], ['--simple', '--attest']],
];

test.each(TRIGGERS)(
  '--trigger %s: the emitted workflow releases what is due',
  async (trigger, on, start, form) => {
    example('many');
    const init = await cli('init', '--yes', '--trigger', trigger, ...form);
    expect([init.stderr, init.status]).toEqual(['', 0]);
    expect(parse(written()).on).toEqual(on);
    expect(written()).toContain(`Emitted by: publish-npm init --trigger ${trigger}`);
    expect(await parseAsGitHub(FILE, written())).toEqual([]);
    expect(await lintWorkflow(FILE, written())).toEqual([]);
    // Run again, it is what it was.
    expect((await cli('init', '--check')).status).toBe(form.length === 0 ? 0 : 1);
    const rehearsal = await cli('rehearse', '--workflow', FILE, ...start, '--json');
    const { outcome, releases, refused, exitCode, requests, summary } = JSON.parse(rehearsal.stdout);
    const made = (name: string) => requests.filter((one: { name: string }) => one.name === name).length;
    // A tag, a draft that is published, and two files for each.
    expect(['github-ref', 'github-release', 'github-asset'].map(made)).toEqual([6, 12, 12]);
    expect(summary).toContain('6 of 6 are announced, 6 of them by this run.');
    expect({ outcome, count: releases.length, refused, exitCode }).toEqual({
      outcome: 'verified',
      count: 6,
      refused: [],
      exitCode: 0,
    });
  },
);

test('only the publishing job may ask for ID tokens, nothing is installed in it, and there is no npm token', async () => {
  example('monorepo');
  await cli('init', '--yes');
  const text = written();
  expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  expect(text.match(/id-token: write/g)).toHaveLength(1);
  const publish = text.slice(text.indexOf('\n  publish:'), text.indexOf('\n  verify:'));
  expect(publish).toContain('id-token: write');
  expect(publish).not.toMatch(/checkout|setup-node|run:/);
  const used = [...text.matchAll(/uses: (?!mochi\/)(\S+)@(\S+) # (\S+)/g)];
  expect(used.length).toBe([...text.matchAll(/uses: (?!mochi\/)/g)].length);
  for (const [, action = '', commit, version] of used)
    expect({ action, commit, version }).toEqual({ action, ...newestPin(action as PinnedAction) });
  expect(text).not.toContain('cache: npm');
});

test('running again changes nothing; what was edited is shown, kept, and found by --check', async () => {
  example('single-package');
  const first = await cli('init', '--yes', '--json');
  expect(JSON.parse(first.stdout)).toMatchObject({
    file: FILE,
    status: 'created',
    setup: { packages: ['@example/single'] },
  });
  expect(JSON.parse((await cli('init', '--yes', '--json')).stdout).status).toBe('unchanged');
  expect((await cli('init', '--check')).status).toBe(0);
  expect(written()).toContain('Emitted by: publish-npm init\n');
  const edited = written().replace('timeout-minutes: 30', 'timeout-minutes: 31 # mine');
  writeFileSync(join(directory, FILE), edited);
  const checked = await cli('init', '--check');
  expect([checked.status, checked.stderr]).toEqual([
    1,
    expect.stringContaining('-    timeout-minutes: 31 # mine'),
  ]);
  const unasked = await cli('init');
  expect([unasked.status, written()]).toEqual([1, edited]);
  const anew = await cli('init', '--yes');
  expect([anew.status, anew.stdout]).toEqual([0, expect.stringContaining(`${FILE}.before`)]);
  expect(readFileSync(join(directory, `${FILE}.before`), 'utf8')).toBe(edited);
  expect(written()).not.toContain('# mine');
  writeFileSync(join(directory, FILE), 'name: other\n');
  const again = JSON.parse((await cli('init', '--yes', '--json')).stdout);
  expect([again.status, again.before]).toEqual(['updated', `${FILE}.before-2`]);
  expect(readFileSync(join(directory, `${FILE}.before`), 'utf8')).toBe(edited);
});

test('--check tells a missing file, and does not write it', async () => {
  example('single-package');
  const { status, stdout } = await cli('init', '--check', '--json');
  expect([status, JSON.parse(stdout).status]).toEqual([1, 'missing']);
  expect(existsSync(join(directory, FILE))).toBe(false);
});

test('the workflow says the options it was emitted with', async () => {
  example('single-package');
  await cli('init', '--yes', '--simple', '--attest', '--no-environment');
  expect(written()).toContain('Emitted by: publish-npm init --no-environment --simple --attest\n');
});

test('another workflow that the same tags start, and that publishes, is named with what to do', async () => {
  example('root-like-package');
  const found = JSON.parse((await cli('init', '--yes', '--json')).stdout);
  expect(found).toMatchObject({
    status: 'created',
    setup: { packages: ['example.io', 'example.io-parser'] },
  });
  expect(found.warnings).toEqual([
    expect.stringMatching(/^publish\.yml is started by the same pushes.*remove it/),
  ]);
  expect((await cli('init', '--check')).stdout).toContain('publish.yml is started by the same pushes');
  writeFileSync(join(directory, '.github/workflows/publish.yml'), 'on: { push: { tags: [v*] } }\njobs: {}\n');
  expect(JSON.parse((await cli('init', '--check', '--json')).stdout).warnings).toEqual([]);
});

/** A repository of these files and tags; the tags are made in this order. */
async function repository(files: Record<string, object | string>, tags: readonly string[]): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const git = (...args: string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=n', '-c', 'user.email=n@localhost', ...args], {
      cwd: directory,
    });
  await git('init', '-q');
  await git('add', '--all');
  await git('commit', '-qm', 'first');
  for (const tag of tags) await git('tag', tag);
}

test('the tags that are there decide the trigger and the format; what is given stays, for --check too', async () => {
  await repository({ 'package.json': MANIFEST, '.npmrc': 'tag-version-prefix=""\n' }, ['0.9.0', '0.9.1']);
  await cli('init', '--yes');
  expect(written()).toContain("tags: ['[0-9]*']");
  expect(written().match(/tag-format: '\{version\}'/g)).toHaveLength(2);
  expect((await cli('init', '--check')).status).toBe(0);
  expect((await cli('init', '--yes', '--tag-format', 'release/{version}')).status).toBe(0);
  expect(written()).toContain('tags: [release/*]');
  expect(written()).toContain("Emitted by: publish-npm init --tag-format 'release/{version}'\n");
  expect((await cli('init', '--check')).status).toBe(0);
  expect((await cli('init', '--tag-format', '$(x)')).status).toBe(2);
});

const TWO = {
  'package.json': { private: true, workspaces: ['a', 'b'] },
  'a/package.json': { ...MANIFEST, name: 'a' },
  'b/package.json': { ...MANIFEST, name: '@s/b' },
};

test('tags without a package, in a repository whose packages have one version, are refused; a published root is meant', async () => {
  await repository(TWO, ['v1.0.0']);
  const refused = await cli('init', '--yes');
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('does not say which one')]);
  writeFileSync(
    join(directory, 'package.json'),
    JSON.stringify({ ...MANIFEST, name: 'root', workspaces: ['a', 'b'] }),
  );
  const { stdout } = await cli('init', '--yes', '--json');
  expect(written()).toMatch(/tag-format: v\{version\}\n +packages: root\n/);
  const { setup, warnings } = JSON.parse(stdout);
  expect(setup.packages).toEqual(['root']);
  expect(warnings).toEqual([
    expect.stringContaining('mean root, so this workflow does not publish @s/b, a.'),
  ]);
  // Without --tag a rehearsal takes the one that the workflow would.
  const rehearsal = await cli('rehearse', '--workflow', FILE, '--event', 'release');
  expect(rehearsal.stderr).toContain('is not started by release');
});

test('tags that are not understood, and tags that name no package, are told; a name without scope must be one', async () => {
  await repository({ ...TWO, 'b/package.json': { ...MANIFEST, name: '@s/b', version: '2.0.0' } }, [
    'nightly',
  ]);
  const warned = async (...args: string[]) =>
    JSON.parse((await cli('init', '--yes', '--json', ...args)).stdout).warnings;
  expect(await warned()).toEqual([expect.stringContaining('the newest is "nightly"')]);
  expect(await warned('--tag-format', 'v{version}')).toEqual([expect.stringContaining('name no package')]);
  expect(await warned('--tag-format', '{package}@{version}')).toEqual([]);
  writeFileSync(join(directory, 'a/package.json'), JSON.stringify({ ...MANIFEST, name: '@t/b' }));
  const { status, stderr } = await cli('init', '--yes', '--tag-format', '{unscoped}@{version}');
  expect([status, stderr]).toEqual([2, expect.stringContaining('the same name apart from the scope')]);
});

test('submodules, devEngines and a remote that is not on GitHub are seen', async () => {
  const devEngines = { runtime: [{ name: 'node', version: '24' }] };
  await repository({ 'package.json': { ...MANIFEST, devEngines }, '.gitmodules': '' }, []);
  await promisify(execFile)('git', ['remote', 'add', 'origin', 'https://me:secret@gitlab.com/o/x.git'], {
    cwd: directory,
  });
  const { stdout } = await cli('init', '--yes');
  expect(written()).toContain('submodules: recursive');
  expect(written()).toContain('node-version-file: package.json');
  expect(stdout).toContain('origin is on gitlab.com, not on github.com');
  expect(stdout).not.toContain('secret');
  await promisify(execFile)('git', ['remote', 'set-url', 'origin', '/srv/x.git'], { cwd: directory });
  expect((await cli('init', '--check')).stdout).toContain('origin is a directory, not on github.com');
});

test('a private root needs no repository where a build leaves the package', async () => {
  await repository({ 'package.json': { private: true }, 'out/package.json': MANIFEST }, []);
  await promisify(execFile)('git', ['remote', 'add', 'origin', 'https://github.com/owner/x.git'], {
    cwd: directory,
  });
  const { status, stderr } = await cli('init', '--yes', '--package-directory', 'out');
  expect([stderr, status]).toEqual(['', 0]);
});

test('a directory of a repository is not its root', async () => {
  example('monorepo');
  await promisify(execFile)('git', ['init', '-q'], { cwd: directory });
  const { status, stderr } = await cli('init', '--yes', '--cwd', 'packages/clock');
  expect([status, stderr]).toEqual([2, expect.stringContaining('not the root of the git repository')]);
});

test('with --json a repository that cannot be served is told on stdout', async () => {
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0' }));
  const { status, stdout, stderr } = await cli('init', '--yes', '--json');
  expect([status, stderr]).toEqual([2, '']);
  expect(JSON.parse(stdout)).toEqual({
    file: FILE,
    status: 'unfit',
    unfit: expect.stringContaining('"repository"'),
    remedy: expect.stringContaining('git+https://github.com/OWNER/NAME.git'),
  });
});

test('where the workflow cannot be written it says so', async () => {
  example('single-package');
  writeFileSync(join(directory, '.github'), '');
  const { status, stderr } = await cli('init', '--yes');
  expect([status, stderr]).toEqual([2, expect.stringContaining(`${FILE} cannot be written`)]);
});

test('the setup has the form’s values and the command, for every package', async () => {
  example('monorepo');
  const { stdout } = await cli('init', '--yes', '--environment', 'release');
  expect(stdout).toMatch(/Workflow filename +mochi-publish-npm\.yml/);
  expect(stdout).toMatch(/Environment name +release/);
  expect(stdout).toContain('for package in @example/clock @example/greeter example-words; do');
  expect(stdout).toContain(
    'npm trust github "$package" --repo example/monorepo --file mochi-publish-npm.yml --env release --allow-publish',
  );
  expect(stdout).toContain("-f name='*/*@*' -f type=tag");
  expect(stdout).toContain(`dist/cli.js rehearse --workflow ${FILE} --tag @example/clock@`);
});

const UNFIT: [what: string, files: Record<string, object | string>, args: string[], says: string][] = [
  ['no package.json', {}, [], 'no package.json'],
  ['no repository', { 'package.json': { name: 'x', version: '1.0.0' } }, [], '"repository"'],
  ['private packages alone', { 'package.json': { ...MANIFEST, private: true } }, [], 'private'],
  [
    'Yarn 1',
    { 'package.json': MANIFEST, 'yarn.lock': '# yarn lockfile v1\n' },
    [],
    'uses Yarn 1 (yarn.lock), which is not supported',
  ],
  ['vlt', { 'package.json': { ...MANIFEST, packageManager: 'vlt@1.0.0' } }, [], 'uses vlt'],
  [
    "lerna's packages",
    { 'package.json': { private: true }, 'lerna.json': { packages: ['a'] }, 'a/package.json': MANIFEST },
    [],
    'lerna.json',
  ],
  ['a package without a version', { 'package.json': { ...MANIFEST, version: undefined } }, [], 'no version'],
  [
    'packages of two repositories',
    {
      'package.json': { private: true, workspaces: ['a', 'b'] },
      'a/package.json': { ...MANIFEST, name: 'a' },
      'b/package.json': { ...MANIFEST, name: 'b', repository: 'github:other/x' },
    },
    [],
    'b (other/x)',
  ],
  ['an environment of two words', { 'package.json': MANIFEST }, ['--environment', 'a b'], '--environment'],
  ['a file with a space', { 'package.json': MANIFEST }, ['--file', '.github/workflows/a b.yml'], '--file'],
  [
    'a directory outside',
    { 'package.json': MANIFEST },
    ['--package-directory', '../x'],
    '--package-directory',
  ],
  ['no JSON', { 'package.json': '{' }, [], 'package.json'],
  [
    'a file that is no workflow',
    { 'package.json': MANIFEST },
    ['--file', 'publish.yml'],
    '.github/workflows',
  ],
];

for (const [what, files, args, says] of UNFIT)
  test(`a repository with ${what} is told so, with what to do, and nothing is written`, async () => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    const before = readdirSync(directory, { recursive: true });
    const { status, stdout, stderr } = await cli('init', '--yes', ...args);
    expect(status).toBe(2);
    expect([stdout, stderr]).toEqual(['', expect.stringContaining(says)]);
    expect(readdirSync(directory, { recursive: true })).toEqual(before);
  });

test('the two checkers find what is wrong', async () => {
  const wrong = 'on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    stepz: []\n';
  expect(await parseAsGitHub(FILE, wrong)).not.toEqual([]);
  expect(await lintWorkflow(FILE, wrong)).not.toEqual([]);
});
