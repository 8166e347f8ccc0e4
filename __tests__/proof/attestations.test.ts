import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createIssuer } from '../../rehearsal/github/issuer.ts';
import { createNotary } from '../../rehearsal/registry/notary.ts';
import { createFulcio } from '../../rehearsal/sigstore/fulcio.ts';
import { createRekor } from '../../rehearsal/sigstore/rekor.ts';
import { signAsWorkflow } from '../../rehearsal/sigstore/sign.ts';
import { PUBLISH_PREDICATE } from '../../src/proof/statement.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';
import {
  CLAIMS,
  type Forge,
  type Forgery,
  type Loosened,
  NAME,
  openForge,
  PROVENANCE_PREDICATE,
  type Served,
  SHA512,
  VERSION,
} from '../helpers/forge.ts';
import { CERTIFICATES, ENVELOPES, GOOD, LIES, SIGNATURES, SUBJECTS } from '../helpers/forgeries.ts';
import { openSecondOpinion, type SecondOpinion } from '../helpers/second-opinion.ts';

let forge: Forge;
let second: SecondOpinion;

beforeAll(async () => {
  forge = await openForge();
  second = await openSecondOpinion(forge.trust, forge.trustedRoot);
});

afterAll(() => second.close());

/** Where npm's verifier looks less closely than ours: it takes a time of the log that the log has not signed. */
const LESS_CLOSELY: Readonly<Record<string, string[]>> = {
  'logged again, at a time of somebody’s choice, without the log’s promise': [
    `${PROVENANCE_PREDICATE}: only theirs takes it`,
  ],
};

async function failing(forgery: Forgery, policy: Loosened = {}, what = ''): Promise<string[]> {
  const served = await forge.make(forgery);
  const { checks } = forge.verify(served, policy);
  expect(second.differences(served, checks)).toEqual(LESS_CLOSELY[what] ?? []);
  return checks.flatMap(({ id, passed }) => (passed === false ? [id] : []));
}

const HOUR = 60 * 60 * 1000;

for (const [group, cases] of Object.entries({ GOOD, ENVELOPES, SIGNATURES, CERTIFICATES, LIES, SUBJECTS })) {
  for (const [what, expected, forgery, policy] of cases) {
    test(`${group.toLowerCase()}: ${what}: ${expected || 'verified'}`, async () => {
      expect((await failing(forgery, policy, what)).join(' ')).toBe(expected);
    });
  }
}

test('provenance of hours ago is not what was published just now', async () => {
  const served = await forge.make();
  const { checks } = forge.verify(served, {
    loggedWithin: { ms: HOUR, now: Date.now() + 2 * HOUR, words: 'just now' },
  });
  expect(checks.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual(['provenance.logged-recently']);
});

test('a log entry that names another certificate or key than the one that signed', async () => {
  const [stranger = ''] = await forge.fulcio.certify(
    (await import('../../rehearsal/keys.ts')).createKey().publicKey,
    CLAIMS,
  );
  expect(await failing({ provenance: { verifier: stranger } })).toEqual(['provenance.log-entry']);
  expect(await failing({ publish: { verifier: stranger } })).toEqual(['publish.log-entry']);
});

test('a registry that signs provenance, a workflow that signs for the registry', async () => {
  const swapped = ({ publish, provenance }: Served): ServedAttestation[] => [
    { ...provenance, predicateType: PUBLISH_PREDICATE },
    { ...publish, predicateType: PROVENANCE_PREDICATE },
  ];
  expect(await failing({ served: swapped })).toEqual(['publish.bundle', 'provenance.bundle']);
});

test('a registry, a Fulcio and a log of somebody else', async () => {
  const rekor = createRekor();
  const fulcio = await createFulcio(createIssuer());
  const publish = createNotary(forge.rekor).attest({ name: NAME, version: VERSION, sha512: SHA512 });
  expect(await failing({ served: (it) => [publish, it.provenance] })).toEqual(['publish.trust-root']);
  for (const theirs of [
    { fulcio, rekor: forge.rekor },
    { fulcio: forge.fulcio, rekor },
  ]) {
    const bundle = await signAsWorkflow({ nonce: Math.random() }, { ...theirs, claims: CLAIMS });
    const served = (it: Served) => [it.publish, { predicateType: PROVENANCE_PREDICATE, bundle }];
    expect(await failing({ served })).toEqual(['provenance.trust-root']);
  }
});

test('every check fails in some case on its own, and holds in the case that is good', async () => {
  const { checks } = forge.verify(await forge.make());
  expect(checks.filter(({ passed }) => passed !== true)).toEqual([]);
  const cases = [ENVELOPES, SIGNATURES, CERTIFICATES, LIES, SUBJECTS].flat();
  const alone = new Set(cases.flatMap(([, expected]) => (expected.includes(' ') ? [] : [expected])));
  // These have a test of their own above, or cannot be wrong alone: a run of another repository is another run too.
  const elsewhere = [
    'provenance.log-entry',
    'publish.log-entry',
    'provenance.trust-root',
    'provenance.logged-recently',
    'certificate.run-in-repository',
    'provenance.repository',
  ];
  expect(checks.map(({ id }) => id).filter((id) => !alone.has(id) && !elsewhere.includes(id))).toEqual([]);
});

test('what is no bundle at all is a failed check, not a crash', () => {
  for (const bundle of [
    undefined,
    null,
    'x',
    1,
    {},
    { mediaType: 'x' },
    [],
    { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
  ]) {
    const served = [PUBLISH_PREDICATE, PROVENANCE_PREDICATE].map((predicateType) => ({
      predicateType,
      bundle,
    }));
    const { checks } = forge.verify(served);
    expect(checks.flatMap(({ id, passed }) => (passed === false ? [id] : []))).toEqual([
      'publish.bundle',
      'provenance.bundle',
    ]);
  }
});

test('npm’s verifier was asked about the forgeries too', () => {
  expect([second.taken > 200, second.refused > 10]).toEqual([true, true]);
});
