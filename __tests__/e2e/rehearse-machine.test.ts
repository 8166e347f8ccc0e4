import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ROOT } from './helpers/stage.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-machine-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const REPOSITORY = { type: 'git', url: 'git+https://github.com/o/r.git' };
const ONE = { name: 'one', version: '1.0.0', repository: REPOSITORY, main: 'i.js' };
const FILE = '.github/workflows/release.yml';

function files(all: Record<string, string | object>): void {
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

interface Rehearsed {
  readonly status: number;
  readonly stderr: string;
  // biome-ignore lint/suspicious/noExplicitAny: the printed JSON is what the tests look into
  readonly json: any;
}

function rehearse(args: readonly string[] = [], env: Record<string, string> = {}): Promise<Rehearsed> {
  const command = [join(ROOT, 'dist/cli.js'), 'rehearse', '--json', ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: directory, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({
          status: typeof error?.code === 'number' ? error.code : 0,
          stderr,
          json: JSON.parse(stdout),
        }),
    );
  });
}

const codesOf = ({ json }: Rehearsed) => json.problems.map(({ code }: { code: string }) => code);

const PUBLISH =
  "      - { id: it, uses: mochi/publish-npm@v1, with: { tag-format: 'v{version}', consumer-check: false } }\n";

function workflow(steps: string, more = ''): string {
  return `on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps:\n      - uses: actions/checkout@v7\n${steps}${PUBLISH}${more}`;
}

test('installs, corepack and gh have stand-ins, whatever a step installs is the job’s own, and the machine stays as it was', async () => {
  const machine = join(directory, 'machine');
  const trace = join(directory, 'trace');
  for (const name of ['corepack', 'gh', 'npm'])
    files({ [`machine/${name}`]: `#!/bin/sh\necho "${name} $*" >> '${trace}'\n` });
  execFileSync('chmod', ['+x', ...['corepack', 'gh', 'npm'].map((name) => join(machine, name))]);
  const job = `      - run: corepack enable npm && npm install -g npm@latest && npm ci --ignore-scripts && npm i && npm --prefix docs ci && npm cit && npm audit signatures
      - run: gh release create x --notes "two words"
      - run: |
          for place in "$(npm prefix -g)" "$HOME" "$COREPACK_HOME" "$(npm config get cache)" "$(command -v npm)" "$(command -v node)"; do
            case "$place" in "$(dirname "$RUNNER_TEMP")"/*) ;; *) echo "outside: $place"; exit 1;; esac
            mkdir -p "$(dirname "$place")" && touch "$(dirname "$place")/written"
          done
`;
  const scripts = { test: 'echo tested' };
  files({ 'package.json': { ...ONE, scripts }, 'i.js': '', [FILE]: workflow(job) });
  const rehearsed = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0'], {
    PATH: `${machine}:${process.env['PATH']}`,
  });
  expect([rehearsed.json.log, rehearsed.status, rehearsed.json.outcome]).toEqual([[], 0, 'verified']);
  expect(existsSync(trace) ? readFileSync(trace, 'utf8') : '').toBe('');
  for (const command of [
    'corepack enable npm',
    'npm install -g npm@latest',
    'npm ci --ignore-scripts',
    'npm i',
    'npm --prefix docs ci',
    'npm cit',
    'npm audit signatures',
    'gh release create x --notes two words',
  ])
    expect(rehearsed.json.assumptions).toContain(
      `${command} is skipped: a rehearsal uses what is installed here and makes no request to the outside.`,
    );
});

test('what a script prints makes no stages; a failed job after the proof, and what asks outside, are problems', async () => {
  const after = `  verify:
    needs: release
    runs-on: ubuntu-latest
    steps:
      - uses: mochi/publish-npm/verify@v1
        with: { packages: one@1.0.0, source-repository: o/another }
`;
  const nx =
    "      - run: echo '::group::nx run build'; echo '::error title=internal::boom'; echo '::endgroup::'; curl -sS https://example.com || true\n";
  files({ 'package.json': ONE, 'i.js': '', [FILE]: workflow(nx, after) });
  const rehearsed = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0']);
  const { outcome, exitCode, stages, refused } = rehearsed.json;
  expect([outcome, exitCode, rehearsed.status, refused.length > 0]).toEqual(['unverified', 1, 1, true]);
  expect(codesOf(rehearsed)).toEqual(expect.arrayContaining(['verification-failed', 'host-outside']));
  expect(codesOf(rehearsed)).not.toContain('internal');
  const names = stages.map(({ name }: { name: string }) => name);
  expect(names).toContain('job-release: publish');
  expect(names.filter((name: string) => name.includes('nx run build') && !name.includes('echo'))).toEqual([]);
});

test('packages that compile in place compile in the copy: declarations name what is within it', async () => {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const compilerOptions = {
    composite: true,
    declaration: true,
    module: 'nodenext',
    outDir: 'dist',
    rootDir: 'src',
    skipLibCheck: true,
    types: [],
  };
  const own = (name: string, more: object = {}) => ({
    name,
    version: '1.0.0',
    repository: REPOSITORY,
    type: 'module',
    exports: { types: './dist/index.d.ts', default: './dist/index.js' },
    files: ['dist'],
    ...more,
  });
  files({
    'package.json': {
      private: true,
      workspaces: ['packages/*'],
      scripts: { build: `node '${tsc}' -b packages/b` },
    },
    'packages/a/package.json': own('@s/a', { dependencies: { dep: '^1.0.0' } }),
    'packages/a/tsconfig.json': { compilerOptions },
    'packages/a/src/index.ts': "import { make } from 'dep';\nexport const made = make();\n",
    'packages/b/package.json': own('@s/b', { dependencies: { '@s/a': '^1.0.0' } }),
    'packages/b/tsconfig.json': { compilerOptions, references: [{ path: '../a' }] },
    'packages/b/src/index.ts':
      "import { made } from '@s/a';\nexport const twice = { one: made, two: made };\n",
    'node_modules/dep/package.json': {
      name: 'dep',
      version: '1.0.0',
      type: 'module',
      exports: { types: './index.d.ts', default: './index.js' },
    },
    'node_modules/dep/index.js': 'export const make = () => ({});\n',
    'node_modules/dep/index.d.ts': "export declare function make(): import('inner').Inner;\n",
    'node_modules/inner/package.json': { name: 'inner', version: '1.0.0', types: './index.d.ts' },
    'node_modules/inner/index.d.ts': 'export interface Inner { readonly value: number }\n',
  });
  mkdirSync(join(directory, 'node_modules/@s'));
  for (const name of ['a', 'b'])
    symlinkSync(`../../packages/${name}`, join(directory, 'node_modules/@s', name));
  execFileSync(process.execPath, [tsc, '-b', 'packages/b'], { cwd: directory });
  for (const name of ['a', 'b'])
    for (const made of ['dist', 'tsconfig.tsbuildinfo'])
      rmSync(join(directory, 'packages', name, made), { recursive: true, force: true });
  const rehearsed = await rehearse(['--tag', '@s/b@1.0.0']);
  expect([rehearsed.json.log, rehearsed.json.outcome, rehearsed.status]).toEqual([[], 'verified', 0]);
  expect(existsSync(join(directory, 'packages/a/dist'))).toBe(false);
});

test('the event that starts the workflow is played, with its payload; one that does not start it is refused', async () => {
  const on =
    '{ release: { types: [published] }, workflow_dispatch: { inputs: { tag: { required: true }, level: { default: patch } } } }';
  const publish = PUBLISH.replace(
    "'v{version}'",
    "'v{version}', tag: '${{ inputs.tag || github.event.release.tag_name }}'",
  );
  const text = workflow('      - run: test -z "${{ inputs.level }}" -o "${{ inputs.level }}" = patch\n')
    .replace(PUBLISH, publish)
    .replace('on: push', `on: ${on}`);
  files({ 'package.json': ONE, 'i.js': '', [FILE]: text });
  for (const [event, says] of [
    [[], 'a release on the tag'],
    [['--event', 'workflow_dispatch'], 'a workflow_dispatch on the tag, with tag: "v1.0.0", level: "patch"'],
  ] as const) {
    const rehearsed = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0', ...event]);
    expect([rehearsed.json.log, rehearsed.json.outcome]).toEqual([[], 'verified']);
    expect(rehearsed.json.assumptions.join('\n')).toContain(says);
  }
  const refused = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0', '--event', 'push']);
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('is not started by push')]);
});

test('the root’s own build is run, and its failure told with its last lines; what is not installed is told first', async () => {
  const build = { build: "node -e \"require('node:fs').writeFileSync('i.js', '')\"" };
  files({ 'package.json': { ...ONE, scripts: build } });
  const built = await rehearse(['--tag', 'v1.0.0']);
  expect([built.json.log, built.json.outcome, codesOf(built)]).toEqual([[], 'verified', []]);
  expect(built.json.stages[0].name).toBe('pack: npm run build');
  files({ 'package.json': { ...ONE, scripts: { build: 'echo what is wrong; exit 3' } } });
  const failed = await rehearse(['--tag', 'v1.0.0']);
  expect([failed.status, codesOf(failed), failed.json.problems[0].message]).toEqual([
    1,
    ['step-failed'],
    expect.stringContaining('what is wrong'),
  ]);
  expect(failed.json.requests).toEqual([]);
  files({ 'package.json': { ...ONE, scripts: build, devDependencies: { 'no-such-package-here': '1' } } });
  const missing = await rehearse(['--tag', 'v1.0.0']);
  expect([missing.status, codesOf(missing), missing.json.problems[0].remedy]).toEqual([
    1,
    ['not-installed'],
    expect.stringContaining('Run npm ci, then rehearse again'),
  ]);
});

test('a checkout of Yarn 1 is named as such, with what to do', async () => {
  files({
    'package.json': { private: true, workspaces: ['a'], packageManager: 'yarn@1.22.22' },
    'a/package.json': { ...ONE, name: 'a' },
  });
  const foreign = await rehearse(['--tag', 'a@1.0.0']);
  const { message } = foreign.json.problems[0];
  expect([codesOf(foreign), message]).toEqual([['manager-unserved'], expect.stringContaining('uses Yarn 1')]);
  expect(message).toContain('set package-manager: npm for the actions');
  expect(JSON.stringify(foreign.json)).not.toContain('Delete the tag');
});

test('node_modules in git, a dependency on itself and a submodule that nothing asks for are no trouble', async () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=n', '-c', 'user.email=n@localhost', '-c', 'protocol.file.allow=always', ...args],
      { cwd, stdio: 'ignore' },
    );
  const sub = mkdtempSync(join(tmpdir(), 'publish-npm-sub-'));
  writeFileSync(join(sub, 'i.js'), '');
  for (const args of [
    ['init', '-q'],
    ['add', '--all'],
    ['commit', '-qm', 'sub'],
  ])
    git(sub, ...args);
  const inside = {
    ...ONE,
    main: 'vendor/i.js',
    dependencies: { one: '^0.9.0', 'left-pad': '^1.0.0' },
    bundledDependencies: ['left-pad'],
  };
  files({
    'package.json': inside,
    'node_modules/left-pad/package.json': { name: 'left-pad', version: '1.3.0' },
    [FILE]: workflow(''),
  });
  git(directory, 'init', '-q');
  git(directory, 'submodule', 'add', '-q', sub, 'vendor');
  git(directory, 'add', '--all');
  git(directory, 'commit', '-qm', 'all');
  rmSync(sub, { recursive: true });
  const without = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0']);
  expect([without.json.outcome, codesOf(without)]).toEqual([
    'verified',
    expect.arrayContaining(['entry-missing']),
  ]);
  files({
    [FILE]: workflow('').replace(
      'actions/checkout@v7',
      'actions/checkout@v7\n        with: { submodules: recursive }',
    ),
  });
  const recursive = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0']);
  expect([recursive.json.outcome, codesOf(recursive)]).toEqual([
    'verified',
    expect.not.arrayContaining(['entry-missing']),
  ]);
});

test('the registry knows the package that the workflow’s tag-format means; names it would refuse crash nothing', async () => {
  files({
    'package.json': { private: true, workspaces: ['packages/*'] },
    'packages/a/package.json': { ...ONE, name: '@s/a' },
    'packages/a/i.js': '',
    'packages/b/package.json': { ...ONE, name: '@s/b' },
    [FILE]: workflow('').replaceAll("'v{version}'", "'releases/{unscoped}-v{version}'"),
  });
  const rehearsed = await rehearse(['--workflow', FILE, '--tag', 'releases/a-v1.0.0']);
  expect([rehearsed.json.outcome, rehearsed.json.package]).toEqual(['verified', '@s/a']);
  rmSync(join(directory, 'packages'), { recursive: true });
  for (const name of ['a b', '@s']) {
    files({ 'package.json': { ...ONE, name } });
    expect([name, codesOf(await rehearse(['--tag', 'v1.0.0']))]).toEqual([
      name,
      expect.arrayContaining(['name-invalid']),
    ]);
  }
});

test('a group of runners, and a workflow that is called, are refused in words', async () => {
  files({
    'package.json': ONE,
    [FILE]: workflow('').replace('ubuntu-latest', '{ group: large, labels: [x] }'),
  });
  const group = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0']);
  expect([group.status, group.stderr]).toEqual([
    2,
    expect.stringContaining('the job release runs on a group of runners'),
  ]);
  files({ [FILE]: 'on: push\njobs:\n  release:\n    uses: ./.github/workflows/other.yml\n' });
  const called = await rehearse(['--workflow', FILE, '--tag', 'v1.0.0']);
  expect([called.status, called.stderr]).toEqual([
    2,
    expect.stringContaining('calls another workflow (./.github/workflows/other.yml)'),
  ]);
});
