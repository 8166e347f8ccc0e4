import { expect, test } from '@jest/globals';
import type { Lockfile, Unverifiable } from '../../src/lockfile/lockfile.ts';
import { registryAt } from '../../src/registry/address.ts';
import { findDowngrades } from '../../src/verifying/downgrades.ts';
import { testWorld } from '../helpers/test-world.ts';

const LOCKED = { name: 'good', version: '1.0.0', integrity: `sha512-${'x'.repeat(88)}`, line: 1 };

/** Whether it is no finding that a package which was verified cannot be any longer, by what the base said of it besides. */
async function isAllowed(besides: Unverifiable | undefined, isLocked = true): Promise<boolean> {
  const gone = { name: 'good', version: '1.0.0', why: 'git' as const, line: 1 };
  const base: Lockfile = {
    locked: isLocked ? [LOCKED] : [],
    unverifiable: besides === undefined ? [] : [{ ...gone, why: besides }],
  };
  const registry = registryAt('https://registry.example/');
  const lockfile: Lockfile = { locked: [], unverifiable: [gone] };
  const { unverifiable } = await findDowngrades(testWorld({}), { lockfile, base, registry });
  return unverifiable[0]?.allowed ?? false;
}

test('what was a version of the registry and is none now has lost its proof', async () => {
  expect(await isAllowed(undefined)).toBe(false);
});

test('what was no version of the registry before has lost nothing', async () => {
  expect(await isAllowed('git')).toBe(true);
  expect(await isAllowed(undefined, false)).toBe(true);
});

test('a patch, or another name for it, does not say that there was no proof', async () => {
  expect(await isAllowed('patched')).toBe(false);
  expect(await isAllowed('alias')).toBe(false);
});
