import * as v from 'valibot';

const text = v.string();

/** Bundles of 2023 have `null` for what they lack. */
const LogEntry = v.looseObject({
  canonicalizedBody: text,
  logId: v.looseObject({ keyId: text }),
  inclusionPromise: v.nullish(v.looseObject({ signedEntryTimestamp: text })),
  inclusionProof: v.nullish(v.looseObject({ hashes: v.nullish(v.array(text), []) })),
});

const Encoded = v.looseObject({
  dsseEnvelope: v.looseObject({
    payload: v.string(),
    signatures: v.array(v.looseObject({ sig: v.string() })),
  }),
  verificationMaterial: v.looseObject({
    certificate: v.nullish(v.looseObject({ rawBytes: v.string() })),
    x509CertificateChain: v.nullish(
      v.looseObject({ certificates: v.array(v.looseObject({ rawBytes: v.string() })) }),
    ),
    tlogEntries: v.array(LogEntry),
  }),
});

/** Node's decoder passes over what it does not know: a text that is not what its bytes encode to hides something. */
export function requireCanonicalBase64(bundle: unknown): void {
  const { dsseEnvelope, verificationMaterial } = v.parse(Encoded, bundle);
  const { certificate, x509CertificateChain, tlogEntries } = verificationMaterial;
  const texts = [
    dsseEnvelope.payload,
    ...dsseEnvelope.signatures.map(({ sig }) => sig),
    ...(certificate ? [certificate.rawBytes] : []),
    ...(x509CertificateChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []),
    ...tlogEntries.flatMap(({ canonicalizedBody, logId, inclusionPromise, inclusionProof }) => [
      canonicalizedBody,
      logId.keyId,
      ...(inclusionPromise ? [inclusionPromise.signedEntryTimestamp] : []),
      ...(inclusionProof?.hashes ?? []),
    ]),
  ];
  const wrong = texts.find((encoded) => Buffer.from(encoded, 'base64').toString('base64') !== encoded);
  if (wrong !== undefined) throw new Error('base64 with characters that decode to nothing');
}
