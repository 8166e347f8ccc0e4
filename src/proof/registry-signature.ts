import { createPublicKey, verify } from 'node:crypto';
import type { Check } from '../checks.ts';
import type { PackumentVersion } from '../registry/packument.ts';
import type { RegistryKey } from '../trust/trust.ts';

/**
 * The registry's own signature of `name@version:integrity` in the packument: ECDSA P-256 with SHA-256, by a key of use
 * `npm:signatures` that was valid when the version was published.
 * @param integrity of the bytes that were served, so that the signature speaks of them and not of the packument's field
 * @see https://docs.npmjs.com/about-registry-signatures
 */
export function registrySignatureCheck(
  entry: PackumentVersion,
  { integrity, keys, publishedAt }: { integrity: string; keys: readonly RegistryKey[]; publishedAt: number },
): Check {
  const expected = "signed by one of the registry's keys";
  const id = 'registry.signature';
  const message = Buffer.from(`${entry.name}@${entry.version}:${integrity}`);
  const signed = entry.dist.signatures.some(({ keyid, sig }) =>
    keys
      .filter((key) => key.id === keyid && key.usage === 'npm:signatures' && wasValid(key, publishedAt))
      .some((key) => signs(key, message, sig)),
  );
  if (signed) return { id, passed: true, expected, found: expected };
  const found = entry.dist.signatures.length === 0 ? 'no signature' : 'no valid signature';
  return { id, passed: false, expected, found };
}

function wasValid({ publicKey: { validFor } }: RegistryKey, at: number): boolean {
  const start = validFor?.start?.getTime() ?? Number.POSITIVE_INFINITY;
  const end = validFor?.end?.getTime() ?? Number.POSITIVE_INFINITY;
  return start <= at && at <= end;
}

function signs(key: RegistryKey, message: Buffer, signature: string): boolean {
  const spki = key.publicKey.rawBytes;
  if (!spki) return false;
  const publicKey = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  return verify('sha256', message, publicKey, Buffer.from(signature, 'base64'));
}
