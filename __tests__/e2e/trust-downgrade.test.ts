import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { shareStage } from './helpers/shared-stage.ts';
import { codes, NAME, ROOT, requestNames, type Stage, text, VERSION } from './helpers/stage.ts';

const shared = shareStage();

/** A stage whose registry has an earlier version that a maintainer has approved. */
function afterApproval() {
  const { stage, packed } = shared();
  const stored = stage.world.registry.add({ name: NAME, version: '1.2.2', approver: 'maintainer' });
  stored.trustedPublishers = stored.trustedPublishers.map((one) => ({
    ...one,
    allowed: ['publish', 'stage'],
  }));
  return { stage, packed, stored };
}

/** Installs the version with the real pnpm as a consumer who allows no downgrade of trust. */
async function installed({ world, directory }: Stage, consumer: string): Promise<string> {
  const at = join(directory, consumer);
  mkdirSync(join(at, 'home'), { recursive: true });
  writeFileSync(join(at, 'package.json'), '{"name":"consumer","private":true}');
  const settings = [
    'trustPolicy: no-downgrade',
    'minimumReleaseAge: 0',
    'storeDir: store',
    'cacheDir: cache',
  ];
  writeFileSync(join(at, 'pnpm-workspace.yaml'), `${settings.join('\n')}\n`);
  const pnpm = join(ROOT, 'node_modules/pnpm-11/bin/pnpm.mjs');
  const env = {
    ...world.env,
    HOME: join(at, 'home'),
    PATH: process.env['PATH'],
    pnpm_config_manage_package_manager_versions: 'false',
  };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [pnpm, 'add', `${NAME}@${VERSION}`], {
      cwd: at,
      env,
    });
    return stdout;
  } catch (thrown) {
    return String(Object(thrown).stdout);
  }
}

test('after an approved version, one published directly is refused before anything is signed', async () => {
  const { stage, packed } = afterApproval();
  const before = requestNames(stage).length;
  const step = await stage.publish(packed);
  expect([codes(step), step.outputs['outcome'], step.outputs['published'], step.exitCode]).toEqual([
    ['trust-downgrade'],
    'rejected',
    'no',
    1,
  ]);
  expect(text(step)).toContain(`${NAME}@1.2.2 was staged and approved`);
  const sent = requestNames(stage).slice(before);
  expect(sent).toContain('packument');
  expect(['exchange', 'fulcio', 'rekor', 'publish'].filter((name) => sent.includes(name))).toEqual([]);
});

test('allow-trust-downgrade: true publishes it, and a consumer who allows no downgrade cannot install it', async () => {
  const { stage, packed } = afterApproval();
  const step = await stage.publish({ ...packed, 'allow-trust-downgrade': 'true' });
  expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
  expect(await installed(stage, 'refusing')).toContain('ERR_PNPM_TRUST_DOWNGRADE');
});

test('stage: true stages it, and once it is approved that consumer installs it', async () => {
  const { stage, packed, stored } = afterApproval();
  const step = await stage.publish({ ...packed, stage: 'true' });
  expect([codes(step), step.outputs['outcome']]).toEqual([[], 'staged']);
  stage.world.registry.approve(stored.staged.get(VERSION)?.stageId ?? 'none');
  const approved = await stage.publish({ ...packed, stage: 'true' });
  expect([codes(approved), approved.outputs['outcome']]).toEqual([[], 'verified']);
  expect(await installed(stage, 'accepting')).toContain(`+ ${NAME} ${VERSION}`);
});

test('a registry that ranks the published version lower than one before it: verified, with a warning', async () => {
  const { stage, packed, stored } = afterApproval();
  stored.versions.delete('1.2.2');
  stage.world.registry.tamper.packument = (packument) => ({
    ...packument,
    versions: Object.fromEntries(
      Object.entries(packument.versions).map(([version, { _npmUser, ...entry }]) => {
        if (version === VERSION) return [version, entry];
        const dist = { ...Object(entry['dist']), attestations: { provenance: {} } };
        return [version, { ...entry, dist, _npmUser: { trustedPublisher: { id: 'github' } } }];
      }),
    ),
  });
  const step = await stage.publish(packed);
  expect([codes(step), step.outputs['outcome'], step.exitCode]).toEqual([['trust-downgrade'], 'verified', 0]);
  expect(text(step)).toMatch(/published with provenance, which ranks lower than 0\.0\.0/);
});
