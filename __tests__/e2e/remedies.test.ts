/** What a summary says to type is typed, with the maintainer's npm, and the release then succeeds. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { StepResult } from '../../rehearsal/runner/job.ts';
import { publisher } from './helpers/failures.ts';
import { shareStage } from './helpers/shared-stage.ts';
import {
  codes,
  handedOver,
  manifest,
  NAME,
  NPM,
  onStage,
  type Stage,
  TAG,
  VERSION,
} from './helpers/stage.ts';

const shared = shareStage();
const TOKEN = 'npm_maintainers';

/** Types commands, signed in to npm, in an empty directory. Gives what they print. */
async function type(
  { world, directory }: Stage,
  { commands, as }: { commands: readonly string[]; as: string },
): Promise<string> {
  const home = join(directory, as);
  const empty = join(home, 'empty');
  mkdirSync(join(home, 'bin'), { recursive: true });
  mkdirSync(empty, { recursive: true });
  for (const [file, name] of [
    [process.execPath, 'node'],
    [NPM[11], 'npm'],
  ] as const)
    if (!existsSync(join(home, 'bin', name))) symlinkSync(file, join(home, 'bin', name));
  writeFileSync(join(home, '.npmrc'), `//registry.npmjs.org/:_authToken=${TOKEN}\n`);
  world.registry.store.maintainers.push(TOKEN);
  const env = { ...world.env, PATH: `${join(home, 'bin')}:/usr/bin:/bin`, HOME: home, TMPDIR: home };
  const { stdout } = await promisify(execFile)('bash', ['-euc', commands.join('\n')], { cwd: empty, env });
  return stdout;
}

/** Deletes the trusted publisher and creates it again, as the summary says, and runs the job again. */
async function setAnew(
  stage: Stage,
  { refused, packed, as }: { refused: StepResult; packed: Readonly<Record<string, string>>; as: string },
): Promise<StepResult> {
  const [list = '', revoke = '', trust = ''] = commandsIn(refused.summary);
  const [, id = 'none'] = /^id: (\S+)$/m.exec(await type(stage, { commands: [list], as })) ?? [];
  await type(stage, { commands: [revoke.replace('--id ID', `--id ${id}`), `${trust} --yes`], as });
  return stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
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
  const trust = commandsIn(refused.summary).at(-1);
  await type(stage, { commands: [`${trust} --yes`], as: 'publisher' });
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

const DIFFERENT = [
  ['another workflow', { workflow: 'publish.yaml' }, 'exchange-refused'],
  ['another environment', { environment: 'production' }, 'exchange-refused'],
  ['only staging allowed', { allowed: ['stage'] }, 'publish-refused'],
] as const;

for (const [what, changes, code] of DIFFERENT)
  test(`a trusted publisher with ${what}: the commands find it, delete it and create it again`, async () => {
    const { stage, packed } = shared();
    publisher(changes)(stage);
    const refused = await stage.publish(packed);
    expect(codes(refused)).toEqual([code]);
    const step = await setAnew(stage, { refused, packed, as: what.replaceAll(' ', '-') });
    expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
  });

test('a version that is staged: the commands list it and approve it, and the next run verifies it', async () => {
  const { stage, packed } = shared();
  publisher({ allowed: ['publish', 'stage'] })(stage);
  expect((await stage.publish({ ...packed, stage: 'true' })).outputs['outcome']).toBe('staged');
  const refused = await stage.publish(packed);
  expect(codes(refused)).toEqual(['version-staged']);
  const [list = '', download = '', approve = ''] = commandsIn(refused.summary);
  const [, id = 'none'] = /^id: (\S+)$/m.exec(await type(stage, { commands: [list], as: 'approver' })) ?? [];
  const commands = [download, approve].map((command) => command.replace('ID', id));
  expect(await type(stage, { commands, as: 'approver' })).toContain(`-${id}.tgz`);
  const step = await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
  expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
});

test('a dist-tag that has not moved: the command moves it, and the next run verifies it', async () => {
  const { stage, packed } = shared();
  const { registry } = stage.world;
  const stored = registry.store.packages.get(NAME);
  const route = registry.routes.find(({ name }) => name === 'publish');
  const answer = route?.answer;
  if (!stored || !route || !answer) throw new Error('not there');
  Object.assign(route, {
    answer: async (...asked: Parameters<typeof answer>) => {
      const answered = await answer(...asked);
      stored.distTags['latest'] = '0.0.0';
      return answered;
    },
  });
  const late = await stage.publish(packed).finally(() => Object.assign(route, { answer }));
  expect([codes(late), late.outputs['outcome']]).toEqual([['proof-missing'], 'unverified']);
  await type(stage, { commands: commandsIn(late.summary), as: 'tagger' });
  const step = await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
  expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
});

test('something that only a commit can mend: the commands move the tag, and the release succeeds', async () => {
  const repository = { type: 'git', url: 'git+https://github.com/owner/elsewhere.git' };
  await onStage({ files: { 'packages/pkg/package.json': manifest({ repository }) } }, async (stage) => {
    const { checkout, directory, world, run } = stage;
    const refused = await stage.pack();
    expect(codes(refused)).toEqual(['repository-mismatch']);
    const origin = join(directory, 'origin.git');
    const script = [
      `git init --quiet --bare ${origin}`,
      `git remote add origin ${origin}`,
      'git push --quiet origin HEAD --tags',
      "sed -i 's:owner/elsewhere:owner/repo:' packages/pkg/package.json",
      'git -c user.name=test -c user.email=test@localhost commit --quiet --all --message=mend',
      'git push --quiet origin HEAD',
      ...afterwards(refused.summary),
      `git -C ${origin} rev-parse 'refs/tags/${TAG}'`,
    ];
    const { stdout } = await promisify(execFile)('bash', ['-euc', script.join('\n')], { cwd: checkout });
    const commit = stdout.trim().split('\n').at(-1) ?? '';
    expect(commit).not.toBe(run.commit);
    world.repository.tags.set(TAG, commit);
    world.repository.main.add(commit);
    const again = { run: { ...run, commit, id: '100' } };
    const step = await stage.publish(handedOver(await stage.pack({}, again)), again);
    expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
  });
});

test('a version that nobody can install: the command deprecates it, and a release with a dependency that exists succeeds', async () => {
  const files = { 'packages/pkg/package.json': manifest({ dependencies: { ghost: '^9.0.0' } }) };
  await onStage({ files, consumer: true }, async (stage) => {
    const failed = await stage.release();
    expect([codes(failed), failed.outputs['outcome']]).toEqual([['consumer-failed'], 'unverified']);
    await type(stage, { commands: commandsIn(failed.summary), as: 'deprecator' });
    const { versions } = stage.world.registry.store.packages.get(NAME) ?? { versions: new Map() };
    expect(versions.get(VERSION)?.manifest.deprecated).toBe('cannot be installed');
    // What it says instead: publish that package, and run the job again.
    stage.world.registry.stub('ghost', '9.0.0');
    const step = await stage.release({}, { run: { ...stage.run, attempt: '2' } });
    expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
  });
});

test('a package that is too large: the command lists what is packed, with sizes', async () => {
  const { stage, packed } = shared();
  stage.world.registry.tamper.publish = () => ({
    status: 413,
    headers: { 'content-type': 'application/json' },
    body: { error: 'Payload Too Large' },
  });
  const failed = await stage.publish(packed);
  expect(codes(failed)).toEqual(['publish-refused']);
  const here = `cd ${join(stage.checkout, 'packages/pkg')}`;
  const printed = await type(stage, {
    commands: [here, ...commandsIn(failed.summary), 'echo packed'],
    as: 'packer',
  });
  expect(printed).toMatch(/scope-pkg-1\.2\.3\.tgz/);
});

test('a version that was published by hand: the command names who may publish', async () => {
  const { stage, packed } = shared();
  stage.world.registry.add({ name: NAME, version: VERSION });
  const failed = await stage.publish(packed);
  expect(codes(failed)).toEqual(['proof-missing']);
  const printed = await type(stage, { commands: commandsIn(failed.summary), as: 'owner' });
  expect(printed).toContain('maintainer <maintainer@example.com>');
});

test('a package that the registry treats as private: the command makes it public', async () => {
  const { stage, packed } = shared();
  const { registry } = stage.world;
  const stored = registry.store.packages.get(NAME);
  registry.tamper.publish = () =>
    stored?.visibility === 'public'
      ? undefined
      : {
          status: 402,
          headers: { 'content-type': 'application/json' },
          body: { error: 'You must sign up for private packages' },
        };
  if (stored) stored.visibility = 'restricted';
  const failed = await stage.publish({ ...packed, 'allow-visibility-change': 'true' });
  expect(codes(failed)).toEqual(['publish-refused']);
  const commands = commandsIn(failed.summary);
  expect(await type(stage, { commands, as: 'opener' })).toContain(`${NAME}: private`);
  const step = await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
  expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
});

test('an upload of which nothing is known: the command says whether it is there', async () => {
  const { stage, packed } = shared();
  stage.world.proxy.faults = [{ request: 'publish', kind: 'reset' }];
  const open = await stage.publish(packed);
  expect(open.outputs['outcome']).toBe('unknown');
  const [, command = '', integrity] =
    /```sh\n(npm view [^\n]+)\n```\n\nIf it prints <code>([^<]+)<\/code>/.exec(open.summary) ?? [];
  await expect(type(stage, { commands: [command], as: 'viewer' })).rejects.toThrow('E404');
  stage.world.proxy.faults = [];
  await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
  expect((await type(stage, { commands: [command], as: 'viewer' })).trim()).toBe(integrity);
});

test('a tag of another version: the commands delete it, here and there, and the right one is released', async () => {
  await onStage({ tag: `${NAME}@9.9.9` }, async (stage) => {
    const { checkout, directory, world, run } = stage;
    const refused = await stage.pack();
    expect(codes(refused)).toEqual(['version-mismatch']);
    const origin = join(directory, 'origin.git');
    const script = [
      `git init --quiet --bare ${origin}`,
      `git remote add origin ${origin}`,
      'git push --quiet origin HEAD --tags',
      ...afterwards(refused.summary),
      `git tag '${TAG}'`,
      `git push --quiet origin 'refs/tags/${TAG}'`,
      `git tag --list; git -C ${origin} tag --list`,
    ];
    const { stdout } = await promisify(execFile)('bash', ['-euc', script.join('\n')], { cwd: checkout });
    expect(stdout.trim().split('\n').slice(-2)).toEqual([TAG, TAG]);
    world.repository.tags.set(TAG, run.commit);
    const again = { run: { ...run, ref: `refs/tags/${TAG}`, id: '100' } };
    const step = await stage.publish(handedOver(await stage.pack({}, again)), again);
    expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
  });
});

/** The commands that start a release again, behind what is wrong. */
function afterwards(summary: string): string[] {
  const [, block = ''] = /^\*\*(?:Then|Delete) [^\n]*\n\n```sh\n([\s\S]*?)\n```/m.exec(summary) ?? [];
  return block.split('\n');
}
