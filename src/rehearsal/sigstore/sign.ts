import { X509Certificate } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { Claims } from '../../github/claims.ts';
import { createKey, type Key } from '../keys.ts';
import type { Fulcio } from './fulcio.ts';
import type { Envelope, LogEntry, Rekor } from './rekor.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A Sigstore bundle (v0.3) as JSON. */
export type Bundle = object;

/** Signs a statement as a workflow would: a Fulcio certificate for its claims, an entry in the log. */
export async function signAsWorkflow(
  statement: object,
  { fulcio, rekor, claims }: { fulcio: Fulcio; rekor: Rekor; claims: Claims },
): Promise<Bundle> {
  const key = createKey();
  const [pem = ''] = await fulcio.certify(key.publicKey, claims);
  const envelope = envelopeOf(statement, { key, keyid: '' });
  const entry = rekor.log(envelope, Buffer.from(pem).toString('base64'));
  const certificate = { rawBytes: new X509Certificate(pem).raw.toString('base64') };
  return bundleOf(envelope, entry, { certificate });
}

/** Signs a statement with a key that clients know by its id, as the registry does. */
export function signWithKey(
  statement: object,
  { rekor, key, keyid }: { rekor: Rekor; key: Key; keyid: string },
): Bundle {
  const pem = key.publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const envelope = envelopeOf(statement, { key, keyid });
  const entry = rekor.log(envelope, Buffer.from(pem).toString('base64'));
  return bundleOf(envelope, entry, { publicKey: { hint: keyid } });
}

function envelopeOf(statement: object, { key, keyid }: { key: Key; keyid: string }): Envelope {
  const payload = Buffer.from(JSON.stringify(statement));
  const sig = key.sign(dsse.preAuthEncoding(PAYLOAD_TYPE, payload)).toString('base64');
  return { payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures: [{ sig, keyid }] };
}

/** @see https://docs.sigstore.dev/about/bundle/ */
function bundleOf(envelope: Envelope, entry: LogEntry, signer: object): Bundle {
  const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
  const { signedEntryTimestamp, inclusionProof } = entry.verification;
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...signer,
      tlogEntries: [
        {
          logIndex: String(entry.logIndex),
          logId: { keyId: base64(entry.logID) },
          kindVersion: { kind: 'dsse', version: '0.0.1' },
          integratedTime: String(entry.integratedTime),
          inclusionPromise: { signedEntryTimestamp },
          inclusionProof: {
            logIndex: String(inclusionProof.logIndex),
            rootHash: base64(inclusionProof.rootHash),
            treeSize: String(inclusionProof.treeSize),
            hashes: inclusionProof.hashes.map(base64),
            checkpoint: { envelope: inclusionProof.checkpoint },
          },
          canonicalizedBody: entry.body,
        },
      ],
    },
    dsseEnvelope: envelope,
  };
}
