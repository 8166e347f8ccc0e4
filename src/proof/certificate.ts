import type { X509Certificate } from '@sigstore/core';

/** Fulcio's extensions for GitHub Actions, 1.3.6.1.4.1.57264.1.N: raw text up to N = 6, a DER UTF8String from N = 8 on. */
const EXTENSIONS = {
  issuerV1: 1,
  eventV1: 2,
  commitV1: 3,
  repositoryV1: 5,
  refV1: 6,
  issuer: 8,
  signer: 9,
  signerDigest: 10,
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  repositoryId: 15,
  owner: 16,
  ownerId: 17,
  workflow: 18,
  workflowDigest: 19,
  event: 20,
  run: 21,
  visibility: 22,
  environment: 23,
  subject: 24,
} as const;

/** The first extension that is a DER string and not raw text. */
const FIRST_DER = 8;

/**
 * Who signed, as Fulcio certified it. A field is undefined when the certificate does not have it.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export type Identity = { readonly [field in keyof typeof EXTENSIONS]: string | undefined } & {
  /** The subject alternative name, a URI. */
  readonly san: string | undefined;
};

/**
 * Decodes a Fulcio certificate's identity, strictly. Says nothing of whether the certificate is to be believed.
 * Extensions nobody knows are passed over.
 * @throws Error on a malformed or repeated extension
 */
export function readIdentity(certificate: X509Certificate): Identity {
  refuseRepeats(certificate);
  const fields = Object.entries(EXTENSIONS).map(([field, number]) => {
    const value = certificate.extension(`1.3.6.1.4.1.57264.1.${number}`)?.value;
    return [field, value && (number < FIRST_DER ? utf8(value) : utf8String(value))];
  });
  return { ...(Object.fromEntries(fields) as Identity), san: certificate.extSubjectAltName?.uri };
}

function refuseRepeats(certificate: X509Certificate): void {
  const seen = new Set<string>();
  for (const extension of certificate.extensions) {
    const oid = extension.subs[0]?.toOID() ?? '';
    if (seen.has(oid)) throw new Error(`the certificate has the extension ${oid} twice`);
    seen.add(oid);
  }
}

/**
 * Decodes one DER UTF8String: the tag, a length in its shortest form, exactly so many bytes, valid UTF-8.
 * @throws Error
 */
export function utf8String(der: Buffer): string {
  const [tag, first] = der;
  if (tag !== 0x0c || first === undefined) throw new Error('a certificate extension is not a UTF8String');
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 2 || first === 0x80 || der.length < 2 + lengthBytes) {
    throw new Error('a certificate extension has a malformed length');
  }
  const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
  const shortest = lengthBytes === 0 || (lengthBytes === 1 ? length >= 0x80 : length >= 0x100);
  const content = der.subarray(2 + lengthBytes);
  if (!shortest || content.length !== length) {
    throw new Error('a certificate extension has a malformed length');
  }
  return utf8(content);
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('a certificate extension is not UTF-8');
  }
}
