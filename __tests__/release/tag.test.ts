import { expect, test } from '@jest/globals';
import { problemsOf } from '../../src/problems.ts';
import { parseTag, tagOf } from '../../src/release/tag.ts';

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
    expect(tagOf({ name, version })).toBe(tag);
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
