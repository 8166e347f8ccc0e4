import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { gatesOf, groupsOf, needsAmong } from '../../src/plan/needs.ts';

const release = (name: string, manifest: object = {}, version = '1.2.0') => ({
  name,
  version,
  distTag: 'latest',
  manifest: { name, version, ...manifest },
});

/** What one package needs of another that is released as 1.2.0, by how it depends on it. */
const RANGES: [what: string, manifest: object, isNeeded: boolean][] = [
  ['a dependency in range', { dependencies: { b: '^1.0.0' } }, true],
  ['the exact version', { dependencies: { b: '1.2.0' } }, true],
  ['a range of older versions', { dependencies: { b: '<1.2.0' } }, false],
  ['a peer', { peerDependencies: { b: '>=1' } }, true],
  ['an optional dependency', { optionalDependencies: { b: '1.2.0' } }, true],
  ['a devDependency', { devDependencies: { b: '1.2.0' } }, false],
  ['the dist-tag that it gets', { dependencies: { b: 'latest' } }, true],
  ['another dist-tag', { dependencies: { b: 'next' } }, false],
  ['an alias of it', { dependencies: { c: 'npm:b@^1.2.0' } }, true],
  ['its name for something else', { dependencies: { b: 'npm:c@^1.2.0' } }, false],
  ['a git repository', { dependencies: { b: 'github:owner/b' } }, false],
];

test.each(RANGES)('%s', (_what, manifest, isNeeded) => {
  expect(needsAmong([release('a', manifest), release('b')]).get('a')).toEqual(isNeeded ? ['b'] : []);
});

test('a package that depends on itself needs nothing', () => {
  expect(needsAmong([release('a', { dependencies: { a: '1.2.0' } })]).get('a')).toEqual([]);
});

test('those that need each other are one group, and whoever needs one of them waits for all', () => {
  const needs = new Map([
    ['core', []],
    ['reader', ['core', 'writer']],
    ['writer', ['reader']],
    ['tool', ['reader']],
    ['alone', []],
  ]);
  expect(groupsOf(needs)).toEqual([['core'], ['reader', 'writer'], ['tool'], ['alone']]);
  expect(Object.fromEntries(gatesOf(needs))).toEqual({
    core: [],
    reader: ['core'],
    writer: ['core'],
    tool: ['reader', 'writer'],
    alone: [],
  });
});

test('whatever needs what: every release has its turn, after all that it waits for', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyNeeds = fc
    .tuple(...names.map((name) => fc.subarray(names.filter((other) => other !== name))))
    .map((lists) => new Map(names.map((name, at) => [name, lists[at] ?? []])));
  void fc.assert(
    fc.property(anyNeeds, (needs) => {
      const order = groupsOf(needs);
      expect(order.flat().sort()).toEqual(names);
      const turn = (name: string) => order.findIndex((group) => group.includes(name));
      for (const [name, before] of gatesOf(needs)) {
        for (const one of before) expect(turn(one)).toBeLessThan(turn(name));
        // Nothing that it needs is forgotten, but what it is released together with.
        const missing = (needs.get(name) ?? []).filter((one) => !before.includes(one));
        for (const one of missing) expect(turn(one)).toBe(turn(name));
      }
    }),
  );
});

test('a chain of ten thousand is put in order', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `p${at}`);
  const needs = new Map(names.map((name, at) => [name, at === 0 ? [] : [`p${at - 1}`]] as const));
  expect(groupsOf(needs).flat()).toEqual(names);
});
