import { types } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { X509Certificate } from '@sigstore/core';
import fc from 'fast-check';
import { createKey } from '../../rehearsal/keys.ts';
import { readIdentity, utf8String } from '../../src/proof/certificate.ts';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE, readStatement } from '../../src/proof/statement.ts';
import { parseStrictJson } from '../../src/text/strict-json.ts';
import { CLAIMS, type Forge, openForge } from '../helpers/forge.ts';

let forge: Forge;

beforeAll(async () => {
  forge = await openForge();
});

/** Whatever is read: what is thrown is an error that says what is wrong; nothing runs out of stack, nothing hangs. */
function reads(task: () => unknown): void {
  try {
    task();
  } catch (thrown) {
    if (!types.isNativeError(thrown) || thrown.name === 'RangeError' || thrown.message === '') throw thrown;
  }
}

test('a UTF8String of any bytes is read, or refused', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(bytes, (any) => reads(() => utf8String(Buffer.from(any)))),
    { numRuns: 40_000 },
  );
});

test('what is read as a UTF8String is what its bytes say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const content = Buffer.from(text);
      const length =
        content.length < 0x80
          ? [content.length]
          : content.length < 0x100
            ? [0x81, content.length]
            : [0x82, content.length >> 8, content.length & 0xff];
      expect(utf8String(Buffer.concat([Buffer.from([0x0c, ...length]), content]))).toBe(
        content.toString('utf8'),
      );
    }),
    { numRuns: 10_000 },
  );
});

test('any text is read as JSON.parse reads it, or refused', () => {
  const text = fc.oneof(fc.json({ maxDepth: 5 }), fc.string({ maxLength: 60 }));
  fc.assert(
    fc.property(text, (any) => {
      const read: unknown[] = [];
      reads(() => read.push(parseStrictJson(Buffer.from(any))));
      if (read.length > 0) expect(read[0]).toEqual(JSON.parse(any));
    }),
    { numRuns: 12_000 },
  );
});

test('any JSON is a statement, or refused', () => {
  fc.assert(
    fc.property(fc.json(), (any) => reads(() => readStatement(Buffer.from(any)))),
    { numRuns: 15_000 },
  );
});

test('any JSON is a bundle that fails by a check, never by a crash', () => {
  const bundle = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(bundle, bundle, (one, other) => {
      const served = [
        { predicateType: PUBLISH_PREDICATE, bundle: one },
        { predicateType: PROVENANCE_PREDICATE, bundle: other },
      ];
      expect(forge.verify(served).checks.some(({ passed }) => passed === false)).toBe(true);
    }),
    { numRuns: 1_500 },
  );
});

test('a certificate with any bytes in it is read, or refused', async () => {
  const [pem = ''] = await forge.fulcio.certify(createKey().publicKey, CLAIMS);
  const der = Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  const edit = fc.array(fc.tuple(fc.nat(der.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(edit, (bytes) => {
      const edited = Buffer.from(der);
      for (const [at, byte] of bytes) edited[at] = byte;
      reads(() => readIdentity(X509Certificate.parse(edited)));
    }),
    { numRuns: 3_000 },
  );
});
