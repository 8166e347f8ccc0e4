import type { Bundle } from '@sigstore/bundle';
import { pem } from '@sigstore/core';
import * as v from 'valibot';
import { parseStrictJson } from '../text/strict-json.ts';
import type { Trust } from '../trust/trust.ts';

const LogBody = v.looseObject({
  spec: v.looseObject({
    signatures: v.optional(v.array(v.looseObject({ verifier: v.string() }))),
    content: v.optional(
      v.looseObject({
        envelope: v.looseObject({ signatures: v.array(v.looseObject({ publicKey: v.string() })) }),
      }),
    ),
  }),
});

/** The log entry names a key or certificate of its own, which @sigstore/verify does not compare: it must be the signer's. */
export function requireLoggedSigner(bundle: Bundle, { keys }: Trust): void {
  const { content, tlogEntries } = bundle.verificationMaterial;
  const hint = content.$case === 'publicKey' ? content.publicKey.hint : undefined;
  const key = keys.find(({ id, usage }) => id === hint && usage === 'npm:attestations');
  const signer = certificateOf(bundle) ?? key?.publicKey.rawBytes;
  // The time of an entry is signed by the log's promise alone: of an entry without one, or of several, anybody chooses it.
  if (tlogEntries.length !== 1 || !tlogEntries[0]?.inclusionPromise)
    throw new Error(`${tlogEntries.length} log entries, or none with a time that the log has signed`);
  for (const { canonicalizedBody } of tlogEntries) {
    const { spec } = v.parse(LogBody, parseStrictJson(canonicalizedBody));
    const logged = spec.signatures?.[0]?.verifier ?? spec.content?.envelope.signatures[0]?.publicKey;
    if (!signer || !logged || !pem.toDER(Buffer.from(logged, 'base64').toString('utf8')).equals(signer)) {
      throw new Error('logged for another key or certificate');
    }
  }
}

/** The certificate in a bundle, DER; undefined when a key signed. */
export function certificateOf({ verificationMaterial: { content } }: Bundle): Buffer | undefined {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes;
    default:
      return undefined;
  }
}
