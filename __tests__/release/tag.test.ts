import { expect, test } from '@jest/globals';
import { isAmong } from '../../src/plan/selection.ts';
import { problemsOf } from '../../src/problems.ts';
import { readTag } from '../../src/release/tag-format.ts';
import { DEFAULT_FORMAT, tagBy } from '../../src/release/tag-template.ts';

const parseTag = (tag: string) => readTag({ tag, formats: [DEFAULT_FORMAT], names: [] });

const RELEASES: [tag: string, name: string, version: string][] = [
  ['socket.io@4.9.0', 'socket.io', '4.9.0'],
  ['@socket.io/redis-adapter@8.4.0', '@socket.io/redis-adapter', '8.4.0'],
  ['pkg@1.0.0-rc.1', 'pkg', '1.0.0-rc.1'],
  ['JSONStream@1.3.5', 'JSONStream', '1.3.5'],
  ['@scope/pkg@0.0.1-canary-20260101', '@scope/pkg', '0.0.1-canary-20260101'],
];

for (const [tag, name, version] of RELEASES) {
  test(`${tag} is a release`, () => {
    expect(parseTag(tag)).toEqual({ name, version });
    expect(tagBy(DEFAULT_FORMAT, { name, version })).toBe(tag);
  });
}

const NONE = [
  '',
  '@',
  'v1',
  'v1.2.3',
  'pkg',
  'pkg@',
  '@1.2.3',
  '@scope/pkg',
  '@scope/pkg@',
  'pkg@not-semver',
  'pkg@1.2',
  'pkg@v1.2.3',
  'pkg@=1.2.3',
  'pkg@1.2.3 ',
  ' pkg@1.2.3',
  'pkg@ 1.2.3',
  'pkg@1.2.3\n',
  'pkg@1.2.3+build.1',
  'pkg@01.2.3',
  'pkg@^1.2.3',
  'pkg@latest',
  '@scope@1.2.3',
  '@scope/@1.2.3',
  '@/pkg@1.2.3',
  'a/b@1.2.3',
  '../pkg@1.2.3',
  'pkg@1.2.3@1.2.3',
  'refs/tags/pkg@1.2.3',
  '$(touch x)@1.2.3',
  'pkg@$(touch x)',
  '--registry=x@1.2.3',
  '"pkg"@1.2.3',
  'pkg\u2028@1.2.3',
  'node_modules@1.2.3',
];

for (const tag of NONE) {
  test(`${JSON.stringify(tag)} is no release`, () => {
    let thrown: unknown;
    try {
      parseTag(tag);
    } catch (error) {
      thrown = error;
    }
    expect(problemsOf(thrown)).toMatchObject([{ code: 'tag-not-a-release', severity: 'error' }]);
    expect(problemsOf(thrown)[0]?.message).toContain(JSON.stringify(tag));
  });
}

const NAMES = ['pkg', '@scope/pkg', '@scope/other'];

const FORMATS: [tag: string, formats: string[], names: string[], found: string][] = [
  ['v1.2.3', ['v{version}'], ['pkg'], 'pkg@1.2.3'],
  ['1.2.3-rc.1', ['{version}'], ['@scope/pkg'], '@scope/pkg@1.2.3-rc.1'],
  ['other@1.2.3', ['{unscoped}@{version}'], NAMES, '@scope/other@1.2.3'],
  ['other-v1.2.3', ['{package}@{version}', '{unscoped}-v{version}'], NAMES, '@scope/other@1.2.3'],
  ['release/@scope/pkg/1.2.3', ['release/{package}/{version}'], NAMES, '@scope/pkg@1.2.3'],
  ['@scope/absent@1.2.3', ['{package}@{version}'], NAMES, '@scope/absent@1.2.3'],
];

for (const [tag, formats, names, found] of FORMATS)
  test(`${tag} is ${found} by ${formats.join(' or ')}`, () => {
    expect(tagBy(DEFAULT_FORMAT, readTag({ tag, formats, names }))).toBe(found);
  });

test('of several packages that a tag could mean, it means the only one in that version', () => {
  const versions = new Map([
    ['pkg', '1.2.3'],
    ['@scope/pkg', '1.2.2'],
  ]);
  const read = (tag: string) =>
    readTag({ tag, formats: ['v{version}'], names: [...versions.keys()], versions });
  expect(read('v1.2.3')).toEqual({ name: 'pkg', version: '1.2.3' });
  expect(() => read('v3.0.0')).toThrow('tag-ambiguous');
});

const SELECTED: [lines: string[], names: string[]][] = [
  [[], ['a', '@s/b', '@s/c']],
  [['@s/*'], ['@s/b', '@s/c']],
  [['a'], ['a']],
  [['!@s/c'], ['a', '@s/b']],
  [['@s/*', '!@s/c'], ['@s/b']],
];

for (const [lines, names] of SELECTED)
  test(`${JSON.stringify(lines)} selects ${names.join(', ')}`, () => {
    expect(['a', '@s/b', '@s/c'].filter((name) => isAmong(lines, name))).toEqual(names);
  });

const NO_RELEASES: [tag: string, formats: string[], names: string[], code: string][] = [
  ['v1.2.3', ['v{version}'], NAMES, 'tag-ambiguous'],
  ['pkg@1.2.3', ['{unscoped}@{version}'], NAMES, 'tag-ambiguous'],
  ['v1.2', ['v{version}'], ['pkg'], 'tag-not-a-release'],
  ['v01.2.3', ['v{version}'], ['pkg'], 'tag-not-a-release'],
  ['1.2.3', ['v{version}'], ['pkg'], 'tag-not-a-release'],
  ['vv1.2.3', ['v{version}'], ['pkg'], 'tag-not-a-release'],
  ['v', ['v{version}v'], ['pkg'], 'tag-not-a-release'],
  ['absent-v1.2.3', ['{unscoped}-v{version}'], NAMES, 'tag-not-a-release'],
];

for (const [tag, formats, names, code] of NO_RELEASES)
  test(`${tag} is none by ${formats.join(' or ')} of ${names.length}: ${code}`, () => {
    try {
      readTag({ tag, formats, names });
      throw new Error('it was one');
    } catch (thrown) {
      expect(problemsOf(thrown).map((problem) => problem.code)).toEqual([code]);
    }
  });
