import { expect, test } from '@jest/globals';
import type { Claims } from '../../src/github/claims.ts';
import { readJobFile } from '../../src/github/job-file.ts';
import { checkCaches } from '../../src/inspect/caches.ts';
import { checkDefaultBranch } from '../../src/inspect/default-branch.ts';
import { checkEnvironment } from '../../src/inspect/environment.ts';
import type { Facts } from '../../src/inspect/facts.ts';
import { checkInstallScripts } from '../../src/inspect/install-scripts.ts';
import { checkPermission } from '../../src/inspect/permission.ts';
import { checkPins } from '../../src/inspect/pins.ts';
import { checkStoredTokens } from '../../src/inspect/stored-tokens.ts';

const FILE = '.github/workflows/release.yml';
const SHA = 'a'.repeat(40);

/** A workflow whose one job, `publish`, has its first step in line 6. */
function workflow(steps: string, job = ''): string {
  return `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
${steps.replaceAll(/^/gm, '      ')}
${job}`;
}

/** What the checks find in a job, each as `code:line`. */
function found(content: string, rest: Partial<Facts> = {}): string[] {
  const facts = {
    job: 'publish',
    inputs: { allowScripts: false },
    canRequestIdToken: true,
    claims: { environment: 'npm' },
    tokenVariables: [],
    npmrcTokens: [],
    jobFile: readJobFile(content, { file: FILE, id: 'publish' }),
    ...rest,
  } as unknown as Facts;
  const checks = [
    checkPermission,
    checkStoredTokens,
    checkEnvironment,
    checkCaches,
    checkInstallScripts,
    checkPins,
  ];
  return checks
    .flatMap((check) => check(facts))
    .map(({ code, file, line }) => {
      expect([undefined, FILE]).toContain(file);
      return line === undefined ? code : `${code}:${line}`;
    });
}

const STEPS: [steps: string, found: string[]][] = [
  [`- uses: actions/checkout@${SHA} # v6`, []],
  ['- uses: actions/checkout@v6', ['action-unpinned:6']],
  ['- uses: actions/checkout@main\n- uses: a/b/c@v1', ['action-unpinned:6']],
  ['- run: echo\n- uses: docker://alpine:3', ['action-unpinned:7']],
  [`- uses: docker://alpine@sha256:${'b'.repeat(64)}`, []],
  ['- uses: ./\n- uses: mochi/publish-npm@v1\n- uses: mochi/publish-npm/pack@v1', []],
  ['- uses: mochi/publish-npm-evil@v1', ['action-unpinned:6']],
  [`- uses: actions/cache@${SHA}`, ['cache-restored:6']],
  [`- uses: actions/cache/restore@${SHA}`, ['cache-restored:6']],
  [`- uses: actions/cache/save@${SHA}`, []],
  [`- uses: actions/setup-node@${SHA}\n  with: { node-version: 24, cache: npm }`, ['cache-restored:6']],
  [`- uses: actions/setup-node@${SHA}\n  with: { node-version: 24, cache: '' }`, []],
  [`- uses: pnpm/action-setup@${SHA}\n  with: { cache: true }`, ['cache-restored:6']],
  [`- uses: pnpm/action-setup@${SHA}\n  with: { cache: false }`, []],
  ['- run: npm ci', ['install-scripts-beside-id-token:6']],
  ['- run: npm ci --ignore-scripts', []],
  [
    '- name: install\n  run: |\n    cd x && sudo npm install -g npm@11',
    ['install-scripts-beside-id-token:7'],
  ],
  ['- run: npm --prefix x i; npm test', ['install-scripts-beside-id-token:6']],
  ['- run: CI=1 pnpm install --frozen-lockfile', ['install-scripts-beside-id-token:6']],
  ['- run: yarn', ['install-scripts-beside-id-token:6']],
  ['- run: yarn --immutable', ['install-scripts-beside-id-token:6']],
  ['- run: yarn test && npm run ci && npm test', []],
  ['- run: npm ci\n  env: { npm_config_ignore_scripts: true }', []],
  ['- run: npm test\n  env:\n    NPM_TOKEN: $' + '{{ secrets.NPM_TOKEN }}', ['npm-token-present:8']],
  ["- run: npm test\n  env: { NODE_AUTH_TOKEN: '' }", []],
];

for (const [steps, expected] of STEPS)
  test(`${steps.replaceAll(/\s+/g, ' ')}: ${expected.join(', ') || 'nothing'}`, () =>
    expect(found(workflow(steps))).toEqual(expected));

const NODE = `- uses: actions/setup-node@${SHA}\n  with: { node-version: 24 }`;

test('setup-node caches by itself where package.json names npm, from version 5 on, unless it is told not to', () => {
  const packageManager = 'npm@11.6.0';
  expect(found(workflow(NODE))).toEqual([]);
  expect(found(workflow(NODE), { packageManager: 'pnpm@10.0.0' })).toEqual([]);
  expect(found(workflow(NODE), { packageManager })).toEqual(['cache-restored:6']);
  const told = NODE.replace('}', ', package-manager-cache: false }');
  expect(found(workflow(told), { packageManager })).toEqual([]);
  expect(found(workflow(NODE.replace(SHA, 'v4')), { packageManager })).toEqual(['action-unpinned:6']);
});

test('installing is no matter without id-token: write, nor where scripts are allowed', () => {
  const content = workflow('- run: npm ci');
  expect(found(content, { canRequestIdToken: false, job: 'pack' })).toEqual([]);
  expect(found(content, { inputs: { allowScripts: true } as Facts['inputs'] })).toEqual([]);
});

test('no permission is told at the permissions, the job’s before the workflow’s, or at the job', () => {
  const without = { canRequestIdToken: false };
  expect(found(workflow('- run: x'), without)).toEqual(['id-token-permission:3']);
  expect(found(workflow('- run: x', 'permissions: {}\n'), without)).toEqual(['id-token-permission:7']);
  expect(found(workflow('- run: x', '    permissions: {}\npermissions: {}\n'), without)).toEqual([
    'id-token-permission:7',
  ]);
  expect(found('nonsense', without)).toEqual(['id-token-permission']);
});

test('a job without an environment is told at the job, with the file and without', () => {
  const claims = { claims: {} as Claims };
  expect(found(workflow('- run: x'), claims)).toEqual(['environment-missing:3']);
  expect(found('nonsense', claims)).toEqual(['environment-missing']);
});

test('a token that the step itself sees is told once, where the file sets it', () => {
  const content = workflow('- run: x\n  env: { NPM_TOKEN: x }', '    env:\n      NODE_AUTH_TOKEN: y\n');
  const tokenVariables = [
    { name: 'NODE_AUTH_TOKEN', value: 'y' },
    { name: 'NPM_AUTH_TOKEN', value: 'XXXXX-XXXXX-XXXXX-XXXXX' },
  ];
  expect(found(content, { tokenVariables })).toEqual([
    'npm-token-present:9',
    'npm-token-placeholder',
    'npm-token-present:7',
  ]);
});

const UNREADABLE: [what: string, content: string][] = [
  ['nothing', ''],
  ['no YAML', 'jobs: [\n'],
  ['a list', '- a\n'],
  ['no such job', 'jobs: { other: { steps: [] } }'],
  ['a job that calls another workflow', 'jobs: { publish: { uses: ./.github/workflows/x.yml } }'],
  ['a job of another form', 'jobs: { publish: { steps: { run: x } } }'],
  ['an inherited name', 'jobs: { other: { steps: [] } } # constructor'],
  [
    'aliases without end',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\njobs: { publish: { steps: [] } }`,
  ],
];

for (const [what, content] of UNREADABLE)
  test(`a workflow file that cannot be read is nobody’s fault: ${what}`, () =>
    expect(readJobFile(content, { file: FILE, id: 'publish' })).toBeUndefined());

test('aliases are read, and what they stand for is told at the job', () => {
  const content = `x: &env { NPM_TOKEN: x }\n${workflow('- run: npm ci', '    env: *env\n')}`;
  expect(found(content)).toEqual(['npm-token-present:4', 'install-scripts-beside-id-token:7']);
});

test('a commit off the default branch is told; on it, or where nobody says, nothing is', () => {
  const of = (defaultBranch: Facts['defaultBranch']) =>
    checkDefaultBranch({ defaultBranch, run: { commit: SHA } } as Facts).map(({ severity, code }) => [
      severity,
      code,
    ]);
  expect(of({ name: 'main', hasCommit: false })).toEqual([['warning', 'commit-off-default-branch']]);
  expect([of({ name: 'main', hasCommit: true }), of(undefined)]).toEqual([[], []]);
});
