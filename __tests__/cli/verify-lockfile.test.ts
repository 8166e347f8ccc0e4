import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { ROOT } from '../e2e/helpers/stage.ts';
import { packageLock, publishAttested } from '../helpers/attested.ts';
import { NAME, openTerminal, POLICY, publishPlain, SPEC, type Terminal } from '../helpers/terminal.ts';

let terminal: Terminal;

beforeAll(async () => {
  terminal = await openTerminal();
});

afterAll(() => terminal.close());

const lockfile = () =>
  terminal.file(
    'package-lock.json',
    packageLock([terminal.locked(NAME, '1.2.3'), terminal.locked('plain', '1.0.0')]),
  );
const policy = () => terminal.file('policy.yml', POLICY);

test('a lock file is verified by its own digests, with one request for each version', async () => {
  const before = terminal.requests().length;
  const { status, json } = await terminal.verifyJson(...['--lockfile', lockfile(), '--policy', policy()]);
  expect([status, json.verified, json.counts]).toEqual([
    0,
    true,
    { verified: 2, failed: 0, notRequired: 0, notVerifiable: 0 },
  ]);
  const made = terminal.requests().slice(before);
  expect(made.filter((name) => name !== 'tuf').sort()).toEqual(['attestations', 'packument']);
});

/** Entries of a lock file that no registry attests. */
function unattestable(): object {
  const digest = terminal.integrity[SPEC];
  return {
    'node_modules/own': { resolved: 'packages/own', link: true },
    'node_modules/@scope/pkg/node_modules/inner': { version: '1.0.0', inBundle: true },
    'node_modules/alias': {
      name: NAME,
      version: '1.2.3',
      resolved: 'https://registry.npmjs.org/@scope/pkg/-/pkg-1.2.3.tgz',
      integrity: digest,
    },
    'node_modules/from-git': {
      version: '1.0.0',
      resolved: 'git+ssh://git@github.com/o/r.git#abc',
      integrity: digest,
    },
    'node_modules/from-file': { version: '1.0.0', resolved: 'file:../x.tgz', integrity: digest },
    'node_modules/elsewhere': {
      version: '1.0.0',
      resolved: 'https://npm.example.com/elsewhere/-/elsewhere-1.0.0.tgz',
      integrity: digest,
    },
    'node_modules/weak': {
      version: '1.0.0',
      resolved: 'https://registry.npmjs.org/weak/-/weak-1.0.0.tgz',
      integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    },
  };
}

test('in a lock file a digest that differs, an unknown package and what nobody can attest are findings', async () => {
  const lock = packageLock(
    [
      terminal.locked(NAME, '1.2.3'),
      { name: 'plain', version: '2.0.0', integrity: terminal.integrity['plain@1.0.0'] ?? '' },
      { name: 'evil', version: '1.0.0', integrity: terminal.integrity['evil@1.0.0'] ?? '' },
      { name: 'free', version: '1.0.0', integrity: terminal.integrity[SPEC] ?? '' },
    ],
    unattestable(),
  );
  const { status, json } = await terminal.verifyJson(
    ...['--lockfile', terminal.file('package-lock.json', lock), '--policy', policy()],
  );
  expect([status, json.counts]).toEqual([1, { verified: 1, failed: 7, notRequired: 1, notVerifiable: 7 }]);
  const reasons = Object.fromEntries(
    json.packages.map(({ package: name, reason }: { package: string; reason: string }) => [name, reason]),
  );
  expect(reasons).toEqual({
    '@scope/pkg': null,
    plain: 'registry.integrity',
    evil: 'policy.expectation',
    free: null,
  });
  const unverifiable = json.notVerifiable.map(
    ({ package: name, why, allowed }: { package: string; why: string; allowed: boolean }) => [
      name,
      why,
      allowed,
    ],
  );
  expect(unverifiable).toEqual([
    ['own', 'link', true],
    ['inner', 'bundled', false],
    ['alias', 'alias', true],
    ['from-git', 'git', false],
    ['from-file', 'file', false],
    ['elsewhere', 'another registry', false],
    ['weak', 'no sha512', false],
  ]);
  const inWords = await terminal.verify('--lockfile', 'package-lock.json', '--policy', 'policy.yml');
  expect(inWords.stdout).toContain('7 failed');
});

test('pnpm-lock.yaml, with both of its documents', async () => {
  const lock = `---
lockfileVersion: '9.0'
importers:
  .:
    packageManagerDependencies:
      plain: { specifier: 1.0.0, version: 1.0.0 }
packages:
  plain@1.0.0:
    resolution: {integrity: ${terminal.integrity['plain@1.0.0']}}
---
lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      '@scope/pkg': { specifier: ^1.0.0, version: 1.2.3 }
      other: { specifier: npm:@scope/pkg@1.2.3, version: '@scope/pkg@1.2.3' }
      own: { specifier: workspace:*, version: link:packages/own }
packages:
  '@scope/pkg@1.2.3':
    resolution: {integrity: ${terminal.integrity[SPEC]}}
  from-git@https://codeload.github.com/o/r/tar.gz/abc:
    resolution: {tarball: https://codeload.github.com/o/r/tar.gz/abc, gitHosted: true}
    version: 1.0.0
`;
  const { status, json } = await terminal.verifyJson(
    ...['--lockfile', terminal.file('pnpm-lock.yaml', lock), '--policy', policy()],
  );
  expect([status, json.counts]).toEqual([1, { verified: 2, failed: 1, notRequired: 0, notVerifiable: 3 }]);
  expect(json.packages.map(({ line }: { line: number }) => line)).toEqual([8, 19]);
  expect(json.notVerifiable.map(({ why }: { why: string }) => why)).toEqual(['git', 'alias', 'link']);
});

test.each([
  ['of version 1', '{"lockfileVersion":1,"dependencies":{}}', 'package-lock.json', 'npm 7 and later'],
  ['of nothing', '{"lockfileVersion":3,"packages":{"":{}}}', 'package-lock.json', 'lists no package'],
  ['that is no JSON', '<', 'package-lock.json', 'cannot be read'],
  ['of Yarn', '__metadata: {}', 'yarn.lock', 'neither a package-lock.json'],
  ['of an older pnpm', 'lockfileVersion: 5.4', 'pnpm-lock.yaml', 'pnpm 8 and later'],
])('a lock file %s is wrong usage', async (_what, content, name, says) => {
  const { status, stderr } = await terminal.verify(
    ...['--lockfile', terminal.file(name, content), '--policy', policy()],
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
});

test('a lock file beside the one that npm installs by is not the one to verify', async () => {
  terminal.file('npm-shrinkwrap.json', '{}');
  const { status, stderr } = await terminal.verify('--lockfile', lockfile(), '--policy', policy());
  rmSync(join(terminal.directory, 'npm-shrinkwrap.json'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm-shrinkwrap.json')]);
});

test('of links alone nothing is proven', async () => {
  const lock = packageLock([], { 'node_modules/own': { resolved: 'packages/own', link: true } });
  const { status, json } = await terminal.verifyJson(
    '--lockfile',
    terminal.file('package-lock.json', lock),
    '--policy',
    policy(),
  );
  expect([status, json.verified]).toEqual([1, false]);
});

test('against an earlier lock file only what has less proof is found', async () => {
  const was = {
    name: 'sinking',
    version: '1.0.0',
    integrity: await publishAttested(terminal.world, { name: 'sinking', version: '1.0.0' }),
  };
  const now = {
    name: 'sinking',
    version: '1.0.1',
    integrity: publishPlain(terminal.world, 'sinking', '1.0.1'),
  };
  const plain = (version: string) => terminal.locked('plain', version);
  const base = terminal.file('base-package-lock.json', packageLock([was, plain('1.0.0')]));
  const lower = terminal.file('package-lock.json', packageLock([now, plain('2.0.0')]));
  const found = await terminal.verifyJson('--lockfile', lower, '--base-lockfile', base);
  expect([found.status, found.json.counts]).toMatchObject([1, { failed: 1 }]);
  expect(found.json.packages.find(({ verified }: { verified: boolean }) => !verified)).toMatchObject({
    package: 'sinking',
    reason: 'trust.no-downgrade',
    checks: [{ expected: 'at least trusted publishing, as before', found: 'no provenance' }],
  });
  const same = terminal.file('package-lock.json', packageLock([was, plain('2.0.0')]));
  expect((await terminal.verify('--lockfile', same, '--base-lockfile', base)).status).toBe(0);
});

test('policy init writes a policy that the lock file passes, and no other package does', async () => {
  const lock = lockfile();
  const drafted = await terminal.run([
    ...[
      'policy',
      'init',
      '--lockfile',
      lock,
      '--output',
      'drafted.yml',
      '--tuf-root',
      terminal.world.tufRoot,
    ],
  ]);
  expect([drafted.stderr, drafted.status]).toEqual(['', 0]);
  const text = readFileSync(join(terminal.directory, 'drafted.yml'), 'utf8');
  const schema: object = JSON.parse(readFileSync(join(ROOT, 'schemas/policy.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  expect([ajv.validate(schema, parse(text)), ajv.errors]).toEqual([true, null]);
  expect(parse(text).packages).toEqual({
    [NAME]: {
      repository: 'owner/repo',
      'repository-id': '11',
      'owner-id': '22',
      workflow: '.github/workflows/publish.yml',
      'tag-template': '{package}@{version}',
    },
    plain: { require: 'signature' },
  });
  expect((await terminal.verify('--lockfile', lock, '--policy', 'drafted.yml')).status).toBe(0);
  const evil = await terminal.verifyJson('evil@1.0.0', '--policy', 'drafted.yml');
  expect(evil.json.reason).toBe('policy.expectation');
  const again = await terminal.run(['policy', 'init', '--lockfile', lock, '--output', 'drafted.yml']);
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('already exists')]);
});
