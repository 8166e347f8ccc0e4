/** What a summary says to type is typed, with the maintainer's npm, and the release then succeeds. */
import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { shareStage } from './helpers/shared-stage.ts';
import { codes, NAME, NPM, type Stage, VERSION } from './helpers/stage.ts';

const shared = shareStage();
const TOKEN = 'npm_maintainers';

/** Types commands, signed in to npm, in an empty directory. */
async function type(
  { world, directory }: Stage,
  { commands, as }: { commands: readonly string[]; as: string },
): Promise<void> {
  const home = join(directory, as);
  const empty = join(home, 'empty');
  mkdirSync(join(home, 'bin'), { recursive: true });
  mkdirSync(empty);
  symlinkSync(process.execPath, join(home, 'bin', 'node'));
  symlinkSync(NPM[11], join(home, 'bin', 'npm'));
  writeFileSync(join(home, '.npmrc'), `//registry.npmjs.org/:_authToken=${TOKEN}\n`);
  world.registry.store.maintainers.push(TOKEN);
  const env = { ...world.env, PATH: `${join(home, 'bin')}:/usr/bin:/bin`, HOME: home, TMPDIR: home };
  await promisify(execFile)('bash', ['-euc', commands.join('\n')], { cwd: empty, env });
}

/** The commands of the first error of a summary. */
function commandsIn(summary: string): string[] {
  const [, block = ''] = /^> ```sh\n((?:> .*\n)*?)> ```/m.exec(summary) ?? [];
  return block
    .split('\n')
    .map((line) => line.replace(/^> /, ''))
    .filter((line) => line !== '');
}

test('without a trusted publisher: the command sets it', async () => {
  const { stage, packed } = shared();
  const stored = stage.world.registry.store.packages.get(NAME);
  if (stored) stored.trustedPublishers = [];
  const refused = await stage.publish(packed);
  expect(codes(refused)).toEqual(['exchange-refused']);
  const commands = commandsIn(refused.summary);
  expect(commands).toHaveLength(1);
  await type(stage, { commands: commands.map((command) => `${command} --yes`), as: 'publisher' });
  const step = await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
  expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
});

test('a package that does not exist: the commands bring it into being', async () => {
  const { stage, packed } = shared();
  stage.world.registry.store.packages.delete(NAME);
  const refused = await stage.publish(packed);
  expect(codes(refused)).toEqual(['exchange-refused']);
  const [login, create = '', trust = ''] = commandsIn(refused.summary);
  expect(login).toBe('npm login');
  await type(stage, { commands: [create, `${trust} --yes`], as: 'creator' });
  const step = await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
  expect([codes(step), step.outputs['outcome'], stage.isPublished(VERSION)]).toEqual([[], 'verified', true]);
});
