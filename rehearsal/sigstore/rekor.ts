import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import { json as canonical, dsse } from '@sigstore/core';
import { createKey, type Key } from '../keys.ts';
import type { Route, SealedResponse } from '../net/request.ts';
import { inclusionPath, leafHash, treeHash } from './merkle.ts';

/** Sigstore's transparency log, version 1. */
export interface Rekor {
  readonly key: Key;
  readonly routes: readonly Route[];
  /** An answer in place of the log's own; undefined for its own. */
  tamper?: () => SealedResponse | undefined;
  /** Logs a DSSE envelope, now or `at` a time in ms. The answer is what `POST /api/v1/log/entries` gives. */
  log(envelope: Envelope, verifier: string, at?: number): LogEntry;
}

export interface Envelope {
  readonly payloadType: string;
  /** base64 */
  readonly payload: string;
  readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[];
}

export interface LogEntry {
  readonly uuid: string;
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly checkpoint: string;
      readonly hashes: readonly string[];
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
    };
  };
}

const TREE_ID = '1193050959916656506';

/** The log starts with a few leaves: npm prints `logIndex=undefined` for index 0, and a proof should have something to prove. */
const FILLERS = 7;

export function createRekor(): Rekor {
  const key = createKey();
  const leaves = Array.from({ length: FILLERS }, (_, at) => leafHash(Buffer.from(`filler ${at}`)));

  const log: Rekor['log'] = (envelope, verifier, at = Date.now()) => {
    const body = Buffer.from(canonical.canonicalize(dsseEntry(envelope, verifier)));
    const leaf = leafHash(body);
    const known = leaves.findIndex((other) => other.equals(leaf));
    if (known >= 0) throw new Equivalent(uuidOf(leaf));
    leaves.push(leaf);
    const logIndex = leaves.length - 1;
    const entry = {
      body: body.toString('base64'),
      integratedTime: Math.floor(at / 1000),
      logID: key.id.toString('hex'),
      logIndex,
    };
    const root = treeHash(leaves);
    return {
      uuid: uuidOf(leaf),
      ...entry,
      verification: {
        signedEntryTimestamp: key.sign(Buffer.from(canonical.canonicalize(entry))).toString('base64'),
        inclusionProof: {
          checkpoint: checkpoint(key, leaves.length, root),
          hashes: inclusionPath(logIndex, leaves).map((hash) => hash.toString('hex')),
          logIndex,
          rootHash: root.toString('hex'),
          treeSize: leaves.length,
        },
      },
    };
  };

  const route: Route = {
    name: 'rekor',
    method: 'POST',
    path: /^\/api\/v1\/log\/entries$/,
    answer: ({ body }) => rekor.tamper?.() ?? createEntry(JSON.parse(body.toString('utf8')), log),
  };
  const rekor: Rekor = { key, routes: [route], log };
  return rekor;
}

class Equivalent extends Error {}

/** Rekor's answers, as npm's `@sigstore/sign` reads them; the 409 in the words of sigstore/rekor. */
function createEntry(
  proposed: { kind?: string; spec?: { proposedContent?: { envelope: string; verifiers: string[] } } },
  log: Rekor['log'],
): SealedResponse {
  const headers = { 'content-type': 'application/json' };
  const content = proposed.kind === 'dsse' ? proposed.spec?.proposedContent : undefined;
  const [verifier = ''] = content?.verifiers ?? [];
  const envelope: Envelope | undefined = content && JSON.parse(content.envelope);
  if (!envelope || !isSigned(envelope, verifier)) {
    return {
      status: 400,
      headers,
      body: { code: 400, message: 'error processing entry: could not verify envelope' },
    };
  }
  try {
    const { uuid, ...entry } = log(envelope, verifier);
    return { status: 201, headers, body: { [uuid]: entry } };
  } catch (thrown) {
    if (!(thrown instanceof Equivalent)) throw thrown;
    const message = `an equivalent entry already exists in the transparency log with UUID ${thrown.message}`;
    return {
      status: 409,
      headers: { ...headers, location: `/api/v1/log/entries/${thrown.message}` },
      body: { code: 409, message },
    };
  }
}

function isSigned({ payload, payloadType, signatures }: Envelope, verifier: string): boolean {
  const pem = Buffer.from(verifier, 'base64').toString('utf8');
  const key = pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem);
  const signed = dsse.preAuthEncoding(payloadType, Buffer.from(payload, 'base64'));
  const [signature] = signatures;
  return signature !== undefined && verify('sha256', signed, key, Buffer.from(signature.sig, 'base64'));
}

/** The canonical entry of kind dsse 0.0.1: hashes, not the envelope itself. */
function dsseEntry(envelope: Envelope, verifier: string): object {
  const sha256 = (data: Buffer | string) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(data).digest('hex'),
  });
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: sha256(JSON.stringify(envelope)),
      payloadHash: sha256(Buffer.from(envelope.payload, 'base64')),
      signatures: envelope.signatures.map(({ sig }) => ({ signature: sig, verifier })),
    },
  };
}

/** A signed note. https://github.com/transparency-dev/formats/blob/main/log/README.md */
function checkpoint(key: Key, size: number, root: Buffer): string {
  const note = `rekor.sigstore.dev - ${TREE_ID}\n${size}\n${root.toString('base64')}\n`;
  const signature = Buffer.concat([key.id.subarray(0, 4), key.sign(Buffer.from(note))]);
  return `${note}\n\u2014 rekor.sigstore.dev ${signature.toString('base64')}\n`;
}

function uuidOf(leaf: Buffer): string {
  return `${BigInt(TREE_ID).toString(16).padStart(16, '0')}${leaf.toString('hex')}`;
}
