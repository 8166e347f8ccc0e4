import type { ASN1Obj, X509Certificate } from '@sigstore/core';
import type { toTrustMaterial } from '@sigstore/verify';

/**
 * Lets the certificates of a trust root be encoded once, and not twenty times for each attestation: @sigstore/verify
 * compares and verifies certificates by encoding them anew (4.1.3: a third of its time). They are never changed, so what
 * they encode to never does. Only these objects are touched, which are ours: nothing of the library is.
 */
export function encodedOnce(
  material: ReturnType<typeof toTrustMaterial>,
): ReturnType<typeof toTrustMaterial> {
  for (const { certChain } of material.certificateAuthorities)
    for (const { root } of certChain) remember(root);
  return material;
}

/** The same for one certificate, such as the one that is being verified. */
export function rememberEncoding({ root }: X509Certificate): void {
  remember(root);
}

function remember(node: ASN1Obj): void {
  // The innermost first: then each is put together of what is encoded already.
  for (const sub of node.subs) remember(sub);
  const der = node.toDER();
  node.toDER = () => der;
}
