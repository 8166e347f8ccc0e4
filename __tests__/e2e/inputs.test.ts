import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { codes, handedOver, manifest, NAME, onStage, requestNames, text, VERSION } from './helpers/stage.ts';

test('consumer-check: false leaves the consumer out, and the checks of it', async () => {
  await onStage({}, async (stage) => {
    const step = await stage.release({ 'consumer-check': 'false' });
    expect([text(step), step.outputs['outcome'], step.exitCode]).toEqual([expect.any(String), 'verified', 0]);
    expect(step.summary).not.toContain('consumer.');
    expect(
      requestNames(stage)
        .slice(requestNames(stage).indexOf('publish') + 1)
        .sort(),
    ).toEqual(['attestations', 'packument', 'tarball']);
  });
});

test('allow-visibility-change: true makes a restricted package public', async () => {
  await onStage({}, async (stage) => {
    const stored = stage.world.registry.store.packages.get(NAME);
    if (stored) stored.visibility = 'restricted';
    const step = await stage.release({ 'allow-visibility-change': 'true' });
    expect([text(step), step.outputs['outcome'], step.exitCode]).toEqual([expect.any(String), 'verified', 0]);
    expect([stored?.visibility, requestNames(stage).includes('visibility')]).toEqual(['public', false]);
  });
});

test('dist-tag is the tag that is published under, and latest stays where it is', async () => {
  await onStage({}, async (stage) => {
    const step = await stage.release({ 'dist-tag': 'release-1' });
    expect(step.outputs).toMatchObject({ outcome: 'verified', 'dist-tag': 'release-1' });
    expect(stage.world.registry.store.packages.get(NAME)?.distTags).toEqual({
      latest: '0.0.0',
      'release-1': VERSION,
    });
  });
});

test('allow-latest-backwards: true moves latest to a lower version', async () => {
  await onStage({}, async (stage) => {
    stage.world.registry.add({ name: NAME, version: '2.0.0' });
    const handed = handedOver(await stage.pack({ 'allow-latest-backwards': 'true' }));
    const step = await stage.publish({ ...handed, 'allow-latest-backwards': 'true' });
    expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
    expect(stage.world.registry.store.packages.get(NAME)?.distTags).toEqual({ latest: VERSION });
  });
});

test('working-directory is where the workspaces are, and annotations name files from the checkout', async () => {
  await onStage({}, async (stage) => {
    const job = { workspace: stage.directory };
    const packed = await stage.pack({ 'working-directory': 'checkout' }, job);
    expect([text(packed), packed.outputs['package']]).toEqual([expect.any(String), NAME]);
    const run = { ...stage.run, ref: `refs/tags/${NAME}@9.9.9` };
    const wrong = await stage.pack({ 'working-directory': 'checkout' }, { ...job, run });
    expect(wrong.log.find(({ kind }) => kind === 'error')).toMatchObject({
      properties: { title: 'version-mismatch', file: 'checkout/packages/pkg/package.json' },
    });
  });
});

test('trusted-root and npm-keys take the place of TUF: the action asks it nothing, and the result names both', async () => {
  await onStage({}, async (stage) => {
    const { trustedRoot, npmKeys } = stage.world;
    const files = { 'tuf-root': '', 'trusted-root': trustedRoot, 'npm-keys': npmKeys };
    const step = await stage.release({ ...files, 'consumer-check': 'false' });
    expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
    expect(requestNames(stage)).not.toContain('tuf');
    const [root, keys] = [trustedRoot, npmKeys].map((path) =>
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    );
    expect(step.outputs['trust']).toBe(`custom:${root}`);
    expect(step.summary).toContain('with a custom trust root, as in a rehearsal');
    for (const hash of [root, keys]) expect(step.summary).toContain(hash);
  });
});

test('trusted-root, npm-keys and tuf-root at once are one too many', async () => {
  await onStage({}, async (stage) => {
    const step = await stage.release({
      'trusted-root': stage.world.trustedRoot,
      'npm-keys': stage.world.npmKeys,
    });
    expect([codes(step), step.exitCode, stage.isPublished()]).toEqual([['input-invalid'], 1, false]);
  });
});

test('without TUF the embedded root stands in with a warning, and knows nothing of this log; require-fresh-trust forbids it', async () => {
  await onStage({}, async (stage) => {
    stage.world.proxy.faults = [{ request: 'tuf', kind: 503 }];
    const strict = await stage.release({ 'tuf-root': '', 'require-fresh-trust': 'true' });
    expect([codes(strict), strict.outputs['outcome'], stage.isPublished()]).toEqual([
      ['trust-unavailable'],
      'rejected',
      false,
    ]);
    const step = await stage.release({ 'tuf-root': '' });
    expect(step.outputs).toMatchObject({ outcome: 'unverified', published: 'yes', trust: 'embedded' });
    expect(codes(step).sort()).toEqual(['trust-embedded', 'verification-failed']);
    expect(text(step)).toContain('publish.trust-root');
  });
});

test('tag-format says how tags are called, and package-directory what a build has left', async () => {
  const files = {
    'package.json': manifest({ private: true, scripts: { build: 'true' } }),
    'target/ts/npm-library/package.json': manifest(),
    'target/ts/npm-library/index.js': 'export const answer = 42;\n',
  };
  await onStage({ tag: 'v1.2.3', files }, async (stage) => {
    const told = {
      'tag-format': 'release-{version}\nv{version}',
      'package-directory': 'target/ts/npm-library',
    };
    const packed = await stage.pack(told);
    expect([text(packed), packed.outputs['package']]).toEqual([expect.any(String), NAME]);
    const handed = handedOver(packed);
    const without = await stage.publish(handed);
    expect([codes(without), stage.isPublished()]).toEqual([['tag-not-a-release'], false]);
    const step = await stage.publish({ ...handed, 'tag-format': told['tag-format'] });
    expect([text(step), step.outputs['outcome'], stage.isPublished()]).toEqual([
      expect.any(String),
      'verified',
      true,
    ]);
    const absent = await stage.pack({ ...told, 'package-directory': 'target/none' });
    expect([absent.exitCode, codes(absent)]).toEqual([1, ['manifest-invalid']]);
    const wrong = await stage.pack({ 'tag-format': 'v{name}' });
    expect([wrong.exitCode, codes(wrong)]).toEqual([1, ['input-invalid']]);
  });
});

test('trust that cannot be had is told when it is needed: everything before it is looked at all the same', async () => {
  await onStage({}, async (stage) => {
    const handed = handedOver(await stage.pack());
    const nowhere = { 'tuf-root': '', 'trusted-root': join(stage.directory, 'nowhere.json') };
    const fresh = await stage.publish({ ...handed, ...nowhere });
    expect([
      codes(fresh),
      fresh.outputs['outcome'],
      fresh.outputs['package'],
      fresh.outputs['published'],
    ]).toEqual([['trust-file-invalid'], 'rejected', NAME, 'no']);
    expect((await stage.publish(handed)).outputs['outcome']).toBe('verified');
    const again = await stage.publish({ ...handed, ...nowhere });
    expect([again.exitCode, again.outputs['published'], again.outputs['already-published']]).toEqual([
      1,
      'yes',
      'true',
    ]);
  });
});
