import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { NPM, ROOT } from './helpers/stage.ts';

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the committed command line. */
function cli(...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', CI: 'true' };
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd: directory, env });
    const ended = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      ended.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      ended.stderr += chunk;
    });
    child.on('error', reject).on('close', (status) => resolve({ ...ended, status }));
  });
}

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const MANY = join(ROOT, 'examples/many');
const MONOREPO = join(ROOT, 'examples/monorepo');
const TAG = '@example/greeter@1.2.0';

test('rehearse --json: one exchange, three ID tokens, one upload, verified; the checkout is left as it was', async () => {
  const before = readdirSync(MONOREPO, { recursive: true });
  const { stdout, stderr, status } = await cli('rehearse', '--cwd', MONOREPO, '--tag', TAG, '--json');
  expect([stderr, status]).toEqual(['', 0]);
  const rehearsal = JSON.parse(stdout);
  const count = (name: string) =>
    rehearsal.requests.filter((request: { name: string }) => request.name === name).length;
  expect([count('exchange'), count('id-token'), count('publish')]).toEqual([1, 3, 1]);
  expect(rehearsal).toMatchObject({
    outcome: 'verified',
    package: '@example/greeter',
    version: '1.2.0',
    problems: [],
    refused: [],
    exitCode: 0,
    outputs: { outcome: 'verified', published: 'yes', tarball: 'example-greeter-1.2.0.tgz' },
    summary: expect.stringContaining('is published and verified'),
  });
  expect(rehearsal.stages.map(({ name }: { name: string }) => name)).toEqual([
    ...['npm run compile --workspaces --if-present', 'resolve', 'inspect', 'pack'].map(
      (stage) => `pack: ${stage}`,
    ),
    ...['resolve', 'inspect', 'pack', 'authenticate', 'publish', 'confirm', 'verify', 'consume'].map(
      (stage) => `publish: ${stage}`,
    ),
  ]);
  expect(rehearsal.assumptions.join('\n')).toContain('example-words@2.0.1');
  expect(readdirSync(MONOREPO, { recursive: true })).toEqual(before);
});

test('rehearse shows the stages and the summary to a person', async () => {
  const { stdout, status } = await cli(
    'rehearse',
    '--cwd',
    MONOREPO,
    '--tag',
    '@example/clock@0.1.0-beta.2',
    '--npm',
    '12',
  );
  expect(status).toBe(0);
  for (const part of [
    'publish: consume',
    'is published and verified',
    'Dist-tag    beta',
    'none of which left this machine',
  ]) {
    expect(stdout).toContain(part);
  }
  // The verdict and the next step stand last.
  expect(stdout.trimEnd().split('\n').slice(-4)).toEqual([
    expect.stringMatching(/^✅ @example\/clock@0\.1\.0-beta\.2 is published and verified/),
    'rehearsal',
    'Next: Write the workflow.',
    expect.stringMatching(/^ {2}node \S+cli\.js init --cwd \S+$/),
  ]);
});

test('rehearse in one job, of an unscoped package', async () => {
  const { stdout, status } = await cli(
    'rehearse',
    '--cwd',
    MONOREPO,
    '--tag',
    'example-words@2.0.1',
    '--layout',
    'single',
    '--json',
  );
  expect([JSON.parse(stdout).outcome, status]).toEqual(['verified', 0]);
});

test('rehearse of what would not be published exits with 1 and says why', async () => {
  const json = await cli('rehearse', '--cwd', MONOREPO, '--tag', 'example-words@9.9.9', '--json');
  expect([JSON.parse(json.stdout).outcome, JSON.parse(json.stdout).problems, json.status]).toEqual([
    'rejected',
    [expect.objectContaining({ code: 'version-mismatch', severity: 'error' })],
    1,
  ]);
  const told = await cli('rehearse', '--cwd', MONOREPO, '--tag', 'example-words@9.9.9');
  expect([told.stdout, told.status]).toEqual([
    expect.stringContaining('packages/words/package.json:3: The tag says that example-words is 9.9.9'),
    1,
  ]);
  // The stage that failed keeps its name.
  expect(`${told.stdout}${told.stderr}`).toContain('pack: inspect (stopped here)');
  expect(told.stdout.trimEnd().split('\n').slice(-3)).toEqual([
    expect.stringMatching(/^❌ Nothing was packed or published/),
    expect.stringMatching(/^Next: To release 2\.0\.1, tag that instead/),
    expect.stringMatching(/^packages\/words\/package\.json, commit, and tag that commit\.$/),
  ]);
});

test('rehearse --fault lets a request go wrong', async () => {
  const asked = ['rehearse', '--cwd', MONOREPO, '--tag', '@example/clock@0.1.0-beta.2', '--json'];
  const { stdout, status } = await cli(...asked, '--fault', 'exchange=404');
  const { outcome, outputs, problems } = JSON.parse(stdout);
  expect([outcome, outputs.published, problems[0].code, status]).toEqual([
    'rejected',
    'no',
    'exchange-refused',
    1,
  ]);
});

test('rehearse of a folder that is no git checkout and names no repository says what it assumed', async () => {
  cpSync(join(MONOREPO, 'packages/clock'), directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'lonely', version: '1.0.0' }));
  const { stdout, status } = await cli('rehearse', '--json', '--npm', NPM[11]);
  const { outcome, problems, assumptions } = JSON.parse(stdout);
  expect([outcome, problems.map(({ code }: { code: string }) => code), status]).toEqual([
    'rejected',
    ['repository-mismatch'],
    1,
  ]);
  expect(assumptions.join('\n')).toContain('This is not a git checkout');
  expect(assumptions.join('\n')).toContain('github.com/example/repository (a made-up name');
});

test('rehearse --select due plays the push of a branch: every release, its stages and its outcome', async () => {
  const { stdout, status } = await cli(
    'rehearse',
    '--cwd',
    MANY,
    '--select',
    'due',
    '--layout',
    'single',
    '--json',
  );
  const { outcome, releases, stages, assumptions, summary } = JSON.parse(stdout);
  expect([outcome, status]).toEqual(['verified', 0]);
  expect(releases.map((one: { package: string; outcome: string }) => [one.package, one.outcome])).toEqual(
    ['colors', 'core', 'icons', 'reader', 'tool', 'writer'].map((name) => [`@example/${name}`, 'verified']),
  );
  const ofTool = stages.filter((stage: { package?: string }) => stage.package === '@example/tool@3.1.0');
  expect(ofTool.map(({ name }: { name: string }) => name)).toEqual(
    ['wait', 'publish', 'confirm', 'verify'].map((stage) => `publish: ${stage}`),
  );
  expect(assumptions.join('\n')).toContain('a push of the branch main');
  // What is left out stands in the summary too, with its reason.
  expect(summary).toMatch(/<code>example-docs<\/code> \| <code>0\.0\.0<\/code> \| private/);
});

test('rehearse of several tags is a run by hand on a branch; each release has its problems', async () => {
  const tags = ['@example/core@3.1.0', '@example/colors@1.0.1'].flatMap((tag) => ['--tag', tag]);
  const { stdout, status } = await cli(
    'rehearse',
    '--cwd',
    MANY,
    ...tags,
    '--fault',
    'exchange=404',
    '--json',
  );
  const { outcome, releases, assumptions } = JSON.parse(stdout);
  expect([outcome, status]).toEqual(['rejected', 1]);
  const told = releases.map((one: { package: string; problems: { code: string }[] }) => [
    one.package,
    one.problems.map(({ code }) => code),
  ]);
  expect(told).toEqual([
    ['@example/colors', ['exchange-refused']],
    ['@example/core', ['exchange-refused']],
  ]);
  expect(assumptions.join('\n')).toContain('a workflow_dispatch on the branch main');
});

const WRONG: [what: string, args: string[], says: string][] = [
  ['an option that is none', ['rehearse', '--tga', 'x'], '--tag'],
  ['a layout that is none', ['rehearse', '--layout', 'both'], 'split, single'],
  ['a latency that is none', ['rehearse', '--latency', 'slow'], 'milliseconds'],
  ['a fault that is none', ['rehearse', '--fault', 'upload=500'], 'Use one of id-token'],
  ['a kind of fault that is none', ['rehearse', '--fault', 'publish=maybe'], 'reset, hang'],
  [
    'an npm that is not there',
    ['rehearse', '--cwd', MONOREPO, '--tag', TAG, '--npm', '7'],
    '11, 12, or the path',
  ],
  ['a directory that is no checkout', ['rehearse', '--cwd', '/'], 'has no package.json'],
  ['no tag where there could be several', ['rehearse', '--cwd', MONOREPO], '--tag example-words@2.0.1'],
  [
    'a tag where all that is due is released',
    ['rehearse', '--cwd', MANY, '--select', 'due', '--tag', 'a@1.0.0'],
    'leave it out',
  ],
  ['a short ref', ['rehearse', '--cwd', MANY, '--ref', 'main'], 'refs/heads/main'],
  ['a selection that is none', ['rehearse', '--select', 'all'], 'tag, due'],
  ['a command that is none', ['rehears'], 'rehearse'],
];

for (const [what, args, says] of WRONG) {
  test(`${what} is wrong usage: exit status 2, on stderr, with what was meant`, async () => {
    const { stdout, stderr, status } = await cli(...args);
    expect([stdout, stderr, status]).toEqual(['', expect.stringContaining(says), 2]);
  });
}

test('--help is good', async () => {
  const { stdout, status } = await cli('rehearse', '--help');
  expect([stdout, status]).toEqual([expect.stringContaining('--fault <request=kind>'), 0]);
});
