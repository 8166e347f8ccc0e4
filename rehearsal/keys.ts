import { createHash, generateKeyPairSync, type KeyObject, sign, type webcrypto } from 'node:crypto';

/** An ECDSA P-256 key, made for one rehearsal. */
export interface Key {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer;
  /** sha256 of the SPKI: how logs are named. */
  readonly id: Buffer;
  /** ECDSA with SHA-256, the signature in DER. */
  sign(data: Buffer): Buffer;
}

export function createKey(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return {
    publicKey,
    privateKey,
    spki,
    id: createHash('sha256').update(spki).digest(),
    sign: (data) => sign('sha256', data, privateKey),
  };
}

export const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A key for `@peculiar/x509`, which speaks WebCrypto. */
export function webKey(key: KeyObject): webcrypto.CryptoKey {
  return key.toCryptoKey(ECDSA, true, [key.type === 'private' ? 'sign' : 'verify']);
}

/** One DER element. */
export function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const header =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...header]), content]);
}
