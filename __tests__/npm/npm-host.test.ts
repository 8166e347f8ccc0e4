import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startHost } from '../../src/npm/npm-host.ts';
import { NPM } from '../e2e/helpers/stage.ts';
import { testWorld } from '../helpers/test-world.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-host-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function host(npmCli: string | Promise<string>) {
  const world = testWorld({ env: { PATH: process.env['PATH'] } });
  return startHost(world, { npmCli, home: join(directory, 'host') });
}

const homeOf = (name: string) => join(directory, name);

/** Orders that ask npm what it is told, each with a token of its own. */
function asking(name: string) {
  const env = {
    npm_config_init_author_name: name,
    'npm_config_//registry.example/:_authToken': `secret-${name}`,
  };
  return { args: ['config', 'list', '--long', '--json'], env };
}

for (const [major, cli] of Object.entries(NPM))
  test(`npm ${major} serves orders side by side, each with its own configuration, token, output and log`, async () => {
    const npm = host(cli);
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const ends = await Promise.all(names.map((name) => npm.run(asking(name), homeOf(name))));
    await npm.end();
    for (const [at, name] of names.entries()) {
      const { code, stdout } = ends[at] ?? {};
      const told = JSON.parse(stdout ?? '');
      expect([code, told['init-author-name'], told.cache]).toEqual([0, name, join(homeOf(name), 'cache')]);
      const log = readdirSync(join(homeOf(name), 'logs')).map((file) =>
        readFileSync(join(homeOf(name), 'logs', file), 'utf8'),
      );
      const seen = `${stdout}${ends[at]?.stderr}${log.join('')}`;
      const others = names.filter((other) => other !== name);
      expect(
        others.filter((other) => seen.includes(`secret-${other}`) || seen.includes(homeOf(other))),
      ).toEqual([]);
    }
    expect(npm.isOver).toBe(true);
  });

/** An npm whose own lib/cli.js goes wrong by its first argument, and is npm's own for any other. */
function faultyNpm(): string {
  const root = join(directory, 'faulty');
  mkdirSync(join(root, 'bin'), { recursive: true });
  mkdirSync(join(root, 'lib'));
  const real = JSON.stringify(NPM[11].replace('bin/npm-cli.js', 'lib/cli.js'));
  writeFileSync(
    join(root, 'lib/cli.js'),
    `const forever = () => new Promise(() => {});
    const faults = {
      timer: () => { setTimeout(() => { throw new Error('in a timer'); }, 20); return forever(); },
      promise: () => { void Promise.reject(new Error('unheard')); return forever(); },
      event: () => { new (require('node:events'))().emit('error', new Error('no listener')); },
      exit: () => { process.exit(7); return forever(); },
      rejected: async () => { throw new Error('thrown'); },
      environment: () => { process.stdout.write(Object.keys(process.env).join()); process.exitCode = 3; process.exit(); },
      gone: () => require('node:process').kill(require('node:process').pid, 'SIGKILL'),
    };
    module.exports = (own) => (faults[own.argv[2]] ?? (() => require(${real})(own)))();`,
  );
  writeFileSync(join(root, 'bin/npm-cli.js'), `require('../lib/cli.js')(process);`);
  return join(root, 'bin/npm-cli.js');
}

test('what goes wrong in one order ends that one, and no other', async () => {
  const npm = host(faultyNpm());
  const run = (name: string) => npm.run({ args: [name], env: { MINE: name } }, homeOf(name));
  const faults = ['timer', 'promise', 'event', 'exit', 'rejected', 'environment'];
  const [good, ...ends] = await Promise.all([
    npm.run(asking('good'), homeOf('good')),
    ...faults.map((name) => run(name)),
  ]);
  const after = await npm.run(asking('after'), homeOf('after'));
  await npm.end();
  expect([good?.code, after.code]).toEqual([0, 0]);
  expect(ends.map(({ code }) => code)).toEqual([1, 1, 1, 7, 1, 3]);
  expect(ends.map(({ stderr }) => /in a timer|unheard|no listener|thrown/.exec(stderr)?.[0])).toEqual([
    'in a timer',
    'unheard',
    'no listener',
    undefined,
    'thrown',
    undefined,
  ]);
  const variables = ends[5]?.stdout.split(',') ?? [];
  expect(variables).toContain('MINE');
  expect(variables.filter((name) => name.includes('_authToken'))).toEqual([]);
});

test('where the whole npm goes, nobody knows what became of its orders, and it takes no more', async () => {
  const npm = host(faultyNpm());
  const gone = await npm.run({ args: ['gone'] }, homeOf('gone'));
  expect([gone.code, gone.signal, npm.isOver]).toEqual([null, 'SIGKILL', true]);
  await npm.end();
});

test('one that is not needed ends, and one that is not to be had is an error of whoever gives it an order', async () => {
  await host(NPM[11]).end();
  const missing = host(Promise.reject(new Error('no npm')));
  await expect(missing.run({ args: [] }, homeOf('x'))).rejects.toThrow('no npm');
  await missing.end();
});
