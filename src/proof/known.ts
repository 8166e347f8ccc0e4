import type { X509Certificate } from '@sigstore/core';
import type { SignedEntity } from '@sigstore/verify';
import type { Trust } from '../trust/trust.ts';

/**
 * Refuses a bundle of a log, a certificate authority or a key that the trust root does not have. That is no forgery yet: a
 * root that is too old does not know what has been added since. What the bundle says of itself is only looked up here.
 * @throws Error naming what is not known
 */
export function requireKnown({ key, tlogEntries }: SignedEntity, { material }: Trust): void {
  for (const { logId } of tlogEntries) {
    const known = material.tlogs.some(({ logID }) => logID.equals(logId?.keyId ?? Buffer.alloc(0)));
    if (!known) unknown('transparency log');
  }
  if (key.$case === 'certificate') requireKnownAuthorities(key.certificate, material);
  else requireKnownKey(key.hint, material);
}

function requireKnownKey(hint: string, material: Trust['material']): void {
  try {
    material.publicKey(hint);
  } catch {
    unknown('registry key');
  }
}

function requireKnownAuthorities(
  leaf: X509Certificate,
  { certificateAuthorities, ctlogs }: Trust['material'],
): void {
  const issuer = leaf.extAuthorityKeyID?.keyIdentifier;
  const authorities = certificateAuthorities.flatMap(({ certChain }) => certChain);
  const isIssued = authorities.some(({ extSubjectKeyID, subject }) =>
    issuer && extSubjectKeyID
      ? extSubjectKeyID.keyIdentifier.equals(issuer)
      : Buffer.from(subject).equals(leaf.issuer),
  );
  if (!isIssued) unknown('certificate authority');
  const stamps = leaf.extSCT?.signedCertificateTimestamps ?? [];
  const isStamped = stamps.some((stamp) =>
    ctlogs.some(({ logID }) => logID.equals(Buffer.from(stamp.logID))),
  );
  if (stamps.length > 0 && !isStamped) unknown('certificate transparency log');
}

function unknown(what: string): never {
  throw new Error(`a ${what} that is not in the trust root: the root is too old, or it is someone else's`);
}
