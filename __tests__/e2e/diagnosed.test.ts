import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { SealedResponse } from '../../rehearsal/net/request.ts';
import { firstPublishCommand } from '../../src/npm/trusted-publisher.ts';
import {
  codes,
  handedOver,
  manifest,
  NAME,
  NPM,
  onStage,
  requestNames,
  type Stage,
  text,
} from './helpers/stage.ts';

const json = (status: number, body: object): SealedResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});

async function packedBy(stage: Stage): Promise<Record<string, string>> {
  const handed = handedOver(await stage.pack());
  return handed;
}

test('no token: npm’s form, field by field, is in the summary, and the command is in the message', async () => {
  await onStage({}, async (stage) => {
    const stored = stage.world.registry.store.packages.get(NAME);
    if (stored) stored.trustedPublishers = [];
    const step = await stage.release();
    expect([codes(step), stage.isPublished()]).toEqual([['exchange-refused'], false]);
    expect(step.summary).toMatch(/\| Field on npm’s form \| This job \|/);
    expect(step.summary).toMatch(/\| Workflow filename \| <code>publish\.yml<\/code> \|/);
    expect(text(step)).toContain(
      `npm trust github ${NAME} --repo owner/repo --file publish.yml --env npm --allow-publish`,
    );
  });
});

test('a package that does not exist is told by the pack job already, and how it begins', async () => {
  await onStage({}, async (stage) => {
    stage.world.registry.store.packages.delete(NAME);
    const packed = await stage.pack();
    expect([codes(packed), packed.exitCode]).toEqual([['package-not-found'], 0]);
    const step = await stage.release();
    expect([codes(step), step.outputs['published']]).toEqual([['exchange-refused'], 'no']);
    for (const told of [packed, step]) {
      expect(text(told)).toContain('trusted publishing cannot create one');
      expect(text(told)).toContain(firstPublishCommand(NAME));
      expect(text(told)).toContain(`npm trust github ${NAME} --repo owner/repo --file publish.yml`);
    }
  });
});

test.each([11, 12] as const)(
  'the commands for a first publish do what they say, with npm %s',
  async (version) => {
    await onStage({}, async ({ directory, world }) => {
      world.registry.store.packages.delete(NAME);
      const bin = join(directory, 'bin');
      const empty = join(directory, 'empty');
      for (const made of [bin, empty]) mkdirSync(made);
      symlinkSync(NPM[version], join(bin, 'npm'));
      symlinkSync(process.execPath, join(bin, 'node'));
      const env = { ...world.env, PATH: `${bin}:/usr/bin:/bin`, HOME: directory, TMPDIR: directory };
      const script = `${firstPublishCommand(NAME)} --dry-run`;
      const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: empty, env });
      expect(stdout).toContain(`+ ${NAME}@0.0.0`);
    });
  },
);

test('a conflict in the transparency log is tried once more, with a fresh key, after the registry was asked', async () => {
  await onStage({}, async (stage) => {
    let conflicts = 1;
    stage.world.rekor.tamper = () =>
      conflicts-- > 0 ? json(409, { code: 409, message: 'an equivalent entry already exists' }) : undefined;
    const step = await stage.release();
    expect([text(step), step.outputs['outcome']]).toEqual([
      expect.stringContaining('with a fresh key'),
      'verified',
    ]);
    const names = requestNames(stage);
    expect(names.filter((name) => name === 'publish')).toHaveLength(1);
    expect(names.filter((name) => name === 'rekor')).toHaveLength(2);
  });
});

test('where the second try of it gets no ID token, the refusal stands, and the run ends', async () => {
  await onStage({}, async (stage) => {
    stage.world.rekor.tamper = () => {
      stage.world.proxy.faults = [{ request: 'id-token', kind: 500 }];
      return json(409, { code: 409, message: 'an equivalent entry already exists' });
    };
    const step = await stage.release();
    expect([codes(step), step.outputs['outcome'], step.exitCode, stage.isPublished()]).toEqual([
      ['publish-refused'],
      'rejected',
      1,
      false,
    ]);
  });
});

test('a run of strangers, a runner that is not GitHub’s, a repository that is not public: told before anything is done', async () => {
  const cases = [
    [{ event: 'pull_request_target' }, 'event-untrusted'],
    [{ runnerEnvironment: 'self-hosted' }, 'runner-not-hosted'],
    [{ visibility: 'private' }, 'repository-not-public'],
  ] as const;
  for (const [run, code] of cases)
    await onStage({ run }, async (stage) => {
      const step = await stage.publish({}, { workspace: stage.checkout });
      expect([codes(step), step.outputs['outcome'], stage.isPublished()]).toEqual([
        [code],
        'rejected',
        false,
      ]);
      expect(requestNames(stage)).not.toContain('exchange');
    });
});

test('npm tokens that lie about are told, and used for nothing', async () => {
  await onStage(
    { files: { '.npmrc': '//registry.npmjs.org/:_authToken=npm_secret\n//x/:_authToken=${TOKEN}\n' } },
    async (stage) => {
      const env = { NODE_AUTH_TOKEN: 'npm_other' };
      const step = await stage.publish({}, { workspace: stage.checkout, env });
      expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
      expect(codes(step)).toEqual(['npm-token-present', 'npm-token-present']);
      expect(text(step)).not.toMatch(/npm_secret|npm_other/);
      const placeholder = await stage.pack({}, { env: { NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' } });
      expect(codes(placeholder)).toEqual(['npm-token-placeholder', 'npm-token-present']);
    },
  );
});

test('a dependency on a workspace that is not on the registry in that version is told, before anything is published', async () => {
  const files = {
    'packages/pkg/package.json': manifest({ dependencies: { other: '^3.0.0', elsewhere: '^9.0.0' } }),
  };
  await onStage({ files }, async (stage) => {
    const packed = await stage.pack();
    expect([codes(packed), packed.exitCode]).toEqual([['dependency-unpublished'], 1]);
    expect(text(packed)).toContain('@scope/pkg depends on other@^3.0.0');
    const strict = await stage.publish({ 'fail-on': 'warning' }, { workspace: stage.checkout });
    expect([codes(strict), stage.isPublished()]).toEqual([
      expect.arrayContaining(['dependency-unpublished']),
      false,
    ]);
    stage.world.registry.stub('other', '3.0.1');
    expect(codes(await stage.pack())).toEqual([]);
  });
});

test('what package.json points at and the tarball does not have is told; fail-on: warning stops there', async () => {
  await onStage(
    { files: { 'packages/pkg/package.json': manifest({ main: 'dist/index.js' }) } },
    async (stage) => {
      const packed = await stage.pack();
      expect([codes(packed), packed.exitCode]).toEqual([['entry-missing'], 0]);
      expect(text(packed)).toContain('main "dist/index.js"');
      expect(packed.summary).toContain('entry-missing');
      const strict = await stage.pack({ 'fail-on': 'warning' });
      expect([codes(strict), strict.exitCode]).toEqual([['entry-missing'], 1]);
      const step = await stage.publish({ ...(await packedBy(stage)), 'fail-on': 'warning' });
      expect([codes(step), stage.isPublished()]).toEqual([['entry-missing'], false]);
    },
  );
});
