import { expect, test } from '@jest/globals';
import type { Claims } from '../../src/github/claims.ts';
import { type JobFile, readJobFile } from '../../src/github/workflow-job.ts';
import { checkCaches } from '../../src/inspect/checks/caches.ts';
import { checkEnvironment } from '../../src/inspect/checks/deployment-environment.ts';
import { checkInstallScripts } from '../../src/inspect/checks/install-scripts.ts';
import { checkDefaultBranch } from '../../src/inspect/checks/off-default-branch.ts';
import { checkPermission } from '../../src/inspect/checks/permission.ts';
import { checkStoredTokens } from '../../src/inspect/checks/stored-tokens.ts';
import { checkPins } from '../../src/inspect/checks/unpinned-actions.ts';
import type { Facts } from '../../src/inspect/facts.ts';
import { ownJob } from '../../src/inspect/own-job.ts';

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
    ignoresScripts: false,
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
  ['- uses: $/tools/setup', []],
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
  ['- name: install\n  run: |\n    cd x && sudo npm install -g other', ['install-scripts-beside-id-token:7']],
  ['- run: npm --prefix x i; npm test', ['install-scripts-beside-id-token:6']],
  ['- run: pnpm install --frozen-lockfile', []],
  ['- run: npm -s run ci && pnpm -r run ci', []],
  ['- run: npm install -g npm@11', []],
  ['- run: npm install -g npm@11 evil', ['install-scripts-beside-id-token:6']],
  ['- run: (npm ci)', ['install-scripts-beside-id-token:6']],
  ['- run: if true; then npm cit; fi', ['install-scripts-beside-id-token:6']],
  ['- run: env CI=1 npm rebuild', ['install-scripts-beside-id-token:6']],
  [
    '- run: npm test\n  env: { NPM_CONFIG_IGNORE_SCRIPTS: true }\n- run: npm ci',
    ['install-scripts-beside-id-token:8'],
  ],
  ['- run: true\n  env: ${{ fromJSON(vars.X) }}\n- uses: a/b@v1', ['action-unpinned:8']],
  ['- run: x\n  env: { NODE_AUTH_TOKEN: "${{ secrets.GITHUB_TOKEN }}" }', []],
  ['- run: x\n  env:\n    NODE_AUTH_TOKEN:', []],
  ['- run: x\n  env: { NODE_AUTH_TOKEN: XXXXX-XXXXX-XXXXX-XXXXX }', []],
  [`- uses: actions/setup-node@${SHA}\n  with:\n    cache:`, []],
  [`- uses: actions/setup-go@${SHA}`, ['cache-restored:6']],
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
  const commented = (version: string) => workflow(NODE.replace(SHA, `${SHA} # ${version}`));
  expect(found(commented('v4.4.0'), { packageManager })).toEqual([]);
  expect(found(commented('v6.1.0'), { packageManager: 'pnpm@10.0.0' })).toEqual([]);
  expect(found(commented('v5.0.0'), { packageManager: 'pnpm@10.0.0' })).toEqual(['cache-restored:6']);
});

test('installing is no matter without id-token: write, nor where scripts are allowed', () => {
  const content = workflow('- run: npm ci');
  expect(found(content, { canRequestIdToken: false, job: 'pack' })).toEqual([]);
  expect(found(content, { inputs: { allowScripts: true } as Facts['inputs'] })).toEqual([]);
  expect(found(content, { ignoresScripts: true })).toEqual([]);
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

test('which job it is, its ID token says; without one, the only candidate, when no other can be meant', () => {
  const job = (file: string) => ({ file }) as JobFile;
  const [caller, called] = [job('.github/workflows/a.yml'), job('.github/workflows/b.yml')];
  const run = { repository: 'owner/repo' } as Facts['run'];
  const of = (jobs: JobFile[], isElsewhere: boolean, ref?: string) =>
    ownJob(
      { jobs, isElsewhere },
      { run, claims: ref === undefined ? undefined : ({ job_workflow_ref: ref } as Claims) },
    );
  const both = [caller, called];
  expect(of(both, false, 'owner/repo/.github/workflows/b.yml@refs/tags/v1')).toBe(called);
  expect(of(both, true, 'owner/repo/.github/workflows/a.yml@refs/tags/v1')).toBe(caller);
  expect(of(both, true, 'other/repo/.github/workflows/a.yml@refs/tags/v1')).toBeUndefined();
  expect([of([caller], false), of([caller], true), of(both, false)]).toEqual([caller, undefined, undefined]);
});
