import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { shareStage } from './helpers/shared-stage.ts';
import { codes, manifest, onStage, type Stage, text } from './helpers/stage.ts';

const shared = shareStage();

const SECRET = 'hunter2-secret';

/** Variables of the runner that keep a run from beginning: what it says of them, and never what is in them. */
const VARIABLES: [what: string, env: Record<string, string>, code: string, says: string][] = [
  ['a proxy that is no address', { HTTPS_PROXY: `http://u:${SECRET}@[x` }, 'proxy-invalid', 'HTTPS_PROXY'],
  ['a proxy without a scheme', { https_proxy: `u:${SECRET}@x:3128` }, 'proxy-invalid', 'https_proxy'],
  ['a proxy of another kind', { HTTP_PROXY: `socks5://${SECRET}:1` }, 'proxy-invalid', 'HTTP_PROXY'],
  ['no look at certificates', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'tls-unverified', 'Remove it'],
];

for (const [what, env, code, says] of VARIABLES)
  test(`${what}: told by its name before anything is sent, by each action`, async () => {
    const { stage, packed } = shared();
    // With it Node reads these variables itself, before any action can.
    const stepEnv = { ...env, NODE_USE_ENV_PROXY: '' };
    const before = stage.world.proxy.requests.length;
    const steps = [await stage.publish(packed, { stepEnv }), await stage.pack({}, { stepEnv })];
    for (const step of steps) {
      expect([step.exitCode, codes(step)]).toEqual([1, [code]]);
      expect(text(step)).toContain(says);
      expect(JSON.stringify(step)).not.toContain(SECRET);
    }
    expect(stage.world.proxy.requests.length).toBe(before);
  });

test('a github-token with a line break is refused, and not shown', async () => {
  const { stage, packed } = shared();
  const step = await stage.publish({ ...packed, 'github-token': `${SECRET}\nx` });
  expect([step.exitCode, codes(step)]).toEqual([1, ['input-invalid']]);
  expect(JSON.stringify({ ...step, masks: [] })).not.toContain(SECRET);
});

test('a temporary directory that is not there, or cannot be written to, is called that, and no attack', async () => {
  const { stage, packed } = shared();
  const missing = () => join(stage.directory, `missing-${Math.random()}`);
  const runner = await stage.publish(packed, { stepEnv: { RUNNER_TEMP: missing() } });
  expect([runner.exitCode, codes(runner)]).toEqual([1, ['temporary-directory']]);
  expect(runner.outputs).toMatchObject({ outcome: 'rejected', published: 'no' });
  // Below a file nobody can make one: npm's compile cache makes what is only missing.
  const file = missing();
  writeFileSync(file, '');
  const system = await stage.publish(packed, { stepEnv: { TMPDIR: join(file, 'below') } });
  expect([system.exitCode, codes(system)]).toEqual([1, ['temporary-directory']]);
  const pack = await stage.pack({}, { stepEnv: { RUNNER_TEMP: missing() } });
  expect([pack.exitCode, codes(pack)]).toEqual([1, ['temporary-directory']]);
});

test('outputs that cannot be written, for want of a file or of room, change nothing about a release', async () => {
  for (const path of ['', join(shared().stage.directory, 'missing'), '/dev/full']) {
    if (path === '/dev/full' && !existsSync(path)) continue;
    const { stage, packed } = shared();
    const stepEnv = { GITHUB_OUTPUT: path, GITHUB_STEP_SUMMARY: path };
    const step = await stage.publish(packed, { stepEnv });
    expect([text(step), step.exitCode]).toEqual([
      expect.stringContaining('The outputs could not be written'),
      0,
    ]);
    expect([text(step), stage.isPublished()]).toEqual([expect.stringContaining('verified: '), true]);
  }
});

/** A git that leaves a trace of having been run, before all others. */
function watchedGit({ directory }: Stage): { path: string; wasRun: () => boolean } {
  const bin = join(directory, 'watched');
  const marker = join(directory, 'git-was-run');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'git'), `#!/bin/sh\ntouch '${marker}'\nexit 1\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return { path: [bin, process.env['PATH']].join(delimiter), wasRun: () => existsSync(marker) };
}

test('where a tarball is handed over no git is run: what lies there may have come with it', async () => {
  const { stage, packed } = shared();
  const { path, wasRun } = watchedGit(stage);
  const run = { ...stage.run, ref: 'refs/heads/main' };
  const job = { workspace: stage.checkout, run, stepEnv: { PATH: path } };
  const step = await stage.publish({ ...packed, tag: '@scope/pkg@1.2.3' }, job);
  expect([text(step), step.outputs['outcome'], wasRun()]).toEqual([expect.any(String), 'verified', false]);
});

test('of many packages that a release depends on, the registry is asked for no more than 16 at a time', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `sibling-${at}`);
  const dependencies = Object.fromEntries(names.map((name) => [name, '^1.0.0']));
  const siblings = names.map((name) => [
    `packages/${name}/package.json`,
    manifest({ name, version: '1.0.0' }),
  ]);
  const files = {
    'packages/pkg/package.json': manifest({ dependencies }),
    ...Object.fromEntries(siblings),
  };
  await onStage({ files }, async (stage) => {
    for (const name of names) stage.world.registry.add({ name, version: '1.0.0' });
    stage.world.proxy.latency = 30;
    const step = await stage.pack();
    expect([text(step), step.exitCode]).toEqual([expect.any(String), 0]);
    const asked = stage.world.proxy.requests.filter(({ url }) => url.includes('sibling-'));
    const atOnce = asked.map(
      ({ startMs }) => asked.filter((one) => one.startMs <= startMs && startMs < one.startMs + one.ms).length,
    );
    expect([asked.length, Math.max(...atOnce) <= 16]).toEqual([60, true]);
  });
});
