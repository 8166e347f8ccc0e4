import { expect, test } from '@jest/globals';
import {
  codes,
  handedOver,
  loseAnswers,
  manifest,
  NAME,
  onStage,
  requestNames,
  tarballAlone,
  text,
  VERSION,
} from './helpers/stage.ts';

test('a re-run finds its version published, publishes nothing, and verifies it', async () => {
  await onStage({}, async (stage) => {
    await stage.release();
    const step = await stage.release({}, { run: { ...stage.run, attempt: '2' } });
    expect([text(step), step.exitCode]).toEqual([
      expect.stringContaining(`verified: ${NAME}@${VERSION} is published.`),
      0,
    ]);
    expect(step.outputs).toMatchObject({
      outcome: 'verified',
      published: 'yes',
      'already-published': 'true',
    });
    expect(requestNames(stage).filter((name) => name === 'publish' || name === 'exchange')).toEqual([
      'exchange',
      'publish',
    ]);
  });
});

test('what the packument says of when it was published, which nobody signed, decides nothing about the registry’s keys', async () => {
  await onStage({}, async (stage) => {
    await stage.release();
    stage.world.registry.tamper.packument = (packument) => ({
      ...packument,
      time: { [VERSION]: '2001-01-01T00:00:00.000Z' },
    });
    const step = await stage.release({}, { run: { ...stage.run, attempt: '2' } });
    expect([text(step), step.outputs['outcome'], step.exitCode]).toEqual([expect.any(String), 'verified', 0]);
  });
});

test('a version published from another commit is a conflict, with both identities shown', async () => {
  await onStage({}, async (stage) => {
    await stage.release();
    const commit = 'd'.repeat(40);
    const alone = tarballAlone(await stage.pack());
    const step = await stage.publish(alone, { run: { ...stage.run, commit } });
    expect([step.outputs['outcome'], step.outputs['published'], step.exitCode]).toEqual([
      'conflict',
      'yes',
      1,
    ]);
    expect(codes(step)).toEqual(['other-release']);
    expect(text(step)).toContain(`its commit is ${stage.run.commit}, this run’s is ${commit}`);
  });
});

test('other bytes from the same commit: verified, and told that the build is not reproducible', async () => {
  await onStage({}, async (stage) => {
    await stage.release();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${stage.checkout}/packages/pkg/generated.js`, `export const at = ${Date.now()};\n`);
    const handed = handedOver(await stage.pack());
    const step = await stage.publish(handed, { run: { ...stage.run, attempt: '2' } });
    expect([step.outputs['outcome'], codes(step), step.exitCode]).toEqual([
      'verified',
      ['not-reproducible'],
      0,
    ]);
  });
});

test('an answer to the upload that is lost: the registry is asked, nothing is published twice', async () => {
  await onStage({}, async (stage) => {
    const { proxy } = stage.world;
    loseAnswers(stage, 'publish');
    const step = await stage.release();
    expect([text(step), step.exitCode]).toEqual([expect.stringContaining('verified:'), 0]);
    expect(codes(step)).toEqual(['publish-unclear']);
    expect(proxy.requests.filter(({ name }) => name === 'publish')).toHaveLength(1);
  });
});

test('an upload of which nothing is known ends as unknown, red, and says how to find out', async () => {
  await onStage({}, async (stage) => {
    stage.world.proxy.faults = [{ request: 'publish', kind: 'reset' }];
    const step = await stage.release();
    expect([step.outputs['outcome'], step.outputs['published'], step.exitCode]).toEqual([
      'unknown',
      'unknown',
      1,
    ]);
    expect(text(step)).toContain(`Find out with: npm view ${NAME}@${VERSION} dist.integrity`);
    expect(step.summary).toMatch(/If it prints <code>sha512-[^<]{88}<\/code>, this release is published/);
  });
});

test('a trusted publisher that may only stage: rejected, and told what to change', async () => {
  await onStage({}, async (stage) => {
    const stored = stage.world.registry.store.packages.get(NAME);
    const publisher = { repository: 'owner/repo', workflow: 'publish.yml', allowed: ['stage' as const] };
    if (stored) stored.trustedPublishers = [publisher];
    const step = await stage.release();
    expect([step.outputs['outcome'], step.outputs['published'], step.exitCode]).toEqual([
      'rejected',
      'no',
      1,
    ]);
    expect(text(step)).toContain('OIDC permission denied for this action');
    expect(text(step)).toContain('only allows staged publishing');
  });
});

test('a version that is accepted and not served in time is processing; on-processing: succeed makes it green', async () => {
  await onStage({}, async (stage) => {
    stage.world.registry.tamper.packument = ({ versions, ...rest }) => ({
      ...rest,
      versions: { '0.0.0': versions['0.0.0'] },
    });
    const step = await stage.release({ 'on-processing': 'succeed' });
    expect([codes(step), step.outputs['outcome'], step.outputs['published'], step.exitCode]).toEqual([
      ['not-served-yet'],
      'processing',
      'unknown',
      0,
    ]);
  });
});

test('a version that turns out to be there only when it is uploaded is verified as what it is', async () => {
  await onStage({}, async (stage) => {
    await stage.release();
    // The inspection is shown the registry as it was before.
    let asked = 0;
    stage.world.registry.tamper.packument = (packument) => {
      const { [VERSION]: _ours, ...before } = packument.versions;
      return ++asked > 2 ? packument : { ...packument, versions: before, 'dist-tags': { latest: '0.0.0' } };
    };
    const step = await stage.release({}, { run: { ...stage.run, attempt: '2' } });
    expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
    expect([step.outputs['already-published'], step.exitCode]).toEqual(['true', 0]);
    expect(
      stage.world.proxy.requests.filter(({ name, status }) => name === 'publish' && status === 200),
    ).toHaveLength(1);
  });
});

test('a re-run that is refused still says that the version is on the registry', async () => {
  const files = { 'packages/pkg/package.json': manifest({ scripts: { postpublish: 'x' } }) };
  await onStage({ files }, async (stage) => {
    await stage.release();
    const step = await stage.release({ 'fail-on': 'warning' }, { run: { ...stage.run, attempt: '2' } });
    expect(step.outputs).toMatchObject({
      outcome: 'rejected',
      published: 'yes',
      'already-published': 'true',
      package: NAME,
    });
    expect(text(step)).toContain(`rejected: ${NAME}@${VERSION} is published.`);
  });
});

test('a job summary that cannot be written changes nothing about the release', async () => {
  await onStage({}, async (stage) => {
    const step = await stage.release({}, { stepEnv: { GITHUB_STEP_SUMMARY: '/nowhere/at/all' } });
    expect([step.outputs['outcome'], step.exitCode]).toEqual(['verified', 0]);
    expect(text(step)).toContain('The job summary could not be written');
  });
});

test('a consumer whose mirror lags is tried again', async () => {
  await onStage({ consumer: true }, async (stage) => {
    const { tamper } = stage.world.registry;
    let asked = 0;
    tamper.packument = (packument) => {
      const { [VERSION]: _ours, ...before } = packument.versions;
      // inspect, npm publish, confirm, then the consumer's first.
      return ++asked === 4 ? { ...packument, versions: before } : packument;
    };
    const step = await stage.release({ 'verify-timeout': '0.2' });
    expect([text(step), step.exitCode]).toEqual([expect.stringContaining('ETARGET'), 0]);
    expect(step.outputs['outcome']).toBe('verified');
  });
});

test('an audit that never comes to ours is no proof: unverified, and told to run again', async () => {
  await onStage({ consumer: true }, async (stage) => {
    let asked = 0;
    stage.world.registry.tamper.attestations = (all) => {
      // The action reads them once, npm after it.
      if (++asked > 1) throw new Error('away');
      return all;
    };
    const step = await stage.release();
    expect([step.outputs['outcome'], step.exitCode]).toEqual(['unverified', 1]);
    expect(codes(step)).toEqual(['consumer-failed']);
  });
});
