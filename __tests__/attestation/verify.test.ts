import { beforeAll, expect, test } from '@jest/globals';
import { type PublicKey, TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial } from '@sigstore/verify';
import type { Expected } from '../../src/attestation/policy.ts';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../../src/attestation/statement.ts';
import { readRegistryKeys, type Trust } from '../../src/attestation/trust.ts';
import { verifyAttestations } from '../../src/attestation/verify.ts';
import type { Claims } from '../../src/github/claims.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';
import { createIssuer } from '../../src/rehearsal/github/issuer.ts';
import { createNotary, type Notary } from '../../src/rehearsal/registry/notary.ts';
import { createFulcio, type Fulcio } from '../../src/rehearsal/sigstore/fulcio.ts';
import { createRekor, type Rekor } from '../../src/rehearsal/sigstore/rekor.ts';
import { signAsWorkflow } from '../../src/rehearsal/sigstore/sign.ts';
import { trustedRoot } from '../../src/rehearsal/sigstore/trusted-root.ts';

const NAME = '@scope/pkg';
const VERSION = '1.2.3';
const SHA512 = 'ab'.repeat(64);
const COMMIT = 'c'.repeat(40);
const REF = `refs/tags/${NAME}@${VERSION}`;
const WORKFLOW = `owner/repo/.github/workflows/publish.yml@${REF}`;
const RUN = 'https://github.com/owner/repo/actions/runs/99/attempts/1';

const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sigstore',
  sub: 'repo:owner/repo:ref:x',
  repository: 'owner/repo',
  repository_id: '11',
  repository_owner: 'owner',
  repository_owner_id: '22',
  repository_visibility: 'public',
  ref: REF,
  sha: COMMIT,
  workflow_ref: WORKFLOW,
  job_workflow_ref: WORKFLOW,
  event_name: 'push',
  run_id: '99',
  run_attempt: '1',
  runner_environment: 'github-hosted',
  exp: 0,
};

const EXPECTED: Expected = {
  purl: `pkg:npm/%40scope/pkg@${VERSION}`,
  name: NAME,
  version: VERSION,
  registry: 'https://registry.npmjs.org',
  sha512: SHA512,
  issuer: CLAIMS.iss,
  repository: 'https://github.com/owner/repo',
  repositoryId: '11',
  commit: COMMIT,
  ref: REF,
  workflow: `https://github.com/${WORKFLOW}`,
  signer: `https://github.com/${WORKFLOW}`,
  runner: 'github-hosted',
  run: RUN,
};

/** What npm writes (libnpmpublish, lib/provenance.js). */
const PREDICATE = {
  buildDefinition: {
    buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: REF,
        repository: 'https://github.com/owner/repo',
        path: '.github/workflows/publish.yml',
      },
    },
    internalParameters: { github: { event_name: 'push', repository_id: '11', repository_owner_id: '22' } },
    resolvedDependencies: [
      { uri: `git+https://github.com/owner/repo@${REF}`, digest: { gitCommit: COMMIT } },
    ],
  },
  runDetails: {
    builder: { id: 'https://github.com/actions/runner/github-hosted' },
    metadata: { invocationId: RUN },
  },
};

const SUBJECT = { name: EXPECTED.purl, digest: { sha512: SHA512 } };
const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [SUBJECT],
  predicateType: PROVENANCE_PREDICATE,
  predicate: PREDICATE,
};

let fulcio: Fulcio;
let rekor: Rekor;
let notary: Notary;
let trust: Trust;

beforeAll(async () => {
  fulcio = await createFulcio(createIssuer());
  rekor = createRekor();
  notary = createNotary(rekor);
  const keys = readRegistryKeys(notary.tufKeys);
  const byId = Object.fromEntries(keys.map(({ id, publicKey }) => [id, publicKey satisfies PublicKey]));
  const material = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot({ fulcio, rekor })), byId);
  trust = { source: 'tuf', material, keys, cache: '' };
});

async function provenance({
  claims = {},
  statement = {},
}: {
  claims?: Partial<Claims>;
  statement?: object;
} = {}) {
  const whole = { ...STATEMENT, ...statement, nonce: Math.random() };
  const bundle = await signAsWorkflow(whole, { fulcio, rekor, claims: { ...CLAIMS, ...claims } });
  return { predicateType: PROVENANCE_PREDICATE, bundle };
}

/** A publish attestation of its own each time: the log takes no entry twice. */
function publication(
  subject: Partial<{ name: string; version: string; sha512: string }> = {},
): ServedAttestation {
  return notary.attest({ name: NAME, version: VERSION, sha512: SHA512, ...subject });
}

function failures(served: readonly ServedAttestation[], expected = EXPECTED): string[] {
  return verifyAttestations(served, { trust, expected }).checks.flatMap(({ id, passed }) =>
    passed ? [] : [id],
  );
}

const OTHER = 'evil/repo/.github/workflows/publish.yml@refs/heads/main';

const FORGED: [what: string, claims: Partial<Claims>, failing: string[]][] = [
  ['nothing', {}, []],
  ['a deployment environment, which nobody asked about', { environment: 'npm' }, []],
  ['a repository id', { repository_id: '12' }, ['certificate.repository-id']],
  ['an issuer that only begins like GitHub', { iss: `${CLAIMS.iss}/evil` }, ['certificate.issuer']],
  [
    'a reusable workflow of a stranger',
    { job_workflow_ref: OTHER },
    ['certificate.signer', 'certificate.san'],
  ],
  ['a commit', { sha: 'd'.repeat(40) }, ['certificate.commit', 'provenance.agrees-with-certificate']],
  [
    'a branch of the tag’s name',
    { ref: `refs/heads/${NAME}@${VERSION}` },
    ['certificate.ref', 'provenance.agrees-with-certificate'],
  ],
  ['a run', { run_id: '98' }, ['certificate.run', 'provenance.agrees-with-certificate']],
  ['an attempt', { run_attempt: '2' }, ['certificate.run', 'provenance.agrees-with-certificate']],
  [
    'a runner',
    { runner_environment: 'self-hosted' },
    ['certificate.runner', 'provenance.agrees-with-certificate'],
  ],
  [
    'a workflow',
    { workflow_ref: WORKFLOW.replace('publish', 'other') },
    ['certificate.workflow', 'provenance.agrees-with-certificate'],
  ],
  [
    'a repository whose name begins the same',
    { repository: 'owner/repo-evil' },
    ['certificate.repository', 'certificate.run', 'provenance.agrees-with-certificate'],
  ],
  [
    'a repository in other case',
    { repository: 'Owner/repo' },
    ['certificate.repository', 'certificate.run', 'provenance.agrees-with-certificate'],
  ],
];

for (const [what, claims, failing] of FORGED) {
  test(`validly signed provenance that differs in ${what}: ${failing.join(', ') || 'verified'}`, async () => {
    expect(failures([publication(), await provenance({ claims })])).toEqual(failing);
  });
}

test('a run that may be any run is not compared', async () => {
  const served = [publication(), await provenance({ claims: { run_id: '98' } })];
  expect(failures(served, { ...EXPECTED, run: undefined })).toEqual(['provenance.agrees-with-certificate']);
});

const STATEMENTS: [what: string, statement: object, failing: string[]][] = [
  ['another package', { subject: [{ ...SUBJECT, name: 'pkg:npm/pkg@1.2.3' }] }, ['provenance.subject-name']],
  [
    'other bytes',
    { subject: [{ ...SUBJECT, digest: { sha512: 'cd'.repeat(64) } }] },
    ['provenance.subject-digest'],
  ],
  [
    'a predicate of another commit',
    { predicate: predicateOf('d'.repeat(40)) },
    ['provenance.agrees-with-certificate'],
  ],
];

function predicateOf(gitCommit: string): object {
  const [source] = PREDICATE.buildDefinition.resolvedDependencies;
  const resolvedDependencies = [{ ...source, digest: { gitCommit } }];
  return { ...PREDICATE, buildDefinition: { ...PREDICATE.buildDefinition, resolvedDependencies } };
}

for (const [what, statement, failing] of STATEMENTS) {
  test(`validly signed provenance of ${what}: ${failing.join(', ')}`, async () => {
    expect(failures([publication(), await provenance({ statement })])).toEqual(failing);
  });
}

test('provenance of two subjects, and of another kind than its label, are no provenance', async () => {
  for (const statement of [
    { subject: [SUBJECT, SUBJECT] },
    { predicateType: 'https://example.com/other' },
    { _type: 'x' },
  ]) {
    expect(failures([publication(), await provenance({ statement })])).toContain('provenance.signature');
  }
});

test('a publish attestation of other bytes, of another version, of another package', async () => {
  const good = await provenance();
  expect(failures([publication({ sha512: 'cd'.repeat(64) }), good])).toEqual(['publish.subject-digest']);
  expect(failures([publication({ version: '1.2.4' }), good])).toEqual([
    'publish.subject-name',
    'publish.predicate',
  ]);
  expect(failures([publication({ name: '@scope/pkg2' }), good])).toEqual([
    'publish.subject-name',
    'publish.predicate',
  ]);
});

test('provenance that the registry signed, and a publish attestation that a workflow signed', async () => {
  const swapped = [
    { ...(await provenance()), predicateType: PUBLISH_PREDICATE },
    { ...publication(), predicateType: PROVENANCE_PREDICATE },
  ];
  expect(failures(swapped)).toEqual(
    expect.arrayContaining(['publish.signed-by-registry-key', 'provenance.signature']),
  );
});

test('a publish attestation by a key that TUF does not list', async () => {
  const stranger = createNotary(rekor).attest({ name: NAME, version: VERSION, sha512: SHA512 });
  expect(failures([stranger, await provenance()])).toContain('publish.signed-by-registry-key');
});

test('a certificate of another Fulcio, and an entry in another log', async () => {
  const others = { fulcio: await createFulcio(createIssuer()), rekor: createRekor() };
  for (const changed of [
    { fulcio: others.fulcio, rekor },
    { fulcio, rekor: others.rekor },
  ]) {
    const bundle = await signAsWorkflow(STATEMENT, { ...changed, claims: CLAIMS });
    const served = [publication(), { predicateType: PROVENANCE_PREDICATE, bundle }];
    expect(failures(served)).toContain('provenance.signature');
  }
});

test('what is no bundle at all is a failed check, not a crash', () => {
  for (const bundle of [undefined, null, 'x', {}, { mediaType: 'x' }, []]) {
    const served = [PUBLISH_PREDICATE, PROVENANCE_PREDICATE].map((predicateType) => ({
      predicateType,
      bundle,
    }));
    expect(failures(served)).toEqual(
      expect.arrayContaining(['publish.signed-by-registry-key', 'provenance.signature']),
    );
  }
});
