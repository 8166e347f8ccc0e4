import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitOutput } from '../../src/github/git.ts';
import { testWorld } from '../helpers/test-world.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-git-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILE = '.github/workflows/publish.yml';

/** A repository whose configuration runs a program: wherever git needs a blob that is not there, or is asked for changes. */
function trap(): { checkout: string; commit: string; sprung: () => boolean } {
  const checkout = join(directory, 'checkout');
  const marker = join(directory, 'sprung');
  const program = join(directory, 'program.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\n`);
  chmodSync(program, 0o755);
  mkdirSync(join(checkout, '.github/workflows'), { recursive: true });
  writeFileSync(join(checkout, FILE), 'on: push\n');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@localhost', ...args], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=trap');
  const commit = git('rev-parse', 'HEAD');
  const blob = git('rev-parse', `HEAD:${FILE}`);
  rmSync(join(checkout, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  const settings = {
    'core.repositoryformatversion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.url': directory,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    'remote.origin.uploadpack': program,
    'protocol.file.allow': 'always',
    'core.fsmonitor': program,
    'core.hooksPath': directory,
  };
  for (const [key, value] of Object.entries(settings)) git('config', key, value);
  return { checkout, commit, sprung: () => existsSync(marker) };
}

test('git by itself runs what such a repository names: the trap works', () => {
  const { checkout, commit, sprung } = trap();
  try {
    execFileSync('git', ['cat-file', 'blob', `${commit}:./${FILE}`], { cwd: checkout, stdio: 'ignore' });
  } catch {
    // The program is no git.
  }
  expect(sprung()).toBe(true);
});

test('here it runs nothing of it, and still says what the commit is', async () => {
  const { checkout, commit, sprung } = trap();
  const world = testWorld({ env: { PATH: process.env['PATH'], HOME: directory } });
  const ask = (...args: string[]) => gitOutput(world, checkout, args);
  expect(await ask('cat-file', 'blob', `${commit}:./${FILE}`)).toBeUndefined();
  expect(await ask('rev-parse', '--verify', 'HEAD')).toBe(`${commit}\n`);
  expect(await ask('status', '--porcelain')).toBeDefined();
  expect([sprung(), readdirSync(checkout)]).toEqual([false, ['.git', '.github']]);
});

// Only root can give a directory away.
(process.getuid?.() === 0 ? test : test.skip)(
  'a checkout of another user is read, and only that one',
  async () => {
    const { checkout, commit } = trap();
    chownSync(checkout, 12_345, 12_345);
    chownSync(join(checkout, '.git'), 12_345, 12_345);
    const alone = () =>
      execFileSync('git', ['rev-parse', 'HEAD'], {
        cwd: checkout,
        stdio: 'pipe',
        env: { PATH: process.env['PATH'], HOME: directory },
      });
    expect(alone).toThrow('dubious ownership');
    const world = testWorld({ env: { PATH: process.env['PATH'], HOME: directory } });
    const inside = join(checkout, '.github');
    for (const cwd of [checkout, inside])
      expect(await gitOutput(world, cwd, ['rev-parse', 'HEAD'])).toBe(`${commit}\n`);
  },
);

test('no protocol is allowed, whatever the repository allows', async () => {
  const { checkout } = trap();
  const world = testWorld({ env: { PATH: process.env['PATH'], HOME: directory } });
  // By itself git would read the directory beside it.
  const alone = execFileSync('git', ['ls-remote', checkout], { cwd: directory, encoding: 'utf8' });
  expect(alone).toContain('HEAD');
  expect(
    await gitOutput(world, checkout, ['-c', 'protocol.allow=always', 'ls-remote', checkout]),
  ).toBeUndefined();
});
