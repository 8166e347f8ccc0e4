import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROOT } from './helpers/stage.ts';

const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
const many = join(directory, 'many');
const NAMES = ['first', 'second'];

function write(path: string, content: object | string): void {
  const file = join(many, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

function cli(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { ...process.env, NO_COLOR: '1', CI: 'true' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), ...args],
      { env, cwd: directory },
      (failure, stdout, stderr) => resolve({ status: Number(failure?.code ?? 0), stdout, stderr }),
    );
  });
}

beforeAll(async () => {
  write('package.json', { private: true, workspaces: ['*'] });
  for (const name of NAMES) {
    write(`${name}/package.json`, {
      name,
      version: '1.0.0',
      license: 'MIT',
      repository: 'github:owner/repo',
    });
    write(`${name}/index.js`, '');
  }
  await cli('init', '--cwd', many, '--yes', '--trigger', 'branch', '--stage');
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const WORKFLOW = ['--cwd', many, '--workflow', '.github/workflows/mochi-publish-npm.yml'];
const LAYOUT = ['--cwd', join(ROOT, 'examples/monorepo'), '--tag', '@example/greeter@1.2.0', '--stage'];

test.each([
  ['nobody decides', [], 'staged', 0, 'nothing'],
  ['approved', ['--approve'], 'verified', 0, 'The maintainer approves @example/greeter@1.2.0'],
  ['rejected, and staged anew', ['--reject'], 'staged', 0, 'The maintainer rejects @example/greeter@1.2.0'],
])('--stage: %s', async (_what, decision, outcome, exitCode, said) => {
  const { stdout, status } = await cli('rehearse', ...LAYOUT, ...decision, '--json');
  const rehearsal = JSON.parse(stdout);
  expect([rehearsal.outcome, rehearsal.exitCode, status]).toEqual([outcome, exitCode, exitCode]);
  expect(`${rehearsal.assumptions.join('\n')}\nnothing`).toContain(said);
});

test('a workflow that stages: the jobs after it wait for the approval', async () => {
  const { stdout } = await cli('rehearse', ...WORKFLOW, '--json');
  const { outcome, exitCode, assumptions, summary } = JSON.parse(stdout);
  expect([outcome, exitCode]).toEqual(['staged', 0]);
  expect(assumptions.join('\n')).toMatch(/The job verify waits.*\n.*The job release waits/);
  expect(summary.match(/^npm stage approve /gm)).toHaveLength(2);
});

test('approved, it is verified, and announced with its evidence', async () => {
  const { stdout } = await cli('rehearse', ...WORKFLOW, '--approve', '--json');
  const { outcome, exitCode, summary, requests } = JSON.parse(stdout);
  expect([outcome, exitCode]).toEqual(['verified', 0]);
  expect(summary).toContain('2 of 2 are announced');
  const assets = requests.filter(({ name }: { name: string }) => name === 'github-asset');
  expect(assets.map(({ status }: { status: number }) => status)).toEqual(Array(4).fill(201));
});

test('rejected, nothing is announced, and it is said why', async () => {
  const { stdout } = await cli('rehearse', ...WORKFLOW, '--reject', '--json');
  const { exitCode, problems, summary } = JSON.parse(stdout);
  expect([exitCode, summary.includes('Nothing was announced')]).toEqual([1, true]);
  const codes = new Set(problems.map(({ code }: { code: string }) => code));
  expect(codes).toContain('not-on-registry');
});

test.each([
  [['--approve'], '--approve needs --stage'],
  [['--reject'], '--reject needs --stage'],
  [['--stage', '--approve', '--reject'], 'cannot be used with'],
])('rehearse %j is wrong usage', async (options, says) => {
  const { status, stderr } = await cli('rehearse', '--cwd', many, '--select', 'due', ...options);
  expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
});

test('--stage beside a workflow is wrong usage', async () => {
  const { status, stderr } = await cli('rehearse', ...WORKFLOW, '--stage');
  expect([status, stderr]).toEqual([2, expect.stringContaining('itself says whether it stages')]);
});
