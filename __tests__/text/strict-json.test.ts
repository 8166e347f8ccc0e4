import { expect, test } from '@jest/globals';
import { parseStrictJson } from '../../src/text/strict-json.ts';

const parse = (text: string) => parseStrictJson(Buffer.from(text));

const GOOD = [
  '{}',
  '[]',
  '1',
  '"{\\"a\\":1,\\"a\\":2}"',
  '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
  '{"a:b":1,"a":"b:c","c":{"d":"}"}}',
  '{"\\"":1,"\\\\":2}',
  `${'['.repeat(64)}${']'.repeat(64)}`,
];

for (const text of GOOD) {
  test(`reads ${text.slice(0, 40)} as JSON.parse does`, () => expect(parse(text)).toEqual(JSON.parse(text)));
}

const BAD: [what: string, text: string][] = [
  ['a key twice', '{"a":1,"a":1}'],
  ['a key twice, with something between', '{"a":{"b":[]},"c":"","a":1}'],
  ['a key twice, written differently', '{"a":1,"\\u0061":2}'],
  ['a key twice, deep inside', '[[{"x":[{"a":1,"b":2,"a":3}]}]]'],
  ['an empty key twice', '{"":1,"":2}'],
  ['a key that every object has, twice', '{"__proto__":1,"__proto__":2}'],
  ['too many levels', `${'['.repeat(65)}${']'.repeat(65)}`],
  ['too many levels of objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
  ['no JSON', '{a:1}'],
  ['JSON and more', '{} {}'],
];

for (const [what, text] of BAD) {
  test(`refuses ${what}`, () => expect(() => parse(text)).toThrow());
}

test('refuses what is no UTF-8', () =>
  expect(() => parseStrictJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow());
