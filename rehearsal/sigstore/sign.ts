import { X509Certificate } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { Claims } from '../../src/github/claims.ts';
import { createKey, type Key } from '../keys.ts';
import type { Fulcio } from './fulcio.ts';
import type { ForgedExtensions } from './leaf-extensions.ts';
import type { Envelope, LogEntry, Rekor } from './rekor.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A Sigstore bundle (v0.3) as JSON. */
export type Bundle = object;

/** What a forge may do otherwise than a signer does; all of it is signed and logged as well as ever. */
export interface Forging {
  readonly extensions?: ForgedExtensions;
  readonly keyid?: string;
  readonly payloadType?: string;
  /** In place of the statement's JSON. */
  readonly payload?: string;
  /** PEM of the certificate or key the log entry names. */
  readonly verifier?: string;
  /** When the entry was logged, in ms. */
  readonly loggedAt?: number;
}

/** Signs a statement as a workflow would: a Fulcio certificate for its claims, an entry in the log. */
export async function signAsWorkflow(
  statement: object,
  { fulcio, rekor, claims, ...forging }: { fulcio: Fulcio; rekor: Rekor; claims: Claims } & Forging,
): Promise<Bundle> {
  const key = createKey();
  const [pem = ''] = await fulcio.certify(key.publicKey, claims, forging.extensions);
  const envelope = envelopeOf(statement, { key, keyid: '', ...forging });
  const entry = rekor.log(envelope, base64Of(forging.verifier ?? pem), forging.loggedAt);
  const certificate = { rawBytes: new X509Certificate(pem).raw.toString('base64') };
  return bundleOf(envelope, entry, { certificate });
}

/** Signs a statement with a key that clients know by its id, as the registry does. */
export function signWithKey(
  statement: object,
  { rekor, key, keyid: hint, ...forging }: { rekor: Rekor; key: Key; keyid: string } & { forged?: Forging },
): Bundle {
  const { forged = {} } = forging;
  const pem = key.publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const envelope = envelopeOf(statement, { key, keyid: hint, ...forged });
  const entry = rekor.log(envelope, base64Of(forged.verifier ?? pem), forged.loggedAt);
  return bundleOf(envelope, entry, { publicKey: { hint } });
}

function base64Of(text: string): string {
  return Buffer.from(text).toString('base64');
}

function envelopeOf(
  statement: object,
  {
    key,
    keyid = '',
    payloadType = PAYLOAD_TYPE,
    payload = JSON.stringify(statement),
  }: { key: Key } & Forging,
): Envelope {
  const bytes = Buffer.from(payload);
  const sig = key.sign(dsse.preAuthEncoding(payloadType, bytes)).toString('base64');
  return { payloadType, payload: bytes.toString('base64'), signatures: [{ sig, keyid }] };
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
