import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import type { ServedAttestation } from '../registry/served.ts';
import { readStatement, type Statement } from './statement.ts';
import type { Trust } from './trust.ts';

/** An attestation whose signature, certificate or key, and log entry hold. Its statement may be believed to be the signer's. */
export interface Authentic {
  readonly statement: Statement;
  /** DER, when a certificate signed. */
  readonly certificate: Buffer | undefined;
}

/**
 * Verifies a bundle's cryptography: certificate chain and SCT, or registry key within its time; the transparency log's
 * promise, proof and entry; the signature.
 * @param signedBy what must have signed: `certificate` of a workflow, `key` of the registry
 * @throws Error saying what does not hold
 */
export function authenticate(
  served: ServedAttestation,
  { trust, signedBy }: { trust: Trust; signedBy: 'certificate' | 'key' },
): Authentic {
  const bundle = bundleFromJSON(served.bundle);
  const certificate = certificateOf(bundle);
  if ((certificate === undefined) !== (signedBy === 'key'))
    throw new Error(`it is not signed by a ${signedBy}`);
  const thresholds = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };
  new Verifier(trust.material, thresholds).verify(toSignedEntity(bundle));
  return { statement: statementOf(bundle, served.predicateType), certificate };
}

function statementOf(bundle: Bundle, label: string): Statement {
  const content = bundle.content;
  if (content.$case !== 'dsseEnvelope') throw new Error('it holds no DSSE envelope');
  const { payload, payloadType, signatures } = content.dsseEnvelope;
  if (payloadType !== 'application/vnd.in-toto+json') throw new Error('its payload is no in-toto statement');
  if (signatures.length !== 1) throw new Error(`it has ${signatures.length} signatures`);
  const statement = readStatement(payload);
  if (statement.predicateType !== label) throw new Error('it is labelled as another kind of statement');
  return statement;
}

function certificateOf({ verificationMaterial: { content } }: Bundle): Buffer | undefined {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes;
    default:
      return undefined;
  }
}
