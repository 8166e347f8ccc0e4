import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { sha512 } from '../../src/digest.ts';
import { fetchPinnedNpm, PINNED_NPM } from '../../src/npm/pinned.ts';
import { problemsOf } from '../../src/problems.ts';
import { registryAt } from '../../src/registry/address.ts';
import { NPM, ROOT } from '../e2e/helpers/stage.ts';
import { testWorld } from '../helpers/test-world.ts';

let directory: string;
let served: Buffer;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
  // The npm this repository tests with, packed as the registry would have it.
  const cli = dirname(dirname(NPM[11]));
  execFileSync('tar', [
    '-czf',
    join(directory, 'npm.tgz'),
    '-C',
    dirname(cli),
    '--transform=s,^npm-11,package,',
    'npm-11/package.json',
    'npm-11/bin',
    'npm-11/lib',
    'npm-11/index.js',
  ]);
  served = readFileSync(join(directory, 'npm.tgz'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const registry = registryAt('https://registry.npmjs.org/');

function fetching(npm: { version: string; integrity: string }, answer: () => Response): Promise<string> {
  const asked: string[] = [];
  const world = testWorld({
    fetch: async (url) => {
      asked.push(String(url));
      return answer();
    },
  });
  return fetchPinnedNpm(world, { registry, directory, npm }).finally(() =>
    expect([...new Set(asked)]).toEqual([`https://registry.npmjs.org/npm/-/npm-${npm.version}.tgz`]),
  );
}

test('fetches the pinned npm, checks its bytes and unpacks it', async () => {
  const npm = { version: PINNED_NPM.version, integrity: sha512(served) };
  const cli = await fetching(npm, () => new Response(new Uint8Array(served)));
  expect(cli).toBe(join(directory, `npm-${PINNED_NPM.version}`, 'bin', 'npm-cli.js'));
  expect(existsSync(cli)).toBe(true);
});

test('refuses an npm of another hash, and unpacks nothing of it', async () => {
  const thrown = await fetching(PINNED_NPM, () => new Response(new Uint8Array(served))).catch(
    (error: unknown) => error,
  );
  expect(problemsOf(thrown)).toMatchObject([{ code: 'npm-integrity', severity: 'error' }]);
  expect(existsSync(join(directory, `npm-${PINNED_NPM.version}`))).toBe(false);
});

test('says so when the registry does not have it, or breaks off', async () => {
  const missing = await fetching(PINNED_NPM, () => new Response('', { status: 404 })).catch(
    (error: unknown) => error,
  );
  expect(problemsOf(missing)).toMatchObject([{ code: 'npm-fetch-failed' }]);
  const broken = await fetching(PINNED_NPM, () => new Response('', { status: 503 })).catch(
    (error: unknown) => error,
  );
  expect(problemsOf(broken)).toMatchObject([{ code: 'registry-unreachable' }]);
});

test('the pinned npm is the one that is tested with, byte for byte', () => {
  const Lock = v.looseObject({
    packages: v.record(
      v.string(),
      v.looseObject({ version: v.optional(v.string()), integrity: v.optional(v.string()) }),
    ),
  });
  const lock = v.parse(Lock, JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  expect(lock.packages['node_modules/npm-11']).toMatchObject(PINNED_NPM);
});
