import { beforeAll, expect, test } from '@jest/globals';
import { expectationFor } from '../../src/policy/expectation.ts';
import { readPolicy } from '../../src/policy/policy-file.ts';
import { type Candidate, judge, type Verdict } from '../../src/proof/judge.ts';
import { registryAt } from '../../src/registry/address.ts';
import type { PackumentVersion } from '../../src/registry/packument.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';
import { materialOf } from '../../src/trust/trust.ts';
import { countsOf, isVerified, together } from '../../src/verifying/results.ts';
import { COMMIT, type Forge, type Forgery, NAME, openForge, REF, SHA512, VERSION } from '../helpers/forge.ts';

let forge: Forge;

beforeAll(async () => {
  forge = await openForge();
});

const INTEGRITY = `sha512-${Buffer.from(SHA512, 'hex').toString('base64')}`;
const RELEASE = { name: NAME, version: VERSION };
const HOUR = 60 * 60 * 1000;

/** What a registry has of the release, by a policy's entry in YAML. */
function judged(
  entry: string,
  {
    attestations,
    now = Date.now(),
    ...rest
  }: Omit<Partial<Candidate>, 'attestations'> & { attestations: readonly ServedAttestation[]; now?: number },
): Verdict {
  const policy = readPolicy(`version: 1\npackages:\n  '${NAME}': { ${entry} }\n`, 'policy.yml');
  const candidate: Candidate = {
    release: RELEASE,
    registry: registryAt('https://registry.npmjs.org/'),
    integrity: INTEGRITY,
    attestations,
    entry: undefined,
    ...rest,
  };
  return judge(candidate, { expectation: expectationFor(policy, RELEASE, now), trust: forge.trust });
}

const LEGACY = Object.fromEntries(
  [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].map((number) => [number, null]),
);

/** Claims of a job in a reusable workflow, by the ref that it is called at. */
const calledAt = (ref: string) => ({ job_workflow_ref: `owner/repo/.github/workflows/publish.yml@${ref}` });
const released = (tag: string) => calledAt(`refs/tags/${tag}`);

const FIELDS: [field: string, entry: string, reason: string | null, forgery?: Forgery, later?: number][] = [
  ['repository', 'repository: owner/repo', null],
  ['repository, by its address', 'repository: https://github.com/owner/repo', null],
  ['another repository', 'repository: owner/other', 'certificate.repository'],
  ['repository-id', 'repository: owner/repo, repository-id: 11', null],
  ['another repository-id', 'repository: owner/repo, repository-id: 12', 'certificate.repository-id'],
  ['owner-id', "repository: owner/repo, owner-id: '22'", null],
  ['another owner-id', 'repository: owner/repo, owner-id: 23', 'certificate.owner-id'],
  ['workflow', 'repository: owner/repo, workflow: publish.yml', null],
  ['another workflow', 'repository: owner/repo, workflow: other.yml', 'certificate.workflow'],
  ['ref', `repository: owner/repo, ref: '${REF}'`, null],
  ['another ref', 'repository: owner/repo, ref: refs/heads/main', 'certificate.ref'],
  ['tag-template', "repository: owner/repo, tag-template: '{package}@{version}'", null],
  ['another tag-template', "repository: owner/repo, tag-template: 'v{version}'", 'certificate.tag'],
  ['events', 'repository: owner/repo, events: [push]', null],
  ['other events', 'repository: owner/repo, events: [release]', 'certificate.event'],
  [
    'an event that is not usual',
    'repository: owner/repo',
    'certificate.event',
    { claims: { event_name: 'pull_request_target' } },
  ],
  [
    'a signer by any of its releases',
    'repository: owner/repo, signer-workflow: owner/repo/.github/workflows/publish.yml',
    null,
    { claims: released('v2.10.0') },
  ],
  [
    'a signer by a branch, where a release is expected',
    'repository: owner/repo, signer-workflow: owner/repo/.github/workflows/publish.yml',
    'certificate.signer',
    { claims: calledAt('refs/heads/v2.10.0') },
  ],
  [
    'a signer by a tag that is no release',
    'repository: owner/repo, signer-workflow: owner/repo/.github/workflows/publish.yml',
    'certificate.signer',
    { claims: released('v2') },
  ],
  [
    'a signer by a prerelease',
    'repository: owner/repo, signer-workflow: owner/repo/.github/workflows/publish.yml',
    'certificate.signer',
    { claims: released('v2.0.0-rc.1') },
  ],
  [
    'another signer by its releases',
    'repository: owner/repo, signer-workflow: owner/repo/.github/workflows/publish',
    'certificate.signer',
    { claims: released('v2.10.0') },
  ],
  ['another runner', 'repository: owner/repo, runner: self-hosted', 'certificate.runner'],
  [
    'a runner that is not GitHub’s',
    'repository: owner/repo',
    'certificate.runner',
    { claims: { runner_environment: 'self-hosted' } },
  ],
  [
    'any runner',
    'repository: owner/repo, runner: any',
    null,
    { claims: { runner_environment: 'self-hosted' } },
  ],
  [
    'another signer',
    'repository: owner/repo, signer-workflow: o/r/x.yml@refs/heads/main',
    'certificate.signer',
  ],
  ['max-age in hours', 'repository: owner/repo, max-age: 12h', null, {}, 11],
  ['max-age in hours, passed', 'repository: owner/repo, max-age: 12h', 'provenance.logged-recently', {}, 13],
  ['max-age in days', 'repository: owner/repo, max-age: 2d', null, {}, 47],
  ['max-age in days, passed', 'repository: owner/repo, max-age: 2d', 'provenance.logged-recently', {}, 49],
  [
    'a legacy certificate',
    'repository: owner/repo',
    'certificate.complete',
    { provenance: { extensions: LEGACY } },
  ],
  [
    'a legacy certificate, allowed',
    'repository: owner/repo, allow-legacy-certificate: true',
    null,
    { provenance: { extensions: LEGACY } },
  ],
  ['publish alone', 'require: publish', null, { served: (it) => [it.publish] }],
  ['publish, and none', 'require: publish', 'publish.present', { served: (it) => [it.provenance] }],
  ['provenance, and none', 'repository: owner/repo', 'provenance.present', { served: (it) => [it.publish] }],
  ['none', 'require: none', null, { served: () => [] }],
];

for (const [field, entry, reason, forgery = {}, later = 0] of FIELDS)
  test(`the policy's ${field}: ${reason ?? 'verified'}`, async () => {
    const attestations = await forge.make(forgery);
    const verdict = judged(entry, { attestations, now: Date.now() + later * HOUR });
    expect([verdict.reason, verdict.verified, verdict.entry]).toEqual([reason, reason === null, NAME]);
  });

/** The registry's entry of the release, signed. */
function signedEntry(): PackumentVersion {
  const sealed = forge.notary.seal({ manifest: RELEASE, tarball: Buffer.from('x'), provenance: [] });
  const { manifest } = sealed as unknown as { manifest: PackumentVersion };
  return manifest;
}

test('with signature alone, the registry has to be asked, and the time to be known', () => {
  const entry = signedEntry();
  const integrity = entry.dist.integrity ?? '';
  const now = Date.now();
  const of = (rest: Omit<Partial<Candidate>, 'attestations'>) =>
    judged('require: signature', { attestations: [], integrity, ...rest });
  expect(of({ entry, publishedAt: now })).toMatchObject({ verified: true, required: 'signature' });
  expect(of({ entry: undefined })).toMatchObject({ verified: false, reason: 'registry.signature' });
  expect(of({ entry })).toMatchObject({ verified: false, reason: 'registry.signature' });
  expect(of({ entry, publishedAt: 0 })).toMatchObject({ verified: false, reason: 'registry.signature' });
  expect(of({ entry: 'absent' })).toMatchObject({ verified: false, reason: 'registry.version' });
  expect(of({ entry, publishedAt: now, integrity: INTEGRITY })).toMatchObject({
    verified: false,
    reason: 'registry.integrity',
  });
  expect(of({ entry, publishedAt: now, integrity: '' })).toMatchObject({
    verified: false,
    reason: 'tarball.integrity',
  });
});

test('the time the log has signed counts before the one the registry says', async () => {
  const sealed = forge.notary.seal({ manifest: RELEASE, tarball: Buffer.from('x'), provenance: [] });
  const { manifest: entry } = sealed as unknown as { manifest: PackumentVersion };
  const sha512 = Buffer.from((entry.dist.integrity ?? '').slice(7), 'base64').toString('hex');
  const attestations = [forge.notary.attest({ ...RELEASE, sha512 })];
  const asked = { attestations, entry, integrity: entry.dist.integrity ?? '' };
  // The key is valid since yesterday: by the registry's word it would not have been.
  expect(judged('require: publish', { ...asked, publishedAt: 0 })).toMatchObject({ verified: true });
});

test('a key for signatures may not sign attestations', async () => {
  const keys = forge.trust.keys.filter(({ usage }) => usage === 'npm:signatures');
  const trust = { ...forge.trust, keys, material: materialOf(forge.root, keys) };
  const candidate = {
    release: RELEASE,
    registry: registryAt('https://registry.npmjs.org/'),
    integrity: INTEGRITY,
    attestations: await forge.make(),
    entry: undefined,
  };
  const verdict = judge(candidate, { expectation: { require: 'publish', entry: '*' }, trust });
  expect(verdict.reason).toBe('publish.trust-root');
});

test('attestations of a kind nobody knows are named, and change nothing', async () => {
  const attestations = [...(await forge.make()), { predicateType: 'https://example.com/x', bundle: {} }];
  expect(judged(`repository: owner/repo, ref: '${REF}'`, { attestations })).toMatchObject({
    verified: true,
    unknownTypes: ['https://example.com/x'],
  });
  expect(COMMIT).toHaveLength(40);
});

test('results together: an entry that no registry attests passes only when every way to look at it lets it', () => {
  const entry = { name: 'x', version: '1.0.0', why: 'git' as const, line: 1 };
  const of = (allowed: boolean) => ({ verdicts: [], unverifiable: [{ ...entry, allowed }] });
  expect(together([of(true), of(false)]).unverifiable[0]?.allowed).toBe(false);
  expect(together([of(true), of(true)]).unverifiable[0]?.allowed).toBe(true);
  expect(countsOf(of(false))).toMatchObject({ failed: 1, notVerifiable: 1 });
  expect(isVerified(of(true))).toBe(false);
});
