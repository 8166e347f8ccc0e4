import type { Key } from '../keys.ts';
import type { Fulcio } from './fulcio.ts';
import type { Rekor } from './rekor.ts';

/** Sigstore's trusted_root.json for this rehearsal. @see sigstore/protobuf-specs, sigstore_trustroot.proto */
export function trustedRoot({ fulcio, rekor }: { fulcio: Fulcio; rekor: Rekor }): object {
  const validFor = { start: new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString() };
  const log = (baseUrl: string, key: Key) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: key.spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: key.id.toString('base64') },
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log('https://rekor.sigstore.dev', rekor.key)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
        uri: 'https://fulcio.sigstore.dev',
        certChain: { certificates: fulcio.chain.map((raw) => ({ rawBytes: raw.toString('base64') })) },
        validFor,
      },
    ],
    ctlogs: [log('https://ctfe.sigstore.dev/2022', fulcio.ctLog)],
    timestampAuthorities: [],
  };
}
