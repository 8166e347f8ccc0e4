import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import type { ServedAttestation } from '../registry/served.ts';
import type { Trust } from '../trust/trust.ts';
import { type Check, holds, undecided } from './checks.ts';
import { requireCanonicalBase64 } from './encoding.ts';
import { requireKnown } from './known.ts';
import { certificateOf, requireLoggedSigner } from './log-entry.ts';
import { readStatement, type Statement } from './statement.ts';

/** An attestation whose signature, certificate or key, and log entry hold: its statement is the signer's. */
export interface Authentic {
  readonly statement: Statement;
  /** DER, when a certificate signed. */
  readonly certificate: Buffer | undefined;
  /** When it was logged, in ms: the log's promise, which is signed. */
  readonly loggedAt: number;
}

export interface Authentication {
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
export function authenticate(
  served: ServedAttestation | undefined,
  { trust, area }: { trust: Trust; area: 'publish' | 'provenance' },
): Authentication {
  const steps = stepsOf({ served, trust, area });
  const checks: Check[] = [];
  for (const { id, expected, step } of steps) {
    const failed = checks.find(({ passed }) => passed !== true);
    const why = served ? `${failed?.id} does not hold` : 'no attestation to verify';
    checks.push(failed || !served ? undecided(id, expected, why) : holds(id, expected, step));
  }
  const holdsAll = checks.every(({ passed }) => passed === true);
  return { checks, authentic: holdsAll ? authenticOf(served) : undefined };
}

interface Step {
  readonly id: string;
  readonly expected: string;
  /** @throws Error saying what was found */
  step(): void;
}

function stepsOf({
  served,
  trust,
  area,
}: {
  served: ServedAttestation | undefined;
  trust: Trust;
  area: 'publish' | 'provenance';
}): Step[] {
  let parsed: Bundle | undefined;
  const bundle = () => {
    parsed ??= bundleFromJSON(served?.bundle);
    return parsed;
  };
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
      step: () => requireKnown(bundle(), trust),
    },
    {
      id: byKey ? 'publish.signed-by-registry-key' : 'provenance.signature',
      expected: byKey ? "signed by the registry's key" : 'signed by a Fulcio certificate',
      step: () => requireSignature(bundle(), trust),
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
    { id: `${area}.statement`, expected: 'an in-toto statement', step: () => statementIn(bundle()) },
    {
      id: `${area}.label`,
      expected: 'the kind of statement it is',
      step: () => {
        if (statementIn(bundle()).predicateType !== served?.predicateType)
          throw new Error('another kind of statement');
      },
    },
  ];
}

function authenticOf(served: ServedAttestation | undefined): Authentic {
  const bundle = bundleFromJSON(served?.bundle);
  const [entry] = bundle.verificationMaterial.tlogEntries;
  return {
    statement: statementIn(bundle),
    certificate: certificateOf(bundle),
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

function requireSignature(bundle: Bundle, { material }: Trust): void {
  const thresholds = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };
  new Verifier(material, thresholds).verify(toSignedEntity(bundle));
}

/** The registry names its key in the envelope too; a workflow has none to name. */
function requireKeyId(bundle: Bundle): void {
  const { content } = bundle.verificationMaterial;
  const keyid = envelopeOf(bundle).signatures[0]?.keyid;
  const wanted = content.$case === 'publicKey' ? content.publicKey.hint : '';
  if (keyid !== wanted) throw new Error(keyid === '' ? 'none' : 'another key');
}

function statementIn(bundle: Bundle): Statement {
  return readStatement(envelopeOf(bundle).payload);
}
