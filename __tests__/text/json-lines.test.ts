import { expect, test } from '@jest/globals';
import { linesOfKeys } from '../../src/text/json-lines.ts';

const TEXT = `{
  "scripts": { "version": "x",
    "tag": "y" },
  "name": "pkg", "version": "1.0.0",
  "dependencies": {
    "version": "^1",
    "a\\u002fb": "^2"
  },
  "tag": {
    "tag": 1
  },
  "tag": 2
}
`;

const KEYS: [what: string, path: string[], key: string, line: number | undefined][] = [
  ['a key of the outermost object', [], 'name', 4],
  ['a key that also stands in an object before it', [], 'version', 4],
  ['a key of an inner object', ['dependencies'], 'version', 6],
  ['a key that is written with an escape', ['dependencies'], 'a/b', 7],
  ['a key twice: the last', [], 'tag', 12],
  ['a key that is not there', [], 'exports', undefined],
  ['an object that is not there', ['exports'], 'import', undefined],
  ['what is no object', ['name'], 'length', undefined],
];

test.each(KEYS)('%s', (_what, path, key, line) => {
  expect(linesOfKeys(TEXT, path).get(key)).toBe(line);
  expect(linesOfKeys(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, path).get(key)).toBe(line);
});

test('a text that is no JSON has no keys', () => {
  for (const text of ['', '[', 'nonsense', '"x"']) expect(linesOfKeys(text).size).toBe(0);
});
