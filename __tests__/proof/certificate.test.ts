import { expect, test } from '@jest/globals';
import { der } from '../../rehearsal/keys.ts';
import { utf8String } from '../../src/proof/certificate.ts';

for (const length of [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff]) {
  test(`reads a string of ${length} bytes`, () => {
    const text = 'a'.repeat(length);
    expect(utf8String(der(0x0c, Buffer.from(text)))).toBe(text);
  });
}

test('reads what is not ASCII', () => expect(utf8String(der(0x0c, Buffer.from('größe ✓')))).toBe('größe ✓'));

const MALFORMED: [what: string, bytes: number[]][] = [
  ['nothing', []],
  ['a tag alone', [0x0c]],
  ['another tag', [0x16, 1, 0x61]],
  ['too short', [0x0c, 2, 0x61]],
  ['trailing bytes', [0x0c, 1, 0x61, 0x62]],
  ['an indefinite length', [0x0c, 0x80, 0x61, 0, 0]],
  ['a length in a longer form', [0x0c, 0x81, 1, 0x61]],
  ['a length in a much longer form', [0x0c, 0x82, 0, 1, 0x61]],
  ['a length of three bytes', [0x0c, 0x83, 0, 0, 1, 0x61]],
  ['half a length', [0x0c, 0x82, 1]],
  ['no UTF-8', [0x0c, 1, 0xff]],
  ['half a character', [0x0c, 1, 0xc3]],
];

for (const [what, bytes] of MALFORMED) {
  test(`refuses ${what}`, () => expect(() => utf8String(Buffer.from(bytes))).toThrow());
}
