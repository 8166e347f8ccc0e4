import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NAME, openTerminal, POLICY, SPEC, type Terminal, WHO } from '../helpers/terminal.ts';

let terminal: Terminal;

beforeAll(async () => {
  terminal = await openTerminal();
});

afterAll(() => terminal.close());

test('a version is verified: who published it, from where, by which run', async () => {
  const { status, json } = await terminal.verifyJson(SPEC, ...WHO, '--tag-template', '{package}@{version}');
  expect([status, json.verified, json.package, json.version, json.reason]).toEqual([
    0,
    true,
    NAME,
    '1.2.3',
    null,
  ]);
  expect(json.identity).toMatchObject({ repository: 'https://github.com/owner/repo', event: 'push' });
  expect(json.checks).toContainEqual({
    id: 'certificate.repository',
    passed: true,
    expected: 'https://github.com/owner/repo',
    found: 'https://github.com/owner/repo',
  });
  const ids = json.checks.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['registry.integrity', 'registry.signature', 'certificate.tag']),
  );
  expect(json.trust).toMatch(/^custom:[0-9a-f]{64}$/);
});

test('in words: the headline names a root that is not Sigstore’s, and says what is not proven', async () => {
  const { status, stdout } = await terminal.verify(SPEC, ...WHO);
  expect(status).toBe(0);
  expect(stdout).toContain(`✔ ${SPEC} is verified, with a custom trust root, as in a rehearsal`);
  expect(stdout).toContain('not that it is harmless');
});

test.each([
  ['certificate.repository', ['--source-repository', 'owner/other']],
  ['certificate.repository', ['--source-repository', 'Owner/repo']],
  ['certificate.workflow', [...WHO.slice(0, 2), '--workflow', 'other.yml']],
  ['certificate.ref', [...WHO, '--ref', 'refs/heads/main']],
  ['certificate.tag', [...WHO, '--tag-template', 'v{version}']],
  ['certificate.commit', [...WHO, '--commit', 'd'.repeat(40)]],
  ['certificate.event', [...WHO, '--event', 'release', '--event', 'schedule']],
  ['certificate.runner', [...WHO, '--runner', 'self-hosted']],
  ['certificate.signer', [...WHO, '--signer-workflow', 'org/shared/.github/workflows/x.yml@refs/heads/main']],
  ['registry.integrity', [...WHO, '--integrity', `sha512-${Buffer.alloc(64).toString('base64')}`]],
  ['policy.expectation', []],
])('%s fails by %j, with exit status 1', async (reason, args) => {
  const { status, json } = await terminal.verifyJson(SPEC, ...args);
  expect([status, json.verified, json.reason]).toEqual([1, false, reason]);
});

test('when nobody is expected, who signed is told, and nothing is proven', async () => {
  const { status, stdout } = await terminal.verify(SPEC);
  expect(status).toBe(1);
  expect(stdout).toContain('is not verified: no expected publisher given');
  expect(stdout).toContain('https://github.com/owner/repo/.github/workflows/publish.yml@refs/tags/');
});

test('a version without attestations: that is said in words', async () => {
  terminal.world.registry.add({ name: 'bare', version: '1.0.0' });
  const { status, stdout } = await terminal.verify('bare@1.0.0', ...WHO);
  expect([status, stdout.split('\n')[0]]).toEqual([
    1,
    '✖ bare@1.0.0 is not verified: the registry serves no attestation of it (publish.present)',
  ]);
});

test('offline, with everything given, not one request is made', async () => {
  const stored = terminal.world.registry.store.packages.get(NAME)?.versions.get('1.2.3');
  const given = terminal.file('attestations.json', JSON.stringify({ attestations: stored?.attestations }));
  const tarball = terminal.file('pkg.tgz', stored?.tarball ?? '');
  const trusted = ['--trusted-root', terminal.world.trustedRoot, '--npm-keys', terminal.world.npmKeys];
  const before = terminal.requests().length;
  for (const subject of [
    ['--tarball', tarball],
    ['--integrity', terminal.integrity[SPEC] ?? ''],
  ]) {
    const { status, stdout } = await terminal.run([
      ...['verify', SPEC, '--offline', '--json', '--attestations', given],
      ...[...subject, ...WHO, ...trusted],
    ]);
    expect([status, JSON.parse(stdout).reason]).toEqual([0, null]);
  }
  const embedded = await terminal.run([
    ...['verify', SPEC, '--offline', '--json', '--attestations', given, '--tarball', tarball],
    ...WHO,
  ]);
  expect([embedded.status, JSON.parse(embedded.stdout)]).toMatchObject([
    1,
    { reason: 'publish.trust-root', trust: 'embedded' },
  ]);
  expect(terminal.requests().length).toBe(before);
});

test.each([
  ['nothing', ''],
  ['no list', '{}'],
  ['a key twice', '{"attestations":[],"attestations":[]}'],
  ['levels without end', `{"attestations":${'['.repeat(100)}${']'.repeat(100)}}`],
  ['more than a mebibyte', `{"attestations":[],"x":"${'x'.repeat(1024 * 1024)}"}`],
])('attestations that are %s are not verified', async (_what, content) => {
  const given = terminal.file('bad.json', content);
  const { status, json } = await terminal.verifyJson(
    ...[SPEC, ...WHO, '--attestations', given, '--integrity', terminal.integrity[SPEC] ?? ''],
  );
  expect([status, json.reason]).toEqual([1, 'attestations.readable']);
});

test('a version that is not there, and one without attestations', async () => {
  const absent = await terminal.verifyJson(`${NAME}@9.9.9`, ...WHO);
  expect([absent.status, absent.json.reason]).toEqual([1, 'registry.version']);
  const plain = await terminal.verifyJson('plain@1.0.0', ...WHO);
  expect([plain.status, plain.json.reason]).toEqual([1, 'publish.present']);
});

test('a registry or a TUF repository that fails is a verdict too: one JSON value, exit status 1', async () => {
  try {
    terminal.world.proxy.faults = [{ request: 'packument', kind: 503 }];
    const registry = await terminal.verifyJson(SPEC, ...WHO);
    expect([registry.status, registry.json.reason]).toEqual([1, 'registry.answers']);
    terminal.world.proxy.faults = [{ request: 'tuf', kind: 'nonsense' }];
    const tuf = await terminal.verifyJson(SPEC, ...WHO);
    expect([tuf.status, tuf.json.reason, tuf.json.trust]).toEqual([1, 'trust.available', null]);
  } finally {
    terminal.world.proxy.faults = [];
  }
});

test.each<[what: string, args: string[], says: string]>([
  ['no version', ['@scope/pkg'], 'is not <name>@<version>'],
  ['a range', ['pkg@^1.0.0'], 'is not <name>@<version>'],
  ['nothing to verify', [], 'Give either'],
  ['two things to verify', [SPEC, '--lockfile', 'x'], 'Give either'],
  ['offline without the bytes', [SPEC, '--offline', '--attestations', 'x'], '--offline needs'],
  ['a short ref', [SPEC, ...WHO, '--ref', 'v1'], '--ref must be a full ref'],
  ['half a commit', [SPEC, ...WHO, '--commit', 'abc'], '--commit must be'],
  ['an owner', [SPEC, '--source-repository', 'owner'], '--source-repository must be owner/name'],
  ['no such runner', [SPEC, '--runner', 'mine'], 'Allowed choices'],
  ['a sha1', [SPEC, '--integrity', 'sha1-x'], 'sha512-'],
  ['a file that is not there', [SPEC, ...WHO, '--attestations', 'none.json'], 'none.json cannot be read'],
  ['a repository and a policy', [SPEC, ...WHO, '--policy', 'x'], 'Give either'],
  [
    'a commit that a policy would not look at',
    [SPEC, '--policy', 'x', '--commit', 'd'.repeat(40)],
    '--commit',
  ],
  ['an event that a lock file would not', ['--lockfile', 'x', '--policy', 'x', '--event', 'push'], '--event'],
  ['an event beside a base', ['--lockfile', 'x', '--base-lockfile', 'y', '--event', 'push'], 'has no effect'],
  ['a tarball of a lock file', ['--lockfile', 'x', '--policy', 'x', '--tarball', 'x'], '--tarball'],
  ['a base without a lock file', [SPEC, '--base-lockfile', 'x'], '--base-lockfile needs'],
  ['a lock file without a policy', ['--lockfile', 'x'], '--lockfile needs --policy'],
  ['no such option', [SPEC, '--source-repositry', 'x'], 'Did you mean --source-repository'],
  ['a root that is none', [SPEC, ...WHO, '--trusted-root', 'bad-root.json'], 'trusted_root.json'],
])(
  '%s is wrong usage: exit status 2, a sentence, and one JSON value that says so',
  async (_what, args, says) => {
    terminal.file('bad-root.json', '{}');
    const { status, stdout, stderr } = await terminal.verify(...args, '--json');
    expect([status, JSON.parse(stdout).problems[0].code]).toEqual([2, 'wrong-usage']);
    expect(stderr).toContain(says);
  },
);

test('a policy decides what a version needs, and its entry is named', async () => {
  const policy = terminal.file('policy.yml', POLICY);
  const scoped = await terminal.verifyJson(SPEC, '--policy', policy);
  expect([scoped.status, scoped.json.policy]).toEqual([0, '@scope/*']);
  const plain = await terminal.verifyJson('plain@1.0.0', '--policy', policy);
  expect([plain.status, plain.json.policy]).toEqual([0, 'plain']);
  const free = await terminal.verify('free@1.0.0', '--policy', policy);
  expect([free.status, free.stdout]).toEqual([
    0,
    expect.stringContaining('The policy requires nothing of free@1.0.0'),
  ]);
  const unnamed = await terminal.verifyJson('evil@1.0.0', '--policy', policy);
  expect([unnamed.status, unnamed.json.reason]).toEqual([1, 'policy.expectation']);
  const broken = await terminal.verify(
    SPEC,
    '--policy',
    terminal.file('broken.yml', 'version: 1\npackages: {a: {}}'),
  );
  expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining('line 2')]);
});
