import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import type { X509Certificate } from '@sigstore/core';
import { type SignedEntity, toSignedEntity, Verifier } from '@sigstore/verify';
import { type Check, holds, undecided } from '../checks.ts';
import type { ServedAttestation } from '../registry/served.ts';
import { rememberEncoding } from '../trust/encoded-once.ts';
import type { Trust } from '../trust/trust.ts';
import { requireCanonicalBase64 } from './encoding.ts';
import { requireKnown } from './known.ts';
import { certificateOf, requireLoggedSigner } from './log-entry.ts';
import { readStatement, type Statement } from './statement.ts';

/** An attestation whose signature, certificate or key, and log entry hold: its statement is the signer's. */
export interface Authentic {
  readonly statement: Statement;
  /** When a certificate signed. */
  readonly certificate: X509Certificate | undefined;
  /** When it was logged, in ms: the log's promise, which is signed. */
  readonly loggedAt: number;
}

export interface SignedStatement {
  readonly checks: readonly Check[];
  /** Undefined unless every one of the checks holds. */
  readonly authentic: Authentic | undefined;
}

const IN_TOTO = 'application/vnd.in-toto+json';

/**
 * Verifies one attestation up to the statement in it. A check is made only when those before it hold: what a bundle says
 * is nobody's word until its signature has been verified.
 * @param area `publish`, which a key of the registry must have signed, or `provenance`, which a workflow's certificate must
 */
export function verifySigned(
  served: ServedAttestation | undefined,
  { trust, area }: { trust: Trust; area: 'publish' | 'provenance' },
): SignedStatement {
  const read = readOnce(served);
  const checks: Check[] = [];
  for (const { id, expected, step } of stepsOf({ served, read, trust, area })) {
    const failed = checks.find(({ passed }) => passed !== true);
    const why = served ? `${failed?.id} does not hold` : 'no attestation to verify';
    checks.push(failed || !served ? undecided(id, expected, why) : holds(id, expected, step));
  }
  const holdsAll = checks.every(({ passed }) => passed === true);
  return { checks, authentic: holdsAll ? authenticOf(read) : undefined };
}

/** The parts of an attestation, each read when it is first asked for, and once. Each throws an Error when it is malformed. */
interface Read {
  bundle(): Bundle;
  entity(): SignedEntity;
  statement(): Statement;
}

function readOnce(served: ServedAttestation | undefined): Read {
  let bundle: Bundle | undefined;
  let entity: SignedEntity | undefined;
  let statement: Statement | undefined;
  const read: Read = {
    bundle: () => {
      bundle ??= bundleFromJSON(served?.bundle);
      return bundle;
    },
    entity: () => {
      entity ??= entityOf(read.bundle());
      return entity;
    },
    statement: () => {
      statement ??= readStatement(envelopeOf(read.bundle()).payload);
      return statement;
    },
  };
  return read;
}

function entityOf(bundle: Bundle): SignedEntity {
  const entity = toSignedEntity(bundle);
  if (entity.key.$case === 'certificate') rememberEncoding(entity.key.certificate);
  return entity;
}

interface Step {
  readonly id: string;
  readonly expected: string;
  /** @throws Error saying what was found */
  step(): void;
}

function stepsOf({
  served,
  read: { bundle, entity, statement },
  trust,
  area,
}: {
  served: ServedAttestation | undefined;
  read: Read;
  trust: Trust;
  area: 'publish' | 'provenance';
}): Step[] {
  const byKey = area === 'publish';
  return [
    { id: `${area}.bundle`, expected: 'a Sigstore bundle', step: () => requireSigner(bundle(), byKey) },
    {
      id: `${area}.encoding`,
      expected: 'canonical base64',
      step: () => requireCanonicalBase64(served?.bundle),
    },
    {
      id: `${area}.envelope`,
      expected: `one signature over ${IN_TOTO}`,
      step: () => requireEnvelope(bundle()),
    },
    {
      id: `${area}.trust-root`,
      expected: 'a log and a signer that the trust root knows',
      step: () => requireKnown(entity(), trust),
    },
    {
      id: byKey ? 'publish.signed-by-registry-key' : 'provenance.signature',
      expected: byKey ? "signed by the registry's key" : 'signed by a Fulcio certificate',
      step: () => requireSignature(entity(), trust),
    },
    {
      id: `${area}.log-entry`,
      expected: 'logged for this very key or certificate',
      step: () => requireLoggedSigner(bundle(), trust),
    },
    {
      id: `${area}.keyid`,
      expected: byKey ? 'the key that signed' : 'none',
      step: () => requireKeyId(bundle()),
    },
    { id: `${area}.statement`, expected: 'an in-toto statement', step: () => void statement() },
    {
      id: `${area}.label`,
      expected: 'a label that matches the statement',
      step: () => {
        if (statement().predicateType !== served?.predicateType) throw new Error('another kind of statement');
      },
    },
  ];
}

function authenticOf({ bundle, entity, statement }: Read): Authentic {
  const { key } = entity();
  const [entry] = bundle().verificationMaterial.tlogEntries;
  return {
    statement: statement(),
    certificate: key.$case === 'certificate' ? key.certificate : undefined,
    loggedAt: Number(entry?.integratedTime) * 1000,
  };
}

function requireSigner(bundle: Bundle, byKey: boolean): void {
  if ((certificateOf(bundle) === undefined) !== byKey) {
    throw new Error(`signed by a ${byKey ? 'certificate' : 'key'}`);
  }
}

function envelopeOf(bundle: Bundle) {
  if (bundle.content.$case !== 'dsseEnvelope') throw new Error('no DSSE envelope');
  return bundle.content.dsseEnvelope;
}

function requireEnvelope(bundle: Bundle): void {
  const { payloadType, signatures } = envelopeOf(bundle);
  if (payloadType !== IN_TOTO) throw new Error('a payload of another type');
  if (signatures.length !== 1) throw new Error(`${signatures.length} signatures`);
}

function requireSignature(entity: SignedEntity, { material }: Trust): void {
  const thresholds = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };
  new Verifier(material, thresholds).verify(entity);
}

/** The registry names its key in the envelope too; a workflow has none to name. */
function requireKeyId(bundle: Bundle): void {
  const { content } = bundle.verificationMaterial;
  const keyid = envelopeOf(bundle).signatures[0]?.keyid;
  const wanted = content.$case === 'publicKey' ? content.publicKey.hint : '';
  if (keyid !== wanted) throw new Error(keyid === '' ? 'none' : 'another key');
}
