import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { signAsWorkflow } from '../../rehearsal/sigstore/sign.ts';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../../src/proof/statement.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';
import { shareStage } from './helpers/shared-stage.ts';
import { claims, evidenceOf, type Stage, text, VERSION } from './helpers/stage.ts';

const shared = shareStage();

type Lie = (stage: Stage) => void | Promise<void>;

const Checks = v.looseObject({
  checks: v.array(v.looseObject({ id: v.string(), passed: v.nullable(v.boolean()) })),
});

/** Releases to a registry that lies from the upload on, and expects the run to be red and to name the check. */
async function unverified(lie: Lie, failing: readonly string[]): Promise<void> {
  const { stage, packed } = shared();
  await lie(stage);
  const step = await stage.publish(packed);
  expect([text(step), step.outputs['outcome'], step.outputs['published'], step.exitCode]).toEqual([
    expect.stringContaining(`The check ${failing[0]} failed`),
    'unverified',
    'yes',
    1,
  ]);
  const { checks } = v.parse(Checks, JSON.parse(evidenceOf(step)));
  expect(checks.filter(({ passed }) => passed === false).map(({ id }) => id)).toEqual(failing);
  expect(step.summary).toContain(
    failing[0] === 'registry.dist-tag' ? ', but latest still points at' : 'is published, but not verified',
  );
  expect(step.summary).toContain(`| ❌ | ${failing[0]} |`);
}

/** A deep copy of an attestation's bundle, for a test to spoil. */
function spoiled(attestation: ServedAttestation, spoil: (envelope: Envelope) => void): ServedAttestation {
  const bundle = v.parse(Bundle, structuredClone(attestation.bundle));
  spoil(bundle.dsseEnvelope);
  return { ...attestation, bundle };
}

const Envelope = v.looseObject({
  payload: v.string(),
  signatures: v.array(v.looseObject({ sig: v.string() })),
});
type Envelope = v.InferOutput<typeof Envelope>;
const Bundle = v.looseObject({ dsseEnvelope: Envelope });

function flipOneBit(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  return bytes.toString('base64');
}

const isOf = (type: string) => (attestation: ServedAttestation) => attestation.predicateType === type;

for (const [what, type, id] of [
  ['provenance', PROVENANCE_PREDICATE, 'provenance.signature'],
  ['publish attestation', PUBLISH_PREDICATE, 'publish.signed-by-registry-key'],
] as const) {
  test(`the ${what} flipped by one bit, in its signature or in its payload`, async () => {
    for (const spoil of [
      ({ signatures: [signature] }: Envelope) => {
        if (signature) signature.sig = flipOneBit(signature.sig);
      },
      (envelope: Envelope) => {
        envelope.payload = flipOneBit(envelope.payload);
      },
    ]) {
      await unverified(
        ({ world }) => {
          world.registry.tamper.attestations = (all) =>
            all.map((one) => (isOf(type)(one) ? spoiled(one, spoil) : one));
        },
        [id],
      );
    }
  });

  test(`the ${what} missing`, async () => {
    await unverified(
      ({ world }) => {
        world.registry.tamper.attestations = (all) => all.filter((one) => !isOf(type)(one));
      },
      [`${what === 'provenance' ? 'provenance' : 'publish'}.present`],
    );
  });

  test(`the ${what} there twice`, async () => {
    await unverified(
      ({ world }) => {
        world.registry.tamper.attestations = (all) => [...all, ...all.filter(isOf(type))];
      },
      [`${what === 'provenance' ? 'provenance' : 'publish'}.present`],
    );
  });
}

test('no attestations at all, in a list that is empty', async () => {
  await unverified(
    ({ world }) => {
      world.registry.tamper.attestations = () => [];
    },
    ['publish.present', 'provenance.present'],
  );
});

test('provenance of exactly these bytes, validly signed by another repository', async () => {
  const workflow = 'evil/repo/.github/workflows/publish.yml@refs/tags/@scope/pkg@1.2.3';
  await unverified(
    (stage) => {
      const { fulcio, rekor, registry } = stage.world;
      const evil = {
        repository: 'evil/repo',
        repository_owner: 'evil',
        workflow_ref: workflow,
        job_workflow_ref: workflow,
      };
      registry.tamper.attestations = (all) =>
        Promise.all(
          all.map(async (one) => {
            if (!isOf(PROVENANCE_PREDICATE)(one)) return one;
            const { dsseEnvelope } = v.parse(Bundle, one.bundle);
            const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
            const bundle = await signAsWorkflow(statement, {
              fulcio,
              rekor,
              claims: { ...claims(stage), ...evil },
            });
            return { ...one, bundle };
          }),
        );
    },
    [
      'certificate.repository',
      'provenance.source',
      'provenance.repository',
      'provenance.workflow',
      'provenance.run',
    ],
  );
});

test('a registry signature that is changed, or missing', async () => {
  for (const signatures of [() => [], (sig: string, keyid: string) => [{ keyid, sig: flipOneBit(sig) }]]) {
    await unverified(
      ({ world }) => {
        world.registry.tamper.packument = (packument) => {
          const entry = packument.versions[VERSION];
          const Dist = v.looseObject({
            signatures: v.array(v.object({ keyid: v.string(), sig: v.string() })),
          });
          if (!entry) return packument;
          const dist = v.parse(Dist, entry['dist']);
          const [first] = dist.signatures;
          const changed = {
            ...entry,
            dist: { ...dist, signatures: signatures(first?.sig ?? '', first?.keyid ?? '') },
          };
          return { ...packument, versions: { ...packument.versions, [VERSION]: changed } };
        };
      },
      ['registry.signature'],
    );
  }
});

test('a tarball that is not the one that was uploaded', async () => {
  await unverified(
    ({ world }) => {
      world.registry.tamper.tarball = (tarball) => Buffer.concat([tarball, Buffer.from([0])]);
    },
    ['tarball.integrity'],
  );
});

test('a dist-tag that does not move', async () => {
  await unverified(
    ({ world }) => {
      world.registry.tamper.packument = (packument) => ({ ...packument, 'dist-tags': { latest: '0.0.0' } });
    },
    ['registry.dist-tag'],
  );
});
