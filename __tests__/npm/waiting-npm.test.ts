import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startNpm } from '../../src/npm/waiting-npm.ts';
import { NPM } from '../e2e/helpers/stage.ts';
import { testWorld } from '../helpers/test-world.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-waiting-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function waiting(npmCli: string | Promise<string>, command: 'publish' | 'install' | 'audit' = 'publish') {
  const world = testWorld({ env: { PATH: process.env['PATH'] } });
  return startNpm(world, { npmCli, command, home: directory, cwd: join(directory, 'empty') });
}

for (const [major, cli] of Object.entries(NPM))
  test(`npm ${major} waits for its order, and does what it says, in its own directory`, async () => {
    const version = await waiting(cli).run({ args: ['--version'] });
    expect([version.code, version.stdout.split('.')[0]]).toEqual([0, major]);
    const prefix = await waiting(cli, 'install').run({ args: ['prefix'], env: {} });
    expect(prefix.stdout.trim()).toBe(join(directory, 'empty'));
  });

test('an order has variables of its own, which the process was not started with', async () => {
  const npm = waiting(NPM[11], 'audit');
  const { stdout } = await npm.run({
    args: ['config', 'get', 'init-author-name'],
    env: { npm_config_init_author_name: 'somebody' },
  });
  expect(stdout.trim()).toBe('somebody');
});

test('an npm that is not needed ends, and has done nothing', async () => {
  const npm = waiting(NPM[11]);
  await npm.end();
  const exit = await npm.run({ args: ['--version'] });
  expect(exit).toMatchObject({ code: null, signal: 'SIGKILL', stdout: '', stderr: '' });
  expect(existsSync(join(directory, 'logs'))).toBe(false);
});

test('an npm that is not to be had is an error of whoever gives it an order, and of nobody else', async () => {
  const npm = waiting(Promise.reject(new Error('no npm')));
  await npm.end();
  await expect(npm.run({ args: [] })).rejects.toThrow('no npm');
});

test('an npm that goes with whoever started it', async () => {
  if (process.platform !== 'linux') return;
  const npm = waiting(NPM[11]);
  const mine = () =>
    readdirSync('/proc').filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(directory);
      } catch {
        return false;
      }
    });
  while (mine().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const pid of mine()) process.kill(Number(pid), 'SIGKILL');
  expect(await npm.run({ args: ['--version'] })).toMatchObject({ code: null, signal: 'SIGKILL' });
});
