/** diff: of what the registry of a sealed world serves. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { SealedWorld } from '../../rehearsal/sealed-world.ts';
import { onStage, ROOT } from '../e2e/helpers/stage.ts';
import { packageTarball } from '../helpers/package-tarball.ts';

const NAME = '@scope/compared';

function diff(
  world: SealedWorld,
  ...args: string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { ...world.env, PATH: process.env['PATH'], NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), 'diff', ...args],
      { env },
      (failure, stdout, stderr) => resolve({ status: Number(failure?.code ?? 0), stdout, stderr }),
    );
  });
}

const OLD = {
  'package.json': { name: NAME, version: '1.0.0', dependencies: { kept: '^1.0.0', moved: '^1.0.0' } },
  'index.js': 'old\n',
  'gone.js': 'gone\n',
};
const NEW = {
  'package.json': {
    name: NAME,
    version: '1.0.1',
    scripts: { postinstall: 'node setup.js' },
    dependencies: { kept: '^1.0.0', moved: '^2.0.0', added: '1.0.0' },
    bin: { compared: './bin.js' },
  },
  'index.js': 'new, and longer\n',
  'bin.js*': '#!/usr/bin/env node\n',
  'evil\u202e.js': '',
};

test('what a version changed: scripts that run at install first; nothing hides in a name', async () => {
  await onStage({}, async ({ world }) => {
    world.registry.add({ name: NAME, version: '1.0.0', tarball: packageTarball(OLD) });
    world.registry.add({ name: NAME, version: '1.0.1', tarball: packageTarball(NEW) });
    const { status, stdout, stderr } = await diff(world, NAME);
    expect([status, stderr]).toEqual([0, '']);
    expect(
      stdout.replace(/\d+ B(?=.*unpacked)/g, 'N B').replace(/package\.json \(.*\)/, 'package.json (…)'),
    ).toBe(
      [
        '@scope/compared 1.0.0 → 1.0.1: N B → N B unpacked',
        '',
        '⚠ Scripts that run on install',
        '  + postinstall node setup.js',
        '',
        '⚠ dependencies',
        '  + added 1.0.0',
        '  ~ moved ^1.0.0 → ^2.0.0',
        '',
        'Entry points',
        '  + bin {"compared":"./bin.js"}',
        '',
        'Files added (2)',
        '  + bin.js (20 B, executable)',
        '  + evil\\u{202e}.js (0 B)',
        '',
        'Files removed (1)',
        '  - gone.js (5 B)',
        '',
        'Files changed (2)',
        '  ~ index.js (4 B → 16 B)',
        '  ~ package.json (…)',
        '',
      ].join('\n'),
    );
    const json = JSON.parse((await diff(world, NAME, '1.0.1', '--json')).stdout);
    expect(json).toMatchObject({ package: NAME, changes: { from: '1.0.0', to: '1.0.1' } });
    expect(json.changes.files).toHaveLength(5);
    const first = await diff(world, NAME, '1.0.0', '--json');
    expect([first.status, JSON.parse(first.stdout)]).toEqual([0, { package: NAME, changes: null }]);
  });
});

test('no such package, no such version, a tarball that was changed, no name: an error with its code, and no comparison', async () => {
  await onStage({}, async ({ world }) => {
    world.registry.add({ name: NAME, version: '1.0.0', tarball: packageTarball(OLD) });
    world.registry.add({ name: NAME, version: '1.0.1', tarball: packageTarball(NEW) });
    const failed = async (...args: string[]) => {
      const { status, stdout } = await diff(world, ...args, '--json');
      return [status, JSON.parse(stdout).problems[0].code];
    };
    expect(await failed('nowhere')).toEqual([1, 'package-not-found']);
    expect(await failed(NAME, '9.9.9')).toEqual([1, 'package-not-found']);
    expect(await failed('no name')).toEqual([2, 'wrong-usage']);
    world.registry.tamper.tarball = () => packageTarball(OLD);
    expect(await failed(NAME)).toEqual([1, 'integrity-mismatch']);
    world.registry.tamper.tarball = () => undefined;
    expect(await failed(NAME)).toEqual([1, 'package-not-found']);
  });
});
