import { createHash } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { der, type Key } from '../keys.ts';

/** A certificate transparency log's promise, for a certificate to carry. RFC 6962, sections 3.2 and 3.3. */
export function embeddedSct({
  log,
  issuerSpki,
  tbs,
  timestamp,
}: {
  log: Key;
  issuerSpki: Buffer;
  /** The certificate to be signed, without the extension this makes. */
  tbs: Buffer;
  /** Milliseconds. */
  timestamp: number;
}): x509.Extension {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(timestamp));
  const noExtensions = uint(0, 2);
  const issuer = createHash('sha256').update(issuerSpki).digest();
  const signed = Buffer.concat([
    uint(0, 2),
    time,
    uint(1, 2),
    issuer,
    uint(tbs.length, 3),
    tbs,
    noExtensions,
  ]);
  const signature = log.sign(signed);
  const algorithms = Buffer.from([4, 3]); // sha256, ecdsa
  const sct = Buffer.concat([
    uint(0, 1),
    log.id,
    time,
    noExtensions,
    algorithms,
    uint(signature.length, 2),
    signature,
  ]);
  const list = Buffer.concat([uint(sct.length + 2, 2), uint(sct.length, 2), sct]);
  return new x509.Extension('1.3.6.1.4.1.11129.2.4.2', false, der(0x04, list));
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
