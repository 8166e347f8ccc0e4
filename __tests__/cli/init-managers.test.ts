/**
 * The workflow for each package manager, trigger, layout and release tool: what sets it up, installs and builds; read by GitHub's
 * parser and actionlint, and rehearsed with the real manager.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { newestPin } from '../../src/init/action-pins.ts';
import { type Managed, openManaged, REAL } from '../e2e/helpers/managers.ts';
import { ROOT } from '../e2e/helpers/stage.ts';
import { lintWorkflow, parseAsGitHub } from '../helpers/workflow-lint.ts';

let directory: string;
let managed: Managed;
const installed = mkdtempSync(join(tmpdir(), 'publish-npm-init-'));

beforeAll(async () => {
  managed = await openManaged([]);
  for (const { manager, files } of PROJECTS) {
    const root = join(installed, manager);
    write(root, files);
    const real = Object.values(REAL).find(({ name }) => name === manager);
    if (real) await managed.run(real, ['install'], root);
  }
});

afterAll(async () => {
  rmSync(installed, { recursive: true, force: true });
  await managed.close();
});

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-init-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(root: string, files: Readonly<Record<string, object | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

const OWN = { license: 'MIT', repository: 'github:example/monorepo', files: ['index.js'] };

/** Two packages, the second of which needs the first; and one of them has to be built. */
const project = (range: string, root: object, files: Readonly<Record<string, string>> = {}) => ({
  'package.json': { name: 'project', private: true, ...root },
  'packages/first/package.json': {
    name: 'first',
    version: '1.0.0',
    ...OWN,
    scripts: { build: 'echo built > index.js' },
  },
  'packages/second/package.json': {
    name: '@of/second',
    version: '2.0.0',
    ...OWN,
    dependencies: { first: range },
  },
  'packages/second/index.js': '',
  ...files,
});

const PROJECTS = [
  { manager: 'npm', files: project('^1.0.0', { workspaces: ['packages/*'] }) },
  {
    manager: 'pnpm',
    files: project(
      'workspace:^',
      { packageManager: 'pnpm@12.4.2' },
      { 'pnpm-workspace.yaml': 'packages: [packages/*]\n' },
    ),
  },
  { manager: 'yarn', files: project('workspace:^', { workspaces: ['packages/*'] }, { 'yarn.lock': '' }) },
  {
    manager: 'bun',
    files: project('workspace:^', { workspaces: ['packages/*'], packageManager: 'bun@1.4.5' }),
  },
];

const FILE = '.github/workflows/mochi-publish-npm.yml';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const init = (...args: string[]) => cli('init', '--yes', ...args);

function cli(...args: string[]): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: '1', CI: 'true' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), ...args],
      { cwd: directory, env, maxBuffer: 2 ** 26 },
      (failure, stdout, stderr) => resolve({ status: Number(failure?.code ?? 0), stdout, stderr }),
    );
  });
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The steps before packing: what is used, with its inputs, or run. */
function preparing(): string[] {
  const { jobs } = parse(readFileSync(join(directory, FILE), 'utf8'));
  const steps: Step[] = jobs.pack.steps.slice(1, -2);
  return steps.map(({ uses, run, with: inputs = {} }) =>
    [
      uses?.replace(/@.*/, '') ?? run,
      ...Object.entries(inputs).map(([name, value]) => `${name}=${value}`),
    ].join(' '),
  );
}

const NODE = 'actions/setup-node node-version=24 package-manager-cache=false';

const EXAMPLES: readonly (readonly [manager: string, steps: readonly string[]])[] = [
  [
    'pnpm',
    ['pnpm/action-setup', NODE, 'pnpm install --frozen-lockfile', 'pnpm --recursive --if-present run build'],
  ],
  [
    'yarn',
    [
      NODE,
      'corepack enable',
      'yarn install --immutable',
      'yarn workspaces foreach --all --topological-dev --exclude . run build',
    ],
  ],
  [
    'bun',
    [NODE, 'oven-sh/setup-bun no-cache=true', 'bun install --frozen-lockfile', "bun run --filter '*' build"],
  ],
];

for (const [manager, steps] of EXAMPLES)
  test(`${manager}: sets it up, installs what the lock file says, builds in its order`, async () => {
    cpSync(join(ROOT, 'examples', manager), directory, { recursive: true });
    const { status, stderr } = await init();
    expect([stderr, status, preparing()]).toEqual(['', 0, steps]);
    const text = readFileSync(join(directory, FILE), 'utf8');
    expect(await parseAsGitHub(FILE, text)).toEqual([]);
    expect(await lintWorkflow(FILE, text)).toEqual([]);
    for (const action of ['pnpm/action-setup', 'oven-sh/setup-bun'] as const)
      if (text.includes(action))
        expect(text).toContain(`${action}@${newestPin(action).commit} # ${newestPin(action).version}`);
  });

test('a Yarn that is in the repository needs no Corepack; a pnpm that nothing names is said', async () => {
  cpSync(join(ROOT, 'examples', 'yarn'), directory, { recursive: true });
  writeFileSync(join(directory, '.yarnrc.yml'), 'yarnPath: .yarn/releases/yarn-4.0.0.cjs\n');
  await init();
  expect(preparing().slice(0, 2)).toEqual([NODE, 'yarn install --immutable']);
  rmSync(directory, { recursive: true });
  cpSync(join(ROOT, 'examples', 'pnpm'), directory, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ ...manifest, packageManager: undefined }));
  writeFileSync(join(directory, 'yarn.lock'), '');
  rmSync(join(directory, 'pnpm-lock.yaml'));
  const { stdout } = await init();
  expect(preparing().slice(0, 3)).toEqual([
    'pnpm/action-setup version=12',
    NODE,
    'pnpm install --no-frozen-lockfile',
  ]);
  expect(stdout).toContain('pnpm has no lock file here');
  expect(stdout).toContain('package.json does not say which pnpm to use');
  expect(stdout).toContain('pnpm-workspace.yaml and yarn.lock were both found');
});

/** What starts a release, and how it is rehearsed. */
const STARTS: readonly (readonly [trigger: string, start: readonly string[], released: number])[] = [
  ['tag', ['--tag', 'first@1.0.0'], 1],
  ['branch', ['--ref', 'refs/heads/main'], 2],
  ['dispatch', ['--select', 'due'], 2],
];

const LAYOUTS = [[], ['--simple']];

const FORMS = PROJECTS.flatMap(({ manager }) =>
  STARTS.flatMap(([trigger, start, released]) =>
    LAYOUTS.map((layout) => ({ manager, trigger, start, released, layout })),
  ),
);

test('there are at least 24 forms', () => expect(FORMS.length).toBeGreaterThanOrEqual(24));

for (const { manager, trigger, start, released, layout } of FORMS)
  test(`${manager}, started by ${trigger}${layout.length > 0 ? ', one job' : ''}: the emitted workflow is read, and its jobs are rehearsed until it is verified`, async () => {
    cpSync(join(installed, manager), directory, { recursive: true, verbatimSymlinks: true });
    const emitted = await init('--trigger', trigger, ...layout);
    expect([emitted.stderr, emitted.status]).toEqual(['', 0]);
    const text = readFileSync(join(directory, FILE), 'utf8');
    expect(await parseAsGitHub(FILE, text)).toEqual([]);
    expect(await lintWorkflow(FILE, text)).toEqual([]);
    // Started by hand, the jobs are those of a push to the branch, which are rehearsed.
    if (trigger === 'dispatch') {
      const { stdout } = await init('--print', '--trigger', 'branch', ...layout);
      expect(parse(text).jobs).toEqual(parse(stdout).jobs);
      return;
    }
    const rehearsal = await cli('rehearse', '--workflow', FILE, ...start, '--json');
    const { outcome, releases, refused, log } = JSON.parse(rehearsal.stdout);
    expect([rehearsal.status, outcome, refused, log, releases.length]).toEqual([
      0,
      'verified',
      [],
      [],
      released,
    ]);
  });

const TOOLS: readonly (readonly [
  tool: string,
  files: Readonly<Record<string, object | string>>,
  says: string,
])[] = [
  ['changesets', { '.changeset/config.json': {} }, 'changesets/action still opens'],
  ['release-please', { 'release-please-config.json': {} }, 'release-please still opens'],
  ['nx', { 'nx.json': { release: {} } }, '--skip-publish'],
  ['lerna', { 'lerna.json': { version: 'independent' } }, 'keep lerna version'],
];

for (const { manager, files } of PROJECTS)
  test.each(TOOLS)(
    `${manager}, %s decides versions: a push to the default branch releases what is due`,
    async (tool, more, says) => {
      write(directory, { ...files, ...more });
      const { stdout, status } = await init();
      expect(status).toBe(0);
      expect(stdout).toContain(`${tool} decides the versions here`);
      expect(stdout).toContain(says);
      const text = readFileSync(join(directory, FILE), 'utf8');
      const { on, jobs } = parse(text);
      expect([on.push, jobs.pack.steps.at(-2).with]).toEqual([{ branches: ['main'] }, { select: 'due' }]);
      expect(await parseAsGitHub(FILE, text)).toEqual([]);
      expect(await lintWorkflow(FILE, text)).toEqual([]);
      // Somebody may want it otherwise, and the workflow remembers.
      await init('--trigger', 'tag');
      expect((await cli('init', '--check')).status).toBe(0);
    },
  );

test('semantic-release has no versions before it releases: nothing is written, and the way is said', async () => {
  const [npm] = PROJECTS;
  write(directory, { ...npm?.files, '.releaserc.json': {} });
  const { status, stderr } = await init();
  expect([status, stderr]).toEqual([2, expect.stringContaining('"npmPublish": false and "tarballDir"')]);
});

const CHANGESETS_WORKFLOW = `name: Release
on:
  push:
    branches: [main]
permissions:
  contents: write
  pull-requests: write
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: npm ci
      - uses: changesets/action@v1
        with:
          publish: npm run release
        env:
          NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
`;

test('a workflow with NPM_TOKEN: what to remove, in which order; or the jobs go into it, and the token out of it', async () => {
  cpSync(join(ROOT, 'examples', 'changesets'), directory, { recursive: true });
  const path = '.github/workflows/release.yml';
  write(directory, { [path]: CHANGESETS_WORKFLOW });
  const printed = await init('--print');
  expect([printed.status, parse(printed.stdout).on.push]).toEqual([0, { branches: ['main'] }]);
  const { stdout } = await init();
  const order = [
    'trusted publisher of every package',
    'In one commit',
    'check that it is verified',
    'gh secret delete NPM_TOKEN',
  ];
  expect(order.map((words) => stdout.indexOf(words))).toEqual(
    [...order.map((words) => stdout.indexOf(words))].sort((a, b) => a - b),
  );
  expect(stdout).toContain(
    `${path}: publish: npm run release of changesets/action, the variable that holds NPM_TOKEN.`,
  );
  rmSync(join(directory, FILE));
  const shown = await init('--into', path, '--check');
  expect([shown.status, readFileSync(join(directory, path), 'utf8')]).toEqual([1, CHANGESETS_WORKFLOW]);
  expect(shown.stderr).toContain('-          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}');
  expect(shown.stderr).toContain('-          publish: npm run release');
  const into = await init('--into', path);
  expect(into.status).toBe(0);
  expect(into.stdout).toMatch(/Workflow filename +release\.yml/);
  expect(into.stdout).toContain(`Commit ${path} as it is now`);
  expect(into.stdout).toContain('gh secret delete NPM_TOKEN');
  // Once more: they are in it already.
  expect(await init('--into', path)).toMatchObject({ status: 2, stderr: expect.stringContaining('already') });
  const text = readFileSync(join(directory, path), 'utf8');
  expect(text).not.toContain('NPM_TOKEN');
  expect(Object.keys(parse(text).jobs)).toEqual(['release', 'pack', 'publish', 'verify']);
  expect(parse(text).jobs.verify.steps[0].with.workflow).toBe(path);
  expect(await parseAsGitHub(path, text)).toEqual([]);
  expect(await lintWorkflow(path, text)).toEqual([]);
  for (const [args, says] of [
    [['--into', '.github/workflows/none.yml'], 'cannot be read as a workflow'],
    [['--into', 'release.yml'], 'cannot be a workflow'],
  ] as const)
    expect(await init(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(says) });
});
